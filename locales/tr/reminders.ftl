# Yarım kalan görüşmenin hatırlatmaları. Kilit ekranında görünür: iş, sağlık ya da kişi hakkında tek söz yok.
reminder = Merhaba. İstediğiniz zaman buradan devam edebilirsiniz. Burada yaptığınız hiçbir şey kaybolmadı.
reminder-left =
    { $of } adımın { $step }. adımında kaldınız. { $minutes ->
        [one] Yaklaşık { $minutes } dakika daha sürer.
       *[other] Yaklaşık { $minutes } dakika daha sürer.
    }
reminder-last = Yalnızca son bir adım kaldı.
reminder-question = Sıradaki soru gizli; onu yalnızca siz okuyun diye. Görmek için dokunun:
button-not-now = Şimdi değil
not-now =
    Tamam, size bir daha hatırlatmayacağım. Her şey bıraktığınız gibi kalır.
    Devam etmek için düğmeye basın ya da istediğiniz zaman /menu gönderin.
