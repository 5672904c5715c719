//! A question with its options, suggestions and way out; and what was wrong with an answer.

use super::{Arguments, Message, Style, Wording};
use crate::audit::reading::Misread;
use crate::audit::{Answer, OptionId, SectionId, Slot};
use crate::conversation::Press;
use crate::conversation::say::Question;
use crate::message::Button;

/// Labels up to so many characters stand two in a row.
const SHORT_LABEL: usize = 14;

/// Labels up to so many characters stand three in a row.
const TINY_LABEL: usize = 6;

impl Wording<'_> {
    pub(super) fn ask(self, question: &Question) -> Message {
        let key = format!("ask-{}", question.slot.question);
        let left = Arguments::default().with("minutes", question.minutes);
        let left = self.with("minutes-left", &left);
        let mut text = vec![format!(
            "<i>{} · {left}</i>",
            self.where_it_stands(question)
        )];
        if let Some((misread, times)) = &question.misread {
            text.push(self.misread(misread, *times, question, &key));
        }
        text.push(self.question_words(question));
        if let Some(current) = question.current.as_ref().filter(|_| !question.several) {
            let answer = self.answer(&question.slot.question, current);
            let current = Arguments::default().with("answer", answer);
            text.push(self.with("answer-now", &current));
        }
        text.extend(self.how(question));
        self.message(text.join("\n\n"), self.question_keyboard(question))
    }

    /// What is asked.
    pub(super) fn question_words(self, question: &Question) -> String {
        let regulator = question
            .regulator
            .as_deref()
            .map(|short| self.regulator(short));
        let regulator = Arguments::default().with("regulator", regulator.unwrap_or_default());
        let key = format!("ask-{}", question.slot.question);
        let simpler = self.simpler(question, &key);
        format!(
            "<b>{}</b>",
            simpler.unwrap_or_else(|| self.with(&key, &regulator))
        )
    }

    fn where_it_stands(self, question: &Question) -> String {
        let at = Arguments::default()
            .with("step", question.step)
            .with("of", question.of);
        match (&question.chapter, question.entry) {
            (None, _) => self.with("step", &at),
            (Some(chapter), None) => self.with(
                "step-in-chapter",
                &at.with("chapter", self.section(chapter)),
            ),
            (Some(chapter), Some(entry)) => {
                let at = at
                    .with("chapter", self.section(chapter))
                    .with("entry", entry);
                self.with("step-in-entry", &at)
            }
        }
    }

    pub(super) fn how(self, question: &Question) -> Option<String> {
        if let Some(suggestion) = question.suggestions.first() {
            Some(self.how_suggested(suggestion))
        } else if question.area {
            Some(self.text("how-area"))
        } else if question.several {
            Some(self.text("how-several"))
        } else if question.searches && question.misread.is_none() {
            Some(self.text("how-search"))
        } else {
            None
        }
    }

    pub(super) fn question_keyboard(self, question: &Question) -> Vec<Vec<Button>> {
        let slot = &question.slot;
        let mut keyboard = self.option_rows(question);
        for suggestion in &question.suggestions {
            if let Some(value) = value_of(&suggestion.answer()) {
                let label = self.suggested(&slot.question, suggestion);
                keyboard.push(vec![
                    self.labelled(label, &Press::Take(slot.clone(), value)),
                ]);
            }
        }
        if question.several {
            let count = Arguments::default().with("count", question.toggled.len());
            let done = self.button_with("button-done", &count, &Press::Done(slot.clone()));
            keyboard.push(vec![done.styled(Style::Primary)]);
        }
        if question.slot.question.as_str().ends_with("occupation") {
            let families = Press::Family(slot.clone(), String::new());
            let mut row = vec![self.button("button-by-family", &families)];
            let unknown = matches!(question.misread, Some((Misread::NoSuchOption, _)));
            if !question.suggestions.is_empty() || unknown {
                let keep = Press::NoneOfThese(slot.clone());
                row.push(self.button("button-keep-my-words", &keep));
            }
            keyboard.push(row);
        }
        keyboard.extend(self.ways_out(question));
        keyboard
    }

    fn option_rows(self, question: &Question) -> Vec<Vec<Button>> {
        let slot = &question.slot;
        let buttons: Vec<Button> = question
            .options
            .iter()
            .map(|option| {
                let label = self.option(&slot.question, option);
                if !question.several {
                    return self.labelled(label, &Press::Choose(slot.clone(), option.clone()));
                }
                let mark = if question.toggled.contains(option) {
                    "✅ "
                } else {
                    ""
                };
                let press = Press::Toggle(slot.clone(), option.clone());
                self.labelled(format!("{mark}{label}"), &press)
            })
            .collect();
        let longest = buttons
            .iter()
            .map(|button| button.label.chars().count())
            .max();
        let columns = match longest {
            Some(length) if length <= TINY_LABEL => 3,
            Some(length) if length <= SHORT_LABEL => 2,
            Some(_) | None => 1,
        };
        let mut rows = vec![];
        let mut buttons = buttons.into_iter().peekable();
        while buttons.peek().is_some() {
            rows.push(buttons.by_ref().take(columns).collect());
        }
        rows
    }

    /// Why a question is asked, with an example of an answer.
    pub(super) fn why(self, slot: &Slot) -> Message {
        let key = format!("ask-{}", slot.question);
        let example = self.example(&key);
        self.plain(format!("{}\n{example}", self.attribute(&key, "why")))
    }

    /// An example of an answer.
    pub(super) fn example(self, key: &str) -> String {
        let example = Arguments::default().with("example", self.attribute(key, "example"));
        self.with("misread-example", &example)
    }

    /// Back, skip, why and a person stand under every question.
    fn ways_out(self, question: &Question) -> Vec<Vec<Button>> {
        let slot = &question.slot;
        let mut first = vec![];
        if question.back {
            first.push(self.button("button-back", &Press::Back(slot.clone())));
        }
        first.push(self.button("button-why", &Press::Why(slot.clone())));
        // An answer that is there is taken back as a question is skipped.
        let told = question.current.as_ref();
        let skip = match told.filter(|current| **current != Answer::Skipped) {
            Some(_) => "button-remove-answer",
            None => "button-skip",
        };
        let mut rows = vec![
            vec![self.button(skip, &Press::Skip(slot.clone()))],
            first,
            vec![self.button("button-person", &Press::Person)],
        ];
        if let Some(chapter) = &question.chapter {
            rows.push(vec![
                self.button("button-leave", &Press::Leave(chapter.clone())),
            ]);
        }
        rows
    }

    pub(super) fn ask_another(
        self,
        section: &SectionId,
        entries: &[(u16, Option<Answer>)],
        room: bool,
    ) -> Message {
        let arguments = Arguments::default()
            .with("section", self.section(section))
            .with("count", entries.len());
        let mut text = vec![self.with("ask-another", &arguments)];
        let mut keyboard = vec![];
        if room {
            keyboard.push(vec![
                self.button("button-another", &Press::Another(section.clone())),
            ]);
        }
        keyboard.push(vec![
            self.button("button-enough", &Press::Enough(section.clone()))
                .styled(Style::Primary),
        ]);
        for (place, (entry, naming)) in entries.iter().enumerate() {
            let name = self.entry_name(section, place + 1, naming.as_ref());
            let number = Arguments::default()
                .with("number", place + 1)
                .with("name", name);
            text.push(self.with("entry", &number));
            let remove = Press::Remove(section.clone(), *entry);
            keyboard.push(vec![self.button_with("button-remove", &number, &remove)]);
        }
        keyboard.push(vec![self.button("button-person", &Press::Person)]);
        self.message(text.join("\n"), keyboard)
    }

    fn entry_name(self, section: &SectionId, place: usize, naming: Option<&Answer>) -> String {
        let question = self
            .world
            .script
            .section(section)
            .and_then(|section| section.questions.first());
        match (question, naming) {
            (Some(question), Some(answer)) => self.answer(&question.id, answer),
            (_, _) => self.with("entry-unnamed", &Arguments::default().with("number", place)),
        }
    }

    /// The label of an option, in its question's words.
    pub(super) fn option(self, question: &crate::audit::QuestionId, option: &OptionId) -> String {
        let labels = self
            .world
            .script
            .find(question)
            .map(|(_, question)| question.labels.as_str());
        let labels = labels.unwrap_or(question.as_str());
        self.text(&format!("option-{labels}-{option}"))
    }
}

/// The value that a suggestion's button carries.
fn value_of(suggestion: &Answer) -> Option<String> {
    match suggestion {
        Answer::Occupation(id) => Some(id.to_string()),
        Answer::Country(code) | Answer::Language(code) => Some(code.clone()),
        Answer::Year(year) => Some(year.to_string()),
        // Only names of areas are suggested.
        Answer::Text(area) => Some(area.clone()),
        Answer::One(_)
        | Answer::Several(_)
        | Answer::Number(_)
        | Answer::Date(_)
        | Answer::OccupationInWords(_)
        | Answer::Voice { .. }
        | Answer::Document { .. }
        | Answer::Skipped => None,
    }
}
