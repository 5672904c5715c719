//! Cases, between a candidate's phone, the caseworkers' group, and a caseworker's private chat.

mod alert;
mod both;
mod claiming;
mod ending;
mod group;
mod reach;
mod right_person;
mod talking;
mod words;

use stepward::simulator::{MessageId, view::Message};

use crate::town::{Person, Town, admitted, plain};

/// A candidate who asks for a person; returns the case's code.
async fn asks(candidate: &mut Person<'_>) -> String {
    candidate.says("/person").await;
    code_in(&candidate.hears())
}

/// The first case code in a text: six letters and digits without look-alikes.
fn code_in(text: &str) -> String {
    let is_code = |word: &&str| {
        word.len() == 6
            && word
                .bytes()
                .all(|letter| stepward::conversation::CaseCode::ALPHABET.contains(&letter))
    };
    let mut words = text.split(|letter: char| !letter.is_ascii_alphanumeric());
    let code = words.find(is_code);
    code.unwrap_or_else(|| panic!("no code in: {text}"))
        .to_owned()
}

/// The newest message of the group about a case.
fn card(town: &Town, code: &str) -> Message {
    let about = |message: &Message| message.service.is_none() && message.text.contains(code);
    let messages = town.group_messages();
    let found = messages.into_iter().rev().find(about);
    found.unwrap_or_else(|| panic!("no card of {code}"))
}

/// The text of the newest message of the group about a case.
fn shown(town: &Town, code: &str) -> String {
    plain(&card(town, code).text)
}

/// Presses "Take this case" on a card, and leaves the bot to it.
fn press_claim(claimer: &Person<'_>, code: &str) {
    let town = claimer.town;
    let card = card(town, code).message_id;
    let pressed = town.telegram.press(claimer.id, town.group, card, 0, 0);
    pressed.unwrap();
}

/// Takes a case.
async fn claims(claimer: &Person<'_>, code: &str) {
    press_claim(claimer, code);
    claimer.town.settle().await;
}

/// A candidate in Arabic's stead: Hana asks for a person, Sara has the case.
async fn talk<'a>(town: &'a Town) -> (Person<'a>, Person<'a>, String) {
    let sara = town.caseworker("Sara").await;
    let mut hana = admitted(town, "Hana").await;
    let code = asks(&mut hana).await;
    claims(&sara, &code).await;
    (hana, sara, code)
}

/// The texts that the bot wrote into somebody's private chat.
fn heard(person: &Person<'_>) -> Vec<String> {
    let messages = person.messages().into_iter();
    let from_bot = messages.filter(|message| message.from.is_bot);
    from_bot.map(|message| plain(&message.text)).collect()
}

/// The bot's newest message in somebody's private chat that has these words.
fn with_words(person: &Person<'_>, words: &str) -> MessageId {
    let messages = person.messages().into_iter().rev();
    let mut from_bot = messages.filter(|message| message.from.is_bot);
    let found = from_bot.find(|message| plain(&message.text).contains(words));
    found
        .unwrap_or_else(|| panic!("nobody said {words}"))
        .message_id
}

/// A transcript with the case's code as `CODE`, and nothing on lines that show nothing.
fn tidy(transcript: &str, code: &str) -> String {
    let lines = transcript.lines().map(str::trim_end);
    lines.collect::<Vec<_>>().join("\n").replace(code, "CODE")
}

/// How many looks and refused attempts the access log holds.
async fn access_log(town: &Town) -> (i64, i64) {
    sqlx::query_as(
        "select count(*) filter (where allowed), count(*) filter (where not allowed)
        from access_log",
    )
    .fetch_one(&town.database.pool())
    .await
    .unwrap()
}

/// What waits for its time is due now: the database's clock cannot be moved.
async fn hurry(town: &Town) {
    town.time_runs_out().await;
    town.settle().await;
}
