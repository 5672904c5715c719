//! Rows are sealed and written: the changed ones, the cancelled ones, the new ones.

use std::collections::{BTreeSet, HashMap};
use std::time::Instant;

use anyhow::Result;
use time::OffsetDateTime;
use uuid::Uuid;

use super::columns::{Columns, shows_answers};
use super::{Posting, Recipient, Row, There};
use crate::conversation::CandidateId;
use crate::message::{Class, Delivery};
use crate::store::outbox::{LEASE, interval};
use crate::store::spots;
use crate::store::tx::{Night, Tx};

impl Tx {
    /// Seals the rows and writes them: the changed ones, the cancelled ones, the new ones.
    pub(in crate::store) async fn post(&mut self, posting: Posting) -> Result<()> {
        self.write_changed(&posting).await?;
        self.cancel_rows(&posting.cancelled).await?;
        self.take_evidence(&posting).await?;
        self.insert_rows(&posting).await
    }

    async fn write_changed(&mut self, posting: &Posting) -> Result<()> {
        if posting.changed.is_empty() {
            return Ok(());
        }
        let (mut ids, mut payloads, mut abouts) = (vec![], vec![], vec![]);
        let (mut anchors, mut cases, mut sensitive) = (vec![], vec![], vec![]);
        for (id, changed) in &posting.changed {
            let delivery = changed.delivery.as_ref();
            let seal = |delivery| self.sealed(changed.about, changed.envelope, delivery);
            payloads.push(delivery.map(seal).transpose()?);
            let own = changed.about.filter(|about| about.0 == changed.lane);
            sensitive.push(own.is_some() && delivery.is_some_and(shows_answers));
            ids.push(*id);
            abouts.push(changed.about.map(|about| about.0));
            anchors.push(changed.anchor.clone());
            cases.push(changed.case.map(|case| case.0));
        }
        sqlx::query!(
            r#"update outbox o set payload = coalesce(n.payload, o.payload), about = n.about,
                anchor = n.anchor, "case" = n."case",
                sensitive = case when n.payload is null then o.sensitive else n.sensitive end,
                -- A late word about what it said before says nothing about what it says now.
                epoch = case when n.payload is null then o.epoch end
            from unnest($1::bigint[], $2::bytea[], $3::uuid[], $4::text[], $5::uuid[],
                $6::boolean[]) as n (id, payload, about, anchor, "case", sensitive)
            where o.id = n.id"#,
            &ids,
            &payloads as &[Option<Vec<u8>>],
            &abouts as &[Option<Uuid>],
            &anchors as &[Option<String>],
            &cases as &[Option<Uuid>],
            &sensitive
        )
        .execute(self.db())
        .await?;
        Ok(())
    }

    pub(in crate::store) async fn cancel_rows(&mut self, rows: &BTreeSet<i64>) -> Result<()> {
        if rows.is_empty() {
            return Ok(());
        }
        let ids: Vec<i64> = rows.iter().copied().collect();
        sqlx::query!(
            "update outbox set state = 'cancelled', payload = null
            where id = any($1) and state in ('ready', 'retry')",
            &ids
        )
        .execute(self.db())
        .await?;
        Ok(())
    }

