//! A pharmacist from Syria who speaks Arabic: bridging work beside a long way to the register.

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
    assert_eq!(samer.next_step().await.as_deref(), Some("gphc_eligibility"));
    let (now, _) = samer.roles().await;
    assert!(now > 0);
    samer
        .role_comes("SAMPLE-0029", "Pharmacy Assistant Ash")
        .await;
    samer.days(3).await;
    assert!(samer.heard_of("Pharmacy Assistant Ash"));
    assert!(samer.may_have("Pharmacy Assistant Ash").await);
    samer.days(360).await;
    town.end().await;
}
