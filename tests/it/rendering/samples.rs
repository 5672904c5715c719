//! Samples of everything the bot can say, with values at the edges: one row for each variant.

use stepward::conversation::gaps::GapsSay;
use stepward::conversation::offers::Often;
use stepward::conversation::{CaseId, CloseReason, OffersSay, Purpose, Say};
use uuid::Uuid;

use super::composed::*;
use super::edges::*;
use super::imports::imports;
use super::offers;
use super::planned::planned;

/// How Telegram shows what is said.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// As a message.
    Message,
    /// As the short notice after a press; also as a message, where both happen.
    Toast,
    /// Under a file.
    Caption,
    /// Not at all.
    Spinner,
}

/// A variant does not compile until it has its row here, and a row needs samples of its variant.
macro_rules! every_say {
    ($($variant:pat => $shown:ident $samples:expr;)+) => {
        /// How this is shown.
        pub fn shown(say: &Say) -> Shown {
            match say {
                $($variant => Shown::$shown,)+
            }
        }

        /// Samples of everything.
        pub fn samples() -> Vec<Say> {
            let mut all: Vec<Say> = vec![];
            $(
                let some: Vec<Say> = $samples.into_iter().collect();
                assert!(!some.is_empty() && some.iter().all(|say| matches!(say, $variant)));
                all.extend(some);
            )+
            all
        }
    };
}

