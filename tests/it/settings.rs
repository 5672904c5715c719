//! Command lines and variables, and what becomes of them.

use std::fs;
use std::path::{Path, PathBuf};

use secrecy::ExposeSecret;
use stepward::settings::{
    Caseworkers, Command, Database, Demo, DemoPort, Keys, Occupations, Position, Refusal, Report,
    Roles, Settings,
};

const TOKEN: &str = "123456789:AAExampleExampleExampleExampleExamp";

fn read(line: &str, variables: &[(&str, &str)]) -> Result<Settings, Refusal> {
    let words = std::iter::once("stepward").chain(line.split_whitespace());
    Settings::read(words, &|name| {
        let found = variables.iter().find(|(known, _)| *known == name);
        found.map(|(_, value)| (*value).to_owned())
    })
}

fn command(line: &str, variables: &[(&str, &str)]) -> Command {
    match read(line, variables) {
        Ok(settings) => settings.command,
        Err(refusal) => panic!("{refusal}"),
    }
}

fn problems(line: &str, variables: &[(&str, &str)]) -> Vec<String> {
    match read(line, variables) {
        Err(Refusal::Problems(lines)) => lines,
        other => panic!("{other:?}"),
    }
}

/// A file that goes with the test.
struct Paper(PathBuf);

impl Paper {
    fn new(name: &str, text: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::write(&path, text).unwrap();
        Self(path)
    }

    fn path(&self) -> &str {
        self.0.to_str().unwrap()
    }
}

impl Drop for Paper {
    fn drop(&mut self) {
        fs::remove_file(&self.0).ok();
    }
}

