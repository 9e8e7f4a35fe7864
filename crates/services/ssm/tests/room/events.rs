//! What EventBridge is told.

use crate::house::{House, code, over, putting};
use aws_api::ssm::*;
use serde_json::{Value, json};

#[tokio::test]
async fn each_change_is_told_once_in_order_and_after_a_crash() {
    let mut house = House::new();
    let request = PutParameterRequest { description: Some("d".to_owned()), ..putting("/a/b", "1") };
    house.put(request).await.unwrap();
    assert_eq!(code(house.put(putting("/a/b", "1")).await), "ParameterAlreadyExists");
    house.put(over("/a/b", "2")).await.unwrap();
    let label = LabelParameterVersionRequest {
        name: "/a/b".to_owned(),
        labels: vec!["l".to_owned()],
        parameter_version: None,
    };
    house.room.label_parameter_version(&house.caller, label).await.unwrap();
    house.delete("/a/b").await.unwrap();
    // Nothing had been carried when the server was killed, and the bus is not there at first.
    house.reopen();
    *house.bus.failures.lock().unwrap() = 2;
    let told = house.told(4).await;
    let details: Vec<Value> =
        told.iter().map(|event| serde_json::from_str(&event.detail).unwrap()).collect();
    let expected = ["Create", "Update", "LabelParameterVersion", "Delete"].map(|operation| {
        json!({"operation": operation, "name": "/a/b", "type": "String", "description": "d"})
    });
    assert_eq!(details, expected);
    for event in &told {
        assert_eq!(
            (event.source, event.detail_type.as_str()),
            ("aws.ssm", "Parameter Store Change")
        );
        assert_eq!(event.resources, ["arn:aws:ssm:us-east-1:000000000000:parameter/a/b"]);
    }
    let ids: std::collections::BTreeSet<&String> = told.iter().map(|event| &event.id).collect();
    assert_eq!(ids.len(), 4);
}
