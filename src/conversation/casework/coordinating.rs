//! A coordinator's turn: files with roles, drafts, and confirming them. Only coordinators may, and
//! only while they are in the group.

use uuid::Uuid;

use super::{Addressee, Anchor, Caseworker, Desk, Fact, Form, How, OtherKind, Say, toast};
use crate::conversation::imports::{
    self, DraftCard, ImportFact, ImportPress, ImportSay, LARGEST, List, Looked, Reported, SentFile,
    Shelf, WaitingFile,
};
use crate::conversation::{Rank, ReplyTo, Words};

/// The page that roles are looked after on.
const ROLES: Anchor = Anchor::Page("role-drafts");

/// The page that asks about a file.
const FILE: Anchor = Anchor::Page("role-file");

/// How many faults stand in a report; all of them are in a file behind it.
const FEW: usize = 5;

impl Desk<'_> {
    /// Somebody who is no coordinator is told so, and the attempt is kept.
    fn coordinates(&mut self, caseworker: &Caseworker) -> bool {
        if caseworker.rank == Rank::Coordinator {
            return true;
        }
        self.record(Fact::Imports(ImportFact::Refused));
        let say = Say::imports(ImportSay::CoordinatorsOnly);
        match self.heard.query.is_some() {
            true => self.reply(toast(say, true)),
            false => self.tell(caseworker, say),
        }
        false
    }

    fn on_page(&mut self, caseworker: &Caseworker, say: ImportSay, page: &Anchor) {
        let how = match self.heard.query {
            Some(_) => How::Turn(page.clone()),
            None => How::New,
        };
        let to = Addressee::Caseworker(caseworker.id);
        self.to(to, Say::imports(say), how, Some(page.clone()));
    }

    fn say_shortly(&mut self, say: ImportSay) {
        self.reply(toast(Say::imports(say), false));
    }

    // --- lists

    /// The roles that wait, as `/roles` shows them.
    pub(super) fn drafts(&mut self, caseworker: &Caseworker) {
        if self.coordinates(caseworker) {
            self.shelf(caseworker, List::Drafts, 0);
        }
    }

    fn shelf(&mut self, caseworker: &Caseworker, list: List, page: usize) {
        let desk = &self.scene.desk;
        let shelf = Shelf {
            list,
            page: desk.clamped(list, page),
            drafts: desk.drafts,
            open: desk.open,
            roles: desk.page.clone(),
            own: self.scene.candidate.is_some(),
        };
        self.on_page(caseworker, ImportSay::Shelf(shelf), &ROLES);
    }

    // --- files

    /// A file that may hold roles: it is asked what it is. Whether it is one, says its name; a reply to
    /// a case's message is that case's.
    pub(super) fn asks_about_file(
        &mut self,
        caseworker: &Caseworker,
        file: Option<&SentFile>,
        reply: Option<ReplyTo>,
    ) -> bool {
        let may_hold_roles = file.is_some_and(SentFile::may_hold_roles);
        let of_case = reply.is_some_and(|reply| reply.case.is_some());
        let (Some(file), Some(message)) = (file, self.heard.message) else {
            return false;
        };
        if caseworker.rank != Rank::Coordinator || !may_hold_roles || of_case {
            return false;
        }
        if file.size > LARGEST {
            self.tell(caseworker, Say::imports(ImportSay::TooBig));
            return true;
        }
        let id = self.heard.fresh.id;
        let name = file.name.clone();
        let file = file.clone();
        self.record(Fact::Imports(ImportFact::FileSent(
            id,
            WaitingFile { file, message },
        )));
        let for_case = self.open().next().is_some() || self.speaks_as_candidate();
        let say = ImportSay::AskFile { id, name, for_case };
        let to = Addressee::Caseworker(caseworker.id);
        self.to(to, Say::imports(say), How::New, Some(FILE));
        true
    }

    fn file(&mut self, caseworker: &Caseworker, press: &ImportPress, id: Uuid) {
        let Some(waiting) = self.scene.desk.file.clone() else {
            return self.say_shortly(ImportSay::FileOver);
        };
        let settled = Fact::Imports(ImportFact::FileSettled(id));
        match press {
            ImportPress::Nothing(_) => {
                self.record(settled);
                self.on_page(caseworker, ImportSay::NothingDone, &FILE);
            }
            ImportPress::ForCase(_) => {
                self.record(settled);
                self.on_page(caseworker, ImportSay::ForCase, &FILE);
                let form = Form::Sent(OtherKind::Document);
                let message = waiting.message;
                self.pass_words(caseworker, Words { message, form }, None);
            }
            ImportPress::Add(_) | ImportPress::Whole(_) => self.report(caseworker, &waiting),
            ImportPress::List(..)
            | ImportPress::Role(_)
            | ImportPress::Confirm(_)
            | ImportPress::AskClose(_)
            | ImportPress::Close(_)
            | ImportPress::Pick(..)
            | ImportPress::Families(..)
            | ImportPress::Set(..) => {}
        }
    }

    /// What became of a file: intake has read it before this turn.
    fn report(&mut self, caseworker: &Caseworker, waiting: &WaitingFile) {
        let name = waiting.file.name.clone();
        match self.scene.desk.reported.clone() {
            Some(Reported::Read(counts)) if counts.refused > 0 => {
                let faults = counts.faults.clone();
                let told = imports::Counts {
                    faults: faults.iter().take(FEW).cloned().collect(),
                    ..counts
                };
                self.on_page(caseworker, ImportSay::Refused(name, told), &FILE);
                if faults.len() > FEW {
                    let say = Say::imports(ImportSay::RefusedFile(faults));
                    self.to(Addressee::Caseworker(caseworker.id), say, How::File, None);
                }
            }
            Some(Reported::Read(counts)) => {
                self.on_page(caseworker, ImportSay::Done(name, counts), &FILE);
            }
            Some(Reported::Unreadable) => self.on_page(caseworker, ImportSay::Unreadable, &FILE),
            Some(Reported::NotFetched) | None => {
                self.tell(caseworker, Say::imports(ImportSay::NotFetched));
            }
        }
    }

    // --- one role

    pub(super) fn pressed_about_roles(&mut self, caseworker: &Caseworker, press: &ImportPress) {
        if !self.coordinates(caseworker) {
            return;
        }
        match (press, press.looks_at()) {
            (ImportPress::List(list, page), _) => self.shelf(caseworker, *list, *page),
            (_, Looked::File(id)) => self.file(caseworker, press, id),
            (_, Looked::Role(_) | Looked::At(..)) => {
                let Some((number, role)) = self.scene.desk.role.clone() else {
                    return self.say_shortly(ImportSay::RoleAway);
                };
                let card = DraftCard {
                    number,
                    open: role.state == crate::matching::State::Confirmed,
                    role,
                };
                self.about_role(caseworker, press, card);
            }
        }
    }

    fn about_role(&mut self, caseworker: &Caseworker, press: &ImportPress, mut card: DraftCard) {
        let number = card.number;
        match press {
            ImportPress::Confirm(_) if !card.role.is_settled() => {
                self.say_shortly(ImportSay::NotReady);
            }
            ImportPress::Confirm(_) => {
                let role = Box::new(card.role.as_ref().clone());
                self.record(Fact::Imports(ImportFact::Confirmed(role)));
                card.open = true;
                self.on_page(caseworker, ImportSay::Draft(card), &ROLES);
                self.say_shortly(ImportSay::RoleConfirmed);
            }
            ImportPress::AskClose(_) => {
                self.on_page(caseworker, ImportSay::AskClose(number, card.role), &ROLES);
            }
            ImportPress::Close(_) => {
                let role = Box::new(card.role.as_ref().clone());
                self.record(Fact::Imports(ImportFact::Closed(role)));
                self.on_page(caseworker, ImportSay::Closed(card.role), &ROLES);
                self.say_shortly(ImportSay::RoleClosed);
            }
            ImportPress::Pick(_, field) => self.pick(caseworker, card, field),
            ImportPress::Families(_, family) => self.families(caseworker, card, family.as_deref()),
            ImportPress::Set(_, setting) => self.set(caseworker, card, setting),
            ImportPress::Role(_)
            | ImportPress::List(..)
            | ImportPress::Add(_)
            | ImportPress::Whole(_)
            | ImportPress::ForCase(_)
            | ImportPress::Nothing(_) => {
                self.on_page(caseworker, ImportSay::Draft(card), &ROLES);
            }
        }
    }

    pub(super) fn show_pick(&mut self, caseworker: &Caseworker, pick: imports::Pick) {
        self.on_page(caseworker, ImportSay::Pick(pick), &ROLES);
    }

    pub(super) fn show_changed(&mut self, caseworker: &Caseworker, card: DraftCard) {
        self.on_page(caseworker, ImportSay::Draft(card), &ROLES);
        self.say_shortly(ImportSay::RoleChanged);
    }

    pub(super) fn say_role_away(&mut self) {
        self.say_shortly(ImportSay::RoleAway);
    }
}
