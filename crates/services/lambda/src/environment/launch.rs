//! What an environment is started with.

use crate::function::{Function, runtime};
use aws_api::ApiError;
use aws_api::lambda::error;
use sandbox::Launch;
use std::fs::Metadata;
use std::os::unix::fs::PermissionsExt;
use std::path::{Component, Path, PathBuf};

/// How to start the function whose files are in `code`, and those of its layers in `layers`.
pub(super) fn launch_of(
    function: &Function,
    code: &Path,
    layers: Option<&Path>,
) -> Result<Launch, ApiError> {
    Ok(match runtime::Engine::of(&function.runtime) {
        Some(runtime::Engine::Bootstrap) => {
            Launch::Exec { path: bootstrap(code, layers)?, args: Vec::new() }
        }
        Some(runtime::Engine::Named) => {
            Launch::Exec { path: named(code, &function.handler)?, args: Vec::new() }
        }
        Some(runtime::Engine::Ruby) => Launch::Ruby { handler: function.handler.clone() },
        Some(runtime::Engine::Java) => Launch::Java { handler: function.handler.clone() },
        Some(runtime::Engine::Node) => Launch::Node {
            handler: function.handler.clone(),
            sdk: runtime::bundle_of(&function.runtime),
        },
        // No other runtime was let in.
        Some(runtime::Engine::Python) | None => {
            Launch::Python { handler: function.handler.clone() }
        }
    })
}

/// The variable by which a function names a program of its own that starts its runtime («Modifying the
/// runtime environment», wrapper scripts).
const WRAPPER: &str = "AWS_LAMBDA_EXEC_WRAPPER";

/// The program that starts the function's runtime, where it has one. On AWS, the bootstrap of a managed
/// runtime looks for it: a package's own program does as it likes.
pub(super) fn wrapper_of(function: &Function) -> Option<PathBuf> {
    use runtime::Engine;
    match Engine::of(&function.runtime)? {
        Engine::Python | Engine::Node | Engine::Ruby | Engine::Java => {}
        Engine::Named | Engine::Bootstrap => return None,
    }
    let named = function.variables.as_ref()?.get(WRAPPER).filter(|path| !path.is_empty())?;
    // Found from where the runtime is started.
    Some(Path::new("/var/task").join(named))
}

/// What the runtime calls its interpreter, whichever version that is here: Python's carries it in its name.
pub(super) fn interpreter_name_of(function: &Function) -> Option<String> {
    let python = runtime::Engine::of(&function.runtime) == Some(runtime::Engine::Python);
    python.then(|| function.runtime.clone())
}

/// The program of a Go function: the package's file that has the handler's name.
fn named(code: &Path, handler: &str) -> Result<PathBuf, ApiError> {
    let absent = || {
        let text = format!("fork/exec /var/task/{handler}: no such file or directory");
        error::invalid_runtime_exception(text)
    };
    let whole = Path::new(handler);
    let plain = whole.components().all(|part| matches!(part, Component::Normal(_)));
    let file = std::fs::metadata(code.join(whole)).ok();
    if !plain || !file.is_some_and(runs) {
        return Err(absent());
    }
    Ok(Path::new("/var/task").join(whole))
}

fn runs(file: Metadata) -> bool {
    file.is_file() && file.permissions().mode() & 0o111 != 0
}

/// The program of a custom runtime: the package's own, or a layer's («Building a custom runtime for
/// AWS Lambda»).
fn bootstrap(code: &Path, layers: Option<&Path>) -> Result<PathBuf, ApiError> {
    for (tree, inside) in [(Some(code), "/var/task"), (layers, "/opt")] {
        let found = tree.and_then(|tree| std::fs::metadata(tree.join("bootstrap")).ok());
        if found.is_some_and(runs) {
            return Ok(Path::new(inside).join("bootstrap"));
        }
    }
    Err(error::invalid_runtime_exception(
        "Couldn't find valid bootstrap(s): [/var/task/bootstrap /opt/bootstrap]. One must be an \
         executable file.",
    ))
}
