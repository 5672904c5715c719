//! Reading a language's words from TOML: every fault with its line.
//!
//! At the top `beside = ["ru"]` may name languages whose words its people mix into their own. Then
//! come tables of keys, each with a list of words or sayings. Of these, `ordinals`, `calendars`,
//! `two-years`, `half`, `and`, `and-joined`, `place`, `year-before-last`, `yes-alone`, `neither` and the numbers
//! from 100 may be left out; everything else must be there.
//!
//! | table      | key                | what its words are                                                 |
//! | ---------- | ------------------ | ------------------------------------------------------------------ |
//! | `numbers`  | `0` to `20`, tens  | number words, in all forms in which people type them; 21 to 99 are |
//! |            | to `90`            | put together from these, with or without `and`, in both orders     |
//! |            | `100` to `900`,    | hundreds and thousands, for years: "two hundred" is put together,  |
//! |            | `1000`, `2000`     | so 200 and more are only for languages with one word for them      |
//! | `ordinals` | `1` to `20`, `30`  | "first", "twelfth": as days of the month and at the end of years   |
//! | `counting` | `half`             | a half, also one and a half                                        |
//! |            | `and`              | "and" between the parts of a number or of a list                   |
//! |            | `and-joined`       | "and" as it is written together with the word after it             |
//! |            | `place`            | "number" or "option" before the number of a choice ("option 2")    |
//! | `units`    | `one-year`         | one year ("year")                                                  |
//! |            | `years`            | several ("years")                                                  |
//! |            | `two-years`        | two years said in one word                                         |
//! |            | `shorter`          | months, weeks and days                                             |
//! | `months`   | `january` to       | the months of the Gregorian calendar, short forms too              |
//! |            | `december`         |                                                                    |
//! | `when`     | `today`,           | days                                                               |
//! |            | `tomorrow`,        |                                                                    |
//! |            | `yesterday`        |                                                                    |
//! |            | `this-year`,       | years; what only means the same with a number ("ago" in "2 years   |
//! |            | `last-year`,       | ago", before or behind it) is `ago`                                |
//! |            | `year-before-last` |                                                                    |
//! |            | `ago`              |                                                                    |
//! |            | `now`              | now, still, until now: the end of what has not ended               |
//! |            | `from`             | before the first year of a span: from, since, between              |
//! |            | `until`            | before the last year of a span: to, until                          |
//! | `calendars`| `gregorian`,       | what is written beside a year to say of which calendar it is       |
//! |            | `persian`,         | ("2009 E.C.")                                                      |
//! |            | `ethiopian`,       |                                                                    |
//! |            | `islamic`          |                                                                    |
//! | `answers`  | `yes`, `no`        | what an answer may begin with ("yes, since May")                   |
//! |            | `yes-alone`        | what is a yes only where nothing follows ("I am")                  |
//! |            | `yes-plain`,       | the few words that are a yes or a no wherever they stand: beside   |
//! |            | `no-plain`         | the other one the answer is unclear                                |
//! |            | `neither`          | what begins like one of them and is none ("not sure")              |

use std::collections::BTreeMap;

use serde::Deserialize;
use time::Month;
use toml::Spanned;

use super::{DayFromToday, End, Meaning, Relative, Unit, Words};
use crate::audit::reading::calendar::Calendar;
use crate::audit::reading::lexicon::{LONGEST, Lexicon};
use crate::fault::Fault;
use crate::fold::fold;

type Table = BTreeMap<Spanned<String>, Vec<Spanned<String>>>;

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct Raw {
    beside: Vec<Spanned<String>>,
    numbers: Table,
    ordinals: Table,
    counting: Table,
    units: Table,
    months: Table,
    when: Table,
    calendars: Table,
    answers: Table,
}

/// Reads one language's words; `codes` are the languages there are.
pub(super) fn parse(file: &str, text: &str, codes: &[&str], faults: &mut Vec<Fault>) -> Words {
    let raw: Raw = match toml::from_str(text) {
        Ok(raw) => raw,
        Err(error) => {
            faults.push(Fault::toml(file, text, &error));
            return Words::default();
        }
    };
    let mut words = Words::default();
    let mut reader = Reader { file, text, faults };
    for code in &raw.beside {
        if !codes.contains(&code.get_ref().as_str()) {
            reader.fault(code.span().start, "the code of a language with such a file");
        }
    }
    words.beside = raw.beside.into_iter().map(Spanned::into_inner).collect();
    reader.numbers(raw.numbers, &mut words);
    reader.ordinals(raw.ordinals, &mut words);
    reader.counting(raw.counting, &mut words);
    reader.units(raw.units, &mut words);
    reader.months(raw.months, &mut words);
    reader.when(raw.when, &mut words);
    reader.calendars(raw.calendars, &mut words);
    reader.answers(raw.answers, &mut words);
    words
}

struct Reader<'a> {
    file: &'a str,
    text: &'a str,
    faults: &'a mut Vec<Fault>,
}

/// Whether a language must have the words.
#[derive(PartialEq, Eq)]
enum Need {
    Must,
    May,
}
use Need::{May, Must};

