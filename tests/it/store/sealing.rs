//! What stands in the database: nothing that a thief could read, and nothing that opens elsewhere.

use stepward::audit::{Answer, Given, QuestionId, Slot};
use stepward::conversation::plan::{Habits, StepPlan};
use stepward::conversation::{
    AboutRole, Addressee, Fact, Form, OffersFact, PlanFact, RoleMark, Side, StepMark, Why, Words,
};
use stepward::store::{Concerns, Options, Store};
use uuid::Uuid;

use super::{House, about, asks, failed, private, says, shown_role, staff};

/// A word that no table may show: seeded wherever a person's words go.
const CANARY: &str = "kanarienvogel";

/// A Telegram id that no table may show.
const USER: i64 = 7_712_345_678;

fn slot() -> Slot {
    Slot::new(&QuestionId::from("name"), 0)
}

fn given(text: &str) -> Given {
    Given {
        answer: Answer::Text(text.to_owned()),
        script: 1,
        language: "en".to_owned(),
        message: None,
    }
}

/// A person whose words are in every table there is.
async fn everywhere(house: &House) {
    let words = |message| Words {
        form: Form::Typed(CANARY.to_owned()),
        message,
    };
    let me = house.candidate(USER).await;
    let facts = [
        Fact::Referred(format!("{CANARY}-code")),
        Fact::Answered(slot(), given(CANARY)),
        Fact::Toggled(slot(), vec![CANARY.into()]),
        Fact::Searched(slot(), CANARY.to_owned()),
        Fact::Offers(OffersFact::Marked("r1".into(), RoleMark::NotForMe)),
        Fact::Offers(OffersFact::Shown(vec![shown_role(CANARY)])),
        Fact::Plan(PlanFact::Marked("s1".into(), StepMark::NeedHelp)),
        Fact::Plan(PlanFact::Marked("s2".into(), StepMark::Doing)),
        Fact::Plan(PlanFact::Planned("s1".into(), StepPlan::default())),
        Fact::Plan(PlanFact::Settled(Box::new(Habits {
            zone: Some(CANARY.to_owned()),
            ..Habits::default()
        }))),
    ];
    house.record(USER, &facts).await;
    let case = house.case(USER).await;
    let spoken_of = AboutRole {
        shown: shown_role(CANARY),
        at: house.at.get(),
        why: Why::Role,
        wrong: None,
        withdrawn: false,
    };
    let in_case = Fact::Offers(OffersFact::InCase(case, vec![spoken_of]));
    let facts = [Fact::WordsKept(case, words(3)), in_case];
    house.record(USER, &facts).await;
    let sara = house.caseworker(USER + 1, CANARY).await;
    house.claim(case, USER + 1, sara).await;
    let held = Fact::WordsHeld(Uuid::new_v4(), words(4));
    let relayed = Fact::Relayed(case, Side::Caseworker);
    let viewed = Fact::Viewed {
        case,
        allowed: true,
    };
    let to_me = says(Addressee::Candidate(me), CANARY);
    let to_them = says(Addressee::Caseworker(sara), CANARY);
    let mut tx = house.store.begin(house.at.get()).await.unwrap();
    tx.scene(&staff(USER + 1), &about(case)).await.unwrap();
    [held, relayed, viewed]
        .iter()
        .for_each(|fact| tx.record(fact).unwrap());
    tx.put(to_me);
    tx.put(to_them);
    tx.flush(&super::removed).await.unwrap();
    tx.commit().await.unwrap();
    house
        .store
        .park(&failed(5, CANARY.to_owned()), house.at.get())
        .await
        .unwrap();
    house.store.migrated(USER).await.unwrap();
}

fn shown_in<'a>(dump: &'a str, what: &[u8]) -> Vec<&'a str> {
    let digits: String = what.iter().map(|byte| format!("{byte:02x}")).collect();
    let text = String::from_utf8_lossy(what).into_owned();
    dump.lines()
        .filter(|line| line.contains(&digits) || line.to_lowercase().contains(&text))
        .collect()
}

#[tokio::test]
async fn no_words_names_or_addresses_stand_in_the_clear() {
    let house = House::open().await;
    everywhere(&house).await;
    let dump = house.dump().await;
    assert!(dump.lines().count() > 25, "the dump holds the rows");
    for canary in [
        CANARY,
        "not-for-me",
        "need-help",
        &USER.to_string(),
        &(USER + 1).to_string(),
    ] {
        let found = shown_in(&dump, canary.as_bytes());
        assert!(found.is_empty(), "{canary} stands in {found:?}");
    }
    for bytes in [USER.to_le_bytes(), USER.to_be_bytes()] {
        assert!(shown_in(&dump, &bytes).is_empty());
    }
}

