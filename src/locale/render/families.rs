//! Occupations by the kind of work they belong to, for whoever does not find theirs by typing.

use super::{Arguments, Message, Wording};
use crate::audit::Slot;
use crate::conversation::Press;
use crate::message::Button;
use crate::occupations::{Family, Occupation};

impl Wording<'_> {
    pub(super) fn families(self, slot: &Slot, family: Option<&str>) -> Message {
        let back = match family {
            Some(_) => self.button(
                "button-by-family",
                &Press::Family(slot.clone(), String::new()),
            ),
            None => self.button("button-why", &Press::Why(slot.clone())),
        };
        let (text, mut keyboard) = match family {
            None => (self.text("families"), self.family_rows(slot)),
            Some(family) => {
                let name = Arguments::default().with("family", self.family(family));
                (
                    self.with("occupations-of-family", &name),
                    self.occupation_rows(slot, family),
                )
            }
        };
        keyboard.push(vec![back]);
        keyboard.push(vec![self.button("button-skip", &Press::Skip(slot.clone()))]);
        keyboard.push(vec![self.button("button-person", &Press::Person)]);
        self.message(text, keyboard)
    }

    fn family_rows(self, slot: &Slot) -> Vec<Vec<Button>> {
        let button = |family: Family| {
            let press = Press::Family(slot.clone(), family.as_str().to_owned());
            vec![self.labelled(self.family(family.as_str()), &press)]
        };
        Family::ALL.into_iter().map(button).collect()
    }

    fn occupation_rows(self, slot: &Slot, family: &str) -> Vec<Vec<Button>> {
        let occupations = self.world.occupations.iter();
        let of_family = occupations.filter(|occupation| occupation.family.as_str() == family);
        let button = |occupation: &Occupation| {
            let press = Press::Take(slot.clone(), occupation.id.as_str().to_owned());
            let name = occupation.name(self.language.code()).to_owned();
            vec![self.labelled(name, &press)]
        };
        of_family.map(button).collect()
    }
}
