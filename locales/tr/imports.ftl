# Hastane işlerini buraya getirmek ve onaylamak: koordinatörler için.

# Gönderilen bir dosya. $name, dosyanın adıdır.
imports-ask =
    <b>Bu dosya nedir?</b> { $name }
    Henüz okumadım. Siz onaylayana kadar adaylar ondan hiçbir şey görmez.
button-imports-add = İşler: listeye ekle
button-imports-whole = İşler: bütün listemiz bu
button-imports-case = Bir talep için
button-imports-nothing = Bununla bir şey yapma
imports-nothing = Bu dosyayla hiçbir şey yapmadım.
imports-case = Bu dosya bir talep için.
toast-imports-over = Bu dosya artık burada değil. Lütfen yeniden gönderin.

# Dosyanın sonucu. Sayılar işlerin sayısıdır.
imports-done =
    <b>Dosyayı okudum.</b> { $name }
    Yeni: { $new }
    Değişen: { $changed }
    Aynı kalan: { $unchanged }
    Kapanan: { $closed }
imports-again =
    { $count ->
        [one] { $count } iş artık başka şeyler istiyor. Lütfen onu yeniden onaylayın.
       *[other] { $count } iş artık başka şeyler istiyor. Lütfen onları yeniden onaylayın.
    }
imports-refused =
    { $count ->
        [one] <b>{ $count } işi okuyamadım, bu yüzden hiçbir şey değiştirmedim.</b> { $name }
       *[other] <b>{ $count } işi okuyamadım, bu yüzden hiçbir şey değiştirmedim.</b> { $name }
    }
    Lütfen dosyayı düzeltin ve yeniden gönderin.
imports-refused-line = Satır { $line }: { $reason }
imports-refused-all = Okuyamadığım bütün satırlar bu dosyada.
imports-unreadable = Bu dosyayı okuyamıyorum. Lütfen iş ilanlarını bana CSV, XML veya JSON biçiminde gönderin.
imports-too-big = Bu dosya benim için çok büyük. Lütfen daha küçük dosyalara bölün veya sistem sorumlusundan eklemesini isteyin.
imports-not-fetched = Bu dosyayı Telegram’dan alamadım. Lütfen yeniden gönderin.

# Onay bekleyen işler.
drafts =
    <b>Onaylanacak işler</b>
    { $total ->
        [0] Onaylanacak iş yok. İstediğiniz zaman buraya iş ilanlarını içeren bir dosya gönderebilirsiniz.
        [one] { $total } iş sizi bekliyor. Adaylar onu henüz görmüyor.
       *[other] { $total } iş sizi bekliyor. Adaylar onları henüz görmüyor. Sayfa { $page } / { $pages }.
    }
open-roles =
    <b>Açık işler</b>
    { $total ->
        [0] Açık iş yok.
        [one] Adaylar { $total } iş görüyor.
       *[other] Adaylar { $total } iş görüyor. Sayfa { $page } / { $pages }.
    }
drafts-line =
    <b>{ $number }. { $title }</b>
    { $employer } · <code>{ $code }</code>
button-draft = { $number }. { $title }
button-drafts = Onaylanacak işler ({ $count })
button-open-roles = Açık işler ({ $count })
coordinator-welcome =
    Hastanenin iş ilanlarıyla da siz ilgileniyorsunuz. İstediğiniz zaman buraya iş ilanlarını içeren bir dosya gönderebilirsiniz.
    /roles – onaylanacak işler ve açık işler

# Bir işin tamamı, tahminlerle birlikte.
draft =
    <b>{ $title }</b>
    { $employer }, { $site }
    Numara: <code>{ $code }</code>. İşverendeki numara: <code>{ $reference }</code>
draft-occupation = İş türü: { $value }
draft-band = Ücret düzeyi (Band): { $value }
draft-registration = Sicil: { $value }
draft-english = İngilizce: { $value }
draft-test = İngilizce testi: { $value }
draft-languages = Bu dillerden biri: { $value }
draft-experience =
    { $months ->
        [0] Deneyim: gerekmiyor
        [one] Deneyim: { $months } ay
       *[other] Deneyim: { $months } ay
    }
