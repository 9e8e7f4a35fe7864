//! Yardstick and subject, turn by turn in one run, so that a noisy machine is noisy to both.

use crate::load::{self, Workload};
use crate::progress::Progress;
use crate::stats::Sample;
use crate::trouble::Result;
use foundation::Clock;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

/// The two sides and the rules.
pub struct Contest<'a> {
    /// Measures the time.
    pub clock: &'a Arc<dyn Clock>,
    /// Where the yardstick listens.
    pub yardstick: SocketAddr,
    /// Where Millstream listens.
    pub subject: SocketAddr,
    /// What both are sent.
    pub workload: &'a Workload,
    /// How often each side has its turn.
    pub rounds: u16,
    /// How long a turn takes.
    pub span: Duration,
}

/// What the rounds came to.
#[derive(Debug)]
pub struct Outcome {
    /// The subject's answers in a second, one value a round.
    pub subject: Sample,
    /// The yardstick's.
    pub yardstick: Sample,
    /// The subject's rate as a share of the yardstick's in the same round.
    pub share: Sample,
    /// Medians of the rounds' median and 99th percentile of the subject's latency.
    pub latency_ms: (f64, f64),
}

/// How long each side is warmed before the first round.
const WARM_UP: Duration = Duration::from_millis(300);

impl Contest<'_> {
    /// Plays all rounds.
    pub async fn play(&self, progress: &Progress) -> Result<Outcome> {
        let load = |address, span| load::run(self.clock, address, self.workload, span);
        load(self.yardstick, WARM_UP).await?;
        load(self.subject, WARM_UP).await?;
        let (mut subject, mut yardstick, mut share) = (Vec::new(), Vec::new(), Vec::new());
        let (mut medians, mut p99s) = (Vec::new(), Vec::new());
        for round in 1..=self.rounds {
            progress.step(format!("round {round} of {}", self.rounds));
            let bare = load(self.yardstick, self.span).await?;
            let ours = load(self.subject, self.span).await?;
            share.push(ours.rate / bare.rate);
            yardstick.push(bare.rate);
            subject.push(ours.rate);
            medians.push(ours.latency_ms.median());
            p99s.push(ours.latency_ms.p99());
        }
        Ok(Outcome {
            subject: Sample::new(subject),
            yardstick: Sample::new(yardstick),
            share: Sample::new(share),
            latency_ms: (Sample::new(medians).median(), Sample::new(p99s).median()),
        })
    }
}
