# Bir mesleğe giden adımlar.
steps =
    <b>Sonraki adımlarınız: { $profession }</b>
    Ne yapılacağını görmek için bir adıma basın.
steps-not-advice = Bu genel bilgidir, hukuki danışmanlık değildir. Para ödemeden önce meslek kuruluna veya danışmanınıza sorun.
no-steps =
    <b>Sonraki adımlarınız</b>
    İşiniz için burada sicil kaydı gerekmez. Sonraki adımlarınız: işlere bakmak, daha iyi İngilizce ve bir danışmanla konuşmak.
steps-weeks = Yaklaşık { $from } ile { $to } hafta arası sürer.
steps-cost = Ücreti { $cost }. Fiyatın tarihi: { $date }.
steps-look-up = Ücretler ve süreler değişir. En yenisi meslek kurulunun sayfasındadır.

# Sicile giden adımlar: her biri nedir ve ne yapılır. Burada rakam ve kurum adı yoktur: bunlar,
# doğrulandıkları günle birlikte verilerden gelir.

# ---------------------------------------------------------------- meslek kurulları
regulator-NMC = Hemşirelik ve Ebelik Kurulu (NMC)
regulator-GMC = Genel Tıp Kurulu (GMC)
regulator-GDC = Genel Diş Hekimliği Kurulu (GDC)
regulator-GPhC = Genel Eczacılık Kurulu (GPhC)
regulator-HCPC = Sağlık ve Bakım Meslekleri Kurulu (HCPC)
regulator-GOC = Genel Optik Kurulu (GOC)
regulator-SWE = İngiltere Sosyal Hizmet Kurulu (Social Work England, SWE)

# ---------------------------------------------------------------- hemşireler ve ebeler
step-nmc_account = NMC’de hesap açmak
    .do = NMC, hemşirelerin ve ebelerin kuruludur. Sitesinde bir hesap açın. Sonra sorularını cevaplayın: başvurup başvuramayacağınızı gösterirler.
step-nmc_english = İngilizcenizi NMC’ye göstermek
    .do = Bir test seçin: OET (sağlık meslekleri İngilizce testi) veya IELTS Academic. Kendinizi hazır hissedince gün alın. İngilizce eğitim veya iş de sayılabilir: NMC’ye sorun.
step-nmc_cbt = Bilgisayar testini (CBT) geçmek
    .do = CBT, bilgisayarda yapılan bir hemşirelik testidir. Birçok ülkede girebilirsiniz. NMC hesabınızdan yer ayırtın.
step-nmc_osce = Uygulama sınavını (OSCE) geçmek
    .do = OSCE sınavında hemşirelik becerilerinizi sınav görevlisine gösterirsiniz. Sınav Birleşik Krallık’ta yapılır. Nasıl hazırlanacağınızı hastanenize veya danışmanınıza sorun.
step-nmc_register = NMC siciline kaydolmak
    .do = NMC hesabınızda son beyanınızı verin. Ücreti orada ödeyin. Sonra PIN alırsınız: hemşire veya ebe olarak çalışmanızı sağlayan numara.
step-nmc_cbt_midwifery = Ebeler için bilgisayar testini (CBT) geçmek
    .do = CBT, bilgisayarda yapılan bir ebelik testidir. Birçok ülkede girebilirsiniz. NMC hesabınızdan yer ayırtın.
step-nmc_osce_midwifery = Ebeler için uygulama sınavını (OSCE) geçmek
    .do = OSCE sınavında ebelik becerilerinizi sınav görevlisine gösterirsiniz. Sınav Birleşik Krallık’ta yapılır. Nasıl hazırlanacağınızı hastanenize veya danışmanınıza sorun.

# ---------------------------------------------------------------- doktorlar
step-gmc_pmq = Tıp diplomanızın sayılıp sayılmadığına bakmak
    .do = GMC, doktorların kuruludur. Tıp fakültenizi sitesindeki listede arayın. Listede yoksa GMC’ye veya bir danışmana sorun.
step-gmc_verify = Diplomanızı kaynağından doğrulatmak
    .do = Üniversiteniz diplomanızı doğrulamalıdır. Bunu şimdi hangi kuruluşun yaptığı GMC sitesinde yazar. Belgeler kayıp mı? GMC’ye yazın: her duruma ayrı bakar.
step-gmc_english = İngilizcenizi GMC’ye göstermek
    .do = Bir test seçin: OET (sağlık meslekleri İngilizce testi) veya IELTS Academic. Kendinizi hazır hissedince gün alın.
