//! The operations under their names.

use crate::room::Room;
use aws_api::glue::Glue;

impl Glue for Room {}
