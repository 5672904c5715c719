//! Cells of what is measured: hours, scores, levels, years.

use serde_json::Value;

use super::cell::{Cell, Wrong};
use crate::audit::profile::{Isced, TestKind};
use crate::matching::TestAsked;

/// The points of OET's grades, of 500, from their least.
const OET: [(&str, u16); 4] = [("A", 450), ("B", 350), ("C+", 300), ("C", 200)];

impl Cell {
    /// Hours of work in a week as minutes, or nothing.
    pub fn hours(cell: &str) -> Result<Option<u32>, Wrong> {
        if cell.is_empty() {
            return Ok(None);
        }
        let minutes = tenths(cell, 4).map(|tenths| tenths * 6);
        let minutes = minutes.filter(|minutes| (60..=60 * 100).contains(minutes));
        let expected = || format!("hours such as 37.5, or nothing, not `{cell}`");
        minutes.map(Some).ok_or_else(expected)
    }

    /// A level of education, or nothing.
    pub fn education(cell: &str) -> Result<Option<Isced>, Wrong> {
        if cell.is_empty() {
            return Ok(None);
        }
        let level = serde_json::from_value(Value::String(cell.to_owned())).ok();
        let expected = || format!("a level such as diploma or bachelor, or nothing, not `{cell}`");
        level.map(Some).ok_or_else(expected)
    }

    /// Whole years, or nothing.
    pub fn years(cell: &str) -> Result<Option<u16>, Wrong> {
        if cell.is_empty() {
            return Ok(None);
        }
        let years = cell.parse().ok().filter(|years| (1..=50).contains(years));
        let expected = || format!("years from 1 to 50, or nothing, not `{cell}`");
        years.map(Some).ok_or_else(expected)
    }

    /// Tests of English of which one is asked for.
    pub fn tests(cell: &str) -> Result<Vec<TestAsked>, Wrong> {
        let read = |written: &str| {
            let expected = || {
                format!(
                    "tests such as `OET B` or `IELTS 7.0 each 6.5`, or nothing, not `{written}`"
                )
            };
            test(written).ok_or_else(expected)
        };
        Self::list(cell).into_iter().map(read).collect()
    }
}

fn test(written: &str) -> Option<TestAsked> {
    let words: Vec<&str> = written.split_whitespace().collect();
    let (kind, overall, each) = match words[..] {
        [name, each] if name.eq_ignore_ascii_case("oet") => (TestKind::Oet, None, Some(oet(each)?)),
        [name, overall] if name.eq_ignore_ascii_case("ielts") => {
            (TestKind::Ielts, Some(ielts(overall)?), None)
        }
        [name, overall, "each", each] if name.eq_ignore_ascii_case("ielts") => {
            (TestKind::Ielts, Some(ielts(overall)?), Some(ielts(each)?))
        }
        _ => return None,
    };
    Some(TestAsked {
        kind,
        overall,
        each,
    })
}

fn oet(written: &str) -> Option<u16> {
    let grade = OET.iter().find(|(grade, _)| *grade == written);
    let points = || written.parse().ok().filter(|points| *points <= 500);
    grade.map(|(_, points)| *points).or_else(points)
}

fn ielts(written: &str) -> Option<u16> {
    let tenths = tenths(written, 2)?;
    u16::try_from(tenths)
        .ok()
        .filter(|tenths| *tenths <= 90 && tenths.is_multiple_of(5))
}

/// A number with at most one digit behind the point, in tenths.
fn tenths(written: &str, longest: usize) -> Option<u32> {
    let (whole, part) = written.split_once('.').unwrap_or((written, "0"));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|sign| sign.is_ascii_digit());
    if !digits(whole) || !digits(part) || whole.len() > longest || part.len() != 1 {
        return None;
    }
    let (whole, part): (u32, u32) = (whole.parse().ok()?, part.parse().ok()?);
    Some(whole * 10 + part)
}
