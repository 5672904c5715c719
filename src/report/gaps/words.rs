//! What each line is called: in a language for people, and by a name that stays for programs.

use super::english::TestPart;
use super::gap::Gap;
use super::lines::{About, What};
use crate::audit::profile::{Cefr, Isced};
use crate::locale::{Arguments, Naming};

/// The part of a test that no question asks for, since it follows from the others.
const OET_OVERALL: &str = "oet-overall";

/// What a line is called in a language.
pub fn label(about: &About, what: &What, naming: Naming<'_>) -> String {
    match (about, what) {
        (About::Profession(Some(id)), what) => of_profession(naming.occupation(id), what, naming),
        (About::Profession(None), _) => naming.text("gaps-other-professions"),
        (About::All, What::Now) => naming.text("gaps-now-any"),
        (About::Role(_), What::Now) => naming.text("gaps-now"),
        (About::All | About::Role(_), What::One(gap)) => of_gap(gap, naming),
        (About::All | About::Role(_), What::More) => naming.text("gaps-more"),
        (
            About::All | About::Role(_),
            What::People | What::Registered | What::Next(_) | What::Part(_) | What::NoResult,
        ) => naming.text("gaps-everybody"),
    }
}

fn of_profession(profession: String, what: &What, naming: Naming<'_>) -> String {
    let named = Arguments::default().with("profession", profession.clone());
    match what {
        What::Registered | What::Next(None) => naming.with_all("gaps-registered", &named),
        What::Next(Some(step)) => {
            naming.with_all("gaps-step", &named.with("step", naming.step(step)))
        }
        What::Part(part) => {
            naming.with_all("gaps-part", &named.with("part", of_part(*part, naming)))
        }
        What::NoResult => naming.with_all("gaps-no-test", &named),
        What::People | What::Now | What::One(_) | What::More => profession,
    }
}

fn of_gap(gap: &Gap, naming: Naming<'_>) -> String {
    match gap {
        Gap::Permission => naming.text("gaps-permission"),
        Gap::TestPart(part) => naming.with("gaps-test-part", "part", of_part(*part, naming)),
        Gap::Register(registers) => {
            naming.with("gaps-register", "registers", naming.listed(registers))
        }
        Gap::English(level) => naming.with("gaps-english", "level", naming.english(*level)),
        Gap::RolePart(part) => of_part(*part, naming),
        Gap::Test => naming.question(&"test".into()),
        Gap::Education(level) => naming.education(*level),
        Gap::Experience => naming.text("gaps-experience"),
        Gap::Practice => naming.text("gaps-practice"),
        Gap::Language => naming.text("gaps-language"),
        Gap::Skill(skill) => naming.with("gaps-skill", "skill", naming.skill(skill)),
        Gap::Training(occupation) => {
            naming.with("gaps-training", "occupation", naming.occupation(occupation))
        }
        Gap::Stage => naming.text("gaps-stage"),
        Gap::Question(question) => {
            naming.with("gaps-question", "question", naming.question(question))
        }
        Gap::Ask => naming.text("gaps-ask"),
    }
}

fn of_part(part: TestPart, naming: Naming<'_>) -> String {
    let id = part.id();
    if id == OET_OVERALL {
        naming.text("gaps-overall")
    } else {
        naming.question(&id.as_str().into())
    }
}

/// What a file calls what a line counts: the same in every language and release.
pub fn name(what: &What) -> String {
    match what {
        What::People => "people".to_owned(),
        What::Now => "now".to_owned(),
        What::One(gap) => gap_name(gap),
        What::More => "two-or-more".to_owned(),
        What::Registered => "registered".to_owned(),
        What::Next(Some(step)) => format!("next:{step}"),
        What::Next(None) => "next:none".to_owned(),
        What::Part(part) => format!("test-part:{}", part.id()),
        What::NoResult => "no-test-result".to_owned(),
    }
}

fn gap_name(gap: &Gap) -> String {
    match gap {
        Gap::Permission => "one:permission".to_owned(),
        Gap::TestPart(part) => format!("one:test-part:{}", part.id()),
        Gap::Register(registers) => format!("one:register:{}", registers.join("+")),
        Gap::English(level) => format!("one:english:{}", level_name(*level)),
        Gap::RolePart(part) => format!("one:role-test-part:{}", part.id()),
        Gap::Test => "one:test".to_owned(),
        Gap::Education(level) => format!("one:education:{}", education_name(*level)),
        Gap::Experience => "one:experience".to_owned(),
        Gap::Practice => "one:practice".to_owned(),
        Gap::Language => "one:language".to_owned(),
        Gap::Skill(skill) => format!("one:skill:{skill}"),
        Gap::Training(occupation) => format!("one:training:{occupation}"),
        Gap::Stage => "one:stage".to_owned(),
        Gap::Question(question) => format!("one:question:{question}"),
        Gap::Ask => "one:ask".to_owned(),
    }
}

fn level_name(level: Cefr) -> &'static str {
    match level {
        Cefr::A1 => "a1",
        Cefr::A2 => "a2",
        Cefr::B1 => "b1",
        Cefr::B2 => "b2",
        Cefr::C1 => "c1",
        Cefr::C2 => "c2",
    }
}

fn education_name(level: Isced) -> &'static str {
    match level {
        Isced::Primary => "primary",
        Isced::Secondary => "secondary",
        Isced::Diploma => "diploma",
        Isced::Bachelor => "bachelor",
        Isced::Master => "master",
        Isced::Doctorate => "doctorate",
    }
}
