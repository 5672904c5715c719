//! A candidate and a person: a case is opened, words are kept or passed on, the bot keeps out.

use super::fact::{Form, Words};
use super::relay::{self, Way};
use super::reply::{Addressee, Anchor, How, Reply};
use super::say::{Card, CardState};
use super::scene::{Case, Claimer};
use super::talk::Talk;
use super::{FEWEST_PEERS, Fact, Journey, Say, Side, Why, World};
use crate::message::Class;

impl Talk<'_> {
    // --- asking for a person

    /// A person is asked for: one open case per candidate, which later reasons join.
    pub(super) fn ask_for_person(&mut self, why: Why) {
        if self.case.is_none() {
            return self.open_case(why);
        }
        self.waits_again();
        self.say_who_answers();
    }

    /// Who has the open case and reads along, or when somebody will have it.
    pub(super) fn say_who_answers(&mut self) {
        if let Some((_, claimer)) = self.talking() {
            return self.say(Say::CaseTalking { name: claimer.name });
        }
        let Some(case) = &self.case else {
            return;
        };
        let code = case.code.clone();
        let answer_by = self.world.place.hours.answer_by(self.heard.at);
        self.ask(Say::CaseWaiting { code, answer_by }, "person");
    }

    /// Whoever asks for a person again waits again: what they write next is for that person.
    fn waits_again(&mut self) {
        if let Some(case) = self.case.as_mut().filter(|case| case.went_on) {
            case.went_on = false;
            let id = case.id;
            self.record(Fact::WaitsAgain(id));
        }
    }

    /// Whoever presses a button of the journey while waiting goes on with it meanwhile, so that
    /// words answer the question again.
    pub(super) fn goes_on(&mut self) {
        if let Some(case) = self.waiting() {
            self.record(Fact::WentOn(case.id));
            self.case.iter_mut().for_each(|case| case.went_on = true);
        }
    }

    pub(super) fn open_case(&mut self, why: Why) {
        // Nobody who was only misunderstood stops answering for it.
        let meanwhile = why == Why::Misunderstood;
        let case = Case {
            id: self.heard.fresh.case,
            code: self.heard.fresh.code.clone(),
            candidate: self.me.id,
            language: self.language(),
            why,
            roles: vec![],
            claimed_by: None,
            went_on: meanwhile,
            reachable: true,
            closed_at: None,
        };
        self.record(Fact::CaseOpened {
            case: case.id,
            code: case.code.clone(),
            why,
        });
        if meanwhile {
            self.record(Fact::WentOn(case.id));
        }
        self.show_card(&case, How::New);
        let answer_by = self.world.place.hours.answer_by(self.heard.at);
        let code = case.code.clone();
        if meanwhile {
            self.say(Say::CaseOpenedMeanwhile { code, answer_by });
        } else {
            self.ask(Say::CaseOpened { code, answer_by }, "person");
        }
        self.case = Some(case);
    }

    fn show_card(&mut self, case: &Case, how: How) {
        let family = masked_family(&self.me, self.peers, self.world);
        let card = card(case, family, CardState::Open);
        self.reply(Reply {
            to: Addressee::Group(case.id),
            say: Say::Card(Box::new(card)),
            how,
            anchor: Some(Anchor::Card(case.id)),
            class: Class::Staff,
        });
    }

    // --- where the case stands

    /// The case whose caseworker the candidate is talking with, and who that is.
    pub(super) fn talking(&self) -> Option<(Case, Claimer)> {
        let case = self.case.clone()?;
        let claimer = case.claimed_by.clone()?;
        Some((case, claimer))
    }

    /// The case that waits for a caseworker, while the candidate waits too.
    pub(super) fn waiting(&self) -> Option<Case> {
        let waits = |case: &Case| case.claimed_by.is_none() && !case.went_on;
        self.case.clone().filter(waits)
    }

    /// A case whose caseworker words no longer reach goes back to the team, and nobody writes into
    /// the void.
    pub(super) fn take_back(&mut self) {
        let gone = |case: &&mut Case| case.claimed_by.as_ref().is_some_and(|by| !by.there);
        let Some(case) = self.case.as_mut().filter(gone) else {
            return;
        };
        case.claimed_by = None;
        let case = case.clone();
        self.record(Fact::CaseReleased(case.id));
        self.show_card(&case, How::Replace(Anchor::Card(case.id)));
        self.say(Say::CaseReleased);
    }

    // --- words

    /// Takes words that are for a person, if they are: passes them on to the caseworker, or keeps
    /// them for whoever will claim the case. Returns whether they were.
    pub(super) fn hand_over(&mut self, form: Form) -> bool {
        let Some(message) = self.heard.message else {
            return false;
        };
        let words = Words { message, form };
        if let Some((case, claimer)) = self.talking() {
            self.record(Fact::Relayed(case.id, Side::Candidate));
            let replies = relay::pass(Way::ToCaseworker(&case, claimer.id), &words);
            replies.into_iter().for_each(|reply| self.reply(reply));
            return true;
        }
        if let Some(case) = self.waiting() {
            self.record(Fact::WordsKept(case.id, words));
            self.say(Say::WordsKept);
            return true;
        }
        false
    }

    /// An edit goes where the words went: to the caseworker, into what is kept, or nowhere.
    pub(super) fn edited(&mut self, words: &str) {
        let (Some(message), Some(file)) = (self.heard.message, self.went_to.clone()) else {
            return self.edited_answer(words);
        };
        let id = file.case.id;
        if file.kept.iter().any(|kept| kept.message == message) {
            let form = Form::Typed(words.to_owned());
            self.record(Fact::WordsKept(id, Words { message, form }));
        }
        match self.talking() {
            Some((case, claimer)) => {
                self.record(Fact::Relayed(id, Side::Candidate));
                let way = Way::ToCaseworker(&case, claimer.id);
                let replies = relay::pass_edit(way, message, words);
                replies.into_iter().for_each(|reply| self.reply(reply));
            }
            None => self.say(Say::WordsKept),
        }
    }

    /// The words under a photo or a file. One that is kept is copied as it will be then.
    pub(super) fn caption_edited(&mut self, words: &str) {
        let (Some(message), Some(file)) = (self.heard.message, self.went_to.clone()) else {
            self.say(Say::EditedTooLate);
            return self.prompt();
        };
        match self.talking() {
            Some((case, claimer)) => {
                self.record(Fact::Relayed(file.case.id, Side::Candidate));
                let way = Way::ToCaseworker(&case, claimer.id);
                self.reply(relay::pass_caption(way, message, words));
            }
            None => self.say(Say::WordsKept),
        }
    }

    // --- blocked and back

    /// Who has the case learns whether words still arrive: the caseworker the candidate talks with,
    /// or the team while nobody has it.
    pub(super) fn tell_whether_reachable(&mut self, reachable: bool) {
        let Some(case) = self.case.clone() else {
            return;
        };
        let claimer = case.claimed_by.as_ref().filter(|claimer| claimer.there);
        let to = claimer.map_or(Addressee::Group(case.id), |claimer| {
            Addressee::Caseworker(claimer.id)
        });
        let say = if reachable {
            Say::CandidateBack(case.code)
        } else {
            Say::CandidateAway(case.code)
        };
        self.reply(Reply {
            to,
            say,
            how: How::New,
            anchor: Some(Anchor::About(case.id)),
            class: Class::Staff,
        });
    }
}

/// The occupation family of a candidate, unless so few share it and the language that it is a name.
pub(super) fn masked_family(me: &Journey, peers: u32, world: &World) -> Option<String> {
    let counting = me.counting(world);
    let family = counting.family().filter(|_| peers >= FEWEST_PEERS);
    family.map(str::to_owned)
}

/// A case's card for the group: codes and states only.
pub(super) fn card(case: &Case, family: Option<String>, state: CardState) -> Card {
    Card {
        case: case.id,
        code: case.code.clone(),
        language: case.language.clone(),
        family,
        why: case.why,
        state,
    }
}
