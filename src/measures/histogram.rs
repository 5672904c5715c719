//! How long something took, counted in steps.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// The upper ends of the steps, in seconds; what took longer is in a step of its own.
pub const BOUNDS: [f64; 14] = [
    0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0,
];

/// Counts times.
#[derive(Debug, Default)]
pub struct Histogram {
    steps: [AtomicU64; BOUNDS.len() + 1],
    microseconds: AtomicU64,
}

/// What a histogram holds at one moment.
#[derive(Clone, Debug, PartialEq)]
pub struct Times {
    /// How many took at most as long as the end of each step.
    pub within: [u64; BOUNDS.len()],
    /// How many there are.
    pub count: u64,
    /// How long all of them took together, in seconds.
    pub sum: f64,
}

impl Histogram {
    /// Counts one.
    pub fn add(&self, took: Duration) {
        let seconds = took.as_secs_f64();
        let step = BOUNDS.partition_point(|bound| *bound < seconds);
        self.steps[step].fetch_add(1, Ordering::Relaxed);
        let microseconds = u64::try_from(took.as_micros()).unwrap_or(u64::MAX);
        self.microseconds.fetch_add(microseconds, Ordering::Relaxed);
    }

    /// What was counted. The number is that of the steps, so that the two agree always.
    pub fn times(&self) -> Times {
        let mut count = 0;
        let mut so_far = |step: &AtomicU64| {
            count += step.load(Ordering::Relaxed);
            count
        };
        let (within, _) = self.steps.split_at(BOUNDS.len());
        let mut ends = [0; BOUNDS.len()];
        for (end, step) in ends.iter_mut().zip(within) {
            *end = so_far(step);
        }
        let count = so_far(&self.steps[BOUNDS.len()]);
        let microseconds = self.microseconds.load(Ordering::Relaxed);
        Times {
            within: ends,
            count,
            sum: Duration::from_micros(microseconds).as_secs_f64(),
        }
    }
}
