//! What functions and layers have among the blobs and on disk.

use super::record::{self, Code, Function};
use super::version;
use crate::code::digest_of_layers;
use crate::core::Core;
use crate::failure;
use crate::layer;
use aws_api::ApiError;
use std::collections::BTreeSet;
use store::{BlobId, Direction, KeyRange, Limit};

/// What must be left alone.
#[derive(Debug, Default)]
pub(crate) struct InUse {
    /// Packages.
    pub(crate) blobs: BTreeSet<BlobId>,
    /// Digests of unpacked packages, and of layers put over each other.
    pub(crate) trees: BTreeSet<[u8; 32]>,
}

/// What is in use in every account and region. A function has its layers' packages from the layers, and
/// what is published has them from the function: looked at in this order, none is missed that goes on
/// from one to the next meanwhile.
pub(crate) async fn in_use(core: &Core) -> Result<InUse, ApiError> {
    let mut found = InUse::default();
    found.blobs.extend(layer::codes(core, None).await?.iter().map(Code::blob));
    for kind in [record::KIND, version::KIND] {
        let mut rest = Some(KeyRange::prefix(&kind.prefix()));
        while let Some(range) = rest {
            let page = core.store.scan(range, Limit::default(), Direction::Forward).await;
            let page = page.map_err(failure::store)?;
            for entry in page.entries {
                let function = match kind {
                    version::KIND => version::decode(&entry).map(|(_, found)| found.function),
                    _ => record::decode(entry).map(|found| found.function),
                };
                found.add(&function.map_err(failure::store)?);
            }
            rest = page.next;
        }
    }
    Ok(found)
}

impl InUse {
    fn add(&mut self, function: &Function) {
        let layers = function.layer_codes();
        for code in layers.iter().chain([&function.code]) {
            self.blobs.insert(code.blob());
            self.trees.insert(code.sha256);
        }
        self.trees.insert(digest_of_layers(&layers));
    }
}
