//! The environment's file system: a small tmpfs with read-only views of what a runtime needs.
//! [`build`] makes all that does not depend on the program; [`complete`] adds the program's own
//! directories and makes it the root.

use std::fs;
use std::io;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Component, Path, PathBuf};

use rustix::mount::{MountFlags, MountPropagationFlags, UnmountFlags};

use super::protocol::{INNER_GID, INNER_UID, LaunchOrder, Named, Place, Prepare};
use super::{Step, at};
use crate::trust::Trust;

/// The root itself holds a few directories, links and small files; anything more is a mistake.
const ROOT_OPTIONS: &str = "mode=0755,size=1m,nr_inodes=1024";
/// What every dynamically linked program may need, where the host has it.
const SYSTEM_DIRS: [&str; 8] =
    ["/usr", "/bin", "/sbin", "/lib", "/lib64", "/lib32", "/libx32", "/nix/store"];
/// Parts of `/etc` that hold no secrets and that libraries look for.
const ETC_PARTS: [&str; 6] = [
    "/etc/ssl/certs",
    "/etc/ssl/openssl.cnf",
    "/etc/pki/tls/certs",
    "/etc/ca-certificates",
    "/etc/ld.so.cache",
    "/etc/alternatives",
];
/// Device nodes without side effects.
const DEVICES: [&str; 5] = ["null", "zero", "full", "random", "urandom"];
const DEV_LINKS: [(&str, &str); 4] = [
    ("fd", "/proc/self/fd"),
    ("stdin", "/proc/self/fd/0"),
    ("stdout", "/proc/self/fd/1"),
    ("stderr", "/proc/self/fd/2"),
];
/// Mount points of the program's own directories.
const OWN_DIRS: [&str; 10] = [
    INTERPRETERS,
    "/var/task",
    WORKING,
    "/var/runtime",
    "/var/runtime/bootstrap",
    "/var/runtime/node_modules",
    "/opt",
    "/tmp",
    "/proc",
    "/run",
];

/// Where Node.js looks for the packages of ES modules above `/var/task`: it takes no NODE_PATH for
/// them, and Lambda's does. First the layers', then the runtime's.
const MODULE_LINKS: [(&str, &str); 2] = [
    ("/var/node_modules", "/opt/nodejs/node_modules"),
    ("/node_modules", "/var/runtime/node_modules"),
];
/// What a file in memory takes at least.
const PAGE_BYTES: u64 = 4096;
/// Files that `/tmp` holds whatever its size.
const FILES_MIN: u64 = 1024;
/// Where a program stands that waits for its code and cannot change its directory then.
pub(crate) const WORKING: &str = "/var/working";
/// Most links to the code's files in it: the root is small.
const LINKS_MAX: usize = 256;
/// Where an interpreter is found by its names, as on AWS.
const INTERPRETERS: &str = "/var/lang/bin";
/// Where the host's tree is while a program waits for its function.
const ASIDE: &str = "/.host";

fn etc_files(prepare: &Prepare) -> Vec<(&'static str, String)> {
    // With the host's network the host's name servers apply; without, ours, or there is nobody to ask.
    let resolver = match (prepare.network, &prepare.trust) {
        (false, _) => fs::read_to_string("/etc/resolv.conf").unwrap_or_default(),
        (true, None) => String::new(),
        (true, Some(_)) => "nameserver 127.0.0.1\n".into(),
    };
    vec![
        (
            "passwd",
            format!(
                "root:x:0:0:root:/root:/sbin/nologin\n\
                 sbx_user1051:x:{INNER_UID}:{INNER_GID}::/tmp:/sbin/nologin\n\
                 nobody:x:65534:65534:nobody:/:/sbin/nologin\n"
            ),
        ),
        ("group", format!("root:x:0:\nsbx_user1051:x:{INNER_GID}:\nnogroup:x:65534:\n")),
        ("hosts", "127.0.0.1 localhost sandbox sandbox.localdomain\n::1 localhost\n".into()),
        ("nsswitch.conf", "passwd: files\ngroup: files\nhosts: files dns\n".into()),
        ("resolv.conf", resolver),
    ]
}

/// Where a host path appears under the new root.
fn within(root: &Path, path: &Path) -> PathBuf {
    let mut inner = root.to_owned();
    inner.extend(path.components().filter(|part| matches!(part, Component::Normal(_))));
    inner
}

