//! A walk through the pure core: everything that is said is worded and looked at, and nothing but
//! the turn decides. No database, no network.

use std::sync::LazyLock;

use stepward::audit::{Answer, Kind, LanguageCode, Slot};
use stepward::content::{Content, Files, load};
use stepward::conversation::{
    Addressee, CandidateId, Case, CaseCode, CaseId, CaseworkerId, Claimer, Delay, Fact, Fresh,
    Heard, How, Journey, Press, Said, Scene, Stage, Turn, Where, World, turn,
};
use stepward::locale::check::rendered;
use stepward::locale::{Form, render};
use stepward::message::{Does, Message};
use time::macros::datetime;
use uuid::Uuid;

/// The content is read once for all walks.
static CONTENT: LazyLock<(Content, World)> = LazyLock::new(|| {
    let content = load(Files::BuiltIn).unwrap().unwrap();
    let today = datetime!(2026-11-24 10:00 UTC).date();
    let world = content.with_roles(stepward::demo::sample_roles(today));
    (content, world)
});

pub fn world() -> &'static World {
    &CONTENT.1
}

/// A candidate on a walk.
#[derive(Clone)]
pub struct Walk {
    pub journey: Journey,
    pub case: Option<Case>,
    /// What the candidate was sent, oldest first.
    pub messages: Vec<Message>,
    step: i32,
}

/// What one turn came to.
pub struct Heeded {
    /// Messages to the candidate.
    pub said: Vec<Message>,
    /// Answers to the press.
    pub toasts: usize,
    /// Whether anything went to a caseworker.
    pub passed_on: bool,
}

impl Walk {
    pub fn new() -> Self {
        Self {
            journey: Journey::new(CandidateId(Uuid::from_u128(1))),
            case: None,
            messages: vec![],
            step: 0,
        }
    }

    /// An adult who has agreed to everything, in English.
    pub fn admitted() -> Self {
        let mut walk = Self::new();
        walk.starts();
        walk.presses(Press::Language("en".into()));
        for words in ["yes", "yes", "yes"] {
            walk.says(words);
        }
        assert!(walk.journey.shared());
        walk
    }

    pub fn stage(&self) -> Stage {
        self.journey.stage(world())
    }

    pub fn starts(&mut self) -> Heeded {
        self.hears(Said::Start(None))
    }

    pub fn says(&mut self, words: &str) -> Heeded {
        self.hears(Said::Text {
            words: words.to_owned(),
            reply: None,
        })
    }

    pub fn presses(&mut self, press: Press) -> Heeded {
        self.hears(Said::Pressed(press))
    }

    pub fn hears(&mut self, said: Said) -> Heeded {
        self.step += 1;
        let press = matches!(said, Said::Pressed(_) | Said::PressedUnknown);
        let heard = Heard {
            at: datetime!(2026-11-24 10:00 UTC),
            place: Where::Private,
            said,
            message: Some(self.step),
            app_language: Some("uk".into()),
            query: press.then(|| "query".to_owned()),
            in_group: None,
            delay: Delay::None,
            fresh: Fresh {
                case: CaseId(Uuid::from_u128(u128::try_from(self.step).unwrap())),
                code: CaseCode::from_chance(123_456_789),
                id: Uuid::from_u128(3),
            },
        };
        let scene = Scene {
            candidate: Some(self.journey.clone()),
            own_case: self.case.clone(),
            ..Scene::default()
        };
        let decided = turn(&scene, &heard, world());
        for fact in &decided.facts {
            self.take_in(fact);
        }
        self.heed(&decided)
    }

    fn take_in(&mut self, fact: &Fact) {
        self.journey.apply(fact);
        match fact {
            Fact::CaseOpened { case, code, why } => {
                assert!(self.case.is_none(), "one open case at a time");
                self.case = Some(Case {
                    id: *case,
                    code: code.clone(),
                    candidate: self.journey.id,
                    language: self.language(),
                    why: *why,
                    roles: vec![],
                    claimed_by: None,
                    went_on: false,
                    reachable: true,
                    closed_at: None,
                });
            }
            Fact::WentOn(_) => self.case.as_mut().unwrap().went_on = true,
            Fact::WaitsAgain(_) => self.case.as_mut().unwrap().went_on = false,
            Fact::Forgotten { .. } => self.case = None,
            _ => {}
        }
    }

    fn language(&self) -> LanguageCode {
        self.journey.language.clone().unwrap_or_else(|| "en".into())
    }

    fn heed(&mut self, decided: &Turn) -> Heeded {
        let mut heeded = Heeded {
            said: vec![],
            toasts: 0,
            passed_on: false,
        };
        for reply in &decided.replies {
            let message = render(&CONTENT.0.catalogue, world(), &self.language(), &reply.say);
            match (reply.to, &reply.how) {
                (Addressee::Caseworker(_), _) => heeded.passed_on = true,
                (_, How::Toast(_)) => heeded.toasts += 1,
                (_, How::Remove(_)) => {}
                (Addressee::Candidate(_), How::New | How::Replace(_) | How::Turn(_)) => {
                    assert_can_be_sent(&message);
                    heeded.said.push(message);
                }
                (Addressee::Candidate(_), How::ReplaceOnly(_) | How::Copy { .. } | How::File)
                | (Addressee::Group(_) | Addressee::Presser, _) => assert_can_be_sent(&message),
            }
        }
        self.messages.extend(heeded.said.iter().cloned());
        heeded
    }

