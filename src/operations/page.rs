//! The page of `/metrics`, in Prometheus' text format.

use std::fmt::{Display, Write};

use super::gauges::Kept;
use crate::measures::{BOUNDS, CLASSES, Measures, Outcome, Times, class_name};
use crate::store::Connections;

/// Writes everything that is known.
pub(super) fn page(
    measures: &Measures,
    connections: &[Connections],
    kept: Option<&Kept>,
) -> String {
    let mut page = Page(String::new());
    updates(&mut page, measures);
    messages(&mut page, measures);
    bot_api(&mut page, measures);
    page.gauge("stepward_database_up", u8::from(kept.is_some()));
    pools(&mut page, connections);
    if let Some(kept) = kept {
        outbox(&mut page, kept);
        page.gauge("stepward_parked_updates", kept.parked);
    }
    page.0
}

fn updates(page: &mut Page, measures: &Measures) {
    let name = "stepward_updates_total";
    page.family(name, "counter");
    for outcome in Outcome::ALL {
        let label = format!("outcome=\"{}\"", outcome.name());
        page.sample(name, &label, measures.updates(outcome));
    }
    page.counter(
        "stepward_update_failed_tries_total",
        measures.failed_tries(),
    );
    let name = "stepward_update_seconds";
    page.family(name, "histogram");
    page.times(name, "", &measures.update_times());
}

fn messages(page: &mut Page, measures: &Measures) {
    let name = "stepward_message_seconds";
    page.family(name, "histogram");
    for class in CLASSES {
        let label = format!("class=\"{}\"", class_name(class));
        page.times(name, &label, &measures.message_times(class));
    }
}

fn bot_api(page: &mut Page, measures: &Measures) {
    let name = "stepward_bot_api_calls_total";
    page.family(name, "counter");
    for calls in measures.calls() {
        let label = format!("method=\"{}\",verdict=\"{}\"", calls.method, calls.verdict);
        page.sample(name, &label, calls.count);
    }
    page.counter("stepward_polling_conflicts_total", measures.conflicts());
}

fn pools(page: &mut Page, connections: &[Connections]) {
    let mut size = |name: &str, size: fn(&Connections) -> u32| {
        page.family(name, "gauge");
        for pool in connections {
            page.sample(name, &format!("pool=\"{}\"", pool.pool), size(pool));
        }
    };
    size("stepward_database_connections", |pool| pool.open);
    size("stepward_database_connections_idle", |pool| pool.idle);
    size("stepward_database_connections_limit", |pool| pool.limit);
}

fn outbox(page: &mut Page, kept: &Kept) {
    // A class in which nothing waits is told as 0, so that a series never ends.
    let waiting = |class| kept.outbox.waiting.iter().find(|one| one.class == class);
    let name = "stepward_outbox_waiting";
    page.family(name, "gauge");
    for class in CLASSES {
        let label = format!("class=\"{}\"", class_name(class));
        page.sample(name, &label, waiting(class).map_or(0, |one| one.depth));
    }
    let name = "stepward_outbox_oldest_seconds";
    page.family(name, "gauge");
    for class in CLASSES {
        let label = format!("class=\"{}\"", class_name(class));
        page.sample(name, &label, waiting(class).map_or(0.0, |one| one.oldest));
    }
    page.gauge("stepward_outbox_ambiguous", kept.outbox.ambiguous);
    page.gauge("stepward_outbox_dead", kept.outbox.dead);
}

/// A page that is being written.
struct Page(String);

impl Page {
    fn family(&mut self, name: &str, kind: &str) {
        self.line(format_args!("# TYPE {name} {kind}"));
    }

    fn counter(&mut self, name: &str, value: u64) {
        self.family(name, "counter");
        self.sample(name, "", value);
    }

    fn gauge(&mut self, name: &str, value: impl Display) {
        self.family(name, "gauge");
        self.sample(name, "", value);
    }

    fn sample(&mut self, name: &str, labels: &str, value: impl Display) {
        if labels.is_empty() {
            self.line(format_args!("{name} {value}"));
        } else {
            self.line(format_args!("{name}{{{labels}}} {value}"));
        }
    }

    fn times(&mut self, name: &str, labels: &str, times: &Times) {
        let comma = if labels.is_empty() { "" } else { "," };
        let bucket = format!("{name}_bucket");
        for (bound, count) in BOUNDS.iter().zip(times.within) {
            self.sample(&bucket, &format!("{labels}{comma}le=\"{bound}\""), count);
        }
        let all = format!("{labels}{comma}le=\"+Inf\"");
        self.sample(&bucket, &all, times.count);
        self.sample(&format!("{name}_sum"), labels, times.sum);
        self.sample(&format!("{name}_count"), labels, times.count);
    }

    fn line(&mut self, line: impl Display) {
        // Writing to a string cannot fail.
        let _ = writeln!(self.0, "{line}");
    }
}
