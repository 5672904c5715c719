//! All texts of all spoken languages, loaded once, and a text in a language with its values.

use std::collections::BTreeMap;

use fluent_bundle::{FluentArgs, FluentError, FluentValue};
use time::Date;

use super::bundle::{Bundle, add, empty_bundle, pattern};
use super::direction::finished;
use super::number::fluent_number;
use super::review::Review;
use super::sources::{Source, built_in};
use super::value::{Arguments, Value, escape, money, safe, safe_words};
use super::{Form, Language, for_copying, pseudo};
use crate::fault::Fault;

/// The texts of every spoken language.
pub struct Catalogue {
    bundles: BTreeMap<Language, Bundle>,
    reviews: BTreeMap<Language, Review>,
}

impl Catalogue {
    /// The texts that are built into the program.
    ///
    /// # Errors
    ///
    /// Every fault, with file and line, not just the first.
    pub fn load() -> Result<Catalogue, Vec<Fault>> {
        Catalogue::from_sources(&built_in())
    }

    /// The texts of these files; the languages they are in are the spoken ones.
    ///
    /// # Errors
    ///
    /// Every fault, with file and line: a text that cannot be read, a key said twice, no English,
    /// a review status that makes no sense.
    pub fn from_sources(sources: &[Source]) -> Result<Catalogue, Vec<Fault>> {
        let mut catalogue = Catalogue {
            bundles: BTreeMap::new(),
            reviews: BTreeMap::new(),
        };
        let mut faults = Vec::new();
        for source in sources {
            if source.is_fluent() {
                let bundle = catalogue
                    .bundles
                    .entry(source.language)
                    .or_insert_with(|| empty_bundle(source.language));
                faults.extend(add(bundle, source));
            } else {
                match Review::read(source) {
                    Ok(review) => drop(catalogue.reviews.insert(source.language, review)),
                    Err(fault) => faults.push(fault),
                }
            }
        }
        if !catalogue.bundles.contains_key(&Language::ENGLISH) {
            faults.push(Fault {
                file: "locales/en".to_owned(),
                line: 1,
                expected: "English texts, from which all others are made".to_owned(),
            });
        }
        if faults.is_empty() {
            Ok(catalogue)
        } else {
            Err(faults)
        }
    }

    /// The same texts, and the pseudo-locale made from the English ones: for tests that look for
    /// words which are no text of the catalogue.
    ///
    /// # Errors
    ///
    /// As [`Catalogue::from_sources`].
    pub fn with_pseudo(sources: &[Source]) -> Result<Catalogue, Vec<Fault>> {
        let mut catalogue = Catalogue::from_sources(sources)?;
        let mut bundle = empty_bundle(Language::PSEUDO);
        bundle.set_transform(Some(|text| pseudo(text).into()));
        let is_english = |source: &&Source| source.language == Language::ENGLISH;
        for source in sources
            .iter()
            .filter(is_english)
            .filter(|source| source.is_fluent())
        {
            let faults = add(&mut bundle, source);
            if !faults.is_empty() {
                return Err(faults);
            }
        }
        catalogue.bundles.insert(Language::PSEUDO, bundle);
        Ok(catalogue)
    }

    /// The languages that can be chosen, in the order of need.
    pub fn spoken(&self) -> impl Iterator<Item = Language> {
        self.bundles.keys().copied()
    }

    /// The spoken languages with those first that the app's own language suggests; a hint, no more.
    pub fn spoken_for(&self, app_language: Option<&str>) -> Vec<Language> {
        let hint = app_language.unwrap_or_default();
        let (first, then): (Vec<_>, Vec<_>) = self
            .spoken()
            .partition(|language| language.is_hinted_by(hint));
        first.into_iter().chain(then).collect()
    }

    /// Whether a native speaker has reviewed the language's texts. A draft's consent and safety
    /// texts stand beside their English.
    pub fn review(&self, language: Language) -> &Review {
        self.reviews.get(&language).unwrap_or(Review::NONE)
    }

    /// Whether the language has this text of its own.
    pub fn has(&self, language: Language, key: &str, attribute: Option<&str>) -> bool {
        self.bundles
            .get(&language)
            .is_some_and(|bundle| pattern(bundle, key, attribute).is_some())
    }

