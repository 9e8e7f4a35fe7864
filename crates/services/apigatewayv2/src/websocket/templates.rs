//! Templates by keys, of a request or of an answer.

use super::outcome::Failed;
use super::plan::DEFAULT;
use super::selection::Expression;
use super::variable::Scope;
use gateway::mapping::{Mapped, Params, Setting, is_about_body, render};
use std::collections::BTreeMap;
use std::sync::Arc;
use velocity::Template;

/// The key that tools write where the expression names none.
const JSON: &str = "application/json";

/// Templates, and what chooses one.
pub(crate) struct Templates {
    selection: Option<Expression>,
    by_key: BTreeMap<String, Template>,
}

impl Templates {
    pub(crate) fn new(
        selection: Option<&str>,
        texts: Option<&BTreeMap<String, String>>,
    ) -> Result<Self, String> {
        let selection = selection.map(|text| {
            Expression::parse(text).map_err(|why| format!("the template selection: {why}"))
        });
        let by_key = texts.into_iter().flatten().map(|(key, text)| {
            let template =
                Template::parse(text).map_err(|why| format!("the template {key}: {why}"));
            Ok((key.clone(), template?))
        });
        let by_key = by_key.collect::<Result<_, String>>()?;
        Ok(Templates { selection: selection.transpose()?, by_key })
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.by_key.is_empty()
    }

    /// The template for what `scope` has: the one that the expression chooses, else `$default`'s.
    pub(crate) fn choose(&self, scope: &Scope<'_>) -> Option<&Template> {
        let key = self.selection.as_ref().and_then(|selection| selection.evaluate(scope));
        let by = |key: &str| self.by_key.get(key);
        key.and_then(|key| by(&key)).or_else(|| by(DEFAULT)).or_else(|| by(JSON))
    }
}

/// What a template makes of `body`.
pub(crate) fn rendered(
    template: &Template,
    body: &str,
    params: &Arc<Params>,
    scope: &Scope<'_>,
    stage_variables: &Arc<BTreeMap<String, String>>,
) -> Result<Mapped, Failed> {
    let setting = Setting {
        body: body.into(),
        params: params.clone(),
        context: scope.context,
        stage_variables,
    };
    render(template, &setting).map_err(|failure| match is_about_body(&failure) {
        true => Failed::new(400, "Bad Request", failure.to_string()),
        false => Failed::internal(failure.to_string()),
    })
}
