//! What is recorded about a candidate is what is loaded again.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use stepward::audit::{Answer, Given, OptionId, Profile, QuestionId, SectionId, Slot};
use stepward::conversation::plan::{Habits, StepPlan};
use stepward::conversation::{
    Aside, CandidateId, Fact, Journey, OffersFact, PlanFact, Purpose, RoleMark, StepMark,
};
use stepward::store::{Concerns, Known};
use uuid::Uuid;

use super::{House, private};

fn slots() -> impl Strategy<Value = Slot> {
    (
        prop::sample::select(vec!["name", "skills", "jobs-title"]),
        0..3_u16,
    )
        .prop_map(|(question, entry)| Slot::new(&QuestionId::from(question), entry))
}

fn sections() -> impl Strategy<Value = SectionId> {
    prop::sample::select(vec!["jobs", "education"]).prop_map(SectionId::from)
}

fn given() -> impl Strategy<Value = Given> {
    let answers = prop_oneof![
        any::<String>().prop_map(|text| Answer::Text(text.replace('\0', ""))),
        any::<i64>().prop_map(Answer::Number),
        vec("[a-z]{1,4}", 0..3).prop_map(|options| {
            Answer::Several(
                options
                    .iter()
                    .map(|option| OptionId::from(option.as_str()))
                    .collect(),
            )
        }),
        Just(Answer::Date(time::macros::date!(2026 - 03 - 12))),
        Just(Answer::Skipped),
    ];
    let languages = prop::sample::select(vec!["en", "ar", "uk"]);
    (answers, 1..9_u32, languages).prop_map(|(answer, script, language)| Given {
        answer,
        script,
        language: language.to_owned(),
        message: None,
    })
}

fn aside() -> impl Strategy<Value = Option<Aside>> {
    let asides = [Aside::Language, Aside::Consent, Aside::Forget];
    prop::option::of(prop::sample::select(asides.to_vec()))
}

/// Every fact that concerns a journey, save that it ends.
fn facts() -> impl Strategy<Value = Fact> {
    let options = vec("[a-z]{1,4}", 0..3).prop_map(|options| {
        options
            .iter()
            .map(|option| OptionId::from(option.as_str()))
            .collect::<Vec<_>>()
    });
    let purposes = prop::sample::select(Purpose::ALL.to_vec());
    let roles = prop::sample::select(RoleMark::ALL.to_vec());
    let steps = prop::sample::select(StepMark::ALL.to_vec());
    let languages = prop::sample::select(vec!["en", "ar", "uk"]);
    let arriving = prop_oneof![
        "[a-z0-9]{1,8}".prop_map(Fact::Referred),
        languages.prop_map(|code| Fact::ChoseLanguage(code.into())),
        (purposes, 1..4_u32, any::<bool>()).prop_map(|(purpose, version, given)| {
            Fact::Consented {
                purpose,
                version,
                given,
            }
        }),
        any::<bool>().prop_map(Fact::SaidAdult),
        any::<bool>().prop_map(Fact::Paused),
        (0..=3_u8).prop_map(Fact::Reminded),
        Just(Fact::CameBack),
        Just(Fact::NotNow),
        aside().prop_map(Fact::AskedAside),
        any::<bool>().prop_map(Fact::Reachable),
        Just(Fact::Hidden),
    ];
    let audit = prop_oneof![
        4 => (slots(), given()).prop_map(|(slot, given)| Fact::Answered(slot, given)),
        2 => (slots(), options).prop_map(|(slot, options)| Fact::Toggled(slot, options)),
        2 => (slots(), any::<String>()).prop_map(|(slot, words)| Fact::Searched(slot, words)),
        1 => slots().prop_map(Fact::Opened),
        1 => Just(Fact::Closed),
        2 => (sections(), 0..5_u16).prop_map(|(section, entry)| Fact::EntryAdded(section, entry)),
        1 => (sections(), 0..5_u16).prop_map(|(section, entry)| Fact::EntryRemoved(section, entry)),
        1 => sections().prop_map(Fact::EntriesEnough),
        1 => sections().prop_map(Fact::ChapterOpened),
        1 => Just(Fact::ChapterLeft),
        1 => Just(Fact::Confirmed),
        2 => slots().prop_map(Fact::Misunderstood),
    ];
    let marks = prop_oneof![
        ("[a-c]", roles)
            .prop_map(|(role, mark)| Fact::Offers(OffersFact::Marked(role.as_str().into(), mark))),
        ("[a-c]", steps)
            .prop_map(|(step, mark)| Fact::Plan(PlanFact::Marked(step.as_str().into(), mark))),
        ("[a-c]", 0..4_u8).prop_map(|(step, asked)| {
            let plan = StepPlan {
                date: Some(time::macros::date!(2027 - 03 - 12)),
                time: Some(time::macros::time!(09:30)),
                began: Some(time::OffsetDateTime::UNIX_EPOCH),
                asked,
                ..StepPlan::default()
            };
            Fact::Plan(PlanFact::Planned(step.as_str().into(), plan))
        }),
        (6..22_u8).prop_map(|from| {
            let habits = Habits {
                zone: Some("Asia/Kabul".to_owned()),
                hours: Some((from, from + 1)),
                ..Habits::default()
            };
            Fact::Plan(PlanFact::Settled(Box::new(habits)))
        }),
    ];
    prop_oneof![3 => arriving, 6 => audit, 2 => marks]
}

