//! Pages of other origins: the API answers for itself, whatever is behind it.

use crate::house::{House, header, request, told, with};
use aws_api::apigatewayv2::*;

const PAGE: &str = "https://page.example";

#[tokio::test]
async fn browsers_are_answered_by_the_api_itself() {
    let house = House::new();
    let api = house.served("GET /a", "2.0").await;
    let list = |text: &str| Some(vec![text.to_owned()]);
    let update = UpdateApiRequest {
        api_id: api.clone(),
        cors_configuration: Some(Cors {
            allow_credentials: Some(true),
            allow_headers: list("x-own"),
            allow_methods: list("GET"),
            allow_origins: list(PAGE),
            expose_headers: list("x-told"),
            max_age: Some(60),
        }),
        ..UpdateApiRequest::default()
    };
    house.room.update_api(&house.caller, update).await.unwrap();
    house.neighbours.answer(
        r#"{"statusCode": 200, "headers": {"Access-Control-Allow-Origin": "*", "x-told": "1"}}"#,
    );
    let question = |origin| {
        with(
            request(&api, "OPTIONS", "/nowhere"),
            &[("origin", origin), ("access-control-request-method", "GET")],
        )
    };
    let answer = house.send(question(PAGE)).await;
    assert_eq!(told(&answer), (204, String::new()), "there is no such route, nor need there be");
    for (name, expected) in [
        ("access-control-allow-origin", PAGE),
        ("access-control-allow-methods", "GET"),
        ("access-control-allow-headers", "x-own"),
        ("access-control-allow-credentials", "true"),
        ("access-control-max-age", "60"),
    ] {
        assert_eq!(header(&answer, name), expected, "{name}");
    }
    let refused = house.send(question("https://other.example")).await;
    assert_eq!(refused.status, 204);
    assert_eq!(header(&refused, "access-control-allow-origin"), "");
    assert_eq!(house.neighbours.count(), 0);

    for (path, origin, expected) in
        [("/a", PAGE, PAGE), ("/a", "https://other.example", ""), ("/nowhere", PAGE, PAGE)]
    {
        let answer = house.send(with(request(&api, "GET", path), &[("origin", origin)])).await;
        assert_eq!(header(&answer, "access-control-allow-origin"), expected, "{path} {origin}");
    }
    let plain = house.send(request(&api, "GET", "/a")).await;
    assert_eq!(header(&plain, "access-control-allow-origin"), "");
    assert_eq!(header(&plain, "x-told"), "1");
}

#[tokio::test]
async fn without_a_configuration_the_question_is_a_request() {
    let house = House::new();
    let api = house.served("ANY /a", "2.0").await;
    house.neighbours.answer(
        r#"{"statusCode": 200, "headers": {"Access-Control-Allow-Origin": "https://own.example"}}"#,
    );
    let question = with(
        request(&api, "OPTIONS", "/a"),
        &[("origin", PAGE), ("access-control-request-method", "GET")],
    );
    let answer = house.send(question).await;
    assert_eq!(house.neighbours.count(), 1);
    assert_eq!(header(&answer, "access-control-allow-origin"), "https://own.example");
}
