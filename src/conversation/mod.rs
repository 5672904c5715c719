//! What the bot decides: one pure turn from what was heard to facts and replies.
