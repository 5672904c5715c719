//! Everything the bot can say, as values; `locale::render` words each of them.

use time::OffsetDateTime;
use uuid::Uuid;

use super::gaps::GapsSay;
use super::imports::ImportSay;
use super::plan::PlanSay;
pub use super::shown::{Card, CardState, Dossier, Line, Menu, Question};
pub use super::shown::{SectionDone, SectionLines};
use super::{CaseCode, CaseId, CloseReason, OffersSay, Purpose, heard::OtherKind};
use crate::audit::{Answer, LanguageCode, Profile, SectionId, Slot};

/// One thing said.
#[derive(Clone, Debug, PartialEq)]
pub enum Say {
    // --- arriving
    /// The language picker, in native names.
    PickLanguage {
        /// Which page of it.
        page: usize,
        /// The languages in the order offered.
        offered: Vec<LanguageCode>,
    },
    /// Who this is, what is kept, who sees it; and consent for one purpose.
    AskConsent(Purpose),
    /// Consent that was answered, in place of the question.
    ConsentAnswered(Purpose, bool),
    /// Is the person 18 or older?
    AskAdult,
    /// The answer to it, in place of the question.
    AdultAnswered(bool),
    /// A kind goodbye without consent, with the way to a person and back.
    Goodbye,
    /// A kind goodbye to somebody under 18, with the way to a person.
    TooYoung,

    // --- the audit
    /// A question.
    Ask(Box<Question>),
    /// A question that was answered, in place of the question.
    Answered(Slot, Answer),
    /// Why a question is asked.
    Why(Slot),
    /// The occupations of a family, to choose from; without one, the families.
    Families(Slot, Option<String>),
    /// The audit is unfinished and the person silent: the question that is open, where one is.
    Reminder(Option<Box<Question>>),
    /// No reminder will come any more; how to come back.
    NotNow,
    /// A section is done.
    SectionDone(SectionDone),
    /// Another entry, or is that all?
    AskAnother {
        /// The section.
        section: SectionId,
        /// The entries so far, each with the answer that names it.
        entries: Vec<(u16, Option<Answer>)>,
        /// Whether there is room for another.
        room: bool,
    },
    /// Everything answered, to look over.
    Review {
        /// Its lines.
        lines: Vec<Line>,
        /// Whether "all of it is right" is still to be said.
        confirm: bool,
    },
    /// The lines of one section, each with its change button; where it repeats, those of one entry.
    ReviewSection(SectionLines),
    /// The optional chapters and how far each is.
    Chapters(Vec<(SectionId, bool)>),
    /// Where one can go from here.
    Menu(Box<Menu>),
    /// Something else than words came: kind words, and the question comes again.
    NotWords(OtherKind),
    /// No area is near to the place on the map that was sent.
    PlaceUnknown,
    /// A voice note was taken as the answer.
    VoiceKept,
    /// Nothing to answer at this moment.
    NothingAsked,
    /// An earlier message was edited; how to change an answer.
    EditedTooLate,

    // --- roles and steps
    /// Something about roles.
    Offers(OffersSay),
    /// Of the plan.
    Plan(Box<PlanSay>),

    // --- a person
    /// A case is open: when an answer can be expected.
    CaseOpened {
        /// Its code.
        code: CaseCode,
        /// When somebody is there.
        answer_by: OffsetDateTime,
    },
    /// A case was opened because answers were not understood; the questions go on meanwhile.
    CaseOpenedMeanwhile {
        /// Its code.
        code: CaseCode,
        /// When somebody is there.
        answer_by: OffsetDateTime,
    },
    /// It is open already.
    CaseWaiting {
        /// Its code.
        code: CaseCode,
        /// When somebody is there.
        answer_by: OffsetDateTime,
    },
    /// Words were kept for the person who will answer.
    WordsKept,
    /// A caseworker has the case.
    CaseClaimed {
        /// The caseworker's first name.
        name: String,
    },
    /// A caseworker has it already, and reads what is written here.
    CaseTalking {
        /// The caseworker's first name.
        name: String,
    },
    /// Words from the caseworker.
    FromCaseworker {
        /// The caseworker's first name.
        name: String,
        /// The words.
        words: String,
    },
    /// A file, voice note or photo of the caseworker's follows.
    CopyFromCaseworker {
        /// The caseworker's first name.
        name: String,
    },
    /// The caseworker gave the case back; somebody else will answer.
    CaseReleased,
    /// The bot is back after a talk, and goes on where the candidate was.
    CaseBack,
    /// The case is closed; the way back.
    CaseClosed {
        /// The caseworker's first name.
        name: String,
    },

