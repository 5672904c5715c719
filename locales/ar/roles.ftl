# Roles that fit, and why.
roles-now =
    <b>وظائف يمكنك التقديم عليها الآن</b>
    { $total ->
        [zero] لم أجد اليوم وظيفة كهذه. تأتي وظائف جديدة كثيرًا.
        [one] وظيفة واحدة تناسبك.
        [two] وظيفتان تناسبانك. هذه الصفحة { $page } من { $pages }.
        [few] { $total } وظائف تناسبك. هذه الصفحة { $page } من { $pages }.
        [many] { $total } وظيفة تناسبك. هذه الصفحة { $page } من { $pages }.
       *[other] { $total } وظيفة تناسبك. هذه الصفحة { $page } من { $pages }.
    }
roles-after-registration =
    <b>وظائف بعد التسجيل المهني</b>
    { $total ->
        [zero] لم أجد اليوم وظيفة كهذه.
        [one] وظيفة واحدة تناسبك بعد دخول اسمك في السجل المهني.
        [two] وظيفتان تناسبانك بعد دخول اسمك في السجل المهني. هذه الصفحة { $page } من { $pages }.
        [few] { $total } وظائف تناسبك بعد دخول اسمك في السجل المهني. هذه الصفحة { $page } من { $pages }.
        [many] { $total } وظيفة تناسبك بعد دخول اسمك في السجل المهني. هذه الصفحة { $page } من { $pages }.
       *[other] { $total } وظيفة تناسبك بعد دخول اسمك في السجل المهني. هذه الصفحة { $page } من { $pages }.
    }
roles-later =
    <b>وظائف لوقت لاحق</b>
    { $total ->
        [zero] لم أجد اليوم وظيفة كهذه.
        [one] وظيفة واحدة يمكن أن تناسبك بعد بعض الخطوات.
        [two] وظيفتان يمكن أن تناسباك بعد بعض الخطوات. هذه الصفحة { $page } من { $pages }.
        [few] { $total } وظائف يمكن أن تناسبك بعد بعض الخطوات. هذه الصفحة { $page } من { $pages }.
        [many] { $total } وظيفة يمكن أن تناسبك بعد بعض الخطوات. هذه الصفحة { $page } من { $pages }.
       *[other] { $total } وظيفة يمكن أن تناسبك بعد بعض الخطوات. هذه الصفحة { $page } من { $pages }.
    }
roles-line = <b>{ $number }. { $title }</b>
roles-band = درجة الراتب { $band }
roles-pay = من { $from } إلى { $to } في السنة
roles-pay-one = { $from } في السنة
roles-closes = آخر يوم للتقديم: { $date }
roles-permission-limited = يُسمح لك ببعض الأعمال فقط. يُرجى أولًا سؤال المرشد عن الحدود المسموح بها.
roles-permission-not-yet = لا يُسمح لك بالعمل بعد. يمكنك رؤية هذه الوظائف الآن، والتقديم عليها عندما يُسمح لك بالعمل.
roles-permission-unknown = هل لديك شك في السماح لك بالعمل؟ يمكن للمرشد مساعدتك في معرفة ذلك.
role =
    <b>{ $title }</b>
    { $employer }، { $site }
role-fits = <b>ما يتوفر لديك</b>
role-missing = <b>ما ينقص حتى الآن</b>
role-unknown = <b>ما لا أعرفه</b>
role-more = تطلب هذه الوظيفة أكثر مما يمكنني عرضه هنا. كل المطلوب موجود في الإعلان.
role-leads-to = يمكن أن تكون هذه الوظيفة خطوة نحو مهنتك: { $profession }.

