//! Where the server's files live and which account owns them.
//!
//! Normally that is `postgres` in the program's data directory, owned by whoever runs the program.
//! Postgres refuses to run as root, so root hands the directory to an unprivileged account. Where
//! that account cannot get there (a clone under `/root`), the files go under `/var/lib/stepward`,
//! and `postgres` in the data directory is a link to them.

use std::fs::{self, DirBuilder};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, chown, symlink};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use uuid::Uuid;

/// Where files go that the server's account could not reach in the data directory.
const ELSEWHERE: &str = "/var/lib/stepward";

/// The longest directory a socket may be in: the kernel takes 104 bytes on macOS, 108 on Linux,
/// and the socket's own name is 14 of them.
const LONGEST_SOCKET_DIR: usize = 88;

/// A directory that only the server's account may enter.
#[derive(Debug)]
pub(super) struct Home {
    /// Without links in it, so that the server's command line names it exactly.
    pub path: PathBuf,
    /// What the server has to say, written beside the directory: as root, the program never writes
    /// through a name that the server's account could have made a link.
    pub log: PathBuf,
    /// Whom the server runs as; `None` is whoever runs the program.
    pub account: Option<Account>,
}

/// An account by its numbers.
#[derive(Debug, Clone, Copy)]
pub(super) struct Account {
    /// The user's id.
    pub user: u32,
    /// The group's id.
    pub group: u32,
}

impl Home {
    /// The cluster itself, Postgres' data directory.
    pub(super) fn cluster(&self) -> PathBuf {
        self.path.join("cluster")
    }

    /// The major version that made the cluster; `None` where there is no cluster yet.
    pub(super) fn version(&self) -> Result<Option<String>> {
        let path = self.cluster().join("PG_VERSION");
        match fs::read_to_string(&path) {
            Ok(version) => Ok(Some(version.trim().to_owned())),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error).with_context(|| {
                format!(
                    "reading {}, which may belong to another account",
                    path.display()
                )
            }),
        }
    }

    /// The socket's directory: here, or in `/tmp` where this path is too long for a socket or
    /// cannot be written in an address.
    pub(super) fn socket_dir(&self) -> Result<PathBuf> {
        if self
            .path
            .to_str()
            .is_some_and(|path| path.len() <= LONGEST_SOCKET_DIR)
        {
            return Ok(self.path.clone());
        }
        let mut hasher = DefaultHasher::new();
        self.path.hash(&mut hasher);
        let path = PathBuf::from(format!("/tmp/stepward-{:016x}", hasher.finish()));
        if fs::symlink_metadata(&path).is_err() {
            make_private(&path, self.account)?;
        }
        let ours = fs::symlink_metadata(&self.path)?;
        let found = fs::symlink_metadata(&path)?;
        if !found.is_dir() || found.uid() != ours.uid() || found.mode() & 0o077 != 0 {
            bail!(
                "{} is not a private directory of the server's: remove it",
                path.display()
            );
        }
        Ok(path)
    }
}

/// Finds the server's directory, or makes it.
pub(super) fn find(data_dir: &Path) -> Result<Home> {
    let data_dir =
        fs::canonicalize(data_dir).with_context(|| format!("finding {}", data_dir.display()))?;
    let account = if number_of("-u", None)? == Some(0) {
        Some(unprivileged()?)
    } else {
        None
    };
    let path = data_dir.join("postgres");
    let (path, account) = match fs::symlink_metadata(&path) {
        Ok(_) => existing(&path, account)?,
        Err(_) => (make(&data_dir, path, account)?, account),
    };
    Ok(Home {
        path,
        log: data_dir.join("postgres.log"),
        account,
    })
}

/// As root, the server goes on under the account that owns its files already.
fn existing(path: &Path, account: Option<Account>) -> Result<(PathBuf, Option<Account>)> {
    let target = fs::canonicalize(path).with_context(|| {
        format!(
            "{} leads nowhere: bring back what it points to, or remove it to begin with an empty \
             database",
            path.display()
        )
    })?;
    let owner = fs::metadata(&target)?;
    Ok((
        target,
        account.map(|_| Account {
            user: owner.uid(),
            group: owner.gid(),
        }),
    ))
}

/// The new directory: at this path, or elsewhere with a link at this path.
fn make(data_dir: &Path, path: PathBuf, account: Option<Account>) -> Result<PathBuf> {
    let Some(account) = account else {
        make_private(&path, None)?;
        return Ok(path);
    };
    if may_reach(account, data_dir) && make_private(&path, Some(account)).is_ok() {
        return Ok(path);
    }
    let target = Path::new(ELSEWHERE).join(Uuid::new_v4().to_string());
    fs::create_dir_all(ELSEWHERE).with_context(|| format!("making {ELSEWHERE}"))?;
    make_private(&target, Some(account))?;
    symlink(&target, &path).with_context(|| format!("making the link {}", path.display()))?;
    tracing::info!(
        "Postgres does not run as root, and its account cannot enter {}: the database is in {}",
        data_dir.display(),
        target.display()
    );
    Ok(target)
}

/// Makes a directory that only this account may enter; on a file system that does not keep
/// owners (some shared folders of containers) it is taken away again and refused.
fn make_private(path: &Path, account: Option<Account>) -> Result<()> {
    DirBuilder::new()
        .mode(0o700)
        .create(path)
        .with_context(|| format!("making {}", path.display()))?;
    let Some(account) = account else {
        return Ok(());
    };
    let given = chown(path, Some(account.user), Some(account.group));
    if given.is_ok() && fs::metadata(path)?.uid() == account.user {
        return Ok(());
    }
    fs::remove_dir(path).with_context(|| format!("removing {}", path.display()))?;
    bail!(
        "{} cannot be given to the account {}",
        path.display(),
        account.user
    )
}

/// Whether the account may pass through every directory down to this one.
fn may_reach(account: Account, directory: &Path) -> bool {
    directory.ancestors().all(|step| {
        fs::metadata(step).is_ok_and(|metadata| {
            let execute = if metadata.uid() == account.user {
                0o100
            } else if metadata.gid() == account.group {
                0o010
            } else {
                0o001
            };
            metadata.mode() & execute != 0
        })
    })
}

/// The account for a server started by root: Postgres' own where it is installed, else nobody's.
fn unprivileged() -> Result<Account> {
    for name in ["postgres", "nobody"] {
        if let (Some(user), Some(group)) =
            (number_of("-u", Some(name))?, number_of("-g", Some(name))?)
        {
            return Ok(Account { user, group });
        }
    }
    bail!("Postgres does not run as root, and there is no account `postgres` or `nobody` for it")
}

/// Asks `id`, which every Unix has, for a user's or a group's number; `None`: no such account.
fn number_of(which: &str, name: Option<&str>) -> Result<Option<u32>> {
    let output = Command::new("id")
        .arg(which)
        .args(name)
        .output()
        .context("running id")?;
    Ok(String::from_utf8_lossy(&output.stdout).trim().parse().ok())
}
