# What stands between people and roles, in numbers: for coordinators and hospitals. The lines with
# a number beside them stand in a picture, so they are short.
button-gaps = ما ينقص الناس
gaps-offer = يمكنك رؤية ما ينقص الناس للوصول إلى الوظائف، بالأرقام.
toast-gaps-counting = أقوم بالعدّ الآن. ستصل الصورة إلى هنا بعد قليل.
toast-gaps-coordinators = هذه الأرقام للمنسقين فقط.
gaps-caption =
    <b>ما ينقص الناس</b>
    هذا عدد من يجيبون عن أسئلتي، دون أسماء. الأعداد الأقل من { $fewest } محجوبة. وفي الملف أعداد كل وظيفة.
gaps-table = الأعداد نفسها في جدول
gaps-nobody = لا يوجد ما يُعدّ بعد. يجب أولًا أن يجيب الناس عن الأسئلة.

gaps-title = ما ينقص الناس
gaps-title-role = ما ينقص الناس: { $role }
gaps-day = { $date }
gaps-people = عدد الأشخاص: { $people }. الوظائف المتاحة: { $roles }.
gaps-footer = الأعداد الأقل من { $fewest } محجوبة، ولا يظهر هنا ما يكشفها. أما الأعداد الأخرى فهي مقرّبة نزولًا: خمسة، عشرة، وهكذا.
gaps-left-out = لا يظهر هنا
gaps-everybody = كل من شملهم العدّ

# The headings in the picture.
gaps-roles = كم يقترب الناس من الوظائف
gaps-one = ينقص شيء واحد فقط
gaps-steps = الخطوة التالية نحو المهنة
gaps-parts = ما ينقص في اختبار الإنجليزية

# The lines.
gaps-now = لا ينقص شيء
gaps-now-any = لا ينقص شيء لوظيفة واحدة على الأقل
gaps-more = ينقص شيئان أو أكثر
gaps-permission = السماح بالعمل
gaps-register = السجل المهني: { $registers }
gaps-test-part = السجل المهني وجزء واحد من اختبار الإنجليزية: { $part }
gaps-english = الإنجليزية: { $level }
gaps-experience = خبرة أطول
gaps-practice = العمل في السنوات الأخيرة
gaps-language = لغة ثانية
gaps-skill = مهارة: { $skill }
gaps-training = تدريب: { $occupation }
gaps-stage = متابعة التسجيل المهني
gaps-question = سؤال واحد مفتوح: { $question }
gaps-ask = لا يعرفه إلا صاحب العمل أو المرشد
gaps-overall = كل الأجزاء معًا
gaps-step = { $profession }: { $step }
gaps-part = { $profession }: { $part }
gaps-no-test = { $profession }: لا نتيجة بعد
gaps-registered = { $profession }: في السجل المهني
gaps-other-professions = مهن أخرى
