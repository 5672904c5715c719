//! What has served is thrown away, and neither that nor giving up a chat looks at everything.

use sqlx::PgPool;
use stepward::conversation::Addressee;
use stepward::store::{Outcome, Store};
use time::Duration;

use super::{House, asks, says, staff};

/// Rows that concern nobody, in this state.
async fn rows(house: &House, count: u32, state: &str, more: &str) {
    let rows = format!(
        "insert into outbox (envelope, lane, recipient, class, kind, payload, state, passing, put_at)
        select gen_random_uuid(), gen_random_uuid(), 'presser', 0, 'toast', '', '{state}', {more}
        from generate_series(1, {count})"
    );
    house.sql(&rows).await;
}

/// How many rows of the outbox were looked at while something was done by a process of its own.
async fn looked_at(house: &House, does: impl AsyncFnOnce(&Store)) -> i64 {
    let pool = house.database.pool();
    let before = read(&pool).await;
    let known = processes(&pool, &[]).await;
    let other = house.other_process().await;
    does(&other).await;
    // What a connection has done is known for certain when it has ended.
    drop(other);
    while !processes(&pool, &known).await.is_empty() {
        tokio::task::yield_now().await;
    }
    read(&pool).await - before
}

async fn read(pool: &PgPool) -> i64 {
    let read = "select seq_tup_read + coalesce(idx_tup_fetch, 0)
        + (select sum(idx_tup_read)::bigint from pg_stat_user_indexes where relname = 'outbox')
        from pg_stat_user_tables where relname = 'outbox'";
    sqlx::query_scalar(read).fetch_one(pool).await.unwrap()
}

/// The connections of programs to this database, but these.
async fn processes(pool: &PgPool, known: &[i32]) -> Vec<i32> {
    let others = "select pid from pg_stat_activity where datname = current_database()
        and application_name = 'stepward' and pid <> all($1)";
    let others = sqlx::query_scalar(others).bind(known).fetch_all(pool);
    others.await.unwrap()
}

#[tokio::test]
async fn what_has_served_goes_and_what_is_kept_is_not_looked_at() {
    let house = House::open().await;
    let to = Addressee::Candidate(house.candidate(1).await);
    house.put(1, &[asks(to, "one?", "one")]).await;
    house.put(1, &[asks(to, "two?", "two")]).await;
    house.deliver().await;
    rows(&house, 3000, "sent", "false, now()").await;
    rows(&house, 10, "cancelled", "false, now() - interval '8 days'").await;
    rows(&house, 10, "sent", "true, now()").await;
    rows(&house, 10, "ready", "true, now() - interval '8 days'").await;
    house
        .sql(
            "update outbox set target = (select min(id) from outbox where state = 'cancelled'
            and kind = 'toast') where id = (select max(id) from outbox where state = 'ready')",
        )
        .await;
    let at = house.at.get();
    let looked = looked_at(&house, async |store| store.throw_away(at).await.unwrap()).await;
    assert!(looked < 300, "{looked} rows were looked at");
    let kinds = "select count(*) from outbox where kind = 'toast' and state = ";
    for (state, left) in [("sent", 3000), ("cancelled", 1), ("ready", 10)] {
        let count = house.count(&format!("{kinds}'{state}'")).await;
        assert_eq!(count, left, "{state}; what is referred to stays");
    }
    let overtaken = "select count(*) from outbox where kind = 'message' and state = 'cancelled'";
    assert_eq!(house.count(overtaken).await, 1, "for a week");
}

#[tokio::test]
async fn more_than_a_page_of_everything_goes() {
    let house = House::open().await;
    house.candidate(1).await;
    rows(
        &house,
        2500,
        "cancelled",
        "false, now() - interval '8 days'",
    )
    .await;
    for (table, values) in [
        ("updates", "7, n, "),
        ("heard_messages", "(select id from candidates), n, "),
    ] {
        for age in ["1 day", "4 days"] {
            let from = if age == "1 day" { 1 } else { 5001 };
            house
                .sql(&format!(
                    "insert into {table} select {values} '{}'::timestamptz - interval '{age}'
                    from generate_series({from}, {from} + 2499) n",
                    house.at.get()
                ))
                .await;
        }
    }
    house.store.throw_away(house.at.get()).await.unwrap();
    assert_eq!(house.count("select count(*) from outbox").await, 0);
    for table in ["updates", "heard_messages"] {
        let left = format!("select count(*) from {table}");
        assert_eq!(house.count(&left).await, 2500, "{table}");
    }
    house.later(Duration::days(4));
    house.store.throw_away(house.at.get()).await.unwrap();
    for table in ["updates", "heard_messages"] {
        let left = format!("select count(*) from {table}");
        assert_eq!(house.count(&left).await, 0, "{table}");
    }
}

#[tokio::test]
async fn a_caseworker_out_of_reach_costs_a_look_at_their_own_rows() {
    let house = House::open().await;
    let sara = house.caseworker(2, "Sara").await;
    let to = Addressee::Caseworker(sara);
    let words = [says(to, "a"), says(to, "b")];
    house
        .update(staff(2), Default::default(), |_| (vec![], words.to_vec()))
        .await;
    let due = house.due().await;
    rows(&house, 3000, "ready", "true, now()").await;
    let looked = looked_at(&house, async |store| store.unreachable(&due).await.unwrap()).await;
    assert!(looked < 300, "{looked} rows were looked at");
    assert_eq!(house.store.unsent().await.unwrap(), 3000);
    house.became(&due, Outcome::Pointless).await;
}
