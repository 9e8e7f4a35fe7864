//! The enrichment: events go in, and what comes out goes on in their place («Event enrichment in Amazon
//! EventBridge Pipes»).

use super::event::{Item, array};
use super::journal::Journal;
use super::run::{Job, told};
use super::trouble::Trouble;
use crate::plan::{Enrichment, EnrichmentKind, Level};
use bytes::Bytes;
use event_engine::json::Json;

impl Job {
    /// What goes on to the target; nothing where the answer is empty.
    pub(super) async fn enrich(
        &self,
        enrichment: &Enrichment,
        items: &[Item],
        journal: &mut Journal<'_>,
    ) -> Result<Vec<Item>, Trouble> {
        journal.with(Level::Info, "EnrichmentStageEntered", &told(items, journal));
        let texts = match &enrichment.template {
            None => items.iter().map(|item| item.text.clone()).collect(),
            Some(template) => {
                journal.step(Level::Trace, "EnrichmentTransformationStarted");
                let made = self.transform(template, items);
                let made = made.inspect_err(|trouble| {
                    journal.failed("EnrichmentTransformationFailed", trouble);
                })?;
                journal.with(Level::Trace, "EnrichmentTransformationSucceeded", &array(&made));
                made
            }
        };
        journal.step(Level::Trace, "EnrichmentInvocationStarted");
        let answer = match &enrichment.kind {
            EnrichmentKind::Function => {
                self.call(&enrichment.arn, array(&texts).into(), true).await
            }
            EnrichmentKind::Http(http) => self.request(&enrichment.arn, http, items, texts).await,
        };
        let answer = answer.inspect_err(|trouble| {
            journal.failed("EnrichmentInvocationFailed", trouble);
        })?;
        journal.step(Level::Trace, "EnrichmentInvocationSucceeded");
        let enriched = items_of(&answer);
        journal.with(Level::Info, "EnrichmentStageSucceeded", &told(&enriched, journal));
        Ok(enriched)
    }
}

/// The items of an answer: «If you don't want to invoke the target, return an empty response, such as
/// `""`, `{}`, or `[]`».
fn items_of(answer: &Bytes) -> Vec<Item> {
    let text = String::from_utf8_lossy(answer);
    if text.trim().is_empty() {
        return Vec::new();
    }
    match Json::parse(&text).unwrap_or_else(|_| Json::String(text.into_owned())) {
        Json::Null => Vec::new(),
        Json::String(text) if text.is_empty() => Vec::new(),
        Json::Object(members) if members.is_empty() => Vec::new(),
        Json::Array(elements) => elements.into_iter().map(Item::of_answer).collect(),
        one => vec![Item::of_answer(one)],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_answers_end_it_and_arrays_are_batches() {
        for (answer, texts) in [
            ("", vec![]),
            (" ", vec![]),
            ("null", vec![]),
            (r#""""#, vec![]),
            ("{}", vec![]),
            ("[]", vec![]),
            ("[{}]", vec!["{}"]),
            (r#"[{"a":1.0},"b",3]"#, vec![r#"{"a":1.0}"#, "b", "3"]),
            (r#"{"a":[]}"#, vec![r#"{"a":[]}"#]),
            ("plain text", vec!["plain text"]),
        ] {
            let items = items_of(&Bytes::from(answer));
            let found: Vec<_> = items.iter().map(|item| item.text.as_str()).collect();
            assert_eq!(found, texts, "{answer}");
        }
    }
}
