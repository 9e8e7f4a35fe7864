//! The command line.

use crate::bill::By;
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;

/// What to do first.
const BEGIN: &str = "To begin: `millstream up`, and for AWS's clients in another terminal\n  \
    export AWS_ENDPOINT_URL=http://127.0.0.1:4566 AWS_DEFAULT_REGION=us-east-1\n  \
    export AWS_ACCESS_KEY_ID=test AWS_SECRET_ACCESS_KEY=test";

/// The AWS serverless, event-driven stack on your own machine.
#[derive(Debug, Parser)]
#[command(name = "millstream", version, propagate_version = true, after_help = BEGIN)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Serve AWS's APIs until SIGTERM or SIGINT.
    ///
    /// Settings come from the flags, then from MILLSTREAM_* variables, then from millstream.toml in the
    /// current directory (keys as the flags, with underscores).
    Up(Up),
    /// Deploy an example, send real events through it and show them arrive.
    Demo(Demo),
    /// Tell what a month's use would have cost on AWS.
    Bill(Bill),
    /// Set, remove or list budgets, which warn or throttle.
    Budget(Budget),
}

/// Settings come from these flags, then from MILLSTREAM_* variables, then from millstream.toml in
/// the current directory (keys as the flags, with underscores).
#[derive(Debug, Default, Args)]
pub struct Up {
    /// Where to listen, as ADDRESS:PORT [default: 127.0.0.1:4566]. Port 0 takes a free one.
    #[arg(long, env = "MILLSTREAM_LISTEN", value_parser = address)]
    pub listen: Option<SocketAddr>,
    /// Where everything is kept [default: .millstream].
    #[arg(long, env = "MILLSTREAM_DATA_DIR")]
    pub data_dir: Option<PathBuf>,
    /// Keep state in memory only: gone when the server ends.
    #[arg(long, env = "MILLSTREAM_EPHEMERAL", num_args = 0..=1, default_missing_value = "true")]
    pub ephemeral: Option<bool>,
    /// Who unknown access keys are: the account's root (`local`, the default, while listening on
    /// loopback), or nobody (`strict`, always so on any other address).
    #[arg(long, env = "MILLSTREAM_AUTH")]
    pub auth: Option<Auth>,
    /// What to do where this host lacks a layer of the function sandbox: refuse to start, say so
    /// and go on [default], or use no sandbox at all.
    #[arg(long, env = "MILLSTREAM_ISOLATION")]
    pub isolation: Option<Isolation>,
    /// The network that functions see: only the Runtime API and this endpoint [default], or the
    /// host's.
    #[arg(long, env = "MILLSTREAM_FUNCTION_NETWORK")]
    pub function_network: Option<FunctionNetwork>,
    /// Throughput of shards: what the store can [`none`, the default], or AWS's limits (`aws`), so that
    /// clients meet throttling.
    #[arg(long, env = "MILLSTREAM_LIMITS")]
    pub limits: Option<Limits>,
    /// How many invocations run at once in each account and region [default: 1000, as on AWS].
    #[arg(long, env = "MILLSTREAM_CONCURRENCY")]
    pub concurrency: Option<u32>,
    /// The interpreter that runs Python functions [default: python3].
    #[arg(long, env = "MILLSTREAM_PYTHON")]
    pub python: Option<PathBuf>,
    /// The interpreter that runs Node.js functions [default: node].
    #[arg(long, env = "MILLSTREAM_NODE")]
    pub node: Option<PathBuf>,
    /// The interpreter that runs Ruby functions [default: ruby].
    #[arg(long, env = "MILLSTREAM_RUBY")]
    pub ruby: Option<PathBuf>,
    /// The java of the JDK that runs Java functions [default: java].
    #[arg(long, env = "MILLSTREAM_JAVA")]
    pub java: Option<PathBuf>,
    /// Where the SDKs that functions import are installed [default: DATA_DIR/runtimes].
    #[arg(long, env = "MILLSTREAM_RUNTIMES_DIR")]
    pub runtimes_dir: Option<PathBuf>,
    /// The mail server that takes what topics send by mail, as HOST:PORT; a relay that wants neither
    /// encryption nor a password. Without one, mails are kept and shown at /_millstream/mail.
    #[arg(long, env = "MILLSTREAM_SMTP")]
    pub smtp: Option<String>,
    /// Whose mails they are [default: millstream@localhost].
    #[arg(long, env = "MILLSTREAM_SMTP_FROM")]
    pub smtp_from: Option<String>,
    /// What to log to standard error, as a tracing filter [default: warn].
    #[arg(long, env = "MILLSTREAM_LOG")]
    pub log: Option<String>,
}

