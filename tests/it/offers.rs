//! Roles as people meet them, through the whole bot: cards and lists, cases about a role, what an
//! answer changes, and news with a clock that is moved.

mod cases;
mod changed;
mod lists;
mod news;
mod random;
mod settings;
mod unasked;

use stepward::demo::sample_roles;
use stepward::matching::{Role, State};
use time::Duration;

use crate::town::{Person, Town};

/// How news begins.
const BEGINS: &str = "Hello. There is something new for you here.";

/// A role like one of the samples, under a title and a reference of its own, open for 40 days.
fn like(town: &Town, sample: &str, title: &str) -> Role {
    let today = town.telegram.now().date();
    let samples = sample_roles(today).into_iter();
    let mut role = samples.rev().find(|role| role.title == sample).unwrap();
    role.id = title.to_lowercase().replace(' ', "-").as_str().into();
    role.origin.source = title.to_owned();
    role.origin.reference = title.to_owned();
    role.title = title.to_owned();
    role.closes = today + Duration::days(40);
    role
}

/// A role that nurses can be after registration.
fn ward_nurse(town: &Town, title: &str) -> Role {
    like(town, "Registered Mental Health Nurse", title)
}

/// A role comes, or comes again as it is now: each is a source of its own.
async fn comes(town: &Town, role: &Role) {
    let source = role.origin.source.clone();
    let now = town.telegram.now();
    let store = &town.bot.store;
    store
        .import_roles(&source, std::slice::from_ref(role), now)
        .await
        .unwrap();
}

/// A role goes: its employer's list comes without it, with a draft that nobody sees in its place.
async fn goes(town: &Town, title: &str) {
    let mut draft = ward_nurse(town, title);
    draft.id = format!("{}-other", draft.id).as_str().into();
    draft.origin.reference = format!("{title}, another");
    draft.state = State::Draft;
    let now = town.telegram.now();
    let store = &town.bot.store;
    store.import_roles(title, &[draft], now).await.unwrap();
}

/// The news that somebody got.
fn news_of(person: &Person<'_>) -> Vec<String> {
    let messages = person.messages().into_iter();
    let news = messages.map(|message| crate::town::plain(&message.text));
    news.filter(|text| text.starts_with(BEGINS)).collect()
}
