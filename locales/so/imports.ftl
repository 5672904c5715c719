# Soo gelinta iyo xaqiijinta shaqooyinka isbitaalka: waxaa loogu talagalay isku-duwayaasha.

# Fayl la soo diray. $name waa magaca faylka.
imports-ask =
    <b>Waa maxay faylkani?</b> { $name }
    Weli ma akhrin. Codsadayaashu waxba kama arkaan ilaa aad xaqiijiso.
button-imports-add = Shaqooyin: ku dar liiska
button-imports-whole = Shaqooyin: waa liiskayaga oo dhan
button-imports-case = Wuxuu ku socdaa kiis
button-imports-nothing = Waxba ha ka qaban
imports-nothing = Faylkan waxba kama qaban.
imports-case = Faylkani wuxuu ku socdaa kiis.
toast-imports-over = Faylkani hadda halkan kuma jiro. Fadlan mar kale soo dir.

# Waxa faylka ka soo baxay. Tirooyinku waa tirada shaqooyinka.
imports-done =
    <b>Faylka waan akhriyay.</b> { $name }
    Cusub: { $new }
    Wax baa iska beddelay: { $changed }
    Sidii hore: { $unchanged }
    La xiray: { $closed }
imports-again =
    { $count ->
        [one] { $count } shaqo hadda shuruudaheedu way ka duwan yihiin. Fadlan mar kale xaqiiji.
       *[other] { $count } shaqo hadda shuruudahoodu way ka duwan yihiin. Fadlan mar kale xaqiiji.
    }
imports-refused =
    { $count ->
        [one] <b>Waxaan akhrin kari waayay { $count } shaqo, sidaas darteed waxba ma beddelin.</b> { $name }
       *[other] <b>Waxaan akhrin kari waayay { $count } shaqo, sidaas darteed waxba ma beddelin.</b> { $name }
    }
    Fadlan faylka sax, oo mar kale soo dir.
imports-refused-line = Sadarka { $line }: { $reason }
imports-refused-all = Sadar kasta oo aan akhrin kari waayay faylkan ayuu ku jiraa.
imports-unreadable = Faylkan ma akhrin karo. Fadlan shaqooyinka ii soo dir iyagoo CSV ama XML ah, ama xayeysiis shaqo oo JSON ah.
imports-too-big = Faylkani aad buu iigu weyn yahay. Fadlan faylal yaryar u qaybi, ama maamulaha weydii inuu soo geliyo.
imports-not-fetched = Faylkan waan ka heli kari waayay Telegram. Fadlan mar kale soo dir.

# Shaqooyinka sugaya xaqiijinta.
drafts =
    <b>Shaqooyin la xaqiijinayo</b>
    { $total ->
        [0] Shaqo la xaqiijiyo ma jirto. Mar kasta halkan waad ku soo diri kartaa fayl shaqooyin leh.
        [one] Waxaa ku sugaysa { $total } shaqo. Codsadayaashu weli ma arkaan.
       *[other] Waxaa ku sugaya { $total } shaqo. Codsadayaashu weli ma arkaan. Bogga { $page } ee { $pages }.
    }
open-roles =
    <b>Shaqooyinka furan</b>
    { $total ->
        [0] Shaqo furan ma jirto.
        [one] Codsadayaashu waxay arkaan { $total } shaqo.
       *[other] Codsadayaashu waxay arkaan { $total } shaqo. Bogga { $page } ee { $pages }.
    }
drafts-line =
    <b>{ $number }. { $title }</b>
    { $employer } · <code>{ $code }</code>
button-draft = { $number }. { $title }
button-drafts = Shaqooyin la xaqiijinayo ({ $count })
button-open-roles = Shaqooyinka furan ({ $count })
coordinator-welcome =
    Shaqooyinka isbitaalka adiga ayaa sidoo kale u xilsaaran. Mar kasta halkan ku soo dir fayl shaqooyin leh.
    /roles – shaqooyin la xaqiijinayo, iyo shaqooyinka furan

# Hal shaqo oo dhammaystiran, iyo waxa qiyaas ah.
draft =
    <b>{ $title }</b>
    { $employer }, { $site }
    Lambarka: <code>{ $code }</code>. Tixraaca: <code>{ $reference }</code>
draft-occupation = Nooca shaqada: { $value }
draft-band = Heerka (Band): { $value }
draft-registration = Diiwaanka: { $value }
draft-english = Ingiriisi: { $value }
draft-test = Imtixaanka Ingiriisiga: { $value }
draft-languages = Luqadahan midkood: { $value }
draft-experience =
    { $months ->
        [0] Khibrad: looma baahna
        [one] Khibrad: { $months } bil
       *[other] Khibrad: { $months } bilood
    }
