//! What a coordinator can say about a role: what there is to choose, and what was chosen.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Caseworker, Desk, Fact};
use crate::audit::{OccupationId, OptionId};
use crate::conversation::imports::{DraftCard, Field, ImportFact, Pick, Setting, mark};
use crate::matching::{About, Edit, Meaning, Role};

/// How many occupations are suggested for a title.
const SUGGESTED: usize = 6;

impl Desk<'_> {
    pub(super) fn pick(&mut self, caseworker: &Caseworker, card: DraftCard, field: &Field) {
        let mut pick = Pick {
            number: card.number,
            role: card.role,
            field: field.clone(),
            occupations: vec![],
            families: vec![],
            skills: vec![],
        };
        match field {
            Field::Occupation => pick.occupations = self.suggested(&pick.role),
            Field::Wish(mark, all) => {
                if wish(&pick.role, mark).is_none() {
                    return self.say_role_away();
                }
                pick.skills = self.skills(&pick.role, *all);
            }
            Field::Band
            | Field::Registration
            | Field::English
            | Field::Languages
            | Field::Experience => {}
        }
        self.show_pick(caseworker, pick);
    }

    /// The occupations that the title may name.
    fn suggested(&self, role: &Role) -> Vec<OccupationId> {
        let found = self.world.occupations.find(&role.title, "en", SUGGESTED);
        let found = found
            .iter()
            .map(|one| OccupationId::from(one.occupation.id.as_str()));
        let own = Some(role.occupation.clone()).filter(|own| !own.as_str().is_empty());
        let mut ids: Vec<OccupationId> = own.into_iter().collect();
        for id in found {
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        ids
    }

    /// The skills that people of the role's field are asked about; or all.
    fn skills(&self, role: &Role, all: bool) -> Vec<OptionId> {
        let people = role.bridging_for.iter().chain([&role.occupation]);
        let traits = people.filter_map(|occupation| self.world.traits.get(occupation));
        let families: BTreeSet<&str> = traits.map(|one| one.family.as_str()).collect();
        let skills = self.world.script.skills.iter().filter(|skill| {
            let asked = |family: &String| families.contains(family.as_str());
            all || skill.families.iter().any(asked)
        });
        skills.map(|skill| skill.id.clone()).collect()
    }

    /// The families of occupations, or the occupations of one.
    pub(super) fn families(
        &mut self,
        caseworker: &Caseworker,
        card: DraftCard,
        family: Option<&str>,
    ) {
        let all = crate::occupations::Family::ALL;
        let (mut families, mut occupations) = (vec![], vec![]);
        match family {
            None => families.extend(all.iter().map(|family| family.as_str().to_owned())),
            Some(family) => {
                let of_family = self.world.occupations.iter();
                let of_family = of_family.filter(|one| one.family.as_str() == family);
                occupations.extend(of_family.map(|one| OccupationId::from(one.id.as_str())));
            }
        }
        let pick = Pick {
            number: card.number,
            role: card.role,
            field: Field::Occupation,
            occupations,
            families,
            skills: vec![],
        };
        self.show_pick(caseworker, pick);
    }

    pub(super) fn set(&mut self, caseworker: &Caseworker, mut card: DraftCard, setting: &Setting) {
        let Some(edit) = self.edit(&card.role, setting) else {
            return self.say_role_away();
        };
        let role = Arc::make_mut(&mut card.role);
        role.edit(&edit);
        let edited = Box::new(role.clone());
        self.record(Fact::Imports(ImportFact::Edited(edited)));
        self.show_changed(caseworker, card);
    }

    /// What a button says about this role; `None` where the role has no such thing any more.
    fn edit(&self, role: &Role, setting: &Setting) -> Option<Edit> {
        Some(match setting {
            Setting::Occupation(occupation) => {
                self.world.occupations.get(occupation.as_str())?;
                let open = self.world.pathways.open_roles.get(occupation);
                let bridging_for = open.map(|open| open.bridging_for.clone());
                Edit::Occupation(occupation.clone(), bridging_for.unwrap_or_default())
            }
            Setting::Band(band) => Edit::Band(*band),
            Setting::Registration(registration) => Edit::Registration(registration.clone()),
            Setting::English(level) => Edit::English(*level),
            Setting::NoLanguages => Edit::Languages(vec![]),
            Setting::Experience(months) => Edit::Experience(*months),
            Setting::Wish(mark, meaning) => {
                let known = |skill: &OptionId| {
                    self.world
                        .script
                        .skills
                        .iter()
                        .any(|known| known.id == *skill)
                };
                if let Meaning::Skill(skill) = meaning
                    && !known(skill)
                {
                    return None;
                }
                Edit::Wish(wish(role, mark)?, meaning.clone())
            }
            Setting::Right(field) => role.as_guessed(&about(role, field)?)?,
        })
    }
}

/// What a field is about.
fn about(role: &Role, field: &Field) -> Option<About> {
    Some(match field {
        Field::Occupation => About::Occupation,
        Field::Band => About::Band,
        Field::Registration => About::Registration,
        Field::English => About::English,
        Field::Languages => About::Languages,
        Field::Experience => About::Experience,
        Field::Wish(mark, _) => About::Wish(wish(role, mark)?),
    })
}

/// The words of the wish with this mark.
fn wish(role: &Role, sought: &str) -> Option<String> {
    let mut wishes = role.essential.iter().chain(&role.desirable);
    let wish = wishes.find(|wish| mark(&wish.text) == sought)?;
    Some(wish.text.clone())
}
