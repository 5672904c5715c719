//! The objects of a JSON file, one at a time, however they are put together: one alone, an array of
//! them, those of an `@graph`, or one after the other.

use std::io::BufRead;

use super::lines::Lines;

/// The deepest that values may stand in each other.
const DEEPEST: usize = 64;

/// The objects of a file as bytes, each with the line on which it begins.
pub(super) struct Objects<R> {
    input: Lines<R>,
    /// Whether the objects that come stand in an array.
    in_array: bool,
}

impl<R: BufRead> Objects<R> {
    pub fn new(input: R) -> Self {
        Self {
            input: Lines::new(input),
            in_array: false,
        }
    }

    pub fn line(&self) -> usize {
        self.input.line()
    }

    /// The next object; what was expected where there is none, and the file ends there.
    pub fn next(&mut self) -> Result<Option<(usize, Vec<u8>)>, String> {
        self.input.pause();
        loop {
            let Some(byte) = self.byte()? else {
                return match self.in_array {
                    true => Err("the end of the list".to_owned()),
                    false => Ok(None),
                };
            };
            match byte {
                b'{' => {
                    let line = self.input.line();
                    match self.object()? {
                        Some(object) => return Ok(Some((line, object))),
                        // It held a graph, whose objects come now.
                        None => continue,
                    }
                }
                b'[' if !self.in_array => self.in_array = true,
                b']' if self.in_array => self.in_array = false,
                // A byte order mark, and what stands between objects. Behind a graph the rest of the
                // object that held it comes: an end, or fields that say nothing about a vacancy.
                b',' | b'}' | 0xef | 0xbb | 0xbf => {}
                byte if byte.is_ascii_whitespace() => {}
                b'"' | b':' if !self.in_array => self.rest_of_holder(byte)?,
                _ => return Err("a job posting, or a list of them".to_owned()),
            }
            self.input.pause();
        }
    }

    fn byte(&mut self) -> Result<Option<u8>, String> {
        self.input.byte().map_err(|error| error.to_string())
    }

    /// The object that has just begun, to its end; `None` where it holds a graph.
    fn object(&mut self) -> Result<Option<Vec<u8>>, String> {
        let mut object = vec![b'{'];
        let mut depth = 1;
        let mut key = String::new();
        while depth > 0 {
            let byte = self.byte()?.ok_or("the end of an object")?;
            object.push(byte);
            match byte {
                b'"' => {
                    let begins = object.len();
                    self.string(&mut object)?;
                    let text = &object[begins..object.len() - 1];
                    if depth == 1 {
                        key = String::from_utf8_lossy(text).into_owned();
                    }
                }
                b'{' | b'[' => {
                    if byte == b'[' && depth == 1 && key == "@graph" {
                        self.in_array = true;
                        return Ok(None);
                    }
                    depth += 1;
                    if depth > DEEPEST {
                        return Err(format!("values at most {DEEPEST} deep in each other"));
                    }
                }
                b'}' | b']' => depth -= 1,
                _ => {}
            }
        }
        Ok(Some(object))
    }

    /// The string that has just begun, with the sign that ends it.
    fn string(&mut self, into: &mut Vec<u8>) -> Result<(), String> {
        loop {
            let byte = self.byte()?.ok_or("the end of a text")?;
            into.push(byte);
            match byte {
                b'"' => return Ok(()),
                b'\\' => into.push(self.byte()?.ok_or("the end of a text")?),
                _ => {}
            }
        }
    }

    /// A field that stands behind the graph in the object that held it: passed over.
    fn rest_of_holder(&mut self, byte: u8) -> Result<(), String> {
        if byte == b'"' {
            self.string(&mut vec![])?;
        }
        Ok(())
    }
}
