# Imaatinka, liiska, iyo waxa qofku ku samayn karo xogtiisa.

pick-language = Fadlan dooro luqaddaada.

consent-keep =
    <b>Ku soo dhowow Stepward.</b>
    Waxaan ahay robot, qof ma ihi. Waxaa i maamusha { $operator }. Waxaan ku weydiinayaa shaqadaada, waxaanan ku tusayaa shaqooyin isbitaal oo kugu habboon.

    • Jawaabahaaga si qufulan ayaan u hayaa. Tan oo keliya ayaan u isticmaalaa.
    • Telegram waa akhrin karaa wada-hadallada robot-yada.
    • Mar kasta qof waad la hadli kartaa: /person
    • Mar kasta wax walba waad tirtiri kartaa: /forget

    <b>Ma ii oggoshahay inaan jawaabahaaga hayo oo aan shaqo kuugu raadiyo?</b>
    .answered-yes = Waad oggolaatay inaan jawaabahaaga hayo oo aan shaqo kuugu raadiyo.
    .answered-no = Ma aad oggolaan inaan jawaabahaaga hayo.
consent-caseworker =
    <b>Markaad qof dalbato, ma oggoshahay in shaqaalaha kiisku arko jawaabahaaga?</b>
    Shaqaalaha kiisku wuxuu ka tirsan yahay { $operator }, wuxuuna dadka ka caawiyaa shaqada iyo diiwaangelinta. Shaqo-bixiye waxba ma arko haddaanad adigu oggolaan.
    .answered-yes = Waad oggolaatay in shaqaalaha kiisku arko jawaabahaaga markaad qof dalbato.
    .answered-no = Ma aad oggolaan in shaqaalaha kiisku arko jawaabahaaga.
consent-adult =
    <b>Ma gaartay 18 sano ama ka badan?</b>
    Dadka waaweyn oo keliya ayaan la shaqayn karaa.
    .answered-yes = Waxaad gaartay 18 sano ama ka badan.
    .answered-no = Weli ma aad gaarin 18 sano.
goodbye =
    Dhib ma leh. Jawaabo ma hayo, wax kalena kuma weydiinayo.

    Weli qof waad la hadli kartaa. Hadda ama mar dambe mar kale waad ka fekeri kartaa.
    Waxa aan ilaa hadda kaa ogahay 7 maalmood ka dib waa la tirtirayaa.
too-young =
    Waad ku mahadsan tahay inaad ii sheegtay. Dadka waaweyn oo keliya ayaan la shaqayn karaa, sidaas darteed wax kale kuma weydiinayo.

    Weli qof ayaa ku caawin kara. Haddii aad khatar ku jirto, wac { $emergency }.

menu =
    <b>{ $greeting ->
        [named] Ku soo dhowow, { $name }.
       *[plain] Ku soo dhowow.
    }</b>
    { $now ->
        [0] Hadda shaqo kugu habboon ma jirto. Kuwa kale tallaabooyin ka dib ayay kugu habboonaan karaan.
        [one] Hadda waxaa kugu habboon { $now } shaqo.
       *[other] Hadda waxaa kugu habboon { $now } shaqo.
    }
    { $later ->
        [0] Liisaska hoose waad furi kartaa.
        [one] Diiwaangelinta ka dib waxaa kugu habboon { $later } shaqo kale.
       *[other] Diiwaangelinta ka dib waxaa kugu habboon { $later } shaqo oo kale.
    }
menu-next-step = <b>Tallaabadaada xigta:</b> { $step }
menu-unfinished = Su'aalo qaar weli way furan yihiin.
menu-paused = Fariimahaygu way joogsadeen. Mar kale waad bilaabi kartaa.
nothing-asked = Hadda su'aal furan kuma hayo. Waa kan waxa aad samayn karto.
voice-kept = Mahadsanid. Fariintaada codka ah waxaan u hayaa jawaabtaada. Shaqaalaha kiisku wuu dhegaysan karaa.
place-unknown = Xaafadda goobtan ku wareegsan ma aqaan. Fadlan qor meesha aad ku nooshahay. Goobta ma kaydin.
not-words =
    { $kind ->
        [photo] Waad ku mahadsan tahay sawirka. Sawirradu waxay muujin karaan arrimo gaar ah, sidaas darteed midna ma hayo. Wada-hadalkan waan ka saarayaa.
        [document] Waad ku mahadsan tahay faylka. Faylalku waxay muujin karaan arrimo gaar ah, sidaas darteed midna ma hayo. Wada-hadalkan waan ka saarayaa.
        [location] Waad ku mahadsan tahay goobta. Waxaan u baahanahay oo keliya marka aan ku weydiiyo meesha aad ku nooshahay. Wada-hadalkan waan ka saarayaa.
        [contact] Waad ku mahadsan tahay xiriirka. Ma hayo. Wada-hadalkan waan ka saarayaa.
        [sticker] Waad ku mahadsan tahay istiikarka.
        [voice] Waad ku mahadsan tahay fariinta codka ah. Su'aashan waxaan uga baahanahay badhan ama erayo qoran.
        [video] Waad ku mahadsan tahay muuqaalka. Ma daawan karo, mana hayo. Wada-hadalkan waan ka saarayaa.
       *[else] Mahadsanid. Fariin noocan ah ma akhrin karo.
    }
    Fadlan erayo qor ama badhan riix. Qof waad sidoo kale la hadli kartaa: /person
