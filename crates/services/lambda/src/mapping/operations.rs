//! CreateEventSourceMapping and its kin.

use super::checkpoint;
use super::queue::{self, settings as of_queue};
use super::record::{self, Found, Mapping, MappingName, Parallelization, State};
use super::role::NO_FUNCTION;
use super::settings::{self, Settings};
use super::source::{self, Origin, explain};
use super::{destination, supervisor};
use crate::core::Core;
use crate::failure;
use crate::function;
use crate::function::record::to_cbor;
use crate::limits::MAPPINGS_PAGE_MAX;
use crate::names::{FunctionName, Named};
use aws_api::ApiError;
use aws_api::lambda::{
    CreateEventSourceMappingRequest, EventSourceMappingConfiguration,
    ListEventSourceMappingsRequest, ListEventSourceMappingsResponse,
    UpdateEventSourceMappingRequest, error,
};
use foundation::Caller;
use std::sync::Arc;
use store::{Batch, Check, Direction, KeyRange, Limit, Outcome};

/// The mapping of that id.
pub(crate) async fn read(core: &Core, caller: &Caller, id: &str) -> Result<Found, ApiError> {
    let name =
        MappingName { account: caller.account, region: caller.region.clone(), id: id.to_owned() };
    let entry = store::get_one(&*core.store, record::key(&name)).await.map_err(failure::store)?;
    let entry = entry.ok_or_else(|| {
        error::resource_not_found_exception("The resource you requested does not exist.")
    })?;
    record::decode(entry).map_err(failure::store)
}

async fn show(core: &Core, found: &Found) -> Result<EventSourceMappingConfiguration, ApiError> {
    let key = record::result_key(&found.name.id);
    let result = store::get_one(&*core.store, key).await.map_err(failure::store)?;
    Ok(found.show(result.map(|entry| String::from_utf8_lossy(&entry.value).into_owned())))
}

/// The function that a mapping is to invoke, with the version or alias; and its time limit in seconds.
async fn find_function(core: &Core, caller: &Caller, name: &str) -> Result<(Named, u32), ApiError> {
    let absent = |error: ApiError| match error.code() {
        "ResourceNotFoundException" => failure::invalid(NO_FUNCTION),
        _ => error,
    };
    let named = Named::parse(caller, name, None).map_err(absent)?;
    let found = function::find(core, &named).await.map_err(absent)?;
    Ok((named, found.function.timeout_s))
}

pub(crate) async fn create(
    core: &Arc<Core>,
    caller: &Caller,
    input: CreateEventSourceMappingRequest,
) -> Result<EventSourceMappingConfiguration, ApiError> {
    settings::refuse_on_create(&input)?;
    let (named, timeout_s) = find_function(core, caller, &input.function_name).await?;
    let source_arn = settings::source(input.event_source_arn.as_deref())?;
    let origin = Origin::of(&source_arn.to_string())?;
    let now = core.ambient.now();
    let tags = input.tags.clone().unwrap_or_default();
    function::settings::tags(&tags)?;
    let starting = match origin {
        Origin::Stream(_) => Some(settings::starting(&input, &source_arn, now)?),
        Origin::Queue => {
            of_queue::refuse_on_create(caller, &input, &source_arn.region)?;
            None
        }
    };
    let mut mapping = Mapping {
        function: named.function.name.clone(),
        source_arn: source_arn.to_string(),
        starting,
        batch_size: settings::batch_size_default(origin),
        window_s: 0,
        retries: -1,
        max_age_s: -1,
        bisect: false,
        report_failures: false,
        filters: Vec::new(),
        enabled: true,
        state: State::Creating,
        modified_ms: now.as_millis(),
        tags,
        qualifier: named.qualifier.as_ref().map(ToString::to_string),
        parallelization: Parallelization::default(),
        tumbling_s: 0,
        destination: None,
        count_events: false,
        concurrency: None,
    };
    Settings::from(&input).apply(&mut mapping)?;
    if let Some(arn) = &mapping.destination {
        destination::check_own(core, arn, named.function.clone()).await?;
    }
    let name = MappingName {
        account: caller.account,
        region: caller.region.clone(),
        id: core.ambient.dice.uuid(),
    };
    let batch = match mapping.starting {
        Some(starting) => {
            let source = source::open(core, &mapping, named.function.clone())?;
            let places = source.places(&starting.position(), &checkpoint::of(&name.id)).await;
            places.map_err(|failure| explain(&source, failure))?
        }
        None => {
            queue::admit(&queue::open(core, &mapping, named.function.clone())?, timeout_s).await?;
            Batch::new()
        }
    };
    let pair = record::pair_key(&name, &mapping);
    let batch = batch
        .check(Check::Absent(pair.clone()))
        .put(pair.clone(), name.id.clone())
        .put(record::key(&name), to_cbor(&mapping));
    match core.store.commit(batch).await.map_err(failure::store)? {
        Outcome::Committed(_) => {
            let found = read(core, caller, &name.id).await?;
            supervisor::attend(core, &found.name);
            // As it was committed: the supervisor may have been faster.
            let created = Found { mapping, ..found };
            show(core, &created).await
        }
        Outcome::Conflict(_) => {
            let other = store::get_one(&*core.store, pair).await.map_err(failure::store)?;
            let other = other.map(|entry| String::from_utf8_lossy(&entry.value).into_owned());
            Err(error::resource_conflict_exception(format!(
                "The event source arn (\" {} \") and function (\" {} \") provided mapping already \
                 exists. Please update or delete the existing mapping with UUID {}",
                mapping.source_arn,
                mapping.function,
                other.unwrap_or_default()
            )))
        }
    }
}

