//! Importers that bring hospital roles in: each an iterator over a file, one vacancy at a time, so that
//! a file of any length needs no more memory than its longest vacancy.
//!
//! - [`csv`]: the program's own table, one role a row. What stands in a column was said by a person;
//!   only an occupation that is not named is guessed, from the title.
//! - XML of NHS Jobs, and JobPosting in JSON-LD: what the feed has no field for is guessed from its words
//!   (band, registration, English, languages, experience, occupation), and the role stays a draft until
//!   a person has looked at each guess.
//!
//! A file is not trusted: sizes and depths are bounded, nothing is fetched or expanded, markup and the
//! signs that turn a text around are taken away.

mod cell;
pub mod csv;
mod guessing;
mod html;
mod lines;
mod measured;
mod objects;
mod posting;
mod row;
mod salary;
pub mod typed;
mod vacancy;
mod xml;

use std::io::{BufRead, Read};

use crate::audit::OccupationId;
use crate::conversation::World;
use crate::fault::Fault;
use crate::matching::{About, Band, Guess, Role, State, Wish};
use crate::pathway::Pathways;

/// A role that was read, and the line it stands on.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// The line on which it begins, from 1.
    pub line: usize,
    /// The role.
    pub role: Role,
}

/// A role, or everything that is wrong with it.
pub type Row = Result<Found, Vec<Fault>>;

/// What an importer is told besides the file.
#[derive(Clone, Copy)]
pub struct Told<'a> {
    /// The occupations, the skills that people are asked about, what the bands pay.
    pub world: &'a World,
    /// The band that the feed was fetched for.
    pub band: Option<Band>,
    /// Whether a person has checked the columns of the table.
    pub confirmed: bool,
}

impl Told<'_> {
    /// Takes the occupation from the title, as a guess, where nobody has said one.
    fn guess_occupation(&self, role: &mut Role) {
        if !role.occupation.as_str().is_empty() {
            return;
        }
        let guessed = guessing::occupation(&role.title, &self.world.occupations);
        let from = guessed.as_ref().map(|(_, from)| from.clone());
        if let Some((occupation, _)) = guessed {
            role.bridging_for = bridges(&self.world.pathways, &occupation);
            role.occupation = occupation;
        }
        role.guesses.insert(
            0,
            Guess {
                about: About::Occupation,
                from,
            },
        );
    }
}

impl Told<'_> {
    /// What a table names that there is not.
    fn unknown(&self, role: &Role) -> Vec<String> {
        let occupations = &self.world.occupations;
        let named = role
            .also_open_to
            .iter()
            .chain(&role.bridging_for)
            .chain([&role.occupation]);
        let named = named.filter(|id| !id.as_str().is_empty());
        let unknown = named.filter(|id| occupations.get(id.as_str()).is_none());
        let occupation = unknown.map(|id| format!("an occupation of the list, not `{id}`"));
        let skills = &self.world.script.skills;
        let wishes = role
            .essential
            .iter()
            .chain(&role.desirable)
            .filter_map(Wish::skill);
        let unknown = wishes.filter(|skill| !skills.iter().any(|known| known.id == **skill));
        let skill = unknown.map(|skill| format!("a skill of the list, not `{skill}`"));
        occupation.chain(skill).collect()
    }
}

/// The professions that an occupation without a register is a bridge to.
pub fn bridges(pathways: &Pathways, occupation: &OccupationId) -> Vec<OccupationId> {
    let open = pathways.open_roles.get(occupation);
    open.map(|open| open.bridging_for.clone())
        .unwrap_or_default()
}

/// A format that roles come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// The program's own table.
    Csv,
    /// XML of NHS Jobs.
    NhsJobs,
    /// JobPosting in JSON-LD.
    JobPosting,
}

impl Format {
    /// The format of a file, by the ending of its name or else by how it begins.
    pub fn of(name: &str, beginning: &[u8]) -> Option<Self> {
        let ending = name
            .rsplit_once('.')
            .map(|(_, ending)| ending.to_ascii_lowercase());
        match ending.as_deref() {
            Some("csv") => return Some(Self::Csv),
            Some("xml") => return Some(Self::NhsJobs),
            Some("json" | "jsonld" | "jsonl") => return Some(Self::JobPosting),
            Some(_) | None => {}
        }
        let beginning = beginning.strip_prefix(b"\xef\xbb\xbf").unwrap_or(beginning);
        let first = beginning.iter().find(|byte| !byte.is_ascii_whitespace())?;
        match first {
            b'<' => Some(Self::NhsJobs),
            b'{' | b'[' => Some(Self::JobPosting),
            b'a'..=b'z' if beginning.contains(&b',') => Some(Self::Csv),
            _ => None,
        }
    }

    /// The source that its roles belong to: with the reference it makes a role known again.
    pub fn source(self) -> &'static str {
        match self {
            Self::Csv => csv::SOURCE,
            Self::NhsJobs => xml::SOURCE,
            Self::JobPosting => posting::SOURCE,
        }
    }
}

/// The roles of a file, one at a time.
///
/// # Errors
/// The header of a table is not one of ours.
pub fn read<'a>(
    format: Format,
    name: &str,
    input: impl BufRead + Send + 'a,
    told: Told<'a>,
) -> Result<Box<dyn Iterator<Item = Row> + Send + 'a>, Vec<Fault>> {
    Ok(match format {
        Format::Csv => {
            let state = if told.confirmed {
                State::Confirmed
            } else {
                State::Draft
            };
            let rows = csv::Rows::new(name, input, state)?;
            let file = name.to_owned();
            Box::new(rows.map(move |row| {
                let mut found = row?;
                told.guess_occupation(&mut found.role);
                let unknown = told.unknown(&found.role);
                if unknown.is_empty() {
                    return Ok(found);
                }
                let (file, line) = (&file, found.line);
                let fault = |expected| Fault {
                    file: file.clone(),
                    line,
                    expected,
                };
                Err(unknown.into_iter().map(fault).collect())
            }))
        }
        Format::NhsJobs => Box::new(xml::Vacancies::new(name, input, told)),
        Format::JobPosting => Box::new(posting::Postings::new(name, input, told)),
    })
}

/// How a file begins, as far as it says what it is; the file is read on from there.
///
/// # Errors
/// It cannot be read.
pub fn beginning(input: &mut impl BufRead) -> std::io::Result<Vec<u8>> {
    let buffer = input.fill_buf()?;
    let mut beginning = vec![];
    buffer.take(512).read_to_end(&mut beginning)?;
    Ok(beginning)
}
