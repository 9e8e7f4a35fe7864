//! Requests as botocore 1.43 writes them, read into what they mean.

use aws_api::dynamodb::{AttributeValue, PutItemInput, SHAPE_PUT_ITEM_INPUT};
use aws_api::iam::{CreateRoleRequest, SHAPE_CREATE_ROLE_REQUEST};
use aws_api::kinesis::{GetShardIteratorInput, SHAPE_GET_SHARD_ITERATOR_INPUT};
use aws_api::lambda::{self, CreateFunctionRequest, InvocationRequest, UntagResourceRequest};
use aws_api::sts::{self, AssumeRoleRequest, SHAPE_ASSUME_ROLE_REQUEST};
use aws_api::{Decode, Shape, Structure};
use bytes::Bytes;
use codec::form::Form;
use codec::json;
use codec::rest::{Bindings, Body, Format, RestReader};
use codec::xml::XmlWriter;
use foundation::Timestamp;

fn form<T: Decode>(shape: &'static Shape, text: &str) -> Result<T, aws_api::DecodeError> {
    T::decode(shape, &mut Form::parse(text.as_bytes())?.reader())
}

#[test]
fn forms() {
    let text = "Action=AssumeRole&Version=2011-06-15&RoleArn=arn%3Aaws%3Aiam%3A%3A1%3Arole%2Fa+b&RoleSessionName=s&PolicyArns.member.1.arn=x&PolicyArns.member.2.arn=y%26z&DurationSeconds=900&Tags.member.1.Key=k&Tags.member.1.Value=&TransitiveTagKeys=";
    let arn = |arn: &str| sts::PolicyDescriptorType { arn: Some(arn.to_owned()) };
    let expected = AssumeRoleRequest {
        role_arn: "arn:aws:iam::1:role/a b".into(),
        role_session_name: "s".into(),
        policy_arns: Some(vec![arn("x"), arn("y&z")]),
        duration_seconds: Some(900),
        tags: Some(vec![sts::Tag { key: "k".into(), value: String::new() }]),
        transitive_tag_keys: Some(Vec::new()),
        ..Default::default()
    };
    assert_eq!(form(&SHAPE_ASSUME_ROLE_REQUEST, text), Ok(expected));

    let text = "Action=CreateRole&Version=2010-05-08&RoleName=r&AssumeRolePolicyDocument=%7B%22a%22%3A%22%C3%A9%2B%2F%22%7D&Tags.member.1.Key=k&Tags.member.1.Value=v";
    let expected = CreateRoleRequest {
        role_name: "r".into(),
        assume_role_policy_document: r#"{"a":"é+/"}"#.into(),
        tags: Some(vec![aws_api::iam::Tag { key: "k".into(), value: "v".into() }]),
        ..Default::default()
    };
    assert_eq!(form(&SHAPE_CREATE_ROLE_REQUEST, text), Ok(expected));
}

#[test]
fn entries_of_forms_stand_in_the_order_of_their_numbers() {
    let numbered: Vec<String> =
        (1..=12).rev().map(|n| format!("TransitiveTagKeys.member.{n}=k{n}")).collect();
    let read: Result<AssumeRoleRequest, _> = form(&SHAPE_ASSUME_ROLE_REQUEST, &numbered.join("&"));
    let expected: Vec<String> = (1..=12).map(|n| format!("k{n}")).collect();
    assert_eq!(read.map(|r| r.transitive_tag_keys), Ok(Some(expected)));
    for wrong in
        ["TransitiveTagKeys.member.x=k", "DurationSeconds=soon", "RoleArn=%ff", &"a.".repeat(100)]
    {
        assert!(form::<AssumeRoleRequest>(&SHAPE_ASSUME_ROLE_REQUEST, wrong).is_err(), "{wrong}");
    }
}