/// Makes the new root on `prepare.root`, without the program's directories.
pub(crate) fn build(prepare: &Prepare) -> Step<()> {
    let root = &prepare.root;
    rustix::mount::mount_change(
        "/",
        MountPropagationFlags::DOWNSTREAM | MountPropagationFlags::REC,
    )
    .map_err(at("detaching mounts"))?;
    rustix::mount::mount(
        "root",
        root,
        "tmpfs",
        MountFlags::NOSUID | MountFlags::NODEV,
        cstring(ROOT_OPTIONS)?.as_c_str(),
    )
    .map_err(at("mounting the root"))?;
    for path in SYSTEM_DIRS.iter().map(Path::new).chain(prepare.expose.iter().map(PathBuf::as_path))
    {
        expose(root, path).map_err(at(path.display()))?;
    }
    if let Some(trust) = &prepare.trust {
        show_certificates(root, trust).map_err(at("certificates"))?;
    }
    for path in ETC_PARTS {
        expose(root, Path::new(path)).map_err(at(path))?;
    }
    for (name, text) in etc_files(prepare) {
        fs::write(root.join("etc").join(name), text).map_err(at(name))?;
    }
    if Path::new("/usr/share/zoneinfo/UTC").exists() {
        symlink("/usr/share/zoneinfo/UTC", root.join("etc/localtime")).map_err(at("localtime"))?;
    }
    for path in OWN_DIRS {
        fs::create_dir_all(within(root, Path::new(path))).map_err(at(path))?;
    }
    for place in &prepare.places {
        put(root, &place.host, place).map_err(at(place.inside.display()))?;
    }
    for (link, to) in MODULE_LINKS {
        symlink(to, within(root, Path::new(link))).map_err(at(link))?;
    }
    if let Some(Named { program, names }) = &prepare.interpreter {
        for name in names {
            symlink(program, interpreter(root, name)).map_err(at(name))?;
        }
    }
    devices(&root.join("dev")).map_err(at("/dev"))
}

/// Puts the prepared certificates where Debian's, Amazon Linux's and OpenSSL's programs look for them;
/// what the host has in these places is then not shown.
fn show_certificates(root: &Path, trust: &Trust) -> io::Result<()> {
    let (ssl, pki) = (root.join("etc/ssl"), root.join("etc/pki/tls"));
    fs::create_dir_all(ssl.join("certs"))?;
    fs::create_dir_all(&pki)?;
    bind_read_only(&trust.certificates, &ssl.join("certs"), libc::MOUNT_ATTR_NODEV)?;
    symlink("/etc/ssl/certs", pki.join("certs"))?;
    for directory in [ssl, pki] {
        symlink("certs/ca-certificates.crt", directory.join("cert.pem"))?;
    }
    let runtime = root.join("var/runtime");
    fs::create_dir_all(&runtime)?;
    fs::copy(&trust.authority, runtime.join("ca-cert.pem"))?;
    Ok(())
}

/// Shows a host path read-only at the same place. A symbolic link is shown as the link it is.
fn expose(root: &Path, path: &Path) -> io::Result<()> {
    let Ok(meta) = fs::symlink_metadata(path) else { return Ok(()) };
    let target = within(root, path);
    if let Some(parent) = target.parent() {
        fs::create_dir_all(parent)?;
    }
    if fs::symlink_metadata(&target).is_ok() {
        return Ok(()); // Shown already, by itself or as part of something larger.
    }
    expose_at(path, &meta, &target)
}

fn expose_at(path: &Path, meta: &fs::Metadata, target: &Path) -> io::Result<()> {
    if meta.is_symlink() {
        return symlink(fs::read_link(path)?, target);
    }
    if meta.is_dir() {
        fs::create_dir(target)?;
    } else {
        fs::write(target, "")?;
    }
    bind_read_only(path, target, libc::MOUNT_ATTR_NODEV)
}

fn bind_read_only(source: &Path, target: &Path, more: u64) -> io::Result<()> {
    rustix::mount::mount_bind_recursive(source, target)?;
    set_attributes(target, libc::MOUNT_ATTR_RDONLY | libc::MOUNT_ATTR_NOSUID | more, true)
}

