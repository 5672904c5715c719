//! Whether a person's English is enough for a role: by level, or by a test that the role names.

use super::judge::Judge;
use super::point::{Asked, Point, Stands, Step};
use super::reason::Horizon;
use super::role::TestAsked;
use crate::audit::profile::{EnglishTest, TestKind};

impl<'a> Judge<'a> {
    /// `None` where nothing is known of the level it needs.
    pub fn english(self, registration: Option<Point<'a>>) -> Option<Point<'a>> {
        let rules = self.person.rules;
        let usual = || rules.english_by_band.get(&self.role.band?).copied();
        let stated = self.role.english.is_some();
        let level = self.role.english.or_else(usual)?;
        let told = self.profile.english;
        let stands = match (told, self.person.tested) {
            (Some(own), _) if own >= level => Stands::Met("english"),
            (_, Some(tested)) if tested >= level => Stands::Met("test"),
            // The regulator has tested it, whatever the role is.
            (_, _) if self.person.is_registered() => Stands::Met("registration"),
            (None, None) => Stands::Open("english"),
            (Some(_), _) | (None, Some(_)) => Stands::NotYet(Step::ImproveEnglish(level)),
        };
        let otherwise = match stated {
            true => without_english(registration),
            false => Horizon::Now,
        };
        let asked = Asked::English { level, stated };
        Some(Point::new(asked, stands, otherwise))
    }

    /// `None` where it names no test.
    pub fn english_test(self, registration: Option<Point<'a>>) -> Option<Point<'a>> {
        let one_of = self.role.english_tests.as_slice();
        let asked = (!one_of.is_empty()).then_some(Asked::EnglishTest(one_of))?;
        let stands = if is_registered(registration) {
            Stands::Met("registration")
        } else {
            self.test_taken(one_of)
        };
        Some(Point::new(asked, stands, without_english(registration)))
    }

    /// How the test that the person has taken stands to those of which one is asked for.
    fn test_taken(self, one_of: &'a [TestAsked]) -> Stands<'a> {
        let not_yet = Stands::NotYet(Step::PassTest(one_of));
        let Some(test) = &self.profile.test else {
            return not_yet;
        };
        let taken = test.date.is_none_or(|date| date <= self.person.today);
        let asked = one_of.iter().find(|asked| asked.kind == test.kind);
        let Some(asked) = asked.filter(|_| taken) else {
            return not_yet;
        };
        let mut parts = parts(test, asked);
        if parts
            .clone()
            .any(|(told, least, _)| told.is_some_and(|told| told < least))
        {
            return not_yet;
        }
        match parts.find(|(told, ..)| told.is_none()) {
            Some((.., Some(question))) => Stands::Open(question),
            Some((.., None)) => Stands::Ask,
            None => Stands::Met("test"),
        }
    }
}

/// What is asked for in each part and in all, what was told of it, and the question that asks for it.
fn parts(
    test: &EnglishTest,
    asked: &TestAsked,
) -> impl Iterator<Item = (Option<u16>, u16, Option<&'static str>)> + Clone {
    let questions = match asked.kind {
        TestKind::Oet => [
            Some("oet-listening"),
            Some("oet-reading"),
            Some("oet-writing"),
            Some("oet-speaking"),
            None,
        ],
        TestKind::Ielts => [
            Some("ielts-listening"),
            Some("ielts-reading"),
            Some("ielts-writing"),
            Some("ielts-speaking"),
            Some("ielts-overall"),
        ],
        TestKind::Other | TestKind::Planned => [None; 5],
    };
    let (each, overall) = (asked.each, asked.overall);
    let all = [
        (test.listening, each),
        (test.reading, each),
        (test.writing, each),
        (test.speaking, each),
        (test.overall, overall),
    ];
    let needed = all.into_iter().zip(questions);
    needed.filter_map(|((told, least), question)| Some((told, least?, question)))
}

fn is_registered(registration: Option<Point<'_>>) -> bool {
    registration.is_some_and(|point| point.is_met())
}

/// Where a role stands for want of English that it asks for.
fn without_english(registration: Option<Point<'_>>) -> Horizon {
    match registration.map(|registration| registration.allows) {
        // The register has to come first, and it asks for English itself.
        Some(Horizon::AfterRegistration) => Horizon::AfterRegistration,
        Some(Horizon::Now | Horizon::Later) | None => Horizon::Later,
    }
}
