//! That somebody is there to take updates: noted now and then, so that it is known afterwards when
//! nobody was, and presses were lost.

use std::convert::Infallible;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use super::Intake;
use crate::store::PRESSES_KEPT;

/// How often it is noted at most.
const EVERY: Duration = Duration::from_secs(30);

/// When this process last noted it, by a clock that never jumps.
#[derive(Default)]
pub(super) struct Noted(Mutex<Option<Instant>>);

impl Intake {
    /// Notes that updates are taken at this moment, or asked for and there are none. Who gets them
    /// pushed calls this as long as they can arrive, since it cannot be told from their absence.
    ///
    /// # Errors
    /// The database is away.
    pub async fn present(&self) -> anyhow::Result<()> {
        let noted = *self.noted.lock();
        let age = noted.map(|noted| noted.elapsed());
        if age.is_some_and(|age| age < EVERY) {
            return Ok(());
        }
        let now = Instant::now();
        let all_along = age.is_some_and(|age| age < PRESSES_KEPT);
        self.store.present(all_along).await?;
        *self.noted.lock() = Some(now);
        Ok(())
    }

    /// Notes it again and again, as long as updates can arrive: from their absence alone it cannot be
    /// told that nobody was there to take them.
    pub async fn stay_present(&self) -> Infallible {
        loop {
            if let Err(error) = self.present().await {
                tracing::warn!("that the bot is there could not be noted: {error:#}");
            }
            tokio::time::sleep(EVERY).await;
        }
    }
}

impl Noted {
    fn lock(&self) -> std::sync::MutexGuard<'_, Option<Instant>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
