//! The columns of a journey's tables, row by row.

use time::OffsetDateTime;
use uuid::Uuid;

use super::{SEARCHED, TOGGLED, sealed_standing};
use crate::audit::{Answer, Slot};
use crate::conversation::CandidateId;
use crate::store::changes::{Event, Told};
use crate::store::seal::Key;
use crate::store::spots;
use crate::store::tx::Person;

/// The columns of candidates' rows.
#[derive(Default)]
pub(super) struct People {
    pub(super) ids: Vec<Uuid>,
    pub(super) standings: Vec<Vec<u8>>,
    pub(super) languages: Vec<Option<String>>,
    pub(super) occupations: Vec<Option<String>>,
    pub(super) families: Vec<Option<String>>,
    pub(super) paused: Vec<bool>,
    pub(super) reachable: Vec<bool>,
    /// Whether they have done something.
    pub(super) contacts: Vec<bool>,
    pub(super) reminded: Vec<i16>,
    pub(super) not_now: Vec<bool>,
    pub(super) remind_at: Vec<Option<OffsetDateTime>>,
    pub(super) asked: Vec<Option<String>>,
    pub(super) asked_entries: Vec<Option<i32>>,
    pub(super) asked_misread: Vec<i16>,
}

impl People {
    pub(super) fn push(&mut self, candidate: CandidateId, person: &Person, contact: bool) {
        let journey = &person.journey;
        self.ids.push(candidate.0);
        self.standings.push(sealed_standing(person));
        self.languages.push(
            journey
                .language
                .as_ref()
                .map(|code| code.as_str().to_owned()),
        );
        self.occupations.push(person.occupation.clone());
        self.families.push(person.family.clone());
        self.paused.push(journey.paused);
        self.reachable.push(journey.reachable);
        self.contacts.push(contact);
        self.reminded.push(journey.reminded.into());
        self.not_now.push(journey.not_now);
        self.remind_at.push(person.remind_at);
        let asked = person.asked.as_ref();
        self.asked
            .push(asked.map(|slot| slot.question.as_str().to_owned()));
        self.asked_entries
            .push(asked.map(|slot| i32::from(slot.entry)));
        let misread = asked.map_or(0, |slot| journey.misread(slot));
        self.asked_misread.push(misread.into());
    }
}

/// The columns of answers.
#[derive(Default)]
pub(super) struct Answered {
    pub(super) candidates: Vec<Uuid>,
    pub(super) questions: Vec<String>,
    pub(super) entries: Vec<i32>,
    pub(super) sealed: Vec<Vec<u8>>,
    pub(super) scripts: Vec<i32>,
    pub(super) languages: Vec<String>,
    pub(super) skipped: Vec<bool>,
    pub(super) misread: Vec<i16>,
    pub(super) messages: Vec<Option<i32>>,
}

impl Answered {
    pub(super) fn push(&mut self, candidate: CandidateId, slot: &Slot, told: &Told, key: &Key) {
        let Told { given, misread } = told;
        self.candidates.push(candidate.0);
        self.questions.push(slot.question.as_str().to_owned());
        self.entries.push(i32::from(slot.entry));
        self.sealed
            .push(key.seal_json(&spots::answer(candidate, slot), &given.answer));
        self.scripts
            .push(i32::try_from(given.script).unwrap_or(i32::MAX));
        self.languages.push(given.language.clone());
        self.skipped.push(given.answer == Answer::Skipped);
        self.misread.push((*misread).into());
        self.messages.push(given.message);
    }
}

/// The columns of drafts, and of those that are settled.
#[derive(Default)]
pub(super) struct Drafts {
    pub(super) candidates: Vec<Uuid>,
    pub(super) kinds: Vec<String>,
    pub(super) sealed: Vec<Vec<u8>>,
    pub(super) dropped: Vec<Uuid>,
    pub(super) dropped_kinds: Vec<String>,
}

impl Drafts {
    pub(super) fn push(&mut self, candidate: CandidateId, person: &Person) {
        let journey = &person.journey;
        let spot = |kind| spots::draft(candidate, kind);
        let toggled = journey.toggled.as_ref();
        let toggled = toggled.map(|draft| person.key.seal_json(&spot(TOGGLED), draft));
        let searched = journey.searched.as_ref();
        let searched = searched.map(|draft| person.key.seal_json(&spot(SEARCHED), draft));
        for (kind, sealed) in [(TOGGLED, toggled), (SEARCHED, searched)] {
            match sealed {
                Some(sealed) => {
                    self.candidates.push(candidate.0);
                    self.kinds.push(kind.to_owned());
                    self.sealed.push(sealed);
                }
                None => {
                    self.dropped.push(candidate.0);
                    self.dropped_kinds.push(kind.to_owned());
                }
            }
        }
    }
}

/// The columns of marks.
#[derive(Default)]
pub(super) struct Marks {
    pub(super) candidates: Vec<Uuid>,
    pub(super) ids: Vec<String>,
    pub(super) sealed: Vec<Vec<u8>>,
}

impl Marks {
    pub(super) fn push(&mut self, candidate: CandidateId, id: &str, sealed: Vec<u8>) {
        self.candidates.push(candidate.0);
        self.ids.push(id.to_owned());
        self.sealed.push(sealed);
    }
}

/// The columns of lines of the journey log.
#[derive(Default)]
pub(super) struct Events {
    pub(super) names: Vec<String>,
    pub(super) questions: Vec<Option<String>>,
    pub(super) languages: Vec<Option<String>>,
}

impl Events {
    pub(super) fn of(log: &[Event]) -> Self {
        let mut events = Self::default();
        for event in log {
            events.names.push(event.name.to_owned());
            events.questions.push(event.question.clone());
            events.languages.push(event.language.clone());
        }
        events
    }
}
