//! News: roles that came or changed, and chosen ones that close soon, in one message a day at most.
//!
//! A look for news is due the morning after a role came or changed that may concern the person, and
//! when a role they chose is about to close. The look decides under the person's lock what is still
//! true then: nothing is told of a role that has closed in between, or that is as it was when it was
//! told of before.

use std::sync::Arc;

use time::{Duration, OffsetDateTime, Time};

use super::lists::chosen;
use super::say::News;
use super::{OffersFact, OffersSay, Often, Told};
use crate::audit::{OccupationId, Profile};
use crate::conversation::reply::{Addressee, Anchor, How, Reply};
use crate::conversation::talk::Talk;
use crate::conversation::{Fact, RoleMark, Say, Silence, World};
use crate::matching::{Horizon, Kept, Match, Role};
use crate::message::Class;

/// The most roles that news name.
const MOST: usize = 5;

/// A chosen role is spoken of within so many days of its last one.
const CLOSING: Duration = Duration::days(3);

/// Nobody gets news who did something so short a time ago: they may be in the middle of an answer.
const AT_REST: Duration = Duration::HOUR;

impl World {
    /// Whether a role may be news to somebody: near to their work, and not only for later. `near` are
    /// the occupations near it, which are found once for many people.
    pub fn may_be_news(
        &self,
        role: &Arc<Role>,
        near: &[OccupationId],
        profile: &Profile,
        now: OffsetDateTime,
    ) -> bool {
        is_near(near, profile) && self.judge(profile, role, now).horizon != Horizon::Later
    }
}

/// Whether a role is near to the work of somebody, by the occupations near it.
fn is_near(near: &[OccupationId], profile: &Profile) -> bool {
    let second = profile.second_occupation.as_ref();
    let second = second.and_then(|second| second.occupation.as_ref());
    let mut own = profile.occupation.iter().chain(second);
    own.any(|occupation| near.contains(occupation))
}

