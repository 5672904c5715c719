//! Cases: claimed once, found by what is pressed, typed or replied to, and closed.

use stepward::conversation::{
    Addressee, Anchor, CaseCode, CaseId, CloseReason, Fact, Form, Settled, Side, Words,
};
use stepward::store::Concerns;
use time::Duration;
use uuid::Uuid;

use super::{House, about, anchored, says, staff};

fn words(text: &str, message: i32) -> Words {
    Words {
        form: Form::Typed(text.to_owned()),
        message,
    }
}

fn replying(message: i32) -> Concerns {
    Concerns {
        reply_to: Some(message),
        ..Concerns::default()
    }
}

fn editing(message: i32) -> Concerns {
    Concerns {
        edited: Some(message),
        ..Concerns::default()
    }
}

fn codes(house: &stepward::conversation::Scene) -> Vec<(CaseId, bool)> {
    house
        .claimed
        .iter()
        .map(|case| (case.id, case.closed_at.is_some()))
        .collect()
}

#[tokio::test]
async fn of_fifty_claims_at_once_one_wins_and_the_others_learn_who() {
    let house = House::open().await;
    house.candidate(1).await;
    let case = house.case(1).await;
    for user in 100..150 {
        house.caseworker(user, &format!("name-{user}")).await;
    }
    let claim = async |user: i64| -> Option<String> {
        let mut tx = house.store.begin(house.at.get()).await.unwrap();
        let loaded = tx.scene(&staff(user), &about(case)).await.unwrap();
        let file = loaded.scene.focus.unwrap();
        if let Some(claimer) = file.case.claimed_by {
            return Some(claimer.name);
        }
        let me = loaded.scene.caseworker.unwrap().id;
        tx.record(&Fact::CaseClaimed(case, me)).unwrap();
        tx.flush(&super::removed).await.unwrap();
        tx.commit().await.unwrap();
        None
    };
    let outcomes = futures_util::future::join_all((100..150).map(claim)).await;
    let winners: Vec<usize> = (0..50).filter(|index| outcomes[*index].is_none()).collect();
    let [winner] = winners[..] else {
        panic!("{} caseworkers have it", winners.len());
    };
    let name = format!("name-{}", 100 + winner);
    let others = outcomes.iter().flatten();
    assert!(others.clone().count() == 49 && others.clone().all(|other| *other == name));
    assert_eq!(house.count("select count(*) from claims").await, 1);
}

/// What the locks already see to, the schema sees to as well.
#[tokio::test]
async fn a_claim_compares_before_it_sets() {
    let house = House::open().await;
    house.candidate(1).await;
    let case = house.case(1).await;
    let sara = house.caseworker(2, "Sara").await;
    let omar = house.caseworker(3, "Omar").await;
    house.claim(case, 2, sara).await;
    let mut tx = house.store.begin(house.at.get()).await.unwrap();
    tx.scene(&staff(3), &about(case)).await.unwrap();
    tx.record(&Fact::CaseClaimed(case, omar)).unwrap();
    assert!(tx.flush(&super::removed).await.is_err());
}

#[tokio::test]
async fn a_candidate_has_one_open_case() {
    let house = House::open().await;
    house.candidate(1).await;
    let first = house.case(1).await;
    let loaded = house.scene(1, Concerns::default()).await;
    assert_eq!(loaded.scene.own_case.map(|case| case.id), Some(first));
    let mut tx = house.store.begin(house.at.get()).await.unwrap();
    tx.scene(&super::private(1), &Concerns::default())
        .await
        .unwrap();
    let (case, code) = (CaseId(Uuid::new_v4()), CaseCode::from_chance(5));
    let why = stepward::conversation::Why::Role;
    tx.record(&Fact::CaseOpened { case, code, why }).unwrap();
    let error = format!("{:#}", tx.flush(&super::removed).await.unwrap_err());
    assert!(error.contains("one_open_case_per_candidate"), "{error}");
}

#[tokio::test]
async fn the_case_in_focus_comes_with_its_candidate_and_the_words_kept() {
    let house = House::open().await;
    let me = house.candidate(1).await;
    let case = house.case(1).await;
    house
        .record(1, &[Fact::WordsKept(case, words("first", 11))])
        .await;
    let more = [
        Fact::WordsKept(case, words("second", 12)),
        Fact::WentOn(case),
    ];
    house.record(1, &more).await;
    let sara = house.caseworker(2, "Sara").await;
    house.claim(case, 2, sara).await;
    let code = house
        .scene(1, Concerns::default())
        .await
        .scene
        .own_case
        .unwrap()
        .code;
    let by_code = Concerns {
        code: Some(code.clone()),
        ..Concerns::default()
    };
    for concerns in [about(case), by_code] {
        let loaded = house.as_caseworker(2, concerns, |_| vec![]).await;
        let file = loaded.scene.focus.unwrap();
        assert_eq!(file.candidate.id, me);
        assert!(file.candidate.shared());
        assert_eq!(file.kept, [words("first", 11), words("second", 12)]);
        assert!(file.case.went_on);
        assert_eq!(
            file.case.claimed_by.map(|claimer| claimer.name),
            Some("Sara".to_owned())
        );
    }
    let unknown = Concerns {
        code: Some(CaseCode::read("NOSUCH")),
        ..Concerns::default()
    };
    assert!(
        house
            .as_caseworker(2, unknown, |_| vec![])
            .await
            .scene
            .focus
            .is_none()
    );
    let closed = Fact::CaseClosed(case, CloseReason::Answered);
    house.as_caseworker(2, about(case), |_| vec![closed]).await;
    assert_eq!(house.count("select count(*) from kept_words").await, 0);
    assert!(
        house
            .scene(1, Concerns::default())
            .await
            .scene
            .own_case
            .is_none()
    );
}

