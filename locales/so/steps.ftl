# Tallaabooyinka xirfadda.
steps =
    <b>Tallaabooyinkaaga xiga: { $profession }</b>
    Riix tallaabo si aad u aragto waxa la samaynayo.
steps-not-advice = Tani waa macluumaad guud, ma aha talo sharci. Lacag inta aanad bixin ka hor weydii hay'adda diiwaangelinta ama shaqaalaha kiiskaaga.
no-steps =
    <b>Tallaabooyinkaaga xiga</b>
    Shaqadaadu halkan diiwaan ugama baahna. Tallaabooyinkaaga xiga waa shaqooyinka, Ingiriisi fiican iyo la hadalka shaqaalaha kiiska.
steps-weeks = Waxay qaadataa qiyaastii { $from } ilaa { $to } toddobaad.
steps-cost = Waxay ku kacdaa { $cost }, marka la joogo { $date }.
steps-look-up = Khidmadda iyo waqtigu way isbeddelaan. Bogga hay'adda diiwaangelinta ayaa leh kuwa ugu cusub.

# Tallaabooyinka diiwaanka: waxa tallaabo kastaa tahay, iyo waxa xiga. Tirooyin iyo magacyo hay'adeed
# halkan kuma qorna: xogta ayay ka yimaadaan, iyo maalintii la hubiyay.

# ---------------------------------------------------------------- hay'adaha diiwaangelinta
regulator-NMC = Golaha Kalkaalinta iyo Umulinta (NMC)
regulator-GMC = Golaha Guud ee Dhakhaatiirta (GMC)
regulator-GDC = Golaha Guud ee Ilkaha (GDC)
regulator-GPhC = Golaha Guud ee Farmashiga (GPhC)
regulator-HCPC = Golaha Xirfadaha Caafimaadka iyo Daryeelka (HCPC)
regulator-GOC = Golaha Guud ee Aragga (GOC)
regulator-SWE = Hay'adda shaqada bulshada: Social Work England (SWE)

# ---------------------------------------------------------------- kalkaaliyayaasha iyo umulisooyinka
step-nmc_account = Ka fur koonto NMC
    .do = NMC waa golaha kalkaaliyayaasha iyo umulisooyinka. Koonto ka fur websaytkiisa. Ka dib ka jawaab su'aalihiisa: waxay ku tusayaan haddii aad codsan karto.
step-nmc_english = Ingiriisigaaga u caddee NMC
    .do = Dooro hal imtixaan: OET (Occupational English Test, Ingiriisiga shaqada) ama IELTS Academic. Markaad diyaar tahay ballan qabso. Tababar ama shaqo Ingiriisi lagu qabtay iyaguna way ku filnaan karaan: weydii NMC.
step-nmc_cbt = Ka gudub imtixaanka kombiyuutarka (CBT)
    .do = CBT waa imtixaan kombiyuutar oo ku saabsan kalkaalinta. Waddamo badan baad ku geli kartaa. Ballan ka qabso koontadaada NMC.
step-nmc_osce = Ka gudub imtixaanka camaliga ah (OSCE)
    .do = OSCE-da waxaad imtixaan-qaade ku tusaysaa xirfaddaada kalkaalinta. Waxaa lagu qabtaa UK. Isbitaalkaaga ama shaqaalaha kiiska weydii sida loo diyaargaroobo.
step-nmc_register = Ku biir diiwaanka NMC
    .do = Caddayntaada ugu dambaysa ku buuxi koontadaada NMC. Khidmadda halkaas ku bixi. Ka dib waxaad helaysaa PIN: lambarka kuu oggolaanaya inaad kalkaaliye ama umuliso ahaan u shaqayso.
step-nmc_cbt_midwifery = Ka gudub imtixaanka kombiyuutarka (CBT) ee umulisooyinka
    .do = CBT waa imtixaan kombiyuutar oo ku saabsan umulinta. Waddamo badan baad ku geli kartaa. Ballan ka qabso koontadaada NMC.
step-nmc_osce_midwifery = Ka gudub imtixaanka camaliga ah (OSCE) ee umulisooyinka
    .do = OSCE-da waxaad imtixaan-qaade ku tusaysaa xirfaddaada umulinta. Waxaa lagu qabtaa UK. Isbitaalkaaga ama shaqaalaha kiiska weydii sida loo diyaargaroobo.

# ---------------------------------------------------------------- dhakhaatiirta
step-gmc_pmq = Hubi in shahaadadaada caafimaadku ansaxsan tahay
    .do = GMC waa golaha dhakhaatiirta. Jaamacaddaada caafimaadka ka raadi liiska websaytkiisa ku yaal. Haddaanay ku jirin, weydii GMC ama shaqaalaha kiiska.
step-gmc_verify = Shahaadadaada ha laga hubiyo meeshii ay ka timid
    .do = Jaamacaddaadu waa inay shahaadadaada caddayso. Websaytka GMC ayaa sheegaya adeegga hadda qabta. Waraaquhu ma lumeen? U qor GMC: kiis kasta ayuu eegaa.