edited-too-late =
    Waan arkay inaad fariin hore beddeshay. Waxaan hayaa sidii ay markii hore ahayd.
    Si aad jawaab u beddesho, fur /review oo riix “Beddel”. Si aad qof ugu sheegto, fadlan mar kale qor.

help =
    <b>Waxa aad mar kasta samayn karto</b>
    /menu – halka aad joogto iyo waxa aad samayn karto
    /roles – shaqooyinka isbitaalka ee kugu habboon
    /steps – tallaabooyinka xiga ee xirfaddaada
    /review – arag oo beddel jawaabahaaga
    /person – qof la hadal
    /language – beddel luqadda
    /mydata – arag wax kasta oo aan kaa hayno
    /pause – jooji ama mar kale bilow fariimahayaga
    /hide – nadiifi wada-hadalkan
    /forget – tirtir wax kasta oo kugu saabsan

    Haddii aad khatar ku jirto, wac { $emergency }. Robot-kan waxaa maamusha { $operator }. Arrimaha xogta gaarka ah, u qor { $privacy }.

mydata =
    <b>Wax kasta oo aan kaa hayo</b>
    Faylka hoose ayay ku jiraan dhammaan. Waad haysan kartaa ama cid baad tusi kartaa.
mydata-consent-yes = ✓ { $purpose ->
        [keep] Waad oggolaatay inaan jawaabahaaga hayo.
       *[caseworker] Waad oggolaatay in shaqaalaha kiisku arko.
    }
mydata-consent-no = ✗ { $purpose ->
        [keep] Ma aad oggolaan inaan jawaabahaaga hayo.
       *[caseworker] Ma aad oggolaan in shaqaalaha kiisku arko.
    }
mydata-nothing = Weli jawaab ma aad bixin.
mydata-file = Wax kasta oo aan kaa hayno, fayl ahaan.
mydata-truncated = Inta kale faylka ayay ku jirtaa.
in-doubt = Ma hubo in fariintaydii u dambaysay ee jawaabahaaga ay ku soo gaartay. Iskay mar kale uma soo dirayo. Haddaanay halkan ku jirin, dir /review, ama /mydata si aad wax walba u aragto.

not-taken-up =
    Fariintaadii ama riixistaadii u dambaysay ma qaadan karin. Khaladku waa kayga, kaaga ma aha.
    Wax kale ma lumin, kooxdayaduna way ogtahay. Halkan waad ka sii wadi kartaa, ama qof la hadal: /person
not-taken-up-caseworker =
    Waxa aad ugu dambayn samaysay ma qaadan karin. Khaladku waa kayga, kaaga ma aha.
    Haddii aad cid u qortay, ma gaarin. Maamuluhu wuu og yahay, mar kalena wuu isku dayi karaa.
was-away = Muddo ma joogin. Riixista badhanka waxaa laga yaabaa inaanay i soo gaarin.

ask-forget =
    <b>Ma la tirtiraa wax kasta oo kugu saabsan?</b>
    Jawaabahaaga, calaamadahaaga iyo fariimihii aad shaqaalaha kiiska u dirtay isla markiiba waa la tirtirayaa. Cidna ma soo celin karto.

    Waxa aanan tirtiri karin: wada-hadalkan ku jira telefoonkaaga, iyo waxa dadku hore u akhriyeen. Sawirrada iyo fariimaha codka ah ee laba maalmood ka weyn shaqaalaha kiiska ayay la harayaan.
    Hal sadar ayaa nala haraya: in wax la tirtiray, iyo goorta.
kept = Waxba lama tirtirin.
forgotten =
    <b>Wax kasta oo kugu saabsan waa la tirtiray.</b>
    Rasiidkaagu waa: <code>{ $receipt }</code>
    Fariintani waa ta ugu dambaysa ee aan hayo. Marka ay ku gaarto iyadana waan tirtirayaa.
    Wada-hadalkan waad ka tirtiri kartaa Telegram. Haddii aad mar kale ii soo qorto, mar cusub ayaynu bilaabaynaa.
hidden =
    ·
    Wada-hadalkan waa la nadiifiyay, inta Telegram oggol yahay. Fariimihii 48 saacadood ka weynaa waan faaruqiyay meeshii ay suuragal ahayd.
paused = Iskay waxba kuugu soo diri maayo ilaa aad mar kale rabto. Adigu weli waad ii soo qori kartaa.
unpaused = Marka wax cusub yimaadaan, fariimo ayaan mar kale kuu soo dirayaa.

toast-stale = Badhankani wuxuu ka tirsan yahay su'aal hore.
toast-role-gone = Shaqadani hadda ma furna.
toast-interested = Waa la qoray. Qof ayaa kaa caawin doona.
toast-not-for-me = Mar dambe ku tusi maayo.
toast-saved = Waa la kaydiyay.
toast-looks-wrong = Mahadsanid. Qof ayaa eegi doona.
