//! Documents to definitions, and back.

use crate::Definition;
use crate::keys;
use crate::room::{Room, Seams, value};
use aws_api::ApiError;
use aws_api::apigateway::*;
use bytes::Bytes;
use foundation::{AccountId, Ambient, Caller, Region, Timestamp};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::Arc;
use store::{Batch, Memory};

const SHOP: &str = r##"
swagger: "2.0"
info: {title: shop, description: sells, version: "7"}
basePath: /v1
consumes: [application/json]
produces: [application/json]
schemes: [https]
paths:
  /:
    get: {x-amazon-apigateway-integration: {type: mock}}
  /pets/{id}:
    get:
      operationId: pet
      parameters:
        - {name: id, in: path, required: true, type: string}
        - {name: verbose, in: query, type: boolean}
        - {name: X-Who, in: header, required: true, type: string}
      responses:
        200:
          description: ok
          schema: {$ref: "#/definitions/Pet"}
          headers: {X-Age: {type: string}}
        404: {description: none}
      security: [{users: []}, {api_key: []}]
      x-amazon-apigateway-request-validator: all
      x-amazon-apigateway-integration:
        type: aws
        httpMethod: POST
        uri: arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:000000000000:function:f/invocations
        credentials: arn:aws:iam::${AWS::AccountId}:role/r
        requestParameters: {integration.request.querystring.id: method.request.path.id}
        requestTemplates: {application/json: "$input.json('$')"}
        cacheKeyParameters: [method.request.path.id]
        timeoutInMillis: 3000
        contentHandling: CONVERT_TO_TEXT
        responses:
          default:
            statusCode: 200
            responseParameters: {method.response.header.X-Age: "'5'"}
            responseTemplates: {application/json: "{}"}
          ".*none.*": {statusCode: "404"}
    post:
      parameters: [{name: body, in: body, schema: {$ref: "#/definitions/Pet"}}]
      security: [{sigv4: []}]
      responses: {}
      x-amazon-apigateway-integration: {type: http_proxy, httpMethod: ANY, uri: "https://example.com"}
  /files/{path+}:
    x-amazon-apigateway-any-method:
      x-amazon-apigateway-auth: {type: NONE}
      responses: {}
      x-amazon-apigateway-integration:
        type: aws_proxy
        httpMethod: POST
        uri: arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:000000000000:function:f/invocations
securityDefinitions:
  api_key: {type: apiKey, name: x-api-key, in: header}
  sigv4: {type: apiKey, name: Authorization, in: header, x-amazon-apigateway-authtype: awsSigv4}
  users:
    type: apiKey
    name: Token
    in: header
    x-amazon-apigateway-authtype: custom
    x-amazon-apigateway-authorizer:
      type: token
      authorizerUri: arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:000000000000:function:a/invocations
      authorizerResultTtlInSeconds: 60
      identityValidationExpression: "^x"
definitions:
  Pet: {type: object, description: a pet, properties: {id: {type: integer}, of: {$ref: "#/definitions/Kind"}}}
  Kind: {type: array, items: {type: string}}
x-amazon-apigateway-request-validators:
  all: {validateRequestBody: true, validateRequestParameters: true}
x-amazon-apigateway-gateway-responses:
  DEFAULT_4XX: {statusCode: "418", responseTemplates: {application/json: "{}"}}
x-amazon-apigateway-api-key-source: AUTHORIZER
x-amazon-apigateway-binary-media-types: [image/png]
x-amazon-apigateway-minimum-compression-size: 10
x-amazon-apigateway-policy: {Version: "2012-10-17", Statement: [{Effect: Allow, Principal: "*", Action: "execute-api:Invoke", Resource: "*"}]}
"##;

fn room() -> (Arc<Room>, Caller) {
    let (ambient, _clock) = Ambient::seeded(7, Timestamp::from_millis(1_795_000_000_000));
    let store = Arc::new(Memory::new());
    let caller = Caller::root(AccountId::DEFAULT, Region::default(), "request", ambient.now());
    (Room::new(Seams { store, ambient, roles: testing::no_roles() }), caller)
}

