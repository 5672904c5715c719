//! A radiographer from Ukraine: one part of IELTS is missing, then it is not.

use super::Year;
use crate::town::Town;

#[tokio::test]
async fn a_radiographer_passes_the_part_that_was_missing() {
    let town = Town::new().await;
    let mut olena = Year::begins(&town, "Олена", "uk").await;
    olena.says(&["Олена", "B12"]).await;
    olena
        .chooses(&["permission-any", "goal-profession", "hours-full-time"])
        .await;
    olena
        .is_a("рентгенлаборант", "diagnostic_radiographer")
        .await;
    olena.says(&["Україна", "8", "2025"]).await;
    olena
        .chooses(&["licensed-yes", "registration-preparing"])
        .await;
    olena
        .chooses(&["education-level-bachelor", "papers-originals"])
        .await;
    olena.chooses(&["english-b2", "test-none"]).await;
    olena.can(&["vital-signs"]).await;
    assert_eq!(olena.next_step().await.as_deref(), Some("hcpc_standards"));
    let (_, registered) = olena.roles().await;
    assert!(registered > 0);
    olena.days(120).await;
    olena.changes("profession", "registration").await;
    olena.chooses(&["registration-applied"]).await;
    assert_eq!(olena.next_step().await.as_deref(), Some("hcpc_english"));
    olena.days(120).await;
    olena.changes("profession", "registration").await;
    olena.chooses(&["registration-registered"]).await;
    let (now, registered) = olena.roles().await;
    assert!(now > 0);
    assert_eq!(registered, 0);
    assert_eq!(olena.next_step().await, None);
    olena.days(120).await;
    town.end().await;
}
