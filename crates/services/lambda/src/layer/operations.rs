//! PublishLayerVersion and its kin.

use super::name::{LayerName, number};
use super::record::{self, LayerVersion};
use super::show;
use crate::core::Core;
use crate::failure::{self, invalid};
use crate::function::package::{self, Source};
use crate::function::record::{from_cbor, to_cbor};
use crate::function::{location, marker, resume};
use crate::limits::LAYERS_PAGE_MAX;
use aws_api::ApiError;
use aws_api::lambda::{
    DeleteLayerVersionRequest, GetLayerVersionResponse, LayersListItem, ListLayerVersionsRequest,
    ListLayerVersionsResponse, ListLayersRequest, ListLayersResponse, PublishLayerVersionRequest,
    PublishLayerVersionResponse, Runtime, error,
};
use foundation::Caller;
use store::{Batch, Check, Direction, KeyRange, Limit, Outcome};

fn owned(caller: &Caller, name: &str) -> Result<LayerName, ApiError> {
    let name = LayerName::parse(caller, name)?;
    if name.account == caller.account && name.region == caller.region {
        return Ok(name);
    }
    let text = format!("{} is not a layer of this account and region.", name.arn());
    Err(ApiError::new("AccessDeniedException", 403, text))
}

pub(super) fn not_there() -> ApiError {
    error::resource_not_found_exception("The resource you requested does not exist.")
}

pub(crate) async fn publish(
    core: &Core,
    caller: &Caller,
    input: PublishLayerVersionRequest,
) -> Result<PublishLayerVersionResponse, ApiError> {
    let name = owned(caller, &input.layer_name)?;
    let runtimes = input.compatible_runtimes.unwrap_or_default();
    if let Some(Runtime::Unknown(unknown)) =
        runtimes.iter().find(|runtime| matches!(runtime, Runtime::Unknown(_)))
    {
        return Err(invalid(format!(
            "Value '[{unknown}]' at 'compatibleRuntimes' failed to satisfy constraint: Member must \
             satisfy enum value set of Lambda's runtimes"
        )));
    }
    let content = input.content;
    let source =
        Source::of(content.zip_file, content.s3_bucket, content.s3_key, content.s3_object_version)?;
    let (code, keep) = package::keep(core, caller, "PublishLayerVersion", source).await?;
    let architectures = input.compatible_architectures.unwrap_or_default();
    let version = LayerVersion {
        description: input.description,
        license: input.license_info,
        runtimes: runtimes.iter().map(ToString::to_string).collect(),
        architectures: architectures.iter().map(ToString::to_string).collect(),
        code,
        created_ms: core.ambient.now().as_millis(),
        policy: None,
    };
    loop {
        let head = record::head_key(&name);
        let entry = store::get_one(&*core.store, head.clone()).await.map_err(failure::store)?;
        let last = entry.as_ref().map(|entry| from_cbor::<u64>(&entry.value)).transpose();
        let number = last.map_err(failure::store)?.unwrap_or(0) + 1;
        let batch = Batch::new()
            .check(Check::unchanged(head.clone(), entry.as_ref()))
            .put(head, to_cbor(&number))
            .put(record::key(&name, number), to_cbor(&version));
        if let Outcome::Committed(_) = core.store.commit(batch).await.map_err(failure::store)? {
            drop(keep);
            core.attachments.forget();
            let location = location::of(core, &version.code).await?;
            return Ok(show::whole(&name, number, &version, location));
        }
    }
}

pub(crate) async fn get(
    core: &Core,
    caller: &Caller,
    name: &str,
    version: i64,
) -> Result<GetLayerVersionResponse, ApiError> {
    shown(core, &LayerName::parse(caller, name)?, number(version)?).await
}

pub(crate) async fn get_by_arn(
    core: &Core,
    arn: &str,
) -> Result<GetLayerVersionResponse, ApiError> {
    let (name, number) = LayerName::version_of_arn(arn)?;
    shown(core, &name, number).await
}

async fn shown(
    core: &Core,
    name: &LayerName,
    number: u64,
) -> Result<GetLayerVersionResponse, ApiError> {
    let found = record::read(core, name, number).await?;
    let (version, _) = found.ok_or_else(not_there)?;
    let location = location::of(core, &version.code).await?;
    let whole = show::whole(name, number, &version, location);
    Ok(GetLayerVersionResponse {
        compatible_architectures: whole.compatible_architectures,
        compatible_runtimes: whole.compatible_runtimes,
        content: whole.content,
        created_date: whole.created_date,
        description: whole.description,
        layer_arn: whole.layer_arn,
        layer_version_arn: whole.layer_version_arn,
        license_info: whole.license_info,
        version: whole.version,
    })
}