every_say! {
    Say::PickLanguage { .. } => Message [picker(&["en"]), picker(&["uk", "en", "ar"])];
    Say::AskConsent(_) => Message Purpose::ALL.iter().map(|one| Say::AskConsent(*one));
    Say::ConsentAnswered(..) => Message
        both(Purpose::ALL, |one, yes| Say::ConsentAnswered(*one, yes));
    Say::AskAdult => Message [Say::AskAdult];
    Say::AdultAnswered(_) => Message [true, false].map(Say::AdultAnswered);
    Say::Goodbye => Message [Say::Goodbye];
    Say::TooYoung => Message [Say::TooYoung];
    Say::Ask(_) => Message misunderstandings();
    Say::Answered(..) => Message
        answers().into_iter().map(|(slot, answer)| Say::Answered(slot, answer));
    Say::Why(_) => Message [Say::Why(slot("name", 0))];
    Say::Families(..) => Message families();
    Say::Reminder(_) => Message reminders();
    Say::NotNow => Message [Say::NotNow];
    Say::SectionDone(_) => Message
        sections_done();
    Say::AskAnother { .. } => Message [0, 1, 2, 3, 5, 10].map(another);
    Say::Review { .. } => Message
        both(&[0, 1, 5, 21], |count, confirm| Say::Review { lines: lines(*count), confirm });
    Say::ReviewSection(_) => Message review_sections();
    Say::Chapters(_) => Message
        [vec![], vec![("jobs".into(), true), ("scores".into(), false)]].map(Say::Chapters);
    Say::Menu(_) => Message menus();
    Say::NotWords(_) => Message kinds().map(Say::NotWords);
    Say::PlaceUnknown => Message [Say::PlaceUnknown];
    Say::VoiceKept => Message [Say::VoiceKept];
    Say::NothingAsked => Message [Say::NothingAsked];
    Say::EditedTooLate => Message [Say::EditedTooLate];
    Say::Offers(OffersSay::List(_)) => Message offers::lists();
    Say::Offers(OffersSay::Card(_)) => Message offers::cards();
    Say::Offers(OffersSay::Marked(_)) => Toast offers::marked();
    Say::Offers(OffersSay::Unmarked(_)) => Toast offers::unmarked();
    Say::Offers(OffersSay::Gone) => Toast [Say::Offers(OffersSay::Gone)];
    Say::Offers(OffersSay::AskWrong { .. }) => Message offers::ask_wrong();
    Say::Offers(OffersSay::Told { .. }) => Message
        names().map(|name| Say::Offers(OffersSay::Told { name }));
    Say::Offers(OffersSay::Changed(_)) => Message offers::changed();
    Say::Offers(OffersSay::News(_)) => Message offers::news();
    Say::Offers(OffersSay::AskOften(_)) => Message
        Often::ALL.iter().map(|often| Say::Offers(OffersSay::AskOften(*often)));
    Say::Offers(OffersSay::Often(_)) => Toast
        Often::ALL.iter().map(|often| Say::Offers(OffersSay::Often(*often)));
    Say::Offers(OffersSay::ForCase(_)) => Message offers::for_case();
    Say::Plan(_) => Message planned();
    Say::CaseOpened { .. } => Message
        times().map(|answer_by| Say::CaseOpened { code: code(), answer_by });
    Say::CaseOpenedMeanwhile { .. } => Message
        times().map(|answer_by| Say::CaseOpenedMeanwhile { code: code(), answer_by });
    Say::CaseWaiting { .. } => Message
        times().map(|answer_by| Say::CaseWaiting { code: code(), answer_by });
    Say::WordsKept => Message [Say::WordsKept];
    Say::CaseClaimed { .. } => Message names().map(|name| Say::CaseClaimed { name });
    Say::CaseTalking { .. } => Message names().map(|name| Say::CaseTalking { name });
    Say::FromCaseworker { .. } => Message words().map(from_caseworker);
    Say::CopyFromCaseworker { .. } => Message names().map(|name| Say::CopyFromCaseworker { name });
    Say::CaseBack => Message [Say::CaseBack];
    Say::CaseReleased => Message [Say::CaseReleased];
    Say::CaseClosed { .. } => Message names().map(|name| Say::CaseClosed { name });
    Say::Help => Message [Say::Help];
    Say::MyData { .. } => Message kept_data();
    Say::MyDataFile(_) => Caption [Say::MyDataFile(Box::default())];
    Say::InDoubt => Message [Say::InDoubt];
    Say::AskForget => Message [Say::AskForget];
    Say::Kept => Message [Say::Kept];
    Say::Forgotten(_) => Message [Say::Forgotten(Uuid::from_u128(7))];
    Say::Hidden => Message [Say::Hidden];
    Say::Paused => Message [Say::Paused];
    Say::Unpaused => Message [Say::Unpaused];
    Say::NotTakenUp => Message [Say::NotTakenUp];
    Say::NotTakenUpFromCaseworker => Message [Say::NotTakenUpFromCaseworker];
    Say::WasAway => Message [Say::WasAway];
    Say::UpdateParked(_) => Message [0, 123_456_789, i64::MAX].map(Say::UpdateParked);
    Say::UpdatesParked(_) => Message [2, 3, 11, 100, 2000].map(Say::UpdatesParked);
    Say::Stale => Toast [Say::Stale];
    Say::Noted => Spinner [Say::Noted];
    Say::Card(_) => Message cards();
    Say::NotAllowed => Toast [Say::NotAllowed];
    Say::NotChecked => Toast [Say::NotChecked];
    Say::NotCheckedWords => Message [Say::NotCheckedWords];
    Say::TakenBy(_) => Toast names().map(Say::TakenBy);
    Say::AlreadyClosed => Toast [Say::AlreadyClosed];
    Say::OwnCase => Toast [Say::OwnCase];
    Say::StartFirst => Toast [Say::StartFirst];
    Say::StartFirstLink(_) => Message names().map(Say::StartFirstLink);
    Say::Yours => Toast [Say::Yours];
    Say::CaseworkerWelcome(_) => Message names().map(Say::CaseworkerWelcome);
    Say::Dossier(_) => Message dossiers();
    Say::FromCandidate { .. } => Message
        words().map(|words| Say::FromCandidate { code: code(), words });
    Say::CopyFromCandidate { .. } => Message
        kinds().map(|kind| Say::CopyFromCandidate { code: code(), kind });
    Say::AnswerFromCandidate(..) => Message
        [Say::AnswerFromCandidate(code(), slot("job-title", 1))];
    Say::SentTo(_) => Message [Say::SentTo(code())];
    Say::EditedFor(_) => Message [Say::EditedFor(code())];
    Say::WhichCase { .. } => Message which_case();
    Say::TakenAsOwn => Message [Say::TakenAsOwn];
    Say::Dropped => Message [Say::Dropped];
    Say::NoCase => Message [Say::NoCase];
    Say::NoSuchCase => Toast [Say::NoSuchCase];
    Say::CaseList(_) => Message
        [0, 1, 2, 3, 5, 11, 21, 101].map(|count| Say::CaseList(cases(count)));
    Say::AskCloseReason(..) => Message [Say::AskCloseReason(CaseId(Uuid::from_u128(1)), code())];
    Say::ClosedCase(..) => Message
        CloseReason::ALL.iter().map(|reason| Say::ClosedCase(code(), *reason));
    Say::ReleasedCase(_) => Message [Say::ReleasedCase(code())];
    Say::CandidateAway(_) => Message [Say::CandidateAway(code())];
    Say::CandidateBack(_) => Message [Say::CandidateBack(code())];
    Say::CandidateGone(_) => Message [Say::CandidateGone(code())];
    Say::Imports(_) => Message imports();
    Say::Removed => Message [Say::Removed];
    Say::Gaps(GapsSay::Offer | GapsSay::Nobody) => Message
        [GapsSay::Offer, GapsSay::Nobody].map(Say::Gaps);
    Say::Gaps(GapsSay::Counting | GapsSay::CoordinatorsOnly) => Toast
        [GapsSay::Counting, GapsSay::CoordinatorsOnly].map(Say::Gaps);
    Say::Gaps(GapsSay::Caption | GapsSay::Table) => Caption
        [GapsSay::Caption, GapsSay::Table].map(Say::Gaps);
}
