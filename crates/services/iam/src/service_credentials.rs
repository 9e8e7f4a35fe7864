//! Service-specific credentials: user names and passwords for what is no API of AWS, as git's way to
//! CodeCommit. A password is told once; what is kept is its hash.

use aws_api::ApiError;
use aws_api::iam::{
    CreateServiceSpecificCredentialRequest, ListServiceSpecificCredentialsRequest,
    ListServiceSpecificCredentialsResponse, ServiceSpecificCredential,
    ServiceSpecificCredentialMetadata, StatusType, error,
};
use foundation::access::{Credential, KeyRefused};
use foundation::{AccountId, Caller};
use ring::digest;

use crate::paging::cut;
use crate::records::{EntityKind, Own, ServiceCredential};
use crate::room::{IamRoom, user_or_caller};
use crate::transaction::transact;
use crate::{keys, limits, refusal};

/// The one service whose passwords are known here.
const CODECOMMIT: &str = "codecommit.amazonaws.com";
/// Length of a password.
const PASSWORD_LENGTH: usize = 44;
/// What passwords are made of. They stand in URLs and files of git's.
const PASSWORD_ALPHABET: &[u8] =
    b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/// What stands between a user's name and the account's number.
const AT: &str = "-at-";
/// What ids begin with.
const ID_PREFIX: &str = "ACCA";

/// Who signs in with a user name and a password.
#[derive(Debug)]
pub enum SignIn {
    /// There is no such user name, and it has not the form of one either.
    Nobody,
    /// The name, the password, or the state of the credential is wrong.
    Refused,
    /// It is theirs.
    Holder(Credential),
}

impl IamRoom {
    /// Who signs in to `service` (`codecommit.amazonaws.com`) with a service-specific credential.
    pub async fn sign_in(&self, service: &str, user_name: &str, password: &str) -> SignIn {
        let key = keys::service_user(service, user_name);
        let found = match self.get::<String>(key).await {
            Ok(Some(id)) => self.get::<ServiceCredential>(keys::service_credential(&id)).await,
            Ok(None) => Ok(None),
            Err(error) => Err(error),
        };
        let found = match found {
            Ok(Some(found)) => found,
            Ok(None) if is_service_name(user_name) => return SignIn::Refused,
            Ok(None) => return SignIn::Nobody,
            // A store that cannot be read knows nobody, and has said so in the log.
            Err(_) => return SignIn::Refused,
        };
        if !found.active || !is_password(&found, password) {
            return SignIn::Refused;
        }
        match self.holder_of(&found).await {
            Ok(credential) => SignIn::Holder(credential),
            Err(_) => SignIn::Refused,
        }
    }

    async fn holder_of(&self, found: &ServiceCredential) -> Result<Credential, KeyRefused> {
        let account = AccountId::parse(&found.account).map_err(|_| KeyRefused::Unknown)?;
        let principal = self.user_principal(&account, &found.user, None).await;
        let principal = principal.ok().flatten().ok_or(KeyRefused::Unknown)?;
        Ok(Credential { secret: "".into(), account, principal, session_token: None })
    }

    pub(crate) async fn new_service_credential(
        &self,
        caller: &Caller,
        input: CreateServiceSpecificCredentialRequest,
    ) -> Result<ServiceSpecificCredential, ApiError> {
        known_service(&input.service_name)?;
        if input.credential_age_days.is_some() {
            return Err(refusal::invalid(
                "CredentialAgeDays is not supported for codecommit.amazonaws.com.",
            ));
        }
        let (account, user) = (&caller.account, &input.user_name);
        let password = self.new_password();
        let made = ServiceCredential {
            account: account.to_string(),
            user: user.clone(),
            service: input.service_name,
            user_name: String::new(),
            hash: hash(&password),
            active: true,
            created_ms: self.now_ms(),
        };
        let id = self.unique_id(ID_PREFIX);
        let (id, made) = transact!(self, |tx| {
            let mut identity = tx.identity(account, EntityKind::User, user).await?;
            let Own::User { credentials, .. } = &mut identity.own else {
                return Err(refusal::no_entity(EntityKind::User, user));
            };
            let max = limits::SERVICE_CREDENTIALS_PER_USER;
            limits::quota("ServiceSpecificCredentialsPerUser", credentials.len() + 1, max)?;
            // Names go on where an earlier one is still there.
            let mut names = (0..).map(|n: u32| match n {
                0 => format!("{}{AT}{account}", made.user),
                n => format!("{}+{n}{AT}{account}", made.user),
            });
            let user_name = loop {
                // There are always more.
                let name = names.next().unwrap_or_default();
                if tx.read::<String>(keys::service_user(&made.service, &name)).await?.is_none() {
                    break name;
                }
            };
            let made = ServiceCredential { user_name, ..made.clone() };
            credentials.push(id.clone());
            tx.put_identity(account, &identity);
            tx.put(keys::service_credential(&id), &made);
            tx.put(keys::service_user(&made.service, &made.user_name), &id);
            Ok((id.clone(), made))
        })?;
        Ok(shown_once(id, made, password))
    }

    pub(crate) async fn reset_service_credential(
        &self,
        caller: &Caller,
        user: Option<String>,
        id: &str,
    ) -> Result<ServiceSpecificCredential, ApiError> {
        let password = self.new_password();
        let changed = self
            .change_service_credential(caller, user, id, |found| found.hash = hash(&password))
            .await?;
        Ok(shown_once(id.to_owned(), changed, password))
    }

