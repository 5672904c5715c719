# Waxa amarradu qabtaan, liiska Telegram.
command-menu = Halka aad joogto iyo waxa aad samayn karto
command-roles = Shaqooyinka isbitaalka ee kugu habboon
command-steps = Tallaabooyinka xiga ee xirfaddaada
command-review = Arag oo beddel jawaabahaaga
command-person = Qof la hadal
command-language = Beddel luqadda
command-mydata = Arag wax kasta oo aan kaa hayno
command-pause = Jooji ama mar kale bilow fariimahayaga
command-hide = Nadiifi wada-hadalkan
command-forget = Tirtir wax kasta oo kugu saabsan
command-help = Caawimo
