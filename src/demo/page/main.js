// Puts the page together: the world and the line to it, the phones, the desk, the clock.

import { ClockControl } from "./clock.js";
import { Connection } from "./connection.js";
import { Desk } from "./desk.js";
import { Phones } from "./phones.js";
import { Reading } from "./reading.js";
import { Tabs } from "./tabs.js";
import { World } from "./world.js";

const TICK = 5000;
const part = (id) => document.getElementById(id);

const world = new World();
const connection = new Connection((said) => world.hear(said), (stands) => {
  part("lost").hidden = stands;
});
const reading = new Reading(world);
const demo = { world, connection, reading, followLink };

const clock = new ClockControl(demo, part("clock"));
const phones = new Phones(demo, part("candidates"));
const desk = new Desk(demo, part("caseworkers"));
const tabs = new Tabs(demo, part("tabs"), [
  { name: "phone", label: "Candidates", unread: () => phones.unread() },
  { name: "group", label: "Group", unread: () => desk.group.unread() },
  { name: "private", label: "Caseworker", unread: () => desk.unreadInPrivate() },
]);

/// A link that starts the bot leads to the person's private chat and starts it there.
function followLink(person, payload) {
  if (world.isCaseworker(person)) {
    desk.sit(person);
    tabs.show("private");
  } else {
    phones.select(person);
    tabs.show("phone");
  }
  connection.ask({ do: "start", person, payload }).catch(() => {});
}

setInterval(() => {
  clock.tick();
  phones.tick();
}, TICK);

connection.open();
