//! The simulator through teloxide's own client, as the bot will use it.

use stepward::simulator::{GroupKind, Rights, Standing};
use teloxide::net::Download;
use teloxide::prelude::*;
use teloxide::types::{
    AllowedUpdate, BotCommand, ChatId, InlineKeyboardButton, InlineKeyboardMarkup, InputFile,
    ParseMode, ReplyParameters, UpdateKind,
};
use teloxide::{ApiError, RequestError};

use super::Api;

fn bot(api: &Api) -> Bot {
    Bot::with_client(
        api.telegram.token(),
        teloxide::net::default_reqwest_settings().build().unwrap(),
    )
    .set_api_url(api.telegram.url().parse().unwrap())
}

#[tokio::test]
async fn teloxide_speaks_with_it() {
    let api = Api::start().await;
    let bot = bot(&api);
    let person = api.telegram.create_person("Amina", None, "ar");
    api.telegram.start_bot(person, Some("library")).unwrap();
    let me = bot.get_me().await.unwrap();
    assert_eq!(me.username(), "stepward_bot");
    let updates = bot
        .get_updates()
        .timeout(0)
        .allowed_updates([AllowedUpdate::Message, AllowedUpdate::CallbackQuery])
        .await
        .unwrap();
    let UpdateKind::Message(start) = &updates[0].kind else {
        panic!("{:?}", updates[0])
    };
    assert_eq!(start.text(), Some("/start library"));

    let chat = ChatId(person.0);
    let keyboard = InlineKeyboardMarkup::new([[InlineKeyboardButton::callback("Yes", "yes")]]);
    let sent = bot
        .send_message(chat, "<b>Hello</b>")
        .parse_mode(ParseMode::Html)
        .reply_parameters(ReplyParameters::new(start.id))
        .reply_markup(keyboard.clone())
        .protect_content(true)
        .await
        .unwrap();
    assert_eq!(sent.text(), Some("Hello"));
    let unchanged = bot
        .edit_message_text(chat, sent.id, "<b>Hello</b>")
        .parse_mode(ParseMode::Html)
        .reply_markup(keyboard)
        .await;
    assert!(matches!(
        unchanged,
        Err(RequestError::Api(ApiError::MessageNotModified))
    ));

    let shown = api.telegram.last_message(person.into()).unwrap();
    api.telegram
        .press(person, person.into(), shown.message_id, 0, 0)
        .unwrap();
    let next = updates[0].id.as_offset();
    let updates = bot.get_updates().offset(next).await.unwrap();
    let UpdateKind::CallbackQuery(query) = &updates[0].kind else {
        panic!("{:?}", updates[0])
    };
    assert_eq!(query.data.as_deref(), Some("yes"));
    bot.answer_callback_query(query.id.clone())
        .text("Saved")
        .await
        .unwrap();
    assert_eq!(api.telegram.toasts(person)[0].text, "Saved");
    bot.delete_message(chat, sent.id).await.unwrap();
    bot.set_my_commands([BotCommand::new("help", "Help")])
        .language_code("uk")
        .await
        .unwrap();
}

#[tokio::test]
async fn teloxide_uploads_and_downloads() {
    let api = Api::start().await;
    let bot = bot(&api);
    let person = api.candidate("Amina").await;
    let upload = InputFile::memory("{}").file_name("mydata.json");
    let sent = bot
        .send_document(ChatId(person.0), upload)
        .caption("Yours")
        .await
        .unwrap();
    let document = sent.document().unwrap();
    assert_eq!(document.file_name.as_deref(), Some("mydata.json"));
    let photo = InputFile::memory(vec![1, 2, 3]).file_name("report.png");
    bot.send_photo(ChatId(person.0), photo).await.unwrap();
    let file = bot.get_file(document.file.id.clone()).await.unwrap();
    let mut bytes = Vec::new();
    bot.download_file(&file.path, &mut bytes).await.unwrap();
    assert_eq!(bytes, b"{}");
}

#[tokio::test]
async fn teloxide_manages_topics_and_sees_errors() {
    let api = Api::start().await;
    let bot = bot(&api);
    let group = api.telegram.create_group("Team", GroupKind::Forum);
    api.telegram
        .place_bot(group, Standing::Administrator(Rights::ALL))
        .unwrap();
    let chat = ChatId(group.0);
    let topic = bot.create_forum_topic(chat, "C-17").await.unwrap();
    bot.send_message(chat, "x")
        .message_thread_id(topic.thread_id)
        .await
        .unwrap();
    bot.close_forum_topic(chat, topic.thread_id).await.unwrap();
    let full = bot.get_chat(chat).await.unwrap();
    assert_eq!(full.title(), Some("Team"));
    let member = bot
        .get_chat_member(chat, bot.get_me().await.unwrap().id)
        .await
        .unwrap();
    assert!(member.is_administrator());

    let person = api.candidate("Amina").await;
    api.telegram.block(person).unwrap();
    let blocked = bot.send_message(ChatId(person.0), "x").await;
    assert!(matches!(
        blocked,
        Err(RequestError::Api(ApiError::BotBlocked))
    ));
    let basic = api.telegram.create_group("Team", GroupKind::Basic);
    api.telegram.place_bot(basic, Standing::Member).unwrap();
    let supergroup = api.telegram.upgrade(basic).unwrap();
    let migrated = bot.send_message(ChatId(basic.0), "x").await;
    assert!(matches!(migrated, Err(RequestError::MigrateToChatId(id)) if id.0 == supergroup.0));
    let updates = bot.get_updates().await.unwrap();
    let unread = updates
        .iter()
        .find(|update| matches!(update.kind, UpdateKind::Error(_)));
    assert!(unread.is_none(), "{unread:?}");
}
