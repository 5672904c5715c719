//! What a coordinator looks at of the roles, and what they did about them.

use std::sync::Arc;

use anyhow::Result;
use uuid::Uuid;

use super::changes::Changes;
use super::deciding::{close, confirm, log, write};
use super::roles::read;
use super::tx::Tx;
use super::{Store, spots};
use crate::conversation::imports::{Desk, ImportFact, List, Looked, PAGE, Reported, WaitingFile};
use crate::conversation::{CaseworkerId, Rank};
use crate::matching::{Role, State};

impl Store {
    /// The file that a coordinator sent, which they may have read in; and what became of it so far.
    /// `None` where it is not theirs, or they are no coordinator.
    ///
    /// # Errors
    /// The database is away, or the file cannot be opened.
    pub async fn sent_file(
        &self,
        id: Uuid,
        user: i64,
    ) -> Result<Option<(WaitingFile, Option<Reported>)>> {
        let row = sqlx::query!(
            "select f.file, f.report from sent_files f join caseworkers w on w.id = f.caseworker
            where f.id = $1 and w.blind_index = $2 and w.removed_at is null and w.role = $3",
            id,
            self.keys().blind_index(user),
            Rank::Coordinator.name()
        )
        .fetch_optional(&self.pool)
        .await?;
        let opened = row.map(|row| self.open_file(id, &row.file, row.report.as_deref()));
        opened.transpose()
    }

    fn open_file(
        &self,
        id: Uuid,
        file: &[u8],
        report: Option<&[u8]>,
    ) -> Result<(WaitingFile, Option<Reported>)> {
        let house = self.keys().house();
        let file = house.open_json(&spots::sent_file(id), file)?;
        let report = report.map(|report| house.open_json(&spots::file_report(id), report));
        Ok((file, report.transpose()?))
    }

    /// What became of a file.
    ///
    /// # Errors
    /// The database is away.
    pub async fn reported(&self, id: Uuid, reported: &Reported) -> Result<()> {
        let report = self
            .keys()
            .house()
            .seal_json(&spots::file_report(id), reported);
        sqlx::query!(
            "update sent_files set report = $2 where id = $1",
            id,
            report
        )
        .execute(&self.pool)
        .await?;
        Ok(())
    }
}

impl Tx {
    /// Loads what a coordinator looks at. A role is locked until the end of the transaction.
    pub(super) async fn desk(&mut self, looked: Looked, by: CaseworkerId) -> Result<Desk> {
        let mut desk = Desk::default();
        match looked {
            Looked::At(list, page) => self.shelf(list, page, &mut desk).await?,
            Looked::Role(number) => {
                let row = sqlx::query!(
                    "select id, role, state from roles
                    where number = $1 and state <> 'closed' for update",
                    number
                )
                .fetch_optional(self.db())
                .await?;
                if let Some(row) = row {
                    let mut role = read(&row.id, row.role)?;
                    role.state = match row.state.as_str() {
                        "confirmed" => State::Confirmed,
                        _ => State::Draft,
                    };
                    desk.role = Some((number, Arc::new(role)));
                }
            }
            Looked::File(id) => {
                let row = sqlx::query!(
                    "select file, report from sent_files where id = $1 and caseworker = $2",
                    id,
                    by.0
                )
                .fetch_optional(self.db())
                .await?;
                if let Some(row) = row {
                    let store = self.store.clone();
                    let (file, reported) = store.open_file(id, &row.file, row.report.as_deref())?;
                    desk.file = Some(file);
                    desk.reported = reported;
                }
            }
        }
        Ok(desk)
    }

    async fn shelf(&mut self, list: List, page: usize, desk: &mut Desk) -> Result<()> {
        let today = self.at.date();
        let state = match list {
            List::Drafts => "draft",
            List::Open => "confirmed",
        };
        let counts = sqlx::query!(
            r#"select count(*) filter (where state = 'draft') as "drafts!",
                count(*) filter (where state = 'confirmed') as "open!"
            from roles where state in ('draft', 'confirmed') and closes >= $1"#,
            today
        )
        .fetch_one(self.db())
        .await?;
        desk.drafts = usize::try_from(counts.drafts)?;
        desk.open = usize::try_from(counts.open)?;
        let first = desk.clamped(list, page) * PAGE;
        let rows = sqlx::query!(
            r#"select number as "number!", id, role from roles
            where state = $1 and closes >= $2
            order by imported_at desc, id limit $3 offset $4"#,
            state,
            today,
            i64::try_from(PAGE)?,
            i64::try_from(first)?
        )
        .fetch_all(self.db())
        .await?;
        for row in rows {
            desk.page
                .push((row.number, Arc::new(read(&row.id, row.role)?)));
        }
        Ok(())
    }

    /// Notes what a coordinator did; returns what the journey log calls it.
    pub(super) fn note_import(&mut self, fact: &ImportFact) -> Result<&'static str> {
        let caseworker = self.caseworker()?;
        self.changes.imports.push((caseworker, fact.clone()));
        Ok(match fact {
            ImportFact::FileSent(..) => "role-file-sent",
            ImportFact::FileSettled(_) => "role-file-settled",
            ImportFact::Edited(_) => "role-edited",
            ImportFact::Confirmed(_) => "role-confirmed",
            ImportFact::Closed(_) => "role-closed",
            ImportFact::Refused => "role-refused",
        })
    }

    pub(super) async fn write_imports(&mut self, changes: &Changes) -> Result<()> {
        for (by, fact) in &changes.imports {
            Box::pin(self.write_import(*by, fact)).await?;
        }
        Ok(())
    }

    async fn write_import(&mut self, by: CaseworkerId, fact: &ImportFact) -> Result<()> {
        let at = self.at;
        match fact {
            ImportFact::FileSent(id, file) => {
                let sealed = self
                    .store
                    .keys()
                    .house()
                    .seal_json(&spots::sent_file(*id), file);
                sqlx::query!(
                    "insert into sent_files (id, caseworker, file, at) values ($1, $2, $3, $4)",
                    id,
                    by.0,
                    sealed,
                    at
                )
                .execute(self.db())
                .await?;
            }
            ImportFact::FileSettled(id) => {
                sqlx::query!(
                    "delete from sent_files where id = $1 and caseworker = $2",
                    id,
                    by.0
                )
                .execute(self.db())
                .await?;
            }
            ImportFact::Edited(role) => write(self.db(), &kept(role), Some(by), at).await?,
            ImportFact::Confirmed(role) => confirm(self.db(), role, Some(by), at).await?,
            ImportFact::Closed(role) => {
                close(self.db(), &role.id, Some(by), at).await?;
            }
            ImportFact::Refused => log(self.db(), &"".into(), Some(by), "refused", at).await?,
        }
        Ok(())
    }
}

/// A role as its row keeps it: its state stands beside it.
fn kept(role: &Role) -> Role {
    Role {
        state: State::Draft,
        ..role.clone()
    }
}
