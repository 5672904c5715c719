//! Several senders on one database: they share the work, and one that dies leaves nothing behind.

use std::collections::BTreeSet;
use std::time::Duration;

use sqlx::PgPool;
use stepward::conversation::Addressee;
use stepward::message::{Class, Delivery};
use stepward::store::{Outcome, Outgoing, Store};
use uuid::Uuid;

use super::{House, asks, says};

/// Every sender there is has stopped saying that it lives.
async fn all_die(house: &House) {
    house
        .sql("update senders set lives_until = now() - interval '1 second'")
        .await;
}

/// So many people, each with one message that is due.
async fn people_with_words(house: &House, count: i64) {
    for user in 1..=count {
        let to = Addressee::Candidate(house.candidate(user).await);
        house.put(user, &[says(to, "hello")]).await;
    }
}

async fn claims(store: &Store) -> BTreeSet<i64> {
    let due = store.claim_due(100).await.unwrap();
    due.iter().map(|row| row.id).collect()
}

#[tokio::test]
async fn living_senders_share_the_work_and_take_over_what_is_let_go() {
    let house = House::open().await;
    people_with_words(&house, 40).await;
    let (one, two) = (&house.store, house.other_process().await);
    assert_eq!(one.beat().await.unwrap(), 0);
    assert_eq!(two.beat().await.unwrap(), 1);
    assert_eq!(claims(&two).await.len(), 0, "the first still has all slots");
    one.beat().await.unwrap();
    two.beat().await.unwrap();
    let (first, second) = (claims(one).await, claims(&two).await);
    assert_eq!(first.len() + second.len(), 40, "every slot has a sender");
    assert!(first.is_disjoint(&second));
    assert!(first.len() > 5 && second.len() > 5, "{first:?} {second:?}");
    for user in 41..=60 {
        let to = Addressee::Candidate(house.candidate(user).await);
        house.put(user, &[says(to, "hello")]).await;
    }
    two.let_go().await.unwrap();
    assert_eq!(claims(one).await.len(), 20, "at once");
}

#[tokio::test]
async fn a_dead_senders_rows_go_by_their_kind() {
    let house = House::open().await;
    let dead = house.other_process().await;
    let to = Addressee::Candidate(house.candidate(1).await);
    house.put(1, &[asks(to, "one?", "one")]).await;
    let to = Addressee::Candidate(house.candidate(2).await);
    let alert = Outgoing {
        class: Class::Staff,
        ..says(to, "alert")
    };
    house.put(2, &[alert]).await;
    dead.beat().await.unwrap();
    assert_eq!(claims(&dead).await.len(), 2);
    assert_eq!(claims(&house.store).await.len(), 0, "it lives");
    all_die(&house).await;
    let due = house.due().await;
    assert!(
        matches!(&due.delivery, Delivery::Send(message) if message.text == "alert"),
        "the alert repeats at once"
    );
    house.sent(&due, Some(1)).await;
    let in_time = "select count(*) from outbox where state = 'ambiguous'
        and due_at between now() and now() + interval '20 seconds'";
    assert_eq!(house.count(in_time).await, 1, "evidence is waited for");
    house.time_runs_out().await;
    let due = house.due().await;
    assert!(matches!(&due.delivery, Delivery::Send(message) if message.text == "one?"));
    house.sent(&due, Some(2)).await;
}

#[tokio::test]
async fn a_sender_thought_dead_may_still_say_what_became_of_its_row() {
    let house = House::open().await;
    let slow = house.other_process().await;
    let to = Addressee::Candidate(house.candidate(1).await);
    let sent = Outcome::Sent {
        message: Some(7),
        at: house.at.get(),
    };
    for again_meanwhile in [false, true] {
        house.put(1, &[says(to, "hello")]).await;
        slow.beat().await.unwrap();
        let row = slow.claim_due(10).await.unwrap().remove(0);
        all_die(&house).await;
        house.store.settle_unknown().await.unwrap();
        house.time_runs_out().await;
        house.store.settle_unknown().await.unwrap();
        if again_meanwhile {
            let again = house.due().await;
            slow.settle(&[(&row, sent)]).await.unwrap();
            assert_eq!(house.store.counts().await.unwrap().sending, 1, "too late");
            house.sent(&again, Some(8)).await;
        } else {
            slow.settle(&[(&row, sent)]).await.unwrap();
        }
        assert_eq!(house.store.unsent().await.unwrap(), 0);
    }
}

