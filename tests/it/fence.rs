//! The rules of the house: who may use whom, what lives where, and how large a room may grow.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Every room and the floor it stands on: a room uses only rooms that stand below it.
const FLOORS: &[(&str, u8)] = &[
    ("fault", 0),
    ("fold", 0),
    ("chart", 0),
    ("phrases", 1),
    ("message", 2),
    ("measures", 3),
    ("audit", 2),
    ("occupations", 2),
    ("settings", 2),
    ("postgres", 2),
    ("simulator", 2),
    ("matching", 3),
    ("pathway", 3),
    ("exchange", 3),
    ("conversation", 4),
    ("locale", 5),
    ("telegram", 5),
    ("store", 5),
    ("content", 6),
    ("roles", 6),
    ("report", 6),
    ("intake", 7),
    ("ingress", 8),
    ("outbox", 8),
    ("reminders", 8),
    ("housekeeping", 8),
    ("operations", 8),
    ("serve", 9),
    ("demo", 10),
    ("commands", 11),
    ("check", 12),
    ("main", 13),
];

/// Rooms without IO, clock, chance and `async`.
const PURE: &[&str] = &[
    "fault",
    "fold",
    "chart",
    "phrases",
    "message",
    "audit",
    "occupations",
    "matching",
    "pathway",
    "exchange",
    "conversation",
    "locale",
    "report",
];

/// The longest a file may be, in lines.
const LONGEST: usize = 300;

/// What may stand only in some rooms.
const ONLY_IN: &[(&str, &[&str])] = &[
    // Settings look only at the shape of an address.
    ("sqlx::", &["store", "postgres", "settings"]),
    ("teloxide::", &["telegram"]),
    ("std::env::var", &["settings"]),
    ("now_utc", &["serve"]),
    (
        "tokio::spawn",
        &["serve", "demo", "simulator", "postgres", "outbox"],
    ),
];

fn files() -> Vec<(PathBuf, String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = vec![];
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let inside = path.strip_prefix(&root).unwrap().to_owned();
                let first = inside
                    .components()
                    .next()
                    .unwrap()
                    .as_os_str()
                    .to_str()
                    .unwrap();
                let room = first.trim_end_matches(".rs").to_owned();
                found.push((inside, room, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    found.sort();
    assert!(found.len() > 50, "the crate has its files");
    found
}

/// The code of a file, without comments.
fn code(text: &str) -> String {
    let lines = text.lines().map(|line| match line.find("//") {
        Some(at) if !line[..at].contains('"') => &line[..at],
        _ => line,
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The rooms that a file names: `crate::room` and `use crate::{room, ...}`.
fn names(code: &str) -> Vec<String> {
    let mut names = vec![];
    for (at, _) in code.match_indices("crate::") {
        if code[..at].ends_with('$') {
            continue;
        }
        let rest = &code[at + "crate::".len()..];
        let word = |text: &str| -> String {
            text.chars()
                .take_while(|c| c.is_ascii_alphanumeric() || *c == '_')
                .collect()
        };
        match rest.strip_prefix('{') {
            Some(group) => {
                let mut depth = 0;
                let mut start = true;
                for (index, letter) in group.char_indices() {
                    match letter {
                        '}' if depth == 0 => break,
                        '{' => depth += 1,
                        '}' => depth -= 1,
                        ',' if depth == 0 => start = true,
                        _ if start && letter.is_ascii_lowercase() => {
                            names.push(word(&group[index..]));
                            start = false;
                        }
                        _ => {}
                    }
                }
            }
            None => names.push(word(rest)),
        }
    }
    names
}

#[test]
fn a_room_uses_only_rooms_below_it() {
    let floors: BTreeMap<&str, u8> = FLOORS.iter().copied().collect();
    let mut wrong = vec![];
    for (path, room, text) in files() {
        if room == "lib" {
            continue;
        }
        let own = floors
            .get(room.as_str())
            .unwrap_or_else(|| panic!("{room} has no floor"));
        let code = code(&text).replace("stepward::", "crate::");
        for used in names(&code) {
            if used == room {
                continue;
            }
            let Some(floor) = floors.get(used.as_str()) else {
                continue;
            };
            let is_test = path.file_name().is_some_and(|name| name == "tests.rs");
            if floor >= own && !is_test {
                wrong.push(format!(
                    "{}: {room} (floor {own}) uses {used} (floor {floor})",
                    path.display()
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_has_a_room_of_its_own_stands_nowhere_else() {
    let mut wrong = vec![];
    for (path, room, text) in files() {
        let code = code(&text);
        for (what, rooms) in ONLY_IN {
            if code.contains(what) && !rooms.contains(&room.as_str()) {
                wrong.push(format!("{}: {what}", path.display()));
            }
        }
        let asynchronous = [
            "async fn",
            "async move",
            ".await",
            "tokio::",
            "std::fs",
            "rand::",
        ];
        if PURE.contains(&room.as_str()) {
            let found = asynchronous.iter().filter(|what| code.contains(**what));
            wrong.extend(found.map(|what| format!("{}: {what} in a pure room", path.display())));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_file_has_outgrown_its_room() {
    let large: Vec<String> = files()
        .iter()
        .map(|(path, _, text)| (path, text.lines().count()))
        .filter(|(_, lines)| *lines > LONGEST)
        .map(|(path, lines)| format!("{}: {lines} lines", path.display()))
        .collect();
    assert!(large.is_empty(), "{}", large.join("\n"));
}

#[test]
fn no_text_for_people_stands_in_the_conversation() {
    let mut wrong = vec![];
    for (path, room, text) in files() {
        if room != "conversation" || path.ends_with("place.rs") {
            continue;
        }
        for (number, line) in code(&text).lines().enumerate() {
            let quoted = line.split('"').skip(1).step_by(2);
            let sentences = quoted.filter(|words| words.trim().contains(' '));
            let excused =
                line.contains("expect(") || line.contains("assert") || line.contains("reason");
            if sentences.count() > 0 && !excused {
                wrong.push(format!(
                    "{}:{}: {}",
                    path.display(),
                    number + 1,
                    line.trim()
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
