"""APIs out of OpenAPI documents, and back, as boto3 and the AWS CLI do it."""

import json
import subprocess

import pytest
from botocore.exceptions import ClientError

FUNCTION = "arn:aws:lambda:us-east-1:000000000000:function:f"
INVOKED = f"arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/{FUNCTION}/invocations"

REST = """
swagger: "2.0"
info: {title: pets, version: "1"}
paths:
  /pets/{id}:
    get:
      parameters: [{name: id, in: path, required: true, type: string}]
      responses:
        200: {description: ok, schema: {$ref: "#/definitions/Pet"}}
      security: [{api_key: []}]
      x-amazon-apigateway-integration:
        type: mock
        requestTemplates: {application/json: '{"statusCode": 200}'}
        responses:
          default:
            statusCode: "200"
            responseTemplates: {application/json: "{\\"id\\": \\"$input.params('id')\\"}"}
    post:
      x-amazon-apigateway-integration: {type: aws_proxy, httpMethod: POST, uri: "%s"}
definitions:
  Pet: {type: object, properties: {id: {type: string}}}
securityDefinitions:
  api_key: {type: apiKey, name: x-api-key, in: header}
""" % INVOKED

HTTP = """
openapi: 3.0.1
info: {title: shop, version: "1"}
paths:
  /items/{id}:
    get:
      x-amazon-apigateway-integration:
        type: http_proxy
        httpMethod: GET
        uri: https://example.com/{id}
  /$default:
    x-amazon-apigateway-any-method:
      isDefaultRoute: true
      x-amazon-apigateway-integration:
        type: aws_proxy
        payloadFormatVersion: "2.0"
        uri: %s
x-amazon-apigateway-cors: {allowOrigins: ["*"]}
""" % FUNCTION


def aws(server, *command):
    done = subprocess.run(["aws", *command], env=server.environment(), capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    return json.loads(done.stdout)


def methods(client, api):
    found = client.get_resources(restApiId=api, embed=["methods"])["items"]
    return {one["path"]: sorted(one.get("resourceMethods", {})) for one in found}


def test_a_rest_api_is_imported_exported_and_imported_over(server, tmp_path):
    path = tmp_path / "pets.yaml"
    path.write_text(REST)
    made = aws(server, "apigateway", "import-rest-api", "--body", f"fileb://{path}", "--parameters", "endpointConfigurationTypes=REGIONAL")
    assert made["name"] == "pets" and made["endpointConfiguration"]["types"] == ["REGIONAL"]
    api = made["id"]
    client = server.client("apigateway")
    assert methods(client, api) == {"/": [], "/pets": [], "/pets/{id}": ["GET", "POST"]}
    model = json.loads(client.get_model(restApiId=api, modelName="Pet")["schema"])
    assert model["properties"] == {"id": {"type": "string"}}
    template = client.get_model_template(restApiId=api, modelName="Pet")["value"]
    assert template.startswith("#set($inputRoot = $input.path('$'))")

    client.create_deployment(restApiId=api, stageName="prod")
    exported = client.get_export(restApiId=api, stageName="prod", exportType="oas30", parameters={"extensions": "apigateway"})
    document = exported["body"].read()
    assert exported["contentType"] == "application/json"
    assert json.loads(document)["paths"]["/pets/{id}"]["get"]["security"] == [{"api_key": []}]
    again = client.import_rest_api(body=document)
    assert methods(client, again["id"]) == methods(client, api)
    yaml = client.get_export(restApiId=api, stageName="prod", exportType="swagger", accepts="application/yaml")
    assert yaml["body"].read().startswith(b'---\nswagger: "2.0"')

    resources = {one["path"]: one["id"] for one in client.get_resources(restApiId=api)["items"]}
    other = {"openapi": "3.0.1", "info": {"title": "fewer"}, "paths": {"/pets": {"get": {"x-amazon-apigateway-integration": {"type": "MOCK"}}}}}
    over = client.put_rest_api(restApiId=api, mode="overwrite", body=json.dumps(other))
    assert (over["id"], over["name"]) == (api, "fewer")
    assert methods(client, api) == {"/": [], "/pets": ["GET"]}
    kept = {one["path"]: one["id"] for one in client.get_resources(restApiId=api)["items"]}
    assert kept == {path: resources[path] for path in ("/", "/pets")}
    merged = client.put_rest_api(restApiId=api, mode="merge", body=REST)
    assert merged["name"] == "pets"
    assert methods(client, api) == {"/": [], "/pets": ["GET"], "/pets/{id}": ["GET", "POST"]}


def test_what_is_no_document_is_refused_and_nothing_is_left(server):
    client = server.client("apigateway")
    before = len(client.get_rest_apis()["items"])
    broken = {"openapi": "3.0.1", "info": {"title": "t"}, "paths": {"/": {"get": {"x-amazon-apigateway-integration": {"type": "http", "httpMethod": "GET", "uri": "x"}}}}}
    cases = [
        ("{", "Invalid OpenAPI input."),
        (json.dumps(broken), "Errors found during import:\n\tUnable to put integration on 'GET' for resource at path '/': "),
    ]
    for body, text in cases:
        with pytest.raises(ClientError) as caught:
            client.import_rest_api(body=body)
        error = caught.value.response["Error"]
        assert error["Code"] == "BadRequestException" and error["Message"].startswith(text), error
    assert len(client.get_rest_apis()["items"]) == before


def test_api_keys_are_imported(server):
    client = server.client("apigateway")
    plan = client.create_usage_plan(name="plan")["id"]
    rows = ["Name,key,description,Enabled,usageplanIds", f"first,{'a' * 30},An imported key,TRUE,{plan}", f"second,{'b' * 30},,false,"]
    made = client.import_api_keys(body="\n".join(rows), format="csv")
    assert len(made["ids"]) == 2 and not made.get("warnings")
    keys = {one["name"]: one for one in client.get_api_keys(includeValues=True)["items"]}
    assert (keys["first"]["value"], keys["first"]["enabled"], keys["first"]["description"]) == ("a" * 30, True, "An imported key")
    assert keys["second"]["enabled"] is False
    assert [one["name"] for one in client.get_usage_plan_keys(usagePlanId=plan)["items"]] == ["first"]


def test_an_http_api_is_imported_exported_and_imported_again(server, tmp_path):
    path = tmp_path / "shop.yaml"
    path.write_text(HTTP)
    made = aws(server, "apigatewayv2", "import-api", "--body", f"file://{path}")
    assert made["Name"] == "shop" and made["CorsConfiguration"] == {"AllowOrigins": ["*"]}
    api = made["ApiId"]
    client = server.client("apigatewayv2")

    def routes(api):
        return sorted(route["RouteKey"] for route in client.get_routes(ApiId=api)["Items"])

    assert routes(api) == ["$default", "GET /items/{id}"]
    document = client.export_api(ApiId=api, OutputType="YAML", Specification="OAS30")["body"].read()
    again = client.import_api(Body=document.decode())
    assert routes(again["ApiId"]) == routes(api)
    document = json.loads(client.export_api(ApiId=api, OutputType="JSON", Specification="OAS30")["body"].read())
    del document["paths"]["/items/{id}"]
    over = client.reimport_api(ApiId=api, Body=json.dumps(document))
    assert over["ApiId"] == api and routes(api) == ["$default"]
    with pytest.raises(ClientError) as caught:
        client.import_api(Body='{"openapi": "3.0.1", "info": {"title": "t"}, "paths": {"/": {"get": {"security": [{"x": []}]}}}}', FailOnWarnings=True)
    assert "Warnings found during import:\n\t" in caught.value.response["Error"]["Message"]
