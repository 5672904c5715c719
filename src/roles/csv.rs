//! Roles from a table (CSV, UTF-8, one role a row), read row by row.
//!
//! The first row names the columns; their order is free. An empty cell means that the employer
//! does not say. Lists are separated by semicolons.
//!
//! | column                              | what stands in it                                       |
//! | ----------------------------------- | ------------------------------------------------------- |
//! | `vacancy_id`, `job_reference`       | the role's id; the employer's reference                 |
//! | `title`, `role_id`                  | the title; the occupation's id, such as `nurse`         |
//! | `employer` ... `staff_group`        | who and where                                           |
//! | `band`                              | such as `5` or `8a`; `medical` for doctors and dentists |
//! | `salary_min`, `salary_max`          | in GBP a year                                           |
//! | `registration_required`             | `none`, or registers with `or` between, such as `NMC`   |
//! | `english_min_cefr`                  | `A1` to `C2`                                            |
//! | `experience_min_months`             | a whole number; `0` says that none is needed            |
//! | `essential`, `desirable`            | the employer's words                                    |
//! | `bridging_for`                      | ids of professions                                      |
//! | `posted`, `closes`                  | days such as `2026-12-31`                               |
//! | `essential_meaning`, `desirable_meaning` (optional) | what meets each of the words: below     |
//! | `languages` (optional)              | ISO 639 codes, of which one is needed                   |
//! | `also_open_to` (optional)           | further occupations it is open to                       |
//! | `hours_a_week` (optional)           | such as `37.5`                                          |
//! | `english_test` (optional)           | such as `OET B` or `IELTS 7.0 each 6.5`; `;` for others |
//! | `qualification_min` (optional)      | `secondary`, `diploma`, `bachelor`, `master`, ...       |
//! | `practised_within_years` (optional) | a whole number                                          |
//!
//! A meaning is `ask`, `said`, `skill:<id>`, `trained:<occupation>:<level>`, `stage:<stage>`,
//! `practised:<years>` or `second-language`: see [`crate::matching::Meaning`]. There are as many as
//! there are words; where the column is missing or empty, nobody has said what they mean: every one is
//! asked, and those of `essential` have to be looked at before the role is confirmed. An empty `role_id`
//! is guessed from the title.
//!
//! `sponsorship`, `esco_code` and `isco08` are accepted and not kept: the first is immigration
//! advice, the others follow from the occupation.

use std::collections::BTreeMap;
use std::io::{BufReader, Read};

use csv::{Reader, ReaderBuilder, StringRecord};

use super::Found;
use super::lines::Lines;
use super::row::Row;
use crate::fault::Fault;
use crate::matching::{Role, State};

/// The source that roles of this format belong to.
pub(super) const SOURCE: &str = "csv";

/// The columns there must be.
const REQUIRED: [&str; 30] = [
    "vacancy_id",
    "job_reference",
    "title",
    "role_id",
    "employer",
    "site",
    "postcode",
    "department",
    "staff_group",
    "band",
    "salary_min",
    "salary_max",
    "salary_text",
    "contract_type",
    "fixed_term_months",
    "working_pattern",
    "registration_required",
    "esco_code",
    "isco08",
    "english_min_cefr",
    "experience_min_months",
    "essential",
    "desirable",
    "bridging_for",
    "dbs",
    "sponsorship",
    "posted",
    "closes",
    "url",
    "description",
];

/// The columns there may be.
const OPTIONAL: [&str; 8] = [
    "essential_meaning",
    "desirable_meaning",
    "languages",
    "also_open_to",
    "hours_a_week",
    "english_test",
    "qualification_min",
    "practised_within_years",
];

/// All roles of a file, or everything that is wrong with it: nothing is half-imported. Each comes
/// in the given state: a draft, until a person has confirmed what it requires.
pub fn read(name: &str, input: impl Read, state: State) -> Result<Vec<Role>, Vec<Fault>> {
    let mut roles = vec![];
    let mut faults = vec![];
    for row in Rows::new(name, input, state)? {
        match row {
            Ok(found) => roles.push(found.role),
            Err(wrong) => faults.extend(wrong),
        }
    }
    if faults.is_empty() {
        Ok(roles)
    } else {
        Err(faults)
    }
}

