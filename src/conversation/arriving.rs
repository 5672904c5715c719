//! Arriving: language, consent and age, by button or by typing; and questions asked aside.

use super::candidate::CONSENT_VERSION;
use super::talk::{Talk, consent_key};
use super::{Aside, Either, Fact, Heard, LanguageCode, Purpose, Say, Stage, World};
use crate::audit::reading;

/// The age from which people may be worked with, in years.
const ADULT_AGE: u32 = 18;

/// The least number that is read as an age: smaller ones are the places of the two buttons.
const LEAST_AGE: u32 = 3;

impl Talk<'_> {
    // --- language

    /// The language picker; the app's language comes first.
    pub(super) fn pick_language(&mut self, page: usize) {
        if self.me.language.is_some() {
            self.record(Fact::AskedAside(Some(Aside::Language)));
        }
        let offered = offered(self.world, self.heard);
        let say = Say::PickLanguage { page, offered };
        match self.heard.query {
            Some(_) if page > 0 || self.me.language.is_none() => self.replace(say, "language"),
            Some(_) | None => self.ask(say, "language"),
        }
    }

    /// A language by its name or by its place in the picker.
    pub(super) fn named_language(&self, words: &str) -> Option<LanguageCode> {
        let by_place = || {
            let place: usize = bare_number(words)?.try_into().ok()?;
            let offered = offered(self.world, self.heard);
            offered.get(place.checked_sub(1)?).cloned()
        };
        self.world.language_in_words(words).or_else(by_place)
    }

    pub(super) fn choose_language(&mut self, code: &LanguageCode) {
        if !self.world.languages.contains(code) {
            return self.toast(Say::Stale);
        }
        self.record(Fact::ChoseLanguage(code.clone()));
        self.prompt();
    }

    // --- consent and age

    pub(super) fn consent(&mut self, purpose: Purpose, given: bool) {
        if self.me.language.is_none() {
            return self.prompt();
        }
        let again = self.me.consents.get(&purpose) == Some(&given);
        if again && self.stage() != Stage::Refused {
            return self.stale();
        }
        // Answers that are there cannot be kept without consent: to take it back is to erase them.
        if purpose == Purpose::Keep && !given && !self.me.answers.is_empty() {
            return self.ask_forget();
        }
        // Pressed again, or withdrawn and given anew: each is recorded; the latest counts.
        self.record(Fact::Consented {
            purpose,
            version: CONSENT_VERSION,
            given,
        });
        self.settle(Say::ConsentAnswered(purpose, given), consent_key(purpose));
        self.goes_on();
        self.prompt();
    }

    /// After a no the question is put once more, on request.
    pub(super) fn think_again(&mut self) {
        if self.stage() != Stage::Refused {
            return self.stale();
        }
        self.record(Fact::AskedAside(Some(Aside::Consent)));
        self.ask(Say::AskConsent(Purpose::Keep), consent_key(Purpose::Keep));
    }

    pub(super) fn adult(&mut self, adult: bool) {
        if self.stage() != Stage::Adult {
            return self.stale();
        }
        self.record(Fact::SaidAdult(adult));
        self.settle(Say::AdultAnswered(adult), "adult");
        self.goes_on();
        self.prompt();
    }

    /// Whether words say that somebody is an adult: an age alone, or what the buttons say. Words
    /// around a number ("I am under 18") are not guessed at.
    pub(super) fn adult_in_words(&self, words: &str) -> Option<bool> {
        match bare_number(words) {
            Some(age) if age >= LEAST_AGE => Some(age >= ADULT_AGE),
            Some(_) | None => self.yes_or_no(Either::Adult, words),
        }
    }

    /// Whether words say the yes or the no of a question.
    pub(super) fn yes_or_no(&self, asked: Either, words: &str) -> Option<bool> {
        self.world.yes_or_no(asked, &self.language(), words)
    }

    // --- asked aside

    /// Takes words as the answer to what was asked aside, where they are one.
    pub(super) fn answers_aside(&mut self, aside: Aside, words: &str) -> bool {
        match aside {
            Aside::Language => match self.named_language(words) {
                Some(code) => self.choose_language(&code),
                None => return false,
            },
            Aside::Consent => match self.yes_or_no(Either::Consent, words) {
                Some(given) => self.consent(Purpose::Keep, given),
                None => return false,
            },
            // A yes may be meant for the caseworker; what cannot be undone then takes the button.
            Aside::Forget if self.talking().is_some() => return false,
            Aside::Forget => match self.yes_or_no(Either::Forget, words) {
                Some(true) => self.forget_now(),
                Some(false) => self.keep(),
                None => return false,
            },
        }
        true
    }
}

/// The number that a text is, where it is nothing else.
fn bare_number(words: &str) -> Option<u32> {
    reading::latin_digits(words.trim()).parse().ok()
}

/// The languages spoken, the app's first.
pub(super) fn offered(world: &World, heard: &Heard) -> Vec<LanguageCode> {
    let app = heard.app_language.as_deref().unwrap_or_default();
    let app = app.split('-').next().unwrap_or_default();
    let (mut first, rest): (Vec<_>, Vec<_>) = world
        .languages
        .iter()
        .cloned()
        .partition(|code| code.as_str() == app);
    first.extend(rest);
    first
}
