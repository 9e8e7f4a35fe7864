//! `vd | account | region | api id | deployment id`: the copy of an API's definition that a deployment
//! is. Never changes; lives until the deployment, or the API, is deleted.

use super::ApiKey;
use store::keys::{KeyWriter, Kind};
use store::{Key, KeyRange};

const KIND: Kind = Kind::new(*b"vd");

pub(crate) fn snapshot_key(api: &ApiKey, deployment_id: &str) -> Key {
    of(api).str(deployment_id).finish()
}

pub(crate) fn all_snapshots_of(api: &ApiKey) -> KeyRange {
    KeyRange::prefix(&of(api).finish())
}

fn of(api: &ApiKey) -> KeyWriter {
    KeyWriter::new(KIND).str(api.account.as_str()).str(api.region.as_str()).str(&api.id)
}
