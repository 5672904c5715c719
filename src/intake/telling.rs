//! What is told of an update as it is taken in: a span with ids of our own, and its outcome counted.

use tracing::field::{Empty, display};
use tracing::{Span, debug, info_span};

use super::Intake;
use super::together::Received;
use crate::conversation::CandidateId;
use crate::measures::Outcome;
use crate::telegram::Incoming;

/// The span of an update's taking.
pub(super) fn span(incoming: &Incoming) -> Span {
    let update_id = incoming.update_id;
    info_span!("update", update_id, candidate = Empty, outcome = Empty)
}

/// The span of those that are taken together.
pub(super) fn span_together(count: usize) -> Span {
    info_span!("updates", count)
}

/// Says in the span of this moment whose update it is.
pub(super) fn tell_candidate(candidate: Option<CandidateId>) {
    if let Some(candidate) = candidate {
        Span::current().record("candidate", display(candidate.0));
    }
}

impl Intake {
    /// Says what became of an update.
    pub(super) fn tell_outcome(&self, received: &Received, outcome: Outcome, span: &Span) {
        span.record("outcome", outcome.name());
        span.in_scope(|| debug!("an update came to its end"));
        let after = received.at.elapsed();
        self.telegram.measures().updated(outcome, after);
    }
}
