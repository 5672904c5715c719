//! A coordinator sends files of roles to the bot, sees what is a guess, and confirms roles with
//! buttons; nobody else may.

use stepward::audit::LanguageCode;
use stepward::locale::{Arguments, Catalogue, Language};
use stepward::matching::State;
use stepward::simulator::Parcel;
use stepward::store::{Listed, Rank};

use crate::town::{Person, Town, admitted};

/// A member of the team with this rank and language, in the group and with a private chat.
async fn member<'a>(town: &'a Town, name: &str, rank: Rank, language: &str) -> Person<'a> {
    let mut person = town.person(name, language);
    town.telegram.join(person.id, town.group).unwrap();
    let (now, code) = (town.telegram.now(), LanguageCode::from(language));
    let store = &town.bot.store;
    store
        .add_caseworker(person.id.0, name, &code, rank, now)
        .await
        .unwrap();
    town.settle().await;
    person.starts(Some("caseworker")).await;
    person.looks();
    person
}

fn document(name: &str, text: &str) -> Parcel {
    Parcel::Document {
        name: name.to_owned(),
        mime: "text/plain".to_owned(),
        bytes: text.as_bytes().to_vec(),
        caption: None,
    }
}

/// One vacancy of NHS Jobs, as of a day on which it is open.
fn vacancy(town: &Town, title: &str) -> String {
    let today = town.telegram.now().date();
    let closes = today + time::Duration::days(20);
    format!(
        "<nhsJobs><vacancyDetails><id>1</id><reference>999-1</reference><title>{title}</title>
        <description>You need NMC registration.</description><employer>Invented Trust</employer>
        <type>Permanent</type><salary>£31,049 to £37,796 a year</salary>
        <closeDate>{closes}T23:59:00</closeDate><postDate>{today}T09:00:00</postDate>
        <url>https://jobs.example.org/1</url>
        <locations><location>Invented Hospital, ZZ1 1AA</location></locations>
        </vacancyDetails></nhsJobs>"
    )
}

