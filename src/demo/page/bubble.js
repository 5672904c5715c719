// One message as Telegram shows it: a bubble, its buttons, or a notice of the app.

import { avatar, el } from "./dom.js";
import { icon } from "./icons.js";
import { inlineKeyboard } from "./keyboard.js";
import { mediaName, mediaOf } from "./media.js";
import { richText } from "./richtext.js";
import { clockTime, words } from "./strings.js";

/// The element for a message. `seat` is who looks, from where, and what they can do.
export function bubble(message, seat) {
  if (message.service) return notice(message);
  const own = message.from.id === seat.person;
  const bare = message.media?.kind === "sticker" && message.text === "";
  const element = el("article", {
    class: `message ${own ? "own" : "theirs"}`,
    tabindex: "-1",
    "data-message": message.message_id,
    "data-from": message.from.id,
    "data-date": message.date,
    "data-edited": String(message.edit_date !== null),
  });
  const body = el("div", { class: `bubble ${bare ? "bare" : ""}` },
    sender(message, own, seat), quoted(message, seat), mediaOf(message, seat), wording(message, own, seat),
    reactions(message));
  const picture = seat.inGroup && !own ? avatar(message.from.id, message.from.name, "small", message.from.is_bot) : null;
  element.append(el("div", { class: "line" }, picture, body, actions(message, own, seat)));
  const keyboard = inlineKeyboard(message, seat);
  if (keyboard) element.append(keyboard);
  return element;
}

function notice(message) {
  return el("div", {
    class: "notice",
    "data-message": message.message_id,
    "data-date": message.date,
  }, el("span", { dir: "auto", text: message.service }));
}

/// The writer's name: in a group for everybody, in a private chat for those who only listen.
function sender(message, own, seat) {
  if (seat.inGroup && !own) {
    return el("bdi", { class: `sender ink-${Math.abs(message.from.id) % 7}`, text: message.from.name });
  }
  const name = own ? words(seat.language).you : message.from.name;
  return el("span", { class: "only-read-out", text: `${name}: ` });
}

function quoted(message, seat) {
  if (!message.reply_to) return null;
  const first = seat.find(message.reply_to);
  if (first?.service) return null;
  const name = first?.from.name ?? words(seat.language).deleted;
  return el("button", {
    type: "button",
    class: "quoted",
    "data-reply-to": message.reply_to,
    on: { click: () => seat.show(message.reply_to) },
  },
  el("bdi", { class: "name", text: name }),
  el("span", { class: "words", dir: "auto", text: first ? oneLine(first, seat.language) : "" }));
}

/// A message in one line.
export function oneLine(message, language) {
  const text = message.service ?? message.text.replace(/\s+/g, " ").trim();
  return text || mediaName(message, language);
}

function wording(message, own, seat) {
  const element = el("div", { class: "words" }, richText(message.html, seat.act));
  if (message.protected) element.classList.add("kept");
  element.append(meta(message, own, seat));
  return element;
}

function meta(message, own, seat) {
  const text = words(seat.language);
  const parts = [];
  if (message.protected) {
    parts.push(el("span", { class: "lock", title: text.protected }, icon("lock"), readOut(text.protected)));
  }
  if (message.edit_date !== null) parts.push(el("span", { class: "edited", text: text.edited }));
  const iso = new Date(message.date * 1000).toISOString();
  parts.push(el("time", { datetime: iso, text: clockTime(message.date, seat.language) }));
  if (own) parts.push(icon("ticks"));
  return el("span", { class: "meta", dir: seat.direction }, parts);
}

function readOut(text) {
  return el("span", { class: "only-read-out", text });
}

function reactions(message) {
  if (message.reactions.length === 0) return null;
  const each = message.reactions.map((emoji) => el("span", { text: emoji }));
  return el("div", { class: "reactions" }, each);
}

/// Reply to any message, edit one's own words: shown while the message is pointed at or focused.
function actions(message, own, seat) {
  const text = words(seat.language);
  const button = (name, label, act) => el("button", {
    type: "button",
    class: "action",
    "data-action": name,
    "aria-label": label,
    title: label,
    on: { click: () => act(message) },
  }, icon(name));
  const all = [button("reply", text.reply, seat.reply)];
  if (own && !message.media) all.push(button("edit", text.edit, seat.edit));
  return el("div", { class: "actions" }, all);
}
