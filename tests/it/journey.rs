//! A candidate's journey, as chats through simulator and Postgres.

mod answers;
mod arriving;
mod chapters;
mod commands;
mod coverage;
mod documents;
mod edits;
mod forgetting;
mod no_answers;
mod odd_input;
mod outlook;
pub mod pure;
mod resuming;
mod rights;
mod searches;
mod sending;
mod settling;
mod versions;
mod walks;
mod years;

use insta::assert_snapshot;

use crate::town::{Town, admitted, nurse};

/// A transcript without what chance makes: the codes of cases, and times to the minute.
pub fn certain(transcript: &str) -> String {
    let mut words: Vec<String> = transcript.split(' ').map(str::to_owned).collect();
    for at in 2..words.len() {
        if words[at - 2..at] == ["case", "is"] {
            words[at].replace_range(..6, "CODE");
        }
        let is_time = words[at].len() > 5 && words[at].as_bytes()[2] == b':';
        if is_time && words[at - 1].ends_with(',') {
            words[at].replace_range(..5, "TIME");
        }
    }
    words.join(" ")
}

#[tokio::test]
async fn a_nurse_comes_from_start_to_the_review() {
    let town = Town::new().await;
    let mut hana = town.person("Hana", "en");
    hana.starts(None).await;
    assert_snapshot!(hana.looks(), @"
    Hana: /start
    bot: Please choose your language.
        يُرجى اختيار اللغة.
        لطفاً زبان خود را انتخاب کنید.
        Будь ласка, оберіть мову.
        በጃኹም፣ ቋንቋ ምረጹ።
        Fadlan dooro luqaddaada.
        Lütfen dilinizi seçin.
        Choisissez votre langue, s’il vous plaît.
        [English]
        [العربية]
        [فارسی]
        [Українська]
        [ትግርኛ]
        [Soomaali]
        [Türkçe]
        [Français]
    ");
    hana.presses("English").await;
    assert_snapshot!(hana.looks(), @r"
        bot: Welcome to Stepward.
            I am a robot, not a person. Midvale Skills Exchange (an invented organisation) runs me. I ask about your work and show hospital roles that fit.
            
            • I keep your answers locked. I use them only for this.
            • Telegram can read chats with robots.
            • You can talk to a person at any time: /person
            • You can erase everything at any time: /forget
            
            May I keep your answers and look for roles with them?
            [Yes, I agree]
            [No, I do not agree]
            [Talk to a person] [Language]
        ");
    hana.presses("Yes, I agree").await;
    assert_snapshot!(hana.looks(), @r"
        bot: May a caseworker see your answers when you ask for a person?
            A caseworker works for Midvale Skills Exchange (an invented organisation) and helps with jobs and registration. No employer sees anything unless you say so.
            [Yes, I agree]
            [No, I do not agree]
            [Talk to a person] [Language]
        ");
    hana.presses_all(&["Yes, I agree", "Yes, I am 18"]).await;
    assert_snapshot!(hana.looks(), @"
    bot: ✓ You are 18 or older.
    bot: Step 1 of 12 · about 4 minutes left
        
        What shall I call you?
        [I would rather not say]
        [Why do you ask?]
        [Talk to a person]
    ");
    hana.says_all(&["Hana", "B18"]).await;
    hana.looks();
    hana.presses_all(&["Yes, any job", "Work now, and", "Both"])
        .await;
    assert_snapshot!(hana.looks(), @"
    bot: ✓ What you want: Work now, and my profession later
    bot: ✓ Hours: Both are fine
    bot: ✓ Working here
        Allowed to work: Yes, any job
        What you want: Work now, and my profession later
        Hours: Both are fine
        [Change something here]
    bot: Step 6 of 12 · about 3 minutes left
        
        What is your profession or trade?
        
        Type it in your own language. I look for it.
        [Show kinds of work]
        [I would rather not say]
        [Back] [Why do you ask?]
        [Talk to a person]
    ");
    hana.says("nurse").await;
    assert_snapshot!(hana.looks(), @"
    Hana: nurse
    bot: Step 7 of 15 · about 3 minutes left
        
        In which country did you train for it?
        
        Type it in your own language. I look for it.
        [I would rather not say]
        [Back] [Why do you ask?]
        [Talk to a person]
    ");
    hana.says_all(&["Eritrea", "5 years", "2019"]).await;
    hana.looks();
    hana.presses("I had one").await;
    assert_snapshot!(hana.looks(), @"
    bot: Step 11 of 15 · about 2 minutes left
        
        How far is your registration in the UK? The regulator is: Nursing and Midwifery Council (NMC).
        [Not started]
        [I am collecting my papers]
        [I have applied]
        [I am taking the exams]
        [I am on the register]
        [I would rather not say]
        [Back] [Why do you ask?]
        [Talk to a person]
    ");
    hana.presses_all(&["Not started", "Bachelor", "They are lost"])
        .await;
    assert_snapshot!(hana.looks(), @"
    bot: ✓ Your profession
        Profession: Nurse
        Trained in: Eritrea
        Years of work: 5
        Last worked in: 2019
        Licence there: I had one before
        Registration here: Not started
        
        Well done. I am still looking for roles you can do now. After registration 3 more roles fit.
        [Change something here]
    bot: ✓ Education: Bachelor’s degree
    bot: ✓ Papers: They are lost
    bot: ✓ Your education
        Education: Bachelor’s degree
        Papers: They are lost
        
        Well done. I am still looking for roles you can do now. After registration 3 more roles fit.
        [Change something here]
    bot: Step 14 of 16 · about 1 minute left
        
        What can you do in English?
        [I know some words]
        [I can shop and say who I am]
        [I can talk about everyday life]
        [I can work and phone in English]
        [I can speak freely about work]
        [I speak it like my first language]
        [I would rather not say]
        [Back] [Why do you ask?]
        [Talk to a person]
    ");
    hana.presses_all(&["I can talk about", "No test"]).await;
    hana.looks();
    hana.presses_all(&["Measure pulse", "Help people move"])
        .await;
    assert_snapshot!(hana.looks(), @"");
    hana.presses("Done (2)").await;
    assert_snapshot!(hana.looks(), @r"
        bot: Your answers
            Is all of this right? You can change every line.
            
            About you
            Name: Hana
            Area: B18
            
            Working here
            Allowed to work: Yes, any job
            What you want: Work now, and my profession later
            Hours: Both are fine
            
            Your profession
            Profession: Nurse
            Trained in: Eritrea
            Years of work: 5
            Last worked in: 2019
            Licence there: I had one before
            Registration here: Not started
            
            Your education
            Education: Bachelor’s degree
            Papers: They are lost
            
            Your English
            English: I can talk about everyday life
            English test: No test
            
            What you can do
            Skills: Measure pulse and blood pressure, Help people move safely
            [All of this is right]
            [Change: About you]
            [Change: Working here]
            [Change: Your profession]
            [Change: Your education]
            [Change: Your English]
            [Change: What you can do]
            [Talk to a person]
        ");
    hana.presses("All of this is right").await;
    assert_snapshot!(hana.looks(), @r"
        bot: Good to see you, Hana.
            10 roles fit you now.
            After registration 3 more roles fit.
            
            Your next step: Open an account with the NMC
            [Roles that fit me]
            [My next steps]
            [A few more questions]
            [Check my answers]
            [Talk to a person]
            [Language] [My data]
            [When may I write to you?]
            [Stop messages for a while] [Clear this chat]
        ");
    town.end().await;
}

#[tokio::test]
async fn the_finished_chat_shows_each_answer_in_the_place_of_its_question() {
    let town = Town::new().await;
    let hana = nurse(&town, "Hana").await;
    let answered: Vec<String> = hana
        .messages()
        .into_iter()
        .map(|message| crate::town::plain(&message.text))
        .filter(|text| text.starts_with('✓'))
        .collect();
    assert_snapshot!(answered.join("\n"), @"
    ✓ You agreed that I keep your answers and look for roles.
    ✓ You agreed that a caseworker sees your answers when you ask for a person.
    ✓ You are 18 or older.
    ✓ Name: Hana
    ✓ Area: B18
    ✓ About you
    Name: Hana
    Area: B18
    ✓ Allowed to work: Yes, any job
    ✓ What you want: Work now, and my profession later
    ✓ Hours: Both are fine
    ✓ Working here
    Allowed to work: Yes, any job
    What you want: Work now, and my profession later
    Hours: Both are fine
    ✓ Profession: Nurse
    ✓ Trained in: Eritrea
    ✓ Years of work: 5
    ✓ Last worked in: 2019
    ✓ Licence there: I had one before
    ✓ Registration here: Not started
    ✓ Your profession
    Profession: Nurse
    Trained in: Eritrea
    Years of work: 5
    Last worked in: 2019
    Licence there: I had one before
    Registration here: Not started

    Well done. I am still looking for roles you can do now. After registration 3 more roles fit.
    ✓ Education: Bachelor’s degree
    ✓ Papers: They are lost
    ✓ Your education
    Education: Bachelor’s degree
    Papers: They are lost

    Well done. I am still looking for roles you can do now. After registration 3 more roles fit.
    ✓ English: I can talk about everyday life
    ✓ English test: No test
    ✓ Your English
    English: I can talk about everyday life
    English test: No test

    Well done. So far 8 hospital roles fit you now. After registration 3 more roles fit.
    ✓ Skills: Measure pulse and blood pressure, Help people move safely
    ");
    town.end().await;
}

#[tokio::test]
async fn a_porter_is_asked_about_no_regulator() {
    let town = Town::new().await;
    let mut omar = admitted(&town, "Omar").await;
    omar.says_all(&["Omar", "B21"]).await;
    omar.presses_all(&["Yes, any job", "Work now in", "Full-time"])
        .await;
    omar.says_all(&["hospital porter", "Sudan", "3"]).await;
    omar.looks();
    omar.says("2020").await;
    assert_snapshot!(omar.looks(), @"
    Omar: 2020
    bot: ✓ Your profession
        Profession: Hospital porter
        Trained in: Sudan
        Years of work: 3
        Last worked in: 2020
        
        Well done. I am still looking for roles you can do now. Let us go on.
        [Change something here]
    bot: Step 10 of 13 · about 2 minutes left
        
        What is the highest level of education you finished?
        [Primary school or none]
        [Secondary school]
        [Diploma or college]
        [Bachelor’s degree]
        [Master’s or medical degree]
        [Doctorate]
        [I would rather not say]
        [Back] [Why do you ask?]
        [Talk to a person]
    ");
    omar.presses_all(&["Secondary", "I have the originals", "I can work and"])
        .await;
    omar.presses_all(&["No test", "Done (0)", "All of this is right"])
        .await;
    omar.looks();
    omar.presses("My next steps").await;
    assert_snapshot!(omar.looks(), @r"
        bot: Your plan
            Your work needs no register here. These steps help you to a good job. Press a step to see what to do.
            
            ➡️ Compare your papers
            ▫️ Make your English stronger
            ▫️ Learn what is new here
            ▫️ Apply for a role
            
            This is general information, not legal advice. Ask the regulator or your caseworker before you pay.
            [➡️ Compare your papers]
            [▫️ Make your English stronger]
            [▫️ Learn what is new here]
            [▫️ Apply for a role]
            [Roles for now]
            [Talk to a person] [Menu]
        ");
    omar.presses("Roles that fit").await;
    let roles = omar.hears();
    assert!(roles.starts_with("Roles you can apply for now"), "{roles}");
    assert!(
        !omar.messages().iter().any(|one| one.text.contains("NMC")),
        "a porter heard of the NMC"
    );
    town.end().await;
}
