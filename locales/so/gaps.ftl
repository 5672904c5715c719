# Waxa u dhexeeya dadka iyo shaqooyinka, tirooyin ahaan: isku-duwayaasha iyo isbitaallada. Sadarrada ay
# tiro ag taallo sawir ayay ku jiraan, sidaas darteed way gaaban yihiin.
button-gaps = Waxa dadka ka dhiman
gaps-offer = Waxaad tirooyin ku arki kartaa waxa dadka uga dhiman shaqooyinka.
toast-gaps-counting = Waan tirinayaa. Sawirku dhowaan ayuu halkan imanayaa.
toast-gaps-coordinators = Tirooyinkan waxaa loogu talagalay isku-duwayaasha.
gaps-caption =
    <b>Waxa dadka ka dhiman</b>
    Tani waa tirada dadka su'aalahayga ka jawaaba, iyadoo aan magacyo lahayn. Tirooyinka ka yar { $fewest } waa la qariyay. Faylka waxaa ku jira tirooyinka shaqo kasta.
gaps-table = Isla tirooyinkan oo jadwal ah
gaps-nobody = Weli wax la tiriyo ma jiraan. Marka hore dadku waa inay su'aalaha ka jawaabaan.

gaps-title = Waxa dadka ka dhiman
gaps-title-role = Waxa dadka ka dhiman: { $role }
gaps-day = { $date }
gaps-people = Dadka la tiriyay: { $people }. Shaqooyinka furan: { $roles }.
gaps-footer = Tirooyinka ka yar { $fewest } waa la qariyay, wixii muujin karana waa laga tagay. Tirooyinka kale hoos ayaa loo soo koobay: shan, toban, iyo wixii la mid ah.
gaps-left-out = waa laga tagay
gaps-everybody = Dhammaan dadka la tiriyay

# Cinwaannada sawirka.
gaps-roles = Sida dadku shaqo ugu dhow yihiin
gaps-one = Hal wax oo keliya ayaa dhiman
gaps-steps = Tallaabada xigta ee xirfadda
gaps-parts = Waxa ka dhiman imtixaanka Ingiriisiga

# Sadarrada.
gaps-now = Waxba ma dhinna
gaps-now-any = Ugu yaraan hal shaqo waxba uma dhinna
gaps-more = Laba wax ama ka badan ayaa dhiman
gaps-permission = Oggolaansho shaqo
gaps-register = Diiwaanka: { $registers }
gaps-test-part = Diiwaanka iyo hal qayb oo imtixaanka Ingiriisiga ah: { $part }
gaps-english = Ingiriisi: { $level }
gaps-experience = Khibrad dheeraad ah
gaps-practice = Shaqo sannadihii dambe
gaps-language = Luqad labaad
gaps-skill = Xirfad: { $skill }
gaps-training = Tababar: { $occupation }
gaps-stage = Sii wadidda diiwaangelinta
gaps-question = Hal su'aal oo furan: { $question }
gaps-ask = Shaqo-bixiyaha ama shaqaalaha kiiska ayaa garan kara
gaps-overall = qaybaha oo dhan
gaps-step = { $profession }: { $step }
gaps-part = { $profession }: { $part }
gaps-no-test = { $profession }: weli natiijo ma jirto
gaps-registered = { $profession }: diiwaanka ku jira
gaps-other-professions = Xirfado kale