#[tokio::test]
async fn a_coordinator_sends_a_file_and_confirms_what_was_guessed() {
    let town = Town::new().await;
    let mut noor = member(&town, "Noor", Rank::Coordinator, "en").await;
    noor.sends(document(
        "jobs.xml",
        &vacancy(&town, "Staff Nurse (Band 5)"),
    ))
    .await;
    noor.presses("Roles: add them").await;
    let seen = noor.looks();
    insta::assert_snapshot!(seen, @"
    Noor: [jobs.xml] 
    bot: I have read the file. jobs.xml
        New: 1
        Changed: 0
        As before: 0
        Closed: 0
        [Roles to confirm (1)]
    ");
    noor.presses("Roles to confirm (1)").await;
    noor.presses("1. Staff Nurse").await;
    insta::assert_snapshot!(noor.looks(), @"
    bot: Staff Nurse (Band 5)
        Invented Trust, Invented Hospital
        Number: r-915abefa5570. Reference: 999-1
        
        Kind of work: Nurse
        ⚠️ I guessed this from: “Staff Nurse (Band 5)”
        Band: 5
        ⚠️ I guessed this from: “Band 5”
        Register: NMC
        ⚠️ I guessed this from: “You need NMC registration”
        English: not said
        Contract: Permanent
        Pay: £31,049 to £37,796 a year
        Last day to apply: 22 March 2026
        
        Please look at every ⚠️ before you confirm this role.
        [Confirm this role]
        [⚠️ Kind of work] [⚠️ Band]
        [⚠️ Register] [English]
        [Experience]
        [Open the advert]
        [Back to the list] [Close this role]
    ");
    noor.presses("Confirm this role").await;
    assert!(
        noor.toasts()
            .last()
            .unwrap()
            .contains("Please look at every")
    );
    let drafts = town.bot.store.roles(Listed::Drafts).await.unwrap();
    assert_eq!(drafts.len(), 1, "a guess is not confirmed unseen");

    noor.presses_all(&["Kind of work", "My guess is right"])
        .await;
    noor.presses_all(&["Band", "Band 6"]).await;
    noor.presses_all(&["Register", "My guess is right"]).await;
    noor.presses("Confirm this role").await;
    insta::assert_snapshot!(noor.hears(), @"
    Staff Nurse (Band 5)
    Invented Trust, Invented Hospital
    Number: r-915abefa5570. Reference: 999-1

    Kind of work: Nurse
    Band: 6
    Register: NMC
    English: not said
    Contract: Permanent
    Pay: £31,049 to £37,796 a year
    Last day to apply: 22 March 2026

    Candidates see this role.
    ");
    let today = town.telegram.now().date();
    let open = town.bot.store.roles(Listed::Open(today)).await.unwrap();
    let kept = open
        .iter()
        .find(|kept| kept.role.origin.reference == "999-1")
        .unwrap();
    assert_eq!(kept.role.band.unwrap().as_str(), "6");
    assert!(kept.role.guesses.is_empty() && kept.role.state == State::Confirmed);
    assert!(kept.confirmed_by.is_some() && kept.confirmed_at.is_some());
    town.end().await;
}

#[tokio::test]
async fn the_same_press_taken_up_again_tells_the_same() {
    let town = Town::new().await;
    let mut noor = member(&town, "Noor", Rank::Coordinator, "en").await;
    noor.sends(document("jobs.xml", &vacancy(&town, "Staff Nurse")))
        .await;
    noor.presses("Roles: add them").await;
    assert!(noor.hears().contains("New: 1"), "{}", noor.hears());
    noor.sends(document("jobs.xml", &vacancy(&town, "Staff Nurse")))
        .await;
    noor.presses("Roles: add them").await;
    assert!(noor.hears().contains("As before: 1"), "{}", noor.hears());
    town.end().await;
}

#[tokio::test]
async fn what_cannot_be_read_changes_nothing_and_is_told_by_line() {
    let town = Town::new().await;
    let mut noor = member(&town, "Noor", Rank::Coordinator, "en").await;
    noor.sends(document("roles.csv", "vacancy_id,title\n1,Nurse\n"))
        .await;
    noor.presses("Roles: it is our whole list").await;
    let told = noor.looks();
    assert!(told.contains("I have changed nothing"), "{told}");
    assert!(told.contains("Line 1: the column"), "{told}");
    assert!(told.contains("refused.txt"), "{told}");
    noor.sends(document("notes.json", "hello")).await;
    noor.presses("Roles: add them").await;
    assert!(
        noor.hears().contains("Line 1: a job posting"),
        "{}",
        noor.hears()
    );
    town.end().await;
}

#[tokio::test]
async fn a_caseworker_who_is_no_coordinator_looks_after_no_roles() {
    let town = Town::new().await;
    let mut noor = member(&town, "Noor", Rank::Coordinator, "en").await;
    let mut tom = member(&town, "Tom", Rank::Caseworker, "en").await;
    tom.sends(document("jobs.xml", &vacancy(&town, "Staff Nurse")))
        .await;
    assert!(tom.hears().contains("no open case"), "{}", tom.hears());
    tom.says("/roles").await;
    assert!(!tom.hears().contains("Roles to confirm"), "{}", tom.hears());
    // Who loses the rank, or leaves the group, loses the buttons with it.
    noor.sends(document("jobs.xml", &vacancy(&town, "Staff Nurse")))
        .await;
    let store = &town.bot.store;
    let (now, english) = (town.telegram.now(), LanguageCode::from("en"));
    store
        .add_caseworker(noor.id.0, "Noor", &english, Rank::Caseworker, now)
        .await
        .unwrap();
    noor.presses("Roles: add them").await;
    assert!(noor.toasts().last().unwrap().contains("Only coordinators"));
    store
        .add_caseworker(noor.id.0, "Noor", &english, Rank::Coordinator, now)
        .await
        .unwrap();
    town.telegram.leave(noor.id, town.group).unwrap();
    town.settle().await;
    noor.presses("Roles: add them").await;
    assert!(noor.toasts().last().unwrap().contains("Only registered"));
    assert!(store.roles(Listed::Drafts).await.unwrap().is_empty());
    town.end().await;
}

#[tokio::test]
async fn a_file_for_a_case_goes_to_the_case() {
    let town = Town::new().await;
    let mut noor = member(&town, "Noor", Rank::Coordinator, "en").await;
    let mut hana = admitted(&town, "Hana").await;
    hana.says("/person").await;
    noor.presses_in_group("Take this case").await;
    noor.sends(document("plan.csv", "Monday,10:00\n")).await;
    assert!(noor.hears().contains("What is this file?"));
    noor.presses("It is for a case").await;
    assert!(noor.hears().contains("Sent to"), "{}", noor.hears());
    let sent = hana.town.telegram.last_message(hana.id.into()).unwrap();
    assert_eq!(sent.media.unwrap().file_name.as_deref(), Some("plan.csv"));
    // A picture is never taken for roles.
    noor.sends(document("photo.pdf", "%PDF")).await;
    assert!(noor.hears().contains("Sent to"), "{}", noor.hears());
    town.end().await;
}

#[tokio::test]
async fn a_coordinator_reads_it_in_their_own_language() {
    let town = Town::new().await;
    let catalogue = Catalogue::load().unwrap();
    for code in ["uk", "ar"] {
        let language = Language::from_code(code).unwrap();
        let words = |key: &str| {
            let label = catalogue.text(language, key, None, Arguments::NONE);
            crate::town::plain(&label)
        };
        let mut noor = member(&town, "Noor", Rank::Coordinator, code).await;
        let title = format!("Staff Nurse {code}");
        noor.sends(document("jobs.xml", &vacancy(&town, &title)))
            .await;
        noor.presses(&words("button-imports-add")).await;
        noor.says("/roles").await;
        let list = noor.hears();
        assert!(list.contains(&title), "{list}");
        noor.presses("1.").await;
        for field in ["occupation", "band", "registration"] {
            noor.presses(&words(&format!("button-draft-{field}"))).await;
            noor.presses(&words("button-pick-right")).await;
        }
        noor.presses(&words("button-draft-confirm")).await;
        assert!(
            noor.hears().contains(&words("draft-is-open")),
            "{}",
            noor.hears()
        );
    }
    town.end().await;
}
