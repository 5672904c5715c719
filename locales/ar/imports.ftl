# Bringing hospital roles in and confirming them: for coordinators.

# A file that was sent. $name is the file's name.
imports-ask =
    <b>ما هذا الملف؟</b> { $name }
    لم أقرأه بعد. لا يرى الباحثون عن عمل شيئًا منه قبل تأكيدك.
button-imports-add = وظائف: إضافتها إلى القائمة
button-imports-whole = وظائف: هذه قائمتنا كلها
button-imports-case = يخص أحد طلبات المساعدة
button-imports-nothing = ترك الملف كما هو
imports-nothing = لم أفعل شيئًا بهذا الملف.
imports-case = هذا الملف يخص أحد طلبات المساعدة.
toast-imports-over = لم يعد هذا الملف هنا. يُرجى إرساله مرة أخرى.

# What became of the file. Numbers are counts of roles.
imports-done =
    <b>قرأتُ الملف.</b> { $name }
    وظائف جديدة: { $new }
    وظائف تغيّرت: { $changed }
    وظائف كما كانت: { $unchanged }
    وظائف أُغلقت: { $closed }
imports-again =
    { $count ->
        [zero] لم تتغير شروط أي وظيفة.
        [one] تغيّرت شروط وظيفة واحدة. يُرجى تأكيدها مرة أخرى.
        [two] تغيّرت شروط وظيفتين. يُرجى تأكيدهما مرة أخرى.
        [few] تغيّرت شروط { $count } وظائف. يُرجى تأكيدها مرة أخرى.
        [many] تغيّرت شروط { $count } وظيفة. يُرجى تأكيدها مرة أخرى.
       *[other] تغيّرت شروط { $count } وظيفة. يُرجى تأكيدها مرة أخرى.
    }
imports-refused =
    { $count ->
        [zero] <b>لم أتمكن من قراءة الوظائف، لذلك لم أغيّر شيئًا.</b> { $name }
        [one] <b>لم أتمكن من قراءة وظيفة واحدة، لذلك لم أغيّر شيئًا.</b> { $name }
        [two] <b>لم أتمكن من قراءة وظيفتين، لذلك لم أغيّر شيئًا.</b> { $name }
        [few] <b>لم أتمكن من قراءة { $count } وظائف، لذلك لم أغيّر شيئًا.</b> { $name }
        [many] <b>لم أتمكن من قراءة { $count } وظيفة، لذلك لم أغيّر شيئًا.</b> { $name }
       *[other] <b>لم أتمكن من قراءة { $count } وظيفة، لذلك لم أغيّر شيئًا.</b> { $name }
    }
    يُرجى تصحيح الملف وإرساله مرة أخرى.
imports-refused-line = السطر { $line }: { $reason }
imports-refused-all = في هذا الملف كل الأسطر التي لم أتمكن من قراءتها.
imports-unreadable = لا أستطيع قراءة هذا الملف. يُرجى إرسال الوظائف بصيغة CSV أو XML، أو إعلان وظيفة بصيغة JSON.
imports-too-big = هذا الملف كبير جدًا عليّ. يُرجى تقسيمه إلى ملفات أصغر، أو أن يُطلب من الجهة المشغلة إدخاله.
imports-not-fetched = لم أتمكن من الحصول على هذا الملف من Telegram. يُرجى إرساله مرة أخرى.

# Roles that wait to be confirmed.
drafts =
    <b>وظائف تنتظر التأكيد</b>
    { $total ->
        [zero] لا توجد وظيفة تنتظر التأكيد. يمكنك إرسال ملف فيه وظائف إلى هنا في أي وقت.
        [one] وظيفة واحدة تنتظر تأكيدك. لا يراها الباحثون عن عمل بعد.
        [two] وظيفتان تنتظران تأكيدك. لا يراهما الباحثون عن عمل بعد. هذه الصفحة { $page } من { $pages }.
        [few] { $total } وظائف تنتظر تأكيدك. لا يراها الباحثون عن عمل بعد. هذه الصفحة { $page } من { $pages }.
        [many] { $total } وظيفة تنتظر تأكيدك. لا يراها الباحثون عن عمل بعد. هذه الصفحة { $page } من { $pages }.
       *[other] { $total } وظيفة تنتظر تأكيدك. لا يراها الباحثون عن عمل بعد. هذه الصفحة { $page } من { $pages }.
    }
