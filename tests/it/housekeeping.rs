//! What is thrown away, and when.

use sqlx::PgPool;
use stepward::housekeeping;
use time::Duration;

use crate::town::{Town, admitted, nurse};

async fn candidates(pool: &PgPool) -> i64 {
    sqlx::query_scalar("select count(*) from directory")
        .fetch_one(pool)
        .await
        .unwrap()
}

#[tokio::test]
async fn whoever_agreed_to_nothing_is_erased_after_a_week() {
    let town = Town::new().await;
    let pool = town.database.pool();
    let mut stranger = town.person("Stranger", "en");
    stranger.starts(Some("library")).await;
    let mut refusing = town.person("Refusing", "en");
    refusing.starts(None).await;
    refusing
        .presses_all(&["English", "No, I do not agree"])
        .await;
    let mut asking = town.person("Asking", "en");
    asking.starts(None).await;
    asking.presses_all(&["English", "Talk to a person"]).await;
    admitted(&town, "Hana").await;
    let telegram = town.telegram.clone();
    let clock: stepward::intake::Clock = std::sync::Arc::new(move || telegram.now());

    town.telegram.advance(Duration::days(6));
    housekeeping::once(&town.bot.store, &town.bot.world, &clock)
        .await
        .unwrap();
    assert_eq!(candidates(&pool).await, 4);

    town.telegram.advance(Duration::days(2));
    housekeeping::once(&town.bot.store, &town.bot.world, &clock)
        .await
        .unwrap();
    assert_eq!(
        candidates(&pool).await,
        2,
        "who agreed, and who waits for a person, stay"
    );

    stranger.says("hello again").await;
    assert!(
        stranger.hears().contains("choose your language"),
        "{}",
        stranger.hears()
    );
    town.end().await;
}

#[tokio::test]
async fn whose_profile_is_missing_gets_it_and_a_role_finds_them() {
    let town = Town::new().await;
    nurse(&town, "Hana").await;
    let telegram = town.telegram.clone();
    let clock: stepward::intake::Clock = std::sync::Arc::new(move || telegram.now());
    let roles = stepward::demo::sample_roles(town.telegram.now().date());
    let role = |id: &str| roles.iter().find(|role| role.id.as_str() == id).unwrap();
    let near = async |id: &str| {
        let occupations = town.bot.world.occupations_near(role(id));
        let page = town.bot.store.people_near(&occupations).next_page().await;
        page.unwrap().unwrap_or_default()
    };
    let told = near("SAMPLE-0010").await;
    let [(_, profile)] = told.as_slice() else {
        panic!("a bridging role finds the nurse it is a bridge for: {told:?}")
    };
    assert_eq!(profile.years, Some(5));
    assert_eq!(
        near("SAMPLE-0022").await,
        [],
        "a radiologist's role finds no nurse"
    );

    // As a program of the version before leaves it.
    sqlx::query("delete from profiles")
        .execute(&town.database.pool())
        .await
        .unwrap();
    assert_eq!(near("SAMPLE-0010").await, []);
    housekeeping::once(&town.bot.store, &town.bot.world, &clock)
        .await
        .unwrap();
    assert_eq!(near("SAMPLE-0010").await, told);
    town.end().await;
}
