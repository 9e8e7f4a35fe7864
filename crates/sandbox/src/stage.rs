//! The server's side of a capsule: starts it, gives it its orders, hears its answers.

use std::fs;
use std::io;
use std::net::TcpListener;
use std::os::fd::{BorrowedFd, OwnedFd};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::callers::{Mark, Residents};
use crate::capsule::protocol::{
    AdmitOrder, Answer, INNER_GID, INNER_UID, LaunchOrder, Order, Prepare,
};
use crate::capsule::{CAPSULE_ARG, root};
use crate::cgroup::Group;
use crate::lodging::Lodging;
use crate::process::Child;
use crate::wire::{self, AsyncLine};
use crate::{Error, Outside, Result};

/// Uid outside, where the server is root and may choose: from a range that no login, service or
/// container manager hands out, and below 65,536 so that hosts which are containers have it.
const OUTER_UID: u32 = 60_993;
/// Gid outside, likewise.
const OUTER_GID: u32 = 60_990;

/// A capsule that stands ready: namespaces made, waiting for its launch order.
#[derive(Debug)]
pub(crate) struct Stage {
    pub(crate) line: AsyncLine,
    pub(crate) lodging: Lodging,
    pub(crate) network: bool,
    /// Runtime API and AWS endpoint, in this order.
    pub(crate) listeners: [TcpListener; 2],
    pub(crate) outside: Option<Outside>,
    /// Who is inside, where others reach the listeners, too.
    pub(crate) residents: Option<Residents>,
}

impl Stage {
    /// Starts a capsule and waits until it stands ready.
    pub(crate) async fn prepare(capsule: &Path, prepare: &Prepare) -> Result<Self> {
        let (ours, theirs) = wire::pair().map_err(Error::system("socket pair"))?;
        let line = AsyncLine::new(ours).map_err(Error::system("socket pair"))?;
        let spawned = start(capsule.to_owned(), theirs, prepare.root.clone()).await?;
        let helper = Child::of(&spawned).map_err(Error::system("pidfd of the capsule"))?;
        send(&line, &Order::Prepare(prepare.clone()), &[]).await?;
        if prepare.namespaces {
            expect(&line, "making namespaces", |answer| matches!(answer, Answer::Unshared)).await?;
            write_maps(spawned.id()).map_err(Error::system("id maps of the namespaces"))?;
            send(&line, &Order::MapsWritten, &[]).await?;
        }
        let (mut prepared, mut settled) = (None, None);
        while prepared.is_none() || settled.is_none() {
            match receive(&line, "preparing").await? {
                // Held at once, so that it is collected even if the rest fails.
                (Answer::Prepared, fds) => prepared = Some(hand_over(prepare, &helper, fds)?),
                (Answer::Settled, fds) => settled = Some(fds),
                (other, _) => return Err(out_of_turn(&other)),
            }
        }
        let (first, fds) = prepared.ok_or(Error::CapsuleGone("preparing"))?;
        let mut fds = fds.into_iter();
        let mut next = || fds.next().ok_or(Error::CapsuleGone("handing over"));
        let listeners = if prepare.network {
            [next()?.into(), next()?.into()]
        } else {
            [host_listener()?, host_listener()?]
        };
        let mark = settled.and_then(|fds| fds.into_iter().next());
        let residents = match prepare.network {
            true => None,
            false => Some(residents(prepare, spawned.id(), mark)?),
        };
        let outside = if prepare.network && prepare.trust.is_some() {
            Some(Outside { tls: next()?.into(), names: next()?.into() })
        } else {
            None
        };
        let Prepare { namespaces, network, .. } = *prepare;
        let lodging = Lodging { first, namespaces, group: Group::None };
        Ok(Self { line, lodging, network, listeners, outside, residents })
    }

