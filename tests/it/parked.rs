//! Updates that cannot be taken up: parked, told of, and taken up again.

mod alerts;

use serde_json::Value;
use stepward::ingress::polling::Polling;
use stepward::simulator::PersonId;

use crate::town::{Person, Town, admitted, plain};

/// What waits at Telegram, fetched and not yet taken.
async fn fetched(town: &Town) -> Vec<Value> {
    town.telegram.advance(time::Duration::SECOND);
    let updates = std::sync::Mutex::new(vec![]);
    let keep = |fetched: Vec<Value>| {
        updates.lock().unwrap().extend(fetched);
        std::future::ready(Ok(()))
    };
    let mut polling = Polling::new(&town.bot.telegram, keep);
    polling.poll_once().await.unwrap();
    polling.poll_once().await.unwrap();
    updates.into_inner().unwrap()
}

fn id(update: &Value) -> i64 {
    update["update_id"].as_i64().unwrap()
}

async fn run(town: &Town, statement: &str) {
    let statement = sqlx::AssertSqlSafe(statement.to_owned());
    sqlx::raw_sql(statement)
        .execute(&town.database.pool())
        .await
        .unwrap();
}

/// Nothing may be written to this table in the transaction of this update.
async fn poison(town: &Town, update: i64, table: &str) {
    let trigger = format!(
        "create function refuse() returns trigger language plpgsql as $$ begin
            if exists (select from updates where update_id = {update}) and not exists (
                select from parked_updates where update_id = {update}
            ) then raise 'an invented fault'; end if;
            return new;
        end $$;
        create trigger refuse before insert on {table} for each row execute function refuse()"
    );
    run(town, &trigger).await;
}

async fn heal(town: &Town, table: &str) {
    run(
        town,
        &format!("drop trigger refuse on {table}; drop function refuse()"),
    )
    .await;
}

async fn answers(town: &Town) -> i64 {
    sqlx::query_scalar("select count(*) from answers")
        .fetch_one(&town.database.pool())
        .await
        .unwrap()
}

fn says(town: &Town, person: PersonId, words: &str) {
    town.telegram
        .say(person, person.into(), words, None, None)
        .unwrap();
}

/// Those who are parked, by their ids.
async fn parked(town: &Town) -> Vec<i64> {
    let parked = town.bot.store.parked().await.unwrap();
    assert!(parked.iter().all(|parked| parked.opens && !parked.again));
    parked.iter().map(|parked| parked.update_id).collect()
}

/// The alerts in the group that nobody's case is about.
fn alerts(town: &Town) -> Vec<String> {
    let messages = town.group_messages().into_iter();
    let texts = messages.map(|message| plain(&message.text));
    texts
        .filter(|text| text.contains("could not take up"))
        .collect()
}

/// The operator asks for it, and the running bot does it.
async fn retry(town: &Town, update: i64) {
    assert_eq!(town.bot.store.retry_parked(Some(update)).await.unwrap(), 1);
    town.bot.intake.take_up_parked_once().await.unwrap();
    town.settle().await;
}

/// A nurse who is spoken to in Arabic and asked for her name.
async fn amina(town: &Town) -> Person<'_> {
    let mut amina = town.person("Amina", "ar");
    amina.starts(None).await;
    amina
        .presses_all(&["العربية", "نعم، أوافق", "نعم، أوافق", "نعم"])
        .await;
    amina.looks();
    amina
}