step-plab1 = Yazılı sınavı (PLAB 1) geçmek
    .do = PLAB, başka ülkelerden gelen doktorların sınavıdır. Bölüm 1 yazılı bir testtir. Önce GMC’ye mülteci doktorlara yardımları sorun. Sonra yer ayırtın.
step-plab2 = Uygulama sınavını (PLAB 2) geçmek
    .do = PLAB 2 sınavında hastalarla nasıl çalıştığınızı gösterirsiniz. Sınav Birleşik Krallık’ta yapılır. PLAB 1 sonucunuzun ne kadar geçerli olduğuna bakın. Sonra yer ayırtın.
step-gmc_register = GMC siciline kaydolmak
    .do = GMC’ye, çalışma ruhsatıyla (licence to practise) kayıt için başvurun. İntörnlüğünüzün veya benzer bir işin belgesini verin.

# ---------------------------------------------------------------- diş hekimleri
step-gdc_hours = Hastalarla çalıştığınızın belgelerini toplamak
    .do = GDC, diş hekimlerinin kuruludur. Hastaları kendiniz ne kadar süre tedavi ettiğinizi sorar. Saatlerinizi ve bunu kimin doğrulayabileceğini yazın.
step-gdc_english = İngilizcenizi GDC’ye göstermek
    .do = Hangi testleri kabul ettiğine GDC sitesinde bakın. Kendinizi hazır hissedince gün alın.
step-gdc_apply_ore = Diş hekimliği sınavına (ORE) başvurmak
    .do = ORE, başka ülkelerden gelen diş hekimlerinin sınavıdır. GDC sitesinden başvurun. Belgeler kayıp mı? Başvurmadan önce GDC’ye söyleyin.
step-ore1 = ORE birinci bölümünü geçmek
    .do = Birinci bölüm bilgisayarda yapılan bir testtir. Yerler çabuk dolar. GDC sitesine sık sık bakın ve kayıt açılır açılmaz yer ayırtın.
step-ore2 = ORE ikinci bölümünü geçmek
    .do = İkinci bölüm Birleşik Krallık’ta bir uygulama sınavıdır. Çok pahalıdır. Yer ayırtmadan önce parayı danışmanınızla planlayın.
step-lds_alternative = Başka bir sınavı (LDS) karşılaştırmak
    .do = LDS, diş hekimleri için başka bir sınavdır. ORE yerine geçebilir. Seçmeden önce tarihleri, yerleri ve ücretleri karşılaştırın.
step-gdc_register = GDC siciline kaydolmak
    .do = GDC’ye başvurun. NHS’te diş hekimi olarak çalışmak için önce çoğu zaman ek eğitim gerekir: bunu erkenden sorun.

# ---------------------------------------------------------------- eczacılar ve teknisyenler
step-gphc_eligibility = Kursa girip giremeyeceğinizi GPhC’ye sormak
    .do = GPhC, eczacıların kuruludur. Kursun adı OSPAP. Önce üniversitelere yer olup olmadığını sorun. Sonra İngilizce belgenizle GPhC’ye başvurun.
step-ospap = Üniversite kursunu (OSPAP) bitirmek
    .do = OSPAP, başka ülkelerden gelen eczacılar için bir kurstur. Yer için başvurun. Üniversiteye burs ve kredileri sorun.
step-pharm_training = İş başında eğitimi bitirmek
    .do = Bir eczanede veya hastanede stajyer olarak çalışır ve ücret alırsınız. Temel eğitim (foundation training) yeri için başvurun.
step-pharm_assessment = GPhC sınavını geçmek
    .do = Sınavın adı “registration assessment”. GPhC sitesinden yer ayırtın. Nasıl hazırlanacağınızı eğitmeninize sorun.
step-gphc_register = GPhC siciline kaydolmak
    .do = GPhC sitesinden başvurun. Kurstan sonra bir süre sınırı var: oradan bakın.
step-ptech_course = Eczane teknisyeni kursunu bitirmek
    .do = Hastanelere, çalışarak öğrenebileceğiniz bir iş sorun. Kursa, eski eğitiminizden nelerin sayıldığını sorun.
step-ptech_experience = Bir eczacının yanında çalışmak
    .do = Birleşik Krallık’ta bir süre çalışmanız gerekir. Diplomanız başka bir ülkedense bu süre daha kısa olabilir. Bütün saatlerinizin belgesini saklayın.
