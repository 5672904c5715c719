//! Edits in any order come to the same as answering right at once.

use std::hash::{DefaultHasher, Hash, Hasher};

use proptest::prelude::*;
use stepward::audit::{Answer, Profile, Slot};
use stepward::conversation::{Press, Stage};

use super::pure::{Walk, possible, world};

/// What a person with this seed answers to a question: always the same, whenever it is asked.
fn meant(walk: &Walk, slot: &Slot, seed: u64) -> Answer {
    let mut possible = possible(walk, slot);
    let mut hasher = DefaultHasher::new();
    (seed, slot.question.as_str(), slot.entry).hash(&mut hasher);
    let at = usize::try_from(hasher.finish() % possible.len() as u64).unwrap();
    possible.swap_remove(at)
}

/// Answers whatever is asked, until nothing of the core is open.
pub(super) fn answers_all(walk: &mut Walk, seed: u64) {
    while let Stage::Ask(slot) = walk.stage() {
        let answer = meant(walk, &slot, seed);
        walk.answers(&slot, &answer);
    }
}

/// The slots that apply, of the core and of chapters that do not repeat.
fn slots(walk: &Walk) -> Vec<Slot> {
    let counting = walk.journey.counting(world());
    counting
        .slots
        .iter()
        .map(|(_, slot)| slot.clone())
        .collect()
}

/// Changes an answer, and answers what follows from it.
fn changes(walk: &mut Walk, slot: &Slot, seed: u64) {
    walk.presses(Press::Change(slot.clone()));
    let answer = meant(walk, slot, seed);
    walk.answers(slot, &answer);
    answers_all(walk, seed);
}

/// Changes everything until it is as it is meant.
fn settles(walk: &mut Walk, seed: u64) -> Profile {
    answers_all(walk, seed);
    loop {
        let counting = walk.journey.counting(world());
        let wrong = slots(walk)
            .into_iter()
            .find(|slot| counting.answer(slot) != Some(&meant(walk, slot, seed)));
        let Some(slot) = wrong else {
            return walk.journey.profile(world());
        };
        changes(walk, &slot, seed);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20))]

    #[test]
    fn editing_going_back_and_starting_again_in_any_order_gives_the_profile_of_answering_right_at_once(
        first in any::<u64>(),
        meant_at_last in any::<u64>(),
        edits in prop::collection::vec(
            (any::<prop::sample::Index>(), any::<bool>(), any::<bool>(), any::<bool>()),
            0..25,
        ),
    ) {
        let mut right = Walk::admitted();
        let at_once = settles(&mut right, meant_at_last);

        let mut edited = Walk::admitted();
        answers_all(&mut edited, first);
        for (at, final_word, goes_back, starts) in edits {
            let mut slot = at.get(&slots(&edited)).clone();
            let seed = if final_word { meant_at_last } else { first.wrapping_add(1) };
            edited.presses(Press::Change(slot.clone()));
            if goes_back {
                edited.presses(Press::Back(slot.clone()));
            }
            if starts {
                edited.starts();
            }
            if let Stage::Ask(open) = edited.stage() {
                slot = open;
            }
            let answer = meant(&edited, &slot, seed);
            edited.answers(&slot, &answer);
            // Sometimes she goes elsewhere before what follows from it is answered.
            if final_word {
                answers_all(&mut edited, seed);
            } else {
                edited.presses(Press::Menu);
            }
        }
        let by_edits = settles(&mut edited, meant_at_last);
        prop_assert_eq!(at_once, by_edits);
    }
}
