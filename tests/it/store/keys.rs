//! The key file: made once, readable by its owner only, refused in one line.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;

use stepward::store::Keys;
use uuid::Uuid;

fn file() -> PathBuf {
    PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("keys-{}", Uuid::new_v4()))
}

#[test]
fn a_new_key_file_is_its_owners_alone_and_reads_as_it_was_made() {
    let file = file();
    let made = Keys::read_or_make(&file).unwrap();
    assert_eq!(
        fs::metadata(&file).unwrap().permissions().mode() & 0o777,
        0o600
    );
    let written = fs::read_to_string(&file).unwrap();
    let again = Keys::read_or_make(&file).unwrap();
    assert_eq!(made.blind_index(12), again.blind_index(12));
    assert_ne!(made.blind_index(12), made.blind_index(13));
    assert_ne!(made.blind_index(12), Keys::random().blind_index(12));
    assert_eq!(
        fs::read_to_string(&file).unwrap(),
        written,
        "it is never written again"
    );
    fs::remove_file(file).unwrap();
}

#[test]
fn what_is_wrong_with_a_key_file_is_one_line() {
    let file = file();
    let error = |text: Option<&str>| {
        if let Some(text) = text {
            fs::write(&file, text).unwrap();
        }
        let error = Keys::read(&file)
            .err()
            .map(|error| format!("{error:#}"))
            .unwrap();
        error.replace(&file.display().to_string(), "FILE")
    };
    let key = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    let short = format!("blind_index = \"{key}\"\nhouse = \"AAAA\"\n[operator]\n1 = \"{key}\"\n");
    let none = format!("blind_index = \"{key}\"\nhouse = \"{key}\"\n[operator]\n");
    let zero = format!("{none}0 = \"{key}\"\n");
    let errors = [
        error(None),
        error(Some("hello")),
        error(Some(&format!("house = \"{key}\""))),
        error(Some(&short)),
        error(Some(&none)),
        error(Some(&zero)),
    ];
    insta::assert_snapshot!(errors.join("\n"), @r"
    cannot read the key file FILE: No such file or directory (os error 2)
    FILE is not a key file: a key is missing or unknown
    FILE is not a key file: a key is missing or unknown
    FILE is not a key file: house is not 32 bytes in Base64
    FILE is not a key file: it has no operator key
    FILE is not a key file: operator keys are numbered from 1
    ");
    fs::remove_file(file).unwrap();
}
