//! What inputs are fed to.

use crate::house::{Answer, House};
use crate::{apis, wire};
use bytes::Bytes;
use codec::dns::{Query, Unfit};
use codec::event_stream::Frame;
use event_engine::Outcome;
use event_engine::filter::Pattern;
use event_engine::input::{Context, PipeContext, PipeTemplate, Template};
use event_engine::json::Json;
use event_engine::response::{self, Expected};
use event_engine::schedule::Schedule;
use foundation::Timestamp;
use jiff::tz::TimeZone;
use policy::{Flavor, Policy};
use service_iam::{IamRoom, UnknownKeys};
use std::collections::BTreeMap;
use std::net::Ipv4Addr;
use std::sync::Arc;
use store::Memory;
use template::{Nothing, Pseudo};
use velocity::{Failure, Heap, Limits};

/// Something that takes bytes and must return.
pub struct Target {
    /// Its name, and that of its seeds.
    pub name: &'static str,
    /// Makes it ready, out of nothing.
    pub ready: fn() -> Ready,
}

/// A target that is ready for inputs.
pub type Ready = Box<dyn FnMut(&[u8]) -> Seen>;

/// How far an input came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Seen {
    /// It is not in the language.
    Unreadable,
    /// It was understood, and refused.
    Refused,
    /// It was understood, and something came of it.
    Done,
}

/// All of them.
pub const TARGETS: &[Target] = &[
    Target { name: "dynamodb", ready: dynamodb },
    Target { name: "streams", ready: streams },
    Target { name: "kinesis", ready: kinesis },
    Target { name: "iam", ready: iam },
    Target { name: "logs", ready: logs },
    Target { name: "pattern", ready: pattern },
    Target { name: "schedule", ready: due },
    Target { name: "input", ready: input },
    Target { name: "response", ready: answer },
    Target { name: "policy", ready: document },
    Target { name: "event-stream", ready: frames },
    Target { name: "names", ready: names },
    Target { name: "template", ready: stack },
    Target { name: "sam", ready: serverless },
    Target { name: "velocity", ready: mapping },
    Target { name: "selection", ready: selection },
    Target { name: "openapi", ready: descriptions },
    Target { name: "jsonpath", ready: apis::jsonpath },
    Target { name: "api-mapping", ready: apis::mapping },
    Target { name: "model", ready: apis::model },
    Target { name: "s3", ready: wire::requests },
    Target { name: "chunks", ready: wire::chunks },
    Target { name: "form", ready: wire::forms },
    Target { name: "columnar", ready: columns },
    Target { name: "git", ready: pushes },
    Target { name: "metric-math", ready: metric_math },
    Target { name: "alarm-rule", ready: alarm_rules },
    Target { name: "cbor", ready: metrics },
    Target { name: "insights", ready: insights },
];

/// Rules of composite alarms.
fn alarm_rules() -> Ready {
    Box::new(|input| match service_cloudwatch::rule::Rule::reads(&String::from_utf8_lossy(input)) {
        true => Seen::Done,
        false => Seen::Unreadable,
    })
}

/// What stands at the beginning of a push.
fn pushes() -> Ready {
    Box::new(|input| match service_codecommit::git::pkt::read_commands(input) {
        true => Seen::Done,
        false => Seen::Unreadable,
    })
}

fn requests(house: House) -> Ready {
    Box::new(move |input| match house.ask(input) {
        Answer::Unreadable => Seen::Unreadable,
        Answer::Answered(Ok(())) => Seen::Done,
        Answer::Answered(Err(error)) => {
            // Whatever a client sends is never our fault.
            assert!(error.status() < 500 || error.status() == 501, "{error:?}");
            Seen::Refused
        }
    })
}

