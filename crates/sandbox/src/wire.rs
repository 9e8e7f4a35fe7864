//! Messages between the server and its helpers: one JSON text per packet of a `SOCK_SEQPACKET`
//! pair, with file descriptors beside it. Packets are whole or absent, so nothing is framed.

use std::io::{self, IoSlice, IoSliceMut};
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};

use rustix::net::{
    AddressFamily, RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, ReturnFlags,
    SendAncillaryBuffer, SendAncillaryMessage, SendFlags, SocketFlags, SocketType,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use tokio::io::unix::AsyncFd;

/// Largest message: an environment's variables (AWS allows 4 KB) and a few paths fit many times
/// over, and a packet of this size fits the default socket buffer of 208 KiB.
pub(crate) const MAX_MESSAGE_BYTES: usize = 128 * 1024;
/// Most descriptors beside one message.
pub(crate) const MAX_FDS: usize = 16;

/// A connected pair, both ends closed on exec.
pub(crate) fn pair() -> io::Result<(OwnedFd, OwnedFd)> {
    Ok(rustix::net::socketpair(
        AddressFamily::UNIX,
        SocketType::SEQPACKET,
        SocketFlags::CLOEXEC,
        None,
    )?)
}

fn encode<T: Serialize>(message: &T) -> io::Result<Vec<u8>> {
    let text = serde_json::to_vec(message)?;
    if text.len() > MAX_MESSAGE_BYTES {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "message too long"));
    }
    Ok(text)
}

fn send_bytes(socket: BorrowedFd<'_>, bytes: &[u8], fds: &[BorrowedFd<'_>]) -> io::Result<()> {
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(MAX_FDS))];
    let mut control = SendAncillaryBuffer::new(&mut space);
    if !fds.is_empty() && !control.push(SendAncillaryMessage::ScmRights(fds)) {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "too many descriptors"));
    }
    rustix::net::sendmsg(socket, &[IoSlice::new(bytes)], &mut control, SendFlags::NOSIGNAL)?;
    Ok(())
}

/// The next packet; `None` when the other end is closed.
fn receive_bytes(socket: BorrowedFd<'_>) -> io::Result<Option<(Vec<u8>, Vec<OwnedFd>)>> {
    let mut bytes = vec![0; MAX_MESSAGE_BYTES];
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(MAX_FDS))];
    let mut control = RecvAncillaryBuffer::new(&mut space);
    let received = rustix::net::recvmsg(
        socket,
        &mut [IoSliceMut::new(&mut bytes)],
        &mut control,
        RecvFlags::CMSG_CLOEXEC,
    )?;
    let mut fds = Vec::new();
    for message in control.drain() {
        if let RecvAncillaryMessage::ScmRights(rights) = message {
            fds.extend(rights);
        }
    }
    if received.flags.intersects(ReturnFlags::TRUNC | ReturnFlags::CTRUNC) {
        return Err(io::Error::new(io::ErrorKind::InvalidData, "message cut short"));
    }
    if received.bytes == 0 {
        return Ok(None);
    }
    bytes.truncate(received.bytes);
    Ok(Some((bytes, fds)))
}

/// A message with its descriptors.
pub(crate) type Received<T> = Option<(T, Vec<OwnedFd>)>;

fn decode<T: DeserializeOwned>(packet: Option<(Vec<u8>, Vec<OwnedFd>)>) -> io::Result<Received<T>> {
    packet.map(|(bytes, fds)| Ok((serde_json::from_slice(&bytes)?, fds))).transpose()
}

/// The helper's end: blocking.
pub(crate) struct Line<'fd>(pub(crate) BorrowedFd<'fd>);

impl Line<'_> {
    pub(crate) fn send<T: Serialize>(&self, message: &T, fds: &[BorrowedFd<'_>]) -> io::Result<()> {
        send_bytes(self.0, &encode(message)?, fds)
    }

    pub(crate) fn receive<T: DeserializeOwned>(&self) -> io::Result<Received<T>> {
        loop {
            match receive_bytes(self.0) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                packet => return decode(packet?),
            }
        }
    }
}

/// The server's end: waits without holding a thread.
#[derive(Debug)]
pub(crate) struct AsyncLine(AsyncFd<OwnedFd>);

impl AsyncLine {
    pub(crate) fn new(socket: OwnedFd) -> io::Result<Self> {
        rustix::io::ioctl_fionbio(&socket, true)?;
        // SAFETY: an OwnedFd stays the same open descriptor until it is dropped.
        Ok(Self(unsafe { AsyncFd::register(socket) }?))
    }

    pub(crate) async fn send<T: Serialize>(
        &self,
        message: &T,
        fds: &[BorrowedFd<'_>],
    ) -> io::Result<()> {
        let bytes = encode(message)?;
        loop {
            let mut ready = self.0.writable().await?;
            if let Ok(done) = ready.try_io(|socket| send_bytes(socket.as_fd(), &bytes, fds)) {
                return done;
            }
        }
    }

    pub(crate) async fn receive<T: DeserializeOwned>(&self) -> io::Result<Received<T>> {
        loop {
            let mut ready = self.0.readable().await?;
            if let Ok(packet) = ready.try_io(|socket| receive_bytes(socket.as_fd())) {
                return decode(packet?);
            }
        }
    }

    /// Tells the other end that no more will come; it sees the end of the stream.
    pub(crate) fn shut_down(&self) {
        let _ = rustix::net::shutdown(self.0.get_ref(), rustix::net::Shutdown::Both);
    }
}

impl AsRawFd for AsyncLine {
    fn as_raw_fd(&self) -> std::os::fd::RawFd {
        self.0.as_raw_fd()
    }
}