fn devices(dev: &Path) -> io::Result<()> {
    fs::create_dir(dev)?;
    for name in DEVICES {
        let target = dev.join(name);
        fs::write(&target, "")?;
        bind_read_only(&Path::new("/dev").join(name), &target, libc::MOUNT_ATTR_NOEXEC)?;
    }
    for (name, to) in DEV_LINKS {
        symlink(to, dev.join(name))?;
    }
    Ok(())
}

/// Mounts `/proc` for the pid namespace that the caller is in. Processes of other users (the first
/// process) are hidden.
pub(crate) fn mount_proc(root: &Path) -> Step<()> {
    rustix::mount::mount(
        "proc",
        root.join("proc"),
        "proc",
        MountFlags::NOSUID | MountFlags::NODEV | MountFlags::NOEXEC,
        c"hidepid=2",
    )
    .map_err(at("mounting /proc"))
}

/// Adds code, layers and `/tmp`, makes the root read-only and moves into it. The host's tree is
/// gone afterwards.
pub(crate) fn complete(prepare: &Prepare, order: &LaunchOrder) -> Step<()> {
    let root = &prepare.root;
    mount_own(prepare, order, root, Path::new("/"))?;
    name_interpreter(prepare, order, root)?;
    mount_tmp(prepare, order.tmp_bytes)?;
    set_attributes(root, libc::MOUNT_ATTR_RDONLY, false).map_err(at("closing the root"))?;
    // The old root is stacked on the new one and then let go: no directory of its own is needed.
    rustix::process::chdir(root).map_err(at("entering the root"))?;
    rustix::process::pivot_root(".", ".").map_err(at("pivoting"))?;
    rustix::mount::unmount(".", UnmountFlags::DETACH).map_err(at("letting the host's root go"))?;
    rustix::process::chdir("/").map_err(at("entering the root"))
}

/// Moves into the root before the program's own directories are known. The host's tree is put aside
/// until [`complete_entered`]: only our own bootstrap runs meanwhile.
pub(crate) fn enter(prepare: &Prepare) -> Step<()> {
    let root = &prepare.root;
    mount_tmp(prepare, 1)?;
    let aside = within(root, Path::new(ASIDE));
    fs::create_dir(&aside).map_err(at("a place for the host's root"))?;
    fs::set_permissions(&aside, fs::Permissions::from_mode(0o700)).map_err(at("closing it"))?;
    rustix::process::chdir(root).map_err(at("entering the root"))?;
    rustix::process::pivot_root(".", &aside).map_err(at("pivoting"))?;
    rustix::process::chdir("/").map_err(at("entering the root"))
}

/// [`complete`] for a root that was entered: adds code and layers, lets the host's tree go.
pub(crate) fn complete_entered(prepare: &Prepare, order: &LaunchOrder) -> Step<()> {
    let root = Path::new("/");
    mount_own(prepare, order, root, Path::new(ASIDE))?;
    name_interpreter(prepare, order, root)?;
    rustix::mount::mount_remount(
        "/tmp",
        MountFlags::NOSUID | MountFlags::NODEV,
        cstring(&tmp_size(order.tmp_bytes))?.as_c_str(),
    )
    .map_err(at("sizing /tmp"))?;
    rustix::mount::unmount(ASIDE, UnmountFlags::DETACH)
        .map_err(at("letting the host's root go"))?;
    fs::remove_dir(ASIDE).map_err(at("removing its place"))?;
    if order.linked {
        link_code().map_err(at("links to the code"))?;
    }
    set_attributes(root, libc::MOUNT_ATTR_RDONLY, false).map_err(at("closing the root"))
}

fn interpreter(root: &Path, name: &str) -> PathBuf {
    within(root, Path::new(INTERPRETERS)).join(name)
}

/// Adds the name that the function's runtime has for its interpreter, if that is not a usual one.
fn name_interpreter(prepare: &Prepare, order: &LaunchOrder, root: &Path) -> Step<()> {
    let (Some(known), Some(name)) = (&prepare.interpreter, &order.interpreter_name) else {
        return Ok(());
    };
    if known.names.contains(name) {
        return Ok(());
    }
    symlink(&known.program, interpreter(root, name)).map_err(at(name))
}

