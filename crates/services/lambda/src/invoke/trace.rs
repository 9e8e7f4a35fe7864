//! AWS X-Ray's tracing header, and the lineage in it by which loops are found (X-Ray Developer Guide,
//! «Tracing header»; Lambda Developer Guide, «Use Lambda recursive loop detection»).

use crate::limits::LINEAGE_MAX;
use crate::names::FunctionName;
use foundation::{Dice, Timestamp};
use ring::digest;
use std::fmt;

/// A trace, as its header says it. What else stands in a header is handed on as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Trace {
    /// `Root`, `Parent`, `Sampled` and the like, in their order.
    fields: Vec<(String, String)>,
    /// How often each function was passed through, the last one last.
    lineage: Vec<(String, u32)>,
}

const LINEAGE: &str = "Lineage";

/// What stands for a function in a lineage.
fn mark(function: &FunctionName) -> String {
    let digest = digest::digest(&digest::SHA256, function.arn().to_string().as_bytes());
    digest.as_ref().iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}

impl Trace {
    /// What a header says; nothing of it where it is none.
    pub(crate) fn parse(header: &str) -> Trace {
        let mut trace = Trace::default();
        for part in header.split(';') {
            let Some((name, value)) = part.trim().split_once('=') else { continue };
            // It becomes a header's value again.
            if name.is_empty() || !part.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
                continue;
            }
            if name == LINEAGE {
                let passes = value.split('|').filter_map(|pass| {
                    let (mark, count) = pass.split_once(':')?;
                    Some((mark.to_owned(), count.parse().ok()?))
                });
                trace.lineage = passes.take(LINEAGE_MAX).collect();
            } else {
                trace.fields.push((name.to_owned(), value.to_owned()));
            }
        }
        trace
    }

    /// How often it has passed through the function.
    pub(crate) fn passes(&self, function: &FunctionName) -> u32 {
        let mark = mark(function);
        self.lineage.iter().find(|(of, _)| *of == mark).map_or(0, |(_, count)| *count)
    }

    /// The trace of an invocation of `function`: one more pass; a new one where nobody samples any.
    pub(crate) fn through(
        header: Option<&str>,
        function: &FunctionName,
        dice: &dyn Dice,
        now: Timestamp,
    ) -> Trace {
        let mut trace = header.map(Trace::parse).unwrap_or_default();
        if !trace.fields.iter().any(|(name, _)| name == "Root") {
            let root = format!("1-{:08x}-{}", now.as_secs(), dice.hex(24));
            trace.fields.insert(0, ("Root".to_owned(), root));
        }
        trace.fill("Parent", || dice.hex(16));
        trace.fill("Sampled", || "0".to_owned());
        let mark = mark(function);
        let count = trace.passes(function).saturating_add(1);
        trace.lineage.retain(|(of, _)| *of != mark);
        if trace.lineage.len() >= LINEAGE_MAX {
            trace.lineage.remove(0);
        }
        trace.lineage.push((mark, count));
        trace
    }

    fn fill(&mut self, name: &str, value: impl FnOnce() -> String) {
        if !self.fields.iter().any(|(given, _)| given == name) {
            self.fields.push((name.to_owned(), value()));
        }
    }
}

impl fmt::Display for Trace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, (name, value)) in self.fields.iter().enumerate() {
            let mark = if index == 0 { "" } else { ";" };
            write!(f, "{mark}{name}={value}")?;
        }
        if !self.lineage.is_empty() {
            let passes: Vec<_> =
                self.lineage.iter().map(|(mark, count)| format!("{mark}:{count}")).collect();
            let mark = if self.fields.is_empty() { "" } else { ";" };
            write!(f, "{mark}{LINEAGE}={}", passes.join("|"))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use foundation::{AccountId, Region, SeededDice};
    use proptest::prelude::*;

    fn name(name: &str) -> FunctionName {
        FunctionName { account: AccountId::DEFAULT, region: Region::default(), name: name.into() }
    }

    #[test]
    fn passes_are_counted_and_the_rest_is_handed_on() {
        let (dice, now) = (SeededDice::new(1), Timestamp::from_millis(5_000));
        let given = "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1";
        let first = Trace::through(Some(given), &name("f"), &dice, now);
        assert!(first.to_string().starts_with(&format!("{given};Lineage=")), "{first}");
        let other = Trace::through(Some(&first.to_string()), &name("g"), &dice, now);
        let again = Trace::through(Some(&other.to_string()), &name("f"), &dice, now);
        let found = [&first, &other, &again].map(|t| (t.passes(&name("f")), t.passes(&name("g"))));
        assert_eq!(found, [(1, 0), (1, 1), (2, 1)]);
        let new = Trace::through(None, &name("f"), &dice, now);
        assert!(new.to_string().starts_with("Root=1-00000005-"), "{new}");
        assert_eq!(new.passes(&name("f")), 1);
    }

    #[test]
    fn a_lineage_is_bounded() {
        let (dice, now) = (SeededDice::new(1), Timestamp::EPOCH);
        let mut header = None;
        for n in 0..100 {
            let trace = Trace::through(header.as_deref(), &name(&format!("f{n}")), &dice, now);
            header = Some(trace.to_string());
        }
        let header = header.unwrap();
        assert!(header.len() < 1_024, "{}", header.len());
        assert_eq!(Trace::parse(&header).passes(&name("f99")), 1);
    }

    proptest! {
        #[test]
        fn any_header_is_read_and_what_is_written_reads_back(header in "\\PC{0,200}") {
            let trace = Trace::parse(&header);
            prop_assert_eq!(Trace::parse(&trace.to_string()), trace.clone());
            prop_assert!(http::HeaderValue::from_str(&trace.to_string()).is_ok());
        }
    }
}
