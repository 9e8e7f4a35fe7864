//! Which runtimes run here, and on what.

use crate::failure;
use aws_api::ApiError;
use aws_api::lambda::Runtime;
use ring::digest;

/// What runs a function.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// The machine's Python.
    Python,
    /// The package's own `bootstrap`.
    Bootstrap,
}

/// The Python runtimes that AWS still offers; the others run just as well, on the machine's Python.
const CURRENT_PYTHONS: [&str; 5] =
    ["python3.10", "python3.11", "python3.12", "python3.13", "python3.14"];

impl Engine {
    /// What runs the runtime of that name.
    pub fn of(runtime: &str) -> Option<Self> {
        if runtime.starts_with("python") {
            Some(Engine::Python)
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
            "The runtime {name} is not supported by Millstream yet; python3.x and provided.* are."
        ))
    })
}

/// What to say in the server's log where a runtime is not quite what its name says.
pub(crate) fn note(runtime: &str) -> Option<&'static str> {
    let retired =
        Engine::of(runtime) == Some(Engine::Python) && !CURRENT_PYTHONS.contains(&runtime);
    retired.then_some("AWS has retired this runtime; it runs on this machine's Python 3")
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
            ("nodejs22.x", None, "nodejs:22.x"),
            ("java8.al2", None, "java:8.al2"),
        ] {
            assert_eq!(Engine::of(name), engine, "{name}");
            assert_eq!(version(name), shown);
            let checked = check(&Runtime::from(name));
            assert_eq!(checked.is_ok(), engine.is_some(), "{name}");
            assert!(checked.map_or_else(|e| e.message().contains(name), |n| n == name));
        }
        assert!(note("python3.8").is_some() && note("python3.12").is_none());
    }
}
