//! The settings of an account in a region, before anybody changes them.

use crate::limits;
use aws_api::apigateway::{Account, ThrottleSettings};

pub(crate) fn unchanged() -> Account {
    Account {
        api_key_version: Some("4".to_owned()),
        cloudwatch_role_arn: None,
        features: Some(vec!["UsagePlans".to_owned()]),
        throttle_settings: Some(ThrottleSettings {
            burst_limit: Some(limits::ACCOUNT_BURST),
            rate_limit: Some(limits::ACCOUNT_RATE),
        }),
    }
}
