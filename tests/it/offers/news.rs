//! News: at most once a day, in the morning, and only what is still true then.

use insta::assert_snapshot;
use time::Duration;

use super::{BEGINS, comes, goes, news_of, ward_nurse};
use crate::reminders::{days, hours, looks};
use crate::town::{Town, admitted, nurse};

#[tokio::test]
async fn a_new_role_arrives_the_next_morning_and_opens_its_card() {
    let town = Town::new().await;
    let mut hana = nurse(&town, "Hana").await;
    hours(&town, 2).await;
    comes(&town, &ward_nurse(&town, "Ward Nurse Elm")).await;
    hana.looks();
    hours(&town, 8).await;
    assert_snapshot!(hana.looks(), @"");
    days(&town, 1).await;
    let told = hana.looks();
    assert_snapshot!(told, @r"
        bot: Hello. There is something new for you here. It is hidden, so that only you read it. Touch it to see it:
            
            New or changed roles
            
            1. Ward Nurse Elm
            New · Band 5 · £31,049 to £37,796 a year · Closes on 11 April 2026
            [Show 1]
            [All roles]
            [Only once a week]
            [No news]
        ");
    let first: String = told.chars().skip("bot: ".len()).take(80).collect();
    for word in ["role", "hospital", "job", "case", "nurse", "Elm"] {
        assert!(!first.contains(word), "{first}");
    }
    hana.presses("Show 1").await;
    assert_snapshot!(hana.looks(), @r"
        bot: Ward Nurse Elm
            Midvale University Hospitals NHS Trust (fictional), Midvale General Hospital (fictional)
            
            Band 5
            £31,049 to £37,796 a year
            Closes on 11 April 2026
            
            What fits: 2 of 7
            
            What is missing
            ○ On the register of: NMC
               → Join this register: NMC. See your next steps.
            [I am interested]
            [Save for later] [Not for me]
            [Show all reasons]
            [This looks wrong]
            [Open the advert]
            [All roles] [Ask a person]
            [Menu]
        ");
    days(&town, 3).await;
    assert_eq!(news_of(&hana).len(), 1);
    town.end().await;
}

#[tokio::test]
async fn what_comes_in_one_day_comes_as_one_message() {
    let town = Town::new().await;
    let hana = nurse(&town, "Hana").await;
    comes(&town, &ward_nurse(&town, "Ward Nurse Elm")).await;
    hours(&town, 3).await;
    comes(&town, &ward_nurse(&town, "Ward Nurse Oak")).await;
    days(&town, 3).await;
    let news = news_of(&hana);
    assert_eq!(news.len(), 1, "{news:?}");
    assert!(
        news[0].contains("Elm") && news[0].contains("Oak"),
        "{news:?}"
    );
    town.end().await;
}

#[tokio::test]
async fn what_was_seen_on_a_list_is_no_news() {
    let town = Town::new().await;
    let mut hana = nurse(&town, "Hana").await;
    comes(&town, &ward_nurse(&town, "Ward Nurse Elm")).await;
    hours(&town, 1).await;
    hana.says("/roles").await;
    hana.presses("After registration").await;
    days(&town, 3).await;
    assert!(news_of(&hana).is_empty());
    // A list on which it does not stand keeps nothing from being told.
    comes(&town, &ward_nurse(&town, "Ward Nurse Oak")).await;
    hours(&town, 1).await;
    hana.says("/roles").await;
    days(&town, 3).await;
    assert_eq!(news_of(&hana).len(), 1);
    town.end().await;
}

#[tokio::test]
async fn nobody_is_told_of_a_role_that_has_closed_or_is_as_it_was() {
    let town = Town::new().await;
    let hana = nurse(&town, "Hana").await;
    let elm = ward_nurse(&town, "Ward Nurse Elm");
    comes(&town, &elm).await;
    hours(&town, 1).await;
    goes(&town, "Ward Nurse Elm").await;
    days(&town, 2).await;
    assert!(news_of(&hana).is_empty(), "it has closed in between");
    comes(&town, &elm).await;
    days(&town, 2).await;
    assert_eq!(news_of(&hana).len(), 1, "it is open again");
    goes(&town, "Ward Nurse Elm").await;
    comes(&town, &elm).await;
    days(&town, 3).await;
    assert_eq!(news_of(&hana).len(), 1, "it is as it was");
    let mut other = elm;
    other.experience_months = Some(12);
    comes(&town, &other).await;
    days(&town, 3).await;
    let news = news_of(&hana);
    assert_eq!(news.len(), 2, "it asks for something else");
    assert!(news[1].contains("Changed"), "{news:?}");
    town.end().await;
}

#[tokio::test]
async fn news_waits_for_the_morning_and_for_who_waits_for_a_person() {
    let town = Town::new().await;
    let hana = nurse(&town, "Hana").await;
    let mut selam = nurse(&town, "Selam").await;
    selam.says("/person").await;
    // In the night.
    hours(&town, 16).await;
    comes(&town, &ward_nurse(&town, "Ward Nurse Elm")).await;
    days(&town, 2).await;
    let messages = hana.messages();
    let news = messages
        .iter()
        .find(|message| message.text.starts_with(BEGINS))
        .unwrap();
    let hour = time::OffsetDateTime::from_unix_timestamp(news.date)
        .unwrap()
        .hour();
    assert!((9..20).contains(&hour), "at {hour}");
    assert!(news_of(&selam).is_empty(), "she waits for a person");
    selam.presses("Go on with the questions").await;
    days(&town, 2).await;
    assert_eq!(news_of(&selam).len(), 1);
    town.end().await;
}

#[tokio::test]
async fn who_stopped_messages_gets_news_when_they_want_them_again() {
    let town = Town::new().await;
    let mut hana = nurse(&town, "Hana").await;
    hana.says("/pause").await;
    comes(&town, &ward_nurse(&town, "Ward Nurse Elm")).await;
    days(&town, 3).await;
    assert!(news_of(&hana).is_empty());
    hana.says("/pause").await;
    days(&town, 2).await;
    assert_eq!(news_of(&hana).len(), 1);
    town.end().await;
}

#[tokio::test]
async fn a_saved_role_that_closes_soon_is_told_once() {
    let town = Town::new().await;
    let mut hana = nurse(&town, "Hana").await;
    let mut elm = ward_nurse(&town, "Ward Nurse Elm");
    elm.closes = town.telegram.now().date() + Duration::days(9);
    comes(&town, &elm).await;
    hana.says("/roles").await;
    hana.presses("After registration").await;
    while !hana.hears().contains("Elm") {
        hana.presses("Next page").await;
    }
    let place = hana.hears().find("Elm").unwrap();
    let number = hana.hears()[..place].rfind(". ").unwrap();
    let before = hana.hears()[..number].to_owned();
    let number = before.rsplit('\n').next().unwrap().to_owned();
    hana.presses(&format!("{number}.")).await;
    hana.presses("Save for later").await;
    days(&town, 5).await;
    assert!(news_of(&hana).is_empty());
    days(&town, 8).await;
    let news = news_of(&hana);
    assert_eq!(news.len(), 1, "{news:?}");
    assert_snapshot!(news[0], @r"
        Hello. There is something new for you here. It is hidden, so that only you read it. Touch it to see it:
        
        Roles you chose that close soon
        
        1. Ward Nurse Elm
        Band 5 · £31,049 to £37,796 a year · ⏳ Closes soon: 11 March 2026
        ");
    town.end().await;
}

/// Somebody in the middle of the audit who has told an occupation.
#[tokio::test]
async fn a_reminder_and_news_never_come_on_the_same_day() {
    let town = Town::new().await;
    let mut hana = admitted(&town, "Hana").await;
    hana.says_all(&["Hana", "B18"]).await;
    hana.presses_all(&["Yes, any job", "Work now, and", "Both"])
        .await;
    hana.says("nurse").await;
    comes(&town, &ward_nurse(&town, "Ward Nurse Elm")).await;
    days(&town, 9).await;
    let mut unasked: Vec<i64> = vec![];
    for message in hana.messages() {
        if message.text.starts_with("Hello. ") {
            unasked.push(message.date);
        }
    }
    assert_eq!(news_of(&hana).len(), 1);
    assert!(unasked.len() > 2, "{unasked:?}");
    let day = Duration::DAY.whole_seconds();
    assert!(
        unasked.windows(2).all(|two| two[1] - two[0] >= day),
        "{unasked:?}"
    );
    town.end().await;
}

#[tokio::test]
async fn two_programs_that_look_at_the_same_moment_tell_once() {
    let town = Town::new().await;
    let hana = nurse(&town, "Hana").await;
    let other = town.another().await;
    comes(&town, &ward_nurse(&town, "Ward Nurse Elm")).await;
    for _ in 0..30 {
        town.telegram.advance(Duration::HOUR);
        tokio::join!(looks(&town.bot), looks(&other));
        town.settle().await;
    }
    assert_eq!(news_of(&hana).len(), 1);
    town.end().await;
}

/// The bot's clock was wrong by days when the role came, and is right again.
#[tokio::test]
async fn a_clock_that_jumps_loses_no_news_and_doubles_none() {
    let mut town = Town::new().await;
    let hana = nurse(&town, "Hana").await.id;
    town.clock_jumps(Duration::days(-3));
    comes(&town, &ward_nurse(&town, "Ward Nurse Elm")).await;
    looks(&town.bot).await;
    town.clock_jumps(Duration::days(3));
    days(&town, 3).await;
    assert_eq!(news_of(&town.known(hana)).len(), 1);
    town.restart().await;
    days(&town, 2).await;
    assert_eq!(news_of(&town.known(hana)).len(), 1);
    town.end().await;
}
