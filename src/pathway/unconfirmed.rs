//! What nobody has confirmed yet, for `stepward check`.

use std::fmt;

use super::model::{Evidence, Pathways, Provenance};

/// A statement that nobody has confirmed yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unconfirmed {
    /// What it is about.
    pub about: Statement,
    /// Its line in the file.
    pub line: usize,
    /// How good its source is.
    pub evidence: Evidence,
    /// The regulator's own page, where it can be confirmed; `None` where there is no regulator.
    pub verify_at: Option<String>,
    /// What to mind.
    pub note: Option<String>,
}

/// What a statement is about, by id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Statement {
    /// A step's cost and duration.
    Step(String),
    /// An English standard.
    English(String),
    /// The points of OET grades.
    OetGrades,
    /// What is usual for a role without a register.
    OpenRole(String),
    /// An organisation.
    Organisation(String),
}

impl fmt::Display for Statement {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Step(id) => write!(formatter, "step {id}"),
            Self::English(id) => write!(formatter, "English standard {id}"),
            Self::OetGrades => formatter.write_str("points of OET grades"),
            Self::OpenRole(id) => write!(formatter, "role {id}"),
            Self::Organisation(id) => write!(formatter, "organisation {id}"),
        }
    }
}

impl Pathways {
    /// What nobody has confirmed yet, in the order of the file.
    pub fn unconfirmed(&self) -> Vec<Unconfirmed> {
        let steps = self.steps.values().map(|step| {
            let owner = self
                .professions
                .values()
                .find(|one| one.steps.contains(step));
            let about = Statement::Step(step.id.to_string());
            (
                about,
                &step.provenance,
                owner.map(|one| one.regulator.url.clone()),
            )
        });
        let english = self.english.values().map(|standard| {
            let mut users = self.professions.values();
            let owner = users.find(|one| one.english.as_ref() == Some(standard));
            let about = Statement::English(standard.key.clone());
            (
                about,
                &standard.provenance,
                owner.map(|one| one.regulator.url.clone()),
            )
        });
        let roles = self.open_roles.values().map(|role| {
            (
                Statement::OpenRole(role.id.to_string()),
                &role.provenance,
                None,
            )
        });
        let organisations = self.organisations.values().map(|organisation| {
            let about = Statement::Organisation(organisation.id.clone());
            (
                about,
                &organisation.provenance,
                organisation.provenance.sources.first().cloned(),
            )
        });
        let grades = std::iter::once((Statement::OetGrades, &self.oet_grades, None));
        let all = grades
            .chain(english)
            .chain(steps)
            .chain(roles)
            .chain(organisations);
        let mut open: Vec<Unconfirmed> = all
            .filter_map(|(about, read, page)| unconfirmed(about, read, page))
            .collect();
        open.sort_by_key(|one| one.line);
        open
    }
}

fn unconfirmed(
    about: Statement,
    read: &Provenance,
    verify_at: Option<String>,
) -> Option<Unconfirmed> {
    if read.is_confirmed() {
        return None;
    }
    let (line, evidence, note) = (read.line, read.evidence, read.note.clone());
    Some(Unconfirmed {
        about,
        line,
        evidence,
        verify_at,
        note,
    })
}
