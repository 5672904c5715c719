//! Roles: imported again and again, and read anew when they changed.

use stepward::matching::{Role, State};
use stepward::store::Confirming;
use time::macros::date;

use super::House;

fn role(reference: &str, title: &str) -> Role {
    let role = serde_json::json!({
        "id": format!("id-{reference}"),
        "origin": { "source": "csv", "reference": reference },
        "title": title,
        "occupation": "nurse",
        "also_open_to": [],
        "employer": "Invented Hospital",
        "site": "",
        "postcode": "",
        "department": "",
        "staff_group": "",
        "band": "5",
        "pay": { "min": null, "max": null, "text": "" },
        "contract": "",
        "fixed_term_months": null,
        "working_pattern": "",
        "registration": "unknown",
        "english": null,
        "experience_months": null,
        "essential": [],
        "desirable": [],
        "bridging_for": [],
        "languages": [],
        "dbs": "",
        "posted": date!(2026 - 02 - 01),
        "closes": date!(2026 - 04 - 01),
        "url": "",
        "description": "",
        "state": "confirmed",
    });
    serde_json::from_value(role).unwrap()
}

#[tokio::test]
async fn an_import_says_what_is_new_changed_and_closed() {
    let house = House::open().await;
    let (store, at) = (&house.store, house.at.get());
    let roles = [role("1", "Nurse"), role("2", "Porter"), role("3", "Cook")];
    let first = store.import_roles("csv", &roles, at).await.unwrap();
    assert_eq!(
        (first.new, first.changed, first.unchanged, first.closed),
        (3, 0, 0, 0)
    );
    let version = store.content_version().await.unwrap();
    let same = store.import_roles("csv", &roles, at).await.unwrap();
    assert_eq!(
        (same.new, same.changed, same.unchanged, same.closed),
        (0, 0, 3, 0)
    );
    assert_eq!(
        store.content_version().await.unwrap(),
        version,
        "nobody has to read them anew"
    );
    let next = [
        role("1", "Nurse"),
        role("2", "Head porter"),
        role("4", "Midwife"),
    ];
    let next = store.import_roles("csv", &next, at).await.unwrap();
    assert_eq!(
        (next.new, next.changed, next.unchanged, next.closed),
        (1, 1, 1, 1)
    );
    assert!(store.content_version().await.unwrap() > version);
    let open = store.open_roles(date!(2026 - 03 - 02)).await.unwrap();
    let titles: Vec<&str> = open.iter().map(|role| role.title.as_str()).collect();
    assert_eq!(titles, ["Nurse", "Head porter", "Midwife"]);
    assert!(
        store
            .open_roles(date!(2026 - 04 - 02))
            .await
            .unwrap()
            .is_empty()
    );
    let other = store.import_roles("xml", &[], at).await.unwrap();
    assert_eq!(other.closed, 0, "another source closes none of them");
    assert_eq!(
        store.import_roles("csv", &roles, at).await.unwrap().changed,
        2,
        "one came back"
    );
}

#[tokio::test]
async fn what_a_person_confirmed_or_closed_stays_so() {
    let house = House::open().await;
    let (store, at) = (&house.store, house.at.get());
    let draft = Role {
        state: State::Draft,
        ..role("1", "Nurse")
    };
    store
        .import_roles("csv", std::slice::from_ref(&draft), at)
        .await
        .unwrap();
    assert!(
        store
            .open_roles(date!(2026 - 03 - 02))
            .await
            .unwrap()
            .is_empty()
    );
    let confirmed = store.confirm_role(&draft.id, &[], at).await.unwrap();
    assert!(matches!(confirmed, Confirming::Done(_)));
    store
        .import_roles("csv", std::slice::from_ref(&draft), at)
        .await
        .unwrap();
    let open = store.open_roles(date!(2026 - 03 - 02)).await.unwrap();
    assert_eq!(
        open,
        [Role {
            state: State::Confirmed,
            since: at,
            ..draft.clone()
        }]
    );
    assert!(store.close_role(&draft.id, at).await.unwrap());
    assert!(store.all_roles().await.unwrap().is_empty());
    assert!(!store.close_role(&"nobody".into(), at).await.unwrap());
}
