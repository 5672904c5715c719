//! The gold set is whole, and matching agrees with it.

mod measured;

use measured::{Label, gold};

#[test]
fn the_gold_set_is_whole() {
    let gold = gold();
    assert!(gold.people.len() >= 120, "{} people", gold.people.len());
    assert!(gold.roles.len() >= 20, "{} roles", gold.roles.len());
    assert_eq!(gold.labels.len(), gold.people.len() * gold.roles.len());
    for person in &gold.people {
        let best = gold
            .roles
            .iter()
            .filter(|role| gold.label(person, role).best == 1);
        assert!(
            (1..=5).contains(&best.count()),
            "{} has a best role",
            person.id
        );
    }
    for label in gold.labels.values() {
        assert!(
            gold.world.rules.rule(&label.rule).is_some(),
            "{} is no rule",
            label.rule
        );
        assert!(!label.reason.is_empty() && (label.best == 0 || label.label != Label::No));
    }
}

#[test]
fn the_gold_set_is_met() {
    let figures = gold().measured();
    let differing = figures.differing.join("\n");
    assert_eq!(
        figures.unsafe_now, [""; 0],
        "roles for now that are not labelled ready"
    );
    assert!(
        figures.precision.value() >= 0.95,
        "precision at 3: {}\n{differing}",
        figures.precision
    );
    assert!(
        figures.recall.value() >= 0.98,
        "recall at 5: {}\n{differing}",
        figures.recall
    );
    assert!(
        figures.agreement.value() >= 0.98,
        "agreement: {}\n{differing}",
        figures.agreement
    );
}
