//! A candidate's whole profile for the caseworker who has the case, in parts that each fit into one
//! message.

use time::OffsetDateTime;

use super::World;
use super::chapters::lines;
use super::say::{Dossier, Line};
use super::scene::File;
use super::talk::fits;
use crate::audit::Answer;

/// The most room that the lines of a part may take, in UTF-16 code units: the head and the foot of
/// a part have theirs in Telegram's 4096, too.
const ROOM: usize = 3200;

/// The most that the name of a question takes in any language, with a heading over it.
const NAME: usize = 80;

/// The most that a label, or the name of an occupation, a country or a language takes.
const LABEL: usize = 48;

/// The parts of the profile, at least one.
pub(super) fn parts(file: &File, at: OffsetDateTime, world: &World) -> Vec<Dossier> {
    let journey = &file.candidate;
    let shared = journey.shared();
    let lines = if shared {
        lines(journey, world)
    } else {
        vec![]
    };
    let divided = divided(lines);
    let fits = fits(&world.order(&journey.profile(world), at));
    let parts = divided.len();
    let help = journey.plan.habits.help.as_ref();
    let help = help.filter(|(case, _)| shared && *case == file.case.id);
    let help = help.map(|(_, step)| step.clone());
    let part = |(place, lines): (usize, Vec<Line>)| Dossier {
        case: file.case.id,
        code: file.case.code.clone(),
        why: file.case.why,
        language: file.case.language.clone(),
        part: place + 1,
        parts,
        lines,
        shared,
        fits,
        step: help.clone(),
    };
    divided.into_iter().enumerate().map(part).collect()
}

/// The lines, divided so that each part has room in whatever language it is worded.
fn divided(lines: Vec<Line>) -> Vec<Vec<Line>> {
    let mut parts = vec![vec![]];
    let mut used = 0;
    for line in lines {
        let taken = NAME + room(&line.answer);
        if used + taken > ROOM {
            parts.push(vec![]);
            used = 0;
        }
        used += taken;
        parts
            .iter_mut()
            .last()
            .into_iter()
            .for_each(|part| part.push(line.clone()));
    }
    parts
}

/// The most room that an answer takes in any language.
fn room(answer: &Answer) -> usize {
    match answer {
        Answer::Several(options) => LABEL * options.len().max(1),
        Answer::Text(words) | Answer::OccupationInWords(words) => {
            words.encode_utf16().count().max(LABEL)
        }
        Answer::One(_)
        | Answer::Number(_)
        | Answer::Year(_)
        | Answer::Date(_)
        | Answer::Occupation(_)
        | Answer::Country(_)
        | Answer::Language(_)
        | Answer::Voice { .. }
        | Answer::Document { .. }
        | Answer::Skipped => LABEL,
    }
}
