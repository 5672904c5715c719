//! Bringing a whole file of roles in: gathered in a table of its own, then merged in a few statements
//! that touch each role once. All of it is one transaction: nothing is ever half-imported.

mod learnt;
mod merge;

use std::collections::BTreeSet;

use anyhow::{Context, Result};
use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::{Store, spots};
use crate::conversation::imports::{Counts, Reported};
pub(super) use learnt::learn;

use crate::fault::Fault;
use crate::matching::{Band, Role, State};

/// How many rows are sent to the database at once.
const CHUNK: usize = 1000;

/// How many faults are kept to be told; of more only the number is.
pub const MOST_FAULTS: usize = 10_000;

/// What an import is to do with what it finds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Order {
    /// The source that the roles belong to.
    pub source: String,
    /// The file, as faults name it.
    pub file: String,
    /// Whether the file has all roles of the employers that it names, so that those it lacks are
    /// closed. Roles of other employers, and of other sources, stay as they are.
    pub whole: bool,
    /// The band that the feed was fetched for: roles in other bands are not missed in it.
    pub band: Option<Band>,
    /// Whether roles that can be read are taken in where others cannot.
    pub skip_refused: bool,
    /// The file that a coordinator sent, for which the report is kept in the same transaction.
    pub sent: Option<Uuid>,
}

/// What an import did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// Roles that were not known.
    pub new: usize,
    /// Roles that are different now.
    pub changed: usize,
    /// Those of them that a person had confirmed and that now ask for something else: drafts again.
    pub again: usize,
    /// Roles that are as they were.
    pub unchanged: usize,
    /// Roles of the same source and of employers it names that the import no longer has.
    pub closed: usize,
    /// How many roles were refused. Unless they were to be skipped, nothing was taken in then.
    pub refused: usize,
    /// Why, as far as there is room.
    pub faults: Vec<Fault>,
}

impl Imported {
    /// The same, as a coordinator is told.
    pub fn counts(&self) -> Counts {
        Counts {
            new: self.new,
            changed: self.changed,
            again: self.again,
            unchanged: self.unchanged,
            closed: self.closed,
            refused: self.refused,
            faults: Counts::faults_of(&self.faults),
        }
    }

    fn refuse(&mut self, faults: Vec<Fault>) {
        self.refused += 1;
        let room = MOST_FAULTS.saturating_sub(self.faults.len());
        self.faults.extend(faults.into_iter().take(room));
    }
}

/// Rows on their way into the table where they are gathered.
#[derive(Default)]
struct Staged {
    lines: Vec<i64>,
    ids: Vec<String>,
    references: Vec<String>,
    roles: Vec<String>,
    closes: Vec<time::Date>,
    confirmed: Vec<bool>,
}

impl Staged {
    fn push(&mut self, line: usize, role: &Role) -> Result<()> {
        self.lines.push(i64::try_from(line)?);
        self.ids.push(role.id.as_str().to_owned());
        self.references.push(role.origin.reference.clone());
        self.closes.push(role.closes);
        let confirmed = role.state == State::Confirmed && role.is_settled();
        self.confirmed.push(confirmed);
        self.roles.push(serde_json::to_string(role)?);
        Ok(())
    }

    async fn send(&mut self, db: &mut PgConnection) -> Result<()> {
        sqlx::query!(
            "insert into staged_roles (line, id, reference, role, closes, confirmed)
            select * from unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::date[],
                $6::boolean[])",
            &self.lines,
            &self.ids,
            &self.references,
            &self.roles,
            &self.closes,
            &self.confirmed
        )
        .execute(db)
        .await
        .context("cannot gather the roles of the file")?;
        *self = Self::default();
        Ok(())
    }
}

impl Store {
    /// Takes in the roles of a file, each with its line, as they are read. A role is known again by
    /// source and reference. One that did not change keeps what a person made of it; one that asks
    /// for something else is a draft again, under the same id.
    ///
    /// # Errors
    /// The database is away; then nothing was taken in. What is wrong with the file is no error: see
    /// [`Imported::refused`].
    pub async fn import(
        &self,
        order: &Order,
        rows: impl Iterator<Item = Result<(usize, Role), Vec<Fault>>> + Send,
        at: OffsetDateTime,
    ) -> Result<Imported> {
        let mut db = self.pool.begin().await?;
        // Imports go one after the other; what candidates look at is not locked. The planner may look
        // at whole tables here, as a turn may not.
        sqlx::raw_sql(
            "lock table staged_roles in access exclusive mode; truncate staged_roles;
            set local enable_seqscan = on; set local enable_hashjoin = on;
            set local enable_mergejoin = on; set local plan_cache_mode = auto",
        )
        .execute(&mut *db)
        .await?;
        let mut imported = Imported::default();
        let mut staged = Staged::default();
        for row in rows {
            match row {
                Ok((line, role)) => staged.push(line, &role)?,
                Err(faults) => imported.refuse(faults),
            }
            if staged.lines.len() == CHUNK {
                staged.send(&mut db).await?;
            }
        }
        staged.send(&mut db).await?;
        for fault in merge::doubled(&mut db, order).await? {
            imported.refuse(vec![fault]);
        }
        imported.faults.sort();
        if imported.refused > 0 && !order.skip_refused {
            db.rollback().await?;
            return Ok(imported);
        }
        merge::merge(&mut db, order, at, &mut imported).await?;
        learnt::offer(&mut db, at).await?;
        if imported.new + imported.changed + imported.closed > 0 {
            sqlx::query!("update content_version set version = version + 1")
                .execute(&mut *db)
                .await?;
        }
        if let Some(sent) = order.sent {
            let reported = Reported::Read(imported.counts());
            let report = self
                .keys()
                .house()
                .seal_json(&spots::file_report(sent), &reported);
            sqlx::query!(
                "update sent_files set report = $2 where id = $1",
                sent,
                report
            )
            .execute(&mut *db)
            .await?;
        }
        sqlx::raw_sql("truncate staged_roles")
            .execute(&mut *db)
            .await?;
        db.commit().await?;
        Ok(imported)
    }

    /// Takes in all roles of one source that are at hand already, as [`Store::import`] does.
    ///
    /// # Errors
    /// As there; or two roles have the same id or reference.
    pub async fn import_roles(
        &self,
        source: &str,
        roles: &[Role],
        at: OffsetDateTime,
    ) -> Result<Imported> {
        let order = Order {
            source: source.to_owned(),
            file: source.to_owned(),
            whole: true,
            ..Order::default()
        };
        let rows = roles.iter().enumerate();
        let rows = rows.map(|(place, role)| Ok((place + 1, role.clone())));
        let imported = self.import(&order, rows, at).await?;
        let faults: BTreeSet<String> = imported.faults.iter().map(Fault::to_string).collect();
        anyhow::ensure!(faults.is_empty(), "{}", Vec::from_iter(faults).join("\n"));
        Ok(imported)
    }
}
