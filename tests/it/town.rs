//! The harness of chats: a simulated Telegram, a database of its own, the real bot, and people.
//!
//! Every update loads the journey of its sender from Postgres: so it is reloaded between any two
//! messages of theirs. Nothing sleeps: the bot fetches what is there and
//! sends what is due, until both are empty.

mod person;

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};

use secrecy::SecretString;
use serde_json::Value;
use stepward::demo::sample_roles;
use stepward::ingress::polling::Polling;
use stepward::serve::{Bot, Parts, content};
use stepward::settings::Webhook;
use stepward::simulator::{
    ChatId, GroupKind, MessageId, PersonId, Rights, Setup, Simulator, Standing, view::Message,
};
use stepward::store::{Keys, Rank};

pub use person::{Person, drawn, plain};

use crate::database::Database;

/// A place with everything in it.
pub struct Town {
    pub telegram: Arc<Simulator>,
    pub bot: Bot,
    pub group: ChatId,
    pub database: Database,
    pub keys: Keys,
    pub ledger: std::path::PathBuf,
    /// By how many seconds the bot's clock is wrong.
    wrong_by: Arc<AtomicI64>,
    ended: bool,
}

impl Town {
    /// A town whose caseworkers' group has topics.
    pub async fn new() -> Self {
        Self::with_group(GroupKind::Forum).await
    }

    /// A town with this kind of group.
    pub async fn with_group(kind: GroupKind) -> Self {
        let setup = Setup {
            // A webhook may then be on this machine.
            is_local: true,
            ..Setup::default()
        };
        let telegram = Arc::new(Simulator::start(setup).await.unwrap());
        let group = telegram.create_group("Caseworkers (invented)", kind);
        telegram
            .place_bot(group, Standing::Administrator(Rights::ALL))
            .unwrap();
        let database = Database::fresh().await;
        let keys = Keys::random();
        let name = format!("erasures-{}", uuid::Uuid::new_v4());
        let ledger = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let wrong_by = Arc::default();
        let bot = bot(&telegram, group, &database, &keys, &ledger, &wrong_by, None).await;
        let now = telegram.now();
        bot.store
            .import_roles("sample", &sample_roles(now.date()), now)
            .await
            .unwrap();
        Self {
            telegram,
            bot,
            group,
            database,
            keys,
            ledger,
            wrong_by,
            ended: false,
        }
    }

    /// The program ends and starts again on the same database.
    pub async fn restart(&mut self) {
        self.bot = self.another().await;
    }

    /// Another program on the same database.
    pub async fn another(&self) -> Bot {
        self.another_behind(None).await
    }

    /// Another program on the same database, which is sent its updates.
    pub async fn another_behind(&self, webhook: Option<Webhook>) -> Bot {
        bot(
            &self.telegram,
            self.group,
            &self.database,
            &self.keys,
            &self.ledger,
            &self.wrong_by,
            webhook,
        )
        .await
    }

    /// The bot's clock jumps, forwards or backwards; Telegram's does not.
    pub fn clock_jumps(&self, by: time::Duration) {
        self.wrong_by
            .fetch_add(by.whole_seconds(), Ordering::Relaxed);
    }

    /// The updates that wait, fetched and confirmed, and not yet taken.
    pub async fn fetched(&self) -> Vec<Value> {
        self.telegram.advance(time::Duration::SECOND);
        let updates = Mutex::new(vec![]);
        let mut polling = Polling::new(&self.bot.telegram, |fetched| {
            updates.lock().unwrap().extend(fetched);
            std::future::ready(Ok(()))
        });
        polling.poll_once().await.unwrap();
        polling.poll_once().await.unwrap();
        updates.into_inner().unwrap()
    }

    /// The bot does all there is to do. On the heap: a story settles often, and each time would take
    /// its room on the stack.
    pub async fn settle(&self) {
        Box::pin(self.settles()).await;
    }

    async fn settles(&self) {
        loop {
            // Telegram answers the same offset again within half a second with one update only.
            self.telegram.advance(time::Duration::SECOND);
            let mut polling = Polling::new(&self.bot.telegram, |updates| {
                self.bot.intake.take_all(updates)
            });
            let taken = polling.poll_once().await.unwrap();
            polling.poll_once().await.unwrap();
            let sent = self.bot.outbox.drain().await.unwrap();
            if taken == 0 && sent == 0 {
                return;
            }
        }
    }

