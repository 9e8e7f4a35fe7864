//! Wakes for one shard of a stream, so that a write to it need not wake the readers of all.

use crate::keys::{self, StreamName};
use crate::room::Room;
use aws_api::seams::SourceWatch;
use std::sync::Arc;
use store::Watch;

/// Watches the shard's chunks, in the stream's present life, and the stream's own record: it changes
/// with every split, and when the stream is made again.
pub(crate) struct ShardWatch {
    room: Arc<Room>,
    name: StreamName,
    shard: u32,
    stream: Watch,
    /// Of the life in which the stream was seen last.
    records: Option<Watch>,
    /// The stream's record has changed, and its life was not looked at yet.
    stale: bool,
}

impl ShardWatch {
    pub(crate) async fn new(room: Arc<Room>, name: StreamName, shard: u32) -> Self {
        // Before its life is read, so that nothing falls between.
        let stream = room.store.watch(keys::stream::key(&name));
        let mut watch = ShardWatch { room, name, shard, stream, records: None, stale: false };
        watch.look().await;
        watch
    }

    async fn look(&mut self) {
        // A stream that is not there has no records; one that can't be read is told of by reads.
        let stream = self.room.stream(&self.name).await.ok();
        self.records = stream.map(|stream| {
            let prefix = keys::chunk::prefix_of_shard(&stream.life, self.shard);
            self.room.store.watch(prefix)
        });
        self.stale = false;
    }
}

#[async_trait::async_trait]
impl SourceWatch for ShardWatch {
    async fn changed(&mut self) {
        if !self.stale {
            let records = async {
                match &mut self.records {
                    Some(records) => records.changed().await,
                    None => std::future::pending().await,
                }
            };
            tokio::select! {
                () = records => return,
                () = self.stream.changed() => self.stale = true,
            }
        }
        self.look().await;
    }
}
