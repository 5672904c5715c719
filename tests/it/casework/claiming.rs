//! Taking a case: one has it, and only who may.

use std::sync::Mutex;

use futures_util::future::join_all;
use serde_json::Value;
use stepward::ingress::polling::Polling;
use stepward::simulator::{Fault, GroupKind, Pressed};
use stepward::store::Rank;

use super::{access_log, asks, card, claims, heard, press_claim, shown, talk, tidy};
use crate::town::{Person, Town, admitted, plain};

/// The updates that wait, fetched and confirmed, and not yet taken.
async fn fetched(town: &Town) -> Vec<Value> {
    town.telegram.advance(time::Duration::SECOND);
    let updates = Mutex::new(vec![]);
    let mut polling = Polling::new(&town.bot.telegram, |fetched| {
        updates.lock().unwrap().extend(fetched);
        std::future::ready(Ok(()))
    });
    polling.poll_once().await.unwrap();
    polling.poll_once().await.unwrap();
    updates.into_inner().unwrap()
}

#[tokio::test]
async fn of_fifty_who_press_at_once_one_has_the_case_and_the_others_learn_who() {
    let town = Town::new().await;
    let mut hana = admitted(&town, "Hana").await;
    let code = asks(&mut hana).await;
    let mut team = vec![];
    for number in 0..50 {
        let name = format!("Worker{number}");
        let person = town.person(&name, "en");
        town.telegram.join(person.id, town.group).unwrap();
        let (english, now) = ("en".into(), town.telegram.now());
        let store = &town.bot.store;
        store
            .add_caseworker(person.id.0, &name, &english, Rank::Caseworker, now)
            .await
            .unwrap();
        town.telegram
            .start_bot(person.id, Some("caseworker"))
            .unwrap();
        team.push(person);
    }
    town.settle().await;
    team.iter().for_each(|person| press_claim(person, &code));
    let presses = fetched(&town).await;
    assert_eq!(presses.len(), 50);
    let taken = join_all(presses.into_iter().map(|press| town.bot.intake.take(press))).await;
    assert!(taken.iter().all(Result::is_ok));
    town.settle().await;

    let has_it = |person: &&Person<'_>| person.toasts()[0].starts_with("The case is yours");
    let (winners, others): (Vec<_>, Vec<_>) = team.iter().partition(has_it);
    let [winner] = winners[..] else {
        panic!("{} have it", winners.len())
    };
    let name = shown(&town, &code);
    let name = name
        .split_whitespace()
        .find(|word| word.starts_with("Worker"))
        .unwrap();
    assert!(heard(winner).iter().any(|text| text.contains(name)));
    let who = format!("{name} has this case.");
    assert!(others.iter().all(|other| other.toasts() == [who.as_str()]));
    let dossiers = team
        .iter()
        .flat_map(heard)
        .filter(|text| text.contains(&code));
    assert_eq!(dossiers.count(), 1);
    town.end().await;
}

