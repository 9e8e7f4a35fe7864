//! Ruby and Java: this machine's own, asked when the first function needs them.

use crate::message::say;
use crate::settings::Settings;
use sandbox::{Config, InterpreterConfig, java, ruby};
use std::path::{Path, PathBuf};
use tokio::sync::OnceCell;

/// Environments kept prepared, for Java for each size of memory in use: each is a process of its own.
const PREPARED: usize = 2;

/// What this machine has.
pub struct Languages {
    ruby: PathBuf,
    java: PathBuf,
    ruby_version: OnceCell<String>,
    java_version: OnceCell<String>,
}

impl Languages {
    pub fn new(settings: &Settings) -> Self {
        Languages {
            ruby: settings.ruby.clone(),
            java: settings.java.clone(),
            ruby_version: OnceCell::new(),
            java_version: OnceCell::new(),
        }
    }

    /// For the sandbox.
    pub fn within(&self, config: Config) -> Config {
        let of = |interpreter: &PathBuf| {
            Some(InterpreterConfig { interpreter: interpreter.clone(), pool_size: PREPARED })
        };
        Config { ruby: of(&self.ruby), java: of(&self.java), ..config }
    }

    /// Which Ruby there is; what is missing is looked for again each time.
    pub async fn ruby(&self) -> Result<String, String> {
        let asked = self.ruby_version.get_or_try_init(|| ruby::version(&self.ruby)).await;
        asked.cloned().map_err(|why| {
            format!(
                "{why}. Ruby functions need a Ruby of version 2.5 or later: install one (the package \
                 ruby of most systems), or name it with --ruby or MILLSTREAM_RUBY."
            )
        })
    }

    /// Which Java there is, likewise.
    pub async fn java(&self) -> Result<String, String> {
        let asked = self.java_version.get_or_try_init(|| java::version(&self.java)).await;
        asked.cloned().map_err(|why| {
            format!(
                "{why}. Java functions need a JDK of version 11 or later: install one (the package \
                 default-jdk-headless of Debian and Ubuntu), or name its java with --java or \
                 MILLSTREAM_JAVA."
            )
        })
    }
}

/// Says which languages' functions can't run here, for want of what.
pub fn say_what_is_absent(settings: &Settings) {
    let wanted = [
        ("Node.js", &settings.node, "--node"),
        ("Ruby", &settings.ruby, "--ruby"),
        ("Java", &settings.java, "--java"),
    ];
    for (language, interpreter, flag) in wanted {
        if !is_there(interpreter) {
            let name = interpreter.display();
            say(&format!(
                "{language} functions can't run: there is no {name}; install it, or name it with {flag}"
            ));
        }
    }
}

/// Whether a program of that name can be found, as a shell would.
fn is_there(program: &Path) -> bool {
    let bare = program.components().count() == 1 && !program.is_absolute();
    let path = std::env::var_os("PATH").unwrap_or_default();
    if !bare {
        return program.is_file();
    }
    std::env::split_paths(&path).any(|directory| directory.join(program).is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn programs_are_looked_for_as_a_shell_does() {
        for (program, there) in [
            ("sh", true),
            ("/bin/sh", true),
            ("/bin", false),
            ("no-such-program", false),
            ("/no/sh", false),
        ] {
            assert_eq!(is_there(Path::new(program)), there, "{program}");
        }
    }
}
