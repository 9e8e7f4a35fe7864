//! The habits of the house, kept by a test: what ARCHITECTURE.md says of crates and keys is so.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Longer files hold more than one idea.
const MAX_LINES: usize = 600;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("the workspace").to_path_buf()
}

/// The files below `folder` with that ending, generated ones left out.
fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() && name != "generated" && name != "target" {
            found.extend(files(&path, ending));
        } else if name.ends_with(ending) {
            found.push(path);
        }
    }
    found
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

/// Crates by floor, from what the ground floor stands on; a crate may depend on floors below its own alone.
const FLOORS: [&[&str]; 7] = [
    &["features"],
    &["foundation"],
    &["aws-api", "outbound", "policy", "store"],
    &[
        "codec",
        "columnar",
        "event-engine",
        "metering",
        "openapi",
        "payload",
        "sandbox",
        "template",
        "tenure",
        "testing",
        "velocity",
    ],
    &["delivery", "gateway", "pollers", "record", "resource", "sam"],
    &[
        "endpoint",
        "service-apigateway",
        "service-apigatewayv2",
        "service-cloudformation",
        "service-cloudwatch",
        "service-codecommit",
        "service-dynamodb",
        "service-ecr",
        "service-events",
        "service-firehose",
        "service-glue",
        "service-iam",
        "service-kinesis",
        "service-lambda",
        "service-logs",
        "service-pipes",
        "service-s3",
        "service-scheduler",
        "service-sns",
        "service-sqs",
        "service-ssm",
    ],
    &["millstream"],
];

#[test]
fn each_crate_depends_on_floors_below_its_own() {
    let floor = |name: &str| FLOORS.iter().position(|crates| crates.contains(&name));
    let mut seen = 0;
    for manifest in files(&root().join("crates"), "Cargo.toml") {
        let text = read(&manifest);
        let value = |line: &str| line.split('"').nth(1).map(str::to_owned);
        let name = text.lines().find(|l| l.starts_with("name = ")).and_then(value).unwrap();
        let own = floor(&name).unwrap_or_else(|| panic!("{name} has no floor: add it to the map"));
        let dependencies = text.split("[dependencies]").nth(1).unwrap_or("");
        let dependencies = dependencies.split("\n[").next().unwrap_or("");
        for dependency in dependencies.lines().filter_map(|l| l.split(['.', ' ']).next()) {
            if let Some(below) = floor(dependency) {
                assert!(
                    below < own,
                    "{name} (floor {own}) depends on {dependency} (floor {below})"
                );
            }
        }
        seen += 1;
    }
    assert_eq!(seen, FLOORS.iter().map(|f| f.len()).sum::<usize>());
}

#[test]
fn no_two_kinds_of_key_share_their_letters_and_the_map_lists_all() {
    let map = read(&root().join("ARCHITECTURE.md"));
    let mut kinds: BTreeMap<String, PathBuf> = BTreeMap::new();
    for path in files(&root().join("crates"), ".rs") {
        let shown = path.to_string_lossy();
        if shown.contains("/tests")
            || shown.contains("/examples/")
            || shown.ends_with("keys.rs") && shown.contains("/store/")
        {
            continue;
        }
        for rest in read(&path).split("Kind::new(*b\"").skip(1) {
            let letters = rest[..2].to_owned();
            assert!(
                map.contains(&format!("`{letters}`")),
                "ARCHITECTURE.md lacks the kind {letters}"
            );
            if let Some(other) = kinds.insert(letters.clone(), path.clone()) {
                panic!("{letters} is used in {} and {}", other.display(), path.display());
            }
        }
    }
    assert!(kinds.len() > 20, "only {} kinds were found", kinds.len());
}

#[test]
fn files_are_small_and_safe() {
    let mut wrong = Vec::new();
    for path in files(&root().join("crates"), ".rs") {
        if path.ends_with("tests/tidy.rs") {
            continue;
        }
        let text = read(&path);
        let lines = text.lines().count();
        if lines > MAX_LINES {
            wrong.push(format!("{}: {lines} lines", path.display()));
        }
        let sandbox = path.components().any(|c| c.as_os_str() == "sandbox");
        if !sandbox
            && text
                .lines()
                .any(|l| l.trim_start().starts_with("unsafe ") || l.contains("= unsafe {"))
        {
            wrong.push(format!("{}: unsafe code outside the sandbox", path.display()));
        }
        if text.contains("#[ignore") {
            wrong.push(format!("{}: a test that is not run", path.display()));
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn the_papers_name_only_files_that_exist() {
    for paper in ["README.md", "ARCHITECTURE.md", "SPECIFICATION.md", "examples/clicks/README.md"] {
        let path = root().join(paper);
        let folder = path.parent().unwrap().to_path_buf();
        for link in read(&path).split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            if !link.starts_with("http") && !link.starts_with('#') {
                let target = folder.join(link.split('#').next().unwrap_or(link));
                assert!(target.exists(), "{paper} links to {link}");
            }
        }
    }
}
