//! Amazon Elastic Container Registry, API version 2015-09-21. Written by `cargo xtask codegen` from the service's model; do not edit.
#![allow(
    missing_docs,
    clippy::all,
    clippy::pedantic,
    non_camel_case_types,
    unused_variables,
    unused_mut
)]

use crate::prelude as rt;

pub static SHAPE_ARN: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_BATCH_DELETE_IMAGE_REQUEST: rt::Schema = rt::Schema {
    name: "BatchDeleteImageRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("imageIds", "imageIds", &SHAPE_IMAGE_IDENTIFIER_LIST).required(),
        rt::Member::new("registryId", "registryId", &SHAPE_REGISTRY_ID),
        rt::Member::new("repositoryName", "repositoryName", &SHAPE_REPOSITORY_NAME).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_BATCH_DELETE_IMAGE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_BATCH_DELETE_IMAGE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchDeleteImageRequest {
    pub image_ids: Vec<ImageIdentifier>,
    pub registry_id: Option<String>,
    pub repository_name: String,
}
impl rt::Structure for BatchDeleteImageRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_BATCH_DELETE_IMAGE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_BATCH_DELETE_IMAGE_REQUEST);
        rt::member(w, &SCHEMA_BATCH_DELETE_IMAGE_REQUEST.members[0], &self.image_ids);
        rt::member(w, &SCHEMA_BATCH_DELETE_IMAGE_REQUEST.members[1], &self.registry_id);
        rt::member(w, &SCHEMA_BATCH_DELETE_IMAGE_REQUEST.members[2], &self.repository_name);
        w.end_structure(&SCHEMA_BATCH_DELETE_IMAGE_REQUEST);
    }
}
impl rt::Encode for BatchDeleteImageRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for BatchDeleteImageRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_BATCH_DELETE_IMAGE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.image_ids = rt::Decode::decode(shape, r)?,
                    1 => out.registry_id = rt::Decode::decode(shape, r)?,
                    2 => out.repository_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_BATCH_DELETE_IMAGE_RESPONSE: rt::Schema = rt::Schema {
    name: "BatchDeleteImageResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("failures", "failures", &SHAPE_IMAGE_FAILURE_LIST),
        rt::Member::new("imageIds", "imageIds", &SHAPE_IMAGE_IDENTIFIER_LIST),
    ],
    xml_namespace: None,
};
pub static SHAPE_BATCH_DELETE_IMAGE_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_BATCH_DELETE_IMAGE_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchDeleteImageResponse {
    pub failures: Option<Vec<ImageFailure>>,
    pub image_ids: Option<Vec<ImageIdentifier>>,
}
impl rt::Structure for BatchDeleteImageResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_BATCH_DELETE_IMAGE_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_BATCH_DELETE_IMAGE_RESPONSE);
        rt::member(w, &SCHEMA_BATCH_DELETE_IMAGE_RESPONSE.members[0], &self.failures);
        rt::member(w, &SCHEMA_BATCH_DELETE_IMAGE_RESPONSE.members[1], &self.image_ids);
        w.end_structure(&SCHEMA_BATCH_DELETE_IMAGE_RESPONSE);
    }
}
impl rt::Encode for BatchDeleteImageResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for BatchDeleteImageResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_BATCH_DELETE_IMAGE_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.failures = rt::Decode::decode(shape, r)?,
                    1 => out.image_ids = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_REPOSITORY_REQUEST: rt::Schema = rt::Schema {
    name: "CreateRepositoryRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "encryptionConfiguration",
            "encryptionConfiguration",
            &SHAPE_ENCRYPTION_CONFIGURATION,
        ),
        rt::Member::new(
            "imageScanningConfiguration",
            "imageScanningConfiguration",
            &SHAPE_IMAGE_SCANNING_CONFIGURATION,
        ),
        rt::Member::new("imageTagMutability", "imageTagMutability", &SHAPE_IMAGE_TAG_MUTABILITY),
        rt::Member::new(
            "imageTagMutabilityExclusionFilters",
            "imageTagMutabilityExclusionFilters",
            &SHAPE_IMAGE_TAG_MUTABILITY_EXCLUSION_FILTERS,
        ),
        rt::Member::new("registryId", "registryId", &SHAPE_REGISTRY_ID),
        rt::Member::new("repositoryName", "repositoryName", &SHAPE_REPOSITORY_NAME).required(),
        rt::Member::new("tags", "tags", &SHAPE_TAG_LIST),
    ],
    xml_namespace: None,
};
pub static SHAPE_CREATE_REPOSITORY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_REPOSITORY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateRepositoryRequest {
    pub encryption_configuration: Option<EncryptionConfiguration>,
    pub image_scanning_configuration: Option<ImageScanningConfiguration>,
    pub image_tag_mutability: Option<ImageTagMutability>,
    pub image_tag_mutability_exclusion_filters: Option<Vec<ImageTagMutabilityExclusionFilter>>,
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub tags: Option<Vec<Tag>>,
}
impl rt::Structure for CreateRepositoryRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_REPOSITORY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_REPOSITORY_REQUEST);
        rt::member(w, &SCHEMA_CREATE_REPOSITORY_REQUEST.members[0], &self.encryption_configuration);
        rt::member(
            w,
            &SCHEMA_CREATE_REPOSITORY_REQUEST.members[1],
            &self.image_scanning_configuration,
        );
        rt::member(w, &SCHEMA_CREATE_REPOSITORY_REQUEST.members[2], &self.image_tag_mutability);
        rt::member(
            w,
            &SCHEMA_CREATE_REPOSITORY_REQUEST.members[3],
            &self.image_tag_mutability_exclusion_filters,
        );
        rt::member(w, &SCHEMA_CREATE_REPOSITORY_REQUEST.members[4], &self.registry_id);
        rt::member(w, &SCHEMA_CREATE_REPOSITORY_REQUEST.members[5], &self.repository_name);
        rt::member(w, &SCHEMA_CREATE_REPOSITORY_REQUEST.members[6], &self.tags);
        w.end_structure(&SCHEMA_CREATE_REPOSITORY_REQUEST);
    }
}
impl rt::Encode for CreateRepositoryRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateRepositoryRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_REPOSITORY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.encryption_configuration = rt::Decode::decode(shape, r)?,
                    1 => out.image_scanning_configuration = rt::Decode::decode(shape, r)?,
                    2 => out.image_tag_mutability = rt::Decode::decode(shape, r)?,
                    3 => out.image_tag_mutability_exclusion_filters = rt::Decode::decode(shape, r)?,
                    4 => out.registry_id = rt::Decode::decode(shape, r)?,
                    5 => out.repository_name = rt::Decode::decode(shape, r)?,
                    6 => out.tags = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_CREATE_REPOSITORY_RESPONSE: rt::Schema = rt::Schema {
    name: "CreateRepositoryResponse",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("repository", "repository", &SHAPE_REPOSITORY)],
    xml_namespace: None,
};
pub static SHAPE_CREATE_REPOSITORY_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_CREATE_REPOSITORY_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateRepositoryResponse {
    pub repository: Option<Repository>,
}
impl rt::Structure for CreateRepositoryResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_CREATE_REPOSITORY_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_CREATE_REPOSITORY_RESPONSE);
        rt::member(w, &SCHEMA_CREATE_REPOSITORY_RESPONSE.members[0], &self.repository);
        w.end_structure(&SCHEMA_CREATE_REPOSITORY_RESPONSE);
    }
}
impl rt::Encode for CreateRepositoryResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for CreateRepositoryResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_CREATE_REPOSITORY_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.repository = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_CREATION_TIMESTAMP: rt::Shape = rt::Shape::Timestamp(None);
pub static SCHEMA_DELETE_LIFECYCLE_POLICY_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteLifecyclePolicyRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("registryId", "registryId", &SHAPE_REGISTRY_ID),
        rt::Member::new("repositoryName", "repositoryName", &SHAPE_REPOSITORY_NAME).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_LIFECYCLE_POLICY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_LIFECYCLE_POLICY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteLifecyclePolicyRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
}
impl rt::Structure for DeleteLifecyclePolicyRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_LIFECYCLE_POLICY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_LIFECYCLE_POLICY_REQUEST);
        rt::member(w, &SCHEMA_DELETE_LIFECYCLE_POLICY_REQUEST.members[0], &self.registry_id);
        rt::member(w, &SCHEMA_DELETE_LIFECYCLE_POLICY_REQUEST.members[1], &self.repository_name);
        w.end_structure(&SCHEMA_DELETE_LIFECYCLE_POLICY_REQUEST);
    }
}
impl rt::Encode for DeleteLifecyclePolicyRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteLifecyclePolicyRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_LIFECYCLE_POLICY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.registry_id = rt::Decode::decode(shape, r)?,
                    1 => out.repository_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_LIFECYCLE_POLICY_RESPONSE: rt::Schema = rt::Schema {
    name: "DeleteLifecyclePolicyResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("lastEvaluatedAt", "lastEvaluatedAt", &SHAPE_EVALUATION_TIMESTAMP),
        rt::Member::new("lifecyclePolicyText", "lifecyclePolicyText", &SHAPE_LIFECYCLE_POLICY_TEXT),
        rt::Member::new("registryId", "registryId", &SHAPE_REGISTRY_ID),
        rt::Member::new("repositoryName", "repositoryName", &SHAPE_REPOSITORY_NAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_LIFECYCLE_POLICY_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_LIFECYCLE_POLICY_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteLifecyclePolicyResponse {
    pub last_evaluated_at: Option<rt::Timestamp>,
    pub lifecycle_policy_text: Option<String>,
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
}
impl rt::Structure for DeleteLifecyclePolicyResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_LIFECYCLE_POLICY_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_LIFECYCLE_POLICY_RESPONSE);
        rt::member(w, &SCHEMA_DELETE_LIFECYCLE_POLICY_RESPONSE.members[0], &self.last_evaluated_at);
        rt::member(
            w,
            &SCHEMA_DELETE_LIFECYCLE_POLICY_RESPONSE.members[1],
            &self.lifecycle_policy_text,
        );
        rt::member(w, &SCHEMA_DELETE_LIFECYCLE_POLICY_RESPONSE.members[2], &self.registry_id);
        rt::member(w, &SCHEMA_DELETE_LIFECYCLE_POLICY_RESPONSE.members[3], &self.repository_name);
        w.end_structure(&SCHEMA_DELETE_LIFECYCLE_POLICY_RESPONSE);
    }
}
impl rt::Encode for DeleteLifecyclePolicyResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteLifecyclePolicyResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_LIFECYCLE_POLICY_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.last_evaluated_at = rt::Decode::decode(shape, r)?,
                    1 => out.lifecycle_policy_text = rt::Decode::decode(shape, r)?,
                    2 => out.registry_id = rt::Decode::decode(shape, r)?,
                    3 => out.repository_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_REPOSITORY_POLICY_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteRepositoryPolicyRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("registryId", "registryId", &SHAPE_REGISTRY_ID),
        rt::Member::new("repositoryName", "repositoryName", &SHAPE_REPOSITORY_NAME).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_REPOSITORY_POLICY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_REPOSITORY_POLICY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteRepositoryPolicyRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
}
impl rt::Structure for DeleteRepositoryPolicyRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_REPOSITORY_POLICY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_REPOSITORY_POLICY_REQUEST);
        rt::member(w, &SCHEMA_DELETE_REPOSITORY_POLICY_REQUEST.members[0], &self.registry_id);
        rt::member(w, &SCHEMA_DELETE_REPOSITORY_POLICY_REQUEST.members[1], &self.repository_name);
        w.end_structure(&SCHEMA_DELETE_REPOSITORY_POLICY_REQUEST);
    }
}
impl rt::Encode for DeleteRepositoryPolicyRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteRepositoryPolicyRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_REPOSITORY_POLICY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.registry_id = rt::Decode::decode(shape, r)?,
                    1 => out.repository_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_REPOSITORY_POLICY_RESPONSE: rt::Schema = rt::Schema {
    name: "DeleteRepositoryPolicyResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("policyText", "policyText", &SHAPE_REPOSITORY_POLICY_TEXT),
        rt::Member::new("registryId", "registryId", &SHAPE_REGISTRY_ID),
        rt::Member::new("repositoryName", "repositoryName", &SHAPE_REPOSITORY_NAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_REPOSITORY_POLICY_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_REPOSITORY_POLICY_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteRepositoryPolicyResponse {
    pub policy_text: Option<String>,
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
}
impl rt::Structure for DeleteRepositoryPolicyResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_REPOSITORY_POLICY_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_REPOSITORY_POLICY_RESPONSE);
        rt::member(w, &SCHEMA_DELETE_REPOSITORY_POLICY_RESPONSE.members[0], &self.policy_text);
        rt::member(w, &SCHEMA_DELETE_REPOSITORY_POLICY_RESPONSE.members[1], &self.registry_id);
        rt::member(w, &SCHEMA_DELETE_REPOSITORY_POLICY_RESPONSE.members[2], &self.repository_name);
        w.end_structure(&SCHEMA_DELETE_REPOSITORY_POLICY_RESPONSE);
    }
}
impl rt::Encode for DeleteRepositoryPolicyResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteRepositoryPolicyResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_REPOSITORY_POLICY_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.policy_text = rt::Decode::decode(shape, r)?,
                    1 => out.registry_id = rt::Decode::decode(shape, r)?,
                    2 => out.repository_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_REPOSITORY_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteRepositoryRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("force", "force", &SHAPE_FORCE_FLAG),
        rt::Member::new("registryId", "registryId", &SHAPE_REGISTRY_ID),
        rt::Member::new("repositoryName", "repositoryName", &SHAPE_REPOSITORY_NAME).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_REPOSITORY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_REPOSITORY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteRepositoryRequest {
    pub force: Option<bool>,
    pub registry_id: Option<String>,
    pub repository_name: String,
}
impl rt::Structure for DeleteRepositoryRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_REPOSITORY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_REPOSITORY_REQUEST);
        rt::member(w, &SCHEMA_DELETE_REPOSITORY_REQUEST.members[0], &self.force);
        rt::member(w, &SCHEMA_DELETE_REPOSITORY_REQUEST.members[1], &self.registry_id);
        rt::member(w, &SCHEMA_DELETE_REPOSITORY_REQUEST.members[2], &self.repository_name);
        w.end_structure(&SCHEMA_DELETE_REPOSITORY_REQUEST);
    }
}
impl rt::Encode for DeleteRepositoryRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteRepositoryRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_REPOSITORY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.force = rt::Decode::decode(shape, r)?,
                    1 => out.registry_id = rt::Decode::decode(shape, r)?,
                    2 => out.repository_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_REPOSITORY_RESPONSE: rt::Schema = rt::Schema {
    name: "DeleteRepositoryResponse",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("repository", "repository", &SHAPE_REPOSITORY)],
    xml_namespace: None,
};
pub static SHAPE_DELETE_REPOSITORY_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_REPOSITORY_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteRepositoryResponse {
    pub repository: Option<Repository>,
}
impl rt::Structure for DeleteRepositoryResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_REPOSITORY_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_REPOSITORY_RESPONSE);
        rt::member(w, &SCHEMA_DELETE_REPOSITORY_RESPONSE.members[0], &self.repository);
        w.end_structure(&SCHEMA_DELETE_REPOSITORY_RESPONSE);
    }
}
impl rt::Encode for DeleteRepositoryResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteRepositoryResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_REPOSITORY_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.repository = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_IMAGES_FILTER: rt::Schema = rt::Schema {
    name: "DescribeImagesFilter",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("imageStatus", "imageStatus", &SHAPE_IMAGE_STATUS_FILTER),
        rt::Member::new("tagStatus", "tagStatus", &SHAPE_TAG_STATUS),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_IMAGES_FILTER: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_IMAGES_FILTER);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeImagesFilter {
    pub image_status: Option<ImageStatusFilter>,
    pub tag_status: Option<TagStatus>,
}
impl rt::Structure for DescribeImagesFilter {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_IMAGES_FILTER
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_IMAGES_FILTER);
        rt::member(w, &SCHEMA_DESCRIBE_IMAGES_FILTER.members[0], &self.image_status);
        rt::member(w, &SCHEMA_DESCRIBE_IMAGES_FILTER.members[1], &self.tag_status);
        w.end_structure(&SCHEMA_DESCRIBE_IMAGES_FILTER);
    }
}
impl rt::Encode for DescribeImagesFilter {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeImagesFilter {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_IMAGES_FILTER,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.image_status = rt::Decode::decode(shape, r)?,
                    1 => out.tag_status = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_IMAGES_REQUEST: rt::Schema = rt::Schema {
    name: "DescribeImagesRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("filter", "filter", &SHAPE_DESCRIBE_IMAGES_FILTER),
        rt::Member::new("imageIds", "imageIds", &SHAPE_IMAGE_IDENTIFIER_LIST),
        rt::Member::new("maxResults", "maxResults", &SHAPE_MAX_RESULTS),
        rt::Member::new("nextToken", "nextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new("registryId", "registryId", &SHAPE_REGISTRY_ID),
        rt::Member::new("repositoryName", "repositoryName", &SHAPE_REPOSITORY_NAME).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_IMAGES_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_IMAGES_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeImagesRequest {
    pub filter: Option<DescribeImagesFilter>,
    pub image_ids: Option<Vec<ImageIdentifier>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub registry_id: Option<String>,
    pub repository_name: String,
}
impl rt::Structure for DescribeImagesRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_IMAGES_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_IMAGES_REQUEST);
        rt::member(w, &SCHEMA_DESCRIBE_IMAGES_REQUEST.members[0], &self.filter);
        rt::member(w, &SCHEMA_DESCRIBE_IMAGES_REQUEST.members[1], &self.image_ids);
        rt::member(w, &SCHEMA_DESCRIBE_IMAGES_REQUEST.members[2], &self.max_results);
        rt::member(w, &SCHEMA_DESCRIBE_IMAGES_REQUEST.members[3], &self.next_token);
        rt::member(w, &SCHEMA_DESCRIBE_IMAGES_REQUEST.members[4], &self.registry_id);
        rt::member(w, &SCHEMA_DESCRIBE_IMAGES_REQUEST.members[5], &self.repository_name);
        w.end_structure(&SCHEMA_DESCRIBE_IMAGES_REQUEST);
    }
}
impl rt::Encode for DescribeImagesRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeImagesRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_IMAGES_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.filter = rt::Decode::decode(shape, r)?,
                    1 => out.image_ids = rt::Decode::decode(shape, r)?,
                    2 => out.max_results = rt::Decode::decode(shape, r)?,
                    3 => out.next_token = rt::Decode::decode(shape, r)?,
                    4 => out.registry_id = rt::Decode::decode(shape, r)?,
                    5 => out.repository_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_IMAGES_RESPONSE: rt::Schema = rt::Schema {
    name: "DescribeImagesResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("imageDetails", "imageDetails", &SHAPE_IMAGE_DETAIL_LIST),
        rt::Member::new("nextToken", "nextToken", &SHAPE_NEXT_TOKEN),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_IMAGES_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_IMAGES_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeImagesResponse {
    pub image_details: Option<Vec<ImageDetail>>,
    pub next_token: Option<String>,
}
impl rt::Structure for DescribeImagesResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_IMAGES_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_IMAGES_RESPONSE);
        rt::member(w, &SCHEMA_DESCRIBE_IMAGES_RESPONSE.members[0], &self.image_details);
        rt::member(w, &SCHEMA_DESCRIBE_IMAGES_RESPONSE.members[1], &self.next_token);
        w.end_structure(&SCHEMA_DESCRIBE_IMAGES_RESPONSE);
    }
}
impl rt::Encode for DescribeImagesResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeImagesResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_IMAGES_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.image_details = rt::Decode::decode(shape, r)?,
                    1 => out.next_token = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_REPOSITORIES_REQUEST: rt::Schema = rt::Schema {
    name: "DescribeRepositoriesRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("maxResults", "maxResults", &SHAPE_MAX_RESULTS),
        rt::Member::new("nextToken", "nextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new("registryId", "registryId", &SHAPE_REGISTRY_ID),
        rt::Member::new("repositoryNames", "repositoryNames", &SHAPE_REPOSITORY_NAME_LIST),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_REPOSITORIES_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_REPOSITORIES_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeRepositoriesRequest {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub registry_id: Option<String>,
    pub repository_names: Option<Vec<String>>,
}
impl rt::Structure for DescribeRepositoriesRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_REPOSITORIES_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_REPOSITORIES_REQUEST);
        rt::member(w, &SCHEMA_DESCRIBE_REPOSITORIES_REQUEST.members[0], &self.max_results);
        rt::member(w, &SCHEMA_DESCRIBE_REPOSITORIES_REQUEST.members[1], &self.next_token);
        rt::member(w, &SCHEMA_DESCRIBE_REPOSITORIES_REQUEST.members[2], &self.registry_id);
        rt::member(w, &SCHEMA_DESCRIBE_REPOSITORIES_REQUEST.members[3], &self.repository_names);
        w.end_structure(&SCHEMA_DESCRIBE_REPOSITORIES_REQUEST);
    }
}
impl rt::Encode for DescribeRepositoriesRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeRepositoriesRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_REPOSITORIES_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.max_results = rt::Decode::decode(shape, r)?,
                    1 => out.next_token = rt::Decode::decode(shape, r)?,
                    2 => out.registry_id = rt::Decode::decode(shape, r)?,
                    3 => out.repository_names = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_REPOSITORIES_RESPONSE: rt::Schema = rt::Schema {
    name: "DescribeRepositoriesResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("nextToken", "nextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new("repositories", "repositories", &SHAPE_REPOSITORY_LIST),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_REPOSITORIES_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_REPOSITORIES_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeRepositoriesResponse {
    pub next_token: Option<String>,
    pub repositories: Option<Vec<Repository>>,
}
impl rt::Structure for DescribeRepositoriesResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_REPOSITORIES_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_REPOSITORIES_RESPONSE);
        rt::member(w, &SCHEMA_DESCRIBE_REPOSITORIES_RESPONSE.members[0], &self.next_token);
        rt::member(w, &SCHEMA_DESCRIBE_REPOSITORIES_RESPONSE.members[1], &self.repositories);
        w.end_structure(&SCHEMA_DESCRIBE_REPOSITORIES_RESPONSE);
    }
}
impl rt::Encode for DescribeRepositoriesResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeRepositoriesResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_REPOSITORIES_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.next_token = rt::Decode::decode(shape, r)?,
                    1 => out.repositories = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_ENCRYPTION_CONFIGURATION: rt::Schema = rt::Schema {
    name: "EncryptionConfiguration",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("encryptionType", "encryptionType", &SHAPE_ENCRYPTION_TYPE).required(),
        rt::Member::new("kmsKey", "kmsKey", &SHAPE_KMS_KEY),
    ],
    xml_namespace: None,
};
pub static SHAPE_ENCRYPTION_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ENCRYPTION_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EncryptionConfiguration {
    pub encryption_type: EncryptionType,
    pub kms_key: Option<String>,
}
impl rt::Structure for EncryptionConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ENCRYPTION_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ENCRYPTION_CONFIGURATION);
        rt::member(w, &SCHEMA_ENCRYPTION_CONFIGURATION.members[0], &self.encryption_type);
        rt::member(w, &SCHEMA_ENCRYPTION_CONFIGURATION.members[1], &self.kms_key);
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
                    0 => out.encryption_type = rt::Decode::decode(shape, r)?,
                    1 => out.kms_key = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_ENCRYPTION_TYPE: rt::Shape =
    rt::Shape::Enum { values: &["AES256", "KMS", "KMS_DSSE"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EncryptionType {
    Aes256,
    Kms,
    KmsDsse,
    Unknown(String),
}
impl EncryptionType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Aes256 => "AES256",
            Self::Kms => "KMS",
            Self::KmsDsse => "KMS_DSSE",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for EncryptionType {
    fn from(text: &str) -> Self {
        match text {
            "AES256" => Self::Aes256,
            "KMS" => Self::Kms,
            "KMS_DSSE" => Self::KmsDsse,
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

pub static SHAPE_EVALUATION_TIMESTAMP: rt::Shape = rt::Shape::Timestamp(None);
pub static SHAPE_EXCEPTION_MESSAGE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_FINDING_SEVERITY: rt::Shape = rt::Shape::Enum {
    values: &["INFORMATIONAL", "LOW", "MEDIUM", "HIGH", "CRITICAL", "UNDEFINED"],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FindingSeverity {
    Informational,
    Low,
    Medium,
    High,
    Critical,
    Undefined,
    Unknown(String),
}
impl FindingSeverity {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Informational => "INFORMATIONAL",
            Self::Low => "LOW",
            Self::Medium => "MEDIUM",
            Self::High => "HIGH",
            Self::Critical => "CRITICAL",
            Self::Undefined => "UNDEFINED",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for FindingSeverity {
    fn from(text: &str) -> Self {
        match text {
            "INFORMATIONAL" => Self::Informational,
            "LOW" => Self::Low,
            "MEDIUM" => Self::Medium,
            "HIGH" => Self::High,
            "CRITICAL" => Self::Critical,
            "UNDEFINED" => Self::Undefined,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for FindingSeverity {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for FindingSeverity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for FindingSeverity {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for FindingSeverity {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_FINDING_SEVERITY_COUNTS: rt::Shape = rt::Shape::Map {
    min: None,
    max: None,
    key: &SHAPE_FINDING_SEVERITY,
    value: &SHAPE_SEVERITY_COUNT,
    key_name: "key",
    value_name: "value",
    flattened: false,
};
pub static SHAPE_FORCE_FLAG: rt::Shape = rt::Shape::Boolean;
pub static SCHEMA_GET_LIFECYCLE_POLICY_REQUEST: rt::Schema = rt::Schema {
    name: "GetLifecyclePolicyRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("registryId", "registryId", &SHAPE_REGISTRY_ID),
        rt::Member::new("repositoryName", "repositoryName", &SHAPE_REPOSITORY_NAME).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_LIFECYCLE_POLICY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_LIFECYCLE_POLICY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetLifecyclePolicyRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
}
impl rt::Structure for GetLifecyclePolicyRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_LIFECYCLE_POLICY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_LIFECYCLE_POLICY_REQUEST);
        rt::member(w, &SCHEMA_GET_LIFECYCLE_POLICY_REQUEST.members[0], &self.registry_id);
        rt::member(w, &SCHEMA_GET_LIFECYCLE_POLICY_REQUEST.members[1], &self.repository_name);
        w.end_structure(&SCHEMA_GET_LIFECYCLE_POLICY_REQUEST);
    }
}
impl rt::Encode for GetLifecyclePolicyRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetLifecyclePolicyRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_LIFECYCLE_POLICY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.registry_id = rt::Decode::decode(shape, r)?,
                    1 => out.repository_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_LIFECYCLE_POLICY_RESPONSE: rt::Schema = rt::Schema {
    name: "GetLifecyclePolicyResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("lastEvaluatedAt", "lastEvaluatedAt", &SHAPE_EVALUATION_TIMESTAMP),
        rt::Member::new("lifecyclePolicyText", "lifecyclePolicyText", &SHAPE_LIFECYCLE_POLICY_TEXT),
        rt::Member::new("registryId", "registryId", &SHAPE_REGISTRY_ID),
        rt::Member::new("repositoryName", "repositoryName", &SHAPE_REPOSITORY_NAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_LIFECYCLE_POLICY_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_LIFECYCLE_POLICY_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetLifecyclePolicyResponse {
    pub last_evaluated_at: Option<rt::Timestamp>,
    pub lifecycle_policy_text: Option<String>,
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
}
impl rt::Structure for GetLifecyclePolicyResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_LIFECYCLE_POLICY_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_LIFECYCLE_POLICY_RESPONSE);
        rt::member(w, &SCHEMA_GET_LIFECYCLE_POLICY_RESPONSE.members[0], &self.last_evaluated_at);
        rt::member(
            w,
            &SCHEMA_GET_LIFECYCLE_POLICY_RESPONSE.members[1],
            &self.lifecycle_policy_text,
        );
        rt::member(w, &SCHEMA_GET_LIFECYCLE_POLICY_RESPONSE.members[2], &self.registry_id);
        rt::member(w, &SCHEMA_GET_LIFECYCLE_POLICY_RESPONSE.members[3], &self.repository_name);
        w.end_structure(&SCHEMA_GET_LIFECYCLE_POLICY_RESPONSE);
    }
}
impl rt::Encode for GetLifecyclePolicyResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetLifecyclePolicyResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_LIFECYCLE_POLICY_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.last_evaluated_at = rt::Decode::decode(shape, r)?,
                    1 => out.lifecycle_policy_text = rt::Decode::decode(shape, r)?,
                    2 => out.registry_id = rt::Decode::decode(shape, r)?,
                    3 => out.repository_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_REPOSITORY_POLICY_REQUEST: rt::Schema = rt::Schema {
    name: "GetRepositoryPolicyRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("registryId", "registryId", &SHAPE_REGISTRY_ID),
        rt::Member::new("repositoryName", "repositoryName", &SHAPE_REPOSITORY_NAME).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_REPOSITORY_POLICY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_REPOSITORY_POLICY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetRepositoryPolicyRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
}
impl rt::Structure for GetRepositoryPolicyRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_REPOSITORY_POLICY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_REPOSITORY_POLICY_REQUEST);
        rt::member(w, &SCHEMA_GET_REPOSITORY_POLICY_REQUEST.members[0], &self.registry_id);
        rt::member(w, &SCHEMA_GET_REPOSITORY_POLICY_REQUEST.members[1], &self.repository_name);
        w.end_structure(&SCHEMA_GET_REPOSITORY_POLICY_REQUEST);
    }
}
impl rt::Encode for GetRepositoryPolicyRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetRepositoryPolicyRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_REPOSITORY_POLICY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.registry_id = rt::Decode::decode(shape, r)?,
                    1 => out.repository_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_REPOSITORY_POLICY_RESPONSE: rt::Schema = rt::Schema {
    name: "GetRepositoryPolicyResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("policyText", "policyText", &SHAPE_REPOSITORY_POLICY_TEXT),
        rt::Member::new("registryId", "registryId", &SHAPE_REGISTRY_ID),
        rt::Member::new("repositoryName", "repositoryName", &SHAPE_REPOSITORY_NAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_REPOSITORY_POLICY_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_REPOSITORY_POLICY_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetRepositoryPolicyResponse {
    pub policy_text: Option<String>,
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
}
impl rt::Structure for GetRepositoryPolicyResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_REPOSITORY_POLICY_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_REPOSITORY_POLICY_RESPONSE);
        rt::member(w, &SCHEMA_GET_REPOSITORY_POLICY_RESPONSE.members[0], &self.policy_text);
        rt::member(w, &SCHEMA_GET_REPOSITORY_POLICY_RESPONSE.members[1], &self.registry_id);
        rt::member(w, &SCHEMA_GET_REPOSITORY_POLICY_RESPONSE.members[2], &self.repository_name);
        w.end_structure(&SCHEMA_GET_REPOSITORY_POLICY_RESPONSE);
    }
}
impl rt::Encode for GetRepositoryPolicyResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetRepositoryPolicyResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_REPOSITORY_POLICY_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.policy_text = rt::Decode::decode(shape, r)?,
                    1 => out.registry_id = rt::Decode::decode(shape, r)?,
                    2 => out.repository_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_IMAGE_DETAIL: rt::Schema = rt::Schema {
    name: "ImageDetail",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("artifactMediaType", "artifactMediaType", &SHAPE_MEDIA_TYPE),
        rt::Member::new("imageDigest", "imageDigest", &SHAPE_IMAGE_DIGEST),
        rt::Member::new("imageManifestMediaType", "imageManifestMediaType", &SHAPE_MEDIA_TYPE),
        rt::Member::new("imagePushedAt", "imagePushedAt", &SHAPE_PUSH_TIMESTAMP),
        rt::Member::new(
            "imageScanFindingsSummary",
            "imageScanFindingsSummary",
            &SHAPE_IMAGE_SCAN_FINDINGS_SUMMARY,
        ),
        rt::Member::new("imageScanStatus", "imageScanStatus", &SHAPE_IMAGE_SCAN_STATUS),
        rt::Member::new("imageSizeInBytes", "imageSizeInBytes", &SHAPE_IMAGE_SIZE_IN_BYTES),
        rt::Member::new("imageStatus", "imageStatus", &SHAPE_IMAGE_STATUS),
        rt::Member::new("imageTags", "imageTags", &SHAPE_IMAGE_TAG_LIST),
        rt::Member::new("lastActivatedAt", "lastActivatedAt", &SHAPE_LAST_ACTIVATED_AT_TIMESTAMP),
        rt::Member::new("lastArchivedAt", "lastArchivedAt", &SHAPE_LAST_ARCHIVED_AT_TIMESTAMP),
        rt::Member::new(
            "lastRecordedPullTime",
            "lastRecordedPullTime",
            &SHAPE_RECORDED_PULL_TIMESTAMP,
        ),
        rt::Member::new("registryId", "registryId", &SHAPE_REGISTRY_ID),
        rt::Member::new("repositoryName", "repositoryName", &SHAPE_REPOSITORY_NAME),
        rt::Member::new("subjectManifestDigest", "subjectManifestDigest", &SHAPE_IMAGE_DIGEST),
    ],
    xml_namespace: None,
};
pub static SHAPE_IMAGE_DETAIL: rt::Shape = rt::Shape::Structure(&SCHEMA_IMAGE_DETAIL);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ImageDetail {
    pub artifact_media_type: Option<String>,
    pub image_digest: Option<String>,
    pub image_manifest_media_type: Option<String>,
    pub image_pushed_at: Option<rt::Timestamp>,
    pub image_scan_findings_summary: Option<ImageScanFindingsSummary>,
    pub image_scan_status: Option<ImageScanStatus>,
    pub image_size_in_bytes: Option<i64>,
    pub image_status: Option<ImageStatus>,
    pub image_tags: Option<Vec<String>>,
    pub last_activated_at: Option<rt::Timestamp>,
    pub last_archived_at: Option<rt::Timestamp>,
    pub last_recorded_pull_time: Option<rt::Timestamp>,
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub subject_manifest_digest: Option<String>,
}
impl rt::Structure for ImageDetail {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_IMAGE_DETAIL
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_IMAGE_DETAIL);
        rt::member(w, &SCHEMA_IMAGE_DETAIL.members[0], &self.artifact_media_type);
        rt::member(w, &SCHEMA_IMAGE_DETAIL.members[1], &self.image_digest);
        rt::member(w, &SCHEMA_IMAGE_DETAIL.members[2], &self.image_manifest_media_type);
        rt::member(w, &SCHEMA_IMAGE_DETAIL.members[3], &self.image_pushed_at);
        rt::member(w, &SCHEMA_IMAGE_DETAIL.members[4], &self.image_scan_findings_summary);
        rt::member(w, &SCHEMA_IMAGE_DETAIL.members[5], &self.image_scan_status);
        rt::member(w, &SCHEMA_IMAGE_DETAIL.members[6], &self.image_size_in_bytes);
        rt::member(w, &SCHEMA_IMAGE_DETAIL.members[7], &self.image_status);
        rt::member(w, &SCHEMA_IMAGE_DETAIL.members[8], &self.image_tags);
        rt::member(w, &SCHEMA_IMAGE_DETAIL.members[9], &self.last_activated_at);
        rt::member(w, &SCHEMA_IMAGE_DETAIL.members[10], &self.last_archived_at);
        rt::member(w, &SCHEMA_IMAGE_DETAIL.members[11], &self.last_recorded_pull_time);
        rt::member(w, &SCHEMA_IMAGE_DETAIL.members[12], &self.registry_id);
        rt::member(w, &SCHEMA_IMAGE_DETAIL.members[13], &self.repository_name);
        rt::member(w, &SCHEMA_IMAGE_DETAIL.members[14], &self.subject_manifest_digest);
        w.end_structure(&SCHEMA_IMAGE_DETAIL);
    }
}
impl rt::Encode for ImageDetail {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ImageDetail {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_IMAGE_DETAIL, r, &mut |index, shape, r| {
            match index {
                0 => out.artifact_media_type = rt::Decode::decode(shape, r)?,
                1 => out.image_digest = rt::Decode::decode(shape, r)?,
                2 => out.image_manifest_media_type = rt::Decode::decode(shape, r)?,
                3 => out.image_pushed_at = rt::Decode::decode(shape, r)?,
                4 => out.image_scan_findings_summary = rt::Decode::decode(shape, r)?,
                5 => out.image_scan_status = rt::Decode::decode(shape, r)?,
                6 => out.image_size_in_bytes = rt::Decode::decode(shape, r)?,
                7 => out.image_status = rt::Decode::decode(shape, r)?,
                8 => out.image_tags = rt::Decode::decode(shape, r)?,
                9 => out.last_activated_at = rt::Decode::decode(shape, r)?,
                10 => out.last_archived_at = rt::Decode::decode(shape, r)?,
                11 => out.last_recorded_pull_time = rt::Decode::decode(shape, r)?,
                12 => out.registry_id = rt::Decode::decode(shape, r)?,
                13 => out.repository_name = rt::Decode::decode(shape, r)?,
                14 => out.subject_manifest_digest = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_IMAGE_DETAIL_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_IMAGE_DETAIL,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_IMAGE_DIGEST: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_IMAGE_FAILURE: rt::Schema = rt::Schema {
    name: "ImageFailure",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("failureCode", "failureCode", &SHAPE_IMAGE_FAILURE_CODE),
        rt::Member::new("failureReason", "failureReason", &SHAPE_IMAGE_FAILURE_REASON),
        rt::Member::new("imageId", "imageId", &SHAPE_IMAGE_IDENTIFIER),
    ],
    xml_namespace: None,
};
pub static SHAPE_IMAGE_FAILURE: rt::Shape = rt::Shape::Structure(&SCHEMA_IMAGE_FAILURE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ImageFailure {
    pub failure_code: Option<ImageFailureCode>,
    pub failure_reason: Option<String>,
    pub image_id: Option<ImageIdentifier>,
}
impl rt::Structure for ImageFailure {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_IMAGE_FAILURE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_IMAGE_FAILURE);
        rt::member(w, &SCHEMA_IMAGE_FAILURE.members[0], &self.failure_code);
        rt::member(w, &SCHEMA_IMAGE_FAILURE.members[1], &self.failure_reason);
        rt::member(w, &SCHEMA_IMAGE_FAILURE.members[2], &self.image_id);
        w.end_structure(&SCHEMA_IMAGE_FAILURE);
    }
}
impl rt::Encode for ImageFailure {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ImageFailure {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_IMAGE_FAILURE, r, &mut |index, shape, r| {
            match index {
                0 => out.failure_code = rt::Decode::decode(shape, r)?,
                1 => out.failure_reason = rt::Decode::decode(shape, r)?,
                2 => out.image_id = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_IMAGE_FAILURE_CODE: rt::Shape = rt::Shape::Enum {
    values: &[
        "InvalidImageDigest",
        "InvalidImageTag",
        "ImageTagDoesNotMatchDigest",
        "ImageNotFound",
        "MissingDigestAndTag",
        "ImageReferencedByManifestList",
        "KmsError",
        "UpstreamAccessDenied",
        "UpstreamTooManyRequests",
        "UpstreamUnavailable",
        "ImageInaccessible",
    ],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ImageFailureCode {
    InvalidImageDigest,
    InvalidImageTag,
    ImageTagDoesNotMatchDigest,
    ImageNotFound,
    MissingDigestAndTag,
    ImageReferencedByManifestList,
    KmsError,
    UpstreamAccessDenied,
    UpstreamTooManyRequests,
    UpstreamUnavailable,
    ImageInaccessible,
    Unknown(String),
}
impl ImageFailureCode {
    pub fn as_str(&self) -> &str {
        match self {
            Self::InvalidImageDigest => "InvalidImageDigest",
            Self::InvalidImageTag => "InvalidImageTag",
            Self::ImageTagDoesNotMatchDigest => "ImageTagDoesNotMatchDigest",
            Self::ImageNotFound => "ImageNotFound",
            Self::MissingDigestAndTag => "MissingDigestAndTag",
            Self::ImageReferencedByManifestList => "ImageReferencedByManifestList",
            Self::KmsError => "KmsError",
            Self::UpstreamAccessDenied => "UpstreamAccessDenied",
            Self::UpstreamTooManyRequests => "UpstreamTooManyRequests",
            Self::UpstreamUnavailable => "UpstreamUnavailable",
            Self::ImageInaccessible => "ImageInaccessible",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ImageFailureCode {
    fn from(text: &str) -> Self {
        match text {
            "InvalidImageDigest" => Self::InvalidImageDigest,
            "InvalidImageTag" => Self::InvalidImageTag,
            "ImageTagDoesNotMatchDigest" => Self::ImageTagDoesNotMatchDigest,
            "ImageNotFound" => Self::ImageNotFound,
            "MissingDigestAndTag" => Self::MissingDigestAndTag,
            "ImageReferencedByManifestList" => Self::ImageReferencedByManifestList,
            "KmsError" => Self::KmsError,
            "UpstreamAccessDenied" => Self::UpstreamAccessDenied,
            "UpstreamTooManyRequests" => Self::UpstreamTooManyRequests,
            "UpstreamUnavailable" => Self::UpstreamUnavailable,
            "ImageInaccessible" => Self::ImageInaccessible,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ImageFailureCode {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ImageFailureCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ImageFailureCode {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ImageFailureCode {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_IMAGE_FAILURE_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_IMAGE_FAILURE,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_IMAGE_FAILURE_REASON: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_IMAGE_IDENTIFIER: rt::Schema = rt::Schema {
    name: "ImageIdentifier",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("imageDigest", "imageDigest", &SHAPE_IMAGE_DIGEST),
        rt::Member::new("imageTag", "imageTag", &SHAPE_IMAGE_TAG),
    ],
    xml_namespace: None,
};
pub static SHAPE_IMAGE_IDENTIFIER: rt::Shape = rt::Shape::Structure(&SCHEMA_IMAGE_IDENTIFIER);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ImageIdentifier {
    pub image_digest: Option<String>,
    pub image_tag: Option<String>,
}
impl rt::Structure for ImageIdentifier {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_IMAGE_IDENTIFIER
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_IMAGE_IDENTIFIER);
        rt::member(w, &SCHEMA_IMAGE_IDENTIFIER.members[0], &self.image_digest);
        rt::member(w, &SCHEMA_IMAGE_IDENTIFIER.members[1], &self.image_tag);
        w.end_structure(&SCHEMA_IMAGE_IDENTIFIER);
    }
}
impl rt::Encode for ImageIdentifier {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ImageIdentifier {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_IMAGE_IDENTIFIER, r, &mut |index, shape, r| {
            match index {
                0 => out.image_digest = rt::Decode::decode(shape, r)?,
                1 => out.image_tag = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_IMAGE_IDENTIFIER_LIST: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: Some(100),
    element: &SHAPE_IMAGE_IDENTIFIER,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_IMAGE_NOT_FOUND_EXCEPTION: rt::Schema = rt::Schema {
    name: "ImageNotFoundException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "ImageNotFoundException", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_EXCEPTION_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_IMAGE_NOT_FOUND_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_IMAGE_NOT_FOUND_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ImageNotFoundException {
    pub message: Option<String>,
}
impl rt::Structure for ImageNotFoundException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_IMAGE_NOT_FOUND_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_IMAGE_NOT_FOUND_EXCEPTION);
        rt::member(w, &SCHEMA_IMAGE_NOT_FOUND_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_IMAGE_NOT_FOUND_EXCEPTION);
    }
}
impl rt::Encode for ImageNotFoundException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ImageNotFoundException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_IMAGE_NOT_FOUND_EXCEPTION,
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
impl From<ImageNotFoundException> for rt::ApiError {
    fn from(error: ImageNotFoundException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_IMAGE_SCAN_FINDINGS_SUMMARY: rt::Schema = rt::Schema {
    name: "ImageScanFindingsSummary",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "findingSeverityCounts",
            "findingSeverityCounts",
            &SHAPE_FINDING_SEVERITY_COUNTS,
        ),
        rt::Member::new("imageScanCompletedAt", "imageScanCompletedAt", &SHAPE_SCAN_TIMESTAMP),
        rt::Member::new(
            "vulnerabilitySourceUpdatedAt",
            "vulnerabilitySourceUpdatedAt",
            &SHAPE_VULNERABILITY_SOURCE_UPDATE_TIMESTAMP,
        ),
    ],
    xml_namespace: None,
};
pub static SHAPE_IMAGE_SCAN_FINDINGS_SUMMARY: rt::Shape =
    rt::Shape::Structure(&SCHEMA_IMAGE_SCAN_FINDINGS_SUMMARY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ImageScanFindingsSummary {
    pub finding_severity_counts: Option<rt::BTreeMap<String, i32>>,
    pub image_scan_completed_at: Option<rt::Timestamp>,
    pub vulnerability_source_updated_at: Option<rt::Timestamp>,
}
impl rt::Structure for ImageScanFindingsSummary {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_IMAGE_SCAN_FINDINGS_SUMMARY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_IMAGE_SCAN_FINDINGS_SUMMARY);
        rt::member(
            w,
            &SCHEMA_IMAGE_SCAN_FINDINGS_SUMMARY.members[0],
            &self.finding_severity_counts,
        );
        rt::member(
            w,
            &SCHEMA_IMAGE_SCAN_FINDINGS_SUMMARY.members[1],
            &self.image_scan_completed_at,
        );
        rt::member(
            w,
            &SCHEMA_IMAGE_SCAN_FINDINGS_SUMMARY.members[2],
            &self.vulnerability_source_updated_at,
        );
        w.end_structure(&SCHEMA_IMAGE_SCAN_FINDINGS_SUMMARY);
    }
}
impl rt::Encode for ImageScanFindingsSummary {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ImageScanFindingsSummary {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_IMAGE_SCAN_FINDINGS_SUMMARY,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.finding_severity_counts = rt::Decode::decode(shape, r)?,
                    1 => out.image_scan_completed_at = rt::Decode::decode(shape, r)?,
                    2 => out.vulnerability_source_updated_at = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_IMAGE_SCAN_STATUS: rt::Schema = rt::Schema {
    name: "ImageScanStatus",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("description", "description", &SHAPE_SCAN_STATUS_DESCRIPTION),
        rt::Member::new("status", "status", &SHAPE_SCAN_STATUS),
    ],
    xml_namespace: None,
};
pub static SHAPE_IMAGE_SCAN_STATUS: rt::Shape = rt::Shape::Structure(&SCHEMA_IMAGE_SCAN_STATUS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ImageScanStatus {
    pub description: Option<String>,
    pub status: Option<ScanStatus>,
}
impl rt::Structure for ImageScanStatus {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_IMAGE_SCAN_STATUS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_IMAGE_SCAN_STATUS);
        rt::member(w, &SCHEMA_IMAGE_SCAN_STATUS.members[0], &self.description);
        rt::member(w, &SCHEMA_IMAGE_SCAN_STATUS.members[1], &self.status);
        w.end_structure(&SCHEMA_IMAGE_SCAN_STATUS);
    }
}
impl rt::Encode for ImageScanStatus {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ImageScanStatus {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_IMAGE_SCAN_STATUS, r, &mut |index, shape, r| {
            match index {
                0 => out.description = rt::Decode::decode(shape, r)?,
                1 => out.status = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_IMAGE_SCANNING_CONFIGURATION: rt::Schema = rt::Schema {
    name: "ImageScanningConfiguration",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("scanOnPush", "scanOnPush", &SHAPE_SCAN_ON_PUSH_FLAG)],
    xml_namespace: None,
};
pub static SHAPE_IMAGE_SCANNING_CONFIGURATION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_IMAGE_SCANNING_CONFIGURATION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ImageScanningConfiguration {
    pub scan_on_push: Option<bool>,
}
impl rt::Structure for ImageScanningConfiguration {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_IMAGE_SCANNING_CONFIGURATION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_IMAGE_SCANNING_CONFIGURATION);
        rt::member(w, &SCHEMA_IMAGE_SCANNING_CONFIGURATION.members[0], &self.scan_on_push);
        w.end_structure(&SCHEMA_IMAGE_SCANNING_CONFIGURATION);
    }
}
impl rt::Encode for ImageScanningConfiguration {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ImageScanningConfiguration {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_IMAGE_SCANNING_CONFIGURATION,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.scan_on_push = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_IMAGE_SIZE_IN_BYTES: rt::Shape = rt::Shape::Long { min: None, max: None };
pub static SHAPE_IMAGE_STATUS: rt::Shape =
    rt::Shape::Enum { values: &["ACTIVE", "ARCHIVED", "ACTIVATING"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ImageStatus {
    Active,
    Archived,
    Activating,
    Unknown(String),
}
impl ImageStatus {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::Archived => "ARCHIVED",
            Self::Activating => "ACTIVATING",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ImageStatus {
    fn from(text: &str) -> Self {
        match text {
            "ACTIVE" => Self::Active,
            "ARCHIVED" => Self::Archived,
            "ACTIVATING" => Self::Activating,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ImageStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ImageStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ImageStatus {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ImageStatus {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_IMAGE_STATUS_FILTER: rt::Shape =
    rt::Shape::Enum { values: &["ACTIVE", "ARCHIVED", "ACTIVATING", "ANY"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ImageStatusFilter {
    Active,
    Archived,
    Activating,
    Any,
    Unknown(String),
}
impl ImageStatusFilter {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::Archived => "ARCHIVED",
            Self::Activating => "ACTIVATING",
            Self::Any => "ANY",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ImageStatusFilter {
    fn from(text: &str) -> Self {
        match text {
            "ACTIVE" => Self::Active,
            "ARCHIVED" => Self::Archived,
            "ACTIVATING" => Self::Activating,
            "ANY" => Self::Any,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ImageStatusFilter {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ImageStatusFilter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ImageStatusFilter {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ImageStatusFilter {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_IMAGE_TAG: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(300), pattern: None };
pub static SHAPE_IMAGE_TAG_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_IMAGE_TAG,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_IMAGE_TAG_MUTABILITY: rt::Shape = rt::Shape::Enum {
    values: &["MUTABLE", "IMMUTABLE", "IMMUTABLE_WITH_EXCLUSION", "MUTABLE_WITH_EXCLUSION"],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ImageTagMutability {
    Mutable,
    Immutable,
    ImmutableWithExclusion,
    MutableWithExclusion,
    Unknown(String),
}
impl ImageTagMutability {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Mutable => "MUTABLE",
            Self::Immutable => "IMMUTABLE",
            Self::ImmutableWithExclusion => "IMMUTABLE_WITH_EXCLUSION",
            Self::MutableWithExclusion => "MUTABLE_WITH_EXCLUSION",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ImageTagMutability {
    fn from(text: &str) -> Self {
        match text {
            "MUTABLE" => Self::Mutable,
            "IMMUTABLE" => Self::Immutable,
            "IMMUTABLE_WITH_EXCLUSION" => Self::ImmutableWithExclusion,
            "MUTABLE_WITH_EXCLUSION" => Self::MutableWithExclusion,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ImageTagMutability {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ImageTagMutability {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ImageTagMutability {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ImageTagMutability {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER: rt::Schema = rt::Schema {
    name: "ImageTagMutabilityExclusionFilter",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("filter", "filter", &SHAPE_IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER_VALUE)
            .required(),
        rt::Member::new(
            "filterType",
            "filterType",
            &SHAPE_IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER_TYPE,
        )
        .required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER: rt::Shape =
    rt::Shape::Structure(&SCHEMA_IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ImageTagMutabilityExclusionFilter {
    pub filter: String,
    pub filter_type: ImageTagMutabilityExclusionFilterType,
}
impl rt::Structure for ImageTagMutabilityExclusionFilter {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER);
        rt::member(w, &SCHEMA_IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER.members[0], &self.filter);
        rt::member(w, &SCHEMA_IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER.members[1], &self.filter_type);
        w.end_structure(&SCHEMA_IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER);
    }
}
impl rt::Encode for ImageTagMutabilityExclusionFilter {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ImageTagMutabilityExclusionFilter {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.filter = rt::Decode::decode(shape, r)?,
                    1 => out.filter_type = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER_TYPE: rt::Shape =
    rt::Shape::Enum { values: &["WILDCARD"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ImageTagMutabilityExclusionFilterType {
    Wildcard,
    Unknown(String),
}
impl ImageTagMutabilityExclusionFilterType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Wildcard => "WILDCARD",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ImageTagMutabilityExclusionFilterType {
    fn from(text: &str) -> Self {
        match text {
            "WILDCARD" => Self::Wildcard,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ImageTagMutabilityExclusionFilterType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ImageTagMutabilityExclusionFilterType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ImageTagMutabilityExclusionFilterType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ImageTagMutabilityExclusionFilterType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

static PATTERN_IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER_VALUE: rt::Pattern =
    rt::Pattern::new("^[0-9a-zA-Z._*-]{1,128}$");
pub static SHAPE_IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER_VALUE: rt::Shape = rt::Shape::String {
    min: Some(1),
    max: Some(128),
    pattern: Some(&PATTERN_IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER_VALUE),
};
pub static SHAPE_IMAGE_TAG_MUTABILITY_EXCLUSION_FILTERS: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: Some(5),
    element: &SHAPE_IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_INVALID_PARAMETER_EXCEPTION: rt::Schema = rt::Schema {
    name: "InvalidParameterException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "InvalidParameterException", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_EXCEPTION_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_INVALID_PARAMETER_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INVALID_PARAMETER_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InvalidParameterException {
    pub message: Option<String>,
}
impl rt::Structure for InvalidParameterException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INVALID_PARAMETER_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INVALID_PARAMETER_EXCEPTION);
        rt::member(w, &SCHEMA_INVALID_PARAMETER_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_INVALID_PARAMETER_EXCEPTION);
    }
}
impl rt::Encode for InvalidParameterException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InvalidParameterException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_INVALID_PARAMETER_EXCEPTION,
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
impl From<InvalidParameterException> for rt::ApiError {
    fn from(error: InvalidParameterException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_INVALID_TAG_PARAMETER_EXCEPTION: rt::Schema = rt::Schema {
    name: "InvalidTagParameterException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "InvalidTagParameterException", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_EXCEPTION_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_INVALID_TAG_PARAMETER_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INVALID_TAG_PARAMETER_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InvalidTagParameterException {
    pub message: Option<String>,
}
impl rt::Structure for InvalidTagParameterException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INVALID_TAG_PARAMETER_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INVALID_TAG_PARAMETER_EXCEPTION);
        rt::member(w, &SCHEMA_INVALID_TAG_PARAMETER_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_INVALID_TAG_PARAMETER_EXCEPTION);
    }
}
impl rt::Encode for InvalidTagParameterException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InvalidTagParameterException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_INVALID_TAG_PARAMETER_EXCEPTION,
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
impl From<InvalidTagParameterException> for rt::ApiError {
    fn from(error: InvalidTagParameterException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SHAPE_KMS_ERROR: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_KMS_EXCEPTION: rt::Schema = rt::Schema {
    name: "KmsException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "KmsException", status: 400 }),
    members: &[
        rt::Member::new("kmsError", "kmsError", &SHAPE_KMS_ERROR),
        rt::Member::new("message", "message", &SHAPE_EXCEPTION_MESSAGE),
    ],
    xml_namespace: None,
};
pub static SHAPE_KMS_EXCEPTION: rt::Shape = rt::Shape::Structure(&SCHEMA_KMS_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct KmsException {
    pub kms_error: Option<String>,
    pub message: Option<String>,
}
impl rt::Structure for KmsException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_KMS_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_KMS_EXCEPTION);
        rt::member(w, &SCHEMA_KMS_EXCEPTION.members[0], &self.kms_error);
        rt::member(w, &SCHEMA_KMS_EXCEPTION.members[1], &self.message);
        w.end_structure(&SCHEMA_KMS_EXCEPTION);
    }
}
impl rt::Encode for KmsException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for KmsException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_KMS_EXCEPTION, r, &mut |index, shape, r| {
            match index {
                0 => out.kms_error = rt::Decode::decode(shape, r)?,
                1 => out.message = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}
impl From<KmsException> for rt::ApiError {
    fn from(error: KmsException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SHAPE_KMS_KEY: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(2048), pattern: None };
pub static SHAPE_LAST_ACTIVATED_AT_TIMESTAMP: rt::Shape = rt::Shape::Timestamp(None);
pub static SHAPE_LAST_ARCHIVED_AT_TIMESTAMP: rt::Shape = rt::Shape::Timestamp(None);
pub static SCHEMA_LIFECYCLE_POLICY_NOT_FOUND_EXCEPTION: rt::Schema = rt::Schema {
    name: "LifecyclePolicyNotFoundException",
    kind: rt::Kind::Error(rt::ErrorTraits {
        code: "LifecyclePolicyNotFoundException",
        status: 400,
    }),
    members: &[rt::Member::new("message", "message", &SHAPE_EXCEPTION_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_LIFECYCLE_POLICY_NOT_FOUND_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIFECYCLE_POLICY_NOT_FOUND_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LifecyclePolicyNotFoundException {
    pub message: Option<String>,
}
impl rt::Structure for LifecyclePolicyNotFoundException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIFECYCLE_POLICY_NOT_FOUND_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIFECYCLE_POLICY_NOT_FOUND_EXCEPTION);
        rt::member(w, &SCHEMA_LIFECYCLE_POLICY_NOT_FOUND_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_LIFECYCLE_POLICY_NOT_FOUND_EXCEPTION);
    }
}
impl rt::Encode for LifecyclePolicyNotFoundException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for LifecyclePolicyNotFoundException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIFECYCLE_POLICY_NOT_FOUND_EXCEPTION,
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
impl From<LifecyclePolicyNotFoundException> for rt::ApiError {
    fn from(error: LifecyclePolicyNotFoundException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SHAPE_LIFECYCLE_POLICY_TEXT: rt::Shape =
    rt::Shape::String { min: Some(100), max: Some(30720), pattern: None };
pub static SCHEMA_LIMIT_EXCEEDED_EXCEPTION: rt::Schema = rt::Schema {
    name: "LimitExceededException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "LimitExceededException", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_EXCEPTION_MESSAGE)],
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

pub static SCHEMA_LIST_IMAGES_FILTER: rt::Schema = rt::Schema {
    name: "ListImagesFilter",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("imageStatus", "imageStatus", &SHAPE_IMAGE_STATUS_FILTER),
        rt::Member::new("tagStatus", "tagStatus", &SHAPE_TAG_STATUS),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_IMAGES_FILTER: rt::Shape = rt::Shape::Structure(&SCHEMA_LIST_IMAGES_FILTER);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListImagesFilter {
    pub image_status: Option<ImageStatusFilter>,
    pub tag_status: Option<TagStatus>,
}
impl rt::Structure for ListImagesFilter {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_IMAGES_FILTER
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_IMAGES_FILTER);
        rt::member(w, &SCHEMA_LIST_IMAGES_FILTER.members[0], &self.image_status);
        rt::member(w, &SCHEMA_LIST_IMAGES_FILTER.members[1], &self.tag_status);
        w.end_structure(&SCHEMA_LIST_IMAGES_FILTER);
    }
}
impl rt::Encode for ListImagesFilter {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListImagesFilter {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_LIST_IMAGES_FILTER, r, &mut |index, shape, r| {
            match index {
                0 => out.image_status = rt::Decode::decode(shape, r)?,
                1 => out.tag_status = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_IMAGES_REQUEST: rt::Schema = rt::Schema {
    name: "ListImagesRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("filter", "filter", &SHAPE_LIST_IMAGES_FILTER),
        rt::Member::new("maxResults", "maxResults", &SHAPE_MAX_RESULTS),
        rt::Member::new("nextToken", "nextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new("registryId", "registryId", &SHAPE_REGISTRY_ID),
        rt::Member::new("repositoryName", "repositoryName", &SHAPE_REPOSITORY_NAME).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_IMAGES_REQUEST: rt::Shape = rt::Shape::Structure(&SCHEMA_LIST_IMAGES_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListImagesRequest {
    pub filter: Option<ListImagesFilter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub registry_id: Option<String>,
    pub repository_name: String,
}
impl rt::Structure for ListImagesRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_IMAGES_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_IMAGES_REQUEST);
        rt::member(w, &SCHEMA_LIST_IMAGES_REQUEST.members[0], &self.filter);
        rt::member(w, &SCHEMA_LIST_IMAGES_REQUEST.members[1], &self.max_results);
        rt::member(w, &SCHEMA_LIST_IMAGES_REQUEST.members[2], &self.next_token);
        rt::member(w, &SCHEMA_LIST_IMAGES_REQUEST.members[3], &self.registry_id);
        rt::member(w, &SCHEMA_LIST_IMAGES_REQUEST.members[4], &self.repository_name);
        w.end_structure(&SCHEMA_LIST_IMAGES_REQUEST);
    }
}
impl rt::Encode for ListImagesRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListImagesRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_LIST_IMAGES_REQUEST, r, &mut |index, shape, r| {
            match index {
                0 => out.filter = rt::Decode::decode(shape, r)?,
                1 => out.max_results = rt::Decode::decode(shape, r)?,
                2 => out.next_token = rt::Decode::decode(shape, r)?,
                3 => out.registry_id = rt::Decode::decode(shape, r)?,
                4 => out.repository_name = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_IMAGES_RESPONSE: rt::Schema = rt::Schema {
    name: "ListImagesResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("imageIds", "imageIds", &SHAPE_IMAGE_IDENTIFIER_LIST),
        rt::Member::new("nextToken", "nextToken", &SHAPE_NEXT_TOKEN),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_IMAGES_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_IMAGES_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListImagesResponse {
    pub image_ids: Option<Vec<ImageIdentifier>>,
    pub next_token: Option<String>,
}
impl rt::Structure for ListImagesResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_IMAGES_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_IMAGES_RESPONSE);
        rt::member(w, &SCHEMA_LIST_IMAGES_RESPONSE.members[0], &self.image_ids);
        rt::member(w, &SCHEMA_LIST_IMAGES_RESPONSE.members[1], &self.next_token);
        w.end_structure(&SCHEMA_LIST_IMAGES_RESPONSE);
    }
}
impl rt::Encode for ListImagesResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListImagesResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_IMAGES_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.image_ids = rt::Decode::decode(shape, r)?,
                    1 => out.next_token = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_TAGS_FOR_RESOURCE_REQUEST: rt::Schema = rt::Schema {
    name: "ListTagsForResourceRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("resourceArn", "resourceArn", &SHAPE_ARN).required()],
    xml_namespace: None,
};
pub static SHAPE_LIST_TAGS_FOR_RESOURCE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_TAGS_FOR_RESOURCE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTagsForResourceRequest {
    pub resource_arn: String,
}
impl rt::Structure for ListTagsForResourceRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_TAGS_FOR_RESOURCE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_TAGS_FOR_RESOURCE_REQUEST);
        rt::member(w, &SCHEMA_LIST_TAGS_FOR_RESOURCE_REQUEST.members[0], &self.resource_arn);
        w.end_structure(&SCHEMA_LIST_TAGS_FOR_RESOURCE_REQUEST);
    }
}
impl rt::Encode for ListTagsForResourceRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListTagsForResourceRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_TAGS_FOR_RESOURCE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.resource_arn = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_TAGS_FOR_RESOURCE_RESPONSE: rt::Schema = rt::Schema {
    name: "ListTagsForResourceResponse",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("tags", "tags", &SHAPE_TAG_LIST)],
    xml_namespace: None,
};
pub static SHAPE_LIST_TAGS_FOR_RESOURCE_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_TAGS_FOR_RESOURCE_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTagsForResourceResponse {
    pub tags: Option<Vec<Tag>>,
}
impl rt::Structure for ListTagsForResourceResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_TAGS_FOR_RESOURCE_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_TAGS_FOR_RESOURCE_RESPONSE);
        rt::member(w, &SCHEMA_LIST_TAGS_FOR_RESOURCE_RESPONSE.members[0], &self.tags);
        w.end_structure(&SCHEMA_LIST_TAGS_FOR_RESOURCE_RESPONSE);
    }
}
impl rt::Encode for ListTagsForResourceResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListTagsForResourceResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_TAGS_FOR_RESOURCE_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.tags = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_MAX_RESULTS: rt::Shape = rt::Shape::Integer { min: Some(1), max: Some(1000) };
pub static SHAPE_MEDIA_TYPE: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_NEXT_TOKEN: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_PUSH_TIMESTAMP: rt::Shape = rt::Shape::Timestamp(None);
pub static SCHEMA_PUT_IMAGE_SCANNING_CONFIGURATION_REQUEST: rt::Schema = rt::Schema {
    name: "PutImageScanningConfigurationRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "imageScanningConfiguration",
            "imageScanningConfiguration",
            &SHAPE_IMAGE_SCANNING_CONFIGURATION,
        )
        .required(),
        rt::Member::new("registryId", "registryId", &SHAPE_REGISTRY_ID),
        rt::Member::new("repositoryName", "repositoryName", &SHAPE_REPOSITORY_NAME).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_IMAGE_SCANNING_CONFIGURATION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_IMAGE_SCANNING_CONFIGURATION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutImageScanningConfigurationRequest {
    pub image_scanning_configuration: ImageScanningConfiguration,
    pub registry_id: Option<String>,
    pub repository_name: String,
}
impl rt::Structure for PutImageScanningConfigurationRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_IMAGE_SCANNING_CONFIGURATION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_IMAGE_SCANNING_CONFIGURATION_REQUEST);
        rt::member(
            w,
            &SCHEMA_PUT_IMAGE_SCANNING_CONFIGURATION_REQUEST.members[0],
            &self.image_scanning_configuration,
        );
        rt::member(
            w,
            &SCHEMA_PUT_IMAGE_SCANNING_CONFIGURATION_REQUEST.members[1],
            &self.registry_id,
        );
        rt::member(
            w,
            &SCHEMA_PUT_IMAGE_SCANNING_CONFIGURATION_REQUEST.members[2],
            &self.repository_name,
        );
        w.end_structure(&SCHEMA_PUT_IMAGE_SCANNING_CONFIGURATION_REQUEST);
    }
}
impl rt::Encode for PutImageScanningConfigurationRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutImageScanningConfigurationRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_IMAGE_SCANNING_CONFIGURATION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.image_scanning_configuration = rt::Decode::decode(shape, r)?,
                    1 => out.registry_id = rt::Decode::decode(shape, r)?,
                    2 => out.repository_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_IMAGE_SCANNING_CONFIGURATION_RESPONSE: rt::Schema = rt::Schema {
    name: "PutImageScanningConfigurationResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new(
            "imageScanningConfiguration",
            "imageScanningConfiguration",
            &SHAPE_IMAGE_SCANNING_CONFIGURATION,
        ),
        rt::Member::new("registryId", "registryId", &SHAPE_REGISTRY_ID),
        rt::Member::new("repositoryName", "repositoryName", &SHAPE_REPOSITORY_NAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_IMAGE_SCANNING_CONFIGURATION_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_IMAGE_SCANNING_CONFIGURATION_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutImageScanningConfigurationResponse {
    pub image_scanning_configuration: Option<ImageScanningConfiguration>,
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
}
impl rt::Structure for PutImageScanningConfigurationResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_IMAGE_SCANNING_CONFIGURATION_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_IMAGE_SCANNING_CONFIGURATION_RESPONSE);
        rt::member(
            w,
            &SCHEMA_PUT_IMAGE_SCANNING_CONFIGURATION_RESPONSE.members[0],
            &self.image_scanning_configuration,
        );
        rt::member(
            w,
            &SCHEMA_PUT_IMAGE_SCANNING_CONFIGURATION_RESPONSE.members[1],
            &self.registry_id,
        );
        rt::member(
            w,
            &SCHEMA_PUT_IMAGE_SCANNING_CONFIGURATION_RESPONSE.members[2],
            &self.repository_name,
        );
        w.end_structure(&SCHEMA_PUT_IMAGE_SCANNING_CONFIGURATION_RESPONSE);
    }
}
impl rt::Encode for PutImageScanningConfigurationResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutImageScanningConfigurationResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_IMAGE_SCANNING_CONFIGURATION_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.image_scanning_configuration = rt::Decode::decode(shape, r)?,
                    1 => out.registry_id = rt::Decode::decode(shape, r)?,
                    2 => out.repository_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_IMAGE_TAG_MUTABILITY_REQUEST: rt::Schema = rt::Schema {
    name: "PutImageTagMutabilityRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("imageTagMutability", "imageTagMutability", &SHAPE_IMAGE_TAG_MUTABILITY)
            .required(),
        rt::Member::new(
            "imageTagMutabilityExclusionFilters",
            "imageTagMutabilityExclusionFilters",
            &SHAPE_IMAGE_TAG_MUTABILITY_EXCLUSION_FILTERS,
        ),
        rt::Member::new("registryId", "registryId", &SHAPE_REGISTRY_ID),
        rt::Member::new("repositoryName", "repositoryName", &SHAPE_REPOSITORY_NAME).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_IMAGE_TAG_MUTABILITY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_IMAGE_TAG_MUTABILITY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutImageTagMutabilityRequest {
    pub image_tag_mutability: ImageTagMutability,
    pub image_tag_mutability_exclusion_filters: Option<Vec<ImageTagMutabilityExclusionFilter>>,
    pub registry_id: Option<String>,
    pub repository_name: String,
}
impl rt::Structure for PutImageTagMutabilityRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_IMAGE_TAG_MUTABILITY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_IMAGE_TAG_MUTABILITY_REQUEST);
        rt::member(
            w,
            &SCHEMA_PUT_IMAGE_TAG_MUTABILITY_REQUEST.members[0],
            &self.image_tag_mutability,
        );
        rt::member(
            w,
            &SCHEMA_PUT_IMAGE_TAG_MUTABILITY_REQUEST.members[1],
            &self.image_tag_mutability_exclusion_filters,
        );
        rt::member(w, &SCHEMA_PUT_IMAGE_TAG_MUTABILITY_REQUEST.members[2], &self.registry_id);
        rt::member(w, &SCHEMA_PUT_IMAGE_TAG_MUTABILITY_REQUEST.members[3], &self.repository_name);
        w.end_structure(&SCHEMA_PUT_IMAGE_TAG_MUTABILITY_REQUEST);
    }
}
impl rt::Encode for PutImageTagMutabilityRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutImageTagMutabilityRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_IMAGE_TAG_MUTABILITY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.image_tag_mutability = rt::Decode::decode(shape, r)?,
                    1 => out.image_tag_mutability_exclusion_filters = rt::Decode::decode(shape, r)?,
                    2 => out.registry_id = rt::Decode::decode(shape, r)?,
                    3 => out.repository_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_IMAGE_TAG_MUTABILITY_RESPONSE: rt::Schema = rt::Schema {
    name: "PutImageTagMutabilityResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("imageTagMutability", "imageTagMutability", &SHAPE_IMAGE_TAG_MUTABILITY),
        rt::Member::new(
            "imageTagMutabilityExclusionFilters",
            "imageTagMutabilityExclusionFilters",
            &SHAPE_IMAGE_TAG_MUTABILITY_EXCLUSION_FILTERS,
        ),
        rt::Member::new("registryId", "registryId", &SHAPE_REGISTRY_ID),
        rt::Member::new("repositoryName", "repositoryName", &SHAPE_REPOSITORY_NAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_IMAGE_TAG_MUTABILITY_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_IMAGE_TAG_MUTABILITY_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutImageTagMutabilityResponse {
    pub image_tag_mutability: Option<ImageTagMutability>,
    pub image_tag_mutability_exclusion_filters: Option<Vec<ImageTagMutabilityExclusionFilter>>,
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
}
impl rt::Structure for PutImageTagMutabilityResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_IMAGE_TAG_MUTABILITY_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_IMAGE_TAG_MUTABILITY_RESPONSE);
        rt::member(
            w,
            &SCHEMA_PUT_IMAGE_TAG_MUTABILITY_RESPONSE.members[0],
            &self.image_tag_mutability,
        );
        rt::member(
            w,
            &SCHEMA_PUT_IMAGE_TAG_MUTABILITY_RESPONSE.members[1],
            &self.image_tag_mutability_exclusion_filters,
        );
        rt::member(w, &SCHEMA_PUT_IMAGE_TAG_MUTABILITY_RESPONSE.members[2], &self.registry_id);
        rt::member(w, &SCHEMA_PUT_IMAGE_TAG_MUTABILITY_RESPONSE.members[3], &self.repository_name);
        w.end_structure(&SCHEMA_PUT_IMAGE_TAG_MUTABILITY_RESPONSE);
    }
}
impl rt::Encode for PutImageTagMutabilityResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutImageTagMutabilityResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_IMAGE_TAG_MUTABILITY_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.image_tag_mutability = rt::Decode::decode(shape, r)?,
                    1 => out.image_tag_mutability_exclusion_filters = rt::Decode::decode(shape, r)?,
                    2 => out.registry_id = rt::Decode::decode(shape, r)?,
                    3 => out.repository_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_LIFECYCLE_POLICY_REQUEST: rt::Schema = rt::Schema {
    name: "PutLifecyclePolicyRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("lifecyclePolicyText", "lifecyclePolicyText", &SHAPE_LIFECYCLE_POLICY_TEXT)
            .required(),
        rt::Member::new("registryId", "registryId", &SHAPE_REGISTRY_ID),
        rt::Member::new("repositoryName", "repositoryName", &SHAPE_REPOSITORY_NAME).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_LIFECYCLE_POLICY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_LIFECYCLE_POLICY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutLifecyclePolicyRequest {
    pub lifecycle_policy_text: String,
    pub registry_id: Option<String>,
    pub repository_name: String,
}
impl rt::Structure for PutLifecyclePolicyRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_LIFECYCLE_POLICY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_LIFECYCLE_POLICY_REQUEST);
        rt::member(w, &SCHEMA_PUT_LIFECYCLE_POLICY_REQUEST.members[0], &self.lifecycle_policy_text);
        rt::member(w, &SCHEMA_PUT_LIFECYCLE_POLICY_REQUEST.members[1], &self.registry_id);
        rt::member(w, &SCHEMA_PUT_LIFECYCLE_POLICY_REQUEST.members[2], &self.repository_name);
        w.end_structure(&SCHEMA_PUT_LIFECYCLE_POLICY_REQUEST);
    }
}
impl rt::Encode for PutLifecyclePolicyRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutLifecyclePolicyRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_LIFECYCLE_POLICY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.lifecycle_policy_text = rt::Decode::decode(shape, r)?,
                    1 => out.registry_id = rt::Decode::decode(shape, r)?,
                    2 => out.repository_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_LIFECYCLE_POLICY_RESPONSE: rt::Schema = rt::Schema {
    name: "PutLifecyclePolicyResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("lifecyclePolicyText", "lifecyclePolicyText", &SHAPE_LIFECYCLE_POLICY_TEXT),
        rt::Member::new("registryId", "registryId", &SHAPE_REGISTRY_ID),
        rt::Member::new("repositoryName", "repositoryName", &SHAPE_REPOSITORY_NAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_LIFECYCLE_POLICY_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_LIFECYCLE_POLICY_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutLifecyclePolicyResponse {
    pub lifecycle_policy_text: Option<String>,
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
}
impl rt::Structure for PutLifecyclePolicyResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_LIFECYCLE_POLICY_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_LIFECYCLE_POLICY_RESPONSE);
        rt::member(
            w,
            &SCHEMA_PUT_LIFECYCLE_POLICY_RESPONSE.members[0],
            &self.lifecycle_policy_text,
        );
        rt::member(w, &SCHEMA_PUT_LIFECYCLE_POLICY_RESPONSE.members[1], &self.registry_id);
        rt::member(w, &SCHEMA_PUT_LIFECYCLE_POLICY_RESPONSE.members[2], &self.repository_name);
        w.end_structure(&SCHEMA_PUT_LIFECYCLE_POLICY_RESPONSE);
    }
}
impl rt::Encode for PutLifecyclePolicyResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutLifecyclePolicyResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_LIFECYCLE_POLICY_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.lifecycle_policy_text = rt::Decode::decode(shape, r)?,
                    1 => out.registry_id = rt::Decode::decode(shape, r)?,
                    2 => out.repository_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_RECORDED_PULL_TIMESTAMP: rt::Shape = rt::Shape::Timestamp(None);
static PATTERN_REGISTRY_ID: rt::Pattern = rt::Pattern::new("[0-9]{12}");
pub static SHAPE_REGISTRY_ID: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: Some(&PATTERN_REGISTRY_ID) };
pub static SCHEMA_REPOSITORY: rt::Schema = rt::Schema {
    name: "Repository",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("createdAt", "createdAt", &SHAPE_CREATION_TIMESTAMP),
        rt::Member::new(
            "encryptionConfiguration",
            "encryptionConfiguration",
            &SHAPE_ENCRYPTION_CONFIGURATION,
        ),
        rt::Member::new(
            "imageScanningConfiguration",
            "imageScanningConfiguration",
            &SHAPE_IMAGE_SCANNING_CONFIGURATION,
        ),
        rt::Member::new("imageTagMutability", "imageTagMutability", &SHAPE_IMAGE_TAG_MUTABILITY),
        rt::Member::new(
            "imageTagMutabilityExclusionFilters",
            "imageTagMutabilityExclusionFilters",
            &SHAPE_IMAGE_TAG_MUTABILITY_EXCLUSION_FILTERS,
        ),
        rt::Member::new("registryId", "registryId", &SHAPE_REGISTRY_ID),
        rt::Member::new("repositoryArn", "repositoryArn", &SHAPE_ARN),
        rt::Member::new("repositoryName", "repositoryName", &SHAPE_REPOSITORY_NAME),
        rt::Member::new("repositoryUri", "repositoryUri", &SHAPE_URL),
    ],
    xml_namespace: None,
};
pub static SHAPE_REPOSITORY: rt::Shape = rt::Shape::Structure(&SCHEMA_REPOSITORY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Repository {
    pub created_at: Option<rt::Timestamp>,
    pub encryption_configuration: Option<EncryptionConfiguration>,
    pub image_scanning_configuration: Option<ImageScanningConfiguration>,
    pub image_tag_mutability: Option<ImageTagMutability>,
    pub image_tag_mutability_exclusion_filters: Option<Vec<ImageTagMutabilityExclusionFilter>>,
    pub registry_id: Option<String>,
    pub repository_arn: Option<String>,
    pub repository_name: Option<String>,
    pub repository_uri: Option<String>,
}
impl rt::Structure for Repository {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_REPOSITORY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_REPOSITORY);
        rt::member(w, &SCHEMA_REPOSITORY.members[0], &self.created_at);
        rt::member(w, &SCHEMA_REPOSITORY.members[1], &self.encryption_configuration);
        rt::member(w, &SCHEMA_REPOSITORY.members[2], &self.image_scanning_configuration);
        rt::member(w, &SCHEMA_REPOSITORY.members[3], &self.image_tag_mutability);
        rt::member(w, &SCHEMA_REPOSITORY.members[4], &self.image_tag_mutability_exclusion_filters);
        rt::member(w, &SCHEMA_REPOSITORY.members[5], &self.registry_id);
        rt::member(w, &SCHEMA_REPOSITORY.members[6], &self.repository_arn);
        rt::member(w, &SCHEMA_REPOSITORY.members[7], &self.repository_name);
        rt::member(w, &SCHEMA_REPOSITORY.members[8], &self.repository_uri);
        w.end_structure(&SCHEMA_REPOSITORY);
    }
}
impl rt::Encode for Repository {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Repository {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_REPOSITORY, r, &mut |index, shape, r| {
            match index {
                0 => out.created_at = rt::Decode::decode(shape, r)?,
                1 => out.encryption_configuration = rt::Decode::decode(shape, r)?,
                2 => out.image_scanning_configuration = rt::Decode::decode(shape, r)?,
                3 => out.image_tag_mutability = rt::Decode::decode(shape, r)?,
                4 => out.image_tag_mutability_exclusion_filters = rt::Decode::decode(shape, r)?,
                5 => out.registry_id = rt::Decode::decode(shape, r)?,
                6 => out.repository_arn = rt::Decode::decode(shape, r)?,
                7 => out.repository_name = rt::Decode::decode(shape, r)?,
                8 => out.repository_uri = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_REPOSITORY_ALREADY_EXISTS_EXCEPTION: rt::Schema = rt::Schema {
    name: "RepositoryAlreadyExistsException",
    kind: rt::Kind::Error(rt::ErrorTraits {
        code: "RepositoryAlreadyExistsException",
        status: 400,
    }),
    members: &[rt::Member::new("message", "message", &SHAPE_EXCEPTION_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_REPOSITORY_ALREADY_EXISTS_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_REPOSITORY_ALREADY_EXISTS_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RepositoryAlreadyExistsException {
    pub message: Option<String>,
}
impl rt::Structure for RepositoryAlreadyExistsException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_REPOSITORY_ALREADY_EXISTS_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_REPOSITORY_ALREADY_EXISTS_EXCEPTION);
        rt::member(w, &SCHEMA_REPOSITORY_ALREADY_EXISTS_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_REPOSITORY_ALREADY_EXISTS_EXCEPTION);
    }
}
impl rt::Encode for RepositoryAlreadyExistsException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for RepositoryAlreadyExistsException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_REPOSITORY_ALREADY_EXISTS_EXCEPTION,
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
impl From<RepositoryAlreadyExistsException> for rt::ApiError {
    fn from(error: RepositoryAlreadyExistsException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SHAPE_REPOSITORY_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_REPOSITORY,
    element_name: "member",
    flattened: false,
};
static PATTERN_REPOSITORY_NAME: rt::Pattern =
    rt::Pattern::new("[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*");
pub static SHAPE_REPOSITORY_NAME: rt::Shape =
    rt::Shape::String { min: Some(2), max: Some(256), pattern: Some(&PATTERN_REPOSITORY_NAME) };
pub static SHAPE_REPOSITORY_NAME_LIST: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: Some(100),
    element: &SHAPE_REPOSITORY_NAME,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_REPOSITORY_NOT_EMPTY_EXCEPTION: rt::Schema = rt::Schema {
    name: "RepositoryNotEmptyException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "RepositoryNotEmptyException", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_EXCEPTION_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_REPOSITORY_NOT_EMPTY_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_REPOSITORY_NOT_EMPTY_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RepositoryNotEmptyException {
    pub message: Option<String>,
}
impl rt::Structure for RepositoryNotEmptyException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_REPOSITORY_NOT_EMPTY_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_REPOSITORY_NOT_EMPTY_EXCEPTION);
        rt::member(w, &SCHEMA_REPOSITORY_NOT_EMPTY_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_REPOSITORY_NOT_EMPTY_EXCEPTION);
    }
}
impl rt::Encode for RepositoryNotEmptyException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for RepositoryNotEmptyException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_REPOSITORY_NOT_EMPTY_EXCEPTION,
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
impl From<RepositoryNotEmptyException> for rt::ApiError {
    fn from(error: RepositoryNotEmptyException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_REPOSITORY_NOT_FOUND_EXCEPTION: rt::Schema = rt::Schema {
    name: "RepositoryNotFoundException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "RepositoryNotFoundException", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_EXCEPTION_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_REPOSITORY_NOT_FOUND_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_REPOSITORY_NOT_FOUND_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RepositoryNotFoundException {
    pub message: Option<String>,
}
impl rt::Structure for RepositoryNotFoundException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_REPOSITORY_NOT_FOUND_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_REPOSITORY_NOT_FOUND_EXCEPTION);
        rt::member(w, &SCHEMA_REPOSITORY_NOT_FOUND_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_REPOSITORY_NOT_FOUND_EXCEPTION);
    }
}
impl rt::Encode for RepositoryNotFoundException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for RepositoryNotFoundException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_REPOSITORY_NOT_FOUND_EXCEPTION,
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
impl From<RepositoryNotFoundException> for rt::ApiError {
    fn from(error: RepositoryNotFoundException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_REPOSITORY_POLICY_NOT_FOUND_EXCEPTION: rt::Schema = rt::Schema {
    name: "RepositoryPolicyNotFoundException",
    kind: rt::Kind::Error(rt::ErrorTraits {
        code: "RepositoryPolicyNotFoundException",
        status: 400,
    }),
    members: &[rt::Member::new("message", "message", &SHAPE_EXCEPTION_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_REPOSITORY_POLICY_NOT_FOUND_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_REPOSITORY_POLICY_NOT_FOUND_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RepositoryPolicyNotFoundException {
    pub message: Option<String>,
}
impl rt::Structure for RepositoryPolicyNotFoundException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_REPOSITORY_POLICY_NOT_FOUND_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_REPOSITORY_POLICY_NOT_FOUND_EXCEPTION);
        rt::member(w, &SCHEMA_REPOSITORY_POLICY_NOT_FOUND_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_REPOSITORY_POLICY_NOT_FOUND_EXCEPTION);
    }
}
impl rt::Encode for RepositoryPolicyNotFoundException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for RepositoryPolicyNotFoundException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_REPOSITORY_POLICY_NOT_FOUND_EXCEPTION,
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
impl From<RepositoryPolicyNotFoundException> for rt::ApiError {
    fn from(error: RepositoryPolicyNotFoundException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SHAPE_REPOSITORY_POLICY_TEXT: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(10240), pattern: None };
pub static SHAPE_SCAN_ON_PUSH_FLAG: rt::Shape = rt::Shape::Boolean;
pub static SHAPE_SCAN_STATUS: rt::Shape = rt::Shape::Enum {
    values: &[
        "IN_PROGRESS",
        "COMPLETE",
        "FAILED",
        "UNSUPPORTED_IMAGE",
        "ACTIVE",
        "PENDING",
        "SCAN_ELIGIBILITY_EXPIRED",
        "FINDINGS_UNAVAILABLE",
        "LIMIT_EXCEEDED",
        "IMAGE_ARCHIVED",
    ],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ScanStatus {
    InProgress,
    Complete,
    Failed,
    UnsupportedImage,
    Active,
    Pending,
    ScanEligibilityExpired,
    FindingsUnavailable,
    LimitExceeded,
    ImageArchived,
    Unknown(String),
}
impl ScanStatus {
    pub fn as_str(&self) -> &str {
        match self {
            Self::InProgress => "IN_PROGRESS",
            Self::Complete => "COMPLETE",
            Self::Failed => "FAILED",
            Self::UnsupportedImage => "UNSUPPORTED_IMAGE",
            Self::Active => "ACTIVE",
            Self::Pending => "PENDING",
            Self::ScanEligibilityExpired => "SCAN_ELIGIBILITY_EXPIRED",
            Self::FindingsUnavailable => "FINDINGS_UNAVAILABLE",
            Self::LimitExceeded => "LIMIT_EXCEEDED",
            Self::ImageArchived => "IMAGE_ARCHIVED",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ScanStatus {
    fn from(text: &str) -> Self {
        match text {
            "IN_PROGRESS" => Self::InProgress,
            "COMPLETE" => Self::Complete,
            "FAILED" => Self::Failed,
            "UNSUPPORTED_IMAGE" => Self::UnsupportedImage,
            "ACTIVE" => Self::Active,
            "PENDING" => Self::Pending,
            "SCAN_ELIGIBILITY_EXPIRED" => Self::ScanEligibilityExpired,
            "FINDINGS_UNAVAILABLE" => Self::FindingsUnavailable,
            "LIMIT_EXCEEDED" => Self::LimitExceeded,
            "IMAGE_ARCHIVED" => Self::ImageArchived,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ScanStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ScanStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ScanStatus {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ScanStatus {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_SCAN_STATUS_DESCRIPTION: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_SCAN_TIMESTAMP: rt::Shape = rt::Shape::Timestamp(None);
pub static SCHEMA_SERVER_EXCEPTION: rt::Schema = rt::Schema {
    name: "ServerException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "ServerException", status: 500 }),
    members: &[rt::Member::new("message", "message", &SHAPE_EXCEPTION_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_SERVER_EXCEPTION: rt::Shape = rt::Shape::Structure(&SCHEMA_SERVER_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ServerException {
    pub message: Option<String>,
}
impl rt::Structure for ServerException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SERVER_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SERVER_EXCEPTION);
        rt::member(w, &SCHEMA_SERVER_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_SERVER_EXCEPTION);
    }
}
impl rt::Encode for ServerException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ServerException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_SERVER_EXCEPTION, r, &mut |index, shape, r| {
            match index {
                0 => out.message = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}
impl From<ServerException> for rt::ApiError {
    fn from(error: ServerException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_SET_REPOSITORY_POLICY_REQUEST: rt::Schema = rt::Schema {
    name: "SetRepositoryPolicyRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("force", "force", &SHAPE_FORCE_FLAG),
        rt::Member::new("policyText", "policyText", &SHAPE_REPOSITORY_POLICY_TEXT).required(),
        rt::Member::new("registryId", "registryId", &SHAPE_REGISTRY_ID),
        rt::Member::new("repositoryName", "repositoryName", &SHAPE_REPOSITORY_NAME).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_SET_REPOSITORY_POLICY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SET_REPOSITORY_POLICY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetRepositoryPolicyRequest {
    pub force: Option<bool>,
    pub policy_text: String,
    pub registry_id: Option<String>,
    pub repository_name: String,
}
impl rt::Structure for SetRepositoryPolicyRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SET_REPOSITORY_POLICY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SET_REPOSITORY_POLICY_REQUEST);
        rt::member(w, &SCHEMA_SET_REPOSITORY_POLICY_REQUEST.members[0], &self.force);
        rt::member(w, &SCHEMA_SET_REPOSITORY_POLICY_REQUEST.members[1], &self.policy_text);
        rt::member(w, &SCHEMA_SET_REPOSITORY_POLICY_REQUEST.members[2], &self.registry_id);
        rt::member(w, &SCHEMA_SET_REPOSITORY_POLICY_REQUEST.members[3], &self.repository_name);
        w.end_structure(&SCHEMA_SET_REPOSITORY_POLICY_REQUEST);
    }
}
impl rt::Encode for SetRepositoryPolicyRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SetRepositoryPolicyRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SET_REPOSITORY_POLICY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.force = rt::Decode::decode(shape, r)?,
                    1 => out.policy_text = rt::Decode::decode(shape, r)?,
                    2 => out.registry_id = rt::Decode::decode(shape, r)?,
                    3 => out.repository_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_SET_REPOSITORY_POLICY_RESPONSE: rt::Schema = rt::Schema {
    name: "SetRepositoryPolicyResponse",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("policyText", "policyText", &SHAPE_REPOSITORY_POLICY_TEXT),
        rt::Member::new("registryId", "registryId", &SHAPE_REGISTRY_ID),
        rt::Member::new("repositoryName", "repositoryName", &SHAPE_REPOSITORY_NAME),
    ],
    xml_namespace: None,
};
pub static SHAPE_SET_REPOSITORY_POLICY_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_SET_REPOSITORY_POLICY_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetRepositoryPolicyResponse {
    pub policy_text: Option<String>,
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
}
impl rt::Structure for SetRepositoryPolicyResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_SET_REPOSITORY_POLICY_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_SET_REPOSITORY_POLICY_RESPONSE);
        rt::member(w, &SCHEMA_SET_REPOSITORY_POLICY_RESPONSE.members[0], &self.policy_text);
        rt::member(w, &SCHEMA_SET_REPOSITORY_POLICY_RESPONSE.members[1], &self.registry_id);
        rt::member(w, &SCHEMA_SET_REPOSITORY_POLICY_RESPONSE.members[2], &self.repository_name);
        w.end_structure(&SCHEMA_SET_REPOSITORY_POLICY_RESPONSE);
    }
}
impl rt::Encode for SetRepositoryPolicyResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for SetRepositoryPolicyResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_SET_REPOSITORY_POLICY_RESPONSE,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.policy_text = rt::Decode::decode(shape, r)?,
                    1 => out.registry_id = rt::Decode::decode(shape, r)?,
                    2 => out.repository_name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_SEVERITY_COUNT: rt::Shape = rt::Shape::Integer { min: Some(0), max: None };
pub static SCHEMA_TAG: rt::Schema = rt::Schema {
    name: "Tag",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Key", "Key", &SHAPE_TAG_KEY).required(),
        rt::Member::new("Value", "Value", &SHAPE_TAG_VALUE).required(),
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

pub static SHAPE_TAG_KEY: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_TAG_KEY_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_TAG_KEY,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_TAG_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_TAG,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_TAG_RESOURCE_REQUEST: rt::Schema = rt::Schema {
    name: "TagResourceRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("resourceArn", "resourceArn", &SHAPE_ARN).required(),
        rt::Member::new("tags", "tags", &SHAPE_TAG_LIST).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_TAG_RESOURCE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_TAG_RESOURCE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagResourceRequest {
    pub resource_arn: String,
    pub tags: Vec<Tag>,
}
impl rt::Structure for TagResourceRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TAG_RESOURCE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TAG_RESOURCE_REQUEST);
        rt::member(w, &SCHEMA_TAG_RESOURCE_REQUEST.members[0], &self.resource_arn);
        rt::member(w, &SCHEMA_TAG_RESOURCE_REQUEST.members[1], &self.tags);
        w.end_structure(&SCHEMA_TAG_RESOURCE_REQUEST);
    }
}
impl rt::Encode for TagResourceRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TagResourceRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_TAG_RESOURCE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.resource_arn = rt::Decode::decode(shape, r)?,
                    1 => out.tags = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_TAG_RESOURCE_RESPONSE: rt::Schema = rt::Schema {
    name: "TagResourceResponse",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_TAG_RESOURCE_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_TAG_RESOURCE_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagResourceResponse {}
impl rt::Structure for TagResourceResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TAG_RESOURCE_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TAG_RESOURCE_RESPONSE);
        w.end_structure(&SCHEMA_TAG_RESOURCE_RESPONSE);
    }
}
impl rt::Encode for TagResourceResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TagResourceResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_TAG_RESOURCE_RESPONSE,
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

pub static SHAPE_TAG_STATUS: rt::Shape = rt::Shape::Enum { values: &["TAGGED", "UNTAGGED", "ANY"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TagStatus {
    Tagged,
    Untagged,
    Any,
    Unknown(String),
}
impl TagStatus {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Tagged => "TAGGED",
            Self::Untagged => "UNTAGGED",
            Self::Any => "ANY",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for TagStatus {
    fn from(text: &str) -> Self {
        match text {
            "TAGGED" => Self::Tagged,
            "UNTAGGED" => Self::Untagged,
            "ANY" => Self::Any,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for TagStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for TagStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for TagStatus {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for TagStatus {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_TAG_VALUE: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_TOO_MANY_TAGS_EXCEPTION: rt::Schema = rt::Schema {
    name: "TooManyTagsException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "TooManyTagsException", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_EXCEPTION_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_TOO_MANY_TAGS_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_TOO_MANY_TAGS_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TooManyTagsException {
    pub message: Option<String>,
}
impl rt::Structure for TooManyTagsException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TOO_MANY_TAGS_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TOO_MANY_TAGS_EXCEPTION);
        rt::member(w, &SCHEMA_TOO_MANY_TAGS_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_TOO_MANY_TAGS_EXCEPTION);
    }
}
impl rt::Encode for TooManyTagsException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TooManyTagsException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_TOO_MANY_TAGS_EXCEPTION,
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
impl From<TooManyTagsException> for rt::ApiError {
    fn from(error: TooManyTagsException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_UNTAG_RESOURCE_REQUEST: rt::Schema = rt::Schema {
    name: "UntagResourceRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("resourceArn", "resourceArn", &SHAPE_ARN).required(),
        rt::Member::new("tagKeys", "tagKeys", &SHAPE_TAG_KEY_LIST).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_UNTAG_RESOURCE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UNTAG_RESOURCE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntagResourceRequest {
    pub resource_arn: String,
    pub tag_keys: Vec<String>,
}
impl rt::Structure for UntagResourceRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UNTAG_RESOURCE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UNTAG_RESOURCE_REQUEST);
        rt::member(w, &SCHEMA_UNTAG_RESOURCE_REQUEST.members[0], &self.resource_arn);
        rt::member(w, &SCHEMA_UNTAG_RESOURCE_REQUEST.members[1], &self.tag_keys);
        w.end_structure(&SCHEMA_UNTAG_RESOURCE_REQUEST);
    }
}
impl rt::Encode for UntagResourceRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UntagResourceRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UNTAG_RESOURCE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.resource_arn = rt::Decode::decode(shape, r)?,
                    1 => out.tag_keys = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UNTAG_RESOURCE_RESPONSE: rt::Schema = rt::Schema {
    name: "UntagResourceResponse",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_UNTAG_RESOURCE_RESPONSE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UNTAG_RESOURCE_RESPONSE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntagResourceResponse {}
impl rt::Structure for UntagResourceResponse {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UNTAG_RESOURCE_RESPONSE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UNTAG_RESOURCE_RESPONSE);
        w.end_structure(&SCHEMA_UNTAG_RESOURCE_RESPONSE);
    }
}
impl rt::Encode for UntagResourceResponse {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UntagResourceResponse {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UNTAG_RESOURCE_RESPONSE,
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

pub static SHAPE_URL: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SCHEMA_VALIDATION_EXCEPTION: rt::Schema = rt::Schema {
    name: "ValidationException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "ValidationException", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_EXCEPTION_MESSAGE)],
    xml_namespace: None,
};
pub static SHAPE_VALIDATION_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_VALIDATION_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ValidationException {
    pub message: Option<String>,
}
impl rt::Structure for ValidationException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_VALIDATION_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_VALIDATION_EXCEPTION);
        rt::member(w, &SCHEMA_VALIDATION_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_VALIDATION_EXCEPTION);
    }
}
impl rt::Encode for ValidationException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ValidationException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_VALIDATION_EXCEPTION,
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
impl From<ValidationException> for rt::ApiError {
    fn from(error: ValidationException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SHAPE_VULNERABILITY_SOURCE_UPDATE_TIMESTAMP: rt::Shape = rt::Shape::Timestamp(None);
/// The service's errors, made from their messages.
pub mod error {
    use crate::prelude as rt;
    pub fn image_not_found_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_IMAGE_NOT_FOUND_EXCEPTION, message)
    }
    pub fn invalid_parameter_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INVALID_PARAMETER_EXCEPTION, message)
    }
    pub fn invalid_tag_parameter_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INVALID_TAG_PARAMETER_EXCEPTION, message)
    }
    pub fn kms_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_KMS_EXCEPTION, message)
    }
    pub fn lifecycle_policy_not_found_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_LIFECYCLE_POLICY_NOT_FOUND_EXCEPTION, message)
    }
    pub fn limit_exceeded_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_LIMIT_EXCEEDED_EXCEPTION, message)
    }
    pub fn repository_already_exists_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_REPOSITORY_ALREADY_EXISTS_EXCEPTION, message)
    }
    pub fn repository_not_empty_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_REPOSITORY_NOT_EMPTY_EXCEPTION, message)
    }
    pub fn repository_not_found_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_REPOSITORY_NOT_FOUND_EXCEPTION, message)
    }
    pub fn repository_policy_not_found_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_REPOSITORY_POLICY_NOT_FOUND_EXCEPTION, message)
    }
    pub fn server_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_SERVER_EXCEPTION, message)
    }
    pub fn too_many_tags_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_TOO_MANY_TAGS_EXCEPTION, message)
    }
    pub fn validation_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_VALIDATION_EXCEPTION, message)
    }
}

/// What the model says of the service.
pub static MODEL: rt::ServiceModel = rt::ServiceModel {
    name: "api.ecr",
    signing_name: "ecr",
    full_name: "Amazon Elastic Container Registry",
    api_version: "2015-09-21",
    protocol: rt::Protocol::Json {
        version: "1.1",
        target_prefix: "AmazonEC2ContainerRegistry_V20150921",
    },
    also: &[],
    query_compatible: false,
    xml_namespace: None,
    operations: &[
        rt::Operation {
            name: "BatchDeleteImage",
            index: 0,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_BATCH_DELETE_IMAGE_REQUEST,
            output: &SCHEMA_BATCH_DELETE_IMAGE_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "CreateRepository",
            index: 1,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_CREATE_REPOSITORY_REQUEST,
            output: &SCHEMA_CREATE_REPOSITORY_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteLifecyclePolicy",
            index: 2,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DELETE_LIFECYCLE_POLICY_REQUEST,
            output: &SCHEMA_DELETE_LIFECYCLE_POLICY_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteRepository",
            index: 3,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DELETE_REPOSITORY_REQUEST,
            output: &SCHEMA_DELETE_REPOSITORY_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteRepositoryPolicy",
            index: 4,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DELETE_REPOSITORY_POLICY_REQUEST,
            output: &SCHEMA_DELETE_REPOSITORY_POLICY_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DescribeImages",
            index: 5,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DESCRIBE_IMAGES_REQUEST,
            output: &SCHEMA_DESCRIBE_IMAGES_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DescribeRepositories",
            index: 6,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DESCRIBE_REPOSITORIES_REQUEST,
            output: &SCHEMA_DESCRIBE_REPOSITORIES_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetLifecyclePolicy",
            index: 7,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_GET_LIFECYCLE_POLICY_REQUEST,
            output: &SCHEMA_GET_LIFECYCLE_POLICY_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetRepositoryPolicy",
            index: 8,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_GET_REPOSITORY_POLICY_REQUEST,
            output: &SCHEMA_GET_REPOSITORY_POLICY_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "ListImages",
            index: 9,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_IMAGES_REQUEST,
            output: &SCHEMA_LIST_IMAGES_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "ListTagsForResource",
            index: 10,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_TAGS_FOR_RESOURCE_REQUEST,
            output: &SCHEMA_LIST_TAGS_FOR_RESOURCE_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutImageScanningConfiguration",
            index: 11,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_PUT_IMAGE_SCANNING_CONFIGURATION_REQUEST,
            output: &SCHEMA_PUT_IMAGE_SCANNING_CONFIGURATION_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutImageTagMutability",
            index: 12,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_PUT_IMAGE_TAG_MUTABILITY_REQUEST,
            output: &SCHEMA_PUT_IMAGE_TAG_MUTABILITY_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutLifecyclePolicy",
            index: 13,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_PUT_LIFECYCLE_POLICY_REQUEST,
            output: &SCHEMA_PUT_LIFECYCLE_POLICY_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "SetRepositoryPolicy",
            index: 14,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_SET_REPOSITORY_POLICY_REQUEST,
            output: &SCHEMA_SET_REPOSITORY_POLICY_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "TagResource",
            index: 15,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_TAG_RESOURCE_REQUEST,
            output: &SCHEMA_TAG_RESOURCE_RESPONSE,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UntagResource",
            index: 16,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_UNTAG_RESOURCE_REQUEST,
            output: &SCHEMA_UNTAG_RESOURCE_RESPONSE,
            result_wrapper: None,
        },
    ],
    unserved: &[
        rt::Unserved { name: "BatchCheckLayerAvailability", method: "POST", uri: "/" },
        rt::Unserved { name: "BatchGetImage", method: "POST", uri: "/" },
        rt::Unserved { name: "BatchGetRepositoryScanningConfiguration", method: "POST", uri: "/" },
        rt::Unserved { name: "CompleteLayerUpload", method: "POST", uri: "/" },
        rt::Unserved { name: "CreatePullThroughCacheRule", method: "POST", uri: "/" },
        rt::Unserved { name: "CreateRepositoryCreationTemplate", method: "POST", uri: "/" },
        rt::Unserved { name: "DeletePullThroughCacheRule", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteRegistryPolicy", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteRepositoryCreationTemplate", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteSigningConfiguration", method: "POST", uri: "/" },
        rt::Unserved { name: "DeregisterPullTimeUpdateExclusion", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeImageReplicationStatus", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeImageScanFindings", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeImageSigningStatus", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribePullThroughCacheRules", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeRegistry", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeRepositoryCreationTemplates", method: "POST", uri: "/" },
        rt::Unserved { name: "GetAccountSetting", method: "POST", uri: "/" },
        rt::Unserved { name: "GetAuthorizationToken", method: "POST", uri: "/" },
        rt::Unserved { name: "GetDownloadUrlForLayer", method: "POST", uri: "/" },
        rt::Unserved { name: "GetLifecyclePolicyPreview", method: "POST", uri: "/" },
        rt::Unserved { name: "GetRegistryPolicy", method: "POST", uri: "/" },
        rt::Unserved { name: "GetRegistryScanningConfiguration", method: "POST", uri: "/" },
        rt::Unserved { name: "GetSigningConfiguration", method: "POST", uri: "/" },
        rt::Unserved { name: "InitiateLayerUpload", method: "POST", uri: "/" },
        rt::Unserved { name: "ListImageReferrers", method: "POST", uri: "/" },
        rt::Unserved { name: "ListPullTimeUpdateExclusions", method: "POST", uri: "/" },
        rt::Unserved { name: "PutAccountSetting", method: "POST", uri: "/" },
        rt::Unserved { name: "PutImage", method: "POST", uri: "/" },
        rt::Unserved { name: "PutRegistryPolicy", method: "POST", uri: "/" },
        rt::Unserved { name: "PutRegistryScanningConfiguration", method: "POST", uri: "/" },
        rt::Unserved { name: "PutReplicationConfiguration", method: "POST", uri: "/" },
        rt::Unserved { name: "PutSigningConfiguration", method: "POST", uri: "/" },
        rt::Unserved { name: "RegisterPullTimeUpdateExclusion", method: "POST", uri: "/" },
        rt::Unserved { name: "StartImageScan", method: "POST", uri: "/" },
        rt::Unserved { name: "StartLifecyclePolicyPreview", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateImageStorageClass", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdatePullThroughCacheRule", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateRepositoryCreationTemplate", method: "POST", uri: "/" },
        rt::Unserved { name: "UploadLayerPart", method: "POST", uri: "/" },
        rt::Unserved { name: "ValidatePullThroughCacheRule", method: "POST", uri: "/" },
    ],
    validation_code: "ValidationException",
};

/// The service. Operations that an implementation does not have answer «not implemented».
#[rt::async_trait]
pub trait Ecr: Send + Sync + 'static {
    /// BatchDeleteImage.
    async fn batch_delete_image(
        &self,
        caller: &rt::Caller,
        input: BatchDeleteImageRequest,
    ) -> Result<BatchDeleteImageResponse, rt::ApiError> {
        Err(rt::not_implemented("Ecr", "BatchDeleteImage"))
    }
    /// CreateRepository.
    async fn create_repository(
        &self,
        caller: &rt::Caller,
        input: CreateRepositoryRequest,
    ) -> Result<CreateRepositoryResponse, rt::ApiError> {
        Err(rt::not_implemented("Ecr", "CreateRepository"))
    }
    /// DeleteLifecyclePolicy.
    async fn delete_lifecycle_policy(
        &self,
        caller: &rt::Caller,
        input: DeleteLifecyclePolicyRequest,
    ) -> Result<DeleteLifecyclePolicyResponse, rt::ApiError> {
        Err(rt::not_implemented("Ecr", "DeleteLifecyclePolicy"))
    }
    /// DeleteRepository.
    async fn delete_repository(
        &self,
        caller: &rt::Caller,
        input: DeleteRepositoryRequest,
    ) -> Result<DeleteRepositoryResponse, rt::ApiError> {
        Err(rt::not_implemented("Ecr", "DeleteRepository"))
    }
    /// DeleteRepositoryPolicy.
    async fn delete_repository_policy(
        &self,
        caller: &rt::Caller,
        input: DeleteRepositoryPolicyRequest,
    ) -> Result<DeleteRepositoryPolicyResponse, rt::ApiError> {
        Err(rt::not_implemented("Ecr", "DeleteRepositoryPolicy"))
    }
    /// DescribeImages.
    async fn describe_images(
        &self,
        caller: &rt::Caller,
        input: DescribeImagesRequest,
    ) -> Result<DescribeImagesResponse, rt::ApiError> {
        Err(rt::not_implemented("Ecr", "DescribeImages"))
    }
    /// DescribeRepositories.
    async fn describe_repositories(
        &self,
        caller: &rt::Caller,
        input: DescribeRepositoriesRequest,
    ) -> Result<DescribeRepositoriesResponse, rt::ApiError> {
        Err(rt::not_implemented("Ecr", "DescribeRepositories"))
    }
    /// GetLifecyclePolicy.
    async fn get_lifecycle_policy(
        &self,
        caller: &rt::Caller,
        input: GetLifecyclePolicyRequest,
    ) -> Result<GetLifecyclePolicyResponse, rt::ApiError> {
        Err(rt::not_implemented("Ecr", "GetLifecyclePolicy"))
    }
    /// GetRepositoryPolicy.
    async fn get_repository_policy(
        &self,
        caller: &rt::Caller,
        input: GetRepositoryPolicyRequest,
    ) -> Result<GetRepositoryPolicyResponse, rt::ApiError> {
        Err(rt::not_implemented("Ecr", "GetRepositoryPolicy"))
    }
    /// ListImages.
    async fn list_images(
        &self,
        caller: &rt::Caller,
        input: ListImagesRequest,
    ) -> Result<ListImagesResponse, rt::ApiError> {
        Err(rt::not_implemented("Ecr", "ListImages"))
    }
    /// ListTagsForResource.
    async fn list_tags_for_resource(
        &self,
        caller: &rt::Caller,
        input: ListTagsForResourceRequest,
    ) -> Result<ListTagsForResourceResponse, rt::ApiError> {
        Err(rt::not_implemented("Ecr", "ListTagsForResource"))
    }
    /// PutImageScanningConfiguration.
    async fn put_image_scanning_configuration(
        &self,
        caller: &rt::Caller,
        input: PutImageScanningConfigurationRequest,
    ) -> Result<PutImageScanningConfigurationResponse, rt::ApiError> {
        Err(rt::not_implemented("Ecr", "PutImageScanningConfiguration"))
    }
    /// PutImageTagMutability.
    async fn put_image_tag_mutability(
        &self,
        caller: &rt::Caller,
        input: PutImageTagMutabilityRequest,
    ) -> Result<PutImageTagMutabilityResponse, rt::ApiError> {
        Err(rt::not_implemented("Ecr", "PutImageTagMutability"))
    }
    /// PutLifecyclePolicy.
    async fn put_lifecycle_policy(
        &self,
        caller: &rt::Caller,
        input: PutLifecyclePolicyRequest,
    ) -> Result<PutLifecyclePolicyResponse, rt::ApiError> {
        Err(rt::not_implemented("Ecr", "PutLifecyclePolicy"))
    }
    /// SetRepositoryPolicy.
    async fn set_repository_policy(
        &self,
        caller: &rt::Caller,
        input: SetRepositoryPolicyRequest,
    ) -> Result<SetRepositoryPolicyResponse, rt::ApiError> {
        Err(rt::not_implemented("Ecr", "SetRepositoryPolicy"))
    }
    /// TagResource.
    async fn tag_resource(
        &self,
        caller: &rt::Caller,
        input: TagResourceRequest,
    ) -> Result<TagResourceResponse, rt::ApiError> {
        Err(rt::not_implemented("Ecr", "TagResource"))
    }
    /// UntagResource.
    async fn untag_resource(
        &self,
        caller: &rt::Caller,
        input: UntagResourceRequest,
    ) -> Result<UntagResourceResponse, rt::ApiError> {
        Err(rt::not_implemented("Ecr", "UntagResource"))
    }
}

/// A request for any operation.
#[derive(Debug, Clone, PartialEq)]
pub enum EcrInput {
    BatchDeleteImage(BatchDeleteImageRequest),
    CreateRepository(CreateRepositoryRequest),
    DeleteLifecyclePolicy(DeleteLifecyclePolicyRequest),
    DeleteRepository(DeleteRepositoryRequest),
    DeleteRepositoryPolicy(DeleteRepositoryPolicyRequest),
    DescribeImages(DescribeImagesRequest),
    DescribeRepositories(DescribeRepositoriesRequest),
    GetLifecyclePolicy(GetLifecyclePolicyRequest),
    GetRepositoryPolicy(GetRepositoryPolicyRequest),
    ListImages(ListImagesRequest),
    ListTagsForResource(ListTagsForResourceRequest),
    PutImageScanningConfiguration(PutImageScanningConfigurationRequest),
    PutImageTagMutability(PutImageTagMutabilityRequest),
    PutLifecyclePolicy(PutLifecyclePolicyRequest),
    SetRepositoryPolicy(SetRepositoryPolicyRequest),
    TagResource(TagResourceRequest),
    UntagResource(UntagResourceRequest),
}

impl EcrInput {
    pub fn operation(&self) -> &'static rt::Operation {
        &MODEL.operations[match self {
            Self::BatchDeleteImage(_) => 0,
            Self::CreateRepository(_) => 1,
            Self::DeleteLifecyclePolicy(_) => 2,
            Self::DeleteRepository(_) => 3,
            Self::DeleteRepositoryPolicy(_) => 4,
            Self::DescribeImages(_) => 5,
            Self::DescribeRepositories(_) => 6,
            Self::GetLifecyclePolicy(_) => 7,
            Self::GetRepositoryPolicy(_) => 8,
            Self::ListImages(_) => 9,
            Self::ListTagsForResource(_) => 10,
            Self::PutImageScanningConfiguration(_) => 11,
            Self::PutImageTagMutability(_) => 12,
            Self::PutLifecyclePolicy(_) => 13,
            Self::SetRepositoryPolicy(_) => 14,
            Self::TagResource(_) => 15,
            Self::UntagResource(_) => 16,
        }]
    }
    pub fn structure(&self) -> &dyn rt::Structure {
        match self {
            Self::BatchDeleteImage(input) => input,
            Self::CreateRepository(input) => input,
            Self::DeleteLifecyclePolicy(input) => input,
            Self::DeleteRepository(input) => input,
            Self::DeleteRepositoryPolicy(input) => input,
            Self::DescribeImages(input) => input,
            Self::DescribeRepositories(input) => input,
            Self::GetLifecyclePolicy(input) => input,
            Self::GetRepositoryPolicy(input) => input,
            Self::ListImages(input) => input,
            Self::ListTagsForResource(input) => input,
            Self::PutImageScanningConfiguration(input) => input,
            Self::PutImageTagMutability(input) => input,
            Self::PutLifecyclePolicy(input) => input,
            Self::SetRepositoryPolicy(input) => input,
            Self::TagResource(input) => input,
            Self::UntagResource(input) => input,
        }
    }
    pub fn attach_body(&mut self, body: rt::Body) {}
    pub fn decode(
        operation: &'static rt::Operation,
        reader: &mut dyn rt::Reader,
    ) -> Result<Self, rt::DecodeError> {
        Ok(match operation.index {
            0 => Self::BatchDeleteImage(rt::Decode::decode(
                &SHAPE_BATCH_DELETE_IMAGE_REQUEST,
                reader,
            )?),
            1 => Self::CreateRepository(rt::Decode::decode(
                &SHAPE_CREATE_REPOSITORY_REQUEST,
                reader,
            )?),
            2 => Self::DeleteLifecyclePolicy(rt::Decode::decode(
                &SHAPE_DELETE_LIFECYCLE_POLICY_REQUEST,
                reader,
            )?),
            3 => Self::DeleteRepository(rt::Decode::decode(
                &SHAPE_DELETE_REPOSITORY_REQUEST,
                reader,
            )?),
            4 => Self::DeleteRepositoryPolicy(rt::Decode::decode(
                &SHAPE_DELETE_REPOSITORY_POLICY_REQUEST,
                reader,
            )?),
            5 => Self::DescribeImages(rt::Decode::decode(&SHAPE_DESCRIBE_IMAGES_REQUEST, reader)?),
            6 => Self::DescribeRepositories(rt::Decode::decode(
                &SHAPE_DESCRIBE_REPOSITORIES_REQUEST,
                reader,
            )?),
            7 => Self::GetLifecyclePolicy(rt::Decode::decode(
                &SHAPE_GET_LIFECYCLE_POLICY_REQUEST,
                reader,
            )?),
            8 => Self::GetRepositoryPolicy(rt::Decode::decode(
                &SHAPE_GET_REPOSITORY_POLICY_REQUEST,
                reader,
            )?),
            9 => Self::ListImages(rt::Decode::decode(&SHAPE_LIST_IMAGES_REQUEST, reader)?),
            10 => Self::ListTagsForResource(rt::Decode::decode(
                &SHAPE_LIST_TAGS_FOR_RESOURCE_REQUEST,
                reader,
            )?),
            11 => Self::PutImageScanningConfiguration(rt::Decode::decode(
                &SHAPE_PUT_IMAGE_SCANNING_CONFIGURATION_REQUEST,
                reader,
            )?),
            12 => Self::PutImageTagMutability(rt::Decode::decode(
                &SHAPE_PUT_IMAGE_TAG_MUTABILITY_REQUEST,
                reader,
            )?),
            13 => Self::PutLifecyclePolicy(rt::Decode::decode(
                &SHAPE_PUT_LIFECYCLE_POLICY_REQUEST,
                reader,
            )?),
            14 => Self::SetRepositoryPolicy(rt::Decode::decode(
                &SHAPE_SET_REPOSITORY_POLICY_REQUEST,
                reader,
            )?),
            15 => Self::TagResource(rt::Decode::decode(&SHAPE_TAG_RESOURCE_REQUEST, reader)?),
            16 => Self::UntagResource(rt::Decode::decode(&SHAPE_UNTAG_RESOURCE_REQUEST, reader)?),
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
        service: &dyn Ecr,
        caller: &rt::Caller,
    ) -> Result<Box<dyn rt::Response>, rt::ApiError> {
        Ok(match self {
            Self::BatchDeleteImage(input) => {
                Box::new(service.batch_delete_image(caller, input).await?)
            }
            Self::CreateRepository(input) => {
                Box::new(service.create_repository(caller, input).await?)
            }
            Self::DeleteLifecyclePolicy(input) => {
                Box::new(service.delete_lifecycle_policy(caller, input).await?)
            }
            Self::DeleteRepository(input) => {
                Box::new(service.delete_repository(caller, input).await?)
            }
            Self::DeleteRepositoryPolicy(input) => {
                Box::new(service.delete_repository_policy(caller, input).await?)
            }
            Self::DescribeImages(input) => Box::new(service.describe_images(caller, input).await?),
            Self::DescribeRepositories(input) => {
                Box::new(service.describe_repositories(caller, input).await?)
            }
            Self::GetLifecyclePolicy(input) => {
                Box::new(service.get_lifecycle_policy(caller, input).await?)
            }
            Self::GetRepositoryPolicy(input) => {
                Box::new(service.get_repository_policy(caller, input).await?)
            }
            Self::ListImages(input) => Box::new(service.list_images(caller, input).await?),
            Self::ListTagsForResource(input) => {
                Box::new(service.list_tags_for_resource(caller, input).await?)
            }
            Self::PutImageScanningConfiguration(input) => {
                Box::new(service.put_image_scanning_configuration(caller, input).await?)
            }
            Self::PutImageTagMutability(input) => {
                Box::new(service.put_image_tag_mutability(caller, input).await?)
            }
            Self::PutLifecyclePolicy(input) => {
                Box::new(service.put_lifecycle_policy(caller, input).await?)
            }
            Self::SetRepositoryPolicy(input) => {
                Box::new(service.set_repository_policy(caller, input).await?)
            }
            Self::TagResource(input) => Box::new(service.tag_resource(caller, input).await?),
            Self::UntagResource(input) => Box::new(service.untag_resource(caller, input).await?),
        })
    }
}

struct Routed {
    inner: rt::Arc<dyn Ecr>,
    access: rt::Arc<dyn rt::Access<EcrInput>>,
}
struct Entry(rt::Arc<Routed>);
struct Called {
    input: EcrInput,
    routed: rt::Arc<Routed>,
}

/// The service for the endpoint: requests are typed, and know what they must be allowed.
pub fn service(
    inner: rt::Arc<dyn Ecr>,
    access: rt::Arc<dyn rt::Access<EcrInput>>,
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
        Ok(Box::new(Called { input: EcrInput::decode(operation, reader)?, routed: self.0.clone() }))
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
    inner: rt::Arc<dyn Ecr>,
    guard: rt::Guard<EcrInput>,
}

/// The service for other rooms: each call is authorized as one from outside.
pub fn guarded(inner: rt::Arc<dyn Ecr>, guard: rt::Guard<EcrInput>) -> rt::Arc<dyn Ecr> {
    rt::Arc::new(Guarded { inner, guard })
}

#[rt::async_trait]
impl Ecr for Guarded {
    async fn batch_delete_image(
        &self,
        caller: &rt::Caller,
        input: BatchDeleteImageRequest,
    ) -> Result<BatchDeleteImageResponse, rt::ApiError> {
        let input = EcrInput::BatchDeleteImage(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let EcrInput::BatchDeleteImage(input) = input else {
            return Err(rt::not_implemented("Ecr", "BatchDeleteImage"));
        };
        self.inner.batch_delete_image(caller, input).await
    }
    async fn create_repository(
        &self,
        caller: &rt::Caller,
        input: CreateRepositoryRequest,
    ) -> Result<CreateRepositoryResponse, rt::ApiError> {
        let input = EcrInput::CreateRepository(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let EcrInput::CreateRepository(input) = input else {
            return Err(rt::not_implemented("Ecr", "CreateRepository"));
        };
        self.inner.create_repository(caller, input).await
    }
    async fn delete_lifecycle_policy(
        &self,
        caller: &rt::Caller,
        input: DeleteLifecyclePolicyRequest,
    ) -> Result<DeleteLifecyclePolicyResponse, rt::ApiError> {
        let input = EcrInput::DeleteLifecyclePolicy(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let EcrInput::DeleteLifecyclePolicy(input) = input else {
            return Err(rt::not_implemented("Ecr", "DeleteLifecyclePolicy"));
        };
        self.inner.delete_lifecycle_policy(caller, input).await
    }
    async fn delete_repository(
        &self,
        caller: &rt::Caller,
        input: DeleteRepositoryRequest,
    ) -> Result<DeleteRepositoryResponse, rt::ApiError> {
        let input = EcrInput::DeleteRepository(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let EcrInput::DeleteRepository(input) = input else {
            return Err(rt::not_implemented("Ecr", "DeleteRepository"));
        };
        self.inner.delete_repository(caller, input).await
    }
    async fn delete_repository_policy(
        &self,
        caller: &rt::Caller,
        input: DeleteRepositoryPolicyRequest,
    ) -> Result<DeleteRepositoryPolicyResponse, rt::ApiError> {
        let input = EcrInput::DeleteRepositoryPolicy(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let EcrInput::DeleteRepositoryPolicy(input) = input else {
            return Err(rt::not_implemented("Ecr", "DeleteRepositoryPolicy"));
        };
        self.inner.delete_repository_policy(caller, input).await
    }
    async fn describe_images(
        &self,
        caller: &rt::Caller,
        input: DescribeImagesRequest,
    ) -> Result<DescribeImagesResponse, rt::ApiError> {
        let input = EcrInput::DescribeImages(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let EcrInput::DescribeImages(input) = input else {
            return Err(rt::not_implemented("Ecr", "DescribeImages"));
        };
        self.inner.describe_images(caller, input).await
    }
    async fn describe_repositories(
        &self,
        caller: &rt::Caller,
        input: DescribeRepositoriesRequest,
    ) -> Result<DescribeRepositoriesResponse, rt::ApiError> {
        let input = EcrInput::DescribeRepositories(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let EcrInput::DescribeRepositories(input) = input else {
            return Err(rt::not_implemented("Ecr", "DescribeRepositories"));
        };
        self.inner.describe_repositories(caller, input).await
    }
    async fn get_lifecycle_policy(
        &self,
        caller: &rt::Caller,
        input: GetLifecyclePolicyRequest,
    ) -> Result<GetLifecyclePolicyResponse, rt::ApiError> {
        let input = EcrInput::GetLifecyclePolicy(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let EcrInput::GetLifecyclePolicy(input) = input else {
            return Err(rt::not_implemented("Ecr", "GetLifecyclePolicy"));
        };
        self.inner.get_lifecycle_policy(caller, input).await
    }
    async fn get_repository_policy(
        &self,
        caller: &rt::Caller,
        input: GetRepositoryPolicyRequest,
    ) -> Result<GetRepositoryPolicyResponse, rt::ApiError> {
        let input = EcrInput::GetRepositoryPolicy(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let EcrInput::GetRepositoryPolicy(input) = input else {
            return Err(rt::not_implemented("Ecr", "GetRepositoryPolicy"));
        };
        self.inner.get_repository_policy(caller, input).await
    }
    async fn list_images(
        &self,
        caller: &rt::Caller,
        input: ListImagesRequest,
    ) -> Result<ListImagesResponse, rt::ApiError> {
        let input = EcrInput::ListImages(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let EcrInput::ListImages(input) = input else {
            return Err(rt::not_implemented("Ecr", "ListImages"));
        };
        self.inner.list_images(caller, input).await
    }
    async fn list_tags_for_resource(
        &self,
        caller: &rt::Caller,
        input: ListTagsForResourceRequest,
    ) -> Result<ListTagsForResourceResponse, rt::ApiError> {
        let input = EcrInput::ListTagsForResource(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let EcrInput::ListTagsForResource(input) = input else {
            return Err(rt::not_implemented("Ecr", "ListTagsForResource"));
        };
        self.inner.list_tags_for_resource(caller, input).await
    }
    async fn put_image_scanning_configuration(
        &self,
        caller: &rt::Caller,
        input: PutImageScanningConfigurationRequest,
    ) -> Result<PutImageScanningConfigurationResponse, rt::ApiError> {
        let input = EcrInput::PutImageScanningConfiguration(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let EcrInput::PutImageScanningConfiguration(input) = input else {
            return Err(rt::not_implemented("Ecr", "PutImageScanningConfiguration"));
        };
        self.inner.put_image_scanning_configuration(caller, input).await
    }
    async fn put_image_tag_mutability(
        &self,
        caller: &rt::Caller,
        input: PutImageTagMutabilityRequest,
    ) -> Result<PutImageTagMutabilityResponse, rt::ApiError> {
        let input = EcrInput::PutImageTagMutability(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let EcrInput::PutImageTagMutability(input) = input else {
            return Err(rt::not_implemented("Ecr", "PutImageTagMutability"));
        };
        self.inner.put_image_tag_mutability(caller, input).await
    }
    async fn put_lifecycle_policy(
        &self,
        caller: &rt::Caller,
        input: PutLifecyclePolicyRequest,
    ) -> Result<PutLifecyclePolicyResponse, rt::ApiError> {
        let input = EcrInput::PutLifecyclePolicy(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let EcrInput::PutLifecyclePolicy(input) = input else {
            return Err(rt::not_implemented("Ecr", "PutLifecyclePolicy"));
        };
        self.inner.put_lifecycle_policy(caller, input).await
    }
    async fn set_repository_policy(
        &self,
        caller: &rt::Caller,
        input: SetRepositoryPolicyRequest,
    ) -> Result<SetRepositoryPolicyResponse, rt::ApiError> {
        let input = EcrInput::SetRepositoryPolicy(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let EcrInput::SetRepositoryPolicy(input) = input else {
            return Err(rt::not_implemented("Ecr", "SetRepositoryPolicy"));
        };
        self.inner.set_repository_policy(caller, input).await
    }
    async fn tag_resource(
        &self,
        caller: &rt::Caller,
        input: TagResourceRequest,
    ) -> Result<TagResourceResponse, rt::ApiError> {
        let input = EcrInput::TagResource(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let EcrInput::TagResource(input) = input else {
            return Err(rt::not_implemented("Ecr", "TagResource"));
        };
        self.inner.tag_resource(caller, input).await
    }
    async fn untag_resource(
        &self,
        caller: &rt::Caller,
        input: UntagResourceRequest,
    ) -> Result<UntagResourceResponse, rt::ApiError> {
        let input = EcrInput::UntagResource(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let EcrInput::UntagResource(input) = input else {
            return Err(rt::not_implemented("Ecr", "UntagResource"));
        };
        self.inner.untag_resource(caller, input).await
    }
}
