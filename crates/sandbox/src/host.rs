//! What this machine grants, found by trying.

use std::path::Path;

use crate::capsule::protocol::Prepare;
use crate::cgroup::Cgroups;
use crate::protections::{Layer, Protection, Protections};
use crate::stage::Stage;
use crate::{Config, Network, callers, landlock, seccomp};

/// The machine underneath.
#[derive(Debug)]
pub struct Host;

/// What [`Host`] grants, and what was made in finding out.
pub(crate) struct Granted {
    pub(crate) protections: Protections,
    pub(crate) cgroups: Cgroups,
}

impl Host {
    /// Tries every layer and says which hold. Takes some ten milliseconds and leaves nothing behind.
    pub async fn probe(config: &Config) -> Protections {
        Self::grant(config).await.protections
    }

    pub(crate) async fn grant(config: &Config) -> Granted {
        let mut layers = namespaces(config).await;
        let network = layers.contains(&(Layer::Network, Protection::Granted));
        let callers = if network { Protection::Granted } else { state(callers::can_be_told()) };
        layers.push((Layer::Callers, callers));
        layers.push((Layer::Landlock, state(landlock::version())));
        layers.push((Layer::Seccomp, state(seccomp::available())));
        let (cgroups, groups) = Cgroups::prepare();
        layers.extend(groups);
        Granted { protections: Protections(layers), cgroups }
    }

    /// What there is when none of it is wanted.
    pub(crate) fn nothing() -> Granted {
        let off = |layer| (layer, Protection::Missing("switched off".into()));
        Granted { protections: Protections(Layer::ALL.map(off).into()), cgroups: Cgroups::none() }
    }
}

fn state<T, E: std::fmt::Display>(tried: Result<T, E>) -> Protection {
    match tried {
        Ok(_) => Protection::Granted,
        Err(error) => Protection::Missing(error.to_string()),
    }
}

/// Makes a stage with all namespaces; where that fails, with fewer, until one stands.
async fn namespaces(config: &Config) -> Vec<(Layer, Protection)> {
    let private = config.network == Network::Private;
    let unwanted = "the host's network was asked for";
    let mut reasons: Vec<String> = Vec::new();
    for (network, proc) in [(private, true), (false, true), (private, false), (false, false)] {
        let prepare = Prepare {
            namespaces: true,
            network,
            endpoint_port: config.endpoint_port.number(),
            proc,
            root: mount_point(&config.state_dir),
            trust: None,
            expose: Vec::new(),
            places: Vec::new(),
            interpreter: None,
        };
        match Stage::prepare(&config.capsule, &prepare).await {
            Ok(_) => {
                let reason = reasons.first().map_or(unwanted, String::as_str);
                let given = |there| match there {
                    true => Protection::Granted,
                    false => Protection::Missing(reason.to_owned()),
                };
                return vec![
                    (Layer::Namespaces, Protection::Granted),
                    (Layer::Network, given(network)),
                    (Layer::Proc, given(proc)),
                ];
            }
            Err(error) => reasons.push(error.to_string()),
        }
    }
    let reason = reasons.into_iter().next().unwrap_or_default();
    [Layer::Namespaces, Layer::Network, Layer::Proc]
        .map(|layer| (layer, Protection::Missing(reason.clone())))
        .into()
}

/// Where capsules mount their root; nothing is ever seen there outside their namespaces.
pub(crate) fn mount_point(state_dir: &Path) -> std::path::PathBuf {
    state_dir.join("root")
}
