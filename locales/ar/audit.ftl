# The audit: around the question, then question by question.
step = السؤال { $step } من { $of }
step-in-chapter = { $chapter }، السؤال { $step } من { $of }
step-in-entry = { $chapter } { $entry }، السؤال { $step } من { $of }
minutes-left =
    { $minutes ->
        [zero] أقل من دقيقة
        [one] تبقّت دقيقة واحدة تقريبًا
        [two] تبقّت دقيقتان تقريبًا
        [few] تبقّت { $minutes } دقائق تقريبًا
        [many] تبقّت { $minutes } دقيقة تقريبًا
       *[other] تبقّت { $minutes } دقيقة تقريبًا
    }
answer-now = إجابتك الآن: { $answer }
how-several = يُرجى الضغط على كل ما ينطبق عليك، ثم على «تم».
how-search = يمكنك الكتابة بلغتك، وأنا أبحث.
how-area = يمكن أيضًا إرسال المكان على الخريطة. لا أحتفظ بالمكان نفسه.
how-suggestions = هل المقصود أحد هذه؟
how-confirm-year = تبدو هذه سنة من تقويم آخر. ما السنة المقصودة؟
answered = ✓ { $name }: { $answer }
skipped = لم يُذكر
nothing-chosen = لا شيء من هذه
voice-answer = رسالة صوتية
document-answer = صورة أو ملف
families = <b>ما نوع العمل؟</b>
occupations-of-family = <b>{ $family }</b>
    يُرجى الضغط على الأقرب إلى عملك.
section-done =
    <b>أحسنت.</b> { $now ->
        [zero] ما زلت أبحث عن وظائف يمكنك العمل فيها الآن.
        [one] تناسبك الآن وظيفة واحدة في المستشفيات.
        [two] تناسبك الآن وظيفتان في المستشفيات.
        [few] تناسبك الآن { $now } وظائف في المستشفيات.
        [many] تناسبك الآن { $now } وظيفة في المستشفيات.
       *[other] تناسبك الآن { $now } وظيفة في المستشفيات.
    } { $later ->
        [zero] لنتابع.
        [one] وبعد التسجيل المهني تناسبك وظيفة أخرى.
        [two] وبعد التسجيل المهني تناسبك وظيفتان أخريان.
        [few] وبعد التسجيل المهني تناسبك { $later } وظائف أخرى.
        [many] وبعد التسجيل المهني تناسبك { $later } وظيفة أخرى.
       *[other] وبعد التسجيل المهني تناسبك { $later } وظيفة أخرى.
    }
ask-another =
    <b>{ $section }</b>
    { $count ->
        [zero] لم يُذكر شيء هنا بعد. هل هناك ما يُضاف؟
        [one] عدد ما ذكرته هنا: { $count }. هل هناك المزيد؟
        [two] عدد ما ذكرته هنا: { $count }. هل هناك المزيد؟
        [few] عدد ما ذكرته هنا: { $count }. هل هناك المزيد؟
        [many] عدد ما ذكرته هنا: { $count }. هل هناك المزيد؟
       *[other] عدد ما ذكرته هنا: { $count }. هل هناك المزيد؟
    }
entry = { $number }. { $name }
entry-unnamed = رقم { $number }
entry-of = رقم { $number } من { $count }
chapters =
    <b>بضعة أسئلة أخرى</b>
    كل جزء يستغرق نحو دقيقتين، ويساعدني على إيجاد وظائف أنسب لك. يمكنك التوقف في أي وقت.
review =
    <b>إجاباتك</b>
    هل كل هذا صحيح؟ يمكنك تغيير أي سطر.
review-later =
    <b>إجاباتك</b>
    يمكنك تغيير أي سطر.
review-line = { $name }: <b>{ $answer }</b>
review-nothing = لا توجد إجابات هنا بعد.
review-more = هناك المزيد: تظهر البقية عند فتح جزء من الأجزاء أدناه.

