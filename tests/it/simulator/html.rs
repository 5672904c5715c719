//! Telegram's HTML: what it becomes, and what the server says of what it cannot read.

use serde_json::{Value, json};

use super::Api;

#[tokio::test]
async fn html_is_refused_in_the_servers_words() {
    let api = Api::start().await;
    let person = api.candidate("Amina").await;
    for (html, expected) in [
        ("🏟 🏟&lt;<abacaba", "Unclosed start tag at byte offset 13"),
        (
            "🏟 🏟&lt;<abac aba>",
            "Unsupported start tag \"abac\" at byte offset 13",
        ),
        ("a < b", "Unsupported start tag \"\" at byte offset 2"),
        ("a <b", "Unclosed start tag at byte offset 2"),
        ("<br>", "Unsupported start tag \"br\" at byte offset 0"),
        ("<a href", "Unclosed start tag \"a\" at byte offset 0"),
        ("<a href=\"x\"", "Unclosed start tag \"a\" at byte offset 0"),
        (
            "<i   =aba>",
            "Empty attribute name in the tag \"i\" at byte offset 0",
        ),
        (
            "<i    aba  =  ",
            "Unclosed start tag \"i\" at byte offset 0",
        ),
        (
            "🏟 🏟&lt;<i    aba  =  190azAz-.,",
            "Unexpected end of name token at byte offset 27",
        ),
        (
            "<i aba = \"&lt;&gt;>",
            "Unclosed start tag at byte offset 0",
        ),
        ("<i aba = '&lt;&gt;>", "Unclosed start tag at byte offset 0"),
        ("🏟 🏟&lt;</", "Unexpected end tag at byte offset 13"),
        ("<b></b></b>", "Unexpected end tag at byte offset 7"),
        ("<i>a</i   ", "Unclosed end tag at byte offset 4"),
        (
            "<b>bold</i>",
            "Unmatched end tag at byte offset 7, expected \"</b>\", found \"</i>\"",
        ),
        (
            "<b>never closed",
            "Can't find end tag corresponding to start tag \"b\"",
        ),
        (
            "<span>x</span>",
            "Tag \"span\" must have class \"tg-spoiler\" at byte offset 0",
        ),
        (
            "&#xDFDF;",
            "Text contains invalid Unicode characters after decoding HTML entities, check for \
             unmatched surrogate code units",
        ),
    ] {
        let call = json!({"chat_id": person, "text": html, "parse_mode": "HTML"});
        let expected = format!("Bad Request: can't parse entities: {expected}");
        assert_eq!(api.refused("sendMessage", call).await, expected, "{html}");
    }
}

