//! One thing said, rendered in every spoken language and the pseudo-locale, and held against what
//! Telegram takes.

use std::collections::BTreeSet;
use std::io;
use std::sync::{Arc, Mutex};

use stepward::audit::{LanguageCode, countries, languages};
use stepward::content::{Files, load};
use stepward::conversation::{Say, World};
use stepward::locale::check::{alike, rendered};
use stepward::locale::{
    Catalogue, Form, Language, Source, built_in, for_copying, hard_coded_words, render,
};
use stepward::message::{Does, Message};
use time::macros::date;
use tracing::subscriber::with_default;

use super::samples::{Shown, shown};

/// The most characters of a button's label once names stand in it: 48, and a sign before them.
const LONGEST_LABEL: usize = 50;

/// The texts of all languages, and the world they speak of.
pub struct Bench {
    catalogue: Catalogue,
    pub world: World,
    /// Names from data that buttons show as they are, in the pseudo-locale in English.
    names: BTreeSet<String>,
}

impl Bench {
    /// The built-in content with the sample roles.
    pub fn new() -> Self {
        Self::of(&built_in())
    }

    /// The same, as if every language we know of had its texts; they are English.
    pub fn in_all_languages() -> Self {
        let sources = built_in();
        let english = sources
            .iter()
            .filter(|source| source.language == Language::ENGLISH && source.is_fluent());
        let everywhere = english.flat_map(|source| {
            Language::known().map(|language| Source {
                language,
                ..source.clone()
            })
        });
        Self::of(&everywhere.collect::<Vec<_>>())
    }

    fn of(sources: &[Source]) -> Self {
        let content = load(Files::BuiltIn).unwrap().unwrap();
        let roles = stepward::demo::sample_roles(date!(2026 - 11 - 24));
        let mut world = content.with_roles(roles);
        world.place.bot = "stepward_bot".to_owned();
        let catalogue =
            Catalogue::with_pseudo(sources).unwrap_or_else(|faults| panic!("{faults:?}"));
        let occupations = world.occupations.iter();
        let mut names: BTreeSet<String> =
            occupations.map(|one| one.name("qps").to_owned()).collect();
        names.extend(Language::known().map(|language| language.own_name().to_owned()));
        let listed = countries::all().chain(languages::all());
        names.extend(listed.map(|one| one.name("qps").to_owned()));
        Self {
            catalogue,
            world,
            names,
        }
    }

    /// The languages people choose, and the pseudo-locale.
    pub fn languages(&self) -> Vec<Language> {
        self.catalogue.spoken().collect()
    }

    /// The message, where no text was lacking and nothing failed.
    pub fn render(&self, language: Language, say: &Say) -> Message {
        let log = Log::default();
        let writer = log.clone();
        let subscriber = tracing_subscriber::fmt()
            .with_max_level(tracing::Level::WARN)
            .with_ansi(false)
            .with_writer(move || writer.clone())
            .finish();
        let code = LanguageCode::from(language.code());
        let message = with_default(subscriber, || {
            render(&self.catalogue, &self.world, &code, say)
        });
        let logged = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
        assert!(logged.is_empty(), "{language}: {say:?}: {logged}");
        message
    }

    /// Renders it in every language and finds nothing wrong.
    pub fn check(&self, say: &Say) {
        let wrong = self.wrong(say);
        assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    }

    /// What is wrong with it in each language.
    pub fn wrong(&self, say: &Say) -> Vec<String> {
        let in_language = |language: Language| {
            let message = self.render(language, say);
            let mut wrong = match shown(say) {
                Shown::Message => of_message(&message, Form::Message, 4096),
                Shown::Caption => of_message(&message, Form::Message, 1024),
                Shown::Toast => of_message(&message, Form::Toast, 200),
                Shown::Spinner if message == Message::default() => vec![],
                Shown::Spinner => vec!["only stops the spinner".to_owned()],
            };
            wrong.extend(of_keyboard(&message));
            if language == Language::PSEUDO {
                wrong.extend(self.hard_coded(say, &message));
            }
            let told = || format!("{language}: {wrong:?}\n{say:?}\n{}", drawn(&message));
            (!wrong.is_empty()).then(told)
        };
        self.languages()
            .into_iter()
            .filter_map(in_language)
            .collect()
    }

