//! Arriving: language, consent, age, the menu, and what a person may do with their own data.

use super::{Arguments, LONGEST, Language, Message, Style, Wording};
use crate::audit::LanguageCode;
use crate::conversation::say::{Line, Menu};
use crate::conversation::{OtherKind, PlanPress, Press, Purpose};
use crate::message::Button;

/// Languages a page of the picker shows.
const LANGUAGES_A_PAGE: usize = 8;

impl Wording<'_> {
    pub(super) fn pick_language(self, page: usize, offered: &[LanguageCode]) -> Message {
        let pages = offered.len().div_ceil(LANGUAGES_A_PAGE).max(1);
        let page = page % pages;
        let own_name = |code: &LanguageCode| {
            Language::from_code(code.as_str())
                .map_or("", Language::own_name)
                .to_owned()
        };
        let shown = offered
            .iter()
            .skip(page * LANGUAGES_A_PAGE)
            .take(LANGUAGES_A_PAGE);
        let mut keyboard: Vec<Vec<Button>> = shown
            .clone()
            .map(|code| vec![self.labelled(own_name(code), &Press::Language(code.clone()))])
            .collect();
        if pages > 1 {
            let more = Press::Languages(page + 1);
            keyboard.push(vec![self.button("button-more-languages", &more)]);
        }
        // Before a language is chosen the question stands in every language offered on the page.
        let mut asked: Vec<String> = vec![];
        for code in shown {
            if let Some(language) = Language::from_code(code.as_str()) {
                asked.push(Wording { language, ..self }.text("pick-language"));
            }
        }
        self.message(asked.join("\n"), keyboard)
    }

    fn operator(self) -> Arguments {
        let place = &self.world.place;
        Arguments::default()
            .with("operator", place.operator.clone())
            .with("privacy", place.privacy_contact.clone())
            .with("emergency", place.emergency_number.clone())
    }

    /// A text that must be understood: in a language no native speaker has reviewed it stands
    /// beside its English.
    fn with_english(self, key: &str, arguments: &Arguments) -> String {
        let text = self.with(key, arguments);
        if self.language == Language::ENGLISH || !self.catalogue.review(self.language).is_draft() {
            return text;
        }
        let english = Wording {
            language: Language::ENGLISH,
            ..self
        }
        .with(key, arguments);
        format!("{text}\n\n<blockquote expandable>{english}</blockquote>")
    }

    pub(super) fn ask_consent(self, purpose: Purpose) -> Message {
        let key = format!("consent-{}", purpose.code());
        let answer = |key: &str, given| self.button(key, &Press::Consent(purpose, given));
        let keyboard = vec![
            vec![answer("button-agree", true)],
            vec![answer("button-disagree", false)],
            vec![
                self.button("button-person", &Press::Person),
                self.button("button-language", &Press::ChangeLanguage),
            ],
        ];
        self.message(self.with_english(&key, &self.operator()), keyboard)
    }

    pub(super) fn consent_answered(self, purpose: Purpose, given: bool) -> Message {
        let key = format!("consent-{}", purpose.code());
        self.plain(format!("✓ {}", self.attribute(&key, answered(given))))
    }

    pub(super) fn ask_adult(self) -> Message {
        let keyboard = vec![
            vec![self.button("button-adult", &Press::Adult(true))],
            vec![self.button("button-minor", &Press::Adult(false))],
        ];
        self.message(
            self.with_english("consent-adult", Arguments::NONE),
            keyboard,
        )
    }

    pub(super) fn adult_answered(self, adult: bool) -> Message {
        self.plain(format!(
            "✓ {}",
            self.attribute("consent-adult", answered(adult))
        ))
    }

    pub(super) fn goodbye(self) -> Message {
        let keyboard = vec![
            vec![self.button("button-person", &Press::Person)],
            vec![self.button("button-change-my-mind", &Press::ThinkAgain)],
            vec![self.button("button-forget", &Press::Forget)],
        ];
        self.message(self.with_english("goodbye", Arguments::NONE), keyboard)
    }

    pub(super) fn too_young(self) -> Message {
        let keyboard = vec![
            vec![self.button("button-person", &Press::Person)],
            vec![self.button("button-forget", &Press::Forget)],
        ];
        self.message(self.with_english("too-young", &self.operator()), keyboard)
    }

    pub(super) fn menu(self, menu: &Menu) -> Message {
        let greeting = if menu.name.is_some() {
            "named"
        } else {
            "plain"
        };
        let arguments = Arguments::default()
            .with("greeting", greeting)
            .with("name", menu.name.clone().unwrap_or_default())
            .with("now", menu.now)
            .with("later", menu.later);
        let mut text = vec![self.with("menu", &arguments)];
        if let Some(step) = &menu.next {
            let step = Arguments::default().with("step", self.step_title(step));
            text.push(self.with("menu-next-step", &step));
        }
        if menu.unfinished {
            text.push(self.text("menu-unfinished"));
        }
        if menu.paused {
            text.push(self.text("menu-paused"));
        }
        let mut keyboard = vec![];
        if menu.unfinished {
            let go_on = self
                .button("button-go-on", &Press::GoOn)
                .styled(Style::Primary);
            keyboard.push(vec![go_on]);
        }
        keyboard.push(vec![self.roles_button()]);
        keyboard.push(vec![self.plan_button("button-steps", PlanPress::Steps)]);
        keyboard.push(vec![self.button("button-chapters", &Press::Chapters)]);
        keyboard.push(vec![self.button("button-review", &Press::Review)]);
        keyboard.push(vec![self.button("button-person", &Press::Person)]);
        keyboard.push(vec![
            self.button("button-language", &Press::ChangeLanguage),
            self.button("button-mydata", &Press::MyData),
        ]);
        keyboard.push(vec![self.when_button()]);
        keyboard.push(vec![
            self.pause_button(menu.paused),
            self.button("button-hide", &Press::Hide),
        ]);
        self.message(text.join("\n\n"), keyboard)
    }

    pub(super) fn pause_button(self, paused: bool) -> Button {
        if paused {
            self.button("button-unpause", &Press::Unpause)
        } else {
            self.button("button-pause", &Press::Pause)
        }
    }

    pub(super) fn menu_button(self) -> Button {
        self.button("button-menu", &Press::Menu)
    }

    pub(super) fn not_words(self, kind: OtherKind) -> Message {
        let kind = Arguments::default().with("kind", kind_name(kind));
        self.plain(self.with("not-words", &kind))
    }

    pub(super) fn help(self) -> Message {
        let keyboard = vec![
            vec![self.button("button-person", &Press::Person)],
            vec![
                self.button("button-mydata", &Press::MyData),
                self.button("button-language", &Press::ChangeLanguage),
            ],
            vec![
                self.button("button-hide", &Press::Hide),
                self.button("button-forget", &Press::Forget),
            ],
            vec![self.button("button-go-on", &Press::GoOn)],
        ];
        self.message(self.with("help", &self.operator()), keyboard)
    }

    pub(super) fn my_data(self, lines: &[Line], consents: &[(Purpose, bool)]) -> Message {
        let mut text = vec![self.text("mydata")];
        for (purpose, given) in consents {
            let key = if *given {
                "mydata-consent-yes"
            } else {
                "mydata-consent-no"
            };
            let purpose = Arguments::default().with("purpose", purpose.code());
            text.push(self.with(key, &purpose));
        }
        if lines.is_empty() {
            text.push(self.text("mydata-nothing"));
        }
        let (mut page, rest) = self.lines_within(lines, LONGEST / 2);
        text.append(&mut page);
        if rest > 0 {
            text.push(self.text("mydata-truncated"));
        }
        let mut keyboard = vec![vec![self.button("button-review", &Press::Review)]];
        let shares = consents
            .iter()
            .find(|(purpose, _)| *purpose == Purpose::Caseworker);
        // Consent is taken back as easily as it was given, and given again.
        if let Some((purpose, given)) = shares {
            let key = if *given {
                "button-stop-sharing"
            } else {
                "button-share"
            };
            keyboard.push(vec![self.button(key, &Press::Consent(*purpose, !given))]);
        }
        keyboard.push(vec![self.button("button-forget", &Press::Forget)]);
        keyboard.push(vec![self.menu_button()]);
        self.protected(text.join("\n"), keyboard)
    }

    pub(super) fn ask_forget(self) -> Message {
        let forget = self
            .button("button-forget-now", &Press::ForgetNow)
            .styled(Style::Danger);
        let keyboard = vec![vec![forget], vec![self.button("button-keep", &Press::Keep)]];
        self.message(self.with_english("ask-forget", Arguments::NONE), keyboard)
    }

    pub(super) fn paused(self) -> Message {
        let keyboard = vec![vec![self.pause_button(true)], vec![self.menu_button()]];
        self.message(self.text("paused"), keyboard)
    }
}

fn answered(yes: bool) -> &'static str {
    if yes { "answered-yes" } else { "answered-no" }
}

/// The name of a kind of message in texts that choose by it.
pub(super) fn kind_name(kind: OtherKind) -> &'static str {
    match kind {
        OtherKind::Photo => "photo",
        OtherKind::Document => "document",
        OtherKind::Location => "location",
        OtherKind::Contact => "contact",
        OtherKind::Voice => "voice",
        OtherKind::Sticker => "sticker",
        OtherKind::Video => "video",
        OtherKind::Else => "else",
    }
}
