//! What the claimer sees of a candidate: the whole profile, in as many messages as it takes.

use super::super::dossier::parts;
use super::{Addressee, Anchor, Caseworker, Desk, Fact, File, How, Say};

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
        for part in parts(file, self.heard.at, self.world) {
            self.to(
                Addressee::Caseworker(caseworker.id),
                Say::Dossier(Box::new(part)),
                How::New,
                Some(Anchor::Dossier(file.case.id)),
            );
        }
    }
}
