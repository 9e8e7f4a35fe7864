"""Lambda's resource types in stacks."""

import json

from conftest import until

CODE = """
import os
def handler(event, context):
    return [os.environ["WORD"], context.function_version]
"""

ANSWERS = """
const response = require('cfn-response');
exports.handler = (event, context) => response.send(event, context, response.SUCCESS, { Answer: '42' });
"""


def template(word):
    role = {
        "Type": "AWS::IAM::Role",
        "Properties": {
            "AssumeRolePolicyDocument": {
                "Version": "2012-10-17",
                "Statement": [{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}],
            },
            "ManagedPolicyArns": ["arn:aws:iam::aws:policy/service-role/AWSLambdaKinesisExecutionRole"],
        },
    }
    function = {
        "Type": "AWS::Lambda::Function",
        "Properties": {
            "Role": {"Fn::GetAtt": "Role.Arn"}, "Runtime": "python3.12", "Handler": "index.handler", "Code": {"ZipFile": CODE},
            "Environment": {"Variables": {"WORD": word}}, "MemorySize": 256, "Timeout": 30,
        },
    }
    return {
        "Resources": {
            "Role": role,
            "Stream": {"Type": "AWS::Kinesis::Stream", "Properties": {"ShardCount": 1}},
            "Function": function,
            f"Version{word}": {"Type": "AWS::Lambda::Version", "DependsOn": "Function", "Properties": {"FunctionName": {"Ref": "Function"}}},
            "Alias": {
                "Type": "AWS::Lambda::Alias",
                "Properties": {"FunctionName": {"Ref": "Function"}, "Name": "live", "FunctionVersion": {"Fn::GetAtt": f"Version{word}.Version"}},
            },
            "Permission": {
                "Type": "AWS::Lambda::Permission",
                "Properties": {"FunctionName": {"Ref": "Alias"}, "Action": "lambda:InvokeFunction", "Principal": "s3.amazonaws.com"},
            },
            "Events": {
                "Type": "AWS::Lambda::EventInvokeConfig",
                "Properties": {"FunctionName": {"Ref": "Function"}, "Qualifier": "live", "MaximumRetryAttempts": 1},
                "DependsOn": "Alias",
            },
            "Mapping": {
                "Type": "AWS::Lambda::EventSourceMapping",
                "Properties": {"EventSourceArn": {"Fn::GetAtt": "Stream.Arn"}, "FunctionName": {"Ref": "Alias"}, "StartingPosition": "LATEST"},
            },
        },
        "Outputs": {"Alias": {"Value": {"Ref": "Alias"}}, "Version": {"Value": {"Ref": f"Version{word}"}}},
    }


def settled(server, name):
    client = server.client("cloudformation")

    def ended():
        stack = client.describe_stacks(StackName=name)["Stacks"][0]
        return None if stack["StackStatus"].endswith("IN_PROGRESS") else stack

    stack = until(f"{name} is settled", ended, seconds=120)
    events = client.describe_stack_events(StackName=name)["StackEvents"]
    reasons = [e["LogicalResourceId"] + ": " + e["ResourceStatusReason"] for e in events if "FAILED" in e["ResourceStatus"]]
    assert stack["StackStatus"] in ("CREATE_COMPLETE", "UPDATE_COMPLETE"), reasons
    return {output["OutputKey"]: output["OutputValue"] for output in stack.get("Outputs", [])}


def test_a_stack_of_functions_is_made_updated_and_deleted(server):
    client, functions = server.client("cloudformation"), server.client("lambda")
    client.create_stack(StackName="lambdas", TemplateBody=json.dumps(template("one")), Capabilities=["CAPABILITY_IAM"])
    outputs = settled(server, "lambdas")
    assert server.invoke(outputs["Alias"])[1] == ["one", "1"]
    assert outputs["Version"].endswith(":1")
    policy = functions.get_policy(FunctionName=outputs["Alias"])["Policy"]
    assert json.loads(policy)["Statement"][0]["Principal"] == {"Service": "s3.amazonaws.com"}
    mapping = functions.list_event_source_mappings(FunctionName=outputs["Alias"])["EventSourceMappings"]
    assert [(m["State"], m["FunctionArn"]) for m in mapping] == [("Enabled", outputs["Alias"])]
    # Another version, at which the alias points before the first goes.
    client.update_stack(StackName="lambdas", TemplateBody=json.dumps(template("two")), Capabilities=["CAPABILITY_IAM"])
    outputs = settled(server, "lambdas")
    assert server.invoke(outputs["Alias"])[1] == ["two", "2"]
    name = outputs["Alias"].rsplit(":", 1)[0]
    versions = [v["Version"] for v in functions.list_versions_by_function(FunctionName=name)["Versions"]]
    assert versions == ["$LATEST", "2"]
    client.delete_stack(StackName="lambdas")
    until("the stack is gone", lambda: "lambdas" not in [s["StackName"] for s in client.describe_stacks()["Stacks"]], seconds=120)
    assert functions.list_functions()["Functions"] == []
    assert functions.list_event_source_mappings()["EventSourceMappings"] == []


def test_a_custom_resource_answers_with_the_module_beside_its_code(server):
    client = server.client("cloudformation")
    base = template("one")["Resources"]
    function = base["Function"]
    function["Properties"].update(Runtime="nodejs22.x", Code={"ZipFile": ANSWERS})
    own = {"Type": "Custom::Question", "Properties": {"ServiceToken": {"Fn::GetAtt": "Function.Arn"}}}
    body = {
        "Resources": {"Role": base["Role"], "Function": function, "Question": own},
        "Outputs": {"Answer": {"Value": {"Fn::GetAtt": "Question.Answer"}}},
    }
    client.create_stack(StackName="question", TemplateBody=json.dumps(body), Capabilities=["CAPABILITY_IAM"])
    assert settled(server, "question") == {"Answer": "42"}
