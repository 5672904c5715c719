//! Roles from the XML of NHS Jobs, read vacancy by vacancy.
//!
//! Elements are known by their names, whatever the root is called and wherever they stand:
//! `vacancyDetails` is one vacancy, with `id`, `reference`, `title`, `description`, `employer`, `type`,
//! `salary` (free text), `closeDate`, `postDate`, `url` and any number of `location` in `locations`.
//! There is no band and no registration in it: the feed is fetched once for each band, which
//! `--band` names, and the registration is guessed.
//!
//! The file is not trusted: no document type and no entity but those of XML itself, no deep nesting, and
//! a vacancy of at most a mebibyte.

use std::io::BufRead;

use quick_xml::Reader;
use quick_xml::events::Event;

use super::lines::Lines;
use super::vacancy::Vacancy;
use super::{Found, Row, Told, html};
use crate::fault::Fault;

/// The source that roles of this format belong to.
pub(super) const SOURCE: &str = "nhs-jobs";

/// The element of one vacancy.
const VACANCY: &str = "vacancyDetails";

/// The deepest that elements may stand in each other.
const DEEPEST: usize = 32;

/// The vacancies of a file, one at a time.
pub(super) struct Vacancies<'a, R> {
    file: String,
    reader: Reader<Lines<R>>,
    told: Told<'a>,
    depth: usize,
    buffer: Vec<u8>,
    ended: bool,
}

/// What reading on has come to.
enum Step {
    Opened(String),
    Words(String),
    Shut(String),
    End,
}

impl<'a, R: BufRead> Vacancies<'a, R> {
    pub fn new(file: &str, input: R, told: Told<'a>) -> Self {
        let mut reader = Reader::from_reader(Lines::new(input));
        reader.config_mut().expand_empty_elements = true;
        Self {
            file: file.to_owned(),
            reader,
            told,
            depth: 0,
            buffer: vec![],
            ended: false,
        }
    }

    fn fault(&self, line: usize, expected: impl Into<String>) -> Fault {
        Fault {
            file: self.file.clone(),
            line,
            expected: expected.into(),
        }
    }

    fn line(&self) -> usize {
        self.reader.get_ref().line()
    }

    /// The next thing in the file that says something.
    fn step(&mut self) -> Result<Step, String> {
        loop {
            self.buffer.clear();
            let event = self.reader.read_event_into(&mut self.buffer);
            let step = match event.map_err(|error| format!("readable XML: {error}"))? {
                Event::Start(start) => {
                    self.depth += 1;
                    if self.depth > DEEPEST {
                        return Err(format!("elements at most {DEEPEST} deep in each other"));
                    }
                    Step::Opened(name(start.local_name().as_ref()))
                }
                Event::End(end) => {
                    self.depth = self.depth.saturating_sub(1);
                    Step::Shut(name(end.local_name().as_ref()))
                }
                Event::Text(text) => Step::Words(text.xml10_content().into_owned()),
                Event::CData(text) => Step::Words(text.xml10_content().into_owned()),
                Event::GeneralRef(reference) => match html::sign(&reference) {
                    Some(sign) => Step::Words(sign.to_string()),
                    None => return Err("no entity but those of XML itself".to_owned()),
                },
                Event::DocType(_) => return Err("no document type".to_owned()),
                Event::Eof if self.depth > 0 => {
                    return Err("the end of every element that begins".to_owned());
                }
                Event::Eof => Step::End,
                Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) => continue,
            };
            return Ok(step);
        }
    }

    /// The vacancy that has just been opened, read to its end.
    fn vacancy(&mut self) -> Result<Vacancy, String> {
        let outside = self.depth - 1;
        let mut vacancy = Vacancy::default();
        let mut path: Vec<String> = vec![];
        let mut words = String::new();
        loop {
            match self.step()? {
                Step::Opened(name) => {
                    path.push(name);
                    words.clear();
                }
                Step::Words(more) => words.push_str(&more),
                Step::Shut(name) => {
                    if self.depth == outside {
                        return Ok(vacancy);
                    }
                    path.pop();
                    let place = path.last().map(String::as_str);
                    put(&mut vacancy, place, &name, words.trim());
                    words.clear();
                }
                Step::End => return Err(format!("the end of `{VACANCY}`")),
            }
        }
    }
}

/// Takes in one element of a vacancy; `parent` is the element it stands in, within the vacancy.
fn put(vacancy: &mut Vacancy, parent: Option<&str>, name: &str, words: &str) {
    let own = match (parent, name) {
        (None, "reference") => &mut vacancy.reference,
        (None, "id") if vacancy.reference.is_empty() => &mut vacancy.reference,
        (None, "title") => &mut vacancy.title,
        (None, "description") => &mut vacancy.description,
        (None, "employer") => &mut vacancy.employer,
        (None, "type") => &mut vacancy.contract,
        (None, "salary") => &mut vacancy.salary,
        (None, "closeDate") => &mut vacancy.closes,
        (None, "postDate") => &mut vacancy.posted,
        (None, "url") => &mut vacancy.url,
        (None | Some("locations"), "location") | (Some("location"), _) if !words.is_empty() => {
            return vacancy.locations.push(words.to_owned());
        }
        // A feed may say more than is needed here.
        (_, _) => return,
    };
    words.clone_into(own);
}

fn name(name: &str) -> String {
    name.to_owned()
}

impl<R: BufRead> Iterator for Vacancies<'_, R> {
    type Item = Row;

    fn next(&mut self) -> Option<Row> {
        if self.ended {
            return None;
        }
        loop {
            self.reader.get_mut().pause();
            let line = self.line();
            let read = match self.step() {
                Ok(Step::Opened(name)) if name == VACANCY => self.vacancy(),
                Ok(Step::End) => {
                    self.ended = true;
                    return None;
                }
                Ok(Step::Opened(_) | Step::Words(_) | Step::Shut(_)) => continue,
                Err(expected) => Err(expected),
            };
            return Some(match read {
                Ok(vacancy) => match vacancy.role(SOURCE, &self.told) {
                    Ok(role) => Ok(Found { line, role }),
                    Err(wrong) => Err(wrong.into_iter().map(|it| self.fault(line, it)).collect()),
                },
                Err(expected) => {
                    // What cannot be taken apart leaves nothing to go on with.
                    self.ended = true;
                    Err(vec![self.fault(self.line(), expected)])
                }
            });
        }
    }
}
