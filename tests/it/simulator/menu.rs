//! The bot's commands, name and descriptions, by language.

use serde_json::{Value, json};

use super::Api;

#[tokio::test]
async fn a_language_code_is_two_lower_case_letters() {
    let api = Api::start().await;
    let help = json!([{"command": "help", "description": "Help"}]);
    for code in ["ckb", "prs", "AR", "a", "12"] {
        for (method, mut call) in [
            ("setMyCommands", json!({"commands": help})),
            ("setMyDescription", json!({"description": "x"})),
            ("setMyShortDescription", json!({"short_description": "x"})),
            ("setMyName", json!({"name": "x"})),
        ] {
            call["language_code"] = json!(code);
            assert_eq!(
                api.refused(method, call).await,
                "Bad Request: invalid language code specified"
            );
        }
    }
}

#[tokio::test]
async fn commands_are_kept_by_scope_and_language() {
    let api = Api::start().await;
    let commands = |description: &str| json!([{"command": "/help", "description": description}]);
    for (language, description) in [("", "Help"), ("ar", "مساعدة"), ("uk", "Допомога")]
    {
        let call = json!({"commands": commands(description), "language_code": language});
        api.ok("setMyCommands", call).await;
    }
    let private = json!({"type": "all_private_chats"});
    let call = json!({"commands": commands("Private help"), "scope": private});
    api.ok("setMyCommands", call).await;
    let shown = serde_json::to_value(api.telegram.snapshot().commands).unwrap();
    assert_eq!(
        shown,
        json!({
            "default": [{"command": "help", "description": "Private help"}],
            "ar": [{"command": "help", "description": "مساعدة"}],
            "uk": [{"command": "help", "description": "Допомога"}],
        })
    );
    let of = async |call: Value| api.ok("getMyCommands", call).await;
    assert_eq!(of(json!({})).await[0]["description"], "Help");
    assert_eq!(of(json!({"language_code": "fa"})).await, json!([]));
    api.ok("deleteMyCommands", json!({"language_code": "ar"}))
        .await;
    assert_eq!(of(json!({"language_code": "ar"})).await, json!([]));
}

#[tokio::test]
async fn a_wrong_command_is_refused() {
    let api = Api::start().await;
    let long = "x".repeat(33);
    let words = "x".repeat(257);
    for (command, description, expected) in [
        ("", "x", "command must be non-empty"),
        ("Help", "x", "BOT_COMMAND_INVALID"),
        ("my-data", "x", "BOT_COMMAND_INVALID"),
        (&long, "x", "command length must not exceed 32"),
        ("help", " ", "command description must be non-empty"),
        (
            "help",
            &words,
            "command description length must not exceed 256",
        ),
    ] {
        let call = json!({"commands": [{"command": command, "description": description}]});
        let refused = api.refused("setMyCommands", call).await;
        assert_eq!(refused, format!("Bad Request: {expected}"));
    }
}

#[tokio::test]
async fn a_description_falls_back_to_the_one_without_a_language() {
    let api = Api::start().await;
    api.ok("setMyDescription", json!({"description": "Hello"}))
        .await;
    api.ok(
        "setMyDescription",
        json!({"description": "مرحبا", "language_code": "ar"}),
    )
    .await;
    let of = async |code: &str| {
        let call = json!({"language_code": code});
        api.ok("getMyDescription", call).await["description"].clone()
    };
    assert_eq!(of("ar").await, "مرحبا");
    assert_eq!(of("uk").await, "Hello");
    assert_eq!(api.ok("getMyName", json!({})).await["name"], "Stepward");
    let long = json!({"name": "x".repeat(65)});
    assert_eq!(
        api.refused("setMyName", long).await,
        "Bad Request: name is too long"
    );
}
