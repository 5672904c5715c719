//! The embedded Postgres server.
