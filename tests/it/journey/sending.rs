//! What people send instead of words: voice notes with the case, places, photos, albums.

use insta::assert_snapshot;
use stepward::simulator::Parcel;

use crate::town::{Person, Town, admitted, drawn, nurse, plain};

fn photo() -> Parcel {
    Parcel::Photo {
        bytes: vec![1, 2, 3],
        caption: None,
    }
}

fn at(latitude: f64, longitude: f64) -> Parcel {
    Parcel::Location {
        latitude,
        longitude,
    }
}

#[tokio::test]
async fn a_place_on_the_map_answers_where_somebody_lives_and_is_not_kept() {
    let town = Town::new().await;
    let mut hana = admitted(&town, "Hana").await;
    hana.says("Hana").await;
    hana.looks();
    hana.sends(at(52.493, -1.924)).await;
    assert_snapshot!(hana.looks(), @"
    bot: Step 2 of 12 · about 4 minutes left
        
        Where do you live? The first part of your postcode is enough.
        
        Do you mean one of these?
        [B18]
        [B19]
        [B3]
        [I would rather not say]
        [Back] [Why do you ask?]
        [Talk to a person]
    ");
    hana.presses("B18").await;
    let said = hana.messages();
    assert!(
        said.iter()
            .any(|one| plain(&one.text).contains("✓ Area: B18"))
    );
    let sent = hana
        .messages()
        .into_iter()
        .filter(|one| one.media.is_some());
    assert_eq!(sent.count(), 0, "the place is gone");
    // Far from everything that is known here.
    hana.says("back").await;
    hana.sends(at(15.33, 38.93)).await;
    let heard = hana.looks();
    assert!(
        heard.contains("I do not know the area around this place."),
        "{heard}"
    );
    town.end().await;
}

#[tokio::test]
async fn a_photo_is_declined_with_the_reason_and_taken_out_of_the_chat() {
    let town = Town::new().await;
    let mut hana = admitted(&town, "Hana").await;
    hana.sends(photo()).await;
    assert!(hana.looks().contains("Photos can show private things"));
    let left = hana
        .messages()
        .into_iter()
        .filter(|one| one.media.is_some());
    assert_eq!(left.count(), 0, "the photo is gone");
    town.end().await;
}

/// The pictures of an album come as one message each, and one after the other.
#[tokio::test]
async fn an_album_is_answered_once_and_taken_out_as_a_whole() {
    let town = Town::new().await;
    let hana = admitted(&town, "Hana").await;
    let seen = hana.messages().len();
    let pictures = vec![vec![1], vec![2], vec![3]];
    town.telegram
        .send_album(hana.id, hana.id.into(), pictures)
        .unwrap();
    town.settle().await;
    let said = hana.messages().len() - seen;
    assert_eq!(said, 2, "the reason and the question, once");
    town.end().await;
}

#[tokio::test]
async fn a_spoken_answer_comes_to_the_caseworker_with_the_case() {
    let town = Town::new().await;
    let mut sara = town.caseworker("Sara").await;
    let mut hana = nurse(&town, "Hana").await;
    hana.presses_all(&["A few more questions", "Jobs"]).await;
    hana.sends(Parcel::Voice {
        duration: 3,
        bytes: vec![1],
    })
    .await;
    hana.says("/person").await;
    sara.looks();
    sara.presses_in_group("Take this case").await;
    let seen = sara.looks();
    let code = code(&seen);
    let tidy = seen.replace(&code, "CODE");
    assert!(tidy.contains("Job: voice message"), "{tidy}");
    let at = tidy.find("answered “Job” with this:").unwrap();
    assert_snapshot!(plain(tidy[at..].trim_end()), @"
    answered “Job” with this:
    bot: [voice.ogg]
    ");
    town.end().await;
}

/// The code of the case that a caseworker's chat speaks of.
fn code(seen: &str) -> String {
    let words = seen.split(|letter: char| !letter.is_ascii_alphanumeric());
    let is_code = |word: &&str| {
        word.len() == 6
            && word
                .chars()
                .all(|letter| letter.is_ascii_uppercase() || letter.is_ascii_digit())
    };
    words
        .into_iter()
        .find(is_code)
        .expect("a case's code")
        .to_owned()
}

#[tokio::test]
async fn an_edited_message_changes_the_answer_it_gave() {
    let mut town = Town::new().await;
    let mut hana = admitted(&town, "Hana").await;
    let name = hana.says("Hana").await;
    hana.says("B18").await;
    let id = hana.id;
    town.restart().await;
    let mut hana = town.returning(id);
    hana.looks();
    hana.edits(name, "Hanna").await;
    hana.says("/review").await;
    assert!(hana.hears().contains("Name: Hanna"), "{}", hana.hears());
    town.end().await;
}

#[tokio::test]
async fn an_answer_is_taken_back() {
    let town = Town::new().await;
    let mut hana = nurse(&town, "Hana").await;
    hana.says("/review").await;
    hana.presses_all(&["Change: About you", "Change: Area", "Remove this answer"])
        .await;
    hana.says("/review").await;
    assert!(hana.hears().contains("Area: not said"), "{}", hana.hears());
    town.end().await;
}

async fn tells_a_second_profession(hana: &mut Person<'_>) {
    hana.presses_all(&["A few more questions", "A second profession"])
        .await;
    hana.says_all(&["radiologist", "1", "Sudan", "3", "2016"])
        .await;
}

#[tokio::test]
async fn a_second_profession_has_questions_and_skills_of_its_own() {
    let town = Town::new().await;
    let mut hana = nurse(&town, "Hana").await;
    tells_a_second_profession(&mut hana).await;
    hana.presses("2016 Gregorian").await;
    assert_snapshot!(drawn(&hana.last()), @"
    bot: A second profession, question 6 of 6 · about 1 minute left
        
        What can you do from your second profession?
        
        Press all that fit, then press “Done”.
        [Clean and count instruments]
        [Take X-ray or CT images]
        [Work safely with radiation]
        [Drive a car with a UK licence]
        [Done (0)]
        [I would rather not say]
        [Back] [Why do you ask?]
        [Talk to a person]
        [Leave this chapter]
    ");
    hana.says("1").await;
    hana.says("/review").await;
    let review = hana.hears();
    let at = review.find("A second profession").unwrap();
    assert_snapshot!(review[at..].trim_end(), @"
    A second profession
    Second profession: Radiologist (doctor)
    Images: I take the images
    Trained in: Sudan
    Years of work: 3
    Last worked in: 2016
    Skills: Clean and count instruments
    ");
    town.end().await;
}
