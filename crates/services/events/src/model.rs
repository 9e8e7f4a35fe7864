//! What is stored. New fields get new indices and are optional; an index is never used again.

use aws_api::events::Target;
use minicbor::{Decode, Encode};
pub(crate) use record::{Kept, decode, encode};
use std::collections::BTreeMap;

/// An event bus.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Bus {
    #[n(0)]
    pub(crate) description: Option<String>,
    /// The queue for what the bus itself could not take.
    #[n(1)]
    pub(crate) dead_letters: Option<String>,
    /// The document.
    #[n(2)]
    pub(crate) policy: Option<String>,
    #[n(3)]
    pub(crate) tags: BTreeMap<String, String>,
    /// None of the default bus as long as nobody has changed it.
    #[n(4)]
    pub(crate) created_ms: Option<i64>,
    #[n(5)]
    pub(crate) modified_ms: Option<i64>,
}

/// A rule.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
pub(crate) struct Rule {
    #[n(0)]
    pub(crate) description: Option<String>,
    /// As it was put.
    #[n(1)]
    pub(crate) pattern: Option<String>,
    #[n(2)]
    pub(crate) schedule: Option<String>,
    /// As AWS names them.
    #[n(3)]
    pub(crate) state: String,
    #[n(4)]
    pub(crate) role: Option<String>,
    #[n(5)]
    pub(crate) tags: BTreeMap<String, String>,
    #[n(6)]
    pub(crate) created_by: String,
    #[n(7)]
    pub(crate) targets: Vec<Kept<Target>>,
    /// That of the timer by which its schedule goes; another after each change of it.
    #[n(8)]
    pub(crate) stamp: Option<u64>,
}

impl Rule {
    pub(crate) fn is_enabled(&self) -> bool {
        self.state != "DISABLED"
    }
}

/// When a schedule falls due.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Timer {
    /// The rule's, when the timer was set.
    #[n(0)]
    pub(crate) stamp: u64,
}

/// An archive.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Archive {
    /// Random; its events lie under it.
    #[n(0)]
    pub(crate) id: u64,
    /// The bus's ARN.
    #[n(1)]
    pub(crate) source: String,
    #[n(2)]
    pub(crate) description: Option<String>,
    #[n(3)]
    pub(crate) pattern: Option<String>,
    /// None: for ever.
    #[n(4)]
    pub(crate) retention_days: Option<u32>,
    #[n(5)]
    pub(crate) created_ms: i64,
}

/// An event in an archive.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Archived {
    /// JSON.
    #[n(0)]
    pub(crate) event: String,
}

/// A replay.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Replay {
    #[n(0)]
    pub(crate) description: Option<String>,
    /// The archive's ARN and id.
    #[n(1)]
    pub(crate) source: String,
    #[n(2)]
    pub(crate) archive: u64,
    /// The bus's ARN.
    #[n(3)]
    pub(crate) destination: String,
    /// ARNs of the only rules that are told; all of the bus's where there are none.
    #[n(4)]
    pub(crate) only: Vec<String>,
    #[n(5)]
    pub(crate) from_ms: i64,
    #[n(6)]
    pub(crate) until_ms: i64,
    /// As AWS names them.
    #[n(7)]
    pub(crate) state: String,
    #[n(8)]
    pub(crate) started_ms: i64,
    #[n(9)]
    pub(crate) ended_ms: Option<i64>,
    /// The key of the last event that went out.
    #[cbor(n(10), with = "minicbor::bytes")]
    pub(crate) reached: Option<Vec<u8>>,
    /// That event's time.
    #[n(11)]
    pub(crate) last_ms: Option<i64>,
    #[n(12)]
    pub(crate) reason: Option<String>,
}

impl Replay {
    /// Whether there is still something to be done about it.
    pub(crate) fn is_open(&self) -> bool {
        matches!(&*self.state, "STARTING" | "RUNNING" | "CANCELLING")
    }
}

/// A header, parameter of the query, or member of the body that a connection adds.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Extra {
    #[n(0)]
    pub(crate) key: String,
    #[n(1)]
    pub(crate) value: String,
    #[n(2)]
    pub(crate) secret: bool,
}

/// What a connection adds to requests.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Extras {
    #[n(0)]
    pub(crate) headers: Vec<Extra>,
    #[n(1)]
    pub(crate) query: Vec<Extra>,
    #[n(2)]
    pub(crate) body: Vec<Extra>,
}

/// How requests are authorized.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
pub(crate) enum Auth {
    #[n(0)]
    Basic {
        #[n(0)]
        user: String,
        #[n(1)]
        password: String,
    },
    #[n(1)]
    ApiKey {
        #[n(0)]
        name: String,
        #[n(1)]
        value: String,
    },
    #[n(2)]
    Client {
        #[n(0)]
        client_id: String,
        #[n(1)]
        client_secret: String,
        #[n(2)]
        endpoint: String,
        #[n(3)]
        method: String,
        #[n(4)]
        extras: Option<Extras>,
    },
}

impl std::fmt::Debug for Auth {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Auth::Basic { .. } => "Basic",
            Auth::ApiKey { .. } => "ApiKey",
            Auth::Client { .. } => "OAuth",
        })
    }
}

/// A connection.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Connection {
    /// The last part of its ARN.
    #[n(0)]
    pub(crate) uuid: String,
    #[n(1)]
    pub(crate) description: Option<String>,
    /// None once its authorization was taken away.
    #[n(2)]
    pub(crate) auth: Option<Auth>,
    #[n(3)]
    pub(crate) extras: Option<Extras>,
    /// As AWS names them.
    #[n(4)]
    pub(crate) state: String,
    #[n(5)]
    pub(crate) reason: Option<String>,
    #[n(6)]
    pub(crate) created_ms: i64,
    #[n(7)]
    pub(crate) modified_ms: i64,
    #[n(8)]
    pub(crate) authorized_ms: Option<i64>,
    /// `BASIC` and so on; it stays when the authorization is taken away.
    #[n(9)]
    pub(crate) kind: String,
    /// The end of the secret's ARN.
    #[n(10)]
    pub(crate) secret: String,
}

/// An API destination.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct ApiDestination {
    /// The last part of its ARN.
    #[n(0)]
    pub(crate) uuid: String,
    #[n(1)]
    pub(crate) description: Option<String>,
    /// The connection's ARN.
    #[n(2)]
    pub(crate) connection: String,
    #[n(3)]
    pub(crate) endpoint: String,
    #[n(4)]
    pub(crate) method: String,
    #[n(5)]
    pub(crate) per_second: Option<i32>,
    #[n(6)]
    pub(crate) created_ms: i64,
    #[n(7)]
    pub(crate) modified_ms: i64,
}
