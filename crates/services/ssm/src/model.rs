//! What is stored of parameters, as CBOR. New fields get new indices and are optional; an index is
//! never used again.

use aws_api::ApiError;
use aws_api::ssm::{ParameterTier, ParameterType};
use minicbor::bytes::ByteVec;
use minicbor::{Decode, Encode};
use std::collections::BTreeMap;
use store::StoreError;

/// A parameter as it is.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Parameter {
    /// The name as it was given: `/a` and `a` are one.
    #[n(0)]
    pub(crate) name: String,
    #[n(1)]
    pub(crate) latest: Revision,
    /// The number of the oldest version that is kept.
    #[n(2)]
    pub(crate) oldest: u64,
    /// Which version each label is of.
    #[n(3)]
    pub(crate) labels: BTreeMap<String, u64>,
    #[n(4)]
    pub(crate) tags: BTreeMap<String, String>,
}

/// One version of a parameter.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Revision {
    /// From 1 on.
    #[n(0)]
    pub(crate) number: u64,
    #[n(1)]
    pub(crate) value: Value,
    #[n(2)]
    pub(crate) description: Option<String>,
    #[n(3)]
    pub(crate) pattern: Option<String>,
    #[n(4)]
    pub(crate) tier: Tier,
    #[n(5)]
    pub(crate) modified_ms: i64,
    /// Whose ARN.
    #[n(6)]
    pub(crate) modified_by: String,
}

/// A value of its type.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) enum Value {
    #[n(0)]
    Text(#[n(0)] String),
    /// With commas between.
    #[n(1)]
    List(#[n(0)] String),
    /// As [`Vault`](crate::Vault) sealed it.
    #[n(2)]
    Sealed(#[n(0)] ByteVec),
}

/// What a parameter may hold, and costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) enum Tier {
    #[n(0)]
    Standard,
    #[n(1)]
    Advanced,
}

/// How many parameters an account has in a region.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Counts {
    #[n(0)]
    pub(crate) standard: u64,
    #[n(1)]
    pub(crate) advanced: u64,
}

impl Value {
    pub(crate) fn kind(&self) -> ParameterType {
        match self {
            Value::Text(_) => ParameterType::String,
            Value::List(_) => ParameterType::StringList,
            Value::Sealed(_) => ParameterType::SecureString,
        }
    }
}

impl Tier {
    pub(crate) fn shown(self) -> ParameterTier {
        match self {
            Tier::Standard => ParameterTier::Standard,
            Tier::Advanced => ParameterTier::Advanced,
        }
    }
}

impl Counts {
    pub(crate) fn of(&mut self, tier: Tier) -> &mut u64 {
        match tier {
            Tier::Standard => &mut self.standard,
            Tier::Advanced => &mut self.advanced,
        }
    }
}

pub(crate) fn encode<T: Encode<()>>(value: &T) -> Result<Vec<u8>, ApiError> {
    minicbor::to_vec(value).map_err(|why| ApiError::internal(format!("encoding: {why}")))
}

pub(crate) fn decode<'b, T: Decode<'b, ()>>(bytes: &'b [u8]) -> Result<T, StoreError> {
    minicbor::decode(bytes)
        .map_err(|_| StoreError::Malformed { what: "a parameter", reason: "it cannot be decoded" })
}
