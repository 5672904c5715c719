//! The objects of a JSON file, one at a time, however they are put together: one alone, an array of
//! them, those of an `@graph`, or one after the other.

use std::io::BufRead;

use super::lines::Lines;

/// The deepest that values may stand in each other.
const DEEPEST: usize = 64;

/// The objects of a file as bytes, each with the line on which it begins.
pub(super) struct Objects<R> {
    input: Lines<R>,
    within: Within,
}

/// What the objects that come stand in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Within {
    /// Nothing: they come one after the other.
    File,
    /// An array.
    List,
    /// The array of a graph, and that in an object.
    Graph,
}

impl<R: BufRead> Objects<R> {
    pub fn new(input: R) -> Self {
        Self {
            input: Lines::new(input),
            within: Within::File,
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
                return match self.within {
                    Within::File => Ok(None),
                    Within::List | Within::Graph => Err("the end of the list".to_owned()),
                };
            };
            match (byte, self.within) {
                (b'{', _) => {
                    let line = self.input.line();
                    // Nothing, where it holds a graph, whose objects come now.
                    if let Some(object) = self.object()? {
                        return Ok(Some((line, object)));
                    }
                }
                (b'[', Within::File) => self.within = Within::List,
                (b']', Within::List) => self.within = Within::File,
                (b']', Within::Graph) => {
                    self.within = Within::File;
                    self.rest(&mut vec![])?;
                }
                // A byte order mark, and what stands between objects.
                (b',' | 0xef | 0xbb | 0xbf, _) => {}
                (byte, _) if byte.is_ascii_whitespace() => {}
                (_, _) => return Err("a job posting, or a list of them".to_owned()),
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
        let has_graph = self.rest(&mut object)?;
        Ok((!has_graph).then_some(object))
    }

    /// The rest of an object; it ends where a graph begins in it. Whether one does.
    fn rest(&mut self, object: &mut Vec<u8>) -> Result<bool, String> {
        let mut depth = 1;
        let mut key = String::new();
        while depth > 0 {
            let byte = self.byte()?.ok_or("the end of an object")?;
            object.push(byte);
            match byte {
                b'"' => {
                    let begins = object.len();
                    self.string(object)?;
                    if depth == 1 {
                        let text = &object[begins..object.len() - 1];
                        key = String::from_utf8_lossy(text).into_owned();
                    }
                }
                b'[' if depth == 1 && key == "@graph" && self.within == Within::File => {
                    self.within = Within::Graph;
                    return Ok(true);
                }
                b'{' | b'[' => {
                    depth += 1;
                    if depth > DEEPEST {
                        return Err(format!("values at most {DEEPEST} deep in each other"));
                    }
                }
                b'}' | b']' => depth -= 1,
                _ => {}
            }
        }
        Ok(false)
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
}
