//! UpdateTimeToLive and DescribeTimeToLive.

use std::time::Duration;

use aws_api::ApiError;
use aws_api::dynamodb::{
    DescribeTimeToLiveInput, DescribeTimeToLiveOutput, TimeToLiveDescription, TimeToLiveStatus,
    UpdateTimeToLiveInput, UpdateTimeToLiveOutput,
};
use foundation::{Caller, Timestamp};
use store::{Batch, get_one};

use super::{Index, IndexName, TimeToLive, Work, sweep};
use crate::Room;
use crate::errors::{invalid, store_failed};
use crate::stored;

/// Between two changes (API Reference, «UpdateTimeToLive»).
const CHANGES_APART: Duration = Duration::from_secs(3600);

impl Room {
    /// The change holds when this answers: items that expire from now on are deleted. Those that
    /// were there before are entered into the index behind it.
    pub(crate) async fn change_time_to_live(
        &self,
        caller: &Caller,
        input: UpdateTimeToLiveInput,
    ) -> Result<UpdateTimeToLiveOutput, ApiError> {
        let asked = input.time_to_live_specification;
        loop {
            let mut table = self.stored_table(caller, &input.table_name).await?;
            table.check_settled()?;
            let now = self.ambient.now();
            refuse(&table.record.ttl, &asked.attribute_name, asked.enabled, now)?;
            let generation = table.record.ttl.generation;
            let (account, region) = (&caller.account, &caller.region);
            let batch = if asked.enabled {
                table.record.ttl.attribute = Some(asked.attribute_name.clone());
                table.record.ttl.generation = generation.wrapping_add(1);
                let name = IndexName::of(account, region, &table.record).map_err(store_failed)?;
                let work = Work::Fill { behind: None };
                let index = Index { table: table.record.name.clone(), work };
                Batch::new().put(name.key(), stored::encode(&index))
            } else {
                let batch = sweep(Batch::new(), account, region, &table.record);
                table.record.ttl.attribute = None;
                batch.map_err(store_failed)?
            };
            table.record.ttl.changed_ms = Some(now.as_millis());
            // A conflict is somebody else's change of the table: look again.
            if self.replace_record_with(batch, &table.key, table.version, &table.record).await? {
                return Ok(UpdateTimeToLiveOutput { time_to_live_specification: Some(asked) });
            }
        }
    }

    pub(crate) async fn shown_time_to_live(
        &self,
        caller: &Caller,
        input: DescribeTimeToLiveInput,
    ) -> Result<DescribeTimeToLiveOutput, ApiError> {
        let table = self.stored_table(caller, &input.table_name).await?;
        let name = IndexName::of(&caller.account, &caller.region, &table.record);
        let key = name.map_err(store_failed)?.key();
        let entry = get_one(&*self.store, key).await.map_err(store_failed)?;
        let index = entry.map(|entry| stored::decode::<Index>("index", &entry.value)).transpose();
        let work = index.map_err(store_failed)?.map(|index| index.work);
        let status = match (&table.record.ttl.attribute, work) {
            (Some(_), Some(Work::Fill { .. })) => TimeToLiveStatus::Enabling,
            (Some(_), _) => TimeToLiveStatus::Enabled,
            (None, Some(Work::Sweep)) => TimeToLiveStatus::Disabling,
            (None, _) => TimeToLiveStatus::Disabled,
        };
        Ok(DescribeTimeToLiveOutput {
            time_to_live_description: Some(TimeToLiveDescription {
                attribute_name: table.record.ttl.attribute,
                time_to_live_status: Some(status),
            }),
        })
    }
}

/// Refuses what changes nothing, what comes too soon, and another attribute's.
fn refuse(
    present: &TimeToLive,
    attribute: &str,
    enable: bool,
    now: Timestamp,
) -> Result<(), ApiError> {
    match &present.attribute {
        Some(current) if current != attribute => {
            return Err(invalid(format!(
                "TimeToLive is active on a different AttributeName: current AttributeName is \
                 {current}"
            )));
        }
        Some(_) if enable => return Err(invalid("TimeToLive is already enabled")),
        None if !enable => return Err(invalid("TimeToLive is already disabled")),
        _ => {}
    }
    let changed = present.changed_ms.map(Timestamp::from_millis);
    if changed.is_some_and(|changed| changed + CHANGES_APART > now) {
        return Err(invalid(
            "Time to live has been modified multiple times within a fixed interval",
        ));
    }
    Ok(())
}
