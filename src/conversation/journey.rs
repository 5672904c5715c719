//! A candidate's journey: what the recorded facts add up to, and where that leaves them.

use std::collections::{BTreeMap, BTreeSet};

use time::OffsetDateTime;

use super::{CandidateId, Fact, Offers, Plan, PlanFact, Purpose, RoleMark, Stage, StepMark, World};
use crate::audit::counting::{Counting, Entries, counting};
use crate::audit::script::Chapter;
use crate::audit::{Answers, LanguageCode, OptionId, Profile, SectionId, Slot};
use crate::matching::RoleId;
use crate::pathway::StepId;

/// Everything recorded about one candidate, as loaded by the store.
#[derive(Clone, Debug, PartialEq)]
pub struct Journey {
    /// The candidate.
    pub id: CandidateId,
    /// The language chosen.
    pub language: Option<LanguageCode>,
    /// The referral code they came with.
    pub referral: Option<String>,
    /// Consent by purpose; absent where not asked yet.
    pub consents: BTreeMap<Purpose, bool>,
    /// Whether they said they are 18 or older.
    pub adult: Option<bool>,
    /// All answers, counting or not.
    pub answers: Answers,
    /// The entries of repeating sections.
    pub entries: BTreeMap<SectionId, Entries>,
    /// The repeating sections that have no further entry.
    pub enough: BTreeSet<SectionId>,
    /// Toggles that are not an answer yet.
    pub toggled: Option<(Slot, Vec<OptionId>)>,
    /// Words searched for that are not an answer yet.
    pub searched: Option<(Slot, String)>,
    /// A question opened out of its turn.
    pub opened: Option<Slot>,
    /// The optional chapter that is open.
    pub chapter: Option<SectionId>,
    /// Whether the review was found right.
    pub confirmed: bool,
    /// The question misunderstood last, and how often in a row.
    pub misunderstood: Option<(Slot, u8)>,
    /// The album of which pictures came last, by Telegram's id.
    pub album: Option<String>,
    /// Roles marked.
    pub roles: BTreeMap<RoleId, RoleMark>,
    /// How they meet roles, besides.
    pub offers: Offers,
    /// Steps marked.
    pub steps: BTreeMap<StepId, StepMark>,
    /// The plan: what is kept of steps beside their marks, and when the person may be written to.
    pub plan: Plan,
    /// Whether messages nobody asked for are stopped.
    pub paused: bool,
    /// How many reminders of this silence are spent.
    pub reminded: u8,
    /// Whether the person wants no reminder of the audit.
    pub not_now: bool,
    /// A question asked beside the journey's own.
    pub aside: Option<Aside>,
    /// Whether messages reach the person.
    pub reachable: bool,
    /// When they were last told something that they had not asked for.
    pub last_unasked: Option<OffsetDateTime>,
}

/// A question asked beside the journey's own: the next thing said answers it or leaves it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Aside {
    /// Which language?
    Language,
    /// May answers be kept after all?
    Consent,
    /// Is everything to be erased?
    Forget,
}

impl Journey {
    /// A journey on which nothing has happened yet.
    pub fn new(id: CandidateId) -> Self {
        Self {
            id,
            language: None,
            referral: None,
            consents: BTreeMap::new(),
            adult: None,
            answers: Answers::new(),
            entries: BTreeMap::new(),
            enough: BTreeSet::new(),
            toggled: None,
            searched: None,
            opened: None,
            chapter: None,
            confirmed: false,
            misunderstood: None,
            album: None,
            roles: BTreeMap::new(),
            offers: Offers::default(),
            steps: BTreeMap::new(),
            plan: Plan::default(),
            paused: false,
            reminded: 0,
            not_now: false,
            aside: None,
            reachable: true,
            last_unasked: None,
        }
    }

