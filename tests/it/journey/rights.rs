//! What a person may do by themselves in every state: commands, seeing everything, erasing it.

use insta::assert_snapshot;
use serde_json::Value;
use stepward::simulator::MessageId;

use crate::town::{Person, Town, admitted, nurse};

/// States of a journey: how somebody who has not written yet comes there.
const STATES: &[(&str, &[&str])] = &[
    ("picker", &["/start"]),
    ("consent", &["/start", "English"]),
    ("refused", &["/start", "English", "no"]),
    ("think again", &["/start", "English", "no", "yes"]),
    ("sharing", &["/start", "English", "yes"]),
    ("adult", &["/start", "English", "yes", "yes"]),
    ("under 18", &["/start", "English", "yes", "yes", "15"]),
    ("text", &["/start", "English", "yes", "yes", "yes"]),
    (
        "choice",
        &["/start", "English", "yes", "no", "yes", "Hana", "B18"],
    ),
    (
        "search",
        &[
            "/start", "English", "yes", "yes", "yes", "Hana", "B18", "1", "1", "1", "nurze",
        ],
    ),
    (
        "forget asked",
        &["/start", "English", "yes", "yes", "yes", "Hana", "/forget"],
    ),
    (
        "waiting",
        &["/start", "English", "yes", "yes", "yes", "/person"],
    ),
    (
        "misunderstood",
        &[
            "/start", "English", "yes", "yes", "yes", "Hana", "B18", "x", "y",
        ],
    ),
    (
        "paused",
        &["/start", "English", "yes", "yes", "yes", "/pause"],
    ),
];

const COMMANDS: &[&str] = &[
    "/help",
    "/language",
    "/mydata",
    "/forget",
    "/hide",
    "/pause",
    "/menu",
    "/roles",
    "/steps",
    "/review",
    "/start",
    "/nonsense",
    "hello",
    "/person",
];

/// The bot has said something since, and its newest words are not empty.
fn assert_answered(person: &Person<'_>, before: MessageId, place: &str) {
    let last = person.last();
    assert!(last.message_id > before, "silence: {place}");
    assert!(!last.text.is_empty(), "empty words: {place}");
}

#[tokio::test]
async fn every_command_is_answered_in_every_state() {
    let town = Town::new().await;
    for (state, way) in STATES {
        let mut person = town.person("Hana", "en");
        for said in *way {
            match *said {
                "/start" => person.starts(None).await,
                said => {
                    person.says(said).await;
                }
            }
        }
        for command in COMMANDS {
            let sent = person.says(command).await;
            assert_answered(&person, sent, &format!("{command} at {state}"));
        }
    }
    town.end().await;
}

#[tokio::test]
async fn every_command_is_answered_at_home_in_a_chapter_and_while_a_person_talks() {
    let town = Town::new().await;
    let mut sara = town.caseworker("Sara").await;
    let mut hana = nurse(&town, "Hana").await;
    let (last, before_last) = COMMANDS.split_last().unwrap();
    for place in [
        &["Menu"][..],
        &["A few more", "Languages"],
        &["A few more", "Everyday life"],
    ] {
        hana.says("/menu").await;
        if place.len() > 1 {
            hana.presses_all(place).await;
        }
        for command in before_last {
            let sent = hana.says(command).await;
            assert_answered(&hana, sent, &format!("{command} at {place:?}"));
        }
    }
    hana.says(last).await;
    sara.presses_in_group("Take this case").await;
    for command in COMMANDS.iter().filter(|command| command.starts_with('/')) {
        let sent = hana.says(command).await;
        assert_answered(&hana, sent, &format!("{command} while a person talks"));
    }
    town.end().await;
}

