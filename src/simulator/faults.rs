//! Faults on demand: the server asks to wait, breaks, is slow, hangs up, falls silent or talks
//! nonsense.
//!
//! ```no_run
//! # use std::time::Duration;
//! # use stepward::simulator::{Fault, Simulator, When};
//! # fn example(telegram: &Simulator) {
//! // The next call of any method:
//! telegram.inject(Fault::Reset(When::Before));
//! // Three messages in a row are sent, and nobody learns of it:
//! telegram.inject(Fault::Reset(When::After).on("sendMessage").times(3));
//! // The seventh call from now that does not fetch updates:
//! telegram.inject(Fault::TooManyRequests(Duration::from_secs(5)).but_get_updates().nth(7));
//! # }
//! ```

use std::time::Duration;

/// What goes wrong with a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// 429 without effect: the caller is told to come back after this time (whole seconds).
    TooManyRequests(Duration),
    /// A 5xx with this status, 500 to 599.
    ServerError(u16, When),
    /// The call is read, and dealt with only after this time (in real seconds).
    Latency(Duration),
    /// The connection is reset instead of an answer.
    Reset(When),
    /// The connection stays open, and no answer ever comes.
    Silence(When),
    /// 200 with a page of somebody else's instead of JSON.
    Garbage(When),
}

/// Whether a call that goes wrong does what it should.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// It goes wrong before anything is done.
    Before,
    /// All is done, and only the answer is lost.
    After,
}

/// A fault and the calls it strikes: any, once and at once, until said otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Strike {
    fault: Fault,
    calls: Calls,
    spared: u32,
    times: u32,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Calls {
    All,
    ButGetUpdates,
    Of(String),
}

impl Fault {
    /// Strikes calls of this method only.
    #[must_use]
    pub fn on(self, method: &str) -> Strike {
        Strike {
            calls: Calls::Of(method.to_owned()),
            ..self.into()
        }
    }

    /// Strikes calls of every method but `getUpdates`.
    #[must_use]
    pub fn but_get_updates(self) -> Strike {
        Strike {
            calls: Calls::ButGetUpdates,
            ..self.into()
        }
    }

    /// Strikes this many calls of any method in a row.
    #[must_use]
    pub fn times(self, times: u32) -> Strike {
        Strike::from(self).times(times)
    }

    /// Strikes the n-th call of any method from now, counted from 1.
    #[must_use]
    pub fn nth(self, n: u32) -> Strike {
        Strike::from(self).nth(n)
    }

    /// When it strikes a call; one that only delays is over before the call is dealt with.
    pub(super) fn when(self) -> Option<When> {
        match self {
            Fault::TooManyRequests(_) => Some(When::Before),
            Fault::Latency(_) => None,
            Fault::ServerError(_, when)
            | Fault::Reset(when)
            | Fault::Silence(when)
            | Fault::Garbage(when) => Some(when),
        }
    }
}

impl Strike {
    /// Strikes this many of its calls in a row.
    #[must_use]
    pub fn times(self, times: u32) -> Strike {
        Strike { times, ..self }
    }

    /// Strikes the n-th of its calls from now (and the following, if several), counted from 1.
    #[must_use]
    pub fn nth(self, n: u32) -> Strike {
        Strike {
            spared: n.saturating_sub(1),
            ..self
        }
    }

    fn concerns(&self, method: &str) -> bool {
        match &self.calls {
            Calls::All => true,
            Calls::ButGetUpdates => !method.eq_ignore_ascii_case("getUpdates"),
            Calls::Of(only) => only.eq_ignore_ascii_case(method),
        }
    }
}

impl From<Fault> for Strike {
    fn from(fault: Fault) -> Strike {
        Strike {
            fault,
            calls: Calls::All,
            spared: 0,
            times: 1,
        }
    }
}

/// The faults that wait for their calls, the oldest first.
#[derive(Debug, Default)]
pub(super) struct Faults(Vec<Strike>);

impl Faults {
    /// Puts a fault in the way.
    pub fn add(&mut self, strike: Strike) {
        if strike.times > 0 {
            self.0.push(strike);
        }
    }

    /// Takes all faults out of the way.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// How many calls are still to be struck.
    pub fn left(&self) -> u32 {
        self.0.iter().map(|strike| strike.times).sum()
    }

    /// The fault that strikes this call of this method, if any. A call is struck once only, by
    /// the oldest fault whose turn it is; those that spare it count it.
    pub fn strike(&mut self, method: &str) -> Option<Fault> {
        let mut struck_by = None;
        for (at, strike) in self.0.iter_mut().enumerate() {
            if !strike.concerns(method) {
                continue;
            }
            if strike.spared > 0 {
                strike.spared -= 1;
            } else if struck_by.is_none() {
                struck_by = Some(at);
            }
        }
        let at = struck_by?;
        let fault = self.0[at].fault;
        self.0[at].times -= 1;
        if self.0[at].times == 0 {
            self.0.remove(at);
        }
        Some(fault)
    }
}

/// What a server says that breaks.
pub(super) fn server_error(status: u16) -> &'static str {
    match status {
        502 => "Bad Gateway",
        503 => "Service Unavailable",
        504 => "Gateway Timeout",
        _ => "Internal Server Error",
    }
}
