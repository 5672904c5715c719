//! Every text is used, and every text that is used is there.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use stepward::check::keys;
use stepward::content::{Files, load};
use stepward::conversation::offers::{Often, Wrong};
use stepward::conversation::{CloseReason, Purpose, RoleMark, Why};
use stepward::locale::built_in;
use stepward::locale::check::check;

/// The words in quotation marks of the code that asks for texts.
fn literals() -> BTreeSet<String> {
    let english = english();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = vec![root.join("serve.rs")];
    let mut folders = vec![root.join("locale/render"), root.join("report")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files.push(path);
            }
        }
    }
    let mut found = BTreeSet::new();
    for file in files {
        let text = fs::read_to_string(file).unwrap();
        // What is called a text, a button or the like is one, also where it does not exist.
        for call in [
            "text(\"",
            "with(\"",
            "button(\"",
            "button_with(\"",
            "named(\"",
            "coded(\"",
        ] {
            let after = text.split(call).skip(1);
            found.extend(after.map(|rest| rest.split('"').next().unwrap().to_owned()));
        }
        let quoted = text
            .lines()
            .flat_map(|line| line.split('"').skip(1).step_by(2));
        let known = quoted.filter(|word| english.contains(*word));
        found.extend(known.map(str::to_owned));
    }
    // Arguments are named in the same way as texts.
    found.retain(|word| english.contains(word) || word.contains('-'));
    found
}

/// The keys of the English texts.
fn english() -> BTreeSet<String> {
    let sources = built_in();
    let english = sources
        .iter()
        .filter(|source| source.path.starts_with("locales/en/"));
    let lines = english.flat_map(|source| source.text.lines());
    lines
        .filter_map(|line| Some(line.split_once(" =")?.0.to_owned()))
        .collect()
}

/// The simpler wordings of questions that are asked.
fn simpler(used: &BTreeSet<String>) -> Vec<String> {
    let mut key = String::new();
    let mut simpler = vec![];
    for source in built_in()
        .iter()
        .filter(|source| source.path.starts_with("locales/en/"))
    {
        for line in source.text.lines() {
            match line.split_once(" =") {
                Some(("    .simpler", _)) if used.contains(&key) => {
                    simpler.push(format!("{key}.simpler"));
                }
                Some((word, _)) if !word.starts_with(' ') => key = word.to_owned(),
                Some(_) | None => {}
            }
        }
    }
    assert!(!simpler.is_empty());
    simpler
}

#[test]
fn every_text_is_used_and_none_is_missing() {
    let world = load(Files::BuiltIn).unwrap().unwrap().world;
    let mut used = literals();
    for (key, attribute) in keys(&world) {
        used.insert(match attribute {
            Some(attribute) => format!("{key}.{attribute}"),
            None => key,
        });
    }
    let coded = |prefix: &str, codes: Vec<&str>| -> Vec<String> {
        codes
            .into_iter()
            .map(|code| format!("{prefix}-{code}"))
            .collect()
    };
    used.extend(coded(
        "why",
        Why::ALL.iter().map(|why| why.code()).collect(),
    ));
    used.extend(coded(
        "button-close",
        CloseReason::ALL.iter().map(|one| one.code()).collect(),
    ));
    used.extend(coded(
        "toast",
        RoleMark::ALL.iter().map(|mark| mark.code()).collect(),
    ));
    for purpose in Purpose::ALL
        .iter()
        .map(|purpose| purpose.code())
        .chain(["adult"])
    {
        used.insert(format!("consent-{purpose}"));
        used.insert(format!("consent-{purpose}.answered-yes"));
        used.insert(format!("consent-{purpose}.answered-no"));
    }
    used.extend(coded(
        "button-wrong",
        Wrong::ALL.iter().map(|wrong| wrong.code()).collect(),
    ));
    for often in Often::ALL.iter().map(|often| often.code()) {
        used.insert(format!("button-news-{often}"));
        used.insert(format!("toast-news-{often}"));
    }
    for horizon in ["now", "after-registration", "later", "saved", "hidden"] {
        used.insert(format!("roles-{horizon}"));
        used.insert(format!("button-roles-{horizon}"));
    }
    let words = "help person forget hide pause language mydata menu roles steps skip back why";
    used.extend(words.split(' ').map(|word| format!("words-{word}")));
    let commands = "menu roles steps review person language mydata pause hide forget help";
    used.extend(commands.split(' ').map(|name| format!("command-{name}")));
    // A simpler wording stands where one helps; where there is none, the question comes as it is.
    used.extend(simpler(&used));
    let findings = check(&built_in(), Some(&used));
    let wrong: Vec<String> = findings
        .iter()
        .filter(|finding| finding.is_error())
        .map(ToString::to_string)
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
