//! The certificates that programs inside trust: the host's, and one authority more. Written once when
//! the sandbox starts, then shown in every environment; the host's own files are left as they are.

use std::fs;
use std::io;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::{Authority, Error, Result};

/// Where systems keep certificates one by one, named by hash.
const DIRECTORIES: [&str; 2] = ["/etc/ssl/certs", "/etc/pki/tls/certs"];
/// Where systems keep all of them in one file.
const BUNDLES: [&str; 4] = [
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
];
/// The bundle's name as Debian has it, and as Amazon Linux does.
const BUNDLE_NAMES: [&str; 2] = ["ca-certificates.crt", "ca-bundle.crt"];
/// How deep directories of certificates are copied: Debian keeps Java's one level down.
const MAX_DEPTH: u32 = 2;

/// Where the files are.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Trust {
    /// The directory that takes the place of `/etc/ssl/certs`.
    pub(crate) certificates: PathBuf,
    /// The authority's certificate alone.
    pub(crate) authority: PathBuf,
}

impl Trust {
    /// Writes them below `state_dir`, in place of those of an earlier start.
    pub(crate) fn write(state_dir: &Path, authority: &Authority) -> Result<Self> {
        let directory = state_dir.join("trust");
        let trust = Self {
            certificates: directory.join("certs"),
            authority: directory.join("ca-cert.pem"),
        };
        match fs::remove_dir_all(&directory) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => trust.fill(authority),
        }
        .map_err(|source| Error::StateDir { path: directory, source })?;
        Ok(trust)
    }

    fn fill(&self, authority: &Authority) -> io::Result<()> {
        make_directory(&self.certificates)?;
        for directory in DIRECTORIES.map(Path::new) {
            copy_all(directory, &self.certificates, MAX_DEPTH)?;
        }
        let mut bundle = BUNDLES.iter().find_map(|path| fs::read(path).ok()).unwrap_or_default();
        if !bundle.is_empty() && !bundle.ends_with(b"\n") {
            bundle.push(b'\n');
        }
        bundle.extend_from_slice(authority.certificate.as_bytes());
        for name in BUNDLE_NAMES {
            let path = self.certificates.join(name);
            if fs::symlink_metadata(&path).is_ok() {
                fs::remove_file(&path)?;
            }
            make_file(&path, &bundle)?;
        }
        // Of several with the same hash, OpenSSL looks at each in turn.
        let named =
            |number| self.certificates.join(format!("{:08x}.{number}", authority.subject_hash));
        let free = (0..).map(named).find(|path| fs::symlink_metadata(path).is_err());
        if let Some(path) = free {
            make_file(&path, authority.certificate.as_bytes())?;
        }
        make_file(&self.authority, authority.certificate.as_bytes())
    }
}

/// Copies links as links: most lead to `/usr`, which is seen inside, or to a neighbour. What can't be
/// read is left out, as it would not be seen inside, either.
fn copy_all(from: &Path, to: &Path, depth: u32) -> io::Result<()> {
    let Ok(entries) = fs::read_dir(from) else { return Ok(()) };
    for entry in entries.flatten() {
        let (Ok(kind), target) = (entry.file_type(), to.join(entry.file_name())) else { continue };
        if fs::symlink_metadata(&target).is_ok() {
            continue;
        }
        if kind.is_symlink() {
            if let Ok(link) = fs::read_link(entry.path()) {
                symlink(link, &target)?;
            }
        } else if kind.is_dir() {
            if depth > 0 {
                make_directory(&target)?;
                copy_all(&entry.path(), &target, depth - 1)?;
            }
        } else if kind.is_file()
            && let Ok(content) = fs::read(entry.path())
        {
            make_file(&target, &content)?;
        }
    }
    Ok(())
}

/// Whatever the umask, programs inside, who are somebody else, must be able to read.
fn make_directory(path: &Path) -> io::Result<()> {
    fs::create_dir_all(path)?;
    fs::set_permissions(path, fs::Permissions::from_mode(0o755))
}

fn make_file(path: &Path, content: &[u8]) -> io::Result<()> {
    fs::write(path, content)?;
    fs::set_permissions(path, fs::Permissions::from_mode(0o644))
}
