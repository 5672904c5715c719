//! What the bot decides: one pure turn from what was heard to facts and replies.
//!
//! [`turn`] is total: no `Result`, no `await`, no clock, no chance. Time and fresh ids come in
//! [`Heard`]; what a person gets wrong is a reply. Where a candidate stands is derived from the
//! facts recorded so far ([`Journey::stage`]) and never stored as a place, so that the script can
//! change while people are in the middle of it.

mod again;
pub mod area;
mod arriving;
mod asking;
pub mod candidate;
pub mod casework;
mod chapters;
mod dossier;
pub mod fact;
pub mod gaps;
mod handoff;
pub mod heard;
pub mod ids;
pub mod imports;
pub mod journey;
pub mod offers;
pub mod place;
pub mod plan;
pub mod press;
mod pressing;
pub mod reading;
mod register;
mod relay;
pub mod reminding;
pub mod reply;
mod rights;
pub mod say;
pub mod scene;
mod sending;
mod shown;
mod spans;
mod stage;
mod talk;
mod typing;
pub mod unasked;
pub mod world;
pub mod zone;

pub use area::Area;
pub use fact::{Fact, Form, Settled, Side, Words};
pub use heard::{Command, Delay, Fresh, Heard, OtherKind, ReplyTo, Said, Where};
pub use ids::{
    CandidateId, CaseCode, CaseId, CaseworkerId, CloseReason, Purpose, RoleMark, StepMark, Why,
};
pub use journey::{Aside, Journey};
pub use offers::{AboutRole, Offers, OffersFact, OffersPress, OffersSay};
pub use place::Place;
pub use plan::{Plan, PlanFact, PlanPress, PlanSay};
pub use press::Press;
pub use reminding::Silence;
pub use reply::{Addressee, Anchor, How, Reply, Turn};
pub use say::Say;
pub use scene::{Case, Caseworker, Claimer, File, Rank, Scene};
pub use stage::Stage;
pub use world::{Either, Labels, World, traits};

use crate::audit::LanguageCode;

/// The fewest people who must share a language and an occupation family before the group may be
/// told the family of one of them.
pub const FEWEST_PEERS: u32 = 5;

/// Decides one turn: what has happened, and what is said to whom.
pub fn turn(scene: &Scene, heard: &Heard, world: &World) -> Turn {
    if heard.place == Where::Group {
        return casework::in_group(scene, heard, world);
    }
    if let Said::Pressed(Press::SendToSelf(_)) = &heard.said {
        return casework::own_words(scene, heard, world);
    }
    if casework::concerns(scene, heard) {
        return casework::in_private(scene, heard, world);
    }
    let mut turn = casework::out_of_reach(scene, heard, world);
    if let Some(me) = &scene.candidate {
        let theirs = candidate::turn(me.clone(), scene, heard, world);
        turn.facts.extend(theirs.facts);
        turn.replies.extend(theirs.replies);
    }
    turn
}
