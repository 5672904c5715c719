//! How counting answers add up to a profile: which question feeds which field.

mod entry;

use super::Answer;
use super::counting::Counting;
use super::profile::{
    Certificate, EnglishTest, Job, OtherTest, Profile, SecondOccupation, Spoken, Study, TestKind,
    Wishes,
};
use entry::{Entry, entries};

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
            occupation: counting.occupation().cloned(),
            occupation_words: core.occupation_words("occupation"),
            country_of_training: core.country("trained-in"),
            years: core.count("years"),
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
            skills: counting.skills_told(),
            jobs: entries(counting, "jobs").map(Entry::job).collect(),
            barriers: core.options("barriers"),
            skills_asked: counting.skills_asked(),
            home_title: core.text("home-title"),
            specialty: core.text("specialty"),
            good_standing: core.option("good-standing"),
            application_sent: core.yes("reference", "yes"),
            second_occupation: core.second_occupation(),
            other_tests: entries(counting, "other-tests")
                .map(Entry::other_test)
                .collect(),
            studies: entries(counting, "studies").map(Entry::study).collect(),
            certificates: entries(counting, "certificates")
                .map(Entry::certificate)
                .collect(),
            wishes: core.wishes(),
            other_contact: core.text("other-contact"),
            heard_of_us: core.option("heard-of-us"),
        }
    }
}

impl Entry<'_> {
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
            overall: score("overall"),
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

    fn study(self) -> Study {
        Study {
            level: self.closed("study-level"),
            subject: self.text("study-subject"),
            country: self.country("study-country"),
            years: self.count("study-years"),
            finished: self.yes("study-finished", "yes"),
            papers: self.closed("study-papers"),
        }
    }

    fn other_test(self) -> OtherTest {
        OtherTest {
            kind: self.option("other-test"),
            result: self.text("other-test-result"),
            year: self.year("other-test-year"),
        }
    }

    fn certificate(self) -> Certificate {
        Certificate {
            title: self.text("certificate-title"),
            giver: self.text("certificate-giver"),
            year: self.year("certificate-year"),
        }
    }

    fn second_occupation(self) -> Option<SecondOccupation> {
        let second = SecondOccupation {
            occupation: self.counting.second_occupation().cloned(),
            words: self.occupation_words("second-occupation"),
            country_of_training: self.country("second-trained-in"),
            years: self.count("second-years"),
            last_practised: self.year("second-last-year"),
        };
        (second != SecondOccupation::default()).then_some(second)
    }

    fn wishes(self) -> Wishes {
        let minutes = self.option("distance");
        Wishes {
            shifts: self.options("shifts"),
            start: self.option("start"),
            travel: self.options("travel"),
            minutes: minutes.and_then(|minutes| minutes.as_str().parse().ok()),
            childcare: self.option("childcare"),
            learning: self.options("learning"),
        }
    }
}