#[tokio::test]
async fn a_reply_is_about_the_case_of_the_message_it_replies_to() {
    let house = House::open().await;
    let sara = house.caseworker(2, "Sara").await;
    let to = Addressee::Caseworker(sara);
    let mut messages = vec![];
    for user in [10, 11] {
        house.candidate(user).await;
        let case = house.case(user).await;
        house.claim(case, 2, sara).await;
        let relayed = anchored(to, "hello", Anchor::Relayed(case, 5, 0));
        house
            .update(super::private(user), about(case), |_| {
                (vec![], vec![relayed])
            })
            .await;
        messages.push((house.deliver().await[0].message, case));
    }
    house
        .update(staff(2), Concerns::default(), |_| {
            (vec![], vec![says(to, "no case")])
        })
        .await;
    let plain = house.deliver().await[0].message;
    for (message, case) in messages {
        let loaded = house.as_caseworker(2, replying(message), |_| vec![]).await;
        assert_eq!(loaded.replied, Some(case));
        assert_eq!(loaded.scene.focus.unwrap().case.id, case);
    }
    let loaded = house.as_caseworker(2, replying(plain), |_| vec![]).await;
    assert!(loaded.replied.is_none() && loaded.scene.focus.is_none());
    // A message that is kept no more: nobody's case, which is refused, and never somebody else's.
    let loaded = house.as_caseworker(2, replying(99), |_| vec![]).await;
    assert_eq!(loaded.replied, Some(CaseId(Uuid::nil())));
    assert!(loaded.scene.focus.is_none());
    let loaded = house.scene(10, replying(99)).await;
    assert_eq!(
        loaded.replied, None,
        "a candidate's replies are about no case"
    );
}

#[tokio::test]
async fn an_edit_goes_where_the_words_went_until_the_claim_ends() {
    let house = House::open().await;
    let sara = house.caseworker(2, "Sara").await;
    let mut cases = vec![];
    for user in [10, 11] {
        let candidate = house.candidate(user).await;
        let case = house.case(user).await;
        house.claim(case, 2, sara).await;
        let message = i32::try_from(user).unwrap();
        let anchor = Anchor::Relayed(case, message, 0);
        let relayed = anchored(Addressee::Candidate(candidate), "hello", anchor);
        let fact = Fact::Relayed(case, Side::Caseworker);
        house
            .update(staff(2), about(case), |_| (vec![fact], vec![relayed]))
            .await;
        cases.push((message, case));
    }
    for (message, case) in &cases {
        let loaded = house.as_caseworker(2, editing(*message), |_| vec![]).await;
        assert_eq!(loaded.scene.focus.map(|file| file.case.id), Some(*case));
        // So does a reply to one's own words.
        let loaded = house.as_caseworker(2, replying(*message), |_| vec![]).await;
        assert_eq!(loaded.replied, Some(*case));
    }
    let (message, case) = cases[0];
    house
        .as_caseworker(2, about(case), |_| vec![Fact::CaseReleased(case)])
        .await;
    house.claim(case, 2, sara).await;
    let loaded = house.as_caseworker(2, editing(message), |_| vec![]).await;
    assert!(loaded.scene.focus.is_none());
}

#[tokio::test]
async fn every_case_open_since_the_last_sent_message_counts() {
    let house = House::open().await;
    let sara = house.caseworker(2, "Sara").await;
    let mut cases = vec![];
    for user in [10, 11, 12] {
        house.candidate(user).await;
        cases.push(house.case(user).await);
        house.later(Duration::minutes(1));
        house.claim(cases[cases.len() - 1], 2, sara).await;
    }
    let [closed, released, open] = cases[..] else {
        unreachable!("there are three")
    };
    house.later(Duration::minutes(1));
    let close = Fact::CaseClosed(closed, CloseReason::NoWord);
    house.as_caseworker(2, about(closed), |_| vec![close]).await;
    house
        .as_caseworker(2, about(released), |_| vec![Fact::CaseReleased(released)])
        .await;
    let loaded = house
        .as_caseworker(2, Concerns::default(), |_| vec![])
        .await;
    let mut counted = codes(&loaded.scene);
    counted.sort();
    let mut expected = vec![(closed, true), (released, true), (open, false)];
    expected.sort();
    assert_eq!(counted, expected);
    house.later(Duration::minutes(1));
    let sent = Fact::Relayed(open, Side::Caseworker);
    house.as_caseworker(2, about(open), |_| vec![sent]).await;
    let loaded = house
        .as_caseworker(2, Concerns::default(), |_| vec![])
        .await;
    assert_eq!(codes(&loaded.scene), [(open, false)]);
}

