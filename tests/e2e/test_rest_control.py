"""The control plane of REST APIs through boto3 and the CLI: made, changed, deployed, killed, still there."""

import json
import os
import subprocess
import sys

import pytest
from botocore.exceptions import ClientError


def refused(code, call, **arguments):
    with pytest.raises(ClientError) as why:
        call(**arguments)
    assert why.value.response["Error"]["Code"] == code, why.value
    return why.value.response["Error"]["Message"]


def test_an_api_from_its_first_resource_to_its_stage(server):
    gateway = server.client("apigateway")
    api = gateway.create_rest_api(name="pets", endpointConfiguration={"types": ["REGIONAL"]}, tags={"a": "1"})
    assert api["ResponseMetadata"]["HTTPStatusCode"] == 201
    at = {"restApiId": api["id"]}
    pets = gateway.create_resource(**at, parentId=api["rootResourceId"], pathPart="pets")
    method = {**at, "resourceId": pets["id"], "httpMethod": "GET"}
    gateway.put_method(**method, authorizationType="NONE", requestParameters={"method.request.querystring.q": False})
    message = refused("BadRequestException", gateway.create_deployment, **at)
    assert message == "No integration defined for method"
    made = gateway.put_integration(**method, type="MOCK", requestTemplates={"application/json": '{"statusCode": 200}'})
    assert (made["timeoutInMillis"], made["cacheNamespace"]) == (29000, pets["id"])
    gateway.put_method_response(**method, statusCode="200", responseModels={"application/json": "Empty"})
    gateway.put_integration_response(**method, statusCode="200", responseTemplates={"application/json": "{}"})
    deployment = gateway.create_deployment(**at, stageName="dev", variables={"x": "1"})
    stage = gateway.update_stage(
        **at,
        stageName="dev",
        patchOperations=[
            {"op": "replace", "path": "/*/*/throttling/rateLimit", "value": "7.5"},
            {"op": "replace", "path": "/~1pets/GET/metrics/enabled", "value": "true"},
            {"op": "replace", "path": "/variables/y", "value": "2"},
        ],
    )
    assert stage["methodSettings"]["*/*"]["throttlingRateLimit"] == 7.5
    assert stage["methodSettings"]["~1pets/GET"]["metricsEnabled"] is True
    assert (stage["deploymentId"], stage["variables"]) == (deployment["id"], {"x": "1", "y": "2"})

    server.kill()
    server.start()
    gateway = server.client("apigateway")
    assert gateway.get_rest_api(**at)["tags"] == {"a": "1"}
    whole = gateway.get_method(**method)
    assert whole["methodIntegration"]["integrationResponses"]["200"]["responseTemplates"] == {"application/json": "{}"}
    assert gateway.get_stage(**at, stageName="dev")["variables"] == {"x": "1", "y": "2"}
    summary = gateway.get_deployment(**at, deploymentId=deployment["id"], embed=["apisummary"])["apiSummary"]
    assert summary == {"/pets": {"GET": {"authorizationType": "NONE", "apiKeyRequired": False}}}

    arn = f"arn:aws:apigateway:us-east-1::/restapis/{api['id']}"
    gateway.tag_resource(resourceArn=arn, tags={"b": "2"})
    assert gateway.get_tags(resourceArn=arn)["tags"] == {"a": "1", "b": "2"}
    message = refused("BadRequestException", gateway.delete_deployment, **at, deploymentId=deployment["id"])
    assert message == "Active stages pointing to this deployment must be moved or deleted"
    gateway.delete_rest_api(**at)
    message = refused("NotFoundException", gateway.get_rest_api, **at)
    assert message == f"Invalid API identifier specified 000000000000:{api['id']}"


def test_keys_and_plans(server):
    gateway = server.client("apigateway")
    key = gateway.create_api_key(name="k", enabled=True, value="0123456789abcdefghij")
    plan = gateway.create_usage_plan(name="p", quota={"limit": 10, "period": "MONTH"})
    member = gateway.create_usage_plan_key(usagePlanId=plan["id"], keyId=key["id"], keyType="API_KEY")
    assert member["value"] == "0123456789abcdefghij"
    usage = gateway.get_usage(usagePlanId=plan["id"], startDate="2026-01-01", endDate="2026-01-02")
    assert usage["items"] == {key["id"]: [[0, 10], [0, 10]]}
    assert [found["name"] for page in gateway.get_paginator("get_api_keys").paginate() for found in page["items"]] == ["k"]
    message = refused("ValidationException", gateway.update_usage_plan, usagePlanId=plan["id"], patchOperations=[{"op": "x"}])
    assert "Member must satisfy enum value set" in message
    gateway.delete_usage_plan(usagePlanId=plan["id"])
    gateway.delete_api_key(apiKey=key["id"])


def test_policies_speak_of_methods_and_paths(server):
    iam, gateway = server.client("iam"), server.client("apigateway")
    api = gateway.create_rest_api(name="guarded", tags={"team": "web"})
    iam.create_user(UserName="reader")
    statement = {
        "Effect": "Allow",
        "Action": "apigateway:GET",
        "Resource": "arn:aws:apigateway:us-east-1::/restapis/*",
        "Condition": {"StringEquals": {"aws:ResourceTag/team": "web"}},
    }
    policy = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
    iam.put_user_policy(UserName="reader", PolicyName="p", PolicyDocument=policy)
    made = iam.create_access_key(UserName="reader")["AccessKey"]
    reader = server.client("apigateway", made["AccessKeyId"], made["SecretAccessKey"])
    assert reader.get_rest_api(restApiId=api["id"])["name"] == "guarded"
    assert reader.get_resources(restApiId=api["id"])["items"][0]["path"] == "/"
    message = refused("AccessDeniedException", reader.delete_rest_api, restApiId=api["id"])
    assert f"apigateway:DELETE on resource: arn:aws:apigateway:us-east-1::/restapis/{api['id']}" in message
    other = gateway.create_rest_api(name="other")
    refused("AccessDeniedException", reader.get_rest_api, restApiId=other["id"])


def test_the_cli(server):
    def aws(*arguments):
        command = [os.path.join(os.path.dirname(sys.executable), "aws"), "apigateway", *arguments]
        command += ["--endpoint-url", server.url, "--region", "us-east-1", "--output", "json"]
        keys = {"AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test"}
        answer = subprocess.run(command, env={**os.environ, **keys}, capture_output=True, text=True, check=True)
        return json.loads(answer.stdout) if answer.stdout else None

    api = aws("create-rest-api", "--name", "cli")["id"]
    aws("update-rest-api", "--rest-api-id", api, "--patch-operations", "op=add,path=/binaryMediaTypes/image~1png")
    assert aws("get-rest-api", "--rest-api-id", api)["binaryMediaTypes"] == ["image/png"]
    models = aws("get-models", "--rest-api-id", api)["items"]
    assert [model["name"] for model in models] == ["Empty", "Error"]
    aws("delete-rest-api", "--rest-api-id", api)
