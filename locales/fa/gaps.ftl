# What stands between people and roles, in numbers: for coordinators and hospitals. The lines with
# a number beside them stand in a picture, so they are short.
button-gaps = کمبودهای متقاضیان
gaps-offer = می‌توانید کمبودهای متقاضیان برای شغل‌ها را با عدد ببینید.
toast-gaps-counting = دارم می‌شمارم. تصویر به‌زودی اینجا می‌آید.
toast-gaps-coordinators = این عددها برای هماهنگ‌کننده‌هاست.
gaps-caption =
    <b>کمبودهای متقاضیان</b>
    این شمار کسانی است که به سؤال‌های من پاسخ می‌دهند، بدون نام. عددهای کمتر از { $fewest } پوشیده است. در فایل، عددهای همه شغل‌ها هست.
gaps-table = همین عددها در یک جدول
gaps-nobody = هنوز چیزی برای شمردن نیست. اول باید افراد به سؤال‌ها پاسخ دهند.

gaps-title = کمبودهای متقاضیان
gaps-title-role = کمبودهای متقاضیان: { $role }
gaps-day = { $date }
gaps-people = افراد شمرده‌شده: { $people }. شغل‌های باز: { $roles }.
gaps-footer = عددهای کمتر از { $fewest } پوشیده است، و آنچه آن‌ها را نشان دهد نیامده است. عددهای دیگر رو به پایین گرد شده است: پنج، ده و مانند آن.
gaps-left-out = نیامده
gaps-everybody = همه کسانی که شمرده شدند

# The headings in the picture.
gaps-roles = افراد چقدر به یک شغل نزدیک‌اند
gaps-one = فقط یک چیز کم است
gaps-steps = قدم بعدی به سوی حرفه
gaps-parts = کمبود در آزمون انگلیسی

# The lines.
gaps-now = چیزی کم نیست
gaps-now-any = دست‌کم برای یک شغل چیزی کم نیست
gaps-more = دو چیز یا بیشتر کم است
gaps-permission = اجازه کار
gaps-register = ثبت‌نام حرفه‌ای: { $registers }
gaps-test-part = ثبت‌نام حرفه‌ای و یک بخش آزمون انگلیسی: { $part }
gaps-english = انگلیسی: { $level }
gaps-experience = تجربه بیشتر
gaps-practice = کار در سال‌های اخیر
gaps-language = زبان دوم
gaps-skill = مهارت: { $skill }
gaps-training = آموزش: { $occupation }
gaps-stage = ادامه ثبت‌نام حرفه‌ای
gaps-question = یک سؤال باز: { $question }
gaps-ask = فقط کارفرما یا مشاور می‌داند
gaps-overall = همه بخش‌ها با هم
gaps-step = { $profession }: { $step }
gaps-part = { $profession }: { $part }
gaps-no-test = { $profession }: هنوز نتیجه ندارد
gaps-registered = { $profession }: ثبت‌نام‌کرده
gaps-other-professions = حرفه‌های دیگر
