//! Transforms that are not the template language's own: the Serverless Application Model.

use sam::Surroundings;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use template::{Macros, Parameters, Pseudo};

/// `AWS::Serverless-2016-10-31`.
pub(crate) struct Serverless {
    /// When the template was given, in seconds: what is always deployed anew is told by it.
    pub(crate) given_secs: u64,
}

impl Macros for Serverless {
    fn transform(
        &self,
        name: &str,
        template: &Map<String, Value>,
        parameters: &Parameters,
        pseudo: &Pseudo,
    ) -> Option<Result<Map<String, Value>, String>> {
        if name != sam::NAME {
            return None;
        }
        let parameters: BTreeMap<String, Value> = parameters
            .iter()
            .map(|one| {
                let value = if one.kind.is_list() {
                    one.value.split(',').map(|item| Value::from(item.trim())).collect()
                } else {
                    Value::from(one.value.clone())
                };
                (one.name.clone(), value)
            })
            .collect();
        let around = Surroundings {
            region: &pseudo.region,
            partition: &pseudo.partition,
            parameters: &parameters,
            now: self.given_secs,
        };
        Some(sam::transform(template, &around).map_err(|failure| failure.to_string()))
    }
}