/// The rows of a file, one at a time: a role, or everything that is wrong with the row.
pub struct Rows<R> {
    name: String,
    reader: Reader<Lines<BufReader<R>>>,
    columns: BTreeMap<String, usize>,
    record: StringRecord,
    state: State,
    ended: bool,
}

impl<R: Read> Rows<R> {
    /// Reads the header. It fails if a column is missing, twice there or not known.
    pub fn new(name: &str, input: R, state: State) -> Result<Self, Vec<Fault>> {
        let input = Lines::new(BufReader::with_capacity(1 << 16, input));
        let mut reader = ReaderBuilder::new().trim(csv::Trim::All).from_reader(input);
        let header = reader
            .headers()
            .map_err(|error| vec![unreadable(name, &error)])?
            .clone();
        let mut columns = BTreeMap::new();
        let mut faults = vec![];
        let mut fault = |expected| {
            faults.push(Fault {
                file: name.to_owned(),
                line: 1,
                expected,
            })
        };
        for (place, column) in header.iter().enumerate() {
            // Spreadsheet programs put a byte order mark in front of the first name.
            let column = column.trim_start_matches('\u{feff}');
            if !REQUIRED.contains(&column) && !OPTIONAL.contains(&column) {
                fault(format!("a column of the importer's list, not `{column}`"));
            } else if columns.insert(column.to_owned(), place).is_some() {
                fault(format!("the column `{column}` once"));
            }
        }
        for missing in REQUIRED
            .iter()
            .filter(|column| !columns.contains_key(**column))
        {
            fault(format!("the column `{missing}`"));
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        Ok(Self {
            name: name.to_owned(),
            reader,
            columns,
            record: StringRecord::new(),
            state,
            ended: false,
        })
    }

    fn role(&mut self) -> super::Row {
        let line = self.record.position().map_or(1, |position| position.line());
        let line = usize::try_from(line).unwrap_or(usize::MAX);
        let mut row = Row {
            columns: &self.columns,
            record: &self.record,
            wrong: vec![],
        };
        let role = row.role(self.state);
        match role {
            Some(role) if row.wrong.is_empty() => Ok(Found { line, role }),
            Some(_) | None => {
                let fault = |(column, expected): (&str, String)| {
                    let expected = format!("{expected}, in column `{column}`");
                    Fault {
                        file: self.name.clone(),
                        line,
                        expected,
                    }
                };
                Err(row.wrong.into_iter().map(fault).collect())
            }
        }
    }
}

impl<R: Read> Iterator for Rows<R> {
    type Item = super::Row;

    fn next(&mut self) -> Option<Self::Item> {
        if self.ended {
            return None;
        }
        self.reader.get_mut().pause();
        match self.reader.read_record(&mut self.record) {
            Ok(false) => None,
            Ok(true) => Some(self.role()),
            Err(error) => {
                // A row that is wrong leaves the next one readable; a broken line does not.
                self.ended = error.is_io_error();
                Some(Err(vec![unreadable(&self.name, &error)]))
            }
        }
    }
}

/// What the reader could not even take apart into cells.
fn unreadable(name: &str, error: &csv::Error) -> Fault {
    let line = error.position().map_or(1, |position| position.line());
    let expected = match error.kind() {
        csv::ErrorKind::UnequalLengths {
            expected_len, len, ..
        } => {
            format!("{expected_len} cells, not {len}")
        }
        csv::ErrorKind::Utf8 { .. } => "text in UTF-8".to_owned(),
        csv::ErrorKind::Io(error) => error.to_string(),
        other => format!("a readable file: {other:?}"),
    };
    let line = usize::try_from(line).unwrap_or(usize::MAX);
    Fault {
        file: name.to_owned(),
        line,
        expected,
    }
}
