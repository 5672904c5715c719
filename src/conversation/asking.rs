//! Questions put and answers taken, by button or by text.

use super::reading::Suggestion;
use super::say::{Question, Say, SectionDone};
use super::talk::{Talk, slot_key};
use super::typing::searches;
use super::{Fact, Stage};
use crate::audit::reading::Misread;
use crate::audit::{Answer, Given, Kind, OptionId, SectionId, Slot, script};
use crate::occupations::Family;

impl Talk<'_> {
    // --- putting a question

    /// Puts a question, with suggestions for what was typed or with what was wrong with it.
    pub(super) fn ask_question(
        &mut self,
        slot: &Slot,
        suggestions: Vec<Suggestion>,
        misread: Option<Misread>,
    ) {
        if let Some(question) = self.question(slot, suggestions, misread) {
            self.ask(Say::Ask(Box::new(question)), slot_key(slot));
        }
    }

    pub(super) fn question(
        &self,
        slot: &Slot,
        suggestions: Vec<Suggestion>,
        misread: Option<Misread>,
    ) -> Option<Question> {
        let counting = self.counting();
        let (section, question) = self.world.script.find(&slot.question)?;
        let (step, of) = counting.progress(slot);
        let minutes = counting.minutes_left(slot);
        let current = counting.answer(slot).cloned();
        let toggled = match (&self.me.toggled, &current) {
            (Some((toggled, options)), _) if toggled == slot => options.clone(),
            (_, Some(Answer::Several(options))) => options.clone(),
            (_, _) => vec![],
        };
        let times = match &self.me.misunderstood {
            Some((last, times)) if last == slot => *times,
            Some(_) | None => 0,
        };
        Some(Question {
            slot: slot.clone(),
            step,
            of,
            minutes,
            toggled,
            options: counting.options(question),
            several: question.kind.takes_several(),
            searches: searches(&question.kind),
            area: matches!(question.kind, Kind::Area { .. }),
            suggestions,
            misread: misread.map(|misread| (misread, times)),
            regulator: counting.regulator().map(str::to_owned),
            back: counting.before(slot).is_some(),
            chapter: (section.chapter == script::Chapter::Optional).then(|| section.id.clone()),
            entry: section
                .repeats()
                .then(|| self.entry_number(&section.id, slot.entry)),
            current,
        })
    }

    /// Which of the entries that are there this is, from 1.
    fn entry_number(&self, section: &SectionId, entry: u16) -> usize {
        let before = |live: &std::collections::BTreeSet<u16>| live.range(..entry).count();
        self.me
            .entries
            .get(section)
            .map_or(0, |entries| before(&entries.live))
            + 1
    }

    /// The kind of the question that a button speaks of, if that question is open now; a tap on
    /// an earlier question's button is told so and changes nothing.
    fn open_kind(&mut self, slot: &Slot) -> Option<Kind> {
        if self.open_slot().as_ref() != Some(slot) {
            self.toast(Say::Stale);
            return None;
        }
        self.goes_on();
        self.world
            .script
            .find(&slot.question)
            .map(|(_, question)| question.kind.clone())
    }

    // --- by button

    pub(super) fn choose(&mut self, slot: &Slot, option: &OptionId) {
        match self.open_kind(slot) {
            Some(Kind::Choice(options)) if options.contains(option) => {
                self.answer(slot, Answer::One(option.clone()));
            }
            Some(_) => self.toast(Say::Stale),
            None => {}
        }
    }

    pub(super) fn toggle(&mut self, slot: &Slot, option: &OptionId) {
        if self.open_kind(slot).is_none() {
            return;
        }
        let Some(question) = self.question(slot, vec![], None) else {
            return;
        };
        if !question.several || !question.options.contains(option) {
            return self.toast(Say::Stale);
        }
        let chosen =
            |offered: &&OptionId| question.toggled.contains(offered) != (*offered == option);
        let toggled: Vec<OptionId> = question.options.iter().filter(chosen).cloned().collect();
        self.record(Fact::Toggled(slot.clone(), toggled));
        if let Some(question) = self.question(slot, vec![], None) {
            self.replace(Say::Ask(Box::new(question)), slot_key(slot));
        }
    }

    pub(super) fn done(&mut self, slot: &Slot) {
        if self.open_kind(slot).is_none() {
            return;
        }
        match self.question(slot, vec![], None) {
            Some(question) if question.several => {
                self.answer(slot, Answer::Several(question.toggled));
            }
            Some(_) | None => self.toast(Say::Stale),
        }
    }

    /// Takes a suggested value.
    pub(super) fn take(&mut self, slot: &Slot, value: &str) {
        let Some(kind) = self.open_kind(slot) else {
            return;
        };
        match self.world.value(&kind, value, self.heard.at) {
            Some(answer) => self.answer(slot, answer),
            None => self.toast(Say::Stale),
        }
    }

    /// None of the suggestions: an occupation is kept in the person's own words.
    pub(super) fn none_of_these(&mut self, slot: &Slot) {
        let Some(kind) = self.open_kind(slot) else {
            return;
        };
        let words = match &self.me.searched {
            Some((searched, words)) if searched == slot => Some(words.clone()),
            Some(_) | None => None,
        };
        match (kind, words) {
            (Kind::Occupation, Some(words)) => {
                self.answer(slot, Answer::OccupationInWords(words));
            }
            (_, _) => self.ask_question(slot, vec![], None),
        }
    }

    /// Shows the occupations of a family; an empty name shows the families.
    pub(super) fn family(&mut self, slot: &Slot, family: &str) {
        if self.open_kind(slot) != Some(Kind::Occupation) {
            return;
        }
        let known = Family::ALL.iter().any(|known| known.as_str() == family);
        if !known && !family.is_empty() {
            return self.toast(Say::Stale);
        }
        let family = known.then(|| family.to_owned());
        self.replace(Say::Families(slot.clone(), family), slot_key(slot));
    }

    pub(super) fn skip(&mut self, slot: &Slot) {
        if self.open_kind(slot).is_some() {
            self.answer(slot, Answer::Skipped);
        }
    }

    pub(super) fn why(&mut self, slot: &Slot) {
        if self.world.script.find(&slot.question).is_none() {
            return self.toast(Say::Stale);
        }
        self.say(Say::Why(slot.clone()));
        if self.open_slot().as_ref() == Some(slot) {
            self.ask_question(slot, vec![], None);
        }
    }

    pub(super) fn back(&mut self, slot: &Slot) {
        if self.open_kind(slot).is_none() {
            return;
        }
        let before = self.counting().before(slot).cloned();
        match before {
            Some(before) => {
                self.record(Fact::Opened(before));
                self.prompt();
            }
            None => self.stale(),
        }
    }

    // --- taking an answer

    pub(super) fn answer(&mut self, slot: &Slot, answer: Answer) {
        let editing = self.me.opened.as_ref() == Some(slot);
        let register = self.claimed_register();
        self.record_answer(slot, answer.clone());
        self.settle(Say::Answered(slot.clone(), answer), slot_key(slot));
        if self.was_score(slot) {
            return;
        }
        self.leave_register(register);
        self.follow_up(slot);
        if !editing {
            self.sum_up(slot);
        }
        self.prompt();
    }

    pub(super) fn record_answer(&mut self, slot: &Slot, answer: Answer) {
        let given = Given {
            answer,
            script: self.world.script.version,
            language: self.language().to_string(),
            message: self.heard.message.filter(|_| self.heard.query.is_none()),
        };
        self.record(Fact::Answered(slot.clone(), given));
    }

    /// A name that misleads across languages is settled by one more question, each time anew: what
    /// was said of an earlier pick says nothing of this one.
    fn follow_up(&mut self, slot: &Slot) {
        let counting = self.counting();
        let Some(asks) = counting.follow_up(&slot.question) else {
            return;
        };
        let follow_up = Slot::new(asks, 0);
        if self.me.answers.contains_key(&follow_up) {
            self.record_answer(&follow_up, Answer::Skipped);
        }
        self.record(Fact::Opened(follow_up));
    }

    /// After every section what was said in it, and something of value: how many roles fit so far.
    /// The review, which follows the last one, shows everything.
    fn sum_up(&mut self, slot: &Slot) {
        let counting = self.counting();
        let Some((section, _)) = self.world.script.find(&slot.question) else {
            return;
        };
        let done = counting.pending_in(&section.id).is_none();
        if !done || section.repeats() || self.stage() == Stage::Review {
            return;
        }
        let mut lines = super::chapters::lines(&self.me, self.world);
        lines.retain(|line| line.section == section.id);
        let known = counting.occupation().is_some();
        self.say(Say::SectionDone(SectionDone {
            section: section.id.clone(),
            lines,
            // What an answer changed says it itself.
            fits: (known && self.changed().is_none()).then(|| super::talk::fits(&self.offers())),
        }));
    }
}
