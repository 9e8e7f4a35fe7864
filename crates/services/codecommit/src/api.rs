//! The operations under their names.

use crate::room::Room;
use aws_api::codecommit::Codecommit;

impl Codecommit for Room {}
