//! The caseworker's turn: claiming in the group, and words both ways in the private chat.
//!
//! Only a registered caseworker who is in the group at that moment may act. No word ever reaches
//! the wrong person: a reply goes to the case it replies to; a message that replies to nothing
//! goes unasked only if exactly one case has been open since the caseworker's last sent message;
//! else the bot asks which one.

mod choosing;
mod claiming;
mod closing;
mod concern;
mod coordinating;
mod dossier;
mod numbers;
mod refusing;
mod talking;

use super::imports::ImportSay;
use super::reply::{Addressee, Anchor, How, Reply, Turn};
use super::talk::toast;
use super::{
    Case, CaseId, Caseworker, Command, Fact, File, Form, Heard, OtherKind, Press, Rank, Said, Say,
    Scene, Stage, World,
};
use crate::message::Class;

pub(super) use concern::concerns;
pub(super) use talking::own_words;

/// The payload of the link that starts a caseworker's private chat.
pub const START_PAYLOAD: &str = "caseworker";

/// A caseworker's turn in the making.
struct Desk<'a> {
    scene: &'a Scene,
    heard: &'a Heard,
    world: &'a World,
    turn: Turn,
}

/// The turn of somebody who did something in the group.
pub(super) fn in_group(scene: &Scene, heard: &Heard, world: &World) -> Turn {
    let mut desk = Desk::new(scene, heard, world);
    match &heard.said {
        Said::Pressed(Press::Claim(_)) => desk.claim(),
        Said::Pressed(_) | Said::PressedUnknown => desk.reply(toast(Say::Stale, false)),
        Said::LeftGroup if heard.in_group != Some(true) => desk.give_all_back(),
        // What people write in the group is theirs: the bot neither answers nor keeps it.
        Said::Start(_)
        | Said::Command(_)
        | Said::Text { .. }
        | Said::Edited(_)
        | Said::CaptionEdited(_)
        | Said::Voice { .. }
        | Said::Location { .. }
        | Said::Other { .. }
        | Said::Blocked(_)
        | Said::InDoubt
        | Said::NotTakenUp
        | Said::TimePassed
        | Said::LeftGroup => {}
    }
    desk.turn
}

/// A caseworker who blocks the bot can hear nobody: their cases go back to the team.
pub(super) fn out_of_reach(scene: &Scene, heard: &Heard, world: &World) -> Turn {
    let mut desk = Desk::new(scene, heard, world);
    if heard.said == Said::Blocked(true) {
        desk.give_all_back();
    }
    desk.turn
}

/// The caseworker's turn in the private chat.
pub(super) fn in_private(scene: &Scene, heard: &Heard, world: &World) -> Turn {
    let Some(caseworker) = &scene.caseworker else {
        return Turn::default();
    };
    let mut desk = Desk::new(scene, heard, world);
    if heard.in_group != Some(true) {
        desk.refuse(caseworker);
        return desk.turn;
    }
    match &heard.said {
        Said::Start(_) => desk.welcome(caseworker),
        Said::Command(Command::Cases) => desk.list(caseworker),
        Said::Command(Command::Case(_)) => desk.show(caseworker),
        Said::Command(Command::Roles) if caseworker.rank == Rank::Coordinator => {
            desk.drafts(caseworker);
        }
        Said::Command(_) => desk.welcome(caseworker),
        Said::Pressed(press) => desk.pressed(caseworker, press),
        Said::PressedUnknown => desk.reply(toast(Say::Stale, false)),
        Said::Text { words, reply } => {
            desk.words(caseworker, Form::Typed(words.clone()), *reply);
        }
        Said::Voice {
            file_id,
            seconds,
            reply,
        } => {
            let (file_id, seconds) = (file_id.clone(), *seconds);
            desk.words(caseworker, Form::Spoken { file_id, seconds }, *reply);
        }
        Said::Location { reply, .. } => {
            desk.words(caseworker, Form::Sent(OtherKind::Location), *reply);
        }
        Said::Other {
            kind, reply, file, ..
        } => {
            if !desk.asks_about_file(caseworker, file.as_ref(), *reply) {
                desk.words(caseworker, Form::Sent(*kind), *reply);
            }
        }
        Said::Edited(words) => desk.edited(caseworker, words),
        Said::CaptionEdited(words) => desk.caption_edited(caseworker, words),
        Said::Blocked(_)
        | Said::InDoubt
        | Said::NotTakenUp
        | Said::TimePassed
        | Said::LeftGroup => {}
    }
    desk.turn
}

