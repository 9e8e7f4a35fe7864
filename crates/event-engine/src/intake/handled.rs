//! Which messages of a batch are done with.

use crate::Outcome;
use std::collections::HashSet;

/// The places, in a batch of messages with these ids, of those that are done with: deleted from their
/// queue. The others can be received again. An identifier of a failure that is none of the batch makes
/// it a failure of the whole («Implementing partial batch responses»).
pub fn handled(outcome: &Outcome, ids: &[&str]) -> Vec<usize> {
    match outcome {
        Outcome::Success => (0..ids.len()).collect(),
        Outcome::Partial(failed) => {
            let failed: HashSet<&str> = failed.iter().map(String::as_str).collect();
            let known = failed.iter().all(|id| ids.contains(id));
            let fine = |(_, id): &(usize, &&str)| known && !failed.contains(**id);
            ids.iter().enumerate().filter(fine).map(|(place, _)| place).collect()
        }
        Outcome::State { .. } | Outcome::Failure | Outcome::NotRun => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::response::{Expected, read};

    #[test]
    fn what_is_not_reported_is_done_with_unless_all_failed() {
        let ids = ["a", "b", "c"];
        for (answer, expected) in [
            ("", vec![0, 1, 2]),
            ("null", vec![0, 1, 2]),
            ("{}", vec![0, 1, 2]),
            (r#"{"batchItemFailures":[]}"#, vec![0, 1, 2]),
            (r#"{"batchItemFailures":null}"#, vec![0, 1, 2]),
            (r#"{"batchItemFailures":[{"itemIdentifier":"b"}]}"#, vec![0, 2]),
            (r#"{"batchItemFailures":[{"itemIdentifier":"c"},{"itemIdentifier":"a"}]}"#, vec![1]),
            (r#"{"batchItemFailures":[{"itemIdentifier":"b"},{"itemIdentifier":"x"}]}"#, vec![]),
            (r#"{"batchItemFailures":[{"itemIdentifier":""}]}"#, vec![]),
            (r#"{"batchItemFailures":[{"itemIdentifier":null}]}"#, vec![]),
            (r#"{"batchItemFailures":[{"id":"b"}]}"#, vec![]),
            ("no json", vec![]),
        ] {
            let expects = Expected { failures: true, state: false };
            assert_eq!(handled(&read(answer.as_bytes(), expects), &ids), expected, "{answer}");
        }
        assert_eq!(handled(&Outcome::Failure, &ids), Vec::<usize>::new());
        assert_eq!(handled(&Outcome::NotRun, &ids), Vec::<usize>::new());
    }
}