    /// Takes evidence into account of messages of which nobody knew whether they arrived: one that
    /// was pressed did, and a prompt that a newer one follows is not asked again. There are hardly
    /// ever any, so this is asked only where one was seen.
    async fn take_evidence(&mut self, posting: &Posting) -> Result<()> {
        if !posting.there.iter().any(There::in_doubt) {
            return Ok(());
        }
        let (lanes, messages): (Vec<Uuid>, Vec<i32>) = posting.pressed.iter().copied().unzip();
        let prompts = posting.new.iter().filter(|row| row.is_prompt());
        let prompted: Vec<Uuid> = prompts.map(|row| row.lane).collect();
        let at = self.at;
        sqlx::query!(
            r#"with in_doubt as (
                select o.id, p.message from outbox o
                join unnest($1::uuid[], $2::integer[]) as p (lane, message) on p.lane = o.lane
                where o.unsettled and o.state = 'ambiguous' and o.kind = 'message'
                    -- Ids grow within a chat: an older one belongs to a message that is known.
                    and p.message > coalesce((select max(message) from outbox known
                        where known.lane = o.lane and known.message is not null), 0)
                union all
                select o.id, null from outbox o
                where o.lane = any($3) and o.unsettled and o.state = 'ambiguous'
                    and o.kind = 'message' and o.anchor like 'prompt:%'
            )
            update outbox o set state = 'sent', payload = null, epoch = null, sent_at = $4,
                message = d.message
            from (select id, max(message) as message from in_doubt group by id) d
            where o.id = d.id"#,
            &lanes,
            &messages,
            &prompted,
            at
        )
        .execute(self.db())
        .await?;
        Ok(())
    }

    /// Writes the new rows.
    async fn insert_rows(&mut self, posting: &Posting) -> Result<()> {
        let rows: &[Row] = &posting.new;
        if rows.is_empty() {
            return Ok(());
        }
        let mut columns = Columns::default();
        let leaving = posting.leaving(self.store.inner.handover.room());
        for (row, leaves) in rows.iter().zip(&leaving) {
            columns
                .leaves
                .push(*leaves && !self.is_quiet(row.recipient));
            let payload = self.sealed(row.about, row.envelope, &row.delivery)?;
            let house = self.store.keys().house();
            let seal = |chat: &i64| house.seal_json(&spots::last_chat(row.envelope), chat);
            columns.push(row, payload, seal);
            columns.nights_of(self.night_of(row));
        }
        let since = Instant::now();
        let inserted = sqlx::query!(
            r#"insert into outbox (envelope, lane, recipient, candidate, caseworker, chat, about,
                "case", thread, class, kind, payload, anchor, target, or_anew, passing, sensitive,
                night_from, night_until, state, attempts, epoch, leased_until)
            select n.envelope, n.lane, n.recipient, n.candidate, n.caseworker, n.chat, n.about,
                n."case", n.thread, n.class, n.kind, n.payload, n.anchor, n.target, n.or_anew,
                n.passing, n.sensitive, n.night_from, n.night_until, case when n.goes then 'sending' else 'ready' end,
                n.goes::integer, case when n.goes then $19::uuid end,
                case when n.goes then clock_timestamp() + $20 end
            from (
                -- What has to wait its turn is claimed in its time.
                select n.*, n.leaves
                    and not exists (select from outbox o where o.lane = n.lane and o.unsettled)
                        as goes
                from unnest($1::uuid[], $2::uuid[], $3::text[], $4::uuid[], $5::uuid[],
                    $6::bytea[], $7::uuid[], $8::uuid[], $9::integer[], $10::smallint[],
                    $11::text[], $12::bytea[], $13::text[], $14::bigint[], $15::boolean[],
                    $16::boolean[], $17::boolean[], $18::boolean[], $21::timestamptz[],
                    $22::timestamptz[])
                with ordinality as n (envelope, lane, recipient, candidate, caseworker, chat, about,
                    "case", thread, class, kind, payload, anchor, target, or_anew, passing,
                    sensitive, leaves, night_from, night_until, number)
                -- So that it is decided once for each row, and not once for each use of it.
                offset 0
            ) n
            order by n.number
            returning id, envelope, state = 'sending' as "leaves!""#,
            &columns.envelopes,
            &columns.lanes,
            &columns.recipients,
            &columns.candidates as &[Option<Uuid>],
            &columns.caseworkers as &[Option<Uuid>],
            &columns.chats as &[Option<Vec<u8>>],
            &columns.abouts as &[Option<Uuid>],
            &columns.cases as &[Option<Uuid>],
            &columns.threads as &[Option<i32>],
            &columns.classes,
            &columns.kinds,
            &columns.payloads,
            &columns.anchors as &[Option<String>],
            &columns.targets as &[Option<i64>],
            &columns.or_anew,
            &columns.passing,
            &columns.sensitive,
            &columns.leaves,
            self.store.inner.epoch,
            interval(LEASE),
            &columns.nights.0 as &[Option<OffsetDateTime>],
            &columns.nights.1 as &[Option<OffsetDateTime>]
        )
        .fetch_all(self.db())
        .await?;
        self.left += inserted.iter().filter(|row| !row.leaves).count();
        let numbers: HashMap<Uuid, usize> = rows
            .iter()
            .enumerate()
            .map(|(number, row)| (row.envelope, number))
            .collect();
        let left = inserted.iter().filter(|row| row.leaves);
        let left: Vec<(usize, i64)> = left
            .filter_map(|row| Some((*numbers.get(&row.envelope)?, row.id)))
            .collect();
        let chains = self.chains(posting, &left, since);
        self.leaving.extend(chains);
        Ok(())
    }

    /// When somebody sleeps next who did not ask for what a row says.
    fn night_of(&self, row: &Row) -> Option<Night> {
        let Recipient::Candidate(candidate) = row.recipient else {
            return None;
        };
        let unasked = row.class == Class::Proactive;
        self.people.get(&candidate)?.night.filter(|_| unasked)
    }

    /// Whether a row's chat is to be left alone for now.
    fn is_quiet(&self, recipient: Recipient) -> bool {
        let Recipient::Candidate(candidate) = recipient else {
            return false;
        };
        let person = self.people.get(&candidate);
        person.is_some_and(|person| person.quiet)
    }

    /// Seals a payload under the key of the candidate it is about, or the house key.
    fn sealed(
        &self,
        about: Option<CandidateId>,
        envelope: Uuid,
        delivery: &Delivery,
    ) -> Result<Vec<u8>> {
        let spot = spots::payload(about, envelope);
        let key = match about {
            Some(candidate) => &self.person(candidate)?.key,
            None => self.store.keys().house(),
        };
        Ok(key.seal_json(&spot, delivery))
    }
}
