// What each person has read: the marks for unread messages follow from it.

export class Reading {
  #world;
  #read = new Map();
  #listeners = new Set();

  constructor(world) {
    this.#world = world;
    world.listen((said) => {
      if (said.type === "snapshot") this.#begin();
      if (["snapshot", "message", "deleted", "chat"].includes(said.type)) this.#tell();
    });
  }

  listen(listener) {
    this.#listeners.add(listener);
  }

  /// How many messages of others a person has not seen in a chat (or in one topic of it).
  unread(person, chat, thread) {
    const read = this.readUpTo(person, chat, thread);
    return this.#world.messages(chat, thread).filter((message) => {
      return message.message_id > read && message.from.id !== person && !message.service;
    }).length;
  }

  /// The same over all topics.
  unreadInAll(person, chat) {
    const { is_forum: isForum, topics } = this.#world.chat(chat);
    const threads = isForum ? [null, ...topics.map((topic) => topic.id)] : [null];
    return threads.reduce((sum, thread) => sum + this.unread(person, chat, thread), 0);
  }

  readUpTo(person, chat, thread) {
    return this.#read.get(key(person, chat, thread)) ?? 0;
  }

  /// The person sees the end of the chat.
  see(person, chat, thread) {
    const last = this.#world.messages(chat, thread).at(-1)?.message_id ?? 0;
    if (this.readUpTo(person, chat, thread) === last) return;
    this.#read.set(key(person, chat, thread), last);
    this.#tell();
  }

  /// A page that was just opened has nothing unread; one that lost the line keeps its marks,
  /// unless the program was started anew and counts its messages from the beginning.
  #begin() {
    const fresh = this.#read.size === 0;
    for (const chat of this.#world.chats.values()) {
      const threads = [null, ...chat.topics.map((topic) => topic.id)];
      const readers = chat.kind === "private" ? [chat.id] : this.#world.roster.caseworkers;
      for (const person of readers) {
        for (const thread of threads) {
          const last = this.#world.messages(chat.id, thread).at(-1)?.message_id ?? 0;
          const read = fresh ? last : Math.min(last, this.readUpTo(person, chat.id, thread));
          this.#read.set(key(person, chat.id, thread), read);
        }
      }
    }
  }

  #tell() {
    for (const listener of this.#listeners) listener();
  }
}

function key(person, chat, thread) {
  return `${person}/${chat}/${thread ?? "general"}`;
}
