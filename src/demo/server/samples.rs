//! What a person on the page can send beside words: one prepared, invented sample of each sort.

use serde::Deserialize;
use time::{Date, Duration};

use crate::simulator::{Parcel, PersonId};

/// A sort of sample.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Sample {
    Voice,
    Photo,
    Document,
    Location,
    Contact,
    Sticker,
    /// Roles in the program's own table, some of it left to be said.
    Roles,
    /// Vacancies as NHS Jobs gives them.
    Vacancies,
}

/// For how long the vacancies of the samples are open.
const OPEN_FOR: Duration = Duration::days(28);

/// The sample as this person would send it on this day.
pub(super) fn parcel(sample: Sample, sender: PersonId, first_name: &str, today: Date) -> Parcel {
    let dated = |text: &str| {
        let closes = today.saturating_add(OPEN_FOR);
        let text = text.replace("POSTED", &today.to_string());
        text.replace("CLOSES", &closes.to_string()).into_bytes()
    };
    match sample {
        Sample::Voice => Parcel::Voice {
            duration: 4,
            bytes: include_bytes!("samples/voice.ogg").to_vec(),
        },
        Sample::Photo => Parcel::Photo {
            bytes: include_bytes!("samples/certificate.png").to_vec(),
            caption: None,
        },
        Sample::Document => Parcel::Document {
            name: "cv.pdf".to_owned(),
            mime: "application/pdf".to_owned(),
            bytes: include_bytes!("samples/cv.pdf").to_vec(),
            caption: None,
        },
        // The middle of Birmingham.
        Sample::Location => Parcel::Location {
            latitude: 52.479,
            longitude: -1.902,
        },
        // Ofcom keeps 07700 900000 to 900999 for stories: nobody has this number.
        Sample::Contact => Parcel::Contact {
            phone_number: "+447700900417".to_owned(),
            first_name: first_name.to_owned(),
            owner: Some(sender),
        },
        Sample::Sticker => Parcel::Sticker {
            emoji: "\u{1F44B}".to_owned(),
        },
        Sample::Roles => Parcel::Document {
            name: "roles.csv".to_owned(),
            mime: "text/csv".to_owned(),
            bytes: dated(include_str!("samples/roles.csv")),
            caption: None,
        },
        Sample::Vacancies => Parcel::Document {
            name: "vacancies.xml".to_owned(),
            mime: "text/xml".to_owned(),
            bytes: dated(include_str!("samples/vacancies.xml")),
            caption: None,
        },
    }
}
