//! A room of its own for each test, whose ids are the same every time.

#![allow(
    dead_code,
    clippy::unwrap_used,
    reason = "each test file uses its part; a test that can't go on fails"
)]

use async_trait::async_trait;
use aws_api::apigatewayv2::*;
use aws_api::s3::{GetObjectOutput, GetObjectRequest, S3};
use aws_api::{ApiError, Guard};
use bytes::Bytes;
use foundation::{AccountId, Ambient, Caller, Region, Timestamp};
use resource::testing::{Everything, Fuse, Fused, Workshop};
use serde_json::{Value, json};
use service_apigatewayv2::{Actions, Room, Seams, resource_types};
use std::sync::Arc;
use store::Memory;

/// What stands in the one bucket that there is.
pub const DOCUMENT: &str = r#"{"openapi": "3.0.1", "info": {"title": "stored", "version": "1"},
    "paths": {"/stored": {"get": {"x-amazon-apigateway-integration": {"type": "http_proxy",
        "httpMethod": "GET", "uri": "https://example.com"}}}}}"#;

struct Bucket;

#[async_trait]
impl S3 for Bucket {
    async fn get_object(
        &self,
        _: &Caller,
        input: GetObjectRequest,
    ) -> Result<GetObjectOutput, ApiError> {
        match (input.bucket.as_str(), input.key.as_str()) {
            ("b", "api.json") => {
                let body = Bytes::from_static(DOCUMENT.as_bytes()).into();
                Ok(GetObjectOutput { body, ..GetObjectOutput::default() })
            }
            _ => Err(ApiError::new("NoSuchKey", 404, "The specified key does not exist.")),
        }
    }
}

/// A room, and who asks.
pub struct House {
    pub room: Arc<Room>,
    pub api: Arc<dyn Apigatewayv2>,
    pub caller: Caller,
    pub ambient: Ambient,
}

pub fn house() -> (House, Arc<Fuse>) {
    let (ambient, _clock) = Ambient::seeded(7, Timestamp::from_millis(1_795_000_000_000));
    let room = Room::new(Seams {
        store: Arc::new(Memory::new()),
        ambient: ambient.clone(),
        base_url: "http://127.0.0.1:4566".to_owned(),
    });
    let caller = Caller::root(AccountId::DEFAULT, Region::default(), "request", ambient.now());
    let fuse = Arc::new(Fuse::default());
    let table = Fused::new(Arc::new(Actions), fuse.clone());
    let guard = Guard::new(table, Arc::new(Everything))
        .as_from_outside(&MODEL, Apigatewayv2Input::structure);
    let api = guarded(room.clone(), guard);
    (House { room, api, caller, ambient }, fuse)
}

/// The types over a house of their own.
pub fn shop() -> (Workshop, Arc<House>) {
    let (house, fuse) = house();
    let shop = Workshop {
        types: resource_types(house.api.clone(), Arc::new(Bucket)).into_iter().collect(),
        fuse,
        caller: house.caller.clone(),
        ambient: house.ambient.clone(),
        tags: vec![("stack".to_owned(), "s".to_owned())],
    };
    (shop, Arc::new(house))
}

/// How much there is of everything.
pub async fn inventory(house: Arc<House>) -> Value {
    let (api, caller) = (&house.api, &house.caller);
    let apis = api.get_apis(caller, GetApisRequest::default()).await.unwrap().items.unwrap();
    let mut all = Vec::new();
    for one in apis {
        let api_id = one.api_id.unwrap();
        macro_rules! count {
            ($operation:ident $request:ident) => {{
                let input = $request { api_id: api_id.clone(), ..$request::default() };
                api.$operation(caller, input).await.unwrap().items.unwrap_or_default().len()
            }};
        }
        // What a stage has deployed by itself stays when the stage goes.
        let input = GetDeploymentsRequest { api_id: api_id.clone(), ..Default::default() };
        let deployments = api.get_deployments(caller, input).await.unwrap().items.unwrap();
        let made = deployments.iter().filter(|one| one.auto_deployed != Some(true)).count();
        all.push(json!([
            one.name,
            count!(get_routes GetRoutesRequest),
            count!(get_integrations GetIntegrationsRequest),
            count!(get_authorizers GetAuthorizersRequest),
            count!(get_models GetModelsRequest),
            count!(get_stages GetStagesRequest),
            made,
        ]));
    }
    json!(all)
}
