-- Roles are drafts until a person has confirmed what they require; what the importer read is kept
-- beside what a person made of it, so that the same file changes nothing.
--
-- Only widened: a program that knows nothing of this runs on beside one that does.

alter table roles
    -- A short number for buttons, whose data has little room.
    add column number bigint generated always as identity
        constraint a_role_has_its_own_number unique,
    -- What the importer read, without id and state; empty for what an older program imported.
    add column imported jsonb,
    -- Since when candidates may see it as it is: confirmed, or last changed in what it requires.
    add column since timestamptz not null default now(),
    add column confirmed_at timestamptz,
    -- Which coordinator confirmed it; empty where the operator did by the command line.
    add column confirmed_by uuid references caseworkers,
    -- Why it was closed: `gone` from its source, `past` its last day, or by a `person`.
    add column closed_why text constraint a_role_is_closed_for_a_known_reason
        check (closed_why in ('gone', 'past', 'person'));

update roles set imported = role - 'state' - 'id', since = imported_at,
    confirmed_at = case when state = 'confirmed' then imported_at end,
    closed_why = case when state = 'closed' then 'gone' end;

create index roles_drafts on roles (id) where state = 'draft';
create index roles_past on roles (closes) where state <> 'closed';

-- Where an import gathers its rows before they are merged in one go; empty outside of an import.
-- It needs no log: an import that is cut off leaves nothing.
create unlogged table staged_roles (
    line bigint not null,
    id text not null,
    reference text not null,
    role text not null,
    closes date not null,
    confirmed boolean not null
);

-- What an employer's words mean, as a person said once: offered as a guess when they come again.
create table meanings (
    employer text not null,
    words text not null,
    meaning jsonb not null,
    said_at timestamptz not null,
    constraint words_have_one_meaning primary key (employer, words)
);

-- Who did what to a role, and when. Only ever added to; without a caseworker it was the operator.
create table role_log (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    role text not null,
    caseworker uuid references caseworkers,
    action text not null constraint a_role_has_a_known_history
        check (action in ('edited', 'confirmed', 'closed', 'refused'))
);
create index role_log_by_role on role_log (role);

-- Files that coordinators sent, until they have said what they are.
create table sent_files (
    id uuid primary key,
    caseworker uuid not null references caseworkers,
    -- Telegram's id of the file, its name and size, and what became of it: sealed.
    file bytea not null,
    report bytea,
    at timestamptz not null
);
create index sent_files_by_time on sent_files (at);
