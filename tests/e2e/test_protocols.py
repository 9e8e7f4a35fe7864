"""A service that speaks three protocols means the same in each."""

import gzip
import urllib.error
import urllib.parse
import urllib.request

import pytest
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest, HeadersDict
from botocore.credentials import Credentials
from botocore.parsers import create_parser
from botocore.serialize import create_serializer

PROTOCOLS = ["json", "smithy-rpc-v2-cbor", "query"]


def ask(server, protocol, operation, compress=False, **parameters):
    """What botocore reads of the answer to what botocore writes, in a protocol."""
    model = server.client("cloudwatch").meta.service_model.operation_model(operation)
    written = create_serializer(protocol).serialize_to_request(parameters, model)
    body = written["body"]
    body = urllib.parse.urlencode(body).encode() if isinstance(body, dict) else body
    headers = dict(written["headers"])
    if compress:
        body, headers["Content-Encoding"] = gzip.compress(body), "gzip"
    request = AWSRequest("POST", server.url + written["url_path"], data=body, headers=headers)
    SigV4Auth(Credentials("test", "test"), "monitoring", "us-east-1").add_auth(request)
    prepared = request.prepare()
    sent = urllib.request.Request(prepared.url, data=body, headers=dict(prepared.headers), method="POST")
    try:
        answer = urllib.request.urlopen(sent)
    except urllib.error.HTTPError as refused:
        answer = refused
    with answer:
        whole = {"status_code": answer.status, "headers": HeadersDict(dict(answer.headers)), "body": answer.read()}
    return create_parser(protocol).parse(whole, model.output_shape)


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_metrics_are_put_and_found_in_every_protocol(server, protocol):
    namespace = f"wire/{protocol}"
    dimensions = [{"Name": "d", "Value": "<&>"}]
    for compress in (False, True):
        datum = {"MetricName": f"m{compress}", "Dimensions": dimensions, "Value": 1.5, "Unit": "Count"}
        ask(server, protocol, "PutMetricData", compress, Namespace=namespace, MetricData=[datum])
    for reader in PROTOCOLS:
        found = ask(server, reader, "ListMetrics", Namespace=namespace)["Metrics"]
        assert sorted(metric["MetricName"] for metric in found) == ["mFalse", "mTrue"]
        assert all(metric["Dimensions"] == dimensions for metric in found)


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_errors_are_known_by_the_codes_that_query_had(server, protocol):
    error = ask(server, protocol, "GetDashboard", DashboardName="nowhere")["Error"]
    assert error["Code"] == "ResourceNotFound"
    assert error.get("Type", "Sender") == "Sender"
    assert ask(server, protocol, "ListMetrics", Namespace="x" * 300)["Error"]["Code"] in ("ValidationError", "InvalidParameterValue")
