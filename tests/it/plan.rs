//! Plans: days, prompts and the times to write, as pure decisions and through the whole bot.

mod calendar;
mod changed;
mod clock;
mod due;
mod random;
mod stopped;
mod words;
mod year;

use stepward::audit::{Answer, Given, Slot};
use stepward::conversation::plan::{Habits, StepPlan};
use stepward::conversation::{CandidateId, Fact, Journey, PlanFact, Purpose, StepMark, World};
use stepward::reminders;
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use crate::town::{Person, Town};

/// How everything begins that is said of a plan to somebody who did not ask for it.
const BEGINS: &str = "Hello. I have a short message for you.";

/// A nurse who has answered nothing but what they do, and found it right.
fn nurse() -> Journey {
    with_occupation("nurse")
}

fn with_occupation(occupation: &str) -> Journey {
    let mut me = Journey::new(CandidateId(Uuid::from_u128(7)));
    me.apply(&Fact::ChoseLanguage("en".into()));
    for purpose in Purpose::ALL {
        me.apply(&Fact::Consented {
            purpose: *purpose,
            version: 1,
            given: true,
        });
    }
    me.apply(&Fact::SaidAdult(true));
    answered(&mut me, "occupation", Answer::Occupation(occupation.into()));
    me.apply(&Fact::Confirmed);
    me.apply(&Fact::NotNow);
    me
}

fn answered(me: &mut Journey, question: &str, answer: Answer) {
    let given = Given {
        answer,
        script: 1,
        language: "en".to_owned(),
        message: None,
    };
    me.apply(&Fact::Answered(Slot::new(&question.into(), 0), given));
}

fn planned(me: &mut Journey, step: &str, mark: StepMark, plan: StepPlan) {
    me.apply(&Fact::Plan(PlanFact::Marked(step.into(), mark)));
    me.apply(&Fact::Plan(PlanFact::Planned(step.into(), plan)));
}

fn settled(me: &mut Journey, change: impl FnOnce(&mut Habits)) {
    let mut habits = me.plan.habits.clone();
    change(&mut habits);
    me.apply(&Fact::Plan(PlanFact::Settled(Box::new(habits))));
}

fn world() -> &'static World {
    crate::journey::pure::world()
}

/// So many hours pass, and in each the bot looks once.
async fn hours(town: &Town, count: u32) {
    for _ in 0..count {
        town.telegram.advance(Duration::HOUR);
        let bot = &town.bot;
        reminders::once(&bot.store, &bot.intake, &bot.clock)
            .await
            .unwrap();
        if town.bot.store.counts().await.unwrap().waiting > 0 {
            town.settle().await;
        }
    }
}

/// So many days pass, and the bot looks three times on each: in the morning, at noon, in the evening.
async fn days(town: &Town, count: u32) {
    for _ in 0..count {
        for by in [3, 5, 16] {
            town.telegram.advance(Duration::hours(by));
            let bot = &town.bot;
            reminders::once(&bot.store, &bot.intake, &bot.clock)
                .await
                .unwrap();
            if town.bot.store.counts().await.unwrap().waiting > 0 {
                town.settle().await;
            }
        }
    }
}

/// The prompts that somebody got: when, and what was said.
fn prompts(person: &Person<'_>) -> Vec<(OffsetDateTime, String)> {
    let messages = person.messages().into_iter();
    let prompts = messages.filter(|message| message.text.starts_with(BEGINS));
    let at = |date| OffsetDateTime::from_unix_timestamp(date).unwrap();
    prompts
        .map(|message| (at(message.date), crate::town::plain(&message.text)))
        .collect()
}