#[test]
fn serve_with_nothing_set_says_all_that_is_missing() {
    insta::assert_snapshot!(problems("serve", &[]).join("\n"), @r#"
    TELEGRAM_BOT_TOKEN is missing: @BotFather gives the token of your bot (TELEGRAM_BOT_TOKEN_FILE may name a file that holds it)
    CASEWORKER_CHAT_ID is missing: it is the id of the caseworkers' group, a negative number such as -1001234567890
    "#);
}

#[test]
fn serve_reports_every_wrong_setting_at_once() {
    let lines = problems(
        "serve",
        &[
            ("TELEGRAM_BOT_TOKEN", "secret-of-another-kind"),
            ("TELEGRAM_API_URL", "http://api.telegram.org"),
            ("CASEWORKER_CHAT_ID", "1234"),
            ("DATABASE_URL", "mysql://me:password@host/stepward"),
            ("STEPWARD_KEY_FILE", "/nowhere/keys"),
            ("STEPWARD_CONTENT_DIR", "/nowhere/content"),
            ("METRICS_LISTEN", "9100"),
        ],
    );
    insta::assert_snapshot!(lines.join("\n"), @r#"
    TELEGRAM_BOT_TOKEN holds no bot token: it is digits, a colon and 35 letters, digits, `_` or `-`; copy it from @BotFather again
    TELEGRAM_API_URL must begin with https:// for Telegram's own API
    CASEWORKER_CHAT_ID must be the id of the caseworkers' group, a negative number such as -1001234567890
    DATABASE_URL must be the address of a Postgres database, postgres://user:password@host:5432/database
    STEPWARD_KEY_FILE: cannot read /nowhere/keys: no such file or directory
    STEPWARD_CONTENT_DIR: cannot read /nowhere/content: no such file or directory
    METRICS_LISTEN must be an address and a port, such as 127.0.0.1:9100
    "#);
}

#[test]
fn each_bad_value_has_its_line() {
    // The first of two values of a name counts, see `read`.
    let fine = [
        ("TELEGRAM_BOT_TOKEN", TOKEN),
        ("CASEWORKER_CHAT_ID", "-5"),
        ("STEPWARD_KEY_FILE", "/dev/null"),
    ];
    let mut lines = Vec::new();
    for (name, value) in [
        ("TELEGRAM_BOT_TOKEN", "123456789:short"),
        ("TELEGRAM_API_URL", "localhost:8081"),
        ("TELEGRAM_API_URL", "https://me@localhost"),
        ("CASEWORKER_CHAT_ID", "@our_group"),
        ("CASEWORKER_CHAT_ID", "0"),
        ("DATABASE_URL", "host=localhost"),
        ("DATABASE_URL", "postgres://host:port/database"),
    ] {
        lines.push(format!("{name}={value}"));
        lines.extend(problems("serve", &[&[(name, value)][..], &fine].concat()));
    }
    insta::assert_snapshot!(lines.join("\n"), @r#"
    TELEGRAM_BOT_TOKEN=123456789:short
    TELEGRAM_BOT_TOKEN holds no bot token: it is digits, a colon and 35 letters, digits, `_` or `-`; copy it from @BotFather again
    TELEGRAM_API_URL=localhost:8081
    TELEGRAM_API_URL must be an address such as https://api.telegram.org or http://localhost:8081
    TELEGRAM_API_URL=https://me@localhost
    TELEGRAM_API_URL must be an address such as https://api.telegram.org or http://localhost:8081
    CASEWORKER_CHAT_ID=@our_group
    CASEWORKER_CHAT_ID must be the id of the caseworkers' group, a negative number such as -1001234567890
    CASEWORKER_CHAT_ID=0
    CASEWORKER_CHAT_ID must be the id of the caseworkers' group, a negative number such as -1001234567890
    DATABASE_URL=host=localhost
    DATABASE_URL must be the address of a Postgres database, postgres://user:password@host:5432/database
    DATABASE_URL=postgres://host:port/database
    DATABASE_URL must be the address of a Postgres database, postgres://user:password@host:5432/database
    "#);
}

#[test]
fn a_token_given_twice_or_in_a_missing_file_is_refused() {
    let mut variables = vec![
        ("TELEGRAM_BOT_TOKEN_FILE", "/nowhere/token"),
        ("CASEWORKER_CHAT_ID", "-5"),
    ];
    assert_eq!(
        problems("serve", &variables),
        ["TELEGRAM_BOT_TOKEN_FILE: cannot read /nowhere/token: no such file or directory"]
    );
    variables.push(("TELEGRAM_BOT_TOKEN", TOKEN));
    assert_eq!(
        problems("serve", &variables),
        ["TELEGRAM_BOT_TOKEN and TELEGRAM_BOT_TOKEN_FILE are both set: keep one of them"]
    );
}

#[test]
fn serve_with_the_least_runs_on_an_embedded_database() {
    let variables = [
        ("TELEGRAM_BOT_TOKEN", TOKEN),
        ("CASEWORKER_CHAT_ID", " -1001234567890 "),
        ("DATABASE_URL", ""),
        ("STEPWARD_DATA_DIR", "/srv/stepward"),
        ("PATH", "/usr/bin"),
    ];
    let Command::Serve(serve) = command("serve", &variables) else {
        panic!("asked to serve")
    };
    assert_eq!(serve.telegram.api_url, "https://api.telegram.org");
    assert_eq!(serve.caseworker_chat, -1_001_234_567_890);
    assert_eq!(serve.keys, Keys::InOrNew("/srv/stepward/keys".into()));
    assert_eq!(serve.erasure_ledger, Path::new("/srv/stepward/erasures"));
    let Database::Embedded(server) = serve.database else {
        panic!("no address was given")
    };
    assert_eq!(server.data_dir, Path::new("/srv/stepward"));
    assert_eq!(server.path, "/usr/bin");
    assert_eq!(serve.metrics_listen, None, "nobody is answered unasked");
}

#[test]
fn serve_beside_a_database_needs_keys_that_are_there() {
    let keys = Paper::new("settings-keys", "keys");
    let mut variables = vec![
        ("TELEGRAM_BOT_TOKEN", TOKEN),
        ("TELEGRAM_API_URL", "http://localhost:8081/"),
        ("CASEWORKER_CHAT_ID", "-5"),
        ("METRICS_LISTEN", "[::1]:9100"),
        (
            "DATABASE_URL",
            "postgresql://stepward:password@host/stepward",
        ),
    ];
    assert_eq!(
        problems("serve", &variables),
        ["STEPWARD_KEY_FILE is missing: with DATABASE_URL set, name the file that holds the keys"]
    );
    variables.push(("STEPWARD_KEY_FILE", keys.path()));
    let Command::Serve(serve) = command("serve", &variables) else {
        panic!("asked to serve")
    };
    assert_eq!(serve.keys, Keys::In(keys.0.clone()));
    assert_eq!(serve.telegram.api_url, "http://localhost:8081");
    assert_eq!(serve.metrics_listen, Some("[::1]:9100".parse().unwrap()));
    assert!(matches!(serve.database, Database::At(_)));
}

#[test]
fn the_token_may_come_from_a_file_and_is_never_shown() {
    let file = Paper::new("settings-token", &format!("{TOKEN}\n"));
    let variables = [
        ("TELEGRAM_BOT_TOKEN_FILE", file.path()),
        ("CASEWORKER_CHAT_ID", "-5"),
        ("DATABASE_URL", "postgres://stepward:hunter2@host/stepward"),
        ("STEPWARD_KEY_FILE", file.path()),
    ];
    let command = command("serve", &variables);
    let shown = format!("{command:?}");
    assert!(
        !shown.contains("AAExample") && !shown.contains("hunter2"),
        "{shown}"
    );
    let Command::Serve(serve) = command else {
        panic!("asked to serve")
    };
    assert_eq!(serve.telegram.token.expose_secret(), TOKEN);
}

/// Everything that serving needs, and these variables of a webhook.
fn with_webhook<'a>(webhook: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let fine = [("TELEGRAM_BOT_TOKEN", TOKEN), ("CASEWORKER_CHAT_ID", "-5")];
    [webhook, &fine[..]].concat()
}

const URL: (&str, &str) = ("WEBHOOK_URL", "https://bot.example.org/telegram");
const LISTEN: (&str, &str) = ("WEBHOOK_LISTEN", "127.0.0.1:8443");
const SECRET: (&str, &str) = ("WEBHOOK_SECRET", "Invented_secret-of-32-characters");

#[test]
fn half_a_webhook_is_refused_with_what_is_missing() {
    let mut lines = Vec::new();
    for given in [
        &[URL][..],
        &[LISTEN],
        &[SECRET],
        &[URL, LISTEN],
        &[URL, SECRET, ("WEBHOOK_LISTEN", " ")],
    ] {
        lines.extend(problems("serve", &with_webhook(given)));
    }
    insta::assert_snapshot!(lines.join("\n"), @r#"
    WEBHOOK_LISTEN and WEBHOOK_SECRET must be set too: a webhook needs WEBHOOK_URL, WEBHOOK_LISTEN, WEBHOOK_SECRET
    WEBHOOK_URL and WEBHOOK_SECRET must be set too: a webhook needs WEBHOOK_URL, WEBHOOK_LISTEN, WEBHOOK_SECRET
    WEBHOOK_URL and WEBHOOK_LISTEN must be set too: a webhook needs WEBHOOK_URL, WEBHOOK_LISTEN, WEBHOOK_SECRET
    WEBHOOK_SECRET must be set too: a webhook needs WEBHOOK_URL, WEBHOOK_LISTEN, WEBHOOK_SECRET
    WEBHOOK_LISTEN must be set too: a webhook needs WEBHOOK_URL, WEBHOOK_LISTEN, WEBHOOK_SECRET
    "#);
}

#[test]
fn each_bad_value_of_a_webhook_has_its_line() {
    let (long, longest) = ("s".repeat(257), "s".repeat(256));
    let mut lines = Vec::new();
    for (name, value) in [
        ("WEBHOOK_URL", "http://bot.example.org/telegram"),
        ("WEBHOOK_URL", "bot.example.org/telegram"),
        ("WEBHOOK_URL", "https://bot.example.org/telegram?secret=1"),
        ("WEBHOOK_LISTEN", "127.0.0.1"),
        ("WEBHOOK_LISTEN", "8443"),
        ("WEBHOOK_SECRET", "hunter2-hunter2"),
        ("WEBHOOK_SECRET", "hunter2 with spaces in it"),
        ("WEBHOOK_SECRET", long.as_str()),
    ] {
        let shown = if name == "WEBHOOK_SECRET" {
            "(hidden)"
        } else {
            value
        };
        lines.push(format!("{name}={shown}"));
        let variables = with_webhook(&[(name, value), URL, LISTEN, SECRET]);
        lines.extend(problems("serve", &variables));
    }
    assert!(!lines.join("\n").contains("hunter2"), "{lines:?}");
    insta::assert_snapshot!(lines.join("\n"), @r#"
    WEBHOOK_URL=http://bot.example.org/telegram
    WEBHOOK_URL must begin with https:// for Telegram's own API
    WEBHOOK_URL=bot.example.org/telegram
    WEBHOOK_URL must be an address that Telegram can reach, such as https://bot.example.org/telegram
    WEBHOOK_URL=https://bot.example.org/telegram?secret=1
    WEBHOOK_URL must be an address that Telegram can reach, such as https://bot.example.org/telegram
    WEBHOOK_LISTEN=127.0.0.1
    WEBHOOK_LISTEN must be an address with a port, such as 127.0.0.1:8443
    WEBHOOK_LISTEN=8443
    WEBHOOK_LISTEN must be an address with a port, such as 127.0.0.1:8443
    WEBHOOK_SECRET=(hidden)
    WEBHOOK_SECRET must be 16 to 256 letters, digits, `_` or `-`
    WEBHOOK_SECRET=(hidden)
    WEBHOOK_SECRET must be 16 to 256 letters, digits, `_` or `-`
    WEBHOOK_SECRET=(hidden)
    WEBHOOK_SECRET must be 16 to 256 letters, digits, `_` or `-`
    "#);
    let longest = with_webhook(&[("WEBHOOK_SECRET", &longest), URL, LISTEN]);
    command("serve", &longest);
    let together = [
        ("WEBHOOK_URL", "nowhere"),
        ("WEBHOOK_LISTEN", "nowhere"),
        ("WEBHOOK_SECRET", "short"),
    ];
    assert_eq!(problems("serve", &with_webhook(&together)).len(), 3);
}

#[test]
fn a_whole_webhook_is_used_and_its_secret_never_shown() {
    let served = |variables: &[(&str, &str)]| match command("serve", variables) {
        Command::Serve(serve) => serve,
        other => panic!("{other:?}"),
    };
    assert!(
        served(&with_webhook(&[])).webhook.is_none(),
        "it is fetched"
    );
    let serve = served(&with_webhook(&[URL, LISTEN, SECRET]));
    let shown = format!("{serve:?}");
    assert!(!shown.contains(SECRET.1), "{shown}");
    let webhook = serve.webhook.unwrap();
    assert_eq!(webhook.url, URL.1);
    assert_eq!(webhook.listen, LISTEN.1.parse().unwrap());
    assert_eq!(webhook.secret.expose_secret(), SECRET.1);
    // A Bot API server of one's own may stand beside the bot.
    let plain = ("WEBHOOK_URL", "http://localhost:8443/telegram");
    let own = ("TELEGRAM_API_URL", "http://localhost:8081");
    let serve = served(&with_webhook(&[plain, own, LISTEN, SECRET]));
    assert_eq!(serve.webhook.unwrap().url, plain.1);
}

#[test]
fn the_demo_needs_nothing_and_never_touches_a_real_database() {
    let variables = [("DATABASE_URL", "postgres://stepward@production/stepward")];
    let Command::Demo(Demo {
        port,
        server,
        content_dir,
    }) = command("demo", &variables)
    else {
        panic!("asked for the demo")
    };
    assert_eq!(port, DemoPort::Preferred(8088));
    assert_eq!(server.data_dir, Path::new("./stepward-data/demo"));
    assert_eq!(content_dir, None);
    let Command::Demo(demo) = command("demo --port 0 --data-dir /tmp/there", &[]) else {
        panic!("asked for the demo")
    };
    assert_eq!(demo.port, DemoPort::Exactly(0));
    assert_eq!(demo.server.data_dir, Path::new("/tmp/there"));
}

#[test]
fn a_report_is_a_table_unless_csv_is_asked_for() {
    for (line, as_csv) in [
        ("report questions", false),
        ("report questions --csv", true),
    ] {
        let Command::Report {
            order: Report::Questions { csv },
            ..
        } = command(line, &[])
        else {
            panic!("asked for a report")
        };
        assert_eq!(csv, as_csv);
    }
}

#[test]
fn orders_are_read_with_their_values() {
    let line = "caseworkers add 123456789 --name Sara --language uk --role coordinator";
    let Command::Caseworkers { order, .. } = command(line, &[]) else {
        panic!("{line}")
    };
    let expected = Caseworkers::Add {
        user: 123_456_789,
        name: "Sara".to_owned(),
        language: "uk".to_owned(),
        role: Position::Coordinator,
    };
    assert_eq!(order, expected);
    let line = "occupations find ممرضة قانونية --lang ar";
    let Command::Occupations { order, .. } = command(line, &[]) else {
        panic!("{line}")
    };
    let text = vec!["ممرضة".to_owned(), "قانونية".to_owned()];
    assert_eq!(
        order,
        Occupations::Find {
            text,
            language: "ar".to_owned(),
            json: false
        }
    );
    assert!(matches!(
        command("roles list", &[]),
        Command::Roles {
            order: Roles::List {
                drafts: false,
                all: false,
            },
            content_dir: None,
            database: Database::Embedded(_),
            keys: Keys::InOrNew(_)
        }
    ));
}

#[test]
fn a_file_of_roles_that_is_not_there_is_said_before_anything_starts() {
    assert_eq!(
        problems("roles import /nowhere/roles.csv", &[]),
        ["FILE: cannot read /nowhere/roles.csv: no such file or directory"]
    );
}

#[test]
fn help_ends_well_and_a_wrong_command_line_does_not() {
    let ends = |line| match read(line, &[]) {
        Ok(_) => panic!("{line} is no command"),
        Err(refusal) => refusal.exit_code(),
    };
    assert_eq!(["--help", "demo --help", "--version"].map(ends), [0, 0, 0]);
    assert_eq!(
        [
            "",
            "dance",
            "demo --port 70000",
            "caseworkers add 123",
            "caseworkers add -5 --name Sara",
            "caseworkers add 5 --name Sara --role boss",
            "simulate --listen nowhere",
            "occupations find",
        ]
        .map(ends),
        [2; 8]
    );
    assert_eq!(read("serve", &[]).unwrap_err().exit_code(), 2);
}
