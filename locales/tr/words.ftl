# Düğmeye basmak yerine yazılan sözler, aralarında virgülle. Cevaplardan önce gelirler: bu yüzden
# aralarında bir soruya cevap olabilecek söz (meslek adı gibi) yoktur.
words-help = yardım, yardim, bilgi, komutlar, ne yapabilirsin, ne yapabilirsiniz, nasıl çalışır, nasıl kullanılır, nasıl yapacağım, anlamadım, anlamıyorum, help
words-person = bir kişi, insan, gerçek insan, gerçek kişi, canlı destek, bir kişiyle konuşmak, bir insanla konuşmak, bir kişiyle konuşmak istiyorum, bir insanla konuşmak istiyorum, biriyle konuşmak istiyorum, biri ile konuşmak istiyorum, biriyle konuşabilir miyim, biriyle görüşmek istiyorum, biriyle konuşmam lazım, insanla konuşmak istiyorum, danışman, danışmanım, danışman istiyorum, danışmanla konuşmak istiyorum, yetkiliyle görüşmek istiyorum, yetkili biriyle konuşmak istiyorum, yardıma ihtiyacım var, yardım istiyorum, yardım lazım, yardım edin, yardım eder misiniz, bana yardım edin, bana yardım et, lütfen yardım edin, beni arayın, imdat
words-forget = sil, her şeyi sil, herşeyi sil, hepsini sil, her şeyi silin, hepsini silin, verilerimi sil, verilerimi silin, bilgilerimi sil, bilgilerimi silin, hesabımı sil, hesabımı silin, beni unut, beni unutun, her şeyi silmek istiyorum, verilerimi silmek istiyorum
words-hide = gizle, gizleyin, temizle, sohbeti temizle, sohbeti temizleyin, sohbeti sil, sohbeti gizle, bu sohbeti temizle, mesajları sil, mesajları temizle
words-pause = dur, durdur, durun, duraklat, ara ver, bekle, mesajları durdur, mesajları durdurun, mesaj gönderme, mesaj göndermeyin, mesaj istemiyorum, bana yazmayın, yazma, artık yazmayın, stop
words-language = dil, diller, dil değiştir, dili değiştir, dili değiştirin, dil değiştirmek istiyorum, başka dil, başka bir dil, dil seç, dil seçimi
words-mydata = verilerim, bilgilerim, verilerimi göster, verilerimi gösterin, bilgilerimi göster, benim hakkımda ne biliyorsunuz, hakkımda ne biliyorsun, hakkımda ne biliyorsunuz
words-menu = menü, ana menü, ana sayfa, başa dön, baştan, baştan başla, baştan başlamak istiyorum, en baştan, yeniden başla, neredeyim, nerede kaldım, nerede kalmıştık
words-roles = işler, iş, iş ilanları, ilanlar, iş arıyorum, iş istiyorum, iş bul, iş bulmak istiyorum, bana uygun işler, bana uyan işler, işleri göster, çalışmak istiyorum, pozisyonlar, açık pozisyonlar
words-steps = adımlar, adımlarım, sonraki adım, sonraki adımlar, sonraki adımlarım, şimdi ne yapmalıyım, ne yapmam lazım, ne yapmalıyım, bundan sonra ne olacak
words-skip = geç, geçiyorum, atla, atlıyorum, pas, bu soruyu geç, bu soruyu atla, soruyu geç, söylemek istemiyorum, cevap vermek istemiyorum, cevaplamak istemiyorum, cevap yok
words-back = geri, geri dön, geri git, geriye, önceki, önceki soru, bir önceki
words-why = neden, niye, niçin, neden soruyorsunuz, niye soruyorsunuz, neden soruyorsun, niye soruyorsun, neden bu soru
