//! Encryption at rest as far as it is a setting: with the key that AWS owns, or with the one that
//! it manages for the account. Both are shown as AWS shows them; keys of customers are refused.

use aws_api::ApiError;
use aws_api::dynamodb::{SSEDescription, SSESpecification, SSEStatus, SSEType};
use foundation::Caller;

use crate::errors::{invalid_parameters, unsupported};
use crate::key_schema::hash64;

/// The alias of the key that AWS manages.
const MANAGED_ALIAS: &str = "alias/aws/dynamodb";

/// Whether a request asks for the managed key.
pub(crate) fn asks_for_managed_key(given: Option<&SSESpecification>) -> Result<bool, ApiError> {
    let Some(given) = given else { return Ok(false) };
    if given.enabled != Some(true) {
        return match (&given.sse_type, &given.kms_master_key_id) {
            (Some(_), _) => {
                Err(invalid_parameters("SSEType can not be specified if Enabled is false"))
            }
            (None, Some(_)) => {
                Err(invalid_parameters("KMSMasterKeyId can not be specified if Enabled is false"))
            }
            (None, None) => Ok(false),
        };
    }
    if given.sse_type == Some(SSEType::Aes256) {
        return Err(invalid_parameters("SSEType AES256 is not supported"));
    }
    match &given.kms_master_key_id {
        Some(key) if key != MANAGED_ALIAS && !key.ends_with(&format!(":{MANAGED_ALIAS}")) => {
            Err(unsupported(
                "encryption with keys of one's own (KMSMasterKeyId; only alias/aws/dynamodb)",
            ))
        }
        Some(_) if given.sse_type.is_none() => {
            Err(invalid_parameters("SSEType KMS is required if KMSMasterKeyId is specified"))
        }
        _ => Ok(true),
    }
}

/// How it is shown; a table with the key that AWS owns shows nothing.
pub(crate) fn described(caller: &Caller, managed_key: bool) -> Option<SSEDescription> {
    managed_key.then(|| SSEDescription {
        status: Some(SSEStatus::Enabled),
        sse_type: Some(SSEType::Kms),
        kms_master_key_arn: Some(managed_key_arn(caller)),
        ..SSEDescription::default()
    })
}

/// The same key for all tables of an account and region.
fn managed_key_arn(caller: &Caller) -> String {
    let (region, account) = (caller.region.as_str(), caller.account.as_str());
    let place = format!("{account}/{region}/{MANAGED_ALIAS}");
    let id = (u128::from(hash64(place.as_bytes())) << 64)
        | u128::from(hash64(format!("{place}/key").as_bytes()));
    let digits = format!("{id:032x}");
    format!(
        "arn:aws:kms:{region}:{account}:key/{}-{}-4{}-8{}-{}",
        &digits[..8],
        &digits[8..12],
        &digits[13..16],
        &digits[17..20],
        &digits[20..]
    )
}
