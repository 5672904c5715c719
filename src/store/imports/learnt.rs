//! What an employer's words mean, learnt when a person confirmed a role, and offered as a guess when
//! the same words come again.

use std::collections::HashMap;

use anyhow::Result;
use serde_json::Value;
use sqlx::PgConnection;
use time::OffsetDateTime;

use crate::fold::fold;
use crate::matching::{About, Meaning, Role, Wish};

/// How many drafts are looked at together.
const TOGETHER: i64 = 500;

/// Keeps what the wishes of a role mean, as a person has just said. Only what somebody mapped is
/// kept: "ask" is what one does anyway.
pub(in crate::store) async fn learn(
    db: &mut PgConnection,
    role: &Role,
    at: OffsetDateTime,
) -> Result<()> {
    let mut meanings: HashMap<String, Value> = HashMap::new();
    for wish in role.essential.iter().chain(&role.desirable) {
        if wish.meaning != Meaning::Ask && role.guess(&About::Wish(wish.text.clone())).is_none() {
            meanings.insert(fold(&wish.text), serde_json::to_value(&wish.meaning)?);
        }
    }
    let (words, meanings): (Vec<String>, Vec<Value>) = meanings.into_iter().unzip();
    sqlx::query!(
        "insert into meanings (employer, words, meaning, said_at)
        select $1, n.words, n.meaning, $4 from unnest($2::text[], $3::jsonb[]) as n (words, meaning)
        on conflict (employer, words) do update set meaning = excluded.meaning,
            said_at = excluded.said_at",
        fold(&role.employer),
        &words,
        &meanings,
        at
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Offers what was learnt to the drafts that have just been imported.
pub(super) async fn offer(db: &mut PgConnection, at: OffsetDateTime) -> Result<()> {
    let rows = sqlx::query!("select employer, words, meaning from meanings")
        .fetch_all(&mut *db)
        .await?;
    if rows.is_empty() {
        return Ok(());
    }
    let mut learnt: HashMap<(String, String), Meaning> = HashMap::new();
    for row in rows {
        // A meaning of another version of this program says nothing here.
        if let Ok(meaning) = serde_json::from_value(row.meaning) {
            learnt.insert((row.employer, row.words), meaning);
        }
    }
    let mut last = String::new();
    loop {
        let rows = sqlx::query!(
            "select id, role from roles
            where state = 'draft' and imported_at = $1 and id > $2 order by id limit $3",
            at,
            last,
            TOGETHER
        )
        .fetch_all(&mut *db)
        .await?;
        let Some(end) = rows.last() else {
            return Ok(());
        };
        last = end.id.clone();
        let (mut ids, mut roles) = (vec![], vec![]);
        for row in rows {
            let mut role: Role = serde_json::from_value(row.role)?;
            if suggest(&mut role, &learnt) {
                ids.push(row.id);
                roles.push(serde_json::to_value(role)?);
            }
        }
        sqlx::query!(
            "update roles r set role = n.role from unnest($1::text[], $2::jsonb[]) as n (id, role)
            where r.id = n.id",
            &ids,
            &roles
        )
        .execute(&mut *db)
        .await?;
    }
}

/// Gives wishes that nobody has mapped the meaning their words had before; whether there was one.
fn suggest(role: &mut Role, learnt: &HashMap<(String, String), Meaning>) -> bool {
    let employer = fold(&role.employer);
    let wishes: Vec<&mut Wish> = role
        .essential
        .iter_mut()
        .chain(&mut role.desirable)
        .collect();
    let mut suggested = false;
    for wish in wishes {
        let about = About::Wish(wish.text.clone());
        let guess = role.guesses.iter_mut().find(|guess| guess.about == about);
        let known = learnt.get(&(employer.clone(), fold(&wish.text)));
        if let (Some(guess), Some(meaning)) = (guess, known) {
            wish.meaning = meaning.clone();
            guess.from = Some(wish.text.clone());
            suggested = true;
        }
    }
    suggested
}
