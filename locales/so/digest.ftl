# Warka shaqooyinka: waxa yimid, waxa isbeddelay, waxa dhowaan la xirayo. Iyo sida shaqo loo tuso loona calaamadiyo.

# Kaarka: marka hore si kooban, ka dibna sabab kasta.
roles-closes-soon = ⏳ Dhowaan ayaa la xirayaa: { $date }
role-points = <b>Waxa kugu habboon:</b> { $met } ee { $total }
role-from-answer = Jawaabtaada “{ $name }”: { $answer }
button-details = Tus dhammaan sababaha
button-fewer-details = Tus wax kooban
button-show-again = Mar kale tus
button-show-number-again = Mar kale tus { $number }

# Shaqooyinka qofku kaydiyay ama qariyay.
roles-saved =
    <b>Shaqooyinka kaydsan</b>
    { $total ->
        [0] Ma aad kaydin shaqo maanta furan.
        [one] Halkan waxaad ku haysaa { $total } shaqo.
       *[other] Halkan waxaad ku haysaa { $total } shaqo. Bogga { $page } ee { $pages }.
    }
roles-hidden =
    <b>Shaqooyinka qarsoon</b>
    { $total ->
        [0] Ma aad qarin shaqo maanta furan.
        [one] Waxaad qarisay { $total } shaqo. Mar kale waad soo saari kartaa.
       *[other] Waxaad qarisay { $total } shaqo. Mid kasta mar kale waad soo saari kartaa. Bogga { $page } ee { $pages }.
    }
roles-saved-closed =
    { $count ->
        [one] { $count } shaqo oo aad kaydisay hadda ma furna.
       *[other] { $count } shaqo oo aad kaydisay hadda ma furna.
    }
button-roles-saved = Shaqooyinka kaydsan ({ $count })
button-roles-hidden = Shaqooyinka qarsoon ({ $count })
toast-not-saved = Shaqadani hadda ma kaydsana.
toast-shown-again = Mar kale waan ku tusayaa.
toast-not-interested = Waa la qoray. Shaqadan hadda ma xiisaynaysid.

# Wax baa khalad u eg, ama qof baa shaqo laga weydiiyay.
role-wrong =
    <b>Maxaa halkan khalad u eg?</b>
    { $title }

    Dooro ta ugu dhow. Qof kooxdayada ka tirsan ayaa akhrin doona oo kuu soo qori doona.
button-wrong-have = Waxa dhiman waan haystaa
button-wrong-role = Shaqadu sidan ma aha
button-wrong-not-such = Shaqo noocan ah ma rabo
button-wrong-else = Wax kale
role-told = Shaqadan waxaan u sheegay { $name }. Halkan waxaa kuugu soo qori doona { $name }.

# Waxa jawaabi beddeshay.
changed-now =
    { $count ->
        [one] ✨ Hadda waxaa kugu habboon { $count } shaqo oo cusub.
       *[other] ✨ Hadda waxaa kugu habboon { $count } shaqo oo cusub.
    }
changed-after-registration =
    { $count ->
        [one] ✨ Diiwaangelinta ka dib waxaa kugu habboon { $count } shaqo oo cusub.
       *[other] ✨ Diiwaangelinta ka dib waxaa kugu habboon { $count } shaqo oo cusub.
    }
changed-further =
    { $count ->
        [one] { $count } shaqo ayaa kaa sii fogaatay: { $titles }
       *[other] { $count } shaqo ayaa kaa sii fogaaday: { $titles }
    }

# War. Shaashadda quful ku jirta waxaa ka muuqda sida uu ku bilaabmo: kelmad shaqo, caafimaad ama qof ku saabsan ma jirto.
news = Salaan. Halkan wax cusub ayaa kuu yaalla. Way qarsoon yihiin si adiga oo keliya aad u akhrido. Taabo si aad u aragto:
news-roles = <b>Shaqooyin cusub ama la beddelay</b>
news-closing = <b>Shaqooyin aad dooratay oo dhowaan la xirayo</b>
news-new = Cusub
news-changed = Waa la beddelay
news-more =
    { $count ->
        [one] { $count } shaqo oo kale waa cusub tahay ama waa la beddelay.
       *[other] { $count } shaqo oo kale waa cusub yihiin ama waa la beddelay.
    }
button-news-open = Tus { $number }
button-news-daily = Ugu badnaan maalintii mar
button-news-weekly = Toddobaadkii mar keliya
button-news-off = War ha ii soo dirin
button-news = Warka shaqooyinka
news-settings =
    <b>Warka shaqooyinka</b>
    Waan kuu soo qori karaa marka ay yimaadaan ama isbeddelaan shaqooyin kugu habboonaan kara. Waxaan sidoo kale kuu sheegayaa marka shaqo aad kaydisay dhowaan la xirayo.
    { $often ->
        [daily] Hadda warkan waxaad helaysaa ugu badnaan maalintii mar.
        [weekly] Hadda warkan waxaad helaysaa ugu badnaan toddobaadkii mar.
       *[off] Hadda warkan ma helaysid.
    }

    Immisa jeer ayaad war rabtaa?
toast-news-daily = Waa la qoray. War waxaad helaysaa ugu badnaan maalintii mar.
toast-news-weekly = Waa la qoray. War waxaad helaysaa ugu badnaan toddobaadkii mar.
toast-news-off = Waa la qoray. Warka shaqooyinka mar dambe kuuma soo dirayo.

# Shaqaalaha kiiska haya: shaqada kiisku ku saabsan yahay, iyo waxa qofku arkay.
case-role =
    <b>Kiiska { $code }</b>
    { $why ->
        [role] Qofku wuxuu xiisaynayaa shaqadan:
        [looks-wrong] Qofku wuxuu leeyahay shaqadan wax baa khalad uga eg:
        [withdrawn] Qofku hadda ma xiisaynayo shaqadan:
       *[asked] Qofku wuxuu wax ka weydiinayaa shaqadan:
    }
case-role-says = Erayadii qofka: “{ $words }”
case-role-shown = <b>Waxa qofku arkay { $date }</b>
case-role-gone = Shaqadani hadda ma furna.
case-role-changed = Shuruudaha shaqadani hadda way ka duwan yihiin kuwii maalintaas.
case-role-not-shared = Sababuhu halkan kuma yaallaan, waayo qofkani ma oggolaan in shaqaalaha kiisku arko jawaabaha.
