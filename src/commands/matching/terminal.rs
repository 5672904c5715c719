//! A message's HTML as it stands on a terminal.

/// The text without tags and with its letters instead of their references. The isolates that keep
/// words of another direction apart stay: terminals know them, too.
pub(super) fn plain(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut in_tag = false;
    for letter in html.chars() {
        match letter {
            '<' => in_tag = true,
            '>' if in_tag => in_tag = false,
            _ if in_tag => {}
            _ => text.push(letter),
        }
    }
    // `&amp;` last, so that what it stands before is not read as another reference.
    [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&amp;", "&"),
    ]
    .into_iter()
    .fold(text, |text, (reference, letter)| {
        text.replace(reference, letter)
    })
}
