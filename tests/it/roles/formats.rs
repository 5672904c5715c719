//! NHS Jobs XML and JobPosting: what is read, what is guessed, and what is refused.

use std::io::Cursor;
use std::sync::LazyLock;

use proptest::prelude::*;

use stepward::content::{Files, load};
use stepward::conversation::World;
use stepward::matching::{Band, Role};
use stepward::roles::{Format, Told, read};

/// The world, read once.
fn world() -> &'static World {
    static WORLD: LazyLock<World> = LazyLock::new(|| load(Files::BuiltIn).unwrap().unwrap().world);
    &WORLD
}

fn rows(world: &World, name: &str, text: &str, band: Option<Band>) -> Vec<Result<Role, String>> {
    let told = Told {
        world,
        band,
        confirmed: false,
    };
    let format = Format::of(name, text.as_bytes()).unwrap();
    let rows = read(format, name, Cursor::new(text.as_bytes()), told).unwrap();
    let told = rows.map(|row| {
        row.map(|found| found.role).map_err(|faults| {
            faults
                .iter()
                .map(ToString::to_string)
                .collect::<Vec<_>>()
                .join("; ")
        })
    });
    told.collect()
}

/// A role in a few lines: what was read and what was guessed from what.
fn told(role: &Role) -> String {
    let guesses = role.guesses.iter().map(|guess| {
        let from = guess.from.as_deref().unwrap_or("nothing");
        format!("\n    guess {:?}: {from}", guess.about)
    });
    format!(
        "{} [{}] {} {:?} {:?} {:?} pay {:?}-{:?} at {} {}{}",
        role.title,
        role.occupation,
        role.band.map_or("no band", Band::as_str),
        role.registration,
        role.english,
        role.languages,
        role.pay.min,
        role.pay.max,
        role.site,
        role.postcode,
        guesses.collect::<String>()
    )
}

fn vacancy(fields: &[(&str, &str)]) -> String {
    let standard = [
        ("id", "1"),
        ("reference", "999-1"),
        ("title", "Staff Nurse - Acute Medicine"),
        ("description", "Care for patients."),
        ("employer", "Invented Trust"),
        ("type", "Permanent"),
        ("salary", "Competitive"),
        ("closeDate", "2026-12-01T23:59:00"),
        ("postDate", "2026-11-02T09:00:00"),
        ("url", "https://jobs.example.org/1"),
        (
            "locations",
            "<location>Invented Hospital, ZZ1 1AA</location>",
        ),
    ];
    let fields = standard.map(|(name, words)| {
        let own = fields.iter().find(|(field, _)| *field == name);
        let words = own.map_or(words, |(_, words)| words);
        format!("<{name}>{words}</{name}>")
    });
    format!("<vacancyDetails>{}</vacancyDetails>", fields.concat())
}

