//! Arriving: language, consent, age, and a person asked for before any of it.

use insta::assert_snapshot;

use super::certain;

use crate::town::{Town, admitted};

#[tokio::test]
async fn a_referral_code_is_kept_from_the_first_start_only() {
    let town = Town::new().await;
    let mut hana = town.person("Hana", "en");
    hana.starts(Some("library-3")).await;
    hana.starts(Some("market-1")).await;
    hana.presses_all(&["English", "Yes, I agree", "Yes, I agree", "Yes, I am 18"])
        .await;
    hana.starts(Some("church-2")).await;
    assert!(hana.hears().contains("Step 1 of"), "{}", hana.hears());
    hana.says("/mydata").await;
    let file = town.telegram.last_document(hana.id.into()).unwrap();
    let data: serde_json::Value = serde_json::from_slice(&file.bytes).unwrap();
    assert_eq!(data["person"]["referral_code"], "library-3");
    town.end().await;
}

#[tokio::test]
async fn a_language_is_chosen_by_name_by_number_or_by_button() {
    let town = Town::new().await;
    for typed in ["العربية", "arabic", "АРАБСЬКА", "1", "١"] {
        let mut person = town.person("Hana", "ar");
        person.starts(None).await;
        person.says(typed).await;
        let heard = person.hears();
        assert!(heard.contains("أهلًا بك في Stepward"), "{typed}: {heard}");
    }
    let mut lost = town.person("Lost", "en");
    lost.starts(None).await;
    lost.says("Klingon").await;
    assert!(lost.hears().contains("Please choose your language"));
    town.end().await;
}

#[tokio::test]
async fn a_language_is_changed_in_the_middle_and_is_not_taken_for_an_answer() {
    let town = Town::new().await;
    let mut hana = admitted(&town, "Hana").await;
    hana.says_all(&["/language", "українська"]).await;
    assert!(hana.hears().contains("Крок 1 з"), "{}", hana.hears());
    hana.says_all(&["/language", "English", "Hana"]).await;
    assert!(
        hana.hears().contains("Where do you live?"),
        "{}",
        hana.hears()
    );
    // Nothing but the next words: later ones are an answer again.
    hana.says_all(&["/language", "B18"]).await;
    assert!(hana.hears().contains("allowed to work"), "{}", hana.hears());
    town.end().await;
}

#[tokio::test]
async fn consent_is_refused_and_thought_over() {
    let town = Town::new().await;
    let mut hana = town.person("Hana", "en");
    hana.starts(None).await;
    hana.presses("English").await;
    hana.looks();
    hana.presses("No, I do not agree").await;
    assert_snapshot!(hana.looks(), @r"
        bot: That is all right. I keep no answers and I ask nothing more.
            
            You can still talk to a person. You can also think again, now or later.
            What I know of you so far is erased after 7 days.
            [Talk to a person]
            [I want to think again]
            [Erase everything]
        ");
    // Refused means refused: nothing is asked or kept.
    hana.says("Hana").await;
    assert!(
        hana.hears().starts_with("That is all right."),
        "{}",
        hana.hears()
    );
    hana.presses("I want to think again").await;
    hana.says("no").await;
    assert!(
        hana.hears().starts_with("That is all right."),
        "{}",
        hana.hears()
    );
    hana.presses("I want to think again").await;
    hana.says("yes").await;
    hana.says("No, I do not agree").await;
    assert!(hana.hears().starts_with("Are you 18"), "{}", hana.hears());
    town.end().await;
}

#[tokio::test]
async fn consent_and_age_are_answered_in_words_and_numbers() {
    let town = Town::new().await;
    let mut hana = town.person("Hana", "en");
    hana.starts(None).await;
    hana.says_all(&["English", "what?", "1", "okay", "I am 17", "25"])
        .await;
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
    Hana: English
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
    Hana: what?
    bot: ✓ You agreed that I keep your answers and look for roles.
    Hana: 1
    bot: ✓ You agreed that a caseworker sees your answers when you ask for a person.
    Hana: okay
    bot: Are you 18 or older?
        I may only work with adults.
        [Yes, I am 18 or older]
        [No, I am under 18]
    Hana: I am 17
    bot: ✓ You are 18 or older.
    Hana: 25
    bot: Step 1 of 12 · about 4 minutes left
        
        What shall I call you?
        [I would rather not say]
        [Why do you ask?]
        [Talk to a person]
    ");
    town.end().await;
}

#[tokio::test]
async fn somebody_under_18_is_sent_to_a_person_kindly() {
    let town = Town::new().await;
    for age in ["No, I am under 18", "16", "no"] {
        let mut sami = town.person("Sami", "en");
        sami.starts(None).await;
        sami.presses_all(&["English", "Yes, I agree", "Yes, I agree"])
            .await;
        sami.says(age).await;
        sami.says("Hana").await;
        let heard = sami.hears();
        assert!(
            heard.starts_with("Thank you for telling me."),
            "{age}: {heard}"
        );
        sami.presses("Talk to a person").await;
        assert!(sami.hears().starts_with("A person will help you."));
        sami.says("I sleep outside").await;
        assert!(sami.hears().starts_with("I keep this"), "{}", sami.hears());
    }
    let card = &town.group_messages().pop().unwrap();
    assert!(card.text.contains("urgent"), "{}", card.text);
    town.end().await;
}

#[tokio::test]
async fn a_person_is_there_before_any_consent() {
    let town = Town::new().await;
    let mut hana = town.person("Hana", "en");
    hana.starts(None).await;
    hana.looks();
    hana.says("/person").await;
    hana.presses("English").await;
    assert_snapshot!(certain(&hana.looks()), @r"
        Hana: /person
        bot: A person will help you. Your case is CODE.
            You can expect an answer by 2 March 2026, TIME.
            
            Write here what you want to say. I keep it for the person. In danger, call 999.
            [Go on with the questions]
        bot: A person will answer you. Your case is CODE.
            You can expect an answer by 2 March 2026, TIME.
            
            Write here what you want to say. I keep it for the person. In danger, call 999.
            [Go on with the questions]
        ");
    // Words are for the person until she goes on; then they are answers.
    hana.says("I need help").await;
    hana.presses("Go on with the questions").await;
    hana.says_all(&["yes", "yes", "yes"]).await;
    assert!(
        hana.hears().contains("What shall I call you?"),
        "{}",
        hana.hears()
    );
    hana.presses("Talk to a person").await;
    hana.says("my phone is old").await;
    assert!(hana.hears().starts_with("I keep this"), "{}", hana.hears());
    town.end().await;
}

#[tokio::test]
async fn consent_to_share_is_taken_back_as_easily_as_given() {
    let town = Town::new().await;
    let mut hana = admitted(&town, "Hana").await;
    hana.says("/mydata").await;
    hana.presses("Stop showing my answers").await;
    hana.looks();
    hana.says("/mydata").await;
    assert_snapshot!(hana.looks(), @r"
        Hana: /mydata
        bot: Everything I keep about you
            The file below holds all of it, for you to keep or to show.
            ✓ You agreed that I keep your answers.
            ✗ You did not agree that a caseworker sees them.
            You have given no answers yet.
            [Check my answers]
            [Let a caseworker see my answers]
            [Erase everything]
            [Menu]
        bot: [stepward-my-data.json] Everything we keep about you, as a file.
        ");
    hana.presses("Let a caseworker see").await;
    hana.says("/mydata").await;
    assert!(
        hana.messages()
            .iter()
            .rev()
            .any(|one| one.text.contains("You agreed that a caseworker"))
    );
    town.end().await;
}
