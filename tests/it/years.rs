//! Five invented people and a year of each, through the whole bot in their own languages: from the
//! first tap through the audit to roles and their news, the plan with its days, help, and the register.
//!
//! What they press and read is named by the text's key, so that a story reads the same in each language.
//! In all that time nobody is told more than one thing a day that they did not ask for, none at night.

mod accountant;
mod nurse;
mod pharmacist;
mod porter;
mod radiographer;

use stepward::audit::Profile;
use stepward::conversation::World;
use stepward::conversation::plan::Waking;
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
    /// What came unasked: when by the person's clock, and what it said.
    unasked: Vec<(OffsetDateTime, String)>,
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
            unasked: vec![],
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

    /// A text as the person reads it: in their language, without marks of any kind.
    fn words(&self, key: &str, arguments: &Arguments) -> String {
        let catalogue = &self.content.catalogue;
        let text = catalogue.text(self.language, key, None, arguments);
        plain(&text).replace("<b>", "").replace("</b>", "")
    }

    fn label(&self, key: &str) -> String {
        self.words(key, Arguments::NONE)
    }

    /// What a text says about a step.
    fn of_step(&self, step: &str) -> Arguments {
        Arguments::default().with("step", self.label(&format!("step-{step}")))
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
        let count = Arguments::default().with("count", skills.len());
        let done = self.words("button-done", &count);
        self.person.presses(&done).await;
        self.presses("button-all-right").await;
    }

    /// Changes an answer in the review: the line's own button leads there.
    async fn changes(&mut self, section: &str, question: &str) {
        self.person.says("/review").await;
        for name in [
            self.named(&format!("section-{section}"), None),
            self.named(&format!("ask-{question}"), Some("name")),
        ] {
            let change = self.words("button-change", &Arguments::default().with("name", name));
            let label = change.trim_end_matches('…');
            self.person.presses(label).await;
        }
    }

    fn named(&self, key: &str, attribute: Option<&str>) -> String {
        let catalogue = &self.content.catalogue;
        catalogue.text(self.language, key, attribute, Arguments::NONE)
    }

    // --- the plan

    /// Looks at the plan: this step is the next one.
    async fn next_is(&mut self, step: &str) {
        self.person.says("/steps").await;
        let title = self.label(&format!("step-{step}"));
        let list = self.person.hears();
        let is_next = |line: &str| line == format!("➡️ {title}") || line == format!("⬅️ {title}");
        assert!(list.lines().any(is_next), "{title} is not next in {list}");
    }

    /// Opens a step of the plan and presses this there.
    async fn marks(&mut self, step: &str, button: &str) {
        self.person.says("/steps").await;
        self.presses(&format!("step-{step}")).await;
        self.presses(button).await;
    }

    /// The bot's answer says this.
    fn reads(&self, key: &str, arguments: &Arguments) {
        let (heard, words) = (self.person.hears(), self.words(key, arguments));
        assert!(heard.contains(&words), "{words} is not in {heard}");
    }

    /// The newest thing that came unasked says this; returns when it came by the person's clock.
    fn was_told(&self, key: &str, arguments: &Arguments) -> OffsetDateTime {
        let words = self.words(key, arguments);
        let (at, told) = self.unasked.last().expect("something came");
        assert!(told.contains(&words), "{words} is not in {told} of {at}");
        *at
    }

    /// Presses what leads from a step that is done to the answer about the registration.
    async fn tells_registration(&mut self, stage: &str) {
        let name = self.named("ask-registration", Some("name"));
        let change = self.words("button-change", &Arguments::default().with("name", name));
        self.person.presses(change.trim_end_matches('…')).await;
        self.chooses(&[&format!("registration-{stage}")]).await;
    }

    // --- the year

    /// Time passes until the morning of this day.
    async fn lives_until(&mut self, day: Date) {
        let days = (day - self.today()).whole_days();
        self.days(u32::try_from(days).unwrap()).await;
    }

    /// So many days pass.
    async fn days(&mut self, count: u32) {
        let before = self.person.messages().len();
        for _ in 0..count * 4 {
            self.town().telegram.advance(Duration::hours(6));
            Box::pin(looks(&self.town().bot)).await;
            if self.town().bot.store.counts().await.unwrap().waiting > 0 {
                self.town().settle().await;
            }
        }
        let waking = Waking::of_place(&self.content.world);
        for message in self.person.messages().iter().skip(before) {
            let at = OffsetDateTime::from_unix_timestamp(message.date).unwrap();
            let at = waking.local(at);
            assert!((9..20).contains(&at.hour()), "{} at {at}", message.text);
            let last = self.unasked.last().map(|(last, _)| last.date());
            assert!(last < Some(at.date()), "a second message on {at}");
            self.unasked.push((at, plain(&message.text)));
        }
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
        let roles = [role];
        let import = Box::pin(store.import_roles(title, &roles, now));
        import.await.unwrap();
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

    /// Whether something that came unasked names this.
    fn heard_of(&self, title: &str) -> bool {
        self.unasked.iter().any(|(_, told)| told.contains(title))
    }
}