step-ptech_register = GPhC siciline teknisyen olarak kaydolmak
    .do = GPhC sitesinden başvurun. Kurstan sonra bir süre sınırı var: oradan bakın.

# ---------------------------------------------------------------- sağlık meslekleri (HCPC)
step-hcpc_standards = Eğitiminizi HCPC ölçütleriyle karşılaştırmak
    .do = HCPC, birçok sağlık mesleğinin kuruludur. Kendi mesleğinizin ölçütlerini okuyun. Her ölçüt için, hangi eğitimin veya işin bunu gösterdiğini yazın.
step-hcpc_english = İngilizcenizi HCPC’ye göstermek
    .do = Neleri kabul ettiğine HCPC sitesinde bakın. Birçok kişi IELTS Academic veya OET (sağlık meslekleri İngilizce testi) testine girer. Kendinizi hazır hissedince gün alın.
step-hcpc_apply = HCPC’ye başvurmak
    .do = HCPC sitesinde uluslararası yolu seçin. Formu doldurun ve ücreti ödeyin. Bu ücret geri verilmez: önce formunuzu bir danışman okusun.
step-hcpc_assess = HCPC’nin sorularını cevaplamak
    .do = Uzmanlar eğitiminize ve işinize bakar. Üniversitenize yazabilirler. Sorularını çabuk cevaplayın. Alamadığınız belgeler mi var? Danışmanınıza söyleyin.
step-hcpc_register = HCPC siciline kaydolmak
    .do = Kaydolabileceğiniz zaman HCPC size yazar. Ücreti sitesinde ödeyin. Sonra mesleğinizin unvanını kullanabilirsiniz.

# ---------------------------------------------------------------- optometristler
step-goc_self_assessment = GOC’ye başvurup başvuramayacağınıza bakmak
    .do = GOC, optometristlerin kuruludur. Sitesindeki öz değerlendirme formunu doldurun. Form, eğitiminizi ve deneyiminizi sorar.
step-goc_english = İngilizcenizi GOC’ye göstermek
    .do = Hangi testi kabul ettiğine GOC sitesinde bakın. Birçok kişi IELTS Academic testine girer. Kendinizi hazır hissedince gün alın.
step-goc_qc = Diplomanızı doğrulatmak
    .do = Başvurmadan önce üniversiteniz diplomanızı doğrulamalıdır. Bunu hangi kuruluşun yaptığı GOC sitesinde yazar. Doğrulamayı oradan isteyin.
step-goc_apply = GOC’ye başvurmak
    .do = Başvurunuzu GOC sitesinden gönderin. Sonra GOC, hangi eğitime daha ihtiyacınız olduğuna karar verir.
step-goc_scheme = Gözetim altında çalışmayı bitirmek
    .do = Birleşik Krallık’ta bir gözetmenle çalışır ve becerilerinizi gösterirsiniz. Gözetimli bir iş arayın. Kurallar değişiyor: hangilerinin sizin için geçerli olduğunu GOC’ye sorun.
step-goc_register = GOC siciline kaydolmak
    .do = Sicile kayıt için GOC sitesinden başvurun. Sonra optometrist olarak çalışabilirsiniz.

# ---------------------------------------------------------------- sosyal hizmet uzmanları
step-swe_docs = Sosyal hizmet belgelerinizi toplamak
    .do = Diplomanızı ve not dökümünüzü hazırlayın. Eğitiminizin ve işinizin meslek ölçütlerini nasıl karşıladığını yazın. Alamadığınız belgeler mi var? Danışmanınıza söyleyin.
step-swe_english = İngilizcenizi göstermek
    .do = Neleri kabul ettiğine Social Work England sitesinde bakın. Birçok kişi IELTS Academic testine girer. Kendinizi hazır hissedince gün alın.
step-swe_apply = Social Work England kurumuna başvurmak
    .do = Social Work England, sosyal hizmet uzmanlarının sicilini tutar. Sitesinden başvurun ve ücreti ödeyin. Sonra uzmanları dosyanızı okur.
step-swe_adaptation = Gözetim altında çalışmak veya okumak
    .do = Bu yalnızca eğitiminde eksik olan kişiler içindir. Gözetimli yerleri danışmanınıza sorun.
step-swe_register = Sosyal hizmet uzmanları siciline kaydolmak
    .do = Kaydolabileceğiniz zaman Social Work England size yazar. Ücreti sitesinde ödeyin. Sonra sosyal hizmet uzmanı olarak çalışabilirsiniz.
