//! Documents as users write them.

#![allow(clippy::unwrap_used, reason = "a test that can't go on fails")]

use openapi::*;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

fn api(document: &str) -> Api {
    let Read { api, warnings } = read(document.as_bytes(), &BTreeMap::new()).unwrap();
    assert_eq!(warnings, [""; 0]);
    api
}

fn said(document: &Value) -> Result<Vec<String>, String> {
    let read = read(document.to_string().as_bytes(), &BTreeMap::new());
    read.map(|read| read.warnings).map_err(|invalid| invalid.to_string())
}

const SHOP: &str = r##"
swagger: 2.0
info: {title: Shop, description: Sells, version: "1"}
host: abc.execute-api.us-east-1.amazonaws.com
basePath: /prod/v1/
consumes: [application/json]
tags:
  - {name: team, x-amazon-apigateway-tag-value: blue}
  - {name: only-said}
parameters:
  trace: {name: X-Trace, in: header, type: string}
responses:
  NotFound: {description: none, schema: {$ref: "#/definitions/Error"}}
paths:
  /items/{id}/:
    parameters:
      - {name: id, in: path, required: true, type: string}
    get: &get
      operationId: getItem
      parameters:
        - $ref: "#/parameters/trace"
        - {name: q, in: query, required: true, type: string}
      responses:
        200:
          description: ok
          headers: {X-Rate: {type: integer}}
          schema: {$ref: "#/definitions/Item"}
        404: {$ref: "#/responses/NotFound"}
        default: {description: other}
      security:
        - api_key: []
        - users: [a, b]
      x-amazon-apigateway-request-validator: all
      x-amazon-apigateway-integration:
        type: aws
        uri: arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/f/invocations
        httpMethod: post
        credentials: arn:aws:iam::${AWS::AccountId}:role/r
        passthroughBehavior: when_no_templates
        contentHandling: convert_to_text
        timeoutInMillis: "3000"
        cacheNamespace: items
        cacheKeyParameters: [method.request.path.id]
        connectionType: internet
        tlsConfig: {insecureSkipVerification: true}
        requestParameters: {integration.request.header.X: "'y'"}
        requestTemplates: {application/json: "{}"}
        responses:
          default: {statusCode: 200}
          "4\\d{2}":
            statusCode: "404"
            responseParameters: {method.response.header.X-Rate: "'1'"}
            responseTemplates: {application/json: "#set($x = 1)"}
            contentHandling: CONVERT_TO_BINARY
    put:
      <<: *get
      operationId: putItem
    x-amazon-apigateway-any-method:
      parameters:
        - {name: body, in: body, schema: {type: object, properties: {e: {$ref: "#/definitions/Error"}}}}
      x-amazon-apigateway-auth: {type: aws_iam}
      responses: {}
securityDefinitions:
  api_key: {type: apiKey, name: x-api-key, in: header}
  sig: {type: apiKey, name: Authorization, in: header, x-amazon-apigateway-authtype: awsSigv4}
  users:
    type: apiKey
    name: Token
    in: header
    x-amazon-apigateway-authtype: oauth2
    x-amazon-apigateway-authorizer:
      type: token
      authorizerUri: arn:f
      authorizerCredentials: arn:r
      identityValidationExpression: "^x"
      authorizerResultTtlInSeconds: 60
  docs: {type: basic}
definitions:
  Item: {type: object, properties: {error: {$ref: "#/definitions/Error"}}}
  Error: {type: object}
x-amazon-apigateway-request-validators:
  all: {validateRequestBody: true, validateRequestParameters: true}
  none: {}
x-amazon-apigateway-request-validator: none
x-amazon-apigateway-gateway-responses:
  DEFAULT_4XX:
    statusCode: 418
    responseParameters: {gatewayresponse.header.X: "'y'"}
    responseTemplates: {application/json: "{}"}
x-amazon-apigateway-policy: {Version: "2012-10-17", Statement: []}
x-amazon-apigateway-api-key-source: AUTHORIZER
x-amazon-apigateway-binary-media-types: [image/png]
x-amazon-apigateway-minimum-compression-size: 1024
x-amazon-apigateway-endpoint-configuration: {disableExecuteApiEndpoint: true, vpcEndpointIds: [v]}
x-amazon-apigateway-importexport-version: "1.0"
"##;

