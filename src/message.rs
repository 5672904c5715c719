//! A rendered message as data.
