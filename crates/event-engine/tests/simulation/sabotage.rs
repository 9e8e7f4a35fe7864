//! Deliberate defects: each must be found by the checker.

/// What is wrong with a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sabotage {
    /// A failure counts as success.
    SwallowsFailures,
    /// The filter lets all through.
    NoFilter,
    /// The filter keeps a wanted record out.
    FilterTooTight,
    /// Whoever lost a lease may still write.
    NoFence,
    /// Children are begun before their parents are finished.
    ChildrenFirst,
    /// Two records of a page change places.
    Shuffles,
    /// The wait before a retry is cut.
    Hurries,
    /// The wait before a retry is longer than it should be.
    Dawdles,
    /// One attempt less than configured.
    FewerTries,
    /// One attempt more than configured.
    MoreTries,
    /// Batches are never split.
    NeverBisects,
    /// Records are sent although they are too old.
    SendsOld,
    /// Batches are larger than configured.
    LargeBatches,
    /// The worker begins anew from what was saved, for no reason.
    Forgets,
    /// What is given up is saved without telling the destination.
    LosesDiscards,
    /// A function's state is not carried on.
    LosesState,
    /// Windows have another length.
    OtherWindows,
    /// A window's end is not waited for.
    NoGrace,
    /// What failed records a function names does not count.
    IgnoresReports,
    /// The batch is not waited for.
    NoGathering,
    /// Progress is saved that skips a record.
    SkipsAhead,
    /// A lane waits for the others.
    OneAtATime,
}

impl Sabotage {
    pub const ALL: [Sabotage; 22] = [
        Sabotage::SwallowsFailures,
        Sabotage::NoFilter,
        Sabotage::FilterTooTight,
        Sabotage::NoFence,
        Sabotage::ChildrenFirst,
        Sabotage::Shuffles,
        Sabotage::Hurries,
        Sabotage::Dawdles,
        Sabotage::FewerTries,
        Sabotage::MoreTries,
        Sabotage::NeverBisects,
        Sabotage::SendsOld,
        Sabotage::LargeBatches,
        Sabotage::Forgets,
        Sabotage::LosesDiscards,
        Sabotage::LosesState,
        Sabotage::OtherWindows,
        Sabotage::NoGrace,
        Sabotage::IgnoresReports,
        Sabotage::NoGathering,
        Sabotage::SkipsAhead,
        Sabotage::OneAtATime,
    ];
}
