//! What is logged: this program's own lines, and nobody else's.
//!
//! The libraries beneath know the token, since it is part of every address of the Bot API, and what
//! people wrote, since it is part of every call and query. What they log is theirs to change with
//! any version. So no line of theirs is logged, at any level and whatever `RUST_LOG` asks for; what
//! goes wrong in them comes back as an error, and is logged here once, without either.

use std::panic::PanicHookInfo;

use tracing::{Metadata, Subscriber};
use tracing_subscriber::EnvFilter;
use tracing_subscriber::filter::filter_fn;
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::registry::Registry;

/// A log with what `RUST_LOG` asks for of this program's own lines.
pub fn log<Writer>(asked: &str, colours: bool, writer: Writer) -> impl Subscriber + Send + Sync
where
    Writer: for<'a> MakeWriter<'a> + Send + Sync + 'static,
{
    let lines = tracing_subscriber::fmt::layer()
        .with_ansi(colours)
        .with_writer(writer);
    Registry::default()
        .with(filter_fn(is_own))
        .with(EnvFilter::new(asked))
        .with(lines)
}

fn is_own(line: &Metadata<'_>) -> bool {
    let own = env!("CARGO_CRATE_NAME");
    let rest = line.target().strip_prefix(own);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

/// From now on a panic is logged with its place only: what it says may quote what somebody wrote.
pub fn log_panics() {
    std::panic::set_hook(Box::new(log_panic));
}

fn log_panic(panic: &PanicHookInfo<'_>) {
    let place = panic.location();
    let (file, line) = place.map_or(("", 0), |place| (place.file(), place.line()));
    tracing::error!(file, line, "a panic");
}
