//! Faults on demand: the server asks to wait, or breaks.

use std::time::Duration;

use super::failure::Failure;

/// What goes wrong with the next calls.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// 429: the caller is told to come back after `retry_after` (whole seconds).
    TooManyRequests {
        /// The method it strikes, any when absent.
        method: Option<String>,
        /// How many calls it strikes.
        calls: u32,
        /// How long to wait.
        retry_after: Duration,
    },
    /// A 5xx without having done anything.
    ServerError {
        /// The method it strikes, any when absent.
        method: Option<String>,
        /// How many calls it strikes.
        calls: u32,
        /// The HTTP status, 500 to 599.
        status: u16,
    },
}

/// The faults that wait for their calls, the oldest first.
#[derive(Debug, Default)]
pub(super) struct Faults(Vec<Fault>);

impl Faults {
    /// Puts a fault in the way.
    pub fn add(&mut self, fault: Fault) {
        self.0.push(fault);
    }

    /// The fault that strikes a call of this method, if any; it is one call weaker then.
    pub fn strike(&mut self, method: &str) -> Option<Failure> {
        let at = self.0.iter().position(|fault| {
            let (Fault::TooManyRequests { method: only, .. }
            | Fault::ServerError { method: only, .. }) = fault;
            only.as_deref()
                .is_none_or(|only| only.eq_ignore_ascii_case(method))
        })?;
        let (failure, calls) = match &mut self.0[at] {
            Fault::TooManyRequests {
                calls, retry_after, ..
            } => (Failure::too_many_requests(retry_after.as_secs()), calls),
            Fault::ServerError { calls, status, .. } => {
                (Failure::new(*status, server_error(*status)), calls)
            }
        };
        *calls = calls.saturating_sub(1);
        if *calls == 0 {
            self.0.remove(at);
        }
        Some(failure)
    }
}

fn server_error(status: u16) -> &'static str {
    match status {
        502 => "Bad Gateway",
        503 => "Service Unavailable",
        504 => "Gateway Timeout",
        _ => "Internal Server Error",
    }
}
