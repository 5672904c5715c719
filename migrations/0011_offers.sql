-- What was shown to people of roles, what their cases are about, and news about roles.
--
-- Only widened: a program that knows nothing of this runs on beside one that does. What it takes in
-- moves no news; and a role that it takes in is handled as soon as a newer program looks.

-- How a person meets roles, besides what they marked: how often they want news, what they were told.
create table offers (
    candidate uuid primary key references candidates on delete cascade,
    offers bytea not null
);

-- The last time that a match was shown: by which rules, from which answers, and why.
create table shown_matches (
    candidate uuid not null references candidates on delete cascade,
    role text not null,
    shown bytea not null,
    at timestamptz not null,
    primary key (candidate, role)
);

-- The roles that a case is about, with what the candidate saw and what for: under the candidate's key.
alter table cases add column roles bytea;

alter table candidates
    -- When a look for news is due; empty where none is.
    add column news_at timestamptz,
    -- From when on news may come again; empty where none are wanted.
    add column news_from timestamptz default '1970-01-01 00:00:00+00';
-- Whoever is due to be told something unasked, for whichever reason. The index on `remind_at` alone
-- stays for programs that know nothing of this.
create index candidates_due on candidates (least(remind_at, news_at), id)
    where least(remind_at, news_at) is not null;

-- Those who marked a role hear of its changes.
create index role_marks_by_role on role_marks (role);

-- As which `since` a role was brought to those it may concern; what is open now is no news.
alter table roles add column news_since timestamptz;
update roles set news_since = since where state = 'confirmed';
create index roles_with_news on roles (since) where state = 'confirmed'
    and news_since is distinct from since;
