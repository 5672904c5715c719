//! Photos of certificates, where the place has switched them on.

use stepward::audit::{Answer, Script};
use stepward::conversation::{
    CandidateId, CaseCode, CaseId, Delay, Fact, Fresh, Heard, How, Journey, OtherKind, Press,
    Purpose, Said, Say, Scene, Stage, Turn, Where, World, turn,
};
use time::macros::datetime;
use uuid::Uuid;

use super::pure::world;

struct Person {
    world: World,
    journey: Journey,
    message: i32,
}

impl Person {
    fn new(documents: bool) -> Self {
        let world = world().clone();
        let mut journey = Journey::new(CandidateId(Uuid::from_u128(1)));
        journey.apply(&Fact::ChoseLanguage("en".into()));
        for purpose in Purpose::ALL {
            journey.apply(&Fact::Consented {
                purpose: *purpose,
                version: 1,
                given: true,
            });
        }
        journey.apply(&Fact::SaidAdult(true));
        let script = Script {
            documents,
            ..world.script.as_ref().clone()
        };
        let script = script.into();
        Self {
            world: World { script, ..world },
            journey,
            message: 10,
        }
    }

    fn does(&mut self, said: Said) -> Turn {
        self.message += 1;
        let pressed = matches!(said, Said::Pressed(_));
        let heard = Heard {
            at: datetime!(2026-11-24 10:00 UTC),
            place: Where::Private,
            said,
            message: Some(self.message),
            app_language: None,
            query: pressed.then(|| "query".to_owned()),
            in_group: None,
            delay: Delay::None,
            fresh: Fresh {
                case: CaseId(Uuid::from_u128(2)),
                code: CaseCode::from_chance(1),
                id: Uuid::from_u128(3),
            },
        };
        let scene = Scene {
            candidate: Some(self.journey.clone()),
            ..Scene::default()
        };
        let decided = turn(&scene, &heard, &self.world);
        let facts = decided.facts.iter();
        facts.for_each(|fact| self.journey.apply(fact));
        decided
    }

    fn sends_a_photo(&mut self) -> Turn {
        self.does(Said::Other {
            kind: OtherKind::Photo,
            file: None,
            album: Some("77".to_owned()),
            reply: None,
        })
    }

    fn documents(&self) -> Vec<i32> {
        let given = self.journey.answers.values();
        let documents = given.filter_map(|given| match given.answer {
            Answer::Document { message } => Some(message),
            _ => None,
        });
        documents.collect()
    }
}

fn is_removed(turn: &Turn) -> bool {
    turn.replies
        .iter()
        .any(|reply| matches!(reply.how, How::Remove(_)))
}

#[test]
fn photos_are_taken_one_after_the_other_where_they_are_asked_for() {
    let mut hana = Person::new(true);
    hana.does(Said::Pressed(Press::Chapter("documents".into())));
    for sent in 1..=3 {
        let turn = hana.sends_a_photo();
        assert!(!is_removed(&turn), "photo {sent} stays");
        assert_eq!(hana.documents().len(), sent);
        let stage = hana.journey.stage(&hana.world);
        assert_eq!(stage, Stage::Another("documents".into()));
    }
    // Words are no photo, and a question that is skipped is left alone.
    hana.does(Said::Pressed(Press::Another("documents".into())));
    let turn = hana.does(Said::Text {
        words: "here it is".to_owned(),
        reply: None,
    });
    let misread = turn
        .replies
        .iter()
        .any(|reply| matches!(&reply.say, Say::Ask(question) if question.misread.is_some()));
    assert!(misread);
    hana.does(Said::Pressed(Press::Leave("documents".into())));
    assert!(is_removed(&hana.sends_a_photo()), "nobody asks for it now");
    assert_eq!(hana.documents().len(), 3);
}

#[test]
fn no_photo_is_asked_for_or_kept_unless_the_place_says_so() {
    let mut hana = Person::new(false);
    let turn = hana.does(Said::Pressed(Press::Chapters));
    for reply in &turn.replies {
        if let Say::Chapters(chapters) = &reply.say {
            assert!(!chapters.is_empty());
            let offered = chapters.iter().any(|(id, _)| id.as_str() == "documents");
            assert!(!offered);
        }
    }
    assert!(is_removed(&hana.sends_a_photo()));
    assert!(hana.documents().is_empty());
}
