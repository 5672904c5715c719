//! The language each addressee of a turn is spoken to in.

use crate::audit::LanguageCode;
use crate::conversation::{
    Addressee, CandidateId, CaseworkerId, Fact, Heard, Scene, Turn, Where, World,
};

/// Which language each addressee of a turn is spoken to in.
pub(super) struct Voice {
    candidates: Vec<(CandidateId, Option<LanguageCode>)>,
    caseworkers: Vec<(CaseworkerId, LanguageCode)>,
    presser: Option<LanguageCode>,
    default: LanguageCode,
}

impl Voice {
    pub(super) fn new(scene: &Scene, heard: &Heard, world: &World, turn: &Turn) -> Self {
        let chosen = turn.facts.iter().rev().find_map(|fact| match fact {
            Fact::ChoseLanguage(language) => Some(language.clone()),
            _ => None,
        });
        let default = of_app(heard.app_language.as_deref(), world);
        let mut voice = Self {
            candidates: vec![],
            caseworkers: vec![],
            presser: None,
            default,
        };
        if let Some(me) = &scene.candidate {
            let language = chosen.or(me.language.clone());
            voice.presser = language.clone();
            voice.candidates.push((me.id, language));
        }
        let claimers = scene.own_case.iter().chain(&scene.claimed);
        for claimer in claimers.filter_map(|case| case.claimed_by.as_ref()) {
            voice
                .caseworkers
                .push((claimer.id, claimer.language.clone()));
        }
        if let Some(caseworker) = &scene.caseworker {
            voice
                .caseworkers
                .push((caseworker.id, caseworker.language.clone()));
            if heard.place == Where::Group || scene.candidate.is_none() {
                voice.presser = Some(caseworker.language.clone());
            }
        }
        if let Some(file) = &scene.focus {
            voice
                .candidates
                .push((file.candidate.id, file.candidate.language.clone()));
        }
        voice.candidates.extend(
            scene
                .claimed
                .iter()
                .map(|case| (case.candidate, Some(case.language.clone()))),
        );
        voice
    }

    pub(super) fn language(&self, to: Addressee, world: &World) -> LanguageCode {
        let found = match to {
            Addressee::Candidate(id) => {
                let known = self
                    .candidates
                    .iter()
                    .find(|(candidate, _)| *candidate == id);
                known.and_then(|(_, language)| language.clone())
            }
            Addressee::Caseworker(id) => {
                let known = self
                    .caseworkers
                    .iter()
                    .find(|(caseworker, _)| *caseworker == id);
                known.map(|(_, language)| language.clone())
            }
            Addressee::Group(_) => Some(world.place.group_language.as_str().into()),
            Addressee::Presser => self.presser.clone(),
        };
        found.unwrap_or_else(|| self.default.clone())
    }
}

/// The language of somebody of whom only the app's language is known.
pub(super) fn of_app(app: Option<&str>, world: &World) -> LanguageCode {
    let app = app.unwrap_or_default();
    let app = app.split('-').next().unwrap_or_default();
    let spoken = world
        .languages
        .iter()
        .find(|language| language.as_str() == app);
    spoken.cloned().unwrap_or_else(|| LanguageCode::from("en"))
}
