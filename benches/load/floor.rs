//! The floor: what the least transaction that an update needs costs on this database.
//!
//! `begin`, select the state, insert an answer, update the state, insert an outbox row, `commit`;
//! then mark that row as sent, which is a commit of its own, as it is for every bot.

use std::fs;

use anyhow::{Context, Result};
use sqlx::{Connection, Executor, PgConnection};

use crate::arguments::Arguments;
use crate::ground::{Ground, printed};

/// What one kind of floor reaches with so many clients.
#[derive(Clone, Debug)]
pub struct Floor {
    /// Statement by statement, or all in one.
    pub kind: Kind,
    /// How many clients at a time.
    pub clients: usize,
    /// Updates a second.
    pub rate: f64,
    /// Milliseconds an update takes on average.
    pub milliseconds: f64,
}

/// How the least transaction is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A statement for each thing.
    Statements,
    /// One statement for all but the mark.
    OneStatement,
}

const SCHEMA: &str = "
    create table floor_state (id integer primary key, state bytea not null);
    create table floor_answers (
        candidate integer not null, number bigint generated always as identity,
        answer bytea not null, at timestamptz not null default now(),
        primary key (candidate, number)
    );
    create table floor_outbox (
        id bigint generated always as identity primary key, candidate integer not null,
        payload bytea not null, sent boolean not null default false
    );
    create index floor_pending on floor_outbox (candidate, id) where not sent;
    insert into floor_state
        select id, sha256(id::text::bytea) || sha256(id::text::bytea)
        from generate_series(1, 10000) id;
    analyze;
";

/// The payload is as long as that of a question.
const STATEMENTS: &str = r"
\set id random(1, 10000)
begin;
select state from floor_state where id = :id for update;
insert into floor_answers (candidate, answer) values (:id, decode(repeat('5a', 60), 'hex'));
update floor_state set state = decode(repeat('5a', 64), 'hex') where id = :id;
insert into floor_outbox (candidate, payload) values (:id, decode(repeat('5a', 600), 'hex'))
    returning id as row \gset
commit;
update floor_outbox set sent = true where id = :row;
";

const ONE_STATEMENT: &str = r"
\set id random(1, 10000)
with s as (select state from floor_state where id = :id for update),
a as (insert into floor_answers (candidate, answer)
    select :id, decode(repeat('5a', 60), 'hex') from s),
u as (update floor_state set state = decode(repeat('5a', 64), 'hex') where id = :id)
insert into floor_outbox (candidate, payload)
    select :id, decode(repeat('5a', 600), 'hex') from s returning id as row \gset
update floor_outbox set sent = true where id = :row;
";

/// Measures both kinds with every number of clients.
pub async fn measure(ground: &Ground, arguments: &Arguments) -> Result<Vec<Floor>> {
    let mut floors = vec![];
    if arguments.skip_floor {
        return Ok(floors);
    }
    for (kind, script) in [
        (Kind::Statements, STATEMENTS),
        (Kind::OneStatement, ONE_STATEMENT),
    ] {
        let path = ground.scratch.join("floor.sql");
        fs::write(&path, script)?;
        for clients in arguments.at() {
            let url = ground.database("floor").await?;
            let mut db = PgConnection::connect(&url).await?;
            db.execute(SCHEMA).await?;
            db.execute("checkpoint").await?;
            db.close().await?;
            let mut pgbench = ground.program("pgbench")?;
            pgbench.args(["-n", "-M", "prepared", "-T", &arguments.seconds.to_string()]);
            pgbench.args([
                "-c",
                &clients.to_string(),
                "-j",
                &clients.min(2).to_string(),
            ]);
            pgbench.arg("-f").arg(&path).arg(&url);
            let printed = printed(pgbench).await?;
            floors.push(Floor {
                kind,
                clients,
                rate: number(&printed, "tps = ")?,
                milliseconds: number(&printed, "latency average = ")?,
            });
        }
    }
    Ok(floors)
}

/// The number behind these words.
fn number(printed: &str, words: &str) -> Result<f64> {
    let found = printed.split(words).nth(1).context("pgbench says less")?;
    let end = found.find(' ').context("pgbench says less")?;
    found[..end].parse().context("pgbench says no number")
}