#[tokio::test]
async fn html_becomes_text_and_entities_counted_in_utf16() {
    let api = Api::start().await;
    let person = api.candidate("Amina").await;
    for (html, text, entities) in [
        (
            "&lt;&gt;&amp;&quot;&laquo;&#33;&#x41;",
            "<>&\"&laquo;!A",
            json!(null),
        ),
        ("a<b></b>", "a", json!(null)),
        ("🏟<STRONG>🏟</strong>", "🏟🏟", json!([entity("bold", 2, 2)])),
        ("<i>a</>", "a", json!([entity("italic", 0, 1)])),
        (
            "<i>a<b aba   =   caba>&lt🏟</b></i>",
            "a<🏟",
            json!([entity("italic", 0, 4), entity("bold", 1, 3),]),
        ),
        (
            "<u>a</u><ins>b</ins><s>c</s><del>d</del>",
            "abcd",
            json!([
                entity("underline", 0, 1),
                entity("underline", 1, 1),
                entity("strikethrough", 2, 1),
                entity("strikethrough", 3, 1),
            ]),
        ),
        (
            "<span class=\"tg-spoiler\">a</span>",
            "a",
            json!([entity("spoiler", 0, 1)]),
        ),
        (
            "<blockquote expandable>a</blockquote>",
            "a",
            json!([entity("expandable_blockquote", 0, 1)]),
        ),
        (
            "<pre>a</pre>b<code>c</code>",
            "abc",
            json!([entity("pre", 0, 1), entity("code", 2, 1),]),
        ),
        (
            "<pre><code class=\"language-fift\">a</code></pre>",
            "a",
            json!([
                {"type": "pre", "offset": 0, "length": 1, "language": "fift"}
            ]),
        ),
        (
            "<code class=\"language-fift\"><pre>a</pre></code>",
            "a",
            json!([
                {"type": "pre", "offset": 0, "length": 1, "language": "fift"}
            ]),
        ),
        (
            "<pre><code class=\"language-fift\">a</code> b</pre>",
            "a b",
            json!([entity("pre", 0, 3), entity("code", 0, 1),]),
        ),
        (
            "<a href=telegram.org>a</a>",
            "a",
            json!([
                {"type": "text_link", "offset": 0, "length": 1, "url": "http://telegram.org/"}
            ]),
        ),
        ("<a href='javascript:alert(1)'>a</a>", "a", json!(null)),
        (
            "<tg-time unix=\"1647531900\" format=\"wDT\">then</tg-time>",
            "then",
            json!([{
                "type": "date_time", "offset": 0, "length": 4,
                "unix_time": 1_647_531_900, "date_time_format": "wDT",
            }]),
        ),
        ("  <b> a </b>  ", "a", json!([entity("bold", 0, 1)])),
        (
            "a\u{200f}\u{200e}<b>\u{200f}b</b>",
            "a\u{200c}\u{200c}\u{200f}b",
            json!([entity("bold", 3, 2)]),
        ),
        (
            "\u{202e}a\u{202c}<b>b</b>",
            "ab",
            json!([entity("bold", 1, 1)]),
        ),
        (
            "\u{2068}a\u{2069}\u{200f}",
            "\u{2068}a\u{2069}\u{200f}",
            json!(null),
        ),
        (
            "/help me@example.org https://example.org/a.",
            "/help me@example.org \
            https://example.org/a.",
            json!([
                entity("bot_command", 0, 5),
                entity("email", 6, 14),
                entity("url", 21, 21),
            ]),
        ),
    ] {
        let call = json!({"chat_id": person, "text": html, "parse_mode": "HTML"});
        let sent = api.ok("sendMessage", call).await;
        assert_eq!(sent["text"], text, "{html}");
        assert_eq!(sent["entities"], entities, "{html}");
    }
}

#[tokio::test]
async fn a_page_gets_html_that_is_safe_whatever_was_sent() {
    let api = Api::start().await;
    let person = api.candidate("Amina").await;
    for (html, safe) in [
        (
            "<b>x &lt;script&gt;</b> &amp; <i>\"y\"</i>",
            "<b>x &lt;script&gt;</b> &amp; <i>&quot;y&quot;</i>",
        ),
        ("<b>a<i>b</i></b>c", "<b>a<i>b</i></b>c"),
        (
            "<a href='https://e.org/?a=\"onload'>x</a>",
            "<a href=\"https://e.org/?a=&quot;onload\">x</a>",
        ),
        (
            "<blockquote expandable>q</blockquote>",
            "<blockquote expandable>q</blockquote>",
        ),
        ("<tg-spoiler>s</tg-spoiler>", "<tg-spoiler>s</tg-spoiler>"),
        (
            "https://e.org/x",
            "<a href=\"https://e.org/x\">https://e.org/x</a>",
        ),
        (
            "<pre><code class='language-rs'>f()</code></pre>",
            "<pre><code \
            class=\"language-rs\">f()</code></pre>",
        ),
    ] {
        api.ok(
            "sendMessage",
            json!({"chat_id": person, "text": html, "parse_mode": "HTML"}),
        )
        .await;
        let shown = api.telegram.last_message(person.into()).unwrap();
        assert_eq!(shown.html, safe);
    }
}

fn entity(kind: &str, offset: usize, length: usize) -> Value {
    json!({"type": kind, "offset": offset, "length": length})
}
