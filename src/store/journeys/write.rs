//! Writing journeys: what nearly every turn changes in one round trip, the rest as it comes.

use anyhow::Result;
use time::OffsetDateTime;
use uuid::Uuid;

use super::columns::{Answered, Drafts, Events, Marks, People};
use crate::store::changes::Changes;
use crate::store::plan as plans;
use crate::store::tx::Tx;

impl Tx {
    /// Writes what changed of journeys, each table at most once.
    pub(in crate::store) async fn write_journeys(&mut self, changes: &Changes) -> Result<()> {
        self.write_turn(changes).await?;
        self.write_consents(changes).await?;
        self.write_entries(changes).await?;
        self.write_marks(changes).await?;
        self.write_plans(changes).await
    }

    /// What nearly every turn writes, in one round trip: standing, answers, drafts, the ids of the
    /// messages heard, and the journey log.
    async fn write_turn(&mut self, changes: &Changes) -> Result<()> {
        let standing = changes.staying(&changes.standing, |candidate| **candidate);
        let answers = changes.staying(&changes.answers, |((candidate, _), _)| *candidate);
        let heard = changes.staying(&changes.heard, |(candidate, _)| *candidate);
        let drafts = changes.staying(&changes.drafts, |candidate| **candidate);
        let events = Events::of(&changes.log);
        if standing.is_empty()
            && answers.is_empty()
            && heard.is_empty()
            && drafts.is_empty()
            && events.names.is_empty()
        {
            return Ok(());
        }
        let mut people = People::default();
        for candidate in standing {
            let contact = changes.contacts.contains(candidate);
            people.push(*candidate, self.person(*candidate)?, contact);
        }
        let mut given = Answered::default();
        for ((candidate, slot), answer) in answers {
            given.push(*candidate, slot, answer, &self.person(*candidate)?.key);
        }
        let mut drafted = Drafts::default();
        for candidate in drafts {
            drafted.push(*candidate, self.person(*candidate)?);
        }
        let heard_by: Vec<Uuid> = heard.iter().map(|(candidate, _)| candidate.0).collect();
        let heard_ids: Vec<i32> = heard.iter().map(|(_, message)| *message).collect();
        let at = self.at;
        sqlx::query!(
            r#"
            with standing as (
                update candidates c set
                    standing = n.standing, language = n.language, occupation = n.occupation,
                    family = n.family, paused = n.paused, reachable = n.reachable,
                    seen_at = case when n.contact then $1 else c.seen_at end,
                    contact_at = case when n.contact then now() else c.contact_at end,
                    reminded = n.reminded, not_now = n.not_now, remind_at = n.remind_at,
                    asked_question = n.asked, asked_entry = n.entry, asked_misread = n.misread,
                    asked_at = case
                        when n.asked is null then null
                        when (n.asked, n.entry) = (c.asked_question, c.asked_entry)
                            then c.asked_at
                        else $1 end
                from unnest($2::uuid[], $3::bytea[], $4::text[], $5::text[], $6::text[],
                        $7::boolean[], $8::boolean[], $26::boolean[], $27::smallint[],
                        $28::boolean[], $29::timestamptz[], $30::text[], $31::integer[],
                        $32::smallint[])
                    as n (id, standing, language, occupation, family, paused, reachable, contact,
                        reminded, not_now, remind_at, asked, entry, misread)
                where c.id = n.id
            ),
            answered as (
                insert into answers (candidate, question, entry, answer, script, language, skipped,
                    misread, message, seconds, at)
                -- Of the candidate's row this sees what was before this statement.
                select n.*, case when (c.asked_question, c.asked_entry) = (n.question, n.entry)
                    -- A clock that jumped tells nothing, and must not fail anything.
                    then least(greatest(extract(epoch from $1 - c.asked_at), -1), 1e9)::integer
                    end, $1
                from unnest($9::uuid[], $10::text[], $11::integer[], $12::bytea[], $13::integer[],
                        $14::text[], $33::boolean[], $34::smallint[], $35::integer[])
                    as n (candidate, question, entry, answer, script, language, skipped, misread,
                        message)
                join candidates c on c.id = n.candidate
                on conflict (candidate, question, entry) do update set
                    answer = excluded.answer, script = excluded.script,
                    language = excluded.language, skipped = excluded.skipped,
                    message = excluded.message, changed = answers.changed + 1,
                    at = excluded.at
            ),
            drafted as (
                insert into drafts (candidate, kind, draft)
                select * from unnest($15::uuid[], $16::text[], $17::bytea[])
                on conflict (candidate, kind) do update set draft = excluded.draft
            ),
            dropped as (
                delete from drafts using unnest($18::uuid[], $19::text[]) as n (candidate, kind)
                where drafts.candidate = n.candidate and drafts.kind = n.kind
            ),
            logged as (
                insert into journey_log (day, event, question, language)
                select $22, n.* from unnest($23::text[], $24::text[], $25::text[]) n
            )
            insert into heard_messages (candidate, message, at)
            select n.*, $1 from unnest($20::uuid[], $21::integer[]) n
            on conflict (candidate, message) do nothing
            "#,
            at,
            &people.ids,
            &people.standings,
            &people.languages as &[Option<String>],
            &people.occupations as &[Option<String>],
            &people.families as &[Option<String>],
            &people.paused,
            &people.reachable,
            &given.candidates,
            &given.questions,
            &given.entries,
            &given.sealed,
            &given.scripts,
            &given.languages,
            &drafted.candidates,
            &drafted.kinds,
            &drafted.sealed,
            &drafted.dropped,
            &drafted.dropped_kinds,
            &heard_by,
            &heard_ids,
            at.date(),
            &events.names,
            &events.questions as &[Option<String>],
            &events.languages as &[Option<String>],
            &people.contacts,
            &people.reminded,
            &people.not_now,
            &people.remind_at as &[Option<OffsetDateTime>],
            &people.asked as &[Option<String>],
            &people.asked_entries as &[Option<i32>],
            &people.asked_misread,
            &given.skipped,
            &given.misread,
            &given.messages as &[Option<i32>],
        )
        .execute(self.db())
        .await?;
        Ok(())
    }

