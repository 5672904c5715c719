# Bitmemiş soru formu için hatırlatmalar. Kilit ekranında görünürler: iş, sağlık veya kişi hakkında tek
# söz yoktur.
reminder = Merhaba. İstediğiniz zaman buradan devam edebilirsiniz. Burada yaptığınız hiçbir şey kaybolmadı.
reminder-left =
    Şu adımda kaldınız: { $step } / { $of }. { $minutes ->
        [one] Yaklaşık { $minutes } dakika daha sürer.
       *[other] Yaklaşık { $minutes } dakika daha sürer.
    }
reminder-last = Yalnızca son bir adım kaldı.
reminder-question = Sonraki soru gizlidir, onu yalnızca siz okuyun diye. Görmek için dokunun:
button-not-now = Şimdi değil
not-now =
    Tamam, bir daha hatırlatmam. Her şey bıraktığınız gibi kalır.
    Devam etmek için düğmeye basın veya istediğiniz zaman /menu gönderin.
