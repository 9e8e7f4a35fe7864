//! Records as the two SerDes read them, and types as tables have them.
#![allow(clippy::unwrap_used, reason = "tests")]

use columnar::{
    Column, Deserializer, Field, Format, OpenX, Orc, Parquet, Pattern, Row, RowError, RowReader,
    Schema, Timestamp, Type, Value, Writer,
};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

fn openx() -> Deserializer {
    Deserializer::OpenX(OpenX::default())
}

fn hive(formats: &[&str]) -> Deserializer {
    let timestamp_formats = formats.iter().map(|format| Pattern::parse(format).unwrap()).collect();
    Deserializer::Hive { timestamp_formats }
}

/// What the only column has of a record.
fn one(of: &str, by: Deserializer, record: &str) -> Result<Value, RowError> {
    let schema = Schema::parse([("a", of)]).unwrap();
    let mut rows = RowReader::new(&schema, by).rows(record.as_bytes())?;
    assert_eq!(rows.len(), 1);
    Ok(rows.remove(0).values().first().unwrap().clone())
}

fn text(text: &str) -> Value {
    Value::Bytes(text.as_bytes().to_vec())
}

#[test]
fn values_are_of_their_columns_types_or_refused() {
    let at = |seconds, nanos| Value::Timestamp(Timestamp { seconds, nanos });
    for (of, json, expected) in [
        ("tinyint", "-128", Some(Value::Integer(-128))),
        ("tinyint", "128", None),
        ("smallint", "\"7\"", Some(Value::Integer(7))),
        ("int", "1.0", Some(Value::Integer(1))),
        ("int", "1.5", None),
        ("int", "\"\"", None),
        ("int", "\"abc\"", None),
        ("int", "true", None),
        ("int", "2147483648", None),
        ("bigint", "9223372036854775807", Some(Value::Integer(i64::MAX))),
        ("bigint", "9223372036854775808", None),
        ("float", "0.1", Some(Value::Float(0.1))),
        ("double", "\"1e3\"", Some(Value::Double(1000.0))),
        ("double", "\"Infinity\"", Some(Value::Double(f64::INFINITY))),
        ("double", "\"inf\"", None),
        ("decimal(5,2)", "1.005", Some(Value::Decimal(101))),
        ("decimal(5,2)", "1000", None),
        ("decimal", "\"12\"", Some(Value::Decimal(12))),
        ("string", "\"é\"", Some(text("é"))),
        ("string", "1.50", Some(text("1.50"))),
        ("string", "true", Some(text("true"))),
        ("string", "{\"b\" : [1]}", Some(text("{\"b\" : [1]}"))),
        ("varchar(2)", "\"éab\"", Some(text("éa"))),
        ("char(3)", "\"a  b\"", Some(text("a"))),
        ("boolean", "\"TRUE\"", Some(Value::Boolean(true))),
        ("boolean", "1", None),
        ("binary", "\"AQI=\"", Some(Value::Bytes(vec![1, 2]))),
        ("binary", "\"%\"", None),
        ("date", "\"1970-01-02\"", Some(Value::Integer(1))),
        ("date", "\"1970-02-30\"", None),
        ("timestamp", "\"1970-01-01T00:00:01.5Z\"", Some(at(1, 500_000_000))),
        ("timestamp", "1518033528123", Some(at(1_518_033_528, 123_000_000))),
        ("timestamp", "\"soon\"", None),
        ("array<int>", "[1,null]", Some(Value::Array(vec![Value::Integer(1), Value::Null]))),
        ("array<int>", "1", None),
        ("array<int>", "[\"x\"]", None),
        (
            "map<int,boolean>",
            "{\"1\":true,\"01\":false}",
            Some(Value::Map(vec![(Value::Integer(1), Value::Boolean(false))])),
        ),
        ("map<int,boolean>", "{\"x\":true}", None),
        (
            "struct<b:int,c:string>",
            "{\"C\":\"c\",\"d\":0}",
            Some(Value::Struct(vec![Value::Null, text("c")])),
        ),
        ("struct<b:int>", "[1]", None),
        ("int", "null", Some(Value::Null)),
    ] {
        let read = one(of, openx(), &format!("{{\"a\":{json}}}"));
        match expected {
            Some(value) => assert_eq!(read, Ok(value), "{of} {json}"),
            None => {
                let why = read.unwrap_err();
                assert_eq!(why.code(), "DataFormatConversion.MalformedData", "{of} {json}");
                assert!(why.to_string().contains("column a"), "{why}");
            }
        }
    }
}

#[test]
fn hive_reads_moments_by_its_formats_and_no_json_in_strings() {
    let at = Ok(Value::Timestamp(Timestamp { seconds: 86_400, nanos: 0 }));
    for (formats, json) in [
        (&[][..], "\"1970-01-02 00:00:00\""),
        (&["yyyy/MM/dd"], "\"1970/01/02\""),
        (&["yyyy/MM/dd", "millis"], "86400000"),
    ] {
        assert_eq!(one("timestamp", hive(formats), &format!("{{\"A\":{json}}}")), at, "{json}");
    }
    for (of, formats, json) in [
        ("timestamp", &[][..], "86400000"),
        ("timestamp", &[], "\"1970-01-02T00:00:00Z\""),
        ("timestamp", &["yyyy/MM/dd"], "\"1970-01-02 00:00:00\""),
        ("string", &[], "{\"b\":1}"),
    ] {
        assert!(one(of, hive(formats), &format!("{{\"a\":{json}}}")).is_err(), "{of} {json}");
    }
}

