//! Third-party crates are built the same for a crate alone as for the workspace.
#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeSet;
use std::process::Command;

/// The crates of a command with their features, a line each, as Cargo resolves them.
fn resolved(of: &[&str]) -> BTreeSet<String> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let tree = Command::new(cargo)
        .args(["tree", "--locked", "--offline", "--no-dedupe", "--prefix", "none"])
        .args(["--edges", "normal,build,dev", "--format", "{p} [{f}]"])
        .args(of)
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
        .output()
        .expect("cargo is what runs this test");
    assert!(tree.status.success(), "{}", String::from_utf8_lossy(&tree.stderr));
    let text = String::from_utf8(tree.stdout).expect("names of crates and features");
    text.lines()
        .filter(|line| !line.is_empty() && !line.contains(" (/"))
        .map(|line| line.replace(" (proc-macro)", ""))
        .collect()
}

#[test]
fn a_crate_alone_wants_nothing_that_the_workspace_has_not_built() {
    let whole = resolved(&["--workspace"]);
    assert!(whole.iter().any(|line| line.starts_with("tokio v1")), "{whole:?}");
    let alone = [
        "foundation",
        "store",
        "sandbox",
        "template",
        "codec",
        "endpoint",
        "service-sqs",
        "service-s3",
        "service-lambda",
        "millstream",
    ];
    let missing: Vec<String> = alone
        .iter()
        .flat_map(|name| {
            resolved(&["-p", name])
                .difference(&whole)
                .map(|line| format!("{name}: {line}"))
                .collect::<Vec<_>>()
        })
        .collect();
    assert!(
        missing.is_empty(),
        "features to add to crates/features/Cargo.toml:\n{}",
        missing.join("\n")
    );
}
