//! Approval rule templates: what new pull requests of a repository ask for.

use crate::errors::{self, unavailable};
use crate::keys;
use crate::limits::{ATTEMPTS_MAX, LONG_PAGE, TEMPLATES_MAX, TEMPLATES_OF_REPOSITORY_MAX};
use crate::model::{self, Repository, Rule, Template};
use crate::paging::cut;
use crate::room::{Read, Room};
use crate::rules::{self, Content};
use aws_api::ApiError;
use aws_api::codecommit::*;
use foundation::{Caller, Timestamp};
use store::{Batch, Check, Version};

impl Room {
    pub(crate) async fn create_template(
        &self,
        caller: &Caller,
        input: CreateApprovalRuleTemplateInput,
    ) -> Result<CreateApprovalRuleTemplateOutput, ApiError> {
        check_name(&input.approval_rule_template_name)?;
        check_content(&input.approval_rule_template_content)?;
        if self.templates(caller).await?.len() >= TEMPLATES_MAX {
            return Err(error::number_of_rule_templates_exceeded_exception(format!(
                "The maximum number of approval rule templates has been exceeded for this AWS Region: {TEMPLATES_MAX}."
            )));
        }
        let now = self.now_ms();
        let template = Template {
            rule: Rule {
                id: self.ambient.dice.uuid(),
                name: input.approval_rule_template_name,
                content: input.approval_rule_template_content,
                created_ms: now,
                modified_ms: now,
                modified_by: caller.arn(),
                template: None,
            },
            description: input.approval_rule_template_description,
        };
        let key = keys::template::key(&caller.account, &caller.region, &template.rule.name);
        let batch =
            Batch::new().check(Check::Absent(key.clone())).put(key, model::encode(&template));
        match self.commit(batch).await? {
            true => {
                Ok(CreateApprovalRuleTemplateOutput { approval_rule_template: shown(&template) })
            }
            false => Err(name_exists(&template.rule.name)),
        }
    }

    async fn template(&self, caller: &Caller, name: &str) -> Result<(Template, Version), ApiError> {
        check_name(name)?;
        let key = keys::template::key(&caller.account, &caller.region, name);
        let found = self.entry("approval rule template", key).await?;
        found.ok_or_else(|| errors::no_template(name))
    }

    /// All of the caller's account in its region, by name.
    async fn templates(&self, caller: &Caller) -> Result<Vec<Template>, ApiError> {
        let range = keys::template::all_of(&caller.account, &caller.region);
        let entries = self.scan(range).await.map_err(unavailable)?;
        let read = |entry: &store::Entry| model::decode("approval rule template", &entry.value);
        entries.iter().map(read).collect::<Result<_, _>>().map_err(unavailable)
    }

    async fn change_template(
        &self,
        caller: &Caller,
        name: &str,
        change: impl Fn(&mut Template) -> Result<(), ApiError> + Send + Sync,
    ) -> Result<Template, ApiError> {
        for _ in 0..ATTEMPTS_MAX {
            let (mut template, version) = self.template(caller, name).await?;
            change(&mut template)?;
            template.rule.modified_ms = self.now_ms();
            template.rule.modified_by = caller.arn();
            let old = keys::template::key(&caller.account, &caller.region, name);
            let new = keys::template::key(&caller.account, &caller.region, &template.rule.name);
            let mut batch = Batch::new().check(Check::Version(old.clone(), version));
            if new != old {
                batch = batch.check(Check::Absent(new.clone())).delete(old);
            }
            if self.commit(batch.put(new, model::encode(&template))).await? {
                return Ok(template);
            }
        }
        Err(errors::contended())
    }

    pub(crate) async fn get_template(
        &self,
        caller: &Caller,
        input: GetApprovalRuleTemplateInput,
    ) -> Result<GetApprovalRuleTemplateOutput, ApiError> {
        let (template, _) = self.template(caller, &input.approval_rule_template_name).await?;
        Ok(GetApprovalRuleTemplateOutput { approval_rule_template: shown(&template) })
    }

