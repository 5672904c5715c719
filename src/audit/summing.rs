//! How counting answers add up to a profile: which question feeds which field.

use std::collections::BTreeSet;

use serde::de::DeserializeOwned;

use super::counting::Counting;
use super::profile::{Cefr, EnglishTest, Job, Profile, Spoken, TestKind};
use super::{Answer, OptionId, QuestionId, SectionId, Slot};

impl Profile {
    /// The profile that the counting answers add up to. Skipped and open questions leave a field
    /// empty, which means "not known".
    pub fn of(counting: &Counting<'_>) -> Self {
        let core = Entry { counting, entry: 0 };
        Self {
            name: core.text("name"),
            area: core.text("area"),
            permission: core.closed("permission"),
            goal: core.closed("goal"),
            hours: core.option("hours"),
            occupation: counting.occupation.clone(),
            occupation_words: core.occupation_words(),
            country_of_training: core.country("trained-in"),
            years: core
                .number("years")
                .and_then(|years| u32::try_from(years).ok()),
            last_practised: core.year("last-year"),
            licensed: core.closed("licensed"),
            registration: core.closed("registration"),
            education: core.closed("education-level"),
            papers: core.closed("papers"),
            english: core.cefr("english"),
            test: core.english_test(),
            languages: entries(counting, "languages")
                .filter_map(Entry::spoken)
                .collect(),
            skills: core.options("skills").into_iter().collect::<BTreeSet<_>>(),
            jobs: entries(counting, "jobs").map(Entry::job).collect(),
            barriers: core.options("barriers"),
            skills_asked: core.skills_asked(),
        }
    }
}

/// One entry of the answers: entry 0 is also where everything stands that does not repeat.
#[derive(Clone, Copy)]
struct Entry<'a> {
    counting: &'a Counting<'a>,
    entry: u16,
}

fn entries<'a>(counting: &'a Counting<'a>, section: &str) -> impl Iterator<Item = Entry<'a>> {
    let id = SectionId::from(section);
    let numbers: BTreeSet<u16> = counting.of_section(&id).map(|slot| slot.entry).collect();
    numbers
        .into_iter()
        .map(move |entry| Entry { counting, entry })
}

impl<'a> Entry<'a> {
    fn answer(self, question: &str) -> Option<&'a Answer> {
        self.counting
            .answer(&Slot::new(&QuestionId::from(question), self.entry))
    }

    fn option(self, question: &str) -> Option<OptionId> {
        match self.answer(question)? {
            Answer::One(option) => Some(option.clone()),
            _ => None,
        }
    }

    fn options(self, question: &str) -> Vec<OptionId> {
        match self.answer(question) {
            Some(Answer::Several(options)) => options.clone(),
            _ => vec![],
        }
    }

    /// The skills a person was asked about, once they have answered.
    fn skills_asked(self) -> BTreeSet<OptionId> {
        match self.answer("skills") {
            Some(Answer::Several(_)) => self.counting.skills().cloned().collect(),
            _ => BTreeSet::new(),
        }
    }

    /// An option read as the member of a closed list that has the same name.
    fn closed<T: DeserializeOwned>(self, question: &str) -> Option<T> {
        let option = self.option(question)?;
        serde_json::from_value(serde_json::Value::String(option.as_str().to_owned())).ok()
    }

    fn cefr(self, question: &str) -> Option<Cefr> {
        let option = self.option(question)?.as_str().to_uppercase();
        serde_json::from_value(serde_json::Value::String(option)).ok()
    }

    fn yes(self, question: &str, yes: &str) -> Option<bool> {
        self.option(question).map(|option| option.as_str() == yes)
    }

    fn text(self, question: &str) -> Option<String> {
        match self.answer(question)? {
            Answer::Text(text) => Some(text.clone()),
            _ => None,
        }
    }

    fn number(self, question: &str) -> Option<i64> {
        match self.answer(question)? {
            Answer::Number(number) => Some(*number),
            _ => None,
        }
    }

    fn year(self, question: &str) -> Option<i32> {
        match self.answer(question)? {
            Answer::Year(year) => Some(*year),
            _ => None,
        }
    }

    fn country(self, question: &str) -> Option<String> {
        match self.answer(question)? {
            Answer::Country(country) => Some(country.clone()),
            _ => None,
        }
    }

    fn occupation_words(self) -> Option<String> {
        match self.answer("occupation")? {
            Answer::OccupationInWords(words) => Some(words.clone()),
            _ => None,
        }
    }

    fn english_test(self) -> Option<EnglishTest> {
        let (kind, family) = match self.option("test")?.as_str() {
            "oet" => (TestKind::Oet, "oet"),
            "ielts" => (TestKind::Ielts, "ielts"),
            "other" => (TestKind::Other, ""),
            "planned" => (TestKind::Planned, ""),
            _ => return None,
        };
        let score = |part: &str| self.score(&format!("{family}-{part}"));
        let date = match self.answer("test-date") {
            Some(Answer::Date(date)) => Some(*date),
            _ => None,
        };
        Some(EnglishTest {
            kind,
            listening: score("listening"),
            reading: score("reading"),
            writing: score("writing"),
            speaking: score("speaking"),
            date,
        })
    }

    /// OET scores are numbers, IELTS bands are options in tenths.
    fn score(self, question: &str) -> Option<u16> {
        match self.answer(question)? {
            Answer::Number(score) => u16::try_from(*score).ok(),
            Answer::One(band) => band.as_str().parse().ok(),
            _ => None,
        }
    }

    fn spoken(self) -> Option<Spoken> {
        let Some(Answer::Language(language)) = self.answer("language") else {
            return None;
        };
        Some(Spoken {
            language: language.clone(),
            spoken: self.cefr("language-spoken"),
            written: self.cefr("language-written"),
            interpreted: self
                .option("interpreted")
                .map(|option| option.as_str() != "no"),
        })
    }

    fn job(self) -> Job {
        Job {
            title: self.text("job-title"),
            workplace: self.option("job-place"),
            country: self.country("job-country"),
            from: self.year("job-from"),
            to: self.year("job-to"),
            full_time: self.yes("job-hours", "full-time"),
            paid: self.yes("job-paid", "paid"),
            duties: self.options("job-duties"),
        }
    }
}
