//! What a rule's target is given of an event: parts of it by JSON paths, and templates that these are
//! put into (EventBridge User Guide, «Amazon EventBridge input transformation»).

mod path;
mod template;

pub use path::{InvalidPath, Path};
pub use template::{Context, InvalidTemplate, NotJson, Template, is_reserved};
