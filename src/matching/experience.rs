//! Whether a person's experience is enough for a role, and recent enough; and their education.

use super::judge::{Judge, needs_register};
use super::person::Own;
use super::point::{Asked, Point, Stands, Step};
use super::reason::Horizon;

/// What was told of each of the person's occupations, and the question that asks for it.
type Told<'a, T> = [(Option<Own<'a>>, Option<T>, &'static str); 2];

impl<'a> Judge<'a> {
    /// `None` where no experience is needed, or nothing is known of it.
    ///
    /// Years told of an occupation count. Jobs told one by one do not: nothing says whether they
    /// were in this work, and somebody who cleaned for ten years is no nurse of ten years.
    pub fn experience(self) -> Option<Point<'a>> {
        let months = self.role.experience_months.filter(|months| *months > 0)?;
        let second = self.profile.second_occupation.as_ref();
        let told = [
            (self.person.own, self.profile.years, "years"),
            (
                self.person.second,
                second.and_then(|second| second.years),
                "second-years",
            ),
        ];
        let enough = |years: u32| years.saturating_mul(12) >= months;
        let step = Step::GainExperience(months);
        let stands = self.told(told, |own| self.counts_from(own), enough, step);
        let asked = Asked::Experience { months };
        Some(Point::new(asked, stands, Horizon::Later))
    }

    /// `None` where it does not ask for recent practice.
    pub fn recency(self) -> Option<Point<'a>> {
        let years = self.role.practised_within_years?;
        let asked = Asked::Practised { years };
        Some(Point::new(asked, self.practised(years), Horizon::Later))
    }

    /// Practised in an occupation that the role is near to, within so many years.
    pub fn practised(self, years: u16) -> Stands<'a> {
        let second = self.profile.second_occupation.as_ref();
        let told = [
            (self.person.own, self.profile.last_practised, "last-year"),
            (
                self.person.second,
                second.and_then(|second| second.last_practised),
                "second-last-year",
            ),
        ];
        let earliest = self.person.today.year().saturating_sub(years.into());
        let recent = |last: i32| last >= earliest;
        let step = Step::PractiseAgain(years);
        self.told(told, |own| own.is_near(self.role), recent, step)
    }

    /// How the person stands by what was told of those of their occupations that count.
    fn told<T: Copy>(
        self,
        told: Told<'a, T>,
        counts: impl Fn(Own<'_>) -> bool,
        enough: impl Fn(T) -> bool,
        step: Step<'a>,
    ) -> Stands<'a> {
        let counting = || told.iter().filter(|(own, ..)| own.is_some_and(&counts));
        if let Some((.., question)) = counting().find(|(_, told, _)| told.is_some_and(&enough)) {
            Stands::Met(question)
        } else if let Some((.., question)) = counting().find(|(_, told, _)| told.is_none()) {
            Stands::Open(question)
        } else if counting().next().is_some() {
            Stands::NotYet(step)
        } else if self.person.own.is_none() {
            Stands::Open("occupation")
        } else {
            Stands::Ask
        }
    }

    /// `None` where it asks for no level of education. It may come from any country.
    pub fn qualification(self) -> Option<Point<'a>> {
        let level = self.role.qualification?;
        let stands = match self.profile.education {
            None => Stands::Open("education-level"),
            Some(own) if own < level => Stands::NotYet(Step::Study(level)),
            Some(_) => Stands::Met("education-level"),
        };
        let asked = Asked::Qualification(level);
        Some(Point::new(asked, stands, Horizon::Later))
    }

    /// Whether experience in this occupation counts for the role: of its own people and of those it
    /// is a bridge for, and where no register is needed of the whole family.
    fn counts_from(self, own: Own<'_>) -> bool {
        let regulated = self.its.is_some_and(|its| its.regulator.is_some());
        let open = !regulated && !needs_register(self.role, self.its);
        own.is_near(self.role) || (open && own.is_of_family(self.its))
    }
}
