//! What policies are asked.

use crate::house::House;
use aws_api::Access;
use aws_api::cloudwatch::*;

#[tokio::test]
async fn each_request_asks_for_its_action_with_its_condition_keys() {
    let house = House::new();
    let put = PutMetricDataInput { namespace: "Shop".to_owned(), ..Default::default() };
    let dashboard = "arn:aws:cloudwatch::000000000000:dashboard/shop";
    let shop = "shop".to_owned();
    for (input, action, resource) in [
        (CloudwatchInput::PutMetricData(put), "cloudwatch:PutMetricData", "*"),
        (CloudwatchInput::ListMetrics(Default::default()), "cloudwatch:ListMetrics", "*"),
        (
            CloudwatchInput::GetDashboard(GetDashboardInput { dashboard_name: shop.clone() }),
            "cloudwatch:GetDashboard",
            dashboard,
        ),
        (
            CloudwatchInput::DeleteDashboards(DeleteDashboardsInput {
                dashboard_names: vec![shop],
            }),
            "cloudwatch:DeleteDashboards",
            dashboard,
        ),
    ] {
        let asks = house.room.asks(&house.caller, &input).await.unwrap();
        assert_eq!(asks.len(), 1);
        assert_eq!((asks[0].action, asks[0].resource.as_str()), (action, resource));
        let namespace = asks[0].context.iter().find(|(key, _)| key == "cloudwatch:namespace");
        let expected = (action == "cloudwatch:PutMetricData").then(|| vec!["Shop".to_owned()]);
        assert_eq!(namespace.map(|(_, values)| values.clone()), expected);
    }
}
