//! One line to a webhook: updates are posted over it and it stays open, as plain HTTP/1.1.
//!
//! Written by hand because so little is needed: an answer's status, `Retry-After`, and where its
//! body ends. A body without a length ends the line.

use std::io;

use time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpStream, ToSocketAddrs};

/// The most bytes an answer's head may have.
const HEAD_LIMIT: usize = 16 << 10;
/// The longest body that is worth reading for the sake of the line.
const BODY_LIMIT: usize = 64 << 10;

/// An open line.
#[derive(Debug)]
pub(super) struct Line {
    stream: TcpStream,
    heard: Vec<u8>,
}

/// What a webhook answered.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Reply {
    pub status: u16,
    /// The status and its words.
    pub said: String,
    pub retry_after: Option<Duration>,
    /// Whether the line can carry another update.
    pub stays: bool,
}

/// An answer's head.
struct Head {
    reply: Reply,
    body_length: Option<usize>,
}

impl Line {
    /// Opens a line.
    pub async fn open(to: impl ToSocketAddrs) -> io::Result<Line> {
        let stream = TcpStream::connect(to).await?;
        stream.set_nodelay(true)?;
        Ok(Line {
            stream,
            heard: Vec::new(),
        })
    }

    /// Posts a request, head and body; returns what is answered.
    pub async fn post(&mut self, request: &[u8]) -> io::Result<Reply> {
        self.heard.clear();
        self.stream.write_all(request).await?;
        loop {
            let end = self.hear_head().await?;
            let Head {
                mut reply,
                body_length,
            } = read_head(&self.heard[..end])?;
            self.heard.drain(..end);
            // 100 and its like come before the answer.
            if reply.status < 200 {
                continue;
            }
            reply.stays &= match body_length {
                Some(length) if length <= BODY_LIMIT => self.hear_body(length).await?,
                Some(_) | None => false,
            };
            return Ok(reply);
        }
    }

    /// Where the head ends.
    async fn hear_head(&mut self) -> io::Result<usize> {
        let mut searched = 0;
        loop {
            let end = self.heard[searched..]
                .windows(4)
                .position(|four| four == b"\r\n\r\n");
            if let Some(end) = end {
                return Ok(searched + end + 4);
            }
            if self.heard.len() > HEAD_LIMIT {
                return Err(io::ErrorKind::InvalidData.into());
            }
            searched = self.heard.len().saturating_sub(3);
            self.hear_more().await?;
        }
    }

    /// Whether nothing came after the body.
    async fn hear_body(&mut self, length: usize) -> io::Result<bool> {
        while self.heard.len() < length {
            self.hear_more().await?;
        }
        Ok(self.heard.len() == length)
    }

    async fn hear_more(&mut self) -> io::Result<()> {
        match self.stream.read_buf(&mut self.heard).await? {
            0 => Err(io::ErrorKind::UnexpectedEof.into()),
            _ => Ok(()),
        }
    }
}

fn read_head(head: &[u8]) -> io::Result<Head> {
    let wrong = || io::Error::from(io::ErrorKind::InvalidData);
    let text = String::from_utf8_lossy(head);
    let mut lines = text.split("\r\n");
    let (version, said) = lines
        .next()
        .and_then(|line| line.split_once(' '))
        .filter(|(version, _)| version.starts_with("HTTP/1."))
        .ok_or_else(wrong)?;
    let status = said
        .get(..3)
        .and_then(|status| status.parse().ok())
        .ok_or_else(wrong)?;
    let mut read = Head {
        reply: Reply {
            status,
            said: said.trim_end().to_owned(),
            retry_after: None,
            stays: version != "HTTP/1.0",
        },
        body_length: None,
    };
    for (name, value) in lines.filter_map(|line| line.split_once(':')) {
        let value = value.trim();
        match name.to_ascii_lowercase().as_str() {
            "content-length" => read.body_length = Some(value.parse().map_err(|_| wrong())?),
            "connection" if value.eq_ignore_ascii_case("close") => read.reply.stays = false,
            // A date instead of a number is not waited for.
            "retry-after" => {
                read.reply.retry_after = value.parse::<u32>().ok().map(seconds);
            }
            _ => {}
        }
    }
    // These have no body, whatever length is told.
    if matches!(status, 204 | 304) {
        read.body_length = Some(0);
    }
    Ok(read)
}

fn seconds(seconds: u32) -> Duration {
    Duration::seconds(seconds.into())
}
