# Shaqooyinka habboon, iyo sababta.
roles-now =
    <b>Shaqooyinka aad hadda codsan karto</b>
    { $total ->
        [0] Maanta shaqo noocaas ah ma helin. Shaqooyin cusub badanaa way yimaadaan.
        [one] Waxaa kugu habboon { $total } shaqo.
       *[other] Waxaa kugu habboon { $total } shaqo. Bogga { $page } ee { $pages }.
    }
roles-after-registration =
    <b>Shaqooyinka diiwaangelinta ka dib</b>
    { $total ->
        [0] Maanta shaqo noocaas ah ma helin.
        [one] Markaad diiwaanka gasho waxaa kugu habboon { $total } shaqo.
       *[other] Markaad diiwaanka gasho waxaa kugu habboon { $total } shaqo. Bogga { $page } ee { $pages }.
    }
roles-later =
    <b>Shaqooyinka mar dambe</b>
    { $total ->
        [0] Maanta shaqo noocaas ah ma helin.
        [one] Tallaabooyin ka dib waxaa kugu habboonaan karta { $total } shaqo.
       *[other] Tallaabooyin ka dib waxaa kugu habboonaan kara { $total } shaqo. Bogga { $page } ee { $pages }.
    }
roles-line = <b>{ $number }. { $title }</b>
roles-band = Heerka (Band) { $band }
roles-pay = { $from } ilaa { $to } sannadkii
roles-pay-one = { $from } sannadkii
roles-closes = Waxaa la xirayaa { $date }
roles-permission-limited = Shaqooyin qaar oo keliya ayaa laguu oggol yahay. Marka hore xadka kala hubi shaqaalaha kiiskaaga.
roles-permission-not-yet = Weli lama kuu oggola inaad shaqayso. Hadda shaqooyinkan eeg, codsona marka laguu oggolaado.
roles-permission-unknown = Ma hubtid in shaqo laguu oggol yahay? Shaqaalaha kiisku wuu kaa caawin karaa.
role =
    <b>{ $title }</b>
    { $employer }, { $site }
role-fits = <b>Waxa kugu habboon</b>
role-missing = <b>Waxa dhiman</b>
role-unknown = <b>Waxa aanan ogayn</b>
role-more = Shaqadani waxay doonaysaa wax ka badan inta aan halkan ku tusi karo. Xayeysiiska ayay dhammaan ku jiraan.
role-leads-to = Shaqadani waxay noqon kartaa tallaabo kuu horseedda xirfaddaada: { $profession }.

# Shuruudaha iyo waxa buuxiya.
requirement-permission = Oggolaansho aad halkan ka shaqayso
requirement-registration = Ku jirista diiwaanka: { $registers }
requirement-registration-unsaid = Xayeysiisku ma sheegin inaad diiwaan ku jirto
requirement-english = Ingiriisi: { $level }
requirement-english-usual = Ingiriisi, sida caadiga ah ee heerkan: { $level }
requirement-test = Imtixaannadan Ingiriisiga midkood: { $tests }
test-asked = { $test }
test-asked-each = { $test }, ugu yaraan { $each } qayb kasta
test-asked-overall = { $test }, ugu yaraan { $overall } guud ahaan
test-asked-both = { $test }, ugu yaraan { $overall } guud ahaan iyo { $each } qayb kasta
requirement-qualification = Waxbarasho: { $level }
requirement-experience =
    { $months ->
        [one] Khibrad: { $months } bil
       *[other] Khibrad: { $months } bilood
    }
requirement-practised =
    { $years ->
        [one] Shaqadan inaad qabatay { $years } sano ee ugu dambeeyay
       *[other] Shaqadan inaad qabatay { $years } sano ee ugu dambeeyay
    }
requirement-language = Luqadahan midkood: { $languages }
requirement-essential = Waa loo baahan yahay: { $wish }
requirement-desirable = Waa fiican yahay: { $wish }
reason-ask = Weydii shaqo-bixiyaha ama shaqaalaha kiiskaaga.
remedy-permission = Marka hore waxaad u baahan tahay oggolaansho shaqo. Shaqaalaha kiisku wax badan ayuu kuu sheegi karaa.
remedy-register = Ku biir diiwaankan: { $regulator }. Eeg tallaabooyinkaaga xiga.
remedy-retrain = Tani waa xirfad kale: { $occupation }. Waxay leedahay diiwaan u gaar ah: { $regulator }.
remedy-reach = Sii wad diiwaangelintaada ilaa: { $stage }
remedy-english = Ingiriisigaaga gaarsii: { $level }
remedy-test = Imtixaannadan mid gal, ama ii sheeg dhibcahaaga haddii aad haysato.
remedy-study = Dhammee heerkan waxbarasho: { $level }
remedy-experience =
    { $months ->
        [one] Hel khibrad isku dar ah { $months } bil.
       *[other] Hel khibrad isku dar ah { $months } bilood.
    }
remedy-practise =
    { $years ->
        [one] Mar kale ku shaqee xirfadda, si markii ugu dambaysay aanay uga badnaan { $years } sano.
       *[other] Mar kale ku shaqee xirfadda, si markii ugu dambaysay aanay uga badnaan { $years } sano.
    }
remedy-speak-any = Baro luqad labaad, ama ii sheeg haddii aad mid ku hadasho.
remedy-speak = Baro luqadahan midkood, ama ii sheeg haddii aad mid ku hadasho: { $languages }
remedy-learn = Tan baro, ama ii sheeg haddii aad qaban karto: { $skill }
remedy-qualify = U tababaro shaqadan: { $occupation }
