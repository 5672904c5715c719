# Qorshaha: taariikhaha, xusuusinta, saacadaha aamusnaanta.

# ---------------------------------------------------------------- liiska tallaabooyinka
plan-work-now =
    <b>Shaqo hadda</b>
    Shaqooyinkan waad qaban kartaa inta aad tallaabooyinkaaga sii waddo. Waxay kuu dhoweeyaan xirfaddaada.
plan-dated = { $date }
plan-open =
    <b>Qorshahaaga</b>
    Shaqadaadu halkan diiwaan ugama baahna. Tallaabooyinkani waxay kaa caawiyaan inaad shaqo fiican hesho. Riix tallaabo si aad u aragto waxa la samaynayo.
plan-leads-to =
    <b>Halka ay shaqadani kuu horseedi karto</b>
    Tababar dheeraad ah waxaad ku gaari kartaa xirfadahan.
plan-all-done = <b>Tallaabooyinkaaga oo dhan waa dhammaadeen.</b> Dadaal badan ayay qaateen. Hambalyo!
button-plan-roles = Shaqooyinka hadda

# ---------------------------------------------------------------- hal tallaabo
step-next-date = <b>Ballantaada:</b> { $date }
step-next-date-time = <b>Ballantaada:</b> { $date }, { $time }
step-source = { $evidence ->
        [official] Tani waxay ka timid bog rasmi ah. Waxaan hubinnay { $date }.
        [secondary] Tani waxay ka timid hage, kama iman hay'adda diiwaangelinta. Waxaan hubinnay { $date }.
       *[unverified] Tan waxaan hubinnay { $date }.
    }
step-english-needs-oet = <b>Waxa aad uga baahan tahay OET</b>
step-english-needs-ielts = <b>Waxa aad uga baahan tahay IELTS Academic</b>
step-english-as-of = Dhibcahan waxaan hubinnay { $date }.
step-english-look-up = Dhibcaha aad u baahan tahay waxay ku qoran yihiin bogga hay'adda diiwaangelinta. Fadlan halkaas eeg inta aanad ballan qabsan.
part-line = { $part ->
        [listening] Dhegaysiga: { $score }
        [reading] Akhriska: { $score }
        [writing] Qorista: { $score }
        [speaking] Hadalka: { $score }
       *[overall] Guud ahaan: { $score }
    }
gap-title = <b>Halka aad hadda joogto</b>
gap-reached = Dhibcahaagu qayb kasta way ku filan yihiin.
gap-not-told = Dhibcahaaga weli ma ogi.
gap-other-test = Xeerarka aan aqaan imtixaankaaga kuma xusna. Weydii hay'adda diiwaangelinta haddii la aqbalo.
gap-part = { $part ->
        [listening] Dhegaysiga: waxaad haysataa { $have }, waxaa loo baahan yahay { $need }
        [reading] Akhriska: waxaad haysataa { $have }, waxaa loo baahan yahay { $need }
        [writing] Qorista: waxaad haysataa { $have }, waxaa loo baahan yahay { $need }
        [speaking] Hadalka: waxaad haysataa { $have }, waxaa loo baahan yahay { $need }
       *[overall] Guud ahaan: waxaad haysataa { $have }, waxaa loo baahan yahay { $need }
    }
gap-part-unsure = { $part ->
        [listening] Dhegaysiga: waxaad haysataa { $have }. Waxaa laga yaabaa inaanay ku filnayn.
        [reading] Akhriska: waxaad haysataa { $have }. Waxaa laga yaabaa inaanay ku filnayn.
        [writing] Qorista: waxaad haysataa { $have }. Waxaa laga yaabaa inaanay ku filnayn.
        [speaking] Hadalka: waxaad haysataa { $have }. Waxaa laga yaabaa inaanay ku filnayn.
       *[overall] Guud ahaan: waxaad haysataa { $have }. Waxaa laga yaabaa inaanay ku filnayn.
    }
gap-part-not-told = { $part ->
        [listening] Dhegaysiga: dhibcahaaga iima aad sheegin.
        [reading] Akhriska: dhibcahaaga iima aad sheegin.
        [writing] Qorista: dhibcahaaga iima aad sheegin.
        [speaking] Hadalka: dhibcahaaga iima aad sheegin.
       *[overall] Guud ahaan: dhibcahaaga iima aad sheegin.
    }