/// Whoever can write to the database, but has no key, cannot move one person's values to another.
#[tokio::test]
async fn a_value_moved_to_another_row_does_not_open() {
    let swaps = [
        "update answers set answer = (select answer from answers a
            where a.candidate <> answers.candidate)",
        "update candidates set standing = (select standing from candidates c
            where c.id <> candidates.id)",
        "update candidates set chat = (select chat from candidates c where c.id <> candidates.id)",
        "update candidates set wrapped_key = (select wrapped_key from candidates c
            where c.id <> candidates.id)",
        "update answers set question = 'other'",
        "update answers set entry = 1",
    ];
    for swap in swaps {
        let house = House::open().await;
        for user in [1, 2] {
            house.candidate(user).await;
            house
                .record(user, &[Fact::Answered(slot(), given("Fatima"))])
                .await;
        }
        house.sql(swap).await;
        let mut tx = house.store.begin(house.at.get()).await.unwrap();
        let error = tx
            .scene(&private(1), &Concerns::default())
            .await
            .unwrap_err();
        let error = format!("{error:#}");
        assert!(error.contains("cannot be opened"), "{swap}: {error}");
        assert!(!error.contains("Fatima"));
    }
}

/// A payload moved to another chat's row would reach the wrong person.
#[tokio::test]
async fn a_payload_moved_to_another_row_is_not_sent() {
    let house = House::open().await;
    for user in [1, 2] {
        let to = Addressee::Candidate(house.candidate(user).await);
        house.put(user, &[asks(to, "one?", "one")]).await;
    }
    house
        .sql("update outbox set payload = (select payload from outbox o where o.id <> outbox.id)")
        .await;
    assert!(house.store.claim_due(10).await.unwrap().is_empty());
    let dead = house.store.dead_letters().await.unwrap();
    let reasons: Vec<&str> = dead.iter().map(|row| row.reason.as_str()).collect();
    assert_eq!(reasons, ["cannot be read", "cannot be read"]);
}

#[tokio::test]
async fn other_keys_are_refused_before_anything_is_written() {
    let house = House::open().await;
    house.candidate(1).await;
    let options = Options {
        keys: stepward::store::Keys::random(),
        bot: 7,
        group: 1,
        ledger: house.ledger.clone(),
        connections: 1,
    };
    let other = Store::connect(house.database.url(), options).await.unwrap();
    let error = other.migrate().await.unwrap_err().to_string();
    assert_eq!(
        error,
        "the key file is not the one that this database was sealed with"
    );
}

#[tokio::test]
async fn parked_updates_are_kept_whole_and_can_be_taken_back() {
    let house = House::open().await;
    let at = house.at.get();
    house
        .store
        .park(&failed(5, "{\"update\":5}".to_owned()), at)
        .await
        .unwrap();
    house
        .store
        .park(&failed(5, "again".to_owned()), at)
        .await
        .unwrap();
    let mut tx = house.store.begin(at).await.unwrap();
    assert!(tx.seen(5).await.unwrap());
    drop(tx);
    let parked = house.store.parked().await.unwrap();
    assert_eq!(parked.len(), 1);
    assert_eq!(
        (parked[0].error.as_str(), parked[0].opens, parked[0].again),
        ("failed", true, false)
    );
    assert!(house.store.claim_parked().await.unwrap().is_none());
    assert_eq!(house.store.retry_parked(Some(5)).await.unwrap(), 1);
    let again = house.store.claim_parked().await.unwrap().unwrap();
    assert_eq!(again.payload.unwrap(), "{\"update\":5}");
    assert!(house.store.claim_parked().await.unwrap().is_none());
    let mut tx = house.store.begin(at).await.unwrap();
    assert!(tx.unpark(5).await.unwrap());
    tx.commit().await.unwrap();
    assert!(house.store.parked().await.unwrap().is_empty());
    let mut tx = house.store.begin(at).await.unwrap();
    assert!(!tx.unpark(5).await.unwrap());
    assert!(tx.seen(5).await.unwrap(), "it stays known");
}
