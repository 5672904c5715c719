// What a message carries beside words: voice, pictures, files, places, contacts, stickers.

import { el } from "./dom.js";
import { icon } from "./icons.js";
import { fileSize, words } from "./strings.js";

/// The element for a medium, or null when the message carries none.
export function mediaOf(message, seat) {
  const media = message.media;
  if (!media) return null;
  const draw = { voice, photo, document: file, location: place, contact, sticker, poll }[media.kind];
  const element = draw(media, message, words(seat.language));
  element.setAttribute("data-media", media.kind);
  return element;
}

/// What stands for a medium in one line: in a quote, in a list of topics.
export function mediaName(message, language) {
  const kind = message.media?.kind;
  if (!kind) return "";
  return kind === "document" ? (message.media.file_name ?? "") : words(language)[kind];
}

function address(media) {
  return `/file/${encodeURIComponent(media.file_id)}`;
}

const BARS = 30;

function voice(media, message, text) {
  const sound = new Audio();
  sound.preload = "none";
  sound.src = address(media);
  const bars = Array.from({ length: BARS }, (_, index) => bar(index, message.message_id));
  const button = el("button", { type: "button", class: "round", "aria-label": text.play }, icon("play"));
  const show = () => {
    const playing = !sound.paused && !sound.ended;
    button.setAttribute("aria-label", playing ? text.pause : text.play);
    button.replaceChildren(icon(playing ? "pause" : "play"));
  };
  const progress = () => {
    const share = sound.ended ? 0 : sound.currentTime / (sound.duration || 1);
    bars.forEach((each, index) => each.classList.toggle("played", index < share * BARS));
  };
  button.addEventListener("click", () => {
    if (sound.paused) sound.play().catch(show);
    else sound.pause();
  });
  for (const name of ["play", "pause", "ended"]) sound.addEventListener(name, show);
  for (const name of ["timeupdate", "ended"]) sound.addEventListener(name, progress);
  const length = el("span", { class: "length", text: duration(media.duration ?? 0) });
  const wave = el("span", { class: "wave", "aria-hidden": "true" }, bars);
  const name = el("span", { class: "only-read-out", text: text.voice });
  return el("div", { class: "voice", dir: "ltr" }, button, el("div", {}, name, wave, length));
}

/// One bar of a made-up wave; the same message always has the same wave.
function bar(index, seed) {
  const height = 20 + Math.abs(Math.sin((index + 1) * 1.7 + seed) * 50 + Math.sin(index * 0.6) * 30);
  const bin = Math.min(5, Math.max(1, Math.round(height / 20)));
  return el("i", { class: `bar-${bin}` });
}

function duration(seconds) {
  return `${Math.floor(seconds / 60)}:${String(Math.round(seconds) % 60).padStart(2, "0")}`;
}

function photo(media, message, text) {
  const image = el("img", { src: address(media), alt: text.photo, width: 320, height: 226 });
  return el("a", { class: "photo", href: address(media), target: "_blank", rel: "noopener" }, image);
}

function file(media, message, text) {
  const name = media.file_name ?? text.document;
  const facts = el("span", { class: "facts" },
    el("bdi", { class: "name", text: name }),
    el("bdi", { class: "size", dir: "ltr", text: fileSize(media.file_size ?? 0) }));
  const attributes = { class: "file", href: address(media), download: name, title: text.save };
  return el("a", attributes, el("span", { class: "round" }, icon("save")), facts);
}

function place(media, message, text) {
  const pin = el("span", { class: "pin" }, icon("location"));
  return el("div", { class: "map", role: "img", "aria-label": text.location }, pin);
}

function contact(media, message, text) {
  const facts = el("span", { class: "facts" },
    el("bdi", { class: "name", text: message.from.name }),
    el("span", { class: "size", text: text.contact }));
  return el("div", { class: "file" }, el("span", { class: "round" }, icon("contact")), facts);
}

function sticker(media, message, text) {
  return el("div", { class: "sticker", role: "img", "aria-label": text.sticker, text: "👋" });
}

function poll(media, message, text) {
  const facts = el("span", { class: "facts" }, el("span", { class: "name", text: text.poll }));
  return el("div", { class: "file" }, el("span", { class: "round" }, icon("hash")), facts);
}
