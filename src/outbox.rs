//! The loop that sends what is due.
