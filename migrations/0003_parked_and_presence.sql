-- What was put aside can be taken up again, and the bot knows when it was away.
--
-- Only widened: a program that knows nothing of this runs on beside one that does.

alter table parked_updates
    -- From when it is to be taken up again; empty until somebody asks for that. Whoever takes it up
    -- moves this into the future first, so that nobody else does the same meanwhile.
    add column retry_at timestamptz,
    -- When it was put aside, by the database's clock.
    add column parked_at timestamptz not null default now();
create index parked_updates_to_retry on parked_updates (bot, update_id) where retry_at is not null;

-- When the person last did something that was taken up, by the database's clock.
alter table candidates add column contact_at timestamptz not null default now();

-- Whether updates are taken, by the database's clock alone.
create table presence (
    bot bigint primary key,
    -- When updates were last taken, or asked for and there were none; noted now and then.
    alive_at timestamptz not null,
    -- The end of the last time that nobody was there for so long that presses were lost.
    back_at timestamptz
);
