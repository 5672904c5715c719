//! Whom an update concerns, found in one query and without a lock.

use std::collections::BTreeSet;

use anyhow::Result;
use uuid::Uuid;

use crate::conversation::{CandidateId, CaseId, CaseworkerId};
use crate::store::Who;
use crate::store::scene::{Concerns, Speaker};
use crate::store::tx::Tx;

/// A case that nobody has: what a reply to a message that is no longer kept belongs to, so that it
/// is refused instead of being taken for words about another case.
const NO_CASE: CaseId = CaseId(Uuid::nil());

/// Whom an update concerns, as it stood before the locks.
pub(super) struct Found {
    pub(super) who: Who,
    pub(super) focus: Option<CaseId>,
    pub(super) replied: Option<CaseId>,
    pub(super) candidates: BTreeSet<CandidateId>,
    pub(super) caseworkers: BTreeSet<CaseworkerId>,
}

impl Tx {
    /// Everybody concerned, in one query and without a lock.
    pub(super) async fn find(&mut self, speaker: &Speaker, concerns: &Concerns) -> Result<Found> {
        let blind_index = self.store.keys().blind_index(speaker.user);
        let row = sqlx::query!(
            r#"
            with me as (
                select
                    (select candidate from directory where blind_index = $1) as candidate,
                    (select id from caseworkers where blind_index = $1 and removed_at is null)
                        as caseworker
            ),
            -- The message of the bot's that is replied to, in either of the lanes of this chat.
            replied as (
                select o."case" from me
                join outbox o on o.lane in (me.caseworker, me.candidate) and o.message = $4
                order by o.id desc limit 1
            ),
            -- The case to which this message of the speaker's own went, replied to or edited: as a
            -- caseworker, as a candidate, or kept for whoever will have the case.
            passed_on as (
                select c.id from me
                join cases c on c.claimed_by = me.caseworker and c.closed_at is null
                join outbox o on o.lane = c.candidate
                    and o.anchor = 'relayed:' || c.id || ':' || coalesce($4, $5)::text
                union all
                select c.id from me
                join cases c on c.candidate = me.candidate and c.closed_at is null
                join outbox o on o.lane = c.claimed_by
                    and o.anchor = 'relayed:' || c.id || ':' || $5::text
                union all
                select c.id from me
                join cases c on c.candidate = me.candidate and c.closed_at is null
                join kept_words k on k."case" = c.id and k.message = $5
                limit 1
            ),
            focus as (
                select coalesce(
                    $2::uuid,
                    (select id from cases where code = $3),
                    (select "case" from replied),
                    (select id from passed_on)
                ) as id
            ),
            touched as (
                select c.candidate, c.claimed_by from me
                join cases c on c.candidate = me.candidate and c.closed_at is null
                union
                select c.candidate, c.claimed_by from focus join cases c on c.id = focus.id
                union
                select c.candidate, c.claimed_by from me
                join cases c on c.claimed_by = me.caseworker and c.closed_at is null
            )
            select me.candidate, me.caseworker, focus.id as focus,
                exists (select from replied) as "replied!",
                array(select candidate from touched) as "candidates!",
                array(select claimed_by from touched where claimed_by is not null)
                    as "caseworkers!"
            from me, focus
            "#,
            blind_index,
            concerns.case.map(|case| case.0),
            concerns.code.as_ref().map(|code| code.as_str()),
            concerns.reply_to,
            concerns.edited,
        )
        .fetch_one(self.db())
        .await?;
        let focus = row.focus.map(CaseId);
        let named = concerns.case.is_some() || concerns.code.is_some();
        let unknown = (row.caseworker.is_some() && !row.replied).then_some(NO_CASE);
        let replied = concerns
            .reply_to
            .and(if named { None } else { focus.or(unknown) });
        Ok(Found {
            who: Who {
                candidate: row.candidate.map(CandidateId),
                caseworker: row.caseworker.map(CaseworkerId),
            },
            focus,
            replied,
            candidates: row
                .candidates
                .into_iter()
                .chain(row.candidate)
                .map(CandidateId)
                .collect(),
            caseworkers: row
                .caseworkers
                .into_iter()
                .chain(row.caseworker)
                .map(CaseworkerId)
                .collect(),
        })
    }
}
