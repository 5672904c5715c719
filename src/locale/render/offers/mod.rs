//! What is said about roles, in words.

mod card;
mod case;
mod list;
mod news;

use super::{Arguments, LONGEST, Message, Style, Wording, units};
use crate::conversation::offers::say::closes_soon;
use crate::conversation::offers::{OffersPress, Shelf};
use crate::conversation::{OffersSay, Press, RoleMark};
use crate::locale::Value;
use crate::locale::check::cells;
use crate::matching::Role;
use crate::message::Button;

/// The cells that a title may take on a button: what stands before it has room, too.
const TITLE: usize = 28;

impl Wording<'_> {
    pub(super) fn offers(self, say: &OffersSay) -> Message {
        match say {
            OffersSay::List(page) => self.roles(page),
            OffersSay::Card(card) => self.role(card),
            OffersSay::Marked(mark) => self.plain(self.text(&format!("toast-{}", mark.code()))),
            OffersSay::Unmarked(mark) => self.plain(self.text(taken_back(*mark))),
            OffersSay::Gone => self.plain(self.text("toast-role-gone")),
            OffersSay::AskWrong { role, title } => self.ask_wrong(role, title),
            OffersSay::Told { name } => self.named("role-told", name),
            OffersSay::Changed(changed) => self.changed(changed),
            OffersSay::News(news) => self.news(news),
            OffersSay::AskOften(often) => self.ask_often(*often),
            OffersSay::Often(often) => {
                self.plain(self.text(&format!("toast-news-{}", often.code())))
            }
            OffersSay::ForCase(case) => self.for_case(case),
        }
    }

    /// The button that opens the lists of roles.
    pub(super) fn roles_button(self) -> Button {
        self.offers_button("button-roles", OffersPress::List(Shelf::Now, 0))
    }

    fn offers_button(self, key: &str, press: OffersPress) -> Button {
        self.button(key, &Press::Offers(press))
    }

    fn offers_button_with(self, key: &str, with: &Arguments, press: OffersPress) -> Button {
        self.button_with(key, with, &Press::Offers(press))
    }

    /// The button that opens a role, by its number and title.
    fn open_button(self, number: usize, role: &Role) -> Button {
        let named = Arguments::default()
            .with("number", number)
            .with("title", short_title(&role.title));
        let open = OffersPress::Card(role.id.clone());
        self.offers_button_with("button-role", &named, open)
    }

    /// A role's number and title, as a heading.
    fn numbered(self, number: usize, role: &Role) -> String {
        let named = Arguments::default()
            .with("number", number)
            .with("title", role.title.clone());
        self.with("roles-line", &named)
    }

    /// Band, pay and closing date, as far as the role says them.
    fn facts(self, role: &Role, today: time::Date) -> Vec<String> {
        let mut facts = vec![];
        if let Some(band) = role.band {
            let band = Arguments::default().with("band", band.as_str());
            facts.push(self.with("roles-band", &band));
        }
        facts.extend(self.pay(role));
        let closes = if closes_soon(role, today) {
            "roles-closes-soon"
        } else {
            "roles-closes"
        };
        let date = Arguments::default().with("date", role.closes);
        facts.push(self.with(closes, &date));
        facts
    }

    fn pay(self, role: &Role) -> Option<String> {
        let pence = |pounds: u32| Value::Money {
            pence: u64::from(pounds) * 100,
        };
        let (min, max) = (role.pay.min?, role.pay.max?);
        let pay = Arguments::default()
            .with("from", pence(min))
            .with("to", pence(max));
        Some(if min == max {
            self.with("roles-pay-one", &pay)
        } else {
            self.with("roles-pay", &pay)
        })
    }
}

fn taken_back(mark: RoleMark) -> &'static str {
    match mark {
        RoleMark::Interested => "toast-not-interested",
        RoleMark::NotForMe => "toast-shown-again",
        RoleMark::Saved | RoleMark::LooksWrong => "toast-not-saved",
    }
}

/// A title that leaves room on a button for what stands before it.
fn short_title(title: &str) -> String {
    if cells(title) <= TITLE {
        return title.to_owned();
    }
    let mut used = 0;
    let fitting = title.chars().take_while(|letter| {
        used += cells(letter.encode_utf8(&mut [0; 4]));
        used < TITLE
    });
    let cut: String = fitting.collect();
    format!("{}…", cut.trim_end())
}

/// The paragraphs; where they do not fit, as many of their lines as do, and that there is more.
fn within(paragraphs: &[String], room: usize, more: impl FnOnce() -> String) -> String {
    let whole = paragraphs.join("\n\n");
    if units(&whole) <= room {
        return whole;
    }
    let mut used = 0;
    let fitting = whole.lines().take_while(|line| {
        used += units(line) + 1;
        used <= room
    });
    let kept: Vec<&str> = fitting.collect();
    let kept = kept.join("\n");
    format!("{}\n\n{}", kept.trim_end(), more())
}
