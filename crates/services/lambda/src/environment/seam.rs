//! What execution environments are made by. The sandbox is the real maker; tests bring their own.

use async_trait::async_trait;
use sandbox::{Entrance, Environment, Exit, Outside, Sandbox, Spec, Usage, Warm};
use std::any::Any;
use std::net::TcpListener;
use tokio::io::AsyncRead;
use tokio::net::TcpStream;

/// What a program writes to stdout and stderr.
pub type CapsuleOutput = Box<dyn AsyncRead + Send + Unpin>;

/// Makes environments.
#[async_trait]
pub trait Environments: Send + Sync + 'static {
    /// Says that such environments will be asked for soon: there is a function. May be said often.
    fn prepare(&self, warm: Warm) {
        let _ = warm;
    }

    /// The version of what this machine runs such environments with, where there is something to
    /// tell; the error says what is missing and what to do, for who makes a function.
    async fn version(&self, warm: Warm) -> Result<Option<String>, String> {
        let _ = warm;
        Ok(None)
    }

    /// Starts one; the error is for the operator.
    async fn spawn(&self, spec: Spec) -> Result<Box<dyn Capsule>, String>;
}

/// One running environment. Dropping it kills everything inside.
#[async_trait]
pub trait Capsule: Send + Sync + 'static {
    /// Where the program asks for its Runtime API; once.
    fn take_runtime_api(&mut self) -> Option<Entrance>;
    /// Where it asks for AWS; once.
    fn take_endpoint(&mut self) -> Option<TcpListener>;
    /// Where it finds AWS's own hosts; once. Not every environment has a network for that.
    fn take_outside(&mut self) -> Option<Outside> {
        None
    }
    /// What it writes; once.
    fn take_output(&mut self) -> Option<CapsuleOutput>;
    /// What programs beside it write; once. Most environments have none.
    fn take_companion_output(&mut self) -> Option<CapsuleOutput> {
        None
    }
    /// The next of the programs beside it that has ended, by its place among them; `after` so many.
    async fn companion_ended(&self, after: usize) -> usize {
        let _ = after;
        std::future::pending().await
    }
    /// A connection to a port of the loopback inside.
    async fn dial(&self, port: u16) -> std::io::Result<TcpStream> {
        let _ = port;
        Err(std::io::ErrorKind::Unsupported.into())
    }
    /// It has begun, or has had its time to: what was put off for its sake may be done now.
    fn settled(&self) {}
    /// Waits until no process is left. Any number of times.
    async fn exited(&self) -> Exit;
    /// Stops every process where it stands.
    async fn freeze(&self) -> Result<(), String>;
    /// Lets them run on.
    async fn thaw(&self) -> Result<(), String>;
    /// Ends every process now.
    fn kill(&self);
    /// What was used so far.
    fn usage(&self) -> Usage;
}

#[async_trait]
impl Environments for Sandbox {
    fn prepare(&self, warm: Warm) {
        self.warm_up(warm);
    }

    async fn version(&self, warm: Warm) -> Result<Option<String>, String> {
        match warm {
            Warm::Node { .. } => self.node_version().await.map(Some).map_err(|why| why.to_string()),
            _ => Ok(None),
        }
    }

    async fn spawn(&self, spec: Spec) -> Result<Box<dyn Capsule>, String> {
        let environment = Sandbox::spawn(self, spec).await.map_err(|error| error.to_string())?;
        Ok(Box::new(environment))
    }
}

#[async_trait]
impl Capsule for Environment {
    fn take_runtime_api(&mut self) -> Option<Entrance> {
        Environment::take_runtime_api(self)
    }
    fn take_endpoint(&mut self) -> Option<TcpListener> {
        Environment::take_endpoint(self)
    }
    fn take_outside(&mut self) -> Option<Outside> {
        Environment::take_outside(self)
    }
    fn take_output(&mut self) -> Option<CapsuleOutput> {
        Environment::take_output(self).map(|output| Box::new(output) as CapsuleOutput)
    }
    fn take_companion_output(&mut self) -> Option<CapsuleOutput> {
        Environment::take_companion_output(self).map(|output| Box::new(output) as CapsuleOutput)
    }
    async fn companion_ended(&self, after: usize) -> usize {
        let mut ended = self.companions_ended();
        let found = ended.wait_for(|ended| ended.len() > after).await;
        match found.ok().and_then(|ended| ended.get(after).map(|(number, _)| *number)) {
            Some(number) => number,
            // Its watcher is gone, and so is the environment.
            None => std::future::pending().await,
        }
    }
    async fn dial(&self, port: u16) -> std::io::Result<TcpStream> {
        Environment::dial(self, port).await
    }
    fn settled(&self) {
        Environment::settled(self);
    }
    async fn exited(&self) -> Exit {
        Environment::exited(self).await
    }
    async fn freeze(&self) -> Result<(), String> {
        Environment::freeze(self).await.map_err(|error| error.to_string())
    }
    async fn thaw(&self) -> Result<(), String> {
        Environment::thaw(self).await.map_err(|error| error.to_string())
    }
    fn kill(&self) {
        Environment::kill(self);
    }
    fn usage(&self) -> Usage {
        Environment::usage(self)
    }
}

/// Serves the AWS endpoint to the inside of environments: the binary wires it to the endpoint.
pub trait EndpointDoor: Send + Sync + 'static {
    /// Serves `listener`, and AWS's hosts on `outside`, until the answer is dropped.
    fn serve(&self, listener: TcpListener, outside: Option<Outside>) -> Box<dyn Any + Send + Sync>;
}
