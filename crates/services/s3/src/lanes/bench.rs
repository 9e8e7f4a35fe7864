//! Who sums pieces of bodies: whatever pieces wait when it looks, it sums together. It works while
//! there are any, on the runtime's own threads, a few pieces at a time.

use super::md5::{LANES_MAX, Md5, update_each};
use crate::errors;
use aws_api::ApiError;
use bytes::Bytes;
use parking_lot::Mutex;
use std::sync::Arc;
use tokio::sync::oneshot;

/// The place where all of a room's sums are made.
#[derive(Debug, Default)]
pub(crate) struct Bench(Mutex<Desk>);

#[derive(Debug, Default)]
struct Desk {
    /// One piece of a body at most.
    waiting: Vec<Job>,
    /// Somebody works.
    busy: bool,
}

#[derive(Debug)]
struct Job {
    md5: Md5,
    piece: Bytes,
    /// Gone where the body was given up.
    done: oneshot::Sender<Md5>,
}

impl Bench {
    /// Leaves a piece to be summed.
    fn leave(self: &Arc<Self>, md5: Md5, piece: Bytes) -> oneshot::Receiver<Md5> {
        let (done, summed) = oneshot::channel();
        let begins = {
            let mut desk = self.0.lock();
            desk.waiting.push(Job { md5, piece, done });
            !std::mem::replace(&mut desk.busy, true)
        };
        if begins {
            tokio::spawn(self.clone().work());
        }
        summed
    }

    /// What is to be done next; nothing ends the work.
    fn next(&self) -> Vec<Job> {
        let mut desk = self.0.lock();
        let count = desk.waiting.len().min(LANES_MAX);
        desk.busy = count > 0;
        desk.waiting.drain(..count).collect()
    }

    async fn work(self: Arc<Self>) {
        loop {
            let mut jobs = self.next();
            if jobs.is_empty() {
                return;
            }
            let mut work: Vec<(&mut Md5, &[u8])> =
                jobs.iter_mut().map(|job| (&mut job.md5, &*job.piece)).collect();
            update_each(&mut work);
            for Job { md5, done, .. } in jobs {
                // Who has given up needs no sum.
                let _ = done.send(md5);
            }
            // Who has just been answered may have another piece: the fuller the lanes, the better.
            tokio::task::yield_now().await;
        }
    }
}

/// The sum of one body: a piece is summed while the next one comes and is written.
#[derive(Debug)]
pub(crate) struct Line {
    bench: Arc<Bench>,
    at: At,
}

#[derive(Debug)]
enum At {
    Here(Md5),
    Bench(oneshot::Receiver<Md5>),
}

/// Pieces that are shorter are summed at once: they are not worth the way.
const SHORT_BYTES: usize = 32 * 1024;

impl Line {
    pub(crate) fn new(bench: &Arc<Bench>) -> Line {
        Line { bench: bench.clone(), at: At::Here(Md5::default()) }
    }

    async fn here(&mut self) -> Result<Md5, ApiError> {
        match std::mem::replace(&mut self.at, At::Here(Md5::default())) {
            At::Here(md5) => Ok(md5),
            // It answers all, unless the runtime ends.
            At::Bench(summed) => summed.await.map_err(|_| errors::internal()),
        }
    }

    /// Adds the next piece, once the one before has been summed.
    pub(crate) async fn add(&mut self, piece: Bytes) -> Result<(), ApiError> {
        let mut md5 = self.here().await?;
        self.at = if piece.len() < SHORT_BYTES {
            md5.update(&piece);
            At::Here(md5)
        } else {
            At::Bench(self.bench.leave(md5, piece))
        };
        Ok(())
    }

    /// The sum of all; the line begins anew.
    pub(crate) async fn finish(&mut self) -> Result<[u8; 16], ApiError> {
        self.here().await.map(Md5::finish)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use foundation::checksum::Algorithm;

    #[tokio::test(flavor = "multi_thread")]
    async fn bodies_are_summed_beside_each_other_and_one_given_up_holds_up_nobody() {
        let bench = Arc::new(Bench::default());
        let summing = (0..20usize).map(|n| {
            let mut line = Line::new(&bench);
            tokio::spawn(async move {
                let body: Vec<u8> = (0..n * 30_000).map(|at| (at * n) as u8).collect();
                let body = Bytes::from(body);
                for at in (0..body.len()).step_by(50_000) {
                    line.add(body.slice(at..body.len().min(at + 50_000))).await.unwrap();
                    if n % 7 == 3 {
                        return None;
                    }
                }
                Some((line.finish().await.unwrap(), Algorithm::Md5.of(&body)))
            })
        });
        let summing: Vec<_> = summing.collect();
        let mut whole = 0;
        for one in summing {
            if let Some((sum, expected)) = one.await.unwrap() {
                assert_eq!(sum, expected.as_bytes());
                whole += 1;
            }
        }
        assert_eq!(whole, 17);
        while bench.0.lock().busy {
            tokio::task::yield_now().await;
        }
        assert!(bench.0.lock().waiting.is_empty());
    }
}
