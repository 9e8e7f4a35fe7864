//! The operations under their names.

use crate::room::Room;
use aws_api::scheduler::Scheduler;

impl Scheduler for Room {}
