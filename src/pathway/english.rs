//! How far an English test is from what a regulator asks for, part by part.

use super::model::{EnglishStandard, Scores};
use crate::audit::profile::{EnglishTest, TestKind};

/// How a test stands to a regulator's standard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EnglishGap {
    /// No scores have been told.
    NotTold,
    /// The standard says nothing about this test: ask the regulator.
    OtherTest,
    /// Every part reaches it.
    Reached,
    /// These parts do not reach it, or have not been told.
    Short(Vec<PartGap>),
}

/// One part of a test that does not reach the standard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PartGap {
    /// The part.
    pub part: Part,
    /// The score: OET in points of 500, IELTS in tenths of a band. `None` when not told.
    pub have: Option<u16>,
    /// The least score, likewise; `None` while nobody has confirmed the standard: then the
    /// regulator's link is shown in its place.
    pub need: Option<u16>,
}

/// A part of a test.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// Listening.
    Listening,
    /// Reading.
    Reading,
    /// Writing.
    Writing,
    /// Speaking.
    Speaking,
    /// All parts together.
    Overall,
}

impl EnglishStandard {
    /// How this test stands to the standard.
    pub fn gap(&self, test: Option<&EnglishTest>) -> EnglishGap {
        let Some(test) = test else {
            return EnglishGap::NotTold;
        };
        let (needed, overall) = match test.kind {
            TestKind::Oet => (self.oet, oet_overall(test)),
            TestKind::Ielts => (self.ielts, ielts_overall(test)),
            TestKind::Other => return EnglishGap::OtherTest,
            TestKind::Planned => return EnglishGap::NotTold,
        };
        let Some(needed) = needed else {
            return EnglishGap::OtherTest;
        };
        let told = [test.listening, test.reading, test.writing, test.speaking];
        if told.iter().all(Option::is_none) {
            return EnglishGap::NotTold;
        }
        let have = Scores {
            listening: test.listening,
            reading: test.reading,
            writing: test.writing,
            speaking: test.speaking,
            overall,
        };
        let short = |(part, have, need): (Part, Option<u16>, Option<u16>)| {
            let need = need?;
            let confirmed = self.provenance.is_confirmed().then_some(need);
            (have < Some(need)).then_some(PartGap {
                part,
                have,
                need: confirmed,
            })
        };
        let parts: Vec<PartGap> = parts(&have, &needed)
            .into_iter()
            .filter_map(short)
            .collect();
        if parts.is_empty() {
            EnglishGap::Reached
        } else {
            EnglishGap::Short(parts)
        }
    }
}

fn parts(have: &Scores, need: &Scores) -> [(Part, Option<u16>, Option<u16>); 5] {
    [
        (Part::Listening, have.listening, need.listening),
        (Part::Reading, have.reading, need.reading),
        (Part::Writing, have.writing, need.writing),
        (Part::Speaking, have.speaking, need.speaking),
        (Part::Overall, have.overall, need.overall),
    ]
}

/// The sum of the four parts.
fn oet_overall(test: &EnglishTest) -> Option<u16> {
    let parts = [
        test.listening?,
        test.reading?,
        test.writing?,
        test.speaking?,
    ];
    Some(parts.into_iter().fold(0, u16::saturating_add))
}

/// The mean of the four parts to the nearest half band, where a quarter counts up, as IELTS
/// computes it (<https://ielts.org/take-a-test/your-results/ielts-scoring-in-detail>).
fn ielts_overall(test: &EnglishTest) -> Option<u16> {
    let sum = oet_overall(test)?;
    Some((sum.saturating_add(10)) / 20 * 5)
}
