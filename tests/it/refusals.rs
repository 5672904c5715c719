//! What bad input gets from the program itself: one clear line each, exit code 2, nothing changed.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use stepward::simulator::{GroupKind, Rights, Setup, Simulator, Standing};
use stepward::store::Keys;

use crate::database::Database;

const TOKEN: &str = "700000001:AAEinventedinventedinventedinvented";

/// A folder of a test's own.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        let name = format!("refusals-{}", uuid::Uuid::new_v4());
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn with(self, name: &str, text: &str) -> Self {
        std::fs::write(self.0.join(name), text).unwrap();
        self
    }

    fn file(&self, name: &str) -> String {
        self.0.join(name).display().to_string()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.0).ok();
    }
}

fn run(arguments: &[&str], variables: &[(&str, &str)]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_stepward"))
        .args(arguments)
        .env_clear()
        .envs(variables.iter().copied())
        .output()
        .unwrap()
}

/// What the program says on its way out with code 2.
fn refused(arguments: &[&str], variables: &[(&str, &str)]) -> String {
    let output = run(arguments, variables);
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(
        !said.contains("AAEinvented"),
        "the token is never shown: {said}"
    );
    said.trim_end().to_owned()
}

fn told(arguments: &[&str], variables: &[(&str, &str)]) -> String {
    let output = run(arguments, variables);
    let said = String::from_utf8(output.stdout).unwrap();
    let wrong = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{wrong}");
    said
}

struct Served {
    telegram: Simulator,
    group: String,
    database: Database,
    folder: Folder,
}

impl Served {
    async fn new() -> Self {
        let setup = Setup {
            token: TOKEN.to_owned(),
            ..Setup::default()
        };
        let telegram = Simulator::start(setup).await.unwrap();
        let group = telegram.create_group("Caseworkers (invented)", GroupKind::Forum);
        telegram
            .place_bot(group, Standing::Administrator(Rights::ALL))
            .unwrap();
        let folder = Folder::new();
        Keys::read_or_make(&folder.0.join("keys")).unwrap();
        let database = Database::fresh().await;
        Self {
            telegram,
            group: group.0.to_string(),
            database,
            folder,
        }
    }

    /// What `serve` says with these variables in place of the right ones.
    async fn refuses(&self, changed: &[(&str, &str)]) -> String {
        let (keys, ledger) = (self.folder.file("keys"), self.folder.file("erasures"));
        let mut variables = vec![
            ("RUST_LOG", "trace"),
            ("TELEGRAM_BOT_TOKEN", TOKEN),
            ("TELEGRAM_API_URL", self.telegram.url()),
            ("CASEWORKER_CHAT_ID", &self.group),
            ("DATABASE_URL", self.database.url()),
            ("STEPWARD_KEY_FILE", &keys),
            ("STEPWARD_ERASURE_LEDGER", &ledger),
        ];
        for (name, value) in changed {
            variables.retain(|(known, _)| known != name);
            variables.push((name, value));
        }
        let variables: Vec<(String, String)> = variables
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        let serve = move || {
            let variables: Vec<(&str, &str)> = variables
                .iter()
                .map(|(name, value)| (name.as_str(), value.as_str()))
                .collect();
            refused(&["serve"], &variables)
        };
        tokio::task::spawn_blocking(serve).await.unwrap()
    }
}

#[tokio::test]
async fn a_bot_that_cannot_start_says_why_in_one_line() {
    let served = Served::new().await;
    let table: &[(&str, &str, &str)] = &[
        (
            "TELEGRAM_BOT_TOKEN",
            "700000001:AAEinventedinventedinventedwrongone",
            "Telegram does not know the token in TELEGRAM_BOT_TOKEN",
        ),
        ("CASEWORKER_CHAT_ID", "-1009999999999", "CASEWORKER_CHAT_ID"),
        (
            "TELEGRAM_API_URL",
            "http://127.0.0.1:9",
            "cannot reach Telegram's Bot API",
        ),
        (
            "DATABASE_URL",
            "postgres://nobody@127.0.0.1:9/none",
            "cannot reach the database",
        ),
        ("STEPWARD_KEY_FILE", "/nowhere/keys", "STEPWARD_KEY_FILE"),
    ];
    for (name, value, expected) in table {
        let said = served.refuses(&[(name, value)]).await;
        assert!(said.contains(expected), "{name}: {said}");
        assert_eq!(said.lines().count(), 1, "{name}: {said}");
    }
}

#[tokio::test]
async fn keys_that_are_not_the_databases_own_are_refused() {
    let served = Served::new().await;
    let keys = served.folder.file("keys");
    let with = |keys: String, database: String| {
        vec![
            ("STEPWARD_KEY_FILE".to_owned(), keys),
            ("DATABASE_URL".to_owned(), database),
        ]
    };
    let list = |variables: Vec<(String, String)>| {
        run(
            &["caseworkers", "list"],
            &variables
                .iter()
                .map(|(n, v)| (n.as_str(), v.as_str()))
                .collect::<Vec<_>>(),
        )
    };
    let own = with(keys, served.database.url().to_owned());
    assert!(
        tokio::task::spawn_blocking(move || list(own))
            .await
            .unwrap()
            .status
            .success()
    );
    let other = served.folder.0.join("other-keys");
    Keys::read_or_make(&other).unwrap();
    let said = served
        .refuses(&[("STEPWARD_KEY_FILE", &other.display().to_string())])
        .await;
    assert!(
        said.contains("not the one that this database was sealed with"),
        "{said}"
    );
}

