//! An interpreter inside an environment, confined, that waits for its function.

use std::collections::BTreeMap;
use std::os::fd::OwnedFd;

use serde::{Deserialize, Serialize};

use crate::language::Language;
use crate::wire::AsyncLine;
use crate::{Error, Result};

const LINE: &str = "line of a waiting interpreter";

/// The server's end of its line.
#[derive(Debug)]
pub(crate) struct Waiting {
    line: AsyncLine,
    language: Language,
}

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
    pub(crate) async fn ready(language: Language, line: OwnedFd) -> Result<Self> {
        let line = AsyncLine::new(line).map_err(Error::system(LINE))?;
        let waiting = Self { line, language };
        if let Some(problem) = waiting.heard().await?.problem {
            tracing::warn!(%language, problem, "functions start without all that is loaded ahead");
        }
        Ok(waiting)
    }

    /// Lets it go.
    pub(crate) async fn start(&self, start: &Start<'_>) -> Result<()> {
        // It may have died while it waited: then another takes its place.
        let gone = |_| Error::CapsuleGone("being told its function");
        self.line.send(start, &[]).await.map_err(gone)?;
        self.heard().await.map(drop).map_err(|_| Error::CapsuleGone("starting its function"))
    }

    async fn heard(&self) -> Result<Word> {
        match self.line.receive::<Word>().await.map_err(Error::system(LINE))? {
            Some((word, _)) => Ok(word),
            None => Err(Error::Waiting(self.language.name(), "ended before it began".into())),
        }
    }
}
