# Codsadaha iyo qofka; kooxda shaqaalaha kiiska; wada-hadalka gaarka ah ee shaqaalaha kiiska.
case-opened =
    <b>Qof ayaa ku caawin doona.</b> Kiiskaagu waa <code>{ $code }</code>.
    Waxaad jawaab filan kartaa ugu dambayn { $date }, { $time }.

    Halkan ku qor waxa aad rabto inaad sheegto. Waxaan u hayaa qofka. Haddii aad khatar ku jirto, wac { $emergency }.
case-opened-meanwhile =
    Qof kooxdayada ka tirsan ayaan u sheegay inaad halkan caawimo uga baahan tahay. Kiiskaagu waa <code>{ $code }</code>.
    Waxaad jawaab filan kartaa ugu dambayn { $date }, { $time }. Inta ka horraysa waad sii wadi kartaa.
case-waiting =
    <b>Qof ayaa kuu soo jawaabi doona.</b> Kiiskaagu waa <code>{ $code }</code>.
    Waxaad jawaab filan kartaa ugu dambayn { $date }, { $time }.

    Halkan ku qor waxa aad rabto inaad sheegto. Waxaan u hayaa qofka. Haddii aad khatar ku jirto, wac { $emergency }.
words-kept = Tan waxaan u hayaa qofka kuu soo jawaabi doona.
case-claimed =
    <b>Kiiskaaga waxaa loo xilsaaray { $name }.</b>
    { $name } waa shaqaalaha kiiska, waxaana loo tusaa waxa aad halkan ku qorto. Inta aad wada hadlaysaan waan aamusayaa.
case-talking = Kiiskaaga waxaa loo xilsaaray { $name }, waxaana loo tusaa waxa aad halkan ku qorto.
from-caseworker =
    <b>{ $name }:</b>
    { $words }
copy-from-caseworker = Tani waxay ka timid <b>{ $name }</b>:
case-released = Shaqaalaha kiisku kiiskaaga kooxda ayay ku celiyeen. Qof kale ayaa kuu soo jawaabi doona.
case-closed = { $name }: kiiskaaga waa la xiray. Mar kasta mar kale qof waad dalban kartaa.
case-back = Aan ka sii wadno halkii aad joogtay.

card-open =
    { $urgent ->
        [yes] 🔴 <b>Kiis cusub { $code }, degdeg</b>
       *[no] 🟡 <b>Kiis cusub { $code }</b>
    }
    Luqadda: { $language }
    Qaybta: { $family }
    Sababta: { $why }
card-claimed =
    🟢 <b>Kiiska { $code }</b>
    Luqadda: { $language }
    Waxaa loo xilsaaray { $name }.
card-closed =
    ⚪ <b>Kiiska { $code }</b>
    Waa la xiray.
topic-open = { $code } · furan
topic-claimed = { $code } · { $name }
topic-closed = { $code } · xiran
why-asked = codsi ah in qof lala hadlo
why-misunderstood = waa la fahmi waayay
why-role = xiiso shaqo
why-step = caawimo tallaabo
why-looks-wrong = shaqo khalad u eg
why-unsure = oggolaansho la'aan, ama 18 ka yar
family-other = kale
update-parked =
    ⚠️ <b>Fariin soo gashay waan qaadan kari waayay.</b> Lambarkeedu: <code>{ $update }</code>
    Dhinac ayaan dhigay, waxba ma lumin. Fadlan u sheeg maamulaha, oo ku arka <code>stepward updates parked</code>.
updates-parked =
    ⚠️ <b>Fariimo soo galay qaarkood waan qaadan kari waayay.</b> Hadda dhinac waxaa yaalla: { $count }
    Waxba ma lumin. Fadlan u sheeg maamulaha, oo ku arka <code>stepward updates parked</code>.
