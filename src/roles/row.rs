//! One row of a table as a role.

use std::collections::BTreeMap;

use csv::StringRecord;
use time::Date;

use super::cell::{Cell, Wrong};
use super::html::clean;
use crate::matching::{About, Guess, Origin, Pay, Role, RoleId, State, Wish, long_ago};

/// One row being read, and what was wrong so far: the column and what was expected there.
pub(super) struct Row<'a> {
    pub columns: &'a BTreeMap<String, usize>,
    pub record: &'a StringRecord,
    pub wrong: Vec<(&'static str, String)>,
}

impl<'a> Row<'a> {
    /// `None` only if something is wrong. Every cell is read before any is missed, so that all
    /// that is wrong is said at once.
    pub fn role(&mut self, state: State) -> Option<Role> {
        let id = self.cell("vacancy_id", Cell::id);
        let reference = self.cell("job_reference", Cell::words);
        let title = self.cell("title", Cell::words);
        let occupation = self.cell("role_id", Cell::occupation);
        let also_open_to = self.cell("also_open_to", Cell::occupations);
        let employer = self.cell("employer", Cell::words);
        let band = self.cell("band", Cell::band);
        let pay = self.pay();
        let fixed_term_months = self.cell("fixed_term_months", Cell::number);
        let registration = self.cell("registration_required", Cell::registration);
        let english = self.cell("english_min_cefr", Cell::cefr);
        let experience_months = self.cell("experience_min_months", Cell::number);
        let essential = self.wishes("essential", "essential_meaning");
        let desirable = self.wishes("desirable", "desirable_meaning");
        let bridging_for = self.cell("bridging_for", Cell::occupations);
        let languages = self.cell("languages", Cell::languages);
        let minutes_a_week = self.cell("hours_a_week", Cell::hours);
        let english_tests = self.cell("english_test", Cell::tests);
        let qualification = self.cell("qualification_min", Cell::education);
        let practised_within_years = self.cell("practised_within_years", Cell::years);
        let (posted, closes) = self.days();
        let url = self.cell("url", Cell::url);
        let description = self.cell("description", Cell::words);
        let guesses = self.unsaid(&essential, &desirable);
        Some(Role {
            id: RoleId::from(id?.as_str()),
            origin: Origin {
                source: super::csv::SOURCE.to_owned(),
                reference: reference?,
            },
            title: title?,
            occupation: occupation?,
            also_open_to: also_open_to?,
            employer: employer?,
            site: self.text("site"),
            postcode: self.text("postcode"),
            department: self.text("department"),
            staff_group: self.text("staff_group"),
            band: band?,
            pay: pay?,
            contract: self.text("contract_type"),
            fixed_term_months: fixed_term_months?,
            working_pattern: self.text("working_pattern"),
            registration: registration?,
            english: english?,
            experience_months: experience_months?,
            essential: essential?,
            desirable: desirable?,
            bridging_for: bridging_for?,
            languages: languages?,
            dbs: self.text("dbs"),
            posted: posted?,
            closes: closes?,
            url: url?,
            description: description?,
            minutes_a_week: minutes_a_week?,
            english_tests: english_tests?,
            qualification: qualification?,
            practised_within_years: practised_within_years?,
            guesses,
            state,
            since: long_ago(),
        })
    }

    fn days(&mut self) -> (Option<Date>, Option<Date>) {
        let posted = self.cell("posted", Cell::day);
        let closes = self.cell("closes", Cell::day);
        if let (Some(posted), Some(closes)) = (posted, closes)
            && closes < posted
        {
            self.wrong
                .push(("closes", format!("a day not before `posted` ({posted})")));
        }
        (posted, closes)
    }

    fn pay(&mut self) -> Option<Pay> {
        let min = self.cell("salary_min", Cell::number);
        let max = self.cell("salary_max", Cell::number);
        let (min, max) = (min?, max?);
        if let (Some(min), Some(max)) = (min, max)
            && max < min
        {
            self.wrong.push((
                "salary_max",
                format!("an amount not below `salary_min` ({min})"),
            ));
        }
        Some(Pay {
            min,
            max,
            text: self.text("salary_text"),
        })
    }

    fn wishes(&mut self, words: &'static str, meanings: &'static str) -> Option<Vec<Wish>> {
        let words = Cell::list(self.raw(words));
        self.cell(meanings, |cell| Cell::wishes(cell, &words))
    }

    /// The wishes whose meaning nobody has said.
    fn unsaid(&self, essential: &Option<Vec<Wish>>, desirable: &Option<Vec<Wish>>) -> Vec<Guess> {
        let columns = [
            (essential, "essential_meaning"),
            (desirable, "desirable_meaning"),
        ];
        let unsaid = columns
            .into_iter()
            .filter(|(_, meanings)| self.raw(meanings).is_empty());
        let wishes = unsaid.flat_map(|(wishes, _)| wishes.iter().flatten());
        let guess = |wish: &Wish| Guess {
            about: About::Wish(wish.text.clone()),
            from: None,
        };
        wishes.map(guess).collect()
    }

    fn raw(&self, column: &str) -> &'a str {
        let place = self.columns.get(column);
        place
            .and_then(|place| self.record.get(*place))
            .unwrap_or_default()
    }

    fn text(&self, column: &str) -> String {
        clean(self.raw(column))
    }

    fn cell<T>(
        &mut self,
        column: &'static str,
        read: impl FnOnce(&'a str) -> Result<T, Wrong>,
    ) -> Option<T> {
        read(self.raw(column))
            .map_err(|wrong| self.wrong.push((column, wrong)))
            .ok()
    }
}
