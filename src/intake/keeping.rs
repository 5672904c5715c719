//! What a turn decided: facts recorded, replies worded and put.

use time::OffsetDateTime;

use super::voice::Voice;
use super::{Intake, guarded};
use crate::audit::{LanguageCode, Profile, Slot};
use crate::conversation::say::CardState;
use crate::conversation::{
    Addressee, Heard, How, Journey, PlanSay, Reply, Say, Scene, Silence, Turn, World,
};
use crate::exchange::{Exchange, Span};
use crate::locale::{calendar_title, render, topic_name};
use crate::store::{Known, Outgoing, Tx, What};

/// The name of a file for a calendar: others may see it.
const CALENDAR: &str = "stepward.ics";

/// How a candidate stands after a turn.
struct Standing {
    /// The question that is open to them.
    asked: Option<Slot>,
    /// When they are to be told something next.
    next: Option<OffsetDateTime>,
    /// When they sleep next.
    night: (OffsetDateTime, OffsetDateTime),
    /// What their answers add up to, where they may be kept.
    profile: Option<Profile>,
    /// The family of their occupation.
    family: Option<String>,
}

impl Standing {
    /// `unsaid` says that the turn said nothing: time that passed without a word leaves what is due
    /// where it was.
    fn of(
        journey: &Journey,
        world: &World,
        silence: Option<Silence>,
        unsaid: bool,
        now: OffsetDateTime,
    ) -> Self {
        let counting = journey.counting(world);
        let kept = journey.admitted();
        let asked = kept.then(|| journey.audit_stage(world, &counting).question());
        let since = silence.map_or(now, |silence| silence.since);
        let ahead = silence.filter(|_| unsaid).and_then(|one| one.remind_at);
        let profile = kept.then(|| Profile::of(&counting));
        let next = ahead
            .filter(|at| *at > now)
            .or_else(|| journey.next_word(world, &counting, profile.as_ref(), since, now));
        Self {
            asked: asked.flatten(),
            next,
            night: journey.next_night(now, world),
            family: counting.family().map(str::to_owned),
            profile,
        }
    }
}

impl Intake {
    pub(super) async fn keep(
        &self,
        tx: &mut Tx,
        scene: Scene,
        heard: &Heard,
        world: &World,
        turn: Turn,
    ) -> anyhow::Result<()> {
        let voice = Voice::new(&scene, heard, world, &turn);
        for fact in &turn.facts {
            tx.record(fact)?;
        }
        for reply in &turn.replies {
            for outgoing in self.outgoing(tx, reply, &voice, heard, world).await? {
                tx.put(outgoing);
            }
        }
        let silence = scene.silence.filter(|_| !heard.said.is_deed());
        if let Some(mut journey) = scene.candidate {
            turn.facts.iter().for_each(|fact| journey.apply(fact));
            let unsaid = turn.replies.is_empty();
            let standing = guarded(|| Standing::of(&journey, world, silence, unsaid, heard.at))?;
            tx.expects(journey.id, standing.asked, standing.next)?;
            tx.sleeps(journey.id, standing.night)?;
            let known = standing.profile.as_ref().map(|profile| Known {
                family: standing.family.as_deref(),
                profile,
                script: world.script.version,
            });
            tx.profiled(journey.id, known)?;
        }
        Ok(())
    }

    /// Writes what was kept.
    pub(super) async fn flush(&self, tx: &mut Tx, world: &World) -> anyhow::Result<()> {
        let removed = |language: &LanguageCode| self.render(world, language, &Say::Removed);
        tx.flush(&removed).await
    }

    pub(super) fn render(
        &self,
        world: &World,
        language: &LanguageCode,
        say: &Say,
    ) -> crate::message::Message {
        render(&self.content.catalogue, world, language, say)
    }

    async fn outgoing(
        &self,
        tx: &mut Tx,
        reply: &Reply,
        voice: &Voice,
        heard: &Heard,
        world: &World,
    ) -> anyhow::Result<Vec<Outgoing>> {
        let language = voice.language(reply.to, world);
        let message = guarded(|| self.render(world, &language, &reply.say))?;
        let what = match &reply.how {
            How::New => What::New(message),
            How::Replace(anchor) => What::Replace(anchor.clone(), message),
            How::Turn(anchor) => match heard.message {
                Some(pressed) => What::Turn(anchor.clone(), pressed, message),
                None => What::New(message),
            },
            How::ReplaceOnly(anchor) => What::ReplaceOnly(anchor.clone(), message),
            How::Copy {
                from,
                message: original,
            } => What::Copy {
                from: *from,
                message: *original,
                protected: message.protected,
            },
            How::Toast(alert) => {
                let Some(query) = heard.query.clone() else {
                    return Ok(vec![]);
                };
                What::Toast {
                    query,
                    text: message.text,
                    alert: *alert,
                }
            }
            How::Remove(message) => What::Remove(*message),
            How::File if let Some(content) = guarded(|| self.calendar(&reply.say, &language))? => {
                What::Document {
                    name: CALENDAR.to_owned(),
                    content,
                    caption: message.text,
                }
            }
            How::File if let Some(refused) = self.refused(world, &language, &reply.say) => refused,
            How::File => {
                let Addressee::Candidate(candidate) = reply.to else {
                    return Ok(vec![]);
                };
                let mut everything = tx.everything(candidate).await?;
                if let Say::MyDataFile(profile) = &reply.say {
                    let (created_at, updated_at) = tx.first_and_last_seen(candidate).await?;
                    let span = Span {
                        created_at,
                        updated_at,
                    };
                    let (profile, script) = (profile.as_ref().clone(), &world.script);
                    let exchange =
                        Exchange::of(candidate.0, profile, span, script, &world.occupations);
                    everything["profile"] = serde_json::to_value(exchange)?;
                }
                What::Document {
                    name: "stepward-my-data.json".to_owned(),
                    content: serde_json::to_string_pretty(&everything)?,
                    caption: message.text,
                }
            }
        };
        let outgoing = Outgoing {
            to: reply.to,
            what,
            anchor: reply.anchor.clone(),
            class: reply.class,
        };
        Ok(self.with_topic(outgoing, &reply.say, &language))
    }

    /// The file for a calendar, where a day is handed out as one.
    fn calendar(&self, say: &Say, language: &LanguageCode) -> Option<String> {
        let Say::Plan(say) = say else { return None };
        let PlanSay::Calendar(event) = say.as_ref() else {
            return None;
        };
        Some(event.file(&calendar_title(&self.content.catalogue, language)))
    }

    /// In a group with topics a case's first card comes behind its topic, and a card that changes
    /// renames it.
    fn with_topic(&self, outgoing: Outgoing, say: &Say, language: &LanguageCode) -> Vec<Outgoing> {
        let Say::Card(card) = say else {
            return vec![outgoing];
        };
        if !self.group.forum {
            return vec![outgoing];
        }
        let name = topic_name(&self.content.catalogue, language, &card.code, &card.state);
        let first = matches!(outgoing.what, What::New(_));
        let closed = card.state == CardState::Closed;
        let what = if first {
            What::Topic { name }
        } else {
            What::Retitle { name, closed }
        };
        let (to, class) = (outgoing.to, outgoing.class);
        let topic = Outgoing {
            to,
            what,
            anchor: None,
            class,
        };
        if first {
            vec![topic, outgoing]
        } else {
            vec![outgoing, topic]
        }
    }
}
