//! What a button means, and the callback data that carries it: at most 64 bytes, words apart by
//! `:`. A button carries its question, so that a tap on an old one is told from a tap on the
//! current one; ids are stable, so that a newer script understands an older button.

use uuid::Uuid;

use super::gaps::GapsPress;
use super::ids::{long, short};
use super::imports::ImportPress;
use super::plan::PlanPress;
use super::{CaseId, CloseReason, OffersPress, Purpose};
use crate::audit::{LanguageCode, OptionId, QuestionId, SectionId, Slot};

/// A button pressed.
#[derive(Clone, Debug, PartialEq)]
pub enum Press {
    /// Take this language.
    Language(LanguageCode),
    /// Turn the page of languages.
    Languages(usize),
    /// Agree or not.
    Consent(Purpose, bool),
    /// Ask for consent again, after a no.
    ThinkAgain,
    /// 18 or older, or not.
    Adult(bool),
    /// Answer a question with one option.
    Choose(Slot, OptionId),
    /// Toggle one option of a question.
    Toggle(Slot, OptionId),
    /// The toggles are as they should be.
    Done(Slot),
    /// Take a suggested value: an occupation, a country, a language or a year.
    Take(Slot, String),
    /// None of the suggestions.
    NoneOfThese(Slot),
    /// Show the occupations of a family.
    Family(Slot, String),
    /// Skip, or rather not say.
    Skip(Slot),
    /// Why is this asked?
    Why(Slot),
    /// The question before this one.
    Back(Slot),
    /// Another entry of a repeating section.
    Another(SectionId),
    /// No further entry.
    Enough(SectionId),
    /// Remove an entry.
    Remove(SectionId, u16),
    /// The optional chapters.
    Chapters,
    /// Open a chapter.
    Chapter(SectionId),
    /// Leave the chapter that is open.
    Leave(SectionId),
    /// Everything answered, to look over.
    Review,
    /// The lines of one section, to change; where it repeats, those of one entry, by its place
    /// from 0.
    ReviewSection(SectionId, usize),
    /// Change one line.
    Change(Slot),
    /// All of it is right.
    AllRight,
    /// Go on where one was.
    GoOn,
    /// Something about roles.
    Offers(OffersPress),
    /// Of the plan.
    Plan(PlanPress),
    /// No reminder of the audit any more.
    NotNow,
    /// Talk to a person.
    Person,
    /// The menu.
    Menu,
    /// Change the language.
    ChangeLanguage,
    /// Everything that is kept.
    MyData,
    /// Erase everything: the first step.
    Forget,
    /// Erase everything: the second step.
    ForgetNow,
    /// Keep everything after all.
    Keep,
    /// Clear the chat.
    Hide,
    /// Stop messages nobody asked for.
    Pause,
    /// Let them come again.
    Unpause,
    /// Claim a case.
    Claim(CaseId),
    /// Show a case of one's own.
    ShowCase(CaseId),
    /// Close a case: ask for the reason.
    AskClose(CaseId),
    /// Close a case with this reason.
    Close(CaseId, CloseReason),
    /// Give a case back to the team.
    Release(CaseId),
    /// Send held words to this case.
    SendTo(Uuid, CaseId),
    /// Take held words as one's own answer, as a candidate.
    SendToSelf(Uuid),
    /// Drop held words.
    DropHeld(Uuid),
    /// A caseworker who also wants to be a candidate.
    BeCandidate,
    /// A coordinator, about numbers.
    Gaps(GapsPress),
    /// A coordinator, about roles.
    Imports(ImportPress),
}

impl Press {
    /// The callback data of this button.
    pub fn data(&self) -> String {
        let slot = |slot: &Slot| format!("{}:{}", slot.question, slot.entry);
        match self {
            Self::Language(code) => format!("l:{code}"),
            Self::Languages(page) => format!("lp:{page}"),
            Self::Consent(purpose, yes) => format!("c:{}:{}", purpose.code(), u8::from(*yes)),
            Self::ThinkAgain => "ct".into(),
            Self::Adult(yes) => format!("a:{}", u8::from(*yes)),
            Self::Choose(at, option) => format!("o:{}:{option}", slot(at)),
            Self::Toggle(at, option) => format!("t:{}:{option}", slot(at)),
            Self::Done(at) => format!("d:{}", slot(at)),
            Self::Take(at, value) => format!("v:{}:{value}", slot(at)),
            Self::NoneOfThese(at) => format!("n:{}", slot(at)),
            Self::Family(at, family) => format!("f:{}:{family}", slot(at)),
            Self::Skip(at) => format!("s:{}", slot(at)),
            Self::Why(at) => format!("w:{}", slot(at)),
            Self::Back(at) => format!("b:{}", slot(at)),
            Self::Another(section) => format!("ea:{section}"),
            Self::Enough(section) => format!("ee:{section}"),
            Self::Remove(section, entry) => format!("er:{section}:{entry}"),
            Self::Chapters => "cs".into(),
            Self::Chapter(section) => format!("co:{section}"),
            Self::Leave(section) => format!("cl:{section}"),
            Self::Review => "r".into(),
            Self::ReviewSection(section, place) => format!("rs:{section}:{place}"),
            Self::Change(at) => format!("rc:{}", slot(at)),
            Self::AllRight => "ra".into(),
            Self::GoOn => "go".into(),
            Self::Offers(press) => press.data(),
            Self::Plan(press) => press.data(),
            Self::NotNow => "nn".into(),
            Self::Person => "p".into(),
            Self::Menu => "m".into(),
            Self::ChangeLanguage => "ml".into(),
            Self::MyData => "md".into(),
            Self::Forget => "mf".into(),
            Self::ForgetNow => "mfn".into(),
            Self::Keep => "mk".into(),
            Self::Hide => "mh".into(),
            Self::Pause => "mp".into(),
            Self::Unpause => "mu".into(),
            Self::Claim(case) => format!("k:{}", case.short()),
            Self::ShowCase(case) => format!("ks:{}", case.short()),
            Self::AskClose(case) => format!("kc:{}", case.short()),
            Self::Close(case, reason) => format!("kx:{}:{}", case.short(), reason.code()),
            Self::Release(case) => format!("kr:{}", case.short()),
            Self::SendTo(held, case) => format!("h:{}:{}", short(held), case.short()),
            Self::SendToSelf(held) => format!("hs:{}", short(held)),
            Self::DropHeld(held) => format!("hd:{}", short(held)),
            Self::BeCandidate => "bc".into(),
            Self::Gaps(press) => press.data(),
            Self::Imports(press) => press.data(),
        }
    }

