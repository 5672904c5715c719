# Bringing hospital roles in and confirming them: for coordinators.

# A file that was sent. $name is the file's name.
imports-ask =
    <b>این فایل چیست؟</b> { $name }
    هنوز آن را نخوانده‌ام. تا وقتی تأیید نکنید، متقاضیان چیزی از آن را نمی‌بینند.
button-imports-add = شغل‌ها: اضافه شود
button-imports-whole = شغل‌ها: فهرست کامل ماست
button-imports-case = برای یک درخواست کمک است
button-imports-nothing = کاری با آن نشود
imports-nothing = با این فایل کاری نکردم.
imports-case = این فایل برای یک درخواست کمک است.
toast-imports-over = این فایل دیگر اینجا نیست. لطفاً دوباره آن را بفرستید.

# What became of the file. Numbers are counts of roles.
imports-done =
    <b>فایل را خواندم.</b> { $name }
    تازه: { $new }
    تغییرکرده: { $changed }
    مثل قبل: { $unchanged }
    بسته‌شده: { $closed }
imports-again =
    { $count ->
        [one] { $count } شغل اکنون شرط‌های دیگری دارد. لطفاً دوباره آن را تأیید کنید.
       *[other] { $count } شغل اکنون شرط‌های دیگری دارد. لطفاً دوباره آن‌ها را تأیید کنید.
    }
imports-refused =
    { $count ->
        [one] <b>نتوانستم { $count } شغل را بخوانم، پس چیزی را تغییر ندادم.</b> { $name }
       *[other] <b>نتوانستم { $count } شغل را بخوانم، پس چیزی را تغییر ندادم.</b> { $name }
    }
    لطفاً فایل را درست کنید و دوباره بفرستید.
imports-refused-line = سطر { $line }: { $reason }
imports-refused-all = همه سطرهایی که نتوانستم بخوانم در این فایل است.
imports-unreadable = نمی‌توانم این فایل را بخوانم. لطفاً شغل‌ها را به صورت CSV یا XML بفرستید، یا یک آگهی شغل را به صورت JSON.
imports-too-big = این فایل برای من خیلی بزرگ است. لطفاً آن را به فایل‌های کوچک‌تر تقسیم کنید، یا از مسئول ربات بخواهید آن را وارد کند.
imports-not-fetched = نتوانستم این فایل را از تلگرام بگیرم. لطفاً دوباره آن را بفرستید.

# Roles that wait to be confirmed.
drafts =
    <b>شغل‌های منتظر تأیید</b>
    { $total ->
        [0] شغلی منتظر تأیید نیست. هر وقت بخواهید می‌توانید فایلی با شغل‌ها را اینجا بفرستید.
        [one] { $total } شغل منتظر شماست. متقاضیان هنوز آن را نمی‌بینند.
       *[other] { $total } شغل منتظر شماست. متقاضیان هنوز آن‌ها را نمی‌بینند. صفحه { $page } از { $pages }.
    }
open-roles =
    <b>شغل‌های باز</b>
    { $total ->
        [0] شغل بازی نیست.
        [one] متقاضیان { $total } شغل را می‌بینند.
       *[other] متقاضیان { $total } شغل را می‌بینند. صفحه { $page } از { $pages }.
    }
drafts-line =
    <b>{ $number }. { $title }</b>
    { $employer } · <code>{ $code }</code>
button-draft = { $number }. { $title }
button-drafts = شغل‌های منتظر تأیید ({ $count })
button-open-roles = شغل‌های باز ({ $count })
coordinator-welcome =
    شما مسئول شغل‌های بیمارستان هم هستید. هر وقت بخواهید می‌توانید فایلی با شغل‌ها را اینجا بفرستید.
    /roles – شغل‌های منتظر تأیید، و شغل‌های باز

# One role in full, with what is a guess.
draft =
    <b>{ $title }</b>
    { $employer }، { $site }
    شماره: <code>{ $code }</code>. شماره آگهی: <code>{ $reference }</code>
draft-occupation = نوع کار: { $value }
draft-band = رتبه حقوق (Band): { $value }
draft-registration = ثبت‌نام حرفه‌ای: { $value }
draft-english = انگلیسی: { $value }
draft-test = آزمون انگلیسی: { $value }
draft-languages = یکی از این زبان‌ها: { $value }
draft-experience =
    { $months ->
        [0] تجربه: لازم نیست
        [one] تجربه: { $months } ماه
       *[other] تجربه: { $months } ماه
    }
