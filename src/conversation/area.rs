//! Areas on the map: those nearest to a place that somebody sent.

use serde::Deserialize;

use super::zone;

/// An area that people live in, by its middle.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Area {
    /// What it is called, such as the postcode district `B18`.
    pub name: String,
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
    /// Its time zone, where it is another than the place's.
    #[serde(default)]
    pub time_zone: Option<String>,
}

/// Areas further away than this are not meant, in kilometres.
const FARTHEST: f64 = 12.0;

/// How many are offered.
const OFFERED: usize = 3;

/// The mean radius of the earth, in kilometres (IUGG).
const EARTH: f64 = 6371.0;

impl Area {
    /// Whether name and degrees make sense.
    pub fn is_on_earth(&self) -> bool {
        (1..=20).contains(&self.name.len())
            && self.latitude.abs() <= 90.0
            && self.longitude.abs() <= 180.0
            && self.time_zone.as_deref().is_none_or(zone::is_known)
    }

    /// The great-circle distance to a point, in kilometres, by the haversine formula.
    pub fn distance(&self, latitude: f64, longitude: f64) -> f64 {
        let (north, south) = (self.latitude.to_radians(), latitude.to_radians());
        let half_way = |one: f64, other: f64| ((one - other) / 2.0).sin().powi(2);
        let across = half_way(self.longitude.to_radians(), longitude.to_radians());
        let squared = half_way(north, south) + north.cos() * south.cos() * across;
        2.0 * EARTH * squared.sqrt().min(1.0).asin()
    }
}

/// The names of the areas nearest to a point, nearest first; none where all are far away.
pub(super) fn nearest(areas: &[Area], latitude: f64, longitude: f64) -> Vec<String> {
    let near = areas
        .iter()
        .map(|area| (area.distance(latitude, longitude), area));
    let mut near: Vec<(f64, &Area)> = near.filter(|(distance, _)| *distance <= FARTHEST).collect();
    near.sort_by(|one, other| one.0.total_cmp(&other.0));
    near.truncate(OFFERED);
    near.into_iter()
        .map(|(_, area)| area.name.clone())
        .collect()
}
