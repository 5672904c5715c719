//! The candidate's turn: what was said is led to where it belongs.

use super::offers::Shelf;
use super::reply::Turn;
use super::talk::Talk;
use super::{
    Aside, Command, Delay, Either, Fact, Form, Heard, Journey, Press, Said, Say, Scene, Stage,
    Words, World,
};

/// Version of the consent texts: raised with every change of their meaning.
pub const CONSENT_VERSION: u32 = 1;

/// The candidate's turn.
pub(super) fn turn(me: Journey, scene: &Scene, heard: &Heard, world: &World) -> Turn {
    let mut talk = Talk::new(me, scene.own_case.clone(), scene, heard, world);
    if heard.said == Said::InDoubt {
        talk.say(Say::InDoubt);
        return talk.finish();
    }
    if heard.said == Said::TimePassed {
        if !talk.tell_of_plan(scene.silence) {
            talk.remind(scene.silence);
        }
        talk.news(scene.silence);
        return talk.finish();
    }
    if talk.me.reminded > 0 && (heard.said.is_deed() || heard.said == Said::NotTakenUp) {
        talk.record(Fact::CameBack);
    }
    if heard.said == Said::NotTakenUp {
        talk.not_taken_up();
        return talk.finish();
    }
    if heard.delay == Delay::Overtaken {
        talk.overtaken();
        return talk.finish();
    }
    if !matches!(heard.said, Said::Blocked(true)) {
        talk.take_back();
        if !talk.me.reachable {
            talk.reached();
        }
    }
    // What was asked aside is answered now or never.
    let aside = talk.me.aside;
    if aside.is_some() && !matches!(heard.said, Said::Pressed(Press::ForgetNow)) {
        talk.record(Fact::AskedAside(None));
    }
    let asking = talk.take_asking();
    match &heard.said {
        Said::Start(payload) => talk.start(payload.as_deref()),
        Said::Command(command) => talk.command(command),
        Said::Text { words, .. } => {
            if !asking.is_some_and(|asking| talk.answers_plan(&asking, words)) {
                talk.words(words, aside);
            }
        }
        Said::Edited(words) => talk.edited(words),
        Said::CaptionEdited(words) => talk.caption_edited(words),
        Said::Pressed(press) => talk.pressed(press),
        Said::PressedUnknown => talk.toast(Say::Stale),
        Said::Voice {
            file_id, seconds, ..
        } => talk.voice(file_id, *seconds),
        Said::Location {
            latitude,
            longitude,
            reply: _,
        } => talk.location(*latitude, *longitude),
        Said::Other { kind, album, .. } => talk.other(*kind, album.as_deref()),
        Said::Blocked(true) => talk.blocked(),
        Said::Blocked(false) => talk.prompt(),
        Said::InDoubt | Said::NotTakenUp | Said::TimePassed | Said::LeftGroup => {}
    }
    talk.begin_year();
    if heard.delay == Delay::BotWasAway {
        talk.was_away();
    }
    talk.finish()
}

/// What a candidate reads when the bot comes back after a talk with a caseworker.
pub(super) fn welcome_back(
    me: &Journey,
    scene: &Scene,
    heard: &Heard,
    world: &World,
) -> Vec<super::Reply> {
    let mut talk = Talk::new(me.clone(), None, scene, heard, world);
    if talk.stage() != Stage::Home {
        talk.say(Say::CaseBack);
    }
    talk.prompt();
    talk.finish().replies
}

/// A caseworker's held words, taken as their own as a candidate: as if they were said now.
pub(super) fn own_words(
    me: Journey,
    words: &Words,
    scene: &Scene,
    heard: &Heard,
    world: &World,
) -> Turn {
    let heard = Heard {
        message: Some(words.message),
        ..heard.clone()
    };
    let mut talk = Talk::new(me, scene.own_case.clone(), scene, &heard, world);
    match &words.form {
        Form::Typed(text) => talk.words(text, None),
        Form::Spoken { file_id, seconds } => talk.voice(file_id, *seconds),
        Form::Sent(kind) => talk.other(*kind, None),
    }
    if !talk.toasted() {
        talk.toast(Say::Noted);
    }
    talk.finish()
}

