//! A process inside an environment, confined, that becomes the program which it is told.

use std::os::fd::OwnedFd;

use crate::capsule::protocol::{ExecOrder, NotExecuted};
use crate::wire::AsyncLine;
use crate::{Error, Result};

const LINE: &str = "line of a vessel";

/// The server's end of its line.
#[derive(Debug)]
pub(crate) struct Vessel(AsyncLine);

impl Vessel {
    pub(crate) fn new(line: OwnedFd) -> Result<Self> {
        Ok(Self(AsyncLine::new(line).map_err(Error::system(LINE))?))
    }

    /// Lets it become the program.
    pub(crate) async fn become_program(&self, exec: &ExecOrder) -> Result<()> {
        // It may have died while it waited: then another takes its place.
        let gone = |_| Error::CapsuleGone("being told its program");
        self.0.send(exec, &[]).await.map_err(gone)?;
        match self.0.receive::<NotExecuted>().await {
            Ok(Some((NotExecuted { reason }, _))) => Err(Error::Capsule(reason)),
            // The line closes as the program begins. One that ended there is told of as any other.
            Ok(None) => Ok(()),
            Err(error) => Err(Error::System { step: LINE, source: error }),
        }
    }
}
