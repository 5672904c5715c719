//! Where the program is killed: both lines count what passes, and at the chosen point everything
//! stands still until the program is dead.

use std::sync::Arc;

use tokio::sync::watch;

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The end of a transaction that may have written something, on its way to Postgres.
    Commit,
    /// A call of the Bot API.
    Call,
}

/// On which side of the counted thing the program dies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// It has not taken effect.
    Before,
    /// It has taken effect, and the program has not heard of it.
    After,
}

/// Every kind of point at which the program can be killed.
pub const KINDS: [(Kind, Side); 4] = [
    (Kind::Commit, Side::Before),
    (Kind::Commit, Side::After),
    (Kind::Call, Side::Before),
    (Kind::Call, Side::After),
];

/// Counts, and strikes at one chosen point.
#[derive(Clone, Debug)]
pub struct Gate(Arc<watch::Sender<State>>);

#[derive(Debug, Default)]
struct State {
    /// How often a program has died: lines of an earlier one are cut.
    era: u64,
    struck: bool,
    commits: usize,
    calls: usize,
    chosen: Option<(Kind, Side, usize)>,
}

impl Gate {
    /// An open gate.
    pub fn new() -> Self {
        Self(Arc::new(watch::Sender::default()))
    }

    /// The next strike: at the so-many-eth of what passes from now on.
    pub fn choose(&self, kind: Kind, side: Side, distance: usize) {
        self.0.send_modify(|state| {
            let passed = match kind {
                Kind::Commit => state.commits,
                Kind::Call => state.calls,
            };
            state.chosen = Some((kind, side, passed + distance));
        });
    }

    /// Whether a strike is still to come.
    pub fn waits_to_strike(&self) -> bool {
        self.0.borrow().chosen.is_some()
    }

    /// How many commits and how many calls have passed.
    pub fn passed(&self) -> (usize, usize) {
        let state = self.0.borrow();
        (state.commits, state.calls)
    }

    /// The era that a new connection belongs to.
    pub fn era(&self) -> u64 {
        self.0.borrow().era
    }

    /// Something arrives; returns its number.
    pub fn arrives(&self, kind: Kind) -> usize {
        let mut number = 0;
        self.0.send_modify(|state| {
            let count = match kind {
                Kind::Commit => &mut state.commits,
                Kind::Call => &mut state.calls,
            };
            *count += 1;
            number = *count;
        });
        number
    }

    /// Whether this is the chosen point.
    pub fn is_chosen(&self, kind: Kind, side: Side, number: usize) -> bool {
        self.0.borrow().chosen == Some((kind, side, number))
    }

    /// From now on nothing passes.
    pub fn strike(&self) {
        self.0.send_modify(|state| {
            state.struck = true;
            state.chosen = None;
        });
    }

    /// Something has taken effect: whoever watches may look again.
    pub fn stirs(&self) {
        self.0.send_modify(|_| {});
    }

    /// `true` at once while the gate is open for a line of this era. Else it returns `false` once the
    /// program is dead and the line is to be cut.
    pub async fn passes(&self, era: u64) -> bool {
        let mut states = self.0.subscribe();
        let settled = states.wait_for(|state| !state.struck || state.era != era);
        // The sender is in our own hands.
        settled.await.is_ok_and(|state| state.era == era)
    }

    /// Returns once the gate has struck.
    pub async fn struck(&self) {
        // An error cannot be: the sender is in our own hands.
        self.0.subscribe().wait_for(|state| state.struck).await.ok();
    }

    /// The program is dead: its lines are cut, and the next one's are open.
    pub fn opens_again(&self) {
        self.0.send_modify(|state| {
            state.era += 1;
            state.struck = false;
        });
    }

    /// Tells whenever something passes.
    pub fn watch(&self) -> Watch {
        Watch(self.0.subscribe())
    }
}

/// Who waits for something to pass.
pub struct Watch(watch::Receiver<State>);

impl Watch {
    /// Returns when something has passed since the last time.
    pub async fn next(&mut self) {
        // An error cannot be while the gate lives, and whoever watches holds the gate.
        self.0.changed().await.ok();
    }
}