    /// Words that are neither a text of the catalogue nor data.
    fn hard_coded(&self, say: &Say, message: &Message) -> Vec<String> {
        let text = match message.text.split_once("<blockquote expandable>") {
            // The picker asks in every language it offers, and a draft stands beside its English.
            _ if matches!(say, Say::PickLanguage { .. }) => "",
            Some((own, _)) => own,
            None => &message.text,
        };
        // What is copied is no text.
        let uncopied = text
            .split("<code>")
            .map(|piece| piece.split("</code>").last().unwrap_or(piece));
        let text = uncopied.collect::<Vec<_>>().join(" ");
        let labels = message
            .keyboard
            .iter()
            .flatten()
            .map(|button| button.label.as_str());
        let is_name = |label: &&str| {
            let shown = label.trim_end_matches('…');
            self.names.iter().any(|name| name.starts_with(shown))
        };
        let labels = labels.filter(|label| !is_name(label));
        [text.as_str()]
            .into_iter()
            .chain(labels)
            .flat_map(hard_coded_words)
            .collect()
    }
}

/// A message as a person sees it.
pub fn drawn(message: &Message) -> String {
    let rows = message.keyboard.iter().map(|row| {
        let labels: Vec<&str> = row.iter().map(|button| button.label.as_str()).collect();
        format!("[{}]", labels.join("] ["))
    });
    let lines: Vec<String> = [message.text.clone()].into_iter().chain(rows).collect();
    lines.join("\n")
}

/// What is wrong with a text.
fn of_message(message: &Message, form: Form, most: usize) -> Vec<String> {
    let text = &message.text;
    let mut wrong = rendered(text, form);
    if text.contains(['{', '}']) {
        wrong.push("something is left in braces".to_owned());
    }
    if text.trim() != text {
        wrong.push("white space around the text".to_owned());
    }
    if text.contains("\n\n\n") {
        wrong.push("two empty lines in a row".to_owned());
    }
    if text.lines().any(|line| line.trim_end() != line) {
        wrong.push("white space at the end of a line".to_owned());
    }
    let length = for_copying(text).encode_utf16().count();
    // What is short with its tags is short without them; the check above counts exactly.
    if most < 4096 && length > most {
        wrong.push(format!("{length} where {most} are the most"));
    }
    wrong
}

/// What is wrong with the buttons.
fn of_keyboard(message: &Message) -> Vec<String> {
    let buttons: Vec<_> = message.keyboard.iter().flatten().collect();
    let mut wrong = vec![];
    if buttons.len() > 100 {
        wrong.push(format!("{} buttons", buttons.len()));
    }
    if message
        .keyboard
        .iter()
        .any(|row| row.is_empty() || row.len() > 8)
    {
        wrong.push("a row of none or of more than 8".to_owned());
    }
    for button in &buttons {
        let label = &button.label;
        let mut said = rendered(label, Form::Button);
        said.retain(|said| !said.starts_with("too-long"));
        if label.contains(['{', '}']) {
            said.push("something is left in braces".to_owned());
        }
        if for_copying(label).chars().count() > LONGEST_LABEL {
            said.push("too long".to_owned());
        }
        match &button.does {
            Does::Press(data) if (1..=64).contains(&data.len()) => {}
            Does::Press(data) => said.push(format!("{} bytes of data: {data}", data.len())),
            Does::Open(address) if address.starts_with("https://") => {}
            Does::Open(address) => said.push(format!("an address that does not open: {address}")),
            Does::Copy(text) if (1..=256).contains(&text.chars().count()) => {}
            Does::Copy(text) => said.push(format!("nothing that can be copied: {text}")),
        }
        wrong.extend(said.into_iter().map(|said| format!("[{label}] {said}")));
    }
    let labels: Vec<&str> = buttons.iter().map(|button| button.label.as_str()).collect();
    let twins = alike(&labels);
    wrong.extend(
        twins
            .into_iter()
            .map(|(one, _)| format!("two buttons [{}]", labels[one])),
    );
    let data: BTreeSet<String> = buttons
        .iter()
        .map(|button| format!("{:?}", button.does))
        .collect();
    if data.len() < buttons.len() {
        wrong.push("two buttons that do the same".to_owned());
    }
    wrong
}

/// What was logged while one message was rendered.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
