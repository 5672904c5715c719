//! Five invented people and a year of each, through the whole bot in their own languages: from the
//! first tap through the audit to roles, a new role's news, a test and its result, and the register.
//!
//! What they press is named by the text's key, so that a story reads the same in each language.

mod accountant;
mod nurse;
mod pharmacist;
mod porter;
mod radiographer;

use std::collections::BTreeMap;

use stepward::audit::Profile;
use stepward::conversation::World;
use stepward::demo::sample_roles;
use stepward::locale::{Arguments, Language};
use stepward::matching::{Horizon, Role};
use time::{Date, Duration, OffsetDateTime};

use crate::reminders::looks;
use crate::town::{Person, Town, plain};

/// Somebody's year.
struct Year<'a> {
    person: Person<'a>,
    language: Language,
    content: stepward::content::Content,
}

impl<'a> Year<'a> {
    /// Starts the chat, chooses the language and agrees to everything.
    async fn begins(town: &'a Town, name: &str, language: &str) -> Self {
        let person = town.person(name, language);
        let language = Language::from_code(language).unwrap();
        let content = stepward::serve::content(None).unwrap();
        let mut year = Self {
            person,
            language,
            content,
        };
        year.person.starts(None).await;
        year.person.presses(language.own_name()).await;
        for button in ["button-agree", "button-agree", "button-adult"] {
            year.presses(button).await;
        }
        year
    }

    fn town(&self) -> &'a Town {
        self.person.town
    }

    /// What stands on a button, in the person's language, without the signs before it.
    fn label(&self, key: &str) -> String {
        let text = self
            .content
            .catalogue
            .text(self.language, key, None, Arguments::NONE);
        plain(&text)
    }

    /// Presses the newest button with this text.
    async fn presses(&mut self, key: &str) {
        let label = self.label(key);
        self.person.presses(&label).await;
    }

    /// Answers with these options, one question after the other: `permission-any`.
    async fn chooses(&mut self, options: &[&str]) {
        for option in options {
            self.presses(&format!("option-{option}")).await;
        }
    }

    /// Types one answer after the other.
    async fn says(&mut self, answers: &[&str]) {
        self.person.says_all(answers).await;
    }

    /// Names an occupation, and presses it where several are meant.
    async fn is_a(&mut self, words: &str, occupation: &str) {
        self.person.says(words).await;
        let found = self.content.world.occupations.get(occupation).unwrap();
        let name = plain(found.name(self.language.code()));
        let last = self.person.last();
        let mut buttons = last.keyboard.iter().flatten();
        if buttons.any(|button| plain(&button.text).starts_with(&name)) {
            self.person.presses(&name).await;
        }
    }

    /// Has these skills, and says that all answers are right.
    async fn can(&mut self, skills: &[&str]) {
        for skill in skills {
            self.presses(&format!("option-skill-{skill}")).await;
        }
        let done = Arguments::default().with("count", skills.len());
        let done = self
            .content
            .catalogue
            .text(self.language, "button-done", None, &done);
        self.person.presses(&plain(&done)).await;
        self.presses("button-all-right").await;
    }

    /// Changes an answer in the review: the line's own button leads there.
    async fn changes(&mut self, section: &str, question: &str) {
        self.person.says("/review").await;
        for name in [
            self.named(&format!("section-{section}"), None),
            self.named(&format!("ask-{question}"), Some("name")),
        ] {
            let change = Arguments::default().with("name", name);
            let change = self
                .content
                .catalogue
                .text(self.language, "button-change", None, &change);
            let label: String = plain(&change).trim_end_matches('…').to_owned();
            self.person.presses(&label).await;
        }
    }

    fn named(&self, key: &str, attribute: Option<&str>) -> String {
        let catalogue = &self.content.catalogue;
        catalogue.text(self.language, key, attribute, Arguments::NONE)
    }

    /// So many days pass. Nobody is told more than one thing a day that they did not ask for.
    async fn days(&mut self, count: u32) {
        let before = self.person.messages().len();
        for _ in 0..count * 4 {
            self.town().telegram.advance(Duration::hours(6));
            looks(&self.town().bot).await;
            if self.town().bot.store.counts().await.unwrap().waiting > 0 {
                self.town().settle().await;
            }
        }
        let mut by_day: BTreeMap<Date, usize> = BTreeMap::new();
        for message in self.person.messages().iter().skip(before) {
            let at = OffsetDateTime::from_unix_timestamp(message.date).unwrap();
            *by_day.entry(at.date()).or_default() += 1;
        }
        assert!(by_day.values().all(|count| *count == 1), "{by_day:?}");
    }

    /// A role like one of the samples comes, under a title of its own.
    async fn role_comes(&self, sample: &str, title: &str) {
        let (today, now) = (self.today(), self.town().telegram.now());
        let mut samples = sample_roles(today).into_iter();
        let mut role = samples.find(|role| role.id.as_str() == sample).unwrap();
        role.id = title.to_lowercase().replace(' ', "-").as_str().into();
        role.origin.source = title.to_owned();
        role.origin.reference = title.to_owned();
        role.title = title.to_owned();
        role.closes = today + Duration::days(60);
        let store = &self.town().bot.store;
        store.import_roles(title, &[role], now).await.unwrap();
    }

    fn today(&self) -> Date {
        self.town().telegram.now().date()
    }

    /// What is kept of the person, and the world with the roles that are open.
    async fn stands(&self) -> (Profile, World) {
        let store = &self.town().bot.store;
        let page = store.everybody().next_page().await.unwrap().unwrap();
        assert_eq!(page.len(), 1, "a story has one person");
        let roles: Vec<Role> = store.open_roles(self.today()).await.unwrap();
        let (_, profile) = page.into_iter().next().unwrap();
        (profile, self.content.with_roles(roles))
    }

    /// How many roles there are for now and after registration.
    async fn roles(&self) -> (usize, usize) {
        let (profile, world) = self.stands().await;
        let ranked = world.rank(&profile, self.town().telegram.now());
        let of = |horizon| ranked.iter().filter(|one| one.horizon == horizon).count();
        (of(Horizon::Now), of(Horizon::AfterRegistration))
    }

    /// Whether this role is one for now.
    async fn may_have(&self, title: &str) -> bool {
        let (profile, world) = self.stands().await;
        let ranked = world.rank(&profile, self.town().telegram.now());
        let mut now = ranked.iter().filter(|one| one.horizon == Horizon::Now);
        now.any(|one| one.role.title == title)
    }

    /// The step that is next.
    async fn next_step(&self) -> Option<String> {
        let (profile, world) = self.stands().await;
        let next = world.next_step(&profile, &Default::default());
        next.map(|step| step.as_str().to_owned())
    }

    /// Whether something that came unasked names this.
    fn heard_of(&self, title: &str) -> bool {
        let messages = self.person.messages();
        messages.iter().any(|message| message.text.contains(title))
    }
}
