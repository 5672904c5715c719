//! The store through a real database: what is recorded is loaded again, what is put goes out.

mod cases;
mod crowd;
mod doubt;
mod erasure;
mod journeys;
mod keys;
mod listed;
mod order;
mod outbox;
mod pace;
mod people;
mod reminders;
mod removal;
mod sealing;
mod senders;
mod sweeping;

use std::cell::Cell;
use std::path::PathBuf;

use sqlx::{AssertSqlSafe, Row};
use stepward::audit::{LanguageCode, Profile};
use stepward::conversation::offers::Shown;
use stepward::conversation::{
    Addressee, Anchor, CandidateId, CaseCode, CaseId, CaseworkerId, Fact, Purpose, Scene, Why,
};
use stepward::matching::{Horizon, Kept};
use stepward::message::{Class, Delivery, Message};
use stepward::store::{
    Concerns, Due, Failed, Keys, Loaded, Options, Outcome, Outgoing, Rank, Speaker, Store, What,
};
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use crate::database::Database;

/// The chat id of the caseworkers' group.
const GROUP: i64 = -1_001_234;

/// A store with a database of its own, and a clock that tests move.
struct House {
    database: Database,
    keys: Keys,
    store: Store,
    ledger: PathBuf,
    at: Cell<OffsetDateTime>,
    next_message: Cell<i32>,
}

impl House {
    async fn open() -> Self {
        let database = Database::fresh().await;
        let keys = Keys::random();
        let ledger = format!("ledger-{}", Uuid::new_v4());
        let ledger = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(ledger);
        let store = store(&database, &keys, &ledger).await;
        let at = Cell::new(time::macros::datetime!(2026-03-02 09:00 UTC));
        Self {
            database,
            keys,
            store,
            ledger,
            at,
            next_message: Cell::new(1000),
        }
    }

    fn later(&self, by: Duration) {
        self.at.set(self.at.get() + by);
    }

    /// One update: what is decided on the scene is recorded and put.
    async fn update(
        &self,
        speaker: Speaker,
        concerns: Concerns,
        decide: impl FnOnce(&Scene) -> (Vec<Fact>, Vec<Outgoing>),
    ) -> Loaded {
        let mut tx = self.store.begin(self.at.get()).await.unwrap();
        let loaded = tx.scene(&speaker, &concerns).await.unwrap();
        let (facts, outgoing) = decide(&loaded.scene);
        for fact in &facts {
            tx.record(fact).unwrap();
        }
        outgoing.into_iter().for_each(|outgoing| tx.put(outgoing));
        tx.flush(&removed).await.unwrap();
        tx.commit().await.unwrap();
        loaded
    }

    async fn record(&self, user: i64, facts: &[Fact]) -> Loaded {
        self.update(private(user), Concerns::default(), |_| {
            (facts.to_vec(), vec![])
        })
        .await
    }

    async fn put(&self, user: i64, outgoing: &[Outgoing]) -> Loaded {
        self.update(private(user), Concerns::default(), |_| {
            (vec![], outgoing.to_vec())
        })
        .await
    }

    async fn scene(&self, user: i64, concerns: Concerns) -> Loaded {
        self.update(private(user), concerns, |_| (vec![], vec![]))
            .await
    }

    /// A candidate who has chosen English and agreed to everything.
    async fn candidate(&self, user: i64) -> CandidateId {
        let keep = |purpose| Fact::Consented {
            purpose,
            version: 1,
            given: true,
        };
        let facts = [
            Fact::ChoseLanguage("en".into()),
            keep(Purpose::Keep),
            keep(Purpose::Caseworker),
            Fact::SaidAdult(true),
        ];
        self.record(user, &facts).await.scene.candidate.unwrap().id
    }

    /// A caseworker who has started the private chat.
    async fn caseworker(&self, user: i64, name: &str) -> CaseworkerId {
        let english = LanguageCode::from("en");
        let at = self.at.get();
        let id = self
            .store
            .add_caseworker(user, name, &english, Rank::Caseworker, at)
            .await
            .unwrap();
        self.as_caseworker(user, Concerns::default(), |_| vec![Fact::CaseworkerStarted])
            .await;
        id
    }

