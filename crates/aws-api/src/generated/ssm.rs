//! Amazon Simple Systems Manager (SSM), API version 2014-11-06. Written by `cargo xtask codegen` from the service's model; do not edit.
#![allow(
    missing_docs,
    clippy::all,
    clippy::pedantic,
    non_camel_case_types,
    unused_variables,
    unused_mut
)]

use crate::prelude as rt;

pub static SCHEMA_ADD_TAGS_TO_RESOURCE_REQUEST: rt::Schema = rt::Schema {
    name: "AddTagsToResourceRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ResourceId", "ResourceId", &SHAPE_RESOURCE_ID).required(),
        rt::Member::new("ResourceType", "ResourceType", &SHAPE_RESOURCE_TYPE_FOR_TAGGING)
            .required(),
        rt::Member::new("Tags", "Tags", &SHAPE_TAG_LIST).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_ADD_TAGS_TO_RESOURCE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ADD_TAGS_TO_RESOURCE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AddTagsToResourceRequest {
    pub resource_id: String,
    pub resource_type: ResourceTypeForTagging,
    pub tags: Vec<Tag>,
}
impl rt::Structure for AddTagsToResourceRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ADD_TAGS_TO_RESOURCE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ADD_TAGS_TO_RESOURCE_REQUEST);
        rt::member(w, &SCHEMA_ADD_TAGS_TO_RESOURCE_REQUEST.members[0], &self.resource_id);
        rt::member(w, &SCHEMA_ADD_TAGS_TO_RESOURCE_REQUEST.members[1], &self.resource_type);
        rt::member(w, &SCHEMA_ADD_TAGS_TO_RESOURCE_REQUEST.members[2], &self.tags);
        w.end_structure(&SCHEMA_ADD_TAGS_TO_RESOURCE_REQUEST);
    }
}
impl rt::Encode for AddTagsToResourceRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for AddTagsToResourceRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ADD_TAGS_TO_RESOURCE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.resource_id = rt::Decode::decode(shape, r)?,
                    1 => out.resource_type = rt::Decode::decode(shape, r)?,
                    2 => out.tags = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_ADD_TAGS_TO_RESOURCE_RESULT: rt::Schema = rt::Schema {
    name: "AddTagsToResourceResult",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_ADD_TAGS_TO_RESOURCE_RESULT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_ADD_TAGS_TO_RESOURCE_RESULT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AddTagsToResourceResult {}
impl rt::Structure for AddTagsToResourceResult {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_ADD_TAGS_TO_RESOURCE_RESULT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_ADD_TAGS_TO_RESOURCE_RESULT);
        w.end_structure(&SCHEMA_ADD_TAGS_TO_RESOURCE_RESULT);
    }
}
impl rt::Encode for AddTagsToResourceResult {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for AddTagsToResourceResult {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_ADD_TAGS_TO_RESOURCE_RESULT,
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

pub static SHAPE_ALLOWED_PATTERN: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(1024), pattern: None };
pub static SHAPE_BOOLEAN: rt::Shape = rt::Shape::Boolean;
pub static SHAPE_DATE_TIME: rt::Shape = rt::Shape::Timestamp(None);
pub static SCHEMA_DELETE_PARAMETER_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteParameterRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Name", "Name", &SHAPE_PS_PARAMETER_NAME).required()],
    xml_namespace: None,
};
pub static SHAPE_DELETE_PARAMETER_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_PARAMETER_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteParameterRequest {
    pub name: String,
}
impl rt::Structure for DeleteParameterRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_PARAMETER_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_PARAMETER_REQUEST);
        rt::member(w, &SCHEMA_DELETE_PARAMETER_REQUEST.members[0], &self.name);
        w.end_structure(&SCHEMA_DELETE_PARAMETER_REQUEST);
    }
}
impl rt::Encode for DeleteParameterRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteParameterRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_PARAMETER_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.name = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_PARAMETER_RESULT: rt::Schema = rt::Schema {
    name: "DeleteParameterResult",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_DELETE_PARAMETER_RESULT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_PARAMETER_RESULT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteParameterResult {}
impl rt::Structure for DeleteParameterResult {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_PARAMETER_RESULT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_PARAMETER_RESULT);
        w.end_structure(&SCHEMA_DELETE_PARAMETER_RESULT);
    }
}
impl rt::Encode for DeleteParameterResult {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteParameterResult {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_PARAMETER_RESULT,
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

pub static SCHEMA_DELETE_PARAMETERS_REQUEST: rt::Schema = rt::Schema {
    name: "DeleteParametersRequest",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Names", "Names", &SHAPE_PARAMETER_NAME_LIST).required()],
    xml_namespace: None,
};
pub static SHAPE_DELETE_PARAMETERS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_PARAMETERS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteParametersRequest {
    pub names: Vec<String>,
}
impl rt::Structure for DeleteParametersRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_PARAMETERS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_PARAMETERS_REQUEST);
        rt::member(w, &SCHEMA_DELETE_PARAMETERS_REQUEST.members[0], &self.names);
        w.end_structure(&SCHEMA_DELETE_PARAMETERS_REQUEST);
    }
}
impl rt::Encode for DeleteParametersRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteParametersRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_PARAMETERS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.names = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DELETE_PARAMETERS_RESULT: rt::Schema = rt::Schema {
    name: "DeleteParametersResult",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("DeletedParameters", "DeletedParameters", &SHAPE_PARAMETER_NAME_LIST),
        rt::Member::new("InvalidParameters", "InvalidParameters", &SHAPE_PARAMETER_NAME_LIST),
    ],
    xml_namespace: None,
};
pub static SHAPE_DELETE_PARAMETERS_RESULT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DELETE_PARAMETERS_RESULT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteParametersResult {
    pub deleted_parameters: Option<Vec<String>>,
    pub invalid_parameters: Option<Vec<String>>,
}
impl rt::Structure for DeleteParametersResult {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DELETE_PARAMETERS_RESULT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DELETE_PARAMETERS_RESULT);
        rt::member(w, &SCHEMA_DELETE_PARAMETERS_RESULT.members[0], &self.deleted_parameters);
        rt::member(w, &SCHEMA_DELETE_PARAMETERS_RESULT.members[1], &self.invalid_parameters);
        w.end_structure(&SCHEMA_DELETE_PARAMETERS_RESULT);
    }
}
impl rt::Encode for DeleteParametersResult {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DeleteParametersResult {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DELETE_PARAMETERS_RESULT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.deleted_parameters = rt::Decode::decode(shape, r)?,
                    1 => out.invalid_parameters = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_PARAMETERS_REQUEST: rt::Schema = rt::Schema {
    name: "DescribeParametersRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Filters", "Filters", &SHAPE_PARAMETERS_FILTER_LIST),
        rt::Member::new("MaxResults", "MaxResults", &SHAPE_MAX_RESULTS),
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new(
            "ParameterFilters",
            "ParameterFilters",
            &SHAPE_PARAMETER_STRING_FILTER_LIST,
        ),
        rt::Member::new("Shared", "Shared", &SHAPE_BOOLEAN),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_PARAMETERS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_PARAMETERS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeParametersRequest {
    pub filters: Option<Vec<ParametersFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub parameter_filters: Option<Vec<ParameterStringFilter>>,
    pub shared: Option<bool>,
}
impl rt::Structure for DescribeParametersRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_PARAMETERS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_PARAMETERS_REQUEST);
        rt::member(w, &SCHEMA_DESCRIBE_PARAMETERS_REQUEST.members[0], &self.filters);
        rt::member(w, &SCHEMA_DESCRIBE_PARAMETERS_REQUEST.members[1], &self.max_results);
        rt::member(w, &SCHEMA_DESCRIBE_PARAMETERS_REQUEST.members[2], &self.next_token);
        rt::member(w, &SCHEMA_DESCRIBE_PARAMETERS_REQUEST.members[3], &self.parameter_filters);
        rt::member(w, &SCHEMA_DESCRIBE_PARAMETERS_REQUEST.members[4], &self.shared);
        w.end_structure(&SCHEMA_DESCRIBE_PARAMETERS_REQUEST);
    }
}
impl rt::Encode for DescribeParametersRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeParametersRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_PARAMETERS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.filters = rt::Decode::decode(shape, r)?,
                    1 => out.max_results = rt::Decode::decode(shape, r)?,
                    2 => out.next_token = rt::Decode::decode(shape, r)?,
                    3 => out.parameter_filters = rt::Decode::decode(shape, r)?,
                    4 => out.shared = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_DESCRIBE_PARAMETERS_RESULT: rt::Schema = rt::Schema {
    name: "DescribeParametersResult",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new("Parameters", "Parameters", &SHAPE_PARAMETER_METADATA_LIST),
    ],
    xml_namespace: None,
};
pub static SHAPE_DESCRIBE_PARAMETERS_RESULT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_DESCRIBE_PARAMETERS_RESULT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeParametersResult {
    pub next_token: Option<String>,
    pub parameters: Option<Vec<ParameterMetadata>>,
}
impl rt::Structure for DescribeParametersResult {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_DESCRIBE_PARAMETERS_RESULT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_DESCRIBE_PARAMETERS_RESULT);
        rt::member(w, &SCHEMA_DESCRIBE_PARAMETERS_RESULT.members[0], &self.next_token);
        rt::member(w, &SCHEMA_DESCRIBE_PARAMETERS_RESULT.members[1], &self.parameters);
        w.end_structure(&SCHEMA_DESCRIBE_PARAMETERS_RESULT);
    }
}
impl rt::Encode for DescribeParametersResult {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for DescribeParametersResult {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_DESCRIBE_PARAMETERS_RESULT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.next_token = rt::Decode::decode(shape, r)?,
                    1 => out.parameters = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_PARAMETER_HISTORY_REQUEST: rt::Schema = rt::Schema {
    name: "GetParameterHistoryRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("MaxResults", "MaxResults", &SHAPE_MAX_RESULTS),
        rt::Member::new("Name", "Name", &SHAPE_PS_PARAMETER_NAME).required(),
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new("WithDecryption", "WithDecryption", &SHAPE_BOOLEAN),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_PARAMETER_HISTORY_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_PARAMETER_HISTORY_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetParameterHistoryRequest {
    pub max_results: Option<i32>,
    pub name: String,
    pub next_token: Option<String>,
    pub with_decryption: Option<bool>,
}
impl rt::Structure for GetParameterHistoryRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_PARAMETER_HISTORY_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_PARAMETER_HISTORY_REQUEST);
        rt::member(w, &SCHEMA_GET_PARAMETER_HISTORY_REQUEST.members[0], &self.max_results);
        rt::member(w, &SCHEMA_GET_PARAMETER_HISTORY_REQUEST.members[1], &self.name);
        rt::member(w, &SCHEMA_GET_PARAMETER_HISTORY_REQUEST.members[2], &self.next_token);
        rt::member(w, &SCHEMA_GET_PARAMETER_HISTORY_REQUEST.members[3], &self.with_decryption);
        w.end_structure(&SCHEMA_GET_PARAMETER_HISTORY_REQUEST);
    }
}
impl rt::Encode for GetParameterHistoryRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetParameterHistoryRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_PARAMETER_HISTORY_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.max_results = rt::Decode::decode(shape, r)?,
                    1 => out.name = rt::Decode::decode(shape, r)?,
                    2 => out.next_token = rt::Decode::decode(shape, r)?,
                    3 => out.with_decryption = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_PARAMETER_HISTORY_RESULT: rt::Schema = rt::Schema {
    name: "GetParameterHistoryResult",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new("Parameters", "Parameters", &SHAPE_PARAMETER_HISTORY_LIST),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_PARAMETER_HISTORY_RESULT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_PARAMETER_HISTORY_RESULT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetParameterHistoryResult {
    pub next_token: Option<String>,
    pub parameters: Option<Vec<ParameterHistory>>,
}
impl rt::Structure for GetParameterHistoryResult {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_PARAMETER_HISTORY_RESULT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_PARAMETER_HISTORY_RESULT);
        rt::member(w, &SCHEMA_GET_PARAMETER_HISTORY_RESULT.members[0], &self.next_token);
        rt::member(w, &SCHEMA_GET_PARAMETER_HISTORY_RESULT.members[1], &self.parameters);
        w.end_structure(&SCHEMA_GET_PARAMETER_HISTORY_RESULT);
    }
}
impl rt::Encode for GetParameterHistoryResult {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetParameterHistoryResult {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_PARAMETER_HISTORY_RESULT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.next_token = rt::Decode::decode(shape, r)?,
                    1 => out.parameters = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_PARAMETER_REQUEST: rt::Schema = rt::Schema {
    name: "GetParameterRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Name", "Name", &SHAPE_PS_PARAMETER_NAME).required(),
        rt::Member::new("WithDecryption", "WithDecryption", &SHAPE_BOOLEAN),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_PARAMETER_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_PARAMETER_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetParameterRequest {
    pub name: String,
    pub with_decryption: Option<bool>,
}
impl rt::Structure for GetParameterRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_PARAMETER_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_PARAMETER_REQUEST);
        rt::member(w, &SCHEMA_GET_PARAMETER_REQUEST.members[0], &self.name);
        rt::member(w, &SCHEMA_GET_PARAMETER_REQUEST.members[1], &self.with_decryption);
        w.end_structure(&SCHEMA_GET_PARAMETER_REQUEST);
    }
}
impl rt::Encode for GetParameterRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetParameterRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_PARAMETER_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.name = rt::Decode::decode(shape, r)?,
                    1 => out.with_decryption = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_PARAMETER_RESULT: rt::Schema = rt::Schema {
    name: "GetParameterResult",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("Parameter", "Parameter", &SHAPE_PARAMETER)],
    xml_namespace: None,
};
pub static SHAPE_GET_PARAMETER_RESULT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_PARAMETER_RESULT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetParameterResult {
    pub parameter: Option<Parameter>,
}
impl rt::Structure for GetParameterResult {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_PARAMETER_RESULT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_PARAMETER_RESULT);
        rt::member(w, &SCHEMA_GET_PARAMETER_RESULT.members[0], &self.parameter);
        w.end_structure(&SCHEMA_GET_PARAMETER_RESULT);
    }
}
impl rt::Encode for GetParameterResult {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetParameterResult {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_PARAMETER_RESULT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.parameter = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_GET_PARAMETERS_BY_PATH_MAX_RESULTS: rt::Shape =
    rt::Shape::Integer { min: Some(1), max: Some(10) };
pub static SCHEMA_GET_PARAMETERS_BY_PATH_REQUEST: rt::Schema = rt::Schema {
    name: "GetParametersByPathRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("MaxResults", "MaxResults", &SHAPE_GET_PARAMETERS_BY_PATH_MAX_RESULTS),
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new(
            "ParameterFilters",
            "ParameterFilters",
            &SHAPE_PARAMETER_STRING_FILTER_LIST,
        ),
        rt::Member::new("Path", "Path", &SHAPE_PS_PARAMETER_NAME).required(),
        rt::Member::new("Recursive", "Recursive", &SHAPE_BOOLEAN),
        rt::Member::new("WithDecryption", "WithDecryption", &SHAPE_BOOLEAN),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_PARAMETERS_BY_PATH_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_PARAMETERS_BY_PATH_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetParametersByPathRequest {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub parameter_filters: Option<Vec<ParameterStringFilter>>,
    pub path: String,
    pub recursive: Option<bool>,
    pub with_decryption: Option<bool>,
}
impl rt::Structure for GetParametersByPathRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_PARAMETERS_BY_PATH_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_PARAMETERS_BY_PATH_REQUEST);
        rt::member(w, &SCHEMA_GET_PARAMETERS_BY_PATH_REQUEST.members[0], &self.max_results);
        rt::member(w, &SCHEMA_GET_PARAMETERS_BY_PATH_REQUEST.members[1], &self.next_token);
        rt::member(w, &SCHEMA_GET_PARAMETERS_BY_PATH_REQUEST.members[2], &self.parameter_filters);
        rt::member(w, &SCHEMA_GET_PARAMETERS_BY_PATH_REQUEST.members[3], &self.path);
        rt::member(w, &SCHEMA_GET_PARAMETERS_BY_PATH_REQUEST.members[4], &self.recursive);
        rt::member(w, &SCHEMA_GET_PARAMETERS_BY_PATH_REQUEST.members[5], &self.with_decryption);
        w.end_structure(&SCHEMA_GET_PARAMETERS_BY_PATH_REQUEST);
    }
}
impl rt::Encode for GetParametersByPathRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetParametersByPathRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_PARAMETERS_BY_PATH_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.max_results = rt::Decode::decode(shape, r)?,
                    1 => out.next_token = rt::Decode::decode(shape, r)?,
                    2 => out.parameter_filters = rt::Decode::decode(shape, r)?,
                    3 => out.path = rt::Decode::decode(shape, r)?,
                    4 => out.recursive = rt::Decode::decode(shape, r)?,
                    5 => out.with_decryption = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_PARAMETERS_BY_PATH_RESULT: rt::Schema = rt::Schema {
    name: "GetParametersByPathResult",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("NextToken", "NextToken", &SHAPE_NEXT_TOKEN),
        rt::Member::new("Parameters", "Parameters", &SHAPE_PARAMETER_LIST),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_PARAMETERS_BY_PATH_RESULT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_PARAMETERS_BY_PATH_RESULT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetParametersByPathResult {
    pub next_token: Option<String>,
    pub parameters: Option<Vec<Parameter>>,
}
impl rt::Structure for GetParametersByPathResult {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_PARAMETERS_BY_PATH_RESULT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_PARAMETERS_BY_PATH_RESULT);
        rt::member(w, &SCHEMA_GET_PARAMETERS_BY_PATH_RESULT.members[0], &self.next_token);
        rt::member(w, &SCHEMA_GET_PARAMETERS_BY_PATH_RESULT.members[1], &self.parameters);
        w.end_structure(&SCHEMA_GET_PARAMETERS_BY_PATH_RESULT);
    }
}
impl rt::Encode for GetParametersByPathResult {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetParametersByPathResult {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_PARAMETERS_BY_PATH_RESULT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.next_token = rt::Decode::decode(shape, r)?,
                    1 => out.parameters = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_PARAMETERS_REQUEST: rt::Schema = rt::Schema {
    name: "GetParametersRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Names", "Names", &SHAPE_PARAMETER_NAME_LIST).required(),
        rt::Member::new("WithDecryption", "WithDecryption", &SHAPE_BOOLEAN),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_PARAMETERS_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_PARAMETERS_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetParametersRequest {
    pub names: Vec<String>,
    pub with_decryption: Option<bool>,
}
impl rt::Structure for GetParametersRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_PARAMETERS_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_PARAMETERS_REQUEST);
        rt::member(w, &SCHEMA_GET_PARAMETERS_REQUEST.members[0], &self.names);
        rt::member(w, &SCHEMA_GET_PARAMETERS_REQUEST.members[1], &self.with_decryption);
        w.end_structure(&SCHEMA_GET_PARAMETERS_REQUEST);
    }
}
impl rt::Encode for GetParametersRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetParametersRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_PARAMETERS_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.names = rt::Decode::decode(shape, r)?,
                    1 => out.with_decryption = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_GET_PARAMETERS_RESULT: rt::Schema = rt::Schema {
    name: "GetParametersResult",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("InvalidParameters", "InvalidParameters", &SHAPE_PARAMETER_NAME_LIST),
        rt::Member::new("Parameters", "Parameters", &SHAPE_PARAMETER_LIST),
    ],
    xml_namespace: None,
};
pub static SHAPE_GET_PARAMETERS_RESULT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_GET_PARAMETERS_RESULT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetParametersResult {
    pub invalid_parameters: Option<Vec<String>>,
    pub parameters: Option<Vec<Parameter>>,
}
impl rt::Structure for GetParametersResult {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_GET_PARAMETERS_RESULT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_GET_PARAMETERS_RESULT);
        rt::member(w, &SCHEMA_GET_PARAMETERS_RESULT.members[0], &self.invalid_parameters);
        rt::member(w, &SCHEMA_GET_PARAMETERS_RESULT.members[1], &self.parameters);
        w.end_structure(&SCHEMA_GET_PARAMETERS_RESULT);
    }
}
impl rt::Encode for GetParametersResult {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for GetParametersResult {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_GET_PARAMETERS_RESULT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.invalid_parameters = rt::Decode::decode(shape, r)?,
                    1 => out.parameters = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_HIERARCHY_LEVEL_LIMIT_EXCEEDED_EXCEPTION: rt::Schema = rt::Schema {
    name: "HierarchyLevelLimitExceededException",
    kind: rt::Kind::Error(rt::ErrorTraits {
        code: "HierarchyLevelLimitExceededException",
        status: 400,
    }),
    members: &[rt::Member::new("message", "message", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_HIERARCHY_LEVEL_LIMIT_EXCEEDED_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_HIERARCHY_LEVEL_LIMIT_EXCEEDED_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct HierarchyLevelLimitExceededException {
    pub message: Option<String>,
}
impl rt::Structure for HierarchyLevelLimitExceededException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_HIERARCHY_LEVEL_LIMIT_EXCEEDED_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_HIERARCHY_LEVEL_LIMIT_EXCEEDED_EXCEPTION);
        rt::member(w, &SCHEMA_HIERARCHY_LEVEL_LIMIT_EXCEEDED_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_HIERARCHY_LEVEL_LIMIT_EXCEEDED_EXCEPTION);
    }
}
impl rt::Encode for HierarchyLevelLimitExceededException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for HierarchyLevelLimitExceededException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_HIERARCHY_LEVEL_LIMIT_EXCEEDED_EXCEPTION,
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
impl From<HierarchyLevelLimitExceededException> for rt::ApiError {
    fn from(error: HierarchyLevelLimitExceededException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_HIERARCHY_TYPE_MISMATCH_EXCEPTION: rt::Schema = rt::Schema {
    name: "HierarchyTypeMismatchException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "HierarchyTypeMismatchException", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_HIERARCHY_TYPE_MISMATCH_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_HIERARCHY_TYPE_MISMATCH_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct HierarchyTypeMismatchException {
    pub message: Option<String>,
}
impl rt::Structure for HierarchyTypeMismatchException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_HIERARCHY_TYPE_MISMATCH_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_HIERARCHY_TYPE_MISMATCH_EXCEPTION);
        rt::member(w, &SCHEMA_HIERARCHY_TYPE_MISMATCH_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_HIERARCHY_TYPE_MISMATCH_EXCEPTION);
    }
}
impl rt::Encode for HierarchyTypeMismatchException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for HierarchyTypeMismatchException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_HIERARCHY_TYPE_MISMATCH_EXCEPTION,
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
impl From<HierarchyTypeMismatchException> for rt::ApiError {
    fn from(error: HierarchyTypeMismatchException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_INCOMPATIBLE_POLICY_EXCEPTION: rt::Schema = rt::Schema {
    name: "IncompatiblePolicyException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "IncompatiblePolicyException", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_INCOMPATIBLE_POLICY_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INCOMPATIBLE_POLICY_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct IncompatiblePolicyException {
    pub message: Option<String>,
}
impl rt::Structure for IncompatiblePolicyException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INCOMPATIBLE_POLICY_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INCOMPATIBLE_POLICY_EXCEPTION);
        rt::member(w, &SCHEMA_INCOMPATIBLE_POLICY_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_INCOMPATIBLE_POLICY_EXCEPTION);
    }
}
impl rt::Encode for IncompatiblePolicyException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for IncompatiblePolicyException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_INCOMPATIBLE_POLICY_EXCEPTION,
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
impl From<IncompatiblePolicyException> for rt::ApiError {
    fn from(error: IncompatiblePolicyException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_INTERNAL_SERVER_ERROR: rt::Schema = rt::Schema {
    name: "InternalServerError",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "InternalServerError", status: 500 }),
    members: &[rt::Member::new("Message", "Message", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_INTERNAL_SERVER_ERROR: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INTERNAL_SERVER_ERROR);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InternalServerError {
    pub message: Option<String>,
}
impl rt::Structure for InternalServerError {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INTERNAL_SERVER_ERROR
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INTERNAL_SERVER_ERROR);
        rt::member(w, &SCHEMA_INTERNAL_SERVER_ERROR.members[0], &self.message);
        w.end_structure(&SCHEMA_INTERNAL_SERVER_ERROR);
    }
}
impl rt::Encode for InternalServerError {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InternalServerError {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_INTERNAL_SERVER_ERROR,
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
impl From<InternalServerError> for rt::ApiError {
    fn from(error: InternalServerError) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_INVALID_ALLOWED_PATTERN_EXCEPTION: rt::Schema = rt::Schema {
    name: "InvalidAllowedPatternException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "InvalidAllowedPatternException", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_INVALID_ALLOWED_PATTERN_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INVALID_ALLOWED_PATTERN_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InvalidAllowedPatternException {
    pub message: Option<String>,
}
impl rt::Structure for InvalidAllowedPatternException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INVALID_ALLOWED_PATTERN_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INVALID_ALLOWED_PATTERN_EXCEPTION);
        rt::member(w, &SCHEMA_INVALID_ALLOWED_PATTERN_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_INVALID_ALLOWED_PATTERN_EXCEPTION);
    }
}
impl rt::Encode for InvalidAllowedPatternException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InvalidAllowedPatternException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_INVALID_ALLOWED_PATTERN_EXCEPTION,
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
impl From<InvalidAllowedPatternException> for rt::ApiError {
    fn from(error: InvalidAllowedPatternException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_INVALID_FILTER_KEY: rt::Schema = rt::Schema {
    name: "InvalidFilterKey",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "InvalidFilterKey", status: 400 }),
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_INVALID_FILTER_KEY: rt::Shape = rt::Shape::Structure(&SCHEMA_INVALID_FILTER_KEY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InvalidFilterKey {}
impl rt::Structure for InvalidFilterKey {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INVALID_FILTER_KEY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INVALID_FILTER_KEY);
        w.end_structure(&SCHEMA_INVALID_FILTER_KEY);
    }
}
impl rt::Encode for InvalidFilterKey {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InvalidFilterKey {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_INVALID_FILTER_KEY, r, &mut |index, shape, r| {
            match index {
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}
impl From<InvalidFilterKey> for rt::ApiError {
    fn from(error: InvalidFilterKey) -> Self {
        rt::ApiError::with_detail(String::new(), Box::new(error))
    }
}

pub static SCHEMA_INVALID_FILTER_OPTION: rt::Schema = rt::Schema {
    name: "InvalidFilterOption",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "InvalidFilterOption", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_INVALID_FILTER_OPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INVALID_FILTER_OPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InvalidFilterOption {
    pub message: Option<String>,
}
impl rt::Structure for InvalidFilterOption {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INVALID_FILTER_OPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INVALID_FILTER_OPTION);
        rt::member(w, &SCHEMA_INVALID_FILTER_OPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_INVALID_FILTER_OPTION);
    }
}
impl rt::Encode for InvalidFilterOption {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InvalidFilterOption {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_INVALID_FILTER_OPTION,
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
impl From<InvalidFilterOption> for rt::ApiError {
    fn from(error: InvalidFilterOption) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_INVALID_FILTER_VALUE: rt::Schema = rt::Schema {
    name: "InvalidFilterValue",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "InvalidFilterValue", status: 400 }),
    members: &[rt::Member::new("Message", "Message", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_INVALID_FILTER_VALUE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INVALID_FILTER_VALUE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InvalidFilterValue {
    pub message: Option<String>,
}
impl rt::Structure for InvalidFilterValue {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INVALID_FILTER_VALUE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INVALID_FILTER_VALUE);
        rt::member(w, &SCHEMA_INVALID_FILTER_VALUE.members[0], &self.message);
        w.end_structure(&SCHEMA_INVALID_FILTER_VALUE);
    }
}
impl rt::Encode for InvalidFilterValue {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InvalidFilterValue {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_INVALID_FILTER_VALUE,
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
impl From<InvalidFilterValue> for rt::ApiError {
    fn from(error: InvalidFilterValue) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_INVALID_KEY_ID: rt::Schema = rt::Schema {
    name: "InvalidKeyId",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "InvalidKeyId", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_INVALID_KEY_ID: rt::Shape = rt::Shape::Structure(&SCHEMA_INVALID_KEY_ID);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InvalidKeyId {
    pub message: Option<String>,
}
impl rt::Structure for InvalidKeyId {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INVALID_KEY_ID
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INVALID_KEY_ID);
        rt::member(w, &SCHEMA_INVALID_KEY_ID.members[0], &self.message);
        w.end_structure(&SCHEMA_INVALID_KEY_ID);
    }
}
impl rt::Encode for InvalidKeyId {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InvalidKeyId {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_INVALID_KEY_ID, r, &mut |index, shape, r| {
            match index {
                0 => out.message = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}
impl From<InvalidKeyId> for rt::ApiError {
    fn from(error: InvalidKeyId) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_INVALID_NEXT_TOKEN: rt::Schema = rt::Schema {
    name: "InvalidNextToken",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "InvalidNextToken", status: 400 }),
    members: &[rt::Member::new("Message", "Message", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_INVALID_NEXT_TOKEN: rt::Shape = rt::Shape::Structure(&SCHEMA_INVALID_NEXT_TOKEN);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InvalidNextToken {
    pub message: Option<String>,
}
impl rt::Structure for InvalidNextToken {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INVALID_NEXT_TOKEN
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INVALID_NEXT_TOKEN);
        rt::member(w, &SCHEMA_INVALID_NEXT_TOKEN.members[0], &self.message);
        w.end_structure(&SCHEMA_INVALID_NEXT_TOKEN);
    }
}
impl rt::Encode for InvalidNextToken {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InvalidNextToken {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_INVALID_NEXT_TOKEN, r, &mut |index, shape, r| {
            match index {
                0 => out.message = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}
impl From<InvalidNextToken> for rt::ApiError {
    fn from(error: InvalidNextToken) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_INVALID_POLICY_ATTRIBUTE_EXCEPTION: rt::Schema = rt::Schema {
    name: "InvalidPolicyAttributeException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "InvalidPolicyAttributeException", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_INVALID_POLICY_ATTRIBUTE_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INVALID_POLICY_ATTRIBUTE_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InvalidPolicyAttributeException {
    pub message: Option<String>,
}
impl rt::Structure for InvalidPolicyAttributeException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INVALID_POLICY_ATTRIBUTE_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INVALID_POLICY_ATTRIBUTE_EXCEPTION);
        rt::member(w, &SCHEMA_INVALID_POLICY_ATTRIBUTE_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_INVALID_POLICY_ATTRIBUTE_EXCEPTION);
    }
}
impl rt::Encode for InvalidPolicyAttributeException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InvalidPolicyAttributeException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_INVALID_POLICY_ATTRIBUTE_EXCEPTION,
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
impl From<InvalidPolicyAttributeException> for rt::ApiError {
    fn from(error: InvalidPolicyAttributeException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_INVALID_POLICY_TYPE_EXCEPTION: rt::Schema = rt::Schema {
    name: "InvalidPolicyTypeException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "InvalidPolicyTypeException", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_INVALID_POLICY_TYPE_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INVALID_POLICY_TYPE_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InvalidPolicyTypeException {
    pub message: Option<String>,
}
impl rt::Structure for InvalidPolicyTypeException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INVALID_POLICY_TYPE_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INVALID_POLICY_TYPE_EXCEPTION);
        rt::member(w, &SCHEMA_INVALID_POLICY_TYPE_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_INVALID_POLICY_TYPE_EXCEPTION);
    }
}
impl rt::Encode for InvalidPolicyTypeException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InvalidPolicyTypeException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_INVALID_POLICY_TYPE_EXCEPTION,
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
impl From<InvalidPolicyTypeException> for rt::ApiError {
    fn from(error: InvalidPolicyTypeException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_INVALID_RESOURCE_ID: rt::Schema = rt::Schema {
    name: "InvalidResourceId",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "InvalidResourceId", status: 400 }),
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_INVALID_RESOURCE_ID: rt::Shape = rt::Shape::Structure(&SCHEMA_INVALID_RESOURCE_ID);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InvalidResourceId {}
impl rt::Structure for InvalidResourceId {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INVALID_RESOURCE_ID
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INVALID_RESOURCE_ID);
        w.end_structure(&SCHEMA_INVALID_RESOURCE_ID);
    }
}
impl rt::Encode for InvalidResourceId {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InvalidResourceId {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_INVALID_RESOURCE_ID, r, &mut |index, shape, r| {
            match index {
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}
impl From<InvalidResourceId> for rt::ApiError {
    fn from(error: InvalidResourceId) -> Self {
        rt::ApiError::with_detail(String::new(), Box::new(error))
    }
}

pub static SCHEMA_INVALID_RESOURCE_TYPE: rt::Schema = rt::Schema {
    name: "InvalidResourceType",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "InvalidResourceType", status: 400 }),
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_INVALID_RESOURCE_TYPE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_INVALID_RESOURCE_TYPE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InvalidResourceType {}
impl rt::Structure for InvalidResourceType {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_INVALID_RESOURCE_TYPE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_INVALID_RESOURCE_TYPE);
        w.end_structure(&SCHEMA_INVALID_RESOURCE_TYPE);
    }
}
impl rt::Encode for InvalidResourceType {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for InvalidResourceType {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_INVALID_RESOURCE_TYPE,
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
impl From<InvalidResourceType> for rt::ApiError {
    fn from(error: InvalidResourceType) -> Self {
        rt::ApiError::with_detail(String::new(), Box::new(error))
    }
}

pub static SHAPE_KEY_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_TAG_KEY,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_LABEL_PARAMETER_VERSION_REQUEST: rt::Schema = rt::Schema {
    name: "LabelParameterVersionRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Labels", "Labels", &SHAPE_PARAMETER_LABEL_LIST).required(),
        rt::Member::new("Name", "Name", &SHAPE_PS_PARAMETER_NAME).required(),
        rt::Member::new("ParameterVersion", "ParameterVersion", &SHAPE_PS_PARAMETER_VERSION),
    ],
    xml_namespace: None,
};
pub static SHAPE_LABEL_PARAMETER_VERSION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LABEL_PARAMETER_VERSION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LabelParameterVersionRequest {
    pub labels: Vec<String>,
    pub name: String,
    pub parameter_version: Option<i64>,
}
impl rt::Structure for LabelParameterVersionRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LABEL_PARAMETER_VERSION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LABEL_PARAMETER_VERSION_REQUEST);
        rt::member(w, &SCHEMA_LABEL_PARAMETER_VERSION_REQUEST.members[0], &self.labels);
        rt::member(w, &SCHEMA_LABEL_PARAMETER_VERSION_REQUEST.members[1], &self.name);
        rt::member(w, &SCHEMA_LABEL_PARAMETER_VERSION_REQUEST.members[2], &self.parameter_version);
        w.end_structure(&SCHEMA_LABEL_PARAMETER_VERSION_REQUEST);
    }
}
impl rt::Encode for LabelParameterVersionRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for LabelParameterVersionRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LABEL_PARAMETER_VERSION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.labels = rt::Decode::decode(shape, r)?,
                    1 => out.name = rt::Decode::decode(shape, r)?,
                    2 => out.parameter_version = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LABEL_PARAMETER_VERSION_RESULT: rt::Schema = rt::Schema {
    name: "LabelParameterVersionResult",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("InvalidLabels", "InvalidLabels", &SHAPE_PARAMETER_LABEL_LIST),
        rt::Member::new("ParameterVersion", "ParameterVersion", &SHAPE_PS_PARAMETER_VERSION),
    ],
    xml_namespace: None,
};
pub static SHAPE_LABEL_PARAMETER_VERSION_RESULT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LABEL_PARAMETER_VERSION_RESULT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LabelParameterVersionResult {
    pub invalid_labels: Option<Vec<String>>,
    pub parameter_version: Option<i64>,
}
impl rt::Structure for LabelParameterVersionResult {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LABEL_PARAMETER_VERSION_RESULT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LABEL_PARAMETER_VERSION_RESULT);
        rt::member(w, &SCHEMA_LABEL_PARAMETER_VERSION_RESULT.members[0], &self.invalid_labels);
        rt::member(w, &SCHEMA_LABEL_PARAMETER_VERSION_RESULT.members[1], &self.parameter_version);
        w.end_structure(&SCHEMA_LABEL_PARAMETER_VERSION_RESULT);
    }
}
impl rt::Encode for LabelParameterVersionResult {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for LabelParameterVersionResult {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LABEL_PARAMETER_VERSION_RESULT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.invalid_labels = rt::Decode::decode(shape, r)?,
                    1 => out.parameter_version = rt::Decode::decode(shape, r)?,
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
    members: &[
        rt::Member::new("ResourceId", "ResourceId", &SHAPE_RESOURCE_ID).required(),
        rt::Member::new("ResourceType", "ResourceType", &SHAPE_RESOURCE_TYPE_FOR_TAGGING)
            .required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_LIST_TAGS_FOR_RESOURCE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_TAGS_FOR_RESOURCE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTagsForResourceRequest {
    pub resource_id: String,
    pub resource_type: ResourceTypeForTagging,
}
impl rt::Structure for ListTagsForResourceRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_TAGS_FOR_RESOURCE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_TAGS_FOR_RESOURCE_REQUEST);
        rt::member(w, &SCHEMA_LIST_TAGS_FOR_RESOURCE_REQUEST.members[0], &self.resource_id);
        rt::member(w, &SCHEMA_LIST_TAGS_FOR_RESOURCE_REQUEST.members[1], &self.resource_type);
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
                    0 => out.resource_id = rt::Decode::decode(shape, r)?,
                    1 => out.resource_type = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_LIST_TAGS_FOR_RESOURCE_RESULT: rt::Schema = rt::Schema {
    name: "ListTagsForResourceResult",
    kind: rt::Kind::Structure,
    members: &[rt::Member::new("TagList", "TagList", &SHAPE_TAG_LIST)],
    xml_namespace: None,
};
pub static SHAPE_LIST_TAGS_FOR_RESOURCE_RESULT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_LIST_TAGS_FOR_RESOURCE_RESULT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTagsForResourceResult {
    pub tag_list: Option<Vec<Tag>>,
}
impl rt::Structure for ListTagsForResourceResult {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_LIST_TAGS_FOR_RESOURCE_RESULT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_LIST_TAGS_FOR_RESOURCE_RESULT);
        rt::member(w, &SCHEMA_LIST_TAGS_FOR_RESOURCE_RESULT.members[0], &self.tag_list);
        w.end_structure(&SCHEMA_LIST_TAGS_FOR_RESOURCE_RESULT);
    }
}
impl rt::Encode for ListTagsForResourceResult {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ListTagsForResourceResult {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_LIST_TAGS_FOR_RESOURCE_RESULT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.tag_list = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SHAPE_MAX_RESULTS: rt::Shape = rt::Shape::Integer { min: Some(1), max: Some(50) };
pub static SHAPE_NEXT_TOKEN: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_PS_PARAMETER_NAME: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(2048), pattern: None };
pub static SHAPE_PS_PARAMETER_SELECTOR: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(128), pattern: None };
pub static SHAPE_PS_PARAMETER_VALUE: rt::Shape =
    rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_PS_PARAMETER_VERSION: rt::Shape = rt::Shape::Long { min: None, max: None };
pub static SCHEMA_PARAMETER: rt::Schema = rt::Schema {
    name: "Parameter",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ARN", "ARN", &SHAPE_STRING),
        rt::Member::new("DataType", "DataType", &SHAPE_PARAMETER_DATA_TYPE),
        rt::Member::new("LastModifiedDate", "LastModifiedDate", &SHAPE_DATE_TIME),
        rt::Member::new("Name", "Name", &SHAPE_PS_PARAMETER_NAME),
        rt::Member::new("Selector", "Selector", &SHAPE_PS_PARAMETER_SELECTOR),
        rt::Member::new("SourceResult", "SourceResult", &SHAPE_STRING),
        rt::Member::new("Type", "Type", &SHAPE_PARAMETER_TYPE),
        rt::Member::new("Value", "Value", &SHAPE_PS_PARAMETER_VALUE),
        rt::Member::new("Version", "Version", &SHAPE_PS_PARAMETER_VERSION),
    ],
    xml_namespace: None,
};
pub static SHAPE_PARAMETER: rt::Shape = rt::Shape::Structure(&SCHEMA_PARAMETER);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Parameter {
    pub arn: Option<String>,
    pub data_type: Option<String>,
    pub last_modified_date: Option<rt::Timestamp>,
    pub name: Option<String>,
    pub selector: Option<String>,
    pub source_result: Option<String>,
    pub r#type: Option<ParameterType>,
    pub value: Option<String>,
    pub version: Option<i64>,
}
impl rt::Structure for Parameter {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PARAMETER
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PARAMETER);
        rt::member(w, &SCHEMA_PARAMETER.members[0], &self.arn);
        rt::member(w, &SCHEMA_PARAMETER.members[1], &self.data_type);
        rt::member(w, &SCHEMA_PARAMETER.members[2], &self.last_modified_date);
        rt::member(w, &SCHEMA_PARAMETER.members[3], &self.name);
        rt::member(w, &SCHEMA_PARAMETER.members[4], &self.selector);
        rt::member(w, &SCHEMA_PARAMETER.members[5], &self.source_result);
        rt::member(w, &SCHEMA_PARAMETER.members[6], &self.r#type);
        rt::member(w, &SCHEMA_PARAMETER.members[7], &self.value);
        rt::member(w, &SCHEMA_PARAMETER.members[8], &self.version);
        w.end_structure(&SCHEMA_PARAMETER);
    }
}
impl rt::Encode for Parameter {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for Parameter {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_PARAMETER, r, &mut |index, shape, r| {
            match index {
                0 => out.arn = rt::Decode::decode(shape, r)?,
                1 => out.data_type = rt::Decode::decode(shape, r)?,
                2 => out.last_modified_date = rt::Decode::decode(shape, r)?,
                3 => out.name = rt::Decode::decode(shape, r)?,
                4 => out.selector = rt::Decode::decode(shape, r)?,
                5 => out.source_result = rt::Decode::decode(shape, r)?,
                6 => out.r#type = rt::Decode::decode(shape, r)?,
                7 => out.value = rt::Decode::decode(shape, r)?,
                8 => out.version = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SCHEMA_PARAMETER_ALREADY_EXISTS: rt::Schema = rt::Schema {
    name: "ParameterAlreadyExists",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "ParameterAlreadyExists", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_PARAMETER_ALREADY_EXISTS: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PARAMETER_ALREADY_EXISTS);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ParameterAlreadyExists {
    pub message: Option<String>,
}
impl rt::Structure for ParameterAlreadyExists {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PARAMETER_ALREADY_EXISTS
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PARAMETER_ALREADY_EXISTS);
        rt::member(w, &SCHEMA_PARAMETER_ALREADY_EXISTS.members[0], &self.message);
        w.end_structure(&SCHEMA_PARAMETER_ALREADY_EXISTS);
    }
}
impl rt::Encode for ParameterAlreadyExists {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ParameterAlreadyExists {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PARAMETER_ALREADY_EXISTS,
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
impl From<ParameterAlreadyExists> for rt::ApiError {
    fn from(error: ParameterAlreadyExists) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SHAPE_PARAMETER_DATA_TYPE: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(128), pattern: None };
pub static SHAPE_PARAMETER_DESCRIPTION: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(1024), pattern: None };
pub static SCHEMA_PARAMETER_HISTORY: rt::Schema = rt::Schema {
    name: "ParameterHistory",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AllowedPattern", "AllowedPattern", &SHAPE_ALLOWED_PATTERN),
        rt::Member::new("DataType", "DataType", &SHAPE_PARAMETER_DATA_TYPE),
        rt::Member::new("Description", "Description", &SHAPE_PARAMETER_DESCRIPTION),
        rt::Member::new("KeyId", "KeyId", &SHAPE_PARAMETER_KEY_ID),
        rt::Member::new("Labels", "Labels", &SHAPE_PARAMETER_LABEL_LIST),
        rt::Member::new("LastModifiedDate", "LastModifiedDate", &SHAPE_DATE_TIME),
        rt::Member::new("LastModifiedUser", "LastModifiedUser", &SHAPE_STRING),
        rt::Member::new("Name", "Name", &SHAPE_PS_PARAMETER_NAME),
        rt::Member::new("Policies", "Policies", &SHAPE_PARAMETER_POLICY_LIST),
        rt::Member::new("Tier", "Tier", &SHAPE_PARAMETER_TIER),
        rt::Member::new("Type", "Type", &SHAPE_PARAMETER_TYPE),
        rt::Member::new("Value", "Value", &SHAPE_PS_PARAMETER_VALUE),
        rt::Member::new("Version", "Version", &SHAPE_PS_PARAMETER_VERSION),
    ],
    xml_namespace: None,
};
pub static SHAPE_PARAMETER_HISTORY: rt::Shape = rt::Shape::Structure(&SCHEMA_PARAMETER_HISTORY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ParameterHistory {
    pub allowed_pattern: Option<String>,
    pub data_type: Option<String>,
    pub description: Option<String>,
    pub key_id: Option<String>,
    pub labels: Option<Vec<String>>,
    pub last_modified_date: Option<rt::Timestamp>,
    pub last_modified_user: Option<String>,
    pub name: Option<String>,
    pub policies: Option<Vec<ParameterInlinePolicy>>,
    pub tier: Option<ParameterTier>,
    pub r#type: Option<ParameterType>,
    pub value: Option<String>,
    pub version: Option<i64>,
}
impl rt::Structure for ParameterHistory {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PARAMETER_HISTORY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PARAMETER_HISTORY);
        rt::member(w, &SCHEMA_PARAMETER_HISTORY.members[0], &self.allowed_pattern);
        rt::member(w, &SCHEMA_PARAMETER_HISTORY.members[1], &self.data_type);
        rt::member(w, &SCHEMA_PARAMETER_HISTORY.members[2], &self.description);
        rt::member(w, &SCHEMA_PARAMETER_HISTORY.members[3], &self.key_id);
        rt::member(w, &SCHEMA_PARAMETER_HISTORY.members[4], &self.labels);
        rt::member(w, &SCHEMA_PARAMETER_HISTORY.members[5], &self.last_modified_date);
        rt::member(w, &SCHEMA_PARAMETER_HISTORY.members[6], &self.last_modified_user);
        rt::member(w, &SCHEMA_PARAMETER_HISTORY.members[7], &self.name);
        rt::member(w, &SCHEMA_PARAMETER_HISTORY.members[8], &self.policies);
        rt::member(w, &SCHEMA_PARAMETER_HISTORY.members[9], &self.tier);
        rt::member(w, &SCHEMA_PARAMETER_HISTORY.members[10], &self.r#type);
        rt::member(w, &SCHEMA_PARAMETER_HISTORY.members[11], &self.value);
        rt::member(w, &SCHEMA_PARAMETER_HISTORY.members[12], &self.version);
        w.end_structure(&SCHEMA_PARAMETER_HISTORY);
    }
}
impl rt::Encode for ParameterHistory {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ParameterHistory {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_PARAMETER_HISTORY, r, &mut |index, shape, r| {
            match index {
                0 => out.allowed_pattern = rt::Decode::decode(shape, r)?,
                1 => out.data_type = rt::Decode::decode(shape, r)?,
                2 => out.description = rt::Decode::decode(shape, r)?,
                3 => out.key_id = rt::Decode::decode(shape, r)?,
                4 => out.labels = rt::Decode::decode(shape, r)?,
                5 => out.last_modified_date = rt::Decode::decode(shape, r)?,
                6 => out.last_modified_user = rt::Decode::decode(shape, r)?,
                7 => out.name = rt::Decode::decode(shape, r)?,
                8 => out.policies = rt::Decode::decode(shape, r)?,
                9 => out.tier = rt::Decode::decode(shape, r)?,
                10 => out.r#type = rt::Decode::decode(shape, r)?,
                11 => out.value = rt::Decode::decode(shape, r)?,
                12 => out.version = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_PARAMETER_HISTORY_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_PARAMETER_HISTORY,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_PARAMETER_INLINE_POLICY: rt::Schema = rt::Schema {
    name: "ParameterInlinePolicy",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("PolicyStatus", "PolicyStatus", &SHAPE_STRING),
        rt::Member::new("PolicyText", "PolicyText", &SHAPE_STRING),
        rt::Member::new("PolicyType", "PolicyType", &SHAPE_STRING),
    ],
    xml_namespace: None,
};
pub static SHAPE_PARAMETER_INLINE_POLICY: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PARAMETER_INLINE_POLICY);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ParameterInlinePolicy {
    pub policy_status: Option<String>,
    pub policy_text: Option<String>,
    pub policy_type: Option<String>,
}
impl rt::Structure for ParameterInlinePolicy {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PARAMETER_INLINE_POLICY
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PARAMETER_INLINE_POLICY);
        rt::member(w, &SCHEMA_PARAMETER_INLINE_POLICY.members[0], &self.policy_status);
        rt::member(w, &SCHEMA_PARAMETER_INLINE_POLICY.members[1], &self.policy_text);
        rt::member(w, &SCHEMA_PARAMETER_INLINE_POLICY.members[2], &self.policy_type);
        w.end_structure(&SCHEMA_PARAMETER_INLINE_POLICY);
    }
}
impl rt::Encode for ParameterInlinePolicy {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ParameterInlinePolicy {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PARAMETER_INLINE_POLICY,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.policy_status = rt::Decode::decode(shape, r)?,
                    1 => out.policy_text = rt::Decode::decode(shape, r)?,
                    2 => out.policy_type = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

static PATTERN_PARAMETER_KEY_ID: rt::Pattern = rt::Pattern::new("^([a-zA-Z0-9:/_-]+)$");
pub static SHAPE_PARAMETER_KEY_ID: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(256), pattern: Some(&PATTERN_PARAMETER_KEY_ID) };
pub static SHAPE_PARAMETER_LABEL: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(100), pattern: None };
pub static SHAPE_PARAMETER_LABEL_LIST: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: Some(10),
    element: &SHAPE_PARAMETER_LABEL,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_PARAMETER_LIMIT_EXCEEDED: rt::Schema = rt::Schema {
    name: "ParameterLimitExceeded",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "ParameterLimitExceeded", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_PARAMETER_LIMIT_EXCEEDED: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PARAMETER_LIMIT_EXCEEDED);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ParameterLimitExceeded {
    pub message: Option<String>,
}
impl rt::Structure for ParameterLimitExceeded {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PARAMETER_LIMIT_EXCEEDED
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PARAMETER_LIMIT_EXCEEDED);
        rt::member(w, &SCHEMA_PARAMETER_LIMIT_EXCEEDED.members[0], &self.message);
        w.end_structure(&SCHEMA_PARAMETER_LIMIT_EXCEEDED);
    }
}
impl rt::Encode for ParameterLimitExceeded {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ParameterLimitExceeded {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PARAMETER_LIMIT_EXCEEDED,
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
impl From<ParameterLimitExceeded> for rt::ApiError {
    fn from(error: ParameterLimitExceeded) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SHAPE_PARAMETER_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_PARAMETER,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_PARAMETER_MAX_VERSION_LIMIT_EXCEEDED: rt::Schema = rt::Schema {
    name: "ParameterMaxVersionLimitExceeded",
    kind: rt::Kind::Error(rt::ErrorTraits {
        code: "ParameterMaxVersionLimitExceeded",
        status: 400,
    }),
    members: &[rt::Member::new("message", "message", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_PARAMETER_MAX_VERSION_LIMIT_EXCEEDED: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PARAMETER_MAX_VERSION_LIMIT_EXCEEDED);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ParameterMaxVersionLimitExceeded {
    pub message: Option<String>,
}
impl rt::Structure for ParameterMaxVersionLimitExceeded {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PARAMETER_MAX_VERSION_LIMIT_EXCEEDED
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PARAMETER_MAX_VERSION_LIMIT_EXCEEDED);
        rt::member(w, &SCHEMA_PARAMETER_MAX_VERSION_LIMIT_EXCEEDED.members[0], &self.message);
        w.end_structure(&SCHEMA_PARAMETER_MAX_VERSION_LIMIT_EXCEEDED);
    }
}
impl rt::Encode for ParameterMaxVersionLimitExceeded {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ParameterMaxVersionLimitExceeded {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PARAMETER_MAX_VERSION_LIMIT_EXCEEDED,
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
impl From<ParameterMaxVersionLimitExceeded> for rt::ApiError {
    fn from(error: ParameterMaxVersionLimitExceeded) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_PARAMETER_METADATA: rt::Schema = rt::Schema {
    name: "ParameterMetadata",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ARN", "ARN", &SHAPE_STRING),
        rt::Member::new("AllowedPattern", "AllowedPattern", &SHAPE_ALLOWED_PATTERN),
        rt::Member::new("DataType", "DataType", &SHAPE_PARAMETER_DATA_TYPE),
        rt::Member::new("Description", "Description", &SHAPE_PARAMETER_DESCRIPTION),
        rt::Member::new("KeyId", "KeyId", &SHAPE_PARAMETER_KEY_ID),
        rt::Member::new("LastModifiedDate", "LastModifiedDate", &SHAPE_DATE_TIME),
        rt::Member::new("LastModifiedUser", "LastModifiedUser", &SHAPE_STRING),
        rt::Member::new("Name", "Name", &SHAPE_PS_PARAMETER_NAME),
        rt::Member::new("Policies", "Policies", &SHAPE_PARAMETER_POLICY_LIST),
        rt::Member::new("Tier", "Tier", &SHAPE_PARAMETER_TIER),
        rt::Member::new("Type", "Type", &SHAPE_PARAMETER_TYPE),
        rt::Member::new("Version", "Version", &SHAPE_PS_PARAMETER_VERSION),
    ],
    xml_namespace: None,
};
pub static SHAPE_PARAMETER_METADATA: rt::Shape = rt::Shape::Structure(&SCHEMA_PARAMETER_METADATA);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ParameterMetadata {
    pub arn: Option<String>,
    pub allowed_pattern: Option<String>,
    pub data_type: Option<String>,
    pub description: Option<String>,
    pub key_id: Option<String>,
    pub last_modified_date: Option<rt::Timestamp>,
    pub last_modified_user: Option<String>,
    pub name: Option<String>,
    pub policies: Option<Vec<ParameterInlinePolicy>>,
    pub tier: Option<ParameterTier>,
    pub r#type: Option<ParameterType>,
    pub version: Option<i64>,
}
impl rt::Structure for ParameterMetadata {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PARAMETER_METADATA
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PARAMETER_METADATA);
        rt::member(w, &SCHEMA_PARAMETER_METADATA.members[0], &self.arn);
        rt::member(w, &SCHEMA_PARAMETER_METADATA.members[1], &self.allowed_pattern);
        rt::member(w, &SCHEMA_PARAMETER_METADATA.members[2], &self.data_type);
        rt::member(w, &SCHEMA_PARAMETER_METADATA.members[3], &self.description);
        rt::member(w, &SCHEMA_PARAMETER_METADATA.members[4], &self.key_id);
        rt::member(w, &SCHEMA_PARAMETER_METADATA.members[5], &self.last_modified_date);
        rt::member(w, &SCHEMA_PARAMETER_METADATA.members[6], &self.last_modified_user);
        rt::member(w, &SCHEMA_PARAMETER_METADATA.members[7], &self.name);
        rt::member(w, &SCHEMA_PARAMETER_METADATA.members[8], &self.policies);
        rt::member(w, &SCHEMA_PARAMETER_METADATA.members[9], &self.tier);
        rt::member(w, &SCHEMA_PARAMETER_METADATA.members[10], &self.r#type);
        rt::member(w, &SCHEMA_PARAMETER_METADATA.members[11], &self.version);
        w.end_structure(&SCHEMA_PARAMETER_METADATA);
    }
}
impl rt::Encode for ParameterMetadata {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ParameterMetadata {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_PARAMETER_METADATA, r, &mut |index, shape, r| {
            match index {
                0 => out.arn = rt::Decode::decode(shape, r)?,
                1 => out.allowed_pattern = rt::Decode::decode(shape, r)?,
                2 => out.data_type = rt::Decode::decode(shape, r)?,
                3 => out.description = rt::Decode::decode(shape, r)?,
                4 => out.key_id = rt::Decode::decode(shape, r)?,
                5 => out.last_modified_date = rt::Decode::decode(shape, r)?,
                6 => out.last_modified_user = rt::Decode::decode(shape, r)?,
                7 => out.name = rt::Decode::decode(shape, r)?,
                8 => out.policies = rt::Decode::decode(shape, r)?,
                9 => out.tier = rt::Decode::decode(shape, r)?,
                10 => out.r#type = rt::Decode::decode(shape, r)?,
                11 => out.version = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_PARAMETER_METADATA_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_PARAMETER_METADATA,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_PARAMETER_NAME_LIST: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: Some(10),
    element: &SHAPE_PS_PARAMETER_NAME,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_PARAMETER_NOT_FOUND: rt::Schema = rt::Schema {
    name: "ParameterNotFound",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "ParameterNotFound", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_PARAMETER_NOT_FOUND: rt::Shape = rt::Shape::Structure(&SCHEMA_PARAMETER_NOT_FOUND);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ParameterNotFound {
    pub message: Option<String>,
}
impl rt::Structure for ParameterNotFound {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PARAMETER_NOT_FOUND
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PARAMETER_NOT_FOUND);
        rt::member(w, &SCHEMA_PARAMETER_NOT_FOUND.members[0], &self.message);
        w.end_structure(&SCHEMA_PARAMETER_NOT_FOUND);
    }
}
impl rt::Encode for ParameterNotFound {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ParameterNotFound {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_PARAMETER_NOT_FOUND, r, &mut |index, shape, r| {
            match index {
                0 => out.message = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}
impl From<ParameterNotFound> for rt::ApiError {
    fn from(error: ParameterNotFound) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_PARAMETER_PATTERN_MISMATCH_EXCEPTION: rt::Schema = rt::Schema {
    name: "ParameterPatternMismatchException",
    kind: rt::Kind::Error(rt::ErrorTraits {
        code: "ParameterPatternMismatchException",
        status: 400,
    }),
    members: &[rt::Member::new("message", "message", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_PARAMETER_PATTERN_MISMATCH_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PARAMETER_PATTERN_MISMATCH_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ParameterPatternMismatchException {
    pub message: Option<String>,
}
impl rt::Structure for ParameterPatternMismatchException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PARAMETER_PATTERN_MISMATCH_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PARAMETER_PATTERN_MISMATCH_EXCEPTION);
        rt::member(w, &SCHEMA_PARAMETER_PATTERN_MISMATCH_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_PARAMETER_PATTERN_MISMATCH_EXCEPTION);
    }
}
impl rt::Encode for ParameterPatternMismatchException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ParameterPatternMismatchException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PARAMETER_PATTERN_MISMATCH_EXCEPTION,
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
impl From<ParameterPatternMismatchException> for rt::ApiError {
    fn from(error: ParameterPatternMismatchException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SHAPE_PARAMETER_POLICIES: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(4096), pattern: None };
pub static SHAPE_PARAMETER_POLICY_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_PARAMETER_INLINE_POLICY,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_PARAMETER_STRING_FILTER: rt::Schema = rt::Schema {
    name: "ParameterStringFilter",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Key", "Key", &SHAPE_PARAMETER_STRING_FILTER_KEY).required(),
        rt::Member::new("Option", "Option", &SHAPE_PARAMETER_STRING_QUERY_OPTION),
        rt::Member::new("Values", "Values", &SHAPE_PARAMETER_STRING_FILTER_VALUE_LIST),
    ],
    xml_namespace: None,
};
pub static SHAPE_PARAMETER_STRING_FILTER: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PARAMETER_STRING_FILTER);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ParameterStringFilter {
    pub key: String,
    pub option: Option<String>,
    pub values: Option<Vec<String>>,
}
impl rt::Structure for ParameterStringFilter {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PARAMETER_STRING_FILTER
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PARAMETER_STRING_FILTER);
        rt::member(w, &SCHEMA_PARAMETER_STRING_FILTER.members[0], &self.key);
        rt::member(w, &SCHEMA_PARAMETER_STRING_FILTER.members[1], &self.option);
        rt::member(w, &SCHEMA_PARAMETER_STRING_FILTER.members[2], &self.values);
        w.end_structure(&SCHEMA_PARAMETER_STRING_FILTER);
    }
}
impl rt::Encode for ParameterStringFilter {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ParameterStringFilter {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PARAMETER_STRING_FILTER,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.key = rt::Decode::decode(shape, r)?,
                    1 => out.option = rt::Decode::decode(shape, r)?,
                    2 => out.values = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

static PATTERN_PARAMETER_STRING_FILTER_KEY: rt::Pattern =
    rt::Pattern::new("tag:.+|Name|Type|KeyId|Path|Label|Tier|DataType");
pub static SHAPE_PARAMETER_STRING_FILTER_KEY: rt::Shape = rt::Shape::String {
    min: Some(1),
    max: Some(132),
    pattern: Some(&PATTERN_PARAMETER_STRING_FILTER_KEY),
};
pub static SHAPE_PARAMETER_STRING_FILTER_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_PARAMETER_STRING_FILTER,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_PARAMETER_STRING_FILTER_VALUE: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(1024), pattern: None };
pub static SHAPE_PARAMETER_STRING_FILTER_VALUE_LIST: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: Some(50),
    element: &SHAPE_PARAMETER_STRING_FILTER_VALUE,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_PARAMETER_STRING_QUERY_OPTION: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(10), pattern: None };
pub static SHAPE_PARAMETER_TIER: rt::Shape =
    rt::Shape::Enum { values: &["Standard", "Advanced", "Intelligent-Tiering"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ParameterTier {
    Standard,
    Advanced,
    IntelligentTiering,
    Unknown(String),
}
impl ParameterTier {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Standard => "Standard",
            Self::Advanced => "Advanced",
            Self::IntelligentTiering => "Intelligent-Tiering",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ParameterTier {
    fn from(text: &str) -> Self {
        match text {
            "Standard" => Self::Standard,
            "Advanced" => Self::Advanced,
            "Intelligent-Tiering" => Self::IntelligentTiering,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ParameterTier {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ParameterTier {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ParameterTier {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ParameterTier {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_PARAMETER_TYPE: rt::Shape =
    rt::Shape::Enum { values: &["String", "StringList", "SecureString"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ParameterType {
    String,
    StringList,
    SecureString,
    Unknown(String),
}
impl ParameterType {
    pub fn as_str(&self) -> &str {
        match self {
            Self::String => "String",
            Self::StringList => "StringList",
            Self::SecureString => "SecureString",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ParameterType {
    fn from(text: &str) -> Self {
        match text {
            "String" => Self::String,
            "StringList" => Self::StringList,
            "SecureString" => Self::SecureString,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ParameterType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ParameterType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ParameterType {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ParameterType {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SCHEMA_PARAMETER_VERSION_LABEL_LIMIT_EXCEEDED: rt::Schema = rt::Schema {
    name: "ParameterVersionLabelLimitExceeded",
    kind: rt::Kind::Error(rt::ErrorTraits {
        code: "ParameterVersionLabelLimitExceeded",
        status: 400,
    }),
    members: &[rt::Member::new("message", "message", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_PARAMETER_VERSION_LABEL_LIMIT_EXCEEDED: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PARAMETER_VERSION_LABEL_LIMIT_EXCEEDED);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ParameterVersionLabelLimitExceeded {
    pub message: Option<String>,
}
impl rt::Structure for ParameterVersionLabelLimitExceeded {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PARAMETER_VERSION_LABEL_LIMIT_EXCEEDED
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PARAMETER_VERSION_LABEL_LIMIT_EXCEEDED);
        rt::member(w, &SCHEMA_PARAMETER_VERSION_LABEL_LIMIT_EXCEEDED.members[0], &self.message);
        w.end_structure(&SCHEMA_PARAMETER_VERSION_LABEL_LIMIT_EXCEEDED);
    }
}
impl rt::Encode for ParameterVersionLabelLimitExceeded {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ParameterVersionLabelLimitExceeded {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PARAMETER_VERSION_LABEL_LIMIT_EXCEEDED,
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
impl From<ParameterVersionLabelLimitExceeded> for rt::ApiError {
    fn from(error: ParameterVersionLabelLimitExceeded) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_PARAMETER_VERSION_NOT_FOUND: rt::Schema = rt::Schema {
    name: "ParameterVersionNotFound",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "ParameterVersionNotFound", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_PARAMETER_VERSION_NOT_FOUND: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PARAMETER_VERSION_NOT_FOUND);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ParameterVersionNotFound {
    pub message: Option<String>,
}
impl rt::Structure for ParameterVersionNotFound {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PARAMETER_VERSION_NOT_FOUND
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PARAMETER_VERSION_NOT_FOUND);
        rt::member(w, &SCHEMA_PARAMETER_VERSION_NOT_FOUND.members[0], &self.message);
        w.end_structure(&SCHEMA_PARAMETER_VERSION_NOT_FOUND);
    }
}
impl rt::Encode for ParameterVersionNotFound {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ParameterVersionNotFound {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PARAMETER_VERSION_NOT_FOUND,
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
impl From<ParameterVersionNotFound> for rt::ApiError {
    fn from(error: ParameterVersionNotFound) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_PARAMETERS_FILTER: rt::Schema = rt::Schema {
    name: "ParametersFilter",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Key", "Key", &SHAPE_PARAMETERS_FILTER_KEY).required(),
        rt::Member::new("Values", "Values", &SHAPE_PARAMETERS_FILTER_VALUE_LIST).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_PARAMETERS_FILTER: rt::Shape = rt::Shape::Structure(&SCHEMA_PARAMETERS_FILTER);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ParametersFilter {
    pub key: ParametersFilterKey,
    pub values: Vec<String>,
}
impl rt::Structure for ParametersFilter {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PARAMETERS_FILTER
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PARAMETERS_FILTER);
        rt::member(w, &SCHEMA_PARAMETERS_FILTER.members[0], &self.key);
        rt::member(w, &SCHEMA_PARAMETERS_FILTER.members[1], &self.values);
        w.end_structure(&SCHEMA_PARAMETERS_FILTER);
    }
}
impl rt::Encode for ParametersFilter {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for ParametersFilter {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_PARAMETERS_FILTER, r, &mut |index, shape, r| {
            match index {
                0 => out.key = rt::Decode::decode(shape, r)?,
                1 => out.values = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}

pub static SHAPE_PARAMETERS_FILTER_KEY: rt::Shape =
    rt::Shape::Enum { values: &["Name", "Type", "KeyId"] };
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ParametersFilterKey {
    Name,
    Type,
    KeyId,
    Unknown(String),
}
impl ParametersFilterKey {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Name => "Name",
            Self::Type => "Type",
            Self::KeyId => "KeyId",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ParametersFilterKey {
    fn from(text: &str) -> Self {
        match text {
            "Name" => Self::Name,
            "Type" => Self::Type,
            "KeyId" => Self::KeyId,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ParametersFilterKey {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ParametersFilterKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ParametersFilterKey {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ParametersFilterKey {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_PARAMETERS_FILTER_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: None,
    element: &SHAPE_PARAMETERS_FILTER,
    element_name: "member",
    flattened: false,
};
pub static SHAPE_PARAMETERS_FILTER_VALUE: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(1024), pattern: None };
pub static SHAPE_PARAMETERS_FILTER_VALUE_LIST: rt::Shape = rt::Shape::List {
    min: Some(1),
    max: Some(50),
    element: &SHAPE_PARAMETERS_FILTER_VALUE,
    element_name: "member",
    flattened: false,
};
pub static SCHEMA_POLICIES_LIMIT_EXCEEDED_EXCEPTION: rt::Schema = rt::Schema {
    name: "PoliciesLimitExceededException",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "PoliciesLimitExceededException", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_POLICIES_LIMIT_EXCEEDED_EXCEPTION: rt::Shape =
    rt::Shape::Structure(&SCHEMA_POLICIES_LIMIT_EXCEEDED_EXCEPTION);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PoliciesLimitExceededException {
    pub message: Option<String>,
}
impl rt::Structure for PoliciesLimitExceededException {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_POLICIES_LIMIT_EXCEEDED_EXCEPTION
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_POLICIES_LIMIT_EXCEEDED_EXCEPTION);
        rt::member(w, &SCHEMA_POLICIES_LIMIT_EXCEEDED_EXCEPTION.members[0], &self.message);
        w.end_structure(&SCHEMA_POLICIES_LIMIT_EXCEEDED_EXCEPTION);
    }
}
impl rt::Encode for PoliciesLimitExceededException {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PoliciesLimitExceededException {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_POLICIES_LIMIT_EXCEEDED_EXCEPTION,
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
impl From<PoliciesLimitExceededException> for rt::ApiError {
    fn from(error: PoliciesLimitExceededException) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_PUT_PARAMETER_REQUEST: rt::Schema = rt::Schema {
    name: "PutParameterRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("AllowedPattern", "AllowedPattern", &SHAPE_ALLOWED_PATTERN),
        rt::Member::new("DataType", "DataType", &SHAPE_PARAMETER_DATA_TYPE),
        rt::Member::new("Description", "Description", &SHAPE_PARAMETER_DESCRIPTION),
        rt::Member::new("KeyId", "KeyId", &SHAPE_PARAMETER_KEY_ID),
        rt::Member::new("Name", "Name", &SHAPE_PS_PARAMETER_NAME).required(),
        rt::Member::new("Overwrite", "Overwrite", &SHAPE_BOOLEAN),
        rt::Member::new("Policies", "Policies", &SHAPE_PARAMETER_POLICIES),
        rt::Member::new("Tags", "Tags", &SHAPE_TAG_LIST),
        rt::Member::new("Tier", "Tier", &SHAPE_PARAMETER_TIER),
        rt::Member::new("Type", "Type", &SHAPE_PARAMETER_TYPE),
        rt::Member::new("Value", "Value", &SHAPE_PS_PARAMETER_VALUE).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_PARAMETER_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_PARAMETER_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutParameterRequest {
    pub allowed_pattern: Option<String>,
    pub data_type: Option<String>,
    pub description: Option<String>,
    pub key_id: Option<String>,
    pub name: String,
    pub overwrite: Option<bool>,
    pub policies: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub tier: Option<ParameterTier>,
    pub r#type: Option<ParameterType>,
    pub value: String,
}
impl rt::Structure for PutParameterRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_PARAMETER_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_PARAMETER_REQUEST);
        rt::member(w, &SCHEMA_PUT_PARAMETER_REQUEST.members[0], &self.allowed_pattern);
        rt::member(w, &SCHEMA_PUT_PARAMETER_REQUEST.members[1], &self.data_type);
        rt::member(w, &SCHEMA_PUT_PARAMETER_REQUEST.members[2], &self.description);
        rt::member(w, &SCHEMA_PUT_PARAMETER_REQUEST.members[3], &self.key_id);
        rt::member(w, &SCHEMA_PUT_PARAMETER_REQUEST.members[4], &self.name);
        rt::member(w, &SCHEMA_PUT_PARAMETER_REQUEST.members[5], &self.overwrite);
        rt::member(w, &SCHEMA_PUT_PARAMETER_REQUEST.members[6], &self.policies);
        rt::member(w, &SCHEMA_PUT_PARAMETER_REQUEST.members[7], &self.tags);
        rt::member(w, &SCHEMA_PUT_PARAMETER_REQUEST.members[8], &self.tier);
        rt::member(w, &SCHEMA_PUT_PARAMETER_REQUEST.members[9], &self.r#type);
        rt::member(w, &SCHEMA_PUT_PARAMETER_REQUEST.members[10], &self.value);
        w.end_structure(&SCHEMA_PUT_PARAMETER_REQUEST);
    }
}
impl rt::Encode for PutParameterRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutParameterRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_PARAMETER_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.allowed_pattern = rt::Decode::decode(shape, r)?,
                    1 => out.data_type = rt::Decode::decode(shape, r)?,
                    2 => out.description = rt::Decode::decode(shape, r)?,
                    3 => out.key_id = rt::Decode::decode(shape, r)?,
                    4 => out.name = rt::Decode::decode(shape, r)?,
                    5 => out.overwrite = rt::Decode::decode(shape, r)?,
                    6 => out.policies = rt::Decode::decode(shape, r)?,
                    7 => out.tags = rt::Decode::decode(shape, r)?,
                    8 => out.tier = rt::Decode::decode(shape, r)?,
                    9 => out.r#type = rt::Decode::decode(shape, r)?,
                    10 => out.value = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_PUT_PARAMETER_RESULT: rt::Schema = rt::Schema {
    name: "PutParameterResult",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Tier", "Tier", &SHAPE_PARAMETER_TIER),
        rt::Member::new("Version", "Version", &SHAPE_PS_PARAMETER_VERSION),
    ],
    xml_namespace: None,
};
pub static SHAPE_PUT_PARAMETER_RESULT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_PUT_PARAMETER_RESULT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutParameterResult {
    pub tier: Option<ParameterTier>,
    pub version: Option<i64>,
}
impl rt::Structure for PutParameterResult {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_PUT_PARAMETER_RESULT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_PUT_PARAMETER_RESULT);
        rt::member(w, &SCHEMA_PUT_PARAMETER_RESULT.members[0], &self.tier);
        rt::member(w, &SCHEMA_PUT_PARAMETER_RESULT.members[1], &self.version);
        w.end_structure(&SCHEMA_PUT_PARAMETER_RESULT);
    }
}
impl rt::Encode for PutParameterResult {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for PutParameterResult {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_PUT_PARAMETER_RESULT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.tier = rt::Decode::decode(shape, r)?,
                    1 => out.version = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_REMOVE_TAGS_FROM_RESOURCE_REQUEST: rt::Schema = rt::Schema {
    name: "RemoveTagsFromResourceRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("ResourceId", "ResourceId", &SHAPE_RESOURCE_ID).required(),
        rt::Member::new("ResourceType", "ResourceType", &SHAPE_RESOURCE_TYPE_FOR_TAGGING)
            .required(),
        rt::Member::new("TagKeys", "TagKeys", &SHAPE_KEY_LIST).required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_REMOVE_TAGS_FROM_RESOURCE_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_REMOVE_TAGS_FROM_RESOURCE_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RemoveTagsFromResourceRequest {
    pub resource_id: String,
    pub resource_type: ResourceTypeForTagging,
    pub tag_keys: Vec<String>,
}
impl rt::Structure for RemoveTagsFromResourceRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_REMOVE_TAGS_FROM_RESOURCE_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_REMOVE_TAGS_FROM_RESOURCE_REQUEST);
        rt::member(w, &SCHEMA_REMOVE_TAGS_FROM_RESOURCE_REQUEST.members[0], &self.resource_id);
        rt::member(w, &SCHEMA_REMOVE_TAGS_FROM_RESOURCE_REQUEST.members[1], &self.resource_type);
        rt::member(w, &SCHEMA_REMOVE_TAGS_FROM_RESOURCE_REQUEST.members[2], &self.tag_keys);
        w.end_structure(&SCHEMA_REMOVE_TAGS_FROM_RESOURCE_REQUEST);
    }
}
impl rt::Encode for RemoveTagsFromResourceRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for RemoveTagsFromResourceRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_REMOVE_TAGS_FROM_RESOURCE_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.resource_id = rt::Decode::decode(shape, r)?,
                    1 => out.resource_type = rt::Decode::decode(shape, r)?,
                    2 => out.tag_keys = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_REMOVE_TAGS_FROM_RESOURCE_RESULT: rt::Schema = rt::Schema {
    name: "RemoveTagsFromResourceResult",
    kind: rt::Kind::Structure,
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_REMOVE_TAGS_FROM_RESOURCE_RESULT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_REMOVE_TAGS_FROM_RESOURCE_RESULT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RemoveTagsFromResourceResult {}
impl rt::Structure for RemoveTagsFromResourceResult {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_REMOVE_TAGS_FROM_RESOURCE_RESULT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_REMOVE_TAGS_FROM_RESOURCE_RESULT);
        w.end_structure(&SCHEMA_REMOVE_TAGS_FROM_RESOURCE_RESULT);
    }
}
impl rt::Encode for RemoveTagsFromResourceResult {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for RemoveTagsFromResourceResult {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_REMOVE_TAGS_FROM_RESOURCE_RESULT,
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

pub static SHAPE_RESOURCE_ID: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
pub static SHAPE_RESOURCE_TYPE_FOR_TAGGING: rt::Shape = rt::Shape::Enum {
    values: &[
        "Document",
        "ManagedInstance",
        "MaintenanceWindow",
        "Parameter",
        "PatchBaseline",
        "OpsItem",
        "OpsMetadata",
        "Automation",
        "Association",
    ],
};
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ResourceTypeForTagging {
    Document,
    ManagedInstance,
    MaintenanceWindow,
    Parameter,
    PatchBaseline,
    OpsItem,
    OpsMetadata,
    Automation,
    Association,
    Unknown(String),
}
impl ResourceTypeForTagging {
    pub fn as_str(&self) -> &str {
        match self {
            Self::Document => "Document",
            Self::ManagedInstance => "ManagedInstance",
            Self::MaintenanceWindow => "MaintenanceWindow",
            Self::Parameter => "Parameter",
            Self::PatchBaseline => "PatchBaseline",
            Self::OpsItem => "OpsItem",
            Self::OpsMetadata => "OpsMetadata",
            Self::Automation => "Automation",
            Self::Association => "Association",
            Self::Unknown(text) => text,
        }
    }
}
impl From<&str> for ResourceTypeForTagging {
    fn from(text: &str) -> Self {
        match text {
            "Document" => Self::Document,
            "ManagedInstance" => Self::ManagedInstance,
            "MaintenanceWindow" => Self::MaintenanceWindow,
            "Parameter" => Self::Parameter,
            "PatchBaseline" => Self::PatchBaseline,
            "OpsItem" => Self::OpsItem,
            "OpsMetadata" => Self::OpsMetadata,
            "Automation" => Self::Automation,
            "Association" => Self::Association,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}
impl Default for ResourceTypeForTagging {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}
impl std::fmt::Display for ResourceTypeForTagging {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl rt::Encode for ResourceTypeForTagging {
    fn encode(&self, shape: &'static rt::Shape, w: &mut dyn rt::Writer) {
        w.string(shape, self.as_str());
    }
}
impl rt::Decode for ResourceTypeForTagging {
    fn decode(shape: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        r.string(shape).map(|text| Self::from(text.as_str()))
    }
}

pub static SHAPE_STRING: rt::Shape = rt::Shape::String { min: None, max: None, pattern: None };
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

static PATTERN_TAG_KEY: rt::Pattern = rt::Pattern::new("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$");
pub static SHAPE_TAG_KEY: rt::Shape =
    rt::Shape::String { min: Some(1), max: Some(128), pattern: Some(&PATTERN_TAG_KEY) };
pub static SHAPE_TAG_LIST: rt::Shape = rt::Shape::List {
    min: None,
    max: Some(1000),
    element: &SHAPE_TAG,
    element_name: "member",
    flattened: false,
};
static PATTERN_TAG_VALUE: rt::Pattern = rt::Pattern::new("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$");
pub static SHAPE_TAG_VALUE: rt::Shape =
    rt::Shape::String { min: Some(0), max: Some(256), pattern: Some(&PATTERN_TAG_VALUE) };
pub static SCHEMA_TOO_MANY_TAGS_ERROR: rt::Schema = rt::Schema {
    name: "TooManyTagsError",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "TooManyTagsError", status: 400 }),
    members: &[],
    xml_namespace: None,
};
pub static SHAPE_TOO_MANY_TAGS_ERROR: rt::Shape = rt::Shape::Structure(&SCHEMA_TOO_MANY_TAGS_ERROR);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TooManyTagsError {}
impl rt::Structure for TooManyTagsError {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TOO_MANY_TAGS_ERROR
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TOO_MANY_TAGS_ERROR);
        w.end_structure(&SCHEMA_TOO_MANY_TAGS_ERROR);
    }
}
impl rt::Encode for TooManyTagsError {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TooManyTagsError {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_TOO_MANY_TAGS_ERROR, r, &mut |index, shape, r| {
            match index {
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}
impl From<TooManyTagsError> for rt::ApiError {
    fn from(error: TooManyTagsError) -> Self {
        rt::ApiError::with_detail(String::new(), Box::new(error))
    }
}

pub static SCHEMA_TOO_MANY_UPDATES: rt::Schema = rt::Schema {
    name: "TooManyUpdates",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "TooManyUpdates", status: 400 }),
    members: &[rt::Member::new("Message", "Message", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_TOO_MANY_UPDATES: rt::Shape = rt::Shape::Structure(&SCHEMA_TOO_MANY_UPDATES);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TooManyUpdates {
    pub message: Option<String>,
}
impl rt::Structure for TooManyUpdates {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_TOO_MANY_UPDATES
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_TOO_MANY_UPDATES);
        rt::member(w, &SCHEMA_TOO_MANY_UPDATES.members[0], &self.message);
        w.end_structure(&SCHEMA_TOO_MANY_UPDATES);
    }
}
impl rt::Encode for TooManyUpdates {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for TooManyUpdates {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(&SCHEMA_TOO_MANY_UPDATES, r, &mut |index, shape, r| {
            match index {
                0 => out.message = rt::Decode::decode(shape, r)?,
                _ => {}
            }
            Ok(())
        })?;
        Ok(out)
    }
}
impl From<TooManyUpdates> for rt::ApiError {
    fn from(error: TooManyUpdates) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

pub static SCHEMA_UNLABEL_PARAMETER_VERSION_REQUEST: rt::Schema = rt::Schema {
    name: "UnlabelParameterVersionRequest",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("Labels", "Labels", &SHAPE_PARAMETER_LABEL_LIST).required(),
        rt::Member::new("Name", "Name", &SHAPE_PS_PARAMETER_NAME).required(),
        rt::Member::new("ParameterVersion", "ParameterVersion", &SHAPE_PS_PARAMETER_VERSION)
            .required(),
    ],
    xml_namespace: None,
};
pub static SHAPE_UNLABEL_PARAMETER_VERSION_REQUEST: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UNLABEL_PARAMETER_VERSION_REQUEST);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UnlabelParameterVersionRequest {
    pub labels: Vec<String>,
    pub name: String,
    pub parameter_version: i64,
}
impl rt::Structure for UnlabelParameterVersionRequest {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UNLABEL_PARAMETER_VERSION_REQUEST
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UNLABEL_PARAMETER_VERSION_REQUEST);
        rt::member(w, &SCHEMA_UNLABEL_PARAMETER_VERSION_REQUEST.members[0], &self.labels);
        rt::member(w, &SCHEMA_UNLABEL_PARAMETER_VERSION_REQUEST.members[1], &self.name);
        rt::member(
            w,
            &SCHEMA_UNLABEL_PARAMETER_VERSION_REQUEST.members[2],
            &self.parameter_version,
        );
        w.end_structure(&SCHEMA_UNLABEL_PARAMETER_VERSION_REQUEST);
    }
}
impl rt::Encode for UnlabelParameterVersionRequest {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UnlabelParameterVersionRequest {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UNLABEL_PARAMETER_VERSION_REQUEST,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.labels = rt::Decode::decode(shape, r)?,
                    1 => out.name = rt::Decode::decode(shape, r)?,
                    2 => out.parameter_version = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UNLABEL_PARAMETER_VERSION_RESULT: rt::Schema = rt::Schema {
    name: "UnlabelParameterVersionResult",
    kind: rt::Kind::Structure,
    members: &[
        rt::Member::new("InvalidLabels", "InvalidLabels", &SHAPE_PARAMETER_LABEL_LIST),
        rt::Member::new("RemovedLabels", "RemovedLabels", &SHAPE_PARAMETER_LABEL_LIST),
    ],
    xml_namespace: None,
};
pub static SHAPE_UNLABEL_PARAMETER_VERSION_RESULT: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UNLABEL_PARAMETER_VERSION_RESULT);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UnlabelParameterVersionResult {
    pub invalid_labels: Option<Vec<String>>,
    pub removed_labels: Option<Vec<String>>,
}
impl rt::Structure for UnlabelParameterVersionResult {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UNLABEL_PARAMETER_VERSION_RESULT
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UNLABEL_PARAMETER_VERSION_RESULT);
        rt::member(w, &SCHEMA_UNLABEL_PARAMETER_VERSION_RESULT.members[0], &self.invalid_labels);
        rt::member(w, &SCHEMA_UNLABEL_PARAMETER_VERSION_RESULT.members[1], &self.removed_labels);
        w.end_structure(&SCHEMA_UNLABEL_PARAMETER_VERSION_RESULT);
    }
}
impl rt::Encode for UnlabelParameterVersionResult {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UnlabelParameterVersionResult {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UNLABEL_PARAMETER_VERSION_RESULT,
            r,
            &mut |index, shape, r| {
                match index {
                    0 => out.invalid_labels = rt::Decode::decode(shape, r)?,
                    1 => out.removed_labels = rt::Decode::decode(shape, r)?,
                    _ => {}
                }
                Ok(())
            },
        )?;
        Ok(out)
    }
}

pub static SCHEMA_UNSUPPORTED_PARAMETER_TYPE: rt::Schema = rt::Schema {
    name: "UnsupportedParameterType",
    kind: rt::Kind::Error(rt::ErrorTraits { code: "UnsupportedParameterType", status: 400 }),
    members: &[rt::Member::new("message", "message", &SHAPE_STRING)],
    xml_namespace: None,
};
pub static SHAPE_UNSUPPORTED_PARAMETER_TYPE: rt::Shape =
    rt::Shape::Structure(&SCHEMA_UNSUPPORTED_PARAMETER_TYPE);
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UnsupportedParameterType {
    pub message: Option<String>,
}
impl rt::Structure for UnsupportedParameterType {
    fn schema(&self) -> &'static rt::Schema {
        &SCHEMA_UNSUPPORTED_PARAMETER_TYPE
    }
    fn write(&self, w: &mut dyn rt::Writer) {
        w.begin_structure(&SCHEMA_UNSUPPORTED_PARAMETER_TYPE);
        rt::member(w, &SCHEMA_UNSUPPORTED_PARAMETER_TYPE.members[0], &self.message);
        w.end_structure(&SCHEMA_UNSUPPORTED_PARAMETER_TYPE);
    }
}
impl rt::Encode for UnsupportedParameterType {
    fn encode(&self, _: &'static rt::Shape, w: &mut dyn rt::Writer) {
        rt::Structure::write(self, w);
    }
}
impl rt::Decode for UnsupportedParameterType {
    fn decode(_: &'static rt::Shape, r: &mut dyn rt::Reader) -> Result<Self, rt::DecodeError> {
        let mut out = Self::default();
        crate::decode_structure_members(
            &SCHEMA_UNSUPPORTED_PARAMETER_TYPE,
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
impl From<UnsupportedParameterType> for rt::ApiError {
    fn from(error: UnsupportedParameterType) -> Self {
        rt::ApiError::with_detail(error.message.clone().unwrap_or_default(), Box::new(error))
    }
}

/// The service's errors, made from their messages.
pub mod error {
    use crate::prelude as rt;
    pub fn hierarchy_level_limit_exceeded_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_HIERARCHY_LEVEL_LIMIT_EXCEEDED_EXCEPTION, message)
    }
    pub fn hierarchy_type_mismatch_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_HIERARCHY_TYPE_MISMATCH_EXCEPTION, message)
    }
    pub fn incompatible_policy_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INCOMPATIBLE_POLICY_EXCEPTION, message)
    }
    pub fn internal_server_error(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INTERNAL_SERVER_ERROR, message)
    }
    pub fn invalid_allowed_pattern_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INVALID_ALLOWED_PATTERN_EXCEPTION, message)
    }
    pub fn invalid_filter_key(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INVALID_FILTER_KEY, message)
    }
    pub fn invalid_filter_option(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INVALID_FILTER_OPTION, message)
    }
    pub fn invalid_filter_value(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INVALID_FILTER_VALUE, message)
    }
    pub fn invalid_key_id(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INVALID_KEY_ID, message)
    }
    pub fn invalid_next_token(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INVALID_NEXT_TOKEN, message)
    }
    pub fn invalid_policy_attribute_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INVALID_POLICY_ATTRIBUTE_EXCEPTION, message)
    }
    pub fn invalid_policy_type_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INVALID_POLICY_TYPE_EXCEPTION, message)
    }
    pub fn invalid_resource_id(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INVALID_RESOURCE_ID, message)
    }
    pub fn invalid_resource_type(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_INVALID_RESOURCE_TYPE, message)
    }
    pub fn parameter_already_exists(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_PARAMETER_ALREADY_EXISTS, message)
    }
    pub fn parameter_limit_exceeded(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_PARAMETER_LIMIT_EXCEEDED, message)
    }
    pub fn parameter_max_version_limit_exceeded(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_PARAMETER_MAX_VERSION_LIMIT_EXCEEDED, message)
    }
    pub fn parameter_not_found(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_PARAMETER_NOT_FOUND, message)
    }
    pub fn parameter_pattern_mismatch_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_PARAMETER_PATTERN_MISMATCH_EXCEPTION, message)
    }
    pub fn parameter_version_label_limit_exceeded(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_PARAMETER_VERSION_LABEL_LIMIT_EXCEEDED, message)
    }
    pub fn parameter_version_not_found(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_PARAMETER_VERSION_NOT_FOUND, message)
    }
    pub fn policies_limit_exceeded_exception(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_POLICIES_LIMIT_EXCEEDED_EXCEPTION, message)
    }
    pub fn too_many_tags_error(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_TOO_MANY_TAGS_ERROR, message)
    }
    pub fn too_many_updates(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_TOO_MANY_UPDATES, message)
    }
    pub fn unsupported_parameter_type(message: impl Into<String>) -> rt::ApiError {
        rt::ApiError::of(&super::SCHEMA_UNSUPPORTED_PARAMETER_TYPE, message)
    }
}

/// What the model says of the service.
pub static MODEL: rt::ServiceModel = rt::ServiceModel {
    name: "ssm",
    signing_name: "ssm",
    full_name: "Amazon Simple Systems Manager (SSM)",
    api_version: "2014-11-06",
    protocol: rt::Protocol::Json { version: "1.1", target_prefix: "AmazonSSM" },
    also: &[],
    query_compatible: false,
    xml_namespace: None,
    operations: &[
        rt::Operation {
            name: "AddTagsToResource",
            index: 0,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_ADD_TAGS_TO_RESOURCE_REQUEST,
            output: &SCHEMA_ADD_TAGS_TO_RESOURCE_RESULT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteParameter",
            index: 1,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DELETE_PARAMETER_REQUEST,
            output: &SCHEMA_DELETE_PARAMETER_RESULT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DeleteParameters",
            index: 2,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DELETE_PARAMETERS_REQUEST,
            output: &SCHEMA_DELETE_PARAMETERS_RESULT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "DescribeParameters",
            index: 3,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_DESCRIBE_PARAMETERS_REQUEST,
            output: &SCHEMA_DESCRIBE_PARAMETERS_RESULT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetParameter",
            index: 4,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_GET_PARAMETER_REQUEST,
            output: &SCHEMA_GET_PARAMETER_RESULT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetParameterHistory",
            index: 5,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_GET_PARAMETER_HISTORY_REQUEST,
            output: &SCHEMA_GET_PARAMETER_HISTORY_RESULT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetParameters",
            index: 6,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_GET_PARAMETERS_REQUEST,
            output: &SCHEMA_GET_PARAMETERS_RESULT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "GetParametersByPath",
            index: 7,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_GET_PARAMETERS_BY_PATH_REQUEST,
            output: &SCHEMA_GET_PARAMETERS_BY_PATH_RESULT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "LabelParameterVersion",
            index: 8,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LABEL_PARAMETER_VERSION_REQUEST,
            output: &SCHEMA_LABEL_PARAMETER_VERSION_RESULT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "ListTagsForResource",
            index: 9,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_LIST_TAGS_FOR_RESOURCE_REQUEST,
            output: &SCHEMA_LIST_TAGS_FOR_RESOURCE_RESULT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "PutParameter",
            index: 10,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_PUT_PARAMETER_REQUEST,
            output: &SCHEMA_PUT_PARAMETER_RESULT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "RemoveTagsFromResource",
            index: 11,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_REMOVE_TAGS_FROM_RESOURCE_REQUEST,
            output: &SCHEMA_REMOVE_TAGS_FROM_RESOURCE_RESULT,
            result_wrapper: None,
        },
        rt::Operation {
            name: "UnlabelParameterVersion",
            index: 12,
            method: "POST",
            uri: "/",
            status: 200,
            input: &SCHEMA_UNLABEL_PARAMETER_VERSION_REQUEST,
            output: &SCHEMA_UNLABEL_PARAMETER_VERSION_RESULT,
            result_wrapper: None,
        },
    ],
    unserved: &[
        rt::Unserved { name: "AssociateOpsItemRelatedItem", method: "POST", uri: "/" },
        rt::Unserved { name: "CancelCommand", method: "POST", uri: "/" },
        rt::Unserved { name: "CancelMaintenanceWindowExecution", method: "POST", uri: "/" },
        rt::Unserved { name: "CreateActivation", method: "POST", uri: "/" },
        rt::Unserved { name: "CreateAssociation", method: "POST", uri: "/" },
        rt::Unserved { name: "CreateAssociationBatch", method: "POST", uri: "/" },
        rt::Unserved { name: "CreateDocument", method: "POST", uri: "/" },
        rt::Unserved { name: "CreateMaintenanceWindow", method: "POST", uri: "/" },
        rt::Unserved { name: "CreateOpsItem", method: "POST", uri: "/" },
        rt::Unserved { name: "CreateOpsMetadata", method: "POST", uri: "/" },
        rt::Unserved { name: "CreatePatchBaseline", method: "POST", uri: "/" },
        rt::Unserved { name: "CreateResourceDataSync", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteActivation", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteAssociation", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteDocument", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteInventory", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteMaintenanceWindow", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteOpsItem", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteOpsMetadata", method: "POST", uri: "/" },
        rt::Unserved { name: "DeletePatchBaseline", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteResourceDataSync", method: "POST", uri: "/" },
        rt::Unserved { name: "DeleteResourcePolicy", method: "POST", uri: "/" },
        rt::Unserved { name: "DeregisterManagedInstance", method: "POST", uri: "/" },
        rt::Unserved { name: "DeregisterPatchBaselineForPatchGroup", method: "POST", uri: "/" },
        rt::Unserved { name: "DeregisterTargetFromMaintenanceWindow", method: "POST", uri: "/" },
        rt::Unserved { name: "DeregisterTaskFromMaintenanceWindow", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeActivations", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeAssociation", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeAssociationExecutionTargets", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeAssociationExecutions", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeAutomationExecutions", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeAutomationStepExecutions", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeAvailablePatches", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeDocument", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeDocumentPermission", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeEffectiveInstanceAssociations", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeEffectivePatchesForPatchBaseline", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeInstanceAssociationsStatus", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeInstanceInformation", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeInstancePatchStates", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeInstancePatchStatesForPatchGroup", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeInstancePatches", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeInstanceProperties", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeInventoryDeletions", method: "POST", uri: "/" },
        rt::Unserved {
            name: "DescribeMaintenanceWindowExecutionTaskInvocations",
            method: "POST",
            uri: "/",
        },
        rt::Unserved { name: "DescribeMaintenanceWindowExecutionTasks", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeMaintenanceWindowExecutions", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeMaintenanceWindowSchedule", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeMaintenanceWindowTargets", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeMaintenanceWindowTasks", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeMaintenanceWindows", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeMaintenanceWindowsForTarget", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeOpsItems", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribePatchBaselines", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribePatchGroupState", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribePatchGroups", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribePatchProperties", method: "POST", uri: "/" },
        rt::Unserved { name: "DescribeSessions", method: "POST", uri: "/" },
        rt::Unserved { name: "DisassociateOpsItemRelatedItem", method: "POST", uri: "/" },
        rt::Unserved { name: "GetAccessToken", method: "POST", uri: "/" },
        rt::Unserved { name: "GetAutomationExecution", method: "POST", uri: "/" },
        rt::Unserved { name: "GetCalendarState", method: "POST", uri: "/" },
        rt::Unserved { name: "GetCommandInvocation", method: "POST", uri: "/" },
        rt::Unserved { name: "GetConnectionStatus", method: "POST", uri: "/" },
        rt::Unserved { name: "GetDefaultPatchBaseline", method: "POST", uri: "/" },
        rt::Unserved { name: "GetDeployablePatchSnapshotForInstance", method: "POST", uri: "/" },
        rt::Unserved { name: "GetDocument", method: "POST", uri: "/" },
        rt::Unserved { name: "GetExecutionPreview", method: "POST", uri: "/" },
        rt::Unserved { name: "GetInventory", method: "POST", uri: "/" },
        rt::Unserved { name: "GetInventorySchema", method: "POST", uri: "/" },
        rt::Unserved { name: "GetMaintenanceWindow", method: "POST", uri: "/" },
        rt::Unserved { name: "GetMaintenanceWindowExecution", method: "POST", uri: "/" },
        rt::Unserved { name: "GetMaintenanceWindowExecutionTask", method: "POST", uri: "/" },
        rt::Unserved {
            name: "GetMaintenanceWindowExecutionTaskInvocation",
            method: "POST",
            uri: "/",
        },
        rt::Unserved { name: "GetMaintenanceWindowTask", method: "POST", uri: "/" },
        rt::Unserved { name: "GetOpsItem", method: "POST", uri: "/" },
        rt::Unserved { name: "GetOpsMetadata", method: "POST", uri: "/" },
        rt::Unserved { name: "GetOpsSummary", method: "POST", uri: "/" },
        rt::Unserved { name: "GetPatchBaseline", method: "POST", uri: "/" },
        rt::Unserved { name: "GetPatchBaselineForPatchGroup", method: "POST", uri: "/" },
        rt::Unserved { name: "GetResourcePolicies", method: "POST", uri: "/" },
        rt::Unserved { name: "GetServiceSetting", method: "POST", uri: "/" },
        rt::Unserved { name: "ListAssociationVersions", method: "POST", uri: "/" },
        rt::Unserved { name: "ListAssociations", method: "POST", uri: "/" },
        rt::Unserved { name: "ListCommandInvocations", method: "POST", uri: "/" },
        rt::Unserved { name: "ListCommands", method: "POST", uri: "/" },
        rt::Unserved { name: "ListComplianceItems", method: "POST", uri: "/" },
        rt::Unserved { name: "ListComplianceSummaries", method: "POST", uri: "/" },
        rt::Unserved { name: "ListDocumentMetadataHistory", method: "POST", uri: "/" },
        rt::Unserved { name: "ListDocumentVersions", method: "POST", uri: "/" },
        rt::Unserved { name: "ListDocuments", method: "POST", uri: "/" },
        rt::Unserved { name: "ListInventoryEntries", method: "POST", uri: "/" },
        rt::Unserved { name: "ListNodes", method: "POST", uri: "/" },
        rt::Unserved { name: "ListNodesSummary", method: "POST", uri: "/" },
        rt::Unserved { name: "ListOpsItemEvents", method: "POST", uri: "/" },
        rt::Unserved { name: "ListOpsItemRelatedItems", method: "POST", uri: "/" },
        rt::Unserved { name: "ListOpsMetadata", method: "POST", uri: "/" },
        rt::Unserved { name: "ListResourceComplianceSummaries", method: "POST", uri: "/" },
        rt::Unserved { name: "ListResourceDataSync", method: "POST", uri: "/" },
        rt::Unserved { name: "ModifyDocumentPermission", method: "POST", uri: "/" },
        rt::Unserved { name: "PutComplianceItems", method: "POST", uri: "/" },
        rt::Unserved { name: "PutInventory", method: "POST", uri: "/" },
        rt::Unserved { name: "PutResourcePolicy", method: "POST", uri: "/" },
        rt::Unserved { name: "RegisterDefaultPatchBaseline", method: "POST", uri: "/" },
        rt::Unserved { name: "RegisterPatchBaselineForPatchGroup", method: "POST", uri: "/" },
        rt::Unserved { name: "RegisterTargetWithMaintenanceWindow", method: "POST", uri: "/" },
        rt::Unserved { name: "RegisterTaskWithMaintenanceWindow", method: "POST", uri: "/" },
        rt::Unserved { name: "ResetServiceSetting", method: "POST", uri: "/" },
        rt::Unserved { name: "ResumeSession", method: "POST", uri: "/" },
        rt::Unserved { name: "SendAutomationSignal", method: "POST", uri: "/" },
        rt::Unserved { name: "SendCommand", method: "POST", uri: "/" },
        rt::Unserved { name: "StartAccessRequest", method: "POST", uri: "/" },
        rt::Unserved { name: "StartAssociationsOnce", method: "POST", uri: "/" },
        rt::Unserved { name: "StartAutomationExecution", method: "POST", uri: "/" },
        rt::Unserved { name: "StartChangeRequestExecution", method: "POST", uri: "/" },
        rt::Unserved { name: "StartExecutionPreview", method: "POST", uri: "/" },
        rt::Unserved { name: "StartSession", method: "POST", uri: "/" },
        rt::Unserved { name: "StopAutomationExecution", method: "POST", uri: "/" },
        rt::Unserved { name: "TerminateSession", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateAssociation", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateAssociationStatus", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateDocument", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateDocumentDefaultVersion", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateDocumentMetadata", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateMaintenanceWindow", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateMaintenanceWindowTarget", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateMaintenanceWindowTask", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateManagedInstanceRole", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateOpsItem", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateOpsMetadata", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdatePatchBaseline", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateResourceDataSync", method: "POST", uri: "/" },
        rt::Unserved { name: "UpdateServiceSetting", method: "POST", uri: "/" },
    ],
    validation_code: "ValidationException",
};

/// The service. Operations that an implementation does not have answer «not implemented».
#[rt::async_trait]
pub trait Ssm: Send + Sync + 'static {
    /// AddTagsToResource.
    async fn add_tags_to_resource(
        &self,
        caller: &rt::Caller,
        input: AddTagsToResourceRequest,
    ) -> Result<AddTagsToResourceResult, rt::ApiError> {
        Err(rt::not_implemented("Ssm", "AddTagsToResource"))
    }
    /// DeleteParameter.
    async fn delete_parameter(
        &self,
        caller: &rt::Caller,
        input: DeleteParameterRequest,
    ) -> Result<DeleteParameterResult, rt::ApiError> {
        Err(rt::not_implemented("Ssm", "DeleteParameter"))
    }
    /// DeleteParameters.
    async fn delete_parameters(
        &self,
        caller: &rt::Caller,
        input: DeleteParametersRequest,
    ) -> Result<DeleteParametersResult, rt::ApiError> {
        Err(rt::not_implemented("Ssm", "DeleteParameters"))
    }
    /// DescribeParameters.
    async fn describe_parameters(
        &self,
        caller: &rt::Caller,
        input: DescribeParametersRequest,
    ) -> Result<DescribeParametersResult, rt::ApiError> {
        Err(rt::not_implemented("Ssm", "DescribeParameters"))
    }
    /// GetParameter.
    async fn get_parameter(
        &self,
        caller: &rt::Caller,
        input: GetParameterRequest,
    ) -> Result<GetParameterResult, rt::ApiError> {
        Err(rt::not_implemented("Ssm", "GetParameter"))
    }
    /// GetParameterHistory.
    async fn get_parameter_history(
        &self,
        caller: &rt::Caller,
        input: GetParameterHistoryRequest,
    ) -> Result<GetParameterHistoryResult, rt::ApiError> {
        Err(rt::not_implemented("Ssm", "GetParameterHistory"))
    }
    /// GetParameters.
    async fn get_parameters(
        &self,
        caller: &rt::Caller,
        input: GetParametersRequest,
    ) -> Result<GetParametersResult, rt::ApiError> {
        Err(rt::not_implemented("Ssm", "GetParameters"))
    }
    /// GetParametersByPath.
    async fn get_parameters_by_path(
        &self,
        caller: &rt::Caller,
        input: GetParametersByPathRequest,
    ) -> Result<GetParametersByPathResult, rt::ApiError> {
        Err(rt::not_implemented("Ssm", "GetParametersByPath"))
    }
    /// LabelParameterVersion.
    async fn label_parameter_version(
        &self,
        caller: &rt::Caller,
        input: LabelParameterVersionRequest,
    ) -> Result<LabelParameterVersionResult, rt::ApiError> {
        Err(rt::not_implemented("Ssm", "LabelParameterVersion"))
    }
    /// ListTagsForResource.
    async fn list_tags_for_resource(
        &self,
        caller: &rt::Caller,
        input: ListTagsForResourceRequest,
    ) -> Result<ListTagsForResourceResult, rt::ApiError> {
        Err(rt::not_implemented("Ssm", "ListTagsForResource"))
    }
    /// PutParameter.
    async fn put_parameter(
        &self,
        caller: &rt::Caller,
        input: PutParameterRequest,
    ) -> Result<PutParameterResult, rt::ApiError> {
        Err(rt::not_implemented("Ssm", "PutParameter"))
    }
    /// RemoveTagsFromResource.
    async fn remove_tags_from_resource(
        &self,
        caller: &rt::Caller,
        input: RemoveTagsFromResourceRequest,
    ) -> Result<RemoveTagsFromResourceResult, rt::ApiError> {
        Err(rt::not_implemented("Ssm", "RemoveTagsFromResource"))
    }
    /// UnlabelParameterVersion.
    async fn unlabel_parameter_version(
        &self,
        caller: &rt::Caller,
        input: UnlabelParameterVersionRequest,
    ) -> Result<UnlabelParameterVersionResult, rt::ApiError> {
        Err(rt::not_implemented("Ssm", "UnlabelParameterVersion"))
    }
}

/// A request for any operation.
#[derive(Debug, Clone, PartialEq)]
pub enum SsmInput {
    AddTagsToResource(AddTagsToResourceRequest),
    DeleteParameter(DeleteParameterRequest),
    DeleteParameters(DeleteParametersRequest),
    DescribeParameters(DescribeParametersRequest),
    GetParameter(GetParameterRequest),
    GetParameterHistory(GetParameterHistoryRequest),
    GetParameters(GetParametersRequest),
    GetParametersByPath(GetParametersByPathRequest),
    LabelParameterVersion(LabelParameterVersionRequest),
    ListTagsForResource(ListTagsForResourceRequest),
    PutParameter(PutParameterRequest),
    RemoveTagsFromResource(RemoveTagsFromResourceRequest),
    UnlabelParameterVersion(UnlabelParameterVersionRequest),
}

impl SsmInput {
    pub fn operation(&self) -> &'static rt::Operation {
        &MODEL.operations[match self {
            Self::AddTagsToResource(_) => 0,
            Self::DeleteParameter(_) => 1,
            Self::DeleteParameters(_) => 2,
            Self::DescribeParameters(_) => 3,
            Self::GetParameter(_) => 4,
            Self::GetParameterHistory(_) => 5,
            Self::GetParameters(_) => 6,
            Self::GetParametersByPath(_) => 7,
            Self::LabelParameterVersion(_) => 8,
            Self::ListTagsForResource(_) => 9,
            Self::PutParameter(_) => 10,
            Self::RemoveTagsFromResource(_) => 11,
            Self::UnlabelParameterVersion(_) => 12,
        }]
    }
    pub fn structure(&self) -> &dyn rt::Structure {
        match self {
            Self::AddTagsToResource(input) => input,
            Self::DeleteParameter(input) => input,
            Self::DeleteParameters(input) => input,
            Self::DescribeParameters(input) => input,
            Self::GetParameter(input) => input,
            Self::GetParameterHistory(input) => input,
            Self::GetParameters(input) => input,
            Self::GetParametersByPath(input) => input,
            Self::LabelParameterVersion(input) => input,
            Self::ListTagsForResource(input) => input,
            Self::PutParameter(input) => input,
            Self::RemoveTagsFromResource(input) => input,
            Self::UnlabelParameterVersion(input) => input,
        }
    }
    pub fn attach_body(&mut self, body: rt::Body) {}
    pub fn decode(
        operation: &'static rt::Operation,
        reader: &mut dyn rt::Reader,
    ) -> Result<Self, rt::DecodeError> {
        Ok(match operation.index {
            0 => Self::AddTagsToResource(rt::Decode::decode(
                &SHAPE_ADD_TAGS_TO_RESOURCE_REQUEST,
                reader,
            )?),
            1 => {
                Self::DeleteParameter(rt::Decode::decode(&SHAPE_DELETE_PARAMETER_REQUEST, reader)?)
            }
            2 => Self::DeleteParameters(rt::Decode::decode(
                &SHAPE_DELETE_PARAMETERS_REQUEST,
                reader,
            )?),
            3 => Self::DescribeParameters(rt::Decode::decode(
                &SHAPE_DESCRIBE_PARAMETERS_REQUEST,
                reader,
            )?),
            4 => Self::GetParameter(rt::Decode::decode(&SHAPE_GET_PARAMETER_REQUEST, reader)?),
            5 => Self::GetParameterHistory(rt::Decode::decode(
                &SHAPE_GET_PARAMETER_HISTORY_REQUEST,
                reader,
            )?),
            6 => Self::GetParameters(rt::Decode::decode(&SHAPE_GET_PARAMETERS_REQUEST, reader)?),
            7 => Self::GetParametersByPath(rt::Decode::decode(
                &SHAPE_GET_PARAMETERS_BY_PATH_REQUEST,
                reader,
            )?),
            8 => Self::LabelParameterVersion(rt::Decode::decode(
                &SHAPE_LABEL_PARAMETER_VERSION_REQUEST,
                reader,
            )?),
            9 => Self::ListTagsForResource(rt::Decode::decode(
                &SHAPE_LIST_TAGS_FOR_RESOURCE_REQUEST,
                reader,
            )?),
            10 => Self::PutParameter(rt::Decode::decode(&SHAPE_PUT_PARAMETER_REQUEST, reader)?),
            11 => Self::RemoveTagsFromResource(rt::Decode::decode(
                &SHAPE_REMOVE_TAGS_FROM_RESOURCE_REQUEST,
                reader,
            )?),
            12 => Self::UnlabelParameterVersion(rt::Decode::decode(
                &SHAPE_UNLABEL_PARAMETER_VERSION_REQUEST,
                reader,
            )?),
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
        service: &dyn Ssm,
        caller: &rt::Caller,
    ) -> Result<Box<dyn rt::Response>, rt::ApiError> {
        Ok(match self {
            Self::AddTagsToResource(input) => {
                Box::new(service.add_tags_to_resource(caller, input).await?)
            }
            Self::DeleteParameter(input) => {
                Box::new(service.delete_parameter(caller, input).await?)
            }
            Self::DeleteParameters(input) => {
                Box::new(service.delete_parameters(caller, input).await?)
            }
            Self::DescribeParameters(input) => {
                Box::new(service.describe_parameters(caller, input).await?)
            }
            Self::GetParameter(input) => Box::new(service.get_parameter(caller, input).await?),
            Self::GetParameterHistory(input) => {
                Box::new(service.get_parameter_history(caller, input).await?)
            }
            Self::GetParameters(input) => Box::new(service.get_parameters(caller, input).await?),
            Self::GetParametersByPath(input) => {
                Box::new(service.get_parameters_by_path(caller, input).await?)
            }
            Self::LabelParameterVersion(input) => {
                Box::new(service.label_parameter_version(caller, input).await?)
            }
            Self::ListTagsForResource(input) => {
                Box::new(service.list_tags_for_resource(caller, input).await?)
            }
            Self::PutParameter(input) => Box::new(service.put_parameter(caller, input).await?),
            Self::RemoveTagsFromResource(input) => {
                Box::new(service.remove_tags_from_resource(caller, input).await?)
            }
            Self::UnlabelParameterVersion(input) => {
                Box::new(service.unlabel_parameter_version(caller, input).await?)
            }
        })
    }
}

struct Routed {
    inner: rt::Arc<dyn Ssm>,
    access: rt::Arc<dyn rt::Access<SsmInput>>,
}
struct Entry(rt::Arc<Routed>);
struct Called {
    input: SsmInput,
    routed: rt::Arc<Routed>,
}

/// The service for the endpoint: requests are typed, and know what they must be allowed.
pub fn service(
    inner: rt::Arc<dyn Ssm>,
    access: rt::Arc<dyn rt::Access<SsmInput>>,
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
        Ok(Box::new(Called { input: SsmInput::decode(operation, reader)?, routed: self.0.clone() }))
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
    inner: rt::Arc<dyn Ssm>,
    guard: rt::Guard<SsmInput>,
}

/// The service for other rooms: each call is authorized as one from outside.
pub fn guarded(inner: rt::Arc<dyn Ssm>, guard: rt::Guard<SsmInput>) -> rt::Arc<dyn Ssm> {
    rt::Arc::new(Guarded { inner, guard })
}

#[rt::async_trait]
impl Ssm for Guarded {
    async fn add_tags_to_resource(
        &self,
        caller: &rt::Caller,
        input: AddTagsToResourceRequest,
    ) -> Result<AddTagsToResourceResult, rt::ApiError> {
        let input = SsmInput::AddTagsToResource(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SsmInput::AddTagsToResource(input) = input else {
            return Err(rt::not_implemented("Ssm", "AddTagsToResource"));
        };
        self.inner.add_tags_to_resource(caller, input).await
    }
    async fn delete_parameter(
        &self,
        caller: &rt::Caller,
        input: DeleteParameterRequest,
    ) -> Result<DeleteParameterResult, rt::ApiError> {
        let input = SsmInput::DeleteParameter(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SsmInput::DeleteParameter(input) = input else {
            return Err(rt::not_implemented("Ssm", "DeleteParameter"));
        };
        self.inner.delete_parameter(caller, input).await
    }
    async fn delete_parameters(
        &self,
        caller: &rt::Caller,
        input: DeleteParametersRequest,
    ) -> Result<DeleteParametersResult, rt::ApiError> {
        let input = SsmInput::DeleteParameters(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SsmInput::DeleteParameters(input) = input else {
            return Err(rt::not_implemented("Ssm", "DeleteParameters"));
        };
        self.inner.delete_parameters(caller, input).await
    }
    async fn describe_parameters(
        &self,
        caller: &rt::Caller,
        input: DescribeParametersRequest,
    ) -> Result<DescribeParametersResult, rt::ApiError> {
        let input = SsmInput::DescribeParameters(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SsmInput::DescribeParameters(input) = input else {
            return Err(rt::not_implemented("Ssm", "DescribeParameters"));
        };
        self.inner.describe_parameters(caller, input).await
    }
    async fn get_parameter(
        &self,
        caller: &rt::Caller,
        input: GetParameterRequest,
    ) -> Result<GetParameterResult, rt::ApiError> {
        let input = SsmInput::GetParameter(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SsmInput::GetParameter(input) = input else {
            return Err(rt::not_implemented("Ssm", "GetParameter"));
        };
        self.inner.get_parameter(caller, input).await
    }
    async fn get_parameter_history(
        &self,
        caller: &rt::Caller,
        input: GetParameterHistoryRequest,
    ) -> Result<GetParameterHistoryResult, rt::ApiError> {
        let input = SsmInput::GetParameterHistory(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SsmInput::GetParameterHistory(input) = input else {
            return Err(rt::not_implemented("Ssm", "GetParameterHistory"));
        };
        self.inner.get_parameter_history(caller, input).await
    }
    async fn get_parameters(
        &self,
        caller: &rt::Caller,
        input: GetParametersRequest,
    ) -> Result<GetParametersResult, rt::ApiError> {
        let input = SsmInput::GetParameters(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SsmInput::GetParameters(input) = input else {
            return Err(rt::not_implemented("Ssm", "GetParameters"));
        };
        self.inner.get_parameters(caller, input).await
    }
    async fn get_parameters_by_path(
        &self,
        caller: &rt::Caller,
        input: GetParametersByPathRequest,
    ) -> Result<GetParametersByPathResult, rt::ApiError> {
        let input = SsmInput::GetParametersByPath(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SsmInput::GetParametersByPath(input) = input else {
            return Err(rt::not_implemented("Ssm", "GetParametersByPath"));
        };
        self.inner.get_parameters_by_path(caller, input).await
    }
    async fn label_parameter_version(
        &self,
        caller: &rt::Caller,
        input: LabelParameterVersionRequest,
    ) -> Result<LabelParameterVersionResult, rt::ApiError> {
        let input = SsmInput::LabelParameterVersion(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SsmInput::LabelParameterVersion(input) = input else {
            return Err(rt::not_implemented("Ssm", "LabelParameterVersion"));
        };
        self.inner.label_parameter_version(caller, input).await
    }
    async fn list_tags_for_resource(
        &self,
        caller: &rt::Caller,
        input: ListTagsForResourceRequest,
    ) -> Result<ListTagsForResourceResult, rt::ApiError> {
        let input = SsmInput::ListTagsForResource(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SsmInput::ListTagsForResource(input) = input else {
            return Err(rt::not_implemented("Ssm", "ListTagsForResource"));
        };
        self.inner.list_tags_for_resource(caller, input).await
    }
    async fn put_parameter(
        &self,
        caller: &rt::Caller,
        input: PutParameterRequest,
    ) -> Result<PutParameterResult, rt::ApiError> {
        let input = SsmInput::PutParameter(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SsmInput::PutParameter(input) = input else {
            return Err(rt::not_implemented("Ssm", "PutParameter"));
        };
        self.inner.put_parameter(caller, input).await
    }
    async fn remove_tags_from_resource(
        &self,
        caller: &rt::Caller,
        input: RemoveTagsFromResourceRequest,
    ) -> Result<RemoveTagsFromResourceResult, rt::ApiError> {
        let input = SsmInput::RemoveTagsFromResource(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SsmInput::RemoveTagsFromResource(input) = input else {
            return Err(rt::not_implemented("Ssm", "RemoveTagsFromResource"));
        };
        self.inner.remove_tags_from_resource(caller, input).await
    }
    async fn unlabel_parameter_version(
        &self,
        caller: &rt::Caller,
        input: UnlabelParameterVersionRequest,
    ) -> Result<UnlabelParameterVersionResult, rt::ApiError> {
        let input = SsmInput::UnlabelParameterVersion(input);
        self.guard.check(caller, &input).await?;
        // What was put in a line above comes out again.
        let SsmInput::UnlabelParameterVersion(input) = input else {
            return Err(rt::not_implemented("Ssm", "UnlabelParameterVersion"));
        };
        self.inner.unlabel_parameter_version(caller, input).await
    }
}
