//! An API as it stands under its key: its definition, its stages, its deployments.

use crate::definition::{Definition, Stored, part, parts, read_part, read_parts};
use crate::errors::malformed;
use aws_api::ApiError;
use aws_api::apigatewayv2::{Deployment, SHAPE_DEPLOYMENT, SHAPE_STAGE, Stage};
use minicbor::bytes::ByteVec;
use minicbor::{Decode, Encode};
use std::collections::BTreeMap;

/// The value under an API's key.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Record {
    /// What is worked on, and copied by deployments.
    pub(crate) definition: Definition,
    /// By name.
    pub(crate) stages: BTreeMap<String, StageRecord>,
    /// By id; their copies of the definition have keys of their own.
    pub(crate) deployments: BTreeMap<String, Deployment>,
}

/// A stage.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct StageRecord {
    pub(crate) stage: Stage,
    /// Answers of authorizers that were kept under a lower one do not count (ResetAuthorizersCache).
    pub(crate) authorizers_epoch: u64,
}

#[derive(Encode, Decode)]
struct StoredRecord {
    #[n(0)]
    definition: Stored,
    #[n(1)]
    stages: Vec<(String, StoredStage)>,
    #[n(2)]
    deployments: Vec<(String, ByteVec)>,
}

#[derive(Encode, Decode)]
struct StoredStage {
    #[n(0)]
    stage: ByteVec,
    #[n(1)]
    authorizers_epoch: u64,
}

/// A definition's bytes, as a deployment keeps them.
pub(crate) fn encode_definition(definition: &Definition) -> Result<Vec<u8>, ApiError> {
    minicbor::to_vec(Stored::from(definition)).map_err(malformed)
}

pub(crate) fn decode_definition(bytes: &[u8]) -> Result<Definition, ApiError> {
    let stored: Stored = minicbor::decode(bytes).map_err(malformed)?;
    Definition::try_from(stored).map_err(malformed)
}

impl Record {
    pub(crate) fn encode(&self) -> Result<Vec<u8>, ApiError> {
        let stored = |record: &StageRecord| StoredStage {
            stage: part(&record.stage),
            authorizers_epoch: record.authorizers_epoch,
        };
        let stages = self.stages.iter().map(|(name, record)| (name.clone(), stored(record)));
        minicbor::to_vec(StoredRecord {
            definition: Stored::from(&self.definition),
            stages: stages.collect(),
            deployments: parts(&self.deployments),
        })
        .map_err(malformed)
    }

    pub(crate) fn decode(bytes: &[u8]) -> Result<Record, ApiError> {
        let stored: StoredRecord = minicbor::decode(bytes).map_err(malformed)?;
        let stage = |(name, stored): (String, StoredStage)| {
            let stage = read_part(&SHAPE_STAGE, &stored.stage).map_err(malformed)?;
            Ok((name, StageRecord { stage, authorizers_epoch: stored.authorizers_epoch }))
        };
        Ok(Record {
            definition: Definition::try_from(stored.definition).map_err(malformed)?,
            stages: stored.stages.into_iter().map(stage).collect::<Result<_, ApiError>>()?,
            deployments: read_parts(&SHAPE_DEPLOYMENT, stored.deployments).map_err(malformed)?,
        })
    }
}
