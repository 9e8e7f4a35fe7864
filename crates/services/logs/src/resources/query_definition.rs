//! `AWS::Logs::QueryDefinition`.

use super::SERVICE;
use async_trait::async_trait;
use aws_api::logs::{
    DeleteQueryDefinitionRequest, DescribeQueryDefinitionsRequest, Logs, PutQueryDefinitionRequest,
    QueryDefinition as Shown, QueryLanguage,
};
use resource::{Definition, Failure, Found, Made, Provider, Work, gone, properties};
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct QueryDefinition {
        name: String = "Name";
        text: String = "QueryString";
        groups: Option<Vec<String>> = "LogGroupNames";
        language: Option<String> = "QueryLanguage";
    }
}

pub(super) struct QueryDefinitions {
    pub(super) api: Arc<dyn Logs>,
}

const NAME: &str = "AWS::Logs::QueryDefinition";

#[async_trait]
impl Provider for QueryDefinitions {
    const DEFINITION: Definition = Definition::new(NAME).attributes(&["QueryDefinitionId"]);

    type Properties = QueryDefinition;

    async fn create(&self, work: &Work, wanted: &QueryDefinition) -> Result<Made, Failure> {
        // The token finds what an earlier try has made; it has at least 36 characters.
        let token = Some(format!("{:-<36}", work.token));
        let id = self.put(work, None, token, wanted).await?;
        work.remember(&id).await?;
        Ok(made(&id))
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        wanted: &QueryDefinition,
    ) -> Result<Option<Found<QueryDefinition>>, Failure> {
        let Some(found) = self.find(work, id).await? else { return Ok(None) };
        let groups = found.log_group_names.unwrap_or_default();
        let properties = QueryDefinition {
            name: found.name.unwrap_or_default(),
            text: found.query_string.unwrap_or_default(),
            groups: (wanted.groups.is_some() || !groups.is_empty()).then_some(groups),
            // What nobody has set is the default.
            language: found
                .query_language
                .map(|language| language.to_string())
                .filter(|_| wanted.language.is_some()),
        };
        Ok(Some(Found { properties, attributes: made(id).attributes }))
    }

    async fn update(
        &self,
        work: &Work,
        id: &str,
        _old: &QueryDefinition,
        new: &QueryDefinition,
    ) -> Result<Made, Failure> {
        let id = self.put(work, Some(id.to_owned()), None, new).await?;
        Ok(made(&id))
    }

    async fn delete(&self, work: &Work, id: &str, _last: &QueryDefinition) -> Result<(), Failure> {
        let input = DeleteQueryDefinitionRequest { query_definition_id: id.to_owned() };
        let deleted = self.api.delete_query_definition(&work.caller, input).await;
        gone(deleted.map_err(work.refused(SERVICE)))
    }
}

fn made(id: &str) -> Made {
    Made::new(id).with("QueryDefinitionId", Some(id))
}

impl QueryDefinitions {
    async fn put(
        &self,
        work: &Work,
        id: Option<String>,
        token: Option<String>,
        wanted: &QueryDefinition,
    ) -> Result<String, Failure> {
        let input = PutQueryDefinitionRequest {
            name: wanted.name.clone(),
            query_string: wanted.text.clone(),
            log_group_names: wanted.groups.clone(),
            query_language: wanted.language.as_deref().map(QueryLanguage::from),
            query_definition_id: id,
            client_token: token,
            ..Default::default()
        };
        let put = self.api.put_query_definition(&work.caller, input).await;
        Ok(put.map_err(work.refused(SERVICE))?.query_definition_id.unwrap_or_default())
    }

    async fn find(&self, work: &Work, id: &str) -> Result<Option<Shown>, Failure> {
        let mut next_token = None;
        loop {
            let input = DescribeQueryDefinitionsRequest { next_token, ..Default::default() };
            let asked = self.api.describe_query_definitions(&work.caller, input).await;
            let page = asked.map_err(work.refused(SERVICE))?;
            let mut all = page.query_definitions.into_iter().flatten();
            let found = all.find(|one| one.query_definition_id.as_deref() == Some(id));
            if found.is_some() || page.next_token.is_none() {
                return Ok(found);
            }
            next_token = page.next_token;
        }
    }
}
