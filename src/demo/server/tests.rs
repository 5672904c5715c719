//! The page's server, asked as a browser asks it; and what people do through it.

use std::{net::SocketAddr, sync::Arc};

use tokio::net::TcpListener;

use super::{
    Roster, assets,
    deeds::{self, Deed, Hindrance},
    page,
    samples::Sample,
};
use crate::simulator::{ChatId, GroupKind, Refusal, Setup, Simulator, view::MediaKind};

async fn simulator() -> Arc<Simulator> {
    Arc::new(Simulator::start(Setup::default()).await.unwrap())
}

/// A served page with nobody on it.
async fn served(simulator: &Arc<Simulator>) -> SocketAddr {
    let group = simulator.create_group("Caseworkers", GroupKind::Forum);
    let roster = Roster {
        group,
        caseworkers: vec![],
    };
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(page(Arc::clone(simulator), roster, listener));
    address
}

#[tokio::test]
async fn the_page_loads_nothing_from_elsewhere() {
    let address = served(&simulator().await).await;
    let answer = reqwest::get(format!("http://{address}/")).await.unwrap();
    let policy = answer.headers()["content-security-policy"]
        .to_str()
        .unwrap()
        .to_owned();
    assert!(
        policy.starts_with("default-src 'none'; script-src 'self';"),
        "{policy}"
    );
    assert!(answer.text().await.unwrap().contains("/page/main.js"));
    for name in assets::NAMES {
        let answer = reqwest::get(format!("http://{address}/page/{name}"))
            .await
            .unwrap();
        assert_eq!(answer.status(), 200, "{name}");
        let text = answer.text().await.unwrap();
        let elsewhere = text
            .replace("http://www.w3.org/2000/svg", "")
            .contains("http://");
        assert!(!elsewhere, "{name} names an address elsewhere");
    }
    let unknown = reqwest::get(format!("http://{address}/page/none.js"))
        .await
        .unwrap();
    assert_eq!(unknown.status(), 404);
}

#[test]
fn every_file_the_page_names_is_built_in_and_no_other() {
    let mut named: Vec<String> = assets::all()
        .flat_map(|content| content.split(['"', '(', ')']))
        .filter_map(|word| {
            word.strip_prefix("/page/")
                .or_else(|| word.strip_prefix("./"))
        })
        .map(str::to_owned)
        .collect();
    named.sort();
    named.dedup();
    assert_eq!(named, assets::NAMES);
}

#[tokio::test]
async fn another_site_may_not_open_the_socket() {
    let address = served(&simulator().await).await;
    let opened = |origin: String| async move {
        let handshake = reqwest::Client::new()
            .get(format!("http://{address}/socket"))
            .header("connection", "upgrade")
            .header("upgrade", "websocket")
            .header("sec-websocket-version", "13")
            .header("sec-websocket-key", "dGhlIHNhbXBsZSBub25jZQ==")
            .header("origin", origin);
        handshake.send().await.unwrap().status().as_u16()
    };
    assert_eq!(opened("https://example.org".to_owned()).await, 403);
    assert_eq!(opened(format!("http://{address}")).await, 101);
}

#[tokio::test]
async fn a_sent_document_can_be_saved_and_a_picture_seen() {
    let simulator = simulator().await;
    let address = served(&simulator).await;
    let person = simulator.create_person("Hala", None, "ar");
    let chat = ChatId::from(person);
    deeds::act(
        &simulator,
        Deed::Start {
            person,
            payload: None,
        },
    )
    .unwrap();
    for (kind, manner) in [(Sample::Document, "attachment"), (Sample::Photo, "inline")] {
        let send = Deed::Send {
            person,
            chat,
            kind,
            reply_to: None,
            thread: None,
        };
        deeds::act(&simulator, send).unwrap();
        let media = simulator.last_message(chat).unwrap().media.unwrap();
        let link = format!("http://{address}/file/{}", media.file_id.unwrap());
        let answer = reqwest::get(link).await.unwrap();
        let disposition = answer.headers()["content-disposition"].to_str().unwrap();
        assert!(disposition.starts_with(manner), "{disposition}");
        assert_eq!(
            answer.bytes().await.unwrap().len() as u64,
            media.file_size.unwrap()
        );
    }
    let unknown = reqwest::get(format!("http://{address}/file/none"))
        .await
        .unwrap();
    assert_eq!(unknown.status(), 404);
}

#[tokio::test]
async fn every_sample_can_be_sent() {
    let simulator = simulator().await;
    let person = simulator.create_person("Hala", None, "ar");
    let chat = ChatId::from(person);
    deeds::act(
        &simulator,
        Deed::Start {
            person,
            payload: Some("qr-1".to_owned()),
        },
    )
    .unwrap();
    let samples = [
        (Sample::Voice, MediaKind::Voice),
        (Sample::Photo, MediaKind::Photo),
        (Sample::Document, MediaKind::Document),
        (Sample::Location, MediaKind::Location),
        (Sample::Contact, MediaKind::Contact),
        (Sample::Sticker, MediaKind::Sticker),
        (Sample::Roles, MediaKind::Document),
        (Sample::Vacancies, MediaKind::Document),
    ];
    for (kind, shown) in samples {
        let send = Deed::Send {
            person,
            chat,
            kind,
            reply_to: None,
            thread: None,
        };
        deeds::act(&simulator, send).unwrap();
        let media = simulator.last_message(chat).unwrap().media.unwrap();
        assert_eq!(media.kind, shown);
    }
}

#[tokio::test]
async fn what_the_app_would_not_allow_is_refused() {
    let simulator = simulator().await;
    let made = |first_name: &str, language_code: &str| Deed::NewPerson {
        first_name: first_name.to_owned(),
        language_code: language_code.to_owned(),
    };
    assert_eq!(
        deeds::act(&simulator, made(" ", "ar")),
        Err(Hindrance::BadName)
    );
    assert_eq!(
        deeds::act(&simulator, made("Hala", "Arabic")),
        Err(Hindrance::BadLanguage)
    );
    deeds::act(&simulator, made("Hala", "ar")).unwrap();
    let person = simulator.snapshot().people[0].id;
    let say = Deed::Say {
        person,
        chat: ChatId::from(person),
        text: "hello".to_owned(),
        reply_to: None,
        thread: None,
    };
    let not_started = Err(Hindrance::Refused(Refusal::NotStarted));
    assert_eq!(deeds::act(&simulator, say), not_started);
}
