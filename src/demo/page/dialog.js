// A small dialog with a few fields, over the whole page.

import { el, freshId } from "./dom.js";

/// Opens a dialog; `submit` gets the fields' values by name and may fail, which is said in the
/// dialog. A field is `{ name, label, options }` for a choice, or `{ name, label, ... }` where the
/// rest are the input's attributes. `onInput(form)` may adjust fields to each other.
export function openDialog({ title, fields, confirm, cancel, submit, direction = "ltr", onInput }) {
  const trouble = el("p", { class: "trouble", role: "alert" });
  const form = el("form", { method: "dialog" },
    el("h2", { text: title }),
    fields.map(labelled),
    trouble,
    el("div", { class: "buttons" },
      el("button", { type: "button", class: "plain", text: cancel, on: { click: () => dialog.close() } }),
      el("button", { type: "submit", class: "solid", text: confirm })));
  const dialog = el("dialog", { class: "dialog", dir: direction, "aria-label": title }, form);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    try {
      await submit(Object.fromEntries(new FormData(form)));
      dialog.close();
    } catch (error) {
      trouble.textContent = error.message;
    }
  });
  if (onInput) form.addEventListener("input", (event) => onInput(form, event.target));
  dialog.addEventListener("close", () => dialog.remove());
  dialog.addEventListener("pointerdown", (event) => event.target === dialog && dialog.close());
  document.body.append(dialog);
  dialog.showModal();
}

function labelled({ name, label, options, ...attributes }) {
  const id = freshId("field");
  const input = options
    ? el("select", { id, name }, options.map(([value, text]) => el("option", { value, text })))
    : el("input", { id, name, type: "text", autocomplete: "off", ...attributes });
  return el("div", { class: "labelled" }, el("label", { for: id, text: label }), input);
}