async fn import(room: &Room, caller: &Caller, document: &str) -> Result<RestApi, ApiError> {
    let body = Bytes::from(document.to_owned());
    let input = ImportRestApiRequest { body, ..ImportRestApiRequest::default() };
    room.import_rest_api(caller, input).await
}

async fn put(
    room: &Room,
    caller: &Caller,
    id: &str,
    mode: PutMode,
    document: &Value,
) -> Result<RestApi, ApiError> {
    let input = PutRestApiRequest {
        body: Bytes::from(document.to_string()),
        mode: Some(mode),
        rest_api_id: id.to_owned(),
        ..PutRestApiRequest::default()
    };
    room.put_rest_api(caller, input).await
}

fn text(text: &str) -> Option<String> {
    Some(text.to_owned())
}

fn paths(definition: &Definition) -> Vec<&str> {
    let mut paths: Vec<&str> =
        definition.resources.values().filter_map(|one| one.path.as_deref()).collect();
    paths.sort_unstable();
    paths
}

fn at<'d>(definition: &'d Definition, path: &str) -> &'d Resource {
    let mut all = definition.resources.values();
    all.find(|one| one.path.as_deref() == Some(path)).unwrap()
}

/// The definition with names in place of ids, and without what only one API has.
fn nameless(definition: &Definition) -> Value {
    let mut shown = json!({});
    let api =
        RestApi { created_date: None, id: None, root_resource_id: None, ..definition.api.clone() };
    let id = definition.api.id.as_deref().unwrap();
    let plain = |value: &dyn aws_api::Structure| -> Value {
        let text = String::from_utf8(codec::json::to_vec(value)).unwrap().replace(id, "API");
        serde_json::from_str(&text).unwrap()
    };
    shown["api"] = plain(&api);
    for (resource, verb, method) in definition.methods() {
        let mut method = method.clone();
        let authorizer = method.authorizer_id.and_then(|id| definition.authorizers.get(&id));
        method.authorizer_id = authorizer.and_then(|one| one.name.clone());
        let validator = method.request_validator_id.and_then(|id| definition.validators.get(&id));
        method.request_validator_id = validator.and_then(|one| one.name.clone());
        if let Some(integration) = &mut method.method_integration {
            assert_eq!(integration.cache_namespace, resource.id);
            integration.cache_namespace = None;
        }
        let path = resource.path.clone().unwrap();
        shown["methods"][format!("{verb} {path}")] = plain(&method);
    }
    for (name, model) in &definition.models {
        shown["models"][name] = plain(&Model { id: None, ..model.clone() });
    }
    for one in definition.authorizers.values() {
        let name = one.name.clone().unwrap();
        shown["authorizers"][name] = plain(&Authorizer { id: None, ..one.clone() });
    }
    for one in definition.validators.values() {
        let name = one.name.clone().unwrap();
        shown["validators"][name] = plain(&RequestValidator { id: None, ..one.clone() });
    }
    for (kind, one) in &definition.gateway_responses {
        shown["responses"][kind] = plain(one);
    }
    shown
}

