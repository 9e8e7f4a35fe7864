//! What one invocation logs: the function's own lines and the platform's, in order, bounded.

use super::platform::{Event, Level};
use super::telemetry::{Hub, Source, Told};
use crate::function::Function;
use crate::function::runtime;
use crate::limits::TAIL_BYTES;
use bytes::Bytes;
use foundation::Timestamp;
use serde_json::Value;
use std::sync::Arc;

/// The longest line that is kept whole: CloudWatch Logs' largest event (256 KB, less its 26 bytes of
/// overhead). Longer ones are split.
const LINE_MAX: usize = 256 * 1024 - 26;
/// What is kept of one invocation's output. AWS bounds it by rate; here what is beyond is counted.
const OUTPUT_MAX: usize = 4 * 1024 * 1024;

/// What is kept for an environment that is yet to be made.
const EARLY_MAX: usize = 8;

/// A line with its moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) at: Timestamp,
    pub(super) text: String,
}

/// Gathers lines.
#[derive(Debug, Default)]
pub(super) struct Transcript {
    lines: Vec<Line>,
    /// The beginning of a line that has no end yet, and whose it is.
    open: Vec<u8>,
    writer: Writer,
    kept: usize,
    dropped: usize,
    tail: Vec<u8>,
    /// Whether carriage returns stand for line feeds within a record.
    joined: bool,
    /// The least level of the platform's lines, where lines are JSON.
    json: Option<Level>,
    /// Where the environment's telemetry goes, once there is one; until then it is kept.
    hub: Option<Arc<Hub>>,
    early: Vec<Told>,
}

/// Who writes output.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Writer {
    #[default]
    Function,
    Extension,
}

impl Transcript {
    /// As the function logs.
    pub(super) fn of(function: &Function) -> Self {
        let joined = runtime::Engine::of(&function.runtime) == Some(runtime::Engine::Node);
        let logging = function.logging.as_ref().filter(|logging| logging.json);
        let level = |text: &String| Level::parse(text);
        let json = logging
            .map(|logging| logging.system_level.as_ref().and_then(level).unwrap_or(Level::Info));
        Transcript { json, ..Transcript::of_joined_lines(joined) }
    }

    /// What the platform tells.
    pub(super) fn tell(&mut self, at: Timestamp, event: &Event<'_>) {
        let line = match self.json {
            Some(least) if event.level() >= least => event.json(at),
            Some(_) => None,
            None => event.text(),
        };
        if let Some(line) = line {
            self.platform(at, line);
        }
        if let Some((kind, record)) = event.record() {
            self.publish(Told { at, source: Source::Platform, kind, record });
        }
    }

    /// The environment's telemetry hears what is told from now on, and what was told before.
    pub(super) fn attach(&mut self, hub: &Arc<Hub>) {
        for told in std::mem::take(&mut self.early) {
            hub.tell(told);
        }
        self.hub = hub.is_heard().then(|| hub.clone());
    }

    fn publish(&mut self, told: Told) {
        match &self.hub {
            Some(hub) => hub.tell(told),
            None if self.early.len() < EARLY_MAX => self.early.push(told),
            None => {}
        }
    }

    /// An empty one that is written alike.
    pub(super) fn blank(&self) -> Self {
        Transcript { joined: self.joined, json: self.json, ..Transcript::default() }
    }

    /// What is told in text alone: that something went wrong with the runtime.
    pub(super) fn remark(&mut self, at: Timestamp, text: String) {
        let (source, kind, record) =
            (Source::Platform, "platform.fault", Value::from(text.trim_end()));
        self.publish(Told { at, source, kind, record });
        if self.json.is_none() {
            self.platform(at, text);
        }
    }

    /// For a runtime that joins the lines of a record by carriage returns, as Lambda's does in
    /// container images: a record is one event of the log.
    pub(super) fn of_joined_lines(joined: bool) -> Self {
        Transcript { joined, ..Transcript::default() }
    }

    /// A line of the platform's, with its line break.
    fn platform(&mut self, at: Timestamp, text: String) {
        self.close(at);
        self.remember(text.as_bytes());
        self.lines.push(Line { at, text });
    }

    /// What the function wrote: any bytes.
    pub(super) fn output(&mut self, at: Timestamp, bytes: &[u8]) {
        self.written(Writer::Function, at, bytes);
    }

