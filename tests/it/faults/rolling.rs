//! A new program starts while the old one says its last words: nobody notices.

use super::shared::journey::{Kills, play};
use super::shared::stage::Stage;
use crate::database::Database;
use crate::killed::on_stage;

#[tokio::test]
async fn a_new_program_takes_over_in_the_middle_of_every_third_step() {
    let database = Database::fresh().await;
    on_stage(database.url(), async |stage: &mut Stage| {
        let told = play(stage, Kills::HandOvers(3)).await?;
        let repeated = stage.repeated().await?;
        assert_eq!(repeated, 0, "nothing was unknown, so nothing is said twice");
        Ok(told)
    })
    .await
    .unwrap();
}
