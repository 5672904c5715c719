// On narrow screens only some panes fit: which one is shown, and what is unread in the others.

import { el } from "./dom.js";

/// `panes` are `{ name, label, unread() }`; the chosen one's name stands in `data-tab` on the body,
/// and the style sheet decides at which width that matters.
export class Tabs {
  #buttons;

  constructor(demo, into, panes) {
    this.#buttons = panes.map(({ name, label, unread }) => {
      const badge = el("span", { class: "badge" });
      const button = el("button", { type: "button", "data-tab": name, on: { click: () => this.show(name) } },
        el("span", { text: label }), badge);
      return { name, button, badge, unread };
    });
    into.append(...this.#buttons.map(({ button }) => button));
    demo.reading.listen(() => this.#count());
    this.show(panes[0].name);
  }

  show(name) {
    document.body.dataset.tab = name;
    for (const each of this.#buttons) {
      each.button.setAttribute("aria-current", String(each.name === name));
    }
  }

  #count() {
    let all = 0;
    for (const { badge, unread } of this.#buttons) {
      const count = unread();
      all += count;
      badge.textContent = count > 0 ? String(count) : "";
    }
    document.title = all > 0 ? `(${all}) Stepward demo` : "Stepward demo";
  }
}