const TABLE: &str = r#"CreateTable
{"TableName": "tab", "BillingMode": "PAY_PER_REQUEST",
 "AttributeDefinitions": [{"AttributeName": "pk", "AttributeType": "S"}, {"AttributeName": "sk", "AttributeType": "N"}],
 "KeySchema": [{"AttributeName": "pk", "KeyType": "HASH"}, {"AttributeName": "sk", "KeyType": "RANGE"}]}"#;

fn dynamodb() -> Ready {
    let make = |store: Arc<Memory>, ambient| {
        service_dynamodb::service(service_dynamodb::Room::new(store, ambient))
    };
    requests(House::of(make, &[TABLE]))
}

fn streams() -> Ready {
    dynamodb()
}

fn kinesis() -> Ready {
    let make = |store: Arc<Memory>, ambient| {
        service_kinesis::service(service_kinesis::Room::new(store, ambient))
    };
    let stream = "CreateStream\n{\"StreamName\": \"clicks\", \"ShardCount\": 2}";
    requests(House::of(make, &[stream]))
}

fn iam() -> Ready {
    let make = |store: Arc<Memory>, ambient| {
        let room = IamRoom::new(store, ambient, UnknownKeys::Root);
        aws_api::iam::service(room.clone(), room)
    };
    requests(House::of(make, &["CreateUser\nUserName=ann"]))
}

fn logs() -> Ready {
    let make = |store: Arc<Memory>, ambient| {
        service_logs::service(service_logs::Room::new(store, ambient))
    };
    let setting = [
        r#"CreateLogGroup
{"logGroupName": "g"}"#,
        r#"CreateLogStream
{"logGroupName": "g", "logStreamName": "s"}"#,
        r#"PutLogEvents
{"logGroupName": "g", "logStreamName": "s", "logEvents": [
 {"timestamp": 1795000000000, "message": "ERROR 404 [x] \"GET /\""},
 {"timestamp": 1795000000000, "message": "{\"level\": \"warn\", \"n\": [1, {\"a\": null}]}"}]}"#,
    ];
    requests(House::of(make, &setting))
}

/// A query of Logs Insights — all lines but the last —, and an event that it is run over.
fn insights() -> Ready {
    Box::new(|input| {
        let text = String::from_utf8_lossy(input);
        let (query, message) = text.rsplit_once('\n').unwrap_or((&text, "{}"));
        let Ok(query) = service_logs::insights::Query::parse(query) else {
            return Seen::Unreadable;
        };
        let mut pipeline = service_logs::insights::Pipeline::new(query, None, 1_795_000_000_000);
        let (log, stream) = (Arc::from("000000000000:/aws/lambda/f"), Arc::from("s"));
        let at = 1_795_000_000_000;
        let event = service_logs::insights::Event::new(at, at, log, stream, message);
        match pipeline.push(event).and_then(|()| pipeline.finish()) {
            Ok((rows, _)) if !rows.is_empty() => Seen::Done,
            _ => Seen::Refused,
        }
    })
}

/// A pattern, a line's end, an event.
fn pattern() -> Ready {
    Box::new(|input| {
        let text = String::from_utf8_lossy(input);
        let (pattern, event) = text.split_once('\n').unwrap_or((&text, "{}"));
        let Ok(pattern) = Pattern::parse(pattern) else { return Seen::Unreadable };
        let event = serde_json::from_str(event).unwrap_or_default();
        if pattern.matches(&event) { Seen::Done } else { Seen::Refused }
    })
}

/// A schedule, a line's end, a moment in milliseconds.
fn due() -> Ready {
    Box::new(|input| {
        let text = String::from_utf8_lossy(input);
        let (schedule, moment) = text.split_once('\n').unwrap_or((&text, ""));
        let Ok(schedule) = Schedule::parse(schedule) else { return Seen::Unreadable };
        let start = Timestamp::from_millis(moment.parse().unwrap_or_default());
        match schedule.first(start, &TimeZone::UTC) {
            None => Seen::Refused,
            Some(next) => {
                assert!(next > start, "it goes forward");
                Seen::Done
            }
        }
    })
}

