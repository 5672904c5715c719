//! A file read byte by byte, with the line it has come to and a bound on how much may belong together.

use std::io::{self, BufRead, Read};

/// The most bytes of one vacancy: a description of many pages, and no more than fits into memory at
/// any time.
pub(super) const MOST_BYTES: usize = 1 << 20;

/// A reader that counts lines, and stops where more comes without a pause than one vacancy may have.
pub(super) struct Lines<R> {
    input: R,
    line: usize,
    since_pause: usize,
}

impl<R: BufRead> Lines<R> {
    pub fn new(input: R) -> Self {
        Self {
            input,
            line: 1,
            since_pause: 0,
        }
    }

    /// The line it has come to, from 1.
    pub fn line(&self) -> usize {
        self.line
    }

    /// What comes now is something new.
    pub fn pause(&mut self) {
        self.since_pause = 0;
    }

    /// The next byte.
    pub fn byte(&mut self) -> io::Result<Option<u8>> {
        let next = self.fill_buf()?.first().copied();
        if next.is_some() {
            self.consume(1);
        }
        Ok(next)
    }
}

impl<R: BufRead> Read for Lines<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let count = {
            let from = self.fill_buf()?;
            let count = from.len().min(into.len());
            into[..count].copy_from_slice(&from[..count]);
            count
        };
        self.consume(count);
        Ok(count)
    }
}

impl<R: BufRead> BufRead for Lines<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.since_pause > MOST_BYTES {
            let said = format!("a vacancy of at most {MOST_BYTES} bytes");
            return Err(io::Error::new(io::ErrorKind::InvalidData, said));
        }
        self.input.fill_buf()
    }

    fn consume(&mut self, count: usize) {
        // What is consumed is still in the buffer, so that looking at it again reads nothing.
        if let Ok(buffer) = self.input.fill_buf() {
            let passed = &buffer[..count.min(buffer.len())];
            self.line += passed.iter().filter(|byte| **byte == b'\n').count();
        }
        self.since_pause += count;
        self.input.consume(count);
    }
}
