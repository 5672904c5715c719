//! A vacancy as a feed tells it, made a draft: what the feed says is taken, what its words let one
//! guess is marked as a guess, and everything else stays unknown.

use sha2::{Digest, Sha256};
use time::Date;

use super::cell::{Cell, Wrong};
use super::html::clean;
use super::{Told, guessing, salary};
use crate::matching::{
    About, Guess, Meaning, Origin, Pay, RegistrationNeeded, Role, RoleId, State, Wish, long_ago,
};

/// The words of one vacancy.
#[derive(Debug, Default)]
pub(super) struct Vacancy {
    pub reference: String,
    pub title: String,
    pub description: String,
    pub employer: String,
    pub contract: String,
    pub working_pattern: String,
    pub salary: String,
    /// What it pays, where the feed says so in figures.
    pub pay: Option<Pay>,
    pub closes: String,
    pub posted: String,
    pub url: String,
    /// Places, each as "hospital, POSTCODE".
    pub locations: Vec<String>,
    pub essential: Vec<String>,
    pub desirable: Vec<String>,
}

/// A vacancy being read, and what was wrong so far: the field and what was expected there.
struct Reading {
    wrong: Vec<String>,
}

impl Reading {
    fn field<T>(&mut self, name: &str, read: Result<T, Wrong>) -> Option<T> {
        read.map_err(|expected| self.wrong.push(format!("{expected}, in `{name}`")))
            .ok()
    }
}

impl Vacancy {
    /// The draft, or everything that is wrong.
    pub fn role(self, source: &str, told: &Told<'_>) -> Result<Role, Vec<String>> {
        let mut reading = Reading { wrong: vec![] };
        let reference = reading.field("reference", Cell::words(&clean(&self.reference)));
        let title = reading.field("title", Cell::words(&clean(&self.title)));
        let employer = reading.field("employer", Cell::words(&clean(&self.employer)));
        let description = reading.field("description", Cell::longest(&clean(&self.description)));
        let posted = reading.field("posted", day(&self.posted));
        let closes = reading.field("closes", day(&self.closes));
        let url = reading.field("url", Cell::url(&clean(&self.url)));
        if let (Some(posted), Some(closes)) = (posted, closes)
            && closes < posted
        {
            let expected = format!("a last day not before the first ({posted}), in `closes`");
            reading.wrong.push(expected);
        }
        let (
            Some(reference),
            Some(title),
            Some(employer),
            Some(description),
            Some(posted),
            Some(closes),
            Some(url),
        ) = (reference, title, employer, description, posted, closes, url)
        else {
            return Err(reading.wrong);
        };
        if !reading.wrong.is_empty() {
            return Err(reading.wrong);
        }
        let (site, postcode) = self.place();
        let wishes = |words: &[String]| -> Vec<Wish> {
            let words = words.iter().map(|words| clean(words));
            let words = words.filter(|words| !words.is_empty());
            words
                .map(|text| Wish {
                    text,
                    meaning: Meaning::Ask,
                })
                .collect()
        };
        let pay = self
            .pay
            .clone()
            .unwrap_or_else(|| salary::pay(&clean(&self.salary)));
        let origin = Origin {
            source: source.to_owned(),
            reference,
        };
        let mut role = Role {
            id: made_id(&origin),
            origin,
            title,
            occupation: "".into(),
            also_open_to: vec![],
            employer,
            site,
            postcode,
            department: String::new(),
            staff_group: String::new(),
            band: told.band,
            pay,
            contract: clean(&self.contract),
            fixed_term_months: None,
            working_pattern: clean(&self.working_pattern),
            minutes_a_week: None,
            registration: RegistrationNeeded::Unknown,
            english: None,
            english_tests: vec![],
            qualification: None,
            practised_within_years: None,
            experience_months: None,
            essential: wishes(&self.essential),
            desirable: wishes(&self.desirable),
            bridging_for: vec![],
            languages: vec![],
            dbs: String::new(),
            posted,
            closes,
            url,
            description,
            guesses: vec![],
            state: State::Draft,
            since: long_ago(),
        };
        guess(&mut role, told);
        Ok(role)
    }

