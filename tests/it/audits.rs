//! Ten whole audits, ten professions in eight languages, as transcripts that a caseworker can read:
//! what was asked and answered in the person's language, and the profile it comes to in English.
//! All people are invented.

mod stories;

use stepward::audit::{Kind, Slot};
use stepward::content::{Content, Files, load};
use stepward::conversation::say::Line;
use stepward::conversation::{
    CandidateId, CaseCode, CaseId, Command, Delay, Fresh, Heard, Journey, Press, Said, Say, Scene,
    Stage, Turn, Where, World, turn,
};
use stepward::locale::render;
use time::macros::datetime;
use uuid::Uuid;

use stories::{STORIES, Story};

use crate::town::plain;

/// A person in their audit.
struct Audit<'a> {
    content: &'a Content,
    world: &'a World,
    story: &'a Story,
    journey: Journey,
    step: u32,
    transcript: String,
}

impl Audit<'_> {
    fn hear(&mut self, said: Said) -> Turn {
        self.step += 1;
        let pressed = matches!(said, Said::Pressed(_));
        let heard = Heard {
            at: datetime!(2026-11-24 10:00 UTC),
            place: Where::Private,
            said,
            message: Some(i32::try_from(self.step).unwrap()),
            app_language: Some(self.story.language.to_owned()),
            query: pressed.then(|| "query".to_owned()),
            in_group: None,
            delay: Delay::None,
            fresh: Fresh {
                case: CaseId(Uuid::from_u128(2)),
                code: CaseCode::from_chance(123_456_789),
                id: Uuid::from_u128(3),
            },
        };
        let scene = Scene {
            candidate: Some(self.journey.clone()),
            ..Scene::default()
        };
        let decided = turn(&scene, &heard, self.world);
        decided
            .facts
            .iter()
            .for_each(|fact| self.journey.apply(fact));
        decided
    }

    fn words(&self, language: &str, say: &Say) -> String {
        plain(&render(&self.content.catalogue, self.world, &language.into(), say).text)
    }

    /// Tells what was asked and answered, and goes on.
    fn goes(&mut self, said: Said) {
        let decided = self.hear(said);
        for reply in &decided.replies {
            let words = match &reply.say {
                Say::Ask(question) if question.misread.is_some() => {
                    panic!(
                        "{:?} was not understood:\n{}",
                        question.slot, self.transcript
                    )
                }
                Say::Answered(..) => self.words(self.story.language, &reply.say),
                _ => continue,
            };
            self.transcript.push_str(&format!("    {words}\n"));
        }
    }

    /// Answers the question that is open as the story tells, else with its first option.
    fn answers(&mut self, slot: &Slot) {
        let (_, question) = self.world.script.find(&slot.question).unwrap();
        let counting = self.journey.counting(self.world);
        let options = counting.options(question);
        self.asked(slot);
        let told = self.story.told(slot.question.as_str());
        match (told, &question.kind) {
            (Some("-"), _) => self.goes(Said::Pressed(Press::Skip(slot.clone()))),
            (None, Kind::Choice(options)) => {
                let press = Press::Choose(slot.clone(), options[0].clone());
                self.goes(Said::Pressed(press));
            }
            (None, Kind::Several(_) | Kind::Skills(_)) => {
                for option in options.iter().take(3) {
                    self.goes(Said::Pressed(Press::Toggle(slot.clone(), option.clone())));
                }
                self.goes(Said::Pressed(Press::Done(slot.clone())));
            }
            (Some(words), _) => {
                self.transcript.push_str(&format!("    — {words}\n"));
                self.goes(Said::Text {
                    words: words.to_owned(),
                    reply: None,
                });
                self.takes_a_suggestion(slot);
            }
            (None, kind) => panic!("the story says nothing of {slot:?}: {kind:?}"),
        }
    }

    /// Presses the first suggestion, where the words did not settle it.
    fn takes_a_suggestion(&mut self, slot: &Slot) {
        let open = self.journey.stage(self.world) == Stage::Ask(slot.clone());
        if let (true, Some(chosen)) = (open, self.story.told(&format!("{}!", slot.question))) {
            self.goes(Said::Pressed(Press::Take(slot.clone(), chosen.to_owned())));
        }
    }

    fn asked(&mut self, slot: &Slot) {
        let key = format!("ask-{}", slot.question);
        let language = stepward::locale::Language::from_code(self.story.language).unwrap();
        let none = stepward::locale::Arguments::default().with("regulator", "…");
        let asked = self.content.catalogue.text(language, &key, None, &none);
        self.transcript.push_str(&format!("{}\n", plain(&asked)));
    }

    /// Opens a chapter that repeats, tells one entry, and says that this is all.
    fn tells_chapter(&mut self, chapter: &str) {
        self.goes(Said::Pressed(Press::Chapter(chapter.into())));
        self.goes_on();
        self.goes(Said::Pressed(Press::Enough(chapter.into())));
    }

    fn goes_on(&mut self) {
        let mut before = None;
        while let Stage::Ask(slot) = self.journey.stage(self.world) {
            assert_ne!(before.as_ref(), Some(&slot), "stuck:\n{}", self.transcript);
            self.answers(&slot);
            before = Some(slot);
        }
    }

    fn profile(&mut self) -> String {
        let decided = self.hear(Said::Command(Command::Review));
        let lines: Vec<Line> = decided
            .replies
            .iter()
            .find_map(|reply| match &reply.say {
                Say::Review { lines, .. } => Some(lines.clone()),
                _ => None,
            })
            .unwrap();
        let review = Say::Review {
            lines,
            confirm: false,
        };
        self.words("en", &review)
    }
}

fn told(content: &Content, world: &World, story: &Story) -> String {
    let mut audit = Audit {
        content,
        world,
        story,
        journey: Journey::new(CandidateId(Uuid::from_u128(1))),
        step: 0,
        transcript: String::new(),
    };
    audit.goes(Said::Start(None));
    audit.goes(Said::Pressed(Press::Language(story.language.into())));
    for purpose in stepward::conversation::Purpose::ALL {
        audit.goes(Said::Pressed(Press::Consent(*purpose, true)));
    }
    audit.goes(Said::Pressed(Press::Adult(true)));
    audit.goes_on();
    audit.goes(Said::Pressed(Press::AllRight));
    for chapter in ["jobs", "languages"] {
        audit.tells_chapter(chapter);
    }
    assert_eq!(audit.journey.stage(world), Stage::Home);
    let profile = audit.profile();
    format!("{}\n---\n{profile}\n", audit.transcript.trim_end())
}

#[test]
fn ten_people_tell_a_whole_audit_each() {
    let content = load(Files::BuiltIn).unwrap().unwrap();
    let today = datetime!(2026-11-24 10:00 UTC).date();
    let world = content.with_roles(stepward::demo::sample_roles(today));
    let languages: std::collections::BTreeSet<_> =
        STORIES.iter().map(|story| story.language).collect();
    assert!(STORIES.len() == 10 && languages.len() >= 5);
    for story in STORIES {
        insta::assert_snapshot!(story.name, told(&content, &world, story));
    }
}
