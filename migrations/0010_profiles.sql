-- What counts of a person's answers is kept as one sealed value beside them, so that a new role finds
-- the people it may concern without every answer of everybody being opened.
--
-- Only widened: a program that knows nothing of this runs on beside one that does. What it takes in
-- leaves the value here as it was; the person's next turn, or housekeeping, writes it anew.

-- Only of people whose answers may be kept and matched; it goes when they take that back.
create table profiles (
    candidate uuid primary key references candidates on delete cascade,
    -- What a role is narrowed on: codes of occupations, nothing else. Permission, English and
    -- everything else stays sealed.
    occupation text,
    second_occupation text,
    -- The version of the script by which the answers were added up.
    script integer not null,
    profile bytea not null,
    -- A digest of it under the candidate's key, so that a turn that changes nothing writes nothing.
    digest bytea not null,
    at timestamptz not null
);
create index profiles_by_occupation on profiles (occupation, candidate)
    where occupation is not null;
create index profiles_by_second_occupation on profiles (second_occupation, candidate)
    where second_occupation is not null;
