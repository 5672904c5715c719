// Starting the demo as a visitor would, and stopping it again.

import { spawn } from "node:child_process";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

const ADDRESS = /http:\/\/(?:127\.0\.0\.1|localhost|\[::1\]):\d+/;
const STARTS_WITHIN = 180_000;
const STOPS_WITHIN = 15_000;

/// Starts `stepward demo` with a data folder of its own. Resolves, once it has printed its page's
/// address, to `{ address, stop }`.
export async function startDemo() {
  const folder = await mkdtemp(path.join(tmpdir(), "stepward-page-"));
  // The database may run as another user, who must be able to pass through.
  await chmod(folder, 0o755);
  const [program, ...before] = process.env.STEPWARD_BIN
    ? [process.env.STEPWARD_BIN]
    : ["cargo", "run", "--quiet", "--"];
  const demo = spawn(program, [...before, "demo"], {
    detached: true,
    env: { ...process.env, STEPWARD_DATA_DIR: path.join(folder, "data") },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise((resolve) => demo.once("close", resolve));
  const stop = async () => {
    signal(demo, "SIGTERM");
    const timer = setTimeout(() => signal(demo, "SIGKILL"), STOPS_WITHIN);
    await ended;
    clearTimeout(timer);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    return { address: await addressOf(demo, ended), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/// Signals the program and whatever it started, if it still runs.
function signal(demo, name) {
  if (demo.exitCode !== null || demo.signalCode !== null || !demo.pid) return;
  process.kill(-demo.pid, name);
}

function addressOf(demo, ended) {
  let printed = "";
  let complained = "";
  return new Promise((resolve, reject) => {
    const fail = (why) => reject(new Error(`${why}\n${printed}${complained}`));
    const timer = setTimeout(() => fail("the demo printed no address in time"), STARTS_WITHIN);
    demo.once("error", (error) => fail(`the demo cannot be started: ${error.message}`));
    ended.then(() => fail("the demo ended before it printed an address"));
    demo.stderr.on("data", (chunk) => { complained = (complained + chunk).slice(-4000); });
    demo.stdout.on("data", (chunk) => {
      printed += chunk;
      const found = printed.match(ADDRESS);
      if (!found) return;
      clearTimeout(timer);
      resolve(found[0]);
    });
  });
}
