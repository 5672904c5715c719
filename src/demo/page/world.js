// The simulated world as this page knows it: the last snapshot with every event applied.

export class World {
  now = 0;
  bot = { id: 0, first_name: "", username: "" };
  people = new Map();
  chats = new Map();
  commands = { default: [] };
  roster = { group: 0, caseworkers: [] };
  #heardAt = 0;
  #listeners = new Set();

  /// Calls `listener` with every change, after it was applied. Returns how to stop that.
  listen(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /// Takes in what the program says. An event may come twice: applying it again changes nothing.
  hear(said) {
    this.#apply(said);
    for (const listener of [...this.#listeners]) listener(said);
  }

  #apply(said) {
    switch (said.type) {
      case "snapshot":
        return this.#begin(said);
      case "message":
      case "edited":
        this.#chat(said.message.chat_id).messages.set(said.message.message_id, said.message);
        return;
      case "deleted":
        this.#chat(said.chat_id).messages.delete(said.message_id);
        return;
      case "person":
        this.people.set(said.person.id, said.person);
        return;
      case "chat":
        Object.assign(this.#chat(said.chat.id), said.chat);
        return;
      case "clock":
        this.#setClock(said.now);
        return;
      default:
    }
  }

  #begin(snapshot) {
    this.#setClock(snapshot.now);
    this.bot = snapshot.bot;
    this.roster = snapshot.roster;
    this.commands = snapshot.commands;
    this.people = new Map(snapshot.people.map((person) => [person.id, person]));
    this.chats = new Map(snapshot.chats.map((chat) => [chat.id, withMessages(chat)]));
  }

  #setClock(now) {
    this.now = now;
    this.#heardAt = performance.now();
  }

  #chat(id) {
    if (!this.chats.has(id)) this.chats.set(id, noChat(id));
    return this.chats.get(id);
  }

  /// The simulator's time in Unix seconds, as it goes on since it was last heard.
  time() {
    return this.now + (performance.now() - this.#heardAt) / 1000;
  }

  chat(id) {
    return this.chats.get(id) ?? noChat(id);
  }

  /// The messages of a chat, or of one topic of a forum (null: the general one), oldest first.
  messages(chatId, thread) {
    const chat = this.chat(chatId);
    const all = [...chat.messages.values()].sort((a, b) => a.message_id - b.message_id);
    return chat.is_forum ? all.filter((message) => message.thread_id === thread) : all;
  }

  candidates() {
    return [...this.people.values()].filter((person) => !this.isCaseworker(person.id));
  }

  caseworkers() {
    return this.roster.caseworkers.map((id) => this.people.get(id)).filter(Boolean);
  }

  isCaseworker(id) {
    return this.roster.caseworkers.includes(id);
  }

  language(person) {
    return (this.people.get(person)?.language_code ?? "en").split("-")[0];
  }

  /// The bot's command menu, in the language of an app.
  menu(language) {
    return this.commands[language] ?? this.commands.default ?? [];
  }
}

function withMessages(chat) {
  const messages = new Map(chat.messages.map((message) => [message.message_id, message]));
  return { ...chat, messages };
}

function noChat(id) {
  return { id, kind: "private", title: "", is_forum: false, members: [], topics: [], messages: new Map() };
}
