//! An accountant from Iran who speaks Persian and may not work yet: roles are shown, and nothing ends.

use super::Year;
use crate::town::Town;

#[tokio::test]
async fn an_accountant_waits_for_permission_and_then_has_roles() {
    let town = Town::new().await;
    let mut maryam = Year::begins(&town, "مریم", "fa").await;
    maryam.says(&["مریم", "B29"]).await;
    maryam
        .chooses(&["permission-not-yet", "goal-work-now", "hours-full-time"])
        .await;
    maryam.is_a("حسابدار", "accountant").await;
    maryam.says(&["ایران", "۷", "۲۰۲۴"]).await;
    maryam
        .chooses(&["education-level-bachelor", "papers-lost"])
        .await;
    maryam.chooses(&["english-b2", "test-none"]).await;
    maryam.can(&["spreadsheets", "computer"]).await;
    assert_eq!(maryam.roles().await, (0, 0));
    assert_eq!(maryam.next_step().await, None);
    maryam.days(200).await;
    maryam.changes("work", "permission").await;
    maryam.chooses(&["permission-any"]).await;
    maryam.role_comes("SAMPLE-0049", "Ward Clerk Ash").await;
    let (now, registered) = maryam.roles().await;
    assert!(now > 0);
    assert_eq!(registered, 0);
    maryam.days(3).await;
    assert!(maryam.heard_of("Ward Clerk Ash"));
    maryam.days(160).await;
    town.end().await;
}
