//! The report on the audit's questions: journeys in three languages whose figures are known by hand.

use std::collections::BTreeSet;

use insta::assert_snapshot;
use stepward::report::questions::{csv, table};
use time::Duration;

use crate::town::{Person, Town};

/// What a turn takes until the next one can begin, by the clock.
const TURN: i64 = 2;

/// An adult who has agreed to everything, in words of this language.
async fn arrives<'a>(town: &'a Town, language: &str, yes: &str) -> Person<'a> {
    let mut person = town.person("Invented", "en");
    person.starts(None).await;
    person.says_all(&[language, yes, yes, "30"]).await;
    person
}

/// Answers after so many seconds.
async fn answers(person: &mut Person<'_>, words: &str, seconds: i64) {
    person
        .town
        .telegram
        .advance(Duration::seconds(seconds - TURN));
    person.says(words).await;
}

async fn shown(town: &Town) -> (String, String) {
    let script = stepward::serve::content(None).unwrap().world.script;
    let counted = town.bot.store.counted(town.telegram.now()).await.unwrap();
    let mut rows = table(&counted, &script);
    let asked: BTreeSet<&str> = counted.iter().map(|one| one.question.as_str()).collect();
    let all = script
        .sections
        .iter()
        .map(|section| section.questions.len());
    let unasked = all.sum::<usize>() - asked.len();
    assert_eq!(
        rows.pop(),
        Some(format!(
            "{unasked} questions of the script were asked of nobody"
        ))
    );
    (rows.join("\n"), csv(&counted, &script).join("\n"))
}

/// Six speak English. Five of them take 10, 20, 30, 40 and 50 seconds for their name and 7 for where
/// they live, are misunderstood once, and go back to change an answer; the sixth takes an hour, which
/// is a pause, and would rather not say where they live. In Arabic five are asked their name and say
/// nothing; in Ukrainian three answer that one question.
#[tokio::test]
async fn every_figure_is_the_one_known_by_hand() {
    let town = Town::new().await;
    let (table, csv) = shown(&town).await;
    assert_snapshot!(table, @"");
    assert_snapshot!(csv, @"question,language,asked,answered,skipped,changed,misunderstood,median_seconds,p90_seconds,stopped");

    let mut english = vec![];
    for seconds in [10, 20, 30, 40, 50] {
        let mut person = arrives(&town, "English", "yes").await;
        answers(&mut person, "Hana", seconds).await;
        answers(&mut person, "B18", 7).await;
        answers(&mut person, "xyzzy", 5).await;
        answers(&mut person, "1", 4).await;
        person.presses("Back").await;
        // What it took to change it is no time that it took to answer.
        answers(&mut person, "3", 100).await;
        english.push(person);
    }
    let mut slow = arrives(&town, "English", "yes").await;
    answers(&mut slow, "Omar", 3600).await;
    slow.presses("I would rather not say").await;
    answers(&mut slow, "1", 9).await;
    let mut arabic = vec![];
    for _ in 0..5 {
        arabic.push(arrives(&town, "العربية", "نعم").await);
    }
    for _ in 0..3 {
        let mut person = arrives(&town, "Українська", "так").await;
        answers(&mut person, "Олена", 10).await;
    }
    let (table, _) = shown(&town).await;
    assert_snapshot!(table, @r"
        question    language  asked  answered  skipped  changed  misunderstood  median seconds  p90 seconds  stopped
        name        ar            5         0        0        0              0                                     0
        name        en            6         6        0        0              0              30           46        0
        name        uk           <5        <5        0        0              0                                     0
        area        en            6         5       <5        0              0               7            7        0
        area        uk           <5         0        0        0              0                                     0
        permission  en            6         6        0        5              5               9            9        0
        goal        en            6         0        0        0              0                                     0
        ");

    // A week later; one of the English and one of the Arabic were heard in between.
    town.telegram.advance(Duration::days(6));
    english[0].says("/help").await;
    arabic[0].says("/help").await;
    town.telegram.advance(Duration::days(1));
    let (table, csv) = shown(&town).await;
    assert_snapshot!(table, @r"
        question    language  asked  answered  skipped  changed  misunderstood  median seconds  p90 seconds  stopped
        name        ar            5         0        0        0              0                                    <5
        name        en            6         6        0        0              0              30           46        0
        name        uk           <5        <5        0        0              0                                     0
        area        en            6         5       <5        0              0               7            7        0
        area        uk           <5         0        0        0              0                                    <5
        permission  en            6         6        0        5              5               9            9        0
        goal        en            6         0        0        0              0                                     5
        ");
    assert_snapshot!(csv, @r"
        question,language,asked,answered,skipped,changed,misunderstood,median_seconds,p90_seconds,stopped
        name,ar,5,0,0,0,0,,,<5
        name,en,6,6,0,0,0,30,46,0
        name,uk,<5,<5,0,0,0,,,0
        area,en,6,5,<5,0,0,7,7,0
        area,uk,<5,0,0,0,0,,,<5
        permission,en,6,6,0,5,5,9,9,0
        goal,en,6,0,0,0,0,,,5
        ");

    // Who erases everything is in no figure any more.
    english[0].says_all(&["/forget", "yes"]).await;
    english[1].says_all(&["/forget", "yes"]).await;
    let (table, _) = shown(&town).await;
    assert_snapshot!(table, @r"
        question    language  asked  answered  skipped  changed  misunderstood  median seconds  p90 seconds  stopped
        name        ar            5         0        0        0              0                                    <5
        name        en           <5        <5        0        0              0                                     0
        name        uk           <5        <5        0        0              0                                     0
        area        en           <5        <5       <5        0              0                                     0
        area        uk           <5         0        0        0              0                                    <5
        permission  en           <5        <5        0       <5             <5                                     0
        goal        en           <5         0        0        0              0                                    <5
        ");
    town.end().await;
}
