//! REST APIs.

use super::{lambda, read};
use crate::message::{Request, Service, plain};
use crate::server::Server;
use crate::sigv4::REGION;
use crate::trouble::Result;
use bytes::Bytes;
use serde::Deserialize;
use serde_json::{Value, json};

/// The stage that is measured.
const STAGE: &str = "bench";

/// An API with one resource, its root.
pub struct Api {
    id: String,
    root: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Made {
    id: String,
    root_resource_id: String,
}

async fn call(
    server: &Server,
    operation: &'static str,
    method: &'static str,
    path: String,
    body: Value,
) -> Result<Vec<u8>> {
    let body = body.to_string().into_bytes();
    server.send(&Request { service: Service::ApiGateway, operation, method, path, body }).await
}

impl Api {
    /// An API whose root answers POST by `integration`: what PutIntegration takes.
    async fn with(server: &Server, integration: Value) -> Result<Self> {
        let body = json!({"name": "bench"});
        let made = call(server, "CreateRestApi", "POST", "/restapis".to_owned(), body).await?;
        let Made { id, root_resource_id: root } = read("CreateRestApi", &made)?;
        let api = Api { id, root };
        let body = json!({"authorizationType": "NONE"});
        call(server, "PutMethod", "PUT", api.method(""), body).await?;
        call(server, "PutIntegration", "PUT", api.method("/integration"), integration).await?;
        Ok(api)
    }

    /// One that answers by itself with `body`.
    pub async fn mock(server: &Server, body: &str) -> Result<Self> {
        let integration = json!({"type": "MOCK", "requestTemplates": {"application/json": r#"{"statusCode": 200}"#}});
        let api = Api::with(server, integration).await?;
        call(server, "PutMethodResponse", "PUT", api.method("/responses/200"), json!({})).await?;
        let answer = json!({"responseTemplates": {"application/json": body}});
        let path = api.method("/integration/responses/200");
        call(server, "PutIntegrationResponse", "PUT", path, answer).await?;
        api.deploy(server).await?;
        Ok(api)
    }

    /// One whose requests go to a function.
    pub async fn function(server: &Server, function: &str) -> Result<Self> {
        let arn = lambda::arn(function);
        let uri = format!(
            "arn:aws:apigateway:{REGION}:lambda:path/2015-03-31/functions/{arn}/invocations"
        );
        let integration = json!({"type": "AWS_PROXY", "httpMethod": "POST", "uri": uri});
        let api = Api::with(server, integration).await?;
        let source = format!("arn:aws:execute-api:{REGION}:000000000000:{}/*/POST/", api.id);
        lambda::allow(server, function, "apigateway.amazonaws.com", &source).await?;
        api.deploy(server).await?;
        Ok(api)
    }

    async fn deploy(&self, server: &Server) -> Result<()> {
        let path = format!("/restapis/{}/deployments", self.id);
        call(server, "CreateDeployment", "POST", path, json!({"stageName": STAGE})).await?;
        Ok(())
    }

    fn method(&self, rest: &str) -> String {
        format!("/restapis/{}/resources/{}/methods/POST{rest}", self.id, self.root)
    }

    /// A request to the API, as a browser's script sends it: nobody signs.
    pub fn request(&self, server: &Server, body: &str) -> Bytes {
        let path = format!("/_aws/execute-api/{}/{STAGE}/", self.id);
        plain(server.address, "POST", &path, body)
    }
}
