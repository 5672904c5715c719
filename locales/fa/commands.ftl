# What the commands do, in Telegram's menu.
command-menu = کجا هستید و چه می‌توانید بکنید
command-roles = شغل‌های بیمارستانی مناسب شما
command-steps = قدم‌های بعدی به سوی حرفه شما
command-review = دیدن و تغییر پاسخ‌های شما
command-person = صحبت با یک نفر
command-language = تغییر زبان
command-mydata = دیدن همه آنچه از شما نگه می‌داریم
command-pause = قطع یا شروع دوباره پیام‌های ما
command-hide = خالی کردن این گفت‌وگو
command-forget = پاک کردن همه چیز درباره شما
command-help = راهنما
