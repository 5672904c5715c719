//! Updates that came together: in rounds, and those of a round in one transaction where each
//! concerns its sender alone.

use std::collections::HashMap;
use std::pin::pin;
use std::time::Instant;

use anyhow::Context;
use futures_util::{StreamExt, stream};
use serde_json::Value;
use tracing::Instrument;

use super::Intake;
use super::alone::delay;
use super::concerned::concerns_only_sender;
use super::telling;
use crate::measures::Outcome;
use crate::store::Glance;
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
pub(super) fn rounds(received: impl Iterator<Item = Received>) -> Vec<Vec<Received>> {
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
    /// Takes in a round.
    pub(super) async fn take_round(&self, round: Vec<Received>) -> anyhow::Result<()> {
        let senders: Vec<i64> = round.iter().filter_map(|one| one.incoming.sender).collect();
        let glance = self.store.glance(&senders).await;
        let glance = glance.context("the database is away")?;
        let (alone, mut others): (Vec<Received>, Vec<Received>) = round
            .into_iter()
            .partition(|one| concerns_only_sender(&one.incoming, &glance));
        let span = telling::span_together(alone.len());
        match self.take_together(&alone, &glance).instrument(span).await {
            Ok(true) => self.wake.notify_one(),
            Ok(false) => others.extend(alone),
            Err(error) => {
                tracing::warn!("updates are taken one by one: {error:#}");
                others.extend(alone);
            }
        }
        if others.is_empty() {
            return Ok(());
        }
        // In the order in which they came, since one may be about what the one before did; only what
        // Telegram has to be asked is asked ahead.
        others.sort_by_key(|one| one.incoming.update_id);
        let glance = &glance;
        let asked = stream::iter(others).map(|one| async move {
            let in_group = self.membership(&one.incoming, glance).await;
            (one, in_group)
        });
        let mut asked = pin!(asked.buffered(ASKED_AHEAD));
        while let Some((one, in_group)) = asked.next().await {
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
        if alone.is_empty() {
            return Ok(true);
        }
        let world = self.world(glance.content_version).await?;
        let mut tx = self.store.begin((self.clock)()).await?;
        let ids: Vec<i64> = alone.iter().map(|one| one.incoming.update_id).collect();
        let unseen = tx.unseen(&ids).await?;
        let is_new = |one: &&Received| unseen.contains(&one.incoming.update_id);
        let (new, seen): (Vec<&Received>, Vec<&Received>) = alone.iter().partition(is_new);
        let senders: Vec<i64> = new.iter().filter_map(|one| one.incoming.sender).collect();
        let Some(scenes) = tx.scenes(&senders).await? else {
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
