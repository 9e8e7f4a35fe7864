//! The layers of a function.

use super::name::LayerName;
use super::record;
use crate::core::Core;
use crate::failure::invalid;
use crate::function::record::{Code, LayerUse};
use crate::limits::{CODE_UNZIPPED_MAX, LAYERS_MAX};
use aws_api::ApiError;
use foundation::Region;
use store::Check;

/// The layer versions that a request names, with the checks that they are still there when the function
/// is stored. Those that the function has already may be gone: it keeps them.
pub(crate) async fn resolve(
    core: &Core,
    region: &Region,
    arns: &[String],
    had: &[LayerUse],
) -> Result<(Vec<LayerUse>, Vec<Check>), ApiError> {
    if arns.len() > LAYERS_MAX {
        return Err(invalid(format!("Cannot reference more than {LAYERS_MAX} layers.")));
    }
    let (mut layers, mut checks) = (Vec::new(), Vec::new());
    let mut names: Vec<(LayerName, &str)> = Vec::new();
    for arn in arns {
        let (name, number) = LayerName::version_of_arn(arn)?;
        if name.region != *region {
            return Err(invalid(format!(
                "Layers are not in the same region as the function. Layers are expected to be in \
                 region {region}."
            )));
        }
        if let Some((_, other)) = names.iter().find(|(known, _)| *known == name) {
            return Err(invalid(format!(
                "Two different versions of the same layer are not allowed to be referenced in the \
                 same function. {other} and {arn} are versions of the same layer."
            )));
        }
        if let Some(kept) = had.iter().find(|kept| kept.arn == *arn) {
            layers.push(kept.clone());
        } else {
            let found = record::read(core, &name, number).await?;
            let absent = || invalid(format!("Layer version {arn} does not exist."));
            let (version, entry) = found.ok_or_else(absent)?;
            layers.push(LayerUse { arn: arn.clone(), code: version.code });
            // A change of its policy does no harm.
            checks.push(Check::Present(entry.key));
        }
        names.push((name, arn));
    }
    Ok((layers, checks))
}

/// Refuses a function that is too large together with its layers.
pub(crate) fn check_size(code: &Code, layers: &[LayerUse]) -> Result<(), ApiError> {
    let size = layers.iter().map(|layer| layer.code.unzipped).sum::<u64>() + code.unzipped;
    if size <= CODE_UNZIPPED_MAX {
        return Ok(());
    }
    Err(invalid(format!(
        "Function code combined with layers exceeds the maximum allowed size of \
         {CODE_UNZIPPED_MAX} bytes. The actual size is {size} bytes."
    )))
}