pub(crate) async fn get(
    core: &Core,
    caller: &Caller,
    id: &str,
) -> Result<EventSourceMappingConfiguration, ApiError> {
    let found = read(core, caller, id).await?;
    show(core, &found).await
}

pub(crate) async fn list(
    core: &Core,
    caller: &Caller,
    input: ListEventSourceMappingsRequest,
) -> Result<ListEventSourceMappingsResponse, ApiError> {
    const LISTING: &str = "ListEventSourceMappings";
    let function = match input.function_name.as_deref() {
        Some(name) => Some(Named::parse(caller, name, None)?),
        None => None,
    };
    let wanted = |mapping: &Mapping| {
        function.as_ref().is_none_or(|named| {
            let qualifier = named.qualifier.as_ref().map(ToString::to_string);
            named.function.name == mapping.function && qualifier == mapping.qualifier
        }) && input.event_source_arn.as_ref().is_none_or(|arn| *arn == mapping.source_arn)
    };
    let range = KeyRange::prefix(&record::prefix(&caller.account, &caller.region));
    let mut rest = Some(function::resume(LISTING, range, input.marker.as_deref())?);
    let asked = input.max_items.and_then(|n| usize::try_from(n).ok());
    let count = asked.unwrap_or(MAPPINGS_PAGE_MAX).min(MAPPINGS_PAGE_MAX);
    let mut mappings = Vec::new();
    while let Some(range) = rest.take() {
        if mappings.len() == count {
            rest = Some(range);
            break;
        }
        let limit = Limit::entries(count - mappings.len());
        let page = core.store.scan(range, limit, Direction::Forward).await;
        let page = page.map_err(failure::store)?;
        for entry in page.entries {
            let found = record::decode(entry).map_err(failure::store)?;
            if wanted(&found.mapping) {
                mappings.push(show(core, &found).await?);
            }
        }
        rest = page.next;
    }
    let next_marker = function::marker(LISTING, rest.as_ref());
    Ok(ListEventSourceMappingsResponse { event_source_mappings: Some(mappings), next_marker })
}

/// Refuses a source that the function's role may not use.
async fn admit(
    core: &Arc<Core>,
    mapping: &Mapping,
    function: FunctionName,
    timeout_s: u32,
) -> Result<(), ApiError> {
    match Origin::of(&mapping.source_arn)? {
        Origin::Stream(_) => {
            let source = source::open(core, mapping, function)?;
            source.shards().await.map(drop).map_err(|failure| explain(&source, failure))
        }
        Origin::Queue => queue::admit(&queue::open(core, mapping, function)?, timeout_s).await,
    }
}

