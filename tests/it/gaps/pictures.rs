//! The pictures: of a size that Telegram takes as a photo, in every language and direction. Those of
//! the report lie in the target directory afterwards, for somebody to look at.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use stepward::audit::LanguageCode;
use stepward::chart::{Bar, Chart, Direction, MOST_ROWS, Row, Section, WIDTH, png};
use stepward::locale::Naming;
use stepward::report::gaps::{chart, lines};

use super::town_of_people::{counted, people, world};
use crate::matching::TODAY;

/// The width and the height that a PNG file says it has.
pub fn sides(png: &[u8]) -> (u32, u32) {
    assert!(png.starts_with(b"\x89PNG\r\n\x1a\n"));
    let side = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap());
    (side(16), side(20))
}

/// Telegram scales a photo down until its longer side is 2560 pixels: then a letter here is still as
/// large as a phone's own.
const TALLEST: u32 = 2560;

#[test]
fn the_report_is_drawn_in_every_language() {
    let (content, world) = world();
    let gaps = counted(&people(), &world);
    let lines = lines(&gaps);
    for language in &world.languages {
        let naming = Naming::of(&content.catalogue, &world, language);
        let drawn = png(&chart(&lines, None, gaps.roles.len(), TODAY, naming));
        let (width, height) = sides(&drawn);
        assert_eq!(width, WIDTH, "{language}");
        assert!(
            height > WIDTH / 2 && height <= TALLEST,
            "{language}: {height}"
        );
        assert!(drawn.len() < 1 << 20, "{language}: {} bytes", drawn.len());
        let file = format!("gaps-{language}.png");
        fs::write(Path::new(env!("CARGO_TARGET_TMPDIR")).join(file), drawn).unwrap();
    }
}

#[test]
fn one_role_is_drawn_under_its_title() {
    let (content, world) = world();
    let gaps = counted(&people(), &world);
    let naming = Naming::of(&content.catalogue, &world, &LanguageCode::from("en"));
    let role = &world.roles[0];
    let chart = chart(&lines(&gaps), Some(role), 1, TODAY, naming);
    assert!(chart.title.contains(&role.title));
    assert!(
        chart
            .sections
            .iter()
            .all(|section| !section.rows.is_empty())
    );
    sides(&png(&chart));
}

fn rows(count: usize, label: &str) -> Chart {
    let bars = [
        Bar::Number(40),
        Bar::Masked("<5".to_owned()),
        Bar::Without("-".to_owned()),
    ];
    let row = |at: usize| Row {
        label: label.to_owned(),
        bar: bars[at % bars.len()].clone(),
    };
    Chart {
        title: "Invented numbers".to_owned(),
        notes: vec!["23 November 2026".to_owned()],
        sections: vec![Section {
            heading: "A heading".to_owned(),
            rows: (0..count).map(row).collect(),
        }],
        footer: "A foot".to_owned(),
        direction: Direction::LeftToRight,
    }
}

#[test]
fn as_many_rows_as_are_allowed_make_a_photo_that_telegram_takes() {
    let two_lines = "a label that is so long that it needs two lines of the picture to stand in";
    let (width, height) = sides(&png(&rows(MOST_ROWS, two_lines)));
    assert!(width + height <= 10_000 && height <= 4 * width);
}

#[test]
fn letters_of_no_font_and_signs_of_no_text_are_drawn_somehow() {
    for odd in [
        "",
        "\u{0}\u{1b}&<>\"'",
        "漢字 😀",
        "\u{202e}abc",
        &"x".repeat(300),
    ] {
        sides(&png(&rows(1, odd)));
    }
    sides(&png(&Chart {
        sections: vec![],
        ..rows(0, "")
    }));
}

/// Every letter of every text is in the font: a square is no letter.
#[test]
fn the_font_has_every_letter_of_the_texts() {
    let file = "src/chart/fonts/NotoSans-merged.ttf";
    let font = fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap();
    let drawn = letters(&font);
    let texts = stepward::locale::built_in();
    for source in texts.iter().filter(|source| source.is_fluent()) {
        let wanted = source
            .text
            .chars()
            .filter(|letter| letter.is_alphanumeric());
        for letter in wanted {
            let drawn = drawn.contains(&u32::from(letter));
            assert!(drawn, "{}: {letter}", source.path);
        }
    }
}

/// The letters that a font has, from the table of its `cmap` that covers the basic plane (format 4:
/// <https://learn.microsoft.com/typography/opentype/spec/cmap>).
fn letters(font: &[u8]) -> BTreeSet<u32> {
    let short = |at: usize| usize::from(u16::from_be_bytes([font[at], font[at + 1]]));
    let long = |at: usize| short(at) << 16 | short(at + 2);
    let tables = (0..short(4)).map(|table| 12 + table * 16);
    let cmap = tables
        .clone()
        .find(|table| &font[*table..table + 4] == b"cmap");
    let cmap = long(cmap.unwrap() + 8);
    let mut parts = (0..short(cmap + 2)).map(|part| cmap + long(cmap + 4 + part * 8 + 4));
    let part = parts.find(|part| short(*part) == 4).unwrap();
    let segments = short(part + 6) / 2;
    let mut letters = BTreeSet::new();
    for segment in 0..segments {
        let last = short(part + 14 + segment * 2);
        let first = short(part + 16 + segments * 2 + segment * 2);
        letters.extend((first..=last).map(|letter| u32::try_from(letter).unwrap()));
    }
    letters
}
