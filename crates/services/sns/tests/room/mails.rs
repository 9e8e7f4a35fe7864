//! Mails: over a mail server, or kept.

use crate::house::House;
use aws_api::sns::*;
use service_sns::Smtp;
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpListener;

/// A mail server: what was said to it, line by line. It has no such user as `nobody`.
async fn server() -> (Arc<Mutex<Vec<String>>>, String) {
    let said = Arc::new(Mutex::new(Vec::new()));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let kept = said.clone();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let kept = kept.clone();
            tokio::spawn(async move {
                let (read, mut write) = stream.into_split();
                let mut lines = BufReader::new(read).lines();
                write.write_all(b"220 here\r\n").await.unwrap();
                let mut in_data = false;
                while let Ok(Some(line)) = lines.next_line().await {
                    let answer = match &*line {
                        "." => "250 taken\r\n",
                        _ if in_data => "",
                        "DATA" => "354 go on\r\n",
                        "EHLO localhost" => "250-here\r\n250 SIZE\r\n",
                        "RCPT TO:<nobody@example.org>" => "550 no such user\r\n",
                        _ => "250 fine\r\n",
                    };
                    in_data = line == "DATA" || in_data && line != ".";
                    kept.lock().unwrap().push(line);
                    if write.write_all(answer.as_bytes()).await.is_err() {
                        return;
                    }
                }
            });
        }
    });
    (said, address)
}

#[tokio::test]
async fn mails_are_kept_where_there_is_no_server() {
    let house = House::new();
    let t = house.topic("t", &[("DisplayName", "Orders")]).await.unwrap();
    house.subscribe(&t, "email", "who@example.org", &[]).await.unwrap();
    let mails = async |count: usize| {
        for _ in 0..1_000_000 {
            let mails = house.room.mails().await.unwrap();
            if mails.len() >= count {
                return mails;
            }
            tokio::task::yield_now().await;
        }
        unreachable!("no mail");
    };
    let asked = mails(1).await.remove(0);
    assert_eq!(
        (&*asked.to, &*asked.subject),
        ("who@example.org", "AWS Notification - Subscription Confirmation")
    );
    let token = asked.body.lines().find_map(|line| line.split("&Token=").nth(1)).unwrap();
    let input = ConfirmSubscriptionInput {
        token: token.to_owned(),
        topic_arn: t.clone(),
        ..ConfirmSubscriptionInput::default()
    };
    house.room.confirm_subscription(&house.nobody(), input).await.unwrap();
    let published =
        house.publish_with(&t, "Dear you", |input| input.subject = Some("Hello".to_owned()));
    published.await.unwrap();
    let mail = mails(2).await.remove(0);
    assert_eq!((&*mail.subject, &*mail.topic), ("Hello", &*t));
    assert!(mail.body.starts_with("Dear you\n") && mail.body.contains("Action=Unsubscribe"));
    for n in 0..210 {
        house.publish(&t, &n.to_string()).await;
    }
    house.pass(1);
    for _ in 0..1_000_000 {
        let mails = house.room.mails().await.unwrap();
        assert!(mails.len() <= 200 + 16, "the oldest go");
        if mails.iter().any(|mail| mail.body.starts_with("209\n")) {
            return;
        }
        tokio::task::yield_now().await;
    }
    unreachable!("the last mail is not kept");
}

#[tokio::test]
async fn mails_go_over_the_server_that_there_is() {
    let (said, address) = server().await;
    let house = House::with(Some(Smtp { address, from: "topics@example.org".to_owned() }));
    house.carry();
    let t = house.topic("t", &[("DisplayName", "Orders")]).await.unwrap();
    house.subscribe(&t, "email-json", "who@example.org", &[]).await.unwrap();
    house.until(|| said.lock().unwrap().iter().any(|line| line == "QUIT")).await;
    let said_so_far = said.lock().unwrap().clone();
    assert_eq!(
        said_so_far[..4],
        ["EHLO localhost", "MAIL FROM:<topics@example.org>", "RCPT TO:<who@example.org>", "DATA"]
    );
    assert_eq!(said_so_far[4], "From: Orders <topics@example.org>");
    assert!(
        said_so_far
            .iter()
            .any(|line| line == "Subject: AWS Notification - Subscription Confirmation")
    );
    // Refused for good: it is not tried again.
    house.subscribe(&t, "email", "nobody@example.org", &[]).await.unwrap();
    let refused = || said.lock().unwrap().iter().filter(|line| line.contains("nobody@")).count();
    house.until(|| refused() == 1).await;
    house.pass(3_600);
    house.subscribe(&t, "email", "else@example.org", &[]).await.unwrap();
    house.until(|| said.lock().unwrap().iter().any(|line| line.contains("else@"))).await;
    assert_eq!(refused(), 1);
    assert!(house.room.mails().await.unwrap().is_empty());
}
