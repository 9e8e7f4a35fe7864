//! What an interpreter reads when it starts and never again: a process that was prepared ahead fits a
//! function only if all of it is the same.

use std::collections::BTreeMap;

use crate::capsule::protocol::Resources;
use crate::config::{DEFAULT_OPEN_FILES, DEFAULT_PROCESSES};
use crate::language::Language;
use crate::node::{AUTHORITY, TRUSTED};
use crate::{Limits, Spec};

/// Where the loader looks for native libraries, as on AWS.
pub const LIBRARY_PATH: &str = "/var/lang/lib:/lib64:/usr/lib64:/var/runtime:/var/runtime/lib:\
                                /var/task:/var/task/lib:/opt/lib";
/// Names, by their beginning, that the loader and the C library read at the start …
const READ_BY_ALL: [&str; 5] = ["LD_", "LC_", "LANG", "MALLOC_", "GLIBC_TUNABLES"];
/// … OpenSSL, ICU or Node.js itself …
const READ_BY_NODE: [&str; 4] = ["NODE_", "SSL_CERT_", "OPENSSL_", "UV_USE_IO_URING"];
/// … but for these, which the bootstrap or Node.js read later …
const READ_LATER: [&str; 3] = ["NODE_PATH", "NODE_ENV", "NODE_TLS_REJECT_UNAUTHORIZED"];
/// … Ruby (`RUBYLIB` and `GEM_PATH` are the bootstrap's to read) …
const READ_BY_RUBY: [&str; 3] = ["RUBYOPT", "RUBY_", "OPENSSL_"];
/// … and the JVM. It reads the time zone once and has no way to set variables for its own libraries.
const READ_BY_JAVA: [&str; 4] = ["JAVA_", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "TZ"];

/// What every process starts with.
const ALWAYS: [(&str, &str); 2] = [("LANG", "en_US.UTF-8"), ("LD_LIBRARY_PATH", LIBRARY_PATH)];

/// What nearly every function has, and what costs time to change.
const USUAL: (&str, &str) = ("TZ", ":UTC");

/// The variables that a process prepared ahead is started with.
pub(crate) fn variables(language: Language, authority: bool) -> Vec<(String, String)> {
    let trusted = (authority && language == Language::Node).then_some((TRUSTED, AUTHORITY));
    ALWAYS
        .into_iter()
        .chain(trusted)
        .chain([USUAL])
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
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
pub(crate) fn fit(language: Language, spec: &Spec) -> bool {
    let Limits { open_files, processes, .. } = spec.limits;
    let own: &[&str] = match language {
        Language::Node => &READ_BY_NODE,
        Language::Ruby => &READ_BY_RUBY,
        Language::Java => &READ_BY_JAVA,
    };
    let reads = |name: &str| {
        let mut read = READ_BY_ALL.iter().chain(own);
        read.any(|start| name.starts_with(start)) && !READ_LATER.contains(&name)
    };
    let wanted: BTreeMap<&str, &str> = spec
        .env
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .filter(|pair| reads(pair.0) && ![(TRUSTED, AUTHORITY), USUAL].contains(pair))
        .collect();
    wanted == BTreeMap::from(ALWAYS)
        && (open_files, processes) == (DEFAULT_OPEN_FILES, DEFAULT_PROCESSES)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Bundle, Launch};

    #[test]
    fn what_is_read_at_the_start_needs_a_process_of_its_own() {
        use Language::{Java, Node, Ruby};
        for (language, more, fits) in [
            (Node, None, true),
            (Node, Some(("NODE_ENV", "production")), true),
            (Node, Some(("NODE_PATH", "/opt")), true),
            (Node, Some(("TZ", "Europe/Berlin")), true),
            (Node, Some(("NODE_OPTIONS", "--enable-source-maps")), false),
            (Node, Some(("NODE_EXTRA_CA_CERTS", "/var/task/ca.pem")), false),
            (Node, Some(("NODE_EXTRA_CA_CERTS", AUTHORITY)), true),
            (Node, Some(("LD_PRELOAD", "/opt/x.so")), false),
            (Node, Some(("LD_LIBRARY_PATH", "/opt/mine")), false),
            (Ruby, None, true),
            (Ruby, Some(("GEM_PATH", "/opt/gems")), true),
            (Ruby, Some(("RUBYLIB", "/opt/ruby/lib")), true),
            (Ruby, Some(("TZ", "Europe/Berlin")), true),
            (Ruby, Some(("RUBYOPT", "-W0")), false),
            (Ruby, Some(("RUBY_YJIT_ENABLE", "1")), false),
            (Ruby, Some(("LC_ALL", "C")), false),
            (Java, None, true),
            (Java, Some(("CLASSPATH", "/opt/java/lib/a.jar")), true),
            (Java, Some(("JAVA_TOOL_OPTIONS", "-Dx=y")), false),
            (Java, Some(("TZ", "Europe/Berlin")), false),
        ] {
            let launch = Launch::Node { handler: "index.handler".into(), sdk: Bundle::V3 };
            let mut spec = Spec::new(launch, "/code", 1 << 27);
            let usual = ALWAYS.iter().chain([&("AWS_REGION", "us-east-1"), &USUAL]);
            let mut env: BTreeMap<&str, &str> = usual.copied().collect();
            env.extend(more);
            spec.env = env.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
            assert_eq!(fit(language, &spec), fits, "{more:?} for {language}");
        }
        let launch = Launch::Node { handler: "index.handler".into(), sdk: Bundle::V3 };
        let bare = Spec::new(launch, "/code", 1 << 27);
        assert!(!fit(Language::Node, &bare), "no LANG at all");
    }
}
