//! Why a text was not understood as an answer.

/// The reason why a text is no answer to the question asked; the conversation turns each into a
/// kind reply with an example.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Misread {
    /// Nothing is left once what cannot be seen is taken away.
    Empty,
    /// More characters than there is room for.
    TooLong {
        /// How many characters may be written.
        max: usize,
        /// How many were written.
        was: usize,
    },
    /// No number was found in figures or in words.
    NotANumber,
    /// A number, but with a fraction ("1.5 years").
    NotWhole,
    /// A number of months, weeks or days where years are counted.
    OtherUnit,
    /// A number outside what the question allows; both ends are allowed.
    OutOfRange {
        /// The least that is allowed.
        min: u32,
        /// The most that is allowed.
        max: u32,
    },
    /// No year was found.
    NotAYear,
    /// A year of two digits, which may mean two centuries ("15").
    TwoDigitYear,
    /// A year that has not begun, where the past is asked about.
    FutureYear,
    /// A year of another calendar that cannot be converted with certainty.
    OtherCalendar,
    /// No date was found.
    NotADate,
    /// A date without its day ("March 2027").
    DayMissing,
    /// A date without its year ("12 March").
    YearMissing,
    /// A day that the calendar does not have ("31 February 2027").
    NoSuchDay,
    /// Neither a yes nor a no.
    NotYesOrNo,
    /// Words, where a photo or a file is asked for.
    NotADocument,
    /// None of the choices offered.
    NoSuchOption,
    /// Several answers are meant equally well: the numbers, years or labels between which the
    /// person must choose, as they may be shown.
    Ambiguous(Vec<String>),
}
