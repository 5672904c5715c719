//! Finding occupations: a labelled list of what people type, and what must find nothing.

mod persian;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use proptest::prelude::*;
use stepward::locale::{Catalogue, Language};
use stepward::occupations::{FILES, Family, FollowUp, NAMES, Occupations};

fn built_in() -> Occupations {
    Occupations::parse(FILES, NAMES).unwrap_or_else(|faults| {
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

/// Lists written down before anybody had looked at what they find, and not changed since.
#[test]
fn what_was_typed_before_it_was_measured_finds_its_occupation_in_every_language() {
    let three = include_str!("data/typed.csv");
    assert_eq!(measure(three).total, 300);
    for list in [three, include_str!("data/typed_more.csv")] {
        let (head, rows) = list.split_once('\n').unwrap();
        let mut languages: BTreeMap<&str, String> = BTreeMap::new();
        for row in rows.lines() {
            let language = row.rsplit(',').nth(1).unwrap();
            let rows = languages
                .entry(language)
                .or_insert_with(|| format!("{head}\n"));
            rows.push_str(row);
            rows.push('\n');
        }
        assert!(languages.len() >= 3);
        for (language, list) in languages {
            let Measured { total, missed, .. } = measure(&list);
            assert!(total >= 50);
            assert!(
                missed.len() * 100 <= total * 5,
                "{language}: {} of {total} missed: {missed:#?}",
                missed.len()
            );
        }
    }
}

/// Eight of these 80 found something at first sight: a word of theirs is one of an occupation, too.
#[test]
fn little_of_what_is_no_occupation_finds_one() {
    let occupations = built_in();
    let list = include_str!("data/typed_nothing.csv");
    let mut wrong = vec![];
    let mut total = 0;
    for row in csv::Reader::from_reader(list.as_bytes()).records() {
        let row = row.unwrap();
        total += 1;
        let found = occupations.find(&row[0], &row[1], 1);
        wrong.extend(
            found
                .first()
                .map(|one| format!("{}: {}", &row[0], one.matched)),
        );
    }
    assert_eq!(total, 80);
    assert!(wrong.len() <= 8, "{wrong:#?}");
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
fn every_occupation_is_named_in_every_language_that_is_spoken_and_found_by_that_name() {
    let occupations = built_in();
    let spoken: Vec<Language> = Catalogue::load().unwrap().spoken().collect();
    assert!(spoken.len() >= 3);
    for occupation in occupations.iter() {
        for language in &spoken {
            let name = occupation.own_name(language.code());
            let name = name.unwrap_or_else(|| panic!("{} in {language}", occupation.id.as_str()));
            assert!(name.chars().count() <= 34, "{name}");
            let found = occupations.find(name, language.code(), 5);
            let itself = found.iter().any(|one| one.occupation.id == occupation.id);
            assert!(itself, "{} by {name}", occupation.id.as_str());
        }
        let (nobody, english) = (occupation.name("xx"), occupation.name("en"));
        assert_eq!(nobody, english, "no name yet: the English one");
    }
}

#[test]
fn ethiopic_is_found_in_either_spelling_and_in_latin_letters() {
    let occupations = built_in();
    for (typed, expected) in [
        ("ሐኪም ዐይኒ", "ophthalmologist"),
        ("ፀሐፊት", "medical_secretary"),
        ("ነርሲ", "nurse"),
        ("tekebalit agaysh", "outpatient_receptionist"),
        ("hakim qulit", "nephrologist"),
    ] {
        let found = occupations.find(typed, "ti", 5);
        let first = found.first().map(|one| one.occupation.id.as_str());
        assert_eq!(first, Some(expected), "{typed}");
    }
}

#[test]
fn somali_is_found_as_it_is_spelt_and_in_a_sentence() {
    let occupations = built_in();
    let first = |text: &str| {
        let found = occupations.find(text, "so", 5);
        found.first().map(|one| one.occupation.id.as_str())
    };
    for doctor in ["dhakhtar", "dhaqtar", "takhtar", "daktar", "dhakhtarad"] {
        assert_eq!(first(doctor), Some("doctor"), "{doctor}");
        let of_teeth = format!("{doctor} ilko");
        assert_eq!(first(&of_teeth), Some("dentist"), "{of_teeth}");
    }
    assert_eq!(first("waxaan ahay kalkaaliso"), Some("nurse"));
    assert_eq!(first("caawiye isbitaal"), Some("healthcare_support_worker"));
    assert_eq!(
        first("waxaan ahaa darawal"),
        Some("patient_transport_driver")
    );
    for nothing in ["haa", "maya", "mahadsanid", "waxaan rabaa shaqo"] {
        assert_eq!(first(nothing), None, "{nothing}");
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

[[occupation]]
id = "porter"
family = "estates"
isco08 = "5329"
esco = "2221.2"
"#;
    let twice = r#"
[[occupation]]
id = "cook"
family = "catering-domestic"
isco08 = "5120"
asks = "takes-or-reads"
profession = "chef"

[[occupation]]
id = "cook"
family = "catering-domestic"
isco08 = "5120"
"#;
    let unknown = "[[occupation]]\nid = \"cook\"\nfamily = \"kitchen\"\n";
    insta::assert_snapshot!(faults(("broken.toml", broken), &[]), @r#"
    broken.toml:3: expected an id in snake_case
    broken.toml:5: expected an ISCO-08 code of four digits
    broken.toml:11: expected the ISCO-08 group that the ESCO code begins with
    "#);
    insta::assert_snapshot!(faults(("twice.toml", twice), &[]), @r#"
    twice.toml:6: expected a follow-up question that two occupations share
    twice.toml:7: expected the id of an occupation
    twice.toml:10: expected an id of its own; "cook" is in twice.toml already
    "#);
    insta::assert_snapshot!(faults(("unknown.toml", unknown), &[]), @"unknown.toml:3: expected an entry that can be read: unknown variant `kitchen`, expected one of `nursing`, `midwifery`, `medicine`, `dental`, `pharmacy`, `laboratory`, `allied-health`, `care`, `psychology-social`, `administration`, `it`, `estates`, `catering-domestic`, `interpreting`");
    insta::assert_snapshot!(faults(("cut.toml", "[[occupation]\n"), &[]), @"cut.toml:1: expected an entry that can be read: unclosed array table, expected `]`");
}

#[test]
fn what_is_wrong_in_names_is_said_with_its_line() {
    let two = r#"
[[occupation]]
id = "cook"
family = "catering-domestic"
isco08 = "5120"

[[occupation]]
id = "porter"
family = "estates"
isco08 = "5329"
"#;
    let english = r#"[cook]
name = "A name that is far too long to fit on any button"
also = ["chef", " "]

[surgeon]
name = "Surgeon"

[porter]
name = ""
"#;
    let turkish = "[cook]\nname = \"Aşçı\"\n";
    let cut = "[cook\n";
    let names = [
        ("names/en.toml", english),
        ("names/tr.toml", turkish),
        ("names/so.toml", cut),
    ];
    insta::assert_snapshot!(faults(("two.toml", two), &names), @r#"
    names/en.toml:2: expected a name of 1 to 34 characters
    names/en.toml:3: expected a word that is not empty
    names/en.toml:5: expected the id of an occupation
    names/en.toml:9: expected a name of 1 to 34 characters
    names/so.toml:1: expected names that can be read: unclosed table, expected `]`
    names/tr.toml:1: expected a name of every occupation, also of "porter"
    "#);
}

fn faults(file: (&str, &str), names: &[(&str, &str)]) -> String {
    let faults = Occupations::parse(&[file], names).err().unwrap_or_default();
    let lines = faults.iter().map(ToString::to_string);
    lines.collect::<Vec<_>>().join("\n")
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
