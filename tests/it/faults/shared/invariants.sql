-- What must hold after any fault, as one check: every row returned is something that is broken.
--
-- $1: the bot; $2: ids of the updates that Telegram handed out and that say something;
-- $3, $4: the bot's messages that stand in chats: the blind index of a private chat's person (null
-- for the caseworkers' group) and the message's id; $5: whether everything has come to rest.
with handed_out as (
    select unnest($2::bigint[]) as update_id
),
standing as (
    select m.message, d.candidate, w.id as caseworker, m.blind_index is null as in_group
    from unnest($3::bytea[], $4::integer[]) as m (blind_index, message)
    left join directory d on d.blind_index = m.blind_index
    left join caseworkers w on w.blind_index = m.blind_index
),
-- What puts a message into a chat.
sent as (
    select o.*, o.recipient = 'group' as in_group,
        -- How many copies of it may stand in the chat that nobody knows by their ids.
        o.unclear + (o.unclear = 0 and o.state = 'sent' and o.message is null
            and o.kind = 'message')::integer as unknown
    from outbox o
    where o.kind in ('message', 'copy', 'document') or (o.kind = 'edit' and o.or_anew)
),
extra as (
    select s.candidate, s.caseworker, s.in_group, count(*) as messages
    from standing s
    where not exists (
        select from sent o
        where o.message = s.message and (s.in_group and o.in_group
            or o.candidate = s.candidate or o.caseworker = s.caseworker)
    )
    group by s.candidate, s.caseworker, s.in_group
),
in_lane as (
    select o.id, o.lane, o.message,
        lag(o.message) over (partition by o.lane order by o.id) as before
    from outbox o
    where o.message is not null and o.kind in ('message', 'copy', 'document')
        -- A message that had to be said anew has a newer id than its row.
        and not exists (select from outbox e where e.target = o.id and e.or_anew)
)
select 'an update was neither effected nor parked: ' || h.update_id as broken
from handed_out h
where not exists (select from updates u where u.bot = $1 and u.update_id = h.update_id)
union all
select 'an update was effected that nobody handed out: ' || u.update_id
from updates u
where u.bot = $1 and u.update_id not in (select update_id from handed_out)
union all
select 'a parked update may take effect again: ' || p.update_id
from parked_updates p
where not exists (
    select from updates u where u.bot = p.bot and u.update_id = p.update_id
)
union all
select 'messages stand in a chat that no row sent: ' || e.messages || ' to '
    || coalesce(e.candidate::text, e.caseworker::text, 'the group')
from extra e
where e.messages > (
    select coalesce(sum(o.unknown), 0) from sent o
    where e.in_group and o.in_group
        or o.candidate = e.candidate or o.caseworker = e.caseworker
)
union all
select 'a row counts as sent, and its message is not there: ' || o.id
from sent o
where o.state = 'sent' and o.message is not null and o.gone_at is null and not exists (
    select from standing s
    where o.message = s.message and (s.in_group and o.in_group
        or o.candidate = s.candidate or o.caseworker = s.caseworker)
)
union all
select 'a message may have been sent three times: ' || o.id
from sent o
where o.class <> 2 and (o.kind <> 'edit' or not exists (
        -- One that knows its message changes that, as often as it takes.
        select from outbox t where t.id = o.target and t.message is not null
    )) and o.unclear > 1 + (o.state in ('sent', 'dead', 'cancelled'))::integer
union all
select 'a case has two owners, or another than its claim says: ' || c.code
from cases c
where (select count(*) from claims where claims."case" = c.id and ended_at is null)
        <> (c.claimed_by is not null)::integer
    or exists (
        select from claims
        where claims."case" = c.id and ended_at is null and caseworker <> c.claimed_by
    )
union all
-- A lease is given for 20 seconds.
select 'a row is being sent for more than 30 seconds: ' || o.id
from outbox o
where o.state = 'sending' and o.leased_until < now() - interval '10 seconds'
union all
select 'a lane is out of order: ' || l.lane || ' at ' || l.id
from in_lane l
where l.message <= l.before
union all
select 'a row was given up: ' || o.id || ', ' || coalesce(o.reason, 'for no reason')
from outbox o
where o.state = 'dead' and o.reason is distinct from 'unknown outcome'
    and o.reason is distinct from 'unknown outcome, the person was told'
union all
select 'a row still waits: ' || o.id || ', ' || o.state
from outbox o
where $5 and o.state in ('ready', 'sending', 'retry', 'ambiguous')
