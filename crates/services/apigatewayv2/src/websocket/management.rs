//! What backends do with connections: send to them, look at them, end them («Use @connections commands
//! in your backend service»).
//!
//! Requests come to the stage's address, `…/STAGE/@connections/ID`; the operations know of
//! `/@connections/ID` alone. So the endpoint is told where in the API's paths such an address stands
//! (`Service::own_path`), and the id that operations are given says all three: `API/STAGE/ID`.

use super::Sockets;
use super::connection::{MESSAGE_BYTES_MAX, Open, Unsent};
use super::record;
use super::wire::Said;
use crate::keys::ApiKey;
use async_trait::async_trait;
use aws_api::apigatewaymanagementapi::error::{
    forbidden_exception, gone_exception, limit_exceeded_exception, payload_too_large_exception,
};
use aws_api::apigatewaymanagementapi::{
    Apigatewaymanagementapi, ApigatewaymanagementapiInput as Input, DeleteConnectionOutput,
    DeleteConnectionRequest, GetConnectionRequest, GetConnectionResponse, Identity,
    PostToConnectionOutput, PostToConnectionRequest,
};
use aws_api::{Access, ApiError, DecodeError, Operation, Reader, Request, Service, ServiceModel};
use foundation::Caller;
use foundation::access::Ask;
use gateway::{Address, query};
use http::header::USER_AGENT;
use std::sync::Arc;

/// What stands between the stage and the connection.
const CONNECTIONS: &str = "@connections";

/// The service for the endpoint.
pub fn service(sockets: Arc<Sockets>) -> Arc<dyn Service> {
    let access = Arc::new(Actions(sockets.clone()));
    Arc::new(Management(aws_api::apigatewaymanagementapi::service(sockets, access)))
}

/// The generated service, at its addresses.
struct Management(Arc<dyn Service>);

impl Service for Management {
    fn model(&self) -> &'static ServiceModel {
        self.0.model()
    }

    fn decode(
        &self,
        operation: &'static Operation,
        reader: &mut dyn Reader,
    ) -> Result<Box<dyn Request>, DecodeError> {
        self.0.decode(operation, reader)
    }

    fn own_path(&self, host: &str, path: &str) -> Option<String> {
        let address = Address::of(Some(host), path)?;
        let mut parts = address.path.strip_prefix('/')?.split('/');
        let (stage, connections, id) = (parts.next()?, parts.next()?, parts.next()?);
        let is_whole = parts.all(str::is_empty) && !stage.is_empty() && !id.is_empty();
        (is_whole && query::decoded(connections) == CONNECTIONS)
            .then(|| format!("/{CONNECTIONS}/{}%2F{stage}%2F{id}", address.api))
    }
}

/// A connection as operations are told of it.
struct Name<'a> {
    api: &'a str,
    stage: &'a str,
    id: &'a str,
}

impl<'a> Name<'a> {
    fn parse(text: &'a str) -> Result<Self, ApiError> {
        let mut parts = text.splitn(3, '/');
        match (parts.next(), parts.next(), parts.next()) {
            (Some(api), Some(stage), Some(id)) => Ok(Name { api, stage, id }),
            // Not at an API's address.
            _ => Err(forbidden_exception("Forbidden")),
        }
    }
}

/// Which IAM action on which connection («Actions, resources, and condition keys for Amazon API Gateway
/// Management», Service Authorization Reference).
struct Actions(Arc<Sockets>);

#[async_trait]
impl Access<Input> for Actions {
    async fn asks(&self, _: &Caller, input: &Input) -> Result<Vec<Ask>, ApiError> {
        let name = match input {
            Input::DeleteConnection(i) => &i.connection_id,
            Input::GetConnection(i) => &i.connection_id,
            Input::PostToConnection(i) => &i.connection_id,
        };
        let Name { api, stage, id } = Name::parse(name)?;
        let owner = self.0.owner(api).await?;
        let ApiKey { account, region, .. } =
            owner.ok_or_else(|| forbidden_exception("Forbidden"))?;
        let method = input.operation().method;
        let arn = format!(
            "arn:aws:execute-api:{region}:{account}:{api}/{stage}/{method}/{CONNECTIONS}/{id}"
        );
        Ok(vec![Ask::new("execute-api:ManageConnections", arn)])
    }
}

impl Sockets {
    /// The connection of that name, if it is still there.
    async fn named(&self, name: &str) -> Result<Arc<Open>, ApiError> {
        let name = Name::parse(name)?;
        let of_stage = |api: &str, stage: &str| api == name.api && stage == name.stage;
        if let Some(open) = self.open(name.id) {
            let connection = &open.connection;
            let fits = of_stage(&connection.api.id, &connection.stage);
            return if fits { Ok(open) } else { Err(gone_exception("")) };
        }
        match record::find(&*self.seams.store, name.id).await? {
            Some(kept)
                if kept.node != self.seams.node
                    && of_stage(&kept.connection.api.id, &kept.connection.stage) =>
            {
                Err(ApiError::internal(format!("the connection is at the node {}", kept.node)))
            }
            _ => Err(gone_exception("")),
        }
    }
}

#[async_trait]
impl Apigatewaymanagementapi for Sockets {
    async fn post_to_connection(
        &self,
        _: &Caller,
        input: PostToConnectionRequest,
    ) -> Result<PostToConnectionOutput, ApiError> {
        if input.data.len() > MESSAGE_BYTES_MAX {
            return Err(payload_too_large_exception("Message too long"));
        }
        let open = self.named(&input.connection_id).await?;
        let said = match std::str::from_utf8(&input.data) {
            Ok(text) => Said::Text(text.to_owned()),
            Err(_) => Said::Binary(input.data),
        };
        match open.try_send(said) {
            Ok(()) => Ok(PostToConnectionOutput {}),
            Err(Unsent::Gone) => Err(gone_exception("")),
            Err(Unsent::Full) => Err(limit_exceeded_exception("")),
        }
    }

    async fn get_connection(
        &self,
        _: &Caller,
        input: GetConnectionRequest,
    ) -> Result<GetConnectionResponse, ApiError> {
        let open = self.named(&input.connection_id).await?;
        let handshake = &open.connection.handshake;
        let identity = Identity {
            source_ip: handshake.source_ip_text(),
            user_agent: handshake.header(USER_AGENT).unwrap_or_default().to_owned(),
        };
        Ok(GetConnectionResponse {
            connected_at: Some(open.connection.connected_at),
            identity: Some(identity),
            last_active_at: Some(open.last_active()),
        })
    }

    async fn delete_connection(
        &self,
        _: &Caller,
        input: DeleteConnectionRequest,
    ) -> Result<DeleteConnectionOutput, ApiError> {
        let open = self.named(&input.connection_id).await?;
        self.close(&open);
        open.close.notify_one();
        Ok(DeleteConnectionOutput {})
    }
}
