//! `stepward match`: the cards of a profile without a chat, and what is said of a profile that is wrong.

use std::path::PathBuf;

use serde_json::{Value, json};
use stepward::commands::matching;
use stepward::settings::Matching;
use time::macros::date;

fn order(document: &Value) -> Matching {
    let name = format!("profile-{}.json", uuid::Uuid::new_v4());
    let profile = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&profile, document.to_string()).unwrap();
    Matching {
        profile,
        roles: None,
        on: Some(date!(2026 - 11 - 23)),
        language: "en".to_owned(),
        json: false,
    }
}

fn matched(order: &Matching) -> Result<String, String> {
    let done = matching(order, None).map_err(|error| format!("{error:#}"));
    std::fs::remove_file(&order.profile).unwrap();
    done.map(|lines| lines.join("\n"))
}

fn nurse() -> Value {
    json!({
        "permission": "any", "goal": "both", "occupation": "nurse", "years": 8,
        "last_practised": 2024, "registration": "preparing", "education": "bachelor",
        "english": "B2", "skills": ["take-blood"], "skills_asked": ["take-blood", "personal-care"],
    })
}

#[test]
fn a_profile_shows_its_cards_by_horizon() {
    let cards = matched(&order(&nurse())).unwrap();
    let place = |text: &str| {
        cards
            .find(text)
            .unwrap_or_else(|| panic!("no {text} in\n{cards}"))
    };
    assert!(place("Roles you can apply for now") < place("Roles after registration"));
    assert!(place("Roles after registration") < place("Roles for later"));
    assert!(place("Senior Phlebotomist") < place("Staff Nurse"));
    assert!(
        !cards.contains("<b>") && !cards.contains("&amp;"),
        "no HTML on a terminal"
    );
    assert!(
        cards.contains("\u{2068}Nurse\u{2069}"),
        "words stay apart from those around them"
    );
}

#[test]
fn the_documents_of_mydata_and_of_the_export_are_taken_too() {
    let bare = matched(&order(&nurse())).unwrap();
    let exported = json!([{ "id": "any", "meta_source": "stepward", "profile": nurse() }]);
    let my_data = json!({ "person": {}, "profile": { "id": "any", "profile": nurse() } });
    assert_eq!(matched(&order(&exported)).unwrap(), bare);
    assert_eq!(matched(&order(&my_data)).unwrap(), bare);
}

#[test]
fn as_json_each_match_says_what_it_rests_on() {
    let asked = Matching {
        json: true,
        ..order(&nurse())
    };
    let document: Value = serde_json::from_str(&matched(&asked).unwrap()).unwrap();
    assert_eq!(document["on"], "2026-11-23");
    let first = &document["matches"][0];
    assert_eq!(
        (&first["horizon"], &first["leads_to"]),
        (&json!("now"), &json!("nurse"))
    );
    assert_eq!(first["inputs"]["occupation"], "nurse");
    assert_eq!(
        first["inputs"].get("last_practised"),
        None,
        "it was not looked at"
    );
    assert!(
        first["reasons"]
            .as_array()
            .is_some_and(|reasons| !reasons.is_empty())
    );
}

#[test]
fn what_is_wrong_is_said_in_one_line() {
    let wrong = |document: Value| {
        let asked = order(&document);
        let name = asked.profile.display().to_string();
        matched(&asked).unwrap_err().replace(&name, "FILE")
    };
    let lines = [
        wrong(json!({ "english": "B9" })),
        wrong(json!({ "years": "eight" })),
        wrong(json!({ "occupation": "nurs" })),
        wrong(json!({ "skills": ["fly"] })),
        wrong(json!([])),
        wrong(json!("nurse")),
    ];
    insta::assert_snapshot!(lines.join("\n"), @r#"
    in FILE: `english`: unknown variant `B9`, expected one of `A1`, `A2`, `B1`, `B2`, `C1`, `C2`
    in FILE: `years`: invalid type: string "eight", expected u32
    in FILE: `occupation`: expected the id of an occupation, such as `nurse`, not `nurs`; `stepward occupations find` tells them
    in FILE: `skills`: expected ids of the script's skills, such as `take-blood`, not `fly`
    in FILE: expected one profile, not 0
    in FILE: expected an object with the fields of a profile
    "#);
    let unknown = wrong(json!({ "englsh": "B2" }));
    assert!(unknown.starts_with("in FILE: `englsh`: expected one of application_sent, area,"));
    let elsewhere = Matching {
        language: "xx".to_owned(),
        ..order(&nurse())
    };
    assert!(
        matched(&elsewhere)
            .unwrap_err()
            .starts_with("--lang: the bot speaks en,")
    );
}
