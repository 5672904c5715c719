//! One command that shows everything: database, simulator, sample roles, the bot, and a page with
//! the phones beside the caseworkers' group.
//!
//! The bot is the one of production, over HTTP, with a real database. Only Telegram's server is
//! stood in for. Everybody here is invented; each start begins with an empty database, since the
//! simulator's chats live no longer than the program.

mod sample_roles;
pub mod server;

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use anyhow::Context;
use secrecy::SecretString;
use tokio::net::TcpListener;

use crate::postgres::{Durability, Embedded};
use crate::serve::{Bot, Parts, content, place, told_to_stop, wall_clock};
use crate::settings::{Demo, DemoPort};
use crate::simulator::{Clock, GroupKind, Rights, Setup, Simulator, Standing};
use crate::store::{Keys, Rank};

pub use sample_roles::sample_roles;
use server::Roster;

/// The demo's database.
const DATABASE: &str = "demo";

/// Runs the demo until it is told to stop.
///
/// # Errors
/// One line: what is missing or in the way.
pub async fn demo(demo: Demo) -> anyhow::Result<()> {
    let stop = told_to_stop()?;
    let listener = listen(demo.port).await?;
    let content = content(demo.content_dir.as_deref())?;
    let server = Embedded::start(&place(&demo.server, Durability::TradedForSpeed)).await?;
    let database = server.empty_database(DATABASE).await?;
    let telegram = Arc::new(simulator().await?);
    let cast = Cast::on(&telegram)?;
    let clock = {
        let telegram = telegram.clone();
        Arc::new(move || telegram.now())
    };
    let parts = Parts {
        database,
        keys: Keys::random(),
        ledger: demo.server.data_dir.join("erasures"),
        token: SecretString::from(telegram.token().to_owned()),
        api_url: telegram.url().to_owned(),
        group: cast.roster.group.0,
        webhook: None,
        content,
        clock,
    };
    let bot = Bot::assemble(parts).await?;
    cast.register(&bot, &telegram).await?;
    let address = listener.local_addr().context("the page has no address")?;
    tell(&format!(
        "The demo is at http://{address} (stop it with Ctrl-C)"
    ));
    let page = tokio::spawn(server::page(telegram, cast.roster, listener));
    let ran = bot.run(stop).await;
    page.abort();
    drop(bot);
    server.stop().await?;
    ran
}

#[expect(
    clippy::print_stdout,
    reason = "the address is what the person waits for"
)]
fn tell(line: &str) {
    println!("{line}");
}

async fn listen(port: DemoPort) -> anyhow::Result<TcpListener> {
    let at = |port: u16| SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    match port {
        DemoPort::Exactly(port) => TcpListener::bind(at(port))
            .await
            .with_context(|| format!("port {port} cannot be used for the page")),
        DemoPort::Preferred(port) => match TcpListener::bind(at(port)).await {
            Ok(listener) => Ok(listener),
            Err(_) => TcpListener::bind(at(0))
                .await
                .context("no port is free for the page"),
        },
    }
}

async fn simulator() -> anyhow::Result<Simulator> {
    let clock = Clock::running(wall_clock()());
    let setup = Setup {
        clock,
        ..Setup::default()
    };
    Simulator::start(setup)
        .await
        .context("the simulator cannot listen")
}

/// The invented people.
struct Cast {
    roster: Roster,
}

impl Cast {
    /// Brings them into the simulator: two candidates, two caseworkers, and the team's group.
    fn on(telegram: &Simulator) -> anyhow::Result<Self> {
        telegram.create_person("Amal", None, "ar");
        telegram.create_person("Olena", None, "uk");
        let sara = telegram.create_person("Sara", Some("sara_invented"), "en");
        let tom = telegram.create_person("Tom", Some("tom_invented"), "en");
        let group = telegram.create_group("Midvale caseworkers (invented)", GroupKind::Forum);
        let invented = || "an invented person could not be brought in";
        telegram
            .place_bot(group, Standing::Administrator(Rights::ALL))
            .with_context(invented)?;
        for caseworker in [sara, tom] {
            telegram.join(caseworker, group).with_context(invented)?;
        }
        Ok(Self {
            roster: Roster {
                group,
                caseworkers: vec![sara, tom],
            },
        })
    }

    /// Registers the caseworkers and brings the sample roles in, confirmed. Sara is a coordinator, who
    /// may send a file of roles and confirm it; she has started her private chat
    /// with the bot; Tom has not, so that the page shows what the bot says to him.
    async fn register(&self, bot: &Bot, telegram: &Simulator) -> anyhow::Result<()> {
        let now = telegram.now();
        let english = "en".into();
        let ranks = [("Sara", Rank::Coordinator), ("Tom", Rank::Caseworker)];
        for (person, (name, rank)) in self.roster.caseworkers.iter().zip(ranks) {
            bot.store
                .add_caseworker(person.0, name, &english, rank, now)
                .await?;
        }
        bot.store
            .import_roles("sample", &sample_roles(now.date()), now)
            .await?;
        let sara = self.roster.caseworkers[0];
        telegram
            .start_bot(sara, Some("caseworker"))
            .context("Sara could not start the bot")?;
        Ok(())
    }
}
