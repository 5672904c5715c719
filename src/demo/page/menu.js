// A menu that opens from a button: with the mouse, and with arrow keys and Escape.

import { el } from "./dom.js";
import { icon } from "./icons.js";

/// Ties a menu to a button. `items()` gives what is in it at that moment: `{ icon, label, note,
/// act, danger, name }`, or null for a line between two parts. Returns the element that holds both.
export function menuButton(button, items, where = "") {
  const holder = el("div", { class: `menu-holder ${where}` }, button);
  button.setAttribute("aria-haspopup", "menu");
  button.setAttribute("aria-expanded", "false");
  let open = null;

  const close = (event) => {
    if (!open || (event?.type === "pointerdown" && holder.contains(event.target))) return;
    open.remove();
    open = null;
    button.setAttribute("aria-expanded", "false");
    document.removeEventListener("pointerdown", close);
  };
  const show = () => {
    open = el("div", { class: "menu", role: "menu", on: { keydown: walk } });
    open.append(...items().map((item) => entry(item, close)));
    holder.append(open);
    button.setAttribute("aria-expanded", "true");
    document.addEventListener("pointerdown", close);
    open.querySelector("button")?.focus();
  };
  button.addEventListener("click", () => (open ? close() : show()));
  holder.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !open) return;
    event.stopPropagation();
    close();
    button.focus();
  });
  holder.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !holder.contains(event.relatedTarget)) close();
  });
  return holder;
}

function entry(item, close) {
  if (item === null) return el("hr");
  const choose = () => {
    close();
    item.act();
  };
  return el("button", {
    type: "button",
    role: "menuitem",
    tabindex: "-1",
    class: item.danger ? "danger" : "",
    "data-item": item.name,
    on: { click: choose },
  },
  item.icon ? icon(item.icon) : null,
  el("span", { class: "label" }, el("bdi", { text: item.label }),
    item.note ? el("span", { class: "note", dir: "auto", text: item.note }) : null));
}

function walk(event) {
  const all = [...event.currentTarget.querySelectorAll("[role=menuitem]")];
  const at = all.indexOf(document.activeElement);
  const last = all.length - 1;
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: last }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  all[(next + all.length) % all.length]?.focus();
}
