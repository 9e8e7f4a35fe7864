//! Who calls. Where environments have no network of their own, whoever is on the machine's reaches
//! their listeners: a connection is taken only if one of the environment's processes holds its other
//! end.

mod entrance;
mod residents;
mod sockets;

use std::io;
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::os::fd::AsFd;

pub use entrance::Entrance;
pub(crate) use residents::{Mark, Residents};

/// Whether this machine tells who holds a socket: asked about one of our own.
pub(crate) fn can_be_told() -> io::Result<()> {
    let listener = TcpListener::bind((std::net::Ipv4Addr::LOCALHOST, 0))?;
    let stream = TcpStream::connect(listener.local_addr()?)?;
    let held = rustix::fs::fstat(stream.as_fd())?.st_ino;
    match holder(stream.local_addr()?, stream.peer_addr()?)? {
        Some(socket) if u64::from(socket) == held => Ok(()),
        _ => Err(io::Error::other("the kernel does not find a socket by its addresses")),
    }
}

/// The socket that is connected from one address to the other.
fn holder(from: SocketAddr, to: SocketAddr) -> io::Result<Option<u32>> {
    match (from, to) {
        (SocketAddr::V4(from), SocketAddr::V4(to)) => sockets::inode(from, to),
        // Listeners are on version 4.
        _ => Ok(None),
    }
}