#[tokio::test]
async fn the_claimer_gets_the_profile_and_the_candidate_a_first_name() {
    let town = Town::new().await;
    let (hana, mut sara, code) = talk(&town).await;
    insta::assert_snapshot!(tidy(&sara.looks(), &code), @r"
        bot: Case CODE
            Language: English
            Reason: asks for a person
            Roles now: 0. After registration: 0.
            This person has given no answers yet.

            Write here: your words go to this person. Reply to this message to be sure of the case.
            [Close the case]
            [Give it back to the team]
        ");
    assert!(hana.hears().starts_with("Sara has your case."));
    insta::assert_snapshot!(shown(&town, &code).replace(&code, "CODE"), @r"
    🟢 Case CODE
    Language: English
    Sara has it.
    ");
    town.end().await;
}

#[tokio::test]
async fn a_second_press_of_the_claimer_changes_nothing() {
    let town = Town::new().await;
    let mut sara = town.caseworker("Sara").await;
    let mut hana = admitted(&town, "Hana").await;
    let code = asks(&mut hana).await;
    press_claim(&sara, &code);
    sara.presses_in_group("Take this case").await;
    let yours = "The case is yours. Look at your private chat with me.";
    assert_eq!(sara.toasts(), [yours, yours]);
    let dossiers = heard(&sara).into_iter().filter(|text| text.contains(&code));
    assert_eq!(dossiers.count(), 1);
    town.end().await;
}

#[tokio::test]
async fn only_registered_caseworkers_who_are_in_the_group_take_a_case() {
    let town = Town::new().await;
    let mut hana = admitted(&town, "Hana").await;
    let code = asks(&mut hana).await;
    let refused = "Only registered caseworkers who are in the group can do this.";

    let stranger = town.person("Stranger", "en");
    town.telegram.join(stranger.id, town.group).unwrap();
    claims(&stranger, &code).await;
    assert_eq!(stranger.toasts(), [refused]);

    // The press is on its way when she leaves.
    let gone = town.caseworker("Gone").await;
    press_claim(&gone, &code);
    town.telegram.leave(gone.id, town.group).unwrap();
    town.settle().await;
    assert_eq!(gone.toasts(), [refused]);

    let removed = town.caseworker("Removed").await;
    let now = town.telegram.now();
    town.bot
        .store
        .remove_caseworker(removed.id.0, now)
        .await
        .unwrap();
    claims(&removed, &code).await;
    assert_eq!(removed.toasts(), [refused]);

    assert_eq!(access_log(&town).await, (0, 3));
    assert!(shown(&town, &code).contains("New case"));
    assert!(hana.hears().contains(&code), "nothing has changed for her");
    hana.looks();
    town.end().await;
}

/// Nothing is wrong with who presses: they are asked, in their language, to press again.
#[tokio::test]
async fn who_cannot_be_checked_is_refused_kindly_and_presses_again() {
    let town = Town::new().await;
    let mut hana = admitted(&town, "Hana").await;
    let code = asks(&mut hana).await;
    let mut team = vec![];
    for (name, language) in [("Sara", "en"), ("Olena", "uk"), ("Amal", "ar")] {
        let one = town.caseworker(name).await;
        let (language, now) = (language.into(), town.telegram.now());
        let store = &town.bot.store;
        store
            .add_caseworker(one.id.0, name, &language, Rank::Caseworker, now)
            .await
            .unwrap();
        does_not_say_who_is_in_the_group(&town);
        claims(&one, &code).await;
        team.push(one);
    }
    let toasts: Vec<String> = team.iter().flat_map(Person::toasts).collect();
    insta::assert_snapshot!(toasts.join("\n"), @r"
    I could not check just now whether you are in the group. Nothing has changed. Please press again in a moment.
    Зараз мені не вдалося перевірити, чи Ви є в групі. Нічого не змінилося. Натисніть, будь ласка, ще раз трохи згодом.
    لم أتمكن الآن من التحقق من وجودك في المجموعة. لم يتغير شيء. يُرجى الضغط مرة أخرى بعد لحظات.
    ");
    assert!(shown(&town, &code).contains("New case"));
    assert_eq!(access_log(&town).await, (0, 3));

    // A stranger is told what only a check could change.
    let stranger = town.person("Stranger", "en");
    town.telegram.join(stranger.id, town.group).unwrap();
    does_not_say_who_is_in_the_group(&town);
    claims(&stranger, &code).await;
    assert!(stranger.toasts()[0].starts_with("Only registered caseworkers"));

    let mut sara = team.remove(0);
    claims(&sara, &code).await;
    assert!(sara.toasts()[1].starts_with("The case is yours"));
    sara.looks();
    hana.looks();
    does_not_say_who_is_in_the_group(&town);
    sara.says("I call at ten").await;
    insta::assert_snapshot!(sara.looks(), @r"
    Sara: I call at ten
    bot: I could not check just now whether you are in the group, so I have sent and changed nothing. Please try again in a moment.
    ");
    assert_eq!(hana.looks(), "");
    sara.says("I call at ten").await;
    assert!(hana.looks().contains("I call at ten"));
    town.end().await;
}

/// Telegram does not say so, the next time it is asked.
fn does_not_say_who_is_in_the_group(town: &Town) {
    let busy = Fault::TooManyRequests(std::time::Duration::from_secs(3));
    town.telegram.inject(busy.on("getChatMember"));
}

#[tokio::test]
async fn nobody_takes_their_own_case() {
    let town = Town::new().await;
    let mut sara = town.caseworker("Sara").await;
    sara.presses("Try it as a candidate").await;
    sara.presses_all(&["English", "Yes, I agree", "Yes, I agree", "Yes, I am 18"])
        .await;
    let code = asks(&mut sara).await;
    claims(&sara, &code).await;
    let own = "This is your own case. Somebody else must take it.";
    assert_eq!(sara.toasts(), [own]);
    assert_eq!(access_log(&town).await, (0, 1));
    town.end().await;
}

#[tokio::test]
async fn who_never_started_the_bot_gets_the_link_to_it() {
    let town = Town::new().await;
    let mut hana = admitted(&town, "Hana").await;
    let code = asks(&mut hana).await;
    let mut omar = town.newcomer("Omar").await;
    let topic = card(&town, &code).thread_id;
    claims(&omar, &code).await;
    assert_eq!(
        omar.toasts(),
        ["Please start a private chat with me first. The link is in the group."]
    );
    let link = town.group_messages().pop().unwrap();
    assert_eq!(link.thread_id, topic);
    insta::assert_snapshot!(plain(&link.text), @"Omar: please open a private chat with me first. Then take the case again.");
    let pressed = town
        .telegram
        .press(omar.id, town.group, link.message_id, 0, 0);
    let Ok(Pressed::Opened(url)) = pressed else {
        panic!("{pressed:?}")
    };
    let payload = url.split_once("?start=").unwrap().1.to_owned();
    omar.starts(Some(&payload)).await;
    claims(&omar, &code).await;
    assert!(shown(&town, &code).contains("Omar has it."));
    town.end().await;
}

#[tokio::test]
async fn a_press_on_a_closed_case_says_so() {
    let town = Town::with_group(GroupKind::Supergroup).await;
    let mut sara = town.caseworker("Sara").await;
    let omar = town.caseworker("Omar").await;
    let mut hana = admitted(&town, "Hana").await;
    let code = asks(&mut hana).await;
    // Two phones show the same card.
    press_claim(&omar, &code);
    let late = fetched(&town).await;
    claims(&sara, &code).await;
    sara.presses_all(&["Close the case", "Opened by mistake"])
        .await;
    for press in late {
        town.bot.intake.take(press).await.unwrap();
    }
    town.settle().await;
    assert_eq!(omar.toasts(), ["This case is closed."]);
    town.end().await;
}

/// A database that is away says nothing about her: the update is not confirmed, and comes again.
#[tokio::test]
async fn who_cannot_be_checked_since_the_database_is_away_is_not_refused() {
    let town = Town::new().await;
    let mut sara = town.caseworker("Sara").await;
    let pool = town.database.pool();
    town.telegram
        .say(sara.id, sara.id.into(), "/cases", None, None)
        .unwrap();
    let updates = fetched(&town).await;
    let away = "alter table moved_groups rename to kept;
        create function away() returns setof kept language plpgsql as $$ begin
            raise 'the server is going away' using errcode = '57P03';
        end $$;
        create view moved_groups as select * from away()";
    sqlx::raw_sql(away).execute(&pool).await.unwrap();
    assert!(town.bot.intake.take_all(updates.clone()).await.is_err());
    let back = "drop view moved_groups; drop function away();
        alter table kept rename to moved_groups";
    sqlx::raw_sql(back).execute(&pool).await.unwrap();
    town.bot.intake.take_all(updates).await.unwrap();
    town.settle().await;
    insta::assert_snapshot!(sara.looks(), @r"
    Sara: /cases
    bot: You have no open case.
    ");
    town.end().await;
}