    async fn as_caseworker(
        &self,
        user: i64,
        concerns: Concerns,
        decide: impl FnOnce(&Scene) -> Vec<Fact>,
    ) -> Loaded {
        self.update(staff(user), concerns, |scene| (decide(scene), vec![]))
            .await
    }

    /// A case that a candidate opened.
    async fn case(&self, user: i64) -> CaseId {
        let case = CaseId(Uuid::new_v4());
        let code = CaseCode::from_chance(case.0.as_u64_pair().0);
        let opened = Fact::CaseOpened {
            case,
            code,
            why: Why::Asked,
        };
        self.record(user, &[opened]).await;
        case
    }

    async fn claim(&self, case: CaseId, user: i64, caseworker: CaseworkerId) {
        let concerns = about(case);
        let fact = Fact::CaseClaimed(case, caseworker);
        self.as_caseworker(user, concerns, |_| vec![fact]).await;
    }

    /// Sends whatever is due until nothing is.
    async fn deliver(&self) -> Vec<Sent> {
        let mut sent = vec![];
        loop {
            let due = self.store.claim_due(100).await.unwrap();
            if due.is_empty() {
                return sent;
            }
            for row in due {
                let new = self.next_message.replace(self.next_message.get() + 1);
                let edits = matches!(row.delivery, Delivery::Edit { .. });
                let message = row.message.filter(|_| edits).unwrap_or(new);
                self.sent(&row, Some(message)).await;
                sent.push(Sent {
                    chat: row.chat.map(|chat| *chat.reveal()),
                    message,
                    edits: row.message,
                    thread: row.thread,
                    delivery: row.delivery,
                });
            }
        }
    }

    /// A claimed row was sent.
    async fn sent(&self, due: &Due, message: Option<i32>) {
        let at = self.at.get();
        self.became(due, Outcome::Sent { message, at }).await;
    }

    /// This became of a claimed row.
    async fn became(&self, due: &Due, outcome: Outcome) {
        self.store.settle(&[(due, outcome)]).await.unwrap();
    }

    /// The only row that is due.
    async fn due(&self) -> Due {
        let mut due = self.store.claim_due(100).await.unwrap();
        assert_eq!(due.len(), 1, "{due:?}");
        due.remove(0)
    }

    /// The leases and waits of all rows run out.
    async fn time_runs_out(&self) {
        self.sql(
            "update outbox set due_at = now() - interval '1 second',
            leased_until = case when leased_until is null then null
                else now() - interval '1 second' end",
        )
        .await;
    }

    /// Another process on the same database.
    async fn other_process(&self) -> Store {
        store(&self.database, &self.keys, &self.ledger).await
    }

    async fn sql(&self, sql: &str) {
        let pool = self.database.pool();
        sqlx::query(AssertSqlSafe(sql.to_owned()))
            .execute(&pool)
            .await
            .unwrap();
        pool.close().await;
    }

    async fn count(&self, sql: &str) -> i64 {
        let pool = self.database.pool();
        let row = sqlx::query(AssertSqlSafe(sql.to_owned()))
            .fetch_one(&pool)
            .await
            .unwrap();
        pool.close().await;
        row.get(0)
    }

    /// Every row of every table, as text; what is sealed shows as hexadecimal digits.
    async fn dump(&self) -> String {
        let pool = self.database.pool();
        let mut dump = String::new();
        for table in tables(&pool).await {
            let select = format!("select t::text from \"{table}\" t");
            let rows = sqlx::query(AssertSqlSafe(select))
                .fetch_all(&pool)
                .await
                .unwrap();
            for row in rows {
                dump.push_str(&format!("{table} {}\n", row.get::<String, _>(0)));
            }
        }
        pool.close().await;
        dump
    }

    fn ledger(&self) -> String {
        std::fs::read_to_string(&self.ledger).unwrap_or_default()
    }
}

impl Drop for House {
    fn drop(&mut self) {
        std::fs::remove_file(&self.ledger).ok();
    }
}

/// Something that was sent.
#[derive(Debug)]
struct Sent {
    chat: Option<i64>,
    /// The id it got.
    message: i32,
    /// The message it changed.
    edits: Option<i32>,
    thread: Option<i32>,
    delivery: Delivery,
}

