//! One call of one method: its parameters as JSON or as a form, bounded in time.

use std::future::Future;
use std::time::Duration;

use serde::Serialize;
use serde_json::Value;
use teloxide::Bot;
use teloxide::payloads::SendDocument;
use teloxide::requests::{
    JsonRequest, MultipartPayload, MultipartRequest, Payload, Request, ResponseResult,
};
use teloxide::types::InputFile;

use super::Failure;

/// Declares methods whose parameters are written as JSON, so that fields newer than teloxide's
/// types can be sent, and whose results are read from JSON.
macro_rules! methods {
    ($($name:ident = $method:literal),+ $(,)?) => {
        $(
            #[derive(Serialize)]
            #[serde(transparent)]
            pub(super) struct $name(pub Value);

            impl Payload for $name {
                type Output = Value;
                const NAME: &'static str = $method;
            }
        )+
    };
}

methods! {
    AnswerCallbackQuery = "answerCallbackQuery",
    CloseForumTopic = "closeForumTopic",
    CopyMessage = "copyMessage",
    CreateForumTopic = "createForumTopic",
    DeleteMessage = "deleteMessage",
    DeleteMessages = "deleteMessages",
    EditForumTopic = "editForumTopic",
    EditMessageText = "editMessageText",
    GetChat = "getChat",
    GetChatMember = "getChatMember",
    GetMe = "getMe",
    GetUpdates = "getUpdates",
    GetWebhookInfo = "getWebhookInfo",
    ReopenForumTopic = "reopenForumTopic",
    SendMessage = "sendMessage",
    SetMyCommands = "setMyCommands",
    SetWebhook = "setWebhook",
}

/// A file on its way, typed by teloxide, its result read from JSON.
#[derive(Serialize)]
#[serde(transparent)]
pub(super) struct Upload(pub SendDocument);

impl Payload for Upload {
    type Output = Value;
    const NAME: &'static str = SendDocument::NAME;
}

impl MultipartPayload for Upload {
    fn copy_files(&self, into: &mut dyn FnMut(InputFile)) {
        self.0.copy_files(into);
    }

    fn move_files(&mut self, into: &mut dyn FnMut(InputFile)) {
        self.0.move_files(into);
    }
}

/// Calls a method with parameters in JSON.
pub(super) async fn call<M>(bot: &Bot, method: M, patience: Duration) -> Result<Value, Failure>
where
    M: Payload<Output = Value> + Serialize + 'static,
{
    bounded(bot, patience, JsonRequest::new(bot.clone(), method).send()).await
}

/// Calls a method that carries a file.
pub(super) async fn upload(bot: &Bot, file: Upload, patience: Duration) -> Result<Value, Failure> {
    bounded(
        bot,
        patience,
        MultipartRequest::new(bot.clone(), file).send(),
    )
    .await
}

/// Bounds a request: teloxide sleeps before it returns a server's 5xx.
async fn bounded(
    bot: &Bot,
    patience: Duration,
    request: impl Future<Output = ResponseResult<Value>>,
) -> Result<Value, Failure> {
    match tokio::time::timeout(patience, request).await {
        Ok(Ok(result)) => Ok(result),
        Ok(Err(error)) => Err(Failure::of(&error, bot.token())),
        Err(_) => Err(Failure::late()),
    }
}
