//! How updates arrive at a webhook: what is posted, in which order, how many at once, and where.

use std::collections::BTreeSet;

use serde_json::json;
use stepward::simulator::PersonId;

use super::super::Api;
use super::{Machine, local};

/// A person has a message with a button and presses it.
async fn presses(api: &Api, person: PersonId) {
    let keyboard = json!({"inline_keyboard": [[{"text": "Yes", "callback_data": "yes"}]]});
    let question = json!({"chat_id": person, "text": "?", "reply_markup": keyboard});
    let sent = api.ok("sendMessage", question).await;
    let id = super::super::id_of(&sent);
    let pressed = api.telegram.press_data(person, person.into(), id, "yes");
    pressed.unwrap();
}

#[tokio::test]
async fn an_update_is_posted_with_the_secret_and_over_one_line() {
    let api = local().await;
    let person = api.candidate("Amina").await;
    let mut machine = Machine::start().await;
    api.hook(&machine, 40).await;
    let mut peers = BTreeSet::new();
    for text in ["a", "b", "c", "d"] {
        api.says(person, text);
        let arrival = machine.next().await;
        assert_eq!(arrival.path, "/hook?a=b");
        assert_eq!(arrival.headers["content-type"], "application/json");
        assert_eq!(arrival.headers["host"], machine.address.to_string());
        assert_eq!(
            arrival.headers["x-telegram-bot-api-secret-token"],
            "s-e_cret"
        );
        assert_eq!(arrival.update["message"]["from"]["id"], json!(person));
        assert!(arrival.update["update_id"].is_i64());
        peers.insert(arrival.peer);
        assert_eq!(api.telegram.pending_updates(), 1, "until it is answered");
        // Any 2xx will do.
        assert_eq!(arrival.answer(if text == "b" { 204 } else { 200 }), text);
        api.telegram.deliveries_rest().await;
        assert_eq!(api.telegram.pending_updates(), 0);
    }
    assert_eq!(peers.len(), 1);
}

#[tokio::test]
async fn a_text_and_a_press_of_one_person_arrive_at_the_same_time_and_two_texts_do_not() {
    let api = local().await;
    let (amina, omar) = (api.candidate("Amina").await, api.candidate("Omar").await);
    let mut machine = Machine::start().await;
    api.hook(&machine, 40).await;
    api.says(amina, "a");
    api.says(amina, "b");
    presses(&api, amina).await;
    api.says(omar, "c");
    let mut together = vec![];
    for _ in 0..3 {
        together.push(machine.next().await);
    }
    together.sort_by_key(super::Arrival::words);
    let words: Vec<_> = together.iter().map(super::Arrival::words).collect();
    assert_eq!(words, ["a", "c", "yes"]);
    machine.nothing_more();
    // Others do not help, only the first text's own answer.
    for answered in together.drain(1..) {
        answered.answer(200);
    }
    machine.nothing_more();
    together.remove(0).answer(200);
    assert_eq!(machine.next().await.answer(200), "b");
    api.telegram.deliveries_rest().await;
}

#[tokio::test]
async fn no_more_are_on_their_way_than_the_webhook_takes() {
    let api = local().await;
    let mut people = vec![];
    for _ in 0..5 {
        people.push(api.candidate("Amina").await);
    }
    let mut machine = Machine::start().await;
    api.hook(&machine, 2).await;
    for (person, text) in people.iter().zip(["a", "b", "c", "d", "e"]) {
        api.says(*person, text);
    }
    let (mut one, mut other) = (machine.next().await, machine.next().await);
    for _ in 0..3 {
        machine.nothing_more();
        one.answer(200);
        one = machine.next().await;
        std::mem::swap(&mut one, &mut other);
    }
    one.answer(200);
    other.answer(200);
    api.telegram.deliveries_rest().await;
    assert_eq!(api.telegram.pending_updates(), 0);
}

#[tokio::test]
async fn updates_go_round_the_machines_behind_a_name() {
    let api = Api::start().await;
    let person = api.candidate("Amina").await;
    let mut machines = [Machine::start().await, Machine::start().await];
    let addresses = machines.iter().map(|machine| machine.address).collect();
    api.telegram.lead_webhook_to(addresses);
    let webhook = json!({"url": "https://bot.example/hook"});
    api.ok("setWebhook", webhook).await;
    for text in ["a", "b", "c", "d"] {
        api.says(person, text);
    }
    for (turn, text) in [(0, "a"), (1, "b"), (0, "c"), (1, "d")] {
        let arrival = machines[turn].next().await;
        assert_eq!(arrival.headers["host"], "bot.example");
        assert_eq!(arrival.answer(200), text);
    }
    // One of them fails: the next try is the other's.
    api.says(person, "e");
    assert_eq!(machines[0].next().await.answer(500), "e");
    assert_eq!(machines[1].next().await.answer(200), "e");
    api.telegram.deliveries_rest().await;
}
