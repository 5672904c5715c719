//! Has the crate built again when a migration is added, as the macro that embeds them cannot ask.

fn main() {
    println!("cargo::rerun-if-changed=migrations");
}
