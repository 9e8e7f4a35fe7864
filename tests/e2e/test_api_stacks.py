"""APIs in stacks, as the AWS CLI deploys them."""

import json
import subprocess
import urllib.error
import urllib.request

FUNCTION = """
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: sts:AssumeRole}]
      ManagedPolicyArns: [arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]
  Function:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: python3.12
      Handler: index.handler
      Role: !GetAtt Role.Arn
      Timeout: 30
      Code:
        ZipFile: |
          import json
          def handler(event, context):
              name = (event.get("pathParameters") or {}).get("name")
              return {"statusCode": 200, "body": json.dumps({"hello": name})}
"""

REST = """
Parameters:
  Origin: {Type: String, Default: "https://b.example.com"}
Resources:
%s
  Api:
    Type: AWS::ApiGateway::RestApi
    Properties: {Name: greetings, EndpointConfiguration: {Types: [REGIONAL]}}
  Name:
    Type: AWS::ApiGateway::Resource
    Properties: {RestApiId: !Ref Api, ParentId: !GetAtt Api.RootResourceId, PathPart: "{name}"}
  Get:
    Type: AWS::ApiGateway::Method
    Properties:
      RestApiId: !Ref Api
      ResourceId: !Ref Name
      HttpMethod: GET
      AuthorizationType: NONE
      Integration:
        Type: AWS_PROXY
        IntegrationHttpMethod: POST
        Uri: !Sub arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${Function.Arn}/invocations
  Options:
    Type: AWS::ApiGateway::Method
    Properties:
      RestApiId: !Ref Api
      ResourceId: !Ref Name
      HttpMethod: OPTIONS
      AuthorizationType: NONE
      Integration:
        Type: MOCK
        RequestTemplates: {application/json: '{"statusCode": 200}'}
        IntegrationResponses:
          - StatusCode: "200"
            ResponseParameters:
              method.response.header.Access-Control-Allow-Origin: !Sub "'${Origin}'"
              method.response.header.Access-Control-Allow-Methods: "'GET,OPTIONS'"
      MethodResponses:
        - StatusCode: "200"
          ResponseModels: {application/json: Empty}
          ResponseParameters:
            method.response.header.Access-Control-Allow-Origin: true
            method.response.header.Access-Control-Allow-Methods: true
  Deployment:
    Type: AWS::ApiGateway::Deployment
    DependsOn: [Get, Options]
    Properties: {RestApiId: !Ref Api}
  Stage:
    Type: AWS::ApiGateway::Stage
    Properties:
      RestApiId: !Ref Api
      DeploymentId: !Ref Deployment
      StageName: prod
      Variables: {origin: !Ref Origin}
      MethodSettings: [{ResourcePath: "/*", HttpMethod: "*", ThrottlingRateLimit: 100, ThrottlingBurstLimit: 50}]
  Permission:
    Type: AWS::Lambda::Permission
    Properties:
      FunctionName: !Ref Function
      Action: lambda:InvokeFunction
      Principal: apigateway.amazonaws.com
      SourceArn: !Sub arn:aws:execute-api:${AWS::Region}:${AWS::AccountId}:${Api}/*
  Key:
    Type: AWS::ApiGateway::ApiKey
    Properties: {Enabled: true, StageKeys: [{RestApiId: !Ref Api, StageName: !Ref Stage}]}
  Plan:
    Type: AWS::ApiGateway::UsagePlan
    Properties:
      ApiStages: [{ApiId: !Ref Api, Stage: !Ref Stage}]
      Quota: {Limit: 1000, Period: DAY}
  KeyOfPlan:
    Type: AWS::ApiGateway::UsagePlanKey
    Properties: {KeyId: !Ref Key, KeyType: API_KEY, UsagePlanId: !Ref Plan}
Outputs:
  Api: {Value: !Ref Api}
  Options: {Value: !Ref Options}
  Deployment: {Value: !Ref Deployment}
""" % FUNCTION

HTTP = """
Parameters:
  Key: {Type: String, Default: "GET /hello/{name}"}
Resources:
%s
  Api:
    Type: AWS::ApiGatewayV2::Api
    Properties: {Name: greetings, ProtocolType: HTTP, CorsConfiguration: {AllowOrigins: ["https://a.example.com"]}}
  Integration:
    Type: AWS::ApiGatewayV2::Integration
    Properties:
      ApiId: !Ref Api
      IntegrationType: AWS_PROXY
      IntegrationUri: !GetAtt Function.Arn
      PayloadFormatVersion: "2.0"
  Route:
    Type: AWS::ApiGatewayV2::Route
    Properties: {ApiId: !Ref Api, RouteKey: !Ref Key, Target: !Sub "integrations/${Integration}"}
  Stage:
    Type: AWS::ApiGatewayV2::Stage
    Properties: {ApiId: !Ref Api, StageName: $default, AutoDeploy: true}
  Permission:
    Type: AWS::Lambda::Permission
    Properties:
      FunctionName: !Ref Function
      Action: lambda:InvokeFunction
      Principal: apigateway.amazonaws.com
      SourceArn: !Sub arn:aws:execute-api:${AWS::Region}:${AWS::AccountId}:${Api}/*
  Documented:
    Type: AWS::ApiGatewayV2::Api
    Properties:
      Body:
        openapi: 3.0.1
        info: {title: documented, version: "1"}
        paths:
          /x:
            get:
              x-amazon-apigateway-integration:
                type: AWS_PROXY
                payloadFormatVersion: "2.0"
                uri: !GetAtt Function.Arn
Outputs:
  Api: {Value: !Ref Api}
  Endpoint: {Value: !GetAtt Api.ApiEndpoint}
  Documented: {Value: !Ref Documented}
  Route: {Value: !Ref Route}
""" % FUNCTION


