//! A mapping from state to state: what its supervisor makes of it.

use super::checkpoint;
use super::queue::{self, Queue};
use super::record::{self, Found, Mapping, MappingName, State};
use super::shared::Shared;
use super::source::{self, Origin, Source};
use crate::core::Core;
use crate::failure;
use crate::function::record::to_cbor;
use aws_api::ApiError;
use pollers::{Charge, Phase, Settled, Sourced, supervise};
use std::sync::Arc;
use store::{Batch, Entry, Key, StoreError};
use tenure::Node;

/// Goes on with all mappings that the store holds.
pub(super) async fn start(core: &Arc<Core>) -> Result<(), ApiError> {
    let core = core.clone();
    let supervisors = &core.mappings.supervisors;
    let all = supervisors.attend_all(&*core.store, &record::KIND.prefix(), record::name_of).await;
    all.map_err(failure::store)?;
    let supervised = core.clone();
    core.background.spawn(async move {
        let each = |name| supervise(Supervised { core: supervised.clone(), name });
        supervised.mappings.supervisors.run(&supervised.ambient, each).await;
    });
    Ok(())
}

/// Sees to it that the mapping has its supervisor.
pub(super) fn attend(core: &Core, name: &MappingName) {
    core.mappings.supervisors.attend(name.clone());
}

/// A mapping that is looked after.
struct Supervised {
    core: Arc<Core>,
    name: MappingName,
}

impl Charge for Supervised {
    type Found = Found;
    type Stream = Shared<Source>;
    type Queue = Shared<Queue>;

    fn name(&self) -> String {
        self.name.id.clone()
    }

    fn node(&self) -> Node {
        self.core.as_node()
    }

    fn key(&self) -> Key {
        record::key(&self.name)
    }

    fn read(&self, entry: Entry) -> Result<Found, StoreError> {
        record::decode(entry)
    }

    fn lease(&self, _: &Found) -> String {
        format!("lambda/mapping/{}", self.name.id)
    }

    fn phase(&self, found: &Found) -> Phase {
        match found.mapping.state {
            State::Disabled => Phase::AtRest,
            State::Enabled => Phase::AtWork,
            State::Deleting => Phase::Deleting,
            State::Disabling | State::Updating if !found.mapping.enabled => Phase::Ending,
            State::Creating | State::Enabling | State::Disabling | State::Updating => {
                Phase::Settling
            }
        }
    }

    fn work(&self, found: &Found) -> Result<Sourced<Shared<Source>, Shared<Queue>>, ApiError> {
        let (core, mapping, function) = (&self.core, &found.mapping, found.function());
        Ok(match Origin::of(&mapping.source_arn)? {
            Origin::Stream(_) => {
                let source = source::open(core, mapping, function)?;
                Sourced::Stream(Shared::new(core, found.clone(), source))
            }
            Origin::Queue => {
                let source = queue::open(core, mapping, function)?;
                Sourced::Queue(Shared::new(core, found.clone(), source))
            }
        })
    }

    fn same_work(&self, one: &Found, other: &Found) -> bool {
        let work = |mapping: &Mapping| Mapping {
            tags: one.mapping.tags.clone(),
            state: one.mapping.state,
            modified_ms: one.mapping.modified_ms,
            ..mapping.clone()
        };
        one.mapping == work(&other.mapping)
    }

    async fn settle(&self, found: &Found) -> Result<Settled, ApiError> {
        let state = if found.mapping.enabled { State::Enabled } else { State::Disabled };
        let settled = Mapping { state, ..found.mapping.clone() };
        Ok(Settled::As(Batch::new().put(found.entry.key.clone(), to_cbor(&settled))))
    }

    fn delete(&self, found: &Found) -> Batch {
        let id = &self.name.id;
        Batch::new()
            .delete(found.pair_key())
            .delete(record::result_key(id))
            .delete_range(checkpoint::of(id).range())
    }
}
