//! Many people at once: nobody's transaction fails, and nothing is left undone.

use std::sync::Arc;
use std::time::Duration;

use sqlx::PgPool;
use stepward::conversation::{
    Addressee, Anchor, CaseCode, CaseId, CloseReason, Fact, Scene, Side, Why,
};
use stepward::store::{Concerns, Outcome, Outgoing, Store};
use time::OffsetDateTime;
use tokio::task::JoinSet;
use uuid::Uuid;

use super::{House, anchored, asks, private, replaces, says, staff};

/// What everybody does in turn, so often.
const ROUNDS: u64 = 24;

/// Three caseworkers and twelve candidates, all at the same time, and two senders.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn everybody_at_once_gets_through() {
    let house = House::open().await;
    for user in 0..3 {
        house.caseworker(user, "Sara").await;
    }
    let at = house.at.get();
    let pool = house.database.pool();
    let mut people = JoinSet::new();
    for user in 0..15 {
        people.spawn(live(house.store.clone(), pool.clone(), at, user));
    }
    let done = Arc::new(tokio::sync::Notify::new());
    let mut senders = JoinSet::new();
    for _ in 0..2 {
        senders.spawn(send(house.store.clone(), at, done.clone()));
    }
    people.join_all().await;
    done.notify_waiters();
    done.notify_one();
    senders.join_all().await;
    house.time_runs_out().await;
    house.deliver().await;
    let counts = house.store.counts().await.unwrap();
    assert_eq!(
        (
            counts.waiting,
            counts.sending,
            counts.ambiguous,
            counts.dead
        ),
        (0, 0, 0, 0)
    );
    let two_owners = "select count(*) from (select from claims where ended_at is null
        group by \"case\" having count(*) > 1) twice";
    assert_eq!(house.count(two_owners).await, 0);
    let at_odds =
        "select count(*) from cases c where closed_at is null and claimed_by is distinct from
        (select caseworker from claims where \"case\" = c.id and ended_at is null)";
    assert_eq!(house.count(at_odds).await, 0);
    let ownerless = "select count(*) from outbox where state = 'sent' and passing";
    assert_eq!(house.count(ownerless).await, 0);
}

/// One person's days: the first three are caseworkers as well.
async fn live(store: Store, pool: PgPool, at: OffsetDateTime, user: i64) {
    for round in 0..ROUNDS {
        let caseworker = user < 3;
        let case = match caseworker {
            true => a_case(&pool, round).await,
            false => None,
        };
        let concerns = Concerns {
            case,
            ..Concerns::default()
        };
        let speaker = if caseworker {
            staff(user)
        } else {
            private(user)
        };
        let mut tx = store.begin(at).await.unwrap();
        let scene = tx.scene(&speaker, &concerns).await.unwrap().scene;
        let (facts, outgoing) = match caseworker {
            true => at_work(&scene, round),
            false => at_home(&scene, round),
        };
        facts.iter().for_each(|fact| tx.record(fact).unwrap());
        outgoing.into_iter().for_each(|outgoing| tx.put(outgoing));
        tx.flush(&super::removed).await.unwrap();
        tx.commit().await.unwrap();
    }
}

/// Some case that is open now, as it would stand on a card in the group.
async fn a_case(pool: &PgPool, round: u64) -> Option<CaseId> {
    let open = "select id from cases where closed_at is null order by id";
    let open: Vec<Uuid> = sqlx::query_scalar(open).fetch_all(pool).await.unwrap();
    let index = usize::try_from(round).unwrap() % open.len().max(1);
    open.get(index).copied().map(CaseId)
}

fn at_home(scene: &Scene, round: u64) -> (Vec<Fact>, Vec<Outgoing>) {
    let me = scene.candidate.as_ref().unwrap().id;
    let to = Addressee::Candidate(me);
    let prompt = Anchor::Prompt("one".to_owned());
    match (&scene.own_case, round % 8) {
        (None, 1 | 5) => {
            let case = CaseId(Uuid::new_v4());
            let code = CaseCode::from_chance(rand::random());
            let opened = Fact::CaseOpened {
                case,
                code,
                why: Why::Asked,
            };
            let card = anchored(Addressee::Group(case), "card", Anchor::Card(case));
            (vec![opened], vec![card])
        }
        (Some(case), 2 | 3 | 6) => match &case.claimed_by {
            Some(claimer) => {
                let anchor = Anchor::Relayed(case.id, i32::try_from(round).unwrap(), 0);
                let words = anchored(Addressee::Caseworker(claimer.id), "words", anchor);
                (vec![Fact::Relayed(case.id, Side::Candidate)], vec![words])
            }
            None => (vec![Fact::WentOn(case.id)], vec![]),
        },
        (_, 4) => (vec![Fact::Hidden], vec![asks(to, "cleared", "hidden")]),
        (_, 7) => {
            let forgotten = Fact::Forgotten {
                receipt: Uuid::new_v4(),
            };
            (vec![forgotten], vec![says(to, "everything is erased")])
        }
        (_, _) => (vec![], vec![replaces(to, prompt, "toggled")]),
    }
}

fn at_work(scene: &Scene, round: u64) -> (Vec<Fact>, Vec<Outgoing>) {
    let me = scene.caseworker.as_ref().unwrap().id;
    let Some(file) = &scene.focus else {
        return (vec![], vec![]);
    };
    let (case, candidate) = (file.case.id, Addressee::Candidate(file.candidate.id));
    let card = replaces(Addressee::Group(case), Anchor::Card(case), "card");
    match (&file.case.claimed_by, round % 4) {
        _ if file.case.closed_at.is_some() => (vec![], vec![]),
        (None, _) => {
            let to = Addressee::Caseworker(me);
            let dossier = anchored(to, "dossier", Anchor::Dossier(case));
            (vec![Fact::CaseClaimed(case, me)], vec![card, dossier])
        }
        (Some(claimer), _) if claimer.id != me => (
            vec![Fact::Viewed {
                case,
                allowed: false,
            }],
            vec![],
        ),
        (Some(_), 0) => (vec![Fact::CaseReleased(case)], vec![card]),
        (Some(_), 1) => (
            vec![Fact::CaseClosed(case, CloseReason::Answered)],
            vec![card],
        ),
        (Some(_), _) => {
            let anchor = Anchor::Relayed(case, i32::try_from(round).unwrap(), 0);
            let relayed = Fact::Relayed(case, Side::Caseworker);
            (vec![relayed], vec![anchored(candidate, "words", anchor)])
        }
    }
}

async fn send(store: Store, at: OffsetDateTime, done: Arc<tokio::sync::Notify>) {
    let mut message = 1;
    let over = done.notified();
    tokio::pin!(over);
    loop {
        let due = store.claim_due(4).await.unwrap();
        let mut outcomes = vec![];
        for row in &due {
            message += 1;
            let outcome = match message % 9 {
                0 => Outcome::Refused(Duration::ZERO),
                1 => Outcome::Postponed(Duration::ZERO),
                _ => Outcome::Sent {
                    message: Some(row.message.unwrap_or(message)),
                    at,
                },
            };
            outcomes.push((row, outcome));
        }
        store.settle(&outcomes).await.unwrap();
        tokio::select! {
            biased;
            () = &mut over => return,
            () = tokio::task::yield_now() => {}
        }
    }
}
