//! Ids of people and cases, and the small closed lists that buttons and tables share.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A candidate, by a random id that says nothing about them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CandidateId(pub Uuid);

/// A caseworker.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CaseworkerId(pub Uuid);

/// A case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CaseId(pub Uuid);

impl CaseId {
    /// The id in 22 characters, for callback data.
    pub fn short(&self) -> String {
        short(&self.0)
    }

    /// The reverse of [`CaseId::short`].
    pub fn read(text: &str) -> Option<Self> {
        long(text).map(Self)
    }
}

/// A case's opaque code, spoken and typed by people: six letters and digits without look-alikes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CaseCode(String);

impl CaseCode {
    /// The characters of codes: no 0, O, 1, I, L, U.
    pub const ALPHABET: &[u8; 30] = b"23456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// A code made of chance handed in from outside; 30^6 are possible.
    pub fn from_chance(mut chance: u64) -> Self {
        let base = Self::ALPHABET.len() as u64;
        let mut letter = || {
            let index = usize::try_from(chance % base).expect("a remainder below 30 fits");
            chance /= base;
            char::from(Self::ALPHABET[index])
        };
        Self((0..6).map(|_| letter()).collect())
    }

    /// A code as typed, in any case.
    pub fn read(text: &str) -> Self {
        Self(text.trim().to_uppercase())
    }

    /// The code's text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for CaseCode {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// Declares a closed list whose members are known by a short code in buttons and tables.
macro_rules! closed {
    ($(#[$doc:meta])* $name:ident { $($(#[$member_doc:meta])* $member:ident = $code:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
        )]
        pub enum $name {
            $($(#[$member_doc])* #[serde(rename = $code)] $member),+
        }

        impl $name {
            /// Every member, in order.
            pub const ALL: &[Self] = &[$(Self::$member),+];

            /// The code it has in buttons, tables and locale keys.
            pub fn code(self) -> &'static str {
                match self {
                    $(Self::$member => $code),+
                }
            }

            /// The member with this code.
            pub fn read(code: &str) -> Option<Self> {
                match code {
                    $($code => Some(Self::$member),)+
                    _ => None,
                }
            }
        }
    };
}

pub(super) use closed;

closed!(
    /// What consent is asked for, one at a time.
    Purpose {
        /// Keep my answers and match me with roles.
        Keep = "keep",
        /// Let a caseworker see them.
        Caseworker = "caseworker",
    }
);
closed!(
    /// What a candidate said of a role.
    RoleMark {
        /// I am interested.
        Interested = "interested",
        /// Not for me.
        NotForMe = "not-for-me",
        /// Saved for later.
        Saved = "saved",
        /// Something about this match looks wrong.
        LooksWrong = "looks-wrong",
    }
);
closed!(
    /// How far a step is, in the candidate's words.
    StepMark {
        /// Done.
        Done = "done",
        /// Being worked on.
        Doing = "doing",
        /// Not yet.
        NotYet = "not-yet",
        /// I need help with it.
        NeedHelp = "need-help",
    }
);
closed!(
    /// What a case was opened for.
    Why {
        /// The candidate asked for a person.
        Asked = "asked",
        /// Two answers in a row were not understood.
        Misunderstood = "misunderstood",
        /// Interest in a role.
        Role = "role",
        /// Help with a step.
        Step = "step",
        /// A match that looks wrong.
        LooksWrong = "looks-wrong",
        /// Consent was refused, or the person is under 18.
        Unsure = "unsure",
    }
);
closed!(
    /// Why a case was closed.
    CloseReason {
        /// The question is answered.
        Answered = "answered",
        /// The person was passed on to another organisation.
        PassedOn = "passed-on",
        /// No word from the candidate.
        NoWord = "no-word",
        /// Opened by mistake.
        Mistake = "mistake",
    }
);

impl Why {
    /// Whether the team should look at it before the others.
    pub fn urgent(self) -> bool {
        match self {
            Self::Unsure => true,
            Self::Asked | Self::Misunderstood | Self::Role | Self::Step | Self::LooksWrong => false,
        }
    }
}

/// A UUID in 22 characters, so that two of them fit into callback data.
pub(super) fn short(id: &Uuid) -> String {
    use base64::Engine;
    base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(id.as_bytes())
}

/// The reverse of [`short`].
pub(super) fn long(text: &str) -> Option<Uuid> {
    use base64::Engine;
    let bytes = base64::engine::general_purpose::URL_SAFE_NO_PAD
        .decode(text)
        .ok()?;
    Uuid::from_slice(&bytes).ok()
}
