//! The processes that send: each has an epoch that it keeps alive, and its share of the slots.
//!
//! A lane belongs to one of 64 slots, and a slot to at most one living sender: so senders do not get
//! into each other's way. Nothing rests on it: a row is somebody's by its state alone, and whoever
//! sends may take from a slot that no other living sender has. When a sender lets go, or dies and
//! its time runs out, its slots are anybody's at once, and somebody's with the next heartbeat.

use std::time::Duration;

use anyhow::Result;
use sqlx::PgPool;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use uuid::Uuid;

use super::interval;
use crate::store::Store;

/// How often a sender says that it lives.
pub const HEARTBEAT: Duration = Duration::from_secs(3);

/// For how long it is believed.
const BELIEVED: Duration = Duration::from_secs(15);

/// After how long a dead sender is forgotten: by then the leases of its rows have run out as well.
const FORGOTTEN: Duration = Duration::from_secs(60);

/// How many slots there are.
const SLOTS: u32 = 64;

/// A claim, a writing of outcomes and a heartbeat may happen at the same time.
const CONNECTIONS: u32 = 3;

/// The connections of senders. Their planner is held to the indexes, each of which answers its
/// question in the wanted order: what it would choose for a small table is ruinous for the same
/// table an hour later, and what it knows of the outbox is always of another hour.
pub(in crate::store) fn connections(address: PgConnectOptions) -> PgPool {
    let held_to_indexes = "set enable_seqscan = off; set enable_bitmapscan = off;
        set enable_sort = off; set enable_hashjoin = off; set enable_mergejoin = off;
        set plan_cache_mode = force_generic_plan; set jit = off";
    PgPoolOptions::new()
        .max_connections(CONNECTIONS)
        .acquire_timeout(Duration::from_secs(5))
        .test_before_acquire(false)
        .after_connect(move |connection, _| {
            Box::pin(async move {
                sqlx::raw_sql(held_to_indexes).execute(connection).await?;
                Ok(())
            })
        })
        .connect_lazy_with(address)
}

impl Store {
    /// Says that this sender lives, and takes or gives up slots until all living senders have the
    /// same share. Returns how many others live.
    ///
    /// # Errors
    /// The database is away.
    pub async fn beat(&self) -> Result<usize> {
        let mut db = self.sender.begin().await?;
        // One at a time, so that no slot is taken twice; claims only read and need not wait.
        sqlx::query!("lock table senders in exclusive mode")
            .execute(&mut *db)
            .await?;
        let senders =
            sqlx::query!(r#"select epoch, slots, lives_until > now() as "living!" from senders"#)
                .fetch_all(&mut *db)
                .await?;
        let me = self.inner.epoch;
        let (mut mine, mut taken, mut others) = (0, 0, 0);
        for sender in senders {
            let slots = u64::from_ne_bytes(sender.slots.to_ne_bytes());
            if sender.epoch == me {
                mine = slots;
            } else if sender.living {
                taken |= slots;
                others += 1;
            }
        }
        let slots = share(mine, taken, others);
        sqlx::query!(
            "with forgotten as (
                delete from senders where lives_until < now() - $4::interval and epoch <> $1
            )
            insert into senders (epoch, slots, lives_until) values ($1, $2, now() + $3)
            on conflict (epoch)
                do update set slots = excluded.slots, lives_until = excluded.lives_until",
            me,
            i64::from_ne_bytes(slots.to_ne_bytes()),
            interval(BELIEVED),
            interval(FORGOTTEN)
        )
        .execute(&mut *db)
        .await?;
        db.commit().await?;
        Ok(others as usize)
    }

    /// Lets go of everything: others take over at once.
    ///
    /// # Errors
    /// The database is away; the heartbeat that stops says the same a little later.
    pub async fn let_go(&self) -> Result<()> {
        sqlx::query!("delete from senders where epoch = $1", self.inner.epoch)
            .execute(&self.sender)
            .await?;
        Ok(())
    }

    /// The epoch under which this process sends.
    pub fn epoch(&self) -> Uuid {
        self.inner.epoch
    }
}

/// The slots that a sender has from now on: of its own as many as are its share, and free ones
/// where it has too few. What another living sender has is never taken.
fn share(mine: u64, taken: u64, others: u32) -> u64 {
    let most = SLOTS.div_ceil(others + 1);
    let own = mine & !taken;
    let free = !(mine | taken);
    let mut slots = 0u64;
    for of in [own, free] {
        for slot in (0..SLOTS).map(|number| 1u64 << number) {
            if of & slot != 0 && slots.count_ones() < most {
                slots |= slot;
            }
        }
    }
    slots
}

#[cfg(test)]
mod tests {
    use super::share;

    #[test]
    fn one_sender_has_all_slots_and_a_newcomer_none_that_are_taken() {
        assert_eq!(share(0, 0, 0), u64::MAX);
        assert_eq!(share(0, u64::MAX, 1), 0);
    }

    /// Senders come and go; after each has beaten twice, the slots are shared fairly, each by one.
    #[test]
    fn slots_are_shared_fairly_whoever_comes_and_goes() {
        let mut senders: Vec<u64> = vec![];
        for living in [1usize, 2, 3, 7, 64, 5, 2, 1] {
            senders.resize(living, 0);
            for _ in 0..2 {
                for me in 0..living {
                    let others = senders.iter().enumerate().filter(|(index, _)| *index != me);
                    let taken = others.fold(0, |taken, (_, slots)| taken | slots);
                    senders[me] = share(senders[me], taken, living as u32 - 1);
                    assert_eq!(senders[me] & taken, 0, "no slot has two senders");
                }
            }
            let all = senders.iter().fold(0, |all, slots| all | slots);
            assert_eq!(all, u64::MAX, "{living} senders have every slot");
            let most = 64u32.div_ceil(living as u32);
            assert!(senders.iter().all(|slots| slots.count_ones() <= most));
        }
    }
}
