#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use super::*;
use crate::destination::testing::{ROLE, World, origin, record, stream};
use aws_api::firehose::{
    Deserializer, HiveJsonSerDe, InputFormatConfiguration, OpenXJsonSerDe, OrcSerDe,
    OutputFormatConfiguration, ParquetSerDe, Serializer,
};

fn given() -> DataFormatConversionConfiguration {
    let openx = Deserializer {
        open_x_json_ser_de: Some(OpenXJsonSerDe::default()),
        ..Deserializer::default()
    };
    let parquet =
        Serializer { parquet_ser_de: Some(ParquetSerDe::default()), ..Serializer::default() };
    DataFormatConversionConfiguration {
        enabled: None,
        input_format_configuration: Some(InputFormatConfiguration { deserializer: Some(openx) }),
        output_format_configuration: Some(OutputFormatConfiguration { serializer: Some(parquet) }),
        schema_configuration: Some(SchemaConfiguration {
            database_name: Some("db".to_owned()),
            table_name: Some("clicks".to_owned()),
            role_arn: Some(ROLE.to_owned()),
            region: Some("eu-west-1".to_owned()),
            ..SchemaConfiguration::default()
        }),
    }
}

type Change = dyn Fn(&mut DataFormatConversionConfiguration);

fn made(world: &Arc<World>, change: &Change) -> Arc<dyn Convert> {
    let mut given = given();
    change(&mut given);
    complete(&mut given).unwrap();
    assert_eq!(given.enabled, Some(true));
    converter(&world.outside(), &stream(), &given).unwrap()
}

fn schema(given: &mut DataFormatConversionConfiguration) -> &mut SchemaConfiguration {
    given.schema_configuration.as_mut().unwrap()
}

#[tokio::test]
async fn what_fits_becomes_a_file_and_what_does_not_is_told() {
    let world = Arc::new(World::default());
    *world.columns.lock() = vec![("id", "int"), ("at", "timestamp")];
    let mut records = vec![
        record(0, b"{\"ID\":1,\"at\":1518033528}{\"id\":2}"),
        record(1, b"{\"id\":\"x\"}"),
        record(2, b"{"),
    ];
    records[1].origin = Some(origin("49"));
    let orc = |given: &mut DataFormatConversionConfiguration| {
        let serializer = given.output_format_configuration.as_mut().unwrap().serializer.as_mut();
        *serializer.unwrap() =
            Serializer { orc_ser_de: Some(OrcSerDe::default()), ..Serializer::default() };
    };
    for (change, magic, extension) in
        [(&(|_: &mut _| {}) as &Change, &b"PAR1"[..], ".parquet"), (&orc, b"ORC", ".orc")]
    {
        let converter = made(&world, change);
        assert_eq!(converter.extension(), extension);
        let Converted { file, failed } = converter.convert(&records).await.unwrap();
        assert!(file.unwrap().starts_with(magic));
        let codes: Vec<_> = failed.iter().map(|(at, why)| (*at, &*why.code, why.again)).collect();
        let expected = [
            (1, "DataFormatConversion.MalformedData", false),
            (2, "DataFormatConversion.ParseError", false),
        ];
        assert_eq!(codes, expected);
        let more = |name: &str| {
            let found = failed[0].1.more.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| value.clone())
        };
        assert_eq!(more("sequenceNumber"), Some("49".into()));
        let table = more("dataCatalogTable").unwrap();
        assert_eq!(table["tableName"], "clicks");
        assert_eq!(table["catalogArn"], "arn:aws:glue:eu-west-1:000000000000:catalog");
        let nothing = converter.convert(&records[1..]).await.unwrap();
        assert_eq!((nothing.file, nothing.failed.len()), (None, 2));
    }
}

#[tokio::test]
async fn a_schema_that_cannot_be_read_fails_all_of_them() {
    let world = Arc::new(World::default());
    *world.columns.lock() = vec![("id", "uniontype<int>")];
    let records = [record(0, b"{}")];
    for (change, code, again) in [
        (&(|_: &mut _| {}) as &Change, "InvalidSchema", false),
        (&|given| schema(given).region = None, "EntityNotFound", false),
        (&|given| schema(given).version_id = Some("4".to_owned()), "EntityNotFound", false),
        (&|given| schema(given).version_id = Some("3".to_owned()), "InvalidSchema", false),
        (
            &|given| schema(given).role_arn = Some("arn:aws:iam::0:role/x".to_owned()),
            "AccessDenied",
            true,
        ),
    ] {
        let failure = made(&world, change).convert(&records).await.unwrap_err();
        assert_eq!(failure.code, format!("DataFormatConversion.{code}"));
        assert_eq!(failure.again, again, "{code}");
        assert!(failure.more.iter().any(|(name, _)| *name == "dataCatalogTable"));
    }
}

#[test]
fn settings_that_say_too_little_or_too_much_are_refused() {
    for (named, change) in [
        (
            "SchemaConfiguration",
            &(|given: &mut DataFormatConversionConfiguration| {
                given.schema_configuration = None;
            }) as &Change,
        ),
        ("TableName", &|given| schema(given).table_name = Some(String::new())),
        ("RoleARN", &|given| schema(given).role_arn = None),
        ("Region", &|given| schema(given).region = Some("no region".to_owned())),
        ("InputFormatConfiguration", &|given| given.input_format_configuration = None),
        ("OutputFormatConfiguration", &|given| given.output_format_configuration = None),
        ("HiveJsonSerDe", &|given| {
            let input = given.input_format_configuration.as_mut().unwrap();
            input.deserializer.as_mut().unwrap().hive_json_ser_de = Some(HiveJsonSerDe::default());
        }),
        ("'Q'", &|given| {
            let input = given.input_format_configuration.as_mut().unwrap();
            *input.deserializer.as_mut().unwrap() = Deserializer {
                hive_json_ser_de: Some(HiveJsonSerDe {
                    timestamp_formats: Some(vec!["Q".to_owned()]),
                }),
                ..Deserializer::default()
            };
        }),
    ] {
        let mut given = given();
        change(&mut given);
        let why = complete(&mut given).unwrap_err();
        assert!(why.message().contains(named), "{named}: {why:?}");
    }
}
