//! The real program, killed in the middle of an audit with `kill -9`: nothing is lost or doubled.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use sqlx::PgPool;
use stepward::demo::sample_roles;
use stepward::simulator::{
    ChatId, Clock, GroupKind, PersonId, Rights, Setup, Simulator, Standing, view::Event,
};
use stepward::store::{Keys, Options, Store};
use time::macros::datetime;
use tokio::sync::broadcast::Receiver;

use crate::database::Database;
use crate::town::plain;

/// How long the program may take for anything.
const PATIENCE: Duration = Duration::from_secs(60);

/// A token as the real ones look.
const TOKEN: &str = "700000001:AAEinventedinventedinventedinvented";

/// The program, with what it stands on.
struct Program {
    telegram: Simulator,
    group: ChatId,
    database: Database,
    pool: PgPool,
    keys: PathBuf,
    running: Option<Child>,
}

impl Program {
    async fn new() -> Self {
        let clock = Clock::running(datetime!(2026-03-02 09:00 UTC));
        let setup = Setup {
            token: TOKEN.to_owned(),
            clock,
            ..Setup::default()
        };
        let telegram = Simulator::start(setup).await.unwrap();
        let group = telegram.create_group("Caseworkers (invented)", GroupKind::Forum);
        telegram
            .place_bot(group, Standing::Administrator(Rights::ALL))
            .unwrap();
        let database = Database::fresh().await;
        let name = format!("keys-{}", uuid::Uuid::new_v4());
        let keys = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let options = Options {
            keys: Keys::read_or_make(&keys).unwrap(),
            bot: 700_000_001,
            group: group.0,
            ledger: PathBuf::new(),
            connections: 1,
        };
        let store = Store::connect(database.url(), options).await.unwrap();
        let now = telegram.now();
        store
            .import_roles("sample", &sample_roles(now.date()), now)
            .await
            .unwrap();
        let pool = database.pool();
        let mut program = Self {
            telegram,
            group,
            database,
            pool,
            keys,
            running: None,
        };
        program.start();
        program
    }

    fn start(&mut self) {
        let program = Command::new(env!("CARGO_BIN_EXE_stepward"))
            .arg("serve")
            .env_clear()
            .env("TELEGRAM_BOT_TOKEN", TOKEN)
            .env("TELEGRAM_API_URL", self.telegram.url())
            .env("CASEWORKER_CHAT_ID", self.group.0.to_string())
            .env("DATABASE_URL", self.database.url())
            .env("STEPWARD_KEY_FILE", &self.keys)
            .env(
                "STEPWARD_ERASURE_LEDGER",
                self.keys.with_extension("erasures"),
            )
            .env("RUST_LOG", "error")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        self.running = Some(program);
    }

    /// `kill -9`, and the program starts again at once. The leases of what was on its way run out:
    /// the database's clock cannot be moved, so the rows' times are.
    async fn kill(&mut self) {
        let mut running = self.running.take().unwrap();
        running.kill().unwrap();
        running.wait().unwrap();
        for runs_out in [
            "update outbox set leased_until = now() where leased_until > now()",
            "update senders set lives_until = now()",
        ] {
            let ran_out = sqlx::query(runs_out).execute(&self.pool).await;
            ran_out.unwrap();
        }
        self.start();
    }

    /// Waits until the bot has put something with this text into the chat.
    async fn waits_for(&self, events: &mut Receiver<Event>, person: PersonId, text: &str) {
        let heard = async {
            while !self.stands_last(person, text) {
                events.recv().await.unwrap();
                // What is ambiguous waits for evidence, by the database's clock.
                sqlx::query("update outbox set due_at = now() where due_at > now()")
                    .execute(&self.pool)
                    .await
                    .unwrap();
            }
        };
        let waited = tokio::time::timeout(PATIENCE, heard).await;
        assert!(
            waited.is_ok(),
            "the bot never said {text:?}; it said {:?}",
            self.all(person)
        );
    }

