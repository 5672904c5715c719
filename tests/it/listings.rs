//! Countries and languages: their codes and names, and finding one.

use stepward::audit::{Listed, countries, languages};

#[test]
fn countries_and_languages_are_found_in_three_languages() {
    let first = |found: Vec<&'static Listed>| found.first().map_or("-", |one| one.code.as_str());
    for (text, language, code) in [
        ("Syria", "en", "SY"),
        ("سوريا", "ar", "SY"),
        ("سورية", "ar", "SY"),
        ("Сирія", "uk", "SY"),
        ("Britain", "en", "GB"),
        ("UK", "en", "GB"),
        ("بريطانيا", "ar", "GB"),
        ("США", "uk", "US"),
        ("امريكا", "ar", "US"),
        ("Україна", "uk", "UA"),
        ("أوكرانيا", "ar", "UA"),
        ("Afganistan", "en", "AF"),
        ("Turkey", "en", "TR"),
        ("sudan", "en", "SD"),
        ("السودان", "ar", "SD"),
        ("Польща", "uk", "PL"),
        ("in Pakistan", "en", "PK"),
        ("Palestine", "en", "PS"),
        ("Iran", "en", "IR"),
        ("العراق", "ar", "IQ"),
    ] {
        assert_eq!(first(countries::find(text, language, 5)), code, "{text}");
    }
    for (text, language, code) in [
        ("Farsi", "en", "fa"),
        ("عربي", "ar", "ar"),
        ("العربية", "ar", "ar"),
        ("українська", "uk", "uk"),
        ("Kurdish Sorani", "en", "ckb"),
        ("англійська", "uk", "en"),
        ("dari", "en", "prs"),
        ("Tigrinya", "en", "ti"),
        ("Punjabi", "en", "pa"),
        ("فارسی", "ar", "fa"),
        ("російська", "uk", "ru"),
        ("sign language", "en", "bfi"),
    ] {
        assert_eq!(first(languages::find(text, language, 5)), code, "{text}");
    }
    assert_eq!(countries::name("SY", "uk"), Some("Сирія"));
    assert_eq!(countries::name("SYR", "fr"), Some("Syrie"));
    assert_eq!(languages::name("ckb", "en"), Some("Kurdish (Sorani)"));
    assert!(countries::find("I like cats", "en", 5).is_empty());
    let exactly = |text| countries::exactly(text).map(|country| country.code.as_str());
    assert_eq!(exactly("syria"), Some("SY"));
    assert_eq!(exactly("السودان"), Some("SD"));
    assert_eq!(exactly("Congo"), None, "there are two");
    assert_eq!(exactly("Syr"), None);
}

#[test]
fn every_country_and_language_has_codes_and_names() {
    let (mut nations, mut tongues) = (0, 0);
    for country in countries::all() {
        nations += 1;
        assert!(
            country.code.len() == 2 && country.long_code.len() == 3,
            "{country:?}"
        );
        assert_names(country);
    }
    for language in languages::all() {
        tongues += 1;
        assert!((2..=3).contains(&language.code.len()) && language.long_code.len() == 3);
        assert_names(language);
    }
    assert_eq!(nations, 250, "249 of ISO 3166-1 and Kosovo");
    assert!(tongues >= 60);
}

fn assert_names(listed: &Listed) {
    let names = ["en", "ar", "uk"].map(|language| listed.name(language));
    assert!(names.iter().all(|name| !name.is_empty()), "{listed:?}");
    assert!(
        names[0] != names[1] && names[1] != names[2] && names[0] != names[2],
        "{listed:?}"
    );
}
