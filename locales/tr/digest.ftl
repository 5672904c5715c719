# İşlerle ilgili haberler: ne geldi, ne değişti, ne yakında kapanıyor. Ve bir iş nasıl gösterilir ve işaretlenir.

# Kart: önce kısa, sonra bütün nedenlerle.
roles-closes-soon = ⏳ Yakında kapanıyor: { $date }
role-points = <b>Uyanlar:</b> { $met } / { $total }
role-from-answer = “{ $name }” sorusuna cevabınız: { $answer }
button-details = Bütün nedenleri göster
button-fewer-details = Daha az göster
button-show-again = Yeniden göster
button-show-number-again = Yeniden göster: { $number }

# Kişinin sakladığı veya gizlediği işler.
roles-saved =
    <b>Sakladığınız işler</b>
    { $total ->
        [0] Sakladığınız işlerden bugün açık olan yok.
        [one] Burada { $total } işiniz var.
       *[other] Burada { $total } işiniz var. Sayfa { $page } / { $pages }.
    }
roles-hidden =
    <b>Gizlediğiniz işler</b>
    { $total ->
        [0] Gizlediğiniz işlerden bugün açık olan yok.
        [one] { $total } iş gizlediniz. Yeniden gösterebilirsiniz.
       *[other] { $total } iş gizlediniz. Her birini yeniden gösterebilirsiniz. Sayfa { $page } / { $pages }.
    }
roles-saved-closed =
    { $count ->
        [one] Sakladığınız { $count } iş artık açık değil.
       *[other] Sakladığınız { $count } iş artık açık değil.
    }
button-roles-saved = Saklanan işler ({ $count })
button-roles-hidden = Gizlenen işler ({ $count })
toast-not-saved = Bu iş artık saklanmıyor.
toast-shown-again = Yeniden gösteriyorum.
toast-not-interested = Not aldım. Bu iş artık ilginizi çekmiyor.

# Bir şey yanlış görünüyor veya bir kişiye bir iş soruluyor.
role-wrong =
    <b>Burada yanlış olan ne?</b>
    { $title }

    En yakın olanı seçin. Ekibimizden bir kişi bunu okuyacak ve size yazacak.
button-wrong-have = Eksik denen şey bende var
button-wrong-role = İş böyle değil
button-wrong-not-such = Böyle işler istemiyorum
button-wrong-else = Başka bir şey
role-told = Bu işi şu kişiye söyledim: { $name }. Size buradan { $name } yazacak.

# Bir cevabın değiştirdikleri.
changed-now =
    { $count ->
        [one] ✨ { $count } yeni iş şimdi size uyuyor.
       *[other] ✨ { $count } yeni iş şimdi size uyuyor.
    }
changed-after-registration =
    { $count ->
        [one] ✨ { $count } yeni iş, meslek kaydınızdan sonra size uyar.
       *[other] ✨ { $count } yeni iş, meslek kaydınızdan sonra size uyar.
    }
changed-further =
    { $count ->
        [one] { $count } işe girmek artık daha zor: { $titles }
       *[other] { $count } işe girmek artık daha zor: { $titles }
    }

# Haberler. Kilit ekranında başı görünür: iş, sağlık veya kişi hakkında tek söz yoktur.
news = Merhaba. Burada sizin için yeni bir şey var. Gizlidir, onu yalnızca siz okuyun diye. Görmek için dokunun:
news-roles = <b>Yeni veya değişen işler</b>
news-closing = <b>Seçtiğiniz ve yakında kapanan işler</b>
news-new = Yeni
news-changed = Değişti
news-more =
    { $count ->
        [one] Yeni veya değişen { $count } iş daha var.
       *[other] Yeni veya değişen { $count } iş daha var.
    }
button-news-open = Göster: { $number }
button-news-daily = Günde en çok bir kez
button-news-weekly = Haftada yalnızca bir kez
button-news-off = Haber gelmesin
button-news = İşlerle ilgili haberler
news-settings =
    <b>İşlerle ilgili haberler</b>
    Size uyabilecek işler gelince veya değişince size yazabilirim. Sakladığınız bir iş yakında kapanacaksa onu da söylerim.
    { $often ->
        [daily] Bu haberler size günde en çok bir kez geliyor.
        [weekly] Bu haberler size haftada en çok bir kez geliyor.
       *[off] Şu anda size böyle haberler gelmiyor.
    }

    Ne kadar sık haber istersiniz?
toast-news-daily = Not aldım. Haberler günde en çok bir kez gelir.
toast-news-weekly = Not aldım. Haberler haftada en çok bir kez gelir.
toast-news-off = Not aldım. İşlerle ilgili artık haber göndermem.

# Talebi üstlenen danışman için: hangi iş hakkında olduğu ve kişinin ne gördüğü.
case-role =
    <b>Talep { $code }</b>
    { $why ->
        [role] Kişi bu işle ilgileniyor:
        [looks-wrong] Kişi, bu işte bir yanlışlık olduğunu söylüyor:
        [withdrawn] Kişi bu işle artık ilgilenmiyor:
       *[asked] Kişi bu işi soruyor:
    }
case-role-says = Kişinin sözleri: “{ $words }”
case-role-shown = <b>Kişinin gördükleri ({ $date })</b>
case-role-gone = Bu iş artık açık değil.
case-role-changed = Bu iş şimdi, o günkünden başka şeyler istiyor.
case-role-not-shared = Nedenler burada yok, çünkü bu kişi danışmanın cevaplarını görmesini kabul etmedi.
