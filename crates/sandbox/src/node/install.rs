//! Installs the SDKs that Lambda's Node.js runtimes bundle, at pinned versions, once.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use tokio::process::Command;

use super::ask;
use crate::installing::{Progress, open_to_all, sdk, watch};
use crate::language::Interpreter;
use crate::{Bundle, Error, Result};

/// A set of packages, exactly: npm compares each with its hash in the lock.
struct Pins {
    /// Names the directory: another set has another name.
    name: &'static str,
    what: &'static str,
    package: &'static str,
    lock: &'static str,
}

const V3: Pins = Pins {
    name: "aws-sdk-3.1169.0",
    what: "the AWS SDK for JavaScript, version 3 (64 MB)",
    package: include_str!("../../node/sdk-v3/package.json"),
    lock: include_str!("../../node/sdk-v3/package-lock.json"),
};
const V2: Pins = Pins {
    name: "aws-sdk-2.1693.0",
    what: "the AWS SDK for JavaScript, version 2 (108 MB)",
    package: include_str!("../../node/sdk-v2/package.json"),
    lock: include_str!("../../node/sdk-v2/package-lock.json"),
};

/// Installs a pinned SDK with the npm of `interpreter` under `runtimes_dir`, once, and returns the
/// directory to give to [`crate::Sandbox::bundle`]. Returns at once when it is there. The directory
/// appears whole or not at all.
///
/// # Errors
/// [`Error::Interpreter`] if there is no such Node.js, [`Error::Sdk`] with npm's own words (no
/// network, say), or if there is no npm; functions run without the SDK then.
pub async fn install_sdk(
    interpreter: &Path,
    runtimes_dir: &Path,
    bundle: Bundle,
    progress: &Progress<'_>,
) -> Result<PathBuf> {
    let pins = match bundle {
        Bundle::V3 => V3,
        Bundle::V2 => V2,
    };
    let parent = runtimes_dir.join("nodejs");
    let target = parent.join(pins.name);
    if target.is_dir() {
        return Ok(target.join("node_modules"));
    }
    let interpreter = ask(interpreter).await?;
    let temporary = parent.join(format!(".{}-{}", pins.name, std::process::id()));
    progress(&format!("installing {} …", pins.what));
    let installed = install(&interpreter, &temporary, &pins).await;
    let done = installed.and_then(|()| {
        open_to_all(&temporary).map_err(sdk)?;
        match fs::rename(&temporary, &target) {
            // Another server was faster; its work is as good.
            Err(_) if target.is_dir() => Ok(()),
            other => other.map_err(sdk),
        }
    });
    // Gone already if all went well.
    let _ = tokio::fs::remove_dir_all(&temporary).await;
    done?;
    progress(&format!("installed in {}", target.display()));
    Ok(target.join("node_modules"))
}

async fn install(interpreter: &Interpreter, directory: &Path, pins: &Pins) -> Result<()> {
    tokio::fs::create_dir_all(directory).await.map_err(sdk)?;
    for (name, text) in [("package.json", pins.package), ("package-lock.json", pins.lock)] {
        tokio::fs::write(directory.join(name), text).await.map_err(sdk)?;
    }
    let mut npm = Command::new(npm(interpreter));
    // Packages' own scripts would run as whoever runs the server.
    npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier"])
        .current_dir(directory);
    match watch(&mut npm, &|_| {}).await {
        Ok(done) => done.map_err(Error::Sdk),
        Err(Error::Sdk(why)) => Err(Error::Sdk(format!("npm: {why}"))),
        Err(other) => Err(other),
    }
}

/// The npm that came with this Node.js, else the one on `PATH`.
fn npm(interpreter: &Interpreter) -> PathBuf {
    let beside = interpreter.executable.with_file_name("npm");
    match fs::metadata(&beside) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => PathBuf::from("npm"),
        _ => beside,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every package has a hash, and the name of the directory tells of the newest.
    #[test]
    fn locks_are_whole() {
        for pins in [V3, V2] {
            let lock: serde_json::Value = serde_json::from_str(pins.lock).unwrap();
            let packages = lock["packages"].as_object().unwrap();
            let named = pins.name.rsplit('-').next().unwrap();
            assert!(packages.values().any(|package| package["version"] == named));
            for (name, package) in packages.iter().filter(|(name, _)| !name.is_empty()) {
                assert!(package["integrity"].as_str().is_some(), "{name}");
            }
            let root: serde_json::Value = serde_json::from_str(pins.package).unwrap();
            assert_eq!(root["dependencies"], packages[""]["dependencies"]);
        }
    }
}
