//! CloudFormation's types over the room.