    pub(crate) async fn list_templates(
        &self,
        caller: &Caller,
        input: ListApprovalRuleTemplatesInput,
    ) -> Result<ListApprovalRuleTemplatesOutput, ApiError> {
        let all = self.templates(caller).await?.into_iter().map(|t| t.rule.name).collect();
        let max = asked(input.max_results);
        let token = input.next_token.as_deref();
        let (names, next_token) = cut("ListApprovalRuleTemplates", all, String::clone, token, max)?;
        Ok(ListApprovalRuleTemplatesOutput {
            approval_rule_template_names: Some(names),
            next_token,
        })
    }

    pub(crate) async fn delete_template(
        &self,
        caller: &Caller,
        input: DeleteApprovalRuleTemplateInput,
    ) -> Result<DeleteApprovalRuleTemplateOutput, ApiError> {
        let (template, version) = self.template(caller, &input.approval_rule_template_name).await?;
        let id = template.rule.id;
        let in_use = |read: &Read| read.repository.templates.contains(&id);
        if self.all_of(caller).await?.iter().any(in_use) {
            return Err(error::approval_rule_template_in_use_exception(
                "The approval rule template is associated with one or more repositories. You cannot delete a template that is associated with a repository. Remove all associations, and then try again.",
            ));
        }
        let key = keys::template::key(
            &caller.account,
            &caller.region,
            &input.approval_rule_template_name,
        );
        let batch = Batch::new().check(Check::Version(key.clone(), version)).delete(key);
        match self.commit(batch).await? {
            true => Ok(DeleteApprovalRuleTemplateOutput { approval_rule_template_id: id }),
            false => Err(errors::contended()),
        }
    }

    pub(crate) async fn update_template_content(
        &self,
        caller: &Caller,
        input: UpdateApprovalRuleTemplateContentInput,
    ) -> Result<UpdateApprovalRuleTemplateContentOutput, ApiError> {
        check_content(&input.new_rule_content)?;
        let changed =
            self.change_template(caller, &input.approval_rule_template_name, |template| {
                rules::as_seen(&template.rule, input.existing_rule_content_sha256.as_deref())?;
                template.rule.content = input.new_rule_content.clone();
                Ok(())
            });
        let approval_rule_template = shown(&changed.await?);
        Ok(UpdateApprovalRuleTemplateContentOutput { approval_rule_template })
    }

    pub(crate) async fn update_template_description(
        &self,
        caller: &Caller,
        input: UpdateApprovalRuleTemplateDescriptionInput,
    ) -> Result<UpdateApprovalRuleTemplateDescriptionOutput, ApiError> {
        let changed =
            self.change_template(caller, &input.approval_rule_template_name, |template| {
                template.description = Some(input.approval_rule_template_description.clone());
                Ok(())
            });
        let approval_rule_template = shown(&changed.await?);
        Ok(UpdateApprovalRuleTemplateDescriptionOutput { approval_rule_template })
    }

    pub(crate) async fn rename_template(
        &self,
        caller: &Caller,
        input: UpdateApprovalRuleTemplateNameInput,
    ) -> Result<UpdateApprovalRuleTemplateNameOutput, ApiError> {
        let new = &input.new_approval_rule_template_name;
        check_name(new)?;
        if *new != input.old_approval_rule_template_name && self.template(caller, new).await.is_ok()
        {
            return Err(name_exists(new));
        }
        let old = &input.old_approval_rule_template_name;
        let changed = self.change_template(caller, old, |template| {
            template.rule.name = new.clone();
            Ok(())
        });
        let approval_rule_template = shown(&changed.await?);
        Ok(UpdateApprovalRuleTemplateNameOutput { approval_rule_template })
    }

    pub(crate) async fn associate(
        &self,
        caller: &Caller,
        input: AssociateApprovalRuleTemplateWithRepositoryInput,
    ) -> Result<(), ApiError> {
        let (template, _) = self.template(caller, &input.approval_rule_template_name).await?;
        self.associate_one(caller, &template.rule.id, &input.repository_name, true).await
    }

