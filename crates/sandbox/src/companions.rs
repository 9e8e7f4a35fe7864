//! Programs that run beside an environment's program.

use std::collections::BTreeMap;
use std::os::fd::OwnedFd;
use std::path::Path;

use rustix::pipe::PipeFlags;

use crate::capsule::protocol::{Channel, ExecOrder, Resources};
use crate::cgroup::Group;
use crate::environment::Output;
use crate::{Error, Result, Spec};

/// What starts them, and what they write.
#[derive(Debug, Default)]
pub(crate) struct Companions {
    pub(crate) orders: Vec<ExecOrder>,
    /// The writing end of their output, and the cgroups' doors.
    pub(crate) fds: Vec<OwnedFd>,
    pub(crate) output: Option<Output>,
}

impl Companions {
    /// Those of `spec`, in `group`; `addresses` are variables that all programs have.
    pub(crate) fn new(
        spec: &Spec,
        group: &Group,
        addresses: &BTreeMap<String, String>,
        resources: Resources,
    ) -> Result<Self> {
        if spec.companions.is_empty() {
            return Ok(Self::default());
        }
        let (output, output_in) = rustix::pipe::pipe_with(PipeFlags::CLOEXEC)
            .map_err(|error| Error::System { step: "output pipe", source: error.into() })?;
        let output = tokio::net::unix::pipe::Receiver::from_owned_fd(output)
            .map_err(Error::system("output pipe"))?;
        let mut fds = vec![output_in];
        fds.extend(group.doors().map_err(Error::system("opening cgroups"))?);
        let mut env: BTreeMap<_, _> = spec.companion_env.iter().cloned().collect();
        for (name, value) in addresses {
            env.entry(name.clone()).or_insert_with(|| value.clone());
        }
        let env: Vec<_> = env.into_iter().collect();
        let order = |path: &std::path::PathBuf| ExecOrder {
            path: path.clone(),
            args: Vec::new(),
            env: env.clone(),
            working_directory: Path::new("/").to_owned(),
            resources,
            line: Channel::None,
            wrapper: false,
        };
        Ok(Self {
            orders: spec.companions.iter().map(order).collect(),
            fds,
            output: Some(Output(output)),
        })
    }
}