/// Functions that have it keep it: its package goes when nobody has it any longer.
pub(crate) async fn delete(
    core: &Core,
    caller: &Caller,
    input: DeleteLayerVersionRequest,
) -> Result<(), ApiError> {
    let name = owned(caller, &input.layer_name)?;
    let batch = Batch::new().delete(record::key(&name, number(input.version_number)?));
    // There is no check that could conflict.
    let _ = core.store.commit(batch).await.map_err(failure::store)?;
    core.attachments.forget();
    Ok(())
}

/// From the newest on.
pub(crate) async fn list_versions(
    core: &Core,
    caller: &Caller,
    input: ListLayerVersionsRequest,
) -> Result<ListLayerVersionsResponse, ApiError> {
    const LISTING: &str = "ListLayerVersions";
    let name = LayerName::parse(caller, &input.layer_name)?;
    let runtime = input.compatible_runtime.as_ref().map(ToString::to_string);
    let architecture = input.compatible_architecture.as_ref().map(ToString::to_string);
    let asked = input.max_items.and_then(|n| usize::try_from(n).ok());
    let count = asked.unwrap_or(LAYERS_PAGE_MAX).min(LAYERS_PAGE_MAX);
    let mut range = record::versions(&name);
    if let Some(text) = input.marker.as_deref().filter(|text| !text.is_empty()) {
        let position = foundation::page::position(LISTING, text)
            .filter(|position| range.contains(position))
            .ok_or_else(|| invalid("Invalid marker: it does not belong to this listing."))?;
        range = range.before(position);
    }
    let (mut shown, mut rest, mut next_marker) = (Vec::new(), Some(range), None);
    'pages: while let Some(range) = rest {
        let limit = Limit::entries(count.max(1));
        let page = core.store.scan(range, limit, Direction::Backward).await;
        let page = page.map_err(failure::store)?;
        for entry in &page.entries {
            if shown.len() == count {
                break 'pages;
            }
            let (number, version) = record::decode(entry).map_err(failure::store)?;
            next_marker = Some(foundation::page::token(LISTING, &entry.key));
            if version.suits(runtime.as_deref(), architecture.as_deref()) {
                shown.push(show::item(&name, number, &version));
            }
        }
        rest = page.next;
        if rest.is_none() {
            next_marker = None;
        }
    }
    Ok(ListLayerVersionsResponse { layer_versions: Some(shown), next_marker })
}

/// Each layer with its newest version that suits.
pub(crate) async fn list(
    core: &Core,
    caller: &Caller,
    input: ListLayersRequest,
) -> Result<ListLayersResponse, ApiError> {
    const LISTING: &str = "ListLayers";
    let runtime = input.compatible_runtime.as_ref().map(ToString::to_string);
    let architecture = input.compatible_architecture.as_ref().map(ToString::to_string);
    let asked = input.max_items.and_then(|n| usize::try_from(n).ok());
    let count = asked.unwrap_or(LAYERS_PAGE_MAX).min(LAYERS_PAGE_MAX);
    let range = record::heads(&caller.account, &caller.region);
    let mut rest = Some(resume(LISTING, range, input.marker.as_deref())?);
    let mut layers = Vec::new();
    while let Some(range) = rest.take() {
        if layers.len() == count {
            rest = Some(range);
            break;
        }
        let limit = Limit::entries(count - layers.len());
        let page = core.store.scan(range, limit, Direction::Forward).await;
        let page = page.map_err(failure::store)?;
        for entry in &page.entries {
            let name = record::head_of(&entry.key).map_err(failure::store)?;
            let newest = newest(core, &name, runtime.as_deref(), architecture.as_deref()).await?;
            let Some((number, version)) = newest else { continue };
            layers.push(LayersListItem {
                latest_matching_version: Some(show::item(&name, number, &version)),
                layer_arn: Some(name.arn().to_string()),
                layer_name: Some(name.name),
            });
        }
        rest = page.next;
    }
    let next_marker = marker(LISTING, rest.as_ref());
    Ok(ListLayersResponse { layers: Some(layers), next_marker })
}

async fn newest(
    core: &Core,
    name: &LayerName,
    runtime: Option<&str>,
    architecture: Option<&str>,
) -> Result<Option<(u64, LayerVersion)>, ApiError> {
    let mut rest: Option<KeyRange> = Some(record::versions(name));
    while let Some(range) = rest {
        let page = core.store.scan(range, Limit::entries(8), Direction::Backward).await;
        let page = page.map_err(failure::store)?;
        for entry in &page.entries {
            let (number, version) = record::decode(entry).map_err(failure::store)?;
            if version.suits(runtime, architecture) {
                return Ok(Some((number, version)));
            }
        }
        rest = page.next;
    }
    Ok(None)
}
