//! Fetching a file that somebody sent.

use std::time::Duration;

use serde_json::json;
use teloxide::net::Download;

use super::call::GetFile;
use super::{Failure, Telegram};

/// The largest file that Telegram gives to a bot, in bytes.
const LARGEST: usize = 20 << 20;

/// How long a file's bytes are waited for: other people wait meanwhile.
const PATIENCE: Duration = Duration::from_secs(20);

impl Telegram {
    /// The bytes of a file, by Telegram's id of it.
    ///
    /// # Errors
    ///
    /// A [`Failure`]: the file is gone or too big, or it did not come in time.
    pub async fn fetch(&self, file_id: &str) -> Result<Vec<u8>, Failure> {
        let file = self.call(GetFile(json!({"file_id": file_id}))).await?;
        let path = file["file_path"].as_str().unwrap_or_default();
        let said = |what: &str| Failure::Unclear(what.to_owned());
        if path.is_empty() {
            return Err(said("the answer lacks the file's path"));
        }
        let size = file["file_size"].as_u64().unwrap_or_default();
        let size = usize::try_from(size).unwrap_or(usize::MAX);
        if size > LARGEST {
            return Err(said("the file is too big"));
        }
        let mut bytes = Vec::with_capacity(size);
        let download = self.calls().download_file(path, &mut bytes);
        // The error names the address, and with it the token: it is not told.
        let fetched = match tokio::time::timeout(PATIENCE, download).await {
            Ok(Ok(())) if bytes.len() <= LARGEST => Ok(bytes),
            Ok(Ok(())) => Err(said("the file is too big")),
            Ok(Err(_)) => Err(said("the file was not handed out")),
            Err(_) => Err(said("the file did not come in time")),
        };
        self.count("download", fetched)
    }
}