# What was not understood.
misread-nothing = لم أجد في هذه الرسالة كلمات أستطيع قراءتها.
misread-not-an-option = لم أفهم هذا. يُرجى الضغط على زر، أو كتابة رقمه.
misread-not-found = لم أجد هذا. يُرجى تجربة كلمة أخرى، أو الضغط على زر.
misread-not-a-number = أحتاج هنا إلى رقم.
misread-not-a-year = أحتاج هنا إلى سنة مكتوبة بأربعة أرقام.
misread-not-a-date = أحتاج هنا إلى يوم وشهر وسنة.
misread-not-a-document = أحتاج هنا إلى صورة أو ملف. ويمكن أيضًا تخطي هذا السؤال.
misread-out-of-range = أحتاج إلى رقم من { $min } إلى { $max }.
misread-future = هذه السنة لم تأت بعد. يُرجى كتابة سنة مضت.
misread-too-long = هذا النص طويل جدًا، وعدد حروفه { $was }. يُرجى ألا يزيد على { $max }.
misread-example = مثال: { $example }
misread-person = يمكنك أيضًا التحدث إلى شخص، أو تخطي هذا السؤال.

# Sections.
section-you = معلومات عنك
section-work = العمل هنا
section-profession = مهنتك
section-education = دراستك
section-english = لغتك الإنجليزية
section-skills = ما يمكنك فعله
section-jobs = الأعمال السابقة
section-studies = الدراسات
section-languages = اللغات
section-scores = درجات الاختبارات
section-practice = ممارستك للمهنة
section-more-skills = مهارات أخرى
section-other-tests = اختبارات إنجليزية أخرى
section-certificates = الشهادات
section-second = مهنة ثانية
section-wishes = ما تتمناه في العمل
section-help = ما قد يساعدك
section-contact = التواصل
section-documents = صور الشهادات

# The core.
ask-name = بأي اسم أناديك؟
    .name = الاسم
    .why = لأخاطبك باسمك. ولا يلزم أن يكون هو الاسم المكتوب في أوراقك.
    .example = هناء
ask-area = أين مكان سكنك؟ يكفي الجزء الأول من الرمز البريدي.
    .name = المنطقة
    .why = للبحث عن مستشفيات قريبة منك. لا أسأل أبدًا عن عنوانك.
    .example = برمنغهام، B18
ask-permission = هل يُسمح لك الآن بالعمل في بريطانيا؟ لا يلزم ذكر السبب. هذا ليس استشارة في أمور الهجرة.
    .name = السماح بالعمل
    .why = بعض الوظائف تشترط ذلك الآن، وبعضها يمكن أن ينتظر. حديثنا مستمر مهما كانت إجابتك، ولا أطلب أي أوراق.
    .example = 1
option-permission-any = نعم، أي عمل
option-permission-some = نعم، بعض الأعمال أو الساعات فقط
option-permission-not-yet = ليس بعد
option-permission-not-sure = لا أعرف بالضبط
ask-goal = ما أكثر ما يهمك؟
    .name = ما يهمك
    .why = لأبدأ بعرض ما يهمك أكثر. يمكنك تغييره في أي وقت.
    .example = 1
option-goal-both = العمل الآن، ومهنتي لاحقًا
option-goal-work-now = العمل الآن في مجال قريب من مهنتي
option-goal-profession = العودة إلى مهنتي
ask-hours = ما ساعات العمل المناسبة لك؟
    .name = ساعات العمل
    .why = بعض الوظائف بدوام كامل، وبعضها بدوام جزئي.
    .example = 1
option-hours-full-time = دوام كامل
option-hours-part-time = دوام جزئي
option-hours-either = كلاهما مناسب
ask-occupation = ما مهنتك أو حرفتك؟
    .name = المهنة
    .why = من هنا يبدأ كل شيء: الوظائف المناسبة، والخطوات نحو مهنتك.
    .example = تمريض
ask-takes-or-reads = هل عملك تصوير الأشعة، أم قراءة الصور كطبيب أو طبيبة؟
    .name = الأشعة
    .why = هذه الكلمة تعني مهنتين مختلفتين في لغتين.
    .example = 1
option-takes-or-reads-takes = أعمل في تصوير الأشعة
option-takes-or-reads-reads = طبيب(ة): أقرأ صور الأشعة
ask-tests-or-treats = هل عملك فحص النظر للنظارات، أم علاج العيون كطبيب أو طبيبة؟
    .name = العيون
    .why = هذه الكلمة تعني مهنتين مختلفتين في لغتين.
    .example = 1
option-tests-or-treats-tests = أفحص النظر للنظارات
option-tests-or-treats-treats = طبيب(ة): أعالج العيون
ask-talks-or-prescribes = هل تكون مساعدتك للناس بالحديث، أم بوصف الأدوية كطبيب أو طبيبة؟
    .name = الصحة النفسية
    .why = هذه الكلمة تعني مهنتين مختلفتين في لغتين.
    .example = 1
