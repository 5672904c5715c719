//! Sealing: a value encrypted for one place, so that it opens nowhere else.
//!
//! XChaCha20-Poly1305 with a random nonce of 24 bytes. Authenticated with every value is where it
//! belongs ([`Spot`]): table, column, candidate and row. A sealed value copied into another row,
//! column or candidate fails to open. The layout is one byte of format, the nonce, the ciphertext.

use anyhow::{Result, anyhow, ensure};
use chacha20poly1305::aead::{Aead, AeadInPlace, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hmac::Mac;
use serde::Serialize;
use serde::de::DeserializeOwned;
use sha2::Sha256;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::conversation::CandidateId;

/// The layout of sealed values that is written now.
const FORMAT: u8 = 1;

/// Bytes of a nonce.
const NONCE: usize = 24;

/// The room that most sealed values find enough, so that a value does not move while it is written.
const ROOM: usize = 1024;

/// A secret of 32 bytes, wiped from memory when it goes. It has no `Debug` and no `Display`.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct Key([u8; 32]);

/// A secret number, such as a chat id: it is never printed by accident.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Sensitive<T>(T);

impl<T> Sensitive<T> {
    /// Hides a value.
    pub fn new(value: T) -> Self {
        Self(value)
    }

    /// Shows it: to be handed to Telegram, never to a log.
    pub fn reveal(&self) -> &T {
        &self.0
    }
}

impl<T> std::fmt::Debug for Sensitive<T> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("[hidden]")
    }
}

/// Where a sealed value belongs; the functions in `spots` name every one there is.
#[derive(Clone, Debug, PartialEq)]
pub struct Spot {
    table: &'static str,
    column: &'static str,
    /// Every part with its length before it, so that no two spots read the same.
    bytes: Vec<u8>,
}

impl Spot {
    /// A column of a table; whose it is, where it belongs to a candidate; and what tells its row
    /// from the others.
    pub fn new(
        table: &'static str,
        column: &'static str,
        candidate: Option<CandidateId>,
        row: &[&[u8]],
    ) -> Self {
        let owner = candidate.map(|candidate| *candidate.0.as_bytes());
        let owner: &[u8] = owner.as_ref().map_or(&[], |id| id.as_slice());
        let mut bytes = Vec::with_capacity(128);
        for part in [table.as_bytes(), column.as_bytes(), owner]
            .iter()
            .chain(row)
        {
            bytes.extend((part.len() as u64).to_le_bytes());
            bytes.extend(*part);
        }
        Self {
            table,
            column,
            bytes,
        }
    }
}

impl Key {
    /// A key from its bytes.
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// A new key, from the system's randomness.
    pub fn random() -> Self {
        Self(rand::random())
    }

    /// Its bytes, to be wrapped or written to the key file.
    pub(super) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Seals bytes for a spot.
    pub fn seal(&self, spot: &Spot, plain: &[u8]) -> Vec<u8> {
        self.seal_with(rand::random(), spot, |sealed| {
            sealed.extend_from_slice(plain)
        })
    }

    /// Seals what `write` adds behind the head of a sealed value: it is encrypted where it stands.
    fn seal_with(
        &self,
        nonce: [u8; NONCE],
        spot: &Spot,
        write: impl FnOnce(&mut Vec<u8>),
    ) -> Vec<u8> {
        let mut sealed = Vec::with_capacity(ROOM);
        sealed.push(FORMAT);
        sealed.extend_from_slice(&nonce);
        let head = sealed.len();
        write(&mut sealed);
        let tag = XChaCha20Poly1305::new((&self.0).into())
            .encrypt_in_place_detached(XNonce::from_slice(&nonce), &spot.bytes, &mut sealed[head..])
            .expect("encryption fails only beyond 256 GiB");
        sealed.extend_from_slice(&tag);
        sealed
    }

