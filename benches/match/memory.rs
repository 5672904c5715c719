//! The most memory this process had, as the kernel counts it.

use std::fs;

/// Forgets the most there was so far. Where the kernel does not let it, the peak is of the whole run.
pub fn forget_peak() {
    fs::write("/proc/self/clear_refs", "5").ok();
}

/// The most memory since then, in MiB; `None` where the kernel does not count it.
pub fn peak() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    let kibibytes: u64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kibibytes / 1024)
}
