//! Transcripts of the pure core: a person says something, the bot answers in English; no database,
//! no network, no clock but the one that is handed in.

use stepward::content::{Content, Files, load};
use stepward::conversation::{
    Addressee, CandidateId, CaseCode, CaseId, Command, Delay, Fresh, Heard, How, Journey, Press,
    Reply, Said, Scene, Where, World, turn,
};
use stepward::locale::render;
use stepward::message::{Does, Message};
use time::macros::datetime;
use uuid::Uuid;

/// A candidate and the bot.
pub struct Talk {
    pub content: Content,
    pub world: World,
    pub journey: Journey,
    language: &'static str,
    last: Option<Message>,
    pub transcript: String,
    step: u32,
}

impl Talk {
    /// A talk that begins at nothing.
    pub fn new(language: &'static str) -> Self {
        let content = load(Files::BuiltIn).unwrap().unwrap();
        let today = datetime!(2026-11-24 10:00 UTC).date();
        let world = content.with_roles(stepward::demo::sample_roles(today));
        let journey = Journey::new(CandidateId(Uuid::from_u128(1)));
        Self {
            content,
            world,
            journey,
            language,
            last: None,
            transcript: String::new(),
            step: 0,
        }
    }

    fn hear(&mut self, said: Said, query: bool) {
        self.step += 1;
        let heard = Heard {
            at: datetime!(2026-11-24 10:00 UTC),
            place: Where::Private,
            said,
            message: Some(i32::try_from(self.step).unwrap()),
            app_language: Some(self.language.to_owned()),
            query: query.then(|| "query".to_owned()),
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
        let decided = turn(&scene, &heard, &self.world);
        for fact in &decided.facts {
            self.journey.apply(fact);
        }
        for reply in &decided.replies {
            self.show(reply);
        }
    }

    fn show(&mut self, reply: &Reply) {
        let language = match reply.to {
            Addressee::Candidate(_) | Addressee::Presser => self.journey.language.clone(),
            Addressee::Caseworker(_) | Addressee::Group(_) => None,
        };
        let language = language.unwrap_or_else(|| "en".into());
        let message = render(&self.content.catalogue, &self.world, &language, &reply.say);
        let sign = match reply.how {
            How::New => "bot",
            How::Replace(_) | How::Turn(_) | How::ReplaceOnly(_) => "bot changes",
            How::Toast(_) => "toast",
            How::Copy { .. } => "copy",
            How::File => "file",
            How::Remove(_) => "removed",
        };
        let to = match reply.to {
            Addressee::Candidate(_) | Addressee::Presser => "",
            Addressee::Caseworker(_) => " to the caseworker",
            Addressee::Group(_) => " to the group",
        };
        let text = message.text.replace(['\u{2068}', '\u{2069}'], "");
        let text = text.replace('\n', "\n    ");
        self.transcript.push_str(&format!("{sign}{to}: {text}\n"));
        for row in &message.keyboard {
            let labels: Vec<&str> = row.iter().map(|button| button.label.as_str()).collect();
            let row = labels.join("] [").replace(['\u{2068}', '\u{2069}'], "");
            self.transcript.push_str(&format!("    [{row}]\n"));
        }
        let keeps = matches!(reply.how, How::New | How::Replace(_) | How::Turn(_));
        if keeps && matches!(reply.to, Addressee::Candidate(_)) && !message.keyboard.is_empty() {
            self.last = Some(message);
        }
    }

    /// Types.
    pub fn says(&mut self, words: &str) -> &mut Self {
        self.transcript.push_str(&format!("\nshe types: {words}\n"));
        self.hear(
            Said::Text {
                words: words.to_owned(),
                reply: None,
            },
            false,
        );
        self
    }

    /// Sends a command.
    pub fn sends(&mut self, command: Command) -> &mut Self {
        self.transcript
            .push_str(&format!("\nshe sends: {command:?}\n"));
        self.hear(Said::Command(command), false);
        self
    }

    /// Starts.
    pub fn starts(&mut self) -> &mut Self {
        self.transcript.push_str("she starts\n");
        self.hear(Said::Start(None), false);
        self
    }

    /// Presses the button of the latest message whose label begins so.
    pub fn presses(&mut self, label: &str) -> &mut Self {
        let clean = |text: &str| text.replace(['\u{2068}', '\u{2069}'], "");
        let last = self
            .last
            .clone()
            .unwrap_or_else(|| panic!("no buttons yet"));
        let found = last
            .keyboard
            .iter()
            .flatten()
            .find(|button| clean(&button.label).starts_with(label));
        let Some(button) = found else {
            panic!("no button {label:?} in:\n{}", self.transcript);
        };
        let Does::Press(data) = &button.does else {
            panic!("{label} is no press")
        };
        let press = Press::read(data).unwrap_or_else(|| panic!("{data} says nothing"));
        self.transcript
            .push_str(&format!("\nshe presses: {}\n", clean(&button.label)));
        self.hear(Said::Pressed(press), true);
        self
    }

    /// Presses one after the other.
    pub fn presses_all(&mut self, labels: &[&str]) -> &mut Self {
        for label in labels {
            self.presses(label);
        }
        self
    }
}

/// A nurse answers the whole core.
pub fn nurse() -> Talk {
    let mut talk = Talk::new("en");
    talk.starts()
        .presses_all(&["English", "Yes, I agree", "Yes, I agree", "Yes, I am 18"]);
    talk.says("Hana")
        .says("B18")
        .presses_all(&["Yes, any job", "Work now, and", "Both"]);
    talk.says("nurse");
    talk
}

#[test]
fn a_nurse_is_asked_about_the_nmc() {
    let mut talk = nurse();
    talk.says("Eritrea")
        .says("5 years")
        .says("March 2019")
        .presses_all(&["I had one", "Not started"]);
    talk.presses_all(&["Bachelor", "They are lost"])
        .says("3")
        .presses("No test");
    talk.presses("Measure")
        .presses("Give medicines")
        .presses("Done (2)");
    talk.presses_all(&["All of this is right", "Roles that fit", "1."]);
    talk.presses("Menu")
        .presses("My next steps")
        .presses("➡️")
        .presses("Menu");
    talk.sends(Command::MyData);
    assert!(
        talk.transcript
            .contains("Nursing and Midwifery Council (NMC)")
    );
}
