//! AWS Security Token Service, API version 2011-06-15. Written by `cargo xtask codegen` from the service's model; do not edit.
#![allow(
    missing_docs,
    clippy::all,
    clippy::pedantic,
    non_camel_case_types,
    unused_variables,
    unused_mut
)]

use crate::prelude as rt;

pub static SCHEMA_ASSUME_ROLE_REQUEST: rt::Schema = rt::Schema {
    name: "AssumeRoleRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("DurationSeconds", "DurationSeconds", &SHAPE_ROLE_DURATION_SECONDS_TYPE),
        rt::Member::new("ExternalId", "ExternalId", &SHAPE_EXTERNAL_ID_TYPE),
        rt::Member::new("Policy", "Policy", &SHAPE_UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE),
        rt::Member::new("PolicyArns", "PolicyArns", &SHAPE_POLICY_DESCRIPTOR_LIST_TYPE),
        rt::Member::new("ProvidedContexts", "ProvidedContexts", &SHAPE_PROVIDED_CONTEXTS_LIST_TYPE),
        rt::Member::new("RoleArn", "RoleArn", &SHAPE_ARN_TYPE).required(),
        rt::Member::new("RoleSessionName", "RoleSessionName", &SHAPE_ROLE_SESSION_NAME_TYPE)
            .required(),
        rt::Member::new("SerialNumber", "SerialNumber", &SHAPE_SERIAL_NUMBER_TYPE),
        rt::Member::new("SourceIdentity", "SourceIdentity", &SHAPE_SOURCE_IDENTITY_TYPE),
        rt::Member::new("Tags", "Tags", &SHAPE_TAG_LIST_TYPE),
        rt::Member::new("TokenCode", "TokenCode", &SHAPE_TOKEN_CODE_TYPE),
        rt::Member::new("TransitiveTagKeys", "TransitiveTagKeys", &SHAPE_TAG_KEY_LIST_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_ASSUME_ROLE_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_ASSUME_ROLE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssumeRoleRequest {
    pub duration_seconds: Option<i32>,
    pub external_id: Option<String>,
    pub policy: Option<String>,
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    pub provided_contexts: Option<Vec<ProvidedContext>>,
    pub role_arn: String,
    pub role_session_name: String,
    pub serial_number: Option<String>,
    pub source_identity: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub token_code: Option<String>,
    pub transitive_tag_keys: Option<Vec<String>>,
}
impl rt::Structure for AssumeRoleRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ASSUME_ROLE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ASSUME_ROLE_REQUEST);
        rt::member(w, &SCHEMA_ASSUME_ROLE_REQUEST.members[0], &self.duration_seconds);
        rt::member(w, &SCHEMA_ASSUME_ROLE_REQUEST.members[1], &self.external_id);
        rt::member(w, &SCHEMA_ASSUME_ROLE_REQUEST.members[2], &self.policy);
        rt::member(w, &SCHEMA_ASSUME_ROLE_REQUEST.members[3], &self.policy_arns);
        rt::member(w, &SCHEMA_ASSUME_ROLE_REQUEST.members[4], &self.provided_contexts);
        rt::member(w, &SCHEMA_ASSUME_ROLE_REQUEST.members[5], &self.role_arn);
        rt::member(w, &SCHEMA_ASSUME_ROLE_REQUEST.members[6], &self.role_session_name);
        rt::member(w, &SCHEMA_ASSUME_ROLE_REQUEST.members[7], &self.serial_number);
        rt::member(w, &SCHEMA_ASSUME_ROLE_REQUEST.members[8], &self.source_identity);
        rt::member(w, &SCHEMA_ASSUME_ROLE_REQUEST.members[9], &self.tags);
        rt::member(w, &SCHEMA_ASSUME_ROLE_REQUEST.members[10], &self.token_code);
        rt::member(w, &SCHEMA_ASSUME_ROLE_REQUEST.members[11], &self.transitive_tag_keys);
        w.end_structure(&SCHEMA_ASSUME_ROLE_REQUEST);
    }
}
impl rt::Encode for AssumeRoleRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for AssumeRoleRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_ASSUME_ROLE_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.duration_seconds = rt::Decode::decode(shape, r)?,
                1 => out.external_id = rt::Decode::decode(shape, r)?,
                2 => out.policy = rt::Decode::decode(shape, r)?,
                3 => out.policy_arns = rt::Decode::decode(shape, r)?,
                4 => out.provided_contexts = rt::Decode::decode(shape, r)?,
                5 => out.role_arn = rt::Decode::decode(shape, r)?,
                6 => out.role_session_name = rt::Decode::decode(shape, r)?,
                7 => out.serial_number = rt::Decode::decode(shape, r)?,
                8 => out.source_identity = rt::Decode::decode(shape, r)?,
                9 => out.tags = rt::Decode::decode(shape, r)?,
                10 => out.token_code = rt::Decode::decode(shape, r)?,
                11 => out.transitive_tag_keys = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_ASSUME_ROLE_RESPONSE: rt::Schema = rt::Schema {
    name: "AssumeRoleResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AssumedRoleUser", "AssumedRoleUser", &SHAPE_ASSUMED_ROLE_USER),
        rt::Member::new("Credentials", "Credentials", &SHAPE_CREDENTIALS),
        rt::Member::new("PackedPolicySize", "PackedPolicySize", &SHAPE_NON_NEGATIVE_INTEGER_TYPE),
        rt::Member::new("SourceIdentity", "SourceIdentity", &SHAPE_SOURCE_IDENTITY_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_ASSUME_ROLE_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ASSUME_ROLE_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssumeRoleResponse {
    pub assumed_role_user: Option<AssumedRoleUser>,
    pub credentials: Option<Credentials>,
    pub packed_policy_size: Option<i32>,
    pub source_identity: Option<String>,
}
impl rt::Structure for AssumeRoleResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ASSUME_ROLE_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ASSUME_ROLE_RESPONSE);
        rt::member(w, &SCHEMA_ASSUME_ROLE_RESPONSE.members[0], &self.assumed_role_user);
        rt::member(w, &SCHEMA_ASSUME_ROLE_RESPONSE.members[1], &self.credentials);
        rt::member(w, &SCHEMA_ASSUME_ROLE_RESPONSE.members[2], &self.packed_policy_size);
        rt::member(w, &SCHEMA_ASSUME_ROLE_RESPONSE.members[3], &self.source_identity);
        w.end_structure(&SCHEMA_ASSUME_ROLE_RESPONSE);
    }
}
impl rt::Encode for AssumeRoleResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for AssumeRoleResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ASSUME_ROLE_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.assumed_role_user = rt::Decode::decode(shape, r)?,
                    1 => out.credentials = rt::Decode::decode(shape, r)?,
                    2 => out.packed_policy_size = rt::Decode::decode(shape, r)?,
                    3 => out.source_identity = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_ASSUMED_ROLE_USER: rt::Schema = rt::Schema {
    name: "AssumedRoleUser",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Arn", "Arn", &SHAPE_ARN_TYPE).required(),
        rt::Member::new("AssumedRoleId", "AssumedRoleId", &SHAPE_ASSUMED_ROLE_ID_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_ASSUMED_ROLE_USER: rt::Shape = rt::Shape::Structure(&SCHEMA_ASSUMED_ROLE_USER);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssumedRoleUser {
    pub arn: String,
    pub assumed_role_id: String,
}
impl rt::Structure for AssumedRoleUser {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ASSUMED_ROLE_USER
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ASSUMED_ROLE_USER);
        rt::member(w, &SCHEMA_ASSUMED_ROLE_USER.members[0], &self.arn);
        rt::member(w, &SCHEMA_ASSUMED_ROLE_USER.members[1], &self.assumed_role_id);
        w.end_structure(&SCHEMA_ASSUMED_ROLE_USER);
    }
}
impl rt::Encode for AssumedRoleUser {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for AssumedRoleUser {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_ASSUMED_ROLE_USER, r, &mut |index, shape, r| {
            match index {
                0 => out.arn = rt::Decode::decode(shape, r)?,
                1 => out.assumed_role_id = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_CREDENTIALS: rt::Schema = rt::Schema {
    name: "Credentials",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AccessKeyId", "AccessKeyId", &SHAPE_ACCESS_KEY_ID_TYPE).required(),
        rt::Member::new("Expiration", "Expiration", &SHAPE_DATE_TYPE).required(),
        rt::Member::new("SecretAccessKey", "SecretAccessKey", &SHAPE_ACCESS_KEY_SECRET_TYPE)
            .required(),
        rt::Member::new("SessionToken", "SessionToken", &SHAPE_TOKEN_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREDENTIALS: rt::Shape = rt::Shape::Structure(&SCHEMA_CREDENTIALS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Credentials {
    pub access_key_id: String,
    pub expiration: rt::Timestamp,
    pub secret_access_key: String,
    pub session_token: String,
}
impl rt::Structure for Credentials {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREDENTIALS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREDENTIALS);
        rt::member(w, &SCHEMA_CREDENTIALS.members[0], &self.access_key_id);
        rt::member(w, &SCHEMA_CREDENTIALS.members[1], &self.expiration);
        rt::member(w, &SCHEMA_CREDENTIALS.members[2], &self.secret_access_key);
        rt::member(w, &SCHEMA_CREDENTIALS.members[3], &self.session_token);
        w.end_structure(&SCHEMA_CREDENTIALS);
    }
}
impl rt::Encode for Credentials {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Credentials {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_CREDENTIALS, r, &mut |index, shape, r| {
            match index {
                0 => out.access_key_id = rt::Decode::decode(shape, r)?,
                1 => out.expiration = rt::Decode::decode(shape, r)?,
                2 => out.secret_access_key = rt::Decode::decode(shape, r)?,
                3 => out.session_token = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_EXPIRED_TOKEN_EXCEPTION: rt::Schema = rt::Schema {
    name: "ExpiredTokenException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "ExpiredTokenException", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_EXPIRED_IDENTITY_TOKEN_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_EXPIRED_TOKEN_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_EXPIRED_TOKEN_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ExpiredTokenException {
    pub message: Option<String>,
}
impl rt::Structure for ExpiredTokenException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_EXPIRED_TOKEN_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_EXPIRED_TOKEN_EXCEPTION);
        rt::member(w, &SCHEMA_EXPIRED_TOKEN_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_EXPIRED_TOKEN_EXCEPTION);
    }
}
impl rt::Encode for ExpiredTokenException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ExpiredTokenException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_EXPIRED_TOKEN_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<ExpiredTokenException> for rt::ApiError {
    fn from(error: ExpiredTokenException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_GET_ACCESS_KEY_INFO_REQUEST: rt::Schema = rt::Schema {
    name: "GetAccessKeyInfoRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("AccessKeyId", "AccessKeyId", &SHAPE_ACCESS_KEY_ID_TYPE).required()],
    xml_namespace: None,
};
pub static SHAPE_GET_ACCESS_KEY_INFO_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_ACCESS_KEY_INFO_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAccessKeyInfoRequest {
    pub access_key_id: String,
}
impl rt::Structure for GetAccessKeyInfoRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_ACCESS_KEY_INFO_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_ACCESS_KEY_INFO_REQUEST);
        rt::member(w, &SCHEMA_GET_ACCESS_KEY_INFO_REQUEST.members[0], &self.access_key_id);
        w.end_structure(&SCHEMA_GET_ACCESS_KEY_INFO_REQUEST);
    }
}
impl rt::Encode for GetAccessKeyInfoRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetAccessKeyInfoRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_ACCESS_KEY_INFO_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.access_key_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_ACCESS_KEY_INFO_RESPONSE: rt::Schema = rt::Schema {
    name: "GetAccessKeyInfoResponse",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Account", "Account", &SHAPE_ACCOUNT_TYPE)],
    xml_namespace: None,
};
pub static SHAPE_GET_ACCESS_KEY_INFO_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_ACCESS_KEY_INFO_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAccessKeyInfoResponse {
    pub account: Option<String>,
}
impl rt::Structure for GetAccessKeyInfoResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_ACCESS_KEY_INFO_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_ACCESS_KEY_INFO_RESPONSE);
        rt::member(w, &SCHEMA_GET_ACCESS_KEY_INFO_RESPONSE.members[0], &self.account);
        w.end_structure(&SCHEMA_GET_ACCESS_KEY_INFO_RESPONSE);
    }
}
impl rt::Encode for GetAccessKeyInfoResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetAccessKeyInfoResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_ACCESS_KEY_INFO_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.account = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_CALLER_IDENTITY_REQUEST: rt::Schema = rt::Schema {
    name: "GetCallerIdentityRequest",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_GET_CALLER_IDENTITY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_CALLER_IDENTITY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetCallerIdentityRequest {}
impl rt::Structure for GetCallerIdentityRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_CALLER_IDENTITY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_CALLER_IDENTITY_REQUEST);
        w.end_structure(&SCHEMA_GET_CALLER_IDENTITY_REQUEST);
    }
}
impl rt::Encode for GetCallerIdentityRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetCallerIdentityRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_CALLER_IDENTITY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_CALLER_IDENTITY_RESPONSE: rt::Schema = rt::Schema {
    name: "GetCallerIdentityResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Account", "Account", &SHAPE_ACCOUNT_TYPE),
        rt::Member::new("Arn", "Arn", &SHAPE_ARN_TYPE),
        rt::Member::new("UserId", "UserId", &SHAPE_USER_ID_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_CALLER_IDENTITY_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_CALLER_IDENTITY_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetCallerIdentityResponse {
    pub account: Option<String>,
    pub arn: Option<String>,
    pub user_id: Option<String>,
}
impl rt::Structure for GetCallerIdentityResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_CALLER_IDENTITY_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_CALLER_IDENTITY_RESPONSE);
        rt::member(w, &SCHEMA_GET_CALLER_IDENTITY_RESPONSE.members[0], &self.account);
        rt::member(w, &SCHEMA_GET_CALLER_IDENTITY_RESPONSE.members[1], &self.arn);
        rt::member(w, &SCHEMA_GET_CALLER_IDENTITY_RESPONSE.members[2], &self.user_id);
        w.end_structure(&SCHEMA_GET_CALLER_IDENTITY_RESPONSE);
    }
}
impl rt::Encode for GetCallerIdentityResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetCallerIdentityResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_CALLER_IDENTITY_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.account = rt::Decode::decode(shape, r)?,
                    1 => out.arn = rt::Decode::decode(shape, r)?,
                    2 => out.user_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_SESSION_TOKEN_REQUEST: rt::Schema = rt::Schema {
    name: "GetSessionTokenRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("DurationSeconds", "DurationSeconds", &SHAPE_DURATION_SECONDS_TYPE),
        rt::Member::new("SerialNumber", "SerialNumber", &SHAPE_SERIAL_NUMBER_TYPE),
        rt::Member::new("TokenCode", "TokenCode", &SHAPE_TOKEN_CODE_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_SESSION_TOKEN_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_SESSION_TOKEN_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetSessionTokenRequest {
    pub duration_seconds: Option<i32>,
    pub serial_number: Option<String>,
    pub token_code: Option<String>,
}
impl rt::Structure for GetSessionTokenRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_SESSION_TOKEN_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_SESSION_TOKEN_REQUEST);
        rt::member(w, &SCHEMA_GET_SESSION_TOKEN_REQUEST.members[0], &self.duration_seconds);
        rt::member(w, &SCHEMA_GET_SESSION_TOKEN_REQUEST.members[1], &self.serial_number);
        rt::member(w, &SCHEMA_GET_SESSION_TOKEN_REQUEST.members[2], &self.token_code);
        w.end_structure(&SCHEMA_GET_SESSION_TOKEN_REQUEST);
    }
}
impl rt::Encode for GetSessionTokenRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetSessionTokenRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_SESSION_TOKEN_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.duration_seconds = rt::Decode::decode(shape, r)?,
                    1 => out.serial_number = rt::Decode::decode(shape, r)?,
                    2 => out.token_code = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_SESSION_TOKEN_RESPONSE: rt::Schema = rt::Schema {
    name: "GetSessionTokenResponse",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Credentials", "Credentials", &SHAPE_CREDENTIALS)],
    xml_namespace: None,
};
pub static SHAPE_GET_SESSION_TOKEN_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_SESSION_TOKEN_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetSessionTokenResponse {
    pub credentials: Option<Credentials>,
}
impl rt::Structure for GetSessionTokenResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_SESSION_TOKEN_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_SESSION_TOKEN_RESPONSE);
        rt::member(w, &SCHEMA_GET_SESSION_TOKEN_RESPONSE.members[0], &self.credentials);
        w.end_structure(&SCHEMA_GET_SESSION_TOKEN_RESPONSE);
    }
}
impl rt::Encode for GetSessionTokenResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetSessionTokenResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_SESSION_TOKEN_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.credentials = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_MALFORMED_POLICY_DOCUMENT_EXCEPTION: rt::Schema = rt::Schema {
    name: "MalformedPolicyDocumentException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "MalformedPolicyDocument", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_MALFORMED_POLICY_DOCUMENT_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_MALFORMED_POLICY_DOCUMENT_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_MALFORMED_POLICY_DOCUMENT_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MalformedPolicyDocumentException {
    pub message: Option<String>,
}
impl rt::Structure for MalformedPolicyDocumentException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_MALFORMED_POLICY_DOCUMENT_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_MALFORMED_POLICY_DOCUMENT_EXCEPTION);
        rt::member(w, &SCHEMA_MALFORMED_POLICY_DOCUMENT_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_MALFORMED_POLICY_DOCUMENT_EXCEPTION);
    }
}
impl rt::Encode for MalformedPolicyDocumentException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for MalformedPolicyDocumentException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_MALFORMED_POLICY_DOCUMENT_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<MalformedPolicyDocumentException> for rt::ApiError {
    fn from(error: MalformedPolicyDocumentException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_PACKED_POLICY_TOO_LARGE_EXCEPTION: rt::Schema = rt::Schema {
    name: "PackedPolicyTooLargeException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "PackedPolicyTooLarge", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_PACKED_POLICY_TOO_LARGE_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_PACKED_POLICY_TOO_LARGE_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PACKED_POLICY_TOO_LARGE_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PackedPolicyTooLargeException {
    pub message: Option<String>,
}
impl rt::Structure for PackedPolicyTooLargeException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PACKED_POLICY_TOO_LARGE_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PACKED_POLICY_TOO_LARGE_EXCEPTION);
        rt::member(w, &SCHEMA_PACKED_POLICY_TOO_LARGE_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_PACKED_POLICY_TOO_LARGE_EXCEPTION);
    }
}
impl rt::Encode for PackedPolicyTooLargeException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PackedPolicyTooLargeException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PACKED_POLICY_TOO_LARGE_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<PackedPolicyTooLargeException> for rt::ApiError {
    fn from(error: PackedPolicyTooLargeException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_POLICY_DESCRIPTOR_TYPE: rt::Schema = rt::Schema {
    name: "PolicyDescriptorType",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("arn", "arn", &SHAPE_ARN_TYPE)],
    xml_namespace: None,
};
pub static SHAPE_POLICY_DESCRIPTOR_TYPE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_POLICY_DESCRIPTOR_TYPE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PolicyDescriptorType {
    pub arn: Option<String>,
}
impl rt::Structure for PolicyDescriptorType {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_POLICY_DESCRIPTOR_TYPE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_POLICY_DESCRIPTOR_TYPE);
        rt::member(w, &SCHEMA_POLICY_DESCRIPTOR_TYPE.members[0], &self.arn);
        w.end_structure(&SCHEMA_POLICY_DESCRIPTOR_TYPE);
    }
}
impl rt::Encode for PolicyDescriptorType {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PolicyDescriptorType {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_POLICY_DESCRIPTOR_TYPE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.arn = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PROVIDED_CONTEXT: rt::Schema = rt::Schema {
    name: "ProvidedContext",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ContextAssertion", "ContextAssertion", &SHAPE_CONTEXT_ASSERTION_TYPE),
        rt::Member::new("ProviderArn", "ProviderArn", &SHAPE_ARN_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_PROVIDED_CONTEXT: rt::Shape = rt::Shape::Structure(&SCHEMA_PROVIDED_CONTEXT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ProvidedContext {
    pub context_assertion: Option<String>,
    pub provider_arn: Option<String>,
}
impl rt::Structure for ProvidedContext {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PROVIDED_CONTEXT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PROVIDED_CONTEXT);
        rt::member(w, &SCHEMA_PROVIDED_CONTEXT.members[0], &self.context_assertion);
        rt::member(w, &SCHEMA_PROVIDED_CONTEXT.members[1], &self.provider_arn);
        w.end_structure(&SCHEMA_PROVIDED_CONTEXT);
    }
}
impl rt::Encode for ProvidedContext {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ProvidedContext {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_PROVIDED_CONTEXT, r, &mut |index, shape, r| {
            match index {
                0 => out.context_assertion = rt::Decode::decode(shape, r)?,
                1 => out.provider_arn = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_PROVIDED_CONTEXTS_LIST_TYPE: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: Some(5),
    element: &SHAPE_PROVIDED_CONTEXT,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_REGION_DISABLED_EXCEPTION: rt::Schema = rt::Schema {
    name: "RegionDisabledException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "RegionDisabledException", status: 403 }),
    members: &[rt::Member::new("message", "message", &SHAPE_REGION_DISABLED_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_REGION_DISABLED_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_REGION_DISABLED_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RegionDisabledException {
    pub message: Option<String>,
}
impl rt::Structure for RegionDisabledException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_REGION_DISABLED_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_REGION_DISABLED_EXCEPTION);
        rt::member(w, &SCHEMA_REGION_DISABLED_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_REGION_DISABLED_EXCEPTION);
    }
}
impl rt::Encode for RegionDisabledException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for RegionDisabledException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_REGION_DISABLED_EXCEPTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.message = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<RegionDisabledException> for rt::ApiError {
    fn from(error: RegionDisabledException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_TAG: rt::Schema = rt::Schema {
    name: "Tag",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Key", "Key", &SHAPE_TAG_KEY_TYPE).required(),
        rt::Member::new("Value", "Value", &SHAPE_TAG_VALUE_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_TAG: rt::Shape = rt::Shape::Structure(&SCHEMA_TAG);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Tag {
    pub key: String,
    pub value: String,
}
impl rt::Structure for Tag {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TAG
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TAG);
        rt::member(w, &SCHEMA_TAG.members[0], &self.key);
        rt::member(w, &SCHEMA_TAG.members[1], &self.value);
        w.end_structure(&SCHEMA_TAG);
    }
}
impl rt::Encode for Tag {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Tag {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_TAG, r, &mut |index, shape, r| {
            match index {
                0 => out.key = rt::Decode::decode(shape, r)?,
                1 => out.value = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

static PATTERN_ACCESS_KEY_ID_TYPE: rt::Pattern = rt::Pattern::new("[\\w]*");
pub static SHAPE_ACCESS_KEY_ID_TYPE: rt::Shape =
    rt::Shape::String { min: Some(16), max: Some(128), pattern: Some(&PATTERN_ACCESS_KEY_ID_TYPE) };
pub static SHAPE_ACCESS_KEY_SECRET_TYPE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_ACCOUNT_TYPE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
static PATTERN_ARN_TYPE: rt::Pattern = rt::Pattern::new(
    "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+",
);
pub static SHAPE_ARN_TYPE: rt::Shape =
    rt::Shape::String { min: Some(20), max: Some(2048), pattern: Some(&PATTERN_ARN_TYPE) };
static PATTERN_ASSUMED_ROLE_ID_TYPE: rt::Pattern = rt::Pattern::new("[\\w+=,.@:-]*");
pub static SHAPE_ASSUMED_ROLE_ID_TYPE: rt::Shape = rt::Shape::String {
    min: Some(2),
    max: Some(193),
    pattern: Some(&PATTERN_ASSUMED_ROLE_ID_TYPE),
};
pub static SHAPE_CONTEXT_ASSERTION_TYPE: rt::Shape =
    rt::Shape::String { min: Some(4), max: Some(2048), pattern: None };
pub static SHAPE_DATE_TYPE: rt::Shape = rt::Shape::Timestamp(None);
pub static SHAPE_DURATION_SECONDS_TYPE: rt::Shape =
    rt::Shape::Integer { min: Some(900), max: Some(129600) };
pub static SHAPE_EXPIRED_IDENTITY_TOKEN_MESSAGE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
static PATTERN_EXTERNAL_ID_TYPE: rt::Pattern = rt::Pattern::new("[\\w+=,.@:\\/-]*");
pub static SHAPE_EXTERNAL_ID_TYPE: rt::Shape =
    rt::Shape::String { min: Some(2), max: Some(1224), pattern: Some(&PATTERN_EXTERNAL_ID_TYPE) };
pub static SHAPE_MALFORMED_POLICY_DOCUMENT_MESSAGE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_NON_NEGATIVE_INTEGER_TYPE: rt::Shape =
    rt::Shape::Integer { min: Some(0), max: None };
pub static SHAPE_PACKED_POLICY_TOO_LARGE_MESSAGE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_POLICY_DESCRIPTOR_LIST_TYPE: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_POLICY_DESCRIPTOR_TYPE,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_REGION_DISABLED_MESSAGE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_ROLE_DURATION_SECONDS_TYPE: rt::Shape =
    rt::Shape::Integer { min: Some(900), max: Some(43200) };
static PATTERN_ROLE_SESSION_NAME_TYPE: rt::Pattern = rt::Pattern::new("[\\w+=,.@-]*");
pub static SHAPE_ROLE_SESSION_NAME_TYPE: rt::Shape = rt::Shape::String {
    min: Some(2),
    max: Some(64),
    pattern: Some(&PATTERN_ROLE_SESSION_NAME_TYPE),
};
static PATTERN_SERIAL_NUMBER_TYPE: rt::Pattern = rt::Pattern::new("[\\w+=/:,.@-]*");
pub static SHAPE_SERIAL_NUMBER_TYPE: rt::Shape =
    rt::Shape::String { min: Some(9), max: Some(256), pattern: Some(&PATTERN_SERIAL_NUMBER_TYPE) };
static PATTERN_SOURCE_IDENTITY_TYPE: rt::Pattern = rt::Pattern::new("[\\w+=,.@-]*");
pub static SHAPE_SOURCE_IDENTITY_TYPE: rt::Shape =
    rt::Shape::String { min: Some(2), max: Some(64), pattern: Some(&PATTERN_SOURCE_IDENTITY_TYPE) };
pub static SHAPE_TAG_KEY_LIST_TYPE: rt::Shape = rt::Shape::List {
    min: None,
    max: Some(50),
    element: &SHAPE_TAG_KEY_TYPE,
    element_name: "member",
    flattened: false,
};
static PATTERN_TAG_KEY_TYPE: rt::Pattern = rt::Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+");
pub static SHAPE_TAG_KEY_TYPE: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(128), pattern: Some(&PATTERN_TAG_KEY_TYPE) };
pub static SHAPE_TAG_LIST_TYPE: rt::Shape = rt::Shape::List {
    min: None,
    max: Some(50),
    element: &SHAPE_TAG,
    element_name: "member",
    flattened: false,
};
static PATTERN_TAG_VALUE_TYPE: rt::Pattern = rt::Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*");
pub static SHAPE_TAG_VALUE_TYPE: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(256), pattern: Some(&PATTERN_TAG_VALUE_TYPE) };
static PATTERN_TOKEN_CODE_TYPE: rt::Pattern = rt::Pattern::new("[\\d]*");
pub static SHAPE_TOKEN_CODE_TYPE: rt::Shape =
    rt::Shape::String { min: Some(6), max: Some(6), pattern: Some(&PATTERN_TOKEN_CODE_TYPE) };
pub static SHAPE_TOKEN_TYPE: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
static PATTERN_UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE: rt::Pattern =
    rt::Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+");
pub static SHAPE_UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE: rt::Shape = rt::Shape::String {
    min: Some(1),
    max: None,
    pattern: Some(&PATTERN_UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE),
};
pub static SHAPE_USER_ID_TYPE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
/// The service's errors, made from their messages.
pub mod error {
    use crate::prelude as rt;
    pub fn expired_token_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_EXPIRED_TOKEN_EXCEPTION, message)
    }
    pub fn malformed_policy_document_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_MALFORMED_POLICY_DOCUMENT_EXCEPTION, message)
    }
    pub fn packed_policy_too_large_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_PACKED_POLICY_TOO_LARGE_EXCEPTION, message)
    }
    pub fn region_disabled_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_REGION_DISABLED_EXCEPTION, message)
    }
}

/// What the model says of the service.
pub static MODEL: rt::ServiceModel = rt::ServiceModel {
    name: "sts",
    signing_name: "sts",
    full_name: "AWS Security Token Service",
    api_version: "2011-06-15",
    protocol: rt::Protocol::Query,
    also: &[],
    query_compatible: false,
    xml_namespace: Some("https://sts.amazonaws.com/doc/2011-06-15/"),
    operations: &[
        rt::Operation {
            name: "AssumeRole",
            index: 0,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_ASSUME_ROLE_REQUEST,
            output: &SCHEMA_ASSUME_ROLE_RESPONSE,
            result_wrapper: Some("AssumeRoleResult"),
        },
        rt::Operation {
            name: "GetAccessKeyInfo",
            index: 1,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_GET_ACCESS_KEY_INFO_REQUEST,
            output: &SCHEMA_GET_ACCESS_KEY_INFO_RESPONSE,
            result_wrapper: Some("GetAccessKeyInfoResult"),
        },
        rt::Operation {
            name: "GetCallerIdentity",
            index: 2,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_GET_CALLER_IDENTITY_REQUEST,
            output: &SCHEMA_GET_CALLER_IDENTITY_RESPONSE,
            result_wrapper: Some("GetCallerIdentityResult"),
        },
        rt::Operation {
            name: "GetSessionToken",
            index: 3,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_GET_SESSION_TOKEN_REQUEST,
            output: &SCHEMA_GET_SESSION_TOKEN_RESPONSE,
            result_wrapper: Some("GetSessionTokenResult"),
        },
    ],
    unserved: &[
        rt::Unserved { name: "AssumeRoleWithSAML", method: "POST", uri: "/" },
        rt::Unserved { name: "AssumeRoleWithWebIdentity", method: "POST", uri: "/" },
        rt::Unserved { name: "AssumeRoot", method: "POST", uri: "/" },
        rt::Unserved { name: "DecodeAuthorizationMessage", method: "POST", uri: "/" },
        rt::Unserved { name: "GetDelegatedAccessToken", method: "POST", uri: "/" },
        rt::Unserved { name: "GetFederationToken", method: "POST", uri: "/" },
        rt::Unserved { name: "GetWebIdentityToken", method: "POST", uri: "/" },
    ],
    validation_code: "ValidationError",
};

/// The service. Operations that an implementation does not have answer «not implemented».
#[rt::async_trait]
pub trait Sts: Send + Sync + 'static {
    /// AssumeRole.
    async fn assume_role(
        &self,
        caller: &rt::Caller,
        input: AssumeRoleRequest,
    ) -> Result<AssumeRoleResponse, rt::ApiError> {
        Err(rt::not_implemented("Sts", "AssumeRole"))
    }
    /// GetAccessKeyInfo.
    async fn get_access_key_info(
        &self,
        caller: &rt::Caller,
        input: GetAccessKeyInfoRequest,
    ) -> Result<GetAccessKeyInfoResponse, rt::ApiError> {
        Err(rt::not_implemented("Sts", "GetAccessKeyInfo"))
    }
    /// GetCallerIdentity.
    async fn get_caller_identity(
        &self,
        caller: &rt::Caller,
        input: GetCallerIdentityRequest,
    ) -> Result<GetCallerIdentityResponse, rt::ApiError> {
        Err(rt::not_implemented("Sts", "GetCallerIdentity"))
    }
    /// GetSessionToken.
    async fn get_session_token(
        &self,
        caller: &rt::Caller,
        input: GetSessionTokenRequest,
    ) -> Result<GetSessionTokenResponse, rt::ApiError> {
        Err(rt::not_implemented("Sts", "GetSessionToken"))
    }
}

/// A request for any operation.
#[derive(Debug, Clone, PartialEq)]
pub enum StsInput {
    AssumeRole(AssumeRoleRequest),
    GetAccessKeyInfo(GetAccessKeyInfoRequest),
    GetCallerIdentity(GetCallerIdentityRequest),
    GetSessionToken(GetSessionTokenRequest),
}

impl StsInput {
    pub fn operation(&self) -> &'static rt::Operation {
        &MODEL.operations[match self {
            Self::AssumeRole(_) => 0,
            Self::GetAccessKeyInfo(_) => 1,
            Self::GetCallerIdentity(_) => 2,
            Self::GetSessionToken(_) => 3,
        }]
    }
    pub fn structure(&self) -> &dyn rt::Structure {
        match self {
            Self::AssumeRole(input) => input,
            Self::GetAccessKeyInfo(input) => input,
            Self::GetCallerIdentity(input) => input,
            Self::GetSessionToken(input) => input,
        }
    }
    pub fn attach_body(&mut self, body: rt::Body) {}
    pub fn decode(
        operation: &'static rt::Operation,
        reader: &mut dyn rt::Reader,
    ) -> Result<Self, rt::DecodeError> {
        Ok(match operation.index {
            0 => Self::AssumeRole(rt::Decode::decode(&SHAPE_ASSUME_ROLE_REQUEST, reader)?),
            1 => Self::GetAccessKeyInfo(rt::Decode::decode(
                &SHAPE_GET_ACCESS_KEY_INFO_REQUEST,
                reader,
            )?),
            2 => Self::GetCallerIdentity(rt::Decode::decode(
                &SHAPE_GET_CALLER_IDENTITY_REQUEST,
                reader,
            )?),
            3 => {
                Self::GetSessionToken(rt::Decode::decode(&SHAPE_GET_SESSION_TOKEN_REQUEST, reader)?)
            }
            _ => {
                return Err(rt::DecodeError::Syntax(format!(
                    "{} is no operation of this service",
                    operation.name
                )));
            }
        })
    }
    pub async fn call(
        self,
        service: &dyn Sts,
        caller: &rt::Caller,
    ) -> Result<Box<dyn rt::Response>, rt::ApiError> {
        Ok(match self {
            Self::AssumeRole(input) => Box::new(service.assume_role(caller, input).await?),
            Self::GetAccessKeyInfo(input) => {
                Box::new(service.get_access_key_info(caller, input).await?)
            }
            Self::GetCallerIdentity(input) => {
                Box::new(service.get_caller_identity(caller, input).await?)
            }
            Self::GetSessionToken(input) => {
                Box::new(service.get_session_token(caller, input).await?)
            }
        })
    }
}

struct Routed {
    inner: rt::Arc<dyn Sts>,
    access: rt::Arc<dyn rt::Access<StsInput>>,
}
struct Entry(rt::Arc<Routed>);
struct Called {
    input: StsInput,
    routed: rt::Arc<Routed>,
}

/// The service for the endpoint: requests are typed, and know what they must be allowed.
pub fn service(
    inner: rt::Arc<dyn Sts>,
    access: rt::Arc<dyn rt::Access<StsInput>>,
) -> rt::Arc<dyn rt::Service> {
    rt::Arc::new(Entry(rt::Arc::new(Routed { inner, access })))
}

impl rt::Service for Entry {
    fn model(&self) -> &'static rt::ServiceModel {
        &MODEL
    }
    fn decode(
        &self,
        operation: &'static rt::Operation,
        reader: &mut dyn rt::Reader,
    ) -> Result<Box<dyn rt::Request>, rt::DecodeError> {
        Ok(Box::new(Called { input: StsInput::decode(operation, reader)?, routed: self.0.clone() }))
    }
}