fn text(text: &str) -> Option<String> {
    Some(text.to_owned())
}

fn pairs(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    pairs.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect()
}

#[test]
fn a_swagger_document_says_all_this() {
    let variables = BTreeMap::from([("AWS::Region", "eu-west-1"), ("AWS::AccountId", "1")]);
    let Read { api, warnings } = read(SHOP.as_bytes(), &variables).unwrap();
    assert_eq!(warnings, [""; 0]);
    assert_eq!(api.format, Format::Swagger2);
    assert_eq!((api.title, api.description, api.version), (text("Shop"), text("Sells"), text("1")));
    assert_eq!(api.server.base_path, text("/prod/v1"));
    assert_eq!(api.server.host, text("abc.execute-api.us-east-1.amazonaws.com"));
    assert_eq!(api.tags, pairs(&[("team", "blue")]));

    let item = &api.paths["/items/{id}"];
    assert_eq!(item.keys().copied().collect::<Vec<_>>(), [Verb::Get, Verb::Put, Verb::Any]);
    let get = &item[&Verb::Get];
    let parameter = |place, name: &str| Parameter { place, name: name.to_owned() };
    let parameters = BTreeMap::from([
        (parameter(Place::Path, "id"), true),
        (parameter(Place::Header, "X-Trace"), false),
        (parameter(Place::Query, "q"), true),
    ]);
    assert_eq!(get.parameters, parameters);
    assert_eq!(get.id, text("getItem"));
    assert_eq!(get.validator, text("all"));
    let security = vec![
        BTreeMap::from([("api_key".to_owned(), vec![])]),
        BTreeMap::from([("users".to_owned(), vec!["a".to_owned(), "b".to_owned()])]),
    ];
    assert_eq!(get.security, Some(security));
    let ok = Response {
        headers: BTreeSet::from(["X-Rate".to_owned()]),
        bodies: pairs(&[("application/json", "Item")]),
    };
    let none = Response { bodies: pairs(&[("application/json", "Error")]), ..Response::default() };
    assert_eq!(get.responses, BTreeMap::from([("200".to_owned(), ok), ("404".to_owned(), none)]));
    let of_code = IntegrationResponse {
        status_code: text("404"),
        parameters: pairs(&[("method.response.header.X-Rate", "'1'")]),
        templates: pairs(&[("application/json", "#set($x = 1)")]),
        content_handling: text("CONVERT_TO_BINARY"),
    };
    let otherwise =
        IntegrationResponse { status_code: text("200"), ..IntegrationResponse::default() };
    let uri = "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/f/invocations";
    let integration = Integration {
        kind: "AWS".to_owned(),
        uri: text(uri),
        http_method: text("POST"),
        credentials: text("arn:aws:iam::1:role/r"),
        connection_type: text("INTERNET"),
        passthrough_behavior: text("WHEN_NO_TEMPLATES"),
        content_handling: text("CONVERT_TO_TEXT"),
        timeout_ms: Some(3000),
        cache_namespace: text("items"),
        cache_key_parameters: vec!["method.request.path.id".to_owned()],
        request_parameters: pairs(&[("integration.request.header.X", "'y'")]),
        request_templates: pairs(&[("application/json", "{}")]),
        responses: BTreeMap::from([
            ("default".to_owned(), otherwise),
            (r"4\d{2}".to_owned(), of_code),
        ]),
        insecure_skip_verification: Some(true),
        ..Integration::default()
    };
    assert_eq!(get.integration, Some(integration));
    // A merge key brings in what the map has not itself.
    let put = &item[&Verb::Put];
    assert_eq!(*put, Operation { id: text("putItem"), ..get.clone() });

    // A schema without a name gets one.
    let any = &item[&Verb::Any];
    assert_eq!(any.auth, text("AWS_IAM"));
    let name = &any.bodies["application/json"];
    assert!(name.starts_with("MODEL") && name.len() == 11, "{name}");
    let error = json!({"$ref": "#/definitions/Error"});
    assert_eq!(api.models[name].schema, json!({"type": "object", "properties": {"e": error}}));
    assert_eq!(api.models.len(), 3);

    let users = Authorizer {
        kind: "token".to_owned(),
        header: text("Token"),
        auth_type: text("oauth2"),
        uri: text("arn:f"),
        credentials: text("arn:r"),
        identity_validation: text("^x"),
        ttl_s: Some(60),
        ..Authorizer::default()
    };
    let schemes = [
        ("api_key", Scheme::ApiKey),
        ("docs", Scheme::Other),
        ("sig", Scheme::SigV4),
        ("users", Scheme::Authorizer(Box::new(users))),
    ];
    assert_eq!(api.schemes, schemes.map(|(name, one)| (name.to_owned(), one)).into());
    let validators = [
        ("all", Validator { body: true, parameters: true }),
        ("none", Validator { body: false, parameters: false }),
    ];
    assert_eq!(api.validators, validators.map(|(name, one)| (name.to_owned(), one)).into());
    assert_eq!(api.validator, text("none"));
    let teapot = GatewayResponse {
        status_code: text("418"),
        parameters: pairs(&[("gatewayresponse.header.X", "'y'")]),
        templates: pairs(&[("application/json", "{}")]),
    };
    assert_eq!(api.gateway_responses, BTreeMap::from([("DEFAULT_4XX".to_owned(), teapot)]));
    assert_eq!(api.policy, Some(json!({"Version": "2012-10-17", "Statement": []})));
    assert_eq!(api.key_source, text("AUTHORIZER"));
    assert_eq!(api.binary_media_types, Some(vec!["image/png".to_owned()]));
    assert_eq!(api.minimum_compression_size, Some(1024));
    let endpoint = Endpoint {
        disabled: Some(true),
        vpc_endpoint_ids: Some(vec!["v".to_owned()]),
        ..Endpoint::default()
    };
    assert_eq!(api.endpoint, Some(endpoint));
    assert_eq!(api.import_export_version, text("1.0"));
}

