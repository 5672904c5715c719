// Where a person writes: the field, what is being replied to or edited, samples to send, and the
// one big button that stands there instead while writing is not possible.

import { oneLine } from "./bubble.js";
import { el } from "./dom.js";
import { icon } from "./icons.js";
import { replyKeyboard } from "./keyboard.js";
import { menuButton } from "./menu.js";
import { words } from "./strings.js";

const SAMPLES = ["photo", "document", "location", "contact", "sticker", "voice"];
const ROLES = ["roles", "vacancies"];
const COMMAND_START = /^\/[a-z0-9_]*$/i;

/// `deeds` is what the composer can ask for: say(text, replyTo), edit(messageId, text),
/// send(kind, replyTo), commands() for the bot's menu, and rolesFrom() whether the seat may send roles.
export class Composer {
  element = el("div", { class: "composer" });
  #seat;
  #deeds;
  #about = null;
  #field;
  #send;
  #context;
  #suggestions;
  #keyboard;
  #drafts = new Map();

  constructor(deeds) {
    this.#deeds = deeds;
  }

  /// Shows the field for a seat, with the draft left there.
  write(seat, keyboardRows) {
    const sameSeat = this.#seat?.key === seat.key && this.#field?.isConnected;
    if (!sameSeat) this.#build(seat);
    this.#seat = seat;
    const keys = replyKeyboard(keyboardRows, {
      say: (text) => this.#try(() => this.#deeds.say(text, null)),
      shareContact: () => this.#try(() => this.#deeds.send("contact", null)),
    });
    this.#keyboard.replaceChildren(...(keys ? [keys] : []));
  }

