//! What must hold after any run, whatever went wrong in it: one look at the database, held against
//! what the simulated Telegram knows.

use sqlx::PgPool;

/// What Telegram knows of a run that is over.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// How many updates it handed out, each counted once.
    pub updates: i64,
    /// The ids of all messages that the bot ever put into private chats.
    pub messages: Vec<i32>,
}

/// Everything that is wrong, one line each; nothing when all invariants hold.
///
/// 1. Updates received = updates effected or parked, each known once.
/// 2. No row waits: nothing is left to send, nothing was given up.
/// 3. No row is `sending` for longer than 30 s (a lease is 20).
/// 4. Every row that was sent to somebody stands for a message that was in the chat, and no two
///    rows for the same one.
/// 5. Every message that was in a chat has its row; one more than its row only after an unknown
///    outcome, once for each.
/// 6. The messages of a lane left in the order in which they were put.
/// 7. No case has two owners, nor one that its claims do not know.
const WRONG: &str = r#"
with known as (
    select update_id from updates union select update_id from parked_updates
),
said as (
    select id, lane, message, unclear, kind,
        lag(message) over (partition by lane order by id) as before
    from outbox o
    where message is not null and recipient in ('candidate', 'caseworker', 'chat')
        and kind in ('message', 'copy', 'document')
        -- An edit that found its message gone was sent anew: that row is as young as the edit.
        and not exists (select from outbox e where e.target = o.id and e.or_anew
            and e.message is null and e.reason is not null)
),
shown as (select unnest($2::integer[]) as message),
doubled as (
    select count(*) as messages from shown
    where not exists (select from said where said.message = shown.message)
)
select format('%s updates were handed out, %s are known', $1, count(*))
from known having count(*) <> $1
union all
select format('row %s, %s to a %s, is still %s', id, kind, recipient, state)
from outbox where state not in ('sent', 'cancelled')
union all
select format('row %s is being sent for more than 30 seconds', id)
from outbox where state = 'sending' and leased_until < now() - interval '10 seconds'
union all
select format('row %s stands for message %s, which never was', id, message)
from said where message not in (select message from shown)
union all
select format('message %s has %s rows', message, count(*))
from said group by message having count(*) > 1
union all
select format('%s messages have no row, with %s unknown outcomes', messages,
    (select coalesce(sum(unclear), 0) from outbox))
from doubled where messages > (select coalesce(sum(unclear), 0) from outbox)
union all
select format('row %s of lane %s overtook the one before it', id, lane)
from said where before > message
union all
select format('case %s has %s owners', c.code, count(l.id))
from cases c left join claims l on l."case" = c.id and l.ended_at is null
group by c.id having count(l.id) > 1
union all
select format('case %s belongs to somebody its claims do not know', c.code)
from cases c where c.closed_at is null and c.claimed_by is distinct from
    (select l.caseworker from claims l where l."case" = c.id and l.ended_at is null)
"#;

/// Looks.
///
/// # Errors
/// The database is away.
pub async fn wrong(pool: &PgPool, known: &Known) -> sqlx::Result<Vec<String>> {
    sqlx::query_scalar(WRONG)
        .bind(known.updates)
        .bind(&known.messages)
        .fetch_all(pool)
        .await
}
