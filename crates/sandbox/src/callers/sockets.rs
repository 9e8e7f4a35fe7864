//! TCP sockets of the network that this process is on, found by their addresses (sock_diag(7)).

use std::io;
use std::net::SocketAddrV4;

use rustix::net::{AddressFamily, RecvFlags, SendFlags, SocketFlags, SocketType, netlink};

/// A question about a socket, and its answer.
const BY_FAMILY: u16 = 20;
/// An answer that is an error.
const ERROR: u16 = 2;
const IS_REQUEST: u16 = 1;
/// `struct nlmsghdr`.
const HEAD_BYTES: usize = 16;
/// `struct inet_diag_req_v2` behind it.
const QUESTION_BYTES: usize = 56;
/// Many times an answer.
const ANSWER_BYTES: usize = 1024;
/// Within an answer: kind, error, state, ports, inode.
const KIND: usize = 4;
const CODE: usize = HEAD_BYTES;
const STATE: usize = HEAD_BYTES + 1;
const PORTS: usize = HEAD_BYTES + 4;
const INODE: usize = HEAD_BYTES + 68;
/// The state of a socket that both ends may still write to.
const ESTABLISHED: u8 = 1;

/// The inode of the socket that is connected from one address to the other; none where there is no
/// such connection, or nobody holds its socket any longer.
pub(super) fn inode(from: SocketAddrV4, to: SocketAddrV4) -> io::Result<Option<u32>> {
    let kernel = rustix::net::socket_with(
        AddressFamily::NETLINK,
        SocketType::DGRAM,
        SocketFlags::CLOEXEC,
        Some(netlink::SOCK_DIAG),
    )?;
    rustix::net::send(&kernel, &question(from, to), SendFlags::empty())?;
    let mut answer = [0; ANSWER_BYTES];
    // The kernel has answered when it has taken the question.
    let (_, length) = rustix::net::recv(&kernel, &mut answer[..], RecvFlags::DONTWAIT)?;
    read(answer.get(..length).unwrap_or(&answer), from.port(), to.port())
}

fn question(from: SocketAddrV4, to: SocketAddrV4) -> Vec<u8> {
    const LENGTH: u32 = (HEAD_BYTES + QUESTION_BYTES) as u32;
    let mut bytes = LENGTH.to_ne_bytes().to_vec();
    bytes.extend(BY_FAMILY.to_ne_bytes());
    bytes.extend(IS_REQUEST.to_ne_bytes());
    // The question's number, and who asks.
    bytes.extend([0; 8]);
    // With the family of version 4 those sockets of version 6 are found, too, that talk to an address
    // of version 4. No extensions; any state.
    bytes.extend([libc::AF_INET as u8, libc::IPPROTO_TCP as u8, 0, 0]);
    bytes.extend(u32::MAX.to_ne_bytes());
    bytes.extend(from.port().to_be_bytes());
    bytes.extend(to.port().to_be_bytes());
    for address in [from, to] {
        bytes.extend(address.ip().octets());
        bytes.extend([0; 12]);
    }
    // Any interface; no cookie of an earlier answer.
    bytes.extend([0; 4]);
    bytes.extend([0xff; 8]);
    bytes
}

fn read(answer: &[u8], from: u16, to: u16) -> io::Result<Option<u32>> {
    let bytes = |at: usize| {
        let cut_short = || io::Error::new(io::ErrorKind::InvalidData, "an answer cut short");
        answer.get(at..).and_then(|rest| rest.first_chunk::<4>()).copied().ok_or_else(cut_short)
    };
    let [low, high, ..] = bytes(KIND)?;
    match u16::from_ne_bytes([low, high]) {
        BY_FAMILY => {}
        ERROR => {
            let code = i32::from_ne_bytes(bytes(CODE)?).wrapping_neg();
            let nobody = code == libc::ENOENT;
            return if nobody { Ok(None) } else { Err(io::Error::from_raw_os_error(code)) };
        }
        _ => return Err(io::Error::new(io::ErrorKind::InvalidData, "another kind of answer")),
    }
    let [state, ..] = bytes(STATE)?;
    let [a, b, c, d] = bytes(PORTS)?;
    let ports = (u16::from_be_bytes([a, b]), u16::from_be_bytes([c, d]));
    // Where there is no connection, somebody who listens at its address is found.
    let connected = state == ESTABLISHED && ports == (from, to);
    let inode = u32::from_ne_bytes(bytes(INODE)?);
    Ok(Some(inode).filter(|inode| connected && *inode != 0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener, TcpStream};

    fn v4(address: io::Result<SocketAddr>) -> SocketAddrV4 {
        let address = address.unwrap();
        let ip = if let IpAddr::V4(ip) = address.ip() { ip } else { Ipv4Addr::UNSPECIFIED };
        SocketAddrV4::new(ip, address.port())
    }

    #[test]
    fn a_connection_is_found_by_its_addresses_until_it_is_over() {
        use std::os::fd::AsRawFd;
        use std::os::linux::fs::MetadataExt;
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let to = v4(listener.local_addr());
        let client = TcpStream::connect(to).unwrap();
        let (server, _) = listener.accept().unwrap();
        let from = v4(client.local_addr());
        let held = std::fs::metadata(format!("/proc/self/fd/{}", client.as_raw_fd())).unwrap();
        assert_eq!(inode(from, to).unwrap().map(u64::from), Some(held.st_ino()));
        assert_ne!(inode(to, from).unwrap(), inode(from, to).unwrap(), "the other end is another");
        let elsewhere = SocketAddrV4::new([127, 0, 0, 2].into(), to.port());
        assert_eq!(inode(from, elsewhere).unwrap(), None);
        assert_eq!(inode(to, from_nowhere(to)).unwrap(), None, "who listens is not connected");
        client.shutdown(std::net::Shutdown::Both).unwrap();
        assert_eq!(inode(from, to).unwrap(), None, "one that is over");
        drop(server);
    }

    fn from_nowhere(address: SocketAddrV4) -> SocketAddrV4 {
        SocketAddrV4::new(*address.ip(), 1)
    }

    proptest! {
        #[test]
        fn any_answer_is_read(bytes in proptest::collection::vec(any::<u8>(), 0..200), ports: (u16, u16)) {
            let _ = read(&bytes, ports.0, ports.1);
        }
    }
}
