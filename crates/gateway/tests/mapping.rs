//! Mapping templates with `$input`, `$util`, `$context` and `$stageVariables`.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use foundation::{AccountId, Region, Timestamp};
use gateway::mapping::{Mapped, Params, Setting, is_about_body, render};
use gateway::{Context, Request};
use http::{HeaderMap, Method, Version};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;
use velocity::{Failure, Template};

const BODY: &str = r#"{"name": "Rex \"the\" dog", "age": 3, "price": 1.50, "good": true, "none": null,
 "tags": ["a", "b"], "owner": {"first": "Ann", "last": "O'Hara"}, "list": [{"n": 1}, {"n": 2}],
 "big": 12345678901, "k-y": "dash", "empty": [], "url": "http://x/?a=1&b=é", "zero": 0}"#;

fn map(template: &str, body: &str) -> Result<Mapped, Failure> {
    let mut headers = HeaderMap::new();
    headers.insert("user-agent", "agent".parse().unwrap());
    let request = Request {
        id: "request-1".into(),
        at: Timestamp::from_millis(1_583_967_838_123),
        began_ns: 0,
        source_ip: Some([127, 0, 0, 1].into()),
        method: Method::POST,
        uri: "/dev/pets/7?q=1".parse().unwrap(),
        version: Version::HTTP_11,
        headers,
        body: body.to_owned().into(),
        too_large: false,
        api: "abc".into(),
        path: "/dev/pets/7".into(),
        host: None,
    };
    let mut context = Context::new(
        Arc::new(request),
        AccountId::DEFAULT,
        Region::default(),
        "dev".into(),
        "/dev/pets/7".into(),
        "ext=".into(),
    );
    context.set("resourcePath", "/pets/{id}");
    context.set("authorizer.principalId", "me");
    context.set("authorizer.claims.sub", "s1");
    context.set("identity.apiKey", "key");
    let pair = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
    let params = Params {
        path: vec![("id".into(), "7".to_owned())],
        query: [("q", "1"), ("q", "2"), ("both", "query"), ("a-b", "x y")].map(pair).into(),
        header: [("X-One", "h1"), ("both", "header"), ("id", "header")].map(pair).into(),
    };
    let variables = BTreeMap::from([("table".to_owned(), "pets".to_owned())]);
    let setting = Setting {
        body: body.into(),
        params: Arc::new(params),
        context: &context,
        stage_variables: &Arc::new(variables),
    };
    render(&Template::parse(template).unwrap(), &setting)
}