/// Words meant for somebody who has just erased everything must not go to the only other case.
#[tokio::test]
async fn the_case_of_an_erased_candidate_still_counts_until_the_next_sent_message() {
    let house = House::open().await;
    let sara = house.caseworker(2, "Sara").await;
    house.candidate(10).await;
    house.candidate(11).await;
    let (gone, open) = (house.case(10).await, house.case(11).await);
    house.claim(gone, 2, sara).await;
    house.claim(open, 2, sara).await;
    house.later(Duration::minutes(1));
    house
        .record(
            10,
            &[Fact::Forgotten {
                receipt: Uuid::new_v4(),
            }],
        )
        .await;
    let loaded = house
        .as_caseworker(2, Concerns::default(), |_| vec![])
        .await;
    assert_eq!(
        codes(&loaded.scene),
        [(open, false), (CaseId(Uuid::nil()), true)]
    );
    house.later(Duration::minutes(1));
    let sent = Fact::Relayed(open, Side::Caseworker);
    house.as_caseworker(2, about(open), |_| vec![sent]).await;
    let loaded = house
        .as_caseworker(2, Concerns::default(), |_| vec![])
        .await;
    assert_eq!(codes(&loaded.scene), [(open, false)]);
    assert_eq!(house.count("select count(*) from claims").await, 1);
}

#[tokio::test]
async fn held_words_are_their_caseworkers_alone_and_are_settled_once() {
    let house = House::open().await;
    house.caseworker(2, "Sara").await;
    house.caseworker(3, "Omar").await;
    let id = Uuid::new_v4();
    let hold = Fact::WordsHeld(id, words("which one?", 8));
    house
        .as_caseworker(2, Concerns::default(), |_| vec![hold])
        .await;
    let held = || Concerns {
        held: Some(id),
        ..Concerns::default()
    };
    let theirs = house.as_caseworker(3, held(), |_| vec![]).await;
    assert_eq!(theirs.scene.held, None);
    let own = house
        .as_caseworker(2, held(), |_| vec![Fact::HeldSettled(id, Settled::Dropped)])
        .await;
    assert_eq!(own.scene.held, Some((id, words("which one?", 8))));
    assert_eq!(
        house.as_caseworker(2, held(), |_| vec![]).await.scene.held,
        None
    );
}

/// Everybody a turn writes to is locked: the other side waits, and then sees what was done.
#[tokio::test]
async fn a_candidate_who_forgets_and_a_caseworker_who_writes_go_one_after_the_other() {
    let house = House::open().await;
    let sara = house.caseworker(2, "Sara").await;
    for round in 0..20 {
        let user = 100 + round;
        house.candidate(user).await;
        let case = house.case(user).await;
        house.claim(case, 2, sara).await;
        let forget = [Fact::Forgotten {
            receipt: Uuid::new_v4(),
        }];
        let forgets = house.record(user, &forget);
        let writes = async {
            let mut tx = house.store.begin(house.at.get()).await.unwrap();
            let loaded = tx.scene(&staff(2), &Concerns::default()).await.unwrap();
            let open = loaded
                .scene
                .claimed
                .iter()
                .find(|case| case.closed_at.is_none());
            if let Some(open) = open {
                tx.record(&Fact::Relayed(open.id, Side::Caseworker))
                    .unwrap();
                let to = Addressee::Candidate(open.candidate);
                tx.put(anchored(to, "hello", Anchor::Relayed(open.id, 4, 0)));
            }
            tx.flush(&super::removed).await.unwrap();
            tx.commit().await.unwrap();
        };
        tokio::join!(forgets, writes);
        house.deliver().await;
    }
    assert_eq!(house.count("select count(*) from candidates").await, 0);
}

#[tokio::test]
async fn who_is_removed_acts_no_more() {
    let house = House::open().await;
    house.caseworker(2, "Sara").await;
    assert!(
        house
            .store
            .remove_caseworker(2, house.at.get())
            .await
            .unwrap()
    );
    assert!(
        !house
            .store
            .remove_caseworker(2, house.at.get())
            .await
            .unwrap()
    );
    let loaded = house
        .as_caseworker(2, Concerns::default(), |_| vec![])
        .await;
    assert!(loaded.scene.caseworker.is_none());
    assert!(house.store.caseworkers().await.unwrap().is_empty());
    house.caseworker(2, "Sara B.").await;
    let listed = house.store.caseworkers().await.unwrap();
    assert_eq!(
        (listed[0].name.as_str(), listed[0].started),
        ("Sara B.", true)
    );
}
