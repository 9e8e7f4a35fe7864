//! What was acknowledged is there for a room that begins anew, and for others over the same store.

use crate::house::House;
use aws_api::apigatewayv2::*;
use std::sync::Arc;
use store::{Memory, Store};

#[tokio::test]
async fn a_new_room_serves_what_the_old_one_made() {
    let store: Arc<dyn Store> = Arc::new(Memory::new());
    let house = House::over(store.clone());
    let api = house.served("GET /a", "2.0").await;
    let input = CreateAuthorizerRequest {
        api_id: api.clone(),
        name: "jwt".to_owned(),
        authorizer_type: AuthorizerType::Jwt,
        identity_source: vec!["$request.header.Authorization".to_owned()],
        jwt_configuration: Some(JWTConfiguration {
            issuer: Some("https://i.example".to_owned()),
            audience: Some(vec!["me".to_owned()]),
        }),
        ..CreateAuthorizerRequest::default()
    };
    house.room.create_authorizer(&house.caller, input).await.unwrap();
    let list = |api: &str| GetAuthorizersRequest {
        api_id: api.to_owned(),
        ..GetAuthorizersRequest::default()
    };
    let before = house.room.get_authorizers(&house.caller, list(&api)).await.unwrap();
    let routes = GetRoutesRequest { api_id: api.clone(), ..GetRoutesRequest::default() };
    let old_routes = house.room.get_routes(&house.caller, routes.clone()).await.unwrap();
    drop(house);

    let house = House::over(store);
    house.neighbours.answer("1");
    assert_eq!(house.get(&api, "/a").await.0, 200);
    let after = house.room.get_authorizers(&house.caller, list(&api)).await.unwrap();
    assert_eq!((before.items, before.next_token), (after.items, after.next_token));
    let routes = house.room.get_routes(&house.caller, routes).await.unwrap();
    assert_eq!(old_routes.items, routes.items);
}

#[tokio::test]
async fn what_another_node_changes_is_seen() {
    let store: Arc<dyn Store> = Arc::new(Memory::new());
    let (one, other) = (House::over(store.clone()), House::over(store));
    let following = tokio::spawn(other.room.clone().follow());
    other.neighbours.answer("1");
    let api = one.served("GET /a", "2.0").await;
    assert_eq!(other.get(&api, "/a").await.0, 200);
    assert_eq!(other.get(&api, "/b").await.0, 404);
    let integration = one.function(&api, "2.0").await;
    one.route(&api, "GET /b", &integration).await;
    // Woken by the commit, whenever its task has its turn.
    let mut told = 404;
    for _ in 0..1_000 {
        tokio::task::yield_now().await;
        told = other.get(&api, "/b").await.0;
        if told == 200 {
            break;
        }
    }
    assert_eq!(told, 200);
    following.abort();
}
