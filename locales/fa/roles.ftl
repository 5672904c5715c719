# Roles that fit, and why.
roles-now =
    <b>شغل‌هایی که از همین حالا می‌توانید برای آن‌ها درخواست دهید</b>
    { $total ->
        [0] امروز چنین شغلی پیدا نکردم. شغل‌های تازه زیاد می‌آید.
        [one] { $total } شغل برای شما مناسب است.
       *[other] { $total } شغل برای شما مناسب است. صفحه { $page } از { $pages }.
    }
roles-after-registration =
    <b>شغل‌های پس از ثبت‌نام حرفه‌ای</b>
    { $total ->
        [0] امروز چنین شغلی پیدا نکردم.
        [one] پس از ثبت‌نام حرفه‌ای { $total } شغل برای شما مناسب است.
       *[other] پس از ثبت‌نام حرفه‌ای { $total } شغل برای شما مناسب است. صفحه { $page } از { $pages }.
    }
roles-later =
    <b>شغل‌های بعدی</b>
    { $total ->
        [0] امروز چنین شغلی پیدا نکردم.
        [one] پس از چند قدم { $total } شغل می‌تواند مناسب باشد.
       *[other] پس از چند قدم { $total } شغل می‌تواند مناسب باشد. صفحه { $page } از { $pages }.
    }
roles-line = <b>{ $number }. { $title }</b>
roles-band = رتبه حقوق (Band): { $band }
roles-pay = { $from } تا { $to } در سال
roles-pay-one = { $from } در سال
roles-closes = آخرین روز درخواست: { $date }
roles-permission-limited = شما فقط اجازه بعضی کارها را دارید. اول از مشاور خود بپرسید این محدودیت تا کجاست.
roles-permission-not-yet = شما هنوز اجازه کار ندارید. حالا این شغل‌ها را ببینید، و وقتی اجازه کار گرفتید درخواست دهید.
roles-permission-unknown = مطمئن نیستید که اجازه کار دارید؟ مشاور می‌تواند کمک کند تا این را بفهمید.
role =
    <b>{ $title }</b>
    { $employer }، { $site }
role-fits = <b>آنچه مناسب است</b>
role-missing = <b>آنچه کم است</b>
role-unknown = <b>آنچه نمی‌دانم</b>
role-more = این شغل بیش از آنچه اینجا نشان می‌دهم شرط دارد. همه آن در آگهی هست.
role-leads-to = این شغل می‌تواند قدمی به سوی حرفه خود شما باشد: { $profession }.

# Requirements and what meets them.
requirement-permission = اجازه کار در اینجا
requirement-registration = ثبت‌نام حرفه‌ای در: { $registers }
requirement-registration-unsaid = آگهی نمی‌گوید که آیا ثبت‌نام حرفه‌ای لازم است
requirement-english = انگلیسی: { $level }
requirement-english-usual = انگلیسی، آن‌طور که برای این رتبه معمول است: { $level }
requirement-test = یکی از این آزمون‌های انگلیسی: { $tests }
test-asked = { $test }
test-asked-each = { $test }، دست‌کم { $each } در هر بخش
test-asked-overall = { $test }، نمره کلی دست‌کم { $overall }
test-asked-both = { $test }، نمره کلی دست‌کم { $overall } و دست‌کم { $each } در هر بخش
requirement-qualification = تحصیلات: { $level }
requirement-experience =
    { $months ->
        [one] تجربه: { $months } ماه
       *[other] تجربه: { $months } ماه
    }
requirement-practised =
    { $years ->
        [one] انجام این کار در { $years } سال گذشته
       *[other] انجام این کار در { $years } سال گذشته
    }
requirement-language = یکی از این زبان‌ها: { $languages }
requirement-essential = لازم است: { $wish }
requirement-desirable = بهتر است باشد: { $wish }
reason-ask = از کارفرما یا مشاور خود بپرسید.
remedy-permission = اول باید اجازه کار داشته باشید. مشاور می‌تواند بیشتر توضیح دهد.
remedy-register = ثبت نام در این نهاد: { $regulator }. قدم‌های بعدی خود را ببینید.
remedy-retrain = این حرفه دیگری است: { $occupation }. ثبت‌نام آن با این نهاد است: { $regulator }.
remedy-reach = ادامه ثبت‌نام حرفه‌ای تا این مرحله: { $stage }
remedy-english = رساندن انگلیسی خود به این سطح: { $level }
remedy-test = یکی از این آزمون‌ها را بدهید، یا اگر نمره دارید به من بگویید.
remedy-study = تمام کردن این سطح تحصیلی: { $level }
remedy-experience =
    { $months ->
        [one] به دست آوردن در مجموع { $months } ماه تجربه.
       *[other] به دست آوردن در مجموع { $months } ماه تجربه.
    }
remedy-practise =
    { $years ->
        [one] کار دوباره در حرفه، تا از آخرین بار بیش از { $years } سال نگذشته باشد.
       *[other] کار دوباره در حرفه، تا از آخرین بار بیش از { $years } سال نگذشته باشد.
    }
remedy-speak-any = یک زبان دوم یاد بگیرید، یا اگر بلد هستید به من بگویید.
remedy-speak = یکی از این زبان‌ها را یاد بگیرید، یا اگر بلد هستید به من بگویید: { $languages }
remedy-learn = این را یاد بگیرید، یا اگر بلد هستید به من بگویید: { $skill }
remedy-qualify = آموزش دیدن برای این کار: { $occupation }
