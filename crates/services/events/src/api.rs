//! The operations under their names.

use crate::room::Room;
use aws_api::events::Events;

impl Events for Room {}