#[tokio::test]
async fn a_document_becomes_a_definition() {
    let (room, caller) = room();
    let made = import(&room, &caller, SHOP).await.unwrap();
    assert_eq!(made.warnings, None);
    let id = made.id.clone().unwrap();
    let definition = room.definition(&caller, &id).await.unwrap();
    assert_eq!(crate::ops::apis::shown(definition.api.clone()), made);
    assert_eq!((&made.name, &made.version), (&text("shop"), &text("7")));
    assert_eq!(made.api_key_source, Some(ApiKeySourceType::Authorizer));
    assert_eq!(made.binary_media_types, Some(vec!["image/png".to_owned()]));
    assert_eq!(made.minimum_compression_size, Some(10));
    let types = made.endpoint_configuration.unwrap().types;
    assert_eq!(types, Some(vec![EndpointType::Edge]));
    assert_eq!(made.root_resource_id.as_deref(), definition.root_id());
    let all = ["/", "/files", "/files/{path+}", "/pets", "/pets/{id}"];
    assert_eq!(paths(&definition), all);

    let pet = at(&definition, "/pets/{id}");
    let get = &pet.resource_methods.as_ref().unwrap()["GET"];
    let wanted = BTreeMap::from([
        ("method.request.path.id".to_owned(), true),
        ("method.request.querystring.verbose".to_owned(), false),
        ("method.request.header.X-Who".to_owned(), true),
    ]);
    assert_eq!(get.request_parameters, Some(wanted));
    assert_eq!(get.authorization_type, text("CUSTOM"));
    assert_eq!(get.api_key_required, Some(true));
    let authorizer = &definition.authorizers[get.authorizer_id.as_ref().unwrap()];
    assert_eq!(authorizer.identity_source, text("method.request.header.Token"));
    assert_eq!(authorizer.authorizer_result_ttl_in_seconds, Some(60));
    let validator = &definition.validators[get.request_validator_id.as_ref().unwrap()];
    assert_eq!(validator.validate_request_body, Some(true));
    let answers = get.method_responses.as_ref().unwrap();
    let models = answers["200"].response_models.as_ref().unwrap();
    assert_eq!(models["application/json"], "Pet");
    assert!(
        answers["200"]
            .response_parameters
            .as_ref()
            .unwrap()
            .contains_key("method.response.header.X-Age")
    );
    let integration = get.method_integration.as_ref().unwrap();
    assert_eq!(integration.r#type, Some(IntegrationType::Aws));
    assert_eq!(integration.cache_namespace, pet.id);
    assert_eq!(integration.passthrough_behavior, text("WHEN_NO_MATCH"));
    assert_eq!(integration.timeout_in_millis, Some(3000));
    assert_eq!(integration.credentials, text("arn:aws:iam::000000000000:role/r"));
    let responses = integration.integration_responses.as_ref().unwrap();
    assert_eq!(responses["200"].selection_pattern, None);
    assert_eq!(responses["404"].selection_pattern, text(".*none.*"));

    let methods = pet.resource_methods.as_ref().unwrap();
    assert_eq!(methods["POST"].authorization_type, text("AWS_IAM"));
    assert_eq!(methods["POST"].request_models.as_ref().unwrap()["application/json"], "Pet");
    let any = &at(&definition, "/files/{path+}").resource_methods.as_ref().unwrap()["ANY"];
    assert_eq!(any.authorization_type, text("NONE"));
    assert_eq!(any.method_integration.as_ref().unwrap().timeout_in_millis, Some(29_000));
    let model = &definition.models["Pet"];
    assert_eq!(model.description, text("a pet"));
    let url = format!("https://apigateway.amazonaws.com/restapis/{id}/models/Kind");
    assert!(model.schema.as_ref().unwrap().contains(&url));
    assert_eq!(definition.gateway_responses["DEFAULT_4XX"].status_code, text("418"));
}

#[tokio::test]
async fn parameters_of_an_import_count() {
    let (room, caller) = room();
    let with = |parameters: &[(&str, &str)]| ImportRestApiRequest {
        body: Bytes::from_static(SHOP.as_bytes()),
        parameters: Some(
            parameters.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect(),
        ),
        ..ImportRestApiRequest::default()
    };
    let input = with(&[
        ("basepath", "prepend"),
        ("endpointConfigurationTypes", "REGIONAL"),
        ("mode", "import"),
    ]);
    let made = room.import_rest_api(&caller, input).await.unwrap();
    let types = made.endpoint_configuration.unwrap().types;
    assert_eq!(types, Some(vec![EndpointType::Regional]));
    let definition = room.definition(&caller, &made.id.unwrap()).await.unwrap();
    assert!(paths(&definition).contains(&"/v1/pets/{id}"));
    for bad in [("basepath", "x"), ("other", "x"), ("endpointConfigurationTypes", "x")] {
        let refused = room.import_rest_api(&caller, with(&[bad])).await.unwrap_err();
        assert_eq!(refused.code(), "BadRequestException", "{bad:?}");
    }
}

#[tokio::test]
async fn a_document_over_an_api_takes_its_place_and_one_merged_adds_to_it() {
    let other = json!({
        "openapi": "3.0.1", "info": {"title": "other"},
        "paths": {
            "/pets/{id}": {"get": {"x-amazon-apigateway-integration": {"type": "mock"}}},
            "/new/there": {"put": {"x-amazon-apigateway-integration": {"type": "mock"}}},
        },
        "components": {"schemas": {"New": {"type": "string"}}},
    });
    for mode in [PutMode::Merge, PutMode::Overwrite] {
        let (room, caller) = room();
        let id = import(&room, &caller, SHOP).await.unwrap().id.unwrap();
        let before = room.definition(&caller, &id).await.unwrap();
        let made = put(&room, &caller, &id, mode.clone(), &other).await.unwrap();
        assert_eq!((&made.id, &made.name), (&Some(id.clone()), &text("other")));
        let after = room.definition(&caller, &id).await.unwrap();
        // What stays has its id.
        let ids = |of: &Definition, path: &str| at(of, path).id.clone();
        for path in ["/", "/pets", "/pets/{id}"] {
            assert_eq!(ids(&before, path), ids(&after, path), "{path}");
        }
        let methods = |path: &str| {
            let methods = at(&after, path).resource_methods.iter().flatten();
            methods.map(|(verb, _)| verb.clone()).collect::<Vec<_>>()
        };
        assert_eq!(methods("/new/there"), ["PUT"]);
        let get = after.method(at(&after, "/pets/{id}").id.as_ref().unwrap(), "GET").unwrap();
        let integration = get.method_integration.as_ref().unwrap();
        assert_eq!(integration.r#type, Some(IntegrationType::Mock));
        if mode == PutMode::Overwrite {
            assert_eq!(paths(&after), ["/", "/new", "/new/there", "/pets", "/pets/{id}"]);
            assert_eq!(methods("/pets/{id}"), ["GET"]);
            assert_eq!(methods("/"), [""; 0]);
            assert_eq!(after.models.keys().collect::<Vec<_>>(), ["New"]);
            assert_eq!((after.authorizers.len(), after.validators.len()), (0, 0));
            assert_eq!(after.gateway_responses.len(), 0);
            assert_eq!((&made.policy, &made.binary_media_types), (&None, &None));
        } else {
            assert_eq!(methods("/pets/{id}"), ["GET", "POST"]);
            assert_eq!(methods("/files/{path+}"), ["ANY"]);
            assert_eq!(after.models.keys().collect::<Vec<_>>(), ["Kind", "New", "Pet"]);
            assert_eq!(after.authorizers, before.authorizers);
            assert_eq!(made.binary_media_types, before.api.binary_media_types);
        }
    }
}

#[tokio::test]
async fn what_is_wrong_is_told_at_once_and_nothing_is_changed() {
    let one = |path: &str, operation: Value| json!({"openapi": "3.0.1", "info": {"title": "t"}, "paths": {path: {"get": operation}}});
    let integrated =
        |integration: Value| one("/", json!({"x-amazon-apigateway-integration": integration}));
    let at_root =
        |text: &str| format!("Unable to put integration on 'GET' for resource at path '/': {text}");
    let mapping = "Invalid mapping expression specified: Validation Result: warnings : [], errors : \
                   [Invalid mapping expression parameter specified: ";
    let cases = [
        (
            integrated(json!({"type": "http", "httpMethod": "GET", "uri": "x"})),
            at_root("Invalid HTTP endpoint specified for URI"),
        ),
        (
            integrated(json!({"type": "aws", "uri": "x"})),
            at_root("Enumeration value for HttpMethod must be non-empty"),
        ),
        (
            integrated(json!({"type": "aws", "httpMethod": "POST",
                "uri": "arn:aws:lambda:us-east-1:000000000000:function:f"})),
            at_root("Invalid ARN specified in the request"),
        ),
        (
            integrated(json!({"type": "aws", "httpMethod": "POST",
                "uri": "arn:aws:apigateway:us-east-1:lambda:function/f"})),
            at_root("AWS ARN for integration must contain path or action"),
        ),
        (
            integrated(json!({"type": "mock", "timeoutInMillis": 30_000})),
            at_root("Timeout should be between 50 ms and 29000 ms"),
        ),
        (
            integrated(json!({"type": "mock", "requestParameters":
                {"integration.request.header.A": "method.request.header.Authorization"}})),
            at_root(&format!("{mapping}method.request.header.Authorization]")),
        ),
        (
            one(
                "/",
                json!({"responses": {"200": {"description": "ok"}},
                    "x-amazon-apigateway-integration": {"type": "mock", "responses": {"default": {
                        "statusCode": "200",
                        "responseParameters": {"method.response.header.X": "'*'"}}}}}),
            ),
            format!(
                "Unable to put integration response on 'GET' for resource at path '/': \
                 {mapping}method.response.header.X]"
            ),
        ),
        (
            one("/a b", json!({})),
            "Unable to create resource at path '/a b': Resource's path part only allow \
             a-zA-Z0-9._-: or a valid greedy path variable and curly braces at the beginning and the \
             end."
                .to_owned(),
        ),
        (
            one("/{a+}/b", json!({})),
            "Unable to create resource at path '/{a+}/b': Cannot create a child of a resource with \
             a greedy path variable: {a+}"
                .to_owned(),
        ),
    ];
    let (room, caller) = room();
    let id = import(&room, &caller, SHOP).await.unwrap().id.unwrap();
    let before = room.definition(&caller, &id).await.unwrap();
    for (document, text) in cases {
        let refused = put(&room, &caller, &id, PutMode::Overwrite, &document).await.unwrap_err();
        let text = format!("Errors found during import:\n\t{text}");
        assert_eq!((refused.code(), refused.message()), ("BadRequestException", text.as_str()));
        assert!(import(&room, &caller, &document.to_string()).await.is_err());
    }
    // Two wrongs are told both; two variables of one place are one too many.
    let two = json!({"openapi": "3.0.1", "info": {"title": "t"},
        "paths": {"/{a}": {}, "/{b}": {}, "/c|": {}}});
    let refused = put(&room, &caller, &id, PutMode::Overwrite, &two).await.unwrap_err();
    assert_eq!(refused.message().matches("Unable to create resource").count(), 2);
    assert!(refused.message().contains("A sibling ({a}) of this resource"), "{refused:?}");
    assert_eq!(room.definition(&caller, &id).await.unwrap(), before);
}

#[tokio::test]
async fn warnings_are_told_or_too_much() {
    let (room, caller) = room();
    let document = json!({"swagger": "2.0", "info": {"title": "t"}, "paths": {"/": {"get": {
        "security": [{"nobody": []}], "x-amazon-apigateway-request-validator": "none",
        "x-amazon-apigateway-integration": {"uri": "x"}}}}})
    .to_string();
    let made = import(&room, &caller, &document).await.unwrap();
    let warnings = [
        "Unknown integration type 'null' for 'GET /'. Ignoring.",
        "Security scheme 'nobody' of 'GET /' not found. Ignoring.",
        "Request validator 'none' for 'GET /' not found. Ignoring.",
    ];
    assert_eq!(made.warnings.unwrap(), warnings);
    let input = ImportRestApiRequest {
        body: Bytes::from(document),
        fail_on_warnings: Some(true),
        ..ImportRestApiRequest::default()
    };
    let refused = room.import_rest_api(&caller, input).await.unwrap_err();
    let text = format!("Warnings found during import:\n\t{}", warnings.join("\n\t"));
    assert_eq!(refused.message(), text);
}

/// Deploys an API as it is to a stage, as the store has it then.
async fn deployed(room: &Room, caller: &Caller, id: &str) {
    let definition = room.definition(caller, id).await.unwrap();
    let stage = Stage { deployment_id: text("d"), stage_name: text("prod"), ..Stage::default() };
    let batch = Batch::new()
        .put(keys::stage::key(id, "prod"), value(stage))
        .put(keys::snapshot::key(id, "d"), definition.encode());
    room.store.commit(batch).await.unwrap().committed().unwrap();
}

async fn export(room: &Room, caller: &Caller, id: &str, kind: &str, yaml: bool) -> String {
    let accepts = if yaml { "application/yaml" } else { "application/json" };
    let input = GetExportRequest {
        accepts: text(accepts),
        export_type: kind.to_owned(),
        parameters: Some(BTreeMap::from([("extensions".to_owned(), "apigateway".to_owned())])),
        rest_api_id: id.to_owned(),
        stage_name: "prod".to_owned(),
    };
    let answer = room.get_export(caller, input).await.unwrap();
    assert_eq!(answer.content_type.as_deref(), Some(accepts));
    String::from_utf8(answer.body.unwrap().to_vec()).unwrap()
}

#[tokio::test]
async fn what_is_exported_is_imported_to_the_same() {
    let (room, caller) = room();
    let id = import(&room, &caller, SHOP).await.unwrap().id.unwrap();
    deployed(&room, &caller, &id).await;
    let wanted = nameless(&room.definition(&caller, &id).await.unwrap());
    assert_eq!(wanted["methods"].as_object().unwrap().len(), 4);
    for kind in ["swagger", "oas30"] {
        for yaml in [false, true] {
            let document = export(&room, &caller, &id, kind, yaml).await;
            let made = import(&room, &caller, &document).await.unwrap();
            assert_eq!(made.warnings, None, "{document}");
            let again = room.definition(&caller, &made.id.unwrap()).await.unwrap();
            assert_eq!(nameless(&again), wanted, "{document}");
        }
    }
}

#[tokio::test]
async fn what_can_not_be_exported() {
    let (room, caller) = room();
    let id = import(&room, &caller, SHOP).await.unwrap().id.unwrap();
    deployed(&room, &caller, &id).await;
    let good = GetExportRequest {
        export_type: "swagger".to_owned(),
        rest_api_id: id.clone(),
        stage_name: "prod".to_owned(),
        ..GetExportRequest::default()
    };
    let postman = BTreeMap::from([("extensions".to_owned(), "postman".to_owned())]);
    let cases = [
        (
            GetExportRequest { export_type: "raml".to_owned(), ..good.clone() },
            "BadRequestException",
        ),
        (GetExportRequest { accepts: text("text/html"), ..good.clone() }, "BadRequestException"),
        (GetExportRequest { stage_name: "no".to_owned(), ..good.clone() }, "NotFoundException"),
        (GetExportRequest { rest_api_id: "no".to_owned(), ..good.clone() }, "NotFoundException"),
        (GetExportRequest { parameters: Some(postman), ..good.clone() }, "BadRequestException"),
    ];
    for (input, code) in cases {
        let refused = room.get_export(&caller, input).await.unwrap_err();
        assert_eq!(refused.code(), code, "{refused:?}");
    }
    // Without extensions there are none.
    let plain = room.get_export(&caller, good).await.unwrap().body.unwrap();
    let plain = String::from_utf8(plain.to_vec()).unwrap();
    assert!(!plain.contains("x-amazon-apigateway-integration") && plain.contains("/pets/{id}"));
}

#[tokio::test]
async fn a_model_makes_a_template() {
    let (room, caller) = room();
    let document = json!({"swagger": "2.0", "info": {"title": "t"}, "paths": {}, "definitions": {
        "Pet": {"type": "object", "properties": {"id": {"type": "integer"},
            "name": {"type": "string"}, "good": {"type": "boolean"},
            "kinds": {"$ref": "#/definitions/Kinds"}}},
        "Kinds": {"type": "array", "items": {"type": "string"}},
        "Loop": {"type": "object", "properties": {"next": {"$ref": "#/definitions/Loop"}}},
    }});
    let id = import(&room, &caller, &document.to_string()).await.unwrap().id.unwrap();
    let template = async |name: &str| {
        let input =
            GetModelTemplateRequest { model_name: name.to_owned(), rest_api_id: id.clone() };
        room.get_model_template(&caller, input).await.map(|template| template.value.unwrap())
    };
    let wanted = "#set($inputRoot = $input.path('$'))\n{\n  \"id\" : 42,\n  \"name\" : \"foo\",\n  \
                  \"good\" : true,\n  \"kinds\" : [\n##TODO: Update this foreach loop to reference \
                  array from input json\n#foreach($elem in $inputRoot.kinds)\n    \"foo\"\
                  #if($foreach.hasNext),#end\n\n#end\n  ]\n}";
    assert_eq!(template("Pet").await.unwrap(), wanted);
    // It is what it says it is: a mapping template.
    velocity::Template::parse(wanted).unwrap();
    assert!(template("Loop").await.unwrap().ends_with(&"}".to_owned()));
    assert_eq!(template("No").await.unwrap_err().code(), "NotFoundException");
}
