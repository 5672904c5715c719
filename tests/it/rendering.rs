//! Everything the bot can say, rendered in every language by the real texts: what Telegram takes,
//! and what a person can read.

mod cards;
mod composed;
mod edges;
mod imports;
mod long;
mod offers;
mod planned;
mod questions;
mod samples;
mod screen;

use samples::samples;
use screen::Bench;
use stepward::audit::LanguageCode;
use stepward::conversation::Say;
use stepward::locale::Language;

#[test]
fn everything_that_can_be_said_can_be_sent_in_every_language() {
    let bench = Bench::new();
    let wrong: Vec<String> = samples().iter().flat_map(|say| bench.wrong(say)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn many_languages_are_offered_by_pages() {
    let bench = Bench::in_all_languages();
    let offered: Vec<LanguageCode> = Language::known().map(|one| one.code().into()).collect();
    let mut seen = vec![];
    for page in 0..offered.len().div_ceil(8) {
        let offered = offered.clone();
        let say = Say::PickLanguage { page, offered };
        bench.check(&say);
        let keyboard = bench.render(Language::ENGLISH, &say).keyboard;
        let (more, names) = keyboard.split_last().unwrap();
        assert_eq!(more[0].label, "More languages");
        seen.extend(names.iter().map(|row| row[0].label.clone()));
    }
    let names: Vec<&str> = Language::known().map(Language::own_name).collect();
    assert_eq!(seen, names);
}
