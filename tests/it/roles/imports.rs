//! Whole imports against a real database: done twice they change nothing, whatever the order of rows;
//! cut off they leave nothing; a person's word outlives what did not change.

use stepward::fault::Fault;
use stepward::matching::{Edit, Meaning, Role, State, Wish};
use stepward::store::{Confirming, Imported, Kept, Listed, Order, Store};
use time::OffsetDateTime;
use time::macros::datetime;

use crate::database::Database;
use crate::matching::sample;

const AT: OffsetDateTime = datetime!(2026-11-23 09:00 UTC);

/// A store with a database of its own.
async fn store() -> (Database, Store) {
    let database = Database::fresh().await;
    let options = stepward::store::Options {
        keys: stepward::store::Keys::random(),
        bot: 1,
        group: -1,
        ledger: std::path::PathBuf::new(),
        connections: 2,
    };
    let store = Store::connect(database.url(), options).await.unwrap();
    store.migrate().await.unwrap();
    (database, store)
}

fn order() -> Order {
    Order {
        source: "csv".to_owned(),
        file: "roles.csv".to_owned(),
        whole: true,
        ..Order::default()
    }
}

fn drafts() -> Vec<Role> {
    let roles = stepward::demo::sample_roles(AT.date()).into_iter();
    let draft = |role: Role| Role {
        state: State::Draft,
        ..role
    };
    roles.map(draft).collect()
}

async fn import(store: &Store, order: &Order, roles: &[Role]) -> Imported {
    let rows = roles.iter().enumerate();
    let rows = rows.map(|(place, role)| Ok((place + 2, role.clone())));
    store.import(order, rows, AT).await.unwrap()
}

async fn all(store: &Store) -> Vec<Kept> {
    store.roles(Listed::All).await.unwrap()
}

#[tokio::test]
async fn done_twice_and_in_any_order_of_rows_it_changes_nothing() {
    let (_database, store) = store().await;
    let mut roles = drafts();
    let first = import(&store, &order(), &roles).await;
    assert_eq!((first.new, first.refused), (64, 0));
    let before = all(&store).await;
    for turn in [1, 7, 40] {
        roles.rotate_left(turn);
        roles.swap(0, 9);
        let again = import(&store, &order(), &roles).await;
        assert_eq!((again.new, again.changed, again.unchanged), (0, 0, 64));
        assert_eq!(all(&store).await, before);
    }
}

#[tokio::test]
async fn cut_off_it_leaves_nothing() {
    let (_database, store) = store().await;
    let roles = drafts();
    import(&store, &order(), &roles[..10]).await;
    let before = all(&store).await;
    let another = store.clone();
    let cut = tokio::spawn(async move {
        let many = drafts()
            .into_iter()
            .cycle()
            .enumerate()
            .map(|(line, mut role)| {
                // More than are gathered at once are there when the program dies.
                assert!(line < 2200, "cut off");
                role.id = format!("many-{line}").as_str().into();
                role.origin.reference = role.id.to_string();
                Ok((line, role))
            });
        another.import(&order(), many, AT).await
    });
    assert!(cut.await.is_err());
    assert_eq!(all(&store).await, before);

    let broken = Fault {
        file: "roles.csv".to_owned(),
        line: 66,
        expected: "a day".to_owned(),
    };
    let rows = || {
        let rows = roles
            .iter()
            .enumerate()
            .map(|(line, role)| Ok((line, role.clone())));
        rows.chain([Err(vec![broken.clone()])])
    };
    let refused = store.import(&order(), rows(), AT).await.unwrap();
    assert_eq!((refused.new, refused.refused), (0, 1));
    assert_eq!(refused.faults, std::slice::from_ref(&broken));
    assert_eq!(all(&store).await, before);
    let skipping = Order {
        skip_refused: true,
        ..order()
    };
    let taken = store.import(&skipping, rows(), AT).await.unwrap();
    assert_eq!(
        (taken.new, taken.unchanged, taken.closed, taken.refused),
        (54, 10, 0, 1)
    );
}

