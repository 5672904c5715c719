//! What a step asks for changes: exactly those whom it concerns are told, once.

use std::collections::BTreeMap;

use stepward::pathway::Pathways;
use stepward::store::{Requirements, Whose};

use super::{days, prompts};
use crate::town::{Town, nurse};

const FILE: &str = include_str!("../../../src/pathway/pathways.toml");

/// What steps ask for once somebody has confirmed the fee of the computer test.
fn confirmed(pounds: u32) -> Requirements {
    let entry =
        "cost_gbp = 83\nevidence = \"secondary\"\nsource = [\"anywayward\", \"lifeinuk\"]\n";
    let text = FILE.replacen(
        &format!("{entry}check = true"),
        &format!(
            "{}as_of = 2027-01-15",
            entry.replace("83", &pounds.to_string())
        ),
        1,
    );
    assert_ne!(text, FILE);
    Pathways::parse("pathways.toml", &text)
        .unwrap()
        .requirements()
}

/// What this version of the content says is compared with what people were last told.
async fn says(town: &Town, requirements: &Requirements) -> u64 {
    let world = &town.bot.world;
    let whose = |profession: Option<&stepward::audit::OccupationId>| match profession {
        Some(profession) => Whose::These(world.occupations_of(profession)),
        None => Whose::AnyBut(world.regulated_occupations()),
    };
    let now = (town.bot.clock)();
    let compared = town
        .bot
        .store
        .compare_requirements(requirements, &whose, now);
    compared.await.unwrap()
}

#[tokio::test]
async fn a_change_is_told_once_to_those_whom_it_concerns() {
    let mut town = Town::new().await;
    let open = nurse(&town, "Hana").await.id;
    let done = nurse(&town, "Selam").await.id;
    let paused = nurse(&town, "Amina").await.id;
    let other = crate::town::admitted(&town, "Omar").await.id;
    {
        let mut selam = town.known(done);
        selam.says("/steps").await;
        selam.presses_all(&["Pass the computer test", "Done"]).await;
        let mut omar = town.known(other);
        omar.says_all(&["Omar", "B18"]).await;
        omar.presses_all(&["Yes, any job", "Work now, and", "Both"])
            .await;
        omar.says("doctor").await;
        let mut amina = town.known(paused);
        amina.says("/pause").await;
    }
    let told = |town: &Town, id| prompts(&town.known(id)).len();
    // What is confirmed for the first time contradicts nothing that anybody was told.
    assert_eq!(says(&town, &confirmed(83)).await, 0);
    days(&town, 3).await;
    assert_eq!(told(&town, open), 0);
    assert!(says(&town, &confirmed(90)).await > 0);
    // A replica that starts at the same moment finds nothing changed.
    assert_eq!(says(&town, &confirmed(90)).await, 0);
    town.restart().await;
    days(&town, 3).await;
    assert_eq!(told(&town, open), 1);
    let text = prompts(&town.known(open)).remove(0).1;
    assert!(text.contains("Pass the computer test"), "{text}");
    // The restart brought the built-in content again, and back and forth it goes.
    for pounds in [83, 90, 83, 90] {
        says(&town, &confirmed(pounds)).await;
        days(&town, 2).await;
    }
    assert_eq!(told(&town, open), 1, "a change back and forth");
    assert_eq!(told(&town, done), 0, "who has done the step");
    assert_eq!(told(&town, other), 0, "another profession");
    assert_eq!(told(&town, paused), 0, "who stopped messages");
    says(&town, &confirmed(95)).await;
    days(&town, 2).await;
    assert_eq!(told(&town, open), 2, "another change");
    town.known(paused).says("/pause").await;
    days(&town, 3).await;
    assert_eq!(told(&town, paused), 1, "who is back");
    town.end().await;
}

/// A change that is taken back before anybody heard of it is none.
#[tokio::test]
async fn what_was_taken_back_in_time_is_told_to_nobody() {
    let town = Town::new().await;
    let hana = nurse(&town, "Hana").await;
    for pounds in [83, 90, 83] {
        says(&town, &confirmed(pounds)).await;
    }
    days(&town, 3).await;
    assert_eq!(prompts(&hana), []);
    town.end().await;
}

#[test]
fn only_what_was_shown_and_is_different_now_contradicts() {
    let (unconfirmed, first, second) = (
        Pathways::built_in().requirements(),
        confirmed(83),
        confirmed(90),
    );
    let changed = |before: &Requirements, now: &Requirements| -> Vec<String> {
        let pairs: BTreeMap<_, _> = before.iter().collect();
        let changed = now.iter().filter(|(key, now)| now.contradicts(pairs[key]));
        changed.map(|((_, step), _)| step.to_string()).collect()
    };
    let none: Vec<String> = vec![];
    assert_eq!(changed(&unconfirmed, &first), none);
    assert_eq!(changed(&first, &unconfirmed), none);
    assert_eq!(changed(&first, &second), ["nmc_cbt"]);
    let key = (Some("nurse".into()), "nmc_cbt".into());
    // What is no longer confirmed is remembered as it was last shown.
    let kept = unconfirmed[&key].after(&first[&key]);
    assert!(second[&key].contradicts(&kept));
}
