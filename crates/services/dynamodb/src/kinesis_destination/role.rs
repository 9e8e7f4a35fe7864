//! The role that puts changes into Kinesis streams: as on AWS, one of each account, linked to the
//! service, and made when it is needed first.

use aws_api::iam::{AttachRolePolicyRequest, CreateRoleRequest};
use foundation::access::{AssumeRefused, Assumer};
use foundation::{AccountId, Arn, Caller, Region, Timestamp};

use super::Outside;

/// Who may be the role.
const SERVICE: &str = "kinesisreplication.dynamodb.amazonaws.com";
const PATH: &str = "/aws-service-role/kinesisreplication.dynamodb.amazonaws.com/";
const NAME: &str = "AWSServiceRoleForDynamoDBKinesisDataStreamsReplication";
const POLICY: &str =
    "arn:aws:iam::aws:policy/aws-service-role/DynamoDBKinesisReplicationServiceRolePolicy";
const TRUST: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"kinesisreplication.dynamodb.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#;

impl Outside {
    /// A session of the account's role, which is made if it is not there.
    pub(super) async fn replicator(
        &self,
        account: &AccountId,
        region: &Region,
        now: Timestamp,
    ) -> Result<Caller, String> {
        let arn = Arn::global("iam", account, format!("role{PATH}{NAME}")).to_string();
        let by = Assumer::service(SERVICE);
        let session = || self.roles.caller_for_service(&arn, by, "DynamoDB", region, now);
        match session().await {
            Err(AssumeRefused::NoSuchRole) => {
                self.make_role(account, region, now).await?;
                session().await.map_err(|refused| format!("{refused:?}"))
            }
            other => other.map_err(|refused| format!("{refused:?}")),
        }
    }

    async fn make_role(
        &self,
        account: &AccountId,
        region: &Region,
        now: Timestamp,
    ) -> Result<(), String> {
        let root = Caller::root(*account, region.clone(), "service-linked-role", now);
        let role = CreateRoleRequest {
            role_name: NAME.to_owned(),
            path: Some(PATH.to_owned()),
            assume_role_policy_document: TRUST.to_owned(),
            ..CreateRoleRequest::default()
        };
        match self.iam.create_role(&root, role).await {
            Err(refused) if !refused.is("EntityAlreadyExistsException") => {
                return Err(refused.to_string());
            }
            // Made now, or by another who needed it as well.
            _ => {}
        }
        let policy =
            AttachRolePolicyRequest { role_name: NAME.to_owned(), policy_arn: POLICY.to_owned() };
        self.iam.attach_role_policy(&root, policy).await.map_err(|refused| refused.to_string())?;
        Ok(())
    }
}
