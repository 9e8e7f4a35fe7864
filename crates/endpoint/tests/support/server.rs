//! The house behind a real socket.

use super::client::{Answer, Call, exchange};
use super::house::{Room, ambient, house};
use endpoint::{Endpoint, Limits};
use foundation::Ambient;
use std::net::SocketAddr;
use std::sync::Arc;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

/// An endpoint behind a socket.
pub struct Server {
    pub address: SocketAddr,
    pub room: Arc<Room>,
    stop: Option<oneshot::Sender<()>>,
    pub serving: JoinHandle<()>,
}

impl Server {
    pub async fn start(limits: Limits) -> Self {
        Self::start_in(ambient(), limits).await
    }

    pub async fn start_in(ambient: Ambient, limits: Limits) -> Self {
        let (endpoint, room) = house(ambient, limits);
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let (stop, stopped) = oneshot::channel();
        let serving = tokio::spawn(serve(endpoint, listener, stopped));
        Server { address, room, stop: Some(stop), serving }
    }

    pub async fn connect(&self) -> TcpStream {
        TcpStream::connect(self.address).await.expect("a connection")
    }

    pub async fn ask(&self, call: Call) -> Answer {
        self.ask_bytes(&call.signed_bytes()).await
    }

    pub async fn ask_bytes(&self, bytes: &[u8]) -> Answer {
        exchange(&mut self.connect().await, bytes).await.expect("an answer")
    }

    pub fn stop(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
    }
}

pub async fn serve(endpoint: Arc<Endpoint>, listener: TcpListener, stopped: oneshot::Receiver<()>) {
    endpoint
        .serve(listener, async {
            let _ = stopped.await;
        })
        .await;
}

/// Puts a record of three bytes.
pub fn put(stream: &str) -> Call {
    let body = format!(r#"{{"StreamName":"{stream}","PartitionKey":"p","Data":"AAAA"}}"#);
    Call::json("kinesis", "Kinesis_20131202.PutRecord", &body)
}
