//! The net between the server and the bot: what goes wrong on it, and who is at the other end.

use std::net::SocketAddr;

use super::Simulator;
use super::faults::Strike;

impl Simulator {
    /// Puts a fault in the way of calls; a bare [`Fault`](super::Fault) strikes the next one.
    pub fn inject(&self, strike: impl Into<Strike>) {
        self.lock().faults.add(strike.into());
    }

    /// How many calls are still to be struck by faults.
    pub fn faults_left(&self) -> u32 {
        self.lock().faults.left()
    }

    /// Takes all faults out of the way.
    pub fn clear_faults(&self) {
        self.lock().faults.clear();
    }

    /// Hands the bot an update again that it has confirmed, as Telegram does when it did not see
    /// the confirmation. False where the update has expired, was never confirmed, or more than a
    /// thousand were confirmed after it.
    pub fn redeliver(&self, update_id: i64) -> bool {
        let mut state = self.lock();
        let now = state.now();
        state.queue.bring_back(now, update_id)
    }

    /// The machines that stand behind the webhook's name from now on: each update goes to the
    /// next of them, over plain HTTP. While there are none, the webhook's own address is used.
    pub fn lead_webhook_to(&self, machines: Vec<SocketAddr>) {
        self.lock().routes.lead_to(machines);
    }

    /// Returns once nothing is on its way to the webhook and nothing can set out before the clock
    /// moves.
    pub async fn deliveries_rest(&self) {
        loop {
            let settled = self.shared.arrival.notified();
            {
                let mut state = self.lock();
                let now = state.now();
                if state.queue.is_at_rest(now) {
                    return;
                }
            }
            settled.await;
        }
    }
}
