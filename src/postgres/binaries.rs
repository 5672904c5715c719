//! Where Postgres' server programs are on this machine.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};

/// What has to lie side by side in the directory that is found.
const PROGRAMS: [&str; 3] = ["initdb", "postgres", "pg_ctl"];

/// The directory of the server programs.
///
/// Looked for, in this order: the directory given; each directory of `PATH`; what `pg_config`
/// says; Debian's `/usr/lib/postgresql/*/bin`, the newest first; Homebrew's and Postgres.app's
/// places. Where a cluster exists, only programs of its own major version can open it.
pub(super) fn find(given: Option<&Path>, path: &str, version: Option<&str>) -> Result<PathBuf> {
    let found = match given {
        Some(given) if is_complete(given) => vec![given.to_path_buf()],
        Some(given) => bail!(
            "STEPWARD_POSTGRES_BIN is {}, which lacks one of {}",
            given.display(),
            PROGRAMS.join(", ")
        ),
        None => installed(path),
    };
    choose(&found, version)
}

fn choose(found: &[PathBuf], version: Option<&str>) -> Result<PathBuf> {
    let Some(preferred) = found.first() else {
        bail!(
            "Postgres' programs initdb and postgres are missing: install them with `apt-get \
             install postgresql` (Debian, Ubuntu) or `brew install postgresql@17` (macOS), or \
             name their directory in STEPWARD_POSTGRES_BIN"
        );
    };
    let Some(version) = version else {
        return Ok(preferred.clone());
    };
    match found
        .iter()
        .find(|bin| major_version(bin).as_deref() == Some(version))
    {
        Some(bin) => Ok(bin.clone()),
        None => bail!(
            "the database was made by Postgres {version}, but only {} was found: install \
             Postgres {version} or name its directory in STEPWARD_POSTGRES_BIN",
            preferred.display()
        ),
    }
}

/// Every directory with a complete set of programs, the preferred one first.
fn installed(path: &str) -> Vec<PathBuf> {
    let on_path: Vec<PathBuf> = std::env::split_paths(path)
        .filter(|directory| directory.is_absolute())
        .collect();
    let mut candidates = Vec::new();
    for directory in &on_path {
        candidates.extend(behind_link(directory));
    }
    candidates.extend(
        on_path
            .iter()
            .find_map(|directory| told_by_pg_config(directory)),
    );
    candidates.extend(numbered("/usr/lib/postgresql", ""));
    candidates.extend(numbered("/opt/homebrew/opt", "postgresql@"));
    candidates.extend(numbered("/usr/local/opt", "postgresql@"));
    candidates.push("/Applications/Postgres.app/Contents/Versions/latest/bin".into());
    candidates.retain(|directory| is_complete(directory));
    candidates
}

/// A link on `PATH` may be the only one of its set there; its target has the others beside it.
fn behind_link(directory: &Path) -> Option<PathBuf> {
    let initdb = fs::canonicalize(directory.join("initdb")).ok()?;
    initdb.parent().map(Path::to_path_buf)
}

fn told_by_pg_config(directory: &Path) -> Option<PathBuf> {
    let output = Command::new(directory.join("pg_config"))
        .arg("--bindir")
        .output()
        .ok()?;
    let told = String::from_utf8(output.stdout).ok()?;
    Some(PathBuf::from(told.trim()))
}

/// The `bin` directories under `parent/<prefix><number>`, the highest number first.
fn numbered(parent: &str, prefix: &str) -> Vec<PathBuf> {
    let mut found: Vec<(u32, PathBuf)> = fs::read_dir(parent)
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| {
            let name = entry.file_name().into_string().ok()?;
            let number = name.strip_prefix(prefix)?.parse().ok()?;
            Some((number, entry.path().join("bin")))
        })
        .collect();
    found.sort_by_key(|(number, _)| std::cmp::Reverse(*number));
    found.into_iter().map(|(_, bin)| bin).collect()
}

fn is_complete(directory: &Path) -> bool {
    PROGRAMS
        .iter()
        .all(|program| directory.join(program).is_file())
}

/// `15` of `postgres (PostgreSQL) 15.13 (Debian 15.13-0+deb12u1)`.
fn major_version(bin: &Path) -> Option<String> {
    let output = Command::new(bin.join("postgres"))
        .arg("--version")
        .output()
        .ok()?;
    let told = String::from_utf8(output.stdout).ok()?;
    let number = told.split_whitespace().nth(2)?;
    Some(number.chars().take_while(char::is_ascii_digit).collect())
}

#[cfg(test)]
mod tests {
    use super::choose;

    #[test]
    fn a_machine_without_postgres_is_told_what_to_install() {
        let refused = choose(&[], None).unwrap_err().to_string();
        assert!(refused.contains("`apt-get install postgresql`"));
        assert!(refused.contains("`brew install postgresql@17`"));
        assert!(!refused.contains('\n'));
    }

    #[test]
    fn a_cluster_of_another_version_names_the_version_it_needs() {
        let refused = choose(&["/no/bin".into()], Some("16"))
            .unwrap_err()
            .to_string();
        assert!(refused.starts_with("the database was made by Postgres 16, but only /no/bin was"));
    }
}