    /// Takes a fact in. Facts that concern cases and caseworkers leave a journey as it is.
    pub fn apply(&mut self, fact: &Fact) {
        match fact {
            Fact::Referred(code) => self.referral = Some(code.clone()),
            Fact::ChoseLanguage(language) => self.language = Some(language.clone()),
            Fact::Consented {
                purpose,
                given,
                version: _,
            } => {
                self.consents.insert(*purpose, *given);
            }
            Fact::SaidAdult(adult) => self.adult = Some(*adult),
            Fact::Answered(slot, given) => {
                self.answers.insert(slot.clone(), given.clone());
                self.settle(slot);
            }
            Fact::Toggled(slot, options) => self.toggled = Some((slot.clone(), options.clone())),
            Fact::Searched(slot, words) => self.searched = Some((slot.clone(), words.clone())),
            Fact::Opened(slot) => self.opened = Some(slot.clone()),
            Fact::Closed => self.opened = None,
            Fact::EntryAdded(section, entry) => {
                let entries = self.entries.entry(section.clone()).or_default();
                entries.live.insert(*entry);
                entries.begun = entries.begun.max(entry.saturating_add(1));
                self.enough.remove(section);
            }
            Fact::EntryRemoved(section, entry) => {
                if let Some(entries) = self.entries.get_mut(section) {
                    entries.live.remove(entry);
                }
            }
            Fact::EntriesEnough(section) => {
                self.enough.insert(section.clone());
            }
            Fact::ChapterOpened(section) => {
                self.chapter = Some(section.clone());
                self.enough.remove(section);
            }
            Fact::ChapterLeft => self.chapter = None,
            Fact::Confirmed => self.confirmed = true,
            Fact::AlbumBegan(album) => self.album = Some(album.clone()),
            Fact::Misunderstood(slot) => self.misunderstand(slot),
            Fact::Offers(fact) => self.meet_offers(fact),
            Fact::Plan(fact) => {
                if let PlanFact::Marked(step, mark) = fact {
                    self.steps.insert(step.clone(), *mark);
                }
                self.plan.apply(fact);
            }
            Fact::Paused(paused) => {
                self.paused = *paused;
                // Who lets messages come again lets reminders come again.
                self.not_now &= *paused;
            }
            Fact::Reminded(spent) => self.reminded = *spent,
            Fact::ToldUnasked(at) => self.last_unasked = Some(*at),
            Fact::CameBack => self.reminded = 0,
            Fact::NotNow => self.not_now = true,
            Fact::AskedAside(aside) => self.aside = *aside,
            Fact::Reachable(reachable) => self.reachable = *reachable,
            Fact::Forgotten { .. } => *self = Self::new(self.id),
            Fact::Hidden
            | Fact::CaseworkerStarted
            | Fact::CaseOpened { .. }
            | Fact::WentOn(_)
            | Fact::WaitsAgain(_)
            | Fact::CaseClaimed(..)
            | Fact::CaseReleased(_)
            | Fact::CaseClosed(..)
            | Fact::WordsKept(..)
            | Fact::Relayed(..)
            | Fact::WordsHeld(..)
            | Fact::HeldSettled(..)
            | Fact::Viewed { .. }
            | Fact::Imports(_)
            | Fact::Gaps(_) => {}
        }
    }

    /// An answered question is no longer open, toggled, searched for or misunderstood.
    fn settle(&mut self, slot: &Slot) {
        self.opened = None;
        self.misunderstood = None;
        self.toggled.take_if(|(toggled, _)| toggled == slot);
        self.searched.take_if(|(searched, _)| searched == slot);
    }

    fn misunderstand(&mut self, slot: &Slot) {
        let before = self.misread(slot);
        self.misunderstood = Some((slot.clone(), before.saturating_add(1)));
    }

    /// How often in a row what was said last could not be read as an answer to this question.
    pub fn misread(&self, slot: &Slot) -> u8 {
        match &self.misunderstood {
            Some((last, times)) if last == slot => *times,
            Some(_) | None => 0,
        }
    }

    /// What applies and what counts of the answers.
    pub fn counting<'a>(&self, world: &'a World) -> Counting<'a> {
        counting(&world.script, &self.answers, &self.entries, &world.traits)
    }

    /// What the counting answers add up to.
    pub fn profile(&self, world: &World) -> Profile {
        Profile::of(&self.counting(world))
    }

    /// Whether answers may be kept: consent was given and the person is an adult.
    pub fn admitted(&self) -> bool {
        self.consents.get(&Purpose::Keep) == Some(&true) && self.adult == Some(true)
    }

    /// Whether a caseworker may see the answers.
    pub fn shared(&self) -> bool {
        self.admitted() && self.consents.get(&Purpose::Caseworker) == Some(&true)
    }

    /// Where the person stands.
    pub fn stage(&self, world: &World) -> Stage {
        if self.language.is_none() {
            return Stage::PickLanguage;
        }
        match self.consents.get(&Purpose::Keep) {
            None => return Stage::Consent(Purpose::Keep),
            Some(false) => return Stage::Refused,
            Some(true) => {}
        }
        if !self.consents.contains_key(&Purpose::Caseworker) {
            return Stage::Consent(Purpose::Caseworker);
        }
        match self.adult {
            None => Stage::Adult,
            Some(false) => Stage::TooYoung,
            Some(true) => self.audit_stage(world, &self.counting(world)),
        }
    }

    /// Where an admitted person stands, given what counts of their answers.
    pub fn audit_stage(&self, world: &World, counting: &Counting<'_>) -> Stage {
        if let Some(slot) = self.opened.as_ref().filter(|slot| counting.applies(slot)) {
            return Stage::Ask(slot.clone());
        }
        if let Some(stage) = self.chapter_stage(world, counting) {
            return stage;
        }
        match counting.pending_core() {
            Some(slot) => Stage::Ask(slot.clone()),
            None if self.confirmed => Stage::Home,
            None => Stage::Review,
        }
    }

    /// Where the person stands in the chapter that is open, if something is left to ask there.
    pub(super) fn chapter_stage(&self, world: &World, counting: &Counting<'_>) -> Option<Stage> {
        let section = world.script.section(self.chapter.as_ref()?)?;
        // Only optional chapters are opened.
        debug_assert_eq!(section.chapter, Chapter::Optional);
        if let Some(slot) = counting.pending_in(&section.id) {
            return Some(Stage::Ask(slot.clone()));
        }
        let open_ended = section.repeats() && !self.enough.contains(&section.id);
        open_ended.then(|| Stage::Another(section.id.clone()))
    }
}
