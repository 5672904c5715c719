//! News about roles, what an answer changed, and how often news comes. A lock screen may show how
//! news begin: they name no role, and what they tell is hidden until it is touched.

use std::sync::Arc;

use super::{Arguments, LONGEST, Message, OffersPress, Shelf, Style, Wording, within};
use crate::conversation::offers::Often;
use crate::conversation::offers::say::{Changed, News};
use crate::locale::render::parts;
use crate::matching::{Match, Role};
use crate::message::Button;

/// Roles that a change names, and that it has a button for.
const NAMED: usize = 3;

/// Buttons in a row that only carry a number.
const IN_A_ROW: usize = 3;

/// What is not the list of roles: the neutral beginning and the tags.
const AROUND: usize = 400;

impl Wording<'_> {
    pub(super) fn news(self, news: &News) -> Message {
        let mut hidden = vec![];
        let mut open = vec![];
        if !news.roles.is_empty() {
            hidden.push(self.text("news-roles"));
        }
        for (found, knew) in &news.roles {
            let kind = if *knew { "news-changed" } else { "news-new" };
            hidden.push(self.told_of(open.len() + 1, found, Some(kind), news));
            open.push(self.numbered_button(open.len() + 1, found));
        }
        if news.more > 0 {
            let more = Arguments::default().with("count", news.more);
            hidden.push(self.with("news-more", &more));
        }
        if !news.closing.is_empty() {
            hidden.push(self.text("news-closing"));
        }
        for found in &news.closing {
            hidden.push(self.told_of(open.len() + 1, found, None, news));
            open.push(self.numbered_button(open.len() + 1, found));
        }
        let hidden = within(&hidden, LONGEST - AROUND, || self.text("role-more"));
        // Telegram shows a spoiler neither on lock screens nor in the list of chats.
        let text = format!("{}\n\n<tg-spoiler>{hidden}</tg-spoiler>", self.text("news"));
        let mut keyboard: Vec<Vec<Button>> = vec![];
        let mut open = open.into_iter().peekable();
        while open.peek().is_some() {
            keyboard.push(open.by_ref().take(IN_A_ROW).collect());
        }
        let all = OffersPress::List(Shelf::Now, 0);
        keyboard.push(vec![self.offers_button("button-all-roles", all)]);
        let fewer = match news.often {
            Often::Daily => vec![self.often_button(Often::Weekly)],
            Often::Weekly | Often::Off => vec![],
        };
        keyboard.push(fewer);
        keyboard.push(vec![self.often_button(Often::Off)]);
        self.message(text, keyboard)
    }

    fn told_of(self, number: usize, found: &Match, kind: Option<&str>, news: &News) -> String {
        let kind = kind.map(|kind| self.text(kind));
        let facts = self.facts(&found.role, news.today);
        let facts: Vec<String> = kind.into_iter().chain(facts).collect();
        format!(
            "{}\n{}",
            self.numbered(number, &found.role),
            facts.join(" · ")
        )
    }

    fn numbered_button(self, number: usize, found: &Match) -> Button {
        let number = Arguments::default().with("number", number);
        let open = OffersPress::Card(found.role.id.clone());
        self.offers_button_with("button-news-open", &number, open)
    }

    /// What an answer changed, in a line or two.
    pub(super) fn changed(self, changed: &Changed) -> Message {
        let counted = |key: &str, roles: &[Arc<Role>]| {
            let count = Arguments::default().with("count", roles.len());
            (!roles.is_empty()).then(|| self.with(key, &count))
        };
        let mut text: Vec<String> = vec![];
        text.extend(counted("changed-now", &changed.now));
        text.extend(counted(
            "changed-after-registration",
            &changed.after_registration,
        ));
        if !changed.further.is_empty() {
            let named = Arguments::default()
                .with("count", changed.further.len())
                .with("titles", self.titles(&changed.further));
            text.push(self.with("changed-further", &named));
        }
        let nearer = changed.now.iter().chain(&changed.after_registration);
        let shown: Vec<&Arc<Role>> = nearer.chain(&changed.further).take(NAMED).collect();
        let open = |(place, role): (usize, &&Arc<Role>)| vec![self.open_button(place + 1, role)];
        let mut keyboard: Vec<Vec<Button>> = shown.iter().enumerate().map(open).collect();
        let shelf = match (
            changed.now.is_empty(),
            changed.after_registration.is_empty(),
        ) {
            (true, false) => Shelf::AfterRegistration,
            (false, _) | (true, true) => Shelf::Now,
        };
        let all = OffersPress::List(shelf, 0);
        keyboard.push(vec![self.offers_button("button-all-roles", all)]);
        self.message(text.join("\n"), keyboard)
    }

    /// The first titles, and that there are more.
    fn titles(self, roles: &[Arc<Role>]) -> String {
        let titles = roles.iter().map(|role| role.title.clone());
        let named = parts::listed(self.language, titles.take(NAMED));
        if roles.len() > NAMED {
            format!("{named} …")
        } else {
            named
        }
    }

    pub(super) fn ask_often(self, often: Often) -> Message {
        let button =
            |choice: &Often| vec![self.ticked(self.often_button(*choice), *choice == often)];
        let mut keyboard: Vec<Vec<Button>> = Often::ALL.iter().map(button).collect();
        let all = OffersPress::List(Shelf::Now, 0);
        keyboard.push(vec![
            self.offers_button("button-all-roles", all),
            self.menu_button(),
        ]);
        let often = Arguments::default().with("often", often.code());
        self.message(self.with("news-settings", &often), keyboard)
    }

    fn often_button(self, often: Often) -> Button {
        let key = format!("button-news-{}", often.code());
        self.offers_button(&key, OffersPress::Often(often))
            .styled(Style::Plain)
    }
}
