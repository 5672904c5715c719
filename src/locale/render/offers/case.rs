//! A role that a case is about, for the caseworker who has the case: what the candidate says of it,
//! and what they saw.

use std::collections::BTreeMap;

use super::{Arguments, LONGEST, Message, Wording, within};
use crate::conversation::Why;
use crate::conversation::offers::AboutRole;
use crate::conversation::offers::say::ForCase;

impl Wording<'_> {
    pub(super) fn for_case(self, case: &ForCase) -> Message {
        let ForCase {
            code,
            about,
            shared,
            changed,
        } = case;
        let shown = &about.shown;
        let head = Arguments::default()
            .with("code", code.as_str())
            .with("why", said(about));
        let named = Arguments::default()
            .with("title", shown.title.clone())
            .with("employer", shown.employer.clone())
            .with("site", shown.site.clone());
        let mut text = vec![format!(
            "{}\n{}",
            self.with("case-role", &head),
            self.with("role", &named)
        )];
        if let Some(wrong) = about.wrong {
            let words = self.text(&format!("button-wrong-{}", wrong.code()));
            text.push(self.with("case-role-says", &Arguments::default().with("words", words)));
        }
        text.extend(match changed {
            Some(false) => None,
            Some(true) => Some(self.text("case-role-changed")),
            None => Some(self.text("case-role-gone")),
        });
        if *shared {
            let at = self.world.place.hours.local(about.at).date();
            let date = Arguments::default().with("date", at);
            text.push(self.with("case-role-shown", &date));
            text.extend(self.reasons(&shown.kept.reasons, &BTreeMap::new()));
        } else {
            text.push(self.text("case-role-not-shared"));
        }
        let text = within(&text, LONGEST, || self.text("role-more"));
        self.protected(text, vec![])
    }
}

/// What the candidate says of the role, as the text is keyed by it.
fn said(about: &AboutRole) -> &'static str {
    match about.why {
        _ if about.withdrawn => "withdrawn",
        Why::Role => "role",
        Why::LooksWrong => "looks-wrong",
        Why::Asked | Why::Misunderstood | Why::Step | Why::Unsure => "asked",
    }
}
