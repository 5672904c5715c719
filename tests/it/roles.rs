//! Roles from a table: the samples are read whole, and what is wrong is named.

mod formats;
mod imports;

use std::collections::BTreeMap;

use stepward::audit::{Script, Slot};
use stepward::conversation::Press;
use stepward::demo::sample_roles;
use stepward::matching::{Meaning, RegistrationNeeded, Role, State};
use stepward::pathway::Pathways;
use stepward::roles::csv;
use time::Duration;
use time::macros::date;

const FILE: &str = include_str!("../../src/demo/roles.csv");

fn read(text: &str) -> Result<Vec<Role>, Vec<String>> {
    csv::read("roles.csv", text.as_bytes(), State::Draft)
        .map_err(|faults| faults.iter().map(ToString::to_string).collect())
}

/// Header and first rows of the samples, with one text replaced by another.
fn changed(from: &str, to: &str) -> String {
    let rows: Vec<&str> = FILE.lines().take(4).collect();
    let text = rows.join("\n");
    assert!(text.contains(from), "{from}");
    text.replacen(from, to, 1)
}

#[test]
fn the_64_samples_are_read_and_named_as_fictional() {
    let roles = sample_roles(date!(2026 - 11 - 23));
    assert_eq!(roles.len(), 64);
    assert!(roles.iter().all(Role::is_settled), "a person has said all");
    assert!(
        roles
            .iter()
            .all(|role| role.employer.contains("(fictional)"))
    );
    let pathways = Pathways::built_in();
    let traits = pathways.traits();
    for role in &roles {
        assert!(traits.contains_key(&role.occupation), "{}", role.occupation);
        assert!(
            role.bridging_for
                .iter()
                .all(|id| pathways.professions.contains_key(id))
        );
    }
    let radiologist = roles
        .iter()
        .find(|role| role.title == "Consultant Radiologist")
        .unwrap();
    let specialist = RegistrationNeeded::OneOf(vec!["GMC specialist".to_owned()]);
    assert_eq!(radiologist.registration, specialist);
    assert_eq!(
        (radiologist.pay.min, radiologist.pay.text.as_str()),
        (None, "Depends on experience")
    );
}

#[test]
fn the_samples_are_as_open_today_as_on_the_day_they_were_written() {
    let then = sample_roles(date!(2026 - 11 - 23));
    let today = date!(2028 - 02 - 29);
    let now = sample_roles(today);
    let shift = today - date!(2026 - 11 - 23);
    for (then, now) in then.iter().zip(&now) {
        assert_eq!(
            (now.posted - then.posted, now.closes - then.closes),
            (shift, shift)
        );
    }
    let open = |roles: &[Role], day| roles.iter().filter(|role| role.is_open_on(day)).count();
    assert_eq!(open(&now, today), open(&then, today - shift));
    assert_eq!(now[0].closes, today - Duration::days(7));
}

#[test]
fn the_skills_that_samples_ask_for_are_asked_of_the_people_they_are_for() {
    let text = include_str!("../../src/audit/script.toml");
    let script = Script::parse("script.toml", text).unwrap();
    let mut per_family: BTreeMap<String, u32> = BTreeMap::new();
    for family in script.skills.iter().flat_map(|skill| &skill.families) {
        *per_family.entry(family.clone()).or_default() += 1;
    }
    assert_eq!(per_family.len(), 14);
    assert!(
        per_family.values().all(|count| *count <= 8),
        "{per_family:?}"
    );
    // The longest button about a skill has room in Telegram's 64 bytes.
    for skill in &script.skills {
        let slot = Slot::new(&"second-skills".into(), 9);
        let data = Press::Toggle(slot, skill.id.clone()).data();
        assert!(data.len() <= 64, "{data}");
    }

    let traits = crate::matching::traits();
    let mut unasked = vec![];
    for role in sample_roles(date!(2026 - 11 - 23)) {
        for skill in role.essential.iter().filter_map(|wish| wish.skill()) {
            let known = script.skills.iter().find(|one| one.id == *skill).unwrap();
            let people = role.bridging_for.iter().chain([&role.occupation]);
            let families = people
                .map(|id| &traits[id].family)
                .filter(|family| !family.is_empty());
            for family in families.filter(|family| !known.families.contains(family)) {
                unasked.push(format!("{} {} {family}", role.occupation, skill));
            }
        }
    }
    unasked.sort();
    unasked.dedup();
    // Skills of an office: they are not asked of people from wards and laboratories, who see the
    // role later, with the advice to ask.
    assert_eq!(
        unasked,
        [
            "clinical_coder patient-notes administration",
            "clinical_coder patient-notes laboratory",
            "data_analyst explain-data laboratory",
            "data_analyst explain-data medicine",
            "data_analyst spreadsheets laboratory",
            "data_analyst spreadsheets medicine",
            "data_analyst sql laboratory",
            "data_analyst sql medicine",
            "discharge_support_worker phone-english care",
        ],
    );
}

