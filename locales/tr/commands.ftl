# Telegram menüsünde komutların ne yaptığı.
command-menu = Nerede olduğunuz ve neler yapabileceğiniz
command-roles = Hastanede size uyan işler
command-steps = Mesleğinize giden sonraki adımlar
command-review = Cevaplarınızı görmek ve değiştirmek
command-person = Bir kişiyle konuşmak
command-language = Dili değiştirmek
command-mydata = Sizin hakkınızda sakladığımız her şey
command-pause = Mesajlarımızı durdurmak veya başlatmak
command-hide = Bu sohbeti temizlemek
command-forget = Hakkınızdaki her şeyi silmek
command-help = Yardım
