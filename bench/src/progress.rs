//! What is being measured now, on stderr.

use indicatif::{ProgressBar, ProgressStyle};
use std::time::Duration;

/// One bar over all measures, which names the current one and its step.
pub struct Progress {
    bar: ProgressBar,
}

impl Progress {
    /// A bar of `measures` steps.
    pub fn new(measures: usize) -> Self {
        let bar = ProgressBar::new(measures as u64);
        if let Ok(style) = ProgressStyle::with_template(
            "{spinner} [{elapsed_precise}] {bar:30} {pos}/{len} {prefix}: {msg}",
        ) {
            bar.set_style(style);
        }
        bar.enable_steady_tick(Duration::from_millis(500));
        Progress { bar }
    }

    /// A measure begins.
    pub fn begin(&self, name: &'static str) {
        self.bar.set_prefix(name);
        self.bar.set_message("setting up");
    }

    /// The current measure's next step begins.
    pub fn step(&self, what: impl Into<String>) {
        self.bar.set_message(what.into());
    }

    /// A line that stays on the screen.
    pub fn say(&self, line: String) {
        if self.bar.is_hidden() {
            eprintln!("{line}");
        } else {
            self.bar.println(line);
        }
    }

    /// The current measure is done.
    pub fn end(&self) {
        self.bar.inc(1);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
