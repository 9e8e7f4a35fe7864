//! `AWS::Events::Connection`. What is secret of it can't be read back: it is the stack's own.

use super::{SERVICE, some};
use crate::keys;
use async_trait::async_trait;
use aws_api::Shape;
use aws_api::events::*;
use resource::{
    Api, Claim, Definition, Failure, Found, Made, Naming, Provider, Work, given, gone, if_found,
    properties,
};
use std::sync::Arc;
use store::Store;

properties! {
    /// Its properties.
    pub struct Properties {
        parameters: Api<CreateConnectionAuthRequestParameters> = "AuthParameters";
        kind: String = "AuthorizationType";
        description: Option<String> = "Description";
        name: Option<String> = "Name", replace;
    }
}

pub(super) struct Connections {
    pub(super) api: Arc<dyn Events>,
    pub(super) store: Arc<dyn Store>,
}

const NAME: &str = "AWS::Events::Connection";
/// The longest name of a connection.
const NAME_MAX: usize = 64;

fn made(name: &str, shown: &DescribeConnectionResponse) -> Made {
    let arn = shown.connection_arn.as_deref();
    // As policies name it: without its last part.
    let for_policy = arn.and_then(|arn| arn.rsplit_once('/')).map(|(arn, _)| arn);
    Made::new(name)
        .with("Arn", arn)
        .with("ArnForPolicy", for_policy)
        .with("SecretArn", shown.secret_arn.as_deref())
}

#[async_trait]
impl Provider for Connections {
    const DEFINITION: Definition = Definition::new(NAME)
        .attributes(&["Arn", "ArnForPolicy", "SecretArn"])
        .named(Naming::new("Name", NAME_MAX));

    type Properties = Properties;

    async fn create(&self, work: &Work, wanted: &Properties) -> Result<Made, Failure> {
        let name = given("Name", &wanted.name)?;
        let found = self.shown(work, name).await?;
        if work.claim(NAME, name, found.is_some()).await? == Claim::Make {
            let input = CreateConnectionRequest {
                auth_parameters: wanted.parameters.0.clone(),
                authorization_type: ConnectionAuthorizationType::from(wanted.kind.as_str()),
                description: wanted.description.clone(),
                name: name.to_owned(),
                ..CreateConnectionRequest::default()
            };
            let made = self.api.create_connection(&work.caller, input).await;
            made.map_err(work.refused(SERVICE))?;
        }
        work.remember(name).await?;
        self.authorized(work, name).await
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        wanted: &Properties,
    ) -> Result<Option<Found<Properties>>, Failure> {
        let Some(shown) = self.shown(work, id).await? else { return Ok(None) };
        let attributes = made(id, &shown).attributes;
        let properties = Properties {
            parameters: wanted.parameters.clone(),
            kind: shown.authorization_type.map(|of| of.as_str().to_owned()).unwrap_or_default(),
            description: some(shown.description),
            name: shown.name,
        };
        Ok(Some(Found { properties, attributes }))
    }

    async fn update(
        &self,
        work: &Work,
        id: &str,
        _old: &Properties,
        new: &Properties,
    ) -> Result<Made, Failure> {
        // Both have the same members.
        let parameters = codec::json::to_vec(&new.parameters.0);
        let parameters = codec::json::from_slice(&Shape::Boolean, &parameters);
        let wrong = |why| Failure::invalid(format!("AuthParameters: {why}"));
        let input = UpdateConnectionRequest {
            auth_parameters: Some(parameters.map_err(wrong)?),
            authorization_type: Some(ConnectionAuthorizationType::from(new.kind.as_str())),
            description: Some(new.description.clone().unwrap_or_default()),
            name: id.to_owned(),
            ..UpdateConnectionRequest::default()
        };
        let updated = self.api.update_connection(&work.caller, input).await;
        updated.map_err(work.refused(SERVICE))?;
        self.authorized(work, id).await
    }

    async fn delete(&self, work: &Work, id: &str, _last: &Properties) -> Result<(), Failure> {
        let input = DeleteConnectionRequest { name: id.to_owned() };
        let deleted = self.api.delete_connection(&work.caller, input).await;
        gone(deleted.map(drop).map_err(work.refused(SERVICE)))
    }
}

impl Connections {
    async fn shown(
        &self,
        work: &Work,
        name: &str,
    ) -> Result<Option<DescribeConnectionResponse>, Failure> {
        let input = DescribeConnectionRequest { name: name.to_owned() };
        let found = self.api.describe_connection(&work.caller, input).await;
        if_found(found.map_err(work.refused(SERVICE)))
    }

    /// Waits until it is known whether the connection can be used.
    async fn authorized(&self, work: &Work, name: &str) -> Result<Made, Failure> {
        let mut changes = self.store.watch(keys::connection::prefix());
        loop {
            let shown = self.shown(work, name).await?;
            let shown = shown.ok_or_else(|| Failure::not_found(NAME, name))?;
            match &shown.connection_state {
                Some(ConnectionState::Authorizing) => work.wait(&mut changes).await,
                Some(ConnectionState::Authorized) => return Ok(made(name, &shown)),
                _ => {
                    let why = shown.state_reason.unwrap_or_default();
                    return Err(Failure::invalid(format!("The connection {name}: {why}")));
                }
            }
        }
    }
}