    /// What the function or an extension wrote.
    pub(super) fn written(&mut self, writer: Writer, at: Timestamp, mut bytes: &[u8]) {
        if self.writer != writer {
            self.close(at);
            self.writer = writer;
        }
        let room = OUTPUT_MAX.saturating_sub(self.kept);
        if bytes.len() > room {
            self.dropped += bytes.len() - room;
            bytes = &bytes[..room];
        }
        self.kept += bytes.len();
        self.remember(bytes);
        for piece in bytes.split_inclusive(|byte| *byte == b'\n') {
            self.open.extend_from_slice(piece);
            if piece.ends_with(b"\n") {
                self.close(at);
            }
            while self.open.len() > LINE_MAX {
                let rest = self.open.split_off(LINE_MAX);
                self.close(at);
                self.open = rest;
            }
        }
    }

    fn close(&mut self, at: Timestamp) {
        if self.open.is_empty() {
            return;
        }
        let mut bytes = std::mem::take(&mut self.open);
        self.part(&mut bytes);
        // Binary output must not break the log: what is no UTF-8 is shown as U+FFFD.
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if self.hub.is_some() {
            let (source, kind) = match self.writer {
                Writer::Function => (Source::Function, "function"),
                Writer::Extension => (Source::Extension, "extension"),
            };
            let object = self.json.and_then(|_| serde_json::from_str(&text).ok());
            let record = object.filter(Value::is_object).unwrap_or_else(|| Value::from(&*text));
            self.publish(Told { at, source, kind, record });
        }
        self.lines.push(Line { at, text });
    }

    /// Takes joined lines apart.
    fn part(&self, bytes: &mut [u8]) {
        if !self.joined {
            return;
        }
        for at in 1..bytes.len() {
            if bytes[at - 1] == b'\r' && bytes[at] != b'\n' {
                bytes[at - 1] = b'\n';
            }
        }
    }

    fn remember(&mut self, bytes: &[u8]) {
        self.tail.extend_from_slice(&bytes[bytes.len().saturating_sub(TAIL_BYTES)..]);
        let surplus = self.tail.len().saturating_sub(TAIL_BYTES);
        self.tail.drain(..surplus);
    }

    /// The last 4 KB, as text: clients decode it as UTF-8.
    pub(super) fn tail(&self) -> Bytes {
        let mut tail = self.tail.clone();
        self.part(&mut tail);
        String::from_utf8_lossy(&tail).into_owned().into()
    }

    /// All lines; the transcript is empty afterwards.
    pub(super) fn finish(&mut self, at: Timestamp) -> Vec<Line> {
        self.close(at);
        if self.dropped > 0 {
            let text = format!("[{} bytes of output were dropped]\n", self.dropped);
            self.lines.push(Line { at, text });
        }
        (self.kept, self.dropped) = (0, 0);
        self.tail.clear();
        std::mem::take(&mut self.lines)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp::from_millis(7);

    fn texts(transcript: &mut Transcript) -> Vec<String> {
        transcript.finish(NOW).into_iter().map(|line| line.text).collect()
    }

    #[test]
    fn output_becomes_lines_and_an_open_one_is_closed_by_what_follows() {
        let mut transcript = Transcript::default();
        transcript.platform(NOW, "START\n".into());
        transcript.output(NOW, b"a\nb");
        transcript.output(NOW, b"c\n\nrest");
        transcript.platform(NOW, "END\n".into());
        assert_eq!(transcript.tail(), "START\na\nbc\n\nrestEND\n");
        assert_eq!(texts(&mut transcript), ["START\n", "a\n", "bc\n", "\n", "rest", "END\n"]);
        assert_eq!(texts(&mut transcript), Vec::<String>::new());
    }

    #[test]
    fn a_record_of_joined_lines_is_one_event() {
        for (joined, expected) in [(true, "a\nb\r\n"), (false, "a\rb\r\n")] {
            let mut transcript = Transcript::of_joined_lines(joined);
            transcript.output(NOW, b"a\rb\r\n");
            assert_eq!(transcript.tail(), expected);
            assert_eq!(texts(&mut transcript), [expected]);
        }
    }

    #[test]
    fn binary_and_endless_output_does_no_harm() {
        let mut transcript = Transcript::default();
        transcript.output(NOW, &[0xff, 0x00, b'\n']);
        assert_eq!(texts(&mut transcript), ["\u{fffd}\0\n"]);
        (0..6).for_each(|_| transcript.output(NOW, &vec![b'x'; 1 << 20]));
        assert_eq!(transcript.tail().len(), TAIL_BYTES);
        let lines = texts(&mut transcript);
        assert!(lines.iter().all(|line| line.len() <= LINE_MAX));
        assert_eq!(
            lines.iter().filter(|l| l.starts_with('x')).map(String::len).sum::<usize>(),
            OUTPUT_MAX
        );
        assert_eq!(
            lines.last().map(String::as_str),
            Some("[2097152 bytes of output were dropped]\n")
        );
    }
}
