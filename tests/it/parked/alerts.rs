//! The group is told of parked updates at once, and of many of them once in a while.

use super::{alerts, fetched, heal, id, parked, run, says};
use crate::town::{Town, admitted};

/// What these people say next meets a fault, and so does whatever else is answered.
async fn nobodys_answer_is_taken(town: &Town) {
    run(
        town,
        "create function refuse() returns trigger language plpgsql as
            $$ begin raise 'an invented fault'; end $$;
        create trigger refuse before insert on answers for each row execute function refuse()",
    )
    .await;
}

/// Minutes pass since the last word.
async fn later(town: &Town) {
    run(
        town,
        "update parked_alerts set told_at = told_at - interval '11 minutes'",
    )
    .await;
}

async fn told(town: &Town) -> usize {
    town.bot.intake.tell_of_parked().await.unwrap();
    town.settle().await;
    alerts(town).len()
}

#[tokio::test]
async fn many_parked_updates_are_one_word_in_a_while() {
    let town = Town::new().await;
    let names = ["Layla", "Hana", "Omar", "Samira"];
    let mut people = vec![];
    for name in names {
        people.push(admitted(&town, name).await.id);
    }
    people.iter().for_each(|person| says(&town, *person, "Me"));
    let updates = fetched(&town).await;
    nobodys_answer_is_taken(&town).await;
    town.bot.intake.take_all(updates.clone()).await.unwrap();
    town.settle().await;
    assert_eq!(parked(&town).await.len(), 4);
    for person in &people {
        let heard = town.known(*person).looks();
        assert_eq!(heard.matches("could not take up").count(), 1, "{heard}");
    }
    let first = alerts(&town);
    assert_eq!(first.len(), 1, "{first:?}");
    assert!(first[0].contains(&id(&updates[0]).to_string()), "at once");

    assert_eq!(told(&town).await, 1, "not before some minutes are over");
    later(&town).await;
    assert_eq!(told(&town).await, 2);
    insta::assert_snapshot!(alerts(&town)[1], @r"
    ⚠️ I could not take up some updates. Put aside now: 4
    Nothing is lost. Please tell the operator, who sees them with stepward updates parked.
    ");
    later(&town).await;
    assert_eq!(told(&town).await, 2, "all of them were told of");
    heal(&town, "answers").await;
    town.end().await;
}

/// Two programs look for what is untold at the same time, and one of them tells.
#[tokio::test]
async fn what_nobody_could_be_told_of_is_told_of_later_and_once() {
    let town = Town::new().await;
    let layla = admitted(&town, "Layla").await.id;
    says(&town, layla, "Layla");
    let updates = fetched(&town).await;
    nobodys_answer_is_taken(&town).await;
    run(
        &town,
        "create trigger refuse before insert on outbox for each row execute function refuse()",
    )
    .await;
    town.bot.intake.take_all(updates.clone()).await.unwrap();
    assert_eq!(parked(&town).await, [id(&updates[0])]);
    run(&town, "drop trigger refuse on outbox").await;
    heal(&town, "answers").await;
    let other = town.another().await;
    let (one, two) = tokio::join!(
        town.bot.intake.tell_of_parked(),
        other.intake.tell_of_parked()
    );
    one.unwrap();
    two.unwrap();
    other.outbox.drain().await.unwrap();
    town.settle().await;
    let alerts = alerts(&town);
    assert_eq!(alerts.len(), 1, "{alerts:?}");
    assert!(alerts[0].contains(&id(&updates[0]).to_string()));
    town.end().await;
}
