//! NHS Jobs XML and JobPosting: what is read, what is guessed, and what is refused.

use std::io::Cursor;

use stepward::content::{Files, load};
use stepward::conversation::World;
use stepward::matching::{Band, Role};
use stepward::roles::{Format, Told, read};

/// The world, read once.
fn world() -> World {
    load(Files::BuiltIn).unwrap().unwrap().world
}

fn rows(world: &World, name: &str, text: &str, band: Option<Band>) -> Vec<Result<Role, String>> {
    let told = Told {
        occupations: &world.occupations,
        pathways: &world.pathways,
        bands: &world.bands,
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
        for row in rows(&world, "jobs.xml", &text, None) {
            all.push(row.map_or_else(|wrong| wrong, |role| told(&role)));
        }
    }
    insta::assert_snapshot!(all.join("\n"), @"");
    let tagged = rows(&world, "jobs.xml", &vacancy(&[]), Band::read("5"));
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
        for row in rows(&world, "jobs.xml", text, None) {
            all.push(row.map_or_else(|wrong| wrong, |role| format!("{} is read", role.title)));
        }
    }
    insta::assert_snapshot!(all.join("\n"), @"");
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
            format!(r#"{{"@context": "x", "@graph": [{one}, {other}], "after": {{"x": [1]}}}}"#),
            2,
        ),
        ("lines.jsonl", format!("{one}\n{other}\n"), 2),
        ("unknown", format!("\u{feff}{one}"), 1),
    ];
    for (name, text, count) in table {
        let roles = rows(&world, name, &text, None);
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
        for row in rows(&world, "one.json", &posting(fields), None) {
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
        let told = rows(&world, "bad.json", wrong, None);
        all.extend(told.into_iter().filter_map(Result::err));
    }
    insta::assert_snapshot!(all.join("\n"), @"");
}

#[test]
fn the_sample_feeds_are_read_whole() {
    let world = world();
    let file = include_str!("../../../src/demo/server/samples/vacancies.xml");
    let file = file
        .replace("POSTED", "2026-11-02")
        .replace("CLOSES", "2026-12-02");
    let roles = rows(&world, "vacancies.xml", &file, None);
    let roles: Vec<String> = roles.into_iter().map(|role| told(&role.unwrap())).collect();
    insta::assert_snapshot!(roles.join("\n"), @"");
}