step-gmc_english = Ingiriisigaaga u caddee GMC
    .do = Dooro hal imtixaan: OET (Occupational English Test, Ingiriisiga shaqada) ama IELTS Academic. Markaad diyaar tahay ballan qabso.
step-plab1 = Ka gudub imtixaanka qoraalka ah (PLAB 1)
    .do = PLAB waa imtixaanka dhakhaatiirta ka timid waddamo kale. Qaybta 1 waa imtixaan qoraal ah. Marka hore GMC weydii caawimada dhakhaatiirta qaxootiga ah. Ka dib boos qabso.
step-plab2 = Ka gudub imtixaanka camaliga ah (PLAB 2)
    .do = PLAB 2 waxaad ku muujinaysaa sida aad bukaanka ula shaqayso. Waxaa lagu qabtaa UK. Hubi inta natiijadaada PLAB 1 shaqaynayso. Ka dib boos qabso.
step-gmc_register = Ku biir diiwaanka GMC
    .do = GMC ka codso diiwaangelin leh shatiga dhakhtarnimada. Keen caddaynta tababarkii shaqada (internship) ama shaqo la mid ah.

# ---------------------------------------------------------------- dhakhaatiirta ilkaha
step-gdc_hours = Ururi caddaynta shaqadaadii bukaanka
    .do = GDC waa golaha dhakhaatiirta ilkaha. Wuxuu weydiiyaa inta aad adigu bukaan daawaynaysay. Qor saacadahaaga, iyo cidda caddayn karta.
step-gdc_english = Ingiriisigaaga u caddee GDC
    .do = Websaytka GDC ka eeg imtixaannada uu hadda aqbalo. Ka dib markaad diyaar tahay imtixaanka ballan ka qabso.
step-gdc_apply_ore = Codso imtixaanka ilkaha (ORE)
    .do = ORE waa imtixaanka dhakhaatiirta ilkaha ee ka timid waddamo kale. Ka codso websaytka GDC. Waraaquhu ma lumeen? GDC u sheeg inta aanad codsan.
step-ore1 = Ka gudub qaybta koowaad ee ORE
    .do = Qaybta koowaad waa imtixaan kombiyuutar. Boosasku dhakhso ayay u buuxsamaan. Websaytka GDC had iyo jeer eeg, ballanna qabso isla marka la furo.
step-ore2 = Ka gudub qaybta labaad ee ORE
    .do = Qaybta labaad waa imtixaan camali ah oo UK lagu qabto. Lacag badan ayay ku kacdaa. Inta aanad ballan qabsan, lacagta la qorshee shaqaalaha kiiskaaga.
step-lds_alternative = Barbardhig imtixaan kale (LDS)
    .do = LDS waa imtixaan kale oo dhakhaatiirta ilkaha. Wuxuu geli karaa booska ORE. Barbardhig taariikhaha, goobaha iyo kharashka inta aanad dooran.
step-gdc_register = Ku biir diiwaanka GDC
    .do = GDC ka codso. Shaqada dhakhtarka ilkaha ee NHS badanaa tababar dheeraad ah ayay marka hore u baahan tahay: goor hore weydii.

# ---------------------------------------------------------------- farmashiistayaasha iyo farsamayaqaannada
step-gphc_eligibility = GPhC weydii haddii aad koorsada qaadan karto
    .do = GPhC waa golaha farmashiistayaasha. Koorsada waxaa la yiraahdaa OSPAP. Marka hore jaamacadaha weydii boosas bannaan. Ka dib GPhC ka codso, oo caddaynta Ingiriisigaaga ku dar.
step-ospap = Dhammee koorsada jaamacadda (OSPAP)
    .do = OSPAP waa koorso loogu talagalay farmashiistayaasha ka timid waddamo kale. Boos codso. Jaamacadda weydii deeqaha iyo amaahda.
step-pharm_training = Dhammee tababarka shaqada
    .do = Waxaad tababar ahaan uga shaqaynaysaa farmashi ama isbitaal, lacagna waa lagu siinayaa. Codso boos tababar oo aasaasi ah (foundation training).
step-pharm_assessment = Ka gudub imtixaanka GPhC
    .do = Waxaa la yiraahdaa “registration assessment” (qiimaynta diiwaangelinta). Ballan ka qabso websaytka GPhC. Tababarahaaga weydii sida loo diyaargaroobo.
step-gphc_register = Ku biir diiwaanka GPhC
    .do = Ka codso websaytka GPhC. Koorsada ka dib waqti xaddidan ayaa jira: halkaas ka eeg.
step-ptech_course = Dhammee koorsada farsamayaqaanka farmashiga
    .do = Isbitaallada weydii boos aad shaqada wax ku baranayso. Koorsada weydii waxa laga tixgelinayo tababarkaagii hore.
