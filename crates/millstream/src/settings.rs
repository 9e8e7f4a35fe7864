//! Flags over variables over `millstream.toml` over defaults, as one complete set.

use crate::cli::{Auth, FunctionNetwork, Isolation, Limits, Up};
use crate::message::Failure;
use serde::{Deserialize, Deserializer};
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};

/// Everything that `millstream up` needs to know.
#[derive(Debug, Clone)]
pub struct Settings {
    pub listen: SocketAddr,
    pub data_dir: PathBuf,
    pub ephemeral: bool,
    pub auth: Auth,
    pub isolation: Isolation,
    pub function_network: FunctionNetwork,
    pub limits: Limits,
    pub concurrency: u32,
    pub python: PathBuf,
    pub node: PathBuf,
    pub ruby: PathBuf,
    pub java: PathBuf,
    pub runtimes_dir: PathBuf,
    pub smtp: Option<String>,
    pub smtp_from: String,
    pub log: String,
}

/// The port that LocalStack's users have in their configurations.
pub const DEFAULT_PORT: u16 = 4566;

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct File {
    #[serde(deserialize_with = "listen")]
    listen: Option<SocketAddr>,
    data_dir: Option<PathBuf>,
    ephemeral: Option<bool>,
    auth: Option<Auth>,
    isolation: Option<Isolation>,
    function_network: Option<FunctionNetwork>,
    limits: Option<Limits>,
    concurrency: Option<u32>,
    python: Option<PathBuf>,
    node: Option<PathBuf>,
    ruby: Option<PathBuf>,
    java: Option<PathBuf>,
    runtimes_dir: Option<PathBuf>,
    smtp: Option<String>,
    smtp_from: Option<String>,
    log: Option<String>,
}

fn listen<'de, D: Deserializer<'de>>(from: D) -> Result<Option<SocketAddr>, D::Error> {
    let text = String::deserialize(from)?;
    crate::cli::address(&text).map(Some).map_err(serde::de::Error::custom)
}

