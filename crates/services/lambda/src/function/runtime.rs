//! Which runtimes run here, and on what.

use crate::failure;
use aws_api::ApiError;
use aws_api::lambda::Runtime;
use ring::digest;
use sandbox::{Bundle, Warm};

/// What runs a function.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// The machine's Python.
    Python,
    /// The machine's Node.js.
    Node,
    /// The machine's Ruby.
    Ruby,
    /// The machine's Java.
    Java,
    /// The program in the package that has the handler's name.
    Named,
    /// The package's own `bootstrap`.
    Bootstrap,
}

/// The first Node.js runtime with version 3 of the SDK.
const FIRST_WITH_V3: u32 = 18;

impl Engine {
    /// What runs the runtime of that name.
    pub fn of(runtime: &str) -> Option<Self> {
        if runtime.starts_with("python") {
            Some(Engine::Python)
        } else if runtime.starts_with("nodejs") {
            Some(Engine::Node)
        } else if runtime.starts_with("ruby") {
            Some(Engine::Ruby)
        } else if runtime.starts_with("java") {
            Some(Engine::Java)
        } else if runtime.starts_with("go") {
            Some(Engine::Named)
        } else if runtime.starts_with("provided") {
            Some(Engine::Bootstrap)
        } else {
            None
        }
    }
}

/// The runtime's name, if it runs here.
pub(crate) fn check(runtime: &Runtime) -> Result<String, ApiError> {
    let name = runtime.as_str();
    if matches!(runtime, Runtime::Unknown(_)) {
        return Err(failure::invalid(format!(
            "Value {name} at 'runtime' failed to satisfy constraint: Member must satisfy enum \
             value set of Lambda's runtimes or be a valid ARN"
        )));
    }
    Engine::of(name).map(|_| name.to_owned()).ok_or_else(|| {
        failure::invalid(format!(
            "The runtime {name} is not supported by Millstream; python*, nodejs*, ruby*, java*, \
             go1.x and provided* are."
        ))
    })
}

/// What to prepare for functions of the runtime.
pub(crate) fn warm(runtime: &str, memory_mb: u32) -> Warm {
    match Engine::of(runtime) {
        Some(Engine::Python) => Warm::Python,
        Some(Engine::Node) => {
            Warm::Node { memory_bytes: u64::from(memory_mb) << 20, sdk: bundle_of(runtime) }
        }
        Some(Engine::Ruby) => Warm::Ruby,
        Some(Engine::Java) => Warm::Java { memory_bytes: u64::from(memory_mb) << 20 },
        Some(Engine::Named | Engine::Bootstrap) | None => Warm::Exec,
    }
}

/// The SDK that a Node.js runtime comes with («Building Lambda functions with Node.js»): version 3
/// from nodejs18.x on.
pub(crate) fn bundle_of(runtime: &str) -> Bundle {
    let digits: String =
        runtime.trim_start_matches("nodejs").chars().take_while(char::is_ascii_digit).collect();
    if digits.parse().unwrap_or(0) < FIRST_WITH_V3 { Bundle::V2 } else { Bundle::V3 }
}

/// What to say where a runtime is not quite what its name says: it runs on what the machine has, of
/// version `here`.
pub(crate) fn note(runtime: &str, here: &str) -> Option<String> {
    let (language, kept) = match Engine::of(runtime)? {
        Engine::Python => ("Python", 2),
        Engine::Node => ("Node.js", 1),
        Engine::Ruby => ("Ruby", 2),
        Engine::Java => ("Java", 1),
        Engine::Named | Engine::Bootstrap => return None,
    };
    // java8.al2 is Java 8.
    let wanted = runtime.trim_start_matches(char::is_alphabetic);
    let parts = |version: &str| -> Vec<String> {
        version.split('.').take(kept).map(str::to_owned).collect()
    };
    (parts(wanted) != parts(here))
        .then(|| format!("{runtime} runs on {language} {here}, which is what this machine has"))
}

/// The runtime as INIT_START writes it: `python:3.12`, `provided:al2023`.
pub(crate) fn version(runtime: &str) -> String {
    let name: String = runtime.chars().take_while(char::is_ascii_lowercase).collect();
    let version = runtime[name.len()..].trim_start_matches('.');
    if version.is_empty() { name } else { format!("{name}:{version}") }
}

/// The ARN that INIT_START and GetFunction show: one for each runtime's name.
pub(crate) fn version_arn(region: &str, runtime: &str) -> String {
    let digest = digest::digest(&digest::SHA256, runtime.as_bytes());
    let hex: String = digest.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
    format!("arn:aws:lambda:{region}::runtime:{hex}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runtimes_run_or_are_refused_by_name() {
        for (name, engine, shown) in [
            ("python2.7", Some(Engine::Python), "python:2.7"),
            ("python3.12", Some(Engine::Python), "python:3.12"),
            ("provided", Some(Engine::Bootstrap), "provided"),
            ("provided.al2023", Some(Engine::Bootstrap), "provided:al2023"),
            ("nodejs22.x", Some(Engine::Node), "nodejs:22.x"),
            ("nodejs", Some(Engine::Node), "nodejs"),
            ("ruby3.4", Some(Engine::Ruby), "ruby:3.4"),
            ("java8.al2", Some(Engine::Java), "java:8.al2"),
            ("java21", Some(Engine::Java), "java:21"),
            ("go1.x", Some(Engine::Named), "go:1.x"),
            ("dotnet8", None, "dotnet:8"),
            ("dotnetcore3.1", None, "dotnetcore:3.1"),
        ] {
            assert_eq!(Engine::of(name), engine, "{name}");
            assert_eq!(version(name), shown);
            let checked = check(&Runtime::from(name));
            assert_eq!(checked.is_ok(), engine.is_some(), "{name}");
            assert!(checked.map_or_else(|e| e.message().contains(name), |n| n == name));
        }
    }

    #[test]
    fn a_runtime_on_another_version_than_its_own_says_so() {
        for (name, here, noted) in [
            ("nodejs20.x", "20.11.1", None),
            ("nodejs22.x", "20.11.1", Some("Node.js 20.11.1")),
            ("nodejs4.3", "20.11.1", Some("Node.js 20.11.1")),
            ("nodejs", "20.11.1", Some("Node.js 20.11.1")),
            ("python3.11", "3.11", None),
            ("python3.1", "3.11", Some("Python 3.11")),
            ("python2.7", "3.11", Some("Python 3.11")),
            ("ruby3.4", "3.1.2", Some("Ruby 3.1.2")),
            ("ruby3.4", "3.4.1", None),
            ("java17", "17.0.15", None),
            ("java8.al2", "17.0.15", Some("Java 17.0.15")),
            ("provided.al2023", "", None),
        ] {
            let note = note(name, here);
            assert_eq!(note.is_some(), noted.is_some(), "{name}");
            let (told, noted) = (note.unwrap_or_default(), noted.unwrap_or_default());
            assert!(told.contains(noted) && !told.contains('\n'), "{told}");
        }
    }

    #[test]
    fn retired_runtimes_have_the_sdk_of_their_time() {
        for (name, bundle) in [
            ("nodejs", Bundle::V2),
            ("nodejs4.3", Bundle::V2),
            ("nodejs16.x", Bundle::V2),
            ("nodejs18.x", Bundle::V3),
            ("nodejs24.x", Bundle::V3),
        ] {
            assert_eq!(bundle_of(name), bundle, "{name}");
        }
    }
}
