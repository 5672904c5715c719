# Як вакансії лікарні надходять сюди і як їх підтверджують: для координаторів.

# Надісланий файл. $name – це назва файлу.
imports-ask =
    <b>Що це за файл?</b> { $name }
    Його ще не прочитано. Кандидати нічого з нього не побачать, поки Ви цього не підтвердите.
button-imports-add = Вакансії: додати їх
button-imports-whole = Вакансії: це весь наш список
button-imports-case = Це для звернення
button-imports-nothing = Нічого з ним не робити
imports-nothing = З цим файлом нічого не зроблено.
imports-case = Цей файл – для звернення.
toast-imports-over = Цього файлу тут уже немає. Будь ласка, надішліть його ще раз.

# Що вийшло з файлу. Числа – це кількість вакансій.
imports-done =
    <b>Файл прочитано.</b> { $name }
    Нових: { $new }
    Змінених: { $changed }
    Без змін: { $unchanged }
    Закритих: { $closed }
imports-again =
    { $count ->
        [one] Тепер інші вимоги має { $count } вакансія. Підтвердьте, будь ласка, ще раз.
        [few] Тепер інші вимоги мають { $count } вакансії. Підтвердьте їх, будь ласка, ще раз.
        [many] Тепер інші вимоги має { $count } вакансій. Підтвердьте їх, будь ласка, ще раз.
       *[other] Тепер інші вимоги має { $count } вакансії. Підтвердьте їх, будь ласка, ще раз.
    }
imports-refused =
    { $count ->
        [one] <b>Мені не вдалося прочитати { $count } вакансію, тому нічого не змінено.</b> { $name }
        [few] <b>Мені не вдалося прочитати { $count } вакансії, тому нічого не змінено.</b> { $name }
        [many] <b>Мені не вдалося прочитати { $count } вакансій, тому нічого не змінено.</b> { $name }
       *[other] <b>Мені не вдалося прочитати { $count } вакансії, тому нічого не змінено.</b> { $name }
    }
    Будь ласка, виправте файл і надішліть його ще раз.
imports-refused-line = Рядок { $line }: { $reason }
imports-refused-all = У цьому файлі – усі рядки, які не вдалося прочитати.
imports-unreadable = Я не можу прочитати цей файл. Будь ласка, надішліть мені вакансії у форматі CSV чи XML або як оголошення про роботу в JSON.
imports-too-big = Цей файл для мене завеликий. Будь ласка, поділіть його на менші файли або попросіть оператора додати його.
imports-not-fetched = Мені не вдалося отримати цей файл із Telegram. Будь ласка, надішліть його ще раз.

# Вакансії, які чекають на підтвердження.
drafts =
    <b>Вакансії на підтвердження</b>
    { $total ->
        [0] Зараз немає вакансій на підтвердження. Файл із вакансіями можна надіслати сюди будь-коли.
        [1] На Вас чекає { $total } вакансія. Кандидати її ще не бачать.
        [one] На Вас чекає { $total } вакансія. Кандидати їх ще не бачать. Це сторінка { $page } з { $pages }.
        [few] На Вас чекають { $total } вакансії. Кандидати їх ще не бачать. Це сторінка { $page } з { $pages }.
        [many] На Вас чекає { $total } вакансій. Кандидати їх ще не бачать. Це сторінка { $page } з { $pages }.
       *[other] На Вас чекає { $total } вакансії. Кандидати їх ще не бачать. Це сторінка { $page } з { $pages }.
    }
open-roles =
    <b>Відкриті вакансії</b>
    { $total ->
        [0] Зараз немає відкритих вакансій.
        [1] Кандидати бачать { $total } вакансію.
        [one] Кандидати бачать { $total } вакансію. Це сторінка { $page } з { $pages }.
        [few] Кандидати бачать { $total } вакансії. Це сторінка { $page } з { $pages }.
        [many] Кандидати бачать { $total } вакансій. Це сторінка { $page } з { $pages }.
       *[other] Кандидати бачать { $total } вакансії. Це сторінка { $page } з { $pages }.
    }
drafts-line =
    <b>{ $number }. { $title }</b>
    { $employer } · <code>{ $code }</code>
button-draft = { $number }. { $title }
button-drafts = Вакансії на підтвердження ({ $count })
button-open-roles = Відкриті вакансії ({ $count })
coordinator-welcome =
    Ви також відповідаєте за вакансії лікарні. Файл із вакансіями можна надіслати мені сюди будь-коли.
    /roles – вакансії на підтвердження й відкриті вакансії

# Одна вакансія повністю, із позначками, де є здогади.
draft =
    <b>{ $title }</b>
    { $employer }, { $site }
    Номер тут: <code>{ $code }</code>. Номер у роботодавця: <code>{ $reference }</code>
