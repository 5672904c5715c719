//! A choice made by typing: its number, its label, or the start or a misspelling of it.

use rapidfuzz::distance::osa;

use super::misread::Misread;
use super::pieces::{Piece, pieces};
use super::words::ALL;
use crate::fold::fold;

/// Reads which of `labels`, each an id with the text on its button, a person means.
///
/// Tried in this order: the label itself, whatever its case, marks and emoji; the number of its
/// place, counted from 1; a start that only one label has; words that only one label has in it
/// ("bus" for "By bus"); a misspelling that only one label is close to.
pub fn option<'a>(text: &str, labels: &[(&'a str, &str)]) -> Result<&'a str, Misread> {
    let typed = fold(text);
    if typed.is_empty() {
        return Err(if text.trim().is_empty() {
            Misread::Empty
        } else {
            Misread::NoSuchOption
        });
    }
    let folded: Vec<String> = labels.iter().map(|(_, label)| fold(label)).collect();
    if let Some(same) = folded.iter().position(|label| *label == typed) {
        return Ok(labels[same].0);
    }
    if let Some(place) = place(text) {
        let last = u32::try_from(labels.len()).unwrap_or(u32::MAX);
        let chosen = place.checked_sub(1).and_then(|index| labels.get(index));
        return chosen
            .map(|label| label.0)
            .ok_or(Misread::OutOfRange { min: 1, max: last });
    }
    let begin: Vec<usize> = (0..labels.len())
        .filter(|at| begins(&folded[*at], &typed))
        .collect();
    match begin.as_slice() {
        [] => only_within(&typed, &folded)
            .or_else(|| closest(&typed, &folded))
            .map_or(Err(Misread::NoSuchOption), |at| Ok(labels[at].0)),
        [only] => Ok(labels[*only].0),
        many => Err(Misread::Ambiguous(
            many.iter().map(|at| labels[*at].1.to_owned()).collect(),
        )),
    }
}

/// Reads several choices at once, such as "1, 3 and 4", "1 3", "1-3", "١،٣" or labels between
/// commas; they come in the order of `labels`, each once.
pub fn several<'a>(text: &str, labels: &[(&'a str, &str)]) -> Result<Vec<&'a str>, Misread> {
    let whole = option(text, labels);
    if let Ok(id) = whole {
        return Ok(vec![id]);
    }
    let chosen = match places(text) {
        Some(places) => at_places(&places, labels)?,
        None => by_labels(text, labels, whole)?,
    };
    Ok(labels
        .iter()
        .map(|label| label.0)
        .filter(|id| chosen.contains(id))
        .collect())
}

fn at_places<'a>(places: &[usize], labels: &[(&'a str, &str)]) -> Result<Vec<&'a str>, Misread> {
    let last = u32::try_from(labels.len()).unwrap_or(u32::MAX);
    let at = |place: &usize| place.checked_sub(1).and_then(|index| labels.get(index));
    let ids = places.iter().map(|place| at(place).map(|label| label.0));
    ids.collect::<Option<Vec<_>>>()
        .ok_or(Misread::OutOfRange { min: 1, max: last })
}

/// Labels between commas and line breaks first; where a part is no label, it is cut once more at
/// the word for "and".
fn by_labels<'a>(
    text: &str,
    labels: &[(&'a str, &str)],
    whole: Result<&'a str, Misread>,
) -> Result<Vec<&'a str>, Misread> {
    let mut chosen = Vec::new();
    for part in text.split([',', '،', ';', '؛', '\n', '+', '&', '/']) {
        if fold(part).is_empty() {
            continue;
        }
        match option(part, labels) {
            Ok(id) => chosen.push(id),
            Err(_) => {
                for smaller in cut_at_and(part) {
                    chosen.push(option(&smaller, labels)?);
                }
            }
        }
    }
    if chosen.is_empty() {
        whole.map(|id| vec![id])
    } else {
        Ok(chosen)
    }
}

/// Cuts at "and" in our languages, some of which write it together with the word after it.
fn cut_at_and(part: &str) -> Vec<String> {
    let mut parts: Vec<Vec<String>> = vec![Vec::new()];
    for word in fold(part).split(' ') {
        if ALL.and.has(word) {
            parts.push(Vec::new());
            continue;
        }
        let after_and = ALL.after_and(word).filter(|rest| rest.chars().count() >= 3);
        if after_and.is_some() && parts.last().is_some_and(|last| !last.is_empty()) {
            parts.push(Vec::new());
        }
        if let Some(last) = parts.last_mut() {
            last.push(after_and.unwrap_or(word).to_owned());
        }
    }
    parts
        .into_iter()
        .filter(|part| !part.is_empty())
        .map(|part| part.join(" "))
        .collect()
}

/// The place, where the text is nothing but one number ("2", "2.", "option 2").
fn place(text: &str) -> Option<usize> {
    let pieces = pieces(text);
    let mut numbers = pieces.iter().filter_map(Piece::digits);
    let (Some(number), None) = (numbers.next(), numbers.next()) else {
        return None;
    };
    let bare = pieces
        .iter()
        .filter_map(Piece::word)
        .all(|word| ALL.place.has(word));
    // More digits than fit are a place no list has.
    bare.then(|| number.parse().unwrap_or(usize::MAX))
}

/// The places, where the text is nothing but numbers and words that join them.
fn places(text: &str) -> Option<Vec<usize>> {
    let pieces = pieces(text);
    let joined = |word: &str| ALL.and.has(word) || ALL.place.has(word);
    let bare = pieces.iter().filter_map(Piece::word).all(joined);
    let numbers = pieces.iter().filter_map(Piece::digits);
    let places: Vec<usize> = numbers
        .map(|number| number.parse().unwrap_or(usize::MAX))
        .collect();
    if !bare || places.is_empty() {
        return None;
    }
    match places.as_slice() {
        [from, to] if from < to && *to <= MOST_PLACES && is_range(text) => {
            Some((*from..=*to).collect())
        }
        _listed => Some(places),
    }
}

/// No question has more choices than this on one screen.
const MOST_PLACES: usize = 100;

fn is_range(text: &str) -> bool {
    text.contains(['-', '–', '—'])
}

/// Whether `typed` is a start of `label` worth heeding: two letters at least.
fn begins(label: &str, typed: &str) -> bool {
    label.starts_with(typed) && typed.chars().count() >= 2
}

/// The one label that has `typed` in it, as whole words of three letters at least.
fn only_within(typed: &str, folded: &[String]) -> Option<usize> {
    let words = format!(" {typed} ");
    let has = |at: &usize| format!(" {} ", folded[*at]).contains(&words);
    let mut found = (0..folded.len()).filter(has);
    let only = found.next().filter(|_| typed.chars().count() >= 3)?;
    found.next().is_none().then_some(only)
}

/// The one label that `typed` misspells: at most one letter in four wrong, and no other as close.
fn closest(typed: &str, folded: &[String]) -> Option<usize> {
    let comparator = osa::BatchComparator::new(typed.chars());
    let typed_letters = typed.chars().count();
    let mut near: Vec<(usize, usize)> = folded
        .iter()
        .enumerate()
        .map(|(at, label)| (comparator.distance(label.chars()), at))
        .filter(|(distance, at)| {
            let letters = folded[*at].chars().count().max(typed_letters);
            distance * 4 <= letters
        })
        .collect();
    near.sort_unstable();
    match near.as_slice() {
        [] => None,
        [(_, only)] => Some(*only),
        [(best, at), (second, _), ..] => (best < second).then_some(*at),
    }
}
