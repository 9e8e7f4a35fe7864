//! Which questions each request asks of IAM.

use crate::house::{House, over, putting};
use aws_api::Access;
use aws_api::ssm::*;

fn arn(of: &str) -> String {
    format!("arn:aws:ssm:us-east-1:000000000000:{of}")
}

#[tokio::test]
async fn requests_ask_for_their_actions_on_parameters() {
    let house = House::new();
    let tags = vec![Tag { key: "team".to_owned(), value: "blue".to_owned() }];
    let tagged = PutParameterRequest { tags: Some(tags), ..putting("/a/b", "x") };
    house.put(tagged.clone()).await.unwrap();
    let names = vec!["/a/b:3".to_owned(), "c".to_owned()];
    let by_arn = arn("parameter/a/b:1");
    let (parameter, other) = (arn("parameter/a/b"), arn("parameter/c"));
    for (input, expected) in [
        (
            SsmInput::PutParameter(tagged),
            vec![("ssm:PutParameter", &parameter), ("ssm:AddTagsToResource", &parameter)],
        ),
        (SsmInput::PutParameter(over("/a/b", "y")), vec![("ssm:PutParameter", &parameter)]),
        (
            SsmInput::GetParameter(GetParameterRequest { name: by_arn, with_decryption: None }),
            vec![("ssm:GetParameter", &parameter)],
        ),
        (
            SsmInput::GetParameters(GetParametersRequest { names, with_decryption: None }),
            vec![("ssm:GetParameters", &parameter), ("ssm:GetParameters", &other)],
        ),
        (
            SsmInput::GetParametersByPath(GetParametersByPathRequest {
                path: "/a/b/".to_owned(),
                ..GetParametersByPathRequest::default()
            }),
            vec![("ssm:GetParametersByPath", &parameter)],
        ),
        (
            SsmInput::DescribeParameters(DescribeParametersRequest::default()),
            vec![("ssm:DescribeParameters", &arn("*"))],
        ),
    ] {
        let asks = house.room.asks(&house.caller, &input).await.unwrap();
        let asked: Vec<_> = asks.iter().map(|ask| (ask.action, &ask.resource)).collect();
        assert_eq!(asked, expected, "{input:?}");
    }
}

#[tokio::test]
async fn policies_see_tags_and_whether_something_is_overwritten() {
    let house = House::new();
    let tag = |value: &str| vec![Tag { key: "team".to_owned(), value: value.to_owned() }];
    let put = PutParameterRequest { tags: Some(tag("blue")), ..putting("/a", "x") };
    let values = |ask: &foundation::access::Ask, key: &str| {
        ask.context.iter().find(|(name, _)| name == key).map(|(_, values)| values.clone())
    };
    let asks = house.room.asks(&house.caller, &SsmInput::PutParameter(put.clone())).await.unwrap();
    assert_eq!(values(&asks[0], "aws:RequestTag/team"), Some(vec!["blue".to_owned()]));
    assert_eq!(values(&asks[0], "ssm:Overwrite"), Some(vec!["false".to_owned()]));
    assert_eq!(asks[0].resource_tags, None);
    house.put(put).await.unwrap();
    let asks =
        house.room.asks(&house.caller, &SsmInput::PutParameter(over("/a", "y"))).await.unwrap();
    assert_eq!(values(&asks[0], "ssm:Overwrite"), Some(vec!["true".to_owned()]));
    assert_eq!(values(&asks[0], "ssm:resourceTag/team"), Some(vec!["blue".to_owned()]));
    assert_eq!(asks[0].resource_tags.as_ref().unwrap()["team"], "blue");
}
