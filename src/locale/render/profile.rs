//! Answers in words: lines of the review, chapters, and names of occupations, countries, sections.

use super::{Arguments, LONGEST, Message, Style, Value, Wording, parts, units};
use crate::audit::{Answer, OccupationId, QuestionId, SectionId, Slot};
use crate::conversation::Press;
use crate::conversation::say::Line;
use crate::message::Button;

impl Wording<'_> {
    // --- names

    pub(super) fn section(self, id: &SectionId) -> String {
        self.text(&format!("section-{id}"))
    }

    pub(super) fn family(self, family: &str) -> String {
        self.text(&format!("family-{family}"))
    }

    pub(super) fn regulator(self, short: &str) -> String {
        self.text(&format!("regulator-{short}"))
    }

    pub(super) fn occupation(self, id: &OccupationId) -> String {
        let known = self.world.occupations.get(id.as_str());
        known
            .map_or(id.as_str(), |known| known.name(self.language.code()))
            .to_owned()
    }

    /// The short name of a question, as lines of the review carry it.
    pub(super) fn question_name(self, question: &QuestionId) -> String {
        self.attribute(&format!("ask-{question}"), "name")
    }

    // --- answers

    /// An answer in words. It is plain text, to be put into other texts as a value.
    pub(super) fn answer(self, question: &QuestionId, answer: &Answer) -> String {
        let code = self.language.code();
        match answer {
            Answer::One(option) => self.option(question, option),
            Answer::Several(options) if options.is_empty() => self.text("nothing-chosen"),
            Answer::Several(options) => {
                let labels = options.iter().map(|option| self.option(question, option));
                parts::listed(self.language, labels)
            }
            Answer::Number(number) => number.to_string(),
            Answer::Year(year) => year.to_string(),
            Answer::Date(date) => self.catalogue.day(self.language, *date),
            Answer::Text(text) => text.clone(),
            Answer::Occupation(id) => self.occupation(id),
            Answer::OccupationInWords(words) => parts::quoted(self.language, words),
            Answer::Country(country) => parts::country(country, code),
            Answer::Language(language) => parts::language(language, code),
            Answer::Voice { .. } => self.text("voice-answer"),
            Answer::Document { .. } => self.text("document-answer"),
            Answer::Skipped => self.text("skipped"),
        }
    }

    pub(super) fn answered(self, slot: &Slot, answer: &Answer) -> Message {
        let line = self.named_answer(slot, answer);
        self.plain(self.with("answered", &line))
    }

    /// What was said in a section that is done, and how many roles fit so far.
    pub(super) fn section_done(
        self,
        section: &SectionId,
        lines: &[Line],
        fits: Option<(usize, usize)>,
    ) -> Message {
        let mut text = vec![format!("✓ <b>{}</b>", self.section(section))];
        text.extend(lines.iter().map(|line| self.line(line)));
        if let Some((now, later)) = fits {
            let fits = Arguments::default().with("now", now).with("later", later);
            text.push(String::new());
            text.push(self.with("section-done", &fits));
        }
        let review = Press::ReviewSection(section.clone(), 0);
        let change = vec![vec![self.button("button-change-section", &review)]];
        self.message(text.join("\n"), change)
    }

    fn named_answer(self, slot: &Slot, answer: &Answer) -> Arguments {
        // As words, not as a label, so that a long list of skills is not cut.
        let answer = self.answer(&slot.question, answer);
        let answer = answer.split_whitespace().collect::<Vec<_>>().join(" ");
        Arguments::default()
            .with("name", self.question_name(&slot.question))
            .with("answer", Value::Words(answer))
    }

    fn line(self, line: &Line) -> String {
        self.with("review-line", &self.named_answer(&line.slot, &line.answer))
    }

    /// The lines under the names of their sections and the numbers of their entries.
    pub(super) fn lines(self, lines: &[Line]) -> Vec<String> {
        self.with_headings(lines).into_iter().flatten().collect()
    }

    /// As many of the lines, from the first, as fit into so many UTF-16 code units; and how many
    /// are left over.
    pub(super) fn lines_within(self, lines: &[Line], room: usize) -> (Vec<String>, usize) {
        let (mut page, mut used, mut shown) = (vec![], 0, 0);
        for mut added in self.with_headings(lines) {
            used += added.iter().map(|text| units(text) + 1).sum::<usize>();
            if used > room {
                break;
            }
            page.append(&mut added);
            shown += 1;
        }
        (page, lines.len() - shown)
    }

    /// Each line in words, with what stands above it: a new section's name, a new entry's number.
    fn with_headings(self, lines: &[Line]) -> Vec<Vec<String>> {
        let mut entry = 0_usize;
        let mut before: Option<&Line> = None;
        let mut worded = vec![];
        for line in lines {
            let mut above = vec![];
            let goes_on = before.is_some_and(|before| before.section == line.section);
            if !goes_on {
                entry = 0;
                above.push(format!("\n<b>{}</b>", self.section(&line.section)));
            }
            let same = goes_on && before.is_some_and(|one| one.slot.entry == line.slot.entry);
            if !same && self.repeats(&line.section) {
                entry += 1;
                let number = Arguments::default().with("number", entry);
                above.push(self.with("entry-unnamed", &number));
            }
            above.push(self.line(line));
            worded.push(above);
            before = Some(line);
        }
        worded
    }

    fn repeats(self, section: &SectionId) -> bool {
        let section = self.world.script.section(section);
        section.is_some_and(crate::audit::Section::repeats)
    }

    // --- the review and the chapters

    pub(super) fn review(self, lines: &[Line], confirm: bool) -> Message {
        let mut text = vec![self.text(if confirm { "review" } else { "review-later" })];
        let (mut page, rest) = self.lines_within(lines, LONGEST - 600);
        text.append(&mut page);
        if lines.is_empty() {
            text.push(self.text("review-nothing"));
        }
        if rest > 0 {
            text.push(self.text("review-more"));
        }
        let mut keyboard: Vec<Vec<Button>> = vec![];
        if confirm {
            let right = self.button("button-all-right", &Press::AllRight);
            keyboard.push(vec![right.styled(Style::Primary)]);
        }
        let mut sections: Vec<&SectionId> = lines.iter().map(|line| &line.section).collect();
        sections.dedup();
        for section in sections {
            let name = Arguments::default().with("name", self.section(section));
            let press = Press::ReviewSection(section.clone(), 0);
            keyboard.push(vec![self.button_with("button-change", &name, &press)]);
        }
        if !confirm {
            keyboard.push(vec![self.menu_button()]);
        }
        keyboard.push(vec![self.button("button-person", &Press::Person)]);
        self.protected(text.join("\n"), keyboard)
    }

    pub(super) fn review_section(
        self,
        section: &SectionId,
        place: usize,
        entries: usize,
        lines: &[Line],
    ) -> Message {
        let mut text = vec![format!("<b>{}</b>", self.section(section))];
        if entries > 1 {
            let number = Arguments::default()
                .with("number", place + 1)
                .with("count", entries);
            text.push(self.with("entry-of", &number));
        }
        text.extend(lines.iter().map(|line| self.line(line)));
        if lines.is_empty() {
            text.push(self.text("review-nothing"));
        }
        let change = |line: &Line| {
            let name = Arguments::default().with("name", self.question_name(&line.slot.question));
            let press = Press::Change(line.slot.clone());
            vec![self.button_with("button-change", &name, &press)]
        };
        let mut keyboard: Vec<Vec<Button>> = lines.iter().map(change).collect();
        let turn = |key, place| self.button(key, &Press::ReviewSection(section.clone(), place));
        let earlier = place.checked_sub(1);
        let mut turning: Vec<Button> = earlier
            .map(|place| turn("button-previous-page", place))
            .into_iter()
            .collect();
        if place + 1 < entries {
            turning.push(turn("button-next-page", place + 1));
        }
        keyboard.push(turning);
        if self.repeats(section) {
            let press = Press::Chapter(section.clone());
            keyboard.push(vec![self.button("button-another", &press)]);
        }
        keyboard.push(vec![
            self.button("button-review", &Press::Review),
            self.menu_button(),
        ]);
        self.protected(text.join("\n"), keyboard)
    }

    pub(super) fn chapters(self, chapters: &[(SectionId, bool)]) -> Message {
        let row = |(id, filled): &(SectionId, bool)| {
            let name = self.section(id);
            let label = match filled {
                true => format!("✓ {name}"),
                false => name,
            };
            vec![self.labelled(label, &Press::Chapter(id.clone()))]
        };
        let mut keyboard: Vec<Vec<Button>> = chapters.iter().map(row).collect();
        keyboard.push(vec![self.menu_button()]);
        self.message(self.text("chapters"), keyboard)
    }
}