#[test]
fn templates_come_to_what_they_should() {
    for (template, expected) in [
        // Bodies.
        ("$input.body", BODY),
        ("$input.json('$.name')", r#""Rex \"the\" dog""#),
        ("$input.json(\"$.age\")", "3"),
        ("$input.json('$.price')", "1.5"),
        ("$input.json('$.big')", "12345678901"),
        ("$input.json('$.good')", "true"),
        ("$input.json('$.none')", "null"),
        ("$input.json('$.tags')", r#"["a","b"]"#),
        ("$input.json('$.owner')", r#"{"first":"Ann","last":"O'Hara"}"#),
        ("$input.json('$.list[*].n')", "[1,2]"),
        ("$input.json('$..n')", "[1,2]"),
        ("$input.json('$.list[?(@.n > 1)]')", r#"[{"n":2}]"#),
        ("$input.json('$.missing')", "\"\""),
        ("$input.json('$.missing[*]')", "[]"),
        ("$input.json('$[\"k-y\"]')", "\"dash\""),
        ("$input.json('age')", "3"),
        ("$input.path('$.name')", "Rex \"the\" dog"),
        ("$input.path('$.age')", "3"),
        ("$input.path('$.price')", "1.5"),
        ("$input.path('$.tags')", "[a, b]"),
        ("$input.path('$.tags[0]')", "a"),
        ("$input.path('$.tags')[1]", "b"),
        ("$input.path('$.owner')", "{first=Ann, last=O'Hara}"),
        ("$input.path('$.owner').first", "Ann"),
        ("$input.path('$').owner.last", "O'Hara"),
        ("$input.path('$.list').size()", "2"),
        ("$input.path('$.list.length()')", "2"),
        ("[$input.path('$.missing')]", "[]"),
        ("[$!input.path('$.missing')]", "[]"),
        ("#if($input.path('$.missing'))yes#{else}no#end", "no"),
        ("#if($input.path('$.age'))yes#{else}no#end", "yes"),
        ("#if($input.path('$.missing') && $input.path('$.missing') != '')yes#{else}no#end", "no"),
        ("#if($input.json('$.missing') == '\"\"')none#end", "none"),
        ("#if($input.path('$.age') > 2)old#{else}young#end", "old"),
        ("#set($root = $input.path('$'))$root.name", "Rex \"the\" dog"),
        (
            "#set($root = $input.path('$'))#foreach($e in $root.list)$e.n#if($foreach.hasNext),#end#end",
            "1,2",
        ),
        (
            "#foreach($t in $input.path('$.tags'))\"$t\"#if($velocityCount < 2), #end#end",
            "\"a\", \"b\"",
        ),
        ("#foreach($k in $input.path('$.owner').keySet())$k;#end", "first;last;"),
        ("#foreach($t in $input.path('$.empty'))x#{else}none#end", "none"),
        ("#set($n = $input.path('$.age') + 1)$n", "4"),
        ("#set($name = $input.path('$.owner.first'))${name}s", "Anns"),
        ("#set($m = {})$!m.put('a', $input.path('$.age'))$m", "{a=3}"),
        ("#set($l = [])#foreach($e in $input.path('$.list'))$!{l.add($e.n)}#end", "truetrue"),
        ("$input.path('$.name').length()", "13"),
        ("$input.path('$.name').replaceAll('\"', \"'\")", "Rex 'the' dog"),
        ("$input.path('$.owner.first').toLowerCase().substring(0, 2)", "an"),
        ("#if($input.path('$.zero') == 0)zero#end", "zero"),
        // Parameters.
        ("$input.params('id')", "7"),
        ("$input.params('q')", "2"),
        ("$input.params('both')", "query"),
        ("$input.params('X-One')", "h1"),
        ("$input.params('x-one')", "h1"),
        ("$input.params('a-b')", "x y"),
        ("[$input.params('missing')]", "[]"),
        ("#if($input.params('missing') == '')none#end", "none"),
        ("#if($input.params('missing').length() == 0)none#end", "none"),
        ("$input.params().path.id", "7"),
        ("$input.params().querystring.q", "2"),
        ("$input.params().header.get('X-One')", "h1"),
        ("$input.params().header['X-One']", "h1"),
        ("$input.params('path')", "{id=7}"),
        ("$input.params('querystring').q", "2"),
        ("$input.params('header').both", "header"),
        (
            "#foreach($type in $input.params().keySet())$type:#foreach($n in $input.params().get($type).keySet())$n,#end;#end",
            "path:id,;querystring:q,both,a-b,;header:X-One,both,id,;",
        ),
        (
            "#set($p = $input.params())#foreach($n in $p.get('querystring').keySet())\"$n\": \"$util.escapeJavaScript($p.get('querystring').get($n))\"#if($foreach.hasNext), #end#end",
            "\"q\": \"2\", \"both\": \"query\", \"a-b\": \"x y\"",
        ),
        // The context.
        ("$context.requestId", "request-1"),
        ("$context.httpMethod $context.resourcePath", "POST /pets/{id}"),
        ("$context.stage/$context.apiId", "dev/abc"),
        ("$context.path", "/dev/pets/7"),
        ("$context.identity.sourceIp", "127.0.0.1"),
        ("$context.identity.userAgent", "agent"),
        ("$context.identity.apiKey", "key"),
        ("[$context.identity.caller]", "[]"),
        ("$context.authorizer.principalId", "me"),
        ("$context.authorizer.claims.sub", "s1"),
        ("$context.authorizer.get('principalId')", "me"),
        ("[$context.authorizer.missing]", "[]"),
        ("#if($context.authorizer.missing)yes#{else}no#end", "no"),
        ("#if($context.authorizer.principalId == 'me')mine#end", "mine"),
        ("[$context.nothing.at.all]", "[]"),
        ("$context.requestTimeEpoch", "1583967838123"),
        ("#if($context.requestTimeEpoch > 1000)late#end", "late"),
        ("$context.requestTime", "11/Mar/2020:23:03:58 +0000"),
        ("$context.extendedRequestId $context.protocol", "ext= HTTP/1.1"),
        ("$context.accountId $context.domainPrefix", "000000000000 abc"),
        ("$context.domainName", "abc.execute-api.us-east-1.localhost"),
        // Variables of the stage.
        ("$stageVariables.table", "pets"),
        ("${stageVariables.table}-1", "pets-1"),
        ("$stageVariables.get('table')", "pets"),
        ("[$stageVariables.missing]", "[]"),
        ("#foreach($v in $stageVariables.keySet())$v=$stageVariables.get($v)#end", "table=pets"),
        ("$stageVariables", "{table=pets}"),
        // Helpers.
        ("$util.escapeJavaScript($input.path('$.name'))", "Rex \\\"the\\\" dog"),
        ("$util.escapeJavaScript($input.path('$.owner.last'))", "O\\'Hara"),
        ("$util.escapeJavaScript('a/b\\c')", "a\\/b\\\\c"),
        ("$util.escapeJavaScript(\"é\u{1F600}\n\t\")", "\\u00E9\\uD83D\\uDE00\\n\\t"),
        (
            "$util.escapeJavaScript($input.path('$.name')).replaceAll(\"\\\\'\", \"'\")",
            "Rex \\\"the\\\" dog",
        ),
        (
            "$util.escapeJavaScript($input.json('$.owner'))",
            "{\\\"first\\\":\\\"Ann\\\",\\\"last\\\":\\\"O\\'Hara\\\"}",
        ),
        ("$util.escapeJavaScript($input.path('$.age'))", "3"),
        ("[$util.escapeJavaScript($input.path('$.missing'))]", "[]"),
        ("$util.urlEncode($input.path('$.url'))", "http%3A%2F%2Fx%2F%3Fa%3D1%26b%3D%C3%A9"),
        ("$util.urlEncode('a b+c*~')", "a+b%2Bc*%7E"),
        ("$util.urlDecode('a+b%2Bc%C3%A9')", "a b+cé"),
        ("$util.base64Encode($input.json('$.tags'))", "WyJhIiwiYiJd"),
        ("$util.base64Encode('é')", "w6k="),
        ("$util.base64Decode('w6k=')", "é"),
        ("$util.parseJson('{\"a\": [1, 2]}').a[1]", "2"),
        ("$util.parseJson($input.json('$.owner')).first", "Ann"),
        ("$util.nothing('x')", ""),
        // What is not lent is written as it stands.
        ("$other $other.a ${other}", "$other $other.a ${other}"),
        ("costs $5", "costs $5"),
        ("{\"statusCode\": 200}", "{\"statusCode\": 200}"),
        ("", ""),
        // As consoles and tools generate them.
        (
            "#set($inputRoot = $input.path('$'))\n{ \"n\" : \"$inputRoot.name.replaceAll('\"', '')\" }",
            "{ \"n\" : \"Rex the dog\" }",
        ),
        (
            "Action=SendMessage&MessageBody=$util.urlEncode($input.json('$.owner'))",
            "Action=SendMessage&MessageBody=%7B%22first%22%3A%22Ann%22%2C%22last%22%3A%22O%27Hara%22%7D",
        ),
        (
            "{\"StreamName\": \"clicks\", \"Data\": \"$util.base64Encode($input.json('$.tags'))\", \"PartitionKey\": \"$input.path('$.owner.first')\"}",
            "{\"StreamName\": \"clicks\", \"Data\": \"WyJhIiwiYiJd\", \"PartitionKey\": \"Ann\"}",
        ),
        (
            "{\"TableName\": \"$stageVariables.table\", \"Item\": {\"id\": {\"S\": \"$context.requestId\"}, \"age\": {\"N\": \"$input.path('$.age')\"}}}",
            "{\"TableName\": \"pets\", \"Item\": {\"id\": {\"S\": \"request-1\"}, \"age\": {\"N\": \"3\"}}}",
        ),
    ] {
        let mapped = map(template, BODY).map(|mapped| mapped.text);
        let mapped = mapped.map(|text| text.trim_start_matches('\n').to_owned());
        assert_eq!(mapped.as_deref(), Ok(expected), "{template}");
    }
}

#[test]
fn bodies_that_are_empty_or_no_json() {
    for (template, body, expected) in [
        ("$input.json('$')", "", Some("{}")),
        ("$input.json('$')", " \n", Some("{}")),
        ("[$input.path('$.a')]", "", Some("[]")),
        ("[$input.body]", "", Some("[]")),
        ("$input.body", "no json", Some("no json")),
        ("static $context.stage", "no json", Some("static dev")),
        ("$input.json('$')", "no json", None),
        ("$input.path('$.a')", "{", None),
        ("$input.json('$')", "[1, 2]", Some("[1,2]")),
        ("$input.json('$[1]')", "[1, 2]", Some("2")),
        ("$input.json('$')", "\"text\"", Some("\"text\"")),
    ] {
        let mapped = map(template, body);
        if expected.is_none() {
            assert!(mapped.as_ref().is_err_and(is_about_body), "{template}: {mapped:?}");
        }
        assert_eq!(mapped.ok().map(|m| m.text).as_deref(), expected, "{template} {body}");
    }
}

#[test]
fn wrong_uses_are_failures_and_not_the_bodys_fault() {
    for template in [
        "$input.path('$[')",
        "$util.parseJson('{')",
        "$util.base64Decode('?')",
        "#foreach($i in [1..2000])x#end",
    ] {
        let failure = map(template, BODY).unwrap_err();
        assert!(!is_about_body(&failure), "{template}: {failure}");
    }
}

#[test]
fn templates_override_parameters_headers_and_the_status() {
    let template = r#"
#set($context.requestOverride.header.x-new = "h-$context.stage")
#set($context.requestOverride.header['X-Two'] = ["a", "b"])
#set($context.requestOverride.path.id = "8")
#set($context.requestOverride.querystring.q = $input.path('$.age'))
#set($context.responseOverride.status = 418)
#set($context.responseOverride.header.X-Late = "$context.requestOverride.path.id")
body"#;
    let mapped = map(template, BODY).unwrap();
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    assert_eq!(mapped.text.trim(), "body");
    let overrides = mapped.overrides;
    assert_eq!(
        overrides.header,
        [pair("x-new", "h-dev"), pair("X-Two", "a"), pair("X-Two", "b"), pair("X-Late", "8")]
    );
    assert_eq!(overrides.path, [pair("id", "8")]);
    assert_eq!(overrides.query, [pair("q", "3")]);
    assert_eq!(overrides.status.as_deref(), Some("418"));
}

proptest! {
    #[test]
    fn any_template_renders_or_fails(
        template in r"(\$(input|util|context|stageVariables)|\.(path|json|params|body|a)|\(|\)|'\$\.a'|x| ){0,12}",
        body in r#"(\{|\}|"a"|:|1|,){0,6}"#,
    ) {
        if Template::parse(&template).is_ok() {
            let _either = map(&template, &body);
        }
    }
}
