// What slides over a person's screen: a short notice, or an alert that waits for OK.

import { el, freshId } from "./dom.js";
import { words } from "./strings.js";

const SHOWN_FOR = 3000;

/// The layer over one chat that holds its notices.
export class Notices {
  element = el("div", { class: "notices" });
  #toasts = el("div", { class: "toasts", role: "status", "aria-live": "polite" });

  constructor() {
    this.element.append(this.#toasts);
  }

  toast(text, kind = "toast") {
    const toast = el("div", { class: "toast", "data-notice": kind, dir: "auto", text });
    this.#toasts.replaceChildren(toast);
    setTimeout(() => toast.remove(), SHOWN_FOR + text.length * 30);
  }

  alert(text, language) {
    const before = document.activeElement;
    const id = freshId("alert");
    const ok = el("button", { type: "button", class: "plain", text: words(language).ok });
    const box = el("div", { class: "alert", role: "alertdialog", "aria-modal": "true", "aria-labelledby": id },
      el("p", { id, dir: "auto", text }), ok);
    const shade = el("div", { class: "shade", "data-notice": "alert" }, box);
    const close = () => {
      shade.remove();
      before?.focus?.();
    };
    ok.addEventListener("click", close);
    shade.addEventListener("keydown", (event) => {
      if (event.key === "Escape") close();
      if (event.key === "Tab") event.preventDefault();
    });
    this.element.append(shade);
    ok.focus();
  }
}
