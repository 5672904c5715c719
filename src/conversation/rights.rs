//! What a person may do by themselves at any time: see, erase, clear, pause.

use super::chapters::lines;
use super::handoff::card;
use super::reply::{How, Reply};
use super::say::CardState;
use super::scene::Case;
use super::talk::Talk;
use super::{Addressee, Anchor, Aside, Fact, Purpose, Say};
use crate::message::Class;

impl Talk<'_> {
    /// What is kept, as a page and as a file.
    pub(super) fn my_data(&mut self) {
        let consents = Purpose::ALL
            .iter()
            .filter_map(|purpose| Some((*purpose, *self.me.consents.get(purpose)?)))
            .collect();
        let lines = lines(&self.me, self.world);
        self.say(Say::MyData { lines, consents });
        let profile = self.me.profile(self.world);
        self.file(Say::MyDataFile(Box::new(profile)));
    }

    /// The first of the two steps of erasing.
    pub(super) fn ask_forget(&mut self) {
        self.record(Fact::AskedAside(Some(Aside::Forget)));
        self.ask(Say::AskForget, "forget");
    }

    pub(super) fn keep(&mut self) {
        self.settle(Say::Kept, "forget");
        self.prompt();
    }

    /// The second step by its button, which counts right after the first only.
    pub(super) fn press_forget_now(&mut self) {
        if self.me.aside == Some(Aside::Forget) {
            self.forget_now();
        } else {
            self.ask_forget();
        }
    }

    /// Everything goes, and both sides of an open case are told.
    pub(super) fn forget_now(&mut self) {
        let receipt = self.heard.fresh.id;
        if let Some(case) = self.case.take() {
            self.end_case(&case);
        }
        // The last word leaves before the address it goes to is erased: the store moves it under
        // the house key.
        self.say(Say::Forgotten(receipt));
        self.record(Fact::Forgotten { receipt });
    }

    fn end_case(&mut self, case: &Case) {
        let card = card(case, None, CardState::Closed);
        self.reply(Reply {
            to: Addressee::Group(case.id),
            say: Say::Card(Box::new(card)),
            how: How::ReplaceOnly(Anchor::Card(case.id)),
            anchor: None,
            class: Class::Staff,
        });
        if let Some(claimer) = &case.claimed_by {
            self.reply(Reply {
                to: Addressee::Caseworker(claimer.id),
                say: Say::CandidateGone(case.code.clone()),
                how: How::New,
                anchor: None,
                class: Class::Staff,
            });
        }
    }

    /// Clears the chat as far as Telegram allows.
    pub(super) fn hide(&mut self) {
        self.record(Fact::Hidden);
        self.ask(Say::Hidden, "hidden");
    }

    pub(super) fn pause(&mut self, paused: bool) {
        self.record(Fact::Paused(paused));
        if !paused {
            self.look_tomorrow();
        }
        self.say(if paused { Say::Paused } else { Say::Unpaused });
    }
}
