//! What a person on the page can send beside words: one prepared, invented sample of each sort.

use serde::Deserialize;

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
}

/// The sample as this person would send it.
pub(super) fn parcel(sample: Sample, sender: PersonId, first_name: &str) -> Parcel {
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
    }
}
