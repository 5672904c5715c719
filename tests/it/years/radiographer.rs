//! A radiographer from Ukraine: step by step to the register, and a role of her own profession then.

use super::Year;
use crate::town::Town;

#[tokio::test]
async fn a_radiographer_reaches_the_register_step_by_step() {
    let town = Town::new().await;
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
    assert_eq!(olena.next_step().await.as_deref(), Some("hcpc_standards"));
    let (_, registered) = olena.roles().await;
    assert!(
        registered > 0,
        "her own profession, once she is on the register"
    );
    olena.days(120).await;
    olena.changes("profession", "registration").await;
    olena.chooses(&["registration-applied"]).await;
    assert_eq!(olena.next_step().await.as_deref(), Some("hcpc_english"));
    olena.days(120).await;
    olena.changes("profession", "registration").await;
    olena.chooses(&["registration-registered"]).await;
    olena.role_comes("SAMPLE-0036", "Radiographer Ash").await;
    assert!(olena.may_have("Radiographer Ash").await);
    assert_eq!(olena.next_step().await, None);
    olena.days(120).await;
    assert!(olena.heard_of("Radiographer Ash"));
    town.end().await;
}