    /// What callback data means; `None` for what no button of ours carries.
    pub fn read(data: &str) -> Option<Self> {
        let mut words = data.split(':');
        let verb = words.next()?;
        let words: Vec<&str> = words.collect();
        let press = match (verb, words.as_slice()) {
            ("l", [code]) => Self::Language((*code).into()),
            ("lp", [page]) => Self::Languages(page.parse().ok()?),
            ("c", [purpose, yes]) => Self::Consent(Purpose::read(purpose)?, flag(yes)?),
            ("ct", []) => Self::ThinkAgain,
            ("a", [yes]) => Self::Adult(flag(yes)?),
            ("o", [at, entry, option]) => Self::Choose(slot(at, entry)?, (*option).into()),
            ("t", [at, entry, option]) => Self::Toggle(slot(at, entry)?, (*option).into()),
            ("d", [at, entry]) => Self::Done(slot(at, entry)?),
            ("v", [at, entry, value]) => Self::Take(slot(at, entry)?, (*value).into()),
            ("n", [at, entry]) => Self::NoneOfThese(slot(at, entry)?),
            ("f", [at, entry, family]) => Self::Family(slot(at, entry)?, (*family).into()),
            ("s", [at, entry]) => Self::Skip(slot(at, entry)?),
            ("w", [at, entry]) => Self::Why(slot(at, entry)?),
            ("b", [at, entry]) => Self::Back(slot(at, entry)?),
            ("ea", [section]) => Self::Another((*section).into()),
            ("ee", [section]) => Self::Enough((*section).into()),
            ("er", [section, entry]) => Self::Remove((*section).into(), entry.parse().ok()?),
            ("cs", []) => Self::Chapters,
            ("co", [section]) => Self::Chapter((*section).into()),
            ("cl", [section]) => Self::Leave((*section).into()),
            ("r", []) => Self::Review,
            ("rs", [section, place]) => Self::ReviewSection((*section).into(), place.parse().ok()?),
            ("rc", [at, entry]) => Self::Change(slot(at, entry)?),
            ("ra", []) => Self::AllRight,
            ("go", []) => Self::GoOn,
            ("nn", []) => Self::NotNow,
            ("p", []) => Self::Person,
            ("m", []) => Self::Menu,
            ("ml", []) => Self::ChangeLanguage,
            ("md", []) => Self::MyData,
            ("mf", []) => Self::Forget,
            ("mfn", []) => Self::ForgetNow,
            ("mk", []) => Self::Keep,
            ("mh", []) => Self::Hide,
            ("mp", []) => Self::Pause,
            ("mu", []) => Self::Unpause,
            ("k", [case]) => Self::Claim(CaseId::read(case)?),
            ("ks", [case]) => Self::ShowCase(CaseId::read(case)?),
            ("kc", [case]) => Self::AskClose(CaseId::read(case)?),
            ("kx", [case, reason]) => Self::Close(CaseId::read(case)?, CloseReason::read(reason)?),
            ("kr", [case]) => Self::Release(CaseId::read(case)?),
            ("h", [held, case]) => Self::SendTo(long(held)?, CaseId::read(case)?),
            ("hs", [held]) => Self::SendToSelf(long(held)?),
            ("hd", [held]) => Self::DropHeld(long(held)?),
            ("bc", []) => Self::BeCandidate,
            (verb, words) if verb.starts_with('j') => Self::Offers(OffersPress::read(verb, words)?),
            (verb, words) if verb.starts_with('g') => Self::Gaps(GapsPress::read(verb, words)?),
            (verb, words) if verb.starts_with('s') => Self::Plan(PlanPress::read(verb, words)?),
            _ => return ImportPress::read(verb, &words).map(Self::Imports),
        };
        Some(press)
    }

    /// The case this button is about, which is loaded before the turn.
    pub fn case(&self) -> Option<CaseId> {
        match self {
            Self::Claim(case)
            | Self::ShowCase(case)
            | Self::AskClose(case)
            | Self::Close(case, _)
            | Self::Release(case)
            | Self::SendTo(_, case) => Some(*case),
            _ => None,
        }
    }

    /// Whether the sender's membership in the caseworkers' group must be known.
    pub fn needs_membership(&self) -> bool {
        self.case().is_some()
    }
}

fn slot(question: &str, entry: &str) -> Option<Slot> {
    Some(Slot::new(&QuestionId::from(question), entry.parse().ok()?))
}

fn flag(text: &str) -> Option<bool> {
    match text {
        "0" => Some(false),
        "1" => Some(true),
        _ => None,
    }
}