#[test]
fn what_vacancies_say_is_read_and_what_they_let_one_guess_is_marked() {
    let world = world();
    let table: &[&[(&str, &str)]] = &[
        &[],
        &[
            ("title", "Senior Nurse (Band 6)"),
            ("salary", "£38,682 to £46,580 a year"),
        ],
        &[("title", "Nurse Band 5/6"), ("salary", "£30000")],
        &[("salary", "£31,049 to £37,796 a year pro rata")],
        &[("salary", "£16.80 an hour"), ("title", "Bank porter")],
        &[(
            "description",
            "You have your NMC PIN, English at level B2 and two years of experience.",
        )],
        &[(
            "description",
            "No NMC PIN needed. You are working towards HCPC registration.",
        )],
        &[
            ("title", "Interpreter"),
            ("description", "You are fluent in Arabic or Tigrinya."),
        ],
        &[("title", "Head of Zebra Affairs")],
        &[(
            "locations",
            "<location><name>A &amp; B</name></location><location>Second</location>",
        )],
        &[("title", "<![CDATA[Porter <b>]]>\u{202e}\u{2066}")],
    ];
    let mut all = vec![];
    for fields in table {
        let text = format!("<nhsSearch><x><y>{}</y></x></nhsSearch>", vacancy(fields));
        for row in rows(world, "jobs.xml", &text, None) {
            all.push(row.map_or_else(|wrong| wrong, |role| told(&role)));
        }
    }
    insta::assert_snapshot!(all.join("\n"), @r#"
    Staff Nurse - Acute Medicine [nurse] no band Unknown None [] pay None-None at Invented Hospital ZZ1 1AA
        guess Occupation: Staff Nurse - Acute Medicine
    Senior Nurse (Band 6) [nurse] 6 Unknown None [] pay Some(38682)-Some(46580) at Invented Hospital ZZ1 1AA
        guess Occupation: Senior Nurse (Band 6)
        guess Band: Band 6
    Nurse Band 5/6 [nurse] no band Unknown None [] pay Some(30000)-Some(30000) at Invented Hospital ZZ1 1AA
        guess Occupation: Nurse Band 5/6
    Staff Nurse - Acute Medicine [nurse] 5 Unknown None [] pay Some(31049)-Some(37796) at Invented Hospital ZZ1 1AA
        guess Occupation: Staff Nurse - Acute Medicine
        guess Band: £31,049 to £37,796 a year pro rata
    Bank porter [hospital_porter] no band Unknown None [] pay None-None at Invented Hospital ZZ1 1AA
        guess Occupation: Bank porter
    Staff Nurse - Acute Medicine [nurse] no band OneOf(["NMC"]) Some(B2) [] pay None-None at Invented Hospital ZZ1 1AA
        guess Occupation: Staff Nurse - Acute Medicine
        guess Registration: You have your NMC PIN English at level
        guess English: PIN English at level B2 and two years of
        guess Experience: two years of experience
    Staff Nurse - Acute Medicine [nurse] no band Unknown None [] pay None-None at Invented Hospital ZZ1 1AA
        guess Occupation: Staff Nurse - Acute Medicine
    Interpreter [interpreter] no band Unknown None ["ar", "ti"] pay None-None at Invented Hospital ZZ1 1AA
        guess Occupation: Interpreter
        guess Languages: Arabic, Tigrinya
    Head of Zebra Affairs [] no band Unknown None [] pay None-None at Invented Hospital ZZ1 1AA
        guess Occupation: nothing
    Staff Nurse - Acute Medicine [nurse] no band Unknown None [] pay None-None at A & B; Second 
        guess Occupation: Staff Nurse - Acute Medicine
    Porter <b> [hospital_porter] no band Unknown None [] pay None-None at Invented Hospital ZZ1 1AA
        guess Occupation: Porter <b>
    "#);
    let tagged = rows(world, "jobs.xml", &vacancy(&[]), Band::read("5"));
    assert_eq!(tagged[0].as_ref().unwrap().band, Band::read("5"));
    assert!(
        tagged[0]
            .as_ref()
            .unwrap()
            .guesses
            .iter()
            .all(|guess| { guess.about != stepward::matching::About::Band })
    );
}

#[test]
fn what_is_wrong_in_xml_is_named_and_nothing_hostile_is_taken() {
    let world = world();
    let bomb = "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><x>&a;</x>";
    let deep = "<a>".repeat(100);
    let huge = vacancy(&[("description", &"x".repeat(2 << 20))]);
    let table = [
        vacancy(&[
            ("title", ""),
            ("url", "javascript:x"),
            ("closeDate", "soon"),
        ]),
        vacancy(&[("closeDate", "2026-11-01")]),
        vacancy(&[("title", "&unknown;")]),
        bomb.to_owned(),
        deep,
        huge,
        "<nhsJobs><vacancyDetails><title>".to_owned(),
        "<nhsJobs></x>".to_owned(),
        format!("<a>\n\n{}\n{}</a>", vacancy(&[("title", "")]), vacancy(&[])),
    ];
    let mut all = vec![];
    for text in &table {
        for row in rows(world, "jobs.xml", text, None) {
            all.push(row.map_or_else(|wrong| wrong, |role| format!("{} is read", role.title)));
        }
    }
    insta::assert_snapshot!(all.join("\n"), @"
    jobs.xml:1: expected some words, in `title`; jobs.xml:1: expected a day such as 2026-12-31, not `soon`, in `closes`; jobs.xml:1: expected an address such as https://jobs.example.org/1, not `javascript:x`, in `url`
    jobs.xml:1: expected a last day not before the first (2026-11-02), in `closes`
    jobs.xml:1: expected no entity but those of XML itself
    jobs.xml:1: expected no document type
    jobs.xml:1: expected elements at most 32 deep in each other
    jobs.xml:1: expected readable XML: I/O error: a vacancy of at most 1048576 bytes
    jobs.xml:1: expected the end of every element that begins
    jobs.xml:1: expected readable XML: ill-formed document: expected `</nhsJobs>`, but `</x>` was found
    jobs.xml:3: expected some words, in `title`
    Staff Nurse - Acute Medicine is read
    ");
}

fn posting(fields: &str) -> String {
    format!(
        r#"{{"@context": "https://schema.org", "@type": "JobPosting", "title": "Hospital Porter",
        "identifier": {{"value": "999-2"}}, "description": "<p>Help.</p>",
        "datePosted": "2026-11-11", "validThrough": "2026-11-28T23:59:00Z",
        "hiringOrganization": {{"name": "Invented Trust"}},
        "jobLocation": {{"address": {{"addressLocality": "Midvale", "postalCode": "ZZ1 1AA"}}}},
        "url": "https://jobs.example.org/2"{fields}}}"#
    )
}