/// Some turns of some facts each: what is loaded before each turn, and after the last, is what the
/// facts so far add up to.
#[test]
fn a_loaded_journey_is_the_facts_applied() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let house = runtime.block_on(House::open());
    let user = std::cell::Cell::new(0);
    let mut config = Config::with_cases(64);
    config.failure_persistence = None;
    TestRunner::new(config)
        .run(&vec(vec(facts(), 0..8), 1..6), |turns| {
            user.set(user.get() + 1);
            runtime.block_on(check(&house, user.get(), turns));
            Ok(())
        })
        .unwrap();
}

async fn check(house: &House, user: i64, turns: Vec<Vec<Fact>>) {
    let first = house.scene(user, Concerns::default()).await;
    let mut expected = Journey::new(first.scene.candidate.unwrap().id);
    for facts in turns {
        let before = house.record(user, &facts).await.scene.candidate.unwrap();
        assert_eq!(before, expected);
        facts.iter().for_each(|fact| expected.apply(fact));
    }
    let after = house
        .scene(user, Concerns::default())
        .await
        .scene
        .candidate
        .unwrap();
    assert_eq!(after, expected);
}

#[tokio::test]
async fn a_person_who_forgets_comes_back_as_somebody_new() {
    let house = House::open().await;
    let before = house.candidate(1).await;
    house
        .record(
            1,
            &[Fact::Forgotten {
                receipt: Uuid::new_v4(),
            }],
        )
        .await;
    let left: i64 = sqlx::query_scalar("select count(*) from directory")
        .fetch_one(&house.database.pool())
        .await
        .unwrap();
    assert_eq!(left, 0);
    let after = house
        .scene(1, Concerns::default())
        .await
        .scene
        .candidate
        .unwrap();
    assert_ne!(after.id, before);
    assert_eq!(after, Journey::new(after.id));
}

#[tokio::test]
async fn two_first_contacts_at_once_are_one_candidate() {
    let house = House::open().await;
    let mut met = vec![];
    for round in 0..10 {
        let store = &house.store;
        let at = house.at.get();
        let meet = async || -> CandidateId {
            let mut tx = store.begin(at).await.unwrap();
            let loaded = tx
                .scene(&private(round), &Concerns::default())
                .await
                .unwrap();
            tx.record(&Fact::Referred("library".into())).unwrap();
            tx.flush(&super::removed).await.unwrap();
            tx.commit().await.unwrap();
            loaded.scene.candidate.unwrap().id
        };
        let (one, two, three) = tokio::join!(meet(), meet(), meet());
        assert_eq!([one, two], [two, three]);
        met.push(one);
    }
    assert_eq!(house.count("select count(*) from candidates").await, 10);
    assert_eq!(met.len(), 10);
}

