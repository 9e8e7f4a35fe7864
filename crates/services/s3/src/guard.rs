//! What is kept of who may come to a bucket and an object, beside the bucket's policy.

use crate::acl::Acl;
use minicbor::{Decode, Encode};

/// Who owns objects, and whether access control lists count («Controlling ownership of objects»).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub(crate) enum Ownership {
    /// The bucket's owner; lists do not count. What a bucket begins with.
    #[n(0)]
    Enforced,
    /// The bucket's owner of what was put with bucket-owner-full-control, else who put it.
    #[n(1)]
    Preferred,
    /// Who put it.
    #[n(2)]
    Writer,
    /// As [`Ownership::Writer`], and there are no controls to be shown: they were deleted.
    #[n(3)]
    Removed,
}

/// «Blocking public access to your Amazon S3 storage».
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct PublicBlock {
    #[n(0)]
    pub(crate) block_acls: bool,
    #[n(1)]
    pub(crate) ignore_acls: bool,
    #[n(2)]
    pub(crate) block_policy: bool,
    #[n(3)]
    pub(crate) restrict: bool,
    /// That it was deleted: there is nothing to be shown.
    #[n(4)]
    pub(crate) removed: bool,
}

impl PublicBlock {
    /// What a bucket begins with.
    pub(crate) const ALL: PublicBlock = PublicBlock {
        block_acls: true,
        ignore_acls: true,
        block_policy: true,
        restrict: true,
        removed: false,
    };

    /// What is left when it is deleted.
    pub(crate) const REMOVED: PublicBlock = PublicBlock {
        block_acls: false,
        ignore_acls: false,
        block_policy: false,
        restrict: false,
        removed: true,
    };
}

/// Who may come to a bucket.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Gate {
    /// None as long as nobody has said anything.
    #[n(0)]
    ownership: Option<Ownership>,
    /// None as long as nobody has said anything.
    #[n(1)]
    block: Option<PublicBlock>,
    #[n(2)]
    pub(crate) acl: Option<Acl>,
    /// Whether who asks pays, and must say that they know it.
    #[n(3)]
    #[cbor(default)]
    pub(crate) requester_pays: bool,
}

impl Gate {
    pub(crate) fn ownership(&self) -> Ownership {
        self.ownership.unwrap_or(Ownership::Enforced)
    }

    pub(crate) fn set_ownership(&mut self, ownership: Ownership) {
        self.ownership = Some(ownership);
    }

    pub(crate) fn block(&self) -> PublicBlock {
        self.block.unwrap_or(PublicBlock::ALL)
    }

    pub(crate) fn set_block(&mut self, block: PublicBlock) {
        self.block = Some(block);
    }

    /// Whether access control lists count.
    pub(crate) fn has_acls(&self) -> bool {
        self.ownership() != Ownership::Enforced
    }
}

/// Who may come to an object.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Guard {
    /// The account that put it, where that owns it instead of the bucket's owner.
    #[n(0)]
    pub(crate) owner: Option<String>,
    #[n(1)]
    pub(crate) acl: Option<Acl>,
    /// What its bytes are sealed with, where that is a key of the customer's own.
    #[n(2)]
    pub(crate) seal: Option<Seal>,
    /// That it is under S3's own key, where it is.
    #[n(3)]
    #[cbor(default)]
    pub(crate) managed: Option<Managed>,
}

/// How an object is under S3's own key.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Managed {
    /// The key's ARN, which answers show.
    #[n(0)]
    pub(crate) key: String,
    /// Whether by way of a bucket key.
    #[n(1)]
    pub(crate) bucket_key: bool,
}

/// What is known of a customer's key, which itself is not kept.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Seal {
    /// Random.
    #[cbor(n(0), with = "minicbor::bytes")]
    pub(crate) salt: [u8; 16],
    /// The key, hashed with the salt.
    #[cbor(n(1), with = "minicbor::bytes")]
    pub(crate) proof: [u8; 32],
    /// The MD5 of the key, in Base64, which answers show.
    #[n(2)]
    pub(crate) md5: String,
}
