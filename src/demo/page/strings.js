// The words of the phone's own app, in the languages the bot speaks; and directions and dates.

const WORDS = {
  en: {
    start: "Start", startHint: "Press Start to talk to the bot.",
    referral: "Came by a link with a code?", referralCode: "Code from the link",
    message: "Message", send: "Send", menu: "Menu", more: "More", attach: "Attach", bot: "bot",
    typing: "typing…", edited: "edited", reply: "Reply", edit: "Edit", editing: "Edit message",
    cancel: "Cancel", voice: "Voice message", photo: "Photo", document: "File",
    roles: "Roles (CSV)", vacancies: "Vacancies (XML)",
    location: "Location", contact: "Contact", sticker: "Sticker", poll: "Poll", today: "Today",
    yesterday: "Yesterday", unread: "Unread messages", newest: "Go to the newest message",
    block: "Stop and block bot", unblock: "Unblock bot", blocked: "You blocked this bot.",
    link: "Open a link with a code", copied: "Copied", protected: "Cannot be forwarded or saved",
    ok: "OK", save: "Save file", play: "Play", pause: "Pause", you: "You", deleted: "Deleted message",
    buttons: "Buttons", opens: "opens a link", join: "Join group", leave: "Leave group",
    closed: "This topic is closed.", noMessages: "No messages yet", general: "General",
    topics: "Topics", suggestions: "Commands",
  },
  ar: {
    start: "البدء", startHint: "زر «البدء» يفتح المحادثة مع البوت.",
    referral: "لديك رابط فيه رمز؟", referralCode: "الرمز الموجود في الرابط",
    message: "رسالة", send: "إرسال", menu: "القائمة", more: "المزيد", attach: "إرفاق", bot: "بوت",
    typing: "يكتب الآن…", edited: "معدّلة", reply: "رد", edit: "تعديل", editing: "تعديل الرسالة",
    cancel: "إلغاء", voice: "رسالة صوتية", photo: "صورة", document: "ملف",
    roles: "وظائف (CSV)", vacancies: "شواغر (XML)",
    location: "الموقع", contact: "جهة اتصال", sticker: "ملصق", poll: "استطلاع", today: "اليوم",
    yesterday: "أمس", unread: "رسائل غير مقروءة", newest: "إلى أحدث رسالة",
    block: "إيقاف البوت وحظره", unblock: "إلغاء حظر البوت", blocked: "لقد حظرت هذا البوت.",
    link: "فتح رابط فيه رمز", copied: "تم النسخ", protected: "لا يمكن إعادة توجيهها أو حفظها",
    ok: "حسنًا", save: "حفظ الملف", play: "تشغيل", pause: "إيقاف مؤقت", you: "أنت", deleted: "رسالة محذوفة",
    buttons: "الأزرار", opens: "يفتح رابطًا", join: "الانضمام إلى المجموعة", leave: "مغادرة المجموعة",
    closed: "هذا الموضوع مغلق.", noMessages: "لا توجد رسائل بعد", general: "عام",
    topics: "المواضيع", suggestions: "الأوامر",
  },
  uk: {
    start: "Почати", startHint: "Натисніть «Почати», щоб поговорити з ботом.",
    referral: "Перейшли за посиланням із кодом?", referralCode: "Код із посилання",
    message: "Повідомлення", send: "Надіслати", menu: "Меню", more: "Більше", attach: "Прикріпити", bot: "бот",
    typing: "друкує…", edited: "змінено", reply: "Відповісти", edit: "Змінити", editing: "Зміна повідомлення",
    cancel: "Скасувати", voice: "Голосове повідомлення", photo: "Фото", document: "Файл",
    roles: "Посади (CSV)", vacancies: "Вакансії (XML)",
    location: "Місце на мапі", contact: "Контакт", sticker: "Наліпка", poll: "Опитування", today: "Сьогодні",
    yesterday: "Учора", unread: "Непрочитані повідомлення", newest: "До найновішого повідомлення",
    block: "Зупинити й заблокувати бота", unblock: "Розблокувати бота", blocked: "Ви заблокували цього бота.",
    link: "Відкрити посилання з кодом", copied: "Скопійовано", protected: "Не можна переслати чи зберегти",
    ok: "Гаразд", save: "Зберегти файл", play: "Відтворити", pause: "Пауза", you: "Ви", deleted: "Видалене повідомлення",
    buttons: "Кнопки", opens: "відкриває посилання", join: "Приєднатися до групи", leave: "Вийти з групи",
    closed: "Цю тему закрито.", noMessages: "Повідомлень ще немає", general: "Загальна",
    topics: "Теми", suggestions: "Команди",
  },
};

const RIGHT_TO_LEFT = new Set(["ar", "fa", "he", "ur", "ps", "ckb", "prs", "sd", "ug", "yi", "dv"]);

/// The languages an app can be set to, with an invented name for a new candidate.
export const APP_LANGUAGES = [
  ["ar", "العربية", "هالة"], ["uk", "Українська", "Олена"], ["en", "English", "Grace"],
  ["am", "አማርኛ", "ሰላም"], ["bn", "বাংলা", "শিউলি"], ["es", "Español", "Marisol"],
  ["fa", "فارسی", "نرگس"], ["fr", "Français", "Aminata"], ["hi", "हिन्दी", "आशा"],
  ["pl", "Polski", "Jagoda"], ["ps", "پښتو", "زرغونه"], ["pt", "Português", "Iracema"],
  ["ro", "Română", "Ilinca"], ["ru", "Русский", "Вера"], ["so", "Soomaali", "Hodan"],
  ["ti", "ትግርኛ", "ብርኽቲ"], ["tr", "Türkçe", "Defne"], ["ur", "اردو", "مہوش"],
  ["vi", "Tiếng Việt", "Hạnh"],
];

/// The app's words in a language; English where the page has none.
export function words(language) {
  return WORDS[language] ?? WORDS.en;
}

/// "rtl" or "ltr".
export function direction(language) {
  return RIGHT_TO_LEFT.has(language) ? "rtl" : "ltr";
}

/// The language whose words `words` gives, for the `lang` attribute.
export function spoken(language) {
  return language in WORDS ? language : "en";
}

/// The time of day, always in digits that can be copied.
export function clockTime(unix, language) {
  const locale = `${spoken(language)}-u-nu-latn`;
  const options = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
  return new Intl.DateTimeFormat(locale, options).format(new Date(unix * 1000));
}

/// A day as a chat heads it: today, yesterday, or the date.
export function dayName(unix, now, language) {
  const days = dayNumber(now) - dayNumber(unix);
  if (days === 0) return words(language).today;
  if (days === 1) return words(language).yesterday;
  const sameYear = new Date(unix * 1000).getFullYear() === new Date(now * 1000).getFullYear();
  const options = { day: "numeric", month: "long", year: sameYear ? undefined : "numeric" };
  const locale = `${spoken(language) === "en" ? "en-GB" : spoken(language)}-u-nu-latn`;
  return new Intl.DateTimeFormat(locale, options).format(new Date(unix * 1000));
}

/// Counts days in the browser's time zone: two moments of one day have the same number.
export function dayNumber(unix) {
  const date = new Date(unix * 1000);
  return Math.floor(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000);
}

/// A file's size as apps write it.
export function fileSize(bytes) {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${(bytes / 1000).toFixed(1)} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
