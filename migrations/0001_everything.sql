-- Everything Stepward keeps.
--
-- What a person said, and every address, is sealed: a column of type bytea holds nothing readable.
-- What belongs to a candidate is sealed with that candidate's own data key, which is kept wrapped by
-- the operator's key; what belongs to no candidate is sealed with the house key. In the clear stands
-- only what a query narrows on: codes, times, whether something is open.
--
-- A table that belongs to a candidate is keyed by the candidate and goes with them.

-- --- what holds for the whole database

-- A known text under the house key: it shows at once that a key file is not this database's.
create table key_check (
    only_one boolean primary key default true constraint there_is_one_key_check check (only_one),
    sealed bytea not null
);

-- Raised whenever the roles change, so that every process reads them anew.
create table content_version (
    only_one boolean primary key default true
        constraint there_is_one_content_version check (only_one),
    version bigint not null
);
insert into content_version (version) values (0);

-- Where a caseworkers' group has gone that became a supergroup, by the chat id in the settings.
create table moved_groups (
    blind_index bytea primary key,
    chat bytea not null
);

-- --- candidates

create table candidates (
    id uuid primary key,
    wrapped_key bytea not null,
    key_version integer not null,
    chat bytea not null,
    -- Where the person stands, as far as no other table says it: sealed, and empty at first.
    standing bytea,
    language text,
    -- Both are set only while the answers may be kept and matched.
    occupation text,
    family text,
    paused boolean not null default false,
    reachable boolean not null default true,
    created_at timestamptz not null,
    seen_at timestamptz not null
);
create index candidates_by_language_and_family on candidates (language, family)
    where family is not null;

-- The only table that finds a person: an HMAC of the Telegram id, under a key of its own.
create table directory (
    blind_index bytea primary key,
    candidate uuid not null
        constraint a_candidate_has_one_address unique
        references candidates on delete cascade
);

create table consents (
    candidate uuid not null references candidates on delete cascade,
    number bigint generated always as identity,
    purpose text not null,
    version integer not null,
    given boolean not null,
    at timestamptz not null,
    primary key (candidate, number)
);

create table answers (
    candidate uuid not null references candidates on delete cascade,
    question text not null,
    entry integer not null,
    answer bytea not null,
    script integer not null,
    language text not null,
    at timestamptz not null,
    primary key (candidate, question, entry)
);

-- Toggles and searches that are not an answer yet.
create table drafts (
    candidate uuid not null references candidates on delete cascade,
    kind text not null constraint a_draft_is_toggled_or_searched
        check (kind in ('toggled', 'searched')),
    draft bytea not null,
    primary key (candidate, kind)
);

-- Entries of repeating sections. A removed one stays, since its number is never given again.
create table entries (
    candidate uuid not null references candidates on delete cascade,
    section text not null,
    entry integer not null,
    live boolean not null,
    primary key (candidate, section, entry)
);

-- The repeating sections of which the person said: that is all.
create table enough (
    candidate uuid not null references candidates on delete cascade,
    section text not null,
    primary key (candidate, section)
);

create table role_marks (
    candidate uuid not null references candidates on delete cascade,
    role text not null,
    mark bytea not null,
    at timestamptz not null,
    primary key (candidate, role)
);

create table step_marks (
    candidate uuid not null references candidates on delete cascade,
    step text not null,
    mark bytea not null,
    at timestamptz not null,
    primary key (candidate, step)
);

-- Which messages of the person's stand in the chat: ids only, so that the chat can be cleared.
create table heard_messages (
    candidate uuid not null references candidates on delete cascade,
    message integer not null,
    at timestamptz not null,
    primary key (candidate, message)
);

-- --- caseworkers and cases

create table caseworkers (
    id uuid primary key,
    blind_index bytea not null constraint a_caseworker_is_registered_once unique,
    chat bytea not null,
    name bytea not null,
    language text not null,
    role text not null constraint a_caseworker_has_a_known_role
        check (role in ('caseworker', 'coordinator')),
    added_at timestamptz not null,
    started_at timestamptz,
    removed_at timestamptz
);

create table cases (
    id uuid primary key,
    candidate uuid not null references candidates on delete cascade,
    code text not null constraint a_case_code_is_used_once unique,
    why text not null,
    went_on boolean not null default false,
    opened_at timestamptz not null,
    claimed_by uuid references caseworkers,
    claimed_at timestamptz,
    closed_at timestamptz,
    close_reason text,
    -- The topic in the caseworkers' group.
    thread integer,
    constraint a_claim_has_a_time check ((claimed_by is null) = (claimed_at is null)),
    constraint a_closed_case_has_a_reason check ((closed_at is null) = (close_reason is null))
);
create unique index one_open_case_per_candidate on cases (candidate) where closed_at is null;
create index cases_by_candidate on cases (candidate);
create index cases_by_claimer on cases (claimed_by) where closed_at is null;

-- Who has had which case. The case of an erased candidate is gone from it; the row stays until the
-- caseworker's next sent message, so that words meant for that case ask where they should go.
create table claims (
    id bigint generated always as identity primary key,
    "case" uuid references cases on delete set null,
    caseworker uuid not null references caseworkers,
    began_at timestamptz not null,
    ended_at timestamptz,
    -- Whether nothing was sent since it ended: then the caseworker's next words may be meant for it.
    -- A mark and not a time, since clocks of two processes disagree.
    counts boolean not null default true
);
create unique index a_case_has_one_claim_at_a_time on claims ("case") where ended_at is null;
create index claims_by_caseworker on claims (caseworker) where counts;
create index claims_by_case on claims ("case");

