-- People keep a plan: days of their steps, when they may be written to, and what they were told of it.
--
-- Only widened: a program that knows nothing of this runs on beside one that does. It sends no prompt,
-- and what it takes in moves none.

-- What is kept of a step beside its mark, sealed; under the empty name what concerns no step alone.
create table plans (
    candidate uuid not null references candidates on delete cascade,
    step text not null,
    plan bytea not null,
    at timestamptz not null,
    primary key (candidate, step)
);

-- Whether a step is being worked on, sealed; its mark says "not yet" then, as programs before this
-- understand it.
alter table step_marks add column doing bytea;

-- What each step asks for, as people were last told: public data, by profession and step. The
-- profession is empty for work that needs no register.
create table step_versions (
    profession text not null,
    step text not null,
    requirement text not null,
    since timestamptz not null,
    primary key (profession, step)
);

-- Whom a change of it concerns who have not been told: what it was when they last could know it, and
-- what it is now. It is written for many at once, who are narrowed by their occupation; whether
-- somebody is told is decided under their lock.
create table changed_steps (
    candidate uuid not null references candidates on delete cascade,
    step text not null,
    was text not null,
    now text not null,
    at timestamptz not null,
    primary key (candidate, step)
);

-- The night in which a message that nobody asked for is held back, by the clock of the one it is for.
alter table outbox
    add column night_from timestamptz,
    add column night_until timestamptz;
