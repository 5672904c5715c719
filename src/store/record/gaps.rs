//! What happened about the numbers that coordinators see.

use anyhow::Result;

use crate::conversation::gaps::GapsFact;
use crate::store::tx::Tx;

impl Tx {
    pub(super) fn noted_of_gaps(&mut self, fact: GapsFact) -> Result<&'static str> {
        match fact {
            GapsFact::Asked { allowed } => {
                let asked = (self.caseworker()?, allowed);
                self.changes.asked_numbers.push(asked);
                Ok(if allowed {
                    "numbers"
                } else {
                    "numbers-refused"
                })
            }
        }
    }
}
