//! The key that values of the Parameter Store are sealed with. It lies beside the store, not in it, and
//! is made once for each data directory.

use crate::message::Failure;
use crate::settings::Settings;
use foundation::Ambient;
use service_ssm::Vault;
use std::fs::{File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

/// Bytes of the key.
const LENGTH: usize = 32;

/// The data directory's vault; one that nobody else has, where everything is in memory.
pub fn open(settings: &Settings, ambient: &Ambient) -> Result<Vault, Failure> {
    let path = settings.data_dir.join("parameters.key");
    let mut fresh = [0; LENGTH];
    ambient.dice.fill(&mut fresh);
    let key = match settings.ephemeral {
        true => Ok(fresh),
        false => keep(&path, fresh),
    };
    let what = || format!("can't keep the key of the Parameter Store, {}", path.display());
    key.map(Vault::new).map_err(|why| Failure::new(what(), why))
}

/// The key that is there, or `fresh`, which is there from now on.
fn keep(path: &Path, fresh: [u8; LENGTH]) -> io::Result<[u8; LENGTH]> {
    match std::fs::read(path) {
        Ok(kept) => {
            return kept.try_into().map_err(|_| {
                io::Error::new(ErrorKind::InvalidData, format!("it has not {LENGTH} bytes"))
            });
        }
        Err(why) if why.kind() == ErrorKind::NotFound => {}
        Err(why) => return Err(why),
    }
    if let Some(parent) = path.parent() {
        std::fs::create_dir_all(parent)?;
    }
    // A half-written key would be taken for the key: it is whole before it has its name.
    let beside = path.with_extension("new");
    let mut options = OpenOptions::new();
    let mut file = options.write(true).create(true).truncate(true).mode(0o600).open(&beside)?;
    file.write_all(&fresh)?;
    file.sync_all()?;
    std::fs::rename(&beside, path)?;
    if let Some(parent) = path.parent() {
        File::open(parent)?.sync_all()?;
    }
    Ok(fresh)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;

    #[test]
    fn a_key_stays_and_is_nobody_elses_to_read() -> io::Result<()> {
        let unique = Ambient::system().dice.hex(16);
        let directory = std::env::temp_dir().join(format!("millstream-key-{unique}"));
        let path = directory.join("data/parameters.key");
        assert_eq!(keep(&path, [1; LENGTH])?, [1; LENGTH]);
        assert_eq!(keep(&path, [2; LENGTH])?, [1; LENGTH]);
        assert_eq!(std::fs::metadata(&path)?.permissions().mode() & 0o777, 0o600);
        std::fs::write(&path, b"short")?;
        assert_eq!(keep(&path, [2; LENGTH]).map_err(|why| why.kind()), Err(ErrorKind::InvalidData));
        std::fs::remove_dir_all(&directory)
    }
}
