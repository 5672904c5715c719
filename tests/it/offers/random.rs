//! Whatever roles do and however time passes, nobody gets news twice in a day, and no role is told of
//! twice as it was.

use std::collections::BTreeMap;

use rand::rngs::SmallRng;
use rand::{RngExt, SeedableRng};
use stepward::matching::{Kept, Role};
use time::Duration;

use super::{BEGINS, comes, goes, ward_nurse};
use crate::reminders::looks;
use crate::town::{Person, Town, nurse, plain};

const TITLES: [&str; 4] = ["Nurse Elm", "Nurse Oak", "Nurse Ash", "Nurse Fir"];

struct Watch<'a> {
    town: &'a Town,
    hana: Person<'a>,
    roles: Vec<Role>,
    /// What each role asked for when it was told of last.
    told: BTreeMap<String, String>,
    news: usize,
    last: Option<i64>,
}

impl Watch<'_> {
    /// Looks at what came since the last time.
    fn check(&mut self) {
        let messages = self.hana.messages().into_iter();
        let news = messages.filter(|message| message.text.starts_with(BEGINS));
        for message in news.skip(self.news).collect::<Vec<_>>() {
            self.news += 1;
            let day = Duration::DAY.whole_seconds();
            let apart = self.last.is_none_or(|last| message.date - last >= day);
            assert!(apart, "news came twice in a day");
            self.last = Some(message.date);
            for role in &self.roles {
                if plain(&message.text).contains(&role.title) {
                    let asks = Kept::fingerprint(role);
                    let before = self.told.insert(role.title.clone(), asks.clone());
                    assert_ne!(before, Some(asks), "{} is as it was", role.title);
                }
            }
        }
    }
}

async fn anything_happens(seed: u64) {
    let town = Town::new().await;
    let hana = nurse(&town, "Hana").await;
    let mut chance = SmallRng::seed_from_u64(seed);
    let roles = TITLES.map(|title| ward_nurse(&town, title)).to_vec();
    let mut watch = Watch {
        town: &town,
        hana,
        roles,
        told: BTreeMap::new(),
        news: 0,
        last: None,
    };
    for _ in 0..60 {
        let place = chance.random_range(0..TITLES.len());
        match chance.random_range(0..6) {
            0 => comes(watch.town, &watch.roles[place]).await,
            1 => goes(watch.town, TITLES[place]).await,
            // Told of last while it was open as it is now: it changes only with its import.
            2 => {
                let months = Some(chance.random_range(0..3) * 12);
                watch.roles[place].experience_months = months;
                comes(watch.town, &watch.roles[place]).await;
            }
            3 => {
                watch
                    .town
                    .telegram
                    .advance(Duration::minutes(chance.random_range(1..90)));
            }
            _ => {
                watch
                    .town
                    .telegram
                    .advance(Duration::hours(chance.random_range(1..14)));
            }
        }
        looks(&watch.town.bot).await;
        watch.town.settle().await;
        watch.check();
    }
    assert!(watch.news > 1, "news came at all");
    town.end().await;
}

#[tokio::test]
async fn nobody_gets_news_twice_in_a_day_whatever_roles_do() {
    anything_happens(1).await;
}

#[tokio::test]
async fn nobody_gets_news_twice_in_a_day_whatever_else_roles_do() {
    anything_happens(2).await;
}
