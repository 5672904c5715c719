//! Roles on their horizons, and the next steps.

use insta::assert_snapshot;

use super::certain;

use crate::town::{Town, nurse};

#[tokio::test]
async fn roles_are_shown_on_two_horizons_with_reasons() {
    let town = Town::new().await;
    let mut hana = nurse(&town, "Hana").await;
    hana.presses("Roles that fit").await;
    assert_snapshot!(hana.hears(), @r"
        Roles you can apply for now
        10 roles fit you. Page 1 of 2.
        
        1. Ward Clerk
        Band 2 · £24,465 a year · Closes on 10 March 2026
        
        2. Healthcare Support Worker Bank (flexible)
        Band 2 · Closes on 25 March 2026
        
        3. Theatre Support Worker
        Band 3 · £24,937 to £26,598 a year · Closes on 14 March 2026
        
        4. Phlebotomist
        Band 2 · £24,465 a year · ⏳ Closes soon: 2 March 2026
        
        5. Dietetic Assistant
        Band 3 · £24,937 to £26,598 a year · ⏳ Closes soon: 3 March 2026
        ");
    hana.presses("1.").await;
    assert_snapshot!(crate::town::drawn(&hana.last()), @r"
        bot: Ward Clerk
            Midvale University Hospitals NHS Trust (fictional), Midvale General Hospital (fictional)
            
            Band 2
            £24,465 a year
            Closes on 10 March 2026
            
            What fits: 2 of 5
            
            What I do not know
            ? Needed: “computer and telephone skills”
               → Ask the employer or your caseworker.
            
            This role can be a step to your own profession: Nurse.
            Your next step: Open an account with the NMC
            [I am interested]
            [Save for later] [Not for me]
            [Show all reasons]
            [This looks wrong]
            [Open the advert]
            [All roles] [Ask a person]
            [Menu]
        ");
    hana.presses_all(&["All roles", "After registration"]).await;
    assert_snapshot!(hana.hears(), @r"
        Roles after registration
        3 roles fit you once you are on the register. Page 1 of 1.
        
        1. Senior Staff Nurse - Critical Care
        Band 6 · £38,682 to £46,580 a year · ⏳ Closes soon: 4 March 2026
        
        2. Registered Mental Health Nurse
        Band 5 · £31,049 to £37,796 a year · Closes on 13 March 2026
        
        3. Paediatric Staff Nurse
        Band 5 · £31,049 to £37,796 a year · Closes on 19 March 2026
        ");
    hana.presses("1.").await;
    assert_snapshot!(crate::town::drawn(&hana.last()), @r"
        bot: Senior Staff Nurse - Critical Care
            Midvale University Hospitals NHS Trust (fictional), Midvale General Hospital (fictional)
            
            Band 6
            £38,682 to £46,580 a year
            ⏳ Closes soon: 4 March 2026
            
            What fits: 2 of 7
            
            What is missing
            ○ On the register of: NMC
               → Join this register: NMC. See your next steps.
            [I am interested]
            [Save for later] [Not for me]
            [Show all reasons]
            [This looks wrong]
            [Open the advert]
            [All roles] [Ask a person]
            [Menu]
        ");
    town.end().await;
}

#[tokio::test]
async fn pages_are_turned_where_they_are_pressed_and_numbered_on() {
    let town = Town::new().await;
    let mut hana = nurse(&town, "Hana").await;
    hana.presses("Roles that fit").await;
    let count = hana.messages().len();
    hana.presses("Next page").await;
    assert_eq!(hana.messages().len(), count, "the page is turned in place");
    assert!(hana.hears().contains("\n6. "), "{}", hana.hears());
    // From the menu further down a new page comes below it.
    hana.says("/menu").await;
    hana.looks();
    hana.presses("Roles that fit").await;
    assert!(hana.looks().contains("Roles you can apply for now"));
    town.end().await;
}

#[tokio::test]
async fn a_role_is_marked_and_a_declined_one_is_gone() {
    let town = Town::new().await;
    let mut hana = nurse(&town, "Hana").await;
    hana.presses("Roles that fit").await;
    let page = hana.last();
    let first = crate::town::plain(&page.keyboard[0][0].text);
    let title = first
        .strip_prefix("1. ")
        .unwrap()
        .trim_end_matches('…')
        .to_owned();
    hana.presses("1.").await;
    hana.presses("Save for later").await;
    assert!(crate::town::drawn(&hana.last()).contains("[✅ Save for later]"));
    hana.presses("Not for me").await;
    hana.presses("All roles").await;
    let shown = hana.last();
    let labels: Vec<String> = shown
        .keyboard
        .iter()
        .flatten()
        .map(|one| crate::town::plain(&one.text))
        .collect();
    assert!(
        !labels.iter().any(|label| label.contains(&title)),
        "{labels:?}"
    );
    hana.presses("1.").await;
    hana.looks();
    hana.presses("I am interested").await;
    assert_snapshot!(certain(&hana.looks()), @r"
        bot: A person will help you. Your case is CODE.
            You can expect an answer by 2 March 2026, TIME.
            
            Write here what you want to say. I keep it for the person. In danger, call 999.
            [Go on with the questions]
        ");
    assert_snapshot!(hana.toasts().join("\n"), @r"
        Saved.
        I will not show it again.
        Noted. A person will help you with it.
        ");
    hana.presses_all(&["This looks wrong", "Something else"])
        .await;
    assert!(
        hana.hears().starts_with("A person will answer you."),
        "{}",
        hana.hears()
    );
    town.end().await;
}

#[tokio::test]
async fn steps_are_done_not_yet_or_need_help() {
    let town = Town::new().await;
    let mut hana = nurse(&town, "Hana").await;
    hana.looks();
    hana.presses("My next steps").await;
    assert_snapshot!(hana.looks(), @r"
        bot: Your next steps: Nurse
            Press a step to see what to do.
            
            ➡️ Open an account with the NMC
            ▫️ Show your English to the NMC
            ▫️ Pass the computer test (CBT)
            ▫️ Pass the practical exam (OSCE)
            ▫️ Join the NMC register
            
            Work now
            You can work in these roles while you go on with your steps. They keep you close to your profession.
            
            • Pre-registration nurse
            • Healthcare support worker
            • Phlebotomist (takes blood)
            • Theatre support worker
            
            This is general information, not legal advice. Ask the regulator or your caseworker before you pay.
            [➡️ Open an account with the NMC]
            [▫️ Show your English to the NMC]
            [▫️ Pass the computer test (CBT)]
            [▫️ Pass the practical exam (OSCE)]
            [▫️ Join the NMC register]
            [Roles for now]
            [Talk to a person] [Menu]
        ");
    hana.presses("Open an account").await;
    assert_snapshot!(crate::town::drawn(&hana.last()), @r"
        bot: Open an account with the NMC
            
            The NMC is the council for nurses and midwives. Open an account on its website. Then answer its questions: they show if you can apply.
            
            Fees and times change. The regulator’s page has the newest.
            [Done] [Not yet]
            [I am doing it]
            [I have a date]
            [I need help with this]
            [The regulator’s page]
            [All steps] [Menu]
        ");
    hana.presses("Done").await;
    hana.looks();
    hana.presses("Show your English").await;
    hana.presses("I need help").await;
    assert_snapshot!(certain(&hana.looks()), @r"
        bot: Your next steps: Nurse
            Press a step to see what to do.
            
            ✅ Open an account with the NMC
            🆘 Show your English to the NMC
            ▫️ Pass the computer test (CBT)
            ▫️ Pass the practical exam (OSCE)
            ▫️ Join the NMC register
            
            Work now
            You can work in these roles while you go on with your steps. They keep you close to your profession.
            
            • Pre-registration nurse
            • Healthcare support worker
            • Phlebotomist (takes blood)
            • Theatre support worker
            
            This is general information, not legal advice. Ask the regulator or your caseworker before you pay.
            [✅ Open an account with the NMC]
            [🆘 Show your English to the NMC]
            [▫️ Pass the computer test (CBT)]
            [▫️ Pass the practical exam (OSCE)]
            [▫️ Join the NMC register]
            [Roles for now]
            [Talk to a person] [Menu]
        bot: A person will help you. Your case is CODE.
            You can expect an answer by 2 March 2026, TIME.
            
            Write here what you want to say. I keep it for the person. In danger, call 999.
            [Go on with the questions]
        ");
    town.end().await;
}
