//! Profiles kept for matching: written when they change, gone with the consent, found by occupation.

use std::collections::BTreeSet;

use stepward::audit::Profile;
use stepward::audit::profile::{Permission, SecondOccupation};
use stepward::conversation::{CandidateId, Fact, Journey, Purpose};
use stepward::store::{Concerns, Known, People};

use super::{House, private, removed};

fn of(occupation: &str) -> Profile {
    Profile {
        name: Some("Hana".to_owned()),
        permission: Some(Permission::Some),
        occupation: Some(occupation.into()),
        ..Profile::default()
    }
}

impl House {
    /// A turn after which this is what is known of a person.
    pub(super) async fn profiled(&self, user: i64, profile: Option<&Profile>) -> CandidateId {
        let mut tx = self.store.begin(self.at.get()).await.unwrap();
        let loaded = tx.scene(&private(user), &Concerns::default()).await;
        let id = loaded.unwrap().scene.candidate.unwrap().id;
        let known = profile.map(|profile| Known {
            family: None,
            profile,
            script: 2,
        });
        tx.profiled(id, known).unwrap();
        tx.flush(&removed).await.unwrap();
        tx.commit().await.unwrap();
        id
    }

    /// Which rows of profiles stand there, by their version in the table.
    async fn rows(&self) -> Vec<String> {
        let rows = sqlx::query_scalar("select xmin::text || ctid::text from profiles");
        rows.fetch_all(&self.database.pool()).await.unwrap()
    }
}

async fn all(mut people: People) -> Vec<(CandidateId, Profile)> {
    let mut found = vec![];
    while let Some(page) = people.next_page().await.unwrap() {
        assert!(!page.is_empty());
        found.extend(page);
    }
    found
}

async fn ids(people: People) -> BTreeSet<CandidateId> {
    let found = all(people).await;
    let ids: BTreeSet<CandidateId> = found.iter().map(|(id, _)| *id).collect();
    assert_eq!(ids.len(), found.len(), "nobody comes twice");
    ids
}

#[tokio::test]
async fn a_profile_is_written_when_it_changes_and_goes_with_the_consent() {
    let house = House::open().await;
    let id = house.profiled(1, Some(&of("nurse"))).await;
    assert_eq!(all(house.store.everybody()).await, [(id, of("nurse"))]);
    let before = house.rows().await;
    house.profiled(1, Some(&of("nurse"))).await;
    assert_eq!(
        house.rows().await,
        before,
        "nothing changed, nothing is written"
    );
    house.profiled(1, Some(&of("porter"))).await;
    assert_eq!(all(house.store.everybody()).await, [(id, of("porter"))]);
    house.profiled(1, None).await;
    assert_eq!(all(house.store.everybody()).await, []);
    // Who agrees again has it written again.
    house.profiled(1, Some(&of("porter"))).await;
    assert_eq!(house.rows().await.len(), 1);
}

#[tokio::test]
async fn people_are_found_by_either_occupation_and_once() {
    let house = House::open().await;
    let both = |first: &str, second: &str| Profile {
        second_occupation: Some(SecondOccupation {
            occupation: Some(second.into()),
            ..SecondOccupation::default()
        }),
        ..of(first)
    };
    let nurse = house.profiled(1, Some(&of("nurse"))).await;
    let midwife_too = house.profiled(2, Some(&both("nurse", "midwife"))).await;
    let midwife_once = house.profiled(3, Some(&both("porter", "midwife"))).await;
    let only_told = house.profiled(4, Some(&Profile::default())).await;
    let near = async |occupations: &[&str]| {
        let occupations: Vec<_> = occupations.iter().map(|id| (*id).into()).collect();
        ids(house.store.people_near(&occupations)).await
    };
    assert_eq!(
        near(&["nurse", "midwife"]).await,
        [nurse, midwife_too, midwife_once].into()
    );
    assert_eq!(near(&["midwife"]).await, [midwife_too, midwife_once].into());
    assert_eq!(near(&["porter"]).await, [midwife_once].into());
    assert_eq!(near(&[]).await, [].into());
    let everybody = [nurse, midwife_too, midwife_once, only_told];
    assert_eq!(ids(house.store.everybody()).await, everybody.into());
}

#[tokio::test]
async fn nobody_is_lost_between_two_pages() {
    let house = House::open().await;
    let users: Vec<i64> = (1..=1_100).collect();
    let mut tx = house.store.begin(house.at.get()).await.unwrap();
    let loaded = tx.scenes(&users).await.unwrap().unwrap();
    let nurse = of("nurse");
    for scene in loaded {
        let known = Known {
            family: None,
            profile: &nurse,
            script: 2,
        };
        tx.profiled(scene.who.candidate.unwrap(), Some(known))
            .unwrap();
    }
    tx.flush(&removed).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(ids(house.store.everybody()).await.len(), 1_100);
    let near = house.store.people_near(&["porter".into(), "nurse".into()]);
    assert_eq!(ids(near).await.len(), 1_100);
}

#[tokio::test]
async fn whoever_was_there_before_gets_a_profile_too() {
    let house = House::open().await;
    let id = house.candidate(1).await;
    let minor = house.candidate(2).await;
    house.record(2, &[Fact::SaidAdult(false)]).await;
    let refusing = house.profiled(3, Some(&of("nurse"))).await;
    let takes_back = Fact::Consented {
        purpose: Purpose::Keep,
        version: 1,
        given: false,
    };
    house.record(3, &[takes_back]).await;
    let older = house.candidate(4).await;
    house.profiled(4, Some(&of("nurse"))).await;
    let profile = |journey: &Journey| journey.admitted().then(|| of("midwife"));
    let at = house.at.get();
    let complete = async |script| {
        house
            .store
            .complete_profiles(script, at, profile)
            .await
            .unwrap()
    };

    // The one who took it back loses theirs, the one without one gets one.
    assert_eq!(complete(2).await, 2);
    let found = all(house.store.everybody()).await;
    let of_whom: BTreeSet<(CandidateId, Option<String>)> = found
        .iter()
        .map(|(id, profile)| (*id, profile.occupation.as_ref().map(ToString::to_string)))
        .collect();
    let midwife = Some("midwife".to_owned());
    assert_eq!(
        of_whom,
        [(id, midwife.clone()), (older, Some("nurse".to_owned()))].into()
    );
    assert!(!of_whom.iter().any(|(id, _)| [minor, refusing].contains(id)));
    assert_eq!(complete(2).await, 0, "once is enough");
    // Another script adds answers up anew.
    assert_eq!(complete(3).await, 2);
    let found = all(house.store.everybody()).await;
    assert!(found.iter().all(|(_, profile)| profile == &of("midwife")));
}
