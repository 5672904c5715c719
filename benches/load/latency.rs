//! Times collected, and what can be said of them.

use std::time::Duration;

/// Times of one kind.
#[derive(Debug, Default)]
pub struct Times(Vec<Duration>);

impl Times {
    /// One more.
    pub fn add(&mut self, time: Duration) {
        self.0.push(time);
    }

    /// How many.
    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// The time below which this share of them lies, in milliseconds: 0.5 is the median, 1 the
    /// longest.
    pub fn at(&self, share: f64) -> f64 {
        let mut sorted = self.0.clone();
        sorted.sort_unstable();
        #[expect(
            clippy::cast_precision_loss,
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a share of a length is a place in it"
        )]
        let place = (sorted.len() as f64 * share).ceil() as usize;
        let found = sorted.get(place.saturating_sub(1));
        found.map_or(0.0, |time| time.as_secs_f64() * 1000.0)
    }
}