    /// Opens what was sealed for this spot.
    ///
    /// # Errors
    /// The value was changed, belongs elsewhere, or was sealed with another key.
    pub fn open(&self, spot: &Spot, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>> {
        let (table, column) = (spot.table, spot.column);
        ensure!(
            sealed.len() > NONCE && sealed[0] == FORMAT,
            "a value of {table}.{column} is not in a known sealed format"
        );
        let (nonce, sealed) = sealed[1..].split_at(NONCE);
        XChaCha20Poly1305::new((&self.0).into())
            .decrypt(
                XNonce::from_slice(nonce),
                Payload {
                    msg: sealed,
                    aad: &spot.bytes,
                },
            )
            .map(Zeroizing::new)
            .map_err(|_| anyhow!("a value of {table}.{column} cannot be opened with this key"))
    }

    /// Seals a value as JSON.
    pub fn seal_json<T: Serialize>(&self, spot: &Spot, value: &T) -> Vec<u8> {
        self.seal_with(rand::random(), spot, |sealed| {
            serde_json::to_writer(sealed, value).expect("our own types are always JSON");
        })
    }

    /// Opens a value sealed as JSON.
    ///
    /// # Errors
    /// As [`Key::open`], or the value has a shape that this program does not know.
    pub fn open_json<T: DeserializeOwned>(&self, spot: &Spot, sealed: &[u8]) -> Result<T> {
        let plain = self.open(spot, sealed)?;
        // The reader's message could quote the value: it is not passed on.
        serde_json::from_slice(&plain).map_err(|_| {
            anyhow!(
                "a value of {}.{} has an unknown shape",
                spot.table,
                spot.column
            )
        })
    }

    /// A keyed hash, by which something is found or told again without saying what it is.
    pub fn mark(&self, of: &[u8]) -> Vec<u8> {
        let mut mac = <hmac::Hmac<Sha256> as hmac::KeyInit>::new_from_slice(&self.0)
            .expect("HMAC takes keys of any length");
        mac.update(of);
        mac.finalize().into_bytes().to_vec()
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn here() -> Spot {
        Spot::new("answers", "answer", None, &[b"name", b"0"])
    }

    #[test]
    fn what_was_sealed_opens_in_its_spot() {
        let key = Key::random();
        let sealed = key.seal(&here(), b"Fatima");
        assert_eq!(key.open(&here(), &sealed).unwrap().as_slice(), b"Fatima");
        assert_ne!(
            sealed,
            key.seal(&here(), b"Fatima"),
            "no nonce is used twice"
        );
    }

    /// Computed once with an implementation of its own: HChaCha20 written out in Python, checked
    /// against the draft's test vector, and OpenSSL's ChaCha20-Poly1305.
    #[test]
    fn a_known_value_is_sealed_in_the_known_way() {
        let key = Key::new(std::array::from_fn(|index| index as u8));
        let nonce = std::array::from_fn(|index| 100 + index as u8);
        let sealed = key.seal_with(nonce, &here(), |sealed| {
            sealed.extend_from_slice(b"Stepward");
        });
        assert_eq!(hex(&sealed), KNOWN);
    }

    const KNOWN: &str = concat!(
        "016465666768696a6b6c6d6e6f707172737475767778797a7",
        "b2f079cc0884ffbe69c6205d89744f69ca02d4fc36df32954"
    );

    #[test]
    fn a_single_changed_bit_keeps_it_shut() {
        let key = Key::random();
        let sealed = key.seal(&here(), b"Fatima");
        for bit in 0..sealed.len() * 8 {
            let mut changed = sealed.clone();
            changed[bit / 8] ^= 1 << (bit % 8);
            assert!(
                key.open(&here(), &changed).is_err(),
                "bit {bit} is not authenticated"
            );
        }
        assert!(key.open(&here(), &sealed[..20]).is_err());
        assert!(key.open(&here(), &[]).is_err());
    }

    #[test]
    fn it_opens_in_no_other_spot() {
        let key = Key::random();
        let mine = Some(CandidateId(Uuid::from_u128(1)));
        let theirs = Some(CandidateId(Uuid::from_u128(2)));
        let row: &[&[u8]] = &[b"name", b"0"];
        let here = Spot::new("answers", "answer", mine, row);
        let sealed = key.seal(&here, b"Fatima");
        let elsewhere = [
            Spot::new("drafts", "answer", mine, row),
            Spot::new("answers", "mark", mine, row),
            Spot::new("answer", "sanswer", mine, row),
            Spot::new("answers", "answer", None, row),
            Spot::new("answers", "answer", theirs, row),
            Spot::new("answers", "answer", mine, &[b"name", b"1"]),
            Spot::new("answers", "answer", mine, &[b"nam", b"e0"]),
            Spot::new("answers", "answer", mine, &[b"name0"]),
            Spot::new("answers", "answer", mine, &[b"name", b"0", b""]),
        ];
        for spot in elsewhere {
            assert!(key.open(&spot, &sealed).is_err(), "it opened in {spot:?}");
        }
        assert!(Key::random().open(&here, &sealed).is_err());
    }

    /// The second test case of RFC 4231 has a shorter key; this is HMAC-SHA256 of "Hi There" under
    /// 32 bytes of 0x0b, computed with Python's hmac module.
    #[test]
    fn a_known_value_has_the_known_mark() {
        assert_eq!(hex(&Key::new([0x0b; 32]).mark(b"Hi There")), MARK);
    }

    const MARK: &str = "198a607eb44bfbc69903a0f1cf2bbdc5ba0aa3f3d9ae3c1c7a3b1696a0b68cf7";

    fn hex(bytes: &[u8]) -> String {
        bytes.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}
