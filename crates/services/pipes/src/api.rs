//! The operations under their names.

use crate::room::Room;
use aws_api::pipes::Pipes;

impl Pipes for Room {}
