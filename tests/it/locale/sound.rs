//! Sound texts in three languages, to put defects into.

pub const ENGLISH: &str = r#"
ask-profession = What is your profession?
    .why = The NMC or the GMC registers some professions. Read https://www.gov.uk/professions first.
    .example = Write <b>one</b> word &amp; send it.
option-profession-nurse = Nurse
option-profession-doctor = Doctor
roles-fit =
    { $count ->
        [one] { $count } role fits so far.
       *[other] { $count } roles fit so far.
    }
hello = Hello { $name }. Send /help at any time.
fee = The OET test costs { $fee }. You also need £20 and 2 photos.
closing =
    { $state ->
        [dated] Apply before { $day }. Talk to your caseworker.
       *[open] There is no closing day. Talk to your caseworker.
    }
page =
    { $total ->
        [0] You saved no roles.
        [one] You saved one role.
       *[other] You saved { $total } roles. Page { $page }.
    }
button-done = Done ({ $count })
"#;

pub const ARABIC: &str = r#"
ask-profession = ما هي مهنتك؟
    .why = تُسجِّل هيئة NMC أو هيئة GMC بعض المهن. اقرأ أولًا https://www.gov.uk/professions من فضلك.
    .example = كلمة <b>واحدة</b> &amp; تُرسَل.
option-profession-nurse = تمريض
option-profession-doctor = طب
roles-fit =
    { $count ->
        [zero] لا توجد وظائف مناسبة حتى الآن.
        [one] توجد وظيفة واحدة مناسبة حتى الآن.
        [two] توجد وظيفتان مناسبتان حتى الآن.
        [few] توجد { $count } وظائف مناسبة حتى الآن.
        [many] توجد { $count } وظيفة مناسبة حتى الآن.
       *[other] توجد { $count } وظيفة مناسبة حتى الآن.
    }
hello = مرحبًا { $name }. يمكن إرسال /help في أي وقت.
fee = رسوم اختبار OET هي { $fee }. يلزم أيضًا £20 و 2 من الصور.
closing =
    { $state ->
        [dated] آخر موعد للتقديم هو { $day }. تحدّث إلى المرشد.
       *[open] لا يوجد موعد أخير للتقديم. تحدّث إلى المرشد.
    }
page =
    { $total ->
        [zero] لا توجد وظائف محفوظة.
        [one] وظيفة واحدة محفوظة.
        [two] وظيفتان محفوظتان. صفحة { $page }.
        [few] { $total } وظائف محفوظة. صفحة { $page }.
        [many] { $total } وظيفة محفوظة. صفحة { $page }.
       *[other] { $total } وظيفة محفوظة. صفحة { $page }.
    }
button-done = تم ({ $count })
"#;

pub const UKRAINIAN: &str = r#"
ask-profession = Яка Ваша професія?
    .why = Деякі професії реєструє NMC або GMC. Спершу прочитайте https://www.gov.uk/professions про це.
    .example = Напишіть <b>одне</b> слово &amp; надішліть.
option-profession-nurse = Медсестринство
option-profession-doctor = Лікарська справа
roles-fit =
    { $count ->
        [one] Поки що підходить { $count } посада.
        [few] Поки що підходять { $count } посади.
        [many] Поки що підходять { $count } посад.
       *[other] Поки що підходить { $count } посади.
    }
hello = Вітаємо, { $name }. Надішліть /help у будь-який час.
fee = Іспит OET коштує { $fee }. Потрібні також £20 і 2 фотографії.
closing =
    { $state ->
        [dated] Подайте заявку до { $day }. Поговоріть з куратором.
       *[open] Кінцевої дати немає. Поговоріть з куратором.
    }
page =
    { $total ->
        [0] Збережених посад немає.
        [one] { $total } збережена посада. Сторінка { $page }.
        [few] { $total } збережені посади. Сторінка { $page }.
        [many] { $total } збережених посад. Сторінка { $page }.
       *[other] { $total } збереженої посади. Сторінка { $page }.
    }
button-done = Готово ({ $count })
"#;
