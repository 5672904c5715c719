//! The gathered rows against what is known: doubles named, then new, changed and gone roles written,
//! each in one statement.

use anyhow::{Context, Result};
use sqlx::PgConnection;
use time::OffsetDateTime;

use super::{Imported, Order};
use crate::fault::{Fault, quoted};

/// What may change without anybody having to confirm the role again: when, where and in what words
/// it is advertised, what it pays, and how its source is called, by which it was known again.
/// Everything else may be a requirement.
const LIGHT: [&str; 7] = [
    "posted",
    "closes",
    "url",
    "pay",
    "description",
    "guesses",
    "origin",
];

/// Takes out rows whose reference or id is another's already, and names them. A reference is also
/// another's where the role that is known by it is another employer's.
pub(super) async fn doubled(db: &mut PgConnection, order: &Order) -> Result<Vec<Fault>> {
    let rows = sqlx::query!(
        r#"
        with placed as (
            select line, id, reference, role::jsonb ->> 'employer' as employer,
                min(line) over (partition by reference) as of_reference,
                min(line) over (partition by id) as of_id
            from staged_roles
        ), doubled as (
            select p.line, p.of_reference, p.of_id, case
                    when lower(p.employer) <> lower(coalesce(k.imported, k.role) ->> 'employer')
                        then coalesce(k.imported, k.role) ->> 'employer'
                end as of_employer
            from placed p
            left join roles k on k.source = $1 and k.reference = p.reference
            left join roles o on o.id = p.id
            where p.line > p.of_reference or p.line > p.of_id
                -- A known role keeps the id it has; a new one needs one that is free.
                or (k.id is null and o.id is not null)
                -- Two employers may number alike: neither may become the other's role.
                or lower(p.employer) <> lower(coalesce(k.imported, k.role) ->> 'employer')
        ), gone as (
            delete from staged_roles s using doubled d where s.line = d.line
        )
        select line as "line!", of_reference as "of_reference!", of_id as "of_id!", of_employer
        from doubled order by line
        "#,
        order.source
    )
    .fetch_all(db)
    .await?;
    let fault = |line: i64, expected: String| {
        Ok(Fault {
            file: order.file.clone(),
            line: usize::try_from(line)?,
            expected,
        })
    };
    let faults = rows.into_iter().map(|row| {
        let expected = if row.line > row.of_reference {
            format!("a reference that line {} does not have", row.of_reference)
        } else if row.line > row.of_id {
            format!("an id that line {} does not have", row.of_id)
        } else if let Some(employer) = row.of_employer {
            let employer = quoted(&employer);
            format!("a reference that no other employer has: {employer} has a role with this one")
        } else {
            "an id that no role of another source has".to_owned()
        };
        fault(row.line, expected)
    });
    faults.collect()
}

/// Writes what is new, changed or gone.
pub(super) async fn merge(
    db: &mut PgConnection,
    order: &Order,
    at: OffsetDateTime,
    imported: &mut Imported,
) -> Result<()> {
    let changed = change(db, order, at).await?;
    let (changed_roles, again) = changed;
    let new = sqlx::query!(
        "insert into roles (id, source, reference, role, imported, closes, state, imported_at, since,
            confirmed_at)
        select s.id, $1, s.reference, s.role::jsonb, s.role::jsonb - 'id' - 'state', s.closes,
            case when s.confirmed then 'confirmed' else 'draft' end, $2::timestamptz,
            $2::timestamptz, case when s.confirmed then $2::timestamptz end
        from staged_roles s
        where not exists (
            select from roles r where r.source = $1 and r.reference = s.reference
        )
        order by s.line",
        order.source,
        at
    )
    .execute(&mut *db)
    .await
    .context("cannot keep the new roles")?;
    let staged = sqlx::query_scalar!(r#"select count(*) as "count!" from staged_roles"#)
        .fetch_one(&mut *db)
        .await?;
    // A line that could not be read may be one of those that would be missed.
    if order.whole && imported.refused == 0 {
        let band = order.band.map(|band| band.as_str());
        // Several employers' files come as one source: one says nothing of the others' roles.
        let closed = sqlx::query!(
            "with named as (
                select distinct lower(role::jsonb ->> 'employer') as employer from staged_roles
            )
            update roles r set state = 'closed', closed_why = 'gone'
            where r.source = $1 and r.state <> 'closed'
                and ($2::text is null or coalesce(r.imported, r.role) ->> 'band' = $2)
                and lower(coalesce(r.imported, r.role) ->> 'employer') in
                    (select employer from named)
                and not exists (select from staged_roles s where s.reference = r.reference)",
            order.source,
            band
        )
        .execute(db)
        .await?;
        imported.closed = usize::try_from(closed.rows_affected())?;
    }
    imported.new = usize::try_from(new.rows_affected())?;
    imported.changed = changed_roles;
    imported.again = again;
    imported.unchanged = usize::try_from(staged)? - imported.new - imported.changed;
    Ok(())
}