impl Talk<'_> {
    fn start(&mut self, payload: Option<&str>) {
        let fresh = self.me.referral.is_none() && !self.me.admitted();
        if let Some(code) = payload.filter(|_| fresh) {
            self.record(Fact::Referred(code.to_owned()));
        }
        self.prompt();
    }

    /// It may be learnt twice, from a message that was refused and from Telegram's word: who has the
    /// case is told once.
    fn blocked(&mut self) {
        if !self.me.reachable {
            return;
        }
        self.record(Fact::Reachable(false));
        self.tell_whether_reachable(false);
    }

    fn reached(&mut self) {
        self.record(Fact::Reachable(true));
        self.look_tomorrow();
        self.tell_whether_reachable(true);
    }

    /// Commands work in every state.
    pub(super) fn command(&mut self, command: &Command) {
        match command {
            Command::Help => self.say(Say::Help),
            Command::Language => self.pick_language(0),
            Command::MyData => self.my_data(),
            Command::Forget => self.ask_forget(),
            Command::Hide => self.hide(),
            Command::Pause => self.pause(!self.me.paused),
            Command::Person => self.ask_for_person(self.why_a_person()),
            Command::Skip | Command::Back | Command::Why => self.way_out(command),
            Command::Review if self.me.admitted() => {
                self.leave_question();
                self.review();
            }
            Command::Roles if self.me.admitted() => self.shelf(Shelf::Now, 0),
            Command::Steps if self.me.admitted() => self.steps(),
            Command::Menu if self.me.admitted() => {
                self.leave_question();
                self.menu();
            }
            Command::Review | Command::Roles | Command::Steps | Command::Menu => self.prompt(),
            Command::Cases | Command::Case(_) | Command::Unknown => self.say(Say::Help),
        }
    }

    /// What stands under every question, said in words.
    fn way_out(&mut self, command: &Command) {
        match (self.open_slot(), command) {
            (Some(slot), Command::Skip) => self.skip(&slot),
            (Some(slot), Command::Back) => self.back(&slot),
            (Some(slot), Command::Why) => self.why(&slot),
            (_, _) => self.prompt(),
        }
    }

    fn words(&mut self, words: &str, aside: Option<Aside>) {
        if aside.is_some_and(|aside| self.answers_aside(aside, words)) {
            return;
        }
        let form = || Form::Typed(words.to_owned());
        if self.talking().is_some() && self.hand_over(form()) {
            return;
        }
        if let Some(command) = self.world.command_word(&self.language(), words) {
            // Only the command itself also lets messages come again: "stop" means stop each time.
            if command == Command::Pause {
                return self.pause(true);
            }
            return self.command(&command);
        }
        if self.hand_over(form()) {
            return;
        }
        match self.stage() {
            Stage::PickLanguage => match self.named_language(words) {
                Some(code) => self.choose_language(&code),
                None => self.prompt(),
            },
            Stage::Consent(purpose) => match self.yes_or_no(Either::Consent, words) {
                Some(given) => self.consent(purpose, given),
                None => self.prompt(),
            },
            Stage::Adult => match self.adult_in_words(words) {
                Some(adult) => self.adult(adult),
                None => self.prompt(),
            },
            Stage::Ask(slot) => self.answer_in_words(&slot, words),
            Stage::Another(section) => match self.yes_or_no(Either::Another, words) {
                Some(true) => self.another(&section),
                Some(false) => self.enough(&section),
                None => self.prompt(),
            },
            Stage::Review => match self.yes_or_no(Either::Review, words) {
                Some(true) => self.all_right(),
                Some(false) | None => self.prompt(),
            },
            Stage::Home => {
                self.say(Say::NothingAsked);
                self.menu();
            }
            Stage::Refused => match self.yes_or_no(Either::Consent, words) {
                Some(true) => self.think_again(),
                Some(false) | None => self.prompt(),
            },
            Stage::TooYoung => self.prompt(),
        }
    }

    /// Who goes elsewhere does not change the opened answer after all: what they write next is not
    /// taken for it.
    pub(super) fn leave_question(&mut self) {
        if self.me.opened.is_some() {
            self.record(Fact::Closed);
            self.leave_scores();
        }
    }

    /// Where nothing may be kept, asking for a person is a reason of its own.
    pub(super) fn why_a_person(&self) -> super::Why {
        match self.stage() {
            Stage::Refused | Stage::TooYoung => super::Why::Unsure,
            Stage::PickLanguage
            | Stage::Consent(_)
            | Stage::Adult
            | Stage::Ask(_)
            | Stage::Another(_)
            | Stage::Review
            | Stage::Home => super::Why::Asked,
        }
    }
}