/// An expression of metric math, evaluated over two metrics, `m1` and `m2`.
fn metric_math() -> Ready {
    Box::new(|input| {
        let text = String::from_utf8_lossy(input);
        let Ok(tree) = service_cloudwatch::math::parse(&text) else { return Seen::Unreadable };
        // Written out, long chains are nested more deeply than is read.
        let again = service_cloudwatch::math::parse(&tree.to_string());
        assert!(again.is_err() || again == Ok(tree.clone()), "it reads back as it was");
        if service_cloudwatch::math::rehearse(&tree) { Seen::Done } else { Seen::Refused }
    })
}

/// A path, a line's end, a template in which it is `<x>`, which is filled from an event; and all of it as a
/// template of a pipe.
fn input() -> Ready {
    const EVENT: &str =
        r#"{"source": "a", "detail": {"s": "q\"\\", "l": [1, {"m": null}], "o": {"k": "v"}}}"#;
    let event = Json::parse(EVENT).unwrap_or(Json::Null);
    Box::new(move |input| {
        let text = String::from_utf8_lossy(input);
        if let Ok(template) = PipeTemplate::parse(&text) {
            let context = PipeContext {
                event: &event,
                decoded: &event,
                pipe_arn: "arn",
                pipe_name: "pipe",
                source_arn: "arn",
                enrichment_arn: "",
                target_arn: "arn",
                ingested: Timestamp::EPOCH,
            };
            let _either = template.fill(&context);
        }
        let (path, template) = text.split_once('\n').unwrap_or((&text, "<x>"));
        let paths = BTreeMap::from([("x".to_owned(), path.to_owned())]);
        let Ok(template) = Template::parse(template, &paths) else { return Seen::Unreadable };
        let (rule_arn, rule_name) = ("arn", "rule");
        let ingested = Timestamp::EPOCH;
        match template.fill(&Context { event: &event, rule_arn, rule_name, ingested }) {
            Ok(_) => Seen::Done,
            Err(_) => Seen::Refused,
        }
    })
}

fn answer() -> Ready {
    Box::new(|input| {
        let read = |failures, state| response::read(input, Expected { failures, state });
        read(false, true);
        read(true, true);
        match read(true, false) {
            Outcome::Failure => Seen::Unreadable,
            Outcome::Partial(_) => Seen::Refused,
            _ => Seen::Done,
        }
    })
}

fn document() -> Ready {
    Box::new(|input| {
        let text = String::from_utf8_lossy(input);
        let parsed = [Flavor::Identity, Flavor::Resource, Flavor::Trust]
            .map(|flavor| Policy::parse("document", &text, flavor).is_ok());
        if parsed.contains(&true) { Seen::Done } else { Seen::Refused }
    })
}

/// Bytes in hexadecimal digits, as seeds are text.
fn unhex(input: &[u8]) -> Bytes {
    let nibbles = input.iter().filter_map(|byte| (*byte as char).to_digit(16));
    let nibbles: Vec<u8> = nibbles.map(|nibble| nibble as u8).collect();
    nibbles.chunks_exact(2).map(|pair| pair[0] << 4 | pair[1]).collect()
}

fn names() -> Ready {
    Box::new(|input| match Query::decode(&unhex(input)) {
        Err(Unfit::Silence) => Seen::Unreadable,
        Err(Unfit::Reply(reply)) => {
            assert_eq!(Query::decode(&reply), Err(Unfit::Silence));
            Seen::Refused
        }
        Ok(query) => {
            assert_eq!(Query::decode(&query.encode()), Ok(query.clone()));
            for answer in [query.found(Ipv4Addr::LOCALHOST), query.unknown()] {
                assert_eq!(Query::decode(&answer), Err(Unfit::Silence));
            }
            Seen::Done
        }
    })
}

