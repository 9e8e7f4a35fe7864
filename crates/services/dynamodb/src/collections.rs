//! Item collections: all items of a partition key in a table with local indexes, and what those
//! indexes have of them.

use aws_api::ApiError;
use aws_api::dynamodb::{ItemCollectionMetrics, ReturnItemCollectionMetrics};

use crate::Room;
use crate::table::Table;
use crate::value::Item;

/// Whether the answer is to tell of item collections.
pub(crate) fn is_wanted(choice: &Option<ReturnItemCollectionMetrics>) -> bool {
    matches!(choice, Some(ReturnItemCollectionMetrics::Size))
}

impl Room {
    /// The collections that items or keys belong to, each once. A table without local indexes has
    /// none.
    pub(crate) async fn collections<'a>(
        &self,
        table: &Table,
        items: impl Iterator<Item = &'a Item>,
    ) -> Result<Vec<ItemCollectionMetrics>, ApiError> {
        let mut found: Vec<ItemCollectionMetrics> = Vec::new();
        if !table.indexes.iter().any(|held| held.index.is_local()) {
            return Ok(found);
        }
        for item in items {
            let hash = &table.record.keys.hash.name;
            let Some(value) = item.get(hash) else { continue };
            let key = Some([(hash.clone(), value.clone().into_wire())].into());
            if found.iter().any(|other| other.item_collection_key == key) {
                continue;
            }
            let gigabytes = self.collection_gigabytes(table, value).await? as f64;
            found.push(ItemCollectionMetrics {
                item_collection_key: key,
                size_estimate_range_gb: Some(vec![gigabytes, gigabytes + 1.0]),
            });
        }
        Ok(found)
    }
}
