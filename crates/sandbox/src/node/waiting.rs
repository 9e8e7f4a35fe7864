//! A Node.js inside an environment, confined, that waits for its function.

use std::collections::BTreeMap;
use std::os::fd::OwnedFd;

use serde::{Deserialize, Serialize};

use crate::wire::AsyncLine;
use crate::{Error, Result};

/// The server's end of its line.
#[derive(Debug)]
pub(crate) struct Waiting(AsyncLine);

/// What it needs to run.
#[derive(Serialize)]
pub(crate) struct Start<'a> {
    pub(crate) env: BTreeMap<&'a str, &'a str>,
    pub(crate) task_root: &'a str,
}

#[derive(Deserialize)]
struct Word {
    /// Why the SDK could not be loaded ahead.
    problem: Option<String>,
}

impl Waiting {
    /// Waits until it has loaded everything.
    pub(crate) async fn ready(line: OwnedFd) -> Result<Self> {
        let line = AsyncLine::new(line).map_err(Error::system("line of Node.js"))?;
        if let Some(problem) = heard(&line).await?.problem {
            tracing::warn!(problem, "Node.js functions start without a preloaded SDK");
        }
        Ok(Self(line))
    }

    /// Lets it go.
    pub(crate) async fn start(&self, start: &Start<'_>) -> Result<()> {
        // It may have died while it waited: then another takes its place.
        let gone = |_| Error::CapsuleGone("being told its function");
        self.0.send(start, &[]).await.map_err(gone)?;
        heard(&self.0).await.map(drop).map_err(|_| Error::CapsuleGone("starting Node.js"))
    }
}

async fn heard(line: &AsyncLine) -> Result<Word> {
    match line.receive::<Word>().await.map_err(Error::system("line of Node.js"))? {
        Some((word, _)) => Ok(word),
        None => Err(Error::Node("ended before it began".into())),
    }
}
