// The journey the page exists for, step by step: a short audit in Arabic, a person asked for, the
// case claimed in the group, and words both ways. To follow a changed script, change the lists.

import { check, newCandidate, pane, until } from "./hands.mjs";

const LANGUAGE = /العربية/;

/// Consent and age: buttons by label ("yes, ..."), since a wrong one ends the audit.
const CONSENT = [/نعم/, /نعم/, /نعم/];

/// The first questions of the audit: `say` types, `press` takes the button of that number.
const ANSWERS = [
  { about: "the name, in words", say: "هالة" },
  { about: "the area, in words", say: "هاندزورث" },
  { about: "the right to work, by button", press: 0 },
  { about: "the goal, by an Arabic digit", say: "٢" },
  { about: "the hours, by button", press: 0 },
];

const FROM_CASEWORKER = "أهلًا هالة، معك سارة. Is Tuesday good?";
const FROM_CASEWORKER_LATER = "إلى اللقاء يوم الثلاثاء";
const FROM_CANDIDATE = "نعم، يوم الثلاثاء مناسب لي";

/// The steps in order; each depends on those before it. `scene` carries what they find.
export function journey(page, scene) {
  return [
    ["a new candidate's phone is in Arabic and mirrored", async () => {
      Object.assign(scene, await newCandidate(page, "ar"));
      check(await scene.phone.getAttribute("dir") === "rtl", "the phone is not mirrored");
      check(await scene.phone.locator("[lang=ar]").count() > 0, "the phone does not speak Arabic");
    }],
    ["Start leads to the choice of a language", async () => {
      scene.question = await scene.chat.ask("Start", () => scene.chat.start());
    }],
    ["Arabic can be chosen by its own name", async () => {
      scene.question = await scene.chat.ask("the language", () => scene.chat.press(scene.question, LANGUAGE));
      const text = await scene.question.innerText();
      check(/[\u0600-\u06ff]/.test(text), `the first screen is not in Arabic: ${text}`);
    }],
    ...CONSENT.map((label, index) => [`consent, part ${index + 1}`, async () => {
      scene.question = await scene.chat.ask("a consent", () => scene.chat.press(scene.question, label));
    }]),
    ...ANSWERS.map(({ about, say, press }) => [`an answer about ${about}`, async () => {
      scene.question = await scene.chat.ask(about, () => {
        return say ? scene.chat.say(say) : scene.chat.press(scene.question, press);
      });
    }]),
    ["the caseworker starts their private chat with the bot", async () => {
      scene.group = pane(page, "group");
      scene.private = pane(page, "private");
      const button = scene.private.root.locator("[data-big=start]");
      if (await button.isVisible()) await button.click();
      await scene.private.next(0, "the bot's welcome to the caseworker");
    }],
    ["a person can be asked for from the menu", async () => {
      scene.topics = await scene.group.root.locator(".topic").count();
      const before = await scene.chat.newest();
      await scene.chat.command("person");
      await scene.chat.next(before + 1, "the bot's word that a person will come");
    }],
    ["the group gets a topic of its own for the case, marked unread", async () => {
      const topics = scene.group.root.locator(".topic");
      await until(page, "a new topic", async () => await topics.count() > scene.topics);
      scene.topic = scene.group.root.locator(".topic:has(.badge)").last();
      await scene.topic.waitFor();
      await scene.topic.click();
      scene.card = await scene.group.next(0, "the case's card", ".key");
    }],
    ["the card says nothing personal", async () => {
      const text = await scene.group.text();
      check(!text.includes("هالة") && !text.includes("هاندزورث"), `too much is said: ${text}`);
    }],
    ["a caseworker claims the case, and the profile comes in private", async () => {
      const before = await scene.private.newest();
      await scene.group.press(scene.card, 0);
      await scene.group.root.locator("[data-notice]").first().waitFor();
      const profile = await scene.private.next(before, "the profile");
      check((await profile.innerText()).length > 40, "the profile is empty");
    }],
    ["the caseworker's words reach the candidate", async () => {
      await scene.private.say(FROM_CASEWORKER);
      await scene.chat.sees(FROM_CASEWORKER);
    }],
    ["the candidate's words reach the caseworker", async () => {
      await scene.chat.say(FROM_CANDIDATE);
      await scene.private.sees(FROM_CANDIDATE);
    }],
    ["words that come while the phone lies aside are marked unread there", async () => {
      await newCandidate(page, "uk");
      check(!await scene.phone.isVisible(), "the phone does not lie aside");
      await scene.private.say(FROM_CASEWORKER_LATER);
      const person = page.locator(`.candidates [data-person="${scene.person}"]`);
      await person.locator(".badge").waitFor();
      await person.click();
      await scene.chat.sees(FROM_CASEWORKER_LATER);
      await person.locator(".badge").waitFor({ state: "detached" });
    }],
    ["the group reads none of it", async () => {
      const text = await scene.group.text();
      check(!text.includes(FROM_CANDIDATE) && !text.includes(FROM_CASEWORKER), `the group reads: ${text}`);
    }],
  ];
}