def deploy(server, stack, path, *more):
    command = ["aws", "cloudformation", "deploy", "--stack-name", stack, "--template-file", str(path), "--capabilities", "CAPABILITY_IAM", *more]
    done = subprocess.run(command, env=server.environment(), capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr + events(server, stack)
    shown = server.client("cloudformation").describe_stacks(StackName=stack)["Stacks"][0]
    return {output["OutputKey"]: output["OutputValue"] for output in shown["Outputs"]}


def events(server, stack):
    all = server.client("cloudformation").describe_stack_events(StackName=stack)["StackEvents"]
    return "\n".join(f"{one['LogicalResourceId']}: {one['ResourceStatusReason']}" for one in all if "ResourceStatusReason" in one)


def delete(server, stack):
    client = server.client("cloudformation")
    id = client.describe_stacks(StackName=stack)["Stacks"][0]["StackId"]
    client.delete_stack(StackName=stack)
    client.get_waiter("stack_delete_complete").wait(StackName=id, WaiterConfig={"Delay": 1, "MaxAttempts": 60})


def fetch(url, method="GET", **headers):
    request = urllib.request.Request(url, method=method, headers=headers)
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            return answer.status, lower(answer.headers), answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, lower(error.headers), error.read().decode()


def lower(headers):
    return {name.lower(): value for name, value in headers.items()}


def test_a_rest_api_is_deployed_updated_in_place_and_deleted_without_a_trace(server, tmp_path):
    path = tmp_path / "rest.yaml"
    path.write_text(REST)
    made = deploy(server, "rest", path)
    api = made["Api"]
    client = server.client("apigateway")
    stage = client.get_stage(restApiId=api, stageName="prod")
    assert stage["deploymentId"] == made["Deployment"] and stage["variables"] == {"origin": "https://b.example.com"}
    assert stage["methodSettings"]["*/*"]["throttlingRateLimit"] == 100
    url = f"{server.url}/_aws/execute-api/{api}/prod/ann"
    status, _, body = fetch(url)
    assert (status, json.loads(body)) == (200, {"hello": "ann"}), body
    status, headers, _ = fetch(url, "OPTIONS")
    assert (status, headers["access-control-allow-origin"]) == (200, "https://b.example.com")

    changed = deploy(server, "rest", path, "--parameter-overrides", "Origin=https://a.example.com")
    assert changed["Api"] == api and changed["Options"] == made["Options"]
    stage = client.get_stage(restApiId=api, stageName="prod")
    assert stage["variables"] == {"origin": "https://a.example.com"}
    # The method is another; what is served is what was deployed.
    resource = next(one for one in client.get_resources(restApiId=api)["items"] if one["path"] == "/{name}")
    response = client.get_integration_response(restApiId=api, resourceId=resource["id"], httpMethod="OPTIONS", statusCode="200")
    assert response["responseParameters"]["method.response.header.Access-Control-Allow-Origin"] == "'https://a.example.com'"
    assert fetch(url, "OPTIONS")[1]["access-control-allow-origin"] == "https://b.example.com"

    delete(server, "rest")
    assert client.get_rest_apis()["items"] == []
    assert client.get_api_keys()["items"] == [] and client.get_usage_plans()["items"] == []


def test_an_http_api_is_deployed_updated_in_place_and_deleted_without_a_trace(server, tmp_path):
    path = tmp_path / "http.yaml"
    path.write_text(HTTP)
    made = deploy(server, "http", path)
    client = server.client("apigatewayv2")
    routes = client.get_routes(ApiId=made["Documented"])["Items"]
    assert [route["RouteKey"] for route in routes] == ["GET /x"]
    assert made["Endpoint"].startswith(f"http://{made['Api']}.execute-api.")
    url = f"{server.url}/_aws/execute-api/{made['Api']}/$default"
    status, headers, body = fetch(f"{url}/hello/ann", Origin="https://a.example.com")
    assert (status, json.loads(body)) == (200, {"hello": "ann"})
    assert headers["access-control-allow-origin"] == "https://a.example.com"

    changed = deploy(server, "http", path, "--parameter-overrides", "Key=GET /bye/{name}")
    assert changed["Route"] == made["Route"] and changed["Api"] == made["Api"]
    assert fetch(f"{url}/bye/bob")[0] == 200 and fetch(f"{url}/hello/ann")[0] == 404

    delete(server, "http")
    assert client.get_apis()["Items"] == []
