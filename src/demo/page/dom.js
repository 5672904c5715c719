// Making elements: the only place where the page's nodes come from.

/// An element with its attributes and children. `class`, `text` and `on` are treated apart;
/// attributes that are null, undefined or false are left out.
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "class") element.className = value;
    else if (name === "text") element.textContent = value;
    else if (name === "on") listen(element, value);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
}

function listen(element, listeners) {
  for (const [name, listener] of Object.entries(listeners)) {
    element.addEventListener(name, listener);
  }
}

/// Puts what `draw` makes of each thing into `holder`, but only when the things have changed since:
/// a button must not be exchanged under somebody's finger. The focus stays where it was.
export function redraw(holder, things, draw) {
  const now = JSON.stringify(things);
  if (drawn.get(holder) === now) return;
  drawn.set(holder, now);
  const all = [...holder.children];
  const at = all.findIndex((each) => each.contains(document.activeElement));
  holder.replaceChildren(...things.map(draw));
  holder.children[at]?.focus();
}

const drawn = new WeakMap();

/// A number that differs each time, for ids that tie labels to fields.
let count = 0;
export function freshId(prefix) {
  count += 1;
  return `${prefix}-${count}`;
}

/// Whether moving things should be kept to the least.
export function calm() {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/// A round picture with a person's initial, in a colour of their own; the bot's is its sign.
export function avatar(id, name, size = "", isBot = false) {
  if (isBot) return el("span", { class: `avatar sign ${size}`, "aria-hidden": "true" });
  const initial = [...name.trim()][0] ?? "?";
  const tint = Math.abs(Number(id)) % 7;
  return el("span", { class: `avatar tint-${tint} ${size}`, "aria-hidden": "true", text: initial });
}