step-helpers = <b>Cidda ku caawin karta</b>
step-helper = { $name }
button-step-doing = Waan ku jiraa tallaabadan
button-step-date = Ballan baan haystaa
button-step-new-date = Beddel ballanta
button-step-no-date = Ballan hadda ma jirto
button-step-calendar = Ku dar kalandarkayga
button-step-scores = Natiijadaydii waan helay
button-step-page = Fur bogga

# ---------------------------------------------------------------- taariikhaha
ask-step-date =
    <b>{ $step }</b>
    Waa maalintee? Qor taariikhda, tusaale ahaan: { $example }
    Saacadda waad ku dari kartaa. Halkan maalin waad ka dooran kartaa sidoo kale.
ask-step-date-again =
    Tan uma akhrin karin maalin soo socota. Fadlan qor maalinta, bisha iyo sannadka, tusaale ahaan: { $example }
ask-step-time =
    Waan qoray { $date }.
    Waa saacaddee? Waad dooran kartaa ama waad qori kartaa.
button-time-unknown = Saacadda ma aqaan
button-no-date-yet = Weli ballan ma haysto
step-date-kept =
    Waan qoray { $date }. Maalin ka hor ayaan kuu soo qorayaa.
step-date-time-kept =
    Waan qoray { $date }, { $time }. Maalin ka hor ayaan kuu soo qorayaa.
step-doing-kept = Waa hagaag. Dhowr toddobaad ka dib mar kale ayaan ku weydiinayaa sida ay u socoto.
step-no-date-kept = Ballantii waan ka saaray.

# Faylka kalandarka: dadka qofka u dhow way arki karaan.
calendar-title = Stepward: ballantayda
calendar-file = Faylkani wuxuu maalinta gelinayaa kalandarka telefoonkaaga. Ma sheegayo waxa maalintu ku saabsan tahay.

# ---------------------------------------------------------------- waxa ka soo baxay
step-done =
    <b>Hambalyo!</b> Tallaabadani waa dhammaatay: { $step }
step-opened-roles = { $count ->
        [one] Hadda waxaa kugu habboon { $count } shaqo.
       *[other] Hadda waxaa kugu habboon { $count } shaqo.
    }
step-opened-more = { $count ->
        [one] Taasi waxay kuu furtay { $count } shaqo oo kale.
       *[other] Taasi waxay kuu furtay { $count } shaqo oo kale.
    }
step-then = <b>Tallaabadaada xigta:</b> { $step }
step-registration-asked = Diiwaangelintaaduna hore ma u socotay? Fadlan jawaabtan eeg, si aan kuu tuso shaqooyinka saxda ah.
step-not-passed =
    Waad ku mahadsan tahay inaad ii sheegtay. Dad badan ayaa dhowr jeer isku daya, adiguna imtixaanka hadda waad taqaan.
    Markaad ballan cusub hesho, badhanka riix. Qof waad sidoo kale la hadli kartaa.
step-scores-begin = Mahadsanid. Qayb kasta oo imtixaanka ah mid mid ayaan kuu weydiinayaa.
step-scores-kept =
    Mahadsanid. Dhibcahaaga waxaan ku hayaa jawaabahaaga.

