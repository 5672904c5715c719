//! Words of every kind on their way: kept, long, spoken, photographed, edited.

use stepward::simulator::{Parcel, view::MediaKind};

use super::{asks, claims, heard, talk, with_words};
use crate::town::{Person, Town, admitted, plain};

fn voice() -> Parcel {
    let bytes = vec![1, 2, 3];
    Parcel::Voice { duration: 4, bytes }
}

fn photo(caption: &str) -> Parcel {
    let (bytes, caption) = (vec![4, 5], Some(caption.to_owned()));
    Parcel::Photo { bytes, caption }
}

fn document() -> Parcel {
    Parcel::Document {
        name: "diploma.pdf".to_owned(),
        mime: "application/pdf".to_owned(),
        bytes: vec![6],
        caption: None,
    }
}

/// What somebody got from the bot, oldest first: the kind of a medium, or the text's last line.
fn got(person: &Person<'_>, last: usize) -> Vec<String> {
    let messages = person.messages().into_iter();
    let from_bot = messages.filter(|message| message.from.is_bot);
    let shown = from_bot.map(|message| match message.media {
        Some(media) => format!("{:?} {}", media.kind, plain(&message.text))
            .trim()
            .to_owned(),
        None => plain(&message.text)
            .lines()
            .last()
            .unwrap_or_default()
            .to_owned(),
    });
    let shown: Vec<String> = shown.collect();
    shown[shown.len() - last..].to_vec()
}

#[tokio::test]
async fn words_kept_while_nobody_had_the_case_arrive_in_order() {
    let town = Town::new().await;
    let sara = town.caseworker("Sara").await;
    let mut hana = admitted(&town, "Hana").await;
    let code = asks(&mut hana).await;
    hana.says("one").await;
    assert_eq!(
        hana.hears(),
        "I keep this for the person who will answer you."
    );
    hana.sends(voice()).await;
    let third = hana.says("thre").await;
    hana.edits(third, "three").await;
    hana.sends(photo("my diploma")).await;
    hana.says("five").await;
    claims(&sara, &code).await;
    let got = got(&sara, 7);
    assert_eq!(
        got,
        [
            "one",
            &format!("{code} sends a voice message:"),
            "Voice",
            "three",
            &format!("{code} sends a photo:"),
            "Photo my diploma",
            "five",
        ]
    );
    // What was kept can still be edited.
    hana.edits(third, "three, I mean four").await;
    assert!(heard(&sara).contains(&format!("{code}:\nthree, I mean four")));
    assert!(!heard(&sara).contains(&format!("{code}:\nthree")));
    town.end().await;
}

#[tokio::test]
async fn words_as_long_as_telegram_lets_them_be_arrive_in_two_pieces() {
    let town = Town::new().await;
    let (mut hana, mut sara, code) = talk(&town).await;
    let long: String = (0..4096)
        .map(|at| char::from(b'a' + u8::try_from(at % 26).unwrap()))
        .collect();
    let hers = hana.says(&long).await;
    let body = |text: String| text.lines().skip(1).collect::<String>();
    let pieces = |person: &Person<'_>| -> Vec<String> {
        let heard = heard(person);
        heard[heard.len() - 2..].iter().cloned().map(body).collect()
    };
    assert_eq!(pieces(&sara).concat(), long);
    let theirs = sara.says(&"&".repeat(4096)).await;
    assert_eq!(pieces(&hana).concat(), "&".repeat(4096));

    hana.edits(hers, "short after all").await;
    assert!(heard(&sara).contains(&format!("{code}:\nshort after all")));
    sara.edits(theirs, "short, too").await;
    let heard = heard(&hana);
    assert_eq!(
        &heard[heard.len() - 2..],
        ["Sara:\nshort, too", "(removed)"]
    );
    town.end().await;
}