#[test]
fn keys_are_found_as_openx_is_told() {
    let schema = Schema::parse([("ts", "int"), ("a_b", "struct<c_d:int>")]).unwrap();
    let record = br#"{"timestamp":1,"A.B":{"C.d":2}}"#;
    let rows = |openx| RowReader::new(&schema, Deserializer::OpenX(openx)).rows(record).unwrap();
    let nothing = vec![Value::Null, Value::Null];
    assert_eq!(rows(OpenX::default())[0].values(), nothing);
    let mapped = OpenX {
        keys_of_columns: BTreeMap::from([("TS".to_owned(), "Timestamp".to_owned())]),
        dots_to_underscores: true,
        ..OpenX::default()
    };
    let all = vec![Value::Integer(1), Value::Struct(vec![Value::Integer(2)])];
    assert_eq!(rows(mapped.clone())[0].values(), all);
    let exact = OpenX { case_insensitive: false, ..mapped };
    assert_eq!(rows(exact)[0].values(), nothing);
}

#[test]
fn a_record_may_hold_documents_and_nothing_else() {
    let schema = Schema::parse([("a", "int")]).unwrap();
    let reader = RowReader::new(&schema, openx());
    let code = |record: &str| reader.rows(record.as_bytes()).map_err(|why| why.code());
    let count = |rows: Result<Vec<Row>, _>| rows.map(|rows| rows.len());
    assert_eq!(count(code("{\"a\":1}{\"b\":2}\n{}")), Ok(3));
    for record in ["[{\"a\":1}]", "", " ", "7", "null", "{\"a\":1}{\"a\":\"x\"}"] {
        assert_eq!(code(record).unwrap_err(), "DataFormatConversion.MalformedData", "{record}");
    }
    for record in ["{\"a\":1", "{a:1}", "{\"a\":1}x"] {
        assert_eq!(code(record).unwrap_err(), "DataFormatConversion.ParseError", "{record}");
    }
}

fn types() -> impl Strategy<Value = Type> {
    let primitive = prop_oneof![
        Just(Type::TinyInt),
        Just(Type::BigInt),
        Just(Type::Double),
        Just(Type::Timestamp),
        (1_u8..=38)
            .prop_flat_map(|precision| (Just(precision), 0..=precision))
            .prop_map(|(precision, scale)| Type::Decimal { precision, scale }),
        (1_u32..=255).prop_map(Type::Char),
        (1_u32..=65_535).prop_map(Type::Varchar),
    ];
    primitive.clone().prop_recursive(5, 40, 4, move |inner| {
        let field = inner.clone().prop_map(|of| Field { name: String::new(), of });
        prop_oneof![
            inner.clone().prop_map(|of| Type::Array(Box::new(of))),
            (primitive.clone(), inner).prop_map(|(k, v)| Type::Map(Box::new(k), Box::new(v))),
            prop::collection::vec(field, 1..4).prop_map(|mut fields| {
                for (index, field) in fields.iter_mut().enumerate() {
                    field.name = format!("f {index}");
                }
                Type::Struct(fields)
            }),
        ]
    })
}

proptest! {
    #[test]
    fn what_a_type_is_written_as_is_read_as_it(of in types()) {
        prop_assert_eq!(Type::parse(&of.to_string()), Ok(of));
    }
}

#[test]
fn what_is_no_type_is_refused() {
    assert_eq!(
        Type::parse(" ARRAY < Struct<a : INT, b:decimal( 3 , 1 )> > ").unwrap().to_string(),
        "array<struct<a:int,b:decimal(3,1)>>"
    );
    let deep = format!("{}int{}", "array<".repeat(40), ">".repeat(40));
    for text in [
        "",
        "integers",
        "array",
        "array<",
        "array<int",
        "array<int>>",
        "array<>",
        "map<int>",
        "map<array<int>,int>",
        "struct<>",
        "struct<a>",
        "struct<a:int,>",
        "struct<a:int,A:int>",
        "decimal(39,0)",
        "decimal(3,4)",
        "decimal(0)",
        "decimal(",
        "char",
        "char(0)",
        "char(256)",
        "varchar(65536)",
        "int int",
        "uniontype<int,string>",
        "interval_day_time",
        &deep,
    ] {
        assert!(Type::parse(text).is_err(), "{text}");
    }
    assert!(Schema::new(Vec::new()).is_err());
    let twice = ["a", "A"].map(|name| Column { name: name.to_owned(), of: Type::Int });
    assert!(Schema::new(twice.to_vec()).is_err());
}

#[test]
fn files_have_their_formats_ends_and_refuse_other_schemas_rows() {
    let schema = Arc::new(Schema::parse([("a", "array<int>"), ("b", "string")]).unwrap());
    let other = Schema::parse([("a", "int"), ("b", "string")]).unwrap();
    let read = |schema: &Schema, record: &str| {
        RowReader::new(schema, openx()).rows(record.as_bytes()).unwrap().remove(0)
    };
    for (format, start, end) in [
        (Format::Parquet(Parquet::default()), &b"PAR1"[..], &b"PAR1"[..]),
        (Format::Orc(Orc::default()), b"ORC", b"ORC"),
    ] {
        let mut writer = Writer::new(Vec::new(), schema.clone(), &format).unwrap();
        writer.write(&read(&schema, "{\"a\":[1,2],\"b\":\"x\"}")).unwrap();
        assert!(writer.write(&read(&other, "{\"a\":1}")).is_err());
        let mut writer = Writer::new(Vec::new(), schema.clone(), &format).unwrap();
        writer.write(&read(&schema, "{}")).unwrap();
        let file = writer.finish().unwrap();
        assert!(file.starts_with(start));
        // ORC's last byte is the length of its tail.
        assert!(file.ends_with(end) || file[..file.len() - 1].ends_with(end));
    }
}