#[test]
fn json_documents() {
    let text = r#"{"TableName": "t", "Item": {"b": {"B": "AP8="}, "n": {"N": "1"}, "l": {"L": [{"NULL": true}, {"BOOL": false}]}, "m": {"M": {"k": {"S": "\u00e9"}}}, "bs": {"BS": ["YQ=="]}}}"#;
    let item = [
        ("b", AttributeValue::B(Bytes::from_static(b"\0\xff"))),
        ("n", AttributeValue::N("1".into())),
        ("l", AttributeValue::L(vec![AttributeValue::Null(true), AttributeValue::Bool(false)])),
        ("m", AttributeValue::M([("k".to_owned(), AttributeValue::S("é".into()))].into())),
        ("bs", AttributeValue::Bs(vec![Bytes::from_static(b"a")])),
    ];
    let expected = PutItemInput {
        table_name: "t".into(),
        item: item.into_iter().map(|(name, value)| (name.to_owned(), value)).collect(),
        ..Default::default()
    };
    assert_eq!(json::from_slice(&SHAPE_PUT_ITEM_INPUT, text.as_bytes()), Ok(expected));

    let text = r#"{"StreamName": "s", "ShardId": "x", "ShardIteratorType": "AT_TIMESTAMP", "Timestamp": 1459799926}"#;
    let expected = GetShardIteratorInput {
        stream_name: Some("s".into()),
        shard_id: "x".into(),
        shard_iterator_type: "AT_TIMESTAMP".into(),
        timestamp: Some(Timestamp::from_millis(1_459_799_926_000)),
        ..Default::default()
    };
    assert_eq!(json::from_slice(&SHAPE_GET_SHARD_ITERATOR_INPUT, text.as_bytes()), Ok(expected));
}

fn rest<T: Decode>(shape: &'static Shape, bindings: &Bindings) -> Result<T, aws_api::DecodeError> {
    let Shape::Structure(schema) = shape else { return Err(aws_api::DecodeError::TooDeep) };
    let body = Body::of(Format::Json, schema, &bindings.body)?;
    T::decode(shape, &mut RestReader::new(bindings, &body))
}

