//! Reminding people of an audit they left unfinished: when it is time, what is said, what stops it.
//!
//! Reminders come after 1, 3 and 7 days of silence, then never again in the same silence. What was
//! due while the bot was away comes as one reminder. Unfinished is an audit whose core has a question
//! left or was not found right yet, or in which a chapter stands open.

use time::{Duration, OffsetDateTime};

use super::Say;
use super::reply::{Addressee, Anchor, How, Reply};
use super::talk::{Talk, slot_key};
use super::unasked::APART;
use super::{Fact, Journey, World};
use crate::audit::counting::Counting;
use crate::message::Class;

/// After how much silence the first reminder comes, the second, and the last.
const AFTER: [Duration; 3] = [Duration::DAY, Duration::days(3), Duration::WEEK];

/// How long somebody has been silent, and when that is worth a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Silence {
    /// When they last did something.
    pub since: OffsetDateTime,
    /// When the next reminder is due; `None` where none is to come.
    pub remind_at: Option<OffsetDateTime>,
}

impl Journey {
    /// Whether the audit waits for the person.
    fn unfinished(&self, world: &World, counting: &Counting<'_>) -> bool {
        counting.pending_core().is_some()
            || !self.confirmed
            || self.chapter_stage(world, counting).is_some()
    }

    /// Whether a silent person is reminded at all.
    fn takes_reminders(&self, world: &World, counting: &Counting<'_>) -> bool {
        self.takes_unasked() && !self.not_now && self.unfinished(world, counting)
    }

    /// When the next reminder is due, at a full hour: so the time kept changes once in an hour and
    /// not with each answer. `since` is when the person last did something, `now` when they were
    /// last told something.
    pub fn remind_at(
        &self,
        world: &World,
        counting: &Counting<'_>,
        since: OffsetDateTime,
        now: OffsetDateTime,
    ) -> Option<OffsetDateTime> {
        let after = *AFTER.get(usize::from(self.reminded))?;
        let due = since.saturating_add(after).max(now.saturating_add(APART));
        let due = self
            .last_unasked
            .map_or(due, |last| due.max(last.saturating_add(APART)));
        let due = due.truncate_to_hour().saturating_add(Duration::HOUR);
        self.takes_reminders(world, counting)
            .then(|| self.wakes_at(due, world))
    }
}

impl Talk<'_> {
    /// Reminds the person, if it is time. Nobody is reminded who waits for a person or talks with
    /// one; and what was asked aside lapses, so that a yes to the question is not taken for one to
    /// that.
    pub(super) fn remind(&mut self, silence: Option<Silence>) {
        let Some(spent) = silence.and_then(|silence| self.spent(silence)) else {
            return;
        };
        if self.me.aside.is_some() {
            self.record(Fact::AskedAside(None));
        }
        self.record(Fact::Reminded(spent));
        self.record(Fact::ToldUnasked(self.heard.at));
        let slot = self.stage().question();
        let about = slot.as_ref().map_or("reminder".to_owned(), slot_key);
        let question = slot.and_then(|slot| self.question(&slot, vec![], None));
        self.reply(Reply {
            to: Addressee::Candidate(self.me.id),
            say: Say::Reminder(question.map(Box::new)),
            how: How::New,
            anchor: Some(Anchor::Prompt(about)),
            class: Class::Proactive,
        });
    }

    /// How many reminders are spent with the one that is due now, if one is.
    fn spent(&self, silence: Silence) -> Option<u8> {
        let now = self.heard.at;
        let counting = self.counting();
        // Something else may have been due at this moment.
        let own = self
            .me
            .remind_at(self.world, &counting, silence.since, silence.since);
        let is_over = |at: Option<OffsetDateTime>| at.is_some_and(|at| at <= now);
        let due = is_over(silence.remind_at) && is_over(own);
        let disturbs = !self.me.may_be_told(now, self.world);
        let in_company = self.talking().is_some() || self.waiting().is_some();
        if !due || disturbs || in_company {
            return None;
        }
        let over = AFTER.iter().filter(|after| now - silence.since >= **after);
        let spent = u8::try_from(over.count()).ok()?;
        let more = spent > self.me.reminded;
        (more && self.me.takes_reminders(self.world, &counting)).then_some(spent)
    }

    /// Stops the reminders of this audit.
    pub(super) fn not_now(&mut self) {
        if !self.me.not_now {
            self.record(Fact::NotNow);
        }
        self.say(Say::NotNow);
    }
}