#[test]
fn an_openapi_document_says_what_http_apis_have() {
    let api = api(r##"{
        "openapi": "3.0.1",
        "info": {"title": "h", "version": "1"},
        "servers": [{"url": "https://x.example.com/{basePath}",
            "variables": {"basePath": {"default": "a/b"}},
            "x-amazon-apigateway-endpoint-configuration": {"disableExecuteApiEndpoint": false}}],
        "security": [{"jwt": ["s"]}],
        "paths": {
            "/$default": {"x-amazon-apigateway-any-method": {
                "isDefaultRoute": true,
                "x-amazon-apigateway-integration":
                    {"$ref": "#/components/x-amazon-apigateway-integrations/fn"}}},
            "/pets": {"$ref": "#/components/pathItems/pets"}
        },
        "components": {
            "pathItems": {"pets": {"post": {
                "requestBody": {"$ref": "#/components/requestBodies/pet"},
                "responses": {"201": {"description": "",
                    "content": {"application/xml": {"schema": {"$ref": "#/components/schemas/Pet"}}}}}
            }}},
            "requestBodies": {"pet": {"content": {
                "application/json": {"schema": {"$ref": "#/components/schemas/Pet"}},
                "text/plain": {}}}},
            "schemas": {"Pet": {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}}},
            "securitySchemes": {
                "jwt": {"type": "openIdConnect",
                    "openIdConnectUrl": "https://i.example.com/x/.well-known/openid-configuration",
                    "x-amazon-apigateway-authorizer": {"type": "jwt",
                        "jwtConfiguration": {"audience": ["me"]},
                        "identitySource": ["$request.header.Authorization"]}},
                "fn": {"type": "apiKey", "in": "header", "name": "A",
                    "x-amazon-apigateway-authorizer": {"type": "request",
                        "identitySource": "$request.header.A, $context.stage",
                        "authorizerPayloadFormatVersion": "2.0", "enableSimpleResponses": true}}
            },
            "x-amazon-apigateway-integrations": {"fn": {
                "type": "aws_proxy", "payloadFormatVersion": "2.0", "integrationSubtype": "SQS-SendMessage",
                "tlsConfig": {"serverNameToVerify": "n"},
                "responseParameters": {"200": {"overwrite:header.x": "y"}}}}
        },
        "x-amazon-apigateway-cors": {"allowOrigins": ["*"], "maxAge": 5, "allowCredentials": false}
    }"##);
    assert_eq!(api.server, Server { host: text("x.example.com"), base_path: text("/a/b") });
    assert_eq!(api.endpoint.unwrap().disabled, Some(false));
    assert_eq!(api.security.unwrap()[0]["jwt"], ["s"]);
    let default = &api.paths["/$default"][&Verb::Any];
    assert!(default.default_route);
    let integration = Integration {
        kind: "AWS_PROXY".to_owned(),
        payload_format_version: text("2.0"),
        subtype: text("SQS-SendMessage"),
        server_name_to_verify: text("n"),
        response_parameters: BTreeMap::from([(
            "200".to_owned(),
            pairs(&[("overwrite:header.x", "y")]),
        )]),
        ..Integration::default()
    };
    assert_eq!(default.integration, Some(integration));
    let post = &api.paths["/pets"][&Verb::Post];
    assert_eq!(post.bodies, pairs(&[("application/json", "Pet")]));
    assert_eq!(post.responses["201"].bodies, pairs(&[("application/xml", "Pet")]));
    let pet = json!({"type": "array", "items": {"$ref": "#/definitions/Pet"}});
    assert_eq!(api.models["Pet"].schema, pet);
    let Scheme::Authorizer(jwt) = &api.schemes["jwt"] else { unreachable!("it is one") };
    assert_eq!(jwt.issuer, text("https://i.example.com/x"));
    assert_eq!(jwt.audience, Some(vec!["me".to_owned()]));
    assert_eq!(jwt.identity_source, text("$request.header.Authorization"));
    let Scheme::Authorizer(function) = &api.schemes["fn"] else { unreachable!("it is one") };
    assert_eq!(function.payload_format_version, text("2.0"));
    assert_eq!(function.simple_responses, Some(true));
    let cors = Cors {
        allow_origins: Some(vec!["*".to_owned()]),
        max_age: Some(5),
        allow_credentials: Some(false),
        ..Cors::default()
    };
    assert_eq!(api.cors, Some(cors));
}

