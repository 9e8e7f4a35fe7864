//! Time that passes when a test says so.

use foundation::{Clock, VirtualClock};
use std::future::Future;
use std::pin::pin;
use std::time::Duration;
use tokio::task::yield_now;

/// Lets all that can go on without time passing go on.
pub async fn settle() {
    for _ in 0..500 {
        yield_now().await;
    }
}

/// Lets time pass until the clock's next sleeper, as often as it takes for what is awaited to come.
pub async fn passing<T>(clock: &VirtualClock, awaited: impl Future<Output = T>) -> T {
    let mut awaited = pin!(awaited);
    loop {
        for _ in 0..200 {
            tokio::select! {
                biased;
                value = &mut awaited => return value,
                () = yield_now() => {}
            }
        }
        if let Some(next) = clock.next_wake() {
            clock.advance(next.since(clock.now()).max(Duration::from_millis(1)));
        }
    }
}
