//! Looking at the outbox: how many rows are in each state, and which were given up.

use anyhow::Result;

use super::class;
use crate::message::Class;
use crate::store::Store;

/// How many rows are in each state.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// To be sent, for the first time or again.
    pub waiting: i64,
    /// Being sent.
    pub sending: i64,
    /// With an unknown outcome.
    pub ambiguous: i64,
    /// Sent.
    pub sent: i64,
    /// Given up.
    pub dead: i64,
    /// Overtaken before they were sent.
    pub cancelled: i64,
}

/// A row that was given up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dead {
    /// Its id.
    pub id: i64,
    /// What was to be done.
    pub kind: String,
    /// How often it was tried.
    pub attempts: i32,
    /// Why it was given up.
    pub reason: String,
}

/// What became of dead rows that were to be tried again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Redriven {
    /// So many will be tried again.
    pub revived: u64,
    /// So many cannot: their words are gone.
    pub left: i64,
}

/// How the outbox stands, for whoever watches it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Gauges {
    /// What is not settled, by class; a class in which nothing waits is left out.
    pub waiting: Vec<Waiting>,
    /// Rows with an unknown outcome.
    pub ambiguous: i64,
    /// Rows that were given up.
    pub dead: i64,
}

/// What is not settled of one class.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Waiting {
    /// The class.
    pub class: Class,
    /// How many rows.
    pub depth: i64,
    /// How long ago the oldest of them was put, in seconds.
    pub oldest: f64,
}

impl Store {
    /// How the outbox stands. What was sent is not looked at, so that this may be asked often.
    ///
    /// # Errors
    /// The database is away.
    pub async fn outbox_gauges(&self) -> Result<Gauges> {
        let rows = sqlx::query!(
            r#"select class, count(*) as "depth!",
                count(*) filter (where state = 'ambiguous') as "ambiguous!",
                extract(epoch from now() - min(put_at))::double precision as "oldest!"
            from outbox where unsettled group by class order by class"#
        )
        .fetch_all(&self.pool)
        .await?;
        let dead = sqlx::query_scalar!(r#"select count(*) as "dead!" from outbox where given_up"#);
        let mut gauges = Gauges {
            dead: dead.fetch_one(&self.pool).await?,
            ..Gauges::default()
        };
        for row in rows {
            gauges.ambiguous += row.ambiguous;
            gauges.waiting.push(Waiting {
                class: class(row.class)?,
                depth: row.depth,
                oldest: row.oldest,
            });
        }
        Ok(gauges)
    }

    /// How many rows are not settled yet.
    ///
    /// # Errors
    /// The database is away.
    pub async fn unsent(&self) -> Result<i64> {
        let counts = self.counts().await?;
        Ok(counts.waiting + counts.sending + counts.ambiguous)
    }

    /// How many rows are in each state.
    ///
    /// # Errors
    /// The database is away.
    pub async fn counts(&self) -> Result<Counts> {
        let counts = sqlx::query_as!(
            Counts,
            r#"select
                count(*) filter (where state in ('ready', 'retry')) as "waiting!",
                count(*) filter (where state = 'sending') as "sending!",
                count(*) filter (where state = 'ambiguous') as "ambiguous!",
                count(*) filter (where state = 'sent') as "sent!",
                count(*) filter (where state = 'dead') as "dead!",
                count(*) filter (where state = 'cancelled') as "cancelled!"
            from outbox"#
        );
        Ok(counts.fetch_one(&self.pool).await?)
    }

    /// The rows that were given up, oldest first: ids, kinds and reasons, never their words.
    ///
    /// # Errors
    /// The database is away.
    pub async fn dead_letters(&self) -> Result<Vec<Dead>> {
        let rows = sqlx::query_as!(
            Dead,
            r#"select id, kind, attempts, coalesce(reason, '') as "reason!" from outbox
            where given_up order by id"#
        );
        Ok(rows.fetch_all(&self.pool).await?)
    }

    /// Tries dead rows again: all of them, or one. Those whose words are gone cannot be; files and
    /// messages that show answers never are, since their person was told to ask anew.
    ///
    /// # Errors
    /// The database is away.
    pub async fn redrive(&self, id: Option<i64>) -> Result<Redriven> {
        let revived = sqlx::query!(
            "update outbox set state = 'retry', attempts = 0, unclear = 0, due_at = now(),
                reason = null
            where given_up and payload is not null and kind <> 'document' and not sensitive
                and id = coalesce($1, id)",
            id
        )
        .execute(&self.pool)
        .await?;
        let left = sqlx::query_scalar!(
            r#"select count(*) as "left!" from outbox where given_up and id = coalesce($1, id)"#,
            id
        )
        .fetch_one(&self.pool)
        .await?;
        Ok(Redriven {
            revived: revived.rows_affected(),
            left,
        })
    }
}