impl Settings {
    /// What `options` (flags and variables) say, then `millstream.toml` in `directory`.
    pub fn resolve(options: Up, directory: &Path) -> Result<Settings, Failure> {
        let path = directory.join("millstream.toml");
        let file: File = match std::fs::read_to_string(&path) {
            Ok(text) => toml::from_str(&text).map_err(|e| Failure::new(path.display(), e))?,
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => File::default(),
            Err(e) => return Err(Failure::new(path.display(), e)),
        };
        let local = SocketAddr::from((Ipv4Addr::LOCALHOST, DEFAULT_PORT));
        let listen = options.listen.or(file.listen).unwrap_or(local);
        let asked = options.auth.or(file.auth);
        let auth = match asked {
            Some(Auth::Local) if !listen.ip().is_loopback() => {
                return Err(Failure(format!(
                    "--auth local would make everybody who reaches {listen} the account's root; \
                     listen on 127.0.0.1, or use --auth strict"
                )));
            }
            Some(auth) => auth,
            None if listen.ip().is_loopback() => Auth::Local,
            None => Auth::Strict,
        };
        // Absolute, as functions' processes stand in other directories.
        let absolute = |path: PathBuf| {
            std::path::absolute(directory.join(&path)).map_err(|e| Failure::new(path.display(), e))
        };
        let data_dir = options.data_dir.or(file.data_dir);
        let data_dir = absolute(data_dir.unwrap_or_else(|| PathBuf::from(".millstream")))?;
        let runtimes_dir = options.runtimes_dir.or(file.runtimes_dir);
        let runtimes_dir = absolute(runtimes_dir.unwrap_or_else(|| data_dir.join("runtimes")))?;
        Ok(Settings {
            listen,
            ephemeral: options.ephemeral.or(file.ephemeral).unwrap_or(false),
            auth,
            isolation: options.isolation.or(file.isolation).unwrap_or(Isolation::Available),
            function_network: options
                .function_network
                .or(file.function_network)
                .unwrap_or(FunctionNetwork::Private),
            limits: options.limits.or(file.limits).unwrap_or(Limits::None),
            concurrency: options
                .concurrency
                .or(file.concurrency)
                .unwrap_or(service_lambda::limits::CONCURRENCY_DEFAULT),
            python: options.python.or(file.python).unwrap_or_else(|| PathBuf::from("python3")),
            node: options.node.or(file.node).unwrap_or_else(|| PathBuf::from("node")),
            ruby: options.ruby.or(file.ruby).unwrap_or_else(|| PathBuf::from("ruby")),
            java: options.java.or(file.java).unwrap_or_else(|| PathBuf::from("java")),
            runtimes_dir,
            smtp: options.smtp.or(file.smtp),
            smtp_from: options
                .smtp_from
                .or(file.smtp_from)
                .unwrap_or_else(|| "millstream@localhost".to_owned()),
            log: options.log.or(file.log).unwrap_or_else(|| "warn".to_owned()),
            data_dir,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn directory(name: &str, toml: &str) -> PathBuf {
        let path =
            std::env::temp_dir().join(format!("millstream-settings-{}-{name}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        std::fs::write(path.join("millstream.toml"), toml).unwrap();
        path
    }

    #[test]
    fn a_flag_wins_over_the_file_and_the_file_over_the_default() {
        let directory = directory("order", "data_dir = 'here'\nlog = 'info'\nlimits = 'aws'\n");
        let options = Up { log: Some("debug".into()), ..Up::default() };
        let settings = Settings::resolve(options, &directory).unwrap();
        assert_eq!(settings.log, "debug");
        assert_eq!(settings.data_dir, directory.join("here"));
        assert_eq!(settings.runtimes_dir, directory.join("here/runtimes"));
        assert_eq!(settings.listen.port(), DEFAULT_PORT);
        assert_eq!(settings.limits, Limits::Aws);
    }

    #[test]
    fn where_to_listen_may_be_a_port_alone() {
        for (text, address) in [
            ("127.0.0.1:8000", Some("127.0.0.1:8000")),
            ("8000", Some("127.0.0.1:8000")),
            ("localhost:0", Some("127.0.0.1:0")),
            ("0.0.0.0:80", Some("0.0.0.0:80")),
            ("[::1]:80", Some("[::1]:80")),
            ("80000", None),
            ("localhost", None),
            ("127.0.0.1", None),
            ("example.com:80", None),
        ] {
            let expected: Option<SocketAddr> = address.map(|address| address.parse().unwrap());
            assert_eq!(crate::cli::address(text).ok(), expected, "{text}");
            let directory = directory("listen", &format!("listen = '{text}'\n"));
            let settings = Settings::resolve(Up::default(), &directory);
            let listen = match settings {
                Ok(settings) => Some(settings.listen),
                Err(why) => {
                    assert!(why.to_string().contains("127.0.0.1:4566"), "{why}");
                    None
                }
            };
            assert_eq!(listen, expected, "{text}");
        }
    }

    #[test]
    fn an_unknown_key_in_the_file_is_named() {
        let directory = directory("unknown", "colour = 'blue'\n");
        let why = Settings::resolve(Up::default(), &directory).unwrap_err().to_string();
        assert!(why.contains("millstream.toml") && why.contains("colour"), "{why}");
    }

    #[test]
    fn who_listens_to_the_world_knows_no_unknown_key() {
        let directory = directory("world", "");
        let world: SocketAddr = "0.0.0.0:4566".parse().unwrap();
        let open = Up { listen: Some(world), ..Up::default() };
        assert_eq!(Settings::resolve(open, &directory).unwrap().auth, Auth::Strict);
        let careless = Up { listen: Some(world), auth: Some(Auth::Local), ..Up::default() };
        assert!(Settings::resolve(careless, &directory).is_err());
        assert_eq!(Settings::resolve(Up::default(), &directory).unwrap().auth, Auth::Local);
    }
}
