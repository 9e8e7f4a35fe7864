//! What all operations of the room share.

use crate::background::Background;
use crate::code::Trees;
use crate::environment::Engine;
use crate::function::location::Secret;
use crate::invoke::Queues;
use crate::limits::LEASE;
use crate::mapping::Mappings;
use aws_api::Attachments;
use aws_api::s3::S3;
use aws_api::seams::{Destination, MessageSource, RecordSource};
use foundation::Ambient;
use foundation::access::{Authorizer, Roles};
use std::collections::BTreeMap;
use std::sync::Arc;
use store::Store;
use tenure::Node;

pub(crate) struct Core {
    pub(crate) store: Arc<dyn Store>,
    pub(crate) ambient: Ambient,
    pub(crate) roles: Arc<dyn Roles>,
    /// Decides what roles of functions may do to functions.
    pub(crate) authorizer: Arc<dyn Authorizer>,
    /// Policies and tags of functions and layers.
    pub(crate) attachments: Attachments,
    /// By the service's name in ARNs.
    pub(crate) sources: BTreeMap<String, Arc<dyn RecordSource>>,
    /// What mappings receive messages from.
    pub(crate) messages: Option<Arc<dyn MessageSource>>,
    /// By the service's name in ARNs.
    pub(crate) destinations: BTreeMap<String, Arc<dyn Destination>>,
    /// Where packages may be kept.
    pub(crate) s3: Option<Arc<dyn S3>>,
    /// The address of this server, as clients reach it: `http://127.0.0.1:4566`.
    pub(crate) base_url: String,
    pub(crate) secret: Secret,
    pub(crate) trees: Arc<Trees>,
    pub(crate) engine: Arc<Engine>,
    pub(crate) background: Arc<Background>,
    pub(crate) queues: Queues,
    pub(crate) mappings: Mappings,
}

impl Core {
    /// This node, as it takes leases.
    pub(crate) fn as_node(&self) -> Node {
        let (store, ambient) = (self.store.clone(), self.ambient.clone());
        Node { store, ambient, name: self.mappings.node.clone(), lease: LEASE }
    }
}
