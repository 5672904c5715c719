// The visitor's hands and eyes: what can be done and seen in one chat on the page.

const PATIENCE = 20_000;

/// Fails with `what` unless it holds.
export function check(holds, what) {
  if (!holds) throw new Error(what);
}

/// Looks again and again until `look` gives something truthy.
export async function until(page, what, look) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await page.waitForTimeout(40);
  }
}

/// One chat: a candidate's phone, the group, or a caseworker's private chat.
export class ChatHands {
  constructor(page, root) {
    this.page = page;
    this.root = root;
    this.field = root.locator("[data-part=field]");
    this.theirs = root.locator(".message.theirs");
  }

  /// The newest message's number, or 0.
  async newest() {
    const numbers = await this.root.locator(".log [data-message]").evaluateAll((all) => {
      return all.map((each) => Number(each.dataset.message));
    });
    return Math.max(0, ...numbers);
  }

  /// Waits for a message of somebody else that came after `number` and fits; gives its element.
  async next(number, what, selector = "*") {
    const find = async () => {
      const all = await this.theirs.all();
      for (const each of all) {
        if (Number(await each.getAttribute("data-message")) <= number) continue;
        if (selector === "*" || await each.locator(selector).count() > 0) return each;
      }
      return null;
    };
    return until(this.page, what, find);
  }

  /// Does something that the bot answers with a new question (a message with buttons), and gives it.
  async ask(what, act) {
    const before = await this.newest();
    await act();
    return this.next(before, `the bot's question after: ${what}`, ".key");
  }

  async start() {
    await this.root.locator("[data-big=start]").click();
  }

  /// Types and presses Enter.
  async say(text) {
    await this.field.fill(text);
    await this.field.press("Enter");
  }

  /// Presses a button under a message: by its place in the list, by its style, or by its label.
  async press(message, which) {
    const keys = message.locator(".key");
    if (typeof which === "number") await keys.nth(which).click();
    else if (which instanceof RegExp) await keys.filter({ hasText: which }).first().click();
    else await message.locator(`.key[data-style=${which.style}]`).first().click();
  }

  /// Chooses from the bot's command menu.
  async command(name) {
    await this.root.locator("[data-part=commands]").click();
    await this.root.locator(`[data-item=${name}]`).click();
  }

  /// Chooses from the menu in the chat's header.
  async menu(name) {
    await this.root.locator(".bar [data-part=more]").click();
    await this.root.locator(`.bar [data-item=${name}]`).click();
  }

  /// Waits until some bubble says this.
  async sees(text) {
    await this.root.locator(".message", { hasText: text }).last().waitFor({ timeout: PATIENCE });
  }

  async text() {
    return this.root.locator(".log").innerText();
  }
}

/// The phone of the candidate that was added last: adds one with this app language first.
export async function newCandidate(page, language) {
  const before = await page.locator(".candidates .person").count();
  await page.locator("[data-part=new-candidate]").click();
  await page.locator("dialog select").selectOption(language);
  await page.locator("dialog [type=submit]").click();
  await until(page, "the new candidate", async () => {
    return await page.locator(".candidates .person").count() === before + 1;
  });
  const person = await page.locator(".candidates .person").last().getAttribute("data-person");
  const phone = page.locator(`[data-phone="${person}"]`);
  await phone.waitFor();
  return { person, phone, chat: new ChatHands(page, phone) };
}

export function pane(page, name) {
  return new ChatHands(page, page.locator(`[data-pane=${name}]`));
}

/// Sends one of the page's samples from the paper clip's menu.
export async function attach(root, kind) {
  await root.locator("[data-part=attach]").click();
  await root.locator(`[data-item=${kind}]`).click();
}