/// Metrics in CBOR, in either dialect: what is read of them can be written, and read again.
fn metrics() -> Ready {
    use aws_api::cloudwatch::{PutMetricDataInput, SHAPE_PUT_METRIC_DATA_INPUT};
    use aws_api::{Decode, DecodeError, Structure};
    use codec::cbor::{CborReader, CborWriter, Dialect};
    let read = |document: &Bytes, dialect| -> Result<PutMetricDataInput, DecodeError> {
        let mut reader = CborReader::shared(document, dialect);
        let input = PutMetricDataInput::decode(&SHAPE_PUT_METRIC_DATA_INPUT, &mut reader)?;
        reader.finish()?;
        Ok(input)
    };
    let written = |input: &PutMetricDataInput, dialect| {
        let mut writer = CborWriter::new(dialect);
        input.write(&mut writer);
        Bytes::from(writer.into_bytes())
    };
    Box::new(move |input| {
        let document = unhex(input);
        let found = [Dialect::Amz11, Dialect::RpcV2].map(|dialect| {
            let input = read(&document, dialect)?;
            // As bytes, since what is no number is unlike itself.
            let once = written(&input, dialect);
            let again = read(&once, dialect).map(|again| written(&again, dialect));
            assert_eq!(again, Ok(once));
            Ok(())
        });
        match found {
            [Ok(()), _] | [_, Ok(())] => Seen::Done,
            [_, Err(DecodeError::Syntax(_))] => Seen::Unreadable,
            [_, Err(_)] => Seen::Refused,
        }
    })
}

fn frames() -> Ready {
    Box::new(|input| {
        let mut bytes = unhex(input);
        match Frame::decode(&mut bytes) {
            Err(_) => Seen::Refused,
            Ok(None) => Seen::Unreadable,
            Ok(Some(frame)) => {
                let again = frame.encode().map(Bytes::from);
                let decoded = again.map(|mut bytes| Frame::decode(&mut bytes));
                assert_eq!(decoded, Ok(Ok(Some(frame))));
                Seen::Done
            }
        }
    })
}

/// A template of the Serverless Application Model.
fn serverless() -> Ready {
    Box::new(|input| {
        let Ok(tree) = template::read(&String::from_utf8_lossy(input)) else {
            return Seen::Unreadable;
        };
        let parameters = BTreeMap::new();
        let around = sam::Surroundings {
            region: "eu-west-1",
            partition: "aws",
            parameters: &parameters,
            now: 0,
        };
        let made = sam::transform(&tree, &around);
        assert_eq!(made, sam::transform(&tree, &around));
        if made.is_ok() { Seen::Done } else { Seen::Refused }
    })
}

/// A template, whose parameters have their defaults.
fn stack() -> Ready {
    let pseudo = Pseudo::new("000000000000", "eu-west-1", "shop", "arn:shop");
    Box::new(move |input| {
        let template = match template::Template::parse(&String::from_utf8_lossy(input)) {
            Ok(template) => template,
            Err(error) if error.message().contains("well-formed") => return Seen::Unreadable,
            Err(_) => return Seen::Refused,
        };
        let _ = (template.check(), template.summary());
        let Ok(parameters) = template.bind(&BTreeMap::new(), None) else { return Seen::Refused };
        let _ = template.includes(&parameters, &pseudo);
        let Ok(instance) = template.instance(&parameters, &pseudo, &BTreeMap::new()) else {
            return Seen::Refused;
        };
        let _ = (instance.imports(), instance.outputs(&Nothing), instance.capabilities());
        for resource in instance.resources() {
            let whole = instance.properties(&resource.logical_id, &Nothing);
            let preview = instance.preview(&resource.logical_id, &Nothing);
            // What needs nothing that is not known is known.
            match (whole, preview) {
                (Ok(whole), preview) => assert_eq!(preview.map(|one| one.properties), Ok(whole)),
                (Err(_), Ok(_) | Err(_)) => {}
            }
        }
        Seen::Done
    })
}

