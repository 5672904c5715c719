//! How a choice made by typing is read: by its place, its label, a start or a misspelling.

use stepward::audit::reading::{Misread, option, several};

use crate::reading::check;

pub const PERMISSION: [(&str, &str); 5] = [
    ("any", "✅ Yes, any job"),
    ("some", "Yes, but only some jobs"),
    ("not_yet", "Not yet"),
    ("unsure", "I am not sure"),
    ("rather_not", "I would rather not say"),
];

#[test]
fn a_choice_is_read_by_place_label_start_or_misspelling() {
    let ambiguous = Misread::Ambiguous(vec![
        "✅ Yes, any job".to_owned(),
        "Yes, but only some jobs".to_owned(),
    ]);
    check(
        &[
            ("2", Ok("some")),
            ("٢", Ok("some")),
            ("۲.", Ok("some")),
            ("number 3", Ok("not_yet")),
            ("yes any job", Ok("any")),
            ("YES, ANY JOB!", Ok("any")),
            ("not", Ok("not_yet")),
            ("I am", Ok("unsure")),
            ("i am not shure", Ok("unsure")),
            ("i would rather not sai", Ok("rather_not")),
            ("yes", Err(ambiguous)),
            ("6", Err(Misread::OutOfRange { min: 1, max: 5 })),
            ("0", Err(Misread::OutOfRange { min: 1, max: 5 })),
            ("purple", Err(Misread::NoSuchOption)),
            ("😀", Err(Misread::NoSuchOption)),
            ("", Err(Misread::Empty)),
        ],
        |text| option(text, &PERMISSION),
    );
    let levels = [
        ("zero", "0-2 years"),
        ("three", "3-5 years"),
        ("more", "2 or more"),
    ];
    assert_eq!(
        option("3-5 years", &levels),
        Ok("three"),
        "a label goes before a place"
    );
    let arabic = [("day", "صباحي"), ("night", "ليلي"), ("any", "أي وقت")];
    assert_eq!(option("ليلى", &arabic), Ok("night"));
    assert_eq!(option("اي وقت", &arabic), Ok("any"));
}

#[test]
fn several_choices_are_read_at_once() {
    let skills = [
        ("bp", "Blood pressure"),
        ("food", "Food and drink"),
        ("move", "Moving"),
        ("talk", "Talking"),
    ];
    check(
        &[
            ("1, 3 and 4", Ok(vec!["bp", "move", "talk"])),
            ("4 1", Ok(vec!["bp", "talk"])),
            ("١،٣", Ok(vec!["bp", "move"])),
            ("١ و٣", Ok(vec!["bp", "move"])),
            ("1 та 2", Ok(vec!["bp", "food"])),
            ("2-4", Ok(vec!["food", "move", "talk"])),
            ("2", Ok(vec!["food"])),
            ("food and drink, moving", Ok(vec!["food", "move"])),
            ("moving and talking", Ok(vec!["move", "talk"])),
            ("food and drink", Ok(vec!["food"])),
            ("1, 9", Err(Misread::OutOfRange { min: 1, max: 4 })),
            ("moving, flying", Err(Misread::NoSuchOption)),
            ("", Err(Misread::Empty)),
        ],
        |text| several(text, &skills),
    );
    let arabic = [("read", "القراءة"), ("write", "الكتابة")];
    assert_eq!(
        several("القراءة والكتابة", &arabic),
        Ok(vec!["read", "write"])
    );
}