impl rt::Request for Called {
    fn operation(&self) -> &'static rt::Operation {
        self.input.operation()
    }
    fn input(&self) -> &dyn rt::Structure {
        self.input.structure()
    }
    fn asks<'a>(
        &'a self,
        caller: &'a rt::Caller,
    ) -> rt::Future<'a, Result<Vec<rt::Ask>, rt::ApiError>> {
        self.routed.access.asks(caller, &self.input)
    }
    fn attach_body(&mut self, body: rt::Body) {
        self.input.attach_body(body);
    }
    fn call(
        self: Box<Self>,
        caller: rt::Caller,
    ) -> rt::Future<'static, Result<Box<dyn rt::Response>, rt::ApiError>> {
        Box::pin(async move {
            let Called { input, routed } = *self;
            input.call(&*routed.inner, &caller).await
        })
    }
}

struct Guarded {
    inner: rt::Arc<dyn Sts>,
    guard: rt::Guard<StsInput>,
}

/// The service for other rooms: each call is authorized as one from outside.
pub fn guarded(inner: rt::Arc<dyn Sts>, guard: rt::Guard<StsInput>) -> rt::Arc<dyn Sts> {
    rt::Arc::new(Guarded { inner, guard })
}

#[rt::async_trait]
impl Sts for Guarded {
    async fn assume_role(
        &self,
        caller: &rt::Caller,
        input: AssumeRoleRequest,
    ) -> Result<AssumeRoleResponse, rt::ApiError> {
        let input = StsInput::AssumeRole(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let StsInput::AssumeRole(input) = input else {
            return Err(rt::not_implemented("Sts", "AssumeRole"));
        };
        self.inner.assume_role(caller, input).await
    }
    async fn get_access_key_info(
        &self,
        caller: &rt::Caller,
        input: GetAccessKeyInfoRequest,
    ) -> Result<GetAccessKeyInfoResponse, rt::ApiError> {
        let input = StsInput::GetAccessKeyInfo(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let StsInput::GetAccessKeyInfo(input) = input else {
            return Err(rt::not_implemented("Sts", "GetAccessKeyInfo"));
        };
        self.inner.get_access_key_info(caller, input).await
    }
    async fn get_caller_identity(
        &self,
        caller: &rt::Caller,
        input: GetCallerIdentityRequest,
    ) -> Result<GetCallerIdentityResponse, rt::ApiError> {
        let input = StsInput::GetCallerIdentity(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let StsInput::GetCallerIdentity(input) = input else {
            return Err(rt::not_implemented("Sts", "GetCallerIdentity"));
        };
        self.inner.get_caller_identity(caller, input).await
    }
    async fn get_session_token(
        &self,
        caller: &rt::Caller,
        input: GetSessionTokenRequest,
    ) -> Result<GetSessionTokenResponse, rt::ApiError> {
        let input = StsInput::GetSessionToken(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let StsInput::GetSessionToken(input) = input else {
            return Err(rt::not_implemented("Sts", "GetSessionToken"));
        };
        self.inner.get_session_token(caller, input).await
    }
}
