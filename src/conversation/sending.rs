//! Whatever people send that is neither words nor a press: voice notes, photos, files, places.
//!
//! A voice note answers a question that takes free text, a place on the map the question where
//! somebody lives, a photo the question for a document where the place has switched that on. All
//! else is declined kindly, and what may show somebody's papers is taken out of the chat.

use super::area::nearest;
use super::reading::Suggestion;
use super::talk::Talk;
use super::{Fact, Form, OtherKind, Say, Stage};
use crate::audit::{Answer, Kind, SectionId, Slot};

impl Talk<'_> {
    pub(super) fn voice(&mut self, file_id: &str, seconds: u32) {
        let file_id = file_id.to_owned();
        if self.hand_over(Form::Spoken {
            file_id: file_id.clone(),
            seconds,
        }) {
            return;
        }
        match self.open_question() {
            Some((slot, Kind::Text { .. } | Kind::Area { .. })) => {
                self.say(Say::VoiceKept);
                let message = self.heard.message;
                let answer = Answer::Voice {
                    file_id,
                    seconds,
                    message,
                };
                self.answer(&slot, answer);
            }
            Some(_) | None => {
                self.say(Say::NotWords(OtherKind::Voice));
                self.prompt();
            }
        }
    }

    /// A place on the map is never kept: the areas nearest to it are offered.
    pub(super) fn location(&mut self, latitude: f64, longitude: f64) {
        if self.hand_over(Form::Sent(OtherKind::Location)) {
            return;
        }
        let Some((slot, Kind::Area { .. })) = self.open_question() else {
            return self.decline(OtherKind::Location);
        };
        self.take_out(OtherKind::Location);
        let near = nearest(&self.world.place.areas, latitude, longitude);
        if near.is_empty() {
            self.say(Say::PlaceUnknown);
            return self.prompt();
        }
        let near = near.into_iter().map(Answer::Text);
        self.ask_question(&slot, near.map(Suggestion::Listed).collect(), None);
    }

    pub(super) fn other(&mut self, kind: OtherKind, album: Option<&str>) {
        if self.hand_over(Form::Sent(kind)) {
            return;
        }
        if self.document(kind) {
            return;
        }
        // An album comes as one message for each picture: it is answered once.
        if album.is_some() && self.me.album.as_deref() == album {
            return self.take_out(kind);
        }
        if let Some(album) = album {
            self.record(Fact::AlbumBegan(album.to_owned()));
        }
        self.decline(kind);
    }

    fn decline(&mut self, kind: OtherKind) {
        self.take_out(kind);
        self.say(Say::NotWords(kind));
        self.prompt();
    }

    /// What may show papers, faces or numbers does not stay in the chat.
    fn take_out(&mut self, kind: OtherKind) {
        let shows = match kind {
            OtherKind::Photo
            | OtherKind::Document
            | OtherKind::Video
            | OtherKind::Contact
            | OtherKind::Location => true,
            OtherKind::Voice | OtherKind::Sticker | OtherKind::Else => false,
        };
        if let (true, Some(message)) = (shows, self.heard.message) {
            self.remove_message(message);
        }
    }

    /// Takes a photo or a file as a document, where one is asked for or has just been sent.
    fn document(&mut self, kind: OtherKind) -> bool {
        let (OtherKind::Photo | OtherKind::Document, Some(message)) = (kind, self.heard.message)
        else {
            return false;
        };
        if let Stage::Another(section) = self.stage()
            && self.asks_for_documents(&section)
            && self.has_room(&section)
        {
            self.another(&section);
        }
        let Some((slot, Kind::Document)) = self.open_question() else {
            return false;
        };
        self.answer(&slot, Answer::Document { message });
        true
    }

    fn asks_for_documents(&self, section: &SectionId) -> bool {
        let section = self.world.script.section(section);
        let first = section.and_then(|section| section.questions.first());
        first.is_some_and(|question| question.kind == Kind::Document)
    }

    /// The question that is open, with its kind.
    fn open_question(&self) -> Option<(Slot, Kind)> {
        let slot = self.open_slot()?;
        let (_, question) = self.world.script.find(&slot.question)?;
        Some((slot, question.kind.clone()))
    }
}