impl Reader<'_> {
    fn fault(&mut self, byte: usize, expected: impl Into<String>) {
        let fault = Fault::at(self.file, self.text, byte..byte, expected);
        self.faults.push(fault);
    }

    fn numbers(&mut self, table: Table, words: &mut Words) {
        let mut table = self.open("numbers", table);
        let tens = (30..=90).step_by(10);
        for number in (0..=20_u64).chain(tens) {
            let key = number.to_string();
            self.take(&mut table, &key, Must, &mut words.numbers, number);
        }
        for number in (100..=900).step_by(100).chain([1000, 2000]) {
            let key = number.to_string();
            self.take(&mut table, &key, May, &mut words.numbers, number);
        }
        self.close(table);
    }

    fn ordinals(&mut self, table: Table, words: &mut Words) {
        let mut table = self.open("ordinals", table);
        for number in (1..=20_u64).chain([30]) {
            let key = number.to_string();
            self.take(&mut table, &key, May, &mut words.ordinals, number);
        }
        self.close(table);
    }

    fn counting(&mut self, table: Table, words: &mut Words) {
        let mut table = self.open("counting", table);
        self.take(&mut table, "half", May, &mut words.halves, ());
        self.take(&mut table, "and", May, &mut words.and, ());
        self.take(&mut table, "and-joined", May, &mut words.and_joined, ());
        self.take(&mut table, "place", May, &mut words.place, ());
        self.close(table);
    }

    fn units(&mut self, table: Table, words: &mut Words) {
        let mut table = self.open("units", table);
        let (one, several) = (Unit::Year { one: true }, Unit::Year { one: false });
        self.take(&mut table, "one-year", Must, &mut words.units, one);
        self.take(&mut table, "years", Must, &mut words.units, several);
        self.take(&mut table, "shorter", Must, &mut words.units, Unit::Shorter);
        self.take(&mut table, "two-years", May, &mut words.two_years, ());
        self.close(table);
    }

    fn months(&mut self, table: Table, words: &mut Words) {
        let mut table = self.open("months", table);
        let mut month = Month::January;
        for _ in 0..12 {
            let key = month.to_string().to_lowercase();
            self.take(&mut table, &key, Must, &mut words.months, month);
            month = month.next();
        }
        self.close(table);
    }

    fn when(&mut self, table: Table, words: &mut Words) {
        let mut table = self.open("when", table);
        for (key, day) in [
            ("today", DayFromToday::Today),
            ("tomorrow", DayFromToday::Tomorrow),
            ("yesterday", DayFromToday::Yesterday),
        ] {
            self.take(&mut table, key, Must, &mut words.days, day);
        }
        for (key, need, year) in [
            ("this-year", Must, Relative::This),
            ("last-year", Must, Relative::Last),
            ("year-before-last", May, Relative::BeforeLast),
            ("ago", Must, Relative::Ago),
            ("now", Must, Relative::Now),
        ] {
            self.take(&mut table, key, need, &mut words.years, year);
        }
        self.take(&mut table, "from", Must, &mut words.ends, End::From);
        self.take(&mut table, "until", Must, &mut words.ends, End::Until);
        self.close(table);
    }

    fn calendars(&mut self, table: Table, words: &mut Words) {
        let mut table = self.open("calendars", table);
        for (key, calendar) in [
            ("gregorian", Calendar::Gregorian),
            ("persian", Calendar::Persian),
            ("ethiopian", Calendar::Ethiopian),
            ("islamic", Calendar::Islamic),
        ] {
            self.take(&mut table, key, May, &mut words.calendars, calendar);
        }
        self.close(table);
    }

    fn answers(&mut self, table: Table, words: &mut Words) {
        let mut table = self.open("answers", table);
        self.take(&mut table, "yes", Must, &mut words.answers, Meaning::Yes);
        self.take(&mut table, "no", Must, &mut words.answers, Meaning::No);
        self.take(
            &mut table,
            "neither",
            May,
            &mut words.answers,
            Meaning::Neither,
        );
        self.take(&mut table, "yes-plain", Must, &mut words.plain, true);
        self.take(&mut table, "no-plain", Must, &mut words.plain, false);
        self.take(&mut table, "yes-alone", May, &mut words.alone, ());
        self.close(table);
    }

    fn open(&self, name: &'static str, table: Table) -> Open {
        let byte = self.text.find(&format!("[{name}]")).unwrap_or(0);
        Open { name, byte, table }
    }

    /// Keeps the words of a key.
    fn take<T: Copy + PartialEq>(
        &mut self,
        open: &mut Open,
        key: &str,
        need: Need,
        into: &mut Lexicon<T>,
        meaning: T,
    ) {
        let words = open.table.remove(key).unwrap_or_default();
        if words.is_empty() && need == Must {
            let expected = format!("words for `{key}` in [{}]", open.name);
            self.fault(open.byte, expected);
        }
        for word in words {
            let byte = word.span().start;
            let folded = fold(word.get_ref());
            if folded.is_empty() || folded.split(' ').count() > LONGEST {
                let expected = format!("one to {LONGEST} words, not `{}`", word.get_ref());
                self.fault(byte, expected);
            } else if !into.keep(folded, meaning) {
                let expected = format!(
                    "one meaning for `{}`, which stands above too",
                    word.get_ref()
                );
                self.fault(byte, expected);
            }
        }
    }

    /// What is left has no meaning.
    fn close(&mut self, open: Open) {
        for key in open.table.keys() {
            let expected = format!("no `{}` in [{}]", key.get_ref(), open.name);
            self.fault(key.span().start, expected);
        }
    }
}

/// A table whose keys are being taken.
struct Open {
    name: &'static str,
    /// The byte at which it begins.
    byte: usize,
    table: Table,
}