# ---------------------------------------------------------------- xusuusinta: erayada hore qof ma tilmaamayaan, shaashadda quful ku jirta ayay ka muuqdaan
prompt-hello = Salaan. Fariin kooban ayaan kuu hayaa. Adiga oo keliya waa inaad akhrido, ee taabo meesha cawlan ee hoose.
prompt-good-luck = Way soo dhowdahay { $date }: { $step }. Guul ayaan kuu rajaynayaa! Maalintan aad baad ugu dadaashay.
prompt-good-luck-time = Way soo dhowdahay { $date }, { $time }: { $step }. Guul ayaan kuu rajaynayaa! Maalintan aad baad ugu dadaashay.
prompt-result = Ballantii tallaabadan way dhaaftay: { $step }. Sidee bay ahayd?
prompt-scores = Ballantii tallaabadan way dhaaftay: { $step }. Natiijadii ma heshay? Waxay iga caawinaysaa inaan ku tuso waxa xiga.
prompt-waiting = Tallaabadan jawaab baad ka sugaysaa: { $step }. Wax ma yimaadeen?
prompt-doing = Tallaabadan ayaad ku jirtaa: { $step }. Sidee bay u socotaa?
prompt-refresh = Sannad ayaa laga joogaa markii aad jawaabahaaga eegtay. Dhammaantood weli ma sax baa?
prompt-changed = Tallaabooyinkaagan wax baa iska beddelay. Fadlan mar kale eeg inta aanad ballan qabsan ama lacag bixin.
prompt-changed-step = • { $step }
button-passed = Waan ku gudbay
button-not-passed = Kuma gudbin
button-step-finished = Waa dhammaatay
button-no-result-yet = Weli natiijo ma helin
button-still-doing = Weli waan ku jiraa
button-snooze-days = I weydii 3 maalmood ka dib
button-snooze-weeks = I weydii 2 toddobaad ka dib
button-snooze-never = Tan ha i weydiin
button-still-true = Dhammaan weli waa sax
button-review-answers = Wax beddel
snoozed = Hagaag. Mar kale ayaan ku weydiinayaa { $date }.
snoozed-never = Hagaag. Tan mar dambe kuma weydiinayo. Tallaabada mar kasta liiskaaga ayaad ka heli kartaa.
still-true = Mahadsanid. Sannad ka dib ayaan mar kale ku weydiinayaa.

# ---------------------------------------------------------------- goorta fariimuhu iman karaan
when-to-write =
    <b>Goormaan kuu soo qori karaa?</b>
    Iskay waxaan kuu soo qoraa ugu badnaan maalintii mar, waqtigan oo keliya: { $from } ilaa { $to }
    Aaggaaga waqtiga: { $zone }. Hadda halkaas waa { $now }.
when-from = <b>Saacaddee laga bilaabo ayaan kuu soo qori karaa?</b>
when-to = <b>Ilaa saacaddee ayaan kuu soo qori karaa?</b>
when-zone =
    <b>Xaggee baad joogtaa?</b>
    Dooro aaggaaga waqtiga, ama qor magaca magaalo weyn oo kuu dhow.
when-zone-unknown = Meeshan ma aqaan. Fadlan qor magaca magaalo kale oo weyn oo kuu dhow.
when-kept = Waan qoray.
button-when = Goorma la ii soo qori karaa?
button-when-day = Maalintii
button-when-mornings = Subaxdii
button-when-afternoons = Galabtii
button-when-evenings = Fiidkii
button-when-from = Laga bilaabo: { $time }
button-when-to = Ilaa: { $time }
button-when-zone = Beddel aagga waqtiga
button-when-back = Dib u noqo
button-hour = { $time }

# ---------------------------------------------------------------- kiis tallaabo ku saabsan
dossier-step = Codsaduhu caawimo ayuu uga baahan yahay tallaabadan: { $step }

# ---------------------------------------------------------------- shaqo aan diiwaan u baahnayn
step-open_papers = Waraaqahaaga barbardhig
    .do = Adeeg la yiraahdo UK ENIC ayaa waraaqaha waddamada kale barbardhiga kuwa halkan. Marka hore shaqaalaha kiiska weydii in shaqo-bixiyuhu u baahan yahay. Waraaquhu ma lumeen? Shaqaalaha kiiskaagu caddayn kale wuu kaa caawin karaa.
step-open_english = Ingiriisigaaga horumari
    .do = Kulliyad kuu dhow weydii koorso Ingiriisi ah, oo la yiraahdo ESOL. Koorsooyin badan waa bilaash. Shaqaalaha kiiskaaga weydii heerka shaqadaadu u baahan tahay.
step-open_study = Baro waxa halkan ku cusub
    .do = Koorsooyinka gaaban waxay shaqo-bixiyayaasha tusaan inaad taqaan sida halkan loo shaqeeyo. Shaqaalaha kiiskaaga ama kulliyad weydii koorsada shaqadaada ku habboon.
step-open_work = Shaqo codso
    .do = Eeg shaqooyinka kugu habboon, midna dooro. Shaqaalaha kiiskaagu codsigaaga wuu akhrin karaa inta aanad dirin. Wareysiga shaqadana caawimo ka weydii.
