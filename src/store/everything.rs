//! Everything that is kept about one person, opened, for `/mydata`.
//!
//! Every table that belongs to a candidate has a key here; a test compares the list with the
//! schema's.

mod cases;
mod offers;
mod profile;

use anyhow::{Context, Result};
use serde_json::{Value, json};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::spots;
use super::tx::Tx;
use crate::audit::{Answer, Slot};
use crate::conversation::{CandidateId, StepMark};

impl Tx {
    /// Everything that is kept about a loaded candidate, with stable names and in the clear.
    ///
    /// # Errors
    /// The candidate was not loaded, the database is away, or a value cannot be opened.
    pub async fn everything(&mut self, candidate: CandidateId) -> Result<Value> {
        self.person(candidate)?;
        Ok(json!({
            "person": self.own_row(candidate).await?,
            "consents": self.own_consents(candidate).await?,
            "answers": self.own_answers(candidate).await?,
            "profile_kept": self.own_profile(candidate).await?,
            "unfinished_answers": self.own_drafts(candidate).await?,
            "sections": self.own_sections(candidate).await?,
            "roles": self.own_roles(candidate).await?,
            "roles_shown": self.own_shown(candidate).await?,
            "news_about_roles": self.own_offers(candidate).await?,
            "steps": self.own_steps(candidate).await?,
            "plan": self.own_plan(candidate)?,
            "your_messages": self.own_heard(candidate).await?,
            "cases": self.own_cases(candidate).await?,
            "words_waiting": self.own_kept_words(candidate).await?,
            "messages_to_you": self.own_outbox(candidate).await?,
            "messages_about_you": self.outbox_about(candidate).await?,
            "looked_at": self.own_views(candidate).await?,
        }))
    }

    /// When a candidate first and last wrote.
    ///
    /// # Errors
    /// The database is away.
    pub async fn first_and_last_seen(
        &mut self,
        candidate: CandidateId,
    ) -> Result<(OffsetDateTime, OffsetDateTime)> {
        let row = sqlx::query!(
            "select created_at, seen_at from candidates where id = $1",
            candidate.0
        )
        .fetch_one(self.db())
        .await?;
        Ok((row.created_at, row.seen_at))
    }

    async fn own_row(&mut self, candidate: CandidateId) -> Result<Value> {
        let row = sqlx::query!(
            "select created_at, seen_at, remind_at, asked_question, asked_entry, asked_at,
                asked_misread
            from candidates where id = $1",
            candidate.0
        )
        .fetch_one(self.db())
        .await?;
        let person = self.person(candidate)?;
        let journey = &person.journey;
        Ok(json!({
            "id": candidate.0,
            "telegram_chat": person.chat.reveal(),
            "language": journey.language,
            "occupation": person.occupation,
            "occupation_family": person.family,
            "referral_code": journey.referral,
            "adult": journey.adult,
            "review_confirmed": journey.confirmed,
            "question_opened": journey.opened,
            "chapter_opened": journey.chapter,
            "misunderstood": journey.misunderstood,
            "asked_beside": journey.aside,
            "paused": journey.paused,
            "reminded": journey.reminded,
            "no_reminders": journey.not_now,
            "told_unasked_at": journey.last_unasked.map(shown),
            "remind_at": row.remind_at.map(shown),
            "question_asked": row.asked_question,
            "entry_asked": row.asked_entry,
            "asked_at": row.asked_at.map(shown),
            "question_misunderstood": row.asked_misread,
            "reachable": journey.reachable,
            "first_seen": shown(row.created_at),
            "last_seen": shown(row.seen_at),
        }))
    }

    async fn own_consents(&mut self, candidate: CandidateId) -> Result<Value> {
        let rows = sqlx::query!(
            "select purpose, version, given, at from consents where candidate = $1 order by number",
            candidate.0
        )
        .fetch_all(self.db())
        .await?;
        let consents = rows.into_iter().map(|row| {
            let (purpose, version, given) = (row.purpose, row.version, row.given);
            json!({ "purpose": purpose, "version": version, "given": given, "at": shown(row.at) })
        });
        Ok(consents.collect())
    }

    async fn own_answers(&mut self, candidate: CandidateId) -> Result<Value> {
        let rows = sqlx::query!(
            "select question, entry, answer, script, language, skipped, seconds, misread, changed, at
            from answers
            where candidate = $1 order by at, question, entry",
            candidate.0
        )
        .fetch_all(self.db())
        .await?;
        let key = &self.person(candidate)?.key;
        let answers = rows.into_iter().map(|row| {
            let entry = u16::try_from(row.entry).context("an entry beyond every bound")?;
            let slot = Slot {
                question: row.question.as_str().into(),
                entry,
            };
            let answer: Answer = key.open_json(&spots::answer(candidate, &slot), &row.answer)?;
            Ok(json!({
                "question": row.question,
                "entry": row.entry,
                "answer": answer,
                "script_version": row.script,
                "asked_in": row.language,
                "skipped": row.skipped,
                "seconds": row.seconds,
                "misunderstood": row.misread,
                "changed": row.changed,
                "at": shown(row.at),
            }))
        });
        answers.collect()
    }

