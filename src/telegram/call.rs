//! One call of one method: its parameters as JSON or as a form, bounded in time.

use std::borrow::Cow;
use std::fmt;
use std::future::Future;
use std::time::Duration;

use serde::de::{DeserializeOwned, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;
use teloxide::Bot;
use teloxide::requests::{
    JsonRequest, MultipartPayload, MultipartRequest, Payload, Request, ResponseResult,
};
use teloxide::types::InputFile;

use super::Failure;
use super::verdict::id;

/// What a delivery made. The answer to it holds the whole message, of which only ids are looked at:
/// the rest is passed over as it is read.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Made {
    /// The message, where it made or changed one.
    pub(super) message: Option<i32>,
    /// The topic that it made, or that the message stands in.
    pub(super) thread: Option<i32>,
}

impl<'de> Deserialize<'de> for Made {
    fn deserialize<D: Deserializer<'de>>(answer: D) -> Result<Self, D::Error> {
        struct Reader;

        impl<'de> Visitor<'de> for Reader {
            type Value = Made;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an object or true")
            }

            fn visit_bool<E>(self, _: bool) -> Result<Made, E> {
                Ok(Made::default())
            }

            fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Made, A::Error> {
                let mut made = Made::default();
                while let Some(name) = fields.next_key::<Cow<'_, str>>()? {
                    match name.as_ref() {
                        "message_id" => made.message = id(&fields.next_value()?),
                        "message_thread_id" => made.thread = id(&fields.next_value()?),
                        _ => drop(fields.next_value::<IgnoredAny>()?),
                    }
                }
                Ok(made)
            }
        }

        answer.deserialize_any(Reader)
    }
}

/// Declares methods whose parameters are written as JSON, so that fields newer than teloxide's
/// types can be sent, and what their results are read as.
macro_rules! methods {
    ($($name:ident = $method:literal),+ => $output:ty) => {
        $(
            #[derive(Serialize)]
            #[serde(transparent)]
            pub(super) struct $name(pub Value);

            impl Payload for $name {
                type Output = $output;
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
    ReopenForumTopic = "reopenForumTopic",
    SendMessage = "sendMessage"
    => Made
}

methods! {
    GetChat = "getChat",
    GetChatMember = "getChatMember",
    GetFile = "getFile",
    GetMe = "getMe",
    GetUpdates = "getUpdates",
    GetWebhookInfo = "getWebhookInfo",
    SetMyCommands = "setMyCommands",
    SetWebhook = "setWebhook"
    => Value
}

/// A file on its way, typed by teloxide.
#[derive(Serialize)]
#[serde(transparent)]
pub(super) struct Upload<P>(pub P);

impl<P: Payload> Payload for Upload<P> {
    type Output = Made;
    const NAME: &'static str = P::NAME;
}

impl<P: MultipartPayload> MultipartPayload for Upload<P> {
    fn copy_files(&self, into: &mut dyn FnMut(InputFile)) {
        self.0.copy_files(into);
    }

    fn move_files(&mut self, into: &mut dyn FnMut(InputFile)) {
        self.0.move_files(into);
    }
}

/// Calls a method with parameters in JSON.
pub(super) async fn call<M>(bot: &Bot, method: M, patience: Duration) -> Result<M::Output, Failure>
where
    M: Payload<Output: DeserializeOwned> + Serialize + 'static,
{
    bounded(bot, patience, JsonRequest::new(bot.clone(), method).send()).await
}

/// Calls a method that carries a file.
pub(super) async fn upload<P>(
    bot: &Bot,
    file: Upload<P>,
    patience: Duration,
) -> Result<Made, Failure>
where
    P: MultipartPayload + Serialize + Send + 'static,
{
    bounded(
        bot,
        patience,
        MultipartRequest::new(bot.clone(), file).send(),
    )
    .await
}

/// Bounds a request: teloxide sleeps before it returns a server's 5xx.
async fn bounded<T>(
    bot: &Bot,
    patience: Duration,
    request: impl Future<Output = ResponseResult<T>>,
) -> Result<T, Failure> {
    match tokio::time::timeout(patience, request).await {
        Ok(Ok(result)) => Ok(result),
        Ok(Err(error)) => Err(Failure::of(&error, bot.token())),
        Err(_) => Err(Failure::late()),
    }
}