    /// Lets a program in that will wait inside.
    pub(crate) async fn admit(&self, order: AdmitOrder, fds: &[BorrowedFd<'_>]) -> Result<()> {
        send(&self.line, &Order::Admit(Box::new(order)), fds).await?;
        expect(&self.line, "letting a program in", |answer| matches!(answer, Answer::Admitted))
            .await
            .map(drop)
    }

    /// Gives the launch order; the answer is the Landlock ruleset, if there is one.
    pub(crate) async fn launch(
        &self,
        order: LaunchOrder,
        fds: &[BorrowedFd<'_>],
    ) -> Result<Option<OwnedFd>> {
        send(&self.line, &Order::Launch(Box::new(order)), fds).await?;
        let fds =
            expect(&self.line, "launching", |answer| matches!(answer, Answer::Launched)).await?;
        Ok(fds.into_iter().next())
    }

    /// Addresses of the listeners as seen from inside.
    pub(crate) fn addresses(&self) -> Result<[String; 2]> {
        let address = |listener: &TcpListener| {
            Ok(listener.local_addr().map_err(Error::system("address of a listener"))?.to_string())
        };
        Ok([address(&self.listeners[0])?, address(&self.listeners[1])?])
    }
}

/// Who is inside: with namespaces by the descriptor that came with the word that all is settled.
fn residents(prepare: &Prepare, helper: u32, shown: Option<OwnedFd>) -> Result<Residents> {
    if !prepare.namespaces {
        return Ok(Residents::Among(Mark::Descent(helper)));
    }
    let shown = shown.ok_or(Error::CapsuleGone("showing who is inside"))?;
    match prepare.proc {
        true => Ok(Residents::Of(shown)),
        false => {
            let mark = Mark::of_namespace(&shown).map_err(Error::system("its namespace"))?;
            Ok(Residents::Among(mark))
        }
    }
}

/// The first process, and the listeners that came with it.
fn hand_over(
    prepare: &Prepare,
    helper: &Child,
    mut fds: Vec<OwnedFd>,
) -> Result<(Child, Vec<OwnedFd>)> {
    if !prepare.namespaces {
        return Ok((helper.clone(), fds));
    }
    if fds.is_empty() {
        return Err(Error::CapsuleGone("handing over"));
    }
    // The helper has done its part and is ending.
    let helper = helper.clone();
    tokio::spawn(async move {
        let _ = helper.gone().await;
    });
    let first = Child::new(fds.remove(0)).map_err(Error::system("pidfd of the first process"))?;
    Ok((first, fds))
}

async fn start(
    capsule: PathBuf,
    line: OwnedFd,
    mount_point: PathBuf,
) -> Result<std::process::Child> {
    // Starting a process waits for its exec: not on a thread that serves others.
    let started = tokio::task::spawn_blocking(move || {
        root::make_mount_point(&mount_point)
            .map_err(|source| Error::StateDir { path: mount_point, source })?;
        Command::new(capsule)
            .arg(CAPSULE_ARG)
            .env_clear()
            .current_dir("/")
            .stdin(line)
            .stdout(Stdio::null())
            // Signals from the terminal are the server's to act on.
            .process_group(0)
            .spawn()
            .map_err(Error::system("starting the capsule"))
    });
    started.await.map_err(|error| Error::System {
        step: "starting the capsule",
        source: io::Error::other(error),
    })?
}

async fn send(line: &AsyncLine, order: &Order, fds: &[BorrowedFd<'_>]) -> Result<()> {
    match line.send(order, fds).await {
        // Its last words, if any, say why.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {
            Err(receive(line, "taking its order")
                .await
                .err()
                .unwrap_or(Error::System { step: "order to the capsule", source: error }))
        }
        other => other.map_err(Error::system("order to the capsule")),
    }
}

async fn receive(line: &AsyncLine, doing: &'static str) -> Result<(Answer, Vec<OwnedFd>)> {
    match line.receive().await.map_err(Error::system("answer of the capsule"))? {
        None => Err(Error::CapsuleGone(doing)),
        Some((Answer::Failed(reason), _)) => Err(Error::Capsule(reason)),
        // The program that waited inside has ended, and all with it.
        Some((Answer::Exited(_), _)) => Err(Error::CapsuleGone(doing)),
        Some(answer) => Ok(answer),
    }
}

async fn expect(
    line: &AsyncLine,
    doing: &'static str,
    awaited: impl Fn(&Answer) -> bool,
) -> Result<Vec<OwnedFd>> {
    let (answer, fds) = receive(line, doing).await?;
    if awaited(&answer) { Ok(fds) } else { Err(out_of_turn(&answer)) }
}

fn out_of_turn(answer: &Answer) -> Error {
    Error::Capsule(format!("answer out of turn: {answer:?}"))
}

fn host_listener() -> Result<TcpListener> {
    let listener = TcpListener::bind((std::net::Ipv4Addr::LOCALHOST, 0))
        .map_err(Error::system("listening on the loopback"))?;
    listener.set_nonblocking(true).map_err(Error::system("listening on the loopback"))?;
    Ok(listener)
}

/// Maps the inner ids. Root maps two users: itself, who builds the stage, and the program's, who is
/// nobody outside. Others may map only themselves (user_namespaces(7)).
fn write_maps(pid: u32) -> io::Result<()> {
    let write = |file: &str, text: &str| fs::write(format!("/proc/{pid}/{file}"), text);
    let (uid, gid) = (rustix::process::geteuid().as_raw(), rustix::process::getegid().as_raw());
    if uid == 0 {
        let two = |inner, outer| format!("0 0 1\n{inner} {outer} 1\n");
        // Refused where we are root of a container that does not have these ids.
        if write("uid_map", &two(INNER_UID, OUTER_UID)).is_ok() {
            return write("gid_map", &two(INNER_GID, OUTER_GID));
        }
    }
    write("uid_map", &format!("{INNER_UID} {uid} 1\n"))?;
    write("setgroups", "deny")?;
    write("gid_map", &format!("{INNER_GID} {gid} 1\n"))
}
