# Uyan işler ve nedenleri.
roles-now =
    <b>Şimdi başvurabileceğiniz işler</b>
    { $total ->
        [0] Bugün böyle bir iş bulamadım. Sık sık yeni işler gelir.
        [one] { $total } iş size uyuyor.
       *[other] { $total } iş size uyuyor. Sayfa { $page } / { $pages }.
    }
roles-after-registration =
    <b>Kayıttan sonraki işler</b>
    { $total ->
        [0] Bugün böyle bir iş bulamadım.
        [one] Sicile kaydolduğunuzda { $total } iş size uyar.
       *[other] Sicile kaydolduğunuzda { $total } iş size uyar. Sayfa { $page } / { $pages }.
    }
roles-later =
    <b>Daha sonraki işler</b>
    { $total ->
        [0] Bugün böyle bir iş bulamadım.
        [one] Birkaç adımdan sonra { $total } iş size uyabilir.
       *[other] Birkaç adımdan sonra { $total } iş size uyabilir. Sayfa { $page } / { $pages }.
    }
roles-line = <b>{ $number }. { $title }</b>
roles-band = Ücret düzeyi (Band) { $band }
roles-pay = yılda { $from } ile { $to } arası
roles-pay-one = yılda { $from }
roles-closes = Son başvuru: { $date }
roles-permission-limited = Yalnızca bazı işleri yapabilirsiniz. Önce sınırı danışmanınızla kontrol edin.
roles-permission-not-yet = Henüz çalışma izniniz yok. Bu işlere şimdi bakın, izniniz olunca başvurun.
roles-permission-unknown = Çalışma izniniz olup olmadığından emin değil misiniz? Bir danışman öğrenmenize yardım edebilir.
role =
    <b>{ $title }</b>
    { $employer }, { $site }
role-fits = <b>Uyanlar</b>
role-missing = <b>Eksik olanlar</b>
role-unknown = <b>Bilmediklerim</b>
role-more = Bu iş, burada gösterebildiğimden daha fazlasını istiyor. İlanda hepsi yazıyor.
role-leads-to = Bu iş, kendi mesleğinize giden bir adım olabilir: { $profession }.

# İstenenler ve onları karşılayanlar.
requirement-permission = Burada çalışma izni
requirement-registration = Sicil kaydı: { $registers }
requirement-registration-unsaid = İlanda sicil kaydı gerekip gerekmediği yazmıyor
requirement-english = İngilizce: { $level }
requirement-english-usual = Bu ücret düzeyinde beklenen İngilizce: { $level }
requirement-test = Bu İngilizce testlerinden biri: { $tests }
test-asked = { $test }
test-asked-each = { $test }, her bölümde en az { $each }
test-asked-overall = { $test }, genel puan en az { $overall }
test-asked-both = { $test }, genel puan en az { $overall } ve her bölümde en az { $each }
requirement-qualification = Eğitim: { $level }
requirement-experience =
    { $months ->
        [one] Deneyim: { $months } ay
       *[other] Deneyim: { $months } ay
    }
requirement-practised =
    { $years ->
        [one] Son { $years } yıl içinde bu işte çalışmış olmak
       *[other] Son { $years } yıl içinde bu işte çalışmış olmak
    }
requirement-language = Bu dillerden biri: { $languages }
requirement-essential = Gerekli: { $wish }
requirement-desirable = Olursa iyi olur: { $wish }
reason-ask = İşverene veya danışmanınıza sorun.
remedy-permission = Önce çalışma iznine ihtiyacınız var. Bir danışman size daha fazlasını anlatabilir.
remedy-register = Bu sicile kaydolun: { $regulator }. Sonraki adımlarınıza bakın.
remedy-retrain = Bu başka bir meslek: { $occupation }. Kendi sicili var: { $regulator }.
remedy-reach = Meslek kaydınıza şuraya kadar devam edin: { $stage }
remedy-english = İngilizcenizi şu düzeye getirin: { $level }
remedy-test = Bu testlerden birine girin veya puanlarınız varsa bana söyleyin.
remedy-study = Şu düzeyde bir eğitimi bitirin: { $level }
remedy-experience =
    { $months ->
        [one] Toplam { $months } ay deneyim kazanın.
       *[other] Toplam { $months } ay deneyim kazanın.
    }
remedy-practise =
    { $years ->
        [one] Mesleğinizde yeniden çalışın: son çalışmanızın üzerinden en fazla { $years } yıl geçmiş olmalı.
       *[other] Mesleğinizde yeniden çalışın: son çalışmanızın üzerinden en fazla { $years } yıl geçmiş olmalı.
    }
remedy-speak-any = İkinci bir dil öğrenin veya bildiğiniz dili bana söyleyin.
remedy-speak = Bu dillerden birini öğrenin veya biliyorsanız bana söyleyin: { $languages }
remedy-learn = Bunu öğrenin veya yapabiliyorsanız bana söyleyin: { $skill }
remedy-qualify = Bu işin eğitimini alın: { $occupation }