impl Sent {
    /// In a few words: what was done to which chat.
    fn shown(&self) -> String {
        let chat = self.chat.unwrap_or_default();
        match &self.delivery {
            Delivery::Send(message) => format!("{chat}: {}", message.text),
            Delivery::Edit { message, .. } => {
                format!(
                    "{chat}: {} -> {}",
                    self.edits.unwrap_or_default(),
                    message.text
                )
            }
            Delivery::Document { name, .. } => format!("{chat}: file {name}"),
            Delivery::Photo { name, .. } => format!("{chat}: photo {name}"),
            Delivery::Toast { text, .. } => format!("toast: {text}"),
            Delivery::Delete { messages } => format!("{chat}: delete {messages:?}"),
            Delivery::Copy {
                chat: from,
                message,
                protected: _,
            } => format!("{chat}: copy {from}/{message}"),
            Delivery::Topic { name } => format!("{chat}: topic {name}"),
            Delivery::Retitle { name, closed } => {
                let thread = self.thread.unwrap_or_default();
                format!("{chat}: topic {thread} is {name}, closed: {closed}")
            }
        }
    }
}

fn shown(sent: &[Sent]) -> Vec<String> {
    sent.iter().map(Sent::shown).collect()
}

async fn store(database: &Database, keys: &Keys, ledger: &std::path::Path) -> Store {
    let options = Options {
        keys: keys.clone(),
        bot: 7,
        group: GROUP,
        ledger: ledger.to_owned(),
        connections: 8,
    };
    let store = Store::connect(database.url(), options).await.unwrap();
    store.migrate().await.unwrap();
    store
}

async fn tables(pool: &sqlx::PgPool) -> Vec<String> {
    let rows =
        sqlx::query("select tablename::text from pg_tables where schemaname = 'public' order by 1");
    let rows = rows.fetch_all(pool).await.unwrap();
    rows.into_iter().map(|row| row.get(0)).collect()
}

fn removed(language: &LanguageCode) -> Message {
    text(&format!("removed ({language})"))
}

fn text(text: &str) -> Message {
    Message {
        text: text.to_owned(),
        ..Message::default()
    }
}

/// Somebody in the private chat, who becomes a candidate.
fn private(user: i64) -> Speaker {
    Speaker {
        user,
        private: true,
        may_become_candidate: true,
    }
}

/// A caseworker in the private chat, who does not.
fn staff(user: i64) -> Speaker {
    Speaker {
        user,
        private: true,
        may_become_candidate: false,
    }
}

fn about(case: CaseId) -> Concerns {
    Concerns {
        case: Some(case),
        ..Concerns::default()
    }
}

fn says(to: Addressee, words: &str) -> Outgoing {
    Outgoing {
        to,
        what: What::New(text(words)),
        anchor: None,
        class: Class::Reply,
    }
}

fn asks(to: Addressee, words: &str, prompt: &str) -> Outgoing {
    Outgoing {
        anchor: Some(Anchor::Prompt(prompt.to_owned())),
        ..says(to, words)
    }
}

fn anchored(to: Addressee, words: &str, anchor: Anchor) -> Outgoing {
    Outgoing {
        anchor: Some(anchor),
        ..says(to, words)
    }
}

fn replaces(to: Addressee, anchor: Anchor, words: &str) -> Outgoing {
    let what = What::Replace(anchor.clone(), text(words));
    Outgoing {
        what,
        anchor: Some(anchor),
        ..says(to, words)
    }
}

/// An update of user 7,712,345,678 that is put aside.
fn failed(update_id: i64, payload: String) -> Failed {
    Failed {
        update_id,
        sender: Some(7_712_345_678),
        payload,
        error: "failed",
    }
}

/// A match of a role that was shown, under this title.
pub fn shown_role(title: &str) -> Shown {
    Shown {
        kept: Kept {
            rules: 1,
            role: "r1".into(),
            requirements: String::new(),
            inputs: Profile::default(),
            reasons: vec![],
            horizon: Horizon::Now,
        },
        title: title.to_owned(),
        employer: String::new(),
        site: String::new(),
    }
}
