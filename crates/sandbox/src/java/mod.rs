//! The Java runtime: a bootstrap that is compiled by the machine's own JDK, and processes that wait
//! for their function.

mod build;
mod machine;

use std::collections::BTreeMap;

pub(crate) use build::Built;
pub(crate) use machine::meet;
pub use machine::version;

use crate::language::Interpreter;

/// The bootstrap's class: started with an address it waits for its function on its standard input.
const MAIN: &str = "millstream.runtime.Main";
/// What the store of trusted certificates is called.
const STORE: &str = "trust.p12";
/// What share of an environment's memory the heap may take, as on AWS.
const HEAP_PERCENT: u64 = 85;
/// The variable by which a function gives the JVM options of its own.
const OPTIONS: &str = "JAVA_TOOL_OPTIONS";
/// Options of a function's own that replace ours on the heap.
const HEAP_OPTIONS: [&str; 4] = ["-Xmx", "-XX:MaxHeapSize", "-XX:MaxRAM", "-XX:MaxRAMPercentage"];
/// … and on the collector …
const COLLECTORS: &str = "-XX:+Use";
/// … and on the compiler.
const COMPILER: &str = "-XX:TieredStopAtLevel";
/// … and on whom it trusts.
const TRUST_STORE: &str = "javax.net.ssl.trustStore";
/// Variables are set after the start through the library's own map of them, which is closed.
const OPENED: &str = "--add-opens=java.base/java.lang=ALL-UNNAMED";
/// What the library takes for the working directory.
const DIRECTORY: &str = "-Duser.dir=/var/task";
/// No files in `/tmp`, and no looking for the limits of a container: they are given.
const ALWAYS: [&str; 2] = ["-XX:-UsePerfData", "-XX:-UseContainerSupport"];

/// Arguments of a JVM that waits for a function with this memory.
pub(crate) fn to_wait(
    interpreter: &Interpreter,
    memory_bytes: u64,
    runtime_api: String,
) -> Vec<String> {
    let mut args = options("", memory_bytes, interpreter.built.as_ref());
    args.extend([OPENED, DIRECTORY, MAIN].map(str::to_owned));
    args.push(runtime_api);
    args
}

/// Arguments of one that is started for its function.
pub(crate) fn at_once(
    interpreter: &Interpreter,
    memory_bytes: u64,
    env: &BTreeMap<String, String>,
) -> Vec<String> {
    let own = env.get(OPTIONS).map_or("", String::as_str);
    let mut args = options(own, memory_bytes, interpreter.built.as_ref());
    args.push(MAIN.to_owned());
    args
}

/// What the command line says wins over `JAVA_TOOL_OPTIONS`: what a function has chosen itself is
/// left out.
fn options(own: &str, memory_bytes: u64, built: Option<&Built>) -> Vec<String> {
    let mut args: Vec<String> = ALWAYS.map(str::to_owned).into();
    if !HEAP_OPTIONS.iter().any(|option| own.contains(option)) {
        args.push(format!("-Xmx{}k", (memory_bytes >> 10) * HEAP_PERCENT / 100));
    }
    if !own.contains(COLLECTORS) {
        args.push("-XX:+UseSerialGC".to_owned());
    }
    if !own.contains(COMPILER) {
        args.push(format!("{COMPILER}=1"));
    }
    let Some(built) = built else { return args };
    if let Some(archive) = &built.archive {
        args.push(format!("-XX:SharedArchiveFile={}", archive.display()));
        // An archive that does not fit is not worth a word in the function's log.
        args.push("-Xshare:auto".to_owned());
        args.push("-Xlog:disable".to_owned());
        args.push("-Xlog:all=error:stderr".to_owned());
    }
    if let Some(store) = built.trust_store.as_ref().filter(|_| !own.contains(TRUST_STORE)) {
        args.push(format!("-D{TRUST_STORE}={}", store.display()));
        args.push(format!("-D{TRUST_STORE}Password=changeit"));
    }
    args.push("-cp".to_owned());
    args.push(built.jar.to_string_lossy().into_owned());
    args
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_function_has_chosen_is_left_to_it() {
        let built = Built {
            jar: "/r/runtime.jar".into(),
            archive: None,
            trust_store: Some("/r/trust".into()),
        };
        for (own, gone) in [
            ("", ""),
            ("-Xmx64m", "-Xmx"),
            ("-XX:+UseG1GC", "UseSerialGC"),
            ("-XX:TieredStopAtLevel=4", "TieredStopAtLevel"),
            ("-Djavax.net.ssl.trustStore=/var/task/mine", "trustStore="),
        ] {
            let args = options(own, 512 << 20, Some(&built)).join(" ");
            for ours in ["-Xmx445644k", "UseSerialGC", "TieredStopAtLevel=1", "trustStore=/r/trust"]
            {
                let left_out = !gone.is_empty() && ours.contains(gone);
                assert_eq!(args.contains(ours), !left_out, "{own}: {args}");
            }
            assert!(args.ends_with("-cp /r/runtime.jar"));
        }
    }
}
