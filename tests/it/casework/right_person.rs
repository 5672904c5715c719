//! No word ever reaches the wrong person: three candidates and two caseworkers do what they like,
//! in any order, and every word carries the code of the case it is meant for.

use std::collections::{BTreeMap, BTreeSet};

use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use rand::{RngExt, SeedableRng};
use stepward::simulator::{MessageId, view::Message};

use super::{code_in, heard, press_claim};
use crate::town::{Person, Town, admitted, plain};

/// How many things happen.
const STEPS: usize = 70;

/// What a caseworker knows of their own cases.
#[derive(Default)]
struct Desk {
    /// Cases open now.
    open: BTreeSet<String>,
    /// Cases that ended since the last sent message.
    ended: BTreeSet<String>,
    /// Sent words and the cases they went to.
    sent: Vec<(MessageId, String)>,
}

struct World<'a> {
    town: &'a Town,
    chance: StdRng,
    candidates: Vec<Person<'a>>,
    team: Vec<Person<'a>>,
    desks: Vec<Desk>,
    /// All codes a candidate has ever had.
    codes: Vec<BTreeSet<String>>,
    /// Each open case with its candidate.
    cases: BTreeMap<String, usize>,
    words: usize,
    confirmed: usize,
}

impl World<'_> {
    async fn step(&mut self) {
        let candidate = self.chance.random_range(0..self.candidates.len());
        let worker = self.chance.random_range(0..self.team.len());
        match self.chance.random_range(0..20) {
            0 | 1 => self.ask(candidate).await,
            2..=4 => self.claim(worker).await,
            5 => self.end(worker, "Close the case").await,
            6 => self.end(worker, "Give it back").await,
            7..=11 => self.say(worker).await,
            12 | 13 => self.reply(worker).await,
            14 | 15 => self.edit(worker).await,
            16 => self.look(worker).await,
            17 | 18 => self.answer(candidate).await,
            _ => self.forget(candidate).await,
        }
        self.check();
    }

    fn case_of(&self, candidate: usize) -> Option<String> {
        let mut cases = self.cases.iter();
        let found = cases.find(|(_, whose)| **whose == candidate);
        found.map(|(code, _)| code.clone())
    }

    fn claimer(&self, code: &str) -> Option<usize> {
        self.desks.iter().position(|desk| desk.open.contains(code))
    }

    fn word(&mut self, code: &str) -> String {
        self.words += 1;
        format!("word {} for {code}", self.words)
    }

    async fn ask(&mut self, candidate: usize) {
        if self.case_of(candidate).is_some() {
            return;
        }
        let person = &mut self.candidates[candidate];
        person.says("/person").await;
        let code = code_in(&person.hears());
        self.cases.insert(code.clone(), candidate);
        self.codes[candidate].insert(code);
    }

    async fn claim(&mut self, worker: usize) {
        let free = |code: &&String| self.claimer(code).is_none();
        let free: Vec<String> = self.cases.keys().filter(free).cloned().collect();
        if let Some(code) = free.choose(&mut self.chance) {
            press_claim(&self.team[worker], code);
            self.town.settle().await;
            self.desks[worker].open.insert(code.clone());
        }
    }

    fn any_open(&mut self, worker: usize) -> Option<String> {
        let open: Vec<String> = self.desks[worker].open.iter().cloned().collect();
        open.choose(&mut self.chance).cloned()
    }

    async fn end(&mut self, worker: usize, how: &str) {
        let Some(code) = self.any_open(worker) else {
            return;
        };
        let person = &mut self.team[worker];
        person.says(&format!("/case {code}")).await;
        person.presses(how).await;
        if how == "Close the case" {
            person.presses("The question is answered").await;
            self.cases.remove(&code);
        }
        self.ended(&code);
    }

    fn ended(&mut self, code: &str) {
        for desk in &mut self.desks {
            if desk.open.remove(code) {
                desk.ended.insert(code.to_owned());
            }
        }
    }

    /// Types without replying. The words may be meant for any case that the caseworker may still
    /// believe to be open.
    async fn say(&mut self, worker: usize) {
        let desk = &self.desks[worker];
        let all: Vec<String> = desk.open.union(&desk.ended).cloned().collect();
        let Some(code) = all.choose(&mut self.chance).cloned() else {
            return;
        };
        let unasked = all.len() == 1 && desk.open.contains(&code);
        let is_open = desk.open.contains(&code);
        let word = self.word(&code);
        let person = &mut self.team[worker];
        let own = person.says(&word).await;
        let hears = person.hears();
        if unasked {
            assert_eq!(hears, format!("✓ Sent to {code}."));
        } else if self.desks[worker].open.is_empty() {
            assert!(hears.starts_with("You have no open case"), "{hears}");
            return;
        } else {
            assert!(hears.contains("For which case is this?"), "{hears}");
            if !is_open || self.chance.random_bool(0.2) {
                person.presses("Do not send it").await;
                return;
            }
            person.presses(&format!("Send to {code}")).await;
            assert_eq!(person.hears(), format!("✓ Sent to {code}."));
        }
        self.sent(worker, own, &code, &word);
    }

    /// Replies to any message of the bot's that speaks of a case.
    async fn reply(&mut self, worker: usize) {
        let known: BTreeSet<&String> = self.codes.iter().flatten().collect();
        let about = |message: &Message| {
            let text = plain(&message.text);
            let mut known = known.iter().filter(|code| text.contains(code.as_str()));
            let code = (*known.next()?).clone();
            (message.from.is_bot && known.next().is_none()).then_some((message.message_id, code))
        };
        let messages = self.team[worker].messages();
        let all: Vec<(MessageId, String)> = messages.iter().filter_map(about).collect();
        let Some((to, code)) = all.choose(&mut self.chance).cloned() else {
            return;
        };
        let word = self.word(&code);
        let person = &mut self.team[worker];
        let own = person.replies(to, &word).await;
        let hears = person.hears();
        if hears == format!("✓ Sent to {code}.") {
            self.sent(worker, own, &code, &word);
        } else if hears.contains("For which case is this?") {
            person.presses("Do not send it").await;
        } else {
            assert!(hears.starts_with("You have no open case"), "{hears}");
        }
    }

    /// What was confirmed is there.
    fn sent(&mut self, worker: usize, own: MessageId, code: &str, word: &str) {
        let whose = self.cases[code];
        let there = heard(&self.candidates[whose]);
        assert!(
            there.iter().any(|text| text.ends_with(word)),
            "{word} was lost"
        );
        let desk = &mut self.desks[worker];
        desk.ended.clear();
        desk.sent.push((own, code.to_owned()));
        self.confirmed += 1;
    }

    async fn edit(&mut self, worker: usize) {
        let desk = &self.desks[worker];
        let Some((message, code)) = desk.sent.choose(&mut self.chance).cloned() else {
            return;
        };
        let word = self.word(&code);
        self.team[worker].edits(message, &word).await;
        let hears = self.team[worker].hears();
        if hears == format!("✓ Changed for {code}.") {
            let there = heard(&self.candidates[self.cases[&code]]);
            assert!(
                there.iter().any(|text| text.ends_with(&word)),
                "{word} was lost"
            );
            self.desks[worker].ended.clear();
        } else {
            assert_eq!(hears, "I did not send it.");
        }
    }

    async fn look(&mut self, worker: usize) {
        if let Some(code) = self.any_open(worker) {
            self.team[worker].says(&format!("/case {code}")).await;
            self.team[worker].says("/cases").await;
        }
    }

    /// A candidate writes, and perhaps edits it.
    async fn answer(&mut self, candidate: usize) {
        let Some(code) = self.case_of(candidate) else {
            return;
        };
        let word = self.word(&code);
        let own = self.candidates[candidate].says(&word).await;
        let word = self.word(&code);
        self.candidates[candidate].edits(own, &word).await;
        if let Some(worker) = self.claimer(&code) {
            let there = heard(&self.team[worker]);
            assert!(
                there.contains(&format!("{code}:\n{word}")),
                "{word} was lost"
            );
        }
    }

    /// A candidate erases everything and begins anew.
    async fn forget(&mut self, candidate: usize) {
        let code = self.case_of(candidate);
        let person = &mut self.candidates[candidate];
        person.says("/forget").await;
        person.presses("Yes, erase everything").await;
        person.starts(None).await;
        person
            .presses_all(&["English", "Yes, I agree", "Yes, I agree", "Yes, I am 18"])
            .await;
        if let Some(code) = code {
            self.cases.remove(&code);
            self.ended(&code);
        }
    }

    /// Every word that anybody sees is about a case of theirs.
    fn check(&self) {
        for (candidate, own) in self.candidates.iter().zip(&self.codes) {
            for text in heard(candidate)
                .iter()
                .filter(|text| text.contains("word "))
            {
                assert!(own.contains(&code_in(text)), "not hers: {text}");
            }
        }
        for (worker, desk) in self.team.iter().zip(&self.desks) {
            for text in heard(worker).iter().filter(|text| text.contains("word ")) {
                assert!(desk.open.contains(&code_in(text)), "not theirs now: {text}");
            }
        }
        let words = |message: &Message| message.text.contains("word ");
        assert!(!self.town.group_messages().iter().any(words));
    }
}

async fn anything_happens(seed: u64) {
    let town = Town::new().await;
    let mut candidates = vec![];
    for name in ["Hana", "Lena", "Idris"] {
        candidates.push(admitted(&town, name).await);
    }
    let team = vec![town.caseworker("Sara").await, town.caseworker("Omar").await];
    let mut world = World {
        town: &town,
        chance: StdRng::seed_from_u64(seed),
        codes: vec![BTreeSet::new(); candidates.len()],
        candidates,
        desks: vec![Desk::default(), Desk::default()],
        team,
        cases: BTreeMap::new(),
        words: 0,
        confirmed: 0,
    };
    for _ in 0..STEPS {
        world.step().await;
    }
    assert!(world.confirmed > 5, "hardly anything was sent");
    drop(world);
    town.end().await;
}

#[tokio::test]
async fn no_word_reaches_the_wrong_person_whatever_happens() {
    anything_happens(1).await;
}

#[tokio::test]
async fn no_word_reaches_the_wrong_person_whatever_else_happens() {
    anything_happens(2).await;
}
