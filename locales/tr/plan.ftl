# Plan: tarihler, hatırlatmalar, sessiz saatler.

# ---------------------------------------------------------------- adımların listesi
plan-work-now =
    <b>Şimdi çalışmak</b>
    Adımlarınıza devam ederken bu işlerde çalışabilirsiniz. Böylece mesleğinize yakın kalırsınız.
plan-dated = { $date }
plan-open =
    <b>Planınız</b>
    İşiniz için burada sicil kaydı gerekmez. Bu adımlar iyi bir iş bulmanıza yardım eder. Ne yapılacağını görmek için bir adıma basın.
plan-leads-to =
    <b>Bu işten sonra neler olabilir</b>
    Daha çok eğitimle bu mesleklere geçebilirsiniz.
plan-all-done = <b>Bütün adımlarınız bitti.</b> Bunun için çok çalıştınız. Tebrikler!
button-plan-roles = Şimdiki işler

# ---------------------------------------------------------------- bir adım
step-next-date = <b>Tarihiniz:</b> { $date }
step-next-date-time = <b>Tarihiniz:</b> { $date }, { $time }
step-source = { $evidence ->
        [official] Bu bilgi resmî bir sayfadan. Kontrol ettiğimiz tarih: { $date }.
        [secondary] Bu bilgi meslek kurulundan değil, bir rehberden. Kontrol ettiğimiz tarih: { $date }.
       *[unverified] Bunu kontrol ettiğimiz tarih: { $date }.
    }
step-english-needs-oet = <b>OET için gereken puanlar</b>
step-english-needs-ielts = <b>IELTS Academic için gereken puanlar</b>
step-english-as-of = Bu puanları kontrol ettiğimiz tarih: { $date }.
step-english-look-up = Gereken puanlar meslek kurulunun sayfasında yazıyor. Gün almadan önce lütfen oraya bakın.
part-line = { $part ->
        [listening] Dinleme: { $score }
        [reading] Okuma: { $score }
        [writing] Yazma: { $score }
        [speaking] Konuşma: { $score }
       *[overall] Genel: { $score }
    }
gap-title = <b>Şu anki durumunuz</b>
gap-reached = Puanlarınız her bölümde yeterli.
gap-not-told = Puanlarınızı henüz bilmiyorum.
gap-other-test = Bildiğim kurallarda sizin testiniz yok. Sayılıp sayılmadığını meslek kuruluna sorun.
gap-part = { $part ->
        [listening] Dinleme: puanınız { $have }, gereken { $need }
        [reading] Okuma: puanınız { $have }, gereken { $need }
        [writing] Yazma: puanınız { $have }, gereken { $need }
        [speaking] Konuşma: puanınız { $have }, gereken { $need }
       *[overall] Genel: puanınız { $have }, gereken { $need }
    }
gap-part-unsure = { $part ->
        [listening] Dinleme: puanınız { $have }. Bu yetmeyebilir.
        [reading] Okuma: puanınız { $have }. Bu yetmeyebilir.
        [writing] Yazma: puanınız { $have }. Bu yetmeyebilir.
        [speaking] Konuşma: puanınız { $have }. Bu yetmeyebilir.
       *[overall] Genel: puanınız { $have }. Bu yetmeyebilir.
    }
gap-part-not-told = { $part ->
        [listening] Dinleme: puanınızı bana söylemediniz.
        [reading] Okuma: puanınızı bana söylemediniz.
        [writing] Yazma: puanınızı bana söylemediniz.
        [speaking] Konuşma: puanınızı bana söylemediniz.
       *[overall] Genel: puanınızı bana söylemediniz.
    }
step-helpers = <b>Kimler yardım edebilir</b>
step-helper = { $name }
button-step-doing = Bununla uğraşıyorum
button-step-date = Bir tarihim var
button-step-new-date = Tarihi değiştir
button-step-no-date = Artık bir tarih yok
button-step-calendar = Takvimime ekle
button-step-scores = Sonuçlarım belli oldu
button-step-page = Sayfayı aç

# ---------------------------------------------------------------- tarihler
ask-step-date =
    <b>{ $step }</b>
    Hangi gün? Tarihi yazın, örneğin: { $example }
    Saati de ekleyebilirsiniz. Burada bir gün de seçebilirsiniz.
ask-step-date-again =
    Burada gelecek bir gün okuyamadım. Lütfen günü, ayı ve yılı yazın, örneğin: { $example }
ask-step-time =
    Not aldım: { $date }.
    Saat kaçta? Seçebilir veya yazabilirsiniz.
button-time-unknown = Saati bilmiyorum
button-no-date-yet = Henüz tarihim yok
step-date-kept =
    Not aldım: { $date }. Bir gün önce size yazarım.
step-date-time-kept =
    Not aldım: { $date }, { $time }. Bir gün önce size yazarım.
step-doing-kept = Güzel. Birkaç hafta sonra nasıl gittiğini yeniden sorarım.
step-no-date-kept = Tarihi kaldırdım.

# Takvim dosyası: kişinin yakınındakiler görebilir.
calendar-title = Stepward: tarihim
calendar-file = Bu dosya, günü telefonunuzun takvimine ekler. Günün ne için olduğunu söylemez.

# ---------------------------------------------------------------- sonucu ne oldu
step-done =
    <b>Tebrikler!</b> Bu adım bitti: { $step }
step-opened-roles = { $count ->
        [one] Şimdi { $count } iş size uyuyor.
       *[other] Şimdi { $count } iş size uyuyor.
    }