    /// The first place, with the others behind it, and its postcode.
    fn place(&self) -> (String, String) {
        let places: Vec<String> = self.locations.iter().map(|place| clean(place)).collect();
        let (first, postcode) = match places.first().and_then(|place| place.rsplit_once(',')) {
            Some((place, postcode)) if is_postcode(postcode.trim()) => {
                (place.trim().to_owned(), postcode.trim().to_owned())
            }
            Some(_) | None => (places.first().cloned().unwrap_or_default(), String::new()),
        };
        let others = places.into_iter().skip(1);
        let all: Vec<String> = std::iter::once(first).chain(others).collect();
        (all.join("; "), postcode)
    }
}

/// Guesses what the feed has no field for.
fn guess(role: &mut Role, told: &Told<'_>) {
    let wishes = role.essential.iter().map(|wish| wish.text.as_str());
    let texts: Vec<&str> = [role.title.as_str(), role.description.as_str()]
        .into_iter()
        .chain(wishes)
        .collect();
    let mut guesses = vec![];
    let mut note = |about: About, from: Option<String>| guesses.push(Guess { about, from });
    if role.band.is_none() {
        let title = guessing::band(&role.title);
        let pay = || {
            // A title that leaves the band open is not answered by the pay.
            let band = told
                .world
                .bands
                .of(&role.pay)
                .filter(|_| !guessing::names_band(&role.title));
            Some((band?, role.pay.text.clone()))
        };
        if let Some((band, from)) = title.or_else(pay) {
            role.band = Some(band);
            note(About::Band, Some(from));
        }
    }
    let mut registers = vec![];
    let mut from = vec![];
    for (register, words) in texts.iter().flat_map(|text| guessing::registers(text)) {
        if !registers.contains(&register) {
            registers.push(register);
            from.push(words);
        }
    }
    if !registers.is_empty() {
        role.registration = RegistrationNeeded::OneOf(registers);
        note(About::Registration, Some(from.join("; ")));
    }
    if let Some((english, from)) = texts.iter().find_map(|text| guessing::english(text)) {
        role.english = Some(english);
        note(About::English, Some(from));
    }
    if let Some((languages, from)) = texts.iter().find_map(|text| guessing::spoken(text)) {
        role.languages = languages;
        note(About::Languages, Some(from));
    }
    if let Some((months, from)) = texts.iter().find_map(|text| guessing::experience(text)) {
        role.experience_months = Some(months);
        note(About::Experience, Some(from));
    }
    for wish in role.essential.iter_mut().chain(&mut role.desirable) {
        // The registration stands in a field of its own, and the Care Certificate is done in the job.
        let said = !guessing::registers(&wish.text).is_empty()
            || wish.text.to_lowercase().contains("care certificate");
        if said {
            wish.meaning = Meaning::Said;
        }
        let from = said.then(|| wish.text.clone());
        note(About::Wish(wish.text.clone()), from);
    }
    role.guesses = guesses;
    told.guess_occupation(role);
}

/// A short id that follows from where the vacancy came from, so that it is the same each time.
fn made_id(origin: &Origin) -> RoleId {
    let mut hash = Sha256::new();
    hash.update(origin.source.as_bytes());
    hash.update([0]);
    hash.update(origin.reference.as_bytes());
    let hash = hash.finalize();
    let hex: String = hash
        .iter()
        .take(6)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    RoleId::from(format!("r-{hex}").as_str())
}

/// The day of a time such as `2026-11-16T23:59:00Z`, or a day by itself.
fn day(text: &str) -> Result<Date, Wrong> {
    let text = text.trim();
    Cell::day(text.get(..10).unwrap_or(text))
}

fn is_postcode(text: &str) -> bool {
    let signs = text.len();
    let known = text
        .bytes()
        .all(|sign| sign.is_ascii_alphanumeric() || sign == b' ');
    (2..=9).contains(&signs) && known && text.bytes().any(|sign| sign.is_ascii_digit())
}
