//! Mappings of queues: what is under way is the queue's to remember, so that nothing of it is stored
//! here. A message that a function has not done with can be received again by itself.

mod loops;
pub(super) mod settings;
mod source;
mod work;

pub(super) use source::{Queue, admit, open};
