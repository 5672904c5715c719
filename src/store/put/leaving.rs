//! Which new rows leave at once, and how the sender gets them.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Instant;

use uuid::Uuid;

use super::{Posting, Recipient, Row};
use crate::message::{Class, Delivery};
use crate::store::outbox::{Chain, Due};
use crate::store::seal::Sensitive;
use crate::store::tx::Tx;

impl Posting {
    /// For each new row whether it may leave at once, as far as the rows themselves tell: answers
    /// to a person or a press, as many lanes as there is room for. Behind a row that may not, its
    /// lane waits.
    pub(super) fn leaving(&self, room: usize) -> Vec<bool> {
        let mut open: BTreeSet<Uuid> = BTreeSet::new();
        let mut closed: BTreeSet<Uuid> = BTreeSet::new();
        let leaves = |row: &Row| {
            let may = self.may_leave(row)
                && !closed.contains(&row.lane)
                && (open.contains(&row.lane) || open.len() < room);
            if may {
                open.insert(row.lane);
            } else {
                closed.insert(row.lane);
            }
            may
        };
        self.new.iter().map(leaves).collect()
    }

    fn may_leave(&self, row: &Row) -> bool {
        let asked_for = match row.class {
            Class::Toast | Class::Reply => true,
            Class::Staff | Class::Proactive => false,
        };
        let to_a_person = match row.recipient {
            Recipient::Candidate(_) | Recipient::Presser => true,
            Recipient::Caseworker(_) | Recipient::Group | Recipient::Chat(_) => false,
        };
        let plain = match &row.delivery {
            // What shows answers is never sent twice: it waits for a sender that begins at once.
            Delivery::Send(message) => row.target.is_none() && !message.protected,
            Delivery::Toast { .. } => true,
            Delivery::Edit { .. } => self.edited(row).is_some(),
            Delivery::Document { .. }
            | Delivery::Photo { .. }
            | Delivery::Delete { .. }
            | Delivery::Copy { .. }
            | Delivery::Topic { .. }
            | Delivery::Retitle { .. } => false,
        };
        asked_for && to_a_person && plain
    }

    /// The message that a row edits, where it is known.
    fn edited(&self, row: &Row) -> Option<i32> {
        let target = row.target?;
        self.there.iter().find(|there| there.id == target)?.message
    }
}

impl Tx {
    /// The rows that left, lane by lane, as the sender takes them; `left` names them by their place
    /// among the new rows and the id they got.
    pub(super) fn chains(
        &self,
        posting: &Posting,
        left: &[(usize, i64)],
        since: Instant,
    ) -> Vec<Chain> {
        let mut chains: Vec<Chain> = vec![];
        let mut places: BTreeMap<Uuid, usize> = BTreeMap::new();
        for (number, id) in left {
            let row = &posting.new[*number];
            let place = *places.entry(row.lane).or_insert_with(|| {
                chains.push(vec![]);
                chains.len() - 1
            });
            chains[place].push(self.due(posting, row, *id, since));
        }
        chains
    }

    fn due(&self, posting: &Posting, row: &Row, id: i64, since: Instant) -> Due {
        let candidate = match row.recipient {
            Recipient::Candidate(candidate) => Some(candidate),
            Recipient::Caseworker(_)
            | Recipient::Group
            | Recipient::Chat(_)
            | Recipient::Presser => None,
        };
        let person = candidate.and_then(|candidate| self.people.get(&candidate));
        let chat = person.map(|person| Sensitive::new(*person.chat.reveal()));
        let to = (row.lane, candidate, chat);
        let about = (row.class, row.case, row.or_anew, since);
        Due::handed(id, to, row.delivery.clone(), posting.edited(row), about)
    }
}
