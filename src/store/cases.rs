//! Cases, their claims, and the words that wait for a case or for its claimer.

mod write;

use anyhow::{Context, Result};
use time::OffsetDateTime;
use uuid::Uuid;

use super::record::NO_LANGUAGE;
use super::tx::{Open, Tx};
use super::{Who, spots};
use crate::audit::LanguageCode;
use crate::conversation::{CandidateId, Case, CaseCode, CaseId, CaseworkerId, Claimer, Why, Words};

/// The cases around a speaker.
#[derive(Default)]
pub(super) struct Around {
    pub(super) own: Option<Case>,
    pub(super) focus: Option<Case>,
    pub(super) claimed: Vec<Case>,
    /// Who has to be locked because of them.
    pub(super) touched: Vec<(CandidateId, Option<CaseworkerId>)>,
}

/// A case in one of its parts: own, focus or claimed.
struct Row {
    part: String,
    ended_at: Option<OffsetDateTime>,
    id: Option<Uuid>,
    candidate: Option<Uuid>,
    language: Option<String>,
    code: Option<String>,
    why: Option<String>,
    went_on: Option<bool>,
    reachable: Option<bool>,
    claimed_by: Option<Uuid>,
    closed_at: Option<OffsetDateTime>,
    thread: Option<i32>,
    roles: Option<Vec<u8>>,
}

impl Tx {
    /// Loads the speaker's open case, the one in focus, and those claimed by the speaker: open now,
    /// or ended since the speaker's last sent message.
    pub(super) async fn load_cases(&mut self, who: Who, focus: Option<CaseId>) -> Result<Around> {
        let rows = sqlx::query_as!(
            Row,
            r#"
            select part as "part!", ended_at as "ended_at?", c.id as "id?",
                c.candidate as "candidate?", p.language as "language?", c.code as "code?",
                c.why as "why?", c.went_on as "went_on?", c.claimed_by as "claimed_by?",
                p.reachable as "reachable?", c.closed_at as "closed_at?", c.thread as "thread?",
                c.roles as "roles?"
            from (
                select 'own' as part, id, null::timestamptz as ended_at
                from cases where candidate = $1 and closed_at is null
                union all
                select 'focus', $2::uuid, null where $2::uuid is not null
                union all
                select 'claimed', l."case", l.ended_at
                from claims l
                where l.caseworker = $3 and l.counts
            ) parts
            left join cases c on c.id = parts.id
            left join candidates p on p.id = c.candidate
            order by ended_at nulls first, c.opened_at
            "#,
            who.candidate.map(|candidate| candidate.0),
            focus.map(|case| case.0),
            who.caseworker.map(|caseworker| caseworker.0),
        )
        .fetch_all(self.db())
        .await?;
        let mut around = Around::default();
        for row in rows {
            self.place(&mut around, row)?;
        }
        Ok(around)
    }

    fn place(&mut self, around: &mut Around, row: Row) -> Result<()> {
        let (part, ended_at, thread) = (row.part.clone(), row.ended_at, row.thread);
        let claimed_by = row.claimed_by.map(CaseworkerId);
        let Some(mut case) = self.case_of(row)? else {
            // Its candidate was erased: it only counts as one that was open.
            if part == "claimed" {
                around.claimed.push(erased(ended_at));
            }
            return Ok(());
        };
        if part == "claimed" && ended_at.is_some() {
            // To this caseworker it is closed, even if somebody else has it now.
            case.closed_at = ended_at;
            case.claimed_by = None;
            if around.claimed.iter().all(|other| other.id != case.id) {
                around.claimed.push(case);
            }
            return Ok(());
        }
        around.touched.push((case.candidate, claimed_by));
        self.cases.insert(
            case.id,
            Open {
                case: case.clone(),
                thread,
            },
        );
        match part.as_str() {
            "own" => around.own = Some(case),
            "focus" => around.focus = Some(case),
            _ => around.claimed.push(case),
        }
        Ok(())
    }

    fn case_of(&self, row: Row) -> Result<Option<Case>> {
        let Some(id) = row.id else {
            return Ok(None);
        };
        let claimer = |id: Uuid| {
            let staff = self.staff.get(&CaseworkerId(id))?;
            Some(Claimer {
                id: CaseworkerId(id),
                name: staff.caseworker.name.clone(),
                language: staff.caseworker.language.clone(),
                there: staff.caseworker.started,
            })
        };
        let candidate = CandidateId(row.candidate.unwrap_or_default());
        let roles = self.roles_of_case(CaseId(id), candidate, row.roles.as_deref())?;
        Ok(Some(Case {
            id: CaseId(id),
            code: CaseCode::read(&row.code.unwrap_or_default()),
            candidate,
            roles,
            language: LanguageCode::from(row.language.as_deref().unwrap_or(NO_LANGUAGE)),
            why: row
                .why
                .as_deref()
                .and_then(Why::read)
                .context("a case for an unknown reason")?,
            claimed_by: row.claimed_by.and_then(claimer),
            went_on: row.went_on.unwrap_or_default(),
            reachable: row.reachable.unwrap_or(true),
            closed_at: row.closed_at,
        }))
    }

    /// The words kept for a case, in order.
    pub(super) async fn kept_words(&mut self, case: &Case) -> Result<Vec<Words>> {
        let rows = sqlx::query!(
            r#"select id, words from kept_words where "case" = $1 order by number"#,
            case.id.0
        )
        .fetch_all(self.db())
        .await?;
        let key = &self.person(case.candidate)?.key;
        let open = |id, words: &[u8]| key.open_json(&spots::kept_words(case.candidate, id), words);
        rows.iter().map(|row| open(row.id, &row.words)).collect()
    }
}

/// What is left of a case whose candidate was erased.
fn erased(ended_at: Option<OffsetDateTime>) -> Case {
    Case {
        id: CaseId(Uuid::nil()),
        code: CaseCode::read(""),
        candidate: CandidateId(Uuid::nil()),
        language: LanguageCode::from(NO_LANGUAGE),
        why: Why::Asked,
        roles: vec![],
        claimed_by: None,
        went_on: false,
        reachable: false,
        closed_at: ended_at.or(Some(OffsetDateTime::UNIX_EPOCH)),
    }
}