draft-qualification = Waxbarashada: { $value }
draft-practised =
    { $years ->
        [one] Shaqadan in la qabtay { $years } sano ee ugu dambeeyay
       *[other] Shaqadan in la qabtay { $years } sano ee ugu dambeeyay
    }
draft-contract = Heshiiska shaqada: { $value }
draft-pattern = Habka shaqada: { $value }
draft-hours = Saacadaha toddobaadkii: { $value }
draft-pay = Mushaharka: { $value }
draft-closes = Maalinta ugu dambaysa ee codsiga: { $date }
draft-not-said = lama sheegin
draft-none = looma baahna
draft-medical = miisaanka mushaharka dhakhaatiirta iyo dhakhaatiirta ilkaha
draft-essential = <b>Waa loo baahan yahay</b>
draft-desirable = <b>Waa fiican yahay</b>
draft-wish = • { $wish }
draft-meaning = → { $meaning }
draft-guessed = ⚠️ Tan waxaan ka qiyaasay erayadan: { $words }
draft-unsaid = ⚠️ Tan ma aqaan. Fadlan ii sheeg.
draft-more = Xayeysiiska waxaa ku jira wax ka badan inta aan halkan ku tusi karo.
draft-look = <b>Fadlan eeg ⚠️ kasta inta aanad shaqadan xaqiijin.</b>
draft-ready = <b>Halkan wax qiyaas ah kuma jiraan.</b> Shaqadan waad xaqiijin kartaa.
draft-is-open = Codsadayaashu shaqadan way arkaan.
meaning-ask = shaqo-bixiyaha ha la weydiiyo
meaning-said = su'aal uma baahna
meaning-skill = in tan la qaban karo: { $skill }
meaning-trained = in loo tababaran yahay: { $occupation }
meaning-stage = in lagu jiro jidka diiwaanka: { $stage }
meaning-practised =
    { $years ->
        [one] shaqadan in la qabtay { $years } sano ee ugu dambeeyay
       *[other] shaqadan in la qabtay { $years } sano ee ugu dambeeyay
    }
meaning-second-language = in luqad kale lagu hadlo

# Waxa isku-duwuhu halkaas ka beddeli karo.
button-draft-confirm = Xaqiiji shaqadan
button-draft-occupation = Nooca shaqada
button-draft-band = Heerka
button-draft-registration = Diiwaanka
button-draft-english = Ingiriisi
button-draft-languages = Luqadaha
button-draft-experience = Khibradda
button-draft-wish = Macnaha: { $wish }
button-draft-close = Xir shaqadan
button-draft-close-now = Haa, xir shaqadan
button-draft-advert = Fur xayeysiiska
button-draft-back = Shaqada ku noqo
button-drafts-back = Liiska ku noqo
pick-occupation = <b>Waa shaqo noocee ah?</b>
pick-family = <b>Waa shaqo noocee ah?</b> Marka hore qayb dooro.
pick-band = <b>Shaqadani heerkee (Band) ayay ku jirtaa?</b>
pick-registration = <b>Diiwaankee waa in qofku ku jiro?</b>
pick-english = <b>Heerkee Ingiriisi ah ayay doonaysaa?</b>
pick-languages = <b>Luqadahan midkood ma doonaysaa?</b> { $value }
pick-experience = <b>Khibrad intee le'eg ayay doonaysaa?</b>
pick-wish =
    <b>Maxay tani ka dhigan tahay?</b>
    { $wish }
pick-close = <b>Shaqadan ma la xiraa?</b> Codsadayaashu mar dambe ma arki doonaan.
button-pick-right = Qiyaasta robot-ka waa sax
button-pick-none = Midna
button-pick-not-said = Xayeysiisku ma sheegin
button-pick-band = Heerka (Band) { $band }
button-pick-medical = Dhakhaatiirta iyo kuwa ilkaha
button-pick-months =
    { $months ->
        [0] Looma baahna
        [one] { $months } bil
       *[other] { $months } bilood
    }
button-pick-families = Nooc kale oo shaqo ah
button-pick-skills = Tus dhammaan xirfadaha
button-meaning-ask = Weydii shaqo-bixiyaha
button-meaning-said = Su'aal uma baahna
button-meaning-second-language = Ku hadla luqad kale

# Fariimaha gaaban.
toast-role-confirmed = Waa la xaqiijiyay. Codsadayaashu hadda way arkaan.
toast-role-changed = Waa la beddelay.
toast-role-closed = Waa la xiray. Codsadayaashu ma arkaan.
toast-role-not-ready = Fadlan marka hore eeg ⚠️ kasta.
toast-role-away = Shaqadan waa la xiray ama waa la beddelay. Fadlan liiska mar kale fur.
toast-coordinators-only = Shaqooyinka waxaa u xilsaaran isku-duwayaasha oo keliya.
