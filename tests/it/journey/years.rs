//! Years as people tell them in the chat: spans that answer two questions, and other calendars.

use stepward::audit::{Answer, Slot};
use stepward::conversation::{Press, Stage};

use super::pure::Walk;

/// An invented person at the question for the last year of practice, trained in this country.
fn at_last_year(trained_in: &str) -> Walk {
    let mut walk = Walk::admitted();
    for words in ["Hana", "B18", "1", "1", "3", "nurse", trained_in, "5 years"] {
        walk.says(words);
    }
    assert_eq!(walk.stage(), asks("last-year", 0));
    walk
}

/// The same at the first year of a job in this country.
fn at_first_year(trained_in: &str, country: &str) -> Walk {
    let mut walk = at_last_year(trained_in);
    walk.says("last year");
    walk.presses(Press::Chapter("jobs".into()));
    for words in ["ward nurse", "hospital", country] {
        walk.says(words);
    }
    assert_eq!(walk.stage(), asks("job-from", 0));
    walk
}

fn asks(question: &str, entry: u16) -> Stage {
    Stage::Ask(slot(question, entry))
}

fn slot(question: &str, entry: u16) -> Slot {
    Slot::new(&question.into(), entry)
}

fn answered(walk: &Walk, question: &str) -> Option<Answer> {
    let given = walk.journey.answers.get(&slot(question, 0))?;
    Some(given.answer.clone())
}

/// The labels of the buttons of the last message, and its text.
fn last(walk: &Walk) -> (Vec<String>, String) {
    let message = walk.messages.last().unwrap();
    let buttons = message.keyboard.iter().flatten();
    let plain = |text: &str| text.replace(['\u{2068}', '\u{2069}'], "");
    (
        buttons.map(|button| plain(&button.label)).collect(),
        plain(&message.text),
    )
}

#[test]
fn both_years_of_a_job_are_taken_at_once() {
    for typed in ["2010-2015", "from 2010 to 2015", "٢٠١٠ - ٢٠١٥"] {
        let mut walk = at_first_year("Syria", "Syria");
        let said = walk.says(typed).said;
        assert_eq!(walk.stage(), asks("job-hours", 0), "{typed}");
        assert_eq!(answered(&walk, "job-from"), Some(Answer::Year(2010)));
        assert_eq!(answered(&walk, "job-now"), Some(Answer::One("no".into())));
        assert_eq!(answered(&walk, "job-to"), Some(Answer::Year(2015)));
        let told = said.iter().any(|message| message.text.contains("2015"));
        assert!(told, "what was taken along is said");
    }
}

#[test]
fn a_job_that_goes_on_is_told_in_one_message() {
    let mut walk = at_first_year("Syria", "Syria");
    walk.says("2019 - now");
    assert_eq!(walk.stage(), asks("job-hours", 0));
    assert_eq!(answered(&walk, "job-from"), Some(Answer::Year(2019)));
    assert_eq!(answered(&walk, "job-now"), Some(Answer::One("yes".into())));
}

#[test]
fn a_span_changes_nothing_that_was_told_before() {
    let mut walk = at_first_year("Syria", "Syria");
    for words in ["2012", "no", "2018"] {
        walk.says(words);
    }
    walk.presses(Press::Change(slot("job-from", 0)));
    walk.says("2010-2015");
    assert_eq!(answered(&walk, "job-from"), Some(Answer::Year(2010)));
    assert_eq!(answered(&walk, "job-to"), Some(Answer::Year(2018)));
}

#[test]
fn of_a_span_the_last_year_is_taken_where_that_is_asked() {
    let mut walk = at_last_year("Syria");
    walk.says("2010-2015");
    assert_eq!(answered(&walk, "last-year"), Some(Answer::Year(2015)));
}

#[test]
fn two_years_where_one_is_asked_are_offered() {
    let mut walk = at_last_year("Syria");
    walk.says("2018 or 2019");
    let (buttons, text) = last(&walk);
    assert!(text.contains("Which year do you mean?"), "{text}");
    assert_eq!(buttons[..2], ["2018", "2019"]);
}

#[test]
fn whoever_trained_in_ethiopia_says_in_which_calendar_a_year_is() {
    let mut walk = at_last_year("Ethiopia");
    walk.says("2009");
    let (buttons, text) = last(&walk);
    assert!(
        text.contains("Is 2009 a Gregorian year, or an Ethiopian year?"),
        "{text}"
    );
    assert_eq!(buttons[..2], ["2009 Gregorian", "2009 Ethiopian = 2016-17"]);
    let mut gregorian = walk.clone();
    gregorian.presses(Press::Take(slot("last-year", 0), "2009".to_owned()));
    assert_eq!(answered(&gregorian, "last-year"), Some(Answer::Year(2009)));
    walk.presses(Press::Take(slot("last-year", 0), "2017".to_owned()));
    assert_eq!(answered(&walk, "last-year"), Some(Answer::Year(2017)));
}

#[test]
fn nobody_is_asked_for_the_calendar_where_a_year_makes_one_sense() {
    for (country, typed, year) in [
        // Elsewhere nobody counts so.
        ("Syria", "2009", 2009),
        // As Ethiopian years they have not begun on 24 November 2026.
        ("Ethiopia", "2020", 2020),
        ("Eritrea", "2024", 2024),
        // A month of ours, a calendar that is named, and years told by distance.
        ("Ethiopia", "March 2009", 2009),
        ("Ethiopia", "2009 GC", 2009),
        ("Ethiopia", "5 years ago", 2021),
    ] {
        let mut walk = at_last_year(country);
        walk.says(typed);
        let came = answered(&walk, "last-year");
        assert_eq!(came, Some(Answer::Year(year)), "{country} {typed}");
    }
}

#[test]
fn a_year_said_to_be_ethiopian_is_confirmed_wherever_one_trained() {
    let mut walk = at_last_year("Syria");
    walk.says("2009 EC");
    let (buttons, text) = last(&walk);
    assert!(
        text.contains("In the Ethiopian calendar 2009 is 2016-17."),
        "{text}"
    );
    assert_eq!(buttons[0], "2009 Ethiopian = 2016-17");
}

#[test]
fn a_persian_year_is_confirmed() {
    let mut walk = at_last_year("Iran");
    walk.says("۱۳۹۵");
    let (buttons, text) = last(&walk);
    assert!(
        text.contains("In the Persian calendar 1395 is 2016-17."),
        "{text}"
    );
    assert_eq!(buttons[..2], ["2016", "2017"]);
}

#[test]
fn a_misunderstanding_says_what_is_missing_and_the_second_asks_in_simpler_words() {
    let mut walk = at_last_year("Syria");
    walk.says("15");
    let (_, first) = last(&walk);
    assert!(
        first.contains("I need all four digits of the year."),
        "{first}"
    );
    assert!(first.contains("For example: 2019"), "{first}");
    assert!(
        first.contains("In which year did you last work in it?"),
        "{first}"
    );
    let said = walk.says("a while back").said;
    let second = &said[0].text;
    assert!(second.contains("Send only four digits."), "{second}");
    assert!(second.contains("For example:"), "{second}");
    assert!(second.contains("You can also talk to a person"), "{second}");
    assert!(walk.case.is_some(), "a person is told");
}