option-talks-or-prescribes-talks = أساعد بالحديث
option-talks-or-prescribes-prescribes = طبيب(ة): أصف الأدوية
ask-trained-in = في أي بلد تعلمت هذه المهنة؟
    .name = بلد تعلّم المهنة
    .why = تختلف خطوات التسجيل المهني بحسب البلد. أما الوظائف التي أعرضها فلا تختلف.
    .example = إريتريا
ask-years = كم سنة عملت في هذه المهنة؟
    .name = سنوات العمل
    .why = كثير من الوظائف يطلب بعض الخبرة. والصفر مقبول أيضًا.
    .example = 5
ask-last-year = في أي سنة عملت في هذه المهنة آخر مرة؟
    .name = آخر سنة عمل
    .why = الهيئات المهنية تسأل متى كانت آخر ممارسة للمهنة.
    .example = 2019
ask-licensed = هل لديك رخصة أو تسجيل مهني في البلد الذي تعلمت فيه؟
    .name = الرخصة هناك
    .why = الهيئات المهنية هنا تسأل عن ذلك. وحديثنا مستمر حتى إن ضاعت الأوراق.
    .example = 1
option-licensed-yes = نعم، الآن
option-licensed-before = كان لدي من قبل
option-licensed-no = لا
ask-registration = إلى أين وصل تسجيلك المهني في بريطانيا؟ الهيئة المهنية هي { $regulator }.
    .name = التسجيل المهني هنا
    .why = لأعرض عليك الخطوة التالية الصحيحة. لا أسأل أبدًا عن أي رقم.
    .example = 1
option-registration-not-started = لم أبدأ بعد
option-registration-preparing = أقرأ المعلومات وأجمع الأوراق
option-registration-applied = قدّمت الطلب
option-registration-exams = أنا في مرحلة الامتحانات
option-registration-registered = اسمي في السجل المهني
ask-education-level = ما أعلى مرحلة دراسية أكملتها؟
    .name = الدراسة
    .why = بعض الوظائف تطلب مستوى معينًا. والدراسة في أي بلد لها قيمة.
    .example = 4
option-education-level-primary = مدرسة ابتدائية أو دون دراسة
option-education-level-secondary = مدرسة ثانوية
option-education-level-diploma = دبلوم أو معهد
option-education-level-bachelor = شهادة جامعية (بكالوريوس)
option-education-level-master = ماجستير أو شهادة طب
option-education-level-doctorate = دكتوراه
ask-papers = هل لديك أوراق دراستك؟
    .name = أوراق الدراسة
    .why = حديثنا مستمر حتى إن ضاعت الأوراق. وهناك طرق من دونها.
    .example = 1
option-papers-originals = لدي الأوراق الأصلية
option-papers-copies = لدي نسخ أو صور
option-papers-lost = ضاعت الأوراق
option-papers-cannot-get = لا يمكنني الحصول عليها
ask-english = ماذا يمكنك فعله باللغة الإنجليزية؟
    .name = الإنجليزية
    .why = كل وظيفة تحتاج إلى بعض الإنجليزية. أعرض عليك ما هو قريب منك، وأين يمكن تعلّم المزيد.
    .example = 3
option-english-a1 = أعرف بعض الكلمات
option-english-a2 = أتسوق وأعرّف بنفسي
option-english-b1 = أتحدث عن الحياة اليومية
option-english-b2 = أعمل وأتصل هاتفيًا بالإنجليزية
option-english-c1 = أتحدث بطلاقة عن العمل
option-english-c2 = أتحدثها مثل لغتي الأولى
ask-test = هل سبق لك أداء اختبار في الإنجليزية؟ للوظائف الصحية يُقبل اختباران: OET (اختبار الإنجليزية للمهن الصحية) و IELTS Academic.
    .name = اختبار الإنجليزية
    .why = الهيئات المهنية تطلب أحد هذين الاختبارين.
    .example = 1
option-test-none = لا يوجد اختبار
option-test-planned = أنوي أداء اختبار
option-test-oet = اختبار OET
option-test-ielts = اختبار IELTS الأكاديمي (Academic)
option-test-other = اختبار آخر
ask-skills = ماذا يمكنك فعله، من دراستك أو من عملك؟
    .name = المهارات
    .why = الوظائف تطلب هذه المهارات. وكل ما تعلمته، في أي مكان كان، له قيمة.
    .example = 1، 2، 3