impl<'a> Desk<'a> {
    fn new(scene: &'a Scene, heard: &'a Heard, world: &'a World) -> Self {
        Self {
            scene,
            heard,
            world,
            turn: Turn::default(),
        }
    }

    fn record(&mut self, fact: Fact) {
        self.turn.facts.push(fact);
    }

    fn reply(&mut self, reply: Reply) {
        self.turn.replies.push(reply);
    }

    fn to(&mut self, to: Addressee, say: Say, how: How, anchor: Option<Anchor>) {
        let class = match to {
            Addressee::Candidate(_) => Class::Reply,
            Addressee::Caseworker(_) | Addressee::Group(_) => Class::Staff,
            Addressee::Presser => Class::Toast,
        };
        self.reply(Reply {
            to,
            say,
            how,
            anchor,
            class,
        });
    }

    fn tell(&mut self, caseworker: &Caseworker, say: Say) {
        self.to(Addressee::Caseworker(caseworker.id), say, How::New, None);
    }

    /// Tells the caseworker something about a case, so that a reply to it goes to this case.
    fn tell_about(&mut self, caseworker: &Caseworker, case: CaseId, say: Say) {
        let anchor = Some(Anchor::About(case));
        self.to(Addressee::Caseworker(caseworker.id), say, How::New, anchor);
    }

    fn welcome(&mut self, caseworker: &Caseworker) {
        if !caseworker.started {
            self.record(Fact::CaseworkerStarted);
        }
        let name = caseworker.name.clone();
        self.tell(caseworker, Say::CaseworkerWelcome(name));
        if caseworker.rank == Rank::Coordinator {
            self.tell(caseworker, Say::imports(ImportSay::Welcome));
            self.offer_numbers(caseworker);
        }
    }

    fn list(&mut self, caseworker: &Caseworker) {
        let row = |case: &Case| (case.id, case.code.clone(), case.language.clone());
        let cases: Vec<_> = self.open().map(row).collect();
        self.tell(caseworker, Say::CaseList(cases));
    }

    fn pressed(&mut self, caseworker: &Caseworker, press: &Press) {
        self.act(caseworker, press);
        let toasts = |how: &How| matches!(how, How::Toast(_));
        if !self.turn.replies.iter().any(|reply| toasts(&reply.how)) {
            self.reply(toast(Say::Noted, false));
        }
    }

    fn act(&mut self, caseworker: &Caseworker, press: &Press) {
        if let Press::SendTo(held, case) = press {
            return self.send_held(caseworker, *held, *case);
        }
        if let Press::Gaps(press) = press {
            return self.pressed_about_numbers(caseworker, *press);
        }
        if let Press::Imports(press) = press {
            return self.pressed_about_roles(caseworker, press);
        }
        if let Press::DropHeld(held) = press {
            return self.drop_held(caseworker, *held);
        }
        if press.case().is_none() {
            // A candidate's button, and nobody here is a candidate.
            return self.reply(toast(Say::Stale, false));
        }
        let Some(file) = self.own_file(caseworker) else {
            return self.no_such_case(caseworker);
        };
        if let Press::ShowCase(_) = press {
            self.show(caseworker);
        } else if let Press::AskClose(_) = press {
            self.ask_close(caseworker, &file.case);
        } else if let Press::Close(_, reason) = press {
            self.close(caseworker, file, *reason);
        } else if let Press::Release(_) = press {
            self.give_back(caseworker, &file.case);
        } else {
            // A case is claimed in the group.
            self.reply(toast(Say::Stale, false));
        }
    }

    /// The caseworker's open cases.
    fn open(&self) -> impl Iterator<Item = &'a Case> + use<'a> {
        let claimed = self.scene.claimed.iter();
        claimed.filter(|case| case.closed_at.is_none())
    }

    /// The case in focus, if this caseworker has it and it is open.
    fn own_file(&self, caseworker: &Caseworker) -> Option<&'a File> {
        let file = self.scene.focus.as_ref()?;
        let claimer = file.case.claimed_by.as_ref();
        let own = claimer.is_some_and(|by| by.id == caseworker.id);
        (own && file.case.closed_at.is_none()).then_some(file)
    }

    /// Whether the caseworker, as a candidate, has a talk or a question open to which words could
    /// belong.
    fn speaks_as_candidate(&self) -> bool {
        let asked = self.scene.candidate.as_ref().is_some_and(|me| {
            !matches!(
                me.stage(self.world),
                Stage::Home | Stage::Refused | Stage::TooYoung
            )
        });
        asked || self.scene.own_case.is_some()
    }
}
