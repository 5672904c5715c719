//! Measures bringing roles in: rows a second and the most memory, for a small and a large file.
//!
//! Run it with `cargo bench --bench import`. It makes the files, starts a Postgres of its own in the
//! scratch directory, durable as in production, and imports each file by itself in a process of its
//! own, twice: new, and then unchanged.

#![expect(
    clippy::print_stdout,
    reason = "the figures are what a person asked for"
)]

use std::fs::{self, File};
use std::io::{BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use stepward::content::{Files, load};
use stepward::postgres::{Durability, Embedded, Place};
use stepward::roles::{Format, Told, read};
use stepward::settings::environment;
use stepward::store::{Keys, Options, Order, Store};
use time::macros::datetime;

/// How many rows the files have.
const ROWS: [usize; 2] = [1_000, 100_000];

/// The columns and the rows of the samples, of which the files are made.
const SAMPLES: &str = include_str!("../../src/demo/roles.csv");

#[tokio::main]
async fn main() -> Result<()> {
    let mut given = std::env::args()
        .skip(1)
        .filter(|word| !word.starts_with("--"));
    if let (Some(file), Some(url)) = (given.next(), given.next()) {
        return import(&PathBuf::from(file), &url).await;
    }
    let scratch = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("bench-import");
    if scratch.exists() {
        fs::remove_dir_all(&scratch)?;
    }
    let place = Place {
        data_dir: scratch.clone(),
        durability: Durability::Full,
        bin: environment("STEPWARD_POSTGRES_BIN").map(PathBuf::from),
        path: environment("PATH").unwrap_or_default(),
    };
    let server = Embedded::start(&place).await?;
    for rows in ROWS {
        let file = scratch.join(format!("{rows}.csv"));
        make(&file, rows)?;
        let url = server.empty_database(&format!("import_{rows}")).await?;
        let mebibytes = fs::metadata(&file)?.len() >> 20;
        println!("{rows} rows, {mebibytes} MiB");
        for _ in 0..2 {
            let itself = std::env::current_exe()?;
            let ended = Command::new(itself).arg(&file).arg(&url).status()?;
            ensure!(ended.success(), "an import failed");
        }
    }
    server.stop().await
}

/// Imports a file and tells what it took.
async fn import(file: &Path, url: &str) -> Result<()> {
    let options = Options {
        keys: Keys::read_or_make(&file.with_extension("keys"))?,
        bot: 0,
        group: 0,
        ledger: PathBuf::new(),
        connections: 2,
    };
    let store = Store::connect(url, options).await?;
    store.migrate().await?;
    let content = load(Files::BuiltIn)?.map_err(|faults| anyhow::anyhow!(faults.join("\n")))?;
    let told = Told {
        world: &content.world,
        band: None,
        confirmed: true,
    };
    let name = file.display().to_string();
    let order = Order {
        source: Format::Csv.source().to_owned(),
        file: name.clone(),
        whole: true,
        ..Order::default()
    };
    let before = peak()?;
    let begun = Instant::now();
    let input = BufReader::new(File::open(file)?);
    let rows = read(Format::Csv, &name, input, told);
    let rows = rows.map_err(|faults| anyhow::anyhow!("{} faults", faults.len()))?;
    let rows = rows.map(|row| row.map(|found| (found.line, found.role)));
    let done = store
        .import(&order, rows, datetime!(2026-11-23 09:00 UTC))
        .await?;
    let seconds = begun.elapsed().as_secs_f64();
    let count = done.new + done.changed + done.unchanged;
    #[expect(
        clippy::cast_precision_loss,
        reason = "a count of rows is far below 2^52"
    )]
    let rate = count as f64 / seconds;
    println!(
        "  {} new, {} unchanged, {} refused: {seconds:.2} s, {rate:.0} rows/s, \
         peak memory {:.0} MiB, of which {before:.0} MiB before the import",
        done.new,
        done.unchanged,
        done.refused,
        peak()?
    );
    Ok(())
}

/// A file of so many roles, made of the samples under other ids.
fn make(file: &Path, rows: usize) -> Result<()> {
    let mut out = BufWriter::new(File::create(file)?);
    let mut samples = csv::Reader::from_reader(SAMPLES.as_bytes());
    let mut writer = csv::Writer::from_writer(&mut out);
    writer.write_record(samples.headers()?)?;
    let samples: Vec<csv::StringRecord> = samples.records().collect::<Result<_, _>>()?;
    for (number, sample) in samples.iter().cycle().take(rows).enumerate() {
        let id = format!("MADE-{number}");
        let cells = sample.iter().skip(2);
        writer.write_record([id.as_str(), id.as_str()].into_iter().chain(cells))?;
    }
    writer.flush()?;
    drop(writer);
    out.flush()?;
    Ok(())
}

/// The most memory that this process had at a time, in MiB.
fn peak() -> Result<f64> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"));
    let line = line.context("the kernel does not count memory")?;
    let kibibytes = line.split_whitespace().nth(1).context("no number")?;
    Ok(kibibytes.parse::<f64>()? / 1024.0)
}
