//! One simulated candidate: what they do about the newest message with buttons.
//!
//! They do as the bot asks: agree, answer every question of the audit by a button or by words, find
//! the answers right, then look around for a while, change an answer here and there, and leave.
//! They press nothing that is answered by a notice alone: who waits for a message would wait long.

use rand::rngs::SmallRng;
use rand::{RngExt, SeedableRng};
use stepward::audit::Slot;
use stepward::conversation::{OffersPress, PlanPress, Press};

/// How often somebody who has finished the audit looks around before they leave.
const LOOKS: u8 = 6;

/// How many options of a question of several are chosen.
const CHOICES: u8 = 2;

/// How often one question is answered in vain before it is skipped.
const PATIENCE: u8 = 3;

/// What a candidate does next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// Press the button with this callback data.
    Press(String),
    /// Type.
    Say(&'static str),
    /// Nothing: the next message asks.
    Wait,
    /// Go, and make room for somebody new.
    Leave,
}

/// What a candidate remembers.
#[derive(Debug)]
pub struct Candidate {
    chance: SmallRng,
    finished: bool,
    looks: u8,
    chosen: u8,
    /// The question answered last, and how often in a row.
    last: Option<(Slot, u8)>,
}

impl Candidate {
    /// Somebody new, who decides by this seed.
    pub fn new(seed: u64) -> Self {
        Self {
            chance: SmallRng::seed_from_u64(seed),
            finished: false,
            looks: 0,
            chosen: 0,
            last: None,
        }
    }

    /// What to do about a message with these callback data.
    pub fn acts(&mut self, data: &[String]) -> Act {
        let presses: Vec<Press> = data.iter().filter_map(|data| Press::read(data)).collect();
        // What was told of a section stands above the next question.
        if let [Press::ReviewSection(..)] = presses.as_slice() {
            return Act::Wait;
        }
        let act = self.agrees(&presses);
        let act = act.or_else(|| self.answers(&presses));
        let act = act.or_else(|| self.finds_right(&presses));
        act.unwrap_or_else(|| self.looks_around(&presses))
    }

    fn agrees(&self, presses: &[Press]) -> Option<Act> {
        let agree = presses.iter().find(|press| match press {
            Press::Language(code) => code.as_str() == "en",
            Press::Consent(_, yes) | Press::Adult(yes) => *yes,
            _ => false,
        });
        agree.map(|press| Act::Press(press.data()))
    }

    fn answers(&mut self, presses: &[Press]) -> Option<Act> {
        let slot = presses.iter().find_map(|press| match press {
            Press::Skip(slot) => Some(slot.clone()),
            _ => None,
        })?;
        let toggles = of_kind(presses, |press| matches!(press, Press::Toggle(..)));
        if !toggles.is_empty() {
            return Some(self.chooses_several(&toggles, &slot));
        }
        if self.in_vain(&slot) {
            return Some(Act::Press(Press::Skip(slot).data()));
        }
        let offered = of_kind(presses, |press| {
            matches!(press, Press::Choose(..) | Press::Take(..))
        });
        if offered.is_empty() {
            return Some(words(&slot).map_or(Act::Press(Press::Skip(slot).data()), Act::Say));
        }
        // Some people type the number of an option.
        let typed = matches!(offered[0], Press::Choose(..)) && self.chance.random_ratio(1, 5);
        Some(if typed {
            Act::Say("1")
        } else {
            self.one_of(&offered)
        })
    }

    fn chooses_several(&mut self, toggles: &[&Press], slot: &Slot) -> Act {
        if self.chosen < CHOICES {
            self.chosen += 1;
            return self.one_of(toggles);
        }
        self.chosen = 0;
        Act::Press(Press::Done(slot.clone()).data())
    }

    /// Whether this question was answered several times and still stands there.
    fn in_vain(&mut self, slot: &Slot) -> bool {
        let times = match &self.last {
            Some((last, times)) if last == slot => times + 1,
            Some(_) | None => 1,
        };
        self.last = Some((slot.clone(), times));
        times > PATIENCE
    }

    fn finds_right(&mut self, presses: &[Press]) -> Option<Act> {
        if self.finished {
            return None;
        }
        self.finished = presses.contains(&Press::AllRight);
        self.finished.then(|| Act::Press(Press::AllRight.data()))
    }

    fn looks_around(&mut self, presses: &[Press]) -> Act {
        if self.looks == LOOKS {
            return Act::Leave;
        }
        self.looks += 1;
        // A role offers a question of a chapter that may not be open: the answer is a notice.
        let role = presses
            .iter()
            .any(|press| matches!(press, Press::Offers(OffersPress::Mark(..))));
        let change = of_kind(presses, |press| matches!(press, Press::Change(_)) && !role);
        if !change.is_empty() {
            return self.one_of(&change);
        }
        let inviting = of_kind(presses, |press| {
            matches!(
                press,
                Press::ReviewSection(..)
                    | Press::Another(_)
                    | Press::Enough(_)
                    | Press::GoOn
                    | Press::Offers(
                        OffersPress::List(..) | OffersPress::Card(_) | OffersPress::Details(_)
                    )
                    | Press::Plan(PlanPress::Steps | PlanPress::Step(_))
                    | Press::Review
            )
        });
        if inviting.is_empty() {
            return Act::Say("/review");
        }
        self.one_of(&inviting)
    }

    fn one_of(&mut self, presses: &[&Press]) -> Act {
        Act::Press(presses[self.chance.random_range(..presses.len())].data())
    }
}

fn of_kind(presses: &[Press], kind: impl Fn(&Press) -> bool) -> Vec<&Press> {
    presses.iter().filter(|press| kind(press)).collect()
}

/// What is typed in answer to a question; invented.
fn words(slot: &Slot) -> Option<&'static str> {
    Some(match slot.question.as_str() {
        "name" => "Hana",
        "area" => "B18",
        "occupation" => "nurse",
        "trained-in" | "job-country" | "study-country" => "Eritrea",
        "years" | "study-years" => "5 years",
        "last-year" | "job-from" => "March 2019",
        "job-to" => "2021",
        "job-title" => "Staff nurse",
        "study-subject" => "Nursing",
        "language" => "Tigrinya",
        _ => return None,
    })
}
