//! The operations under their names.

use crate::room::Room;
use aws_api::sns::Sns;

impl Sns for Room {}
