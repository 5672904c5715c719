-- Only one program may fetch a bot's updates: which one, and until when by the database's own clock.
create table poller (
    bot bigint primary key,
    holder uuid not null,
    holds_until timestamptz not null
);