#[tokio::test]
async fn doubles_are_named_by_their_lines() {
    let (_database, store) = store().await;
    let mut roles = drafts();
    roles.truncate(3);
    roles.push(roles[0].clone());
    let mut same_id = roles[1].clone();
    same_id.origin.reference = "another".to_owned();
    roles.push(same_id);
    let refused = import(&store, &order(), &roles).await;
    let told: Vec<String> = refused.faults.iter().map(ToString::to_string).collect();
    insta::assert_snapshot!(told.join("\n"), @"
    roles.csv:5: expected a reference that line 2 does not have
    roles.csv:6: expected an id that line 3 does not have
    ");
    assert!(all(&store).await.is_empty());
}

#[tokio::test]
async fn a_confirmed_role_is_a_draft_again_only_if_it_asks_for_something_else() {
    let (_database, store) = store().await;
    let mut roles = vec![Role {
        state: State::Draft,
        ..sample("SAMPLE-0001")
    }];
    import(&store, &order(), &roles).await;
    let band = Edit::Band(stepward::matching::Band::read("6"));
    let id = roles[0].id.clone();
    let done = store.confirm_role(&id, &[band], AT).await.unwrap();
    assert!(matches!(done, Confirming::Done(_)));

    let later = AT + time::Duration::days(1);
    roles[0].description = "In other words.".to_owned();
    roles[0].closes = roles[0].closes.saturating_add(time::Duration::days(7));
    let rows = || roles.iter().map(|role| Ok((2, role.clone())));
    let light = store.import(&order(), rows(), later).await.unwrap();
    assert_eq!((light.changed, light.again), (1, 0));
    let kept = store.role(&id).await.unwrap().unwrap();
    assert_eq!(kept.role.state, State::Confirmed);
    assert_eq!(
        kept.role.since, AT,
        "nothing that matters to candidates changed"
    );
    assert_eq!(kept.role.description, "In other words.");
    assert_eq!(
        kept.role.band.unwrap().as_str(),
        "6",
        "a person's word stays"
    );

    roles[0].english = Some(stepward::audit::profile::Cefr::B2);
    let rows = roles.iter().map(|role| Ok((2, role.clone())));
    let heavy = store.import(&order(), rows, later).await.unwrap();
    assert_eq!((heavy.changed, heavy.again), (1, 1));
    let kept = store.role(&id).await.unwrap().unwrap();
    assert_eq!((kept.role.state, kept.role.since), (State::Draft, later));
    assert_eq!(kept.role.band.unwrap().as_str(), "6");
    assert_eq!(kept.confirmed_at, None);
}

#[tokio::test]
async fn a_meaning_said_once_is_offered_when_the_words_come_again() {
    let (_database, store) = store().await;
    let unsaid = |id: &str| {
        let mut role = Role {
            state: State::Draft,
            ..sample("SAMPLE-0001")
        };
        role.id = id.into();
        role.origin.reference = id.to_owned();
        let wish = Wish {
            text: "Can Lift!".to_owned(),
            meaning: Meaning::Ask,
        };
        role.guesses = vec![stepward::matching::Guess {
            about: stepward::matching::About::Wish(wish.text.clone()),
            from: None,
        }];
        role.essential = vec![wish];
        role
    };
    let part = Order {
        whole: false,
        ..order()
    };
    let first = unsaid("first");
    import(&store, &part, std::slice::from_ref(&first)).await;
    let unsettled = store.confirm_role(&first.id, &[], AT).await.unwrap();
    assert!(matches!(unsettled, Confirming::Unsettled(_)));
    let meaning = Meaning::Skill("move-people".into());
    let edit = Edit::Wish("Can Lift!".to_owned(), meaning.clone());
    let done = store.confirm_role(&first.id, &[edit], AT).await.unwrap();
    assert!(matches!(done, Confirming::Done(_)));

    let mut second = unsaid("second");
    second.essential[0].text = "can lift".to_owned();
    second.guesses[0].about = stepward::matching::About::Wish("can lift".to_owned());
    for _ in 0..2 {
        import(&store, &part, std::slice::from_ref(&second)).await;
        let kept = store.role(&second.id).await.unwrap().unwrap().role;
        assert_eq!(kept.essential[0].meaning, meaning);
        assert!(!kept.is_settled(), "it is a guess");
        assert!(kept.guesses[0].from.is_some());
    }
    let again = import(&store, &part, &[first, second]).await;
    assert_eq!((again.changed, again.unchanged), (0, 2));
}

#[tokio::test]
async fn past_their_last_day_roles_are_closed_and_come_back_with_a_later_one() {
    let (_database, store) = store().await;
    let mut role = sample("SAMPLE-0001");
    import(&store, &order(), std::slice::from_ref(&role)).await;
    let past = role.closes.next_day().unwrap();
    assert_eq!(store.close_past_roles(role.closes).await.unwrap(), 0);
    assert_eq!(store.close_past_roles(past).await.unwrap(), 1);
    assert!(all(&store).await[0].closed);
    let same = import(&store, &order(), std::slice::from_ref(&role)).await;
    assert_eq!(same.unchanged, 1, "the same file opens nothing again");
    role.closes = past.saturating_add(time::Duration::days(30));
    role.state = State::Draft;
    let later = import(&store, &order(), std::slice::from_ref(&role)).await;
    assert_eq!((later.changed, later.again), (1, 0));
    let kept = &all(&store).await[0];
    assert!(!kept.closed && kept.role.state == State::Confirmed);
}

#[tokio::test]
async fn what_a_person_closed_stays_closed_and_what_the_feed_dropped_comes_back() {
    let (_database, store) = store().await;
    let mut roles = drafts();
    roles.truncate(2);
    roles[1].employer = roles[0].employer.clone();
    roles[1].closes = AT.date() + time::Duration::days(30);
    import(&store, &order(), &roles).await;
    assert!(store.close_role(&roles[0].id, AT).await.unwrap());
    let dropped = import(&store, &order(), &roles[..1]).await;
    assert_eq!(dropped.closed, 1);
    roles[0].title = "Another title".to_owned();
    let again = import(&store, &order(), &roles).await;
    assert_eq!(again.changed, 2, "{again:?}");
    let kept = all(&store).await;
    assert!(kept[0].closed && !kept[1].closed);
    assert_eq!(kept[0].role.title, "Another title");
}

#[tokio::test]
async fn one_employers_list_closes_and_overwrites_no_others_roles() {
    let (_database, store) = store().await;
    let mut roles = drafts();
    roles.truncate(3);
    roles[0].employer = "Invented Trust".to_owned();
    roles[1].employer = "Invented Trust".to_owned();
    roles[2].employer = "Other Invented Trust".to_owned();
    import(&store, &order(), &roles).await;
    let own = import(&store, &order(), &roles[..1]).await;
    assert_eq!(own.closed, 1, "only its own role");
    let kept = all(&store).await;
    let closed: Vec<bool> = kept.iter().map(|kept| kept.closed).collect();
    assert_eq!(closed, [false, true, false]);
    let mut same = roles[2].clone();
    same.employer = "Invented Trust".to_owned();
    let refused = import(&store, &order(), &[same]).await;
    assert_eq!((refused.refused, refused.changed), (1, 0));
    insta::assert_snapshot!(refused.faults[0], @"roles.csv:2: expected a reference that no other employer has: `Other Invented Trust` has a role with this one");
}
