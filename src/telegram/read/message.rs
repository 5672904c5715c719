//! A message: words, a command, or one of the other things that people send.

use serde_json::Value;

use super::command::{Slash, slash};
use super::{Incoming, What, about, is_private, replied, rich};
use crate::conversation::imports::SentFile;
use crate::conversation::{OtherKind, ReplyTo, Said};

/// Fields that make a message a notice of Telegram's, which nobody wrote (Bot API 10.1).
const NOTICES: [&str; 53] = [
    "new_chat_members",
    "left_chat_member",
    "chat_owner_left",
    "chat_owner_changed",
    "new_chat_title",
    "new_chat_photo",
    "delete_chat_photo",
    "group_chat_created",
    "supergroup_chat_created",
    "channel_chat_created",
    "message_auto_delete_timer_changed",
    "migrate_from_chat_id",
    "pinned_message",
    "invoice",
    "successful_payment",
    "refunded_payment",
    "users_shared",
    "chat_shared",
    "gift",
    "unique_gift",
    "gift_upgrade_sent",
    "connected_website",
    "write_access_allowed",
    "passport_data",
    "proximity_alert_triggered",
    "boost_added",
    "chat_background_set",
    "checklist_tasks_done",
    "checklist_tasks_added",
    "direct_message_price_changed",
    "forum_topic_created",
    "forum_topic_edited",
    "forum_topic_closed",
    "forum_topic_reopened",
    "general_forum_topic_hidden",
    "general_forum_topic_unhidden",
    "giveaway_created",
    "giveaway_winners",
    "giveaway_completed",
    "managed_bot_created",
    "paid_message_price_changed",
    "poll_option_added",
    "poll_option_deleted",
    "suggested_post_approved",
    "suggested_post_approval_failed",
    "suggested_post_declined",
    "suggested_post_paid",
    "suggested_post_refunded",
    "video_chat_scheduled",
    "video_chat_started",
    "video_chat_ended",
    "video_chat_participants_invited",
    "web_app_data",
];

/// Reads a new message.
pub(super) fn message(message: &Value, username: &str) -> Option<Incoming> {
    if let Some(chat) = message["migrate_to_chat_id"].as_i64() {
        return about(message, &message["from"], What::GroupMigrated(chat));
    }
    let left = &message["left_chat_member"];
    if left["is_bot"].as_bool() == Some(false) && left["id"].is_i64() {
        return about(message, left, What::Said(Said::LeftGroup));
    }
    if NOTICES.iter().any(|notice| !message[*notice].is_null()) {
        return None;
    }
    about(
        message,
        &message["from"],
        What::Said(said(message, username)?),
    )
}

fn said(message: &Value, username: &str) -> Option<Said> {
    let reply = replied(message).map(|message| ReplyTo {
        message,
        case: None,
    });
    if let Some(words) = text(message) {
        let me = (!is_private(&message["chat"])).then_some(username);
        return match slash(&words, me) {
            Slash::Ours(said) => Some(said),
            Slash::Theirs => None,
            Slash::Words => Some(Said::Text { words, reply }),
        };
    }
    let voice = &message["voice"];
    if let Some(file_id) = voice["file_id"].as_str() {
        let seconds = voice["duration"].as_u64().unwrap_or(0);
        return Some(Said::Voice {
            file_id: file_id.to_owned(),
            seconds: seconds.try_into().unwrap_or(u32::MAX),
            reply,
        });
    }
    let degrees = |name: &str| message["location"][name].as_f64();
    if let (Some(latitude), Some(longitude)) = (degrees("latitude"), degrees("longitude")) {
        return Some(Said::Location {
            latitude,
            longitude,
            reply,
        });
    }
    let kind = kind(message);
    Some(Said::Other {
        kind,
        album: message["media_group_id"].as_str().map(str::to_owned),
        file: file(&message["document"]).filter(|_| kind == OtherKind::Document),
        reply,
    })
}

/// The words of a message, plain or rich.
pub(super) fn text(message: &Value) -> Option<String> {
    let plain = message["text"].as_str().map(str::to_owned);
    plain.or_else(|| rich::words(&message["rich_message"]))
}

/// A file, where one was sent.
fn file(document: &Value) -> Option<SentFile> {
    Some(SentFile {
        file_id: document["file_id"].as_str()?.to_owned(),
        name: document["file_name"]
            .as_str()
            .unwrap_or_default()
            .to_owned(),
        size: document["file_size"].as_u64().unwrap_or_default(),
    })
}

/// What sort of thing was sent. An animation comes as a file too, a venue as a place too: the
/// order matters.
fn kind(message: &Value) -> OtherKind {
    let has = |field: &str| !message[field].is_null();
    if has("photo") {
        OtherKind::Photo
    } else if has("sticker") || has("animation") {
        OtherKind::Sticker
    } else if has("video") || has("video_note") {
        OtherKind::Video
    } else if has("voice") || has("audio") {
        OtherKind::Voice
    } else if has("document") {
        OtherKind::Document
    } else if has("contact") && is_own_contact(message) {
        OtherKind::Contact
    } else {
        OtherKind::Else
    }
}

/// Whether a shared contact is the sender's own; somebody else's number is not theirs to give, and
/// counts as a thing we cannot use.
fn is_own_contact(message: &Value) -> bool {
    let owner = message["contact"]["user_id"].as_i64();
    owner.is_some() && owner == message["from"]["id"].as_i64()
}
