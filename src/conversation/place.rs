//! The place: who runs this bot, when people are there, and whom to call in an emergency.

use serde::Deserialize;
use time::{Date, Duration, OffsetDateTime, Time, Weekday};

use super::area::Area;
use super::zone;
use crate::fault::Fault;
use crate::fold::fold;
use crate::pathway::Pathways;

/// The operator's file `place.toml`, validated.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// Who runs this.
    pub operator: String,
    /// Where to write about privacy.
    pub privacy_contact: String,
    /// What to call in an emergency.
    pub emergency_number: String,
    /// The bot's username, without `@`; filled in from Telegram at the start.
    pub bot: String,
    /// The language of the caseworkers' group.
    pub group_language: String,
    /// When somebody is there.
    pub hours: Hours,
    /// Whether people may send photos of certificates.
    pub documents: bool,
    /// The areas people live in, for those who send a place on the map.
    pub areas: Vec<Area>,
    /// Ids of the organisations that people are told of.
    pub organisations: Organisations,
    /// After how many days somebody should look at a confirmed source again.
    pub sources_older_than_days: u16,
}

/// When caseworkers are there, in the place's own time zone.
#[derive(Clone, Debug, PartialEq)]
pub struct Hours {
    /// A name of the IANA database, checked when it was read.
    zone: String,
    days: Vec<Weekday>,
    from: Time,
    to: Time,
    within: Duration,
    holidays: Vec<Date>,
}

/// Ids of organisations, with where they stand in the file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Organisations {
    /// The ids.
    pub ids: Vec<String>,
    /// Their line in the file.
    pub line: usize,
}

/// After how many days a source is old, where the file does not say so.
const OLD_AFTER_DAYS: u16 = 180;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    operator: toml::Spanned<String>,
    privacy_contact: toml::Spanned<String>,
    emergency_number: toml::Spanned<String>,
    group_language: String,
    time_zone: toml::Spanned<String>,
    days: toml::Spanned<Vec<String>>,
    from: toml::Spanned<String>,
    to: toml::Spanned<String>,
    answer_within_hours: toml::Spanned<i64>,
    holidays: toml::Spanned<Vec<String>>,
    #[serde(default)]
    documents: bool,
    #[serde(default)]
    areas: Vec<toml::Spanned<Area>>,
    organisations: Option<toml::Spanned<Vec<String>>>,
    sources_older_than_days: Option<u16>,
}

/// What an entry of the areas must be.
const AREA: &str = "an area with a name of 1 to 20 characters, a latitude from -90 to 90 and a \
    longitude from -180 to 180, and where it names one an IANA time zone";

