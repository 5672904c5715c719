//! What an answer changed: told once the change is settled, in a line or two, and not at all where
//! nothing changed.
//!
//! While the first audit runs, each section says how many roles fit; so only changes after that are
//! told. A change that opens further questions is settled with the last of them.

use std::collections::BTreeMap;

use super::say::Changed;
use super::{OffersFact, OffersSay};
use crate::audit::Profile;
use crate::conversation::talk::Talk;
use crate::conversation::{Fact, Journey, RoleMark, Stage, World};
use crate::matching::{Horizon, RoleId};

/// Who a person is before a turn that may change answers; `None` while the first audit runs.
pub(in crate::conversation) fn before(me: &Journey, world: &World) -> Option<Box<Profile>> {
    if me.offers.before.is_some() {
        return me.offers.before.clone();
    }
    let counting = me.counting(world);
    let told = me.admitted() && counting.pending_core().is_none();
    told.then(|| Box::new(Profile::of(&counting)))
}

impl Talk<'_> {
    /// What has changed since the answers began to change, where that is settled.
    pub(in crate::conversation) fn changed(&self) -> Option<Changed> {
        let before = self.before.as_deref()?;
        let now = self.me.profile(self.world);
        if !self.is_settled() || before == &now {
            return None;
        }
        let order = |profile: &Profile| self.world.order(profile, self.heard.at);
        let stood = order(before).into_iter();
        let stood: BTreeMap<RoleId, Horizon> = stood
            .map(|placed| (placed.role.id.clone(), placed.horizon))
            .collect();
        let mut changed = Changed::default();
        for placed in order(&now) {
            let hidden = self.mark_of(&placed.role.id) == Some(RoleMark::NotForMe);
            let stood = stood.get(&placed.role.id).filter(|_| !hidden);
            let Some(stood) = stood.filter(|stood| **stood != placed.horizon) else {
                continue;
            };
            let moved = match placed.horizon {
                further if further > *stood => &mut changed.further,
                Horizon::Now => &mut changed.now,
                Horizon::AfterRegistration | Horizon::Later => &mut changed.after_registration,
            };
            moved.push(placed.role);
        }
        (!changed.is_empty()).then_some(changed)
    }

    /// Tells what has changed; or keeps in mind who the person was, until it is settled.
    pub(in crate::conversation) fn tell_changed(&mut self) {
        let changed = self.changed();
        if let Some(changed) = changed {
            self.say_offers(OffersSay::Changed(Box::new(changed)));
        }
        if self.before.is_none() {
            return;
        }
        let kept = self.me.offers.before.is_some();
        if self.is_settled() {
            if kept {
                self.record(Fact::Offers(OffersFact::Before(None)));
            }
            self.before = Some(Box::new(self.me.profile(self.world)));
        } else if !kept && self.before.as_deref() != Some(&self.me.profile(self.world)) {
            let before = self.before.clone();
            self.record(Fact::Offers(OffersFact::Before(before)));
        }
    }

    /// Whether no question is open that a changed answer has opened.
    fn is_settled(&self) -> bool {
        match self.stage() {
            Stage::Home | Stage::Review | Stage::Another(_) => true,
            Stage::Ask(_)
            | Stage::PickLanguage
            | Stage::Consent(_)
            | Stage::Refused
            | Stage::Adult
            | Stage::TooYoung => false,
        }
    }
}