  /// Shows one big button instead of the field, with a line of words above it.
  instead(hint, label, name, act, extra = null) {
    this.#keep();
    this.#field = null;
    const button = label && el("button", {
      type: "button", class: "big", "data-big": name, text: label, on: { click: () => this.#try(act) },
    });
    const said = hint && el("p", { class: "hint", text: hint });
    this.element.replaceChildren(...[said, extra, button].filter(Boolean));
  }

  reply(message) {
    this.#setAbout({ kind: "reply", message });
  }

  edit(message) {
    this.#setAbout({ kind: "edit", message });
    this.#field.value = message.text;
    this.#grow();
  }

  #build(seat) {
    this.#keep();
    this.#about = null;
    const text = words(seat.language);
    this.#field = el("textarea", {
      rows: "1", placeholder: text.message, "aria-label": text.message, enterkeyhint: "send",
      "data-part": "field",
      on: { input: () => this.#grow(), keydown: (event) => this.#key(event) },
    });
    this.#field.value = this.#drafts.get(seat.key) ?? "";
    this.#send = el("button", {
      type: "button", class: "send", "data-part": "send", on: { click: () => this.#go() },
    });
    this.#context = el("div", { class: "context", hidden: true });
    this.#suggestions = el("div", { class: "suggestions", role: "listbox", "aria-label": text.suggestions, hidden: true });
    this.#keyboard = el("div", {});
    const commands = this.#deeds.commands(seat);
    const row = el("div", { class: "row" },
      commands.length > 0 ? this.#commandMenu(text, seat) : null,
      el("div", { class: "field" }, this.#field, this.#attachMenu(text)),
      this.#send);
    this.element.replaceChildren(this.#suggestions, this.#context, row, this.#keyboard);
    this.#seat = seat;
    this.#grow();
  }

  #commandMenu(text, seat) {
    const button = el("button", { type: "button", class: "commands", "data-part": "commands" },
      icon("menu"), el("span", { text: text.menu }));
    return menuButton(button, () => this.#deeds.commands(seat).map(({ command, description }) => ({
      label: description, note: `/${command}`, name: command,
      act: () => this.#try(() => this.#deeds.say(`/${command}`, null)),
    })), "upward");
  }

  #attachMenu(text) {
    const button = el("button", { type: "button", class: "quiet", "data-part": "attach", "aria-label": text.attach, title: text.attach }, icon("clip"));
    const kinds = () => (this.#deeds.rolesFrom(this.#seat) ? [...ROLES, ...SAMPLES] : SAMPLES);
    return menuButton(button, () => kinds().map((kind) => ({
      icon: ROLES.includes(kind) ? "document" : kind, label: text[kind], name: kind,
      act: () => this.#sample(kind),
    })), "upward end");
  }

  #sample(kind) {
    const replyTo = this.#about?.kind === "reply" ? this.#about.message.message_id : null;
    this.#setAbout(null);
    this.#try(() => this.#deeds.send(kind, replyTo));
  }

  #setAbout(about) {
    const text = words(this.#seat.language);
    const wasEdit = this.#about?.kind === "edit";
    this.#about = about;
    this.#context.hidden = about === null;
    if (about === null) {
      if (wasEdit) this.#field.value = "";
      this.#grow();
      return;
    }
    const name = about.kind === "edit" ? text.editing : about.message.from.name;
    this.#context.replaceChildren(icon(about.kind),
      el("div", { class: "what" }, el("bdi", { class: "name", text: name }),
        el("span", { dir: "auto", text: oneLine(about.message, this.#seat.language) })),
      el("button", {
        type: "button", class: "quiet", "aria-label": text.cancel, on: { click: () => this.#cancel() },
      }, icon("close")));
    this.#field.focus();
  }

  #cancel() {
    this.#setAbout(null);
    this.#field.focus();
  }

  /// Enter sends, with Shift it breaks the line; Escape lets go of a reply or an edit.
  #key(event) {
    if (event.isComposing) return;
    if (event.key === "Escape" && this.#about) this.#cancel();
    if (event.key !== "Enter" || event.shiftKey) return;
    event.preventDefault();
    if (this.#field.value.trim() !== "") this.#go();
  }

  async #go() {
    const text = this.#field.value.trim();
    if (text === "") return this.#sample("voice");
    const about = this.#about;
    const id = about?.message.message_id ?? null;
    this.#setAbout(null);
    this.#field.value = "";
    this.#grow();
    const deed = about?.kind === "edit" ? () => this.#deeds.edit(id, text) : () => this.#deeds.say(text, id);
    if (await this.#try(deed)) return;
    if (this.#field && this.#field.value === "") this.#field.value = text;
  }

  /// Does a deed; what hinders it is shown over the chat. Tells whether it was done.
  async #try(deed) {
    try {
      await deed();
      return true;
    } catch (error) {
      this.#deeds.refuse(error);
      return false;
    }
  }

  /// The field is as high as its words, and the button beside it offers what fits.
  #grow() {
    const field = this.#field;
    const text = words(this.#seat.language);
    field.dir = field.value === "" ? this.#seat.direction : "auto";
    field.style.height = "auto";
    field.style.height = `${Math.min(field.scrollHeight, 144)}px`;
    const empty = field.value.trim() === "";
    const label = empty ? text.voice : text.send;
    this.#send.setAttribute("aria-label", label);
    this.#send.title = label;
    this.#send.replaceChildren(icon(empty ? "voice" : "send"));
    this.#suggest();
  }

  #suggest() {
    const typed = this.#field.value;
    const commands = COMMAND_START.test(typed) && !this.#about ? this.#deeds.commands(this.#seat) : [];
    const fitting = commands.filter(({ command }) => `/${command}`.startsWith(typed.toLowerCase()));
    this.#suggestions.hidden = fitting.length === 0;
    this.#suggestions.replaceChildren(...fitting.map(({ command, description }) => el("button", {
      type: "button", role: "option", on: { click: () => this.#choose(command) },
    }, el("bdi", { class: "name", text: `/${command}` }), el("span", { dir: "auto", text: description }))));
  }

  #choose(command) {
    this.#field.value = "";
    this.#grow();
    this.#field.focus();
    this.#try(() => this.#deeds.say(`/${command}`, null));
  }

  #keep() {
    if (this.#field && this.#seat && this.#about?.kind !== "edit") {
      this.#drafts.set(this.#seat.key, this.#field.value);
    }
  }
}