impl Place {
    /// Reads `place.toml`.
    ///
    /// # Errors
    /// One fault for each value that is missing or makes no sense.
    pub fn parse(file: &str, text: &str) -> Result<Self, Vec<Fault>> {
        let raw: Raw =
            toml::from_str(text).map_err(|error| vec![Fault::toml(file, text, &error)])?;
        let mut faults = vec![];
        let mut expect = |ok: bool, at: std::ops::Range<usize>, expected: &str| {
            if !ok {
                faults.push(Fault::at(file, text, at, expected));
            }
        };
        for value in [&raw.operator, &raw.privacy_contact, &raw.emergency_number] {
            expect(
                !value.get_ref().trim().is_empty(),
                value.span(),
                "a text that is not empty",
            );
        }
        expect(
            zone::is_known(raw.time_zone.get_ref()),
            raw.time_zone.span(),
            "an IANA time zone such as Europe/London",
        );
        let days: Option<Vec<Weekday>> =
            raw.days.get_ref().iter().map(|day| weekday(day)).collect();
        let some_day = days.as_ref().is_some_and(|days| !days.is_empty());
        expect(
            some_day,
            raw.days.span(),
            "days of the week such as \"monday\"",
        );
        let (from, to) = (clock(raw.from.get_ref()), clock(raw.to.get_ref()));
        expect(from.is_some(), raw.from.span(), "a time such as \"09:00\"");
        expect(
            to.is_some() && to > from,
            raw.to.span(),
            "a time after `from`, such as \"17:00\"",
        );
        let within = *raw.answer_within_hours.get_ref();
        let day = 1..=72;
        expect(
            day.contains(&within),
            raw.answer_within_hours.span(),
            "hours from 1 to 72",
        );
        let holidays: Option<Vec<Date>> =
            raw.holidays.get_ref().iter().map(|day| date(day)).collect();
        expect(
            holidays.is_some(),
            raw.holidays.span(),
            "dates such as \"2026-12-25\"",
        );
        for area in &raw.areas {
            expect(area.get_ref().is_on_earth(), area.span(), AREA);
        }
        let (Some(days), Some(from), Some(to), Some(holidays), true) =
            (days, from, to, holidays, faults.is_empty())
        else {
            return Err(faults);
        };
        let organisations = raw.organisations.map(|ids| Organisations {
            line: crate::fault::line_of(text, ids.span().start),
            ids: ids.into_inner(),
        });
        Ok(Self {
            organisations: organisations.unwrap_or_default(),
            sources_older_than_days: raw.sources_older_than_days.unwrap_or(OLD_AFTER_DAYS),
            operator: raw.operator.into_inner(),
            privacy_contact: raw.privacy_contact.into_inner(),
            emergency_number: raw.emergency_number.into_inner(),
            bot: String::new(),
            group_language: raw.group_language,
            hours: Hours {
                zone: raw.time_zone.into_inner(),
                days,
                from,
                to,
                within: Duration::hours(within),
                holidays,
            },
            documents: raw.documents,
            areas: raw
                .areas
                .into_iter()
                .map(toml::Spanned::into_inner)
                .collect(),
        })
    }

    /// The time zone of an area of the place, by its name as people type it.
    pub fn zone_of_area(&self, name: &str) -> Option<&str> {
        let typed = fold(name);
        let area = self.areas.iter().find(|area| fold(&area.name) == typed)?;
        Some(area.time_zone.as_deref().unwrap_or(self.hours.zone()))
    }

    /// Organisations that are switched on and that the pathways do not know.
    pub fn unknown_organisations(&self, file: &str, pathways: &Pathways) -> Vec<Fault> {
        let Organisations { ids, line } = &self.organisations;
        let known = &pathways.organisations;
        let unknown = ids.iter().filter(|id| !known.contains_key(*id));
        let fault = |id: &String| Fault {
            file: file.to_owned(),
            line: *line,
            expected: format!("an organisation of pathways.toml, not `{id}`"),
        };
        unknown.map(fault).collect()
    }
}

impl Hours {
    /// The moment by which an answer can be expected, in the place's own time: the promised hours
    /// counted within the working hours that follow `now`.
    pub fn answer_by(&self, now: OffsetDateTime) -> OffsetDateTime {
        let mut at = self.local(now);
        let mut left = self.within;
        // A year of holidays is the longest that a place can close; then the promise is the date.
        for _ in 0..366 {
            let opens = at.replace_time(self.from).max(at);
            let closes = at.replace_time(self.to);
            if self.works(at.date()) && opens < closes {
                let today = closes - opens;
                if left <= today {
                    return self.local(opens + left);
                }
                left -= today;
            }
            at = at.saturating_add(Duration::DAY).replace_time(self.from);
        }
        self.local(at)
    }

    /// A moment in the place's own time.
    pub fn local(&self, at: OffsetDateTime) -> OffsetDateTime {
        zone::local(&self.zone, at)
    }

    /// The place's time zone.
    pub fn zone(&self) -> &str {
        &self.zone
    }

    fn works(&self, day: Date) -> bool {
        self.days.contains(&day.weekday()) && !self.holidays.contains(&day)
    }
}

fn weekday(name: &str) -> Option<Weekday> {
    let mut letters = name.chars();
    let first = letters.next()?.to_uppercase();
    first.chain(letters).collect::<String>().parse().ok()
}

fn clock(text: &str) -> Option<Time> {
    Time::parse(text, time::macros::format_description!("[hour]:[minute]")).ok()
}

fn date(text: &str) -> Option<Date> {
    Date::parse(
        text,
        time::macros::format_description!("[year]-[month]-[day]"),
    )
    .ok()
}
