//! Finding occupations: a labelled list of what people type, and what must find nothing.

use std::sync::LazyLock;

use proptest::prelude::*;
use stepward::occupations::{FILES, Family, FollowUp, Occupations};

fn built_in() -> Occupations {
    Occupations::parse(FILES).unwrap_or_else(|faults| {
        let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
        panic!("{}", faults.join("\n"))
    })
}

/// The share of a labelled list whose expected occupation is among the first five, with what missed.
struct Measured {
    total: usize,
    first: usize,
    missed: Vec<String>,
}

fn measure(list: &str) -> Measured {
    let occupations = built_in();
    let mut measured = Measured {
        total: 0,
        first: 0,
        missed: Vec::new(),
    };
    for row in csv::Reader::from_reader(list.as_bytes()).records() {
        let row = row.expect("the list is well-formed");
        let (input, language, expected) = (&row[0], &row[1], &row[2]);
        assert!(
            occupations.get(expected).is_some(),
            "{expected} is no occupation"
        );
        let found = occupations.find(input, language, 5);
        let ids: Vec<&str> = found.iter().map(|one| one.occupation.id.as_str()).collect();
        measured.total += 1;
        measured.first += usize::from(ids.first() == Some(&expected));
        if !ids.contains(&expected) {
            measured
                .missed
                .push(format!("{input}: expected {expected}, found {ids:?}"));
        }
    }
    measured
}

#[test]
fn what_people_type_finds_their_occupation() {
    let Measured {
        total,
        first,
        missed,
    } = measure(include_str!("data/occupations.csv"));
    assert!(total >= 120);
    assert!(
        missed.len() * 100 <= total * 5,
        "{} of {total} missed: {missed:#?}",
        missed.len()
    );
    assert!(
        first * 100 >= total * 90,
        "only {first} of {total} come first"
    );
}

#[test]
fn what_was_written_down_later_is_found_too() {
    let Measured {
        total,
        first,
        missed,
    } = measure(include_str!("data/occupations_later.csv"));
    assert!(
        missed.len() * 100 <= total * 5,
        "{} of {total} missed: {missed:#?}",
        missed.len()
    );
    assert!(
        first * 100 >= total * 85,
        "only {first} of {total} come first"
    );
}