    pub(crate) async fn disassociate(
        &self,
        caller: &Caller,
        input: DisassociateApprovalRuleTemplateFromRepositoryInput,
    ) -> Result<(), ApiError> {
        let (template, _) = self.template(caller, &input.approval_rule_template_name).await?;
        self.associate_one(caller, &template.rule.id, &input.repository_name, false).await
    }

    async fn associate_one(
        &self,
        caller: &Caller,
        template: &str,
        repository: &str,
        with: bool,
    ) -> Result<(), ApiError> {
        let read = self.repository(caller, repository).await?;
        self.change(&read.name, |read| {
            let mut templates = read.repository.templates.clone();
            templates.retain(|known| known != template);
            if with {
                if templates.len() >= TEMPLATES_OF_REPOSITORY_MAX {
                    return Err(error::maximum_rule_templates_associated_with_repository_exception(
                        "The maximum number of approval rule templates for a repository has been exceeded. You cannot associate more than 25 approval rule templates with a repository.",
                    ));
                }
                templates.push(template.to_owned());
            }
            Ok(Repository { templates, ..read.repository.clone() })
        })
        .await
    }

    pub(crate) async fn associate_all(
        &self,
        caller: &Caller,
        input: BatchAssociateApprovalRuleTemplateWithRepositoriesInput,
    ) -> Result<BatchAssociateApprovalRuleTemplateWithRepositoriesOutput, ApiError> {
        let (template, _) = self.template(caller, &input.approval_rule_template_name).await?;
        let (mut done, mut errors) = (Vec::new(), Vec::new());
        for name in input.repository_names {
            match self.associate_one(caller, &template.rule.id, &name, true).await {
                Ok(()) => done.push(name),
                Err(error) => {
                    errors.push(BatchAssociateApprovalRuleTemplateWithRepositoriesError {
                        error_code: Some(error.code().to_owned()),
                        error_message: Some(error.message().to_owned()),
                        repository_name: Some(name),
                    });
                }
            }
        }
        let associated_repository_names = done;
        Ok(BatchAssociateApprovalRuleTemplateWithRepositoriesOutput {
            associated_repository_names,
            errors,
        })
    }

    pub(crate) async fn disassociate_all(
        &self,
        caller: &Caller,
        input: BatchDisassociateApprovalRuleTemplateFromRepositoriesInput,
    ) -> Result<BatchDisassociateApprovalRuleTemplateFromRepositoriesOutput, ApiError> {
        let (template, _) = self.template(caller, &input.approval_rule_template_name).await?;
        let (mut done, mut errors) = (Vec::new(), Vec::new());
        for name in input.repository_names {
            match self.associate_one(caller, &template.rule.id, &name, false).await {
                Ok(()) => done.push(name),
                Err(error) => {
                    errors.push(BatchDisassociateApprovalRuleTemplateFromRepositoriesError {
                        error_code: Some(error.code().to_owned()),
                        error_message: Some(error.message().to_owned()),
                        repository_name: Some(name),
                    });
                }
            }
        }
        let disassociated_repository_names = done;
        Ok(BatchDisassociateApprovalRuleTemplateFromRepositoriesOutput {
            disassociated_repository_names,
            errors,
        })
    }

    pub(crate) async fn templates_of(
        &self,
        caller: &Caller,
        input: ListAssociatedApprovalRuleTemplatesForRepositoryInput,
    ) -> Result<ListAssociatedApprovalRuleTemplatesForRepositoryOutput, ApiError> {
        let read = self.repository(caller, &input.repository_name).await?;
        let is_one = |template: &Template| read.repository.templates.contains(&template.rule.id);
        let all = self.templates(caller).await?.into_iter().filter(is_one);
        let all = all.map(|template| template.rule.name).collect();
        let listing = "ListAssociatedApprovalRuleTemplatesForRepository";
        let (max, token) = (asked(input.max_results), input.next_token.as_deref());
        let (names, next_token) = cut(listing, all, String::clone, token, max)?;
        Ok(ListAssociatedApprovalRuleTemplatesForRepositoryOutput {
            approval_rule_template_names: Some(names),
            next_token,
        })
    }

