//! A function URL as it is stored.
//!
//! Key `lu | account | region | function | incarnation | qualifier` (empty for the function itself): what
//! is set; it lives until it is deleted, or its alias or function is. Key `lw | id`: the former's key;
//! it lives as long, and only counts while that has its id.

use crate::core::Core;
use crate::failure;
use crate::function::record::{Life, from_cbor};
use crate::names::{Named, Qualifier};
use aws_api::ApiError;
use aws_api::lambda::{Cors, FunctionUrlAuthType, InvokeMode};
use foundation::Timestamp;
use minicbor::{Decode, Encode};
use store::keys::{KeyWriter, Kind};
use store::{Batch, Entry, Key, StoreError};

/// The kind of a URL's key.
pub(crate) const KIND: Kind = Kind::new(*b"lu");
/// The kind of the key by which it is found.
const LOOKUP: Kind = Kind::new(*b"lw");

/// What is set of a URL.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Url {
    /// The first label of its host.
    #[n(0)]
    pub(crate) id: String,
    /// Whether requests must be signed.
    #[n(1)]
    pub(crate) signed: bool,
    #[n(2)]
    pub(crate) cors: Option<Origins>,
    /// Whether responses are sent on as the function writes them.
    #[n(3)]
    pub(crate) streams: bool,
    #[n(4)]
    pub(crate) created_ms: i64,
    #[n(5)]
    pub(crate) modified_ms: i64,
}

/// Which pages of other origins may call it, and how.
#[derive(Debug, Clone, Default, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Origins {
    #[n(0)]
    pub(crate) credentials: Option<bool>,
    #[n(1)]
    pub(crate) headers: Option<Vec<String>>,
    #[n(2)]
    pub(crate) methods: Option<Vec<String>>,
    #[n(3)]
    pub(crate) origins: Option<Vec<String>>,
    #[n(4)]
    pub(crate) exposed: Option<Vec<String>>,
    #[n(5)]
    pub(crate) max_age_s: Option<i32>,
}

impl Origins {
    pub(crate) fn of(cors: Cors) -> Self {
        Origins {
            credentials: cors.allow_credentials,
            headers: cors.allow_headers,
            methods: cors.allow_methods,
            origins: cors.allow_origins,
            exposed: cors.expose_headers,
            max_age_s: cors.max_age,
        }
    }

    pub(crate) fn show(&self) -> Cors {
        Cors {
            allow_credentials: self.credentials,
            allow_headers: self.headers.clone(),
            allow_methods: self.methods.clone(),
            allow_origins: self.origins.clone(),
            expose_headers: self.exposed.clone(),
            max_age: self.max_age_s,
        }
    }
}

impl Url {
    pub(crate) fn auth(&self) -> FunctionUrlAuthType {
        match self.signed {
            true => FunctionUrlAuthType::AwsIam,
            false => FunctionUrlAuthType::None,
        }
    }

    pub(crate) fn mode(&self) -> InvokeMode {
        match self.streams {
            true => InvokeMode::ResponseStream,
            false => InvokeMode::Buffered,
        }
    }

    pub(crate) fn created(&self) -> Timestamp {
        Timestamp::from_millis(self.created_ms)
    }

    pub(crate) fn modified(&self) -> Timestamp {
        Timestamp::from_millis(self.modified_ms)
    }
}

/// The key of the URL of a function, or of one of its aliases.
pub(crate) fn key(life: &Life, qualifier: &str) -> Key {
    life.child(KIND).str(qualifier).finish()
}

/// The key by which a URL is found.
pub(crate) fn lookup_key(id: &str) -> Key {
    KeyWriter::new(LOOKUP).str(id).finish()
}

/// The function and the alias, if it is one's.
pub(crate) fn owner(key: &[u8]) -> Result<(Life, Named), StoreError> {
    const MALFORMED: StoreError = StoreError::Malformed { what: "key", reason: "want a qualifier" };
    let (life, mut reader) = Life::reader(key, KIND)?;
    let qualifier = reader.str()?;
    reader.end()?;
    let qualifier = match qualifier.as_str() {
        "" => None,
        name => Some(Qualifier::parse(name).ok_or(MALFORMED)?),
    };
    let named = Named { function: life.name.clone(), qualifier };
    Ok((life, named))
}

pub(crate) fn decode(entry: &Entry) -> Result<Url, StoreError> {
    from_cbor(&entry.value)
}

/// The URL with its entry, if there is one.
pub(crate) async fn read(core: &Core, key: Key) -> Result<Option<(Url, Entry)>, ApiError> {
    let entry = store::get_one(&*core.store, key).await.map_err(failure::store)?;
    let read = |entry: Entry| Ok((decode(&entry)?, entry));
    entry.map(read).transpose().map_err(failure::store)
}

/// The URL of that id, if there is one, and whose it is.
pub(crate) async fn look_up(core: &Core, id: &str) -> Result<Option<(Url, Life, Named)>, ApiError> {
    let found = store::get_one(&*core.store, lookup_key(id)).await.map_err(failure::store)?;
    let Some(pointer) = found else { return Ok(None) };
    let key = Key::from(pointer.value.to_vec());
    let (life, named) = owner(&key).map_err(failure::store)?;
    let read = read(core, key).await?;
    Ok(read.filter(|(url, _)| url.id == id).map(|(url, _)| (url, life, named)))
}

/// Removes the URL of an alias with it.
pub(crate) async fn drop_of(
    core: &Core,
    batch: Batch,
    life: &Life,
    qualifier: &str,
) -> Result<Batch, ApiError> {
    let key = key(life, qualifier);
    Ok(match read(core, key.clone()).await? {
        Some((url, _)) => batch.delete(lookup_key(&url.id)).delete(key),
        None => batch,
    })
}

/// Removes what leads to a URL that is being removed itself.
pub(crate) fn drop_lookup(batch: Batch, entry: &Entry) -> Result<Batch, ApiError> {
    let url = decode(entry).map_err(failure::store)?;
    Ok(batch.delete(lookup_key(&url.id)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::function::record::to_cbor;
    use crate::names::FunctionName;
    use foundation::{AccountId, Region};
    use proptest::prelude::*;

    fn life() -> Life {
        let (account, region) = (AccountId::DEFAULT, Region::default());
        Life { name: FunctionName { account, region, name: "f".into() }, incarnation: "i".into() }
    }

    proptest! {
        #[test]
        fn keys_read_back(alias in "|[a-zA-Z_-][a-zA-Z0-9_-]{0,127}") {
            let (life, named) = owner(&key(&life(), &alias)).unwrap();
            prop_assert_eq!(life.incarnation, "i");
            prop_assert_eq!(named.qualifier.map(|q| q.to_string()).unwrap_or_default(), alias);
        }
    }

    #[test]
    fn what_is_set_reads_back() {
        let url = Url {
            id: "abc".into(),
            signed: true,
            cors: Some(Origins { max_age_s: Some(7), ..Origins::default() }),
            streams: false,
            created_ms: 1,
            modified_ms: 2,
        };
        assert_eq!(from_cbor::<Url>(&to_cbor(&url)).unwrap(), url);
    }
}
