//! AWS's numbers: «Amazon SNS endpoints and quotas» and the API reference.

use std::time::Duration;

/// Topics, subscriptions and tags of one page.
pub const PAGE: usize = 100;
/// Characters of a topic's name.
pub const NAME_MAX: usize = 256;
/// Characters of a display name.
pub const DISPLAY_NAME_MAX: usize = 100;
/// Bytes of a message with its attributes, and of all messages of a batch together.
pub const MESSAGE_BYTES_MAX: usize = 262_144;
/// Characters of a subject.
pub const SUBJECT_MAX: usize = 100;
/// Entries of a batch.
pub const BATCH_MAX: usize = 10;
/// Tags of a topic.
pub const TAGS_MAX: usize = 50;
/// Bytes of a topic's policy.
pub const POLICY_BYTES_MAX: usize = 30_720;
/// How long a FIFO topic knows a deduplication id, in milliseconds: five minutes.
pub const DEDUPLICATION_MS: i64 = 300_000;
/// Subscriptions of a FIFO topic.
pub const FIFO_SUBSCRIPTIONS_MAX: u64 = 100;
/// Subscriptions of a standard topic. AWS has 12.5 million; here all parcels of a message are one
/// commit, which has room for so many.
pub const SUBSCRIPTIONS_MAX: u64 = 4_000;
/// Filter policies of a topic.
pub const FILTERS_MAX: usize = 200;
/// How long a subscription may wait for its confirmation, and may be restored after its end.
pub const CONFIRMATION: Duration = Duration::from_hours(48);
/// How long an HTTP endpoint may take to answer.
pub const HTTP_TIMEOUT: Duration = Duration::from_secs(15);
/// How long a mail server may take for all of a mail.
pub const SMTP_TIMEOUT: Duration = Duration::from_secs(30);
/// Mails that are kept where there is no mail server to give them to.
pub const MAILS_MAX: usize = 200;
/// How often an operation begins again when others come first, before it gives up.
pub(crate) const ATTEMPTS_MAX: usize = 64;
/// Messages that are written into each of their parcels may come to so many bytes; larger ones are
/// kept once.
pub(crate) const INLINE_BYTES_MAX: usize = 4 * 1024 * 1024;
/// Parcels of several messages that share a commit.
pub(crate) const PARCELS_MAX: usize = 4_000;
/// Deliveries under way at once, and of one subscription.
pub(crate) const IN_FLIGHT: usize = 256;
pub(crate) const LANE_IN_FLIGHT: usize = 16;