    pub(crate) async fn set_service_credential(
        &self,
        caller: &Caller,
        user: Option<String>,
        id: &str,
        status: &StatusType,
    ) -> Result<(), ApiError> {
        let active = match status {
            StatusType::Active => true,
            StatusType::Inactive => false,
            StatusType::Expired | StatusType::Unknown(_) => {
                return Err(refusal::invalid(format!("A credential cannot be set to {status}.")));
            }
        };
        self.change_service_credential(caller, user, id, |found| found.active = active)
            .await
            .map(drop)
    }

    async fn change_service_credential(
        &self,
        caller: &Caller,
        user: Option<String>,
        id: &str,
        change: impl Fn(&mut ServiceCredential),
    ) -> Result<ServiceCredential, ApiError> {
        let (account, user) = (&caller.account, user_or_caller(caller, user)?);
        transact!(self, |tx| {
            tx.identity(account, EntityKind::User, &user).await?;
            let found = tx.read::<ServiceCredential>(keys::service_credential(id)).await?;
            let mut found = found.filter(|found| owns(found, account, &user));
            let found = found.as_mut().ok_or_else(|| refusal::no_service_credential(id))?;
            change(found);
            tx.put(keys::service_credential(id), found);
            Ok(found.clone())
        })
    }

    pub(crate) async fn remove_service_credential(
        &self,
        caller: &Caller,
        user: Option<String>,
        id: &str,
    ) -> Result<(), ApiError> {
        let (account, user) = (&caller.account, user_or_caller(caller, user)?);
        transact!(self, |tx| {
            let mut identity = tx.identity(account, EntityKind::User, &user).await?;
            let found = tx.read::<ServiceCredential>(keys::service_credential(id)).await?;
            let found = found.filter(|found| owns(found, account, &user));
            let found = found.ok_or_else(|| refusal::no_service_credential(id))?;
            if let Own::User { credentials, .. } = &mut identity.own {
                credentials.retain(|known| known != id);
            }
            tx.put_identity(account, &identity);
            tx.delete(keys::service_credential(id));
            tx.delete(keys::service_user(&found.service, &found.user_name));
            Ok(())
        })
    }

    pub(crate) async fn list_service_credentials(
        &self,
        caller: &Caller,
        input: ListServiceSpecificCredentialsRequest,
    ) -> Result<ListServiceSpecificCredentialsResponse, ApiError> {
        let account = &caller.account;
        if let Some(service) = &input.service_name {
            known_service(service)?;
        }
        let users = match (input.all_users, input.user_name) {
            (Some(true), _) => self.all(keys::identities(account, EntityKind::User)).await?,
            (_, None) if caller.principal == foundation::Principal::Root => Vec::new(),
            (_, named) => {
                let name = user_or_caller(caller, named)?;
                vec![self.identity(account, EntityKind::User, &name).await?]
            }
        };
        let mut all = Vec::new();
        for user in users {
            let Own::User { credentials, .. } = user.own else { continue };
            for id in credentials {
                let found: Option<ServiceCredential> =
                    self.get(keys::service_credential(&id)).await?;
                all.extend(found.map(|found| metadata(id, found)));
            }
        }
        let listing = "ListServiceSpecificCredentials";
        let page = cut(listing, all, id_of, input.marker.as_deref(), input.max_items)?;
        Ok(ListServiceSpecificCredentialsResponse {
            is_truncated: page.is_truncated(),
            marker: page.marker,
            service_specific_credentials: Some(page.items),
        })
    }

    fn new_password(&self) -> String {
        format!("{}=", self.ambient.dice.letters(PASSWORD_ALPHABET, PASSWORD_LENGTH - 1))
    }
}

fn id_of(shown: &ServiceSpecificCredentialMetadata) -> &str {
    &shown.service_specific_credential_id
}

fn known_service(service: &str) -> Result<(), ApiError> {
    match service {
        CODECOMMIT => Ok(()),
        other => Err(error::service_not_supported_exception(format!(
            "The specified service {other} does not support service-specific credentials here."
        ))),
    }
}

fn owns(found: &ServiceCredential, account: &AccountId, user: &str) -> bool {
    found.account == account.as_str() && found.user == user
}

/// Whether it can be nothing but a service's user name: `NAME-at-123456789012`.
fn is_service_name(name: &str) -> bool {
    name.rsplit_once(AT).is_some_and(|(_, account)| AccountId::parse(account).is_ok())
}

/// Passwords are dice throws of 258 bits: a plain hash gives nothing away.
fn hash(password: &str) -> Vec<u8> {
    digest::digest(&digest::SHA256, password.as_bytes()).as_ref().to_vec()
}

/// Hashes tell nothing of passwords by the time that it takes to compare them.
fn is_password(found: &ServiceCredential, password: &str) -> bool {
    hash(password) == found.hash
}

fn status(active: bool) -> StatusType {
    if active { StatusType::Active } else { StatusType::Inactive }
}

fn metadata(id: String, found: ServiceCredential) -> ServiceSpecificCredentialMetadata {
    ServiceSpecificCredentialMetadata {
        create_date: moment_of(found.created_ms),
        expiration_date: None,
        service_credential_alias: None,
        service_name: found.service,
        service_specific_credential_id: id,
        service_user_name: Some(found.user_name),
        status: status(found.active),
        user_name: found.user,
    }
}

fn shown_once(id: String, found: ServiceCredential, password: String) -> ServiceSpecificCredential {
    ServiceSpecificCredential {
        create_date: moment_of(found.created_ms),
        expiration_date: None,
        service_credential_alias: None,
        service_credential_secret: None,
        service_name: found.service,
        service_password: Some(password),
        service_specific_credential_id: id,
        service_user_name: Some(found.user_name),
        status: status(found.active),
        user_name: found.user,
    }
}

fn moment_of(ms: i64) -> foundation::Timestamp {
    foundation::Timestamp::from_millis(ms)
}
