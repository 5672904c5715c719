//! Where the texts come from: the built-in files as pairs of path and text.

use super::Language;
use crate::fault::Fault;

/// Names, once, the files every language has, and the languages that are spoken.
macro_rules! built_in_texts {
    (files $files:tt, languages [$($code:literal),* $(,)?]) => {
        &[$(built_in_texts!(@language $code, $files)),*]
    };
    (@language $code:literal, [$($file:literal),* $(,)?]) => {
        &[$((
            concat!("locales/", $code, "/", $file),
            include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/locales/", $code, "/", $file)),
        )),*]
    };
}

const BUILT_IN: &[&[(&str, &str)]] = built_in_texts!(
    files [
        "audit.ftl",
        "buttons.ftl",
        "casework.ftl",
        "commands.ftl",
        "dates.ftl",
        "digest.ftl",
        "gaps.ftl",
        "imports.ftl",
        "plan.ftl",
        "reminders.ftl",
        "roles.ftl",
        "screens.ftl",
        "steps.ftl",
        "words.ftl",
        "status.toml",
    ],
    languages [
        "en",
        "ar",
        "uk",
        "fr",
        "tr",
        "ti",
        "so",
        "fa",
    ]
);

/// One file of one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The language, which is the folder's name.
    pub language: Language,
    /// The file's name in the folder: the same in each language.
    pub file: String,
    /// The whole path, as findings print it.
    pub path: String,
    /// What the file says.
    pub text: String,
}

impl Source {
    /// The file at `path`, whose folder names the language.
    ///
    /// # Errors
    ///
    /// Where the folder's name is no known language's code.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Result<Source, Fault> {
        let path = path.into();
        let mut parts = path.rsplit(['/', '\\']);
        let file = parts.next().unwrap_or_default().to_owned();
        let folder = parts.next().unwrap_or_default();
        let Some(language) = Language::from_code(folder) else {
            let expected = format!("the code of a known language as the folder, not {folder:?}");
            return Err(Fault {
                file: path,
                line: 1,
                expected,
            });
        };
        Ok(Source {
            language,
            file,
            path,
            text: text.into(),
        })
    }

    /// Whether the file holds texts, not the status of their review.
    pub fn is_fluent(&self) -> bool {
        self.file.ends_with(".ftl")
    }
}

/// The files built into the program, in the order of the languages.
pub fn built_in() -> Vec<Source> {
    let pairs = BUILT_IN.iter().copied().flatten();
    pairs
        .map(|(path, text)| {
            Source::new(*path, *text).expect("each built-in folder is a known language's code")
        })
        .collect()
}
