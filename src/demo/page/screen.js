// A person's private chat with the bot: the header with its menu, and the chat below it.

import { Chat } from "./chat.js";
import { openDialog } from "./dialog.js";
import { avatar, el } from "./dom.js";
import { icon } from "./icons.js";
import { menuButton } from "./menu.js";
import { direction, spoken, words } from "./strings.js";

/// `moreItems(person)` adds entries to the menu.
export class PrivateScreen {
  element = el("div", { class: "screen" });
  chat;
  #demo;
  #moreItems;
  #person = null;
  #name = el("bdi", { class: "name" });
  #state = el("span", { class: "state", "aria-live": "polite" });
  #picture = el("span");
  #more = el("button", { type: "button", class: "quiet", "data-part": "more" }, icon("more"));

  constructor(demo, moreItems = () => []) {
    this.#demo = demo;
    this.#moreItems = moreItems;
    this.chat = new Chat(demo, (typing) => this.#say(typing));
    const header = el("header", { class: "bar" },
      this.#picture,
      el("div", { class: "who" }, this.#name, this.#state),
      menuButton(this.#more, () => this.#items(), "end"));
    this.element.append(header, this.chat.element);
  }

  /// Seats a person before their private chat.
  sit(person) {
    const { world } = this.#demo;
    const language = world.language(person);
    this.#person = person;
    this.element.dir = direction(language);
    this.element.lang = spoken(language);
    this.#name.textContent = world.bot.first_name;
    this.#picture.replaceChildren(avatar(world.bot.id, world.bot.first_name, "", true));
    this.#more.setAttribute("aria-label", words(language).more);
    this.chat.sit(person, person);
  }

  #say(typing) {
    const text = words(this.#demo.world.language(this.#person));
    this.#state.textContent = typing ? text.typing : text.bot;
    this.#state.classList.toggle("typing", typing);
  }

  #items() {
    const person = this.#person;
    const { world } = this.#demo;
    const text = words(world.language(person));
    const blocked = world.people.get(person)?.blocked;
    const deed = (name) => () => this.#ask({ do: name, person });
    return [
      { icon: "link", label: text.link, name: "link", act: () => this.#openLink(text) },
      ...this.#moreItems(person),
      null,
      blocked
        ? { icon: "block", label: text.unblock, name: "unblock", act: deed("unblock") }
        : { icon: "block", label: text.block, name: "block", danger: true, act: deed("block") },
    ];
  }

  async #ask(deed) {
    try {
      await this.#demo.connection.ask(deed);
    } catch (error) {
      this.chat.refuse(error);
    }
  }

  #openLink(text) {
    const person = this.#person;
    openDialog({
      title: text.link,
      direction: this.element.dir,
      fields: [{
        name: "payload", label: text.referralCode, dir: "ltr", maxlength: "64", required: true,
        pattern: "[A-Za-z0-9_\\-]+",
      }],
      confirm: text.start,
      cancel: text.cancel,
      submit: ({ payload }) => this.#demo.connection.ask({ do: "start", person, payload }),
    });
  }
}
