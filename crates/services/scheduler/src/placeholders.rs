//! Keywords that stand in a target's input for what the call has («Adding context attributes in
//! EventBridge Scheduler»).

use foundation::Timestamp;

/// What a call knows of itself.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Context<'a> {
    pub(crate) schedule_arn: &'a str,
    pub(crate) scheduled: Timestamp,
    pub(crate) execution_id: &'a str,
    /// The first is 1.
    pub(crate) attempt: u32,
}

/// A moment as inputs have it: to the second.
pub(crate) fn shown(moment: Timestamp) -> String {
    moment.format("%Y-%m-%dT%H:%M:%SZ")
}

impl Context<'_> {
    /// The text with what the keywords stand for.
    pub(crate) fn filled(&self, text: &str) -> String {
        if !text.contains("<aws.scheduler.") {
            return text.to_owned();
        }
        text.replace("<aws.scheduler.schedule-arn>", self.schedule_arn)
            .replace("<aws.scheduler.scheduled-time>", &shown(self.scheduled))
            .replace("<aws.scheduler.execution-id>", self.execution_id)
            .replace("<aws.scheduler.attempt-number>", &self.attempt.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keywords_are_filled_and_all_else_stays() {
        let context = Context {
            schedule_arn: "arn:s",
            scheduled: Timestamp::from_millis(1_647_975_583_250),
            execution_id: "d32c5kddcf5bb8c3",
            attempt: 2,
        };
        for (text, filled) in [
            ("", ""),
            ("<aws.scheduler.schedule-arn>", "arn:s"),
            (
                r#"{"t":"<aws.scheduler.scheduled-time>","n":"<aws.scheduler.attempt-number>"}"#,
                r#"{"t":"2022-03-22T18:59:43Z","n":"2"}"#,
            ),
            (
                "<aws.scheduler.execution-id><aws.scheduler.execution-id>",
                "d32c5kddcf5bb8c3d32c5kddcf5bb8c3",
            ),
            ("<aws.scheduler.other> <x>", "<aws.scheduler.other> <x>"),
        ] {
            assert_eq!(context.filled(text), filled);
        }
    }
}
