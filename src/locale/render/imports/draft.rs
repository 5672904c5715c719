//! One role in full, as a coordinator confirms it: each requirement, and each guess marked as one.

use super::super::parts::quoted;
use super::super::{Arguments, LONGEST, Message, Wording};
use super::fitting;
use crate::audit::profile::TestKind;
use crate::conversation::imports::DraftCard;
use crate::matching::{About, Band, Meaning, RegistrationNeeded, Role, TestAsked, Wish};

/// Room that the last lines of a card need.
const LAST_LINES: usize = 300;

impl Wording<'_> {
    pub(super) fn draft(self, card: &DraftCard) -> Message {
        let role = card.role.as_ref();
        let mut lines = vec![self.draft_head(role), String::new()];
        lines.extend(self.draft_fields(role));
        for (heading, wishes) in [
            ("draft-essential", &role.essential),
            ("draft-desirable", &role.desirable),
        ] {
            if !wishes.is_empty() {
                lines.push(String::new());
                lines.push(self.text(heading));
            }
            for wish in wishes {
                lines.extend(self.draft_wish(role, wish));
            }
        }
        let (mut text, whole) = fitting(&lines, LONGEST - LAST_LINES);
        if !whole {
            text.push('\n');
            text.push_str(&self.text("draft-more"));
        }
        let state = match (card.open, role.is_settled()) {
            (true, _) => "draft-is-open",
            (false, true) => "draft-ready",
            (false, false) => "draft-look",
        };
        text.push_str("\n\n");
        text.push_str(&self.text(state));
        self.message(text, self.draft_keyboard(card))
    }

    pub(super) fn draft_head(self, role: &Role) -> String {
        let head = Arguments::default()
            .with("title", role.title.clone())
            .with("employer", role.employer.clone())
            .with("site", role.site.clone())
            .with("code", role.id.as_str())
            .with("reference", role.origin.reference.clone());
        self.with("draft", &head)
    }

    fn draft_fields(self, role: &Role) -> Vec<String> {
        let mut lines = vec![];
        let mut line = |key: &str, value: String, about: Option<About>| {
            lines.push(self.with(key, &Arguments::default().with("value", value)));
            lines.extend(about.and_then(|about| self.guessed(role, &about)));
        };
        let occupation = match role.occupation.as_str() {
            "" => self.text("draft-not-said"),
            _ => self.occupation(&role.occupation),
        };
        line("draft-occupation", occupation, Some(About::Occupation));
        line("draft-band", self.band_name(role.band), Some(About::Band));
        line(
            "draft-registration",
            self.registers(&role.registration),
            Some(About::Registration),
        );
        let english = role.english.map(|level| format!("{level:?}"));
        let english = english.unwrap_or_else(|| self.text("draft-not-said"));
        line("draft-english", english, Some(About::English));
        for test in &role.english_tests {
            line("draft-test", test_name(test), None);
        }
        if !role.languages.is_empty() {
            let languages = self.languages(&role.languages);
            line("draft-languages", languages, Some(About::Languages));
        }
        let written = [
            ("draft-contract", role.contract.clone()),
            ("draft-pattern", role.working_pattern.clone()),
            ("draft-hours", hours(role.minutes_a_week)),
            ("draft-pay", role.pay.text.clone()),
        ];
        for (key, value) in written {
            if !value.is_empty() {
                line(key, value, None);
            }
        }
        if let Some(level) = role.qualification {
            let level = serde_json::to_value(level).unwrap_or_default();
            let level = level.as_str().unwrap_or_default().to_owned();
            let level = self.text(&format!("option-education-level-{level}"));
            line("draft-qualification", level, None);
        }
        if let Some(months) = role.experience_months {
            let months = Arguments::default().with("months", months);
            lines.push(self.with("draft-experience", &months));
            lines.extend(self.guessed(role, &About::Experience));
        }
        if let Some(years) = role.practised_within_years {
            let years = Arguments::default().with("years", i64::from(years));
            lines.push(self.with("draft-practised", &years));
        }
        let closes = Arguments::default().with("date", role.closes);
        lines.push(self.with("draft-closes", &closes));
        lines
    }

    pub(super) fn band_name(self, band: Option<Band>) -> String {
        match band.map(Band::as_str) {
            None => self.text("draft-not-said"),
            Some("medical") => self.text("draft-medical"),
            Some(band) => band.to_owned(),
        }
    }

    fn registers(self, needed: &RegistrationNeeded) -> String {
        match needed {
            RegistrationNeeded::Unknown => self.text("draft-not-said"),
            RegistrationNeeded::NotRequired => self.text("draft-none"),
            RegistrationNeeded::OneOf(registers) => registers.join(" / "),
        }
    }

    fn draft_wish(self, role: &Role, wish: &Wish) -> Vec<String> {
        let words = Arguments::default().with("wish", wish.text.clone());
        let mut lines = vec![self.with("draft-wish", &words)];
        let about = About::Wish(wish.text.clone());
        let unsaid = role.guess(&about).is_some_and(|guess| guess.from.is_none());
        if !unsaid {
            let meaning = Arguments::default().with("meaning", self.meaning(&wish.meaning));
            lines.push(self.with("draft-meaning", &meaning));
        }
        lines.extend(self.guessed(role, &about));
        lines
    }

    /// What a meaning says, in words.
    fn meaning(self, meaning: &Meaning) -> String {
        let none = Arguments::default();
        match meaning {
            Meaning::Ask => self.text("meaning-ask"),
            Meaning::Said => self.text("meaning-said"),
            Meaning::Skill(skill) => {
                let skill = self.text(&format!("option-skill-{skill}"));
                self.with("meaning-skill", &none.with("skill", skill))
            }
            Meaning::Trained { occupation, .. } => {
                let occupation = self.occupation(occupation);
                self.with("meaning-trained", &none.with("occupation", occupation))
            }
            Meaning::Stage(stage) => {
                let stage = super::super::reasons::stage_name(*stage);
                let stage = self.text(&format!("option-registration-{stage}"));
                self.with("meaning-stage", &none.with("stage", stage))
            }
            Meaning::Practised { years } => {
                self.with("meaning-practised", &none.with("years", i64::from(*years)))
            }
            Meaning::SecondLanguage => self.text("meaning-second-language"),
        }
    }

    /// That something is a guess, and from which words; nothing where it is none.
    fn guessed(self, role: &Role, about: &About) -> Option<String> {
        let guess = role.guess(about)?;
        Some(match &guess.from {
            Some(from) => {
                let words = quoted(self.language, from);
                self.with("draft-guessed", &Arguments::default().with("words", words))
            }
            None => self.text("draft-unsaid"),
        })
    }
}

fn test_name(test: &TestAsked) -> String {
    let name = match test.kind {
        TestKind::Oet => "OET",
        TestKind::Ielts => "IELTS",
        TestKind::Other | TestKind::Planned => "",
    };
    let score = |score: u16| match test.kind {
        TestKind::Ielts => format!("{}.{}", score / 10, score % 10),
        TestKind::Oet | TestKind::Other | TestKind::Planned => score.to_string(),
    };
    let parts = [
        Some(name.to_owned()),
        test.overall.map(score),
        test.each.map(|each| format!("4 × {}", score(each))),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn hours(minutes: Option<u32>) -> String {
    let Some(minutes) = minutes else {
        return String::new();
    };
    match minutes % 60 {
        0 => format!("{}", minutes / 60),
        rest => format!("{}.{}", minutes / 60, rest * 10 / 60),
    }
}
