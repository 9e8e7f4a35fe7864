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

/// One side's turn in a round.
#[derive(Debug)]
pub struct Turn {
    /// What it answered.
    pub load: Load,
    /// The processor time that its process took.
    pub processor_s: f64,
}

/// Rounds that have been played.
#[derive(Default)]
pub struct Tally {
    yardstick: Vec<f64>,
    subject: Vec<f64>,
    share: Vec<f64>,
    medians: Vec<f64>,
    p99s: Vec<f64>,
    efforts: [Effort; 2],
}

impl Tally {
    /// Adds a round.
    pub fn round(&mut self, yardstick: &Turn, subject: &Turn) {
        self.share.push(subject.load.rate / yardstick.load.rate);
        self.yardstick.push(yardstick.load.rate);
        self.subject.push(subject.load.rate);
        self.medians.push(subject.load.latency_ms.median());
        self.p99s.push(subject.load.latency_ms.p99());
        for (effort, turn) in self.efforts.iter_mut().zip([yardstick, subject]) {
            effort.processor_s += turn.processor_s;
            effort.answers += turn.load.answers as f64;
        }
    }

    /// What all rounds came to.
    pub fn outcome(self) -> Outcome {
        let [yardstick, subject] = self.efforts;
        Outcome {
            subject: Sample::new(self.subject),
            yardstick: Sample::new(self.yardstick),
            share: Sample::new(self.share),
            latency_ms: (Sample::new(self.medians).median(), Sample::new(self.p99s).median()),
            processor_us: (yardstick.processor_us(), subject.processor_us()),
        }
    }
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
        let mut tally = Tally::default();
        for round in 1..=self.rounds {
            progress.step(format!("round {round} of {}", self.rounds));
            let bare = self.turn(yardstick_side).await?;
            let ours = self.turn(subject_side).await?;
            tally.round(&bare, &ours);
        }
        Ok(tally.outcome())
    }

    async fn turn(&self, (side, workload): (Side<'_>, &Workload)) -> Result<Turn> {
        let before_s = side.process.processor_s()?;
        let load = load::run(self.clock, side.address, workload, self.span).await?;
        Ok(Turn { load, processor_s: side.process.processor_s()? - before_s })
    }
}
