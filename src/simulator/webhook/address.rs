//! Where a webhook stands: its URL taken apart, and the sockets that updates really go to.

use std::net::{IpAddr, SocketAddr};

/// The ports Telegram sends to.
const PORTS: [u16; 4] = [443, 80, 88, 8443];

/// A webhook's URL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::simulator) struct Address {
    pub url: String,
    pub is_https: bool,
    /// The host's name, or its number without brackets.
    pub host: String,
    pub port: u16,
    /// The host and port as a request names them.
    pub authority: String,
    /// The path and what follows it.
    pub path: String,
}

impl Address {
    /// Takes a URL apart. A server that somebody runs for themselves also takes plain HTTP, any
    /// port, and machines of its own network; the refusal is in the server's words. That a name is
    /// known to the DNS is not looked at.
    pub fn read(url: &str, is_local: bool) -> Result<Address, &'static str> {
        let (is_https, rest) = match url.split_once("://") {
            Some((scheme, rest)) if scheme.eq_ignore_ascii_case("https") => (true, rest),
            Some((scheme, rest)) if scheme.eq_ignore_ascii_case("http") && is_local => {
                (false, rest)
            }
            Some(_) | None => return Err("bad webhook: An HTTPS URL must be provided for webhook"),
        };
        let invalid = "invalid webhook URL specified";
        let end = rest.find(['/', '?']).unwrap_or(rest.len());
        let (authority, path) = rest.split_at(end);
        let (host, port) = match authority.rsplit_once(':') {
            Some((host, port)) if !port.ends_with(']') => (host, Some(port)),
            Some(_) | None => (authority, None),
        };
        let host = host.trim_start_matches('[').trim_end_matches(']');
        let allowed = |byte: u8| byte.is_ascii_graphic() && !b"\"<>@\\^`{|}#".contains(&byte);
        if host.is_empty() || !rest.bytes().all(allowed) {
            return Err(invalid);
        }
        let port = match port {
            Some(port) => port.parse().map_err(|_| invalid)?,
            None if is_https => 443,
            None => 80,
        };
        if !is_local && !PORTS.contains(&port) {
            return Err("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443");
        }
        if !is_local && host.parse().is_ok_and(is_reserved) {
            return Err("bad webhook: IP address is reserved");
        }
        Ok(Address {
            url: url.to_owned(),
            is_https,
            host: host.to_owned(),
            port,
            authority: authority.to_owned(),
            path: if path.starts_with('/') {
                path.to_owned()
            } else {
                format!("/{path}")
            },
        })
    }
}

/// Whether a number names no machine on the open net.
fn is_reserved(number: IpAddr) -> bool {
    match number {
        IpAddr::V4(number) => {
            number.is_loopback()
                || number.is_private()
                || number.is_link_local()
                || number.is_unspecified()
        }
        IpAddr::V6(number) => number.is_loopback() || number.is_unspecified(),
    }
}

/// The machines that stand behind a webhook's name, which get its updates in turn; while none are
/// given, the name itself says where to go.
#[derive(Debug, Default)]
pub(in crate::simulator) struct Routes {
    machines: Vec<SocketAddr>,
    next: usize,
}

impl Routes {
    /// Other machines stand behind the webhook from now on.
    pub fn lead_to(&mut self, machines: Vec<SocketAddr>) {
        *self = Routes { machines, next: 0 };
    }

    /// The machine whose turn it is.
    pub fn take_turn(&mut self) -> Option<SocketAddr> {
        let machine = self.machines.get(self.next).copied()?;
        self.next = (self.next + 1) % self.machines.len();
        Some(machine)
    }
}
