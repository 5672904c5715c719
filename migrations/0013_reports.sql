-- Coordinators see what stands between people and roles, as a picture and a file.

-- Who waits for the numbers: they are counted outside of every turn.
create table report_wishes (
    caseworker uuid primary key references caseworkers on delete cascade,
    asked_at timestamptz not null
);

-- The access log also keeps who looked at numbers: they concern no case.
alter table access_log alter column case_mark drop not null;

alter table outbox drop constraint an_outbox_kind_is_known;
alter table outbox add constraint an_outbox_kind_is_known check (kind in
    ('message', 'edit', 'document', 'photo', 'toast', 'delete', 'copy', 'topic', 'retitle'));
