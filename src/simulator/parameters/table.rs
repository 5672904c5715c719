//! What each method may be given, transcribed from the
//! machine-readable Bot API 10.1. Parameters the simulator does not act out are left out.

use super::method::Method;

/// The type of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Integer,
    Text,
    Flag,
    /// A chat's id, or a public name.
    Chat,
    List,
    Object,
    /// An upload, or a `file_id`.
    File,
}

/// A parameter: its name, its type, and whether it must be there.
pub(super) type Parameter = (&'static str, Kind, bool);

const fn must(name: &'static str, kind: Kind) -> Parameter {
    (name, kind, true)
}

const fn may(name: &'static str, kind: Kind) -> Parameter {
    (name, kind, false)
}

const CHAT: Parameter = must("chat_id", Kind::Chat);
const MESSAGE: Parameter = must("message_id", Kind::Integer);
const TOPIC: Parameter = must("message_thread_id", Kind::Integer);
const LANGUAGE: Parameter = may("language_code", Kind::Text);
const SCOPE: Parameter = may("scope", Kind::Object);
const MARKUP: Parameter = may("reply_markup", Kind::Object);
const PARSE_MODE: Parameter = may("parse_mode", Kind::Text);
const LINK_PREVIEW: Parameter = may("link_preview_options", Kind::Object);

/// What every sending method takes beside what it sends.
pub(super) const SENDING: [Parameter; 7] = [
    CHAT,
    may("message_thread_id", Kind::Integer),
    PARSE_MODE,
    may("disable_notification", Kind::Flag),
    may("protect_content", Kind::Flag),
    may("reply_parameters", Kind::Object),
    MARKUP,
];

/// Every method: its name, its own parameters, and whether it also takes those of sending.
pub(super) type Entry = (Method, &'static str, &'static [Parameter], bool);
pub(super) const METHODS: [Entry; 36] = [
    (Method::GetMe, "getMe", &[], false),
    (
        Method::GetUpdates,
        "getUpdates",
        &[
            may("offset", Kind::Integer),
            may("limit", Kind::Integer),
            may("timeout", Kind::Integer),
            may("allowed_updates", Kind::List),
        ],
        false,
    ),
    (
        Method::SetWebhook,
        "setWebhook",
        &[
            may("url", Kind::Text),
            may("secret_token", Kind::Text),
            may("max_connections", Kind::Integer),
            may("allowed_updates", Kind::List),
            may("drop_pending_updates", Kind::Flag),
        ],
        false,
    ),
    (
        Method::DeleteWebhook,
        "deleteWebhook",
        &[may("drop_pending_updates", Kind::Flag)],
        false,
    ),
    (Method::GetWebhookInfo, "getWebhookInfo", &[], false),
    (
        Method::SetMyCommands,
        "setMyCommands",
        &[must("commands", Kind::List), SCOPE, LANGUAGE],
        false,
    ),
    (
        Method::GetMyCommands,
        "getMyCommands",
        &[SCOPE, LANGUAGE],
        false,
    ),
    (
        Method::DeleteMyCommands,
        "deleteMyCommands",
        &[SCOPE, LANGUAGE],
        false,
    ),
    (
        Method::SetMyName,
        "setMyName",
        &[may("name", Kind::Text), LANGUAGE],
        false,
    ),
    (Method::GetMyName, "getMyName", &[LANGUAGE], false),
    (
        Method::SetMyDescription,
        "setMyDescription",
        &[may("description", Kind::Text), LANGUAGE],
        false,
    ),
    (
        Method::GetMyDescription,
        "getMyDescription",
        &[LANGUAGE],
        false,
    ),
    (
        Method::SetMyShortDescription,
        "setMyShortDescription",
        &[may("short_description", Kind::Text), LANGUAGE],
        false,
    ),
    (
        Method::GetMyShortDescription,
        "getMyShortDescription",
        &[LANGUAGE],
        false,
    ),
    (
        Method::SendMessage,
        "sendMessage",
        &[must("text", Kind::Text), LINK_PREVIEW],
        true,
    ),
    (
        Method::SendDocument,
        "sendDocument",
        &[
            must("document", Kind::File),
            may("caption", Kind::Text),
            may("disable_content_type_detection", Kind::Flag),
        ],
        true,
    ),
    (
        Method::SendVoice,
        "sendVoice",
        &[
            must("voice", Kind::File),
            may("caption", Kind::Text),
            may("duration", Kind::Integer),
        ],
        true,
    ),
    (
        Method::SendPhoto,
        "sendPhoto",
        &[must("photo", Kind::File), may("caption", Kind::Text)],
        true,
    ),
    (
        Method::CopyMessage,
        "copyMessage",
        &[
            must("from_chat_id", Kind::Chat),
            MESSAGE,
            may("caption", Kind::Text),
        ],
        true,
    ),
    (
        Method::EditMessageText,
        "editMessageText",
        &[
            CHAT,
            MESSAGE,
            must("text", Kind::Text),
            PARSE_MODE,
            LINK_PREVIEW,
            MARKUP,
        ],
        false,
    ),
    (
        Method::EditMessageCaption,
        "editMessageCaption",
        &[
            CHAT,
            MESSAGE,
            may("caption", Kind::Text),
            PARSE_MODE,
            MARKUP,
        ],
        false,
    ),
    (
        Method::EditMessageReplyMarkup,
        "editMessageReplyMarkup",
        &[CHAT, MESSAGE, MARKUP],
        false,
    ),
    (
        Method::DeleteMessage,
        "deleteMessage",
        &[CHAT, MESSAGE],
        false,
    ),
    (
        Method::DeleteMessages,
        "deleteMessages",
        &[CHAT, must("message_ids", Kind::List)],
        false,
    ),
    (
        Method::AnswerCallbackQuery,
        "answerCallbackQuery",
        &[
            must("callback_query_id", Kind::Text),
            may("text", Kind::Text),
            may("show_alert", Kind::Flag),
            may("url", Kind::Text),
            may("cache_time", Kind::Integer),
        ],
        false,
    ),
    (
        Method::SendChatAction,
        "sendChatAction",
        &[
            CHAT,
            may("message_thread_id", Kind::Integer),
            must("action", Kind::Text),
        ],
        false,
    ),
    (
        Method::SetMessageReaction,
        "setMessageReaction",
        &[
            CHAT,
            MESSAGE,
            may("reaction", Kind::List),
            may("is_big", Kind::Flag),
        ],
        false,
    ),
    (
        Method::GetFile,
        "getFile",
        &[must("file_id", Kind::Text)],
        false,
    ),
    (
        Method::CreateForumTopic,
        "createForumTopic",
        &[
            CHAT,
            must("name", Kind::Text),
            may("icon_color", Kind::Integer),
        ],
        false,
    ),
    (
        Method::EditForumTopic,
        "editForumTopic",
        &[CHAT, TOPIC, may("name", Kind::Text)],
        false,
    ),
    (
        Method::CloseForumTopic,
        "closeForumTopic",
        &[CHAT, TOPIC],
        false,
    ),
    (
        Method::ReopenForumTopic,
        "reopenForumTopic",
        &[CHAT, TOPIC],
        false,
    ),
    (
        Method::DeleteForumTopic,
        "deleteForumTopic",
        &[CHAT, TOPIC],
        false,
    ),
    (Method::GetChat, "getChat", &[CHAT], false),
    (
        Method::GetChatMember,
        "getChatMember",
        &[CHAT, must("user_id", Kind::Integer)],
        false,
    ),
    (Method::LeaveChat, "leaveChat", &[CHAT], false),
];
