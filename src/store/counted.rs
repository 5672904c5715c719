//! Where people stop, question by question: counted from what is kept of each, and naming nobody.

use anyhow::Result;
use time::{Duration, OffsetDateTime};

use super::Store;
use super::changes::Told;
use super::record::NO_LANGUAGE;
use super::tx::Tx;
use crate::audit::{Given, Slot};

/// Who has been silent for so long while a question is open has stopped there.
const STOPPED: Duration = Duration::WEEK;

/// What takes longer than this was not spent on the question: the person did something else.
const PAUSE: Duration = Duration::minutes(30);

/// What became of one question in one language: numbers of people, however many entries each has.
#[derive(Clone, Debug, PartialEq)]
pub struct Counted {
    /// The question.
    pub question: String,
    /// The language it was last asked in.
    pub language: String,
    /// Who were asked.
    pub asked: i64,
    /// Who answered.
    pub answered: i64,
    /// Who would rather not say.
    pub skipped: i64,
    /// Who answered it again later.
    pub changed: i64,
    /// Who were misunderstood at least once.
    pub misread: i64,
    /// Whose time is known: who answered without a pause.
    pub timed: i64,
    /// The seconds that half of the answers took at most.
    pub median: Option<f64>,
    /// The seconds that nine of ten answers took at most.
    pub ninetieth: Option<f64>,
    /// Who have been silent for a week or longer with the question open.
    pub stopped: i64,
}

impl Store {
    /// What became of each question that somebody was asked, in each language.
    ///
    /// # Errors
    /// The database is away.
    pub async fn counted(&self, now: OffsetDateTime) -> Result<Vec<Counted>> {
        let counted = sqlx::query_as!(
            Counted,
            r#"with asked as (
                select candidate, question, language, skipped, changed > 0 as changed,
                    misread > 0 as misread, false as stopped,
                    case when not skipped and seconds between 0 and $2 then seconds end as seconds
                from answers where skipped is not null
                union all
                select id, asked_question, coalesce(language, $3), null, false,
                    asked_misread > 0, seen_at <= $1, null
                from candidates where asked_question is not null
            )
            select question as "question!", language as "language!",
                count(distinct candidate) as "asked!",
                count(distinct candidate) filter (where not skipped) as "answered!",
                count(distinct candidate) filter (where skipped) as "skipped!",
                count(distinct candidate) filter (where changed) as "changed!",
                count(distinct candidate) filter (where misread) as "misread!",
                count(distinct candidate) filter (where seconds is not null) as "timed!",
                percentile_cont(0.5) within group (order by seconds) as median,
                percentile_cont(0.9) within group (order by seconds) as ninetieth,
                count(distinct candidate) filter (where stopped) as "stopped!"
            from asked group by question, language order by question, language"#,
            now.saturating_sub(STOPPED),
            i32::try_from(PAUSE.whole_seconds()).unwrap_or(i32::MAX),
            NO_LANGUAGE
        )
        .fetch_all(&self.pool)
        .await?;
        Ok(counted)
    }
}

impl Tx {
    /// An answer of the speaker's, with how often its question was misunderstood before.
    pub(super) fn told(&self, slot: &Slot, given: &Given) -> Result<Told> {
        Ok(Told {
            given: given.clone(),
            misread: self.person(self.me()?)?.journey.misread(slot),
        })
    }
}
