//! A porter who speaks Somali: no register, a plan all the same, and a role that he hears of and applies
//! for.

use stepward::locale::Arguments;
use time::macros::date;

use super::Year;
use crate::town::{Town, plain};

#[tokio::test]
async fn a_porter_needs_no_register() {
    let town = Town::new().await;
    let mut sara = town.caseworker("Sara").await;
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

    // No register: a plan of work, papers and English.
    ayaan.next_is("open_papers").await;
    ayaan.reads("plan-open", Arguments::NONE);
    ayaan.marks("open_papers", "button-step-done").await;
    ayaan.reads("step-then", &ayaan.of_step("open_english"));
    ayaan.marks("open_english", "button-step-doing").await;
    ayaan.presses("button-no-date-yet").await;

    // A role comes with the next morning's news, and he is interested.
    ayaan.role_comes("SAMPLE-0053", "Night Porter Ash").await;
    ayaan.days(2).await;
    assert!(ayaan.heard_of("Night Porter Ash"));
    assert_eq!(ayaan.unasked.len(), 1);
    let first = Arguments::default().with("number", 1_u32);
    let first = ayaan.words("button-news-open", &first);
    ayaan.person.presses(&first).await;
    assert!(ayaan.person.hears().starts_with("Night Porter Ash"));
    ayaan.presses("button-interested").await;
    sara.presses_in_group("Take this case").await;
    let told = sara.messages();
    let about = told
        .iter()
        .find(|one| one.text.contains("Night Porter Ash"));
    let about = plain(&about.expect("Sara sees the role").text);
    assert!(
        about.contains("The person is interested in this role"),
        "{about}"
    );
    let group = town.group_messages();
    assert!(!group.iter().any(|one| one.text.contains("Porter")));
    sara.says("Let us look at your application on Monday.")
        .await;
    let heard = ayaan.person.hears();
    assert!(
        heard.contains("Let us look at your application on Monday."),
        "{heard}"
    );
    ayaan.says(&["Waan imanayaa"]).await;
    assert!(sara.hears().contains("Waan imanayaa"));
    sara.presses_all(&["Close the case", "The question is answered"])
        .await;
    ayaan.marks("open_work", "button-step-done").await;
    ayaan.reads("step-then", &ayaan.of_step("open_english"));

    // His English goes on beside the work; after three questions that he leaves there are no more.
    ayaan.days(150).await;
    let asked = ayaan.words("prompt-doing", &ayaan.of_step("open_english"));
    let asked = ayaan
        .unasked
        .iter()
        .filter(|(_, told)| told.contains(&asked));
    assert_eq!(asked.count(), 3);

    // He has work and wants no more news; what he asked to be asked, he still is.
    let before = ayaan.unasked.len();
    ayaan.presses("button-news-off").await;
    ayaan.role_comes("SAMPLE-0053", "Night Porter Elm").await;
    ayaan.lives_until(date!(2027 - 03 - 04)).await;
    ayaan.was_told("prompt-refresh", Arguments::NONE);
    assert_eq!(ayaan.unasked.len(), before + 1);
    assert!(!ayaan.heard_of("Night Porter Elm"));
    town.end().await;
}
