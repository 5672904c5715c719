// The candidates' side: who is there, their phones, and making new candidates.

import { openDialog } from "./dialog.js";
import { avatar, el, redraw } from "./dom.js";
import { icon } from "./icons.js";
import { PrivateScreen } from "./screen.js";
import { APP_LANGUAGES, clockTime, direction } from "./strings.js";

const ROOM_FOR_TWO = window.matchMedia("(min-width: 1880px)");

export class Phones {
  #demo;
  #people = el("div", { class: "people", role: "group", "aria-label": "Choose a candidate" });
  #row = el("div", { class: "phones" });
  #phones = new Map();
  #shown = [];

  constructor(demo, into) {
    this.#demo = demo;
    const add = el("button", { type: "button", class: "add", "data-part": "new-candidate", "aria-label": "New candidate", title: "New candidate", on: { click: () => this.#invite() } },
      icon("plus"), el("span", { text: "New candidate" }));
    into.append(el("div", { class: "side-head" }, this.#people, add), this.#row);
    demo.world.listen((said) => {
      if (said.type === "snapshot") this.#begin();
      if (said.type === "person") this.#draw();
    });
    demo.reading.listen(() => this.#draw());
    ROOM_FOR_TWO.addEventListener("change", () => this.#arrange());
  }

  /// Brings a candidate's phone to the front.
  select(person) {
    const room = ROOM_FOR_TWO.matches ? 2 : 1;
    if (!this.#shown.slice(0, room).includes(person)) {
      this.#shown = [person, ...this.#shown.filter((each) => each !== person)];
    }
    this.#arrange();
    const chosen = this.#people.querySelector(`[data-person="${person}"]`);
    chosen?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  unread() {
    const { world, reading } = this.#demo;
    return world.candidates().reduce((sum, { id }) => sum + reading.unread(id, id, null), 0);
  }

  /// Sets the clocks in the phones' corners.
  tick() {
    for (const phone of this.#phones.values()) phone.tick();
  }

  #begin() {
    const known = new Set(this.#demo.world.candidates().map((person) => person.id));
    for (const [person, phone] of this.#phones) {
      if (known.has(person)) continue;
      phone.remove();
      this.#phones.delete(person);
    }
    this.#shown = this.#shown.filter((person) => known.has(person));
    for (const person of known) if (!this.#shown.includes(person)) this.#shown.push(person);
    this.#arrange();
  }

  #arrange() {
    const room = ROOM_FOR_TWO.matches ? 2 : 1;
    const front = this.#shown.slice(0, room);
    for (const person of front) {
      if (this.#phones.has(person)) continue;
      const phone = new Phone(this.#demo, person);
      this.#phones.set(person, phone);
      this.#row.append(phone.element);
      phone.begin();
    }
    for (const [person, phone] of this.#phones) phone.element.hidden = !front.includes(person);
    this.#row.classList.toggle("none", front.length === 0);
    this.#draw();
  }

  #draw() {
    const room = ROOM_FOR_TWO.matches ? 2 : 1;
    const front = this.#shown.slice(0, room);
    const people = this.#demo.world.candidates().map(({ id, first_name: name }) => {
      return { id, name, chosen: front.includes(id), unread: this.#demo.reading.unread(id, id, null) };
    });
    redraw(this.#people, people, (person) => personButton(person, () => this.select(person.id)));
  }

  #invite() {
    const names = new Map(APP_LANGUAGES.map(([code, , name]) => [code, name]));
    openDialog({
      title: "A new candidate",
      fields: [
        {
          name: "language_code", label: "Language of their phone",
          options: APP_LANGUAGES.map(([code, name]) => [code, name]),
        },
        { name: "first_name", label: "First name (invented)", dir: "auto", maxlength: "64", required: true, value: names.get("ar") },
      ],
      confirm: "Add",
      cancel: "Cancel",
      onInput: (form, field) => {
        if (field.name === "language_code") form.elements.first_name.value = names.get(field.value);
      },
      submit: async (values) => {
        const { person } = await this.#demo.connection.ask({ do: "new_person", ...values });
        if (!this.#shown.includes(person)) this.#shown.push(person);
        this.select(person);
      },
    });
  }
}

/// A person to choose, with their unread messages.
export function personButton({ id, name, chosen, unread }, act) {
  return el("button", {
    type: "button",
    class: "person",
    "data-person": id,
    "aria-pressed": String(chosen),
    on: { click: act },
  },
  avatar(id, name, "small"),
  el("bdi", { class: "name", text: name }),
  unread > 0 ? el("span", { class: "badge", text: String(unread) }) : null,
  unread > 0 ? el("span", { class: "only-read-out", text: "unread" }) : null);
}

class Phone {
  element;
  #demo;
  #person;
  #screen;
  #clock = el("span", { class: "phone-clock" });

  constructor(demo, person) {
    this.#demo = demo;
    this.#person = person;
    this.#screen = new PrivateScreen(demo);
    const name = demo.world.people.get(person).first_name;
    const status = el("div", { class: "status", "aria-hidden": "true" },
      this.#clock, el("bdi", { class: "owner", text: name }), el("span", { class: "signal" }, el("i"), el("i"), el("i"), el("i")));
    this.element = el("section", {
      class: "phone",
      "data-phone": person,
      dir: direction(demo.world.language(person)),
      "aria-label": `Phone of ${name}`,
    }, status, this.#screen.element);
  }

  /// To be called once the phone stands in the page.
  begin() {
    this.#screen.sit(this.#person);
    this.tick();
  }

  tick() {
    const { world } = this.#demo;
    this.#clock.textContent = clockTime(world.time(), world.language(this.#person));
  }

  remove() {
    this.#screen.chat.close();
    this.element.remove();
  }
}
