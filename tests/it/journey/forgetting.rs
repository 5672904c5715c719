//! Erasing everything: two steps, and nothing is left.

use insta::assert_snapshot;

use super::rights::data;
use crate::town::{Town, nurse};

#[tokio::test]
async fn forgetting_takes_two_steps() {
    let town = Town::new().await;
    let mut hana = nurse(&town, "Hana").await;
    hana.looks();
    hana.presses("My data").await;
    hana.looks();
    hana.presses("Erase everything").await;
    assert_snapshot!(hana.looks(), @r"
        bot: Erase everything about you?
            Your answers, marks and messages to caseworkers are erased at once. Nobody can bring them back.
            
            What I cannot erase: this chat on your own phone, and what people already read. Photos and voice messages older than two days stay with your caseworker.
            One line stays with us: that something was erased, and when.
            [Yes, erase everything]
            [No, keep everything]
        ");
    hana.presses("No, keep everything").await;
    assert_snapshot!(hana.looks(), @r"
        bot: Good to see you, Hana.
            10 roles fit you now.
            After registration 3 more roles fit.
            
            Your next step: Open an account with the NMC
            [Roles that fit me]
            [My next steps]
            [A few more questions]
            [Check my answers]
            [Talk to a person]
            [Language] [My data]
            [When may I write to you?]
            [Stop messages for a while] [Clear this chat]
        ");
    // What comes in between takes the first step back; so the second asks again.
    hana.says("/forget").await;
    hana.says("/menu").await;
    hana.presses("Yes, erase everything").await;
    assert!(
        hana.hears().starts_with("Erase everything about you?"),
        "{}",
        hana.hears()
    );
    hana.says("no").await;
    assert!(
        hana.hears().starts_with("Good to see you"),
        "{}",
        hana.hears()
    );
    hana.says_all(&["/forget", "yes"]).await;
    assert!(
        hana.hears().starts_with("Everything about you is erased."),
        "{}",
        hana.hears()
    );
    town.end().await;
}

#[tokio::test]
async fn after_forgetting_nothing_of_the_person_is_left_in_any_table() {
    let town = Town::new().await;
    let mut sara = town.caseworker("Sara").await;
    let mut hana = town.person("Canaryfirst", "en");
    hana.starts(Some("canaryref")).await;
    hana.presses_all(&["English", "Yes, I agree", "Yes, I agree", "Yes, I am 18"])
        .await;
    hana.says_all(&["Canaryname", "B18", "1", "1", "1", "canarywork"])
        .await;
    hana.presses("Talk to a person").await;
    hana.says("canarykept").await;
    hana.says("/mydata").await;
    let candidate = data(&town, &hana)["person"]["id"]
        .as_str()
        .unwrap()
        .to_owned();
    sara.presses_in_group("Take this case").await;
    hana.says("canarysaid").await;
    sara.says("canaryanswer").await;
    let code = data(&town, &hana)["cases"][0]["code"]
        .as_str()
        .unwrap()
        .to_owned();
    let traces = [
        candidate,
        hana.id.0.to_string(),
        "canary".into(),
        "Canary".into(),
        code,
    ];
    let before = everything(&town).await;
    assert!(
        contains(&before, &traces[0]),
        "the test looks in the right place"
    );
    hana.says("/forget").await;
    hana.presses("Yes, erase everything").await;
    let left = everything(&town).await;
    for trace in &traces {
        for (table, row) in &left {
            assert!(!holds(row, trace), "{table} still holds {trace}: {row}");
        }
    }
    let of_bot = sara.messages().into_iter().filter(|one| one.from.is_bot);
    let texts: String = of_bot.map(|one| one.text).collect();
    assert!(!texts.contains("canary"), "copies are left: {texts}");
    // Who writes again is somebody new.
    hana.says("hello").await;
    assert!(
        hana.hears().contains("Please choose your language"),
        "{}",
        hana.hears()
    );
    town.end().await;
}

/// Every row of every table, as text.
async fn everything(town: &Town) -> Vec<(String, String)> {
    let pool = town.database.pool();
    let tables: Vec<String> = sqlx::query_scalar(
        "select table_name::text from information_schema.tables
        where table_schema = 'public' and table_name not like '\\_sqlx%'",
    )
    .fetch_all(&pool)
    .await
    .unwrap();
    let mut rows = vec![];
    for table in tables {
        let query = format!("select row_to_json(t)::text from \"{table}\" t");
        let found: Vec<String> = sqlx::query_scalar(sqlx::AssertSqlSafe(query))
            .fetch_all(&pool)
            .await
            .unwrap();
        rows.extend(found.into_iter().map(|row| (table.clone(), row)));
    }
    rows
}

fn contains(rows: &[(String, String)], trace: &str) -> bool {
    rows.iter().any(|(_, row)| holds(row, trace))
}

/// Whether a row holds words, as they are or within bytes, which are shown as hexadecimal digits.
fn holds(row: &str, trace: &str) -> bool {
    let hex: String = trace.bytes().map(|byte| format!("{byte:02x}")).collect();
    row.contains(trace) || row.contains(&hex)
}
