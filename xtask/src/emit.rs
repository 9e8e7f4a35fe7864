//! Writes `crates/aws-api/src/generated` and `docs/coverage.md`.

use crate::emit_service;
use crate::emit_shapes;
use crate::model::{Model, served};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Generates everything, or with `check` only tells whether what stands in the tree is up to date.
pub fn codegen(root: &Path, check: bool) -> Result<String, String> {
    let models = root.join("crates/aws-api/models");
    let out = root.join("crates/aws-api/src/generated");
    let served = served(&models)?;
    let mut files: BTreeMap<PathBuf, String> = BTreeMap::new();
    let mut index =
        String::from("//! The generated services. Written by `cargo xtask codegen`.\n\n");
    let mut coverage = String::from(COVERAGE_HEAD);
    let mut table = String::new();
    for (service, operations) in &served {
        let model = Model::load(&models, service)?;
        let code = service_module(service, &model, operations)?;
        files.insert(out.join(format!("{service}.rs")), rustfmt(&code)?);
        let _ = writeln!(index, "pub mod {service};");
        let total = model.operations.len();
        let name = &model.metadata.service_full_name;
        let _ = writeln!(coverage, "| [{name}](#{service}) | {} | {total} |", operations.len());
        let _ = writeln!(table, "\n## {service}\n\n| operation | served |\n| --- | --- |");
        for operation in model.operations.keys() {
            let mark = if operations.contains(operation) { "yes" } else { "" };
            let _ = writeln!(table, "| {operation} | {mark} |");
        }
    }
    files.insert(out.join("mod.rs"), index);
    files.insert(root.join("docs/coverage.md"), coverage + &table);
    for (path, text) in &files {
        let current = std::fs::read_to_string(path).unwrap_or_default();
        if current == *text {
            continue;
        }
        if check {
            return Err(format!("{} is out of date: run `cargo xtask codegen`", path.display()));
        }
        std::fs::write(path, text).map_err(|e| format!("{}: {e}", path.display()))?;
    }
    let count: usize = served.values().map(Vec::len).sum();
    Ok(format!("{count} operations of {} services are up to date", served.len()))
}

const COVERAGE_HEAD: &str = "# Coverage\n\n\
    Operation by operation, what Millstream serves. Written by `cargo xtask codegen` from the\n\
    allow-list `crates/aws-api/models/served.txt`; an operation that is not served answers\n\
    `NotImplemented` and its name. The resource types of CloudFormation's stacks, property by\n\
    property: [resource-types.md](resource-types.md).\n\n\
    | service | served | of |\n| --- | ---: | ---: |\n";

fn service_module(service: &str, model: &Model, operations: &[String]) -> Result<String, String> {
    let mut code = format!(
        "//! {}, API version {}. Written by `cargo xtask codegen` from the service's model; do not \
         edit.\n#![allow(missing_docs, clippy::all, clippy::pedantic, non_camel_case_types, unused_variables, unused_mut)]\n\n\
         use crate::prelude as rt;\n\n",
        model.metadata.service_full_name, model.metadata.api_version,
    );
    emit_shapes::emit(&mut code, model, operations)?;
    emit_service::emit(&mut code, service, model, operations)?;
    Ok(code)
}

fn rustfmt(code: &str) -> Result<String, String> {
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--config", "max_width=100,use_small_heuristics=Max"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|e| format!("rustfmt: {e}"))?;
    let mut stdin = child.stdin.take().ok_or("rustfmt takes no input")?;
    let code = code.to_owned();
    let feeder = std::thread::spawn(move || stdin.write_all(code.as_bytes()));
    let output = child.wait_with_output().map_err(|e| format!("rustfmt: {e}"))?;
    let _ = feeder.join();
    if !output.status.success() {
        return Err("rustfmt refused the generated code".to_owned());
    }
    String::from_utf8(output.stdout).map_err(|e| format!("rustfmt: {e}"))
}
