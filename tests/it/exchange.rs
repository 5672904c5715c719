//! Profiles for other systems: their shape, their schema, and that nothing is lost on the way.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use stepward::audit::profile::{
    Cefr, Certificate, EnglishTest, Isced, Job, Permission, SecondOccupation, Spoken, Study,
    TestKind,
};
use stepward::audit::{Profile, Script};
use stepward::content::{Files, load};
use stepward::conversation::CaseCode;
use stepward::exchange::{Exchange, Span};
use stepward::occupations::{FILES, NAMES, Occupations};
use time::macros::{date, datetime};
use uuid::Uuid;

use crate::town::{Town, nurse};

fn hana() -> Profile {
    Profile {
        name: Some("Hana".to_owned()),
        permission: Some(Permission::Any),
        occupation: Some("nurse".into()),
        country_of_training: Some("ER".to_owned()),
        years: Some(5),
        education: Some(Isced::Bachelor),
        english: Some(Cefr::B1),
        test: Some(EnglishTest {
            kind: TestKind::Oet,
            listening: Some(350),
            reading: Some(340),
            writing: None,
            speaking: None,
            overall: None,
            date: Some(date!(2027 - 03 - 12)),
        }),
        languages: vec![Spoken {
            language: "ti".to_owned(),
            spoken: Some(Cefr::C2),
            written: Some(Cefr::C2),
            interpreted: Some(true),
        }],
        skills: ["take-blood", "teamwork"].map(Into::into).into(),
        jobs: vec![Job {
            title: Some("ward nurse".to_owned()),
            country: Some("ER".to_owned()),
            from: Some(2012),
            to: Some(2018),
            duties: vec!["patients".into()],
            ..Job::default()
        }],
        studies: vec![Study {
            level: Some(Isced::Diploma),
            subject: Some("nursing".to_owned()),
            country: Some("ER".to_owned()),
            years: Some(3),
            finished: Some(true),
            papers: None,
        }],
        certificates: vec![Certificate {
            title: Some("first aid".to_owned()),
            ..Certificate::default()
        }],
        second_occupation: Some(SecondOccupation {
            words: Some("glassblower of lamps".to_owned()),
            ..SecondOccupation::default()
        }),
        ..Profile::default()
    }
}

/// Hana agrees that a caseworker sees her answers, Lena does not.
#[tokio::test]
async fn only_who_shares_is_exported_and_each_time_is_shown_to_the_person() {
    let town = Town::new().await;
    let mut hana = nurse(&town, "Hana").await;
    let mut lena = town.person("Lena", "en");
    lena.starts(None).await;
    lena.presses_all(&[
        "English",
        "Yes, I agree",
        "No, I do not agree",
        "Yes, I am 18",
    ])
    .await;
    lena.says("Lena").await;
    let now = (town.bot.clock)();
    let shared = town.bot.store.shared(None, now).await.unwrap();
    let [one] = shared.as_slice() else {
        panic!("{} share", shared.len())
    };
    let world = &load(Files::BuiltIn).unwrap().unwrap().world;
    assert_eq!(one.journey.profile(world).name.as_deref(), Some("Hana"));
    let nobody = CaseCode::read("ZZZZZZ");
    assert!(
        town.bot
            .store
            .shared(Some(&nobody), now)
            .await
            .unwrap()
            .is_empty()
    );

    hana.says("/mydata").await;
    let file = hana.messages().into_iter().rev().find_map(|one| one.media);
    let file = town.telegram.file(&file.unwrap().file_id.unwrap()).unwrap();
    let everything: Value = serde_json::from_slice(&file.bytes).unwrap();
    let exported: Exchange = serde_json::from_value(everything["profile"].clone()).unwrap();
    assert_eq!(
        exported.main_occupation.unwrap().isco08.as_deref(),
        Some("2221")
    );
    assert_eq!(everything["looked_at"][0]["action"], "export");
    town.end().await;
}

