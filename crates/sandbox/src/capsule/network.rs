//! Loopback and listeners inside a new network namespace.

use std::io;
use std::net::{Ipv4Addr, SocketAddrV4, TcpListener, UdpSocket};
use std::os::fd::{AsRawFd, OwnedFd};

use rustix::net::{AddressFamily, SocketFlags, SocketType};

use super::{Step, at};

/// Brings `lo` up: a new network namespace has it down.
pub(crate) fn loopback_up() -> io::Result<()> {
    let socket = rustix::net::socket(
        rustix::net::AddressFamily::INET,
        rustix::net::SocketType::DGRAM,
        None,
    )?;
    // SAFETY: an all-zero ifreq is a valid one.
    let mut request: libc::ifreq = unsafe { std::mem::zeroed() };
    request.ifr_name[0] = b'l' as libc::c_char;
    request.ifr_name[1] = b'o' as libc::c_char;
    request.ifr_ifru.ifru_flags = (libc::IFF_UP | libc::IFF_RUNNING) as libc::c_short;
    // SAFETY: SIOCSIFFLAGS reads one ifreq, which outlives the call.
    if unsafe { libc::ioctl(socket.as_raw_fd(), libc::SIOCSIFFLAGS as _, &raw const request) } == -1
    {
        return Err(io::Error::last_os_error());
    }
    Ok(())
}

/// Listens on the loopback of this network namespace.
pub(crate) fn listen(port: u16) -> Step<TcpListener> {
    let listener =
        TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(at("listening inside"))?;
    listener.set_nonblocking(true).map_err(at("listening inside"))?;
    Ok(listener)
}

/// A datagram socket on the loopback of this network namespace.
pub(crate) fn receive(port: u16) -> Step<UdpSocket> {
    let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, port)).map_err(at("receiving inside"))?;
    socket.set_nonblocking(true).map_err(at("receiving inside"))?;
    Ok(socket)
}

/// A socket that is being connected to a port of the loopback: whoever gets it waits for that.
pub(crate) fn dial(port: u16) -> io::Result<OwnedFd> {
    let flags = SocketFlags::NONBLOCK | SocketFlags::CLOEXEC;
    let socket = rustix::net::socket_with(AddressFamily::INET, SocketType::STREAM, flags, None)?;
    match rustix::net::connect(&socket, &SocketAddrV4::new(Ipv4Addr::LOCALHOST, port)) {
        Ok(()) | Err(rustix::io::Errno::INPROGRESS) => Ok(socket),
        Err(refused) => Err(refused.into()),
    }
}