start-first-link = { $name }: fadlan marka hore ila fur wada-hadal gaar ah. Ka dib kiiska mar kale qaado.
toast-not-allowed = Tan waxaa samayn kara oo keliya shaqaalaha kiiska ee diiwaangashan ee kooxda ku jira.
toast-not-checked = Hadda waan hubin kari waayay inaad kooxda ku jirto. Waxba isma beddelin. Fadlan wax yar ka dib mar kale riix.
not-checked = Hadda waan hubin kari waayay inaad kooxda ku jirto, sidaas darteed waxba ma dirin, waxbana ma beddelin. Fadlan wax yar ka dib mar kale isku day.
toast-taken-by = Kiiskan waxaa loo xilsaaray { $name }.
toast-already-closed = Kiiskan waa la xiray.
toast-own-case = Kani waa kiiskaaga. Cid kale waa inay qaaddo.
toast-start-first = Fadlan marka hore ila bilow wada-hadal gaar ah. Xiriiriyuhu kooxda ayuu ku jiraa.
toast-yours = Kiisku waa kaaga. Eeg wada-hadalkayaga gaarka ah.
toast-no-such-case = Ma haysid kiis furan oo kan oo kale ah.

caseworker-welcome =
    <b>Soo dhowow { $name }.</b> Waxaad u diiwaangashan tahay shaqaalaha kiiska.
    Kiisaska cusub waxay ka soo muuqdaan kooxda. Halkaas ka riix “Qaado kiiskan”, xogta oo dhanna halkan ayay imanaysaa.

    Waxa aad halkan ku qorto wuxuu u tagaa codsadaha. Jawaabtu waxay u tagtaa kiiska ay ka jawaabayso.
    /cases – kiisaskaaga furan
    /case CODE – hal kiis
dossier =
    <b>Kiiska { $code }</b>
    Luqadda: { $language }
    Sababta: { $why }
    Shaqooyinka hadda: { $now }. Diiwaangelinta ka dib: { $later }.
dossier-not-shared = Qofkani ma oggolaan in shaqaalaha kiisku arko jawaabaha. Fadlan adigu weydii.
dossier-nothing = Qofkani weli jawaabo ma bixin.
dossier-how = Halkan ku qor: erayadaadu qofkan ayay u tagaan. Fariintan ka jawaab si aad kiiska u hubiso.
dossier-continued = <b>Kiiska { $code }</b>, sii socda: { $part } ee { $parts }
from-candidate =
    <b>{ $code }:</b>
    { $words }
copy-from-candidate =
    { $kind ->
        [photo] <b>{ $code }</b> sawir ayaa ka yimid:
        [document] <b>{ $code }</b> fayl ayaa ka yimid:
        [voice] <b>{ $code }</b> fariin cod ah ayaa ka timid:
       *[else] <b>{ $code }</b> tan ayaa ka timid:
    }
copy-of-answer = Jawaabta <b>{ $code }</b> ee “{ $name }” waa tan:
sent-to = ✓ Waxaa loo diray { $code }.
edited-for = ✓ Waxaa loo beddelay { $code }.
which-case =
    <b>Tani kiiskee bay ku socotaa?</b>
    Weli ma dirin.
taken-as-own = ✓ Waxaa loo qaatay jawaabtaada.
dropped = Ma dirin.
no-case = Kiis furan ma haysid. Kiisaska cusub waxay ka soo muuqdaan kooxda.
case-list =
    { $count ->
        [0] Kiis furan ma haysid.
        [one] <b>Waxaad haysaa { $count } kiis oo furan.</b>
       *[other] <b>Waxaad haysaa { $count } kiis oo furan.</b>
    }
case-list-line = { $code } – { $language }
cases-more = Kiis kasta halkan badhan kuma laha. Si aad mid kale u aragto, dir /case CODE, kana jawaab.
ask-close-reason = Maxaad kiiska { $code } u xiraysaa?
closed-case = Kiiska { $code } waa la xiray: { $reason }
released-case = Kiiska { $code } kooxda ayaa lagu celiyay.
candidate-away = Qofka kiiska { $code } ma gaari karo: wuu i xannibay. Waxba ma dirayo ilaa laga soo noqdo.
candidate-back = Qofka kiiska { $code } waa la heli karaa mar kale. Hadda waad u qori kartaa.
candidate-gone = Qofka kiiska { $code } wax walba waa laga tirtiray. Kiisku wuu dhammaaday. Erayadii halkan ku qornaa waan ka saarayaa.
removed = (waa la saaray)