draft-occupation = Вид роботи: { $value }
draft-band = Рівень оплати (Band): { $value }
draft-registration = Реєстр: { $value }
draft-english = Англійська: { $value }
draft-test = Тест з англійської: { $value }
draft-languages = Одна з цих мов: { $value }
draft-experience =
    { $months ->
        [0] Досвід: не потрібен
        [one] Досвід: { $months } місяць
        [few] Досвід: { $months } місяці
        [many] Досвід: { $months } місяців
       *[other] Досвід: { $months } місяця
    }
draft-qualification = Освіта: { $value }
draft-practised =
    { $years ->
        [1] Робота за цим фахом протягом останнього року
        [one] Робота за цим фахом протягом останніх { $years } року
        [few] Робота за цим фахом протягом останніх { $years } років
        [many] Робота за цим фахом протягом останніх { $years } років
       *[other] Робота за цим фахом протягом останніх { $years } року
    }
draft-contract = Договір: { $value }
draft-pattern = Графік роботи: { $value }
draft-hours = Годин на тиждень: { $value }
draft-pay = Оплата: { $value }
draft-closes = Останній день, щоб податися: { $date }
draft-not-said = не сказано
draft-none = не вимагається
draft-medical = шкала лікарів і стоматологів
draft-essential = <b>Потрібно</b>
draft-desirable = <b>Буде перевагою</b>
draft-wish = • { $wish }
draft-meaning = → { $meaning }
draft-guessed = ⚠️ Це мій здогад. Слова в оголошенні: { $words }
draft-unsaid = ⚠️ Цього я не знаю. Скажіть мені, будь ласка.
draft-more = В оголошенні сказано більше, ніж тут вміщується.
draft-look = <b>Перш ніж підтвердити цю вакансію, перегляньте, будь ласка, кожну позначку ⚠️.</b>
draft-ready = <b>Здогадів тут немає.</b> Цю вакансію можна підтвердити.
draft-is-open = Кандидати бачать цю вакансію.
meaning-ask = запитати роботодавця
meaning-said = не потрібно питати
meaning-skill = вміє це: { $skill }
meaning-trained = має цей фах: { $occupation }
meaning-stage = на шляху до реєстру: { $stage }
meaning-practised =
    { $years ->
        [1] робота за цим фахом протягом останнього року
        [one] робота за цим фахом протягом останніх { $years } року
        [few] робота за цим фахом протягом останніх { $years } років
        [many] робота за цим фахом протягом останніх { $years } років
       *[other] робота за цим фахом протягом останніх { $years } року
    }
meaning-second-language = говорить ще однією мовою

# Що тут може змінити координатор.
button-draft-confirm = Підтвердити цю вакансію
button-draft-occupation = Вид роботи
button-draft-band = Рівень оплати (Band)
button-draft-registration = Реєстр
button-draft-english = Англійська
button-draft-languages = Мови
button-draft-experience = Досвід
button-draft-wish = Значення: { $wish }
button-draft-close = Закрити цю вакансію
button-draft-close-now = Так, закрити цю вакансію
button-draft-advert = Відкрити оголошення
button-draft-back = Назад до вакансії
button-drafts-back = Назад до списку
pick-occupation = <b>Який це вид роботи?</b>
pick-family = <b>Який це вид роботи?</b> Спершу оберіть сферу.
pick-band = <b>Який тут рівень оплати (Band)?</b>
pick-registration = <b>У якому реєстрі має бути людина?</b>
pick-english = <b>Який рівень англійської тут потрібен?</b>
pick-languages = <b>Чи потрібна тут одна з цих мов?</b> { $value }
pick-experience = <b>Скільки досвіду тут потрібно?</b>
pick-wish =
    <b>Що це означає?</b>
    { $wish }
pick-close = <b>Закрити цю вакансію?</b> Кандидати її більше не побачать.
button-pick-right = Здогад правильний
button-pick-none = Не вимагається
button-pick-not-said = В оголошенні не сказано
button-pick-band = Рівень (Band) { $band }
button-pick-medical = Лікарі та стоматологи
button-pick-months =
    { $months ->
        [0] Не потрібен
        [one] { $months } місяць
        [few] { $months } місяці
        [many] { $months } місяців
       *[other] { $months } місяця
    }
button-pick-families = Інший вид роботи
button-pick-skills = Показати всі вміння
button-meaning-ask = Запитати роботодавця
button-meaning-said = Не потрібно питати
button-meaning-second-language = Говорить ще однією мовою

# Короткі сповіщення.
toast-role-confirmed = Підтверджено. Тепер кандидати її бачать.
toast-role-changed = Змінено.
toast-role-closed = Закрито. Кандидати її не бачать.
toast-role-not-ready = Спершу перегляньте, будь ласка, кожну позначку ⚠️.
toast-role-away = Цю вакансію закрито або змінено. Будь ласка, відкрийте список ще раз.
toast-coordinators-only = Вакансіями займаються лише координатори.
