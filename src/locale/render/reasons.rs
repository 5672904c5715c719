//! Why a role fits or does not yet: each requirement in words, and what meets it.

use super::{Arguments, Wording, parts};
use crate::audit::profile::{Cefr, Isced, TestKind};
use crate::matching::{Meaning, Reason, Remedy, Requirement, Standing, TestAsked};

impl Wording<'_> {
    /// One requirement, how the person stands to it, and what to do about it.
    pub(super) fn reason(self, reason: &Reason) -> String {
        let requirement = self.requirement(&reason.requirement);
        let unknown = parts::unknown(self.language);
        match &reason.standing {
            Standing::Met { .. } => format!("✓ {requirement}"),
            Standing::NotYet { .. } => self.and_what_to_do(format!("○ {requirement}"), reason),
            Standing::Unknown { .. } => {
                self.and_what_to_do(format!("{unknown} {requirement}"), reason)
            }
        }
    }

    fn and_what_to_do(self, line: String, reason: &Reason) -> String {
        match self.what_to_do(reason) {
            Some(hint) => format!("{line}\n{hint}"),
            None => line,
        }
    }

    /// What to do about a requirement; `None` where it is met, or where a question settles it.
    fn what_to_do(self, reason: &Reason) -> Option<String> {
        match &reason.standing {
            Standing::NotYet { by } => Some(self.hint(&self.remedy(by))),
            Standing::Unknown { question: None } => Some(self.hint(&self.text("reason-ask"))),
            Standing::Met { .. } | Standing::Unknown { question: Some(_) } => None,
        }
    }

    /// What to do, behind an arrow that points the way the language runs.
    fn hint(self, text: &str) -> String {
        format!("   {} {text}", parts::arrow(self.language))
    }

    fn requirement(self, requirement: &Requirement) -> String {
        let none = Arguments::default();
        match requirement {
            Requirement::Permission => self.text("requirement-permission"),
            Requirement::Registration { one_of } if one_of.is_empty() => {
                self.text("requirement-registration-unsaid")
            }
            Requirement::Registration { one_of } => {
                let registers = parts::listed(self.language, one_of.iter().cloned());
                self.with(
                    "requirement-registration",
                    &none.with("registers", registers),
                )
            }
            Requirement::English { level, stated } => {
                let key = if *stated {
                    "requirement-english"
                } else {
                    "requirement-english-usual"
                };
                self.with(key, &none.with("level", self.can_do(*level)))
            }
            Requirement::EnglishTest { one_of } => {
                let tests = one_of.iter().map(|test| self.test_asked(test));
                let tests = parts::listed(self.language, tests);
                self.with("requirement-test", &none.with("tests", tests))
            }
            Requirement::Qualification(level) => {
                let level = self.education_level(*level);
                self.with("requirement-qualification", &none.with("level", level))
            }
            Requirement::Experience { months } => {
                self.with("requirement-experience", &none.with("months", *months))
            }
            Requirement::Practised { years } => {
                let years = none.with("years", i64::from(*years));
                self.with("requirement-practised", &years)
            }
            Requirement::Language { one_of } => self.with(
                "requirement-language",
                &none.with("languages", self.languages(one_of)),
            ),
            Requirement::Essential(wish) => {
                let wish = self.wish(&wish.text, &wish.meaning);
                self.with("requirement-essential", &none.with("wish", wish))
            }
            Requirement::Desirable(wish) => {
                let wish = self.wish(&wish.text, &wish.meaning);
                self.with("requirement-desirable", &none.with("wish", wish))
            }
        }
    }

    /// A wish in the person's language where it is mapped to a skill, else the employer's words.
    fn wish(self, text: &str, meaning: &Meaning) -> String {
        match meaning {
            Meaning::Skill(skill) => self.text(&format!("option-skill-{skill}")),
            Meaning::Ask
            | Meaning::Said
            | Meaning::Trained { .. }
            | Meaning::Stage(_)
            | Meaning::Practised { .. }
            | Meaning::SecondLanguage => parts::quoted(self.language, text),
        }
    }

    fn remedy(self, remedy: &Remedy) -> String {
        let none = Arguments::default();
        match remedy {
            Remedy::GetPermission => self.text("remedy-permission"),
            Remedy::Register { regulator } => self.with(
                "remedy-register",
                &none.with("regulator", regulator.clone()),
            ),
            Remedy::Retrain {
                occupation,
                regulator,
            } => {
                let arguments = none
                    .with("occupation", self.occupation(occupation))
                    .with("regulator", regulator.clone());
                self.with("remedy-retrain", &arguments)
            }
            Remedy::Reach(stage) => {
                let stage = format!("option-registration-{}", stage_name(*stage));
                self.with("remedy-reach", &none.with("stage", self.text(&stage)))
            }
            Remedy::ImproveEnglish(level) => {
                self.with("remedy-english", &none.with("level", self.can_do(*level)))
            }
            Remedy::PassTest { .. } => self.text("remedy-test"),
            Remedy::Study(level) => {
                let level = self.education_level(*level);
                self.with("remedy-study", &none.with("level", level))
            }
            Remedy::GainExperience { months } => {
                self.with("remedy-experience", &none.with("months", *months))
            }
            Remedy::PractiseAgain { years } => {
                self.with("remedy-practise", &none.with("years", i64::from(*years)))
            }
            Remedy::Speak { one_of } if one_of.is_empty() => self.text("remedy-speak-any"),
            Remedy::Speak { one_of } => self.with(
                "remedy-speak",
                &none.with("languages", self.languages(one_of)),
            ),
            Remedy::Learn(skill) => {
                let skill = self.text(&format!("option-skill-{skill}"));
                self.with("remedy-learn", &none.with("skill", skill))
            }
            Remedy::Qualify {
                occupation,
                level: _,
            } => {
                let occupation = self.occupation(occupation);
                self.with("remedy-qualify", &none.with("occupation", occupation))
            }
        }
    }

    /// A test with the scores that are asked for.
    fn test_asked(self, asked: &TestAsked) -> String {
        let (name, tenths) = match asked.kind {
            TestKind::Oet => ("oet", false),
            TestKind::Ielts => ("ielts", true),
            TestKind::Other | TestKind::Planned => ("other", false),
        };
        let score = |score: u16| match tenths {
            true => format!("{}.{}", score / 10, score % 10),
            false => score.to_string(),
        };
        let mut arguments =
            Arguments::default().with("test", self.text(&format!("option-test-{name}")));
        if let Some(each) = asked.each {
            arguments = arguments.with("each", score(each));
        }
        if let Some(overall) = asked.overall {
            arguments = arguments.with("overall", score(overall));
        }
        let key = match (asked.each, asked.overall) {
            (Some(_), Some(_)) => "test-asked-both",
            (Some(_), None) => "test-asked-each",
            (None, Some(_)) => "test-asked-overall",
            (None, None) => "test-asked",
        };
        self.with(key, &arguments)
    }

    pub(super) fn education_level(self, level: Isced) -> String {
        let code = match level {
            Isced::Primary => "primary",
            Isced::Secondary => "secondary",
            Isced::Diploma => "diploma",
            Isced::Bachelor => "bachelor",
            Isced::Master => "master",
            Isced::Doctorate => "doctorate",
        };
        self.text(&format!("option-education-level-{code}"))
    }

    /// A level of English as what one can do with it.
    pub(super) fn can_do(self, level: Cefr) -> String {
        let code = match level {
            Cefr::A1 => "a1",
            Cefr::A2 => "a2",
            Cefr::B1 => "b1",
            Cefr::B2 => "b2",
            Cefr::C1 => "c1",
            Cefr::C2 => "c2",
        };
        self.text(&format!("option-english-{code}"))
    }

    pub(super) fn languages(self, codes: &[String]) -> String {
        let own = self.language.code();
        parts::listed(
            self.language,
            codes.iter().map(|code| parts::language(code, own)),
        )
    }
}

pub(super) fn stage_name(stage: crate::audit::profile::Registration) -> &'static str {
    use crate::audit::profile::Registration;
    match stage {
        Registration::NotStarted => "not-started",
        Registration::Preparing => "preparing",
        Registration::Applied => "applied",
        Registration::Exams => "exams",
        Registration::Registered => "registered",
    }
}
