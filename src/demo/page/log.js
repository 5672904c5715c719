// The list of a chat's messages: kept in step with the world, at its end unless scrolled away.

import { bubble } from "./bubble.js";
import { calm, el } from "./dom.js";
import { icon } from "./icons.js";
import { stopWaiting } from "./keyboard.js";
import { dayName, dayNumber, words } from "./strings.js";

const NEAR = 48;

/// `onSeen()` is called whenever the end of the list is in sight.
export class Log {
  element = el("div", { class: "log-frame" });
  #seat;
  #onSeen;
  #list = el("div", { class: "log", role: "log", "aria-live": "polite", tabindex: "0" });
  #end = el("div", { class: "log-end" });
  #badge = el("span", { class: "badge" });
  #newest = el("button", { type: "button", class: "newest", hidden: true }, icon("down"), this.#badge);
  #following = true;

  constructor(onSeen) {
    this.#onSeen = onSeen;
    this.element.append(this.#list, this.#newest);
    this.#list.addEventListener("keydown", (event) => this.#walk(event));
    this.#newest.addEventListener("click", () => this.#toEnd(!calm()));
    this.#list.addEventListener("scroll", () => this.#scrolled(), { passive: true });
    this.#list.addEventListener("load", () => this.#following && this.#toEnd(), true);
    new IntersectionObserver(() => this.#seen()).observe(this.#list);
    new ResizeObserver(() => this.#following && this.#toEnd()).observe(this.#list);
    document.addEventListener("visibilitychange", () => this.#seen());
  }

  /// Shows a chat from its beginning to its end.
  fill(seat, messages, readUpTo) {
    this.#seat = seat;
    this.#list.setAttribute("aria-busy", "true");
    this.#list.setAttribute("aria-label", seat.title);
    this.#newest.setAttribute("aria-label", words(seat.language).newest);
    this.#list.replaceChildren(...messages.map((message) => bubble(message, seat)), this.#end);
    this.#dress();
    const firstUnread = messages.find((message) => {
      return message.message_id > readUpTo && message.from.id !== seat.person && !message.service;
    });
    if (firstUnread) this.#markUnread(firstUnread.message_id);
    this.#toEnd();
    this.#newest.hidden = true;
    this.#seen();
    this.#list.setAttribute("aria-busy", "false");
  }

  /// A message appeared or changed.
  put(message) {
    const old = this.#find(message.message_id);
    if (message.from.id === this.#seat.person && !old) this.#following = true;
    const fresh = bubble(message, this.#seat);
    if (old) {
      exchange(old, fresh);
    } else {
      if (!calm()) fresh.classList.add("arriving");
      this.#successor(message.message_id).before(fresh);
    }
    this.#dress();
    if (this.#following) this.#toEnd();
    this.#seen();
  }

  remove(messageId) {
    const old = this.#find(messageId);
    if (!old) return;
    const hadFocus = old.contains(document.activeElement);
    old.remove();
    this.#dress();
    if (hadFocus) this.#list.focus();
  }

  stopWaiting(messageId) {
    const found = this.#find(messageId);
    if (found) stopWaiting(found);
  }

  /// Brings a message into view and lets it light up.
  show(messageId) {
    const found = this.#find(messageId);
    if (!found) return;
    found.scrollIntoView({ block: "center", behavior: calm() ? "auto" : "smooth" });
    found.classList.remove("lit");
    requestAnimationFrame(() => found.classList.add("lit"));
  }

  unread(count) {
    this.#badge.textContent = count > 0 ? String(count) : "";
  }

  #find(messageId) {
    return this.#list.querySelector(`:scope > [data-message="${messageId}"]`);
  }

  #successor(messageId) {
    const all = [...this.#list.querySelectorAll(":scope > [data-message]")];
    return all.find((each) => Number(each.dataset.message) > messageId) ?? this.#end;
  }

  /// Heads each day, and draws messages of one writer together.
  #dress() {
    for (const old of this.#list.querySelectorAll(".day")) old.remove();
    let before = null;
    for (const each of [...this.#list.querySelectorAll(":scope > [data-message]")]) {
      const date = Number(each.dataset.date);
      const newDay = !before || dayNumber(Number(before.dataset.date)) !== dayNumber(date);
      if (newDay) each.before(this.#day(date));
      const joined = !newDay && before.dataset.from === each.dataset.from && "from" in each.dataset;
      each.classList.toggle("joined", joined);
      before = each;
    }
  }

  #day(date) {
    const name = dayName(date, this.#seat.now(), this.#seat.language);
    return el("div", { class: "day" }, el("span", { text: name }));
  }

  #markUnread(messageId) {
    const text = words(this.#seat.language).unread;
    this.#find(messageId)?.before(el("div", { class: "unread-line" }, el("span", { text })));
  }

  #toEnd(smoothly = false) {
    this.#following = true;
    this.#list.scrollTo({ top: this.#list.scrollHeight, behavior: smoothly ? "smooth" : "auto" });
  }

  /// The list follows its newest message unless it was scrolled away from it.
  #scrolled() {
    const { scrollHeight, scrollTop, clientHeight } = this.#list;
    this.#following = scrollHeight - scrollTop - clientHeight < NEAR;
    this.#newest.hidden = this.#following;
    this.#seen();
  }

  #seen() {
    const looking = document.visibilityState === "visible" && this.element.offsetParent !== null;
    if (this.#following && looking && this.#seat) this.#onSeen();
  }

  /// Up and down go from message to message; the end and the beginning have their keys too.
  #walk(event) {
    const all = [...this.#list.querySelectorAll(":scope > .message")];
    const at = all.findIndex((each) => each.contains(document.activeElement));
    const from = at === -1 ? all.length : at;
    const next = { ArrowUp: from - 1, ArrowDown: from + 1, Home: 0, End: all.length - 1 }[event.key];
    if (next === undefined || !all[next]) return;
    event.preventDefault();
    all[next].focus();
    all[next].scrollIntoView({ block: "nearest" });
  }
}

/// Puts the changed message in the old one's place; a focused button keeps the focus if it is
/// still there, else the message has it.
function exchange(old, fresh) {
  const focused = old.contains(document.activeElement) ? document.activeElement : null;
  old.replaceWith(fresh);
  if (!focused) return;
  const { row, column } = focused.dataset;
  const same = row && fresh.querySelector(`.key[data-row="${row}"][data-column="${column}"]`);
  (same || fresh.querySelector(".key") || fresh).focus({ preventScroll: true });
}
