# News about roles: what came, what changed, what closes soon. And how a role is shown and marked.

# A card: first short, then with every reason.
roles-closes-soon = ⏳ ينتهي التقديم قريبًا: { $date }
role-points = <b>ما يتوفر لديك:</b> { $met } من { $total }
role-from-answer = إجابتك عن «{ $name }»: { $answer }
button-details = عرض كل الأسباب
button-fewer-details = عرض أقل
button-show-again = عرضها من جديد
button-show-number-again = عرض { $number } من جديد

# Roles that the person saved or hid.
roles-saved =
    <b>الوظائف المحفوظة</b>
    { $total ->
        [zero] لا توجد لديك وظيفة محفوظة متاحة اليوم.
        [one] لديك هنا وظيفة واحدة.
        [two] لديك هنا وظيفتان. هذه الصفحة { $page } من { $pages }.
        [few] لديك هنا { $total } وظائف. هذه الصفحة { $page } من { $pages }.
        [many] لديك هنا { $total } وظيفة. هذه الصفحة { $page } من { $pages }.
       *[other] لديك هنا { $total } وظيفة. هذه الصفحة { $page } من { $pages }.
    }
roles-hidden =
    <b>الوظائف المخفية</b>
    { $total ->
        [zero] لا توجد لديك وظيفة مخفية متاحة اليوم.
        [one] لديك وظيفة واحدة مخفية. يمكنك عرضها من جديد.
        [two] لديك وظيفتان مخفيتان. يمكنك عرض كل منهما من جديد. هذه الصفحة { $page } من { $pages }.
        [few] لديك { $total } وظائف مخفية. يمكنك عرض كل منها من جديد. هذه الصفحة { $page } من { $pages }.
        [many] لديك { $total } وظيفة مخفية. يمكنك عرض كل منها من جديد. هذه الصفحة { $page } من { $pages }.
       *[other] لديك { $total } وظيفة مخفية. يمكنك عرض كل منها من جديد. هذه الصفحة { $page } من { $pages }.
    }
roles-saved-closed =
    { $count ->
        [zero] كل الوظائف المحفوظة لديك ما زالت متاحة.
        [one] وظيفة واحدة محفوظة لديك لم تعد متاحة.
        [two] وظيفتان محفوظتان لديك لم تعودا متاحتين.
        [few] { $count } وظائف محفوظة لديك لم تعد متاحة.
        [many] { $count } وظيفة محفوظة لديك لم تعد متاحة.
       *[other] { $count } وظيفة محفوظة لديك لم تعد متاحة.
    }
button-roles-saved = الوظائف المحفوظة ({ $count })
button-roles-hidden = الوظائف المخفية ({ $count })
toast-not-saved = لم تعد هذه الوظيفة محفوظة.
toast-shown-again = سأعرضها من جديد.
toast-not-interested = سُجّل أن هذه الوظيفة لم تعد تهمك.

# Something looks wrong, or a person is asked about a role.
role-wrong =
    <b>ما الذي يبدو خطأ هنا؟</b>
    { $title }

    يُرجى اختيار الأقرب. سيقرأ ذلك شخص من فريقنا ويكتب إليك.
button-wrong-have = ما يُقال إنه ينقص متوفر لدي
button-wrong-role = هذه الوظيفة ليست هكذا
button-wrong-not-such = لا أريد وظائف كهذه
button-wrong-else = شيء آخر
role-told = أخبرتُ { $name } بهذه الوظيفة. ستصلك هنا رسالة من { $name }.

# What an answer changed.
changed-now =
    { $count ->
        [zero] ✨ لا توجد الآن وظيفة جديدة تناسبك.
        [one] ✨ وظيفة جديدة واحدة أصبحت تناسبك الآن.
        [two] ✨ وظيفتان جديدتان أصبحتا تناسبانك الآن.
        [few] ✨ { $count } وظائف جديدة أصبحت تناسبك الآن.
        [many] ✨ { $count } وظيفة جديدة أصبحت تناسبك الآن.
       *[other] ✨ { $count } وظيفة جديدة أصبحت تناسبك الآن.
    }
