// The page's icons, drawn as single strokes on a grid of 24.

const PATHS = {
  menu: "M4 7h16M4 12h16M4 17h10",
  more: "M12 5.6v.01M12 12v.01M12 18.4v.01",
  send: "M4.5 4.5 20.5 12 4.5 19.5 7 12ZM7 12h7",
  clip: "M19.5 11.5 12 19a4.6 4.6 0 0 1-6.5-6.5l8-8a3 3 0 0 1 4.3 4.3l-8 8a1.5 1.5 0 0 1-2.1-2.1l7.3-7.3",
  voice: "M12 3.5a3 3 0 0 0-3 3V12a3 3 0 0 0 6 0V6.5a3 3 0 0 0-3-3ZM5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v3",
  photo: "M4 6.5A1.5 1.5 0 0 1 5.5 5h13A1.5 1.5 0 0 1 20 6.5v11a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 17.5ZM4.5 17l5-5 4 4 2.5-2.5 3.5 3.5M15 9.5v.01",
  document: "M7 3.5h7l4.5 4.5v12a.5.5 0 0 1-.5.5H7a.5.5 0 0 1-.5-.5V4a.5.5 0 0 1 .5-.5ZM13.5 3.5V8.5h5M9.5 13h6M9.5 16.5h4",
  location: "M12 21s6.5-6 6.5-11.2A6.5 6.5 0 0 0 5.5 9.8C5.5 15 12 21 12 21ZM12 12.2a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6Z",
  contact: "M12 11.5a3.7 3.7 0 1 0 0-7.4 3.7 3.7 0 0 0 0 7.4ZM5 20c.5-3.5 3.3-5.5 7-5.5s6.5 2 7 5.5",
  sticker: "M12 3.5a8.5 8.5 0 1 0 8.5 8.5L12 3.5ZM12 3.5c0 5 3.5 8.5 8.5 8.5M8.5 13.5c.8 1.5 2 2.2 3.5 2.2",
  reply: "M10 6 4.5 11.5 10 17M5 11.5h8.5a6 6 0 0 1 6 6v.5",
  edit: "M5 19l.8-3.8L16 5a2 2 0 0 1 3 3L8.8 18.2ZM14.5 6.5l3 3",
  block: "M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM6 6l12 12",
  link: "M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3A4 4 0 0 0 11 18.7l1-1",
  open: "M8 16 16.5 7.5M9.5 7h7.5v7.5",
  copy: "M9 9h10v10.5H9ZM6 15H5V4.5h10V6",
  plus: "M12 5v14M5 12h14",
  close: "M6 6l12 12M18 6 6 18",
  down: "M6 9.5l6 6 6-6",
  lock: "M7 11h10v8.5H7ZM9 11V8a3 3 0 0 1 6 0v3",
  ticks: "M2.5 12.5l4.5 4.5 9-10M11 15.5l1.5 1.5 9-10",
  play: "M8.5 5.5v13l10-6.5Z",
  pause: "M9 6v12M15 6v12",
  save: "M12 4v11M7.5 11 12 15.5 16.5 11M5 19.5h14",
  hash: "M9.5 4 8 20M16 4l-1.5 16M4.5 9h16M3.5 15h16",
  door: "M13 4H6v16h7M10 12h10M16.5 8.5 20 12l-3.5 3.5",
  group: "M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM3.5 19c.3-3 2.5-4.8 5.5-4.8s5.2 1.8 5.5 4.8M15.5 5.3a3 3 0 0 1 0 5.5M17 14.5c2 .6 3.3 2.2 3.5 4.5",
};

const SVG = "http://www.w3.org/2000/svg";

/// A drawn icon; decoration, so it says nothing to a screen reader.
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("class", `icon icon-${name}`);
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}