draft-qualification = Eğitim: { $value }
draft-practised =
    { $years ->
        [one] Son bir yıl içinde bu işte çalışmış olmak
       *[other] Son { $years } yıl içinde bu işte çalışmış olmak
    }
draft-contract = Sözleşme: { $value }
draft-pattern = Çalışma düzeni: { $value }
draft-hours = Haftalık saat: { $value }
draft-pay = Ücret: { $value }
draft-closes = Başvuru için son gün: { $date }
draft-not-said = belirtilmedi
draft-none = gerekmiyor
draft-medical = doktorların ve diş hekimlerinin ücret cetveli
draft-essential = <b>Gerekli</b>
draft-desirable = <b>Olursa iyi olur</b>
draft-wish = • { $wish }
draft-meaning = → { $meaning }
draft-guessed = ⚠️ Bunu şu sözlerden tahmin ettim: { $words }
draft-unsaid = ⚠️ Bunu bilmiyorum. Lütfen bana söyleyin.
draft-more = İlanda, burada gösterebildiğimden daha fazlası var.
draft-look = <b>Bu işi onaylamadan önce lütfen her ⚠️ işaretine bakın.</b>
draft-ready = <b>Burada tahmin yok.</b> Bu işi onaylayabilirsiniz.
draft-is-open = Adaylar bu işi görüyor.
meaning-ask = işverene sorulacak
meaning-said = soru gerekmiyor
meaning-skill = bunu yapabilmek: { $skill }
meaning-trained = bu işin eğitimini almış olmak: { $occupation }
meaning-stage = sicile giden yolda: { $stage }
meaning-practised =
    { $years ->
        [one] son bir yıl içinde bu işte çalışmış olmak
       *[other] son { $years } yıl içinde bu işte çalışmış olmak
    }
meaning-second-language = başka bir dil konuşmak

# Koordinatörün burada değiştirebilecekleri.
button-draft-confirm = Bu işi onayla
button-draft-occupation = İş türü
button-draft-band = Ücret düzeyi (Band)
button-draft-registration = Sicil
button-draft-english = İngilizce
button-draft-languages = Diller
button-draft-experience = Deneyim
button-draft-wish = Anlamı: { $wish }
button-draft-close = Bu işi kapat
button-draft-close-now = Evet, bu iş kapansın
button-draft-advert = İlanı aç
button-draft-back = İşe geri dön
button-drafts-back = Listeye geri dön
pick-occupation = <b>Bu ne tür bir iş?</b>
pick-family = <b>Bu ne tür bir iş?</b> Önce bir alan seçin.
pick-band = <b>Ücret düzeyi (Band) nedir?</b>
pick-registration = <b>Hangi sicilde kayıt gerekiyor?</b>
pick-english = <b>Hangi İngilizce düzeyi isteniyor?</b>
pick-languages = <b>Bu dillerden biri isteniyor mu?</b> { $value }
pick-experience = <b>Ne kadar deneyim isteniyor?</b>
pick-wish =
    <b>Bu ne demek?</b>
    { $wish }
pick-close = <b>Bu iş kapansın mı?</b> Adaylar onu artık görmez.
button-pick-right = Tahmin doğru
button-pick-none = Gerekmiyor
button-pick-not-said = İlanda yazmıyor
button-pick-band = Ücret düzeyi (Band) { $band }
button-pick-medical = Doktorlar ve diş hekimleri
button-pick-months =
    { $months ->
        [0] Gerekmiyor
        [one] { $months } ay
       *[other] { $months } ay
    }
button-pick-families = Başka bir iş türü
button-pick-skills = Bütün becerileri göster
button-meaning-ask = İşverene sorulacak
button-meaning-said = Soru gerekmiyor
button-meaning-second-language = Başka bir dil konuşmak

# Kısa bildirimler.
toast-role-confirmed = Onaylandı. Adaylar artık görüyor.
toast-role-changed = Değiştirildi.
toast-role-closed = Kapandı. Adaylar görmüyor.
toast-role-not-ready = Lütfen önce her ⚠️ işaretine bakın.
toast-role-away = Bu iş kapandı veya değişti. Lütfen listeyi yeniden açın.
toast-coordinators-only = İş ilanlarıyla yalnızca koordinatörler ilgilenir.
