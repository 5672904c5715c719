// Keyboards: the buttons under a message, and the one that takes the place of the app's own keys.

import { el } from "./dom.js";
import { icon } from "./icons.js";
import { link } from "./richtext.js";
import { words } from "./strings.js";

const STYLES = new Set(["primary", "success", "danger"]);

/// The buttons under a message. Rows are laid out left to right in every language, as Telegram
/// does it: mirroring them is the bot's business. Returns null when there are none.
export function inlineKeyboard(message, seat) {
  if (message.keyboard.length === 0) return null;
  const rows = message.keyboard.map((row, rowIndex) => {
    const keys = row.map((button, column) => inlineKey(button, message, rowIndex, column, seat));
    return el("div", { class: "keys" }, keys);
  });
  return el("div", {
    class: "keyboard",
    dir: "ltr",
    role: "group",
    "aria-label": words(seat.language).buttons,
    on: { keydown: walk },
  }, rows);
}

function inlineKey(button, message, row, column, seat) {
  const style = STYLES.has(button.style) ? button.style : null;
  const attributes = {
    class: "key",
    "data-kind": button.kind,
    "data-style": style,
    "data-row": row,
    "data-column": column,
  };
  const label = el("span", { class: "label", dir: "auto", text: button.text });
  if (button.kind === "url") {
    const anchor = link(button.url ?? "", seat.act, attributes);
    anchor.append(label, icon("open"), hidden(words(seat.language).opens));
    return anchor;
  }
  const key = el("button", { type: "button", ...attributes, disabled: button.kind === "other" }, label);
  if (button.kind === "copy") {
    key.append(icon("copy"));
    key.addEventListener("click", () => seat.copy(button.copy_text ?? ""));
  } else {
    key.addEventListener("click", () => press(key, message, row, column, seat));
  }
  return key;
}

function hidden(text) {
  return el("span", { class: "only-read-out", text: ` (${text})` });
}

async function press(key, message, row, column, seat) {
  key.setAttribute("data-waiting", "");
  try {
    await seat.press(message, row, column);
  } catch (error) {
    key.removeAttribute("data-waiting");
    seat.refuse(error);
  }
}

/// The bot answered a press: no button of that message waits any longer.
export function stopWaiting(bubble) {
  for (const key of bubble.querySelectorAll("[data-waiting]")) key.removeAttribute("data-waiting");
}

/// Arrow keys go from button to button.
function walk(event) {
  const keys = [...event.currentTarget.querySelectorAll(".key:not(:disabled)")];
  const at = keys.indexOf(document.activeElement);
  if (at === -1) return;
  const here = keys[at];
  const inRow = (row) => keys.filter((key) => key.dataset.row === String(row));
  const sideways = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  const upDown = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (sideways === undefined && upDown === undefined) return;
  const row = Number(here.dataset.row);
  const next = sideways === undefined ? inRow(row + upDown)[0] : keys[at + sideways];
  if (!next) return;
  event.preventDefault();
  event.stopPropagation();
  next.focus();
}

/// The keyboard a message put in the place of the app's own, or null. `say(text)` and
/// `shareContact()` are what its keys do.
export function replyKeyboard(rows, { say, shareContact }) {
  if (!rows || rows.length === 0) return null;
  const keys = rows.map((row) => {
    const inRow = row.map((key) => {
      const act = key.request_contact ? shareContact : () => say(key.text);
      const label = el("span", { class: "label", dir: "auto", text: key.text });
      return el("button", { type: "button", class: "reply-key", on: { click: act } }, label);
    });
    return el("div", { class: "keys" }, inRow);
  });
  return el("div", { class: "reply-keyboard", dir: "ltr" }, keys);
}
