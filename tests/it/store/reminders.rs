//! Whom a reminder is due to, among many; and that nothing waits for one that has to wait.

use sqlx::{AssertSqlSafe, Row};
use stepward::conversation::{Addressee, CandidateId};
use stepward::message::Class;
use stepward::store::{Concerns, Outgoing};
use time::{Duration, OffsetDateTime};

use super::{House, asks, private, says};

/// A candidate to whom a reminder is due then.
async fn due(house: &House, user: i64, at: OffsetDateTime) -> CandidateId {
    let id = house.candidate(user).await;
    let mut tx = house.store.begin(house.at.get()).await.unwrap();
    tx.scene(&private(user), &Concerns::default())
        .await
        .unwrap();
    tx.expects(id, None, Some(at)).unwrap();
    tx.flush(&super::removed).await.unwrap();
    tx.commit().await.unwrap();
    id
}

#[tokio::test]
async fn they_come_by_pages_the_longest_due_first() {
    let house = House::open().await;
    let now = house.at.get();
    let mut expected = vec![];
    for (user, late) in (1..).zip([30, 20, 20, 20, 0]) {
        expected.push(due(&house, user, now - Duration::minutes(late)).await);
    }
    due(&house, 90, now + Duration::SECOND).await;
    house.candidate(91).await;
    let (mut found, mut last) = (vec![], None);
    loop {
        let page = house.store.overdue(now, last.as_ref(), 2).await.unwrap();
        let Some(end) = page
            .into_iter()
            .inspect(|one| found.push(one.candidate))
            .last()
        else {
            break;
        };
        last = Some(end);
    }
    let at_once = expected[1..4].iter().map(|id| id.0);
    assert_eq!(at_once.len(), 3);
    expected[1..4].sort_by_key(|id| id.0);
    assert_eq!(found, expected);
    let all = house.store.overdue(now, None, 10).await.unwrap();
    let chats: Vec<i64> = all
        .iter()
        .map(|one| *one.chat.as_ref().unwrap().reveal())
        .collect();
    assert_eq!(chats[0], 1);
    assert_eq!(chats[4], 5);
}

/// The query as the program asks it: kept beside the code by `./dev sqlx`.
fn query() -> String {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(".sqlx");
    let files = std::fs::read_dir(folder).unwrap();
    let queries = files.map(|file| {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let kept: serde_json::Value = serde_json::from_str(&text).unwrap();
        kept["query"].as_str().unwrap().to_owned()
    });
    let mut ours =
        queries.filter(|query| query.contains("order by least(remind_at, news_at), id limit"));
    let query = ours.next().unwrap();
    assert!(ours.next().is_none());
    query
}

/// Ten thousand finished, as many wait for their time, and to a thousand a reminder is due at once, as
/// on a morning. A page of them reads as many rows as it holds.
#[tokio::test]
async fn among_many_only_a_page_of_those_who_are_due_is_read() {
    let house = House::open().await;
    house
        .sql(
            "insert into candidates
                (id, wrapped_key, key_version, chat, created_at, seen_at, remind_at)
            select gen_random_uuid(), '', 1, '', now(), now(), case
                when n <= 1000 then timestamptz '2026-03-02 09:00Z'
                when n <= 11000 then timestamptz '2026-03-02 10:00Z' + n % 168 * interval '1 hour'
                end
            from generate_series(1, 21000) n",
        )
        .await;
    let pool = house.database.pool();
    let mut db = pool.acquire().await.unwrap();
    // As the program asks: once for all sizes, and prepared.
    let prepare = format!(
        "analyze candidates; set plan_cache_mode = force_generic_plan;
        prepare look (timestamptz, timestamptz, uuid, bigint) as {}",
        query()
    );
    sqlx::raw_sql(AssertSqlSafe(prepare))
        .execute(&mut *db)
        .await
        .unwrap();
    let plan = sqlx::raw_sql(
        "explain (analyze, costs off, timing off, summary off)
        execute look ('2026-03-02 09:30Z', '1970-01-01Z', gen_random_uuid(), 100)",
    );
    let plan = plan.fetch_all(&mut *db).await.unwrap();
    drop(db);
    pool.close().await;
    let plan: Vec<String> = plan.iter().map(|row| row.get(0)).collect();
    let plan = plan.join("\n");
    let scan = "Index Scan using candidates_due on candidates (actual rows=100 loops=1)";
    assert!(plan.contains(scan), "{plan}");
    assert!(!plan.contains("Removed"), "{plan}");
}

/// In the night a reminder waits, and what a caseworker writes leaves all the same.
#[tokio::test]
async fn what_nobody_asked_for_holds_up_nothing() {
    let house = House::open().await;
    let to = Addressee::Candidate(house.candidate(1).await);
    let reminder = Outgoing {
        class: Class::Proactive,
        ..asks(to, "reminder", "name")
    };
    let words = Outgoing {
        class: Class::Staff,
        ..says(to, "words")
    };
    house.put(1, &[reminder, words]).await;
    let due = house.store.claim(10, None).await.unwrap();
    assert_eq!(due.len(), 1);
    assert_eq!(due[0].class, Class::Staff);
    house.sent(&due[0], Some(1)).await;
    assert!(house.store.claim(10, None).await.unwrap().is_empty());
    house.sql("update pace set tokens = 5").await;
    assert_eq!(super::shown(&house.deliver().await), ["1: reminder"]);
}