# Jobs.
ask-job-title = ماذا كان عملك؟
    .name = العمل
    .why = كل عمل له قيمة، حتى من دون عقد.
    .example = تمريض في قسم داخلي
ask-job-place = في أي مكان كان عملك؟
    .name = مكان العمل
    .why = تحب المستشفيات أن تعرف أين تعلمت عملك.
    .example = 1
option-job-place-hospital = مستشفى
option-job-place-clinic = عيادة أو مركز صحي
option-job-place-care-home = دار رعاية
option-job-place-home-visits = في بيوت الناس
option-job-place-laboratory = مختبر
option-job-place-pharmacy = صيدلية
option-job-place-office = مكتب
option-job-place-other = مكان آخر
ask-job-country = في أي بلد كان ذلك؟
    .name = البلد
    .why = العمل في أي بلد له قيمة.
    .example = السودان
ask-job-from = في أي سنة بدأت؟
    .name = من سنة
    .why = لحساب سنوات عملك.
    .example = 2012
ask-job-now = هل ما زال عملك هناك مستمرًا؟
    .name = مستمر حتى الآن
    .why = لحساب سنوات عملك.
    .example = 2
ask-job-to = في أي سنة توقفت؟
    .name = إلى سنة
    .why = لحساب سنوات عملك.
    .example = 2018
ask-job-hours = هل كان بدوام كامل أم بدوام جزئي؟
    .name = ساعات العمل
    .why = لحساب خبرتك بإنصاف.
    .example = 1
ask-job-paid = هل كان بأجر؟
    .name = الأجر
    .why = العمل دون أجر له قيمة أيضًا.
    .example = 1
option-job-paid-paid = بأجر
option-job-paid-unpaid = دون أجر
ask-job-duties = ماذا كانت مهامك هناك؟
    .name = المهام
    .why = المهام تُظهر مهارات لا يُظهرها اسم العمل.
    .example = 1، 3
option-job-duties-patients = رعاية المرضى
option-job-duties-team = قيادة فريق
option-job-duties-records = كتابة السجلات وحفظها
option-job-duties-medicines = إعطاء الأدوية أو تحضيرها
option-job-duties-equipment = استخدام الأجهزة
option-job-duties-cleaning = التنظيف والترتيب
option-job-duties-customers = مساعدة الزوار أو الزبائن
option-job-duties-teaching = تعليم الآخرين

# Studies.
ask-study-level = ما مستوى هذه الدراسة؟
    .name = المستوى
    .why = بعض الوظائف تطلب مستوى معينًا.
    .example = 3
option-study-level-secondary = مدرسة ثانوية
option-study-level-diploma = دبلوم أو معهد
option-study-level-bachelor = شهادة جامعية (بكالوريوس)
option-study-level-master = ماجستير أو شهادة طب
option-study-level-doctorate = دكتوراه
option-study-level-short = دورة قصيرة
ask-study-subject = ماذا درست؟
    .name = موضوع الدراسة
    .why = موضوع دراستك قد يفتح لك وظائف أخرى.
    .example = تمريض
ask-study-country = في أي بلد درست؟
    .name = البلد
    .why = تختلف خطوات الاعتراف بالشهادة بحسب البلد.
    .example = إثيوبيا
ask-study-years = كم سنة استغرقت الدراسة؟
    .name = عدد السنوات
    .why = الهيئات المهنية تنظر إلى مدة الدراسة.
    .example = 4
ask-study-finished = هل أكملت هذه الدراسة؟
    .name = إكمال الدراسة
    .why = الدراسة التي انقطعت لها قيمة أيضًا.
    .example = 1
ask-study-papers = هل لديك أوراق هذه الدراسة؟
    .name = الأوراق
    .why = حديثنا مستمر حتى إن ضاعت الأوراق.
    .example = 2

# Languages.
ask-language = ما اللغة التي يمكنك التحدث بها؟
    .name = اللغة
    .why = المستشفيات تحتاج إلى من يتحدثون لغات المرضى.
    .example = التغرينية
ask-language-spoken = ما مستواك في التحدث بها؟
    .name = التحدث
    .why = في بعض الوظائف يلزم التحدث مع المرضى.
    .example = 6
ask-language-written = ما مستواك في كتابتها؟
    .name = الكتابة
    .why = في بعض الوظائف تلزم كتابة رسائل أو ملاحظات.
    .example = 6
