//! Languages, texts, direction and isolation: a `Say` becomes a message.
