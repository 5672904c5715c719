-- What has served is found without a look at everything that is kept, and the caseworkers' group
-- hears of parked updates once in a while instead of one by one.
--
-- Only widened: a program that knows nothing of this runs on beside one that does.

-- A column that follows from another, so that no program has to know of it: an index that named the
-- state itself would be written with every claim.
alter table outbox add column cancelled boolean not null
    generated always as (state = 'cancelled') stored;
create index outbox_cancelled on outbox (put_at) where cancelled;
create index outbox_passed on outbox (id) where passing and not unsettled;

-- Whoever blocks the bot gets nothing more.
create index outbox_to_caseworkers on outbox (caseworker) where unsettled and caseworker is not null;

create index held_words_by_time on held_words (at);

-- Whether the group has still to be told of it. What an older program parks it tells of at once.
alter table parked_updates add column untold boolean not null default false;
create index parked_updates_untold on parked_updates (bot) where untold;

-- When the group was last told of parked updates, by the database's clock.
create table parked_alerts (
    bot bigint primary key,
    told_at timestamptz not null
);