option-level-none = لا أكتبها
option-level-a1 = بعض الكلمات
option-level-a2 = جمل بسيطة
option-level-b1 = الحياة اليومية
option-level-b2 = العمل والهاتف
option-level-c1 = بطلاقة، وعن العمل أيضًا
option-level-c2 = مثل لغتي الأولى
ask-interpreted = هل سبق لك أن ترجمت شفهيًا لأشخاص آخرين؟
    .name = الترجمة الشفهية
    .why = الترجمة الشفهية عمل موجود في المستشفيات.
    .example = 2
option-interpreted-yes = نعم، كعمل
option-interpreted-family = نعم، للعائلة أو الأصدقاء
option-interpreted-no = لا

# Test scores.
ask-oet-listening = ما درجتك في الاستماع في اختبار OET؟
    .name = الاستماع في OET
    .why = الهيئات المهنية تنظر إلى كل جزء من الاختبار.
    .example = 350
ask-oet-reading = ما درجتك في القراءة في اختبار OET؟
    .name = القراءة في OET
    .why = الهيئات المهنية تنظر إلى كل جزء من الاختبار.
    .example = 350
ask-oet-writing = ما درجتك في الكتابة في اختبار OET؟
    .name = الكتابة في OET
    .why = الهيئات المهنية تنظر إلى كل جزء من الاختبار.
    .example = 350
ask-oet-speaking = ما درجتك في التحدث في اختبار OET؟
    .name = التحدث في OET
    .why = الهيئات المهنية تنظر إلى كل جزء من الاختبار.
    .example = 350
ask-ielts-listening = ما درجتك في الاستماع في اختبار IELTS؟
    .name = الاستماع في IELTS
    .why = الهيئات المهنية تنظر إلى كل جزء من الاختبار.
    .example = 1
ask-ielts-reading = ما درجتك في القراءة في اختبار IELTS؟
    .name = القراءة في IELTS
    .why = الهيئات المهنية تنظر إلى كل جزء من الاختبار.
    .example = 1
ask-ielts-writing = ما درجتك في الكتابة في اختبار IELTS؟
    .name = الكتابة في IELTS
    .why = الهيئات المهنية تنظر إلى كل جزء من الاختبار.
    .example = 1
ask-ielts-speaking = ما درجتك في التحدث في اختبار IELTS؟
    .name = التحدث في IELTS
    .why = الهيئات المهنية تنظر إلى كل جزء من الاختبار.
    .example = 1
ask-ielts-overall = ما هي درجتك الإجمالية في IELTS؟
    .name = IELTS الإجمالي
    .why = الهيئات المهنية تنظر إلى الدرجة الإجمالية أيضًا.
    .example = 1
option-ielts-50 = 5.0 أو أقل
option-ielts-55 = 5.5
option-ielts-60 = 6.0
option-ielts-65 = 6.5
option-ielts-70 = 7.0
option-ielts-75 = 7.5
option-ielts-80 = 8.0
option-ielts-85 = 8.5
option-ielts-90 = 9.0
ask-test-date = ما تاريخ الاختبار الذي أديته، أو تاريخ اختبارك القادم؟
    .name = تاريخ الاختبار
    .why = الهيئات المهنية تقبل نتائج السنوات الأخيرة فقط.
    .example = 12 مارس 2027

# Practice.
ask-specialty = ما تخصصك أو مجالك؟
    .name = التخصص
    .why = بعض الوظائف تطلب مجالًا واحدًا.
    .example = قسم الأطفال
ask-good-standing = هل يمكنك الحصول على شهادة حسن السيرة المهنية؟ تقول هذه الشهادة إنه يحق لك ممارسة المهنة في بلدك.
    .name = شهادة حسن السيرة المهنية
    .why = معظم الهيئات المهنية تطلبها. وهناك طرق أخرى إذا كان بلدك لا يعطيها.
    .example = 2
option-good-standing-have = لدي هذه الشهادة
option-good-standing-can-get = يمكنني الحصول عليها
option-good-standing-cannot-get = لا يمكنني الحصول عليها
option-good-standing-not-sure = لا أعرف بالضبط
ask-reference = هل لدى الهيئة المهنية هنا طلب تسجيل مهني منك؟
    .name = طلب التسجيل المهني
    .why = لأعرض عليك الخطوة التالية الصحيحة. لا أسأل أبدًا عن رقم الطلب.
    .example = 2