impl Talk<'_> {
    /// Tells news, if a look for them is due, there are some, and they may be told now.
    pub(in crate::conversation) fn news(&mut self, silence: Option<Silence>) {
        let now = self.heard.at;
        if self.me.offers.news_at.is_none_or(|due| due > now) {
            return;
        }
        if !self.takes_news() {
            return self.news_due(None);
        }
        let earliest = self.earliest_news(silence);
        if earliest > now {
            return self.news_due(Some(earliest));
        }
        match self.found_news() {
            Some(news) => self.tell_news(news),
            None => self.news_due(self.next_closing()),
        }
    }

    fn takes_news(&self) -> bool {
        let counting = self.counting();
        let matched = counting.occupation().is_some() || counting.pending_core().is_none();
        matched && self.me.takes_unasked() && self.me.offers.often != Often::Off
    }

    /// The first moment at which news may be told. Whoever waits for a person or talks with one is
    /// left in peace until the next morning.
    fn earliest_news(&self, silence: Option<Silence>) -> OffsetDateTime {
        let now = self.heard.at;
        if self.talking().is_some() || self.waiting().is_some() {
            return self.me.next_morning(now, self.world);
        }
        let rested = silence.map(|silence| silence.since.saturating_add(AT_REST));
        let from = [self.me.offers.news_from(), rested].into_iter().flatten();
        let from = from.fold(now, OffsetDateTime::max);
        self.me.next_told(from, self.world)
    }

    fn found_news(&self) -> Option<News> {
        let matches = self.matches();
        let mut fresh: Vec<&Match> = matches.iter().filter(|found| self.is_news(found)).collect();
        let more = fresh.len().saturating_sub(MOST);
        fresh.truncate(MOST);
        let told_here = |found: &Match| fresh.iter().any(|new| new.role.id == found.role.id);
        let closing = matches
            .iter()
            .filter(|found| self.is_closing(&found.role) && !told_here(found));
        let news = News {
            closing: closing.take(MOST).cloned().collect(),
            roles: fresh
                .into_iter()
                .map(|found| (found.clone(), self.knew(&found.role)))
                .collect(),
            more,
            often: self.me.offers.often,
            today: self.today(),
        };
        (!news.roles.is_empty() || !news.closing.is_empty()).then_some(news)
    }

    /// Whether a role came or changed since the person last saw what is new, is near to them or chosen
    /// by them, and is not as it was when they were told of it.
    fn is_news(&self, found: &Match) -> bool {
        let role = &found.role;
        let week_ago = self.heard.at.saturating_sub(Duration::WEEK);
        let told_at = self.me.offers.told_at.unwrap_or(week_ago);
        let mark = self.mark_of(&role.id);
        if role.since <= told_at
            || found.horizon == Horizon::Later
            || mark == Some(RoleMark::NotForMe)
        {
            return false;
        }
        let told = self.me.offers.told.get(&role.id);
        let as_it_was = told.is_some_and(|told| told.requirements == Kept::fingerprint(role));
        let concerns = || {
            let profile = self.me.profile(self.world);
            mark.is_some_and(chosen) || is_near(&self.world.occupations_near(role), &profile)
        };
        !as_it_was && concerns()
    }

    /// Whether the person knew the role before it changed.
    fn knew(&self, role: &Role) -> bool {
        self.me.offers.told.contains_key(&role.id) || self.mark_of(&role.id).is_some()
    }

    /// Whether a chosen role closes within days, and the person was not told so yet.
    fn is_closing(&self, role: &Role) -> bool {
        role.closes - self.today() <= CLOSING && self.closing_is_untold(role)
    }

    fn closing_is_untold(&self, role: &Role) -> bool {
        let told = self.me.offers.closing.get(&role.id) == Some(&role.closes);
        self.mark_of(&role.id).is_some_and(chosen) && !told
    }

    fn tell_news(&mut self, news: News) {
        let told = |(found, _): &(Match, bool)| Told::of(&found.role);
        let closing = |found: &Match| (found.role.id.clone(), found.role.closes);
        let shown: Vec<Match> = news.roles.iter().map(|(found, _)| found.clone()).collect();
        self.record(Fact::Offers(OffersFact::NewsCame {
            at: self.heard.at,
            today: news.today,
            roles: news.roles.iter().map(told).collect(),
            closing: news.closing.iter().map(closing).collect(),
        }));
        self.record(Fact::ToldUnasked(self.heard.at));
        self.keep_shown(&shown);
        self.keep_shown(&news.closing);
        self.news_due(self.next_closing());
        self.reply(Reply {
            to: Addressee::Candidate(self.me.id),
            say: Say::Offers(OffersSay::News(Box::new(news))),
            how: How::New,
            anchor: Some(Anchor::Page("news")),
            class: Class::Proactive,
        });
    }

    // --- when to look

    fn news_due(&mut self, at: Option<OffsetDateTime>) {
        if self.me.offers.news_at != at {
            self.record(Fact::Offers(OffersFact::NewsDue(at)));
        }
    }

    /// The morning on which the next of the chosen roles is about to close.
    fn next_closing(&self) -> Option<OffsetDateTime> {
        let open = self.world.roles.iter();
        let untold = open.filter(|role| role.is_open_on(self.today()));
        let untold = untold.filter(|role| self.closing_is_untold(role));
        let closes = untold.map(|role| role.closes).min()?;
        let now = self.heard.at;
        let midnight = self.world.place.hours.local(now);
        let midnight = midnight.replace_time(Time::MIDNIGHT);
        let days = (closes - CLOSING) - self.today();
        let morning = self.me.wakes_at(midnight.saturating_add(days), self.world);
        Some(if morning > now {
            morning
        } else {
            self.me.next_morning(now, self.world)
        })
    }

    /// A role was chosen: before it closes, there is a look.
    pub(super) fn look_before_it_closes(&mut self) {
        let due = self.next_closing().into_iter();
        let due = due.chain(self.me.offers.news_at).min();
        self.news_due(due);
    }

    /// Messages may come again: the next morning there is a look for what was missed.
    pub(in crate::conversation) fn look_tomorrow(&mut self) {
        if self.takes_news() {
            let morning = self.me.next_morning(self.heard.at, self.world);
            self.news_due(Some(morning));
        }
    }

    // --- how often

    /// How often news comes, to choose.
    pub(super) fn news_settings(&mut self) {
        self.page_offers(OffersSay::AskOften(self.me.offers.often));
    }

    /// Lets news come so often. What came while none were wanted is not told later.
    pub(super) fn often(&mut self, often: Often) {
        let was = self.me.offers.often;
        if was != often {
            self.record(Fact::Offers(OffersFact::Often(often)));
        }
        match often {
            Often::Off => self.news_due(None),
            Often::Daily | Often::Weekly if was == Often::Off => {
                self.record(Fact::Offers(OffersFact::Listed(self.heard.at)));
                self.look_before_it_closes();
            }
            Often::Daily | Often::Weekly => {}
        }
        self.toast_offers(OffersSay::Often(often));
        self.news_settings();
    }
}
