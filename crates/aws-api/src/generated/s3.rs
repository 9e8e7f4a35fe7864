//! Amazon Simple Storage Service, API version 2006-03-01. Written by `cargo xtask codegen` from the service's model; do not edit.
#![allow(
    missing_docs,
    clippy::all,
    clippy::pedantic,
    non_camel_case_types,
    unused_variables,
    unused_mut
)]

use crate::prelude as rt;

pub static SHAPE_ABORT_DATE: rt::Shape = rt::Shape::Timestamp(None);
pub static SCHEMA_ABORT_INCOMPLETE_MULTIPART_UPLOAD: rt::Schema = rt::Schema {
    name: "AbortIncompleteMultipartUpload",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "DaysAfterInitiation",
        "DaysAfterInitiation",
        &SHAPE_DAYS_AFTER_INITIATION,
    )],
    xml_namespace: None,
};
pub static SHAPE_ABORT_INCOMPLETE_MULTIPART_UPLOAD: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ABORT_INCOMPLETE_MULTIPART_UPLOAD);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AbortIncompleteMultipartUpload {
    pub days_after_initiation: Option<i32>,
}
impl rt::Structure for AbortIncompleteMultipartUpload {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ABORT_INCOMPLETE_MULTIPART_UPLOAD
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ABORT_INCOMPLETE_MULTIPART_UPLOAD);
        rt::member(
            w,
            &SCHEMA_ABORT_INCOMPLETE_MULTIPART_UPLOAD.members[0],
            &self.days_after_initiation,
        );
        w.end_structure(&SCHEMA_ABORT_INCOMPLETE_MULTIPART_UPLOAD);
    }
}
impl rt::Encode for AbortIncompleteMultipartUpload {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for AbortIncompleteMultipartUpload {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ABORT_INCOMPLETE_MULTIPART_UPLOAD,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.days_after_initiation = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_ABORT_MULTIPART_UPLOAD_OUTPUT: rt::Schema = rt::Schema {
    name: "AbortMultipartUploadOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("RequestCharged", "x-amz-request-charged", &SHAPE_REQUEST_CHARGED)
        .at(rt::Location::Header)],
    xml_namespace: None,
};
pub static SHAPE_ABORT_MULTIPART_UPLOAD_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ABORT_MULTIPART_UPLOAD_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AbortMultipartUploadOutput {
    pub request_charged: Option<RequestCharged>,
}
impl rt::Structure for AbortMultipartUploadOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ABORT_MULTIPART_UPLOAD_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ABORT_MULTIPART_UPLOAD_OUTPUT);
        rt::member(w, &SCHEMA_ABORT_MULTIPART_UPLOAD_OUTPUT.members[0], &self.request_charged);
        w.end_structure(&SCHEMA_ABORT_MULTIPART_UPLOAD_OUTPUT);
    }
}
impl rt::Encode for AbortMultipartUploadOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for AbortMultipartUploadOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ABORT_MULTIPART_UPLOAD_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.request_charged = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_ABORT_MULTIPART_UPLOAD_REQUEST: rt::Schema = rt::Schema {
    name: "AbortMultipartUploadRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
        rt::Member::new(
            "IfMatchInitiatedTime",
            "x-amz-if-match-initiated-time",
            &SHAPE_IF_MATCH_INITIATED_TIME,
        )
        .at(rt::Location::Header),
        rt::Member::new("Key", "Key", &SHAPE_OBJECT_KEY).required().at(rt::Location::Uri),
        rt::Member::new("RequestPayer", "x-amz-request-payer", &SHAPE_REQUEST_PAYER)
            .at(rt::Location::Header),
        rt::Member::new("UploadId", "uploadId", &SHAPE_MULTIPART_UPLOAD_ID)
            .required()
            .at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_ABORT_MULTIPART_UPLOAD_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ABORT_MULTIPART_UPLOAD_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AbortMultipartUploadRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
    pub if_match_initiated_time: Option<rt::Timestamp>,
    pub key: String,
    pub request_payer: Option<RequestPayer>,
    pub upload_id: String,
}
impl rt::Structure for AbortMultipartUploadRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ABORT_MULTIPART_UPLOAD_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ABORT_MULTIPART_UPLOAD_REQUEST);
        rt::member(w, &SCHEMA_ABORT_MULTIPART_UPLOAD_REQUEST.members[0], &self.bucket);
        rt::member(
            w,
            &SCHEMA_ABORT_MULTIPART_UPLOAD_REQUEST.members[1],
            &self.expected_bucket_owner,
        );
        rt::member(
            w,
            &SCHEMA_ABORT_MULTIPART_UPLOAD_REQUEST.members[2],
            &self.if_match_initiated_time,
        );
        rt::member(w, &SCHEMA_ABORT_MULTIPART_UPLOAD_REQUEST.members[3], &self.key);
        rt::member(w, &SCHEMA_ABORT_MULTIPART_UPLOAD_REQUEST.members[4], &self.request_payer);
        rt::member(w, &SCHEMA_ABORT_MULTIPART_UPLOAD_REQUEST.members[5], &self.upload_id);
        w.end_structure(&SCHEMA_ABORT_MULTIPART_UPLOAD_REQUEST);
    }
}
impl rt::Encode for AbortMultipartUploadRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for AbortMultipartUploadRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ABORT_MULTIPART_UPLOAD_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    2 => out.if_match_initiated_time = rt::Decode::decode(shape, r)?,
                    3 => out.key = rt::Decode::decode(shape, r)?,
                    4 => out.request_payer = rt::Decode::decode(shape, r)?,
                    5 => out.upload_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_ABORT_RULE_ID: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_ACCELERATE_CONFIGURATION: rt::Schema = rt::Schema {
    name: "AccelerateConfiguration",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Status", "Status", &SHAPE_BUCKET_ACCELERATE_STATUS)],
    xml_namespace: None,
};
pub static SHAPE_ACCELERATE_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ACCELERATE_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AccelerateConfiguration {
    pub status: Option<BucketAccelerateStatus>,
}
impl rt::Structure for AccelerateConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ACCELERATE_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ACCELERATE_CONFIGURATION);
        rt::member(w, &SCHEMA_ACCELERATE_CONFIGURATION.members[0], &self.status);
        w.end_structure(&SCHEMA_ACCELERATE_CONFIGURATION);
    }
}
impl rt::Encode for AccelerateConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for AccelerateConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ACCELERATE_CONFIGURATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.status = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_ACCEPT_RANGES: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_ACCESS_CONTROL_POLICY: rt::Schema = rt::Schema {
    name: "AccessControlPolicy",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Grants", "AccessControlList", &SHAPE_GRANTS),
        rt::Member::new("Owner", "Owner", &SHAPE_OWNER),
    ],
    xml_namespace: None,
};
pub static SHAPE_ACCESS_CONTROL_POLICY: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ACCESS_CONTROL_POLICY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AccessControlPolicy {
    pub grants: Option<Vec<Grant>>,
    pub owner: Option<Owner>,
}
impl rt::Structure for AccessControlPolicy {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ACCESS_CONTROL_POLICY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ACCESS_CONTROL_POLICY);
        rt::member(w, &SCHEMA_ACCESS_CONTROL_POLICY.members[0], &self.grants);
        rt::member(w, &SCHEMA_ACCESS_CONTROL_POLICY.members[1], &self.owner);
        w.end_structure(&SCHEMA_ACCESS_CONTROL_POLICY);
    }
}
impl rt::Encode for AccessControlPolicy {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for AccessControlPolicy {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ACCESS_CONTROL_POLICY,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.grants = rt::Decode::decode(shape, r)?,
                    1 => out.owner = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_ACCESS_CONTROL_TRANSLATION: rt::Schema = rt::Schema {
    name: "AccessControlTranslation",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Owner", "Owner", &SHAPE_OWNER_OVERRIDE).required()],
    xml_namespace: None,
};
pub static SHAPE_ACCESS_CONTROL_TRANSLATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ACCESS_CONTROL_TRANSLATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AccessControlTranslation {
    pub owner: OwnerOverride,
}
impl rt::Structure for AccessControlTranslation {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ACCESS_CONTROL_TRANSLATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ACCESS_CONTROL_TRANSLATION);
        rt::member(w, &SCHEMA_ACCESS_CONTROL_TRANSLATION.members[0], &self.owner);
        w.end_structure(&SCHEMA_ACCESS_CONTROL_TRANSLATION);
    }
}
impl rt::Encode for AccessControlTranslation {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for AccessControlTranslation {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ACCESS_CONTROL_TRANSLATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.owner = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_ACCESS_POINT_ALIAS: rt::Shape = rt::Shape::Boolean;
pub static SHAPE_ACCOUNT_ID: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_ALLOWED_HEADER: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_ALLOWED_HEADERS: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_ALLOWED_HEADER,
    element_name: "member",
    flattened: true,
};
pub static SHAPE_ALLOWED_METHOD: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_ALLOWED_METHODS: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_ALLOWED_METHOD,
    element_name: "member",
    flattened: true,
};
pub static SHAPE_ALLOWED_ORIGIN: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_ALLOWED_ORIGINS: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_ALLOWED_ORIGIN,
    element_name: "member",
    flattened: true,
};
pub static SHAPE_ARCHIVE_STATUS: rt::Shape =
    rt::Shape::Enum { values: &["ARCHIVE_ACCESS", "DEEP_ARCHIVE_ACCESS"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ArchiveStatus {
    ArchiveAccess,
    DeepArchiveAccess,
    Unknown(String),
}
impl ArchiveStatus {
    pub fn as_str(&self) -> &str {
        match self {
            Self::ArchiveAccess => "ARCHIVE_ACCESS",
            Self::DeepArchiveAccess => "DEEP_ARCHIVE_ACCESS",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ArchiveStatus {
    fn from(text: &str) -> Self {
        match text {
            "ARCHIVE_ACCESS" => Self::ArchiveAccess,
            "DEEP_ARCHIVE_ACCESS" => Self::DeepArchiveAccess,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ArchiveStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ArchiveStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ArchiveStatus {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ArchiveStatus {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_BLOCKED_ENCRYPTION_TYPES: rt::Schema = rt::Schema {
    name: "BlockedEncryptionTypes",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("EncryptionType", "EncryptionType", &SHAPE_ENCRYPTION_TYPE_LIST)],
    xml_namespace: None,
};
pub static SHAPE_BLOCKED_ENCRYPTION_TYPES: rt::Shape =
    rt::Shape::Structure(&SCHEMA_BLOCKED_ENCRYPTION_TYPES);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BlockedEncryptionTypes {
    pub encryption_type: Option<Vec<EncryptionType>>,
}
impl rt::Structure for BlockedEncryptionTypes {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_BLOCKED_ENCRYPTION_TYPES
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_BLOCKED_ENCRYPTION_TYPES);
        rt::member(w, &SCHEMA_BLOCKED_ENCRYPTION_TYPES.members[0], &self.encryption_type);
        w.end_structure(&SCHEMA_BLOCKED_ENCRYPTION_TYPES);
    }
}
impl rt::Encode for BlockedEncryptionTypes {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for BlockedEncryptionTypes {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_BLOCKED_ENCRYPTION_TYPES,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.encryption_type = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_BODY: rt::Shape = rt::Shape::Blob { min: None, max: None };
pub static SCHEMA_BUCKET: rt::Schema = rt::Schema {
    name: "Bucket",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "BucketArn",
            "BucketArn",
            &SHAPE_S3_REGIONAL_OR_S3_EXPRESS_BUCKET_ARN_STRING,
        ),
        rt::Member::new("BucketRegion", "BucketRegion", &SHAPE_BUCKET_REGION),
        rt::Member::new("CreationDate", "CreationDate", &SHAPE_CREATION_DATE),
        rt::Member::new("Name", "Name", &SHAPE_BUCKET_NAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_BUCKET: rt::Shape = rt::Shape::Structure(&SCHEMA_BUCKET);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Bucket {
    pub bucket_arn: Option<String>,
    pub bucket_region: Option<String>,
    pub creation_date: Option<rt::Timestamp>,
    pub name: Option<String>,
}
impl rt::Structure for Bucket {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_BUCKET
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_BUCKET);
        rt::member(w, &SCHEMA_BUCKET.members[0], &self.bucket_arn);
        rt::member(w, &SCHEMA_BUCKET.members[1], &self.bucket_region);
        rt::member(w, &SCHEMA_BUCKET.members[2], &self.creation_date);
        rt::member(w, &SCHEMA_BUCKET.members[3], &self.name);
        w.end_structure(&SCHEMA_BUCKET);
    }
}
impl rt::Encode for Bucket {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Bucket {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_BUCKET, r, &mut |index, shape, r| {
            match index {
                0 => out.bucket_arn = rt::Decode::decode(shape, r)?,
                1 => out.bucket_region = rt::Decode::decode(shape, r)?,
                2 => out.creation_date = rt::Decode::decode(shape, r)?,
                3 => out.name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_BUCKET_ACCELERATE_STATUS: rt::Shape =
    rt::Shape::Enum { values: &["Enabled", "Suspended"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BucketAccelerateStatus {
    Enabled,
    Suspended,
    Unknown(String),
}
impl BucketAccelerateStatus {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabled => "Enabled",
            Self::Suspended => "Suspended",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for BucketAccelerateStatus {
    fn from(text: &str) -> Self {
        match text {
            "Enabled" => Self::Enabled,
            "Suspended" => Self::Suspended,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for BucketAccelerateStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for BucketAccelerateStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for BucketAccelerateStatus {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for BucketAccelerateStatus {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_BUCKET_ALREADY_EXISTS: rt::Schema = rt::Schema {
    name: "BucketAlreadyExists",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "BucketAlreadyExists", status: 409 }),
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_BUCKET_ALREADY_EXISTS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_BUCKET_ALREADY_EXISTS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BucketAlreadyExists {}
impl rt::Structure for BucketAlreadyExists {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_BUCKET_ALREADY_EXISTS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_BUCKET_ALREADY_EXISTS);
        w.end_structure(&SCHEMA_BUCKET_ALREADY_EXISTS);
    }
}
impl rt::Encode for BucketAlreadyExists {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for BucketAlreadyExists {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_BUCKET_ALREADY_EXISTS,
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
impl From<BucketAlreadyExists> for rt::ApiError {
    fn from(error: BucketAlreadyExists) -> Self {
        rt::ApiError::with_detail(String::new(), Box::new(error))
    }
}

pub static SCHEMA_BUCKET_ALREADY_OWNED_BY_YOU: rt::Schema = rt::Schema {
    name: "BucketAlreadyOwnedByYou",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "BucketAlreadyOwnedByYou", status: 409 }),
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_BUCKET_ALREADY_OWNED_BY_YOU: rt::Shape =
    rt::Shape::Structure(&SCHEMA_BUCKET_ALREADY_OWNED_BY_YOU);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BucketAlreadyOwnedByYou {}
impl rt::Structure for BucketAlreadyOwnedByYou {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_BUCKET_ALREADY_OWNED_BY_YOU
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_BUCKET_ALREADY_OWNED_BY_YOU);
        w.end_structure(&SCHEMA_BUCKET_ALREADY_OWNED_BY_YOU);
    }
}
impl rt::Encode for BucketAlreadyOwnedByYou {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for BucketAlreadyOwnedByYou {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_BUCKET_ALREADY_OWNED_BY_YOU,
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
impl From<BucketAlreadyOwnedByYou> for rt::ApiError {
    fn from(error: BucketAlreadyOwnedByYou) -> Self {
        rt::ApiError::with_detail(String::new(), Box::new(error))
    }
}

pub static SHAPE_BUCKET_CANNED_ACL: rt::Shape = rt::Shape::Enum {
    values: &["private", "public-read", "public-read-write", "authenticated-read"],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BucketCannedACL {
    Private,
    PublicRead,
    PublicReadWrite,
    AuthenticatedRead,
    Unknown(String),
}
impl BucketCannedACL {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Private => "private",
            Self::PublicRead => "public-read",
            Self::PublicReadWrite => "public-read-write",
            Self::AuthenticatedRead => "authenticated-read",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for BucketCannedACL {
    fn from(text: &str) -> Self {
        match text {
            "private" => Self::Private,
            "public-read" => Self::PublicRead,
            "public-read-write" => Self::PublicReadWrite,
            "authenticated-read" => Self::AuthenticatedRead,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for BucketCannedACL {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for BucketCannedACL {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for BucketCannedACL {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for BucketCannedACL {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_BUCKET_INFO: rt::Schema = rt::Schema {
    name: "BucketInfo",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("DataRedundancy", "DataRedundancy", &SHAPE_DATA_REDUNDANCY),
        rt::Member::new("Type", "Type", &SHAPE_BUCKET_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_BUCKET_INFO: rt::Shape = rt::Shape::Structure(&SCHEMA_BUCKET_INFO);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BucketInfo {
    pub data_redundancy: Option<DataRedundancy>,
    pub r#type: Option<BucketType>,
}
impl rt::Structure for BucketInfo {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_BUCKET_INFO
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_BUCKET_INFO);
        rt::member(w, &SCHEMA_BUCKET_INFO.members[0], &self.data_redundancy);
        rt::member(w, &SCHEMA_BUCKET_INFO.members[1], &self.r#type);
        w.end_structure(&SCHEMA_BUCKET_INFO);
    }
}
impl rt::Encode for BucketInfo {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for BucketInfo {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_BUCKET_INFO, r, &mut |index, shape, r| {
            match index {
                0 => out.data_redundancy = rt::Decode::decode(shape, r)?,
                1 => out.r#type = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_BUCKET_KEY_ENABLED: rt::Shape = rt::Shape::Boolean;
pub static SCHEMA_BUCKET_LIFECYCLE_CONFIGURATION: rt::Schema = rt::Schema {
    name: "BucketLifecycleConfiguration",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Rules", "Rule", &SHAPE_LIFECYCLE_RULES).required()],
    xml_namespace: None,
};
pub static SHAPE_BUCKET_LIFECYCLE_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_BUCKET_LIFECYCLE_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BucketLifecycleConfiguration {
    pub rules: Vec<LifecycleRule>,
}
impl rt::Structure for BucketLifecycleConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_BUCKET_LIFECYCLE_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_BUCKET_LIFECYCLE_CONFIGURATION);
        rt::member(w, &SCHEMA_BUCKET_LIFECYCLE_CONFIGURATION.members[0], &self.rules);
        w.end_structure(&SCHEMA_BUCKET_LIFECYCLE_CONFIGURATION);
    }
}
impl rt::Encode for BucketLifecycleConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for BucketLifecycleConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_BUCKET_LIFECYCLE_CONFIGURATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.rules = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_BUCKET_LOCATION_CONSTRAINT: rt::Shape = rt::Shape::Enum {
    values: &[
        "af-south-1",
        "ap-east-1",
        "ap-east-2",
        "ap-northeast-1",
        "ap-northeast-2",
        "ap-northeast-3",
        "ap-south-1",
        "ap-south-2",
        "ap-southeast-1",
        "ap-southeast-2",
        "ap-southeast-3",
        "ap-southeast-4",
        "ap-southeast-5",
        "ap-southeast-6",
        "ap-southeast-7",
        "ca-central-1",
        "ca-west-1",
        "cn-north-1",
        "cn-northwest-1",
        "EU",
        "eu-central-1",
        "eu-central-2",
        "eu-north-1",
        "eu-south-1",
        "eu-south-2",
        "eu-west-1",
        "eu-west-2",
        "eu-west-3",
        "il-central-1",
        "me-central-1",
        "me-south-1",
        "mx-central-1",
        "sa-east-1",
        "us-east-2",
        "us-gov-east-1",
        "us-gov-west-1",
        "us-west-1",
        "us-west-2",
    ],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BucketLocationConstraint {
    AfSouth1,
    ApEast1,
    ApEast2,
    ApNortheast1,
    ApNortheast2,
    ApNortheast3,
    ApSouth1,
    ApSouth2,
    ApSoutheast1,
    ApSoutheast2,
    ApSoutheast3,
    ApSoutheast4,
    ApSoutheast5,
    ApSoutheast6,
    ApSoutheast7,
    CaCentral1,
    CaWest1,
    CnNorth1,
    CnNorthwest1,
    Eu,
    EuCentral1,
    EuCentral2,
    EuNorth1,
    EuSouth1,
    EuSouth2,
    EuWest1,
    EuWest2,
    EuWest3,
    IlCentral1,
    MeCentral1,
    MeSouth1,
    MxCentral1,
    SaEast1,
    UsEast2,
    UsGovEast1,
    UsGovWest1,
    UsWest1,
    UsWest2,
    Unknown(String),
}
impl BucketLocationConstraint {
    pub fn as_str(&self) -> &str {
        match self {
            Self::AfSouth1 => "af-south-1",
            Self::ApEast1 => "ap-east-1",
            Self::ApEast2 => "ap-east-2",
            Self::ApNortheast1 => "ap-northeast-1",
            Self::ApNortheast2 => "ap-northeast-2",
            Self::ApNortheast3 => "ap-northeast-3",
            Self::ApSouth1 => "ap-south-1",
            Self::ApSouth2 => "ap-south-2",
            Self::ApSoutheast1 => "ap-southeast-1",
            Self::ApSoutheast2 => "ap-southeast-2",
            Self::ApSoutheast3 => "ap-southeast-3",
            Self::ApSoutheast4 => "ap-southeast-4",
            Self::ApSoutheast5 => "ap-southeast-5",
            Self::ApSoutheast6 => "ap-southeast-6",
            Self::ApSoutheast7 => "ap-southeast-7",
            Self::CaCentral1 => "ca-central-1",
            Self::CaWest1 => "ca-west-1",
            Self::CnNorth1 => "cn-north-1",
            Self::CnNorthwest1 => "cn-northwest-1",
            Self::Eu => "EU",
            Self::EuCentral1 => "eu-central-1",
            Self::EuCentral2 => "eu-central-2",
            Self::EuNorth1 => "eu-north-1",
            Self::EuSouth1 => "eu-south-1",
            Self::EuSouth2 => "eu-south-2",
            Self::EuWest1 => "eu-west-1",
            Self::EuWest2 => "eu-west-2",
            Self::EuWest3 => "eu-west-3",
            Self::IlCentral1 => "il-central-1",
            Self::MeCentral1 => "me-central-1",
            Self::MeSouth1 => "me-south-1",
            Self::MxCentral1 => "mx-central-1",
            Self::SaEast1 => "sa-east-1",
            Self::UsEast2 => "us-east-2",
            Self::UsGovEast1 => "us-gov-east-1",
            Self::UsGovWest1 => "us-gov-west-1",
            Self::UsWest1 => "us-west-1",
            Self::UsWest2 => "us-west-2",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for BucketLocationConstraint {
    fn from(text: &str) -> Self {
        match text {
            "af-south-1" => Self::AfSouth1,
            "ap-east-1" => Self::ApEast1,
            "ap-east-2" => Self::ApEast2,
            "ap-northeast-1" => Self::ApNortheast1,
            "ap-northeast-2" => Self::ApNortheast2,
            "ap-northeast-3" => Self::ApNortheast3,
            "ap-south-1" => Self::ApSouth1,
            "ap-south-2" => Self::ApSouth2,
            "ap-southeast-1" => Self::ApSoutheast1,
            "ap-southeast-2" => Self::ApSoutheast2,
            "ap-southeast-3" => Self::ApSoutheast3,
            "ap-southeast-4" => Self::ApSoutheast4,
            "ap-southeast-5" => Self::ApSoutheast5,
            "ap-southeast-6" => Self::ApSoutheast6,
            "ap-southeast-7" => Self::ApSoutheast7,
            "ca-central-1" => Self::CaCentral1,
            "ca-west-1" => Self::CaWest1,
            "cn-north-1" => Self::CnNorth1,
            "cn-northwest-1" => Self::CnNorthwest1,
            "EU" => Self::Eu,
            "eu-central-1" => Self::EuCentral1,
            "eu-central-2" => Self::EuCentral2,
            "eu-north-1" => Self::EuNorth1,
            "eu-south-1" => Self::EuSouth1,
            "eu-south-2" => Self::EuSouth2,
            "eu-west-1" => Self::EuWest1,
            "eu-west-2" => Self::EuWest2,
            "eu-west-3" => Self::EuWest3,
            "il-central-1" => Self::IlCentral1,
            "me-central-1" => Self::MeCentral1,
            "me-south-1" => Self::MeSouth1,
            "mx-central-1" => Self::MxCentral1,
            "sa-east-1" => Self::SaEast1,
            "us-east-2" => Self::UsEast2,
            "us-gov-east-1" => Self::UsGovEast1,
            "us-gov-west-1" => Self::UsGovWest1,
            "us-west-1" => Self::UsWest1,
            "us-west-2" => Self::UsWest2,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for BucketLocationConstraint {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for BucketLocationConstraint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for BucketLocationConstraint {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for BucketLocationConstraint {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_BUCKET_LOCATION_NAME: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_BUCKET_LOGGING_STATUS: rt::Schema = rt::Schema {
    name: "BucketLoggingStatus",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("LoggingEnabled", "LoggingEnabled", &SHAPE_LOGGING_ENABLED)],
    xml_namespace: None,
};
pub static SHAPE_BUCKET_LOGGING_STATUS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_BUCKET_LOGGING_STATUS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BucketLoggingStatus {
    pub logging_enabled: Option<LoggingEnabled>,
}
impl rt::Structure for BucketLoggingStatus {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_BUCKET_LOGGING_STATUS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_BUCKET_LOGGING_STATUS);
        rt::member(w, &SCHEMA_BUCKET_LOGGING_STATUS.members[0], &self.logging_enabled);
        w.end_structure(&SCHEMA_BUCKET_LOGGING_STATUS);
    }
}
impl rt::Encode for BucketLoggingStatus {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for BucketLoggingStatus {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_BUCKET_LOGGING_STATUS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.logging_enabled = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_BUCKET_LOGS_PERMISSION: rt::Shape =
    rt::Shape::Enum { values: &["FULL_CONTROL", "READ", "WRITE"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BucketLogsPermission {
    FullControl,
    Read,
    Write,
    Unknown(String),
}
impl BucketLogsPermission {
    pub fn as_str(&self) -> &str {
        match self {
            Self::FullControl => "FULL_CONTROL",
            Self::Read => "READ",
            Self::Write => "WRITE",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for BucketLogsPermission {
    fn from(text: &str) -> Self {
        match text {
            "FULL_CONTROL" => Self::FullControl,
            "READ" => Self::Read,
            "WRITE" => Self::Write,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for BucketLogsPermission {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for BucketLogsPermission {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for BucketLogsPermission {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for BucketLogsPermission {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_BUCKET_NAME: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_BUCKET_NAMESPACE: rt::Shape =
    rt::Shape::Enum { values: &["account-regional", "global"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BucketNamespace {
    AccountRegional,
    Global,
    Unknown(String),
}
impl BucketNamespace {
    pub fn as_str(&self) -> &str {
        match self {
            Self::AccountRegional => "account-regional",
            Self::Global => "global",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for BucketNamespace {
    fn from(text: &str) -> Self {
        match text {
            "account-regional" => Self::AccountRegional,
            "global" => Self::Global,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for BucketNamespace {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for BucketNamespace {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for BucketNamespace {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for BucketNamespace {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_BUCKET_REGION: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_BUCKET_TYPE: rt::Shape = rt::Shape::Enum { values: &["Directory"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BucketType {
    Directory,
    Unknown(String),
}
impl BucketType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Directory => "Directory",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for BucketType {
    fn from(text: &str) -> Self {
        match text {
            "Directory" => Self::Directory,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for BucketType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for BucketType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for BucketType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for BucketType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_BUCKET_VERSIONING_STATUS: rt::Shape =
    rt::Shape::Enum { values: &["Enabled", "Suspended"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BucketVersioningStatus {
    Enabled,
    Suspended,
    Unknown(String),
}
impl BucketVersioningStatus {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabled => "Enabled",
            Self::Suspended => "Suspended",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for BucketVersioningStatus {
    fn from(text: &str) -> Self {
        match text {
            "Enabled" => Self::Enabled,
            "Suspended" => Self::Suspended,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for BucketVersioningStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for BucketVersioningStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for BucketVersioningStatus {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for BucketVersioningStatus {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_BUCKETS: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_BUCKET,
    element_name: "Bucket",
    flattened: false,
};
pub static SHAPE_BYPASS_GOVERNANCE_RETENTION: rt::Shape = rt::Shape::Boolean;
pub static SCHEMA_CORS_CONFIGURATION: rt::Schema = rt::Schema {
    name: "CORSConfiguration",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("CORSRules", "CORSRule", &SHAPE_CORS_RULES).required()],
    xml_namespace: None,
};
pub static SHAPE_CORS_CONFIGURATION: rt::Shape = rt::Shape::Structure(&SCHEMA_CORS_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CORSConfiguration {
    pub cors_rules: Vec<CORSRule>,
}
impl rt::Structure for CORSConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CORS_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CORS_CONFIGURATION);
        rt::member(w, &SCHEMA_CORS_CONFIGURATION.members[0], &self.cors_rules);
        w.end_structure(&SCHEMA_CORS_CONFIGURATION);
    }
}
impl rt::Encode for CORSConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CORSConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_CORS_CONFIGURATION, r, &mut |index, shape, r| {
            match index {
                0 => out.cors_rules = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_CORS_RULE: rt::Schema = rt::Schema {
    name: "CORSRule",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AllowedHeaders", "AllowedHeader", &SHAPE_ALLOWED_HEADERS),
        rt::Member::new("AllowedMethods", "AllowedMethod", &SHAPE_ALLOWED_METHODS).required(),
        rt::Member::new("AllowedOrigins", "AllowedOrigin", &SHAPE_ALLOWED_ORIGINS).required(),
        rt::Member::new("ExposeHeaders", "ExposeHeader", &SHAPE_EXPOSE_HEADERS),
        rt::Member::new("ID", "ID", &SHAPE_ID),
        rt::Member::new("MaxAgeSeconds", "MaxAgeSeconds", &SHAPE_MAX_AGE_SECONDS),
    ],
    xml_namespace: None,
};
pub static SHAPE_CORS_RULE: rt::Shape = rt::Shape::Structure(&SCHEMA_CORS_RULE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CORSRule {
    pub allowed_headers: Option<Vec<String>>,
    pub allowed_methods: Vec<String>,
    pub allowed_origins: Vec<String>,
    pub expose_headers: Option<Vec<String>>,
    pub id: Option<String>,
    pub max_age_seconds: Option<i32>,
}
impl rt::Structure for CORSRule {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CORS_RULE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CORS_RULE);
        rt::member(w, &SCHEMA_CORS_RULE.members[0], &self.allowed_headers);
        rt::member(w, &SCHEMA_CORS_RULE.members[1], &self.allowed_methods);
        rt::member(w, &SCHEMA_CORS_RULE.members[2], &self.allowed_origins);
        rt::member(w, &SCHEMA_CORS_RULE.members[3], &self.expose_headers);
        rt::member(w, &SCHEMA_CORS_RULE.members[4], &self.id);
        rt::member(w, &SCHEMA_CORS_RULE.members[5], &self.max_age_seconds);
        w.end_structure(&SCHEMA_CORS_RULE);
    }
}
impl rt::Encode for CORSRule {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CORSRule {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_CORS_RULE, r, &mut |index, shape, r| {
            match index {
                0 => out.allowed_headers = rt::Decode::decode(shape, r)?,
                1 => out.allowed_methods = rt::Decode::decode(shape, r)?,
                2 => out.allowed_origins = rt::Decode::decode(shape, r)?,
                3 => out.expose_headers = rt::Decode::decode(shape, r)?,
                4 => out.id = rt::Decode::decode(shape, r)?,
                5 => out.max_age_seconds = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_CORS_RULES: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_CORS_RULE,
    element_name: "member",
    flattened: true,
};
pub static SHAPE_CACHE_CONTROL: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_CHECKSUM: rt::Schema = rt::Schema {
    name: "Checksum",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ChecksumCRC32", "ChecksumCRC32", &SHAPE_CHECKSUM_CRC32),
        rt::Member::new("ChecksumCRC32C", "ChecksumCRC32C", &SHAPE_CHECKSUM_CRC32_C),
        rt::Member::new("ChecksumCRC64NVME", "ChecksumCRC64NVME", &SHAPE_CHECKSUM_CRC64_NVME),
        rt::Member::new("ChecksumMD5", "ChecksumMD5", &SHAPE_CHECKSUM_MD5),
        rt::Member::new("ChecksumSHA1", "ChecksumSHA1", &SHAPE_CHECKSUM_SHA1),
        rt::Member::new("ChecksumSHA256", "ChecksumSHA256", &SHAPE_CHECKSUM_SHA256),
        rt::Member::new("ChecksumSHA512", "ChecksumSHA512", &SHAPE_CHECKSUM_SHA512),
        rt::Member::new("ChecksumType", "ChecksumType", &SHAPE_CHECKSUM_TYPE),
        rt::Member::new("ChecksumXXHASH128", "ChecksumXXHASH128", &SHAPE_CHECKSUM_XXHASH128),
        rt::Member::new("ChecksumXXHASH3", "ChecksumXXHASH3", &SHAPE_CHECKSUM_XXHASH3),
        rt::Member::new("ChecksumXXHASH64", "ChecksumXXHASH64", &SHAPE_CHECKSUM_XXHASH64),
    ],
    xml_namespace: None,
};
pub static SHAPE_CHECKSUM: rt::Shape = rt::Shape::Structure(&SCHEMA_CHECKSUM);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Checksum {
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_type: Option<ChecksumType>,
    pub checksum_xxhash128: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash64: Option<String>,
}
impl rt::Structure for Checksum {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CHECKSUM
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CHECKSUM);
        rt::member(w, &SCHEMA_CHECKSUM.members[0], &self.checksum_crc32);
        rt::member(w, &SCHEMA_CHECKSUM.members[1], &self.checksum_crc32_c);
        rt::member(w, &SCHEMA_CHECKSUM.members[2], &self.checksum_crc64_nvme);
        rt::member(w, &SCHEMA_CHECKSUM.members[3], &self.checksum_md5);
        rt::member(w, &SCHEMA_CHECKSUM.members[4], &self.checksum_sha1);
        rt::member(w, &SCHEMA_CHECKSUM.members[5], &self.checksum_sha256);
        rt::member(w, &SCHEMA_CHECKSUM.members[6], &self.checksum_sha512);
        rt::member(w, &SCHEMA_CHECKSUM.members[7], &self.checksum_type);
        rt::member(w, &SCHEMA_CHECKSUM.members[8], &self.checksum_xxhash128);
        rt::member(w, &SCHEMA_CHECKSUM.members[9], &self.checksum_xxhash3);
        rt::member(w, &SCHEMA_CHECKSUM.members[10], &self.checksum_xxhash64);
        w.end_structure(&SCHEMA_CHECKSUM);
    }
}
impl rt::Encode for Checksum {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Checksum {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_CHECKSUM, r, &mut |index, shape, r| {
            match index {
                0 => out.checksum_crc32 = rt::Decode::decode(shape, r)?,
                1 => out.checksum_crc32_c = rt::Decode::decode(shape, r)?,
                2 => out.checksum_crc64_nvme = rt::Decode::decode(shape, r)?,
                3 => out.checksum_md5 = rt::Decode::decode(shape, r)?,
                4 => out.checksum_sha1 = rt::Decode::decode(shape, r)?,
                5 => out.checksum_sha256 = rt::Decode::decode(shape, r)?,
                6 => out.checksum_sha512 = rt::Decode::decode(shape, r)?,
                7 => out.checksum_type = rt::Decode::decode(shape, r)?,
                8 => out.checksum_xxhash128 = rt::Decode::decode(shape, r)?,
                9 => out.checksum_xxhash3 = rt::Decode::decode(shape, r)?,
                10 => out.checksum_xxhash64 = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_CHECKSUM_ALGORITHM: rt::Shape = rt::Shape::Enum {
    values: &[
        "CRC32",
        "CRC32C",
        "SHA1",
        "SHA256",
        "CRC64NVME",
        "SHA512",
        "MD5",
        "XXHASH64",
        "XXHASH3",
        "XXHASH128",
    ],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChecksumAlgorithm {
    Crc32,
    Crc32C,
    Sha1,
    Sha256,
    Crc64Nvme,
    Sha512,
    Md5,
    Xxhash64,
    Xxhash3,
    Xxhash128,
    Unknown(String),
}
impl ChecksumAlgorithm {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Crc32 => "CRC32",
            Self::Crc32C => "CRC32C",
            Self::Sha1 => "SHA1",
            Self::Sha256 => "SHA256",
            Self::Crc64Nvme => "CRC64NVME",
            Self::Sha512 => "SHA512",
            Self::Md5 => "MD5",
            Self::Xxhash64 => "XXHASH64",
            Self::Xxhash3 => "XXHASH3",
            Self::Xxhash128 => "XXHASH128",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ChecksumAlgorithm {
    fn from(text: &str) -> Self {
        match text {
            "CRC32" => Self::Crc32,
            "CRC32C" => Self::Crc32C,
            "SHA1" => Self::Sha1,
            "SHA256" => Self::Sha256,
            "CRC64NVME" => Self::Crc64Nvme,
            "SHA512" => Self::Sha512,
            "MD5" => Self::Md5,
            "XXHASH64" => Self::Xxhash64,
            "XXHASH3" => Self::Xxhash3,
            "XXHASH128" => Self::Xxhash128,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ChecksumAlgorithm {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ChecksumAlgorithm {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ChecksumAlgorithm {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ChecksumAlgorithm {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_CHECKSUM_ALGORITHM_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_CHECKSUM_ALGORITHM,
    element_name: "member",
    flattened: true,
};
pub static SHAPE_CHECKSUM_CRC32: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_CHECKSUM_CRC32_C: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_CHECKSUM_CRC64_NVME: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_CHECKSUM_MD5: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_CHECKSUM_MODE: rt::Shape = rt::Shape::Enum { values: &["ENABLED"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChecksumMode {
    Enabled,
    Unknown(String),
}
impl ChecksumMode {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabled => "ENABLED",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ChecksumMode {
    fn from(text: &str) -> Self {
        match text {
            "ENABLED" => Self::Enabled,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ChecksumMode {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ChecksumMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ChecksumMode {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ChecksumMode {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_CHECKSUM_SHA1: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_CHECKSUM_SHA256: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_CHECKSUM_SHA512: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_CHECKSUM_TYPE: rt::Shape =
    rt::Shape::Enum { values: &["COMPOSITE", "FULL_OBJECT"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChecksumType {
    Composite,
    FullObject,
    Unknown(String),
}
impl ChecksumType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Composite => "COMPOSITE",
            Self::FullObject => "FULL_OBJECT",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ChecksumType {
    fn from(text: &str) -> Self {
        match text {
            "COMPOSITE" => Self::Composite,
            "FULL_OBJECT" => Self::FullObject,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ChecksumType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ChecksumType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ChecksumType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ChecksumType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_CHECKSUM_XXHASH128: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_CHECKSUM_XXHASH3: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_CHECKSUM_XXHASH64: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_CODE: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_COMMON_PREFIX: rt::Schema = rt::Schema {
    name: "CommonPrefix",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Prefix", "Prefix", &SHAPE_PREFIX)],
    xml_namespace: None,
};
pub static SHAPE_COMMON_PREFIX: rt::Shape = rt::Shape::Structure(&SCHEMA_COMMON_PREFIX);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CommonPrefix {
    pub prefix: Option<String>,
}
impl rt::Structure for CommonPrefix {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_COMMON_PREFIX
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_COMMON_PREFIX);
        rt::member(w, &SCHEMA_COMMON_PREFIX.members[0], &self.prefix);
        w.end_structure(&SCHEMA_COMMON_PREFIX);
    }
}
impl rt::Encode for CommonPrefix {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CommonPrefix {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_COMMON_PREFIX, r, &mut |index, shape, r| {
            match index {
                0 => out.prefix = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_COMMON_PREFIX_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_COMMON_PREFIX,
    element_name: "member",
    flattened: true,
};
pub static SCHEMA_COMPLETE_MULTIPART_UPLOAD_OUTPUT: rt::Schema = rt::Schema {
    name: "CompleteMultipartUploadOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME),
        rt::Member::new(
            "BucketKeyEnabled",
            "x-amz-server-side-encryption-bucket-key-enabled",
            &SHAPE_BUCKET_KEY_ENABLED,
        )
        .at(rt::Location::Header),
        rt::Member::new("ChecksumCRC32", "ChecksumCRC32", &SHAPE_CHECKSUM_CRC32),
        rt::Member::new("ChecksumCRC32C", "ChecksumCRC32C", &SHAPE_CHECKSUM_CRC32_C),
        rt::Member::new("ChecksumCRC64NVME", "ChecksumCRC64NVME", &SHAPE_CHECKSUM_CRC64_NVME),
        rt::Member::new("ChecksumMD5", "ChecksumMD5", &SHAPE_CHECKSUM_MD5),
        rt::Member::new("ChecksumSHA1", "ChecksumSHA1", &SHAPE_CHECKSUM_SHA1),
        rt::Member::new("ChecksumSHA256", "ChecksumSHA256", &SHAPE_CHECKSUM_SHA256),
        rt::Member::new("ChecksumSHA512", "ChecksumSHA512", &SHAPE_CHECKSUM_SHA512),
        rt::Member::new("ChecksumType", "ChecksumType", &SHAPE_CHECKSUM_TYPE),
        rt::Member::new("ChecksumXXHASH128", "ChecksumXXHASH128", &SHAPE_CHECKSUM_XXHASH128),
        rt::Member::new("ChecksumXXHASH3", "ChecksumXXHASH3", &SHAPE_CHECKSUM_XXHASH3),
        rt::Member::new("ChecksumXXHASH64", "ChecksumXXHASH64", &SHAPE_CHECKSUM_XXHASH64),
        rt::Member::new("ETag", "ETag", &SHAPE_E_TAG),
        rt::Member::new("Expiration", "x-amz-expiration", &SHAPE_EXPIRATION)
            .at(rt::Location::Header),
        rt::Member::new("Key", "Key", &SHAPE_OBJECT_KEY),
        rt::Member::new("Location", "Location", &SHAPE_LOCATION),
        rt::Member::new("RequestCharged", "x-amz-request-charged", &SHAPE_REQUEST_CHARGED)
            .at(rt::Location::Header),
        rt::Member::new(
            "SSEKMSKeyId",
            "x-amz-server-side-encryption-aws-kms-key-id",
            &SHAPE_SSEKMS_KEY_ID,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "ServerSideEncryption",
            "x-amz-server-side-encryption",
            &SHAPE_SERVER_SIDE_ENCRYPTION,
        )
        .at(rt::Location::Header),
        rt::Member::new("VersionId", "x-amz-version-id", &SHAPE_OBJECT_VERSION_ID)
            .at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_COMPLETE_MULTIPART_UPLOAD_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_COMPLETE_MULTIPART_UPLOAD_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CompleteMultipartUploadOutput {
    pub bucket: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_type: Option<ChecksumType>,
    pub checksum_xxhash128: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub e_tag: Option<String>,
    pub expiration: Option<String>,
    pub key: Option<String>,
    pub location: Option<String>,
    pub request_charged: Option<RequestCharged>,
    pub ssekms_key_id: Option<String>,
    pub server_side_encryption: Option<ServerSideEncryption>,
    pub version_id: Option<String>,
}
impl rt::Structure for CompleteMultipartUploadOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_COMPLETE_MULTIPART_UPLOAD_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_COMPLETE_MULTIPART_UPLOAD_OUTPUT);
        rt::member(w, &SCHEMA_COMPLETE_MULTIPART_UPLOAD_OUTPUT.members[0], &self.bucket);
        rt::member(
            w,
            &SCHEMA_COMPLETE_MULTIPART_UPLOAD_OUTPUT.members[1],
            &self.bucket_key_enabled,
        );
        rt::member(w, &SCHEMA_COMPLETE_MULTIPART_UPLOAD_OUTPUT.members[2], &self.checksum_crc32);
        rt::member(w, &SCHEMA_COMPLETE_MULTIPART_UPLOAD_OUTPUT.members[3], &self.checksum_crc32_c);
        rt::member(
            w,
            &SCHEMA_COMPLETE_MULTIPART_UPLOAD_OUTPUT.members[4],
            &self.checksum_crc64_nvme,
        );
        rt::member(w, &SCHEMA_COMPLETE_MULTIPART_UPLOAD_OUTPUT.members[5], &self.checksum_md5);
        rt::member(w, &SCHEMA_COMPLETE_MULTIPART_UPLOAD_OUTPUT.members[6], &self.checksum_sha1);
        rt::member(w, &SCHEMA_COMPLETE_MULTIPART_UPLOAD_OUTPUT.members[7], &self.checksum_sha256);
        rt::member(w, &SCHEMA_COMPLETE_MULTIPART_UPLOAD_OUTPUT.members[8], &self.checksum_sha512);
        rt::member(w, &SCHEMA_COMPLETE_MULTIPART_UPLOAD_OUTPUT.members[9], &self.checksum_type);
        rt::member(
            w,
            &SCHEMA_COMPLETE_MULTIPART_UPLOAD_OUTPUT.members[10],
            &self.checksum_xxhash128,
        );
        rt::member(w, &SCHEMA_COMPLETE_MULTIPART_UPLOAD_OUTPUT.members[11], &self.checksum_xxhash3);
        rt::member(
            w,
            &SCHEMA_COMPLETE_MULTIPART_UPLOAD_OUTPUT.members[12],
            &self.checksum_xxhash64,
        );
        rt::member(w, &SCHEMA_COMPLETE_MULTIPART_UPLOAD_OUTPUT.members[13], &self.e_tag);
        rt::member(w, &SCHEMA_COMPLETE_MULTIPART_UPLOAD_OUTPUT.members[14], &self.expiration);
        rt::member(w, &SCHEMA_COMPLETE_MULTIPART_UPLOAD_OUTPUT.members[15], &self.key);
        rt::member(w, &SCHEMA_COMPLETE_MULTIPART_UPLOAD_OUTPUT.members[16], &self.location);
        rt::member(w, &SCHEMA_COMPLETE_MULTIPART_UPLOAD_OUTPUT.members[17], &self.request_charged);
        rt::member(w, &SCHEMA_COMPLETE_MULTIPART_UPLOAD_OUTPUT.members[18], &self.ssekms_key_id);
        rt::member(
            w,
            &SCHEMA_COMPLETE_MULTIPART_UPLOAD_OUTPUT.members[19],
            &self.server_side_encryption,
        );
        rt::member(w, &SCHEMA_COMPLETE_MULTIPART_UPLOAD_OUTPUT.members[20], &self.version_id);
        w.end_structure(&SCHEMA_COMPLETE_MULTIPART_UPLOAD_OUTPUT);
    }
}
impl rt::Encode for CompleteMultipartUploadOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CompleteMultipartUploadOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_COMPLETE_MULTIPART_UPLOAD_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.bucket_key_enabled = rt::Decode::decode(shape, r)?,
                    2 => out.checksum_crc32 = rt::Decode::decode(shape, r)?,
                    3 => out.checksum_crc32_c = rt::Decode::decode(shape, r)?,
                    4 => out.checksum_crc64_nvme = rt::Decode::decode(shape, r)?,
                    5 => out.checksum_md5 = rt::Decode::decode(shape, r)?,
                    6 => out.checksum_sha1 = rt::Decode::decode(shape, r)?,
                    7 => out.checksum_sha256 = rt::Decode::decode(shape, r)?,
                    8 => out.checksum_sha512 = rt::Decode::decode(shape, r)?,
                    9 => out.checksum_type = rt::Decode::decode(shape, r)?,
                    10 => out.checksum_xxhash128 = rt::Decode::decode(shape, r)?,
                    11 => out.checksum_xxhash3 = rt::Decode::decode(shape, r)?,
                    12 => out.checksum_xxhash64 = rt::Decode::decode(shape, r)?,
                    13 => out.e_tag = rt::Decode::decode(shape, r)?,
                    14 => out.expiration = rt::Decode::decode(shape, r)?,
                    15 => out.key = rt::Decode::decode(shape, r)?,
                    16 => out.location = rt::Decode::decode(shape, r)?,
                    17 => out.request_charged = rt::Decode::decode(shape, r)?,
                    18 => out.ssekms_key_id = rt::Decode::decode(shape, r)?,
                    19 => out.server_side_encryption = rt::Decode::decode(shape, r)?,
                    20 => out.version_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_COMPLETE_MULTIPART_UPLOAD_REQUEST: rt::Schema = rt::Schema {
    name: "CompleteMultipartUploadRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new("ChecksumCRC32", "x-amz-checksum-crc32", &SHAPE_CHECKSUM_CRC32)
            .at(rt::Location::Header),
        rt::Member::new("ChecksumCRC32C", "x-amz-checksum-crc32c", &SHAPE_CHECKSUM_CRC32_C)
            .at(rt::Location::Header),
        rt::Member::new(
            "ChecksumCRC64NVME",
            "x-amz-checksum-crc64nvme",
            &SHAPE_CHECKSUM_CRC64_NVME,
        )
        .at(rt::Location::Header),
        rt::Member::new("ChecksumMD5", "x-amz-checksum-md5", &SHAPE_CHECKSUM_MD5)
            .at(rt::Location::Header),
        rt::Member::new("ChecksumSHA1", "x-amz-checksum-sha1", &SHAPE_CHECKSUM_SHA1)
            .at(rt::Location::Header),
        rt::Member::new("ChecksumSHA256", "x-amz-checksum-sha256", &SHAPE_CHECKSUM_SHA256)
            .at(rt::Location::Header),
        rt::Member::new("ChecksumSHA512", "x-amz-checksum-sha512", &SHAPE_CHECKSUM_SHA512)
            .at(rt::Location::Header),
        rt::Member::new("ChecksumType", "x-amz-checksum-type", &SHAPE_CHECKSUM_TYPE)
            .at(rt::Location::Header),
        rt::Member::new("ChecksumXXHASH128", "x-amz-checksum-xxhash128", &SHAPE_CHECKSUM_XXHASH128)
            .at(rt::Location::Header),
        rt::Member::new("ChecksumXXHASH3", "x-amz-checksum-xxhash3", &SHAPE_CHECKSUM_XXHASH3)
            .at(rt::Location::Header),
        rt::Member::new("ChecksumXXHASH64", "x-amz-checksum-xxhash64", &SHAPE_CHECKSUM_XXHASH64)
            .at(rt::Location::Header),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
        rt::Member::new("IfMatch", "If-Match", &SHAPE_IF_MATCH).at(rt::Location::Header),
        rt::Member::new("IfNoneMatch", "If-None-Match", &SHAPE_IF_NONE_MATCH)
            .at(rt::Location::Header),
        rt::Member::new("Key", "Key", &SHAPE_OBJECT_KEY).required().at(rt::Location::Uri),
        rt::Member::new("MpuObjectSize", "x-amz-mp-object-size", &SHAPE_MPU_OBJECT_SIZE)
            .at(rt::Location::Header),
        rt::Member::new(
            "MultipartUpload",
            "CompleteMultipartUpload",
            &SHAPE_COMPLETED_MULTIPART_UPLOAD,
        )
        .at(rt::Location::Payload),
        rt::Member::new("RequestPayer", "x-amz-request-payer", &SHAPE_REQUEST_PAYER)
            .at(rt::Location::Header),
        rt::Member::new(
            "SSECustomerAlgorithm",
            "x-amz-server-side-encryption-customer-algorithm",
            &SHAPE_SSE_CUSTOMER_ALGORITHM,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "SSECustomerKey",
            "x-amz-server-side-encryption-customer-key",
            &SHAPE_SSE_CUSTOMER_KEY,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "SSECustomerKeyMD5",
            "x-amz-server-side-encryption-customer-key-MD5",
            &SHAPE_SSE_CUSTOMER_KEY_MD5,
        )
        .at(rt::Location::Header),
        rt::Member::new("UploadId", "uploadId", &SHAPE_MULTIPART_UPLOAD_ID)
            .required()
            .at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_COMPLETE_MULTIPART_UPLOAD_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_COMPLETE_MULTIPART_UPLOAD_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CompleteMultipartUploadRequest {
    pub bucket: String,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_type: Option<ChecksumType>,
    pub checksum_xxhash128: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub if_match: Option<String>,
    pub if_none_match: Option<String>,
    pub key: String,
    pub mpu_object_size: Option<i64>,
    pub multipart_upload: Option<CompletedMultipartUpload>,
    pub request_payer: Option<RequestPayer>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub upload_id: String,
}
impl rt::Structure for CompleteMultipartUploadRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_COMPLETE_MULTIPART_UPLOAD_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_COMPLETE_MULTIPART_UPLOAD_REQUEST);
        rt::member(w, &SCHEMA_COMPLETE_MULTIPART_UPLOAD_REQUEST.members[0], &self.bucket);
        rt::member(w, &SCHEMA_COMPLETE_MULTIPART_UPLOAD_REQUEST.members[1], &self.checksum_crc32);
        rt::member(w, &SCHEMA_COMPLETE_MULTIPART_UPLOAD_REQUEST.members[2], &self.checksum_crc32_c);
        rt::member(
            w,
            &SCHEMA_COMPLETE_MULTIPART_UPLOAD_REQUEST.members[3],
            &self.checksum_crc64_nvme,
        );
        rt::member(w, &SCHEMA_COMPLETE_MULTIPART_UPLOAD_REQUEST.members[4], &self.checksum_md5);
        rt::member(w, &SCHEMA_COMPLETE_MULTIPART_UPLOAD_REQUEST.members[5], &self.checksum_sha1);
        rt::member(w, &SCHEMA_COMPLETE_MULTIPART_UPLOAD_REQUEST.members[6], &self.checksum_sha256);
        rt::member(w, &SCHEMA_COMPLETE_MULTIPART_UPLOAD_REQUEST.members[7], &self.checksum_sha512);
        rt::member(w, &SCHEMA_COMPLETE_MULTIPART_UPLOAD_REQUEST.members[8], &self.checksum_type);
        rt::member(
            w,
            &SCHEMA_COMPLETE_MULTIPART_UPLOAD_REQUEST.members[9],
            &self.checksum_xxhash128,
        );
        rt::member(
            w,
            &SCHEMA_COMPLETE_MULTIPART_UPLOAD_REQUEST.members[10],
            &self.checksum_xxhash3,
        );
        rt::member(
            w,
            &SCHEMA_COMPLETE_MULTIPART_UPLOAD_REQUEST.members[11],
            &self.checksum_xxhash64,
        );
        rt::member(
            w,
            &SCHEMA_COMPLETE_MULTIPART_UPLOAD_REQUEST.members[12],
            &self.expected_bucket_owner,
        );
        rt::member(w, &SCHEMA_COMPLETE_MULTIPART_UPLOAD_REQUEST.members[13], &self.if_match);
        rt::member(w, &SCHEMA_COMPLETE_MULTIPART_UPLOAD_REQUEST.members[14], &self.if_none_match);
        rt::member(w, &SCHEMA_COMPLETE_MULTIPART_UPLOAD_REQUEST.members[15], &self.key);
        rt::member(w, &SCHEMA_COMPLETE_MULTIPART_UPLOAD_REQUEST.members[16], &self.mpu_object_size);
        rt::member(
            w,
            &SCHEMA_COMPLETE_MULTIPART_UPLOAD_REQUEST.members[17],
            &self.multipart_upload,
        );
        rt::member(w, &SCHEMA_COMPLETE_MULTIPART_UPLOAD_REQUEST.members[18], &self.request_payer);
        rt::member(
            w,
            &SCHEMA_COMPLETE_MULTIPART_UPLOAD_REQUEST.members[19],
            &self.sse_customer_algorithm,
        );
        rt::member(
            w,
            &SCHEMA_COMPLETE_MULTIPART_UPLOAD_REQUEST.members[20],
            &self.sse_customer_key,
        );
        rt::member(
            w,
            &SCHEMA_COMPLETE_MULTIPART_UPLOAD_REQUEST.members[21],
            &self.sse_customer_key_md5,
        );
        rt::member(w, &SCHEMA_COMPLETE_MULTIPART_UPLOAD_REQUEST.members[22], &self.upload_id);
        w.end_structure(&SCHEMA_COMPLETE_MULTIPART_UPLOAD_REQUEST);
    }
}
impl rt::Encode for CompleteMultipartUploadRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CompleteMultipartUploadRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_COMPLETE_MULTIPART_UPLOAD_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.checksum_crc32 = rt::Decode::decode(shape, r)?,
                    2 => out.checksum_crc32_c = rt::Decode::decode(shape, r)?,
                    3 => out.checksum_crc64_nvme = rt::Decode::decode(shape, r)?,
                    4 => out.checksum_md5 = rt::Decode::decode(shape, r)?,
                    5 => out.checksum_sha1 = rt::Decode::decode(shape, r)?,
                    6 => out.checksum_sha256 = rt::Decode::decode(shape, r)?,
                    7 => out.checksum_sha512 = rt::Decode::decode(shape, r)?,
                    8 => out.checksum_type = rt::Decode::decode(shape, r)?,
                    9 => out.checksum_xxhash128 = rt::Decode::decode(shape, r)?,
                    10 => out.checksum_xxhash3 = rt::Decode::decode(shape, r)?,
                    11 => out.checksum_xxhash64 = rt::Decode::decode(shape, r)?,
                    12 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    13 => out.if_match = rt::Decode::decode(shape, r)?,
                    14 => out.if_none_match = rt::Decode::decode(shape, r)?,
                    15 => out.key = rt::Decode::decode(shape, r)?,
                    16 => out.mpu_object_size = rt::Decode::decode(shape, r)?,
                    17 => out.multipart_upload = rt::Decode::decode(shape, r)?,
                    18 => out.request_payer = rt::Decode::decode(shape, r)?,
                    19 => out.sse_customer_algorithm = rt::Decode::decode(shape, r)?,
                    20 => out.sse_customer_key = rt::Decode::decode(shape, r)?,
                    21 => out.sse_customer_key_md5 = rt::Decode::decode(shape, r)?,
                    22 => out.upload_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_COMPLETED_MULTIPART_UPLOAD: rt::Schema = rt::Schema {
    name: "CompletedMultipartUpload",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Parts", "Part", &SHAPE_COMPLETED_PART_LIST)],
    xml_namespace: None,
};
pub static SHAPE_COMPLETED_MULTIPART_UPLOAD: rt::Shape =
    rt::Shape::Structure(&SCHEMA_COMPLETED_MULTIPART_UPLOAD);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CompletedMultipartUpload {
    pub parts: Option<Vec<CompletedPart>>,
}
impl rt::Structure for CompletedMultipartUpload {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_COMPLETED_MULTIPART_UPLOAD
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_COMPLETED_MULTIPART_UPLOAD);
        rt::member(w, &SCHEMA_COMPLETED_MULTIPART_UPLOAD.members[0], &self.parts);
        w.end_structure(&SCHEMA_COMPLETED_MULTIPART_UPLOAD);
    }
}
impl rt::Encode for CompletedMultipartUpload {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CompletedMultipartUpload {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_COMPLETED_MULTIPART_UPLOAD,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.parts = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_COMPLETED_PART: rt::Schema = rt::Schema {
    name: "CompletedPart",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ChecksumCRC32", "ChecksumCRC32", &SHAPE_CHECKSUM_CRC32),
        rt::Member::new("ChecksumCRC32C", "ChecksumCRC32C", &SHAPE_CHECKSUM_CRC32_C),
        rt::Member::new("ChecksumCRC64NVME", "ChecksumCRC64NVME", &SHAPE_CHECKSUM_CRC64_NVME),
        rt::Member::new("ChecksumMD5", "ChecksumMD5", &SHAPE_CHECKSUM_MD5),
        rt::Member::new("ChecksumSHA1", "ChecksumSHA1", &SHAPE_CHECKSUM_SHA1),
        rt::Member::new("ChecksumSHA256", "ChecksumSHA256", &SHAPE_CHECKSUM_SHA256),
        rt::Member::new("ChecksumSHA512", "ChecksumSHA512", &SHAPE_CHECKSUM_SHA512),
        rt::Member::new("ChecksumXXHASH128", "ChecksumXXHASH128", &SHAPE_CHECKSUM_XXHASH128),
        rt::Member::new("ChecksumXXHASH3", "ChecksumXXHASH3", &SHAPE_CHECKSUM_XXHASH3),
        rt::Member::new("ChecksumXXHASH64", "ChecksumXXHASH64", &SHAPE_CHECKSUM_XXHASH64),
        rt::Member::new("ETag", "ETag", &SHAPE_E_TAG),
        rt::Member::new("PartNumber", "PartNumber", &SHAPE_PART_NUMBER),
    ],
    xml_namespace: None,
};
pub static SHAPE_COMPLETED_PART: rt::Shape = rt::Shape::Structure(&SCHEMA_COMPLETED_PART);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CompletedPart {
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub e_tag: Option<String>,
    pub part_number: Option<i32>,
}
impl rt::Structure for CompletedPart {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_COMPLETED_PART
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_COMPLETED_PART);
        rt::member(w, &SCHEMA_COMPLETED_PART.members[0], &self.checksum_crc32);
        rt::member(w, &SCHEMA_COMPLETED_PART.members[1], &self.checksum_crc32_c);
        rt::member(w, &SCHEMA_COMPLETED_PART.members[2], &self.checksum_crc64_nvme);
        rt::member(w, &SCHEMA_COMPLETED_PART.members[3], &self.checksum_md5);
        rt::member(w, &SCHEMA_COMPLETED_PART.members[4], &self.checksum_sha1);
        rt::member(w, &SCHEMA_COMPLETED_PART.members[5], &self.checksum_sha256);
        rt::member(w, &SCHEMA_COMPLETED_PART.members[6], &self.checksum_sha512);
        rt::member(w, &SCHEMA_COMPLETED_PART.members[7], &self.checksum_xxhash128);
        rt::member(w, &SCHEMA_COMPLETED_PART.members[8], &self.checksum_xxhash3);
        rt::member(w, &SCHEMA_COMPLETED_PART.members[9], &self.checksum_xxhash64);
        rt::member(w, &SCHEMA_COMPLETED_PART.members[10], &self.e_tag);
        rt::member(w, &SCHEMA_COMPLETED_PART.members[11], &self.part_number);
        w.end_structure(&SCHEMA_COMPLETED_PART);
    }
}
impl rt::Encode for CompletedPart {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CompletedPart {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_COMPLETED_PART, r, &mut |index, shape, r| {
            match index {
                0 => out.checksum_crc32 = rt::Decode::decode(shape, r)?,
                1 => out.checksum_crc32_c = rt::Decode::decode(shape, r)?,
                2 => out.checksum_crc64_nvme = rt::Decode::decode(shape, r)?,
                3 => out.checksum_md5 = rt::Decode::decode(shape, r)?,
                4 => out.checksum_sha1 = rt::Decode::decode(shape, r)?,
                5 => out.checksum_sha256 = rt::Decode::decode(shape, r)?,
                6 => out.checksum_sha512 = rt::Decode::decode(shape, r)?,
                7 => out.checksum_xxhash128 = rt::Decode::decode(shape, r)?,
                8 => out.checksum_xxhash3 = rt::Decode::decode(shape, r)?,
                9 => out.checksum_xxhash64 = rt::Decode::decode(shape, r)?,
                10 => out.e_tag = rt::Decode::decode(shape, r)?,
                11 => out.part_number = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_COMPLETED_PART_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_COMPLETED_PART,
    element_name: "member",
    flattened: true,
};
pub static SCHEMA_CONDITION: rt::Schema = rt::Schema {
    name: "Condition",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "HttpErrorCodeReturnedEquals",
            "HttpErrorCodeReturnedEquals",
            &SHAPE_HTTP_ERROR_CODE_RETURNED_EQUALS,
        ),
        rt::Member::new("KeyPrefixEquals", "KeyPrefixEquals", &SHAPE_KEY_PREFIX_EQUALS),
    ],
    xml_namespace: None,
};
pub static SHAPE_CONDITION: rt::Shape = rt::Shape::Structure(&SCHEMA_CONDITION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Condition {
    pub http_error_code_returned_equals: Option<String>,
    pub key_prefix_equals: Option<String>,
}
impl rt::Structure for Condition {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CONDITION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CONDITION);
        rt::member(w, &SCHEMA_CONDITION.members[0], &self.http_error_code_returned_equals);
        rt::member(w, &SCHEMA_CONDITION.members[1], &self.key_prefix_equals);
        w.end_structure(&SCHEMA_CONDITION);
    }
}
impl rt::Encode for Condition {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Condition {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_CONDITION, r, &mut |index, shape, r| {
            match index {
                0 => out.http_error_code_returned_equals = rt::Decode::decode(shape, r)?,
                1 => out.key_prefix_equals = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_CONFIRM_REMOVE_SELF_BUCKET_ACCESS: rt::Shape = rt::Shape::Boolean;
pub static SHAPE_CONTENT_DISPOSITION: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_CONTENT_ENCODING: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_CONTENT_LANGUAGE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_CONTENT_LENGTH: rt::Shape = rt::Shape::Long { min: None, max: None };
pub static SHAPE_CONTENT_MD5: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_CONTENT_RANGE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_CONTENT_TYPE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_COPY_OBJECT_OUTPUT: rt::Schema = rt::Schema {
    name: "CopyObjectOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "BucketKeyEnabled",
            "x-amz-server-side-encryption-bucket-key-enabled",
            &SHAPE_BUCKET_KEY_ENABLED,
        )
        .at(rt::Location::Header),
        rt::Member::new("CopyObjectResult", "CopyObjectResult", &SHAPE_COPY_OBJECT_RESULT)
            .at(rt::Location::Payload),
        rt::Member::new(
            "CopySourceVersionId",
            "x-amz-copy-source-version-id",
            &SHAPE_COPY_SOURCE_VERSION_ID,
        )
        .at(rt::Location::Header),
        rt::Member::new("Expiration", "x-amz-expiration", &SHAPE_EXPIRATION)
            .at(rt::Location::Header),
        rt::Member::new("RequestCharged", "x-amz-request-charged", &SHAPE_REQUEST_CHARGED)
            .at(rt::Location::Header),
        rt::Member::new(
            "SSECustomerAlgorithm",
            "x-amz-server-side-encryption-customer-algorithm",
            &SHAPE_SSE_CUSTOMER_ALGORITHM,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "SSECustomerKeyMD5",
            "x-amz-server-side-encryption-customer-key-MD5",
            &SHAPE_SSE_CUSTOMER_KEY_MD5,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "SSEKMSEncryptionContext",
            "x-amz-server-side-encryption-context",
            &SHAPE_SSEKMS_ENCRYPTION_CONTEXT,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "SSEKMSKeyId",
            "x-amz-server-side-encryption-aws-kms-key-id",
            &SHAPE_SSEKMS_KEY_ID,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "ServerSideEncryption",
            "x-amz-server-side-encryption",
            &SHAPE_SERVER_SIDE_ENCRYPTION,
        )
        .at(rt::Location::Header),
        rt::Member::new("VersionId", "x-amz-version-id", &SHAPE_OBJECT_VERSION_ID)
            .at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_COPY_OBJECT_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_COPY_OBJECT_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CopyObjectOutput {
    pub bucket_key_enabled: Option<bool>,
    pub copy_object_result: Option<CopyObjectResult>,
    pub copy_source_version_id: Option<String>,
    pub expiration: Option<String>,
    pub request_charged: Option<RequestCharged>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_encryption_context: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub server_side_encryption: Option<ServerSideEncryption>,
    pub version_id: Option<String>,
}
impl rt::Structure for CopyObjectOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_COPY_OBJECT_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_COPY_OBJECT_OUTPUT);
        rt::member(w, &SCHEMA_COPY_OBJECT_OUTPUT.members[0], &self.bucket_key_enabled);
        rt::member(w, &SCHEMA_COPY_OBJECT_OUTPUT.members[1], &self.copy_object_result);
        rt::member(w, &SCHEMA_COPY_OBJECT_OUTPUT.members[2], &self.copy_source_version_id);
        rt::member(w, &SCHEMA_COPY_OBJECT_OUTPUT.members[3], &self.expiration);
        rt::member(w, &SCHEMA_COPY_OBJECT_OUTPUT.members[4], &self.request_charged);
        rt::member(w, &SCHEMA_COPY_OBJECT_OUTPUT.members[5], &self.sse_customer_algorithm);
        rt::member(w, &SCHEMA_COPY_OBJECT_OUTPUT.members[6], &self.sse_customer_key_md5);
        rt::member(w, &SCHEMA_COPY_OBJECT_OUTPUT.members[7], &self.ssekms_encryption_context);
        rt::member(w, &SCHEMA_COPY_OBJECT_OUTPUT.members[8], &self.ssekms_key_id);
        rt::member(w, &SCHEMA_COPY_OBJECT_OUTPUT.members[9], &self.server_side_encryption);
        rt::member(w, &SCHEMA_COPY_OBJECT_OUTPUT.members[10], &self.version_id);
        w.end_structure(&SCHEMA_COPY_OBJECT_OUTPUT);
    }
}
impl rt::Encode for CopyObjectOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CopyObjectOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_COPY_OBJECT_OUTPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.bucket_key_enabled = rt::Decode::decode(shape, r)?,
                1 => out.copy_object_result = rt::Decode::decode(shape, r)?,
                2 => out.copy_source_version_id = rt::Decode::decode(shape, r)?,
                3 => out.expiration = rt::Decode::decode(shape, r)?,
                4 => out.request_charged = rt::Decode::decode(shape, r)?,
                5 => out.sse_customer_algorithm = rt::Decode::decode(shape, r)?,
                6 => out.sse_customer_key_md5 = rt::Decode::decode(shape, r)?,
                7 => out.ssekms_encryption_context = rt::Decode::decode(shape, r)?,
                8 => out.ssekms_key_id = rt::Decode::decode(shape, r)?,
                9 => out.server_side_encryption = rt::Decode::decode(shape, r)?,
                10 => out.version_id = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_COPY_OBJECT_REQUEST: rt::Schema = rt::Schema {
    name: "CopyObjectRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ACL", "x-amz-acl", &SHAPE_OBJECT_CANNED_ACL).at(rt::Location::Header),
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new(
            "BucketKeyEnabled",
            "x-amz-server-side-encryption-bucket-key-enabled",
            &SHAPE_BUCKET_KEY_ENABLED,
        )
        .at(rt::Location::Header),
        rt::Member::new("CacheControl", "Cache-Control", &SHAPE_CACHE_CONTROL)
            .at(rt::Location::Header),
        rt::Member::new("ChecksumAlgorithm", "x-amz-checksum-algorithm", &SHAPE_CHECKSUM_ALGORITHM)
            .at(rt::Location::Header),
        rt::Member::new("ContentDisposition", "Content-Disposition", &SHAPE_CONTENT_DISPOSITION)
            .at(rt::Location::Header),
        rt::Member::new("ContentEncoding", "Content-Encoding", &SHAPE_CONTENT_ENCODING)
            .at(rt::Location::Header),
        rt::Member::new("ContentLanguage", "Content-Language", &SHAPE_CONTENT_LANGUAGE)
            .at(rt::Location::Header),
        rt::Member::new("ContentType", "Content-Type", &SHAPE_CONTENT_TYPE)
            .at(rt::Location::Header),
        rt::Member::new("CopySource", "x-amz-copy-source", &SHAPE_COPY_SOURCE)
            .required()
            .at(rt::Location::Header),
        rt::Member::new(
            "CopySourceIfMatch",
            "x-amz-copy-source-if-match",
            &SHAPE_COPY_SOURCE_IF_MATCH,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "CopySourceIfModifiedSince",
            "x-amz-copy-source-if-modified-since",
            &SHAPE_COPY_SOURCE_IF_MODIFIED_SINCE,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "CopySourceIfNoneMatch",
            "x-amz-copy-source-if-none-match",
            &SHAPE_COPY_SOURCE_IF_NONE_MATCH,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "CopySourceIfUnmodifiedSince",
            "x-amz-copy-source-if-unmodified-since",
            &SHAPE_COPY_SOURCE_IF_UNMODIFIED_SINCE,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "CopySourceSSECustomerAlgorithm",
            "x-amz-copy-source-server-side-encryption-customer-algorithm",
            &SHAPE_COPY_SOURCE_SSE_CUSTOMER_ALGORITHM,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "CopySourceSSECustomerKey",
            "x-amz-copy-source-server-side-encryption-customer-key",
            &SHAPE_COPY_SOURCE_SSE_CUSTOMER_KEY,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "CopySourceSSECustomerKeyMD5",
            "x-amz-copy-source-server-side-encryption-customer-key-MD5",
            &SHAPE_COPY_SOURCE_SSE_CUSTOMER_KEY_MD5,
        )
        .at(rt::Location::Header),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
        rt::Member::new(
            "ExpectedSourceBucketOwner",
            "x-amz-source-expected-bucket-owner",
            &SHAPE_ACCOUNT_ID,
        )
        .at(rt::Location::Header),
        rt::Member::new("Expires", "Expires", &SHAPE_EXPIRES).at(rt::Location::Header),
        rt::Member::new("GrantFullControl", "x-amz-grant-full-control", &SHAPE_GRANT_FULL_CONTROL)
            .at(rt::Location::Header),
        rt::Member::new("GrantRead", "x-amz-grant-read", &SHAPE_GRANT_READ)
            .at(rt::Location::Header),
        rt::Member::new("GrantReadACP", "x-amz-grant-read-acp", &SHAPE_GRANT_READ_ACP)
            .at(rt::Location::Header),
        rt::Member::new("GrantWriteACP", "x-amz-grant-write-acp", &SHAPE_GRANT_WRITE_ACP)
            .at(rt::Location::Header),
        rt::Member::new("IfMatch", "If-Match", &SHAPE_IF_MATCH).at(rt::Location::Header),
        rt::Member::new("IfNoneMatch", "If-None-Match", &SHAPE_IF_NONE_MATCH)
            .at(rt::Location::Header),
        rt::Member::new("Key", "Key", &SHAPE_OBJECT_KEY).required().at(rt::Location::Uri),
        rt::Member::new("Metadata", "x-amz-meta-", &SHAPE_METADATA).at(rt::Location::Headers),
        rt::Member::new("MetadataDirective", "x-amz-metadata-directive", &SHAPE_METADATA_DIRECTIVE)
            .at(rt::Location::Header),
        rt::Member::new(
            "ObjectLockLegalHoldStatus",
            "x-amz-object-lock-legal-hold",
            &SHAPE_OBJECT_LOCK_LEGAL_HOLD_STATUS,
        )
        .at(rt::Location::Header),
        rt::Member::new("ObjectLockMode", "x-amz-object-lock-mode", &SHAPE_OBJECT_LOCK_MODE)
            .at(rt::Location::Header),
        rt::Member::new(
            "ObjectLockRetainUntilDate",
            "x-amz-object-lock-retain-until-date",
            &SHAPE_OBJECT_LOCK_RETAIN_UNTIL_DATE,
        )
        .at(rt::Location::Header),
        rt::Member::new("RequestPayer", "x-amz-request-payer", &SHAPE_REQUEST_PAYER)
            .at(rt::Location::Header),
        rt::Member::new(
            "SSECustomerAlgorithm",
            "x-amz-server-side-encryption-customer-algorithm",
            &SHAPE_SSE_CUSTOMER_ALGORITHM,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "SSECustomerKey",
            "x-amz-server-side-encryption-customer-key",
            &SHAPE_SSE_CUSTOMER_KEY,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "SSECustomerKeyMD5",
            "x-amz-server-side-encryption-customer-key-MD5",
            &SHAPE_SSE_CUSTOMER_KEY_MD5,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "SSEKMSEncryptionContext",
            "x-amz-server-side-encryption-context",
            &SHAPE_SSEKMS_ENCRYPTION_CONTEXT,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "SSEKMSKeyId",
            "x-amz-server-side-encryption-aws-kms-key-id",
            &SHAPE_SSEKMS_KEY_ID,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "ServerSideEncryption",
            "x-amz-server-side-encryption",
            &SHAPE_SERVER_SIDE_ENCRYPTION,
        )
        .at(rt::Location::Header),
        rt::Member::new("StorageClass", "x-amz-storage-class", &SHAPE_STORAGE_CLASS)
            .at(rt::Location::Header),
        rt::Member::new("Tagging", "x-amz-tagging", &SHAPE_TAGGING_HEADER).at(rt::Location::Header),
        rt::Member::new("TaggingDirective", "x-amz-tagging-directive", &SHAPE_TAGGING_DIRECTIVE)
            .at(rt::Location::Header),
        rt::Member::new(
            "WebsiteRedirectLocation",
            "x-amz-website-redirect-location",
            &SHAPE_WEBSITE_REDIRECT_LOCATION,
        )
        .at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_COPY_OBJECT_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_COPY_OBJECT_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CopyObjectRequest {
    pub acl: Option<ObjectCannedACL>,
    pub bucket: String,
    pub bucket_key_enabled: Option<bool>,
    pub cache_control: Option<String>,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub content_disposition: Option<String>,
    pub content_encoding: Option<String>,
    pub content_language: Option<String>,
    pub content_type: Option<String>,
    pub copy_source: String,
    pub copy_source_if_match: Option<String>,
    pub copy_source_if_modified_since: Option<rt::Timestamp>,
    pub copy_source_if_none_match: Option<String>,
    pub copy_source_if_unmodified_since: Option<rt::Timestamp>,
    pub copy_source_sse_customer_algorithm: Option<String>,
    pub copy_source_sse_customer_key: Option<String>,
    pub copy_source_sse_customer_key_md5: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub expected_source_bucket_owner: Option<String>,
    pub expires: Option<String>,
    pub grant_full_control: Option<String>,
    pub grant_read: Option<String>,
    pub grant_read_acp: Option<String>,
    pub grant_write_acp: Option<String>,
    pub if_match: Option<String>,
    pub if_none_match: Option<String>,
    pub key: String,
    pub metadata: Option<rt::BTreeMap<String, String>>,
    pub metadata_directive: Option<MetadataDirective>,
    pub object_lock_legal_hold_status: Option<ObjectLockLegalHoldStatus>,
    pub object_lock_mode: Option<ObjectLockMode>,
    pub object_lock_retain_until_date: Option<rt::Timestamp>,
    pub request_payer: Option<RequestPayer>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_encryption_context: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub server_side_encryption: Option<ServerSideEncryption>,
    pub storage_class: Option<StorageClass>,
    pub tagging: Option<String>,
    pub tagging_directive: Option<TaggingDirective>,
    pub website_redirect_location: Option<String>,
}
impl rt::Structure for CopyObjectRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_COPY_OBJECT_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_COPY_OBJECT_REQUEST);
        rt::member(w, &SCHEMA_COPY_OBJECT_REQUEST.members[0], &self.acl);
        rt::member(w, &SCHEMA_COPY_OBJECT_REQUEST.members[1], &self.bucket);
        rt::member(w, &SCHEMA_COPY_OBJECT_REQUEST.members[2], &self.bucket_key_enabled);
        rt::member(w, &SCHEMA_COPY_OBJECT_REQUEST.members[3], &self.cache_control);
        rt::member(w, &SCHEMA_COPY_OBJECT_REQUEST.members[4], &self.checksum_algorithm);
        rt::member(w, &SCHEMA_COPY_OBJECT_REQUEST.members[5], &self.content_disposition);
        rt::member(w, &SCHEMA_COPY_OBJECT_REQUEST.members[6], &self.content_encoding);
        rt::member(w, &SCHEMA_COPY_OBJECT_REQUEST.members[7], &self.content_language);
        rt::member(w, &SCHEMA_COPY_OBJECT_REQUEST.members[8], &self.content_type);
        rt::member(w, &SCHEMA_COPY_OBJECT_REQUEST.members[9], &self.copy_source);
        rt::member(w, &SCHEMA_COPY_OBJECT_REQUEST.members[10], &self.copy_source_if_match);
        rt::member(w, &SCHEMA_COPY_OBJECT_REQUEST.members[11], &self.copy_source_if_modified_since);
        rt::member(w, &SCHEMA_COPY_OBJECT_REQUEST.members[12], &self.copy_source_if_none_match);
        rt::member(
            w,
            &SCHEMA_COPY_OBJECT_REQUEST.members[13],
            &self.copy_source_if_unmodified_since,
        );
        rt::member(
            w,
            &SCHEMA_COPY_OBJECT_REQUEST.members[14],
            &self.copy_source_sse_customer_algorithm,
        );
        rt::member(w, &SCHEMA_COPY_OBJECT_REQUEST.members[15], &self.copy_source_sse_customer_key);
        rt::member(
            w,
            &SCHEMA_COPY_OBJECT_REQUEST.members[16],
            &self.copy_source_sse_customer_key_md5,
        );
        rt::member(w, &SCHEMA_COPY_OBJECT_REQUEST.members[17], &self.expected_bucket_owner);
        rt::member(w, &SCHEMA_COPY_OBJECT_REQUEST.members[18], &self.expected_source_bucket_owner);
        rt::member(w, &SCHEMA_COPY_OBJECT_REQUEST.members[19], &self.expires);
        rt::member(w, &SCHEMA_COPY_OBJECT_REQUEST.members[20], &self.grant_full_control);
        rt::member(w, &SCHEMA_COPY_OBJECT_REQUEST.members[21], &self.grant_read);
        rt::member(w, &SCHEMA_COPY_OBJECT_REQUEST.members[22], &self.grant_read_acp);
        rt::member(w, &SCHEMA_COPY_OBJECT_REQUEST.members[23], &self.grant_write_acp);
        rt::member(w, &SCHEMA_COPY_OBJECT_REQUEST.members[24], &self.if_match);
        rt::member(w, &SCHEMA_COPY_OBJECT_REQUEST.members[25], &self.if_none_match);
        rt::member(w, &SCHEMA_COPY_OBJECT_REQUEST.members[26], &self.key);
        rt::member(w, &SCHEMA_COPY_OBJECT_REQUEST.members[27], &self.metadata);
        rt::member(w, &SCHEMA_COPY_OBJECT_REQUEST.members[28], &self.metadata_directive);
        rt::member(w, &SCHEMA_COPY_OBJECT_REQUEST.members[29], &self.object_lock_legal_hold_status);
        rt::member(w, &SCHEMA_COPY_OBJECT_REQUEST.members[30], &self.object_lock_mode);
        rt::member(w, &SCHEMA_COPY_OBJECT_REQUEST.members[31], &self.object_lock_retain_until_date);
        rt::member(w, &SCHEMA_COPY_OBJECT_REQUEST.members[32], &self.request_payer);
        rt::member(w, &SCHEMA_COPY_OBJECT_REQUEST.members[33], &self.sse_customer_algorithm);
        rt::member(w, &SCHEMA_COPY_OBJECT_REQUEST.members[34], &self.sse_customer_key);
        rt::member(w, &SCHEMA_COPY_OBJECT_REQUEST.members[35], &self.sse_customer_key_md5);
        rt::member(w, &SCHEMA_COPY_OBJECT_REQUEST.members[36], &self.ssekms_encryption_context);
        rt::member(w, &SCHEMA_COPY_OBJECT_REQUEST.members[37], &self.ssekms_key_id);
        rt::member(w, &SCHEMA_COPY_OBJECT_REQUEST.members[38], &self.server_side_encryption);
        rt::member(w, &SCHEMA_COPY_OBJECT_REQUEST.members[39], &self.storage_class);
        rt::member(w, &SCHEMA_COPY_OBJECT_REQUEST.members[40], &self.tagging);
        rt::member(w, &SCHEMA_COPY_OBJECT_REQUEST.members[41], &self.tagging_directive);
        rt::member(w, &SCHEMA_COPY_OBJECT_REQUEST.members[42], &self.website_redirect_location);
        w.end_structure(&SCHEMA_COPY_OBJECT_REQUEST);
    }
}
impl rt::Encode for CopyObjectRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CopyObjectRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_COPY_OBJECT_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.acl = rt::Decode::decode(shape, r)?,
                1 => out.bucket = rt::Decode::decode(shape, r)?,
                2 => out.bucket_key_enabled = rt::Decode::decode(shape, r)?,
                3 => out.cache_control = rt::Decode::decode(shape, r)?,
                4 => out.checksum_algorithm = rt::Decode::decode(shape, r)?,
                5 => out.content_disposition = rt::Decode::decode(shape, r)?,
                6 => out.content_encoding = rt::Decode::decode(shape, r)?,
                7 => out.content_language = rt::Decode::decode(shape, r)?,
                8 => out.content_type = rt::Decode::decode(shape, r)?,
                9 => out.copy_source = rt::Decode::decode(shape, r)?,
                10 => out.copy_source_if_match = rt::Decode::decode(shape, r)?,
                11 => out.copy_source_if_modified_since = rt::Decode::decode(shape, r)?,
                12 => out.copy_source_if_none_match = rt::Decode::decode(shape, r)?,
                13 => out.copy_source_if_unmodified_since = rt::Decode::decode(shape, r)?,
                14 => out.copy_source_sse_customer_algorithm = rt::Decode::decode(shape, r)?,
                15 => out.copy_source_sse_customer_key = rt::Decode::decode(shape, r)?,
                16 => out.copy_source_sse_customer_key_md5 = rt::Decode::decode(shape, r)?,
                17 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                18 => out.expected_source_bucket_owner = rt::Decode::decode(shape, r)?,
                19 => out.expires = rt::Decode::decode(shape, r)?,
                20 => out.grant_full_control = rt::Decode::decode(shape, r)?,
                21 => out.grant_read = rt::Decode::decode(shape, r)?,
                22 => out.grant_read_acp = rt::Decode::decode(shape, r)?,
                23 => out.grant_write_acp = rt::Decode::decode(shape, r)?,
                24 => out.if_match = rt::Decode::decode(shape, r)?,
                25 => out.if_none_match = rt::Decode::decode(shape, r)?,
                26 => out.key = rt::Decode::decode(shape, r)?,
                27 => out.metadata = rt::Decode::decode(shape, r)?,
                28 => out.metadata_directive = rt::Decode::decode(shape, r)?,
                29 => out.object_lock_legal_hold_status = rt::Decode::decode(shape, r)?,
                30 => out.object_lock_mode = rt::Decode::decode(shape, r)?,
                31 => out.object_lock_retain_until_date = rt::Decode::decode(shape, r)?,
                32 => out.request_payer = rt::Decode::decode(shape, r)?,
                33 => out.sse_customer_algorithm = rt::Decode::decode(shape, r)?,
                34 => out.sse_customer_key = rt::Decode::decode(shape, r)?,
                35 => out.sse_customer_key_md5 = rt::Decode::decode(shape, r)?,
                36 => out.ssekms_encryption_context = rt::Decode::decode(shape, r)?,
                37 => out.ssekms_key_id = rt::Decode::decode(shape, r)?,
                38 => out.server_side_encryption = rt::Decode::decode(shape, r)?,
                39 => out.storage_class = rt::Decode::decode(shape, r)?,
                40 => out.tagging = rt::Decode::decode(shape, r)?,
                41 => out.tagging_directive = rt::Decode::decode(shape, r)?,
                42 => out.website_redirect_location = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_COPY_OBJECT_RESULT: rt::Schema = rt::Schema {
    name: "CopyObjectResult",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ChecksumCRC32", "ChecksumCRC32", &SHAPE_CHECKSUM_CRC32),
        rt::Member::new("ChecksumCRC32C", "ChecksumCRC32C", &SHAPE_CHECKSUM_CRC32_C),
        rt::Member::new("ChecksumCRC64NVME", "ChecksumCRC64NVME", &SHAPE_CHECKSUM_CRC64_NVME),
        rt::Member::new("ChecksumMD5", "ChecksumMD5", &SHAPE_CHECKSUM_MD5),
        rt::Member::new("ChecksumSHA1", "ChecksumSHA1", &SHAPE_CHECKSUM_SHA1),
        rt::Member::new("ChecksumSHA256", "ChecksumSHA256", &SHAPE_CHECKSUM_SHA256),
        rt::Member::new("ChecksumSHA512", "ChecksumSHA512", &SHAPE_CHECKSUM_SHA512),
        rt::Member::new("ChecksumType", "ChecksumType", &SHAPE_CHECKSUM_TYPE),
        rt::Member::new("ChecksumXXHASH128", "ChecksumXXHASH128", &SHAPE_CHECKSUM_XXHASH128),
        rt::Member::new("ChecksumXXHASH3", "ChecksumXXHASH3", &SHAPE_CHECKSUM_XXHASH3),
        rt::Member::new("ChecksumXXHASH64", "ChecksumXXHASH64", &SHAPE_CHECKSUM_XXHASH64),
        rt::Member::new("ETag", "ETag", &SHAPE_E_TAG),
        rt::Member::new("LastModified", "LastModified", &SHAPE_LAST_MODIFIED),
    ],
    xml_namespace: None,
};
pub static SHAPE_COPY_OBJECT_RESULT: rt::Shape = rt::Shape::Structure(&SCHEMA_COPY_OBJECT_RESULT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CopyObjectResult {
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_type: Option<ChecksumType>,
    pub checksum_xxhash128: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub e_tag: Option<String>,
    pub last_modified: Option<rt::Timestamp>,
}
impl rt::Structure for CopyObjectResult {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_COPY_OBJECT_RESULT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_COPY_OBJECT_RESULT);
        rt::member(w, &SCHEMA_COPY_OBJECT_RESULT.members[0], &self.checksum_crc32);
        rt::member(w, &SCHEMA_COPY_OBJECT_RESULT.members[1], &self.checksum_crc32_c);
        rt::member(w, &SCHEMA_COPY_OBJECT_RESULT.members[2], &self.checksum_crc64_nvme);
        rt::member(w, &SCHEMA_COPY_OBJECT_RESULT.members[3], &self.checksum_md5);
        rt::member(w, &SCHEMA_COPY_OBJECT_RESULT.members[4], &self.checksum_sha1);
        rt::member(w, &SCHEMA_COPY_OBJECT_RESULT.members[5], &self.checksum_sha256);
        rt::member(w, &SCHEMA_COPY_OBJECT_RESULT.members[6], &self.checksum_sha512);
        rt::member(w, &SCHEMA_COPY_OBJECT_RESULT.members[7], &self.checksum_type);
        rt::member(w, &SCHEMA_COPY_OBJECT_RESULT.members[8], &self.checksum_xxhash128);
        rt::member(w, &SCHEMA_COPY_OBJECT_RESULT.members[9], &self.checksum_xxhash3);
        rt::member(w, &SCHEMA_COPY_OBJECT_RESULT.members[10], &self.checksum_xxhash64);
        rt::member(w, &SCHEMA_COPY_OBJECT_RESULT.members[11], &self.e_tag);
        rt::member(w, &SCHEMA_COPY_OBJECT_RESULT.members[12], &self.last_modified);
        w.end_structure(&SCHEMA_COPY_OBJECT_RESULT);
    }
}
impl rt::Encode for CopyObjectResult {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CopyObjectResult {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_COPY_OBJECT_RESULT, r, &mut |index, shape, r| {
            match index {
                0 => out.checksum_crc32 = rt::Decode::decode(shape, r)?,
                1 => out.checksum_crc32_c = rt::Decode::decode(shape, r)?,
                2 => out.checksum_crc64_nvme = rt::Decode::decode(shape, r)?,
                3 => out.checksum_md5 = rt::Decode::decode(shape, r)?,
                4 => out.checksum_sha1 = rt::Decode::decode(shape, r)?,
                5 => out.checksum_sha256 = rt::Decode::decode(shape, r)?,
                6 => out.checksum_sha512 = rt::Decode::decode(shape, r)?,
                7 => out.checksum_type = rt::Decode::decode(shape, r)?,
                8 => out.checksum_xxhash128 = rt::Decode::decode(shape, r)?,
                9 => out.checksum_xxhash3 = rt::Decode::decode(shape, r)?,
                10 => out.checksum_xxhash64 = rt::Decode::decode(shape, r)?,
                11 => out.e_tag = rt::Decode::decode(shape, r)?,
                12 => out.last_modified = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_COPY_PART_RESULT: rt::Schema = rt::Schema {
    name: "CopyPartResult",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ChecksumCRC32", "ChecksumCRC32", &SHAPE_CHECKSUM_CRC32),
        rt::Member::new("ChecksumCRC32C", "ChecksumCRC32C", &SHAPE_CHECKSUM_CRC32_C),
        rt::Member::new("ChecksumCRC64NVME", "ChecksumCRC64NVME", &SHAPE_CHECKSUM_CRC64_NVME),
        rt::Member::new("ChecksumMD5", "ChecksumMD5", &SHAPE_CHECKSUM_MD5),
        rt::Member::new("ChecksumSHA1", "ChecksumSHA1", &SHAPE_CHECKSUM_SHA1),
        rt::Member::new("ChecksumSHA256", "ChecksumSHA256", &SHAPE_CHECKSUM_SHA256),
        rt::Member::new("ChecksumSHA512", "ChecksumSHA512", &SHAPE_CHECKSUM_SHA512),
        rt::Member::new("ChecksumXXHASH128", "ChecksumXXHASH128", &SHAPE_CHECKSUM_XXHASH128),
        rt::Member::new("ChecksumXXHASH3", "ChecksumXXHASH3", &SHAPE_CHECKSUM_XXHASH3),
        rt::Member::new("ChecksumXXHASH64", "ChecksumXXHASH64", &SHAPE_CHECKSUM_XXHASH64),
        rt::Member::new("ETag", "ETag", &SHAPE_E_TAG),
        rt::Member::new("LastModified", "LastModified", &SHAPE_LAST_MODIFIED),
    ],
    xml_namespace: None,
};
pub static SHAPE_COPY_PART_RESULT: rt::Shape = rt::Shape::Structure(&SCHEMA_COPY_PART_RESULT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CopyPartResult {
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub e_tag: Option<String>,
    pub last_modified: Option<rt::Timestamp>,
}
impl rt::Structure for CopyPartResult {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_COPY_PART_RESULT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_COPY_PART_RESULT);
        rt::member(w, &SCHEMA_COPY_PART_RESULT.members[0], &self.checksum_crc32);
        rt::member(w, &SCHEMA_COPY_PART_RESULT.members[1], &self.checksum_crc32_c);
        rt::member(w, &SCHEMA_COPY_PART_RESULT.members[2], &self.checksum_crc64_nvme);
        rt::member(w, &SCHEMA_COPY_PART_RESULT.members[3], &self.checksum_md5);
        rt::member(w, &SCHEMA_COPY_PART_RESULT.members[4], &self.checksum_sha1);
        rt::member(w, &SCHEMA_COPY_PART_RESULT.members[5], &self.checksum_sha256);
        rt::member(w, &SCHEMA_COPY_PART_RESULT.members[6], &self.checksum_sha512);
        rt::member(w, &SCHEMA_COPY_PART_RESULT.members[7], &self.checksum_xxhash128);
        rt::member(w, &SCHEMA_COPY_PART_RESULT.members[8], &self.checksum_xxhash3);
        rt::member(w, &SCHEMA_COPY_PART_RESULT.members[9], &self.checksum_xxhash64);
        rt::member(w, &SCHEMA_COPY_PART_RESULT.members[10], &self.e_tag);
        rt::member(w, &SCHEMA_COPY_PART_RESULT.members[11], &self.last_modified);
        w.end_structure(&SCHEMA_COPY_PART_RESULT);
    }
}
impl rt::Encode for CopyPartResult {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CopyPartResult {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_COPY_PART_RESULT, r, &mut |index, shape, r| {
            match index {
                0 => out.checksum_crc32 = rt::Decode::decode(shape, r)?,
                1 => out.checksum_crc32_c = rt::Decode::decode(shape, r)?,
                2 => out.checksum_crc64_nvme = rt::Decode::decode(shape, r)?,
                3 => out.checksum_md5 = rt::Decode::decode(shape, r)?,
                4 => out.checksum_sha1 = rt::Decode::decode(shape, r)?,
                5 => out.checksum_sha256 = rt::Decode::decode(shape, r)?,
                6 => out.checksum_sha512 = rt::Decode::decode(shape, r)?,
                7 => out.checksum_xxhash128 = rt::Decode::decode(shape, r)?,
                8 => out.checksum_xxhash3 = rt::Decode::decode(shape, r)?,
                9 => out.checksum_xxhash64 = rt::Decode::decode(shape, r)?,
                10 => out.e_tag = rt::Decode::decode(shape, r)?,
                11 => out.last_modified = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_COPY_SOURCE: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_COPY_SOURCE_IF_MATCH: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_COPY_SOURCE_IF_MODIFIED_SINCE: rt::Shape = rt::Shape::Timestamp(None);
pub static SHAPE_COPY_SOURCE_IF_NONE_MATCH: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_COPY_SOURCE_IF_UNMODIFIED_SINCE: rt::Shape = rt::Shape::Timestamp(None);
pub static SHAPE_COPY_SOURCE_RANGE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_COPY_SOURCE_SSE_CUSTOMER_ALGORITHM: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_COPY_SOURCE_SSE_CUSTOMER_KEY: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_COPY_SOURCE_SSE_CUSTOMER_KEY_MD5: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_COPY_SOURCE_VERSION_ID: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_CREATE_BUCKET_CONFIGURATION: rt::Schema = rt::Schema {
    name: "CreateBucketConfiguration",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_INFO),
        rt::Member::new("Location", "Location", &SHAPE_LOCATION_INFO),
        rt::Member::new(
            "LocationConstraint",
            "LocationConstraint",
            &SHAPE_BUCKET_LOCATION_CONSTRAINT,
        ),
        rt::Member::new("Tags", "Tags", &SHAPE_TAG_SET),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_BUCKET_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_BUCKET_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateBucketConfiguration {
    pub bucket: Option<BucketInfo>,
    pub location: Option<LocationInfo>,
    pub location_constraint: Option<BucketLocationConstraint>,
    pub tags: Option<Vec<Tag>>,
}
impl rt::Structure for CreateBucketConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_BUCKET_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_BUCKET_CONFIGURATION);
        rt::member(w, &SCHEMA_CREATE_BUCKET_CONFIGURATION.members[0], &self.bucket);
        rt::member(w, &SCHEMA_CREATE_BUCKET_CONFIGURATION.members[1], &self.location);
        rt::member(w, &SCHEMA_CREATE_BUCKET_CONFIGURATION.members[2], &self.location_constraint);
        rt::member(w, &SCHEMA_CREATE_BUCKET_CONFIGURATION.members[3], &self.tags);
        w.end_structure(&SCHEMA_CREATE_BUCKET_CONFIGURATION);
    }
}
impl rt::Encode for CreateBucketConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateBucketConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_BUCKET_CONFIGURATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.location = rt::Decode::decode(shape, r)?,
                    2 => out.location_constraint = rt::Decode::decode(shape, r)?,
                    3 => out.tags = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_BUCKET_OUTPUT: rt::Schema = rt::Schema {
    name: "CreateBucketOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "BucketArn",
            "x-amz-bucket-arn",
            &SHAPE_S3_REGIONAL_OR_S3_EXPRESS_BUCKET_ARN_STRING,
        )
        .at(rt::Location::Header),
        rt::Member::new("Location", "Location", &SHAPE_LOCATION).at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_BUCKET_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_BUCKET_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateBucketOutput {
    pub bucket_arn: Option<String>,
    pub location: Option<String>,
}
impl rt::Structure for CreateBucketOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_BUCKET_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_BUCKET_OUTPUT);
        rt::member(w, &SCHEMA_CREATE_BUCKET_OUTPUT.members[0], &self.bucket_arn);
        rt::member(w, &SCHEMA_CREATE_BUCKET_OUTPUT.members[1], &self.location);
        w.end_structure(&SCHEMA_CREATE_BUCKET_OUTPUT);
    }
}
impl rt::Encode for CreateBucketOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateBucketOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_BUCKET_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket_arn = rt::Decode::decode(shape, r)?,
                    1 => out.location = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_BUCKET_REQUEST: rt::Schema = rt::Schema {
    name: "CreateBucketRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ACL", "x-amz-acl", &SHAPE_BUCKET_CANNED_ACL).at(rt::Location::Header),
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new("BucketNamespace", "x-amz-bucket-namespace", &SHAPE_BUCKET_NAMESPACE)
            .at(rt::Location::Header),
        rt::Member::new(
            "CreateBucketConfiguration",
            "CreateBucketConfiguration",
            &SHAPE_CREATE_BUCKET_CONFIGURATION,
        )
        .at(rt::Location::Payload),
        rt::Member::new("GrantFullControl", "x-amz-grant-full-control", &SHAPE_GRANT_FULL_CONTROL)
            .at(rt::Location::Header),
        rt::Member::new("GrantRead", "x-amz-grant-read", &SHAPE_GRANT_READ)
            .at(rt::Location::Header),
        rt::Member::new("GrantReadACP", "x-amz-grant-read-acp", &SHAPE_GRANT_READ_ACP)
            .at(rt::Location::Header),
        rt::Member::new("GrantWrite", "x-amz-grant-write", &SHAPE_GRANT_WRITE)
            .at(rt::Location::Header),
        rt::Member::new("GrantWriteACP", "x-amz-grant-write-acp", &SHAPE_GRANT_WRITE_ACP)
            .at(rt::Location::Header),
        rt::Member::new(
            "ObjectLockEnabledForBucket",
            "x-amz-bucket-object-lock-enabled",
            &SHAPE_OBJECT_LOCK_ENABLED_FOR_BUCKET,
        )
        .at(rt::Location::Header),
        rt::Member::new("ObjectOwnership", "x-amz-object-ownership", &SHAPE_OBJECT_OWNERSHIP)
            .at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_BUCKET_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_BUCKET_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateBucketRequest {
    pub acl: Option<BucketCannedACL>,
    pub bucket: String,
    pub bucket_namespace: Option<BucketNamespace>,
    pub create_bucket_configuration: Option<CreateBucketConfiguration>,
    pub grant_full_control: Option<String>,
    pub grant_read: Option<String>,
    pub grant_read_acp: Option<String>,
    pub grant_write: Option<String>,
    pub grant_write_acp: Option<String>,
    pub object_lock_enabled_for_bucket: Option<bool>,
    pub object_ownership: Option<ObjectOwnership>,
}
impl rt::Structure for CreateBucketRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_BUCKET_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_BUCKET_REQUEST);
        rt::member(w, &SCHEMA_CREATE_BUCKET_REQUEST.members[0], &self.acl);
        rt::member(w, &SCHEMA_CREATE_BUCKET_REQUEST.members[1], &self.bucket);
        rt::member(w, &SCHEMA_CREATE_BUCKET_REQUEST.members[2], &self.bucket_namespace);
        rt::member(w, &SCHEMA_CREATE_BUCKET_REQUEST.members[3], &self.create_bucket_configuration);
        rt::member(w, &SCHEMA_CREATE_BUCKET_REQUEST.members[4], &self.grant_full_control);
        rt::member(w, &SCHEMA_CREATE_BUCKET_REQUEST.members[5], &self.grant_read);
        rt::member(w, &SCHEMA_CREATE_BUCKET_REQUEST.members[6], &self.grant_read_acp);
        rt::member(w, &SCHEMA_CREATE_BUCKET_REQUEST.members[7], &self.grant_write);
        rt::member(w, &SCHEMA_CREATE_BUCKET_REQUEST.members[8], &self.grant_write_acp);
        rt::member(
            w,
            &SCHEMA_CREATE_BUCKET_REQUEST.members[9],
            &self.object_lock_enabled_for_bucket,
        );
        rt::member(w, &SCHEMA_CREATE_BUCKET_REQUEST.members[10], &self.object_ownership);
        w.end_structure(&SCHEMA_CREATE_BUCKET_REQUEST);
    }
}
impl rt::Encode for CreateBucketRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateBucketRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_BUCKET_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.acl = rt::Decode::decode(shape, r)?,
                    1 => out.bucket = rt::Decode::decode(shape, r)?,
                    2 => out.bucket_namespace = rt::Decode::decode(shape, r)?,
                    3 => out.create_bucket_configuration = rt::Decode::decode(shape, r)?,
                    4 => out.grant_full_control = rt::Decode::decode(shape, r)?,
                    5 => out.grant_read = rt::Decode::decode(shape, r)?,
                    6 => out.grant_read_acp = rt::Decode::decode(shape, r)?,
                    7 => out.grant_write = rt::Decode::decode(shape, r)?,
                    8 => out.grant_write_acp = rt::Decode::decode(shape, r)?,
                    9 => out.object_lock_enabled_for_bucket = rt::Decode::decode(shape, r)?,
                    10 => out.object_ownership = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_MULTIPART_UPLOAD_OUTPUT: rt::Schema = rt::Schema {
    name: "CreateMultipartUploadOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AbortDate", "x-amz-abort-date", &SHAPE_ABORT_DATE)
            .at(rt::Location::Header),
        rt::Member::new("AbortRuleId", "x-amz-abort-rule-id", &SHAPE_ABORT_RULE_ID)
            .at(rt::Location::Header),
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME),
        rt::Member::new(
            "BucketKeyEnabled",
            "x-amz-server-side-encryption-bucket-key-enabled",
            &SHAPE_BUCKET_KEY_ENABLED,
        )
        .at(rt::Location::Header),
        rt::Member::new("ChecksumAlgorithm", "x-amz-checksum-algorithm", &SHAPE_CHECKSUM_ALGORITHM)
            .at(rt::Location::Header),
        rt::Member::new("ChecksumType", "x-amz-checksum-type", &SHAPE_CHECKSUM_TYPE)
            .at(rt::Location::Header),
        rt::Member::new("Key", "Key", &SHAPE_OBJECT_KEY),
        rt::Member::new("RequestCharged", "x-amz-request-charged", &SHAPE_REQUEST_CHARGED)
            .at(rt::Location::Header),
        rt::Member::new(
            "SSECustomerAlgorithm",
            "x-amz-server-side-encryption-customer-algorithm",
            &SHAPE_SSE_CUSTOMER_ALGORITHM,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "SSECustomerKeyMD5",
            "x-amz-server-side-encryption-customer-key-MD5",
            &SHAPE_SSE_CUSTOMER_KEY_MD5,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "SSEKMSEncryptionContext",
            "x-amz-server-side-encryption-context",
            &SHAPE_SSEKMS_ENCRYPTION_CONTEXT,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "SSEKMSKeyId",
            "x-amz-server-side-encryption-aws-kms-key-id",
            &SHAPE_SSEKMS_KEY_ID,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "ServerSideEncryption",
            "x-amz-server-side-encryption",
            &SHAPE_SERVER_SIDE_ENCRYPTION,
        )
        .at(rt::Location::Header),
        rt::Member::new("UploadId", "UploadId", &SHAPE_MULTIPART_UPLOAD_ID),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_MULTIPART_UPLOAD_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_MULTIPART_UPLOAD_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateMultipartUploadOutput {
    pub abort_date: Option<rt::Timestamp>,
    pub abort_rule_id: Option<String>,
    pub bucket: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub checksum_type: Option<ChecksumType>,
    pub key: Option<String>,
    pub request_charged: Option<RequestCharged>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_encryption_context: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub server_side_encryption: Option<ServerSideEncryption>,
    pub upload_id: Option<String>,
}
impl rt::Structure for CreateMultipartUploadOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_MULTIPART_UPLOAD_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_MULTIPART_UPLOAD_OUTPUT);
        rt::member(w, &SCHEMA_CREATE_MULTIPART_UPLOAD_OUTPUT.members[0], &self.abort_date);
        rt::member(w, &SCHEMA_CREATE_MULTIPART_UPLOAD_OUTPUT.members[1], &self.abort_rule_id);
        rt::member(w, &SCHEMA_CREATE_MULTIPART_UPLOAD_OUTPUT.members[2], &self.bucket);
        rt::member(w, &SCHEMA_CREATE_MULTIPART_UPLOAD_OUTPUT.members[3], &self.bucket_key_enabled);
        rt::member(w, &SCHEMA_CREATE_MULTIPART_UPLOAD_OUTPUT.members[4], &self.checksum_algorithm);
        rt::member(w, &SCHEMA_CREATE_MULTIPART_UPLOAD_OUTPUT.members[5], &self.checksum_type);
        rt::member(w, &SCHEMA_CREATE_MULTIPART_UPLOAD_OUTPUT.members[6], &self.key);
        rt::member(w, &SCHEMA_CREATE_MULTIPART_UPLOAD_OUTPUT.members[7], &self.request_charged);
        rt::member(
            w,
            &SCHEMA_CREATE_MULTIPART_UPLOAD_OUTPUT.members[8],
            &self.sse_customer_algorithm,
        );
        rt::member(
            w,
            &SCHEMA_CREATE_MULTIPART_UPLOAD_OUTPUT.members[9],
            &self.sse_customer_key_md5,
        );
        rt::member(
            w,
            &SCHEMA_CREATE_MULTIPART_UPLOAD_OUTPUT.members[10],
            &self.ssekms_encryption_context,
        );
        rt::member(w, &SCHEMA_CREATE_MULTIPART_UPLOAD_OUTPUT.members[11], &self.ssekms_key_id);
        rt::member(
            w,
            &SCHEMA_CREATE_MULTIPART_UPLOAD_OUTPUT.members[12],
            &self.server_side_encryption,
        );
        rt::member(w, &SCHEMA_CREATE_MULTIPART_UPLOAD_OUTPUT.members[13], &self.upload_id);
        w.end_structure(&SCHEMA_CREATE_MULTIPART_UPLOAD_OUTPUT);
    }
}
impl rt::Encode for CreateMultipartUploadOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateMultipartUploadOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_MULTIPART_UPLOAD_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.abort_date = rt::Decode::decode(shape, r)?,
                    1 => out.abort_rule_id = rt::Decode::decode(shape, r)?,
                    2 => out.bucket = rt::Decode::decode(shape, r)?,
                    3 => out.bucket_key_enabled = rt::Decode::decode(shape, r)?,
                    4 => out.checksum_algorithm = rt::Decode::decode(shape, r)?,
                    5 => out.checksum_type = rt::Decode::decode(shape, r)?,
                    6 => out.key = rt::Decode::decode(shape, r)?,
                    7 => out.request_charged = rt::Decode::decode(shape, r)?,
                    8 => out.sse_customer_algorithm = rt::Decode::decode(shape, r)?,
                    9 => out.sse_customer_key_md5 = rt::Decode::decode(shape, r)?,
                    10 => out.ssekms_encryption_context = rt::Decode::decode(shape, r)?,
                    11 => out.ssekms_key_id = rt::Decode::decode(shape, r)?,
                    12 => out.server_side_encryption = rt::Decode::decode(shape, r)?,
                    13 => out.upload_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_MULTIPART_UPLOAD_REQUEST: rt::Schema = rt::Schema {
    name: "CreateMultipartUploadRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ACL", "x-amz-acl", &SHAPE_OBJECT_CANNED_ACL).at(rt::Location::Header),
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new(
            "BucketKeyEnabled",
            "x-amz-server-side-encryption-bucket-key-enabled",
            &SHAPE_BUCKET_KEY_ENABLED,
        )
        .at(rt::Location::Header),
        rt::Member::new("CacheControl", "Cache-Control", &SHAPE_CACHE_CONTROL)
            .at(rt::Location::Header),
        rt::Member::new("ChecksumAlgorithm", "x-amz-checksum-algorithm", &SHAPE_CHECKSUM_ALGORITHM)
            .at(rt::Location::Header),
        rt::Member::new("ChecksumType", "x-amz-checksum-type", &SHAPE_CHECKSUM_TYPE)
            .at(rt::Location::Header),
        rt::Member::new("ContentDisposition", "Content-Disposition", &SHAPE_CONTENT_DISPOSITION)
            .at(rt::Location::Header),
        rt::Member::new("ContentEncoding", "Content-Encoding", &SHAPE_CONTENT_ENCODING)
            .at(rt::Location::Header),
        rt::Member::new("ContentLanguage", "Content-Language", &SHAPE_CONTENT_LANGUAGE)
            .at(rt::Location::Header),
        rt::Member::new("ContentType", "Content-Type", &SHAPE_CONTENT_TYPE)
            .at(rt::Location::Header),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
        rt::Member::new("Expires", "Expires", &SHAPE_EXPIRES).at(rt::Location::Header),
        rt::Member::new("GrantFullControl", "x-amz-grant-full-control", &SHAPE_GRANT_FULL_CONTROL)
            .at(rt::Location::Header),
        rt::Member::new("GrantRead", "x-amz-grant-read", &SHAPE_GRANT_READ)
            .at(rt::Location::Header),
        rt::Member::new("GrantReadACP", "x-amz-grant-read-acp", &SHAPE_GRANT_READ_ACP)
            .at(rt::Location::Header),
        rt::Member::new("GrantWriteACP", "x-amz-grant-write-acp", &SHAPE_GRANT_WRITE_ACP)
            .at(rt::Location::Header),
        rt::Member::new("Key", "Key", &SHAPE_OBJECT_KEY).required().at(rt::Location::Uri),
        rt::Member::new("Metadata", "x-amz-meta-", &SHAPE_METADATA).at(rt::Location::Headers),
        rt::Member::new(
            "ObjectLockLegalHoldStatus",
            "x-amz-object-lock-legal-hold",
            &SHAPE_OBJECT_LOCK_LEGAL_HOLD_STATUS,
        )
        .at(rt::Location::Header),
        rt::Member::new("ObjectLockMode", "x-amz-object-lock-mode", &SHAPE_OBJECT_LOCK_MODE)
            .at(rt::Location::Header),
        rt::Member::new(
            "ObjectLockRetainUntilDate",
            "x-amz-object-lock-retain-until-date",
            &SHAPE_OBJECT_LOCK_RETAIN_UNTIL_DATE,
        )
        .at(rt::Location::Header),
        rt::Member::new("RequestPayer", "x-amz-request-payer", &SHAPE_REQUEST_PAYER)
            .at(rt::Location::Header),
        rt::Member::new(
            "SSECustomerAlgorithm",
            "x-amz-server-side-encryption-customer-algorithm",
            &SHAPE_SSE_CUSTOMER_ALGORITHM,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "SSECustomerKey",
            "x-amz-server-side-encryption-customer-key",
            &SHAPE_SSE_CUSTOMER_KEY,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "SSECustomerKeyMD5",
            "x-amz-server-side-encryption-customer-key-MD5",
            &SHAPE_SSE_CUSTOMER_KEY_MD5,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "SSEKMSEncryptionContext",
            "x-amz-server-side-encryption-context",
            &SHAPE_SSEKMS_ENCRYPTION_CONTEXT,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "SSEKMSKeyId",
            "x-amz-server-side-encryption-aws-kms-key-id",
            &SHAPE_SSEKMS_KEY_ID,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "ServerSideEncryption",
            "x-amz-server-side-encryption",
            &SHAPE_SERVER_SIDE_ENCRYPTION,
        )
        .at(rt::Location::Header),
        rt::Member::new("StorageClass", "x-amz-storage-class", &SHAPE_STORAGE_CLASS)
            .at(rt::Location::Header),
        rt::Member::new("Tagging", "x-amz-tagging", &SHAPE_TAGGING_HEADER).at(rt::Location::Header),
        rt::Member::new(
            "WebsiteRedirectLocation",
            "x-amz-website-redirect-location",
            &SHAPE_WEBSITE_REDIRECT_LOCATION,
        )
        .at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_MULTIPART_UPLOAD_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_MULTIPART_UPLOAD_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateMultipartUploadRequest {
    pub acl: Option<ObjectCannedACL>,
    pub bucket: String,
    pub bucket_key_enabled: Option<bool>,
    pub cache_control: Option<String>,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub checksum_type: Option<ChecksumType>,
    pub content_disposition: Option<String>,
    pub content_encoding: Option<String>,
    pub content_language: Option<String>,
    pub content_type: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub expires: Option<String>,
    pub grant_full_control: Option<String>,
    pub grant_read: Option<String>,
    pub grant_read_acp: Option<String>,
    pub grant_write_acp: Option<String>,
    pub key: String,
    pub metadata: Option<rt::BTreeMap<String, String>>,
    pub object_lock_legal_hold_status: Option<ObjectLockLegalHoldStatus>,
    pub object_lock_mode: Option<ObjectLockMode>,
    pub object_lock_retain_until_date: Option<rt::Timestamp>,
    pub request_payer: Option<RequestPayer>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_encryption_context: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub server_side_encryption: Option<ServerSideEncryption>,
    pub storage_class: Option<StorageClass>,
    pub tagging: Option<String>,
    pub website_redirect_location: Option<String>,
}
impl rt::Structure for CreateMultipartUploadRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_MULTIPART_UPLOAD_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_MULTIPART_UPLOAD_REQUEST);
        rt::member(w, &SCHEMA_CREATE_MULTIPART_UPLOAD_REQUEST.members[0], &self.acl);
        rt::member(w, &SCHEMA_CREATE_MULTIPART_UPLOAD_REQUEST.members[1], &self.bucket);
        rt::member(w, &SCHEMA_CREATE_MULTIPART_UPLOAD_REQUEST.members[2], &self.bucket_key_enabled);
        rt::member(w, &SCHEMA_CREATE_MULTIPART_UPLOAD_REQUEST.members[3], &self.cache_control);
        rt::member(w, &SCHEMA_CREATE_MULTIPART_UPLOAD_REQUEST.members[4], &self.checksum_algorithm);
        rt::member(w, &SCHEMA_CREATE_MULTIPART_UPLOAD_REQUEST.members[5], &self.checksum_type);
        rt::member(
            w,
            &SCHEMA_CREATE_MULTIPART_UPLOAD_REQUEST.members[6],
            &self.content_disposition,
        );
        rt::member(w, &SCHEMA_CREATE_MULTIPART_UPLOAD_REQUEST.members[7], &self.content_encoding);
        rt::member(w, &SCHEMA_CREATE_MULTIPART_UPLOAD_REQUEST.members[8], &self.content_language);
        rt::member(w, &SCHEMA_CREATE_MULTIPART_UPLOAD_REQUEST.members[9], &self.content_type);
        rt::member(
            w,
            &SCHEMA_CREATE_MULTIPART_UPLOAD_REQUEST.members[10],
            &self.expected_bucket_owner,
        );
        rt::member(w, &SCHEMA_CREATE_MULTIPART_UPLOAD_REQUEST.members[11], &self.expires);
        rt::member(
            w,
            &SCHEMA_CREATE_MULTIPART_UPLOAD_REQUEST.members[12],
            &self.grant_full_control,
        );
        rt::member(w, &SCHEMA_CREATE_MULTIPART_UPLOAD_REQUEST.members[13], &self.grant_read);
        rt::member(w, &SCHEMA_CREATE_MULTIPART_UPLOAD_REQUEST.members[14], &self.grant_read_acp);
        rt::member(w, &SCHEMA_CREATE_MULTIPART_UPLOAD_REQUEST.members[15], &self.grant_write_acp);
        rt::member(w, &SCHEMA_CREATE_MULTIPART_UPLOAD_REQUEST.members[16], &self.key);
        rt::member(w, &SCHEMA_CREATE_MULTIPART_UPLOAD_REQUEST.members[17], &self.metadata);
        rt::member(
            w,
            &SCHEMA_CREATE_MULTIPART_UPLOAD_REQUEST.members[18],
            &self.object_lock_legal_hold_status,
        );
        rt::member(w, &SCHEMA_CREATE_MULTIPART_UPLOAD_REQUEST.members[19], &self.object_lock_mode);
        rt::member(
            w,
            &SCHEMA_CREATE_MULTIPART_UPLOAD_REQUEST.members[20],
            &self.object_lock_retain_until_date,
        );
        rt::member(w, &SCHEMA_CREATE_MULTIPART_UPLOAD_REQUEST.members[21], &self.request_payer);
        rt::member(
            w,
            &SCHEMA_CREATE_MULTIPART_UPLOAD_REQUEST.members[22],
            &self.sse_customer_algorithm,
        );
        rt::member(w, &SCHEMA_CREATE_MULTIPART_UPLOAD_REQUEST.members[23], &self.sse_customer_key);
        rt::member(
            w,
            &SCHEMA_CREATE_MULTIPART_UPLOAD_REQUEST.members[24],
            &self.sse_customer_key_md5,
        );
        rt::member(
            w,
            &SCHEMA_CREATE_MULTIPART_UPLOAD_REQUEST.members[25],
            &self.ssekms_encryption_context,
        );
        rt::member(w, &SCHEMA_CREATE_MULTIPART_UPLOAD_REQUEST.members[26], &self.ssekms_key_id);
        rt::member(
            w,
            &SCHEMA_CREATE_MULTIPART_UPLOAD_REQUEST.members[27],
            &self.server_side_encryption,
        );
        rt::member(w, &SCHEMA_CREATE_MULTIPART_UPLOAD_REQUEST.members[28], &self.storage_class);
        rt::member(w, &SCHEMA_CREATE_MULTIPART_UPLOAD_REQUEST.members[29], &self.tagging);
        rt::member(
            w,
            &SCHEMA_CREATE_MULTIPART_UPLOAD_REQUEST.members[30],
            &self.website_redirect_location,
        );
        w.end_structure(&SCHEMA_CREATE_MULTIPART_UPLOAD_REQUEST);
    }
}
impl rt::Encode for CreateMultipartUploadRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateMultipartUploadRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_MULTIPART_UPLOAD_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.acl = rt::Decode::decode(shape, r)?,
                    1 => out.bucket = rt::Decode::decode(shape, r)?,
                    2 => out.bucket_key_enabled = rt::Decode::decode(shape, r)?,
                    3 => out.cache_control = rt::Decode::decode(shape, r)?,
                    4 => out.checksum_algorithm = rt::Decode::decode(shape, r)?,
                    5 => out.checksum_type = rt::Decode::decode(shape, r)?,
                    6 => out.content_disposition = rt::Decode::decode(shape, r)?,
                    7 => out.content_encoding = rt::Decode::decode(shape, r)?,
                    8 => out.content_language = rt::Decode::decode(shape, r)?,
                    9 => out.content_type = rt::Decode::decode(shape, r)?,
                    10 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    11 => out.expires = rt::Decode::decode(shape, r)?,
                    12 => out.grant_full_control = rt::Decode::decode(shape, r)?,
                    13 => out.grant_read = rt::Decode::decode(shape, r)?,
                    14 => out.grant_read_acp = rt::Decode::decode(shape, r)?,
                    15 => out.grant_write_acp = rt::Decode::decode(shape, r)?,
                    16 => out.key = rt::Decode::decode(shape, r)?,
                    17 => out.metadata = rt::Decode::decode(shape, r)?,
                    18 => out.object_lock_legal_hold_status = rt::Decode::decode(shape, r)?,
                    19 => out.object_lock_mode = rt::Decode::decode(shape, r)?,
                    20 => out.object_lock_retain_until_date = rt::Decode::decode(shape, r)?,
                    21 => out.request_payer = rt::Decode::decode(shape, r)?,
                    22 => out.sse_customer_algorithm = rt::Decode::decode(shape, r)?,
                    23 => out.sse_customer_key = rt::Decode::decode(shape, r)?,
                    24 => out.sse_customer_key_md5 = rt::Decode::decode(shape, r)?,
                    25 => out.ssekms_encryption_context = rt::Decode::decode(shape, r)?,
                    26 => out.ssekms_key_id = rt::Decode::decode(shape, r)?,
                    27 => out.server_side_encryption = rt::Decode::decode(shape, r)?,
                    28 => out.storage_class = rt::Decode::decode(shape, r)?,
                    29 => out.tagging = rt::Decode::decode(shape, r)?,
                    30 => out.website_redirect_location = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_CREATION_DATE: rt::Shape = rt::Shape::Timestamp(None);
pub static SHAPE_DATA_REDUNDANCY: rt::Shape =
    rt::Shape::Enum { values: &["SingleAvailabilityZone", "SingleLocalZone"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DataRedundancy {
    SingleAvailabilityZone,
    SingleLocalZone,
    Unknown(String),
}
impl DataRedundancy {
    pub fn as_str(&self) -> &str {
        match self {
            Self::SingleAvailabilityZone => "SingleAvailabilityZone",
            Self::SingleLocalZone => "SingleLocalZone",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for DataRedundancy {
    fn from(text: &str) -> Self {
        match text {
            "SingleAvailabilityZone" => Self::SingleAvailabilityZone,
            "SingleLocalZone" => Self::SingleLocalZone,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for DataRedundancy {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for DataRedundancy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for DataRedundancy {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for DataRedundancy {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_DATE: rt::Shape = rt::Shape::Timestamp(Some(rt::TimestampFormat::Iso8601));
pub static SHAPE_DAYS: rt::Shape = rt::Shape::Integer { min: None, max: None };
pub static SHAPE_DAYS_AFTER_INITIATION: rt::Shape = rt::Shape::Integer { min: None, max: None };
pub static SCHEMA_DEFAULT_RETENTION: rt::Schema = rt::Schema {
    name: "DefaultRetention",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Days", "Days", &SHAPE_DAYS),
        rt::Member::new("Mode", "Mode", &SHAPE_OBJECT_LOCK_RETENTION_MODE),
        rt::Member::new("Years", "Years", &SHAPE_YEARS),
    ],
    xml_namespace: None,
};
pub static SHAPE_DEFAULT_RETENTION: rt::Shape = rt::Shape::Structure(&SCHEMA_DEFAULT_RETENTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DefaultRetention {
    pub days: Option<i32>,
    pub mode: Option<ObjectLockRetentionMode>,
    pub years: Option<i32>,
}
impl rt::Structure for DefaultRetention {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DEFAULT_RETENTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DEFAULT_RETENTION);
        rt::member(w, &SCHEMA_DEFAULT_RETENTION.members[0], &self.days);
        rt::member(w, &SCHEMA_DEFAULT_RETENTION.members[1], &self.mode);
        rt::member(w, &SCHEMA_DEFAULT_RETENTION.members[2], &self.years);
        w.end_structure(&SCHEMA_DEFAULT_RETENTION);
    }
}
impl rt::Encode for DefaultRetention {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DefaultRetention {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_DEFAULT_RETENTION, r, &mut |index, shape, r| {
            match index {
                0 => out.days = rt::Decode::decode(shape, r)?,
                1 => out.mode = rt::Decode::decode(shape, r)?,
                2 => out.years = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE: rt::Schema = rt::Schema {
    name: "Delete",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Objects", "Object", &SHAPE_OBJECT_IDENTIFIER_LIST).required(),
        rt::Member::new("Quiet", "Quiet", &SHAPE_QUIET),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE: rt::Shape = rt::Shape::Structure(&SCHEMA_DELETE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Delete {
    pub objects: Vec<ObjectIdentifier>,
    pub quiet: Option<bool>,
}
impl rt::Structure for Delete {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE);
        rt::member(w, &SCHEMA_DELETE.members[0], &self.objects);
        rt::member(w, &SCHEMA_DELETE.members[1], &self.quiet);
        w.end_structure(&SCHEMA_DELETE);
    }
}
impl rt::Encode for Delete {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Delete {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_DELETE, r, &mut |index, shape, r| {
            match index {
                0 => out.objects = rt::Decode::decode(shape, r)?,
                1 => out.quiet = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_BUCKET_CORS_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteBucketCorsRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_BUCKET_CORS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_BUCKET_CORS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteBucketCorsRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
impl rt::Structure for DeleteBucketCorsRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_BUCKET_CORS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_BUCKET_CORS_REQUEST);
        rt::member(w, &SCHEMA_DELETE_BUCKET_CORS_REQUEST.members[0], &self.bucket);
        rt::member(w, &SCHEMA_DELETE_BUCKET_CORS_REQUEST.members[1], &self.expected_bucket_owner);
        w.end_structure(&SCHEMA_DELETE_BUCKET_CORS_REQUEST);
    }
}
impl rt::Encode for DeleteBucketCorsRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteBucketCorsRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_BUCKET_CORS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_BUCKET_ENCRYPTION_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteBucketEncryptionRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_BUCKET_ENCRYPTION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_BUCKET_ENCRYPTION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteBucketEncryptionRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
impl rt::Structure for DeleteBucketEncryptionRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_BUCKET_ENCRYPTION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_BUCKET_ENCRYPTION_REQUEST);
        rt::member(w, &SCHEMA_DELETE_BUCKET_ENCRYPTION_REQUEST.members[0], &self.bucket);
        rt::member(
            w,
            &SCHEMA_DELETE_BUCKET_ENCRYPTION_REQUEST.members[1],
            &self.expected_bucket_owner,
        );
        w.end_structure(&SCHEMA_DELETE_BUCKET_ENCRYPTION_REQUEST);
    }
}
impl rt::Encode for DeleteBucketEncryptionRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteBucketEncryptionRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_BUCKET_ENCRYPTION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_BUCKET_LIFECYCLE_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteBucketLifecycleRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_BUCKET_LIFECYCLE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_BUCKET_LIFECYCLE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteBucketLifecycleRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
impl rt::Structure for DeleteBucketLifecycleRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_BUCKET_LIFECYCLE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_BUCKET_LIFECYCLE_REQUEST);
        rt::member(w, &SCHEMA_DELETE_BUCKET_LIFECYCLE_REQUEST.members[0], &self.bucket);
        rt::member(
            w,
            &SCHEMA_DELETE_BUCKET_LIFECYCLE_REQUEST.members[1],
            &self.expected_bucket_owner,
        );
        w.end_structure(&SCHEMA_DELETE_BUCKET_LIFECYCLE_REQUEST);
    }
}
impl rt::Encode for DeleteBucketLifecycleRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteBucketLifecycleRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_BUCKET_LIFECYCLE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_BUCKET_OWNERSHIP_CONTROLS_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteBucketOwnershipControlsRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_BUCKET_OWNERSHIP_CONTROLS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_BUCKET_OWNERSHIP_CONTROLS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteBucketOwnershipControlsRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
impl rt::Structure for DeleteBucketOwnershipControlsRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_BUCKET_OWNERSHIP_CONTROLS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_BUCKET_OWNERSHIP_CONTROLS_REQUEST);
        rt::member(w, &SCHEMA_DELETE_BUCKET_OWNERSHIP_CONTROLS_REQUEST.members[0], &self.bucket);
        rt::member(
            w,
            &SCHEMA_DELETE_BUCKET_OWNERSHIP_CONTROLS_REQUEST.members[1],
            &self.expected_bucket_owner,
        );
        w.end_structure(&SCHEMA_DELETE_BUCKET_OWNERSHIP_CONTROLS_REQUEST);
    }
}
impl rt::Encode for DeleteBucketOwnershipControlsRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteBucketOwnershipControlsRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_BUCKET_OWNERSHIP_CONTROLS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_BUCKET_POLICY_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteBucketPolicyRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_BUCKET_POLICY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_BUCKET_POLICY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteBucketPolicyRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
impl rt::Structure for DeleteBucketPolicyRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_BUCKET_POLICY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_BUCKET_POLICY_REQUEST);
        rt::member(w, &SCHEMA_DELETE_BUCKET_POLICY_REQUEST.members[0], &self.bucket);
        rt::member(w, &SCHEMA_DELETE_BUCKET_POLICY_REQUEST.members[1], &self.expected_bucket_owner);
        w.end_structure(&SCHEMA_DELETE_BUCKET_POLICY_REQUEST);
    }
}
impl rt::Encode for DeleteBucketPolicyRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteBucketPolicyRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_BUCKET_POLICY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_BUCKET_REPLICATION_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteBucketReplicationRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_BUCKET_REPLICATION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_BUCKET_REPLICATION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteBucketReplicationRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
impl rt::Structure for DeleteBucketReplicationRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_BUCKET_REPLICATION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_BUCKET_REPLICATION_REQUEST);
        rt::member(w, &SCHEMA_DELETE_BUCKET_REPLICATION_REQUEST.members[0], &self.bucket);
        rt::member(
            w,
            &SCHEMA_DELETE_BUCKET_REPLICATION_REQUEST.members[1],
            &self.expected_bucket_owner,
        );
        w.end_structure(&SCHEMA_DELETE_BUCKET_REPLICATION_REQUEST);
    }
}
impl rt::Encode for DeleteBucketReplicationRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteBucketReplicationRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_BUCKET_REPLICATION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_BUCKET_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteBucketRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_BUCKET_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_BUCKET_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteBucketRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
impl rt::Structure for DeleteBucketRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_BUCKET_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_BUCKET_REQUEST);
        rt::member(w, &SCHEMA_DELETE_BUCKET_REQUEST.members[0], &self.bucket);
        rt::member(w, &SCHEMA_DELETE_BUCKET_REQUEST.members[1], &self.expected_bucket_owner);
        w.end_structure(&SCHEMA_DELETE_BUCKET_REQUEST);
    }
}
impl rt::Encode for DeleteBucketRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteBucketRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_BUCKET_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_BUCKET_TAGGING_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteBucketTaggingRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_BUCKET_TAGGING_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_BUCKET_TAGGING_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteBucketTaggingRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
impl rt::Structure for DeleteBucketTaggingRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_BUCKET_TAGGING_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_BUCKET_TAGGING_REQUEST);
        rt::member(w, &SCHEMA_DELETE_BUCKET_TAGGING_REQUEST.members[0], &self.bucket);
        rt::member(
            w,
            &SCHEMA_DELETE_BUCKET_TAGGING_REQUEST.members[1],
            &self.expected_bucket_owner,
        );
        w.end_structure(&SCHEMA_DELETE_BUCKET_TAGGING_REQUEST);
    }
}
impl rt::Encode for DeleteBucketTaggingRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteBucketTaggingRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_BUCKET_TAGGING_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_BUCKET_WEBSITE_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteBucketWebsiteRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_BUCKET_WEBSITE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_BUCKET_WEBSITE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteBucketWebsiteRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
impl rt::Structure for DeleteBucketWebsiteRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_BUCKET_WEBSITE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_BUCKET_WEBSITE_REQUEST);
        rt::member(w, &SCHEMA_DELETE_BUCKET_WEBSITE_REQUEST.members[0], &self.bucket);
        rt::member(
            w,
            &SCHEMA_DELETE_BUCKET_WEBSITE_REQUEST.members[1],
            &self.expected_bucket_owner,
        );
        w.end_structure(&SCHEMA_DELETE_BUCKET_WEBSITE_REQUEST);
    }
}
impl rt::Encode for DeleteBucketWebsiteRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteBucketWebsiteRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_BUCKET_WEBSITE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_DELETE_MARKER: rt::Shape = rt::Shape::Boolean;
pub static SCHEMA_DELETE_MARKER_ENTRY: rt::Schema = rt::Schema {
    name: "DeleteMarkerEntry",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("IsLatest", "IsLatest", &SHAPE_IS_LATEST),
        rt::Member::new("Key", "Key", &SHAPE_OBJECT_KEY),
        rt::Member::new("LastModified", "LastModified", &SHAPE_LAST_MODIFIED),
        rt::Member::new("Owner", "Owner", &SHAPE_OWNER),
        rt::Member::new("VersionId", "VersionId", &SHAPE_OBJECT_VERSION_ID),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_MARKER_ENTRY: rt::Shape = rt::Shape::Structure(&SCHEMA_DELETE_MARKER_ENTRY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteMarkerEntry {
    pub is_latest: Option<bool>,
    pub key: Option<String>,
    pub last_modified: Option<rt::Timestamp>,
    pub owner: Option<Owner>,
    pub version_id: Option<String>,
}
impl rt::Structure for DeleteMarkerEntry {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_MARKER_ENTRY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_MARKER_ENTRY);
        rt::member(w, &SCHEMA_DELETE_MARKER_ENTRY.members[0], &self.is_latest);
        rt::member(w, &SCHEMA_DELETE_MARKER_ENTRY.members[1], &self.key);
        rt::member(w, &SCHEMA_DELETE_MARKER_ENTRY.members[2], &self.last_modified);
        rt::member(w, &SCHEMA_DELETE_MARKER_ENTRY.members[3], &self.owner);
        rt::member(w, &SCHEMA_DELETE_MARKER_ENTRY.members[4], &self.version_id);
        w.end_structure(&SCHEMA_DELETE_MARKER_ENTRY);
    }
}
impl rt::Encode for DeleteMarkerEntry {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteMarkerEntry {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_DELETE_MARKER_ENTRY, r, &mut |index, shape, r| {
            match index {
                0 => out.is_latest = rt::Decode::decode(shape, r)?,
                1 => out.key = rt::Decode::decode(shape, r)?,
                2 => out.last_modified = rt::Decode::decode(shape, r)?,
                3 => out.owner = rt::Decode::decode(shape, r)?,
                4 => out.version_id = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_MARKER_REPLICATION: rt::Schema = rt::Schema {
    name: "DeleteMarkerReplication",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Status", "Status", &SHAPE_DELETE_MARKER_REPLICATION_STATUS)],
    xml_namespace: None,
};
pub static SHAPE_DELETE_MARKER_REPLICATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_MARKER_REPLICATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteMarkerReplication {
    pub status: Option<DeleteMarkerReplicationStatus>,
}
impl rt::Structure for DeleteMarkerReplication {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_MARKER_REPLICATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_MARKER_REPLICATION);
        rt::member(w, &SCHEMA_DELETE_MARKER_REPLICATION.members[0], &self.status);
        w.end_structure(&SCHEMA_DELETE_MARKER_REPLICATION);
    }
}
impl rt::Encode for DeleteMarkerReplication {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteMarkerReplication {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_MARKER_REPLICATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.status = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_DELETE_MARKER_REPLICATION_STATUS: rt::Shape =
    rt::Shape::Enum { values: &["Enabled", "Disabled"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeleteMarkerReplicationStatus {
    Enabled,
    Disabled,
    Unknown(String),
}
impl DeleteMarkerReplicationStatus {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabled => "Enabled",
            Self::Disabled => "Disabled",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for DeleteMarkerReplicationStatus {
    fn from(text: &str) -> Self {
        match text {
            "Enabled" => Self::Enabled,
            "Disabled" => Self::Disabled,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for DeleteMarkerReplicationStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for DeleteMarkerReplicationStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for DeleteMarkerReplicationStatus {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for DeleteMarkerReplicationStatus {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_DELETE_MARKER_VERSION_ID: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_DELETE_MARKERS: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_DELETE_MARKER_ENTRY,
    element_name: "member",
    flattened: true,
};
pub static SCHEMA_DELETE_OBJECT_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteObjectOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("DeleteMarker", "x-amz-delete-marker", &SHAPE_DELETE_MARKER)
            .at(rt::Location::Header),
        rt::Member::new("RequestCharged", "x-amz-request-charged", &SHAPE_REQUEST_CHARGED)
            .at(rt::Location::Header),
        rt::Member::new("VersionId", "x-amz-version-id", &SHAPE_OBJECT_VERSION_ID)
            .at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_OBJECT_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_OBJECT_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteObjectOutput {
    pub delete_marker: Option<bool>,
    pub request_charged: Option<RequestCharged>,
    pub version_id: Option<String>,
}
impl rt::Structure for DeleteObjectOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_OBJECT_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_OBJECT_OUTPUT);
        rt::member(w, &SCHEMA_DELETE_OBJECT_OUTPUT.members[0], &self.delete_marker);
        rt::member(w, &SCHEMA_DELETE_OBJECT_OUTPUT.members[1], &self.request_charged);
        rt::member(w, &SCHEMA_DELETE_OBJECT_OUTPUT.members[2], &self.version_id);
        w.end_structure(&SCHEMA_DELETE_OBJECT_OUTPUT);
    }
}
impl rt::Encode for DeleteObjectOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteObjectOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_OBJECT_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.delete_marker = rt::Decode::decode(shape, r)?,
                    1 => out.request_charged = rt::Decode::decode(shape, r)?,
                    2 => out.version_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_OBJECT_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteObjectRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new(
            "BypassGovernanceRetention",
            "x-amz-bypass-governance-retention",
            &SHAPE_BYPASS_GOVERNANCE_RETENTION,
        )
        .at(rt::Location::Header),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
        rt::Member::new("IfMatch", "If-Match", &SHAPE_IF_MATCH).at(rt::Location::Header),
        rt::Member::new(
            "IfMatchLastModifiedTime",
            "x-amz-if-match-last-modified-time",
            &SHAPE_IF_MATCH_LAST_MODIFIED_TIME,
        )
        .at(rt::Location::Header),
        rt::Member::new("IfMatchSize", "x-amz-if-match-size", &SHAPE_IF_MATCH_SIZE)
            .at(rt::Location::Header),
        rt::Member::new("Key", "Key", &SHAPE_OBJECT_KEY).required().at(rt::Location::Uri),
        rt::Member::new("MFA", "x-amz-mfa", &SHAPE_MFA).at(rt::Location::Header),
        rt::Member::new("RequestPayer", "x-amz-request-payer", &SHAPE_REQUEST_PAYER)
            .at(rt::Location::Header),
        rt::Member::new("VersionId", "versionId", &SHAPE_OBJECT_VERSION_ID).at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_OBJECT_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_OBJECT_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteObjectRequest {
    pub bucket: String,
    pub bypass_governance_retention: Option<bool>,
    pub expected_bucket_owner: Option<String>,
    pub if_match: Option<String>,
    pub if_match_last_modified_time: Option<rt::Timestamp>,
    pub if_match_size: Option<i64>,
    pub key: String,
    pub mfa: Option<String>,
    pub request_payer: Option<RequestPayer>,
    pub version_id: Option<String>,
}
impl rt::Structure for DeleteObjectRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_OBJECT_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_OBJECT_REQUEST);
        rt::member(w, &SCHEMA_DELETE_OBJECT_REQUEST.members[0], &self.bucket);
        rt::member(w, &SCHEMA_DELETE_OBJECT_REQUEST.members[1], &self.bypass_governance_retention);
        rt::member(w, &SCHEMA_DELETE_OBJECT_REQUEST.members[2], &self.expected_bucket_owner);
        rt::member(w, &SCHEMA_DELETE_OBJECT_REQUEST.members[3], &self.if_match);
        rt::member(w, &SCHEMA_DELETE_OBJECT_REQUEST.members[4], &self.if_match_last_modified_time);
        rt::member(w, &SCHEMA_DELETE_OBJECT_REQUEST.members[5], &self.if_match_size);
        rt::member(w, &SCHEMA_DELETE_OBJECT_REQUEST.members[6], &self.key);
        rt::member(w, &SCHEMA_DELETE_OBJECT_REQUEST.members[7], &self.mfa);
        rt::member(w, &SCHEMA_DELETE_OBJECT_REQUEST.members[8], &self.request_payer);
        rt::member(w, &SCHEMA_DELETE_OBJECT_REQUEST.members[9], &self.version_id);
        w.end_structure(&SCHEMA_DELETE_OBJECT_REQUEST);
    }
}
impl rt::Encode for DeleteObjectRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteObjectRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_OBJECT_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.bypass_governance_retention = rt::Decode::decode(shape, r)?,
                    2 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    3 => out.if_match = rt::Decode::decode(shape, r)?,
                    4 => out.if_match_last_modified_time = rt::Decode::decode(shape, r)?,
                    5 => out.if_match_size = rt::Decode::decode(shape, r)?,
                    6 => out.key = rt::Decode::decode(shape, r)?,
                    7 => out.mfa = rt::Decode::decode(shape, r)?,
                    8 => out.request_payer = rt::Decode::decode(shape, r)?,
                    9 => out.version_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_OBJECT_TAGGING_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteObjectTaggingOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("VersionId", "x-amz-version-id", &SHAPE_OBJECT_VERSION_ID)
        .at(rt::Location::Header)],
    xml_namespace: None,
};
pub static SHAPE_DELETE_OBJECT_TAGGING_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_OBJECT_TAGGING_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteObjectTaggingOutput {
    pub version_id: Option<String>,
}
impl rt::Structure for DeleteObjectTaggingOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_OBJECT_TAGGING_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_OBJECT_TAGGING_OUTPUT);
        rt::member(w, &SCHEMA_DELETE_OBJECT_TAGGING_OUTPUT.members[0], &self.version_id);
        w.end_structure(&SCHEMA_DELETE_OBJECT_TAGGING_OUTPUT);
    }
}
impl rt::Encode for DeleteObjectTaggingOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteObjectTaggingOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_OBJECT_TAGGING_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.version_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_OBJECT_TAGGING_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteObjectTaggingRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
        rt::Member::new("Key", "Key", &SHAPE_OBJECT_KEY).required().at(rt::Location::Uri),
        rt::Member::new("VersionId", "versionId", &SHAPE_OBJECT_VERSION_ID).at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_OBJECT_TAGGING_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_OBJECT_TAGGING_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteObjectTaggingRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
    pub key: String,
    pub version_id: Option<String>,
}
impl rt::Structure for DeleteObjectTaggingRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_OBJECT_TAGGING_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_OBJECT_TAGGING_REQUEST);
        rt::member(w, &SCHEMA_DELETE_OBJECT_TAGGING_REQUEST.members[0], &self.bucket);
        rt::member(
            w,
            &SCHEMA_DELETE_OBJECT_TAGGING_REQUEST.members[1],
            &self.expected_bucket_owner,
        );
        rt::member(w, &SCHEMA_DELETE_OBJECT_TAGGING_REQUEST.members[2], &self.key);
        rt::member(w, &SCHEMA_DELETE_OBJECT_TAGGING_REQUEST.members[3], &self.version_id);
        w.end_structure(&SCHEMA_DELETE_OBJECT_TAGGING_REQUEST);
    }
}
impl rt::Encode for DeleteObjectTaggingRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteObjectTaggingRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_OBJECT_TAGGING_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    2 => out.key = rt::Decode::decode(shape, r)?,
                    3 => out.version_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_OBJECTS_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteObjectsOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Deleted", "Deleted", &SHAPE_DELETED_OBJECTS),
        rt::Member::new("Errors", "Error", &SHAPE_ERRORS),
        rt::Member::new("RequestCharged", "x-amz-request-charged", &SHAPE_REQUEST_CHARGED)
            .at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_OBJECTS_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_OBJECTS_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteObjectsOutput {
    pub deleted: Option<Vec<DeletedObject>>,
    pub errors: Option<Vec<Error>>,
    pub request_charged: Option<RequestCharged>,
}
impl rt::Structure for DeleteObjectsOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_OBJECTS_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_OBJECTS_OUTPUT);
        rt::member(w, &SCHEMA_DELETE_OBJECTS_OUTPUT.members[0], &self.deleted);
        rt::member(w, &SCHEMA_DELETE_OBJECTS_OUTPUT.members[1], &self.errors);
        rt::member(w, &SCHEMA_DELETE_OBJECTS_OUTPUT.members[2], &self.request_charged);
        w.end_structure(&SCHEMA_DELETE_OBJECTS_OUTPUT);
    }
}
impl rt::Encode for DeleteObjectsOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteObjectsOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_OBJECTS_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.deleted = rt::Decode::decode(shape, r)?,
                    1 => out.errors = rt::Decode::decode(shape, r)?,
                    2 => out.request_charged = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_OBJECTS_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteObjectsRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new(
            "BypassGovernanceRetention",
            "x-amz-bypass-governance-retention",
            &SHAPE_BYPASS_GOVERNANCE_RETENTION,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "ChecksumAlgorithm",
            "x-amz-sdk-checksum-algorithm",
            &SHAPE_CHECKSUM_ALGORITHM,
        )
        .at(rt::Location::Header),
        rt::Member::new("Delete", "Delete", &SHAPE_DELETE).required().at(rt::Location::Payload),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
        rt::Member::new("MFA", "x-amz-mfa", &SHAPE_MFA).at(rt::Location::Header),
        rt::Member::new("RequestPayer", "x-amz-request-payer", &SHAPE_REQUEST_PAYER)
            .at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_OBJECTS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_OBJECTS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteObjectsRequest {
    pub bucket: String,
    pub bypass_governance_retention: Option<bool>,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub delete: Delete,
    pub expected_bucket_owner: Option<String>,
    pub mfa: Option<String>,
    pub request_payer: Option<RequestPayer>,
}
impl rt::Structure for DeleteObjectsRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_OBJECTS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_OBJECTS_REQUEST);
        rt::member(w, &SCHEMA_DELETE_OBJECTS_REQUEST.members[0], &self.bucket);
        rt::member(w, &SCHEMA_DELETE_OBJECTS_REQUEST.members[1], &self.bypass_governance_retention);
        rt::member(w, &SCHEMA_DELETE_OBJECTS_REQUEST.members[2], &self.checksum_algorithm);
        rt::member(w, &SCHEMA_DELETE_OBJECTS_REQUEST.members[3], &self.delete);
        rt::member(w, &SCHEMA_DELETE_OBJECTS_REQUEST.members[4], &self.expected_bucket_owner);
        rt::member(w, &SCHEMA_DELETE_OBJECTS_REQUEST.members[5], &self.mfa);
        rt::member(w, &SCHEMA_DELETE_OBJECTS_REQUEST.members[6], &self.request_payer);
        w.end_structure(&SCHEMA_DELETE_OBJECTS_REQUEST);
    }
}
impl rt::Encode for DeleteObjectsRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteObjectsRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_OBJECTS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.bypass_governance_retention = rt::Decode::decode(shape, r)?,
                    2 => out.checksum_algorithm = rt::Decode::decode(shape, r)?,
                    3 => out.delete = rt::Decode::decode(shape, r)?,
                    4 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    5 => out.mfa = rt::Decode::decode(shape, r)?,
                    6 => out.request_payer = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_PUBLIC_ACCESS_BLOCK_REQUEST: rt::Schema = rt::Schema {
    name: "DeletePublicAccessBlockRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_PUBLIC_ACCESS_BLOCK_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_PUBLIC_ACCESS_BLOCK_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeletePublicAccessBlockRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
impl rt::Structure for DeletePublicAccessBlockRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_PUBLIC_ACCESS_BLOCK_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_PUBLIC_ACCESS_BLOCK_REQUEST);
        rt::member(w, &SCHEMA_DELETE_PUBLIC_ACCESS_BLOCK_REQUEST.members[0], &self.bucket);
        rt::member(
            w,
            &SCHEMA_DELETE_PUBLIC_ACCESS_BLOCK_REQUEST.members[1],
            &self.expected_bucket_owner,
        );
        w.end_structure(&SCHEMA_DELETE_PUBLIC_ACCESS_BLOCK_REQUEST);
    }
}
impl rt::Encode for DeletePublicAccessBlockRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeletePublicAccessBlockRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_PUBLIC_ACCESS_BLOCK_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETED_OBJECT: rt::Schema = rt::Schema {
    name: "DeletedObject",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("DeleteMarker", "DeleteMarker", &SHAPE_DELETE_MARKER),
        rt::Member::new(
            "DeleteMarkerVersionId",
            "DeleteMarkerVersionId",
            &SHAPE_DELETE_MARKER_VERSION_ID,
        ),
        rt::Member::new("Key", "Key", &SHAPE_OBJECT_KEY),
        rt::Member::new("VersionId", "VersionId", &SHAPE_OBJECT_VERSION_ID),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETED_OBJECT: rt::Shape = rt::Shape::Structure(&SCHEMA_DELETED_OBJECT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeletedObject {
    pub delete_marker: Option<bool>,
    pub delete_marker_version_id: Option<String>,
    pub key: Option<String>,
    pub version_id: Option<String>,
}
impl rt::Structure for DeletedObject {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETED_OBJECT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETED_OBJECT);
        rt::member(w, &SCHEMA_DELETED_OBJECT.members[0], &self.delete_marker);
        rt::member(w, &SCHEMA_DELETED_OBJECT.members[1], &self.delete_marker_version_id);
        rt::member(w, &SCHEMA_DELETED_OBJECT.members[2], &self.key);
        rt::member(w, &SCHEMA_DELETED_OBJECT.members[3], &self.version_id);
        w.end_structure(&SCHEMA_DELETED_OBJECT);
    }
}
impl rt::Encode for DeletedObject {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeletedObject {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_DELETED_OBJECT, r, &mut |index, shape, r| {
            match index {
                0 => out.delete_marker = rt::Decode::decode(shape, r)?,
                1 => out.delete_marker_version_id = rt::Decode::decode(shape, r)?,
                2 => out.key = rt::Decode::decode(shape, r)?,
                3 => out.version_id = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_DELETED_OBJECTS: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_DELETED_OBJECT,
    element_name: "member",
    flattened: true,
};
pub static SHAPE_DELIMITER: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_DESTINATION: rt::Schema = rt::Schema {
    name: "Destination",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "AccessControlTranslation",
            "AccessControlTranslation",
            &SHAPE_ACCESS_CONTROL_TRANSLATION,
        ),
        rt::Member::new("Account", "Account", &SHAPE_ACCOUNT_ID),
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required(),
        rt::Member::new(
            "EncryptionConfiguration",
            "EncryptionConfiguration",
            &SHAPE_ENCRYPTION_CONFIGURATION,
        ),
        rt::Member::new("Metrics", "Metrics", &SHAPE_METRICS),
        rt::Member::new("ReplicationTime", "ReplicationTime", &SHAPE_REPLICATION_TIME),
        rt::Member::new("StorageClass", "StorageClass", &SHAPE_STORAGE_CLASS),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESTINATION: rt::Shape = rt::Shape::Structure(&SCHEMA_DESTINATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Destination {
    pub access_control_translation: Option<AccessControlTranslation>,
    pub account: Option<String>,
    pub bucket: String,
    pub encryption_configuration: Option<EncryptionConfiguration>,
    pub metrics: Option<Metrics>,
    pub replication_time: Option<ReplicationTime>,
    pub storage_class: Option<StorageClass>,
}
impl rt::Structure for Destination {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESTINATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESTINATION);
        rt::member(w, &SCHEMA_DESTINATION.members[0], &self.access_control_translation);
        rt::member(w, &SCHEMA_DESTINATION.members[1], &self.account);
        rt::member(w, &SCHEMA_DESTINATION.members[2], &self.bucket);
        rt::member(w, &SCHEMA_DESTINATION.members[3], &self.encryption_configuration);
        rt::member(w, &SCHEMA_DESTINATION.members[4], &self.metrics);
        rt::member(w, &SCHEMA_DESTINATION.members[5], &self.replication_time);
        rt::member(w, &SCHEMA_DESTINATION.members[6], &self.storage_class);
        w.end_structure(&SCHEMA_DESTINATION);
    }
}
impl rt::Encode for Destination {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Destination {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_DESTINATION, r, &mut |index, shape, r| {
            match index {
                0 => out.access_control_translation = rt::Decode::decode(shape, r)?,
                1 => out.account = rt::Decode::decode(shape, r)?,
                2 => out.bucket = rt::Decode::decode(shape, r)?,
                3 => out.encryption_configuration = rt::Decode::decode(shape, r)?,
                4 => out.metrics = rt::Decode::decode(shape, r)?,
                5 => out.replication_time = rt::Decode::decode(shape, r)?,
                6 => out.storage_class = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_DISPLAY_NAME: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_E_TAG: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_EMAIL_ADDRESS: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_ENCODING_TYPE: rt::Shape = rt::Shape::Enum { values: &["url"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EncodingType {
    Url,
    Unknown(String),
}
impl EncodingType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Url => "url",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for EncodingType {
    fn from(text: &str) -> Self {
        match text {
            "url" => Self::Url,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for EncodingType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for EncodingType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for EncodingType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for EncodingType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_ENCRYPTION_CONFIGURATION: rt::Schema = rt::Schema {
    name: "EncryptionConfiguration",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("ReplicaKmsKeyID", "ReplicaKmsKeyID", &SHAPE_REPLICA_KMS_KEY_ID)],
    xml_namespace: None,
};
pub static SHAPE_ENCRYPTION_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ENCRYPTION_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EncryptionConfiguration {
    pub replica_kms_key_id: Option<String>,
}
impl rt::Structure for EncryptionConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ENCRYPTION_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ENCRYPTION_CONFIGURATION);
        rt::member(w, &SCHEMA_ENCRYPTION_CONFIGURATION.members[0], &self.replica_kms_key_id);
        w.end_structure(&SCHEMA_ENCRYPTION_CONFIGURATION);
    }
}
impl rt::Encode for EncryptionConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for EncryptionConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ENCRYPTION_CONFIGURATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.replica_kms_key_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_ENCRYPTION_TYPE: rt::Shape = rt::Shape::Enum { values: &["NONE", "SSE-C"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EncryptionType {
    None,
    SseC,
    Unknown(String),
}
impl EncryptionType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "NONE",
            Self::SseC => "SSE-C",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for EncryptionType {
    fn from(text: &str) -> Self {
        match text {
            "NONE" => Self::None,
            "SSE-C" => Self::SseC,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for EncryptionType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for EncryptionType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for EncryptionType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for EncryptionType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_ENCRYPTION_TYPE_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_ENCRYPTION_TYPE,
    element_name: "EncryptionType",
    flattened: true,
};
pub static SCHEMA_ENCRYPTION_TYPE_MISMATCH: rt::Schema = rt::Schema {
    name: "EncryptionTypeMismatch",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "EncryptionTypeMismatch", status: 400 }),
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_ENCRYPTION_TYPE_MISMATCH: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ENCRYPTION_TYPE_MISMATCH);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EncryptionTypeMismatch {}
impl rt::Structure for EncryptionTypeMismatch {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ENCRYPTION_TYPE_MISMATCH
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ENCRYPTION_TYPE_MISMATCH);
        w.end_structure(&SCHEMA_ENCRYPTION_TYPE_MISMATCH);
    }
}
impl rt::Encode for EncryptionTypeMismatch {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for EncryptionTypeMismatch {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ENCRYPTION_TYPE_MISMATCH,
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
impl From<EncryptionTypeMismatch> for rt::ApiError {
    fn from(error: EncryptionTypeMismatch) -> Self {
        rt::ApiError::with_detail(String::new(), Box::new(error))
    }
}

pub static SCHEMA_ERROR: rt::Schema = rt::Schema {
    name: "Error",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Code", "Code", &SHAPE_CODE),
        rt::Member::new("Key", "Key", &SHAPE_OBJECT_KEY),
        rt::Member::new("Message", "Message", &SHAPE_MESSAGE),
        rt::Member::new("VersionId", "VersionId", &SHAPE_OBJECT_VERSION_ID),
    ],
    xml_namespace: None,
};
pub static SHAPE_ERROR: rt::Shape = rt::Shape::Structure(&SCHEMA_ERROR);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Error {
    pub code: Option<String>,
    pub key: Option<String>,
    pub message: Option<String>,
    pub version_id: Option<String>,
}
impl rt::Structure for Error {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ERROR
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ERROR);
        rt::member(w, &SCHEMA_ERROR.members[0], &self.code);
        rt::member(w, &SCHEMA_ERROR.members[1], &self.key);
        rt::member(w, &SCHEMA_ERROR.members[2], &self.message);
        rt::member(w, &SCHEMA_ERROR.members[3], &self.version_id);
        w.end_structure(&SCHEMA_ERROR);
    }
}
impl rt::Encode for Error {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Error {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_ERROR, r, &mut |index, shape, r| {
            match index {
                0 => out.code = rt::Decode::decode(shape, r)?,
                1 => out.key = rt::Decode::decode(shape, r)?,
                2 => out.message = rt::Decode::decode(shape, r)?,
                3 => out.version_id = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_ERROR_DOCUMENT: rt::Schema = rt::Schema {
    name: "ErrorDocument",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Key", "Key", &SHAPE_OBJECT_KEY).required()],
    xml_namespace: None,
};
pub static SHAPE_ERROR_DOCUMENT: rt::Shape = rt::Shape::Structure(&SCHEMA_ERROR_DOCUMENT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ErrorDocument {
    pub key: String,
}
impl rt::Structure for ErrorDocument {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ERROR_DOCUMENT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ERROR_DOCUMENT);
        rt::member(w, &SCHEMA_ERROR_DOCUMENT.members[0], &self.key);
        w.end_structure(&SCHEMA_ERROR_DOCUMENT);
    }
}
impl rt::Encode for ErrorDocument {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ErrorDocument {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_ERROR_DOCUMENT, r, &mut |index, shape, r| {
            match index {
                0 => out.key = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_ERRORS: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_ERROR,
    element_name: "member",
    flattened: true,
};
pub static SHAPE_EVENT: rt::Shape = rt::Shape::Enum {
    values: &[
        "s3:ReducedRedundancyLostObject",
        "s3:ObjectCreated:*",
        "s3:ObjectCreated:Put",
        "s3:ObjectCreated:Post",
        "s3:ObjectCreated:Copy",
        "s3:ObjectCreated:CompleteMultipartUpload",
        "s3:ObjectRemoved:*",
        "s3:ObjectRemoved:Delete",
        "s3:ObjectRemoved:DeleteMarkerCreated",
        "s3:ObjectRestore:*",
        "s3:ObjectRestore:Post",
        "s3:ObjectRestore:Completed",
        "s3:Replication:*",
        "s3:Replication:OperationFailedReplication",
        "s3:Replication:OperationNotTracked",
        "s3:Replication:OperationMissedThreshold",
        "s3:Replication:OperationReplicatedAfterThreshold",
        "s3:ObjectRestore:Delete",
        "s3:LifecycleTransition",
        "s3:IntelligentTiering",
        "s3:ObjectAcl:Put",
        "s3:LifecycleExpiration:*",
        "s3:LifecycleExpiration:Delete",
        "s3:LifecycleExpiration:DeleteMarkerCreated",
        "s3:ObjectTagging:*",
        "s3:ObjectTagging:Put",
        "s3:ObjectTagging:Delete",
    ],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Event {
    S3ReducedRedundancyLostObject,
    S3ObjectCreated,
    S3ObjectCreatedPut,
    S3ObjectCreatedPost,
    S3ObjectCreatedCopy,
    S3ObjectCreatedCompleteMultipartUpload,
    S3ObjectRemoved,
    S3ObjectRemovedDelete,
    S3ObjectRemovedDeleteMarkerCreated,
    S3ObjectRestore,
    S3ObjectRestorePost,
    S3ObjectRestoreCompleted,
    S3Replication,
    S3ReplicationOperationFailedReplication,
    S3ReplicationOperationNotTracked,
    S3ReplicationOperationMissedThreshold,
    S3ReplicationOperationReplicatedAfterThreshold,
    S3ObjectRestoreDelete,
    S3LifecycleTransition,
    S3IntelligentTiering,
    S3ObjectAclPut,
    S3LifecycleExpiration,
    S3LifecycleExpirationDelete,
    S3LifecycleExpirationDeleteMarkerCreated,
    S3ObjectTagging,
    S3ObjectTaggingPut,
    S3ObjectTaggingDelete,
    Unknown(String),
}
impl Event {
    pub fn as_str(&self) -> &str {
        match self {
            Self::S3ReducedRedundancyLostObject => "s3:ReducedRedundancyLostObject",
            Self::S3ObjectCreated => "s3:ObjectCreated:*",
            Self::S3ObjectCreatedPut => "s3:ObjectCreated:Put",
            Self::S3ObjectCreatedPost => "s3:ObjectCreated:Post",
            Self::S3ObjectCreatedCopy => "s3:ObjectCreated:Copy",
            Self::S3ObjectCreatedCompleteMultipartUpload => {
                "s3:ObjectCreated:CompleteMultipartUpload"
            }
            Self::S3ObjectRemoved => "s3:ObjectRemoved:*",
            Self::S3ObjectRemovedDelete => "s3:ObjectRemoved:Delete",
            Self::S3ObjectRemovedDeleteMarkerCreated => "s3:ObjectRemoved:DeleteMarkerCreated",
            Self::S3ObjectRestore => "s3:ObjectRestore:*",
            Self::S3ObjectRestorePost => "s3:ObjectRestore:Post",
            Self::S3ObjectRestoreCompleted => "s3:ObjectRestore:Completed",
            Self::S3Replication => "s3:Replication:*",
            Self::S3ReplicationOperationFailedReplication => {
                "s3:Replication:OperationFailedReplication"
            }
            Self::S3ReplicationOperationNotTracked => "s3:Replication:OperationNotTracked",
            Self::S3ReplicationOperationMissedThreshold => {
                "s3:Replication:OperationMissedThreshold"
            }
            Self::S3ReplicationOperationReplicatedAfterThreshold => {
                "s3:Replication:OperationReplicatedAfterThreshold"
            }
            Self::S3ObjectRestoreDelete => "s3:ObjectRestore:Delete",
            Self::S3LifecycleTransition => "s3:LifecycleTransition",
            Self::S3IntelligentTiering => "s3:IntelligentTiering",
            Self::S3ObjectAclPut => "s3:ObjectAcl:Put",
            Self::S3LifecycleExpiration => "s3:LifecycleExpiration:*",
            Self::S3LifecycleExpirationDelete => "s3:LifecycleExpiration:Delete",
            Self::S3LifecycleExpirationDeleteMarkerCreated => {
                "s3:LifecycleExpiration:DeleteMarkerCreated"
            }
            Self::S3ObjectTagging => "s3:ObjectTagging:*",
            Self::S3ObjectTaggingPut => "s3:ObjectTagging:Put",
            Self::S3ObjectTaggingDelete => "s3:ObjectTagging:Delete",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for Event {
    fn from(text: &str) -> Self {
        match text {
            "s3:ReducedRedundancyLostObject" => Self::S3ReducedRedundancyLostObject,
            "s3:ObjectCreated:*" => Self::S3ObjectCreated,
            "s3:ObjectCreated:Put" => Self::S3ObjectCreatedPut,
            "s3:ObjectCreated:Post" => Self::S3ObjectCreatedPost,
            "s3:ObjectCreated:Copy" => Self::S3ObjectCreatedCopy,
            "s3:ObjectCreated:CompleteMultipartUpload" => {
                Self::S3ObjectCreatedCompleteMultipartUpload
            }
            "s3:ObjectRemoved:*" => Self::S3ObjectRemoved,
            "s3:ObjectRemoved:Delete" => Self::S3ObjectRemovedDelete,
            "s3:ObjectRemoved:DeleteMarkerCreated" => Self::S3ObjectRemovedDeleteMarkerCreated,
            "s3:ObjectRestore:*" => Self::S3ObjectRestore,
            "s3:ObjectRestore:Post" => Self::S3ObjectRestorePost,
            "s3:ObjectRestore:Completed" => Self::S3ObjectRestoreCompleted,
            "s3:Replication:*" => Self::S3Replication,
            "s3:Replication:OperationFailedReplication" => {
                Self::S3ReplicationOperationFailedReplication
            }
            "s3:Replication:OperationNotTracked" => Self::S3ReplicationOperationNotTracked,
            "s3:Replication:OperationMissedThreshold" => {
                Self::S3ReplicationOperationMissedThreshold
            }
            "s3:Replication:OperationReplicatedAfterThreshold" => {
                Self::S3ReplicationOperationReplicatedAfterThreshold
            }
            "s3:ObjectRestore:Delete" => Self::S3ObjectRestoreDelete,
            "s3:LifecycleTransition" => Self::S3LifecycleTransition,
            "s3:IntelligentTiering" => Self::S3IntelligentTiering,
            "s3:ObjectAcl:Put" => Self::S3ObjectAclPut,
            "s3:LifecycleExpiration:*" => Self::S3LifecycleExpiration,
            "s3:LifecycleExpiration:Delete" => Self::S3LifecycleExpirationDelete,
            "s3:LifecycleExpiration:DeleteMarkerCreated" => {
                Self::S3LifecycleExpirationDeleteMarkerCreated
            }
            "s3:ObjectTagging:*" => Self::S3ObjectTagging,
            "s3:ObjectTagging:Put" => Self::S3ObjectTaggingPut,
            "s3:ObjectTagging:Delete" => Self::S3ObjectTaggingDelete,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for Event {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for Event {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for Event {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for Event {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_EVENT_BRIDGE_CONFIGURATION: rt::Schema = rt::Schema {
    name: "EventBridgeConfiguration",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_EVENT_BRIDGE_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_EVENT_BRIDGE_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EventBridgeConfiguration {}
impl rt::Structure for EventBridgeConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_EVENT_BRIDGE_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_EVENT_BRIDGE_CONFIGURATION);
        w.end_structure(&SCHEMA_EVENT_BRIDGE_CONFIGURATION);
    }
}
impl rt::Encode for EventBridgeConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for EventBridgeConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_EVENT_BRIDGE_CONFIGURATION,
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

pub static SHAPE_EVENT_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_EVENT,
    element_name: "member",
    flattened: true,
};
pub static SCHEMA_EXISTING_OBJECT_REPLICATION: rt::Schema = rt::Schema {
    name: "ExistingObjectReplication",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Status", "Status", &SHAPE_EXISTING_OBJECT_REPLICATION_STATUS).required()
    ],
    xml_namespace: None,
};
pub static SHAPE_EXISTING_OBJECT_REPLICATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_EXISTING_OBJECT_REPLICATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ExistingObjectReplication {
    pub status: ExistingObjectReplicationStatus,
}
impl rt::Structure for ExistingObjectReplication {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_EXISTING_OBJECT_REPLICATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_EXISTING_OBJECT_REPLICATION);
        rt::member(w, &SCHEMA_EXISTING_OBJECT_REPLICATION.members[0], &self.status);
        w.end_structure(&SCHEMA_EXISTING_OBJECT_REPLICATION);
    }
}
impl rt::Encode for ExistingObjectReplication {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ExistingObjectReplication {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_EXISTING_OBJECT_REPLICATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.status = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_EXISTING_OBJECT_REPLICATION_STATUS: rt::Shape =
    rt::Shape::Enum { values: &["Enabled", "Disabled"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ExistingObjectReplicationStatus {
    Enabled,
    Disabled,
    Unknown(String),
}
impl ExistingObjectReplicationStatus {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabled => "Enabled",
            Self::Disabled => "Disabled",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ExistingObjectReplicationStatus {
    fn from(text: &str) -> Self {
        match text {
            "Enabled" => Self::Enabled,
            "Disabled" => Self::Disabled,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ExistingObjectReplicationStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ExistingObjectReplicationStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ExistingObjectReplicationStatus {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ExistingObjectReplicationStatus {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_EXPIRATION: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_EXPIRATION_STATUS: rt::Shape =
    rt::Shape::Enum { values: &["Enabled", "Disabled"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ExpirationStatus {
    Enabled,
    Disabled,
    Unknown(String),
}
impl ExpirationStatus {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabled => "Enabled",
            Self::Disabled => "Disabled",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ExpirationStatus {
    fn from(text: &str) -> Self {
        match text {
            "Enabled" => Self::Enabled,
            "Disabled" => Self::Disabled,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ExpirationStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ExpirationStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ExpirationStatus {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ExpirationStatus {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_EXPIRED_OBJECT_DELETE_MARKER: rt::Shape = rt::Shape::Boolean;
pub static SHAPE_EXPIRES: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_EXPOSE_HEADER: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_EXPOSE_HEADERS: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_EXPOSE_HEADER,
    element_name: "member",
    flattened: true,
};
pub static SHAPE_FETCH_OWNER: rt::Shape = rt::Shape::Boolean;
pub static SCHEMA_FILTER_RULE: rt::Schema = rt::Schema {
    name: "FilterRule",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Name", "Name", &SHAPE_FILTER_RULE_NAME),
        rt::Member::new("Value", "Value", &SHAPE_FILTER_RULE_VALUE),
    ],
    xml_namespace: None,
};
pub static SHAPE_FILTER_RULE: rt::Shape = rt::Shape::Structure(&SCHEMA_FILTER_RULE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FilterRule {
    pub name: Option<FilterRuleName>,
    pub value: Option<String>,
}
impl rt::Structure for FilterRule {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_FILTER_RULE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_FILTER_RULE);
        rt::member(w, &SCHEMA_FILTER_RULE.members[0], &self.name);
        rt::member(w, &SCHEMA_FILTER_RULE.members[1], &self.value);
        w.end_structure(&SCHEMA_FILTER_RULE);
    }
}
impl rt::Encode for FilterRule {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for FilterRule {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_FILTER_RULE, r, &mut |index, shape, r| {
            match index {
                0 => out.name = rt::Decode::decode(shape, r)?,
                1 => out.value = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_FILTER_RULE_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_FILTER_RULE,
    element_name: "member",
    flattened: true,
};
pub static SHAPE_FILTER_RULE_NAME: rt::Shape = rt::Shape::Enum { values: &["prefix", "suffix"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FilterRuleName {
    Prefix,
    Suffix,
    Unknown(String),
}
impl FilterRuleName {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Prefix => "prefix",
            Self::Suffix => "suffix",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for FilterRuleName {
    fn from(text: &str) -> Self {
        match text {
            "prefix" => Self::Prefix,
            "suffix" => Self::Suffix,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for FilterRuleName {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for FilterRuleName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for FilterRuleName {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for FilterRuleName {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_FILTER_RULE_VALUE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_GET_BUCKET_ACCELERATE_CONFIGURATION_OUTPUT: rt::Schema = rt::Schema {
    name: "GetBucketAccelerateConfigurationOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("RequestCharged", "x-amz-request-charged", &SHAPE_REQUEST_CHARGED)
            .at(rt::Location::Header),
        rt::Member::new("Status", "Status", &SHAPE_BUCKET_ACCELERATE_STATUS),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_BUCKET_ACCELERATE_CONFIGURATION_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_BUCKET_ACCELERATE_CONFIGURATION_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketAccelerateConfigurationOutput {
    pub request_charged: Option<RequestCharged>,
    pub status: Option<BucketAccelerateStatus>,
}
impl rt::Structure for GetBucketAccelerateConfigurationOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_BUCKET_ACCELERATE_CONFIGURATION_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_BUCKET_ACCELERATE_CONFIGURATION_OUTPUT);
        rt::member(
            w,
            &SCHEMA_GET_BUCKET_ACCELERATE_CONFIGURATION_OUTPUT.members[0],
            &self.request_charged,
        );
        rt::member(w, &SCHEMA_GET_BUCKET_ACCELERATE_CONFIGURATION_OUTPUT.members[1], &self.status);
        w.end_structure(&SCHEMA_GET_BUCKET_ACCELERATE_CONFIGURATION_OUTPUT);
    }
}
impl rt::Encode for GetBucketAccelerateConfigurationOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetBucketAccelerateConfigurationOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_BUCKET_ACCELERATE_CONFIGURATION_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.request_charged = rt::Decode::decode(shape, r)?,
                    1 => out.status = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_BUCKET_ACCELERATE_CONFIGURATION_REQUEST: rt::Schema = rt::Schema {
    name: "GetBucketAccelerateConfigurationRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
        rt::Member::new("RequestPayer", "x-amz-request-payer", &SHAPE_REQUEST_PAYER)
            .at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_BUCKET_ACCELERATE_CONFIGURATION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_BUCKET_ACCELERATE_CONFIGURATION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketAccelerateConfigurationRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
    pub request_payer: Option<RequestPayer>,
}
impl rt::Structure for GetBucketAccelerateConfigurationRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_BUCKET_ACCELERATE_CONFIGURATION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_BUCKET_ACCELERATE_CONFIGURATION_REQUEST);
        rt::member(w, &SCHEMA_GET_BUCKET_ACCELERATE_CONFIGURATION_REQUEST.members[0], &self.bucket);
        rt::member(
            w,
            &SCHEMA_GET_BUCKET_ACCELERATE_CONFIGURATION_REQUEST.members[1],
            &self.expected_bucket_owner,
        );
        rt::member(
            w,
            &SCHEMA_GET_BUCKET_ACCELERATE_CONFIGURATION_REQUEST.members[2],
            &self.request_payer,
        );
        w.end_structure(&SCHEMA_GET_BUCKET_ACCELERATE_CONFIGURATION_REQUEST);
    }
}
impl rt::Encode for GetBucketAccelerateConfigurationRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetBucketAccelerateConfigurationRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_BUCKET_ACCELERATE_CONFIGURATION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    2 => out.request_payer = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_BUCKET_ACL_OUTPUT: rt::Schema = rt::Schema {
    name: "GetBucketAclOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Grants", "AccessControlList", &SHAPE_GRANTS),
        rt::Member::new("Owner", "Owner", &SHAPE_OWNER),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_BUCKET_ACL_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_BUCKET_ACL_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketAclOutput {
    pub grants: Option<Vec<Grant>>,
    pub owner: Option<Owner>,
}
impl rt::Structure for GetBucketAclOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_BUCKET_ACL_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_BUCKET_ACL_OUTPUT);
        rt::member(w, &SCHEMA_GET_BUCKET_ACL_OUTPUT.members[0], &self.grants);
        rt::member(w, &SCHEMA_GET_BUCKET_ACL_OUTPUT.members[1], &self.owner);
        w.end_structure(&SCHEMA_GET_BUCKET_ACL_OUTPUT);
    }
}
impl rt::Encode for GetBucketAclOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetBucketAclOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_BUCKET_ACL_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.grants = rt::Decode::decode(shape, r)?,
                    1 => out.owner = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_BUCKET_ACL_REQUEST: rt::Schema = rt::Schema {
    name: "GetBucketAclRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_BUCKET_ACL_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_BUCKET_ACL_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketAclRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
impl rt::Structure for GetBucketAclRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_BUCKET_ACL_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_BUCKET_ACL_REQUEST);
        rt::member(w, &SCHEMA_GET_BUCKET_ACL_REQUEST.members[0], &self.bucket);
        rt::member(w, &SCHEMA_GET_BUCKET_ACL_REQUEST.members[1], &self.expected_bucket_owner);
        w.end_structure(&SCHEMA_GET_BUCKET_ACL_REQUEST);
    }
}
impl rt::Encode for GetBucketAclRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetBucketAclRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_BUCKET_ACL_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_BUCKET_CORS_OUTPUT: rt::Schema = rt::Schema {
    name: "GetBucketCorsOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("CORSRules", "CORSRule", &SHAPE_CORS_RULES)],
    xml_namespace: None,
};
pub static SHAPE_GET_BUCKET_CORS_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_BUCKET_CORS_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketCorsOutput {
    pub cors_rules: Option<Vec<CORSRule>>,
}
impl rt::Structure for GetBucketCorsOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_BUCKET_CORS_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_BUCKET_CORS_OUTPUT);
        rt::member(w, &SCHEMA_GET_BUCKET_CORS_OUTPUT.members[0], &self.cors_rules);
        w.end_structure(&SCHEMA_GET_BUCKET_CORS_OUTPUT);
    }
}
impl rt::Encode for GetBucketCorsOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetBucketCorsOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_BUCKET_CORS_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.cors_rules = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_BUCKET_CORS_REQUEST: rt::Schema = rt::Schema {
    name: "GetBucketCorsRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_BUCKET_CORS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_BUCKET_CORS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketCorsRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
impl rt::Structure for GetBucketCorsRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_BUCKET_CORS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_BUCKET_CORS_REQUEST);
        rt::member(w, &SCHEMA_GET_BUCKET_CORS_REQUEST.members[0], &self.bucket);
        rt::member(w, &SCHEMA_GET_BUCKET_CORS_REQUEST.members[1], &self.expected_bucket_owner);
        w.end_structure(&SCHEMA_GET_BUCKET_CORS_REQUEST);
    }
}
impl rt::Encode for GetBucketCorsRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetBucketCorsRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_BUCKET_CORS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_BUCKET_ENCRYPTION_OUTPUT: rt::Schema = rt::Schema {
    name: "GetBucketEncryptionOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "ServerSideEncryptionConfiguration",
        "ServerSideEncryptionConfiguration",
        &SHAPE_SERVER_SIDE_ENCRYPTION_CONFIGURATION,
    )
    .at(rt::Location::Payload)],
    xml_namespace: None,
};
pub static SHAPE_GET_BUCKET_ENCRYPTION_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_BUCKET_ENCRYPTION_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketEncryptionOutput {
    pub server_side_encryption_configuration: Option<ServerSideEncryptionConfiguration>,
}
impl rt::Structure for GetBucketEncryptionOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_BUCKET_ENCRYPTION_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_BUCKET_ENCRYPTION_OUTPUT);
        rt::member(
            w,
            &SCHEMA_GET_BUCKET_ENCRYPTION_OUTPUT.members[0],
            &self.server_side_encryption_configuration,
        );
        w.end_structure(&SCHEMA_GET_BUCKET_ENCRYPTION_OUTPUT);
    }
}
impl rt::Encode for GetBucketEncryptionOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetBucketEncryptionOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_BUCKET_ENCRYPTION_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.server_side_encryption_configuration = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_BUCKET_ENCRYPTION_REQUEST: rt::Schema = rt::Schema {
    name: "GetBucketEncryptionRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_BUCKET_ENCRYPTION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_BUCKET_ENCRYPTION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketEncryptionRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
impl rt::Structure for GetBucketEncryptionRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_BUCKET_ENCRYPTION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_BUCKET_ENCRYPTION_REQUEST);
        rt::member(w, &SCHEMA_GET_BUCKET_ENCRYPTION_REQUEST.members[0], &self.bucket);
        rt::member(
            w,
            &SCHEMA_GET_BUCKET_ENCRYPTION_REQUEST.members[1],
            &self.expected_bucket_owner,
        );
        w.end_structure(&SCHEMA_GET_BUCKET_ENCRYPTION_REQUEST);
    }
}
impl rt::Encode for GetBucketEncryptionRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetBucketEncryptionRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_BUCKET_ENCRYPTION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_BUCKET_LIFECYCLE_CONFIGURATION_OUTPUT: rt::Schema = rt::Schema {
    name: "GetBucketLifecycleConfigurationOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Rules", "Rule", &SHAPE_LIFECYCLE_RULES),
        rt::Member::new(
            "TransitionDefaultMinimumObjectSize",
            "x-amz-transition-default-minimum-object-size",
            &SHAPE_TRANSITION_DEFAULT_MINIMUM_OBJECT_SIZE,
        )
        .at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_BUCKET_LIFECYCLE_CONFIGURATION_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_BUCKET_LIFECYCLE_CONFIGURATION_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketLifecycleConfigurationOutput {
    pub rules: Option<Vec<LifecycleRule>>,
    pub transition_default_minimum_object_size: Option<TransitionDefaultMinimumObjectSize>,
}
impl rt::Structure for GetBucketLifecycleConfigurationOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_BUCKET_LIFECYCLE_CONFIGURATION_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_BUCKET_LIFECYCLE_CONFIGURATION_OUTPUT);
        rt::member(w, &SCHEMA_GET_BUCKET_LIFECYCLE_CONFIGURATION_OUTPUT.members[0], &self.rules);
        rt::member(
            w,
            &SCHEMA_GET_BUCKET_LIFECYCLE_CONFIGURATION_OUTPUT.members[1],
            &self.transition_default_minimum_object_size,
        );
        w.end_structure(&SCHEMA_GET_BUCKET_LIFECYCLE_CONFIGURATION_OUTPUT);
    }
}
impl rt::Encode for GetBucketLifecycleConfigurationOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetBucketLifecycleConfigurationOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_BUCKET_LIFECYCLE_CONFIGURATION_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.rules = rt::Decode::decode(shape, r)?,
                    1 => out.transition_default_minimum_object_size = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_BUCKET_LIFECYCLE_CONFIGURATION_REQUEST: rt::Schema = rt::Schema {
    name: "GetBucketLifecycleConfigurationRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_BUCKET_LIFECYCLE_CONFIGURATION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_BUCKET_LIFECYCLE_CONFIGURATION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketLifecycleConfigurationRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
impl rt::Structure for GetBucketLifecycleConfigurationRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_BUCKET_LIFECYCLE_CONFIGURATION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_BUCKET_LIFECYCLE_CONFIGURATION_REQUEST);
        rt::member(w, &SCHEMA_GET_BUCKET_LIFECYCLE_CONFIGURATION_REQUEST.members[0], &self.bucket);
        rt::member(
            w,
            &SCHEMA_GET_BUCKET_LIFECYCLE_CONFIGURATION_REQUEST.members[1],
            &self.expected_bucket_owner,
        );
        w.end_structure(&SCHEMA_GET_BUCKET_LIFECYCLE_CONFIGURATION_REQUEST);
    }
}
impl rt::Encode for GetBucketLifecycleConfigurationRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetBucketLifecycleConfigurationRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_BUCKET_LIFECYCLE_CONFIGURATION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_BUCKET_LOCATION_OUTPUT: rt::Schema = rt::Schema {
    name: "GetBucketLocationOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "LocationConstraint",
        "LocationConstraint",
        &SHAPE_BUCKET_LOCATION_CONSTRAINT,
    )],
    xml_namespace: None,
};
pub static SHAPE_GET_BUCKET_LOCATION_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_BUCKET_LOCATION_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketLocationOutput {
    pub location_constraint: Option<BucketLocationConstraint>,
}
impl rt::Structure for GetBucketLocationOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_BUCKET_LOCATION_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_BUCKET_LOCATION_OUTPUT);
        rt::member(w, &SCHEMA_GET_BUCKET_LOCATION_OUTPUT.members[0], &self.location_constraint);
        w.end_structure(&SCHEMA_GET_BUCKET_LOCATION_OUTPUT);
    }
}
impl rt::Encode for GetBucketLocationOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetBucketLocationOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_BUCKET_LOCATION_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.location_constraint = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_BUCKET_LOCATION_REQUEST: rt::Schema = rt::Schema {
    name: "GetBucketLocationRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_BUCKET_LOCATION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_BUCKET_LOCATION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketLocationRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
impl rt::Structure for GetBucketLocationRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_BUCKET_LOCATION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_BUCKET_LOCATION_REQUEST);
        rt::member(w, &SCHEMA_GET_BUCKET_LOCATION_REQUEST.members[0], &self.bucket);
        rt::member(w, &SCHEMA_GET_BUCKET_LOCATION_REQUEST.members[1], &self.expected_bucket_owner);
        w.end_structure(&SCHEMA_GET_BUCKET_LOCATION_REQUEST);
    }
}
impl rt::Encode for GetBucketLocationRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetBucketLocationRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_BUCKET_LOCATION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_BUCKET_LOGGING_OUTPUT: rt::Schema = rt::Schema {
    name: "GetBucketLoggingOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("LoggingEnabled", "LoggingEnabled", &SHAPE_LOGGING_ENABLED)],
    xml_namespace: None,
};
pub static SHAPE_GET_BUCKET_LOGGING_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_BUCKET_LOGGING_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketLoggingOutput {
    pub logging_enabled: Option<LoggingEnabled>,
}
impl rt::Structure for GetBucketLoggingOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_BUCKET_LOGGING_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_BUCKET_LOGGING_OUTPUT);
        rt::member(w, &SCHEMA_GET_BUCKET_LOGGING_OUTPUT.members[0], &self.logging_enabled);
        w.end_structure(&SCHEMA_GET_BUCKET_LOGGING_OUTPUT);
    }
}
impl rt::Encode for GetBucketLoggingOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetBucketLoggingOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_BUCKET_LOGGING_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.logging_enabled = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_BUCKET_LOGGING_REQUEST: rt::Schema = rt::Schema {
    name: "GetBucketLoggingRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_BUCKET_LOGGING_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_BUCKET_LOGGING_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketLoggingRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
impl rt::Structure for GetBucketLoggingRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_BUCKET_LOGGING_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_BUCKET_LOGGING_REQUEST);
        rt::member(w, &SCHEMA_GET_BUCKET_LOGGING_REQUEST.members[0], &self.bucket);
        rt::member(w, &SCHEMA_GET_BUCKET_LOGGING_REQUEST.members[1], &self.expected_bucket_owner);
        w.end_structure(&SCHEMA_GET_BUCKET_LOGGING_REQUEST);
    }
}
impl rt::Encode for GetBucketLoggingRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetBucketLoggingRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_BUCKET_LOGGING_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_BUCKET_NOTIFICATION_CONFIGURATION_REQUEST: rt::Schema = rt::Schema {
    name: "GetBucketNotificationConfigurationRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_BUCKET_NOTIFICATION_CONFIGURATION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_BUCKET_NOTIFICATION_CONFIGURATION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketNotificationConfigurationRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
impl rt::Structure for GetBucketNotificationConfigurationRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_BUCKET_NOTIFICATION_CONFIGURATION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_BUCKET_NOTIFICATION_CONFIGURATION_REQUEST);
        rt::member(
            w,
            &SCHEMA_GET_BUCKET_NOTIFICATION_CONFIGURATION_REQUEST.members[0],
            &self.bucket,
        );
        rt::member(
            w,
            &SCHEMA_GET_BUCKET_NOTIFICATION_CONFIGURATION_REQUEST.members[1],
            &self.expected_bucket_owner,
        );
        w.end_structure(&SCHEMA_GET_BUCKET_NOTIFICATION_CONFIGURATION_REQUEST);
    }
}
impl rt::Encode for GetBucketNotificationConfigurationRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetBucketNotificationConfigurationRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_BUCKET_NOTIFICATION_CONFIGURATION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_BUCKET_OWNERSHIP_CONTROLS_OUTPUT: rt::Schema = rt::Schema {
    name: "GetBucketOwnershipControlsOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "OwnershipControls",
        "OwnershipControls",
        &SHAPE_OWNERSHIP_CONTROLS,
    )
    .at(rt::Location::Payload)],
    xml_namespace: None,
};
pub static SHAPE_GET_BUCKET_OWNERSHIP_CONTROLS_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_BUCKET_OWNERSHIP_CONTROLS_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketOwnershipControlsOutput {
    pub ownership_controls: Option<OwnershipControls>,
}
impl rt::Structure for GetBucketOwnershipControlsOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_BUCKET_OWNERSHIP_CONTROLS_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_BUCKET_OWNERSHIP_CONTROLS_OUTPUT);
        rt::member(
            w,
            &SCHEMA_GET_BUCKET_OWNERSHIP_CONTROLS_OUTPUT.members[0],
            &self.ownership_controls,
        );
        w.end_structure(&SCHEMA_GET_BUCKET_OWNERSHIP_CONTROLS_OUTPUT);
    }
}
impl rt::Encode for GetBucketOwnershipControlsOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetBucketOwnershipControlsOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_BUCKET_OWNERSHIP_CONTROLS_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.ownership_controls = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_BUCKET_OWNERSHIP_CONTROLS_REQUEST: rt::Schema = rt::Schema {
    name: "GetBucketOwnershipControlsRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_BUCKET_OWNERSHIP_CONTROLS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_BUCKET_OWNERSHIP_CONTROLS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketOwnershipControlsRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
impl rt::Structure for GetBucketOwnershipControlsRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_BUCKET_OWNERSHIP_CONTROLS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_BUCKET_OWNERSHIP_CONTROLS_REQUEST);
        rt::member(w, &SCHEMA_GET_BUCKET_OWNERSHIP_CONTROLS_REQUEST.members[0], &self.bucket);
        rt::member(
            w,
            &SCHEMA_GET_BUCKET_OWNERSHIP_CONTROLS_REQUEST.members[1],
            &self.expected_bucket_owner,
        );
        w.end_structure(&SCHEMA_GET_BUCKET_OWNERSHIP_CONTROLS_REQUEST);
    }
}
impl rt::Encode for GetBucketOwnershipControlsRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetBucketOwnershipControlsRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_BUCKET_OWNERSHIP_CONTROLS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_BUCKET_POLICY_OUTPUT: rt::Schema = rt::Schema {
    name: "GetBucketPolicyOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Policy", "Policy", &SHAPE_POLICY).at(rt::Location::Payload)],
    xml_namespace: None,
};
pub static SHAPE_GET_BUCKET_POLICY_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_BUCKET_POLICY_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketPolicyOutput {
    pub policy: Option<String>,
}
impl rt::Structure for GetBucketPolicyOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_BUCKET_POLICY_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_BUCKET_POLICY_OUTPUT);
        rt::member(w, &SCHEMA_GET_BUCKET_POLICY_OUTPUT.members[0], &self.policy);
        w.end_structure(&SCHEMA_GET_BUCKET_POLICY_OUTPUT);
    }
}
impl rt::Encode for GetBucketPolicyOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetBucketPolicyOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_BUCKET_POLICY_OUTPUT,
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

pub static SCHEMA_GET_BUCKET_POLICY_REQUEST: rt::Schema = rt::Schema {
    name: "GetBucketPolicyRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_BUCKET_POLICY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_BUCKET_POLICY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketPolicyRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
impl rt::Structure for GetBucketPolicyRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_BUCKET_POLICY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_BUCKET_POLICY_REQUEST);
        rt::member(w, &SCHEMA_GET_BUCKET_POLICY_REQUEST.members[0], &self.bucket);
        rt::member(w, &SCHEMA_GET_BUCKET_POLICY_REQUEST.members[1], &self.expected_bucket_owner);
        w.end_structure(&SCHEMA_GET_BUCKET_POLICY_REQUEST);
    }
}
impl rt::Encode for GetBucketPolicyRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetBucketPolicyRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_BUCKET_POLICY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_BUCKET_POLICY_STATUS_OUTPUT: rt::Schema = rt::Schema {
    name: "GetBucketPolicyStatusOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("PolicyStatus", "PolicyStatus", &SHAPE_POLICY_STATUS)
        .at(rt::Location::Payload)],
    xml_namespace: None,
};
pub static SHAPE_GET_BUCKET_POLICY_STATUS_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_BUCKET_POLICY_STATUS_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketPolicyStatusOutput {
    pub policy_status: Option<PolicyStatus>,
}
impl rt::Structure for GetBucketPolicyStatusOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_BUCKET_POLICY_STATUS_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_BUCKET_POLICY_STATUS_OUTPUT);
        rt::member(w, &SCHEMA_GET_BUCKET_POLICY_STATUS_OUTPUT.members[0], &self.policy_status);
        w.end_structure(&SCHEMA_GET_BUCKET_POLICY_STATUS_OUTPUT);
    }
}
impl rt::Encode for GetBucketPolicyStatusOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetBucketPolicyStatusOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_BUCKET_POLICY_STATUS_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.policy_status = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_BUCKET_POLICY_STATUS_REQUEST: rt::Schema = rt::Schema {
    name: "GetBucketPolicyStatusRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_BUCKET_POLICY_STATUS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_BUCKET_POLICY_STATUS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketPolicyStatusRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
impl rt::Structure for GetBucketPolicyStatusRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_BUCKET_POLICY_STATUS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_BUCKET_POLICY_STATUS_REQUEST);
        rt::member(w, &SCHEMA_GET_BUCKET_POLICY_STATUS_REQUEST.members[0], &self.bucket);
        rt::member(
            w,
            &SCHEMA_GET_BUCKET_POLICY_STATUS_REQUEST.members[1],
            &self.expected_bucket_owner,
        );
        w.end_structure(&SCHEMA_GET_BUCKET_POLICY_STATUS_REQUEST);
    }
}
impl rt::Encode for GetBucketPolicyStatusRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetBucketPolicyStatusRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_BUCKET_POLICY_STATUS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_BUCKET_REPLICATION_OUTPUT: rt::Schema = rt::Schema {
    name: "GetBucketReplicationOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "ReplicationConfiguration",
        "ReplicationConfiguration",
        &SHAPE_REPLICATION_CONFIGURATION,
    )
    .at(rt::Location::Payload)],
    xml_namespace: None,
};
pub static SHAPE_GET_BUCKET_REPLICATION_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_BUCKET_REPLICATION_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketReplicationOutput {
    pub replication_configuration: Option<ReplicationConfiguration>,
}
impl rt::Structure for GetBucketReplicationOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_BUCKET_REPLICATION_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_BUCKET_REPLICATION_OUTPUT);
        rt::member(
            w,
            &SCHEMA_GET_BUCKET_REPLICATION_OUTPUT.members[0],
            &self.replication_configuration,
        );
        w.end_structure(&SCHEMA_GET_BUCKET_REPLICATION_OUTPUT);
    }
}
impl rt::Encode for GetBucketReplicationOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetBucketReplicationOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_BUCKET_REPLICATION_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.replication_configuration = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_BUCKET_REPLICATION_REQUEST: rt::Schema = rt::Schema {
    name: "GetBucketReplicationRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_BUCKET_REPLICATION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_BUCKET_REPLICATION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketReplicationRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
impl rt::Structure for GetBucketReplicationRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_BUCKET_REPLICATION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_BUCKET_REPLICATION_REQUEST);
        rt::member(w, &SCHEMA_GET_BUCKET_REPLICATION_REQUEST.members[0], &self.bucket);
        rt::member(
            w,
            &SCHEMA_GET_BUCKET_REPLICATION_REQUEST.members[1],
            &self.expected_bucket_owner,
        );
        w.end_structure(&SCHEMA_GET_BUCKET_REPLICATION_REQUEST);
    }
}
impl rt::Encode for GetBucketReplicationRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetBucketReplicationRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_BUCKET_REPLICATION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_BUCKET_REQUEST_PAYMENT_OUTPUT: rt::Schema = rt::Schema {
    name: "GetBucketRequestPaymentOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Payer", "Payer", &SHAPE_PAYER)],
    xml_namespace: None,
};
pub static SHAPE_GET_BUCKET_REQUEST_PAYMENT_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_BUCKET_REQUEST_PAYMENT_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketRequestPaymentOutput {
    pub payer: Option<Payer>,
}
impl rt::Structure for GetBucketRequestPaymentOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_BUCKET_REQUEST_PAYMENT_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_BUCKET_REQUEST_PAYMENT_OUTPUT);
        rt::member(w, &SCHEMA_GET_BUCKET_REQUEST_PAYMENT_OUTPUT.members[0], &self.payer);
        w.end_structure(&SCHEMA_GET_BUCKET_REQUEST_PAYMENT_OUTPUT);
    }
}
impl rt::Encode for GetBucketRequestPaymentOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetBucketRequestPaymentOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_BUCKET_REQUEST_PAYMENT_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.payer = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_BUCKET_REQUEST_PAYMENT_REQUEST: rt::Schema = rt::Schema {
    name: "GetBucketRequestPaymentRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_BUCKET_REQUEST_PAYMENT_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_BUCKET_REQUEST_PAYMENT_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketRequestPaymentRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
impl rt::Structure for GetBucketRequestPaymentRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_BUCKET_REQUEST_PAYMENT_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_BUCKET_REQUEST_PAYMENT_REQUEST);
        rt::member(w, &SCHEMA_GET_BUCKET_REQUEST_PAYMENT_REQUEST.members[0], &self.bucket);
        rt::member(
            w,
            &SCHEMA_GET_BUCKET_REQUEST_PAYMENT_REQUEST.members[1],
            &self.expected_bucket_owner,
        );
        w.end_structure(&SCHEMA_GET_BUCKET_REQUEST_PAYMENT_REQUEST);
    }
}
impl rt::Encode for GetBucketRequestPaymentRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetBucketRequestPaymentRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_BUCKET_REQUEST_PAYMENT_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_BUCKET_TAGGING_OUTPUT: rt::Schema = rt::Schema {
    name: "GetBucketTaggingOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("TagSet", "TagSet", &SHAPE_TAG_SET).required()],
    xml_namespace: None,
};
pub static SHAPE_GET_BUCKET_TAGGING_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_BUCKET_TAGGING_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketTaggingOutput {
    pub tag_set: Vec<Tag>,
}
impl rt::Structure for GetBucketTaggingOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_BUCKET_TAGGING_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_BUCKET_TAGGING_OUTPUT);
        rt::member(w, &SCHEMA_GET_BUCKET_TAGGING_OUTPUT.members[0], &self.tag_set);
        w.end_structure(&SCHEMA_GET_BUCKET_TAGGING_OUTPUT);
    }
}
impl rt::Encode for GetBucketTaggingOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetBucketTaggingOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_BUCKET_TAGGING_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.tag_set = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_BUCKET_TAGGING_REQUEST: rt::Schema = rt::Schema {
    name: "GetBucketTaggingRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_BUCKET_TAGGING_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_BUCKET_TAGGING_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketTaggingRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
impl rt::Structure for GetBucketTaggingRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_BUCKET_TAGGING_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_BUCKET_TAGGING_REQUEST);
        rt::member(w, &SCHEMA_GET_BUCKET_TAGGING_REQUEST.members[0], &self.bucket);
        rt::member(w, &SCHEMA_GET_BUCKET_TAGGING_REQUEST.members[1], &self.expected_bucket_owner);
        w.end_structure(&SCHEMA_GET_BUCKET_TAGGING_REQUEST);
    }
}
impl rt::Encode for GetBucketTaggingRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetBucketTaggingRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_BUCKET_TAGGING_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_BUCKET_VERSIONING_OUTPUT: rt::Schema = rt::Schema {
    name: "GetBucketVersioningOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("MFADelete", "MfaDelete", &SHAPE_MFA_DELETE_STATUS),
        rt::Member::new("Status", "Status", &SHAPE_BUCKET_VERSIONING_STATUS),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_BUCKET_VERSIONING_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_BUCKET_VERSIONING_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketVersioningOutput {
    pub mfa_delete: Option<MFADeleteStatus>,
    pub status: Option<BucketVersioningStatus>,
}
impl rt::Structure for GetBucketVersioningOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_BUCKET_VERSIONING_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_BUCKET_VERSIONING_OUTPUT);
        rt::member(w, &SCHEMA_GET_BUCKET_VERSIONING_OUTPUT.members[0], &self.mfa_delete);
        rt::member(w, &SCHEMA_GET_BUCKET_VERSIONING_OUTPUT.members[1], &self.status);
        w.end_structure(&SCHEMA_GET_BUCKET_VERSIONING_OUTPUT);
    }
}
impl rt::Encode for GetBucketVersioningOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetBucketVersioningOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_BUCKET_VERSIONING_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.mfa_delete = rt::Decode::decode(shape, r)?,
                    1 => out.status = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_BUCKET_VERSIONING_REQUEST: rt::Schema = rt::Schema {
    name: "GetBucketVersioningRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_BUCKET_VERSIONING_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_BUCKET_VERSIONING_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketVersioningRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
impl rt::Structure for GetBucketVersioningRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_BUCKET_VERSIONING_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_BUCKET_VERSIONING_REQUEST);
        rt::member(w, &SCHEMA_GET_BUCKET_VERSIONING_REQUEST.members[0], &self.bucket);
        rt::member(
            w,
            &SCHEMA_GET_BUCKET_VERSIONING_REQUEST.members[1],
            &self.expected_bucket_owner,
        );
        w.end_structure(&SCHEMA_GET_BUCKET_VERSIONING_REQUEST);
    }
}
impl rt::Encode for GetBucketVersioningRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetBucketVersioningRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_BUCKET_VERSIONING_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_BUCKET_WEBSITE_OUTPUT: rt::Schema = rt::Schema {
    name: "GetBucketWebsiteOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ErrorDocument", "ErrorDocument", &SHAPE_ERROR_DOCUMENT),
        rt::Member::new("IndexDocument", "IndexDocument", &SHAPE_INDEX_DOCUMENT),
        rt::Member::new(
            "RedirectAllRequestsTo",
            "RedirectAllRequestsTo",
            &SHAPE_REDIRECT_ALL_REQUESTS_TO,
        ),
        rt::Member::new("RoutingRules", "RoutingRules", &SHAPE_ROUTING_RULES),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_BUCKET_WEBSITE_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_BUCKET_WEBSITE_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketWebsiteOutput {
    pub error_document: Option<ErrorDocument>,
    pub index_document: Option<IndexDocument>,
    pub redirect_all_requests_to: Option<RedirectAllRequestsTo>,
    pub routing_rules: Option<Vec<RoutingRule>>,
}
impl rt::Structure for GetBucketWebsiteOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_BUCKET_WEBSITE_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_BUCKET_WEBSITE_OUTPUT);
        rt::member(w, &SCHEMA_GET_BUCKET_WEBSITE_OUTPUT.members[0], &self.error_document);
        rt::member(w, &SCHEMA_GET_BUCKET_WEBSITE_OUTPUT.members[1], &self.index_document);
        rt::member(w, &SCHEMA_GET_BUCKET_WEBSITE_OUTPUT.members[2], &self.redirect_all_requests_to);
        rt::member(w, &SCHEMA_GET_BUCKET_WEBSITE_OUTPUT.members[3], &self.routing_rules);
        w.end_structure(&SCHEMA_GET_BUCKET_WEBSITE_OUTPUT);
    }
}
impl rt::Encode for GetBucketWebsiteOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetBucketWebsiteOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_BUCKET_WEBSITE_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.error_document = rt::Decode::decode(shape, r)?,
                    1 => out.index_document = rt::Decode::decode(shape, r)?,
                    2 => out.redirect_all_requests_to = rt::Decode::decode(shape, r)?,
                    3 => out.routing_rules = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_BUCKET_WEBSITE_REQUEST: rt::Schema = rt::Schema {
    name: "GetBucketWebsiteRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_BUCKET_WEBSITE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_BUCKET_WEBSITE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBucketWebsiteRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
impl rt::Structure for GetBucketWebsiteRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_BUCKET_WEBSITE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_BUCKET_WEBSITE_REQUEST);
        rt::member(w, &SCHEMA_GET_BUCKET_WEBSITE_REQUEST.members[0], &self.bucket);
        rt::member(w, &SCHEMA_GET_BUCKET_WEBSITE_REQUEST.members[1], &self.expected_bucket_owner);
        w.end_structure(&SCHEMA_GET_BUCKET_WEBSITE_REQUEST);
    }
}
impl rt::Encode for GetBucketWebsiteRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetBucketWebsiteRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_BUCKET_WEBSITE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_OBJECT_ACL_OUTPUT: rt::Schema = rt::Schema {
    name: "GetObjectAclOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Grants", "AccessControlList", &SHAPE_GRANTS),
        rt::Member::new("Owner", "Owner", &SHAPE_OWNER),
        rt::Member::new("RequestCharged", "x-amz-request-charged", &SHAPE_REQUEST_CHARGED)
            .at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_OBJECT_ACL_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_OBJECT_ACL_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetObjectAclOutput {
    pub grants: Option<Vec<Grant>>,
    pub owner: Option<Owner>,
    pub request_charged: Option<RequestCharged>,
}
impl rt::Structure for GetObjectAclOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_OBJECT_ACL_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_OBJECT_ACL_OUTPUT);
        rt::member(w, &SCHEMA_GET_OBJECT_ACL_OUTPUT.members[0], &self.grants);
        rt::member(w, &SCHEMA_GET_OBJECT_ACL_OUTPUT.members[1], &self.owner);
        rt::member(w, &SCHEMA_GET_OBJECT_ACL_OUTPUT.members[2], &self.request_charged);
        w.end_structure(&SCHEMA_GET_OBJECT_ACL_OUTPUT);
    }
}
impl rt::Encode for GetObjectAclOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetObjectAclOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_OBJECT_ACL_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.grants = rt::Decode::decode(shape, r)?,
                    1 => out.owner = rt::Decode::decode(shape, r)?,
                    2 => out.request_charged = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_OBJECT_ACL_REQUEST: rt::Schema = rt::Schema {
    name: "GetObjectAclRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
        rt::Member::new("Key", "Key", &SHAPE_OBJECT_KEY).required().at(rt::Location::Uri),
        rt::Member::new("RequestPayer", "x-amz-request-payer", &SHAPE_REQUEST_PAYER)
            .at(rt::Location::Header),
        rt::Member::new("VersionId", "versionId", &SHAPE_OBJECT_VERSION_ID).at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_OBJECT_ACL_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_OBJECT_ACL_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetObjectAclRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
    pub key: String,
    pub request_payer: Option<RequestPayer>,
    pub version_id: Option<String>,
}
impl rt::Structure for GetObjectAclRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_OBJECT_ACL_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_OBJECT_ACL_REQUEST);
        rt::member(w, &SCHEMA_GET_OBJECT_ACL_REQUEST.members[0], &self.bucket);
        rt::member(w, &SCHEMA_GET_OBJECT_ACL_REQUEST.members[1], &self.expected_bucket_owner);
        rt::member(w, &SCHEMA_GET_OBJECT_ACL_REQUEST.members[2], &self.key);
        rt::member(w, &SCHEMA_GET_OBJECT_ACL_REQUEST.members[3], &self.request_payer);
        rt::member(w, &SCHEMA_GET_OBJECT_ACL_REQUEST.members[4], &self.version_id);
        w.end_structure(&SCHEMA_GET_OBJECT_ACL_REQUEST);
    }
}
impl rt::Encode for GetObjectAclRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetObjectAclRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_OBJECT_ACL_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    2 => out.key = rt::Decode::decode(shape, r)?,
                    3 => out.request_payer = rt::Decode::decode(shape, r)?,
                    4 => out.version_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_OBJECT_ATTRIBUTES_OUTPUT: rt::Schema = rt::Schema {
    name: "GetObjectAttributesOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Checksum", "Checksum", &SHAPE_CHECKSUM),
        rt::Member::new("DeleteMarker", "x-amz-delete-marker", &SHAPE_DELETE_MARKER)
            .at(rt::Location::Header),
        rt::Member::new("ETag", "ETag", &SHAPE_E_TAG),
        rt::Member::new("LastModified", "Last-Modified", &SHAPE_LAST_MODIFIED)
            .at(rt::Location::Header),
        rt::Member::new("ObjectParts", "ObjectParts", &SHAPE_GET_OBJECT_ATTRIBUTES_PARTS),
        rt::Member::new("ObjectSize", "ObjectSize", &SHAPE_OBJECT_SIZE),
        rt::Member::new("RequestCharged", "x-amz-request-charged", &SHAPE_REQUEST_CHARGED)
            .at(rt::Location::Header),
        rt::Member::new("StorageClass", "StorageClass", &SHAPE_STORAGE_CLASS),
        rt::Member::new("VersionId", "x-amz-version-id", &SHAPE_OBJECT_VERSION_ID)
            .at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_OBJECT_ATTRIBUTES_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_OBJECT_ATTRIBUTES_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetObjectAttributesOutput {
    pub checksum: Option<Checksum>,
    pub delete_marker: Option<bool>,
    pub e_tag: Option<String>,
    pub last_modified: Option<rt::Timestamp>,
    pub object_parts: Option<GetObjectAttributesParts>,
    pub object_size: Option<i64>,
    pub request_charged: Option<RequestCharged>,
    pub storage_class: Option<StorageClass>,
    pub version_id: Option<String>,
}
impl rt::Structure for GetObjectAttributesOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_OBJECT_ATTRIBUTES_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_OBJECT_ATTRIBUTES_OUTPUT);
        rt::member(w, &SCHEMA_GET_OBJECT_ATTRIBUTES_OUTPUT.members[0], &self.checksum);
        rt::member(w, &SCHEMA_GET_OBJECT_ATTRIBUTES_OUTPUT.members[1], &self.delete_marker);
        rt::member(w, &SCHEMA_GET_OBJECT_ATTRIBUTES_OUTPUT.members[2], &self.e_tag);
        rt::member(w, &SCHEMA_GET_OBJECT_ATTRIBUTES_OUTPUT.members[3], &self.last_modified);
        rt::member(w, &SCHEMA_GET_OBJECT_ATTRIBUTES_OUTPUT.members[4], &self.object_parts);
        rt::member(w, &SCHEMA_GET_OBJECT_ATTRIBUTES_OUTPUT.members[5], &self.object_size);
        rt::member(w, &SCHEMA_GET_OBJECT_ATTRIBUTES_OUTPUT.members[6], &self.request_charged);
        rt::member(w, &SCHEMA_GET_OBJECT_ATTRIBUTES_OUTPUT.members[7], &self.storage_class);
        rt::member(w, &SCHEMA_GET_OBJECT_ATTRIBUTES_OUTPUT.members[8], &self.version_id);
        w.end_structure(&SCHEMA_GET_OBJECT_ATTRIBUTES_OUTPUT);
    }
}
impl rt::Encode for GetObjectAttributesOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetObjectAttributesOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_OBJECT_ATTRIBUTES_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.checksum = rt::Decode::decode(shape, r)?,
                    1 => out.delete_marker = rt::Decode::decode(shape, r)?,
                    2 => out.e_tag = rt::Decode::decode(shape, r)?,
                    3 => out.last_modified = rt::Decode::decode(shape, r)?,
                    4 => out.object_parts = rt::Decode::decode(shape, r)?,
                    5 => out.object_size = rt::Decode::decode(shape, r)?,
                    6 => out.request_charged = rt::Decode::decode(shape, r)?,
                    7 => out.storage_class = rt::Decode::decode(shape, r)?,
                    8 => out.version_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_OBJECT_ATTRIBUTES_PARTS: rt::Schema = rt::Schema {
    name: "GetObjectAttributesParts",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("IsTruncated", "IsTruncated", &SHAPE_IS_TRUNCATED),
        rt::Member::new("MaxParts", "MaxParts", &SHAPE_MAX_PARTS),
        rt::Member::new(
            "NextPartNumberMarker",
            "NextPartNumberMarker",
            &SHAPE_NEXT_PART_NUMBER_MARKER,
        ),
        rt::Member::new("PartNumberMarker", "PartNumberMarker", &SHAPE_PART_NUMBER_MARKER),
        rt::Member::new("Parts", "Part", &SHAPE_PARTS_LIST),
        rt::Member::new("TotalPartsCount", "PartsCount", &SHAPE_PARTS_COUNT),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_OBJECT_ATTRIBUTES_PARTS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_OBJECT_ATTRIBUTES_PARTS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetObjectAttributesParts {
    pub is_truncated: Option<bool>,
    pub max_parts: Option<i32>,
    pub next_part_number_marker: Option<i32>,
    pub part_number_marker: Option<i32>,
    pub parts: Option<Vec<ObjectPart>>,
    pub total_parts_count: Option<i32>,
}
impl rt::Structure for GetObjectAttributesParts {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_OBJECT_ATTRIBUTES_PARTS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_OBJECT_ATTRIBUTES_PARTS);
        rt::member(w, &SCHEMA_GET_OBJECT_ATTRIBUTES_PARTS.members[0], &self.is_truncated);
        rt::member(w, &SCHEMA_GET_OBJECT_ATTRIBUTES_PARTS.members[1], &self.max_parts);
        rt::member(
            w,
            &SCHEMA_GET_OBJECT_ATTRIBUTES_PARTS.members[2],
            &self.next_part_number_marker,
        );
        rt::member(w, &SCHEMA_GET_OBJECT_ATTRIBUTES_PARTS.members[3], &self.part_number_marker);
        rt::member(w, &SCHEMA_GET_OBJECT_ATTRIBUTES_PARTS.members[4], &self.parts);
        rt::member(w, &SCHEMA_GET_OBJECT_ATTRIBUTES_PARTS.members[5], &self.total_parts_count);
        w.end_structure(&SCHEMA_GET_OBJECT_ATTRIBUTES_PARTS);
    }
}
impl rt::Encode for GetObjectAttributesParts {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetObjectAttributesParts {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_OBJECT_ATTRIBUTES_PARTS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.is_truncated = rt::Decode::decode(shape, r)?,
                    1 => out.max_parts = rt::Decode::decode(shape, r)?,
                    2 => out.next_part_number_marker = rt::Decode::decode(shape, r)?,
                    3 => out.part_number_marker = rt::Decode::decode(shape, r)?,
                    4 => out.parts = rt::Decode::decode(shape, r)?,
                    5 => out.total_parts_count = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_OBJECT_ATTRIBUTES_REQUEST: rt::Schema = rt::Schema {
    name: "GetObjectAttributesRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
        rt::Member::new("Key", "Key", &SHAPE_OBJECT_KEY).required().at(rt::Location::Uri),
        rt::Member::new("MaxParts", "x-amz-max-parts", &SHAPE_MAX_PARTS).at(rt::Location::Header),
        rt::Member::new(
            "ObjectAttributes",
            "x-amz-object-attributes",
            &SHAPE_OBJECT_ATTRIBUTES_LIST,
        )
        .required()
        .at(rt::Location::Header),
        rt::Member::new("PartNumberMarker", "x-amz-part-number-marker", &SHAPE_PART_NUMBER_MARKER)
            .at(rt::Location::Header),
        rt::Member::new("RequestPayer", "x-amz-request-payer", &SHAPE_REQUEST_PAYER)
            .at(rt::Location::Header),
        rt::Member::new(
            "SSECustomerAlgorithm",
            "x-amz-server-side-encryption-customer-algorithm",
            &SHAPE_SSE_CUSTOMER_ALGORITHM,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "SSECustomerKey",
            "x-amz-server-side-encryption-customer-key",
            &SHAPE_SSE_CUSTOMER_KEY,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "SSECustomerKeyMD5",
            "x-amz-server-side-encryption-customer-key-MD5",
            &SHAPE_SSE_CUSTOMER_KEY_MD5,
        )
        .at(rt::Location::Header),
        rt::Member::new("VersionId", "versionId", &SHAPE_OBJECT_VERSION_ID).at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_OBJECT_ATTRIBUTES_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_OBJECT_ATTRIBUTES_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetObjectAttributesRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
    pub key: String,
    pub max_parts: Option<i32>,
    pub object_attributes: Vec<ObjectAttributes>,
    pub part_number_marker: Option<i32>,
    pub request_payer: Option<RequestPayer>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub version_id: Option<String>,
}
impl rt::Structure for GetObjectAttributesRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_OBJECT_ATTRIBUTES_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_OBJECT_ATTRIBUTES_REQUEST);
        rt::member(w, &SCHEMA_GET_OBJECT_ATTRIBUTES_REQUEST.members[0], &self.bucket);
        rt::member(
            w,
            &SCHEMA_GET_OBJECT_ATTRIBUTES_REQUEST.members[1],
            &self.expected_bucket_owner,
        );
        rt::member(w, &SCHEMA_GET_OBJECT_ATTRIBUTES_REQUEST.members[2], &self.key);
        rt::member(w, &SCHEMA_GET_OBJECT_ATTRIBUTES_REQUEST.members[3], &self.max_parts);
        rt::member(w, &SCHEMA_GET_OBJECT_ATTRIBUTES_REQUEST.members[4], &self.object_attributes);
        rt::member(w, &SCHEMA_GET_OBJECT_ATTRIBUTES_REQUEST.members[5], &self.part_number_marker);
        rt::member(w, &SCHEMA_GET_OBJECT_ATTRIBUTES_REQUEST.members[6], &self.request_payer);
        rt::member(
            w,
            &SCHEMA_GET_OBJECT_ATTRIBUTES_REQUEST.members[7],
            &self.sse_customer_algorithm,
        );
        rt::member(w, &SCHEMA_GET_OBJECT_ATTRIBUTES_REQUEST.members[8], &self.sse_customer_key);
        rt::member(w, &SCHEMA_GET_OBJECT_ATTRIBUTES_REQUEST.members[9], &self.sse_customer_key_md5);
        rt::member(w, &SCHEMA_GET_OBJECT_ATTRIBUTES_REQUEST.members[10], &self.version_id);
        w.end_structure(&SCHEMA_GET_OBJECT_ATTRIBUTES_REQUEST);
    }
}
impl rt::Encode for GetObjectAttributesRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetObjectAttributesRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_OBJECT_ATTRIBUTES_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    2 => out.key = rt::Decode::decode(shape, r)?,
                    3 => out.max_parts = rt::Decode::decode(shape, r)?,
                    4 => out.object_attributes = rt::Decode::decode(shape, r)?,
                    5 => out.part_number_marker = rt::Decode::decode(shape, r)?,
                    6 => out.request_payer = rt::Decode::decode(shape, r)?,
                    7 => out.sse_customer_algorithm = rt::Decode::decode(shape, r)?,
                    8 => out.sse_customer_key = rt::Decode::decode(shape, r)?,
                    9 => out.sse_customer_key_md5 = rt::Decode::decode(shape, r)?,
                    10 => out.version_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_OBJECT_LEGAL_HOLD_OUTPUT: rt::Schema = rt::Schema {
    name: "GetObjectLegalHoldOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("LegalHold", "LegalHold", &SHAPE_OBJECT_LOCK_LEGAL_HOLD)
        .at(rt::Location::Payload)],
    xml_namespace: None,
};
pub static SHAPE_GET_OBJECT_LEGAL_HOLD_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_OBJECT_LEGAL_HOLD_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetObjectLegalHoldOutput {
    pub legal_hold: Option<ObjectLockLegalHold>,
}
impl rt::Structure for GetObjectLegalHoldOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_OBJECT_LEGAL_HOLD_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_OBJECT_LEGAL_HOLD_OUTPUT);
        rt::member(w, &SCHEMA_GET_OBJECT_LEGAL_HOLD_OUTPUT.members[0], &self.legal_hold);
        w.end_structure(&SCHEMA_GET_OBJECT_LEGAL_HOLD_OUTPUT);
    }
}
impl rt::Encode for GetObjectLegalHoldOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetObjectLegalHoldOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_OBJECT_LEGAL_HOLD_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.legal_hold = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_OBJECT_LEGAL_HOLD_REQUEST: rt::Schema = rt::Schema {
    name: "GetObjectLegalHoldRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
        rt::Member::new("Key", "Key", &SHAPE_OBJECT_KEY).required().at(rt::Location::Uri),
        rt::Member::new("RequestPayer", "x-amz-request-payer", &SHAPE_REQUEST_PAYER)
            .at(rt::Location::Header),
        rt::Member::new("VersionId", "versionId", &SHAPE_OBJECT_VERSION_ID).at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_OBJECT_LEGAL_HOLD_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_OBJECT_LEGAL_HOLD_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetObjectLegalHoldRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
    pub key: String,
    pub request_payer: Option<RequestPayer>,
    pub version_id: Option<String>,
}
impl rt::Structure for GetObjectLegalHoldRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_OBJECT_LEGAL_HOLD_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_OBJECT_LEGAL_HOLD_REQUEST);
        rt::member(w, &SCHEMA_GET_OBJECT_LEGAL_HOLD_REQUEST.members[0], &self.bucket);
        rt::member(
            w,
            &SCHEMA_GET_OBJECT_LEGAL_HOLD_REQUEST.members[1],
            &self.expected_bucket_owner,
        );
        rt::member(w, &SCHEMA_GET_OBJECT_LEGAL_HOLD_REQUEST.members[2], &self.key);
        rt::member(w, &SCHEMA_GET_OBJECT_LEGAL_HOLD_REQUEST.members[3], &self.request_payer);
        rt::member(w, &SCHEMA_GET_OBJECT_LEGAL_HOLD_REQUEST.members[4], &self.version_id);
        w.end_structure(&SCHEMA_GET_OBJECT_LEGAL_HOLD_REQUEST);
    }
}
impl rt::Encode for GetObjectLegalHoldRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetObjectLegalHoldRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_OBJECT_LEGAL_HOLD_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    2 => out.key = rt::Decode::decode(shape, r)?,
                    3 => out.request_payer = rt::Decode::decode(shape, r)?,
                    4 => out.version_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_OBJECT_LOCK_CONFIGURATION_OUTPUT: rt::Schema = rt::Schema {
    name: "GetObjectLockConfigurationOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "ObjectLockConfiguration",
        "ObjectLockConfiguration",
        &SHAPE_OBJECT_LOCK_CONFIGURATION,
    )
    .at(rt::Location::Payload)],
    xml_namespace: None,
};
pub static SHAPE_GET_OBJECT_LOCK_CONFIGURATION_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_OBJECT_LOCK_CONFIGURATION_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetObjectLockConfigurationOutput {
    pub object_lock_configuration: Option<ObjectLockConfiguration>,
}
impl rt::Structure for GetObjectLockConfigurationOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_OBJECT_LOCK_CONFIGURATION_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_OBJECT_LOCK_CONFIGURATION_OUTPUT);
        rt::member(
            w,
            &SCHEMA_GET_OBJECT_LOCK_CONFIGURATION_OUTPUT.members[0],
            &self.object_lock_configuration,
        );
        w.end_structure(&SCHEMA_GET_OBJECT_LOCK_CONFIGURATION_OUTPUT);
    }
}
impl rt::Encode for GetObjectLockConfigurationOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetObjectLockConfigurationOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_OBJECT_LOCK_CONFIGURATION_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.object_lock_configuration = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_OBJECT_LOCK_CONFIGURATION_REQUEST: rt::Schema = rt::Schema {
    name: "GetObjectLockConfigurationRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_OBJECT_LOCK_CONFIGURATION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_OBJECT_LOCK_CONFIGURATION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetObjectLockConfigurationRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
impl rt::Structure for GetObjectLockConfigurationRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_OBJECT_LOCK_CONFIGURATION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_OBJECT_LOCK_CONFIGURATION_REQUEST);
        rt::member(w, &SCHEMA_GET_OBJECT_LOCK_CONFIGURATION_REQUEST.members[0], &self.bucket);
        rt::member(
            w,
            &SCHEMA_GET_OBJECT_LOCK_CONFIGURATION_REQUEST.members[1],
            &self.expected_bucket_owner,
        );
        w.end_structure(&SCHEMA_GET_OBJECT_LOCK_CONFIGURATION_REQUEST);
    }
}
impl rt::Encode for GetObjectLockConfigurationRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetObjectLockConfigurationRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_OBJECT_LOCK_CONFIGURATION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_OBJECT_OUTPUT: rt::Schema = rt::Schema {
    name: "GetObjectOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AcceptRanges", "accept-ranges", &SHAPE_ACCEPT_RANGES)
            .at(rt::Location::Header),
        rt::Member::new("Body", "Body", &SHAPE_BODY).at(rt::Location::Payload).streaming(),
        rt::Member::new(
            "BucketKeyEnabled",
            "x-amz-server-side-encryption-bucket-key-enabled",
            &SHAPE_BUCKET_KEY_ENABLED,
        )
        .at(rt::Location::Header),
        rt::Member::new("CacheControl", "Cache-Control", &SHAPE_CACHE_CONTROL)
            .at(rt::Location::Header),
        rt::Member::new("ChecksumCRC32", "x-amz-checksum-crc32", &SHAPE_CHECKSUM_CRC32)
            .at(rt::Location::Header),
        rt::Member::new("ChecksumCRC32C", "x-amz-checksum-crc32c", &SHAPE_CHECKSUM_CRC32_C)
            .at(rt::Location::Header),
        rt::Member::new(
            "ChecksumCRC64NVME",
            "x-amz-checksum-crc64nvme",
            &SHAPE_CHECKSUM_CRC64_NVME,
        )
        .at(rt::Location::Header),
        rt::Member::new("ChecksumMD5", "x-amz-checksum-md5", &SHAPE_CHECKSUM_MD5)
            .at(rt::Location::Header),
        rt::Member::new("ChecksumSHA1", "x-amz-checksum-sha1", &SHAPE_CHECKSUM_SHA1)
            .at(rt::Location::Header),
        rt::Member::new("ChecksumSHA256", "x-amz-checksum-sha256", &SHAPE_CHECKSUM_SHA256)
            .at(rt::Location::Header),
        rt::Member::new("ChecksumSHA512", "x-amz-checksum-sha512", &SHAPE_CHECKSUM_SHA512)
            .at(rt::Location::Header),
        rt::Member::new("ChecksumType", "x-amz-checksum-type", &SHAPE_CHECKSUM_TYPE)
            .at(rt::Location::Header),
        rt::Member::new("ChecksumXXHASH128", "x-amz-checksum-xxhash128", &SHAPE_CHECKSUM_XXHASH128)
            .at(rt::Location::Header),
        rt::Member::new("ChecksumXXHASH3", "x-amz-checksum-xxhash3", &SHAPE_CHECKSUM_XXHASH3)
            .at(rt::Location::Header),
        rt::Member::new("ChecksumXXHASH64", "x-amz-checksum-xxhash64", &SHAPE_CHECKSUM_XXHASH64)
            .at(rt::Location::Header),
        rt::Member::new("ContentDisposition", "Content-Disposition", &SHAPE_CONTENT_DISPOSITION)
            .at(rt::Location::Header),
        rt::Member::new("ContentEncoding", "Content-Encoding", &SHAPE_CONTENT_ENCODING)
            .at(rt::Location::Header),
        rt::Member::new("ContentLanguage", "Content-Language", &SHAPE_CONTENT_LANGUAGE)
            .at(rt::Location::Header),
        rt::Member::new("ContentLength", "Content-Length", &SHAPE_CONTENT_LENGTH)
            .at(rt::Location::Header),
        rt::Member::new("ContentRange", "Content-Range", &SHAPE_CONTENT_RANGE)
            .at(rt::Location::Header),
        rt::Member::new("ContentType", "Content-Type", &SHAPE_CONTENT_TYPE)
            .at(rt::Location::Header),
        rt::Member::new("DeleteMarker", "x-amz-delete-marker", &SHAPE_DELETE_MARKER)
            .at(rt::Location::Header),
        rt::Member::new("ETag", "ETag", &SHAPE_E_TAG).at(rt::Location::Header),
        rt::Member::new("Expiration", "x-amz-expiration", &SHAPE_EXPIRATION)
            .at(rt::Location::Header),
        rt::Member::new("Expires", "Expires", &SHAPE_EXPIRES).at(rt::Location::Header),
        rt::Member::new("LastModified", "Last-Modified", &SHAPE_LAST_MODIFIED)
            .at(rt::Location::Header),
        rt::Member::new("Metadata", "x-amz-meta-", &SHAPE_METADATA).at(rt::Location::Headers),
        rt::Member::new("MissingMeta", "x-amz-missing-meta", &SHAPE_MISSING_META)
            .at(rt::Location::Header),
        rt::Member::new(
            "ObjectLockLegalHoldStatus",
            "x-amz-object-lock-legal-hold",
            &SHAPE_OBJECT_LOCK_LEGAL_HOLD_STATUS,
        )
        .at(rt::Location::Header),
        rt::Member::new("ObjectLockMode", "x-amz-object-lock-mode", &SHAPE_OBJECT_LOCK_MODE)
            .at(rt::Location::Header),
        rt::Member::new(
            "ObjectLockRetainUntilDate",
            "x-amz-object-lock-retain-until-date",
            &SHAPE_OBJECT_LOCK_RETAIN_UNTIL_DATE,
        )
        .at(rt::Location::Header),
        rt::Member::new("PartsCount", "x-amz-mp-parts-count", &SHAPE_PARTS_COUNT)
            .at(rt::Location::Header),
        rt::Member::new("ReplicationStatus", "x-amz-replication-status", &SHAPE_REPLICATION_STATUS)
            .at(rt::Location::Header),
        rt::Member::new("RequestCharged", "x-amz-request-charged", &SHAPE_REQUEST_CHARGED)
            .at(rt::Location::Header),
        rt::Member::new("Restore", "x-amz-restore", &SHAPE_RESTORE).at(rt::Location::Header),
        rt::Member::new(
            "SSECustomerAlgorithm",
            "x-amz-server-side-encryption-customer-algorithm",
            &SHAPE_SSE_CUSTOMER_ALGORITHM,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "SSECustomerKeyMD5",
            "x-amz-server-side-encryption-customer-key-MD5",
            &SHAPE_SSE_CUSTOMER_KEY_MD5,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "SSEKMSKeyId",
            "x-amz-server-side-encryption-aws-kms-key-id",
            &SHAPE_SSEKMS_KEY_ID,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "ServerSideEncryption",
            "x-amz-server-side-encryption",
            &SHAPE_SERVER_SIDE_ENCRYPTION,
        )
        .at(rt::Location::Header),
        rt::Member::new("StorageClass", "x-amz-storage-class", &SHAPE_STORAGE_CLASS)
            .at(rt::Location::Header),
        rt::Member::new("TagCount", "x-amz-tagging-count", &SHAPE_TAG_COUNT)
            .at(rt::Location::Header),
        rt::Member::new("VersionId", "x-amz-version-id", &SHAPE_OBJECT_VERSION_ID)
            .at(rt::Location::Header),
        rt::Member::new(
            "WebsiteRedirectLocation",
            "x-amz-website-redirect-location",
            &SHAPE_WEBSITE_REDIRECT_LOCATION,
        )
        .at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_OBJECT_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_GET_OBJECT_OUTPUT);
#[derive(Debug, Default)]
pub struct GetObjectOutput {
    pub accept_ranges: Option<String>,
    pub body: rt::Body,
    pub bucket_key_enabled: Option<bool>,
    pub cache_control: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_type: Option<ChecksumType>,
    pub checksum_xxhash128: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub content_disposition: Option<String>,
    pub content_encoding: Option<String>,
    pub content_language: Option<String>,
    pub content_length: Option<i64>,
    pub content_range: Option<String>,
    pub content_type: Option<String>,
    pub delete_marker: Option<bool>,
    pub e_tag: Option<String>,
    pub expiration: Option<String>,
    pub expires: Option<String>,
    pub last_modified: Option<rt::Timestamp>,
    pub metadata: Option<rt::BTreeMap<String, String>>,
    pub missing_meta: Option<i32>,
    pub object_lock_legal_hold_status: Option<ObjectLockLegalHoldStatus>,
    pub object_lock_mode: Option<ObjectLockMode>,
    pub object_lock_retain_until_date: Option<rt::Timestamp>,
    pub parts_count: Option<i32>,
    pub replication_status: Option<ReplicationStatus>,
    pub request_charged: Option<RequestCharged>,
    pub restore: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub server_side_encryption: Option<ServerSideEncryption>,
    pub storage_class: Option<StorageClass>,
    pub tag_count: Option<i32>,
    pub version_id: Option<String>,
    pub website_redirect_location: Option<String>,
}
impl rt::Structure for GetObjectOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_OBJECT_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_OBJECT_OUTPUT);
        rt::member(w, &SCHEMA_GET_OBJECT_OUTPUT.members[0], &self.accept_ranges);
        rt::member(w, &SCHEMA_GET_OBJECT_OUTPUT.members[2], &self.bucket_key_enabled);
        rt::member(w, &SCHEMA_GET_OBJECT_OUTPUT.members[3], &self.cache_control);
        rt::member(w, &SCHEMA_GET_OBJECT_OUTPUT.members[4], &self.checksum_crc32);
        rt::member(w, &SCHEMA_GET_OBJECT_OUTPUT.members[5], &self.checksum_crc32_c);
        rt::member(w, &SCHEMA_GET_OBJECT_OUTPUT.members[6], &self.checksum_crc64_nvme);
        rt::member(w, &SCHEMA_GET_OBJECT_OUTPUT.members[7], &self.checksum_md5);
        rt::member(w, &SCHEMA_GET_OBJECT_OUTPUT.members[8], &self.checksum_sha1);
        rt::member(w, &SCHEMA_GET_OBJECT_OUTPUT.members[9], &self.checksum_sha256);
        rt::member(w, &SCHEMA_GET_OBJECT_OUTPUT.members[10], &self.checksum_sha512);
        rt::member(w, &SCHEMA_GET_OBJECT_OUTPUT.members[11], &self.checksum_type);
        rt::member(w, &SCHEMA_GET_OBJECT_OUTPUT.members[12], &self.checksum_xxhash128);
        rt::member(w, &SCHEMA_GET_OBJECT_OUTPUT.members[13], &self.checksum_xxhash3);
        rt::member(w, &SCHEMA_GET_OBJECT_OUTPUT.members[14], &self.checksum_xxhash64);
        rt::member(w, &SCHEMA_GET_OBJECT_OUTPUT.members[15], &self.content_disposition);
        rt::member(w, &SCHEMA_GET_OBJECT_OUTPUT.members[16], &self.content_encoding);
        rt::member(w, &SCHEMA_GET_OBJECT_OUTPUT.members[17], &self.content_language);
        rt::member(w, &SCHEMA_GET_OBJECT_OUTPUT.members[18], &self.content_length);
        rt::member(w, &SCHEMA_GET_OBJECT_OUTPUT.members[19], &self.content_range);
        rt::member(w, &SCHEMA_GET_OBJECT_OUTPUT.members[20], &self.content_type);
        rt::member(w, &SCHEMA_GET_OBJECT_OUTPUT.members[21], &self.delete_marker);
        rt::member(w, &SCHEMA_GET_OBJECT_OUTPUT.members[22], &self.e_tag);
        rt::member(w, &SCHEMA_GET_OBJECT_OUTPUT.members[23], &self.expiration);
        rt::member(w, &SCHEMA_GET_OBJECT_OUTPUT.members[24], &self.expires);
        rt::member(w, &SCHEMA_GET_OBJECT_OUTPUT.members[25], &self.last_modified);
        rt::member(w, &SCHEMA_GET_OBJECT_OUTPUT.members[26], &self.metadata);
        rt::member(w, &SCHEMA_GET_OBJECT_OUTPUT.members[27], &self.missing_meta);
        rt::member(w, &SCHEMA_GET_OBJECT_OUTPUT.members[28], &self.object_lock_legal_hold_status);
        rt::member(w, &SCHEMA_GET_OBJECT_OUTPUT.members[29], &self.object_lock_mode);
        rt::member(w, &SCHEMA_GET_OBJECT_OUTPUT.members[30], &self.object_lock_retain_until_date);
        rt::member(w, &SCHEMA_GET_OBJECT_OUTPUT.members[31], &self.parts_count);
        rt::member(w, &SCHEMA_GET_OBJECT_OUTPUT.members[32], &self.replication_status);
        rt::member(w, &SCHEMA_GET_OBJECT_OUTPUT.members[33], &self.request_charged);
        rt::member(w, &SCHEMA_GET_OBJECT_OUTPUT.members[34], &self.restore);
        rt::member(w, &SCHEMA_GET_OBJECT_OUTPUT.members[35], &self.sse_customer_algorithm);
        rt::member(w, &SCHEMA_GET_OBJECT_OUTPUT.members[36], &self.sse_customer_key_md5);
        rt::member(w, &SCHEMA_GET_OBJECT_OUTPUT.members[37], &self.ssekms_key_id);
        rt::member(w, &SCHEMA_GET_OBJECT_OUTPUT.members[38], &self.server_side_encryption);
        rt::member(w, &SCHEMA_GET_OBJECT_OUTPUT.members[39], &self.storage_class);
        rt::member(w, &SCHEMA_GET_OBJECT_OUTPUT.members[40], &self.tag_count);
        rt::member(w, &SCHEMA_GET_OBJECT_OUTPUT.members[41], &self.version_id);
        rt::member(w, &SCHEMA_GET_OBJECT_OUTPUT.members[42], &self.website_redirect_location);
        w.end_structure(&SCHEMA_GET_OBJECT_OUTPUT);
    }
    fn take_body(&mut self) -> Option<rt::Body> {
        Some(self.body.take())
    }
}
impl rt::Encode for GetObjectOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetObjectOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_GET_OBJECT_OUTPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.accept_ranges = rt::Decode::decode(shape, r)?,
                2 => out.bucket_key_enabled = rt::Decode::decode(shape, r)?,
                3 => out.cache_control = rt::Decode::decode(shape, r)?,
                4 => out.checksum_crc32 = rt::Decode::decode(shape, r)?,
                5 => out.checksum_crc32_c = rt::Decode::decode(shape, r)?,
                6 => out.checksum_crc64_nvme = rt::Decode::decode(shape, r)?,
                7 => out.checksum_md5 = rt::Decode::decode(shape, r)?,
                8 => out.checksum_sha1 = rt::Decode::decode(shape, r)?,
                9 => out.checksum_sha256 = rt::Decode::decode(shape, r)?,
                10 => out.checksum_sha512 = rt::Decode::decode(shape, r)?,
                11 => out.checksum_type = rt::Decode::decode(shape, r)?,
                12 => out.checksum_xxhash128 = rt::Decode::decode(shape, r)?,
                13 => out.checksum_xxhash3 = rt::Decode::decode(shape, r)?,
                14 => out.checksum_xxhash64 = rt::Decode::decode(shape, r)?,
                15 => out.content_disposition = rt::Decode::decode(shape, r)?,
                16 => out.content_encoding = rt::Decode::decode(shape, r)?,
                17 => out.content_language = rt::Decode::decode(shape, r)?,
                18 => out.content_length = rt::Decode::decode(shape, r)?,
                19 => out.content_range = rt::Decode::decode(shape, r)?,
                20 => out.content_type = rt::Decode::decode(shape, r)?,
                21 => out.delete_marker = rt::Decode::decode(shape, r)?,
                22 => out.e_tag = rt::Decode::decode(shape, r)?,
                23 => out.expiration = rt::Decode::decode(shape, r)?,
                24 => out.expires = rt::Decode::decode(shape, r)?,
                25 => out.last_modified = rt::Decode::decode(shape, r)?,
                26 => out.metadata = rt::Decode::decode(shape, r)?,
                27 => out.missing_meta = rt::Decode::decode(shape, r)?,
                28 => out.object_lock_legal_hold_status = rt::Decode::decode(shape, r)?,
                29 => out.object_lock_mode = rt::Decode::decode(shape, r)?,
                30 => out.object_lock_retain_until_date = rt::Decode::decode(shape, r)?,
                31 => out.parts_count = rt::Decode::decode(shape, r)?,
                32 => out.replication_status = rt::Decode::decode(shape, r)?,
                33 => out.request_charged = rt::Decode::decode(shape, r)?,
                34 => out.restore = rt::Decode::decode(shape, r)?,
                35 => out.sse_customer_algorithm = rt::Decode::decode(shape, r)?,
                36 => out.sse_customer_key_md5 = rt::Decode::decode(shape, r)?,
                37 => out.ssekms_key_id = rt::Decode::decode(shape, r)?,
                38 => out.server_side_encryption = rt::Decode::decode(shape, r)?,
                39 => out.storage_class = rt::Decode::decode(shape, r)?,
                40 => out.tag_count = rt::Decode::decode(shape, r)?,
                41 => out.version_id = rt::Decode::decode(shape, r)?,
                42 => out.website_redirect_location = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_GET_OBJECT_REQUEST: rt::Schema = rt::Schema {
    name: "GetObjectRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new("ChecksumMode", "x-amz-checksum-mode", &SHAPE_CHECKSUM_MODE)
            .at(rt::Location::Header),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
        rt::Member::new("IfMatch", "If-Match", &SHAPE_IF_MATCH).at(rt::Location::Header),
        rt::Member::new("IfModifiedSince", "If-Modified-Since", &SHAPE_IF_MODIFIED_SINCE)
            .at(rt::Location::Header),
        rt::Member::new("IfNoneMatch", "If-None-Match", &SHAPE_IF_NONE_MATCH)
            .at(rt::Location::Header),
        rt::Member::new("IfUnmodifiedSince", "If-Unmodified-Since", &SHAPE_IF_UNMODIFIED_SINCE)
            .at(rt::Location::Header),
        rt::Member::new("Key", "Key", &SHAPE_OBJECT_KEY).required().at(rt::Location::Uri),
        rt::Member::new("PartNumber", "partNumber", &SHAPE_PART_NUMBER).at(rt::Location::Query),
        rt::Member::new("Range", "Range", &SHAPE_RANGE).at(rt::Location::Header),
        rt::Member::new("RequestPayer", "x-amz-request-payer", &SHAPE_REQUEST_PAYER)
            .at(rt::Location::Header),
        rt::Member::new(
            "ResponseCacheControl",
            "response-cache-control",
            &SHAPE_RESPONSE_CACHE_CONTROL,
        )
        .at(rt::Location::Query),
        rt::Member::new(
            "ResponseContentDisposition",
            "response-content-disposition",
            &SHAPE_RESPONSE_CONTENT_DISPOSITION,
        )
        .at(rt::Location::Query),
        rt::Member::new(
            "ResponseContentEncoding",
            "response-content-encoding",
            &SHAPE_RESPONSE_CONTENT_ENCODING,
        )
        .at(rt::Location::Query),
        rt::Member::new(
            "ResponseContentLanguage",
            "response-content-language",
            &SHAPE_RESPONSE_CONTENT_LANGUAGE,
        )
        .at(rt::Location::Query),
        rt::Member::new(
            "ResponseContentType",
            "response-content-type",
            &SHAPE_RESPONSE_CONTENT_TYPE,
        )
        .at(rt::Location::Query),
        rt::Member::new("ResponseExpires", "response-expires", &SHAPE_RESPONSE_EXPIRES)
            .at(rt::Location::Query),
        rt::Member::new(
            "SSECustomerAlgorithm",
            "x-amz-server-side-encryption-customer-algorithm",
            &SHAPE_SSE_CUSTOMER_ALGORITHM,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "SSECustomerKey",
            "x-amz-server-side-encryption-customer-key",
            &SHAPE_SSE_CUSTOMER_KEY,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "SSECustomerKeyMD5",
            "x-amz-server-side-encryption-customer-key-MD5",
            &SHAPE_SSE_CUSTOMER_KEY_MD5,
        )
        .at(rt::Location::Header),
        rt::Member::new("VersionId", "versionId", &SHAPE_OBJECT_VERSION_ID).at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_OBJECT_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_GET_OBJECT_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetObjectRequest {
    pub bucket: String,
    pub checksum_mode: Option<ChecksumMode>,
    pub expected_bucket_owner: Option<String>,
    pub if_match: Option<String>,
    pub if_modified_since: Option<rt::Timestamp>,
    pub if_none_match: Option<String>,
    pub if_unmodified_since: Option<rt::Timestamp>,
    pub key: String,
    pub part_number: Option<i32>,
    pub range: Option<String>,
    pub request_payer: Option<RequestPayer>,
    pub response_cache_control: Option<String>,
    pub response_content_disposition: Option<String>,
    pub response_content_encoding: Option<String>,
    pub response_content_language: Option<String>,
    pub response_content_type: Option<String>,
    pub response_expires: Option<rt::Timestamp>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub version_id: Option<String>,
}
impl rt::Structure for GetObjectRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_OBJECT_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_OBJECT_REQUEST);
        rt::member(w, &SCHEMA_GET_OBJECT_REQUEST.members[0], &self.bucket);
        rt::member(w, &SCHEMA_GET_OBJECT_REQUEST.members[1], &self.checksum_mode);
        rt::member(w, &SCHEMA_GET_OBJECT_REQUEST.members[2], &self.expected_bucket_owner);
        rt::member(w, &SCHEMA_GET_OBJECT_REQUEST.members[3], &self.if_match);
        rt::member(w, &SCHEMA_GET_OBJECT_REQUEST.members[4], &self.if_modified_since);
        rt::member(w, &SCHEMA_GET_OBJECT_REQUEST.members[5], &self.if_none_match);
        rt::member(w, &SCHEMA_GET_OBJECT_REQUEST.members[6], &self.if_unmodified_since);
        rt::member(w, &SCHEMA_GET_OBJECT_REQUEST.members[7], &self.key);
        rt::member(w, &SCHEMA_GET_OBJECT_REQUEST.members[8], &self.part_number);
        rt::member(w, &SCHEMA_GET_OBJECT_REQUEST.members[9], &self.range);
        rt::member(w, &SCHEMA_GET_OBJECT_REQUEST.members[10], &self.request_payer);
        rt::member(w, &SCHEMA_GET_OBJECT_REQUEST.members[11], &self.response_cache_control);
        rt::member(w, &SCHEMA_GET_OBJECT_REQUEST.members[12], &self.response_content_disposition);
        rt::member(w, &SCHEMA_GET_OBJECT_REQUEST.members[13], &self.response_content_encoding);
        rt::member(w, &SCHEMA_GET_OBJECT_REQUEST.members[14], &self.response_content_language);
        rt::member(w, &SCHEMA_GET_OBJECT_REQUEST.members[15], &self.response_content_type);
        rt::member(w, &SCHEMA_GET_OBJECT_REQUEST.members[16], &self.response_expires);
        rt::member(w, &SCHEMA_GET_OBJECT_REQUEST.members[17], &self.sse_customer_algorithm);
        rt::member(w, &SCHEMA_GET_OBJECT_REQUEST.members[18], &self.sse_customer_key);
        rt::member(w, &SCHEMA_GET_OBJECT_REQUEST.members[19], &self.sse_customer_key_md5);
        rt::member(w, &SCHEMA_GET_OBJECT_REQUEST.members[20], &self.version_id);
        w.end_structure(&SCHEMA_GET_OBJECT_REQUEST);
    }
}
impl rt::Encode for GetObjectRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetObjectRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_GET_OBJECT_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.bucket = rt::Decode::decode(shape, r)?,
                1 => out.checksum_mode = rt::Decode::decode(shape, r)?,
                2 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                3 => out.if_match = rt::Decode::decode(shape, r)?,
                4 => out.if_modified_since = rt::Decode::decode(shape, r)?,
                5 => out.if_none_match = rt::Decode::decode(shape, r)?,
                6 => out.if_unmodified_since = rt::Decode::decode(shape, r)?,
                7 => out.key = rt::Decode::decode(shape, r)?,
                8 => out.part_number = rt::Decode::decode(shape, r)?,
                9 => out.range = rt::Decode::decode(shape, r)?,
                10 => out.request_payer = rt::Decode::decode(shape, r)?,
                11 => out.response_cache_control = rt::Decode::decode(shape, r)?,
                12 => out.response_content_disposition = rt::Decode::decode(shape, r)?,
                13 => out.response_content_encoding = rt::Decode::decode(shape, r)?,
                14 => out.response_content_language = rt::Decode::decode(shape, r)?,
                15 => out.response_content_type = rt::Decode::decode(shape, r)?,
                16 => out.response_expires = rt::Decode::decode(shape, r)?,
                17 => out.sse_customer_algorithm = rt::Decode::decode(shape, r)?,
                18 => out.sse_customer_key = rt::Decode::decode(shape, r)?,
                19 => out.sse_customer_key_md5 = rt::Decode::decode(shape, r)?,
                20 => out.version_id = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_GET_OBJECT_RETENTION_OUTPUT: rt::Schema = rt::Schema {
    name: "GetObjectRetentionOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Retention", "Retention", &SHAPE_OBJECT_LOCK_RETENTION)
        .at(rt::Location::Payload)],
    xml_namespace: None,
};
pub static SHAPE_GET_OBJECT_RETENTION_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_OBJECT_RETENTION_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetObjectRetentionOutput {
    pub retention: Option<ObjectLockRetention>,
}
impl rt::Structure for GetObjectRetentionOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_OBJECT_RETENTION_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_OBJECT_RETENTION_OUTPUT);
        rt::member(w, &SCHEMA_GET_OBJECT_RETENTION_OUTPUT.members[0], &self.retention);
        w.end_structure(&SCHEMA_GET_OBJECT_RETENTION_OUTPUT);
    }
}
impl rt::Encode for GetObjectRetentionOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetObjectRetentionOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_OBJECT_RETENTION_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.retention = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_OBJECT_RETENTION_REQUEST: rt::Schema = rt::Schema {
    name: "GetObjectRetentionRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
        rt::Member::new("Key", "Key", &SHAPE_OBJECT_KEY).required().at(rt::Location::Uri),
        rt::Member::new("RequestPayer", "x-amz-request-payer", &SHAPE_REQUEST_PAYER)
            .at(rt::Location::Header),
        rt::Member::new("VersionId", "versionId", &SHAPE_OBJECT_VERSION_ID).at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_OBJECT_RETENTION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_OBJECT_RETENTION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetObjectRetentionRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
    pub key: String,
    pub request_payer: Option<RequestPayer>,
    pub version_id: Option<String>,
}
impl rt::Structure for GetObjectRetentionRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_OBJECT_RETENTION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_OBJECT_RETENTION_REQUEST);
        rt::member(w, &SCHEMA_GET_OBJECT_RETENTION_REQUEST.members[0], &self.bucket);
        rt::member(w, &SCHEMA_GET_OBJECT_RETENTION_REQUEST.members[1], &self.expected_bucket_owner);
        rt::member(w, &SCHEMA_GET_OBJECT_RETENTION_REQUEST.members[2], &self.key);
        rt::member(w, &SCHEMA_GET_OBJECT_RETENTION_REQUEST.members[3], &self.request_payer);
        rt::member(w, &SCHEMA_GET_OBJECT_RETENTION_REQUEST.members[4], &self.version_id);
        w.end_structure(&SCHEMA_GET_OBJECT_RETENTION_REQUEST);
    }
}
impl rt::Encode for GetObjectRetentionRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetObjectRetentionRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_OBJECT_RETENTION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    2 => out.key = rt::Decode::decode(shape, r)?,
                    3 => out.request_payer = rt::Decode::decode(shape, r)?,
                    4 => out.version_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_OBJECT_TAGGING_OUTPUT: rt::Schema = rt::Schema {
    name: "GetObjectTaggingOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("TagSet", "TagSet", &SHAPE_TAG_SET).required(),
        rt::Member::new("VersionId", "x-amz-version-id", &SHAPE_OBJECT_VERSION_ID)
            .at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_OBJECT_TAGGING_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_OBJECT_TAGGING_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetObjectTaggingOutput {
    pub tag_set: Vec<Tag>,
    pub version_id: Option<String>,
}
impl rt::Structure for GetObjectTaggingOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_OBJECT_TAGGING_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_OBJECT_TAGGING_OUTPUT);
        rt::member(w, &SCHEMA_GET_OBJECT_TAGGING_OUTPUT.members[0], &self.tag_set);
        rt::member(w, &SCHEMA_GET_OBJECT_TAGGING_OUTPUT.members[1], &self.version_id);
        w.end_structure(&SCHEMA_GET_OBJECT_TAGGING_OUTPUT);
    }
}
impl rt::Encode for GetObjectTaggingOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetObjectTaggingOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_OBJECT_TAGGING_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.tag_set = rt::Decode::decode(shape, r)?,
                    1 => out.version_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_OBJECT_TAGGING_REQUEST: rt::Schema = rt::Schema {
    name: "GetObjectTaggingRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
        rt::Member::new("Key", "Key", &SHAPE_OBJECT_KEY).required().at(rt::Location::Uri),
        rt::Member::new("RequestPayer", "x-amz-request-payer", &SHAPE_REQUEST_PAYER)
            .at(rt::Location::Header),
        rt::Member::new("VersionId", "versionId", &SHAPE_OBJECT_VERSION_ID).at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_OBJECT_TAGGING_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_OBJECT_TAGGING_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetObjectTaggingRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
    pub key: String,
    pub request_payer: Option<RequestPayer>,
    pub version_id: Option<String>,
}
impl rt::Structure for GetObjectTaggingRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_OBJECT_TAGGING_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_OBJECT_TAGGING_REQUEST);
        rt::member(w, &SCHEMA_GET_OBJECT_TAGGING_REQUEST.members[0], &self.bucket);
        rt::member(w, &SCHEMA_GET_OBJECT_TAGGING_REQUEST.members[1], &self.expected_bucket_owner);
        rt::member(w, &SCHEMA_GET_OBJECT_TAGGING_REQUEST.members[2], &self.key);
        rt::member(w, &SCHEMA_GET_OBJECT_TAGGING_REQUEST.members[3], &self.request_payer);
        rt::member(w, &SCHEMA_GET_OBJECT_TAGGING_REQUEST.members[4], &self.version_id);
        w.end_structure(&SCHEMA_GET_OBJECT_TAGGING_REQUEST);
    }
}
impl rt::Encode for GetObjectTaggingRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetObjectTaggingRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_OBJECT_TAGGING_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    2 => out.key = rt::Decode::decode(shape, r)?,
                    3 => out.request_payer = rt::Decode::decode(shape, r)?,
                    4 => out.version_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_PUBLIC_ACCESS_BLOCK_OUTPUT: rt::Schema = rt::Schema {
    name: "GetPublicAccessBlockOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "PublicAccessBlockConfiguration",
        "PublicAccessBlockConfiguration",
        &SHAPE_PUBLIC_ACCESS_BLOCK_CONFIGURATION,
    )
    .at(rt::Location::Payload)],
    xml_namespace: None,
};
pub static SHAPE_GET_PUBLIC_ACCESS_BLOCK_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_PUBLIC_ACCESS_BLOCK_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetPublicAccessBlockOutput {
    pub public_access_block_configuration: Option<PublicAccessBlockConfiguration>,
}
impl rt::Structure for GetPublicAccessBlockOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_PUBLIC_ACCESS_BLOCK_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_PUBLIC_ACCESS_BLOCK_OUTPUT);
        rt::member(
            w,
            &SCHEMA_GET_PUBLIC_ACCESS_BLOCK_OUTPUT.members[0],
            &self.public_access_block_configuration,
        );
        w.end_structure(&SCHEMA_GET_PUBLIC_ACCESS_BLOCK_OUTPUT);
    }
}
impl rt::Encode for GetPublicAccessBlockOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetPublicAccessBlockOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_PUBLIC_ACCESS_BLOCK_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.public_access_block_configuration = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_PUBLIC_ACCESS_BLOCK_REQUEST: rt::Schema = rt::Schema {
    name: "GetPublicAccessBlockRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_PUBLIC_ACCESS_BLOCK_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_PUBLIC_ACCESS_BLOCK_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetPublicAccessBlockRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
impl rt::Structure for GetPublicAccessBlockRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_PUBLIC_ACCESS_BLOCK_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_PUBLIC_ACCESS_BLOCK_REQUEST);
        rt::member(w, &SCHEMA_GET_PUBLIC_ACCESS_BLOCK_REQUEST.members[0], &self.bucket);
        rt::member(
            w,
            &SCHEMA_GET_PUBLIC_ACCESS_BLOCK_REQUEST.members[1],
            &self.expected_bucket_owner,
        );
        w.end_structure(&SCHEMA_GET_PUBLIC_ACCESS_BLOCK_REQUEST);
    }
}
impl rt::Encode for GetPublicAccessBlockRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetPublicAccessBlockRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_PUBLIC_ACCESS_BLOCK_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GRANT: rt::Schema = rt::Schema {
    name: "Grant",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Grantee", "Grantee", &SHAPE_GRANTEE),
        rt::Member::new("Permission", "Permission", &SHAPE_PERMISSION),
    ],
    xml_namespace: None,
};
pub static SHAPE_GRANT: rt::Shape = rt::Shape::Structure(&SCHEMA_GRANT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Grant {
    pub grantee: Option<Grantee>,
    pub permission: Option<Permission>,
}
impl rt::Structure for Grant {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GRANT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GRANT);
        rt::member(w, &SCHEMA_GRANT.members[0], &self.grantee);
        rt::member(w, &SCHEMA_GRANT.members[1], &self.permission);
        w.end_structure(&SCHEMA_GRANT);
    }
}
impl rt::Encode for Grant {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Grant {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_GRANT, r, &mut |index, shape, r| {
            match index {
                0 => out.grantee = rt::Decode::decode(shape, r)?,
                1 => out.permission = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_GRANT_FULL_CONTROL: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_GRANT_READ: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_GRANT_READ_ACP: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_GRANT_WRITE: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_GRANT_WRITE_ACP: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_GRANTEE: rt::Schema = rt::Schema {
    name: "Grantee",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("DisplayName", "DisplayName", &SHAPE_DISPLAY_NAME),
        rt::Member::new("EmailAddress", "EmailAddress", &SHAPE_EMAIL_ADDRESS),
        rt::Member::new("ID", "ID", &SHAPE_ID),
        rt::Member::new("Type", "xsi:type", &SHAPE_TYPE).required().xml_attribute(),
        rt::Member::new("URI", "URI", &SHAPE_URI),
    ],
    xml_namespace: None,
};
pub static SHAPE_GRANTEE: rt::Shape = rt::Shape::Structure(&SCHEMA_GRANTEE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Grantee {
    pub display_name: Option<String>,
    pub email_address: Option<String>,
    pub id: Option<String>,
    pub r#type: Type,
    pub uri: Option<String>,
}
impl rt::Structure for Grantee {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GRANTEE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GRANTEE);
        rt::member(w, &SCHEMA_GRANTEE.members[0], &self.display_name);
        rt::member(w, &SCHEMA_GRANTEE.members[1], &self.email_address);
        rt::member(w, &SCHEMA_GRANTEE.members[2], &self.id);
        rt::member(w, &SCHEMA_GRANTEE.members[3], &self.r#type);
        rt::member(w, &SCHEMA_GRANTEE.members[4], &self.uri);
        w.end_structure(&SCHEMA_GRANTEE);
    }
}
impl rt::Encode for Grantee {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Grantee {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_GRANTEE, r, &mut |index, shape, r| {
            match index {
                0 => out.display_name = rt::Decode::decode(shape, r)?,
                1 => out.email_address = rt::Decode::decode(shape, r)?,
                2 => out.id = rt::Decode::decode(shape, r)?,
                3 => out.r#type = rt::Decode::decode(shape, r)?,
                4 => out.uri = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_GRANTS: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_GRANT,
    element_name: "Grant",
    flattened: false,
};
pub static SCHEMA_HEAD_BUCKET_OUTPUT: rt::Schema = rt::Schema {
    name: "HeadBucketOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AccessPointAlias", "x-amz-access-point-alias", &SHAPE_ACCESS_POINT_ALIAS)
            .at(rt::Location::Header),
        rt::Member::new(
            "BucketArn",
            "x-amz-bucket-arn",
            &SHAPE_S3_REGIONAL_OR_S3_EXPRESS_BUCKET_ARN_STRING,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "BucketLocationName",
            "x-amz-bucket-location-name",
            &SHAPE_BUCKET_LOCATION_NAME,
        )
        .at(rt::Location::Header),
        rt::Member::new("BucketLocationType", "x-amz-bucket-location-type", &SHAPE_LOCATION_TYPE)
            .at(rt::Location::Header),
        rt::Member::new("BucketRegion", "x-amz-bucket-region", &SHAPE_REGION)
            .at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_HEAD_BUCKET_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_HEAD_BUCKET_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct HeadBucketOutput {
    pub access_point_alias: Option<bool>,
    pub bucket_arn: Option<String>,
    pub bucket_location_name: Option<String>,
    pub bucket_location_type: Option<LocationType>,
    pub bucket_region: Option<String>,
}
impl rt::Structure for HeadBucketOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_HEAD_BUCKET_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_HEAD_BUCKET_OUTPUT);
        rt::member(w, &SCHEMA_HEAD_BUCKET_OUTPUT.members[0], &self.access_point_alias);
        rt::member(w, &SCHEMA_HEAD_BUCKET_OUTPUT.members[1], &self.bucket_arn);
        rt::member(w, &SCHEMA_HEAD_BUCKET_OUTPUT.members[2], &self.bucket_location_name);
        rt::member(w, &SCHEMA_HEAD_BUCKET_OUTPUT.members[3], &self.bucket_location_type);
        rt::member(w, &SCHEMA_HEAD_BUCKET_OUTPUT.members[4], &self.bucket_region);
        w.end_structure(&SCHEMA_HEAD_BUCKET_OUTPUT);
    }
}
impl rt::Encode for HeadBucketOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for HeadBucketOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_HEAD_BUCKET_OUTPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.access_point_alias = rt::Decode::decode(shape, r)?,
                1 => out.bucket_arn = rt::Decode::decode(shape, r)?,
                2 => out.bucket_location_name = rt::Decode::decode(shape, r)?,
                3 => out.bucket_location_type = rt::Decode::decode(shape, r)?,
                4 => out.bucket_region = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_HEAD_BUCKET_REQUEST: rt::Schema = rt::Schema {
    name: "HeadBucketRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_HEAD_BUCKET_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_HEAD_BUCKET_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct HeadBucketRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
impl rt::Structure for HeadBucketRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_HEAD_BUCKET_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_HEAD_BUCKET_REQUEST);
        rt::member(w, &SCHEMA_HEAD_BUCKET_REQUEST.members[0], &self.bucket);
        rt::member(w, &SCHEMA_HEAD_BUCKET_REQUEST.members[1], &self.expected_bucket_owner);
        w.end_structure(&SCHEMA_HEAD_BUCKET_REQUEST);
    }
}
impl rt::Encode for HeadBucketRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for HeadBucketRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_HEAD_BUCKET_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.bucket = rt::Decode::decode(shape, r)?,
                1 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_HEAD_OBJECT_OUTPUT: rt::Schema = rt::Schema {
    name: "HeadObjectOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AcceptRanges", "accept-ranges", &SHAPE_ACCEPT_RANGES)
            .at(rt::Location::Header),
        rt::Member::new("ArchiveStatus", "x-amz-archive-status", &SHAPE_ARCHIVE_STATUS)
            .at(rt::Location::Header),
        rt::Member::new(
            "BucketKeyEnabled",
            "x-amz-server-side-encryption-bucket-key-enabled",
            &SHAPE_BUCKET_KEY_ENABLED,
        )
        .at(rt::Location::Header),
        rt::Member::new("CacheControl", "Cache-Control", &SHAPE_CACHE_CONTROL)
            .at(rt::Location::Header),
        rt::Member::new("ChecksumCRC32", "x-amz-checksum-crc32", &SHAPE_CHECKSUM_CRC32)
            .at(rt::Location::Header),
        rt::Member::new("ChecksumCRC32C", "x-amz-checksum-crc32c", &SHAPE_CHECKSUM_CRC32_C)
            .at(rt::Location::Header),
        rt::Member::new(
            "ChecksumCRC64NVME",
            "x-amz-checksum-crc64nvme",
            &SHAPE_CHECKSUM_CRC64_NVME,
        )
        .at(rt::Location::Header),
        rt::Member::new("ChecksumMD5", "x-amz-checksum-md5", &SHAPE_CHECKSUM_MD5)
            .at(rt::Location::Header),
        rt::Member::new("ChecksumSHA1", "x-amz-checksum-sha1", &SHAPE_CHECKSUM_SHA1)
            .at(rt::Location::Header),
        rt::Member::new("ChecksumSHA256", "x-amz-checksum-sha256", &SHAPE_CHECKSUM_SHA256)
            .at(rt::Location::Header),
        rt::Member::new("ChecksumSHA512", "x-amz-checksum-sha512", &SHAPE_CHECKSUM_SHA512)
            .at(rt::Location::Header),
        rt::Member::new("ChecksumType", "x-amz-checksum-type", &SHAPE_CHECKSUM_TYPE)
            .at(rt::Location::Header),
        rt::Member::new("ChecksumXXHASH128", "x-amz-checksum-xxhash128", &SHAPE_CHECKSUM_XXHASH128)
            .at(rt::Location::Header),
        rt::Member::new("ChecksumXXHASH3", "x-amz-checksum-xxhash3", &SHAPE_CHECKSUM_XXHASH3)
            .at(rt::Location::Header),
        rt::Member::new("ChecksumXXHASH64", "x-amz-checksum-xxhash64", &SHAPE_CHECKSUM_XXHASH64)
            .at(rt::Location::Header),
        rt::Member::new("ContentDisposition", "Content-Disposition", &SHAPE_CONTENT_DISPOSITION)
            .at(rt::Location::Header),
        rt::Member::new("ContentEncoding", "Content-Encoding", &SHAPE_CONTENT_ENCODING)
            .at(rt::Location::Header),
        rt::Member::new("ContentLanguage", "Content-Language", &SHAPE_CONTENT_LANGUAGE)
            .at(rt::Location::Header),
        rt::Member::new("ContentLength", "Content-Length", &SHAPE_CONTENT_LENGTH)
            .at(rt::Location::Header),
        rt::Member::new("ContentRange", "Content-Range", &SHAPE_CONTENT_RANGE)
            .at(rt::Location::Header),
        rt::Member::new("ContentType", "Content-Type", &SHAPE_CONTENT_TYPE)
            .at(rt::Location::Header),
        rt::Member::new("DeleteMarker", "x-amz-delete-marker", &SHAPE_DELETE_MARKER)
            .at(rt::Location::Header),
        rt::Member::new("ETag", "ETag", &SHAPE_E_TAG).at(rt::Location::Header),
        rt::Member::new("Expiration", "x-amz-expiration", &SHAPE_EXPIRATION)
            .at(rt::Location::Header),
        rt::Member::new("Expires", "Expires", &SHAPE_EXPIRES).at(rt::Location::Header),
        rt::Member::new("LastModified", "Last-Modified", &SHAPE_LAST_MODIFIED)
            .at(rt::Location::Header),
        rt::Member::new("Metadata", "x-amz-meta-", &SHAPE_METADATA).at(rt::Location::Headers),
        rt::Member::new("MissingMeta", "x-amz-missing-meta", &SHAPE_MISSING_META)
            .at(rt::Location::Header),
        rt::Member::new(
            "ObjectLockLegalHoldStatus",
            "x-amz-object-lock-legal-hold",
            &SHAPE_OBJECT_LOCK_LEGAL_HOLD_STATUS,
        )
        .at(rt::Location::Header),
        rt::Member::new("ObjectLockMode", "x-amz-object-lock-mode", &SHAPE_OBJECT_LOCK_MODE)
            .at(rt::Location::Header),
        rt::Member::new(
            "ObjectLockRetainUntilDate",
            "x-amz-object-lock-retain-until-date",
            &SHAPE_OBJECT_LOCK_RETAIN_UNTIL_DATE,
        )
        .at(rt::Location::Header),
        rt::Member::new("PartsCount", "x-amz-mp-parts-count", &SHAPE_PARTS_COUNT)
            .at(rt::Location::Header),
        rt::Member::new("ReplicationStatus", "x-amz-replication-status", &SHAPE_REPLICATION_STATUS)
            .at(rt::Location::Header),
        rt::Member::new("RequestCharged", "x-amz-request-charged", &SHAPE_REQUEST_CHARGED)
            .at(rt::Location::Header),
        rt::Member::new("Restore", "x-amz-restore", &SHAPE_RESTORE).at(rt::Location::Header),
        rt::Member::new(
            "SSECustomerAlgorithm",
            "x-amz-server-side-encryption-customer-algorithm",
            &SHAPE_SSE_CUSTOMER_ALGORITHM,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "SSECustomerKeyMD5",
            "x-amz-server-side-encryption-customer-key-MD5",
            &SHAPE_SSE_CUSTOMER_KEY_MD5,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "SSEKMSKeyId",
            "x-amz-server-side-encryption-aws-kms-key-id",
            &SHAPE_SSEKMS_KEY_ID,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "ServerSideEncryption",
            "x-amz-server-side-encryption",
            &SHAPE_SERVER_SIDE_ENCRYPTION,
        )
        .at(rt::Location::Header),
        rt::Member::new("StorageClass", "x-amz-storage-class", &SHAPE_STORAGE_CLASS)
            .at(rt::Location::Header),
        rt::Member::new("TagCount", "x-amz-tagging-count", &SHAPE_TAG_COUNT)
            .at(rt::Location::Header),
        rt::Member::new("VersionId", "x-amz-version-id", &SHAPE_OBJECT_VERSION_ID)
            .at(rt::Location::Header),
        rt::Member::new(
            "WebsiteRedirectLocation",
            "x-amz-website-redirect-location",
            &SHAPE_WEBSITE_REDIRECT_LOCATION,
        )
        .at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_HEAD_OBJECT_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_HEAD_OBJECT_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct HeadObjectOutput {
    pub accept_ranges: Option<String>,
    pub archive_status: Option<ArchiveStatus>,
    pub bucket_key_enabled: Option<bool>,
    pub cache_control: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_type: Option<ChecksumType>,
    pub checksum_xxhash128: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub content_disposition: Option<String>,
    pub content_encoding: Option<String>,
    pub content_language: Option<String>,
    pub content_length: Option<i64>,
    pub content_range: Option<String>,
    pub content_type: Option<String>,
    pub delete_marker: Option<bool>,
    pub e_tag: Option<String>,
    pub expiration: Option<String>,
    pub expires: Option<String>,
    pub last_modified: Option<rt::Timestamp>,
    pub metadata: Option<rt::BTreeMap<String, String>>,
    pub missing_meta: Option<i32>,
    pub object_lock_legal_hold_status: Option<ObjectLockLegalHoldStatus>,
    pub object_lock_mode: Option<ObjectLockMode>,
    pub object_lock_retain_until_date: Option<rt::Timestamp>,
    pub parts_count: Option<i32>,
    pub replication_status: Option<ReplicationStatus>,
    pub request_charged: Option<RequestCharged>,
    pub restore: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub server_side_encryption: Option<ServerSideEncryption>,
    pub storage_class: Option<StorageClass>,
    pub tag_count: Option<i32>,
    pub version_id: Option<String>,
    pub website_redirect_location: Option<String>,
}
impl rt::Structure for HeadObjectOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_HEAD_OBJECT_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_HEAD_OBJECT_OUTPUT);
        rt::member(w, &SCHEMA_HEAD_OBJECT_OUTPUT.members[0], &self.accept_ranges);
        rt::member(w, &SCHEMA_HEAD_OBJECT_OUTPUT.members[1], &self.archive_status);
        rt::member(w, &SCHEMA_HEAD_OBJECT_OUTPUT.members[2], &self.bucket_key_enabled);
        rt::member(w, &SCHEMA_HEAD_OBJECT_OUTPUT.members[3], &self.cache_control);
        rt::member(w, &SCHEMA_HEAD_OBJECT_OUTPUT.members[4], &self.checksum_crc32);
        rt::member(w, &SCHEMA_HEAD_OBJECT_OUTPUT.members[5], &self.checksum_crc32_c);
        rt::member(w, &SCHEMA_HEAD_OBJECT_OUTPUT.members[6], &self.checksum_crc64_nvme);
        rt::member(w, &SCHEMA_HEAD_OBJECT_OUTPUT.members[7], &self.checksum_md5);
        rt::member(w, &SCHEMA_HEAD_OBJECT_OUTPUT.members[8], &self.checksum_sha1);
        rt::member(w, &SCHEMA_HEAD_OBJECT_OUTPUT.members[9], &self.checksum_sha256);
        rt::member(w, &SCHEMA_HEAD_OBJECT_OUTPUT.members[10], &self.checksum_sha512);
        rt::member(w, &SCHEMA_HEAD_OBJECT_OUTPUT.members[11], &self.checksum_type);
        rt::member(w, &SCHEMA_HEAD_OBJECT_OUTPUT.members[12], &self.checksum_xxhash128);
        rt::member(w, &SCHEMA_HEAD_OBJECT_OUTPUT.members[13], &self.checksum_xxhash3);
        rt::member(w, &SCHEMA_HEAD_OBJECT_OUTPUT.members[14], &self.checksum_xxhash64);
        rt::member(w, &SCHEMA_HEAD_OBJECT_OUTPUT.members[15], &self.content_disposition);
        rt::member(w, &SCHEMA_HEAD_OBJECT_OUTPUT.members[16], &self.content_encoding);
        rt::member(w, &SCHEMA_HEAD_OBJECT_OUTPUT.members[17], &self.content_language);
        rt::member(w, &SCHEMA_HEAD_OBJECT_OUTPUT.members[18], &self.content_length);
        rt::member(w, &SCHEMA_HEAD_OBJECT_OUTPUT.members[19], &self.content_range);
        rt::member(w, &SCHEMA_HEAD_OBJECT_OUTPUT.members[20], &self.content_type);
        rt::member(w, &SCHEMA_HEAD_OBJECT_OUTPUT.members[21], &self.delete_marker);
        rt::member(w, &SCHEMA_HEAD_OBJECT_OUTPUT.members[22], &self.e_tag);
        rt::member(w, &SCHEMA_HEAD_OBJECT_OUTPUT.members[23], &self.expiration);
        rt::member(w, &SCHEMA_HEAD_OBJECT_OUTPUT.members[24], &self.expires);
        rt::member(w, &SCHEMA_HEAD_OBJECT_OUTPUT.members[25], &self.last_modified);
        rt::member(w, &SCHEMA_HEAD_OBJECT_OUTPUT.members[26], &self.metadata);
        rt::member(w, &SCHEMA_HEAD_OBJECT_OUTPUT.members[27], &self.missing_meta);
        rt::member(w, &SCHEMA_HEAD_OBJECT_OUTPUT.members[28], &self.object_lock_legal_hold_status);
        rt::member(w, &SCHEMA_HEAD_OBJECT_OUTPUT.members[29], &self.object_lock_mode);
        rt::member(w, &SCHEMA_HEAD_OBJECT_OUTPUT.members[30], &self.object_lock_retain_until_date);
        rt::member(w, &SCHEMA_HEAD_OBJECT_OUTPUT.members[31], &self.parts_count);
        rt::member(w, &SCHEMA_HEAD_OBJECT_OUTPUT.members[32], &self.replication_status);
        rt::member(w, &SCHEMA_HEAD_OBJECT_OUTPUT.members[33], &self.request_charged);
        rt::member(w, &SCHEMA_HEAD_OBJECT_OUTPUT.members[34], &self.restore);
        rt::member(w, &SCHEMA_HEAD_OBJECT_OUTPUT.members[35], &self.sse_customer_algorithm);
        rt::member(w, &SCHEMA_HEAD_OBJECT_OUTPUT.members[36], &self.sse_customer_key_md5);
        rt::member(w, &SCHEMA_HEAD_OBJECT_OUTPUT.members[37], &self.ssekms_key_id);
        rt::member(w, &SCHEMA_HEAD_OBJECT_OUTPUT.members[38], &self.server_side_encryption);
        rt::member(w, &SCHEMA_HEAD_OBJECT_OUTPUT.members[39], &self.storage_class);
        rt::member(w, &SCHEMA_HEAD_OBJECT_OUTPUT.members[40], &self.tag_count);
        rt::member(w, &SCHEMA_HEAD_OBJECT_OUTPUT.members[41], &self.version_id);
        rt::member(w, &SCHEMA_HEAD_OBJECT_OUTPUT.members[42], &self.website_redirect_location);
        w.end_structure(&SCHEMA_HEAD_OBJECT_OUTPUT);
    }
}
impl rt::Encode for HeadObjectOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for HeadObjectOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_HEAD_OBJECT_OUTPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.accept_ranges = rt::Decode::decode(shape, r)?,
                1 => out.archive_status = rt::Decode::decode(shape, r)?,
                2 => out.bucket_key_enabled = rt::Decode::decode(shape, r)?,
                3 => out.cache_control = rt::Decode::decode(shape, r)?,
                4 => out.checksum_crc32 = rt::Decode::decode(shape, r)?,
                5 => out.checksum_crc32_c = rt::Decode::decode(shape, r)?,
                6 => out.checksum_crc64_nvme = rt::Decode::decode(shape, r)?,
                7 => out.checksum_md5 = rt::Decode::decode(shape, r)?,
                8 => out.checksum_sha1 = rt::Decode::decode(shape, r)?,
                9 => out.checksum_sha256 = rt::Decode::decode(shape, r)?,
                10 => out.checksum_sha512 = rt::Decode::decode(shape, r)?,
                11 => out.checksum_type = rt::Decode::decode(shape, r)?,
                12 => out.checksum_xxhash128 = rt::Decode::decode(shape, r)?,
                13 => out.checksum_xxhash3 = rt::Decode::decode(shape, r)?,
                14 => out.checksum_xxhash64 = rt::Decode::decode(shape, r)?,
                15 => out.content_disposition = rt::Decode::decode(shape, r)?,
                16 => out.content_encoding = rt::Decode::decode(shape, r)?,
                17 => out.content_language = rt::Decode::decode(shape, r)?,
                18 => out.content_length = rt::Decode::decode(shape, r)?,
                19 => out.content_range = rt::Decode::decode(shape, r)?,
                20 => out.content_type = rt::Decode::decode(shape, r)?,
                21 => out.delete_marker = rt::Decode::decode(shape, r)?,
                22 => out.e_tag = rt::Decode::decode(shape, r)?,
                23 => out.expiration = rt::Decode::decode(shape, r)?,
                24 => out.expires = rt::Decode::decode(shape, r)?,
                25 => out.last_modified = rt::Decode::decode(shape, r)?,
                26 => out.metadata = rt::Decode::decode(shape, r)?,
                27 => out.missing_meta = rt::Decode::decode(shape, r)?,
                28 => out.object_lock_legal_hold_status = rt::Decode::decode(shape, r)?,
                29 => out.object_lock_mode = rt::Decode::decode(shape, r)?,
                30 => out.object_lock_retain_until_date = rt::Decode::decode(shape, r)?,
                31 => out.parts_count = rt::Decode::decode(shape, r)?,
                32 => out.replication_status = rt::Decode::decode(shape, r)?,
                33 => out.request_charged = rt::Decode::decode(shape, r)?,
                34 => out.restore = rt::Decode::decode(shape, r)?,
                35 => out.sse_customer_algorithm = rt::Decode::decode(shape, r)?,
                36 => out.sse_customer_key_md5 = rt::Decode::decode(shape, r)?,
                37 => out.ssekms_key_id = rt::Decode::decode(shape, r)?,
                38 => out.server_side_encryption = rt::Decode::decode(shape, r)?,
                39 => out.storage_class = rt::Decode::decode(shape, r)?,
                40 => out.tag_count = rt::Decode::decode(shape, r)?,
                41 => out.version_id = rt::Decode::decode(shape, r)?,
                42 => out.website_redirect_location = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_HEAD_OBJECT_REQUEST: rt::Schema = rt::Schema {
    name: "HeadObjectRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new("ChecksumMode", "x-amz-checksum-mode", &SHAPE_CHECKSUM_MODE)
            .at(rt::Location::Header),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
        rt::Member::new("IfMatch", "If-Match", &SHAPE_IF_MATCH).at(rt::Location::Header),
        rt::Member::new("IfModifiedSince", "If-Modified-Since", &SHAPE_IF_MODIFIED_SINCE)
            .at(rt::Location::Header),
        rt::Member::new("IfNoneMatch", "If-None-Match", &SHAPE_IF_NONE_MATCH)
            .at(rt::Location::Header),
        rt::Member::new("IfUnmodifiedSince", "If-Unmodified-Since", &SHAPE_IF_UNMODIFIED_SINCE)
            .at(rt::Location::Header),
        rt::Member::new("Key", "Key", &SHAPE_OBJECT_KEY).required().at(rt::Location::Uri),
        rt::Member::new("PartNumber", "partNumber", &SHAPE_PART_NUMBER).at(rt::Location::Query),
        rt::Member::new("Range", "Range", &SHAPE_RANGE).at(rt::Location::Header),
        rt::Member::new("RequestPayer", "x-amz-request-payer", &SHAPE_REQUEST_PAYER)
            .at(rt::Location::Header),
        rt::Member::new(
            "ResponseCacheControl",
            "response-cache-control",
            &SHAPE_RESPONSE_CACHE_CONTROL,
        )
        .at(rt::Location::Query),
        rt::Member::new(
            "ResponseContentDisposition",
            "response-content-disposition",
            &SHAPE_RESPONSE_CONTENT_DISPOSITION,
        )
        .at(rt::Location::Query),
        rt::Member::new(
            "ResponseContentEncoding",
            "response-content-encoding",
            &SHAPE_RESPONSE_CONTENT_ENCODING,
        )
        .at(rt::Location::Query),
        rt::Member::new(
            "ResponseContentLanguage",
            "response-content-language",
            &SHAPE_RESPONSE_CONTENT_LANGUAGE,
        )
        .at(rt::Location::Query),
        rt::Member::new(
            "ResponseContentType",
            "response-content-type",
            &SHAPE_RESPONSE_CONTENT_TYPE,
        )
        .at(rt::Location::Query),
        rt::Member::new("ResponseExpires", "response-expires", &SHAPE_RESPONSE_EXPIRES)
            .at(rt::Location::Query),
        rt::Member::new(
            "SSECustomerAlgorithm",
            "x-amz-server-side-encryption-customer-algorithm",
            &SHAPE_SSE_CUSTOMER_ALGORITHM,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "SSECustomerKey",
            "x-amz-server-side-encryption-customer-key",
            &SHAPE_SSE_CUSTOMER_KEY,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "SSECustomerKeyMD5",
            "x-amz-server-side-encryption-customer-key-MD5",
            &SHAPE_SSE_CUSTOMER_KEY_MD5,
        )
        .at(rt::Location::Header),
        rt::Member::new("VersionId", "versionId", &SHAPE_OBJECT_VERSION_ID).at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_HEAD_OBJECT_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_HEAD_OBJECT_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct HeadObjectRequest {
    pub bucket: String,
    pub checksum_mode: Option<ChecksumMode>,
    pub expected_bucket_owner: Option<String>,
    pub if_match: Option<String>,
    pub if_modified_since: Option<rt::Timestamp>,
    pub if_none_match: Option<String>,
    pub if_unmodified_since: Option<rt::Timestamp>,
    pub key: String,
    pub part_number: Option<i32>,
    pub range: Option<String>,
    pub request_payer: Option<RequestPayer>,
    pub response_cache_control: Option<String>,
    pub response_content_disposition: Option<String>,
    pub response_content_encoding: Option<String>,
    pub response_content_language: Option<String>,
    pub response_content_type: Option<String>,
    pub response_expires: Option<rt::Timestamp>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub version_id: Option<String>,
}
impl rt::Structure for HeadObjectRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_HEAD_OBJECT_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_HEAD_OBJECT_REQUEST);
        rt::member(w, &SCHEMA_HEAD_OBJECT_REQUEST.members[0], &self.bucket);
        rt::member(w, &SCHEMA_HEAD_OBJECT_REQUEST.members[1], &self.checksum_mode);
        rt::member(w, &SCHEMA_HEAD_OBJECT_REQUEST.members[2], &self.expected_bucket_owner);
        rt::member(w, &SCHEMA_HEAD_OBJECT_REQUEST.members[3], &self.if_match);
        rt::member(w, &SCHEMA_HEAD_OBJECT_REQUEST.members[4], &self.if_modified_since);
        rt::member(w, &SCHEMA_HEAD_OBJECT_REQUEST.members[5], &self.if_none_match);
        rt::member(w, &SCHEMA_HEAD_OBJECT_REQUEST.members[6], &self.if_unmodified_since);
        rt::member(w, &SCHEMA_HEAD_OBJECT_REQUEST.members[7], &self.key);
        rt::member(w, &SCHEMA_HEAD_OBJECT_REQUEST.members[8], &self.part_number);
        rt::member(w, &SCHEMA_HEAD_OBJECT_REQUEST.members[9], &self.range);
        rt::member(w, &SCHEMA_HEAD_OBJECT_REQUEST.members[10], &self.request_payer);
        rt::member(w, &SCHEMA_HEAD_OBJECT_REQUEST.members[11], &self.response_cache_control);
        rt::member(w, &SCHEMA_HEAD_OBJECT_REQUEST.members[12], &self.response_content_disposition);
        rt::member(w, &SCHEMA_HEAD_OBJECT_REQUEST.members[13], &self.response_content_encoding);
        rt::member(w, &SCHEMA_HEAD_OBJECT_REQUEST.members[14], &self.response_content_language);
        rt::member(w, &SCHEMA_HEAD_OBJECT_REQUEST.members[15], &self.response_content_type);
        rt::member(w, &SCHEMA_HEAD_OBJECT_REQUEST.members[16], &self.response_expires);
        rt::member(w, &SCHEMA_HEAD_OBJECT_REQUEST.members[17], &self.sse_customer_algorithm);
        rt::member(w, &SCHEMA_HEAD_OBJECT_REQUEST.members[18], &self.sse_customer_key);
        rt::member(w, &SCHEMA_HEAD_OBJECT_REQUEST.members[19], &self.sse_customer_key_md5);
        rt::member(w, &SCHEMA_HEAD_OBJECT_REQUEST.members[20], &self.version_id);
        w.end_structure(&SCHEMA_HEAD_OBJECT_REQUEST);
    }
}
impl rt::Encode for HeadObjectRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for HeadObjectRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_HEAD_OBJECT_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.bucket = rt::Decode::decode(shape, r)?,
                1 => out.checksum_mode = rt::Decode::decode(shape, r)?,
                2 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                3 => out.if_match = rt::Decode::decode(shape, r)?,
                4 => out.if_modified_since = rt::Decode::decode(shape, r)?,
                5 => out.if_none_match = rt::Decode::decode(shape, r)?,
                6 => out.if_unmodified_since = rt::Decode::decode(shape, r)?,
                7 => out.key = rt::Decode::decode(shape, r)?,
                8 => out.part_number = rt::Decode::decode(shape, r)?,
                9 => out.range = rt::Decode::decode(shape, r)?,
                10 => out.request_payer = rt::Decode::decode(shape, r)?,
                11 => out.response_cache_control = rt::Decode::decode(shape, r)?,
                12 => out.response_content_disposition = rt::Decode::decode(shape, r)?,
                13 => out.response_content_encoding = rt::Decode::decode(shape, r)?,
                14 => out.response_content_language = rt::Decode::decode(shape, r)?,
                15 => out.response_content_type = rt::Decode::decode(shape, r)?,
                16 => out.response_expires = rt::Decode::decode(shape, r)?,
                17 => out.sse_customer_algorithm = rt::Decode::decode(shape, r)?,
                18 => out.sse_customer_key = rt::Decode::decode(shape, r)?,
                19 => out.sse_customer_key_md5 = rt::Decode::decode(shape, r)?,
                20 => out.version_id = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_HOST_NAME: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_HTTP_ERROR_CODE_RETURNED_EQUALS: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_HTTP_REDIRECT_CODE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_ID: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_IF_MATCH: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_IF_MATCH_INITIATED_TIME: rt::Shape =
    rt::Shape::Timestamp(Some(rt::TimestampFormat::HttpDate));
pub static SHAPE_IF_MATCH_LAST_MODIFIED_TIME: rt::Shape =
    rt::Shape::Timestamp(Some(rt::TimestampFormat::HttpDate));
pub static SHAPE_IF_MATCH_SIZE: rt::Shape = rt::Shape::Long { min: None, max: None };
pub static SHAPE_IF_MODIFIED_SINCE: rt::Shape = rt::Shape::Timestamp(None);
pub static SHAPE_IF_NONE_MATCH: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_IF_UNMODIFIED_SINCE: rt::Shape = rt::Shape::Timestamp(None);
pub static SCHEMA_INDEX_DOCUMENT: rt::Schema = rt::Schema {
    name: "IndexDocument",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Suffix", "Suffix", &SHAPE_SUFFIX).required()],
    xml_namespace: None,
};
pub static SHAPE_INDEX_DOCUMENT: rt::Shape = rt::Shape::Structure(&SCHEMA_INDEX_DOCUMENT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct IndexDocument {
    pub suffix: String,
}
impl rt::Structure for IndexDocument {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INDEX_DOCUMENT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INDEX_DOCUMENT);
        rt::member(w, &SCHEMA_INDEX_DOCUMENT.members[0], &self.suffix);
        w.end_structure(&SCHEMA_INDEX_DOCUMENT);
    }
}
impl rt::Encode for IndexDocument {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for IndexDocument {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_INDEX_DOCUMENT, r, &mut |index, shape, r| {
            match index {
                0 => out.suffix = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_INITIATED: rt::Shape = rt::Shape::Timestamp(None);
pub static SCHEMA_INITIATOR: rt::Schema = rt::Schema {
    name: "Initiator",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("DisplayName", "DisplayName", &SHAPE_DISPLAY_NAME),
        rt::Member::new("ID", "ID", &SHAPE_ID),
    ],
    xml_namespace: None,
};
pub static SHAPE_INITIATOR: rt::Shape = rt::Shape::Structure(&SCHEMA_INITIATOR);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Initiator {
    pub display_name: Option<String>,
    pub id: Option<String>,
}
impl rt::Structure for Initiator {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INITIATOR
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INITIATOR);
        rt::member(w, &SCHEMA_INITIATOR.members[0], &self.display_name);
        rt::member(w, &SCHEMA_INITIATOR.members[1], &self.id);
        w.end_structure(&SCHEMA_INITIATOR);
    }
}
impl rt::Encode for Initiator {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Initiator {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_INITIATOR, r, &mut |index, shape, r| {
            match index {
                0 => out.display_name = rt::Decode::decode(shape, r)?,
                1 => out.id = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_INTELLIGENT_TIERING_ACCESS_TIER: rt::Shape =
    rt::Shape::Enum { values: &["ARCHIVE_ACCESS", "DEEP_ARCHIVE_ACCESS"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IntelligentTieringAccessTier {
    ArchiveAccess,
    DeepArchiveAccess,
    Unknown(String),
}
impl IntelligentTieringAccessTier {
    pub fn as_str(&self) -> &str {
        match self {
            Self::ArchiveAccess => "ARCHIVE_ACCESS",
            Self::DeepArchiveAccess => "DEEP_ARCHIVE_ACCESS",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for IntelligentTieringAccessTier {
    fn from(text: &str) -> Self {
        match text {
            "ARCHIVE_ACCESS" => Self::ArchiveAccess,
            "DEEP_ARCHIVE_ACCESS" => Self::DeepArchiveAccess,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for IntelligentTieringAccessTier {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for IntelligentTieringAccessTier {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for IntelligentTieringAccessTier {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for IntelligentTieringAccessTier {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_INVALID_OBJECT_STATE: rt::Schema = rt::Schema {
    name: "InvalidObjectState",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "InvalidObjectState", status: 403 }),
    members: &[
        rt::Member::new("AccessTier", "AccessTier", &SHAPE_INTELLIGENT_TIERING_ACCESS_TIER),
        rt::Member::new("StorageClass", "StorageClass", &SHAPE_STORAGE_CLASS),
    ],
    xml_namespace: None,
};
pub static SHAPE_INVALID_OBJECT_STATE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INVALID_OBJECT_STATE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InvalidObjectState {
    pub access_tier: Option<IntelligentTieringAccessTier>,
    pub storage_class: Option<StorageClass>,
}
impl rt::Structure for InvalidObjectState {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INVALID_OBJECT_STATE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INVALID_OBJECT_STATE);
        rt::member(w, &SCHEMA_INVALID_OBJECT_STATE.members[0], &self.access_tier);
        rt::member(w, &SCHEMA_INVALID_OBJECT_STATE.members[1], &self.storage_class);
        w.end_structure(&SCHEMA_INVALID_OBJECT_STATE);
    }
}
impl rt::Encode for InvalidObjectState {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InvalidObjectState {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_INVALID_OBJECT_STATE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.access_tier = rt::Decode::decode(shape, r)?,
                    1 => out.storage_class = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}
impl From<InvalidObjectState> for rt::ApiError {
    fn from(error: InvalidObjectState) -> Self {
        rt::ApiError::with_detail(String::new(), Box::new(error))
    }
}

pub static SCHEMA_INVALID_REQUEST: rt::Schema = rt::Schema {
    name: "InvalidRequest",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "InvalidRequest", status: 400 }),
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_INVALID_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_INVALID_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InvalidRequest {}
impl rt::Structure for InvalidRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INVALID_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INVALID_REQUEST);
        w.end_structure(&SCHEMA_INVALID_REQUEST);
    }
}
impl rt::Encode for InvalidRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InvalidRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_INVALID_REQUEST, r, &mut |index, shape, r| {
            match index {
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}
impl From<InvalidRequest> for rt::ApiError {
    fn from(error: InvalidRequest) -> Self {
        rt::ApiError::with_detail(String::new(), Box::new(error))
    }
}

pub static SCHEMA_INVALID_WRITE_OFFSET: rt::Schema = rt::Schema {
    name: "InvalidWriteOffset",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "InvalidWriteOffset", status: 400 }),
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_INVALID_WRITE_OFFSET: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INVALID_WRITE_OFFSET);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InvalidWriteOffset {}
impl rt::Structure for InvalidWriteOffset {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INVALID_WRITE_OFFSET
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INVALID_WRITE_OFFSET);
        w.end_structure(&SCHEMA_INVALID_WRITE_OFFSET);
    }
}
impl rt::Encode for InvalidWriteOffset {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InvalidWriteOffset {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_INVALID_WRITE_OFFSET,
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
impl From<InvalidWriteOffset> for rt::ApiError {
    fn from(error: InvalidWriteOffset) -> Self {
        rt::ApiError::with_detail(String::new(), Box::new(error))
    }
}

pub static SHAPE_IS_LATEST: rt::Shape = rt::Shape::Boolean;
pub static SHAPE_IS_PUBLIC: rt::Shape = rt::Shape::Boolean;
pub static SHAPE_IS_RESTORE_IN_PROGRESS: rt::Shape = rt::Shape::Boolean;
pub static SHAPE_IS_TRUNCATED: rt::Shape = rt::Shape::Boolean;
pub static SHAPE_KEY_COUNT: rt::Shape = rt::Shape::Integer { min: None, max: None };
pub static SHAPE_KEY_MARKER: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_KEY_PREFIX_EQUALS: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_LAMBDA_FUNCTION_ARN: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_LAMBDA_FUNCTION_CONFIGURATION: rt::Schema = rt::Schema {
    name: "LambdaFunctionConfiguration",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Events", "Event", &SHAPE_EVENT_LIST).required(),
        rt::Member::new("Filter", "Filter", &SHAPE_NOTIFICATION_CONFIGURATION_FILTER),
        rt::Member::new("Id", "Id", &SHAPE_NOTIFICATION_ID),
        rt::Member::new("LambdaFunctionArn", "CloudFunction", &SHAPE_LAMBDA_FUNCTION_ARN)
            .required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_LAMBDA_FUNCTION_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LAMBDA_FUNCTION_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LambdaFunctionConfiguration {
    pub events: Vec<Event>,
    pub filter: Option<NotificationConfigurationFilter>,
    pub id: Option<String>,
    pub lambda_function_arn: String,
}
impl rt::Structure for LambdaFunctionConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LAMBDA_FUNCTION_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LAMBDA_FUNCTION_CONFIGURATION);
        rt::member(w, &SCHEMA_LAMBDA_FUNCTION_CONFIGURATION.members[0], &self.events);
        rt::member(w, &SCHEMA_LAMBDA_FUNCTION_CONFIGURATION.members[1], &self.filter);
        rt::member(w, &SCHEMA_LAMBDA_FUNCTION_CONFIGURATION.members[2], &self.id);
        rt::member(w, &SCHEMA_LAMBDA_FUNCTION_CONFIGURATION.members[3], &self.lambda_function_arn);
        w.end_structure(&SCHEMA_LAMBDA_FUNCTION_CONFIGURATION);
    }
}
impl rt::Encode for LambdaFunctionConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for LambdaFunctionConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LAMBDA_FUNCTION_CONFIGURATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.events = rt::Decode::decode(shape, r)?,
                    1 => out.filter = rt::Decode::decode(shape, r)?,
                    2 => out.id = rt::Decode::decode(shape, r)?,
                    3 => out.lambda_function_arn = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_LAMBDA_FUNCTION_CONFIGURATION_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_LAMBDA_FUNCTION_CONFIGURATION,
    element_name: "member",
    flattened: true,
};
pub static SHAPE_LAST_MODIFIED: rt::Shape = rt::Shape::Timestamp(None);
pub static SHAPE_LAST_MODIFIED_TIME: rt::Shape =
    rt::Shape::Timestamp(Some(rt::TimestampFormat::HttpDate));
pub static SCHEMA_LIFECYCLE_EXPIRATION: rt::Schema = rt::Schema {
    name: "LifecycleExpiration",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Date", "Date", &SHAPE_DATE),
        rt::Member::new("Days", "Days", &SHAPE_DAYS),
        rt::Member::new(
            "ExpiredObjectDeleteMarker",
            "ExpiredObjectDeleteMarker",
            &SHAPE_EXPIRED_OBJECT_DELETE_MARKER,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIFECYCLE_EXPIRATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIFECYCLE_EXPIRATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LifecycleExpiration {
    pub date: Option<rt::Timestamp>,
    pub days: Option<i32>,
    pub expired_object_delete_marker: Option<bool>,
}
impl rt::Structure for LifecycleExpiration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIFECYCLE_EXPIRATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIFECYCLE_EXPIRATION);
        rt::member(w, &SCHEMA_LIFECYCLE_EXPIRATION.members[0], &self.date);
        rt::member(w, &SCHEMA_LIFECYCLE_EXPIRATION.members[1], &self.days);
        rt::member(w, &SCHEMA_LIFECYCLE_EXPIRATION.members[2], &self.expired_object_delete_marker);
        w.end_structure(&SCHEMA_LIFECYCLE_EXPIRATION);
    }
}
impl rt::Encode for LifecycleExpiration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for LifecycleExpiration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIFECYCLE_EXPIRATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.date = rt::Decode::decode(shape, r)?,
                    1 => out.days = rt::Decode::decode(shape, r)?,
                    2 => out.expired_object_delete_marker = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIFECYCLE_RULE: rt::Schema = rt::Schema {
    name: "LifecycleRule",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "AbortIncompleteMultipartUpload",
            "AbortIncompleteMultipartUpload",
            &SHAPE_ABORT_INCOMPLETE_MULTIPART_UPLOAD,
        ),
        rt::Member::new("Expiration", "Expiration", &SHAPE_LIFECYCLE_EXPIRATION),
        rt::Member::new("Filter", "Filter", &SHAPE_LIFECYCLE_RULE_FILTER),
        rt::Member::new("ID", "ID", &SHAPE_ID),
        rt::Member::new(
            "NoncurrentVersionExpiration",
            "NoncurrentVersionExpiration",
            &SHAPE_NONCURRENT_VERSION_EXPIRATION,
        ),
        rt::Member::new(
            "NoncurrentVersionTransitions",
            "NoncurrentVersionTransition",
            &SHAPE_NONCURRENT_VERSION_TRANSITION_LIST,
        ),
        rt::Member::new("Prefix", "Prefix", &SHAPE_PREFIX),
        rt::Member::new("Status", "Status", &SHAPE_EXPIRATION_STATUS).required(),
        rt::Member::new("Transitions", "Transition", &SHAPE_TRANSITION_LIST),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIFECYCLE_RULE: rt::Shape = rt::Shape::Structure(&SCHEMA_LIFECYCLE_RULE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LifecycleRule {
    pub abort_incomplete_multipart_upload: Option<AbortIncompleteMultipartUpload>,
    pub expiration: Option<LifecycleExpiration>,
    pub filter: Option<LifecycleRuleFilter>,
    pub id: Option<String>,
    pub noncurrent_version_expiration: Option<NoncurrentVersionExpiration>,
    pub noncurrent_version_transitions: Option<Vec<NoncurrentVersionTransition>>,
    pub prefix: Option<String>,
    pub status: ExpirationStatus,
    pub transitions: Option<Vec<Transition>>,
}
impl rt::Structure for LifecycleRule {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIFECYCLE_RULE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIFECYCLE_RULE);
        rt::member(w, &SCHEMA_LIFECYCLE_RULE.members[0], &self.abort_incomplete_multipart_upload);
        rt::member(w, &SCHEMA_LIFECYCLE_RULE.members[1], &self.expiration);
        rt::member(w, &SCHEMA_LIFECYCLE_RULE.members[2], &self.filter);
        rt::member(w, &SCHEMA_LIFECYCLE_RULE.members[3], &self.id);
        rt::member(w, &SCHEMA_LIFECYCLE_RULE.members[4], &self.noncurrent_version_expiration);
        rt::member(w, &SCHEMA_LIFECYCLE_RULE.members[5], &self.noncurrent_version_transitions);
        rt::member(w, &SCHEMA_LIFECYCLE_RULE.members[6], &self.prefix);
        rt::member(w, &SCHEMA_LIFECYCLE_RULE.members[7], &self.status);
        rt::member(w, &SCHEMA_LIFECYCLE_RULE.members[8], &self.transitions);
        w.end_structure(&SCHEMA_LIFECYCLE_RULE);
    }
}
impl rt::Encode for LifecycleRule {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for LifecycleRule {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_LIFECYCLE_RULE, r, &mut |index, shape, r| {
            match index {
                0 => out.abort_incomplete_multipart_upload = rt::Decode::decode(shape, r)?,
                1 => out.expiration = rt::Decode::decode(shape, r)?,
                2 => out.filter = rt::Decode::decode(shape, r)?,
                3 => out.id = rt::Decode::decode(shape, r)?,
                4 => out.noncurrent_version_expiration = rt::Decode::decode(shape, r)?,
                5 => out.noncurrent_version_transitions = rt::Decode::decode(shape, r)?,
                6 => out.prefix = rt::Decode::decode(shape, r)?,
                7 => out.status = rt::Decode::decode(shape, r)?,
                8 => out.transitions = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_LIFECYCLE_RULE_AND_OPERATOR: rt::Schema = rt::Schema {
    name: "LifecycleRuleAndOperator",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "ObjectSizeGreaterThan",
            "ObjectSizeGreaterThan",
            &SHAPE_OBJECT_SIZE_GREATER_THAN_BYTES,
        ),
        rt::Member::new(
            "ObjectSizeLessThan",
            "ObjectSizeLessThan",
            &SHAPE_OBJECT_SIZE_LESS_THAN_BYTES,
        ),
        rt::Member::new("Prefix", "Prefix", &SHAPE_PREFIX),
        rt::Member::new("Tags", "Tag", &SHAPE_TAG_SET).flattened(),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIFECYCLE_RULE_AND_OPERATOR: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIFECYCLE_RULE_AND_OPERATOR);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LifecycleRuleAndOperator {
    pub object_size_greater_than: Option<i64>,
    pub object_size_less_than: Option<i64>,
    pub prefix: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
impl rt::Structure for LifecycleRuleAndOperator {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIFECYCLE_RULE_AND_OPERATOR
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIFECYCLE_RULE_AND_OPERATOR);
        rt::member(
            w,
            &SCHEMA_LIFECYCLE_RULE_AND_OPERATOR.members[0],
            &self.object_size_greater_than,
        );
        rt::member(w, &SCHEMA_LIFECYCLE_RULE_AND_OPERATOR.members[1], &self.object_size_less_than);
        rt::member(w, &SCHEMA_LIFECYCLE_RULE_AND_OPERATOR.members[2], &self.prefix);
        rt::member(w, &SCHEMA_LIFECYCLE_RULE_AND_OPERATOR.members[3], &self.tags);
        w.end_structure(&SCHEMA_LIFECYCLE_RULE_AND_OPERATOR);
    }
}
impl rt::Encode for LifecycleRuleAndOperator {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for LifecycleRuleAndOperator {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIFECYCLE_RULE_AND_OPERATOR,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.object_size_greater_than = rt::Decode::decode(shape, r)?,
                    1 => out.object_size_less_than = rt::Decode::decode(shape, r)?,
                    2 => out.prefix = rt::Decode::decode(shape, r)?,
                    3 => out.tags = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIFECYCLE_RULE_FILTER: rt::Schema = rt::Schema {
    name: "LifecycleRuleFilter",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("And", "And", &SHAPE_LIFECYCLE_RULE_AND_OPERATOR),
        rt::Member::new(
            "ObjectSizeGreaterThan",
            "ObjectSizeGreaterThan",
            &SHAPE_OBJECT_SIZE_GREATER_THAN_BYTES,
        ),
        rt::Member::new(
            "ObjectSizeLessThan",
            "ObjectSizeLessThan",
            &SHAPE_OBJECT_SIZE_LESS_THAN_BYTES,
        ),
        rt::Member::new("Prefix", "Prefix", &SHAPE_PREFIX),
        rt::Member::new("Tag", "Tag", &SHAPE_TAG),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIFECYCLE_RULE_FILTER: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIFECYCLE_RULE_FILTER);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LifecycleRuleFilter {
    pub and: Option<LifecycleRuleAndOperator>,
    pub object_size_greater_than: Option<i64>,
    pub object_size_less_than: Option<i64>,
    pub prefix: Option<String>,
    pub tag: Option<Tag>,
}
impl rt::Structure for LifecycleRuleFilter {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIFECYCLE_RULE_FILTER
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIFECYCLE_RULE_FILTER);
        rt::member(w, &SCHEMA_LIFECYCLE_RULE_FILTER.members[0], &self.and);
        rt::member(w, &SCHEMA_LIFECYCLE_RULE_FILTER.members[1], &self.object_size_greater_than);
        rt::member(w, &SCHEMA_LIFECYCLE_RULE_FILTER.members[2], &self.object_size_less_than);
        rt::member(w, &SCHEMA_LIFECYCLE_RULE_FILTER.members[3], &self.prefix);
        rt::member(w, &SCHEMA_LIFECYCLE_RULE_FILTER.members[4], &self.tag);
        w.end_structure(&SCHEMA_LIFECYCLE_RULE_FILTER);
    }
}
impl rt::Encode for LifecycleRuleFilter {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for LifecycleRuleFilter {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIFECYCLE_RULE_FILTER,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.and = rt::Decode::decode(shape, r)?,
                    1 => out.object_size_greater_than = rt::Decode::decode(shape, r)?,
                    2 => out.object_size_less_than = rt::Decode::decode(shape, r)?,
                    3 => out.prefix = rt::Decode::decode(shape, r)?,
                    4 => out.tag = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_LIFECYCLE_RULES: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_LIFECYCLE_RULE,
    element_name: "member",
    flattened: true,
};
pub static SCHEMA_LIST_BUCKETS_OUTPUT: rt::Schema = rt::Schema {
    name: "ListBucketsOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Buckets", "Buckets", &SHAPE_BUCKETS),
        rt::Member::new("ContinuationToken", "ContinuationToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new("Owner", "Owner", &SHAPE_OWNER),
        rt::Member::new("Prefix", "Prefix", &SHAPE_PREFIX),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_BUCKETS_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_LIST_BUCKETS_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListBucketsOutput {
    pub buckets: Option<Vec<Bucket>>,
    pub continuation_token: Option<String>,
    pub owner: Option<Owner>,
    pub prefix: Option<String>,
}
impl rt::Structure for ListBucketsOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_BUCKETS_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_BUCKETS_OUTPUT);
        rt::member(w, &SCHEMA_LIST_BUCKETS_OUTPUT.members[0], &self.buckets);
        rt::member(w, &SCHEMA_LIST_BUCKETS_OUTPUT.members[1], &self.continuation_token);
        rt::member(w, &SCHEMA_LIST_BUCKETS_OUTPUT.members[2], &self.owner);
        rt::member(w, &SCHEMA_LIST_BUCKETS_OUTPUT.members[3], &self.prefix);
        w.end_structure(&SCHEMA_LIST_BUCKETS_OUTPUT);
    }
}
impl rt::Encode for ListBucketsOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListBucketsOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_LIST_BUCKETS_OUTPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.buckets = rt::Decode::decode(shape, r)?,
                1 => out.continuation_token = rt::Decode::decode(shape, r)?,
                2 => out.owner = rt::Decode::decode(shape, r)?,
                3 => out.prefix = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_BUCKETS_REQUEST: rt::Schema = rt::Schema {
    name: "ListBucketsRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("BucketRegion", "bucket-region", &SHAPE_BUCKET_REGION)
            .at(rt::Location::Query),
        rt::Member::new("ContinuationToken", "continuation-token", &SHAPE_TOKEN)
            .at(rt::Location::Query),
        rt::Member::new("MaxBuckets", "max-buckets", &SHAPE_MAX_BUCKETS).at(rt::Location::Query),
        rt::Member::new("Prefix", "prefix", &SHAPE_PREFIX).at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_BUCKETS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_BUCKETS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListBucketsRequest {
    pub bucket_region: Option<String>,
    pub continuation_token: Option<String>,
    pub max_buckets: Option<i32>,
    pub prefix: Option<String>,
}
impl rt::Structure for ListBucketsRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_BUCKETS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_BUCKETS_REQUEST);
        rt::member(w, &SCHEMA_LIST_BUCKETS_REQUEST.members[0], &self.bucket_region);
        rt::member(w, &SCHEMA_LIST_BUCKETS_REQUEST.members[1], &self.continuation_token);
        rt::member(w, &SCHEMA_LIST_BUCKETS_REQUEST.members[2], &self.max_buckets);
        rt::member(w, &SCHEMA_LIST_BUCKETS_REQUEST.members[3], &self.prefix);
        w.end_structure(&SCHEMA_LIST_BUCKETS_REQUEST);
    }
}
impl rt::Encode for ListBucketsRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListBucketsRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_BUCKETS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket_region = rt::Decode::decode(shape, r)?,
                    1 => out.continuation_token = rt::Decode::decode(shape, r)?,
                    2 => out.max_buckets = rt::Decode::decode(shape, r)?,
                    3 => out.prefix = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_MULTIPART_UPLOADS_OUTPUT: rt::Schema = rt::Schema {
    name: "ListMultipartUploadsOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME),
        rt::Member::new("CommonPrefixes", "CommonPrefixes", &SHAPE_COMMON_PREFIX_LIST),
        rt::Member::new("Delimiter", "Delimiter", &SHAPE_DELIMITER),
        rt::Member::new("EncodingType", "EncodingType", &SHAPE_ENCODING_TYPE),
        rt::Member::new("IsTruncated", "IsTruncated", &SHAPE_IS_TRUNCATED),
        rt::Member::new("KeyMarker", "KeyMarker", &SHAPE_KEY_MARKER),
        rt::Member::new("MaxUploads", "MaxUploads", &SHAPE_MAX_UPLOADS),
        rt::Member::new("NextKeyMarker", "NextKeyMarker", &SHAPE_NEXT_KEY_MARKER),
        rt::Member::new("NextUploadIdMarker", "NextUploadIdMarker", &SHAPE_NEXT_UPLOAD_ID_MARKER),
        rt::Member::new("Prefix", "Prefix", &SHAPE_PREFIX),
        rt::Member::new("RequestCharged", "x-amz-request-charged", &SHAPE_REQUEST_CHARGED)
            .at(rt::Location::Header),
        rt::Member::new("UploadIdMarker", "UploadIdMarker", &SHAPE_UPLOAD_ID_MARKER),
        rt::Member::new("Uploads", "Upload", &SHAPE_MULTIPART_UPLOAD_LIST),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_MULTIPART_UPLOADS_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_MULTIPART_UPLOADS_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListMultipartUploadsOutput {
    pub bucket: Option<String>,
    pub common_prefixes: Option<Vec<CommonPrefix>>,
    pub delimiter: Option<String>,
    pub encoding_type: Option<EncodingType>,
    pub is_truncated: Option<bool>,
    pub key_marker: Option<String>,
    pub max_uploads: Option<i32>,
    pub next_key_marker: Option<String>,
    pub next_upload_id_marker: Option<String>,
    pub prefix: Option<String>,
    pub request_charged: Option<RequestCharged>,
    pub upload_id_marker: Option<String>,
    pub uploads: Option<Vec<MultipartUpload>>,
}
impl rt::Structure for ListMultipartUploadsOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_MULTIPART_UPLOADS_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_MULTIPART_UPLOADS_OUTPUT);
        rt::member(w, &SCHEMA_LIST_MULTIPART_UPLOADS_OUTPUT.members[0], &self.bucket);
        rt::member(w, &SCHEMA_LIST_MULTIPART_UPLOADS_OUTPUT.members[1], &self.common_prefixes);
        rt::member(w, &SCHEMA_LIST_MULTIPART_UPLOADS_OUTPUT.members[2], &self.delimiter);
        rt::member(w, &SCHEMA_LIST_MULTIPART_UPLOADS_OUTPUT.members[3], &self.encoding_type);
        rt::member(w, &SCHEMA_LIST_MULTIPART_UPLOADS_OUTPUT.members[4], &self.is_truncated);
        rt::member(w, &SCHEMA_LIST_MULTIPART_UPLOADS_OUTPUT.members[5], &self.key_marker);
        rt::member(w, &SCHEMA_LIST_MULTIPART_UPLOADS_OUTPUT.members[6], &self.max_uploads);
        rt::member(w, &SCHEMA_LIST_MULTIPART_UPLOADS_OUTPUT.members[7], &self.next_key_marker);
        rt::member(
            w,
            &SCHEMA_LIST_MULTIPART_UPLOADS_OUTPUT.members[8],
            &self.next_upload_id_marker,
        );
        rt::member(w, &SCHEMA_LIST_MULTIPART_UPLOADS_OUTPUT.members[9], &self.prefix);
        rt::member(w, &SCHEMA_LIST_MULTIPART_UPLOADS_OUTPUT.members[10], &self.request_charged);
        rt::member(w, &SCHEMA_LIST_MULTIPART_UPLOADS_OUTPUT.members[11], &self.upload_id_marker);
        rt::member(w, &SCHEMA_LIST_MULTIPART_UPLOADS_OUTPUT.members[12], &self.uploads);
        w.end_structure(&SCHEMA_LIST_MULTIPART_UPLOADS_OUTPUT);
    }
}
impl rt::Encode for ListMultipartUploadsOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListMultipartUploadsOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_MULTIPART_UPLOADS_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.common_prefixes = rt::Decode::decode(shape, r)?,
                    2 => out.delimiter = rt::Decode::decode(shape, r)?,
                    3 => out.encoding_type = rt::Decode::decode(shape, r)?,
                    4 => out.is_truncated = rt::Decode::decode(shape, r)?,
                    5 => out.key_marker = rt::Decode::decode(shape, r)?,
                    6 => out.max_uploads = rt::Decode::decode(shape, r)?,
                    7 => out.next_key_marker = rt::Decode::decode(shape, r)?,
                    8 => out.next_upload_id_marker = rt::Decode::decode(shape, r)?,
                    9 => out.prefix = rt::Decode::decode(shape, r)?,
                    10 => out.request_charged = rt::Decode::decode(shape, r)?,
                    11 => out.upload_id_marker = rt::Decode::decode(shape, r)?,
                    12 => out.uploads = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_MULTIPART_UPLOADS_REQUEST: rt::Schema = rt::Schema {
    name: "ListMultipartUploadsRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new("Delimiter", "delimiter", &SHAPE_DELIMITER).at(rt::Location::Query),
        rt::Member::new("EncodingType", "encoding-type", &SHAPE_ENCODING_TYPE)
            .at(rt::Location::Query),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
        rt::Member::new("KeyMarker", "key-marker", &SHAPE_KEY_MARKER).at(rt::Location::Query),
        rt::Member::new("MaxUploads", "max-uploads", &SHAPE_MAX_UPLOADS).at(rt::Location::Query),
        rt::Member::new("Prefix", "prefix", &SHAPE_PREFIX).at(rt::Location::Query),
        rt::Member::new("RequestPayer", "x-amz-request-payer", &SHAPE_REQUEST_PAYER)
            .at(rt::Location::Header),
        rt::Member::new("UploadIdMarker", "upload-id-marker", &SHAPE_UPLOAD_ID_MARKER)
            .at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_MULTIPART_UPLOADS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_MULTIPART_UPLOADS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListMultipartUploadsRequest {
    pub bucket: String,
    pub delimiter: Option<String>,
    pub encoding_type: Option<EncodingType>,
    pub expected_bucket_owner: Option<String>,
    pub key_marker: Option<String>,
    pub max_uploads: Option<i32>,
    pub prefix: Option<String>,
    pub request_payer: Option<RequestPayer>,
    pub upload_id_marker: Option<String>,
}
impl rt::Structure for ListMultipartUploadsRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_MULTIPART_UPLOADS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_MULTIPART_UPLOADS_REQUEST);
        rt::member(w, &SCHEMA_LIST_MULTIPART_UPLOADS_REQUEST.members[0], &self.bucket);
        rt::member(w, &SCHEMA_LIST_MULTIPART_UPLOADS_REQUEST.members[1], &self.delimiter);
        rt::member(w, &SCHEMA_LIST_MULTIPART_UPLOADS_REQUEST.members[2], &self.encoding_type);
        rt::member(
            w,
            &SCHEMA_LIST_MULTIPART_UPLOADS_REQUEST.members[3],
            &self.expected_bucket_owner,
        );
        rt::member(w, &SCHEMA_LIST_MULTIPART_UPLOADS_REQUEST.members[4], &self.key_marker);
        rt::member(w, &SCHEMA_LIST_MULTIPART_UPLOADS_REQUEST.members[5], &self.max_uploads);
        rt::member(w, &SCHEMA_LIST_MULTIPART_UPLOADS_REQUEST.members[6], &self.prefix);
        rt::member(w, &SCHEMA_LIST_MULTIPART_UPLOADS_REQUEST.members[7], &self.request_payer);
        rt::member(w, &SCHEMA_LIST_MULTIPART_UPLOADS_REQUEST.members[8], &self.upload_id_marker);
        w.end_structure(&SCHEMA_LIST_MULTIPART_UPLOADS_REQUEST);
    }
}
impl rt::Encode for ListMultipartUploadsRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListMultipartUploadsRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_MULTIPART_UPLOADS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.delimiter = rt::Decode::decode(shape, r)?,
                    2 => out.encoding_type = rt::Decode::decode(shape, r)?,
                    3 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    4 => out.key_marker = rt::Decode::decode(shape, r)?,
                    5 => out.max_uploads = rt::Decode::decode(shape, r)?,
                    6 => out.prefix = rt::Decode::decode(shape, r)?,
                    7 => out.request_payer = rt::Decode::decode(shape, r)?,
                    8 => out.upload_id_marker = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_OBJECT_VERSIONS_OUTPUT: rt::Schema = rt::Schema {
    name: "ListObjectVersionsOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("CommonPrefixes", "CommonPrefixes", &SHAPE_COMMON_PREFIX_LIST),
        rt::Member::new("DeleteMarkers", "DeleteMarker", &SHAPE_DELETE_MARKERS),
        rt::Member::new("Delimiter", "Delimiter", &SHAPE_DELIMITER),
        rt::Member::new("EncodingType", "EncodingType", &SHAPE_ENCODING_TYPE),
        rt::Member::new("IsTruncated", "IsTruncated", &SHAPE_IS_TRUNCATED),
        rt::Member::new("KeyMarker", "KeyMarker", &SHAPE_KEY_MARKER),
        rt::Member::new("MaxKeys", "MaxKeys", &SHAPE_MAX_KEYS),
        rt::Member::new("Name", "Name", &SHAPE_BUCKET_NAME),
        rt::Member::new("NextKeyMarker", "NextKeyMarker", &SHAPE_NEXT_KEY_MARKER),
        rt::Member::new(
            "NextVersionIdMarker",
            "NextVersionIdMarker",
            &SHAPE_NEXT_VERSION_ID_MARKER,
        ),
        rt::Member::new("Prefix", "Prefix", &SHAPE_PREFIX),
        rt::Member::new("RequestCharged", "x-amz-request-charged", &SHAPE_REQUEST_CHARGED)
            .at(rt::Location::Header),
        rt::Member::new("VersionIdMarker", "VersionIdMarker", &SHAPE_VERSION_ID_MARKER),
        rt::Member::new("Versions", "Version", &SHAPE_OBJECT_VERSION_LIST),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_OBJECT_VERSIONS_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_OBJECT_VERSIONS_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListObjectVersionsOutput {
    pub common_prefixes: Option<Vec<CommonPrefix>>,
    pub delete_markers: Option<Vec<DeleteMarkerEntry>>,
    pub delimiter: Option<String>,
    pub encoding_type: Option<EncodingType>,
    pub is_truncated: Option<bool>,
    pub key_marker: Option<String>,
    pub max_keys: Option<i32>,
    pub name: Option<String>,
    pub next_key_marker: Option<String>,
    pub next_version_id_marker: Option<String>,
    pub prefix: Option<String>,
    pub request_charged: Option<RequestCharged>,
    pub version_id_marker: Option<String>,
    pub versions: Option<Vec<ObjectVersion>>,
}
impl rt::Structure for ListObjectVersionsOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_OBJECT_VERSIONS_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_OBJECT_VERSIONS_OUTPUT);
        rt::member(w, &SCHEMA_LIST_OBJECT_VERSIONS_OUTPUT.members[0], &self.common_prefixes);
        rt::member(w, &SCHEMA_LIST_OBJECT_VERSIONS_OUTPUT.members[1], &self.delete_markers);
        rt::member(w, &SCHEMA_LIST_OBJECT_VERSIONS_OUTPUT.members[2], &self.delimiter);
        rt::member(w, &SCHEMA_LIST_OBJECT_VERSIONS_OUTPUT.members[3], &self.encoding_type);
        rt::member(w, &SCHEMA_LIST_OBJECT_VERSIONS_OUTPUT.members[4], &self.is_truncated);
        rt::member(w, &SCHEMA_LIST_OBJECT_VERSIONS_OUTPUT.members[5], &self.key_marker);
        rt::member(w, &SCHEMA_LIST_OBJECT_VERSIONS_OUTPUT.members[6], &self.max_keys);
        rt::member(w, &SCHEMA_LIST_OBJECT_VERSIONS_OUTPUT.members[7], &self.name);
        rt::member(w, &SCHEMA_LIST_OBJECT_VERSIONS_OUTPUT.members[8], &self.next_key_marker);
        rt::member(w, &SCHEMA_LIST_OBJECT_VERSIONS_OUTPUT.members[9], &self.next_version_id_marker);
        rt::member(w, &SCHEMA_LIST_OBJECT_VERSIONS_OUTPUT.members[10], &self.prefix);
        rt::member(w, &SCHEMA_LIST_OBJECT_VERSIONS_OUTPUT.members[11], &self.request_charged);
        rt::member(w, &SCHEMA_LIST_OBJECT_VERSIONS_OUTPUT.members[12], &self.version_id_marker);
        rt::member(w, &SCHEMA_LIST_OBJECT_VERSIONS_OUTPUT.members[13], &self.versions);
        w.end_structure(&SCHEMA_LIST_OBJECT_VERSIONS_OUTPUT);
    }
}
impl rt::Encode for ListObjectVersionsOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListObjectVersionsOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_OBJECT_VERSIONS_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.common_prefixes = rt::Decode::decode(shape, r)?,
                    1 => out.delete_markers = rt::Decode::decode(shape, r)?,
                    2 => out.delimiter = rt::Decode::decode(shape, r)?,
                    3 => out.encoding_type = rt::Decode::decode(shape, r)?,
                    4 => out.is_truncated = rt::Decode::decode(shape, r)?,
                    5 => out.key_marker = rt::Decode::decode(shape, r)?,
                    6 => out.max_keys = rt::Decode::decode(shape, r)?,
                    7 => out.name = rt::Decode::decode(shape, r)?,
                    8 => out.next_key_marker = rt::Decode::decode(shape, r)?,
                    9 => out.next_version_id_marker = rt::Decode::decode(shape, r)?,
                    10 => out.prefix = rt::Decode::decode(shape, r)?,
                    11 => out.request_charged = rt::Decode::decode(shape, r)?,
                    12 => out.version_id_marker = rt::Decode::decode(shape, r)?,
                    13 => out.versions = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_OBJECT_VERSIONS_REQUEST: rt::Schema = rt::Schema {
    name: "ListObjectVersionsRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new("Delimiter", "delimiter", &SHAPE_DELIMITER).at(rt::Location::Query),
        rt::Member::new("EncodingType", "encoding-type", &SHAPE_ENCODING_TYPE)
            .at(rt::Location::Query),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
        rt::Member::new("KeyMarker", "key-marker", &SHAPE_KEY_MARKER).at(rt::Location::Query),
        rt::Member::new("MaxKeys", "max-keys", &SHAPE_MAX_KEYS).at(rt::Location::Query),
        rt::Member::new(
            "OptionalObjectAttributes",
            "x-amz-optional-object-attributes",
            &SHAPE_OPTIONAL_OBJECT_ATTRIBUTES_LIST,
        )
        .at(rt::Location::Header),
        rt::Member::new("Prefix", "prefix", &SHAPE_PREFIX).at(rt::Location::Query),
        rt::Member::new("RequestPayer", "x-amz-request-payer", &SHAPE_REQUEST_PAYER)
            .at(rt::Location::Header),
        rt::Member::new("VersionIdMarker", "version-id-marker", &SHAPE_VERSION_ID_MARKER)
            .at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_OBJECT_VERSIONS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_OBJECT_VERSIONS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListObjectVersionsRequest {
    pub bucket: String,
    pub delimiter: Option<String>,
    pub encoding_type: Option<EncodingType>,
    pub expected_bucket_owner: Option<String>,
    pub key_marker: Option<String>,
    pub max_keys: Option<i32>,
    pub optional_object_attributes: Option<Vec<OptionalObjectAttributes>>,
    pub prefix: Option<String>,
    pub request_payer: Option<RequestPayer>,
    pub version_id_marker: Option<String>,
}
impl rt::Structure for ListObjectVersionsRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_OBJECT_VERSIONS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_OBJECT_VERSIONS_REQUEST);
        rt::member(w, &SCHEMA_LIST_OBJECT_VERSIONS_REQUEST.members[0], &self.bucket);
        rt::member(w, &SCHEMA_LIST_OBJECT_VERSIONS_REQUEST.members[1], &self.delimiter);
        rt::member(w, &SCHEMA_LIST_OBJECT_VERSIONS_REQUEST.members[2], &self.encoding_type);
        rt::member(w, &SCHEMA_LIST_OBJECT_VERSIONS_REQUEST.members[3], &self.expected_bucket_owner);
        rt::member(w, &SCHEMA_LIST_OBJECT_VERSIONS_REQUEST.members[4], &self.key_marker);
        rt::member(w, &SCHEMA_LIST_OBJECT_VERSIONS_REQUEST.members[5], &self.max_keys);
        rt::member(
            w,
            &SCHEMA_LIST_OBJECT_VERSIONS_REQUEST.members[6],
            &self.optional_object_attributes,
        );
        rt::member(w, &SCHEMA_LIST_OBJECT_VERSIONS_REQUEST.members[7], &self.prefix);
        rt::member(w, &SCHEMA_LIST_OBJECT_VERSIONS_REQUEST.members[8], &self.request_payer);
        rt::member(w, &SCHEMA_LIST_OBJECT_VERSIONS_REQUEST.members[9], &self.version_id_marker);
        w.end_structure(&SCHEMA_LIST_OBJECT_VERSIONS_REQUEST);
    }
}
impl rt::Encode for ListObjectVersionsRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListObjectVersionsRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_OBJECT_VERSIONS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.delimiter = rt::Decode::decode(shape, r)?,
                    2 => out.encoding_type = rt::Decode::decode(shape, r)?,
                    3 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    4 => out.key_marker = rt::Decode::decode(shape, r)?,
                    5 => out.max_keys = rt::Decode::decode(shape, r)?,
                    6 => out.optional_object_attributes = rt::Decode::decode(shape, r)?,
                    7 => out.prefix = rt::Decode::decode(shape, r)?,
                    8 => out.request_payer = rt::Decode::decode(shape, r)?,
                    9 => out.version_id_marker = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_OBJECTS_OUTPUT: rt::Schema = rt::Schema {
    name: "ListObjectsOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("CommonPrefixes", "CommonPrefixes", &SHAPE_COMMON_PREFIX_LIST),
        rt::Member::new("Contents", "Contents", &SHAPE_OBJECT_LIST),
        rt::Member::new("Delimiter", "Delimiter", &SHAPE_DELIMITER),
        rt::Member::new("EncodingType", "EncodingType", &SHAPE_ENCODING_TYPE),
        rt::Member::new("IsTruncated", "IsTruncated", &SHAPE_IS_TRUNCATED),
        rt::Member::new("Marker", "Marker", &SHAPE_MARKER),
        rt::Member::new("MaxKeys", "MaxKeys", &SHAPE_MAX_KEYS),
        rt::Member::new("Name", "Name", &SHAPE_BUCKET_NAME),
        rt::Member::new("NextMarker", "NextMarker", &SHAPE_NEXT_MARKER),
        rt::Member::new("Prefix", "Prefix", &SHAPE_PREFIX),
        rt::Member::new("RequestCharged", "x-amz-request-charged", &SHAPE_REQUEST_CHARGED)
            .at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_OBJECTS_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_LIST_OBJECTS_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListObjectsOutput {
    pub common_prefixes: Option<Vec<CommonPrefix>>,
    pub contents: Option<Vec<Object>>,
    pub delimiter: Option<String>,
    pub encoding_type: Option<EncodingType>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub max_keys: Option<i32>,
    pub name: Option<String>,
    pub next_marker: Option<String>,
    pub prefix: Option<String>,
    pub request_charged: Option<RequestCharged>,
}
impl rt::Structure for ListObjectsOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_OBJECTS_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_OBJECTS_OUTPUT);
        rt::member(w, &SCHEMA_LIST_OBJECTS_OUTPUT.members[0], &self.common_prefixes);
        rt::member(w, &SCHEMA_LIST_OBJECTS_OUTPUT.members[1], &self.contents);
        rt::member(w, &SCHEMA_LIST_OBJECTS_OUTPUT.members[2], &self.delimiter);
        rt::member(w, &SCHEMA_LIST_OBJECTS_OUTPUT.members[3], &self.encoding_type);
        rt::member(w, &SCHEMA_LIST_OBJECTS_OUTPUT.members[4], &self.is_truncated);
        rt::member(w, &SCHEMA_LIST_OBJECTS_OUTPUT.members[5], &self.marker);
        rt::member(w, &SCHEMA_LIST_OBJECTS_OUTPUT.members[6], &self.max_keys);
        rt::member(w, &SCHEMA_LIST_OBJECTS_OUTPUT.members[7], &self.name);
        rt::member(w, &SCHEMA_LIST_OBJECTS_OUTPUT.members[8], &self.next_marker);
        rt::member(w, &SCHEMA_LIST_OBJECTS_OUTPUT.members[9], &self.prefix);
        rt::member(w, &SCHEMA_LIST_OBJECTS_OUTPUT.members[10], &self.request_charged);
        w.end_structure(&SCHEMA_LIST_OBJECTS_OUTPUT);
    }
}
impl rt::Encode for ListObjectsOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListObjectsOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_LIST_OBJECTS_OUTPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.common_prefixes = rt::Decode::decode(shape, r)?,
                1 => out.contents = rt::Decode::decode(shape, r)?,
                2 => out.delimiter = rt::Decode::decode(shape, r)?,
                3 => out.encoding_type = rt::Decode::decode(shape, r)?,
                4 => out.is_truncated = rt::Decode::decode(shape, r)?,
                5 => out.marker = rt::Decode::decode(shape, r)?,
                6 => out.max_keys = rt::Decode::decode(shape, r)?,
                7 => out.name = rt::Decode::decode(shape, r)?,
                8 => out.next_marker = rt::Decode::decode(shape, r)?,
                9 => out.prefix = rt::Decode::decode(shape, r)?,
                10 => out.request_charged = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_OBJECTS_REQUEST: rt::Schema = rt::Schema {
    name: "ListObjectsRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new("Delimiter", "delimiter", &SHAPE_DELIMITER).at(rt::Location::Query),
        rt::Member::new("EncodingType", "encoding-type", &SHAPE_ENCODING_TYPE)
            .at(rt::Location::Query),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
        rt::Member::new("Marker", "marker", &SHAPE_MARKER).at(rt::Location::Query),
        rt::Member::new("MaxKeys", "max-keys", &SHAPE_MAX_KEYS).at(rt::Location::Query),
        rt::Member::new(
            "OptionalObjectAttributes",
            "x-amz-optional-object-attributes",
            &SHAPE_OPTIONAL_OBJECT_ATTRIBUTES_LIST,
        )
        .at(rt::Location::Header),
        rt::Member::new("Prefix", "prefix", &SHAPE_PREFIX).at(rt::Location::Query),
        rt::Member::new("RequestPayer", "x-amz-request-payer", &SHAPE_REQUEST_PAYER)
            .at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_OBJECTS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_OBJECTS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListObjectsRequest {
    pub bucket: String,
    pub delimiter: Option<String>,
    pub encoding_type: Option<EncodingType>,
    pub expected_bucket_owner: Option<String>,
    pub marker: Option<String>,
    pub max_keys: Option<i32>,
    pub optional_object_attributes: Option<Vec<OptionalObjectAttributes>>,
    pub prefix: Option<String>,
    pub request_payer: Option<RequestPayer>,
}
impl rt::Structure for ListObjectsRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_OBJECTS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_OBJECTS_REQUEST);
        rt::member(w, &SCHEMA_LIST_OBJECTS_REQUEST.members[0], &self.bucket);
        rt::member(w, &SCHEMA_LIST_OBJECTS_REQUEST.members[1], &self.delimiter);
        rt::member(w, &SCHEMA_LIST_OBJECTS_REQUEST.members[2], &self.encoding_type);
        rt::member(w, &SCHEMA_LIST_OBJECTS_REQUEST.members[3], &self.expected_bucket_owner);
        rt::member(w, &SCHEMA_LIST_OBJECTS_REQUEST.members[4], &self.marker);
        rt::member(w, &SCHEMA_LIST_OBJECTS_REQUEST.members[5], &self.max_keys);
        rt::member(w, &SCHEMA_LIST_OBJECTS_REQUEST.members[6], &self.optional_object_attributes);
        rt::member(w, &SCHEMA_LIST_OBJECTS_REQUEST.members[7], &self.prefix);
        rt::member(w, &SCHEMA_LIST_OBJECTS_REQUEST.members[8], &self.request_payer);
        w.end_structure(&SCHEMA_LIST_OBJECTS_REQUEST);
    }
}
impl rt::Encode for ListObjectsRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListObjectsRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_OBJECTS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.delimiter = rt::Decode::decode(shape, r)?,
                    2 => out.encoding_type = rt::Decode::decode(shape, r)?,
                    3 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    4 => out.marker = rt::Decode::decode(shape, r)?,
                    5 => out.max_keys = rt::Decode::decode(shape, r)?,
                    6 => out.optional_object_attributes = rt::Decode::decode(shape, r)?,
                    7 => out.prefix = rt::Decode::decode(shape, r)?,
                    8 => out.request_payer = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_OBJECTS_V2_OUTPUT: rt::Schema = rt::Schema {
    name: "ListObjectsV2Output",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("CommonPrefixes", "CommonPrefixes", &SHAPE_COMMON_PREFIX_LIST),
        rt::Member::new("Contents", "Contents", &SHAPE_OBJECT_LIST),
        rt::Member::new("ContinuationToken", "ContinuationToken", &SHAPE_TOKEN),
        rt::Member::new("Delimiter", "Delimiter", &SHAPE_DELIMITER),
        rt::Member::new("EncodingType", "EncodingType", &SHAPE_ENCODING_TYPE),
        rt::Member::new("IsTruncated", "IsTruncated", &SHAPE_IS_TRUNCATED),
        rt::Member::new("KeyCount", "KeyCount", &SHAPE_KEY_COUNT),
        rt::Member::new("MaxKeys", "MaxKeys", &SHAPE_MAX_KEYS),
        rt::Member::new("Name", "Name", &SHAPE_BUCKET_NAME),
        rt::Member::new("NextContinuationToken", "NextContinuationToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new("Prefix", "Prefix", &SHAPE_PREFIX),
        rt::Member::new("RequestCharged", "x-amz-request-charged", &SHAPE_REQUEST_CHARGED)
            .at(rt::Location::Header),
        rt::Member::new("StartAfter", "StartAfter", &SHAPE_START_AFTER),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_OBJECTS_V2_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_OBJECTS_V2_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListObjectsV2Output {
    pub common_prefixes: Option<Vec<CommonPrefix>>,
    pub contents: Option<Vec<Object>>,
    pub continuation_token: Option<String>,
    pub delimiter: Option<String>,
    pub encoding_type: Option<EncodingType>,
    pub is_truncated: Option<bool>,
    pub key_count: Option<i32>,
    pub max_keys: Option<i32>,
    pub name: Option<String>,
    pub next_continuation_token: Option<String>,
    pub prefix: Option<String>,
    pub request_charged: Option<RequestCharged>,
    pub start_after: Option<String>,
}
impl rt::Structure for ListObjectsV2Output {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_OBJECTS_V2_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_OBJECTS_V2_OUTPUT);
        rt::member(w, &SCHEMA_LIST_OBJECTS_V2_OUTPUT.members[0], &self.common_prefixes);
        rt::member(w, &SCHEMA_LIST_OBJECTS_V2_OUTPUT.members[1], &self.contents);
        rt::member(w, &SCHEMA_LIST_OBJECTS_V2_OUTPUT.members[2], &self.continuation_token);
        rt::member(w, &SCHEMA_LIST_OBJECTS_V2_OUTPUT.members[3], &self.delimiter);
        rt::member(w, &SCHEMA_LIST_OBJECTS_V2_OUTPUT.members[4], &self.encoding_type);
        rt::member(w, &SCHEMA_LIST_OBJECTS_V2_OUTPUT.members[5], &self.is_truncated);
        rt::member(w, &SCHEMA_LIST_OBJECTS_V2_OUTPUT.members[6], &self.key_count);
        rt::member(w, &SCHEMA_LIST_OBJECTS_V2_OUTPUT.members[7], &self.max_keys);
        rt::member(w, &SCHEMA_LIST_OBJECTS_V2_OUTPUT.members[8], &self.name);
        rt::member(w, &SCHEMA_LIST_OBJECTS_V2_OUTPUT.members[9], &self.next_continuation_token);
        rt::member(w, &SCHEMA_LIST_OBJECTS_V2_OUTPUT.members[10], &self.prefix);
        rt::member(w, &SCHEMA_LIST_OBJECTS_V2_OUTPUT.members[11], &self.request_charged);
        rt::member(w, &SCHEMA_LIST_OBJECTS_V2_OUTPUT.members[12], &self.start_after);
        w.end_structure(&SCHEMA_LIST_OBJECTS_V2_OUTPUT);
    }
}
impl rt::Encode for ListObjectsV2Output {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListObjectsV2Output {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_OBJECTS_V2_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.common_prefixes = rt::Decode::decode(shape, r)?,
                    1 => out.contents = rt::Decode::decode(shape, r)?,
                    2 => out.continuation_token = rt::Decode::decode(shape, r)?,
                    3 => out.delimiter = rt::Decode::decode(shape, r)?,
                    4 => out.encoding_type = rt::Decode::decode(shape, r)?,
                    5 => out.is_truncated = rt::Decode::decode(shape, r)?,
                    6 => out.key_count = rt::Decode::decode(shape, r)?,
                    7 => out.max_keys = rt::Decode::decode(shape, r)?,
                    8 => out.name = rt::Decode::decode(shape, r)?,
                    9 => out.next_continuation_token = rt::Decode::decode(shape, r)?,
                    10 => out.prefix = rt::Decode::decode(shape, r)?,
                    11 => out.request_charged = rt::Decode::decode(shape, r)?,
                    12 => out.start_after = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_OBJECTS_V2_REQUEST: rt::Schema = rt::Schema {
    name: "ListObjectsV2Request",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new("ContinuationToken", "continuation-token", &SHAPE_TOKEN)
            .at(rt::Location::Query),
        rt::Member::new("Delimiter", "delimiter", &SHAPE_DELIMITER).at(rt::Location::Query),
        rt::Member::new("EncodingType", "encoding-type", &SHAPE_ENCODING_TYPE)
            .at(rt::Location::Query),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
        rt::Member::new("FetchOwner", "fetch-owner", &SHAPE_FETCH_OWNER).at(rt::Location::Query),
        rt::Member::new("MaxKeys", "max-keys", &SHAPE_MAX_KEYS).at(rt::Location::Query),
        rt::Member::new(
            "OptionalObjectAttributes",
            "x-amz-optional-object-attributes",
            &SHAPE_OPTIONAL_OBJECT_ATTRIBUTES_LIST,
        )
        .at(rt::Location::Header),
        rt::Member::new("Prefix", "prefix", &SHAPE_PREFIX).at(rt::Location::Query),
        rt::Member::new("RequestPayer", "x-amz-request-payer", &SHAPE_REQUEST_PAYER)
            .at(rt::Location::Header),
        rt::Member::new("StartAfter", "start-after", &SHAPE_START_AFTER).at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_OBJECTS_V2_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_OBJECTS_V2_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListObjectsV2Request {
    pub bucket: String,
    pub continuation_token: Option<String>,
    pub delimiter: Option<String>,
    pub encoding_type: Option<EncodingType>,
    pub expected_bucket_owner: Option<String>,
    pub fetch_owner: Option<bool>,
    pub max_keys: Option<i32>,
    pub optional_object_attributes: Option<Vec<OptionalObjectAttributes>>,
    pub prefix: Option<String>,
    pub request_payer: Option<RequestPayer>,
    pub start_after: Option<String>,
}
impl rt::Structure for ListObjectsV2Request {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_OBJECTS_V2_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_OBJECTS_V2_REQUEST);
        rt::member(w, &SCHEMA_LIST_OBJECTS_V2_REQUEST.members[0], &self.bucket);
        rt::member(w, &SCHEMA_LIST_OBJECTS_V2_REQUEST.members[1], &self.continuation_token);
        rt::member(w, &SCHEMA_LIST_OBJECTS_V2_REQUEST.members[2], &self.delimiter);
        rt::member(w, &SCHEMA_LIST_OBJECTS_V2_REQUEST.members[3], &self.encoding_type);
        rt::member(w, &SCHEMA_LIST_OBJECTS_V2_REQUEST.members[4], &self.expected_bucket_owner);
        rt::member(w, &SCHEMA_LIST_OBJECTS_V2_REQUEST.members[5], &self.fetch_owner);
        rt::member(w, &SCHEMA_LIST_OBJECTS_V2_REQUEST.members[6], &self.max_keys);
        rt::member(w, &SCHEMA_LIST_OBJECTS_V2_REQUEST.members[7], &self.optional_object_attributes);
        rt::member(w, &SCHEMA_LIST_OBJECTS_V2_REQUEST.members[8], &self.prefix);
        rt::member(w, &SCHEMA_LIST_OBJECTS_V2_REQUEST.members[9], &self.request_payer);
        rt::member(w, &SCHEMA_LIST_OBJECTS_V2_REQUEST.members[10], &self.start_after);
        w.end_structure(&SCHEMA_LIST_OBJECTS_V2_REQUEST);
    }
}
impl rt::Encode for ListObjectsV2Request {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListObjectsV2Request {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_OBJECTS_V2_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.continuation_token = rt::Decode::decode(shape, r)?,
                    2 => out.delimiter = rt::Decode::decode(shape, r)?,
                    3 => out.encoding_type = rt::Decode::decode(shape, r)?,
                    4 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    5 => out.fetch_owner = rt::Decode::decode(shape, r)?,
                    6 => out.max_keys = rt::Decode::decode(shape, r)?,
                    7 => out.optional_object_attributes = rt::Decode::decode(shape, r)?,
                    8 => out.prefix = rt::Decode::decode(shape, r)?,
                    9 => out.request_payer = rt::Decode::decode(shape, r)?,
                    10 => out.start_after = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_PARTS_OUTPUT: rt::Schema = rt::Schema {
    name: "ListPartsOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AbortDate", "x-amz-abort-date", &SHAPE_ABORT_DATE)
            .at(rt::Location::Header),
        rt::Member::new("AbortRuleId", "x-amz-abort-rule-id", &SHAPE_ABORT_RULE_ID)
            .at(rt::Location::Header),
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME),
        rt::Member::new("ChecksumAlgorithm", "ChecksumAlgorithm", &SHAPE_CHECKSUM_ALGORITHM),
        rt::Member::new("ChecksumType", "ChecksumType", &SHAPE_CHECKSUM_TYPE),
        rt::Member::new("Initiator", "Initiator", &SHAPE_INITIATOR),
        rt::Member::new("IsTruncated", "IsTruncated", &SHAPE_IS_TRUNCATED),
        rt::Member::new("Key", "Key", &SHAPE_OBJECT_KEY),
        rt::Member::new("MaxParts", "MaxParts", &SHAPE_MAX_PARTS),
        rt::Member::new(
            "NextPartNumberMarker",
            "NextPartNumberMarker",
            &SHAPE_NEXT_PART_NUMBER_MARKER,
        ),
        rt::Member::new("Owner", "Owner", &SHAPE_OWNER),
        rt::Member::new("PartNumberMarker", "PartNumberMarker", &SHAPE_PART_NUMBER_MARKER),
        rt::Member::new("Parts", "Part", &SHAPE_PARTS),
        rt::Member::new("RequestCharged", "x-amz-request-charged", &SHAPE_REQUEST_CHARGED)
            .at(rt::Location::Header),
        rt::Member::new("StorageClass", "StorageClass", &SHAPE_STORAGE_CLASS),
        rt::Member::new("UploadId", "UploadId", &SHAPE_MULTIPART_UPLOAD_ID),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_PARTS_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_LIST_PARTS_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListPartsOutput {
    pub abort_date: Option<rt::Timestamp>,
    pub abort_rule_id: Option<String>,
    pub bucket: Option<String>,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub checksum_type: Option<ChecksumType>,
    pub initiator: Option<Initiator>,
    pub is_truncated: Option<bool>,
    pub key: Option<String>,
    pub max_parts: Option<i32>,
    pub next_part_number_marker: Option<i32>,
    pub owner: Option<Owner>,
    pub part_number_marker: Option<i32>,
    pub parts: Option<Vec<Part>>,
    pub request_charged: Option<RequestCharged>,
    pub storage_class: Option<StorageClass>,
    pub upload_id: Option<String>,
}
impl rt::Structure for ListPartsOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_PARTS_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_PARTS_OUTPUT);
        rt::member(w, &SCHEMA_LIST_PARTS_OUTPUT.members[0], &self.abort_date);
        rt::member(w, &SCHEMA_LIST_PARTS_OUTPUT.members[1], &self.abort_rule_id);
        rt::member(w, &SCHEMA_LIST_PARTS_OUTPUT.members[2], &self.bucket);
        rt::member(w, &SCHEMA_LIST_PARTS_OUTPUT.members[3], &self.checksum_algorithm);
        rt::member(w, &SCHEMA_LIST_PARTS_OUTPUT.members[4], &self.checksum_type);
        rt::member(w, &SCHEMA_LIST_PARTS_OUTPUT.members[5], &self.initiator);
        rt::member(w, &SCHEMA_LIST_PARTS_OUTPUT.members[6], &self.is_truncated);
        rt::member(w, &SCHEMA_LIST_PARTS_OUTPUT.members[7], &self.key);
        rt::member(w, &SCHEMA_LIST_PARTS_OUTPUT.members[8], &self.max_parts);
        rt::member(w, &SCHEMA_LIST_PARTS_OUTPUT.members[9], &self.next_part_number_marker);
        rt::member(w, &SCHEMA_LIST_PARTS_OUTPUT.members[10], &self.owner);
        rt::member(w, &SCHEMA_LIST_PARTS_OUTPUT.members[11], &self.part_number_marker);
        rt::member(w, &SCHEMA_LIST_PARTS_OUTPUT.members[12], &self.parts);
        rt::member(w, &SCHEMA_LIST_PARTS_OUTPUT.members[13], &self.request_charged);
        rt::member(w, &SCHEMA_LIST_PARTS_OUTPUT.members[14], &self.storage_class);
        rt::member(w, &SCHEMA_LIST_PARTS_OUTPUT.members[15], &self.upload_id);
        w.end_structure(&SCHEMA_LIST_PARTS_OUTPUT);
    }
}
impl rt::Encode for ListPartsOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListPartsOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_LIST_PARTS_OUTPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.abort_date = rt::Decode::decode(shape, r)?,
                1 => out.abort_rule_id = rt::Decode::decode(shape, r)?,
                2 => out.bucket = rt::Decode::decode(shape, r)?,
                3 => out.checksum_algorithm = rt::Decode::decode(shape, r)?,
                4 => out.checksum_type = rt::Decode::decode(shape, r)?,
                5 => out.initiator = rt::Decode::decode(shape, r)?,
                6 => out.is_truncated = rt::Decode::decode(shape, r)?,
                7 => out.key = rt::Decode::decode(shape, r)?,
                8 => out.max_parts = rt::Decode::decode(shape, r)?,
                9 => out.next_part_number_marker = rt::Decode::decode(shape, r)?,
                10 => out.owner = rt::Decode::decode(shape, r)?,
                11 => out.part_number_marker = rt::Decode::decode(shape, r)?,
                12 => out.parts = rt::Decode::decode(shape, r)?,
                13 => out.request_charged = rt::Decode::decode(shape, r)?,
                14 => out.storage_class = rt::Decode::decode(shape, r)?,
                15 => out.upload_id = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_PARTS_REQUEST: rt::Schema = rt::Schema {
    name: "ListPartsRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
        rt::Member::new("Key", "Key", &SHAPE_OBJECT_KEY).required().at(rt::Location::Uri),
        rt::Member::new("MaxParts", "max-parts", &SHAPE_MAX_PARTS).at(rt::Location::Query),
        rt::Member::new("PartNumberMarker", "part-number-marker", &SHAPE_PART_NUMBER_MARKER)
            .at(rt::Location::Query),
        rt::Member::new("RequestPayer", "x-amz-request-payer", &SHAPE_REQUEST_PAYER)
            .at(rt::Location::Header),
        rt::Member::new(
            "SSECustomerAlgorithm",
            "x-amz-server-side-encryption-customer-algorithm",
            &SHAPE_SSE_CUSTOMER_ALGORITHM,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "SSECustomerKey",
            "x-amz-server-side-encryption-customer-key",
            &SHAPE_SSE_CUSTOMER_KEY,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "SSECustomerKeyMD5",
            "x-amz-server-side-encryption-customer-key-MD5",
            &SHAPE_SSE_CUSTOMER_KEY_MD5,
        )
        .at(rt::Location::Header),
        rt::Member::new("UploadId", "uploadId", &SHAPE_MULTIPART_UPLOAD_ID)
            .required()
            .at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_PARTS_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_LIST_PARTS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListPartsRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
    pub key: String,
    pub max_parts: Option<i32>,
    pub part_number_marker: Option<i32>,
    pub request_payer: Option<RequestPayer>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub upload_id: String,
}
impl rt::Structure for ListPartsRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_PARTS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_PARTS_REQUEST);
        rt::member(w, &SCHEMA_LIST_PARTS_REQUEST.members[0], &self.bucket);
        rt::member(w, &SCHEMA_LIST_PARTS_REQUEST.members[1], &self.expected_bucket_owner);
        rt::member(w, &SCHEMA_LIST_PARTS_REQUEST.members[2], &self.key);
        rt::member(w, &SCHEMA_LIST_PARTS_REQUEST.members[3], &self.max_parts);
        rt::member(w, &SCHEMA_LIST_PARTS_REQUEST.members[4], &self.part_number_marker);
        rt::member(w, &SCHEMA_LIST_PARTS_REQUEST.members[5], &self.request_payer);
        rt::member(w, &SCHEMA_LIST_PARTS_REQUEST.members[6], &self.sse_customer_algorithm);
        rt::member(w, &SCHEMA_LIST_PARTS_REQUEST.members[7], &self.sse_customer_key);
        rt::member(w, &SCHEMA_LIST_PARTS_REQUEST.members[8], &self.sse_customer_key_md5);
        rt::member(w, &SCHEMA_LIST_PARTS_REQUEST.members[9], &self.upload_id);
        w.end_structure(&SCHEMA_LIST_PARTS_REQUEST);
    }
}
impl rt::Encode for ListPartsRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListPartsRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_LIST_PARTS_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.bucket = rt::Decode::decode(shape, r)?,
                1 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                2 => out.key = rt::Decode::decode(shape, r)?,
                3 => out.max_parts = rt::Decode::decode(shape, r)?,
                4 => out.part_number_marker = rt::Decode::decode(shape, r)?,
                5 => out.request_payer = rt::Decode::decode(shape, r)?,
                6 => out.sse_customer_algorithm = rt::Decode::decode(shape, r)?,
                7 => out.sse_customer_key = rt::Decode::decode(shape, r)?,
                8 => out.sse_customer_key_md5 = rt::Decode::decode(shape, r)?,
                9 => out.upload_id = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_LOCATION: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_LOCATION_INFO: rt::Schema = rt::Schema {
    name: "LocationInfo",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Name", "Name", &SHAPE_LOCATION_NAME_AS_STRING),
        rt::Member::new("Type", "Type", &SHAPE_LOCATION_TYPE),
    ],
    xml_namespace: None,
};
pub static SHAPE_LOCATION_INFO: rt::Shape = rt::Shape::Structure(&SCHEMA_LOCATION_INFO);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LocationInfo {
    pub name: Option<String>,
    pub r#type: Option<LocationType>,
}
impl rt::Structure for LocationInfo {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LOCATION_INFO
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LOCATION_INFO);
        rt::member(w, &SCHEMA_LOCATION_INFO.members[0], &self.name);
        rt::member(w, &SCHEMA_LOCATION_INFO.members[1], &self.r#type);
        w.end_structure(&SCHEMA_LOCATION_INFO);
    }
}
impl rt::Encode for LocationInfo {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for LocationInfo {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_LOCATION_INFO, r, &mut |index, shape, r| {
            match index {
                0 => out.name = rt::Decode::decode(shape, r)?,
                1 => out.r#type = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_LOCATION_NAME_AS_STRING: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_LOCATION_TYPE: rt::Shape =
    rt::Shape::Enum { values: &["AvailabilityZone", "LocalZone"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LocationType {
    AvailabilityZone,
    LocalZone,
    Unknown(String),
}
impl LocationType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::AvailabilityZone => "AvailabilityZone",
            Self::LocalZone => "LocalZone",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for LocationType {
    fn from(text: &str) -> Self {
        match text {
            "AvailabilityZone" => Self::AvailabilityZone,
            "LocalZone" => Self::LocalZone,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for LocationType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for LocationType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for LocationType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for LocationType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_LOGGING_ENABLED: rt::Schema = rt::Schema {
    name: "LoggingEnabled",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("TargetBucket", "TargetBucket", &SHAPE_TARGET_BUCKET).required(),
        rt::Member::new("TargetGrants", "TargetGrants", &SHAPE_TARGET_GRANTS),
        rt::Member::new(
            "TargetObjectKeyFormat",
            "TargetObjectKeyFormat",
            &SHAPE_TARGET_OBJECT_KEY_FORMAT,
        ),
        rt::Member::new("TargetPrefix", "TargetPrefix", &SHAPE_TARGET_PREFIX).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_LOGGING_ENABLED: rt::Shape = rt::Shape::Structure(&SCHEMA_LOGGING_ENABLED);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LoggingEnabled {
    pub target_bucket: String,
    pub target_grants: Option<Vec<TargetGrant>>,
    pub target_object_key_format: Option<TargetObjectKeyFormat>,
    pub target_prefix: String,
}
impl rt::Structure for LoggingEnabled {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LOGGING_ENABLED
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LOGGING_ENABLED);
        rt::member(w, &SCHEMA_LOGGING_ENABLED.members[0], &self.target_bucket);
        rt::member(w, &SCHEMA_LOGGING_ENABLED.members[1], &self.target_grants);
        rt::member(w, &SCHEMA_LOGGING_ENABLED.members[2], &self.target_object_key_format);
        rt::member(w, &SCHEMA_LOGGING_ENABLED.members[3], &self.target_prefix);
        w.end_structure(&SCHEMA_LOGGING_ENABLED);
    }
}
impl rt::Encode for LoggingEnabled {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for LoggingEnabled {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_LOGGING_ENABLED, r, &mut |index, shape, r| {
            match index {
                0 => out.target_bucket = rt::Decode::decode(shape, r)?,
                1 => out.target_grants = rt::Decode::decode(shape, r)?,
                2 => out.target_object_key_format = rt::Decode::decode(shape, r)?,
                3 => out.target_prefix = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_MFA: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_MFA_DELETE: rt::Shape = rt::Shape::Enum { values: &["Enabled", "Disabled"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MFADelete {
    Enabled,
    Disabled,
    Unknown(String),
}
impl MFADelete {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabled => "Enabled",
            Self::Disabled => "Disabled",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for MFADelete {
    fn from(text: &str) -> Self {
        match text {
            "Enabled" => Self::Enabled,
            "Disabled" => Self::Disabled,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for MFADelete {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for MFADelete {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for MFADelete {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for MFADelete {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_MFA_DELETE_STATUS: rt::Shape =
    rt::Shape::Enum { values: &["Enabled", "Disabled"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MFADeleteStatus {
    Enabled,
    Disabled,
    Unknown(String),
}
impl MFADeleteStatus {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabled => "Enabled",
            Self::Disabled => "Disabled",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for MFADeleteStatus {
    fn from(text: &str) -> Self {
        match text {
            "Enabled" => Self::Enabled,
            "Disabled" => Self::Disabled,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for MFADeleteStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for MFADeleteStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for MFADeleteStatus {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for MFADeleteStatus {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_MARKER: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_MAX_AGE_SECONDS: rt::Shape = rt::Shape::Integer { min: None, max: None };
pub static SHAPE_MAX_BUCKETS: rt::Shape = rt::Shape::Integer { min: Some(1), max: Some(10000) };
pub static SHAPE_MAX_KEYS: rt::Shape = rt::Shape::Integer { min: None, max: None };
pub static SHAPE_MAX_PARTS: rt::Shape = rt::Shape::Integer { min: None, max: None };
pub static SHAPE_MAX_UPLOADS: rt::Shape = rt::Shape::Integer { min: None, max: None };
pub static SHAPE_MESSAGE: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_METADATA: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_METADATA_KEY,
    value: &SHAPE_METADATA_VALUE,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SHAPE_METADATA_DIRECTIVE: rt::Shape = rt::Shape::Enum { values: &["COPY", "REPLACE"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MetadataDirective {
    Copy,
    Replace,
    Unknown(String),
}
impl MetadataDirective {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Copy => "COPY",
            Self::Replace => "REPLACE",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for MetadataDirective {
    fn from(text: &str) -> Self {
        match text {
            "COPY" => Self::Copy,
            "REPLACE" => Self::Replace,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for MetadataDirective {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for MetadataDirective {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for MetadataDirective {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for MetadataDirective {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_METADATA_KEY: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_METADATA_VALUE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_METRICS: rt::Schema = rt::Schema {
    name: "Metrics",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("EventThreshold", "EventThreshold", &SHAPE_REPLICATION_TIME_VALUE),
        rt::Member::new("Status", "Status", &SHAPE_METRICS_STATUS).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_METRICS: rt::Shape = rt::Shape::Structure(&SCHEMA_METRICS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Metrics {
    pub event_threshold: Option<ReplicationTimeValue>,
    pub status: MetricsStatus,
}
impl rt::Structure for Metrics {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_METRICS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_METRICS);
        rt::member(w, &SCHEMA_METRICS.members[0], &self.event_threshold);
        rt::member(w, &SCHEMA_METRICS.members[1], &self.status);
        w.end_structure(&SCHEMA_METRICS);
    }
}
impl rt::Encode for Metrics {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Metrics {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_METRICS, r, &mut |index, shape, r| {
            match index {
                0 => out.event_threshold = rt::Decode::decode(shape, r)?,
                1 => out.status = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_METRICS_STATUS: rt::Shape = rt::Shape::Enum { values: &["Enabled", "Disabled"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MetricsStatus {
    Enabled,
    Disabled,
    Unknown(String),
}
impl MetricsStatus {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabled => "Enabled",
            Self::Disabled => "Disabled",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for MetricsStatus {
    fn from(text: &str) -> Self {
        match text {
            "Enabled" => Self::Enabled,
            "Disabled" => Self::Disabled,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for MetricsStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for MetricsStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for MetricsStatus {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for MetricsStatus {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_MINUTES: rt::Shape = rt::Shape::Integer { min: None, max: None };
pub static SHAPE_MISSING_META: rt::Shape = rt::Shape::Integer { min: None, max: None };
pub static SHAPE_MPU_OBJECT_SIZE: rt::Shape = rt::Shape::Long { min: None, max: None };
pub static SCHEMA_MULTIPART_UPLOAD: rt::Schema = rt::Schema {
    name: "MultipartUpload",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ChecksumAlgorithm", "ChecksumAlgorithm", &SHAPE_CHECKSUM_ALGORITHM),
        rt::Member::new("ChecksumType", "ChecksumType", &SHAPE_CHECKSUM_TYPE),
        rt::Member::new("Initiated", "Initiated", &SHAPE_INITIATED),
        rt::Member::new("Initiator", "Initiator", &SHAPE_INITIATOR),
        rt::Member::new("Key", "Key", &SHAPE_OBJECT_KEY),
        rt::Member::new("Owner", "Owner", &SHAPE_OWNER),
        rt::Member::new("StorageClass", "StorageClass", &SHAPE_STORAGE_CLASS),
        rt::Member::new("UploadId", "UploadId", &SHAPE_MULTIPART_UPLOAD_ID),
    ],
    xml_namespace: None,
};
pub static SHAPE_MULTIPART_UPLOAD: rt::Shape = rt::Shape::Structure(&SCHEMA_MULTIPART_UPLOAD);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MultipartUpload {
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub checksum_type: Option<ChecksumType>,
    pub initiated: Option<rt::Timestamp>,
    pub initiator: Option<Initiator>,
    pub key: Option<String>,
    pub owner: Option<Owner>,
    pub storage_class: Option<StorageClass>,
    pub upload_id: Option<String>,
}
impl rt::Structure for MultipartUpload {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_MULTIPART_UPLOAD
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_MULTIPART_UPLOAD);
        rt::member(w, &SCHEMA_MULTIPART_UPLOAD.members[0], &self.checksum_algorithm);
        rt::member(w, &SCHEMA_MULTIPART_UPLOAD.members[1], &self.checksum_type);
        rt::member(w, &SCHEMA_MULTIPART_UPLOAD.members[2], &self.initiated);
        rt::member(w, &SCHEMA_MULTIPART_UPLOAD.members[3], &self.initiator);
        rt::member(w, &SCHEMA_MULTIPART_UPLOAD.members[4], &self.key);
        rt::member(w, &SCHEMA_MULTIPART_UPLOAD.members[5], &self.owner);
        rt::member(w, &SCHEMA_MULTIPART_UPLOAD.members[6], &self.storage_class);
        rt::member(w, &SCHEMA_MULTIPART_UPLOAD.members[7], &self.upload_id);
        w.end_structure(&SCHEMA_MULTIPART_UPLOAD);
    }
}
impl rt::Encode for MultipartUpload {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for MultipartUpload {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_MULTIPART_UPLOAD, r, &mut |index, shape, r| {
            match index {
                0 => out.checksum_algorithm = rt::Decode::decode(shape, r)?,
                1 => out.checksum_type = rt::Decode::decode(shape, r)?,
                2 => out.initiated = rt::Decode::decode(shape, r)?,
                3 => out.initiator = rt::Decode::decode(shape, r)?,
                4 => out.key = rt::Decode::decode(shape, r)?,
                5 => out.owner = rt::Decode::decode(shape, r)?,
                6 => out.storage_class = rt::Decode::decode(shape, r)?,
                7 => out.upload_id = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_MULTIPART_UPLOAD_ID: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_MULTIPART_UPLOAD_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_MULTIPART_UPLOAD,
    element_name: "member",
    flattened: true,
};
pub static SHAPE_NEXT_KEY_MARKER: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_NEXT_MARKER: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_NEXT_PART_NUMBER_MARKER: rt::Shape = rt::Shape::Integer { min: None, max: None };
pub static SHAPE_NEXT_TOKEN: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_NEXT_UPLOAD_ID_MARKER: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_NEXT_VERSION_ID_MARKER: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_NO_SUCH_BUCKET: rt::Schema = rt::Schema {
    name: "NoSuchBucket",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "NoSuchBucket", status: 404 }),
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_NO_SUCH_BUCKET: rt::Shape = rt::Shape::Structure(&SCHEMA_NO_SUCH_BUCKET);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct NoSuchBucket {}
impl rt::Structure for NoSuchBucket {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_NO_SUCH_BUCKET
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_NO_SUCH_BUCKET);
        w.end_structure(&SCHEMA_NO_SUCH_BUCKET);
    }
}
impl rt::Encode for NoSuchBucket {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for NoSuchBucket {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_NO_SUCH_BUCKET, r, &mut |index, shape, r| {
            match index {
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}
impl From<NoSuchBucket> for rt::ApiError {
    fn from(error: NoSuchBucket) -> Self {
        rt::ApiError::with_detail(String::new(), Box::new(error))
    }
}

pub static SCHEMA_NO_SUCH_KEY: rt::Schema = rt::Schema {
    name: "NoSuchKey",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "NoSuchKey", status: 404 }),
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_NO_SUCH_KEY: rt::Shape = rt::Shape::Structure(&SCHEMA_NO_SUCH_KEY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct NoSuchKey {}
impl rt::Structure for NoSuchKey {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_NO_SUCH_KEY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_NO_SUCH_KEY);
        w.end_structure(&SCHEMA_NO_SUCH_KEY);
    }
}
impl rt::Encode for NoSuchKey {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for NoSuchKey {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_NO_SUCH_KEY, r, &mut |index, shape, r| {
            match index {
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}
impl From<NoSuchKey> for rt::ApiError {
    fn from(error: NoSuchKey) -> Self {
        rt::ApiError::with_detail(String::new(), Box::new(error))
    }
}

pub static SCHEMA_NO_SUCH_UPLOAD: rt::Schema = rt::Schema {
    name: "NoSuchUpload",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "NoSuchUpload", status: 404 }),
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_NO_SUCH_UPLOAD: rt::Shape = rt::Shape::Structure(&SCHEMA_NO_SUCH_UPLOAD);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct NoSuchUpload {}
impl rt::Structure for NoSuchUpload {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_NO_SUCH_UPLOAD
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_NO_SUCH_UPLOAD);
        w.end_structure(&SCHEMA_NO_SUCH_UPLOAD);
    }
}
impl rt::Encode for NoSuchUpload {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for NoSuchUpload {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_NO_SUCH_UPLOAD, r, &mut |index, shape, r| {
            match index {
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}
impl From<NoSuchUpload> for rt::ApiError {
    fn from(error: NoSuchUpload) -> Self {
        rt::ApiError::with_detail(String::new(), Box::new(error))
    }
}

pub static SCHEMA_NONCURRENT_VERSION_EXPIRATION: rt::Schema = rt::Schema {
    name: "NoncurrentVersionExpiration",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("NewerNoncurrentVersions", "NewerNoncurrentVersions", &SHAPE_VERSION_COUNT),
        rt::Member::new("NoncurrentDays", "NoncurrentDays", &SHAPE_DAYS),
    ],
    xml_namespace: None,
};
pub static SHAPE_NONCURRENT_VERSION_EXPIRATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_NONCURRENT_VERSION_EXPIRATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct NoncurrentVersionExpiration {
    pub newer_noncurrent_versions: Option<i32>,
    pub noncurrent_days: Option<i32>,
}
impl rt::Structure for NoncurrentVersionExpiration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_NONCURRENT_VERSION_EXPIRATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_NONCURRENT_VERSION_EXPIRATION);
        rt::member(
            w,
            &SCHEMA_NONCURRENT_VERSION_EXPIRATION.members[0],
            &self.newer_noncurrent_versions,
        );
        rt::member(w, &SCHEMA_NONCURRENT_VERSION_EXPIRATION.members[1], &self.noncurrent_days);
        w.end_structure(&SCHEMA_NONCURRENT_VERSION_EXPIRATION);
    }
}
impl rt::Encode for NoncurrentVersionExpiration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for NoncurrentVersionExpiration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_NONCURRENT_VERSION_EXPIRATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.newer_noncurrent_versions = rt::Decode::decode(shape, r)?,
                    1 => out.noncurrent_days = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_NONCURRENT_VERSION_TRANSITION: rt::Schema = rt::Schema {
    name: "NoncurrentVersionTransition",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("NewerNoncurrentVersions", "NewerNoncurrentVersions", &SHAPE_VERSION_COUNT),
        rt::Member::new("NoncurrentDays", "NoncurrentDays", &SHAPE_DAYS),
        rt::Member::new("StorageClass", "StorageClass", &SHAPE_TRANSITION_STORAGE_CLASS),
    ],
    xml_namespace: None,
};
pub static SHAPE_NONCURRENT_VERSION_TRANSITION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_NONCURRENT_VERSION_TRANSITION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct NoncurrentVersionTransition {
    pub newer_noncurrent_versions: Option<i32>,
    pub noncurrent_days: Option<i32>,
    pub storage_class: Option<TransitionStorageClass>,
}
impl rt::Structure for NoncurrentVersionTransition {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_NONCURRENT_VERSION_TRANSITION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_NONCURRENT_VERSION_TRANSITION);
        rt::member(
            w,
            &SCHEMA_NONCURRENT_VERSION_TRANSITION.members[0],
            &self.newer_noncurrent_versions,
        );
        rt::member(w, &SCHEMA_NONCURRENT_VERSION_TRANSITION.members[1], &self.noncurrent_days);
        rt::member(w, &SCHEMA_NONCURRENT_VERSION_TRANSITION.members[2], &self.storage_class);
        w.end_structure(&SCHEMA_NONCURRENT_VERSION_TRANSITION);
    }
}
impl rt::Encode for NoncurrentVersionTransition {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for NoncurrentVersionTransition {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_NONCURRENT_VERSION_TRANSITION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.newer_noncurrent_versions = rt::Decode::decode(shape, r)?,
                    1 => out.noncurrent_days = rt::Decode::decode(shape, r)?,
                    2 => out.storage_class = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_NONCURRENT_VERSION_TRANSITION_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_NONCURRENT_VERSION_TRANSITION,
    element_name: "member",
    flattened: true,
};
pub static SCHEMA_NOTIFICATION_CONFIGURATION: rt::Schema = rt::Schema {
    name: "NotificationConfiguration",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "EventBridgeConfiguration",
            "EventBridgeConfiguration",
            &SHAPE_EVENT_BRIDGE_CONFIGURATION,
        ),
        rt::Member::new(
            "LambdaFunctionConfigurations",
            "CloudFunctionConfiguration",
            &SHAPE_LAMBDA_FUNCTION_CONFIGURATION_LIST,
        ),
        rt::Member::new(
            "QueueConfigurations",
            "QueueConfiguration",
            &SHAPE_QUEUE_CONFIGURATION_LIST,
        ),
        rt::Member::new(
            "TopicConfigurations",
            "TopicConfiguration",
            &SHAPE_TOPIC_CONFIGURATION_LIST,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_NOTIFICATION_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_NOTIFICATION_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct NotificationConfiguration {
    pub event_bridge_configuration: Option<EventBridgeConfiguration>,
    pub lambda_function_configurations: Option<Vec<LambdaFunctionConfiguration>>,
    pub queue_configurations: Option<Vec<QueueConfiguration>>,
    pub topic_configurations: Option<Vec<TopicConfiguration>>,
}
impl rt::Structure for NotificationConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_NOTIFICATION_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_NOTIFICATION_CONFIGURATION);
        rt::member(
            w,
            &SCHEMA_NOTIFICATION_CONFIGURATION.members[0],
            &self.event_bridge_configuration,
        );
        rt::member(
            w,
            &SCHEMA_NOTIFICATION_CONFIGURATION.members[1],
            &self.lambda_function_configurations,
        );
        rt::member(w, &SCHEMA_NOTIFICATION_CONFIGURATION.members[2], &self.queue_configurations);
        rt::member(w, &SCHEMA_NOTIFICATION_CONFIGURATION.members[3], &self.topic_configurations);
        w.end_structure(&SCHEMA_NOTIFICATION_CONFIGURATION);
    }
}
impl rt::Encode for NotificationConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for NotificationConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_NOTIFICATION_CONFIGURATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.event_bridge_configuration = rt::Decode::decode(shape, r)?,
                    1 => out.lambda_function_configurations = rt::Decode::decode(shape, r)?,
                    2 => out.queue_configurations = rt::Decode::decode(shape, r)?,
                    3 => out.topic_configurations = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_NOTIFICATION_CONFIGURATION_FILTER: rt::Schema = rt::Schema {
    name: "NotificationConfigurationFilter",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Key", "S3Key", &SHAPE_S3_KEY_FILTER)],
    xml_namespace: None,
};
pub static SHAPE_NOTIFICATION_CONFIGURATION_FILTER: rt::Shape =
    rt::Shape::Structure(&SCHEMA_NOTIFICATION_CONFIGURATION_FILTER);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct NotificationConfigurationFilter {
    pub key: Option<S3KeyFilter>,
}
impl rt::Structure for NotificationConfigurationFilter {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_NOTIFICATION_CONFIGURATION_FILTER
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_NOTIFICATION_CONFIGURATION_FILTER);
        rt::member(w, &SCHEMA_NOTIFICATION_CONFIGURATION_FILTER.members[0], &self.key);
        w.end_structure(&SCHEMA_NOTIFICATION_CONFIGURATION_FILTER);
    }
}
impl rt::Encode for NotificationConfigurationFilter {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for NotificationConfigurationFilter {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_NOTIFICATION_CONFIGURATION_FILTER,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.key = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_NOTIFICATION_ID: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_OBJECT: rt::Schema = rt::Schema {
    name: "Object",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ChecksumAlgorithm", "ChecksumAlgorithm", &SHAPE_CHECKSUM_ALGORITHM_LIST),
        rt::Member::new("ChecksumType", "ChecksumType", &SHAPE_CHECKSUM_TYPE),
        rt::Member::new("ETag", "ETag", &SHAPE_E_TAG),
        rt::Member::new("Key", "Key", &SHAPE_OBJECT_KEY),
        rt::Member::new("LastModified", "LastModified", &SHAPE_LAST_MODIFIED),
        rt::Member::new("Owner", "Owner", &SHAPE_OWNER),
        rt::Member::new("RestoreStatus", "RestoreStatus", &SHAPE_RESTORE_STATUS),
        rt::Member::new("Size", "Size", &SHAPE_SIZE),
        rt::Member::new("StorageClass", "StorageClass", &SHAPE_OBJECT_STORAGE_CLASS),
    ],
    xml_namespace: None,
};
pub static SHAPE_OBJECT: rt::Shape = rt::Shape::Structure(&SCHEMA_OBJECT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Object {
    pub checksum_algorithm: Option<Vec<ChecksumAlgorithm>>,
    pub checksum_type: Option<ChecksumType>,
    pub e_tag: Option<String>,
    pub key: Option<String>,
    pub last_modified: Option<rt::Timestamp>,
    pub owner: Option<Owner>,
    pub restore_status: Option<RestoreStatus>,
    pub size: Option<i64>,
    pub storage_class: Option<ObjectStorageClass>,
}
impl rt::Structure for Object {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_OBJECT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_OBJECT);
        rt::member(w, &SCHEMA_OBJECT.members[0], &self.checksum_algorithm);
        rt::member(w, &SCHEMA_OBJECT.members[1], &self.checksum_type);
        rt::member(w, &SCHEMA_OBJECT.members[2], &self.e_tag);
        rt::member(w, &SCHEMA_OBJECT.members[3], &self.key);
        rt::member(w, &SCHEMA_OBJECT.members[4], &self.last_modified);
        rt::member(w, &SCHEMA_OBJECT.members[5], &self.owner);
        rt::member(w, &SCHEMA_OBJECT.members[6], &self.restore_status);
        rt::member(w, &SCHEMA_OBJECT.members[7], &self.size);
        rt::member(w, &SCHEMA_OBJECT.members[8], &self.storage_class);
        w.end_structure(&SCHEMA_OBJECT);
    }
}
impl rt::Encode for Object {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Object {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_OBJECT, r, &mut |index, shape, r| {
            match index {
                0 => out.checksum_algorithm = rt::Decode::decode(shape, r)?,
                1 => out.checksum_type = rt::Decode::decode(shape, r)?,
                2 => out.e_tag = rt::Decode::decode(shape, r)?,
                3 => out.key = rt::Decode::decode(shape, r)?,
                4 => out.last_modified = rt::Decode::decode(shape, r)?,
                5 => out.owner = rt::Decode::decode(shape, r)?,
                6 => out.restore_status = rt::Decode::decode(shape, r)?,
                7 => out.size = rt::Decode::decode(shape, r)?,
                8 => out.storage_class = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_OBJECT_ATTRIBUTES: rt::Shape =
    rt::Shape::Enum { values: &["ETag", "Checksum", "ObjectParts", "StorageClass", "ObjectSize"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ObjectAttributes {
    ETag,
    Checksum,
    ObjectParts,
    StorageClass,
    ObjectSize,
    Unknown(String),
}
impl ObjectAttributes {
    pub fn as_str(&self) -> &str {
        match self {
            Self::ETag => "ETag",
            Self::Checksum => "Checksum",
            Self::ObjectParts => "ObjectParts",
            Self::StorageClass => "StorageClass",
            Self::ObjectSize => "ObjectSize",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ObjectAttributes {
    fn from(text: &str) -> Self {
        match text {
            "ETag" => Self::ETag,
            "Checksum" => Self::Checksum,
            "ObjectParts" => Self::ObjectParts,
            "StorageClass" => Self::StorageClass,
            "ObjectSize" => Self::ObjectSize,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ObjectAttributes {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ObjectAttributes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ObjectAttributes {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ObjectAttributes {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_OBJECT_ATTRIBUTES_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_OBJECT_ATTRIBUTES,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_OBJECT_CANNED_ACL: rt::Shape = rt::Shape::Enum {
    values: &[
        "private",
        "public-read",
        "public-read-write",
        "authenticated-read",
        "aws-exec-read",
        "bucket-owner-read",
        "bucket-owner-full-control",
    ],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ObjectCannedACL {
    Private,
    PublicRead,
    PublicReadWrite,
    AuthenticatedRead,
    AwsExecRead,
    BucketOwnerRead,
    BucketOwnerFullControl,
    Unknown(String),
}
impl ObjectCannedACL {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Private => "private",
            Self::PublicRead => "public-read",
            Self::PublicReadWrite => "public-read-write",
            Self::AuthenticatedRead => "authenticated-read",
            Self::AwsExecRead => "aws-exec-read",
            Self::BucketOwnerRead => "bucket-owner-read",
            Self::BucketOwnerFullControl => "bucket-owner-full-control",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ObjectCannedACL {
    fn from(text: &str) -> Self {
        match text {
            "private" => Self::Private,
            "public-read" => Self::PublicRead,
            "public-read-write" => Self::PublicReadWrite,
            "authenticated-read" => Self::AuthenticatedRead,
            "aws-exec-read" => Self::AwsExecRead,
            "bucket-owner-read" => Self::BucketOwnerRead,
            "bucket-owner-full-control" => Self::BucketOwnerFullControl,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ObjectCannedACL {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ObjectCannedACL {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ObjectCannedACL {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ObjectCannedACL {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_OBJECT_IDENTIFIER: rt::Schema = rt::Schema {
    name: "ObjectIdentifier",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ETag", "ETag", &SHAPE_E_TAG),
        rt::Member::new("Key", "Key", &SHAPE_OBJECT_KEY).required(),
        rt::Member::new("LastModifiedTime", "LastModifiedTime", &SHAPE_LAST_MODIFIED_TIME),
        rt::Member::new("Size", "Size", &SHAPE_SIZE),
        rt::Member::new("VersionId", "VersionId", &SHAPE_OBJECT_VERSION_ID),
    ],
    xml_namespace: None,
};
pub static SHAPE_OBJECT_IDENTIFIER: rt::Shape = rt::Shape::Structure(&SCHEMA_OBJECT_IDENTIFIER);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ObjectIdentifier {
    pub e_tag: Option<String>,
    pub key: String,
    pub last_modified_time: Option<rt::Timestamp>,
    pub size: Option<i64>,
    pub version_id: Option<String>,
}
impl rt::Structure for ObjectIdentifier {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_OBJECT_IDENTIFIER
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_OBJECT_IDENTIFIER);
        rt::member(w, &SCHEMA_OBJECT_IDENTIFIER.members[0], &self.e_tag);
        rt::member(w, &SCHEMA_OBJECT_IDENTIFIER.members[1], &self.key);
        rt::member(w, &SCHEMA_OBJECT_IDENTIFIER.members[2], &self.last_modified_time);
        rt::member(w, &SCHEMA_OBJECT_IDENTIFIER.members[3], &self.size);
        rt::member(w, &SCHEMA_OBJECT_IDENTIFIER.members[4], &self.version_id);
        w.end_structure(&SCHEMA_OBJECT_IDENTIFIER);
    }
}
impl rt::Encode for ObjectIdentifier {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ObjectIdentifier {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_OBJECT_IDENTIFIER, r, &mut |index, shape, r| {
            match index {
                0 => out.e_tag = rt::Decode::decode(shape, r)?,
                1 => out.key = rt::Decode::decode(shape, r)?,
                2 => out.last_modified_time = rt::Decode::decode(shape, r)?,
                3 => out.size = rt::Decode::decode(shape, r)?,
                4 => out.version_id = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_OBJECT_IDENTIFIER_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_OBJECT_IDENTIFIER,
    element_name: "member",
    flattened: true,
};
pub static SHAPE_OBJECT_KEY: rt::Shape =
    rt::Shape::String { min: Some(1), max: None, pattern: None };
pub static SHAPE_OBJECT_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_OBJECT,
    element_name: "member",
    flattened: true,
};
pub static SCHEMA_OBJECT_LOCK_CONFIGURATION: rt::Schema = rt::Schema {
    name: "ObjectLockConfiguration",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ObjectLockEnabled", "ObjectLockEnabled", &SHAPE_OBJECT_LOCK_ENABLED),
        rt::Member::new("Rule", "Rule", &SHAPE_OBJECT_LOCK_RULE),
    ],
    xml_namespace: None,
};
pub static SHAPE_OBJECT_LOCK_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_OBJECT_LOCK_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ObjectLockConfiguration {
    pub object_lock_enabled: Option<ObjectLockEnabled>,
    pub rule: Option<ObjectLockRule>,
}
impl rt::Structure for ObjectLockConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_OBJECT_LOCK_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_OBJECT_LOCK_CONFIGURATION);
        rt::member(w, &SCHEMA_OBJECT_LOCK_CONFIGURATION.members[0], &self.object_lock_enabled);
        rt::member(w, &SCHEMA_OBJECT_LOCK_CONFIGURATION.members[1], &self.rule);
        w.end_structure(&SCHEMA_OBJECT_LOCK_CONFIGURATION);
    }
}
impl rt::Encode for ObjectLockConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ObjectLockConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_OBJECT_LOCK_CONFIGURATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.object_lock_enabled = rt::Decode::decode(shape, r)?,
                    1 => out.rule = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_OBJECT_LOCK_ENABLED: rt::Shape = rt::Shape::Enum { values: &["Enabled"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ObjectLockEnabled {
    Enabled,
    Unknown(String),
}
impl ObjectLockEnabled {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabled => "Enabled",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ObjectLockEnabled {
    fn from(text: &str) -> Self {
        match text {
            "Enabled" => Self::Enabled,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ObjectLockEnabled {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ObjectLockEnabled {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ObjectLockEnabled {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ObjectLockEnabled {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_OBJECT_LOCK_ENABLED_FOR_BUCKET: rt::Shape = rt::Shape::Boolean;
pub static SCHEMA_OBJECT_LOCK_LEGAL_HOLD: rt::Schema = rt::Schema {
    name: "ObjectLockLegalHold",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Status", "Status", &SHAPE_OBJECT_LOCK_LEGAL_HOLD_STATUS)],
    xml_namespace: None,
};
pub static SHAPE_OBJECT_LOCK_LEGAL_HOLD: rt::Shape =
    rt::Shape::Structure(&SCHEMA_OBJECT_LOCK_LEGAL_HOLD);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ObjectLockLegalHold {
    pub status: Option<ObjectLockLegalHoldStatus>,
}
impl rt::Structure for ObjectLockLegalHold {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_OBJECT_LOCK_LEGAL_HOLD
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_OBJECT_LOCK_LEGAL_HOLD);
        rt::member(w, &SCHEMA_OBJECT_LOCK_LEGAL_HOLD.members[0], &self.status);
        w.end_structure(&SCHEMA_OBJECT_LOCK_LEGAL_HOLD);
    }
}
impl rt::Encode for ObjectLockLegalHold {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ObjectLockLegalHold {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_OBJECT_LOCK_LEGAL_HOLD,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.status = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_OBJECT_LOCK_LEGAL_HOLD_STATUS: rt::Shape =
    rt::Shape::Enum { values: &["ON", "OFF"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ObjectLockLegalHoldStatus {
    On,
    Off,
    Unknown(String),
}
impl ObjectLockLegalHoldStatus {
    pub fn as_str(&self) -> &str {
        match self {
            Self::On => "ON",
            Self::Off => "OFF",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ObjectLockLegalHoldStatus {
    fn from(text: &str) -> Self {
        match text {
            "ON" => Self::On,
            "OFF" => Self::Off,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ObjectLockLegalHoldStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ObjectLockLegalHoldStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ObjectLockLegalHoldStatus {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ObjectLockLegalHoldStatus {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_OBJECT_LOCK_MODE: rt::Shape =
    rt::Shape::Enum { values: &["GOVERNANCE", "COMPLIANCE"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ObjectLockMode {
    Governance,
    Compliance,
    Unknown(String),
}
impl ObjectLockMode {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Governance => "GOVERNANCE",
            Self::Compliance => "COMPLIANCE",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ObjectLockMode {
    fn from(text: &str) -> Self {
        match text {
            "GOVERNANCE" => Self::Governance,
            "COMPLIANCE" => Self::Compliance,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ObjectLockMode {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ObjectLockMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ObjectLockMode {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ObjectLockMode {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_OBJECT_LOCK_RETAIN_UNTIL_DATE: rt::Shape =
    rt::Shape::Timestamp(Some(rt::TimestampFormat::Iso8601));
pub static SCHEMA_OBJECT_LOCK_RETENTION: rt::Schema = rt::Schema {
    name: "ObjectLockRetention",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Mode", "Mode", &SHAPE_OBJECT_LOCK_RETENTION_MODE),
        rt::Member::new("RetainUntilDate", "RetainUntilDate", &SHAPE_DATE),
    ],
    xml_namespace: None,
};
pub static SHAPE_OBJECT_LOCK_RETENTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_OBJECT_LOCK_RETENTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ObjectLockRetention {
    pub mode: Option<ObjectLockRetentionMode>,
    pub retain_until_date: Option<rt::Timestamp>,
}
impl rt::Structure for ObjectLockRetention {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_OBJECT_LOCK_RETENTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_OBJECT_LOCK_RETENTION);
        rt::member(w, &SCHEMA_OBJECT_LOCK_RETENTION.members[0], &self.mode);
        rt::member(w, &SCHEMA_OBJECT_LOCK_RETENTION.members[1], &self.retain_until_date);
        w.end_structure(&SCHEMA_OBJECT_LOCK_RETENTION);
    }
}
impl rt::Encode for ObjectLockRetention {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ObjectLockRetention {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_OBJECT_LOCK_RETENTION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.mode = rt::Decode::decode(shape, r)?,
                    1 => out.retain_until_date = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_OBJECT_LOCK_RETENTION_MODE: rt::Shape =
    rt::Shape::Enum { values: &["GOVERNANCE", "COMPLIANCE"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ObjectLockRetentionMode {
    Governance,
    Compliance,
    Unknown(String),
}
impl ObjectLockRetentionMode {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Governance => "GOVERNANCE",
            Self::Compliance => "COMPLIANCE",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ObjectLockRetentionMode {
    fn from(text: &str) -> Self {
        match text {
            "GOVERNANCE" => Self::Governance,
            "COMPLIANCE" => Self::Compliance,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ObjectLockRetentionMode {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ObjectLockRetentionMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ObjectLockRetentionMode {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ObjectLockRetentionMode {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_OBJECT_LOCK_RULE: rt::Schema = rt::Schema {
    name: "ObjectLockRule",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("DefaultRetention", "DefaultRetention", &SHAPE_DEFAULT_RETENTION)],
    xml_namespace: None,
};
pub static SHAPE_OBJECT_LOCK_RULE: rt::Shape = rt::Shape::Structure(&SCHEMA_OBJECT_LOCK_RULE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ObjectLockRule {
    pub default_retention: Option<DefaultRetention>,
}
impl rt::Structure for ObjectLockRule {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_OBJECT_LOCK_RULE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_OBJECT_LOCK_RULE);
        rt::member(w, &SCHEMA_OBJECT_LOCK_RULE.members[0], &self.default_retention);
        w.end_structure(&SCHEMA_OBJECT_LOCK_RULE);
    }
}
impl rt::Encode for ObjectLockRule {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ObjectLockRule {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_OBJECT_LOCK_RULE, r, &mut |index, shape, r| {
            match index {
                0 => out.default_retention = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_OBJECT_LOCK_TOKEN: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_OBJECT_NOT_IN_ACTIVE_TIER_ERROR: rt::Schema = rt::Schema {
    name: "ObjectNotInActiveTierError",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "ObjectNotInActiveTierError", status: 403 }),
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_OBJECT_NOT_IN_ACTIVE_TIER_ERROR: rt::Shape =
    rt::Shape::Structure(&SCHEMA_OBJECT_NOT_IN_ACTIVE_TIER_ERROR);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ObjectNotInActiveTierError {}
impl rt::Structure for ObjectNotInActiveTierError {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_OBJECT_NOT_IN_ACTIVE_TIER_ERROR
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_OBJECT_NOT_IN_ACTIVE_TIER_ERROR);
        w.end_structure(&SCHEMA_OBJECT_NOT_IN_ACTIVE_TIER_ERROR);
    }
}
impl rt::Encode for ObjectNotInActiveTierError {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ObjectNotInActiveTierError {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_OBJECT_NOT_IN_ACTIVE_TIER_ERROR,
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
impl From<ObjectNotInActiveTierError> for rt::ApiError {
    fn from(error: ObjectNotInActiveTierError) -> Self {
        rt::ApiError::with_detail(String::new(), Box::new(error))
    }
}

pub static SHAPE_OBJECT_OWNERSHIP: rt::Shape =
    rt::Shape::Enum { values: &["BucketOwnerPreferred", "ObjectWriter", "BucketOwnerEnforced"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ObjectOwnership {
    BucketOwnerPreferred,
    ObjectWriter,
    BucketOwnerEnforced,
    Unknown(String),
}
impl ObjectOwnership {
    pub fn as_str(&self) -> &str {
        match self {
            Self::BucketOwnerPreferred => "BucketOwnerPreferred",
            Self::ObjectWriter => "ObjectWriter",
            Self::BucketOwnerEnforced => "BucketOwnerEnforced",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ObjectOwnership {
    fn from(text: &str) -> Self {
        match text {
            "BucketOwnerPreferred" => Self::BucketOwnerPreferred,
            "ObjectWriter" => Self::ObjectWriter,
            "BucketOwnerEnforced" => Self::BucketOwnerEnforced,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ObjectOwnership {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ObjectOwnership {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ObjectOwnership {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ObjectOwnership {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_OBJECT_PART: rt::Schema = rt::Schema {
    name: "ObjectPart",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ChecksumCRC32", "ChecksumCRC32", &SHAPE_CHECKSUM_CRC32),
        rt::Member::new("ChecksumCRC32C", "ChecksumCRC32C", &SHAPE_CHECKSUM_CRC32_C),
        rt::Member::new("ChecksumCRC64NVME", "ChecksumCRC64NVME", &SHAPE_CHECKSUM_CRC64_NVME),
        rt::Member::new("ChecksumMD5", "ChecksumMD5", &SHAPE_CHECKSUM_MD5),
        rt::Member::new("ChecksumSHA1", "ChecksumSHA1", &SHAPE_CHECKSUM_SHA1),
        rt::Member::new("ChecksumSHA256", "ChecksumSHA256", &SHAPE_CHECKSUM_SHA256),
        rt::Member::new("ChecksumSHA512", "ChecksumSHA512", &SHAPE_CHECKSUM_SHA512),
        rt::Member::new("ChecksumXXHASH128", "ChecksumXXHASH128", &SHAPE_CHECKSUM_XXHASH128),
        rt::Member::new("ChecksumXXHASH3", "ChecksumXXHASH3", &SHAPE_CHECKSUM_XXHASH3),
        rt::Member::new("ChecksumXXHASH64", "ChecksumXXHASH64", &SHAPE_CHECKSUM_XXHASH64),
        rt::Member::new("PartNumber", "PartNumber", &SHAPE_PART_NUMBER),
        rt::Member::new("Size", "Size", &SHAPE_SIZE),
    ],
    xml_namespace: None,
};
pub static SHAPE_OBJECT_PART: rt::Shape = rt::Shape::Structure(&SCHEMA_OBJECT_PART);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ObjectPart {
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub part_number: Option<i32>,
    pub size: Option<i64>,
}
impl rt::Structure for ObjectPart {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_OBJECT_PART
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_OBJECT_PART);
        rt::member(w, &SCHEMA_OBJECT_PART.members[0], &self.checksum_crc32);
        rt::member(w, &SCHEMA_OBJECT_PART.members[1], &self.checksum_crc32_c);
        rt::member(w, &SCHEMA_OBJECT_PART.members[2], &self.checksum_crc64_nvme);
        rt::member(w, &SCHEMA_OBJECT_PART.members[3], &self.checksum_md5);
        rt::member(w, &SCHEMA_OBJECT_PART.members[4], &self.checksum_sha1);
        rt::member(w, &SCHEMA_OBJECT_PART.members[5], &self.checksum_sha256);
        rt::member(w, &SCHEMA_OBJECT_PART.members[6], &self.checksum_sha512);
        rt::member(w, &SCHEMA_OBJECT_PART.members[7], &self.checksum_xxhash128);
        rt::member(w, &SCHEMA_OBJECT_PART.members[8], &self.checksum_xxhash3);
        rt::member(w, &SCHEMA_OBJECT_PART.members[9], &self.checksum_xxhash64);
        rt::member(w, &SCHEMA_OBJECT_PART.members[10], &self.part_number);
        rt::member(w, &SCHEMA_OBJECT_PART.members[11], &self.size);
        w.end_structure(&SCHEMA_OBJECT_PART);
    }
}
impl rt::Encode for ObjectPart {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ObjectPart {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_OBJECT_PART, r, &mut |index, shape, r| {
            match index {
                0 => out.checksum_crc32 = rt::Decode::decode(shape, r)?,
                1 => out.checksum_crc32_c = rt::Decode::decode(shape, r)?,
                2 => out.checksum_crc64_nvme = rt::Decode::decode(shape, r)?,
                3 => out.checksum_md5 = rt::Decode::decode(shape, r)?,
                4 => out.checksum_sha1 = rt::Decode::decode(shape, r)?,
                5 => out.checksum_sha256 = rt::Decode::decode(shape, r)?,
                6 => out.checksum_sha512 = rt::Decode::decode(shape, r)?,
                7 => out.checksum_xxhash128 = rt::Decode::decode(shape, r)?,
                8 => out.checksum_xxhash3 = rt::Decode::decode(shape, r)?,
                9 => out.checksum_xxhash64 = rt::Decode::decode(shape, r)?,
                10 => out.part_number = rt::Decode::decode(shape, r)?,
                11 => out.size = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_OBJECT_SIZE: rt::Shape = rt::Shape::Long { min: None, max: None };
pub static SHAPE_OBJECT_SIZE_GREATER_THAN_BYTES: rt::Shape =
    rt::Shape::Long { min: None, max: None };
pub static SHAPE_OBJECT_SIZE_LESS_THAN_BYTES: rt::Shape = rt::Shape::Long { min: None, max: None };
pub static SHAPE_OBJECT_STORAGE_CLASS: rt::Shape = rt::Shape::Enum {
    values: &[
        "STANDARD",
        "REDUCED_REDUNDANCY",
        "GLACIER",
        "STANDARD_IA",
        "ONEZONE_IA",
        "INTELLIGENT_TIERING",
        "DEEP_ARCHIVE",
        "OUTPOSTS",
        "GLACIER_IR",
        "SNOW",
        "EXPRESS_ONEZONE",
        "FSX_OPENZFS",
        "FSX_ONTAP",
    ],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ObjectStorageClass {
    Standard,
    ReducedRedundancy,
    Glacier,
    StandardIa,
    OnezoneIa,
    IntelligentTiering,
    DeepArchive,
    Outposts,
    GlacierIr,
    Snow,
    ExpressOnezone,
    FsxOpenzfs,
    FsxOntap,
    Unknown(String),
}
impl ObjectStorageClass {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Standard => "STANDARD",
            Self::ReducedRedundancy => "REDUCED_REDUNDANCY",
            Self::Glacier => "GLACIER",
            Self::StandardIa => "STANDARD_IA",
            Self::OnezoneIa => "ONEZONE_IA",
            Self::IntelligentTiering => "INTELLIGENT_TIERING",
            Self::DeepArchive => "DEEP_ARCHIVE",
            Self::Outposts => "OUTPOSTS",
            Self::GlacierIr => "GLACIER_IR",
            Self::Snow => "SNOW",
            Self::ExpressOnezone => "EXPRESS_ONEZONE",
            Self::FsxOpenzfs => "FSX_OPENZFS",
            Self::FsxOntap => "FSX_ONTAP",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ObjectStorageClass {
    fn from(text: &str) -> Self {
        match text {
            "STANDARD" => Self::Standard,
            "REDUCED_REDUNDANCY" => Self::ReducedRedundancy,
            "GLACIER" => Self::Glacier,
            "STANDARD_IA" => Self::StandardIa,
            "ONEZONE_IA" => Self::OnezoneIa,
            "INTELLIGENT_TIERING" => Self::IntelligentTiering,
            "DEEP_ARCHIVE" => Self::DeepArchive,
            "OUTPOSTS" => Self::Outposts,
            "GLACIER_IR" => Self::GlacierIr,
            "SNOW" => Self::Snow,
            "EXPRESS_ONEZONE" => Self::ExpressOnezone,
            "FSX_OPENZFS" => Self::FsxOpenzfs,
            "FSX_ONTAP" => Self::FsxOntap,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ObjectStorageClass {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ObjectStorageClass {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ObjectStorageClass {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ObjectStorageClass {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_OBJECT_VERSION: rt::Schema = rt::Schema {
    name: "ObjectVersion",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ChecksumAlgorithm", "ChecksumAlgorithm", &SHAPE_CHECKSUM_ALGORITHM_LIST),
        rt::Member::new("ChecksumType", "ChecksumType", &SHAPE_CHECKSUM_TYPE),
        rt::Member::new("ETag", "ETag", &SHAPE_E_TAG),
        rt::Member::new("IsLatest", "IsLatest", &SHAPE_IS_LATEST),
        rt::Member::new("Key", "Key", &SHAPE_OBJECT_KEY),
        rt::Member::new("LastModified", "LastModified", &SHAPE_LAST_MODIFIED),
        rt::Member::new("Owner", "Owner", &SHAPE_OWNER),
        rt::Member::new("RestoreStatus", "RestoreStatus", &SHAPE_RESTORE_STATUS),
        rt::Member::new("Size", "Size", &SHAPE_SIZE),
        rt::Member::new("StorageClass", "StorageClass", &SHAPE_OBJECT_VERSION_STORAGE_CLASS),
        rt::Member::new("VersionId", "VersionId", &SHAPE_OBJECT_VERSION_ID),
    ],
    xml_namespace: None,
};
pub static SHAPE_OBJECT_VERSION: rt::Shape = rt::Shape::Structure(&SCHEMA_OBJECT_VERSION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ObjectVersion {
    pub checksum_algorithm: Option<Vec<ChecksumAlgorithm>>,
    pub checksum_type: Option<ChecksumType>,
    pub e_tag: Option<String>,
    pub is_latest: Option<bool>,
    pub key: Option<String>,
    pub last_modified: Option<rt::Timestamp>,
    pub owner: Option<Owner>,
    pub restore_status: Option<RestoreStatus>,
    pub size: Option<i64>,
    pub storage_class: Option<ObjectVersionStorageClass>,
    pub version_id: Option<String>,
}
impl rt::Structure for ObjectVersion {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_OBJECT_VERSION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_OBJECT_VERSION);
        rt::member(w, &SCHEMA_OBJECT_VERSION.members[0], &self.checksum_algorithm);
        rt::member(w, &SCHEMA_OBJECT_VERSION.members[1], &self.checksum_type);
        rt::member(w, &SCHEMA_OBJECT_VERSION.members[2], &self.e_tag);
        rt::member(w, &SCHEMA_OBJECT_VERSION.members[3], &self.is_latest);
        rt::member(w, &SCHEMA_OBJECT_VERSION.members[4], &self.key);
        rt::member(w, &SCHEMA_OBJECT_VERSION.members[5], &self.last_modified);
        rt::member(w, &SCHEMA_OBJECT_VERSION.members[6], &self.owner);
        rt::member(w, &SCHEMA_OBJECT_VERSION.members[7], &self.restore_status);
        rt::member(w, &SCHEMA_OBJECT_VERSION.members[8], &self.size);
        rt::member(w, &SCHEMA_OBJECT_VERSION.members[9], &self.storage_class);
        rt::member(w, &SCHEMA_OBJECT_VERSION.members[10], &self.version_id);
        w.end_structure(&SCHEMA_OBJECT_VERSION);
    }
}
impl rt::Encode for ObjectVersion {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ObjectVersion {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_OBJECT_VERSION, r, &mut |index, shape, r| {
            match index {
                0 => out.checksum_algorithm = rt::Decode::decode(shape, r)?,
                1 => out.checksum_type = rt::Decode::decode(shape, r)?,
                2 => out.e_tag = rt::Decode::decode(shape, r)?,
                3 => out.is_latest = rt::Decode::decode(shape, r)?,
                4 => out.key = rt::Decode::decode(shape, r)?,
                5 => out.last_modified = rt::Decode::decode(shape, r)?,
                6 => out.owner = rt::Decode::decode(shape, r)?,
                7 => out.restore_status = rt::Decode::decode(shape, r)?,
                8 => out.size = rt::Decode::decode(shape, r)?,
                9 => out.storage_class = rt::Decode::decode(shape, r)?,
                10 => out.version_id = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_OBJECT_VERSION_ID: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_OBJECT_VERSION_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_OBJECT_VERSION,
    element_name: "member",
    flattened: true,
};
pub static SHAPE_OBJECT_VERSION_STORAGE_CLASS: rt::Shape =
    rt::Shape::Enum { values: &["STANDARD"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ObjectVersionStorageClass {
    Standard,
    Unknown(String),
}
impl ObjectVersionStorageClass {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Standard => "STANDARD",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ObjectVersionStorageClass {
    fn from(text: &str) -> Self {
        match text {
            "STANDARD" => Self::Standard,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ObjectVersionStorageClass {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ObjectVersionStorageClass {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ObjectVersionStorageClass {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ObjectVersionStorageClass {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_OPTIONAL_OBJECT_ATTRIBUTES: rt::Shape =
    rt::Shape::Enum { values: &["RestoreStatus"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OptionalObjectAttributes {
    RestoreStatus,
    Unknown(String),
}
impl OptionalObjectAttributes {
    pub fn as_str(&self) -> &str {
        match self {
            Self::RestoreStatus => "RestoreStatus",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for OptionalObjectAttributes {
    fn from(text: &str) -> Self {
        match text {
            "RestoreStatus" => Self::RestoreStatus,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for OptionalObjectAttributes {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for OptionalObjectAttributes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for OptionalObjectAttributes {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for OptionalObjectAttributes {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_OPTIONAL_OBJECT_ATTRIBUTES_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_OPTIONAL_OBJECT_ATTRIBUTES,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_OWNER: rt::Schema = rt::Schema {
    name: "Owner",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("DisplayName", "DisplayName", &SHAPE_DISPLAY_NAME),
        rt::Member::new("ID", "ID", &SHAPE_ID),
    ],
    xml_namespace: None,
};
pub static SHAPE_OWNER: rt::Shape = rt::Shape::Structure(&SCHEMA_OWNER);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Owner {
    pub display_name: Option<String>,
    pub id: Option<String>,
}
impl rt::Structure for Owner {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_OWNER
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_OWNER);
        rt::member(w, &SCHEMA_OWNER.members[0], &self.display_name);
        rt::member(w, &SCHEMA_OWNER.members[1], &self.id);
        w.end_structure(&SCHEMA_OWNER);
    }
}
impl rt::Encode for Owner {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Owner {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_OWNER, r, &mut |index, shape, r| {
            match index {
                0 => out.display_name = rt::Decode::decode(shape, r)?,
                1 => out.id = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_OWNER_OVERRIDE: rt::Shape = rt::Shape::Enum { values: &["Destination"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OwnerOverride {
    Destination,
    Unknown(String),
}
impl OwnerOverride {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Destination => "Destination",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for OwnerOverride {
    fn from(text: &str) -> Self {
        match text {
            "Destination" => Self::Destination,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for OwnerOverride {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for OwnerOverride {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for OwnerOverride {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for OwnerOverride {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_OWNERSHIP_CONTROLS: rt::Schema = rt::Schema {
    name: "OwnershipControls",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Rules", "Rule", &SHAPE_OWNERSHIP_CONTROLS_RULES).required()],
    xml_namespace: None,
};
pub static SHAPE_OWNERSHIP_CONTROLS: rt::Shape = rt::Shape::Structure(&SCHEMA_OWNERSHIP_CONTROLS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OwnershipControls {
    pub rules: Vec<OwnershipControlsRule>,
}
impl rt::Structure for OwnershipControls {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_OWNERSHIP_CONTROLS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_OWNERSHIP_CONTROLS);
        rt::member(w, &SCHEMA_OWNERSHIP_CONTROLS.members[0], &self.rules);
        w.end_structure(&SCHEMA_OWNERSHIP_CONTROLS);
    }
}
impl rt::Encode for OwnershipControls {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for OwnershipControls {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_OWNERSHIP_CONTROLS, r, &mut |index, shape, r| {
            match index {
                0 => out.rules = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_OWNERSHIP_CONTROLS_RULE: rt::Schema = rt::Schema {
    name: "OwnershipControlsRule",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ObjectOwnership", "ObjectOwnership", &SHAPE_OBJECT_OWNERSHIP).required()
    ],
    xml_namespace: None,
};
pub static SHAPE_OWNERSHIP_CONTROLS_RULE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_OWNERSHIP_CONTROLS_RULE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OwnershipControlsRule {
    pub object_ownership: ObjectOwnership,
}
impl rt::Structure for OwnershipControlsRule {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_OWNERSHIP_CONTROLS_RULE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_OWNERSHIP_CONTROLS_RULE);
        rt::member(w, &SCHEMA_OWNERSHIP_CONTROLS_RULE.members[0], &self.object_ownership);
        w.end_structure(&SCHEMA_OWNERSHIP_CONTROLS_RULE);
    }
}
impl rt::Encode for OwnershipControlsRule {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for OwnershipControlsRule {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_OWNERSHIP_CONTROLS_RULE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.object_ownership = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_OWNERSHIP_CONTROLS_RULES: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_OWNERSHIP_CONTROLS_RULE,
    element_name: "member",
    flattened: true,
};
pub static SCHEMA_PART: rt::Schema = rt::Schema {
    name: "Part",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ChecksumCRC32", "ChecksumCRC32", &SHAPE_CHECKSUM_CRC32),
        rt::Member::new("ChecksumCRC32C", "ChecksumCRC32C", &SHAPE_CHECKSUM_CRC32_C),
        rt::Member::new("ChecksumCRC64NVME", "ChecksumCRC64NVME", &SHAPE_CHECKSUM_CRC64_NVME),
        rt::Member::new("ChecksumMD5", "ChecksumMD5", &SHAPE_CHECKSUM_MD5),
        rt::Member::new("ChecksumSHA1", "ChecksumSHA1", &SHAPE_CHECKSUM_SHA1),
        rt::Member::new("ChecksumSHA256", "ChecksumSHA256", &SHAPE_CHECKSUM_SHA256),
        rt::Member::new("ChecksumSHA512", "ChecksumSHA512", &SHAPE_CHECKSUM_SHA512),
        rt::Member::new("ChecksumXXHASH128", "ChecksumXXHASH128", &SHAPE_CHECKSUM_XXHASH128),
        rt::Member::new("ChecksumXXHASH3", "ChecksumXXHASH3", &SHAPE_CHECKSUM_XXHASH3),
        rt::Member::new("ChecksumXXHASH64", "ChecksumXXHASH64", &SHAPE_CHECKSUM_XXHASH64),
        rt::Member::new("ETag", "ETag", &SHAPE_E_TAG),
        rt::Member::new("LastModified", "LastModified", &SHAPE_LAST_MODIFIED),
        rt::Member::new("PartNumber", "PartNumber", &SHAPE_PART_NUMBER),
        rt::Member::new("Size", "Size", &SHAPE_SIZE),
    ],
    xml_namespace: None,
};
pub static SHAPE_PART: rt::Shape = rt::Shape::Structure(&SCHEMA_PART);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Part {
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub e_tag: Option<String>,
    pub last_modified: Option<rt::Timestamp>,
    pub part_number: Option<i32>,
    pub size: Option<i64>,
}
impl rt::Structure for Part {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PART
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PART);
        rt::member(w, &SCHEMA_PART.members[0], &self.checksum_crc32);
        rt::member(w, &SCHEMA_PART.members[1], &self.checksum_crc32_c);
        rt::member(w, &SCHEMA_PART.members[2], &self.checksum_crc64_nvme);
        rt::member(w, &SCHEMA_PART.members[3], &self.checksum_md5);
        rt::member(w, &SCHEMA_PART.members[4], &self.checksum_sha1);
        rt::member(w, &SCHEMA_PART.members[5], &self.checksum_sha256);
        rt::member(w, &SCHEMA_PART.members[6], &self.checksum_sha512);
        rt::member(w, &SCHEMA_PART.members[7], &self.checksum_xxhash128);
        rt::member(w, &SCHEMA_PART.members[8], &self.checksum_xxhash3);
        rt::member(w, &SCHEMA_PART.members[9], &self.checksum_xxhash64);
        rt::member(w, &SCHEMA_PART.members[10], &self.e_tag);
        rt::member(w, &SCHEMA_PART.members[11], &self.last_modified);
        rt::member(w, &SCHEMA_PART.members[12], &self.part_number);
        rt::member(w, &SCHEMA_PART.members[13], &self.size);
        w.end_structure(&SCHEMA_PART);
    }
}
impl rt::Encode for Part {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Part {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_PART, r, &mut |index, shape, r| {
            match index {
                0 => out.checksum_crc32 = rt::Decode::decode(shape, r)?,
                1 => out.checksum_crc32_c = rt::Decode::decode(shape, r)?,
                2 => out.checksum_crc64_nvme = rt::Decode::decode(shape, r)?,
                3 => out.checksum_md5 = rt::Decode::decode(shape, r)?,
                4 => out.checksum_sha1 = rt::Decode::decode(shape, r)?,
                5 => out.checksum_sha256 = rt::Decode::decode(shape, r)?,
                6 => out.checksum_sha512 = rt::Decode::decode(shape, r)?,
                7 => out.checksum_xxhash128 = rt::Decode::decode(shape, r)?,
                8 => out.checksum_xxhash3 = rt::Decode::decode(shape, r)?,
                9 => out.checksum_xxhash64 = rt::Decode::decode(shape, r)?,
                10 => out.e_tag = rt::Decode::decode(shape, r)?,
                11 => out.last_modified = rt::Decode::decode(shape, r)?,
                12 => out.part_number = rt::Decode::decode(shape, r)?,
                13 => out.size = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_PART_NUMBER: rt::Shape = rt::Shape::Integer { min: None, max: None };
pub static SHAPE_PART_NUMBER_MARKER: rt::Shape = rt::Shape::Integer { min: None, max: None };
pub static SHAPE_PARTITION_DATE_SOURCE: rt::Shape =
    rt::Shape::Enum { values: &["EventTime", "DeliveryTime"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PartitionDateSource {
    EventTime,
    DeliveryTime,
    Unknown(String),
}
impl PartitionDateSource {
    pub fn as_str(&self) -> &str {
        match self {
            Self::EventTime => "EventTime",
            Self::DeliveryTime => "DeliveryTime",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for PartitionDateSource {
    fn from(text: &str) -> Self {
        match text {
            "EventTime" => Self::EventTime,
            "DeliveryTime" => Self::DeliveryTime,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for PartitionDateSource {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for PartitionDateSource {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for PartitionDateSource {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for PartitionDateSource {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_PARTITIONED_PREFIX: rt::Schema = rt::Schema {
    name: "PartitionedPrefix",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "PartitionDateSource",
        "PartitionDateSource",
        &SHAPE_PARTITION_DATE_SOURCE,
    )],
    xml_namespace: None,
};
pub static SHAPE_PARTITIONED_PREFIX: rt::Shape = rt::Shape::Structure(&SCHEMA_PARTITIONED_PREFIX);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PartitionedPrefix {
    pub partition_date_source: Option<PartitionDateSource>,
}
impl rt::Structure for PartitionedPrefix {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PARTITIONED_PREFIX
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PARTITIONED_PREFIX);
        rt::member(w, &SCHEMA_PARTITIONED_PREFIX.members[0], &self.partition_date_source);
        w.end_structure(&SCHEMA_PARTITIONED_PREFIX);
    }
}
impl rt::Encode for PartitionedPrefix {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PartitionedPrefix {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_PARTITIONED_PREFIX, r, &mut |index, shape, r| {
            match index {
                0 => out.partition_date_source = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_PARTS: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_PART,
    element_name: "member",
    flattened: true,
};
pub static SHAPE_PARTS_COUNT: rt::Shape = rt::Shape::Integer { min: None, max: None };
pub static SHAPE_PARTS_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_OBJECT_PART,
    element_name: "member",
    flattened: true,
};
pub static SHAPE_PAYER: rt::Shape = rt::Shape::Enum { values: &["Requester", "BucketOwner"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Payer {
    Requester,
    BucketOwner,
    Unknown(String),
}
impl Payer {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Requester => "Requester",
            Self::BucketOwner => "BucketOwner",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for Payer {
    fn from(text: &str) -> Self {
        match text {
            "Requester" => Self::Requester,
            "BucketOwner" => Self::BucketOwner,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for Payer {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for Payer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for Payer {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for Payer {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_PERMISSION: rt::Shape =
    rt::Shape::Enum { values: &["FULL_CONTROL", "WRITE", "WRITE_ACP", "READ", "READ_ACP"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Permission {
    FullControl,
    Write,
    WriteAcp,
    Read,
    ReadAcp,
    Unknown(String),
}
impl Permission {
    pub fn as_str(&self) -> &str {
        match self {
            Self::FullControl => "FULL_CONTROL",
            Self::Write => "WRITE",
            Self::WriteAcp => "WRITE_ACP",
            Self::Read => "READ",
            Self::ReadAcp => "READ_ACP",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for Permission {
    fn from(text: &str) -> Self {
        match text {
            "FULL_CONTROL" => Self::FullControl,
            "WRITE" => Self::Write,
            "WRITE_ACP" => Self::WriteAcp,
            "READ" => Self::Read,
            "READ_ACP" => Self::ReadAcp,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for Permission {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for Permission {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for Permission {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for Permission {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_POLICY: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_POLICY_STATUS: rt::Schema = rt::Schema {
    name: "PolicyStatus",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("IsPublic", "IsPublic", &SHAPE_IS_PUBLIC)],
    xml_namespace: None,
};
pub static SHAPE_POLICY_STATUS: rt::Shape = rt::Shape::Structure(&SCHEMA_POLICY_STATUS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PolicyStatus {
    pub is_public: Option<bool>,
}
impl rt::Structure for PolicyStatus {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_POLICY_STATUS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_POLICY_STATUS);
        rt::member(w, &SCHEMA_POLICY_STATUS.members[0], &self.is_public);
        w.end_structure(&SCHEMA_POLICY_STATUS);
    }
}
impl rt::Encode for PolicyStatus {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PolicyStatus {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_POLICY_STATUS, r, &mut |index, shape, r| {
            match index {
                0 => out.is_public = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_PREFIX: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_PRIORITY: rt::Shape = rt::Shape::Integer { min: None, max: None };
pub static SHAPE_PROTOCOL: rt::Shape = rt::Shape::Enum { values: &["http", "https"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Protocol {
    Http,
    Https,
    Unknown(String),
}
impl Protocol {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Http => "http",
            Self::Https => "https",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for Protocol {
    fn from(text: &str) -> Self {
        match text {
            "http" => Self::Http,
            "https" => Self::Https,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for Protocol {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for Protocol {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for Protocol {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for Protocol {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_PUBLIC_ACCESS_BLOCK_CONFIGURATION: rt::Schema = rt::Schema {
    name: "PublicAccessBlockConfiguration",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("BlockPublicAcls", "BlockPublicAcls", &SHAPE_SETTING),
        rt::Member::new("BlockPublicPolicy", "BlockPublicPolicy", &SHAPE_SETTING),
        rt::Member::new("IgnorePublicAcls", "IgnorePublicAcls", &SHAPE_SETTING),
        rt::Member::new("RestrictPublicBuckets", "RestrictPublicBuckets", &SHAPE_SETTING),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUBLIC_ACCESS_BLOCK_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUBLIC_ACCESS_BLOCK_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PublicAccessBlockConfiguration {
    pub block_public_acls: Option<bool>,
    pub block_public_policy: Option<bool>,
    pub ignore_public_acls: Option<bool>,
    pub restrict_public_buckets: Option<bool>,
}
impl rt::Structure for PublicAccessBlockConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUBLIC_ACCESS_BLOCK_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUBLIC_ACCESS_BLOCK_CONFIGURATION);
        rt::member(
            w,
            &SCHEMA_PUBLIC_ACCESS_BLOCK_CONFIGURATION.members[0],
            &self.block_public_acls,
        );
        rt::member(
            w,
            &SCHEMA_PUBLIC_ACCESS_BLOCK_CONFIGURATION.members[1],
            &self.block_public_policy,
        );
        rt::member(
            w,
            &SCHEMA_PUBLIC_ACCESS_BLOCK_CONFIGURATION.members[2],
            &self.ignore_public_acls,
        );
        rt::member(
            w,
            &SCHEMA_PUBLIC_ACCESS_BLOCK_CONFIGURATION.members[3],
            &self.restrict_public_buckets,
        );
        w.end_structure(&SCHEMA_PUBLIC_ACCESS_BLOCK_CONFIGURATION);
    }
}
impl rt::Encode for PublicAccessBlockConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PublicAccessBlockConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUBLIC_ACCESS_BLOCK_CONFIGURATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.block_public_acls = rt::Decode::decode(shape, r)?,
                    1 => out.block_public_policy = rt::Decode::decode(shape, r)?,
                    2 => out.ignore_public_acls = rt::Decode::decode(shape, r)?,
                    3 => out.restrict_public_buckets = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_BUCKET_ACCELERATE_CONFIGURATION_REQUEST: rt::Schema = rt::Schema {
    name: "PutBucketAccelerateConfigurationRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "AccelerateConfiguration",
            "AccelerateConfiguration",
            &SHAPE_ACCELERATE_CONFIGURATION,
        )
        .required()
        .at(rt::Location::Payload),
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new(
            "ChecksumAlgorithm",
            "x-amz-sdk-checksum-algorithm",
            &SHAPE_CHECKSUM_ALGORITHM,
        )
        .at(rt::Location::Header),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_BUCKET_ACCELERATE_CONFIGURATION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_BUCKET_ACCELERATE_CONFIGURATION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutBucketAccelerateConfigurationRequest {
    pub accelerate_configuration: AccelerateConfiguration,
    pub bucket: String,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub expected_bucket_owner: Option<String>,
}
impl rt::Structure for PutBucketAccelerateConfigurationRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_BUCKET_ACCELERATE_CONFIGURATION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_BUCKET_ACCELERATE_CONFIGURATION_REQUEST);
        rt::member(
            w,
            &SCHEMA_PUT_BUCKET_ACCELERATE_CONFIGURATION_REQUEST.members[0],
            &self.accelerate_configuration,
        );
        rt::member(w, &SCHEMA_PUT_BUCKET_ACCELERATE_CONFIGURATION_REQUEST.members[1], &self.bucket);
        rt::member(
            w,
            &SCHEMA_PUT_BUCKET_ACCELERATE_CONFIGURATION_REQUEST.members[2],
            &self.checksum_algorithm,
        );
        rt::member(
            w,
            &SCHEMA_PUT_BUCKET_ACCELERATE_CONFIGURATION_REQUEST.members[3],
            &self.expected_bucket_owner,
        );
        w.end_structure(&SCHEMA_PUT_BUCKET_ACCELERATE_CONFIGURATION_REQUEST);
    }
}
impl rt::Encode for PutBucketAccelerateConfigurationRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutBucketAccelerateConfigurationRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_BUCKET_ACCELERATE_CONFIGURATION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.accelerate_configuration = rt::Decode::decode(shape, r)?,
                    1 => out.bucket = rt::Decode::decode(shape, r)?,
                    2 => out.checksum_algorithm = rt::Decode::decode(shape, r)?,
                    3 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_BUCKET_ACL_REQUEST: rt::Schema = rt::Schema {
    name: "PutBucketAclRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ACL", "x-amz-acl", &SHAPE_BUCKET_CANNED_ACL).at(rt::Location::Header),
        rt::Member::new("AccessControlPolicy", "AccessControlPolicy", &SHAPE_ACCESS_CONTROL_POLICY)
            .at(rt::Location::Payload),
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new(
            "ChecksumAlgorithm",
            "x-amz-sdk-checksum-algorithm",
            &SHAPE_CHECKSUM_ALGORITHM,
        )
        .at(rt::Location::Header),
        rt::Member::new("ContentMD5", "Content-MD5", &SHAPE_CONTENT_MD5).at(rt::Location::Header),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
        rt::Member::new("GrantFullControl", "x-amz-grant-full-control", &SHAPE_GRANT_FULL_CONTROL)
            .at(rt::Location::Header),
        rt::Member::new("GrantRead", "x-amz-grant-read", &SHAPE_GRANT_READ)
            .at(rt::Location::Header),
        rt::Member::new("GrantReadACP", "x-amz-grant-read-acp", &SHAPE_GRANT_READ_ACP)
            .at(rt::Location::Header),
        rt::Member::new("GrantWrite", "x-amz-grant-write", &SHAPE_GRANT_WRITE)
            .at(rt::Location::Header),
        rt::Member::new("GrantWriteACP", "x-amz-grant-write-acp", &SHAPE_GRANT_WRITE_ACP)
            .at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_BUCKET_ACL_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_BUCKET_ACL_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutBucketAclRequest {
    pub acl: Option<BucketCannedACL>,
    pub access_control_policy: Option<AccessControlPolicy>,
    pub bucket: String,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub content_md5: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub grant_full_control: Option<String>,
    pub grant_read: Option<String>,
    pub grant_read_acp: Option<String>,
    pub grant_write: Option<String>,
    pub grant_write_acp: Option<String>,
}
impl rt::Structure for PutBucketAclRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_BUCKET_ACL_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_BUCKET_ACL_REQUEST);
        rt::member(w, &SCHEMA_PUT_BUCKET_ACL_REQUEST.members[0], &self.acl);
        rt::member(w, &SCHEMA_PUT_BUCKET_ACL_REQUEST.members[1], &self.access_control_policy);
        rt::member(w, &SCHEMA_PUT_BUCKET_ACL_REQUEST.members[2], &self.bucket);
        rt::member(w, &SCHEMA_PUT_BUCKET_ACL_REQUEST.members[3], &self.checksum_algorithm);
        rt::member(w, &SCHEMA_PUT_BUCKET_ACL_REQUEST.members[4], &self.content_md5);
        rt::member(w, &SCHEMA_PUT_BUCKET_ACL_REQUEST.members[5], &self.expected_bucket_owner);
        rt::member(w, &SCHEMA_PUT_BUCKET_ACL_REQUEST.members[6], &self.grant_full_control);
        rt::member(w, &SCHEMA_PUT_BUCKET_ACL_REQUEST.members[7], &self.grant_read);
        rt::member(w, &SCHEMA_PUT_BUCKET_ACL_REQUEST.members[8], &self.grant_read_acp);
        rt::member(w, &SCHEMA_PUT_BUCKET_ACL_REQUEST.members[9], &self.grant_write);
        rt::member(w, &SCHEMA_PUT_BUCKET_ACL_REQUEST.members[10], &self.grant_write_acp);
        w.end_structure(&SCHEMA_PUT_BUCKET_ACL_REQUEST);
    }
}
impl rt::Encode for PutBucketAclRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutBucketAclRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_BUCKET_ACL_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.acl = rt::Decode::decode(shape, r)?,
                    1 => out.access_control_policy = rt::Decode::decode(shape, r)?,
                    2 => out.bucket = rt::Decode::decode(shape, r)?,
                    3 => out.checksum_algorithm = rt::Decode::decode(shape, r)?,
                    4 => out.content_md5 = rt::Decode::decode(shape, r)?,
                    5 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    6 => out.grant_full_control = rt::Decode::decode(shape, r)?,
                    7 => out.grant_read = rt::Decode::decode(shape, r)?,
                    8 => out.grant_read_acp = rt::Decode::decode(shape, r)?,
                    9 => out.grant_write = rt::Decode::decode(shape, r)?,
                    10 => out.grant_write_acp = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_BUCKET_CORS_REQUEST: rt::Schema = rt::Schema {
    name: "PutBucketCorsRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new("CORSConfiguration", "CORSConfiguration", &SHAPE_CORS_CONFIGURATION)
            .required()
            .at(rt::Location::Payload),
        rt::Member::new(
            "ChecksumAlgorithm",
            "x-amz-sdk-checksum-algorithm",
            &SHAPE_CHECKSUM_ALGORITHM,
        )
        .at(rt::Location::Header),
        rt::Member::new("ContentMD5", "Content-MD5", &SHAPE_CONTENT_MD5).at(rt::Location::Header),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_BUCKET_CORS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_BUCKET_CORS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutBucketCorsRequest {
    pub bucket: String,
    pub cors_configuration: CORSConfiguration,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub content_md5: Option<String>,
    pub expected_bucket_owner: Option<String>,
}
impl rt::Structure for PutBucketCorsRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_BUCKET_CORS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_BUCKET_CORS_REQUEST);
        rt::member(w, &SCHEMA_PUT_BUCKET_CORS_REQUEST.members[0], &self.bucket);
        rt::member(w, &SCHEMA_PUT_BUCKET_CORS_REQUEST.members[1], &self.cors_configuration);
        rt::member(w, &SCHEMA_PUT_BUCKET_CORS_REQUEST.members[2], &self.checksum_algorithm);
        rt::member(w, &SCHEMA_PUT_BUCKET_CORS_REQUEST.members[3], &self.content_md5);
        rt::member(w, &SCHEMA_PUT_BUCKET_CORS_REQUEST.members[4], &self.expected_bucket_owner);
        w.end_structure(&SCHEMA_PUT_BUCKET_CORS_REQUEST);
    }
}
impl rt::Encode for PutBucketCorsRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutBucketCorsRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_BUCKET_CORS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.cors_configuration = rt::Decode::decode(shape, r)?,
                    2 => out.checksum_algorithm = rt::Decode::decode(shape, r)?,
                    3 => out.content_md5 = rt::Decode::decode(shape, r)?,
                    4 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_BUCKET_ENCRYPTION_REQUEST: rt::Schema = rt::Schema {
    name: "PutBucketEncryptionRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new(
            "ChecksumAlgorithm",
            "x-amz-sdk-checksum-algorithm",
            &SHAPE_CHECKSUM_ALGORITHM,
        )
        .at(rt::Location::Header),
        rt::Member::new("ContentMD5", "Content-MD5", &SHAPE_CONTENT_MD5).at(rt::Location::Header),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
        rt::Member::new(
            "ServerSideEncryptionConfiguration",
            "ServerSideEncryptionConfiguration",
            &SHAPE_SERVER_SIDE_ENCRYPTION_CONFIGURATION,
        )
        .required()
        .at(rt::Location::Payload),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_BUCKET_ENCRYPTION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_BUCKET_ENCRYPTION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutBucketEncryptionRequest {
    pub bucket: String,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub content_md5: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub server_side_encryption_configuration: ServerSideEncryptionConfiguration,
}
impl rt::Structure for PutBucketEncryptionRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_BUCKET_ENCRYPTION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_BUCKET_ENCRYPTION_REQUEST);
        rt::member(w, &SCHEMA_PUT_BUCKET_ENCRYPTION_REQUEST.members[0], &self.bucket);
        rt::member(w, &SCHEMA_PUT_BUCKET_ENCRYPTION_REQUEST.members[1], &self.checksum_algorithm);
        rt::member(w, &SCHEMA_PUT_BUCKET_ENCRYPTION_REQUEST.members[2], &self.content_md5);
        rt::member(
            w,
            &SCHEMA_PUT_BUCKET_ENCRYPTION_REQUEST.members[3],
            &self.expected_bucket_owner,
        );
        rt::member(
            w,
            &SCHEMA_PUT_BUCKET_ENCRYPTION_REQUEST.members[4],
            &self.server_side_encryption_configuration,
        );
        w.end_structure(&SCHEMA_PUT_BUCKET_ENCRYPTION_REQUEST);
    }
}
impl rt::Encode for PutBucketEncryptionRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutBucketEncryptionRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_BUCKET_ENCRYPTION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.checksum_algorithm = rt::Decode::decode(shape, r)?,
                    2 => out.content_md5 = rt::Decode::decode(shape, r)?,
                    3 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    4 => out.server_side_encryption_configuration = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_BUCKET_LIFECYCLE_CONFIGURATION_OUTPUT: rt::Schema = rt::Schema {
    name: "PutBucketLifecycleConfigurationOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new(
        "TransitionDefaultMinimumObjectSize",
        "x-amz-transition-default-minimum-object-size",
        &SHAPE_TRANSITION_DEFAULT_MINIMUM_OBJECT_SIZE,
    )
    .at(rt::Location::Header)],
    xml_namespace: None,
};
pub static SHAPE_PUT_BUCKET_LIFECYCLE_CONFIGURATION_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_BUCKET_LIFECYCLE_CONFIGURATION_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutBucketLifecycleConfigurationOutput {
    pub transition_default_minimum_object_size: Option<TransitionDefaultMinimumObjectSize>,
}
impl rt::Structure for PutBucketLifecycleConfigurationOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_BUCKET_LIFECYCLE_CONFIGURATION_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_BUCKET_LIFECYCLE_CONFIGURATION_OUTPUT);
        rt::member(
            w,
            &SCHEMA_PUT_BUCKET_LIFECYCLE_CONFIGURATION_OUTPUT.members[0],
            &self.transition_default_minimum_object_size,
        );
        w.end_structure(&SCHEMA_PUT_BUCKET_LIFECYCLE_CONFIGURATION_OUTPUT);
    }
}
impl rt::Encode for PutBucketLifecycleConfigurationOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutBucketLifecycleConfigurationOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_BUCKET_LIFECYCLE_CONFIGURATION_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.transition_default_minimum_object_size = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_BUCKET_LIFECYCLE_CONFIGURATION_REQUEST: rt::Schema = rt::Schema {
    name: "PutBucketLifecycleConfigurationRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new(
            "ChecksumAlgorithm",
            "x-amz-sdk-checksum-algorithm",
            &SHAPE_CHECKSUM_ALGORITHM,
        )
        .at(rt::Location::Header),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
        rt::Member::new(
            "LifecycleConfiguration",
            "LifecycleConfiguration",
            &SHAPE_BUCKET_LIFECYCLE_CONFIGURATION,
        )
        .at(rt::Location::Payload),
        rt::Member::new(
            "TransitionDefaultMinimumObjectSize",
            "x-amz-transition-default-minimum-object-size",
            &SHAPE_TRANSITION_DEFAULT_MINIMUM_OBJECT_SIZE,
        )
        .at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_BUCKET_LIFECYCLE_CONFIGURATION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_BUCKET_LIFECYCLE_CONFIGURATION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutBucketLifecycleConfigurationRequest {
    pub bucket: String,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub expected_bucket_owner: Option<String>,
    pub lifecycle_configuration: Option<BucketLifecycleConfiguration>,
    pub transition_default_minimum_object_size: Option<TransitionDefaultMinimumObjectSize>,
}
impl rt::Structure for PutBucketLifecycleConfigurationRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_BUCKET_LIFECYCLE_CONFIGURATION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_BUCKET_LIFECYCLE_CONFIGURATION_REQUEST);
        rt::member(w, &SCHEMA_PUT_BUCKET_LIFECYCLE_CONFIGURATION_REQUEST.members[0], &self.bucket);
        rt::member(
            w,
            &SCHEMA_PUT_BUCKET_LIFECYCLE_CONFIGURATION_REQUEST.members[1],
            &self.checksum_algorithm,
        );
        rt::member(
            w,
            &SCHEMA_PUT_BUCKET_LIFECYCLE_CONFIGURATION_REQUEST.members[2],
            &self.expected_bucket_owner,
        );
        rt::member(
            w,
            &SCHEMA_PUT_BUCKET_LIFECYCLE_CONFIGURATION_REQUEST.members[3],
            &self.lifecycle_configuration,
        );
        rt::member(
            w,
            &SCHEMA_PUT_BUCKET_LIFECYCLE_CONFIGURATION_REQUEST.members[4],
            &self.transition_default_minimum_object_size,
        );
        w.end_structure(&SCHEMA_PUT_BUCKET_LIFECYCLE_CONFIGURATION_REQUEST);
    }
}
impl rt::Encode for PutBucketLifecycleConfigurationRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutBucketLifecycleConfigurationRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_BUCKET_LIFECYCLE_CONFIGURATION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.checksum_algorithm = rt::Decode::decode(shape, r)?,
                    2 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    3 => out.lifecycle_configuration = rt::Decode::decode(shape, r)?,
                    4 => out.transition_default_minimum_object_size = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_BUCKET_LOGGING_REQUEST: rt::Schema = rt::Schema {
    name: "PutBucketLoggingRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new("BucketLoggingStatus", "BucketLoggingStatus", &SHAPE_BUCKET_LOGGING_STATUS)
            .required()
            .at(rt::Location::Payload),
        rt::Member::new(
            "ChecksumAlgorithm",
            "x-amz-sdk-checksum-algorithm",
            &SHAPE_CHECKSUM_ALGORITHM,
        )
        .at(rt::Location::Header),
        rt::Member::new("ContentMD5", "Content-MD5", &SHAPE_CONTENT_MD5).at(rt::Location::Header),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_BUCKET_LOGGING_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_BUCKET_LOGGING_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutBucketLoggingRequest {
    pub bucket: String,
    pub bucket_logging_status: BucketLoggingStatus,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub content_md5: Option<String>,
    pub expected_bucket_owner: Option<String>,
}
impl rt::Structure for PutBucketLoggingRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_BUCKET_LOGGING_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_BUCKET_LOGGING_REQUEST);
        rt::member(w, &SCHEMA_PUT_BUCKET_LOGGING_REQUEST.members[0], &self.bucket);
        rt::member(w, &SCHEMA_PUT_BUCKET_LOGGING_REQUEST.members[1], &self.bucket_logging_status);
        rt::member(w, &SCHEMA_PUT_BUCKET_LOGGING_REQUEST.members[2], &self.checksum_algorithm);
        rt::member(w, &SCHEMA_PUT_BUCKET_LOGGING_REQUEST.members[3], &self.content_md5);
        rt::member(w, &SCHEMA_PUT_BUCKET_LOGGING_REQUEST.members[4], &self.expected_bucket_owner);
        w.end_structure(&SCHEMA_PUT_BUCKET_LOGGING_REQUEST);
    }
}
impl rt::Encode for PutBucketLoggingRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutBucketLoggingRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_BUCKET_LOGGING_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.bucket_logging_status = rt::Decode::decode(shape, r)?,
                    2 => out.checksum_algorithm = rt::Decode::decode(shape, r)?,
                    3 => out.content_md5 = rt::Decode::decode(shape, r)?,
                    4 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_BUCKET_NOTIFICATION_CONFIGURATION_REQUEST: rt::Schema = rt::Schema {
    name: "PutBucketNotificationConfigurationRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
        rt::Member::new(
            "NotificationConfiguration",
            "NotificationConfiguration",
            &SHAPE_NOTIFICATION_CONFIGURATION,
        )
        .required()
        .at(rt::Location::Payload),
        rt::Member::new(
            "SkipDestinationValidation",
            "x-amz-skip-destination-validation",
            &SHAPE_SKIP_VALIDATION,
        )
        .at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_BUCKET_NOTIFICATION_CONFIGURATION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_BUCKET_NOTIFICATION_CONFIGURATION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutBucketNotificationConfigurationRequest {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
    pub notification_configuration: NotificationConfiguration,
    pub skip_destination_validation: Option<bool>,
}
impl rt::Structure for PutBucketNotificationConfigurationRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_BUCKET_NOTIFICATION_CONFIGURATION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_BUCKET_NOTIFICATION_CONFIGURATION_REQUEST);
        rt::member(
            w,
            &SCHEMA_PUT_BUCKET_NOTIFICATION_CONFIGURATION_REQUEST.members[0],
            &self.bucket,
        );
        rt::member(
            w,
            &SCHEMA_PUT_BUCKET_NOTIFICATION_CONFIGURATION_REQUEST.members[1],
            &self.expected_bucket_owner,
        );
        rt::member(
            w,
            &SCHEMA_PUT_BUCKET_NOTIFICATION_CONFIGURATION_REQUEST.members[2],
            &self.notification_configuration,
        );
        rt::member(
            w,
            &SCHEMA_PUT_BUCKET_NOTIFICATION_CONFIGURATION_REQUEST.members[3],
            &self.skip_destination_validation,
        );
        w.end_structure(&SCHEMA_PUT_BUCKET_NOTIFICATION_CONFIGURATION_REQUEST);
    }
}
impl rt::Encode for PutBucketNotificationConfigurationRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutBucketNotificationConfigurationRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_BUCKET_NOTIFICATION_CONFIGURATION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    2 => out.notification_configuration = rt::Decode::decode(shape, r)?,
                    3 => out.skip_destination_validation = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_BUCKET_OWNERSHIP_CONTROLS_REQUEST: rt::Schema = rt::Schema {
    name: "PutBucketOwnershipControlsRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new(
            "ChecksumAlgorithm",
            "x-amz-sdk-checksum-algorithm",
            &SHAPE_CHECKSUM_ALGORITHM,
        )
        .at(rt::Location::Header),
        rt::Member::new("ContentMD5", "Content-MD5", &SHAPE_CONTENT_MD5).at(rt::Location::Header),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
        rt::Member::new("OwnershipControls", "OwnershipControls", &SHAPE_OWNERSHIP_CONTROLS)
            .required()
            .at(rt::Location::Payload),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_BUCKET_OWNERSHIP_CONTROLS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_BUCKET_OWNERSHIP_CONTROLS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutBucketOwnershipControlsRequest {
    pub bucket: String,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub content_md5: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub ownership_controls: OwnershipControls,
}
impl rt::Structure for PutBucketOwnershipControlsRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_BUCKET_OWNERSHIP_CONTROLS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_BUCKET_OWNERSHIP_CONTROLS_REQUEST);
        rt::member(w, &SCHEMA_PUT_BUCKET_OWNERSHIP_CONTROLS_REQUEST.members[0], &self.bucket);
        rt::member(
            w,
            &SCHEMA_PUT_BUCKET_OWNERSHIP_CONTROLS_REQUEST.members[1],
            &self.checksum_algorithm,
        );
        rt::member(w, &SCHEMA_PUT_BUCKET_OWNERSHIP_CONTROLS_REQUEST.members[2], &self.content_md5);
        rt::member(
            w,
            &SCHEMA_PUT_BUCKET_OWNERSHIP_CONTROLS_REQUEST.members[3],
            &self.expected_bucket_owner,
        );
        rt::member(
            w,
            &SCHEMA_PUT_BUCKET_OWNERSHIP_CONTROLS_REQUEST.members[4],
            &self.ownership_controls,
        );
        w.end_structure(&SCHEMA_PUT_BUCKET_OWNERSHIP_CONTROLS_REQUEST);
    }
}
impl rt::Encode for PutBucketOwnershipControlsRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutBucketOwnershipControlsRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_BUCKET_OWNERSHIP_CONTROLS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.checksum_algorithm = rt::Decode::decode(shape, r)?,
                    2 => out.content_md5 = rt::Decode::decode(shape, r)?,
                    3 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    4 => out.ownership_controls = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_BUCKET_POLICY_REQUEST: rt::Schema = rt::Schema {
    name: "PutBucketPolicyRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new(
            "ChecksumAlgorithm",
            "x-amz-sdk-checksum-algorithm",
            &SHAPE_CHECKSUM_ALGORITHM,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "ConfirmRemoveSelfBucketAccess",
            "x-amz-confirm-remove-self-bucket-access",
            &SHAPE_CONFIRM_REMOVE_SELF_BUCKET_ACCESS,
        )
        .at(rt::Location::Header),
        rt::Member::new("ContentMD5", "Content-MD5", &SHAPE_CONTENT_MD5).at(rt::Location::Header),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
        rt::Member::new("Policy", "Policy", &SHAPE_POLICY).required().at(rt::Location::Payload),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_BUCKET_POLICY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_BUCKET_POLICY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutBucketPolicyRequest {
    pub bucket: String,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub confirm_remove_self_bucket_access: Option<bool>,
    pub content_md5: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub policy: String,
}
impl rt::Structure for PutBucketPolicyRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_BUCKET_POLICY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_BUCKET_POLICY_REQUEST);
        rt::member(w, &SCHEMA_PUT_BUCKET_POLICY_REQUEST.members[0], &self.bucket);
        rt::member(w, &SCHEMA_PUT_BUCKET_POLICY_REQUEST.members[1], &self.checksum_algorithm);
        rt::member(
            w,
            &SCHEMA_PUT_BUCKET_POLICY_REQUEST.members[2],
            &self.confirm_remove_self_bucket_access,
        );
        rt::member(w, &SCHEMA_PUT_BUCKET_POLICY_REQUEST.members[3], &self.content_md5);
        rt::member(w, &SCHEMA_PUT_BUCKET_POLICY_REQUEST.members[4], &self.expected_bucket_owner);
        rt::member(w, &SCHEMA_PUT_BUCKET_POLICY_REQUEST.members[5], &self.policy);
        w.end_structure(&SCHEMA_PUT_BUCKET_POLICY_REQUEST);
    }
}
impl rt::Encode for PutBucketPolicyRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutBucketPolicyRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_BUCKET_POLICY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.checksum_algorithm = rt::Decode::decode(shape, r)?,
                    2 => out.confirm_remove_self_bucket_access = rt::Decode::decode(shape, r)?,
                    3 => out.content_md5 = rt::Decode::decode(shape, r)?,
                    4 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    5 => out.policy = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_BUCKET_REQUEST_PAYMENT_REQUEST: rt::Schema = rt::Schema {
    name: "PutBucketRequestPaymentRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new(
            "ChecksumAlgorithm",
            "x-amz-sdk-checksum-algorithm",
            &SHAPE_CHECKSUM_ALGORITHM,
        )
        .at(rt::Location::Header),
        rt::Member::new("ContentMD5", "Content-MD5", &SHAPE_CONTENT_MD5).at(rt::Location::Header),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
        rt::Member::new(
            "RequestPaymentConfiguration",
            "RequestPaymentConfiguration",
            &SHAPE_REQUEST_PAYMENT_CONFIGURATION,
        )
        .required()
        .at(rt::Location::Payload),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_BUCKET_REQUEST_PAYMENT_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_BUCKET_REQUEST_PAYMENT_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutBucketRequestPaymentRequest {
    pub bucket: String,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub content_md5: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub request_payment_configuration: RequestPaymentConfiguration,
}
impl rt::Structure for PutBucketRequestPaymentRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_BUCKET_REQUEST_PAYMENT_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_BUCKET_REQUEST_PAYMENT_REQUEST);
        rt::member(w, &SCHEMA_PUT_BUCKET_REQUEST_PAYMENT_REQUEST.members[0], &self.bucket);
        rt::member(
            w,
            &SCHEMA_PUT_BUCKET_REQUEST_PAYMENT_REQUEST.members[1],
            &self.checksum_algorithm,
        );
        rt::member(w, &SCHEMA_PUT_BUCKET_REQUEST_PAYMENT_REQUEST.members[2], &self.content_md5);
        rt::member(
            w,
            &SCHEMA_PUT_BUCKET_REQUEST_PAYMENT_REQUEST.members[3],
            &self.expected_bucket_owner,
        );
        rt::member(
            w,
            &SCHEMA_PUT_BUCKET_REQUEST_PAYMENT_REQUEST.members[4],
            &self.request_payment_configuration,
        );
        w.end_structure(&SCHEMA_PUT_BUCKET_REQUEST_PAYMENT_REQUEST);
    }
}
impl rt::Encode for PutBucketRequestPaymentRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutBucketRequestPaymentRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_BUCKET_REQUEST_PAYMENT_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.checksum_algorithm = rt::Decode::decode(shape, r)?,
                    2 => out.content_md5 = rt::Decode::decode(shape, r)?,
                    3 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    4 => out.request_payment_configuration = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_BUCKET_TAGGING_REQUEST: rt::Schema = rt::Schema {
    name: "PutBucketTaggingRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new(
            "ChecksumAlgorithm",
            "x-amz-sdk-checksum-algorithm",
            &SHAPE_CHECKSUM_ALGORITHM,
        )
        .at(rt::Location::Header),
        rt::Member::new("ContentMD5", "Content-MD5", &SHAPE_CONTENT_MD5).at(rt::Location::Header),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
        rt::Member::new("Tagging", "Tagging", &SHAPE_TAGGING).required().at(rt::Location::Payload),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_BUCKET_TAGGING_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_BUCKET_TAGGING_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutBucketTaggingRequest {
    pub bucket: String,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub content_md5: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub tagging: Tagging,
}
impl rt::Structure for PutBucketTaggingRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_BUCKET_TAGGING_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_BUCKET_TAGGING_REQUEST);
        rt::member(w, &SCHEMA_PUT_BUCKET_TAGGING_REQUEST.members[0], &self.bucket);
        rt::member(w, &SCHEMA_PUT_BUCKET_TAGGING_REQUEST.members[1], &self.checksum_algorithm);
        rt::member(w, &SCHEMA_PUT_BUCKET_TAGGING_REQUEST.members[2], &self.content_md5);
        rt::member(w, &SCHEMA_PUT_BUCKET_TAGGING_REQUEST.members[3], &self.expected_bucket_owner);
        rt::member(w, &SCHEMA_PUT_BUCKET_TAGGING_REQUEST.members[4], &self.tagging);
        w.end_structure(&SCHEMA_PUT_BUCKET_TAGGING_REQUEST);
    }
}
impl rt::Encode for PutBucketTaggingRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutBucketTaggingRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_BUCKET_TAGGING_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.checksum_algorithm = rt::Decode::decode(shape, r)?,
                    2 => out.content_md5 = rt::Decode::decode(shape, r)?,
                    3 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    4 => out.tagging = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_BUCKET_VERSIONING_REQUEST: rt::Schema = rt::Schema {
    name: "PutBucketVersioningRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new(
            "ChecksumAlgorithm",
            "x-amz-sdk-checksum-algorithm",
            &SHAPE_CHECKSUM_ALGORITHM,
        )
        .at(rt::Location::Header),
        rt::Member::new("ContentMD5", "Content-MD5", &SHAPE_CONTENT_MD5).at(rt::Location::Header),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
        rt::Member::new("MFA", "x-amz-mfa", &SHAPE_MFA).at(rt::Location::Header),
        rt::Member::new(
            "VersioningConfiguration",
            "VersioningConfiguration",
            &SHAPE_VERSIONING_CONFIGURATION,
        )
        .required()
        .at(rt::Location::Payload),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_BUCKET_VERSIONING_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_BUCKET_VERSIONING_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutBucketVersioningRequest {
    pub bucket: String,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub content_md5: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub mfa: Option<String>,
    pub versioning_configuration: VersioningConfiguration,
}
impl rt::Structure for PutBucketVersioningRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_BUCKET_VERSIONING_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_BUCKET_VERSIONING_REQUEST);
        rt::member(w, &SCHEMA_PUT_BUCKET_VERSIONING_REQUEST.members[0], &self.bucket);
        rt::member(w, &SCHEMA_PUT_BUCKET_VERSIONING_REQUEST.members[1], &self.checksum_algorithm);
        rt::member(w, &SCHEMA_PUT_BUCKET_VERSIONING_REQUEST.members[2], &self.content_md5);
        rt::member(
            w,
            &SCHEMA_PUT_BUCKET_VERSIONING_REQUEST.members[3],
            &self.expected_bucket_owner,
        );
        rt::member(w, &SCHEMA_PUT_BUCKET_VERSIONING_REQUEST.members[4], &self.mfa);
        rt::member(
            w,
            &SCHEMA_PUT_BUCKET_VERSIONING_REQUEST.members[5],
            &self.versioning_configuration,
        );
        w.end_structure(&SCHEMA_PUT_BUCKET_VERSIONING_REQUEST);
    }
}
impl rt::Encode for PutBucketVersioningRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutBucketVersioningRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_BUCKET_VERSIONING_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.checksum_algorithm = rt::Decode::decode(shape, r)?,
                    2 => out.content_md5 = rt::Decode::decode(shape, r)?,
                    3 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    4 => out.mfa = rt::Decode::decode(shape, r)?,
                    5 => out.versioning_configuration = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_BUCKET_WEBSITE_REQUEST: rt::Schema = rt::Schema {
    name: "PutBucketWebsiteRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new(
            "ChecksumAlgorithm",
            "x-amz-sdk-checksum-algorithm",
            &SHAPE_CHECKSUM_ALGORITHM,
        )
        .at(rt::Location::Header),
        rt::Member::new("ContentMD5", "Content-MD5", &SHAPE_CONTENT_MD5).at(rt::Location::Header),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
        rt::Member::new(
            "WebsiteConfiguration",
            "WebsiteConfiguration",
            &SHAPE_WEBSITE_CONFIGURATION,
        )
        .required()
        .at(rt::Location::Payload),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_BUCKET_WEBSITE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_BUCKET_WEBSITE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutBucketWebsiteRequest {
    pub bucket: String,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub content_md5: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub website_configuration: WebsiteConfiguration,
}
impl rt::Structure for PutBucketWebsiteRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_BUCKET_WEBSITE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_BUCKET_WEBSITE_REQUEST);
        rt::member(w, &SCHEMA_PUT_BUCKET_WEBSITE_REQUEST.members[0], &self.bucket);
        rt::member(w, &SCHEMA_PUT_BUCKET_WEBSITE_REQUEST.members[1], &self.checksum_algorithm);
        rt::member(w, &SCHEMA_PUT_BUCKET_WEBSITE_REQUEST.members[2], &self.content_md5);
        rt::member(w, &SCHEMA_PUT_BUCKET_WEBSITE_REQUEST.members[3], &self.expected_bucket_owner);
        rt::member(w, &SCHEMA_PUT_BUCKET_WEBSITE_REQUEST.members[4], &self.website_configuration);
        w.end_structure(&SCHEMA_PUT_BUCKET_WEBSITE_REQUEST);
    }
}
impl rt::Encode for PutBucketWebsiteRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutBucketWebsiteRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_BUCKET_WEBSITE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.checksum_algorithm = rt::Decode::decode(shape, r)?,
                    2 => out.content_md5 = rt::Decode::decode(shape, r)?,
                    3 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    4 => out.website_configuration = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_OBJECT_ACL_OUTPUT: rt::Schema = rt::Schema {
    name: "PutObjectAclOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("RequestCharged", "x-amz-request-charged", &SHAPE_REQUEST_CHARGED)
        .at(rt::Location::Header)],
    xml_namespace: None,
};
pub static SHAPE_PUT_OBJECT_ACL_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_OBJECT_ACL_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutObjectAclOutput {
    pub request_charged: Option<RequestCharged>,
}
impl rt::Structure for PutObjectAclOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_OBJECT_ACL_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_OBJECT_ACL_OUTPUT);
        rt::member(w, &SCHEMA_PUT_OBJECT_ACL_OUTPUT.members[0], &self.request_charged);
        w.end_structure(&SCHEMA_PUT_OBJECT_ACL_OUTPUT);
    }
}
impl rt::Encode for PutObjectAclOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutObjectAclOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_OBJECT_ACL_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.request_charged = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_OBJECT_ACL_REQUEST: rt::Schema = rt::Schema {
    name: "PutObjectAclRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ACL", "x-amz-acl", &SHAPE_OBJECT_CANNED_ACL).at(rt::Location::Header),
        rt::Member::new("AccessControlPolicy", "AccessControlPolicy", &SHAPE_ACCESS_CONTROL_POLICY)
            .at(rt::Location::Payload),
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new(
            "ChecksumAlgorithm",
            "x-amz-sdk-checksum-algorithm",
            &SHAPE_CHECKSUM_ALGORITHM,
        )
        .at(rt::Location::Header),
        rt::Member::new("ContentMD5", "Content-MD5", &SHAPE_CONTENT_MD5).at(rt::Location::Header),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
        rt::Member::new("GrantFullControl", "x-amz-grant-full-control", &SHAPE_GRANT_FULL_CONTROL)
            .at(rt::Location::Header),
        rt::Member::new("GrantRead", "x-amz-grant-read", &SHAPE_GRANT_READ)
            .at(rt::Location::Header),
        rt::Member::new("GrantReadACP", "x-amz-grant-read-acp", &SHAPE_GRANT_READ_ACP)
            .at(rt::Location::Header),
        rt::Member::new("GrantWrite", "x-amz-grant-write", &SHAPE_GRANT_WRITE)
            .at(rt::Location::Header),
        rt::Member::new("GrantWriteACP", "x-amz-grant-write-acp", &SHAPE_GRANT_WRITE_ACP)
            .at(rt::Location::Header),
        rt::Member::new("Key", "Key", &SHAPE_OBJECT_KEY).required().at(rt::Location::Uri),
        rt::Member::new("RequestPayer", "x-amz-request-payer", &SHAPE_REQUEST_PAYER)
            .at(rt::Location::Header),
        rt::Member::new("VersionId", "versionId", &SHAPE_OBJECT_VERSION_ID).at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_OBJECT_ACL_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_OBJECT_ACL_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutObjectAclRequest {
    pub acl: Option<ObjectCannedACL>,
    pub access_control_policy: Option<AccessControlPolicy>,
    pub bucket: String,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub content_md5: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub grant_full_control: Option<String>,
    pub grant_read: Option<String>,
    pub grant_read_acp: Option<String>,
    pub grant_write: Option<String>,
    pub grant_write_acp: Option<String>,
    pub key: String,
    pub request_payer: Option<RequestPayer>,
    pub version_id: Option<String>,
}
impl rt::Structure for PutObjectAclRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_OBJECT_ACL_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_OBJECT_ACL_REQUEST);
        rt::member(w, &SCHEMA_PUT_OBJECT_ACL_REQUEST.members[0], &self.acl);
        rt::member(w, &SCHEMA_PUT_OBJECT_ACL_REQUEST.members[1], &self.access_control_policy);
        rt::member(w, &SCHEMA_PUT_OBJECT_ACL_REQUEST.members[2], &self.bucket);
        rt::member(w, &SCHEMA_PUT_OBJECT_ACL_REQUEST.members[3], &self.checksum_algorithm);
        rt::member(w, &SCHEMA_PUT_OBJECT_ACL_REQUEST.members[4], &self.content_md5);
        rt::member(w, &SCHEMA_PUT_OBJECT_ACL_REQUEST.members[5], &self.expected_bucket_owner);
        rt::member(w, &SCHEMA_PUT_OBJECT_ACL_REQUEST.members[6], &self.grant_full_control);
        rt::member(w, &SCHEMA_PUT_OBJECT_ACL_REQUEST.members[7], &self.grant_read);
        rt::member(w, &SCHEMA_PUT_OBJECT_ACL_REQUEST.members[8], &self.grant_read_acp);
        rt::member(w, &SCHEMA_PUT_OBJECT_ACL_REQUEST.members[9], &self.grant_write);
        rt::member(w, &SCHEMA_PUT_OBJECT_ACL_REQUEST.members[10], &self.grant_write_acp);
        rt::member(w, &SCHEMA_PUT_OBJECT_ACL_REQUEST.members[11], &self.key);
        rt::member(w, &SCHEMA_PUT_OBJECT_ACL_REQUEST.members[12], &self.request_payer);
        rt::member(w, &SCHEMA_PUT_OBJECT_ACL_REQUEST.members[13], &self.version_id);
        w.end_structure(&SCHEMA_PUT_OBJECT_ACL_REQUEST);
    }
}
impl rt::Encode for PutObjectAclRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutObjectAclRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_OBJECT_ACL_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.acl = rt::Decode::decode(shape, r)?,
                    1 => out.access_control_policy = rt::Decode::decode(shape, r)?,
                    2 => out.bucket = rt::Decode::decode(shape, r)?,
                    3 => out.checksum_algorithm = rt::Decode::decode(shape, r)?,
                    4 => out.content_md5 = rt::Decode::decode(shape, r)?,
                    5 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    6 => out.grant_full_control = rt::Decode::decode(shape, r)?,
                    7 => out.grant_read = rt::Decode::decode(shape, r)?,
                    8 => out.grant_read_acp = rt::Decode::decode(shape, r)?,
                    9 => out.grant_write = rt::Decode::decode(shape, r)?,
                    10 => out.grant_write_acp = rt::Decode::decode(shape, r)?,
                    11 => out.key = rt::Decode::decode(shape, r)?,
                    12 => out.request_payer = rt::Decode::decode(shape, r)?,
                    13 => out.version_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_OBJECT_LEGAL_HOLD_OUTPUT: rt::Schema = rt::Schema {
    name: "PutObjectLegalHoldOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("RequestCharged", "x-amz-request-charged", &SHAPE_REQUEST_CHARGED)
        .at(rt::Location::Header)],
    xml_namespace: None,
};
pub static SHAPE_PUT_OBJECT_LEGAL_HOLD_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_OBJECT_LEGAL_HOLD_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutObjectLegalHoldOutput {
    pub request_charged: Option<RequestCharged>,
}
impl rt::Structure for PutObjectLegalHoldOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_OBJECT_LEGAL_HOLD_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_OBJECT_LEGAL_HOLD_OUTPUT);
        rt::member(w, &SCHEMA_PUT_OBJECT_LEGAL_HOLD_OUTPUT.members[0], &self.request_charged);
        w.end_structure(&SCHEMA_PUT_OBJECT_LEGAL_HOLD_OUTPUT);
    }
}
impl rt::Encode for PutObjectLegalHoldOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutObjectLegalHoldOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_OBJECT_LEGAL_HOLD_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.request_charged = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_OBJECT_LEGAL_HOLD_REQUEST: rt::Schema = rt::Schema {
    name: "PutObjectLegalHoldRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new(
            "ChecksumAlgorithm",
            "x-amz-sdk-checksum-algorithm",
            &SHAPE_CHECKSUM_ALGORITHM,
        )
        .at(rt::Location::Header),
        rt::Member::new("ContentMD5", "Content-MD5", &SHAPE_CONTENT_MD5).at(rt::Location::Header),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
        rt::Member::new("Key", "Key", &SHAPE_OBJECT_KEY).required().at(rt::Location::Uri),
        rt::Member::new("LegalHold", "LegalHold", &SHAPE_OBJECT_LOCK_LEGAL_HOLD)
            .at(rt::Location::Payload),
        rt::Member::new("RequestPayer", "x-amz-request-payer", &SHAPE_REQUEST_PAYER)
            .at(rt::Location::Header),
        rt::Member::new("VersionId", "versionId", &SHAPE_OBJECT_VERSION_ID).at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_OBJECT_LEGAL_HOLD_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_OBJECT_LEGAL_HOLD_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutObjectLegalHoldRequest {
    pub bucket: String,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub content_md5: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub key: String,
    pub legal_hold: Option<ObjectLockLegalHold>,
    pub request_payer: Option<RequestPayer>,
    pub version_id: Option<String>,
}
impl rt::Structure for PutObjectLegalHoldRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_OBJECT_LEGAL_HOLD_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_OBJECT_LEGAL_HOLD_REQUEST);
        rt::member(w, &SCHEMA_PUT_OBJECT_LEGAL_HOLD_REQUEST.members[0], &self.bucket);
        rt::member(w, &SCHEMA_PUT_OBJECT_LEGAL_HOLD_REQUEST.members[1], &self.checksum_algorithm);
        rt::member(w, &SCHEMA_PUT_OBJECT_LEGAL_HOLD_REQUEST.members[2], &self.content_md5);
        rt::member(
            w,
            &SCHEMA_PUT_OBJECT_LEGAL_HOLD_REQUEST.members[3],
            &self.expected_bucket_owner,
        );
        rt::member(w, &SCHEMA_PUT_OBJECT_LEGAL_HOLD_REQUEST.members[4], &self.key);
        rt::member(w, &SCHEMA_PUT_OBJECT_LEGAL_HOLD_REQUEST.members[5], &self.legal_hold);
        rt::member(w, &SCHEMA_PUT_OBJECT_LEGAL_HOLD_REQUEST.members[6], &self.request_payer);
        rt::member(w, &SCHEMA_PUT_OBJECT_LEGAL_HOLD_REQUEST.members[7], &self.version_id);
        w.end_structure(&SCHEMA_PUT_OBJECT_LEGAL_HOLD_REQUEST);
    }
}
impl rt::Encode for PutObjectLegalHoldRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutObjectLegalHoldRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_OBJECT_LEGAL_HOLD_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.checksum_algorithm = rt::Decode::decode(shape, r)?,
                    2 => out.content_md5 = rt::Decode::decode(shape, r)?,
                    3 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    4 => out.key = rt::Decode::decode(shape, r)?,
                    5 => out.legal_hold = rt::Decode::decode(shape, r)?,
                    6 => out.request_payer = rt::Decode::decode(shape, r)?,
                    7 => out.version_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_OBJECT_LOCK_CONFIGURATION_OUTPUT: rt::Schema = rt::Schema {
    name: "PutObjectLockConfigurationOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("RequestCharged", "x-amz-request-charged", &SHAPE_REQUEST_CHARGED)
        .at(rt::Location::Header)],
    xml_namespace: None,
};
pub static SHAPE_PUT_OBJECT_LOCK_CONFIGURATION_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_OBJECT_LOCK_CONFIGURATION_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutObjectLockConfigurationOutput {
    pub request_charged: Option<RequestCharged>,
}
impl rt::Structure for PutObjectLockConfigurationOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_OBJECT_LOCK_CONFIGURATION_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_OBJECT_LOCK_CONFIGURATION_OUTPUT);
        rt::member(
            w,
            &SCHEMA_PUT_OBJECT_LOCK_CONFIGURATION_OUTPUT.members[0],
            &self.request_charged,
        );
        w.end_structure(&SCHEMA_PUT_OBJECT_LOCK_CONFIGURATION_OUTPUT);
    }
}
impl rt::Encode for PutObjectLockConfigurationOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutObjectLockConfigurationOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_OBJECT_LOCK_CONFIGURATION_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.request_charged = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_OBJECT_LOCK_CONFIGURATION_REQUEST: rt::Schema = rt::Schema {
    name: "PutObjectLockConfigurationRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new(
            "ChecksumAlgorithm",
            "x-amz-sdk-checksum-algorithm",
            &SHAPE_CHECKSUM_ALGORITHM,
        )
        .at(rt::Location::Header),
        rt::Member::new("ContentMD5", "Content-MD5", &SHAPE_CONTENT_MD5).at(rt::Location::Header),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
        rt::Member::new(
            "ObjectLockConfiguration",
            "ObjectLockConfiguration",
            &SHAPE_OBJECT_LOCK_CONFIGURATION,
        )
        .at(rt::Location::Payload),
        rt::Member::new("RequestPayer", "x-amz-request-payer", &SHAPE_REQUEST_PAYER)
            .at(rt::Location::Header),
        rt::Member::new("Token", "x-amz-bucket-object-lock-token", &SHAPE_OBJECT_LOCK_TOKEN)
            .at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_OBJECT_LOCK_CONFIGURATION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_OBJECT_LOCK_CONFIGURATION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutObjectLockConfigurationRequest {
    pub bucket: String,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub content_md5: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub object_lock_configuration: Option<ObjectLockConfiguration>,
    pub request_payer: Option<RequestPayer>,
    pub token: Option<String>,
}
impl rt::Structure for PutObjectLockConfigurationRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_OBJECT_LOCK_CONFIGURATION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_OBJECT_LOCK_CONFIGURATION_REQUEST);
        rt::member(w, &SCHEMA_PUT_OBJECT_LOCK_CONFIGURATION_REQUEST.members[0], &self.bucket);
        rt::member(
            w,
            &SCHEMA_PUT_OBJECT_LOCK_CONFIGURATION_REQUEST.members[1],
            &self.checksum_algorithm,
        );
        rt::member(w, &SCHEMA_PUT_OBJECT_LOCK_CONFIGURATION_REQUEST.members[2], &self.content_md5);
        rt::member(
            w,
            &SCHEMA_PUT_OBJECT_LOCK_CONFIGURATION_REQUEST.members[3],
            &self.expected_bucket_owner,
        );
        rt::member(
            w,
            &SCHEMA_PUT_OBJECT_LOCK_CONFIGURATION_REQUEST.members[4],
            &self.object_lock_configuration,
        );
        rt::member(
            w,
            &SCHEMA_PUT_OBJECT_LOCK_CONFIGURATION_REQUEST.members[5],
            &self.request_payer,
        );
        rt::member(w, &SCHEMA_PUT_OBJECT_LOCK_CONFIGURATION_REQUEST.members[6], &self.token);
        w.end_structure(&SCHEMA_PUT_OBJECT_LOCK_CONFIGURATION_REQUEST);
    }
}
impl rt::Encode for PutObjectLockConfigurationRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutObjectLockConfigurationRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_OBJECT_LOCK_CONFIGURATION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.checksum_algorithm = rt::Decode::decode(shape, r)?,
                    2 => out.content_md5 = rt::Decode::decode(shape, r)?,
                    3 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    4 => out.object_lock_configuration = rt::Decode::decode(shape, r)?,
                    5 => out.request_payer = rt::Decode::decode(shape, r)?,
                    6 => out.token = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_OBJECT_OUTPUT: rt::Schema = rt::Schema {
    name: "PutObjectOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "BucketKeyEnabled",
            "x-amz-server-side-encryption-bucket-key-enabled",
            &SHAPE_BUCKET_KEY_ENABLED,
        )
        .at(rt::Location::Header),
        rt::Member::new("ChecksumCRC32", "x-amz-checksum-crc32", &SHAPE_CHECKSUM_CRC32)
            .at(rt::Location::Header),
        rt::Member::new("ChecksumCRC32C", "x-amz-checksum-crc32c", &SHAPE_CHECKSUM_CRC32_C)
            .at(rt::Location::Header),
        rt::Member::new(
            "ChecksumCRC64NVME",
            "x-amz-checksum-crc64nvme",
            &SHAPE_CHECKSUM_CRC64_NVME,
        )
        .at(rt::Location::Header),
        rt::Member::new("ChecksumMD5", "x-amz-checksum-md5", &SHAPE_CHECKSUM_MD5)
            .at(rt::Location::Header),
        rt::Member::new("ChecksumSHA1", "x-amz-checksum-sha1", &SHAPE_CHECKSUM_SHA1)
            .at(rt::Location::Header),
        rt::Member::new("ChecksumSHA256", "x-amz-checksum-sha256", &SHAPE_CHECKSUM_SHA256)
            .at(rt::Location::Header),
        rt::Member::new("ChecksumSHA512", "x-amz-checksum-sha512", &SHAPE_CHECKSUM_SHA512)
            .at(rt::Location::Header),
        rt::Member::new("ChecksumType", "x-amz-checksum-type", &SHAPE_CHECKSUM_TYPE)
            .at(rt::Location::Header),
        rt::Member::new("ChecksumXXHASH128", "x-amz-checksum-xxhash128", &SHAPE_CHECKSUM_XXHASH128)
            .at(rt::Location::Header),
        rt::Member::new("ChecksumXXHASH3", "x-amz-checksum-xxhash3", &SHAPE_CHECKSUM_XXHASH3)
            .at(rt::Location::Header),
        rt::Member::new("ChecksumXXHASH64", "x-amz-checksum-xxhash64", &SHAPE_CHECKSUM_XXHASH64)
            .at(rt::Location::Header),
        rt::Member::new("ETag", "ETag", &SHAPE_E_TAG).at(rt::Location::Header),
        rt::Member::new("Expiration", "x-amz-expiration", &SHAPE_EXPIRATION)
            .at(rt::Location::Header),
        rt::Member::new("RequestCharged", "x-amz-request-charged", &SHAPE_REQUEST_CHARGED)
            .at(rt::Location::Header),
        rt::Member::new(
            "SSECustomerAlgorithm",
            "x-amz-server-side-encryption-customer-algorithm",
            &SHAPE_SSE_CUSTOMER_ALGORITHM,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "SSECustomerKeyMD5",
            "x-amz-server-side-encryption-customer-key-MD5",
            &SHAPE_SSE_CUSTOMER_KEY_MD5,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "SSEKMSEncryptionContext",
            "x-amz-server-side-encryption-context",
            &SHAPE_SSEKMS_ENCRYPTION_CONTEXT,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "SSEKMSKeyId",
            "x-amz-server-side-encryption-aws-kms-key-id",
            &SHAPE_SSEKMS_KEY_ID,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "ServerSideEncryption",
            "x-amz-server-side-encryption",
            &SHAPE_SERVER_SIDE_ENCRYPTION,
        )
        .at(rt::Location::Header),
        rt::Member::new("Size", "x-amz-object-size", &SHAPE_SIZE).at(rt::Location::Header),
        rt::Member::new("VersionId", "x-amz-version-id", &SHAPE_OBJECT_VERSION_ID)
            .at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_OBJECT_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_PUT_OBJECT_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutObjectOutput {
    pub bucket_key_enabled: Option<bool>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_type: Option<ChecksumType>,
    pub checksum_xxhash128: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub e_tag: Option<String>,
    pub expiration: Option<String>,
    pub request_charged: Option<RequestCharged>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_encryption_context: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub server_side_encryption: Option<ServerSideEncryption>,
    pub size: Option<i64>,
    pub version_id: Option<String>,
}
impl rt::Structure for PutObjectOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_OBJECT_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_OBJECT_OUTPUT);
        rt::member(w, &SCHEMA_PUT_OBJECT_OUTPUT.members[0], &self.bucket_key_enabled);
        rt::member(w, &SCHEMA_PUT_OBJECT_OUTPUT.members[1], &self.checksum_crc32);
        rt::member(w, &SCHEMA_PUT_OBJECT_OUTPUT.members[2], &self.checksum_crc32_c);
        rt::member(w, &SCHEMA_PUT_OBJECT_OUTPUT.members[3], &self.checksum_crc64_nvme);
        rt::member(w, &SCHEMA_PUT_OBJECT_OUTPUT.members[4], &self.checksum_md5);
        rt::member(w, &SCHEMA_PUT_OBJECT_OUTPUT.members[5], &self.checksum_sha1);
        rt::member(w, &SCHEMA_PUT_OBJECT_OUTPUT.members[6], &self.checksum_sha256);
        rt::member(w, &SCHEMA_PUT_OBJECT_OUTPUT.members[7], &self.checksum_sha512);
        rt::member(w, &SCHEMA_PUT_OBJECT_OUTPUT.members[8], &self.checksum_type);
        rt::member(w, &SCHEMA_PUT_OBJECT_OUTPUT.members[9], &self.checksum_xxhash128);
        rt::member(w, &SCHEMA_PUT_OBJECT_OUTPUT.members[10], &self.checksum_xxhash3);
        rt::member(w, &SCHEMA_PUT_OBJECT_OUTPUT.members[11], &self.checksum_xxhash64);
        rt::member(w, &SCHEMA_PUT_OBJECT_OUTPUT.members[12], &self.e_tag);
        rt::member(w, &SCHEMA_PUT_OBJECT_OUTPUT.members[13], &self.expiration);
        rt::member(w, &SCHEMA_PUT_OBJECT_OUTPUT.members[14], &self.request_charged);
        rt::member(w, &SCHEMA_PUT_OBJECT_OUTPUT.members[15], &self.sse_customer_algorithm);
        rt::member(w, &SCHEMA_PUT_OBJECT_OUTPUT.members[16], &self.sse_customer_key_md5);
        rt::member(w, &SCHEMA_PUT_OBJECT_OUTPUT.members[17], &self.ssekms_encryption_context);
        rt::member(w, &SCHEMA_PUT_OBJECT_OUTPUT.members[18], &self.ssekms_key_id);
        rt::member(w, &SCHEMA_PUT_OBJECT_OUTPUT.members[19], &self.server_side_encryption);
        rt::member(w, &SCHEMA_PUT_OBJECT_OUTPUT.members[20], &self.size);
        rt::member(w, &SCHEMA_PUT_OBJECT_OUTPUT.members[21], &self.version_id);
        w.end_structure(&SCHEMA_PUT_OBJECT_OUTPUT);
    }
}
impl rt::Encode for PutObjectOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutObjectOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_PUT_OBJECT_OUTPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.bucket_key_enabled = rt::Decode::decode(shape, r)?,
                1 => out.checksum_crc32 = rt::Decode::decode(shape, r)?,
                2 => out.checksum_crc32_c = rt::Decode::decode(shape, r)?,
                3 => out.checksum_crc64_nvme = rt::Decode::decode(shape, r)?,
                4 => out.checksum_md5 = rt::Decode::decode(shape, r)?,
                5 => out.checksum_sha1 = rt::Decode::decode(shape, r)?,
                6 => out.checksum_sha256 = rt::Decode::decode(shape, r)?,
                7 => out.checksum_sha512 = rt::Decode::decode(shape, r)?,
                8 => out.checksum_type = rt::Decode::decode(shape, r)?,
                9 => out.checksum_xxhash128 = rt::Decode::decode(shape, r)?,
                10 => out.checksum_xxhash3 = rt::Decode::decode(shape, r)?,
                11 => out.checksum_xxhash64 = rt::Decode::decode(shape, r)?,
                12 => out.e_tag = rt::Decode::decode(shape, r)?,
                13 => out.expiration = rt::Decode::decode(shape, r)?,
                14 => out.request_charged = rt::Decode::decode(shape, r)?,
                15 => out.sse_customer_algorithm = rt::Decode::decode(shape, r)?,
                16 => out.sse_customer_key_md5 = rt::Decode::decode(shape, r)?,
                17 => out.ssekms_encryption_context = rt::Decode::decode(shape, r)?,
                18 => out.ssekms_key_id = rt::Decode::decode(shape, r)?,
                19 => out.server_side_encryption = rt::Decode::decode(shape, r)?,
                20 => out.size = rt::Decode::decode(shape, r)?,
                21 => out.version_id = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_OBJECT_REQUEST: rt::Schema = rt::Schema {
    name: "PutObjectRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ACL", "x-amz-acl", &SHAPE_OBJECT_CANNED_ACL).at(rt::Location::Header),
        rt::Member::new("Body", "Body", &SHAPE_BODY).at(rt::Location::Payload).streaming(),
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new(
            "BucketKeyEnabled",
            "x-amz-server-side-encryption-bucket-key-enabled",
            &SHAPE_BUCKET_KEY_ENABLED,
        )
        .at(rt::Location::Header),
        rt::Member::new("CacheControl", "Cache-Control", &SHAPE_CACHE_CONTROL)
            .at(rt::Location::Header),
        rt::Member::new(
            "ChecksumAlgorithm",
            "x-amz-sdk-checksum-algorithm",
            &SHAPE_CHECKSUM_ALGORITHM,
        )
        .at(rt::Location::Header),
        rt::Member::new("ChecksumCRC32", "x-amz-checksum-crc32", &SHAPE_CHECKSUM_CRC32)
            .at(rt::Location::Header),
        rt::Member::new("ChecksumCRC32C", "x-amz-checksum-crc32c", &SHAPE_CHECKSUM_CRC32_C)
            .at(rt::Location::Header),
        rt::Member::new(
            "ChecksumCRC64NVME",
            "x-amz-checksum-crc64nvme",
            &SHAPE_CHECKSUM_CRC64_NVME,
        )
        .at(rt::Location::Header),
        rt::Member::new("ChecksumMD5", "x-amz-checksum-md5", &SHAPE_CHECKSUM_MD5)
            .at(rt::Location::Header),
        rt::Member::new("ChecksumSHA1", "x-amz-checksum-sha1", &SHAPE_CHECKSUM_SHA1)
            .at(rt::Location::Header),
        rt::Member::new("ChecksumSHA256", "x-amz-checksum-sha256", &SHAPE_CHECKSUM_SHA256)
            .at(rt::Location::Header),
        rt::Member::new("ChecksumSHA512", "x-amz-checksum-sha512", &SHAPE_CHECKSUM_SHA512)
            .at(rt::Location::Header),
        rt::Member::new("ChecksumXXHASH128", "x-amz-checksum-xxhash128", &SHAPE_CHECKSUM_XXHASH128)
            .at(rt::Location::Header),
        rt::Member::new("ChecksumXXHASH3", "x-amz-checksum-xxhash3", &SHAPE_CHECKSUM_XXHASH3)
            .at(rt::Location::Header),
        rt::Member::new("ChecksumXXHASH64", "x-amz-checksum-xxhash64", &SHAPE_CHECKSUM_XXHASH64)
            .at(rt::Location::Header),
        rt::Member::new("ContentDisposition", "Content-Disposition", &SHAPE_CONTENT_DISPOSITION)
            .at(rt::Location::Header),
        rt::Member::new("ContentEncoding", "Content-Encoding", &SHAPE_CONTENT_ENCODING)
            .at(rt::Location::Header),
        rt::Member::new("ContentLanguage", "Content-Language", &SHAPE_CONTENT_LANGUAGE)
            .at(rt::Location::Header),
        rt::Member::new("ContentLength", "Content-Length", &SHAPE_CONTENT_LENGTH)
            .at(rt::Location::Header),
        rt::Member::new("ContentMD5", "Content-MD5", &SHAPE_CONTENT_MD5).at(rt::Location::Header),
        rt::Member::new("ContentType", "Content-Type", &SHAPE_CONTENT_TYPE)
            .at(rt::Location::Header),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
        rt::Member::new("Expires", "Expires", &SHAPE_EXPIRES).at(rt::Location::Header),
        rt::Member::new("GrantFullControl", "x-amz-grant-full-control", &SHAPE_GRANT_FULL_CONTROL)
            .at(rt::Location::Header),
        rt::Member::new("GrantRead", "x-amz-grant-read", &SHAPE_GRANT_READ)
            .at(rt::Location::Header),
        rt::Member::new("GrantReadACP", "x-amz-grant-read-acp", &SHAPE_GRANT_READ_ACP)
            .at(rt::Location::Header),
        rt::Member::new("GrantWriteACP", "x-amz-grant-write-acp", &SHAPE_GRANT_WRITE_ACP)
            .at(rt::Location::Header),
        rt::Member::new("IfMatch", "If-Match", &SHAPE_IF_MATCH).at(rt::Location::Header),
        rt::Member::new("IfNoneMatch", "If-None-Match", &SHAPE_IF_NONE_MATCH)
            .at(rt::Location::Header),
        rt::Member::new("Key", "Key", &SHAPE_OBJECT_KEY).required().at(rt::Location::Uri),
        rt::Member::new("Metadata", "x-amz-meta-", &SHAPE_METADATA).at(rt::Location::Headers),
        rt::Member::new(
            "ObjectLockLegalHoldStatus",
            "x-amz-object-lock-legal-hold",
            &SHAPE_OBJECT_LOCK_LEGAL_HOLD_STATUS,
        )
        .at(rt::Location::Header),
        rt::Member::new("ObjectLockMode", "x-amz-object-lock-mode", &SHAPE_OBJECT_LOCK_MODE)
            .at(rt::Location::Header),
        rt::Member::new(
            "ObjectLockRetainUntilDate",
            "x-amz-object-lock-retain-until-date",
            &SHAPE_OBJECT_LOCK_RETAIN_UNTIL_DATE,
        )
        .at(rt::Location::Header),
        rt::Member::new("RequestPayer", "x-amz-request-payer", &SHAPE_REQUEST_PAYER)
            .at(rt::Location::Header),
        rt::Member::new(
            "SSECustomerAlgorithm",
            "x-amz-server-side-encryption-customer-algorithm",
            &SHAPE_SSE_CUSTOMER_ALGORITHM,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "SSECustomerKey",
            "x-amz-server-side-encryption-customer-key",
            &SHAPE_SSE_CUSTOMER_KEY,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "SSECustomerKeyMD5",
            "x-amz-server-side-encryption-customer-key-MD5",
            &SHAPE_SSE_CUSTOMER_KEY_MD5,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "SSEKMSEncryptionContext",
            "x-amz-server-side-encryption-context",
            &SHAPE_SSEKMS_ENCRYPTION_CONTEXT,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "SSEKMSKeyId",
            "x-amz-server-side-encryption-aws-kms-key-id",
            &SHAPE_SSEKMS_KEY_ID,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "ServerSideEncryption",
            "x-amz-server-side-encryption",
            &SHAPE_SERVER_SIDE_ENCRYPTION,
        )
        .at(rt::Location::Header),
        rt::Member::new("StorageClass", "x-amz-storage-class", &SHAPE_STORAGE_CLASS)
            .at(rt::Location::Header),
        rt::Member::new("Tagging", "x-amz-tagging", &SHAPE_TAGGING_HEADER).at(rt::Location::Header),
        rt::Member::new(
            "WebsiteRedirectLocation",
            "x-amz-website-redirect-location",
            &SHAPE_WEBSITE_REDIRECT_LOCATION,
        )
        .at(rt::Location::Header),
        rt::Member::new("WriteOffsetBytes", "x-amz-write-offset-bytes", &SHAPE_WRITE_OFFSET_BYTES)
            .at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_OBJECT_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_PUT_OBJECT_REQUEST);
#[derive(Debug, Default)]
pub struct PutObjectRequest {
    pub acl: Option<ObjectCannedACL>,
    pub body: rt::Body,
    pub bucket: String,
    pub bucket_key_enabled: Option<bool>,
    pub cache_control: Option<String>,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub content_disposition: Option<String>,
    pub content_encoding: Option<String>,
    pub content_language: Option<String>,
    pub content_length: Option<i64>,
    pub content_md5: Option<String>,
    pub content_type: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub expires: Option<String>,
    pub grant_full_control: Option<String>,
    pub grant_read: Option<String>,
    pub grant_read_acp: Option<String>,
    pub grant_write_acp: Option<String>,
    pub if_match: Option<String>,
    pub if_none_match: Option<String>,
    pub key: String,
    pub metadata: Option<rt::BTreeMap<String, String>>,
    pub object_lock_legal_hold_status: Option<ObjectLockLegalHoldStatus>,
    pub object_lock_mode: Option<ObjectLockMode>,
    pub object_lock_retain_until_date: Option<rt::Timestamp>,
    pub request_payer: Option<RequestPayer>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_encryption_context: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub server_side_encryption: Option<ServerSideEncryption>,
    pub storage_class: Option<StorageClass>,
    pub tagging: Option<String>,
    pub website_redirect_location: Option<String>,
    pub write_offset_bytes: Option<i64>,
}
impl rt::Structure for PutObjectRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_OBJECT_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_OBJECT_REQUEST);
        rt::member(w, &SCHEMA_PUT_OBJECT_REQUEST.members[0], &self.acl);
        rt::member(w, &SCHEMA_PUT_OBJECT_REQUEST.members[2], &self.bucket);
        rt::member(w, &SCHEMA_PUT_OBJECT_REQUEST.members[3], &self.bucket_key_enabled);
        rt::member(w, &SCHEMA_PUT_OBJECT_REQUEST.members[4], &self.cache_control);
        rt::member(w, &SCHEMA_PUT_OBJECT_REQUEST.members[5], &self.checksum_algorithm);
        rt::member(w, &SCHEMA_PUT_OBJECT_REQUEST.members[6], &self.checksum_crc32);
        rt::member(w, &SCHEMA_PUT_OBJECT_REQUEST.members[7], &self.checksum_crc32_c);
        rt::member(w, &SCHEMA_PUT_OBJECT_REQUEST.members[8], &self.checksum_crc64_nvme);
        rt::member(w, &SCHEMA_PUT_OBJECT_REQUEST.members[9], &self.checksum_md5);
        rt::member(w, &SCHEMA_PUT_OBJECT_REQUEST.members[10], &self.checksum_sha1);
        rt::member(w, &SCHEMA_PUT_OBJECT_REQUEST.members[11], &self.checksum_sha256);
        rt::member(w, &SCHEMA_PUT_OBJECT_REQUEST.members[12], &self.checksum_sha512);
        rt::member(w, &SCHEMA_PUT_OBJECT_REQUEST.members[13], &self.checksum_xxhash128);
        rt::member(w, &SCHEMA_PUT_OBJECT_REQUEST.members[14], &self.checksum_xxhash3);
        rt::member(w, &SCHEMA_PUT_OBJECT_REQUEST.members[15], &self.checksum_xxhash64);
        rt::member(w, &SCHEMA_PUT_OBJECT_REQUEST.members[16], &self.content_disposition);
        rt::member(w, &SCHEMA_PUT_OBJECT_REQUEST.members[17], &self.content_encoding);
        rt::member(w, &SCHEMA_PUT_OBJECT_REQUEST.members[18], &self.content_language);
        rt::member(w, &SCHEMA_PUT_OBJECT_REQUEST.members[19], &self.content_length);
        rt::member(w, &SCHEMA_PUT_OBJECT_REQUEST.members[20], &self.content_md5);
        rt::member(w, &SCHEMA_PUT_OBJECT_REQUEST.members[21], &self.content_type);
        rt::member(w, &SCHEMA_PUT_OBJECT_REQUEST.members[22], &self.expected_bucket_owner);
        rt::member(w, &SCHEMA_PUT_OBJECT_REQUEST.members[23], &self.expires);
        rt::member(w, &SCHEMA_PUT_OBJECT_REQUEST.members[24], &self.grant_full_control);
        rt::member(w, &SCHEMA_PUT_OBJECT_REQUEST.members[25], &self.grant_read);
        rt::member(w, &SCHEMA_PUT_OBJECT_REQUEST.members[26], &self.grant_read_acp);
        rt::member(w, &SCHEMA_PUT_OBJECT_REQUEST.members[27], &self.grant_write_acp);
        rt::member(w, &SCHEMA_PUT_OBJECT_REQUEST.members[28], &self.if_match);
        rt::member(w, &SCHEMA_PUT_OBJECT_REQUEST.members[29], &self.if_none_match);
        rt::member(w, &SCHEMA_PUT_OBJECT_REQUEST.members[30], &self.key);
        rt::member(w, &SCHEMA_PUT_OBJECT_REQUEST.members[31], &self.metadata);
        rt::member(w, &SCHEMA_PUT_OBJECT_REQUEST.members[32], &self.object_lock_legal_hold_status);
        rt::member(w, &SCHEMA_PUT_OBJECT_REQUEST.members[33], &self.object_lock_mode);
        rt::member(w, &SCHEMA_PUT_OBJECT_REQUEST.members[34], &self.object_lock_retain_until_date);
        rt::member(w, &SCHEMA_PUT_OBJECT_REQUEST.members[35], &self.request_payer);
        rt::member(w, &SCHEMA_PUT_OBJECT_REQUEST.members[36], &self.sse_customer_algorithm);
        rt::member(w, &SCHEMA_PUT_OBJECT_REQUEST.members[37], &self.sse_customer_key);
        rt::member(w, &SCHEMA_PUT_OBJECT_REQUEST.members[38], &self.sse_customer_key_md5);
        rt::member(w, &SCHEMA_PUT_OBJECT_REQUEST.members[39], &self.ssekms_encryption_context);
        rt::member(w, &SCHEMA_PUT_OBJECT_REQUEST.members[40], &self.ssekms_key_id);
        rt::member(w, &SCHEMA_PUT_OBJECT_REQUEST.members[41], &self.server_side_encryption);
        rt::member(w, &SCHEMA_PUT_OBJECT_REQUEST.members[42], &self.storage_class);
        rt::member(w, &SCHEMA_PUT_OBJECT_REQUEST.members[43], &self.tagging);
        rt::member(w, &SCHEMA_PUT_OBJECT_REQUEST.members[44], &self.website_redirect_location);
        rt::member(w, &SCHEMA_PUT_OBJECT_REQUEST.members[45], &self.write_offset_bytes);
        w.end_structure(&SCHEMA_PUT_OBJECT_REQUEST);
    }
    fn take_body(&mut self) -> Option<rt::Body> {
        Some(self.body.take())
    }
}
impl rt::Encode for PutObjectRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutObjectRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_PUT_OBJECT_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.acl = rt::Decode::decode(shape, r)?,
                2 => out.bucket = rt::Decode::decode(shape, r)?,
                3 => out.bucket_key_enabled = rt::Decode::decode(shape, r)?,
                4 => out.cache_control = rt::Decode::decode(shape, r)?,
                5 => out.checksum_algorithm = rt::Decode::decode(shape, r)?,
                6 => out.checksum_crc32 = rt::Decode::decode(shape, r)?,
                7 => out.checksum_crc32_c = rt::Decode::decode(shape, r)?,
                8 => out.checksum_crc64_nvme = rt::Decode::decode(shape, r)?,
                9 => out.checksum_md5 = rt::Decode::decode(shape, r)?,
                10 => out.checksum_sha1 = rt::Decode::decode(shape, r)?,
                11 => out.checksum_sha256 = rt::Decode::decode(shape, r)?,
                12 => out.checksum_sha512 = rt::Decode::decode(shape, r)?,
                13 => out.checksum_xxhash128 = rt::Decode::decode(shape, r)?,
                14 => out.checksum_xxhash3 = rt::Decode::decode(shape, r)?,
                15 => out.checksum_xxhash64 = rt::Decode::decode(shape, r)?,
                16 => out.content_disposition = rt::Decode::decode(shape, r)?,
                17 => out.content_encoding = rt::Decode::decode(shape, r)?,
                18 => out.content_language = rt::Decode::decode(shape, r)?,
                19 => out.content_length = rt::Decode::decode(shape, r)?,
                20 => out.content_md5 = rt::Decode::decode(shape, r)?,
                21 => out.content_type = rt::Decode::decode(shape, r)?,
                22 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                23 => out.expires = rt::Decode::decode(shape, r)?,
                24 => out.grant_full_control = rt::Decode::decode(shape, r)?,
                25 => out.grant_read = rt::Decode::decode(shape, r)?,
                26 => out.grant_read_acp = rt::Decode::decode(shape, r)?,
                27 => out.grant_write_acp = rt::Decode::decode(shape, r)?,
                28 => out.if_match = rt::Decode::decode(shape, r)?,
                29 => out.if_none_match = rt::Decode::decode(shape, r)?,
                30 => out.key = rt::Decode::decode(shape, r)?,
                31 => out.metadata = rt::Decode::decode(shape, r)?,
                32 => out.object_lock_legal_hold_status = rt::Decode::decode(shape, r)?,
                33 => out.object_lock_mode = rt::Decode::decode(shape, r)?,
                34 => out.object_lock_retain_until_date = rt::Decode::decode(shape, r)?,
                35 => out.request_payer = rt::Decode::decode(shape, r)?,
                36 => out.sse_customer_algorithm = rt::Decode::decode(shape, r)?,
                37 => out.sse_customer_key = rt::Decode::decode(shape, r)?,
                38 => out.sse_customer_key_md5 = rt::Decode::decode(shape, r)?,
                39 => out.ssekms_encryption_context = rt::Decode::decode(shape, r)?,
                40 => out.ssekms_key_id = rt::Decode::decode(shape, r)?,
                41 => out.server_side_encryption = rt::Decode::decode(shape, r)?,
                42 => out.storage_class = rt::Decode::decode(shape, r)?,
                43 => out.tagging = rt::Decode::decode(shape, r)?,
                44 => out.website_redirect_location = rt::Decode::decode(shape, r)?,
                45 => out.write_offset_bytes = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_OBJECT_RETENTION_OUTPUT: rt::Schema = rt::Schema {
    name: "PutObjectRetentionOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("RequestCharged", "x-amz-request-charged", &SHAPE_REQUEST_CHARGED)
        .at(rt::Location::Header)],
    xml_namespace: None,
};
pub static SHAPE_PUT_OBJECT_RETENTION_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_OBJECT_RETENTION_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutObjectRetentionOutput {
    pub request_charged: Option<RequestCharged>,
}
impl rt::Structure for PutObjectRetentionOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_OBJECT_RETENTION_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_OBJECT_RETENTION_OUTPUT);
        rt::member(w, &SCHEMA_PUT_OBJECT_RETENTION_OUTPUT.members[0], &self.request_charged);
        w.end_structure(&SCHEMA_PUT_OBJECT_RETENTION_OUTPUT);
    }
}
impl rt::Encode for PutObjectRetentionOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutObjectRetentionOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_OBJECT_RETENTION_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.request_charged = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_OBJECT_RETENTION_REQUEST: rt::Schema = rt::Schema {
    name: "PutObjectRetentionRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new(
            "BypassGovernanceRetention",
            "x-amz-bypass-governance-retention",
            &SHAPE_BYPASS_GOVERNANCE_RETENTION,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "ChecksumAlgorithm",
            "x-amz-sdk-checksum-algorithm",
            &SHAPE_CHECKSUM_ALGORITHM,
        )
        .at(rt::Location::Header),
        rt::Member::new("ContentMD5", "Content-MD5", &SHAPE_CONTENT_MD5).at(rt::Location::Header),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
        rt::Member::new("Key", "Key", &SHAPE_OBJECT_KEY).required().at(rt::Location::Uri),
        rt::Member::new("RequestPayer", "x-amz-request-payer", &SHAPE_REQUEST_PAYER)
            .at(rt::Location::Header),
        rt::Member::new("Retention", "Retention", &SHAPE_OBJECT_LOCK_RETENTION)
            .at(rt::Location::Payload),
        rt::Member::new("VersionId", "versionId", &SHAPE_OBJECT_VERSION_ID).at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_OBJECT_RETENTION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_OBJECT_RETENTION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutObjectRetentionRequest {
    pub bucket: String,
    pub bypass_governance_retention: Option<bool>,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub content_md5: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub key: String,
    pub request_payer: Option<RequestPayer>,
    pub retention: Option<ObjectLockRetention>,
    pub version_id: Option<String>,
}
impl rt::Structure for PutObjectRetentionRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_OBJECT_RETENTION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_OBJECT_RETENTION_REQUEST);
        rt::member(w, &SCHEMA_PUT_OBJECT_RETENTION_REQUEST.members[0], &self.bucket);
        rt::member(
            w,
            &SCHEMA_PUT_OBJECT_RETENTION_REQUEST.members[1],
            &self.bypass_governance_retention,
        );
        rt::member(w, &SCHEMA_PUT_OBJECT_RETENTION_REQUEST.members[2], &self.checksum_algorithm);
        rt::member(w, &SCHEMA_PUT_OBJECT_RETENTION_REQUEST.members[3], &self.content_md5);
        rt::member(w, &SCHEMA_PUT_OBJECT_RETENTION_REQUEST.members[4], &self.expected_bucket_owner);
        rt::member(w, &SCHEMA_PUT_OBJECT_RETENTION_REQUEST.members[5], &self.key);
        rt::member(w, &SCHEMA_PUT_OBJECT_RETENTION_REQUEST.members[6], &self.request_payer);
        rt::member(w, &SCHEMA_PUT_OBJECT_RETENTION_REQUEST.members[7], &self.retention);
        rt::member(w, &SCHEMA_PUT_OBJECT_RETENTION_REQUEST.members[8], &self.version_id);
        w.end_structure(&SCHEMA_PUT_OBJECT_RETENTION_REQUEST);
    }
}
impl rt::Encode for PutObjectRetentionRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutObjectRetentionRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_OBJECT_RETENTION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.bypass_governance_retention = rt::Decode::decode(shape, r)?,
                    2 => out.checksum_algorithm = rt::Decode::decode(shape, r)?,
                    3 => out.content_md5 = rt::Decode::decode(shape, r)?,
                    4 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    5 => out.key = rt::Decode::decode(shape, r)?,
                    6 => out.request_payer = rt::Decode::decode(shape, r)?,
                    7 => out.retention = rt::Decode::decode(shape, r)?,
                    8 => out.version_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_OBJECT_TAGGING_OUTPUT: rt::Schema = rt::Schema {
    name: "PutObjectTaggingOutput",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("VersionId", "x-amz-version-id", &SHAPE_OBJECT_VERSION_ID)
        .at(rt::Location::Header)],
    xml_namespace: None,
};
pub static SHAPE_PUT_OBJECT_TAGGING_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_OBJECT_TAGGING_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutObjectTaggingOutput {
    pub version_id: Option<String>,
}
impl rt::Structure for PutObjectTaggingOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_OBJECT_TAGGING_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_OBJECT_TAGGING_OUTPUT);
        rt::member(w, &SCHEMA_PUT_OBJECT_TAGGING_OUTPUT.members[0], &self.version_id);
        w.end_structure(&SCHEMA_PUT_OBJECT_TAGGING_OUTPUT);
    }
}
impl rt::Encode for PutObjectTaggingOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutObjectTaggingOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_OBJECT_TAGGING_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.version_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_OBJECT_TAGGING_REQUEST: rt::Schema = rt::Schema {
    name: "PutObjectTaggingRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new(
            "ChecksumAlgorithm",
            "x-amz-sdk-checksum-algorithm",
            &SHAPE_CHECKSUM_ALGORITHM,
        )
        .at(rt::Location::Header),
        rt::Member::new("ContentMD5", "Content-MD5", &SHAPE_CONTENT_MD5).at(rt::Location::Header),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
        rt::Member::new("Key", "Key", &SHAPE_OBJECT_KEY).required().at(rt::Location::Uri),
        rt::Member::new("RequestPayer", "x-amz-request-payer", &SHAPE_REQUEST_PAYER)
            .at(rt::Location::Header),
        rt::Member::new("Tagging", "Tagging", &SHAPE_TAGGING).required().at(rt::Location::Payload),
        rt::Member::new("VersionId", "versionId", &SHAPE_OBJECT_VERSION_ID).at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_OBJECT_TAGGING_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_OBJECT_TAGGING_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutObjectTaggingRequest {
    pub bucket: String,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub content_md5: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub key: String,
    pub request_payer: Option<RequestPayer>,
    pub tagging: Tagging,
    pub version_id: Option<String>,
}
impl rt::Structure for PutObjectTaggingRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_OBJECT_TAGGING_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_OBJECT_TAGGING_REQUEST);
        rt::member(w, &SCHEMA_PUT_OBJECT_TAGGING_REQUEST.members[0], &self.bucket);
        rt::member(w, &SCHEMA_PUT_OBJECT_TAGGING_REQUEST.members[1], &self.checksum_algorithm);
        rt::member(w, &SCHEMA_PUT_OBJECT_TAGGING_REQUEST.members[2], &self.content_md5);
        rt::member(w, &SCHEMA_PUT_OBJECT_TAGGING_REQUEST.members[3], &self.expected_bucket_owner);
        rt::member(w, &SCHEMA_PUT_OBJECT_TAGGING_REQUEST.members[4], &self.key);
        rt::member(w, &SCHEMA_PUT_OBJECT_TAGGING_REQUEST.members[5], &self.request_payer);
        rt::member(w, &SCHEMA_PUT_OBJECT_TAGGING_REQUEST.members[6], &self.tagging);
        rt::member(w, &SCHEMA_PUT_OBJECT_TAGGING_REQUEST.members[7], &self.version_id);
        w.end_structure(&SCHEMA_PUT_OBJECT_TAGGING_REQUEST);
    }
}
impl rt::Encode for PutObjectTaggingRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutObjectTaggingRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_OBJECT_TAGGING_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.checksum_algorithm = rt::Decode::decode(shape, r)?,
                    2 => out.content_md5 = rt::Decode::decode(shape, r)?,
                    3 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    4 => out.key = rt::Decode::decode(shape, r)?,
                    5 => out.request_payer = rt::Decode::decode(shape, r)?,
                    6 => out.tagging = rt::Decode::decode(shape, r)?,
                    7 => out.version_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_PUBLIC_ACCESS_BLOCK_REQUEST: rt::Schema = rt::Schema {
    name: "PutPublicAccessBlockRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new(
            "ChecksumAlgorithm",
            "x-amz-sdk-checksum-algorithm",
            &SHAPE_CHECKSUM_ALGORITHM,
        )
        .at(rt::Location::Header),
        rt::Member::new("ContentMD5", "Content-MD5", &SHAPE_CONTENT_MD5).at(rt::Location::Header),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
        rt::Member::new(
            "PublicAccessBlockConfiguration",
            "PublicAccessBlockConfiguration",
            &SHAPE_PUBLIC_ACCESS_BLOCK_CONFIGURATION,
        )
        .required()
        .at(rt::Location::Payload),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_PUBLIC_ACCESS_BLOCK_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_PUBLIC_ACCESS_BLOCK_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutPublicAccessBlockRequest {
    pub bucket: String,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub content_md5: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub public_access_block_configuration: PublicAccessBlockConfiguration,
}
impl rt::Structure for PutPublicAccessBlockRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_PUBLIC_ACCESS_BLOCK_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_PUBLIC_ACCESS_BLOCK_REQUEST);
        rt::member(w, &SCHEMA_PUT_PUBLIC_ACCESS_BLOCK_REQUEST.members[0], &self.bucket);
        rt::member(w, &SCHEMA_PUT_PUBLIC_ACCESS_BLOCK_REQUEST.members[1], &self.checksum_algorithm);
        rt::member(w, &SCHEMA_PUT_PUBLIC_ACCESS_BLOCK_REQUEST.members[2], &self.content_md5);
        rt::member(
            w,
            &SCHEMA_PUT_PUBLIC_ACCESS_BLOCK_REQUEST.members[3],
            &self.expected_bucket_owner,
        );
        rt::member(
            w,
            &SCHEMA_PUT_PUBLIC_ACCESS_BLOCK_REQUEST.members[4],
            &self.public_access_block_configuration,
        );
        w.end_structure(&SCHEMA_PUT_PUBLIC_ACCESS_BLOCK_REQUEST);
    }
}
impl rt::Encode for PutPublicAccessBlockRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutPublicAccessBlockRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_PUBLIC_ACCESS_BLOCK_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.checksum_algorithm = rt::Decode::decode(shape, r)?,
                    2 => out.content_md5 = rt::Decode::decode(shape, r)?,
                    3 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    4 => out.public_access_block_configuration = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_QUEUE_ARN: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_QUEUE_CONFIGURATION: rt::Schema = rt::Schema {
    name: "QueueConfiguration",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Events", "Event", &SHAPE_EVENT_LIST).required(),
        rt::Member::new("Filter", "Filter", &SHAPE_NOTIFICATION_CONFIGURATION_FILTER),
        rt::Member::new("Id", "Id", &SHAPE_NOTIFICATION_ID),
        rt::Member::new("QueueArn", "Queue", &SHAPE_QUEUE_ARN).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_QUEUE_CONFIGURATION: rt::Shape = rt::Shape::Structure(&SCHEMA_QUEUE_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct QueueConfiguration {
    pub events: Vec<Event>,
    pub filter: Option<NotificationConfigurationFilter>,
    pub id: Option<String>,
    pub queue_arn: String,
}
impl rt::Structure for QueueConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_QUEUE_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_QUEUE_CONFIGURATION);
        rt::member(w, &SCHEMA_QUEUE_CONFIGURATION.members[0], &self.events);
        rt::member(w, &SCHEMA_QUEUE_CONFIGURATION.members[1], &self.filter);
        rt::member(w, &SCHEMA_QUEUE_CONFIGURATION.members[2], &self.id);
        rt::member(w, &SCHEMA_QUEUE_CONFIGURATION.members[3], &self.queue_arn);
        w.end_structure(&SCHEMA_QUEUE_CONFIGURATION);
    }
}
impl rt::Encode for QueueConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for QueueConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_QUEUE_CONFIGURATION, r, &mut |index, shape, r| {
            match index {
                0 => out.events = rt::Decode::decode(shape, r)?,
                1 => out.filter = rt::Decode::decode(shape, r)?,
                2 => out.id = rt::Decode::decode(shape, r)?,
                3 => out.queue_arn = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_QUEUE_CONFIGURATION_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_QUEUE_CONFIGURATION,
    element_name: "member",
    flattened: true,
};
pub static SHAPE_QUIET: rt::Shape = rt::Shape::Boolean;
pub static SHAPE_RANGE: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_REDIRECT: rt::Schema = rt::Schema {
    name: "Redirect",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("HostName", "HostName", &SHAPE_HOST_NAME),
        rt::Member::new("HttpRedirectCode", "HttpRedirectCode", &SHAPE_HTTP_REDIRECT_CODE),
        rt::Member::new("Protocol", "Protocol", &SHAPE_PROTOCOL),
        rt::Member::new(
            "ReplaceKeyPrefixWith",
            "ReplaceKeyPrefixWith",
            &SHAPE_REPLACE_KEY_PREFIX_WITH,
        ),
        rt::Member::new("ReplaceKeyWith", "ReplaceKeyWith", &SHAPE_REPLACE_KEY_WITH),
    ],
    xml_namespace: None,
};
pub static SHAPE_REDIRECT: rt::Shape = rt::Shape::Structure(&SCHEMA_REDIRECT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Redirect {
    pub host_name: Option<String>,
    pub http_redirect_code: Option<String>,
    pub protocol: Option<Protocol>,
    pub replace_key_prefix_with: Option<String>,
    pub replace_key_with: Option<String>,
}
impl rt::Structure for Redirect {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_REDIRECT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_REDIRECT);
        rt::member(w, &SCHEMA_REDIRECT.members[0], &self.host_name);
        rt::member(w, &SCHEMA_REDIRECT.members[1], &self.http_redirect_code);
        rt::member(w, &SCHEMA_REDIRECT.members[2], &self.protocol);
        rt::member(w, &SCHEMA_REDIRECT.members[3], &self.replace_key_prefix_with);
        rt::member(w, &SCHEMA_REDIRECT.members[4], &self.replace_key_with);
        w.end_structure(&SCHEMA_REDIRECT);
    }
}
impl rt::Encode for Redirect {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Redirect {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_REDIRECT, r, &mut |index, shape, r| {
            match index {
                0 => out.host_name = rt::Decode::decode(shape, r)?,
                1 => out.http_redirect_code = rt::Decode::decode(shape, r)?,
                2 => out.protocol = rt::Decode::decode(shape, r)?,
                3 => out.replace_key_prefix_with = rt::Decode::decode(shape, r)?,
                4 => out.replace_key_with = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_REDIRECT_ALL_REQUESTS_TO: rt::Schema = rt::Schema {
    name: "RedirectAllRequestsTo",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("HostName", "HostName", &SHAPE_HOST_NAME).required(),
        rt::Member::new("Protocol", "Protocol", &SHAPE_PROTOCOL),
    ],
    xml_namespace: None,
};
pub static SHAPE_REDIRECT_ALL_REQUESTS_TO: rt::Shape =
    rt::Shape::Structure(&SCHEMA_REDIRECT_ALL_REQUESTS_TO);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RedirectAllRequestsTo {
    pub host_name: String,
    pub protocol: Option<Protocol>,
}
impl rt::Structure for RedirectAllRequestsTo {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_REDIRECT_ALL_REQUESTS_TO
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_REDIRECT_ALL_REQUESTS_TO);
        rt::member(w, &SCHEMA_REDIRECT_ALL_REQUESTS_TO.members[0], &self.host_name);
        rt::member(w, &SCHEMA_REDIRECT_ALL_REQUESTS_TO.members[1], &self.protocol);
        w.end_structure(&SCHEMA_REDIRECT_ALL_REQUESTS_TO);
    }
}
impl rt::Encode for RedirectAllRequestsTo {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for RedirectAllRequestsTo {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_REDIRECT_ALL_REQUESTS_TO,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.host_name = rt::Decode::decode(shape, r)?,
                    1 => out.protocol = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_REGION: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(20), pattern: None };
pub static SHAPE_REPLACE_KEY_PREFIX_WITH: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_REPLACE_KEY_WITH: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_REPLICA_KMS_KEY_ID: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_REPLICA_MODIFICATIONS: rt::Schema = rt::Schema {
    name: "ReplicaModifications",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Status", "Status", &SHAPE_REPLICA_MODIFICATIONS_STATUS).required()],
    xml_namespace: None,
};
pub static SHAPE_REPLICA_MODIFICATIONS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_REPLICA_MODIFICATIONS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReplicaModifications {
    pub status: ReplicaModificationsStatus,
}
impl rt::Structure for ReplicaModifications {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_REPLICA_MODIFICATIONS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_REPLICA_MODIFICATIONS);
        rt::member(w, &SCHEMA_REPLICA_MODIFICATIONS.members[0], &self.status);
        w.end_structure(&SCHEMA_REPLICA_MODIFICATIONS);
    }
}
impl rt::Encode for ReplicaModifications {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ReplicaModifications {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_REPLICA_MODIFICATIONS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.status = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_REPLICA_MODIFICATIONS_STATUS: rt::Shape =
    rt::Shape::Enum { values: &["Enabled", "Disabled"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReplicaModificationsStatus {
    Enabled,
    Disabled,
    Unknown(String),
}
impl ReplicaModificationsStatus {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabled => "Enabled",
            Self::Disabled => "Disabled",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ReplicaModificationsStatus {
    fn from(text: &str) -> Self {
        match text {
            "Enabled" => Self::Enabled,
            "Disabled" => Self::Disabled,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ReplicaModificationsStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ReplicaModificationsStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ReplicaModificationsStatus {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ReplicaModificationsStatus {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_REPLICATION_CONFIGURATION: rt::Schema = rt::Schema {
    name: "ReplicationConfiguration",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Role", "Role", &SHAPE_ROLE).required(),
        rt::Member::new("Rules", "Rule", &SHAPE_REPLICATION_RULES).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_REPLICATION_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_REPLICATION_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReplicationConfiguration {
    pub role: String,
    pub rules: Vec<ReplicationRule>,
}
impl rt::Structure for ReplicationConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_REPLICATION_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_REPLICATION_CONFIGURATION);
        rt::member(w, &SCHEMA_REPLICATION_CONFIGURATION.members[0], &self.role);
        rt::member(w, &SCHEMA_REPLICATION_CONFIGURATION.members[1], &self.rules);
        w.end_structure(&SCHEMA_REPLICATION_CONFIGURATION);
    }
}
impl rt::Encode for ReplicationConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ReplicationConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_REPLICATION_CONFIGURATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.role = rt::Decode::decode(shape, r)?,
                    1 => out.rules = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_REPLICATION_RULE: rt::Schema = rt::Schema {
    name: "ReplicationRule",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "DeleteMarkerReplication",
            "DeleteMarkerReplication",
            &SHAPE_DELETE_MARKER_REPLICATION,
        ),
        rt::Member::new("Destination", "Destination", &SHAPE_DESTINATION).required(),
        rt::Member::new(
            "ExistingObjectReplication",
            "ExistingObjectReplication",
            &SHAPE_EXISTING_OBJECT_REPLICATION,
        ),
        rt::Member::new("Filter", "Filter", &SHAPE_REPLICATION_RULE_FILTER),
        rt::Member::new("ID", "ID", &SHAPE_ID),
        rt::Member::new("Prefix", "Prefix", &SHAPE_PREFIX),
        rt::Member::new("Priority", "Priority", &SHAPE_PRIORITY),
        rt::Member::new(
            "SourceSelectionCriteria",
            "SourceSelectionCriteria",
            &SHAPE_SOURCE_SELECTION_CRITERIA,
        ),
        rt::Member::new("Status", "Status", &SHAPE_REPLICATION_RULE_STATUS).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_REPLICATION_RULE: rt::Shape = rt::Shape::Structure(&SCHEMA_REPLICATION_RULE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReplicationRule {
    pub delete_marker_replication: Option<DeleteMarkerReplication>,
    pub destination: Destination,
    pub existing_object_replication: Option<ExistingObjectReplication>,
    pub filter: Option<ReplicationRuleFilter>,
    pub id: Option<String>,
    pub prefix: Option<String>,
    pub priority: Option<i32>,
    pub source_selection_criteria: Option<SourceSelectionCriteria>,
    pub status: ReplicationRuleStatus,
}
impl rt::Structure for ReplicationRule {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_REPLICATION_RULE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_REPLICATION_RULE);
        rt::member(w, &SCHEMA_REPLICATION_RULE.members[0], &self.delete_marker_replication);
        rt::member(w, &SCHEMA_REPLICATION_RULE.members[1], &self.destination);
        rt::member(w, &SCHEMA_REPLICATION_RULE.members[2], &self.existing_object_replication);
        rt::member(w, &SCHEMA_REPLICATION_RULE.members[3], &self.filter);
        rt::member(w, &SCHEMA_REPLICATION_RULE.members[4], &self.id);
        rt::member(w, &SCHEMA_REPLICATION_RULE.members[5], &self.prefix);
        rt::member(w, &SCHEMA_REPLICATION_RULE.members[6], &self.priority);
        rt::member(w, &SCHEMA_REPLICATION_RULE.members[7], &self.source_selection_criteria);
        rt::member(w, &SCHEMA_REPLICATION_RULE.members[8], &self.status);
        w.end_structure(&SCHEMA_REPLICATION_RULE);
    }
}
impl rt::Encode for ReplicationRule {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ReplicationRule {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_REPLICATION_RULE, r, &mut |index, shape, r| {
            match index {
                0 => out.delete_marker_replication = rt::Decode::decode(shape, r)?,
                1 => out.destination = rt::Decode::decode(shape, r)?,
                2 => out.existing_object_replication = rt::Decode::decode(shape, r)?,
                3 => out.filter = rt::Decode::decode(shape, r)?,
                4 => out.id = rt::Decode::decode(shape, r)?,
                5 => out.prefix = rt::Decode::decode(shape, r)?,
                6 => out.priority = rt::Decode::decode(shape, r)?,
                7 => out.source_selection_criteria = rt::Decode::decode(shape, r)?,
                8 => out.status = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_REPLICATION_RULE_AND_OPERATOR: rt::Schema = rt::Schema {
    name: "ReplicationRuleAndOperator",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Prefix", "Prefix", &SHAPE_PREFIX),
        rt::Member::new("Tags", "Tag", &SHAPE_TAG_SET).flattened(),
    ],
    xml_namespace: None,
};
pub static SHAPE_REPLICATION_RULE_AND_OPERATOR: rt::Shape =
    rt::Shape::Structure(&SCHEMA_REPLICATION_RULE_AND_OPERATOR);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReplicationRuleAndOperator {
    pub prefix: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
impl rt::Structure for ReplicationRuleAndOperator {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_REPLICATION_RULE_AND_OPERATOR
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_REPLICATION_RULE_AND_OPERATOR);
        rt::member(w, &SCHEMA_REPLICATION_RULE_AND_OPERATOR.members[0], &self.prefix);
        rt::member(w, &SCHEMA_REPLICATION_RULE_AND_OPERATOR.members[1], &self.tags);
        w.end_structure(&SCHEMA_REPLICATION_RULE_AND_OPERATOR);
    }
}
impl rt::Encode for ReplicationRuleAndOperator {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ReplicationRuleAndOperator {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_REPLICATION_RULE_AND_OPERATOR,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.prefix = rt::Decode::decode(shape, r)?,
                    1 => out.tags = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_REPLICATION_RULE_FILTER: rt::Schema = rt::Schema {
    name: "ReplicationRuleFilter",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("And", "And", &SHAPE_REPLICATION_RULE_AND_OPERATOR),
        rt::Member::new("Prefix", "Prefix", &SHAPE_PREFIX),
        rt::Member::new("Tag", "Tag", &SHAPE_TAG),
    ],
    xml_namespace: None,
};
pub static SHAPE_REPLICATION_RULE_FILTER: rt::Shape =
    rt::Shape::Structure(&SCHEMA_REPLICATION_RULE_FILTER);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReplicationRuleFilter {
    pub and: Option<ReplicationRuleAndOperator>,
    pub prefix: Option<String>,
    pub tag: Option<Tag>,
}
impl rt::Structure for ReplicationRuleFilter {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_REPLICATION_RULE_FILTER
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_REPLICATION_RULE_FILTER);
        rt::member(w, &SCHEMA_REPLICATION_RULE_FILTER.members[0], &self.and);
        rt::member(w, &SCHEMA_REPLICATION_RULE_FILTER.members[1], &self.prefix);
        rt::member(w, &SCHEMA_REPLICATION_RULE_FILTER.members[2], &self.tag);
        w.end_structure(&SCHEMA_REPLICATION_RULE_FILTER);
    }
}
impl rt::Encode for ReplicationRuleFilter {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ReplicationRuleFilter {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_REPLICATION_RULE_FILTER,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.and = rt::Decode::decode(shape, r)?,
                    1 => out.prefix = rt::Decode::decode(shape, r)?,
                    2 => out.tag = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_REPLICATION_RULE_STATUS: rt::Shape =
    rt::Shape::Enum { values: &["Enabled", "Disabled"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReplicationRuleStatus {
    Enabled,
    Disabled,
    Unknown(String),
}
impl ReplicationRuleStatus {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabled => "Enabled",
            Self::Disabled => "Disabled",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ReplicationRuleStatus {
    fn from(text: &str) -> Self {
        match text {
            "Enabled" => Self::Enabled,
            "Disabled" => Self::Disabled,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ReplicationRuleStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ReplicationRuleStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ReplicationRuleStatus {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ReplicationRuleStatus {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_REPLICATION_RULES: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_REPLICATION_RULE,
    element_name: "member",
    flattened: true,
};
pub static SHAPE_REPLICATION_STATUS: rt::Shape =
    rt::Shape::Enum { values: &["COMPLETE", "PENDING", "FAILED", "REPLICA", "COMPLETED"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReplicationStatus {
    Complete,
    Pending,
    Failed,
    Replica,
    Completed,
    Unknown(String),
}
impl ReplicationStatus {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Complete => "COMPLETE",
            Self::Pending => "PENDING",
            Self::Failed => "FAILED",
            Self::Replica => "REPLICA",
            Self::Completed => "COMPLETED",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ReplicationStatus {
    fn from(text: &str) -> Self {
        match text {
            "COMPLETE" => Self::Complete,
            "PENDING" => Self::Pending,
            "FAILED" => Self::Failed,
            "REPLICA" => Self::Replica,
            "COMPLETED" => Self::Completed,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ReplicationStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ReplicationStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ReplicationStatus {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ReplicationStatus {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_REPLICATION_TIME: rt::Schema = rt::Schema {
    name: "ReplicationTime",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Status", "Status", &SHAPE_REPLICATION_TIME_STATUS).required(),
        rt::Member::new("Time", "Time", &SHAPE_REPLICATION_TIME_VALUE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_REPLICATION_TIME: rt::Shape = rt::Shape::Structure(&SCHEMA_REPLICATION_TIME);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReplicationTime {
    pub status: ReplicationTimeStatus,
    pub time: ReplicationTimeValue,
}
impl rt::Structure for ReplicationTime {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_REPLICATION_TIME
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_REPLICATION_TIME);
        rt::member(w, &SCHEMA_REPLICATION_TIME.members[0], &self.status);
        rt::member(w, &SCHEMA_REPLICATION_TIME.members[1], &self.time);
        w.end_structure(&SCHEMA_REPLICATION_TIME);
    }
}
impl rt::Encode for ReplicationTime {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ReplicationTime {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_REPLICATION_TIME, r, &mut |index, shape, r| {
            match index {
                0 => out.status = rt::Decode::decode(shape, r)?,
                1 => out.time = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_REPLICATION_TIME_STATUS: rt::Shape =
    rt::Shape::Enum { values: &["Enabled", "Disabled"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReplicationTimeStatus {
    Enabled,
    Disabled,
    Unknown(String),
}
impl ReplicationTimeStatus {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabled => "Enabled",
            Self::Disabled => "Disabled",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ReplicationTimeStatus {
    fn from(text: &str) -> Self {
        match text {
            "Enabled" => Self::Enabled,
            "Disabled" => Self::Disabled,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ReplicationTimeStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ReplicationTimeStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ReplicationTimeStatus {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ReplicationTimeStatus {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_REPLICATION_TIME_VALUE: rt::Schema = rt::Schema {
    name: "ReplicationTimeValue",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Minutes", "Minutes", &SHAPE_MINUTES)],
    xml_namespace: None,
};
pub static SHAPE_REPLICATION_TIME_VALUE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_REPLICATION_TIME_VALUE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReplicationTimeValue {
    pub minutes: Option<i32>,
}
impl rt::Structure for ReplicationTimeValue {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_REPLICATION_TIME_VALUE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_REPLICATION_TIME_VALUE);
        rt::member(w, &SCHEMA_REPLICATION_TIME_VALUE.members[0], &self.minutes);
        w.end_structure(&SCHEMA_REPLICATION_TIME_VALUE);
    }
}
impl rt::Encode for ReplicationTimeValue {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ReplicationTimeValue {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_REPLICATION_TIME_VALUE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.minutes = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_REQUEST_CHARGED: rt::Shape = rt::Shape::Enum { values: &["requester"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RequestCharged {
    Requester,
    Unknown(String),
}
impl RequestCharged {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Requester => "requester",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for RequestCharged {
    fn from(text: &str) -> Self {
        match text {
            "requester" => Self::Requester,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for RequestCharged {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for RequestCharged {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for RequestCharged {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for RequestCharged {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_REQUEST_PAYER: rt::Shape = rt::Shape::Enum { values: &["requester"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RequestPayer {
    Requester,
    Unknown(String),
}
impl RequestPayer {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Requester => "requester",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for RequestPayer {
    fn from(text: &str) -> Self {
        match text {
            "requester" => Self::Requester,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for RequestPayer {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for RequestPayer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for RequestPayer {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for RequestPayer {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_REQUEST_PAYMENT_CONFIGURATION: rt::Schema = rt::Schema {
    name: "RequestPaymentConfiguration",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Payer", "Payer", &SHAPE_PAYER).required()],
    xml_namespace: None,
};
pub static SHAPE_REQUEST_PAYMENT_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_REQUEST_PAYMENT_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RequestPaymentConfiguration {
    pub payer: Payer,
}
impl rt::Structure for RequestPaymentConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_REQUEST_PAYMENT_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_REQUEST_PAYMENT_CONFIGURATION);
        rt::member(w, &SCHEMA_REQUEST_PAYMENT_CONFIGURATION.members[0], &self.payer);
        w.end_structure(&SCHEMA_REQUEST_PAYMENT_CONFIGURATION);
    }
}
impl rt::Encode for RequestPaymentConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for RequestPaymentConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_REQUEST_PAYMENT_CONFIGURATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.payer = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_RESPONSE_CACHE_CONTROL: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_RESPONSE_CONTENT_DISPOSITION: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_RESPONSE_CONTENT_ENCODING: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_RESPONSE_CONTENT_LANGUAGE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_RESPONSE_CONTENT_TYPE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_RESPONSE_EXPIRES: rt::Shape =
    rt::Shape::Timestamp(Some(rt::TimestampFormat::HttpDate));
pub static SHAPE_RESTORE: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_RESTORE_EXPIRY_DATE: rt::Shape = rt::Shape::Timestamp(None);
pub static SCHEMA_RESTORE_STATUS: rt::Schema = rt::Schema {
    name: "RestoreStatus",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "IsRestoreInProgress",
            "IsRestoreInProgress",
            &SHAPE_IS_RESTORE_IN_PROGRESS,
        ),
        rt::Member::new("RestoreExpiryDate", "RestoreExpiryDate", &SHAPE_RESTORE_EXPIRY_DATE),
    ],
    xml_namespace: None,
};
pub static SHAPE_RESTORE_STATUS: rt::Shape = rt::Shape::Structure(&SCHEMA_RESTORE_STATUS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RestoreStatus {
    pub is_restore_in_progress: Option<bool>,
    pub restore_expiry_date: Option<rt::Timestamp>,
}
impl rt::Structure for RestoreStatus {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_RESTORE_STATUS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_RESTORE_STATUS);
        rt::member(w, &SCHEMA_RESTORE_STATUS.members[0], &self.is_restore_in_progress);
        rt::member(w, &SCHEMA_RESTORE_STATUS.members[1], &self.restore_expiry_date);
        w.end_structure(&SCHEMA_RESTORE_STATUS);
    }
}
impl rt::Encode for RestoreStatus {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for RestoreStatus {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_RESTORE_STATUS, r, &mut |index, shape, r| {
            match index {
                0 => out.is_restore_in_progress = rt::Decode::decode(shape, r)?,
                1 => out.restore_expiry_date = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_ROLE: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_ROUTING_RULE: rt::Schema = rt::Schema {
    name: "RoutingRule",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Condition", "Condition", &SHAPE_CONDITION),
        rt::Member::new("Redirect", "Redirect", &SHAPE_REDIRECT).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_ROUTING_RULE: rt::Shape = rt::Shape::Structure(&SCHEMA_ROUTING_RULE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RoutingRule {
    pub condition: Option<Condition>,
    pub redirect: Redirect,
}
impl rt::Structure for RoutingRule {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ROUTING_RULE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ROUTING_RULE);
        rt::member(w, &SCHEMA_ROUTING_RULE.members[0], &self.condition);
        rt::member(w, &SCHEMA_ROUTING_RULE.members[1], &self.redirect);
        w.end_structure(&SCHEMA_ROUTING_RULE);
    }
}
impl rt::Encode for RoutingRule {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for RoutingRule {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_ROUTING_RULE, r, &mut |index, shape, r| {
            match index {
                0 => out.condition = rt::Decode::decode(shape, r)?,
                1 => out.redirect = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_ROUTING_RULES: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_ROUTING_RULE,
    element_name: "RoutingRule",
    flattened: false,
};
pub static SCHEMA_S3_KEY_FILTER: rt::Schema = rt::Schema {
    name: "S3KeyFilter",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("FilterRules", "FilterRule", &SHAPE_FILTER_RULE_LIST)],
    xml_namespace: None,
};
pub static SHAPE_S3_KEY_FILTER: rt::Shape = rt::Shape::Structure(&SCHEMA_S3_KEY_FILTER);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct S3KeyFilter {
    pub filter_rules: Option<Vec<FilterRule>>,
}
impl rt::Structure for S3KeyFilter {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_S3_KEY_FILTER
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_S3_KEY_FILTER);
        rt::member(w, &SCHEMA_S3_KEY_FILTER.members[0], &self.filter_rules);
        w.end_structure(&SCHEMA_S3_KEY_FILTER);
    }
}
impl rt::Encode for S3KeyFilter {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for S3KeyFilter {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_S3_KEY_FILTER, r, &mut |index, shape, r| {
            match index {
                0 => out.filter_rules = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

static PATTERN_S3_REGIONAL_OR_S3_EXPRESS_BUCKET_ARN_STRING: rt::Pattern =
    rt::Pattern::new("arn:[^:]+:(s3|s3express):.*");
pub static SHAPE_S3_REGIONAL_OR_S3_EXPRESS_BUCKET_ARN_STRING: rt::Shape = rt::Shape::String {
    min: Some(1),
    max: Some(128),
    pattern: Some(&PATTERN_S3_REGIONAL_OR_S3_EXPRESS_BUCKET_ARN_STRING),
};
pub static SHAPE_SSE_CUSTOMER_ALGORITHM: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_SSE_CUSTOMER_KEY: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_SSE_CUSTOMER_KEY_MD5: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_SSEKMS_ENCRYPTION_CONTEXT: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_SSEKMS_KEY_ID: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_SERVER_SIDE_ENCRYPTION: rt::Shape =
    rt::Shape::Enum { values: &["AES256", "aws:fsx", "aws:kms", "aws:kms:dsse"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ServerSideEncryption {
    Aes256,
    AwsFsx,
    AwsKms,
    AwsKmsDsse,
    Unknown(String),
}
impl ServerSideEncryption {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Aes256 => "AES256",
            Self::AwsFsx => "aws:fsx",
            Self::AwsKms => "aws:kms",
            Self::AwsKmsDsse => "aws:kms:dsse",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ServerSideEncryption {
    fn from(text: &str) -> Self {
        match text {
            "AES256" => Self::Aes256,
            "aws:fsx" => Self::AwsFsx,
            "aws:kms" => Self::AwsKms,
            "aws:kms:dsse" => Self::AwsKmsDsse,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ServerSideEncryption {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ServerSideEncryption {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ServerSideEncryption {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ServerSideEncryption {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_SERVER_SIDE_ENCRYPTION_BY_DEFAULT: rt::Schema = rt::Schema {
    name: "ServerSideEncryptionByDefault",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("KMSMasterKeyID", "KMSMasterKeyID", &SHAPE_SSEKMS_KEY_ID),
        rt::Member::new("SSEAlgorithm", "SSEAlgorithm", &SHAPE_SERVER_SIDE_ENCRYPTION).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_SERVER_SIDE_ENCRYPTION_BY_DEFAULT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SERVER_SIDE_ENCRYPTION_BY_DEFAULT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ServerSideEncryptionByDefault {
    pub kms_master_key_id: Option<String>,
    pub sse_algorithm: ServerSideEncryption,
}
impl rt::Structure for ServerSideEncryptionByDefault {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SERVER_SIDE_ENCRYPTION_BY_DEFAULT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SERVER_SIDE_ENCRYPTION_BY_DEFAULT);
        rt::member(
            w,
            &SCHEMA_SERVER_SIDE_ENCRYPTION_BY_DEFAULT.members[0],
            &self.kms_master_key_id,
        );
        rt::member(w, &SCHEMA_SERVER_SIDE_ENCRYPTION_BY_DEFAULT.members[1], &self.sse_algorithm);
        w.end_structure(&SCHEMA_SERVER_SIDE_ENCRYPTION_BY_DEFAULT);
    }
}
impl rt::Encode for ServerSideEncryptionByDefault {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ServerSideEncryptionByDefault {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SERVER_SIDE_ENCRYPTION_BY_DEFAULT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.kms_master_key_id = rt::Decode::decode(shape, r)?,
                    1 => out.sse_algorithm = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_SERVER_SIDE_ENCRYPTION_CONFIGURATION: rt::Schema = rt::Schema {
    name: "ServerSideEncryptionConfiguration",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Rules", "Rule", &SHAPE_SERVER_SIDE_ENCRYPTION_RULES).required()],
    xml_namespace: None,
};
pub static SHAPE_SERVER_SIDE_ENCRYPTION_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SERVER_SIDE_ENCRYPTION_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ServerSideEncryptionConfiguration {
    pub rules: Vec<ServerSideEncryptionRule>,
}
impl rt::Structure for ServerSideEncryptionConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SERVER_SIDE_ENCRYPTION_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SERVER_SIDE_ENCRYPTION_CONFIGURATION);
        rt::member(w, &SCHEMA_SERVER_SIDE_ENCRYPTION_CONFIGURATION.members[0], &self.rules);
        w.end_structure(&SCHEMA_SERVER_SIDE_ENCRYPTION_CONFIGURATION);
    }
}
impl rt::Encode for ServerSideEncryptionConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ServerSideEncryptionConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SERVER_SIDE_ENCRYPTION_CONFIGURATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.rules = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_SERVER_SIDE_ENCRYPTION_RULE: rt::Schema = rt::Schema {
    name: "ServerSideEncryptionRule",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "ApplyServerSideEncryptionByDefault",
            "ApplyServerSideEncryptionByDefault",
            &SHAPE_SERVER_SIDE_ENCRYPTION_BY_DEFAULT,
        ),
        rt::Member::new(
            "BlockedEncryptionTypes",
            "BlockedEncryptionTypes",
            &SHAPE_BLOCKED_ENCRYPTION_TYPES,
        ),
        rt::Member::new("BucketKeyEnabled", "BucketKeyEnabled", &SHAPE_BUCKET_KEY_ENABLED),
    ],
    xml_namespace: None,
};
pub static SHAPE_SERVER_SIDE_ENCRYPTION_RULE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SERVER_SIDE_ENCRYPTION_RULE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ServerSideEncryptionRule {
    pub apply_server_side_encryption_by_default: Option<ServerSideEncryptionByDefault>,
    pub blocked_encryption_types: Option<BlockedEncryptionTypes>,
    pub bucket_key_enabled: Option<bool>,
}
impl rt::Structure for ServerSideEncryptionRule {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SERVER_SIDE_ENCRYPTION_RULE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SERVER_SIDE_ENCRYPTION_RULE);
        rt::member(
            w,
            &SCHEMA_SERVER_SIDE_ENCRYPTION_RULE.members[0],
            &self.apply_server_side_encryption_by_default,
        );
        rt::member(
            w,
            &SCHEMA_SERVER_SIDE_ENCRYPTION_RULE.members[1],
            &self.blocked_encryption_types,
        );
        rt::member(w, &SCHEMA_SERVER_SIDE_ENCRYPTION_RULE.members[2], &self.bucket_key_enabled);
        w.end_structure(&SCHEMA_SERVER_SIDE_ENCRYPTION_RULE);
    }
}
impl rt::Encode for ServerSideEncryptionRule {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ServerSideEncryptionRule {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SERVER_SIDE_ENCRYPTION_RULE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => {
                        out.apply_server_side_encryption_by_default = rt::Decode::decode(shape, r)?
                    }
                    1 => out.blocked_encryption_types = rt::Decode::decode(shape, r)?,
                    2 => out.bucket_key_enabled = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_SERVER_SIDE_ENCRYPTION_RULES: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_SERVER_SIDE_ENCRYPTION_RULE,
    element_name: "member",
    flattened: true,
};
pub static SHAPE_SETTING: rt::Shape = rt::Shape::Boolean;
pub static SCHEMA_SIMPLE_PREFIX: rt::Schema = rt::Schema {
    name: "SimplePrefix",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_SIMPLE_PREFIX: rt::Shape = rt::Shape::Structure(&SCHEMA_SIMPLE_PREFIX);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SimplePrefix {}
impl rt::Structure for SimplePrefix {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SIMPLE_PREFIX
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SIMPLE_PREFIX);
        w.end_structure(&SCHEMA_SIMPLE_PREFIX);
    }
}
impl rt::Encode for SimplePrefix {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SimplePrefix {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_SIMPLE_PREFIX, r, &mut |index, shape, r| {
            match index {
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_SIZE: rt::Shape = rt::Shape::Long { min: None, max: None };
pub static SHAPE_SKIP_VALIDATION: rt::Shape = rt::Shape::Boolean;
pub static SCHEMA_SOURCE_SELECTION_CRITERIA: rt::Schema = rt::Schema {
    name: "SourceSelectionCriteria",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "ReplicaModifications",
            "ReplicaModifications",
            &SHAPE_REPLICA_MODIFICATIONS,
        ),
        rt::Member::new(
            "SseKmsEncryptedObjects",
            "SseKmsEncryptedObjects",
            &SHAPE_SSE_KMS_ENCRYPTED_OBJECTS,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_SOURCE_SELECTION_CRITERIA: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SOURCE_SELECTION_CRITERIA);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SourceSelectionCriteria {
    pub replica_modifications: Option<ReplicaModifications>,
    pub sse_kms_encrypted_objects: Option<SseKmsEncryptedObjects>,
}
impl rt::Structure for SourceSelectionCriteria {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SOURCE_SELECTION_CRITERIA
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SOURCE_SELECTION_CRITERIA);
        rt::member(w, &SCHEMA_SOURCE_SELECTION_CRITERIA.members[0], &self.replica_modifications);
        rt::member(
            w,
            &SCHEMA_SOURCE_SELECTION_CRITERIA.members[1],
            &self.sse_kms_encrypted_objects,
        );
        w.end_structure(&SCHEMA_SOURCE_SELECTION_CRITERIA);
    }
}
impl rt::Encode for SourceSelectionCriteria {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SourceSelectionCriteria {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SOURCE_SELECTION_CRITERIA,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.replica_modifications = rt::Decode::decode(shape, r)?,
                    1 => out.sse_kms_encrypted_objects = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_SSE_KMS_ENCRYPTED_OBJECTS: rt::Schema = rt::Schema {
    name: "SseKmsEncryptedObjects",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Status", "Status", &SHAPE_SSE_KMS_ENCRYPTED_OBJECTS_STATUS).required()
    ],
    xml_namespace: None,
};
pub static SHAPE_SSE_KMS_ENCRYPTED_OBJECTS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SSE_KMS_ENCRYPTED_OBJECTS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SseKmsEncryptedObjects {
    pub status: SseKmsEncryptedObjectsStatus,
}
impl rt::Structure for SseKmsEncryptedObjects {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SSE_KMS_ENCRYPTED_OBJECTS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SSE_KMS_ENCRYPTED_OBJECTS);
        rt::member(w, &SCHEMA_SSE_KMS_ENCRYPTED_OBJECTS.members[0], &self.status);
        w.end_structure(&SCHEMA_SSE_KMS_ENCRYPTED_OBJECTS);
    }
}
impl rt::Encode for SseKmsEncryptedObjects {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SseKmsEncryptedObjects {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SSE_KMS_ENCRYPTED_OBJECTS,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.status = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_SSE_KMS_ENCRYPTED_OBJECTS_STATUS: rt::Shape =
    rt::Shape::Enum { values: &["Enabled", "Disabled"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SseKmsEncryptedObjectsStatus {
    Enabled,
    Disabled,
    Unknown(String),
}
impl SseKmsEncryptedObjectsStatus {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabled => "Enabled",
            Self::Disabled => "Disabled",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for SseKmsEncryptedObjectsStatus {
    fn from(text: &str) -> Self {
        match text {
            "Enabled" => Self::Enabled,
            "Disabled" => Self::Disabled,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for SseKmsEncryptedObjectsStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for SseKmsEncryptedObjectsStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for SseKmsEncryptedObjectsStatus {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for SseKmsEncryptedObjectsStatus {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_START_AFTER: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_STORAGE_CLASS: rt::Shape = rt::Shape::Enum {
    values: &[
        "STANDARD",
        "REDUCED_REDUNDANCY",
        "STANDARD_IA",
        "ONEZONE_IA",
        "INTELLIGENT_TIERING",
        "GLACIER",
        "DEEP_ARCHIVE",
        "OUTPOSTS",
        "GLACIER_IR",
        "SNOW",
        "EXPRESS_ONEZONE",
        "FSX_OPENZFS",
        "FSX_ONTAP",
    ],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StorageClass {
    Standard,
    ReducedRedundancy,
    StandardIa,
    OnezoneIa,
    IntelligentTiering,
    Glacier,
    DeepArchive,
    Outposts,
    GlacierIr,
    Snow,
    ExpressOnezone,
    FsxOpenzfs,
    FsxOntap,
    Unknown(String),
}
impl StorageClass {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Standard => "STANDARD",
            Self::ReducedRedundancy => "REDUCED_REDUNDANCY",
            Self::StandardIa => "STANDARD_IA",
            Self::OnezoneIa => "ONEZONE_IA",
            Self::IntelligentTiering => "INTELLIGENT_TIERING",
            Self::Glacier => "GLACIER",
            Self::DeepArchive => "DEEP_ARCHIVE",
            Self::Outposts => "OUTPOSTS",
            Self::GlacierIr => "GLACIER_IR",
            Self::Snow => "SNOW",
            Self::ExpressOnezone => "EXPRESS_ONEZONE",
            Self::FsxOpenzfs => "FSX_OPENZFS",
            Self::FsxOntap => "FSX_ONTAP",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for StorageClass {
    fn from(text: &str) -> Self {
        match text {
            "STANDARD" => Self::Standard,
            "REDUCED_REDUNDANCY" => Self::ReducedRedundancy,
            "STANDARD_IA" => Self::StandardIa,
            "ONEZONE_IA" => Self::OnezoneIa,
            "INTELLIGENT_TIERING" => Self::IntelligentTiering,
            "GLACIER" => Self::Glacier,
            "DEEP_ARCHIVE" => Self::DeepArchive,
            "OUTPOSTS" => Self::Outposts,
            "GLACIER_IR" => Self::GlacierIr,
            "SNOW" => Self::Snow,
            "EXPRESS_ONEZONE" => Self::ExpressOnezone,
            "FSX_OPENZFS" => Self::FsxOpenzfs,
            "FSX_ONTAP" => Self::FsxOntap,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for StorageClass {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for StorageClass {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for StorageClass {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for StorageClass {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_SUFFIX: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_TAG: rt::Schema = rt::Schema {
    name: "Tag",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Key", "Key", &SHAPE_OBJECT_KEY).required(),
        rt::Member::new("Value", "Value", &SHAPE_VALUE).required(),
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

pub static SHAPE_TAG_COUNT: rt::Shape = rt::Shape::Integer { min: None, max: None };
pub static SHAPE_TAG_SET: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_TAG,
    element_name: "Tag",
    flattened: false,
};
pub static SCHEMA_TAGGING: rt::Schema = rt::Schema {
    name: "Tagging",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("TagSet", "TagSet", &SHAPE_TAG_SET).required()],
    xml_namespace: None,
};
pub static SHAPE_TAGGING: rt::Shape = rt::Shape::Structure(&SCHEMA_TAGGING);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Tagging {
    pub tag_set: Vec<Tag>,
}
impl rt::Structure for Tagging {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TAGGING
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TAGGING);
        rt::member(w, &SCHEMA_TAGGING.members[0], &self.tag_set);
        w.end_structure(&SCHEMA_TAGGING);
    }
}
impl rt::Encode for Tagging {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Tagging {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_TAGGING, r, &mut |index, shape, r| {
            match index {
                0 => out.tag_set = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_TAGGING_DIRECTIVE: rt::Shape = rt::Shape::Enum { values: &["COPY", "REPLACE"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TaggingDirective {
    Copy,
    Replace,
    Unknown(String),
}
impl TaggingDirective {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Copy => "COPY",
            Self::Replace => "REPLACE",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for TaggingDirective {
    fn from(text: &str) -> Self {
        match text {
            "COPY" => Self::Copy,
            "REPLACE" => Self::Replace,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for TaggingDirective {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for TaggingDirective {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for TaggingDirective {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for TaggingDirective {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_TAGGING_HEADER: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_TARGET_BUCKET: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_TARGET_GRANT: rt::Schema = rt::Schema {
    name: "TargetGrant",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Grantee", "Grantee", &SHAPE_GRANTEE),
        rt::Member::new("Permission", "Permission", &SHAPE_BUCKET_LOGS_PERMISSION),
    ],
    xml_namespace: None,
};
pub static SHAPE_TARGET_GRANT: rt::Shape = rt::Shape::Structure(&SCHEMA_TARGET_GRANT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TargetGrant {
    pub grantee: Option<Grantee>,
    pub permission: Option<BucketLogsPermission>,
}
impl rt::Structure for TargetGrant {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TARGET_GRANT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TARGET_GRANT);
        rt::member(w, &SCHEMA_TARGET_GRANT.members[0], &self.grantee);
        rt::member(w, &SCHEMA_TARGET_GRANT.members[1], &self.permission);
        w.end_structure(&SCHEMA_TARGET_GRANT);
    }
}
impl rt::Encode for TargetGrant {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TargetGrant {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_TARGET_GRANT, r, &mut |index, shape, r| {
            match index {
                0 => out.grantee = rt::Decode::decode(shape, r)?,
                1 => out.permission = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_TARGET_GRANTS: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_TARGET_GRANT,
    element_name: "Grant",
    flattened: false,
};
pub static SCHEMA_TARGET_OBJECT_KEY_FORMAT: rt::Schema = rt::Schema {
    name: "TargetObjectKeyFormat",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("PartitionedPrefix", "PartitionedPrefix", &SHAPE_PARTITIONED_PREFIX),
        rt::Member::new("SimplePrefix", "SimplePrefix", &SHAPE_SIMPLE_PREFIX),
    ],
    xml_namespace: None,
};
pub static SHAPE_TARGET_OBJECT_KEY_FORMAT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_TARGET_OBJECT_KEY_FORMAT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TargetObjectKeyFormat {
    pub partitioned_prefix: Option<PartitionedPrefix>,
    pub simple_prefix: Option<SimplePrefix>,
}
impl rt::Structure for TargetObjectKeyFormat {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TARGET_OBJECT_KEY_FORMAT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TARGET_OBJECT_KEY_FORMAT);
        rt::member(w, &SCHEMA_TARGET_OBJECT_KEY_FORMAT.members[0], &self.partitioned_prefix);
        rt::member(w, &SCHEMA_TARGET_OBJECT_KEY_FORMAT.members[1], &self.simple_prefix);
        w.end_structure(&SCHEMA_TARGET_OBJECT_KEY_FORMAT);
    }
}
impl rt::Encode for TargetObjectKeyFormat {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TargetObjectKeyFormat {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_TARGET_OBJECT_KEY_FORMAT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.partitioned_prefix = rt::Decode::decode(shape, r)?,
                    1 => out.simple_prefix = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_TARGET_PREFIX: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_TOKEN: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_TOO_MANY_PARTS: rt::Schema = rt::Schema {
    name: "TooManyParts",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "TooManyParts", status: 400 }),
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_TOO_MANY_PARTS: rt::Shape = rt::Shape::Structure(&SCHEMA_TOO_MANY_PARTS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TooManyParts {}
impl rt::Structure for TooManyParts {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TOO_MANY_PARTS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TOO_MANY_PARTS);
        w.end_structure(&SCHEMA_TOO_MANY_PARTS);
    }
}
impl rt::Encode for TooManyParts {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TooManyParts {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_TOO_MANY_PARTS, r, &mut |index, shape, r| {
            match index {
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}
impl From<TooManyParts> for rt::ApiError {
    fn from(error: TooManyParts) -> Self {
        rt::ApiError::with_detail(String::new(), Box::new(error))
    }
}

pub static SHAPE_TOPIC_ARN: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_TOPIC_CONFIGURATION: rt::Schema = rt::Schema {
    name: "TopicConfiguration",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Events", "Event", &SHAPE_EVENT_LIST).required(),
        rt::Member::new("Filter", "Filter", &SHAPE_NOTIFICATION_CONFIGURATION_FILTER),
        rt::Member::new("Id", "Id", &SHAPE_NOTIFICATION_ID),
        rt::Member::new("TopicArn", "Topic", &SHAPE_TOPIC_ARN).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_TOPIC_CONFIGURATION: rt::Shape = rt::Shape::Structure(&SCHEMA_TOPIC_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TopicConfiguration {
    pub events: Vec<Event>,
    pub filter: Option<NotificationConfigurationFilter>,
    pub id: Option<String>,
    pub topic_arn: String,
}
impl rt::Structure for TopicConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TOPIC_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TOPIC_CONFIGURATION);
        rt::member(w, &SCHEMA_TOPIC_CONFIGURATION.members[0], &self.events);
        rt::member(w, &SCHEMA_TOPIC_CONFIGURATION.members[1], &self.filter);
        rt::member(w, &SCHEMA_TOPIC_CONFIGURATION.members[2], &self.id);
        rt::member(w, &SCHEMA_TOPIC_CONFIGURATION.members[3], &self.topic_arn);
        w.end_structure(&SCHEMA_TOPIC_CONFIGURATION);
    }
}
impl rt::Encode for TopicConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TopicConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_TOPIC_CONFIGURATION, r, &mut |index, shape, r| {
            match index {
                0 => out.events = rt::Decode::decode(shape, r)?,
                1 => out.filter = rt::Decode::decode(shape, r)?,
                2 => out.id = rt::Decode::decode(shape, r)?,
                3 => out.topic_arn = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_TOPIC_CONFIGURATION_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_TOPIC_CONFIGURATION,
    element_name: "member",
    flattened: true,
};
pub static SCHEMA_TRANSITION: rt::Schema = rt::Schema {
    name: "Transition",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Date", "Date", &SHAPE_DATE),
        rt::Member::new("Days", "Days", &SHAPE_DAYS),
        rt::Member::new("StorageClass", "StorageClass", &SHAPE_TRANSITION_STORAGE_CLASS),
    ],
    xml_namespace: None,
};
pub static SHAPE_TRANSITION: rt::Shape = rt::Shape::Structure(&SCHEMA_TRANSITION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Transition {
    pub date: Option<rt::Timestamp>,
    pub days: Option<i32>,
    pub storage_class: Option<TransitionStorageClass>,
}
impl rt::Structure for Transition {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TRANSITION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TRANSITION);
        rt::member(w, &SCHEMA_TRANSITION.members[0], &self.date);
        rt::member(w, &SCHEMA_TRANSITION.members[1], &self.days);
        rt::member(w, &SCHEMA_TRANSITION.members[2], &self.storage_class);
        w.end_structure(&SCHEMA_TRANSITION);
    }
}
impl rt::Encode for Transition {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Transition {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_TRANSITION, r, &mut |index, shape, r| {
            match index {
                0 => out.date = rt::Decode::decode(shape, r)?,
                1 => out.days = rt::Decode::decode(shape, r)?,
                2 => out.storage_class = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_TRANSITION_DEFAULT_MINIMUM_OBJECT_SIZE: rt::Shape =
    rt::Shape::Enum { values: &["varies_by_storage_class", "all_storage_classes_128K"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TransitionDefaultMinimumObjectSize {
    VariesByStorageClass,
    AllStorageClasses128K,
    Unknown(String),
}
impl TransitionDefaultMinimumObjectSize {
    pub fn as_str(&self) -> &str {
        match self {
            Self::VariesByStorageClass => "varies_by_storage_class",
            Self::AllStorageClasses128K => "all_storage_classes_128K",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for TransitionDefaultMinimumObjectSize {
    fn from(text: &str) -> Self {
        match text {
            "varies_by_storage_class" => Self::VariesByStorageClass,
            "all_storage_classes_128K" => Self::AllStorageClasses128K,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for TransitionDefaultMinimumObjectSize {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for TransitionDefaultMinimumObjectSize {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for TransitionDefaultMinimumObjectSize {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for TransitionDefaultMinimumObjectSize {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_TRANSITION_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_TRANSITION,
    element_name: "member",
    flattened: true,
};
pub static SHAPE_TRANSITION_STORAGE_CLASS: rt::Shape = rt::Shape::Enum {
    values: &[
        "GLACIER",
        "STANDARD_IA",
        "ONEZONE_IA",
        "INTELLIGENT_TIERING",
        "DEEP_ARCHIVE",
        "GLACIER_IR",
    ],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TransitionStorageClass {
    Glacier,
    StandardIa,
    OnezoneIa,
    IntelligentTiering,
    DeepArchive,
    GlacierIr,
    Unknown(String),
}
impl TransitionStorageClass {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Glacier => "GLACIER",
            Self::StandardIa => "STANDARD_IA",
            Self::OnezoneIa => "ONEZONE_IA",
            Self::IntelligentTiering => "INTELLIGENT_TIERING",
            Self::DeepArchive => "DEEP_ARCHIVE",
            Self::GlacierIr => "GLACIER_IR",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for TransitionStorageClass {
    fn from(text: &str) -> Self {
        match text {
            "GLACIER" => Self::Glacier,
            "STANDARD_IA" => Self::StandardIa,
            "ONEZONE_IA" => Self::OnezoneIa,
            "INTELLIGENT_TIERING" => Self::IntelligentTiering,
            "DEEP_ARCHIVE" => Self::DeepArchive,
            "GLACIER_IR" => Self::GlacierIr,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for TransitionStorageClass {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for TransitionStorageClass {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for TransitionStorageClass {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for TransitionStorageClass {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_TYPE: rt::Shape =
    rt::Shape::Enum { values: &["CanonicalUser", "AmazonCustomerByEmail", "Group"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Type {
    CanonicalUser,
    AmazonCustomerByEmail,
    Group,
    Unknown(String),
}
impl Type {
    pub fn as_str(&self) -> &str {
        match self {
            Self::CanonicalUser => "CanonicalUser",
            Self::AmazonCustomerByEmail => "AmazonCustomerByEmail",
            Self::Group => "Group",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for Type {
    fn from(text: &str) -> Self {
        match text {
            "CanonicalUser" => Self::CanonicalUser,
            "AmazonCustomerByEmail" => Self::AmazonCustomerByEmail,
            "Group" => Self::Group,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for Type {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for Type {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for Type {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for Type {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_URI: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_UPLOAD_ID_MARKER: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_UPLOAD_PART_COPY_OUTPUT: rt::Schema = rt::Schema {
    name: "UploadPartCopyOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "BucketKeyEnabled",
            "x-amz-server-side-encryption-bucket-key-enabled",
            &SHAPE_BUCKET_KEY_ENABLED,
        )
        .at(rt::Location::Header),
        rt::Member::new("CopyPartResult", "CopyPartResult", &SHAPE_COPY_PART_RESULT)
            .at(rt::Location::Payload),
        rt::Member::new(
            "CopySourceVersionId",
            "x-amz-copy-source-version-id",
            &SHAPE_COPY_SOURCE_VERSION_ID,
        )
        .at(rt::Location::Header),
        rt::Member::new("RequestCharged", "x-amz-request-charged", &SHAPE_REQUEST_CHARGED)
            .at(rt::Location::Header),
        rt::Member::new(
            "SSECustomerAlgorithm",
            "x-amz-server-side-encryption-customer-algorithm",
            &SHAPE_SSE_CUSTOMER_ALGORITHM,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "SSECustomerKeyMD5",
            "x-amz-server-side-encryption-customer-key-MD5",
            &SHAPE_SSE_CUSTOMER_KEY_MD5,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "SSEKMSKeyId",
            "x-amz-server-side-encryption-aws-kms-key-id",
            &SHAPE_SSEKMS_KEY_ID,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "ServerSideEncryption",
            "x-amz-server-side-encryption",
            &SHAPE_SERVER_SIDE_ENCRYPTION,
        )
        .at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPLOAD_PART_COPY_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPLOAD_PART_COPY_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UploadPartCopyOutput {
    pub bucket_key_enabled: Option<bool>,
    pub copy_part_result: Option<CopyPartResult>,
    pub copy_source_version_id: Option<String>,
    pub request_charged: Option<RequestCharged>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub server_side_encryption: Option<ServerSideEncryption>,
}
impl rt::Structure for UploadPartCopyOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPLOAD_PART_COPY_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPLOAD_PART_COPY_OUTPUT);
        rt::member(w, &SCHEMA_UPLOAD_PART_COPY_OUTPUT.members[0], &self.bucket_key_enabled);
        rt::member(w, &SCHEMA_UPLOAD_PART_COPY_OUTPUT.members[1], &self.copy_part_result);
        rt::member(w, &SCHEMA_UPLOAD_PART_COPY_OUTPUT.members[2], &self.copy_source_version_id);
        rt::member(w, &SCHEMA_UPLOAD_PART_COPY_OUTPUT.members[3], &self.request_charged);
        rt::member(w, &SCHEMA_UPLOAD_PART_COPY_OUTPUT.members[4], &self.sse_customer_algorithm);
        rt::member(w, &SCHEMA_UPLOAD_PART_COPY_OUTPUT.members[5], &self.sse_customer_key_md5);
        rt::member(w, &SCHEMA_UPLOAD_PART_COPY_OUTPUT.members[6], &self.ssekms_key_id);
        rt::member(w, &SCHEMA_UPLOAD_PART_COPY_OUTPUT.members[7], &self.server_side_encryption);
        w.end_structure(&SCHEMA_UPLOAD_PART_COPY_OUTPUT);
    }
}
impl rt::Encode for UploadPartCopyOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UploadPartCopyOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPLOAD_PART_COPY_OUTPUT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket_key_enabled = rt::Decode::decode(shape, r)?,
                    1 => out.copy_part_result = rt::Decode::decode(shape, r)?,
                    2 => out.copy_source_version_id = rt::Decode::decode(shape, r)?,
                    3 => out.request_charged = rt::Decode::decode(shape, r)?,
                    4 => out.sse_customer_algorithm = rt::Decode::decode(shape, r)?,
                    5 => out.sse_customer_key_md5 = rt::Decode::decode(shape, r)?,
                    6 => out.ssekms_key_id = rt::Decode::decode(shape, r)?,
                    7 => out.server_side_encryption = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPLOAD_PART_COPY_REQUEST: rt::Schema = rt::Schema {
    name: "UploadPartCopyRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new("CopySource", "x-amz-copy-source", &SHAPE_COPY_SOURCE)
            .required()
            .at(rt::Location::Header),
        rt::Member::new(
            "CopySourceIfMatch",
            "x-amz-copy-source-if-match",
            &SHAPE_COPY_SOURCE_IF_MATCH,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "CopySourceIfModifiedSince",
            "x-amz-copy-source-if-modified-since",
            &SHAPE_COPY_SOURCE_IF_MODIFIED_SINCE,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "CopySourceIfNoneMatch",
            "x-amz-copy-source-if-none-match",
            &SHAPE_COPY_SOURCE_IF_NONE_MATCH,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "CopySourceIfUnmodifiedSince",
            "x-amz-copy-source-if-unmodified-since",
            &SHAPE_COPY_SOURCE_IF_UNMODIFIED_SINCE,
        )
        .at(rt::Location::Header),
        rt::Member::new("CopySourceRange", "x-amz-copy-source-range", &SHAPE_COPY_SOURCE_RANGE)
            .at(rt::Location::Header),
        rt::Member::new(
            "CopySourceSSECustomerAlgorithm",
            "x-amz-copy-source-server-side-encryption-customer-algorithm",
            &SHAPE_COPY_SOURCE_SSE_CUSTOMER_ALGORITHM,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "CopySourceSSECustomerKey",
            "x-amz-copy-source-server-side-encryption-customer-key",
            &SHAPE_COPY_SOURCE_SSE_CUSTOMER_KEY,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "CopySourceSSECustomerKeyMD5",
            "x-amz-copy-source-server-side-encryption-customer-key-MD5",
            &SHAPE_COPY_SOURCE_SSE_CUSTOMER_KEY_MD5,
        )
        .at(rt::Location::Header),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
        rt::Member::new(
            "ExpectedSourceBucketOwner",
            "x-amz-source-expected-bucket-owner",
            &SHAPE_ACCOUNT_ID,
        )
        .at(rt::Location::Header),
        rt::Member::new("Key", "Key", &SHAPE_OBJECT_KEY).required().at(rt::Location::Uri),
        rt::Member::new("PartNumber", "partNumber", &SHAPE_PART_NUMBER)
            .required()
            .at(rt::Location::Query),
        rt::Member::new("RequestPayer", "x-amz-request-payer", &SHAPE_REQUEST_PAYER)
            .at(rt::Location::Header),
        rt::Member::new(
            "SSECustomerAlgorithm",
            "x-amz-server-side-encryption-customer-algorithm",
            &SHAPE_SSE_CUSTOMER_ALGORITHM,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "SSECustomerKey",
            "x-amz-server-side-encryption-customer-key",
            &SHAPE_SSE_CUSTOMER_KEY,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "SSECustomerKeyMD5",
            "x-amz-server-side-encryption-customer-key-MD5",
            &SHAPE_SSE_CUSTOMER_KEY_MD5,
        )
        .at(rt::Location::Header),
        rt::Member::new("UploadId", "uploadId", &SHAPE_MULTIPART_UPLOAD_ID)
            .required()
            .at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPLOAD_PART_COPY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UPLOAD_PART_COPY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UploadPartCopyRequest {
    pub bucket: String,
    pub copy_source: String,
    pub copy_source_if_match: Option<String>,
    pub copy_source_if_modified_since: Option<rt::Timestamp>,
    pub copy_source_if_none_match: Option<String>,
    pub copy_source_if_unmodified_since: Option<rt::Timestamp>,
    pub copy_source_range: Option<String>,
    pub copy_source_sse_customer_algorithm: Option<String>,
    pub copy_source_sse_customer_key: Option<String>,
    pub copy_source_sse_customer_key_md5: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub expected_source_bucket_owner: Option<String>,
    pub key: String,
    pub part_number: i32,
    pub request_payer: Option<RequestPayer>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub upload_id: String,
}
impl rt::Structure for UploadPartCopyRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPLOAD_PART_COPY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPLOAD_PART_COPY_REQUEST);
        rt::member(w, &SCHEMA_UPLOAD_PART_COPY_REQUEST.members[0], &self.bucket);
        rt::member(w, &SCHEMA_UPLOAD_PART_COPY_REQUEST.members[1], &self.copy_source);
        rt::member(w, &SCHEMA_UPLOAD_PART_COPY_REQUEST.members[2], &self.copy_source_if_match);
        rt::member(
            w,
            &SCHEMA_UPLOAD_PART_COPY_REQUEST.members[3],
            &self.copy_source_if_modified_since,
        );
        rt::member(w, &SCHEMA_UPLOAD_PART_COPY_REQUEST.members[4], &self.copy_source_if_none_match);
        rt::member(
            w,
            &SCHEMA_UPLOAD_PART_COPY_REQUEST.members[5],
            &self.copy_source_if_unmodified_since,
        );
        rt::member(w, &SCHEMA_UPLOAD_PART_COPY_REQUEST.members[6], &self.copy_source_range);
        rt::member(
            w,
            &SCHEMA_UPLOAD_PART_COPY_REQUEST.members[7],
            &self.copy_source_sse_customer_algorithm,
        );
        rt::member(
            w,
            &SCHEMA_UPLOAD_PART_COPY_REQUEST.members[8],
            &self.copy_source_sse_customer_key,
        );
        rt::member(
            w,
            &SCHEMA_UPLOAD_PART_COPY_REQUEST.members[9],
            &self.copy_source_sse_customer_key_md5,
        );
        rt::member(w, &SCHEMA_UPLOAD_PART_COPY_REQUEST.members[10], &self.expected_bucket_owner);
        rt::member(
            w,
            &SCHEMA_UPLOAD_PART_COPY_REQUEST.members[11],
            &self.expected_source_bucket_owner,
        );
        rt::member(w, &SCHEMA_UPLOAD_PART_COPY_REQUEST.members[12], &self.key);
        rt::member(w, &SCHEMA_UPLOAD_PART_COPY_REQUEST.members[13], &self.part_number);
        rt::member(w, &SCHEMA_UPLOAD_PART_COPY_REQUEST.members[14], &self.request_payer);
        rt::member(w, &SCHEMA_UPLOAD_PART_COPY_REQUEST.members[15], &self.sse_customer_algorithm);
        rt::member(w, &SCHEMA_UPLOAD_PART_COPY_REQUEST.members[16], &self.sse_customer_key);
        rt::member(w, &SCHEMA_UPLOAD_PART_COPY_REQUEST.members[17], &self.sse_customer_key_md5);
        rt::member(w, &SCHEMA_UPLOAD_PART_COPY_REQUEST.members[18], &self.upload_id);
        w.end_structure(&SCHEMA_UPLOAD_PART_COPY_REQUEST);
    }
}
impl rt::Encode for UploadPartCopyRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UploadPartCopyRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UPLOAD_PART_COPY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.bucket = rt::Decode::decode(shape, r)?,
                    1 => out.copy_source = rt::Decode::decode(shape, r)?,
                    2 => out.copy_source_if_match = rt::Decode::decode(shape, r)?,
                    3 => out.copy_source_if_modified_since = rt::Decode::decode(shape, r)?,
                    4 => out.copy_source_if_none_match = rt::Decode::decode(shape, r)?,
                    5 => out.copy_source_if_unmodified_since = rt::Decode::decode(shape, r)?,
                    6 => out.copy_source_range = rt::Decode::decode(shape, r)?,
                    7 => out.copy_source_sse_customer_algorithm = rt::Decode::decode(shape, r)?,
                    8 => out.copy_source_sse_customer_key = rt::Decode::decode(shape, r)?,
                    9 => out.copy_source_sse_customer_key_md5 = rt::Decode::decode(shape, r)?,
                    10 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                    11 => out.expected_source_bucket_owner = rt::Decode::decode(shape, r)?,
                    12 => out.key = rt::Decode::decode(shape, r)?,
                    13 => out.part_number = rt::Decode::decode(shape, r)?,
                    14 => out.request_payer = rt::Decode::decode(shape, r)?,
                    15 => out.sse_customer_algorithm = rt::Decode::decode(shape, r)?,
                    16 => out.sse_customer_key = rt::Decode::decode(shape, r)?,
                    17 => out.sse_customer_key_md5 = rt::Decode::decode(shape, r)?,
                    18 => out.upload_id = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UPLOAD_PART_OUTPUT: rt::Schema = rt::Schema {
    name: "UploadPartOutput",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "BucketKeyEnabled",
            "x-amz-server-side-encryption-bucket-key-enabled",
            &SHAPE_BUCKET_KEY_ENABLED,
        )
        .at(rt::Location::Header),
        rt::Member::new("ChecksumCRC32", "x-amz-checksum-crc32", &SHAPE_CHECKSUM_CRC32)
            .at(rt::Location::Header),
        rt::Member::new("ChecksumCRC32C", "x-amz-checksum-crc32c", &SHAPE_CHECKSUM_CRC32_C)
            .at(rt::Location::Header),
        rt::Member::new(
            "ChecksumCRC64NVME",
            "x-amz-checksum-crc64nvme",
            &SHAPE_CHECKSUM_CRC64_NVME,
        )
        .at(rt::Location::Header),
        rt::Member::new("ChecksumMD5", "x-amz-checksum-md5", &SHAPE_CHECKSUM_MD5)
            .at(rt::Location::Header),
        rt::Member::new("ChecksumSHA1", "x-amz-checksum-sha1", &SHAPE_CHECKSUM_SHA1)
            .at(rt::Location::Header),
        rt::Member::new("ChecksumSHA256", "x-amz-checksum-sha256", &SHAPE_CHECKSUM_SHA256)
            .at(rt::Location::Header),
        rt::Member::new("ChecksumSHA512", "x-amz-checksum-sha512", &SHAPE_CHECKSUM_SHA512)
            .at(rt::Location::Header),
        rt::Member::new("ChecksumXXHASH128", "x-amz-checksum-xxhash128", &SHAPE_CHECKSUM_XXHASH128)
            .at(rt::Location::Header),
        rt::Member::new("ChecksumXXHASH3", "x-amz-checksum-xxhash3", &SHAPE_CHECKSUM_XXHASH3)
            .at(rt::Location::Header),
        rt::Member::new("ChecksumXXHASH64", "x-amz-checksum-xxhash64", &SHAPE_CHECKSUM_XXHASH64)
            .at(rt::Location::Header),
        rt::Member::new("ETag", "ETag", &SHAPE_E_TAG).at(rt::Location::Header),
        rt::Member::new("RequestCharged", "x-amz-request-charged", &SHAPE_REQUEST_CHARGED)
            .at(rt::Location::Header),
        rt::Member::new(
            "SSECustomerAlgorithm",
            "x-amz-server-side-encryption-customer-algorithm",
            &SHAPE_SSE_CUSTOMER_ALGORITHM,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "SSECustomerKeyMD5",
            "x-amz-server-side-encryption-customer-key-MD5",
            &SHAPE_SSE_CUSTOMER_KEY_MD5,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "SSEKMSKeyId",
            "x-amz-server-side-encryption-aws-kms-key-id",
            &SHAPE_SSEKMS_KEY_ID,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "ServerSideEncryption",
            "x-amz-server-side-encryption",
            &SHAPE_SERVER_SIDE_ENCRYPTION,
        )
        .at(rt::Location::Header),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPLOAD_PART_OUTPUT: rt::Shape = rt::Shape::Structure(&SCHEMA_UPLOAD_PART_OUTPUT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UploadPartOutput {
    pub bucket_key_enabled: Option<bool>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub e_tag: Option<String>,
    pub request_charged: Option<RequestCharged>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub server_side_encryption: Option<ServerSideEncryption>,
}
impl rt::Structure for UploadPartOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPLOAD_PART_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPLOAD_PART_OUTPUT);
        rt::member(w, &SCHEMA_UPLOAD_PART_OUTPUT.members[0], &self.bucket_key_enabled);
        rt::member(w, &SCHEMA_UPLOAD_PART_OUTPUT.members[1], &self.checksum_crc32);
        rt::member(w, &SCHEMA_UPLOAD_PART_OUTPUT.members[2], &self.checksum_crc32_c);
        rt::member(w, &SCHEMA_UPLOAD_PART_OUTPUT.members[3], &self.checksum_crc64_nvme);
        rt::member(w, &SCHEMA_UPLOAD_PART_OUTPUT.members[4], &self.checksum_md5);
        rt::member(w, &SCHEMA_UPLOAD_PART_OUTPUT.members[5], &self.checksum_sha1);
        rt::member(w, &SCHEMA_UPLOAD_PART_OUTPUT.members[6], &self.checksum_sha256);
        rt::member(w, &SCHEMA_UPLOAD_PART_OUTPUT.members[7], &self.checksum_sha512);
        rt::member(w, &SCHEMA_UPLOAD_PART_OUTPUT.members[8], &self.checksum_xxhash128);
        rt::member(w, &SCHEMA_UPLOAD_PART_OUTPUT.members[9], &self.checksum_xxhash3);
        rt::member(w, &SCHEMA_UPLOAD_PART_OUTPUT.members[10], &self.checksum_xxhash64);
        rt::member(w, &SCHEMA_UPLOAD_PART_OUTPUT.members[11], &self.e_tag);
        rt::member(w, &SCHEMA_UPLOAD_PART_OUTPUT.members[12], &self.request_charged);
        rt::member(w, &SCHEMA_UPLOAD_PART_OUTPUT.members[13], &self.sse_customer_algorithm);
        rt::member(w, &SCHEMA_UPLOAD_PART_OUTPUT.members[14], &self.sse_customer_key_md5);
        rt::member(w, &SCHEMA_UPLOAD_PART_OUTPUT.members[15], &self.ssekms_key_id);
        rt::member(w, &SCHEMA_UPLOAD_PART_OUTPUT.members[16], &self.server_side_encryption);
        w.end_structure(&SCHEMA_UPLOAD_PART_OUTPUT);
    }
}
impl rt::Encode for UploadPartOutput {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UploadPartOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_UPLOAD_PART_OUTPUT, r, &mut |index, shape, r| {
            match index {
                0 => out.bucket_key_enabled = rt::Decode::decode(shape, r)?,
                1 => out.checksum_crc32 = rt::Decode::decode(shape, r)?,
                2 => out.checksum_crc32_c = rt::Decode::decode(shape, r)?,
                3 => out.checksum_crc64_nvme = rt::Decode::decode(shape, r)?,
                4 => out.checksum_md5 = rt::Decode::decode(shape, r)?,
                5 => out.checksum_sha1 = rt::Decode::decode(shape, r)?,
                6 => out.checksum_sha256 = rt::Decode::decode(shape, r)?,
                7 => out.checksum_sha512 = rt::Decode::decode(shape, r)?,
                8 => out.checksum_xxhash128 = rt::Decode::decode(shape, r)?,
                9 => out.checksum_xxhash3 = rt::Decode::decode(shape, r)?,
                10 => out.checksum_xxhash64 = rt::Decode::decode(shape, r)?,
                11 => out.e_tag = rt::Decode::decode(shape, r)?,
                12 => out.request_charged = rt::Decode::decode(shape, r)?,
                13 => out.sse_customer_algorithm = rt::Decode::decode(shape, r)?,
                14 => out.sse_customer_key_md5 = rt::Decode::decode(shape, r)?,
                15 => out.ssekms_key_id = rt::Decode::decode(shape, r)?,
                16 => out.server_side_encryption = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_UPLOAD_PART_REQUEST: rt::Schema = rt::Schema {
    name: "UploadPartRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Body", "Body", &SHAPE_BODY).at(rt::Location::Payload).streaming(),
        rt::Member::new("Bucket", "Bucket", &SHAPE_BUCKET_NAME).required().at(rt::Location::Uri),
        rt::Member::new(
            "ChecksumAlgorithm",
            "x-amz-sdk-checksum-algorithm",
            &SHAPE_CHECKSUM_ALGORITHM,
        )
        .at(rt::Location::Header),
        rt::Member::new("ChecksumCRC32", "x-amz-checksum-crc32", &SHAPE_CHECKSUM_CRC32)
            .at(rt::Location::Header),
        rt::Member::new("ChecksumCRC32C", "x-amz-checksum-crc32c", &SHAPE_CHECKSUM_CRC32_C)
            .at(rt::Location::Header),
        rt::Member::new(
            "ChecksumCRC64NVME",
            "x-amz-checksum-crc64nvme",
            &SHAPE_CHECKSUM_CRC64_NVME,
        )
        .at(rt::Location::Header),
        rt::Member::new("ChecksumMD5", "x-amz-checksum-md5", &SHAPE_CHECKSUM_MD5)
            .at(rt::Location::Header),
        rt::Member::new("ChecksumSHA1", "x-amz-checksum-sha1", &SHAPE_CHECKSUM_SHA1)
            .at(rt::Location::Header),
        rt::Member::new("ChecksumSHA256", "x-amz-checksum-sha256", &SHAPE_CHECKSUM_SHA256)
            .at(rt::Location::Header),
        rt::Member::new("ChecksumSHA512", "x-amz-checksum-sha512", &SHAPE_CHECKSUM_SHA512)
            .at(rt::Location::Header),
        rt::Member::new("ChecksumXXHASH128", "x-amz-checksum-xxhash128", &SHAPE_CHECKSUM_XXHASH128)
            .at(rt::Location::Header),
        rt::Member::new("ChecksumXXHASH3", "x-amz-checksum-xxhash3", &SHAPE_CHECKSUM_XXHASH3)
            .at(rt::Location::Header),
        rt::Member::new("ChecksumXXHASH64", "x-amz-checksum-xxhash64", &SHAPE_CHECKSUM_XXHASH64)
            .at(rt::Location::Header),
        rt::Member::new("ContentLength", "Content-Length", &SHAPE_CONTENT_LENGTH)
            .at(rt::Location::Header),
        rt::Member::new("ContentMD5", "Content-MD5", &SHAPE_CONTENT_MD5).at(rt::Location::Header),
        rt::Member::new("ExpectedBucketOwner", "x-amz-expected-bucket-owner", &SHAPE_ACCOUNT_ID)
            .at(rt::Location::Header),
        rt::Member::new("Key", "Key", &SHAPE_OBJECT_KEY).required().at(rt::Location::Uri),
        rt::Member::new("PartNumber", "partNumber", &SHAPE_PART_NUMBER)
            .required()
            .at(rt::Location::Query),
        rt::Member::new("RequestPayer", "x-amz-request-payer", &SHAPE_REQUEST_PAYER)
            .at(rt::Location::Header),
        rt::Member::new(
            "SSECustomerAlgorithm",
            "x-amz-server-side-encryption-customer-algorithm",
            &SHAPE_SSE_CUSTOMER_ALGORITHM,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "SSECustomerKey",
            "x-amz-server-side-encryption-customer-key",
            &SHAPE_SSE_CUSTOMER_KEY,
        )
        .at(rt::Location::Header),
        rt::Member::new(
            "SSECustomerKeyMD5",
            "x-amz-server-side-encryption-customer-key-MD5",
            &SHAPE_SSE_CUSTOMER_KEY_MD5,
        )
        .at(rt::Location::Header),
        rt::Member::new("UploadId", "uploadId", &SHAPE_MULTIPART_UPLOAD_ID)
            .required()
            .at(rt::Location::Query),
    ],
    xml_namespace: None,
};
pub static SHAPE_UPLOAD_PART_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_UPLOAD_PART_REQUEST);
#[derive(Debug, Default)]
pub struct UploadPartRequest {
    pub body: rt::Body,
    pub bucket: String,
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub content_length: Option<i64>,
    pub content_md5: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub key: String,
    pub part_number: i32,
    pub request_payer: Option<RequestPayer>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub upload_id: String,
}
impl rt::Structure for UploadPartRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UPLOAD_PART_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UPLOAD_PART_REQUEST);
        rt::member(w, &SCHEMA_UPLOAD_PART_REQUEST.members[1], &self.bucket);
        rt::member(w, &SCHEMA_UPLOAD_PART_REQUEST.members[2], &self.checksum_algorithm);
        rt::member(w, &SCHEMA_UPLOAD_PART_REQUEST.members[3], &self.checksum_crc32);
        rt::member(w, &SCHEMA_UPLOAD_PART_REQUEST.members[4], &self.checksum_crc32_c);
        rt::member(w, &SCHEMA_UPLOAD_PART_REQUEST.members[5], &self.checksum_crc64_nvme);
        rt::member(w, &SCHEMA_UPLOAD_PART_REQUEST.members[6], &self.checksum_md5);
        rt::member(w, &SCHEMA_UPLOAD_PART_REQUEST.members[7], &self.checksum_sha1);
        rt::member(w, &SCHEMA_UPLOAD_PART_REQUEST.members[8], &self.checksum_sha256);
        rt::member(w, &SCHEMA_UPLOAD_PART_REQUEST.members[9], &self.checksum_sha512);
        rt::member(w, &SCHEMA_UPLOAD_PART_REQUEST.members[10], &self.checksum_xxhash128);
        rt::member(w, &SCHEMA_UPLOAD_PART_REQUEST.members[11], &self.checksum_xxhash3);
        rt::member(w, &SCHEMA_UPLOAD_PART_REQUEST.members[12], &self.checksum_xxhash64);
        rt::member(w, &SCHEMA_UPLOAD_PART_REQUEST.members[13], &self.content_length);
        rt::member(w, &SCHEMA_UPLOAD_PART_REQUEST.members[14], &self.content_md5);
        rt::member(w, &SCHEMA_UPLOAD_PART_REQUEST.members[15], &self.expected_bucket_owner);
        rt::member(w, &SCHEMA_UPLOAD_PART_REQUEST.members[16], &self.key);
        rt::member(w, &SCHEMA_UPLOAD_PART_REQUEST.members[17], &self.part_number);
        rt::member(w, &SCHEMA_UPLOAD_PART_REQUEST.members[18], &self.request_payer);
        rt::member(w, &SCHEMA_UPLOAD_PART_REQUEST.members[19], &self.sse_customer_algorithm);
        rt::member(w, &SCHEMA_UPLOAD_PART_REQUEST.members[20], &self.sse_customer_key);
        rt::member(w, &SCHEMA_UPLOAD_PART_REQUEST.members[21], &self.sse_customer_key_md5);
        rt::member(w, &SCHEMA_UPLOAD_PART_REQUEST.members[22], &self.upload_id);
        w.end_structure(&SCHEMA_UPLOAD_PART_REQUEST);
    }
    fn take_body(&mut self) -> Option<rt::Body> {
        Some(self.body.take())
    }
}
impl rt::Encode for UploadPartRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UploadPartRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_UPLOAD_PART_REQUEST, r, &mut |index, shape, r| {
            match index {
                1 => out.bucket = rt::Decode::decode(shape, r)?,
                2 => out.checksum_algorithm = rt::Decode::decode(shape, r)?,
                3 => out.checksum_crc32 = rt::Decode::decode(shape, r)?,
                4 => out.checksum_crc32_c = rt::Decode::decode(shape, r)?,
                5 => out.checksum_crc64_nvme = rt::Decode::decode(shape, r)?,
                6 => out.checksum_md5 = rt::Decode::decode(shape, r)?,
                7 => out.checksum_sha1 = rt::Decode::decode(shape, r)?,
                8 => out.checksum_sha256 = rt::Decode::decode(shape, r)?,
                9 => out.checksum_sha512 = rt::Decode::decode(shape, r)?,
                10 => out.checksum_xxhash128 = rt::Decode::decode(shape, r)?,
                11 => out.checksum_xxhash3 = rt::Decode::decode(shape, r)?,
                12 => out.checksum_xxhash64 = rt::Decode::decode(shape, r)?,
                13 => out.content_length = rt::Decode::decode(shape, r)?,
                14 => out.content_md5 = rt::Decode::decode(shape, r)?,
                15 => out.expected_bucket_owner = rt::Decode::decode(shape, r)?,
                16 => out.key = rt::Decode::decode(shape, r)?,
                17 => out.part_number = rt::Decode::decode(shape, r)?,
                18 => out.request_payer = rt::Decode::decode(shape, r)?,
                19 => out.sse_customer_algorithm = rt::Decode::decode(shape, r)?,
                20 => out.sse_customer_key = rt::Decode::decode(shape, r)?,
                21 => out.sse_customer_key_md5 = rt::Decode::decode(shape, r)?,
                22 => out.upload_id = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_VALUE: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_VERSION_COUNT: rt::Shape = rt::Shape::Integer { min: None, max: None };
pub static SHAPE_VERSION_ID_MARKER: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_VERSIONING_CONFIGURATION: rt::Schema = rt::Schema {
    name: "VersioningConfiguration",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("MFADelete", "MfaDelete", &SHAPE_MFA_DELETE),
        rt::Member::new("Status", "Status", &SHAPE_BUCKET_VERSIONING_STATUS),
    ],
    xml_namespace: None,
};
pub static SHAPE_VERSIONING_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_VERSIONING_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VersioningConfiguration {
    pub mfa_delete: Option<MFADelete>,
    pub status: Option<BucketVersioningStatus>,
}
impl rt::Structure for VersioningConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_VERSIONING_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_VERSIONING_CONFIGURATION);
        rt::member(w, &SCHEMA_VERSIONING_CONFIGURATION.members[0], &self.mfa_delete);
        rt::member(w, &SCHEMA_VERSIONING_CONFIGURATION.members[1], &self.status);
        w.end_structure(&SCHEMA_VERSIONING_CONFIGURATION);
    }
}
impl rt::Encode for VersioningConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for VersioningConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_VERSIONING_CONFIGURATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.mfa_delete = rt::Decode::decode(shape, r)?,
                    1 => out.status = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_WEBSITE_CONFIGURATION: rt::Schema = rt::Schema {
    name: "WebsiteConfiguration",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ErrorDocument", "ErrorDocument", &SHAPE_ERROR_DOCUMENT),
        rt::Member::new("IndexDocument", "IndexDocument", &SHAPE_INDEX_DOCUMENT),
        rt::Member::new(
            "RedirectAllRequestsTo",
            "RedirectAllRequestsTo",
            &SHAPE_REDIRECT_ALL_REQUESTS_TO,
        ),
        rt::Member::new("RoutingRules", "RoutingRules", &SHAPE_ROUTING_RULES),
    ],
    xml_namespace: None,
};
pub static SHAPE_WEBSITE_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_WEBSITE_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct WebsiteConfiguration {
    pub error_document: Option<ErrorDocument>,
    pub index_document: Option<IndexDocument>,
    pub redirect_all_requests_to: Option<RedirectAllRequestsTo>,
    pub routing_rules: Option<Vec<RoutingRule>>,
}
impl rt::Structure for WebsiteConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_WEBSITE_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_WEBSITE_CONFIGURATION);
        rt::member(w, &SCHEMA_WEBSITE_CONFIGURATION.members[0], &self.error_document);
        rt::member(w, &SCHEMA_WEBSITE_CONFIGURATION.members[1], &self.index_document);
        rt::member(w, &SCHEMA_WEBSITE_CONFIGURATION.members[2], &self.redirect_all_requests_to);
        rt::member(w, &SCHEMA_WEBSITE_CONFIGURATION.members[3], &self.routing_rules);
        w.end_structure(&SCHEMA_WEBSITE_CONFIGURATION);
    }
}
impl rt::Encode for WebsiteConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for WebsiteConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_WEBSITE_CONFIGURATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.error_document = rt::Decode::decode(shape, r)?,
                    1 => out.index_document = rt::Decode::decode(shape, r)?,
                    2 => out.redirect_all_requests_to = rt::Decode::decode(shape, r)?,
                    3 => out.routing_rules = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_WEBSITE_REDIRECT_LOCATION: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_WRITE_OFFSET_BYTES: rt::Shape = rt::Shape::Long { min: None, max: None };
pub static SHAPE_YEARS: rt::Shape = rt::Shape::Integer { min: None, max: None };
/// The service's errors, made from their messages.
pub mod error {
    use crate::prelude as rt;
    pub fn bucket_already_exists(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_BUCKET_ALREADY_EXISTS, message)
    }
    pub fn bucket_already_owned_by_you(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_BUCKET_ALREADY_OWNED_BY_YOU, message)
    }
    pub fn encryption_type_mismatch(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_ENCRYPTION_TYPE_MISMATCH, message)
    }
    pub fn invalid_object_state(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INVALID_OBJECT_STATE, message)
    }
    pub fn invalid_request(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INVALID_REQUEST, message)
    }
    pub fn invalid_write_offset(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INVALID_WRITE_OFFSET, message)
    }
    pub fn no_such_bucket(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_NO_SUCH_BUCKET, message)
    }
    pub fn no_such_key(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_NO_SUCH_KEY, message)
    }
    pub fn no_such_upload(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_NO_SUCH_UPLOAD, message)
    }
    pub fn object_not_in_active_tier_error(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_OBJECT_NOT_IN_ACTIVE_TIER_ERROR, message)
    }
    pub fn too_many_parts(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_TOO_MANY_PARTS, message)
    }
}

static SCHEMA_DELETE_BUCKET_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteBucketOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteBucketOutput {}
impl rt::Structure for DeleteBucketOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_BUCKET_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_BUCKET_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_BUCKET_OUTPUT);
    }
}
impl rt::Decode for DeleteBucketOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_DELETE_BUCKET_OUTPUT, r, &mut |_, _, _| Ok(()))?;
        Ok(DeleteBucketOutput {})
    }
}
pub static SHAPE_DELETE_BUCKET_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_BUCKET_OUTPUT);

static SCHEMA_DELETE_BUCKET_CORS_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteBucketCorsOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteBucketCorsOutput {}
impl rt::Structure for DeleteBucketCorsOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_BUCKET_CORS_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_BUCKET_CORS_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_BUCKET_CORS_OUTPUT);
    }
}
impl rt::Decode for DeleteBucketCorsOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_DELETE_BUCKET_CORS_OUTPUT, r, &mut |_, _, _| {
            Ok(())
        })?;
        Ok(DeleteBucketCorsOutput {})
    }
}
pub static SHAPE_DELETE_BUCKET_CORS_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_BUCKET_CORS_OUTPUT);

static SCHEMA_DELETE_BUCKET_ENCRYPTION_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteBucketEncryptionOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteBucketEncryptionOutput {}
impl rt::Structure for DeleteBucketEncryptionOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_BUCKET_ENCRYPTION_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_BUCKET_ENCRYPTION_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_BUCKET_ENCRYPTION_OUTPUT);
    }
}
impl rt::Decode for DeleteBucketEncryptionOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_DELETE_BUCKET_ENCRYPTION_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(DeleteBucketEncryptionOutput {})
    }
}
pub static SHAPE_DELETE_BUCKET_ENCRYPTION_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_BUCKET_ENCRYPTION_OUTPUT);

static SCHEMA_DELETE_BUCKET_LIFECYCLE_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteBucketLifecycleOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteBucketLifecycleOutput {}
impl rt::Structure for DeleteBucketLifecycleOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_BUCKET_LIFECYCLE_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_BUCKET_LIFECYCLE_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_BUCKET_LIFECYCLE_OUTPUT);
    }
}
impl rt::Decode for DeleteBucketLifecycleOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_DELETE_BUCKET_LIFECYCLE_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(DeleteBucketLifecycleOutput {})
    }
}
pub static SHAPE_DELETE_BUCKET_LIFECYCLE_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_BUCKET_LIFECYCLE_OUTPUT);

static SCHEMA_DELETE_BUCKET_OWNERSHIP_CONTROLS_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteBucketOwnershipControlsOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteBucketOwnershipControlsOutput {}
impl rt::Structure for DeleteBucketOwnershipControlsOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_BUCKET_OWNERSHIP_CONTROLS_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_BUCKET_OWNERSHIP_CONTROLS_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_BUCKET_OWNERSHIP_CONTROLS_OUTPUT);
    }
}
impl rt::Decode for DeleteBucketOwnershipControlsOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_DELETE_BUCKET_OWNERSHIP_CONTROLS_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(DeleteBucketOwnershipControlsOutput {})
    }
}
pub static SHAPE_DELETE_BUCKET_OWNERSHIP_CONTROLS_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_BUCKET_OWNERSHIP_CONTROLS_OUTPUT);

static SCHEMA_DELETE_BUCKET_POLICY_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteBucketPolicyOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteBucketPolicyOutput {}
impl rt::Structure for DeleteBucketPolicyOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_BUCKET_POLICY_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_BUCKET_POLICY_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_BUCKET_POLICY_OUTPUT);
    }
}
impl rt::Decode for DeleteBucketPolicyOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_DELETE_BUCKET_POLICY_OUTPUT, r, &mut |_, _, _| {
            Ok(())
        })?;
        Ok(DeleteBucketPolicyOutput {})
    }
}
pub static SHAPE_DELETE_BUCKET_POLICY_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_BUCKET_POLICY_OUTPUT);

static SCHEMA_DELETE_BUCKET_REPLICATION_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteBucketReplicationOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteBucketReplicationOutput {}
impl rt::Structure for DeleteBucketReplicationOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_BUCKET_REPLICATION_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_BUCKET_REPLICATION_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_BUCKET_REPLICATION_OUTPUT);
    }
}
impl rt::Decode for DeleteBucketReplicationOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_DELETE_BUCKET_REPLICATION_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(DeleteBucketReplicationOutput {})
    }
}
pub static SHAPE_DELETE_BUCKET_REPLICATION_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_BUCKET_REPLICATION_OUTPUT);

static SCHEMA_DELETE_BUCKET_TAGGING_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteBucketTaggingOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteBucketTaggingOutput {}
impl rt::Structure for DeleteBucketTaggingOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_BUCKET_TAGGING_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_BUCKET_TAGGING_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_BUCKET_TAGGING_OUTPUT);
    }
}
impl rt::Decode for DeleteBucketTaggingOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_DELETE_BUCKET_TAGGING_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(DeleteBucketTaggingOutput {})
    }
}
pub static SHAPE_DELETE_BUCKET_TAGGING_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_BUCKET_TAGGING_OUTPUT);

static SCHEMA_DELETE_BUCKET_WEBSITE_OUTPUT: rt::Schema = rt::Schema {
    name: "DeleteBucketWebsiteOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteBucketWebsiteOutput {}
impl rt::Structure for DeleteBucketWebsiteOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_BUCKET_WEBSITE_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_BUCKET_WEBSITE_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_BUCKET_WEBSITE_OUTPUT);
    }
}
impl rt::Decode for DeleteBucketWebsiteOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_DELETE_BUCKET_WEBSITE_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(DeleteBucketWebsiteOutput {})
    }
}
pub static SHAPE_DELETE_BUCKET_WEBSITE_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_BUCKET_WEBSITE_OUTPUT);

static SCHEMA_DELETE_PUBLIC_ACCESS_BLOCK_OUTPUT: rt::Schema = rt::Schema {
    name: "DeletePublicAccessBlockOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeletePublicAccessBlockOutput {}
impl rt::Structure for DeletePublicAccessBlockOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_PUBLIC_ACCESS_BLOCK_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_PUBLIC_ACCESS_BLOCK_OUTPUT);
        w.end_structure(&SCHEMA_DELETE_PUBLIC_ACCESS_BLOCK_OUTPUT);
    }
}
impl rt::Decode for DeletePublicAccessBlockOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_DELETE_PUBLIC_ACCESS_BLOCK_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(DeletePublicAccessBlockOutput {})
    }
}
pub static SHAPE_DELETE_PUBLIC_ACCESS_BLOCK_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_PUBLIC_ACCESS_BLOCK_OUTPUT);

static SCHEMA_PUT_BUCKET_ACCELERATE_CONFIGURATION_OUTPUT: rt::Schema = rt::Schema {
    name: "PutBucketAccelerateConfigurationOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutBucketAccelerateConfigurationOutput {}
impl rt::Structure for PutBucketAccelerateConfigurationOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_BUCKET_ACCELERATE_CONFIGURATION_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_BUCKET_ACCELERATE_CONFIGURATION_OUTPUT);
        w.end_structure(&SCHEMA_PUT_BUCKET_ACCELERATE_CONFIGURATION_OUTPUT);
    }
}
impl rt::Decode for PutBucketAccelerateConfigurationOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_PUT_BUCKET_ACCELERATE_CONFIGURATION_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(PutBucketAccelerateConfigurationOutput {})
    }
}
pub static SHAPE_PUT_BUCKET_ACCELERATE_CONFIGURATION_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_BUCKET_ACCELERATE_CONFIGURATION_OUTPUT);

static SCHEMA_PUT_BUCKET_ACL_OUTPUT: rt::Schema = rt::Schema {
    name: "PutBucketAclOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutBucketAclOutput {}
impl rt::Structure for PutBucketAclOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_BUCKET_ACL_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_BUCKET_ACL_OUTPUT);
        w.end_structure(&SCHEMA_PUT_BUCKET_ACL_OUTPUT);
    }
}
impl rt::Decode for PutBucketAclOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_PUT_BUCKET_ACL_OUTPUT, r, &mut |_, _, _| Ok(()))?;
        Ok(PutBucketAclOutput {})
    }
}
pub static SHAPE_PUT_BUCKET_ACL_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_BUCKET_ACL_OUTPUT);

static SCHEMA_PUT_BUCKET_CORS_OUTPUT: rt::Schema = rt::Schema {
    name: "PutBucketCorsOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutBucketCorsOutput {}
impl rt::Structure for PutBucketCorsOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_BUCKET_CORS_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_BUCKET_CORS_OUTPUT);
        w.end_structure(&SCHEMA_PUT_BUCKET_CORS_OUTPUT);
    }
}
impl rt::Decode for PutBucketCorsOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_PUT_BUCKET_CORS_OUTPUT, r, &mut |_, _, _| Ok(()))?;
        Ok(PutBucketCorsOutput {})
    }
}
pub static SHAPE_PUT_BUCKET_CORS_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_BUCKET_CORS_OUTPUT);

static SCHEMA_PUT_BUCKET_ENCRYPTION_OUTPUT: rt::Schema = rt::Schema {
    name: "PutBucketEncryptionOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutBucketEncryptionOutput {}
impl rt::Structure for PutBucketEncryptionOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_BUCKET_ENCRYPTION_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_BUCKET_ENCRYPTION_OUTPUT);
        w.end_structure(&SCHEMA_PUT_BUCKET_ENCRYPTION_OUTPUT);
    }
}
impl rt::Decode for PutBucketEncryptionOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_PUT_BUCKET_ENCRYPTION_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(PutBucketEncryptionOutput {})
    }
}
pub static SHAPE_PUT_BUCKET_ENCRYPTION_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_BUCKET_ENCRYPTION_OUTPUT);

static SCHEMA_PUT_BUCKET_LOGGING_OUTPUT: rt::Schema = rt::Schema {
    name: "PutBucketLoggingOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutBucketLoggingOutput {}
impl rt::Structure for PutBucketLoggingOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_BUCKET_LOGGING_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_BUCKET_LOGGING_OUTPUT);
        w.end_structure(&SCHEMA_PUT_BUCKET_LOGGING_OUTPUT);
    }
}
impl rt::Decode for PutBucketLoggingOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_PUT_BUCKET_LOGGING_OUTPUT, r, &mut |_, _, _| {
            Ok(())
        })?;
        Ok(PutBucketLoggingOutput {})
    }
}
pub static SHAPE_PUT_BUCKET_LOGGING_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_BUCKET_LOGGING_OUTPUT);

static SCHEMA_PUT_BUCKET_NOTIFICATION_CONFIGURATION_OUTPUT: rt::Schema = rt::Schema {
    name: "PutBucketNotificationConfigurationOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutBucketNotificationConfigurationOutput {}
impl rt::Structure for PutBucketNotificationConfigurationOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_BUCKET_NOTIFICATION_CONFIGURATION_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_BUCKET_NOTIFICATION_CONFIGURATION_OUTPUT);
        w.end_structure(&SCHEMA_PUT_BUCKET_NOTIFICATION_CONFIGURATION_OUTPUT);
    }
}
impl rt::Decode for PutBucketNotificationConfigurationOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_PUT_BUCKET_NOTIFICATION_CONFIGURATION_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(PutBucketNotificationConfigurationOutput {})
    }
}
pub static SHAPE_PUT_BUCKET_NOTIFICATION_CONFIGURATION_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_BUCKET_NOTIFICATION_CONFIGURATION_OUTPUT);

static SCHEMA_PUT_BUCKET_OWNERSHIP_CONTROLS_OUTPUT: rt::Schema = rt::Schema {
    name: "PutBucketOwnershipControlsOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutBucketOwnershipControlsOutput {}
impl rt::Structure for PutBucketOwnershipControlsOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_BUCKET_OWNERSHIP_CONTROLS_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_BUCKET_OWNERSHIP_CONTROLS_OUTPUT);
        w.end_structure(&SCHEMA_PUT_BUCKET_OWNERSHIP_CONTROLS_OUTPUT);
    }
}
impl rt::Decode for PutBucketOwnershipControlsOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_PUT_BUCKET_OWNERSHIP_CONTROLS_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(PutBucketOwnershipControlsOutput {})
    }
}
pub static SHAPE_PUT_BUCKET_OWNERSHIP_CONTROLS_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_BUCKET_OWNERSHIP_CONTROLS_OUTPUT);

static SCHEMA_PUT_BUCKET_POLICY_OUTPUT: rt::Schema = rt::Schema {
    name: "PutBucketPolicyOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutBucketPolicyOutput {}
impl rt::Structure for PutBucketPolicyOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_BUCKET_POLICY_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_BUCKET_POLICY_OUTPUT);
        w.end_structure(&SCHEMA_PUT_BUCKET_POLICY_OUTPUT);
    }
}
impl rt::Decode for PutBucketPolicyOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_PUT_BUCKET_POLICY_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(PutBucketPolicyOutput {})
    }
}
pub static SHAPE_PUT_BUCKET_POLICY_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_BUCKET_POLICY_OUTPUT);

static SCHEMA_PUT_BUCKET_REQUEST_PAYMENT_OUTPUT: rt::Schema = rt::Schema {
    name: "PutBucketRequestPaymentOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutBucketRequestPaymentOutput {}
impl rt::Structure for PutBucketRequestPaymentOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_BUCKET_REQUEST_PAYMENT_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_BUCKET_REQUEST_PAYMENT_OUTPUT);
        w.end_structure(&SCHEMA_PUT_BUCKET_REQUEST_PAYMENT_OUTPUT);
    }
}
impl rt::Decode for PutBucketRequestPaymentOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_PUT_BUCKET_REQUEST_PAYMENT_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(PutBucketRequestPaymentOutput {})
    }
}
pub static SHAPE_PUT_BUCKET_REQUEST_PAYMENT_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_BUCKET_REQUEST_PAYMENT_OUTPUT);

static SCHEMA_PUT_BUCKET_TAGGING_OUTPUT: rt::Schema = rt::Schema {
    name: "PutBucketTaggingOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutBucketTaggingOutput {}
impl rt::Structure for PutBucketTaggingOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_BUCKET_TAGGING_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_BUCKET_TAGGING_OUTPUT);
        w.end_structure(&SCHEMA_PUT_BUCKET_TAGGING_OUTPUT);
    }
}
impl rt::Decode for PutBucketTaggingOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_PUT_BUCKET_TAGGING_OUTPUT, r, &mut |_, _, _| {
            Ok(())
        })?;
        Ok(PutBucketTaggingOutput {})
    }
}
pub static SHAPE_PUT_BUCKET_TAGGING_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_BUCKET_TAGGING_OUTPUT);

static SCHEMA_PUT_BUCKET_VERSIONING_OUTPUT: rt::Schema = rt::Schema {
    name: "PutBucketVersioningOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutBucketVersioningOutput {}
impl rt::Structure for PutBucketVersioningOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_BUCKET_VERSIONING_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_BUCKET_VERSIONING_OUTPUT);
        w.end_structure(&SCHEMA_PUT_BUCKET_VERSIONING_OUTPUT);
    }
}
impl rt::Decode for PutBucketVersioningOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_PUT_BUCKET_VERSIONING_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(PutBucketVersioningOutput {})
    }
}
pub static SHAPE_PUT_BUCKET_VERSIONING_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_BUCKET_VERSIONING_OUTPUT);

static SCHEMA_PUT_BUCKET_WEBSITE_OUTPUT: rt::Schema = rt::Schema {
    name: "PutBucketWebsiteOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutBucketWebsiteOutput {}
impl rt::Structure for PutBucketWebsiteOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_BUCKET_WEBSITE_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_BUCKET_WEBSITE_OUTPUT);
        w.end_structure(&SCHEMA_PUT_BUCKET_WEBSITE_OUTPUT);
    }
}
impl rt::Decode for PutBucketWebsiteOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(&SCHEMA_PUT_BUCKET_WEBSITE_OUTPUT, r, &mut |_, _, _| {
            Ok(())
        })?;
        Ok(PutBucketWebsiteOutput {})
    }
}
pub static SHAPE_PUT_BUCKET_WEBSITE_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_BUCKET_WEBSITE_OUTPUT);

static SCHEMA_PUT_PUBLIC_ACCESS_BLOCK_OUTPUT: rt::Schema = rt::Schema {
    name: "PutPublicAccessBlockOutput",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutPublicAccessBlockOutput {}
impl rt::Structure for PutPublicAccessBlockOutput {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_PUBLIC_ACCESS_BLOCK_OUTPUT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_PUBLIC_ACCESS_BLOCK_OUTPUT);
        w.end_structure(&SCHEMA_PUT_PUBLIC_ACCESS_BLOCK_OUTPUT);
    }
}
impl rt::Decode for PutPublicAccessBlockOutput {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        crate::decode_structure_members(
            &SCHEMA_PUT_PUBLIC_ACCESS_BLOCK_OUTPUT,
            r,
            &mut |_, _, _| Ok(()),
        )?;
        Ok(PutPublicAccessBlockOutput {})
    }
}
pub static SHAPE_PUT_PUBLIC_ACCESS_BLOCK_OUTPUT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_PUBLIC_ACCESS_BLOCK_OUTPUT);

/// What the model says of the service.
pub static MODEL: rt::ServiceModel = rt::ServiceModel {
    name: "s3",
    signing_name: "s3",
    full_name: "Amazon Simple Storage Service",
    api_version: "2006-03-01",
    protocol: rt::Protocol::RestXml,
    also: &[],
    query_compatible: false,
    xml_namespace: Some("http://s3.amazonaws.com/doc/2006-03-01/"),
    operations: &[
        rt::Operation {
            name: "AbortMultipartUpload",
            index: 0,
            method: "DELETE",
            uri: "/{Bucket}/{Key+}",
            status: 204,
            input: &SCHEMA_ABORT_MULTIPART_UPLOAD_REQUEST,
            output: &SCHEMA_ABORT_MULTIPART_UPLOAD_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "CompleteMultipartUpload",
            index: 1,
            method: "POST",
            uri: "/{Bucket}/{Key+}",
            status: 200,
            input: &SCHEMA_COMPLETE_MULTIPART_UPLOAD_REQUEST,
            output: &SCHEMA_COMPLETE_MULTIPART_UPLOAD_OUTPUT,
            result_wrapper: Some("CompleteMultipartUploadResult"),
        },
        rt::Operation {
            name: "CopyObject",
            index: 2,
            method: "PUT",
            uri: "/{Bucket}/{Key+}",
            status: 200,
            input: &SCHEMA_COPY_OBJECT_REQUEST,
            output: &SCHEMA_COPY_OBJECT_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "CreateBucket",
            index: 3,
            method: "PUT",
            uri: "/{Bucket}",
            status: 200,
            input: &SCHEMA_CREATE_BUCKET_REQUEST,
            output: &SCHEMA_CREATE_BUCKET_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "CreateMultipartUpload",
            index: 4,
            method: "POST",
            uri: "/{Bucket}/{Key+}?uploads",
            status: 200,
            input: &SCHEMA_CREATE_MULTIPART_UPLOAD_REQUEST,
            output: &SCHEMA_CREATE_MULTIPART_UPLOAD_OUTPUT,
            result_wrapper: Some("InitiateMultipartUploadResult"),
        },
        rt::Operation {
            name: "DeleteBucket",
            index: 5,
            method: "DELETE",
            uri: "/{Bucket}",
            status: 204,
            input: &SCHEMA_DELETE_BUCKET_REQUEST,
            output: &SCHEMA_DELETE_BUCKET_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteBucketCors",
            index: 6,
            method: "DELETE",
            uri: "/{Bucket}?cors",
            status: 204,
            input: &SCHEMA_DELETE_BUCKET_CORS_REQUEST,
            output: &SCHEMA_DELETE_BUCKET_CORS_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteBucketEncryption",
            index: 7,
            method: "DELETE",
            uri: "/{Bucket}?encryption",
            status: 204,
            input: &SCHEMA_DELETE_BUCKET_ENCRYPTION_REQUEST,
            output: &SCHEMA_DELETE_BUCKET_ENCRYPTION_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteBucketLifecycle",
            index: 8,
            method: "DELETE",
            uri: "/{Bucket}?lifecycle",
            status: 204,
            input: &SCHEMA_DELETE_BUCKET_LIFECYCLE_REQUEST,
            output: &SCHEMA_DELETE_BUCKET_LIFECYCLE_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteBucketOwnershipControls",
            index: 9,
            method: "DELETE",
            uri: "/{Bucket}?ownershipControls",
            status: 204,
            input: &SCHEMA_DELETE_BUCKET_OWNERSHIP_CONTROLS_REQUEST,
            output: &SCHEMA_DELETE_BUCKET_OWNERSHIP_CONTROLS_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteBucketPolicy",
            index: 10,
            method: "DELETE",
            uri: "/{Bucket}?policy",
            status: 204,
            input: &SCHEMA_DELETE_BUCKET_POLICY_REQUEST,
            output: &SCHEMA_DELETE_BUCKET_POLICY_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteBucketReplication",
            index: 11,
            method: "DELETE",
            uri: "/{Bucket}?replication",
            status: 204,
            input: &SCHEMA_DELETE_BUCKET_REPLICATION_REQUEST,
            output: &SCHEMA_DELETE_BUCKET_REPLICATION_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteBucketTagging",
            index: 12,
            method: "DELETE",
            uri: "/{Bucket}?tagging",
            status: 204,
            input: &SCHEMA_DELETE_BUCKET_TAGGING_REQUEST,
            output: &SCHEMA_DELETE_BUCKET_TAGGING_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteBucketWebsite",
            index: 13,
            method: "DELETE",
            uri: "/{Bucket}?website",
            status: 204,
            input: &SCHEMA_DELETE_BUCKET_WEBSITE_REQUEST,
            output: &SCHEMA_DELETE_BUCKET_WEBSITE_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteObject",
            index: 14,
            method: "DELETE",
            uri: "/{Bucket}/{Key+}",
            status: 204,
            input: &SCHEMA_DELETE_OBJECT_REQUEST,
            output: &SCHEMA_DELETE_OBJECT_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteObjectTagging",
            index: 15,
            method: "DELETE",
            uri: "/{Bucket}/{Key+}?tagging",
            status: 204,
            input: &SCHEMA_DELETE_OBJECT_TAGGING_REQUEST,
            output: &SCHEMA_DELETE_OBJECT_TAGGING_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteObjects",
            index: 16,
            method: "POST",
            uri: "/{Bucket}?delete",
            status: 200,
            input: &SCHEMA_DELETE_OBJECTS_REQUEST,
            output: &SCHEMA_DELETE_OBJECTS_OUTPUT,
            result_wrapper: Some("DeleteResult"),
        },
        rt::Operation {
            name: "DeletePublicAccessBlock",
            index: 17,
            method: "DELETE",
            uri: "/{Bucket}?publicAccessBlock",
            status: 204,
            input: &SCHEMA_DELETE_PUBLIC_ACCESS_BLOCK_REQUEST,
            output: &SCHEMA_DELETE_PUBLIC_ACCESS_BLOCK_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetBucketAccelerateConfiguration",
            index: 18,
            method: "GET",
            uri: "/{Bucket}?accelerate",
            status: 200,
            input: &SCHEMA_GET_BUCKET_ACCELERATE_CONFIGURATION_REQUEST,
            output: &SCHEMA_GET_BUCKET_ACCELERATE_CONFIGURATION_OUTPUT,
            result_wrapper: Some("AccelerateConfiguration"),
        },
        rt::Operation {
            name: "GetBucketAcl",
            index: 19,
            method: "GET",
            uri: "/{Bucket}?acl",
            status: 200,
            input: &SCHEMA_GET_BUCKET_ACL_REQUEST,
            output: &SCHEMA_GET_BUCKET_ACL_OUTPUT,
            result_wrapper: Some("AccessControlPolicy"),
        },
        rt::Operation {
            name: "GetBucketCors",
            index: 20,
            method: "GET",
            uri: "/{Bucket}?cors",
            status: 200,
            input: &SCHEMA_GET_BUCKET_CORS_REQUEST,
            output: &SCHEMA_GET_BUCKET_CORS_OUTPUT,
            result_wrapper: Some("CORSConfiguration"),
        },
        rt::Operation {
            name: "GetBucketEncryption",
            index: 21,
            method: "GET",
            uri: "/{Bucket}?encryption",
            status: 200,
            input: &SCHEMA_GET_BUCKET_ENCRYPTION_REQUEST,
            output: &SCHEMA_GET_BUCKET_ENCRYPTION_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetBucketLifecycleConfiguration",
            index: 22,
            method: "GET",
            uri: "/{Bucket}?lifecycle",
            status: 200,
            input: &SCHEMA_GET_BUCKET_LIFECYCLE_CONFIGURATION_REQUEST,
            output: &SCHEMA_GET_BUCKET_LIFECYCLE_CONFIGURATION_OUTPUT,
            result_wrapper: Some("LifecycleConfiguration"),
        },
        rt::Operation {
            name: "GetBucketLocation",
            index: 23,
            method: "GET",
            uri: "/{Bucket}?location",
            status: 200,
            input: &SCHEMA_GET_BUCKET_LOCATION_REQUEST,
            output: &SCHEMA_GET_BUCKET_LOCATION_OUTPUT,
            result_wrapper: Some("LocationConstraint"),
        },
        rt::Operation {
            name: "GetBucketLogging",
            index: 24,
            method: "GET",
            uri: "/{Bucket}?logging",
            status: 200,
            input: &SCHEMA_GET_BUCKET_LOGGING_REQUEST,
            output: &SCHEMA_GET_BUCKET_LOGGING_OUTPUT,
            result_wrapper: Some("BucketLoggingStatus"),
        },
        rt::Operation {
            name: "GetBucketNotificationConfiguration",
            index: 25,
            method: "GET",
            uri: "/{Bucket}?notification",
            status: 200,
            input: &SCHEMA_GET_BUCKET_NOTIFICATION_CONFIGURATION_REQUEST,
            output: &SCHEMA_NOTIFICATION_CONFIGURATION,
            result_wrapper: Some("NotificationConfiguration"),
        },
        rt::Operation {
            name: "GetBucketOwnershipControls",
            index: 26,
            method: "GET",
            uri: "/{Bucket}?ownershipControls",
            status: 200,
            input: &SCHEMA_GET_BUCKET_OWNERSHIP_CONTROLS_REQUEST,
            output: &SCHEMA_GET_BUCKET_OWNERSHIP_CONTROLS_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetBucketPolicy",
            index: 27,
            method: "GET",
            uri: "/{Bucket}?policy",
            status: 200,
            input: &SCHEMA_GET_BUCKET_POLICY_REQUEST,
            output: &SCHEMA_GET_BUCKET_POLICY_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetBucketPolicyStatus",
            index: 28,
            method: "GET",
            uri: "/{Bucket}?policyStatus",
            status: 200,
            input: &SCHEMA_GET_BUCKET_POLICY_STATUS_REQUEST,
            output: &SCHEMA_GET_BUCKET_POLICY_STATUS_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetBucketReplication",
            index: 29,
            method: "GET",
            uri: "/{Bucket}?replication",
            status: 200,
            input: &SCHEMA_GET_BUCKET_REPLICATION_REQUEST,
            output: &SCHEMA_GET_BUCKET_REPLICATION_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetBucketRequestPayment",
            index: 30,
            method: "GET",
            uri: "/{Bucket}?requestPayment",
            status: 200,
            input: &SCHEMA_GET_BUCKET_REQUEST_PAYMENT_REQUEST,
            output: &SCHEMA_GET_BUCKET_REQUEST_PAYMENT_OUTPUT,
            result_wrapper: Some("RequestPaymentConfiguration"),
        },
        rt::Operation {
            name: "GetBucketTagging",
            index: 31,
            method: "GET",
            uri: "/{Bucket}?tagging",
            status: 200,
            input: &SCHEMA_GET_BUCKET_TAGGING_REQUEST,
            output: &SCHEMA_GET_BUCKET_TAGGING_OUTPUT,
            result_wrapper: Some("Tagging"),
        },
        rt::Operation {
            name: "GetBucketVersioning",
            index: 32,
            method: "GET",
            uri: "/{Bucket}?versioning",
            status: 200,
            input: &SCHEMA_GET_BUCKET_VERSIONING_REQUEST,
            output: &SCHEMA_GET_BUCKET_VERSIONING_OUTPUT,
            result_wrapper: Some("VersioningConfiguration"),
        },
        rt::Operation {
            name: "GetBucketWebsite",
            index: 33,
            method: "GET",
            uri: "/{Bucket}?website",
            status: 200,
            input: &SCHEMA_GET_BUCKET_WEBSITE_REQUEST,
            output: &SCHEMA_GET_BUCKET_WEBSITE_OUTPUT,
            result_wrapper: Some("WebsiteConfiguration"),
        },
        rt::Operation {
            name: "GetObject",
            index: 34,
            method: "GET",
            uri: "/{Bucket}/{Key+}",
            status: 200,
            input: &SCHEMA_GET_OBJECT_REQUEST,
            output: &SCHEMA_GET_OBJECT_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetObjectAcl",
            index: 35,
            method: "GET",
            uri: "/{Bucket}/{Key+}?acl",
            status: 200,
            input: &SCHEMA_GET_OBJECT_ACL_REQUEST,
            output: &SCHEMA_GET_OBJECT_ACL_OUTPUT,
            result_wrapper: Some("AccessControlPolicy"),
        },
        rt::Operation {
            name: "GetObjectAttributes",
            index: 36,
            method: "GET",
            uri: "/{Bucket}/{Key+}?attributes",
            status: 200,
            input: &SCHEMA_GET_OBJECT_ATTRIBUTES_REQUEST,
            output: &SCHEMA_GET_OBJECT_ATTRIBUTES_OUTPUT,
            result_wrapper: Some("GetObjectAttributesResponse"),
        },
        rt::Operation {
            name: "GetObjectLegalHold",
            index: 37,
            method: "GET",
            uri: "/{Bucket}/{Key+}?legal-hold",
            status: 200,
            input: &SCHEMA_GET_OBJECT_LEGAL_HOLD_REQUEST,
            output: &SCHEMA_GET_OBJECT_LEGAL_HOLD_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetObjectLockConfiguration",
            index: 38,
            method: "GET",
            uri: "/{Bucket}?object-lock",
            status: 200,
            input: &SCHEMA_GET_OBJECT_LOCK_CONFIGURATION_REQUEST,
            output: &SCHEMA_GET_OBJECT_LOCK_CONFIGURATION_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetObjectRetention",
            index: 39,
            method: "GET",
            uri: "/{Bucket}/{Key+}?retention",
            status: 200,
            input: &SCHEMA_GET_OBJECT_RETENTION_REQUEST,
            output: &SCHEMA_GET_OBJECT_RETENTION_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetObjectTagging",
            index: 40,
            method: "GET",
            uri: "/{Bucket}/{Key+}?tagging",
            status: 200,
            input: &SCHEMA_GET_OBJECT_TAGGING_REQUEST,
            output: &SCHEMA_GET_OBJECT_TAGGING_OUTPUT,
            result_wrapper: Some("Tagging"),
        },
        rt::Operation {
            name: "GetPublicAccessBlock",
            index: 41,
            method: "GET",
            uri: "/{Bucket}?publicAccessBlock",
            status: 200,
            input: &SCHEMA_GET_PUBLIC_ACCESS_BLOCK_REQUEST,
            output: &SCHEMA_GET_PUBLIC_ACCESS_BLOCK_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "HeadBucket",
            index: 42,
            method: "HEAD",
            uri: "/{Bucket}",
            status: 200,
            input: &SCHEMA_HEAD_BUCKET_REQUEST,
            output: &SCHEMA_HEAD_BUCKET_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "HeadObject",
            index: 43,
            method: "HEAD",
            uri: "/{Bucket}/{Key+}",
            status: 200,
            input: &SCHEMA_HEAD_OBJECT_REQUEST,
            output: &SCHEMA_HEAD_OBJECT_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "ListBuckets",
            index: 44,
            method: "GET",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_BUCKETS_REQUEST,
            output: &SCHEMA_LIST_BUCKETS_OUTPUT,
            result_wrapper: Some("ListAllMyBucketsResult"),
        },
        rt::Operation {
            name: "ListMultipartUploads",
            index: 45,
            method: "GET",
            uri: "/{Bucket}?uploads",
            status: 200,
            input: &SCHEMA_LIST_MULTIPART_UPLOADS_REQUEST,
            output: &SCHEMA_LIST_MULTIPART_UPLOADS_OUTPUT,
            result_wrapper: Some("ListMultipartUploadsResult"),
        },
        rt::Operation {
            name: "ListObjectVersions",
            index: 46,
            method: "GET",
            uri: "/{Bucket}?versions",
            status: 200,
            input: &SCHEMA_LIST_OBJECT_VERSIONS_REQUEST,
            output: &SCHEMA_LIST_OBJECT_VERSIONS_OUTPUT,
            result_wrapper: Some("ListVersionsResult"),
        },
        rt::Operation {
            name: "ListObjects",
            index: 47,
            method: "GET",
            uri: "/{Bucket}",
            status: 200,
            input: &SCHEMA_LIST_OBJECTS_REQUEST,
            output: &SCHEMA_LIST_OBJECTS_OUTPUT,
            result_wrapper: Some("ListBucketResult"),
        },
        rt::Operation {
            name: "ListObjectsV2",
            index: 48,
            method: "GET",
            uri: "/{Bucket}?list-type=2",
            status: 200,
            input: &SCHEMA_LIST_OBJECTS_V2_REQUEST,
            output: &SCHEMA_LIST_OBJECTS_V2_OUTPUT,
            result_wrapper: Some("ListBucketResult"),
        },
        rt::Operation {
            name: "ListParts",
            index: 49,
            method: "GET",
            uri: "/{Bucket}/{Key+}",
            status: 200,
            input: &SCHEMA_LIST_PARTS_REQUEST,
            output: &SCHEMA_LIST_PARTS_OUTPUT,
            result_wrapper: Some("ListPartsResult"),
        },
        rt::Operation {
            name: "PutBucketAccelerateConfiguration",
            index: 50,
            method: "PUT",
            uri: "/{Bucket}?accelerate",
            status: 200,
            input: &SCHEMA_PUT_BUCKET_ACCELERATE_CONFIGURATION_REQUEST,
            output: &SCHEMA_PUT_BUCKET_ACCELERATE_CONFIGURATION_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutBucketAcl",
            index: 51,
            method: "PUT",
            uri: "/{Bucket}?acl",
            status: 200,
            input: &SCHEMA_PUT_BUCKET_ACL_REQUEST,
            output: &SCHEMA_PUT_BUCKET_ACL_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutBucketCors",
            index: 52,
            method: "PUT",
            uri: "/{Bucket}?cors",
            status: 200,
            input: &SCHEMA_PUT_BUCKET_CORS_REQUEST,
            output: &SCHEMA_PUT_BUCKET_CORS_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutBucketEncryption",
            index: 53,
            method: "PUT",
            uri: "/{Bucket}?encryption",
            status: 200,
            input: &SCHEMA_PUT_BUCKET_ENCRYPTION_REQUEST,
            output: &SCHEMA_PUT_BUCKET_ENCRYPTION_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutBucketLifecycleConfiguration",
            index: 54,
            method: "PUT",
            uri: "/{Bucket}?lifecycle",
            status: 200,
            input: &SCHEMA_PUT_BUCKET_LIFECYCLE_CONFIGURATION_REQUEST,
            output: &SCHEMA_PUT_BUCKET_LIFECYCLE_CONFIGURATION_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutBucketLogging",
            index: 55,
            method: "PUT",
            uri: "/{Bucket}?logging",
            status: 200,
            input: &SCHEMA_PUT_BUCKET_LOGGING_REQUEST,
            output: &SCHEMA_PUT_BUCKET_LOGGING_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutBucketNotificationConfiguration",
            index: 56,
            method: "PUT",
            uri: "/{Bucket}?notification",
            status: 200,
            input: &SCHEMA_PUT_BUCKET_NOTIFICATION_CONFIGURATION_REQUEST,
            output: &SCHEMA_PUT_BUCKET_NOTIFICATION_CONFIGURATION_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutBucketOwnershipControls",
            index: 57,
            method: "PUT",
            uri: "/{Bucket}?ownershipControls",
            status: 200,
            input: &SCHEMA_PUT_BUCKET_OWNERSHIP_CONTROLS_REQUEST,
            output: &SCHEMA_PUT_BUCKET_OWNERSHIP_CONTROLS_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutBucketPolicy",
            index: 58,
            method: "PUT",
            uri: "/{Bucket}?policy",
            status: 200,
            input: &SCHEMA_PUT_BUCKET_POLICY_REQUEST,
            output: &SCHEMA_PUT_BUCKET_POLICY_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutBucketRequestPayment",
            index: 59,
            method: "PUT",
            uri: "/{Bucket}?requestPayment",
            status: 200,
            input: &SCHEMA_PUT_BUCKET_REQUEST_PAYMENT_REQUEST,
            output: &SCHEMA_PUT_BUCKET_REQUEST_PAYMENT_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutBucketTagging",
            index: 60,
            method: "PUT",
            uri: "/{Bucket}?tagging",
            status: 200,
            input: &SCHEMA_PUT_BUCKET_TAGGING_REQUEST,
            output: &SCHEMA_PUT_BUCKET_TAGGING_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutBucketVersioning",
            index: 61,
            method: "PUT",
            uri: "/{Bucket}?versioning",
            status: 200,
            input: &SCHEMA_PUT_BUCKET_VERSIONING_REQUEST,
            output: &SCHEMA_PUT_BUCKET_VERSIONING_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutBucketWebsite",
            index: 62,
            method: "PUT",
            uri: "/{Bucket}?website",
            status: 200,
            input: &SCHEMA_PUT_BUCKET_WEBSITE_REQUEST,
            output: &SCHEMA_PUT_BUCKET_WEBSITE_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutObject",
            index: 63,
            method: "PUT",
            uri: "/{Bucket}/{Key+}",
            status: 200,
            input: &SCHEMA_PUT_OBJECT_REQUEST,
            output: &SCHEMA_PUT_OBJECT_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutObjectAcl",
            index: 64,
            method: "PUT",
            uri: "/{Bucket}/{Key+}?acl",
            status: 200,
            input: &SCHEMA_PUT_OBJECT_ACL_REQUEST,
            output: &SCHEMA_PUT_OBJECT_ACL_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutObjectLegalHold",
            index: 65,
            method: "PUT",
            uri: "/{Bucket}/{Key+}?legal-hold",
            status: 200,
            input: &SCHEMA_PUT_OBJECT_LEGAL_HOLD_REQUEST,
            output: &SCHEMA_PUT_OBJECT_LEGAL_HOLD_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutObjectLockConfiguration",
            index: 66,
            method: "PUT",
            uri: "/{Bucket}?object-lock",
            status: 200,
            input: &SCHEMA_PUT_OBJECT_LOCK_CONFIGURATION_REQUEST,
            output: &SCHEMA_PUT_OBJECT_LOCK_CONFIGURATION_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutObjectRetention",
            index: 67,
            method: "PUT",
            uri: "/{Bucket}/{Key+}?retention",
            status: 200,
            input: &SCHEMA_PUT_OBJECT_RETENTION_REQUEST,
            output: &SCHEMA_PUT_OBJECT_RETENTION_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutObjectTagging",
            index: 68,
            method: "PUT",
            uri: "/{Bucket}/{Key+}?tagging",
            status: 200,
            input: &SCHEMA_PUT_OBJECT_TAGGING_REQUEST,
            output: &SCHEMA_PUT_OBJECT_TAGGING_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutPublicAccessBlock",
            index: 69,
            method: "PUT",
            uri: "/{Bucket}?publicAccessBlock",
            status: 200,
            input: &SCHEMA_PUT_PUBLIC_ACCESS_BLOCK_REQUEST,
            output: &SCHEMA_PUT_PUBLIC_ACCESS_BLOCK_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UploadPart",
            index: 70,
            method: "PUT",
            uri: "/{Bucket}/{Key+}",
            status: 200,
            input: &SCHEMA_UPLOAD_PART_REQUEST,
            output: &SCHEMA_UPLOAD_PART_OUTPUT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UploadPartCopy",
            index: 71,
            method: "PUT",
            uri: "/{Bucket}/{Key+}",
            status: 200,
            input: &SCHEMA_UPLOAD_PART_COPY_REQUEST,
            output: &SCHEMA_UPLOAD_PART_COPY_OUTPUT,
            result_wrapper: None,
        },
    ],
    unserved: &[
        rt::Unserved {
            name: "CreateBucketMetadataConfiguration",
            method: "POST",
            uri: "/{Bucket}?metadataConfiguration",
        },
        rt::Unserved {
            name: "CreateBucketMetadataTableConfiguration",
            method: "POST",
            uri: "/{Bucket}?metadataTable",
        },
        rt::Unserved { name: "CreateSession", method: "GET", uri: "/{Bucket}?session" },
        rt::Unserved {
            name: "DeleteBucketAnalyticsConfiguration",
            method: "DELETE",
            uri: "/{Bucket}?analytics",
        },
        rt::Unserved {
            name: "DeleteBucketIntelligentTieringConfiguration",
            method: "DELETE",
            uri: "/{Bucket}?intelligent-tiering",
        },
        rt::Unserved {
            name: "DeleteBucketInventoryConfiguration",
            method: "DELETE",
            uri: "/{Bucket}?inventory",
        },
        rt::Unserved {
            name: "DeleteBucketMetadataConfiguration",
            method: "DELETE",
            uri: "/{Bucket}?metadataConfiguration",
        },
        rt::Unserved {
            name: "DeleteBucketMetadataTableConfiguration",
            method: "DELETE",
            uri: "/{Bucket}?metadataTable",
        },
        rt::Unserved {
            name: "DeleteBucketMetricsConfiguration",
            method: "DELETE",
            uri: "/{Bucket}?metrics",
        },
        rt::Unserved { name: "GetBucketAbac", method: "GET", uri: "/{Bucket}?abac" },
        rt::Unserved {
            name: "GetBucketAnalyticsConfiguration",
            method: "GET",
            uri: "/{Bucket}?analytics",
        },
        rt::Unserved {
            name: "GetBucketIntelligentTieringConfiguration",
            method: "GET",
            uri: "/{Bucket}?intelligent-tiering",
        },
        rt::Unserved {
            name: "GetBucketInventoryConfiguration",
            method: "GET",
            uri: "/{Bucket}?inventory",
        },
        rt::Unserved { name: "GetBucketLifecycle", method: "GET", uri: "/{Bucket}?lifecycle" },
        rt::Unserved {
            name: "GetBucketMetadataConfiguration",
            method: "GET",
            uri: "/{Bucket}?metadataConfiguration",
        },
        rt::Unserved {
            name: "GetBucketMetadataTableConfiguration",
            method: "GET",
            uri: "/{Bucket}?metadataTable",
        },
        rt::Unserved {
            name: "GetBucketMetricsConfiguration",
            method: "GET",
            uri: "/{Bucket}?metrics",
        },
        rt::Unserved {
            name: "GetBucketNotification",
            method: "GET",
            uri: "/{Bucket}?notification",
        },
        rt::Unserved { name: "GetObjectTorrent", method: "GET", uri: "/{Bucket}/{Key+}?torrent" },
        rt::Unserved {
            name: "ListBucketAnalyticsConfigurations",
            method: "GET",
            uri: "/{Bucket}?analytics",
        },
        rt::Unserved {
            name: "ListBucketIntelligentTieringConfigurations",
            method: "GET",
            uri: "/{Bucket}?intelligent-tiering",
        },
        rt::Unserved {
            name: "ListBucketInventoryConfigurations",
            method: "GET",
            uri: "/{Bucket}?inventory",
        },
        rt::Unserved {
            name: "ListBucketMetricsConfigurations",
            method: "GET",
            uri: "/{Bucket}?metrics",
        },
        rt::Unserved { name: "ListDirectoryBuckets", method: "GET", uri: "/" },
        rt::Unserved { name: "PutBucketAbac", method: "PUT", uri: "/{Bucket}?abac" },
        rt::Unserved {
            name: "PutBucketAnalyticsConfiguration",
            method: "PUT",
            uri: "/{Bucket}?analytics",
        },
        rt::Unserved {
            name: "PutBucketIntelligentTieringConfiguration",
            method: "PUT",
            uri: "/{Bucket}?intelligent-tiering",
        },
        rt::Unserved {
            name: "PutBucketInventoryConfiguration",
            method: "PUT",
            uri: "/{Bucket}?inventory",
        },
        rt::Unserved { name: "PutBucketLifecycle", method: "PUT", uri: "/{Bucket}?lifecycle" },
        rt::Unserved {
            name: "PutBucketMetricsConfiguration",
            method: "PUT",
            uri: "/{Bucket}?metrics",
        },
        rt::Unserved {
            name: "PutBucketNotification",
            method: "PUT",
            uri: "/{Bucket}?notification",
        },
        rt::Unserved { name: "PutBucketReplication", method: "PUT", uri: "/{Bucket}?replication" },
        rt::Unserved { name: "RenameObject", method: "PUT", uri: "/{Bucket}/{Key+}?renameObject" },
        rt::Unserved { name: "RestoreObject", method: "POST", uri: "/{Bucket}/{Key+}?restore" },
        rt::Unserved {
            name: "SelectObjectContent",
            method: "POST",
            uri: "/{Bucket}/{Key+}?select&select-type=2",
        },
        rt::Unserved {
            name: "UpdateBucketMetadataInventoryTableConfiguration",
            method: "PUT",
            uri: "/{Bucket}?metadataInventoryTable",
        },
        rt::Unserved {
            name: "UpdateBucketMetadataJournalTableConfiguration",
            method: "PUT",
            uri: "/{Bucket}?metadataJournalTable",
        },
        rt::Unserved {
            name: "UpdateObjectEncryption",
            method: "PUT",
            uri: "/{Bucket}/{Key+}?encryption",
        },
        rt::Unserved {
            name: "WriteGetObjectResponse",
            method: "POST",
            uri: "/WriteGetObjectResponse",
        },
    ],
    validation_code: "InvalidArgument",
};

/// The service. Operations that an implementation does not have answer «not implemented».
#[rt::async_trait]
pub trait S3: Send + Sync + 'static {
    /// AbortMultipartUpload.
    async fn abort_multipart_upload(
        &self,
        caller: &rt::Caller,
        input: AbortMultipartUploadRequest,
    ) -> Result<AbortMultipartUploadOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "AbortMultipartUpload"))
    }
    /// CompleteMultipartUpload.
    async fn complete_multipart_upload(
        &self,
        caller: &rt::Caller,
        input: CompleteMultipartUploadRequest,
    ) -> Result<CompleteMultipartUploadOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "CompleteMultipartUpload"))
    }
    /// CopyObject.
    async fn copy_object(
        &self,
        caller: &rt::Caller,
        input: CopyObjectRequest,
    ) -> Result<CopyObjectOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "CopyObject"))
    }
    /// CreateBucket.
    async fn create_bucket(
        &self,
        caller: &rt::Caller,
        input: CreateBucketRequest,
    ) -> Result<CreateBucketOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "CreateBucket"))
    }
    /// CreateMultipartUpload.
    async fn create_multipart_upload(
        &self,
        caller: &rt::Caller,
        input: CreateMultipartUploadRequest,
    ) -> Result<CreateMultipartUploadOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "CreateMultipartUpload"))
    }
    /// DeleteBucket.
    async fn delete_bucket(
        &self,
        caller: &rt::Caller,
        input: DeleteBucketRequest,
    ) -> Result<DeleteBucketOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "DeleteBucket"))
    }
    /// DeleteBucketCors.
    async fn delete_bucket_cors(
        &self,
        caller: &rt::Caller,
        input: DeleteBucketCorsRequest,
    ) -> Result<DeleteBucketCorsOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "DeleteBucketCors"))
    }
    /// DeleteBucketEncryption.
    async fn delete_bucket_encryption(
        &self,
        caller: &rt::Caller,
        input: DeleteBucketEncryptionRequest,
    ) -> Result<DeleteBucketEncryptionOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "DeleteBucketEncryption"))
    }
    /// DeleteBucketLifecycle.
    async fn delete_bucket_lifecycle(
        &self,
        caller: &rt::Caller,
        input: DeleteBucketLifecycleRequest,
    ) -> Result<DeleteBucketLifecycleOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "DeleteBucketLifecycle"))
    }
    /// DeleteBucketOwnershipControls.
    async fn delete_bucket_ownership_controls(
        &self,
        caller: &rt::Caller,
        input: DeleteBucketOwnershipControlsRequest,
    ) -> Result<DeleteBucketOwnershipControlsOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "DeleteBucketOwnershipControls"))
    }
    /// DeleteBucketPolicy.
    async fn delete_bucket_policy(
        &self,
        caller: &rt::Caller,
        input: DeleteBucketPolicyRequest,
    ) -> Result<DeleteBucketPolicyOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "DeleteBucketPolicy"))
    }
    /// DeleteBucketReplication.
    async fn delete_bucket_replication(
        &self,
        caller: &rt::Caller,
        input: DeleteBucketReplicationRequest,
    ) -> Result<DeleteBucketReplicationOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "DeleteBucketReplication"))
    }
    /// DeleteBucketTagging.
    async fn delete_bucket_tagging(
        &self,
        caller: &rt::Caller,
        input: DeleteBucketTaggingRequest,
    ) -> Result<DeleteBucketTaggingOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "DeleteBucketTagging"))
    }
    /// DeleteBucketWebsite.
    async fn delete_bucket_website(
        &self,
        caller: &rt::Caller,
        input: DeleteBucketWebsiteRequest,
    ) -> Result<DeleteBucketWebsiteOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "DeleteBucketWebsite"))
    }
    /// DeleteObject.
    async fn delete_object(
        &self,
        caller: &rt::Caller,
        input: DeleteObjectRequest,
    ) -> Result<DeleteObjectOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "DeleteObject"))
    }
    /// DeleteObjectTagging.
    async fn delete_object_tagging(
        &self,
        caller: &rt::Caller,
        input: DeleteObjectTaggingRequest,
    ) -> Result<DeleteObjectTaggingOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "DeleteObjectTagging"))
    }
    /// DeleteObjects.
    async fn delete_objects(
        &self,
        caller: &rt::Caller,
        input: DeleteObjectsRequest,
    ) -> Result<DeleteObjectsOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "DeleteObjects"))
    }
    /// DeletePublicAccessBlock.
    async fn delete_public_access_block(
        &self,
        caller: &rt::Caller,
        input: DeletePublicAccessBlockRequest,
    ) -> Result<DeletePublicAccessBlockOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "DeletePublicAccessBlock"))
    }
    /// GetBucketAccelerateConfiguration.
    async fn get_bucket_accelerate_configuration(
        &self,
        caller: &rt::Caller,
        input: GetBucketAccelerateConfigurationRequest,
    ) -> Result<GetBucketAccelerateConfigurationOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "GetBucketAccelerateConfiguration"))
    }
    /// GetBucketAcl.
    async fn get_bucket_acl(
        &self,
        caller: &rt::Caller,
        input: GetBucketAclRequest,
    ) -> Result<GetBucketAclOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "GetBucketAcl"))
    }
    /// GetBucketCors.
    async fn get_bucket_cors(
        &self,
        caller: &rt::Caller,
        input: GetBucketCorsRequest,
    ) -> Result<GetBucketCorsOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "GetBucketCors"))
    }
    /// GetBucketEncryption.
    async fn get_bucket_encryption(
        &self,
        caller: &rt::Caller,
        input: GetBucketEncryptionRequest,
    ) -> Result<GetBucketEncryptionOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "GetBucketEncryption"))
    }
    /// GetBucketLifecycleConfiguration.
    async fn get_bucket_lifecycle_configuration(
        &self,
        caller: &rt::Caller,
        input: GetBucketLifecycleConfigurationRequest,
    ) -> Result<GetBucketLifecycleConfigurationOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "GetBucketLifecycleConfiguration"))
    }
    /// GetBucketLocation.
    async fn get_bucket_location(
        &self,
        caller: &rt::Caller,
        input: GetBucketLocationRequest,
    ) -> Result<GetBucketLocationOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "GetBucketLocation"))
    }
    /// GetBucketLogging.
    async fn get_bucket_logging(
        &self,
        caller: &rt::Caller,
        input: GetBucketLoggingRequest,
    ) -> Result<GetBucketLoggingOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "GetBucketLogging"))
    }
    /// GetBucketNotificationConfiguration.
    async fn get_bucket_notification_configuration(
        &self,
        caller: &rt::Caller,
        input: GetBucketNotificationConfigurationRequest,
    ) -> Result<NotificationConfiguration, rt::ApiError> {
        Err(rt::not_implemented("S3", "GetBucketNotificationConfiguration"))
    }
    /// GetBucketOwnershipControls.
    async fn get_bucket_ownership_controls(
        &self,
        caller: &rt::Caller,
        input: GetBucketOwnershipControlsRequest,
    ) -> Result<GetBucketOwnershipControlsOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "GetBucketOwnershipControls"))
    }
    /// GetBucketPolicy.
    async fn get_bucket_policy(
        &self,
        caller: &rt::Caller,
        input: GetBucketPolicyRequest,
    ) -> Result<GetBucketPolicyOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "GetBucketPolicy"))
    }
    /// GetBucketPolicyStatus.
    async fn get_bucket_policy_status(
        &self,
        caller: &rt::Caller,
        input: GetBucketPolicyStatusRequest,
    ) -> Result<GetBucketPolicyStatusOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "GetBucketPolicyStatus"))
    }
    /// GetBucketReplication.
    async fn get_bucket_replication(
        &self,
        caller: &rt::Caller,
        input: GetBucketReplicationRequest,
    ) -> Result<GetBucketReplicationOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "GetBucketReplication"))
    }
    /// GetBucketRequestPayment.
    async fn get_bucket_request_payment(
        &self,
        caller: &rt::Caller,
        input: GetBucketRequestPaymentRequest,
    ) -> Result<GetBucketRequestPaymentOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "GetBucketRequestPayment"))
    }
    /// GetBucketTagging.
    async fn get_bucket_tagging(
        &self,
        caller: &rt::Caller,
        input: GetBucketTaggingRequest,
    ) -> Result<GetBucketTaggingOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "GetBucketTagging"))
    }
    /// GetBucketVersioning.
    async fn get_bucket_versioning(
        &self,
        caller: &rt::Caller,
        input: GetBucketVersioningRequest,
    ) -> Result<GetBucketVersioningOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "GetBucketVersioning"))
    }
    /// GetBucketWebsite.
    async fn get_bucket_website(
        &self,
        caller: &rt::Caller,
        input: GetBucketWebsiteRequest,
    ) -> Result<GetBucketWebsiteOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "GetBucketWebsite"))
    }
    /// GetObject.
    async fn get_object(
        &self,
        caller: &rt::Caller,
        input: GetObjectRequest,
    ) -> Result<GetObjectOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "GetObject"))
    }
    /// GetObjectAcl.
    async fn get_object_acl(
        &self,
        caller: &rt::Caller,
        input: GetObjectAclRequest,
    ) -> Result<GetObjectAclOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "GetObjectAcl"))
    }
    /// GetObjectAttributes.
    async fn get_object_attributes(
        &self,
        caller: &rt::Caller,
        input: GetObjectAttributesRequest,
    ) -> Result<GetObjectAttributesOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "GetObjectAttributes"))
    }
    /// GetObjectLegalHold.
    async fn get_object_legal_hold(
        &self,
        caller: &rt::Caller,
        input: GetObjectLegalHoldRequest,
    ) -> Result<GetObjectLegalHoldOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "GetObjectLegalHold"))
    }
    /// GetObjectLockConfiguration.
    async fn get_object_lock_configuration(
        &self,
        caller: &rt::Caller,
        input: GetObjectLockConfigurationRequest,
    ) -> Result<GetObjectLockConfigurationOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "GetObjectLockConfiguration"))
    }
    /// GetObjectRetention.
    async fn get_object_retention(
        &self,
        caller: &rt::Caller,
        input: GetObjectRetentionRequest,
    ) -> Result<GetObjectRetentionOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "GetObjectRetention"))
    }
    /// GetObjectTagging.
    async fn get_object_tagging(
        &self,
        caller: &rt::Caller,
        input: GetObjectTaggingRequest,
    ) -> Result<GetObjectTaggingOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "GetObjectTagging"))
    }
    /// GetPublicAccessBlock.
    async fn get_public_access_block(
        &self,
        caller: &rt::Caller,
        input: GetPublicAccessBlockRequest,
    ) -> Result<GetPublicAccessBlockOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "GetPublicAccessBlock"))
    }
    /// HeadBucket.
    async fn head_bucket(
        &self,
        caller: &rt::Caller,
        input: HeadBucketRequest,
    ) -> Result<HeadBucketOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "HeadBucket"))
    }
    /// HeadObject.
    async fn head_object(
        &self,
        caller: &rt::Caller,
        input: HeadObjectRequest,
    ) -> Result<HeadObjectOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "HeadObject"))
    }
    /// ListBuckets.
    async fn list_buckets(
        &self,
        caller: &rt::Caller,
        input: ListBucketsRequest,
    ) -> Result<ListBucketsOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "ListBuckets"))
    }
    /// ListMultipartUploads.
    async fn list_multipart_uploads(
        &self,
        caller: &rt::Caller,
        input: ListMultipartUploadsRequest,
    ) -> Result<ListMultipartUploadsOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "ListMultipartUploads"))
    }
    /// ListObjectVersions.
    async fn list_object_versions(
        &self,
        caller: &rt::Caller,
        input: ListObjectVersionsRequest,
    ) -> Result<ListObjectVersionsOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "ListObjectVersions"))
    }
    /// ListObjects.
    async fn list_objects(
        &self,
        caller: &rt::Caller,
        input: ListObjectsRequest,
    ) -> Result<ListObjectsOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "ListObjects"))
    }
    /// ListObjectsV2.
    async fn list_objects_v2(
        &self,
        caller: &rt::Caller,
        input: ListObjectsV2Request,
    ) -> Result<ListObjectsV2Output, rt::ApiError> {
        Err(rt::not_implemented("S3", "ListObjectsV2"))
    }
    /// ListParts.
    async fn list_parts(
        &self,
        caller: &rt::Caller,
        input: ListPartsRequest,
    ) -> Result<ListPartsOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "ListParts"))
    }
    /// PutBucketAccelerateConfiguration.
    async fn put_bucket_accelerate_configuration(
        &self,
        caller: &rt::Caller,
        input: PutBucketAccelerateConfigurationRequest,
    ) -> Result<PutBucketAccelerateConfigurationOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "PutBucketAccelerateConfiguration"))
    }
    /// PutBucketAcl.
    async fn put_bucket_acl(
        &self,
        caller: &rt::Caller,
        input: PutBucketAclRequest,
    ) -> Result<PutBucketAclOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "PutBucketAcl"))
    }
    /// PutBucketCors.
    async fn put_bucket_cors(
        &self,
        caller: &rt::Caller,
        input: PutBucketCorsRequest,
    ) -> Result<PutBucketCorsOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "PutBucketCors"))
    }
    /// PutBucketEncryption.
    async fn put_bucket_encryption(
        &self,
        caller: &rt::Caller,
        input: PutBucketEncryptionRequest,
    ) -> Result<PutBucketEncryptionOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "PutBucketEncryption"))
    }
    /// PutBucketLifecycleConfiguration.
    async fn put_bucket_lifecycle_configuration(
        &self,
        caller: &rt::Caller,
        input: PutBucketLifecycleConfigurationRequest,
    ) -> Result<PutBucketLifecycleConfigurationOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "PutBucketLifecycleConfiguration"))
    }
    /// PutBucketLogging.
    async fn put_bucket_logging(
        &self,
        caller: &rt::Caller,
        input: PutBucketLoggingRequest,
    ) -> Result<PutBucketLoggingOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "PutBucketLogging"))
    }
    /// PutBucketNotificationConfiguration.
    async fn put_bucket_notification_configuration(
        &self,
        caller: &rt::Caller,
        input: PutBucketNotificationConfigurationRequest,
    ) -> Result<PutBucketNotificationConfigurationOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "PutBucketNotificationConfiguration"))
    }
    /// PutBucketOwnershipControls.
    async fn put_bucket_ownership_controls(
        &self,
        caller: &rt::Caller,
        input: PutBucketOwnershipControlsRequest,
    ) -> Result<PutBucketOwnershipControlsOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "PutBucketOwnershipControls"))
    }
    /// PutBucketPolicy.
    async fn put_bucket_policy(
        &self,
        caller: &rt::Caller,
        input: PutBucketPolicyRequest,
    ) -> Result<PutBucketPolicyOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "PutBucketPolicy"))
    }
    /// PutBucketRequestPayment.
    async fn put_bucket_request_payment(
        &self,
        caller: &rt::Caller,
        input: PutBucketRequestPaymentRequest,
    ) -> Result<PutBucketRequestPaymentOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "PutBucketRequestPayment"))
    }
    /// PutBucketTagging.
    async fn put_bucket_tagging(
        &self,
        caller: &rt::Caller,
        input: PutBucketTaggingRequest,
    ) -> Result<PutBucketTaggingOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "PutBucketTagging"))
    }
    /// PutBucketVersioning.
    async fn put_bucket_versioning(
        &self,
        caller: &rt::Caller,
        input: PutBucketVersioningRequest,
    ) -> Result<PutBucketVersioningOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "PutBucketVersioning"))
    }
    /// PutBucketWebsite.
    async fn put_bucket_website(
        &self,
        caller: &rt::Caller,
        input: PutBucketWebsiteRequest,
    ) -> Result<PutBucketWebsiteOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "PutBucketWebsite"))
    }
    /// PutObject.
    async fn put_object(
        &self,
        caller: &rt::Caller,
        input: PutObjectRequest,
    ) -> Result<PutObjectOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "PutObject"))
    }
    /// PutObjectAcl.
    async fn put_object_acl(
        &self,
        caller: &rt::Caller,
        input: PutObjectAclRequest,
    ) -> Result<PutObjectAclOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "PutObjectAcl"))
    }
    /// PutObjectLegalHold.
    async fn put_object_legal_hold(
        &self,
        caller: &rt::Caller,
        input: PutObjectLegalHoldRequest,
    ) -> Result<PutObjectLegalHoldOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "PutObjectLegalHold"))
    }
    /// PutObjectLockConfiguration.
    async fn put_object_lock_configuration(
        &self,
        caller: &rt::Caller,
        input: PutObjectLockConfigurationRequest,
    ) -> Result<PutObjectLockConfigurationOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "PutObjectLockConfiguration"))
    }
    /// PutObjectRetention.
    async fn put_object_retention(
        &self,
        caller: &rt::Caller,
        input: PutObjectRetentionRequest,
    ) -> Result<PutObjectRetentionOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "PutObjectRetention"))
    }
    /// PutObjectTagging.
    async fn put_object_tagging(
        &self,
        caller: &rt::Caller,
        input: PutObjectTaggingRequest,
    ) -> Result<PutObjectTaggingOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "PutObjectTagging"))
    }
    /// PutPublicAccessBlock.
    async fn put_public_access_block(
        &self,
        caller: &rt::Caller,
        input: PutPublicAccessBlockRequest,
    ) -> Result<PutPublicAccessBlockOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "PutPublicAccessBlock"))
    }
    /// UploadPart.
    async fn upload_part(
        &self,
        caller: &rt::Caller,
        input: UploadPartRequest,
    ) -> Result<UploadPartOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "UploadPart"))
    }
    /// UploadPartCopy.
    async fn upload_part_copy(
        &self,
        caller: &rt::Caller,
        input: UploadPartCopyRequest,
    ) -> Result<UploadPartCopyOutput, rt::ApiError> {
        Err(rt::not_implemented("S3", "UploadPartCopy"))
    }
}

/// A request for any operation.
#[derive(Debug)]
pub enum S3Input {
    AbortMultipartUpload(AbortMultipartUploadRequest),
    CompleteMultipartUpload(CompleteMultipartUploadRequest),
    CopyObject(CopyObjectRequest),
    CreateBucket(CreateBucketRequest),
    CreateMultipartUpload(CreateMultipartUploadRequest),
    DeleteBucket(DeleteBucketRequest),
    DeleteBucketCors(DeleteBucketCorsRequest),
    DeleteBucketEncryption(DeleteBucketEncryptionRequest),
    DeleteBucketLifecycle(DeleteBucketLifecycleRequest),
    DeleteBucketOwnershipControls(DeleteBucketOwnershipControlsRequest),
    DeleteBucketPolicy(DeleteBucketPolicyRequest),
    DeleteBucketReplication(DeleteBucketReplicationRequest),
    DeleteBucketTagging(DeleteBucketTaggingRequest),
    DeleteBucketWebsite(DeleteBucketWebsiteRequest),
    DeleteObject(DeleteObjectRequest),
    DeleteObjectTagging(DeleteObjectTaggingRequest),
    DeleteObjects(DeleteObjectsRequest),
    DeletePublicAccessBlock(DeletePublicAccessBlockRequest),
    GetBucketAccelerateConfiguration(GetBucketAccelerateConfigurationRequest),
    GetBucketAcl(GetBucketAclRequest),
    GetBucketCors(GetBucketCorsRequest),
    GetBucketEncryption(GetBucketEncryptionRequest),
    GetBucketLifecycleConfiguration(GetBucketLifecycleConfigurationRequest),
    GetBucketLocation(GetBucketLocationRequest),
    GetBucketLogging(GetBucketLoggingRequest),
    GetBucketNotificationConfiguration(GetBucketNotificationConfigurationRequest),
    GetBucketOwnershipControls(GetBucketOwnershipControlsRequest),
    GetBucketPolicy(GetBucketPolicyRequest),
    GetBucketPolicyStatus(GetBucketPolicyStatusRequest),
    GetBucketReplication(GetBucketReplicationRequest),
    GetBucketRequestPayment(GetBucketRequestPaymentRequest),
    GetBucketTagging(GetBucketTaggingRequest),
    GetBucketVersioning(GetBucketVersioningRequest),
    GetBucketWebsite(GetBucketWebsiteRequest),
    GetObject(GetObjectRequest),
    GetObjectAcl(GetObjectAclRequest),
    GetObjectAttributes(GetObjectAttributesRequest),
    GetObjectLegalHold(GetObjectLegalHoldRequest),
    GetObjectLockConfiguration(GetObjectLockConfigurationRequest),
    GetObjectRetention(GetObjectRetentionRequest),
    GetObjectTagging(GetObjectTaggingRequest),
    GetPublicAccessBlock(GetPublicAccessBlockRequest),
    HeadBucket(HeadBucketRequest),
    HeadObject(HeadObjectRequest),
    ListBuckets(ListBucketsRequest),
    ListMultipartUploads(ListMultipartUploadsRequest),
    ListObjectVersions(ListObjectVersionsRequest),
    ListObjects(ListObjectsRequest),
    ListObjectsV2(ListObjectsV2Request),
    ListParts(ListPartsRequest),
    PutBucketAccelerateConfiguration(PutBucketAccelerateConfigurationRequest),
    PutBucketAcl(PutBucketAclRequest),
    PutBucketCors(PutBucketCorsRequest),
    PutBucketEncryption(PutBucketEncryptionRequest),
    PutBucketLifecycleConfiguration(PutBucketLifecycleConfigurationRequest),
    PutBucketLogging(PutBucketLoggingRequest),
    PutBucketNotificationConfiguration(PutBucketNotificationConfigurationRequest),
    PutBucketOwnershipControls(PutBucketOwnershipControlsRequest),
    PutBucketPolicy(PutBucketPolicyRequest),
    PutBucketRequestPayment(PutBucketRequestPaymentRequest),
    PutBucketTagging(PutBucketTaggingRequest),
    PutBucketVersioning(PutBucketVersioningRequest),
    PutBucketWebsite(PutBucketWebsiteRequest),
    PutObject(PutObjectRequest),
    PutObjectAcl(PutObjectAclRequest),
    PutObjectLegalHold(PutObjectLegalHoldRequest),
    PutObjectLockConfiguration(PutObjectLockConfigurationRequest),
    PutObjectRetention(PutObjectRetentionRequest),
    PutObjectTagging(PutObjectTaggingRequest),
    PutPublicAccessBlock(PutPublicAccessBlockRequest),
    UploadPart(UploadPartRequest),
    UploadPartCopy(UploadPartCopyRequest),
}

impl S3Input {
    pub fn operation(&self) -> &'static rt::Operation {
        &MODEL.operations[match self {
            Self::AbortMultipartUpload(_) => 0,
            Self::CompleteMultipartUpload(_) => 1,
            Self::CopyObject(_) => 2,
            Self::CreateBucket(_) => 3,
            Self::CreateMultipartUpload(_) => 4,
            Self::DeleteBucket(_) => 5,
            Self::DeleteBucketCors(_) => 6,
            Self::DeleteBucketEncryption(_) => 7,
            Self::DeleteBucketLifecycle(_) => 8,
            Self::DeleteBucketOwnershipControls(_) => 9,
            Self::DeleteBucketPolicy(_) => 10,
            Self::DeleteBucketReplication(_) => 11,
            Self::DeleteBucketTagging(_) => 12,
            Self::DeleteBucketWebsite(_) => 13,
            Self::DeleteObject(_) => 14,
            Self::DeleteObjectTagging(_) => 15,
            Self::DeleteObjects(_) => 16,
            Self::DeletePublicAccessBlock(_) => 17,
            Self::GetBucketAccelerateConfiguration(_) => 18,
            Self::GetBucketAcl(_) => 19,
            Self::GetBucketCors(_) => 20,
            Self::GetBucketEncryption(_) => 21,
            Self::GetBucketLifecycleConfiguration(_) => 22,
            Self::GetBucketLocation(_) => 23,
            Self::GetBucketLogging(_) => 24,
            Self::GetBucketNotificationConfiguration(_) => 25,
            Self::GetBucketOwnershipControls(_) => 26,
            Self::GetBucketPolicy(_) => 27,
            Self::GetBucketPolicyStatus(_) => 28,
            Self::GetBucketReplication(_) => 29,
            Self::GetBucketRequestPayment(_) => 30,
            Self::GetBucketTagging(_) => 31,
            Self::GetBucketVersioning(_) => 32,
            Self::GetBucketWebsite(_) => 33,
            Self::GetObject(_) => 34,
            Self::GetObjectAcl(_) => 35,
            Self::GetObjectAttributes(_) => 36,
            Self::GetObjectLegalHold(_) => 37,
            Self::GetObjectLockConfiguration(_) => 38,
            Self::GetObjectRetention(_) => 39,
            Self::GetObjectTagging(_) => 40,
            Self::GetPublicAccessBlock(_) => 41,
            Self::HeadBucket(_) => 42,
            Self::HeadObject(_) => 43,
            Self::ListBuckets(_) => 44,
            Self::ListMultipartUploads(_) => 45,
            Self::ListObjectVersions(_) => 46,
            Self::ListObjects(_) => 47,
            Self::ListObjectsV2(_) => 48,
            Self::ListParts(_) => 49,
            Self::PutBucketAccelerateConfiguration(_) => 50,
            Self::PutBucketAcl(_) => 51,
            Self::PutBucketCors(_) => 52,
            Self::PutBucketEncryption(_) => 53,
            Self::PutBucketLifecycleConfiguration(_) => 54,
            Self::PutBucketLogging(_) => 55,
            Self::PutBucketNotificationConfiguration(_) => 56,
            Self::PutBucketOwnershipControls(_) => 57,
            Self::PutBucketPolicy(_) => 58,
            Self::PutBucketRequestPayment(_) => 59,
            Self::PutBucketTagging(_) => 60,
            Self::PutBucketVersioning(_) => 61,
            Self::PutBucketWebsite(_) => 62,
            Self::PutObject(_) => 63,
            Self::PutObjectAcl(_) => 64,
            Self::PutObjectLegalHold(_) => 65,
            Self::PutObjectLockConfiguration(_) => 66,
            Self::PutObjectRetention(_) => 67,
            Self::PutObjectTagging(_) => 68,
            Self::PutPublicAccessBlock(_) => 69,
            Self::UploadPart(_) => 70,
            Self::UploadPartCopy(_) => 71,
        }]
    }
    pub fn structure(&self) -> &dyn rt::Structure {
        match self {
            Self::AbortMultipartUpload(input) => input,
            Self::CompleteMultipartUpload(input) => input,
            Self::CopyObject(input) => input,
            Self::CreateBucket(input) => input,
            Self::CreateMultipartUpload(input) => input,
            Self::DeleteBucket(input) => input,
            Self::DeleteBucketCors(input) => input,
            Self::DeleteBucketEncryption(input) => input,
            Self::DeleteBucketLifecycle(input) => input,
            Self::DeleteBucketOwnershipControls(input) => input,
            Self::DeleteBucketPolicy(input) => input,
            Self::DeleteBucketReplication(input) => input,
            Self::DeleteBucketTagging(input) => input,
            Self::DeleteBucketWebsite(input) => input,
            Self::DeleteObject(input) => input,
            Self::DeleteObjectTagging(input) => input,
            Self::DeleteObjects(input) => input,
            Self::DeletePublicAccessBlock(input) => input,
            Self::GetBucketAccelerateConfiguration(input) => input,
            Self::GetBucketAcl(input) => input,
            Self::GetBucketCors(input) => input,
            Self::GetBucketEncryption(input) => input,
            Self::GetBucketLifecycleConfiguration(input) => input,
            Self::GetBucketLocation(input) => input,
            Self::GetBucketLogging(input) => input,
            Self::GetBucketNotificationConfiguration(input) => input,
            Self::GetBucketOwnershipControls(input) => input,
            Self::GetBucketPolicy(input) => input,
            Self::GetBucketPolicyStatus(input) => input,
            Self::GetBucketReplication(input) => input,
            Self::GetBucketRequestPayment(input) => input,
            Self::GetBucketTagging(input) => input,
            Self::GetBucketVersioning(input) => input,
            Self::GetBucketWebsite(input) => input,
            Self::GetObject(input) => input,
            Self::GetObjectAcl(input) => input,
            Self::GetObjectAttributes(input) => input,
            Self::GetObjectLegalHold(input) => input,
            Self::GetObjectLockConfiguration(input) => input,
            Self::GetObjectRetention(input) => input,
            Self::GetObjectTagging(input) => input,
            Self::GetPublicAccessBlock(input) => input,
            Self::HeadBucket(input) => input,
            Self::HeadObject(input) => input,
            Self::ListBuckets(input) => input,
            Self::ListMultipartUploads(input) => input,
            Self::ListObjectVersions(input) => input,
            Self::ListObjects(input) => input,
            Self::ListObjectsV2(input) => input,
            Self::ListParts(input) => input,
            Self::PutBucketAccelerateConfiguration(input) => input,
            Self::PutBucketAcl(input) => input,
            Self::PutBucketCors(input) => input,
            Self::PutBucketEncryption(input) => input,
            Self::PutBucketLifecycleConfiguration(input) => input,
            Self::PutBucketLogging(input) => input,
            Self::PutBucketNotificationConfiguration(input) => input,
            Self::PutBucketOwnershipControls(input) => input,
            Self::PutBucketPolicy(input) => input,
            Self::PutBucketRequestPayment(input) => input,
            Self::PutBucketTagging(input) => input,
            Self::PutBucketVersioning(input) => input,
            Self::PutBucketWebsite(input) => input,
            Self::PutObject(input) => input,
            Self::PutObjectAcl(input) => input,
            Self::PutObjectLegalHold(input) => input,
            Self::PutObjectLockConfiguration(input) => input,
            Self::PutObjectRetention(input) => input,
            Self::PutObjectTagging(input) => input,
            Self::PutPublicAccessBlock(input) => input,
            Self::UploadPart(input) => input,
            Self::UploadPartCopy(input) => input,
        }
    }
    pub fn attach_body(&mut self, body: rt::Body) {
        match self {
            Self::PutObject(input) => input.body = body,
            Self::UploadPart(input) => input.body = body,
            _ => {}
        }
    }
    pub fn decode(
        operation: &'static rt::Operation,
        reader: &mut dyn rt::Reader,
    ) -> Result<Self, rt::DecodeError> {
        Ok(match operation.index {
            0 => Self::AbortMultipartUpload(rt::Decode::decode(
                &SHAPE_ABORT_MULTIPART_UPLOAD_REQUEST,
                reader,
            )?),
            1 => Self::CompleteMultipartUpload(rt::Decode::decode(
                &SHAPE_COMPLETE_MULTIPART_UPLOAD_REQUEST,
                reader,
            )?),
            2 => Self::CopyObject(rt::Decode::decode(&SHAPE_COPY_OBJECT_REQUEST, reader)?),
            3 => Self::CreateBucket(rt::Decode::decode(&SHAPE_CREATE_BUCKET_REQUEST, reader)?),
            4 => Self::CreateMultipartUpload(rt::Decode::decode(
                &SHAPE_CREATE_MULTIPART_UPLOAD_REQUEST,
                reader,
            )?),
            5 => Self::DeleteBucket(rt::Decode::decode(&SHAPE_DELETE_BUCKET_REQUEST, reader)?),
            6 => Self::DeleteBucketCors(rt::Decode::decode(
                &SHAPE_DELETE_BUCKET_CORS_REQUEST,
                reader,
            )?),
            7 => Self::DeleteBucketEncryption(rt::Decode::decode(
                &SHAPE_DELETE_BUCKET_ENCRYPTION_REQUEST,
                reader,
            )?),
            8 => Self::DeleteBucketLifecycle(rt::Decode::decode(
                &SHAPE_DELETE_BUCKET_LIFECYCLE_REQUEST,
                reader,
            )?),
            9 => Self::DeleteBucketOwnershipControls(rt::Decode::decode(
                &SHAPE_DELETE_BUCKET_OWNERSHIP_CONTROLS_REQUEST,
                reader,
            )?),
            10 => Self::DeleteBucketPolicy(rt::Decode::decode(
                &SHAPE_DELETE_BUCKET_POLICY_REQUEST,
                reader,
            )?),
            11 => Self::DeleteBucketReplication(rt::Decode::decode(
                &SHAPE_DELETE_BUCKET_REPLICATION_REQUEST,
                reader,
            )?),
            12 => Self::DeleteBucketTagging(rt::Decode::decode(
                &SHAPE_DELETE_BUCKET_TAGGING_REQUEST,
                reader,
            )?),
            13 => Self::DeleteBucketWebsite(rt::Decode::decode(
                &SHAPE_DELETE_BUCKET_WEBSITE_REQUEST,
                reader,
            )?),
            14 => Self::DeleteObject(rt::Decode::decode(&SHAPE_DELETE_OBJECT_REQUEST, reader)?),
            15 => Self::DeleteObjectTagging(rt::Decode::decode(
                &SHAPE_DELETE_OBJECT_TAGGING_REQUEST,
                reader,
            )?),
            16 => Self::DeleteObjects(rt::Decode::decode(&SHAPE_DELETE_OBJECTS_REQUEST, reader)?),
            17 => Self::DeletePublicAccessBlock(rt::Decode::decode(
                &SHAPE_DELETE_PUBLIC_ACCESS_BLOCK_REQUEST,
                reader,
            )?),
            18 => Self::GetBucketAccelerateConfiguration(rt::Decode::decode(
                &SHAPE_GET_BUCKET_ACCELERATE_CONFIGURATION_REQUEST,
                reader,
            )?),
            19 => Self::GetBucketAcl(rt::Decode::decode(&SHAPE_GET_BUCKET_ACL_REQUEST, reader)?),
            20 => Self::GetBucketCors(rt::Decode::decode(&SHAPE_GET_BUCKET_CORS_REQUEST, reader)?),
            21 => Self::GetBucketEncryption(rt::Decode::decode(
                &SHAPE_GET_BUCKET_ENCRYPTION_REQUEST,
                reader,
            )?),
            22 => Self::GetBucketLifecycleConfiguration(rt::Decode::decode(
                &SHAPE_GET_BUCKET_LIFECYCLE_CONFIGURATION_REQUEST,
                reader,
            )?),
            23 => Self::GetBucketLocation(rt::Decode::decode(
                &SHAPE_GET_BUCKET_LOCATION_REQUEST,
                reader,
            )?),
            24 => Self::GetBucketLogging(rt::Decode::decode(
                &SHAPE_GET_BUCKET_LOGGING_REQUEST,
                reader,
            )?),
            25 => Self::GetBucketNotificationConfiguration(rt::Decode::decode(
                &SHAPE_GET_BUCKET_NOTIFICATION_CONFIGURATION_REQUEST,
                reader,
            )?),
            26 => Self::GetBucketOwnershipControls(rt::Decode::decode(
                &SHAPE_GET_BUCKET_OWNERSHIP_CONTROLS_REQUEST,
                reader,
            )?),
            27 => {
                Self::GetBucketPolicy(rt::Decode::decode(&SHAPE_GET_BUCKET_POLICY_REQUEST, reader)?)
            }
            28 => Self::GetBucketPolicyStatus(rt::Decode::decode(
                &SHAPE_GET_BUCKET_POLICY_STATUS_REQUEST,
                reader,
            )?),
            29 => Self::GetBucketReplication(rt::Decode::decode(
                &SHAPE_GET_BUCKET_REPLICATION_REQUEST,
                reader,
            )?),
            30 => Self::GetBucketRequestPayment(rt::Decode::decode(
                &SHAPE_GET_BUCKET_REQUEST_PAYMENT_REQUEST,
                reader,
            )?),
            31 => Self::GetBucketTagging(rt::Decode::decode(
                &SHAPE_GET_BUCKET_TAGGING_REQUEST,
                reader,
            )?),
            32 => Self::GetBucketVersioning(rt::Decode::decode(
                &SHAPE_GET_BUCKET_VERSIONING_REQUEST,
                reader,
            )?),
            33 => Self::GetBucketWebsite(rt::Decode::decode(
                &SHAPE_GET_BUCKET_WEBSITE_REQUEST,
                reader,
            )?),
            34 => Self::GetObject(rt::Decode::decode(&SHAPE_GET_OBJECT_REQUEST, reader)?),
            35 => Self::GetObjectAcl(rt::Decode::decode(&SHAPE_GET_OBJECT_ACL_REQUEST, reader)?),
            36 => Self::GetObjectAttributes(rt::Decode::decode(
                &SHAPE_GET_OBJECT_ATTRIBUTES_REQUEST,
                reader,
            )?),
            37 => Self::GetObjectLegalHold(rt::Decode::decode(
                &SHAPE_GET_OBJECT_LEGAL_HOLD_REQUEST,
                reader,
            )?),
            38 => Self::GetObjectLockConfiguration(rt::Decode::decode(
                &SHAPE_GET_OBJECT_LOCK_CONFIGURATION_REQUEST,
                reader,
            )?),
            39 => Self::GetObjectRetention(rt::Decode::decode(
                &SHAPE_GET_OBJECT_RETENTION_REQUEST,
                reader,
            )?),
            40 => Self::GetObjectTagging(rt::Decode::decode(
                &SHAPE_GET_OBJECT_TAGGING_REQUEST,
                reader,
            )?),
            41 => Self::GetPublicAccessBlock(rt::Decode::decode(
                &SHAPE_GET_PUBLIC_ACCESS_BLOCK_REQUEST,
                reader,
            )?),
            42 => Self::HeadBucket(rt::Decode::decode(&SHAPE_HEAD_BUCKET_REQUEST, reader)?),
            43 => Self::HeadObject(rt::Decode::decode(&SHAPE_HEAD_OBJECT_REQUEST, reader)?),
            44 => Self::ListBuckets(rt::Decode::decode(&SHAPE_LIST_BUCKETS_REQUEST, reader)?),
            45 => Self::ListMultipartUploads(rt::Decode::decode(
                &SHAPE_LIST_MULTIPART_UPLOADS_REQUEST,
                reader,
            )?),
            46 => Self::ListObjectVersions(rt::Decode::decode(
                &SHAPE_LIST_OBJECT_VERSIONS_REQUEST,
                reader,
            )?),
            47 => Self::ListObjects(rt::Decode::decode(&SHAPE_LIST_OBJECTS_REQUEST, reader)?),
            48 => Self::ListObjectsV2(rt::Decode::decode(&SHAPE_LIST_OBJECTS_V2_REQUEST, reader)?),
            49 => Self::ListParts(rt::Decode::decode(&SHAPE_LIST_PARTS_REQUEST, reader)?),
            50 => Self::PutBucketAccelerateConfiguration(rt::Decode::decode(
                &SHAPE_PUT_BUCKET_ACCELERATE_CONFIGURATION_REQUEST,
                reader,
            )?),
            51 => Self::PutBucketAcl(rt::Decode::decode(&SHAPE_PUT_BUCKET_ACL_REQUEST, reader)?),
            52 => Self::PutBucketCors(rt::Decode::decode(&SHAPE_PUT_BUCKET_CORS_REQUEST, reader)?),
            53 => Self::PutBucketEncryption(rt::Decode::decode(
                &SHAPE_PUT_BUCKET_ENCRYPTION_REQUEST,
                reader,
            )?),
            54 => Self::PutBucketLifecycleConfiguration(rt::Decode::decode(
                &SHAPE_PUT_BUCKET_LIFECYCLE_CONFIGURATION_REQUEST,
                reader,
            )?),
            55 => Self::PutBucketLogging(rt::Decode::decode(
                &SHAPE_PUT_BUCKET_LOGGING_REQUEST,
                reader,
            )?),
            56 => Self::PutBucketNotificationConfiguration(rt::Decode::decode(
                &SHAPE_PUT_BUCKET_NOTIFICATION_CONFIGURATION_REQUEST,
                reader,
            )?),
            57 => Self::PutBucketOwnershipControls(rt::Decode::decode(
                &SHAPE_PUT_BUCKET_OWNERSHIP_CONTROLS_REQUEST,
                reader,
            )?),
            58 => {
                Self::PutBucketPolicy(rt::Decode::decode(&SHAPE_PUT_BUCKET_POLICY_REQUEST, reader)?)
            }
            59 => Self::PutBucketRequestPayment(rt::Decode::decode(
                &SHAPE_PUT_BUCKET_REQUEST_PAYMENT_REQUEST,
                reader,
            )?),
            60 => Self::PutBucketTagging(rt::Decode::decode(
                &SHAPE_PUT_BUCKET_TAGGING_REQUEST,
                reader,
            )?),
            61 => Self::PutBucketVersioning(rt::Decode::decode(
                &SHAPE_PUT_BUCKET_VERSIONING_REQUEST,
                reader,
            )?),
            62 => Self::PutBucketWebsite(rt::Decode::decode(
                &SHAPE_PUT_BUCKET_WEBSITE_REQUEST,
                reader,
            )?),
            63 => Self::PutObject(rt::Decode::decode(&SHAPE_PUT_OBJECT_REQUEST, reader)?),
            64 => Self::PutObjectAcl(rt::Decode::decode(&SHAPE_PUT_OBJECT_ACL_REQUEST, reader)?),
            65 => Self::PutObjectLegalHold(rt::Decode::decode(
                &SHAPE_PUT_OBJECT_LEGAL_HOLD_REQUEST,
                reader,
            )?),
            66 => Self::PutObjectLockConfiguration(rt::Decode::decode(
                &SHAPE_PUT_OBJECT_LOCK_CONFIGURATION_REQUEST,
                reader,
            )?),
            67 => Self::PutObjectRetention(rt::Decode::decode(
                &SHAPE_PUT_OBJECT_RETENTION_REQUEST,
                reader,
            )?),
            68 => Self::PutObjectTagging(rt::Decode::decode(
                &SHAPE_PUT_OBJECT_TAGGING_REQUEST,
                reader,
            )?),
            69 => Self::PutPublicAccessBlock(rt::Decode::decode(
                &SHAPE_PUT_PUBLIC_ACCESS_BLOCK_REQUEST,
                reader,
            )?),
            70 => Self::UploadPart(rt::Decode::decode(&SHAPE_UPLOAD_PART_REQUEST, reader)?),
            71 => {
                Self::UploadPartCopy(rt::Decode::decode(&SHAPE_UPLOAD_PART_COPY_REQUEST, reader)?)
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
        service: &dyn S3,
        caller: &rt::Caller,
    ) -> Result<Box<dyn rt::Response>, rt::ApiError> {
        Ok(match self {
            Self::AbortMultipartUpload(input) => {
                Box::new(service.abort_multipart_upload(caller, input).await?)
            }
            Self::CompleteMultipartUpload(input) => {
                Box::new(service.complete_multipart_upload(caller, input).await?)
            }
            Self::CopyObject(input) => Box::new(service.copy_object(caller, input).await?),
            Self::CreateBucket(input) => Box::new(service.create_bucket(caller, input).await?),
            Self::CreateMultipartUpload(input) => {
                Box::new(service.create_multipart_upload(caller, input).await?)
            }
            Self::DeleteBucket(input) => Box::new(service.delete_bucket(caller, input).await?),
            Self::DeleteBucketCors(input) => {
                Box::new(service.delete_bucket_cors(caller, input).await?)
            }
            Self::DeleteBucketEncryption(input) => {
                Box::new(service.delete_bucket_encryption(caller, input).await?)
            }
            Self::DeleteBucketLifecycle(input) => {
                Box::new(service.delete_bucket_lifecycle(caller, input).await?)
            }
            Self::DeleteBucketOwnershipControls(input) => {
                Box::new(service.delete_bucket_ownership_controls(caller, input).await?)
            }
            Self::DeleteBucketPolicy(input) => {
                Box::new(service.delete_bucket_policy(caller, input).await?)
            }
            Self::DeleteBucketReplication(input) => {
                Box::new(service.delete_bucket_replication(caller, input).await?)
            }
            Self::DeleteBucketTagging(input) => {
                Box::new(service.delete_bucket_tagging(caller, input).await?)
            }
            Self::DeleteBucketWebsite(input) => {
                Box::new(service.delete_bucket_website(caller, input).await?)
            }
            Self::DeleteObject(input) => Box::new(service.delete_object(caller, input).await?),
            Self::DeleteObjectTagging(input) => {
                Box::new(service.delete_object_tagging(caller, input).await?)
            }
            Self::DeleteObjects(input) => Box::new(service.delete_objects(caller, input).await?),
            Self::DeletePublicAccessBlock(input) => {
                Box::new(service.delete_public_access_block(caller, input).await?)
            }
            Self::GetBucketAccelerateConfiguration(input) => {
                Box::new(service.get_bucket_accelerate_configuration(caller, input).await?)
            }
            Self::GetBucketAcl(input) => Box::new(service.get_bucket_acl(caller, input).await?),
            Self::GetBucketCors(input) => Box::new(service.get_bucket_cors(caller, input).await?),
            Self::GetBucketEncryption(input) => {
                Box::new(service.get_bucket_encryption(caller, input).await?)
            }
            Self::GetBucketLifecycleConfiguration(input) => {
                Box::new(service.get_bucket_lifecycle_configuration(caller, input).await?)
            }
            Self::GetBucketLocation(input) => {
                Box::new(service.get_bucket_location(caller, input).await?)
            }
            Self::GetBucketLogging(input) => {
                Box::new(service.get_bucket_logging(caller, input).await?)
            }
            Self::GetBucketNotificationConfiguration(input) => {
                Box::new(service.get_bucket_notification_configuration(caller, input).await?)
            }
            Self::GetBucketOwnershipControls(input) => {
                Box::new(service.get_bucket_ownership_controls(caller, input).await?)
            }
            Self::GetBucketPolicy(input) => {
                Box::new(service.get_bucket_policy(caller, input).await?)
            }
            Self::GetBucketPolicyStatus(input) => {
                Box::new(service.get_bucket_policy_status(caller, input).await?)
            }
            Self::GetBucketReplication(input) => {
                Box::new(service.get_bucket_replication(caller, input).await?)
            }
            Self::GetBucketRequestPayment(input) => {
                Box::new(service.get_bucket_request_payment(caller, input).await?)
            }
            Self::GetBucketTagging(input) => {
                Box::new(service.get_bucket_tagging(caller, input).await?)
            }
            Self::GetBucketVersioning(input) => {
                Box::new(service.get_bucket_versioning(caller, input).await?)
            }
            Self::GetBucketWebsite(input) => {
                Box::new(service.get_bucket_website(caller, input).await?)
            }
            Self::GetObject(input) => Box::new(service.get_object(caller, input).await?),
            Self::GetObjectAcl(input) => Box::new(service.get_object_acl(caller, input).await?),
            Self::GetObjectAttributes(input) => {
                Box::new(service.get_object_attributes(caller, input).await?)
            }
            Self::GetObjectLegalHold(input) => {
                Box::new(service.get_object_legal_hold(caller, input).await?)
            }
            Self::GetObjectLockConfiguration(input) => {
                Box::new(service.get_object_lock_configuration(caller, input).await?)
            }
            Self::GetObjectRetention(input) => {
                Box::new(service.get_object_retention(caller, input).await?)
            }
            Self::GetObjectTagging(input) => {
                Box::new(service.get_object_tagging(caller, input).await?)
            }
            Self::GetPublicAccessBlock(input) => {
                Box::new(service.get_public_access_block(caller, input).await?)
            }
            Self::HeadBucket(input) => Box::new(service.head_bucket(caller, input).await?),
            Self::HeadObject(input) => Box::new(service.head_object(caller, input).await?),
            Self::ListBuckets(input) => Box::new(service.list_buckets(caller, input).await?),
            Self::ListMultipartUploads(input) => {
                Box::new(service.list_multipart_uploads(caller, input).await?)
            }
            Self::ListObjectVersions(input) => {
                Box::new(service.list_object_versions(caller, input).await?)
            }
            Self::ListObjects(input) => Box::new(service.list_objects(caller, input).await?),
            Self::ListObjectsV2(input) => Box::new(service.list_objects_v2(caller, input).await?),
            Self::ListParts(input) => Box::new(service.list_parts(caller, input).await?),
            Self::PutBucketAccelerateConfiguration(input) => {
                Box::new(service.put_bucket_accelerate_configuration(caller, input).await?)
            }
            Self::PutBucketAcl(input) => Box::new(service.put_bucket_acl(caller, input).await?),
            Self::PutBucketCors(input) => Box::new(service.put_bucket_cors(caller, input).await?),
            Self::PutBucketEncryption(input) => {
                Box::new(service.put_bucket_encryption(caller, input).await?)
            }
            Self::PutBucketLifecycleConfiguration(input) => {
                Box::new(service.put_bucket_lifecycle_configuration(caller, input).await?)
            }
            Self::PutBucketLogging(input) => {
                Box::new(service.put_bucket_logging(caller, input).await?)
            }
            Self::PutBucketNotificationConfiguration(input) => {
                Box::new(service.put_bucket_notification_configuration(caller, input).await?)
            }
            Self::PutBucketOwnershipControls(input) => {
                Box::new(service.put_bucket_ownership_controls(caller, input).await?)
            }
            Self::PutBucketPolicy(input) => {
                Box::new(service.put_bucket_policy(caller, input).await?)
            }
            Self::PutBucketRequestPayment(input) => {
                Box::new(service.put_bucket_request_payment(caller, input).await?)
            }
            Self::PutBucketTagging(input) => {
                Box::new(service.put_bucket_tagging(caller, input).await?)
            }
            Self::PutBucketVersioning(input) => {
                Box::new(service.put_bucket_versioning(caller, input).await?)
            }
            Self::PutBucketWebsite(input) => {
                Box::new(service.put_bucket_website(caller, input).await?)
            }
            Self::PutObject(input) => Box::new(service.put_object(caller, input).await?),
            Self::PutObjectAcl(input) => Box::new(service.put_object_acl(caller, input).await?),
            Self::PutObjectLegalHold(input) => {
                Box::new(service.put_object_legal_hold(caller, input).await?)
            }
            Self::PutObjectLockConfiguration(input) => {
                Box::new(service.put_object_lock_configuration(caller, input).await?)
            }
            Self::PutObjectRetention(input) => {
                Box::new(service.put_object_retention(caller, input).await?)
            }
            Self::PutObjectTagging(input) => {
                Box::new(service.put_object_tagging(caller, input).await?)
            }
            Self::PutPublicAccessBlock(input) => {
                Box::new(service.put_public_access_block(caller, input).await?)
            }
            Self::UploadPart(input) => Box::new(service.upload_part(caller, input).await?),
            Self::UploadPartCopy(input) => Box::new(service.upload_part_copy(caller, input).await?),
        })
    }
}

struct Routed {
    inner: rt::Arc<dyn S3>,
    access: rt::Arc<dyn rt::Access<S3Input>>,
}
struct Entry(rt::Arc<Routed>);
struct Called {
    input: S3Input,
    routed: rt::Arc<Routed>,
}

/// The service for the endpoint: requests are typed, and know what they must be allowed.
pub fn service(
    inner: rt::Arc<dyn S3>,
    access: rt::Arc<dyn rt::Access<S3Input>>,
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
        Ok(Box::new(Called { input: S3Input::decode(operation, reader)?, routed: self.0.clone() }))
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
    inner: rt::Arc<dyn S3>,
    guard: rt::Guard<S3Input>,
}

/// The service for other rooms: each call is authorized as one from outside.
pub fn guarded(inner: rt::Arc<dyn S3>, guard: rt::Guard<S3Input>) -> rt::Arc<dyn S3> {
    rt::Arc::new(Guarded { inner, guard })
}

#[rt::async_trait]
impl S3 for Guarded {
    async fn abort_multipart_upload(
        &self,
        caller: &rt::Caller,
        input: AbortMultipartUploadRequest,
    ) -> Result<AbortMultipartUploadOutput, rt::ApiError> {
        let input = S3Input::AbortMultipartUpload(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::AbortMultipartUpload(input) = input else {
            return Err(rt::not_implemented("S3", "AbortMultipartUpload"));
        };
        self.inner.abort_multipart_upload(caller, input).await
    }
    async fn complete_multipart_upload(
        &self,
        caller: &rt::Caller,
        input: CompleteMultipartUploadRequest,
    ) -> Result<CompleteMultipartUploadOutput, rt::ApiError> {
        let input = S3Input::CompleteMultipartUpload(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::CompleteMultipartUpload(input) = input else {
            return Err(rt::not_implemented("S3", "CompleteMultipartUpload"));
        };
        self.inner.complete_multipart_upload(caller, input).await
    }
    async fn copy_object(
        &self,
        caller: &rt::Caller,
        input: CopyObjectRequest,
    ) -> Result<CopyObjectOutput, rt::ApiError> {
        let input = S3Input::CopyObject(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::CopyObject(input) = input else {
            return Err(rt::not_implemented("S3", "CopyObject"));
        };
        self.inner.copy_object(caller, input).await
    }
    async fn create_bucket(
        &self,
        caller: &rt::Caller,
        input: CreateBucketRequest,
    ) -> Result<CreateBucketOutput, rt::ApiError> {
        let input = S3Input::CreateBucket(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::CreateBucket(input) = input else {
            return Err(rt::not_implemented("S3", "CreateBucket"));
        };
        self.inner.create_bucket(caller, input).await
    }
    async fn create_multipart_upload(
        &self,
        caller: &rt::Caller,
        input: CreateMultipartUploadRequest,
    ) -> Result<CreateMultipartUploadOutput, rt::ApiError> {
        let input = S3Input::CreateMultipartUpload(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::CreateMultipartUpload(input) = input else {
            return Err(rt::not_implemented("S3", "CreateMultipartUpload"));
        };
        self.inner.create_multipart_upload(caller, input).await
    }
    async fn delete_bucket(
        &self,
        caller: &rt::Caller,
        input: DeleteBucketRequest,
    ) -> Result<DeleteBucketOutput, rt::ApiError> {
        let input = S3Input::DeleteBucket(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::DeleteBucket(input) = input else {
            return Err(rt::not_implemented("S3", "DeleteBucket"));
        };
        self.inner.delete_bucket(caller, input).await
    }
    async fn delete_bucket_cors(
        &self,
        caller: &rt::Caller,
        input: DeleteBucketCorsRequest,
    ) -> Result<DeleteBucketCorsOutput, rt::ApiError> {
        let input = S3Input::DeleteBucketCors(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::DeleteBucketCors(input) = input else {
            return Err(rt::not_implemented("S3", "DeleteBucketCors"));
        };
        self.inner.delete_bucket_cors(caller, input).await
    }
    async fn delete_bucket_encryption(
        &self,
        caller: &rt::Caller,
        input: DeleteBucketEncryptionRequest,
    ) -> Result<DeleteBucketEncryptionOutput, rt::ApiError> {
        let input = S3Input::DeleteBucketEncryption(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::DeleteBucketEncryption(input) = input else {
            return Err(rt::not_implemented("S3", "DeleteBucketEncryption"));
        };
        self.inner.delete_bucket_encryption(caller, input).await
    }
    async fn delete_bucket_lifecycle(
        &self,
        caller: &rt::Caller,
        input: DeleteBucketLifecycleRequest,
    ) -> Result<DeleteBucketLifecycleOutput, rt::ApiError> {
        let input = S3Input::DeleteBucketLifecycle(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::DeleteBucketLifecycle(input) = input else {
            return Err(rt::not_implemented("S3", "DeleteBucketLifecycle"));
        };
        self.inner.delete_bucket_lifecycle(caller, input).await
    }
    async fn delete_bucket_ownership_controls(
        &self,
        caller: &rt::Caller,
        input: DeleteBucketOwnershipControlsRequest,
    ) -> Result<DeleteBucketOwnershipControlsOutput, rt::ApiError> {
        let input = S3Input::DeleteBucketOwnershipControls(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::DeleteBucketOwnershipControls(input) = input else {
            return Err(rt::not_implemented("S3", "DeleteBucketOwnershipControls"));
        };
        self.inner.delete_bucket_ownership_controls(caller, input).await
    }
    async fn delete_bucket_policy(
        &self,
        caller: &rt::Caller,
        input: DeleteBucketPolicyRequest,
    ) -> Result<DeleteBucketPolicyOutput, rt::ApiError> {
        let input = S3Input::DeleteBucketPolicy(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::DeleteBucketPolicy(input) = input else {
            return Err(rt::not_implemented("S3", "DeleteBucketPolicy"));
        };
        self.inner.delete_bucket_policy(caller, input).await
    }
    async fn delete_bucket_replication(
        &self,
        caller: &rt::Caller,
        input: DeleteBucketReplicationRequest,
    ) -> Result<DeleteBucketReplicationOutput, rt::ApiError> {
        let input = S3Input::DeleteBucketReplication(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::DeleteBucketReplication(input) = input else {
            return Err(rt::not_implemented("S3", "DeleteBucketReplication"));
        };
        self.inner.delete_bucket_replication(caller, input).await
    }
    async fn delete_bucket_tagging(
        &self,
        caller: &rt::Caller,
        input: DeleteBucketTaggingRequest,
    ) -> Result<DeleteBucketTaggingOutput, rt::ApiError> {
        let input = S3Input::DeleteBucketTagging(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::DeleteBucketTagging(input) = input else {
            return Err(rt::not_implemented("S3", "DeleteBucketTagging"));
        };
        self.inner.delete_bucket_tagging(caller, input).await
    }
    async fn delete_bucket_website(
        &self,
        caller: &rt::Caller,
        input: DeleteBucketWebsiteRequest,
    ) -> Result<DeleteBucketWebsiteOutput, rt::ApiError> {
        let input = S3Input::DeleteBucketWebsite(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::DeleteBucketWebsite(input) = input else {
            return Err(rt::not_implemented("S3", "DeleteBucketWebsite"));
        };
        self.inner.delete_bucket_website(caller, input).await
    }
    async fn delete_object(
        &self,
        caller: &rt::Caller,
        input: DeleteObjectRequest,
    ) -> Result<DeleteObjectOutput, rt::ApiError> {
        let input = S3Input::DeleteObject(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::DeleteObject(input) = input else {
            return Err(rt::not_implemented("S3", "DeleteObject"));
        };
        self.inner.delete_object(caller, input).await
    }
    async fn delete_object_tagging(
        &self,
        caller: &rt::Caller,
        input: DeleteObjectTaggingRequest,
    ) -> Result<DeleteObjectTaggingOutput, rt::ApiError> {
        let input = S3Input::DeleteObjectTagging(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::DeleteObjectTagging(input) = input else {
            return Err(rt::not_implemented("S3", "DeleteObjectTagging"));
        };
        self.inner.delete_object_tagging(caller, input).await
    }
    async fn delete_objects(
        &self,
        caller: &rt::Caller,
        input: DeleteObjectsRequest,
    ) -> Result<DeleteObjectsOutput, rt::ApiError> {
        let input = S3Input::DeleteObjects(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::DeleteObjects(input) = input else {
            return Err(rt::not_implemented("S3", "DeleteObjects"));
        };
        self.inner.delete_objects(caller, input).await
    }
    async fn delete_public_access_block(
        &self,
        caller: &rt::Caller,
        input: DeletePublicAccessBlockRequest,
    ) -> Result<DeletePublicAccessBlockOutput, rt::ApiError> {
        let input = S3Input::DeletePublicAccessBlock(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::DeletePublicAccessBlock(input) = input else {
            return Err(rt::not_implemented("S3", "DeletePublicAccessBlock"));
        };
        self.inner.delete_public_access_block(caller, input).await
    }
    async fn get_bucket_accelerate_configuration(
        &self,
        caller: &rt::Caller,
        input: GetBucketAccelerateConfigurationRequest,
    ) -> Result<GetBucketAccelerateConfigurationOutput, rt::ApiError> {
        let input = S3Input::GetBucketAccelerateConfiguration(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::GetBucketAccelerateConfiguration(input) = input else {
            return Err(rt::not_implemented("S3", "GetBucketAccelerateConfiguration"));
        };
        self.inner.get_bucket_accelerate_configuration(caller, input).await
    }
    async fn get_bucket_acl(
        &self,
        caller: &rt::Caller,
        input: GetBucketAclRequest,
    ) -> Result<GetBucketAclOutput, rt::ApiError> {
        let input = S3Input::GetBucketAcl(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::GetBucketAcl(input) = input else {
            return Err(rt::not_implemented("S3", "GetBucketAcl"));
        };
        self.inner.get_bucket_acl(caller, input).await
    }
    async fn get_bucket_cors(
        &self,
        caller: &rt::Caller,
        input: GetBucketCorsRequest,
    ) -> Result<GetBucketCorsOutput, rt::ApiError> {
        let input = S3Input::GetBucketCors(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::GetBucketCors(input) = input else {
            return Err(rt::not_implemented("S3", "GetBucketCors"));
        };
        self.inner.get_bucket_cors(caller, input).await
    }
    async fn get_bucket_encryption(
        &self,
        caller: &rt::Caller,
        input: GetBucketEncryptionRequest,
    ) -> Result<GetBucketEncryptionOutput, rt::ApiError> {
        let input = S3Input::GetBucketEncryption(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::GetBucketEncryption(input) = input else {
            return Err(rt::not_implemented("S3", "GetBucketEncryption"));
        };
        self.inner.get_bucket_encryption(caller, input).await
    }
    async fn get_bucket_lifecycle_configuration(
        &self,
        caller: &rt::Caller,
        input: GetBucketLifecycleConfigurationRequest,
    ) -> Result<GetBucketLifecycleConfigurationOutput, rt::ApiError> {
        let input = S3Input::GetBucketLifecycleConfiguration(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::GetBucketLifecycleConfiguration(input) = input else {
            return Err(rt::not_implemented("S3", "GetBucketLifecycleConfiguration"));
        };
        self.inner.get_bucket_lifecycle_configuration(caller, input).await
    }
    async fn get_bucket_location(
        &self,
        caller: &rt::Caller,
        input: GetBucketLocationRequest,
    ) -> Result<GetBucketLocationOutput, rt::ApiError> {
        let input = S3Input::GetBucketLocation(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::GetBucketLocation(input) = input else {
            return Err(rt::not_implemented("S3", "GetBucketLocation"));
        };
        self.inner.get_bucket_location(caller, input).await
    }
    async fn get_bucket_logging(
        &self,
        caller: &rt::Caller,
        input: GetBucketLoggingRequest,
    ) -> Result<GetBucketLoggingOutput, rt::ApiError> {
        let input = S3Input::GetBucketLogging(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::GetBucketLogging(input) = input else {
            return Err(rt::not_implemented("S3", "GetBucketLogging"));
        };
        self.inner.get_bucket_logging(caller, input).await
    }
    async fn get_bucket_notification_configuration(
        &self,
        caller: &rt::Caller,
        input: GetBucketNotificationConfigurationRequest,
    ) -> Result<NotificationConfiguration, rt::ApiError> {
        let input = S3Input::GetBucketNotificationConfiguration(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::GetBucketNotificationConfiguration(input) = input else {
            return Err(rt::not_implemented("S3", "GetBucketNotificationConfiguration"));
        };
        self.inner.get_bucket_notification_configuration(caller, input).await
    }
    async fn get_bucket_ownership_controls(
        &self,
        caller: &rt::Caller,
        input: GetBucketOwnershipControlsRequest,
    ) -> Result<GetBucketOwnershipControlsOutput, rt::ApiError> {
        let input = S3Input::GetBucketOwnershipControls(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::GetBucketOwnershipControls(input) = input else {
            return Err(rt::not_implemented("S3", "GetBucketOwnershipControls"));
        };
        self.inner.get_bucket_ownership_controls(caller, input).await
    }
    async fn get_bucket_policy(
        &self,
        caller: &rt::Caller,
        input: GetBucketPolicyRequest,
    ) -> Result<GetBucketPolicyOutput, rt::ApiError> {
        let input = S3Input::GetBucketPolicy(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::GetBucketPolicy(input) = input else {
            return Err(rt::not_implemented("S3", "GetBucketPolicy"));
        };
        self.inner.get_bucket_policy(caller, input).await
    }
    async fn get_bucket_policy_status(
        &self,
        caller: &rt::Caller,
        input: GetBucketPolicyStatusRequest,
    ) -> Result<GetBucketPolicyStatusOutput, rt::ApiError> {
        let input = S3Input::GetBucketPolicyStatus(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::GetBucketPolicyStatus(input) = input else {
            return Err(rt::not_implemented("S3", "GetBucketPolicyStatus"));
        };
        self.inner.get_bucket_policy_status(caller, input).await
    }
    async fn get_bucket_replication(
        &self,
        caller: &rt::Caller,
        input: GetBucketReplicationRequest,
    ) -> Result<GetBucketReplicationOutput, rt::ApiError> {
        let input = S3Input::GetBucketReplication(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::GetBucketReplication(input) = input else {
            return Err(rt::not_implemented("S3", "GetBucketReplication"));
        };
        self.inner.get_bucket_replication(caller, input).await
    }
    async fn get_bucket_request_payment(
        &self,
        caller: &rt::Caller,
        input: GetBucketRequestPaymentRequest,
    ) -> Result<GetBucketRequestPaymentOutput, rt::ApiError> {
        let input = S3Input::GetBucketRequestPayment(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::GetBucketRequestPayment(input) = input else {
            return Err(rt::not_implemented("S3", "GetBucketRequestPayment"));
        };
        self.inner.get_bucket_request_payment(caller, input).await
    }
    async fn get_bucket_tagging(
        &self,
        caller: &rt::Caller,
        input: GetBucketTaggingRequest,
    ) -> Result<GetBucketTaggingOutput, rt::ApiError> {
        let input = S3Input::GetBucketTagging(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::GetBucketTagging(input) = input else {
            return Err(rt::not_implemented("S3", "GetBucketTagging"));
        };
        self.inner.get_bucket_tagging(caller, input).await
    }
    async fn get_bucket_versioning(
        &self,
        caller: &rt::Caller,
        input: GetBucketVersioningRequest,
    ) -> Result<GetBucketVersioningOutput, rt::ApiError> {
        let input = S3Input::GetBucketVersioning(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::GetBucketVersioning(input) = input else {
            return Err(rt::not_implemented("S3", "GetBucketVersioning"));
        };
        self.inner.get_bucket_versioning(caller, input).await
    }
    async fn get_bucket_website(
        &self,
        caller: &rt::Caller,
        input: GetBucketWebsiteRequest,
    ) -> Result<GetBucketWebsiteOutput, rt::ApiError> {
        let input = S3Input::GetBucketWebsite(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::GetBucketWebsite(input) = input else {
            return Err(rt::not_implemented("S3", "GetBucketWebsite"));
        };
        self.inner.get_bucket_website(caller, input).await
    }
    async fn get_object(
        &self,
        caller: &rt::Caller,
        input: GetObjectRequest,
    ) -> Result<GetObjectOutput, rt::ApiError> {
        let input = S3Input::GetObject(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::GetObject(input) = input else {
            return Err(rt::not_implemented("S3", "GetObject"));
        };
        self.inner.get_object(caller, input).await
    }
    async fn get_object_acl(
        &self,
        caller: &rt::Caller,
        input: GetObjectAclRequest,
    ) -> Result<GetObjectAclOutput, rt::ApiError> {
        let input = S3Input::GetObjectAcl(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::GetObjectAcl(input) = input else {
            return Err(rt::not_implemented("S3", "GetObjectAcl"));
        };
        self.inner.get_object_acl(caller, input).await
    }
    async fn get_object_attributes(
        &self,
        caller: &rt::Caller,
        input: GetObjectAttributesRequest,
    ) -> Result<GetObjectAttributesOutput, rt::ApiError> {
        let input = S3Input::GetObjectAttributes(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::GetObjectAttributes(input) = input else {
            return Err(rt::not_implemented("S3", "GetObjectAttributes"));
        };
        self.inner.get_object_attributes(caller, input).await
    }
    async fn get_object_legal_hold(
        &self,
        caller: &rt::Caller,
        input: GetObjectLegalHoldRequest,
    ) -> Result<GetObjectLegalHoldOutput, rt::ApiError> {
        let input = S3Input::GetObjectLegalHold(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::GetObjectLegalHold(input) = input else {
            return Err(rt::not_implemented("S3", "GetObjectLegalHold"));
        };
        self.inner.get_object_legal_hold(caller, input).await
    }
    async fn get_object_lock_configuration(
        &self,
        caller: &rt::Caller,
        input: GetObjectLockConfigurationRequest,
    ) -> Result<GetObjectLockConfigurationOutput, rt::ApiError> {
        let input = S3Input::GetObjectLockConfiguration(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::GetObjectLockConfiguration(input) = input else {
            return Err(rt::not_implemented("S3", "GetObjectLockConfiguration"));
        };
        self.inner.get_object_lock_configuration(caller, input).await
    }
    async fn get_object_retention(
        &self,
        caller: &rt::Caller,
        input: GetObjectRetentionRequest,
    ) -> Result<GetObjectRetentionOutput, rt::ApiError> {
        let input = S3Input::GetObjectRetention(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::GetObjectRetention(input) = input else {
            return Err(rt::not_implemented("S3", "GetObjectRetention"));
        };
        self.inner.get_object_retention(caller, input).await
    }
    async fn get_object_tagging(
        &self,
        caller: &rt::Caller,
        input: GetObjectTaggingRequest,
    ) -> Result<GetObjectTaggingOutput, rt::ApiError> {
        let input = S3Input::GetObjectTagging(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::GetObjectTagging(input) = input else {
            return Err(rt::not_implemented("S3", "GetObjectTagging"));
        };
        self.inner.get_object_tagging(caller, input).await
    }
    async fn get_public_access_block(
        &self,
        caller: &rt::Caller,
        input: GetPublicAccessBlockRequest,
    ) -> Result<GetPublicAccessBlockOutput, rt::ApiError> {
        let input = S3Input::GetPublicAccessBlock(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::GetPublicAccessBlock(input) = input else {
            return Err(rt::not_implemented("S3", "GetPublicAccessBlock"));
        };
        self.inner.get_public_access_block(caller, input).await
    }
    async fn head_bucket(
        &self,
        caller: &rt::Caller,
        input: HeadBucketRequest,
    ) -> Result<HeadBucketOutput, rt::ApiError> {
        let input = S3Input::HeadBucket(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::HeadBucket(input) = input else {
            return Err(rt::not_implemented("S3", "HeadBucket"));
        };
        self.inner.head_bucket(caller, input).await
    }
    async fn head_object(
        &self,
        caller: &rt::Caller,
        input: HeadObjectRequest,
    ) -> Result<HeadObjectOutput, rt::ApiError> {
        let input = S3Input::HeadObject(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::HeadObject(input) = input else {
            return Err(rt::not_implemented("S3", "HeadObject"));
        };
        self.inner.head_object(caller, input).await
    }
    async fn list_buckets(
        &self,
        caller: &rt::Caller,
        input: ListBucketsRequest,
    ) -> Result<ListBucketsOutput, rt::ApiError> {
        let input = S3Input::ListBuckets(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::ListBuckets(input) = input else {
            return Err(rt::not_implemented("S3", "ListBuckets"));
        };
        self.inner.list_buckets(caller, input).await
    }
    async fn list_multipart_uploads(
        &self,
        caller: &rt::Caller,
        input: ListMultipartUploadsRequest,
    ) -> Result<ListMultipartUploadsOutput, rt::ApiError> {
        let input = S3Input::ListMultipartUploads(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::ListMultipartUploads(input) = input else {
            return Err(rt::not_implemented("S3", "ListMultipartUploads"));
        };
        self.inner.list_multipart_uploads(caller, input).await
    }
    async fn list_object_versions(
        &self,
        caller: &rt::Caller,
        input: ListObjectVersionsRequest,
    ) -> Result<ListObjectVersionsOutput, rt::ApiError> {
        let input = S3Input::ListObjectVersions(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::ListObjectVersions(input) = input else {
            return Err(rt::not_implemented("S3", "ListObjectVersions"));
        };
        self.inner.list_object_versions(caller, input).await
    }
    async fn list_objects(
        &self,
        caller: &rt::Caller,
        input: ListObjectsRequest,
    ) -> Result<ListObjectsOutput, rt::ApiError> {
        let input = S3Input::ListObjects(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::ListObjects(input) = input else {
            return Err(rt::not_implemented("S3", "ListObjects"));
        };
        self.inner.list_objects(caller, input).await
    }
    async fn list_objects_v2(
        &self,
        caller: &rt::Caller,
        input: ListObjectsV2Request,
    ) -> Result<ListObjectsV2Output, rt::ApiError> {
        let input = S3Input::ListObjectsV2(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::ListObjectsV2(input) = input else {
            return Err(rt::not_implemented("S3", "ListObjectsV2"));
        };
        self.inner.list_objects_v2(caller, input).await
    }
    async fn list_parts(
        &self,
        caller: &rt::Caller,
        input: ListPartsRequest,
    ) -> Result<ListPartsOutput, rt::ApiError> {
        let input = S3Input::ListParts(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::ListParts(input) = input else {
            return Err(rt::not_implemented("S3", "ListParts"));
        };
        self.inner.list_parts(caller, input).await
    }
    async fn put_bucket_accelerate_configuration(
        &self,
        caller: &rt::Caller,
        input: PutBucketAccelerateConfigurationRequest,
    ) -> Result<PutBucketAccelerateConfigurationOutput, rt::ApiError> {
        let input = S3Input::PutBucketAccelerateConfiguration(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::PutBucketAccelerateConfiguration(input) = input else {
            return Err(rt::not_implemented("S3", "PutBucketAccelerateConfiguration"));
        };
        self.inner.put_bucket_accelerate_configuration(caller, input).await
    }
    async fn put_bucket_acl(
        &self,
        caller: &rt::Caller,
        input: PutBucketAclRequest,
    ) -> Result<PutBucketAclOutput, rt::ApiError> {
        let input = S3Input::PutBucketAcl(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::PutBucketAcl(input) = input else {
            return Err(rt::not_implemented("S3", "PutBucketAcl"));
        };
        self.inner.put_bucket_acl(caller, input).await
    }
    async fn put_bucket_cors(
        &self,
        caller: &rt::Caller,
        input: PutBucketCorsRequest,
    ) -> Result<PutBucketCorsOutput, rt::ApiError> {
        let input = S3Input::PutBucketCors(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::PutBucketCors(input) = input else {
            return Err(rt::not_implemented("S3", "PutBucketCors"));
        };
        self.inner.put_bucket_cors(caller, input).await
    }
    async fn put_bucket_encryption(
        &self,
        caller: &rt::Caller,
        input: PutBucketEncryptionRequest,
    ) -> Result<PutBucketEncryptionOutput, rt::ApiError> {
        let input = S3Input::PutBucketEncryption(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::PutBucketEncryption(input) = input else {
            return Err(rt::not_implemented("S3", "PutBucketEncryption"));
        };
        self.inner.put_bucket_encryption(caller, input).await
    }
    async fn put_bucket_lifecycle_configuration(
        &self,
        caller: &rt::Caller,
        input: PutBucketLifecycleConfigurationRequest,
    ) -> Result<PutBucketLifecycleConfigurationOutput, rt::ApiError> {
        let input = S3Input::PutBucketLifecycleConfiguration(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::PutBucketLifecycleConfiguration(input) = input else {
            return Err(rt::not_implemented("S3", "PutBucketLifecycleConfiguration"));
        };
        self.inner.put_bucket_lifecycle_configuration(caller, input).await
    }
    async fn put_bucket_logging(
        &self,
        caller: &rt::Caller,
        input: PutBucketLoggingRequest,
    ) -> Result<PutBucketLoggingOutput, rt::ApiError> {
        let input = S3Input::PutBucketLogging(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::PutBucketLogging(input) = input else {
            return Err(rt::not_implemented("S3", "PutBucketLogging"));
        };
        self.inner.put_bucket_logging(caller, input).await
    }
    async fn put_bucket_notification_configuration(
        &self,
        caller: &rt::Caller,
        input: PutBucketNotificationConfigurationRequest,
    ) -> Result<PutBucketNotificationConfigurationOutput, rt::ApiError> {
        let input = S3Input::PutBucketNotificationConfiguration(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::PutBucketNotificationConfiguration(input) = input else {
            return Err(rt::not_implemented("S3", "PutBucketNotificationConfiguration"));
        };
        self.inner.put_bucket_notification_configuration(caller, input).await
    }
    async fn put_bucket_ownership_controls(
        &self,
        caller: &rt::Caller,
        input: PutBucketOwnershipControlsRequest,
    ) -> Result<PutBucketOwnershipControlsOutput, rt::ApiError> {
        let input = S3Input::PutBucketOwnershipControls(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::PutBucketOwnershipControls(input) = input else {
            return Err(rt::not_implemented("S3", "PutBucketOwnershipControls"));
        };
        self.inner.put_bucket_ownership_controls(caller, input).await
    }
    async fn put_bucket_policy(
        &self,
        caller: &rt::Caller,
        input: PutBucketPolicyRequest,
    ) -> Result<PutBucketPolicyOutput, rt::ApiError> {
        let input = S3Input::PutBucketPolicy(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::PutBucketPolicy(input) = input else {
            return Err(rt::not_implemented("S3", "PutBucketPolicy"));
        };
        self.inner.put_bucket_policy(caller, input).await
    }
    async fn put_bucket_request_payment(
        &self,
        caller: &rt::Caller,
        input: PutBucketRequestPaymentRequest,
    ) -> Result<PutBucketRequestPaymentOutput, rt::ApiError> {
        let input = S3Input::PutBucketRequestPayment(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::PutBucketRequestPayment(input) = input else {
            return Err(rt::not_implemented("S3", "PutBucketRequestPayment"));
        };
        self.inner.put_bucket_request_payment(caller, input).await
    }
    async fn put_bucket_tagging(
        &self,
        caller: &rt::Caller,
        input: PutBucketTaggingRequest,
    ) -> Result<PutBucketTaggingOutput, rt::ApiError> {
        let input = S3Input::PutBucketTagging(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::PutBucketTagging(input) = input else {
            return Err(rt::not_implemented("S3", "PutBucketTagging"));
        };
        self.inner.put_bucket_tagging(caller, input).await
    }
    async fn put_bucket_versioning(
        &self,
        caller: &rt::Caller,
        input: PutBucketVersioningRequest,
    ) -> Result<PutBucketVersioningOutput, rt::ApiError> {
        let input = S3Input::PutBucketVersioning(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::PutBucketVersioning(input) = input else {
            return Err(rt::not_implemented("S3", "PutBucketVersioning"));
        };
        self.inner.put_bucket_versioning(caller, input).await
    }
    async fn put_bucket_website(
        &self,
        caller: &rt::Caller,
        input: PutBucketWebsiteRequest,
    ) -> Result<PutBucketWebsiteOutput, rt::ApiError> {
        let input = S3Input::PutBucketWebsite(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::PutBucketWebsite(input) = input else {
            return Err(rt::not_implemented("S3", "PutBucketWebsite"));
        };
        self.inner.put_bucket_website(caller, input).await
    }
    async fn put_object(
        &self,
        caller: &rt::Caller,
        input: PutObjectRequest,
    ) -> Result<PutObjectOutput, rt::ApiError> {
        let input = S3Input::PutObject(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::PutObject(input) = input else {
            return Err(rt::not_implemented("S3", "PutObject"));
        };
        self.inner.put_object(caller, input).await
    }
    async fn put_object_acl(
        &self,
        caller: &rt::Caller,
        input: PutObjectAclRequest,
    ) -> Result<PutObjectAclOutput, rt::ApiError> {
        let input = S3Input::PutObjectAcl(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::PutObjectAcl(input) = input else {
            return Err(rt::not_implemented("S3", "PutObjectAcl"));
        };
        self.inner.put_object_acl(caller, input).await
    }
    async fn put_object_legal_hold(
        &self,
        caller: &rt::Caller,
        input: PutObjectLegalHoldRequest,
    ) -> Result<PutObjectLegalHoldOutput, rt::ApiError> {
        let input = S3Input::PutObjectLegalHold(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::PutObjectLegalHold(input) = input else {
            return Err(rt::not_implemented("S3", "PutObjectLegalHold"));
        };
        self.inner.put_object_legal_hold(caller, input).await
    }
    async fn put_object_lock_configuration(
        &self,
        caller: &rt::Caller,
        input: PutObjectLockConfigurationRequest,
    ) -> Result<PutObjectLockConfigurationOutput, rt::ApiError> {
        let input = S3Input::PutObjectLockConfiguration(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::PutObjectLockConfiguration(input) = input else {
            return Err(rt::not_implemented("S3", "PutObjectLockConfiguration"));
        };
        self.inner.put_object_lock_configuration(caller, input).await
    }
    async fn put_object_retention(
        &self,
        caller: &rt::Caller,
        input: PutObjectRetentionRequest,
    ) -> Result<PutObjectRetentionOutput, rt::ApiError> {
        let input = S3Input::PutObjectRetention(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::PutObjectRetention(input) = input else {
            return Err(rt::not_implemented("S3", "PutObjectRetention"));
        };
        self.inner.put_object_retention(caller, input).await
    }
    async fn put_object_tagging(
        &self,
        caller: &rt::Caller,
        input: PutObjectTaggingRequest,
    ) -> Result<PutObjectTaggingOutput, rt::ApiError> {
        let input = S3Input::PutObjectTagging(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::PutObjectTagging(input) = input else {
            return Err(rt::not_implemented("S3", "PutObjectTagging"));
        };
        self.inner.put_object_tagging(caller, input).await
    }
    async fn put_public_access_block(
        &self,
        caller: &rt::Caller,
        input: PutPublicAccessBlockRequest,
    ) -> Result<PutPublicAccessBlockOutput, rt::ApiError> {
        let input = S3Input::PutPublicAccessBlock(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::PutPublicAccessBlock(input) = input else {
            return Err(rt::not_implemented("S3", "PutPublicAccessBlock"));
        };
        self.inner.put_public_access_block(caller, input).await
    }
    async fn upload_part(
        &self,
        caller: &rt::Caller,
        input: UploadPartRequest,
    ) -> Result<UploadPartOutput, rt::ApiError> {
        let input = S3Input::UploadPart(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::UploadPart(input) = input else {
            return Err(rt::not_implemented("S3", "UploadPart"));
        };
        self.inner.upload_part(caller, input).await
    }
    async fn upload_part_copy(
        &self,
        caller: &rt::Caller,
        input: UploadPartCopyRequest,
    ) -> Result<UploadPartCopyOutput, rt::ApiError> {
        let input = S3Input::UploadPartCopy(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let S3Input::UploadPartCopy(input) = input else {
            return Err(rt::not_implemented("S3", "UploadPartCopy"));
        };
        self.inner.upload_part_copy(caller, input).await
    }
}
