//! What functions run in: the sandbox and the SDK that Python functions import, made ready in the
//! background so that the server answers at once.

use crate::cli::{Auth, FunctionNetwork, Isolation};
use crate::javascript::JavaScript;
use crate::languages::{self, Languages};
use crate::message::{Failure, say};
use crate::settings::Settings;
use async_trait::async_trait;
use sandbox::{
    Config, EndpointPort, Host, Launch, Layer, Network, PythonConfig, Sandbox, Spec, Warm, python,
};
use service_lambda::{Capsule, Environments};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use tokio::sync::{OnceCell, watch};

/// Environments kept prepared: as many as may start at once on a small machine.
const PREPARED: usize = 4;

type Ready = Result<Arc<Sandbox>, String>;

/// Makes environments as soon as it can; who asks earlier waits.
pub struct Runtimes {
    ready: watch::Receiver<Option<Ready>>,
    python: PathBuf,
    python_version: OnceCell<String>,
    javascript: Arc<JavaScript>,
    languages: Languages,
}

impl Runtimes {
    /// Begins to make everything ready for a server at this address. Says on standard error which protections this host lacks.
    ///
    /// # Errors
    /// Where isolation is required and a layer is missing.
    pub async fn start(
        settings: &Settings,
        address: SocketAddr,
        trusted: sandbox::Authority,
    ) -> Result<Arc<Runtimes>, Failure> {
        let config = Config { authority: Some(trusted), ..config(settings, address) };
        if settings.isolation == Isolation::Required {
            let protections = Host::probe(&config).await;
            let missing: Vec<String> =
                protections.missing().map(|(layer, why)| format!("{layer} ({why})")).collect();
            if !missing.is_empty() {
                return Err(Failure::new(
                    "this host cannot isolate functions as --isolation required asks for",
                    format!("missing: {}", missing.join("; ")),
                ));
            }
        }
        let (put, ready) = watch::channel(None);
        let settings = settings.clone();
        let (python, python_version) = (settings.python.clone(), OnceCell::new());
        let javascript = Arc::new(JavaScript::new(&settings));
        let languages = Languages::new(&settings);
        let config = languages.within(Config { node: Some(javascript.config()), ..config });
        tokio::spawn(async move {
            let made = make_ready(&settings, config).await;
            if let Err(why) = &made {
                say(&format!("functions can't run: {why}"));
            }
            // Nobody left to wait for it means that the server stops.
            let _ = put.send(Some(made));
        });
        Ok(Arc::new(Runtimes { ready, python, python_version, javascript, languages }))
    }

    async fn sandbox(&self) -> Ready {
        let mut ready = self.ready.clone();
        let made = ready.wait_for(Option::is_some).await;
        made.map_or(Err("the server stops".to_owned()), |made| {
            made.clone().unwrap_or_else(|| Err("the server stops".to_owned()))
        })
    }
}

fn config(settings: &Settings, address: SocketAddr) -> Config {
    Config {
        isolation: match settings.isolation {
            Isolation::Required => sandbox::Isolation::Required,
            Isolation::Available => sandbox::Isolation::Available,
            Isolation::Off => sandbox::Isolation::Off,
        },
        network: match settings.function_network {
            FunctionNetwork::Private => Network::Private,
            FunctionNetwork::Host => Network::Host,
        },
        // Addresses that the server gives out, such as those of queues, lead to it inside, too.
        endpoint_port: EndpointPort::new(address.port()).unwrap_or_default(),
        pool_size: PREPARED,
        // A warm Python takes some 60 MiB: not before there is a function to run in it.
        warm_at_start: false,
        ..Config::new(settings.data_dir.join("sandbox"))
    }
}

async fn make_ready(settings: &Settings, config: Config) -> Ready {
    let (python, runtimes) = (&settings.python, &settings.runtimes_dir);
    let sdk = python::install_sdk(python, runtimes, &|line| say(&format!("Python SDK: {line}")));
    let python = match sdk.await {
        Ok(sdk_dir) => Some(PythonConfig { interpreter: python.clone(), sdk_dir: Some(sdk_dir) }),
        Err(why @ sandbox::Error::Interpreter { .. }) => {
            say(&format!("Python functions can't run: {why}"));
            None
        }
        Err(why) => {
            say(&format!("Python functions run without boto3: {why}"));
            Some(PythonConfig { interpreter: python.clone(), sdk_dir: None })
        }
    };
    languages::say_what_is_absent(settings);
    let sandbox = Sandbox::start(Config { python, ..config }).await.map_err(|e| e.to_string())?;
    for (layer, why) in sandbox.protections().missing() {
        say(&format!("functions run without this protection: {layer} ({why})"));
    }
    if !sandbox.protections().has(Layer::Network) {
        say(
            "functions reach this server by AWS_ENDPOINT_URL alone: without a network of their own, \
             AWS's host names lead to AWS",
        );
        say(&format!(
            "functions are on this machine's network: they reach whatever it reaches, this server's \
             port, too, {}",
            match settings.auth {
                Auth::Local => "where any key is the account's root (--auth local)",
                Auth::Strict => "where they have what their roles have (--auth strict)",
            }
        ));
    }
    Ok(sandbox)
}

#[async_trait]
impl Environments for Runtimes {
    fn prepare(&self, warm: Warm) {
        let (mut ready, javascript) = (self.ready.clone(), self.javascript.clone());
        tokio::spawn(async move {
            let made = ready.wait_for(Option::is_some).await.ok().and_then(|made| made.clone());
            let Some(Ok(sandbox)) = made else { return };
            if let Warm::Node { sdk, .. } = warm {
                javascript.install(&sandbox, sdk).await;
            }
            sandbox.warm_up(warm);
        });
    }

    async fn version(&self, warm: Warm) -> Result<Option<String>, String> {
        match warm {
            Warm::Node { .. } => self.javascript.version().await.map(Some),
            Warm::Python => {
                let asked =
                    self.python_version.get_or_try_init(|| python::version(&self.python)).await;
                asked.cloned().map(Some).map_err(|why| why.to_string())
            }
            Warm::Ruby => self.languages.ruby().await.map(Some),
            Warm::Java { .. } => self.languages.java().await.map(Some),
            Warm::Exec => Ok(None),
        }
    }

    async fn spawn(&self, spec: Spec) -> Result<Box<dyn Capsule>, String> {
        let sandbox = self.sandbox().await?;
        if let Launch::Node { sdk, .. } = spec.launch {
            self.javascript.install(&sandbox, sdk).await;
        }
        Environments::spawn(&*sandbox, spec).await
    }
}
