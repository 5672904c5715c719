//! When somebody may be told something unasked: in the day, once in one, and not who stopped it.

use stepward::conversation::offers::Often;
use stepward::conversation::unasked::next_morning_here;
use stepward::conversation::{CandidateId, Fact, Journey, Offers, OffersFact, Purpose};
use time::macros::datetime;
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use crate::journey::pure::world;

fn somebody() -> Journey {
    let mut journey = Journey::new(CandidateId(Uuid::from_u128(1)));
    journey.consents.insert(Purpose::Keep, true);
    journey.adult = Some(true);
    journey
}

#[test]
fn one_thing_a_day_by_day_and_to_who_wants_it() {
    let noon = datetime!(2026-11-24 12:00 UTC);
    let night = datetime!(2026-11-24 23:00 UTC);
    let told = |at: OffsetDateTime| Fact::ToldUnasked(at);
    let cases: [(&str, Vec<Fact>, OffsetDateTime, bool); 8] = [
        ("at noon", vec![], noon, true),
        ("at night", vec![], night, false),
        ("stopped", vec![Fact::Paused(true)], noon, false),
        ("blocked", vec![Fact::Reachable(false)], noon, false),
        (
            "an hour after",
            vec![told(noon - Duration::HOUR)],
            noon,
            false,
        ),
        ("a day after", vec![told(noon - Duration::DAY)], noon, true),
        (
            "a second before a day",
            vec![told(noon - Duration::DAY + Duration::SECOND)],
            noon,
            false,
        ),
        (
            "told by a clock that was ahead",
            vec![told(noon + Duration::DAY)],
            noon,
            false,
        ),
    ];
    for (name, facts, now, may) in cases {
        let mut journey = somebody();
        facts.iter().for_each(|fact| journey.apply(fact));
        assert_eq!(journey.may_be_told(now, world()), may, "{name}");
    }
    let stranger = Journey::new(CandidateId(Uuid::from_u128(2)));
    assert!(!stranger.may_be_told(noon, world()));
}

#[test]
fn the_next_morning_is_the_first_waking_moment_after_a_night() {
    let journey = somebody();
    for (after, morning) in [
        (
            datetime!(2026-11-24 03:00 UTC),
            datetime!(2026-11-24 09:00 UTC),
        ),
        (
            datetime!(2026-11-24 08:59 UTC),
            datetime!(2026-11-24 09:00 UTC),
        ),
        (
            datetime!(2026-11-24 09:00 UTC),
            datetime!(2026-11-25 09:00 UTC),
        ),
        (
            datetime!(2026-11-24 19:59 UTC),
            datetime!(2026-11-25 09:00 UTC),
        ),
        (
            datetime!(2026-11-24 20:00 UTC),
            datetime!(2026-11-25 09:00 UTC),
        ),
        // In summer London is an hour before UTC.
        (
            datetime!(2026-07-01 12:00 UTC),
            datetime!(2026-07-02 08:00 UTC),
        ),
    ] {
        assert_eq!(journey.next_morning(after, world()), morning, "{after}");
        assert_eq!(next_morning_here(after, world()), morning, "{after}");
    }
    let noon = datetime!(2026-11-24 12:00 UTC);
    let mut told = somebody();
    told.apply(&Fact::ToldUnasked(noon));
    assert_eq!(told.next_told(noon, world()), noon + Duration::DAY);
    assert_eq!(journey.next_told(noon, world()), noon);
}

#[test]
fn news_comes_again_after_a_day_or_a_week_or_never() {
    let at = datetime!(2026-11-24 09:00 UTC);
    let came = OffersFact::NewsCame {
        at,
        today: at.date(),
        roles: vec![],
        closing: vec![],
    };
    for (often, from) in [
        (Often::Daily, Some(at + Duration::DAY)),
        (Often::Weekly, Some(at + Duration::WEEK)),
        (Often::Off, None),
    ] {
        let mut offers = Offers::default();
        assert_eq!(
            offers.news_from(),
            Some(OffsetDateTime::UNIX_EPOCH + Duration::DAY)
        );
        offers.apply(&came);
        offers.apply(&OffersFact::Often(often));
        assert_eq!(offers.news_from(), from, "{often:?}");
    }
}
