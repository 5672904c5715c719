//! The gold set: invented people and roles, labelled by hand from the rules in words, without a look
//! at what the program says. A set made by the same hands as the rules measures consistency, not
//! truth: see `data/gold/README.md`.
//!
//! - *Unsafe* is a role for now that is not labelled ready, of a regulated occupation or not.
//! - What the program says is read as a label so: for now is `ready`; where something that holds it
//!   back takes another profession (retraining, or a training for other work) it is `no`; anything else
//!   is `reachable`.
//! - *Precision at 3* is the share, among the first three roles of each person's rank, of those that the
//!   program and the label say the same of and that are not `no`. Of whom fewer than three are labelled
//!   otherwise than `no`, as many count.
//! - *Recall at 5* is the share of the roles labelled best that stand among the first five.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use serde::Deserialize;
use stepward::audit::Profile;
use stepward::conversation::World;
use stepward::matching::{Horizon, Match, Remedy, Role, Standing, State, rank};
use time::Date;
use time::macros::date;

/// The day on which they are matched.
const TODAY: Date = date!(2026 - 11 - 23);

/// What is said of a role and a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Label {
    Ready,
    Reachable,
    No,
}

#[derive(Deserialize)]
pub struct Labelled {
    pub profile: String,
    pub role: String,
    pub label: Label,
    pub best: u8,
    pub rule: String,
    pub reason: String,
}

#[derive(Deserialize)]
struct File {
    profile: Vec<Person>,
}

#[derive(Deserialize)]
pub struct Person {
    pub id: String,
    pub about: String,
    pub profile: Profile,
}

pub struct Gold {
    pub world: World,
    pub people: Vec<Person>,
    pub roles: Vec<Arc<Role>>,
    pub labels: BTreeMap<(String, String), Labelled>,
}

pub fn gold() -> Gold {
    let labels = include_str!("../data/gold/labels.csv");
    let labels = csv::Reader::from_reader(labels.as_bytes())
        .into_deserialize()
        .map(|row: Result<Labelled, _>| row.expect("a row of labels"))
        .map(|row| ((row.profile.clone(), row.role.clone()), row));
    let roles = include_str!("../data/gold/roles.csv");
    let roles = stepward::roles::csv::read("roles.csv", roles.as_bytes(), State::Confirmed);
    let people: Result<File, _> = toml::from_str(include_str!("../data/gold/profiles.toml"));
    let content = stepward::serve::content(None);
    Gold {
        world: content.expect("the content built in").world,
        people: people.expect("a file of profiles").profile,
        roles: roles
            .expect("a table of roles")
            .into_iter()
            .map(Arc::new)
            .collect(),
        labels: labels.collect(),
    }
}

/// What the program says of a role, read as a label.
fn said(matched: &Match) -> Label {
    let holding = matched
        .reasons
        .iter()
        .filter(|one| one.allows != Horizon::Now);
    let another = holding.filter(|one| {
        let Standing::NotYet { by } = &one.standing else {
            return false;
        };
        matches!(by, Remedy::Retrain { .. } | Remedy::Qualify { .. })
    });
    match (matched.horizon, another.count()) {
        (Horizon::Now, _) => Label::Ready,
        (_, 0) => Label::Reachable,
        (_, _) => Label::No,
    }
}

/// A share, as it is demanded and printed.
#[derive(Clone, Copy, Default)]
pub struct Share {
    of: usize,
    right: usize,
}

impl Share {
    fn add(&mut self, right: usize, of: usize) {
        self.right += right;
        self.of += of;
    }

    #[expect(clippy::cast_precision_loss, reason = "a few thousand labels")]
    pub fn value(self) -> f64 {
        self.right as f64 / self.of as f64
    }
}

impl fmt::Display for Share {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { of, right } = self;
        write!(formatter, "{:.4} ({right} of {of})", self.value())
    }
}

#[derive(Default)]
pub struct Figures {
    pub precision: Share,
    pub recall: Share,
    pub agreement: Share,
    pub unsafe_now: Vec<String>,
    pub differing: Vec<String>,
}

impl Gold {
    pub fn label(&self, person: &Person, role: &Role) -> &Labelled {
        &self.labels[&(person.id.clone(), role.id.to_string())]
    }

    pub fn measured(&self) -> Figures {
        let mut figures = Figures::default();
        for person in &self.people {
            let (traits, rules) = (&self.world.traits, &self.world.rules);
            let ranked = rank(&person.profile, &self.roles, traits, rules, TODAY);
            assert_eq!(ranked.len(), self.roles.len(), "all of them are open");
            self.measure(person, &ranked, &mut figures);
        }
        figures
    }

    fn measure(&self, person: &Person, ranked: &[Match], figures: &mut Figures) {
        for (place, matched) in ranked.iter().enumerate() {
            let label = self.label(person, &matched.role);
            let said = said(matched);
            figures.agreement.add(usize::from(said == label.label), 1);
            let line = format!(
                "{} ({}), place {}: {} is {said:?}, labelled {:?} by {}: {}",
                person.id,
                person.about,
                place + 1,
                label.role,
                label.label,
                label.rule,
                label.reason,
            );
            if said == Label::Ready && label.label != Label::Ready {
                figures.unsafe_now.push(line.clone());
            }
            if said != label.label {
                figures.differing.push(line);
            } else if label.best == 1 && place >= 5 {
                figures
                    .differing
                    .push(format!("a best one too late: {line}"));
            }
        }
        let fitting = |matched: &&Match| {
            let label = self.label(person, &matched.role).label;
            label != Label::No && said(matched) == label
        };
        let possible = ranked
            .iter()
            .filter(|one| self.label(person, &one.role).label != Label::No);
        let first = possible.count().min(3);
        figures
            .precision
            .add(ranked[..first].iter().filter(fitting).count(), first);
        let best = |matched: &&Match| self.label(person, &matched.role).best == 1;
        let found = ranked[..5].iter().filter(best).count();
        figures
            .recall
            .add(found, ranked.iter().filter(best).count());
    }
}
