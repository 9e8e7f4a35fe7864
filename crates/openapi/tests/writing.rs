//! What is written is read as the same.

#![allow(clippy::unwrap_used, reason = "a test that can't go on fails")]

use openapi::*;
use proptest::collection::{btree_map, btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeMap;

fn word() -> impl Strategy<Value = String> {
    "[A-Za-z][A-Za-z0-9]{0,6}"
}

/// Any text that is not empty, with what makes YAML and JSON stumble.
fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[ -~\u{e9}\u{1f600}\n\t]{1,12}",
        Just("true".to_owned()),
        Just("1.0".to_owned()),
        Just("#set($x = \"y\")\n- a: b".to_owned()),
        Just("null".to_owned()),
    ]
}

fn texts() -> impl Strategy<Value = BTreeMap<String, String>> {
    btree_map(any_text(), any_text(), 0..3)
}

fn upper(text: Option<&str>) -> Option<String> {
    text.map(ToOwned::to_owned)
}

prop_compose! {
    fn integration_response()(
        status_code in option::of(any_text()),
        parameters in texts(),
        templates in texts(),
        content_handling in option::of(Just("CONVERT_TO_TEXT".to_owned())),
    ) -> IntegrationResponse {
        IntegrationResponse { status_code, parameters, templates, content_handling }
    }
}

prop_compose! {
    fn integration()(
        kind in prop::sample::select(&["AWS", "AWS_PROXY", "HTTP", "HTTP_PROXY", "MOCK"][..]),
        (uri, credentials, cache_namespace, subtype) in
            (option::of(any_text()), option::of(any_text()), option::of(any_text()), option::of(word())),
        (method, passthrough, version) in (
            option::of(Just("POST")), option::of(Just("WHEN_NO_MATCH")), option::of(Just("2.0"))),
        timeout_ms in option::of(50..29_000_i64),
        cache_key_parameters in vec(any_text(), 0..2),
        (request_parameters, request_templates) in (texts(), texts()),
        responses in btree_map(any_text(), integration_response(), 0..3),
        response_parameters in btree_map("[2-5][0-9]{2}", texts(), 0..2),
        (insecure_skip_verification, server_name_to_verify) in
            (option::of(any::<bool>()), option::of(word())),
    ) -> Integration {
        Integration {
            kind: kind.to_owned(), uri, credentials, cache_namespace, subtype, timeout_ms,
            http_method: upper(method), passthrough_behavior: upper(passthrough),
            payload_format_version: upper(version), cache_key_parameters, request_parameters,
            request_templates, responses, response_parameters, insecure_skip_verification,
            server_name_to_verify, ..Integration::default()
        }
    }
}

fn requirements() -> impl Strategy<Value = Vec<Requirement>> {
    vec(btree_map(word(), vec(any_text(), 0..2), 0..2), 0..2)
}

/// One model, as Swagger can name no more than one.
fn bodies(models: Vec<String>) -> impl Strategy<Value = BTreeMap<String, String>> {
    let none = Just(BTreeMap::new()).boxed();
    if models.is_empty() {
        return none;
    }
    let json = prop::sample::select(models)
        .prop_map(|model| BTreeMap::from([("application/json".to_owned(), model)]));
    prop_oneof![none, json].boxed()
}

fn operation(models: Vec<String>) -> impl Strategy<Value = Operation> {
    let place = prop::sample::select(&[Place::Header, Place::Path, Place::Query][..]);
    let parameter = (place, any_text()).prop_map(|(place, name)| Parameter { place, name });
    let response = (btree_set(any_text(), 0..2), bodies(models.clone()))
        .prop_map(|(headers, bodies)| Response { headers, bodies });
    (
        (option::of(any_text()), option::of(any_text()), option::of(Just("AWS_IAM".to_owned()))),
        btree_map(parameter, any::<bool>(), 0..3),
        bodies(models),
        btree_map("[2-5][0-9]{2}", response, 0..3),
        (option::of(requirements()), option::of(integration()), any::<bool>()),
    )
        .prop_map(|((id, validator, auth), parameters, bodies, responses, rest)| {
            let (security, integration, default_route) = rest;
            Operation {
                id,
                parameters,
                bodies,
                responses,
                security,
                auth,
                validator,
                integration,
                default_route,
            }
        })
}

prop_compose! {
    fn authorizer()(
        kind in prop::sample::select(&["token", "request", "cognito_user_pools", "jwt"][..]),
        (header, auth_type, uri, credentials) in (
            option::of(word()), option::of(word()), option::of(any_text()), option::of(any_text())),
        (identity_validation, identity_source) in (option::of(any_text()), option::of(any_text())),
        ttl_s in option::of(0..3600_i64),
        (provider_arns, audience) in (option::of(vec(any_text(), 0..2)), option::of(vec(any_text(), 0..2))),
        (issuer, payload_format_version) in (option::of(any_text()), option::of(Just("2.0".to_owned()))),
        simple_responses in option::of(any::<bool>()),
    ) -> Scheme {
        Scheme::Authorizer(Box::new(Authorizer {
            kind: kind.to_owned(), header, auth_type, uri, credentials, identity_validation,
            identity_source, ttl_s, provider_arns, audience, issuer, payload_format_version,
            simple_responses,
        }))
    }
}

fn schema(names: Vec<String>) -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(json!({"type": "string", "enum": [1, null, true, 2.5, "x"]})),
        prop::sample::select(names)
            .prop_map(|name| json!({"$ref": format!("#/definitions/{name}")})),
    ];
    let object = |inner| {
        btree_map(any_text(), inner, 0..3)
            .prop_map(|properties| json!({"type": "object", "properties": properties}))
    };
    leaf.prop_recursive(3, 10, 3, object)
}

