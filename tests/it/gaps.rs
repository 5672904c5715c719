//! What stands between people and roles, in numbers: counted, masked, drawn, and asked for.

mod asked;
mod counting;
mod masking;
mod pictures;
mod town_of_people;
