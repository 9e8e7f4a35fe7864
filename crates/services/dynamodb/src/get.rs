//! GetItem. Every read here is strongly consistent; eventual consistency is only cheaper.

use aws_api::ApiError;
use aws_api::dynamodb::{GetItemInput, GetItemOutput};
use foundation::Caller;

use crate::Room;
use crate::capacity::{Units, Use, consumed, read_units};
use crate::errors::{invalid, store_failed};
use crate::item_format;
use crate::requests::{item, projection};
use crate::value::item_into_wire;

impl Room {
    pub(crate) async fn get(
        &self,
        caller: &Caller,
        input: GetItemInput,
    ) -> Result<GetItemOutput, ApiError> {
        let key = item(input.key)?;
        let projection = projection(
            &input.projection_expression,
            input.expression_attribute_names,
            input.attributes_to_get,
        )?;
        let entry = loop {
            let table = self.table(caller, &input.table_name).await?;
            let row = table.record.keys.row_of_key(&table.rows, &key).map_err(invalid)?;
            // Again only after a commit that changed the table.
            if let Some(mut rows) = self.snapshot(std::slice::from_ref(&table), vec![row]).await? {
                break rows.pop().flatten();
            }
        };
        let mut size = 0;
        let mut found = None;
        if let Some(entry) = entry {
            size = item_format::size(&entry.value).map_err(store_failed)?;
            found = Some(match &projection {
                Some(projection) => {
                    let item = item_format::decode(&entry.value).map_err(store_failed)?;
                    item_into_wire(projection.of_item(item))
                }
                None => item_format::decode_for_wire(&entry.value).map_err(store_failed)?,
            });
        }
        let units = read_units(size, input.consistent_read == Some(true));
        self.bill_read(caller, &input.table_name, &Units::from(units), 1.0);
        Ok(GetItemOutput {
            item: found,
            consumed_capacity: consumed(
                &input.return_consumed_capacity,
                &input.table_name,
                units,
                Use::Plain,
            ),
        })
    }
}