open-roles =
    <b>الوظائف المتاحة</b>
    { $total ->
        [zero] لا توجد وظيفة متاحة.
        [one] يرى الباحثون عن عمل وظيفة واحدة.
        [two] يرى الباحثون عن عمل وظيفتين. هذه الصفحة { $page } من { $pages }.
        [few] يرى الباحثون عن عمل { $total } وظائف. هذه الصفحة { $page } من { $pages }.
        [many] يرى الباحثون عن عمل { $total } وظيفة. هذه الصفحة { $page } من { $pages }.
       *[other] يرى الباحثون عن عمل { $total } وظيفة. هذه الصفحة { $page } من { $pages }.
    }
drafts-line =
    <b>{ $number }. { $title }</b>
    { $employer } · <code>{ $code }</code>
button-draft = { $number }. { $title }
button-drafts = وظائف تنتظر التأكيد ({ $count })
button-open-roles = الوظائف المتاحة ({ $count })
coordinator-welcome =
    وظائف المستشفى هي أيضًا من مسؤولياتك هنا. يمكنك إرسال ملف فيه وظائف إلى هنا في أي وقت.
    /roles – وظائف تنتظر التأكيد، ووظائف متاحة

# One role in full, with what is a guess.
draft =
    <b>{ $title }</b>
    { $employer }، { $site }
    الرقم: <code>{ $code }</code>. المرجع: <code>{ $reference }</code>
draft-occupation = نوع العمل: { $value }
draft-band = درجة الراتب: { $value }
draft-registration = السجل المهني: { $value }
draft-english = الإنجليزية: { $value }
draft-test = اختبار الإنجليزية: { $value }
draft-languages = إحدى هذه اللغات: { $value }
draft-experience =
    { $months ->
        [zero] الخبرة: غير مطلوبة
        [one] الخبرة: شهر واحد
        [two] الخبرة: شهران
        [few] الخبرة: { $months } أشهر
        [many] الخبرة: { $months } شهرًا
       *[other] الخبرة: { $months } شهر
    }
draft-qualification = الدراسة: { $value }
draft-practised =
    { $years ->
        [zero] ممارسة هذا العمل خلال آخر { $years } سنة
        [one] ممارسة هذا العمل خلال السنة الأخيرة
        [two] ممارسة هذا العمل خلال آخر سنتين
        [few] ممارسة هذا العمل خلال آخر { $years } سنوات
        [many] ممارسة هذا العمل خلال آخر { $years } سنة
       *[other] ممارسة هذا العمل خلال آخر { $years } سنة
    }