#[test]
fn a_base_path_goes_where_it_is_told_to() {
    let cases = [
        (BasePath::Ignore, ["/", "/e"]),
        (BasePath::Prepend, ["/a/b/c", "/a/b/c/e"]),
        (BasePath::Split, ["/b/c", "/b/c/e"]),
    ];
    for (mode, paths) in cases {
        let mut api = api(
            r#"{"swagger": "2.0", "info": {}, "basePath": "/a/b/c", "paths": {"/": {}, "/e": {}}}"#,
        );
        mode.apply(&mut api);
        assert_eq!(api.paths.keys().collect::<Vec<_>>(), paths, "{mode:?}");
    }
    assert_eq!(BasePath::named("PREPEND"), Some(BasePath::Prepend));
    assert_eq!(BasePath::named("other"), None);
}

#[test]
fn a_key_that_comes_again_has_its_last_value() {
    let json = r#"{"swagger": "2.0", "info": {"title": "a", "title": "b"}, "paths": {}}"#;
    let yaml = "swagger: '2.0'\ninfo:\n  title: a\n  title: b\npaths: {}\n";
    for document in [json, yaml] {
        assert_eq!(api(document).title, text("b"), "{document}");
    }
}

fn with(path: Value) -> Value {
    json!({"openapi": "3.0.0", "info": {"title": "t"}, "paths": {"/p": path}})
}