-- Words of the candidate's that wait for whoever claims the case.
create table kept_words (
    candidate uuid not null references candidates on delete cascade,
    id uuid not null,
    number bigint generated always as identity,
    "case" uuid not null references cases on delete cascade,
    -- The message they stand in, so that an edit of it finds them.
    message integer not null,
    words bytea not null,
    at timestamptz not null,
    primary key (candidate, id),
    constraint words_are_kept_once unique ("case", message)
);
create index kept_words_by_case on kept_words ("case", number);

-- Words of a caseworker's that wait until their case is named.
create table held_words (
    id uuid primary key,
    caseworker uuid not null references caseworkers on delete cascade,
    -- The message they stand in, so that an edit of it finds them.
    message integer not null,
    words bytea not null,
    at timestamptz not null,
    constraint words_are_held_once unique (caseworker, message)
);

-- Who looked at which case, and who was refused. Only ever added to. The case is an HMAC under the
-- candidate's data key: it can be told as long as that key exists, and never after.
create table access_log (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    caseworker uuid references caseworkers,
    case_mark bytea not null,
    action text not null,
    allowed boolean not null
);

create index access_log_by_case on access_log (case_mark);

-- What happened, for counting only: it names nobody and holds no words.
create table journey_log (
    day date not null,
    event text not null,
    question text,
    language text
);
create index journey_log_by_day on journey_log (day);

-- --- updates in, messages out

create table updates (
    bot bigint not null,
    update_id bigint not null,
    at timestamptz not null,
    primary key (bot, update_id)
);
create index updates_by_time on updates (at);

-- Updates that could not be taken up, whole, under the house key.
create table parked_updates (
    bot bigint not null,
    update_id bigint not null,
    -- Whose it is, so that it goes with them.
    blind_index bytea,
    payload bytea not null,
    error text not null,
    at timestamptz not null,
    primary key (bot, update_id)
);
create index parked_updates_by_sender on parked_updates (blind_index);

create table outbox (
    id bigint generated always as identity primary key,
    -- Names the row in its seal.
    envelope uuid not null,
    -- Rows of a lane leave one after another. A lane is a candidate, a caseworker, a case in the
    -- group, or one task of its own; answers to presses stand outside of every lane.
    lane uuid not null,
    recipient text not null constraint an_outbox_recipient_is_known
        check (recipient in ('candidate', 'caseworker', 'group', 'chat', 'presser')),
    candidate uuid references candidates on delete cascade,
    caseworker uuid references caseworkers on delete cascade,
    -- An address of its own, for a last word to somebody who is no longer kept.
    chat bytea,
    -- Whose words it carries: their key seals it. Without one the house key does.
    about uuid references candidates on delete cascade,
    "case" uuid references cases on delete cascade,
    -- A topic of its own, for a last change of the card of a case that is no longer kept.
    thread integer,
    class smallint not null constraint an_outbox_class_is_known check (class between 0 and 3),
    kind text not null constraint an_outbox_kind_is_known check (kind in
        ('message', 'edit', 'document', 'toast', 'delete', 'copy', 'topic', 'retitle')),
    payload bytea,
    -- What the message in the chat is about, so that a later turn can change it.
    anchor text,
    -- The row whose message this one changes or removes.
    target bigint references outbox on delete set null,
    -- Whether an edit that has lost its message is sent anew.
    or_anew boolean not null default false,
    -- Whether the row goes as soon as it is settled, with its target.
    passing boolean not null default false,
    state text not null default 'ready' constraint an_outbox_state_is_known check (state in
        ('ready', 'sending', 'sent', 'retry', 'ambiguous', 'dead', 'cancelled')),
    attempts integer not null default 0,
    -- How often its outcome was unknown.
    unclear integer not null default 0,
    -- Which sender has it, and until when by the database's own clock.
    epoch uuid,
    leased_until timestamptz,
    due_at timestamptz not null default now(),
    put_at timestamptz not null default now(),
    -- When it was sent, by the clock that Telegram lives by.
    sent_at timestamptz,
    message integer,
    -- When its message was taken out of the chat again.
    gone_at timestamptz,
    reason text,
    constraint an_outbox_row_has_its_recipient check (case recipient
        when 'candidate' then candidate is not null
        when 'caseworker' then caseworker is not null
        when 'chat' then chat is not null
        else true end),
    constraint a_row_being_sent_has_a_lease
        check ((state = 'sending') = (leased_until is not null)),
    constraint a_row_to_be_sent_has_a_payload
        check (payload is not null or state not in ('ready', 'retry'))
);
create index outbox_pending on outbox (lane, id)
    where state in ('ready', 'sending', 'retry', 'ambiguous');
create index outbox_anchors on outbox (lane, anchor) where anchor is not null;
create index outbox_messages on outbox (lane, message) where message is not null;
create index outbox_by_candidate on outbox (candidate);
create index outbox_by_about on outbox (about);
create index outbox_by_case on outbox ("case");
create index outbox_by_target on outbox (target) where target is not null;

-- --- roles

create table roles (
    id text primary key,
    source text not null,
    reference text not null,
    role jsonb not null,
    closes date not null,
    state text not null constraint a_role_state_is_known
        check (state in ('draft', 'confirmed', 'closed')),
    imported_at timestamptz not null,
    constraint a_role_is_imported_once unique (source, reference)
);
