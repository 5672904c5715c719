// Drives the demo's page in a real browser. Usage: node run.mjs [--screenshots DIR]
// STEPWARD_BIN names the built program (else cargo runs it), CHROMIUM the browser.

import { mkdir } from "node:fs/promises";
import path from "node:path";
import { chromium } from "playwright-core";
import { behaviour, comesBack } from "./behaviour.mjs";
import { startDemo } from "./demo.mjs";
import { check } from "./hands.mjs";
import { journey } from "./journey.mjs";

const BROWSER = {
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--disable-quic",
  ],
};
const pictures = process.argv[2] === "--screenshots" ? process.argv[3] : null;
let passed = 0;
let failed = 0;

async function step(name, act) {
  try {
    await act();
    passed += 1;
    console.log(`ok      ${name}`);
    return true;
  } catch (error) {
    failed += 1;
    console.log(`FAILED  ${name}\n        ${error.message.split("\n").slice(0, 6).join("\n        ")}`);
    return false;
  }
}

/// Steps that stand on each other: after a failure the rest counts as failed too.
async function inOrder(page, title, steps) {
  console.log(`\n${title}`);
  for (const [index, [name, act]] of steps.entries()) {
    if (await step(name, act)) continue;
    await picture(page, `failed-${title.replaceAll(" ", "-")}`);
    for (const [missed] of steps.slice(index + 1)) {
      failed += 1;
      console.log(`FAILED  ${missed} (not reached)`);
    }
    return;
  }
}

async function picture(page, name) {
  if (!pictures) return;
  await mkdir(pictures, { recursive: true });
  await page.screenshot({ path: path.join(pictures, `${name}.png`) });
}

async function allPictures(page) {
  await picture(page, "desktop-light");
  await page.emulateMedia({ colorScheme: "dark" });
  await picture(page, "desktop-dark");
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 390, height: 800 });
  for (const tab of ["phone", "group", "private"]) {
    await page.locator(`.tabs [data-tab=${tab}]`).click();
    await picture(page, `narrow-${tab}`);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
}

async function main() {
  const demo = await startDemo();
  const browser = await chromium.launch(BROWSER);
  try {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 }, colorScheme: "light", reducedMotion: "reduce",
    });
    context.setDefaultTimeout(20_000);
    const page = await context.newPage();
    const complaints = [];
    const elsewhere = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("request", (request) => {
      if (!request.url().startsWith(demo.address)) elsewhere.push(request.url());
    });
    await page.goto(demo.address);
    await inOrder(page, "the journey", journey(page, {}));
    await allPictures(page);
    await inOrder(page, "the page", behaviour(page, {}));
    console.log("\nthe whole time");
    await step("the page asked nobody but the demo", () => check(elsewhere.length === 0, elsewhere.join("\n")));
    await step("the browser had nothing to complain about", () => check(complaints.length === 0, complaints.join("\n")));
    await step("a lost line comes back by itself", () => comesBack(context, demo.address));
  } finally {
    await browser.close();
    await demo.stop();
  }
}

try {
  await main();
} catch (error) {
  failed += 1;
  console.log(`FAILED  ${error.message}`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
