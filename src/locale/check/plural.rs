//! The plural categories of a text, and what each language really chooses.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

use super::Said;
use super::finding::Kind;
use super::reading::Select;
use super::resource::Text;
use crate::locale::number::fluent_number;
use crate::locale::{Category, Language};

impl Select {
    /// Whether a number chooses: each key is a plural category or a number.
    pub fn is_plural(&self) -> bool {
        self.keys.iter().all(|key| is_plural_key(key))
    }
}

/// Whether a variant is for a number: a category's name or the number itself.
fn is_plural_key(key: &str) -> bool {
    Category::from_word(key).is_some() || key.parse::<f64>().is_ok()
}

/// The category that is really chosen for a number in a language, through Fluent and all.
pub fn selected_category(language: Language, number: i64) -> Category {
    Categories::of(language).select(number)
}

/// A bundle whose one text is the category's own name.
struct Categories {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Categories {
    fn of(language: Language) -> Categories {
        let variants: String = Category::ALL
            .iter()
            .map(|category| format!(" [{0}] {0}\n", category.word()))
            .collect();
        let text = format!("category = {{ $number ->\n{variants} *[none] other\n }}\n");
        let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource);
        let mut bundle = FluentBundle::new_concurrent(vec![language.identifier()]);
        bundle.set_use_isolating(false);
        bundle.add_resource_overriding(resource);
        Categories { language, bundle }
    }

    fn select(&self, number: i64) -> Category {
        let mut values = FluentArgs::new();
        values.set("number", fluent_number(self.language, number));
        let message = self
            .bundle
            .get_message("category")
            .and_then(|message| message.value());
        let word = message.map(|pattern| {
            self.bundle
                .format_pattern(pattern, Some(&values), &mut Vec::new())
                .into_owned()
        });
        word.and_then(|word| Category::from_word(&word))
            .unwrap_or(Category::Other)
    }
}

/// What each language chooses for 0 to 200, in which every rule has come round once.
static CHOSEN: LazyLock<BTreeMap<Language, Vec<Category>>> = LazyLock::new(|| {
    let chosen = |language| {
        let categories = Categories::of(language);
        (
            language,
            (0..=200).map(|number| categories.select(number)).collect(),
        )
    };
    Language::known()
        .chain([Language::PSEUDO])
        .map(chosen)
        .collect()
});

/// The numbers from 0 to 200 that fall into a category.
pub fn members(language: Language, category: Category) -> Vec<i64> {
    let chosen = CHOSEN.get(&language).into_iter().flatten();
    (0..)
        .zip(chosen)
        .filter(|(_, chosen)| **chosen == category)
        .map(|(number, _)| number)
        .collect()
}

/// Whether just one number falls into the category, so that a text may spell it.
/// (`one` is 1 in English and Arabic, but 21 too in Ukrainian and 0 too in Persian.)
pub fn is_one_number(language: Language, category: Category) -> bool {
    members(language, category).len() == 1
}

/// Plural categories that a choice lacks, or that the language does not have.
pub fn plurals(language: Language, text: &Text) -> Vec<Said> {
    let mut said = Vec::new();
    for select in text.selects.iter().filter(|select| select.is_plural()) {
        for category in language.plurals() {
            let word = category.word();
            let is_spelt = select
                .keys
                .iter()
                .any(|key| is_only(language, key, *category));
            if !select.keys.contains(word) && !is_spelt {
                let name = language.english_name();
                said.push((
                    Kind::Plural,
                    format!("{name} also has the category [{word}]"),
                ));
            }
        }
        for category in select
            .keys
            .iter()
            .filter_map(|key| Category::from_word(key))
        {
            let is_rare = category == Category::Many;
            if !language.plurals().contains(&category) && !is_rare {
                let (name, word) = (language.english_name(), category.word());
                said.push((Kind::Plural, format!("{name} has no category [{word}]")));
            }
        }
    }
    said
}

/// Whether the key is the one number of the category: `[0]` for Arabic's `zero`.
fn is_only(language: Language, key: &str, category: Category) -> bool {
    key.parse::<i64>()
        .is_ok_and(|number| members(language, category) == [number])
}

/// Numbers by which English chooses the plural and the language, which has plurals, does not.
pub fn unselected(language: Language, english: &Text, text: &Text) -> Vec<Said> {
    if language.plurals().len() < 2 {
        return Vec::new();
    }
    let chooses = |text: &Text| -> BTreeSet<String> {
        let plural = text.selects.iter().filter(|select| select.is_plural());
        plural
            .filter_map(|select| select.variable.clone())
            .collect()
    };
    let lacking = chooses(english);
    let lacking = lacking
        .difference(&chooses(text))
        .cloned()
        .collect::<Vec<_>>();
    let words: Vec<&str> = language
        .plurals()
        .iter()
        .map(|category| category.word())
        .collect();
    let said = |variable| format!("English chooses by ${variable}: here {}", words.join(", "));
    lacking
        .iter()
        .map(|variable| (Kind::Plural, said(variable)))
        .collect()
}
