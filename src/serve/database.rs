//! The database that the bot uses: somebody else's, or a server of its own.

use secrecy::ExposeSecret;

use crate::postgres::{Durability, Embedded, Place};
use crate::settings;

/// The database that an embedded server holds for the bot.
pub const DATABASE: &str = "stepward";

/// A database that is there to be used: somebody else's, or a server of our own.
pub struct Database {
    /// Its address.
    pub url: String,
    embedded: Option<Embedded>,
}

impl Database {
    /// Opens the database; with `alone` a server of our own must not serve another program.
    ///
    /// # Errors
    /// One line: what is missing or in the way.
    pub async fn open(database: &settings::Database, alone: bool) -> anyhow::Result<Self> {
        let server = match database {
            settings::Database::At(url) => {
                return Ok(Self {
                    url: url.expose_secret().to_owned(),
                    embedded: None,
                });
            }
            settings::Database::Embedded(server) => place(server, Durability::Full),
        };
        let embedded = if alone {
            Embedded::start(&server).await?
        } else {
            Embedded::start_or_join(&server).await?
        };
        let url = embedded.database(DATABASE).await?;
        Ok(Self {
            url,
            embedded: Some(embedded),
        })
    }

    /// Stops a server of our own.
    ///
    /// # Errors
    /// It does not stop.
    pub async fn close(self) -> anyhow::Result<()> {
        match self.embedded {
            Some(embedded) => embedded.stop().await,
            None => Ok(()),
        }
    }
}

/// Where an embedded server lives.
pub fn place(server: &settings::EmbeddedServer, durability: Durability) -> Place {
    Place {
        data_dir: server.data_dir.clone(),
        durability,
        bin: server.bin.clone(),
        path: server.path.clone(),
    }
}
