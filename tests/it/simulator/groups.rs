//! Groups: who is in them, what the bot sees there, how a group becomes a supergroup.

use serde_json::{Value, json};
use stepward::simulator::{GroupKind, Refusal, Rights, Standing};
use teloxide::types::{ChatMember, Update, UpdateKind};
use time::Duration;

use super::Api;

#[tokio::test]
async fn a_bot_that_does_not_run_the_group_sees_little_of_it() {
    let api = Api::start().await;
    let sara = api.telegram.create_person("Sara", None, "en");
    let group = api.telegram.create_group("Team", GroupKind::Supergroup);
    api.telegram.place_bot(group, Standing::Member).unwrap();
    api.telegram.join(sara, group).unwrap();
    let alert = api.send(group, "New case").await;
    api.updates().await;

    let say = |text: &str, reply_to| {
        api.telegram.say(sara, group, text, reply_to, None).unwrap();
    };
    let heard = async || -> Vec<Value> {
        api.updates()
            .await
            .into_iter()
            .map(|update| update["message"]["text"].clone())
            .collect()
    };
    say("lunch?", None);
    say("/cases", None);
    say("/cases@stepward_bot", None);
    say("/cases@other_bot", None);
    say("@Stepward_bot hello", None);
    say("@other_bot hello", None);
    say("mine", Some(alert));
    assert_eq!(
        heard().await,
        [
            "/cases",
            "/cases@stepward_bot",
            "@Stepward_bot hello",
            "mine"
        ]
    );
    api.telegram
        .place_bot(group, Standing::Administrator(Rights::ALL))
        .unwrap();
    api.updates().await;
    say("lunch?", None);
    assert_eq!(heard().await, ["lunch?"]);
}

#[tokio::test]
async fn membership_is_told_as_it_is_and_updates_come_when_asked_for() {
    let api = Api::start().await;
    let sara = api.telegram.create_person("Sara", None, "en");
    let stranger = api.telegram.create_person("Bo", None, "en");
    let group = api.telegram.create_group("Team", GroupKind::Supergroup);
    api.telegram.place_bot(group, Standing::Member).unwrap();
    let asked = |user: i64| json!({"chat_id": group, "user_id": user});
    assert_eq!(
        api.refused("getChatMember", asked(sara.0)).await,
        "Bad Request: CHAT_ADMIN_REQUIRED"
    );
    api.telegram
        .place_bot(group, Standing::Administrator(Rights::ALL))
        .unwrap();
    api.ok(
        "getUpdates",
        json!({"allowed_updates": ["chat_member", "message"]}),
    )
    .await;
    api.telegram.advance(Duration::seconds(1));
    api.telegram.join(sara, group).unwrap();
    assert_eq!(api.telegram.join(sara, group), Err(Refusal::AlreadyInChat));
    for (standing, status) in [
        (Standing::Member, "member"),
        (Standing::Administrator(Rights::ALL), "administrator"),
        (Standing::Creator, "creator"),
        (Standing::Restricted, "restricted"),
        (Standing::Kicked, "kicked"),
        (Standing::Left, "left"),
    ] {
        api.telegram.place(sara, group, standing).unwrap();
        let member = api.ok("getChatMember", asked(sara.0)).await;
        assert_eq!(member["status"], status);
        serde_json::from_str::<ChatMember>(&member.to_string()).unwrap();
    }
    assert_eq!(
        api.ok("getChatMember", asked(stranger.0)).await["status"],
        "left"
    );
    let own = api
        .ok("getChatMember", asked(api.telegram.bot_id().0))
        .await;
    assert_eq!(
        (&own["status"], &own["can_manage_topics"]),
        (&json!("administrator"), &json!(true))
    );
    assert_eq!(
        api.refused("getChatMember", asked(1)).await,
        "Bad Request: PARTICIPANT_ID_INVALID"
    );

    let changes: Vec<String> = api
        .updates()
        .await
        .into_iter()
        .filter(|update| update.get("chat_member").is_some())
        .map(|update| {
            let read: Update = serde_json::from_str(&update.to_string()).unwrap();
            assert!(matches!(read.kind, UpdateKind::ChatMember(_)), "{update}");
            update["chat_member"]["new_chat_member"]["status"]
                .as_str()
                .unwrap()
                .to_owned()
        })
        .collect();
    assert_eq!(
        changes,
        [
            "member",
            "administrator",
            "creator",
            "restricted",
            "kicked",
            "left"
        ]
    );
}

#[tokio::test]
async fn a_group_that_became_a_supergroup_says_where_it_went() {
    let api = Api::start().await;
    let sara = api.telegram.create_person("Sara", None, "en");
    let group = api.telegram.create_group("Team", GroupKind::Basic);
    api.telegram.place_bot(group, Standing::Member).unwrap();
    api.telegram.join(sara, group).unwrap();
    api.updates().await;
    let supergroup = api.telegram.upgrade(group).unwrap();
    let body = api
        .call("sendMessage", json!({"chat_id": group, "text": "x"}))
        .await;
    assert_eq!(
        body,
        json!({
            "ok": false,
            "error_code": 400,
            "description": "Bad Request: group chat was upgraded to a supergroup chat",
            "parameters": {"migrate_to_chat_id": supergroup},
        })
    );
    let updates = api.updates().await;
    assert_eq!(updates[0]["message"]["migrate_to_chat_id"], supergroup.0);
    assert_eq!(updates[1]["message"]["migrate_from_chat_id"], group.0);
    api.send(supergroup, "x").await;
    assert_eq!(
        api.telegram.say(sara, group, "x", None, None),
        Err(Refusal::Upgraded)
    );
    api.telegram.say(sara, supergroup, "x", None, None).unwrap();
}

#[tokio::test]
async fn a_deleted_group_is_gone_for_everybody() {
    let api = Api::start().await;
    let sara = api.telegram.create_person("Sara", None, "en");
    let group = api.telegram.create_group("Team", GroupKind::Basic);
    api.telegram.place_bot(group, Standing::Member).unwrap();
    api.telegram.join(sara, group).unwrap();
    api.telegram.delete_group(group).unwrap();
    assert_eq!(
        api.refused("sendMessage", json!({"chat_id": group, "text": "x"}))
            .await,
        "Forbidden: the group chat was deleted"
    );
    assert_eq!(
        api.telegram.say(sara, group, "x", None, None),
        Err(Refusal::GroupDeleted)
    );
}

#[tokio::test]
async fn the_bot_can_leave() {
    let api = Api::start().await;
    let group = api.telegram.create_group("Team", GroupKind::Supergroup);
    api.telegram.place_bot(group, Standing::Member).unwrap();
    let call = json!({"chat_id": group});
    assert_eq!(api.ok("getChat", call.clone()).await["title"], "Team");
    api.ok("leaveChat", call.clone()).await;
    assert_eq!(
        api.refused("getChat", call).await,
        "Forbidden: bot is not a member of the supergroup chat"
    );
}