#[tokio::test]
async fn while_a_person_talks_the_bot_asks_nothing_and_comes_back_where_it_was() {
    let town = Town::new().await;
    let mut sara = town.caseworker("Sara").await;
    let mut hana = admitted(&town, "Hana").await;
    hana.says("Hana").await;
    hana.presses("Talk to a person").await;
    sara.presses_in_group("Take this case").await;
    hana.looks();
    hana.says("/start").await;
    hana.says("B18").await;
    assert_snapshot!(hana.looks(), @r"
        Hana: /start
        bot: Sara has your case and reads what you write here.
        Hana: B18
        ");
    assert!(
        sara.messages().iter().any(|one| one.text.contains("B18")),
        "the words went to Sara"
    );
    sara.presses("Close the case").await;
    sara.presses("The question is answered").await;
    assert_snapshot!(hana.looks(), @r"
        bot: Sara has closed your case. You can ask for a person again at any time.
        bot: Let us go on where you were.
        bot: Step 2 of 12
            
            Where do you live? The first part of your postcode is enough.
            [I would rather not say]
            [Back] [Why do you ask?]
            [Talk to a person]
        ");
    town.end().await;
}

#[tokio::test]
async fn my_data_holds_every_answer() {
    let town = Town::new().await;
    let mut hana = nurse(&town, "Hana").await;
    hana.presses_all(&["A few more questions", "Jobs"]).await;
    hana.says("nurse in Zanzibar").await;
    hana.says("/mydata").await;
    let shown = hana.messages();
    let [.., page, _] = shown.as_slice() else {
        panic!("no page")
    };
    assert_snapshot!(crate::town::drawn(page), @r"
        bot: Everything I keep about you
            The file below holds all of it, for you to keep or to show.
            ✓ You agreed that I keep your answers.
            ✓ You agreed that a caseworker sees them.
            
            About you
            Name: Hana
            Area: B18
            
            Working here
            Allowed to work: Yes, any job
            What you want: Work now, and my profession later
            Hours: Both are fine
            
            Your profession
            Profession: Nurse
            Trained in: Eritrea
            Years of work: 5
            Last worked in: 2019
            Licence there: I had one before
            Registration here: Not started
            
            Your education
            Education: Bachelor’s degree
            Papers: They are lost
            
            Your English
            English: I can talk about everyday life
            English test: No test
            
            What you can do
            Skills: Measure pulse and blood pressure, Help people move safely
            
            Jobs
            Entry 1
            Job: nurse in Zanzibar
            [Check my answers]
            [Stop showing my answers]
            [Erase everything]
            [Menu]
        ");
    let data = data(&town, &hana);
    let answers = data["answers"].as_array().unwrap();
    let mut said: Vec<String> = answers
        .iter()
        .map(|one| format!("{}: {}", one["question"].as_str().unwrap(), one["answer"]))
        .collect();
    said.sort();
    assert_snapshot!(said.join("\n"), @r#"
        area: {"text":"B18"}
        education-level: {"one":"bachelor"}
        english: {"one":"b1"}
        goal: {"one":"both"}
        hours: {"one":"either"}
        job-title: {"text":"nurse in Zanzibar"}
        last-year: {"year":2019}
        licensed: {"one":"before"}
        name: {"text":"Hana"}
        occupation: {"occupation":"nurse"}
        papers: {"one":"lost"}
        permission: {"one":"any"}
        registration: {"one":"not-started"}
        skills: {"several":["vital-signs","move-people"]}
        test: {"one":"none"}
        trained-in: {"country":"ER"}
        years: {"number":5}
        "#);
    let given: Vec<&Value> = data["consents"].as_array().unwrap().iter().collect();
    assert_eq!(given.len(), 2);
    town.end().await;
}

fn data(town: &Town, person: &Person<'_>) -> Value {
    let file = town.telegram.last_document(person.id.into()).unwrap();
    serde_json::from_slice(&file.bytes).unwrap()
}

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

#[tokio::test]
async fn hiding_leaves_nothing_to_read_but_the_last_word() {
    let town = Town::new().await;
    let mut hana = nurse(&town, "Hana").await;
    hana.says("/hide").await;
    let left: Vec<String> = hana.messages().iter().map(crate::town::drawn).collect();
    assert_snapshot!(left.concat(), @r"
        bot: ·
            This chat is cleared, as far as Telegram allows. I emptied messages older than 48 hours where I could.
        ");
    hana.starts(None).await;
    assert!(
        hana.hears().starts_with("Good to see you, Hana."),
        "nothing was lost: {}",
        hana.hears()
    );
    town.end().await;
}

#[tokio::test]
async fn pausing_is_undone_by_the_same_word() {
    let town = Town::new().await;
    let mut hana = admitted(&town, "Hana").await;
    hana.looks();
    hana.says_all(&["/pause", "pause"]).await;
    assert_snapshot!(hana.looks(), @r"
        Hana: /pause
        bot: I send nothing by myself until you want it again. You can still write to me.
            [Send messages again]
            [Menu]
        Hana: pause
        bot: I send messages again when there is something new.
        ");
    town.end().await;
}
