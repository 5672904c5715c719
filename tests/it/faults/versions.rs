//! The program of the first schema beside today's, on one database: its statements, word for word,
//! still do what they did.

use sqlx::PgPool;
use stepward::ingress::polling::Polling;
use uuid::Uuid;

use crate::town::Town;

/// How the first program claimed rows: how many, its epoch.
const CLAIM: &str = "
    with heads as (
        select distinct on (lane) id from outbox
        where state in ('ready', 'sending', 'retry', 'ambiguous')
        order by lane, id
    ),
    picked as (
        select id from outbox
        where id in (select id from heads) and state in ('ready', 'retry')
            and due_at <= now()
        order by class, id
        limit $1
        for update skip locked
    ),
    claimed as (
        update outbox o set state = 'sending', attempts = attempts + 1, epoch = $2,
            leased_until = now() + interval '20 seconds'
        from picked where o.id = picked.id
        returning o.*
    )
    select o.id, o.attempts
    from claimed o
    left join candidates p on p.id = o.candidate
    left join candidates a on a.id = o.about
    left join caseworkers w on w.id = o.caseworker
    left join cases c on c.id = o.\"case\" and o.recipient = 'group'
    left join outbox t on t.id = o.target
    order by o.class, o.id";

/// How it wrote down that a row was sent: the row, the attempt, the message, the time.
const SENT: &str = "
    with sent as (
        update outbox set state = 'sent', epoch = null, leased_until = null, sent_at = $4,
            message = case when kind in ('message', 'copy', 'document') then $3::integer end,
            payload = case when kind = 'topic' then payload end
        where id = $1 and attempts = $2 and state in ('sending', 'ambiguous')
        returning kind, \"case\", target
    ),
    -- An edit that had to be sent anew: from now on that is the message.
    moved as (
        update outbox o set message = $3::integer, sent_at = $4 from sent
        where sent.kind = 'edit' and o.id = sent.target and o.message <> $3::integer
    )
    update cases c set thread = $3::integer from sent
    where sent.kind = 'topic' and c.id = sent.\"case\"";

/// How it put rows, here a copy of one that is there.
const PUT: &str = "
    insert into outbox (envelope, lane, recipient, candidate, caseworker, chat, about,
        \"case\", thread, class, kind, payload, anchor, target, or_anew, passing)
    select envelope, lane, recipient, candidate, caseworker, chat, about, \"case\", thread, class,
        kind, payload, anchor, target, or_anew, passing
    from outbox where id = $1
    returning id";

/// How it decided on what was unknown; 10 attempts were the most.
const UNKNOWN: &str = "
    with unknown as (
        select id,
            payload is not null and attempts < 10 and (
                kind in ('edit', 'delete', 'toast', 'retitle') or class = 2
                or (kind <> 'document' and unclear = 0)
            ) as again
        from outbox
        where (state = 'sending' and leased_until < now())
            or (state = 'ambiguous' and due_at <= now())
        for update skip locked
    )
    update outbox o set state = case when again then 'retry' else 'dead' end,
        reason = case when again then o.reason else 'unknown outcome' end,
        unclear = unclear + 1, due_at = now(), epoch = null, leased_until = null
    from unknown where o.id = unknown.id";

/// Three people whose greetings wait.
async fn waiting() -> (Town, PgPool) {
    let town = Town::new().await;
    // Nobody sends yet: the rows have to be claimed.
    town.bot.store.sends_at_once(0);
    for _ in 0..3 {
        let person = town.telegram.create_person("Amina", None, "en");
        town.telegram.start_bot(person, None).unwrap();
    }
    let mut polling = Polling::new(&town.bot.telegram, |updates| {
        town.bot.intake.take_all(updates)
    });
    polling.poll_once().await.unwrap();
    let pool = town.database.pool();
    (town, pool)
}

async fn claim(pool: &PgPool, most: i64) -> Vec<(i64, i32)> {
    let claimed = sqlx::query_as(CLAIM).bind(most).bind(Uuid::new_v4());
    claimed.fetch_all(pool).await.unwrap()
}

#[tokio::test]
async fn what_the_older_program_has_claimed_the_newer_one_leaves_alone() {
    let (town, pool) = waiting().await;
    let claimed = claim(&pool, 2).await;
    assert_eq!(claimed.len(), 2);
    assert_eq!(
        town.bot.outbox.drain().await.unwrap(),
        1,
        "only what is left"
    );
    for (number, (id, attempt)) in (9001..).zip(&claimed) {
        let sent = sqlx::query(SENT).bind(id).bind(attempt).bind(number);
        sent.bind(town.telegram.now()).execute(&pool).await.unwrap();
    }
    let counts = town.bot.store.counts().await.unwrap();
    assert_eq!((counts.sent, counts.sending), (3, 0), "{counts:?}");
    town.end().await;
}

#[tokio::test]
async fn what_a_dead_older_program_held_the_newer_one_sends() {
    let (town, pool) = waiting().await;
    assert_eq!(claim(&pool, 10).await.len(), 3);
    assert_eq!(town.bot.outbox.drain().await.unwrap(), 0, "its lease holds");
    town.time_runs_out().await;
    assert_eq!(town.bot.outbox.drain().await.unwrap(), 3);
    town.end().await;
}

#[tokio::test]
async fn what_a_dead_newer_program_held_the_older_one_takes_up() {
    let (town, pool) = waiting().await;
    let held = town.bot.store.claim_due(10).await.unwrap();
    assert_eq!(held.len(), 3);
    assert!(claim(&pool, 10).await.is_empty(), "it is the newer one's");
    town.time_runs_out().await;
    sqlx::query(UNKNOWN).execute(&pool).await.unwrap();
    assert_eq!(claim(&pool, 10).await.len(), 3);
    town.abandon();
}

#[tokio::test]
async fn what_the_older_program_puts_the_newer_one_sends() {
    let (town, pool) = waiting().await;
    let first: i64 = sqlx::query_scalar("select min(id) from outbox")
        .fetch_one(&pool)
        .await
        .unwrap();
    // The same words in the same envelope open for the same person.
    let put: i64 = sqlx::query_scalar(PUT)
        .bind(first)
        .fetch_one(&pool)
        .await
        .unwrap();
    assert_eq!(town.bot.outbox.drain().await.unwrap(), 4);
    let state: String = sqlx::query_scalar("select state from outbox where id = $1")
        .bind(put)
        .fetch_one(&pool)
        .await
        .unwrap();
    assert_eq!(state, "sent");
    town.end().await;
}
