//! Faults on demand: what a bot sees of each, and which calls it strikes.

use std::time::Duration;

use serde_json::{Value, json};
use stepward::simulator::{Fault, PersonId, When};

use super::Api;

/// How long a client waits that expects no answer.
const IMPATIENT: Duration = Duration::from_millis(100);

/// What a client makes of a call that went wrong, and how many texts the person then has more.
async fn seen(api: &Api, person: PersonId, fault: Fault) -> (String, usize) {
    let texts = || api.telegram.messages(person.into()).len();
    let before = texts();
    api.telegram.inject(fault.on("sendMessage"));
    let url = format!(
        "{}/bot{}/sendMessage",
        api.telegram.url(),
        api.telegram.token()
    );
    let call = api
        .client
        .post(url)
        .json(&json!({"chat_id": person, "text": "hello"}))
        .timeout(IMPATIENT);
    let seen = match call.send().await {
        Err(error) if error.is_timeout() => "no answer".to_owned(),
        Err(error) => innermost(&error),
        Ok(response) => {
            let status = response.status().as_u16();
            let said = response.json::<Value>().await;
            let said = said.map_or("no JSON".to_owned(), |said| said["ok"].to_string());
            format!("{status} {said}")
        }
    };
    assert_eq!(api.telegram.faults_left(), 0, "{fault:?} has struck");
    (seen, texts() - before)
}

fn innermost(error: &reqwest::Error) -> String {
    let mut cause: &dyn std::error::Error = error;
    while let Some(deeper) = cause.source() {
        cause = deeper;
    }
    cause.to_string()
}

#[tokio::test]
async fn a_call_that_goes_wrong_took_effect_or_did_not() {
    let api = Api::start().await;
    let amina = api.candidate("Amina").await;
    let reset = "Connection reset by peer (os error 104)";
    for (fault, expected, effect) in [
        (Fault::Reset(When::Before), reset, 0),
        (Fault::Reset(When::After), reset, 1),
        (Fault::Silence(When::Before), "no answer", 0),
        (Fault::Silence(When::After), "no answer", 1),
        (Fault::Garbage(When::Before), "200 no JSON", 0),
        (Fault::Garbage(When::After), "200 no JSON", 1),
        (Fault::ServerError(500, When::Before), "500 false", 0),
        (Fault::ServerError(504, When::After), "504 false", 1),
        (
            Fault::TooManyRequests(Duration::from_secs(3)),
            "429 false",
            0,
        ),
        (Fault::Latency(Duration::from_millis(1)), "200 true", 1),
        (Fault::Latency(Duration::from_secs(9)), "no answer", 0),
    ] {
        let seen = seen(&api, amina, fault).await;
        assert_eq!(seen, (expected.to_owned(), effect), "{fault:?}");
        api.ok("getMe", json!({})).await;
    }
}

#[tokio::test]
async fn a_fault_strikes_the_calls_it_is_meant_for() {
    let api = Api::start().await;
    let busy = Fault::TooManyRequests(Duration::from_secs(1));
    let walk = async |calls: &[&str]| {
        let mut struck = String::new();
        for method in calls {
            let answer = api.call(method, json!({})).await;
            struck.push(if answer["ok"] == true { '.' } else { 'x' });
        }
        assert_eq!(api.telegram.faults_left(), 0);
        struck
    };
    api.telegram.inject(busy);
    assert_eq!(walk(&["getMe", "getMe"]).await, "x.");
    api.telegram.inject(busy.nth(3));
    assert_eq!(
        walk(&["getMe", "getUpdates", "getMe", "getMe"]).await,
        "..x."
    );
    api.telegram.inject(busy.on("getme").nth(2).times(2));
    let calls = ["getMe", "getWebhookInfo", "getMe", "getMe", "getMe"];
    assert_eq!(walk(&calls).await, "..xx.");
    api.telegram.inject(busy.but_get_updates());
    assert_eq!(walk(&["getUpdates", "getMe", "getMe"]).await, ".x.");
    // Two faults at once: each call is struck once, by the older.
    api.telegram.inject(busy.on("getMe").times(2));
    api.telegram.inject(busy.nth(2).times(2));
    assert_eq!(
        walk(&["getMe", "getMe", "getMe", "getMe", "getMe"]).await,
        "xxxx."
    );
    api.telegram.inject(busy.times(100));
    api.telegram.clear_faults();
    assert_eq!(walk(&["getMe"]).await, ".");
}