#[test]
fn broken_content_is_named_with_its_line() {
    let place = include_str!("../../src/place.toml").replace("Europe/London", "Europe/Nowhere");
    let script =
        include_str!("../../src/audit/script.toml").replacen("\"choice\"", "\"chioce\"", 1);
    let folder = Folder::new()
        .with("place.toml", &place)
        .with("script.toml", &script);
    let said = refused(&["check"], &[("STEPWARD_CONTENT_DIR", &folder.file(""))]);
    assert!(
        said.contains("place.toml:7: expected an IANA time zone"),
        "{said}"
    );
    assert!(said.contains("script.toml:37: expected a kind"), "{said}");
}

#[test]
fn a_port_in_use_is_told() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let folder = Folder::new();
    let said = refused(
        &["demo", "--port", &port, "--data-dir", &folder.file("demo")],
        &[],
    );
    assert!(
        said.starts_with(&format!("port {port} cannot be used for the page")),
        "{said}"
    );
    assert!(!folder.0.join("demo").exists(), "nothing was made");
}

#[test]
fn a_missing_token_and_group_are_told_at_once() {
    let said = refused(&["serve"], &[("DATABASE_URL", "postgres://localhost/none")]);
    assert!(said.contains("TELEGRAM_BOT_TOKEN is missing"), "{said}");
    assert!(said.contains("CASEWORKER_CHAT_ID"), "{said}");
}

#[test]
fn occupations_are_found_as_the_chat_finds_them() {
    let said = told(&["occupations", "find", "ممرضة", "--lang", "ar"], &[]);
    assert!(said.contains("\nnurse\t"), "{said}");
    let said = told(&["occupations", "find", "xyzzy", "--json"], &[]);
    assert!(said.contains("\"outcome\": \"not-found\""), "{said}");
}

#[tokio::test]
async fn a_broken_file_of_roles_changes_nothing() {
    let served = Served::new().await;
    let roles = include_str!("../../src/demo/roles.csv");
    let broken = roles.replacen("2026-11-16", "someday", 1);
    let folder = Folder::new()
        .with("roles.csv", roles)
        .with("broken.csv", &broken);
    let keys = served.folder.file("keys");
    let url = served.database.url().to_owned();
    let checked = move || {
        let variables = [
            ("DATABASE_URL", url.as_str()),
            ("STEPWARD_KEY_FILE", keys.as_str()),
        ];
        let said = refused(&["roles", "import", &folder.file("broken.csv")], &variables);
        assert!(said.contains("broken.csv:2: "), "{said}");
        assert_eq!(
            told(&["roles", "list"], &variables),
            "",
            "nothing was taken in"
        );
        let said = told(&["roles", "import", &folder.file("roles.csv")], &variables);
        assert_eq!(said.trim_end(), "64 new, 0 changed, 0 unchanged, 0 closed");
        assert_eq!(told(&["roles", "list"], &variables), "", "they are drafts");
        assert_eq!(
            told(&["roles", "list", "--drafts"], &variables)
                .lines()
                .count(),
            64
        );
        let said = told(&["roles", "import", &folder.file("roles.csv")], &variables);
        assert_eq!(said.trim_end(), "0 new, 0 changed, 64 unchanged, 0 closed");
    };
    tokio::task::spawn_blocking(checked).await.unwrap();
}

#[tokio::test]
async fn caseworkers_are_added_listed_and_removed() {
    let served = Served::new().await;
    let keys = served.folder.file("keys");
    let url = served.database.url().to_owned();
    let checked = move || {
        let variables = [
            ("DATABASE_URL", url.as_str()),
            ("STEPWARD_KEY_FILE", keys.as_str()),
        ];
        told(
            &[
                "caseworkers",
                "add",
                "123",
                "--name",
                "Sara",
                "--language",
                "uk",
            ],
            &variables,
        );
        let said = told(&["caseworkers", "list"], &variables);
        assert_eq!(
            said.trim_end(),
            "Sara\tuk\tcaseworker\tnot started yet\t0 open"
        );
        let said = refused(
            &[
                "caseworkers",
                "add",
                "124",
                "--name",
                "Tom",
                "--language",
                "xx",
            ],
            &variables,
        );
        assert!(said.contains("the bot speaks en, ar, fa, uk"), "{said}");
        told(&["caseworkers", "remove", "123"], &variables);
        assert_eq!(told(&["caseworkers", "list"], &variables), "");
        refused(&["caseworkers", "remove", "123"], &variables);
    };
    tokio::task::spawn_blocking(checked).await.unwrap();
}

#[test]
fn keys_are_made_once() {
    let folder = Folder::new();
    let file = folder.file("keys");
    told(&["keys", "make", &file], &[]);
    assert!(Keys::read(Path::new(&file)).is_ok());
    assert!(refused(&["keys", "make", &file], &[]).contains("is there already"));
}
