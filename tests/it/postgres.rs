//! The embedded server: it starts, ends with its holder, and comes back after a crash.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use sqlx::{Connection, PgConnection};
use stepward::postgres::{Durability, Embedded, Place};

use crate::database::{self, Database, place};

/// A data directory that goes with the test.
struct Ground(Place);

impl Ground {
    fn new(name: &str) -> Self {
        let place = Place {
            durability: Durability::Full,
            ..place(name)
        };
        database::remove(&place.data_dir);
        Self(place)
    }

    async fn start(&self) -> Embedded {
        Embedded::start(&self.0).await.unwrap()
    }

    fn mark(&self) -> PathBuf {
        self.0.data_dir.join("postgres/cluster/postmaster.pid")
    }

    fn server_process(&self) -> String {
        fs::read_to_string(self.mark())
            .unwrap()
            .lines()
            .next()
            .unwrap()
            .to_owned()
    }
}

impl Drop for Ground {
    fn drop(&mut self) {
        database::remove(&self.0.data_dir);
    }
}

async fn note(server: &Embedded, word: &str) {
    let url = server.database("notes").await.unwrap();
    let mut connection = PgConnection::connect(&url).await.unwrap();
    let sql = "create table if not exists note (word text not null)";
    sqlx::query(sql).execute(&mut connection).await.unwrap();
    sqlx::query("insert into note values ($1)")
        .bind(word)
        .execute(&mut connection)
        .await
        .unwrap();
}

async fn notes(server: &Embedded) -> Vec<String> {
    let mut connection = PgConnection::connect(&server.url("notes")).await.unwrap();
    sqlx::query_scalar("select word from note")
        .fetch_all(&mut connection)
        .await
        .unwrap()
}

#[tokio::test]
async fn rows_are_there_after_a_stop() {
    let ground = Ground::new("server stopped, in a \"quiet\" ملف");
    let server = ground.start().await;
    note(&server, "نعم").await;
    server.stop().await.unwrap();
    assert!(!ground.mark().exists());
    let server = ground.start().await;
    assert_eq!(notes(&server).await, ["نعم"]);
    server.stop().await.unwrap();
}

#[tokio::test]
async fn rows_are_there_after_the_program_dropped_dead() {
    let ground = Ground::new("server-let-go");
    let server = ground.start().await;
    note(&server, "yes").await;
    // All that the server ever learns of a dead program is that the pipe is closed.
    drop(server);
    let server = ground.start().await;
    assert_eq!(notes(&server).await, ["yes"]);
    server.stop().await.unwrap();
}

#[tokio::test]
async fn rows_are_there_after_kill_9_of_the_server() {
    let ground = Ground::new("server-killed");
    let server = ground.start().await;
    note(&server, "так").await;
    let killed = Command::new("kill")
        .args(["-9", &ground.server_process()])
        .status()
        .unwrap();
    assert!(killed.success());
    drop(server);
    let server = ground.start().await;
    assert_eq!(notes(&server).await, ["так"]);
    server.stop().await.unwrap();
}

#[tokio::test]
async fn a_mark_with_the_number_of_another_process_stops_nobody() {
    let ground = Ground::new("server-rebooted");
    let server = ground.start().await;
    note(&server, "yes").await;
    let mark = fs::read_to_string(ground.mark()).unwrap();
    server.stop().await.unwrap();
    // As after a loss of power, when the server's old number is somebody else's.
    let other = Command::new("cat")
        .stdin(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    let number = other.id().to_string();
    fs::write(
        ground.mark(),
        mark.replacen(mark.lines().next().unwrap(), &number, 1),
    )
    .unwrap();
    let server = ground.start().await;
    assert_eq!(notes(&server).await, ["yes"]);
    server.stop().await.unwrap();
    let mut other = other;
    assert!(
        other.try_wait().unwrap().is_none(),
        "the other process is left in peace"
    );
    drop(other.stdin.take());
    other.wait().unwrap();
}

#[tokio::test]
async fn two_programs_do_not_share_a_directory() {
    let ground = Ground::new("server-shared");
    let server = ground.start().await;
    let refused = Embedded::start(&ground.0).await.unwrap_err().to_string();
    assert!(refused.starts_with("another stepward is running with the data directory"));
    server.stop().await.unwrap();
}

#[tokio::test]
async fn a_command_joins_the_server_of_a_running_program() {
    let ground = Ground::new("server-joined");
    let server = ground.start().await;
    note(&server, "yes").await;
    let joined = Embedded::start_or_join(&ground.0).await.unwrap();
    assert_eq!(joined.url("notes"), server.url("notes"));
    assert_eq!(notes(&joined).await, ["yes"]);
    joined.stop().await.unwrap();
    assert_eq!(
        notes(&server).await,
        ["yes"],
        "it is not the command's to stop"
    );
    server.stop().await.unwrap();
    let own = Embedded::start_or_join(&ground.0).await.unwrap();
    assert_eq!(notes(&own).await, ["yes"]);
    own.stop().await.unwrap();
}

#[tokio::test]
async fn missing_programs_are_named_with_what_to_install() {
    let ground = Ground::new("server-missing");
    let place = Place {
        bin: Some("/nowhere".into()),
        ..ground.0.clone()
    };
    let refused = Embedded::start(&place).await.unwrap_err();
    assert_eq!(
        format!("{refused:#}"),
        "STEPWARD_POSTGRES_BIN is /nowhere, which lacks one of initdb, postgres, pg_ctl"
    );
}

#[tokio::test]
async fn a_path_too_long_for_a_socket_is_no_obstacle() {
    let ground = Ground::new(&format!("server-{}", "far-".repeat(20)));
    let server = ground.start().await;
    note(&server, "yes").await;
    assert_eq!(notes(&server).await, ["yes"]);
    server.stop().await.unwrap();
}

#[tokio::test]
async fn each_test_has_a_database_of_its_own() {
    let (mine, yours) = (Database::fresh().await, Database::fresh().await);
    assert_ne!(mine.url(), yours.url());
    let encoding: String = sqlx::query_scalar("show server_encoding")
        .fetch_one(&mine.pool())
        .await
        .unwrap();
    assert_eq!(encoding, "UTF8");
}