    async fn write_consents(&mut self, changes: &Changes) -> Result<()> {
        let rows = changes.staying(&changes.consents, |consent| consent.candidate);
        if rows.is_empty() {
            return Ok(());
        }
        let candidates: Vec<Uuid> = rows.iter().map(|consent| consent.candidate.0).collect();
        let purposes: Vec<String> = rows
            .iter()
            .map(|consent| consent.purpose.code().to_owned())
            .collect();
        let versions = rows.iter().map(|consent| i32::try_from(consent.version));
        let versions = versions.collect::<Result<Vec<_>, _>>()?;
        let given: Vec<bool> = rows.iter().map(|consent| consent.given).collect();
        let at = self.at;
        sqlx::query!(
            "insert into consents (candidate, purpose, version, given, at)
            select n.candidate, n.purpose, n.version, n.given, $5
            from unnest($1::uuid[], $2::text[], $3::integer[], $4::boolean[])
                with ordinality as n (candidate, purpose, version, given, number)
            order by n.number",
            &candidates,
            &purposes,
            &versions,
            &given,
            at
        )
        .execute(self.db())
        .await?;
        Ok(())
    }

    async fn write_entries(&mut self, changes: &Changes) -> Result<()> {
        let entries = changes.staying(&changes.entries, |((candidate, ..), _)| *candidate);
        let enough = changes.staying(&changes.enough, |((candidate, _), _)| *candidate);
        if entries.is_empty() && enough.is_empty() {
            return Ok(());
        }
        let owners: Vec<Uuid> = entries
            .iter()
            .map(|((candidate, ..), _)| candidate.0)
            .collect();
        let sections: Vec<String> = entries
            .iter()
            .map(|((_, section, _), _)| section.as_str().to_owned())
            .collect();
        let numbers: Vec<i32> = entries
            .iter()
            .map(|((.., entry), _)| i32::from(*entry))
            .collect();
        let live: Vec<bool> = entries.iter().map(|(_, live)| **live).collect();
        let of: Vec<Uuid> = enough
            .iter()
            .map(|((candidate, _), _)| candidate.0)
            .collect();
        let said: Vec<String> = enough
            .iter()
            .map(|((_, section), _)| section.as_str().to_owned())
            .collect();
        let is_enough: Vec<bool> = enough.iter().map(|(_, enough)| **enough).collect();
        sqlx::query!(
            "with entered as (
                insert into entries (candidate, section, entry, live)
                select * from unnest($1::uuid[], $2::text[], $3::integer[], $4::boolean[])
                on conflict (candidate, section, entry) do update set live = excluded.live
            ),
            said as (
                select * from unnest($5::uuid[], $6::text[], $7::boolean[])
                    as n (candidate, section, enough)
            ),
            taken_back as (
                delete from enough using said where not said.enough
                    and enough.candidate = said.candidate and enough.section = said.section
            )
            insert into enough (candidate, section)
            select candidate, section from said where enough
            on conflict do nothing",
            &owners,
            &sections,
            &numbers,
            &live,
            &of,
            &said,
            &is_enough
        )
        .execute(self.db())
        .await?;
        Ok(())
    }

    async fn write_marks(&mut self, changes: &Changes) -> Result<()> {
        let steps = changes.staying(&changes.steps, |((candidate, _), _)| *candidate);
        if steps.is_empty() {
            return Ok(());
        }
        let mut stepped = Marks::default();
        let mut doing = vec![];
        for ((candidate, step), mark) in steps {
            let key = &self.person(*candidate)?.key;
            let (sealed, is_doing) = plans::sealed_mark(key, *candidate, step, *mark);
            stepped.push(*candidate, step.as_str(), sealed);
            doing.push(is_doing);
        }
        let at = self.at;
        sqlx::query!(
            "insert into step_marks (candidate, step, mark, doing, at)
            select n.*, $4 from unnest($1::uuid[], $2::text[], $3::bytea[], $5::bytea[]) n
            on conflict (candidate, step) do update
                set mark = excluded.mark, doing = excluded.doing, at = excluded.at",
            &stepped.candidates,
            &stepped.ids,
            &stepped.sealed,
            at,
            &doing as &[Option<Vec<u8>>]
        )
        .execute(self.db())
        .await?;
        Ok(())
    }
}
