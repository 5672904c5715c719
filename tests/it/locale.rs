//! The languages: what a text looks like when it is sent, and that no defect in one passes.

mod defects;
mod every_text;
mod french;
mod languages;
mod plain_english;
mod sound;

use stepward::locale::{
    Arguments, Catalogue, Language, Source, Value, built_in, for_copying, hard_coded_words, row,
};
use time::macros::date;

fn source(path: &str, text: &str) -> Source {
    Source::new(path, text).unwrap_or_else(|fault| panic!("{fault}"))
}

/// A catalogue of these texts: a language's code and its one file.
fn catalogue(files: &[(&str, &str)]) -> Catalogue {
    let source = |(code, text): &(&str, &str)| source(&format!("locales/{code}/a.ftl"), text);
    let sources: Vec<Source> = files.iter().map(source).collect();
    Catalogue::with_pseudo(&sources).unwrap_or_else(|faults| panic!("{faults:?}"))
}

fn built_in_catalogue() -> Catalogue {
    Catalogue::with_pseudo(&built_in()).unwrap_or_else(|faults| panic!("{faults:?}"))
}

fn named(name: &str) -> Arguments {
    Arguments::default().with("name", name)
}

#[test]
fn a_value_is_escaped_isolated_and_stripped_of_what_steers_text() {
    let catalogue = catalogue(&[("en", "hello = Hello <b>{ $name }</b>.")]);
    let hello = |name: &str| catalogue.text(Language::ENGLISH, "hello", None, &named(name));
    assert_eq!(hello("Sara"), "Hello <b>\u{2068}Sara\u{2069}</b>.");
    assert_eq!(
        hello("<a href=\"x\">&"),
        "Hello <b>\u{2068}&lt;a href=&quot;x&quot;&gt;&amp;\u{2069}</b>."
    );
    assert_eq!(
        hello("\u{202E}ara\u{2069}S\u{200B}\u{0}"),
        "Hello <b>\u{2068}araS\u{2069}</b>."
    );
    assert_eq!(
        hello(" Sara\n  Ali "),
        "Hello <b>\u{2068}Sara Ali\u{2069}</b>."
    );
    assert_eq!(hello("سارة"), "Hello <b>\u{2068}سارة\u{2069}</b>.");
    assert_eq!(
        hello("👩\u{200D}⚕\u{FE0F}"),
        "Hello <b>\u{2068}👩\u{200D}⚕\u{FE0F}\u{2069}</b>."
    );
    let long = hello(&"&".repeat(10_000));
    assert_eq!(long.matches("&amp;").count(), 255);
    assert!(long.contains('…'));
}

#[test]
fn words_keep_their_lines() {
    let catalogue = catalogue(&[("en", "said = They say: { $words }")]);
    let words = Value::Words("One.\r\n\n\n\nTwo <3  \n".to_owned());
    let said = Arguments::default().with("words", words);
    assert_eq!(
        catalogue.text(Language::ENGLISH, "said", None, &said),
        "They say: \u{2068}One.\n\nTwo &lt;3\u{2069}"
    );
}

#[test]
fn a_button_is_plain_text() {
    let texts =
        "button-claim = Claim for { $name }\nhello = Hello.\n    .button = Hello { $name }\n";
    let catalogue = catalogue(&[("en", texts)]);
    let label = |key, attribute| catalogue.text(Language::ENGLISH, key, attribute, &named("A & B"));
    assert_eq!(
        label("button-claim", None),
        "Claim for \u{2068}A & B\u{2069}"
    );
    assert_eq!(
        label("hello", Some("button")),
        "Hello \u{2068}A & B\u{2069}"
    );
}

#[test]
fn numbers_money_and_days_have_latin_digits_in_all_languages() {
    let texts = "sum = { $count }, { $fee }, { $pay }, { $day }";
    let mut sources = built_in();
    for code in ["en", "ar", "uk"] {
        sources.push(source(&format!("locales/{code}/more.ftl"), texts));
    }
    let catalogue = Catalogue::from_sources(&sources).unwrap();
    let said = |language| {
        let values = Arguments::from([
            ("count", Value::Number(1200)),
            ("fee", Value::Money { pence: 1_250 }),
            ("pay", Value::Money { pence: 2_997_000 }),
            ("day", Value::Date(date!(2026 - 03 - 12))),
        ]);
        for_copying(&catalogue.text(language, "sum", None, &values))
    };
    assert_eq!(
        said(Language::ENGLISH),
        "1200, £12.50, £29,970, 12 March 2026"
    );
    assert_eq!(
        said(Language::ARABIC),
        "1200, £12.50, £29,970, 12 مارس 2026"
    );
    assert_eq!(
        said(Language::UKRAINIAN),
        "1200, £12.50, £29,970, 12 березня 2026"
    );
}