    pub(crate) async fn repositories_of(
        &self,
        caller: &Caller,
        input: ListRepositoriesForApprovalRuleTemplateInput,
    ) -> Result<ListRepositoriesForApprovalRuleTemplateOutput, ApiError> {
        let (template, _) = self.template(caller, &input.approval_rule_template_name).await?;
        let is_one = |read: &Read| read.repository.templates.contains(&template.rule.id);
        let all = self.all_of(caller).await?.into_iter().filter(is_one);
        let all = all.map(|read| read.name.name).collect();
        let listing = "ListRepositoriesForApprovalRuleTemplate";
        let (max, token) = (asked(input.max_results), input.next_token.as_deref());
        let (names, next_token) = cut(listing, all, String::clone, token, max)?;
        let repository_names = Some(names);
        Ok(ListRepositoriesForApprovalRuleTemplateOutput { next_token, repository_names })
    }

    /// The rules that a new pull request into that reference begins with.
    pub(crate) async fn rules_for(
        &self,
        caller: &Caller,
        read: &Read,
        reference: &str,
    ) -> Result<Vec<Rule>, ApiError> {
        if read.repository.templates.is_empty() {
            return Ok(Vec::new());
        }
        let now = self.now_ms();
        let all = self.templates(caller).await?.into_iter().filter(|template| {
            read.repository.templates.contains(&template.rule.id)
                && Content::parse(&template.rule.content).is_some_and(|c| c.is_for(reference))
        });
        let rule = |template: Template| Rule {
            id: self.ambient.dice.uuid(),
            created_ms: now,
            modified_ms: now,
            modified_by: caller.arn(),
            template: Some((template.rule.id.clone(), template.rule.name.clone())),
            ..template.rule
        };
        Ok(all.map(rule).collect())
    }
}

fn asked(max: Option<i32>) -> usize {
    max.and_then(|max| usize::try_from(max).ok()).unwrap_or(LONG_PAGE).clamp(1, LONG_PAGE)
}

fn shown(template: &Template) -> ApprovalRuleTemplate {
    let Template { rule, description } = template;
    ApprovalRuleTemplate {
        approval_rule_template_content: Some(rule.content.clone()),
        approval_rule_template_description: description.clone(),
        approval_rule_template_id: Some(rule.id.clone()),
        approval_rule_template_name: Some(rule.name.clone()),
        creation_date: Some(Timestamp::from_millis(rule.created_ms)),
        last_modified_date: Some(Timestamp::from_millis(rule.modified_ms)),
        last_modified_user: Some(rule.modified_by.clone()),
        rule_content_sha256: Some(rules::sha256(&rule.content)),
    }
}

fn check_name(name: &str) -> Result<(), ApiError> {
    const NAME_MAX: usize = 100;
    match name.chars().count() {
        0 => Err(error::approval_rule_template_name_required_exception(
            "An approval rule template name is required, but was not specified.",
        )),
        1..=NAME_MAX => Ok(()),
        _ => Err(error::invalid_approval_rule_template_name_exception(
            "The name of the approval rule template is not valid. Template names must be between 1 and 100 valid characters in length.",
        )),
    }
}

fn check_content(content: &str) -> Result<(), ApiError> {
    rules::checked(content).map_err(|_| {
        error::invalid_approval_rule_template_content_exception(
            "The content of the approval rule template is not valid.",
        )
    })
}

fn name_exists(name: &str) -> ApiError {
    error::approval_rule_template_name_already_exists_exception(format!(
        "You cannot create an approval rule template with that name because a template with that name already exists in this AWS Region for your AWS account: {name}"
    ))
}
