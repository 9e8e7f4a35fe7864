//! The processes of an environment, seen from outside, and the sockets that they hold.

use std::collections::HashSet;
use std::ffi::CStr;
use std::fs::File;
use std::io::{self, Read};
use std::iter::successors;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};

use rustix::fs::{CWD, Dir, Mode, OFlags, openat, readlinkat, statat};

/// Where all processes are that this one can see.
const MACHINE: &str = "/proc";
/// What one question looks at, at most: whoever has more open is not told from others.
const DESCRIPTORS_MAX: usize = 1 << 16;
/// How often processes are listed that came while others were looked at.
const ROUNDS_MAX: usize = 8;
/// Longest descent that is followed.
const ANCESTORS_MAX: usize = 1024;

/// Who lives in an environment.
#[derive(Debug)]
pub(crate) enum Residents {
    /// Everybody in this `/proc`: it is the environment's own.
    Of(OwnedFd),
    /// Everybody in the machine's who has this mark.
    Among(Mark),
}

/// By what a process is known as an environment's.
#[derive(Debug)]
pub(crate) enum Mark {
    /// Its pid namespace.
    Namespace { device: u64, inode: u64 },
    /// That it descends from this one, which adopts all orphans below it.
    Descent(u32),
}

impl Mark {
    /// The pid namespace that this file stands for.
    pub(crate) fn of_namespace(file: &OwnedFd) -> io::Result<Self> {
        let stat = rustix::fs::fstat(file)?;
        Ok(Self::Namespace { device: stat.st_dev, inode: stat.st_ino })
    }

    fn is_on(&self, processes: BorrowedFd<'_>, process: &OwnedFd) -> bool {
        match self {
            Self::Namespace { device, inode } => {
                statat(process, c"ns/pid", rustix::fs::AtFlags::empty())
                    .is_ok_and(|stat| (stat.st_dev, stat.st_ino) == (*device, *inode))
            }
            Self::Descent(ancestor) => {
                let above = |pid: &u32| parent(&open(processes, pid.to_string()).ok()?);
                let mut ancestors = successors(parent(process), above).take(ANCESTORS_MAX);
                ancestors.any(|pid| pid == *ancestor)
            }
        }
    }
}

impl Residents {
    /// Whether one of them has this socket open. Who had it may have passed it on meanwhile to a child:
    /// those who come while others are looked at are looked at, too.
    pub(crate) fn hold(&self, socket: u32) -> io::Result<bool> {
        let machine;
        let processes = match self {
            Self::Of(own) => own.as_fd(),
            Self::Among(_) => {
                machine = openat(CWD, MACHINE, directory(), Mode::empty())?;
                machine.as_fd()
            }
        };
        let link = format!("socket:[{socket}]");
        let (mut seen, mut left) = (HashSet::new(), DESCRIPTORS_MAX);
        for _ in 0..ROUNDS_MAX {
            let before = seen.len();
            for entry in Dir::read_from(processes)? {
                let entry = entry?;
                let name = entry.file_name();
                let Some(pid) = number(name) else { continue };
                if seen.insert(pid) && self.holds(processes, name, &link, &mut left) {
                    return Ok(true);
                }
            }
            if seen.len() == before {
                return Ok(false);
            }
        }
        Ok(false)
    }

    /// Whether the process is one of them and has the socket. It stays the same process whoever gets
    /// its pid.
    fn holds(&self, processes: BorrowedFd<'_>, pid: &CStr, link: &str, left: &mut usize) -> bool {
        // It may have ended, or be somebody else's whom we may not look at.
        let Ok(process) = open(processes, pid) else { return false };
        if let Self::Among(mark) = self
            && !mark.is_on(processes, &process)
        {
            return false;
        }
        let Ok(open_files) = open(&process, c"fd") else { return false };
        let Ok(entries) = Dir::read_from(&open_files) else { return false };
        for entry in entries.flatten() {
            if *left == 0 {
                return false;
            }
            *left -= 1;
            let target = readlinkat(&open_files, entry.file_name(), Vec::new());
            if target.is_ok_and(|target| target.as_bytes() == link.as_bytes()) {
                return true;
            }
        }
        false
    }
}

fn directory() -> OFlags {
    OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC
}

fn open<P: rustix::path::Arg>(place: impl AsFd, name: P) -> rustix::io::Result<OwnedFd> {
    openat(place, name, directory(), Mode::empty())
}

fn number(name: &CStr) -> Option<u32> {
    name.to_str().ok()?.parse().ok()
}

/// The process that this one is a child of; none for one that is gone.
fn parent(process: &OwnedFd) -> Option<u32> {
    let file = openat(process, c"stat", OFlags::RDONLY | OFlags::CLOEXEC, Mode::empty()).ok()?;
    let mut stat = String::new();
    File::from(file).read_to_string(&mut stat).ok()?;
    // The name, which may hold anything, ends with the last parenthesis; state and parent follow.
    stat.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse().ok().filter(|pid| *pid > 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::{TcpListener, TcpStream};
    use std::os::fd::AsRawFd;
    use std::os::linux::fs::MetadataExt;
    use std::process::{Child, Command, Stdio};

    /// A socket of this very process.
    fn socket() -> (TcpStream, u32) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let stream = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
        let path = format!("/proc/self/fd/{}", stream.as_raw_fd());
        let inode = std::fs::metadata(path).unwrap().st_ino();
        (stream, u32::try_from(inode).unwrap())
    }

    fn other() -> Child {
        Command::new("sleep").arg("1000").spawn().unwrap()
    }

    #[test]
    fn a_socket_is_told_to_be_of_those_who_have_the_mark() {
        let (stream, inode) = socket();
        let other = other();
        let namespace = |name: &str| {
            let file = File::open(format!("/proc/self/ns/{name}")).unwrap();
            Mark::of_namespace(&file.into()).unwrap()
        };
        let me = std::process::id();
        let own = openat(CWD, "/proc", directory(), Mode::empty()).unwrap();
        for (residents, hold) in [
            (Residents::Of(own), true),
            (Residents::Among(namespace("pid")), true),
            (Residents::Among(namespace("uts")), false),
            (Residents::Among(Mark::Descent(std::os::unix::process::parent_id())), true),
            (Residents::Among(Mark::Descent(other.id())), false),
            // The one that adopts is not itself among them.
            (Residents::Among(Mark::Descent(me)), false),
        ] {
            assert_eq!(residents.hold(inode).unwrap(), hold, "{residents:?}");
        }
        // A standard stream is inherited.
        let held = OwnedFd::from(stream.try_clone().unwrap());
        let heir = Command::new("sleep").arg("1000").stdin(Stdio::from(held)).spawn().unwrap();
        drop(stream);
        let below = Residents::Among(Mark::Descent(me));
        assert!(below.hold(inode).unwrap(), "held by a child");
        for mut child in [other, heir] {
            child.kill().unwrap();
            child.wait().unwrap();
        }
        assert!(!below.hold(inode).unwrap(), "held by nobody");
    }
}
