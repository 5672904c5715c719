//! Updates that came together: in rounds, and those of a round in one transaction where each
//! concerns its sender alone.

use std::collections::HashMap;
use std::pin::pin;
use std::time::Instant;

use futures_util::{StreamExt, TryStreamExt, stream};
use serde_json::Value;
use tracing::Instrument;

use super::Intake;
use super::alone::delay;
use super::concerned::concerns_only_sender;
use super::in_time::in_time;
use super::telling;
use crate::measures::Outcome;
use crate::store::{Glance, is_away};
use crate::telegram::Incoming;

/// For how many updates Telegram is asked at the same time whether their sender is in the group.
const ASKED_AHEAD: usize = 8;

/// An update that something follows from, and how it came.
pub(super) struct Received {
    pub(super) incoming: Incoming,
    pub(super) update: Value,
    pub(super) at: Instant,
}

/// The first update of each sender, then the second of each, and so on: in a round everybody speaks
/// once, and what somebody says in a later round finds what they said before.
fn rounds(received: Vec<Received>) -> Vec<Vec<Received>> {
    let mut rounds: Vec<Vec<Received>> = vec![];
    let mut spoken: HashMap<Option<i64>, usize> = HashMap::new();
    for one in received {
        let round = spoken.entry(one.incoming.sender).or_default();
        if *round == rounds.len() {
            rounds.push(vec![]);
        }
        rounds[*round].push(one);
        *round += 1;
    }
    rounds
}

impl Intake {
    /// Takes in a batch in stretches: updates that each concern their sender alone, then updates that
    /// do not, and so on. What concerns others finds what was said before it, and nothing later.
    pub(super) async fn take_batch(&self, batch: Vec<Received>) -> anyhow::Result<()> {
        let senders: Vec<i64> = batch.iter().filter_map(|one| one.incoming.sender).collect();
        let glance = in_time(self.store.glance(&senders)).await??;
        let mut batch = batch.into_iter().peekable();
        while batch.peek().is_some() {
            let is_alone = |one: &Received| concerns_only_sender(&one.incoming, &glance);
            let alone: Vec<Received> = std::iter::from_fn(|| batch.next_if(is_alone)).collect();
            for round in rounds(alone) {
                self.take_round(round, &glance).await?;
            }
            let is_not = |one: &Received| !concerns_only_sender(&one.incoming, &glance);
            let others: Vec<Received> = std::iter::from_fn(|| batch.next_if(is_not)).collect();
            self.take_others(others, &glance).await?;
        }
        Ok(())
    }

    /// Takes in a round of updates that each concern their sender alone.
    async fn take_round(&self, alone: Vec<Received>, glance: &Glance) -> anyhow::Result<()> {
        let span = telling::span_together(alone.len());
        let together = self.take_together(&alone, glance).instrument(span);
        match in_time(together).await? {
            Ok(true) => {
                self.wake.notify_one();
                return Ok(());
            }
            // Somebody's does concern others.
            Ok(false) => {}
            Err(error) if is_away(&error) => return Err(error.context("the database is away")),
            Err(error) => tracing::warn!("updates are taken one by one: {error:#}"),
        }
        self.take_others(alone, glance).await
    }

    /// Takes updates one by one in the order in which they came, since one may be about what the one
    /// before did; only what Telegram has to be asked is asked ahead.
    async fn take_others(&self, others: Vec<Received>, glance: &Glance) -> anyhow::Result<()> {
        let asked = stream::iter(others).map(|one| async move {
            let in_group = self.membership(&one.incoming, glance).await?;
            anyhow::Ok((one, in_group))
        });
        let mut asked = pin!(asked.buffered(ASKED_AHEAD));
        while let Some((one, in_group)) = asked.try_next().await? {
            let span = telling::span(&one.incoming);
            let taken = self.take_alone(&one, in_group, glance);
            taken.instrument(span).await?;
            self.wake.notify_one();
        }
        Ok(())
    }

    /// Takes updates in one transaction; `false` where they turn out to concern others than their
    /// senders.
    async fn take_together(&self, alone: &[Received], glance: &Glance) -> anyhow::Result<bool> {
        let world = self.world(glance.content_version).await?;
        let mut tx = self.store.begin((self.clock)()).await?;
        let ids: Vec<i64> = alone.iter().map(|one| one.incoming.update_id).collect();
        let unseen = tx.unseen(&ids).await?;
        let is_new = |one: &&Received| unseen.contains(&one.incoming.update_id);
        let (new, seen): (Vec<&Received>, Vec<&Received>) = alone.iter().partition(is_new);
        let senders: Vec<i64> = new.iter().filter_map(|one| one.incoming.sender).collect();
        let Some(scenes) = tx.scenes(&senders).await? else {
            tx.leave().await?;
            return Ok(false);
        };
        let mut effected = vec![];
        for (one, loaded) in new.into_iter().zip(scenes) {
            let (incoming, span) = (&one.incoming, telling::span(&one.incoming));
            let delay = delay(incoming, None, loaded.contact_at, glance);
            let played = self.play(&mut tx, incoming, loaded, None, delay, &world);
            played.instrument(span.clone()).await?;
            tx.contact();
            effected.push((one, span));
        }
        self.flush(&mut tx, &world).await?;
        tx.commit().await?;
        for (one, span) in effected {
            self.tell_outcome(one, Outcome::Effected, &span);
        }
        for one in seen {
            self.tell_outcome(one, Outcome::Seen, &telling::span(&one.incoming));
        }
        Ok(true)
    }
}