fn exchange(profile: Profile) -> Exchange {
    let script = include_str!("../../src/audit/script.toml");
    let script = Script::parse("script.toml", script).unwrap();
    let occupations = Occupations::parse(FILES, NAMES).unwrap();
    let span = Span {
        created_at: datetime!(2026-11-01 09:00 UTC),
        updated_at: datetime!(2026-11-24 10:00 UTC),
    };
    Exchange::of(Uuid::from_u128(7), profile, span, &script, &occupations)
}

#[test]
fn a_nurse_is_told_in_the_terms_and_codes_of_other_systems() {
    let mut told = serde_json::to_value(exchange(hana())).unwrap();
    told.as_object_mut().unwrap().remove("profile");
    assert_eq!(
        told,
        json!({
            "id": "00000000-0000-0000-0000-000000000007",
            "meta_source": "stepward",
            "country_of_residence": "GBR",
            "preferred_name": "Hana",
            "current_legal_status": "any",
            "phone_type": "Telegram",
            "main_occupation": {"name": "Nurse", "isco08": "2221", "esco": "2221.2"},
            "secondary_occupation": {
                "name": "glassblower of lamps", "isco08": null, "esco": null,
            },
            "work": [{
                "from": 2012, "to": 2018, "position": "ward nurse", "country": "ERI",
                "responsibilities": ["patients"], "full_time": null, "paid": null,
            }],
            "education": [
                {
                    "degree_or_program_name": null, "level": 6, "country": null, "years": null,
                    "finished": true,
                },
                {
                    "degree_or_program_name": "nursing", "level": 5, "country": "ERI", "years": 3,
                    "finished": true,
                },
            ],
            "language": [
                {"language": "eng", "level": "B1", "written": null, "interpreted": null},
                {"language": "tir", "level": "C2", "written": "C2", "interpreted": true},
            ],
            "soft_skills": ["teamwork"],
            "created_at": "2026-11-01T09:00:00Z",
            "updated_at": "2026-11-24T10:00:00Z",
        })
    );
}

#[test]
fn what_is_written_is_read_back_whole() {
    for profile in [hana(), Profile::default()] {
        let written = exchange(profile);
        let text = serde_json::to_string(&written).unwrap();
        let read: Exchange = serde_json::from_str(&text).unwrap();
        assert_eq!(read, written);
    }
}

#[test]
fn the_schema_describes_every_field_and_what_is_written_fits_it() {
    let schema = Exchange::schema();
    assert_eq!(
        schema["$schema"],
        "https://json-schema.org/draft/2020-12/schema"
    );
    let written = serde_json::to_value(exchange(hana())).unwrap();
    let mut described = 0;
    fits(&schema, &schema, &written, "", &mut described);
    assert!(described > 60, "only {described} fields were met");
}

/// Every field that is written has a place with a description in the schema, and none is written
/// that the schema does not know.
fn fits(root: &Value, schema: &Value, written: &Value, path: &str, described: &mut usize) {
    let schema = resolved(root, schema);
    match written {
        Value::Object(fields) => {
            let known = schema["properties"].as_object();
            let known = known.unwrap_or_else(|| panic!("{path} is no object: {schema}"));
            let names: BTreeSet<&String> = known.keys().collect();
            for (name, value) in fields {
                let path = format!("{path}.{name}");
                assert!(names.contains(name), "{path} is not in the schema");
                assert!(
                    known[name]["description"].is_string(),
                    "{path} says nothing"
                );
                *described += 1;
                fits(root, &known[name], value, &path, described);
            }
        }
        Value::Array(items) => {
            for item in items {
                fits(root, &schema["items"], item, path, described);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// The schema behind a reference, or behind "this or null".
fn resolved<'a>(root: &'a Value, schema: &'a Value) -> &'a Value {
    if let Some(reference) = schema["$ref"].as_str() {
        let name = reference.rsplit('/').next().unwrap();
        return resolved(root, &root["$defs"][name]);
    }
    match schema["anyOf"].as_array() {
        Some(either) => resolved(root, &either[0]),
        None => schema,
    }
}