    /// A caseworker takes the case.
    pub fn is_claimed(&mut self) {
        if let Some(case) = &mut self.case {
            case.claimed_by = Some(Claimer {
                id: CaseworkerId(Uuid::from_u128(9)),
                name: "Sara".into(),
                language: "en".into(),
                there: true,
            });
        }
    }

    /// The case is closed.
    pub fn is_closed(&mut self) {
        self.case = None;
    }

    /// Answers the question that is open, by buttons where it has some.
    pub fn answers(&mut self, slot: &Slot, answer: &Answer) {
        assert_eq!(self.stage(), Stage::Ask(slot.clone()));
        let at = || slot.clone();
        match answer {
            Answer::One(option) => drop(self.presses(Press::Choose(at(), option.clone()))),
            Answer::Several(options) => {
                let (_, question) = world().script.find(&slot.question).unwrap();
                let counting = self.journey.counting(world());
                let before = match (&self.journey.toggled, counting.answer(slot)) {
                    (Some((toggled, options)), _) if toggled == slot => options.clone(),
                    (_, Some(Answer::Several(options))) => options.clone(),
                    (_, _) => vec![],
                };
                for option in counting.options(question) {
                    if before.contains(&option) != options.contains(&option) {
                        self.presses(Press::Toggle(at(), option));
                    }
                }
                self.presses(Press::Done(at()));
            }
            Answer::Number(number) => drop(self.says(&number.to_string())),
            Answer::Year(year) => {
                self.says(&year.to_string());
                // In figures it may also be an Ethiopian year.
                if self.stage() == Stage::Ask(slot.clone()) {
                    self.presses(Press::Take(at(), year.to_string()));
                }
            }
            Answer::Date(date) => drop(self.says(&date.to_string())),
            Answer::Text(text) => drop(self.says(text)),
            Answer::Occupation(id) => drop(self.presses(Press::Take(at(), id.to_string()))),
            Answer::Country(code) | Answer::Language(code) => {
                self.presses(Press::Take(at(), code.clone()));
            }
            Answer::OccupationInWords(words) => {
                self.says(words);
                self.presses(Press::NoneOfThese(at()));
            }
            Answer::Voice { .. } | Answer::Document { .. } => {
                panic!("nobody speaks or sends photos on these walks")
            }
            Answer::Skipped => drop(self.presses(Press::Skip(at()))),
        }
    }
}

/// What Telegram would take.
fn assert_can_be_sent(message: &Message) {
    let mut wrong = rendered(&message.text, Form::Message);
    wrong.retain(|said| !said.starts_with("too-long"));
    assert!(wrong.is_empty(), "{wrong:?}: {}", message.text);
    let units = message.text.encode_utf16().count();
    assert!(units <= 5000, "{units} units with tags: {}", message.text);
    let buttons: Vec<_> = message.keyboard.iter().flatten().collect();
    assert!(buttons.len() <= 100, "{} buttons", buttons.len());
    for button in buttons {
        assert!(!button.label.trim().is_empty(), "a button without a label");
        if let Does::Press(data) = &button.does {
            assert!(data.len() <= 64, "{data} is too long for a button");
            assert!(Press::read(data).is_some(), "{data} says nothing");
        }
    }
}

/// Answers that a question takes, from which chance picks one.
pub fn possible(walk: &Walk, slot: &Slot) -> Vec<Answer> {
    let (_, question) = world().script.find(&slot.question).unwrap();
    let options = walk.journey.counting(world()).options(question);
    let mut answers = match &question.kind {
        Kind::Choice(_) => options.into_iter().map(Answer::One).collect(),
        Kind::Several(_) | Kind::Skills(_) => vec![
            Answer::Several(vec![]),
            Answer::Several(options.iter().take(1).cloned().collect()),
            Answer::Several(options.into_iter().step_by(2).collect()),
        ],
        Kind::Number { min, max } => vec![Answer::Number(*min), Answer::Number((*max).min(7))],
        Kind::Year { .. } => vec![Answer::Year(2019), Answer::Year(2005)],
        Kind::Date => vec![Answer::Date(time::macros::date!(2027 - 03 - 12))],
        Kind::Document => vec![Answer::Document { message: 7 }],
        Kind::Text { .. } | Kind::Area { .. } => {
            vec![Answer::Text("Hana".into()), Answer::Text("سارة".into())]
        }
        Kind::Occupation => [
            "nurse",
            "radiologist",
            "diagnostic_radiographer",
            "hospital_porter",
            "doctor",
        ]
        .into_iter()
        .map(|id| Answer::Occupation(id.into()))
        .chain([Answer::OccupationInWords("glassblower of lamps".into())])
        .collect(),
        Kind::Country => vec![Answer::Country("ER".into()), Answer::Country("SY".into())],
        Kind::Language => vec![Answer::Language("ti".into()), Answer::Language("ar".into())],
    };
    answers.push(Answer::Skipped);
    answers
}
