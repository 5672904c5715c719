//! Rows of which nobody knows what became: decided by their kind.

use anyhow::Result;
use sqlx::PgConnection;

use super::MOST_ATTEMPTS;
use super::senders::{answered, in_time};
use crate::conversation::CandidateId;
use crate::store::seal::Sensitive;
use crate::store::{Store, spots};

/// A file, or a message with a person's answers, of which nobody knows whether it arrived. It is not
/// sent again: the person is told.
#[derive(Debug)]
pub struct InDoubt {
    /// The row's id.
    pub id: i64,
    /// Who was to get it.
    pub chat: Sensitive<i64>,
}

impl Store {
    /// Decides on rows whose sender died or whose lease ran out, and on those of which it was
    /// unknown for long enough; returns how many.
    ///
    /// - A prompt with a newer turn's prompt behind it counts as sent: the person went on, with it
    ///   or without it.
    /// - What is the same when it happens twice, and what is for caseworkers, is repeated, at once
    ///   and then at growing distances.
    /// - A message or a copy is sent once more when its lease ends, and a second time never. So is
    ///   an edit that leaves as a message, since nobody knows where the one stands that it changes.
    /// - A file is never sent again, nor is what shows a candidate their answers.
    ///
    /// # Errors
    /// The database is away.
    pub async fn settle_unknown(&self) -> Result<u64> {
        let mut db = self.sender.acquire().await?;
        let decided = in_time(decide(&mut db)).await;
        answered(db, decided)
    }

    /// What is in doubt and not sent again, as long as its people were not told.
    ///
    /// # Errors
    /// The database is away, or an address cannot be opened.
    pub async fn in_doubt(&self) -> Result<Vec<InDoubt>> {
        let rows = sqlx::query!(
            r#"select o.id, c.id as candidate, c.chat, c.wrapped_key, c.key_version
            from outbox o join candidates c on c.id = o.candidate
            where o.given_up and (o.kind = 'document' or o.sensitive)
                and o.reason = 'unknown outcome'
            order by o.id"#
        )
        .fetch_all(&self.pool)
        .await?;
        let mut doubts = vec![];
        for row in rows {
            let candidate = CandidateId(row.candidate);
            let key = self
                .keys()
                .data_key(candidate, row.key_version, &row.wrapped_key)?;
            let chat = key.open_json(&spots::candidate_chat(candidate), &row.chat)?;
            doubts.push(InDoubt {
                id: row.id,
                chat: Sensitive::new(chat),
            });
        }
        Ok(doubts)
    }

    /// The person was told.
    ///
    /// # Errors
    /// The database is away: they are told once more.
    pub async fn told_of_doubt(&self, doubt: &InDoubt) -> Result<()> {
        sqlx::query!(
            "update outbox set reason = 'unknown outcome, the person was told'
            where id = $1 and state = 'dead'",
            doubt.id
        )
        .execute(&self.pool)
        .await?;
        Ok(())
    }
}

async fn decide(db: &mut PgConnection) -> Result<u64> {
    let decided = sqlx::query!(
        r#"
        with unknown as (
            select o.id,
                case
                    when e.overtaken then 'sent'
                    when o.payload is null or o.attempts >= $1 then 'dead'
                    when o.kind = 'document' or (o.sensitive and (o.kind <> 'edit' or a.anew))
                        then 'dead'
                    when o.kind in ('delete', 'toast', 'retitle') or o.class = 2
                        or (o.kind = 'edit' and not a.anew) then 'retry'
                    when o.state = 'sending' and o.leased_until > now() then 'ambiguous'
                    when o.unclear = 0 then 'retry'
                    else 'dead' end as becomes
            from outbox o
            cross join lateral (
                select o.kind = 'edit' and o.or_anew and not exists (
                    select from outbox t where t.id = o.target and t.message is not null
                ) as anew offset 0
            ) a
            cross join lateral (
                select case
                    when o.kind = 'message' then o.anchor
                    when a.anew then (select anchor from outbox t where t.id = o.target)
                end like 'prompt:%' and exists (
                    select from outbox newer
                    where newer.lane = o.lane and newer.id > o.id
                        and newer.put_at > o.put_at and newer.anchor like 'prompt:%'
                        and newer.state <> 'cancelled'
                ) as overtaken offset 0
            ) e
            where o.unsettled and o.state in ('sending', 'ambiguous')
                and case o.state
                    when 'ambiguous' then o.due_at <= now() or e.overtaken
                    else o.leased_until < now() or o.epoch = any(array(
                        select epoch from senders where lives_until < now())) end
            for update of o skip locked
        )
        update outbox o set
            state = unknown.becomes,
            payload = case when unknown.becomes <> 'sent' then o.payload end,
            reason = case when unknown.becomes = 'dead' then 'unknown outcome'
                else o.reason end,
            unclear = o.unclear + (unknown.becomes <> 'ambiguous')::integer,
            due_at = case
                when unknown.becomes = 'ambiguous' then o.leased_until
                when unknown.becomes = 'retry' and o.unclear > 0
                    then now() + interval '1 second' * power(4, least(o.unclear, 9) - 1)
                else now() end,
            leased_until = null
        from unknown where o.id = unknown.id
        "#,
        MOST_ATTEMPTS
    )
    .execute(db)
    .await?;
    Ok(decided.rows_affected())
}
