//! Parameters of imports, as their requests' queries have them.

use crate::errors::bad;
use aws_api::ApiError;
use openapi::BasePath;
use std::collections::BTreeMap;

/// What the parameters of an import say.
#[derive(Debug, Default)]
pub(super) struct Parameters {
    pub(super) base_path: BasePath,
    /// `endpointConfigurationTypes`.
    pub(super) endpoint_types: Option<Vec<String>>,
    /// `endpointConfigurationVpcEndpointIds`.
    pub(super) vpc_endpoint_ids: Option<Vec<String>>,
}

impl Parameters {
    pub(super) fn read(map: Option<&BTreeMap<String, String>>) -> Result<Parameters, ApiError> {
        let mut parameters = Parameters::default();
        let list = |text: &str| Some(text.split(',').map(|one| one.trim().to_owned()).collect());
        for (name, value) in map.into_iter().flatten() {
            match name.to_ascii_lowercase().as_str() {
                "basepath" => {
                    parameters.base_path = BasePath::named(value).ok_or_else(|| {
                        bad("Invalid basepath specified. Valid values are: ignore,prepend,split")
                    })?;
                }
                "endpointconfigurationtypes" => parameters.endpoint_types = list(value),
                "endpointconfigurationvpcendpointids" => {
                    parameters.vpc_endpoint_ids = list(value);
                }
                // The rest of the request's query, which comes with them.
                "mode" | "failonwarnings" => {}
                // There is no documentation to be had or ignored.
                "ignore" if value == "documentation" => {}
                _ => return Err(bad(format!("Invalid import parameter specified: {name}"))),
            }
        }
        Ok(parameters)
    }
}
