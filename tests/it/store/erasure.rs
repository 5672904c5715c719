//! Erasing a person: nothing readable or linkable is left, and what has to be said is still said.

use std::collections::BTreeSet;

use stepward::audit::{Answer, Given, Profile, QuestionId, SectionId, Slot};
use stepward::conversation::plan::StepPlan;
use stepward::conversation::{
    Addressee, Anchor, CandidateId, CaseId, CaseworkerId, Fact, Form, OffersFact, PlanFact,
    RoleMark, StepMark, Words,
};
use stepward::message::Class;
use stepward::store::{Concerns, Outgoing, What};
use time::Duration;
use uuid::Uuid;

use super::{
    GROUP, House, about, anchored, asks, failed, private, removed, says, shown, shown_role, staff,
    text,
};

const USER: i64 = 7_712_345_678;
const CANARY: &str = "kanarienvogel";

/// Somebody with rows in every table, and whom they are about.
struct Someone {
    id: CandidateId,
    case: CaseId,
    code: String,
    sara: CaseworkerId,
}

async fn someone(house: &House) -> Someone {
    let words = Words {
        form: Form::Typed(CANARY.to_owned()),
        message: 3,
    };
    let id = house.candidate(USER).await;
    let slot = Slot::new(&QuestionId::from("name"), 0);
    let answer = Answer::Text(CANARY.to_owned());
    let given = Given {
        answer,
        script: 1,
        language: "en".to_owned(),
        message: None,
    };
    let jobs = SectionId::from("jobs");
    let named = Profile {
        name: Some(CANARY.to_owned()),
        ..Profile::default()
    };
    let facts = [
        Fact::Answered(slot.clone(), given),
        Fact::Toggled(slot.clone(), vec![CANARY.into()]),
        Fact::Searched(slot, CANARY.to_owned()),
        Fact::EntryAdded(jobs.clone(), 0),
        Fact::EntriesEnough(jobs),
        Fact::Offers(OffersFact::Marked("r1".into(), RoleMark::Interested)),
        Fact::Offers(OffersFact::Shown(vec![shown_role(CANARY)])),
        Fact::Offers(OffersFact::Before(Some(Box::new(named.clone())))),
        Fact::Plan(PlanFact::Marked("s1".into(), StepMark::Done)),
        Fact::Plan(PlanFact::Planned("s1".into(), StepPlan::default())),
        Fact::Plan(PlanFact::Settled(Box::default())),
    ];
    house.record(USER, &facts).await;
    house.profiled(USER, Some(&named)).await;
    let case = house.case(USER).await;
    let own = house
        .scene(USER, Concerns::default())
        .await
        .scene
        .own_case
        .unwrap();
    let mut tx = house.store.begin(house.at.get()).await.unwrap();
    tx.scene(&private(USER), &about(case)).await.unwrap();
    tx.heard(3);
    tx.record(&Fact::WordsKept(case, words)).unwrap();
    tx.put(anchored(Addressee::Group(case), "card", Anchor::Card(case)));
    tx.put(asks(Addressee::Candidate(id), CANARY, "person"));
    tx.flush(&removed).await.unwrap();
    tx.commit().await.unwrap();
    let sara = house.caseworker(2, "Sara").await;
    let claim = [
        Fact::CaseClaimed(case, sara),
        Fact::Viewed {
            case,
            allowed: true,
        },
    ];
    let dossier = anchored(Addressee::Caseworker(sara), CANARY, Anchor::Dossier(case));
    house
        .update(staff(2), about(case), |_| (claim.to_vec(), vec![dossier]))
        .await;
    house
        .store
        .park(&failed(9, CANARY.to_owned()), house.at.get())
        .await
        .unwrap();
    Someone {
        id,
        case,
        code: own.code.as_str().to_owned(),
        sara,
    }
}

/// What a candidate's turn says when everything is erased.
fn last_words(someone: &Someone) -> Vec<Outgoing> {
    let card = What::ReplaceOnly(Anchor::Card(someone.case), text("closed"));
    let toast = What::Toast {
        query: "q".to_owned(),
        text: String::new(),
        alert: false,
    };
    vec![
        Outgoing {
            what: card,
            class: Class::Staff,
            ..says(Addressee::Group(someone.case), "")
        },
        says(Addressee::Caseworker(someone.sara), "the candidate is gone"),
        says(Addressee::Candidate(someone.id), "everything is erased"),
        Outgoing {
            what: toast,
            class: Class::Toast,
            ..says(Addressee::Presser, "")
        },
    ]
}

async fn forget(house: &House, someone: &Someone) -> Uuid {
    let receipt = Uuid::new_v4();
    let forgotten = vec![Fact::Forgotten { receipt }];
    let words = last_words(someone);
    house
        .update(private(USER), Concerns::default(), |_| (forgotten, words))
        .await;
    receipt
}

