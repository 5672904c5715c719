//! What comes late, and the current question once more: after a fault of ours, and after the bot was
//! away.

use super::arriving::offered;
use super::talk::Talk;
use super::{Fact, Form, OtherKind, Said, Say, Stage};

impl Talk<'_> {
    /// What the person did last could not be taken up: they are told, and asked again.
    pub(super) fn not_taken_up(&mut self) {
        self.say(Say::NotTakenUp);
        self.toast(Say::Noted);
        self.ask_again();
    }

    /// The person was told that this could not be taken up, and has gone on: what was asked then is
    /// not what is asked now, and a yes may be followed by a no. Only words for a person still have
    /// somewhere to go.
    pub(super) fn overtaken(&mut self) {
        let form = match &self.heard.said {
            Said::Text { words, .. } => Form::Typed(words.clone()),
            Said::Voice {
                file_id, seconds, ..
            } => Form::Spoken {
                file_id: file_id.clone(),
                seconds: *seconds,
            },
            Said::Location { .. } => Form::Sent(OtherKind::Location),
            Said::Other { kind, .. } => Form::Sent(*kind),
            Said::Start(_)
            | Said::Command(_)
            | Said::Edited(_)
            | Said::CaptionEdited(_)
            | Said::Pressed(_)
            | Said::PressedUnknown
            | Said::Blocked(_)
            | Said::InDoubt
            | Said::NotTakenUp
            | Said::LeftGroup => return self.toast(Say::Stale),
        };
        self.hand_over(form);
    }

    /// The bot was away for so long that taps were lost: the person is told, and finds the current
    /// question at the bottom of the chat, whatever they have sent.
    ///
    /// Not while they talk with a person, and not where they have cleared the chat or erased
    /// everything: what they did was done. What they are asked aside is what they are asked now.
    pub(super) fn was_away(&mut self) {
        let cleared = |fact: &Fact| matches!(fact, Fact::Hidden | Fact::Forgotten { .. });
        let gone = matches!(self.heard.said, Said::Blocked(true) | Said::LeftGroup);
        if gone || self.talking().is_some() || self.recorded(cleared) {
            return;
        }
        let last = self.last_asked();
        if self.me.aside.is_none() || last.is_none() {
            let said = self.replies();
            self.ask_again();
            if last.is_some() && last == self.last_asked() {
                self.unsay(said);
            }
        }
        self.say_first(Say::WasAway);
    }

    /// The current question at the bottom of the chat. Nobody who talks with a person is asked
    /// anything.
    fn ask_again(&mut self) {
        if self.talking().is_some() {
            return;
        }
        // A picker is otherwise turned in place where a button was pressed.
        if self.waiting().is_none() && self.stage() == Stage::PickLanguage {
            let offered = offered(self.world, self.heard);
            return self.ask(Say::PickLanguage { page: 0, offered }, "language");
        }
        self.prompt();
    }
}
