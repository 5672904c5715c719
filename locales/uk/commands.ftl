# Що роблять команди – у меню Telegram.
command-menu = Де Ви зараз і що можете зробити
command-roles = Вакансії в лікарнях, які Вам підходять
command-steps = Наступні кроки до Вашої професії
command-review = Переглянути й змінити свої відповіді
command-person = Поговорити з людиною
command-language = Змінити мову
command-mydata = Побачити все, що ми про Вас зберігаємо
command-pause = Призупинити чи ввімкнути повідомлення
command-hide = Очистити цей чат
command-forget = Видалити про Вас усе
command-help = Довідка