changed-after-registration =
    { $count ->
        [zero] ✨ لا توجد وظيفة جديدة تناسبك بعد التسجيل المهني.
        [one] ✨ وظيفة جديدة واحدة تناسبك بعد التسجيل المهني.
        [two] ✨ وظيفتان جديدتان تناسبانك بعد التسجيل المهني.
        [few] ✨ { $count } وظائف جديدة تناسبك بعد التسجيل المهني.
        [many] ✨ { $count } وظيفة جديدة تناسبك بعد التسجيل المهني.
       *[other] ✨ { $count } وظيفة جديدة تناسبك بعد التسجيل المهني.
    }
changed-further =
    { $count ->
        [zero] لم تبتعد عنك أي وظيفة: { $titles }
        [one] وظيفة واحدة أصبحت أبعد مما كانت: { $titles }
        [two] وظيفتان أصبحتا أبعد مما كانتا: { $titles }
        [few] { $count } وظائف أصبحت أبعد مما كانت: { $titles }
        [many] { $count } وظيفة أصبحت أبعد مما كانت: { $titles }
       *[other] { $count } وظيفة أصبحت أبعد مما كانت: { $titles }
    }

# News. Lock screens show how it begins: no word about work, health or the person.
news = أهلًا. هنا شيء جديد لك. وهو مخفي كي لا يقرأه غيرك. يُرجى لمسه لرؤيته:
news-roles = <b>وظائف جديدة، ووظائف تغيّرت</b>
news-closing = <b>وظائف اخترتها وينتهي التقديم عليها قريبًا</b>
news-new = جديدة
news-changed = تغيّرت
news-more =
    { $count ->
        [zero] لا توجد وظائف أخرى جديدة، ولا وظائف أخرى تغيّرت.
        [one] توجد أيضًا وظيفة واحدة جديدة أو تغيّرت.
        [two] توجد أيضًا وظيفتان، جديدتان أو تغيّرتا.
        [few] توجد أيضًا { $count } وظائف جديدة أو تغيّرت.
        [many] توجد أيضًا { $count } وظيفة جديدة أو تغيّرت.
       *[other] توجد أيضًا { $count } وظيفة جديدة أو تغيّرت.
    }
button-news-open = عرض { $number }
button-news-daily = مرة في اليوم على الأكثر
button-news-weekly = مرة في الأسبوع فقط
button-news-off = دون أخبار
button-news = أخبار الوظائف
news-settings =
    <b>أخبار الوظائف</b>
    يمكنني الكتابة إليك عندما تأتي وظائف أو تتغيّر وظائف قد تناسبك. وأخبرك أيضًا عندما يقترب آخر يوم للتقديم على وظيفة محفوظة لديك.
    { $often ->
        [daily] تصلك هذه الأخبار الآن مرة في اليوم على الأكثر.
        [weekly] تصلك هذه الأخبار الآن مرة في الأسبوع على الأكثر.
       *[off] لا تصلك هذه الأخبار الآن.
    }

    كم مرة تناسبك هذه الأخبار؟
toast-news-daily = سُجّل ذلك. ستصلك الأخبار مرة في اليوم على الأكثر.
toast-news-weekly = سُجّل ذلك. ستصلك الأخبار مرة في الأسبوع على الأكثر.
toast-news-off = سُجّل ذلك. لن أرسل إليك أخبار الوظائف بعد الآن.

# For the caseworker who has the case: which role it is about, and what the person saw.
case-role =
    <b>طلب المساعدة { $code }</b>
    { $why ->
        [role] لدى صاحب الطلب اهتمام بهذه الوظيفة:
        [looks-wrong] يرى صاحب الطلب أن في هذه الوظيفة ما يبدو خطأ:
        [withdrawn] لم تعد هذه الوظيفة تهم صاحب الطلب:
       *[asked] لدى صاحب الطلب سؤال عن هذه الوظيفة:
    }
case-role-says = من كلام صاحب الطلب: «{ $words }»
case-role-shown = <b>ما رآه صاحب الطلب يوم { $date }</b>
case-role-gone = لم تعد هذه الوظيفة متاحة.
case-role-changed = شروط هذه الوظيفة الآن غير شروطها في ذلك اليوم.
case-role-not-shared = الأسباب ليست هنا، لأنه لا توجد موافقة من صاحب الطلب على أن يرى المرشد الإجابات.