/// A mapping template, with something of everything to work on.
fn mapping() -> Ready {
    const GIVEN: &str =
        r#"{"name": "Ann", "list": [1, "b", null], "map": {"a": {"b": [true]}}, "half": 0.5}"#;
    // As much as any small template needs, and little enough to end soon.
    let limits = Limits { steps: 20_000, bytes: 1 << 16, elements: 5_000, ..Limits::default() };
    Box::new(move |input| {
        let Ok(template) = velocity::Template::parse(&String::from_utf8_lossy(input)) else {
            return Seen::Unreadable;
        };
        let mut heap = Heap::new();
        let given: BTreeMap<String, serde_json::Value> =
            serde_json::from_str(GIVEN).unwrap_or_default();
        let names = given.iter().map(|(name, value)| (name.clone(), heap.json(value))).collect();
        match template.render(&mut heap, names, limits) {
            Ok(rendered) => {
                assert!(rendered.text.len() <= limits.bytes);
                for value in rendered.names.values() {
                    let _ = (heap.text(value), heap.to_json(value));
                }
                Seen::Done
            }
            Err(Failure::Parse(_) | Failure::Method(_) | Failure::Exhausted(_)) => Seen::Refused,
        }
    })
}

/// A selection expression in the first line, and the message that it is held against.
fn selection() -> Ready {
    Box::new(|input| {
        let text = String::from_utf8_lossy(input);
        let (expression, message) = text.split_once('\n').unwrap_or((&text, ""));
        match service_apigatewayv2::websocket::key_of(expression, message) {
            Err(_) => Seen::Unreadable,
            Ok(None) => Seen::Refused,
            Ok(Some(_)) => Seen::Done,
        }
    })
}

/// Descriptions of APIs: what is read of one can be written, and read again.
fn descriptions() -> Ready {
    use openapi::{Extensions, Invalid, Syntax, read, write};
    let variables = BTreeMap::from([("AWS::Region", "eu-west-1")]);
    Box::new(move |input| match read(input, &variables) {
        Ok(found) => {
            for syntax in [Syntax::Json, Syntax::Yaml] {
                let text = write(&found.api, Extensions::ALL, syntax);
                let again = read(text.as_bytes(), &BTreeMap::new());
                let paths = again.map(|again| again.api.paths.len());
                assert_eq!(paths, Ok(found.api.paths.len()), "{text}");
            }
            Seen::Done
        }
        Err(Invalid::Document(None)) => Seen::Unreadable,
        Err(_) => Seen::Refused,
    })
}

/// A type on the first line, and records of a table of one such column.
fn columns() -> Ready {
    Box::new(|input| {
        let mut parts = input.splitn(2, |byte| *byte == b'\n');
        let of = parts.next().and_then(|line| std::str::from_utf8(line).ok());
        let Some(Ok(of)) = of.map(columnar::Type::parse) else { return Seen::Unreadable };
        assert_eq!(columnar::Type::parse(&of.to_string()), Ok(of.clone()));
        let column = columnar::Column { name: "a".to_owned(), of };
        let Ok(schema) = columnar::Schema::new(vec![column]) else { return Seen::Refused };
        let schema = Arc::new(schema);
        let openx = columnar::Deserializer::OpenX(columnar::OpenX::default());
        let rows = columnar::RowReader::new(&schema, openx).rows(parts.next().unwrap_or_default());
        let Ok(rows) = rows else { return Seen::Refused };
        let parquet = columnar::Parquet { dictionary: true, ..columnar::Parquet::default() };
        for format in
            [columnar::Format::Parquet(parquet), columnar::Format::Orc(columnar::Orc::default())]
        {
            let writer = columnar::Writer::new(Vec::new(), schema.clone(), &format);
            let written = writer.and_then(|mut writer| {
                rows.iter().try_for_each(|row| writer.write(row))?;
                writer.finish()
            });
            assert!(written.is_ok());
        }
        Seen::Done
    })
}
