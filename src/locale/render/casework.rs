//! A candidate and a person; the caseworkers' group; a caseworker's private chat.

use time::OffsetDateTime;
use uuid::Uuid;

use super::arriving::kind_name;
use super::{Arguments, Language, Message, Style, Wording};
use crate::audit::LanguageCode;
use crate::conversation::say::{Card, CardState, Dossier};
use crate::conversation::{CaseCode, CaseId, CloseReason, OtherKind, Press};
use crate::locale::{Form, Value};
use crate::message::{Button, Does};

/// Cases that have a button each: Telegram takes at most 100 buttons.
const MOST_CASES: usize = 90;

impl Wording<'_> {
    pub(super) fn named(self, key: &str, name: &str) -> Message {
        self.plain(self.with(key, &Arguments::default().with("name", name)))
    }

    pub(super) fn coded(self, key: &str, code: &CaseCode) -> Message {
        self.plain(self.with(key, &Arguments::default().with("code", code.as_str())))
    }

    pub(super) fn expected(self, key: &str, code: &CaseCode, by: OffsetDateTime) -> Message {
        let time = format!("{:02}:{:02}", by.hour(), by.minute());
        let arguments = Arguments::default()
            .with("code", code.as_str())
            .with("date", by.date())
            .with("time", time)
            .with("emergency", self.world.place.emergency_number.clone());
        let keyboard = vec![vec![self.button("button-go-on", &Press::GoOn)]];
        self.message(self.with(key, &arguments), keyboard)
    }

    pub(super) fn words_kept(self) -> Message {
        let keyboard = vec![vec![self.button("button-go-on", &Press::GoOn)]];
        self.message(self.text("words-kept"), keyboard)
    }

    pub(super) fn words_of_caseworker(self, name: &str, words: &str) -> Message {
        let arguments = Arguments::default()
            .with("name", name)
            .with("words", Value::Words(words.to_owned()));
        self.plain(self.with("from-caseworker", &arguments))
    }

    // --- the group

    pub(super) fn card(self, card: &Card) -> Message {
        let family = match &card.family {
            Some(family) => self.family(family),
            None => self.text("family-other"),
        };
        let arguments = Arguments::default()
            .with("code", card.code.as_str())
            .with("language", self.language_name(&card.language))
            .with("family", family)
            .with("urgent", if card.why.urgent() { "yes" } else { "no" })
            .with("why", self.text(&format!("why-{}", card.why.code())));
        match &card.state {
            CardState::Open => {
                let claim = self.button("button-claim", &Press::Claim(card.case));
                let keyboard = vec![vec![claim.styled(Style::Primary)]];
                self.protected(self.with("card-open", &arguments), keyboard)
            }
            CardState::Claimed(name) => {
                let arguments = arguments.with("name", name.clone());
                self.protected(self.with("card-claimed", &arguments), vec![])
            }
            CardState::Closed => self.protected(self.with("card-closed", &arguments), vec![]),
        }
    }

    /// A language's name for whoever reads this; in English where theirs has no name for it.
    fn language_name(self, code: &LanguageCode) -> String {
        let english = Language::from_code(code.as_str()).map_or("", Language::english_name);
        let own = match self.language {
            Language::ENGLISH => None,
            language => crate::audit::languages::name(code.as_str(), language.code()),
        };
        own.unwrap_or(english).to_owned()
    }

    pub(super) fn start_first_link(self, name: &str) -> Message {
        let bot = &self.world.place.bot;
        let payload = crate::conversation::casework::START_PAYLOAD;
        let open = Button {
            label: self.text("button-start-chat"),
            does: Does::Open(format!("https://t.me/{bot}?start={payload}")),
            style: Style::Plain,
        };
        let name = Arguments::default().with("name", name);
        self.message(self.with("start-first-link", &name), vec![vec![open]])
    }

    // --- a caseworker's private chat

    pub(super) fn caseworker_welcome(self, name: &str) -> Message {
        let keyboard = vec![vec![
            self.button("button-be-candidate", &Press::BeCandidate),
        ]];
        let name = Arguments::default().with("name", name);
        self.message(self.with("caseworker-welcome", &name), keyboard)
    }

    pub(super) fn dossier(self, dossier: &Dossier) -> Message {
        let mut text = vec![self.dossier_head(dossier)];
        if let Some(step) = dossier.step.as_ref().filter(|_| dossier.part == 1) {
            let step = Arguments::default().with("step", self.step_title(step));
            text.push(self.with("dossier-step", &step));
        }
        if !dossier.shared {
            text.push(self.text("dossier-not-shared"));
        } else if dossier.lines.is_empty() {
            text.push(self.text("dossier-nothing"));
        }
        text.extend(self.lines(&dossier.lines));
        if dossier.part < dossier.parts {
            return self.protected(text.join("\n"), vec![]);
        }
        text.push(String::new());
        text.push(self.text("dossier-how"));
        let keyboard = vec![
            vec![self.button("button-close-case", &Press::AskClose(dossier.case))],
            vec![self.button("button-release-case", &Press::Release(dossier.case))],
        ];
        self.protected(text.join("\n"), keyboard)
    }

    fn dossier_head(self, dossier: &Dossier) -> String {
        let arguments = Arguments::default().with("code", dossier.code.as_str());
        if dossier.part > 1 {
            let arguments = arguments
                .with("part", dossier.part)
                .with("parts", dossier.parts);
            return self.with("dossier-continued", &arguments);
        }
        let arguments = arguments
            .with("language", self.language_name(&dossier.language))
            .with("why", self.text(&format!("why-{}", dossier.why.code())))
            .with("now", dossier.fits.0)
            .with("later", dossier.fits.1);
        self.with("dossier", &arguments)
    }

    pub(super) fn words_of_candidate(self, code: &CaseCode, words: &str) -> Message {
        let arguments = Arguments::default()
            .with("code", code.as_str())
            .with("words", Value::Words(words.to_owned()));
        self.protected(self.with("from-candidate", &arguments), vec![])
    }

    pub(super) fn copy_from_candidate(self, code: &CaseCode, kind: OtherKind) -> Message {
        let arguments = Arguments::default()
            .with("code", code.as_str())
            .with("kind", kind_name(kind));
        self.protected(self.with("copy-from-candidate", &arguments), vec![])
    }

    pub(super) fn which_case(self, held: Uuid, cases: &[(CaseId, CaseCode)], own: bool) -> Message {
        let send = |(case, code): &(CaseId, CaseCode)| {
            let code = Arguments::default().with("code", code.as_str());
            vec![self.button_with("button-send-to", &code, &Press::SendTo(held, *case))]
        };
        let mut keyboard: Vec<Vec<Button>> = cases.iter().take(MOST_CASES).map(send).collect();
        if own {
            keyboard.push(vec![
                self.button("button-my-own-answer", &Press::SendToSelf(held)),
            ]);
        }
        keyboard.push(vec![
            self.button("button-do-not-send", &Press::DropHeld(held)),
        ]);
        let mut text = vec![self.text("which-case")];
        text.extend(self.more_cases(cases.len()));
        self.message(text.join("\n\n"), keyboard)
    }

    pub(super) fn case_list(self, cases: &[(CaseId, CaseCode, LanguageCode)]) -> Message {
        let count = Arguments::default().with("count", cases.len());
        let mut text = vec![self.with("case-list", &count)];
        let mut keyboard = vec![];
        for (case, code, language) in cases.iter().take(MOST_CASES) {
            let arguments = Arguments::default()
                .with("code", code.as_str())
                .with("language", self.language_name(language));
            text.push(self.with("case-list-line", &arguments));
            let show = Press::ShowCase(*case);
            keyboard.push(vec![self.button_with(
                "button-show-case",
                &arguments,
                &show,
            )]);
        }
        text.extend(self.more_cases(cases.len()));
        self.message(text.join("\n"), keyboard)
    }

    /// Where there are more cases than a message has buttons for: how to reach the others.
    fn more_cases(self, cases: usize) -> Option<String> {
        (cases > MOST_CASES).then(|| self.text("cases-more"))
    }

    pub(super) fn ask_close_reason(self, case: CaseId, code: &CaseCode) -> Message {
        let reason = |reason: &CloseReason| {
            let key = format!("button-close-{}", reason.code());
            vec![self.button(&key, &Press::Close(case, *reason))]
        };
        let keyboard = CloseReason::ALL.iter().map(reason).collect();
        let code = Arguments::default().with("code", code.as_str());
        self.message(self.with("ask-close-reason", &code), keyboard)
    }

    pub(super) fn closed_case(self, code: &CaseCode, reason: CloseReason) -> Message {
        let arguments = Arguments::default().with("code", code.as_str()).with(
            "reason",
            self.text(&format!("button-close-{}", reason.code())),
        );
        self.plain(self.with("closed-case", &arguments))
    }
}

/// The name of a case's topic in a forum.
pub fn topic_name(
    catalogue: &crate::locale::Catalogue,
    language: &LanguageCode,
    code: &CaseCode,
    state: &CardState,
) -> String {
    let language = Language::from_code(language.as_str()).unwrap_or(Language::ENGLISH);
    let (key, name) = match state {
        CardState::Open => ("topic-open", ""),
        CardState::Claimed(name) => ("topic-claimed", name.as_str()),
        CardState::Closed => ("topic-closed", ""),
    };
    let arguments = Arguments::default()
        .with("code", code.as_str())
        .with("name", name);
    let name = crate::locale::for_copying(&catalogue.text(language, key, None, &arguments));
    name.chars().take(Form::Topic.longest()).collect()
}
