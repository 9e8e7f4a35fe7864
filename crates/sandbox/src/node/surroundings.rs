//! What a Node.js reads when it starts and never again: a process that was prepared ahead fits a
//! function only if all of it is the same.

use std::collections::BTreeMap;

use crate::capsule::protocol::Resources;
use crate::config::{DEFAULT_OPEN_FILES, DEFAULT_PROCESSES};
use crate::{Limits, Spec};

/// Where the loader looks for native libraries, as on AWS.
pub const LIBRARY_PATH: &str = "/var/lang/lib:/lib64:/usr/lib64:/var/runtime:/var/runtime/lib:\
                                /var/task:/var/task/lib:/opt/lib";
/// Names, by their beginning, that the loader, the C library, OpenSSL, ICU or Node.js itself read at
/// the start.
const READ_AT_START: [&str; 9] = [
    "NODE_",
    "LD_",
    "LC_",
    "LANG",
    "SSL_CERT_",
    "OPENSSL_",
    "MALLOC_",
    "GLIBC_TUNABLES",
    "UV_USE_IO_URING",
];
/// … but for these, which the bootstrap or Node.js read later.
const READ_LATER: [&str; 3] = ["NODE_PATH", "NODE_ENV", "NODE_TLS_REJECT_UNAUTHORIZED"];
/// Options of the user's own that replace ours on the heap.
const HEAP_OPTIONS: [&str; 4] =
    ["max-old-space-size", "max_old_space_size", "max-semi-space-size", "max_semi_space_size"];

/// Certificates that are trusted beside Node.js's own …
pub(crate) const TRUSTED: &str = "NODE_EXTRA_CA_CERTS";
/// … which hold the environment's authority, as on AWS Amazon's, unless the function names others.
const AUTHORITY: &str = "/var/runtime/ca-cert.pem";
/// What every process starts with.
const ALWAYS: [(&str, &str); 2] = [("LANG", "en_US.UTF-8"), ("LD_LIBRARY_PATH", LIBRARY_PATH)];

/// What nearly every function has, and what costs time to change.
const USUAL: (&str, &str) = ("TZ", ":UTC");

/// The variables that a process prepared ahead is started with.
pub(crate) fn variables(authority: bool) -> Vec<(String, String)> {
    let trusted = authority.then_some((TRUSTED, AUTHORITY));
    ALWAYS
        .into_iter()
        .chain(trusted)
        .chain([USUAL])
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

/// Lets a process that is started for its function trust the environment's authority.
pub(crate) fn trust(env: &mut BTreeMap<String, String>) {
    env.entry(TRUSTED.to_owned()).or_insert_with(|| AUTHORITY.to_owned());
}

/// The limits that it is started with.
pub(crate) fn resources(processes_by_cgroup: bool) -> Resources {
    Resources {
        open_files: DEFAULT_OPEN_FILES.into(),
        processes: (!processes_by_cgroup).then_some(DEFAULT_PROCESSES.into()),
        address_space_bytes: None,
    }
}

/// Whether a process prepared ahead may become this function's.
pub(crate) fn fit(spec: &Spec) -> bool {
    let Limits { open_files, processes, .. } = spec.limits;
    let reads = |name: &str| {
        READ_AT_START.iter().any(|start| name.starts_with(start)) && !READ_LATER.contains(&name)
    };
    let wanted: BTreeMap<&str, &str> = spec
        .env
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .filter(|(name, value)| reads(name) && (*name, *value) != (TRUSTED, AUTHORITY))
        .collect();
    wanted == BTreeMap::from(ALWAYS)
        && (open_files, processes) == (DEFAULT_OPEN_FILES, DEFAULT_PROCESSES)
}

/// Whether the function limits its heap itself.
pub(crate) fn own_heap(env: &BTreeMap<String, String>) -> bool {
    let options = env.get("NODE_OPTIONS").map_or("", String::as_str);
    HEAP_OPTIONS.iter().any(|option| options.contains(option))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Bundle, Launch};

    #[test]
    fn what_is_read_at_the_start_needs_a_process_of_its_own() {
        let launch = Launch::Node { handler: "index.handler".into(), sdk: Bundle::V3 };
        for (more, fits) in [
            (None, true),
            (Some(("NODE_ENV", "production")), true),
            (Some(("NODE_PATH", "/opt")), true),
            (Some(("TZ", "Europe/Berlin")), true),
            (Some(("NODE_OPTIONS", "--enable-source-maps")), false),
            (Some(("NODE_EXTRA_CA_CERTS", "/var/task/ca.pem")), false),
            (Some(("NODE_EXTRA_CA_CERTS", AUTHORITY)), true),
            (Some(("LD_PRELOAD", "/opt/x.so")), false),
            (Some(("LD_LIBRARY_PATH", "/opt/mine")), false),
            (Some(("LANG", "C")), false),
        ] {
            let mut env: BTreeMap<_, _> = variables(false).into_iter().collect();
            env.extend(more.map(|(name, value)| (name.to_owned(), value.to_owned())));
            let mut spec = Spec::new(launch.clone(), "/code", 128 << 20);
            spec.env = env.into_iter().collect();
            assert_eq!(fit(&spec), fits, "{more:?}");
        }
        let bare = Spec::new(launch, "/code", 128 << 20);
        assert!(!fit(&bare), "the variables it was started with would be missing");
    }
}
