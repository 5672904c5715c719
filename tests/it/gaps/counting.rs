//! The numbers are those known by hand, and what is told of them names nobody.

use std::collections::BTreeSet;

use insta::assert_snapshot;
use stepward::locale::Naming;
use stepward::pathway::Part;
use stepward::report::gaps::{Gap, Gaps, TestPart, csv, lines, table};

use stepward::conversation::World;
use stepward::matching::RoleId;

use super::town_of_people::{NOW, counted, nurse_with_writing, people, world};
use crate::matching::TODAY;

#[test]
fn fourteen_nurses_are_one_part_of_a_test_away() {
    let (_, world) = world();
    let gaps = counted(&people(), &world);
    let writing = Gap::TestPart(TestPart::Oet(Part::Writing));
    assert_eq!(gaps.people, 32);
    assert_eq!(gaps.any.one.get(&writing), Some(&14));
    let nurses = &gaps.professions[&"nurse".into()];
    assert_eq!(
        (nurses.people, nurses.registered, nurses.no_result),
        (24, 3, 7)
    );
    assert_eq!(nurses.parts.get(&TestPart::Oet(Part::Writing)), Some(&14));
}

#[test]
fn everybody_stands_in_one_number_of_each_role() {
    let (_, world) = world();
    let gaps = counted(&people(), &world);
    assert!(!gaps.roles.is_empty());
    for (id, role) in &gaps.roles {
        let one: u64 = role.near.one.values().sum();
        assert_eq!(role.near.now + one + role.more, gaps.people, "{id}");
    }
}

#[test]
fn a_step_that_is_said_to_be_done_is_no_longer_the_next_one() {
    let (_, world) = world();
    let profile = nurse_with_writing(400);
    let next = |done: &BTreeSet<_>| {
        let mut gaps = Gaps::new(&world, NOW, None);
        gaps.add(&profile, done, &world, NOW);
        let of_nurses = gaps.professions.into_values().next().unwrap();
        of_nurses.next.into_keys().next().unwrap().unwrap()
    };
    let first = next(&BTreeSet::new());
    let second = next(&BTreeSet::from([first.clone()]));
    assert_ne!(first, second);
}

#[test]
fn a_report_about_one_role_counts_only_that_one() {
    let (_, world) = world();
    let role = open_role(&world);
    let mut gaps = Gaps::new(&world, NOW, Some(&role));
    for profile in people() {
        gaps.add(&profile, &BTreeSet::new(), &world, NOW);
    }
    assert_eq!(gaps.roles.keys().collect::<Vec<_>>(), [&role]);
}

#[test]
fn the_table_and_the_file_tell_the_masked_numbers() {
    let (content, mut world) = world();
    let first = open_role(&world);
    world.roles.retain(|role| role.id == first);
    let lines = lines(&counted(&people(), &world));
    let naming = Naming::of(&content.catalogue, &world, &"en".into());
    assert_snapshot!(table(&lines, &world, naming).join("\n"));
    assert_snapshot!(csv(&lines, &world, naming));
}

/// A role that is open.
fn open_role(world: &World) -> RoleId {
    let mut open = world.roles.iter().filter(|role| role.is_open_on(TODAY));
    open.next().unwrap().id.clone()
}

/// Two radiographers: their profession stands in no line, since with its step it would point at them.
#[test]
fn a_rare_profession_is_not_named() {
    let (content, world) = world();
    let lines = lines(&counted(&people(), &world));
    let naming = Naming::of(&content.catalogue, &world, &"en".into());
    let csv = csv(&lines, &world, naming);
    assert!(!csv.contains("profession,diagnostic_radiographer"));
    assert!(csv.contains("profession,other,Other professions,people,Other professions,<5"));
}
