//! What a new message replaces, and what it overtakes.

use super::{Changed, PROMPT, Posting, Row, There};
use crate::conversation::{Anchor, CandidateId};
use crate::message::{Delivery, Message};
use uuid::Uuid;

impl Posting {
    /// Adds a row; a prompt overtakes the older prompts of its lane.
    pub(super) fn add(&mut self, row: Row) {
        if row.is_prompt() {
            self.overtake(row.lane);
        }
        self.new.push(row);
    }

    /// Cancels the unsent prompts of earlier turns in a lane.
    fn overtake(&mut self, lane: Uuid) {
        let prompt = |row: &&There| {
            let anchor = row.anchor.as_deref().unwrap_or_default();
            row.lane == lane && row.unsent() && anchor.starts_with(PROMPT)
        };
        let older = self.there.iter().filter(prompt).map(|row| row.id);
        let older: Vec<i64> = older.filter(|id| !self.changed.contains_key(id)).collect();
        self.cancelled.extend(older);
    }

    /// Turns a page where it was pressed, if it is the latest of its kind.
    pub(super) fn turn(&mut self, anchor: &Anchor, pressed: i32, message: &Message, new: Row) {
        let key = anchor.key();
        let mut pages = self.there.iter().rev();
        let latest = pages.find(|row| self.has_anchor(row, new.lane, &key));
        if latest.is_some_and(|latest| latest.message == Some(pressed)) {
            self.replace(anchor, message, new, true);
        } else {
            self.add(new);
        }
    }

    /// Puts a message in the place of the latest one with this anchor: still unsent, it is
    /// overwritten; sent or on its way, it is edited, by an edit that may be waiting already; where
    /// there is none, the new row is sent or dropped.
    pub(super) fn replace(&mut self, anchor: &Anchor, message: &Message, new: Row, or_anew: bool) {
        let key = anchor.key();
        let of_anchor = |row: &&mut Row| {
            row.lane == new.lane && row.anchor.as_ref() == Some(&key) && row.target.is_none()
        };
        if let Some(mine) = self.new.iter_mut().rev().find(of_anchor) {
            mine.delivery = new.delivery;
            mine.anchor = new.anchor;
            mine.case = new.case;
            return;
        }
        let latest = self
            .there
            .iter()
            .rev()
            .find(|row| self.has_anchor(row, new.lane, &key));
        let Some(latest) = latest else {
            if or_anew {
                self.add(new);
            }
            return;
        };
        let id = latest.id;
        let text = latest.unsent() && latest.kind == "message";
        let waiting = self
            .there
            .iter()
            .find(|row| row.target == Some(id) && row.unsent());
        let edit = Delivery::Edit {
            row: id,
            message: message.clone(),
        };
        let changed = |row: &There, delivery, anchor| Changed {
            envelope: row.envelope,
            lane: row.lane,
            about: new.about,
            delivery,
            anchor,
            case: new.case,
        };
        let mut changes = vec![];
        if text {
            let delivery = Some(Delivery::Send(message.clone()));
            changes.push((id, changed(latest, delivery, new.anchor.clone())));
        } else {
            let mut anchored = changed(latest, None, new.anchor.clone());
            anchored.about = latest.about.map(CandidateId);
            changes.push((id, anchored));
            if let Some(waiting) = waiting {
                changes.push((waiting.id, changed(waiting, Some(edit.clone()), None)));
            }
        }
        let in_place = text || waiting.is_some();
        let lane = new.lane;
        let prompts = new.is_prompt();
        self.changed.extend(changes);
        if prompts {
            self.overtake(lane);
        }
        if !in_place {
            let mine = self.new.iter_mut().rev().find(|row| row.target == Some(id));
            match mine {
                Some(mine) => mine.delivery = edit,
                None => {
                    let target = Some(id);
                    self.new.push(Row {
                        delivery: edit,
                        anchor: None,
                        target,
                        or_anew,
                        ..new
                    });
                }
            }
        }
    }

    /// Whether a row's message has this anchor, with the changes of this flush.
    fn has_anchor(&self, row: &There, lane: Uuid, key: &str) -> bool {
        let anchor = match self.changed.get(&row.id) {
            Some(changed) => &changed.anchor,
            None => &row.anchor,
        };
        row.lane == lane
            && anchor.as_deref() == Some(key)
            && row.kind != "edit"
            && !self.cancelled.contains(&row.id)
    }
}