#[tokio::test]
async fn words_that_meet_a_fault_are_told_of_and_answer_their_question_later() {
    let town = Town::new().await;
    let mut amina = amina(&town).await;
    let mut layla = admitted(&town, "Layla").await;
    layla.looks();
    says(&town, amina.id, "أمينة");
    says(&town, layla.id, "Layla");
    let updates = fetched(&town).await;
    let update = id(&updates[0]);
    poison(&town, update, "answers").await;
    town.bot.intake.take_all(updates).await.unwrap();
    town.settle().await;

    insta::assert_snapshot!(amina.looks(), @"
    Amina: أمينة
    bot: لم أتمكن من استقبال آخر رسالة أو ضغطة منك. الخطأ عندي وليس منك.
        لم يضِع أي شيء آخر، وفريقنا على علم بذلك. تمكن المتابعة هنا، أو التحدث إلى شخص: /person
    bot: السؤال 1 من 12 · تبقّت 4 دقائق تقريبًا
        
        بأي اسم أناديك؟
        [أفضّل عدم الإجابة]
        [لماذا هذا السؤال؟]
        [التحدث إلى شخص]
    ");
    assert_eq!(parked(&town).await, [update]);
    assert_eq!(answers(&town).await, 1, "Layla's");
    assert!(!layla.looks().contains("could not"));
    let alert = alerts(&town).join("");
    insta::assert_snapshot!(alert.replace(&update.to_string(), "NUMBER"), @r"
    ⚠️ I could not take up an update. Its number: NUMBER
    I put it aside and lost nothing. Please tell the operator, who sees it with stepward updates parked.
    ");

    retry(&town, update).await;
    assert_eq!(parked(&town).await, [update], "it fails again");
    assert_eq!(amina.looks(), "", "and nobody is told again");
    assert_eq!(alerts(&town).len(), 1);

    heal(&town, "answers").await;
    retry(&town, update).await;
    assert_eq!(answers(&town).await, 2);
    let next = amina.looks();
    assert_eq!(plain(&layla.hears()).is_empty(), next.is_empty());
    assert!(!next.is_empty(), "the next question comes");
    assert!(parked(&town).await.is_empty());
    assert_eq!(town.bot.store.retry_parked(None).await.unwrap(), 0);
    town.end().await;
}

#[tokio::test]
async fn a_press_that_meets_a_fault_is_answered_and_can_be_made_again() {
    let town = Town::new().await;
    let mut layla = admitted(&town, "Layla").await;
    layla.says_all(&["Layla", "B18"]).await;
    layla.looks();
    layla.press_without_settling(layla.id.into(), "Yes, any job");
    let updates = fetched(&town).await;
    let update = id(&updates[0]);
    poison(&town, update, "answers").await;
    town.bot.intake.take_all(updates).await.unwrap();
    town.settle().await;
    assert_eq!(parked(&town).await, [update]);
    heal(&town, "answers").await;

    layla.presses("Yes, any job").await;
    let before = (answers(&town).await, layla.messages().len());
    retry(&town, update).await;
    assert_eq!(
        (answers(&town).await, layla.messages().len()),
        before,
        "she has gone on: the first press changes nothing"
    );
    town.end().await;
}

#[tokio::test]
async fn words_of_somebody_who_has_gone_on_answer_no_other_question() {
    let town = Town::new().await;
    let mut layla = admitted(&town, "Layla").await;
    says(&town, layla.id, "Laila");
    let updates = fetched(&town).await;
    let update = id(&updates[0]);
    poison(&town, update, "answers").await;
    town.bot.intake.take_all(updates).await.unwrap();
    town.settle().await;
    heal(&town, "answers").await;
    layla.says("Layla").await;
    let before = (answers(&town).await, layla.messages().len());
    retry(&town, update).await;
    assert_eq!((answers(&town).await, layla.messages().len()), before);
    assert!(parked(&town).await.is_empty());
    town.end().await;
}

#[tokio::test]
async fn somebody_whose_rows_cannot_be_opened_is_told_too() {
    let town = Town::new().await;
    let mut amina = amina(&town).await;
    let mut layla = admitted(&town, "Layla").await;
    layla.looks();
    run(
        &town,
        "create table kept as select id, wrapped_key from candidates where language = 'ar';
        update candidates set wrapped_key = '\\x00' where language = 'ar'",
    )
    .await;
    amina.says("أمينة").await;
    layla.says("Layla").await;
    insta::assert_snapshot!(amina.looks(), @r"
    Amina: أمينة
    bot: لم أتمكن من استقبال آخر رسالة أو ضغطة منك. الخطأ عندي وليس منك.
        لم يضِع أي شيء آخر، وفريقنا على علم بذلك. تمكن المتابعة هنا، أو التحدث إلى شخص: /person
    ");
    assert_eq!(alerts(&town).len(), 1);
    assert!(!layla.looks().contains("could not"));
    let update = parked(&town).await[0];
    run(
        &town,
        "update candidates c set wrapped_key = kept.wrapped_key from kept where kept.id = c.id",
    )
    .await;
    let before = answers(&town).await;
    retry(&town, update).await;
    assert_eq!(answers(&town).await, before + 1);
    assert!(!amina.looks().is_empty(), "the next question comes");
    town.end().await;
}

#[tokio::test]
async fn a_newcomer_is_told_in_the_language_of_the_app_and_welcomed_later() {
    let town = Town::new().await;
    let omar = town.telegram.create_person("Omar", None, "ar-EG");
    town.telegram.start_bot(omar, None).unwrap();
    let updates = fetched(&town).await;
    let update = id(updates.last().unwrap());
    poison(&town, update, "directory").await;
    town.bot.intake.take_all(updates).await.unwrap();
    town.settle().await;
    let mut omar = town.known(omar);
    insta::assert_snapshot!(omar.looks(), @r"
    Omar: /start
    bot: لم أتمكن من استقبال آخر رسالة أو ضغطة منك. الخطأ عندي وليس منك.
        لم يضِع أي شيء آخر، وفريقنا على علم بذلك. تمكن المتابعة هنا، أو التحدث إلى شخص: /person
    ");
    assert_eq!(alerts(&town).len(), 1);
    heal(&town, "directory").await;
    retry(&town, update).await;
    insta::assert_snapshot!(omar.looks(), @"
    bot: يُرجى اختيار اللغة.
        Please choose your language.
        لطفاً زبان خود را انتخاب کنید.
        Будь ласка, оберіть мову.
        በጃኹም፣ ቋንቋ ምረጹ።
        Fadlan dooro luqaddaada.
        Lütfen dilinizi seçin.
        Choisissez votre langue, s’il vous plaît.
        [العربية]
        [English]
        [فارسی]
        [Українська]
        [ትግርኛ]
        [Soomaali]
        [Türkçe]
        [Français]
    ");
    town.end().await;
}

#[tokio::test]
async fn where_nobody_can_be_told_an_update_is_parked_all_the_same() {
    let town = Town::new().await;
    let mut layla = admitted(&town, "Layla").await;
    layla.looks();
    says(&town, layla.id, "Layla");
    let updates = fetched(&town).await;
    run(
        &town,
        "create function refuse() returns trigger language plpgsql as
            $$ begin raise 'an invented fault'; end $$;
        create trigger refuse before insert on outbox for each row execute function refuse()",
    )
    .await;
    town.bot.intake.take_all(updates.clone()).await.unwrap();
    town.bot.intake.take_all(updates.clone()).await.unwrap();
    assert_eq!(parked(&town).await, [id(&updates[0])]);
    heal(&town, "outbox").await;
    town.settle().await;
    retry(&town, id(&updates[0])).await;
    assert_eq!(answers(&town).await, 1);
    town.end().await;
}

#[tokio::test]
async fn a_caseworker_is_told_that_the_words_did_not_arrive() {
    let town = Town::new().await;
    let mut sara = town.caseworker("Sara").await;
    sara.looks();
    says(&town, sara.id, "/cases");
    let updates = fetched(&town).await;
    poison(&town, id(&updates[0]), "outbox").await;
    town.bot.intake.take_all(updates.clone()).await.unwrap();
    town.settle().await;
    insta::assert_snapshot!(sara.looks(), @r"
    Sara: /cases
    bot: I could not take up what you did last. It is my fault, not yours.
        If you wrote to somebody, it has not arrived. The operator knows, and can try it again.
    ");
    heal(&town, "outbox").await;
    retry(&town, id(&updates[0])).await;
    insta::assert_snapshot!(sara.looks(), @"bot: You have no open case.");
    town.end().await;
}

#[tokio::test]
async fn two_programs_take_a_parked_update_up_once() {
    let town = Town::new().await;
    let layla = admitted(&town, "Layla").await.id;
    says(&town, layla, "Layla");
    let updates = fetched(&town).await;
    poison(&town, id(&updates[0]), "answers").await;
    town.bot.intake.take_all(updates.clone()).await.unwrap();
    town.settle().await;
    heal(&town, "answers").await;
    let other = town.another().await;
    town.bot.store.retry_parked(None).await.unwrap();
    let before = town.known(layla).messages().len();
    let (one, two) = tokio::join!(
        town.bot.intake.take_up_parked_once(),
        other.intake.take_up_parked_once()
    );
    one.unwrap();
    two.unwrap();
    other.outbox.drain().await.unwrap();
    town.settle().await;
    assert_eq!(town.known(layla).messages().len(), before + 1);
    assert_eq!(answers(&town).await, 1);
    town.end().await;
}

/// Turns take an update's key first and lock the people then: so does parking, or a program that
/// parks an update and one to which it was delivered again would wait for each other in a circle.
#[tokio::test]
async fn while_it_waits_for_an_updates_key_parking_locks_nobody() {
    let town = Town::new().await;
    let layla = admitted(&town, "Layla").await.id;
    says(&town, layla, "Layla");
    let updates = fetched(&town).await;
    let update = id(&updates[0]);
    // With others and alone it is tried five times; the sixth taking of the key is the parking's.
    let trigger = format!(
        "create sequence tries;
        create function refuse() returns trigger language plpgsql as $$ begin
            if new.update_id <> {update} then return new; end if;
            if nextval('tries') <= 5 then raise 'an invented fault'; end if;
            perform pg_advisory_xact_lock(1);
            return new;
        end $$;
        create trigger refuse before insert on updates for each row execute function refuse()"
    );
    run(&town, &trigger).await;
    let pool = town.database.pool();
    let mut other = pool.begin().await.unwrap();
    sqlx::query("select pg_advisory_xact_lock(1)")
        .execute(&mut *other)
        .await
        .unwrap();
    let parking = town.bot.intake.take_all(updates.clone());
    let waits = async {
        let waiting = "select exists (select from pg_locks where locktype = 'advisory'
            and not granted and database = (select oid from pg_database
                where datname = current_database()))";
        while !sqlx::query_scalar::<_, bool>(waiting)
            .fetch_one(&pool)
            .await
            .unwrap()
        {
            tokio::task::yield_now().await;
        }
        let locked = sqlx::query("select from candidates for update nowait")
            .execute(&mut *other)
            .await;
        other.rollback().await.unwrap();
        locked
    };
    let (parked_in_the_end, locked) = tokio::join!(parking, waits);
    locked.expect("nobody is locked");
    parked_in_the_end.unwrap();
    assert_eq!(parked(&town).await, [update]);
    heal(&town, "updates").await;
    town.settle().await;
    town.end().await;
}

/// Somebody gave the place a new bot: what came to the old one waits for it, and is not promised.
#[tokio::test]
async fn what_came_to_another_bot_is_not_promised_to_be_taken_up() {
    let town = Town::new().await;
    admitted(&town, "Layla").await;
    run(
        &town,
        "insert into parked_updates values (1, 5, null, '', 'failed', now())",
    )
    .await;
    let listed = town.bot.store.parked().await.unwrap();
    assert!(listed[0].of_another && !listed[0].again);
    assert_eq!(town.bot.store.retry_parked(None).await.unwrap(), 0);
    assert_eq!(town.bot.store.retry_parked(Some(5)).await.unwrap(), 0);
    town.end().await;
}
