//! A pharmacist from Syria who speaks Arabic: bridging work beside a long way to the register, which he
//! puts off, leaves, and takes up again.

use stepward::locale::Arguments;
use time::Duration;
use time::macros::date;

use super::Year;
use crate::town::Town;

#[tokio::test]
async fn a_pharmacist_works_in_a_pharmacy_meanwhile() {
    let town = Town::new().await;
    let mut samer = Year::begins(&town, "سامر", "ar").await;
    samer.says(&["سامر", "B11"]).await;
    samer
        .chooses(&["permission-any", "goal-both", "hours-full-time"])
        .await;
    samer.is_a("صيدلي", "pharmacist").await;
    samer.says(&["سوريا", "١٠", "٢٠٢٤"]).await;
    samer
        .chooses(&["licensed-before", "registration-not-started"])
        .await;
    samer
        .chooses(&["education-level-bachelor", "papers-copies"])
        .await;
    samer.chooses(&["english-b2", "test-none"]).await;
    samer.can(&["dispense", "check-details"]).await;
    let (now, _) = samer.roles().await;
    assert!(now > 0);
    samer
        .role_comes("SAMPLE-0029", "Pharmacy Assistant Ash")
        .await;
    samer.days(3).await;
    assert!(samer.heard_of("Pharmacy Assistant Ash"));
    assert!(samer.may_have("Pharmacy Assistant Ash").await);

    // He asks the GPhC and hears nothing for four weeks; the question can wait for two more.
    samer.next_is("gphc_eligibility").await;
    samer.marks("gphc_eligibility", "button-step-doing").await;
    samer.presses("button-no-date-yet").await;
    let about = samer.of_step("gphc_eligibility");
    samer.days(29).await;
    samer.was_told("prompt-doing", &about);
    let told = samer.unasked.len();
    samer.presses("button-snooze-weeks").await;
    let until = samer.today() + Duration::days(14);
    samer.reads("snoozed", &Arguments::default().with("date", until));
    samer.days(13).await;
    assert_eq!(samer.unasked.len(), told, "two weeks are two weeks");
    samer.days(2).await;
    samer.was_told("prompt-doing", &about);
    assert_eq!(samer.unasked.len(), told + 1);

    // He has had enough. Roles come and his question falls due: nothing reaches him.
    samer.says(&["توقف"]).await;
    samer.reads("paused", Arguments::NONE);
    samer
        .role_comes("SAMPLE-0029", "Pharmacy Assistant Elm")
        .await;
    samer.days(150).await;
    assert_eq!(samer.unasked.len(), told + 1, "stop is stop");

    // He comes back by himself, and is asked how it went; what comes from now on he hears again.
    samer.presses("button-unpause").await;
    samer.reads("unpaused", Arguments::NONE);
    samer.days(2).await;
    let since = &samer.unasked[told + 1..];
    let asked = samer.words("prompt-doing", &about);
    let asked = since.iter().filter(|(_, told)| told.contains(&asked));
    assert_eq!(asked.count(), 1, "{since:?}");
    samer.presses("button-step-finished").await;
    samer.reads("step-then", &samer.of_step("ospap"));
    samer
        .role_comes("SAMPLE-0029", "Pharmacy Assistant Oak")
        .await;
    samer.days(3).await;
    assert!(samer.heard_of("Pharmacy Assistant Oak"));
    samer.lives_until(date!(2027 - 03 - 04)).await;
    samer.was_told("prompt-refresh", Arguments::NONE);
    town.end().await;
}
