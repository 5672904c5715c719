//! Whose it is what somebody says who may be candidate and caseworker.

use super::START_PAYLOAD;
use crate::conversation::{Command, Heard, Press, Rank, ReplyTo, Said, Scene};

/// Whether what was said in private is the caseworker's to answer; else it is the candidate's,
/// for a person may be both.
pub(in crate::conversation) fn concerns(scene: &Scene, heard: &Heard) -> bool {
    let Some(caseworker) = &scene.caseworker else {
        return false;
    };
    if scene.candidate.is_none() {
        return !matches!(
            heard.said,
            Said::Blocked(_) | Said::InDoubt | Said::NotTakenUp | Said::TimePassed
        );
    }
    match &heard.said {
        Said::Start(payload) => {
            let first = !caseworker.started && heard.in_group == Some(true);
            first || payload.as_deref() == Some(START_PAYLOAD)
        }
        Said::Command(Command::Cases | Command::Case(_)) => true,
        // A coordinator looks after all roles; their own are a button away, and in the menu.
        Said::Command(Command::Roles) => {
            caseworker.rank == Rank::Coordinator && heard.in_group == Some(true)
        }
        Said::Pressed(press) => {
            press.case().is_some()
                || matches!(
                    press,
                    Press::DropHeld(_) | Press::Imports(_) | Press::Gaps(_)
                )
        }
        Said::Other {
            file: Some(file),
            reply: None,
            ..
        } if caseworker.rank == Rank::Coordinator && file.may_hold_roles() => true,
        Said::Text { reply, .. }
        | Said::Voice { reply, .. }
        | Said::Location { reply, .. }
        | Said::Other { reply, .. } => words_concern(scene, heard, *reply),
        Said::Edited(_) | Said::CaptionEdited(_) => {
            let sent = scene.focus.as_ref().is_some_and(|file| {
                let claimer = file.case.claimed_by.as_ref();
                claimer.is_some_and(|claimer| claimer.id == caseworker.id)
            });
            sent || scene.held.is_some()
        }
        Said::Command(_)
        | Said::PressedUnknown
        | Said::LeftGroup
        | Said::Blocked(_)
        | Said::InDoubt
        | Said::NotTakenUp
        | Said::TimePassed => false,
    }
}

/// Whether words of somebody who is both may be for a case.
fn words_concern(scene: &Scene, heard: &Heard, reply: Option<ReplyTo>) -> bool {
    match reply.and_then(|reply| reply.case) {
        // What answers the person's own caseworker is the candidate's.
        Some(case) if scene.own_case.as_ref().is_some_and(|own| own.id == case) => false,
        Some(_) => scene.focus.is_some() || !scene.claimed.is_empty(),
        // Who has left the group has no case to speak about any more.
        None => !scene.claimed.is_empty() && heard.in_group != Some(false),
    }
}
