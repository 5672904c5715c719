//! Time zones and hours of the day: clocks that go forward and back, and dates that people mean.

use stepward::audit::Answer;
use stepward::conversation::zone;
use time::macros::{date, datetime, time};

use super::{nurse, settled, world};

/// In London clocks go forward on the last Sunday of March at one, and back on that of October at two.
#[test]
fn a_local_time_is_one_moment_also_when_clocks_change() {
    let check = |zone: &str, date, time, expected| {
        assert_eq!(
            zone::moment(zone, date, time),
            expected,
            "{zone} {date} {time}"
        );
    };
    let london = "Europe/London";
    let (spring, autumn) = (date!(2027 - 03 - 28), date!(2027 - 10 - 31));
    check(
        london,
        spring,
        time!(00:30),
        datetime!(2027-03-28 00:30 UTC),
    );
    // There is no half past one on that day: it is as long after midnight as on any other.
    check(
        london,
        spring,
        time!(01:30),
        datetime!(2027-03-28 01:30 UTC),
    );
    check(
        london,
        spring,
        time!(02:30),
        datetime!(2027-03-28 01:30 UTC),
    );
    check(
        london,
        spring,
        time!(09:00),
        datetime!(2027-03-28 08:00 UTC),
    );
    check(
        london,
        autumn,
        time!(00:30),
        datetime!(2027-10-30 23:30 UTC),
    );
    // Half past one comes twice, and the first is meant.
    check(
        london,
        autumn,
        time!(01:30),
        datetime!(2027-10-31 00:30 UTC),
    );
    check(
        london,
        autumn,
        time!(02:30),
        datetime!(2027-10-31 02:30 UTC),
    );
    check(
        london,
        autumn,
        time!(09:00),
        datetime!(2027-10-31 09:00 UTC),
    );
    let other = date!(2027 - 06 - 01);
    check(
        "Asia/Kabul",
        other,
        time!(09:00),
        datetime!(2027-06-01 04:30 UTC),
    );
    check(
        "Pacific/Kiritimati",
        other,
        time!(01:00),
        datetime!(2027-05-31 11:00 UTC),
    );
    check(
        "America/New_York",
        other,
        time!(22:00),
        datetime!(2027-06-02 02:00 UTC),
    );
}

#[test]
fn a_large_city_names_its_zone() {
    for (words, zone) in [
        ("Kabul", Some("Asia/Kabul")),
        ("addis ababa", Some("Africa/Addis_Ababa")),
        ("Europe/Kyiv", Some("Europe/Kyiv")),
        ("London", Some("Europe/London")),
        ("Birmingham", Some("Europe/London")),
        ("manchester", Some("Europe/London")),
        ("Atlantis", None),
        ("", None),
    ] {
        assert_eq!(zone::of_city(words), zone, "{words}");
    }
}

#[test]
fn nobody_is_written_to_outside_of_their_own_hours() {
    let world = world();
    let mut me = nurse();
    let asleep = |me: &stepward::conversation::Journey, at| me.quiet(at, world);
    // Nobody has said anything: nine to eight in the evening, at the place.
    assert!(asleep(&me, datetime!(2027-06-01 07:59 UTC)));
    assert!(!asleep(&me, datetime!(2027-06-01 08:00 UTC)));
    assert!(asleep(&me, datetime!(2027-06-01 19:00 UTC)));
    settled(&mut me, |habits| {
        habits.zone = Some("Asia/Kabul".to_owned())
    });
    assert!(!asleep(&me, datetime!(2027-06-01 04:30 UTC)));
    assert!(asleep(&me, datetime!(2027-06-01 15:30 UTC)));
    settled(&mut me, |habits| habits.hours = Some((17, 21)));
    assert_eq!(
        me.wakes_at(datetime!(2027-06-01 05:00 UTC), world),
        datetime!(2027-06-01 12:30 UTC)
    );
    let night = me.next_night(datetime!(2027-06-01 13:00 UTC), world);
    let expected = (
        datetime!(2027-06-01 16:30 UTC),
        datetime!(2027-06-02 12:30 UTC),
    );
    assert_eq!(night, expected);
}

/// A zone that nobody knows any more, and an area with one of its own.
#[test]
fn the_zone_is_the_chosen_one_else_that_of_the_area_else_the_places() {
    let mut world = world().clone();
    let area = world.place.areas.iter_mut().find(|one| one.name == "B18");
    area.unwrap().time_zone = Some("Europe/Paris".to_owned());
    let mut me = nurse();
    assert_eq!(me.waking(&world).zone, "Europe/London");
    super::answered(&mut me, "area", Answer::Text("B18".to_owned()));
    assert_eq!(me.waking(&world).zone, "Europe/Paris");
    settled(&mut me, |habits| {
        habits.zone = Some("Asia/Kabul".to_owned())
    });
    assert_eq!(me.waking(&world).zone, "Asia/Kabul");
    settled(&mut me, |habits| {
        habits.zone = Some("Moon/Tranquility".to_owned())
    });
    assert_eq!(me.waking(&world).zone, "Europe/Paris");
}
