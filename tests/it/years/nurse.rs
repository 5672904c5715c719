//! A nurse from Eritrea who speaks Tigrinya: work at once, and her own profession within the year.

use stepward::locale::Arguments;
use time::macros::date;

use super::Year;
use crate::town::Town;

#[tokio::test]
async fn a_nurse_comes_back_to_her_profession() {
    let town = Town::new().await;
    let mut hana = Year::begins(&town, "ሓና", "ti").await;
    hana.says(&["ሓና", "B18"]).await;
    hana.chooses(&["permission-any", "goal-both", "hours-full-time"])
        .await;
    hana.is_a("ነርስ", "nurse").await;
    hana.says(&["ኤርትራ", "5", "2024"]).await;
    hana.chooses(&["licensed-yes", "registration-not-started"])
        .await;
    hana.chooses(&["education-level-bachelor", "papers-originals"])
        .await;
    hana.chooses(&["english-b2", "test-none"]).await;
    hana.can(&["vital-signs", "take-blood", "move-people"])
        .await;
    let (now, registered) = hana.roles().await;
    assert!(now > 0 && registered > 0, "{now} now, {registered} later");

    // A new role is news of the next morning, once.
    hana.role_comes("SAMPLE-0004", "Ward Nurse Elm").await;
    hana.days(3).await;
    assert!(hana.heard_of("Ward Nurse Elm"));

    // She opens her account and books a test of English; the day goes into her phone's calendar.
    hana.next_is("nmc_account").await;
    hana.marks("nmc_account", "button-step-done").await;
    hana.reads("step-then", &hana.of_step("nmc_english"));
    hana.marks("nmc_english", "button-step-doing").await;
    hana.says(&["ፈተናይ 15 ሚያዝያ 2026 ሰዓት 9:30"]).await;
    let test = date!(2026 - 04 - 15);
    let at = Arguments::default()
        .with("date", test)
        .with("time", "09:30");
    hana.reads("step-date-time-kept", &at);
    hana.presses("button-step-calendar").await;
    let file = town.telegram.last_document(hana.person.id.into()).unwrap();
    assert_eq!(file.name, "stepward.ics");
    let event = String::from_utf8(file.bytes.to_vec()).unwrap();
    assert!(event.contains("20260415T083000Z"), "{event}");

    // Good luck comes in the morning before, the question for the result after 16 days.
    let company = hana.unasked.len();
    hana.lives_until(date!(2026 - 04 - 14)).await;
    let luck = at.with("step", hana.label("step-nmc_english"));
    let told = hana.was_told("prompt-good-luck-time", &luck);
    assert_eq!(told.date(), date!(2026 - 04 - 14));
    assert!(told.hour() < 12, "{told}");
    hana.lives_until(date!(2026 - 05 - 01)).await;
    let told = hana.was_told("prompt-scores", &hana.of_step("nmc_english"));
    assert_eq!(told.date(), date!(2026 - 05 - 01));
    assert_eq!(hana.unasked.len(), company + 2);

    // One part of the test is short. She takes it again, on a day that a button names.
    hana.presses("button-step-scores").await;
    hana.chooses(&["test-oet"]).await;
    hana.says(&["360", "350", "280", "370"]).await;
    let part = |part: &str| Arguments::default().with("part", part);
    hana.reads("gap-part-unsure", &part("writing").with("have", "280"));
    hana.presses("button-step-date").await;
    let again = date!(2026 - 06 - 12);
    let again = Arguments::default().with("date", again);
    let label = hana.words("plan-dated", &again);
    hana.person.presses(&label).await;
    hana.presses("button-time-unknown").await;
    hana.lives_until(date!(2026 - 06 - 11)).await;
    let luck = again.with("step", hana.label("step-nmc_english"));
    hana.was_told("prompt-good-luck", &luck);
    hana.lives_until(date!(2026 - 06 - 28)).await;
    hana.was_told("prompt-scores", &hana.of_step("nmc_english"));
    hana.presses("button-step-scores").await;
    hana.says(&["360", "350", "320", "370"]).await;
    hana.reads("step-done", &hana.of_step("nmc_english"));
    hana.reads("step-then", &hana.of_step("nmc_cbt"));

    // The exams: asked about on the day after. The second one needs a second try.
    hana.marks("nmc_cbt", "button-step-date").await;
    hana.says(&["10 ነሓሰ", "14:00"]).await;
    hana.lives_until(date!(2026 - 08 - 11)).await;
    hana.was_told("prompt-result", &hana.of_step("nmc_cbt"));
    hana.presses("button-passed").await;
    hana.reads("step-then", &hana.of_step("nmc_osce"));
    hana.tells_registration("exams").await;
    for (day, asked, button) in [
        ("5 ጥቅምቲ", date!(2026 - 10 - 06), "button-not-passed"),
        ("20 ሕዳር", date!(2026 - 11 - 21), "button-passed"),
    ] {
        hana.marks("nmc_osce", "button-step-date").await;
        hana.says(&[day]).await;
        hana.presses("button-time-unknown").await;
        hana.lives_until(asked).await;
        hana.was_told("prompt-result", &hana.of_step("nmc_osce"));
        hana.presses(button).await;
    }
    hana.reads("step-then", &hana.of_step("nmc_register"));

    // She is on the register, and what was for later is for now.
    hana.role_comes("SAMPLE-0004", "Ward Nurse Oak").await;
    assert!(!hana.may_have("Ward Nurse Oak").await);
    hana.marks("nmc_register", "button-step-done").await;
    hana.reads("plan-all-done", Arguments::NONE);
    hana.tells_registration("registered").await;
    assert!(hana.may_have("Ward Nurse Oak").await);
    assert_eq!(hana.roles().await.1, 0);
    hana.days(3).await;
    let last = hana.unasked.len();
    hana.lives_until(date!(2027 - 03 - 04)).await;
    hana.was_told("prompt-refresh", Arguments::NONE);
    assert_eq!(
        hana.unasked.len(),
        last + 1,
        "a nurse at work is left in peace"
    );
    town.end().await;
}
