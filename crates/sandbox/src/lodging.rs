//! The processes of one environment and the cgroup they live in, from the making to the end.

use crate::cgroup::Group;
use crate::process::Child;

/// Dropping it ends what still runs, and removes the group when all are gone.
#[derive(Debug)]
pub(crate) struct Lodging {
    /// The first process; without namespaces the helper outside.
    pub(crate) first: Child,
    pub(crate) namespaces: bool,
    pub(crate) group: Group,
}

impl Lodging {
    /// Ends everything, where the kernel does it with the first process. Without namespaces the
    /// helper ends its descendants itself, when its line closes.
    pub(crate) fn kill(&self) {
        if self.namespaces {
            // With cgroup v1 the frozen do not die. A group that is gone needs no thawing.
            let _ = self.group.freeze(false);
            self.first.kill();
        }
    }
}

impl Drop for Lodging {
    fn drop(&mut self) {
        self.kill();
        let (first, group) = (self.first.clone(), std::mem::replace(&mut self.group, Group::None));
        // Without a runtime the server is ending, and the next one removes the group.
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            runtime.spawn(async move {
                first.gone().await;
                group.remove();
            });
        }
    }
}
