//! Questions answered in every way there is, and the ways out of them.

use insta::assert_snapshot;

use super::certain;
use stepward::simulator::Parcel;

use crate::town::{Person, Town, admitted};

/// At the question about permission to work.
async fn at_permission<'a>(town: &'a Town) -> Person<'a> {
    let mut hana = admitted(town, "Hana").await;
    hana.says_all(&["Hana", "B18"]).await;
    hana.looks();
    hana
}

/// Cases that the group was told of.
fn cards(town: &Town) -> usize {
    let messages = town.group_messages();
    messages
        .iter()
        .filter(|one| one.text.contains("New case"))
        .count()
}

/// At the question about the occupation.
async fn at_occupation<'a>(town: &'a Town) -> Person<'a> {
    let mut hana = at_permission(town).await;
    hana.says_all(&["1", "1", "3"]).await;
    hana.looks();
    hana
}

#[tokio::test]
async fn a_choice_is_made_by_number_label_beginning_or_misspelling() {
    let town = Town::new().await;
    let mut hana = at_permission(&town).await;
    for typed in [
        "2",
        "٢",
        "۲",
        "option 2",
        "Yes, only some jobs or hours",
        "yes only some",
        "yes, only sume jobs or ours",
    ] {
        hana.says(typed).await;
        let settled = "✓ Allowed to work: Yes, only some jobs or hours";
        let answered = hana
            .messages()
            .iter()
            .any(|one| crate::town::plain(&one.text) == settled);
        assert!(answered, "{typed}: {}", hana.hears());
        hana.says("back").await;
        assert!(
            hana.hears().contains("Your answer now"),
            "{typed}: {}",
            hana.hears()
        );
    }
    hana.looks();
    hana.says("yes").await;
    assert_snapshot!(hana.looks(), @r"
        Hana: yes
        bot: Step 3 of 12
            
            I did not understand this. Please press a button, or type its number.
            For example: 1
            
            Are you allowed to work in the UK now? You do not have to say why. This is not immigration advice.
            
            Your answer now: Yes, only some jobs or hours
            [Yes, any job]
            [Yes, only some jobs or hours]
            [Not yet]
            [I am not sure]
            [I would rather not say]
            [Back] [Why do you ask?]
            [Talk to a person]
        ");
    town.end().await;
}

#[tokio::test]
async fn a_question_is_skipped_explained_and_gone_back_to() {
    let town = Town::new().await;
    let mut hana = at_permission(&town).await;
    hana.presses("Why do you ask?").await;
    assert_snapshot!(hana.looks(), @r"
        bot: Some roles need it now, others can wait. Whatever you answer, we go on. I ask for no papers.
        bot: Step 3 of 12
            
            Are you allowed to work in the UK now? You do not have to say why. This is not immigration advice.
            [Yes, any job]
            [Yes, only some jobs or hours]
            [Not yet]
            [I am not sure]
            [I would rather not say]
            [Back] [Why do you ask?]
            [Talk to a person]
        ");
    hana.presses("I would rather not say").await;
    assert_snapshot!(hana.looks(), @r"
        bot: Step 4 of 12
            
            What do you want most?
            [Work now, and my profession later]
            [Work now in a related role]
            [Return to my profession]
            [I would rather not say]
            [Back] [Why do you ask?]
            [Talk to a person]
        ");
    hana.presses("Back").await;
    assert_snapshot!(hana.looks(), @r"
        bot: Step 3 of 12
            
            Are you allowed to work in the UK now? You do not have to say why. This is not immigration advice.
            
            Your answer now: not said
            [Yes, any job]
            [Yes, only some jobs or hours]
            [Not yet]
            [I am not sure]
            [I would rather not say]
            [Back] [Why do you ask?]
            [Talk to a person]
        ");
    // Twice back, and what was answered in between is not asked again.
    hana.presses("Back").await;
    hana.says("B19").await;
    assert!(
        hana.hears().contains("What do you want most?"),
        "{}",
        hana.hears()
    );
    hana.says_all(&["why", "skip"]).await;
    assert!(hana.hears().contains("How many hours"), "{}", hana.hears());
    town.end().await;
}

#[tokio::test]
async fn two_misunderstandings_in_a_row_bring_a_person() {
    let town = Town::new().await;
    let mut hana = at_permission(&town).await;
    hana.says("green").await;
    assert_snapshot!(hana.looks(), @r"
        Hana: green
        bot: Step 3 of 12
            
            I did not understand this. Please press a button, or type its number.
            For example: 1
            
            Are you allowed to work in the UK now? You do not have to say why. This is not immigration advice.
            [Yes, any job]
            [Yes, only some jobs or hours]
            [Not yet]
            [I am not sure]
            [I would rather not say]
            [Back] [Why do you ask?]
            [Talk to a person]
        ");
    assert_eq!(cards(&town), 0);
    hana.says("blue").await;
    assert_snapshot!(certain(&hana.looks()), @r"
        Hana: blue
        bot: Step 3 of 12
            
            I did not understand this. Please press a button, or type its number.
            For example: 1
            You can also talk to a person, or skip this question.
            
            Are you allowed to work in the UK now? You do not have to say why. This is not immigration advice.
            [Yes, any job]
            [Yes, only some jobs or hours]
            [Not yet]
            [I am not sure]
            [I would rather not say]
            [Back] [Why do you ask?]
            [Talk to a person]
        bot: I told a person of our team that you need help here. Your case is CODE.
            You can expect an answer by 2 March 2026, TIME. You can go on meanwhile.
            [Go on with the questions]
        ");
    assert_eq!(cards(&town), 1);
    // She goes on meanwhile, and nobody is called twice.
    hana.says_all(&["red", "1"]).await;
    assert!(
        hana.hears().contains("What do you want most?"),
        "{}",
        hana.hears()
    );
    assert_eq!(cards(&town), 1);
    town.end().await;
}

#[tokio::test]
async fn a_name_that_misleads_is_followed_by_one_more_question() {
    let town = Town::new().await;
    let mut hana = at_occupation(&town).await;
    hana.says("radiographer").await;
    assert_snapshot!(hana.looks(), @r"
        Hana: radiographer
        bot: Step 7 of 16
            
            Do you take the images, or do you read them as a doctor?
            [I take the images]
            [I read them as a doctor]
            [I would rather not say]
            [Back] [Why do you ask?]
            [Talk to a person]
        ");
    hana.presses("I read them").await;
    hana.says("/review").await;
    hana.looks();
    hana.presses("Change: Your profession").await;
    assert_snapshot!(hana.hears(), @r"
        Your profession
        Profession: Radiographer (takes images)
        Images: I read them as a doctor
        ");
    // Named anew, it is asked anew.
    hana.presses("Change: Profession").await;
    hana.says("radiographer").await;
    assert!(
        hana.hears().contains("Do you take the images"),
        "{}",
        hana.hears()
    );
    town.end().await;
}

#[tokio::test]
async fn an_occupation_is_searched_browsed_or_kept_in_own_words() {
    let town = Town::new().await;
    let mut hana = at_occupation(&town).await;
    hana.says("nurze").await;
    assert_snapshot!(hana.looks(), @r"
        Hana: nurze
        bot: Step 6 of 12
            
            What is your profession or trade?
            
            Do you mean one of these?
            [Nurse]
            [Theatre nurse]
            [Advanced nurse practitioner]
            [Nursing associate]
            [Midwife]
            [Show kinds of work] [Keep my own words]
            [I would rather not say]
            [Back] [Why do you ask?]
            [Talk to a person]
        ");
    hana.presses("Show kinds of work").await;
    hana.presses("Nursing").await;
    assert_snapshot!(hana.hears(), @r"
        Nursing
        Press the one that is closest.
        ");
    hana.says("glassblower of <b>lamps</b>\u{202e}").await;
    assert_snapshot!(hana.looks(), @r"
        Hana: glassblower of <b>lamps</b>
        bot: Step 6 of 12
            
            I did not find this. Please try another word, or press a button.
            For example: nurse
            
            What is your profession or trade?
            [Show kinds of work] [Keep my own words]
            [I would rather not say]
            [Back] [Why do you ask?]
            [Talk to a person]
        ");
    hana.presses("Keep my own words").await;
    assert_snapshot!(hana.looks(), @r"
        bot: Step 7 of 12
            
            In which country did you train for it?
            
            Type it in your own language. I look for it.
            [I would rather not say]
            [Back] [Why do you ask?]
            [Talk to a person]
        ");
    town.end().await;
}

#[tokio::test]
async fn numbers_and_years_are_read_as_people_write_them() {
    let town = Town::new().await;
    let mut hana = at_occupation(&town).await;
    hana.says_all(&["ممرضة", "Iran", "خمس سنوات"]).await;
    hana.looks();
    hana.says("1398").await;
    assert_snapshot!(hana.looks(), @r"
        Hana: 1398
        bot: Step 9 of 15
            
            In which year did you last work in it?
            
            This looks like a year of another calendar. Which year is it?
            [2019]
            [2020]
            [I would rather not say]
            [Back] [Why do you ask?]
            [Talk to a person]
        ");
    hana.presses("2020").await;
    assert!(hana.hears().contains("licence"), "{}", hana.hears());
    hana.says("back").await;
    hana.looks();
    hana.says_all(&["2031", "1830", "last summer"]).await;
    assert_snapshot!(certain(&hana.looks()), @r"
        Hana: 2031
        bot: Step 9 of 15
            
            This year is in the future. Please type a year that has passed.
            For example: 2019
            
            In which year did you last work in it?
            
            Your answer now: 2020
            [I would rather not say]
            [Back] [Why do you ask?]
            [Talk to a person]
        Hana: 1830
        bot: Step 9 of 15
            
            I need a number from 1966 to 2026.
            For example: 2019
            You can also talk to a person, or skip this question.
            
            In which year did you last work in it?
            
            Your answer now: 2020
            [I would rather not say]
            [Back] [Why do you ask?]
            [Talk to a person]
        bot: I told a person of our team that you need help here. Your case is CODE.
            You can expect an answer by 2 March 2026, TIME. You can go on meanwhile.
            [Go on with the questions]
        Hana: last summer
        bot: Step 9 of 15
            
            I need a year here, with four digits.
            For example: 2019
            You can also talk to a person, or skip this question.
            
            In which year did you last work in it?
            
            Your answer now: 2020
            [I would rather not say]
            [Back] [Why do you ask?]
            [Talk to a person]
        ");
    town.end().await;
}

#[tokio::test]
async fn what_is_no_words_gets_a_kind_reply_and_the_question_again() {
    let town = Town::new().await;
    let mut hana = at_occupation(&town).await;
    let bytes = || vec![1, 2, 3];
    let parcels = [
        Parcel::Photo {
            bytes: bytes(),
            caption: Some("my diploma".into()),
        },
        Parcel::Voice {
            duration: 3,
            bytes: bytes(),
        },
        Parcel::Document {
            name: "cv.pdf".into(),
            mime: "application/pdf".into(),
            bytes: bytes(),
            caption: None,
        },
        Parcel::Location {
            latitude: 52.5,
            longitude: -1.9,
        },
        Parcel::Contact {
            phone_number: "+44 7700 900000".into(),
            first_name: "Ali".into(),
            owner: Some(hana.id),
        },
        Parcel::Sticker {
            emoji: "👍".into()
        },
        Parcel::Poll {
            question: "?".into(),
            options: vec!["a".into(), "b".into()],
        },
    ];
    let mut kind_words = vec![];
    for parcel in parcels {
        hana.looks();
        hana.sends(parcel).await;
        let replies = hana.messages();
        let [.., kind, question] = replies.as_slice() else {
            panic!("no replies")
        };
        assert!(
            question.text.contains("What is your profession"),
            "{}",
            question.text
        );
        kind_words.push(crate::town::plain(kind.text.lines().next().unwrap()));
    }
    assert_snapshot!(kind_words.join("\n"), @r"
        Thank you for the photo. I cannot read photos, and I do not keep it.
        Thank you for the voice message. For this question I need a button or written words.
        Thank you for the file. I cannot read files, and I do not keep it.
        Thank you for the place. I cannot read places on a map.
        Thank you for the contact. I do not keep it.
        Thank you for the sticker.
        Thank you. I cannot read this kind of message.
        ");
    town.end().await;
}

#[tokio::test]
async fn a_voice_note_answers_a_question_in_free_text() {
    let town = Town::new().await;
    let mut hana = admitted(&town, "Hana").await;
    hana.looks();
    hana.sends(Parcel::Voice {
        duration: 3,
        bytes: vec![1],
    })
    .await;
    assert_snapshot!(hana.looks(), @r"
        Hana: [voice.ogg] 
        bot: Thank you. I keep your voice message as your answer. A caseworker can listen to it.
        bot: Step 2 of 12
            
            Where do you live? The first part of your postcode is enough.
            [I would rather not say]
            [Back] [Why do you ask?]
            [Talk to a person]
        ");
    town.end().await;
}

#[tokio::test]
async fn an_edited_answer_is_answered_with_how_to_change_it() {
    let town = Town::new().await;
    let mut hana = admitted(&town, "Hana").await;
    let name = hana.says("Hanna").await;
    hana.looks();
    hana.edits(name, "Hana").await;
    assert_snapshot!(hana.looks(), @r"
        bot: I saw that you changed an earlier message. I keep what it said first.
            To change an answer, open /review and press “Change”. To tell a person, please write it again.
        bot: Step 2 of 12
            
            Where do you live? The first part of your postcode is enough.
            [I would rather not say]
            [Back] [Why do you ask?]
            [Talk to a person]
        ");
    town.end().await;
}

#[tokio::test]
async fn stale_and_double_presses_change_nothing() {
    let town = Town::new().await;
    let mut hana = at_permission(&town).await;
    // Why puts the question a second time; the older one keeps its buttons.
    hana.presses("Why do you ask?").await;
    let older = hana
        .messages()
        .into_iter()
        .find(|one| one.text.contains("Are you allowed"))
        .unwrap();
    hana.presses("Not yet").await;
    hana.looks();
    for _ in 0..2 {
        town.telegram
            .press(hana.id, hana.id.into(), older.message_id, 0, 0)
            .unwrap();
        town.settle().await;
    }
    assert_eq!(hana.looks(), "");
    assert_eq!(
        hana.toasts(),
        ["This button belongs to an earlier question."; 2]
    );
    // Two taps before the bot has answered the first.
    let chat = hana.id.into();
    hana.press_without_settling(chat, "Work now, and");
    hana.press_without_settling(chat, "Return to my");
    town.settle().await;
    hana.says("/review").await;
    assert!(
        hana.hears().contains("Allowed to work: Not yet"),
        "{}",
        hana.hears()
    );
    assert!(
        hana.hears().contains("What you want: Work now, and"),
        "{}",
        hana.hears()
    );
    town.end().await;
}

#[tokio::test]
async fn toggles_are_pressed_or_typed() {
    let town = Town::new().await;
    let mut hana = at_occupation(&town).await;
    hana.says_all(&[
        "nurse", "Eritrea", "5", "2019", "2", "1", "4", "3", "3", "1",
    ])
    .await;
    hana.presses_all(&["Measure pulse", "Give medicines", "Measure pulse"])
        .await;
    assert!(hana.last().keyboard.iter().flatten().any(|one| one.text.contains("Done (1)")
        || crate::town::plain(&one.text) == "Done (1)"));
    hana.says("1, ٣ and dancing").await;
    assert!(
        hana.hears().contains("I did not understand"),
        "{}",
        hana.hears()
    );
    hana.says("1, ٣ and 4").await;
    assert_snapshot!(hana.hears(), @r"
        Your answers
        Is all of this right? You can change every line.

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
        Skills: Measure pulse and blood pressure, Take blood samples, Read and write patient notes
        ");
    town.end().await;
}