#[test]
fn a_large_number_chooses_the_plural_and_is_shown_as_it_is() {
    let arabic = "fit = { $count ->\n [zero] صفر\n [one] واحدة\n [two] اثنتان\n \
                  [few] { $count } وظائف\n [many] { $count } وظيفةً\n \
                  *[other] { $count } وظيفة\n }";
    let catalogue = catalogue(&[("en", "fit = { $count }"), ("ar", arabic)]);
    let fit = |count: i64| {
        let count = Arguments::default().with("count", count);
        for_copying(&catalogue.text(Language::ARABIC, "fit", None, &count))
    };
    assert_eq!(fit(2), "اثنتان");
    assert_eq!(fit(103), "103 وظائف");
    assert_eq!(fit(1_011), "1011 وظيفةً");
    assert_eq!(fit(200), "200 وظيفة");
}

#[test]
fn what_is_copied_has_no_isolates() {
    let texts = "read = Read <a href=\"{ $url }\">this</a> or { $url } or <code>{ $code }</code>.";
    let catalogue = catalogue(&[("en", texts)]);
    let values = Arguments::default()
        .with("url", "https://www.nmc.org.uk/?a=1&b=2")
        .with("code", "ABC");
    assert_eq!(
        catalogue.text(Language::ENGLISH, "read", None, &values),
        "Read <a href=\"https://www.nmc.org.uk/?a=1&amp;b=2\">this</a> or \
         https://www.nmc.org.uk/?a=1&amp;b=2 or <code>ABC</code>."
    );
    assert_eq!(for_copying("\u{200F}\u{2068}/help\u{2069}"), "/help");
}

#[test]
fn an_arabic_line_runs_right_to_left_whatever_it_begins_with() {
    let arabic =
        "test = <b>OET</b> اختبار.\n    { $name } يكتب.\n    https://www.nmc.org.uk\n    نعم.";
    let catalogue = catalogue(&[("en", "test = Test { $name }."), ("ar", arabic)]);
    assert_eq!(
        catalogue.text(Language::ARABIC, "test", None, &named("Sara")),
        "\u{200F}<b>OET</b> اختبار.\n\u{2068}Sara\u{2069} يكتب.\nhttps://www.nmc.org.uk\nنعم."
    );
    assert_eq!(row(Language::ARABIC, vec!["yes", "no"]), ["no", "yes"]);
    assert_eq!(row(Language::UKRAINIAN, vec!["yes", "no"]), ["yes", "no"]);
}

#[test]
fn a_text_that_is_lacking_is_given_in_english() {
    let catalogue = catalogue(&[
        ("en", "hello = Hello { $name }.\nbye = Goodbye."),
        ("uk", "hello = Вітаємо, { $nmae }."),
    ]);
    let text = |key, values: &Arguments| catalogue.text(Language::UKRAINIAN, key, None, values);
    assert_eq!(text("bye", Arguments::NONE), "Goodbye.");
    assert_eq!(text("hello", &named("Sara")), "Hello \u{2068}Sara\u{2069}.");
    assert_eq!(text("hello", Arguments::NONE), "Hello name.");
    assert_eq!(text("nothing", Arguments::NONE), "nothing");
    let failed = catalogue.try_text(Language::UKRAINIAN, "hello", None, &named("Sara"));
    assert!(failed.unwrap_err().contains("nmae"));
}

#[test]
fn every_fault_is_named_with_its_line() {
    let sources = [
        source("locales/uk/a.ftl", "one = Один\ntwo Два\nthree = { $x\n"),
        source("locales/uk/b.ftl", "# Ще раз\none = Раз\n"),
        Source::new(
            "locales/uk/status.toml",
            "status = \"draft\"\nby = \"Olena\"\n",
        )
        .unwrap(),
    ];
    let Err(faults) = Catalogue::from_sources(&sources) else {
        panic!("faults expected")
    };
    let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
    insta::assert_snapshot!(faults.join("\n"), @r#"
    locales/uk/a.ftl:2: expected a token starting with "="
    locales/uk/a.ftl:4: expected a token starting with "}"
    locales/uk/status.toml:1: expected `by` and `when` for reviewed texts only
    locales/en:1: expected English texts, from which all others are made
    "#);
    let unknown = Source::new("locales/xx/a.ftl", "").unwrap_err();
    assert_eq!(
        unknown.to_string(),
        "locales/xx/a.ftl:1: expected the code of a known language as the folder, not \"xx\""
    );
}

#[test]
fn the_pseudo_locale_shows_what_is_hard_coded() {
    let texts = "read = Read <b>this</b> at https://www.nmc.org.uk or send /help, { $name }.\n\
                 button-back = Back";
    let catalogue = catalogue(&[("en", texts)]);
    let text = catalogue.text(Language::PSEUDO, "read", None, &named("Sara"));
    assert_eq!(
        text,
        "[Ŕéåđ] <b>[ţĥîš]</b> [åţ] https://www.nmc.org.uk [öŕ šéñđ] /help, \u{2068}Sara\u{2069}."
    );
    assert_eq!(hard_coded_words(&text), Vec::<String>::new());
    let back = catalogue.text(Language::PSEUDO, "button-back", None, Arguments::NONE);
    assert_eq!(back, "[Ɓåçķ]");
    assert_eq!(
        hard_coded_words(&format!("{back} and <b>next</b>")),
        ["and", "next"]
    );
}