ask-second-occupation = هل لديك مهنة ثانية؟
    .name = مهنة ثانية
    .why = قد تفتح لك وظائف أخرى.
    .example = صيدلة
ask-second-images = هل عملك التقاط الصور الشعاعية، أم قراءتها كطبيب؟
    .name = الأشعة
    .why = الكلمة نفسها تعني مهنتين مختلفتين في لغتين.
    .example = 1
ask-second-eyes = هل عملك فحص النظر للنظارات، أم علاج العيون كطبيب؟
    .name = العيون
    .why = الكلمة نفسها تعني مهنتين مختلفتين في لغتين.
    .example = 1
ask-second-minds = هل عملك المساعدة بالحديث، أم وصف الأدوية كطبيب؟
    .name = الصحة النفسية
    .why = الكلمة نفسها تعني مهنتين مختلفتين في لغتين.
    .example = 1
ask-second-trained-in = في أي بلد تدربت على مهنتك الثانية؟
    .name = بلد التدريب
    .why = خطوات التسجيل تتعلق بهذا البلد. أما الوظائف التي أعرضها فلا تتعلق به.
    .example = تركيا
ask-second-years = كم سنة عملت فيها؟
    .name = سنوات العمل
    .why = كثير من الوظائف يطلب بعض الخبرة. والصفر مقبول أيضًا.
    .example = 3
ask-second-last-year = في أي سنة عملت فيها آخر مرة؟
    .name = آخر سنة عمل
    .why = هذا يبيّن كم هو حديث هذا العمل.
    .example = 2016
ask-second-skills = ماذا يمكنك أن تفعل من مهنتك الثانية؟
    .name = المهارات
    .why = الوظائف تطلب هذه المهارات. وما تعلمته في أي مكان يُحسب.
    .example = 1, 2
ask-home-title = ما اسم مهنتك في المكان الذي عملت فيه؟
    .name = المسمّى هناك
    .why = عندئذ يستطيع المرشد أن يشرحه هنا بالكلمات الصحيحة.
    .example = مساعد ممرض، درجة ثانية

# Other tests and certificates.
ask-other-test = أي اختبار كان؟
    .name = الاختبار
    .why = بعض الوظائف يقبل اختبارات أخرى أيضًا.
    .example = 2
option-other-test-ielts-general = IELTS العام
option-other-test-toefl = اختبار TOEFL
option-other-test-pte = اختبار PTE
option-other-test-duolingo = اختبار دولينجو
option-other-test-esol = دورة ESOL مع اختبار
option-other-test-another = اختبار آخر
ask-other-test-result = ما كانت النتيجة؟ يمكنك كتابتها كما هي على الورقة.
    .name = النتيجة
    .why = لنعرف أي الوظائف يقبلها.
    .example = 92
ask-other-test-year = في أي سنة كان الاختبار؟
    .name = السنة
    .why = معظم النتائج صالح لبضع سنوات فقط.
    .example = 2024
ask-certificate-title = ما موضوع الشهادة؟
    .name = الشهادة
    .why = الدورات القصيرة تُحسب أيضًا، مثل الإسعاف الأولي.
    .example = إنعاش القلب للبالغين
ask-certificate-giver = من أعطاك الشهادة؟
    .name = الجهة
    .why = المستشفيات تنظر إلى الجهة التي أعطتها.
    .example = الهلال الأحمر
ask-certificate-year = في أي سنة؟
    .name = السنة
    .why = بعض الشهادات تنتهي بعد بضع سنوات.
    .example = 2021
ask-document = يمكنك إرسال صورة شهادة. الرجاء تغطية رقمها.
    .name = صورة
    .why = يستطيع المرشد أن ينظر إليها معك. لا يراها أحد غيره. يمكن تخطي هذا السؤال.
    .example = صورة دبلوم

# More skills.
ask-digital = ماذا يمكنك فعله بالهاتف والكمبيوتر؟
    .name = الهاتف والكمبيوتر
    .why = معظم وظائف المستشفيات فيها استخدام للكمبيوتر.
    .example = 1، 2
option-skill-phone = استخدام تطبيقات الهاتف
option-skill-email = كتابة رسائل البريد الإلكتروني
option-skill-documents = كتابة المستندات
option-skill-spreadsheets = استخدام جداول مثل Excel
option-skill-records-system = استخدام نظام سجلات
option-skill-video-calls = إجراء مكالمات الفيديو
ask-people = ما نقاط قوتك مع الناس؟
    .name = التعامل مع الناس
    .why = المستشفيات تبحث عن نقاط القوة هذه.
    .example = 1، 2
