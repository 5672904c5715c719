-- Several senders share the outbox, and one that dies is noticed.
--
-- Only widened: a program that knows nothing of this runs on beside one that does. It puts rows
-- without naming a slot (the slot follows from whom a row goes to) and claims rows of any slot. That
-- sends nothing twice, since what makes a row somebody's is still its state, changed under its lock,
-- and until when is still its lease. The older program sees only leases, so every claim has one. The
-- newer one goes by the heartbeat where the claim is of a sender it knows, and by the lease where
-- not. The older one's look at what is due reads the whole table from now on, since the index it
-- used is gone: it is slower, not wrong, for as long as the two run side by side.

-- Who is sending at this moment. A sender renews its row; one whose time has run out is dead.
create table senders (
    epoch uuid primary key,
    -- The slots it has, one bit each. No two living senders have the same one.
    slots bigint not null,
    lives_until timestamptz not null
);

-- How fast things leave, for all senders together.
create table pace (
    only_one boolean primary key default true constraint there_is_one_pace check (only_one),
    -- What nobody asked for costs one token each, and tokens come back as time passes.
    tokens double precision not null,
    counted_at timestamptz not null default now(),
    -- Until when Telegram wants nothing more for the caseworkers' group.
    group_quiet_until timestamptz
);
insert into pace (tokens) values (0);

-- Until when Telegram wants nothing more for this chat.
alter table candidates add column quiet_until timestamptz;
alter table caseworkers add column quiet_until timestamptz;

-- Columns that follow from others, so that no program has to know of them. The indexes below name
-- none that changes when a row is claimed: a claim leaves every index as it is.
alter table outbox
    add column slot smallint not null generated always as
        ((get_byte(uuid_send(coalesce(candidate, caseworker, lane)), 15) % 64)::smallint) stored,
    add column unsettled boolean not null generated always as
        (state in ('ready', 'sending', 'retry', 'ambiguous')) stored,
    add column given_up boolean not null generated always as (state = 'dead') stored;

-- Room on the page for each claimed row beside the one it was; once sent, a row is small.
alter table outbox set (fillfactor = 50);

drop index outbox_pending;
create index outbox_lanes on outbox (lane, id) where unsettled;
create index outbox_to_people on outbox (class, id) where unsettled and recipient <> 'group';
create index outbox_to_group on outbox (class, id) where unsettled and recipient = 'group';
create index outbox_given_up on outbox (id) where given_up;

-- Without the rows that belong to nobody and to no case, such as answers to presses.
drop index outbox_by_candidate;
drop index outbox_by_about;
drop index outbox_by_case;
create index outbox_by_candidate on outbox (candidate) where candidate is not null;
create index outbox_by_about on outbox (about) where about is not null;
create index outbox_by_case on outbox ("case") where "case" is not null;
