//! Amazon S3: buckets of objects, whose bytes come and go in streams.
//!
//! An object is a small record, and beside it either its bytes or the list of the blobs that hold
//! them (`keys`, `model`). A body is taken (`intake`), then placed by one commit that drops what was
//! there before (`placing`); dropped blobs are removed when nobody reads them any more (`garbage`,
//! `pins`). Who opened an object reads it to its end, whatever becomes of its key (`outgo`).
//! `docs/s3.md` tells the whole.
//!
//! No state lives in memory that is not in the store. The room knows no other service.

mod acl;
mod actions;
mod api;
mod billing;
mod claims;
mod conditions;
mod destination;
mod errors;
mod etag;
mod front;
mod garbage;
mod grants;
mod guard;
mod happening;
mod intake;
mod kept;
mod keys;
mod lanes;
mod lifecycle;
pub mod limits;
mod lock;
mod lock_actions;
mod managed_key;
mod model;
mod moves;
mod names;
mod notify;
mod ops;
mod outgo;
mod owner;
mod past;
mod pins;
mod placing;
mod public;
mod range;
mod removing;
mod resources;
mod room;
mod seal;
mod setting_actions;
mod settings;
mod site;
mod source;
mod storage_metrics;
mod tags;
mod version;
mod walk;
mod website;

use std::sync::Arc;

pub use destination::Destination;
pub use notify::Outside;
pub use resources::resource_types;
pub use room::Room;
pub use website::{WebsiteAnswer, WebsiteRequest};

/// The room as the endpoint serves it.
pub fn service(room: Arc<Room>) -> Arc<dyn aws_api::Service> {
    front::Served::new(room)
}