draft-contract = العقد: { $value }
draft-pattern = نظام الدوام: { $value }
draft-hours = ساعات العمل في الأسبوع: { $value }
draft-pay = الراتب: { $value }
draft-closes = آخر يوم للتقديم: { $date }
draft-not-said = غير مذكور
draft-none = غير مطلوب
draft-medical = سلّم رواتب الأطباء وأطباء الأسنان
draft-essential = <b>مطلوب</b>
draft-desirable = <b>من المفضل</b>
draft-wish = • { $wish }
draft-meaning = ← { $meaning }
draft-guessed = ⚠️ هذا تخمين مني من هذه الكلمات: { $words }
draft-unsaid = ⚠️ لا أعرف هذا. يُرجى إخباري.
draft-more = في الإعلان أكثر مما يمكنني عرضه هنا.
draft-look = <b>يُرجى مراجعة كل علامة ⚠️ قبل تأكيد هذه الوظيفة.</b>
draft-ready = <b>لا يوجد هنا أي تخمين.</b> يمكنك تأكيد هذه الوظيفة.
draft-is-open = يرى الباحثون عن عمل هذه الوظيفة.
meaning-ask = يُسأل عنه صاحب العمل
meaning-said = لا يحتاج إلى سؤال
meaning-skill = القدرة على هذا: { $skill }
meaning-trained = دراسة هذه المهنة: { $occupation }
meaning-stage = مرحلة نحو السجل المهني: { $stage }
meaning-practised =
    { $years ->
        [zero] ممارسة هذا العمل خلال آخر { $years } سنة
        [one] ممارسة هذا العمل خلال السنة الأخيرة
        [two] ممارسة هذا العمل خلال آخر سنتين
        [few] ممارسة هذا العمل خلال آخر { $years } سنوات
        [many] ممارسة هذا العمل خلال آخر { $years } سنة
       *[other] ممارسة هذا العمل خلال آخر { $years } سنة
    }
meaning-second-language = التحدث بلغة أخرى

# What a coordinator can change there.
button-draft-confirm = تأكيد هذه الوظيفة
button-draft-occupation = نوع العمل
button-draft-band = درجة الراتب
button-draft-registration = السجل المهني
button-draft-english = الإنجليزية
button-draft-languages = اللغات
button-draft-experience = الخبرة
button-draft-wish = المعنى: { $wish }
button-draft-close = إغلاق هذه الوظيفة
button-draft-close-now = نعم، إغلاق هذه الوظيفة
button-draft-advert = فتح إعلان الوظيفة
button-draft-back = العودة إلى الوظيفة
button-drafts-back = العودة إلى القائمة
pick-occupation = <b>ما نوع العمل؟</b>
pick-family = <b>ما نوع العمل؟</b> يُرجى أولًا اختيار المجال.
pick-band = <b>ما درجة الراتب لهذه الوظيفة؟</b>
pick-registration = <b>ما السجل المهني المطلوب لهذه الوظيفة؟</b>
pick-english = <b>ما مستوى الإنجليزية المطلوب؟</b>
pick-languages = <b>هل تُطلب إحدى هذه اللغات؟</b> { $value }
pick-experience = <b>ما مدة الخبرة المطلوبة؟</b>
pick-wish =
    <b>ما معنى هذا؟</b>
    { $wish }
pick-close = <b>إغلاق هذه الوظيفة؟</b> لن يراها الباحثون عن عمل بعد ذلك.
button-pick-right = تخمينك صحيح
button-pick-none = لا شيء منها
button-pick-not-said = الإعلان لا يذكر ذلك
button-pick-band = درجة الراتب { $band }
button-pick-medical = الأطباء وأطباء الأسنان
button-pick-months =
    { $months ->
        [zero] غير مطلوبة
        [one] شهر واحد
        [two] شهران
        [few] { $months } أشهر
        [many] { $months } شهرًا
       *[other] { $months } شهر
    }
button-pick-families = نوع عمل آخر
button-pick-skills = عرض كل المهارات
button-meaning-ask = سؤال صاحب العمل
button-meaning-said = لا يحتاج إلى سؤال
button-meaning-second-language = التحدث بلغة أخرى

# Toasts.
toast-role-confirmed = تم التأكيد. يراها الباحثون عن عمل الآن.
toast-role-changed = تم التغيير.
toast-role-closed = أُغلقت. لا يراها الباحثون عن عمل.
toast-role-not-ready = يُرجى أولًا مراجعة كل علامة ⚠️.
toast-role-away = أُغلقت هذه الوظيفة أو تغيّرت. يُرجى فتح القائمة مرة أخرى.
toast-coordinators-only = هذا متاح فقط للمنسقين المسؤولين عن الوظائف.
