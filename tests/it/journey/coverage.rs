//! What the audit asks: few questions in the core, and some about everything it must cover.

use std::collections::BTreeSet;

use stepward::audit::script::Chapter;
use stepward::audit::{Answer, Slot};
use stepward::conversation::{Press, Stage};

use super::pure::{Walk, possible, world};

#[test]
fn the_core_for_a_nurse_has_at_most_18_questions() {
    let mut walk = Walk::admitted();
    let mut asked = vec![];
    while let Stage::Ask(slot) = walk.stage() {
        let answer = match slot.question.as_str() {
            "occupation" => Answer::Occupation("nurse".into()),
            _ => possible(&walk, &slot).remove(1),
        };
        walk.answers(&slot, &answer);
        asked.push(slot.question.to_string());
    }
    assert_eq!(walk.stage(), Stage::Review);
    insta::assert_snapshot!(asked.join(" "), @r"
        name area permission goal hours occupation trained-in years last-year licensed registration education-level papers english test skills
        ");
    assert!(asked.len() <= 18, "{} questions", asked.len());
    let longest = world().occupations.iter().map(|occupation| {
        let mut walk = Walk::admitted();
        let slot = Slot::new(&"occupation".into(), 0);
        walk.presses(Press::Change(slot.clone()));
        walk.answers(&slot, &Answer::Occupation(occupation.id.as_str().into()));
        let counting = walk.journey.counting(world());
        counting
            .slots
            .iter()
            .filter(|(section, _)| section.chapter == Chapter::Core)
            .count()
    });
    assert!(longest.max().unwrap() <= 18);
}

/// What an audit must cover, each with the questions that do.
const COVERED: &[(&str, &[&str])] = &[
    (
        "the name, where, how one travels, another way to be reached",
        &["name", "area", "travel", "distance", "other-contact"],
    ),
    ("permission to work", &["permission"]),
    (
        "what is wanted: goal, hours, shifts, start, childcare, learning",
        &["goal", "hours", "shifts", "start", "childcare", "learning"],
    ),
    (
        "the profession, its country, years, recency, licence, a second one",
        &[
            "occupation",
            "specialty",
            "trained-in",
            "years",
            "last-year",
            "licensed",
            "good-standing",
            "home-title",
        ],
    ),
    (
        "a second profession",
        &[
            "second-occupation",
            "second-trained-in",
            "second-years",
            "second-last-year",
            "second-skills",
        ],
    ),
    (
        "jobs",
        &[
            "job-title",
            "job-place",
            "job-country",
            "job-from",
            "job-now",
            "job-to",
            "job-hours",
            "job-paid",
            "job-duties",
        ],
    ),
    (
        "education and papers",
        &[
            "education-level",
            "papers",
            "study-level",
            "study-subject",
            "study-country",
            "study-years",
            "study-finished",
            "study-papers",
        ],
    ),
    (
        "languages, by what one can do, and interpreting",
        &[
            "english",
            "language",
            "language-spoken",
            "language-written",
            "interpreted",
        ],
    ),
    (
        "English tests",
        &[
            "test",
            "oet-listening",
            "oet-reading",
            "oet-writing",
            "oet-speaking",
            "ielts-listening",
            "ielts-reading",
            "ielts-writing",
            "ielts-speaking",
            "ielts-overall",
            "test-date",
            "other-test",
            "other-test-result",
            "other-test-year",
        ],
    ),
    (
        "certificates, and photos of them where the place wants them",
        &[
            "certificate-title",
            "certificate-giver",
            "certificate-year",
            "document",
        ],
    ),
    ("registration so far", &["registration", "reference"]),
    (
        "skills: clinical, digital, with people, informal",
        &["skills", "digital", "people", "informal"],
    ),
    ("what stands in the way", &["barriers"]),
    ("how the person heard of us", &["heard-of-us"]),
    (
        "names that mislead",
        &[
            "takes-or-reads",
            "tests-or-treats",
            "talks-or-prescribes",
            "second-images",
            "second-eyes",
            "second-minds",
        ],
    ),
];

#[test]
fn every_section_of_the_audit_is_touched_by_questions() {
    let covered: BTreeSet<&str> = COVERED
        .iter()
        .flat_map(|(_, questions)| *questions)
        .copied()
        .collect();
    let script = &world().script;
    let asked = script
        .sections
        .iter()
        .flat_map(|section| &section.questions);
    let asked: BTreeSet<&str> = asked.map(|question| question.id.as_str()).collect();
    assert_eq!(asked, covered);
}
