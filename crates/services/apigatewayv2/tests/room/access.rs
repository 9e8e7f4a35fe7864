//! What each operation must be allowed.

use crate::house::House;
use aws_api::Access;
use aws_api::apigatewayv2::*;
use service_apigatewayv2::Actions;

#[tokio::test]
async fn each_operation_is_its_method_on_its_path() {
    let house = House::new();
    let text = |text: &str| text.to_owned();
    for (input, action, resource) in [
        (Apigatewayv2Input::CreateApi(CreateApiRequest::default()), "POST", "/apis"),
        (Apigatewayv2Input::GetApis(GetApisRequest::default()), "GET", "/apis"),
        (
            Apigatewayv2Input::UpdateRoute(UpdateRouteRequest {
                api_id: text("a"),
                route_id: text("r"),
                ..UpdateRouteRequest::default()
            }),
            "PATCH",
            "/apis/a/routes/r",
        ),
        (
            Apigatewayv2Input::DeleteRouteSettings(DeleteRouteSettingsRequest {
                api_id: text("a"),
                route_key: text("GET /x"),
                stage_name: text("s"),
            }),
            "DELETE",
            "/apis/a/stages/s/routesettings/GET /x",
        ),
        (
            Apigatewayv2Input::TagResource(TagResourceRequest {
                resource_arn: text("arn:aws:apigateway:us-east-1::/apis/a"),
                tags: crate::house::texts([("k", "v")]),
            }),
            "POST",
            "/tags/arn:aws:apigateway:us-east-1::/apis/a",
        ),
    ] {
        let asks = Actions.asks(&house.caller, &input).await.unwrap();
        let shown: Vec<_> = asks.iter().map(|ask| (ask.action, &*ask.resource)).collect();
        let action = format!("apigateway:{action}");
        let resource = format!("arn:aws:apigateway:us-east-1::{resource}");
        assert_eq!(shown, [(&*action, &*resource)]);
        assert_eq!(asks[0].owner, Some(house.caller.account));
    }
}
