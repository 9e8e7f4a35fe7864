//! PutItem, GetItem, DeleteItem: what they store, answer and refuse.

mod support;

use aws_api::dynamodb::*;
use support::*;

#[tokio::test]
async fn an_item_comes_back_whole_and_numbers_come_back_plain() {
    let house = House::furnished().await;
    let all = item([
        ("pk", s("a")),
        ("n", n("1.50E+3")),
        ("b", AttributeValue::B(vec![0, 255].into())),
        ("ss", AttributeValue::Ss(vec!["y".into(), "x".into()])),
        ("ns", AttributeValue::Ns(vec!["10".into(), "-2".into()])),
        ("bs", AttributeValue::Bs(vec![vec![2].into(), vec![1].into()])),
        ("l", AttributeValue::L(vec![n(1), AttributeValue::L(vec![]), s("")])),
        ("m", AttributeValue::M(item([("é", AttributeValue::Bool(true))]))),
        ("null", AttributeValue::Null(true)),
        ("empty", s("")),
    ]);
    house.put("hashes", all.clone()).await;
    let mut expected = all;
    expected.insert("n".into(), n(1500));
    expected.insert("ss".into(), AttributeValue::Ss(vec!["x".into(), "y".into()]));
    expected.insert("ns".into(), AttributeValue::Ns(vec!["-2".into(), "10".into()]));
    expected.insert("bs".into(), AttributeValue::Bs(vec![vec![1].into(), vec![2].into()]));
    assert_eq!(house.get("hashes", item([("pk", s("a"))])).await, Some(expected));
    assert_eq!(house.get("hashes", item([("pk", s("b"))])).await, None);
}