#[test]
fn what_the_employer_does_not_say_stays_unknown() {
    let roles = read(&changed(",5,31049,37796,", ",,,,")).unwrap();
    assert_eq!(
        (roles[0].band, roles[0].pay.min, roles[0].pay.max),
        (None, None, None)
    );
    let roles = read(&changed(",NMC,2221.2,2221,C1,0,", ",,2221.2,2221,,,")).unwrap();
    assert_eq!(roles[0].registration, RegistrationNeeded::Unknown);
    assert_eq!((roles[0].english, roles[0].experience_months), (None, None));
    assert_eq!(roles[0].state, State::Draft);
}

#[test]
fn without_a_meaning_every_wish_is_asked() {
    let header = FILE.lines().next().unwrap();
    let columns = header.split(',').count();
    let mut reader = ::csv::Reader::from_reader(FILE.as_bytes());
    let mut writer = ::csv::Writer::from_writer(vec![]);
    writer
        .write_record(header.split(',').take(columns - 4))
        .unwrap();
    for record in reader.records() {
        writer
            .write_record(record.unwrap().iter().take(columns - 4))
            .unwrap();
    }
    let text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
    let roles = read(&text).unwrap();
    assert_eq!(roles.len(), 64);
    assert!(
        roles
            .iter()
            .flat_map(|role| &role.essential)
            .all(|wish| wish.meaning == Meaning::Ask)
    );
}

#[test]
fn faults_name_line_and_column_and_nothing_is_half_imported() {
    let table = [
        changed(",C1,", ",D1,"),
        changed(",5,31049", ",15,31049"),
        changed(",5,31049", ",5,38000"),
        changed("2026-11-16", "16.11.2026"),
        changed("2026-11-16", "2026-11-01"),
        changed(",NMC,", ",NMX,"),
        changed("https://jobs", "javascript:jobs"),
        changed("Staff Nurse - Acute Medicine,nurse", ",Nurse"),
        changed("said; skill:give-medicine", "said; skill"),
        changed("said; skill:give-medicine; ask", "said"),
    ];
    let mut all = vec![];
    for (number, text) in table.iter().enumerate() {
        match read(text) {
            Ok(_) => all.push(format!("{number} is read")),
            Err(faults) => all.push(faults.join("\n")),
        }
    }
    insta::assert_snapshot!(all.join("\n"), @"
    roles.csv:2: expected a level from A1 to C2, or nothing, not `D1`, in column `english_min_cefr`
    roles.csv:2: expected a band such as 5 or 8a, or nothing, not `15`, in column `band`
    roles.csv:2: expected an amount not below `salary_min` (38000), in column `salary_max`
    roles.csv:2: expected a day such as 2026-12-31, not `16.11.2026`, in column `closes`
    roles.csv:2: expected a day not before `posted` (2026-11-02), in column `closes`
    roles.csv:2: expected a register such as NMC, `none`, or nothing, not `NMX`, in column `registration_required`
    roles.csv:2: expected an address such as https://jobs.example.org/1, not `javascript:jobs.example.org/candidate/jobadvert/SAMPLE-0001`, in column `url`
    roles.csv:2: expected some words, in column `title`
    roles.csv:2: expected an occupation's id such as hospital_porter, or nothing, not `Nurse`, in column `role_id`
    roles.csv:2: expected a meaning such as ask, said, skill:take-blood, trained:nurse:bachelor, stage:exams, practised:5 or second-language, not `skill`, in column `essential_meaning`
    roles.csv:2: expected 3 meanings, not 1, in column `essential_meaning`
    ");
    let faults = read(&changed("closes,url", "ends,url")).unwrap_err();
    insta::assert_snapshot!(faults.join("\n"), @"
    roles.csv:1: expected a column of the importer's list, not `ends`
    roles.csv:1: expected the column `closes`
    ");
    assert!(csv::read("roles.csv", &b"vacancy_id\n\xff\xfe\n"[..], State::Draft).is_err());
    assert_eq!(read("").unwrap_err().len(), 30);
}
