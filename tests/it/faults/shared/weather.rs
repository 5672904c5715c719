//! A line of bytes that can be bad: slow, cut before or after something was written, silent, or full
//! of rubbish.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Result;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// How the line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weather {
    /// Whatever is written arrives at once.
    Clear,
    /// It arrives late, in both directions.
    Slow(Duration),
    /// Whoever writes is cut off, and nothing has arrived.
    CutBefore,
    /// What is written arrives; whoever waits for the answer is cut off.
    CutAfter,
    /// Nothing arrives and nobody is told. A connection that has met this stays so.
    Silent,
    /// What is written does not arrive, and this comes as the answer.
    Rubbish(&'static str),
}

/// An answer in HTTP that is no JSON.
pub const NO_JSON: &str =
    "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{\"ok\":tru";

/// An answer of a proxy that Telegram's server is behind and that has lost it.
pub const BAD_GATEWAY: &str = "HTTP/1.1 502 Bad Gateway\r\ncontent-type: text/html\r\n\
    content-length: 11\r\n\r\nBad Gateway";

/// A line whose weather can be changed; it holds for what passes from then on.
pub struct Line {
    address: SocketAddr,
    weather: Arc<watch::Sender<Weather>>,
    met: Arc<watch::Sender<usize>>,
    serving: tokio::task::JoinHandle<()>,
}

impl Line {
    /// A line to this address, in clear weather.
    ///
    /// # Errors
    /// No port is free.
    pub async fn to(far: SocketAddr) -> Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        let weather = Arc::new(watch::Sender::new(Weather::Clear));
        let met = Arc::new(watch::Sender::new(0));
        let sky = Sky {
            now: weather.subscribe(),
            met: Arc::clone(&met),
        };
        let serving = tokio::spawn(async move {
            while let Ok((near, _)) = listener.accept().await {
                let sky = sky.clone();
                tokio::spawn(async move {
                    // Either end may go at any time: that is what this is for.
                    carry(near, far, sky).await.ok();
                });
            }
        });
        Ok(Self {
            address,
            weather,
            met,
            serving,
        })
    }

    /// Where it begins.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// By which the weather is changed.
    pub fn turns(&self) -> Arc<watch::Sender<Weather>> {
        Arc::clone(&self.weather)
    }

    /// How often something has met bad weather so far.
    pub fn met(&self) -> watch::Receiver<usize> {
        self.met.subscribe()
    }
}

/// What the connections of a line are under.
#[derive(Clone)]
struct Sky {
    now: watch::Receiver<Weather>,
    met: Arc<watch::Sender<usize>>,
}

impl Sky {
    /// The weather that something meets at this moment.
    fn meets(&self) -> Weather {
        let weather = *self.now.borrow();
        if weather != Weather::Clear {
            self.met.send_modify(|met| *met += 1);
        }
        weather
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

async fn carry(near: TcpStream, far: SocketAddr, sky: Sky) -> io::Result<()> {
    let far = TcpStream::connect(far).await?;
    near.set_nodelay(true)?;
    far.set_nodelay(true)?;
    // When it is cut, it is cut by a reset.
    near.set_zero_linger()?;
    let (mut from_near, mut to_near) = near.into_split();
    let (mut from_far, mut to_far) = far.into_split();
    let mut buffers = (vec![0; 1 << 16], vec![0; 1 << 16]);
    loop {
        tokio::select! {
            count = from_near.read(&mut buffers.0) => {
                let written = &buffers.0[..some(count)?];
                match sky.meets() {
                    Weather::Clear | Weather::CutAfter => to_far.write_all(written).await?,
                    Weather::Slow(late) => {
                        tokio::time::sleep(late).await;
                        to_far.write_all(written).await?;
                    }
                    Weather::CutBefore => return Ok(()),
                    Weather::Silent => return falls_silent(from_near, to_near, to_far).await,
                    Weather::Rubbish(rubbish) => {
                        to_near.write_all(rubbish.as_bytes()).await?;
                        return to_near.shutdown().await;
                    }
                }
            }
            count = from_far.read(&mut buffers.1) => {
                let answered = &buffers.1[..some(count)?];
                match sky.meets() {
                    Weather::Clear | Weather::CutBefore | Weather::Rubbish(_) => {
                        to_near.write_all(answered).await?;
                    }
                    Weather::Slow(late) => {
                        tokio::time::sleep(late).await;
                        to_near.write_all(answered).await?;
                    }
                    Weather::CutAfter => return Ok(()),
                    Weather::Silent => return falls_silent(from_near, to_near, to_far).await,
                }
            }
        }
    }
}

/// The far end believes that all is well, and so does the near one until it gives up.
async fn falls_silent(
    mut from_near: OwnedReadHalf,
    to_near: OwnedWriteHalf,
    to_far: OwnedWriteHalf,
) -> io::Result<()> {
    let ended = tokio::io::copy(&mut from_near, &mut tokio::io::sink()).await;
    drop((to_near, to_far));
    ended.map(|_| ())
}

/// How much was read; the end is an error.
fn some(count: io::Result<usize>) -> io::Result<usize> {
    match count? {
        0 => Err(io::ErrorKind::UnexpectedEof.into()),
        count => Ok(count),
    }
}
