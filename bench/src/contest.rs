//! Yardstick and subject, turn by turn in one run, so that a noisy machine is noisy to both.

use crate::load::{self, Load, Workload};
use crate::process::Process;
use crate::progress::Progress;
use crate::stats::Sample;
use crate::trouble::Result;
use foundation::Clock;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

/// One of the two servers.
#[derive(Clone, Copy)]
pub struct Side<'a> {
    /// Where it listens.
    pub address: SocketAddr,
    /// What it runs as.
    pub process: &'a Process,
}

/// The two sides and the rules.
pub struct Contest<'a> {
    /// Measures the time.
    pub clock: &'a Arc<dyn Clock>,
    /// What the subject is held against.
    pub yardstick: Side<'a>,
    /// What is measured.
    pub subject: Side<'a>,
    /// What the yardstick is sent.
    pub yardstick_workload: &'a Workload,
    /// What the subject is sent.
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
    /// The processor time that an answer costs the server, in microseconds: the yardstick, the
    /// subject. Steadier than rates where others use the machine as well.
    pub processor_us: (f64, f64),
}

/// What one side has done in all its turns.
#[derive(Default)]
struct Effort {
    answers: f64,
    processor_s: f64,
}

impl Effort {
    fn processor_us(&self) -> f64 {
        1e6 * self.processor_s / self.answers.max(1.0)
    }
}

/// How long each side is warmed before the first round.
const WARM_UP: Duration = Duration::from_millis(300);

impl Contest<'_> {
    /// Plays all rounds.
    pub async fn play(&self, progress: &Progress) -> Result<Outcome> {
        let sides = [(self.yardstick, self.yardstick_workload), (self.subject, self.workload)];
        let [yardstick_side, subject_side] = sides;
        for (side, workload) in sides {
            load::run(self.clock, side.address, workload, WARM_UP).await?;
        }
        let (mut bare_effort, mut our_effort) = (Effort::default(), Effort::default());
        let (mut subject, mut yardstick, mut share) = (Vec::new(), Vec::new(), Vec::new());
        let (mut medians, mut p99s) = (Vec::new(), Vec::new());
        for round in 1..=self.rounds {
            progress.step(format!("round {round} of {}", self.rounds));
            let bare = self.turn(yardstick_side, &mut bare_effort).await?;
            let ours = self.turn(subject_side, &mut our_effort).await?;
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
            processor_us: (bare_effort.processor_us(), our_effort.processor_us()),
        })
    }

    async fn turn(
        &self,
        (side, workload): (Side<'_>, &Workload),
        effort: &mut Effort,
    ) -> Result<Load> {
        let before_s = side.process.processor_s()?;
        let load = load::run(self.clock, side.address, workload, self.span).await?;
        effort.processor_s += side.process.processor_s()? - before_s;
        effort.answers += load.answers as f64;
        Ok(load)
    }
}
