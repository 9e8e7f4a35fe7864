//! The operations under their names.

use crate::room::Room;
use aws_api::firehose::Firehose;

impl Firehose for Room {}
