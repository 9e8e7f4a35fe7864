//! The quotas of «Amazon API Gateway quotas and important notes», and what else is bounded.

/// Regional APIs of an account in a region; edge-optimized and private ones are counted with them.
pub const APIS_MAX: usize = 600;
/// Resources of an API.
pub const RESOURCES_MAX: usize = 300;
/// Stages of an API.
pub const STAGES_MAX: usize = 10;
/// Authorizers of an API.
pub const AUTHORIZERS_MAX: usize = 10;
/// Models of an API. AWS names no number; this bounds what is rewritten at each change.
pub const MODELS_MAX: usize = 300;
/// Request validators of an API: as models.
pub const VALIDATORS_MAX: usize = 300;
/// Deployments of an API that are kept. AWS names no number; each holds the whole API.
pub const DEPLOYMENTS_MAX: usize = 1_000;
/// API keys of an account in a region.
pub const API_KEYS_MAX: usize = 10_000;
/// Usage plans of an account in a region.
pub const USAGE_PLANS_MAX: usize = 300;
/// Usage plans that an API key is in.
pub const PLANS_OF_KEY_MAX: usize = 10;
/// Stage variables of a stage.
pub const STAGE_VARIABLES_MAX: usize = 100;
/// Bytes of a stage variable's name.
pub const STAGE_VARIABLE_NAME_MAX: usize = 64;
/// Bytes of a stage variable's value.
pub const STAGE_VARIABLE_VALUE_MAX: usize = 512;
/// Bytes of a resource policy.
pub const POLICY_BYTES_MAX: usize = 8_192;
/// Bytes of a model's schema.
pub const SCHEMA_BYTES_MAX: usize = 400 * 1024;
/// Bytes of a mapping template.
pub const TEMPLATE_BYTES_MAX: usize = 300 * 1024;
/// Binary media types of an API.
pub const BINARY_MEDIA_TYPES_MAX: usize = 25;
/// Largest `minimumCompressionSize`.
pub const COMPRESSION_BYTES_MAX: i32 = 10 * 1024 * 1024;
/// Tags of a resource.
pub const TAGS_MAX: usize = 50;
/// Operations of one update.
pub const PATCHES_MAX: usize = 1_000;
/// Shortest and longest time-out of an integration.
pub const TIMEOUT_MS: std::ops::RangeInclusive<i32> = 50..=29_000;
/// Longest time that an authorizer's answer is remembered.
pub const AUTHORIZER_TTL_SECONDS_MAX: i32 = 3_600;
/// Fewest letters of an API key's value.
pub const KEY_VALUE_MIN: usize = 20;
/// Most letters of an API key's value.
pub const KEY_VALUE_MAX: usize = 128;
/// Requests a second of an account in a region, and how many at once, as GetAccount tells.
pub const ACCOUNT_RATE: f64 = 10_000.0;
/// See [`ACCOUNT_RATE`].
pub const ACCOUNT_BURST: i32 = 5_000;

/// How often a change is tried again that somebody else came before.
pub(crate) const ATTEMPTS_MAX: usize = 100;
