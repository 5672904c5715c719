# What the commands do, in Telegram's menu.
command-menu = أين وصلت وما يمكنك فعله
command-roles = وظائف في المستشفيات تناسبك
command-steps = الخطوات التالية نحو مهنتك
command-review = رؤية إجاباتك وتغييرها
command-person = التحدث إلى شخص
command-language = تغيير اللغة
command-mydata = رؤية كل ما نحتفظ به عنك
command-pause = إيقاف رسائلنا أو استئنافها
command-hide = إفراغ هذه المحادثة
command-forget = حذف كل شيء عنك
command-help = المساعدة
