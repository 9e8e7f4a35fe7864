//! Receivers between whose steps others work.

use crate::house::House;
use async_trait::async_trait;
use parking_lot::Mutex;
use std::sync::Arc;
use store::{KeyRange, Memory, Page};
use testing::{Gate, Gated};
use tokio::sync::oneshot;

/// A store whose next scan has read, says so, and waits.
#[derive(Default)]
struct Late {
    next: Mutex<Option<(oneshot::Sender<()>, oneshot::Receiver<()>)>>,
}

#[async_trait]
impl Gate for Late {
    async fn scanned(&self, _: &KeyRange, _: &Page) {
        let next = self.next.lock().take();
        if let Some((has_read, go_on)) = next {
            has_read.send(()).unwrap();
            go_on.await.unwrap();
        }
    }
}

#[tokio::test]
async fn a_receiver_that_is_late_is_not_given_what_another_has() {
    let late = Gated::new(Arc::new(Memory::new()), Late::default());
    let house = Arc::new(House::over(late.clone()));
    for others_delete in [false, true] {
        let q = house.queue(&format!("q{others_delete}"), &[]).await.unwrap();
        // What is in flight is counted once; that is not the scan that is waited for.
        assert!(house.bodies(&q).await.is_empty());
        house.send(&q, "first").await;
        let ((has_read, until_read), (go, go_on)) = (oneshot::channel(), oneshot::channel());
        *late.next.lock() = Some((has_read, go_on));
        let slow = tokio::spawn({
            let (house, q) = (house.clone(), q.clone());
            async move { house.receive(&q, 1, 0).await }
        });
        until_read.await.unwrap();
        let quick = house.one(&q).await;
        if others_delete {
            house.delete(&q, &quick).await.unwrap();
        }
        go.send(()).unwrap();
        assert_eq!(slow.await.unwrap(), [], "another has it");
        let held = if others_delete { "0" } else { "1" };
        assert_eq!(house.counts(&q).await, ["0", held, "0"]);
        house.delete(&q, &quick).await.unwrap();
        house.pass(60);
        assert!(house.bodies(&q).await.is_empty());
        assert_eq!(house.counts(&q).await, ["0", "0", "0"]);
    }
}
