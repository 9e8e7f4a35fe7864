//! Saved queries: PutQueryDefinition, DescribeQueryDefinitions, DeleteQueryDefinition.

use super::operations::check_language;
use crate::groups::position;
use crate::keys::{QueryDefinition, QueryDefinitionKey};
use crate::room::{Room, decode, encode, internal, refuse};
use aws_api::ApiError;
use aws_api::logs::{self, QueryLanguage, error};
use foundation::{Caller, page};
use store::{Batch, Check, Direction, Entry, KeyRange, Limit, get_one};

/// Saved queries of an account in a region («CloudWatch Logs quotas»).
const DEFINITIONS_MAX: usize = 1_000;
/// Saved queries in one answer, unless the client asks for fewer («DescribeQueryDefinitions»).
const PAGE: usize = 1_000;
const LISTING: &str = "DescribeQueryDefinitions";

impl Room {
    pub(crate) async fn put_query_definition(
        &self,
        caller: &Caller,
        input: logs::PutQueryDefinitionRequest,
    ) -> Result<logs::PutQueryDefinitionResponse, ApiError> {
        check_language(input.query_language.as_ref())?;
        refuse(input.parameters.is_some_and(|list| !list.is_empty()), "parameters")?;
        let definition = |token: Option<String>| QueryDefinition {
            name: input.name.clone(),
            text: input.query_string.clone(),
            groups: input.log_group_names.clone().unwrap_or_default(),
            modified_ms: self.now_ms(),
            token,
        };
        let answer =
            |id: String| Ok(logs::PutQueryDefinitionResponse { query_definition_id: Some(id) });
        let Some(id) = input.query_definition_id.clone() else {
            let all = self.definitions(caller).await?;
            let token = input.client_token.clone();
            let again =
                |(_, known): &&(Entry, QueryDefinition)| token.is_some() && known.token == token;
            if let Some((entry, _)) = all.iter().find(again) {
                return answer(QueryDefinitionKey::id(&entry.key).map_err(internal)?);
            }
            if all.len() >= DEFINITIONS_MAX {
                return Err(error::limit_exceeded_exception("Resource limit exceeded."));
            }
            let id = self.ambient.dice.uuid();
            let key = QueryDefinitionKey::encode(caller, &id);
            let batch = Batch::new().check(Check::Absent(key.clone()));
            let batch = batch.put(key, encode(&definition(token))?);
            return match self.commit(batch).await? {
                Ok(()) => answer(id),
                Err(_) => Err(ApiError::internal("an id was given twice")),
            };
        };
        loop {
            let (entry, known) = self.definition(caller, &id).await?;
            let batch = Batch::new()
                .check(Check::Version(entry.key.clone(), entry.version))
                .put(entry.key, encode(&definition(known.token))?);
            if self.commit(batch).await?.is_ok() {
                return answer(id);
            }
        }
    }

    pub(crate) async fn delete_query_definition(
        &self,
        caller: &Caller,
        input: logs::DeleteQueryDefinitionRequest,
    ) -> Result<logs::DeleteQueryDefinitionResponse, ApiError> {
        let (entry, _) = self.definition(caller, &input.query_definition_id).await?;
        let batch = Batch::new().check(Check::Present(entry.key.clone())).delete(entry.key);
        match self.commit(batch).await? {
            Ok(()) => Ok(logs::DeleteQueryDefinitionResponse { success: Some(true) }),
            Err(_) => Err(missing()),
        }
    }

    pub(crate) async fn describe_query_definitions(
        &self,
        caller: &Caller,
        input: logs::DescribeQueryDefinitionsRequest,
    ) -> Result<logs::DescribeQueryDefinitionsResponse, ApiError> {
        check_language(input.query_language.as_ref())?;
        let prefix = input.query_definition_name_prefix.unwrap_or_default();
        let mut found = Vec::new();
        for (entry, definition) in self.definitions(caller).await? {
            if definition.name.starts_with(&prefix) {
                found.push((QueryDefinitionKey::id(&entry.key).map_err(internal)?, definition));
            }
        }
        if let Some(token) = &input.next_token {
            let last = position(LISTING, token)?;
            found.retain(|(id, _)| id.as_bytes() > &last[..]);
        }
        let limit = input.max_results.and_then(|n| usize::try_from(n).ok()).unwrap_or(PAGE);
        let more = found.len() > limit;
        found.truncate(limit);
        let last = found.last().filter(|_| more);
        let next_token = last.map(|(id, _)| page::token(LISTING, id.as_bytes()));
        let shown = found.into_iter().map(|(id, definition)| logs::QueryDefinition {
            query_definition_id: Some(id),
            query_language: Some(QueryLanguage::Cwli),
            name: Some(definition.name),
            query_string: Some(definition.text),
            last_modified: Some(definition.modified_ms),
            log_group_names: Some(definition.groups),
            ..Default::default()
        });
        let query_definitions = Some(shown.collect());
        Ok(logs::DescribeQueryDefinitionsResponse { query_definitions, next_token })
    }

    async fn definition(
        &self,
        caller: &Caller,
        id: &str,
    ) -> Result<(Entry, QueryDefinition), ApiError> {
        let key = QueryDefinitionKey::encode(caller, id);
        let entry = get_one(&*self.store, key).await.map_err(internal)?.ok_or_else(missing)?;
        let definition = decode(&entry.value)?;
        Ok((entry, definition))
    }

    /// All of an account in a region, by their ids.
    async fn definitions(
        &self,
        caller: &Caller,
    ) -> Result<Vec<(Entry, QueryDefinition)>, ApiError> {
        let mut found = Vec::new();
        let mut rest = Some(KeyRange::prefix(&QueryDefinitionKey::all_of(caller)));
        while let Some(range) = rest {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await;
            let page = page.map_err(internal)?;
            for entry in page.entries {
                let definition = decode(&entry.value)?;
                found.push((entry, definition));
            }
            rest = page.next;
        }
        Ok(found)
    }
}

fn missing() -> ApiError {
    error::resource_not_found_exception("The specified query definition does not exist.")
}