    /// A person who has not written to the bot yet.
    pub fn person(&self, name: &str, app_language: &str) -> Person<'_> {
        self.known(self.telegram.create_person(name, None, app_language))
    }

    /// Somebody who is there already.
    pub fn known(&self, id: PersonId) -> Person<'_> {
        Person {
            town: self,
            id,
            seen: MessageId(0),
        }
    }

    /// A person who was here before, with what they see from now on.
    pub fn returning(&self, id: PersonId) -> Person<'_> {
        let mut person = Person {
            town: self,
            id,
            seen: MessageId(0),
        };
        person.looks();
        person
    }

    /// A registered caseworker who is in the group and has started the private chat.
    pub async fn caseworker(&self, name: &str) -> Person<'_> {
        let mut caseworker = self.newcomer(name).await;
        caseworker.starts(Some("caseworker")).await;
        caseworker.looks();
        caseworker
    }

    /// A registered caseworker who is in the group and has not started the private chat.
    pub async fn newcomer(&self, name: &str) -> Person<'_> {
        let person = self.person(name, "en");
        self.telegram.join(person.id, self.group).unwrap();
        let now = self.telegram.now();
        let english = "en".into();
        self.bot
            .store
            .add_caseworker(person.id.0, name, &english, Rank::Caseworker, now)
            .await
            .unwrap();
        self.settle().await;
        person
    }

    /// What waits for its time is due now, and whoever sends with another store is dead: the
    /// database's clock cannot be moved, so the rows' times are.
    pub async fn time_runs_out(&self) {
        let pool = self.database.pool();
        for runs_out in [
            "update outbox set due_at = now() where state in ('retry', 'ambiguous')",
            "update outbox set leased_until = now() - interval '1 second'
            where state = 'sending'",
            "update senders set lives_until = now()",
            "update pace set group_quiet_until = null",
            "update candidates set quiet_until = null",
            "update caseworkers set quiet_until = null",
        ] {
            sqlx::query(runs_out).execute(&pool).await.unwrap();
        }
        pool.close().await;
    }

    /// The messages of the group.
    pub fn group_messages(&self) -> Vec<Message> {
        self.telegram.messages(self.group)
    }

    /// Everything is read, sent and answered.
    pub async fn end(mut self) {
        self.settle().await;
        assert_eq!(
            self.telegram.pending_updates(),
            0,
            "updates are left unread"
        );
        assert_eq!(
            self.telegram.unanswered_presses(),
            0,
            "presses are left unanswered"
        );
        let counts = self.bot.store.counts().await.unwrap();
        let left = counts.waiting + counts.sending + counts.ambiguous + counts.dead;
        assert_eq!(left, 0, "messages are left unsent: {counts:?}");
        self.ended = true;
        std::fs::remove_file(&self.ledger).ok();
    }

    /// Everybody leaves while messages wait: only for tests of the waiting.
    pub fn abandon(mut self) {
        self.ended = true;
        std::fs::remove_file(&self.ledger).ok();
    }
}

impl Drop for Town {
    fn drop(&mut self) {
        assert!(
            self.ended || std::thread::panicking(),
            "a test has to end its town"
        );
    }
}

async fn bot(
    telegram: &Arc<Simulator>,
    group: ChatId,
    database: &Database,
    keys: &Keys,
    ledger: &std::path::Path,
    wrong_by: &Arc<AtomicI64>,
    webhook: Option<Webhook>,
) -> Bot {
    let (clock, wrong_by) = (telegram.clone(), wrong_by.clone());
    let parts = Parts {
        database: database.url().to_owned(),
        keys: keys.clone(),
        ledger: ledger.to_owned(),
        token: SecretString::from(telegram.token().to_owned()),
        api_url: telegram.url().to_owned(),
        group: group.0,
        content: content(None).unwrap(),
        webhook,
        clock: Arc::new(move || {
            clock.now() + time::Duration::seconds(wrong_by.load(Ordering::Relaxed))
        }),
    };
    Bot::assemble(parts).await.unwrap()
}

/// An adult who has chosen English and agreed to everything.
pub async fn admitted<'a>(town: &'a Town, name: &str) -> Person<'a> {
    let mut person = town.person(name, "en");
    person.starts(None).await;
    person
        .presses_all(&["English", "Yes, I agree", "Yes, I agree", "Yes, I am 18"])
        .await;
    person
}

/// A nurse from Eritrea who has answered the core and found it right.
pub async fn nurse<'a>(town: &'a Town, name: &str) -> Person<'a> {
    let mut nurse = admitted(town, name).await;
    nurse.says_all(&[name, "B18"]).await;
    nurse
        .presses_all(&["Yes, any job", "Work now, and", "Both"])
        .await;
    nurse
        .says_all(&["nurse", "Eritrea", "5 years", "2019"])
        .await;
    nurse
        .presses_all(&["I had one", "Not started", "Bachelor", "They are lost"])
        .await;
    nurse.presses_all(&["I can talk about", "No test"]).await;
    nurse
        .presses_all(&[
            "Measure pulse",
            "Help people move",
            "Done (2)",
            "All of this is right",
        ])
        .await;
    nurse
}
