//! The numbers as lines, each with what it counts, in an order that says nothing about the numbers.

use std::collections::BTreeMap;

use super::counting::{Gaps, OfProfession, OfRole};
use super::english::TestPart;
use super::gap::Gap;
use crate::audit::OccupationId;
use crate::matching::RoleId;
use crate::pathway::StepId;
use crate::report::masking::{FEWEST, Relation, Told, told};

/// What a line is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum About {
    /// All roles and everybody.
    All,
    /// One role.
    Role(RoleId),
    /// The people of a profession; `None` for those of professions so rare that a line of their own
    /// would point at them.
    Profession(Option<OccupationId>),
}

/// What a line counts.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// Everybody whom it is about.
    People,
    /// Nothing is missing.
    Now,
    /// Just this is missing.
    One(Gap),
    /// More is missing.
    More,
    /// They are on the register.
    Registered,
    /// This step to the register is next; `None` where all are done.
    Next(Option<StepId>),
    /// This part of the English test is missing.
    Part(TestPart),
    /// No result of an English test has been told.
    NoResult,
}

/// A number as it is told, with what it counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it is about.
    pub about: About,
    /// What it counts.
    pub what: What,
    /// The number.
    pub people: Told,
}

/// Lines in the making.
#[derive(Default)]
struct Counted {
    lines: Vec<(About, What)>,
    counts: Vec<u64>,
    relations: Vec<Relation>,
}

/// Every number of which there is something to tell. Numbers of nobody are left away but where they
/// are expected: who is ready for a role, and who far from it.
pub fn lines(gaps: &Gaps) -> Vec<Line> {
    let mut counted = Counted::default();
    let people = counted.push(About::All, What::People, gaps.people);
    counted.roles(gaps, people);
    counted.professions(&gaps.professions, people);
    let told = told(&counted.counts, &counted.relations);
    let lines = counted.lines.into_iter().zip(told);
    let line = |((about, what), people)| Line {
        about,
        what,
        people,
    };
    lines.map(line).collect()
}

impl Counted {
    /// A number; returns its place.
    fn push(&mut self, about: About, what: What, count: u64) -> usize {
        self.lines.push((about, what));
        self.counts.push(count);
        self.counts.len() - 1
    }

    fn roles(&mut self, gaps: &Gaps, people: usize) {
        let any_now = self.push(About::All, What::Now, gaps.any.now);
        let mut any: BTreeMap<&Gap, usize> = BTreeMap::new();
        for (gap, count) in &gaps.any.one {
            any.insert(gap, self.push(About::All, What::One(gap.clone()), *count));
        }
        let (mut now, mut one): (Vec<usize>, BTreeMap<&Gap, Vec<usize>>) = Default::default();
        for of_role in gaps.roles.values() {
            let parts = self.role(of_role);
            now.push(parts.now);
            for (gap, place) in &parts.one {
                one.entry(gap).or_default().push(*place);
            }
            let all = parts.one.iter().map(|(_, place)| *place);
            let parts = [parts.now, parts.more].into_iter().chain(all).collect();
            self.relations.push(Relation::Sum {
                whole: people,
                parts,
            });
        }
        let joined = one.into_iter().map(|(gap, parts)| (any[gap], parts));
        for (whole, parts) in [(any_now, now)].into_iter().chain(joined) {
            self.relations.push(Relation::Union { whole, parts });
            self.within(people, vec![whole]);
        }
    }

    fn role<'a>(&mut self, of_role: &'a OfRole) -> RoleParts<'a> {
        let about = || About::Role(of_role.role.id.clone());
        let now = self.push(about(), What::Now, of_role.near.now);
        let gaps = of_role.near.one.iter();
        let one = gaps.map(|(gap, count)| {
            let place = self.push(about(), What::One(gap.clone()), *count);
            (gap, place)
        });
        let one = one.collect();
        let more = self.push(about(), What::More, of_role.more);
        RoleParts { now, one, more }
    }

    fn professions(&mut self, professions: &BTreeMap<OccupationId, OfProfession>, people: usize) {
        let is_rare = |of: &OfProfession| of.people < FEWEST.unsigned_abs();
        let mut wholes = vec![];
        for (id, of) in professions.iter().filter(|(_, of)| !is_rare(of)) {
            wholes.push(self.profession(id, of));
        }
        let rare = professions.values().filter(|of| is_rare(of));
        let rare: u64 = rare.map(|of| of.people).sum();
        if rare > 0 {
            wholes.push(self.push(About::Profession(None), What::People, rare));
        }
        self.within(people, wholes);
    }

    fn profession(&mut self, id: &OccupationId, of: &OfProfession) -> usize {
        let about = || About::Profession(Some(id.clone()));
        let whole = self.push(about(), What::People, of.people);
        // Those on the register and those without a result are apart from each other, and from those
        // who lack a part.
        let mut apart = vec![];
        if of.registered > 0 {
            apart.push(self.push(about(), What::Registered, of.registered));
        }
        let mut parts = apart.clone();
        for (step, count) in &of.next {
            parts.push(self.push(about(), What::Next(step.clone()), *count));
        }
        self.relations.push(Relation::Sum { whole, parts });
        if of.no_result > 0 {
            apart.push(self.push(about(), What::NoResult, of.no_result));
        }
        for (part, count) in &of.parts {
            let place = self.push(about(), What::Part(*part), *count);
            let parts = apart.iter().copied().chain([place]).collect();
            self.within(whole, parts);
        }
        if of.parts.is_empty() {
            self.within(whole, apart);
        }
        whole
    }

    fn within(&mut self, whole: usize, parts: Vec<usize>) {
        self.relations.push(Relation::Within { whole, parts });
    }
}

/// Where the numbers of a role stand.
struct RoleParts<'a> {
    now: usize,
    one: Vec<(&'a Gap, usize)>,
    more: usize,
}