#[test]
fn what_is_no_occupation_finds_nothing() {
    let occupations = built_in();
    let mut reader = csv::Reader::from_reader(include_str!("data/no_occupation.csv").as_bytes());
    let mut wrong = Vec::new();
    for row in reader.records() {
        let row = row.unwrap();
        for one in occupations.find(&row[0], &row[1], 5) {
            wrong.push(format!(
                "{}: {} by {:?} {:?}",
                &row[0],
                one.occupation.id.as_str(),
                one.matched,
                one.closeness
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_occupation_has_names_that_fit_on_a_button_in_their_own_script() {
    for occupation in built_in().iter() {
        let (ar, uk) = (occupation.name("ar"), occupation.name("uk"));
        assert!(
            ar.chars().any(|letter| ('ء'..='ي').contains(&letter)),
            "{ar}"
        );
        assert!(
            uk.chars().any(|letter| ('а'..='ї').contains(&letter)),
            "{uk}"
        );
        for name in [occupation.name("en"), ar, uk] {
            assert!(name.chars().count() <= 34, "{name}");
        }
        assert_eq!(
            occupation.name("ti"),
            occupation.name("en"),
            "no name yet: the English one"
        );
    }
}

#[test]
fn every_occupation_is_found_by_its_own_names() {
    let occupations = built_in();
    for occupation in occupations.iter() {
        for language in ["en", "ar", "uk"] {
            let found = occupations.find(occupation.name(language), language, 5);
            let itself = found.iter().any(|one| one.occupation.id == occupation.id);
            assert!(
                itself,
                "{} by {}",
                occupation.id.as_str(),
                occupation.name(language)
            );
        }
    }
}

#[test]
fn a_misleading_name_asks_which_of_two_is_meant() {
    let occupations = built_in();
    let pair = |id: &str| {
        let (asks, meanings) = occupations.meanings(occupations.get(id)?)?;
        Some((asks, meanings.map(|meaning| meaning.id.as_str())))
    };
    let images = Some((
        FollowUp::TakesOrReads,
        ["radiologist", "diagnostic_radiographer"],
    ));
    assert_eq!(pair("radiologist"), images);
    assert_eq!(pair("diagnostic_radiographer"), images);
    let eyes = Some((FollowUp::TestsOrTreats, ["ophthalmologist", "optometrist"]));
    assert_eq!(pair("optometrist"), eyes);
    let minds = Some((
        FollowUp::TalksOrPrescribes,
        ["psychiatrist", "clinical_psychologist"],
    ));
    assert_eq!(pair("clinical_psychologist"), minds);
    assert_eq!(pair("nurse"), None);
}

#[test]
fn families_and_professions_are_known() {
    let occupations = built_in();
    for family in Family::ALL {
        assert!(
            occupations.iter().any(|one| one.family == family),
            "{}",
            family.as_str()
        );
    }
    let profession = |id: &str| {
        occupations
            .get(id)
            .and_then(|one| one.profession.as_deref())
    };
    assert_eq!(profession("surgeon"), Some("doctor"));
    assert_eq!(profession("nurse"), Some("nurse"));
    assert_eq!(profession("hospital_porter"), None);
}

#[test]
fn what_is_wrong_in_a_file_is_said_with_its_line() {
    let broken = r#"# Remark.
[[occupation]]
id = "Nurse"
family = "nursing"
isco08 = "221"
esco = "2221"
name = { en = "Nurse", ar = "", uk = "A name that is far too long to fit on any button" }

[[occupation]]
id = "porter"
family = "estates"
isco08 = "5329"
esco = "2221.2"
name = { en = "Porter" }
"#;
    let twice = r#"
[[occupation]]
id = "cook"
family = "catering-domestic"
isco08 = "5120"
asks = "takes-or-reads"
profession = "chef"
name = { en = "Cook", ar = "طباخ", uk = "Кухар" }

[[occupation]]
id = "cook"
family = "catering-domestic"
isco08 = "5120"
name = { en = "Cook", ar = "طباخ", uk = "Кухар" }
"#;
    let unknown = "[[occupation]]\nid = \"cook\"\nfamily = \"kitchen\"\n";
    insta::assert_snapshot!(faults("broken.toml", broken), @r#"
    broken.toml:3: expected an id in snake_case
    broken.toml:5: expected an ISCO-08 code of four digits
    broken.toml:7: expected a name of 1 to 34 characters
    broken.toml:7: expected a name of 1 to 34 characters
    broken.toml:12: expected the ISCO-08 group that the ESCO code begins with
    broken.toml:14: expected a name in "ar"
    broken.toml:14: expected a name in "uk"
    "#);
    insta::assert_snapshot!(faults("twice.toml", twice), @r#"
    twice.toml:6: expected a follow-up question that two occupations share
    twice.toml:7: expected the id of an occupation
    twice.toml:11: expected an id of its own; "cook" is in twice.toml already
    "#);
    insta::assert_snapshot!(faults("unknown.toml", unknown), @"unknown.toml:3: expected an entry that can be read: unknown variant `kitchen`, expected one of `nursing`, `midwifery`, `medicine`, `dental`, `pharmacy`, `laboratory`, `allied-health`, `care`, `psychology-social`, `administration`, `it`, `estates`, `catering-domestic`, `interpreting`");
    insta::assert_snapshot!(faults("cut.toml", "[[occupation]\n"), @"cut.toml:1: expected an entry that can be read: unclosed array table, expected `]`");
}

fn faults(file: &str, text: &str) -> String {
    let faults = Occupations::parse(&[(file, text)])
        .err()
        .unwrap_or_default();
    faults
        .iter()
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join("\n")
}

proptest! {
    #[test]
    fn no_text_makes_the_search_panic_or_pass_its_limit(text in any::<String>(), limit in 0_usize..7) {
        static OCCUPATIONS: LazyLock<Occupations> = LazyLock::new(built_in);
        let found = OCCUPATIONS.find(&text, "en", limit);
        prop_assert!(found.len() <= limit);
        let mut ids: Vec<&str> = found.iter().map(|one| one.occupation.id.as_str()).collect();
        ids.sort_unstable();
        ids.dedup();
        prop_assert_eq!(ids.len(), found.len());
    }
}
