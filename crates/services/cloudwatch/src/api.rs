//! The operations under their names.

use crate::room::Room;
use aws_api::cloudwatch::Cloudwatch;

impl Cloudwatch for Room {}
