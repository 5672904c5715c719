//! The simulator's clock: it starts where it is told to, stands still or runs, and can be moved.

use std::time::Instant;

use time::{Duration, OffsetDateTime};

/// A clock that begins at a given instant. It only ever goes forward.
///
/// Everything that ages in the simulator ages by it: button presses, waiting updates, the 48 hours
/// in which a message can be deleted. Only the wait of a long poll is measured in real seconds.
#[derive(Clone, Debug)]
pub struct Clock {
    start: OffsetDateTime,
    running_since: Option<Instant>,
    advanced: Duration,
}

impl Clock {
    /// A clock that stands still until it is advanced: for tests.
    pub fn standing(start: OffsetDateTime) -> Self {
        Clock {
            start,
            running_since: None,
            advanced: Duration::ZERO,
        }
    }

    /// A clock that begins at `start` and keeps pace with real time: for the demo.
    pub fn running(start: OffsetDateTime) -> Self {
        Clock {
            start,
            running_since: Some(Instant::now()),
            advanced: Duration::ZERO,
        }
    }

    /// The instant this clock shows.
    pub fn now(&self) -> OffsetDateTime {
        let run = self.running_since.map_or(Duration::ZERO, |since| {
            Duration::try_from(since.elapsed()).unwrap_or(Duration::MAX)
        });
        self.start.saturating_add(self.advanced).saturating_add(run)
    }

    /// Whether it moves by itself.
    pub(super) fn is_running(&self) -> bool {
        self.running_since.is_some()
    }

    /// Moves the clock forward; a negative step moves nothing.
    pub fn advance(&mut self, by: Duration) {
        self.advanced = self.advanced.saturating_add(by.max(Duration::ZERO));
    }
}
