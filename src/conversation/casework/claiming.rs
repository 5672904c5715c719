//! Taking a case, in the group: who may, and what the claimer then gets.

use super::super::handoff::{card, masked_family};
use super::super::relay::{self, Way};
use super::super::say::CardState;
use super::{Addressee, Anchor, Case, Caseworker, Desk, Fact, File, How, Say, toast};

impl Desk<'_> {
    pub(super) fn claim(&mut self) {
        let Some(file) = &self.scene.focus else {
            return self.reply(toast(Say::Stale, false));
        };
        let present = self.heard.in_group == Some(true);
        let Some(caseworker) = self.scene.caseworker.as_ref().filter(|_| present) else {
            self.log_refusal();
            let may_be = self.scene.caseworker.is_some() && !self.was_checked();
            let say = if may_be {
                Say::NotChecked
            } else {
                Say::NotAllowed
            };
            return self.reply(toast(say, true));
        };
        let me = self.scene.candidate.as_ref();
        let own = me.is_some_and(|me| me.id == file.candidate.id);
        match &file.case.claimed_by {
            _ if file.case.closed_at.is_some() => self.reply(toast(Say::AlreadyClosed, false)),
            _ if own => {
                self.log_refusal();
                self.reply(toast(Say::OwnCase, true));
            }
            Some(claimer) if claimer.id == caseworker.id => {
                self.reply(toast(Say::Yours, false));
            }
            Some(claimer) => self.reply(toast(Say::TakenBy(claimer.name.clone()), true)),
            None if !caseworker.started => self.start_first(caseworker, &file.case),
            None => self.claimed(caseworker, file),
        }
    }

    /// A bot cannot write first: who never started the private chat gets the link to it.
    fn start_first(&mut self, caseworker: &Caseworker, case: &Case) {
        self.reply(toast(Say::StartFirst, true));
        let name = caseworker.name.clone();
        let say = Say::StartFirstLink(name);
        self.to(Addressee::Group(case.id), say, How::New, None);
    }

    fn claimed(&mut self, caseworker: &Caseworker, file: &File) {
        let case = &file.case;
        let name = caseworker.name.clone();
        self.record(Fact::CaseClaimed(case.id, caseworker.id));
        self.record(Fact::Viewed {
            case: case.id,
            allowed: true,
        });
        self.reply(toast(Say::Yours, false));
        self.card(case, CardState::Claimed(name.clone()));
        self.dossier(caseworker, file);
        for words in &file.kept {
            let replies = relay::pass(Way::ToCaseworker(case, caseworker.id), words);
            self.turn.replies.extend(replies);
        }
        if !case.reachable {
            let away = Say::CandidateAway(case.code.clone());
            self.tell_about(caseworker, case.id, away);
        }
        let candidate = Addressee::Candidate(case.candidate);
        self.to(candidate, Say::CaseClaimed { name }, How::New, None);
    }

    /// The case's card in the group, in its new state.
    pub(super) fn card(&mut self, case: &Case, state: CardState) {
        let anchor = Anchor::Card(case.id);
        let say = Say::Card(Box::new(card(case, self.family(case), state)));
        self.to(
            Addressee::Group(case.id),
            say,
            How::Replace(anchor.clone()),
            Some(anchor),
        );
    }

    /// The family of the case's candidate, as the group may know it.
    fn family(&self, case: &Case) -> Option<String> {
        let file = self.scene.focus.as_ref()?;
        let known = file.case.id == case.id;
        known.then(|| masked_family(&file.candidate, self.scene.peers, self.world))?
    }
}
