//! What was confirmed so long ago that somebody should look at it again, for `stepward check`.

use time::{Date, Duration};

use super::model::{Pathways, Provenance};
use super::unconfirmed::Statement;

/// A statement that was confirmed long ago.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stale {
    /// What it is about.
    pub about: Statement,
    /// Its line in the file.
    pub line: usize,
    /// The day it was confirmed.
    pub as_of: Date,
}

impl Pathways {
    /// What was confirmed more than so many days before today, in the order of the file.
    pub fn stale(&self, today: Date, days: u16) -> Vec<Stale> {
        let oldest = today.saturating_sub(Duration::days(days.into()));
        let is_stale = |(about, read): (Statement, &Provenance)| {
            let as_of = read.as_of.filter(|day| *day < oldest)?;
            Some(Stale {
                about,
                line: read.line,
                as_of,
            })
        };
        let mut stale: Vec<Stale> = self.statements().filter_map(is_stale).collect();
        stale.sort_by_key(|one| one.line);
        stale
    }

    /// Everything that somebody confirms, with where it was read.
    fn statements(&self) -> impl Iterator<Item = (Statement, &Provenance)> {
        let steps = self.steps.values();
        let steps = steps.map(|one| (Statement::Step(one.id.to_string()), &one.provenance));
        let english = self.english.values();
        let english = english.map(|one| (Statement::English(one.key.clone()), &one.provenance));
        let roles = self.open_roles.values();
        let roles = roles.map(|one| (Statement::OpenRole(one.id.to_string()), &one.provenance));
        let organisations = self.organisations.values();
        let organisations =
            organisations.map(|one| (Statement::Organisation(one.id.clone()), &one.provenance));
        std::iter::once((Statement::OetGrades, &self.oet_grades))
            .chain(english)
            .chain(steps)
            .chain(roles)
            .chain(organisations)
    }
}
