//! An accountant from Iran who speaks Persian and may not work yet: she prepares, has roles as soon as
//! she may work, and is asked once a year whether all of it is still true.

use stepward::locale::Arguments;
use time::macros::date;

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

    // She may prepare: papers first, with a question every four weeks.
    maryam.next_is("open_papers").await;
    maryam.marks("open_papers", "button-step-doing").await;
    maryam.presses("button-no-date-yet").await;
    maryam.days(29).await;
    maryam.was_told("prompt-doing", &maryam.of_step("open_papers"));
    maryam.presses("button-still-doing").await;
    maryam.days(29).await;
    maryam.was_told("prompt-doing", &maryam.of_step("open_papers"));
    maryam.presses("button-step-finished").await;
    maryam.reads("step-then", &maryam.of_step("open_english"));
    assert_eq!(maryam.unasked.len(), 2);

    // Half a year later she may work.
    maryam.days(140).await;
    maryam.changes("work", "permission").await;
    maryam.chooses(&["permission-any"]).await;
    maryam.role_comes("SAMPLE-0049", "Ward Clerk Ash").await;
    let (now, registered) = maryam.roles().await;
    assert!(now > 0);
    assert_eq!(registered, 0);
    maryam.days(3).await;
    assert!(maryam.heard_of("Ward Clerk Ash"));

    // A year after the first answers: is all of it still true? Then nothing for another year.
    let before = maryam.unasked.len();
    maryam.lives_until(date!(2027 - 03 - 04)).await;
    let told = maryam.was_told("prompt-refresh", Arguments::NONE);
    assert!(told.date() >= date!(2027 - 03 - 02), "{told}");
    assert_eq!(maryam.unasked.len(), before + 1);
    maryam.presses("button-still-true").await;
    maryam.reads("still-true", Arguments::NONE);
    maryam.lives_until(date!(2028 - 03 - 02)).await;
    assert_eq!(maryam.unasked.len(), before + 1);
    maryam.days(3).await;
    let told = maryam.was_told("prompt-refresh", Arguments::NONE);
    assert!(told.date() >= date!(2028 - 03 - 03), "{told}");
    assert_eq!(maryam.unasked.len(), before + 2);
    town.end().await;
}
