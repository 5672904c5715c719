//! A journey is taken up where it was: after a restart, and after a talk with a caseworker.

use insta::assert_snapshot;

use crate::town::{Town, admitted};

#[tokio::test]
async fn while_a_person_talks_the_bot_asks_nothing_and_comes_back_where_it_was() {
    let town = Town::new().await;
    let mut sara = town.caseworker("Sara").await;
    let mut hana = admitted(&town, "Hana").await;
    hana.says("Hana").await;
    hana.presses("Talk to a person").await;
    sara.presses_in_group("Take this case").await;
    hana.looks();
    hana.says("/start").await;
    hana.says("B18").await;
    assert_snapshot!(hana.looks(), @r"
        Hana: /start
        bot: Sara has your case and reads what you write here.
        Hana: B18
        ");
    assert!(
        sara.messages().iter().any(|one| one.text.contains("B18")),
        "the words went to Sara"
    );
    sara.presses("Close the case").await;
    sara.presses("The question is answered").await;
    assert_snapshot!(hana.looks(), @"
    bot: Sara has closed your case. You can ask for a person again at any time.
    bot: Let us go on where you were.
    bot: Step 2 of 12 · about 4 minutes left
        
        Where do you live? The first part of your postcode is enough.
        
        You can also send your place on the map. I do not keep the place itself.
        [I would rather not say]
        [Back] [Why do you ask?]
        [Talk to a person]
    ");
    town.end().await;
}

#[tokio::test]
async fn everything_is_there_after_a_restart_in_the_middle() {
    let mut town = Town::new().await;
    let id = {
        let mut hana = admitted(&town, "Hana").await;
        hana.says_all(&["Hana", "B18"]).await;
        hana.presses_all(&["Yes, any job", "Work now, and", "Both"])
            .await;
        hana.says("nurze").await;
        hana.id
    };
    town.restart().await;
    // A search, then toggles, then a chapter: each is taken up where it was.
    let mut hana = town.returning(id);
    hana.presses("Nurse").await;
    hana.says_all(&["Eritrea", "5", "2019"]).await;
    hana.presses_all(&["No", "I have applied", "Bachelor", "They are lost"])
        .await;
    hana.says_all(&["4", "1"]).await;
    hana.presses("Measure pulse").await;
    town.restart().await;
    let mut hana = town.returning(id);
    hana.looks();
    hana.presses("Help people move").await;
    assert_snapshot!(hana.hears(), @"
    Step 16 of 16 · about 1 minute left

    What can you do, from your training or from work?

    Press all that fit, then press “Done”.
    ");
    hana.presses_all(&["Done (2)", "All of this is right", "A few more", "Jobs"])
        .await;
    hana.says("ward nurse").await;
    town.restart().await;
    let mut hana = town.returning(id);
    hana.looks();
    hana.starts(None).await;
    assert_snapshot!(hana.looks(), @"
    Hana: /start
    bot: Jobs 1, question 2 of 8 · about 3 minutes left
        
        Where did you work?
        [Hospital]
        [Clinic or practice]
        [Care home]
        [In people’s homes]
        [Laboratory]
        [Pharmacy]
        [Office]
        [Somewhere else]
        [I would rather not say]
        [Back] [Why do you ask?]
        [Talk to a person]
        [Leave this chapter]
    ");
    town.end().await;
}
