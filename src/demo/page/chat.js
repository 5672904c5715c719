// One chat on a screen: its messages and the composer, kept live for whoever sits before it.

import { Composer } from "./composer.js";
import { avatar, el } from "./dom.js";
import { Log } from "./log.js";
import { Notices } from "./notices.js";
import { direction, words } from "./strings.js";

const TYPING_FOR = 6000;

/// `demo` is `{ world, reading, connection, followLink }`; `onTyping(bool)` tells the screen's
/// header. Toasts come to the chat where the person last did something: see `takesToasts`.
export class Chat {
  element = el("div", { class: "chat" });
  takesToasts = () => true;
  touched = () => {};
  #demo;
  #seat = null;
  #onTyping;
  #typingTimer = 0;
  #welcome = el("div", { class: "welcome" });
  #notices = new Notices();
  #log = new Log(() => this.#see());
  #composer;

  constructor(demo, onTyping = () => {}) {
    this.#demo = demo;
    this.#onTyping = onTyping;
    this.#composer = new Composer({
      say: (text, replyTo) => this.#ask("say", { text, reply_to: replyTo, thread: this.#seat.thread }),
      send: (kind, replyTo) => this.#ask("send", { kind, reply_to: replyTo, thread: this.#seat.thread }),
      edit: (messageId, text) => this.#ask("edit", { message_id: messageId, text }),
      commands: (seat) => (seat.inGroup ? [] : demo.world.menu(seat.language)),
      rolesFrom: (seat) => !seat.inGroup && demo.world.roster.caseworkers.includes(seat.person),
      refuse: (error) => this.refuse(error),
    });
    this.element.append(this.#log.element, this.#welcome, this.#notices.element, this.#composer.element);
    const forget = demo.world.listen((said) => this.#hear(said));
    demo.reading.listen(() => this.#count());
    this.close = forget;
  }

  get seat() {
    return this.#seat;
  }

  /// Seats a person before a chat, or before one topic of it.
  sit(person, chat, thread = null) {
    const { world } = this.#demo;
    const language = world.language(person);
    const inGroup = world.chat(chat).kind !== "private" || chat !== person;
    this.#seat = {
      key: `${person}/${chat}/${thread}`,
      person, chat, thread, language, inGroup,
      direction: direction(language),
      title: inGroup ? world.chat(chat).title : world.bot.first_name,
      act: {
        botUsername: world.bot.username,
        command: (text) => this.#tryAsk("say", { text, reply_to: null, thread }),
        deepLink: (payload) => this.#demo.followLink(person, payload),
      },
      press: (message, row, column) => this.#press(message, row, column),
      copy: (text) => this.#copy(text),
      refuse: (error) => this.refuse(error),
      find: (id) => world.chat(chat).messages.get(id),
      show: (id) => this.#log.show(id),
      reply: (message) => this.#composer.reply(message),
      edit: (message) => this.#composer.edit(message),
      now: () => world.time(),
    };
    this.#typing(false);
    this.#fill();
  }

  #fill() {
    const { person, chat, thread } = this.#seat;
    const messages = this.#demo.world.messages(chat, thread);
    this.#log.fill(this.#seat, messages, this.#demo.reading.readUpTo(person, chat, thread));
    this.element.classList.toggle("empty", messages.length === 0);
    this.#welcome.hidden = this.#seat.inGroup || messages.length > 0;
    this.#welcome.replaceChildren(...greeting(this.#demo.world.bot));
    this.compose();
    this.#count();
  }

  /// Decides what stands below the messages.
  compose() {
    const { world } = this.#demo;
    const { person, chat, thread, language, inGroup } = this.#seat;
    const text = words(language);
    const { members, topics } = world.chat(chat);
    if (!world.people.has(person)) return;
    if (inGroup && !members.includes(person)) {
      return this.#composer.instead(null, text.join, "join", () => this.#ask("join", {}));
    }
    if (inGroup && topics.some((topic) => topic.id === thread && topic.closed)) {
      return this.#composer.instead(text.closed, null, null, null);
    }
    if (!inGroup && world.people.get(person).blocked) {
      return this.#composer.instead(text.blocked, text.unblock, "unblock", () => this.#ask("unblock", {}));
    }
    if (!inGroup && world.messages(chat, null).length === 0) {
      const { extra, payload } = referral(text);
      const start = () => this.#ask("start", { payload: payload() });
      return this.#composer.instead(text.startHint, text.start, "start", start, extra);
    }
    this.#composer.write(this.#seat, inGroup ? null : lastKeyboard(world.messages(chat, null)));
  }

  refuse(error) {
    this.#notices.toast(error.message, "refused");
  }

  #hear(said) {
    if (!this.#seat) return;
    const { person, chat, thread } = this.#seat;
    const here = (message) => message.chat_id === chat &&
      (!this.#demo.world.chat(chat).is_forum || message.thread_id === thread);
    switch (said.type) {
      case "snapshot":
        return this.sit(person, chat, thread);
      case "message":
      case "edited":
        return here(said.message) && this.#put(said.message);
      case "deleted":
        if (said.chat_id === chat) this.#log.remove(said.message_id);
        return;
      case "toast":
        if (said.person === person && this.takesToasts()) this.#notice(said);
        return;
      case "answered":
        if (said.chat_id === chat) this.#log.stopWaiting(said.message_id);
        return;
      case "typing":
        if (said.chat_id === chat && (said.thread_id ?? null) === thread) this.#typing(true);
        return;
      case "person":
        return said.person.id === person && this.compose();
      case "chat":
        return said.chat.id === chat && this.compose();
      default:
    }
  }

  #put(message) {
    if (message.from.is_bot) this.#typing(false);
    const first = this.element.classList.contains("empty");
    this.element.classList.remove("empty");
    this.#welcome.hidden = true;
    this.#log.put(message);
    if (first || message.reply_keyboard) this.compose();
  }

  #notice({ text, alert }) {
    if (text === "") return;
    if (alert) this.#notices.alert(text, this.#seat.language);
    else this.#notices.toast(text);
  }

  #typing(on) {
    clearTimeout(this.#typingTimer);
    if (on) this.#typingTimer = setTimeout(() => this.#onTyping(false), TYPING_FOR);
    this.#onTyping(on);
  }

  #see() {
    this.#demo.reading.see(this.#seat.person, this.#seat.chat, this.#seat.thread);
  }

  #count() {
    if (!this.#seat) return;
    const { person, chat, thread } = this.#seat;
    this.#log.unread(this.#demo.reading.unread(person, chat, thread));
  }

  #ask(deed, details) {
    this.touched();
    const { person, chat } = this.#seat;
    return this.#demo.connection.ask({ do: deed, person, chat, ...details });
  }

  #tryAsk(deed, details) {
    return this.#ask(deed, details).catch((error) => this.refuse(error));
  }

  #press(message, row, column) {
    return this.#ask("press", { message_id: message.message_id, row, column });
  }

  async #copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      this.#notices.toast(words(this.#seat.language).copied);
    } catch {
      this.#notices.toast(text);
    }
  }
}

/// Who one is about to talk to.
function greeting(bot) {
  return [
    avatar(bot.id, bot.first_name, "large", true),
    el("bdi", { class: "name", text: bot.first_name }),
    el("bdi", { class: "note", dir: "ltr", text: `@${bot.username}` }),
  ];
}

/// The keyboard that the newest message with one has put up.
function lastKeyboard(messages) {
  return messages.findLast((message) => message.reply_keyboard)?.reply_keyboard ?? null;
}

/// The field for a referral code, tucked away above the start button.
function referral(text) {
  const field = el("input", {
    type: "text", dir: "ltr", maxlength: "64", pattern: "[A-Za-z0-9_\\-]*", autocomplete: "off",
    "aria-label": text.referralCode, placeholder: text.referralCode, "data-part": "referral",
  });
  const extra = el("details", { class: "referral" }, el("summary", { text: text.referral }), field);
  return { extra, payload: () => field.value.trim() || null };
}