#[test]
fn job_postings_are_read_alone_in_lists_in_graphs_and_line_by_line() {
    let world = world();
    let (one, other) = (posting(""), posting(r#", "title": "Ward Clerk""#));
    let place = r#"{"@type": "Place", "name": "no posting"}"#;
    let table = [
        ("one.json", one.clone(), 1),
        ("list.json", format!("[{one}, {place}, {other}]"), 2),
        (
            "graph.jsonld",
            format!(
                r#"{{"@context": "x", "@graph": [{one}, {other}], "after": {{"x": [1]}}, "n": 3}}"#
            ),
            2,
        ),
        ("lines.jsonl", format!("{one}\n{other}\n"), 2),
        ("unknown", format!("\u{feff}{one}"), 1),
    ];
    for (name, text, count) in table {
        let roles = rows(world, name, &text, None);
        assert!(roles.iter().all(Result::is_ok), "{name}: {roles:?}");
        assert_eq!(roles.len(), count, "{name}");
    }
}

#[test]
fn salaries_points_and_markup_of_postings() {
    let world = world();
    let salary =
        |value: &str| format!(r#", "baseSalary": {{"currency": "GBP", "value": {value}}}"#);
    let table = [
        salary(r#"{"minValue": 24465, "maxValue": 24465, "unitText": "YEAR"}"#),
        salary(r#"{"value": "12.60", "unitText": "HOUR"}"#),
        r#", "qualifications": "kind; Care Certificate within 12 weeks", "skills": ["lifts", "chats"]"#
            .to_owned(),
        r#", "description": "<p>One &amp; two</p><script>alert(1)</script><li>three &lt;b&gt;</li>""#
            .to_owned(),
        r#", "validThrough": "someday", "url": "ftp://x""#.to_owned(),
    ];
    let mut all = vec![];
    for fields in &table {
        for row in rows(world, "one.json", &posting(fields), None) {
            all.push(row.map_or_else(
                |wrong| wrong,
                |role| format!("{} {} | {}", told(&role), role.pay.text, role.description),
            ));
        }
    }
    for wrong in [
        "{\"@type\": \"JobPosting\"",
        "hello",
        "[{}, 3]",
        "{]}",
        &"[{\"a\":".repeat(90),
    ] {
        let told = rows(world, "bad.json", wrong, None);
        all.extend(told.into_iter().filter_map(Result::err));
    }
    insta::assert_snapshot!(all.join("\n"), @r#"
    Hospital Porter [hospital_porter] 2 Unknown None [] pay Some(24465)-Some(24465) at Midvale ZZ1 1AA
        guess Occupation: Hospital Porter
        guess Band: £24,465 a year £24,465 a year | Help.
    Hospital Porter [hospital_porter] no band Unknown None [] pay None-None at Midvale ZZ1 1AA
        guess Occupation: Hospital Porter £12.60 by the hour | Help.
    Hospital Porter [hospital_porter] no band Unknown None [] pay None-None at Midvale ZZ1 1AA
        guess Occupation: Hospital Porter
        guess Wish("kind"): nothing
        guess Wish("Care Certificate within 12 weeks"): Care Certificate within 12 weeks
        guess Wish("lifts"): nothing
        guess Wish("chats"): nothing  | Help.
    Hospital Porter [hospital_porter] no band Unknown None [] pay None-None at Midvale ZZ1 1AA
        guess Occupation: Hospital Porter  | One & two
    three <b>
    one.json:1: expected a day such as 2026-12-31, not `someday`, in `closes`; one.json:1: expected an address such as https://jobs.example.org/1, not `ftp://x`, in `url`
    bad.json:1: expected the end of an object
    bad.json:1: expected a job posting, or a list of them
    bad.json:1: expected a job posting, or a list of them
    bad.json:1: expected readable JSON: key must be a string at line 1 column 2
    bad.json:1: expected a job posting, or a list of them
    bad.json:1: expected values at most 64 deep in each other
    "#);
}

#[test]
fn the_sample_feeds_are_read_whole() {
    let world = world();
    let file = include_str!("../../../src/demo/server/samples/vacancies.xml");
    let file = file
        .replace("POSTED", "2026-11-02")
        .replace("CLOSES", "2026-12-02");
    let roles = rows(world, "vacancies.xml", &file, None);
    let roles: Vec<String> = roles.into_iter().map(|role| told(&role.unwrap())).collect();
    insta::assert_snapshot!(roles.join("\n"), @r#"
    Staff Nurse - Cardiology (Band 5) [nurse] 5 OneOf(["NMC"]) Some(C1) [] pay Some(31049)-Some(37796) at Midvale General Hospital (fictional) ZZ1 1AA
        guess Occupation: Staff Nurse - Cardiology (Band 5)
        guess Band: Band 5
        guess Registration: bed ward You need NMC registration and English at
        guess English: and English at level C1
    Healthcare Support Worker - Stroke Unit [healthcare_support_worker] 3 Unknown None [] pay Some(24937)-Some(26598) at Canalside Hospital (fictional) ZZ1 2BB
        guess Occupation: Healthcare Support Worker - Stroke Unit
        guess Band: £24,937 to £26,598 a year
        guess Experience: Six months of experience in
    Bilingual Reception Assistant [outpatient_receptionist] no band Unknown None ["ar", "ti"] pay None-None at Midvale General Hospital (fictional) ZZ1 1AA
        guess Occupation: Bilingual Reception Assistant
        guess Languages: Arabic, Tigrinya
    "#);
}

#[test]
fn a_table_names_only_occupations_and_skills_there_are() {
    let world = world();
    let samples = include_str!("../../../src/demo/roles.csv");
    let table: Vec<&str> = samples.lines().take(2).collect();
    let table = table.join("\n");
    let told = |text: &str| {
        let rows = rows(world, "roles.csv", text, None).into_iter();
        let told = rows.map(|row| row.map_or_else(|wrong| wrong, |role| told(&role)));
        told.collect::<Vec<String>>().join("\n")
    };
    let all = [
        told(&table.replacen(",nurse,", ",nurze,", 1)),
        told(&table.replacen("skill:give-medicine", "skill:fly", 1)),
        told(&table.replacen(",nurse,", ",,", 1)),
    ];
    insta::assert_snapshot!(all.join("\n"), @r#"
    roles.csv:2: expected an occupation of the list, not `nurze`
    roles.csv:2: expected a skill of the list, not `fly`
    Staff Nurse - Acute Medicine [nurse] 5 OneOf(["NMC"]) Some(C1) [] pay Some(31049)-Some(37796) at Midvale General Hospital (fictional) ZZ1 1AA
        guess Occupation: Staff Nurse - Acute Medicine
    "#);
}

proptest! {
    /// Whatever is sent, reading it ends.
    #[test]
    fn no_file_is_too_odd_to_be_refused(
        name in "(a\\.csv|a\\.xml|a\\.json)",
        text in "([<>{}\\[\\]\"&;:,a-f\\\\/@! \n]|vacancyDetails|title|@graph|JobPosting){0,60}",
    ) {
        let told = Told { world: world(), band: None, confirmed: false };
        let format = Format::of(&name, text.as_bytes()).unwrap();
        if let Ok(rows) = read(format, &name, Cursor::new(text.as_bytes()), told) {
            prop_assert!(rows.take(1000).count() < 1000);
        }
    }
}
