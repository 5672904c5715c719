//! After an outage: the current question comes again, and no keyboard is a dead end.

use stepward::simulator::{MessageId, Parcel, PersonId, Pressed};

use crate::town::{Town, admitted, nurse, plain};

const AWAY: &str = "I was away for a while. A tap on a button may not have reached me.";

/// The program was away for this long, and is back.
async fn outage(town: &mut Town, seconds: i32) {
    town.settle().await;
    sqlx::query("update presence set alive_at = alive_at - make_interval(secs => $1)")
        .bind(f64::from(seconds))
        .execute(&town.database.pool())
        .await
        .unwrap();
    town.restart().await;
    town.settle().await;
}

/// Somebody who is asked for the postcode.
async fn layla(town: &Town) -> PersonId {
    let mut layla = admitted(town, "Layla").await;
    layla.says("Layla").await;
    layla.id
}

#[tokio::test]
async fn whatever_comes_first_after_an_outage_the_question_comes_again() {
    let mut town = Town::new().await;
    let layla = layla(&town).await;
    let question = town.known(layla).hears();
    outage(&mut town, 600).await;
    let mut layla = town.returning(layla);
    layla.sends(sticker()).await;
    let heard = layla.looks();
    assert!(heard.contains(AWAY), "{heard}");
    assert_eq!(layla.hears(), question);
    assert_eq!(heard.matches(&AWAY[..10]).count(), 1);
    layla.sends(sticker()).await;
    assert!(!layla.looks().contains(AWAY), "once is enough");

    let id = layla.id;
    outage(&mut town, 600).await;
    let mut layla = town.returning(id);
    layla.says("/help").await;
    let heard = layla.looks();
    assert!(heard.contains(AWAY) && heard.contains("/forget"), "{heard}");
    assert_eq!(layla.hears(), question);

    outage(&mut town, 600).await;
    let mut layla = town.returning(id);
    layla.presses("English").await;
    assert!(layla.looks().contains(AWAY));
    assert_eq!(layla.hears(), question);
    town.end().await;
}

#[tokio::test]
async fn an_answer_after_an_outage_is_taken_and_asked_about_once() {
    let mut town = Town::new().await;
    let layla = layla(&town).await;
    outage(&mut town, 600).await;
    let mut layla = town.returning(layla);
    layla.says("B18").await;
    let heard = layla.looks();
    // That the bot was away, what was told of the section, the next question: each once.
    assert_eq!(heard.matches("bot: ").count(), 3, "{heard}");
    assert!(heard.contains(AWAY), "{heard}");
    town.end().await;
}

#[tokio::test]
async fn a_short_absence_and_a_clock_that_jumps_are_no_outage() {
    let mut town = Town::new().await;
    let layla = layla(&town).await;
    outage(&mut town, 60).await;
    town.telegram.advance(time::Duration::days(1));
    let mut layla = town.returning(layla);
    layla.says("/help").await;
    assert!(!layla.looks().contains(AWAY));
    // The database's own clock jumps under a program that was there all along.
    sqlx::raw_sql("update presence set alive_at = alive_at - interval '1 day'")
        .execute(&town.database.pool())
        .await
        .unwrap();
    layla.says("/help").await;
    assert!(!layla.looks().contains(AWAY));
    town.end().await;
}

#[tokio::test]
async fn who_clears_the_chat_after_an_outage_finds_it_clear() {
    let mut town = Town::new().await;
    let layla = layla(&town).await;
    outage(&mut town, 600).await;
    let mut layla = town.returning(layla);
    layla.says("/hide").await;
    assert_eq!(layla.messages().len(), 1);
    layla.says("/forget").await;
    layla.looks();
    let id = layla.id;
    outage(&mut town, 600).await;
    let mut layla = town.returning(id);
    layla.says("/forget").await;
    assert!(layla.hears().contains("Erase everything"));
    town.end().await;
}

/// Buttons that take everything away, in all languages: they are pressed last.
const LAST: [&str; 9] = [
    "Erase everything",
    "Yes, erase everything",
    "Clear this chat",
    "حذف كل شيء",
    "نعم، حذف كل شيء",
    "إفراغ هذه المحادثة",
    "Видалити все",
    "Так, видалити все",
    "Очистити цей чат",
];

/// Presses every button of somebody's chat up to this message, each once, from the oldest on.
async fn press_all(town: &Town, person: PersonId, last: MessageId) -> usize {
    let mut pressed = 0;
    let mut there = town.telegram.messages(person.into());
    there.retain(|message| message.message_id <= last);
    for message in there {
        for (row, buttons) in message.keyboard.iter().enumerate() {
            for (column, button) in buttons.iter().enumerate() {
                pressed += usize::from(
                    press_one(town, person, message.message_id, row, column, &button.text).await,
                );
            }
        }
    }
    pressed
}

/// Presses a button, if it is still there, and sees that it is answered.
async fn press_one(
    town: &Town,
    person: PersonId,
    message: MessageId,
    row: usize,
    column: usize,
    label: &str,
) -> bool {
    let shown = || -> Vec<String> {
        let messages = town.telegram.messages(person.into());
        messages.iter().map(crate::town::drawn).collect()
    };
    let now = town.telegram.messages(person.into()).into_iter();
    let mut now = now.filter(|now| now.message_id == message);
    let there = now.next().and_then(|now| {
        let button = now.keyboard.get(row)?.get(column)?;
        Some(button.text == label)
    });
    if there != Some(true) || LAST.iter().any(|last| plain(label).contains(last)) {
        return false;
    }
    let before = (shown(), town.known(person).toasts().len());
    match town
        .telegram
        .press(person, person.into(), message, row, column)
        .unwrap()
    {
        Pressed::Callback(_) => {}
        _ => return false,
    }
    town.settle().await;
    let after = (shown(), town.known(person).toasts().len());
    assert_ne!(before, after, "{label} was answered by silence");
    assert!(town.bot.store.parked().await.unwrap().is_empty());
    true
}

#[tokio::test]
async fn every_button_of_a_whole_journey_is_answered_whenever_it_is_pressed() {
    let mut town = Town::new().await;
    let mut hana = nurse(&town, "Hana").await;
    hana.says_all(&[
        "/menu",
        "/roles",
        "/steps",
        "/review",
        "/language",
        "/mydata",
    ])
    .await;
    let (id, last) = (hana.id, hana.last().message_id);
    assert!(press_all(&town, id, last).await > 20);
    town.restart().await;
    assert!(press_all(&town, id, last).await > 20);
    outage(&mut town, 600).await;
    assert!(press_all(&town, id, last).await > 20);

    let mut hana = town.returning(id);
    hana.says("/language").await;
    hana.presses("English").await;
    hana.says("/menu").await;
    assert!(hana.hears().contains("Good to see you"), "{}", hana.looks());
    hana.presses("Roles").await;
    hana.says("/help").await;
    hana.presses("Clear this chat").await;
    hana.says("/help").await;
    hana.presses_all(&["Erase everything", "Yes, erase"]).await;
    assert!(hana.hears().contains("is erased"), "{}", hana.looks());
    town.end().await;
}

fn sticker() -> Parcel {
    Parcel::Sticker {
        emoji: "🌷".to_owned(),
    }
}