fn settled(state: State, to: &str) -> Result<(), ApiError> {
    match state {
        State::Enabled | State::Disabled => Ok(()),
        State::Creating
        | State::Enabling
        | State::Disabling
        | State::Updating
        | State::Deleting => Err(error::resource_in_use_exception(format!(
            "Cannot {to} the event source mapping because it is in use."
        ))),
    }
}

pub(crate) async fn update(
    core: &Arc<Core>,
    caller: &Caller,
    input: UpdateEventSourceMappingRequest,
) -> Result<EventSourceMappingConfiguration, ApiError> {
    settings::refuse_on_update(&input)?;
    let function = match input.function_name.as_deref() {
        Some(name) => Some(find_function(core, caller, name).await?),
        None => None,
    };
    loop {
        let found = read(core, caller, &input.uuid).await?;
        settled(found.mapping.state, "update")?;
        let mut mapping = found.mapping.clone();
        Settings::from(&input).apply(&mut mapping)?;
        if let Some((named, _)) = &function {
            mapping.function.clone_from(&named.function.name);
            mapping.qualifier = named.qualifier.as_ref().map(ToString::to_string);
        }
        let updated = Found { mapping: mapping.clone(), ..found.clone() };
        let invoked = updated.function();
        if let Some((_, timeout_s)) = function.as_ref().filter(|_| invoked != found.function()) {
            // The other function's role must be let in, too.
            admit(core, &mapping, invoked.clone(), *timeout_s).await?;
        }
        if let Some(arn) = mapping.destination.as_ref().filter(|arn| {
            Some(*arn) != found.mapping.destination.as_ref() || invoked != found.function()
        }) {
            destination::check_own(core, arn, invoked).await?;
        }
        mapping.state = match (found.mapping.enabled, mapping.enabled) {
            (false, true) => State::Enabling,
            (true, false) => State::Disabling,
            _ => State::Updating,
        };
        mapping.modified_ms = core.ambient.now().as_millis();
        let key = found.entry.key.clone();
        let mut batch = Batch::new()
            .check(Check::unchanged(key.clone(), Some(&found.entry)))
            .put(key, to_cbor(&mapping));
        let updated = Found { mapping, ..found.clone() };
        if updated.pair_key() != found.pair_key() {
            let pair = updated.pair_key();
            if store::get_one(&*core.store, pair.clone()).await.map_err(failure::store)?.is_some() {
                return Err(error::resource_conflict_exception(
                    "There is another mapping of this event source to this function.",
                ));
            }
            batch = batch
                .check(Check::Absent(pair.clone()))
                .delete(found.pair_key())
                .put(pair, found.name.id.clone());
        }
        if let Outcome::Committed(_) = core.store.commit(batch).await.map_err(failure::store)? {
            supervisor::attend(core, &updated.name);
            return show(core, &updated).await;
        }
    }
}

pub(crate) async fn delete(
    core: &Arc<Core>,
    caller: &Caller,
    id: &str,
) -> Result<EventSourceMappingConfiguration, ApiError> {
    loop {
        let found = read(core, caller, id).await?;
        settled(found.mapping.state, "delete")?;
        let mapping = Mapping { state: State::Deleting, ..found.mapping.clone() };
        let key = found.entry.key.clone();
        let batch = Batch::new()
            .check(Check::unchanged(key.clone(), Some(&found.entry)))
            .put(key, to_cbor(&mapping));
        let deleted = Found { mapping, ..found };
        if let Outcome::Committed(_) = core.store.commit(batch).await.map_err(failure::store)? {
            let shown = show(core, &deleted).await?;
            supervisor::attend(core, &deleted.name);
            return Ok(shown);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_settled_mappings_may_be_changed() {
        let unsettled =
            [State::Creating, State::Enabling, State::Disabling, State::Updating, State::Deleting];
        for state in unsettled {
            let refused = settled(state, "update").expect_err("it is not settled");
            assert!(refused.is("ResourceInUseException"), "{refused}");
        }
        assert!(settled(State::Enabled, "").is_ok() && settled(State::Disabled, "").is_ok());
    }
}
