//! Taking messages out of chats: what a person hides, and copies of a case that is over.
//!
//! Telegram deletes messages that are younger than 48 hours; a message of the bot's that is older
//! is edited instead. One that is being sent at this moment is deleted as soon as it is there.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use super::changes::Changes;
use super::put::{Posting, Recipient, Row};
use super::record::NO_LANGUAGE;
use super::tx::Tx;
use crate::audit::LanguageCode;
use crate::conversation::{CandidateId, CaseworkerId};
use crate::message::{Delivery, Message};

/// For how long Telegram deletes a message, less a minute for the way there.
const DELETABLE: Duration = Duration::minutes(48 * 60 - 1);

/// How many messages one call deletes.
const AT_ONCE: usize = 100;

/// A row whose message may have to go.
struct Copy {
    id: i64,
    lane: Uuid,
    candidate: Option<Uuid>,
    caseworker: Option<Uuid>,
    about: Option<Uuid>,
    state: String,
    message: Option<i32>,
    sent_at: Option<OffsetDateTime>,
}

/// What is done to the rows of messages that go.
#[derive(Default)]
struct Removal {
    /// Messages to delete, by chat.
    deleted: BTreeMap<CandidateOrCaseworker, Vec<i32>>,
    /// Unsent rows.
    cancelled: BTreeSet<i64>,
    /// Rows whose message stands in the chat no more.
    gone: Vec<i64>,
    /// Rows of erased candidates that stay, without a link, until their message is gone.
    stripped: Vec<i64>,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum CandidateOrCaseworker {
    Candidate(CandidateId),
    Caseworker(CaseworkerId),
}

impl Tx {
    /// Takes out of chats what has to go: of candidates who hide or are erased, and of cases that
    /// were released or closed.
    pub(super) async fn remove_messages(
        &mut self,
        changes: &Changes,
        posting: &mut Posting,
        removed: &(dyn Fn(&LanguageCode) -> Message + Sync),
    ) -> Result<()> {
        if changes.hidden.is_empty() && changes.forgotten.is_empty() && changes.ended.is_empty() {
            return Ok(());
        }
        let mut removal = Removal::default();
        for copy in self.copies(changes).await? {
            let erased = copy
                .about
                .is_some_and(|id| changes.forgotten.contains(&CandidateId(id)));
            self.remove(&mut removal, posting, copy, erased, removed);
        }
        self.heard_messages(changes, &mut removal).await?;
        for (whose, messages) in &removal.deleted {
            let recipient = match whose {
                CandidateOrCaseworker::Candidate(id) => Recipient::Candidate(*id),
                CandidateOrCaseworker::Caseworker(id) => Recipient::Caseworker(*id),
            };
            for messages in messages.chunks(AT_ONCE) {
                let delete = Delivery::Delete {
                    messages: messages.to_vec(),
                };
                posting
                    .new
                    .push(Row::cleaning(recipient, Uuid::new_v4(), delete));
            }
        }
        self.stop_edits(changes).await?;
        self.cancel_rows(&removal.cancelled).await?;
        posting
            .changed
            .retain(|id, _| !removal.cancelled.contains(id));
        self.mark_gone(&removal).await?;
        self.unanchor(changes).await
    }

    /// No message of the candidates who hide is changed any more: an edit that found it gone would
    /// be sent anew, and what was hidden would stand there again.
    async fn stop_edits(&mut self, changes: &Changes) -> Result<()> {
        let hidden: Vec<Uuid> = changes.hidden.iter().map(|id| id.0).collect();
        if hidden.is_empty() {
            return Ok(());
        }
        sqlx::query!(
            "update outbox set
                state = case when state in ('ready', 'retry') then 'cancelled' else state end,
                payload = null, or_anew = false
            where candidate = any($1) and unsettled and recipient = 'candidate'
                and kind = 'edit' and not passing",
            &hidden
        )
        .execute(self.db())
        .await?;
        self.hidden.extend(changes.hidden.iter().copied());
        Ok(())
    }

    /// The rows whose messages have to go. Of an erased candidate only those in caseworkers' chats:
    /// the others go with the candidate.
    async fn copies(&mut self, changes: &Changes) -> Result<Vec<Copy>> {
        let forgotten: Vec<Uuid> = changes.forgotten.iter().map(|id| id.0).collect();
        let hidden = changes.hidden.difference(&changes.forgotten);
        let hidden: Vec<Uuid> = hidden.map(|id| id.0).collect();
        let ended: Vec<Uuid> = changes.ended.keys().map(|case| case.0).collect();
        let rows = sqlx::query_as!(
            Copy,
            r#"select id, lane, candidate, caseworker, about, state, message, sent_at
            from outbox
            where gone_at is null
                and (
                    (recipient = 'caseworker' and (about = any($1) or "case" = any($2))
                        and state in ('ready', 'retry'))
                    or (((recipient = 'caseworker' and (about = any($1) or "case" = any($2)))
                            or (recipient = 'candidate' and candidate = any($3)))
                        and kind in ('message', 'copy', 'document', 'photo')
                        and state in ('sending', 'sent', 'ambiguous'))
                )
            order by id for update"#,
            &forgotten,
            &ended,
            &hidden
        )
        .fetch_all(self.db())
        .await?;
        Ok(rows)
    }

