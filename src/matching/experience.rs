//! Whether a person's experience is enough for a role.

use super::judge::Judge;
use super::reason::{Horizon, Reason, Remedy, Requirement, Standing};
use super::same_family;
use crate::audit::OccupationId;
use crate::audit::profile::Profile;

impl Judge<'_> {
    /// `None` where no experience is needed, or nothing is known of it.
    pub fn experience(self) -> Option<Reason> {
        let months = self.role.experience_months.filter(|months| *months > 0)?;
        let in_occupation = months_in_occupation(self.profile);
        let most = in_occupation.max(months_in_jobs(self.profile));
        let standing = match (&self.profile.occupation, most) {
            (None, _) => Standing::open("occupation"),
            (Some(own), _) if !self.counts_from(own) => Standing::ASK,
            (Some(_), None) => Standing::open("years"),
            (Some(_), Some(most)) if most < months => {
                Standing::not_yet(Remedy::GainExperience { months })
            }
            (Some(_), Some(_)) if in_occupation >= Some(months) => Standing::met("years"),
            (Some(_), Some(_)) => Standing::met("job-from"),
        };
        let requirement = Requirement::Experience { months };
        Some(Reason::new(requirement, standing, Horizon::Later))
    }

    /// Whether experience in this occupation counts for the role.
    fn counts_from(self, own: &OccupationId) -> bool {
        let regulated = self.regulator(&self.role.occupation).is_some();
        self.is_for(own) || (!regulated && same_family(own, &self.role.occupation, self.traits))
    }
}

fn months_in_occupation(profile: &Profile) -> Option<u32> {
    profile.years.map(|years| years.saturating_mul(12))
}

/// The calendar years covered by jobs, in months: jobs side by side count once, and a job whose
/// end is not known does not count.
fn months_in_jobs(profile: &Profile) -> Option<u32> {
    let span = |job: &crate::audit::profile::Job| Some((job.from?, job.to?));
    let mut spans: Vec<(i32, i32)> = profile.jobs.iter().filter_map(span).collect();
    if spans.is_empty() {
        return None;
    }
    spans.sort_unstable();
    let mut years = 0_i32;
    let mut covered = i32::MIN;
    for (from, to) in spans {
        let from = from.max(covered);
        years = years.saturating_add(to.saturating_sub(from).max(0));
        covered = covered.max(to);
    }
    let years = u32::try_from(years).unwrap_or_default();
    Some(years.saturating_mul(12))
}
