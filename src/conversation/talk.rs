//! A turn in the making: the candidate's journey with this turn's facts applied, and what is said.

use super::offers;
use super::reply::{Addressee, Anchor, How, Reply, Turn};
use super::say::Menu;
use super::scene::{Case, File};
use super::{Fact, Heard, Journey, Purpose, RoleMark, Say, Scene, Stage, World};
use crate::audit::counting::Counting;
use crate::audit::{LanguageCode, Profile, Slot};
use crate::matching::{Horizon, Match, Placed};
use crate::message::Class;

/// A candidate's turn in the making.
pub(super) struct Talk<'a> {
    pub(super) heard: &'a Heard,
    pub(super) world: &'a World,
    /// The journey with this turn's facts applied.
    pub(super) me: Journey,
    /// The candidate's open case, with this turn's facts applied.
    pub(super) case: Option<Case>,
    /// The candidate's own case, where the message that was edited went to it.
    pub(super) went_to: Option<File>,
    /// People who share the candidate's language and family, counted up to 5.
    pub(super) peers: u32,
    /// Who the person was before they began to change answers.
    pub(super) before: Option<Box<Profile>>,
    turn: Turn,
}

impl<'a> Talk<'a> {
    pub(super) fn new(
        me: Journey,
        case: Option<Case>,
        scene: &Scene,
        heard: &'a Heard,
        world: &'a World,
    ) -> Self {
        let own = |file: &&File| file.candidate.id == me.id;
        let went_to = scene.focus.as_ref().filter(own).cloned();
        let before = offers::before(&me, world);
        Self {
            heard,
            world,
            me,
            case,
            went_to,
            peers: scene.peers,
            before,
            turn: Turn::default(),
        }
    }

    pub(super) fn finish(self) -> Turn {
        self.turn
    }

    // --- recording

    /// Records a fact; what follows sees it applied.
    pub(super) fn record(&mut self, fact: Fact) {
        self.me.apply(&fact);
        self.turn.facts.push(fact);
    }

    // --- saying

    /// Says something before everything else that this turn says.
    pub(super) fn say_first(&mut self, say: Say) {
        self.say(say);
        self.turn.replies.rotate_right(1);
    }

    /// What stands at the bottom of the candidate's chat after this turn, where that is a prompt.
    pub(super) fn last_asked(&self) -> Option<Anchor> {
        let me = Addressee::Candidate(self.me.id);
        let mut mine = self.turn.replies.iter().rev();
        let last = mine.find(|reply| reply.to == me && reply.how == How::New)?;
        last.anchor.clone()
    }

    /// How much this turn says so far.
    pub(super) fn replies(&self) -> usize {
        self.turn.replies.len()
    }

    /// Says nothing after that much.
    pub(super) fn unsay(&mut self, replies: usize) {
        self.turn.replies.truncate(replies);
    }

    /// Whether this turn records such a fact.
    pub(super) fn recorded(&self, is: impl Fn(&Fact) -> bool) -> bool {
        self.turn.facts.iter().any(is)
    }

    pub(super) fn reply(&mut self, reply: Reply) {
        self.turn.replies.push(reply);
    }

    fn tell_me(&mut self, say: Say, how: How, anchor: Option<Anchor>) {
        let to = Addressee::Candidate(self.me.id);
        self.reply(Reply {
            to,
            say,
            how,
            anchor,
            class: Class::Reply,
        });
    }

    /// A message that nothing refers to later.
    pub(super) fn say(&mut self, say: Say) {
        self.tell_me(say, How::New, None);
    }

    /// A prompt: a newer one cancels it while it is unsent.
    pub(super) fn ask(&mut self, say: Say, about: impl Into<String>) {
        self.tell_me(say, How::New, Some(Anchor::Prompt(about.into())));
    }

    /// Puts something in place of the prompt about this.
    pub(super) fn replace(&mut self, say: Say, about: impl Into<String>) {
        let anchor = Anchor::Prompt(about.into());
        self.tell_me(say, How::Replace(anchor.clone()), Some(anchor));
    }

    /// Settles a prompt: what was answered stands in its place, if it is still there.
    pub(super) fn settle(&mut self, say: Say, about: impl Into<String>) {
        self.tell_me(say, How::ReplaceOnly(Anchor::Prompt(about.into())), None);
    }

    /// A page: turned in place when a button of it was pressed, else sent anew.
    pub(super) fn page(&mut self, say: Say, page: &'static str) {
        let anchor = Anchor::Page(page);
        let how = match self.heard.query {
            Some(_) => How::Turn(anchor.clone()),
            None => How::New,
        };
        self.tell_me(say, how, Some(anchor));
    }

