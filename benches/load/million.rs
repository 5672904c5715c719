//! Candidates that are there already: rows as the bot would have left them, sealed by nobody.
//!
//! What is sealed is random here and of the usual length: no round opens the row of one who does
//! not come back.

use anyhow::Result;
use sqlx::{Connection, Executor, PgConnection};

/// Each with a consent, answers, messages of theirs and rows of the outbox that were sent.
const FILL: &str = "
with new as (
    select gen_random_uuid() as id, number from generate_series($1::bigint, $2::bigint) number
),
sealed as (
    select new.*, sha256(id::text::bytea) as half, now() - interval '90 days' * random() as seen
    from new
),
people as (
    insert into candidates (id, wrapped_key, key_version, chat, standing, language, occupation,
        family, created_at, seen_at)
    select id, half || half || half, 1, half || half, half || half || half || half,
        (array['en', 'ar', 'uk'])[1 + number % 3], 'nurse', 'nursing', seen - interval '1 day', seen
    from sealed
),
addresses as (
    insert into directory (blind_index, candidate) select half, id from sealed
),
agreed as (
    insert into consents (candidate, purpose, version, given, at)
    select id, purpose, 1, true, seen - interval '1 day'
    from sealed cross join unnest(array['keep', 'share']) purpose
),
answered as (
    insert into answers (candidate, question, entry, answer, script, language, at)
    select id, question, 0, half || half, 1, 'en', seen
    from sealed cross join unnest(array['name', 'area', 'goal', 'occupation']) question
)
insert into outbox (envelope, lane, recipient, candidate, about, class, kind, anchor, state,
    attempts, put_at, due_at, sent_at, message)
select gen_random_uuid(), id, 'candidate', id, id, 1, 'message', anchor, 'sent',
    1, seen, seen, seen, place
from sealed cross join unnest(array['prompt:name:0', 'prompt:area:0', 'menu'])
    with ordinality as told (anchor, place)
";

/// How many rows are written at a time.
const CHUNK: u64 = 50_000;

/// Stores so many candidates.
pub async fn store(database: &str, people: u64) -> Result<()> {
    if people == 0 {
        return Ok(());
    }
    let mut db = PgConnection::connect(database).await?;
    // The rows are consistent as they are, and need not be on the disk before the round begins.
    db.execute("set session_replication_role = replica; set synchronous_commit = off")
        .await?;
    for first in (1..=people).step_by(usize::try_from(CHUNK)?) {
        let last = people.min(first + CHUNK - 1);
        sqlx::query(FILL)
            .bind(i64::try_from(first)?)
            .bind(i64::try_from(last)?)
            .execute(&mut db)
            .await?;
    }
    db.execute("vacuum analyze").await?;
    db.execute("checkpoint").await?;
    Ok(db.close().await?)
}
