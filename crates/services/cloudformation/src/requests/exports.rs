//! `ListExports`, `ListImports`.

use super::resumed;
use crate::keys;
use crate::record::{self, Export};
use crate::refusal::{self, validation};
use crate::room::Room;
use aws_api::ApiError;
use aws_api::cloudformation as api;
use foundation::{Caller, page};
use store::{Direction, Entry, KeyRange, Limit};

/// Exports, or importing stacks, in a page.
const PAGE: usize = 100;

impl Room {
    async fn cut(
        &self,
        listing: &str,
        range: KeyRange,
        token: Option<&str>,
    ) -> Result<(Vec<Entry>, Option<String>), ApiError> {
        let range = resumed(listing, range, token, false)?;
        let limit = Limit::entries(PAGE);
        let page = self.core.store.scan(range, limit, Direction::Forward).await;
        let page = page.map_err(refusal::store)?;
        let last = page.entries.last().filter(|_| page.next.is_some());
        let next = last.map(|entry| page::token(listing, &entry.key));
        Ok((page.entries, next))
    }

    pub(crate) async fn list_exports(
        &self,
        caller: &Caller,
        input: api::ListExportsInput,
    ) -> Result<api::ListExportsOutput, ApiError> {
        let range = keys::exports(&caller.account, &caller.region);
        let (entries, next_token) = self.cut("exports", range, input.next_token.as_deref()).await?;
        let mut exports = Vec::with_capacity(entries.len());
        for entry in &entries {
            let export: Export = record::decode(&entry.value).map_err(refusal::store)?;
            exports.push(api::Export {
                exporting_stack_id: Some(export.stack.to_string()),
                name: Some(keys::exported(&entry.key).map_err(refusal::store)?),
                value: Some(export.value),
            });
        }
        Ok(api::ListExportsOutput { exports: Some(exports), next_token })
    }

    pub(crate) async fn list_imports(
        &self,
        caller: &Caller,
        input: api::ListImportsInput,
    ) -> Result<api::ListImportsOutput, ApiError> {
        let name = &input.export_name;
        let key = keys::export(&caller.account, &caller.region, name);
        if self.core.read::<Export>(key).await.map_err(refusal::store)?.is_none() {
            return Err(validation(format!("Export '{name}' does not exist.")));
        }
        let range = keys::imports(&caller.account, &caller.region, name);
        let listing = format!("imports {name}");
        let (entries, next_token) = self.cut(&listing, range, input.next_token.as_deref()).await?;
        if entries.is_empty() {
            return Err(validation(format!("Export '{name}' is not imported by any stack.")));
        }
        let names = entries.iter().map(|entry| String::from_utf8_lossy(&entry.value).into_owned());
        Ok(api::ListImportsOutput { imports: Some(names.collect()), next_token })
    }
}