# Requirements and what meets them.
requirement-permission = السماح بالعمل هنا
requirement-registration = التسجيل المهني لدى: { $registers }
requirement-registration-unsaid = لا يذكر الإعلان هل يلزم التسجيل المهني
requirement-english = الإنجليزية: { $level }
requirement-english-usual = الإنجليزية كما هو معتاد في درجة الراتب هذه: { $level }
requirement-test = أحد اختبارات الإنجليزية هذه: { $tests }
test-asked = { $test }
test-asked-each = { $test }، { $each } على الأقل في كل جزء
test-asked-overall = { $test }، { $overall } على الأقل في المجموع
test-asked-both = { $test }، { $overall } على الأقل في المجموع و{ $each } في كل جزء
requirement-qualification = الدراسة: { $level }
requirement-experience =
    { $months ->
        [zero] الخبرة: { $months } شهر
        [one] الخبرة: شهر واحد
        [two] الخبرة: شهران
        [few] الخبرة: { $months } أشهر
        [many] الخبرة: { $months } شهرًا
       *[other] الخبرة: { $months } شهر
    }
requirement-practised =
    { $years ->
        [zero] ممارسة هذا العمل خلال آخر { $years } سنة
        [one] ممارسة هذا العمل خلال السنة الأخيرة
        [two] ممارسة هذا العمل خلال آخر سنتين
        [few] ممارسة هذا العمل خلال آخر { $years } سنوات
        [many] ممارسة هذا العمل خلال آخر { $years } سنة
       *[other] ممارسة هذا العمل خلال آخر { $years } سنة
    }
requirement-language = إحدى هذه اللغات: { $languages }
requirement-essential = مطلوب: { $wish }
requirement-desirable = من المفضل: { $wish }
reason-ask = يُرجى سؤال صاحب العمل أو المرشد.
remedy-permission = يلزم أولًا أن يُسمح لك بالعمل. يمكن للمرشد إخبارك بالمزيد.
remedy-register = يلزم دخول اسمك في السجل المهني لدى { $regulator }. التفاصيل في «خطواتي التالية».
remedy-retrain = هذه مهنة أخرى: { $occupation }. ولها سجل مهني خاص بها لدى { $regulator }.
remedy-reach = متابعة التسجيل المهني حتى هذه المرحلة: { $stage }
remedy-english = رفع مستوى الإنجليزية إلى: { $level }
remedy-test = أداء أحد هذه الاختبارات، أو إخباري بدرجاتك إن كانت لديك.
remedy-study = إكمال هذه المرحلة الدراسية: { $level }
remedy-experience =
    { $months ->
        [zero] الوصول إلى خبرة مجموعها { $months } شهر.
        [one] الوصول إلى خبرة مجموعها شهر واحد.
        [two] الوصول إلى خبرة مجموعها شهران.
        [few] الوصول إلى خبرة مجموعها { $months } أشهر.
        [many] الوصول إلى خبرة مجموعها { $months } شهرًا.
       *[other] الوصول إلى خبرة مجموعها { $months } شهر.
    }
remedy-practise =
    { $years ->
        [zero] العودة إلى ممارسة المهنة، حتى لا يمضي على آخر مرة أكثر من { $years } سنة.
        [one] العودة إلى ممارسة المهنة، حتى لا يمضي على آخر مرة أكثر من سنة واحدة.
        [two] العودة إلى ممارسة المهنة، حتى لا يمضي على آخر مرة أكثر من سنتين.
        [few] العودة إلى ممارسة المهنة، حتى لا يمضي على آخر مرة أكثر من { $years } سنوات.
        [many] العودة إلى ممارسة المهنة، حتى لا يمضي على آخر مرة أكثر من { $years } سنة.
       *[other] العودة إلى ممارسة المهنة، حتى لا يمضي على آخر مرة أكثر من { $years } سنة.
    }
remedy-speak-any = تعلّم لغة ثانية، أو إخباري إذا كان بإمكانك التحدث بلغة ثانية.
remedy-speak = تعلّم إحدى هذه اللغات، أو إخباري إذا كان بإمكانك التحدث بواحدة منها: { $languages }
remedy-learn = تعلّم هذا، أو إخباري إذا كان بإمكانك القيام به: { $skill }
remedy-qualify = التدرّب على هذا العمل: { $occupation }