fn path() -> impl Strategy<Value = String> {
    vec("[a-z{}+.~$-]{1,5}", 0..3).prop_map(|parts| format!("/{}", parts.join("/")))
}

fn api() -> impl Strategy<Value = Api> {
    let models = btree_set(word(), 1..3).prop_flat_map(|names| {
        let names: Vec<String> = names.into_iter().collect();
        let schemas = vec(schema(names.clone()), names.len());
        schemas.prop_map(move |schemas| {
            let model = |(name, schema): (&String, Value)| (name.clone(), Model { schema });
            names.iter().zip(schemas).map(model).collect::<BTreeMap<_, _>>()
        })
    });
    models.prop_flat_map(|models| {
        let names: Vec<String> = models.keys().cloned().collect();
        let verb = prop::sample::select(&Verb::ALL[..]);
        let paths = btree_map(path(), btree_map(verb, operation(names), 0..3), 0..3);
        let scheme = prop_oneof![
            Just(Scheme::ApiKey),
            Just(Scheme::SigV4),
            Just(Scheme::Other),
            authorizer()
        ];
        let gateway_response = (option::of(any_text()), texts(), texts()).prop_map(
            |(status_code, parameters, templates)| GatewayResponse {
                status_code,
                parameters,
                templates,
            },
        );
        let validator = (any::<bool>(), any::<bool>())
            .prop_map(|(body, parameters)| Validator { body, parameters });
        let cors = (option::of(vec(any_text(), 0..2)), option::of(0..9_i64)).prop_map(
            |(allow_origins, max_age)| Cors { allow_origins, max_age, ..Cors::default() },
        );
        (
            (option::of(any_text()), option::of(any_text()), option::of(any_text())),
            (option::of("[a-z.]{1,9}"), option::of("(/[a-z]{1,4}){1,2}"), texts()),
            paths,
            btree_map(word(), scheme, 0..3),
            (option::of(requirements()), btree_map(any_text(), validator, 0..2)),
            btree_map(any_text(), gateway_response, 0..2),
            (option::of(vec(any_text(), 0..2)), option::of(0..99_i64), option::of(cors)),
            any::<bool>(),
        )
            .prop_map(
                move |(info, server, paths, schemes, more, responses, settings, newer)| Api {
                    format: if newer { Format::OpenApi3 } else { Format::Swagger2 },
                    title: info.0,
                    description: info.1,
                    version: info.2,
                    server: Server { host: server.0, base_path: server.1 },
                    tags: server.2,
                    paths,
                    models: models.clone(),
                    schemes,
                    security: more.0,
                    validators: more.1,
                    validator: None,
                    gateway_responses: responses,
                    policy: Some(json!({"Version": "2012-10-17"})),
                    key_source: Some("HEADER".to_owned()),
                    binary_media_types: settings.0,
                    minimum_compression_size: settings.1,
                    endpoint: Some(Endpoint { disabled: Some(true), ..Endpoint::default() }),
                    cors: settings.2,
                    import_export_version: None,
                },
            )
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn what_is_written_is_read_as_the_same(api in api(), yaml: bool) {
        let syntax = if yaml { Syntax::Yaml } else { Syntax::Json };
        let text = write(&api, Extensions::ALL, syntax);
        let again = read(text.as_bytes(), &BTreeMap::new());
        let again = again.map_err(|why| TestCaseError::fail(format!("{why}: {text}")))?;
        prop_assert_eq!(&again.warnings, &Vec::<String>::new(), "{}", text);
        prop_assert_eq!(again.api, api, "{}", text);
    }
}

#[test]
fn extensions_are_written_where_they_are_asked_for() {
    let document = json!({
        "swagger": "2.0", "info": {"title": "t", "version": "1"}, "basePath": "/x",
        "paths": {"/a": {"get": {"responses": {"200": {"schema": {"$ref": "#/definitions/M"}}},
            "security": [{"z": []}], "x-amazon-apigateway-integration": {"type": "mock"}}}},
        "securityDefinitions": {"z": {"type": "apiKey", "name": "A", "in": "header",
            "x-amazon-apigateway-authtype": "custom",
            "x-amazon-apigateway-authorizer": {"type": "token"}}},
        "definitions": {"M": {"type": "object"}},
        "x-amazon-apigateway-policy": {"Version": "2012-10-17"},
    });
    let read = read(document.to_string().as_bytes(), &BTreeMap::new()).unwrap();
    let marks = ["-integration\"", "-authorizer\"", "-policy\""];
    let cases = [
        (Extensions::default(), [false, false, false]),
        (Extensions { integrations: true, ..Extensions::default() }, [true, false, false]),
        (Extensions { authorizers: true, ..Extensions::default() }, [false, true, false]),
        (Extensions::ALL, [true, true, true]),
    ];
    for (extensions, wanted) in cases {
        let text = write(&read.api, extensions, Syntax::Json);
        assert_eq!(marks.map(|mark| text.contains(mark)), wanted, "{extensions:?}");
    }
    let newer = Api { format: Format::OpenApi3, ..read.api };
    let text = write(&newer, Extensions::default(), Syntax::Yaml);
    let wanted = r##"---
openapi: "3.0.1"
info:
  title: "t"
  version: "1"
servers:
- url: "/{basePath}"
  variables:
    basePath:
      default: "x"
paths:
  /a:
    get:
      responses:
        "200":
          description: "200 response"
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/M"
      security:
      - z: []
components:
  schemas:
    M:
      type: "object"
  securitySchemes:
    z:
      type: "apiKey"
      name: "A"
      in: "header"
"##;
    assert_eq!(text, wanted);
}
