//! A radiographer from Ukraine: a person helps with the first step, and step by step she reaches the
//! register and a role of her own profession.

use stepward::locale::Arguments;
use time::Duration;
use time::macros::date;

use super::Year;
use crate::town::{Town, plain};

#[tokio::test]
async fn a_radiographer_reaches_the_register_step_by_step() {
    let town = Town::new().await;
    let mut sara = town.caseworker("Sara").await;
    let mut olena = Year::begins(&town, "Олена", "uk").await;
    olena.says(&["Олена", "B12"]).await;
    olena
        .chooses(&["permission-any", "goal-profession", "hours-full-time"])
        .await;
    olena
        .is_a("рентгенлаборант", "diagnostic_radiographer")
        .await;
    olena.chooses(&["takes-or-reads-takes"]).await;
    olena.says(&["Україна", "8", "2025"]).await;
    olena
        .chooses(&["licensed-yes", "registration-preparing"])
        .await;
    olena
        .chooses(&["education-level-bachelor", "papers-originals"])
        .await;
    olena.chooses(&["english-b2", "test-none"]).await;
    olena.can(&["take-images", "radiation"]).await;
    let (_, registered) = olena.roles().await;
    assert!(
        registered > 0,
        "her own profession, once she is on the register"
    );

    // The first step is hard to do alone: Sara has the case, and reads which step it is about.
    olena.next_is("hcpc_standards").await;
    olena.marks("hcpc_standards", "button-step-help").await;
    sara.presses_in_group("Take this case").await;
    let about =
        "The candidate needs help with this step: Compare your training with the HCPC standards";
    let told = sara.messages();
    assert!(told.iter().any(|one| plain(&one.text).contains(about)));
    let group = town.group_messages();
    assert!(!group.iter().any(|one| one.text.contains("HCPC")));
    sara.says("Please send me the list of your subjects.").await;
    assert!(
        olena
            .person
            .hears()
            .contains("Please send me the list of your subjects.")
    );
    // Nothing is asked beside a talk between two people.
    olena.days(20).await;
    assert_eq!(olena.unasked.len(), 0);
    sara.presses_all(&["Close the case", "The question is answered"])
        .await;
    olena.marks("hcpc_standards", "button-step-done").await;
    olena.reads("step-then", &olena.of_step("hcpc_english"));

    // IELTS, on a day she types; all parts are high enough.
    olena.marks("hcpc_english", "button-step-doing").await;
    olena.says(&["12 травня о 10:00"]).await;
    olena.lives_until(date!(2026 - 05 - 11)).await;
    let luck = olena
        .of_step("hcpc_english")
        .with("date", date!(2026 - 05 - 12))
        .with("time", "10:00");
    olena.was_told("prompt-good-luck-time", &luck);
    olena.lives_until(date!(2026 - 05 - 28)).await;
    olena.was_told("prompt-scores", &olena.of_step("hcpc_english"));
    olena.presses("button-step-scores").await;
    olena.chooses(&["test-ielts"]).await;
    olena.says(&["7", "7,5", "6,5", "7", "7"]).await;
    olena.reads("step-done", &olena.of_step("hcpc_english"));
    olena.reads("step-then", &olena.of_step("hcpc_apply"));

    // She applies. The HCPC takes its time: she is asked every four weeks, and has no date to tell.
    olena.marks("hcpc_apply", "button-step-done").await;
    olena.tells_registration("applied").await;
    olena.next_is("hcpc_assess").await;
    olena.marks("hcpc_assess", "button-step-doing").await;
    olena.presses("button-no-date-yet").await;
    olena.reads("step-doing-kept", Arguments::NONE);
    for button in ["button-still-doing", "button-step-finished"] {
        olena.days(29).await;
        let told = olena.was_told("prompt-doing", &olena.of_step("hcpc_assess"));
        assert!(told.date() + Duration::days(2) > olena.today(), "{told}");
        olena.presses(button).await;
    }
    olena.reads("step-then", &olena.of_step("hcpc_register"));
    olena.marks("hcpc_register", "button-step-done").await;
    olena.tells_registration("registered").await;

    // A role of her own profession comes, and is one for now.
    olena.role_comes("SAMPLE-0036", "Radiographer Ash").await;
    assert!(olena.may_have("Radiographer Ash").await);
    olena.days(2).await;
    assert!(olena.heard_of("Radiographer Ash"));
    olena.lives_until(date!(2027 - 03 - 04)).await;
    olena.was_told("prompt-refresh", Arguments::NONE);
    town.end().await;
}