    fn remove(
        &self,
        removal: &mut Removal,
        posting: &mut Posting,
        copy: Copy,
        erased: bool,
        removed: &(dyn Fn(&LanguageCode) -> Message + Sync),
    ) {
        let caseworker = copy.caseworker.map(CaseworkerId);
        let candidate = copy.candidate.map(CandidateId);
        let (recipient, whose) = match (caseworker, candidate) {
            (Some(id), _) => (
                Recipient::Caseworker(id),
                CandidateOrCaseworker::Caseworker(id),
            ),
            (None, Some(id)) => (
                Recipient::Candidate(id),
                CandidateOrCaseworker::Candidate(id),
            ),
            (None, None) => return,
        };
        let young = copy.sent_at.is_some_and(|sent| self.at - sent < DELETABLE);
        match (copy.state.as_str(), copy.message) {
            // An erased candidate's unsent rows go with them.
            ("ready" | "retry", _) if erased => return,
            ("ready" | "retry", _) => {
                removal.cancelled.insert(copy.id);
                return;
            }
            ("sent", None) => return,
            ("sent", Some(message)) if young => {
                removal.deleted.entry(whose).or_default().push(message);
                if erased {
                    return;
                }
            }
            ("sent", Some(_)) => {
                let message = removed(&self.language_of(whose));
                let edit = Delivery::Edit {
                    row: copy.id,
                    message,
                };
                let row = Row::cleaning(recipient, Uuid::new_v4(), edit);
                posting.new.push(Row {
                    target: Some(copy.id),
                    ..row
                });
            }
            // On its way: behind it in its lane waits its deletion.
            (_, _) => {
                let delete = Delivery::Delete { messages: vec![] };
                let row = Row::cleaning(recipient, copy.lane, delete);
                posting.new.push(Row {
                    target: Some(copy.id),
                    ..row
                });
            }
        }
        if erased {
            removal.stripped.push(copy.id)
        } else {
            removal.gone.push(copy.id)
        }
    }

    fn language_of(&self, whose: CandidateOrCaseworker) -> LanguageCode {
        let language = match whose {
            CandidateOrCaseworker::Candidate(id) => self
                .people
                .get(&id)
                .and_then(|person| person.journey.language.clone()),
            CandidateOrCaseworker::Caseworker(id) => self
                .staff
                .get(&id)
                .map(|staff| staff.caseworker.language.clone()),
        };
        language.unwrap_or_else(|| LanguageCode::from(NO_LANGUAGE))
    }

    /// The messages of those who hide: their ids are forgotten here and deleted there.
    async fn heard_messages(&mut self, changes: &Changes, removal: &mut Removal) -> Result<()> {
        if changes.hidden.is_empty() {
            return Ok(());
        }
        let hidden: Vec<Uuid> = changes.hidden.iter().map(|id| id.0).collect();
        let rows = sqlx::query!(
            "delete from heard_messages where candidate = any($1)
            returning candidate, message, at",
            &hidden
        )
        .fetch_all(self.db())
        .await?;
        let here = changes
            .heard
            .iter()
            .filter(|(candidate, _)| changes.hidden.contains(candidate));
        let young = rows.iter().filter(|row| self.at - row.at < DELETABLE);
        let young = young.map(|row| (CandidateId(row.candidate), row.message));
        for (candidate, message) in young.chain(here.copied()) {
            let whose = CandidateOrCaseworker::Candidate(candidate);
            removal.deleted.entry(whose).or_default().push(message);
        }
        Ok(())
    }

    async fn mark_gone(&mut self, removal: &Removal) -> Result<()> {
        if removal.gone.is_empty() && removal.stripped.is_empty() {
            return Ok(());
        }
        let at = self.at;
        sqlx::query!(
            r#"with stripped as (
                update outbox set about = null, "case" = null, anchor = null, payload = null,
                    passing = true, gone_at = $3
                where id = any($2)
            )
            update outbox set gone_at = $3 where id = any($1)"#,
            &removal.gone,
            &removal.stripped,
            at
        )
        .execute(self.db())
        .await?;
        Ok(())
    }

    /// From the end of a claim on, an edit of what its caseworker sent goes nowhere.
    async fn unanchor(&mut self, changes: &Changes) -> Result<()> {
        if changes.ended.is_empty() {
            return Ok(());
        }
        let ended: Vec<Uuid> = changes.ended.keys().map(|case| case.0).collect();
        sqlx::query!(
            r#"update outbox set anchor = null
            where "case" = any($1) and recipient = 'candidate' and anchor like 'relayed:%'"#,
            &ended
        )
        .execute(self.db())
        .await?;
        Ok(())
    }
}
