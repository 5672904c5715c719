//! The chart as SVG, from top to bottom.

use std::fmt::Write;

use super::text::{FAMILY, Widths, written};
use super::{Bar, Chart, Direction, Row, WIDTH};

/// The room at each side, in pixels like everything here.
const MARGIN: f32 = 56.0;

/// The room within the margins.
const INSIDE: f32 = WIDTH as f32 - 2.0 * MARGIN;

/// The room beside the longest bar, for its number.
const BESIDE: f32 = 150.0;

/// How thick a bar is.
const THICK: f32 = 38.0;

/// How long the bar of a masked number is: it says nothing about the number.
const MASKED: f32 = 44.0;

/// How long the bar of the number 0 is, so that it is seen where bars begin.
const NONE: f32 = 4.0;

/// Between a bar and its number.
const GAP: f32 = 16.0;

/// A way to write: the size, the colour and the room of a line.
#[derive(Clone, Copy)]
struct Face {
    size: f32,
    line: f32,
    colour: &'static str,
}

const TITLE: Face = Face {
    size: 58.0,
    line: 76.0,
    colour: "#12343b",
};
const HEADING: Face = Face {
    size: 42.0,
    line: 58.0,
    colour: "#12343b",
};
const LABEL: Face = Face {
    size: 36.0,
    line: 48.0,
    colour: "#1c1c1c",
};
const NOTE: Face = Face {
    size: 31.0,
    line: 42.0,
    colour: "#4a4a4a",
};

/// The colour of bars, and of a rule between sections.
const BARS: &str = "#1f6f8b";
const RULE: &str = "#c9d6da";

/// The chart as SVG.
pub(super) fn svg(chart: &Chart) -> String {
    let mut drawing = Drawing::new(chart);
    drawing.down(MARGIN);
    drawing.words(&chart.title, TITLE);
    for note in &chart.notes {
        drawing.words(note, NOTE);
    }
    for section in &chart.sections {
        drawing.rule();
        drawing.words(&section.heading, HEADING);
        drawing.down(12.0);
        for row in &section.rows {
            drawing.row(row);
        }
    }
    drawing.rule();
    drawing.words(&chart.footer, NOTE);
    drawing.down(MARGIN);
    drawing.finished()
}

struct Drawing {
    widths: Widths,
    direction: Direction,
    /// The number of the longest bar.
    longest: u64,
    /// How far down it has come.
    y: f32,
    elements: String,
}

impl Drawing {
    fn new(chart: &Chart) -> Self {
        let rows = || chart.sections.iter().flat_map(|section| &section.rows);
        let headings = chart.sections.iter().map(|section| &section.heading);
        let texts = [&chart.title, &chart.footer].into_iter();
        let texts = texts.chain(&chart.notes).chain(headings);
        let texts = texts.chain(rows().map(|row| &row.label));
        let number = |row: &Row| match row.bar {
            Bar::Number(number) => number,
            Bar::Masked(_) | Bar::Without(_) => 0,
        };
        Self {
            widths: Widths::of(texts.map(String::as_str)),
            direction: chart.direction,
            longest: rows().map(number).max().unwrap_or_default().max(1),
            y: 0.0,
            elements: String::new(),
        }
    }

    fn down(&mut self, by: f32) {
        self.y += by;
    }

    /// Words from margin to margin, in as many lines as they need.
    fn words(&mut self, text: &str, face: Face) {
        for line in self.widths.lines(text, face.size, INSIDE) {
            self.down(face.line);
            let baseline = self.y - (face.line - face.size) / 2.0 - face.size * 0.2;
            self.line(&line, 0.0, baseline, face, self.direction);
        }
    }

    /// A row: the words, and the bar with its number under them.
    fn row(&mut self, row: &Row) {
        self.words(&row.label, LABEL);
        self.down(6.0);
        let (length, fill, beside) = match &row.bar {
            Bar::Number(number) => (self.length(*number), BARS, number.to_string()),
            Bar::Masked(words) => (MASKED, "url(#hatched)", words.clone()),
            Bar::Without(words) => (0.0, "none", words.clone()),
        };
        if length > 0.0 {
            let x = self.left_of(0.0, length);
            let y = self.y;
            self.element(format_args!(
                r#"<rect x="{x}" y="{y}" width="{length}" height="{THICK}" rx="4" fill="{fill}"/>"#
            ));
        }
        // Numbers and "<5" run left to right in every language; words run as the language does.
        let direction = match row.bar {
            Bar::Number(_) | Bar::Masked(_) => Direction::LeftToRight,
            Bar::Without(_) => self.direction,
        };
        let start = if length > 0.0 { length + GAP } else { 0.0 };
        self.line(&beside, start, self.y + THICK * 0.84, LABEL, direction);
        self.down(THICK + 18.0);
    }

    /// A rule across, with room above and below.
    fn rule(&mut self) {
        self.down(26.0);
        let y = self.y;
        self.element(format_args!(
            r#"<rect x="{MARGIN}" y="{y}" width="{INSIDE}" height="2" fill="{RULE}"/>"#
        ));
        self.down(20.0);
    }

    /// How long the bar of a number is.
    #[expect(
        clippy::cast_precision_loss,
        reason = "a bar is drawn to the pixel, and no more people are counted than a float holds"
    )]
    fn length(&self, number: u64) -> f32 {
        (number as f32 / self.longest as f32 * (INSIDE - BESIDE)).max(NONE)
    }

    /// One line of words that begins so far from where lines begin.
    fn line(&mut self, line: &str, start: f32, baseline: f32, face: Face, direction: Direction) {
        let anchor = match self.direction {
            Direction::LeftToRight => "start",
            Direction::RightToLeft => "end",
        };
        let (x, size, colour) = (self.left_of(start, 0.0), face.size, face.colour);
        let line = written(line, direction);
        self.element(format_args!(
            r#"<text x="{x}" y="{baseline}" font-size="{size}" fill="{colour}" text-anchor="{anchor}">{line}</text>"#
        ));
    }

    /// The left edge of what begins so far from where lines begin, and is so wide.
    fn left_of(&self, start: f32, width: f32) -> f32 {
        match self.direction {
            Direction::LeftToRight => MARGIN + start,
            Direction::RightToLeft => MARGIN + INSIDE - start - width,
        }
    }

    fn element(&mut self, element: std::fmt::Arguments<'_>) {
        writeln!(self.elements, "{element}").expect("writing into a string cannot fail");
    }

    fn finished(self) -> String {
        let (height, elements) = (self.y.ceil(), self.elements);
        format!(
            r##"<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}" font-family="{FAMILY}">
<defs><pattern id="hatched" width="12" height="12" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
<rect width="12" height="12" fill="{RULE}"/><rect width="5" height="12" fill="{BARS}"/></pattern></defs>
<rect width="{WIDTH}" height="{height}" fill="#ffffff"/>
{elements}</svg>"##
        )
    }
}
