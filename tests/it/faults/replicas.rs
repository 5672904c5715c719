//! Several programs on one database, and a Telegram that says everything several times.

use std::collections::BTreeMap;

use futures_util::future::join_all;
use rand::rngs::SmallRng;
use rand::seq::SliceRandom;
use rand::{RngExt, SeedableRng};
use serde_json::Value;
use stepward::serve::Bot;
use stepward::simulator::PersonId;

use super::shared::invariants::{Seen, broken};
use crate::town::{Town, plain};

/// Three programs, and what Telegram has handed out.
struct Several {
    town: Town,
    others: [Bot; 2],
    handed_out: BTreeMap<i64, Value>,
    chance: SmallRng,
}

impl Several {
    async fn new() -> Self {
        let town = Town::new().await;
        let others = [town.another().await, town.another().await];
        Self {
            town,
            others,
            handed_out: BTreeMap::new(),
            chance: SmallRng::seed_from_u64(7),
        }
    }

    /// Everything that waits is delivered one to five times each, shuffled, to any of the three, all
    /// at the same time; then they send what is due, all at the same time.
    async fn deliver(&mut self) {
        let updates = self.town.fetched().await;
        let mut deliveries = vec![];
        for update in updates {
            let id = update["update_id"].as_i64().unwrap();
            for _ in 0..self.chance.random_range(1..=5) {
                deliveries.push((self.chance.random_range(0..3), update.clone()));
            }
            self.handed_out.insert(id, update);
        }
        deliveries.shuffle(&mut self.chance);
        let bots = [&self.town.bot, &self.others[0], &self.others[1]];
        let taken = deliveries
            .into_iter()
            .map(|(bot, update)| bots[bot].intake.take(update));
        let taken = join_all(taken).await;
        assert!(taken.iter().all(Result::is_ok), "{taken:?}");
        let sent = join_all(bots.map(|bot| bot.outbox.drain())).await;
        assert!(sent.iter().all(Result::is_ok), "{sent:?}");
    }

    async fn ends(self) {
        self.town.settle().await;
        let pool = self.town.database.pool();
        let seen = Seen {
            pool: &pool,
            telegram: &self.town.telegram,
            handed_out: &self.handed_out,
            keys: &self.town.keys,
            group: self.town.group,
            at_rest: true,
        };
        let broken = broken(&seen).await.unwrap();
        assert!(broken.is_empty(), "{broken:#?}");
        self.town.end().await;
    }
}

fn texts(town: &Town, person: PersonId) -> Vec<String> {
    let messages = town.telegram.messages(person.into()).into_iter();
    let of_the_bot = messages.filter(|message| message.from.is_bot);
    of_the_bot.map(|message| plain(&message.text)).collect()
}

#[tokio::test]
async fn what_is_delivered_up_to_five_times_to_three_programs_takes_effect_once() {
    let mut several = Several::new().await;
    let people: Vec<PersonId> = (0..12)
        .map(|number| {
            let name = format!("Newcomer{number}");
            several.town.telegram.create_person(&name, None, "en")
        })
        .collect();
    for person in &people {
        several.town.telegram.start_bot(*person, None).unwrap();
    }
    several.deliver().await;
    for label in ["English", "Yes, I agree", "Yes, I agree", "Yes, I am 18"] {
        for person in &people {
            let known = several.town.known(*person);
            known.press_without_settling((*person).into(), label);
        }
        several.deliver().await;
    }
    for person in &people {
        let texts = texts(&several.town, *person);
        let first = texts.iter().filter(|text| text.contains("Step 1 of"));
        assert_eq!(first.count(), 1, "{texts:#?}");
    }
    several.ends().await;
}

/// Telegram queues a person's words by the chat and presses by the person: they come at once.
#[tokio::test]
async fn words_and_a_press_of_one_person_at_the_same_time_are_taken_one_after_the_other() {
    let mut several = Several::new().await;
    let people: Vec<PersonId> = (0..8)
        .map(|_| several.town.telegram.create_person("Amina", None, "en"))
        .collect();
    for person in &people {
        several.town.telegram.start_bot(*person, None).unwrap();
    }
    several.deliver().await;
    for label in ["English", "Yes, I agree", "Yes, I agree", "Yes, I am 18"] {
        for person in &people {
            let known = several.town.known(*person);
            known.press_without_settling((*person).into(), label);
            let telegram = &several.town.telegram;
            telegram
                .say(*person, (*person).into(), "Hello?", None, None)
                .unwrap();
        }
        several.deliver().await;
    }
    for person in &people {
        let texts = texts(&several.town, *person);
        assert!(
            texts.iter().any(|text| text.contains("Step ")),
            "{texts:#?}"
        );
    }
    several.ends().await;
}
