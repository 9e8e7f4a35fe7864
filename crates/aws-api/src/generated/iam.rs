//! AWS Identity and Access Management, API version 2010-05-08. Written by `cargo xtask codegen` from the service's model; do not edit.
#![allow(
    missing_docs,
    clippy::all,
    clippy::pedantic,
    non_camel_case_types,
    unused_variables,
    unused_mut
)]

use crate::prelude as rt;

pub static SCHEMA_ACCESS_KEY: rt::Schema = rt::Schema {
    name: "AccessKey",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AccessKeyId", "AccessKeyId", &SHAPE_ACCESS_KEY_ID_TYPE).required(),
        rt::Member::new("CreateDate", "CreateDate", &SHAPE_DATE_TYPE),
        rt::Member::new("SecretAccessKey", "SecretAccessKey", &SHAPE_ACCESS_KEY_SECRET_TYPE)
            .required(),
        rt::Member::new("Status", "Status", &SHAPE_STATUS_TYPE).required(),
        rt::Member::new("UserName", "UserName", &SHAPE_USER_NAME_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_ACCESS_KEY: rt::Shape = rt::Shape::Structure(&SCHEMA_ACCESS_KEY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AccessKey {
    pub access_key_id: String,
    pub create_date: Option<rt::Timestamp>,
    pub secret_access_key: String,
    pub status: StatusType,
    pub user_name: String,
}
impl rt::Structure for AccessKey {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ACCESS_KEY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ACCESS_KEY);
        rt::member(w, &SCHEMA_ACCESS_KEY.members[0], &self.access_key_id);
        rt::member(w, &SCHEMA_ACCESS_KEY.members[1], &self.create_date);
        rt::member(w, &SCHEMA_ACCESS_KEY.members[2], &self.secret_access_key);
        rt::member(w, &SCHEMA_ACCESS_KEY.members[3], &self.status);
        rt::member(w, &SCHEMA_ACCESS_KEY.members[4], &self.user_name);
        w.end_structure(&SCHEMA_ACCESS_KEY);
    }
}
impl rt::Encode for AccessKey {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for AccessKey {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_ACCESS_KEY, r, &mut |index, shape, r| {
            match index {
                0 => out.access_key_id = rt::Decode::decode(shape, r)?,
                1 => out.create_date = rt::Decode::decode(shape, r)?,
                2 => out.secret_access_key = rt::Decode::decode(shape, r)?,
                3 => out.status = rt::Decode::decode(shape, r)?,
                4 => out.user_name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_ACCESS_KEY_METADATA: rt::Schema = rt::Schema {
    name: "AccessKeyMetadata",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AccessKeyId", "AccessKeyId", &SHAPE_ACCESS_KEY_ID_TYPE),
        rt::Member::new("CreateDate", "CreateDate", &SHAPE_DATE_TYPE),
        rt::Member::new("Status", "Status", &SHAPE_STATUS_TYPE),
        rt::Member::new("UserName", "UserName", &SHAPE_USER_NAME_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_ACCESS_KEY_METADATA: rt::Shape = rt::Shape::Structure(&SCHEMA_ACCESS_KEY_METADATA);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AccessKeyMetadata {
    pub access_key_id: Option<String>,
    pub create_date: Option<rt::Timestamp>,
    pub status: Option<StatusType>,
    pub user_name: Option<String>,
}
impl rt::Structure for AccessKeyMetadata {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ACCESS_KEY_METADATA
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ACCESS_KEY_METADATA);
        rt::member(w, &SCHEMA_ACCESS_KEY_METADATA.members[0], &self.access_key_id);
        rt::member(w, &SCHEMA_ACCESS_KEY_METADATA.members[1], &self.create_date);
        rt::member(w, &SCHEMA_ACCESS_KEY_METADATA.members[2], &self.status);
        rt::member(w, &SCHEMA_ACCESS_KEY_METADATA.members[3], &self.user_name);
        w.end_structure(&SCHEMA_ACCESS_KEY_METADATA);
    }
}
impl rt::Encode for AccessKeyMetadata {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for AccessKeyMetadata {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_ACCESS_KEY_METADATA, r, &mut |index, shape, r| {
            match index {
                0 => out.access_key_id = rt::Decode::decode(shape, r)?,
                1 => out.create_date = rt::Decode::decode(shape, r)?,
                2 => out.status = rt::Decode::decode(shape, r)?,
                3 => out.user_name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_ADD_USER_TO_GROUP_REQUEST: rt::Schema = rt::Schema {
    name: "AddUserToGroupRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("GroupName", "GroupName", &SHAPE_GROUP_NAME_TYPE).required(),
        rt::Member::new("UserName", "UserName", &SHAPE_EXISTING_USER_NAME_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_ADD_USER_TO_GROUP_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ADD_USER_TO_GROUP_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AddUserToGroupRequest {
    pub group_name: String,
    pub user_name: String,
}
impl rt::Structure for AddUserToGroupRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ADD_USER_TO_GROUP_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ADD_USER_TO_GROUP_REQUEST);
        rt::member(w, &SCHEMA_ADD_USER_TO_GROUP_REQUEST.members[0], &self.group_name);
        rt::member(w, &SCHEMA_ADD_USER_TO_GROUP_REQUEST.members[1], &self.user_name);
        w.end_structure(&SCHEMA_ADD_USER_TO_GROUP_REQUEST);
    }
}
impl rt::Encode for AddUserToGroupRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for AddUserToGroupRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ADD_USER_TO_GROUP_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.group_name = rt::Decode::decode(shape, r)?,
                    1 => out.user_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_ATTACH_GROUP_POLICY_REQUEST: rt::Schema = rt::Schema {
    name: "AttachGroupPolicyRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("GroupName", "GroupName", &SHAPE_GROUP_NAME_TYPE).required(),
        rt::Member::new("PolicyArn", "PolicyArn", &SHAPE_ARN_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_ATTACH_GROUP_POLICY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ATTACH_GROUP_POLICY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttachGroupPolicyRequest {
    pub group_name: String,
    pub policy_arn: String,
}
impl rt::Structure for AttachGroupPolicyRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ATTACH_GROUP_POLICY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ATTACH_GROUP_POLICY_REQUEST);
        rt::member(w, &SCHEMA_ATTACH_GROUP_POLICY_REQUEST.members[0], &self.group_name);
        rt::member(w, &SCHEMA_ATTACH_GROUP_POLICY_REQUEST.members[1], &self.policy_arn);
        w.end_structure(&SCHEMA_ATTACH_GROUP_POLICY_REQUEST);
    }
}
impl rt::Encode for AttachGroupPolicyRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for AttachGroupPolicyRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ATTACH_GROUP_POLICY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.group_name = rt::Decode::decode(shape, r)?,
                    1 => out.policy_arn = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_ATTACH_ROLE_POLICY_REQUEST: rt::Schema = rt::Schema {
    name: "AttachRolePolicyRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("PolicyArn", "PolicyArn", &SHAPE_ARN_TYPE).required(),
        rt::Member::new("RoleName", "RoleName", &SHAPE_ROLE_NAME_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_ATTACH_ROLE_POLICY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ATTACH_ROLE_POLICY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttachRolePolicyRequest {
    pub policy_arn: String,
    pub role_name: String,
}
impl rt::Structure for AttachRolePolicyRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ATTACH_ROLE_POLICY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ATTACH_ROLE_POLICY_REQUEST);
        rt::member(w, &SCHEMA_ATTACH_ROLE_POLICY_REQUEST.members[0], &self.policy_arn);
        rt::member(w, &SCHEMA_ATTACH_ROLE_POLICY_REQUEST.members[1], &self.role_name);
        w.end_structure(&SCHEMA_ATTACH_ROLE_POLICY_REQUEST);
    }
}
impl rt::Encode for AttachRolePolicyRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for AttachRolePolicyRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ATTACH_ROLE_POLICY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.policy_arn = rt::Decode::decode(shape, r)?,
                    1 => out.role_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_ATTACH_USER_POLICY_REQUEST: rt::Schema = rt::Schema {
    name: "AttachUserPolicyRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("PolicyArn", "PolicyArn", &SHAPE_ARN_TYPE).required(),
        rt::Member::new("UserName", "UserName", &SHAPE_USER_NAME_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_ATTACH_USER_POLICY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ATTACH_USER_POLICY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttachUserPolicyRequest {
    pub policy_arn: String,
    pub user_name: String,
}
impl rt::Structure for AttachUserPolicyRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ATTACH_USER_POLICY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ATTACH_USER_POLICY_REQUEST);
        rt::member(w, &SCHEMA_ATTACH_USER_POLICY_REQUEST.members[0], &self.policy_arn);
        rt::member(w, &SCHEMA_ATTACH_USER_POLICY_REQUEST.members[1], &self.user_name);
        w.end_structure(&SCHEMA_ATTACH_USER_POLICY_REQUEST);
    }
}
impl rt::Encode for AttachUserPolicyRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for AttachUserPolicyRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ATTACH_USER_POLICY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.policy_arn = rt::Decode::decode(shape, r)?,
                    1 => out.user_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_ATTACHED_PERMISSIONS_BOUNDARY: rt::Schema = rt::Schema {
    name: "AttachedPermissionsBoundary",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("PermissionsBoundaryArn", "PermissionsBoundaryArn", &SHAPE_ARN_TYPE),
        rt::Member::new(
            "PermissionsBoundaryType",
            "PermissionsBoundaryType",
            &SHAPE_PERMISSIONS_BOUNDARY_ATTACHMENT_TYPE,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_ATTACHED_PERMISSIONS_BOUNDARY: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ATTACHED_PERMISSIONS_BOUNDARY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttachedPermissionsBoundary {
    pub permissions_boundary_arn: Option<String>,
    pub permissions_boundary_type: Option<PermissionsBoundaryAttachmentType>,
}
impl rt::Structure for AttachedPermissionsBoundary {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ATTACHED_PERMISSIONS_BOUNDARY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ATTACHED_PERMISSIONS_BOUNDARY);
        rt::member(
            w,
            &SCHEMA_ATTACHED_PERMISSIONS_BOUNDARY.members[0],
            &self.permissions_boundary_arn,
        );
        rt::member(
            w,
            &SCHEMA_ATTACHED_PERMISSIONS_BOUNDARY.members[1],
            &self.permissions_boundary_type,
        );
        w.end_structure(&SCHEMA_ATTACHED_PERMISSIONS_BOUNDARY);
    }
}
impl rt::Encode for AttachedPermissionsBoundary {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for AttachedPermissionsBoundary {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ATTACHED_PERMISSIONS_BOUNDARY,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.permissions_boundary_arn = rt::Decode::decode(shape, r)?,
                    1 => out.permissions_boundary_type = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_ATTACHED_POLICY: rt::Schema = rt::Schema {
    name: "AttachedPolicy",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("PolicyArn", "PolicyArn", &SHAPE_ARN_TYPE),
        rt::Member::new("PolicyName", "PolicyName", &SHAPE_POLICY_NAME_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_ATTACHED_POLICY: rt::Shape = rt::Shape::Structure(&SCHEMA_ATTACHED_POLICY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttachedPolicy {
    pub policy_arn: Option<String>,
    pub policy_name: Option<String>,
}
impl rt::Structure for AttachedPolicy {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ATTACHED_POLICY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ATTACHED_POLICY);
        rt::member(w, &SCHEMA_ATTACHED_POLICY.members[0], &self.policy_arn);
        rt::member(w, &SCHEMA_ATTACHED_POLICY.members[1], &self.policy_name);
        w.end_structure(&SCHEMA_ATTACHED_POLICY);
    }
}
impl rt::Encode for AttachedPolicy {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for AttachedPolicy {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_ATTACHED_POLICY, r, &mut |index, shape, r| {
            match index {
                0 => out.policy_arn = rt::Decode::decode(shape, r)?,
                1 => out.policy_name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_BOOTSTRAP_DATUM: rt::Shape = rt::Shape::Blob { min: None, max: None };
pub static SCHEMA_CONCURRENT_MODIFICATION_EXCEPTION: rt::Schema = rt::Schema {
    name: "ConcurrentModificationException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "ConcurrentModification", status: 409 }),
    members: &[rt::Member::new("message", "message", &SHAPE_CONCURRENT_MODIFICATION_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_CONCURRENT_MODIFICATION_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CONCURRENT_MODIFICATION_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConcurrentModificationException {
    pub message: Option<String>,
}
impl rt::Structure for ConcurrentModificationException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CONCURRENT_MODIFICATION_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CONCURRENT_MODIFICATION_EXCEPTION);
        rt::member(w, &SCHEMA_CONCURRENT_MODIFICATION_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_CONCURRENT_MODIFICATION_EXCEPTION);
    }
}
impl rt::Encode for ConcurrentModificationException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ConcurrentModificationException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CONCURRENT_MODIFICATION_EXCEPTION,
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
impl From<ConcurrentModificationException> for rt::ApiError {
    fn from(error: ConcurrentModificationException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SHAPE_CONCURRENT_MODIFICATION_MESSAGE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_CREATE_ACCESS_KEY_REQUEST: rt::Schema = rt::Schema {
    name: "CreateAccessKeyRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("UserName", "UserName", &SHAPE_EXISTING_USER_NAME_TYPE)],
    xml_namespace: None,
};
pub static SHAPE_CREATE_ACCESS_KEY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_ACCESS_KEY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateAccessKeyRequest {
    pub user_name: Option<String>,
}
impl rt::Structure for CreateAccessKeyRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_ACCESS_KEY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_ACCESS_KEY_REQUEST);
        rt::member(w, &SCHEMA_CREATE_ACCESS_KEY_REQUEST.members[0], &self.user_name);
        w.end_structure(&SCHEMA_CREATE_ACCESS_KEY_REQUEST);
    }
}
impl rt::Encode for CreateAccessKeyRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateAccessKeyRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_ACCESS_KEY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.user_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_ACCESS_KEY_RESPONSE: rt::Schema = rt::Schema {
    name: "CreateAccessKeyResponse",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("AccessKey", "AccessKey", &SHAPE_ACCESS_KEY).required()],
    xml_namespace: None,
};
pub static SHAPE_CREATE_ACCESS_KEY_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_ACCESS_KEY_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateAccessKeyResponse {
    pub access_key: AccessKey,
}
impl rt::Structure for CreateAccessKeyResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_ACCESS_KEY_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_ACCESS_KEY_RESPONSE);
        rt::member(w, &SCHEMA_CREATE_ACCESS_KEY_RESPONSE.members[0], &self.access_key);
        w.end_structure(&SCHEMA_CREATE_ACCESS_KEY_RESPONSE);
    }
}
impl rt::Encode for CreateAccessKeyResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateAccessKeyResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_ACCESS_KEY_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.access_key = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_GROUP_REQUEST: rt::Schema = rt::Schema {
    name: "CreateGroupRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("GroupName", "GroupName", &SHAPE_GROUP_NAME_TYPE).required(),
        rt::Member::new("Path", "Path", &SHAPE_PATH_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_GROUP_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_GROUP_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateGroupRequest {
    pub group_name: String,
    pub path: Option<String>,
}
impl rt::Structure for CreateGroupRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_GROUP_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_GROUP_REQUEST);
        rt::member(w, &SCHEMA_CREATE_GROUP_REQUEST.members[0], &self.group_name);
        rt::member(w, &SCHEMA_CREATE_GROUP_REQUEST.members[1], &self.path);
        w.end_structure(&SCHEMA_CREATE_GROUP_REQUEST);
    }
}
impl rt::Encode for CreateGroupRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateGroupRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_GROUP_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.group_name = rt::Decode::decode(shape, r)?,
                    1 => out.path = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_GROUP_RESPONSE: rt::Schema = rt::Schema {
    name: "CreateGroupResponse",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Group", "Group", &SHAPE_GROUP).required()],
    xml_namespace: None,
};
pub static SHAPE_CREATE_GROUP_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_GROUP_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateGroupResponse {
    pub group: Group,
}
impl rt::Structure for CreateGroupResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_GROUP_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_GROUP_RESPONSE);
        rt::member(w, &SCHEMA_CREATE_GROUP_RESPONSE.members[0], &self.group);
        w.end_structure(&SCHEMA_CREATE_GROUP_RESPONSE);
    }
}
impl rt::Encode for CreateGroupResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateGroupResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_GROUP_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.group = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_POLICY_REQUEST: rt::Schema = rt::Schema {
    name: "CreatePolicyRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Description", "Description", &SHAPE_POLICY_DESCRIPTION_TYPE),
        rt::Member::new("Path", "Path", &SHAPE_POLICY_PATH_TYPE),
        rt::Member::new("PolicyDocument", "PolicyDocument", &SHAPE_POLICY_DOCUMENT_TYPE).required(),
        rt::Member::new("PolicyName", "PolicyName", &SHAPE_POLICY_NAME_TYPE).required(),
        rt::Member::new("Tags", "Tags", &SHAPE_TAG_LIST_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_POLICY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_POLICY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreatePolicyRequest {
    pub description: Option<String>,
    pub path: Option<String>,
    pub policy_document: String,
    pub policy_name: String,
    pub tags: Option<Vec<Tag>>,
}
impl rt::Structure for CreatePolicyRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_POLICY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_POLICY_REQUEST);
        rt::member(w, &SCHEMA_CREATE_POLICY_REQUEST.members[0], &self.description);
        rt::member(w, &SCHEMA_CREATE_POLICY_REQUEST.members[1], &self.path);
        rt::member(w, &SCHEMA_CREATE_POLICY_REQUEST.members[2], &self.policy_document);
        rt::member(w, &SCHEMA_CREATE_POLICY_REQUEST.members[3], &self.policy_name);
        rt::member(w, &SCHEMA_CREATE_POLICY_REQUEST.members[4], &self.tags);
        w.end_structure(&SCHEMA_CREATE_POLICY_REQUEST);
    }
}
impl rt::Encode for CreatePolicyRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreatePolicyRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_POLICY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.description = rt::Decode::decode(shape, r)?,
                    1 => out.path = rt::Decode::decode(shape, r)?,
                    2 => out.policy_document = rt::Decode::decode(shape, r)?,
                    3 => out.policy_name = rt::Decode::decode(shape, r)?,
                    4 => out.tags = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_POLICY_RESPONSE: rt::Schema = rt::Schema {
    name: "CreatePolicyResponse",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Policy", "Policy", &SHAPE_POLICY)],
    xml_namespace: None,
};
pub static SHAPE_CREATE_POLICY_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_POLICY_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreatePolicyResponse {
    pub policy: Option<Policy>,
}
impl rt::Structure for CreatePolicyResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_POLICY_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_POLICY_RESPONSE);
        rt::member(w, &SCHEMA_CREATE_POLICY_RESPONSE.members[0], &self.policy);
        w.end_structure(&SCHEMA_CREATE_POLICY_RESPONSE);
    }
}
impl rt::Encode for CreatePolicyResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreatePolicyResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_POLICY_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.policy = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_POLICY_VERSION_REQUEST: rt::Schema = rt::Schema {
    name: "CreatePolicyVersionRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("PolicyArn", "PolicyArn", &SHAPE_ARN_TYPE).required(),
        rt::Member::new("PolicyDocument", "PolicyDocument", &SHAPE_POLICY_DOCUMENT_TYPE).required(),
        rt::Member::new("SetAsDefault", "SetAsDefault", &SHAPE_BOOLEAN_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_POLICY_VERSION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_POLICY_VERSION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreatePolicyVersionRequest {
    pub policy_arn: String,
    pub policy_document: String,
    pub set_as_default: Option<bool>,
}
impl rt::Structure for CreatePolicyVersionRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_POLICY_VERSION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_POLICY_VERSION_REQUEST);
        rt::member(w, &SCHEMA_CREATE_POLICY_VERSION_REQUEST.members[0], &self.policy_arn);
        rt::member(w, &SCHEMA_CREATE_POLICY_VERSION_REQUEST.members[1], &self.policy_document);
        rt::member(w, &SCHEMA_CREATE_POLICY_VERSION_REQUEST.members[2], &self.set_as_default);
        w.end_structure(&SCHEMA_CREATE_POLICY_VERSION_REQUEST);
    }
}
impl rt::Encode for CreatePolicyVersionRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreatePolicyVersionRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_POLICY_VERSION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.policy_arn = rt::Decode::decode(shape, r)?,
                    1 => out.policy_document = rt::Decode::decode(shape, r)?,
                    2 => out.set_as_default = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_POLICY_VERSION_RESPONSE: rt::Schema = rt::Schema {
    name: "CreatePolicyVersionResponse",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("PolicyVersion", "PolicyVersion", &SHAPE_POLICY_VERSION)],
    xml_namespace: None,
};
pub static SHAPE_CREATE_POLICY_VERSION_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_POLICY_VERSION_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreatePolicyVersionResponse {
    pub policy_version: Option<PolicyVersion>,
}
impl rt::Structure for CreatePolicyVersionResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_POLICY_VERSION_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_POLICY_VERSION_RESPONSE);
        rt::member(w, &SCHEMA_CREATE_POLICY_VERSION_RESPONSE.members[0], &self.policy_version);
        w.end_structure(&SCHEMA_CREATE_POLICY_VERSION_RESPONSE);
    }
}
impl rt::Encode for CreatePolicyVersionResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreatePolicyVersionResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_POLICY_VERSION_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.policy_version = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_ROLE_REQUEST: rt::Schema = rt::Schema {
    name: "CreateRoleRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "AssumeRolePolicyDocument",
            "AssumeRolePolicyDocument",
            &SHAPE_POLICY_DOCUMENT_TYPE,
        )
        .required(),
        rt::Member::new("Description", "Description", &SHAPE_ROLE_DESCRIPTION_TYPE),
        rt::Member::new(
            "MaxSessionDuration",
            "MaxSessionDuration",
            &SHAPE_ROLE_MAX_SESSION_DURATION_TYPE,
        ),
        rt::Member::new("Path", "Path", &SHAPE_PATH_TYPE),
        rt::Member::new("PermissionsBoundary", "PermissionsBoundary", &SHAPE_ARN_TYPE),
        rt::Member::new("RoleName", "RoleName", &SHAPE_ROLE_NAME_TYPE).required(),
        rt::Member::new("Tags", "Tags", &SHAPE_TAG_LIST_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_ROLE_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_CREATE_ROLE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateRoleRequest {
    pub assume_role_policy_document: String,
    pub description: Option<String>,
    pub max_session_duration: Option<i32>,
    pub path: Option<String>,
    pub permissions_boundary: Option<String>,
    pub role_name: String,
    pub tags: Option<Vec<Tag>>,
}
impl rt::Structure for CreateRoleRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_ROLE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_ROLE_REQUEST);
        rt::member(w, &SCHEMA_CREATE_ROLE_REQUEST.members[0], &self.assume_role_policy_document);
        rt::member(w, &SCHEMA_CREATE_ROLE_REQUEST.members[1], &self.description);
        rt::member(w, &SCHEMA_CREATE_ROLE_REQUEST.members[2], &self.max_session_duration);
        rt::member(w, &SCHEMA_CREATE_ROLE_REQUEST.members[3], &self.path);
        rt::member(w, &SCHEMA_CREATE_ROLE_REQUEST.members[4], &self.permissions_boundary);
        rt::member(w, &SCHEMA_CREATE_ROLE_REQUEST.members[5], &self.role_name);
        rt::member(w, &SCHEMA_CREATE_ROLE_REQUEST.members[6], &self.tags);
        w.end_structure(&SCHEMA_CREATE_ROLE_REQUEST);
    }
}
impl rt::Encode for CreateRoleRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateRoleRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_CREATE_ROLE_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.assume_role_policy_document = rt::Decode::decode(shape, r)?,
                1 => out.description = rt::Decode::decode(shape, r)?,
                2 => out.max_session_duration = rt::Decode::decode(shape, r)?,
                3 => out.path = rt::Decode::decode(shape, r)?,
                4 => out.permissions_boundary = rt::Decode::decode(shape, r)?,
                5 => out.role_name = rt::Decode::decode(shape, r)?,
                6 => out.tags = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_ROLE_RESPONSE: rt::Schema = rt::Schema {
    name: "CreateRoleResponse",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Role", "Role", &SHAPE_ROLE).required()],
    xml_namespace: None,
};
pub static SHAPE_CREATE_ROLE_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_ROLE_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateRoleResponse {
    pub role: Role,
}
impl rt::Structure for CreateRoleResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_ROLE_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_ROLE_RESPONSE);
        rt::member(w, &SCHEMA_CREATE_ROLE_RESPONSE.members[0], &self.role);
        w.end_structure(&SCHEMA_CREATE_ROLE_RESPONSE);
    }
}
impl rt::Encode for CreateRoleResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateRoleResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_ROLE_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.role = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST: rt::Schema = rt::Schema {
    name: "CreateServiceSpecificCredentialRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("CredentialAgeDays", "CredentialAgeDays", &SHAPE_CREDENTIAL_AGE_DAYS),
        rt::Member::new("ServiceName", "ServiceName", &SHAPE_SERVICE_NAME).required(),
        rt::Member::new("UserName", "UserName", &SHAPE_USER_NAME_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateServiceSpecificCredentialRequest {
    pub credential_age_days: Option<i32>,
    pub service_name: String,
    pub user_name: String,
}
impl rt::Structure for CreateServiceSpecificCredentialRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST);
        rt::member(
            w,
            &SCHEMA_CREATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST.members[0],
            &self.credential_age_days,
        );
        rt::member(
            w,
            &SCHEMA_CREATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST.members[1],
            &self.service_name,
        );
        rt::member(
            w,
            &SCHEMA_CREATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST.members[2],
            &self.user_name,
        );
        w.end_structure(&SCHEMA_CREATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST);
    }
}
impl rt::Encode for CreateServiceSpecificCredentialRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateServiceSpecificCredentialRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.credential_age_days = rt::Decode::decode(shape, r)?,
                    1 => out.service_name = rt::Decode::decode(shape, r)?,
                    2 => out.user_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE: rt::Schema = rt::Schema {
    name: "CreateServiceSpecificCredentialResponse",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "ServiceSpecificCredential",
        "ServiceSpecificCredential",
        &SHAPE_SERVICE_SPECIFIC_CREDENTIAL,
    )],
    xml_namespace: None,
};
pub static SHAPE_CREATE_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateServiceSpecificCredentialResponse {
    pub service_specific_credential: Option<ServiceSpecificCredential>,
}
impl rt::Structure for CreateServiceSpecificCredentialResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE);
        rt::member(
            w,
            &SCHEMA_CREATE_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE.members[0],
            &self.service_specific_credential,
        );
        w.end_structure(&SCHEMA_CREATE_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE);
    }
}
impl rt::Encode for CreateServiceSpecificCredentialResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateServiceSpecificCredentialResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.service_specific_credential = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_USER_REQUEST: rt::Schema = rt::Schema {
    name: "CreateUserRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Path", "Path", &SHAPE_PATH_TYPE),
        rt::Member::new("PermissionsBoundary", "PermissionsBoundary", &SHAPE_ARN_TYPE),
        rt::Member::new("Tags", "Tags", &SHAPE_TAG_LIST_TYPE),
        rt::Member::new("UserName", "UserName", &SHAPE_USER_NAME_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_USER_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_CREATE_USER_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateUserRequest {
    pub path: Option<String>,
    pub permissions_boundary: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub user_name: String,
}
impl rt::Structure for CreateUserRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_USER_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_USER_REQUEST);
        rt::member(w, &SCHEMA_CREATE_USER_REQUEST.members[0], &self.path);
        rt::member(w, &SCHEMA_CREATE_USER_REQUEST.members[1], &self.permissions_boundary);
        rt::member(w, &SCHEMA_CREATE_USER_REQUEST.members[2], &self.tags);
        rt::member(w, &SCHEMA_CREATE_USER_REQUEST.members[3], &self.user_name);
        w.end_structure(&SCHEMA_CREATE_USER_REQUEST);
    }
}
impl rt::Encode for CreateUserRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateUserRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_CREATE_USER_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.path = rt::Decode::decode(shape, r)?,
                1 => out.permissions_boundary = rt::Decode::decode(shape, r)?,
                2 => out.tags = rt::Decode::decode(shape, r)?,
                3 => out.user_name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_USER_RESPONSE: rt::Schema = rt::Schema {
    name: "CreateUserResponse",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("User", "User", &SHAPE_USER)],
    xml_namespace: None,
};
pub static SHAPE_CREATE_USER_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_USER_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateUserResponse {
    pub user: Option<User>,
}
impl rt::Structure for CreateUserResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_USER_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_USER_RESPONSE);
        rt::member(w, &SCHEMA_CREATE_USER_RESPONSE.members[0], &self.user);
        w.end_structure(&SCHEMA_CREATE_USER_RESPONSE);
    }
}
impl rt::Encode for CreateUserResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateUserResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_USER_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.user = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_ACCESS_KEY_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteAccessKeyRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AccessKeyId", "AccessKeyId", &SHAPE_ACCESS_KEY_ID_TYPE).required(),
        rt::Member::new("UserName", "UserName", &SHAPE_EXISTING_USER_NAME_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_ACCESS_KEY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_ACCESS_KEY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteAccessKeyRequest {
    pub access_key_id: String,
    pub user_name: Option<String>,
}
impl rt::Structure for DeleteAccessKeyRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_ACCESS_KEY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_ACCESS_KEY_REQUEST);
        rt::member(w, &SCHEMA_DELETE_ACCESS_KEY_REQUEST.members[0], &self.access_key_id);
        rt::member(w, &SCHEMA_DELETE_ACCESS_KEY_REQUEST.members[1], &self.user_name);
        w.end_structure(&SCHEMA_DELETE_ACCESS_KEY_REQUEST);
    }
}
impl rt::Encode for DeleteAccessKeyRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteAccessKeyRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_ACCESS_KEY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.access_key_id = rt::Decode::decode(shape, r)?,
                    1 => out.user_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_CONFLICT_EXCEPTION: rt::Schema = rt::Schema {
    name: "DeleteConflictException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "DeleteConflict", status: 409 }),
    members: &[rt::Member::new("message", "message", &SHAPE_DELETE_CONFLICT_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_DELETE_CONFLICT_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_CONFLICT_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteConflictException {
    pub message: Option<String>,
}
impl rt::Structure for DeleteConflictException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_CONFLICT_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_CONFLICT_EXCEPTION);
        rt::member(w, &SCHEMA_DELETE_CONFLICT_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_DELETE_CONFLICT_EXCEPTION);
    }
}
impl rt::Encode for DeleteConflictException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteConflictException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_CONFLICT_EXCEPTION,
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
impl From<DeleteConflictException> for rt::ApiError {
    fn from(error: DeleteConflictException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_DELETE_GROUP_POLICY_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteGroupPolicyRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("GroupName", "GroupName", &SHAPE_GROUP_NAME_TYPE).required(),
        rt::Member::new("PolicyName", "PolicyName", &SHAPE_POLICY_NAME_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_GROUP_POLICY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_GROUP_POLICY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteGroupPolicyRequest {
    pub group_name: String,
    pub policy_name: String,
}
impl rt::Structure for DeleteGroupPolicyRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_GROUP_POLICY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_GROUP_POLICY_REQUEST);
        rt::member(w, &SCHEMA_DELETE_GROUP_POLICY_REQUEST.members[0], &self.group_name);
        rt::member(w, &SCHEMA_DELETE_GROUP_POLICY_REQUEST.members[1], &self.policy_name);
        w.end_structure(&SCHEMA_DELETE_GROUP_POLICY_REQUEST);
    }
}
impl rt::Encode for DeleteGroupPolicyRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteGroupPolicyRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_GROUP_POLICY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.group_name = rt::Decode::decode(shape, r)?,
                    1 => out.policy_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_GROUP_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteGroupRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("GroupName", "GroupName", &SHAPE_GROUP_NAME_TYPE).required()],
    xml_namespace: None,
};
pub static SHAPE_DELETE_GROUP_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_GROUP_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteGroupRequest {
    pub group_name: String,
}
impl rt::Structure for DeleteGroupRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_GROUP_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_GROUP_REQUEST);
        rt::member(w, &SCHEMA_DELETE_GROUP_REQUEST.members[0], &self.group_name);
        w.end_structure(&SCHEMA_DELETE_GROUP_REQUEST);
    }
}
impl rt::Encode for DeleteGroupRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteGroupRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_GROUP_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.group_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_LOGIN_PROFILE_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteLoginProfileRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("UserName", "UserName", &SHAPE_USER_NAME_TYPE)],
    xml_namespace: None,
};
pub static SHAPE_DELETE_LOGIN_PROFILE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_LOGIN_PROFILE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteLoginProfileRequest {
    pub user_name: Option<String>,
}
impl rt::Structure for DeleteLoginProfileRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_LOGIN_PROFILE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_LOGIN_PROFILE_REQUEST);
        rt::member(w, &SCHEMA_DELETE_LOGIN_PROFILE_REQUEST.members[0], &self.user_name);
        w.end_structure(&SCHEMA_DELETE_LOGIN_PROFILE_REQUEST);
    }
}
impl rt::Encode for DeleteLoginProfileRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteLoginProfileRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_LOGIN_PROFILE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.user_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_POLICY_REQUEST: rt::Schema = rt::Schema {
    name: "DeletePolicyRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("PolicyArn", "PolicyArn", &SHAPE_ARN_TYPE).required()],
    xml_namespace: None,
};
pub static SHAPE_DELETE_POLICY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_POLICY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeletePolicyRequest {
    pub policy_arn: String,
}
impl rt::Structure for DeletePolicyRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_POLICY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_POLICY_REQUEST);
        rt::member(w, &SCHEMA_DELETE_POLICY_REQUEST.members[0], &self.policy_arn);
        w.end_structure(&SCHEMA_DELETE_POLICY_REQUEST);
    }
}
impl rt::Encode for DeletePolicyRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeletePolicyRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_POLICY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.policy_arn = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_POLICY_VERSION_REQUEST: rt::Schema = rt::Schema {
    name: "DeletePolicyVersionRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("PolicyArn", "PolicyArn", &SHAPE_ARN_TYPE).required(),
        rt::Member::new("VersionId", "VersionId", &SHAPE_POLICY_VERSION_ID_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_POLICY_VERSION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_POLICY_VERSION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeletePolicyVersionRequest {
    pub policy_arn: String,
    pub version_id: String,
}
impl rt::Structure for DeletePolicyVersionRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_POLICY_VERSION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_POLICY_VERSION_REQUEST);
        rt::member(w, &SCHEMA_DELETE_POLICY_VERSION_REQUEST.members[0], &self.policy_arn);
        rt::member(w, &SCHEMA_DELETE_POLICY_VERSION_REQUEST.members[1], &self.version_id);
        w.end_structure(&SCHEMA_DELETE_POLICY_VERSION_REQUEST);
    }
}
impl rt::Encode for DeletePolicyVersionRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeletePolicyVersionRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_POLICY_VERSION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.policy_arn = rt::Decode::decode(shape, r)?,
                    1 => out.version_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteRolePermissionsBoundaryRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("RoleName", "RoleName", &SHAPE_ROLE_NAME_TYPE).required()],
    xml_namespace: None,
};
pub static SHAPE_DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteRolePermissionsBoundaryRequest {
    pub role_name: String,
}
impl rt::Structure for DeleteRolePermissionsBoundaryRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST);
        rt::member(w, &SCHEMA_DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST.members[0], &self.role_name);
        w.end_structure(&SCHEMA_DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST);
    }
}
impl rt::Encode for DeleteRolePermissionsBoundaryRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteRolePermissionsBoundaryRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.role_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_ROLE_POLICY_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteRolePolicyRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("PolicyName", "PolicyName", &SHAPE_POLICY_NAME_TYPE).required(),
        rt::Member::new("RoleName", "RoleName", &SHAPE_ROLE_NAME_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_ROLE_POLICY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_ROLE_POLICY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteRolePolicyRequest {
    pub policy_name: String,
    pub role_name: String,
}
impl rt::Structure for DeleteRolePolicyRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_ROLE_POLICY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_ROLE_POLICY_REQUEST);
        rt::member(w, &SCHEMA_DELETE_ROLE_POLICY_REQUEST.members[0], &self.policy_name);
        rt::member(w, &SCHEMA_DELETE_ROLE_POLICY_REQUEST.members[1], &self.role_name);
        w.end_structure(&SCHEMA_DELETE_ROLE_POLICY_REQUEST);
    }
}
impl rt::Encode for DeleteRolePolicyRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteRolePolicyRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_ROLE_POLICY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.policy_name = rt::Decode::decode(shape, r)?,
                    1 => out.role_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_ROLE_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteRoleRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("RoleName", "RoleName", &SHAPE_ROLE_NAME_TYPE).required()],
    xml_namespace: None,
};
pub static SHAPE_DELETE_ROLE_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_DELETE_ROLE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteRoleRequest {
    pub role_name: String,
}
impl rt::Structure for DeleteRoleRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_ROLE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_ROLE_REQUEST);
        rt::member(w, &SCHEMA_DELETE_ROLE_REQUEST.members[0], &self.role_name);
        w.end_structure(&SCHEMA_DELETE_ROLE_REQUEST);
    }
}
impl rt::Encode for DeleteRoleRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteRoleRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_DELETE_ROLE_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.role_name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteServiceSpecificCredentialRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "ServiceSpecificCredentialId",
            "ServiceSpecificCredentialId",
            &SHAPE_SERVICE_SPECIFIC_CREDENTIAL_ID,
        )
        .required(),
        rt::Member::new("UserName", "UserName", &SHAPE_USER_NAME_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteServiceSpecificCredentialRequest {
    pub service_specific_credential_id: String,
    pub user_name: Option<String>,
}
impl rt::Structure for DeleteServiceSpecificCredentialRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST);
        rt::member(
            w,
            &SCHEMA_DELETE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST.members[0],
            &self.service_specific_credential_id,
        );
        rt::member(
            w,
            &SCHEMA_DELETE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST.members[1],
            &self.user_name,
        );
        w.end_structure(&SCHEMA_DELETE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST);
    }
}
impl rt::Encode for DeleteServiceSpecificCredentialRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteServiceSpecificCredentialRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.service_specific_credential_id = rt::Decode::decode(shape, r)?,
                    1 => out.user_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteUserPermissionsBoundaryRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("UserName", "UserName", &SHAPE_USER_NAME_TYPE).required()],
    xml_namespace: None,
};
pub static SHAPE_DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteUserPermissionsBoundaryRequest {
    pub user_name: String,
}
impl rt::Structure for DeleteUserPermissionsBoundaryRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST);
        rt::member(w, &SCHEMA_DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST.members[0], &self.user_name);
        w.end_structure(&SCHEMA_DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST);
    }
}
impl rt::Encode for DeleteUserPermissionsBoundaryRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteUserPermissionsBoundaryRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.user_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_USER_POLICY_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteUserPolicyRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("PolicyName", "PolicyName", &SHAPE_POLICY_NAME_TYPE).required(),
        rt::Member::new("UserName", "UserName", &SHAPE_EXISTING_USER_NAME_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_USER_POLICY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_USER_POLICY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteUserPolicyRequest {
    pub policy_name: String,
    pub user_name: String,
}
impl rt::Structure for DeleteUserPolicyRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_USER_POLICY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_USER_POLICY_REQUEST);
        rt::member(w, &SCHEMA_DELETE_USER_POLICY_REQUEST.members[0], &self.policy_name);
        rt::member(w, &SCHEMA_DELETE_USER_POLICY_REQUEST.members[1], &self.user_name);
        w.end_structure(&SCHEMA_DELETE_USER_POLICY_REQUEST);
    }
}
impl rt::Encode for DeleteUserPolicyRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteUserPolicyRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_USER_POLICY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.policy_name = rt::Decode::decode(shape, r)?,
                    1 => out.user_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_USER_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteUserRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("UserName", "UserName", &SHAPE_EXISTING_USER_NAME_TYPE).required()],
    xml_namespace: None,
};
pub static SHAPE_DELETE_USER_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_DELETE_USER_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteUserRequest {
    pub user_name: String,
}
impl rt::Structure for DeleteUserRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_USER_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_USER_REQUEST);
        rt::member(w, &SCHEMA_DELETE_USER_REQUEST.members[0], &self.user_name);
        w.end_structure(&SCHEMA_DELETE_USER_REQUEST);
    }
}
impl rt::Encode for DeleteUserRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteUserRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_DELETE_USER_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.user_name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_DETACH_GROUP_POLICY_REQUEST: rt::Schema = rt::Schema {
    name: "DetachGroupPolicyRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("GroupName", "GroupName", &SHAPE_GROUP_NAME_TYPE).required(),
        rt::Member::new("PolicyArn", "PolicyArn", &SHAPE_ARN_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_DETACH_GROUP_POLICY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DETACH_GROUP_POLICY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DetachGroupPolicyRequest {
    pub group_name: String,
    pub policy_arn: String,
}
impl rt::Structure for DetachGroupPolicyRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DETACH_GROUP_POLICY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DETACH_GROUP_POLICY_REQUEST);
        rt::member(w, &SCHEMA_DETACH_GROUP_POLICY_REQUEST.members[0], &self.group_name);
        rt::member(w, &SCHEMA_DETACH_GROUP_POLICY_REQUEST.members[1], &self.policy_arn);
        w.end_structure(&SCHEMA_DETACH_GROUP_POLICY_REQUEST);
    }
}
impl rt::Encode for DetachGroupPolicyRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DetachGroupPolicyRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DETACH_GROUP_POLICY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.group_name = rt::Decode::decode(shape, r)?,
                    1 => out.policy_arn = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DETACH_ROLE_POLICY_REQUEST: rt::Schema = rt::Schema {
    name: "DetachRolePolicyRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("PolicyArn", "PolicyArn", &SHAPE_ARN_TYPE).required(),
        rt::Member::new("RoleName", "RoleName", &SHAPE_ROLE_NAME_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_DETACH_ROLE_POLICY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DETACH_ROLE_POLICY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DetachRolePolicyRequest {
    pub policy_arn: String,
    pub role_name: String,
}
impl rt::Structure for DetachRolePolicyRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DETACH_ROLE_POLICY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DETACH_ROLE_POLICY_REQUEST);
        rt::member(w, &SCHEMA_DETACH_ROLE_POLICY_REQUEST.members[0], &self.policy_arn);
        rt::member(w, &SCHEMA_DETACH_ROLE_POLICY_REQUEST.members[1], &self.role_name);
        w.end_structure(&SCHEMA_DETACH_ROLE_POLICY_REQUEST);
    }
}
impl rt::Encode for DetachRolePolicyRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DetachRolePolicyRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DETACH_ROLE_POLICY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.policy_arn = rt::Decode::decode(shape, r)?,
                    1 => out.role_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DETACH_USER_POLICY_REQUEST: rt::Schema = rt::Schema {
    name: "DetachUserPolicyRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("PolicyArn", "PolicyArn", &SHAPE_ARN_TYPE).required(),
        rt::Member::new("UserName", "UserName", &SHAPE_USER_NAME_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_DETACH_USER_POLICY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DETACH_USER_POLICY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DetachUserPolicyRequest {
    pub policy_arn: String,
    pub user_name: String,
}
impl rt::Structure for DetachUserPolicyRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DETACH_USER_POLICY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DETACH_USER_POLICY_REQUEST);
        rt::member(w, &SCHEMA_DETACH_USER_POLICY_REQUEST.members[0], &self.policy_arn);
        rt::member(w, &SCHEMA_DETACH_USER_POLICY_REQUEST.members[1], &self.user_name);
        w.end_structure(&SCHEMA_DETACH_USER_POLICY_REQUEST);
    }
}
impl rt::Encode for DetachUserPolicyRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DetachUserPolicyRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DETACH_USER_POLICY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.policy_arn = rt::Decode::decode(shape, r)?,
                    1 => out.user_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_ENTITY_ALREADY_EXISTS_EXCEPTION: rt::Schema = rt::Schema {
    name: "EntityAlreadyExistsException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "EntityAlreadyExists", status: 409 }),
    members: &[rt::Member::new("message", "message", &SHAPE_ENTITY_ALREADY_EXISTS_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_ENTITY_ALREADY_EXISTS_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ENTITY_ALREADY_EXISTS_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EntityAlreadyExistsException {
    pub message: Option<String>,
}
impl rt::Structure for EntityAlreadyExistsException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ENTITY_ALREADY_EXISTS_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ENTITY_ALREADY_EXISTS_EXCEPTION);
        rt::member(w, &SCHEMA_ENTITY_ALREADY_EXISTS_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_ENTITY_ALREADY_EXISTS_EXCEPTION);
    }
}
impl rt::Encode for EntityAlreadyExistsException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for EntityAlreadyExistsException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ENTITY_ALREADY_EXISTS_EXCEPTION,
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
impl From<EntityAlreadyExistsException> for rt::ApiError {
    fn from(error: EntityAlreadyExistsException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION: rt::Schema = rt::Schema {
    name: "EntityTemporarilyUnmodifiableException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "EntityTemporarilyUnmodifiable", status: 409 }),
    members: &[rt::Member::new(
        "message",
        "message",
        &SHAPE_ENTITY_TEMPORARILY_UNMODIFIABLE_MESSAGE,
    )],
    xml_namespace: None,
};
pub static SHAPE_ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EntityTemporarilyUnmodifiableException {
    pub message: Option<String>,
}
impl rt::Structure for EntityTemporarilyUnmodifiableException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION);
        rt::member(w, &SCHEMA_ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION);
    }
}
impl rt::Encode for EntityTemporarilyUnmodifiableException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for EntityTemporarilyUnmodifiableException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION,
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
impl From<EntityTemporarilyUnmodifiableException> for rt::ApiError {
    fn from(error: EntityTemporarilyUnmodifiableException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SHAPE_ENTITY_TYPE: rt::Shape = rt::Shape::Enum {
    values: &["User", "Role", "Group", "LocalManagedPolicy", "AWSManagedPolicy"],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EntityType {
    User,
    Role,
    Group,
    LocalManagedPolicy,
    AwsManagedPolicy,
    Unknown(String),
}
impl EntityType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::User => "User",
            Self::Role => "Role",
            Self::Group => "Group",
            Self::LocalManagedPolicy => "LocalManagedPolicy",
            Self::AwsManagedPolicy => "AWSManagedPolicy",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for EntityType {
    fn from(text: &str) -> Self {
        match text {
            "User" => Self::User,
            "Role" => Self::Role,
            "Group" => Self::Group,
            "LocalManagedPolicy" => Self::LocalManagedPolicy,
            "AWSManagedPolicy" => Self::AwsManagedPolicy,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for EntityType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for EntityType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for EntityType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for EntityType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_GET_GROUP_POLICY_REQUEST: rt::Schema = rt::Schema {
    name: "GetGroupPolicyRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("GroupName", "GroupName", &SHAPE_GROUP_NAME_TYPE).required(),
        rt::Member::new("PolicyName", "PolicyName", &SHAPE_POLICY_NAME_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_GROUP_POLICY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_GROUP_POLICY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetGroupPolicyRequest {
    pub group_name: String,
    pub policy_name: String,
}
impl rt::Structure for GetGroupPolicyRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_GROUP_POLICY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_GROUP_POLICY_REQUEST);
        rt::member(w, &SCHEMA_GET_GROUP_POLICY_REQUEST.members[0], &self.group_name);
        rt::member(w, &SCHEMA_GET_GROUP_POLICY_REQUEST.members[1], &self.policy_name);
        w.end_structure(&SCHEMA_GET_GROUP_POLICY_REQUEST);
    }
}
impl rt::Encode for GetGroupPolicyRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetGroupPolicyRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_GROUP_POLICY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.group_name = rt::Decode::decode(shape, r)?,
                    1 => out.policy_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_GROUP_POLICY_RESPONSE: rt::Schema = rt::Schema {
    name: "GetGroupPolicyResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("GroupName", "GroupName", &SHAPE_GROUP_NAME_TYPE).required(),
        rt::Member::new("PolicyDocument", "PolicyDocument", &SHAPE_POLICY_DOCUMENT_TYPE).required(),
        rt::Member::new("PolicyName", "PolicyName", &SHAPE_POLICY_NAME_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_GROUP_POLICY_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_GROUP_POLICY_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetGroupPolicyResponse {
    pub group_name: String,
    pub policy_document: String,
    pub policy_name: String,
}
impl rt::Structure for GetGroupPolicyResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_GROUP_POLICY_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_GROUP_POLICY_RESPONSE);
        rt::member(w, &SCHEMA_GET_GROUP_POLICY_RESPONSE.members[0], &self.group_name);
        rt::member(w, &SCHEMA_GET_GROUP_POLICY_RESPONSE.members[1], &self.policy_document);
        rt::member(w, &SCHEMA_GET_GROUP_POLICY_RESPONSE.members[2], &self.policy_name);
        w.end_structure(&SCHEMA_GET_GROUP_POLICY_RESPONSE);
    }
}
impl rt::Encode for GetGroupPolicyResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetGroupPolicyResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_GROUP_POLICY_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.group_name = rt::Decode::decode(shape, r)?,
                    1 => out.policy_document = rt::Decode::decode(shape, r)?,
                    2 => out.policy_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_GROUP_REQUEST: rt::Schema = rt::Schema {
    name: "GetGroupRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("GroupName", "GroupName", &SHAPE_GROUP_NAME_TYPE).required(),
        rt::Member::new("Marker", "Marker", &SHAPE_MARKER_TYPE),
        rt::Member::new("MaxItems", "MaxItems", &SHAPE_MAX_ITEMS_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_GROUP_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_GET_GROUP_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetGroupRequest {
    pub group_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
impl rt::Structure for GetGroupRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_GROUP_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_GROUP_REQUEST);
        rt::member(w, &SCHEMA_GET_GROUP_REQUEST.members[0], &self.group_name);
        rt::member(w, &SCHEMA_GET_GROUP_REQUEST.members[1], &self.marker);
        rt::member(w, &SCHEMA_GET_GROUP_REQUEST.members[2], &self.max_items);
        w.end_structure(&SCHEMA_GET_GROUP_REQUEST);
    }
}
impl rt::Encode for GetGroupRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetGroupRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_GET_GROUP_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.group_name = rt::Decode::decode(shape, r)?,
                1 => out.marker = rt::Decode::decode(shape, r)?,
                2 => out.max_items = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_GET_GROUP_RESPONSE: rt::Schema = rt::Schema {
    name: "GetGroupResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Group", "Group", &SHAPE_GROUP).required(),
        rt::Member::new("IsTruncated", "IsTruncated", &SHAPE_BOOLEAN_TYPE),
        rt::Member::new("Marker", "Marker", &SHAPE_RESPONSE_MARKER_TYPE),
        rt::Member::new("Users", "Users", &SHAPE_USER_LIST_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_GROUP_RESPONSE: rt::Shape = rt::Shape::Structure(&SCHEMA_GET_GROUP_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetGroupResponse {
    pub group: Group,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub users: Vec<User>,
}
impl rt::Structure for GetGroupResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_GROUP_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_GROUP_RESPONSE);
        rt::member(w, &SCHEMA_GET_GROUP_RESPONSE.members[0], &self.group);
        rt::member(w, &SCHEMA_GET_GROUP_RESPONSE.members[1], &self.is_truncated);
        rt::member(w, &SCHEMA_GET_GROUP_RESPONSE.members[2], &self.marker);
        rt::member(w, &SCHEMA_GET_GROUP_RESPONSE.members[3], &self.users);
        w.end_structure(&SCHEMA_GET_GROUP_RESPONSE);
    }
}
impl rt::Encode for GetGroupResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetGroupResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_GET_GROUP_RESPONSE, r, &mut |index, shape, r| {
            match index {
                0 => out.group = rt::Decode::decode(shape, r)?,
                1 => out.is_truncated = rt::Decode::decode(shape, r)?,
                2 => out.marker = rt::Decode::decode(shape, r)?,
                3 => out.users = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_GET_LOGIN_PROFILE_REQUEST: rt::Schema = rt::Schema {
    name: "GetLoginProfileRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("UserName", "UserName", &SHAPE_USER_NAME_TYPE)],
    xml_namespace: None,
};
pub static SHAPE_GET_LOGIN_PROFILE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_LOGIN_PROFILE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetLoginProfileRequest {
    pub user_name: Option<String>,
}
impl rt::Structure for GetLoginProfileRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_LOGIN_PROFILE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_LOGIN_PROFILE_REQUEST);
        rt::member(w, &SCHEMA_GET_LOGIN_PROFILE_REQUEST.members[0], &self.user_name);
        w.end_structure(&SCHEMA_GET_LOGIN_PROFILE_REQUEST);
    }
}
impl rt::Encode for GetLoginProfileRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetLoginProfileRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_LOGIN_PROFILE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.user_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_LOGIN_PROFILE_RESPONSE: rt::Schema = rt::Schema {
    name: "GetLoginProfileResponse",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("LoginProfile", "LoginProfile", &SHAPE_LOGIN_PROFILE).required()],
    xml_namespace: None,
};
pub static SHAPE_GET_LOGIN_PROFILE_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_LOGIN_PROFILE_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetLoginProfileResponse {
    pub login_profile: LoginProfile,
}
impl rt::Structure for GetLoginProfileResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_LOGIN_PROFILE_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_LOGIN_PROFILE_RESPONSE);
        rt::member(w, &SCHEMA_GET_LOGIN_PROFILE_RESPONSE.members[0], &self.login_profile);
        w.end_structure(&SCHEMA_GET_LOGIN_PROFILE_RESPONSE);
    }
}
impl rt::Encode for GetLoginProfileResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetLoginProfileResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_LOGIN_PROFILE_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.login_profile = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_POLICY_REQUEST: rt::Schema = rt::Schema {
    name: "GetPolicyRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("PolicyArn", "PolicyArn", &SHAPE_ARN_TYPE).required()],
    xml_namespace: None,
};
pub static SHAPE_GET_POLICY_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_GET_POLICY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetPolicyRequest {
    pub policy_arn: String,
}
impl rt::Structure for GetPolicyRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_POLICY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_POLICY_REQUEST);
        rt::member(w, &SCHEMA_GET_POLICY_REQUEST.members[0], &self.policy_arn);
        w.end_structure(&SCHEMA_GET_POLICY_REQUEST);
    }
}
impl rt::Encode for GetPolicyRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetPolicyRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_GET_POLICY_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.policy_arn = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_GET_POLICY_RESPONSE: rt::Schema = rt::Schema {
    name: "GetPolicyResponse",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Policy", "Policy", &SHAPE_POLICY)],
    xml_namespace: None,
};
pub static SHAPE_GET_POLICY_RESPONSE: rt::Shape = rt::Shape::Structure(&SCHEMA_GET_POLICY_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetPolicyResponse {
    pub policy: Option<Policy>,
}
impl rt::Structure for GetPolicyResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_POLICY_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_POLICY_RESPONSE);
        rt::member(w, &SCHEMA_GET_POLICY_RESPONSE.members[0], &self.policy);
        w.end_structure(&SCHEMA_GET_POLICY_RESPONSE);
    }
}
impl rt::Encode for GetPolicyResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetPolicyResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_GET_POLICY_RESPONSE, r, &mut |index, shape, r| {
            match index {
                0 => out.policy = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_GET_POLICY_VERSION_REQUEST: rt::Schema = rt::Schema {
    name: "GetPolicyVersionRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("PolicyArn", "PolicyArn", &SHAPE_ARN_TYPE).required(),
        rt::Member::new("VersionId", "VersionId", &SHAPE_POLICY_VERSION_ID_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_POLICY_VERSION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_POLICY_VERSION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetPolicyVersionRequest {
    pub policy_arn: String,
    pub version_id: String,
}
impl rt::Structure for GetPolicyVersionRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_POLICY_VERSION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_POLICY_VERSION_REQUEST);
        rt::member(w, &SCHEMA_GET_POLICY_VERSION_REQUEST.members[0], &self.policy_arn);
        rt::member(w, &SCHEMA_GET_POLICY_VERSION_REQUEST.members[1], &self.version_id);
        w.end_structure(&SCHEMA_GET_POLICY_VERSION_REQUEST);
    }
}
impl rt::Encode for GetPolicyVersionRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetPolicyVersionRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_POLICY_VERSION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.policy_arn = rt::Decode::decode(shape, r)?,
                    1 => out.version_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_POLICY_VERSION_RESPONSE: rt::Schema = rt::Schema {
    name: "GetPolicyVersionResponse",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("PolicyVersion", "PolicyVersion", &SHAPE_POLICY_VERSION)],
    xml_namespace: None,
};
pub static SHAPE_GET_POLICY_VERSION_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_POLICY_VERSION_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetPolicyVersionResponse {
    pub policy_version: Option<PolicyVersion>,
}
impl rt::Structure for GetPolicyVersionResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_POLICY_VERSION_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_POLICY_VERSION_RESPONSE);
        rt::member(w, &SCHEMA_GET_POLICY_VERSION_RESPONSE.members[0], &self.policy_version);
        w.end_structure(&SCHEMA_GET_POLICY_VERSION_RESPONSE);
    }
}
impl rt::Encode for GetPolicyVersionResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetPolicyVersionResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_POLICY_VERSION_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.policy_version = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_ROLE_POLICY_REQUEST: rt::Schema = rt::Schema {
    name: "GetRolePolicyRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("PolicyName", "PolicyName", &SHAPE_POLICY_NAME_TYPE).required(),
        rt::Member::new("RoleName", "RoleName", &SHAPE_ROLE_NAME_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_ROLE_POLICY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_ROLE_POLICY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetRolePolicyRequest {
    pub policy_name: String,
    pub role_name: String,
}
impl rt::Structure for GetRolePolicyRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_ROLE_POLICY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_ROLE_POLICY_REQUEST);
        rt::member(w, &SCHEMA_GET_ROLE_POLICY_REQUEST.members[0], &self.policy_name);
        rt::member(w, &SCHEMA_GET_ROLE_POLICY_REQUEST.members[1], &self.role_name);
        w.end_structure(&SCHEMA_GET_ROLE_POLICY_REQUEST);
    }
}
impl rt::Encode for GetRolePolicyRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetRolePolicyRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_ROLE_POLICY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.policy_name = rt::Decode::decode(shape, r)?,
                    1 => out.role_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_ROLE_POLICY_RESPONSE: rt::Schema = rt::Schema {
    name: "GetRolePolicyResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("PolicyDocument", "PolicyDocument", &SHAPE_POLICY_DOCUMENT_TYPE).required(),
        rt::Member::new("PolicyName", "PolicyName", &SHAPE_POLICY_NAME_TYPE).required(),
        rt::Member::new("RoleName", "RoleName", &SHAPE_ROLE_NAME_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_ROLE_POLICY_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_ROLE_POLICY_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetRolePolicyResponse {
    pub policy_document: String,
    pub policy_name: String,
    pub role_name: String,
}
impl rt::Structure for GetRolePolicyResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_ROLE_POLICY_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_ROLE_POLICY_RESPONSE);
        rt::member(w, &SCHEMA_GET_ROLE_POLICY_RESPONSE.members[0], &self.policy_document);
        rt::member(w, &SCHEMA_GET_ROLE_POLICY_RESPONSE.members[1], &self.policy_name);
        rt::member(w, &SCHEMA_GET_ROLE_POLICY_RESPONSE.members[2], &self.role_name);
        w.end_structure(&SCHEMA_GET_ROLE_POLICY_RESPONSE);
    }
}
impl rt::Encode for GetRolePolicyResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetRolePolicyResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_ROLE_POLICY_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.policy_document = rt::Decode::decode(shape, r)?,
                    1 => out.policy_name = rt::Decode::decode(shape, r)?,
                    2 => out.role_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_ROLE_REQUEST: rt::Schema = rt::Schema {
    name: "GetRoleRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("RoleName", "RoleName", &SHAPE_ROLE_NAME_TYPE).required()],
    xml_namespace: None,
};
pub static SHAPE_GET_ROLE_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_GET_ROLE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetRoleRequest {
    pub role_name: String,
}
impl rt::Structure for GetRoleRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_ROLE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_ROLE_REQUEST);
        rt::member(w, &SCHEMA_GET_ROLE_REQUEST.members[0], &self.role_name);
        w.end_structure(&SCHEMA_GET_ROLE_REQUEST);
    }
}
impl rt::Encode for GetRoleRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetRoleRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_GET_ROLE_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.role_name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_GET_ROLE_RESPONSE: rt::Schema = rt::Schema {
    name: "GetRoleResponse",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Role", "Role", &SHAPE_ROLE).required()],
    xml_namespace: None,
};
pub static SHAPE_GET_ROLE_RESPONSE: rt::Shape = rt::Shape::Structure(&SCHEMA_GET_ROLE_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetRoleResponse {
    pub role: Role,
}
impl rt::Structure for GetRoleResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_ROLE_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_ROLE_RESPONSE);
        rt::member(w, &SCHEMA_GET_ROLE_RESPONSE.members[0], &self.role);
        w.end_structure(&SCHEMA_GET_ROLE_RESPONSE);
    }
}
impl rt::Encode for GetRoleResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetRoleResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_GET_ROLE_RESPONSE, r, &mut |index, shape, r| {
            match index {
                0 => out.role = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_GET_USER_POLICY_REQUEST: rt::Schema = rt::Schema {
    name: "GetUserPolicyRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("PolicyName", "PolicyName", &SHAPE_POLICY_NAME_TYPE).required(),
        rt::Member::new("UserName", "UserName", &SHAPE_EXISTING_USER_NAME_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_USER_POLICY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_USER_POLICY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetUserPolicyRequest {
    pub policy_name: String,
    pub user_name: String,
}
impl rt::Structure for GetUserPolicyRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_USER_POLICY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_USER_POLICY_REQUEST);
        rt::member(w, &SCHEMA_GET_USER_POLICY_REQUEST.members[0], &self.policy_name);
        rt::member(w, &SCHEMA_GET_USER_POLICY_REQUEST.members[1], &self.user_name);
        w.end_structure(&SCHEMA_GET_USER_POLICY_REQUEST);
    }
}
impl rt::Encode for GetUserPolicyRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetUserPolicyRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_USER_POLICY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.policy_name = rt::Decode::decode(shape, r)?,
                    1 => out.user_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_USER_POLICY_RESPONSE: rt::Schema = rt::Schema {
    name: "GetUserPolicyResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("PolicyDocument", "PolicyDocument", &SHAPE_POLICY_DOCUMENT_TYPE).required(),
        rt::Member::new("PolicyName", "PolicyName", &SHAPE_POLICY_NAME_TYPE).required(),
        rt::Member::new("UserName", "UserName", &SHAPE_EXISTING_USER_NAME_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_USER_POLICY_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_USER_POLICY_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetUserPolicyResponse {
    pub policy_document: String,
    pub policy_name: String,
    pub user_name: String,
}
impl rt::Structure for GetUserPolicyResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_USER_POLICY_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_USER_POLICY_RESPONSE);
        rt::member(w, &SCHEMA_GET_USER_POLICY_RESPONSE.members[0], &self.policy_document);
        rt::member(w, &SCHEMA_GET_USER_POLICY_RESPONSE.members[1], &self.policy_name);
        rt::member(w, &SCHEMA_GET_USER_POLICY_RESPONSE.members[2], &self.user_name);
        w.end_structure(&SCHEMA_GET_USER_POLICY_RESPONSE);
    }
}
impl rt::Encode for GetUserPolicyResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetUserPolicyResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_USER_POLICY_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.policy_document = rt::Decode::decode(shape, r)?,
                    1 => out.policy_name = rt::Decode::decode(shape, r)?,
                    2 => out.user_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_USER_REQUEST: rt::Schema = rt::Schema {
    name: "GetUserRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("UserName", "UserName", &SHAPE_EXISTING_USER_NAME_TYPE)],
    xml_namespace: None,
};
pub static SHAPE_GET_USER_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_GET_USER_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetUserRequest {
    pub user_name: Option<String>,
}
impl rt::Structure for GetUserRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_USER_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_USER_REQUEST);
        rt::member(w, &SCHEMA_GET_USER_REQUEST.members[0], &self.user_name);
        w.end_structure(&SCHEMA_GET_USER_REQUEST);
    }
}
impl rt::Encode for GetUserRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetUserRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_GET_USER_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.user_name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_GET_USER_RESPONSE: rt::Schema = rt::Schema {
    name: "GetUserResponse",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("User", "User", &SHAPE_USER).required()],
    xml_namespace: None,
};
pub static SHAPE_GET_USER_RESPONSE: rt::Shape = rt::Shape::Structure(&SCHEMA_GET_USER_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetUserResponse {
    pub user: User,
}
impl rt::Structure for GetUserResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_USER_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_USER_RESPONSE);
        rt::member(w, &SCHEMA_GET_USER_RESPONSE.members[0], &self.user);
        w.end_structure(&SCHEMA_GET_USER_RESPONSE);
    }
}
impl rt::Encode for GetUserResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetUserResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_GET_USER_RESPONSE, r, &mut |index, shape, r| {
            match index {
                0 => out.user = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_GROUP: rt::Schema = rt::Schema {
    name: "Group",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Arn", "Arn", &SHAPE_ARN_TYPE).required(),
        rt::Member::new("CreateDate", "CreateDate", &SHAPE_DATE_TYPE).required(),
        rt::Member::new("GroupId", "GroupId", &SHAPE_ID_TYPE).required(),
        rt::Member::new("GroupName", "GroupName", &SHAPE_GROUP_NAME_TYPE).required(),
        rt::Member::new("Path", "Path", &SHAPE_PATH_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_GROUP: rt::Shape = rt::Shape::Structure(&SCHEMA_GROUP);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Group {
    pub arn: String,
    pub create_date: rt::Timestamp,
    pub group_id: String,
    pub group_name: String,
    pub path: String,
}
impl rt::Structure for Group {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GROUP
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GROUP);
        rt::member(w, &SCHEMA_GROUP.members[0], &self.arn);
        rt::member(w, &SCHEMA_GROUP.members[1], &self.create_date);
        rt::member(w, &SCHEMA_GROUP.members[2], &self.group_id);
        rt::member(w, &SCHEMA_GROUP.members[3], &self.group_name);
        rt::member(w, &SCHEMA_GROUP.members[4], &self.path);
        w.end_structure(&SCHEMA_GROUP);
    }
}
impl rt::Encode for Group {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Group {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_GROUP, r, &mut |index, shape, r| {
            match index {
                0 => out.arn = rt::Decode::decode(shape, r)?,
                1 => out.create_date = rt::Decode::decode(shape, r)?,
                2 => out.group_id = rt::Decode::decode(shape, r)?,
                3 => out.group_name = rt::Decode::decode(shape, r)?,
                4 => out.path = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_INSTANCE_PROFILE: rt::Schema = rt::Schema {
    name: "InstanceProfile",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Arn", "Arn", &SHAPE_ARN_TYPE).required(),
        rt::Member::new("CreateDate", "CreateDate", &SHAPE_DATE_TYPE).required(),
        rt::Member::new("InstanceProfileId", "InstanceProfileId", &SHAPE_ID_TYPE).required(),
        rt::Member::new(
            "InstanceProfileName",
            "InstanceProfileName",
            &SHAPE_INSTANCE_PROFILE_NAME_TYPE,
        )
        .required(),
        rt::Member::new("Path", "Path", &SHAPE_PATH_TYPE).required(),
        rt::Member::new("Roles", "Roles", &SHAPE_ROLE_LIST_TYPE).required(),
        rt::Member::new("Tags", "Tags", &SHAPE_TAG_LIST_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_INSTANCE_PROFILE: rt::Shape = rt::Shape::Structure(&SCHEMA_INSTANCE_PROFILE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InstanceProfile {
    pub arn: String,
    pub create_date: rt::Timestamp,
    pub instance_profile_id: String,
    pub instance_profile_name: String,
    pub path: String,
    pub roles: Vec<Role>,
    pub tags: Option<Vec<Tag>>,
}
impl rt::Structure for InstanceProfile {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INSTANCE_PROFILE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INSTANCE_PROFILE);
        rt::member(w, &SCHEMA_INSTANCE_PROFILE.members[0], &self.arn);
        rt::member(w, &SCHEMA_INSTANCE_PROFILE.members[1], &self.create_date);
        rt::member(w, &SCHEMA_INSTANCE_PROFILE.members[2], &self.instance_profile_id);
        rt::member(w, &SCHEMA_INSTANCE_PROFILE.members[3], &self.instance_profile_name);
        rt::member(w, &SCHEMA_INSTANCE_PROFILE.members[4], &self.path);
        rt::member(w, &SCHEMA_INSTANCE_PROFILE.members[5], &self.roles);
        rt::member(w, &SCHEMA_INSTANCE_PROFILE.members[6], &self.tags);
        w.end_structure(&SCHEMA_INSTANCE_PROFILE);
    }
}
impl rt::Encode for InstanceProfile {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InstanceProfile {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_INSTANCE_PROFILE, r, &mut |index, shape, r| {
            match index {
                0 => out.arn = rt::Decode::decode(shape, r)?,
                1 => out.create_date = rt::Decode::decode(shape, r)?,
                2 => out.instance_profile_id = rt::Decode::decode(shape, r)?,
                3 => out.instance_profile_name = rt::Decode::decode(shape, r)?,
                4 => out.path = rt::Decode::decode(shape, r)?,
                5 => out.roles = rt::Decode::decode(shape, r)?,
                6 => out.tags = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_INVALID_INPUT_EXCEPTION: rt::Schema = rt::Schema {
    name: "InvalidInputException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "InvalidInput", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_INVALID_INPUT_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_INVALID_INPUT_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INVALID_INPUT_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InvalidInputException {
    pub message: Option<String>,
}
impl rt::Structure for InvalidInputException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INVALID_INPUT_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INVALID_INPUT_EXCEPTION);
        rt::member(w, &SCHEMA_INVALID_INPUT_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_INVALID_INPUT_EXCEPTION);
    }
}
impl rt::Encode for InvalidInputException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InvalidInputException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_INVALID_INPUT_EXCEPTION,
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
impl From<InvalidInputException> for rt::ApiError {
    fn from(error: InvalidInputException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_LIMIT_EXCEEDED_EXCEPTION: rt::Schema = rt::Schema {
    name: "LimitExceededException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "LimitExceeded", status: 409 }),
    members: &[rt::Member::new("message", "message", &SHAPE_LIMIT_EXCEEDED_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_LIMIT_EXCEEDED_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIMIT_EXCEEDED_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LimitExceededException {
    pub message: Option<String>,
}
impl rt::Structure for LimitExceededException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIMIT_EXCEEDED_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIMIT_EXCEEDED_EXCEPTION);
        rt::member(w, &SCHEMA_LIMIT_EXCEEDED_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_LIMIT_EXCEEDED_EXCEPTION);
    }
}
impl rt::Encode for LimitExceededException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for LimitExceededException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIMIT_EXCEEDED_EXCEPTION,
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
impl From<LimitExceededException> for rt::ApiError {
    fn from(error: LimitExceededException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_LIST_ACCESS_KEYS_REQUEST: rt::Schema = rt::Schema {
    name: "ListAccessKeysRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Marker", "Marker", &SHAPE_MARKER_TYPE),
        rt::Member::new("MaxItems", "MaxItems", &SHAPE_MAX_ITEMS_TYPE),
        rt::Member::new("UserName", "UserName", &SHAPE_EXISTING_USER_NAME_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_ACCESS_KEYS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_ACCESS_KEYS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAccessKeysRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub user_name: Option<String>,
}
impl rt::Structure for ListAccessKeysRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_ACCESS_KEYS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_ACCESS_KEYS_REQUEST);
        rt::member(w, &SCHEMA_LIST_ACCESS_KEYS_REQUEST.members[0], &self.marker);
        rt::member(w, &SCHEMA_LIST_ACCESS_KEYS_REQUEST.members[1], &self.max_items);
        rt::member(w, &SCHEMA_LIST_ACCESS_KEYS_REQUEST.members[2], &self.user_name);
        w.end_structure(&SCHEMA_LIST_ACCESS_KEYS_REQUEST);
    }
}
impl rt::Encode for ListAccessKeysRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListAccessKeysRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_ACCESS_KEYS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.marker = rt::Decode::decode(shape, r)?,
                    1 => out.max_items = rt::Decode::decode(shape, r)?,
                    2 => out.user_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_ACCESS_KEYS_RESPONSE: rt::Schema = rt::Schema {
    name: "ListAccessKeysResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "AccessKeyMetadata",
            "AccessKeyMetadata",
            &SHAPE_ACCESS_KEY_METADATA_LIST_TYPE,
        )
        .required(),
        rt::Member::new("IsTruncated", "IsTruncated", &SHAPE_BOOLEAN_TYPE),
        rt::Member::new("Marker", "Marker", &SHAPE_RESPONSE_MARKER_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_ACCESS_KEYS_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_ACCESS_KEYS_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAccessKeysResponse {
    pub access_key_metadata: Vec<AccessKeyMetadata>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
impl rt::Structure for ListAccessKeysResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_ACCESS_KEYS_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_ACCESS_KEYS_RESPONSE);
        rt::member(w, &SCHEMA_LIST_ACCESS_KEYS_RESPONSE.members[0], &self.access_key_metadata);
        rt::member(w, &SCHEMA_LIST_ACCESS_KEYS_RESPONSE.members[1], &self.is_truncated);
        rt::member(w, &SCHEMA_LIST_ACCESS_KEYS_RESPONSE.members[2], &self.marker);
        w.end_structure(&SCHEMA_LIST_ACCESS_KEYS_RESPONSE);
    }
}
impl rt::Encode for ListAccessKeysResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListAccessKeysResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_ACCESS_KEYS_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.access_key_metadata = rt::Decode::decode(shape, r)?,
                    1 => out.is_truncated = rt::Decode::decode(shape, r)?,
                    2 => out.marker = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_ATTACHED_GROUP_POLICIES_REQUEST: rt::Schema = rt::Schema {
    name: "ListAttachedGroupPoliciesRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("GroupName", "GroupName", &SHAPE_GROUP_NAME_TYPE).required(),
        rt::Member::new("Marker", "Marker", &SHAPE_MARKER_TYPE),
        rt::Member::new("MaxItems", "MaxItems", &SHAPE_MAX_ITEMS_TYPE),
        rt::Member::new("PathPrefix", "PathPrefix", &SHAPE_POLICY_PATH_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_ATTACHED_GROUP_POLICIES_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_ATTACHED_GROUP_POLICIES_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAttachedGroupPoliciesRequest {
    pub group_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub path_prefix: Option<String>,
}
impl rt::Structure for ListAttachedGroupPoliciesRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_ATTACHED_GROUP_POLICIES_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_ATTACHED_GROUP_POLICIES_REQUEST);
        rt::member(w, &SCHEMA_LIST_ATTACHED_GROUP_POLICIES_REQUEST.members[0], &self.group_name);
        rt::member(w, &SCHEMA_LIST_ATTACHED_GROUP_POLICIES_REQUEST.members[1], &self.marker);
        rt::member(w, &SCHEMA_LIST_ATTACHED_GROUP_POLICIES_REQUEST.members[2], &self.max_items);
        rt::member(w, &SCHEMA_LIST_ATTACHED_GROUP_POLICIES_REQUEST.members[3], &self.path_prefix);
        w.end_structure(&SCHEMA_LIST_ATTACHED_GROUP_POLICIES_REQUEST);
    }
}
impl rt::Encode for ListAttachedGroupPoliciesRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListAttachedGroupPoliciesRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_ATTACHED_GROUP_POLICIES_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.group_name = rt::Decode::decode(shape, r)?,
                    1 => out.marker = rt::Decode::decode(shape, r)?,
                    2 => out.max_items = rt::Decode::decode(shape, r)?,
                    3 => out.path_prefix = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_ATTACHED_GROUP_POLICIES_RESPONSE: rt::Schema = rt::Schema {
    name: "ListAttachedGroupPoliciesResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AttachedPolicies", "AttachedPolicies", &SHAPE_ATTACHED_POLICIES_LIST_TYPE),
        rt::Member::new("IsTruncated", "IsTruncated", &SHAPE_BOOLEAN_TYPE),
        rt::Member::new("Marker", "Marker", &SHAPE_RESPONSE_MARKER_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_ATTACHED_GROUP_POLICIES_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_ATTACHED_GROUP_POLICIES_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAttachedGroupPoliciesResponse {
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
impl rt::Structure for ListAttachedGroupPoliciesResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_ATTACHED_GROUP_POLICIES_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_ATTACHED_GROUP_POLICIES_RESPONSE);
        rt::member(
            w,
            &SCHEMA_LIST_ATTACHED_GROUP_POLICIES_RESPONSE.members[0],
            &self.attached_policies,
        );
        rt::member(w, &SCHEMA_LIST_ATTACHED_GROUP_POLICIES_RESPONSE.members[1], &self.is_truncated);
        rt::member(w, &SCHEMA_LIST_ATTACHED_GROUP_POLICIES_RESPONSE.members[2], &self.marker);
        w.end_structure(&SCHEMA_LIST_ATTACHED_GROUP_POLICIES_RESPONSE);
    }
}
impl rt::Encode for ListAttachedGroupPoliciesResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListAttachedGroupPoliciesResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_ATTACHED_GROUP_POLICIES_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.attached_policies = rt::Decode::decode(shape, r)?,
                    1 => out.is_truncated = rt::Decode::decode(shape, r)?,
                    2 => out.marker = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_ATTACHED_ROLE_POLICIES_REQUEST: rt::Schema = rt::Schema {
    name: "ListAttachedRolePoliciesRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Marker", "Marker", &SHAPE_MARKER_TYPE),
        rt::Member::new("MaxItems", "MaxItems", &SHAPE_MAX_ITEMS_TYPE),
        rt::Member::new("PathPrefix", "PathPrefix", &SHAPE_POLICY_PATH_TYPE),
        rt::Member::new("RoleName", "RoleName", &SHAPE_ROLE_NAME_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_ATTACHED_ROLE_POLICIES_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_ATTACHED_ROLE_POLICIES_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAttachedRolePoliciesRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub path_prefix: Option<String>,
    pub role_name: String,
}
impl rt::Structure for ListAttachedRolePoliciesRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_ATTACHED_ROLE_POLICIES_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_ATTACHED_ROLE_POLICIES_REQUEST);
        rt::member(w, &SCHEMA_LIST_ATTACHED_ROLE_POLICIES_REQUEST.members[0], &self.marker);
        rt::member(w, &SCHEMA_LIST_ATTACHED_ROLE_POLICIES_REQUEST.members[1], &self.max_items);
        rt::member(w, &SCHEMA_LIST_ATTACHED_ROLE_POLICIES_REQUEST.members[2], &self.path_prefix);
        rt::member(w, &SCHEMA_LIST_ATTACHED_ROLE_POLICIES_REQUEST.members[3], &self.role_name);
        w.end_structure(&SCHEMA_LIST_ATTACHED_ROLE_POLICIES_REQUEST);
    }
}
impl rt::Encode for ListAttachedRolePoliciesRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListAttachedRolePoliciesRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_ATTACHED_ROLE_POLICIES_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.marker = rt::Decode::decode(shape, r)?,
                    1 => out.max_items = rt::Decode::decode(shape, r)?,
                    2 => out.path_prefix = rt::Decode::decode(shape, r)?,
                    3 => out.role_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_ATTACHED_ROLE_POLICIES_RESPONSE: rt::Schema = rt::Schema {
    name: "ListAttachedRolePoliciesResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AttachedPolicies", "AttachedPolicies", &SHAPE_ATTACHED_POLICIES_LIST_TYPE),
        rt::Member::new("IsTruncated", "IsTruncated", &SHAPE_BOOLEAN_TYPE),
        rt::Member::new("Marker", "Marker", &SHAPE_RESPONSE_MARKER_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_ATTACHED_ROLE_POLICIES_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_ATTACHED_ROLE_POLICIES_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAttachedRolePoliciesResponse {
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
impl rt::Structure for ListAttachedRolePoliciesResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_ATTACHED_ROLE_POLICIES_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_ATTACHED_ROLE_POLICIES_RESPONSE);
        rt::member(
            w,
            &SCHEMA_LIST_ATTACHED_ROLE_POLICIES_RESPONSE.members[0],
            &self.attached_policies,
        );
        rt::member(w, &SCHEMA_LIST_ATTACHED_ROLE_POLICIES_RESPONSE.members[1], &self.is_truncated);
        rt::member(w, &SCHEMA_LIST_ATTACHED_ROLE_POLICIES_RESPONSE.members[2], &self.marker);
        w.end_structure(&SCHEMA_LIST_ATTACHED_ROLE_POLICIES_RESPONSE);
    }
}
impl rt::Encode for ListAttachedRolePoliciesResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListAttachedRolePoliciesResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_ATTACHED_ROLE_POLICIES_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.attached_policies = rt::Decode::decode(shape, r)?,
                    1 => out.is_truncated = rt::Decode::decode(shape, r)?,
                    2 => out.marker = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_ATTACHED_USER_POLICIES_REQUEST: rt::Schema = rt::Schema {
    name: "ListAttachedUserPoliciesRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Marker", "Marker", &SHAPE_MARKER_TYPE),
        rt::Member::new("MaxItems", "MaxItems", &SHAPE_MAX_ITEMS_TYPE),
        rt::Member::new("PathPrefix", "PathPrefix", &SHAPE_POLICY_PATH_TYPE),
        rt::Member::new("UserName", "UserName", &SHAPE_USER_NAME_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_ATTACHED_USER_POLICIES_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_ATTACHED_USER_POLICIES_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAttachedUserPoliciesRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub path_prefix: Option<String>,
    pub user_name: String,
}
impl rt::Structure for ListAttachedUserPoliciesRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_ATTACHED_USER_POLICIES_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_ATTACHED_USER_POLICIES_REQUEST);
        rt::member(w, &SCHEMA_LIST_ATTACHED_USER_POLICIES_REQUEST.members[0], &self.marker);
        rt::member(w, &SCHEMA_LIST_ATTACHED_USER_POLICIES_REQUEST.members[1], &self.max_items);
        rt::member(w, &SCHEMA_LIST_ATTACHED_USER_POLICIES_REQUEST.members[2], &self.path_prefix);
        rt::member(w, &SCHEMA_LIST_ATTACHED_USER_POLICIES_REQUEST.members[3], &self.user_name);
        w.end_structure(&SCHEMA_LIST_ATTACHED_USER_POLICIES_REQUEST);
    }
}
impl rt::Encode for ListAttachedUserPoliciesRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListAttachedUserPoliciesRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_ATTACHED_USER_POLICIES_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.marker = rt::Decode::decode(shape, r)?,
                    1 => out.max_items = rt::Decode::decode(shape, r)?,
                    2 => out.path_prefix = rt::Decode::decode(shape, r)?,
                    3 => out.user_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_ATTACHED_USER_POLICIES_RESPONSE: rt::Schema = rt::Schema {
    name: "ListAttachedUserPoliciesResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AttachedPolicies", "AttachedPolicies", &SHAPE_ATTACHED_POLICIES_LIST_TYPE),
        rt::Member::new("IsTruncated", "IsTruncated", &SHAPE_BOOLEAN_TYPE),
        rt::Member::new("Marker", "Marker", &SHAPE_RESPONSE_MARKER_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_ATTACHED_USER_POLICIES_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_ATTACHED_USER_POLICIES_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAttachedUserPoliciesResponse {
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
impl rt::Structure for ListAttachedUserPoliciesResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_ATTACHED_USER_POLICIES_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_ATTACHED_USER_POLICIES_RESPONSE);
        rt::member(
            w,
            &SCHEMA_LIST_ATTACHED_USER_POLICIES_RESPONSE.members[0],
            &self.attached_policies,
        );
        rt::member(w, &SCHEMA_LIST_ATTACHED_USER_POLICIES_RESPONSE.members[1], &self.is_truncated);
        rt::member(w, &SCHEMA_LIST_ATTACHED_USER_POLICIES_RESPONSE.members[2], &self.marker);
        w.end_structure(&SCHEMA_LIST_ATTACHED_USER_POLICIES_RESPONSE);
    }
}
impl rt::Encode for ListAttachedUserPoliciesResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListAttachedUserPoliciesResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_ATTACHED_USER_POLICIES_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.attached_policies = rt::Decode::decode(shape, r)?,
                    1 => out.is_truncated = rt::Decode::decode(shape, r)?,
                    2 => out.marker = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_ENTITIES_FOR_POLICY_REQUEST: rt::Schema = rt::Schema {
    name: "ListEntitiesForPolicyRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("EntityFilter", "EntityFilter", &SHAPE_ENTITY_TYPE),
        rt::Member::new("Marker", "Marker", &SHAPE_MARKER_TYPE),
        rt::Member::new("MaxItems", "MaxItems", &SHAPE_MAX_ITEMS_TYPE),
        rt::Member::new("PathPrefix", "PathPrefix", &SHAPE_PATH_TYPE),
        rt::Member::new("PolicyArn", "PolicyArn", &SHAPE_ARN_TYPE).required(),
        rt::Member::new("PolicyUsageFilter", "PolicyUsageFilter", &SHAPE_POLICY_USAGE_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_ENTITIES_FOR_POLICY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_ENTITIES_FOR_POLICY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListEntitiesForPolicyRequest {
    pub entity_filter: Option<EntityType>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub path_prefix: Option<String>,
    pub policy_arn: String,
    pub policy_usage_filter: Option<PolicyUsageType>,
}
impl rt::Structure for ListEntitiesForPolicyRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_ENTITIES_FOR_POLICY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_ENTITIES_FOR_POLICY_REQUEST);
        rt::member(w, &SCHEMA_LIST_ENTITIES_FOR_POLICY_REQUEST.members[0], &self.entity_filter);
        rt::member(w, &SCHEMA_LIST_ENTITIES_FOR_POLICY_REQUEST.members[1], &self.marker);
        rt::member(w, &SCHEMA_LIST_ENTITIES_FOR_POLICY_REQUEST.members[2], &self.max_items);
        rt::member(w, &SCHEMA_LIST_ENTITIES_FOR_POLICY_REQUEST.members[3], &self.path_prefix);
        rt::member(w, &SCHEMA_LIST_ENTITIES_FOR_POLICY_REQUEST.members[4], &self.policy_arn);
        rt::member(
            w,
            &SCHEMA_LIST_ENTITIES_FOR_POLICY_REQUEST.members[5],
            &self.policy_usage_filter,
        );
        w.end_structure(&SCHEMA_LIST_ENTITIES_FOR_POLICY_REQUEST);
    }
}
impl rt::Encode for ListEntitiesForPolicyRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListEntitiesForPolicyRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_ENTITIES_FOR_POLICY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.entity_filter = rt::Decode::decode(shape, r)?,
                    1 => out.marker = rt::Decode::decode(shape, r)?,
                    2 => out.max_items = rt::Decode::decode(shape, r)?,
                    3 => out.path_prefix = rt::Decode::decode(shape, r)?,
                    4 => out.policy_arn = rt::Decode::decode(shape, r)?,
                    5 => out.policy_usage_filter = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_ENTITIES_FOR_POLICY_RESPONSE: rt::Schema = rt::Schema {
    name: "ListEntitiesForPolicyResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("IsTruncated", "IsTruncated", &SHAPE_BOOLEAN_TYPE),
        rt::Member::new("Marker", "Marker", &SHAPE_RESPONSE_MARKER_TYPE),
        rt::Member::new("PolicyGroups", "PolicyGroups", &SHAPE_POLICY_GROUP_LIST_TYPE),
        rt::Member::new("PolicyRoles", "PolicyRoles", &SHAPE_POLICY_ROLE_LIST_TYPE),
        rt::Member::new("PolicyUsers", "PolicyUsers", &SHAPE_POLICY_USER_LIST_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_ENTITIES_FOR_POLICY_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_ENTITIES_FOR_POLICY_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListEntitiesForPolicyResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub policy_groups: Option<Vec<PolicyGroup>>,
    pub policy_roles: Option<Vec<PolicyRole>>,
    pub policy_users: Option<Vec<PolicyUser>>,
}
impl rt::Structure for ListEntitiesForPolicyResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_ENTITIES_FOR_POLICY_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_ENTITIES_FOR_POLICY_RESPONSE);
        rt::member(w, &SCHEMA_LIST_ENTITIES_FOR_POLICY_RESPONSE.members[0], &self.is_truncated);
        rt::member(w, &SCHEMA_LIST_ENTITIES_FOR_POLICY_RESPONSE.members[1], &self.marker);
        rt::member(w, &SCHEMA_LIST_ENTITIES_FOR_POLICY_RESPONSE.members[2], &self.policy_groups);
        rt::member(w, &SCHEMA_LIST_ENTITIES_FOR_POLICY_RESPONSE.members[3], &self.policy_roles);
        rt::member(w, &SCHEMA_LIST_ENTITIES_FOR_POLICY_RESPONSE.members[4], &self.policy_users);
        w.end_structure(&SCHEMA_LIST_ENTITIES_FOR_POLICY_RESPONSE);
    }
}
impl rt::Encode for ListEntitiesForPolicyResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListEntitiesForPolicyResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_ENTITIES_FOR_POLICY_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.is_truncated = rt::Decode::decode(shape, r)?,
                    1 => out.marker = rt::Decode::decode(shape, r)?,
                    2 => out.policy_groups = rt::Decode::decode(shape, r)?,
                    3 => out.policy_roles = rt::Decode::decode(shape, r)?,
                    4 => out.policy_users = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_GROUP_POLICIES_REQUEST: rt::Schema = rt::Schema {
    name: "ListGroupPoliciesRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("GroupName", "GroupName", &SHAPE_GROUP_NAME_TYPE).required(),
        rt::Member::new("Marker", "Marker", &SHAPE_MARKER_TYPE),
        rt::Member::new("MaxItems", "MaxItems", &SHAPE_MAX_ITEMS_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_GROUP_POLICIES_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_GROUP_POLICIES_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListGroupPoliciesRequest {
    pub group_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
impl rt::Structure for ListGroupPoliciesRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_GROUP_POLICIES_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_GROUP_POLICIES_REQUEST);
        rt::member(w, &SCHEMA_LIST_GROUP_POLICIES_REQUEST.members[0], &self.group_name);
        rt::member(w, &SCHEMA_LIST_GROUP_POLICIES_REQUEST.members[1], &self.marker);
        rt::member(w, &SCHEMA_LIST_GROUP_POLICIES_REQUEST.members[2], &self.max_items);
        w.end_structure(&SCHEMA_LIST_GROUP_POLICIES_REQUEST);
    }
}
impl rt::Encode for ListGroupPoliciesRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListGroupPoliciesRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_GROUP_POLICIES_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.group_name = rt::Decode::decode(shape, r)?,
                    1 => out.marker = rt::Decode::decode(shape, r)?,
                    2 => out.max_items = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_GROUP_POLICIES_RESPONSE: rt::Schema = rt::Schema {
    name: "ListGroupPoliciesResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("IsTruncated", "IsTruncated", &SHAPE_BOOLEAN_TYPE),
        rt::Member::new("Marker", "Marker", &SHAPE_RESPONSE_MARKER_TYPE),
        rt::Member::new("PolicyNames", "PolicyNames", &SHAPE_POLICY_NAME_LIST_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_GROUP_POLICIES_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_GROUP_POLICIES_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListGroupPoliciesResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub policy_names: Vec<String>,
}
impl rt::Structure for ListGroupPoliciesResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_GROUP_POLICIES_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_GROUP_POLICIES_RESPONSE);
        rt::member(w, &SCHEMA_LIST_GROUP_POLICIES_RESPONSE.members[0], &self.is_truncated);
        rt::member(w, &SCHEMA_LIST_GROUP_POLICIES_RESPONSE.members[1], &self.marker);
        rt::member(w, &SCHEMA_LIST_GROUP_POLICIES_RESPONSE.members[2], &self.policy_names);
        w.end_structure(&SCHEMA_LIST_GROUP_POLICIES_RESPONSE);
    }
}
impl rt::Encode for ListGroupPoliciesResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListGroupPoliciesResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_GROUP_POLICIES_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.is_truncated = rt::Decode::decode(shape, r)?,
                    1 => out.marker = rt::Decode::decode(shape, r)?,
                    2 => out.policy_names = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_GROUPS_FOR_USER_REQUEST: rt::Schema = rt::Schema {
    name: "ListGroupsForUserRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Marker", "Marker", &SHAPE_MARKER_TYPE),
        rt::Member::new("MaxItems", "MaxItems", &SHAPE_MAX_ITEMS_TYPE),
        rt::Member::new("UserName", "UserName", &SHAPE_EXISTING_USER_NAME_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_GROUPS_FOR_USER_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_GROUPS_FOR_USER_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListGroupsForUserRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub user_name: String,
}
impl rt::Structure for ListGroupsForUserRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_GROUPS_FOR_USER_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_GROUPS_FOR_USER_REQUEST);
        rt::member(w, &SCHEMA_LIST_GROUPS_FOR_USER_REQUEST.members[0], &self.marker);
        rt::member(w, &SCHEMA_LIST_GROUPS_FOR_USER_REQUEST.members[1], &self.max_items);
        rt::member(w, &SCHEMA_LIST_GROUPS_FOR_USER_REQUEST.members[2], &self.user_name);
        w.end_structure(&SCHEMA_LIST_GROUPS_FOR_USER_REQUEST);
    }
}
impl rt::Encode for ListGroupsForUserRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListGroupsForUserRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_GROUPS_FOR_USER_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.marker = rt::Decode::decode(shape, r)?,
                    1 => out.max_items = rt::Decode::decode(shape, r)?,
                    2 => out.user_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_GROUPS_FOR_USER_RESPONSE: rt::Schema = rt::Schema {
    name: "ListGroupsForUserResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Groups", "Groups", &SHAPE_GROUP_LIST_TYPE).required(),
        rt::Member::new("IsTruncated", "IsTruncated", &SHAPE_BOOLEAN_TYPE),
        rt::Member::new("Marker", "Marker", &SHAPE_RESPONSE_MARKER_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_GROUPS_FOR_USER_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_GROUPS_FOR_USER_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListGroupsForUserResponse {
    pub groups: Vec<Group>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
impl rt::Structure for ListGroupsForUserResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_GROUPS_FOR_USER_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_GROUPS_FOR_USER_RESPONSE);
        rt::member(w, &SCHEMA_LIST_GROUPS_FOR_USER_RESPONSE.members[0], &self.groups);
        rt::member(w, &SCHEMA_LIST_GROUPS_FOR_USER_RESPONSE.members[1], &self.is_truncated);
        rt::member(w, &SCHEMA_LIST_GROUPS_FOR_USER_RESPONSE.members[2], &self.marker);
        w.end_structure(&SCHEMA_LIST_GROUPS_FOR_USER_RESPONSE);
    }
}
impl rt::Encode for ListGroupsForUserResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListGroupsForUserResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_GROUPS_FOR_USER_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.groups = rt::Decode::decode(shape, r)?,
                    1 => out.is_truncated = rt::Decode::decode(shape, r)?,
                    2 => out.marker = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_GROUPS_REQUEST: rt::Schema = rt::Schema {
    name: "ListGroupsRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Marker", "Marker", &SHAPE_MARKER_TYPE),
        rt::Member::new("MaxItems", "MaxItems", &SHAPE_MAX_ITEMS_TYPE),
        rt::Member::new("PathPrefix", "PathPrefix", &SHAPE_PATH_PREFIX_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_GROUPS_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_LIST_GROUPS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListGroupsRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub path_prefix: Option<String>,
}
impl rt::Structure for ListGroupsRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_GROUPS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_GROUPS_REQUEST);
        rt::member(w, &SCHEMA_LIST_GROUPS_REQUEST.members[0], &self.marker);
        rt::member(w, &SCHEMA_LIST_GROUPS_REQUEST.members[1], &self.max_items);
        rt::member(w, &SCHEMA_LIST_GROUPS_REQUEST.members[2], &self.path_prefix);
        w.end_structure(&SCHEMA_LIST_GROUPS_REQUEST);
    }
}
impl rt::Encode for ListGroupsRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListGroupsRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_LIST_GROUPS_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.marker = rt::Decode::decode(shape, r)?,
                1 => out.max_items = rt::Decode::decode(shape, r)?,
                2 => out.path_prefix = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_GROUPS_RESPONSE: rt::Schema = rt::Schema {
    name: "ListGroupsResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Groups", "Groups", &SHAPE_GROUP_LIST_TYPE).required(),
        rt::Member::new("IsTruncated", "IsTruncated", &SHAPE_BOOLEAN_TYPE),
        rt::Member::new("Marker", "Marker", &SHAPE_RESPONSE_MARKER_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_GROUPS_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_GROUPS_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListGroupsResponse {
    pub groups: Vec<Group>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
impl rt::Structure for ListGroupsResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_GROUPS_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_GROUPS_RESPONSE);
        rt::member(w, &SCHEMA_LIST_GROUPS_RESPONSE.members[0], &self.groups);
        rt::member(w, &SCHEMA_LIST_GROUPS_RESPONSE.members[1], &self.is_truncated);
        rt::member(w, &SCHEMA_LIST_GROUPS_RESPONSE.members[2], &self.marker);
        w.end_structure(&SCHEMA_LIST_GROUPS_RESPONSE);
    }
}
impl rt::Encode for ListGroupsResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListGroupsResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_GROUPS_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.groups = rt::Decode::decode(shape, r)?,
                    1 => out.is_truncated = rt::Decode::decode(shape, r)?,
                    2 => out.marker = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST: rt::Schema = rt::Schema {
    name: "ListInstanceProfilesForRoleRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Marker", "Marker", &SHAPE_MARKER_TYPE),
        rt::Member::new("MaxItems", "MaxItems", &SHAPE_MAX_ITEMS_TYPE),
        rt::Member::new("RoleName", "RoleName", &SHAPE_ROLE_NAME_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListInstanceProfilesForRoleRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub role_name: String,
}
impl rt::Structure for ListInstanceProfilesForRoleRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST);
        rt::member(w, &SCHEMA_LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST.members[0], &self.marker);
        rt::member(w, &SCHEMA_LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST.members[1], &self.max_items);
        rt::member(w, &SCHEMA_LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST.members[2], &self.role_name);
        w.end_structure(&SCHEMA_LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST);
    }
}
impl rt::Encode for ListInstanceProfilesForRoleRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListInstanceProfilesForRoleRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.marker = rt::Decode::decode(shape, r)?,
                    1 => out.max_items = rt::Decode::decode(shape, r)?,
                    2 => out.role_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE: rt::Schema = rt::Schema {
    name: "ListInstanceProfilesForRoleResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("InstanceProfiles", "InstanceProfiles", &SHAPE_INSTANCE_PROFILE_LIST_TYPE)
            .required(),
        rt::Member::new("IsTruncated", "IsTruncated", &SHAPE_BOOLEAN_TYPE),
        rt::Member::new("Marker", "Marker", &SHAPE_RESPONSE_MARKER_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListInstanceProfilesForRoleResponse {
    pub instance_profiles: Vec<InstanceProfile>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
impl rt::Structure for ListInstanceProfilesForRoleResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE);
        rt::member(
            w,
            &SCHEMA_LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE.members[0],
            &self.instance_profiles,
        );
        rt::member(
            w,
            &SCHEMA_LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE.members[1],
            &self.is_truncated,
        );
        rt::member(w, &SCHEMA_LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE.members[2], &self.marker);
        w.end_structure(&SCHEMA_LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE);
    }
}
impl rt::Encode for ListInstanceProfilesForRoleResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListInstanceProfilesForRoleResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.instance_profiles = rt::Decode::decode(shape, r)?,
                    1 => out.is_truncated = rt::Decode::decode(shape, r)?,
                    2 => out.marker = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_MFA_DEVICES_REQUEST: rt::Schema = rt::Schema {
    name: "ListMFADevicesRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Marker", "Marker", &SHAPE_MARKER_TYPE),
        rt::Member::new("MaxItems", "MaxItems", &SHAPE_MAX_ITEMS_TYPE),
        rt::Member::new("UserName", "UserName", &SHAPE_EXISTING_USER_NAME_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_MFA_DEVICES_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_MFA_DEVICES_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListMFADevicesRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub user_name: Option<String>,
}
impl rt::Structure for ListMFADevicesRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_MFA_DEVICES_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_MFA_DEVICES_REQUEST);
        rt::member(w, &SCHEMA_LIST_MFA_DEVICES_REQUEST.members[0], &self.marker);
        rt::member(w, &SCHEMA_LIST_MFA_DEVICES_REQUEST.members[1], &self.max_items);
        rt::member(w, &SCHEMA_LIST_MFA_DEVICES_REQUEST.members[2], &self.user_name);
        w.end_structure(&SCHEMA_LIST_MFA_DEVICES_REQUEST);
    }
}
impl rt::Encode for ListMFADevicesRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListMFADevicesRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_MFA_DEVICES_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.marker = rt::Decode::decode(shape, r)?,
                    1 => out.max_items = rt::Decode::decode(shape, r)?,
                    2 => out.user_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_MFA_DEVICES_RESPONSE: rt::Schema = rt::Schema {
    name: "ListMFADevicesResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("IsTruncated", "IsTruncated", &SHAPE_BOOLEAN_TYPE),
        rt::Member::new("MFADevices", "MFADevices", &SHAPE_MFA_DEVICE_LIST_TYPE).required(),
        rt::Member::new("Marker", "Marker", &SHAPE_RESPONSE_MARKER_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_MFA_DEVICES_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_MFA_DEVICES_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListMFADevicesResponse {
    pub is_truncated: Option<bool>,
    pub mfa_devices: Vec<MFADevice>,
    pub marker: Option<String>,
}
impl rt::Structure for ListMFADevicesResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_MFA_DEVICES_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_MFA_DEVICES_RESPONSE);
        rt::member(w, &SCHEMA_LIST_MFA_DEVICES_RESPONSE.members[0], &self.is_truncated);
        rt::member(w, &SCHEMA_LIST_MFA_DEVICES_RESPONSE.members[1], &self.mfa_devices);
        rt::member(w, &SCHEMA_LIST_MFA_DEVICES_RESPONSE.members[2], &self.marker);
        w.end_structure(&SCHEMA_LIST_MFA_DEVICES_RESPONSE);
    }
}
impl rt::Encode for ListMFADevicesResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListMFADevicesResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_MFA_DEVICES_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.is_truncated = rt::Decode::decode(shape, r)?,
                    1 => out.mfa_devices = rt::Decode::decode(shape, r)?,
                    2 => out.marker = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_POLICIES_REQUEST: rt::Schema = rt::Schema {
    name: "ListPoliciesRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Marker", "Marker", &SHAPE_MARKER_TYPE),
        rt::Member::new("MaxItems", "MaxItems", &SHAPE_MAX_ITEMS_TYPE),
        rt::Member::new("OnlyAttached", "OnlyAttached", &SHAPE_BOOLEAN_TYPE),
        rt::Member::new("PathPrefix", "PathPrefix", &SHAPE_POLICY_PATH_TYPE),
        rt::Member::new("PolicyUsageFilter", "PolicyUsageFilter", &SHAPE_POLICY_USAGE_TYPE),
        rt::Member::new("Scope", "Scope", &SHAPE_POLICY_SCOPE_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_POLICIES_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_POLICIES_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListPoliciesRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub only_attached: Option<bool>,
    pub path_prefix: Option<String>,
    pub policy_usage_filter: Option<PolicyUsageType>,
    pub scope: Option<PolicyScopeType>,
}
impl rt::Structure for ListPoliciesRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_POLICIES_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_POLICIES_REQUEST);
        rt::member(w, &SCHEMA_LIST_POLICIES_REQUEST.members[0], &self.marker);
        rt::member(w, &SCHEMA_LIST_POLICIES_REQUEST.members[1], &self.max_items);
        rt::member(w, &SCHEMA_LIST_POLICIES_REQUEST.members[2], &self.only_attached);
        rt::member(w, &SCHEMA_LIST_POLICIES_REQUEST.members[3], &self.path_prefix);
        rt::member(w, &SCHEMA_LIST_POLICIES_REQUEST.members[4], &self.policy_usage_filter);
        rt::member(w, &SCHEMA_LIST_POLICIES_REQUEST.members[5], &self.scope);
        w.end_structure(&SCHEMA_LIST_POLICIES_REQUEST);
    }
}
impl rt::Encode for ListPoliciesRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListPoliciesRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_POLICIES_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.marker = rt::Decode::decode(shape, r)?,
                    1 => out.max_items = rt::Decode::decode(shape, r)?,
                    2 => out.only_attached = rt::Decode::decode(shape, r)?,
                    3 => out.path_prefix = rt::Decode::decode(shape, r)?,
                    4 => out.policy_usage_filter = rt::Decode::decode(shape, r)?,
                    5 => out.scope = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_POLICIES_RESPONSE: rt::Schema = rt::Schema {
    name: "ListPoliciesResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("IsTruncated", "IsTruncated", &SHAPE_BOOLEAN_TYPE),
        rt::Member::new("Marker", "Marker", &SHAPE_RESPONSE_MARKER_TYPE),
        rt::Member::new("Policies", "Policies", &SHAPE_POLICY_LIST_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_POLICIES_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_POLICIES_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListPoliciesResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub policies: Option<Vec<Policy>>,
}
impl rt::Structure for ListPoliciesResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_POLICIES_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_POLICIES_RESPONSE);
        rt::member(w, &SCHEMA_LIST_POLICIES_RESPONSE.members[0], &self.is_truncated);
        rt::member(w, &SCHEMA_LIST_POLICIES_RESPONSE.members[1], &self.marker);
        rt::member(w, &SCHEMA_LIST_POLICIES_RESPONSE.members[2], &self.policies);
        w.end_structure(&SCHEMA_LIST_POLICIES_RESPONSE);
    }
}
impl rt::Encode for ListPoliciesResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListPoliciesResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_POLICIES_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.is_truncated = rt::Decode::decode(shape, r)?,
                    1 => out.marker = rt::Decode::decode(shape, r)?,
                    2 => out.policies = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_POLICY_TAGS_REQUEST: rt::Schema = rt::Schema {
    name: "ListPolicyTagsRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Marker", "Marker", &SHAPE_MARKER_TYPE),
        rt::Member::new("MaxItems", "MaxItems", &SHAPE_MAX_ITEMS_TYPE),
        rt::Member::new("PolicyArn", "PolicyArn", &SHAPE_ARN_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_POLICY_TAGS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_POLICY_TAGS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListPolicyTagsRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub policy_arn: String,
}
impl rt::Structure for ListPolicyTagsRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_POLICY_TAGS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_POLICY_TAGS_REQUEST);
        rt::member(w, &SCHEMA_LIST_POLICY_TAGS_REQUEST.members[0], &self.marker);
        rt::member(w, &SCHEMA_LIST_POLICY_TAGS_REQUEST.members[1], &self.max_items);
        rt::member(w, &SCHEMA_LIST_POLICY_TAGS_REQUEST.members[2], &self.policy_arn);
        w.end_structure(&SCHEMA_LIST_POLICY_TAGS_REQUEST);
    }
}
impl rt::Encode for ListPolicyTagsRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListPolicyTagsRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_POLICY_TAGS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.marker = rt::Decode::decode(shape, r)?,
                    1 => out.max_items = rt::Decode::decode(shape, r)?,
                    2 => out.policy_arn = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_POLICY_TAGS_RESPONSE: rt::Schema = rt::Schema {
    name: "ListPolicyTagsResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("IsTruncated", "IsTruncated", &SHAPE_BOOLEAN_TYPE),
        rt::Member::new("Marker", "Marker", &SHAPE_RESPONSE_MARKER_TYPE),
        rt::Member::new("Tags", "Tags", &SHAPE_TAG_LIST_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_POLICY_TAGS_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_POLICY_TAGS_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListPolicyTagsResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub tags: Vec<Tag>,
}
impl rt::Structure for ListPolicyTagsResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_POLICY_TAGS_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_POLICY_TAGS_RESPONSE);
        rt::member(w, &SCHEMA_LIST_POLICY_TAGS_RESPONSE.members[0], &self.is_truncated);
        rt::member(w, &SCHEMA_LIST_POLICY_TAGS_RESPONSE.members[1], &self.marker);
        rt::member(w, &SCHEMA_LIST_POLICY_TAGS_RESPONSE.members[2], &self.tags);
        w.end_structure(&SCHEMA_LIST_POLICY_TAGS_RESPONSE);
    }
}
impl rt::Encode for ListPolicyTagsResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListPolicyTagsResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_POLICY_TAGS_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.is_truncated = rt::Decode::decode(shape, r)?,
                    1 => out.marker = rt::Decode::decode(shape, r)?,
                    2 => out.tags = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_POLICY_VERSIONS_REQUEST: rt::Schema = rt::Schema {
    name: "ListPolicyVersionsRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Marker", "Marker", &SHAPE_MARKER_TYPE),
        rt::Member::new("MaxItems", "MaxItems", &SHAPE_MAX_ITEMS_TYPE),
        rt::Member::new("PolicyArn", "PolicyArn", &SHAPE_ARN_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_POLICY_VERSIONS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_POLICY_VERSIONS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListPolicyVersionsRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub policy_arn: String,
}
impl rt::Structure for ListPolicyVersionsRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_POLICY_VERSIONS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_POLICY_VERSIONS_REQUEST);
        rt::member(w, &SCHEMA_LIST_POLICY_VERSIONS_REQUEST.members[0], &self.marker);
        rt::member(w, &SCHEMA_LIST_POLICY_VERSIONS_REQUEST.members[1], &self.max_items);
        rt::member(w, &SCHEMA_LIST_POLICY_VERSIONS_REQUEST.members[2], &self.policy_arn);
        w.end_structure(&SCHEMA_LIST_POLICY_VERSIONS_REQUEST);
    }
}
impl rt::Encode for ListPolicyVersionsRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListPolicyVersionsRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_POLICY_VERSIONS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.marker = rt::Decode::decode(shape, r)?,
                    1 => out.max_items = rt::Decode::decode(shape, r)?,
                    2 => out.policy_arn = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_POLICY_VERSIONS_RESPONSE: rt::Schema = rt::Schema {
    name: "ListPolicyVersionsResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("IsTruncated", "IsTruncated", &SHAPE_BOOLEAN_TYPE),
        rt::Member::new("Marker", "Marker", &SHAPE_RESPONSE_MARKER_TYPE),
        rt::Member::new("Versions", "Versions", &SHAPE_POLICY_DOCUMENT_VERSION_LIST_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_POLICY_VERSIONS_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_POLICY_VERSIONS_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListPolicyVersionsResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub versions: Option<Vec<PolicyVersion>>,
}
impl rt::Structure for ListPolicyVersionsResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_POLICY_VERSIONS_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_POLICY_VERSIONS_RESPONSE);
        rt::member(w, &SCHEMA_LIST_POLICY_VERSIONS_RESPONSE.members[0], &self.is_truncated);
        rt::member(w, &SCHEMA_LIST_POLICY_VERSIONS_RESPONSE.members[1], &self.marker);
        rt::member(w, &SCHEMA_LIST_POLICY_VERSIONS_RESPONSE.members[2], &self.versions);
        w.end_structure(&SCHEMA_LIST_POLICY_VERSIONS_RESPONSE);
    }
}
impl rt::Encode for ListPolicyVersionsResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListPolicyVersionsResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_POLICY_VERSIONS_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.is_truncated = rt::Decode::decode(shape, r)?,
                    1 => out.marker = rt::Decode::decode(shape, r)?,
                    2 => out.versions = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_ROLE_POLICIES_REQUEST: rt::Schema = rt::Schema {
    name: "ListRolePoliciesRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Marker", "Marker", &SHAPE_MARKER_TYPE),
        rt::Member::new("MaxItems", "MaxItems", &SHAPE_MAX_ITEMS_TYPE),
        rt::Member::new("RoleName", "RoleName", &SHAPE_ROLE_NAME_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_ROLE_POLICIES_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_ROLE_POLICIES_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListRolePoliciesRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub role_name: String,
}
impl rt::Structure for ListRolePoliciesRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_ROLE_POLICIES_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_ROLE_POLICIES_REQUEST);
        rt::member(w, &SCHEMA_LIST_ROLE_POLICIES_REQUEST.members[0], &self.marker);
        rt::member(w, &SCHEMA_LIST_ROLE_POLICIES_REQUEST.members[1], &self.max_items);
        rt::member(w, &SCHEMA_LIST_ROLE_POLICIES_REQUEST.members[2], &self.role_name);
        w.end_structure(&SCHEMA_LIST_ROLE_POLICIES_REQUEST);
    }
}
impl rt::Encode for ListRolePoliciesRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListRolePoliciesRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_ROLE_POLICIES_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.marker = rt::Decode::decode(shape, r)?,
                    1 => out.max_items = rt::Decode::decode(shape, r)?,
                    2 => out.role_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_ROLE_POLICIES_RESPONSE: rt::Schema = rt::Schema {
    name: "ListRolePoliciesResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("IsTruncated", "IsTruncated", &SHAPE_BOOLEAN_TYPE),
        rt::Member::new("Marker", "Marker", &SHAPE_RESPONSE_MARKER_TYPE),
        rt::Member::new("PolicyNames", "PolicyNames", &SHAPE_POLICY_NAME_LIST_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_ROLE_POLICIES_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_ROLE_POLICIES_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListRolePoliciesResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub policy_names: Vec<String>,
}
impl rt::Structure for ListRolePoliciesResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_ROLE_POLICIES_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_ROLE_POLICIES_RESPONSE);
        rt::member(w, &SCHEMA_LIST_ROLE_POLICIES_RESPONSE.members[0], &self.is_truncated);
        rt::member(w, &SCHEMA_LIST_ROLE_POLICIES_RESPONSE.members[1], &self.marker);
        rt::member(w, &SCHEMA_LIST_ROLE_POLICIES_RESPONSE.members[2], &self.policy_names);
        w.end_structure(&SCHEMA_LIST_ROLE_POLICIES_RESPONSE);
    }
}
impl rt::Encode for ListRolePoliciesResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListRolePoliciesResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_ROLE_POLICIES_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.is_truncated = rt::Decode::decode(shape, r)?,
                    1 => out.marker = rt::Decode::decode(shape, r)?,
                    2 => out.policy_names = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_ROLE_TAGS_REQUEST: rt::Schema = rt::Schema {
    name: "ListRoleTagsRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Marker", "Marker", &SHAPE_MARKER_TYPE),
        rt::Member::new("MaxItems", "MaxItems", &SHAPE_MAX_ITEMS_TYPE),
        rt::Member::new("RoleName", "RoleName", &SHAPE_ROLE_NAME_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_ROLE_TAGS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_ROLE_TAGS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListRoleTagsRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub role_name: String,
}
impl rt::Structure for ListRoleTagsRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_ROLE_TAGS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_ROLE_TAGS_REQUEST);
        rt::member(w, &SCHEMA_LIST_ROLE_TAGS_REQUEST.members[0], &self.marker);
        rt::member(w, &SCHEMA_LIST_ROLE_TAGS_REQUEST.members[1], &self.max_items);
        rt::member(w, &SCHEMA_LIST_ROLE_TAGS_REQUEST.members[2], &self.role_name);
        w.end_structure(&SCHEMA_LIST_ROLE_TAGS_REQUEST);
    }
}
impl rt::Encode for ListRoleTagsRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListRoleTagsRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_ROLE_TAGS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.marker = rt::Decode::decode(shape, r)?,
                    1 => out.max_items = rt::Decode::decode(shape, r)?,
                    2 => out.role_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_ROLE_TAGS_RESPONSE: rt::Schema = rt::Schema {
    name: "ListRoleTagsResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("IsTruncated", "IsTruncated", &SHAPE_BOOLEAN_TYPE),
        rt::Member::new("Marker", "Marker", &SHAPE_RESPONSE_MARKER_TYPE),
        rt::Member::new("Tags", "Tags", &SHAPE_TAG_LIST_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_ROLE_TAGS_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_ROLE_TAGS_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListRoleTagsResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub tags: Vec<Tag>,
}
impl rt::Structure for ListRoleTagsResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_ROLE_TAGS_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_ROLE_TAGS_RESPONSE);
        rt::member(w, &SCHEMA_LIST_ROLE_TAGS_RESPONSE.members[0], &self.is_truncated);
        rt::member(w, &SCHEMA_LIST_ROLE_TAGS_RESPONSE.members[1], &self.marker);
        rt::member(w, &SCHEMA_LIST_ROLE_TAGS_RESPONSE.members[2], &self.tags);
        w.end_structure(&SCHEMA_LIST_ROLE_TAGS_RESPONSE);
    }
}
impl rt::Encode for ListRoleTagsResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListRoleTagsResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_ROLE_TAGS_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.is_truncated = rt::Decode::decode(shape, r)?,
                    1 => out.marker = rt::Decode::decode(shape, r)?,
                    2 => out.tags = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_ROLES_REQUEST: rt::Schema = rt::Schema {
    name: "ListRolesRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Marker", "Marker", &SHAPE_MARKER_TYPE),
        rt::Member::new("MaxItems", "MaxItems", &SHAPE_MAX_ITEMS_TYPE),
        rt::Member::new("PathPrefix", "PathPrefix", &SHAPE_PATH_PREFIX_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_ROLES_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_LIST_ROLES_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListRolesRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub path_prefix: Option<String>,
}
impl rt::Structure for ListRolesRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_ROLES_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_ROLES_REQUEST);
        rt::member(w, &SCHEMA_LIST_ROLES_REQUEST.members[0], &self.marker);
        rt::member(w, &SCHEMA_LIST_ROLES_REQUEST.members[1], &self.max_items);
        rt::member(w, &SCHEMA_LIST_ROLES_REQUEST.members[2], &self.path_prefix);
        w.end_structure(&SCHEMA_LIST_ROLES_REQUEST);
    }
}
impl rt::Encode for ListRolesRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListRolesRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_LIST_ROLES_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.marker = rt::Decode::decode(shape, r)?,
                1 => out.max_items = rt::Decode::decode(shape, r)?,
                2 => out.path_prefix = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_ROLES_RESPONSE: rt::Schema = rt::Schema {
    name: "ListRolesResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("IsTruncated", "IsTruncated", &SHAPE_BOOLEAN_TYPE),
        rt::Member::new("Marker", "Marker", &SHAPE_RESPONSE_MARKER_TYPE),
        rt::Member::new("Roles", "Roles", &SHAPE_ROLE_LIST_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_ROLES_RESPONSE: rt::Shape = rt::Shape::Structure(&SCHEMA_LIST_ROLES_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListRolesResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub roles: Vec<Role>,
}
impl rt::Structure for ListRolesResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_ROLES_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_ROLES_RESPONSE);
        rt::member(w, &SCHEMA_LIST_ROLES_RESPONSE.members[0], &self.is_truncated);
        rt::member(w, &SCHEMA_LIST_ROLES_RESPONSE.members[1], &self.marker);
        rt::member(w, &SCHEMA_LIST_ROLES_RESPONSE.members[2], &self.roles);
        w.end_structure(&SCHEMA_LIST_ROLES_RESPONSE);
    }
}
impl rt::Encode for ListRolesResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListRolesResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_LIST_ROLES_RESPONSE, r, &mut |index, shape, r| {
            match index {
                0 => out.is_truncated = rt::Decode::decode(shape, r)?,
                1 => out.marker = rt::Decode::decode(shape, r)?,
                2 => out.roles = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_SSH_PUBLIC_KEYS_REQUEST: rt::Schema = rt::Schema {
    name: "ListSSHPublicKeysRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Marker", "Marker", &SHAPE_MARKER_TYPE),
        rt::Member::new("MaxItems", "MaxItems", &SHAPE_MAX_ITEMS_TYPE),
        rt::Member::new("UserName", "UserName", &SHAPE_USER_NAME_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_SSH_PUBLIC_KEYS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_SSH_PUBLIC_KEYS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListSSHPublicKeysRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub user_name: Option<String>,
}
impl rt::Structure for ListSSHPublicKeysRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_SSH_PUBLIC_KEYS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_SSH_PUBLIC_KEYS_REQUEST);
        rt::member(w, &SCHEMA_LIST_SSH_PUBLIC_KEYS_REQUEST.members[0], &self.marker);
        rt::member(w, &SCHEMA_LIST_SSH_PUBLIC_KEYS_REQUEST.members[1], &self.max_items);
        rt::member(w, &SCHEMA_LIST_SSH_PUBLIC_KEYS_REQUEST.members[2], &self.user_name);
        w.end_structure(&SCHEMA_LIST_SSH_PUBLIC_KEYS_REQUEST);
    }
}
impl rt::Encode for ListSSHPublicKeysRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListSSHPublicKeysRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_SSH_PUBLIC_KEYS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.marker = rt::Decode::decode(shape, r)?,
                    1 => out.max_items = rt::Decode::decode(shape, r)?,
                    2 => out.user_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_SSH_PUBLIC_KEYS_RESPONSE: rt::Schema = rt::Schema {
    name: "ListSSHPublicKeysResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("IsTruncated", "IsTruncated", &SHAPE_BOOLEAN_TYPE),
        rt::Member::new("Marker", "Marker", &SHAPE_RESPONSE_MARKER_TYPE),
        rt::Member::new("SSHPublicKeys", "SSHPublicKeys", &SHAPE_SSH_PUBLIC_KEY_LIST_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_SSH_PUBLIC_KEYS_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_SSH_PUBLIC_KEYS_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListSSHPublicKeysResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub ssh_public_keys: Option<Vec<SSHPublicKeyMetadata>>,
}
impl rt::Structure for ListSSHPublicKeysResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_SSH_PUBLIC_KEYS_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_SSH_PUBLIC_KEYS_RESPONSE);
        rt::member(w, &SCHEMA_LIST_SSH_PUBLIC_KEYS_RESPONSE.members[0], &self.is_truncated);
        rt::member(w, &SCHEMA_LIST_SSH_PUBLIC_KEYS_RESPONSE.members[1], &self.marker);
        rt::member(w, &SCHEMA_LIST_SSH_PUBLIC_KEYS_RESPONSE.members[2], &self.ssh_public_keys);
        w.end_structure(&SCHEMA_LIST_SSH_PUBLIC_KEYS_RESPONSE);
    }
}
impl rt::Encode for ListSSHPublicKeysResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListSSHPublicKeysResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_SSH_PUBLIC_KEYS_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.is_truncated = rt::Decode::decode(shape, r)?,
                    1 => out.marker = rt::Decode::decode(shape, r)?,
                    2 => out.ssh_public_keys = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST: rt::Schema = rt::Schema {
    name: "ListServiceSpecificCredentialsRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AllUsers", "AllUsers", &SHAPE_ALL_USERS),
        rt::Member::new("Marker", "Marker", &SHAPE_MARKER_TYPE),
        rt::Member::new("MaxItems", "MaxItems", &SHAPE_MAX_ITEMS_TYPE),
        rt::Member::new("ServiceName", "ServiceName", &SHAPE_SERVICE_NAME),
        rt::Member::new("UserName", "UserName", &SHAPE_USER_NAME_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListServiceSpecificCredentialsRequest {
    pub all_users: Option<bool>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub service_name: Option<String>,
    pub user_name: Option<String>,
}
impl rt::Structure for ListServiceSpecificCredentialsRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST);
        rt::member(
            w,
            &SCHEMA_LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST.members[0],
            &self.all_users,
        );
        rt::member(w, &SCHEMA_LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST.members[1], &self.marker);
        rt::member(
            w,
            &SCHEMA_LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST.members[2],
            &self.max_items,
        );
        rt::member(
            w,
            &SCHEMA_LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST.members[3],
            &self.service_name,
        );
        rt::member(
            w,
            &SCHEMA_LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST.members[4],
            &self.user_name,
        );
        w.end_structure(&SCHEMA_LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST);
    }
}
impl rt::Encode for ListServiceSpecificCredentialsRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListServiceSpecificCredentialsRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.all_users = rt::Decode::decode(shape, r)?,
                    1 => out.marker = rt::Decode::decode(shape, r)?,
                    2 => out.max_items = rt::Decode::decode(shape, r)?,
                    3 => out.service_name = rt::Decode::decode(shape, r)?,
                    4 => out.user_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE: rt::Schema = rt::Schema {
    name: "ListServiceSpecificCredentialsResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("IsTruncated", "IsTruncated", &SHAPE_BOOLEAN_TYPE),
        rt::Member::new("Marker", "Marker", &SHAPE_RESPONSE_MARKER_TYPE),
        rt::Member::new(
            "ServiceSpecificCredentials",
            "ServiceSpecificCredentials",
            &SHAPE_SERVICE_SPECIFIC_CREDENTIALS_LIST_TYPE,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListServiceSpecificCredentialsResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub service_specific_credentials: Option<Vec<ServiceSpecificCredentialMetadata>>,
}
impl rt::Structure for ListServiceSpecificCredentialsResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE);
        rt::member(
            w,
            &SCHEMA_LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE.members[0],
            &self.is_truncated,
        );
        rt::member(w, &SCHEMA_LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE.members[1], &self.marker);
        rt::member(
            w,
            &SCHEMA_LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE.members[2],
            &self.service_specific_credentials,
        );
        w.end_structure(&SCHEMA_LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE);
    }
}
impl rt::Encode for ListServiceSpecificCredentialsResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListServiceSpecificCredentialsResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.is_truncated = rt::Decode::decode(shape, r)?,
                    1 => out.marker = rt::Decode::decode(shape, r)?,
                    2 => out.service_specific_credentials = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_SIGNING_CERTIFICATES_REQUEST: rt::Schema = rt::Schema {
    name: "ListSigningCertificatesRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Marker", "Marker", &SHAPE_MARKER_TYPE),
        rt::Member::new("MaxItems", "MaxItems", &SHAPE_MAX_ITEMS_TYPE),
        rt::Member::new("UserName", "UserName", &SHAPE_EXISTING_USER_NAME_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_SIGNING_CERTIFICATES_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_SIGNING_CERTIFICATES_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListSigningCertificatesRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub user_name: Option<String>,
}
impl rt::Structure for ListSigningCertificatesRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_SIGNING_CERTIFICATES_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_SIGNING_CERTIFICATES_REQUEST);
        rt::member(w, &SCHEMA_LIST_SIGNING_CERTIFICATES_REQUEST.members[0], &self.marker);
        rt::member(w, &SCHEMA_LIST_SIGNING_CERTIFICATES_REQUEST.members[1], &self.max_items);
        rt::member(w, &SCHEMA_LIST_SIGNING_CERTIFICATES_REQUEST.members[2], &self.user_name);
        w.end_structure(&SCHEMA_LIST_SIGNING_CERTIFICATES_REQUEST);
    }
}
impl rt::Encode for ListSigningCertificatesRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListSigningCertificatesRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_SIGNING_CERTIFICATES_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.marker = rt::Decode::decode(shape, r)?,
                    1 => out.max_items = rt::Decode::decode(shape, r)?,
                    2 => out.user_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_SIGNING_CERTIFICATES_RESPONSE: rt::Schema = rt::Schema {
    name: "ListSigningCertificatesResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Certificates", "Certificates", &SHAPE_CERTIFICATE_LIST_TYPE).required(),
        rt::Member::new("IsTruncated", "IsTruncated", &SHAPE_BOOLEAN_TYPE),
        rt::Member::new("Marker", "Marker", &SHAPE_RESPONSE_MARKER_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_SIGNING_CERTIFICATES_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_SIGNING_CERTIFICATES_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListSigningCertificatesResponse {
    pub certificates: Vec<SigningCertificate>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
impl rt::Structure for ListSigningCertificatesResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_SIGNING_CERTIFICATES_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_SIGNING_CERTIFICATES_RESPONSE);
        rt::member(w, &SCHEMA_LIST_SIGNING_CERTIFICATES_RESPONSE.members[0], &self.certificates);
        rt::member(w, &SCHEMA_LIST_SIGNING_CERTIFICATES_RESPONSE.members[1], &self.is_truncated);
        rt::member(w, &SCHEMA_LIST_SIGNING_CERTIFICATES_RESPONSE.members[2], &self.marker);
        w.end_structure(&SCHEMA_LIST_SIGNING_CERTIFICATES_RESPONSE);
    }
}
impl rt::Encode for ListSigningCertificatesResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListSigningCertificatesResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_SIGNING_CERTIFICATES_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.certificates = rt::Decode::decode(shape, r)?,
                    1 => out.is_truncated = rt::Decode::decode(shape, r)?,
                    2 => out.marker = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_USER_POLICIES_REQUEST: rt::Schema = rt::Schema {
    name: "ListUserPoliciesRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Marker", "Marker", &SHAPE_MARKER_TYPE),
        rt::Member::new("MaxItems", "MaxItems", &SHAPE_MAX_ITEMS_TYPE),
        rt::Member::new("UserName", "UserName", &SHAPE_EXISTING_USER_NAME_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_USER_POLICIES_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_USER_POLICIES_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListUserPoliciesRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub user_name: String,
}
impl rt::Structure for ListUserPoliciesRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_USER_POLICIES_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_USER_POLICIES_REQUEST);
        rt::member(w, &SCHEMA_LIST_USER_POLICIES_REQUEST.members[0], &self.marker);
        rt::member(w, &SCHEMA_LIST_USER_POLICIES_REQUEST.members[1], &self.max_items);
        rt::member(w, &SCHEMA_LIST_USER_POLICIES_REQUEST.members[2], &self.user_name);
        w.end_structure(&SCHEMA_LIST_USER_POLICIES_REQUEST);
    }
}
impl rt::Encode for ListUserPoliciesRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListUserPoliciesRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_USER_POLICIES_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.marker = rt::Decode::decode(shape, r)?,
                    1 => out.max_items = rt::Decode::decode(shape, r)?,
                    2 => out.user_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_USER_POLICIES_RESPONSE: rt::Schema = rt::Schema {
    name: "ListUserPoliciesResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("IsTruncated", "IsTruncated", &SHAPE_BOOLEAN_TYPE),
        rt::Member::new("Marker", "Marker", &SHAPE_RESPONSE_MARKER_TYPE),
        rt::Member::new("PolicyNames", "PolicyNames", &SHAPE_POLICY_NAME_LIST_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_USER_POLICIES_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_USER_POLICIES_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListUserPoliciesResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub policy_names: Vec<String>,
}
impl rt::Structure for ListUserPoliciesResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_USER_POLICIES_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_USER_POLICIES_RESPONSE);
        rt::member(w, &SCHEMA_LIST_USER_POLICIES_RESPONSE.members[0], &self.is_truncated);
        rt::member(w, &SCHEMA_LIST_USER_POLICIES_RESPONSE.members[1], &self.marker);
        rt::member(w, &SCHEMA_LIST_USER_POLICIES_RESPONSE.members[2], &self.policy_names);
        w.end_structure(&SCHEMA_LIST_USER_POLICIES_RESPONSE);
    }
}
impl rt::Encode for ListUserPoliciesResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListUserPoliciesResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_USER_POLICIES_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.is_truncated = rt::Decode::decode(shape, r)?,
                    1 => out.marker = rt::Decode::decode(shape, r)?,
                    2 => out.policy_names = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_USER_TAGS_REQUEST: rt::Schema = rt::Schema {
    name: "ListUserTagsRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Marker", "Marker", &SHAPE_MARKER_TYPE),
        rt::Member::new("MaxItems", "MaxItems", &SHAPE_MAX_ITEMS_TYPE),
        rt::Member::new("UserName", "UserName", &SHAPE_EXISTING_USER_NAME_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_USER_TAGS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_USER_TAGS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListUserTagsRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub user_name: String,
}
impl rt::Structure for ListUserTagsRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_USER_TAGS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_USER_TAGS_REQUEST);
        rt::member(w, &SCHEMA_LIST_USER_TAGS_REQUEST.members[0], &self.marker);
        rt::member(w, &SCHEMA_LIST_USER_TAGS_REQUEST.members[1], &self.max_items);
        rt::member(w, &SCHEMA_LIST_USER_TAGS_REQUEST.members[2], &self.user_name);
        w.end_structure(&SCHEMA_LIST_USER_TAGS_REQUEST);
    }
}
impl rt::Encode for ListUserTagsRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListUserTagsRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_USER_TAGS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.marker = rt::Decode::decode(shape, r)?,
                    1 => out.max_items = rt::Decode::decode(shape, r)?,
                    2 => out.user_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_USER_TAGS_RESPONSE: rt::Schema = rt::Schema {
    name: "ListUserTagsResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("IsTruncated", "IsTruncated", &SHAPE_BOOLEAN_TYPE),
        rt::Member::new("Marker", "Marker", &SHAPE_RESPONSE_MARKER_TYPE),
        rt::Member::new("Tags", "Tags", &SHAPE_TAG_LIST_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_USER_TAGS_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_USER_TAGS_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListUserTagsResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub tags: Vec<Tag>,
}
impl rt::Structure for ListUserTagsResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_USER_TAGS_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_USER_TAGS_RESPONSE);
        rt::member(w, &SCHEMA_LIST_USER_TAGS_RESPONSE.members[0], &self.is_truncated);
        rt::member(w, &SCHEMA_LIST_USER_TAGS_RESPONSE.members[1], &self.marker);
        rt::member(w, &SCHEMA_LIST_USER_TAGS_RESPONSE.members[2], &self.tags);
        w.end_structure(&SCHEMA_LIST_USER_TAGS_RESPONSE);
    }
}
impl rt::Encode for ListUserTagsResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListUserTagsResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_USER_TAGS_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.is_truncated = rt::Decode::decode(shape, r)?,
                    1 => out.marker = rt::Decode::decode(shape, r)?,
                    2 => out.tags = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_USERS_REQUEST: rt::Schema = rt::Schema {
    name: "ListUsersRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Marker", "Marker", &SHAPE_MARKER_TYPE),
        rt::Member::new("MaxItems", "MaxItems", &SHAPE_MAX_ITEMS_TYPE),
        rt::Member::new("PathPrefix", "PathPrefix", &SHAPE_PATH_PREFIX_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_USERS_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_LIST_USERS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListUsersRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub path_prefix: Option<String>,
}
impl rt::Structure for ListUsersRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_USERS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_USERS_REQUEST);
        rt::member(w, &SCHEMA_LIST_USERS_REQUEST.members[0], &self.marker);
        rt::member(w, &SCHEMA_LIST_USERS_REQUEST.members[1], &self.max_items);
        rt::member(w, &SCHEMA_LIST_USERS_REQUEST.members[2], &self.path_prefix);
        w.end_structure(&SCHEMA_LIST_USERS_REQUEST);
    }
}
impl rt::Encode for ListUsersRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListUsersRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_LIST_USERS_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.marker = rt::Decode::decode(shape, r)?,
                1 => out.max_items = rt::Decode::decode(shape, r)?,
                2 => out.path_prefix = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_USERS_RESPONSE: rt::Schema = rt::Schema {
    name: "ListUsersResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("IsTruncated", "IsTruncated", &SHAPE_BOOLEAN_TYPE),
        rt::Member::new("Marker", "Marker", &SHAPE_RESPONSE_MARKER_TYPE),
        rt::Member::new("Users", "Users", &SHAPE_USER_LIST_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_USERS_RESPONSE: rt::Shape = rt::Shape::Structure(&SCHEMA_LIST_USERS_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListUsersResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub users: Vec<User>,
}
impl rt::Structure for ListUsersResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_USERS_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_USERS_RESPONSE);
        rt::member(w, &SCHEMA_LIST_USERS_RESPONSE.members[0], &self.is_truncated);
        rt::member(w, &SCHEMA_LIST_USERS_RESPONSE.members[1], &self.marker);
        rt::member(w, &SCHEMA_LIST_USERS_RESPONSE.members[2], &self.users);
        w.end_structure(&SCHEMA_LIST_USERS_RESPONSE);
    }
}
impl rt::Encode for ListUsersResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListUsersResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_LIST_USERS_RESPONSE, r, &mut |index, shape, r| {
            match index {
                0 => out.is_truncated = rt::Decode::decode(shape, r)?,
                1 => out.marker = rt::Decode::decode(shape, r)?,
                2 => out.users = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_VIRTUAL_MFA_DEVICES_REQUEST: rt::Schema = rt::Schema {
    name: "ListVirtualMFADevicesRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AssignmentStatus", "AssignmentStatus", &SHAPE_ASSIGNMENT_STATUS_TYPE),
        rt::Member::new("Marker", "Marker", &SHAPE_MARKER_TYPE),
        rt::Member::new("MaxItems", "MaxItems", &SHAPE_MAX_ITEMS_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_VIRTUAL_MFA_DEVICES_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_VIRTUAL_MFA_DEVICES_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListVirtualMFADevicesRequest {
    pub assignment_status: Option<AssignmentStatusType>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
impl rt::Structure for ListVirtualMFADevicesRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_VIRTUAL_MFA_DEVICES_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_VIRTUAL_MFA_DEVICES_REQUEST);
        rt::member(w, &SCHEMA_LIST_VIRTUAL_MFA_DEVICES_REQUEST.members[0], &self.assignment_status);
        rt::member(w, &SCHEMA_LIST_VIRTUAL_MFA_DEVICES_REQUEST.members[1], &self.marker);
        rt::member(w, &SCHEMA_LIST_VIRTUAL_MFA_DEVICES_REQUEST.members[2], &self.max_items);
        w.end_structure(&SCHEMA_LIST_VIRTUAL_MFA_DEVICES_REQUEST);
    }
}
impl rt::Encode for ListVirtualMFADevicesRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListVirtualMFADevicesRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_VIRTUAL_MFA_DEVICES_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.assignment_status = rt::Decode::decode(shape, r)?,
                    1 => out.marker = rt::Decode::decode(shape, r)?,
                    2 => out.max_items = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_VIRTUAL_MFA_DEVICES_RESPONSE: rt::Schema = rt::Schema {
    name: "ListVirtualMFADevicesResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("IsTruncated", "IsTruncated", &SHAPE_BOOLEAN_TYPE),
        rt::Member::new("Marker", "Marker", &SHAPE_RESPONSE_MARKER_TYPE),
        rt::Member::new(
            "VirtualMFADevices",
            "VirtualMFADevices",
            &SHAPE_VIRTUAL_MFA_DEVICE_LIST_TYPE,
        )
        .required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_VIRTUAL_MFA_DEVICES_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_VIRTUAL_MFA_DEVICES_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListVirtualMFADevicesResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub virtual_mfa_devices: Vec<VirtualMFADevice>,
}
impl rt::Structure for ListVirtualMFADevicesResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_VIRTUAL_MFA_DEVICES_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_VIRTUAL_MFA_DEVICES_RESPONSE);
        rt::member(w, &SCHEMA_LIST_VIRTUAL_MFA_DEVICES_RESPONSE.members[0], &self.is_truncated);
        rt::member(w, &SCHEMA_LIST_VIRTUAL_MFA_DEVICES_RESPONSE.members[1], &self.marker);
        rt::member(
            w,
            &SCHEMA_LIST_VIRTUAL_MFA_DEVICES_RESPONSE.members[2],
            &self.virtual_mfa_devices,
        );
        w.end_structure(&SCHEMA_LIST_VIRTUAL_MFA_DEVICES_RESPONSE);
    }
}
impl rt::Encode for ListVirtualMFADevicesResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListVirtualMFADevicesResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_VIRTUAL_MFA_DEVICES_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.is_truncated = rt::Decode::decode(shape, r)?,
                    1 => out.marker = rt::Decode::decode(shape, r)?,
                    2 => out.virtual_mfa_devices = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LOGIN_PROFILE: rt::Schema = rt::Schema {
    name: "LoginProfile",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("CreateDate", "CreateDate", &SHAPE_DATE_TYPE).required(),
        rt::Member::new("PasswordResetRequired", "PasswordResetRequired", &SHAPE_BOOLEAN_TYPE),
        rt::Member::new("UserName", "UserName", &SHAPE_USER_NAME_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_LOGIN_PROFILE: rt::Shape = rt::Shape::Structure(&SCHEMA_LOGIN_PROFILE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LoginProfile {
    pub create_date: rt::Timestamp,
    pub password_reset_required: Option<bool>,
    pub user_name: String,
}
impl rt::Structure for LoginProfile {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LOGIN_PROFILE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LOGIN_PROFILE);
        rt::member(w, &SCHEMA_LOGIN_PROFILE.members[0], &self.create_date);
        rt::member(w, &SCHEMA_LOGIN_PROFILE.members[1], &self.password_reset_required);
        rt::member(w, &SCHEMA_LOGIN_PROFILE.members[2], &self.user_name);
        w.end_structure(&SCHEMA_LOGIN_PROFILE);
    }
}
impl rt::Encode for LoginProfile {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for LoginProfile {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_LOGIN_PROFILE, r, &mut |index, shape, r| {
            match index {
                0 => out.create_date = rt::Decode::decode(shape, r)?,
                1 => out.password_reset_required = rt::Decode::decode(shape, r)?,
                2 => out.user_name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_MFA_DEVICE: rt::Schema = rt::Schema {
    name: "MFADevice",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("EnableDate", "EnableDate", &SHAPE_DATE_TYPE).required(),
        rt::Member::new("SerialNumber", "SerialNumber", &SHAPE_SERIAL_NUMBER_TYPE).required(),
        rt::Member::new("UserName", "UserName", &SHAPE_USER_NAME_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_MFA_DEVICE: rt::Shape = rt::Shape::Structure(&SCHEMA_MFA_DEVICE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MFADevice {
    pub enable_date: rt::Timestamp,
    pub serial_number: String,
    pub user_name: String,
}
impl rt::Structure for MFADevice {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_MFA_DEVICE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_MFA_DEVICE);
        rt::member(w, &SCHEMA_MFA_DEVICE.members[0], &self.enable_date);
        rt::member(w, &SCHEMA_MFA_DEVICE.members[1], &self.serial_number);
        rt::member(w, &SCHEMA_MFA_DEVICE.members[2], &self.user_name);
        w.end_structure(&SCHEMA_MFA_DEVICE);
    }
}
impl rt::Encode for MFADevice {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for MFADevice {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_MFA_DEVICE, r, &mut |index, shape, r| {
            match index {
                0 => out.enable_date = rt::Decode::decode(shape, r)?,
                1 => out.serial_number = rt::Decode::decode(shape, r)?,
                2 => out.user_name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
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

pub static SCHEMA_NO_SUCH_ENTITY_EXCEPTION: rt::Schema = rt::Schema {
    name: "NoSuchEntityException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "NoSuchEntity", status: 404 }),
    members: &[rt::Member::new("message", "message", &SHAPE_NO_SUCH_ENTITY_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_NO_SUCH_ENTITY_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_NO_SUCH_ENTITY_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct NoSuchEntityException {
    pub message: Option<String>,
}
impl rt::Structure for NoSuchEntityException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_NO_SUCH_ENTITY_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_NO_SUCH_ENTITY_EXCEPTION);
        rt::member(w, &SCHEMA_NO_SUCH_ENTITY_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_NO_SUCH_ENTITY_EXCEPTION);
    }
}
impl rt::Encode for NoSuchEntityException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for NoSuchEntityException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_NO_SUCH_ENTITY_EXCEPTION,
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
impl From<NoSuchEntityException> for rt::ApiError {
    fn from(error: NoSuchEntityException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SHAPE_PERMISSIONS_BOUNDARY_ATTACHMENT_TYPE: rt::Shape =
    rt::Shape::Enum { values: &["PermissionsBoundaryPolicy"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PermissionsBoundaryAttachmentType {
    PermissionsBoundaryPolicy,
    Unknown(String),
}
impl PermissionsBoundaryAttachmentType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::PermissionsBoundaryPolicy => "PermissionsBoundaryPolicy",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for PermissionsBoundaryAttachmentType {
    fn from(text: &str) -> Self {
        match text {
            "PermissionsBoundaryPolicy" => Self::PermissionsBoundaryPolicy,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for PermissionsBoundaryAttachmentType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for PermissionsBoundaryAttachmentType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for PermissionsBoundaryAttachmentType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for PermissionsBoundaryAttachmentType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_POLICY: rt::Schema = rt::Schema {
    name: "Policy",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Arn", "Arn", &SHAPE_ARN_TYPE),
        rt::Member::new("AttachmentCount", "AttachmentCount", &SHAPE_ATTACHMENT_COUNT_TYPE),
        rt::Member::new("CreateDate", "CreateDate", &SHAPE_DATE_TYPE),
        rt::Member::new("DefaultVersionId", "DefaultVersionId", &SHAPE_POLICY_VERSION_ID_TYPE),
        rt::Member::new("Description", "Description", &SHAPE_POLICY_DESCRIPTION_TYPE),
        rt::Member::new("IsAttachable", "IsAttachable", &SHAPE_BOOLEAN_TYPE),
        rt::Member::new("Path", "Path", &SHAPE_POLICY_PATH_TYPE),
        rt::Member::new(
            "PermissionsBoundaryUsageCount",
            "PermissionsBoundaryUsageCount",
            &SHAPE_ATTACHMENT_COUNT_TYPE,
        ),
        rt::Member::new("PolicyId", "PolicyId", &SHAPE_ID_TYPE),
        rt::Member::new("PolicyName", "PolicyName", &SHAPE_POLICY_NAME_TYPE),
        rt::Member::new("Tags", "Tags", &SHAPE_TAG_LIST_TYPE),
        rt::Member::new("UpdateDate", "UpdateDate", &SHAPE_DATE_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_POLICY: rt::Shape = rt::Shape::Structure(&SCHEMA_POLICY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Policy {
    pub arn: Option<String>,
    pub attachment_count: Option<i32>,
    pub create_date: Option<rt::Timestamp>,
    pub default_version_id: Option<String>,
    pub description: Option<String>,
    pub is_attachable: Option<bool>,
    pub path: Option<String>,
    pub permissions_boundary_usage_count: Option<i32>,
    pub policy_id: Option<String>,
    pub policy_name: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub update_date: Option<rt::Timestamp>,
}
impl rt::Structure for Policy {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_POLICY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_POLICY);
        rt::member(w, &SCHEMA_POLICY.members[0], &self.arn);
        rt::member(w, &SCHEMA_POLICY.members[1], &self.attachment_count);
        rt::member(w, &SCHEMA_POLICY.members[2], &self.create_date);
        rt::member(w, &SCHEMA_POLICY.members[3], &self.default_version_id);
        rt::member(w, &SCHEMA_POLICY.members[4], &self.description);
        rt::member(w, &SCHEMA_POLICY.members[5], &self.is_attachable);
        rt::member(w, &SCHEMA_POLICY.members[6], &self.path);
        rt::member(w, &SCHEMA_POLICY.members[7], &self.permissions_boundary_usage_count);
        rt::member(w, &SCHEMA_POLICY.members[8], &self.policy_id);
        rt::member(w, &SCHEMA_POLICY.members[9], &self.policy_name);
        rt::member(w, &SCHEMA_POLICY.members[10], &self.tags);
        rt::member(w, &SCHEMA_POLICY.members[11], &self.update_date);
        w.end_structure(&SCHEMA_POLICY);
    }
}
impl rt::Encode for Policy {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Policy {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_POLICY, r, &mut |index, shape, r| {
            match index {
                0 => out.arn = rt::Decode::decode(shape, r)?,
                1 => out.attachment_count = rt::Decode::decode(shape, r)?,
                2 => out.create_date = rt::Decode::decode(shape, r)?,
                3 => out.default_version_id = rt::Decode::decode(shape, r)?,
                4 => out.description = rt::Decode::decode(shape, r)?,
                5 => out.is_attachable = rt::Decode::decode(shape, r)?,
                6 => out.path = rt::Decode::decode(shape, r)?,
                7 => out.permissions_boundary_usage_count = rt::Decode::decode(shape, r)?,
                8 => out.policy_id = rt::Decode::decode(shape, r)?,
                9 => out.policy_name = rt::Decode::decode(shape, r)?,
                10 => out.tags = rt::Decode::decode(shape, r)?,
                11 => out.update_date = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_POLICY_GROUP: rt::Schema = rt::Schema {
    name: "PolicyGroup",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("GroupId", "GroupId", &SHAPE_ID_TYPE),
        rt::Member::new("GroupName", "GroupName", &SHAPE_GROUP_NAME_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_POLICY_GROUP: rt::Shape = rt::Shape::Structure(&SCHEMA_POLICY_GROUP);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PolicyGroup {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
}
impl rt::Structure for PolicyGroup {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_POLICY_GROUP
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_POLICY_GROUP);
        rt::member(w, &SCHEMA_POLICY_GROUP.members[0], &self.group_id);
        rt::member(w, &SCHEMA_POLICY_GROUP.members[1], &self.group_name);
        w.end_structure(&SCHEMA_POLICY_GROUP);
    }
}
impl rt::Encode for PolicyGroup {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PolicyGroup {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_POLICY_GROUP, r, &mut |index, shape, r| {
            match index {
                0 => out.group_id = rt::Decode::decode(shape, r)?,
                1 => out.group_name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_POLICY_GROUP_LIST_TYPE: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_POLICY_GROUP,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_POLICY_NOT_ATTACHABLE_EXCEPTION: rt::Schema = rt::Schema {
    name: "PolicyNotAttachableException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "PolicyNotAttachable", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_POLICY_NOT_ATTACHABLE_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_POLICY_NOT_ATTACHABLE_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_POLICY_NOT_ATTACHABLE_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PolicyNotAttachableException {
    pub message: Option<String>,
}
impl rt::Structure for PolicyNotAttachableException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_POLICY_NOT_ATTACHABLE_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_POLICY_NOT_ATTACHABLE_EXCEPTION);
        rt::member(w, &SCHEMA_POLICY_NOT_ATTACHABLE_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_POLICY_NOT_ATTACHABLE_EXCEPTION);
    }
}
impl rt::Encode for PolicyNotAttachableException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PolicyNotAttachableException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_POLICY_NOT_ATTACHABLE_EXCEPTION,
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
impl From<PolicyNotAttachableException> for rt::ApiError {
    fn from(error: PolicyNotAttachableException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_POLICY_ROLE: rt::Schema = rt::Schema {
    name: "PolicyRole",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("RoleId", "RoleId", &SHAPE_ID_TYPE),
        rt::Member::new("RoleName", "RoleName", &SHAPE_ROLE_NAME_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_POLICY_ROLE: rt::Shape = rt::Shape::Structure(&SCHEMA_POLICY_ROLE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PolicyRole {
    pub role_id: Option<String>,
    pub role_name: Option<String>,
}
impl rt::Structure for PolicyRole {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_POLICY_ROLE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_POLICY_ROLE);
        rt::member(w, &SCHEMA_POLICY_ROLE.members[0], &self.role_id);
        rt::member(w, &SCHEMA_POLICY_ROLE.members[1], &self.role_name);
        w.end_structure(&SCHEMA_POLICY_ROLE);
    }
}
impl rt::Encode for PolicyRole {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PolicyRole {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_POLICY_ROLE, r, &mut |index, shape, r| {
            match index {
                0 => out.role_id = rt::Decode::decode(shape, r)?,
                1 => out.role_name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_POLICY_ROLE_LIST_TYPE: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_POLICY_ROLE,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_POLICY_USAGE_TYPE: rt::Shape =
    rt::Shape::Enum { values: &["PermissionsPolicy", "PermissionsBoundary"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PolicyUsageType {
    PermissionsPolicy,
    PermissionsBoundary,
    Unknown(String),
}
impl PolicyUsageType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::PermissionsPolicy => "PermissionsPolicy",
            Self::PermissionsBoundary => "PermissionsBoundary",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for PolicyUsageType {
    fn from(text: &str) -> Self {
        match text {
            "PermissionsPolicy" => Self::PermissionsPolicy,
            "PermissionsBoundary" => Self::PermissionsBoundary,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for PolicyUsageType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for PolicyUsageType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for PolicyUsageType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for PolicyUsageType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_POLICY_USER: rt::Schema = rt::Schema {
    name: "PolicyUser",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("UserId", "UserId", &SHAPE_ID_TYPE),
        rt::Member::new("UserName", "UserName", &SHAPE_USER_NAME_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_POLICY_USER: rt::Shape = rt::Shape::Structure(&SCHEMA_POLICY_USER);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PolicyUser {
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}
impl rt::Structure for PolicyUser {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_POLICY_USER
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_POLICY_USER);
        rt::member(w, &SCHEMA_POLICY_USER.members[0], &self.user_id);
        rt::member(w, &SCHEMA_POLICY_USER.members[1], &self.user_name);
        w.end_structure(&SCHEMA_POLICY_USER);
    }
}
impl rt::Encode for PolicyUser {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PolicyUser {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_POLICY_USER, r, &mut |index, shape, r| {
            match index {
                0 => out.user_id = rt::Decode::decode(shape, r)?,
                1 => out.user_name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_POLICY_USER_LIST_TYPE: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_POLICY_USER,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_POLICY_VERSION: rt::Schema = rt::Schema {
    name: "PolicyVersion",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("CreateDate", "CreateDate", &SHAPE_DATE_TYPE),
        rt::Member::new("Document", "Document", &SHAPE_POLICY_DOCUMENT_TYPE),
        rt::Member::new("IsDefaultVersion", "IsDefaultVersion", &SHAPE_BOOLEAN_TYPE),
        rt::Member::new("VersionId", "VersionId", &SHAPE_POLICY_VERSION_ID_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_POLICY_VERSION: rt::Shape = rt::Shape::Structure(&SCHEMA_POLICY_VERSION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PolicyVersion {
    pub create_date: Option<rt::Timestamp>,
    pub document: Option<String>,
    pub is_default_version: Option<bool>,
    pub version_id: Option<String>,
}
impl rt::Structure for PolicyVersion {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_POLICY_VERSION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_POLICY_VERSION);
        rt::member(w, &SCHEMA_POLICY_VERSION.members[0], &self.create_date);
        rt::member(w, &SCHEMA_POLICY_VERSION.members[1], &self.document);
        rt::member(w, &SCHEMA_POLICY_VERSION.members[2], &self.is_default_version);
        rt::member(w, &SCHEMA_POLICY_VERSION.members[3], &self.version_id);
        w.end_structure(&SCHEMA_POLICY_VERSION);
    }
}
impl rt::Encode for PolicyVersion {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PolicyVersion {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_POLICY_VERSION, r, &mut |index, shape, r| {
            match index {
                0 => out.create_date = rt::Decode::decode(shape, r)?,
                1 => out.document = rt::Decode::decode(shape, r)?,
                2 => out.is_default_version = rt::Decode::decode(shape, r)?,
                3 => out.version_id = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_GROUP_POLICY_REQUEST: rt::Schema = rt::Schema {
    name: "PutGroupPolicyRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("GroupName", "GroupName", &SHAPE_GROUP_NAME_TYPE).required(),
        rt::Member::new("PolicyDocument", "PolicyDocument", &SHAPE_POLICY_DOCUMENT_TYPE).required(),
        rt::Member::new("PolicyName", "PolicyName", &SHAPE_POLICY_NAME_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_GROUP_POLICY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_GROUP_POLICY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutGroupPolicyRequest {
    pub group_name: String,
    pub policy_document: String,
    pub policy_name: String,
}
impl rt::Structure for PutGroupPolicyRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_GROUP_POLICY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_GROUP_POLICY_REQUEST);
        rt::member(w, &SCHEMA_PUT_GROUP_POLICY_REQUEST.members[0], &self.group_name);
        rt::member(w, &SCHEMA_PUT_GROUP_POLICY_REQUEST.members[1], &self.policy_document);
        rt::member(w, &SCHEMA_PUT_GROUP_POLICY_REQUEST.members[2], &self.policy_name);
        w.end_structure(&SCHEMA_PUT_GROUP_POLICY_REQUEST);
    }
}
impl rt::Encode for PutGroupPolicyRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutGroupPolicyRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_GROUP_POLICY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.group_name = rt::Decode::decode(shape, r)?,
                    1 => out.policy_document = rt::Decode::decode(shape, r)?,
                    2 => out.policy_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST: rt::Schema = rt::Schema {
    name: "PutRolePermissionsBoundaryRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("PermissionsBoundary", "PermissionsBoundary", &SHAPE_ARN_TYPE).required(),
        rt::Member::new("RoleName", "RoleName", &SHAPE_ROLE_NAME_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutRolePermissionsBoundaryRequest {
    pub permissions_boundary: String,
    pub role_name: String,
}
impl rt::Structure for PutRolePermissionsBoundaryRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST);
        rt::member(
            w,
            &SCHEMA_PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST.members[0],
            &self.permissions_boundary,
        );
        rt::member(w, &SCHEMA_PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST.members[1], &self.role_name);
        w.end_structure(&SCHEMA_PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST);
    }
}
impl rt::Encode for PutRolePermissionsBoundaryRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutRolePermissionsBoundaryRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.permissions_boundary = rt::Decode::decode(shape, r)?,
                    1 => out.role_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_ROLE_POLICY_REQUEST: rt::Schema = rt::Schema {
    name: "PutRolePolicyRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("PolicyDocument", "PolicyDocument", &SHAPE_POLICY_DOCUMENT_TYPE).required(),
        rt::Member::new("PolicyName", "PolicyName", &SHAPE_POLICY_NAME_TYPE).required(),
        rt::Member::new("RoleName", "RoleName", &SHAPE_ROLE_NAME_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_ROLE_POLICY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_ROLE_POLICY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutRolePolicyRequest {
    pub policy_document: String,
    pub policy_name: String,
    pub role_name: String,
}
impl rt::Structure for PutRolePolicyRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_ROLE_POLICY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_ROLE_POLICY_REQUEST);
        rt::member(w, &SCHEMA_PUT_ROLE_POLICY_REQUEST.members[0], &self.policy_document);
        rt::member(w, &SCHEMA_PUT_ROLE_POLICY_REQUEST.members[1], &self.policy_name);
        rt::member(w, &SCHEMA_PUT_ROLE_POLICY_REQUEST.members[2], &self.role_name);
        w.end_structure(&SCHEMA_PUT_ROLE_POLICY_REQUEST);
    }
}
impl rt::Encode for PutRolePolicyRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutRolePolicyRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_ROLE_POLICY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.policy_document = rt::Decode::decode(shape, r)?,
                    1 => out.policy_name = rt::Decode::decode(shape, r)?,
                    2 => out.role_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_USER_PERMISSIONS_BOUNDARY_REQUEST: rt::Schema = rt::Schema {
    name: "PutUserPermissionsBoundaryRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("PermissionsBoundary", "PermissionsBoundary", &SHAPE_ARN_TYPE).required(),
        rt::Member::new("UserName", "UserName", &SHAPE_USER_NAME_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_USER_PERMISSIONS_BOUNDARY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_USER_PERMISSIONS_BOUNDARY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutUserPermissionsBoundaryRequest {
    pub permissions_boundary: String,
    pub user_name: String,
}
impl rt::Structure for PutUserPermissionsBoundaryRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_USER_PERMISSIONS_BOUNDARY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_USER_PERMISSIONS_BOUNDARY_REQUEST);
        rt::member(
            w,
            &SCHEMA_PUT_USER_PERMISSIONS_BOUNDARY_REQUEST.members[0],
            &self.permissions_boundary,
        );
        rt::member(w, &SCHEMA_PUT_USER_PERMISSIONS_BOUNDARY_REQUEST.members[1], &self.user_name);
        w.end_structure(&SCHEMA_PUT_USER_PERMISSIONS_BOUNDARY_REQUEST);
    }
}
impl rt::Encode for PutUserPermissionsBoundaryRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutUserPermissionsBoundaryRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_USER_PERMISSIONS_BOUNDARY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.permissions_boundary = rt::Decode::decode(shape, r)?,
                    1 => out.user_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_USER_POLICY_REQUEST: rt::Schema = rt::Schema {
    name: "PutUserPolicyRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("PolicyDocument", "PolicyDocument", &SHAPE_POLICY_DOCUMENT_TYPE).required(),
        rt::Member::new("PolicyName", "PolicyName", &SHAPE_POLICY_NAME_TYPE).required(),
        rt::Member::new("UserName", "UserName", &SHAPE_EXISTING_USER_NAME_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_USER_POLICY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_USER_POLICY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutUserPolicyRequest {
    pub policy_document: String,
    pub policy_name: String,
    pub user_name: String,
}
impl rt::Structure for PutUserPolicyRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_USER_POLICY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_USER_POLICY_REQUEST);
        rt::member(w, &SCHEMA_PUT_USER_POLICY_REQUEST.members[0], &self.policy_document);
        rt::member(w, &SCHEMA_PUT_USER_POLICY_REQUEST.members[1], &self.policy_name);
        rt::member(w, &SCHEMA_PUT_USER_POLICY_REQUEST.members[2], &self.user_name);
        w.end_structure(&SCHEMA_PUT_USER_POLICY_REQUEST);
    }
}
impl rt::Encode for PutUserPolicyRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutUserPolicyRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_USER_POLICY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.policy_document = rt::Decode::decode(shape, r)?,
                    1 => out.policy_name = rt::Decode::decode(shape, r)?,
                    2 => out.user_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_REMOVE_USER_FROM_GROUP_REQUEST: rt::Schema = rt::Schema {
    name: "RemoveUserFromGroupRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("GroupName", "GroupName", &SHAPE_GROUP_NAME_TYPE).required(),
        rt::Member::new("UserName", "UserName", &SHAPE_EXISTING_USER_NAME_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_REMOVE_USER_FROM_GROUP_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_REMOVE_USER_FROM_GROUP_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RemoveUserFromGroupRequest {
    pub group_name: String,
    pub user_name: String,
}
impl rt::Structure for RemoveUserFromGroupRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_REMOVE_USER_FROM_GROUP_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_REMOVE_USER_FROM_GROUP_REQUEST);
        rt::member(w, &SCHEMA_REMOVE_USER_FROM_GROUP_REQUEST.members[0], &self.group_name);
        rt::member(w, &SCHEMA_REMOVE_USER_FROM_GROUP_REQUEST.members[1], &self.user_name);
        w.end_structure(&SCHEMA_REMOVE_USER_FROM_GROUP_REQUEST);
    }
}
impl rt::Encode for RemoveUserFromGroupRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for RemoveUserFromGroupRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_REMOVE_USER_FROM_GROUP_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.group_name = rt::Decode::decode(shape, r)?,
                    1 => out.user_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_RESET_SERVICE_SPECIFIC_CREDENTIAL_REQUEST: rt::Schema = rt::Schema {
    name: "ResetServiceSpecificCredentialRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "ServiceSpecificCredentialId",
            "ServiceSpecificCredentialId",
            &SHAPE_SERVICE_SPECIFIC_CREDENTIAL_ID,
        )
        .required(),
        rt::Member::new("UserName", "UserName", &SHAPE_USER_NAME_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_RESET_SERVICE_SPECIFIC_CREDENTIAL_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_RESET_SERVICE_SPECIFIC_CREDENTIAL_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResetServiceSpecificCredentialRequest {
    pub service_specific_credential_id: String,
    pub user_name: Option<String>,
}
impl rt::Structure for ResetServiceSpecificCredentialRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_RESET_SERVICE_SPECIFIC_CREDENTIAL_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_RESET_SERVICE_SPECIFIC_CREDENTIAL_REQUEST);
        rt::member(
            w,
            &SCHEMA_RESET_SERVICE_SPECIFIC_CREDENTIAL_REQUEST.members[0],
            &self.service_specific_credential_id,
        );
        rt::member(
            w,
            &SCHEMA_RESET_SERVICE_SPECIFIC_CREDENTIAL_REQUEST.members[1],
            &self.user_name,
        );
        w.end_structure(&SCHEMA_RESET_SERVICE_SPECIFIC_CREDENTIAL_REQUEST);
    }
}
impl rt::Encode for ResetServiceSpecificCredentialRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ResetServiceSpecificCredentialRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_RESET_SERVICE_SPECIFIC_CREDENTIAL_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.service_specific_credential_id = rt::Decode::decode(shape, r)?,
                    1 => out.user_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_RESET_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE: rt::Schema = rt::Schema {
    name: "ResetServiceSpecificCredentialResponse",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "ServiceSpecificCredential",
        "ServiceSpecificCredential",
        &SHAPE_SERVICE_SPECIFIC_CREDENTIAL,
    )],
    xml_namespace: None,
};
pub static SHAPE_RESET_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_RESET_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResetServiceSpecificCredentialResponse {
    pub service_specific_credential: Option<ServiceSpecificCredential>,
}
impl rt::Structure for ResetServiceSpecificCredentialResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_RESET_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_RESET_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE);
        rt::member(
            w,
            &SCHEMA_RESET_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE.members[0],
            &self.service_specific_credential,
        );
        w.end_structure(&SCHEMA_RESET_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE);
    }
}
impl rt::Encode for ResetServiceSpecificCredentialResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ResetServiceSpecificCredentialResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_RESET_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.service_specific_credential = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_ROLE: rt::Schema = rt::Schema {
    name: "Role",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Arn", "Arn", &SHAPE_ARN_TYPE).required(),
        rt::Member::new(
            "AssumeRolePolicyDocument",
            "AssumeRolePolicyDocument",
            &SHAPE_POLICY_DOCUMENT_TYPE,
        ),
        rt::Member::new("CreateDate", "CreateDate", &SHAPE_DATE_TYPE).required(),
        rt::Member::new("Description", "Description", &SHAPE_ROLE_DESCRIPTION_TYPE),
        rt::Member::new(
            "MaxSessionDuration",
            "MaxSessionDuration",
            &SHAPE_ROLE_MAX_SESSION_DURATION_TYPE,
        ),
        rt::Member::new("Path", "Path", &SHAPE_PATH_TYPE).required(),
        rt::Member::new(
            "PermissionsBoundary",
            "PermissionsBoundary",
            &SHAPE_ATTACHED_PERMISSIONS_BOUNDARY,
        ),
        rt::Member::new("RoleId", "RoleId", &SHAPE_ID_TYPE).required(),
        rt::Member::new("RoleLastUsed", "RoleLastUsed", &SHAPE_ROLE_LAST_USED),
        rt::Member::new("RoleName", "RoleName", &SHAPE_ROLE_NAME_TYPE).required(),
        rt::Member::new("Tags", "Tags", &SHAPE_TAG_LIST_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_ROLE: rt::Shape = rt::Shape::Structure(&SCHEMA_ROLE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Role {
    pub arn: String,
    pub assume_role_policy_document: Option<String>,
    pub create_date: rt::Timestamp,
    pub description: Option<String>,
    pub max_session_duration: Option<i32>,
    pub path: String,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub role_id: String,
    pub role_last_used: Option<RoleLastUsed>,
    pub role_name: String,
    pub tags: Option<Vec<Tag>>,
}
impl rt::Structure for Role {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ROLE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ROLE);
        rt::member(w, &SCHEMA_ROLE.members[0], &self.arn);
        rt::member(w, &SCHEMA_ROLE.members[1], &self.assume_role_policy_document);
        rt::member(w, &SCHEMA_ROLE.members[2], &self.create_date);
        rt::member(w, &SCHEMA_ROLE.members[3], &self.description);
        rt::member(w, &SCHEMA_ROLE.members[4], &self.max_session_duration);
        rt::member(w, &SCHEMA_ROLE.members[5], &self.path);
        rt::member(w, &SCHEMA_ROLE.members[6], &self.permissions_boundary);
        rt::member(w, &SCHEMA_ROLE.members[7], &self.role_id);
        rt::member(w, &SCHEMA_ROLE.members[8], &self.role_last_used);
        rt::member(w, &SCHEMA_ROLE.members[9], &self.role_name);
        rt::member(w, &SCHEMA_ROLE.members[10], &self.tags);
        w.end_structure(&SCHEMA_ROLE);
    }
}
impl rt::Encode for Role {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Role {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_ROLE, r, &mut |index, shape, r| {
            match index {
                0 => out.arn = rt::Decode::decode(shape, r)?,
                1 => out.assume_role_policy_document = rt::Decode::decode(shape, r)?,
                2 => out.create_date = rt::Decode::decode(shape, r)?,
                3 => out.description = rt::Decode::decode(shape, r)?,
                4 => out.max_session_duration = rt::Decode::decode(shape, r)?,
                5 => out.path = rt::Decode::decode(shape, r)?,
                6 => out.permissions_boundary = rt::Decode::decode(shape, r)?,
                7 => out.role_id = rt::Decode::decode(shape, r)?,
                8 => out.role_last_used = rt::Decode::decode(shape, r)?,
                9 => out.role_name = rt::Decode::decode(shape, r)?,
                10 => out.tags = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_ROLE_LAST_USED: rt::Schema = rt::Schema {
    name: "RoleLastUsed",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("LastUsedDate", "LastUsedDate", &SHAPE_DATE_TYPE),
        rt::Member::new("Region", "Region", &SHAPE_STRING_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_ROLE_LAST_USED: rt::Shape = rt::Shape::Structure(&SCHEMA_ROLE_LAST_USED);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RoleLastUsed {
    pub last_used_date: Option<rt::Timestamp>,
    pub region: Option<String>,
}
impl rt::Structure for RoleLastUsed {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ROLE_LAST_USED
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ROLE_LAST_USED);
        rt::member(w, &SCHEMA_ROLE_LAST_USED.members[0], &self.last_used_date);
        rt::member(w, &SCHEMA_ROLE_LAST_USED.members[1], &self.region);
        w.end_structure(&SCHEMA_ROLE_LAST_USED);
    }
}
impl rt::Encode for RoleLastUsed {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for RoleLastUsed {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_ROLE_LAST_USED, r, &mut |index, shape, r| {
            match index {
                0 => out.last_used_date = rt::Decode::decode(shape, r)?,
                1 => out.region = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_SSH_PUBLIC_KEY_LIST_TYPE: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_SSH_PUBLIC_KEY_METADATA,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_SSH_PUBLIC_KEY_METADATA: rt::Schema = rt::Schema {
    name: "SSHPublicKeyMetadata",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("SSHPublicKeyId", "SSHPublicKeyId", &SHAPE_PUBLIC_KEY_ID_TYPE).required(),
        rt::Member::new("Status", "Status", &SHAPE_STATUS_TYPE).required(),
        rt::Member::new("UploadDate", "UploadDate", &SHAPE_DATE_TYPE).required(),
        rt::Member::new("UserName", "UserName", &SHAPE_USER_NAME_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_SSH_PUBLIC_KEY_METADATA: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SSH_PUBLIC_KEY_METADATA);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SSHPublicKeyMetadata {
    pub ssh_public_key_id: String,
    pub status: StatusType,
    pub upload_date: rt::Timestamp,
    pub user_name: String,
}
impl rt::Structure for SSHPublicKeyMetadata {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SSH_PUBLIC_KEY_METADATA
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SSH_PUBLIC_KEY_METADATA);
        rt::member(w, &SCHEMA_SSH_PUBLIC_KEY_METADATA.members[0], &self.ssh_public_key_id);
        rt::member(w, &SCHEMA_SSH_PUBLIC_KEY_METADATA.members[1], &self.status);
        rt::member(w, &SCHEMA_SSH_PUBLIC_KEY_METADATA.members[2], &self.upload_date);
        rt::member(w, &SCHEMA_SSH_PUBLIC_KEY_METADATA.members[3], &self.user_name);
        w.end_structure(&SCHEMA_SSH_PUBLIC_KEY_METADATA);
    }
}
impl rt::Encode for SSHPublicKeyMetadata {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SSHPublicKeyMetadata {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SSH_PUBLIC_KEY_METADATA,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.ssh_public_key_id = rt::Decode::decode(shape, r)?,
                    1 => out.status = rt::Decode::decode(shape, r)?,
                    2 => out.upload_date = rt::Decode::decode(shape, r)?,
                    3 => out.user_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_SERVICE_FAILURE_EXCEPTION: rt::Schema = rt::Schema {
    name: "ServiceFailureException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "ServiceFailure", status: 500 }),
    members: &[rt::Member::new("message", "message", &SHAPE_SERVICE_FAILURE_EXCEPTION_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_SERVICE_FAILURE_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SERVICE_FAILURE_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ServiceFailureException {
    pub message: Option<String>,
}
impl rt::Structure for ServiceFailureException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SERVICE_FAILURE_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SERVICE_FAILURE_EXCEPTION);
        rt::member(w, &SCHEMA_SERVICE_FAILURE_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_SERVICE_FAILURE_EXCEPTION);
    }
}
impl rt::Encode for ServiceFailureException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ServiceFailureException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SERVICE_FAILURE_EXCEPTION,
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
impl From<ServiceFailureException> for rt::ApiError {
    fn from(error: ServiceFailureException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_SERVICE_NOT_SUPPORTED_EXCEPTION: rt::Schema = rt::Schema {
    name: "ServiceNotSupportedException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "NotSupportedService", status: 404 }),
    members: &[rt::Member::new("message", "message", &SHAPE_SERVICE_NOT_SUPPORTED_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_SERVICE_NOT_SUPPORTED_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SERVICE_NOT_SUPPORTED_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ServiceNotSupportedException {
    pub message: Option<String>,
}
impl rt::Structure for ServiceNotSupportedException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SERVICE_NOT_SUPPORTED_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SERVICE_NOT_SUPPORTED_EXCEPTION);
        rt::member(w, &SCHEMA_SERVICE_NOT_SUPPORTED_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_SERVICE_NOT_SUPPORTED_EXCEPTION);
    }
}
impl rt::Encode for ServiceNotSupportedException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ServiceNotSupportedException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SERVICE_NOT_SUPPORTED_EXCEPTION,
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
impl From<ServiceNotSupportedException> for rt::ApiError {
    fn from(error: ServiceNotSupportedException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_SERVICE_SPECIFIC_CREDENTIAL: rt::Schema = rt::Schema {
    name: "ServiceSpecificCredential",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("CreateDate", "CreateDate", &SHAPE_DATE_TYPE).required(),
        rt::Member::new("ExpirationDate", "ExpirationDate", &SHAPE_DATE_TYPE),
        rt::Member::new(
            "ServiceCredentialAlias",
            "ServiceCredentialAlias",
            &SHAPE_SERVICE_CREDENTIAL_ALIAS,
        ),
        rt::Member::new(
            "ServiceCredentialSecret",
            "ServiceCredentialSecret",
            &SHAPE_SERVICE_CREDENTIAL_SECRET,
        ),
        rt::Member::new("ServiceName", "ServiceName", &SHAPE_SERVICE_NAME).required(),
        rt::Member::new("ServicePassword", "ServicePassword", &SHAPE_SERVICE_PASSWORD),
        rt::Member::new(
            "ServiceSpecificCredentialId",
            "ServiceSpecificCredentialId",
            &SHAPE_SERVICE_SPECIFIC_CREDENTIAL_ID,
        )
        .required(),
        rt::Member::new("ServiceUserName", "ServiceUserName", &SHAPE_SERVICE_USER_NAME),
        rt::Member::new("Status", "Status", &SHAPE_STATUS_TYPE).required(),
        rt::Member::new("UserName", "UserName", &SHAPE_USER_NAME_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_SERVICE_SPECIFIC_CREDENTIAL: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SERVICE_SPECIFIC_CREDENTIAL);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ServiceSpecificCredential {
    pub create_date: rt::Timestamp,
    pub expiration_date: Option<rt::Timestamp>,
    pub service_credential_alias: Option<String>,
    pub service_credential_secret: Option<String>,
    pub service_name: String,
    pub service_password: Option<String>,
    pub service_specific_credential_id: String,
    pub service_user_name: Option<String>,
    pub status: StatusType,
    pub user_name: String,
}
impl rt::Structure for ServiceSpecificCredential {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SERVICE_SPECIFIC_CREDENTIAL
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SERVICE_SPECIFIC_CREDENTIAL);
        rt::member(w, &SCHEMA_SERVICE_SPECIFIC_CREDENTIAL.members[0], &self.create_date);
        rt::member(w, &SCHEMA_SERVICE_SPECIFIC_CREDENTIAL.members[1], &self.expiration_date);
        rt::member(
            w,
            &SCHEMA_SERVICE_SPECIFIC_CREDENTIAL.members[2],
            &self.service_credential_alias,
        );
        rt::member(
            w,
            &SCHEMA_SERVICE_SPECIFIC_CREDENTIAL.members[3],
            &self.service_credential_secret,
        );
        rt::member(w, &SCHEMA_SERVICE_SPECIFIC_CREDENTIAL.members[4], &self.service_name);
        rt::member(w, &SCHEMA_SERVICE_SPECIFIC_CREDENTIAL.members[5], &self.service_password);
        rt::member(
            w,
            &SCHEMA_SERVICE_SPECIFIC_CREDENTIAL.members[6],
            &self.service_specific_credential_id,
        );
        rt::member(w, &SCHEMA_SERVICE_SPECIFIC_CREDENTIAL.members[7], &self.service_user_name);
        rt::member(w, &SCHEMA_SERVICE_SPECIFIC_CREDENTIAL.members[8], &self.status);
        rt::member(w, &SCHEMA_SERVICE_SPECIFIC_CREDENTIAL.members[9], &self.user_name);
        w.end_structure(&SCHEMA_SERVICE_SPECIFIC_CREDENTIAL);
    }
}
impl rt::Encode for ServiceSpecificCredential {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ServiceSpecificCredential {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SERVICE_SPECIFIC_CREDENTIAL,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.create_date = rt::Decode::decode(shape, r)?,
                    1 => out.expiration_date = rt::Decode::decode(shape, r)?,
                    2 => out.service_credential_alias = rt::Decode::decode(shape, r)?,
                    3 => out.service_credential_secret = rt::Decode::decode(shape, r)?,
                    4 => out.service_name = rt::Decode::decode(shape, r)?,
                    5 => out.service_password = rt::Decode::decode(shape, r)?,
                    6 => out.service_specific_credential_id = rt::Decode::decode(shape, r)?,
                    7 => out.service_user_name = rt::Decode::decode(shape, r)?,
                    8 => out.status = rt::Decode::decode(shape, r)?,
                    9 => out.user_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_SERVICE_SPECIFIC_CREDENTIAL_METADATA: rt::Schema = rt::Schema {
    name: "ServiceSpecificCredentialMetadata",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("CreateDate", "CreateDate", &SHAPE_DATE_TYPE).required(),
        rt::Member::new("ExpirationDate", "ExpirationDate", &SHAPE_DATE_TYPE),
        rt::Member::new(
            "ServiceCredentialAlias",
            "ServiceCredentialAlias",
            &SHAPE_SERVICE_CREDENTIAL_ALIAS,
        ),
        rt::Member::new("ServiceName", "ServiceName", &SHAPE_SERVICE_NAME).required(),
        rt::Member::new(
            "ServiceSpecificCredentialId",
            "ServiceSpecificCredentialId",
            &SHAPE_SERVICE_SPECIFIC_CREDENTIAL_ID,
        )
        .required(),
        rt::Member::new("ServiceUserName", "ServiceUserName", &SHAPE_SERVICE_USER_NAME),
        rt::Member::new("Status", "Status", &SHAPE_STATUS_TYPE).required(),
        rt::Member::new("UserName", "UserName", &SHAPE_USER_NAME_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_SERVICE_SPECIFIC_CREDENTIAL_METADATA: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SERVICE_SPECIFIC_CREDENTIAL_METADATA);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ServiceSpecificCredentialMetadata {
    pub create_date: rt::Timestamp,
    pub expiration_date: Option<rt::Timestamp>,
    pub service_credential_alias: Option<String>,
    pub service_name: String,
    pub service_specific_credential_id: String,
    pub service_user_name: Option<String>,
    pub status: StatusType,
    pub user_name: String,
}
impl rt::Structure for ServiceSpecificCredentialMetadata {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SERVICE_SPECIFIC_CREDENTIAL_METADATA
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SERVICE_SPECIFIC_CREDENTIAL_METADATA);
        rt::member(w, &SCHEMA_SERVICE_SPECIFIC_CREDENTIAL_METADATA.members[0], &self.create_date);
        rt::member(
            w,
            &SCHEMA_SERVICE_SPECIFIC_CREDENTIAL_METADATA.members[1],
            &self.expiration_date,
        );
        rt::member(
            w,
            &SCHEMA_SERVICE_SPECIFIC_CREDENTIAL_METADATA.members[2],
            &self.service_credential_alias,
        );
        rt::member(w, &SCHEMA_SERVICE_SPECIFIC_CREDENTIAL_METADATA.members[3], &self.service_name);
        rt::member(
            w,
            &SCHEMA_SERVICE_SPECIFIC_CREDENTIAL_METADATA.members[4],
            &self.service_specific_credential_id,
        );
        rt::member(
            w,
            &SCHEMA_SERVICE_SPECIFIC_CREDENTIAL_METADATA.members[5],
            &self.service_user_name,
        );
        rt::member(w, &SCHEMA_SERVICE_SPECIFIC_CREDENTIAL_METADATA.members[6], &self.status);
        rt::member(w, &SCHEMA_SERVICE_SPECIFIC_CREDENTIAL_METADATA.members[7], &self.user_name);
        w.end_structure(&SCHEMA_SERVICE_SPECIFIC_CREDENTIAL_METADATA);
    }
}
impl rt::Encode for ServiceSpecificCredentialMetadata {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ServiceSpecificCredentialMetadata {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SERVICE_SPECIFIC_CREDENTIAL_METADATA,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.create_date = rt::Decode::decode(shape, r)?,
                    1 => out.expiration_date = rt::Decode::decode(shape, r)?,
                    2 => out.service_credential_alias = rt::Decode::decode(shape, r)?,
                    3 => out.service_name = rt::Decode::decode(shape, r)?,
                    4 => out.service_specific_credential_id = rt::Decode::decode(shape, r)?,
                    5 => out.service_user_name = rt::Decode::decode(shape, r)?,
                    6 => out.status = rt::Decode::decode(shape, r)?,
                    7 => out.user_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_SERVICE_SPECIFIC_CREDENTIALS_LIST_TYPE: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_SERVICE_SPECIFIC_CREDENTIAL_METADATA,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_SET_DEFAULT_POLICY_VERSION_REQUEST: rt::Schema = rt::Schema {
    name: "SetDefaultPolicyVersionRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("PolicyArn", "PolicyArn", &SHAPE_ARN_TYPE).required(),
        rt::Member::new("VersionId", "VersionId", &SHAPE_POLICY_VERSION_ID_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_SET_DEFAULT_POLICY_VERSION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SET_DEFAULT_POLICY_VERSION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetDefaultPolicyVersionRequest {
    pub policy_arn: String,
    pub version_id: String,
}
impl rt::Structure for SetDefaultPolicyVersionRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SET_DEFAULT_POLICY_VERSION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SET_DEFAULT_POLICY_VERSION_REQUEST);
        rt::member(w, &SCHEMA_SET_DEFAULT_POLICY_VERSION_REQUEST.members[0], &self.policy_arn);
        rt::member(w, &SCHEMA_SET_DEFAULT_POLICY_VERSION_REQUEST.members[1], &self.version_id);
        w.end_structure(&SCHEMA_SET_DEFAULT_POLICY_VERSION_REQUEST);
    }
}
impl rt::Encode for SetDefaultPolicyVersionRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SetDefaultPolicyVersionRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SET_DEFAULT_POLICY_VERSION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.policy_arn = rt::Decode::decode(shape, r)?,
                    1 => out.version_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_SIGNING_CERTIFICATE: rt::Schema = rt::Schema {
    name: "SigningCertificate",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("CertificateBody", "CertificateBody", &SHAPE_CERTIFICATE_BODY_TYPE)
            .required(),
        rt::Member::new("CertificateId", "CertificateId", &SHAPE_CERTIFICATE_ID_TYPE).required(),
        rt::Member::new("Status", "Status", &SHAPE_STATUS_TYPE).required(),
        rt::Member::new("UploadDate", "UploadDate", &SHAPE_DATE_TYPE),
        rt::Member::new("UserName", "UserName", &SHAPE_USER_NAME_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_SIGNING_CERTIFICATE: rt::Shape = rt::Shape::Structure(&SCHEMA_SIGNING_CERTIFICATE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SigningCertificate {
    pub certificate_body: String,
    pub certificate_id: String,
    pub status: StatusType,
    pub upload_date: Option<rt::Timestamp>,
    pub user_name: String,
}
impl rt::Structure for SigningCertificate {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SIGNING_CERTIFICATE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SIGNING_CERTIFICATE);
        rt::member(w, &SCHEMA_SIGNING_CERTIFICATE.members[0], &self.certificate_body);
        rt::member(w, &SCHEMA_SIGNING_CERTIFICATE.members[1], &self.certificate_id);
        rt::member(w, &SCHEMA_SIGNING_CERTIFICATE.members[2], &self.status);
        rt::member(w, &SCHEMA_SIGNING_CERTIFICATE.members[3], &self.upload_date);
        rt::member(w, &SCHEMA_SIGNING_CERTIFICATE.members[4], &self.user_name);
        w.end_structure(&SCHEMA_SIGNING_CERTIFICATE);
    }
}
impl rt::Encode for SigningCertificate {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SigningCertificate {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_SIGNING_CERTIFICATE, r, &mut |index, shape, r| {
            match index {
                0 => out.certificate_body = rt::Decode::decode(shape, r)?,
                1 => out.certificate_id = rt::Decode::decode(shape, r)?,
                2 => out.status = rt::Decode::decode(shape, r)?,
                3 => out.upload_date = rt::Decode::decode(shape, r)?,
                4 => out.user_name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
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

pub static SCHEMA_TAG_POLICY_REQUEST: rt::Schema = rt::Schema {
    name: "TagPolicyRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("PolicyArn", "PolicyArn", &SHAPE_ARN_TYPE).required(),
        rt::Member::new("Tags", "Tags", &SHAPE_TAG_LIST_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_TAG_POLICY_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_TAG_POLICY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagPolicyRequest {
    pub policy_arn: String,
    pub tags: Vec<Tag>,
}
impl rt::Structure for TagPolicyRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TAG_POLICY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TAG_POLICY_REQUEST);
        rt::member(w, &SCHEMA_TAG_POLICY_REQUEST.members[0], &self.policy_arn);
        rt::member(w, &SCHEMA_TAG_POLICY_REQUEST.members[1], &self.tags);
        w.end_structure(&SCHEMA_TAG_POLICY_REQUEST);
    }
}
impl rt::Encode for TagPolicyRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TagPolicyRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_TAG_POLICY_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.policy_arn = rt::Decode::decode(shape, r)?,
                1 => out.tags = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_TAG_ROLE_REQUEST: rt::Schema = rt::Schema {
    name: "TagRoleRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("RoleName", "RoleName", &SHAPE_ROLE_NAME_TYPE).required(),
        rt::Member::new("Tags", "Tags", &SHAPE_TAG_LIST_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_TAG_ROLE_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_TAG_ROLE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagRoleRequest {
    pub role_name: String,
    pub tags: Vec<Tag>,
}
impl rt::Structure for TagRoleRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TAG_ROLE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TAG_ROLE_REQUEST);
        rt::member(w, &SCHEMA_TAG_ROLE_REQUEST.members[0], &self.role_name);
        rt::member(w, &SCHEMA_TAG_ROLE_REQUEST.members[1], &self.tags);
        w.end_structure(&SCHEMA_TAG_ROLE_REQUEST);
    }
}
impl rt::Encode for TagRoleRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TagRoleRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_TAG_ROLE_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.role_name = rt::Decode::decode(shape, r)?,
                1 => out.tags = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_TAG_USER_REQUEST: rt::Schema = rt::Schema {
    name: "TagUserRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Tags", "Tags", &SHAPE_TAG_LIST_TYPE).required(),
        rt::Member::new("UserName", "UserName", &SHAPE_EXISTING_USER_NAME_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_TAG_USER_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_TAG_USER_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagUserRequest {
    pub tags: Vec<Tag>,
    pub user_name: String,
}
impl rt::Structure for TagUserRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TAG_USER_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TAG_USER_REQUEST);
        rt::member(w, &SCHEMA_TAG_USER_REQUEST.members[0], &self.tags);
        rt::member(w, &SCHEMA_TAG_USER_REQUEST.members[1], &self.user_name);
        w.end_structure(&SCHEMA_TAG_USER_REQUEST);
    }
}
impl rt::Encode for TagUserRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TagUserRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_TAG_USER_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.tags = rt::Decode::decode(shape, r)?,
                1 => out.user_name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_UNMODIFIABLE_ENTITY_EXCEPTION: rt::Schema = rt::Schema {
    name: "UnmodifiableEntityException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "UnmodifiableEntity", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_UNMODIFIABLE_ENTITY_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_UNMODIFIABLE_ENTITY_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UNMODIFIABLE_ENTITY_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UnmodifiableEntityException {
    pub message: Option<String>,
}
impl rt::Structure for UnmodifiableEntityException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UNMODIFIABLE_ENTITY_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UNMODIFIABLE_ENTITY_EXCEPTION);
        rt::member(w, &SCHEMA_UNMODIFIABLE_ENTITY_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_UNMODIFIABLE_ENTITY_EXCEPTION);
    }
}
impl rt::Encode for UnmodifiableEntityException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UnmodifiableEntityException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UNMODIFIABLE_ENTITY_EXCEPTION,
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
impl From<UnmodifiableEntityException> for rt::ApiError {
    fn from(error: UnmodifiableEntityException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_UNTAG_POLICY_REQUEST: rt::Schema = rt::Schema {
    name: "UntagPolicyRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("PolicyArn", "PolicyArn", &SHAPE_ARN_TYPE).required(),
        rt::Member::new("TagKeys", "TagKeys", &SHAPE_TAG_KEY_LIST_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_UNTAG_POLICY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UNTAG_POLICY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntagPolicyRequest {
    pub policy_arn: String,
    pub tag_keys: Vec<String>,
}
impl rt::Structure for UntagPolicyRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UNTAG_POLICY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UNTAG_POLICY_REQUEST);
        rt::member(w, &SCHEMA_UNTAG_POLICY_REQUEST.members[0], &self.policy_arn);
        rt::member(w, &SCHEMA_UNTAG_POLICY_REQUEST.members[1], &self.tag_keys);
        w.end_structure(&SCHEMA_UNTAG_POLICY_REQUEST);
    }
}
impl rt::Encode for UntagPolicyRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UntagPolicyRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UNTAG_POLICY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.policy_arn = rt::Decode::decode(shape, r)?,
                    1 => out.tag_keys = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UNTAG_ROLE_REQUEST: rt::Schema = rt::Schema {
    name: "UntagRoleRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("RoleName", "RoleName", &SHAPE_ROLE_NAME_TYPE).required(),
        rt::Member::new("TagKeys", "TagKeys", &SHAPE_TAG_KEY_LIST_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_UNTAG_ROLE_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_UNTAG_ROLE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntagRoleRequest {
    pub role_name: String,
    pub tag_keys: Vec<String>,
}
impl rt::Structure for UntagRoleRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UNTAG_ROLE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UNTAG_ROLE_REQUEST);
        rt::member(w, &SCHEMA_UNTAG_ROLE_REQUEST.members[0], &self.role_name);
        rt::member(w, &SCHEMA_UNTAG_ROLE_REQUEST.members[1], &self.tag_keys);
        w.end_structure(&SCHEMA_UNTAG_ROLE_REQUEST);
    }
}
impl rt::Encode for UntagRoleRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UntagRoleRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_UNTAG_ROLE_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.role_name = rt::Decode::decode(shape, r)?,
                1 => out.tag_keys = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_UNTAG_USER_REQUEST: rt::Schema = rt::Schema {
    name: "UntagUserRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("TagKeys", "TagKeys", &SHAPE_TAG_KEY_LIST_TYPE).required(),
        rt::Member::new("UserName", "UserName", &SHAPE_EXISTING_USER_NAME_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_UNTAG_USER_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_UNTAG_USER_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntagUserRequest {
    pub tag_keys: Vec<String>,
    pub user_name: String,
}
impl rt::Structure for UntagUserRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UNTAG_USER_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UNTAG_USER_REQUEST);
        rt::member(w, &SCHEMA_UNTAG_USER_REQUEST.members[0], &self.tag_keys);
        rt::member(w, &SCHEMA_UNTAG_USER_REQUEST.members[1], &self.user_name);
        w.end_structure(&SCHEMA_UNTAG_USER_REQUEST);
    }
}
impl rt::Encode for UntagUserRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UntagUserRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_UNTAG_USER_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.tag_keys = rt::Decode::decode(shape, r)?,
                1 => out.user_name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_ACCESS_KEY_REQUEST: rt::Schema = rt::Schema {
    name: "UpdateAccessKeyRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AccessKeyId", "AccessKeyId", &SHAPE_ACCESS_KEY_ID_TYPE).required(),
        rt::Member::new("Status", "Status", &SHAPE_STATUS_TYPE).required(),
        rt::Member::new("UserName", "UserName", &SHAPE_EXISTING_USER_NAME_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_ACCESS_KEY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_ACCESS_KEY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateAccessKeyRequest {
    pub access_key_id: String,
    pub status: StatusType,
    pub user_name: Option<String>,
}
impl rt::Structure for UpdateAccessKeyRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_ACCESS_KEY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_ACCESS_KEY_REQUEST);
        rt::member(w, &SCHEMA_UPDATE_ACCESS_KEY_REQUEST.members[0], &self.access_key_id);
        rt::member(w, &SCHEMA_UPDATE_ACCESS_KEY_REQUEST.members[1], &self.status);
        rt::member(w, &SCHEMA_UPDATE_ACCESS_KEY_REQUEST.members[2], &self.user_name);
        w.end_structure(&SCHEMA_UPDATE_ACCESS_KEY_REQUEST);
    }
}
impl rt::Encode for UpdateAccessKeyRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateAccessKeyRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_ACCESS_KEY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.access_key_id = rt::Decode::decode(shape, r)?,
                    1 => out.status = rt::Decode::decode(shape, r)?,
                    2 => out.user_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_ASSUME_ROLE_POLICY_REQUEST: rt::Schema = rt::Schema {
    name: "UpdateAssumeRolePolicyRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("PolicyDocument", "PolicyDocument", &SHAPE_POLICY_DOCUMENT_TYPE).required(),
        rt::Member::new("RoleName", "RoleName", &SHAPE_ROLE_NAME_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_ASSUME_ROLE_POLICY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_ASSUME_ROLE_POLICY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateAssumeRolePolicyRequest {
    pub policy_document: String,
    pub role_name: String,
}
impl rt::Structure for UpdateAssumeRolePolicyRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_ASSUME_ROLE_POLICY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_ASSUME_ROLE_POLICY_REQUEST);
        rt::member(w, &SCHEMA_UPDATE_ASSUME_ROLE_POLICY_REQUEST.members[0], &self.policy_document);
        rt::member(w, &SCHEMA_UPDATE_ASSUME_ROLE_POLICY_REQUEST.members[1], &self.role_name);
        w.end_structure(&SCHEMA_UPDATE_ASSUME_ROLE_POLICY_REQUEST);
    }
}
impl rt::Encode for UpdateAssumeRolePolicyRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateAssumeRolePolicyRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_ASSUME_ROLE_POLICY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.policy_document = rt::Decode::decode(shape, r)?,
                    1 => out.role_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_GROUP_REQUEST: rt::Schema = rt::Schema {
    name: "UpdateGroupRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("GroupName", "GroupName", &SHAPE_GROUP_NAME_TYPE).required(),
        rt::Member::new("NewGroupName", "NewGroupName", &SHAPE_GROUP_NAME_TYPE),
        rt::Member::new("NewPath", "NewPath", &SHAPE_PATH_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_GROUP_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_GROUP_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateGroupRequest {
    pub group_name: String,
    pub new_group_name: Option<String>,
    pub new_path: Option<String>,
}
impl rt::Structure for UpdateGroupRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_GROUP_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_GROUP_REQUEST);
        rt::member(w, &SCHEMA_UPDATE_GROUP_REQUEST.members[0], &self.group_name);
        rt::member(w, &SCHEMA_UPDATE_GROUP_REQUEST.members[1], &self.new_group_name);
        rt::member(w, &SCHEMA_UPDATE_GROUP_REQUEST.members[2], &self.new_path);
        w.end_structure(&SCHEMA_UPDATE_GROUP_REQUEST);
    }
}
impl rt::Encode for UpdateGroupRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateGroupRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_GROUP_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.group_name = rt::Decode::decode(shape, r)?,
                    1 => out.new_group_name = rt::Decode::decode(shape, r)?,
                    2 => out.new_path = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_ROLE_DESCRIPTION_REQUEST: rt::Schema = rt::Schema {
    name: "UpdateRoleDescriptionRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Description", "Description", &SHAPE_ROLE_DESCRIPTION_TYPE).required(),
        rt::Member::new("RoleName", "RoleName", &SHAPE_ROLE_NAME_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_ROLE_DESCRIPTION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_ROLE_DESCRIPTION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateRoleDescriptionRequest {
    pub description: String,
    pub role_name: String,
}
impl rt::Structure for UpdateRoleDescriptionRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_ROLE_DESCRIPTION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_ROLE_DESCRIPTION_REQUEST);
        rt::member(w, &SCHEMA_UPDATE_ROLE_DESCRIPTION_REQUEST.members[0], &self.description);
        rt::member(w, &SCHEMA_UPDATE_ROLE_DESCRIPTION_REQUEST.members[1], &self.role_name);
        w.end_structure(&SCHEMA_UPDATE_ROLE_DESCRIPTION_REQUEST);
    }
}
impl rt::Encode for UpdateRoleDescriptionRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateRoleDescriptionRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_ROLE_DESCRIPTION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.description = rt::Decode::decode(shape, r)?,
                    1 => out.role_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_ROLE_DESCRIPTION_RESPONSE: rt::Schema = rt::Schema {
    name: "UpdateRoleDescriptionResponse",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Role", "Role", &SHAPE_ROLE)],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_ROLE_DESCRIPTION_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_ROLE_DESCRIPTION_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateRoleDescriptionResponse {
    pub role: Option<Role>,
}
impl rt::Structure for UpdateRoleDescriptionResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_ROLE_DESCRIPTION_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_ROLE_DESCRIPTION_RESPONSE);
        rt::member(w, &SCHEMA_UPDATE_ROLE_DESCRIPTION_RESPONSE.members[0], &self.role);
        w.end_structure(&SCHEMA_UPDATE_ROLE_DESCRIPTION_RESPONSE);
    }
}
impl rt::Encode for UpdateRoleDescriptionResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateRoleDescriptionResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_ROLE_DESCRIPTION_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.role = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_ROLE_REQUEST: rt::Schema = rt::Schema {
    name: "UpdateRoleRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Description", "Description", &SHAPE_ROLE_DESCRIPTION_TYPE),
        rt::Member::new(
            "MaxSessionDuration",
            "MaxSessionDuration",
            &SHAPE_ROLE_MAX_SESSION_DURATION_TYPE,
        ),
        rt::Member::new("RoleName", "RoleName", &SHAPE_ROLE_NAME_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_ROLE_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_UPDATE_ROLE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateRoleRequest {
    pub description: Option<String>,
    pub max_session_duration: Option<i32>,
    pub role_name: String,
}
impl rt::Structure for UpdateRoleRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_ROLE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_ROLE_REQUEST);
        rt::member(w, &SCHEMA_UPDATE_ROLE_REQUEST.members[0], &self.description);
        rt::member(w, &SCHEMA_UPDATE_ROLE_REQUEST.members[1], &self.max_session_duration);
        rt::member(w, &SCHEMA_UPDATE_ROLE_REQUEST.members[2], &self.role_name);
        w.end_structure(&SCHEMA_UPDATE_ROLE_REQUEST);
    }
}
impl rt::Encode for UpdateRoleRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateRoleRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_UPDATE_ROLE_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.description = rt::Decode::decode(shape, r)?,
                1 => out.max_session_duration = rt::Decode::decode(shape, r)?,
                2 => out.role_name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_ROLE_RESPONSE: rt::Schema = rt::Schema {
    name: "UpdateRoleResponse",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_ROLE_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_ROLE_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateRoleResponse {}
impl rt::Structure for UpdateRoleResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_ROLE_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_ROLE_RESPONSE);
        w.end_structure(&SCHEMA_UPDATE_ROLE_RESPONSE);
    }
}
impl rt::Encode for UpdateRoleResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateRoleResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_ROLE_RESPONSE,
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

pub static SCHEMA_UPDATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST: rt::Schema = rt::Schema {
    name: "UpdateServiceSpecificCredentialRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "ServiceSpecificCredentialId",
            "ServiceSpecificCredentialId",
            &SHAPE_SERVICE_SPECIFIC_CREDENTIAL_ID,
        )
        .required(),
        rt::Member::new("Status", "Status", &SHAPE_STATUS_TYPE).required(),
        rt::Member::new("UserName", "UserName", &SHAPE_USER_NAME_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateServiceSpecificCredentialRequest {
    pub service_specific_credential_id: String,
    pub status: StatusType,
    pub user_name: Option<String>,
}
impl rt::Structure for UpdateServiceSpecificCredentialRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST);
        rt::member(
            w,
            &SCHEMA_UPDATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST.members[0],
            &self.service_specific_credential_id,
        );
        rt::member(w, &SCHEMA_UPDATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST.members[1], &self.status);
        rt::member(
            w,
            &SCHEMA_UPDATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST.members[2],
            &self.user_name,
        );
        w.end_structure(&SCHEMA_UPDATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST);
    }
}
impl rt::Encode for UpdateServiceSpecificCredentialRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateServiceSpecificCredentialRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPDATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.service_specific_credential_id = rt::Decode::decode(shape, r)?,
                    1 => out.status = rt::Decode::decode(shape, r)?,
                    2 => out.user_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPDATE_USER_REQUEST: rt::Schema = rt::Schema {
    name: "UpdateUserRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("NewPath", "NewPath", &SHAPE_PATH_TYPE),
        rt::Member::new("NewUserName", "NewUserName", &SHAPE_USER_NAME_TYPE),
        rt::Member::new("UserName", "UserName", &SHAPE_EXISTING_USER_NAME_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPDATE_USER_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_UPDATE_USER_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateUserRequest {
    pub new_path: Option<String>,
    pub new_user_name: Option<String>,
    pub user_name: String,
}
impl rt::Structure for UpdateUserRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_USER_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_USER_REQUEST);
        rt::member(w, &SCHEMA_UPDATE_USER_REQUEST.members[0], &self.new_path);
        rt::member(w, &SCHEMA_UPDATE_USER_REQUEST.members[1], &self.new_user_name);
        rt::member(w, &SCHEMA_UPDATE_USER_REQUEST.members[2], &self.user_name);
        w.end_structure(&SCHEMA_UPDATE_USER_REQUEST);
    }
}
impl rt::Encode for UpdateUserRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UpdateUserRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_UPDATE_USER_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.new_path = rt::Decode::decode(shape, r)?,
                1 => out.new_user_name = rt::Decode::decode(shape, r)?,
                2 => out.user_name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_USER: rt::Schema = rt::Schema {
    name: "User",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Arn", "Arn", &SHAPE_ARN_TYPE).required(),
        rt::Member::new("CreateDate", "CreateDate", &SHAPE_DATE_TYPE).required(),
        rt::Member::new("PasswordLastUsed", "PasswordLastUsed", &SHAPE_DATE_TYPE),
        rt::Member::new("Path", "Path", &SHAPE_PATH_TYPE).required(),
        rt::Member::new(
            "PermissionsBoundary",
            "PermissionsBoundary",
            &SHAPE_ATTACHED_PERMISSIONS_BOUNDARY,
        ),
        rt::Member::new("Tags", "Tags", &SHAPE_TAG_LIST_TYPE),
        rt::Member::new("UserId", "UserId", &SHAPE_ID_TYPE).required(),
        rt::Member::new("UserName", "UserName", &SHAPE_USER_NAME_TYPE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_USER: rt::Shape = rt::Shape::Structure(&SCHEMA_USER);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct User {
    pub arn: String,
    pub create_date: rt::Timestamp,
    pub password_last_used: Option<rt::Timestamp>,
    pub path: String,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub tags: Option<Vec<Tag>>,
    pub user_id: String,
    pub user_name: String,
}
impl rt::Structure for User {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_USER
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_USER);
        rt::member(w, &SCHEMA_USER.members[0], &self.arn);
        rt::member(w, &SCHEMA_USER.members[1], &self.create_date);
        rt::member(w, &SCHEMA_USER.members[2], &self.password_last_used);
        rt::member(w, &SCHEMA_USER.members[3], &self.path);
        rt::member(w, &SCHEMA_USER.members[4], &self.permissions_boundary);
        rt::member(w, &SCHEMA_USER.members[5], &self.tags);
        rt::member(w, &SCHEMA_USER.members[6], &self.user_id);
        rt::member(w, &SCHEMA_USER.members[7], &self.user_name);
        w.end_structure(&SCHEMA_USER);
    }
}
impl rt::Encode for User {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for User {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_USER, r, &mut |index, shape, r| {
            match index {
                0 => out.arn = rt::Decode::decode(shape, r)?,
                1 => out.create_date = rt::Decode::decode(shape, r)?,
                2 => out.password_last_used = rt::Decode::decode(shape, r)?,
                3 => out.path = rt::Decode::decode(shape, r)?,
                4 => out.permissions_boundary = rt::Decode::decode(shape, r)?,
                5 => out.tags = rt::Decode::decode(shape, r)?,
                6 => out.user_id = rt::Decode::decode(shape, r)?,
                7 => out.user_name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_VIRTUAL_MFA_DEVICE: rt::Schema = rt::Schema {
    name: "VirtualMFADevice",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Base32StringSeed", "Base32StringSeed", &SHAPE_BOOTSTRAP_DATUM),
        rt::Member::new("EnableDate", "EnableDate", &SHAPE_DATE_TYPE),
        rt::Member::new("QRCodePNG", "QRCodePNG", &SHAPE_BOOTSTRAP_DATUM),
        rt::Member::new("SerialNumber", "SerialNumber", &SHAPE_SERIAL_NUMBER_TYPE).required(),
        rt::Member::new("Tags", "Tags", &SHAPE_TAG_LIST_TYPE),
        rt::Member::new("User", "User", &SHAPE_USER),
    ],
    xml_namespace: None,
};
pub static SHAPE_VIRTUAL_MFA_DEVICE: rt::Shape = rt::Shape::Structure(&SCHEMA_VIRTUAL_MFA_DEVICE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VirtualMFADevice {
    pub base32_string_seed: Option<rt::Bytes>,
    pub enable_date: Option<rt::Timestamp>,
    pub qr_code_png: Option<rt::Bytes>,
    pub serial_number: String,
    pub tags: Option<Vec<Tag>>,
    pub user: Option<User>,
}
impl rt::Structure for VirtualMFADevice {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_VIRTUAL_MFA_DEVICE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_VIRTUAL_MFA_DEVICE);
        rt::member(w, &SCHEMA_VIRTUAL_MFA_DEVICE.members[0], &self.base32_string_seed);
        rt::member(w, &SCHEMA_VIRTUAL_MFA_DEVICE.members[1], &self.enable_date);
        rt::member(w, &SCHEMA_VIRTUAL_MFA_DEVICE.members[2], &self.qr_code_png);
        rt::member(w, &SCHEMA_VIRTUAL_MFA_DEVICE.members[3], &self.serial_number);
        rt::member(w, &SCHEMA_VIRTUAL_MFA_DEVICE.members[4], &self.tags);
        rt::member(w, &SCHEMA_VIRTUAL_MFA_DEVICE.members[5], &self.user);
        w.end_structure(&SCHEMA_VIRTUAL_MFA_DEVICE);
    }
}
impl rt::Encode for VirtualMFADevice {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for VirtualMFADevice {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_VIRTUAL_MFA_DEVICE, r, &mut |index, shape, r| {
            match index {
                0 => out.base32_string_seed = rt::Decode::decode(shape, r)?,
                1 => out.enable_date = rt::Decode::decode(shape, r)?,
                2 => out.qr_code_png = rt::Decode::decode(shape, r)?,
                3 => out.serial_number = rt::Decode::decode(shape, r)?,
                4 => out.tags = rt::Decode::decode(shape, r)?,
                5 => out.user = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

static PATTERN_ACCESS_KEY_ID_TYPE: rt::Pattern = rt::Pattern::new("[\\w]+");
pub static SHAPE_ACCESS_KEY_ID_TYPE: rt::Shape =
    rt::Shape::String { min: Some(16), max: Some(128), pattern: Some(&PATTERN_ACCESS_KEY_ID_TYPE) };
pub static SHAPE_ACCESS_KEY_METADATA_LIST_TYPE: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_ACCESS_KEY_METADATA,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_ACCESS_KEY_SECRET_TYPE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_ALL_USERS: rt::Shape = rt::Shape::Boolean;
pub static SHAPE_ARN_TYPE: rt::Shape =
    rt::Shape::String { min: Some(20), max: Some(2048), pattern: None };
pub static SHAPE_ASSIGNMENT_STATUS_TYPE: rt::Shape =
    rt::Shape::Enum { values: &["Assigned", "Unassigned", "Any"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AssignmentStatusType {
    Assigned,
    Unassigned,
    Any,
    Unknown(String),
}
impl AssignmentStatusType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Assigned => "Assigned",
            Self::Unassigned => "Unassigned",
            Self::Any => "Any",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for AssignmentStatusType {
    fn from(text: &str) -> Self {
        match text {
            "Assigned" => Self::Assigned,
            "Unassigned" => Self::Unassigned,
            "Any" => Self::Any,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for AssignmentStatusType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for AssignmentStatusType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for AssignmentStatusType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for AssignmentStatusType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_ATTACHED_POLICIES_LIST_TYPE: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_ATTACHED_POLICY,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_ATTACHMENT_COUNT_TYPE: rt::Shape = rt::Shape::Integer { min: None, max: None };
pub static SHAPE_BOOLEAN_TYPE: rt::Shape = rt::Shape::Boolean;
static PATTERN_CERTIFICATE_BODY_TYPE: rt::Pattern =
    rt::Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+");
pub static SHAPE_CERTIFICATE_BODY_TYPE: rt::Shape = rt::Shape::String {
    min: Some(1),
    max: Some(16384),
    pattern: Some(&PATTERN_CERTIFICATE_BODY_TYPE),
};
static PATTERN_CERTIFICATE_ID_TYPE: rt::Pattern = rt::Pattern::new("[\\w]+");
pub static SHAPE_CERTIFICATE_ID_TYPE: rt::Shape = rt::Shape::String {
    min: Some(24),
    max: Some(128),
    pattern: Some(&PATTERN_CERTIFICATE_ID_TYPE),
};
pub static SHAPE_CERTIFICATE_LIST_TYPE: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_SIGNING_CERTIFICATE,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_CREDENTIAL_AGE_DAYS: rt::Shape =
    rt::Shape::Integer { min: Some(1), max: Some(36600) };
pub static SHAPE_DATE_TYPE: rt::Shape = rt::Shape::Timestamp(None);
pub static SHAPE_DELETE_CONFLICT_MESSAGE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_ENTITY_ALREADY_EXISTS_MESSAGE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_ENTITY_TEMPORARILY_UNMODIFIABLE_MESSAGE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
static PATTERN_EXISTING_USER_NAME_TYPE: rt::Pattern = rt::Pattern::new("[\\w+=,.@-]+");
pub static SHAPE_EXISTING_USER_NAME_TYPE: rt::Shape = rt::Shape::String {
    min: Some(1),
    max: Some(128),
    pattern: Some(&PATTERN_EXISTING_USER_NAME_TYPE),
};
pub static SHAPE_GROUP_LIST_TYPE: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_GROUP,
    element_name: "member",
    flattened: false,
};
static PATTERN_GROUP_NAME_TYPE: rt::Pattern = rt::Pattern::new("[\\w+=,.@-]+");
pub static SHAPE_GROUP_NAME_TYPE: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(128), pattern: Some(&PATTERN_GROUP_NAME_TYPE) };
static PATTERN_ID_TYPE: rt::Pattern = rt::Pattern::new("[\\w]+");
pub static SHAPE_ID_TYPE: rt::Shape =
    rt::Shape::String { min: Some(16), max: Some(128), pattern: Some(&PATTERN_ID_TYPE) };
pub static SHAPE_INSTANCE_PROFILE_LIST_TYPE: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_INSTANCE_PROFILE,
    element_name: "member",
    flattened: false,
};
static PATTERN_INSTANCE_PROFILE_NAME_TYPE: rt::Pattern = rt::Pattern::new("[\\w+=,.@-]+");
pub static SHAPE_INSTANCE_PROFILE_NAME_TYPE: rt::Shape = rt::Shape::String {
    min: Some(1),
    max: Some(128),
    pattern: Some(&PATTERN_INSTANCE_PROFILE_NAME_TYPE),
};
pub static SHAPE_INVALID_INPUT_MESSAGE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_LIMIT_EXCEEDED_MESSAGE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_MALFORMED_POLICY_DOCUMENT_MESSAGE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
static PATTERN_MARKER_TYPE: rt::Pattern = rt::Pattern::new("[\\u0020-\\u00FF]+");
pub static SHAPE_MARKER_TYPE: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(320), pattern: Some(&PATTERN_MARKER_TYPE) };
pub static SHAPE_MAX_ITEMS_TYPE: rt::Shape = rt::Shape::Integer { min: Some(1), max: Some(1000) };
pub static SHAPE_MFA_DEVICE_LIST_TYPE: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_MFA_DEVICE,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_NO_SUCH_ENTITY_MESSAGE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
static PATTERN_PATH_PREFIX_TYPE: rt::Pattern = rt::Pattern::new("\\u002F[\\u0021-\\u007F]*");
pub static SHAPE_PATH_PREFIX_TYPE: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(512), pattern: Some(&PATTERN_PATH_PREFIX_TYPE) };
static PATTERN_PATH_TYPE: rt::Pattern =
    rt::Pattern::new("(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)");
pub static SHAPE_PATH_TYPE: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(512), pattern: Some(&PATTERN_PATH_TYPE) };
pub static SHAPE_POLICY_DESCRIPTION_TYPE: rt::Shape =
    rt::Shape::String { min: None, max: Some(1000), pattern: None };
static PATTERN_POLICY_DOCUMENT_TYPE: rt::Pattern =
    rt::Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+");
pub static SHAPE_POLICY_DOCUMENT_TYPE: rt::Shape = rt::Shape::String {
    min: Some(1),
    max: Some(131072),
    pattern: Some(&PATTERN_POLICY_DOCUMENT_TYPE),
};
pub static SHAPE_POLICY_DOCUMENT_VERSION_LIST_TYPE: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_POLICY_VERSION,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_POLICY_LIST_TYPE: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_POLICY,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_POLICY_NAME_LIST_TYPE: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_POLICY_NAME_TYPE,
    element_name: "member",
    flattened: false,
};
static PATTERN_POLICY_NAME_TYPE: rt::Pattern = rt::Pattern::new("[\\w+=,.@-]+");
pub static SHAPE_POLICY_NAME_TYPE: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(128), pattern: Some(&PATTERN_POLICY_NAME_TYPE) };
pub static SHAPE_POLICY_NOT_ATTACHABLE_MESSAGE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
static PATTERN_POLICY_PATH_TYPE: rt::Pattern = rt::Pattern::new("((/[A-Za-z0-9\\.,\\+@=_-]+)*)/");
pub static SHAPE_POLICY_PATH_TYPE: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(512), pattern: Some(&PATTERN_POLICY_PATH_TYPE) };
pub static SHAPE_POLICY_SCOPE_TYPE: rt::Shape =
    rt::Shape::Enum { values: &["All", "AWS", "Local"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PolicyScopeType {
    All,
    Aws,
    Local,
    Unknown(String),
}
impl PolicyScopeType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::All => "All",
            Self::Aws => "AWS",
            Self::Local => "Local",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for PolicyScopeType {
    fn from(text: &str) -> Self {
        match text {
            "All" => Self::All,
            "AWS" => Self::Aws,
            "Local" => Self::Local,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for PolicyScopeType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for PolicyScopeType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for PolicyScopeType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for PolicyScopeType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

static PATTERN_POLICY_VERSION_ID_TYPE: rt::Pattern =
    rt::Pattern::new("v[1-9][0-9]*(\\.[A-Za-z0-9-]*)?");
pub static SHAPE_POLICY_VERSION_ID_TYPE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: Some(&PATTERN_POLICY_VERSION_ID_TYPE) };
static PATTERN_PUBLIC_KEY_ID_TYPE: rt::Pattern = rt::Pattern::new("[\\w]+");
pub static SHAPE_PUBLIC_KEY_ID_TYPE: rt::Shape =
    rt::Shape::String { min: Some(20), max: Some(128), pattern: Some(&PATTERN_PUBLIC_KEY_ID_TYPE) };
pub static SHAPE_RESPONSE_MARKER_TYPE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
static PATTERN_ROLE_DESCRIPTION_TYPE: rt::Pattern =
    rt::Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*");
pub static SHAPE_ROLE_DESCRIPTION_TYPE: rt::Shape =
    rt::Shape::String { min: None, max: Some(1000), pattern: Some(&PATTERN_ROLE_DESCRIPTION_TYPE) };
pub static SHAPE_ROLE_LIST_TYPE: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_ROLE,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_ROLE_MAX_SESSION_DURATION_TYPE: rt::Shape =
    rt::Shape::Integer { min: Some(3600), max: Some(43200) };
static PATTERN_ROLE_NAME_TYPE: rt::Pattern = rt::Pattern::new("[\\w+=,.@-]+");
pub static SHAPE_ROLE_NAME_TYPE: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(64), pattern: Some(&PATTERN_ROLE_NAME_TYPE) };
static PATTERN_SERIAL_NUMBER_TYPE: rt::Pattern = rt::Pattern::new("[\\w+=/:,.@-]+");
pub static SHAPE_SERIAL_NUMBER_TYPE: rt::Shape =
    rt::Shape::String { min: Some(9), max: Some(256), pattern: Some(&PATTERN_SERIAL_NUMBER_TYPE) };
static PATTERN_SERVICE_CREDENTIAL_ALIAS: rt::Pattern = rt::Pattern::new("[\\w+=,.@-]+");
pub static SHAPE_SERVICE_CREDENTIAL_ALIAS: rt::Shape = rt::Shape::String {
    min: Some(0),
    max: Some(200),
    pattern: Some(&PATTERN_SERVICE_CREDENTIAL_ALIAS),
};
pub static SHAPE_SERVICE_CREDENTIAL_SECRET: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_SERVICE_FAILURE_EXCEPTION_MESSAGE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_SERVICE_NAME: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_SERVICE_NOT_SUPPORTED_MESSAGE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_SERVICE_PASSWORD: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
static PATTERN_SERVICE_SPECIFIC_CREDENTIAL_ID: rt::Pattern = rt::Pattern::new("[\\w]+");
pub static SHAPE_SERVICE_SPECIFIC_CREDENTIAL_ID: rt::Shape = rt::Shape::String {
    min: Some(20),
    max: Some(128),
    pattern: Some(&PATTERN_SERVICE_SPECIFIC_CREDENTIAL_ID),
};
static PATTERN_SERVICE_USER_NAME: rt::Pattern = rt::Pattern::new("[\\w+=,.@-]*");
pub static SHAPE_SERVICE_USER_NAME: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(200), pattern: Some(&PATTERN_SERVICE_USER_NAME) };
pub static SHAPE_STATUS_TYPE: rt::Shape =
    rt::Shape::Enum { values: &["Active", "Inactive", "Expired"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StatusType {
    Active,
    Inactive,
    Expired,
    Unknown(String),
}
impl StatusType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "Active",
            Self::Inactive => "Inactive",
            Self::Expired => "Expired",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for StatusType {
    fn from(text: &str) -> Self {
        match text {
            "Active" => Self::Active,
            "Inactive" => Self::Inactive,
            "Expired" => Self::Expired,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for StatusType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for StatusType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for StatusType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for StatusType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_STRING_TYPE: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
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
pub static SHAPE_UNMODIFIABLE_ENTITY_MESSAGE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_USER_LIST_TYPE: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_USER,
    element_name: "member",
    flattened: false,
};
static PATTERN_USER_NAME_TYPE: rt::Pattern = rt::Pattern::new("[\\w+=,.@-]+");
pub static SHAPE_USER_NAME_TYPE: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(64), pattern: Some(&PATTERN_USER_NAME_TYPE) };
pub static SHAPE_VIRTUAL_MFA_DEVICE_LIST_TYPE: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_VIRTUAL_MFA_DEVICE,
    element_name: "member",
    flattened: false,
};
/// The service's errors, made from their messages.
pub mod error {
    use crate::prelude as rt;
    pub fn concurrent_modification_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_CONCURRENT_MODIFICATION_EXCEPTION, message)
    }
    pub fn delete_conflict_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_DELETE_CONFLICT_EXCEPTION, message)
    }
    pub fn entity_already_exists_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_ENTITY_ALREADY_EXISTS_EXCEPTION, message)
    }
    pub fn entity_temporarily_unmodifiable_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION, message)
    }
    pub fn invalid_input_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INVALID_INPUT_EXCEPTION, message)
    }
    pub fn limit_exceeded_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_LIMIT_EXCEEDED_EXCEPTION, message)
    }
    pub fn malformed_policy_document_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_MALFORMED_POLICY_DOCUMENT_EXCEPTION, message)
    }
    pub fn no_such_entity_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_NO_SUCH_ENTITY_EXCEPTION, message)
    }
    pub fn policy_not_attachable_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_POLICY_NOT_ATTACHABLE_EXCEPTION, message)
    }
    pub fn service_failure_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_SERVICE_FAILURE_EXCEPTION, message)
    }
    pub fn service_not_supported_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_SERVICE_NOT_SUPPORTED_EXCEPTION, message)
    }
    pub fn unmodifiable_entity_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_UNMODIFIABLE_ENTITY_EXCEPTION, message)
    }
}

static SCHEMA_ADD_USER_TO_GROUP_OUTPUT: rt::Schema = rt::Schema {
    name: "AddUserToGroupOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AddUserToGroupOutput {}
impl rt::Structure for AddUserToGroupOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ADD_USER_TO_GROUP_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ADD_USER_TO_GROUP_OUTPUT);
        w.end_structure(&SCHEMA_ADD_USER_TO_GROUP_OUTPUT);
    }
}
impl rt::Decode for AddUserToGroupOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_ADD_USER_TO_GROUP_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(AddUserToGroupOutput {})
    }
}
pub static SHAPE_ADD_USER_TO_GROUP_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ADD_USER_TO_GROUP_OUTPUT);

static SCHEMA_ATTACH_GROUP_POLICY_OUTPUT: rt::Schema = rt::Schema {
    name: "AttachGroupPolicyOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttachGroupPolicyOutput {}
impl rt::Structure for AttachGroupPolicyOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ATTACH_GROUP_POLICY_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ATTACH_GROUP_POLICY_OUTPUT);
        w.end_structure(&SCHEMA_ATTACH_GROUP_POLICY_OUTPUT);
    }
}
impl rt::Decode for AttachGroupPolicyOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_ATTACH_GROUP_POLICY_OUTPUT, r, &mut |_, _, _| {
            Ok(())
        })?;
        Ok(AttachGroupPolicyOutput {})
    }
}
pub static SHAPE_ATTACH_GROUP_POLICY_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ATTACH_GROUP_POLICY_OUTPUT);

static SCHEMA_ATTACH_ROLE_POLICY_OUTPUT: rt::Schema = rt::Schema {
    name: "AttachRolePolicyOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttachRolePolicyOutput {}
impl rt::Structure for AttachRolePolicyOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ATTACH_ROLE_POLICY_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ATTACH_ROLE_POLICY_OUTPUT);
        w.end_structure(&SCHEMA_ATTACH_ROLE_POLICY_OUTPUT);
    }
}
impl rt::Decode for AttachRolePolicyOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_ATTACH_ROLE_POLICY_OUTPUT, r, &mut |_, _, _| {
            Ok(())
        })?;
        Ok(AttachRolePolicyOutput {})
    }
}
pub static SHAPE_ATTACH_ROLE_POLICY_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ATTACH_ROLE_POLICY_OUTPUT);

static SCHEMA_ATTACH_USER_POLICY_OUTPUT: rt::Schema = rt::Schema {
    name: "AttachUserPolicyOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttachUserPolicyOutput {}
impl rt::Structure for AttachUserPolicyOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ATTACH_USER_POLICY_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ATTACH_USER_POLICY_OUTPUT);
        w.end_structure(&SCHEMA_ATTACH_USER_POLICY_OUTPUT);
    }
}
impl rt::Decode for AttachUserPolicyOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_ATTACH_USER_POLICY_OUTPUT, r, &mut |_, _, _| {
            Ok(())
        })?;
        Ok(AttachUserPolicyOutput {})
    }
}
pub static SHAPE_ATTACH_USER_POLICY_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ATTACH_USER_POLICY_OUTPUT);

static SCHEMA_DELETE_ACCESS_KEY_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteAccessKeyOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteAccessKeyOutput {}
impl rt::Structure for DeleteAccessKeyOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_ACCESS_KEY_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_ACCESS_KEY_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_ACCESS_KEY_OUTPUT);
    }
}
impl rt::Decode for DeleteAccessKeyOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_DELETE_ACCESS_KEY_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(DeleteAccessKeyOutput {})
    }
}
pub static SHAPE_DELETE_ACCESS_KEY_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_ACCESS_KEY_OUTPUT);

static SCHEMA_DELETE_GROUP_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteGroupOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteGroupOutput {}
impl rt::Structure for DeleteGroupOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_GROUP_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_GROUP_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_GROUP_OUTPUT);
    }
}
impl rt::Decode for DeleteGroupOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_DELETE_GROUP_OUTPUT, r, &mut |_, _, _| Ok(()))?;
        Ok(DeleteGroupOutput {})
    }
}
pub static SHAPE_DELETE_GROUP_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_DELETE_GROUP_OUTPUT);

static SCHEMA_DELETE_GROUP_POLICY_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteGroupPolicyOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteGroupPolicyOutput {}
impl rt::Structure for DeleteGroupPolicyOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_GROUP_POLICY_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_GROUP_POLICY_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_GROUP_POLICY_OUTPUT);
    }
}
impl rt::Decode for DeleteGroupPolicyOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_DELETE_GROUP_POLICY_OUTPUT, r, &mut |_, _, _| {
            Ok(())
        })?;
        Ok(DeleteGroupPolicyOutput {})
    }
}
pub static SHAPE_DELETE_GROUP_POLICY_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_GROUP_POLICY_OUTPUT);

static SCHEMA_DELETE_LOGIN_PROFILE_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteLoginProfileOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteLoginProfileOutput {}
impl rt::Structure for DeleteLoginProfileOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_LOGIN_PROFILE_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_LOGIN_PROFILE_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_LOGIN_PROFILE_OUTPUT);
    }
}
impl rt::Decode for DeleteLoginProfileOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_DELETE_LOGIN_PROFILE_OUTPUT, r, &mut |_, _, _| {
            Ok(())
        })?;
        Ok(DeleteLoginProfileOutput {})
    }
}
pub static SHAPE_DELETE_LOGIN_PROFILE_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_LOGIN_PROFILE_OUTPUT);

static SCHEMA_DELETE_POLICY_OUTPUT: rt::Schema = rt::Schema {
    name: "DeletePolicyOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeletePolicyOutput {}
impl rt::Structure for DeletePolicyOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_POLICY_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_POLICY_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_POLICY_OUTPUT);
    }
}
impl rt::Decode for DeletePolicyOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_DELETE_POLICY_OUTPUT, r, &mut |_, _, _| Ok(()))?;
        Ok(DeletePolicyOutput {})
    }
}
pub static SHAPE_DELETE_POLICY_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_POLICY_OUTPUT);

static SCHEMA_DELETE_POLICY_VERSION_OUTPUT: rt::Schema = rt::Schema {
    name: "DeletePolicyVersionOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeletePolicyVersionOutput {}
impl rt::Structure for DeletePolicyVersionOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_POLICY_VERSION_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_POLICY_VERSION_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_POLICY_VERSION_OUTPUT);
    }
}
impl rt::Decode for DeletePolicyVersionOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_DELETE_POLICY_VERSION_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(DeletePolicyVersionOutput {})
    }
}
pub static SHAPE_DELETE_POLICY_VERSION_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_POLICY_VERSION_OUTPUT);

static SCHEMA_DELETE_ROLE_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteRoleOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteRoleOutput {}
impl rt::Structure for DeleteRoleOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_ROLE_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_ROLE_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_ROLE_OUTPUT);
    }
}
impl rt::Decode for DeleteRoleOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_DELETE_ROLE_OUTPUT, r, &mut |_, _, _| Ok(()))?;
        Ok(DeleteRoleOutput {})
    }
}
pub static SHAPE_DELETE_ROLE_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_DELETE_ROLE_OUTPUT);

static SCHEMA_DELETE_ROLE_PERMISSIONS_BOUNDARY_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteRolePermissionsBoundaryOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteRolePermissionsBoundaryOutput {}
impl rt::Structure for DeleteRolePermissionsBoundaryOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_ROLE_PERMISSIONS_BOUNDARY_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_ROLE_PERMISSIONS_BOUNDARY_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_ROLE_PERMISSIONS_BOUNDARY_OUTPUT);
    }
}
impl rt::Decode for DeleteRolePermissionsBoundaryOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_DELETE_ROLE_PERMISSIONS_BOUNDARY_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(DeleteRolePermissionsBoundaryOutput {})
    }
}
pub static SHAPE_DELETE_ROLE_PERMISSIONS_BOUNDARY_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_ROLE_PERMISSIONS_BOUNDARY_OUTPUT);

static SCHEMA_DELETE_ROLE_POLICY_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteRolePolicyOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteRolePolicyOutput {}
impl rt::Structure for DeleteRolePolicyOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_ROLE_POLICY_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_ROLE_POLICY_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_ROLE_POLICY_OUTPUT);
    }
}
impl rt::Decode for DeleteRolePolicyOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_DELETE_ROLE_POLICY_OUTPUT, r, &mut |_, _, _| {
            Ok(())
        })?;
        Ok(DeleteRolePolicyOutput {})
    }
}
pub static SHAPE_DELETE_ROLE_POLICY_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_ROLE_POLICY_OUTPUT);

static SCHEMA_DELETE_SERVICE_SPECIFIC_CREDENTIAL_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteServiceSpecificCredentialOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteServiceSpecificCredentialOutput {}
impl rt::Structure for DeleteServiceSpecificCredentialOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_SERVICE_SPECIFIC_CREDENTIAL_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_SERVICE_SPECIFIC_CREDENTIAL_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_SERVICE_SPECIFIC_CREDENTIAL_OUTPUT);
    }
}
impl rt::Decode for DeleteServiceSpecificCredentialOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_DELETE_SERVICE_SPECIFIC_CREDENTIAL_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(DeleteServiceSpecificCredentialOutput {})
    }
}
pub static SHAPE_DELETE_SERVICE_SPECIFIC_CREDENTIAL_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_SERVICE_SPECIFIC_CREDENTIAL_OUTPUT);

static SCHEMA_DELETE_USER_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteUserOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteUserOutput {}
impl rt::Structure for DeleteUserOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_USER_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_USER_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_USER_OUTPUT);
    }
}
impl rt::Decode for DeleteUserOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_DELETE_USER_OUTPUT, r, &mut |_, _, _| Ok(()))?;
        Ok(DeleteUserOutput {})
    }
}
pub static SHAPE_DELETE_USER_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_DELETE_USER_OUTPUT);

static SCHEMA_DELETE_USER_PERMISSIONS_BOUNDARY_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteUserPermissionsBoundaryOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteUserPermissionsBoundaryOutput {}
impl rt::Structure for DeleteUserPermissionsBoundaryOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_USER_PERMISSIONS_BOUNDARY_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_USER_PERMISSIONS_BOUNDARY_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_USER_PERMISSIONS_BOUNDARY_OUTPUT);
    }
}
impl rt::Decode for DeleteUserPermissionsBoundaryOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_DELETE_USER_PERMISSIONS_BOUNDARY_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(DeleteUserPermissionsBoundaryOutput {})
    }
}
pub static SHAPE_DELETE_USER_PERMISSIONS_BOUNDARY_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_USER_PERMISSIONS_BOUNDARY_OUTPUT);

static SCHEMA_DELETE_USER_POLICY_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteUserPolicyOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteUserPolicyOutput {}
impl rt::Structure for DeleteUserPolicyOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_USER_POLICY_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_USER_POLICY_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_USER_POLICY_OUTPUT);
    }
}
impl rt::Decode for DeleteUserPolicyOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_DELETE_USER_POLICY_OUTPUT, r, &mut |_, _, _| {
            Ok(())
        })?;
        Ok(DeleteUserPolicyOutput {})
    }
}
pub static SHAPE_DELETE_USER_POLICY_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_USER_POLICY_OUTPUT);

static SCHEMA_DETACH_GROUP_POLICY_OUTPUT: rt::Schema = rt::Schema {
    name: "DetachGroupPolicyOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DetachGroupPolicyOutput {}
impl rt::Structure for DetachGroupPolicyOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DETACH_GROUP_POLICY_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DETACH_GROUP_POLICY_OUTPUT);
        w.end_structure(&SCHEMA_DETACH_GROUP_POLICY_OUTPUT);
    }
}
impl rt::Decode for DetachGroupPolicyOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_DETACH_GROUP_POLICY_OUTPUT, r, &mut |_, _, _| {
            Ok(())
        })?;
        Ok(DetachGroupPolicyOutput {})
    }
}
pub static SHAPE_DETACH_GROUP_POLICY_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DETACH_GROUP_POLICY_OUTPUT);

static SCHEMA_DETACH_ROLE_POLICY_OUTPUT: rt::Schema = rt::Schema {
    name: "DetachRolePolicyOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DetachRolePolicyOutput {}
impl rt::Structure for DetachRolePolicyOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DETACH_ROLE_POLICY_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DETACH_ROLE_POLICY_OUTPUT);
        w.end_structure(&SCHEMA_DETACH_ROLE_POLICY_OUTPUT);
    }
}
impl rt::Decode for DetachRolePolicyOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_DETACH_ROLE_POLICY_OUTPUT, r, &mut |_, _, _| {
            Ok(())
        })?;
        Ok(DetachRolePolicyOutput {})
    }
}
pub static SHAPE_DETACH_ROLE_POLICY_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DETACH_ROLE_POLICY_OUTPUT);

static SCHEMA_DETACH_USER_POLICY_OUTPUT: rt::Schema = rt::Schema {
    name: "DetachUserPolicyOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DetachUserPolicyOutput {}
impl rt::Structure for DetachUserPolicyOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DETACH_USER_POLICY_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DETACH_USER_POLICY_OUTPUT);
        w.end_structure(&SCHEMA_DETACH_USER_POLICY_OUTPUT);
    }
}
impl rt::Decode for DetachUserPolicyOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_DETACH_USER_POLICY_OUTPUT, r, &mut |_, _, _| {
            Ok(())
        })?;
        Ok(DetachUserPolicyOutput {})
    }
}
pub static SHAPE_DETACH_USER_POLICY_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DETACH_USER_POLICY_OUTPUT);

static SCHEMA_PUT_GROUP_POLICY_OUTPUT: rt::Schema = rt::Schema {
    name: "PutGroupPolicyOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutGroupPolicyOutput {}
impl rt::Structure for PutGroupPolicyOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_GROUP_POLICY_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_GROUP_POLICY_OUTPUT);
        w.end_structure(&SCHEMA_PUT_GROUP_POLICY_OUTPUT);
    }
}
impl rt::Decode for PutGroupPolicyOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_PUT_GROUP_POLICY_OUTPUT, r, &mut |_, _, _| Ok(()))?;
        Ok(PutGroupPolicyOutput {})
    }
}
pub static SHAPE_PUT_GROUP_POLICY_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_GROUP_POLICY_OUTPUT);

static SCHEMA_PUT_ROLE_PERMISSIONS_BOUNDARY_OUTPUT: rt::Schema = rt::Schema {
    name: "PutRolePermissionsBoundaryOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutRolePermissionsBoundaryOutput {}
impl rt::Structure for PutRolePermissionsBoundaryOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_ROLE_PERMISSIONS_BOUNDARY_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_ROLE_PERMISSIONS_BOUNDARY_OUTPUT);
        w.end_structure(&SCHEMA_PUT_ROLE_PERMISSIONS_BOUNDARY_OUTPUT);
    }
}
impl rt::Decode for PutRolePermissionsBoundaryOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_PUT_ROLE_PERMISSIONS_BOUNDARY_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(PutRolePermissionsBoundaryOutput {})
    }
}
pub static SHAPE_PUT_ROLE_PERMISSIONS_BOUNDARY_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_ROLE_PERMISSIONS_BOUNDARY_OUTPUT);

static SCHEMA_PUT_ROLE_POLICY_OUTPUT: rt::Schema = rt::Schema {
    name: "PutRolePolicyOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutRolePolicyOutput {}
impl rt::Structure for PutRolePolicyOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_ROLE_POLICY_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_ROLE_POLICY_OUTPUT);
        w.end_structure(&SCHEMA_PUT_ROLE_POLICY_OUTPUT);
    }
}
impl rt::Decode for PutRolePolicyOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_PUT_ROLE_POLICY_OUTPUT, r, &mut |_, _, _| Ok(()))?;
        Ok(PutRolePolicyOutput {})
    }
}
pub static SHAPE_PUT_ROLE_POLICY_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_ROLE_POLICY_OUTPUT);

static SCHEMA_PUT_USER_PERMISSIONS_BOUNDARY_OUTPUT: rt::Schema = rt::Schema {
    name: "PutUserPermissionsBoundaryOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutUserPermissionsBoundaryOutput {}
impl rt::Structure for PutUserPermissionsBoundaryOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_USER_PERMISSIONS_BOUNDARY_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_USER_PERMISSIONS_BOUNDARY_OUTPUT);
        w.end_structure(&SCHEMA_PUT_USER_PERMISSIONS_BOUNDARY_OUTPUT);
    }
}
impl rt::Decode for PutUserPermissionsBoundaryOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_PUT_USER_PERMISSIONS_BOUNDARY_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(PutUserPermissionsBoundaryOutput {})
    }
}
pub static SHAPE_PUT_USER_PERMISSIONS_BOUNDARY_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_USER_PERMISSIONS_BOUNDARY_OUTPUT);

static SCHEMA_PUT_USER_POLICY_OUTPUT: rt::Schema = rt::Schema {
    name: "PutUserPolicyOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutUserPolicyOutput {}
impl rt::Structure for PutUserPolicyOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_USER_POLICY_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_USER_POLICY_OUTPUT);
        w.end_structure(&SCHEMA_PUT_USER_POLICY_OUTPUT);
    }
}
impl rt::Decode for PutUserPolicyOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_PUT_USER_POLICY_OUTPUT, r, &mut |_, _, _| Ok(()))?;
        Ok(PutUserPolicyOutput {})
    }
}
pub static SHAPE_PUT_USER_POLICY_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_USER_POLICY_OUTPUT);

static SCHEMA_REMOVE_USER_FROM_GROUP_OUTPUT: rt::Schema = rt::Schema {
    name: "RemoveUserFromGroupOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RemoveUserFromGroupOutput {}
impl rt::Structure for RemoveUserFromGroupOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_REMOVE_USER_FROM_GROUP_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_REMOVE_USER_FROM_GROUP_OUTPUT);
        w.end_structure(&SCHEMA_REMOVE_USER_FROM_GROUP_OUTPUT);
    }
}
impl rt::Decode for RemoveUserFromGroupOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_REMOVE_USER_FROM_GROUP_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(RemoveUserFromGroupOutput {})
    }
}
pub static SHAPE_REMOVE_USER_FROM_GROUP_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_REMOVE_USER_FROM_GROUP_OUTPUT);

static SCHEMA_SET_DEFAULT_POLICY_VERSION_OUTPUT: rt::Schema = rt::Schema {
    name: "SetDefaultPolicyVersionOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetDefaultPolicyVersionOutput {}
impl rt::Structure for SetDefaultPolicyVersionOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SET_DEFAULT_POLICY_VERSION_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SET_DEFAULT_POLICY_VERSION_OUTPUT);
        w.end_structure(&SCHEMA_SET_DEFAULT_POLICY_VERSION_OUTPUT);
    }
}
impl rt::Decode for SetDefaultPolicyVersionOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_SET_DEFAULT_POLICY_VERSION_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(SetDefaultPolicyVersionOutput {})
    }
}
pub static SHAPE_SET_DEFAULT_POLICY_VERSION_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SET_DEFAULT_POLICY_VERSION_OUTPUT);

static SCHEMA_TAG_POLICY_OUTPUT: rt::Schema = rt::Schema {
    name: "TagPolicyOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagPolicyOutput {}
impl rt::Structure for TagPolicyOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TAG_POLICY_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TAG_POLICY_OUTPUT);
        w.end_structure(&SCHEMA_TAG_POLICY_OUTPUT);
    }
}
impl rt::Decode for TagPolicyOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_TAG_POLICY_OUTPUT, r, &mut |_, _, _| Ok(()))?;
        Ok(TagPolicyOutput {})
    }
}
pub static SHAPE_TAG_POLICY_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_TAG_POLICY_OUTPUT);

static SCHEMA_TAG_ROLE_OUTPUT: rt::Schema = rt::Schema {
    name: "TagRoleOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagRoleOutput {}
impl rt::Structure for TagRoleOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TAG_ROLE_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TAG_ROLE_OUTPUT);
        w.end_structure(&SCHEMA_TAG_ROLE_OUTPUT);
    }
}
impl rt::Decode for TagRoleOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_TAG_ROLE_OUTPUT, r, &mut |_, _, _| Ok(()))?;
        Ok(TagRoleOutput {})
    }
}
pub static SHAPE_TAG_ROLE_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_TAG_ROLE_OUTPUT);

static SCHEMA_TAG_USER_OUTPUT: rt::Schema = rt::Schema {
    name: "TagUserOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagUserOutput {}
impl rt::Structure for TagUserOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TAG_USER_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TAG_USER_OUTPUT);
        w.end_structure(&SCHEMA_TAG_USER_OUTPUT);
    }
}
impl rt::Decode for TagUserOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_TAG_USER_OUTPUT, r, &mut |_, _, _| Ok(()))?;
        Ok(TagUserOutput {})
    }
}
pub static SHAPE_TAG_USER_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_TAG_USER_OUTPUT);

static SCHEMA_UNTAG_POLICY_OUTPUT: rt::Schema = rt::Schema {
    name: "UntagPolicyOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntagPolicyOutput {}
impl rt::Structure for UntagPolicyOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UNTAG_POLICY_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UNTAG_POLICY_OUTPUT);
        w.end_structure(&SCHEMA_UNTAG_POLICY_OUTPUT);
    }
}
impl rt::Decode for UntagPolicyOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_UNTAG_POLICY_OUTPUT, r, &mut |_, _, _| Ok(()))?;
        Ok(UntagPolicyOutput {})
    }
}
pub static SHAPE_UNTAG_POLICY_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_UNTAG_POLICY_OUTPUT);

static SCHEMA_UNTAG_ROLE_OUTPUT: rt::Schema = rt::Schema {
    name: "UntagRoleOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntagRoleOutput {}
impl rt::Structure for UntagRoleOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UNTAG_ROLE_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UNTAG_ROLE_OUTPUT);
        w.end_structure(&SCHEMA_UNTAG_ROLE_OUTPUT);
    }
}
impl rt::Decode for UntagRoleOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_UNTAG_ROLE_OUTPUT, r, &mut |_, _, _| Ok(()))?;
        Ok(UntagRoleOutput {})
    }
}
pub static SHAPE_UNTAG_ROLE_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_UNTAG_ROLE_OUTPUT);

static SCHEMA_UNTAG_USER_OUTPUT: rt::Schema = rt::Schema {
    name: "UntagUserOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntagUserOutput {}
impl rt::Structure for UntagUserOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UNTAG_USER_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UNTAG_USER_OUTPUT);
        w.end_structure(&SCHEMA_UNTAG_USER_OUTPUT);
    }
}
impl rt::Decode for UntagUserOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_UNTAG_USER_OUTPUT, r, &mut |_, _, _| Ok(()))?;
        Ok(UntagUserOutput {})
    }
}
pub static SHAPE_UNTAG_USER_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_UNTAG_USER_OUTPUT);

static SCHEMA_UPDATE_ACCESS_KEY_OUTPUT: rt::Schema = rt::Schema {
    name: "UpdateAccessKeyOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateAccessKeyOutput {}
impl rt::Structure for UpdateAccessKeyOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_ACCESS_KEY_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_ACCESS_KEY_OUTPUT);
        w.end_structure(&SCHEMA_UPDATE_ACCESS_KEY_OUTPUT);
    }
}
impl rt::Decode for UpdateAccessKeyOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_UPDATE_ACCESS_KEY_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(UpdateAccessKeyOutput {})
    }
}
pub static SHAPE_UPDATE_ACCESS_KEY_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_ACCESS_KEY_OUTPUT);

static SCHEMA_UPDATE_ASSUME_ROLE_POLICY_OUTPUT: rt::Schema = rt::Schema {
    name: "UpdateAssumeRolePolicyOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateAssumeRolePolicyOutput {}
impl rt::Structure for UpdateAssumeRolePolicyOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_ASSUME_ROLE_POLICY_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_ASSUME_ROLE_POLICY_OUTPUT);
        w.end_structure(&SCHEMA_UPDATE_ASSUME_ROLE_POLICY_OUTPUT);
    }
}
impl rt::Decode for UpdateAssumeRolePolicyOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_UPDATE_ASSUME_ROLE_POLICY_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(UpdateAssumeRolePolicyOutput {})
    }
}
pub static SHAPE_UPDATE_ASSUME_ROLE_POLICY_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_ASSUME_ROLE_POLICY_OUTPUT);

static SCHEMA_UPDATE_GROUP_OUTPUT: rt::Schema = rt::Schema {
    name: "UpdateGroupOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateGroupOutput {}
impl rt::Structure for UpdateGroupOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_GROUP_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_GROUP_OUTPUT);
        w.end_structure(&SCHEMA_UPDATE_GROUP_OUTPUT);
    }
}
impl rt::Decode for UpdateGroupOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_UPDATE_GROUP_OUTPUT, r, &mut |_, _, _| Ok(()))?;
        Ok(UpdateGroupOutput {})
    }
}
pub static SHAPE_UPDATE_GROUP_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_UPDATE_GROUP_OUTPUT);

static SCHEMA_UPDATE_SERVICE_SPECIFIC_CREDENTIAL_OUTPUT: rt::Schema = rt::Schema {
    name: "UpdateServiceSpecificCredentialOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateServiceSpecificCredentialOutput {}
impl rt::Structure for UpdateServiceSpecificCredentialOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_SERVICE_SPECIFIC_CREDENTIAL_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_SERVICE_SPECIFIC_CREDENTIAL_OUTPUT);
        w.end_structure(&SCHEMA_UPDATE_SERVICE_SPECIFIC_CREDENTIAL_OUTPUT);
    }
}
impl rt::Decode for UpdateServiceSpecificCredentialOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_UPDATE_SERVICE_SPECIFIC_CREDENTIAL_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(UpdateServiceSpecificCredentialOutput {})
    }
}
pub static SHAPE_UPDATE_SERVICE_SPECIFIC_CREDENTIAL_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPDATE_SERVICE_SPECIFIC_CREDENTIAL_OUTPUT);

static SCHEMA_UPDATE_USER_OUTPUT: rt::Schema = rt::Schema {
    name: "UpdateUserOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateUserOutput {}
impl rt::Structure for UpdateUserOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPDATE_USER_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPDATE_USER_OUTPUT);
        w.end_structure(&SCHEMA_UPDATE_USER_OUTPUT);
    }
}
impl rt::Decode for UpdateUserOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_UPDATE_USER_OUTPUT, r, &mut |_, _, _| Ok(()))?;
        Ok(UpdateUserOutput {})
    }
}
pub static SHAPE_UPDATE_USER_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_UPDATE_USER_OUTPUT);

/// What the model says of the service.
pub static MODEL: rt::ServiceModel = rt::ServiceModel {
    name: "iam",
    signing_name: "iam",
    full_name: "AWS Identity and Access Management",
    api_version: "2010-05-08",
    protocol: rt::Protocol::Query,
    also: &[],
    query_compatible: false,
    xml_namespace: Some("https://iam.amazonaws.com/doc/2010-05-08/"),
    operations: &[
        rt::Operation {
            name: "AddUserToGroup",
            index: 0,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_ADD_USER_TO_GROUP_REQUEST,
            output: &SCHEMA_ADD_USER_TO_GROUP_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "AttachGroupPolicy",
            index: 1,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_ATTACH_GROUP_POLICY_REQUEST,
            output: &SCHEMA_ATTACH_GROUP_POLICY_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "AttachRolePolicy",
            index: 2,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_ATTACH_ROLE_POLICY_REQUEST,
            output: &SCHEMA_ATTACH_ROLE_POLICY_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "AttachUserPolicy",
            index: 3,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_ATTACH_USER_POLICY_REQUEST,
            output: &SCHEMA_ATTACH_USER_POLICY_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "CreateAccessKey",
            index: 4,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_CREATE_ACCESS_KEY_REQUEST,
            output: &SCHEMA_CREATE_ACCESS_KEY_RESPONSE,
            result_wrapper: Some("CreateAccessKeyResult"),
        },
        rt::Operation {
            name: "CreateGroup",
            index: 5,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_CREATE_GROUP_REQUEST,
            output: &SCHEMA_CREATE_GROUP_RESPONSE,
            result_wrapper: Some("CreateGroupResult"),
        },
        rt::Operation {
            name: "CreatePolicy",
            index: 6,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_CREATE_POLICY_REQUEST,
            output: &SCHEMA_CREATE_POLICY_RESPONSE,
            result_wrapper: Some("CreatePolicyResult"),
        },
        rt::Operation {
            name: "CreatePolicyVersion",
            index: 7,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_CREATE_POLICY_VERSION_REQUEST,
            output: &SCHEMA_CREATE_POLICY_VERSION_RESPONSE,
            result_wrapper: Some("CreatePolicyVersionResult"),
        },
        rt::Operation {
            name: "CreateRole",
            index: 8,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_CREATE_ROLE_REQUEST,
            output: &SCHEMA_CREATE_ROLE_RESPONSE,
            result_wrapper: Some("CreateRoleResult"),
        },
        rt::Operation {
            name: "CreateServiceSpecificCredential",
            index: 9,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_CREATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST,
            output: &SCHEMA_CREATE_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE,
            result_wrapper: Some("CreateServiceSpecificCredentialResult"),
        },
        rt::Operation {
            name: "CreateUser",
            index: 10,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_CREATE_USER_REQUEST,
            output: &SCHEMA_CREATE_USER_RESPONSE,
            result_wrapper: Some("CreateUserResult"),
        },
        rt::Operation {
            name: "DeleteAccessKey",
            index: 11,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DELETE_ACCESS_KEY_REQUEST,
            output: &SCHEMA_DELETE_ACCESS_KEY_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteGroup",
            index: 12,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DELETE_GROUP_REQUEST,
            output: &SCHEMA_DELETE_GROUP_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteGroupPolicy",
            index: 13,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DELETE_GROUP_POLICY_REQUEST,
            output: &SCHEMA_DELETE_GROUP_POLICY_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteLoginProfile",
            index: 14,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DELETE_LOGIN_PROFILE_REQUEST,
            output: &SCHEMA_DELETE_LOGIN_PROFILE_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeletePolicy",
            index: 15,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DELETE_POLICY_REQUEST,
            output: &SCHEMA_DELETE_POLICY_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeletePolicyVersion",
            index: 16,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DELETE_POLICY_VERSION_REQUEST,
            output: &SCHEMA_DELETE_POLICY_VERSION_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteRole",
            index: 17,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DELETE_ROLE_REQUEST,
            output: &SCHEMA_DELETE_ROLE_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteRolePermissionsBoundary",
            index: 18,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST,
            output: &SCHEMA_DELETE_ROLE_PERMISSIONS_BOUNDARY_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteRolePolicy",
            index: 19,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DELETE_ROLE_POLICY_REQUEST,
            output: &SCHEMA_DELETE_ROLE_POLICY_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteServiceSpecificCredential",
            index: 20,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DELETE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST,
            output: &SCHEMA_DELETE_SERVICE_SPECIFIC_CREDENTIAL_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteUser",
            index: 21,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DELETE_USER_REQUEST,
            output: &SCHEMA_DELETE_USER_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteUserPermissionsBoundary",
            index: 22,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST,
            output: &SCHEMA_DELETE_USER_PERMISSIONS_BOUNDARY_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteUserPolicy",
            index: 23,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DELETE_USER_POLICY_REQUEST,
            output: &SCHEMA_DELETE_USER_POLICY_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DetachGroupPolicy",
            index: 24,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DETACH_GROUP_POLICY_REQUEST,
            output: &SCHEMA_DETACH_GROUP_POLICY_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DetachRolePolicy",
            index: 25,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DETACH_ROLE_POLICY_REQUEST,
            output: &SCHEMA_DETACH_ROLE_POLICY_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DetachUserPolicy",
            index: 26,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DETACH_USER_POLICY_REQUEST,
            output: &SCHEMA_DETACH_USER_POLICY_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetGroup",
            index: 27,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_GET_GROUP_REQUEST,
            output: &SCHEMA_GET_GROUP_RESPONSE,
            result_wrapper: Some("GetGroupResult"),
        },
        rt::Operation {
            name: "GetGroupPolicy",
            index: 28,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_GET_GROUP_POLICY_REQUEST,
            output: &SCHEMA_GET_GROUP_POLICY_RESPONSE,
            result_wrapper: Some("GetGroupPolicyResult"),
        },
        rt::Operation {
            name: "GetLoginProfile",
            index: 29,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_GET_LOGIN_PROFILE_REQUEST,
            output: &SCHEMA_GET_LOGIN_PROFILE_RESPONSE,
            result_wrapper: Some("GetLoginProfileResult"),
        },
        rt::Operation {
            name: "GetPolicy",
            index: 30,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_GET_POLICY_REQUEST,
            output: &SCHEMA_GET_POLICY_RESPONSE,
            result_wrapper: Some("GetPolicyResult"),
        },
        rt::Operation {
            name: "GetPolicyVersion",
            index: 31,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_GET_POLICY_VERSION_REQUEST,
            output: &SCHEMA_GET_POLICY_VERSION_RESPONSE,
            result_wrapper: Some("GetPolicyVersionResult"),
        },
        rt::Operation {
            name: "GetRole",
            index: 32,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_GET_ROLE_REQUEST,
            output: &SCHEMA_GET_ROLE_RESPONSE,
            result_wrapper: Some("GetRoleResult"),
        },
        rt::Operation {
            name: "GetRolePolicy",
            index: 33,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_GET_ROLE_POLICY_REQUEST,
            output: &SCHEMA_GET_ROLE_POLICY_RESPONSE,
            result_wrapper: Some("GetRolePolicyResult"),
        },
        rt::Operation {
            name: "GetUser",
            index: 34,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_GET_USER_REQUEST,
            output: &SCHEMA_GET_USER_RESPONSE,
            result_wrapper: Some("GetUserResult"),
        },
        rt::Operation {
            name: "GetUserPolicy",
            index: 35,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_GET_USER_POLICY_REQUEST,
            output: &SCHEMA_GET_USER_POLICY_RESPONSE,
            result_wrapper: Some("GetUserPolicyResult"),
        },
        rt::Operation {
            name: "ListAccessKeys",
            index: 36,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_ACCESS_KEYS_REQUEST,
            output: &SCHEMA_LIST_ACCESS_KEYS_RESPONSE,
            result_wrapper: Some("ListAccessKeysResult"),
        },
        rt::Operation {
            name: "ListAttachedGroupPolicies",
            index: 37,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_ATTACHED_GROUP_POLICIES_REQUEST,
            output: &SCHEMA_LIST_ATTACHED_GROUP_POLICIES_RESPONSE,
            result_wrapper: Some("ListAttachedGroupPoliciesResult"),
        },
        rt::Operation {
            name: "ListAttachedRolePolicies",
            index: 38,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_ATTACHED_ROLE_POLICIES_REQUEST,
            output: &SCHEMA_LIST_ATTACHED_ROLE_POLICIES_RESPONSE,
            result_wrapper: Some("ListAttachedRolePoliciesResult"),
        },
        rt::Operation {
            name: "ListAttachedUserPolicies",
            index: 39,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_ATTACHED_USER_POLICIES_REQUEST,
            output: &SCHEMA_LIST_ATTACHED_USER_POLICIES_RESPONSE,
            result_wrapper: Some("ListAttachedUserPoliciesResult"),
        },
        rt::Operation {
            name: "ListEntitiesForPolicy",
            index: 40,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_ENTITIES_FOR_POLICY_REQUEST,
            output: &SCHEMA_LIST_ENTITIES_FOR_POLICY_RESPONSE,
            result_wrapper: Some("ListEntitiesForPolicyResult"),
        },
        rt::Operation {
            name: "ListGroupPolicies",
            index: 41,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_GROUP_POLICIES_REQUEST,
            output: &SCHEMA_LIST_GROUP_POLICIES_RESPONSE,
            result_wrapper: Some("ListGroupPoliciesResult"),
        },
        rt::Operation {
            name: "ListGroups",
            index: 42,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_GROUPS_REQUEST,
            output: &SCHEMA_LIST_GROUPS_RESPONSE,
            result_wrapper: Some("ListGroupsResult"),
        },
        rt::Operation {
            name: "ListGroupsForUser",
            index: 43,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_GROUPS_FOR_USER_REQUEST,
            output: &SCHEMA_LIST_GROUPS_FOR_USER_RESPONSE,
            result_wrapper: Some("ListGroupsForUserResult"),
        },
        rt::Operation {
            name: "ListInstanceProfilesForRole",
            index: 44,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST,
            output: &SCHEMA_LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE,
            result_wrapper: Some("ListInstanceProfilesForRoleResult"),
        },
        rt::Operation {
            name: "ListMFADevices",
            index: 45,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_MFA_DEVICES_REQUEST,
            output: &SCHEMA_LIST_MFA_DEVICES_RESPONSE,
            result_wrapper: Some("ListMFADevicesResult"),
        },
        rt::Operation {
            name: "ListPolicies",
            index: 46,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_POLICIES_REQUEST,
            output: &SCHEMA_LIST_POLICIES_RESPONSE,
            result_wrapper: Some("ListPoliciesResult"),
        },
        rt::Operation {
            name: "ListPolicyTags",
            index: 47,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_POLICY_TAGS_REQUEST,
            output: &SCHEMA_LIST_POLICY_TAGS_RESPONSE,
            result_wrapper: Some("ListPolicyTagsResult"),
        },
        rt::Operation {
            name: "ListPolicyVersions",
            index: 48,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_POLICY_VERSIONS_REQUEST,
            output: &SCHEMA_LIST_POLICY_VERSIONS_RESPONSE,
            result_wrapper: Some("ListPolicyVersionsResult"),
        },
        rt::Operation {
            name: "ListRolePolicies",
            index: 49,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_ROLE_POLICIES_REQUEST,
            output: &SCHEMA_LIST_ROLE_POLICIES_RESPONSE,
            result_wrapper: Some("ListRolePoliciesResult"),
        },
        rt::Operation {
            name: "ListRoleTags",
            index: 50,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_ROLE_TAGS_REQUEST,
            output: &SCHEMA_LIST_ROLE_TAGS_RESPONSE,
            result_wrapper: Some("ListRoleTagsResult"),
        },
        rt::Operation {
            name: "ListRoles",
            index: 51,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_ROLES_REQUEST,
            output: &SCHEMA_LIST_ROLES_RESPONSE,
            result_wrapper: Some("ListRolesResult"),
        },
        rt::Operation {
            name: "ListSSHPublicKeys",
            index: 52,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_SSH_PUBLIC_KEYS_REQUEST,
            output: &SCHEMA_LIST_SSH_PUBLIC_KEYS_RESPONSE,
            result_wrapper: Some("ListSSHPublicKeysResult"),
        },
        rt::Operation {
            name: "ListServiceSpecificCredentials",
            index: 53,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST,
            output: &SCHEMA_LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE,
            result_wrapper: Some("ListServiceSpecificCredentialsResult"),
        },
        rt::Operation {
            name: "ListSigningCertificates",
            index: 54,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_SIGNING_CERTIFICATES_REQUEST,
            output: &SCHEMA_LIST_SIGNING_CERTIFICATES_RESPONSE,
            result_wrapper: Some("ListSigningCertificatesResult"),
        },
        rt::Operation {
            name: "ListUserPolicies",
            index: 55,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_USER_POLICIES_REQUEST,
            output: &SCHEMA_LIST_USER_POLICIES_RESPONSE,
            result_wrapper: Some("ListUserPoliciesResult"),
        },
        rt::Operation {
            name: "ListUserTags",
            index: 56,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_USER_TAGS_REQUEST,
            output: &SCHEMA_LIST_USER_TAGS_RESPONSE,
            result_wrapper: Some("ListUserTagsResult"),
        },
        rt::Operation {
            name: "ListUsers",
            index: 57,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_USERS_REQUEST,
            output: &SCHEMA_LIST_USERS_RESPONSE,
            result_wrapper: Some("ListUsersResult"),
        },
        rt::Operation {
            name: "ListVirtualMFADevices",
            index: 58,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_VIRTUAL_MFA_DEVICES_REQUEST,
            output: &SCHEMA_LIST_VIRTUAL_MFA_DEVICES_RESPONSE,
            result_wrapper: Some("ListVirtualMFADevicesResult"),
        },
        rt::Operation {
            name: "PutGroupPolicy",
            index: 59,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_PUT_GROUP_POLICY_REQUEST,
            output: &SCHEMA_PUT_GROUP_POLICY_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutRolePermissionsBoundary",
            index: 60,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST,
            output: &SCHEMA_PUT_ROLE_PERMISSIONS_BOUNDARY_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutRolePolicy",
            index: 61,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_PUT_ROLE_POLICY_REQUEST,
            output: &SCHEMA_PUT_ROLE_POLICY_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutUserPermissionsBoundary",
            index: 62,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_PUT_USER_PERMISSIONS_BOUNDARY_REQUEST,
            output: &SCHEMA_PUT_USER_PERMISSIONS_BOUNDARY_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutUserPolicy",
            index: 63,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_PUT_USER_POLICY_REQUEST,
            output: &SCHEMA_PUT_USER_POLICY_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "RemoveUserFromGroup",
            index: 64,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_REMOVE_USER_FROM_GROUP_REQUEST,
            output: &SCHEMA_REMOVE_USER_FROM_GROUP_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "ResetServiceSpecificCredential",
            index: 65,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_RESET_SERVICE_SPECIFIC_CREDENTIAL_REQUEST,
            output: &SCHEMA_RESET_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE,
            result_wrapper: Some("ResetServiceSpecificCredentialResult"),
        },
        rt::Operation {
            name: "SetDefaultPolicyVersion",
            index: 66,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_SET_DEFAULT_POLICY_VERSION_REQUEST,
            output: &SCHEMA_SET_DEFAULT_POLICY_VERSION_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "TagPolicy",
            index: 67,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_TAG_POLICY_REQUEST,
            output: &SCHEMA_TAG_POLICY_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "TagRole",
            index: 68,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_TAG_ROLE_REQUEST,
            output: &SCHEMA_TAG_ROLE_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "TagUser",
            index: 69,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_TAG_USER_REQUEST,
            output: &SCHEMA_TAG_USER_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UntagPolicy",
            index: 70,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_UNTAG_POLICY_REQUEST,
            output: &SCHEMA_UNTAG_POLICY_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UntagRole",
            index: 71,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_UNTAG_ROLE_REQUEST,
            output: &SCHEMA_UNTAG_ROLE_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UntagUser",
            index: 72,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_UNTAG_USER_REQUEST,
            output: &SCHEMA_UNTAG_USER_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UpdateAccessKey",
            index: 73,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_UPDATE_ACCESS_KEY_REQUEST,
            output: &SCHEMA_UPDATE_ACCESS_KEY_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UpdateAssumeRolePolicy",
            index: 74,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_UPDATE_ASSUME_ROLE_POLICY_REQUEST,
            output: &SCHEMA_UPDATE_ASSUME_ROLE_POLICY_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UpdateGroup",
            index: 75,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_UPDATE_GROUP_REQUEST,
            output: &SCHEMA_UPDATE_GROUP_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UpdateRole",
            index: 76,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_UPDATE_ROLE_REQUEST,
            output: &SCHEMA_UPDATE_ROLE_RESPONSE,
            result_wrapper: Some("UpdateRoleResult"),
        },
        rt::Operation {
            name: "UpdateRoleDescription",
            index: 77,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_UPDATE_ROLE_DESCRIPTION_REQUEST,
            output: &SCHEMA_UPDATE_ROLE_DESCRIPTION_RESPONSE,
            result_wrapper: Some("UpdateRoleDescriptionResult"),
        },
        rt::Operation {
            name: "UpdateServiceSpecificCredential",
            index: 78,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_UPDATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST,
            output: &SCHEMA_UPDATE_SERVICE_SPECIFIC_CREDENTIAL_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UpdateUser",
            index: 79,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_UPDATE_USER_REQUEST,
            output: &SCHEMA_UPDATE_USER_OUTPUT,
            result_wrapper: None,
        },
    ],
    unserved: &[
        rt::Unserved { name: "AcceptDelegationRequest", method: "POST", uri: "/" },
        rt::Unserved { name: "AddClientIDToOpenIDConnectProvider", method: "POST", uri: "/" },
        rt::Unserved { name: "AddRoleToInstanceProfile", method: "POST", uri: "/" },
        rt::Unserved { name: "AssociateDelegationRequest", method: "POST", uri: "/" },
        rt::Unserved { name: "ChangePassword", method: "POST", uri: "/" },
        rt::Unserved { name: "CreateAccountAlias", method: "POST", uri: "/" },
        rt::Unserved { name: "CreateDelegationRequest", method: "POST", uri: "/" },
        rt::Unserved { name: "CreateInstanceProfile", method: "POST", uri: "/" },
        rt::Unserved { name: "CreateLoginProfile", method: "POST", uri: "/" },
        rt::Unserved { name: "CreateOpenIDConnectProvider", method: "POST", uri: "/" },
        rt::Unserved { name: "CreateSAMLProvider", method: "POST", uri: "/" },
        rt::Unserved { name: "CreateServiceLinkedRole", method: "POST", uri: "/" },
        rt::Unserved { name: "CreateVirtualMFADevice", method: "POST", uri: "/" },
        rt::Unserved { name: "DeactivateMFADevice", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteAccountAlias", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteAccountPasswordPolicy", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteInstanceProfile", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteOpenIDConnectProvider", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteSAMLProvider", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteSSHPublicKey", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteServerCertificate", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteServiceLinkedRole", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteSigningCertificate", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteVirtualMFADevice", method: "POST", uri: "/" },
        rt::Unserved {
            name: "DisableOrganizationsRootCredentialsManagement",
            method: "POST",
            uri: "/",
        },
        rt::Unserved { name: "DisableOrganizationsRootSessions", method: "POST", uri: "/" },
        rt::Unserved { name: "DisableOutboundWebIdentityFederation", method: "POST", uri: "/" },
        rt::Unserved { name: "EnableMFADevice", method: "POST", uri: "/" },
        rt::Unserved {
            name: "EnableOrganizationsRootCredentialsManagement",
            method: "POST",
            uri: "/",
        },
        rt::Unserved { name: "EnableOrganizationsRootSessions", method: "POST", uri: "/" },
        rt::Unserved { name: "EnableOutboundWebIdentityFederation", method: "POST", uri: "/" },
        rt::Unserved { name: "GenerateCredentialReport", method: "POST", uri: "/" },
        rt::Unserved { name: "GenerateOrganizationsAccessReport", method: "POST", uri: "/" },
        rt::Unserved { name: "GenerateServiceLastAccessedDetails", method: "POST", uri: "/" },
        rt::Unserved { name: "GetAccessKeyLastUsed", method: "POST", uri: "/" },
        rt::Unserved { name: "GetAccountAuthorizationDetails", method: "POST", uri: "/" },
        rt::Unserved { name: "GetAccountPasswordPolicy", method: "POST", uri: "/" },
        rt::Unserved { name: "GetAccountSummary", method: "POST", uri: "/" },
        rt::Unserved { name: "GetContextKeysForCustomPolicy", method: "POST", uri: "/" },
        rt::Unserved { name: "GetContextKeysForPrincipalPolicy", method: "POST", uri: "/" },
        rt::Unserved { name: "GetCredentialReport", method: "POST", uri: "/" },
        rt::Unserved { name: "GetDelegationRequest", method: "POST", uri: "/" },
        rt::Unserved { name: "GetHumanReadableSummary", method: "POST", uri: "/" },
        rt::Unserved { name: "GetInstanceProfile", method: "POST", uri: "/" },
        rt::Unserved { name: "GetMFADevice", method: "POST", uri: "/" },
        rt::Unserved { name: "GetOpenIDConnectProvider", method: "POST", uri: "/" },
        rt::Unserved { name: "GetOrganizationsAccessReport", method: "POST", uri: "/" },
        rt::Unserved { name: "GetOutboundWebIdentityFederationInfo", method: "POST", uri: "/" },
        rt::Unserved { name: "GetSAMLProvider", method: "POST", uri: "/" },
        rt::Unserved { name: "GetSSHPublicKey", method: "POST", uri: "/" },
        rt::Unserved { name: "GetServerCertificate", method: "POST", uri: "/" },
        rt::Unserved { name: "GetServiceLastAccessedDetails", method: "POST", uri: "/" },
        rt::Unserved {
            name: "GetServiceLastAccessedDetailsWithEntities",
            method: "POST",
            uri: "/",
        },
        rt::Unserved { name: "GetServiceLinkedRoleDeletionStatus", method: "POST", uri: "/" },
        rt::Unserved { name: "ListAccountAliases", method: "POST", uri: "/" },
        rt::Unserved { name: "ListDelegationRequests", method: "POST", uri: "/" },
        rt::Unserved { name: "ListInstanceProfileTags", method: "POST", uri: "/" },
        rt::Unserved { name: "ListInstanceProfiles", method: "POST", uri: "/" },
        rt::Unserved { name: "ListMFADeviceTags", method: "POST", uri: "/" },
        rt::Unserved { name: "ListOpenIDConnectProviderTags", method: "POST", uri: "/" },
        rt::Unserved { name: "ListOpenIDConnectProviders", method: "POST", uri: "/" },
        rt::Unserved { name: "ListOrganizationsFeatures", method: "POST", uri: "/" },
        rt::Unserved { name: "ListPoliciesGrantingServiceAccess", method: "POST", uri: "/" },
        rt::Unserved { name: "ListSAMLProviderTags", method: "POST", uri: "/" },
        rt::Unserved { name: "ListSAMLProviders", method: "POST", uri: "/" },
        rt::Unserved { name: "ListServerCertificateTags", method: "POST", uri: "/" },
        rt::Unserved { name: "ListServerCertificates", method: "POST", uri: "/" },
        rt::Unserved { name: "RejectDelegationRequest", method: "POST", uri: "/" },
        rt::Unserved { name: "RemoveClientIDFromOpenIDConnectProvider", method: "POST", uri: "/" },
        rt::Unserved { name: "RemoveRoleFromInstanceProfile", method: "POST", uri: "/" },
        rt::Unserved { name: "ResyncMFADevice", method: "POST", uri: "/" },
        rt::Unserved { name: "SendDelegationToken", method: "POST", uri: "/" },
        rt::Unserved { name: "SetSecurityTokenServicePreferences", method: "POST", uri: "/" },
        rt::Unserved { name: "SimulateCustomPolicy", method: "POST", uri: "/" },
        rt::Unserved { name: "SimulatePrincipalPolicy", method: "POST", uri: "/" },
        rt::Unserved { name: "TagInstanceProfile", method: "POST", uri: "/" },
        rt::Unserved { name: "TagMFADevice", method: "POST", uri: "/" },
        rt::Unserved { name: "TagOpenIDConnectProvider", method: "POST", uri: "/" },
        rt::Unserved { name: "TagSAMLProvider", method: "POST", uri: "/" },
        rt::Unserved { name: "TagServerCertificate", method: "POST", uri: "/" },
        rt::Unserved { name: "UntagInstanceProfile", method: "POST", uri: "/" },
        rt::Unserved { name: "UntagMFADevice", method: "POST", uri: "/" },
        rt::Unserved { name: "UntagOpenIDConnectProvider", method: "POST", uri: "/" },
        rt::Unserved { name: "UntagSAMLProvider", method: "POST", uri: "/" },
        rt::Unserved { name: "UntagServerCertificate", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateAccountPasswordPolicy", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateDelegationRequest", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateLoginProfile", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateOpenIDConnectProviderThumbprint", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateSAMLProvider", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateSSHPublicKey", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateServerCertificate", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateSigningCertificate", method: "POST", uri: "/" },
        rt::Unserved { name: "UploadSSHPublicKey", method: "POST", uri: "/" },
        rt::Unserved { name: "UploadServerCertificate", method: "POST", uri: "/" },
        rt::Unserved { name: "UploadSigningCertificate", method: "POST", uri: "/" },
    ],
    validation_code: "ValidationError",
};

/// The service. Operations that an implementation does not have answer «not implemented».
#[rt::async_trait]
pub trait Iam: Send + Sync + 'static {
    /// AddUserToGroup.
    async fn add_user_to_group(
        &self,
        caller: &rt::Caller,
        input: AddUserToGroupRequest,
    ) -> Result<AddUserToGroupOutput, rt::ApiError> {
        Err(rt::not_implemented("Iam", "AddUserToGroup"))
    }
    /// AttachGroupPolicy.
    async fn attach_group_policy(
        &self,
        caller: &rt::Caller,
        input: AttachGroupPolicyRequest,
    ) -> Result<AttachGroupPolicyOutput, rt::ApiError> {
        Err(rt::not_implemented("Iam", "AttachGroupPolicy"))
    }
    /// AttachRolePolicy.
    async fn attach_role_policy(
        &self,
        caller: &rt::Caller,
        input: AttachRolePolicyRequest,
    ) -> Result<AttachRolePolicyOutput, rt::ApiError> {
        Err(rt::not_implemented("Iam", "AttachRolePolicy"))
    }
    /// AttachUserPolicy.
    async fn attach_user_policy(
        &self,
        caller: &rt::Caller,
        input: AttachUserPolicyRequest,
    ) -> Result<AttachUserPolicyOutput, rt::ApiError> {
        Err(rt::not_implemented("Iam", "AttachUserPolicy"))
    }
    /// CreateAccessKey.
    async fn create_access_key(
        &self,
        caller: &rt::Caller,
        input: CreateAccessKeyRequest,
    ) -> Result<CreateAccessKeyResponse, rt::ApiError> {
        Err(rt::not_implemented("Iam", "CreateAccessKey"))
    }
    /// CreateGroup.
    async fn create_group(
        &self,
        caller: &rt::Caller,
        input: CreateGroupRequest,
    ) -> Result<CreateGroupResponse, rt::ApiError> {
        Err(rt::not_implemented("Iam", "CreateGroup"))
    }
    /// CreatePolicy.
    async fn create_policy(
        &self,
        caller: &rt::Caller,
        input: CreatePolicyRequest,
    ) -> Result<CreatePolicyResponse, rt::ApiError> {
        Err(rt::not_implemented("Iam", "CreatePolicy"))
    }
    /// CreatePolicyVersion.
    async fn create_policy_version(
        &self,
        caller: &rt::Caller,
        input: CreatePolicyVersionRequest,
    ) -> Result<CreatePolicyVersionResponse, rt::ApiError> {
        Err(rt::not_implemented("Iam", "CreatePolicyVersion"))
    }
    /// CreateRole.
    async fn create_role(
        &self,
        caller: &rt::Caller,
        input: CreateRoleRequest,
    ) -> Result<CreateRoleResponse, rt::ApiError> {
        Err(rt::not_implemented("Iam", "CreateRole"))
    }
    /// CreateServiceSpecificCredential.
    async fn create_service_specific_credential(
        &self,
        caller: &rt::Caller,
        input: CreateServiceSpecificCredentialRequest,
    ) -> Result<CreateServiceSpecificCredentialResponse, rt::ApiError> {
        Err(rt::not_implemented("Iam", "CreateServiceSpecificCredential"))
    }
    /// CreateUser.
    async fn create_user(
        &self,
        caller: &rt::Caller,
        input: CreateUserRequest,
    ) -> Result<CreateUserResponse, rt::ApiError> {
        Err(rt::not_implemented("Iam", "CreateUser"))
    }
    /// DeleteAccessKey.
    async fn delete_access_key(
        &self,
        caller: &rt::Caller,
        input: DeleteAccessKeyRequest,
    ) -> Result<DeleteAccessKeyOutput, rt::ApiError> {
        Err(rt::not_implemented("Iam", "DeleteAccessKey"))
    }
    /// DeleteGroup.
    async fn delete_group(
        &self,
        caller: &rt::Caller,
        input: DeleteGroupRequest,
    ) -> Result<DeleteGroupOutput, rt::ApiError> {
        Err(rt::not_implemented("Iam", "DeleteGroup"))
    }
    /// DeleteGroupPolicy.
    async fn delete_group_policy(
        &self,
        caller: &rt::Caller,
        input: DeleteGroupPolicyRequest,
    ) -> Result<DeleteGroupPolicyOutput, rt::ApiError> {
        Err(rt::not_implemented("Iam", "DeleteGroupPolicy"))
    }
    /// DeleteLoginProfile.
    async fn delete_login_profile(
        &self,
        caller: &rt::Caller,
        input: DeleteLoginProfileRequest,
    ) -> Result<DeleteLoginProfileOutput, rt::ApiError> {
        Err(rt::not_implemented("Iam", "DeleteLoginProfile"))
    }
    /// DeletePolicy.
    async fn delete_policy(
        &self,
        caller: &rt::Caller,
        input: DeletePolicyRequest,
    ) -> Result<DeletePolicyOutput, rt::ApiError> {
        Err(rt::not_implemented("Iam", "DeletePolicy"))
    }
    /// DeletePolicyVersion.
    async fn delete_policy_version(
        &self,
        caller: &rt::Caller,
        input: DeletePolicyVersionRequest,
    ) -> Result<DeletePolicyVersionOutput, rt::ApiError> {
        Err(rt::not_implemented("Iam", "DeletePolicyVersion"))
    }
    /// DeleteRole.
    async fn delete_role(
        &self,
        caller: &rt::Caller,
        input: DeleteRoleRequest,
    ) -> Result<DeleteRoleOutput, rt::ApiError> {
        Err(rt::not_implemented("Iam", "DeleteRole"))
    }
    /// DeleteRolePermissionsBoundary.
    async fn delete_role_permissions_boundary(
        &self,
        caller: &rt::Caller,
        input: DeleteRolePermissionsBoundaryRequest,
    ) -> Result<DeleteRolePermissionsBoundaryOutput, rt::ApiError> {
        Err(rt::not_implemented("Iam", "DeleteRolePermissionsBoundary"))
    }
    /// DeleteRolePolicy.
    async fn delete_role_policy(
        &self,
        caller: &rt::Caller,
        input: DeleteRolePolicyRequest,
    ) -> Result<DeleteRolePolicyOutput, rt::ApiError> {
        Err(rt::not_implemented("Iam", "DeleteRolePolicy"))
    }
    /// DeleteServiceSpecificCredential.
    async fn delete_service_specific_credential(
        &self,
        caller: &rt::Caller,
        input: DeleteServiceSpecificCredentialRequest,
    ) -> Result<DeleteServiceSpecificCredentialOutput, rt::ApiError> {
        Err(rt::not_implemented("Iam", "DeleteServiceSpecificCredential"))
    }
    /// DeleteUser.
    async fn delete_user(
        &self,
        caller: &rt::Caller,
        input: DeleteUserRequest,
    ) -> Result<DeleteUserOutput, rt::ApiError> {
        Err(rt::not_implemented("Iam", "DeleteUser"))
    }
    /// DeleteUserPermissionsBoundary.
    async fn delete_user_permissions_boundary(
        &self,
        caller: &rt::Caller,
        input: DeleteUserPermissionsBoundaryRequest,
    ) -> Result<DeleteUserPermissionsBoundaryOutput, rt::ApiError> {
        Err(rt::not_implemented("Iam", "DeleteUserPermissionsBoundary"))
    }
    /// DeleteUserPolicy.
    async fn delete_user_policy(
        &self,
        caller: &rt::Caller,
        input: DeleteUserPolicyRequest,
    ) -> Result<DeleteUserPolicyOutput, rt::ApiError> {
        Err(rt::not_implemented("Iam", "DeleteUserPolicy"))
    }
    /// DetachGroupPolicy.
    async fn detach_group_policy(
        &self,
        caller: &rt::Caller,
        input: DetachGroupPolicyRequest,
    ) -> Result<DetachGroupPolicyOutput, rt::ApiError> {
        Err(rt::not_implemented("Iam", "DetachGroupPolicy"))
    }
    /// DetachRolePolicy.
    async fn detach_role_policy(
        &self,
        caller: &rt::Caller,
        input: DetachRolePolicyRequest,
    ) -> Result<DetachRolePolicyOutput, rt::ApiError> {
        Err(rt::not_implemented("Iam", "DetachRolePolicy"))
    }
    /// DetachUserPolicy.
    async fn detach_user_policy(
        &self,
        caller: &rt::Caller,
        input: DetachUserPolicyRequest,
    ) -> Result<DetachUserPolicyOutput, rt::ApiError> {
        Err(rt::not_implemented("Iam", "DetachUserPolicy"))
    }
    /// GetGroup.
    async fn get_group(
        &self,
        caller: &rt::Caller,
        input: GetGroupRequest,
    ) -> Result<GetGroupResponse, rt::ApiError> {
        Err(rt::not_implemented("Iam", "GetGroup"))
    }
    /// GetGroupPolicy.
    async fn get_group_policy(
        &self,
        caller: &rt::Caller,
        input: GetGroupPolicyRequest,
    ) -> Result<GetGroupPolicyResponse, rt::ApiError> {
        Err(rt::not_implemented("Iam", "GetGroupPolicy"))
    }
    /// GetLoginProfile.
    async fn get_login_profile(
        &self,
        caller: &rt::Caller,
        input: GetLoginProfileRequest,
    ) -> Result<GetLoginProfileResponse, rt::ApiError> {
        Err(rt::not_implemented("Iam", "GetLoginProfile"))
    }
    /// GetPolicy.
    async fn get_policy(
        &self,
        caller: &rt::Caller,
        input: GetPolicyRequest,
    ) -> Result<GetPolicyResponse, rt::ApiError> {
        Err(rt::not_implemented("Iam", "GetPolicy"))
    }
    /// GetPolicyVersion.
    async fn get_policy_version(
        &self,
        caller: &rt::Caller,
        input: GetPolicyVersionRequest,
    ) -> Result<GetPolicyVersionResponse, rt::ApiError> {
        Err(rt::not_implemented("Iam", "GetPolicyVersion"))
    }
    /// GetRole.
    async fn get_role(
        &self,
        caller: &rt::Caller,
        input: GetRoleRequest,
    ) -> Result<GetRoleResponse, rt::ApiError> {
        Err(rt::not_implemented("Iam", "GetRole"))
    }
    /// GetRolePolicy.
    async fn get_role_policy(
        &self,
        caller: &rt::Caller,
        input: GetRolePolicyRequest,
    ) -> Result<GetRolePolicyResponse, rt::ApiError> {
        Err(rt::not_implemented("Iam", "GetRolePolicy"))
    }
    /// GetUser.
    async fn get_user(
        &self,
        caller: &rt::Caller,
        input: GetUserRequest,
    ) -> Result<GetUserResponse, rt::ApiError> {
        Err(rt::not_implemented("Iam", "GetUser"))
    }
    /// GetUserPolicy.
    async fn get_user_policy(
        &self,
        caller: &rt::Caller,
        input: GetUserPolicyRequest,
    ) -> Result<GetUserPolicyResponse, rt::ApiError> {
        Err(rt::not_implemented("Iam", "GetUserPolicy"))
    }
    /// ListAccessKeys.
    async fn list_access_keys(
        &self,
        caller: &rt::Caller,
        input: ListAccessKeysRequest,
    ) -> Result<ListAccessKeysResponse, rt::ApiError> {
        Err(rt::not_implemented("Iam", "ListAccessKeys"))
    }
    /// ListAttachedGroupPolicies.
    async fn list_attached_group_policies(
        &self,
        caller: &rt::Caller,
        input: ListAttachedGroupPoliciesRequest,
    ) -> Result<ListAttachedGroupPoliciesResponse, rt::ApiError> {
        Err(rt::not_implemented("Iam", "ListAttachedGroupPolicies"))
    }
    /// ListAttachedRolePolicies.
    async fn list_attached_role_policies(
        &self,
        caller: &rt::Caller,
        input: ListAttachedRolePoliciesRequest,
    ) -> Result<ListAttachedRolePoliciesResponse, rt::ApiError> {
        Err(rt::not_implemented("Iam", "ListAttachedRolePolicies"))
    }
    /// ListAttachedUserPolicies.
    async fn list_attached_user_policies(
        &self,
        caller: &rt::Caller,
        input: ListAttachedUserPoliciesRequest,
    ) -> Result<ListAttachedUserPoliciesResponse, rt::ApiError> {
        Err(rt::not_implemented("Iam", "ListAttachedUserPolicies"))
    }
    /// ListEntitiesForPolicy.
    async fn list_entities_for_policy(
        &self,
        caller: &rt::Caller,
        input: ListEntitiesForPolicyRequest,
    ) -> Result<ListEntitiesForPolicyResponse, rt::ApiError> {
        Err(rt::not_implemented("Iam", "ListEntitiesForPolicy"))
    }
    /// ListGroupPolicies.
    async fn list_group_policies(
        &self,
        caller: &rt::Caller,
        input: ListGroupPoliciesRequest,
    ) -> Result<ListGroupPoliciesResponse, rt::ApiError> {
        Err(rt::not_implemented("Iam", "ListGroupPolicies"))
    }
    /// ListGroups.
    async fn list_groups(
        &self,
        caller: &rt::Caller,
        input: ListGroupsRequest,
    ) -> Result<ListGroupsResponse, rt::ApiError> {
        Err(rt::not_implemented("Iam", "ListGroups"))
    }
    /// ListGroupsForUser.
    async fn list_groups_for_user(
        &self,
        caller: &rt::Caller,
        input: ListGroupsForUserRequest,
    ) -> Result<ListGroupsForUserResponse, rt::ApiError> {
        Err(rt::not_implemented("Iam", "ListGroupsForUser"))
    }
    /// ListInstanceProfilesForRole.
    async fn list_instance_profiles_for_role(
        &self,
        caller: &rt::Caller,
        input: ListInstanceProfilesForRoleRequest,
    ) -> Result<ListInstanceProfilesForRoleResponse, rt::ApiError> {
        Err(rt::not_implemented("Iam", "ListInstanceProfilesForRole"))
    }
    /// ListMFADevices.
    async fn list_mfa_devices(
        &self,
        caller: &rt::Caller,
        input: ListMFADevicesRequest,
    ) -> Result<ListMFADevicesResponse, rt::ApiError> {
        Err(rt::not_implemented("Iam", "ListMFADevices"))
    }
    /// ListPolicies.
    async fn list_policies(
        &self,
        caller: &rt::Caller,
        input: ListPoliciesRequest,
    ) -> Result<ListPoliciesResponse, rt::ApiError> {
        Err(rt::not_implemented("Iam", "ListPolicies"))
    }
    /// ListPolicyTags.
    async fn list_policy_tags(
        &self,
        caller: &rt::Caller,
        input: ListPolicyTagsRequest,
    ) -> Result<ListPolicyTagsResponse, rt::ApiError> {
        Err(rt::not_implemented("Iam", "ListPolicyTags"))
    }
    /// ListPolicyVersions.
    async fn list_policy_versions(
        &self,
        caller: &rt::Caller,
        input: ListPolicyVersionsRequest,
    ) -> Result<ListPolicyVersionsResponse, rt::ApiError> {
        Err(rt::not_implemented("Iam", "ListPolicyVersions"))
    }
    /// ListRolePolicies.
    async fn list_role_policies(
        &self,
        caller: &rt::Caller,
        input: ListRolePoliciesRequest,
    ) -> Result<ListRolePoliciesResponse, rt::ApiError> {
        Err(rt::not_implemented("Iam", "ListRolePolicies"))
    }
    /// ListRoleTags.
    async fn list_role_tags(
        &self,
        caller: &rt::Caller,
        input: ListRoleTagsRequest,
    ) -> Result<ListRoleTagsResponse, rt::ApiError> {
        Err(rt::not_implemented("Iam", "ListRoleTags"))
    }
    /// ListRoles.
    async fn list_roles(
        &self,
        caller: &rt::Caller,
        input: ListRolesRequest,
    ) -> Result<ListRolesResponse, rt::ApiError> {
        Err(rt::not_implemented("Iam", "ListRoles"))
    }
    /// ListSSHPublicKeys.
    async fn list_ssh_public_keys(
        &self,
        caller: &rt::Caller,
        input: ListSSHPublicKeysRequest,
    ) -> Result<ListSSHPublicKeysResponse, rt::ApiError> {
        Err(rt::not_implemented("Iam", "ListSSHPublicKeys"))
    }
    /// ListServiceSpecificCredentials.
    async fn list_service_specific_credentials(
        &self,
        caller: &rt::Caller,
        input: ListServiceSpecificCredentialsRequest,
    ) -> Result<ListServiceSpecificCredentialsResponse, rt::ApiError> {
        Err(rt::not_implemented("Iam", "ListServiceSpecificCredentials"))
    }
    /// ListSigningCertificates.
    async fn list_signing_certificates(
        &self,
        caller: &rt::Caller,
        input: ListSigningCertificatesRequest,
    ) -> Result<ListSigningCertificatesResponse, rt::ApiError> {
        Err(rt::not_implemented("Iam", "ListSigningCertificates"))
    }
    /// ListUserPolicies.
    async fn list_user_policies(
        &self,
        caller: &rt::Caller,
        input: ListUserPoliciesRequest,
    ) -> Result<ListUserPoliciesResponse, rt::ApiError> {
        Err(rt::not_implemented("Iam", "ListUserPolicies"))
    }
    /// ListUserTags.
    async fn list_user_tags(
        &self,
        caller: &rt::Caller,
        input: ListUserTagsRequest,
    ) -> Result<ListUserTagsResponse, rt::ApiError> {
        Err(rt::not_implemented("Iam", "ListUserTags"))
    }
    /// ListUsers.
    async fn list_users(
        &self,
        caller: &rt::Caller,
        input: ListUsersRequest,
    ) -> Result<ListUsersResponse, rt::ApiError> {
        Err(rt::not_implemented("Iam", "ListUsers"))
    }
    /// ListVirtualMFADevices.
    async fn list_virtual_mfa_devices(
        &self,
        caller: &rt::Caller,
        input: ListVirtualMFADevicesRequest,
    ) -> Result<ListVirtualMFADevicesResponse, rt::ApiError> {
        Err(rt::not_implemented("Iam", "ListVirtualMFADevices"))
    }
    /// PutGroupPolicy.
    async fn put_group_policy(
        &self,
        caller: &rt::Caller,
        input: PutGroupPolicyRequest,
    ) -> Result<PutGroupPolicyOutput, rt::ApiError> {
        Err(rt::not_implemented("Iam", "PutGroupPolicy"))
    }
    /// PutRolePermissionsBoundary.
    async fn put_role_permissions_boundary(
        &self,
        caller: &rt::Caller,
        input: PutRolePermissionsBoundaryRequest,
    ) -> Result<PutRolePermissionsBoundaryOutput, rt::ApiError> {
        Err(rt::not_implemented("Iam", "PutRolePermissionsBoundary"))
    }
    /// PutRolePolicy.
    async fn put_role_policy(
        &self,
        caller: &rt::Caller,
        input: PutRolePolicyRequest,
    ) -> Result<PutRolePolicyOutput, rt::ApiError> {
        Err(rt::not_implemented("Iam", "PutRolePolicy"))
    }
    /// PutUserPermissionsBoundary.
    async fn put_user_permissions_boundary(
        &self,
        caller: &rt::Caller,
        input: PutUserPermissionsBoundaryRequest,
    ) -> Result<PutUserPermissionsBoundaryOutput, rt::ApiError> {
        Err(rt::not_implemented("Iam", "PutUserPermissionsBoundary"))
    }
    /// PutUserPolicy.
    async fn put_user_policy(
        &self,
        caller: &rt::Caller,
        input: PutUserPolicyRequest,
    ) -> Result<PutUserPolicyOutput, rt::ApiError> {
        Err(rt::not_implemented("Iam", "PutUserPolicy"))
    }
    /// RemoveUserFromGroup.
    async fn remove_user_from_group(
        &self,
        caller: &rt::Caller,
        input: RemoveUserFromGroupRequest,
    ) -> Result<RemoveUserFromGroupOutput, rt::ApiError> {
        Err(rt::not_implemented("Iam", "RemoveUserFromGroup"))
    }
    /// ResetServiceSpecificCredential.
    async fn reset_service_specific_credential(
        &self,
        caller: &rt::Caller,
        input: ResetServiceSpecificCredentialRequest,
    ) -> Result<ResetServiceSpecificCredentialResponse, rt::ApiError> {
        Err(rt::not_implemented("Iam", "ResetServiceSpecificCredential"))
    }
    /// SetDefaultPolicyVersion.
    async fn set_default_policy_version(
        &self,
        caller: &rt::Caller,
        input: SetDefaultPolicyVersionRequest,
    ) -> Result<SetDefaultPolicyVersionOutput, rt::ApiError> {
        Err(rt::not_implemented("Iam", "SetDefaultPolicyVersion"))
    }
    /// TagPolicy.
    async fn tag_policy(
        &self,
        caller: &rt::Caller,
        input: TagPolicyRequest,
    ) -> Result<TagPolicyOutput, rt::ApiError> {
        Err(rt::not_implemented("Iam", "TagPolicy"))
    }
    /// TagRole.
    async fn tag_role(
        &self,
        caller: &rt::Caller,
        input: TagRoleRequest,
    ) -> Result<TagRoleOutput, rt::ApiError> {
        Err(rt::not_implemented("Iam", "TagRole"))
    }
    /// TagUser.
    async fn tag_user(
        &self,
        caller: &rt::Caller,
        input: TagUserRequest,
    ) -> Result<TagUserOutput, rt::ApiError> {
        Err(rt::not_implemented("Iam", "TagUser"))
    }
    /// UntagPolicy.
    async fn untag_policy(
        &self,
        caller: &rt::Caller,
        input: UntagPolicyRequest,
    ) -> Result<UntagPolicyOutput, rt::ApiError> {
        Err(rt::not_implemented("Iam", "UntagPolicy"))
    }
    /// UntagRole.
    async fn untag_role(
        &self,
        caller: &rt::Caller,
        input: UntagRoleRequest,
    ) -> Result<UntagRoleOutput, rt::ApiError> {
        Err(rt::not_implemented("Iam", "UntagRole"))
    }
    /// UntagUser.
    async fn untag_user(
        &self,
        caller: &rt::Caller,
        input: UntagUserRequest,
    ) -> Result<UntagUserOutput, rt::ApiError> {
        Err(rt::not_implemented("Iam", "UntagUser"))
    }
    /// UpdateAccessKey.
    async fn update_access_key(
        &self,
        caller: &rt::Caller,
        input: UpdateAccessKeyRequest,
    ) -> Result<UpdateAccessKeyOutput, rt::ApiError> {
        Err(rt::not_implemented("Iam", "UpdateAccessKey"))
    }
    /// UpdateAssumeRolePolicy.
    async fn update_assume_role_policy(
        &self,
        caller: &rt::Caller,
        input: UpdateAssumeRolePolicyRequest,
    ) -> Result<UpdateAssumeRolePolicyOutput, rt::ApiError> {
        Err(rt::not_implemented("Iam", "UpdateAssumeRolePolicy"))
    }
    /// UpdateGroup.
    async fn update_group(
        &self,
        caller: &rt::Caller,
        input: UpdateGroupRequest,
    ) -> Result<UpdateGroupOutput, rt::ApiError> {
        Err(rt::not_implemented("Iam", "UpdateGroup"))
    }
    /// UpdateRole.
    async fn update_role(
        &self,
        caller: &rt::Caller,
        input: UpdateRoleRequest,
    ) -> Result<UpdateRoleResponse, rt::ApiError> {
        Err(rt::not_implemented("Iam", "UpdateRole"))
    }
    /// UpdateRoleDescription.
    async fn update_role_description(
        &self,
        caller: &rt::Caller,
        input: UpdateRoleDescriptionRequest,
    ) -> Result<UpdateRoleDescriptionResponse, rt::ApiError> {
        Err(rt::not_implemented("Iam", "UpdateRoleDescription"))
    }
    /// UpdateServiceSpecificCredential.
    async fn update_service_specific_credential(
        &self,
        caller: &rt::Caller,
        input: UpdateServiceSpecificCredentialRequest,
    ) -> Result<UpdateServiceSpecificCredentialOutput, rt::ApiError> {
        Err(rt::not_implemented("Iam", "UpdateServiceSpecificCredential"))
    }
    /// UpdateUser.
    async fn update_user(
        &self,
        caller: &rt::Caller,
        input: UpdateUserRequest,
    ) -> Result<UpdateUserOutput, rt::ApiError> {
        Err(rt::not_implemented("Iam", "UpdateUser"))
    }
}

/// A request for any operation.
#[derive(Debug, Clone, PartialEq)]
pub enum IamInput {
    AddUserToGroup(AddUserToGroupRequest),
    AttachGroupPolicy(AttachGroupPolicyRequest),
    AttachRolePolicy(AttachRolePolicyRequest),
    AttachUserPolicy(AttachUserPolicyRequest),
    CreateAccessKey(CreateAccessKeyRequest),
    CreateGroup(CreateGroupRequest),
    CreatePolicy(CreatePolicyRequest),
    CreatePolicyVersion(CreatePolicyVersionRequest),
    CreateRole(CreateRoleRequest),
    CreateServiceSpecificCredential(CreateServiceSpecificCredentialRequest),
    CreateUser(CreateUserRequest),
    DeleteAccessKey(DeleteAccessKeyRequest),
    DeleteGroup(DeleteGroupRequest),
    DeleteGroupPolicy(DeleteGroupPolicyRequest),
    DeleteLoginProfile(DeleteLoginProfileRequest),
    DeletePolicy(DeletePolicyRequest),
    DeletePolicyVersion(DeletePolicyVersionRequest),
    DeleteRole(DeleteRoleRequest),
    DeleteRolePermissionsBoundary(DeleteRolePermissionsBoundaryRequest),
    DeleteRolePolicy(DeleteRolePolicyRequest),
    DeleteServiceSpecificCredential(DeleteServiceSpecificCredentialRequest),
    DeleteUser(DeleteUserRequest),
    DeleteUserPermissionsBoundary(DeleteUserPermissionsBoundaryRequest),
    DeleteUserPolicy(DeleteUserPolicyRequest),
    DetachGroupPolicy(DetachGroupPolicyRequest),
    DetachRolePolicy(DetachRolePolicyRequest),
    DetachUserPolicy(DetachUserPolicyRequest),
    GetGroup(GetGroupRequest),
    GetGroupPolicy(GetGroupPolicyRequest),
    GetLoginProfile(GetLoginProfileRequest),
    GetPolicy(GetPolicyRequest),
    GetPolicyVersion(GetPolicyVersionRequest),
    GetRole(GetRoleRequest),
    GetRolePolicy(GetRolePolicyRequest),
    GetUser(GetUserRequest),
    GetUserPolicy(GetUserPolicyRequest),
    ListAccessKeys(ListAccessKeysRequest),
    ListAttachedGroupPolicies(ListAttachedGroupPoliciesRequest),
    ListAttachedRolePolicies(ListAttachedRolePoliciesRequest),
    ListAttachedUserPolicies(ListAttachedUserPoliciesRequest),
    ListEntitiesForPolicy(ListEntitiesForPolicyRequest),
    ListGroupPolicies(ListGroupPoliciesRequest),
    ListGroups(ListGroupsRequest),
    ListGroupsForUser(ListGroupsForUserRequest),
    ListInstanceProfilesForRole(ListInstanceProfilesForRoleRequest),
    ListMFADevices(ListMFADevicesRequest),
    ListPolicies(ListPoliciesRequest),
    ListPolicyTags(ListPolicyTagsRequest),
    ListPolicyVersions(ListPolicyVersionsRequest),
    ListRolePolicies(ListRolePoliciesRequest),
    ListRoleTags(ListRoleTagsRequest),
    ListRoles(ListRolesRequest),
    ListSSHPublicKeys(ListSSHPublicKeysRequest),
    ListServiceSpecificCredentials(ListServiceSpecificCredentialsRequest),
    ListSigningCertificates(ListSigningCertificatesRequest),
    ListUserPolicies(ListUserPoliciesRequest),
    ListUserTags(ListUserTagsRequest),
    ListUsers(ListUsersRequest),
    ListVirtualMFADevices(ListVirtualMFADevicesRequest),
    PutGroupPolicy(PutGroupPolicyRequest),
    PutRolePermissionsBoundary(PutRolePermissionsBoundaryRequest),
    PutRolePolicy(PutRolePolicyRequest),
    PutUserPermissionsBoundary(PutUserPermissionsBoundaryRequest),
    PutUserPolicy(PutUserPolicyRequest),
    RemoveUserFromGroup(RemoveUserFromGroupRequest),
    ResetServiceSpecificCredential(ResetServiceSpecificCredentialRequest),
    SetDefaultPolicyVersion(SetDefaultPolicyVersionRequest),
    TagPolicy(TagPolicyRequest),
    TagRole(TagRoleRequest),
    TagUser(TagUserRequest),
    UntagPolicy(UntagPolicyRequest),
    UntagRole(UntagRoleRequest),
    UntagUser(UntagUserRequest),
    UpdateAccessKey(UpdateAccessKeyRequest),
    UpdateAssumeRolePolicy(UpdateAssumeRolePolicyRequest),
    UpdateGroup(UpdateGroupRequest),
    UpdateRole(UpdateRoleRequest),
    UpdateRoleDescription(UpdateRoleDescriptionRequest),
    UpdateServiceSpecificCredential(UpdateServiceSpecificCredentialRequest),
    UpdateUser(UpdateUserRequest),
}

impl IamInput {
    pub fn operation(&self) -> &'static rt::Operation {
        &MODEL.operations[match self {
            Self::AddUserToGroup(_) => 0,
            Self::AttachGroupPolicy(_) => 1,
            Self::AttachRolePolicy(_) => 2,
            Self::AttachUserPolicy(_) => 3,
            Self::CreateAccessKey(_) => 4,
            Self::CreateGroup(_) => 5,
            Self::CreatePolicy(_) => 6,
            Self::CreatePolicyVersion(_) => 7,
            Self::CreateRole(_) => 8,
            Self::CreateServiceSpecificCredential(_) => 9,
            Self::CreateUser(_) => 10,
            Self::DeleteAccessKey(_) => 11,
            Self::DeleteGroup(_) => 12,
            Self::DeleteGroupPolicy(_) => 13,
            Self::DeleteLoginProfile(_) => 14,
            Self::DeletePolicy(_) => 15,
            Self::DeletePolicyVersion(_) => 16,
            Self::DeleteRole(_) => 17,
            Self::DeleteRolePermissionsBoundary(_) => 18,
            Self::DeleteRolePolicy(_) => 19,
            Self::DeleteServiceSpecificCredential(_) => 20,
            Self::DeleteUser(_) => 21,
            Self::DeleteUserPermissionsBoundary(_) => 22,
            Self::DeleteUserPolicy(_) => 23,
            Self::DetachGroupPolicy(_) => 24,
            Self::DetachRolePolicy(_) => 25,
            Self::DetachUserPolicy(_) => 26,
            Self::GetGroup(_) => 27,
            Self::GetGroupPolicy(_) => 28,
            Self::GetLoginProfile(_) => 29,
            Self::GetPolicy(_) => 30,
            Self::GetPolicyVersion(_) => 31,
            Self::GetRole(_) => 32,
            Self::GetRolePolicy(_) => 33,
            Self::GetUser(_) => 34,
            Self::GetUserPolicy(_) => 35,
            Self::ListAccessKeys(_) => 36,
            Self::ListAttachedGroupPolicies(_) => 37,
            Self::ListAttachedRolePolicies(_) => 38,
            Self::ListAttachedUserPolicies(_) => 39,
            Self::ListEntitiesForPolicy(_) => 40,
            Self::ListGroupPolicies(_) => 41,
            Self::ListGroups(_) => 42,
            Self::ListGroupsForUser(_) => 43,
            Self::ListInstanceProfilesForRole(_) => 44,
            Self::ListMFADevices(_) => 45,
            Self::ListPolicies(_) => 46,
            Self::ListPolicyTags(_) => 47,
            Self::ListPolicyVersions(_) => 48,
            Self::ListRolePolicies(_) => 49,
            Self::ListRoleTags(_) => 50,
            Self::ListRoles(_) => 51,
            Self::ListSSHPublicKeys(_) => 52,
            Self::ListServiceSpecificCredentials(_) => 53,
            Self::ListSigningCertificates(_) => 54,
            Self::ListUserPolicies(_) => 55,
            Self::ListUserTags(_) => 56,
            Self::ListUsers(_) => 57,
            Self::ListVirtualMFADevices(_) => 58,
            Self::PutGroupPolicy(_) => 59,
            Self::PutRolePermissionsBoundary(_) => 60,
            Self::PutRolePolicy(_) => 61,
            Self::PutUserPermissionsBoundary(_) => 62,
            Self::PutUserPolicy(_) => 63,
            Self::RemoveUserFromGroup(_) => 64,
            Self::ResetServiceSpecificCredential(_) => 65,
            Self::SetDefaultPolicyVersion(_) => 66,
            Self::TagPolicy(_) => 67,
            Self::TagRole(_) => 68,
            Self::TagUser(_) => 69,
            Self::UntagPolicy(_) => 70,
            Self::UntagRole(_) => 71,
            Self::UntagUser(_) => 72,
            Self::UpdateAccessKey(_) => 73,
            Self::UpdateAssumeRolePolicy(_) => 74,
            Self::UpdateGroup(_) => 75,
            Self::UpdateRole(_) => 76,
            Self::UpdateRoleDescription(_) => 77,
            Self::UpdateServiceSpecificCredential(_) => 78,
            Self::UpdateUser(_) => 79,
        }]
    }
    pub fn structure(&self) -> &dyn rt::Structure {
        match self {
            Self::AddUserToGroup(input) => input,
            Self::AttachGroupPolicy(input) => input,
            Self::AttachRolePolicy(input) => input,
            Self::AttachUserPolicy(input) => input,
            Self::CreateAccessKey(input) => input,
            Self::CreateGroup(input) => input,
            Self::CreatePolicy(input) => input,
            Self::CreatePolicyVersion(input) => input,
            Self::CreateRole(input) => input,
            Self::CreateServiceSpecificCredential(input) => input,
            Self::CreateUser(input) => input,
            Self::DeleteAccessKey(input) => input,
            Self::DeleteGroup(input) => input,
            Self::DeleteGroupPolicy(input) => input,
            Self::DeleteLoginProfile(input) => input,
            Self::DeletePolicy(input) => input,
            Self::DeletePolicyVersion(input) => input,
            Self::DeleteRole(input) => input,
            Self::DeleteRolePermissionsBoundary(input) => input,
            Self::DeleteRolePolicy(input) => input,
            Self::DeleteServiceSpecificCredential(input) => input,
            Self::DeleteUser(input) => input,
            Self::DeleteUserPermissionsBoundary(input) => input,
            Self::DeleteUserPolicy(input) => input,
            Self::DetachGroupPolicy(input) => input,
            Self::DetachRolePolicy(input) => input,
            Self::DetachUserPolicy(input) => input,
            Self::GetGroup(input) => input,
            Self::GetGroupPolicy(input) => input,
            Self::GetLoginProfile(input) => input,
            Self::GetPolicy(input) => input,
            Self::GetPolicyVersion(input) => input,
            Self::GetRole(input) => input,
            Self::GetRolePolicy(input) => input,
            Self::GetUser(input) => input,
            Self::GetUserPolicy(input) => input,
            Self::ListAccessKeys(input) => input,
            Self::ListAttachedGroupPolicies(input) => input,
            Self::ListAttachedRolePolicies(input) => input,
            Self::ListAttachedUserPolicies(input) => input,
            Self::ListEntitiesForPolicy(input) => input,
            Self::ListGroupPolicies(input) => input,
            Self::ListGroups(input) => input,
            Self::ListGroupsForUser(input) => input,
            Self::ListInstanceProfilesForRole(input) => input,
            Self::ListMFADevices(input) => input,
            Self::ListPolicies(input) => input,
            Self::ListPolicyTags(input) => input,
            Self::ListPolicyVersions(input) => input,
            Self::ListRolePolicies(input) => input,
            Self::ListRoleTags(input) => input,
            Self::ListRoles(input) => input,
            Self::ListSSHPublicKeys(input) => input,
            Self::ListServiceSpecificCredentials(input) => input,
            Self::ListSigningCertificates(input) => input,
            Self::ListUserPolicies(input) => input,
            Self::ListUserTags(input) => input,
            Self::ListUsers(input) => input,
            Self::ListVirtualMFADevices(input) => input,
            Self::PutGroupPolicy(input) => input,
            Self::PutRolePermissionsBoundary(input) => input,
            Self::PutRolePolicy(input) => input,
            Self::PutUserPermissionsBoundary(input) => input,
            Self::PutUserPolicy(input) => input,
            Self::RemoveUserFromGroup(input) => input,
            Self::ResetServiceSpecificCredential(input) => input,
            Self::SetDefaultPolicyVersion(input) => input,
            Self::TagPolicy(input) => input,
            Self::TagRole(input) => input,
            Self::TagUser(input) => input,
            Self::UntagPolicy(input) => input,
            Self::UntagRole(input) => input,
            Self::UntagUser(input) => input,
            Self::UpdateAccessKey(input) => input,
            Self::UpdateAssumeRolePolicy(input) => input,
            Self::UpdateGroup(input) => input,
            Self::UpdateRole(input) => input,
            Self::UpdateRoleDescription(input) => input,
            Self::UpdateServiceSpecificCredential(input) => input,
            Self::UpdateUser(input) => input,
        }
    }
    pub fn attach_body(&mut self, body: rt::Body) {}
    pub fn decode(
        operation: &'static rt::Operation,
        reader: &mut dyn rt::Reader,
    ) -> Result<Self, rt::DecodeError> {
        Ok(match operation.index {
            0 => {
                Self::AddUserToGroup(rt::Decode::decode(&SHAPE_ADD_USER_TO_GROUP_REQUEST, reader)?)
            }
            1 => Self::AttachGroupPolicy(rt::Decode::decode(
                &SHAPE_ATTACH_GROUP_POLICY_REQUEST,
                reader,
            )?),
            2 => Self::AttachRolePolicy(rt::Decode::decode(
                &SHAPE_ATTACH_ROLE_POLICY_REQUEST,
                reader,
            )?),
            3 => Self::AttachUserPolicy(rt::Decode::decode(
                &SHAPE_ATTACH_USER_POLICY_REQUEST,
                reader,
            )?),
            4 => {
                Self::CreateAccessKey(rt::Decode::decode(&SHAPE_CREATE_ACCESS_KEY_REQUEST, reader)?)
            }
            5 => Self::CreateGroup(rt::Decode::decode(&SHAPE_CREATE_GROUP_REQUEST, reader)?),
            6 => Self::CreatePolicy(rt::Decode::decode(&SHAPE_CREATE_POLICY_REQUEST, reader)?),
            7 => Self::CreatePolicyVersion(rt::Decode::decode(
                &SHAPE_CREATE_POLICY_VERSION_REQUEST,
                reader,
            )?),
            8 => Self::CreateRole(rt::Decode::decode(&SHAPE_CREATE_ROLE_REQUEST, reader)?),
            9 => Self::CreateServiceSpecificCredential(rt::Decode::decode(
                &SHAPE_CREATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST,
                reader,
            )?),
            10 => Self::CreateUser(rt::Decode::decode(&SHAPE_CREATE_USER_REQUEST, reader)?),
            11 => {
                Self::DeleteAccessKey(rt::Decode::decode(&SHAPE_DELETE_ACCESS_KEY_REQUEST, reader)?)
            }
            12 => Self::DeleteGroup(rt::Decode::decode(&SHAPE_DELETE_GROUP_REQUEST, reader)?),
            13 => Self::DeleteGroupPolicy(rt::Decode::decode(
                &SHAPE_DELETE_GROUP_POLICY_REQUEST,
                reader,
            )?),
            14 => Self::DeleteLoginProfile(rt::Decode::decode(
                &SHAPE_DELETE_LOGIN_PROFILE_REQUEST,
                reader,
            )?),
            15 => Self::DeletePolicy(rt::Decode::decode(&SHAPE_DELETE_POLICY_REQUEST, reader)?),
            16 => Self::DeletePolicyVersion(rt::Decode::decode(
                &SHAPE_DELETE_POLICY_VERSION_REQUEST,
                reader,
            )?),
            17 => Self::DeleteRole(rt::Decode::decode(&SHAPE_DELETE_ROLE_REQUEST, reader)?),
            18 => Self::DeleteRolePermissionsBoundary(rt::Decode::decode(
                &SHAPE_DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST,
                reader,
            )?),
            19 => Self::DeleteRolePolicy(rt::Decode::decode(
                &SHAPE_DELETE_ROLE_POLICY_REQUEST,
                reader,
            )?),
            20 => Self::DeleteServiceSpecificCredential(rt::Decode::decode(
                &SHAPE_DELETE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST,
                reader,
            )?),
            21 => Self::DeleteUser(rt::Decode::decode(&SHAPE_DELETE_USER_REQUEST, reader)?),
            22 => Self::DeleteUserPermissionsBoundary(rt::Decode::decode(
                &SHAPE_DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST,
                reader,
            )?),
            23 => Self::DeleteUserPolicy(rt::Decode::decode(
                &SHAPE_DELETE_USER_POLICY_REQUEST,
                reader,
            )?),
            24 => Self::DetachGroupPolicy(rt::Decode::decode(
                &SHAPE_DETACH_GROUP_POLICY_REQUEST,
                reader,
            )?),
            25 => Self::DetachRolePolicy(rt::Decode::decode(
                &SHAPE_DETACH_ROLE_POLICY_REQUEST,
                reader,
            )?),
            26 => Self::DetachUserPolicy(rt::Decode::decode(
                &SHAPE_DETACH_USER_POLICY_REQUEST,
                reader,
            )?),
            27 => Self::GetGroup(rt::Decode::decode(&SHAPE_GET_GROUP_REQUEST, reader)?),
            28 => {
                Self::GetGroupPolicy(rt::Decode::decode(&SHAPE_GET_GROUP_POLICY_REQUEST, reader)?)
            }
            29 => {
                Self::GetLoginProfile(rt::Decode::decode(&SHAPE_GET_LOGIN_PROFILE_REQUEST, reader)?)
            }
            30 => Self::GetPolicy(rt::Decode::decode(&SHAPE_GET_POLICY_REQUEST, reader)?),
            31 => Self::GetPolicyVersion(rt::Decode::decode(
                &SHAPE_GET_POLICY_VERSION_REQUEST,
                reader,
            )?),
            32 => Self::GetRole(rt::Decode::decode(&SHAPE_GET_ROLE_REQUEST, reader)?),
            33 => Self::GetRolePolicy(rt::Decode::decode(&SHAPE_GET_ROLE_POLICY_REQUEST, reader)?),
            34 => Self::GetUser(rt::Decode::decode(&SHAPE_GET_USER_REQUEST, reader)?),
            35 => Self::GetUserPolicy(rt::Decode::decode(&SHAPE_GET_USER_POLICY_REQUEST, reader)?),
            36 => {
                Self::ListAccessKeys(rt::Decode::decode(&SHAPE_LIST_ACCESS_KEYS_REQUEST, reader)?)
            }
            37 => Self::ListAttachedGroupPolicies(rt::Decode::decode(
                &SHAPE_LIST_ATTACHED_GROUP_POLICIES_REQUEST,
                reader,
            )?),
            38 => Self::ListAttachedRolePolicies(rt::Decode::decode(
                &SHAPE_LIST_ATTACHED_ROLE_POLICIES_REQUEST,
                reader,
            )?),
            39 => Self::ListAttachedUserPolicies(rt::Decode::decode(
                &SHAPE_LIST_ATTACHED_USER_POLICIES_REQUEST,
                reader,
            )?),
            40 => Self::ListEntitiesForPolicy(rt::Decode::decode(
                &SHAPE_LIST_ENTITIES_FOR_POLICY_REQUEST,
                reader,
            )?),
            41 => Self::ListGroupPolicies(rt::Decode::decode(
                &SHAPE_LIST_GROUP_POLICIES_REQUEST,
                reader,
            )?),
            42 => Self::ListGroups(rt::Decode::decode(&SHAPE_LIST_GROUPS_REQUEST, reader)?),
            43 => Self::ListGroupsForUser(rt::Decode::decode(
                &SHAPE_LIST_GROUPS_FOR_USER_REQUEST,
                reader,
            )?),
            44 => Self::ListInstanceProfilesForRole(rt::Decode::decode(
                &SHAPE_LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST,
                reader,
            )?),
            45 => {
                Self::ListMFADevices(rt::Decode::decode(&SHAPE_LIST_MFA_DEVICES_REQUEST, reader)?)
            }
            46 => Self::ListPolicies(rt::Decode::decode(&SHAPE_LIST_POLICIES_REQUEST, reader)?),
            47 => {
                Self::ListPolicyTags(rt::Decode::decode(&SHAPE_LIST_POLICY_TAGS_REQUEST, reader)?)
            }
            48 => Self::ListPolicyVersions(rt::Decode::decode(
                &SHAPE_LIST_POLICY_VERSIONS_REQUEST,
                reader,
            )?),
            49 => Self::ListRolePolicies(rt::Decode::decode(
                &SHAPE_LIST_ROLE_POLICIES_REQUEST,
                reader,
            )?),
            50 => Self::ListRoleTags(rt::Decode::decode(&SHAPE_LIST_ROLE_TAGS_REQUEST, reader)?),
            51 => Self::ListRoles(rt::Decode::decode(&SHAPE_LIST_ROLES_REQUEST, reader)?),
            52 => Self::ListSSHPublicKeys(rt::Decode::decode(
                &SHAPE_LIST_SSH_PUBLIC_KEYS_REQUEST,
                reader,
            )?),
            53 => Self::ListServiceSpecificCredentials(rt::Decode::decode(
                &SHAPE_LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST,
                reader,
            )?),
            54 => Self::ListSigningCertificates(rt::Decode::decode(
                &SHAPE_LIST_SIGNING_CERTIFICATES_REQUEST,
                reader,
            )?),
            55 => Self::ListUserPolicies(rt::Decode::decode(
                &SHAPE_LIST_USER_POLICIES_REQUEST,
                reader,
            )?),
            56 => Self::ListUserTags(rt::Decode::decode(&SHAPE_LIST_USER_TAGS_REQUEST, reader)?),
            57 => Self::ListUsers(rt::Decode::decode(&SHAPE_LIST_USERS_REQUEST, reader)?),
            58 => Self::ListVirtualMFADevices(rt::Decode::decode(
                &SHAPE_LIST_VIRTUAL_MFA_DEVICES_REQUEST,
                reader,
            )?),
            59 => {
                Self::PutGroupPolicy(rt::Decode::decode(&SHAPE_PUT_GROUP_POLICY_REQUEST, reader)?)
            }
            60 => Self::PutRolePermissionsBoundary(rt::Decode::decode(
                &SHAPE_PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST,
                reader,
            )?),
            61 => Self::PutRolePolicy(rt::Decode::decode(&SHAPE_PUT_ROLE_POLICY_REQUEST, reader)?),
            62 => Self::PutUserPermissionsBoundary(rt::Decode::decode(
                &SHAPE_PUT_USER_PERMISSIONS_BOUNDARY_REQUEST,
                reader,
            )?),
            63 => Self::PutUserPolicy(rt::Decode::decode(&SHAPE_PUT_USER_POLICY_REQUEST, reader)?),
            64 => Self::RemoveUserFromGroup(rt::Decode::decode(
                &SHAPE_REMOVE_USER_FROM_GROUP_REQUEST,
                reader,
            )?),
            65 => Self::ResetServiceSpecificCredential(rt::Decode::decode(
                &SHAPE_RESET_SERVICE_SPECIFIC_CREDENTIAL_REQUEST,
                reader,
            )?),
            66 => Self::SetDefaultPolicyVersion(rt::Decode::decode(
                &SHAPE_SET_DEFAULT_POLICY_VERSION_REQUEST,
                reader,
            )?),
            67 => Self::TagPolicy(rt::Decode::decode(&SHAPE_TAG_POLICY_REQUEST, reader)?),
            68 => Self::TagRole(rt::Decode::decode(&SHAPE_TAG_ROLE_REQUEST, reader)?),
            69 => Self::TagUser(rt::Decode::decode(&SHAPE_TAG_USER_REQUEST, reader)?),
            70 => Self::UntagPolicy(rt::Decode::decode(&SHAPE_UNTAG_POLICY_REQUEST, reader)?),
            71 => Self::UntagRole(rt::Decode::decode(&SHAPE_UNTAG_ROLE_REQUEST, reader)?),
            72 => Self::UntagUser(rt::Decode::decode(&SHAPE_UNTAG_USER_REQUEST, reader)?),
            73 => {
                Self::UpdateAccessKey(rt::Decode::decode(&SHAPE_UPDATE_ACCESS_KEY_REQUEST, reader)?)
            }
            74 => Self::UpdateAssumeRolePolicy(rt::Decode::decode(
                &SHAPE_UPDATE_ASSUME_ROLE_POLICY_REQUEST,
                reader,
            )?),
            75 => Self::UpdateGroup(rt::Decode::decode(&SHAPE_UPDATE_GROUP_REQUEST, reader)?),
            76 => Self::UpdateRole(rt::Decode::decode(&SHAPE_UPDATE_ROLE_REQUEST, reader)?),
            77 => Self::UpdateRoleDescription(rt::Decode::decode(
                &SHAPE_UPDATE_ROLE_DESCRIPTION_REQUEST,
                reader,
            )?),
            78 => Self::UpdateServiceSpecificCredential(rt::Decode::decode(
                &SHAPE_UPDATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST,
                reader,
            )?),
            79 => Self::UpdateUser(rt::Decode::decode(&SHAPE_UPDATE_USER_REQUEST, reader)?),
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
        service: &dyn Iam,
        caller: &rt::Caller,
    ) -> Result<Box<dyn rt::Response>, rt::ApiError> {
        Ok(match self {
            Self::AddUserToGroup(input) => {
                Box::new(service.add_user_to_group(caller, input).await?)
            }
            Self::AttachGroupPolicy(input) => {
                Box::new(service.attach_group_policy(caller, input).await?)
            }
            Self::AttachRolePolicy(input) => {
                Box::new(service.attach_role_policy(caller, input).await?)
            }
            Self::AttachUserPolicy(input) => {
                Box::new(service.attach_user_policy(caller, input).await?)
            }
            Self::CreateAccessKey(input) => {
                Box::new(service.create_access_key(caller, input).await?)
            }
            Self::CreateGroup(input) => Box::new(service.create_group(caller, input).await?),
            Self::CreatePolicy(input) => Box::new(service.create_policy(caller, input).await?),
            Self::CreatePolicyVersion(input) => {
                Box::new(service.create_policy_version(caller, input).await?)
            }
            Self::CreateRole(input) => Box::new(service.create_role(caller, input).await?),
            Self::CreateServiceSpecificCredential(input) => {
                Box::new(service.create_service_specific_credential(caller, input).await?)
            }
            Self::CreateUser(input) => Box::new(service.create_user(caller, input).await?),
            Self::DeleteAccessKey(input) => {
                Box::new(service.delete_access_key(caller, input).await?)
            }
            Self::DeleteGroup(input) => Box::new(service.delete_group(caller, input).await?),
            Self::DeleteGroupPolicy(input) => {
                Box::new(service.delete_group_policy(caller, input).await?)
            }
            Self::DeleteLoginProfile(input) => {
                Box::new(service.delete_login_profile(caller, input).await?)
            }
            Self::DeletePolicy(input) => Box::new(service.delete_policy(caller, input).await?),
            Self::DeletePolicyVersion(input) => {
                Box::new(service.delete_policy_version(caller, input).await?)
            }
            Self::DeleteRole(input) => Box::new(service.delete_role(caller, input).await?),
            Self::DeleteRolePermissionsBoundary(input) => {
                Box::new(service.delete_role_permissions_boundary(caller, input).await?)
            }
            Self::DeleteRolePolicy(input) => {
                Box::new(service.delete_role_policy(caller, input).await?)
            }
            Self::DeleteServiceSpecificCredential(input) => {
                Box::new(service.delete_service_specific_credential(caller, input).await?)
            }
            Self::DeleteUser(input) => Box::new(service.delete_user(caller, input).await?),
            Self::DeleteUserPermissionsBoundary(input) => {
                Box::new(service.delete_user_permissions_boundary(caller, input).await?)
            }
            Self::DeleteUserPolicy(input) => {
                Box::new(service.delete_user_policy(caller, input).await?)
            }
            Self::DetachGroupPolicy(input) => {
                Box::new(service.detach_group_policy(caller, input).await?)
            }
            Self::DetachRolePolicy(input) => {
                Box::new(service.detach_role_policy(caller, input).await?)
            }
            Self::DetachUserPolicy(input) => {
                Box::new(service.detach_user_policy(caller, input).await?)
            }
            Self::GetGroup(input) => Box::new(service.get_group(caller, input).await?),
            Self::GetGroupPolicy(input) => Box::new(service.get_group_policy(caller, input).await?),
            Self::GetLoginProfile(input) => {
                Box::new(service.get_login_profile(caller, input).await?)
            }
            Self::GetPolicy(input) => Box::new(service.get_policy(caller, input).await?),
            Self::GetPolicyVersion(input) => {
                Box::new(service.get_policy_version(caller, input).await?)
            }
            Self::GetRole(input) => Box::new(service.get_role(caller, input).await?),
            Self::GetRolePolicy(input) => Box::new(service.get_role_policy(caller, input).await?),
            Self::GetUser(input) => Box::new(service.get_user(caller, input).await?),
            Self::GetUserPolicy(input) => Box::new(service.get_user_policy(caller, input).await?),
            Self::ListAccessKeys(input) => Box::new(service.list_access_keys(caller, input).await?),
            Self::ListAttachedGroupPolicies(input) => {
                Box::new(service.list_attached_group_policies(caller, input).await?)
            }
            Self::ListAttachedRolePolicies(input) => {
                Box::new(service.list_attached_role_policies(caller, input).await?)
            }
            Self::ListAttachedUserPolicies(input) => {
                Box::new(service.list_attached_user_policies(caller, input).await?)
            }
            Self::ListEntitiesForPolicy(input) => {
                Box::new(service.list_entities_for_policy(caller, input).await?)
            }
            Self::ListGroupPolicies(input) => {
                Box::new(service.list_group_policies(caller, input).await?)
            }
            Self::ListGroups(input) => Box::new(service.list_groups(caller, input).await?),
            Self::ListGroupsForUser(input) => {
                Box::new(service.list_groups_for_user(caller, input).await?)
            }
            Self::ListInstanceProfilesForRole(input) => {
                Box::new(service.list_instance_profiles_for_role(caller, input).await?)
            }
            Self::ListMFADevices(input) => Box::new(service.list_mfa_devices(caller, input).await?),
            Self::ListPolicies(input) => Box::new(service.list_policies(caller, input).await?),
            Self::ListPolicyTags(input) => Box::new(service.list_policy_tags(caller, input).await?),
            Self::ListPolicyVersions(input) => {
                Box::new(service.list_policy_versions(caller, input).await?)
            }
            Self::ListRolePolicies(input) => {
                Box::new(service.list_role_policies(caller, input).await?)
            }
            Self::ListRoleTags(input) => Box::new(service.list_role_tags(caller, input).await?),
            Self::ListRoles(input) => Box::new(service.list_roles(caller, input).await?),
            Self::ListSSHPublicKeys(input) => {
                Box::new(service.list_ssh_public_keys(caller, input).await?)
            }
            Self::ListServiceSpecificCredentials(input) => {
                Box::new(service.list_service_specific_credentials(caller, input).await?)
            }
            Self::ListSigningCertificates(input) => {
                Box::new(service.list_signing_certificates(caller, input).await?)
            }
            Self::ListUserPolicies(input) => {
                Box::new(service.list_user_policies(caller, input).await?)
            }
            Self::ListUserTags(input) => Box::new(service.list_user_tags(caller, input).await?),
            Self::ListUsers(input) => Box::new(service.list_users(caller, input).await?),
            Self::ListVirtualMFADevices(input) => {
                Box::new(service.list_virtual_mfa_devices(caller, input).await?)
            }
            Self::PutGroupPolicy(input) => Box::new(service.put_group_policy(caller, input).await?),
            Self::PutRolePermissionsBoundary(input) => {
                Box::new(service.put_role_permissions_boundary(caller, input).await?)
            }
            Self::PutRolePolicy(input) => Box::new(service.put_role_policy(caller, input).await?),
            Self::PutUserPermissionsBoundary(input) => {
                Box::new(service.put_user_permissions_boundary(caller, input).await?)
            }
            Self::PutUserPolicy(input) => Box::new(service.put_user_policy(caller, input).await?),
            Self::RemoveUserFromGroup(input) => {
                Box::new(service.remove_user_from_group(caller, input).await?)
            }
            Self::ResetServiceSpecificCredential(input) => {
                Box::new(service.reset_service_specific_credential(caller, input).await?)
            }
            Self::SetDefaultPolicyVersion(input) => {
                Box::new(service.set_default_policy_version(caller, input).await?)
            }
            Self::TagPolicy(input) => Box::new(service.tag_policy(caller, input).await?),
            Self::TagRole(input) => Box::new(service.tag_role(caller, input).await?),
            Self::TagUser(input) => Box::new(service.tag_user(caller, input).await?),
            Self::UntagPolicy(input) => Box::new(service.untag_policy(caller, input).await?),
            Self::UntagRole(input) => Box::new(service.untag_role(caller, input).await?),
            Self::UntagUser(input) => Box::new(service.untag_user(caller, input).await?),
            Self::UpdateAccessKey(input) => {
                Box::new(service.update_access_key(caller, input).await?)
            }
            Self::UpdateAssumeRolePolicy(input) => {
                Box::new(service.update_assume_role_policy(caller, input).await?)
            }
            Self::UpdateGroup(input) => Box::new(service.update_group(caller, input).await?),
            Self::UpdateRole(input) => Box::new(service.update_role(caller, input).await?),
            Self::UpdateRoleDescription(input) => {
                Box::new(service.update_role_description(caller, input).await?)
            }
            Self::UpdateServiceSpecificCredential(input) => {
                Box::new(service.update_service_specific_credential(caller, input).await?)
            }
            Self::UpdateUser(input) => Box::new(service.update_user(caller, input).await?),
        })
    }
}

struct Routed {
    inner: rt::Arc<dyn Iam>,
    access: rt::Arc<dyn rt::Access<IamInput>>,
}
struct Entry(rt::Arc<Routed>);
struct Called {
    input: IamInput,
    routed: rt::Arc<Routed>,
}

/// The service for the endpoint: requests are typed, and know what they must be allowed.
pub fn service(
    inner: rt::Arc<dyn Iam>,
    access: rt::Arc<dyn rt::Access<IamInput>>,
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
        Ok(Box::new(Called { input: IamInput::decode(operation, reader)?, routed: self.0.clone() }))
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
    inner: rt::Arc<dyn Iam>,
    guard: rt::Guard<IamInput>,
}

/// The service for other rooms: each call is authorized as one from outside.
pub fn guarded(inner: rt::Arc<dyn Iam>, guard: rt::Guard<IamInput>) -> rt::Arc<dyn Iam> {
    rt::Arc::new(Guarded { inner, guard })
}

#[rt::async_trait]
impl Iam for Guarded {
    async fn add_user_to_group(
        &self,
        caller: &rt::Caller,
        input: AddUserToGroupRequest,
    ) -> Result<AddUserToGroupOutput, rt::ApiError> {
        let input = IamInput::AddUserToGroup(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::AddUserToGroup(input) = input else {
            return Err(rt::not_implemented("Iam", "AddUserToGroup"));
        };
        self.inner.add_user_to_group(caller, input).await
    }
    async fn attach_group_policy(
        &self,
        caller: &rt::Caller,
        input: AttachGroupPolicyRequest,
    ) -> Result<AttachGroupPolicyOutput, rt::ApiError> {
        let input = IamInput::AttachGroupPolicy(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::AttachGroupPolicy(input) = input else {
            return Err(rt::not_implemented("Iam", "AttachGroupPolicy"));
        };
        self.inner.attach_group_policy(caller, input).await
    }
    async fn attach_role_policy(
        &self,
        caller: &rt::Caller,
        input: AttachRolePolicyRequest,
    ) -> Result<AttachRolePolicyOutput, rt::ApiError> {
        let input = IamInput::AttachRolePolicy(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::AttachRolePolicy(input) = input else {
            return Err(rt::not_implemented("Iam", "AttachRolePolicy"));
        };
        self.inner.attach_role_policy(caller, input).await
    }
    async fn attach_user_policy(
        &self,
        caller: &rt::Caller,
        input: AttachUserPolicyRequest,
    ) -> Result<AttachUserPolicyOutput, rt::ApiError> {
        let input = IamInput::AttachUserPolicy(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::AttachUserPolicy(input) = input else {
            return Err(rt::not_implemented("Iam", "AttachUserPolicy"));
        };
        self.inner.attach_user_policy(caller, input).await
    }
    async fn create_access_key(
        &self,
        caller: &rt::Caller,
        input: CreateAccessKeyRequest,
    ) -> Result<CreateAccessKeyResponse, rt::ApiError> {
        let input = IamInput::CreateAccessKey(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::CreateAccessKey(input) = input else {
            return Err(rt::not_implemented("Iam", "CreateAccessKey"));
        };
        self.inner.create_access_key(caller, input).await
    }
    async fn create_group(
        &self,
        caller: &rt::Caller,
        input: CreateGroupRequest,
    ) -> Result<CreateGroupResponse, rt::ApiError> {
        let input = IamInput::CreateGroup(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::CreateGroup(input) = input else {
            return Err(rt::not_implemented("Iam", "CreateGroup"));
        };
        self.inner.create_group(caller, input).await
    }
    async fn create_policy(
        &self,
        caller: &rt::Caller,
        input: CreatePolicyRequest,
    ) -> Result<CreatePolicyResponse, rt::ApiError> {
        let input = IamInput::CreatePolicy(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::CreatePolicy(input) = input else {
            return Err(rt::not_implemented("Iam", "CreatePolicy"));
        };
        self.inner.create_policy(caller, input).await
    }
    async fn create_policy_version(
        &self,
        caller: &rt::Caller,
        input: CreatePolicyVersionRequest,
    ) -> Result<CreatePolicyVersionResponse, rt::ApiError> {
        let input = IamInput::CreatePolicyVersion(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::CreatePolicyVersion(input) = input else {
            return Err(rt::not_implemented("Iam", "CreatePolicyVersion"));
        };
        self.inner.create_policy_version(caller, input).await
    }
    async fn create_role(
        &self,
        caller: &rt::Caller,
        input: CreateRoleRequest,
    ) -> Result<CreateRoleResponse, rt::ApiError> {
        let input = IamInput::CreateRole(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::CreateRole(input) = input else {
            return Err(rt::not_implemented("Iam", "CreateRole"));
        };
        self.inner.create_role(caller, input).await
    }
    async fn create_service_specific_credential(
        &self,
        caller: &rt::Caller,
        input: CreateServiceSpecificCredentialRequest,
    ) -> Result<CreateServiceSpecificCredentialResponse, rt::ApiError> {
        let input = IamInput::CreateServiceSpecificCredential(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::CreateServiceSpecificCredential(input) = input else {
            return Err(rt::not_implemented("Iam", "CreateServiceSpecificCredential"));
        };
        self.inner.create_service_specific_credential(caller, input).await
    }
    async fn create_user(
        &self,
        caller: &rt::Caller,
        input: CreateUserRequest,
    ) -> Result<CreateUserResponse, rt::ApiError> {
        let input = IamInput::CreateUser(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::CreateUser(input) = input else {
            return Err(rt::not_implemented("Iam", "CreateUser"));
        };
        self.inner.create_user(caller, input).await
    }
    async fn delete_access_key(
        &self,
        caller: &rt::Caller,
        input: DeleteAccessKeyRequest,
    ) -> Result<DeleteAccessKeyOutput, rt::ApiError> {
        let input = IamInput::DeleteAccessKey(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::DeleteAccessKey(input) = input else {
            return Err(rt::not_implemented("Iam", "DeleteAccessKey"));
        };
        self.inner.delete_access_key(caller, input).await
    }
    async fn delete_group(
        &self,
        caller: &rt::Caller,
        input: DeleteGroupRequest,
    ) -> Result<DeleteGroupOutput, rt::ApiError> {
        let input = IamInput::DeleteGroup(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::DeleteGroup(input) = input else {
            return Err(rt::not_implemented("Iam", "DeleteGroup"));
        };
        self.inner.delete_group(caller, input).await
    }
    async fn delete_group_policy(
        &self,
        caller: &rt::Caller,
        input: DeleteGroupPolicyRequest,
    ) -> Result<DeleteGroupPolicyOutput, rt::ApiError> {
        let input = IamInput::DeleteGroupPolicy(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::DeleteGroupPolicy(input) = input else {
            return Err(rt::not_implemented("Iam", "DeleteGroupPolicy"));
        };
        self.inner.delete_group_policy(caller, input).await
    }
    async fn delete_login_profile(
        &self,
        caller: &rt::Caller,
        input: DeleteLoginProfileRequest,
    ) -> Result<DeleteLoginProfileOutput, rt::ApiError> {
        let input = IamInput::DeleteLoginProfile(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::DeleteLoginProfile(input) = input else {
            return Err(rt::not_implemented("Iam", "DeleteLoginProfile"));
        };
        self.inner.delete_login_profile(caller, input).await
    }
    async fn delete_policy(
        &self,
        caller: &rt::Caller,
        input: DeletePolicyRequest,
    ) -> Result<DeletePolicyOutput, rt::ApiError> {
        let input = IamInput::DeletePolicy(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::DeletePolicy(input) = input else {
            return Err(rt::not_implemented("Iam", "DeletePolicy"));
        };
        self.inner.delete_policy(caller, input).await
    }
    async fn delete_policy_version(
        &self,
        caller: &rt::Caller,
        input: DeletePolicyVersionRequest,
    ) -> Result<DeletePolicyVersionOutput, rt::ApiError> {
        let input = IamInput::DeletePolicyVersion(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::DeletePolicyVersion(input) = input else {
            return Err(rt::not_implemented("Iam", "DeletePolicyVersion"));
        };
        self.inner.delete_policy_version(caller, input).await
    }
    async fn delete_role(
        &self,
        caller: &rt::Caller,
        input: DeleteRoleRequest,
    ) -> Result<DeleteRoleOutput, rt::ApiError> {
        let input = IamInput::DeleteRole(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::DeleteRole(input) = input else {
            return Err(rt::not_implemented("Iam", "DeleteRole"));
        };
        self.inner.delete_role(caller, input).await
    }
    async fn delete_role_permissions_boundary(
        &self,
        caller: &rt::Caller,
        input: DeleteRolePermissionsBoundaryRequest,
    ) -> Result<DeleteRolePermissionsBoundaryOutput, rt::ApiError> {
        let input = IamInput::DeleteRolePermissionsBoundary(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::DeleteRolePermissionsBoundary(input) = input else {
            return Err(rt::not_implemented("Iam", "DeleteRolePermissionsBoundary"));
        };
        self.inner.delete_role_permissions_boundary(caller, input).await
    }
    async fn delete_role_policy(
        &self,
        caller: &rt::Caller,
        input: DeleteRolePolicyRequest,
    ) -> Result<DeleteRolePolicyOutput, rt::ApiError> {
        let input = IamInput::DeleteRolePolicy(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::DeleteRolePolicy(input) = input else {
            return Err(rt::not_implemented("Iam", "DeleteRolePolicy"));
        };
        self.inner.delete_role_policy(caller, input).await
    }
    async fn delete_service_specific_credential(
        &self,
        caller: &rt::Caller,
        input: DeleteServiceSpecificCredentialRequest,
    ) -> Result<DeleteServiceSpecificCredentialOutput, rt::ApiError> {
        let input = IamInput::DeleteServiceSpecificCredential(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::DeleteServiceSpecificCredential(input) = input else {
            return Err(rt::not_implemented("Iam", "DeleteServiceSpecificCredential"));
        };
        self.inner.delete_service_specific_credential(caller, input).await
    }
    async fn delete_user(
        &self,
        caller: &rt::Caller,
        input: DeleteUserRequest,
    ) -> Result<DeleteUserOutput, rt::ApiError> {
        let input = IamInput::DeleteUser(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::DeleteUser(input) = input else {
            return Err(rt::not_implemented("Iam", "DeleteUser"));
        };
        self.inner.delete_user(caller, input).await
    }
    async fn delete_user_permissions_boundary(
        &self,
        caller: &rt::Caller,
        input: DeleteUserPermissionsBoundaryRequest,
    ) -> Result<DeleteUserPermissionsBoundaryOutput, rt::ApiError> {
        let input = IamInput::DeleteUserPermissionsBoundary(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::DeleteUserPermissionsBoundary(input) = input else {
            return Err(rt::not_implemented("Iam", "DeleteUserPermissionsBoundary"));
        };
        self.inner.delete_user_permissions_boundary(caller, input).await
    }
    async fn delete_user_policy(
        &self,
        caller: &rt::Caller,
        input: DeleteUserPolicyRequest,
    ) -> Result<DeleteUserPolicyOutput, rt::ApiError> {
        let input = IamInput::DeleteUserPolicy(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::DeleteUserPolicy(input) = input else {
            return Err(rt::not_implemented("Iam", "DeleteUserPolicy"));
        };
        self.inner.delete_user_policy(caller, input).await
    }
    async fn detach_group_policy(
        &self,
        caller: &rt::Caller,
        input: DetachGroupPolicyRequest,
    ) -> Result<DetachGroupPolicyOutput, rt::ApiError> {
        let input = IamInput::DetachGroupPolicy(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::DetachGroupPolicy(input) = input else {
            return Err(rt::not_implemented("Iam", "DetachGroupPolicy"));
        };
        self.inner.detach_group_policy(caller, input).await
    }
    async fn detach_role_policy(
        &self,
        caller: &rt::Caller,
        input: DetachRolePolicyRequest,
    ) -> Result<DetachRolePolicyOutput, rt::ApiError> {
        let input = IamInput::DetachRolePolicy(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::DetachRolePolicy(input) = input else {
            return Err(rt::not_implemented("Iam", "DetachRolePolicy"));
        };
        self.inner.detach_role_policy(caller, input).await
    }
    async fn detach_user_policy(
        &self,
        caller: &rt::Caller,
        input: DetachUserPolicyRequest,
    ) -> Result<DetachUserPolicyOutput, rt::ApiError> {
        let input = IamInput::DetachUserPolicy(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::DetachUserPolicy(input) = input else {
            return Err(rt::not_implemented("Iam", "DetachUserPolicy"));
        };
        self.inner.detach_user_policy(caller, input).await
    }
    async fn get_group(
        &self,
        caller: &rt::Caller,
        input: GetGroupRequest,
    ) -> Result<GetGroupResponse, rt::ApiError> {
        let input = IamInput::GetGroup(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::GetGroup(input) = input else {
            return Err(rt::not_implemented("Iam", "GetGroup"));
        };
        self.inner.get_group(caller, input).await
    }
    async fn get_group_policy(
        &self,
        caller: &rt::Caller,
        input: GetGroupPolicyRequest,
    ) -> Result<GetGroupPolicyResponse, rt::ApiError> {
        let input = IamInput::GetGroupPolicy(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::GetGroupPolicy(input) = input else {
            return Err(rt::not_implemented("Iam", "GetGroupPolicy"));
        };
        self.inner.get_group_policy(caller, input).await
    }
    async fn get_login_profile(
        &self,
        caller: &rt::Caller,
        input: GetLoginProfileRequest,
    ) -> Result<GetLoginProfileResponse, rt::ApiError> {
        let input = IamInput::GetLoginProfile(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::GetLoginProfile(input) = input else {
            return Err(rt::not_implemented("Iam", "GetLoginProfile"));
        };
        self.inner.get_login_profile(caller, input).await
    }
    async fn get_policy(
        &self,
        caller: &rt::Caller,
        input: GetPolicyRequest,
    ) -> Result<GetPolicyResponse, rt::ApiError> {
        let input = IamInput::GetPolicy(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::GetPolicy(input) = input else {
            return Err(rt::not_implemented("Iam", "GetPolicy"));
        };
        self.inner.get_policy(caller, input).await
    }
    async fn get_policy_version(
        &self,
        caller: &rt::Caller,
        input: GetPolicyVersionRequest,
    ) -> Result<GetPolicyVersionResponse, rt::ApiError> {
        let input = IamInput::GetPolicyVersion(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::GetPolicyVersion(input) = input else {
            return Err(rt::not_implemented("Iam", "GetPolicyVersion"));
        };
        self.inner.get_policy_version(caller, input).await
    }
    async fn get_role(
        &self,
        caller: &rt::Caller,
        input: GetRoleRequest,
    ) -> Result<GetRoleResponse, rt::ApiError> {
        let input = IamInput::GetRole(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::GetRole(input) = input else {
            return Err(rt::not_implemented("Iam", "GetRole"));
        };
        self.inner.get_role(caller, input).await
    }
    async fn get_role_policy(
        &self,
        caller: &rt::Caller,
        input: GetRolePolicyRequest,
    ) -> Result<GetRolePolicyResponse, rt::ApiError> {
        let input = IamInput::GetRolePolicy(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::GetRolePolicy(input) = input else {
            return Err(rt::not_implemented("Iam", "GetRolePolicy"));
        };
        self.inner.get_role_policy(caller, input).await
    }
    async fn get_user(
        &self,
        caller: &rt::Caller,
        input: GetUserRequest,
    ) -> Result<GetUserResponse, rt::ApiError> {
        let input = IamInput::GetUser(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::GetUser(input) = input else {
            return Err(rt::not_implemented("Iam", "GetUser"));
        };
        self.inner.get_user(caller, input).await
    }
    async fn get_user_policy(
        &self,
        caller: &rt::Caller,
        input: GetUserPolicyRequest,
    ) -> Result<GetUserPolicyResponse, rt::ApiError> {
        let input = IamInput::GetUserPolicy(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::GetUserPolicy(input) = input else {
            return Err(rt::not_implemented("Iam", "GetUserPolicy"));
        };
        self.inner.get_user_policy(caller, input).await
    }
    async fn list_access_keys(
        &self,
        caller: &rt::Caller,
        input: ListAccessKeysRequest,
    ) -> Result<ListAccessKeysResponse, rt::ApiError> {
        let input = IamInput::ListAccessKeys(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::ListAccessKeys(input) = input else {
            return Err(rt::not_implemented("Iam", "ListAccessKeys"));
        };
        self.inner.list_access_keys(caller, input).await
    }
    async fn list_attached_group_policies(
        &self,
        caller: &rt::Caller,
        input: ListAttachedGroupPoliciesRequest,
    ) -> Result<ListAttachedGroupPoliciesResponse, rt::ApiError> {
        let input = IamInput::ListAttachedGroupPolicies(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::ListAttachedGroupPolicies(input) = input else {
            return Err(rt::not_implemented("Iam", "ListAttachedGroupPolicies"));
        };
        self.inner.list_attached_group_policies(caller, input).await
    }
    async fn list_attached_role_policies(
        &self,
        caller: &rt::Caller,
        input: ListAttachedRolePoliciesRequest,
    ) -> Result<ListAttachedRolePoliciesResponse, rt::ApiError> {
        let input = IamInput::ListAttachedRolePolicies(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::ListAttachedRolePolicies(input) = input else {
            return Err(rt::not_implemented("Iam", "ListAttachedRolePolicies"));
        };
        self.inner.list_attached_role_policies(caller, input).await
    }
    async fn list_attached_user_policies(
        &self,
        caller: &rt::Caller,
        input: ListAttachedUserPoliciesRequest,
    ) -> Result<ListAttachedUserPoliciesResponse, rt::ApiError> {
        let input = IamInput::ListAttachedUserPolicies(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::ListAttachedUserPolicies(input) = input else {
            return Err(rt::not_implemented("Iam", "ListAttachedUserPolicies"));
        };
        self.inner.list_attached_user_policies(caller, input).await
    }
    async fn list_entities_for_policy(
        &self,
        caller: &rt::Caller,
        input: ListEntitiesForPolicyRequest,
    ) -> Result<ListEntitiesForPolicyResponse, rt::ApiError> {
        let input = IamInput::ListEntitiesForPolicy(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::ListEntitiesForPolicy(input) = input else {
            return Err(rt::not_implemented("Iam", "ListEntitiesForPolicy"));
        };
        self.inner.list_entities_for_policy(caller, input).await
    }
    async fn list_group_policies(
        &self,
        caller: &rt::Caller,
        input: ListGroupPoliciesRequest,
    ) -> Result<ListGroupPoliciesResponse, rt::ApiError> {
        let input = IamInput::ListGroupPolicies(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::ListGroupPolicies(input) = input else {
            return Err(rt::not_implemented("Iam", "ListGroupPolicies"));
        };
        self.inner.list_group_policies(caller, input).await
    }
    async fn list_groups(
        &self,
        caller: &rt::Caller,
        input: ListGroupsRequest,
    ) -> Result<ListGroupsResponse, rt::ApiError> {
        let input = IamInput::ListGroups(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::ListGroups(input) = input else {
            return Err(rt::not_implemented("Iam", "ListGroups"));
        };
        self.inner.list_groups(caller, input).await
    }
    async fn list_groups_for_user(
        &self,
        caller: &rt::Caller,
        input: ListGroupsForUserRequest,
    ) -> Result<ListGroupsForUserResponse, rt::ApiError> {
        let input = IamInput::ListGroupsForUser(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::ListGroupsForUser(input) = input else {
            return Err(rt::not_implemented("Iam", "ListGroupsForUser"));
        };
        self.inner.list_groups_for_user(caller, input).await
    }
    async fn list_instance_profiles_for_role(
        &self,
        caller: &rt::Caller,
        input: ListInstanceProfilesForRoleRequest,
    ) -> Result<ListInstanceProfilesForRoleResponse, rt::ApiError> {
        let input = IamInput::ListInstanceProfilesForRole(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::ListInstanceProfilesForRole(input) = input else {
            return Err(rt::not_implemented("Iam", "ListInstanceProfilesForRole"));
        };
        self.inner.list_instance_profiles_for_role(caller, input).await
    }
    async fn list_mfa_devices(
        &self,
        caller: &rt::Caller,
        input: ListMFADevicesRequest,
    ) -> Result<ListMFADevicesResponse, rt::ApiError> {
        let input = IamInput::ListMFADevices(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::ListMFADevices(input) = input else {
            return Err(rt::not_implemented("Iam", "ListMFADevices"));
        };
        self.inner.list_mfa_devices(caller, input).await
    }
    async fn list_policies(
        &self,
        caller: &rt::Caller,
        input: ListPoliciesRequest,
    ) -> Result<ListPoliciesResponse, rt::ApiError> {
        let input = IamInput::ListPolicies(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::ListPolicies(input) = input else {
            return Err(rt::not_implemented("Iam", "ListPolicies"));
        };
        self.inner.list_policies(caller, input).await
    }
    async fn list_policy_tags(
        &self,
        caller: &rt::Caller,
        input: ListPolicyTagsRequest,
    ) -> Result<ListPolicyTagsResponse, rt::ApiError> {
        let input = IamInput::ListPolicyTags(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::ListPolicyTags(input) = input else {
            return Err(rt::not_implemented("Iam", "ListPolicyTags"));
        };
        self.inner.list_policy_tags(caller, input).await
    }
    async fn list_policy_versions(
        &self,
        caller: &rt::Caller,
        input: ListPolicyVersionsRequest,
    ) -> Result<ListPolicyVersionsResponse, rt::ApiError> {
        let input = IamInput::ListPolicyVersions(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::ListPolicyVersions(input) = input else {
            return Err(rt::not_implemented("Iam", "ListPolicyVersions"));
        };
        self.inner.list_policy_versions(caller, input).await
    }
    async fn list_role_policies(
        &self,
        caller: &rt::Caller,
        input: ListRolePoliciesRequest,
    ) -> Result<ListRolePoliciesResponse, rt::ApiError> {
        let input = IamInput::ListRolePolicies(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::ListRolePolicies(input) = input else {
            return Err(rt::not_implemented("Iam", "ListRolePolicies"));
        };
        self.inner.list_role_policies(caller, input).await
    }
    async fn list_role_tags(
        &self,
        caller: &rt::Caller,
        input: ListRoleTagsRequest,
    ) -> Result<ListRoleTagsResponse, rt::ApiError> {
        let input = IamInput::ListRoleTags(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::ListRoleTags(input) = input else {
            return Err(rt::not_implemented("Iam", "ListRoleTags"));
        };
        self.inner.list_role_tags(caller, input).await
    }
    async fn list_roles(
        &self,
        caller: &rt::Caller,
        input: ListRolesRequest,
    ) -> Result<ListRolesResponse, rt::ApiError> {
        let input = IamInput::ListRoles(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::ListRoles(input) = input else {
            return Err(rt::not_implemented("Iam", "ListRoles"));
        };
        self.inner.list_roles(caller, input).await
    }
    async fn list_ssh_public_keys(
        &self,
        caller: &rt::Caller,
        input: ListSSHPublicKeysRequest,
    ) -> Result<ListSSHPublicKeysResponse, rt::ApiError> {
        let input = IamInput::ListSSHPublicKeys(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::ListSSHPublicKeys(input) = input else {
            return Err(rt::not_implemented("Iam", "ListSSHPublicKeys"));
        };
        self.inner.list_ssh_public_keys(caller, input).await
    }
    async fn list_service_specific_credentials(
        &self,
        caller: &rt::Caller,
        input: ListServiceSpecificCredentialsRequest,
    ) -> Result<ListServiceSpecificCredentialsResponse, rt::ApiError> {
        let input = IamInput::ListServiceSpecificCredentials(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::ListServiceSpecificCredentials(input) = input else {
            return Err(rt::not_implemented("Iam", "ListServiceSpecificCredentials"));
        };
        self.inner.list_service_specific_credentials(caller, input).await
    }
    async fn list_signing_certificates(
        &self,
        caller: &rt::Caller,
        input: ListSigningCertificatesRequest,
    ) -> Result<ListSigningCertificatesResponse, rt::ApiError> {
        let input = IamInput::ListSigningCertificates(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::ListSigningCertificates(input) = input else {
            return Err(rt::not_implemented("Iam", "ListSigningCertificates"));
        };
        self.inner.list_signing_certificates(caller, input).await
    }
    async fn list_user_policies(
        &self,
        caller: &rt::Caller,
        input: ListUserPoliciesRequest,
    ) -> Result<ListUserPoliciesResponse, rt::ApiError> {
        let input = IamInput::ListUserPolicies(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::ListUserPolicies(input) = input else {
            return Err(rt::not_implemented("Iam", "ListUserPolicies"));
        };
        self.inner.list_user_policies(caller, input).await
    }
    async fn list_user_tags(
        &self,
        caller: &rt::Caller,
        input: ListUserTagsRequest,
    ) -> Result<ListUserTagsResponse, rt::ApiError> {
        let input = IamInput::ListUserTags(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::ListUserTags(input) = input else {
            return Err(rt::not_implemented("Iam", "ListUserTags"));
        };
        self.inner.list_user_tags(caller, input).await
    }
    async fn list_users(
        &self,
        caller: &rt::Caller,
        input: ListUsersRequest,
    ) -> Result<ListUsersResponse, rt::ApiError> {
        let input = IamInput::ListUsers(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::ListUsers(input) = input else {
            return Err(rt::not_implemented("Iam", "ListUsers"));
        };
        self.inner.list_users(caller, input).await
    }
    async fn list_virtual_mfa_devices(
        &self,
        caller: &rt::Caller,
        input: ListVirtualMFADevicesRequest,
    ) -> Result<ListVirtualMFADevicesResponse, rt::ApiError> {
        let input = IamInput::ListVirtualMFADevices(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::ListVirtualMFADevices(input) = input else {
            return Err(rt::not_implemented("Iam", "ListVirtualMFADevices"));
        };
        self.inner.list_virtual_mfa_devices(caller, input).await
    }
    async fn put_group_policy(
        &self,
        caller: &rt::Caller,
        input: PutGroupPolicyRequest,
    ) -> Result<PutGroupPolicyOutput, rt::ApiError> {
        let input = IamInput::PutGroupPolicy(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::PutGroupPolicy(input) = input else {
            return Err(rt::not_implemented("Iam", "PutGroupPolicy"));
        };
        self.inner.put_group_policy(caller, input).await
    }
    async fn put_role_permissions_boundary(
        &self,
        caller: &rt::Caller,
        input: PutRolePermissionsBoundaryRequest,
    ) -> Result<PutRolePermissionsBoundaryOutput, rt::ApiError> {
        let input = IamInput::PutRolePermissionsBoundary(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::PutRolePermissionsBoundary(input) = input else {
            return Err(rt::not_implemented("Iam", "PutRolePermissionsBoundary"));
        };
        self.inner.put_role_permissions_boundary(caller, input).await
    }
    async fn put_role_policy(
        &self,
        caller: &rt::Caller,
        input: PutRolePolicyRequest,
    ) -> Result<PutRolePolicyOutput, rt::ApiError> {
        let input = IamInput::PutRolePolicy(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::PutRolePolicy(input) = input else {
            return Err(rt::not_implemented("Iam", "PutRolePolicy"));
        };
        self.inner.put_role_policy(caller, input).await
    }
    async fn put_user_permissions_boundary(
        &self,
        caller: &rt::Caller,
        input: PutUserPermissionsBoundaryRequest,
    ) -> Result<PutUserPermissionsBoundaryOutput, rt::ApiError> {
        let input = IamInput::PutUserPermissionsBoundary(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::PutUserPermissionsBoundary(input) = input else {
            return Err(rt::not_implemented("Iam", "PutUserPermissionsBoundary"));
        };
        self.inner.put_user_permissions_boundary(caller, input).await
    }
    async fn put_user_policy(
        &self,
        caller: &rt::Caller,
        input: PutUserPolicyRequest,
    ) -> Result<PutUserPolicyOutput, rt::ApiError> {
        let input = IamInput::PutUserPolicy(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::PutUserPolicy(input) = input else {
            return Err(rt::not_implemented("Iam", "PutUserPolicy"));
        };
        self.inner.put_user_policy(caller, input).await
    }
    async fn remove_user_from_group(
        &self,
        caller: &rt::Caller,
        input: RemoveUserFromGroupRequest,
    ) -> Result<RemoveUserFromGroupOutput, rt::ApiError> {
        let input = IamInput::RemoveUserFromGroup(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::RemoveUserFromGroup(input) = input else {
            return Err(rt::not_implemented("Iam", "RemoveUserFromGroup"));
        };
        self.inner.remove_user_from_group(caller, input).await
    }
    async fn reset_service_specific_credential(
        &self,
        caller: &rt::Caller,
        input: ResetServiceSpecificCredentialRequest,
    ) -> Result<ResetServiceSpecificCredentialResponse, rt::ApiError> {
        let input = IamInput::ResetServiceSpecificCredential(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::ResetServiceSpecificCredential(input) = input else {
            return Err(rt::not_implemented("Iam", "ResetServiceSpecificCredential"));
        };
        self.inner.reset_service_specific_credential(caller, input).await
    }
    async fn set_default_policy_version(
        &self,
        caller: &rt::Caller,
        input: SetDefaultPolicyVersionRequest,
    ) -> Result<SetDefaultPolicyVersionOutput, rt::ApiError> {
        let input = IamInput::SetDefaultPolicyVersion(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::SetDefaultPolicyVersion(input) = input else {
            return Err(rt::not_implemented("Iam", "SetDefaultPolicyVersion"));
        };
        self.inner.set_default_policy_version(caller, input).await
    }
    async fn tag_policy(
        &self,
        caller: &rt::Caller,
        input: TagPolicyRequest,
    ) -> Result<TagPolicyOutput, rt::ApiError> {
        let input = IamInput::TagPolicy(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::TagPolicy(input) = input else {
            return Err(rt::not_implemented("Iam", "TagPolicy"));
        };
        self.inner.tag_policy(caller, input).await
    }
    async fn tag_role(
        &self,
        caller: &rt::Caller,
        input: TagRoleRequest,
    ) -> Result<TagRoleOutput, rt::ApiError> {
        let input = IamInput::TagRole(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::TagRole(input) = input else {
            return Err(rt::not_implemented("Iam", "TagRole"));
        };
        self.inner.tag_role(caller, input).await
    }
    async fn tag_user(
        &self,
        caller: &rt::Caller,
        input: TagUserRequest,
    ) -> Result<TagUserOutput, rt::ApiError> {
        let input = IamInput::TagUser(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::TagUser(input) = input else {
            return Err(rt::not_implemented("Iam", "TagUser"));
        };
        self.inner.tag_user(caller, input).await
    }
    async fn untag_policy(
        &self,
        caller: &rt::Caller,
        input: UntagPolicyRequest,
    ) -> Result<UntagPolicyOutput, rt::ApiError> {
        let input = IamInput::UntagPolicy(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::UntagPolicy(input) = input else {
            return Err(rt::not_implemented("Iam", "UntagPolicy"));
        };
        self.inner.untag_policy(caller, input).await
    }
    async fn untag_role(
        &self,
        caller: &rt::Caller,
        input: UntagRoleRequest,
    ) -> Result<UntagRoleOutput, rt::ApiError> {
        let input = IamInput::UntagRole(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::UntagRole(input) = input else {
            return Err(rt::not_implemented("Iam", "UntagRole"));
        };
        self.inner.untag_role(caller, input).await
    }
    async fn untag_user(
        &self,
        caller: &rt::Caller,
        input: UntagUserRequest,
    ) -> Result<UntagUserOutput, rt::ApiError> {
        let input = IamInput::UntagUser(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::UntagUser(input) = input else {
            return Err(rt::not_implemented("Iam", "UntagUser"));
        };
        self.inner.untag_user(caller, input).await
    }
    async fn update_access_key(
        &self,
        caller: &rt::Caller,
        input: UpdateAccessKeyRequest,
    ) -> Result<UpdateAccessKeyOutput, rt::ApiError> {
        let input = IamInput::UpdateAccessKey(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::UpdateAccessKey(input) = input else {
            return Err(rt::not_implemented("Iam", "UpdateAccessKey"));
        };
        self.inner.update_access_key(caller, input).await
    }
    async fn update_assume_role_policy(
        &self,
        caller: &rt::Caller,
        input: UpdateAssumeRolePolicyRequest,
    ) -> Result<UpdateAssumeRolePolicyOutput, rt::ApiError> {
        let input = IamInput::UpdateAssumeRolePolicy(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::UpdateAssumeRolePolicy(input) = input else {
            return Err(rt::not_implemented("Iam", "UpdateAssumeRolePolicy"));
        };
        self.inner.update_assume_role_policy(caller, input).await
    }
    async fn update_group(
        &self,
        caller: &rt::Caller,
        input: UpdateGroupRequest,
    ) -> Result<UpdateGroupOutput, rt::ApiError> {
        let input = IamInput::UpdateGroup(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::UpdateGroup(input) = input else {
            return Err(rt::not_implemented("Iam", "UpdateGroup"));
        };
        self.inner.update_group(caller, input).await
    }
    async fn update_role(
        &self,
        caller: &rt::Caller,
        input: UpdateRoleRequest,
    ) -> Result<UpdateRoleResponse, rt::ApiError> {
        let input = IamInput::UpdateRole(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::UpdateRole(input) = input else {
            return Err(rt::not_implemented("Iam", "UpdateRole"));
        };
        self.inner.update_role(caller, input).await
    }
    async fn update_role_description(
        &self,
        caller: &rt::Caller,
        input: UpdateRoleDescriptionRequest,
    ) -> Result<UpdateRoleDescriptionResponse, rt::ApiError> {
        let input = IamInput::UpdateRoleDescription(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::UpdateRoleDescription(input) = input else {
            return Err(rt::not_implemented("Iam", "UpdateRoleDescription"));
        };
        self.inner.update_role_description(caller, input).await
    }
    async fn update_service_specific_credential(
        &self,
        caller: &rt::Caller,
        input: UpdateServiceSpecificCredentialRequest,
    ) -> Result<UpdateServiceSpecificCredentialOutput, rt::ApiError> {
        let input = IamInput::UpdateServiceSpecificCredential(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::UpdateServiceSpecificCredential(input) = input else {
            return Err(rt::not_implemented("Iam", "UpdateServiceSpecificCredential"));
        };
        self.inner.update_service_specific_credential(caller, input).await
    }
    async fn update_user(
        &self,
        caller: &rt::Caller,
        input: UpdateUserRequest,
    ) -> Result<UpdateUserOutput, rt::ApiError> {
        let input = IamInput::UpdateUser(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let IamInput::UpdateUser(input) = input else {
            return Err(rt::not_implemented("Iam", "UpdateUser"));
        };
        self.inner.update_user(caller, input).await
    }
}
