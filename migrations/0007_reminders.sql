-- People are reminded of an audit they left unfinished, and it is counted where people stop.
--
-- Only widened: a program that knows nothing of this runs on beside one that does. What it takes in
-- moves no reminder, but `seen_at` says that the person was heard, and nobody is reminded sooner
-- than that allows. Whoever fell silent before this is not reminded: nobody has told them of it.

alter table candidates
    -- How many reminders of this silence are spent.
    add column reminded smallint not null default 0,
    -- Whether the person wants no reminder of the audit.
    add column not_now boolean not null default false,
    -- When the next reminder is due, at a full hour, so that the index below is left alone by most
    -- turns; empty where none is to come.
    add column remind_at timestamptz,
    -- The question that is open, since when, and how often in a row it was misunderstood: for
    -- counting, and to know how long an answer took.
    add column asked_question text,
    add column asked_entry integer,
    add column asked_at timestamptz,
    add column asked_misread smallint not null default 0;
create index candidates_to_remind on candidates (remind_at, id) where remind_at is not null;

alter table answers
    -- Whether it says nothing: known here without opening the answer. Empty for answers given
    -- before this, which are not counted.
    add column skipped boolean,
    -- How many seconds after it was asked the question was first answered, where that is known.
    add column seconds integer,
    -- How often it was misunderstood before it was first answered.
    add column misread smallint not null default 0,
    -- How often it was answered again.
    add column changed smallint not null default 0;