#[test]
fn what_is_no_document_is_refused() {
    let integration =
        |value: Value| with(json!({"get": {"x-amazon-apigateway-integration": value}}));
    let malformed = "Unable to parse API definition because of a malformed integration at path /p.";
    let cases = [
        (json!([]), "Invalid OpenAPI input."),
        (json!({"info": {}, "paths": {}}), "Invalid OpenAPI input."),
        (json!({"openapi": "3.1.0", "paths": {}}), "Invalid OpenAPI input."),
        (json!({"swagger": "1.2", "paths": {}}), "Invalid Swagger 2.0 input."),
        (json!({"swagger": "2.0", "info": {}}), "Invalid Swagger 2.0 input."),
        (json!({"swagger": "2.0", "paths": {"/": []}}), "Invalid Swagger 2.0 input."),
        (integration(json!("aws")), malformed),
        (integration(json!({"type": "aws", "responses": {"default": "200"}})), malformed),
        (integration(json!({"type": "aws", "requestTemplates": {"a": {}}})), malformed),
        (integration(json!({"type": "aws", "timeoutInMillis": "soon"})), malformed),
        (integration(json!({"$ref": "#/nowhere"})), malformed),
        (
            with(json!({"$ref": "other.yaml#/x"})),
            "References to other documents are not supported: 'other.yaml#/x'.",
        ),
        (with(json!({"$ref": "#/nowhere"})), "Reference '#/nowhere' not found."),
        (
            with(json!({"$ref": "#/paths/~1p"})),
            r##"Too many references lead to one another from '{"$ref":"#/paths/~1p"}'."##,
        ),
    ];
    for (document, text) in cases {
        assert_eq!(said(&document), Err(text.to_owned()), "{document}");
    }
    for document in ["", "{", "a: [", "a: *b", "a: 1\n---\nb: 2", "\u{0}", "plain"] {
        let read = read(document.as_bytes(), &BTreeMap::new());
        assert_eq!(read, Err(Invalid::Document(None)), "{document:?}");
    }
}

#[test]
fn what_is_passed_over_is_said() {
    let reference = json!({"$ref": "#/components/schemas/No"});
    let body = json!({"content": {"application/json": {"schema": reference}}});
    let cases = [
        (
            with(json!({"get": {"x-amazon-apigateway-integration": {"uri": "x"}}})),
            "Unknown integration type 'null' for 'GET /p'. Ignoring.",
        ),
        (
            with(json!({"get": {"x-amazon-apigateway-integration": {"type": "ftp"}}})),
            "Unknown integration type 'ftp' for 'GET /p'. Ignoring.",
        ),
        (
            with(json!({"put": {"requestBody": body}})),
            "Reference to model 'No' not found. Ignoring.",
        ),
        (
            with(json!({"put": {"parameters": [{"in": "cookie", "name": "c"}]}})),
            "Parameter 'c' in 'cookie' of 'PUT /p' is not supported. Ignoring.",
        ),
        (
            json!({"swagger": "2.0", "paths": {}, "definitions": {"a_b": {}}}),
            "Model name must be alphanumeric: a_b",
        ),
        (
            json!({"swagger": "2.0", "paths": {"p": {}}}),
            "Path 'p' does not begin with '/'. Ignoring.",
        ),
    ];
    for (document, text) in cases {
        assert_eq!(said(&document), Ok(vec![text.to_owned()]), "{document}");
    }
}

#[test]
fn a_small_text_does_not_grow_large() {
    let mut laughs = String::from("swagger: '2.0'\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for n in 1..10 {
        let before = format!("*a{}", n - 1);
        laughs.push_str(&format!("a{n}: &a{n} [{}]\n", vec![before; 10].join(", ")));
    }
    let deep = format!("{}{}", "[".repeat(5_000), "]".repeat(5_000));
    let chain: String = (1..200).map(|n| format!("a{n}: &a{n} [*a{}]\n", n - 1)).collect();
    let large = format!("#{}", "x".repeat(MAX_BYTES));
    for document in [laughs, format!("a0: &a0 1\n{chain}"), large] {
        assert_eq!(read(document.as_bytes(), &BTreeMap::new()), Err(Invalid::TooLarge));
    }
    assert!(read(deep.as_bytes(), &BTreeMap::new()).is_err());
    assert!(read(format!("{{\"a\": {deep}}}").as_bytes(), &BTreeMap::new()).is_err());
}