/// Whatever could be read or tell that somebody was here.
fn traces(house: &House, someone: &Someone) -> Vec<String> {
    let hex = |bytes: &[u8]| {
        bytes
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect::<String>()
    };
    vec![
        someone.id.0.to_string(),
        someone.case.0.to_string(),
        someone.code.clone(),
        CANARY.to_owned(),
        hex(CANARY.as_bytes()),
        hex(&house.keys.blind_index(USER)),
        USER.to_string(),
        hex(USER.to_string().as_bytes()),
        hex(&USER.to_le_bytes()),
    ]
}

async fn assert_no_trace(house: &House, someone: &Someone) {
    let dump = house.dump().await;
    for trace in traces(house, someone) {
        let found: Vec<&str> = dump.lines().filter(|line| line.contains(&trace)).collect();
        assert!(found.is_empty(), "{trace} stands in {found:#?}");
    }
}

#[tokio::test]
async fn nothing_readable_or_linkable_is_left_and_everybody_is_told() {
    let house = House::open().await;
    let someone = someone(&house).await;
    let sent = house.deliver().await;
    let id = |what: &str| {
        sent.iter()
            .find(|sent| sent.shown().ends_with(what))
            .unwrap()
            .message
    };
    let (card, dossier) = (
        id("card"),
        sent.iter().find(|sent| sent.chat == Some(2)).unwrap(),
    );
    let dossier = dossier.message;
    let before = house.dump().await;
    for trace in [
        someone.id.0.to_string(),
        someone.case.0.to_string(),
        someone.code.clone(),
    ] {
        assert!(before.contains(&trace), "the test looks for what was there");
    }
    let receipt = forget(&house, &someone).await;
    assert_no_trace(&house, &someone).await;
    let mut told = shown(&house.deliver().await);
    told.sort();
    let mut expected = [
        format!("{GROUP}: {card} -> closed"),
        format!("2: delete [{dossier}]"),
        "2: the candidate is gone".to_owned(),
        format!("{USER}: everything is erased"),
        "toast: ".to_owned(),
    ];
    expected.sort();
    assert_eq!(told, expected);
    assert_no_trace(&house, &someone).await;
    // Only the word to the caseworker is remembered as sent; the rest went with its sending.
    assert_eq!(house.count("select count(*) from outbox").await, 1);
    let ledger = house.ledger();
    let line: serde_json::Value = serde_json::from_str(ledger.trim()).unwrap();
    assert_eq!(line["candidate"], someone.id.0.to_string());
    assert_eq!(line["receipt"], receipt.to_string());
    assert_eq!(line["at"], "2026-03-02T09:00:00Z");
}

/// Nothing was sent yet: nobody hears of a case that they never saw, and the person hears the end.
#[tokio::test]
async fn what_was_never_sent_is_never_sent() {
    let house = House::open().await;
    let someone = someone(&house).await;
    forget(&house, &someone).await;
    assert_no_trace(&house, &someone).await;
    let mut told = shown(&house.deliver().await);
    told.sort();
    let gone = "2: the candidate is gone".to_owned();
    assert_eq!(
        told,
        [
            gone,
            format!("{USER}: everything is erased"),
            "toast: ".to_owned()
        ]
    );
}

/// Everything is on its way at the moment of the erasure: it arrives, and is taken back.
#[tokio::test]
async fn what_is_on_its_way_is_taken_back_when_it_has_arrived() {
    let house = House::open().await;
    let someone = someone(&house).await;
    let on_their_way = house.store.claim_due(10).await.unwrap();
    assert_eq!(on_their_way.len(), 3);
    forget(&house, &someone).await;
    assert_no_trace(&house, &someone).await;
    for (message, row) in (50..).zip(&on_their_way) {
        house.sent(row, Some(message)).await;
    }
    assert_no_trace(&house, &someone).await;
    let told = shown(&house.deliver().await);
    let card = on_their_way.iter().position(|row| row.group).unwrap() + 50;
    let dossier = on_their_way
        .iter()
        .position(|row| row.caseworker.is_some())
        .unwrap()
        + 50;
    assert!(
        told.contains(&format!("{GROUP}: {card} -> closed")),
        "{told:?}"
    );
    assert!(told.contains(&format!("2: delete [{dossier}]")), "{told:?}");
    assert_eq!(told.len(), 5, "{told:?}");
    assert_eq!(house.count("select count(*) from outbox").await, 1);
}

