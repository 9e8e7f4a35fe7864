//! Where an API can be reached: edge-optimized, regional or private («API endpoint types for REST APIs
//! in API Gateway»). Here all are reached alike; what is said is checked and kept.

use crate::errors::bad;
use aws_api::ApiError;
use aws_api::apigateway::{EndpointConfiguration, EndpointType, IpAddressType};

/// What was asked for, with the defaults.
pub(crate) fn of(given: Option<EndpointConfiguration>) -> Result<EndpointConfiguration, ApiError> {
    let EndpointConfiguration { types, ip_address_type, vpc_endpoint_ids } =
        given.unwrap_or_default();
    let types = types.unwrap_or_else(|| vec![EndpointType::Edge]);
    if types.len() > 1 {
        return Err(bad("Cannot create an api with multiple Endpoint Types."));
    }
    let default = match types.first() {
        Some(EndpointType::Private) => IpAddressType::Dualstack,
        _ => IpAddressType::Ipv4,
    };
    let configuration = EndpointConfiguration {
        ip_address_type: ip_address_type.or(Some(default)),
        types: Some(types),
        vpc_endpoint_ids: vpc_endpoint_ids.filter(|ids| !ids.is_empty()),
    };
    check(&configuration)?;
    Ok(configuration)
}

/// Whether a configuration is one that API Gateway takes.
pub(crate) fn check(configuration: &EndpointConfiguration) -> Result<(), ApiError> {
    let kind = match configuration.types.as_deref() {
        Some([EndpointType::Unknown(_)]) => {
            return Err(bad(
                "Invalid EndpointTypes specified. Valid options are REGIONAL,EDGE,PRIVATE",
            ));
        }
        Some([kind]) => kind,
        _ => {
            return Err(bad(
                "REGIONAL Configuration and EDGE Configuration cannot be both DISABLED.",
            ));
        }
    };
    let private = *kind == EndpointType::Private;
    match &configuration.ip_address_type {
        Some(IpAddressType::Unknown(_)) => {
            Err(bad("ipAddressType must be either ipv4 or dualstack."))
        }
        Some(IpAddressType::Ipv4) if private => {
            Err(bad("Only dualstack ipAddressType is supported for Private APIs."))
        }
        _ if configuration.vpc_endpoint_ids.is_some() && !private => {
            Err(bad("VPC endpoint IDs can only be specified for Private APIs."))
        }
        _ => Ok(()),
    }
}