step-opened-more = { $count ->
        [one] Böylece size { $count } iş daha açıldı.
       *[other] Böylece size { $count } iş daha açıldı.
    }
step-then = <b>Sonraki adımınız:</b> { $step }
step-registration-asked = Meslek kaydınız da ilerledi mi? Size doğru işleri göstermem için lütfen bu cevabı kontrol edin.
step-not-passed =
    Bana söylediğiniz için teşekkür ederim. Birçok kişi birden çok kez dener. Siz de artık testi biliyorsunuz.
    Yeni bir tarihiniz olunca düğmeye basın. Bir kişiyle de konuşabilirsiniz.
step-scores-begin = Teşekkür ederim. Testin her bölümünü sırayla soracağım.
step-scores-kept =
    Teşekkür ederim. Puanlarınızı cevaplarınızda saklıyorum.

# ---------------------------------------------------------------- hatırlatmalar: ilk sözler nötrdür, kilit ekranında görünürler
prompt-hello = Merhaba. Size kısa bir mesajım var. Yalnızca siz okuyun diye gizlidir: görmek için aşağıdaki gri alana dokunun.
prompt-good-luck = Şu tarih yaklaşıyor: { $date }. Adımınız: { $step }. Size başarılar dilerim! Bu gün için çok çalıştınız.
prompt-good-luck-time = Şu tarih yaklaşıyor: { $date }, { $time }. Adımınız: { $step }. Size başarılar dilerim! Bu gün için çok çalıştınız.
prompt-result = Bu adım için tarihiniz geçti: { $step }. Nasıl geçti?
prompt-scores = Bu adım için tarihiniz geçti: { $step }. Sonuçlarınız belli oldu mu? Sonrasını göstermeme yardım ederler.
prompt-waiting = Bu adımda bir cevap bekliyorsunuz: { $step }. Bir şey geldi mi?
prompt-doing = Bu adım için çalışıyorsunuz: { $step }. Nasıl gidiyor?
prompt-refresh = Cevaplarınıza bakmanızın üzerinden bir yıl geçti. Hepsi hâlâ doğru mu?
prompt-changed = Bazı adımlarınızda bir şey değişti. Gün almadan veya para ödemeden önce lütfen onlara yeniden bakın.
prompt-changed-step = • { $step }
button-passed = Geçtim
button-not-passed = Geçemedim
button-step-finished = Bitti
button-no-result-yet = Henüz sonuç yok
button-still-doing = Hâlâ üzerinde çalışıyorum
button-snooze-days = 3 gün sonra sor
button-snooze-weeks = 2 hafta sonra sor
button-snooze-never = Bu artık sorulmasın
button-still-true = Hepsi hâlâ doğru
button-review-answers = Bir şeyi değiştir
snoozed = Tamam. Yeniden soracağım tarih: { $date }.
snoozed-never = Tamam. Bunu bir daha sormam. Bu adımı istediğiniz zaman listenizde bulursunuz.
still-true = Teşekkür ederim. Bir yıl sonra yeniden sorarım.

# ---------------------------------------------------------------- mesajlar ne zaman gelebilir
when-to-write =
    <b>Size ne zaman yazabilirim?</b>
    Kendiliğimden günde en çok bir kez ve yalnızca bu saatlerde yazarım: { $from } – { $to }
    Saat diliminiz: { $zone }. Orada saat şimdi { $now }.
when-from = <b>Size saat kaçtan sonra yazabilirim?</b>
when-to = <b>Size saat kaça kadar yazabilirim?</b>
when-zone =
    <b>Neredesiniz?</b>
    Saat diliminizi seçin veya size yakın büyük bir şehrin adını yazın.
when-zone-unknown = Bu yeri bilmiyorum. Lütfen size yakın başka bir büyük şehrin adını yazın.
when-kept = Not aldım.
button-when = Size ne zaman yazabilirim?
button-when-day = Gün boyunca
button-when-mornings = Sabahları
button-when-afternoons = Öğleden sonraları
button-when-evenings = Akşamları
button-when-from = Başlangıç: { $time }
button-when-to = Bitiş: { $time }
button-when-zone = Saat dilimini değiştir
button-when-back = Geri
button-hour = { $time }

# ---------------------------------------------------------------- bir adım hakkında talep
dossier-step = Adayın bu adımda yardıma ihtiyacı var: { $step }

# ---------------------------------------------------------------- sicil gerekmeyen işler
step-open_papers = Belgelerinizi karşılaştırmak
    .do = UK ENIC adlı kuruluş, başka ülkelerin belgelerini buradakilerle karşılaştırır. İşverenin bunu isteyip istemediğini önce bir danışmana sorun. Belgeler kayıp mı? Danışmanınız başka kanıtlar için size yardım edebilir.
step-open_english = İngilizcenizi güçlendirmek
    .do = Size yakın bir okula (college) ESOL adlı İngilizce kursunu sorun. Birçok kurs ücretsizdir. İşiniz için hangi düzeyin gerektiğini danışmanınıza sorun.
step-open_study = Burada yeni olanı öğrenmek
    .do = Kısa kurslar işverenlere, işin burada nasıl yapıldığını bildiğinizi gösterir. Hangi kursun işinize uyduğunu danışmanınıza veya bir okula (college) sorun.
step-open_work = Bir işe başvurmak
    .do = Size uyan işlere bakın ve birini seçin. Göndermeden önce başvurunuzu danışmanınız okuyabilir. Görüşme için de yardım isteyin.