    // --- rights
    /// What the commands do.
    Help,
    /// What is kept, as a page.
    MyData {
        /// The answers.
        lines: Vec<Line>,
        /// Consents and their state.
        consents: Vec<(Purpose, bool)>,
    },
    /// What is kept, as a file: the profile and the store's rows as JSON, written by intake.
    MyDataFile(Box<Profile>),
    /// Nobody knows whether a message with their answers arrived; it is not sent again unasked.
    InDoubt,
    /// Erase everything? What that means, and what cannot be removed.
    AskForget,
    /// Nothing was erased.
    Kept,
    /// Everything was erased; the receipt's code.
    Forgotten(Uuid),
    /// The chat was cleared, as far as Telegram allows.
    Hidden,
    /// Messages nobody asked for stop.
    Paused,
    /// They may come again.
    Unpaused,

    // --- faults of ours
    /// What the person did last could not be taken up.
    NotTakenUp,
    /// What a caseworker did last could not be taken up.
    NotTakenUpFromCaseworker,
    /// The bot was away: a tap may not have arrived.
    WasAway,

    // --- toasts
    /// A button of an earlier question.
    Stale,
    /// Only stops the spinner.
    Noted,

    // --- the caseworkers' group
    /// A case's card: its state, never its content.
    Card(Box<Card>),
    /// An update could not be taken up: its number.
    UpdateParked(i64),
    /// Updates could not be taken up: how many are put aside now.
    UpdatesParked(usize),
    /// A toast: only registered caseworkers who are in the group may act.
    NotAllowed,
    /// A toast: whether they are in the group could not be checked just now; to be pressed again.
    NotChecked,
    /// The same of words, which were not taken up; to be done again.
    NotCheckedWords,
    /// A toast: somebody has it.
    TakenBy(String),
    /// A toast: it is closed.
    AlreadyClosed,
    /// A toast: nobody claims their own case.
    OwnCase,
    /// A toast: start the private chat first.
    StartFirst,
    /// The link for that, posted in the group.
    StartFirstLink(String),
    /// A toast: it is yours now.
    Yours,

    // --- a caseworker's private chat
    /// What a caseworker can do here.
    CaseworkerWelcome(String),
    /// A case of the caseworker's, with a part of the profile.
    Dossier(Box<Dossier>),
    /// Words from the candidate.
    FromCandidate {
        /// The case's code.
        code: CaseCode,
        /// The words.
        words: String,
    },
    /// A voice note, photo or file of the candidate's follows.
    CopyFromCandidate {
        /// The case's code.
        code: CaseCode,
        /// What follows.
        kind: OtherKind,
    },
    /// A voice note or a photo follows that is the candidate's answer to this question.
    AnswerFromCandidate(CaseCode, Slot),
    /// The words went to this case.
    SentTo(CaseCode),
    /// The edit went to this case.
    EditedFor(CaseCode),
    /// Which case are these words for?
    WhichCase {
        /// The held words.
        held: Uuid,
        /// The cases open.
        cases: Vec<(CaseId, CaseCode)>,
        /// Whether they may also be the caseworker's own answer, as a candidate.
        own: bool,
    },
    /// The held words were taken as the caseworker's own answer, as a candidate.
    TakenAsOwn,
    /// The words went to nobody.
    Dropped,
    /// No case of the caseworker's is open.
    NoCase,
    /// There is no such case among the caseworker's.
    NoSuchCase,
    /// The caseworker's open cases.
    CaseList(Vec<(CaseId, CaseCode, LanguageCode)>),
    /// Why is it closed?
    AskCloseReason(CaseId, CaseCode),
    /// It is closed.
    ClosedCase(CaseCode, CloseReason),
    /// It was given back.
    ReleasedCase(CaseCode),
    /// The candidate has blocked the bot: nothing was sent, and nothing can be.
    CandidateAway(CaseCode),
    /// The candidate can be written to again.
    CandidateBack(CaseCode),
    /// The candidate erased everything; the case is over.
    CandidateGone(CaseCode),
    /// What stands in place of a message that was removed.
    Removed,
    /// To a coordinator, about numbers.
    Gaps(GapsSay),
    /// To a coordinator, about roles.
    Imports(Box<ImportSay>),
}