/// Reads where to listen. A port alone is one of this machine's own, and so is `localhost`.
pub fn address(text: &str) -> Result<SocketAddr, String> {
    let port = text.strip_prefix("localhost:").unwrap_or(text);
    match (port.parse(), text.parse()) {
        (Ok(port), _) => Ok(SocketAddr::from((Ipv4Addr::LOCALHOST, port))),
        (_, Ok(address)) => Ok(address),
        _ => {
            Err("an address of this machine and a port are wanted, as in 127.0.0.1:4566".to_owned())
        }
    }
}

/// Who unknown access keys are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Auth {
    /// The account's root.
    Local,
    /// Nobody.
    Strict,
}

/// How strict to be about missing layers of the sandbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Isolation {
    /// All or no start.
    Required,
    /// What there is.
    Available,
    /// None.
    Off,
}

/// The network that functions see.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FunctionNetwork {
    /// The Runtime API and the AWS endpoint.
    Private,
    /// The host's.
    Host,
}

/// Whether throughput is limited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Limits {
    /// It is what the machine can.
    None,
    /// As on AWS.
    Aws,
}

#[derive(Debug, Args)]
pub struct Demo {
    /// Which example.
    #[arg(default_value = "clicks", value_parser = ["clicks"])]
    pub name: String,
    /// A running server; without it a fresh one is started, and its data removed at the end.
    #[arg(long, env = "AWS_ENDPOINT_URL")]
    pub endpoint: Option<String>,
    /// How many events to send.
    #[arg(long, default_value_t = 1_000, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    pub count: u32,
    /// Print the result as JSON.
    #[arg(long)]
    pub json: bool,
    /// Where the SDKs that functions import are installed [default: .millstream/runtimes].
    #[arg(long, env = "MILLSTREAM_RUNTIMES_DIR")]
    pub runtimes_dir: Option<PathBuf>,
}

/// Which server is asked, as whom, and how the answer is told.
#[derive(Debug, Args)]
pub struct Asked {
    /// The server.
    #[arg(long, env = "AWS_ENDPOINT_URL", default_value = "http://127.0.0.1:4566")]
    pub endpoint: String,
    /// Whose bill it is: an access key of the account.
    #[arg(long, env = "AWS_ACCESS_KEY_ID", default_value = "test", hide_env_values = true)]
    pub access_key_id: String,
    /// Its secret.
    #[arg(long, env = "AWS_SECRET_ACCESS_KEY", default_value = "test", hide_env_values = true)]
    pub secret_access_key: String,
    /// The token that goes with a role's keys.
    #[arg(long, env = "AWS_SESSION_TOKEN", hide_env_values = true)]
    pub session_token: Option<String>,
    /// Print the answer as JSON.
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct Bill {
    /// Whose shares to tell.
    #[arg(long, default_value = "service")]
    pub by: By,
    /// Which month, as 2026-11 [default: this one].
    #[arg(long)]
    pub month: Option<String>,
    #[command(flatten)]
    pub server: Asked,
}

#[derive(Debug, Args)]
pub struct Budget {
    #[command(subcommand)]
    pub command: BudgetCommand,
}

#[derive(Debug, Subcommand)]
pub enum BudgetCommand {
    /// Set a budget, in place of one with its name.
    Set(SetBudget),
    /// Remove a budget.
    Remove(RemoveBudget),
    /// Tell all budgets and what is spent of them.
    List(Asked),
}

#[derive(Debug, Args)]
pub struct SetBudget {
    /// What to call it.
    pub name: String,
    /// US dollars.
    pub usd: f64,
    /// A day's, not a month's.
    #[arg(long)]
    pub per_day: bool,
    /// On what: a service, such as lambda [default: everything].
    #[arg(long)]
    pub service: Option<String>,
    /// At how many percent to warn, in the server's log and on the topic.
    #[arg(long, default_value_t = 80.0)]
    pub warn_at: f64,
    /// Throttle functions when it is spent.
    #[arg(long)]
    pub throttle: bool,
    /// The ARN of an SNS topic that is told.
    #[arg(long)]
    pub topic: Option<String>,
    #[command(flatten)]
    pub server: Asked,
}

#[derive(Debug, Args)]
pub struct RemoveBudget {
    /// What it is called.
    pub name: String,
    #[command(flatten)]
    pub server: Asked,
}