/// What the code's directory holds is found from where the program stands, too.
fn link_code() -> io::Result<()> {
    for entry in fs::read_dir("/var/task")?.take(LINKS_MAX) {
        let entry = entry?;
        symlink(entry.path(), Path::new(WORKING).join(entry.file_name()))?;
    }
    Ok(())
}

/// The function's own directories; the host's are seen below `host`.
fn mount_own(prepare: &Prepare, order: &LaunchOrder, root: &Path, host: &Path) -> Step<()> {
    bind_read_only(&within(host, &order.code), &root.join("var/task"), libc::MOUNT_ATTR_NODEV)
        .map_err(at("mounting the code"))?;
    if let Some(layers) = &order.layers {
        mount_layers(prepare, root, &within(host, layers)).map_err(at("mounting the layers"))?;
    }
    for place in &order.places {
        put(root, &within(host, &place.host), place).map_err(at(place.inside.display()))?;
    }
    Ok(())
}

fn put(root: &Path, from: &Path, place: &Place) -> io::Result<()> {
    bind_read_only(from, &within(root, &place.inside), libc::MOUNT_ATTR_NODEV)
}

/// The size of `/tmp`, and how many files it holds: as many as have a page each, so that empty ones are
/// bounded, too.
fn tmp_size(bytes: u64) -> String {
    format!("size={},nr_inodes={}", bytes.max(1), (bytes / PAGE_BYTES).max(FILES_MIN))
}

fn mount_tmp(prepare: &Prepare, bytes: u64) -> Step<()> {
    let root = &prepare.root;
    let options = format!("mode=0700,uid={INNER_UID},gid={INNER_GID},{}", tmp_size(bytes));
    rustix::mount::mount(
        "tmp",
        root.join("tmp"),
        "tmpfs",
        MountFlags::NOSUID | MountFlags::NODEV,
        cstring(&options)?.as_c_str(),
    )
    .map_err(at("mounting /tmp"))?;
    // A runtime that lies in the host's /tmp has just been covered.
    for path in prepare.expose.iter().filter(|path| path.starts_with("/tmp")) {
        expose(root, path).map_err(at(path.display()))?;
    }
    Ok(())
}

/// Layers are `/opt`; where a runtime of the host lies there, too, both share it.
fn mount_layers(prepare: &Prepare, root: &Path, layers: &Path) -> io::Result<()> {
    let opt = root.join("opt");
    if !prepare.expose.iter().any(|path| path.starts_with("/opt")) {
        return bind_read_only(layers, &opt, libc::MOUNT_ATTR_NODEV);
    }
    for entry in fs::read_dir(layers)? {
        let entry = entry?;
        let target = opt.join(entry.file_name());
        if fs::symlink_metadata(&target).is_ok() {
            return Err(io::Error::other("an entry has the name of the host's runtime in /opt"));
        }
        expose_at(&entry.path(), &entry.metadata()?, &target)?;
    }
    Ok(())
}

/// Sets mount attributes, on submounts too if `recursive`: `mount(MS_REMOUNT)` cannot.
fn set_attributes(target: &Path, attributes: u64, recursive: bool) -> io::Result<()> {
    let path = std::ffi::CString::new(target.as_os_str().as_bytes())?;
    let mut change =
        libc::mount_attr { attr_set: attributes, attr_clr: 0, propagation: 0, userns_fd: 0 };
    let flags = if recursive { libc::AT_RECURSIVE } else { 0 };
    // SAFETY: `path` and `change` are valid for the call, and the size is that of `change`.
    let result = unsafe {
        libc::syscall(
            libc::SYS_mount_setattr,
            libc::AT_FDCWD,
            path.as_ptr(),
            flags,
            &raw mut change,
            size_of::<libc::mount_attr>(),
        )
    };
    if result == -1 { Err(io::Error::last_os_error()) } else { Ok(()) }
}

fn cstring(text: &str) -> Step<std::ffi::CString> {
    std::ffi::CString::new(text).map_err(at("mount options"))
}

/// The mount directory is private to the owner: nothing is in it outside the namespaces.
pub(crate) fn make_mount_point(path: &Path) -> io::Result<()> {
    fs::create_dir_all(path)?;
    fs::set_permissions(path, fs::Permissions::from_mode(0o755))
}
