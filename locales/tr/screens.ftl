# Geliş, menü ve kişinin kendi verileriyle yapabilecekleri.

pick-language = Lütfen dilinizi seçin.

consent-keep =
    <b>Stepward’a hoş geldiniz.</b>
    Ben bir robotum, insan değilim. Benden sorumlu olan: { $operator }. Size işinizi sorarım ve hastanede size uyan işleri gösteririm.

    • Cevaplarınızı kilitli tutarım. Onları yalnızca bunun için kullanırım.
    • Telegram, robotlarla yapılan sohbetleri okuyabilir.
    • İstediğiniz zaman bir kişiyle konuşabilirsiniz: /person
    • İstediğiniz zaman her şeyi silebilirsiniz: /forget

    <b>Cevaplarınızı saklamamı ve onlarla size iş aramamı kabul ediyor musunuz?</b>
    .answered-yes = Cevaplarınızı saklamamı ve iş aramamı kabul ettiniz.
    .answered-no = Cevaplarınızı saklamamı kabul etmediniz.
consent-caseworker =
    <b>Bir kişiyle konuşmak istediğinizde, bir danışman cevaplarınızı görebilir mi?</b>
    Danışmanlar { $operator } için çalışan insanlardır. İş ve meslek kaydı konusunda yardım ederler. Siz istemedikçe hiçbir işveren hiçbir şey görmez.
    .answered-yes = Bir kişi istediğinizde danışmanın cevaplarınızı görmesini kabul ettiniz.
    .answered-no = Danışmanın cevaplarınızı görmesini kabul etmediniz.
consent-adult =
    <b>18 yaşında veya daha büyük müsünüz?</b>
    Yalnızca yetişkinlerle çalışabilirim.
    .answered-yes = 18 yaşında veya daha büyüksünüz.
    .answered-no = 18 yaşından küçüksünüz.
goodbye =
    Peki, bu sizin hakkınız. Hiçbir cevap saklamam ve başka bir şey sormam.

    Yine de bir kişiyle konuşabilirsiniz. Şimdi veya sonra yeniden düşünebilirsiniz.
    Şu ana kadar hakkınızda bildiklerim 7 gün sonra silinir.
too-young =
    Bana söylediğiniz için teşekkür ederim. Yalnızca yetişkinlerle çalışabilirim, bu yüzden başka bir şey sormam.

    Yine de bir kişi size yardım edebilir. Tehlikedeyseniz { $emergency } numarasını arayın.

menu =
    <b>{ $greeting ->
        [named] Hoş geldiniz, { $name }.
       *[plain] Hoş geldiniz.
    }</b>
    { $now ->
        [0] Şu anda size uyan bir iş yok. Birkaç adımdan sonra başka işler uyabilir.
        [one] Şu anda { $now } iş size uyuyor.
       *[other] Şu anda { $now } iş size uyuyor.
    }
    { $later ->
        [0] Aşağıdaki listeleri açabilirsiniz.
        [one] Meslek kaydınızdan sonra { $later } iş daha uyar.
       *[other] Meslek kaydınızdan sonra { $later } iş daha uyar.
    }
menu-next-step = <b>Sonraki adımınız:</b> { $step }
menu-unfinished = Bazı sorular hâlâ açık.
menu-paused = Mesajlarım durduruldu. Yeniden başlatabilirsiniz.
nothing-asked = Şu anda size bir sorum yok. Yapabilecekleriniz şunlar.
voice-kept = Teşekkür ederim. Sesli mesajınızı cevabınız olarak saklıyorum. Bir danışman onu dinleyebilir.
place-unknown = Bu yerin çevresini bilmiyorum. Lütfen nerede oturduğunuzu yazın. Yeri saklamadım.
not-words =
    { $kind ->
        [photo] Fotoğraf için teşekkür ederim. Fotoğraflarda özel bilgiler olabilir, bu yüzden hiçbirini saklamam. Onu bu sohbetten kaldırıyorum.
        [document] Dosya için teşekkür ederim. Dosyalarda özel bilgiler olabilir, bu yüzden hiçbirini saklamam. Onu bu sohbetten kaldırıyorum.
        [location] Konum için teşekkür ederim. Konum yalnızca nerede oturduğunuzu sorduğumda gerekir. Onu bu sohbetten kaldırıyorum.
        [contact] Kişi bilgisi için teşekkür ederim. Bunu saklamam. Onu bu sohbetten kaldırıyorum.
        [sticker] Çıkartma için teşekkür ederim.
        [voice] Sesli mesaj için teşekkür ederim. Bu soru için bir düğme veya yazılı söz gerekiyor.
        [video] Video için teşekkür ederim. Videoları izleyemem ve bunu saklamam. Onu bu sohbetten kaldırıyorum.
       *[else] Teşekkür ederim. Bu tür mesajları okuyamam.
    }
    Lütfen yazın veya bir düğmeye basın. Bir kişiyle de konuşabilirsiniz: /person
