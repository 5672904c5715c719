//! Writing cases, claims and the words that wait, each table at most once.

use anyhow::{Result, ensure};
use uuid::Uuid;

use crate::conversation::{CaseworkerId, Words};
use crate::store::changes::Changes;
use crate::store::spots;
use crate::store::tx::Tx;

impl Tx {
    /// Writes what changed of cases, each table at most once.
    pub(in crate::store) async fn write_cases(&mut self, changes: &Changes) -> Result<()> {
        self.write_opened(changes).await?;
        self.write_claims(changes).await?;
        self.write_states(changes).await?;
        self.write_words(changes).await?;
        self.write_caseworkers(changes).await
    }

    async fn write_opened(&mut self, changes: &Changes) -> Result<()> {
        let opened = changes.staying(&changes.opened, |opened| opened.candidate);
        if opened.is_empty() {
            return Ok(());
        }
        let ids: Vec<Uuid> = opened.iter().map(|opened| opened.case.0).collect();
        let candidates: Vec<Uuid> = opened.iter().map(|opened| opened.candidate.0).collect();
        let codes: Vec<String> = opened
            .iter()
            .map(|opened| opened.code.as_str().to_owned())
            .collect();
        let whys: Vec<String> = opened
            .iter()
            .map(|opened| opened.why.code().to_owned())
            .collect();
        let at = self.at;
        sqlx::query!(
            "insert into cases (id, candidate, code, why, opened_at)
            select n.*, $5 from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[]) n",
            &ids,
            &candidates,
            &codes,
            &whys,
            at
        )
        .execute(self.db())
        .await?;
        Ok(())
    }

    /// Claims compare and set: a case that somebody has, or that is closed, is taken by nobody.
    async fn write_claims(&mut self, changes: &Changes) -> Result<()> {
        if changes.claimed.is_empty() {
            return Ok(());
        }
        let cases: Vec<Uuid> = changes.claimed.keys().map(|case| case.0).collect();
        let claimers: Vec<Uuid> = changes.claimed.values().map(|claimer| claimer.0).collect();
        let at = self.at;
        let claimed = sqlx::query!(
            r#"with taken as (
                update cases c set claimed_by = n.caseworker, claimed_at = $3
                from unnest($1::uuid[], $2::uuid[]) as n ("case", caseworker)
                where c.id = n."case" and c.claimed_by is null and c.closed_at is null
                returning c.id, c.claimed_by
            )
            insert into claims ("case", caseworker, began_at)
            select id, claimed_by, $3 from taken"#,
            &cases,
            &claimers,
            at
        )
        .execute(self.db())
        .await?
        .rows_affected();
        ensure!(
            claimed == cases.len() as u64,
            "a case was claimed that somebody has"
        );
        Ok(())
    }

    async fn write_states(&mut self, changes: &Changes) -> Result<()> {
        if changes.ended.is_empty() && changes.went_on.is_empty() {
            return Ok(());
        }
        let ended: Vec<Uuid> = changes.ended.keys().map(|case| case.0).collect();
        let released = changes
            .ended
            .keys()
            .filter(|case| !changes.closed.contains_key(case));
        let released: Vec<Uuid> = released.map(|case| case.0).collect();
        let closed: Vec<Uuid> = changes.closed.keys().map(|case| case.0).collect();
        let reasons: Vec<String> = changes
            .closed
            .values()
            .map(|reason| reason.code().to_owned())
            .collect();
        let said: Vec<Uuid> = changes.went_on.keys().map(|case| case.0).collect();
        let went_on = changes.went_on.iter().filter(|(_, went_on)| **went_on);
        let went_on: Vec<Uuid> = went_on.map(|(case, _)| case.0).collect();
        let at = self.at;
        sqlx::query!(
            r#"with touched as (
                select id, id = any($2) as released, n.reason,
                    case when id = any($7) then id = any($5) end as went_on
                from cases left join unnest($3::uuid[], $4::text[]) as n ("case", reason)
                    on n."case" = id
                where id = any($1) or id = any($7)
            ),
            changed as (
                update cases c set
                    claimed_by = case when t.released then null else c.claimed_by end,
                    claimed_at = case when t.released then null else c.claimed_at end,
                    closed_at = case when t.reason is null then c.closed_at else $6 end,
                    close_reason = coalesce(t.reason, c.close_reason),
                    went_on = coalesce(t.went_on, c.went_on)
                from touched t where c.id = t.id
            )
            update claims set ended_at = $6 where "case" = any($1) and ended_at is null"#,
            &ended,
            &released,
            &closed,
            &reasons,
            &went_on,
            at,
            &said
        )
        .execute(self.db())
        .await?;
        Ok(())
    }

    /// Words that are kept or held, and those no longer needed: with a closed case goes what was
    /// kept for it.
    async fn write_words(&mut self, changes: &Changes) -> Result<()> {
        let kept = changes.staying(&changes.kept, |kept| kept.candidate);
        let nothing = kept.is_empty() && changes.held.is_empty();
        if nothing && changes.settled.is_empty() && changes.closed.is_empty() {
            return Ok(());
        }
        let (mut ids, mut candidates, mut cases, mut sealed) = (vec![], vec![], vec![], vec![]);
        let mut messages = vec![];
        for kept in kept {
            messages.push(kept.words.message);
            let id = Uuid::new_v4();
            let spot = spots::kept_words(kept.candidate, id);
            sealed.push(
                self.person(kept.candidate)?
                    .key
                    .seal_json(&spot, &kept.words),
            );
            ids.push(id);
            candidates.push(kept.candidate.0);
            cases.push(kept.case.0);
        }
        let held_ids: Vec<Uuid> = changes.held.iter().map(|(id, ..)| *id).collect();
        let holders: Vec<Uuid> = changes.held.iter().map(|(_, holder, _)| holder.0).collect();
        let held_in: Vec<i32> = changes
            .held
            .iter()
            .map(|(.., words)| words.message)
            .collect();
        let house = self.store.keys().house();
        let seal = |(id, _, words): &(Uuid, CaseworkerId, Words)| {
            house.seal_json(&spots::held_words(*id), words)
        };
        let held: Vec<Vec<u8>> = changes.held.iter().map(seal).collect();
        let settled: Vec<Uuid> = changes.settled.iter().map(|(id, _)| *id).collect();
        let settlers: Vec<Uuid> = changes.settled.iter().map(|(_, by)| by.0).collect();
        let closed: Vec<Uuid> = changes.closed.keys().map(|case| case.0).collect();
        let at = self.at;
        sqlx::query!(
            r#"with kept as (
                insert into kept_words (candidate, id, "case", message, words, at)
                select n.candidate, n.id, n."case", n.message, n.words, $10
                from unnest($1::uuid[], $2::uuid[], $3::uuid[], $11::integer[], $4::bytea[])
                    with ordinality as n (candidate, id, "case", message, words, number)
                order by n.number
                on conflict ("case", message)
                    do update set id = excluded.id, words = excluded.words
            ),
            held as (
                insert into held_words (id, caseworker, message, words, at)
                select n.*, $10
                from unnest($5::uuid[], $6::uuid[], $12::integer[], $7::bytea[]) n
                on conflict (caseworker, message)
                    do update set id = excluded.id, words = excluded.words
            ),
            settled as (
                delete from held_words h
                using unnest($8::uuid[], $13::uuid[]) as n (id, caseworker)
                where h.id = n.id and h.caseworker = n.caseworker
            )
            delete from kept_words where "case" = any($9)"#,
            &candidates,
            &ids,
            &cases,
            &sealed,
            &held_ids,
            &holders,
            &held,
            &settled,
            &closed,
            at,
            &messages,
            &held_in,
            &settlers
        )
        .execute(self.db())
        .await?;
        Ok(())
    }

    /// Who started the private chat, and whose words went where they should. From then on the claims
    /// that had ended count no more; those on cases of erased candidates are gone.
    async fn write_caseworkers(&mut self, changes: &Changes) -> Result<()> {
        if changes.started.is_empty() && changes.sent.is_empty() {
            return Ok(());
        }
        let started: Vec<Uuid> = changes
            .started
            .iter()
            .map(|caseworker| caseworker.0)
            .collect();
        let sent: Vec<Uuid> = changes.sent.iter().map(|caseworker| caseworker.0).collect();
        let at = self.at;
        sqlx::query!(
            r#"with ghosts as (
                delete from claims
                where "case" is null and ended_at is not null and caseworker = any($2)
            ),
            over as (
                update claims set counts = false
                where "case" is not null and ended_at is not null and counts
                    and caseworker = any($2)
            )
            update caseworkers set started_at = $3 where id = any($1)"#,
            &started,
            &sent,
            at
        )
        .execute(self.db())
        .await?;
        Ok(())
    }
}
