// The socket to the program: it comes back by itself, and answers every deed.

const FIRST_WAIT = 300;
const LONGEST_WAIT = 5000;

/// Keeps a socket open. Hands whatever the program says to `hear`, and tells `onChange` whether
/// the line stands.
export class Connection {
  #hear;
  #onChange;
  #socket = null;
  #wait = FIRST_WAIT;
  #asked = new Map();
  #count = 0;

  constructor(hear, onChange) {
    this.#hear = hear;
    this.#onChange = onChange;
  }

  open() {
    const socket = new WebSocket(`ws://${location.host}/socket`);
    this.#socket = socket;
    socket.addEventListener("message", (event) => this.#receive(JSON.parse(event.data)));
    socket.addEventListener("close", () => this.#lost());
  }

  /// Asks for a deed; settles with the answer, or fails with the reason in plain words.
  ask(deed) {
    if (this.#socket?.readyState !== WebSocket.OPEN) {
      return Promise.reject(new Error("the demo is not running"));
    }
    this.#count += 1;
    const n = this.#count;
    this.#socket.send(JSON.stringify({ n, ...deed }));
    return new Promise((resolve, reject) => this.#asked.set(n, { resolve, reject }));
  }

  #receive(said) {
    if (said.type === "done") this.#settle(said.n)?.resolve(said);
    else if (said.type === "refused") this.#settle(said.n)?.reject(new Error(said.why));
    else this.#hear(said);
    if (said.type !== "snapshot") return;
    this.#wait = FIRST_WAIT;
    this.#onChange(true);
  }

  #settle(n) {
    const asked = this.#asked.get(n);
    this.#asked.delete(n);
    return asked;
  }

  #lost() {
    for (const { reject } of this.#asked.values()) reject(new Error("the demo stopped"));
    this.#asked.clear();
    this.#onChange(false);
    setTimeout(() => this.open(), this.#wait);
    this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT);
  }
}
