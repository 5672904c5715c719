//! The one test binary: chats through simulator and Postgres, and the rules of the house.
