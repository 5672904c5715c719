//! A `Say` becomes a message in a language: the one exhaustive match over everything the bot says.

mod arriving;
mod casework;
mod english;
mod families;
mod gaps;
mod imports;
mod misread;
mod offers;
mod parts;
mod plan;
mod profile;
mod prompt;
mod question;
mod reasons;
mod reminder;
mod steps;
mod suggested;

pub use casework::topic_name;
pub use gaps::Naming;
pub use plan::calendar_title;

use super::{Arguments, Catalogue, Language, Value};
use crate::audit::LanguageCode;
use crate::conversation::say::Say;
use crate::conversation::{Press, World};
use crate::message::{Button, Does, Message, Style};

/// The most UTF-16 code units of a message's text, in which Telegram counts, with some room left.
const LONGEST: usize = 3900;

/// One language's words for one world.
#[derive(Clone, Copy)]
pub struct Wording<'a> {
    catalogue: &'a Catalogue,
    world: &'a World,
    language: Language,
}

/// Words what is said. A toast's text is the message's text; a file's caption too.
pub fn render(catalogue: &Catalogue, world: &World, language: &LanguageCode, say: &Say) -> Message {
    let language = Language::from_code(language.as_str()).unwrap_or(Language::ENGLISH);
    Wording {
        catalogue,
        world,
        language,
    }
    .say(say)
}