draft-qualification = تحصیلات: { $value }
draft-practised =
    { $years ->
        [one] در { $years } سال گذشته این کار را کرده باشد
       *[other] در { $years } سال گذشته این کار را کرده باشد
    }
draft-contract = نوع قرارداد: { $value }
draft-pattern = شکل کار: { $value }
draft-hours = ساعت کار در هفته: { $value }
draft-pay = حقوق: { $value }
draft-closes = آخرین روز درخواست: { $date }
draft-not-said = گفته نشده
draft-none = لازم نیست
draft-medical = جدول حقوق پزشکان و دندان‌پزشکان
draft-essential = <b>لازم است</b>
draft-desirable = <b>بهتر است باشد</b>
draft-wish = • { $wish }
draft-meaning = ← { $meaning }
draft-guessed = ⚠️ این را از این کلمه‌ها حدس زدم: { $words }
draft-unsaid = ⚠️ این را نمی‌دانم. لطفاً به من بگویید.
draft-more = در آگهی بیش از آن هست که می‌توانم اینجا نشان دهم.
draft-look = <b>لطفاً پیش از تأیید این شغل، همه علامت‌های ⚠️ را ببینید.</b>
draft-ready = <b>اینجا هیچ چیز حدس نیست.</b> می‌توانید این شغل را تأیید کنید.
draft-is-open = متقاضیان این شغل را می‌بینند.
meaning-ask = از کارفرما پرسیده شود
meaning-said = پرسش لازم ندارد
meaning-skill = این کار را بلد باشد: { $skill }
meaning-trained = آموزش این حرفه را دیده باشد: { $occupation }
meaning-stage = در راه ثبت‌نام حرفه‌ای: { $stage }
meaning-practised =
    { $years ->
        [one] در { $years } سال گذشته این کار را کرده باشد
       *[other] در { $years } سال گذشته این کار را کرده باشد
    }
meaning-second-language = زبان دیگری بداند

# What a coordinator can change there.
button-draft-confirm = تأیید این شغل
button-draft-occupation = نوع کار
button-draft-band = رتبه حقوق
button-draft-registration = ثبت‌نام حرفه‌ای
button-draft-english = انگلیسی
button-draft-languages = زبان‌ها
button-draft-experience = تجربه
button-draft-wish = معنی: { $wish }
button-draft-close = بستن این شغل
button-draft-close-now = بله، این شغل بسته شود
button-draft-advert = باز کردن آگهی
button-draft-back = بازگشت به شغل
button-drafts-back = بازگشت به فهرست
pick-occupation = <b>چه نوع کاری است؟</b>
pick-family = <b>چه نوع کاری است؟</b> اول یک زمینه را انتخاب کنید.
pick-band = <b>رتبه حقوق این شغل چیست؟</b>
pick-registration = <b>در کدام نهاد باید ثبت‌نام حرفه‌ای کرده باشد؟</b>
pick-english = <b>چه سطحی از انگلیسی می‌خواهد؟</b>
pick-languages = <b>آیا یکی از این زبان‌ها را می‌خواهد؟</b> { $value }
pick-experience = <b>چقدر تجربه می‌خواهد؟</b>
pick-wish =
    <b>معنی این چیست؟</b>
    { $wish }
pick-close = <b>این شغل بسته شود؟</b> متقاضیان دیگر آن را نمی‌بینند.
button-pick-right = حدس ربات درست است
button-pick-none = هیچ‌کدام
button-pick-not-said = آگهی این را نمی‌گوید
button-pick-band = رتبه حقوق (Band): { $band }
button-pick-medical = پزشکان و دندان‌پزشکان
button-pick-months =
    { $months ->
        [0] لازم نیست
        [one] { $months } ماه
       *[other] { $months } ماه
    }
button-pick-families = نوع کار دیگر
button-pick-skills = نمایش همه مهارت‌ها
button-meaning-ask = پرسیدن از کارفرما
button-meaning-said = پرسش لازم ندارد
button-meaning-second-language = دانستن زبانی دیگر

# Toasts.
toast-role-confirmed = تأیید شد. متقاضیان اکنون آن را می‌بینند.
toast-role-changed = تغییر کرد.
toast-role-closed = بسته شد. متقاضیان آن را نمی‌بینند.
toast-role-not-ready = لطفاً اول همه علامت‌های ⚠️ را ببینید.
toast-role-away = این شغل بسته شده یا تغییر کرده است. لطفاً فهرست را دوباره باز کنید.
toast-coordinators-only = فقط هماهنگ‌کننده‌ها به شغل‌ها رسیدگی می‌کنند.
