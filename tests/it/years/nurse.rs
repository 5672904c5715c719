//! A nurse from Eritrea who speaks Tigrinya: work at once, and her own profession within the year.

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
    assert_eq!(hana.next_step().await.as_deref(), Some("nmc_account"));

    // A new role is news of the next morning, once.
    hana.role_comes("SAMPLE-0004", "Ward Nurse Elm").await;
    hana.days(3).await;
    assert!(hana.heard_of("Ward Nurse Elm"));

    // Half a year later she is on the register, and what was for later is for now.
    hana.days(180).await;
    hana.role_comes("SAMPLE-0004", "Ward Nurse Oak").await;
    let (before, _) = hana.roles().await;
    hana.changes("profession", "registration").await;
    hana.chooses(&["registration-registered"]).await;
    let (after, registered) = hana.roles().await;
    assert!(after > before, "{before} before, {after} after");
    assert_eq!(registered, 0);
    assert_eq!(hana.next_step().await, None);
    hana.days(180).await;
    town.end().await;
}
