//! Python functions from the warm parent.

mod support;

use sandbox::Status;
use serde_json::json;
use support::*;

#[tokio::test]
async fn an_event_goes_in_and_a_response_comes_out() {
    let sandbox = python_sandbox("response").await;
    let source =
        "def handler(event, context):\n    return {'got': event, 'id': context.aws_request_id}\n";
    let mut environment = sandbox.spawn(python_spec(source)).await.unwrap();
    let mut api = RuntimeApi::of(&mut environment);
    let posted = api.invoke(r#"{"a": 1}"#).await;
    assert_eq!(posted.path, "/2018-06-01/runtime/invocation/request-1/response");
    assert_eq!(posted.json(), json!({"got": {"a": 1}, "id": "request-1"}));
    let posted = api.invoke(r#"[2]"#).await;
    assert_eq!(posted.json()["got"], json!([2]), "and again in the same environment");
    environment.kill();
    let exit = soon("end", environment.exited()).await;
    assert_eq!(exit.status, Status::Signal(9));
    assert!(!exit.out_of_memory);
}
