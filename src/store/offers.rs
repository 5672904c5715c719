//! How people meet roles: marks, what was shown, news, and what a case is about.

use anyhow::Result;
use time::OffsetDateTime;
use uuid::Uuid;

use super::changes::Changes;
use super::spots;
use super::tx::Tx;
use crate::conversation::offers::Shown;
use crate::conversation::{AboutRole, CandidateId, CaseId, OffersFact};
use crate::matching::RoleId;

impl Tx {
    /// Notes the rows that a fact about roles changes; returns what the journey log calls it.
    pub(super) fn note_offers(&mut self, fact: &OffersFact) -> Result<&'static str> {
        let me = self.me()?;
        match fact {
            OffersFact::Marked(role, mark) => {
                self.changes.roles.insert((me, role.clone()), Some(*mark));
                Ok("role-marked")
            }
            OffersFact::Unmarked(role) => {
                self.changes.roles.insert((me, role.clone()), None);
                Ok("role-unmarked")
            }
            OffersFact::Shown(matches) => {
                let shown = matches.iter().cloned();
                let rows = shown.map(|shown| ((me, shown.kept.role.clone()), shown));
                self.changes.shown.extend(rows);
                Ok("roles-shown")
            }
            OffersFact::Listed(_) | OffersFact::Seen(_) => Ok(self.offers(me, "roles-listed")),
            OffersFact::NewsDue(_) => Ok(self.offers(me, "news-due")),
            OffersFact::NewsCame { .. } => Ok(self.offers(me, "news-came")),
            OffersFact::Often(_) => Ok(self.offers(me, "news-often")),
            OffersFact::Before(_) => Ok(self.offers(me, "answers-changing")),
            OffersFact::InCase(case, roles) => {
                if let Some(open) = self.cases.get_mut(case) {
                    open.case.roles.clone_from(roles);
                }
                self.changes.in_case.insert(*case, roles.clone());
                Ok("role-in-case")
            }
        }
    }

    fn offers(&mut self, me: CandidateId, event: &'static str) -> &'static str {
        self.changes.offers.insert(me);
        event
    }

    /// Writes what changed, each table at most once.
    pub(super) async fn write_offers(&mut self, changes: &Changes) -> Result<()> {
        self.write_role_marks(changes).await?;
        self.write_shown(changes).await?;
        self.write_news(changes).await?;
        self.write_in_cases(changes).await
    }

    async fn write_role_marks(&mut self, changes: &Changes) -> Result<()> {
        let marks = changes.staying(&changes.roles, |((candidate, _), _)| *candidate);
        if marks.is_empty() {
            return Ok(());
        }
        let (mut of, mut roles, mut sealed) = (vec![], vec![], vec![]);
        for ((candidate, role), mark) in marks {
            let spot = spots::role_mark(*candidate, role);
            let key = &self.person(*candidate)?.key;
            of.push(candidate.0);
            roles.push(role.as_str().to_owned());
            sealed.push(mark.as_ref().map(|mark| key.seal_json(&spot, mark)));
        }
        let at = self.at;
        sqlx::query!(
            "with n as (
                select * from unnest($1::uuid[], $2::text[], $3::bytea[])
                    as n (candidate, role, mark)
            ),
            taken_back as (
                delete from role_marks m using n where n.mark is null
                    and m.candidate = n.candidate and m.role = n.role
            )
            insert into role_marks (candidate, role, mark, at)
            select n.*, $4 from n where n.mark is not null
            on conflict (candidate, role) do update set mark = excluded.mark, at = excluded.at",
            &of,
            &roles,
            &sealed as &[Option<Vec<u8>>],
            at
        )
        .execute(self.db())
        .await?;
        Ok(())
    }

    async fn write_shown(&mut self, changes: &Changes) -> Result<()> {
        let shown = changes.staying(&changes.shown, |((candidate, _), _)| *candidate);
        if shown.is_empty() {
            return Ok(());
        }
        let (mut of, mut roles, mut sealed) = (vec![], vec![], vec![]);
        for ((candidate, role), shown) in shown {
            let spot = spots::shown_match(*candidate, role);
            of.push(candidate.0);
            roles.push(role.as_str().to_owned());
            sealed.push(self.person(*candidate)?.key.seal_json(&spot, shown));
        }
        let at = self.at;
        sqlx::query!(
            "insert into shown_matches (candidate, role, shown, at)
            select n.*, $4 from unnest($1::uuid[], $2::text[], $3::bytea[]) n
            on conflict (candidate, role) do update set shown = excluded.shown, at = excluded.at",
            &of,
            &roles,
            &sealed,
            at
        )
        .execute(self.db())
        .await?;
        Ok(())
    }

    async fn write_news(&mut self, changes: &Changes) -> Result<()> {
        let people = changes.staying(&changes.offers, |candidate| **candidate);
        if people.is_empty() {
            return Ok(());
        }
        let (mut of, mut sealed, mut due, mut from) = (vec![], vec![], vec![], vec![]);
        for candidate in people {
            let person = self.person(*candidate)?;
            let offers = &person.journey.offers;
            of.push(candidate.0);
            sealed.push(person.key.seal_json(&spots::offers(*candidate), offers));
            due.push(offers.news_at);
            from.push(offers.news_from());
        }
        sqlx::query!(
            "with n as (
                select * from unnest($1::uuid[], $2::bytea[], $3::timestamptz[],
                    $4::timestamptz[]) as n (candidate, offers, due, news_from)
            ),
            looks as (
                update candidates c set news_at = n.due, news_from = n.news_from
                from n where c.id = n.candidate
            )
            insert into offers (candidate, offers) select candidate, offers from n
            on conflict (candidate) do update set offers = excluded.offers",
            &of,
            &sealed,
            &due as &[Option<OffsetDateTime>],
            &from as &[Option<OffsetDateTime>],
        )
        .execute(self.db())
        .await?;
        Ok(())
    }

    async fn write_in_cases(&mut self, changes: &Changes) -> Result<()> {
        let (mut cases, mut sealed): (Vec<Uuid>, Vec<Vec<u8>>) = (vec![], vec![]);
        for (case, roles) in &changes.in_case {
            let candidate = self.case(*case)?.case.candidate;
            if changes.forgotten.contains(&candidate) {
                continue;
            }
            let key = &self.person(candidate)?.key;
            cases.push(case.0);
            sealed.push(key.seal_json(&spots::case_roles(candidate, *case), roles));
        }
        if cases.is_empty() {
            return Ok(());
        }
        sqlx::query!(
            r#"update cases c set roles = n.roles
            from unnest($1::uuid[], $2::bytea[]) as n ("case", roles) where c.id = n."case""#,
            &cases,
            &sealed
        )
        .execute(self.db())
        .await?;
        Ok(())
    }

    /// The roles that a case is about; none where its candidate is not locked: then it is loaded again.
    pub(super) fn roles_of_case(
        &self,
        case: CaseId,
        candidate: CandidateId,
        sealed: Option<&[u8]>,
    ) -> Result<Vec<AboutRole>> {
        match (sealed, self.people.get(&candidate)) {
            (Some(sealed), Some(person)) => person
                .key
                .open_json(&spots::case_roles(candidate, case), sealed),
            (Some(_), None) | (None, _) => Ok(vec![]),
        }
    }
}

/// Matches by whom and of which role.
pub(super) type ShownMatches = std::collections::BTreeMap<(CandidateId, RoleId), Shown>;