    /// Whether the newest message with buttons has this text.
    fn stands_last(&self, person: PersonId, text: &str) -> bool {
        let messages = self.telegram.messages(person.into());
        let newest = messages
            .iter()
            .rev()
            .find(|message| !message.keyboard.is_empty());
        newest.is_some_and(|message| plain(&message.text).contains(text))
    }

    fn all(&self, person: PersonId) -> Vec<String> {
        let messages = self.telegram.messages(person.into());
        messages
            .iter()
            .map(|message| plain(&message.text))
            .collect()
    }

    fn acts(&self, person: PersonId, act: Act) {
        let chat = person.into();
        match act {
            Act::Says(words) => drop(self.telegram.say(person, chat, words, None, None).unwrap()),
            Act::Presses(label) => {
                let messages = self.telegram.messages(chat);
                let place = messages.iter().rev().find_map(|message| {
                    let rows = message.keyboard.iter().enumerate();
                    let row = rows.clone().find_map(|(row, buttons)| {
                        let starts = |text: &str| plain(text).starts_with(label);
                        let column = buttons.iter().position(|button| starts(&button.text))?;
                        Some((row, column))
                    })?;
                    Some((message.message_id, row.0, row.1))
                });
                let (message, row, column) = place.unwrap();
                self.telegram
                    .press(person, chat, message, row, column)
                    .unwrap();
            }
        }
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        if let Some(running) = &mut self.running {
            running.kill().ok();
            running.wait().ok();
        }
        std::fs::remove_file(&self.keys).ok();
    }
}

#[derive(Clone, Copy)]
enum Act {
    Says(&'static str),
    Presses(&'static str),
}

/// What she does, and what the bot asks then.
const AUDIT: &[(Act, &str)] = &[
    (Act::Presses("English"), "May I keep your answers"),
    (Act::Presses("Yes, I agree"), "May a caseworker see"),
    (Act::Presses("Yes, I agree"), "Are you 18"),
    (Act::Presses("Yes, I am 18"), "Step 1 of"),
    (Act::Says("Hana"), "Step 2 of"),
    (Act::Says("B18"), "Step 3 of"),
    (Act::Presses("Yes, any job"), "Step 4 of"),
    (Act::Presses("Work now, and"), "Step 5 of"),
    (Act::Presses("Both"), "Step 6 of"),
    (Act::Says("nurse"), "Step 7 of"),
    (Act::Says("Eritrea"), "Step 8 of"),
    (Act::Says("5 years"), "Step 9 of"),
];

#[tokio::test]
async fn a_program_killed_after_every_word_loses_and_doubles_nothing() {
    let mut program = Program::new().await;
    let hana = program.telegram.create_person("Hana", None, "en");
    let mut events = program.telegram.subscribe();
    program.telegram.start_bot(hana, None).unwrap();
    program
        .waits_for(&mut events, hana, "Please choose your language")
        .await;
    for (act, asked) in AUDIT {
        program.acts(hana, *act);
        program.kill().await;
        program.waits_for(&mut events, hana, asked).await;
    }
    let answers = sqlx::query_scalar::<_, i64>("select count(*) from answers")
        .fetch_one(&program.pool)
        .await
        .unwrap();
    assert_eq!(answers, 8, "one answer for each question she answered");
    let updates = sqlx::query_scalar::<_, i64>("select count(*) from updates")
        .fetch_one(&program.pool)
        .await
        .unwrap();
    assert_eq!(
        updates,
        1 + i64::try_from(AUDIT.len()).unwrap(),
        "each update took effect once"
    );
    for (_, asked) in AUDIT {
        let times = program
            .all(hana)
            .iter()
            .filter(|text| text.contains(asked))
            .count();
        assert!(
            times <= 2,
            "{asked:?} was asked {times} times: once more only when nobody knew"
        );
    }
}
