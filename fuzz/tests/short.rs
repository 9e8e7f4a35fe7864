//! Every target for a moment, with the same inputs every time.

use foundation::{Dice, SeededDice};
use fuzz::targets::Seen;
use fuzz::{TARGETS, Target, mutate, seeds};
use std::collections::HashMap;

const INPUTS: u32 = 3_000;

/// Feeds a target its seeds and what is made of them; what it saw of the latter.
fn feed(target: &Target) -> HashMap<Seen, u32> {
    let dice = SeededDice::new(1);
    let seeds = seeds::of(target.name);
    let mut ready = (target.ready)();
    for seed in &seeds {
        let seen = ready(seed);
        let said = String::from_utf8_lossy(seed);
        assert!(
            seen != Seen::Unreadable || target.name == "response",
            "a seed is in the language: {said}"
        );
    }
    let pick = || seeds[dice.number() as usize % seeds.len()];
    let mut counts = HashMap::new();
    for _ in 0..INPUTS {
        let input = mutate::mutated(&dice, pick(), pick());
        *counts.entry(ready(&input)).or_default() += 1;
    }
    counts
}

macro_rules! targets {
    ($($test:ident: $name:literal)*) => {
        const TESTED: &[&str] = &[$($name),*];
        $(#[test]
        fn $test() {
            let target = TARGETS.iter().find(|target| target.name == $name);
            let counts = feed(target.unwrap_or_else(|| unreachable!("{} is a target", $name)));
            // Changed so little that much is still understood, and so much that much is not.
            let through = INPUTS - counts.get(&Seen::Unreadable).copied().unwrap_or(0);
            assert!(through > INPUTS / 50, "{counts:?}");
            assert!(counts.len() > 1, "{counts:?}");
        })*
    };
}

targets! {
    dynamodb: "dynamodb"
    streams: "streams"
    kinesis: "kinesis"
    iam: "iam"
    logs: "logs"
    patterns: "pattern"
    schedules: "schedule"
    inputs: "input"
    responses: "response"
    policies: "policy"
    event_streams: "event-stream"
    names: "names"
    templates: "template"
    serverless_templates: "sam"
    mapping_templates: "velocity"
    selection_expressions: "selection"
    descriptions_of_apis: "openapi"
    paths_into_json: "jsonpath"
    templates_of_apis: "api-mapping"
    models: "model"
    s3_requests: "s3"
    chunks: "chunks"
    forms: "form"
    columns: "columnar"
    pushes: "git"
    metric_math: "metric-math"
    rules_of_alarms: "alarm-rule"
    metrics_in_cbor: "cbor"
    queries: "insights"
}

#[test]
fn every_target_is_fed() {
    let names: Vec<&str> = TARGETS.iter().map(|target| target.name).collect();
    assert_eq!(names, TESTED);
}
