// The simulated clock in the page's head, and jumping ahead in it.

import { el } from "./dom.js";

const HOUR = 3600;
const DAY = 24 * HOUR;
const JUMPS = [["+ 1 hour", HOUR], ["+ 1 day", DAY], ["+ 14 days", 14 * DAY]];

export class ClockControl {
  #world;
  #date = el("time", { class: "date", "data-part": "clock" });

  constructor(demo, into) {
    this.#world = demo.world;
    const jumps = JUMPS.map(([label, seconds]) => el("button", {
      type: "button",
      class: "jump",
      "data-jump": seconds,
      text: label,
      "aria-label": `Jump ahead: ${label}`,
      on: { click: () => demo.connection.ask({ do: "advance", seconds }).catch(() => {}) },
    }));
    into.append(this.#date, el("div", { class: "jumps", role: "group", "aria-label": "Simulated clock" }, jumps));
    demo.world.listen((said) => {
      if (said.type === "snapshot" || said.type === "clock") this.tick();
    });
  }

  tick() {
    const moment = new Date(this.#world.time() * 1000);
    const written = (options) => new Intl.DateTimeFormat("en-GB", options).format(moment);
    const day = written({ day: "numeric", month: "short", year: "numeric" });
    const hour = written({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
    this.#date.dateTime = moment.toISOString();
    this.#date.replaceChildren(
      el("span", { class: "weekday", text: `${written({ weekday: "short" })} ` }), `${day}, ${hour}`);
  }
}
