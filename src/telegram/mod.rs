//! The Bot API: updates read into what was heard, messages sent and replies judged.
