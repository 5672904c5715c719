# News about roles: what came, what changed, what closes soon. And how a role is shown and marked.

# A card: first short, then with every reason.
roles-closes-soon = ⏳ به‌زودی بسته می‌شود: { $date }
role-points = <b>آنچه مناسب است:</b> { $met } از { $total }
role-from-answer = پاسخ شما به «{ $name }»: { $answer }
button-details = نمایش همه دلیل‌ها
button-fewer-details = نمایش کمتر
button-show-again = دوباره نشان دادن
button-show-number-again = دوباره نشان دادن { $number }

# Roles that the person saved or hid.
roles-saved =
    <b>شغل‌های نگه‌داشته‌شده</b>
    { $total ->
        [0] شما شغلی نگه نداشته‌اید که امروز باز باشد.
        [one] شما اینجا { $total } شغل دارید.
       *[other] شما اینجا { $total } شغل دارید. صفحه { $page } از { $pages }.
    }
roles-hidden =
    <b>شغل‌های پنهان‌شده</b>
    { $total ->
        [0] شما شغلی پنهان نکرده‌اید که امروز باز باشد.
        [one] شما { $total } شغل را پنهان کرده‌اید. می‌توانید آن را دوباره نشان دهید.
       *[other] شما { $total } شغل را پنهان کرده‌اید. می‌توانید هر کدام را دوباره نشان دهید. صفحه { $page } از { $pages }.
    }
roles-saved-closed =
    { $count ->
        [one] { $count } شغل که نگه داشته بودید دیگر باز نیست.
       *[other] { $count } شغل که نگه داشته بودید دیگر باز نیست.
    }
button-roles-saved = شغل‌های نگه‌داشته‌شده ({ $count })
button-roles-hidden = شغل‌های پنهان‌شده ({ $count })
toast-not-saved = این شغل دیگر در شغل‌های نگه‌داشته‌شده نیست.
toast-shown-again = آن را دوباره نشان می‌دهم.
toast-not-interested = ثبت شد. شما دیگر به این شغل علاقه ندارید.

# Something looks wrong, or a person is asked about a role.
role-wrong =
    <b>چه چیزی اینجا اشتباه است؟</b>
    { $title }

    نزدیک‌ترین مورد را انتخاب کنید. یک نفر از گروه ما آن را می‌خواند و به شما می‌نویسد.
button-wrong-have = چیزی را که کم است دارم
button-wrong-role = این شغل این‌طور نیست
button-wrong-not-such = چنین شغل‌هایی نمی‌خواهم
button-wrong-else = چیز دیگر
role-told = درباره این شغل به { $name } گفتم. { $name } اینجا به شما می‌نویسد.

# What an answer changed.
changed-now =
    { $count ->
        [one] ✨ { $count } شغل تازه اکنون برای شما مناسب است.
       *[other] ✨ { $count } شغل تازه اکنون برای شما مناسب است.
    }
changed-after-registration =
    { $count ->
        [one] ✨ { $count } شغل تازه پس از ثبت‌نام حرفه‌ای برای شما مناسب است.
       *[other] ✨ { $count } شغل تازه پس از ثبت‌نام حرفه‌ای برای شما مناسب است.
    }
changed-further =
    { $count ->
        [one] { $count } شغل دورتر شد: { $titles }
       *[other] { $count } شغل دورتر شد: { $titles }
    }

# News. Lock screens show how it begins: no word about work, health or the person.
news = سلام. اینجا چیز تازه‌ای برای شما هست. آن را پنهان کرده‌ام تا فقط خودتان بخوانید. برای دیدن، آن را لمس کنید:
news-roles = <b>شغل‌های تازه یا تغییرکرده</b>
news-closing = <b>شغل‌های انتخابی شما که به‌زودی بسته می‌شوند</b>
news-new = تازه
news-changed = تغییرکرده
news-more =
    { $count ->
        [one] { $count } شغل دیگر هم تازه است یا تغییر کرده است.
       *[other] { $count } شغل دیگر هم تازه است یا تغییر کرده است.
    }
button-news-open = نمایش { $number }
button-news-daily = حداکثر یک بار در روز
button-news-weekly = فقط یک بار در هفته
button-news-off = بدون خبر
button-news = خبر شغل‌ها
news-settings =
    <b>خبر شغل‌ها</b>
    وقتی شغلی که شاید مناسب شما باشد می‌آید یا تغییر می‌کند، می‌توانم به شما بنویسم. اگر شغلی که نگه داشته‌اید به‌زودی بسته شود هم خبر می‌دهم.
    { $often ->
        [daily] این خبرها حداکثر یک بار در روز به شما می‌رسد.
        [weekly] این خبرها حداکثر یک بار در هفته به شما می‌رسد.
       *[off] اکنون چنین خبری به شما نمی‌رسد.
    }

    چند وقت یک بار خبر می‌خواهید؟
toast-news-daily = ثبت شد. حداکثر یک بار در روز به شما خبر می‌دهم.
toast-news-weekly = ثبت شد. حداکثر یک بار در هفته به شما خبر می‌دهم.
toast-news-off = ثبت شد. دیگر خبر شغل‌ها را برای شما نمی‌فرستم.

# For the caseworker who has the case: which role it is about, and what the person saw.
case-role =
    <b>درخواست کمک { $code }</b>
    { $why ->
        [role] این شخص به این شغل علاقه دارد:
        [looks-wrong] این شخص می‌گوید در این شغل چیزی اشتباه است:
        [withdrawn] این شخص دیگر به این شغل علاقه ندارد:
       *[asked] این شخص درباره این شغل می‌پرسد:
    }
case-role-says = گفته این شخص: «{ $words }»
case-role-shown = <b>آنچه این شخص در { $date } دید</b>
case-role-gone = این شغل دیگر باز نیست.
case-role-changed = شرط‌های این شغل اکنون با شرط‌های آن روز فرق دارد.
case-role-not-shared = دلیل‌ها اینجا نیست، چون این شخص موافقت نکرده است که مشاور پاسخ‌ها را ببیند.
