//! `GetTemplate`, `GetTemplateSummary`, `ValidateTemplate`.

use super::given;
use crate::executor::instance;
use crate::names::StackId;
use crate::prepare::template_text;
use crate::record::Spec;
use crate::refusal::{self, validation};
use crate::room::Room;
use aws_api::ApiError;
use aws_api::cloudformation as api;
use foundation::Caller;
use std::collections::BTreeMap;
use template::{Parameter, Summary, Template};

impl Room {
    pub(crate) async fn get_template(
        &self,
        caller: &Caller,
        input: api::GetTemplateInput,
    ) -> Result<api::GetTemplateOutput, ApiError> {
        let name = given(input.stack_name);
        let (id, spec) = match given(input.change_set_name) {
            Some(change_set) => {
                let found = self.change_set(caller, name.as_deref(), &change_set).await?;
                (found.stack.id, Some(found.set.spec))
            }
            None => {
                let name = name.ok_or_else(|| validation("A stack name must be given."))?;
                let found = self.core.find(caller, &name).await?;
                let stack = found.ok_or_else(|| refusal::no_stack(&name))?.stack;
                (stack.id.clone(), stack.spec)
            }
        };
        let stages_available =
            Some(vec![api::TemplateStage::Original, api::TemplateStage::Processed]);
        let Some(spec) = spec else {
            // Of a stack that is under review: there is nothing yet.
            let template_body = Some(String::new());
            return Ok(api::GetTemplateOutput { template_body, stages_available });
        };
        let text = self.text(&id, &spec).await?;
        let processed = match instance(&id, &text, &spec) {
            Ok(instance) => instance.processed().to_owned(),
            Err(_) => text.clone(),
        };
        let processing = input.template_stage == Some(api::TemplateStage::Processed);
        Ok(api::GetTemplateOutput {
            template_body: Some(if processing { processed } else { text }),
            stages_available,
        })
    }

    async fn text(&self, id: &StackId, spec: &Spec) -> Result<String, ApiError> {
        self.core.template(id, &spec.template).await.map_err(refusal::store)
    }

    pub(crate) async fn get_template_summary(
        &self,
        caller: &Caller,
        input: api::GetTemplateSummaryInput,
    ) -> Result<api::GetTemplateSummaryOutput, ApiError> {
        refusal::unsupported(input.stack_set_name.is_some(), "StackSetName")?;
        let (body, url) = (input.template_body, given(input.template_url));
        let text = template_text(&self.core, caller, body.as_deref(), url.as_deref()).await?;
        let text = match (text, given(input.stack_name)) {
            (Some(_), Some(_)) => {
                return Err(validation("Only one of StackName, TemplateBody and TemplateURL."));
            }
            (Some(text), None) => text,
            (None, Some(name)) => {
                let found = self.core.find(caller, &name).await?;
                let stack = found.ok_or_else(|| refusal::no_stack(&name))?.stack;
                let Some(spec) = &stack.spec else {
                    return Err(validation(format!("Template does not exist for stack {name}")));
                };
                self.text(&stack.id, spec).await?
            }
            (None, None) => {
                return Err(validation("Either Template URL or Template Body must be specified."));
            }
        };
        let template = Template::parse(&text).map_err(refusal::template)?;
        template.check().map_err(refusal::template)?;
        let summary = template.summary();
        let parameters = template.parameters().iter().map(declaration).collect();
        Ok(api::GetTemplateSummaryOutput {
            parameters: Some(parameters),
            resource_identifier_summaries: Some(self.identifiers(&summary)),
            capabilities: capabilities(&summary),
            capabilities_reason: summary.capabilities_reason,
            resource_types: Some(summary.resource_types),
            version: summary.version,
            description: summary.description,
            metadata: summary.metadata,
            declared_transforms: Some(summary.declared_transforms),
            ..api::GetTemplateSummaryOutput::default()
        })
    }

    /// The resources by type, with the property that names them.
    fn identifiers(&self, summary: &Summary) -> Vec<api::ResourceIdentifierSummary> {
        let mut by_type: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        for one in &summary.resources {
            by_type.entry(&one.kind).or_default().push(one.logical_id.clone());
        }
        let naming = |kind: &str| self.core.type_of(kind)?.definition().naming;
        by_type
            .into_iter()
            .filter_map(|(kind, logical_ids)| {
                Some(api::ResourceIdentifierSummary {
                    resource_identifiers: Some(vec![naming(kind)?.property.to_owned()]),
                    resource_type: Some(kind.to_owned()),
                    logical_resource_ids: Some(logical_ids),
                })
            })
            .collect()
    }

    pub(crate) async fn validate_template(
        &self,
        caller: &Caller,
        input: api::ValidateTemplateInput,
    ) -> Result<api::ValidateTemplateOutput, ApiError> {
        let (body, url) = (input.template_body, given(input.template_url));
        let text = template_text(&self.core, caller, body.as_deref(), url.as_deref()).await?;
        let Some(text) = text else {
            return Err(validation("Either Template URL or Template Body must be specified."));
        };
        let template = Template::parse(&text).map_err(refusal::template)?;
        template.check().map_err(refusal::template)?;
        let summary = template.summary();
        let parameters = template.parameters().iter().map(|one| api::TemplateParameter {
            parameter_key: Some(one.name.clone()),
            default_value: one.default.clone(),
            no_echo: Some(one.no_echo),
            description: one.description.clone(),
        });
        Ok(api::ValidateTemplateOutput {
            parameters: Some(parameters.collect()),
            description: summary.description.clone(),
            capabilities: capabilities(&summary),
            capabilities_reason: summary.capabilities_reason,
            declared_transforms: Some(summary.declared_transforms)
                .filter(|transforms| !transforms.is_empty()),
        })
    }
}

fn capabilities(summary: &Summary) -> Option<Vec<api::Capability>> {
    let all = summary.capabilities.iter().map(|one| api::Capability::from(one.name()));
    Some(all.collect::<Vec<_>>()).filter(|all| !all.is_empty())
}

fn declaration(one: &Parameter) -> api::ParameterDeclaration {
    let allowed = Some(one.allowed_values.clone()).filter(|values| !values.is_empty());
    api::ParameterDeclaration {
        parameter_key: Some(one.name.clone()),
        default_value: one.default.clone(),
        parameter_type: Some(one.kind.name().to_owned()),
        no_echo: Some(one.no_echo),
        description: one.description.clone(),
        parameter_constraints: Some(api::ParameterConstraints { allowed_values: allowed }),
    }
}