fn pairs(of: &[(&str, &str)]) -> Vec<(String, String)> {
    of.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

#[test]
fn parts_of_messages() {
    let bindings = Bindings {
        labels: pairs(&[("FunctionName", "arn:aws:lambda:us-east-1:1:function:f")]),
        query: pairs(&[("Qualifier", "$LATEST")]),
        headers: pairs(&[
            ("x-amz-invocation-type", "Event"),
            ("x-amz-log-type", "Tail"),
            ("x-amz-client-context", "e30="),
        ]),
        body: Bytes::from_static(br#"{"a":1}"#),
        ..Default::default()
    };
    let expected = InvocationRequest {
        function_name: "arn:aws:lambda:us-east-1:1:function:f".into(),
        invocation_type: Some("Event".into()),
        log_type: Some("Tail".into()),
        client_context: Some("e30=".into()),
        qualifier: Some("$LATEST".into()),
        payload: Some(Bytes::from_static(br#"{"a":1}"#)),
        ..Default::default()
    };
    assert_eq!(rest(&lambda::SHAPE_INVOCATION_REQUEST, &bindings), Ok(expected));

    let bindings = Bindings {
        labels: pairs(&[("Resource", "arn:aws:lambda:us-east-1:1:function:f/x")]),
        query: pairs(&[("tagKeys", "a"), ("tagKeys", "b c")]),
        ..Default::default()
    };
    let expected = UntagResourceRequest {
        resource: "arn:aws:lambda:us-east-1:1:function:f/x".into(),
        tag_keys: vec!["a".into(), "b c".into()],
    };
    assert_eq!(rest(&lambda::SHAPE_UNTAG_RESOURCE_REQUEST, &bindings), Ok(expected));

    let body = r#"{"FunctionName": "f", "Role": "r", "Code": {"ZipFile": "emlw"}, "Environment": {"Variables": {"A": "b"}}, "Publish": true, "Timeout": 3, "Layers": ["x"]}"#;
    let bindings = Bindings { body: Bytes::from_static(body.as_bytes()), ..Default::default() };
    let read: Result<CreateFunctionRequest, _> =
        rest(&lambda::SHAPE_CREATE_FUNCTION_REQUEST, &bindings);
    let zip = lambda::FunctionCode { zip_file: Some("zip".into()), ..Default::default() };
    let environment =
        lambda::Environment { variables: Some([("A".to_owned(), "b".to_owned())].into()) };
    let expected = CreateFunctionRequest {
        function_name: "f".into(),
        role: "r".into(),
        code: zip,
        environment: Some(environment),
        publish: Some(true),
        timeout: Some(3),
        layers: Some(vec!["x".into()]),
        ..Default::default()
    };
    assert_eq!(read, Ok(expected));
}

/// A document can't put a value where another part of the message belongs.
#[test]
fn the_body_does_not_speak_for_the_path() {
    let bindings = Bindings {
        labels: pairs(&[("FunctionName", "f")]),
        body: Bytes::from_static(br#"{"FunctionName":"g","Timeout":3}"#),
        ..Default::default()
    };
    let read: Result<lambda::UpdateFunctionConfigurationRequest, _> =
        rest(&lambda::SHAPE_UPDATE_FUNCTION_CONFIGURATION_REQUEST, &bindings);
    assert_eq!(read.map(|r| (r.function_name, r.timeout)), Ok(("f".to_owned(), Some(3))));
}

/// The texts were read back by botocore's parser.
#[test]
fn xml_answers() {
    let user = |name: &str| aws_api::iam::User {
        arn: format!("arn:aws:iam::1:user/{name}"),
        create_date: Timestamp::from_millis(1_453_075_200_120),
        path: "/".into(),
        user_id: "AIDA".into(),
        user_name: name.into(),
        ..Default::default()
    };
    let users = aws_api::iam::ListUsersResponse {
        users: vec![user("a"), user("b\r\n<&>\u{1}")],
        is_truncated: Some(false),
        ..Default::default()
    };
    let mut xml = XmlWriter::default();
    xml.start_tag("ListUsersResult", Some("urn:x"));
    users.write(&mut xml);
    xml.end_tag("ListUsersResult");
    assert_eq!(
        String::from_utf8(xml.into_bytes()).as_deref(),
        Ok(
            "<ListUsersResult xmlns=\"urn:x\"><IsTruncated>false</IsTruncated><Users><member><Arn>arn:aws:iam::1:user/a</Arn><CreateDate>2016-01-18T00:00:00.120Z</CreateDate><Path>/</Path><UserId>AIDA</UserId><UserName>a</UserName></member><member><Arn>arn:aws:iam::1:user/b&#xD;\n&lt;&amp;&gt;\u{fffd}</Arn><CreateDate>2016-01-18T00:00:00.120Z</CreateDate><Path>/</Path><UserId>AIDA</UserId><UserName>b&#xD;\n&lt;&amp;&gt;\u{fffd}</UserName></member></Users></ListUsersResult>"
        )
    );
}

#[test]
fn xml_documents_are_taken_apart_safely() {
    use codec::xml::Document;
    let name = |text: &str| {
        let document = Document::parse(text.as_bytes()).map_err(|wrong| wrong.to_string())?;
        aws_api::iam::GetUserRequest::decode(
            &aws_api::iam::SHAPE_GET_USER_REQUEST,
            &mut document.reader(),
        )
        .map(|r| r.user_name.unwrap_or_default())
        .map_err(|wrong| wrong.to_string())
    };
    for (text, expected) in [
        ("<?xml version=\"1.0\"?>\n<R xmlns='x'>\n  <!-- c --><UserName>a</UserName>\n</R>\n", "a"),
        ("<R><UserName>&lt;&#65;&#x42;&amp;<![CDATA[<c>]]></UserName></R>", "<AB&<c>"),
        ("<n:R xmlns:n='x'><n:UserName> a </n:UserName></n:R>", " a "),
        ("<R><Other><UserName>no</UserName></Other></R>", ""),
        ("<R/>", ""),
    ] {
        assert_eq!(name(text), Ok(expected.to_owned()), "{text}");
    }
    let deep = format!("{}{}", "<a>".repeat(1_000), "</a>".repeat(1_000));
    for text in [
        "",
        "a",
        "<R>",
        "<R></S>",
        "<R/><R/>",
        "<R>&nope;</R>",
        "<R>&#x110000;</R>",
        "<!DOCTYPE R [<!ENTITY e 'e'>]><R>&e;</R>",
        "<R><UserName><a/></UserName></R>",
        &deep,
    ] {
        assert!(name(text).is_err(), "{text}");
    }
}
