//! Messages that are taken out of chats: of who hides, and of cases that are over.

use stepward::conversation::{Addressee, Anchor, CloseReason, Fact};
use stepward::store::Concerns;
use time::Duration;

use super::{House, about, anchored, private, removed, says, shown, staff};

/// A message of the person's, heard now.
async fn hears(house: &House, user: i64, message: i32) {
    let mut tx = house.store.begin(house.at.get()).await.unwrap();
    tx.scene(&private(user), &Concerns::default())
        .await
        .unwrap();
    tx.heard(message);
    tx.flush(&removed).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn who_hides_sees_no_message_younger_than_48_hours() {
    let house = House::open().await;
    let to = Addressee::Candidate(house.candidate(1).await);
    hears(&house, 1, 3).await;
    house.put(1, &[says(to, "old")]).await;
    let old = house.deliver().await[0].message;
    house.later(Duration::hours(47));
    hears(&house, 1, 4).await;
    house.put(1, &[says(to, "young")]).await;
    let young = house.deliver().await[0].message;
    house.put(1, &[says(to, "on its way")]).await;
    let on_its_way = house.due().await;
    house.later(Duration::hours(2));
    let mut tx = house.store.begin(house.at.get()).await.unwrap();
    tx.scene(&private(1), &Concerns::default()).await.unwrap();
    tx.heard(5);
    tx.record(&Fact::Hidden).unwrap();
    tx.put(says(to, "cleared"));
    tx.flush(&removed).await.unwrap();
    tx.commit().await.unwrap();
    house.sent(&on_its_way, Some(40)).await;
    let mut sent = shown(&house.deliver().await);
    sent.sort();
    let expected = [
        format!("1: {old} -> removed (en)"),
        "1: cleared".to_owned(),
        format!("1: delete [{young}, 4, 5]"),
        "1: delete [40]".to_owned(),
    ];
    assert_eq!(sent, expected);
    // What is gone is gone: the next time only what came since goes.
    house.record(1, &[Fact::Hidden]).await;
    let again = shown(&house.deliver().await);
    assert_eq!(again.len(), 1, "{again:?}");
    assert!(again[0].starts_with("1: delete ["));
}

#[tokio::test]
async fn at_most_a_hundred_messages_are_deleted_in_one_call() {
    let house = House::open().await;
    house.candidate(1).await;
    for message in 1..=230 {
        hears(&house, 1, message).await;
    }
    house.record(1, &[Fact::Hidden]).await;
    let sizes: Vec<usize> = shown(&house.deliver().await)
        .iter()
        .map(|sent| sent.split(", ").count())
        .collect();
    assert_eq!(sizes, [100, 100, 30]);
}

#[tokio::test]
async fn when_a_claim_ends_its_copies_leave_the_caseworkers_chat() {
    for close in [true, false] {
        let house = House::open().await;
        let candidate = house.candidate(1).await;
        let case = house.case(1).await;
        let sara = house.caseworker(2, "Sara").await;
        house.claim(case, 2, sara).await;
        let to = Addressee::Caseworker(sara);
        let dossier = anchored(to, "dossier", Anchor::Dossier(case));
        house
            .update(private(1), about(case), |_| (vec![], vec![dossier]))
            .await;
        let old = house.deliver().await[0].message;
        house.later(Duration::hours(50));
        let words = anchored(to, "words", Anchor::Relayed(case, 5, 0));
        let other = says(to, "your cases");
        house
            .update(private(1), about(case), |_| (vec![], vec![words, other]))
            .await;
        let young = house.deliver().await[0].message;
        let unsent = anchored(to, "unsent", Anchor::Relayed(case, 6, 0));
        house
            .update(private(1), about(case), |_| (vec![], vec![unsent]))
            .await;
        let end = match close {
            true => Fact::CaseClosed(case, CloseReason::Answered),
            false => Fact::CaseReleased(case),
        };
        let told = [
            says(to, "done"),
            says(Addressee::Candidate(candidate), "closed"),
        ];
        house
            .update(staff(2), about(case), |_| (vec![end], told.to_vec()))
            .await;
        let mut sent = shown(&house.deliver().await);
        sent.sort();
        let expected = [
            "1: closed".to_owned(),
            format!("2: {old} -> removed (en)"),
            format!("2: delete [{young}]"),
            "2: done".to_owned(),
        ];
        assert_eq!(sent, expected);
        assert_eq!(house.store.unsent().await.unwrap(), 0);
    }
}

#[tokio::test]
async fn a_case_claimed_again_gets_its_content_again() {
    let house = House::open().await;
    house.candidate(1).await;
    let case = house.case(1).await;
    let sara = house.caseworker(2, "Sara").await;
    house.claim(case, 2, sara).await;
    house
        .as_caseworker(2, about(case), |_| vec![Fact::CaseReleased(case)])
        .await;
    let dossier = anchored(
        Addressee::Caseworker(sara),
        "dossier",
        Anchor::Dossier(case),
    );
    let claim = Fact::CaseClaimed(case, sara);
    house
        .update(staff(2), about(case), |_| (vec![claim], vec![dossier]))
        .await;
    assert_eq!(shown(&house.deliver().await), ["2: dossier"]);
}
