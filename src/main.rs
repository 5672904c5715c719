//! The command line: reads the settings, runs the command, and says in one line each what is wrong.

use std::io::IsTerminal;
use std::process::ExitCode;

use stepward::settings::{Command, Settings};
use stepward::{check, commands, demo, operations::logging, serve};
use tracing_subscriber::util::SubscriberInitExt;

#[tokio::main]
async fn main() -> ExitCode {
    let settings = match Settings::of_this_process() {
        Ok(settings) => settings,
        Err(refusal) => {
            tell(refusal.exit_code() != 0, &refusal.to_string());
            return ExitCode::from(refusal.exit_code());
        }
    };
    let colours = std::io::stderr().is_terminal();
    logging::log(&settings.log, colours, std::io::stderr).init();
    logging::log_panics();
    match run(settings.command).await {
        Ok(lines) => {
            lines.iter().for_each(|line| tell(false, line));
            ExitCode::SUCCESS
        }
        Err(error) => {
            tell(true, &format!("{error:#}"));
            ExitCode::from(2)
        }
    }
}

async fn run(command: Command) -> anyhow::Result<commands::Lines> {
    match command {
        Command::Demo(settings) => demo::demo(settings).await.map(|()| vec![]),
        Command::Serve(settings) => serve::serve(settings).await.map(|()| vec![]),
        Command::Check { content_dir } => {
            let today = serve::wall_clock()().date();
            check::check(content_dir.as_deref(), today)
        }
        Command::Caseworkers {
            order,
            database,
            keys,
        } => commands::caseworkers(order, &database, &keys).await,
        Command::Roles {
            order,
            database,
            keys,
            content_dir,
        } => commands::roles(order, &database, &keys, content_dir.as_deref()).await,
        Command::Match { order, content_dir } => commands::matching(&order, content_dir.as_deref()),
        Command::Occupations { order, content_dir } => {
            commands::occupations(&order, content_dir.as_deref())
        }
        Command::Outbox {
            order,
            database,
            keys,
        } => commands::outbox(order, &database, &keys).await,
        Command::Updates {
            order,
            database,
            keys,
        } => commands::updates(order, &database, &keys).await,
        Command::Report {
            order,
            database,
            keys,
            content_dir,
        } => commands::report(order, &database, &keys, content_dir.as_deref()).await,
        Command::ExportProfiles {
            case,
            database,
            keys,
            content_dir,
        } => {
            let directory = content_dir.as_deref();
            commands::export::profiles(case.as_deref(), &database, &keys, directory).await
        }
        Command::ExportSchema => commands::export::schema(),
        Command::Keys { order } => commands::key_file(&order),
        Command::Simulate { listen } => commands::simulate(listen).await.map(|()| vec![]),
    }
}

#[expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "this is what a person asked for"
)]
fn tell(is_wrong: bool, text: &str) {
    if is_wrong {
        eprintln!("{text}");
    } else {
        println!("{text}");
    }
}
