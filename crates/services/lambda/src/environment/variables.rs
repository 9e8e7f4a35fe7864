//! The environment variables of an execution environment: exactly AWS's («Defined runtime
//! environment variables»), then the function's own. The sandbox adds the addresses of its two
//! listeners.

use super::logs::LogStream;
use super::platform::Initialization;
use crate::function::{Found, runtime};
use foundation::access::RoleCredentials;

pub(super) fn of(
    found: &Found,
    kind: Initialization,
    credentials: &RoleCredentials,
    stream: &LogStream,
) -> Vec<(String, String)> {
    let Found { name, version, function, .. } = found;
    let version = version.to_string();
    let logging = function.logging.as_ref().filter(|logging| logging.json);
    let log_format = logging.map_or("", |_| "JSON");
    let level = logging.map(|logging| logging.application_level.as_deref().unwrap_or("INFO"));
    let memory = function.memory_mb.to_string();
    let execution = match runtime::Engine::of(&function.runtime) {
        Some(runtime::Engine::Bootstrap) | None => String::new(),
        Some(_) => format!("AWS_Lambda_{}", function.runtime),
    };
    let node_path = node_path(&function.runtime);
    let [gem_path, ruby_lib] = ruby_paths(&function.runtime);
    let own =
        function.variables.iter().flatten().map(|(name, value)| (name.as_str(), value.as_str()));
    let defined = [
        ("_HANDLER", function.handler.as_str()),
        ("AWS_ACCESS_KEY_ID", &credentials.access_key_id),
        ("AWS_DEFAULT_REGION", name.region.as_str()),
        ("AWS_EXECUTION_ENV", &execution),
        ("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", &memory),
        ("AWS_LAMBDA_FUNCTION_NAME", &name.name),
        ("AWS_LAMBDA_FUNCTION_VERSION", &version),
        ("AWS_LAMBDA_INITIALIZATION_TYPE", kind.as_str()),
        ("AWS_LAMBDA_LOG_FORMAT", log_format),
        ("AWS_LAMBDA_LOG_GROUP_NAME", &stream.group),
        ("AWS_LAMBDA_LOG_LEVEL", level.unwrap_or_default()),
        ("AWS_LAMBDA_LOG_STREAM_NAME", &stream.name),
        ("AWS_REGION", name.region.as_str()),
        ("AWS_SECRET_ACCESS_KEY", &credentials.secret_access_key),
        ("AWS_SESSION_TOKEN", &credentials.session_token),
        ("LAMBDA_RUNTIME_DIR", "/var/runtime"),
        ("LAMBDA_TASK_ROOT", "/var/task"),
        ("LANG", "en_US.UTF-8"),
        ("LD_LIBRARY_PATH", sandbox::node::LIBRARY_PATH),
        ("GEM_PATH", &gem_path),
        ("NODE_PATH", &node_path),
        ("PATH", "/var/lang/bin:/usr/local/bin:/usr/bin/:/bin:/opt/bin"),
        ("RUBYLIB", &ruby_lib),
        ("TZ", ":UTC"),
    ];
    let mut out: Vec<(String, String)> = Vec::new();
    // What a function may set replaces what is defined (PATH, LANG, TZ and the like).
    for (name, value) in defined.into_iter().filter(|(_, value)| !value.is_empty()).chain(own) {
        match out.iter_mut().find(|(known, _)| known == name) {
            Some((_, place)) => value.clone_into(place),
            None => out.push((name.to_owned(), value.to_owned())),
        }
    }
    out
}

/// Those that extensions have: the function's, less what is the runtime's alone («Using environment
/// variables in extensions»).
pub(super) fn of_extensions(variables: &[(String, String)]) -> Vec<(String, String)> {
    const RUNTIMES: [&str; 8] = [
        "_HANDLER",
        "AWS_EXECUTION_ENV",
        "AWS_LAMBDA_EXEC_WRAPPER",
        "AWS_LAMBDA_LOG_GROUP_NAME",
        "AWS_LAMBDA_LOG_STREAM_NAME",
        "LAMBDA_RUNTIME_DIR",
        "LAMBDA_TASK_ROOT",
        "NODE_PATH",
    ];
    let kept = variables.iter().filter(|(name, _)| !RUNTIMES.contains(&name.as_str()));
    kept.cloned().collect()
}

/// Where Ruby finds gems, those of the package and of layers, and the libraries of layers. Empty where
/// it means nothing.
fn ruby_paths(runtime: &str) -> [String; 2] {
    if runtime::Engine::of(runtime) != Some(runtime::Engine::Ruby) {
        return Default::default();
    }
    let version = runtime.trim_start_matches("ruby");
    [
        format!("/var/task/vendor/bundle/ruby/{version}.0:/opt/ruby/gems/{version}.0"),
        "/var/task:/var/runtime/lib:/opt/ruby/lib".to_owned(),
    ]
}

/// Where packages are found beside the code's own: those of layers, for this version and for any, and
/// the runtime's. Empty where it means nothing.
fn node_path(runtime: &str) -> String {
    if runtime::Engine::of(runtime) != Some(runtime::Engine::Node) {
        return String::new();
    }
    let version: String =
        runtime.trim_start_matches("nodejs").chars().take_while(char::is_ascii_digit).collect();
    format!(
        "/opt/nodejs/node{version}/node_modules:/opt/nodejs/node_modules:\
         /var/runtime/node_modules:/var/runtime:/var/task"
    )
}
