//! The key file: the keys that wrap candidates' data keys, one for blind indexes, the house key.
//!
//! - An *operator key* has a version; it wraps the candidates' data keys, so that changing it
//!   rewrites only the wrapped keys. The highest version wraps; every version unwraps.
//! - The *blind-index key* finds people by their Telegram id and outlives every other change.
//! - The *house key* seals what belongs to no candidate.

use std::collections::BTreeMap;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use anyhow::{Context, Result, anyhow, ensure};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, Zeroizing};

use super::seal::Key;
use super::spots;
use crate::conversation::CandidateId;

/// The keys of one installation.
#[derive(Clone)]
pub struct Keys {
    operator: BTreeMap<i32, Key>,
    blind_index: Key,
    house: Key,
}

/// The file as it is written: TOML, each key in Base64.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    blind_index: String,
    house: String,
    /// By version.
    operator: BTreeMap<String, String>,
}

impl Drop for Written {
    fn drop(&mut self) {
        self.blind_index.zeroize();
        self.house.zeroize();
        self.operator.values_mut().for_each(Zeroize::zeroize);
    }
}

/// What stands at the head of a new key file.
const HEAD: &str = "# The keys of this Stepward installation. Without this file nothing in its database can be read:\n\
                    # keep a copy apart from the database's backups, and show it to nobody.\n\n";

impl Keys {
    /// New keys, from the system's randomness.
    pub fn random() -> Self {
        Self {
            operator: BTreeMap::from([(1, Key::random())]),
            blind_index: Key::random(),
            house: Key::random(),
        }
    }

    /// Reads the key file.
    ///
    /// # Errors
    /// One line: it is missing, cannot be read, or is not a key file.
    pub fn read(file: &Path) -> Result<Self> {
        let shown = file.display();
        let text = fs::read_to_string(file)
            .map(Zeroizing::new)
            .with_context(|| format!("cannot read the key file {shown}"))?;
        let written: Written = toml::from_str(&text)
            .map_err(|_| anyhow!("{shown} is not a key file: a key is missing or unknown"))?;
        let mut operator = BTreeMap::new();
        for (version, key) in &written.operator {
            let number = version.parse().ok().filter(|number| *number > 0);
            let number = number.with_context(|| {
                format!("{shown} is not a key file: operator keys are numbered from 1")
            })?;
            operator.insert(number, decoded(key, "operator", file)?);
        }
        ensure!(
            !operator.is_empty(),
            "{shown} is not a key file: it has no operator key"
        );
        Ok(Self {
            operator,
            blind_index: decoded(&written.blind_index, "blind_index", file)?,
            house: decoded(&written.house, "house", file)?,
        })
    }

    /// Reads the key file, or makes it, readable by its owner only, where there is none.
    ///
    /// # Errors
    /// As [`Keys::read`], or it cannot be written.
    pub fn read_or_make(file: &Path) -> Result<Self> {
        if file.exists() {
            return Self::read(file);
        }
        let keys = Self::random();
        keys.write(file)
            .with_context(|| format!("cannot make the key file {}", file.display()))?;
        Ok(keys)
    }

    /// Writes a file that is there either whole or not at all.
    fn write(&self, file: &Path) -> Result<()> {
        let encoded = |key: &Key| STANDARD.encode(key.bytes());
        let operator = self
            .operator
            .iter()
            .map(|(version, key)| (version.to_string(), encoded(key)));
        let written = Written {
            blind_index: encoded(&self.blind_index),
            house: encoded(&self.house),
            operator: operator.collect(),
        };
        let text = Zeroizing::new(format!("{HEAD}{}", toml::to_string(&written)?));
        if let Some(directory) = file.parent() {
            fs::create_dir_all(directory)?;
        }
        let unfinished = file.with_extension("unfinished");
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(true).mode(0o600);
        let mut new = options.open(&unfinished)?;
        new.write_all(text.as_bytes())?;
        new.sync_all()?;
        // Linking fails where another process was faster, instead of replacing its keys.
        fs::hard_link(&unfinished, file)?;
        fs::remove_file(&unfinished)?;
        Ok(())
    }

    /// What seals that which belongs to no candidate.
    pub fn house(&self) -> &Key {
        &self.house
    }

    /// What finds a person by their Telegram id.
    pub fn blind_index(&self, user: i64) -> Vec<u8> {
        self.blind_index.mark(&user.to_le_bytes())
    }

    /// A new data key for a candidate: itself, wrapped, and the version that wrapped it.
    pub(super) fn new_data_key(&self, candidate: CandidateId) -> (Key, Vec<u8>, i32) {
        let (version, operator) = self
            .operator
            .last_key_value()
            .expect("a key file has an operator key");
        let key = Key::random();
        let wrapped = operator.seal(&spots::wrapped_key(candidate, *version), key.bytes());
        (key, wrapped, *version)
    }

    /// A candidate's data key.
    pub(super) fn data_key(
        &self,
        candidate: CandidateId,
        version: i32,
        wrapped: &[u8],
    ) -> Result<Key> {
        let operator = self.operator.get(&version).with_context(|| {
            format!("the key file has no operator key {version}, which this database needs")
        })?;
        let plain = operator.open(&spots::wrapped_key(candidate, version), wrapped)?;
        let bytes: [u8; 32] = plain
            .as_slice()
            .try_into()
            .context("a data key has 32 bytes")?;
        Ok(Key::new(bytes))
    }
}

fn decoded(text: &str, name: &str, file: &Path) -> Result<Key> {
    let bytes = STANDARD.decode(text).map(Zeroizing::new).ok();
    let bytes = bytes.and_then(|bytes| <[u8; 32]>::try_from(bytes.as_slice()).ok());
    bytes.map(Key::new).with_context(|| {
        format!(
            "{} is not a key file: {name} is not 32 bytes in Base64",
            file.display()
        )
    })
}
