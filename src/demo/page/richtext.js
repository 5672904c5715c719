// Formatted text: the program's HTML is parsed apart and only what Telegram knows is rebuilt.

import { el } from "./dom.js";

const SAME = new Set(["b", "strong", "i", "em", "s", "strike", "del", "u", "ins", "code", "pre"]);
const LINK = /^(https?:\/\/|tg:\/\/|mailto:|tel:)/;
const COMMAND = /(^|[\s(\u2066-\u2068])(\/[a-z0-9_]{1,32})(?![\w/])/gi;

/// The nodes of a text. `act.command(text)` is called for a tapped command, `act.deepLink(payload)`
/// for a link that starts this bot; without `act.botUsername` no link is taken for one.
export function richText(html, act = {}) {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  const fragment = document.createDocumentFragment();
  rebuild(parsed.body, fragment, act);
  return fragment;
}

function rebuild(from, into, act) {
  for (const node of from.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) appendWords(into, withoutBlockBreaks(node), act);
    if (node.nodeType !== Node.ELEMENT_NODE) continue;
    const element = twin(node, act);
    rebuild(node, element ?? into, element?.localName === "a" ? {} : act);
    if (element) into.append(element);
  }
}

/// A block ends its line by itself: the line breaks right before and after it are not shown twice.
function withoutBlockBreaks(node) {
  let words = node.data;
  if (isBlock(node.previousSibling)) words = words.replace(/^\n/, "");
  if (isBlock(node.nextSibling)) words = words.replace(/\n$/, "");
  return words;
}

function isBlock(node) {
  return node?.localName === "blockquote" || node?.localName === "pre";
}

/// The element that stands for one of the program's, or null: its words are kept without it.
function twin(node, act) {
  const tag = node.localName;
  if (SAME.has(tag)) return el(tag);
  if (tag === "blockquote") return quote(node.hasAttribute("expandable"));
  if (tag === "tg-spoiler") return spoiler();
  if (tag === "tg-time") return el("time");
  if (tag === "a" && LINK.test(node.getAttribute("href") ?? "")) {
    return link(node.getAttribute("href"), act);
  }
  return null;
}

function quote(expandable) {
  if (!expandable) return el("blockquote");
  const toggle = (event) => event.currentTarget.classList.toggle("expanded");
  return el("blockquote", { class: "expandable", on: { click: toggle } });
}

function spoiler() {
  const reveal = (event) => {
    if (event.type === "keydown" && event.key !== "Enter" && event.key !== " ") return;
    event.currentTarget.classList.add("revealed");
  };
  const on = { click: reveal, keydown: reveal };
  return el("span", { class: "spoiler", role: "button", tabindex: "0", on });
}

/// A link that opens apart from the page; one that starts this bot is followed on the page.
export function link(href, act = {}, attributes = {}) {
  const payload = startPayload(href, act.botUsername);
  const anchor = el("a", { href, target: "_blank", rel: "noopener noreferrer", ...attributes });
  if (payload !== null && act.deepLink) {
    anchor.addEventListener("click", (event) => {
      event.preventDefault();
      act.deepLink(payload === "" ? null : payload);
    });
  }
  return anchor;
}

function startPayload(href, botUsername) {
  if (!botUsername) return null;
  let url;
  try {
    url = new URL(href);
  } catch {
    return null;
  }
  if (url.protocol === "tg:") {
    const ours = url.searchParams.get("domain") === botUsername;
    return ours ? (url.searchParams.get("start") ?? "") : null;
  }
  const hosts = ["t.me", "telegram.me"];
  const ours = hosts.includes(url.hostname) && url.pathname === `/${botUsername}`;
  return ours ? (url.searchParams.get("start") ?? "") : null;
}

function appendWords(into, words, act) {
  if (!act.command) {
    into.append(words);
    return;
  }
  let at = 0;
  for (const match of words.matchAll(COMMAND)) {
    const start = match.index + match[1].length;
    into.append(words.slice(at, start), command(match[2], act));
    at = start + match[2].length;
  }
  into.append(words.slice(at));
}

function command(text, act) {
  const send = (event) => {
    if (event.type === "keydown" && event.key !== "Enter") return;
    act.command(text);
  };
  return el("a", {
    class: "command",
    role: "button",
    tabindex: "0",
    text,
    on: { click: send, keydown: send },
  });
}
