//! Every question of the script, in every language, with all its options and in every state.

use stepward::audit::script::{Chapter, Question as Asked, Section, Which};
use stepward::audit::{Answer, Kind, OptionId, Slot, countries, languages};
use stepward::conversation::Say;
use stepward::conversation::say::Question;
use stepward::occupations::Family;

use super::edges::question;
use super::screen::Bench;

/// Every question with the options that some person gets with it.
fn every_question(bench: &Bench) -> Vec<Question> {
    let sections = bench.world.script.sections.iter();
    let all =
        sections.flat_map(|section| section.questions.iter().map(move |asked| (section, asked)));
    let with_options = all.flat_map(|(section, asked)| {
        let options = options(bench, asked);
        options
            .into_iter()
            .map(move |options| put(section, asked, options))
    });
    with_options.collect()
}

/// The lists of options that a question can have: of skills, one for each family.
fn options(bench: &Bench, asked: &Asked) -> Vec<Vec<OptionId>> {
    match &asked.kind {
        Kind::Choice(options) | Kind::Several(options) => vec![options.clone()],
        Kind::Skills(Which::Of(_)) => {
            let of = |family: Family| bench.world.script.skills_of(family.as_str());
            let of = |family| of(family).cloned().collect();
            Family::ALL.into_iter().map(of).collect()
        }
        Kind::Skills(Which::List(list)) => {
            vec![bench.world.script.skills_in(list).cloned().collect()]
        }
        Kind::Number { .. }
        | Kind::Year { .. }
        | Kind::Date
        | Kind::Document
        | Kind::Area { .. }
        | Kind::Text { .. }
        | Kind::Occupation
        | Kind::Country
        | Kind::Language => vec![vec![]],
    }
}

fn put(section: &Section, asked: &Asked, options: Vec<OptionId>) -> Question {
    Question {
        options,
        several: asked.kind.takes_several(),
        area: matches!(asked.kind, Kind::Area { .. }),
        searches: matches!(
            asked.kind,
            Kind::Occupation | Kind::Country | Kind::Language
        ),
        chapter: (section.chapter == Chapter::Optional).then(|| section.id.clone()),
        entry: section.repeats().then_some(11),
        regulator: Some("NMC".to_owned()),
        ..question(asked.id.as_str())
    }
}

#[test]
fn every_question_can_be_put_in_every_language() {
    let bench = Bench::new();
    for question in every_question(&bench) {
        bench.check(&Say::Why(question.slot.clone()));
        let chosen = Answer::Several(question.options.clone());
        bench.check(&Say::Answered(question.slot.clone(), chosen));
        for option in &question.options {
            let answer = Answer::One(option.clone());
            bench.check(&Say::Answered(question.slot.clone(), answer));
        }
        let all = Question {
            toggled: question.options.clone(),
            current: Some(Answer::Skipped),
            back: false,
            ..question.clone()
        };
        bench.check(&Say::Ask(Box::new(question)));
        bench.check(&Say::Ask(Box::new(all)));
    }
}

#[test]
fn a_question_names_every_regulator() {
    let bench = Bench::new();
    for profession in bench.world.pathways.professions.values() {
        let regulator = Some(profession.regulator.short.clone());
        bench.check(&Say::Ask(Box::new(Question {
            regulator,
            ..question("registration")
        })));
    }
}

#[test]
fn every_occupation_country_and_language_can_be_suggested() {
    let bench = Bench::new();
    let occupations: Vec<Answer> = bench
        .world
        .occupations
        .iter()
        .map(|one| Answer::Occupation(one.id.as_str().into()))
        .collect();
    let countries: Vec<Answer> = countries::all()
        .map(|one| Answer::Country(one.code.clone()))
        .collect();
    let languages: Vec<Answer> = languages::all()
        .map(|one| Answer::Language(one.code.clone()))
        .collect();
    let years = vec![Answer::Year(1999), Answer::Year(2000)];
    for (asked, values) in [
        ("occupation", occupations),
        ("trained-in", countries),
        ("language", languages),
        ("last-year", years),
    ] {
        for suggestions in values.chunks(5) {
            let suggestions = suggestions.to_vec();
            bench.check(&Say::Ask(Box::new(Question {
                suggestions,
                searches: true,
                ..question(asked)
            })));
        }
    }
}

#[test]
fn every_family_shows_its_occupations() {
    let bench = Bench::new();
    for slot in ["occupation", "helps-occupation"].map(|id| Slot::new(&id.into(), 0)) {
        for family in Family::ALL {
            bench.check(&Say::Families(
                slot.clone(),
                Some(family.as_str().to_owned()),
            ));
        }
    }
}