/// Writes the roles that are different from what was read before; how many there were, and how many
/// of them were confirmed and are not any more.
///
/// Of each field the file's word counts where it changed, and a person's where it did not: what
/// somebody put right stays, until the employer says something else about that very thing.
///
/// A role that a person closed stays closed, whatever the file says; so does one of which nobody
/// knows why it is closed, as an older program left it.
async fn change(
    db: &mut PgConnection,
    order: &Order,
    at: OffsetDateTime,
) -> Result<(usize, usize)> {
    let light: Vec<String> = LIGHT.iter().map(|&field| field.to_owned()).collect();
    let rows = sqlx::query!(
        r#"
        with n as (
            select reference, role::jsonb - 'id' - 'state' as body, closes, confirmed
            from staged_roles
        ), met as (
            select r.id, r.state, r.closed_why, r.confirmed_at, r.role as known, n.body, n.closes,
                n.confirmed, coalesce(r.imported, r.role - 'id' - 'state') as before
            from n join roles r on r.source = $1 and r.reference = n.reference
        ), different as (
            select *, (before - $3::text[]) is distinct from (body - $3::text[]) as heavy from met
            where before is distinct from body
                or (state = 'closed' and closed_why = 'gone' and closes >= $4::date)
                or (state = 'draft' and confirmed)
        ), merged as (
            select d.*,
                case
                    when d.state = 'closed' and coalesce(d.closed_why, 'person') = 'person'
                        then 'closed'
                    when d.confirmed then 'confirmed'
                    when d.heavy then 'draft'
                    when d.state <> 'closed' then d.state
                    when d.confirmed_at is not null then 'confirmed'
                    else 'draft'
                end as becomes,
                (d.known - array(
                    select key from jsonb_object_keys(d.before) k (key)
                    where not d.body ? key and (d.heavy or key <> 'guesses')
                )) || coalesce((
                    select jsonb_object_agg(key, value) from jsonb_each(d.body)
                    where value is distinct from d.before -> key
                        and (d.heavy or key <> 'guesses')
                ), '{}') as role
            from different d
        )
        update roles r set
            role = m.role, imported = m.body, closes = m.closes, imported_at = $2::timestamptz,
            state = m.becomes,
            closed_why = case when m.becomes = 'closed' then r.closed_why end,
            since = case when m.heavy or m.becomes <> m.state then $2::timestamptz else r.since end,
            confirmed_at = case
                when m.becomes = 'closed' then r.confirmed_at
                when m.becomes <> 'confirmed' then null
                when m.state = 'confirmed' and not m.heavy then r.confirmed_at
                else coalesce(case when not m.heavy then r.confirmed_at end, $2::timestamptz)
            end,
            confirmed_by = case
                when m.becomes = 'closed' or (m.becomes = 'confirmed' and not m.heavy)
                    then r.confirmed_by
            end
        from merged m where r.id = m.id
        returning m.state = 'confirmed' and m.becomes = 'draft' as "again!"
        "#,
        order.source,
        at,
        &light,
        at.date()
    )
    .fetch_all(db)
    .await
    .context("cannot keep the changed roles")?;
    let again = rows.iter().filter(|row| row.again).count();
    Ok((rows.len(), again))
}
