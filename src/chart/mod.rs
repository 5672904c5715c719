//! Numbers as a picture to be read on a phone: horizontal bars under words in any of the scripts that
//! the font beside this file has.
//!
//! It knows nothing of what is counted: whoever draws gives the words in their language and the
//! numbers as they may be told. No font of the machine is used, so a picture is the same everywhere.

mod drawing;
mod text;

use std::sync::{Arc, LazyLock};

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{self, fontdb};

/// A picture's width in pixels: a phone shows it without scaling by half or more.
pub const WIDTH: u32 = 1080;

/// The most rows that [`png`] draws well: with labels of two lines each the picture is at most four
/// times as high as it is wide, and Telegram takes it as a photo.
pub const MOST_ROWS: usize = 24;

/// What is drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chart {
    /// What it shows.
    pub title: String,
    /// What stands under the title, such as the day: one line or more each.
    pub notes: Vec<String>,
    /// The bars, in sections.
    pub sections: Vec<Section>,
    /// What stands at the foot: how the numbers are to be read.
    pub footer: String,
    /// The direction of its words.
    pub direction: Direction,
}

/// Bars that belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// What stands above them.
    pub heading: String,
    /// They themselves, from top to bottom.
    pub rows: Vec<Row>,
}

/// A bar under its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What is counted.
    pub label: String,
    /// How many.
    pub bar: Bar,
}

/// How long a bar is, and what stands beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Bar {
    /// A number.
    Number(u64),
    /// A number that is not told exactly, hatched and short: the words stand for it.
    Masked(String),
    /// No bar, only the words for why.
    Without(String),
}

/// Where lines begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// On the left.
    LeftToRight,
    /// On the right.
    RightToLeft,
}

/// The font: all that a picture is written with. It is one font for all scripts, since a line that is
/// put together from several loses letters where one of them has a ligature, as Arabic has.
const FONT: &[u8] = include_bytes!("fonts/NotoSans-merged.ttf");

static LOADED: LazyLock<Arc<fontdb::Database>> = LazyLock::new(|| {
    let mut fonts = fontdb::Database::new();
    fonts.load_font_source(fontdb::Source::Binary(Arc::new(FONT)));
    Arc::new(fonts)
});

/// The chart as a PNG file, [`WIDTH`] pixels wide and as high as its rows need.
pub fn png(chart: &Chart) -> Vec<u8> {
    let tree = read(&drawing::svg(chart));
    let size = tree.size().to_int_size();
    let mut pixels =
        Pixmap::new(size.width(), size.height()).expect("a picture has a width and a height");
    resvg::render(&tree, Transform::identity(), &mut pixels.as_mut());
    pixels
        .encode_png()
        .expect("pixels in memory are written to memory")
}

/// A drawing of ours, with our fonts.
fn read(svg: &str) -> usvg::Tree {
    let options = usvg::Options {
        fontdb: LOADED.clone(),
        font_family: text::FAMILY.to_owned(),
        ..usvg::Options::default()
    };
    usvg::Tree::from_str(svg, &options).expect("what is drawn here is valid SVG")
}
