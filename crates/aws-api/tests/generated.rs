//! What must hold for everything that the generator writes.

use aws_api::{Schema, ServiceModel, Shape, Structure, kinesis, validate};
use std::collections::HashSet;

const MODELS: [&ServiceModel; 23] = [
    &aws_api::apigateway::MODEL,
    &aws_api::apigatewaymanagementapi::MODEL,
    &aws_api::apigatewayv2::MODEL,
    &aws_api::cloudformation::MODEL,
    &aws_api::cloudwatch::MODEL,
    &aws_api::codecommit::MODEL,
    &aws_api::dynamodb::MODEL,
    &aws_api::dynamodbstreams::MODEL,
    &aws_api::ecr::MODEL,
    &aws_api::events::MODEL,
    &aws_api::firehose::MODEL,
    &aws_api::glue::MODEL,
    &aws_api::iam::MODEL,
    &aws_api::kinesis::MODEL,
    &aws_api::lambda::MODEL,
    &aws_api::logs::MODEL,
    &aws_api::pipes::MODEL,
    &aws_api::s3::MODEL,
    &aws_api::scheduler::MODEL,
    &aws_api::sns::MODEL,
    &aws_api::sqs::MODEL,
    &aws_api::ssm::MODEL,
    &aws_api::sts::MODEL,
];

fn visit(shape: &'static Shape, seen: &mut HashSet<usize>, f: &mut dyn FnMut(&'static Shape)) {
    if !seen.insert(std::ptr::from_ref(shape) as usize) {
        return;
    }
    f(shape);
    match shape {
        Shape::List { element, .. } => visit(element, seen, f),
        Shape::Map { key, value, .. } => {
            visit(key, seen, f);
            visit(value, seen, f);
        }
        Shape::Structure(schema) => visit_schema(schema, seen, f),
        _ => {}
    }
}

fn visit_schema(
    schema: &'static Schema,
    seen: &mut HashSet<usize>,
    f: &mut dyn FnMut(&'static Shape),
) {
    for member in schema.members {
        visit(member.shape, seen, f);
    }
}

#[test]
fn every_pattern_of_the_models_compiles() {
    let mut seen = HashSet::new();
    let mut patterns = 0;
    let mut broken = Vec::new();
    for operation in MODELS.iter().flat_map(|m| m.operations) {
        for schema in [operation.input, operation.output] {
            visit_schema(schema, &mut seen, &mut |shape| {
                if let Shape::String { pattern: Some(pattern), .. } = shape {
                    patterns += 1;
                    if !pattern.compiles() {
                        broken.push(pattern.source);
                    }
                }
            });
        }
    }
    assert_eq!(broken, Vec::<&str>::new());
    assert!(patterns > 30, "only {patterns} patterns were found");
}

#[test]
fn patterns_may_say_what_a_text_must_not_begin_with() {
    for (source, text, matches) in [
        (r"^(?!aws:)[a-z:]*$", "team", true),
        (r"^(?!aws:)[a-z:]*$", "aws:team", false),
        (r"^(?!aws:)[a-z:]*$", "awsteam", true),
        (r"^(?!\s*$).+", "a b", true),
        (r"^(?!\s*$).+", "  ", false),
        (r"^(?!\s*$).+", " a", true),
        // What is said of places within is left to the services.
        (r"a((?!-)[a-z-]+(?<!-)\.)+b", "ax.y.b", true),
        (r"a((?!-)[a-z-]+(?<!-)\.)+b", "ax.y.c", false),
    ] {
        assert_eq!(aws_api::Pattern::new(source).matches(text), matches, "{source} {text}");
    }
}

#[test]
fn operations_know_their_places_and_no_structure_is_too_wide() {
    for model in MODELS {
        for (index, operation) in model.operations.iter().enumerate() {
            assert_eq!(operation.index, index, "{}", operation.name);
            assert!(operation.input.members.len() <= 128, "{}", operation.name);
            assert!(model.unserved.iter().all(|u| u.name != operation.name), "{}", operation.name);
        }
    }
}

/// Each input, what is missing from it, and AWS's message.
#[test]
fn constraints_are_told_in_awss_words() {
    let put = |name: &str, key: &str| kinesis::PutRecordInput {
        stream_name: Some(name.to_owned()),
        partition_key: key.to_owned(),
        ..Default::default()
    };
    let long = "k".repeat(257);
    let records = kinesis::PutRecordsInput {
        records: vec![
            kinesis::PutRecordsRequestEntry { partition_key: "a".into(), ..Default::default() },
            kinesis::PutRecordsRequestEntry::default(),
        ],
        ..Default::default()
    };
    type Case = (Box<dyn Structure>, Vec<&'static str>, Option<String>);
    let cases: Vec<Case> = vec![
        (Box::new(put("clicks", "k")), vec![], None),
        (
            Box::new(put("", "k")),
            vec![],
            Some("2 validation errors detected: Value '' at 'streamName' failed to satisfy constraint: Member must have length greater than or equal to 1; Value '' at 'streamName' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+".into()),
        ),
        (
            Box::new(put("cl icks", "k")),
            vec![],
            Some("1 validation error detected: Value 'cl icks' at 'streamName' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+".into()),
        ),
        (
            Box::new(put("clicks", &long)),
            vec![],
            Some(format!("1 validation error detected: Value '{long}' at 'partitionKey' failed to satisfy constraint: Member must have length less than or equal to 256")),
        ),
        (
            Box::new(put("clicks", "")),
            vec!["partitionKey"],
            Some("1 validation error detected: Value null at 'partitionKey' failed to satisfy constraint: Member must not be null".into()),
        ),
        (
            Box::new(kinesis::SubscribeToShardInput {
                consumer_arn: "arn:aws:kinesis:us-east-1:000000000000:stream/s/consumer/c:1".into(),
                ..Default::default()
            }),
            vec!["shardId", "startingPosition"],
            Some("2 validation errors detected: Value null at 'shardId' failed to satisfy constraint: Member must not be null; Value null at 'startingPosition' failed to satisfy constraint: Member must not be null".into()),
        ),
        (
            Box::new(records),
            vec![],
            Some("1 validation error detected: Value '' at 'records.2.member.partitionKey' failed to satisfy constraint: Member must have length greater than or equal to 1".into()),
        ),
        (
            Box::new(kinesis::GetShardIteratorInput {
                shard_id: "shardId-000000000000".into(),
                shard_iterator_type: "NEWEST".into(),
                ..Default::default()
            }),
            vec![],
            Some("1 validation error detected: Value 'NEWEST' at 'shardIteratorType' failed to satisfy constraint: Member must satisfy enum value set: [AT_SEQUENCE_NUMBER, AFTER_SEQUENCE_NUMBER, TRIM_HORIZON, LATEST, AT_TIMESTAMP]".into()),
        ),
        (
            Box::new(kinesis::GetRecordsInput {
                shard_iterator: "x".into(),
                limit: Some(10_001),
                ..Default::default()
            }),
            vec![],
            Some("1 validation error detected: Value '10001' at 'limit' failed to satisfy constraint: Member must have value less than or equal to 10000".into()),
        ),
    ];
    for (input, missing, expected) in cases {
        let missing: Vec<String> = missing.into_iter().map(str::to_owned).collect();
        let told = validate(&*input, &missing).err().map(|v| v.message());
        assert_eq!(told, expected, "{input:?}");
    }
}