    async fn own_drafts(&mut self, candidate: CandidateId) -> Result<Value> {
        let rows = sqlx::query!(
            "select kind, draft from drafts where candidate = $1",
            candidate.0
        )
        .fetch_all(self.db())
        .await?;
        let key = &self.person(candidate)?.key;
        let drafts = rows.into_iter().map(|row| {
            let spot = spots::draft(candidate, &row.kind);
            let draft: Value = key.open_json(&spot, &row.draft)?;
            Ok(json!({ "kind": row.kind, "draft": draft }))
        });
        drafts.collect()
    }

    async fn own_sections(&mut self, candidate: CandidateId) -> Result<Value> {
        let entries = sqlx::query!(
            "select section, entry, live from entries where candidate = $1 order by section, entry",
            candidate.0
        )
        .fetch_all(self.db())
        .await?;
        let enough = sqlx::query_scalar!(
            "select section from enough where candidate = $1 order by section",
            candidate.0
        )
        .fetch_all(self.db())
        .await?;
        let entries = entries
            .into_iter()
            .map(|row| json!({ "section": row.section, "entry": row.entry, "removed": !row.live }));
        Ok(json!({ "entries": entries.collect::<Value>(), "no_further_entry": enough }))
    }

    async fn own_steps(&mut self, candidate: CandidateId) -> Result<Value> {
        let rows = sqlx::query!(
            "select step, mark, doing is not null as \"doing!\", at
            from step_marks where candidate = $1 order by at, step",
            candidate.0
        )
        .fetch_all(self.db())
        .await?;
        let key = &self.person(candidate)?.key;
        let marks = rows.into_iter().map(|row| {
            let step = row.step.as_str().into();
            let mark: StepMark = key.open_json(&spots::step_mark(candidate, &step), &row.mark)?;
            let doing = row.doing && mark == StepMark::NotYet;
            let mark = if doing { StepMark::Doing } else { mark };
            Ok(json!({ "step": row.step, "mark": mark, "at": shown(row.at) }))
        });
        marks.collect()
    }

    /// The messages themselves are not kept, only their ids, so that the chat can be cleared.
    async fn own_heard(&mut self, candidate: CandidateId) -> Result<Value> {
        let rows = sqlx::query!(
            "select message, at from heard_messages where candidate = $1 order by message",
            candidate.0
        )
        .fetch_all(self.db())
        .await?;
        let heard = rows.into_iter();
        Ok(heard
            .map(|row| json!({ "message_id": row.message, "at": shown(row.at) }))
            .collect())
    }

    /// A payload is wiped when it was sent: of such messages only that they were sent is kept.
    async fn own_outbox(&mut self, candidate: CandidateId) -> Result<Value> {
        self.outbox_rows(candidate, true).await
    }

    async fn outbox_about(&mut self, candidate: CandidateId) -> Result<Value> {
        self.outbox_rows(candidate, false).await
    }

    async fn outbox_rows(&mut self, candidate: CandidateId, to_them: bool) -> Result<Value> {
        let rows = sqlx::query!(
            r#"select envelope, recipient, kind, state, anchor, payload, about, put_at, sent_at,
                message, gone_at, "case"
            from outbox
            where (candidate = $1 and $2) or (about = $1 and candidate is null and not $2)
            order by id"#,
            candidate.0,
            to_them
        )
        .fetch_all(self.db())
        .await?;
        let key = &self.person(candidate)?.key;
        let house = self.store.keys().house();
        let rows = rows.into_iter().map(|row| {
            let about = row.about.map(CandidateId);
            let key = if about.is_some() { key } else { house };
            let spot = spots::payload(about, row.envelope);
            let open = |sealed: Vec<u8>| key.open_json::<Value>(&spot, &sealed);
            Ok(json!({
                "to": row.recipient,
                "kind": row.kind,
                "state": row.state,
                "about": row.anchor,
                "case": row.case,
                "not_yet_sent": row.payload.map(open).transpose()?,
                "put_at": shown(row.put_at),
                "sent_at": row.sent_at.map(shown),
                "message_id": row.message,
                "removed_at": row.gone_at.map(shown),
            }))
        });
        rows.collect()
    }
}

/// A time as it is written in the file.
fn shown(at: OffsetDateTime) -> String {
    at.format(&Rfc3339)
        .expect("a time within the years 0 to 9999 has this format")
}
