# İnsanlarla işler arasında ne olduğu, sayılarla: koordinatörler ve hastaneler için. Yanında sayı olan
# satırlar bir resimde durur, bu yüzden kısadırlar.
button-gaps = İşler için neler eksik
gaps-offer = İşler için neler eksik, sayılarla görebilirsiniz.
toast-gaps-counting = Sayıyorum. Resim birazdan buraya gelir.
toast-gaps-coordinators = Bu sayılar koordinatörler içindir.
gaps-caption =
    <b>İşler için neler eksik</b>
    Burada, sorularımı cevaplayan kişiler isimsiz sayılır. Şundan küçük sayılar gizlenir: { $fewest }. Dosyada her işin sayıları var.
gaps-table = Aynı sayılar, tablo olarak
gaps-nobody = Henüz sayılacak bir şey yok. Önce insanların soruları cevaplaması gerekir.

gaps-title = İşler için neler eksik
gaps-title-role = İşler için neler eksik: { $role }
gaps-day = { $date }
gaps-people = Sayılan kişiler: { $people }. Açık işler: { $roles }.
gaps-footer = Şundan küçük sayılar gizlidir: { $fewest }. Onları belli edecek olanlar da yazılmadı. Diğer sayılar, beşin katı olacak şekilde aşağı yuvarlandı.
gaps-left-out = yazılmadı
gaps-everybody = Sayılan herkes

# Resimdeki başlıklar.
gaps-roles = İnsanlar bir işe ne kadar hazır
gaps-one = Tek bir eksik var
gaps-steps = Bir mesleğe giden sonraki adım
gaps-parts = İngilizce testinde eksik olan

# Satırlar.
gaps-now = Hiçbir eksik yok
gaps-now-any = En az bir iş için hiçbir eksik yok
gaps-more = İki veya daha çok eksik var
gaps-permission = Çalışma izni
gaps-register = Sicil: { $registers }
gaps-test-part = Sicil ve İngilizce testinin bir bölümü: { $part }
gaps-english = İngilizce: { $level }
gaps-experience = Daha çok deneyim
gaps-practice = Son yıllarda çalışmış olmak
gaps-language = İkinci bir dil
gaps-skill = Bir beceri: { $skill }
gaps-training = Eğitim: { $occupation }
gaps-stage = Meslek kaydına devam etmek
gaps-question = Açık bir soru: { $question }
gaps-ask = Yalnızca işveren veya danışman bilebilir
gaps-overall = bütün bölümler birlikte
gaps-step = { $profession }: { $step }
gaps-part = { $profession }: { $part }
gaps-no-test = { $profession }: henüz sonuç yok
gaps-registered = { $profession }: sicile kayıtlı
gaps-other-professions = Başka meslekler
