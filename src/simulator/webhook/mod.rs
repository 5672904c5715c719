//! Webhooks: where updates are sent, in which order, and how they get there.

mod address;
mod courier;
mod deliveries;
mod post;

pub(super) use address::{Address, Routes};
pub(super) use courier::run;
pub(super) use deliveries::{Deliveries, Delivery, Outcome};

/// A webhook as `setWebhook` sets it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Webhook {
    pub address: Address,
    /// Sent along with every update, so that the receiver knows who sent it.
    pub secret: Option<String>,
    /// How many updates may be on their way at once.
    pub max_connections: usize,
}
