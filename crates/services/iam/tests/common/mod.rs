//! A room over a store in memory, and short ways to fill it.
// Each test file uses its part of this.
#![allow(dead_code, clippy::unwrap_used)]

use std::sync::Arc;

use aws_api::ApiError;
use aws_api::iam::{self, Iam};
use aws_api::sts::{self, Sts};
use foundation::access::{Ask, Authorizer, Credentials, Decision};
use foundation::{AccountId, Ambient, Caller, Region, Timestamp, VirtualClock};
use service_iam::{IamRoom, UnknownKeys};
use store::{Memory, Store};

pub const ACCOUNT: &str = "111122223333";
pub const TRUST_LAMBDA: &str = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow",
    "Principal":{"Service":"lambda.amazonaws.com"},"Action":"sts:AssumeRole"}}"#;
pub const TRUST_ACCOUNT: &str = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow",
    "Principal":{"AWS":"111122223333"},"Action":"sts:AssumeRole"}}"#;
pub const BASIC: &str = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole";

pub struct World {
    pub room: Arc<IamRoom>,
    pub store: Arc<dyn Store>,
    pub ambient: Ambient,
    pub clock: Arc<VirtualClock>,
}

pub fn world() -> World {
    let store: Arc<dyn Store> = Arc::new(Memory::new());
    let (ambient, clock) = Ambient::seeded(7, Timestamp::from_millis(1_800_000_000_000));
    let room = IamRoom::new(store.clone(), ambient.clone(), UnknownKeys::Nobody);
    World { room, store, ambient, clock }
}

pub fn allow(action: &str, resource: &str) -> String {
    statement("Allow", action, resource)
}

pub fn statement(effect: &str, action: &str, resource: &str) -> String {
    format!(
        r#"{{"Version":"2012-10-17","Statement":{{"Effect":"{effect}","Action":"{action}","Resource":"{resource}"}}}}"#
    )
}

impl World {
    pub fn root(&self) -> Caller {
        let account = AccountId::parse(ACCOUNT).unwrap();
        let request_id = self.ambient.dice.uuid();
        Caller::root(account, Region::default(), request_id, self.ambient.now())
    }

    /// The holder of an access key, as the endpoint makes a caller of it.
    pub async fn holder(&self, access_key_id: &str) -> Caller {
        let credential = self.room.lookup(access_key_id, self.ambient.now()).await.unwrap();
        Caller { principal: credential.principal, account: credential.account, ..self.root() }
    }

    pub async fn user(&self, name: &str) -> Caller {
        let input = iam::CreateUserRequest { user_name: name.into(), ..Default::default() };
        self.room.create_user(&self.root(), input).await.unwrap();
        let input = iam::CreateAccessKeyRequest { user_name: Some(name.into()) };
        let key = self.room.create_access_key(&self.root(), input).await.unwrap().access_key;
        self.holder(&key.access_key_id).await
    }

    pub async fn group(&self, name: &str) {
        let input = iam::CreateGroupRequest { group_name: name.into(), ..Default::default() };
        self.room.create_group(&self.root(), input).await.unwrap();
    }

    pub async fn join(&self, group: &str, user: &str) {
        let (group_name, user_name) = (group.into(), user.into());
        let input = iam::AddUserToGroupRequest { group_name, user_name };
        self.room.add_user_to_group(&self.root(), input).await.unwrap();
    }

    /// Answers the role's ARN.
    pub async fn role(&self, name: &str, trust: &str) -> String {
        let input = iam::CreateRoleRequest {
            role_name: name.into(),
            assume_role_policy_document: trust.into(),
            ..Default::default()
        };
        self.room.create_role(&self.root(), input).await.unwrap().role.arn
    }

    /// Answers the policy's ARN.
    pub async fn policy(&self, name: &str, document: &str) -> String {
        let input = iam::CreatePolicyRequest {
            policy_name: name.into(),
            policy_document: document.into(),
            ..Default::default()
        };
        let answer = self.room.create_policy(&self.root(), input).await.unwrap();
        answer.policy.unwrap().arn.unwrap()
    }

    pub async fn user_policy(&self, user: &str, name: &str, document: &str) {
        let input = iam::PutUserPolicyRequest {
            user_name: user.into(),
            policy_name: name.into(),
            policy_document: document.into(),
        };
        self.room.put_user_policy(&self.root(), input).await.unwrap();
    }

    pub async fn role_policy(&self, role: &str, name: &str, document: &str) {
        let input = iam::PutRolePolicyRequest {
            role_name: role.into(),
            policy_name: name.into(),
            policy_document: document.into(),
        };
        self.room.put_role_policy(&self.root(), input).await.unwrap();
    }

    pub async fn assume(
        &self,
        caller: &Caller,
        role_arn: &str,
        change: impl FnOnce(&mut sts::AssumeRoleRequest),
    ) -> Result<sts::AssumeRoleResponse, ApiError> {
        let mut input = sts::AssumeRoleRequest {
            role_arn: role_arn.into(),
            role_session_name: "work".into(),
            ..Default::default()
        };
        change(&mut input);
        self.room.assume_role(caller, input).await
    }

    pub async fn may(&self, caller: &Caller, action: &'static str, resource: &str) -> bool {
        matches!(self.decide(caller, action, resource).await, Decision::Allowed(_))
    }

    pub async fn decide(&self, caller: &Caller, action: &'static str, resource: &str) -> Decision {
        self.room.decide(caller, &Ask::new(action, resource)).await
    }
}

/// `code: message` of a refusal.
pub fn refused<T: std::fmt::Debug>(answer: Result<T, ApiError>) -> String {
    answer.unwrap_err().to_string()
}
