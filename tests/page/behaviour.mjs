// How the page itself behaves, whatever the bot says: keyboard, blocking, samples, widths, the line.

import { ChatHands, attach, check, newCandidate, pane, until } from "./hands.mjs";

/// Steps on a candidate of their own; each depends on those before it.
export function behaviour(page, scene) {
  return [
    ["with the keyboard alone: add a candidate, start, reach a button, press it", async () => {
      await page.locator("[data-part=new-candidate]").focus();
      await page.keyboard.press("Enter");
      await page.locator("dialog[open]").waitFor();
      await page.locator("dialog select").selectOption("uk");
      await page.locator("dialog input").press("Enter");
      await page.locator("dialog").waitFor({ state: "detached" });
      const person = await page.locator(".candidates .person").last().getAttribute("data-person");
      Object.assign(scene, { phone: page.locator(`[data-phone="${person}"]`) });
      scene.chat = new ChatHands(page, scene.phone);
      await scene.phone.locator("[data-big=start]").press("Enter");
      const question = await scene.chat.next(0, "the first question", ".key");
      await scene.chat.field.focus();
      await page.keyboard.press("Shift+Tab");
      await page.keyboard.press("Shift+Tab");
      const onKey = () => page.evaluate(() => document.activeElement.matches(".key"));
      check(await onKey(), "Shift+Tab from the field does not lead to the last button");
      const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
      check(outline === "solid", "the focused button has no visible ring");
      await question.locator(".key").first().focus();
      await page.keyboard.press("ArrowDown");
      check(await onKey(), "arrow keys leave the buttons");
      const before = await scene.chat.newest();
      await page.keyboard.press("Enter");
      await scene.chat.next(before, "the next question", ".key");
      const kept = await scene.phone.locator(".message:focus-within").count();
      check(kept === 1, "the message whose button was pressed has lost the focus");
    }],
    ["a voice note and a sticker can be sent and stay", async () => {
      for (const kind of ["voice", "sticker"]) {
        await attach(scene.phone, kind);
        await scene.phone.locator(`.own [data-media=${kind}]`).waitFor();
      }
    }],
    ["a picture, a file, a place and a contact are answered and taken out of the chat", async () => {
      for (const kind of ["photo", "document", "location", "contact"]) {
        await scene.chat.ask(`sending a ${kind}`, () => attach(scene.phone, kind));
        await until(page, `the ${kind} to be gone`, async () => {
          return await scene.phone.locator(`.own [data-media=${kind}]`).count() === 0;
        });
      }
    }],
    ["a file in the group can be downloaded", async () => {
      const group = pane(page, "group").root;
      await attach(group, "document");
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        group.locator(".own [data-media=document]").click(),
      ]);
      check(download.suggestedFilename() === "cv.pdf", "the file has lost its name");
    }],
    ["own words can be edited, and any message replied to", async () => {
      await scene.chat.say("one thing");
      const own = scene.phone.locator(".message.own", { hasText: "one thing" });
      await own.focus();
      await own.locator("[data-action=edit]").click();
      await scene.chat.say("another thing");
      const edited = scene.phone.locator(".message.own[data-edited=true]", { hasText: "another thing" });
      await edited.waitFor();
      await edited.focus();
      await edited.locator("[data-action=reply]").click();
      await scene.chat.say("about that");
      await scene.phone.locator(".own .quoted", { hasText: "another thing" }).waitFor();
    }],
    ["the bot can be blocked and unblocked", async () => {
      await scene.chat.menu("block");
      await scene.phone.locator("[data-big=unblock]").click();
      await scene.chat.field.waitFor();
    }],
    ["the clock jumps a day ahead", async () => {
      const clock = page.locator("[data-part=clock]");
      const before = Date.parse(await clock.getAttribute("datetime"));
      await page.locator("[data-jump='86400']").click();
      await until(page, "the next day", async () => {
        return Date.parse(await clock.getAttribute("datetime")) - before >= 86_400_000;
      });
    }],
    ["a caseworker can leave the group and join it again", async () => {
      const group = pane(page, "group");
      await group.menu("leave");
      await group.root.locator("[data-big=join]").click();
      await group.field.waitFor();
    }],
    ["on a narrow window one pane is shown at a time and nothing is cut off", async () => {
      await page.setViewportSize({ width: 360, height: 740 });
      for (const [tab, shown] of [["phone", ".phone:not([hidden])"], ["group", "[data-pane=group]"], ["private", "[data-pane=private]"]]) {
        await page.locator(`.tabs [data-tab=${tab}]`).click();
        check(await page.locator(shown).first().isVisible(), `${tab} is not shown`);
        const panes = await page.locator(".phone:visible, .pane:visible").count();
        check(panes === 1, `${panes} panes are shown at once`);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
        check(!wide, `${tab} is wider than the window`);
      }
      await page.setViewportSize({ width: 1440, height: 900 });
    }],
  ];
}

/// On a page of its own: the line is cut and comes back, and what happened meanwhile is there.
export async function comesBack(context, address) {
  const page = await context.newPage();
  const lines = [];
  await page.routeWebSocket("**/socket", (line) => {
    line.connectToServer();
    lines.push(line);
  });
  await page.goto(address);
  await page.locator(".phone:visible").first().waitFor();
  await page.locator("#lost").waitFor({ state: "hidden" });
  await lines[0].close();
  await until(page, "a new line", () => lines.length > 1);
  await page.locator("#lost").waitFor({ state: "hidden" });
  await newCandidate(page, "en");
  await page.close();
}
