# Aday ile bir kişi; danışmanların grubu; danışmanın özel sohbeti.
case-opened =
    <b>Bir kişi size yardım edecek.</b> Talebinizin kodu: <code>{ $code }</code>.
    En geç şu zamana kadar cevap alacaksınız: { $date }, { $time }.

    Söylemek istediğinizi buraya yazın. O kişi için saklarım. Tehlikedeyseniz { $emergency } numarasını arayın.
case-opened-meanwhile =
    Ekibimizden bir kişiye, burada yardıma ihtiyacınız olduğunu söyledim. Talebinizin kodu: <code>{ $code }</code>.
    En geç şu zamana kadar cevap alacaksınız: { $date }, { $time }. Bu arada devam edebilirsiniz.
case-waiting =
    <b>Bir kişi size cevap verecek.</b> Talebinizin kodu: <code>{ $code }</code>.
    En geç şu zamana kadar cevap alacaksınız: { $date }, { $time }.

    Söylemek istediğinizi buraya yazın. O kişi için saklarım. Tehlikedeyseniz { $emergency } numarasını arayın.
words-kept = Bunu size cevap verecek kişi için saklıyorum.
case-claimed =
    <b>Talebinizle { $name } ilgileniyor.</b>
    Danışmanınız { $name } burada yazdıklarınızı okuyor. Siz konuşurken ben susuyorum.
case-talking = Talebinizle { $name } ilgileniyor ve burada yazdıklarınızı okuyor.
from-caseworker =
    <b>{ $name }:</b>
    { $words }
copy-from-caseworker = <b>{ $name }</b> size bunu gönderdi:
case-released = Danışmanınız talebinizi ekibe geri verdi. Size başka bir kişi cevap verecek.
case-closed = Talebiniz kapandı. Kapatan kişi: { $name }. İstediğiniz zaman yeniden bir kişi isteyebilirsiniz.
case-back = Kaldığımız yerden devam edelim.

card-open =
    { $urgent ->
        [yes] 🔴 <b>Yeni talep { $code }, acil</b>
       *[no] 🟡 <b>Yeni talep { $code }</b>
    }
    Dil: { $language }
    Alan: { $family }
    Neden: { $why }
card-claimed =
    🟢 <b>Talep { $code }</b>
    Dil: { $language }
    İlgilenen: { $name }.
card-closed =
    ⚪ <b>Talep { $code }</b>
    Kapandı.
topic-open = { $code } · açık
topic-claimed = { $code } · { $name }
topic-closed = { $code } · kapalı
why-asked = bir kişiyle konuşmak istiyor
why-misunderstood = robot anlamadı
why-role = bir işle ilgileniyor
why-step = bir adımda yardıma ihtiyacı var
why-looks-wrong = önerilen bir işin yanlış göründüğünü söylüyor
why-unsure = onay vermedi veya 18 yaşından küçük
family-other = başka
update-parked =
    ⚠️ <b>Bir güncellemeyi işleyemedim.</b> Numarası: <code>{ $update }</code>
    Onu kenara koydum, hiçbir şey kaybolmadı. Lütfen sistem sorumlusuna haber verin: şu komutla görebilir: <code>stepward updates parked</code>.
updates-parked =
    ⚠️ <b>Bazı güncellemeleri işleyemedim.</b> Şu anda kenara konanlar: { $count }
    Hiçbir şey kaybolmadı. Lütfen sistem sorumlusuna haber verin, şu komutla görebilir: <code>stepward updates parked</code>.
start-first-link = { $name }: lütfen önce benimle özel bir sohbet açın. Sonra talebi yeniden üstlenin.
toast-not-allowed = Bunu yalnızca grupta olan kayıtlı danışmanlar yapabilir.
toast-not-checked = Grupta olup olmadığınıza az önce bakamadım. Hiçbir şey değişmedi. Lütfen birazdan yeniden basın.
not-checked = Grupta olup olmadığınıza az önce bakamadım, bu yüzden hiçbir şey göndermedim ve değiştirmedim. Lütfen birazdan yeniden deneyin.
toast-taken-by = Bu taleple { $name } ilgileniyor.
toast-already-closed = Bu talep kapalı.
toast-own-case = Bu sizin kendi talebiniz. Onu başka biri üstlenmeli.
toast-start-first = Lütfen önce benimle özel bir sohbet başlatın. Bağlantı grupta.
toast-yours = Talep artık sizde. Benimle olan özel sohbetinize bakın.
toast-no-such-case = Böyle bir açık talebiniz yok.

caseworker-welcome =
    <b>Merhaba { $name }.</b> Danışman olarak kaydınız yapıldı.
    Yeni talepler grupta görünür. Orada “Bu talebi üstlen” düğmesine basın, bütün profil buraya gelir.

    Burada yazdıklarınız adaya gider. Bir mesaja verdiğiniz cevap, o mesajın talebine gider.
    /cases – açık talepleriniz
    /case KOD – tek bir talep
dossier =
    <b>Talep { $code }</b>
    Dil: { $language }
    Neden: { $why }
    Şimdiki işler: { $now }. Kayıttan sonra: { $later }.
dossier-not-shared = Bu kişi, danışmanın cevaplarını görmesini kabul etmedi. Lütfen kendiniz sorun.
dossier-nothing = Bu kişi henüz cevap vermedi.
dossier-how = Buraya yazın: sözleriniz bu kişiye gider. Talebi karıştırmamak için bu mesajı yanıtlayın.
dossier-continued = <b>Talep { $code }</b>, devamı: { $part } / { $parts }
from-candidate =
    <b>{ $code }:</b>
    { $words }
copy-from-candidate =
    { $kind ->
        [photo] <b>{ $code }</b> bir fotoğraf gönderdi:
        [document] <b>{ $code }</b> bir dosya gönderdi:
        [voice] <b>{ $code }</b> bir sesli mesaj gönderdi:
       *[else] <b>{ $code }</b> bunu gönderdi:
    }
copy-of-answer = <b>{ $code }</b> “{ $name }” sorusunu bununla cevapladı:
sent-to = ✓ Gönderildi: { $code }.
edited-for = ✓ Değiştirildi: { $code }.
which-case =
    <b>Bu hangi talep için?</b>
    Henüz göndermedim.
taken-as-own = ✓ Kendi cevabınız olarak alındı.
dropped = Göndermedim.
no-case = Açık talebiniz yok. Yeni talepler grupta görünür.
case-list =
    { $count ->
        [0] Açık talebiniz yok.
        [one] <b>{ $count } açık talebiniz var.</b>
       *[other] <b>{ $count } açık talebiniz var.</b>
    }
case-list-line = { $code } – { $language }
cases-more = Her talebin burada bir düğmesi yok. Başka birini görmek için /case KOD yazın ve ona cevap verin.
ask-close-reason = Şu talebi neden kapatıyorsunuz: { $code }?
closed-case = Talep { $code } kapandı: { $reason }
released-case = Talep { $code } yeniden ekipte.
candidate-away = Talep { $code }: bu kişiye ulaşamıyorum, beni engelledi. Geri gelene kadar hiçbir şey göndermem.
candidate-back = Talep { $code }: bu kişi geri geldi. Yeniden yazabilirsiniz.
candidate-gone = Talep { $code }: bu kişi her şeyi sildi. Talep bitti. Sözlerini buradan kaldırıyorum.
removed = (kaldırıldı)
