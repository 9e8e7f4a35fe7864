//! Who may call an environment's Runtime API where all are on the host's network.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests fail by panic")]

mod support;

use std::sync::Arc;

use sandbox::{Config, InterpreterConfig, Isolation, Launch, Layer, Network, Sandbox, Spec};
use support::*;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

async fn on_the_hosts_network(config: Config) -> Arc<Sandbox> {
    let sandbox = Sandbox::start(Config { network: Network::Host, ..config }).await.unwrap();
    assert!(!sandbox.protections().has(Layer::Network));
    sandbox
}

/// Calls the address that it is given, or its own; the connections stay.
const CALLER: &str = "
import os, signal, socket
kept = []
def call(address, word):
    host, port = address.split(':')
    connection = socket.create_connection((host, int(port)), 20)
    connection.sendall(word)
    return connection
def beside(act):
    told, tell = os.pipe()
    if os.fork() == 0:
        kept.append(act())
        os.write(tell, b'x')
        signal.pause()
    os.read(told, 1)
def handler(event, context):
    own = os.environ['AWS_LAMBDA_RUNTIME_API']
    if event == 'itself':
        kept.append(call(own, b'itself'))
    elif event == 'child':
        beside(lambda: call(own, b'child'))
    elif event == 'heir':
        connection = call(own, b'heir')
        beside(lambda: connection)
        connection.close()
    elif event:
        kept.append(call(event, b'stranger'))
    return own
";

/// Strangers are there first, each time.
#[tokio::test]
async fn connections_of_own_processes_alone_are_taken() {
    let mut config = python_config("callers");
    for isolation in [Isolation::Available, Isolation::Off] {
        config.isolation = isolation;
        let sandbox = on_the_hosts_network(config.clone()).await;
        let guarded = has(&sandbox, &[Layer::Callers]);
        let mut here = sandbox.spawn(python_spec(CALLER)).await.unwrap();
        let mut there = sandbox.spawn(python_spec(CALLER)).await.unwrap();
        let (mut victim, mut stranger) = (RuntimeApi::of(&mut here), RuntimeApi::of(&mut there));
        let address: String = serde_json::from_value(victim.invoke("\"\"").await.json()).unwrap();
        for who in ["itself", "child", "heir"] {
            stranger.invoke(&format!("\"{address}\"")).await;
            let mut outsider = TcpStream::connect(&address).await.unwrap();
            outsider.write_all(b"outsider").await.unwrap();
            victim.invoke(&format!("\"{who}\"")).await;
            if guarded {
                assert_eq!(victim.visitor().await.1, who);
                let heard = soon("the outsider's end", outsider.read(&mut [0])).await;
                assert!(!heard.is_ok_and(|length| length > 0), "it is told nothing");
            } else {
                // What is found above is found by looking: otherwise all come, in their order.
                for expected in ["stranger", "outsider", who] {
                    assert_eq!(victim.visitor().await.1, expected);
                }
            }
        }
    }
}

/// Each in its own way of connecting: a JVM's sockets are of version 6, Node.js has connected before.
#[tokio::test]
async fn every_kind_of_program_reaches_its_own() {
    let python = "def handler(event, context): return event";
    let node = "exports.handler = async (event) => event;";
    let ruby = "def handler(event:, context:) event end";
    let java = "package example; public class Echo { public Object handle(Object event) { return event; } }";
    let shell = "curl -s -d early http://$AWS_LAMBDA_RUNTIME_API/2018-06-01/runtime/x/response";
    let of = |program: &str| Some(InterpreterConfig { interpreter: program.into(), pool_size: 1 });
    let mut config = python_config("own");
    (config.node, config.ruby, config.java) = (of("node"), of("ruby"), of("java"));
    let sandbox = on_the_hosts_network(config).await;
    let mut specs: Vec<Spec> = vec![python_spec(python)];
    if installed("node") {
        specs.push(node_spec("index.handler", &[("index.js", node)]));
    }
    if installed("ruby") {
        let launch = Launch::Ruby { handler: "function.handler".into() };
        specs.push(spec_of(launch, "ruby3.3", &[("function.rb", ruby)]));
    }
    if installed("javac") {
        let launch = Launch::Java { handler: "example.Echo::handle".into() };
        let spec = spec_of(launch, "java17", &[("Echo.java", java)]);
        let mut compile = std::process::Command::new("javac");
        assert!(
            compile
                .args(["-d", ".", "Echo.java"])
                .current_dir(&spec.code)
                .status()
                .unwrap()
                .success()
        );
        specs.push(spec);
    }
    for spec in specs {
        // The first is started for its function; the second may have waited for it.
        for _ in 0..2 {
            let mut environment = sandbox.spawn(spec.clone()).await.unwrap();
            let posted = RuntimeApi::of(&mut environment).invoke("[\"said\"]").await;
            assert_eq!(posted.text().replace(' ', ""), "[\"said\"]", "{:?}", spec.launch);
        }
    }
    if installed("curl") {
        let mut environment = sandbox.spawn(shell_spec(shell)).await.unwrap();
        let posted = RuntimeApi::of(&mut environment).posted().await;
        assert_eq!(posted.text(), "early");
    }
}
