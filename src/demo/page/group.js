// The caseworkers' group: its topics, and the messages of the chosen one.

import { oneLine } from "./bubble.js";
import { Chat } from "./chat.js";
import { avatar, el, redraw } from "./dom.js";
import { icon } from "./icons.js";
import { menuButton } from "./menu.js";
import { direction, spoken, words } from "./strings.js";

export class Group {
  element = el("div", { class: "screen group" });
  chat;
  #demo;
  #person = null;
  #thread = null;
  #title = el("bdi", { class: "name" });
  #state = el("span", { class: "state", "aria-live": "polite" });
  #picture = el("span");
  #topics = el("nav", { class: "topics" });
  #more = el("button", { type: "button", class: "quiet", "data-part": "more" }, icon("more"));

  constructor(demo) {
    this.#demo = demo;
    this.chat = new Chat(demo, (typing) => this.#say(typing));
    const header = el("header", { class: "bar" },
      this.#picture,
      el("div", { class: "who" }, this.#title, this.#state),
      menuButton(this.#more, () => this.#items(), "end"));
    this.element.append(header, el("div", { class: "beside" }, this.#topics, this.chat.element));
    demo.world.listen((said) => {
      if (this.#person === null) return;
      if (said.type === "chat" && said.chat.id === this.#id()) this.#changed();
      if (["message", "edited"].includes(said.type)) this.#drawTopics();
    });
    demo.reading.listen(() => this.#person !== null && this.#drawTopics());
  }

  /// Seats a caseworker before the group.
  sit(person) {
    const language = this.#demo.world.language(person);
    this.#person = person;
    this.element.dir = direction(language);
    this.element.lang = spoken(language);
    this.#more.setAttribute("aria-label", words(language).more);
    this.chat.sit(person, this.#id(), this.#thread);
    this.#changed();
  }

  unread() {
    return this.#person === null ? 0 : this.#demo.reading.unreadInAll(this.#person, this.#id());
  }

  #id() {
    return this.#demo.world.roster.group;
  }

  #group() {
    return this.#demo.world.chat(this.#id());
  }

  /// The group's name, members or topics are different now.
  #changed() {
    const group = this.#group();
    this.#title.textContent = group.title;
    this.#picture.replaceChildren(avatar(group.id, group.title));
    this.#say(false);
    this.#topics.hidden = !group.is_forum;
    const gone = this.#thread !== null && !group.topics.some((topic) => topic.id === this.#thread);
    if (gone) this.#choose(null);
    this.#drawTopics();
  }

  #say(typing) {
    if (this.#person === null) return;
    const { world } = this.#demo;
    const text = words(world.language(this.#person));
    const names = this.#group().members.map((id) => world.people.get(id)?.first_name).filter(Boolean);
    this.#state.textContent = typing ? text.typing : names.join(", ");
    this.#state.classList.toggle("typing", typing);
  }

  #choose(thread) {
    this.#thread = thread;
    this.chat.sit(this.#person, this.#id(), thread);
    this.#drawTopics();
  }

  #drawTopics() {
    const group = this.#group();
    if (!group.is_forum) return;
    const text = words(this.#demo.world.language(this.#person));
    const general = { id: null, name: text.general, closed: false };
    const newestFirst = [...group.topics].sort((a, b) => this.#newest(b.id) - this.#newest(a.id));
    this.#topics.setAttribute("aria-label", text.topics);
    const topics = [general, ...newestFirst].map((topic) => this.#seen(topic, text));
    redraw(this.#topics, topics, (topic) => this.#topic(topic));
  }

  #newest(thread) {
    return this.#demo.world.messages(this.#id(), thread).at(-1)?.message_id ?? 0;
  }

  /// What the list shows of a topic.
  #seen({ id, name, closed }, text) {
    const { world, reading } = this.#demo;
    const last = world.messages(this.#id(), id).findLast((message) => !message.service);
    return {
      id, name, closed,
      chosen: id === this.#thread,
      unread: reading.unread(this.#person, this.#id(), id),
      line: last ? oneLine(last, world.language(this.#person)) : text.noMessages,
    };
  }

  #topic({ id, name, closed, chosen, unread, line }) {
    return el("button", {
      type: "button",
      class: "topic",
      "data-topic": id ?? "general",
      "aria-current": String(chosen),
      on: { click: () => this.#choose(id) },
    },
    el("span", { class: `topic-icon tint-${Math.abs(id ?? 0) % 7}` }, icon(closed ? "lock" : "hash")),
    el("span", { class: "facts" },
      el("bdi", { class: "name", text: name }),
      el("span", { class: "words", dir: "auto", text: line })),
    unread > 0 ? el("span", { class: "badge", text: String(unread) }) : null);
  }

  #items() {
    const person = this.#person;
    const text = words(this.#demo.world.language(person));
    const inside = this.#group().members.includes(person);
    const ask = (deed) => () => this.#demo.connection
      .ask({ do: deed, person, chat: this.#id() })
      .catch((error) => this.chat.refuse(error));
    return inside
      ? [{ icon: "door", label: text.leave, name: "leave", danger: true, act: ask("leave") }]
      : [{ icon: "group", label: text.join, name: "join", act: ask("join") }];
  }
}
