//! «AWS Systems Manager endpoints and quotas», «Managing parameter tiers».

/// How often a change begins again when others come first, before it gives up.
pub(crate) const ATTEMPTS_MAX: usize = 64;
/// Parameters of the standard tier in an account and region.
pub(crate) const STANDARD_MAX: u64 = 10_000;
/// The same of the advanced tier.
pub(crate) const ADVANCED_MAX: u64 = 100_000;
/// Bytes of a value of the standard tier.
pub(crate) const STANDARD_BYTES: usize = 4_096;
/// The same of the advanced tier.
pub(crate) const ADVANCED_BYTES: usize = 8_192;
/// Versions of a parameter that are kept.
pub(crate) const VERSIONS_MAX: u64 = 100;
/// Labels of a version.
pub(crate) const LABELS_MAX: usize = 10;
/// Tags of a parameter.
pub(crate) const TAGS_MAX: usize = 50;
/// Characters of a name, its ARN's included.
pub(crate) const ARN_MAX: usize = 1_011;
/// Levels of a hierarchy.
pub(crate) const LEVELS_MAX: usize = 15;
/// Parameters in a page by path, where no number is given, and at most.
pub(crate) const PATH_PAGE: i32 = 10;
/// The same of other listings.
pub(crate) const PAGE: i32 = 50;