option-skill-listening = الاستماع
option-skill-calm = الحفاظ على الهدوء
option-skill-teamwork = العمل في فريق
option-skill-leading = قيادة الآخرين
option-skill-explaining = شرح الأمور
option-skill-conflict = حل الخلافات
ask-informal = ما الذي قمت به خارج العمل المدفوع الأجر؟
    .name = خارج العمل
    .why = رعاية الأسرة ومساعدة الجيران مهارات أيضًا.
    .example = 1
option-skill-cared-for-family = رعاية الأسرة
option-skill-volunteering = التطوع
option-skill-community = مساعدة الناس من حولي
option-skill-cooking = الطبخ لعدد كبير من الناس
option-skill-repairs = إصلاح الأشياء
option-skill-teaching-others = تعليم الآخرين

# Everyday life.
ask-travel = كيف يمكنك الوصول إلى العمل؟
    .name = المواصلات
    .why = بعض المناوبات تبدأ قبل أول حافلة.
    .example = 1، 2
option-travel-walk = مشيًا
option-travel-bus = بالحافلة
option-travel-train = بالقطار
option-travel-bicycle = بالدراجة
option-travel-car = بالسيارة
ask-distance = كم يمكن أن يستغرق طريقك إلى العمل على الأكثر؟
    .name = مدة الطريق
    .why = لأعرض وظائف يمكنك الوصول إليها.
    .example = 2
option-distance-30 = 30 دقيقة
option-distance-60 = 60 دقيقة
option-distance-90 = 90 دقيقة
ask-shifts = متى يمكنك العمل؟
    .name = المناوبات
    .why = كثير من وظائف المستشفيات فيها مناوبات.
    .example = 1، 4
option-shifts-days = في النهار
option-shifts-evenings = في المساء
option-shifts-nights = في الليل
option-shifts-weekends = في عطلة نهاية الأسبوع
ask-start = متى يمكنك البدء؟
    .name = موعد البدء
    .why = بعض الوظائف تحتاج إلى من يبدأ قريبًا.
    .example = 1
option-start-now = الآن
option-start-month = بعد شهر
option-start-three-months = بعد ثلاثة أشهر
option-start-later = لاحقًا
ask-childcare = هل تلزمك رعاية للأطفال حتى يمكنك العمل؟
    .name = رعاية الأطفال
    .why = توجد مساعدة في رعاية الأطفال. والمرشد يعرف أين.
    .example = 1
option-childcare-not-needed = لا أحتاج إليها
option-childcare-arranged = متوفرة لدي
option-childcare-needed = أحتاج إليها
ask-learning = ما الذي يهمك أيضًا؟
    .name = التعلّم
    .why = بعض هذه الأمور مجاني.
    .example = 1
option-learning-english-course = دورة في الإنجليزية
option-learning-integration = دورة عن الحياة هنا
option-learning-self-employment = بدء عمل خاص بي
option-learning-none = لا شيء آخر
ask-barriers = ما الصعوبات التي تواجهك؟
    .name = الصعوبات
    .why = يمكن للمرشد المساعدة في معظمها. ويمكنك تخطي هذا السؤال.
    .example = 1، 2
option-barriers-fees = الرسوم
option-barriers-documents = الأوراق
option-barriers-childcare = رعاية الأطفال
option-barriers-travel = المواصلات
option-barriers-english = الإنجليزية
option-barriers-confidence = الثقة بالنفس
option-barriers-other = شيء آخر
ask-other-contact = كيف نصل إليك إذا فقدت حسابك في Telegram؟
    .name = وسيلة اتصال أخرى
    .why = حتى لا يضيع طلب المساعدة إذا ضاع الهاتف. يمكنك تخطي هذا السؤال.
    .example = عنوان بريد إلكتروني
ask-heard-of-us = كيف عرفت عنا؟
    .name = كيف عرفت عنا
    .why = لنشكر من أرشدك إلينا.
    .example = 1
option-heard-of-us-friend = من الأصدقاء
option-heard-of-us-organisation = من منظمة
option-heard-of-us-hospital = من مستشفى
option-heard-of-us-online = من الإنترنت
option-heard-of-us-caseworker = من المرشد أو المرشدة
option-heard-of-us-other = بطريقة أخرى

# Answers that several questions share.
option-yes-no-yes = نعم
option-yes-no-no = لا

