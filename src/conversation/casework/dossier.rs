//! What the claimer sees of a candidate: the whole profile, in as many messages as it takes.

use super::super::dossier::parts;
use super::super::offers::roles_of;
use super::super::relay::{self, Way};
use super::super::say::Line;
use super::{Addressee, Anchor, Caseworker, Desk, Fact, File, How, Say};
use crate::audit::Slot;

impl Desk<'_> {
    /// A case of the caseworker's own is shown again. That never redirects later words.
    pub(super) fn show(&mut self, caseworker: &Caseworker) {
        let Some(file) = self.own_file(caseworker) else {
            return self.no_such_case(caseworker);
        };
        self.record(Fact::Viewed {
            case: file.case.id,
            allowed: true,
        });
        self.dossier(caseworker, file);
    }

    pub(super) fn dossier(&mut self, caseworker: &Caseworker, file: &File) {
        for say in roles_of(file, self.world) {
            let about = Some(Anchor::About(file.case.id));
            self.to(Addressee::Caseworker(caseworker.id), say, How::New, about);
        }
        let mut sent = vec![];
        for part in parts(file, self.heard.at, self.world) {
            sent.extend(part.lines.iter().filter_map(sent_as));
            self.to(
                Addressee::Caseworker(caseworker.id),
                Say::Dossier(Box::new(part)),
                How::New,
                Some(Anchor::Dossier(file.case.id)),
            );
        }
        let way = Way::ToCaseworker(&file.case, caseworker.id);
        for (slot, message) in sent {
            let replies = relay::pass_answer(way, slot, message);
            self.turn.replies.extend(replies);
        }
    }
}

/// The question of an answer that stands in a message of the candidate's (a voice note, a photo), and
/// that message.
fn sent_as(line: &Line) -> Option<(Slot, i32)> {
    Some((line.slot.clone(), line.answer.message()?))
}
