//! A layer version as clients are shown it.

use super::name::LayerName;
use super::record::LayerVersion;
use aws_api::lambda::{
    Architecture, LayerVersionContentOutput, LayerVersionsListItem, PublishLayerVersionResponse,
    Runtime,
};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use foundation::Timestamp;

fn created(version: &LayerVersion) -> String {
    Timestamp::from_millis(version.created_ms).format("%Y-%m-%dT%H:%M:%S%.3f+0000")
}

fn runtimes(version: &LayerVersion) -> Option<Vec<Runtime>> {
    let all: Vec<_> = version.runtimes.iter().map(|name| Runtime::from(name.as_str())).collect();
    (!all.is_empty()).then_some(all)
}

fn architectures(version: &LayerVersion) -> Option<Vec<Architecture>> {
    let name = |name: &String| Architecture::from(name.as_str());
    let all: Vec<_> = version.architectures.iter().map(name).collect();
    (!all.is_empty()).then_some(all)
}

/// With its package, which is at `location`.
pub(super) fn whole(
    name: &LayerName,
    number: u64,
    version: &LayerVersion,
    location: String,
) -> PublishLayerVersionResponse {
    PublishLayerVersionResponse {
        compatible_architectures: architectures(version),
        compatible_runtimes: runtimes(version),
        content: Some(LayerVersionContentOutput {
            code_sha256: Some(STANDARD.encode(version.code.sha256)),
            code_size: i64::try_from(version.code.bytes).ok(),
            location: Some(location),
            ..LayerVersionContentOutput::default()
        }),
        created_date: Some(created(version)),
        description: Some(version.description.clone().unwrap_or_default()),
        layer_arn: Some(name.arn().to_string()),
        layer_version_arn: Some(name.version(number).to_string()),
        license_info: version.license.clone(),
        version: i64::try_from(number).ok(),
    }
}

/// As in a list.
pub(super) fn item(name: &LayerName, number: u64, version: &LayerVersion) -> LayerVersionsListItem {
    LayerVersionsListItem {
        compatible_architectures: architectures(version),
        compatible_runtimes: runtimes(version),
        created_date: Some(created(version)),
        description: version.description.clone(),
        layer_version_arn: Some(name.version(number).to_string()),
        license_info: version.license.clone(),
        version: i64::try_from(number).ok(),
    }
}
