//! A file of roles that a coordinator sent: fetched, read and brought in before the turn that tells of
//! it, and outside of its transaction. What became of it is kept with the file, so that the same
//! press, taken up again, tells the same.

use std::io::Cursor;

use uuid::Uuid;

use super::Intake;
use crate::audit::LanguageCode;
use crate::conversation::imports::{ImportPress, ImportSay, Reported};
use crate::conversation::{Press, Said, Say, World};
use crate::roles::{Format, Told, read};
use crate::store::{Glance, Order, What};
use crate::telegram::{Incoming, What as Telling};

impl Intake {
    /// Brings in the file that a press is about, unless that was done before. Whoever presses was seen
    /// in the group; whether they are a coordinator and the file is theirs, the store says. It may take
    /// longer than a transaction may.
    ///
    /// # Errors
    /// The database is away.
    pub(super) async fn bring_in(
        &self,
        incoming: &Incoming,
        in_group: Option<bool>,
        glance: &Glance,
    ) -> anyhow::Result<()> {
        let (Telling::Said(Said::Pressed(Press::Imports(press))), Some(sender), Some(true)) =
            (&incoming.what, incoming.sender, in_group)
        else {
            return Ok(());
        };
        let (id, whole) = match press {
            ImportPress::Add(id) => (*id, false),
            ImportPress::Whole(id) => (*id, true),
            ImportPress::List(..)
            | ImportPress::Role(_)
            | ImportPress::Confirm(_)
            | ImportPress::AskClose(_)
            | ImportPress::Close(_)
            | ImportPress::Pick(..)
            | ImportPress::Families(..)
            | ImportPress::Set(..)
            | ImportPress::ForCase(_)
            | ImportPress::Nothing(_) => return Ok(()),
        };
        let Some((waiting, reported)) = self.store.sent_file(id, sender).await? else {
            return Ok(());
        };
        if !matches!(reported, None | Some(Reported::NotFetched)) {
            return Ok(());
        }
        let bytes = match self.telegram.fetch(&waiting.file.file_id).await {
            Ok(bytes) => bytes,
            Err(failure) => {
                tracing::warn!("a file of roles could not be fetched: {failure}");
                return self.store.reported(id, &Reported::NotFetched).await;
            }
        };
        let name = waiting.file.name.as_str();
        let world = self.world(glance.content_version).await?;
        self.read_in(id, name, bytes, whole, &world).await
    }

    async fn read_in(
        &self,
        id: Uuid,
        name: &str,
        bytes: Vec<u8>,
        whole: bool,
        world: &World,
    ) -> anyhow::Result<()> {
        let beginning = &bytes[..bytes.len().min(512)];
        let Some(format) = Format::of(name, beginning) else {
            return self.store.reported(id, &Reported::Unreadable).await;
        };
        let told = Told {
            world,
            band: None,
            confirmed: false,
        };
        let order = Order {
            source: format.source().to_owned(),
            file: name.to_owned(),
            whole,
            sent: Some(id),
            ..Order::default()
        };
        let rows: Box<dyn Iterator<Item = _> + Send> =
            match read(format, name, Cursor::new(&bytes), told) {
                Ok(rows) => Box::new(rows.map(|row| row.map(|found| (found.line, found.role)))),
                Err(faults) => Box::new(std::iter::once(Err(faults))),
            };
        let imported = self.store.import(&order, rows, (self.clock)()).await?;
        if imported.refused > 0 {
            let reported = Reported::Read(imported.counts());
            self.store.reported(id, &reported).await?;
        }
        Ok(())
    }

    /// The lines of a file of roles that could not be read, as a file.
    pub(super) fn refused(
        &self,
        world: &World,
        language: &LanguageCode,
        say: &Say,
    ) -> Option<What> {
        let Say::Imports(said) = say else {
            return None;
        };
        let ImportSay::RefusedFile(faults) = said.as_ref() else {
            return None;
        };
        let lines = faults
            .iter()
            .map(|(line, expected)| format!("{line}: {expected}\n"));
        Some(What::Document {
            name: "refused.txt".to_owned(),
            content: lines.collect(),
            caption: self.render(world, language, say).text,
        })
    }
}
