//! What comes late, and the current question once more: after a fault of ours, and after the bot was
//! away.

use super::arriving::offered;
use super::talk::Talk;
use super::{Form, Said, Say, Stage};

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
            Said::Other { kind, .. } => Form::Sent(*kind),
            Said::Start(_)
            | Said::Command(_)
            | Said::Edited(_)
            | Said::CaptionEdited(_)
            | Said::Pressed(_)
            | Said::PressedUnknown
            | Said::Blocked(_)
            | Said::FileInDoubt
            | Said::NotTakenUp
            | Said::LeftGroup => return self.toast(Say::Stale),
        };
        self.hand_over(form);
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