impl Wording<'_> {
    fn say(self, say: &Say) -> Message {
        match say {
            Say::PickLanguage { page, offered } => self.pick_language(*page, offered),
            Say::AskConsent(purpose) => self.ask_consent(*purpose),
            Say::ConsentAnswered(purpose, given) => self.consent_answered(*purpose, *given),
            Say::AskAdult => self.ask_adult(),
            Say::AdultAnswered(adult) => self.adult_answered(*adult),
            Say::Goodbye => self.goodbye(),
            Say::TooYoung => self.too_young(),
            Say::Ask(question) => self.ask(question),
            Say::Answered(slot, answer) => self.answered(slot, answer),
            Say::Why(slot) => self.why(slot),
            Say::Families(slot, family) => self.families(slot, family.as_deref()),
            Say::Reminder(question) => self.reminder(question.as_deref()),
            Say::NotNow => self.not_now(),
            Say::SectionDone(done) => self.section_done(done),
            Say::AskAnother {
                section,
                entries,
                room,
            } => self.ask_another(section, entries, *room),
            Say::Review { lines, confirm } => self.review(lines, *confirm),
            Say::ReviewSection(reviewed) => self.review_section(reviewed),
            Say::Chapters(chapters) => self.chapters(chapters),
            Say::Menu(menu) => self.menu(menu),
            Say::NotWords(kind) => self.not_words(*kind),
            Say::PlaceUnknown => self.plain(self.text("place-unknown")),
            Say::VoiceKept => self.plain(self.text("voice-kept")),
            Say::NothingAsked => self.plain(self.text("nothing-asked")),
            Say::EditedTooLate => self.plain(self.text("edited-too-late")),
            Say::Offers(say) => self.offers(say),
            Say::Plan(say) => self.plan(say),
            Say::CaseOpened { code, answer_by } => self.expected("case-opened", code, *answer_by),
            Say::CaseOpenedMeanwhile { code, answer_by } => {
                self.expected("case-opened-meanwhile", code, *answer_by)
            }
            Say::CaseWaiting { code, answer_by } => self.expected("case-waiting", code, *answer_by),
            Say::WordsKept => self.words_kept(),
            Say::CaseClaimed { name } => self.named("case-claimed", name),
            Say::CaseTalking { name } => self.named("case-talking", name),
            Say::FromCaseworker { name, words } => self.words_of_caseworker(name, words),
            Say::CopyFromCaseworker { name } => self.named("copy-from-caseworker", name),
            Say::CaseBack => self.plain(self.text("case-back")),
            Say::CaseReleased => self.plain(self.text("case-released")),
            Say::CaseClosed { name } => self.named("case-closed", name),
            Say::Help => self.help(),
            Say::MyData { lines, consents } => self.my_data(lines, consents),
            Say::MyDataFile(_) => self.plain(self.text("mydata-file")),
            Say::InDoubt => self.plain(self.text("in-doubt")),
            Say::AskForget => self.ask_forget(),
            Say::Kept => self.plain(self.text("kept")),
            Say::Forgotten(receipt) => {
                let receipt = Arguments::default().with("receipt", receipt.to_string());
                self.plain(self.with("forgotten", &receipt))
            }
            Say::Hidden => self.plain(self.text("hidden")),
            Say::Paused => self.paused(),
            Say::Unpaused => self.plain(self.text("unpaused")),
            Say::NotTakenUp => self.plain(self.text("not-taken-up")),
            Say::NotTakenUpFromCaseworker => self.plain(self.text("not-taken-up-caseworker")),
            Say::WasAway => self.plain(self.text("was-away")),
            Say::UpdateParked(update) => {
                let update = Arguments::default().with("update", update.to_string());
                self.plain(self.with("update-parked", &update))
            }
            Say::UpdatesParked(count) => {
                let count = Arguments::default().with("count", *count);
                self.plain(self.with("updates-parked", &count))
            }
            Say::Stale => self.plain(self.text("toast-stale")),
            Say::Noted => Message::default(),
            Say::Card(card) => self.card(card),
            Say::NotAllowed => self.plain(self.text("toast-not-allowed")),
            Say::NotChecked => self.plain(self.text("toast-not-checked")),
            Say::NotCheckedWords => self.plain(self.text("not-checked")),
            Say::TakenBy(name) => self.named("toast-taken-by", name),
            Say::AlreadyClosed => self.plain(self.text("toast-already-closed")),
            Say::OwnCase => self.plain(self.text("toast-own-case")),
            Say::StartFirst => self.plain(self.text("toast-start-first")),
            Say::StartFirstLink(name) => self.start_first_link(name),
            Say::Yours => self.plain(self.text("toast-yours")),
            Say::CaseworkerWelcome(name) => self.caseworker_welcome(name),
            Say::Dossier(dossier) => self.dossier(dossier),
            Say::FromCandidate { code, words } => self.words_of_candidate(code, words),
            Say::CopyFromCandidate { code, kind } => self.copy_from_candidate(code, *kind),
            Say::AnswerFromCandidate(code, slot) => {
                let named = Arguments::default()
                    .with("code", code.as_str())
                    .with("name", self.question_name(&slot.question));
                self.plain(self.with("copy-of-answer", &named))
            }
            Say::SentTo(code) => self.coded("sent-to", code),
            Say::EditedFor(code) => self.coded("edited-for", code),
            Say::WhichCase { held, cases, own } => self.which_case(*held, cases, *own),
            Say::TakenAsOwn => self.plain(self.text("taken-as-own")),
            Say::Dropped => self.plain(self.text("dropped")),
            Say::NoCase => self.plain(self.text("no-case")),
            Say::NoSuchCase => self.plain(self.text("toast-no-such-case")),
            Say::CaseList(cases) => self.case_list(cases),
            Say::AskCloseReason(case, code) => self.ask_close_reason(*case, code),
            Say::ClosedCase(code, reason) => self.closed_case(code, *reason),
            Say::ReleasedCase(code) => self.coded("released-case", code),
            Say::CandidateAway(code) => self.coded("candidate-away", code),
            Say::CandidateBack(code) => self.coded("candidate-back", code),
            Say::CandidateGone(code) => self.coded("candidate-gone", code),
            Say::Removed => self.plain(self.text("removed")),
            Say::Gaps(say) => self.gaps(*say),
            Say::Imports(say) => self.imports(say),
        }
    }

    // --- texts

    fn text(self, key: &str) -> String {
        self.catalogue
            .text(self.language, key, None, Arguments::NONE)
    }

    fn attribute(self, key: &str, attribute: &str) -> String {
        self.catalogue
            .text(self.language, key, Some(attribute), Arguments::NONE)
    }

    fn with(self, key: &str, arguments: &Arguments) -> String {
        self.catalogue.text(self.language, key, None, arguments)
    }

    // --- messages

    fn plain(self, text: String) -> Message {
        self.message(text, vec![])
    }

    fn message(self, text: String, keyboard: Vec<Vec<Button>>) -> Message {
        let rows = keyboard.into_iter().filter(|row| !row.is_empty());
        let keyboard = rows.map(|row| super::row(self.language, row)).collect();
        Message {
            text,
            keyboard,
            protected: false,
        }
    }

    /// A message whose content is somebody's: forwarding and saving are switched off.
    fn protected(self, text: String, keyboard: Vec<Vec<Button>>) -> Message {
        Message {
            protected: true,
            ..self.message(text, keyboard)
        }
    }

    // --- buttons

    fn button(self, key: &str, press: &Press) -> Button {
        self.labelled(self.text(key), press)
    }

    /// A button with a tick before its label, where it is what the person chose.
    fn ticked(self, button: Button, chosen: bool) -> Button {
        if !chosen {
            return button;
        }
        Button {
            label: format!("✅ {}", button.label),
            ..button
        }
    }

    fn button_with(self, key: &str, arguments: &Arguments, press: &Press) -> Button {
        self.labelled(self.with(key, arguments), press)
    }

    fn labelled(self, label: String, press: &Press) -> Button {
        Button {
            label: shortened(&label),
            does: Does::Press(press.data()),
            style: Style::Plain,
        }
    }
}

impl Button {
    fn styled(self, style: Style) -> Self {
        Self { style, ..self }
    }
}

/// The length of a text as Telegram counts it, or more: its tags are counted, too.
fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

/// A label that a phone can show: names from data may be longer than a button.
fn shortened(label: &str) -> String {
    const LONGEST_LABEL: usize = 48;
    if label.chars().count() <= LONGEST_LABEL {
        return label.to_owned();
    }
    let cut: String = label.chars().take(LONGEST_LABEL - 1).collect();
    // An isolate that was opened before the cut is closed behind it.
    let open = cut.matches('\u{2068}').count() > cut.matches('\u{2069}').count();
    if open {
        format!("{cut}…\u{2069}")
    } else {
        format!("{cut}…")
    }
}
