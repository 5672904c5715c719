//! Erasing a candidate, and the ledger of erasures, which is kept outside the database.
//!
//! Every table that belongs to a candidate goes with the candidate's row; the schema says so. What
//! remains to be sent because of the erasure (the farewell, the group's card, the removal of copies)
//! loses every link first and is sealed with the house key.
//!
//! **The order.** The ledger's line is on the disk before the commit. A crash in between leaves a
//! line for somebody who is still there: the update was not confirmed, comes again, and erases them
//! with a second line. The other order could lose an erasure: the database would have it, and a
//! restored backup would bring the person back with nothing to say that they had gone.

use std::collections::BTreeMap;
use std::fs::OpenOptions;
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use anyhow::{Context, Result};
use serde::Serialize;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;
use uuid::Uuid;

use super::changes::Changes;
use super::put::{Posting, Recipient};
use super::tx::Tx;
use crate::conversation::CandidateId;
use crate::message::Delivery;

/// Lines that are written with the commit.
#[derive(Default)]
pub(super) struct Ledger(Vec<Line>);

/// One erasure: all that is left of a person.
#[derive(Serialize)]
struct Line {
    candidate: Uuid,
    at: String,
    receipt: Uuid,
}

impl Ledger {
    pub(super) fn add(&mut self, candidate: CandidateId, at: OffsetDateTime, receipt: Uuid) {
        let at = at
            .format(&Rfc3339)
            .expect("a time within the years 0 to 9999 has this format");
        self.0.push(Line {
            candidate: candidate.0,
            at,
            receipt,
        });
    }

    /// Appends the lines and waits until they are on the disk.
    pub(super) async fn write(&self, file: &Path) -> Result<()> {
        if self.0.is_empty() {
            return Ok(());
        }
        let mut text = String::new();
        for line in &self.0 {
            text.push_str(&serde_json::to_string(line)?);
            text.push('\n');
        }
        let file = file.to_owned();
        let written = tokio::task::spawn_blocking(move || append(&file, &text)).await?;
        written.context("cannot write the erasure ledger")
    }
}

fn append(file: &Path, text: &str) -> std::io::Result<()> {
    let mut ledger = OpenOptions::new()
        .append(true)
        .create(true)
        .mode(0o600)
        .open(file)?;
    ledger.write_all(text.as_bytes())?;
    ledger.sync_all()
}

impl Tx {
    /// Erases those who asked for it, and unties what is still to be sent because of it.
    pub(super) async fn erase(&mut self, changes: &Changes, posting: &mut Posting) -> Result<()> {
        if changes.forgotten.is_empty() {
            return Ok(());
        }
        self.untie(changes, posting).await?;
        let forgotten: Vec<Uuid> = changes
            .forgotten
            .iter()
            .map(|candidate| candidate.0)
            .collect();
        let at = self.at;
        sqlx::query!(
            r#"with parked as (
                delete from parked_updates p using directory d
                where d.candidate = any($1) and p.blind_index = d.blind_index
            )
            update claims set ended_at = $2
            from cases where cases.id = claims."case" and cases.candidate = any($1)
                and claims.ended_at is null"#,
            &forgotten,
            at
        )
        .execute(self.db())
        .await?;
        sqlx::query!("delete from candidates where id = any($1)", &forgotten)
            .execute(self.db())
            .await?;
        Ok(())
    }

    /// Takes every link to the erased from the rows that are still to be sent.
    async fn untie(&mut self, changes: &Changes, posting: &mut Posting) -> Result<()> {
        let mut lanes = Lanes::default();
        let mut staying = vec![];
        for row in &mut posting.new {
            if let Recipient::Candidate(id) = row.recipient
                && changes.forgotten.contains(&id)
            {
                row.recipient = Recipient::Chat(*self.person(id)?.chat.reveal());
                row.lane = lanes.fresh(row.lane);
            } else if row
                .about
                .is_none_or(|about| !changes.forgotten.contains(&about))
            {
                continue;
            }
            if row.recipient == Recipient::Group {
                row.lane = lanes.fresh(row.lane);
                row.thread = row.case.and_then(|case| self.cases.get(&case)?.thread);
                staying.extend(row.target.map(|id| Staying {
                    id,
                    lane: row.lane,
                    wiped: true,
                }));
            }
            row.about = None;
            row.case = None;
            row.anchor = None;
            row.passing = true;
        }
        posting.changed.retain(|id, changed| {
            if !changed.is_about(&changes.forgotten) {
                return true;
            }
            // Of what is changed in place only the last change of a card is still to be sent; a
            // message that was never sent goes away, and the anchor of a sent one with it.
            let of_card = changed.case.is_some_and(|case| case.0 == changed.lane);
            let Some(Delivery::Edit { row: card, .. }) = changed.delivery.as_ref() else {
                return false;
            };
            let lane = lanes.fresh(changed.lane);
            staying.push(Staying {
                id: *id,
                lane,
                wiped: false,
            });
            staying.push(Staying {
                id: *card,
                lane,
                wiped: true,
            });
            changed.about = None;
            changed.case = None;
            of_card
        });
        self.keep_without_link(&staying).await
    }

    /// Cards in the group, and their edits, stay until they are closed, without a link.
    async fn keep_without_link(&mut self, staying: &[Staying]) -> Result<()> {
        if staying.is_empty() {
            return Ok(());
        }
        let ids: Vec<i64> = staying.iter().map(|row| row.id).collect();
        let lanes: Vec<Uuid> = staying.iter().map(|row| row.lane).collect();
        let wiped: Vec<bool> = staying.iter().map(|row| row.wiped).collect();
        sqlx::query!(
            r#"update outbox o set about = null, "case" = null, anchor = null, passing = true,
                lane = n.lane, payload = case when n.wiped then null else o.payload end
            from unnest($1::bigint[], $2::uuid[], $3::boolean[]) as n (id, lane, wiped)
            where o.id = n.id"#,
            &ids,
            &lanes,
            &wiped
        )
        .execute(self.db())
        .await?;
        Ok(())
    }
}

/// New lanes for what was in a lane that names somebody.
#[derive(Default)]
struct Lanes(BTreeMap<Uuid, Uuid>);

impl Lanes {
    fn fresh(&mut self, lane: Uuid) -> Uuid {
        *self.0.entry(lane).or_insert_with(Uuid::new_v4)
    }
}

/// A row in the group that outlives the person for a moment.
struct Staying {
    id: i64,
    lane: Uuid,
    /// Whether its payload goes.
    wiped: bool,
}
