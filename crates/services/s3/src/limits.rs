//! Every bound of the room, with where it comes from: «Amazon S3 endpoints and quotas» and the
//! pages of the operations, unless it is our own.

/// Buckets of an account.
pub const BUCKETS_MAX: usize = 10_000;

/// Bytes of an object's key.
pub const KEY_BYTES_MAX: usize = 1024;

/// Bytes of an object's own metadata: names and values together.
pub const METADATA_BYTES_MAX: usize = 2 * 1024;

/// Bytes of a body that comes or is copied in one request, and of a part.
pub const BODY_BYTES_MAX: u64 = 5 << 30;

/// Bytes of each part but the last.
pub const PART_BYTES_MIN: u64 = 5 << 20;

/// Parts of an upload.
pub const PARTS_MAX: u32 = 10_000;

/// Entries in an answer that lists.
pub const PAGE_MAX: usize = 1_000;

/// Keys in one DeleteObjects.
pub const DELETES_MAX: usize = 1_000;

/// Rules of a bucket's lifecycle.
pub const LIFECYCLE_RULES_MAX: usize = 1_000;

/// Tags of an object.
pub const OBJECT_TAGS_MAX: usize = 10;

/// Tags of a bucket.
pub const BUCKET_TAGS_MAX: usize = 50;

/// Characters of a tag's key.
pub const TAG_KEY_MAX: usize = 128;

/// Characters of a tag's value.
pub const TAG_VALUE_MAX: usize = 256;

/// Bytes of a bucket's policy.
pub const POLICY_BYTES_MAX: usize = 20 * 1024;

/// Our own: a body up to so many bytes lies in the key space. A blob costs a file, two syncs and a
/// rename; a value costs its bytes in the log and in the index.
pub const INLINE_BYTES_MAX: usize = 32 * 1024;

/// Our own: bytes that are hashed, written and read at a time.
pub const PIECE_BYTES: usize = 256 * 1024;

/// Our own: how often a change is tried again because another came first. Each time, somebody's
/// change was made; who still comes too late is told to slow down.
pub const ATTEMPTS_MAX: usize = 200;

/// Rules of a CORS configuration.
pub const CORS_RULES_MAX: usize = 100;

/// Characters of a rule's id.
pub const RULE_ID_MAX: usize = 255;

/// Routing rules of a website.
pub const ROUTING_RULES_MAX: usize = 50;

/// Grants of an access control list.
pub const GRANTS_MAX: usize = 100;
