//! As much of Postgres' wire protocol as is needed to see where transactions end.

use std::collections::HashMap;
use std::io;

use tokio::io::{AsyncRead, AsyncReadExt};

/// A whole message: its tag, its length, its body.
pub struct Message(Vec<u8>);

/// Where the tag and the length end.
const HEAD: usize = 5;

impl Message {
    /// Reads the next message.
    pub async fn read(from: &mut (impl AsyncRead + Unpin)) -> io::Result<Self> {
        let mut bytes = vec![0; HEAD];
        from.read_exact(&mut bytes).await?;
        let length = length_of([bytes[1], bytes[2], bytes[3], bytes[4]])?;
        bytes.resize(1 + length, 0);
        from.read_exact(&mut bytes[HEAD..]).await?;
        Ok(Self(bytes))
    }

    /// Reads the first message of a connection, which has no tag.
    pub async fn read_first(from: &mut (impl AsyncRead + Unpin)) -> io::Result<Self> {
        let mut bytes = vec![0; 4];
        from.read_exact(&mut bytes).await?;
        let length = length_of([bytes[0], bytes[1], bytes[2], bytes[3]])?;
        bytes.resize(length, 0);
        from.read_exact(&mut bytes[4..]).await?;
        Ok(Self(bytes))
    }

    /// All of it.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    fn tag(&self) -> u8 {
        self.0[0]
    }

    fn body(&self) -> &[u8] {
        &self.0[HEAD..]
    }

    /// Texts at the beginning of the body, each ended by a zero.
    fn texts(&self) -> impl Iterator<Item = String> {
        let parts = self.body().split(|byte| *byte == 0);
        parts.map(|part| String::from_utf8_lossy(part).into_owned())
    }

    /// For a server's word that it is ready: whether it stands inside a transaction.
    pub fn is_ready_within(&self) -> Option<bool> {
        (self.tag() == b'Z').then(|| self.body().first() != Some(&b'I'))
    }
}

fn length_of(bytes: [u8; 4]) -> io::Result<usize> {
    let length = usize::try_from(u32::from_be_bytes(bytes)).unwrap_or(usize::MAX);
    let believable = (4..1 << 28).contains(&length);
    believable
        .then_some(length)
        .ok_or_else(|| io::Error::new(io::ErrorKind::InvalidData, "no message of Postgres'"))
}

/// What a client has said on one connection.
#[derive(Default)]
pub struct Said {
    /// Which prepared statements may write.
    statements: HashMap<String, bool>,
    /// Whether something that may write was said since the last end of a round.
    writes: bool,
}

impl Said {
    /// Whether this message of the client's ends a transaction that may have written something;
    /// `within`: whether the server last said that it stands inside of one.
    pub fn ends_transaction(&mut self, message: &Message, within: bool) -> bool {
        match message.tag() {
            b'P' => {
                let mut texts = message.texts();
                if let (Some(name), Some(sql)) = (texts.next(), texts.next()) {
                    self.statements.insert(name, may_write(&sql));
                }
                false
            }
            b'B' => {
                let statement = message.texts().nth(1).unwrap_or_default();
                self.writes |= self.statements.get(&statement).copied().unwrap_or(true);
                false
            }
            b'Q' => {
                let sql = message.texts().next().unwrap_or_default();
                let is_commit = sql.trim_start().to_lowercase().starts_with("commit");
                is_commit || (!within && may_write(&sql))
            }
            b'S' => std::mem::take(&mut self.writes) && !within,
            _ => false,
        }
    }
}

fn may_write(sql: &str) -> bool {
    let sql = sql.to_lowercase();
    let words = ["insert into", "update ", "delete from"];
    words.iter().any(|word| sql.contains(word))
}
