# Що стоїть між людьми й вакансіями, у числах: для координаторів і лікарень. Рядки, поруч із якими
# стоїть число, потрапляють на малюнок, тому вони короткі.
button-gaps = Чого бракує людям
gaps-offer = Можна побачити в числах, чого бракує людям для вакансій.
toast-gaps-counting = Я рахую. Малюнок скоро з’явиться тут.
toast-gaps-coordinators = Ці числа – для координаторів.
gaps-caption =
    <b>Чого бракує людям</b>
    Тут пораховано людей, які відповідають на мої запитання, без імен. Числа, менші за { $fewest }, приховано. У файлі є числа для кожної вакансії.
gaps-table = Ті самі числа таблицею
gaps-nobody = Поки що нема чого рахувати. Спершу люди мають дати відповіді на запитання.

gaps-title = Чого бракує людям
gaps-title-role = Чого бракує людям: { $role }
gaps-day = { $date }
gaps-people = Пораховано людей: { $people }. Відкритих вакансій: { $roles }.
gaps-footer = Числа, менші за { $fewest }, приховано, а те, що могло б їх показати, пропущено. Інші числа округлено вниз до кратних п’яти.
gaps-left-out = пропущено
gaps-everybody = Усі, кого пораховано

# Заголовки на малюнку.
gaps-roles = Наскільки люди вже готові до вакансії
gaps-one = Бракує лише одного
gaps-steps = Наступний крок до професії
gaps-parts = Чого бракує в тесті з англійської

# Рядки.
gaps-now = Нічого не бракує
gaps-now-any = Нічого не бракує хоча б для однієї вакансії
gaps-more = Бракує двох речей або більше
gaps-permission = Дозвіл працювати
gaps-register = Реєстр: { $registers }
gaps-test-part = Реєстр і одна частина тесту з англійської: { $part }
gaps-english = Англійська: { $level }
gaps-experience = Більше досвіду
gaps-practice = Практика за останні роки
gaps-language = Друга мова
gaps-skill = Вміння: { $skill }
gaps-training = Фах: { $occupation }
gaps-stage = Продовжити реєстрацію
gaps-question = Одне відкрите запитання: { $question }
gaps-ask = Може сказати лише роботодавець або консультант
gaps-overall = усі частини разом
gaps-step = { $profession }: { $step }
gaps-part = { $profession }: { $part }
gaps-no-test = { $profession }: результату ще немає
gaps-registered = { $profession }: у реєстрі
gaps-other-professions = Інші професії