edited-too-late =
    Önceki bir mesajı değiştirdiğinizi gördüm. Ben ilk yazdığınızı saklıyorum.
    Bir cevabı değiştirmek için /review açın ve “Değiştir” düğmesine basın. Bir kişiye söylemek için lütfen yeniden yazın.

help =
    <b>Her zaman yapabilecekleriniz</b>
    /menu – nerede olduğunuz ve neler yapabileceğiniz
    /roles – hastanede size uyan işler
    /steps – mesleğinize giden sonraki adımlar
    /review – cevaplarınızı görmek ve değiştirmek
    /person – bir kişiyle konuşmak
    /language – dili değiştirmek
    /mydata – sizin hakkınızda sakladığımız her şey
    /pause – mesajlarımızı durdurmak veya başlatmak
    /hide – bu sohbeti temizlemek
    /forget – hakkınızdaki her şeyi silmek

    Tehlikedeyseniz { $emergency } numarasını arayın. Bu robottan sorumlu olan: { $operator }. Kişisel verileriniz hakkında { $privacy } adresine yazın.

mydata =
    <b>Hakkınızda sakladığım her şey</b>
    Aşağıdaki dosyada hepsi var: saklayabilir veya gösterebilirsiniz.
mydata-consent-yes = ✓ { $purpose ->
        [keep] Cevaplarınızı saklamamı kabul ettiniz.
       *[caseworker] Bir danışmanın onları görmesini kabul ettiniz.
    }
mydata-consent-no = ✗ { $purpose ->
        [keep] Cevaplarınızı saklamamı kabul etmediniz.
       *[caseworker] Bir danışmanın onları görmesini kabul etmediniz.
    }
mydata-nothing = Henüz cevap vermediniz.
mydata-file = Hakkınızda sakladığımız her şey, bir dosyada.
mydata-truncated = Kalanların hepsi dosyada.
in-doubt = Cevaplarınızı içeren son mesajım size ulaştı mı, bilmiyorum. Onu kendiliğimden yeniden göndermem. Burada yoksa /review yazın, her şey için /mydata yazın.

not-taken-up =
    Son mesajınızı veya son basışınızı alamadım. Bu benim hatam, sizin değil.
    Başka bir şey kaybolmadı, ekibimizin haberi var. Burada devam edebilir veya bir kişiyle konuşabilirsiniz: /person
not-taken-up-caseworker =
    Son yaptığınız işlemi alamadım. Bu benim hatam, sizin değil.
    Birine yazdıysanız, mesajınız ulaşmadı. Sistem sorumlusunun haberi var, yeniden deneyebilir.
was-away = Bir süre burada değildim. Bir düğmeye bastıysanız, bana ulaşmamış olabilir.

ask-forget =
    <b>Hakkınızdaki her şey silinsin mi?</b>
    Cevaplarınız, işaretleriniz ve danışmanlara mesajlarınız hemen silinir. Onları kimse geri getiremez.

    Silemediklerim: kendi telefonunuzdaki bu sohbet ve insanların daha önce okudukları. İki günden eski fotoğraflar ve sesli mesajlar danışmanınızda kalır.
    Bizde tek bir satır kalır: bir şeyin silindiği ve ne zaman silindiği.
kept = Hiçbir şey silinmedi.
forgotten =
    <b>Hakkınızdaki her şey silindi.</b>
    Silme kodunuz: <code>{ $receipt }</code>
    Sakladığım son mesaj budur. Gönderdikten sonra onu da silerim.
    Bu sohbeti Telegram’da silebilirsiniz. Bana yeniden yazarsanız baştan başlarız.
hidden =
    ·
    Bu sohbet, Telegram’ın izin verdiği kadar temizlendi. 48 saatten eski mesajları, olabildiğince boşalttım.
paused = Siz yeniden isteyene kadar kendiliğimden bir şey göndermem. Siz bana yine yazabilirsiniz.
unpaused = Yeni bir şey olunca yeniden mesaj gönderirim.

toast-stale = Bu düğme önceki bir soruya ait.
toast-role-gone = Bu iş artık açık değil.
toast-interested = Not aldım. Bir kişi size bu konuda yardım edecek.
toast-not-for-me = Bunu bir daha göstermem.
toast-saved = Saklandı.
toast-looks-wrong = Teşekkür ederim. Bir kişi buna bakacak.
