//! What an environment is started with.

use crate::function::{Function, runtime};
use aws_api::ApiError;
use aws_api::lambda::error;
use sandbox::Launch;
use std::fs::Metadata;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

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

/// The program of a custom runtime: the package's own, or a layer's («Building a custom runtime for
/// AWS Lambda»).
fn bootstrap(code: &Path, layers: Option<&Path>) -> Result<PathBuf, ApiError> {
    let runs = |file: Metadata| file.is_file() && file.permissions().mode() & 0o111 != 0;
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