/// The card was changed before, and that change was not sent yet: the last change still is.
#[tokio::test]
async fn a_card_with_a_change_waiting_is_still_closed() {
    let house = House::open().await;
    let someone = someone(&house).await;
    let sent = house.deliver().await;
    let card = sent
        .iter()
        .find(|sent| sent.chat == Some(GROUP))
        .unwrap()
        .message;
    let anchor = Anchor::Card(someone.case);
    let claimed = super::replaces(Addressee::Group(someone.case), anchor, "claimed");
    house
        .update(private(USER), about(someone.case), |_| {
            (vec![], vec![claimed])
        })
        .await;
    forget(&house, &someone).await;
    assert_no_trace(&house, &someone).await;
    let told = shown(&house.deliver().await);
    assert!(
        told.contains(&format!("{GROUP}: {card} -> closed")),
        "{told:?}"
    );
    assert_no_trace(&house, &someone).await;
}

#[tokio::test]
async fn copies_too_old_to_be_deleted_say_that_they_were_removed() {
    let house = House::open().await;
    let someone = someone(&house).await;
    let sent = house.deliver().await;
    let dossier = sent
        .iter()
        .find(|sent| sent.chat == Some(2))
        .unwrap()
        .message;
    house.later(Duration::hours(49));
    forget(&house, &someone).await;
    assert_no_trace(&house, &someone).await;
    let told = shown(&house.deliver().await);
    assert!(
        told.contains(&format!("2: {dossier} -> removed (en)")),
        "{told:?}"
    );
    assert_eq!(house.count("select count(*) from outbox").await, 1);
}

/// The ledger is written before the commit: a transaction that then fails leaves a line and a
/// person, and the update comes again.
#[tokio::test]
async fn an_erasure_that_cannot_be_written_down_does_not_happen() {
    let house = House::open().await;
    let someone = someone(&house).await;
    std::fs::create_dir(&house.ledger).unwrap();
    let mut tx = house.store.begin(house.at.get()).await.unwrap();
    tx.scene(&private(USER), &Concerns::default())
        .await
        .unwrap();
    tx.record(&Fact::Forgotten {
        receipt: Uuid::new_v4(),
    })
    .unwrap();
    tx.flush(&removed).await.unwrap();
    let error = tx.commit().await.unwrap_err();
    assert_eq!(error.to_string(), "cannot write the erasure ledger");
    let left: Vec<Uuid> = sqlx::query_scalar("select candidate from directory")
        .fetch_all(&house.database.pool())
        .await
        .unwrap();
    assert_eq!(left, [someone.id.0]);
    std::fs::remove_dir(&house.ledger).unwrap();
}

/// `/mydata` has a key for every table that belongs to a candidate, and shows every word.
#[tokio::test]
async fn everything_kept_about_a_person_is_shown_to_them() {
    let house = House::open().await;
    let someone = someone(&house).await;
    let mut tx = house.store.begin(house.at.get()).await.unwrap();
    tx.scene(&private(USER), &Concerns::default())
        .await
        .unwrap();
    let everything = tx.everything(someone.id).await.unwrap();
    let filled = |name: &str| match &everything[name] {
        serde_json::Value::Array(rows) => !rows.is_empty(),
        serde_json::Value::Object(fields) => !fields.is_empty(),
        other => panic!("{name} is {other}"),
    };
    let shown_as = [
        ("answers", "answers"),
        ("candidates", "person"),
        ("cases", "cases"),
        ("consents", "consents"),
        ("drafts", "unfinished_answers"),
        ("enough", "sections"),
        ("entries", "sections"),
        ("heard_messages", "your_messages"),
        ("kept_words", "words_waiting"),
        ("outbox", "messages_to_you"),
        ("profiles", "profile_kept"),
        ("offers", "news_about_roles"),
        ("role_marks", "roles"),
        ("shown_matches", "roles_shown"),
        ("step_marks", "steps"),
        ("plans", "plan"),
        ("changed_steps", "plan"),
    ];
    for (table, name) in shown_as {
        assert!(filled(name), "{table} has no rows in {name}");
    }
    assert!(filled("messages_about_you") && filled("looked_at"));
    let text = everything.to_string();
    assert_eq!(text.matches(CANARY).count(), 9, "{text}");
    assert_eq!(everything["person"]["telegram_chat"], USER);
    let keyed = house.candidates_tables().await;
    let named: BTreeSet<String> = shown_as.map(|(table, _)| table.to_owned()).into();
    let known: BTreeSet<String> = ["directory".to_owned()].into();
    assert_eq!(keyed, named.union(&known).cloned().collect());
}

impl House {
    /// The candidates' own table and every table that refers to it.
    async fn candidates_tables(&self) -> BTreeSet<String> {
        use sqlx::Row;
        let pool = self.database.pool();
        let rows = sqlx::query(
            "select distinct conrelid::regclass::text from pg_constraint
            where confrelid = 'candidates'::regclass
            union select 'candidates'",
        );
        let rows = rows.fetch_all(&pool).await.unwrap();
        rows.into_iter().map(|row| row.get(0)).collect()
    }
}
