//! A candidate's press is led to where it belongs.

use super::talk::Talk;
use super::{Press, Say};

impl Talk<'_> {
    pub(super) fn pressed(&mut self, press: &Press) {
        self.act(press);
        if !self.toasted() {
            self.toast(Say::Noted);
        }
    }

    fn act(&mut self, press: &Press) {
        match press {
            Press::Language(code) => self.choose_language(code),
            Press::Languages(page) => self.pick_language(*page),
            Press::Consent(purpose, given) => self.consent(*purpose, *given),
            Press::ThinkAgain => self.think_again(),
            Press::Adult(adult) => self.adult(*adult),
            Press::Person => self.ask_for_person(self.why_a_person()),
            Press::ChangeLanguage => self.pick_language(0),
            Press::MyData => self.my_data(),
            Press::Forget => self.ask_forget(),
            Press::ForgetNow => self.press_forget_now(),
            Press::Keep => self.keep(),
            Press::Hide => self.hide(),
            Press::Pause => self.pause(true),
            Press::Unpause => self.pause(false),
            Press::GoOn => self.go_on(),
            Press::BeCandidate => self.prompt(),
            _ if !self.me.admitted() => self.prompt(),
            Press::Choose(slot, option) => self.choose(slot, option),
            Press::Toggle(slot, option) => self.toggle(slot, option),
            Press::Done(slot) => self.done(slot),
            Press::Take(slot, value) => self.take(slot, value),
            Press::NoneOfThese(slot) => self.none_of_these(slot),
            Press::Family(slot, family) => self.family(slot, family),
            Press::Skip(slot) => self.skip(slot),
            Press::Why(slot) => self.why(slot),
            Press::Back(slot) => self.back(slot),
            Press::Another(section) => self.another(section),
            Press::Enough(section) => self.enough(section),
            Press::Remove(section, entry) => self.remove(section, *entry),
            Press::Chapters => self.chapters(),
            Press::Chapter(section) => self.chapter(section),
            Press::Leave(section) => self.leave(section),
            Press::Review => {
                self.leave_question();
                self.review();
            }
            Press::ReviewSection(section, place) => self.review_section(section, *place),
            Press::Change(slot) => self.change(slot),
            Press::AllRight => self.all_right(),
            Press::NotNow => self.not_now(),
            Press::Offers(press) => self.press_offers(press),
            Press::Plan(press) => self.press_plan(press),
            Press::Menu => {
                self.leave_question();
                self.menu();
            }
            // A caseworker's buttons say nothing to somebody who is none.
            Press::Claim(_)
            | Press::ShowCase(_)
            | Press::AskClose(_)
            | Press::Close(..)
            | Press::Release(_)
            | Press::SendTo(..)
            | Press::SendToSelf(_)
            | Press::DropHeld(_)
            | Press::Imports(_)
            | Press::Gaps(_) => self.toast(Say::Stale),
        }
    }
}
