//! The name server inside environments: AWS's host names lead to this very house, others nowhere.

use crate::hosts;
use codec::dns::{QUERY_BYTES_MAX, Query, Unfit};
use std::future::Future;
use std::net::Ipv4Addr;
use std::pin::pin;
use tokio::net::UdpSocket;

/// What all names stand for: inside, the house is on the loopback.
const HERE: Ipv4Addr = Ipv4Addr::LOCALHOST;

/// Answers what is asked on `socket` until `shutdown` is ready. Nobody else is asked: a name that
/// does not lead here does not exist.
pub async fn serve(socket: UdpSocket, shutdown: impl Future<Output = ()>) {
    let mut shutdown = pin!(shutdown);
    // One byte more, so that what is too long is seen to be.
    let mut message = [0; QUERY_BYTES_MAX + 1];
    loop {
        let received = tokio::select! {
            biased;
            () = &mut shutdown => return,
            received = socket.recv_from(&mut message) => received,
        };
        match received {
            Ok((length, from)) => {
                if let Some(answer) = answer(&message[..length]) {
                    // Whoever asked may be gone; a full buffer makes it ask again.
                    if let Err(error) = socket.try_send_to(&answer, from) {
                        tracing::debug!(%error, "an answer about a name was not taken");
                    }
                }
            }
            // An earlier answer came back undelivered: reading the error has cleared it.
            Err(error) => tracing::debug!(%error, "a question for a name was not received"),
        }
    }
}

fn answer(message: &[u8]) -> Option<Vec<u8>> {
    match Query::decode(message) {
        Ok(query) if hosts::lead_here(query.name()) => Some(query.found(HERE)),
        Ok(query) => Some(query.unknown()),
        Err(Unfit::Reply(answer)) => Some(answer),
        Err(Unfit::Silence) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::sync::oneshot;

    #[tokio::test]
    async fn names_of_aws_are_answered_others_do_not_exist_and_noise_is_survived() {
        let here = (Ipv4Addr::LOCALHOST, 0);
        let server = UdpSocket::bind(here).await.expect("a socket");
        let address = server.local_addr().expect("an address");
        let (stop, stopped) = oneshot::channel::<()>();
        let serving = tokio::spawn(serve(server, async move { drop(stopped.await) }));
        let client = UdpSocket::bind(here).await.expect("a socket");
        client.connect(address).await.expect("an address");
        for (name, code, answers) in [
            ("dynamodb.us-east-1.amazonaws.com", 0, 1),
            ("www.example.org", 3, 0),
            ("abc.lambda-url.us-east-1.on.aws", 0, 1),
        ] {
            client.send(b"noise").await.expect("sent");
            let query = Query::of(7, name).expect("a name");
            client.send(&query.encode()).await.expect("sent");
            let mut answer = [0; 512];
            let length = client.recv(&mut answer).await.expect("an answer");
            assert_eq!((answer[3] & 0x0f, answer[7]), (code, answers), "{name}");
            let expected = if answers == 1 { query.found(HERE) } else { query.unknown() };
            assert_eq!(&answer[..length], expected, "{name}");
        }
        drop(stop);
        serving.await.expect("it ends");
    }
}
