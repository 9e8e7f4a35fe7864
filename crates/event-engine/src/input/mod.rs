//! What a target is given of an event: parts of it by JSON paths, and templates that these are put into
//! (EventBridge User Guide, «Amazon EventBridge input transformation» and «Amazon EventBridge Pipes
//! input transformation»).

mod path;
mod pipe;
mod skeleton;
mod template;

pub use path::{InvalidPath, Path};
pub use pipe::{PipeContext, PipeTemplate};
pub use skeleton::NotJson;
pub use template::{Context, InvalidTemplate, Template, is_reserved};
