//! Everything that was put is turned into rows, beside those that are there already.

use std::collections::BTreeSet;

use anyhow::{Context, Result, bail};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use uuid::Uuid;

use super::{Posting, Recipient, Row, There};
use crate::conversation::{Addressee, Anchor};
use crate::message::Delivery;
use crate::store::outgoing::{Outgoing, What};
use crate::store::tx::Tx;

impl Tx {
    /// Turns everything put into rows, knowing which messages had a button pressed, and in which
    /// lanes they may be.
    pub(in crate::store) async fn resolve(
        &mut self,
        pressed: &BTreeSet<(Uuid, i32)>,
    ) -> Result<Posting> {
        let outgoing = std::mem::take(&mut self.outgoing);
        let mut posting = Posting {
            there: self.rows_there(&outgoing, pressed).await?,
            pressed: pressed.clone(),
            ..Posting::default()
        };
        for outgoing in outgoing {
            self.resolve_one(&mut posting, outgoing)?;
        }
        Ok(posting)
    }

    /// The rows that may be replaced or cancelled, or of which it may become known that they arrived:
    /// the unsent and the doubtful ones of the lanes concerned, and those whose message has one of
    /// the anchors. They are locked, since a sender may be about to take them.
    async fn rows_there(
        &mut self,
        outgoing: &[Outgoing],
        pressed: &BTreeSet<(Uuid, i32)>,
    ) -> Result<Vec<There>> {
        let mut lanes: BTreeSet<Uuid> = pressed.iter().map(|(lane, _)| *lane).collect();
        let mut anchors = BTreeSet::new();
        for Outgoing {
            to, what, anchor, ..
        } in outgoing
        {
            if let What::Replace(anchor, _)
            | What::Turn(anchor, ..)
            | What::ReplaceOnly(anchor, _) = what
            {
                lanes.extend(lane_of(*to));
                anchors.insert(anchor.key());
            }
            if matches!(anchor, Some(Anchor::Prompt(_))) {
                lanes.extend(lane_of(*to));
            }
        }
        if lanes.is_empty() {
            return Ok(vec![]);
        }
        let lanes: Vec<Uuid> = lanes.into_iter().collect();
        let anchors: Vec<String> = anchors.into_iter().collect();
        let rows = sqlx::query_as!(
            There,
            "select id, envelope, lane, kind, state, anchor, target, about, message
            from outbox
            where lane = any($1) and (
                (unsettled and state in ('ready', 'retry', 'ambiguous'))
                or (anchor = any($2) and gone_at is null
                    and state in ('sending', 'sent', 'ambiguous'))
            )
            order by id for update",
            &lanes,
            &anchors
        )
        .fetch_all(self.db())
        .await?;
        Ok(rows)
    }

    fn resolve_one(&self, posting: &mut Posting, outgoing: Outgoing) -> Result<()> {
        let row = |tx: &Self, delivery| tx.row(&outgoing, delivery);
        match &outgoing.what {
            What::New(message) => {
                let new = row(self, Delivery::Send(message.clone()))?;
                posting.add(new);
            }
            What::Replace(anchor, message) => {
                let new = row(self, Delivery::Send(message.clone()))?;
                posting.replace(anchor, message, new, true);
            }
            What::Turn(anchor, pressed, message) => {
                let new = row(self, Delivery::Send(message.clone()))?;
                posting.turn(anchor, *pressed, message, new);
            }
            What::ReplaceOnly(anchor, message) => {
                let new = row(self, Delivery::Send(message.clone()))?;
                posting.replace(anchor, message, new, false);
            }
            What::Copy {
                from,
                message,
                protected,
            } => {
                let chat = self.private_chat(*from)?;
                posting.add(row(
                    self,
                    Delivery::Copy {
                        chat,
                        message: *message,
                        protected: *protected,
                    },
                )?);
            }
            What::Document {
                name,
                content,
                caption,
            } => {
                let (name, content) = (name.clone(), content.clone());
                let caption = caption.clone();
                posting.add(row(
                    self,
                    Delivery::Document {
                        name,
                        content,
                        caption,
                    },
                )?);
            }
            What::Photo {
                name,
                picture,
                caption,
            } => {
                let (name, caption) = (name.clone(), caption.clone());
                let picture = STANDARD.encode(picture);
                posting.add(row(
                    self,
                    Delivery::Photo {
                        name,
                        picture,
                        caption,
                    },
                )?);
            }
            What::Toast { query, text, alert } => {
                let (query, text) = (query.clone(), text.clone());
                posting.add(row(
                    self,
                    Delivery::Toast {
                        query,
                        text,
                        alert: *alert,
                    },
                )?);
            }
            What::Remove(message) => {
                let messages = vec![*message];
                let recipient = match outgoing.to {
                    Addressee::Candidate(candidate) => Recipient::Candidate(candidate),
                    Addressee::Caseworker(caseworker) => Recipient::Caseworker(caseworker),
                    Addressee::Group(_) | Addressee::Presser => {
                        bail!("messages are removed from private chats only")
                    }
                };
                let delete = Delivery::Delete { messages };
                posting.add(Row::cleaning(recipient, Uuid::new_v4(), delete));
            }
            What::Topic { name } => posting.add(row(self, Delivery::Topic { name: name.clone() })?),
            What::Retitle { name, closed } => {
                let (name, closed) = (name.clone(), *closed);
                posting.add(row(self, Delivery::Retitle { name, closed })?);
            }
        }
        Ok(())
    }

    fn row(&self, outgoing: &Outgoing, delivery: Delivery) -> Result<Row> {
        let anchored = outgoing.anchor.as_ref().and_then(Anchor::case);
        let (recipient, case, passing) = match outgoing.to {
            Addressee::Candidate(candidate) => (Recipient::Candidate(candidate), anchored, false),
            Addressee::Caseworker(id) => (Recipient::Caseworker(id), anchored, false),
            Addressee::Group(case) => (Recipient::Group, Some(case), false),
            Addressee::Presser => (Recipient::Presser, None, true),
        };
        let about = match (outgoing.to, case) {
            (Addressee::Candidate(candidate), _) => Some(candidate),
            (_, Some(case)) => Some(self.case(case)?.case.candidate),
            (_, None) => None,
        };
        Ok(Row {
            envelope: Uuid::new_v4(),
            lane: lane_of(outgoing.to).unwrap_or_else(Uuid::new_v4),
            recipient,
            about,
            case,
            thread: None,
            class: outgoing.class,
            delivery,
            anchor: outgoing.anchor.as_ref().map(Anchor::key),
            target: None,
            or_anew: false,
            passing,
        })
    }

    fn private_chat(&self, of: Addressee) -> Result<i64> {
        match of {
            Addressee::Candidate(candidate) => Ok(*self.person(candidate)?.chat.reveal()),
            Addressee::Caseworker(caseworker) => {
                let staff = self.staff.get(&caseworker);
                Ok(*staff
                    .context("a caseworker who was not loaded")?
                    .chat
                    .reveal())
            }
            Addressee::Group(_) | Addressee::Presser => {
                bail!("messages are copied from private chats only")
            }
        }
    }
}

/// The lane of an addressee; answers to presses have none.
fn lane_of(to: Addressee) -> Option<Uuid> {
    match to {
        Addressee::Candidate(candidate) => Some(candidate.0),
        Addressee::Caseworker(caseworker) => Some(caseworker.0),
        Addressee::Group(case) => Some(case.0),
        Addressee::Presser => None,
    }
}
