//! Who and what is turned away at the door.

use serde_json::Value;

use super::{Replica, SECRET, Street, town};

/// Somebody's first update, which nobody has taken, in a street of one program.
async fn first_update() -> (Street, Value) {
    let town = town().await;
    let amina = town.telegram.create_person("Amina", None, "en");
    town.telegram.start_bot(amina, None).unwrap();
    let update = town.fetched().await.remove(0);
    (Street::through(town, 1).await, update)
}

async fn status(replica: &Replica, secret: Option<&str>, body: impl Into<reqwest::Body>) -> u16 {
    replica.post(secret, body).await.status().as_u16()
}

#[tokio::test]
async fn who_does_not_know_the_secret_is_turned_away_and_nothing_is_taken() {
    let (street, update) = first_update().await;
    let (before, body) = (street.taken().await, update.to_string());
    let longer = format!("{SECRET}x");
    let shorter = &SECRET[1..];
    for secret in [
        None,
        Some(""),
        Some("guessed"),
        Some(&longer),
        Some(shorter),
    ] {
        assert_eq!(status(&street.replicas[0], secret, body.clone()).await, 401);
    }
    street.rests().await;
    assert_eq!(street.taken().await, before);
    assert_eq!(status(&street.replicas[0], Some(SECRET), body).await, 200);
    assert_eq!(street.taken().await, before + 1);
    street.rests().await;
    street.ends().await;
}

#[tokio::test]
async fn what_is_no_update_is_refused_and_nothing_is_taken() {
    let (street, update) = first_update().await;
    let before = street.taken().await;
    let replica = &street.replicas[0];
    for body in ["", "{", "[]", "{}", "null", r#"{"update_id":"1"}"#] {
        assert_eq!(status(replica, Some(SECRET), body).await, 400, "{body}");
    }
    let of_length = |length: usize| {
        let update = update.to_string();
        update.clone() + &" ".repeat(length - update.len())
    };
    let largest = 1 << 20;
    let too_large = of_length(largest + 1);
    assert_eq!(status(replica, Some(SECRET), too_large).await, 413);
    assert_eq!(street.taken().await, before);
    let just_right = of_length(largest);
    assert_eq!(status(replica, Some(SECRET), just_right).await, 200);
    assert_eq!(street.taken().await, before + 1);
    street.rests().await;
    street.ends().await;
}

#[tokio::test]
async fn nothing_is_at_any_other_address() {
    let street = Street::new(1).await;
    let address = street.replicas[0].address;
    let client = reqwest::Client::new();
    for path in ["/", "/telegram", "/telegram/hook", "/metrics"] {
        let url = format!("http://{address}{path}");
        let posted = client.post(url).send().await.unwrap();
        assert_eq!(posted.status().as_u16(), 404, "{path}");
    }
    let url = format!("http://{address}/telegram/:hook");
    let got = client.get(url).send().await.unwrap();
    assert_eq!(got.status().as_u16(), 405);
    street.ends().await;
}