    /// Removes a message of the candidate's from the chat.
    pub(super) fn remove_message(&mut self, message: i32) {
        self.tell_me(Say::Removed, How::Remove(message), None);
    }

    /// A file.
    pub(super) fn file(&mut self, say: Say) {
        self.tell_me(say, How::File, None);
    }

    /// The answer to the press that was heard, if one was.
    pub(super) fn toast(&mut self, say: Say) {
        if self.heard.query.is_some() {
            self.reply(toast(say, false));
        }
    }

    /// What was meant is over: a press is told so, words are answered with what comes next.
    pub(super) fn stale(&mut self) {
        match self.heard.query {
            Some(_) => self.toast(Say::Stale),
            None => self.prompt(),
        }
    }

    /// Whether the press that was heard has its answer.
    pub(super) fn toasted(&self) -> bool {
        self.turn
            .replies
            .iter()
            .any(|reply| matches!(reply.how, How::Toast(_)))
    }

    // --- looking

    pub(super) fn language(&self) -> LanguageCode {
        let default = || self.world.languages.first().cloned();
        self.me
            .language
            .clone()
            .or_else(default)
            .unwrap_or_else(|| LanguageCode::from("en"))
    }

    pub(super) fn counting(&self) -> Counting<'a> {
        self.me.counting(self.world)
    }

    pub(super) fn stage(&self) -> Stage {
        self.me.stage(self.world)
    }

    /// The question that is open, if one is.
    pub(super) fn open_slot(&self) -> Option<Slot> {
        self.stage().question()
    }

    /// The roles that are open, as they fit the person.
    pub(super) fn matches(&self) -> Vec<Match> {
        self.world.rank(&self.me.profile(self.world), self.heard.at)
    }

    /// The same in the same order, without the reasons: for lists of which little is shown.
    pub(super) fn placed(&self) -> Vec<Placed> {
        let profile = self.me.profile(self.world);
        self.world.order(&profile, self.heard.at)
    }

    /// Those of them that the person has not declined, without their reasons: they are only counted,
    /// and that after every section.
    pub(super) fn offers(&self) -> Vec<Placed> {
        self.offers_to(&self.me.profile(self.world))
    }

    /// The same for the person with another profile.
    pub(super) fn offers_to(&self, profile: &Profile) -> Vec<Placed> {
        let mut offers = self.world.order(profile, self.heard.at);
        offers.retain(|placed| self.me.roles.get(&placed.role.id) != Some(&RoleMark::NotForMe));
        offers
    }

    // --- prompting

    /// Says what comes next, wherever the person stands. Who waits for a person or talks with one
    /// is not asked anything: what they write is for that person.
    pub(super) fn prompt(&mut self) {
        if self.talking().is_some() || self.waiting().is_some() {
            return self.say_who_answers();
        }
        self.tell_changed();
        match self.stage() {
            Stage::PickLanguage => self.pick_language(0),
            Stage::Consent(purpose) => {
                self.ask(Say::AskConsent(purpose), consent_key(purpose));
            }
            Stage::Refused => self.ask(Say::Goodbye, "goodbye"),
            Stage::Adult => self.ask(Say::AskAdult, "adult"),
            Stage::TooYoung => self.ask(Say::TooYoung, "goodbye"),
            Stage::Ask(slot) => self.ask_question(&slot, vec![], None),
            Stage::Another(section) => self.ask_another(&section),
            Stage::Review => self.review(),
            Stage::Home => self.menu(),
        }
    }

    /// Where one can go from here.
    pub(super) fn menu(&mut self) {
        let (now, later) = fits(&self.offers());
        let profile = self.me.profile(self.world);
        let counting = self.counting();
        let menu = Menu {
            name: profile.name.clone(),
            unfinished: counting.pending_core().is_some(),
            now,
            later,
            next: self.next_step(&profile),
            paused: self.me.paused,
        };
        self.ask(Say::Menu(Box::new(menu)), "menu");
    }
}

/// The answer to the press that was heard.
pub(super) fn toast(say: Say, alert: bool) -> Reply {
    Reply {
        to: Addressee::Presser,
        say,
        how: How::Toast(alert),
        anchor: None,
        class: Class::Toast,
    }
}

/// How many roles fit now and after registration.
pub(super) fn fits(placed: &[Placed]) -> (usize, usize) {
    let count = |horizon| {
        let stands = placed.iter().filter(|placed| placed.horizon == horizon);
        stands.count()
    };
    (count(Horizon::Now), count(Horizon::AfterRegistration))
}

/// The anchor of a consent question.
pub(super) fn consent_key(purpose: Purpose) -> String {
    format!("consent:{}", purpose.code())
}

/// The anchor of a question.
pub(super) fn slot_key(slot: &Slot) -> String {
    format!("ask:{}:{}", slot.question, slot.entry)
}
