//! A nurse through a year: a test booked, good luck, scores told, a gap shown, the next step.

use insta::assert_snapshot;
use time::Duration;
use time::format_description::well_known::Iso8601;

use super::{days, prompts};
use crate::town::{Town, nurse, plain};

fn written(day: time::Date) -> String {
    day.format(&Iso8601::DATE).unwrap()
}

#[tokio::test]
async fn a_nurse_is_kept_company_from_the_test_to_the_scores() {
    let mut town = Town::new().await;
    let id = nurse(&town, "Hana").await.id;
    let today = town.telegram.now().date();
    let test = today + Duration::days(30);
    {
        let mut hana = town.known(id);
        hana.says("/steps").await;
        hana.presses("Show your English to the NMC").await;
        hana.presses("I am doing it").await;
        hana.says("next week or so").await;
        assert!(
            hana.hears().starts_with("I could not read"),
            "{}",
            hana.hears()
        );
        hana.says(&format!("My test is on {} at 9:30", written(test)))
            .await;
        assert!(plain(&hana.hears()).contains("09:30"), "{}", hana.hears());
    }
    days(&town, 28).await;
    town.restart().await;
    assert_eq!(prompts(&town.known(id)), [], "nothing comes early");
    days(&town, 1).await;
    let told = prompts(&town.known(id));
    assert_eq!(told.len(), 1, "{told:?}");
    let day_before = test - Duration::DAY;
    assert_eq!(told[0].0.date(), day_before);
    assert!(told[0].1.contains("I wish you good luck"), "{told:?}");
    days(&town, 16).await;
    assert_eq!(prompts(&town.known(id)).len(), 1);
    days(&town, 1).await;
    let told = prompts(&town.known(id));
    assert_eq!(told.len(), 2, "{told:?}");
    assert_eq!(told[1].0.date(), test + Duration::days(16));
    {
        let mut hana = town.known(id);
        hana.presses("I have my results").await;
        hana.presses("OET").await;
        hana.says_all(&["360", "350", "280", "370"]).await;
        let kept = plain(&hana.hears());
        assert!(
            kept.starts_with("Thank you. I have kept your scores"),
            "{kept}"
        );
        assert!(
            kept.contains("Writing: you have 280. This may not be enough."),
            "{kept}"
        );
        assert!(
            !kept.contains("needed"),
            "nobody has confirmed the standard: {kept}"
        );
        hana.says("/review").await;
        hana.presses("I am doing it").await;
    }
    town.end().await;
}

#[tokio::test]
async fn scores_that_reach_make_the_step_done_and_name_the_next() {
    let town = Town::new().await;
    let mut hana = nurse(&town, "Hana").await;
    hana.says("/steps").await;
    hana.presses_all(&["Show your English to the NMC", "I have my results", "OET"])
        .await;
    hana.says_all(&["360", "350", "300"]).await;
    hana.looks();
    hana.says("370").await;
    assert_snapshot!(hana.looks(), @r"
        Hana: 370
        bot: Well done! This step is done: Show your English to the NMC
            
            This has opened 4 more roles for you.
            
            14 roles fit you now.
            
            Your next step: Open an account with the NMC
            [Open an account with the NMC]
            [Roles for now]
            [All steps] [Menu]
        ");
    town.end().await;
}

#[tokio::test]
async fn an_exam_is_asked_about_on_the_day_after() {
    let town = Town::new().await;
    let mut hana = nurse(&town, "Hana").await;
    let exam = town.telegram.now().date() + Duration::days(7);
    hana.says("/steps").await;
    hana.presses_all(&["Pass the computer test", "I have a date"])
        .await;
    hana.says(&written(exam)).await;
    hana.presses("I do not know the time").await;
    days(&town, 8).await;
    let told = prompts(&hana);
    let on: Vec<_> = told.iter().map(|(at, _)| at.date()).collect();
    assert_eq!(on, [exam - Duration::DAY, exam + Duration::DAY]);
    hana.presses("I did not pass").await;
    assert!(
        hana.hears().contains("more than one try"),
        "{}",
        hana.hears()
    );
    days(&town, 120).await;
    assert_eq!(prompts(&hana).len(), 2);
    hana.says("/steps").await;
    hana.presses_all(&["Pass the computer test", "Done"]).await;
    assert!(hana.hears().starts_with("Well done!"), "{}", hana.hears());
    town.end().await;
}

#[tokio::test]
async fn help_with_a_step_reaches_the_caseworker_with_the_step() {
    let town = Town::new().await;
    let mut sara = town.caseworker("Sara").await;
    let mut hana = nurse(&town, "Hana").await;
    hana.says("/steps").await;
    hana.presses_all(&["Pass the practical exam", "I need help"])
        .await;
    sara.presses_in_group("Take this case").await;
    let dossier = sara.messages().into_iter().map(|one| plain(&one.text));
    let about = "The candidate needs help with this step: Pass the practical exam (OSCE)";
    assert!(dossier.into_iter().any(|text| text.contains(about)));
    town.end().await;
}

#[tokio::test]
async fn a_day_goes_into_a_calendar_without_saying_what_it_is_for() {
    let town = Town::new().await;
    let mut hana = nurse(&town, "Hana").await;
    let exam = town.telegram.now().date() + Duration::days(7);
    hana.says("/steps").await;
    hana.presses_all(&["Pass the computer test", "I have a date"])
        .await;
    hana.says(&format!("{} at 2 pm", written(exam))).await;
    hana.presses("Add to my calendar").await;
    let file = town.telegram.last_document(hana.id.into()).unwrap();
    let text = String::from_utf8(file.bytes.to_vec()).unwrap();
    assert_eq!(file.name, "stepward.ics");
    assert!(text.contains("SUMMARY:Stepward: my date\r\n"), "{text}");
    assert!(text.contains("T140000Z\r\n"), "{text}");
    town.end().await;
}

#[tokio::test]
async fn work_without_a_register_has_a_plan_too() {
    let town = Town::new().await;
    let mut omar = crate::town::admitted(&town, "Omar").await;
    omar.says_all(&["Omar", "B18"]).await;
    omar.presses_all(&["Yes, any job", "Work now, and", "Both"])
        .await;
    omar.says_all(&["porter"]).await;
    omar.looks();
    omar.says("/steps").await;
    assert_snapshot!(omar.looks(), @r"
        Omar: /steps
        bot: Your plan
            Your work needs no register here. These steps help you to a good job. Press a step to see what to do.
            
            ➡️ Compare your papers
            ▫️ Make your English stronger
            ▫️ Learn what is new here
            ▫️ Apply for a role
            
            This is general information, not legal advice. Ask the regulator or your caseworker before you pay.
            [➡️ Compare your papers]
            [▫️ Make your English stronger]
            [▫️ Learn what is new here]
            [▫️ Apply for a role]
            [Roles for now]
            [Talk to a person] [Menu]
        ");
    town.end().await;
}