    /// The text under a key, or under one of its attributes, with its values. Its [`Form`] says
    /// whether it is Telegram's HTML, with the values escaped, or plain text.
    ///
    /// It cannot fail: a text that is absent or lacks a value is logged and given in English, and
    /// where English fails too, as far as it goes. The checks and the tests that render every text
    /// keep this from happening.
    pub fn text(
        &self,
        language: Language,
        key: &str,
        attribute: Option<&str>,
        arguments: &Arguments,
    ) -> String {
        match self.rendered(language, key, attribute, arguments) {
            Ok(text) => return text,
            Err(failure) => failure.log(language, key, attribute),
        }
        match self.rendered(Language::ENGLISH, key, attribute, arguments) {
            Ok(text) => text,
            Err(failure) => {
                failure.log(Language::ENGLISH, key, attribute);
                failure.as_far_as_it_goes.replace(['{', '}', '$'], "")
            }
        }
    }

    /// The text, or what went wrong; for tests that must not fall back to English.
    ///
    /// # Errors
    ///
    /// Where the language lacks the text, or the text wants a value that is not given.
    pub fn try_text(
        &self,
        language: Language,
        key: &str,
        attribute: Option<&str>,
        arguments: &Arguments,
    ) -> Result<String, String> {
        self.rendered(language, key, attribute, arguments)
            .map_err(|failure| failure.said)
    }

    fn rendered(
        &self,
        language: Language,
        key: &str,
        attribute: Option<&str>,
        arguments: &Arguments,
    ) -> Result<String, Failure> {
        let absent = || Failure {
            said: "absent".to_owned(),
            as_far_as_it_goes: key.to_owned(),
        };
        let bundle = self.bundles.get(&language).ok_or_else(absent)?;
        let pattern = pattern(bundle, key, attribute).ok_or_else(absent)?;
        let form = Form::of(key, attribute);
        let values: FluentArgs<'_> = arguments
            .iter()
            .map(|(name, value)| (name, self.fluent(language, form, value)))
            .collect();
        let mut errors = Vec::new();
        // Written out piece by piece: as one value the whole text would be shown isolated, too.
        let mut text = String::new();
        bundle
            .write_pattern(&mut text, pattern, Some(&values), &mut errors)
            .expect("writing into a string cannot fail");
        let text = finished(language, &text);
        if errors.is_empty() {
            return Ok(text);
        }
        let said = errors
            .iter()
            .map(FluentError::to_string)
            .collect::<Vec<_>>()
            .join("; ");
        Err(Failure {
            said,
            as_far_as_it_goes: text,
        })
    }

    /// The one place where a value is made safe and put into a text's own notation.
    fn fluent(&self, language: Language, form: Form, value: &Value) -> FluentValue<'static> {
        let plain = match value {
            Value::Number(number) => return fluent_number(language, *number),
            Value::Text(text) => safe(text),
            Value::Words(words) => safe_words(words),
            Value::Date(date) => self.day(language, *date),
            Value::Money { pence } => money(*pence),
        };
        FluentValue::from(if form.is_html() {
            escape(&plain)
        } else {
            plain
        })
    }

    /// A day in words. The month's name and the order of the parts are texts too: `month-1` to `month-12`, `date`.
    /// The isolates around the parts are taken out again, for the date is isolated as a whole.
    pub fn day(&self, language: Language, date: Date) -> String {
        let month = format!("month-{}", u8::from(date.month()));
        let parts = Arguments::default()
            .with("day", i64::from(date.day()))
            .with("month", self.text(language, &month, None, Arguments::NONE))
            .with("year", i64::from(date.year()));
        for_copying(&self.text(language, "date", None, &parts))
    }
}

/// Why a text could not be rendered.
struct Failure {
    said: String,
    as_far_as_it_goes: String,
}

impl Failure {
    fn log(&self, language: Language, key: &str, attribute: Option<&str>) {
        let attribute = attribute.unwrap_or_default();
        let fault = &self.said;
        tracing::error!(%language, key, attribute, fault, "a text is not as it should be");
    }
}
