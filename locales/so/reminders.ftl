# Xusuusinta su'aalaha aan dhammaan. Shaashadda quful ku jirta way ka muuqdaan: kelmad shaqo, caafimaad ama qof ku saabsan ma jirto.
reminder = Salaan. Halkan mar kasta oo aad rabto waad ka sii wadi kartaa. Wixii aad halkan ku samaysay waxba kama lumin.
reminder-left =
    Waxaad ku joogsatay tallaabada { $step } ee { $of }. { $minutes ->
        [one] Waxaa hadhay qiyaastii { $minutes } daqiiqo.
       *[other] Waxaa hadhay qiyaastii { $minutes } daqiiqo.
    }
reminder-last = Waxaa hadhay hal tallaabo oo u dambaysa oo keliya.
reminder-question = Su'aasha xigta way qarsoon tahay si adiga oo keliya aad u akhrido. Taabo si aad u aragto:
button-not-now = Hadda maya
not-now =
    Hagaag, mar kale ku xusuusin maayo. Wax walba sidii ay ahaayeen ayay ku sii jirayaan.
    Si aad u sii waddo, badhanka riix, ama mar kasta dir /menu.
