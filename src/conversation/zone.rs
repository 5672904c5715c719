//! Time zones: what a clock on the wall shows where somebody lives, and which moment it means.

use time::{Date, Duration, OffsetDateTime, PrimitiveDateTime, Time, UtcOffset};

use crate::fold::fold;

/// Whether there is such a zone in the IANA database.
pub fn is_known(zone: &str) -> bool {
    tzdb::tz_by_name(zone).is_some()
}

/// A moment as a clock in the zone shows it; in UTC where the zone is not known, and as it is where
/// the calendar ends.
pub fn local(zone: &str, at: OffsetDateTime) -> OffsetDateTime {
    let known = tzdb::tz_by_name(zone);
    let kind = known.and_then(|zone| zone.find_local_time_type(at.unix_timestamp()).ok());
    let offset = kind.map_or(0, |kind| kind.ut_offset());
    let offset = UtcOffset::from_whole_seconds(offset).unwrap_or(UtcOffset::UTC);
    at.checked_to_offset(offset).unwrap_or(at)
}

/// The moment at which a clock in the zone shows this day and time. Where it shows them twice, since
/// clocks go back, it is the first; where it never does, since they go forward, it is as long after
/// midnight as if they did not.
pub fn moment(zone: &str, date: Date, time: Time) -> OffsetDateTime {
    let shown = PrimitiveDateTime::new(date, time);
    let as_utc = shown.assume_utc();
    let offset_at = |at: OffsetDateTime| local(zone, at).offset();
    // No zone is further from UTC than 14 hours, and none changes twice within two days.
    let before = offset_at(as_utc.saturating_sub(Duration::DAY));
    let after = offset_at(as_utc.saturating_add(Duration::DAY));
    let meant = [before, after].map(|offset| shown.assume_offset(offset));
    let shows = |at: &OffsetDateTime| {
        let local = local(zone, *at);
        (local.date(), local.time()) == (date, time)
    };
    let found = meant.into_iter().filter(shows).min();
    found.unwrap_or(meant[0])
}

/// Large cities of the United Kingdom, whose zone has the name of its capital.
const BRITISH: [&str; 16] = [
    "birmingham",
    "bradford",
    "bristol",
    "cardiff",
    "coventry",
    "edinburgh",
    "glasgow",
    "leeds",
    "leicester",
    "liverpool",
    "manchester",
    "newcastle",
    "nottingham",
    "sheffield",
    "swansea",
    "wolverhampton",
];

/// The zone of a large city, by its name as people type it; or the zone that is typed itself.
pub fn of_city(words: &str) -> Option<&'static str> {
    let plain = |name: &str| fold(&name.replace('_', " "));
    let typed = plain(words);
    if BRITISH.contains(&typed.as_str()) {
        return Some("Europe/London");
    }
    let named = |zone: &&&str| {
        let city = zone.rsplit('/').next().unwrap_or(zone);
        let is_place = zone.contains('/') && !zone.starts_with("Etc/");
        is_place && (plain(city) == typed || plain(zone) == typed)
    };
    tzdb::TZ_NAMES.iter().find(named).copied()
}