/// What was in a message when it left, and what is in it now, are two things.
#[tokio::test]
async fn a_late_word_says_nothing_about_a_message_that_was_changed_since() {
    let house = House::open().await;
    let to = Addressee::Candidate(house.candidate(1).await);
    house.put(1, &[asks(to, "one?", "one")]).await;
    let row = house.due().await;
    house.time_runs_out().await;
    house.store.settle_unknown().await.unwrap();
    let anchor = stepward::conversation::Anchor::Prompt("one".to_owned());
    house.put(1, &[super::replaces(to, anchor, "better")]).await;
    house.sent(&row, Some(7)).await;
    assert_eq!(super::shown(&house.deliver().await), ["1: better"]);
}

/// The way in which the version before this one claims: any row, by leases alone.
const CLAIMED_BY_THE_OLDER: &str = "
    with heads as (
        select distinct on (lane) id from outbox
        where state in ('ready', 'sending', 'retry', 'ambiguous') order by lane, id
    ),
    picked as (
        select id from outbox
        where id in (select id from heads) and state in ('ready', 'retry') and due_at <= now()
        order by class, id limit 3 for update skip locked
    )
    update outbox o set state = 'sending', attempts = attempts + 1, epoch = $1,
        leased_until = now() + interval '20 seconds'
    from picked where o.id = picked.id returning o.id";

/// And in which it writes that a row was sent.
const SENT_BY_THE_OLDER: &str = "update outbox set state = 'sent', epoch = null,
    leased_until = null, payload = null, message = 1
    where id = $1 and state in ('sending', 'ambiguous')";

async fn older_version(pool: PgPool, store: Store) -> Vec<i64> {
    let (epoch, mut sent) = (Uuid::new_v4(), vec![]);
    while store.unsent().await.unwrap() > 0 {
        let claimed: Vec<i64> = sqlx::query_scalar(CLAIMED_BY_THE_OLDER)
            .bind(epoch)
            .fetch_all(&pool)
            .await
            .unwrap();
        for id in claimed {
            sqlx::query(SENT_BY_THE_OLDER)
                .bind(id)
                .execute(&pool)
                .await
                .unwrap();
            sent.push(id);
        }
    }
    sent
}

async fn this_version(store: Store, at: time::OffsetDateTime) -> Vec<i64> {
    let mut sent = vec![];
    while store.unsent().await.unwrap() > 0 {
        store.beat().await.unwrap();
        let due = store.claim_due(3).await.unwrap();
        let message = Some(1);
        let outcomes: Vec<_> = due
            .iter()
            .map(|row| (row, Outcome::Sent { message, at }))
            .collect();
        store.settle(&outcomes).await.unwrap();
        sent.extend(due.iter().map(|row| row.id));
    }
    sent
}

#[tokio::test(flavor = "multi_thread", worker_threads = 3)]
async fn an_older_version_beside_this_one_sends_nothing_twice() {
    let house = House::open().await;
    for user in 1..=25 {
        let to = Addressee::Candidate(house.candidate(user).await);
        house.put(user, &[says(to, "a"), says(to, "b")]).await;
    }
    let (other, at) = (house.other_process().await, house.at.get());
    let (one, two, older) = tokio::join!(
        tokio::spawn(this_version(house.store.clone(), at)),
        tokio::spawn(this_version(other, at)),
        tokio::spawn(older_version(house.database.pool(), house.store.clone())),
    );
    let mut sent = [one.unwrap(), two.unwrap(), older.unwrap()].concat();
    sent.sort_unstable();
    assert_eq!(sent.len(), 50);
    sent.dedup();
    assert_eq!(sent.len(), 50, "each by one of them");
}

