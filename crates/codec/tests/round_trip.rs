//! Whatever any served operation may say, or be told, comes through every format unchanged; and
//! whatever comes instead breaks nothing.

mod support;

use aws_api::{Decode, DecodeError, Operation, Reader, ServiceModel, Structure};
use bytes::Bytes;
use codec::cbor::{CborReader, CborWriter, Dialect};
use codec::form::{self, Form};
use codec::json::{self, JsonReader};
use codec::rest::{self, Body, Format, RestReader};
use codec::xml::{Document, XmlWriter};
use proptest::prelude::*;
use support::{Carries, MadeUp};

/// A generated input or output.
type Value = Box<dyn Structure>;
type Read = fn(&'static Operation, &mut dyn Reader) -> Result<Value, DecodeError>;

/// A way over the wire and back, of a value of an operation's.
type Trip = fn(&'static Operation, &dyn Structure, Read) -> Result<Value, DecodeError>;

macro_rules! outputs {
    ($($service:ident::$output:ident)*) => {
        /// The types that [`output`] reads.
        const OUTPUTS: &[&str] = &[$(stringify!($output)),*];

        fn output(
            operation: &'static Operation,
            reader: &mut dyn Reader,
        ) -> Result<Value, DecodeError> {
            let shape = Box::leak(Box::new(aws_api::Shape::Structure(operation.output)));
            match operation.output.name {
                $(stringify!($output) => {
                    aws_api::$service::$output::decode(shape, reader).map(|v| Box::new(v) as Value)
                })*
                other => panic!("{other} is not among the outputs"),
            }
        }
    };
}

outputs! {
    dynamodb::BatchGetItemOutput dynamodb::DescribeTableOutput dynamodb::QueryOutput
    iam::GetRoleResponse iam::ListUsersResponse iam::GetPolicyResponse iam::GetGroupResponse
    kinesis::DescribeStreamOutput kinesis::GetRecordsOutput kinesis::PutRecordsOutput
    lambda::FunctionConfiguration lambda::InvocationResponse lambda::ListFunctionsResponse
    lambda::EventSourceMappingConfiguration lambda::GetFunctionResponse
    logs::FilterLogEventsResponse sts::AssumeRoleResponse
}

macro_rules! input {
    ($name:ident, $service:ident::$input:ident) => {
        fn $name(
            operation: &'static Operation,
            reader: &mut dyn Reader,
        ) -> Result<Value, DecodeError> {
            aws_api::$service::$input::decode(operation, reader).map(|v| Box::new(Held(v)) as Value)
        }
        impl Structure for Held<aws_api::$service::$input> {
            fn schema(&self) -> &'static aws_api::Schema {
                self.0.structure().schema()
            }
            fn write(&self, writer: &mut dyn aws_api::Writer) {
                self.0.structure().write(writer);
            }
        }
    };
}

#[derive(Debug)]
struct Held<T>(T);
input!(dynamodb_input, dynamodb::DynamoDbInput);
input!(iam_input, iam::IamInput);
input!(kinesis_input, kinesis::KinesisInput);
input!(lambda_input, lambda::LambdaInput);
input!(logs_input, logs::LogsInput);
input!(sts_input, sts::StsInput);

const SERVICES: [(&ServiceModel, Read); 6] = [
    (&aws_api::dynamodb::MODEL, dynamodb_input),
    (&aws_api::iam::MODEL, iam_input),
    (&aws_api::kinesis::MODEL, kinesis_input),
    (&aws_api::lambda::MODEL, lambda_input),
    (&aws_api::logs::MODEL, logs_input),
    (&aws_api::sts::MODEL, sts_input),
];

fn through_json(
    of: &'static Operation,
    value: &dyn Structure,
    read: Read,
) -> Result<Value, DecodeError> {
    let document = json::to_vec(value);
    let mut reader = JsonReader::new(&document);
    let value = read(of, &mut reader)?;
    reader.finish()?;
    Ok(value)
}

fn through_cbor(
    of: &'static Operation,
    value: &dyn Structure,
    read: Read,
    dialect: Dialect,
) -> Result<Value, DecodeError> {
    let mut writer = CborWriter::new(dialect);
    value.write(&mut writer);
    let document = Bytes::from(writer.into_bytes());
    let mut reader = CborReader::shared(&document, dialect);
    let value = read(of, &mut reader)?;
    reader.finish()?;
    Ok(value)
}

fn through_amz_cbor(
    of: &'static Operation,
    value: &dyn Structure,
    read: Read,
) -> Result<Value, DecodeError> {
    through_cbor(of, value, read, Dialect::Amz11)
}

fn through_rpc_cbor(
    of: &'static Operation,
    value: &dyn Structure,
    read: Read,
) -> Result<Value, DecodeError> {
    through_cbor(of, value, read, Dialect::RpcV2)
}

fn through_form(
    of: &'static Operation,
    value: &dyn Structure,
    read: Read,
) -> Result<Value, DecodeError> {
    read(of, &mut Form::parse(&form::to_vec(of.name, "2026-01-01", value))?.reader())
}

fn through_xml(
    of: &'static Operation,
    value: &dyn Structure,
    read: Read,
) -> Result<Value, DecodeError> {
    let mut writer = XmlWriter::default();
    writer.start_tag("Outermost", None);
    value.write(&mut writer);
    writer.end_tag("Outermost");
    let document = Document::parse(&writer.into_bytes())?;
    let mut reader = document.reader();
    read(of, &mut reader)
}

fn through_rest(
    of: &'static Operation,
    value: &dyn Structure,
    read: Read,
    format: Format,
) -> Result<Value, DecodeError> {
    let bindings = rest::write(format, value);
    let body = Body::of(format, value.schema(), &bindings.body)?;
    let mut reader = RestReader::new(&bindings, &body);
    let value = read(of, &mut reader)?;
    reader.finish()?;
    Ok(value)
}

fn through_rest_json(
    of: &'static Operation,
    value: &dyn Structure,
    read: Read,
) -> Result<Value, DecodeError> {
    through_rest(of, value, read, Format::Json)
}

fn through_rest_xml(
    of: &'static Operation,
    value: &dyn Structure,
    read: Read,
) -> Result<Value, DecodeError> {
    through_rest(of, value, read, Format::Xml)
}

const TRIPS: [(&str, Carries, Trip); 7] = [
    ("JSON", Carries::All, through_json),
    ("Kinesis's CBOR", Carries::All, through_amz_cbor),
    ("RPC v2 CBOR", Carries::All, through_rpc_cbor),
    ("forms", Carries::Text, through_form),
    ("XML", Carries::Text, through_xml),
    ("REST with JSON", Carries::Text, through_rest_json),
    ("REST with XML", Carries::Text, through_rest_xml),
];

fn comes_back(operation: &'static Operation, read: Read, seed: u64) -> Result<(), TestCaseError> {
    for (name, carries, trip) in TRIPS {
        let made = read(operation, &mut MadeUp::new(seed, carries))
            .map_err(|wrong| TestCaseError::fail(wrong.to_string()))?;
        // Forms have these names for themselves; no query operation has such members.
        let taken = made.schema().members.iter().any(|m| matches!(m.wire, "Action" | "Version"));
        if name == "forms" && taken {
            continue;
        }
        let back = trip(operation, &*made, read);
        let shown = back.map(|value| format!("{value:?}")).map_err(|wrong| wrong.to_string());
        prop_assert_eq!(shown, Ok(format!("{made:?}")), "{} of {}", name, operation.name);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_input_comes_back_from_every_format(seed: u64) {
        for (model, read) in SERVICES {
            for operation in model.operations {
                comes_back(operation, read, seed)?;
            }
        }
    }

    #[test]
    fn outputs_come_back_from_every_format(seed: u64) {
        for (model, _) in SERVICES {
            for operation in model.operations.iter().filter(|o| OUTPUTS.contains(&o.output.name)) {
                comes_back(operation, output, seed)?;
            }
        }
    }

    /// Documents that are nearly right reach further than noise does.
    #[test]
    fn damaged_documents_break_nothing(seed: u64, at: prop::sample::Index, byte: u8, cut: prop::sample::Index) {
        for (model, read) in SERVICES {
            let operation = &model.operations[seed as usize % model.operations.len()];
            let Ok(made) = read(operation, &mut MadeUp::new(seed, Carries::All)) else { continue };
            let mut cbor = CborWriter::default();
            made.write(&mut cbor);
            for mut document in [json::to_vec(&*made), cbor.into_bytes(), form::to_vec("A", "1", &*made)] {
                if !document.is_empty() {
                    let place = at.index(document.len());
                    document[place] = byte;
                }
                let whole = document.clone();
                document.truncate(cut.index(whole.len() + 1));
                for document in [whole, document] {
                    read_all(operation, read, &document.into());
                }
            }
        }
    }

    #[test]
    fn noise_breaks_nothing(noise: Vec<u8>, seed: u64) {
        let (model, read) = SERVICES[seed as usize % SERVICES.len()];
        let operation = &model.operations[seed as usize % model.operations.len()];
        read_all(operation, read, &noise.into());
    }

    #[test]
    fn noise_in_a_formats_own_letters_breaks_nothing(
        json in r#"[\[\]{},:"\\0-9eE.a-z \-]{0,60}"#,
        xml in "(<[a-b/!?]{0,2}>|&[a-z#x0-9]{0,4};|[a-b ]|<!\\[CDATA\\[|\\]\\]>){0,20}",
        form in "[a-c0-9.=&%+]{0,60}",
        seed: u64,
    ) {
        let (model, read) = SERVICES[seed as usize % SERVICES.len()];
        let operation = &model.operations[seed as usize % model.operations.len()];
        for text in [json, xml, form] {
            read_all(operation, read, &text.into_bytes().into());
        }
    }
}

/// Reads the document in every format; what matters is that it comes to an end.
fn read_all(operation: &'static Operation, read: Read, document: &Bytes) {
    let _ = read(operation, &mut JsonReader::new(document));
    let _ = JsonReader::new(document).skip_value();
    for dialect in [Dialect::Amz11, Dialect::RpcV2] {
        let _ = read(operation, &mut CborReader::shared(document, dialect));
    }
    if let Ok(form) = Form::parse(document) {
        let _ = read(operation, &mut form.reader());
    }
    if let Ok(document) = Document::parse(document) {
        let _ = read(operation, &mut document.reader());
    }
    for format in [Format::Json, Format::Xml] {
        let bindings = rest::Bindings { body: document.clone(), ..Default::default() };
        if let Ok(body) = Body::of(format, operation.input, &bindings.body) {
            let _ = read(operation, &mut RestReader::new(&bindings, &body));
        }
    }
}