#[tokio::test]
async fn voices_photos_and_files_are_copied_both_ways() {
    let town = Town::new().await;
    let (mut hana, mut sara, code) = talk(&town).await;
    for parcel in [voice(), photo("passport"), document()] {
        hana.sends(parcel).await;
    }
    insta::assert_snapshot!(got(&sara, 6).join("\n").replace(&code, "CODE"), @r"
    CODE sends a voice message:
    Voice
    CODE sends a photo:
    Photo passport
    CODE sends a file:
    Document
    ");
    let copies = sara
        .messages()
        .into_iter()
        .filter(|message| message.media.is_some());
    assert!(
        copies.into_iter().all(|copy| copy.protected),
        "nobody forwards them"
    );
    for parcel in [voice(), photo("a form"), document()] {
        sara.sends(parcel).await;
    }
    insta::assert_snapshot!(got(&hana, 6).join("\n"), @r"
    Sara sends you this:
    Voice
    Sara sends you this:
    Photo a form
    Sara sends you this:
    Document
    ");
    assert_eq!(sara.hears(), format!("✓ Sent to {code}."));
    town.end().await;
}

#[tokio::test]
async fn edits_change_the_right_message_on_the_other_side() {
    let town = Town::new().await;
    let (mut hana, mut sara, code) = talk(&town).await;
    let first = hana.says("I live in Dudly").await;
    hana.says("and work nowhere").await;
    hana.edits(first, "I live in Dudley").await;
    let told = got(&sara, 2);
    assert_eq!(told, ["I live in Dudley", "and work nowhere"]);

    let first = sara.says("Come on Monday").await;
    sara.says("at ten").await;
    sara.edits(first, "Come on Tuesday").await;
    assert_eq!(got(&hana, 2), ["Come on Tuesday", "at ten"]);
    assert_eq!(sara.hears(), format!("✓ Changed for {code}."));
    town.end().await;
}

#[tokio::test]
async fn new_words_under_a_photo_come_as_a_message_and_then_change_with_it() {
    let town = Town::new().await;
    let (mut hana, mut sara, code) = talk(&town).await;
    hana.sends(photo("my diplom")).await;
    let hers = hana.messages().pop().unwrap().message_id;
    hana.edits(hers, "my diploma").await;
    hana.edits(hers, "my diploma of 2012").await;
    assert_eq!(got(&sara, 2), ["Photo my diplom", "my diploma of 2012"]);
    sara.sends(photo("the fom")).await;
    let theirs = sara.messages().into_iter().rev().find(|message| {
        message
            .media
            .as_ref()
            .is_some_and(|media| media.kind == MediaKind::Photo)
            && !message.from.is_bot
    });
    sara.edits(theirs.unwrap().message_id, "the form").await;
    assert_eq!(got(&hana, 2), ["Photo the fom", "the form"]);
    assert_eq!(sara.hears(), format!("✓ Changed for {code}."));
    // All of it goes with the case.
    sara.presses_all(&["Close the case", "The question is answered"])
        .await;
    assert!(
        sara.messages()
            .iter()
            .all(|message| !message.from.is_bot || message.media.is_none())
    );
    town.end().await;
}

#[tokio::test]
async fn an_edit_of_an_answer_is_not_passed_on() {
    let town = Town::new().await;
    let sara = town.caseworker("Sara").await;
    let mut hana = admitted(&town, "Hana").await;
    let answer = hana.says("Hanna").await;
    let code = asks(&mut hana).await;
    claims(&sara, &code).await;
    let before = heard(&sara);
    hana.edits(answer, "Hana").await;
    assert_eq!(heard(&sara), before);
    town.end().await;
}

#[tokio::test]
async fn a_reply_goes_to_the_case_it_replies_to() {
    let town = Town::new().await;
    let (mut hana, mut sara, first) = talk(&town).await;
    let mut lena = admitted(&town, "Lena").await;
    let second = asks(&mut lena).await;
    claims(&sara, &second).await;
    hana.says("from Hana").await;
    lena.says("from Lena").await;

    let mut replies = vec![];
    for (words, code) in [("from Hana", &first), ("from Lena", &second)] {
        let own = sara
            .replies(with_words(&sara, words), &format!("A: {words}"))
            .await;
        assert_eq!(sara.hears(), format!("✓ Sent to {code}."));
        replies.push((own, code));
    }
    // To the dossier, to the confirmation, to one's own words.
    sara.replies(with_words(&sara, &format!("Case {first}")), "dossier")
        .await;
    assert_eq!(sara.hears(), format!("✓ Sent to {first}."));
    sara.replies(with_words(&sara, &format!("Sent to {second}")), "confirmed")
        .await;
    assert_eq!(sara.hears(), format!("✓ Sent to {second}."));
    for (own, code) in replies {
        sara.replies(own, "own").await;
        assert_eq!(sara.hears(), format!("✓ Sent to {code}."));
    }
    insta::assert_snapshot!(got(&hana, 3).join("\n"), @r"
    A: from Hana
    dossier
    own
    ");
    insta::assert_snapshot!(got(&lena, 3).join("\n"), @r"
    A: from Lena
    confirmed
    own
    ");
    town.end().await;
}

#[tokio::test]
async fn an_unclear_message_is_held_until_its_case_is_named() {
    let town = Town::new().await;
    let (hana, mut sara, first) = talk(&town).await;
    let mut lena = admitted(&town, "Lena").await;
    let second = asks(&mut lena).await;
    claims(&sara, &second).await;
    sara.looks();
    let held = sara.says("Come on Munday").await;
    let asked = sara
        .looks()
        .replace(&first, "FIRST")
        .replace(&second, "SECOND");
    insta::assert_snapshot!(asked, @r"
    Sara: Come on Munday
    bot: For which case is this?
        I have not sent it yet.
        [Send to FIRST]
        [Send to SECOND]
        [Do not send it]
    ");
    sara.edits(held, "Come on Monday").await;
    sara.presses(&format!("Send to {second}")).await;
    assert_eq!(sara.hears(), format!("✓ Sent to {second}."));
    assert_eq!(got(&lena, 1), ["Come on Monday"]);
    // A press on the question that was answered does nothing.
    assert!(sara.last().keyboard.is_empty());
    sara.edits(held, "Come on Friday").await;
    assert_eq!(got(&lena, 1), ["Come on Friday"]);

    sara.sends(voice()).await;
    sara.presses(&format!("Send to {first}")).await;
    assert_eq!(got(&hana, 2), ["Sara sends you this:", "Voice"]);
    town.end().await;
}