#[tokio::test]
async fn who_only_presses_in_the_group_is_not_made_a_candidate() {
    let house = House::open().await;
    let loaded = house
        .as_caseworker(5, Concerns::default(), |_| vec![])
        .await;
    assert!(loaded.scene.candidate.is_none() && loaded.scene.caseworker.is_none());
    assert_eq!(house.count("select count(*) from directory").await, 0);
}

#[tokio::test]
async fn an_update_takes_effect_once() {
    let house = House::open().await;
    let at = house.at.get();
    let mut tx = house.store.begin(at).await.unwrap();
    assert!(!tx.seen(77).await.unwrap());
    drop(tx);
    let mut tx = house.store.begin(at).await.unwrap();
    assert!(
        !tx.seen(77).await.unwrap(),
        "what was not committed was not seen"
    );
    tx.commit().await.unwrap();
    let mut tx = house.store.begin(at).await.unwrap();
    assert!(tx.seen(77).await.unwrap());
    assert!(!tx.seen(78).await.unwrap());
    drop(tx);
    house.later(time::Duration::days(4));
    house.store.throw_away(house.at.get()).await.unwrap();
    assert_eq!(house.count("select count(*) from updates").await, 0);
}

/// The same update in two processes: the second waits for the first, and then has seen it.
#[tokio::test]
async fn of_two_processes_with_the_same_update_one_takes_it_up() {
    let house = House::open().await;
    let take = async || -> bool {
        let mut tx = house.store.begin(house.at.get()).await.unwrap();
        if tx.seen(9).await.unwrap() {
            return false;
        }
        tx.scene(&private(1), &Concerns::default()).await.unwrap();
        tx.record(&Fact::Confirmed).unwrap();
        tx.flush(&super::removed).await.unwrap();
        tx.commit().await.unwrap();
        true
    };
    let (one, two, three) = tokio::join!(take(), take(), take());
    assert_eq!([one, two, three].iter().filter(|taken| **taken).count(), 1);
    assert_eq!(house.count("select count(*) from journey_log").await, 1);
}

#[tokio::test]
async fn consents_are_only_added_and_the_latest_counts() {
    let house = House::open().await;
    let consent = |given| Fact::Consented {
        purpose: Purpose::Keep,
        version: 2,
        given,
    };
    house.record(1, &[consent(true), consent(false)]).await;
    house.record(1, &[consent(true)]).await;
    let me = house
        .record(1, &[consent(false)])
        .await
        .scene
        .candidate
        .unwrap();
    assert_eq!(me.consents.get(&Purpose::Keep), Some(&true));
    assert_eq!(house.count("select count(*) from consents").await, 4);
}

#[tokio::test]
async fn peers_share_language_and_family_and_are_counted_up_to_five() {
    let house = House::open().await;
    let join = async |user: i64, language: &str, family: Option<&str>| -> u32 {
        let language = Fact::ChoseLanguage(language.into());
        let mut tx = house.store.begin(house.at.get()).await.unwrap();
        let loaded = tx
            .scene(&private(user), &Concerns::default())
            .await
            .unwrap();
        tx.record(&language).unwrap();
        let profile = Profile {
            occupation: Some("nurse".into()),
            ..Profile::default()
        };
        let me = loaded.scene.candidate.unwrap().id;
        let known = family.map(|family| Known {
            family: Some(family),
            profile: &profile,
            script: 1,
        });
        tx.profiled(me, known).unwrap();
        tx.flush(&super::removed).await.unwrap();
        tx.commit().await.unwrap();
        house.scene(user, Concerns::default()).await.scene.peers
    };
    assert_eq!(join(1, "ti", Some("nursing")).await, 1);
    assert_eq!(join(2, "ti", Some("nursing")).await, 2);
    assert_eq!(
        join(3, "ti", None).await,
        0,
        "whose answers may not be kept is nobody's peer"
    );
    assert_eq!(join(4, "ti", Some("medicine")).await, 1);
    assert_eq!(join(5, "ar", Some("nursing")).await, 1);
    for user in 10..20 {
        join(user, "ti", Some("nursing")).await;
    }
    assert_eq!(house.scene(1, Concerns::default()).await.scene.peers, 5);
}
