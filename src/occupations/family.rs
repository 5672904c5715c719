//! The kinds of work occupations belong to, and the questions that misleading names need.

use serde::Deserialize;

/// A kind of work. Alerts to caseworkers name the family, never the occupation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Family {
    /// Nurses.
    Nursing,
    /// Midwives and those who help them.
    Midwifery,
    /// Doctors of all specialties and those who work beside them.
    Medicine,
    /// Dentists, dental nurses, technicians and hygienists.
    Dental,
    /// Pharmacists, technicians, assistants.
    Pharmacy,
    /// Biomedical and clinical scientists and those who work in laboratories.
    Laboratory,
    /// Therapists, radiographers, paramedics and the like, with their assistants.
    AlliedHealth,
    /// Those who care for patients without a registered profession.
    Care,
    /// Psychologists, social workers, chaplains.
    PsychologySocial,
    /// Offices, records, finance, personnel.
    Administration,
    /// Computers and data.
    It,
    /// Buildings, equipment, stores, transport, security.
    Estates,
    /// Cleaning, kitchen, laundry.
    CateringDomestic,
    /// Interpreters and translators.
    Interpreting,
}

impl Family {
    /// All families, in the order of the enum.
    pub const ALL: [Self; 14] = [
        Self::Nursing,
        Self::Midwifery,
        Self::Medicine,
        Self::Dental,
        Self::Pharmacy,
        Self::Laboratory,
        Self::AlliedHealth,
        Self::Care,
        Self::PsychologySocial,
        Self::Administration,
        Self::It,
        Self::Estates,
        Self::CateringDomestic,
        Self::Interpreting,
    ];

    /// The family as it is written in data and in the keys of texts.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Nursing => "nursing",
            Self::Midwifery => "midwifery",
            Self::Medicine => "medicine",
            Self::Dental => "dental",
            Self::Pharmacy => "pharmacy",
            Self::Laboratory => "laboratory",
            Self::AlliedHealth => "allied-health",
            Self::Care => "care",
            Self::PsychologySocial => "psychology-social",
            Self::Administration => "administration",
            Self::It => "it",
            Self::Estates => "estates",
            Self::CateringDomestic => "catering-domestic",
            Self::Interpreting => "interpreting",
        }
    }
}

/// A question that settles which of two occupations is meant, where one word means either in
/// another language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FollowUp {
    /// A radiographer takes the images, a radiologist reads them.
    TakesOrReads,
    /// An optometrist tests eyes, an ophthalmologist is a doctor who treats them.
    TestsOrTreats,
    /// A clinical psychologist talks with patients, a psychiatrist is a doctor.
    TalksOrPrescribes,
}

impl FollowUp {
    /// The question as it is written in data and in the keys of texts.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::TakesOrReads => "takes-or-reads",
            Self::TestsOrTreats => "tests-or-treats",
            Self::TalksOrPrescribes => "talks-or-prescribes",
        }
    }
}