step-ptech_experience = Ku hoos shaqee farmashiiste
    .do = Muddo shaqo ah oo UK ah ayaad u baahan tahay. Way gaabnaan kartaa haddii aad dibadda wax ku soo baratay. Hay caddaynta dhammaan saacadahaaga.
step-ptech_register = Farsamayaqaan ahaan ugu biir diiwaanka GPhC
    .do = Ka codso websaytka GPhC. Koorsada ka dib waqti xaddidan ayaa jira: halkaas ka eeg.

# ---------------------------------------------------------------- xirfadaha caafimaadka (HCPC)
step-hcpc_standards = Tababarkaaga barbardhig shuruudaha HCPC
    .do = HCPC waa golaha xirfado caafimaad oo badan. Akhri shuruudaha xirfaddaada. Mid kasta u qor tababarka ama shaqada caddaynaysa.
step-hcpc_english = Ingiriisigaaga u caddee HCPC
    .do = Websaytka HCPC ka eeg waxa uu aqbalo. Dad badan waxay galaan IELTS Academic ama OET (Occupational English Test, Ingiriisiga shaqada). Markaad diyaar tahay ballan qabso.
step-hcpc_apply = Ka codso HCPC
    .do = Websaytka HCPC ka dooro jidka caalamiga ah. Foomka buuxi, khidmaddana bixi. Khidmaddu dib uma soo noqoto, sidaas darteed foomka marka hore tus shaqaalaha kiiska.
step-hcpc_assess = Ka jawaab su'aalaha HCPC
    .do = Khubaro ayaa eegaya tababarkaaga iyo shaqadaada. Jaamacaddaada way u qori karaan. Su'aalahooda dhakhso uga jawaab. Waraaqo aanad heli karin ma jiraan? U sheeg shaqaalaha kiiskaaga.
step-hcpc_register = Ku biir diiwaanka HCPC
    .do = HCPC ayaa kuu soo qoraya goorta aad ku biiri karto. Khidmadda ku bixi websaytkiisa. Ka dib magaca xirfaddaada waad isticmaali kartaa.

# ---------------------------------------------------------------- indho-baarayaasha
step-goc_self_assessment = Hubi haddii aad GOC ka codsan karto
    .do = GOC waa golaha indho-baarayaasha (optometrist). Websaytkiisa ka buuxi foomka is-qiimaynta. Wuxuu ku weydiinayaa tababarkaaga iyo shaqadaada.
step-goc_english = Ingiriisigaaga u caddee GOC
    .do = Websaytka GOC ka eeg imtixaanka uu aqbalo. Dad badan waxay galaan IELTS Academic. Markaad diyaar tahay ballan qabso.
step-goc_qc = Shahaadadaada ha la caddeeyo
    .do = Jaamacaddaadu waa inay shahaadadaada caddayso inta aanad codsan. Websaytka GOC ayaa sheegaya adeegga qabta. Hubinta halkaas ka dalbo.
step-goc_apply = Ka codso GOC
    .do = Codsigaaga ku dir websaytka GOC. Ka dib GOC ayaa go'aaminaya tababarka aad weli u baahan tahay.
step-goc_scheme = Dhammee shaqada la kormeero
    .do = Waxaad UK kaga shaqaynaysaa kormeere hoostii, xirfaddaadana waad muujinaysaa. Raadi boos la kormeero. Xeerarku way isbeddelayaan: GOC weydii kuwa adiga ku khuseeya.
step-goc_register = Ku biir diiwaanka GOC
    .do = Websaytka GOC ka codso inaad diiwaanka ku biirto. Ka dib indho-baare ahaan waad u shaqayn kartaa.

# ---------------------------------------------------------------- shaqaalaha bulshada
step-swe_docs = Ururi waraaqahaaga shaqada bulshada
    .do = Ururi shahaadadaada iyo liiska dhibcahaaga. Qor sida tababarkaaga iyo shaqadaadu u buuxiyaan shuruudaha xirfadda. Waraaqo aanad heli karin ma jiraan? U sheeg shaqaalaha kiiskaaga.
step-swe_english = Ingiriisigaaga caddee
    .do = Websaytka Social Work England ka eeg waxa ay aqbasho. Dad badan waxay galaan IELTS Academic. Markaad diyaar tahay ballan qabso.
step-swe_apply = Ka codso Social Work England
    .do = Social Work England ayaa haysa diiwaanka shaqaalaha bulshada. Websaytkeeda ka codso, khidmaddana bixi. Ka dib la-taliyayaasheeda ayaa faylkaaga akhriya.
step-swe_adaptation = Kormeer hoostii ku shaqee ama wax ku baro
    .do = Tani waxay khusaysaa oo keliya dadka tababarkoodu wax ka dhiman yihiin. Shaqaalaha kiiskaaga weydii boosaska la kormeero.
step-swe_register = Ku biir diiwaanka shaqaalaha bulshada
    .do = Social Work England ayaa kuu soo qoraysa goorta aad ku biiri karto. Khidmadda ku bixi websaytkeeda. Ka dib shaqaale bulsho ahaan waad u shaqayn kartaa.
