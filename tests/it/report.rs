//! The report on the audit's questions: journeys in three languages whose figures are known by hand.

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
    let text = |lines: Vec<String>| lines.join("\n");
    (text(table(&counted, &script)), text(csv(&counted, &script)))
}

/// In English six are asked for their name: five take 10, 20, 30, 40 and 50 seconds, one takes an
/// hour, which is a pause. Of those asked where they live, one skips and one is misunderstood... and
/// so on, as said at each line.
#[tokio::test]
async fn every_figure_is_the_one_known_by_hand() {
    let town = Town::new().await;
    let (table, csv) = shown(&town).await;
    assert_snapshot!(table, @"");
    assert_snapshot!(csv, @"");

    let mut english = vec![];
    for seconds in [10, 20, 30, 40, 50, 3600] {
        let mut person = arrives(&town, "English", "yes").await;
        answers(&mut person, "Hana", seconds).await;
        english.push(person);
    }
    // Five answer where they live, each after 7 seconds; the sixth would rather not say.
    for person in &mut english[..5] {
        answers(person, "B18", 7).await;
    }
    english[5].presses("I would rather not say").await;
    // Five of six are misunderstood once; then all answer.
    for person in &mut english[..5] {
        person.says("xyzzy").await;
    }
    for person in &mut english {
        person.presses("Yes, any job").await;
    }
    // Five go back and answer once more; that they took longer then changes no time.
    for person in &mut english[1..] {
        person.presses("Back").await;
        answers(person, "3", 100).await;
    }
    // In Arabic five are asked their name and say nothing; in Ukrainian three answer.
    let mut arabic = vec![];
    for _ in 0..5 {
        arabic.push(arrives(&town, "العربية", "نعم").await);
    }
    for _ in 0..3 {
        let mut person = arrives(&town, "Українська", "так").await;
        answers(&mut person, "Олена", 10).await;
    }
    let (table, _) = shown(&town).await;
    assert_snapshot!(table, @"");

    // A week later; one of the English and two of the Arabic are heard in between.
    town.telegram.advance(Duration::days(6));
    english[0].says("/help").await;
    arabic[0].says("/help").await;
    town.telegram.advance(Duration::days(1));
    let (table, csv) = shown(&town).await;
    assert_snapshot!(table, @"");
    assert_snapshot!(csv, @"");

    // Who erases everything is in no figure any more.
    english[0].says_all(&["/forget", "yes"]).await;
    english[1].says_all(&["/forget", "yes"]).await;
    let (table, _) = shown(&town).await;
    assert_snapshot!(table, @"");
    town.end().await;
}
