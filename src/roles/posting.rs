//! Roles from schema.org's `JobPosting` in JSON-LD: one object, a list of them, an `@graph`, or one
//! after the other.
//!
//! What is read: `identifier`, `title`, `description` (its markup is taken away), `datePosted`,
//! `validThrough`, `employmentType`, `workHours`, `hiringOrganization`, `jobLocation`, `baseSalary`,
//! `qualifications` (what is needed), `skills` (what is good to have) and `url`. Objects of other types
//! are passed over.

use std::io::BufRead;

use serde_json::Value;

use super::html::plain;
use super::objects::Objects;
use super::vacancy::Vacancy;
use super::{Found, Row, Told};
use crate::fault::Fault;
use crate::matching::Pay;

/// The source that roles of this format belong to.
pub(super) const SOURCE: &str = "jobposting";

/// The postings of a file, one at a time.
pub(super) struct Postings<'a, R> {
    file: String,
    objects: Objects<R>,
    told: Told<'a>,
    ended: bool,
}

impl<'a, R: BufRead> Postings<'a, R> {
    pub fn new(file: &str, input: R, told: Told<'a>) -> Self {
        Self {
            file: file.to_owned(),
            objects: Objects::new(input),
            told,
            ended: false,
        }
    }

    fn faults(&self, line: usize, wrong: Vec<String>) -> Vec<Fault> {
        let fault = |expected: String| Fault {
            file: self.file.clone(),
            line,
            expected,
        };
        wrong.into_iter().map(fault).collect()
    }
}

impl<R: BufRead> Iterator for Postings<'_, R> {
    type Item = Row;

    fn next(&mut self) -> Option<Row> {
        while !self.ended {
            let (line, object) = match self.objects.next() {
                Ok(Some(object)) => object,
                Ok(None) => break,
                Err(expected) => {
                    self.ended = true;
                    let line = self.objects.line();
                    return Some(Err(self.faults(line, vec![expected])));
                }
            };
            let posting: Value = match serde_json::from_slice(&object) {
                Ok(posting) => posting,
                Err(error) => {
                    let at = line + error.line().saturating_sub(1);
                    let expected = vec![format!("readable JSON: {error}")];
                    return Some(Err(self.faults(at, expected)));
                }
            };
            if !is_posting(&posting) {
                continue;
            }
            let role = vacancy(&posting).role(SOURCE, &self.told);
            let found = role.map(|role| Found { line, role });
            return Some(found.map_err(|wrong| self.faults(line, wrong)));
        }
        None
    }
}

fn is_posting(object: &Value) -> bool {
    let is = |name: &Value| {
        let name = name.as_str().unwrap_or_default();
        name.rsplit(['/', ':']).next() == Some("JobPosting")
    };
    match &object["@type"] {
        Value::Array(types) => types.iter().any(is),
        one => is(one),
    }
}

fn vacancy(posting: &Value) -> Vacancy {
    let text = |name: &str| words(&posting[name]);
    let identifier = &posting["identifier"];
    let reference = match identifier {
        Value::Object(_) => words(&identifier["value"]),
        other => words(other),
    };
    let organisation = &posting["hiringOrganization"];
    let employer = match organisation {
        Value::Object(_) => words(&organisation["name"]),
        other => words(other),
    };
    let (salary, pay) = salary(&posting["baseSalary"]);
    Vacancy {
        reference: if reference.is_empty() {
            text("url")
        } else {
            reference
        },
        title: plain(&text("title")),
        description: plain(&text("description")),
        employer,
        contract: text("employmentType").replace('_', " ").to_lowercase(),
        working_pattern: plain(&text("workHours")),
        salary,
        pay,
        closes: text("validThrough"),
        posted: text("datePosted"),
        url: text("url"),
        locations: all(&posting["jobLocation"]).map(place).collect(),
        essential: wishes(&posting["qualifications"]),
        desirable: wishes(&posting["skills"]),
    }
}

/// A value or each of a list of them.
fn all(value: &Value) -> impl Iterator<Item = &Value> {
    match value {
        Value::Array(values) => values.as_slice(),
        Value::Null => &[],
        one => std::slice::from_ref(one),
    }
    .iter()
}

/// The words of a value; those of a list in a row.
fn words(value: &Value) -> String {
    match value {
        Value::String(text) => text.trim().to_owned(),
        Value::Number(number) => number.to_string(),
        Value::Array(values) => values.iter().map(words).collect::<Vec<_>>().join(", "),
        Value::Object(fields) => fields.get("name").map(words).unwrap_or_default(),
        Value::Null | Value::Bool(_) => String::new(),
    }
}

fn place(place: &Value) -> String {
    let address = &place["address"];
    let parts = match address {
        Value::Object(_) => ["addressLocality", "postalCode"].map(|part| words(&address[part])),
        other => [words(other), String::new()],
    };
    let name = words(&place["name"]);
    let parts = std::iter::once(name).chain(parts);
    parts
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(", ")
}

/// The points of a person specification: a list, or a text with semicolons or lines.
fn wishes(value: &Value) -> Vec<String> {
    let texts = all(value).map(|value| plain(&words(value)));
    let points: Vec<String> = texts
        .flat_map(|text| {
            text.split([';', '\n'])
                .map(str::to_owned)
                .collect::<Vec<_>>()
        })
        .map(|point| point.trim_matches([' ', '•', '-', '*']).to_owned())
        .filter(|point| !point.is_empty())
        .collect();
    points
}

/// What it pays, in words; and in figures where they are pounds a year.
fn salary(base: &Value) -> (String, Option<Pay>) {
    let value = match &base["value"] {
        Value::Object(_) => &base["value"],
        _ => base,
    };
    let amount = |name: &str| {
        value[name]
            .as_f64()
            .or_else(|| value[name].as_str()?.parse().ok())
    };
    let single = amount("value");
    let (Some(min), Some(max)) = (amount("minValue").or(single), amount("maxValue").or(single))
    else {
        return (words(base), None);
    };
    let unit = words(&value["unitText"]).to_uppercase();
    let currency = words(&base["currency"]);
    let sign = if currency == "GBP" || currency.is_empty() {
        "£"
    } else {
        currency.as_str()
    };
    let shown = |amount: f64| match amount.fract() == 0.0 {
        true => format!("{sign}{}", in_thousands(&format!("{amount:.0}"))),
        false => format!("{sign}{amount:.2}"),
    };
    let range = match min == max {
        true => shown(min),
        false => format!("{} to {}", shown(min), shown(max)),
    };
    let by = match unit.as_str() {
        "" | "YEAR" => " a year".to_owned(),
        other => format!(" by the {}", other.to_lowercase()),
    };
    let text = format!("{range}{by}");
    let pounds = |amount: f64| (0.0..=999_999.0).contains(&amount).then(|| amount.round());
    let by_year = sign == "£" && (unit == "YEAR" || unit.is_empty());
    let (Some(min), Some(max), true) = (pounds(min), pounds(max), by_year && min <= max) else {
        return (text, None);
    };
    // Both are whole numbers below a million.
    let whole = |amount: f64| format!("{amount:.0}").parse().ok();
    let pay = Pay {
        min: whole(min),
        max: whole(max),
        text: text.clone(),
    };
    (text, Some(pay))
}

/// Digits with a comma before every third from behind.
fn in_thousands(digits: &str) -> String {
    let mut shown = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            shown.push(',');
        }
        shown.push(digit);
    }
    shown
}
