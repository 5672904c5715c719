// The caseworkers' side: who of them sits here, the group, and their private chat with the bot.

import { el, redraw } from "./dom.js";
import { Group } from "./group.js";
import { personButton } from "./phones.js";
import { PrivateScreen } from "./screen.js";

export class Desk {
  group;
  #demo;
  #private;
  #people = el("div", { class: "people", role: "group", "aria-label": "Choose a caseworker" });
  #person = null;
  #lastTouched = null;

  constructor(demo, into) {
    this.#demo = demo;
    this.group = new Group(demo);
    this.#private = new PrivateScreen(demo);
    const pane = (name, label, inside) => el("section", { class: `pane ${name}`, "data-pane": name, "aria-label": label }, inside);
    into.append(
      el("div", { class: "side-head" }, el("span", { class: "label", text: "At this desk:" }), this.#people),
      el("div", { class: "panes" },
        pane("group", "Caseworkers' group", this.group.element),
        pane("private", "The caseworker's private chat with the bot", this.#private.element)));
    for (const chat of [this.group.chat, this.#private.chat]) {
      chat.touched = () => { this.#lastTouched = chat; };
      chat.takesToasts = () => chat === (this.#lastTouched ?? this.group.chat);
    }
    demo.world.listen((said) => {
      if (said.type === "snapshot") this.#begin();
      if (said.type === "person") this.#draw();
    });
    demo.reading.listen(() => this.#draw());
  }

  /// Another caseworker sits down at the desk.
  sit(person) {
    this.#person = person;
    this.#lastTouched = null;
    this.group.sit(person);
    this.#private.sit(person);
    this.#draw();
  }

  unreadInPrivate() {
    if (this.#person === null) return 0;
    return this.#demo.reading.unread(this.#person, this.#person, null);
  }

  #begin() {
    const ids = this.#demo.world.caseworkers().map((person) => person.id);
    if (ids.length > 0) this.sit(ids.includes(this.#person) ? this.#person : ids[0]);
  }

  #draw() {
    const { world, reading } = this.#demo;
    const people = world.caseworkers().map(({ id, first_name: name }) => {
      return { id, name, chosen: id === this.#person, unread: reading.unread(id, id, null) };
    });
    redraw(this.#people, people, (person) => personButton(person, () => this.sit(person.id)));
  }
}
