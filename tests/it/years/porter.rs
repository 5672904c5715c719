//! A porter who speaks Somali: no register, work at once, and no word unasked after "stop".

use super::Year;
use crate::town::Town;

#[tokio::test]
async fn a_porter_needs_no_register() {
    let town = Town::new().await;
    let mut ayaan = Year::begins(&town, "Ayaan", "so").await;
    ayaan.says(&["Ayaan", "B10"]).await;
    ayaan
        .chooses(&["permission-any", "goal-work-now", "hours-full-time"])
        .await;
    ayaan.is_a("xammaal isbitaal", "hospital_porter").await;
    ayaan.says(&["Soomaaliya", "3", "2025"]).await;
    ayaan
        .chooses(&["education-level-secondary", "papers-copies"])
        .await;
    ayaan.chooses(&["english-b1", "test-none"]).await;
    ayaan.can(&["calm-people", "keep-stock"]).await;
    let (now, registered) = ayaan.roles().await;
    assert!(now > 0);
    assert_eq!(registered, 0);
    assert_eq!(ayaan.next_step().await, None);
    ayaan.role_comes("SAMPLE-0053", "Night Porter Ash").await;
    ayaan.days(3).await;
    assert!(ayaan.heard_of("Night Porter Ash"));
    ayaan.person.says("/pause").await;
    let before = ayaan.person.messages().len();
    ayaan.role_comes("SAMPLE-0053", "Night Porter Elm").await;
    ayaan.days(360).await;
    assert_eq!(ayaan.person.messages().len(), before);
    town.end().await;
}
