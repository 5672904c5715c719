//! The caseworker's words on their way to a candidate: to the right one, or held and asked about.

use uuid::Uuid;

use super::super::relay::{self, Way};
use super::super::{Settled, Side, Words, candidate};
use super::{
    Addressee, Anchor, Case, CaseId, Caseworker, Desk, Fact, Form, Heard, How, Say, Scene, World,
    toast,
};
use crate::conversation::{ReplyTo, Turn};

/// A caseworker who is also a candidate says that held words were their own answer.
pub(in super::super) fn own_words(scene: &Scene, heard: &Heard, world: &World) -> Turn {
    let mut desk = Desk::new(scene, heard, world);
    let (Some(me), Some((held, words))) = (&scene.candidate, &scene.held) else {
        desk.reply(toast(Say::Stale, false));
        return desk.turn;
    };
    desk.record(Fact::HeldSettled(*held, Settled::OwnAnswer));
    if let Some(caseworker) = &scene.caseworker {
        desk.answer_held(caseworker, *held, Say::TakenAsOwn, None);
    }
    let own = candidate::own_words(me.clone(), words, scene, heard, world);
    desk.turn.facts.extend(own.facts);
    desk.turn.replies.extend(own.replies);
    desk.turn
}

impl<'a> Desk<'a> {
    pub(super) fn words(&mut self, caseworker: &Caseworker, form: Form, reply: Option<ReplyTo>) {
        let Some(message) = self.heard.message else {
            return;
        };
        self.pass_words(caseworker, Words { message, form }, reply);
    }

    /// Words, by the message they stand in, go where they belong or wait until that is said.
    pub(super) fn pass_words(
        &mut self,
        caseworker: &Caseworker,
        words: Words,
        reply: Option<ReplyTo>,
    ) {
        if let Some(id) = reply.and_then(|reply| reply.case) {
            let file = self.own_file(caseworker).filter(|file| file.case.id == id);
            return match file {
                Some(file) => self.send_and_say(caseworker, &file.case, &words),
                None => self.no_such_case(caseworker),
            };
        }
        // A reply to a message that is about no case replies to something all the same.
        match self.only_case().filter(|_| reply.is_none()) {
            Some(case) => self.send_and_say(caseworker, case, &words),
            None => self.hold(caseworker, words),
        }
    }

    /// The only case these words can be for, if there is exactly one: every case that has been
    /// open since the caseworker's last sent message counts, also one closed meanwhile.
    fn only_case(&self) -> Option<&'a Case> {
        match self.scene.claimed.as_slice() {
            [only] if only.closed_at.is_none() && !self.speaks_as_candidate() => Some(only),
            _ => None,
        }
    }

    /// Words that may be for several wait until it is said for whom they are.
    fn hold(&mut self, caseworker: &Caseworker, words: Words) {
        let own = self.speaks_as_candidate();
        let row = |case: &Case| (case.id, case.code.clone());
        let cases: Vec<_> = self.open().map(row).collect();
        if cases.is_empty() && !own {
            return self.tell(caseworker, Say::NoCase);
        }
        let held = self.heard.fresh.id;
        self.record(Fact::WordsHeld(held, words));
        let say = Say::WhichCase { held, cases, own };
        let to = Addressee::Caseworker(caseworker.id);
        self.to(to, say, How::New, Some(Anchor::Held(held)));
    }

    pub(super) fn send_held(&mut self, caseworker: &Caseworker, held: Uuid, id: CaseId) {
        let Some((_, words)) = &self.scene.held else {
            return self.reply(toast(Say::Stale, false));
        };
        let file = self.own_file(caseworker).filter(|file| file.case.id == id);
        let Some(file) = file else {
            return self.no_such_case(caseworker);
        };
        let (said, settled) = self.send(caseworker, &file.case, words);
        self.record(Fact::HeldSettled(held, settled));
        self.answer_held(caseworker, held, said, Some(Anchor::About(id)));
    }

    pub(super) fn drop_held(&mut self, caseworker: &Caseworker, held: Uuid) {
        if self.scene.held.is_none() {
            return self.reply(toast(Say::Stale, false));
        }
        self.record(Fact::HeldSettled(held, Settled::Dropped));
        self.answer_held(caseworker, held, Say::Dropped, None);
    }

    /// What became of held words, in the place of the question about them.
    fn answer_held(
        &mut self,
        caseworker: &Caseworker,
        held: Uuid,
        say: Say,
        anchor: Option<Anchor>,
    ) {
        let to = Addressee::Caseworker(caseworker.id);
        self.to(to, say, How::Replace(Anchor::Held(held)), anchor);
    }

    fn send_and_say(&mut self, caseworker: &Caseworker, case: &Case, words: &Words) {
        let (said, _) = self.send(caseworker, case, words);
        self.tell_about(caseworker, case.id, said);
    }

    /// Sends words to the candidate of this case; returns what the caseworker is told of it, with
    /// the code.
    fn send(&mut self, caseworker: &Caseworker, case: &Case, words: &Words) -> (Say, Settled) {
        if !case.reachable {
            return (Say::CandidateAway(case.code.clone()), Settled::Dropped);
        }
        self.record(Fact::Relayed(case.id, Side::Caseworker));
        let replies = relay::pass(Way::ToCandidate(case, caseworker), words);
        self.turn.replies.extend(replies);
        (Say::SentTo(case.code.clone()), Settled::Sent)
    }

    /// An edit goes where the words went; the case in focus is the one they were sent to. Words
    /// that still wait are changed where they wait.
    pub(super) fn edited(&mut self, caseworker: &Caseworker, words: &str) {
        let waiting = self.scene.held.clone();
        match (waiting, self.heard.message) {
            (Some((held, _)), Some(message)) => {
                let form = Form::Typed(words.to_owned());
                self.record(Fact::WordsHeld(held, Words { message, form }));
            }
            (_, _) => self.pass_edit(caseworker, |way, message| {
                relay::pass_edit(way, message, words)
            }),
        }
    }

    /// The words under a photo or a file. One that still waits is copied as it will be then.
    pub(super) fn caption_edited(&mut self, caseworker: &Caseworker, words: &str) {
        if self.scene.held.is_none() {
            self.pass_edit(caseworker, |way, message| {
                vec![relay::pass_caption(way, message, words)]
            });
        }
    }

    fn pass_edit(
        &mut self,
        caseworker: &Caseworker,
        replies: impl Fn(Way, i32) -> Vec<super::Reply>,
    ) {
        let (Some(file), Some(message)) = (self.own_file(caseworker), self.heard.message) else {
            return self.tell(caseworker, Say::Dropped);
        };
        let case = &file.case;
        if !case.reachable {
            let away = Say::CandidateAway(case.code.clone());
            return self.tell_about(caseworker, case.id, away);
        }
        self.record(Fact::Relayed(case.id, Side::Caseworker));
        let replies = replies(Way::ToCandidate(case, caseworker), message);
        self.turn.replies.extend(replies);
        self.tell_about(caseworker, case.id, Say::EditedFor(case.code.clone()));
    }
}
