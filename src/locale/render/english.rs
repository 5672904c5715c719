//! What English a step needs, part by part, and how far somebody's scores are from it.

use super::{Arguments, Wording};
use crate::pathway::{EnglishGap, Part, PartGap, Profession, Scores, Step};

impl Wording<'_> {
    /// What a step of English needs, of each test that its standard speaks of: the scores where
    /// somebody has confirmed them, else where to look.
    pub(super) fn english_of(self, profession: &Profession, step: &Step) -> Option<String> {
        let standard = profession.standard_of(step)?;
        let Some(as_of) = standard.provenance.as_of else {
            return Some(self.text("step-english-look-up"));
        };
        let mut text = vec![];
        let tests = [
            ("step-english-needs-oet", standard.oet, true),
            ("step-english-needs-ielts", standard.ielts, false),
        ];
        for (title, scores, oet) in tests {
            let Some(scores) = scores else { continue };
            text.push(self.text(title));
            text.extend(parts(&scores).map(|(part, least)| {
                let line = Arguments::default()
                    .with("part", part_name(part))
                    .with("score", score(least, oet));
                self.with("part-line", &line)
            }));
        }
        let as_of = Arguments::default().with("date", as_of);
        text.push(self.with("step-english-as-of", &as_of));
        Some(text.join("\n"))
    }

    /// How far the scores are.
    pub(super) fn gap(self, gap: &EnglishGap, oet: bool) -> String {
        let lines = match gap {
            EnglishGap::NotTold => vec![self.text("gap-not-told")],
            EnglishGap::OtherTest => vec![self.text("gap-other-test")],
            EnglishGap::Reached => vec![self.text("gap-reached")],
            EnglishGap::Short(parts) => {
                let lines = parts.iter().map(|part| self.part_gap(*part, oet));
                lines.collect()
            }
        };
        format!("{}\n{}", self.text("gap-title"), lines.join("\n"))
    }

    /// A part that is short: with the figure only where the standard is confirmed.
    fn part_gap(self, gap: PartGap, oet: bool) -> String {
        let part = Arguments::default().with("part", part_name(gap.part));
        match (gap.have, gap.need) {
            (None, _) => self.with("gap-part-not-told", &part),
            (Some(have), None) => {
                let have = part.with("have", score(have, oet));
                self.with("gap-part-unsure", &have)
            }
            (Some(have), Some(need)) => {
                let both = part
                    .with("have", score(have, oet))
                    .with("need", score(need, oet));
                self.with("gap-part", &both)
            }
        }
    }
}

fn parts(scores: &Scores) -> impl Iterator<Item = (Part, u16)> {
    let parts = [
        (Part::Listening, scores.listening),
        (Part::Reading, scores.reading),
        (Part::Writing, scores.writing),
        (Part::Speaking, scores.speaking),
        (Part::Overall, scores.overall),
    ];
    parts
        .into_iter()
        .filter_map(|(part, least)| Some((part, least?)))
}

fn part_name(part: Part) -> &'static str {
    match part {
        Part::Listening => "listening",
        Part::Reading => "reading",
        Part::Writing => "writing",
        Part::Speaking => "speaking",
        Part::Overall => "overall",
    }
}

/// A score as it stands on a certificate: points of the OET, bands of IELTS such as 6.5.
fn score(score: u16, oet: bool) -> String {
    if oet {
        score.to_string()
    } else {
        format!("{}.{}", score / 10, score % 10)
    }
}