# Skills: what people can do, and what roles ask for.
option-skill-vital-signs = قياس النبض وضغط الدم
option-skill-give-medicine = إعطاء الأدوية بأمان
option-skill-take-blood = سحب عينات الدم
option-skill-patient-notes = قراءة ملاحظات المرضى وكتابتها
option-skill-move-people = مساعدة الناس على الحركة بأمان
option-skill-theatre = العمل في غرفة العمليات
option-skill-emergency = التصرف بسرعة في الطوارئ
option-skill-baby-care = رعاية الأمهات والمواليد
option-skill-birth = مساعدة النساء في الولادة
option-skill-ctg = قراءة تخطيط قلب الجنين (CTG)
option-skill-breastfeed = مساعدة الأمهات على الإرضاع
option-skill-take-history = سؤال المريض عن مرضه
option-skill-ecg = إجراء تخطيط القلب (ECG)
option-skill-personal-care = المساعدة في الغسل والأكل واللبس
option-skill-infection = منع انتشار العدوى
option-skill-calm-people = تهدئة شخص منزعج
option-skill-listen = الاستماع إلى من هم في ضيق
option-skill-assess-risk = ملاحظة أن شخصًا ما في خطر
option-skill-collect-data = جمع البيانات وتسجيلها
option-skill-extract-teeth = خلع الأسنان
option-skill-fill-teeth = حشو الأسنان
option-skill-instruments = تنظيف الأدوات الطبية وعدّها
option-skill-take-images = التصوير بالأشعة أو المقطعية
option-skill-radiation = العمل بأمان مع الإشعاع
option-skill-dispense = تحضير الأدوية لصرفها
option-skill-check-meds = مراجعة أدوية المريض
option-skill-medicine-names = معرفة أسماء الأدوية
option-skill-explain-meds = شرح الأدوية للناس
option-skill-keep-stock = الحفاظ على ترتيب المخزن
option-skill-check-details = التدقيق في الأسماء والأرقام
option-skill-lab-bench = فحص العينات في المختبر
option-skill-quality = مراقبة جودة النتائج
option-skill-culture = زراعة العينات وقراءة نتائجها
option-skill-electronics = كشف أعطال الأجهزة الإلكترونية
option-skill-computer = استخدام الكمبيوتر كل يوم
option-skill-typing = طباعة سريعة دون أخطاء
option-skill-medical-words = معرفة الكلمات الطبية بالإنجليزية
option-skill-phone-english = التحدث هاتفيًا بالإنجليزية
option-skill-customers = مساعدة الزبائن بلطف
option-skill-bookkeeping = مسك دفاتر الحسابات
option-skill-fix-computers = حل مشكلات الكمبيوتر وتسجيل الدخول
option-skill-sql = استخدام SQL للعمل مع البيانات
option-skill-explain-data = شرح الأرقام ببساطة
option-skill-programming = كتابة برامج الكمبيوتر
option-skill-networks = إعداد الشبكات والخوادم
option-skill-electrics = كشف أعطال الكهرباء وإصلاحها
option-skill-heating = إصلاح أجهزة التدفئة والتهوية
option-skill-contractors = التأكد من جودة عمل المقاولين
option-skill-write-report = كتابة تقرير قصير
option-skill-drive = قيادة سيارة برخصة بريطانية
option-skill-food-safety = التعامل مع الطعام بأمان
option-skill-cook = الطبخ لعدد كبير من الناس
option-skill-clean-rooms = تنظيف الغرف والأجنحة
option-skill-laundry = غسل الملابس والأغطية وفرزها
option-skill-interpret = الترجمة الشفهية بين شخصين
option-skill-interpret-med = الترجمة الشفهية للطاقم الطبي
option-skill-translate = ترجمة النصوص المكتوبة
option-skill-confidential = الحفاظ على أسرار الناس

# Kinds of work.
family-nursing = التمريض
family-midwifery = القبالة
family-medicine = الأطباء والطب
family-dental = الأسنان
family-pharmacy = الأدوية والصيدلة
family-laboratory = المختبر
family-allied-health = العلاج والأشعة والإسعاف
family-care = الرعاية
family-psychology-social = الصحة النفسية والعمل الاجتماعي
family-administration = العمل المكتبي
family-it = الكمبيوتر والبيانات
family-estates = المباني والنقل والسلامة
family-catering-domestic = المطبخ والتنظيف
family-interpreting = الترجمة الشفهية