#[tokio::test]
async fn a_row_of_an_older_versions_goes_by_its_lease() {
    let house = House::open().await;
    people_with_words(&house, 1).await;
    let pool = house.database.pool();
    let claimed: Vec<i64> = sqlx::query_scalar(CLAIMED_BY_THE_OLDER)
        .bind(Uuid::new_v4())
        .fetch_all(&pool)
        .await
        .unwrap();
    assert_eq!(claimed.len(), 1);
    house.store.beat().await.unwrap();
    assert_eq!(claims(&house.store).await.len(), 0, "its lease holds");
    house.time_runs_out().await;
    assert_eq!(claims(&house.store).await.len(), 1);
}

/// Rows that an older version put are rows like any others: their slot follows from whose they are.
#[tokio::test]
async fn a_slot_follows_from_whom_a_row_goes_to() {
    let house = House::open().await;
    people_with_words(&house, 8).await;
    let apart = "select count(*) from (select from outbox group by candidate
        having count(distinct slot) > 1) apart";
    assert_eq!(house.count(apart).await, 0);
    let outside = "select count(*) from outbox where slot not between 0 and 63";
    assert_eq!(house.count(outside).await, 0);
}

#[tokio::test]
async fn what_is_locked_by_a_turn_is_written_when_the_turn_is_over() {
    let house = House::open().await;
    people_with_words(&house, 2).await;
    let due = house.store.claim_due(10).await.unwrap();
    let pool = house.database.pool();
    let mut turn = pool.begin().await.unwrap();
    sqlx::query("select from outbox where id = $1 for update")
        .bind(due[0].id)
        .execute(&mut *turn)
        .await
        .unwrap();
    let at = house.at.get();
    let sent = Outcome::Sent { message: None, at };
    let outcomes: Vec<_> = due.iter().map(|row| (row, sent)).collect();
    let writing = house.store.settle(&outcomes);
    tokio::pin!(writing);
    // The other row does not wait for it.
    let other = async {
        while house.store.counts().await.unwrap().sent == 0 {
            tokio::task::yield_now().await;
        }
    };
    tokio::select! {
        written = &mut writing => panic!("one of them was locked: {written:?}"),
        () = other => {}
    }
    turn.commit().await.unwrap();
    writing.await.unwrap();
    assert_eq!(house.store.counts().await.unwrap().sent, 2);
    assert_eq!(
        house.store.claim_due(10).await.unwrap().len(),
        0,
        "nothing is left"
    );
    assert!(stepward::store::HEARTBEAT < Duration::from_secs(5));
}

/// What the migration to senders and slots did, undone: the database as an older version left it.
/// A later one that rests on its columns is undone first, and done again as well.
const BEFORE_SENDERS: &[&str] = &[
    "drop table parked_alerts",
    "alter table parked_updates drop column untold",
    "drop index held_words_by_time",
    "alter table outbox drop column cancelled",
    "drop table senders",
    "drop table pace",
    "alter table candidates drop column quiet_until",
    "alter table caseworkers drop column quiet_until",
    "alter table outbox drop column slot, drop column unsettled, drop column given_up,
        drop column sensitive",
    "create index outbox_pending on outbox (lane, id)
        where state in ('ready', 'sending', 'retry', 'ambiguous')",
    "delete from _sqlx_migrations where version in (2, 5)",
];

/// The indexes of the migrations, by what they are.
const INDEXES: &str = "select coalesce(string_agg(indexdef, '; ' order by indexdef), '')
    from pg_indexes where tablename in ('outbox', 'held_words', 'parked_updates')";

#[tokio::test]
async fn what_waited_before_there_were_slots_is_sent_after() {
    let house = House::open().await;
    people_with_words(&house, 3).await;
    house.store.claim_due(1).await.unwrap();
    let pool = house.database.pool();
    let indexes =
        async || -> String { sqlx::query_scalar(INDEXES).fetch_one(&pool).await.unwrap() };
    let before = indexes().await;
    for undone in BEFORE_SENDERS {
        house.sql(undone).await;
    }
    assert_ne!(indexes().await, before);
    // It brings the schema up to date.
    let store = house.other_process().await;
    assert_eq!(indexes().await, before, "and nothing is left out");
    store.beat().await.unwrap();
    assert_eq!(claims(&store).await.len(), 2);
    house.time_runs_out().await;
    assert_eq!(claims(&store).await.len(), 3, "the leases ran out");
}
