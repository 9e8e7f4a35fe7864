//! `AWS::IAM::UserPolicy`, `AWS::IAM::GroupPolicy`, `AWS::IAM::RolePolicy`: one policy of one entity.

use super::entity::{Entity, Kind};
use async_trait::async_trait;
use aws_api::iam::Iam;
use resource::{Claim, Definition, Document, Failure, Found, Made, Provider, Work, properties};
use std::sync::Arc;

/// A type whose policies are those of entities of one kind; its id names policy and entity.
macro_rules! inline {
    ($kind:ident, $provider:ident, $properties:ident, $type_name:literal, $property:literal) => {
        properties! {
            /// Its properties.
            pub struct $properties {
                document: Option<Document> = "PolicyDocument";
                policy: String = "PolicyName", replace;
                entity: String = $property, replace;
            }
        }

        pub(super) struct $provider {
            pub(super) api: Arc<dyn Iam>,
        }

        impl $properties {
            fn made(&self) -> Made {
                Made::new(format!("{}|{}", self.policy, self.entity))
            }
        }

        impl $provider {
            fn entity<'a>(&'a self, work: &'a Work, of: &'a $properties) -> Entity<'a> {
                Entity { api: &*self.api, work, kind: Kind::$kind, name: &of.entity }
            }

            async fn put(&self, work: &Work, wanted: &$properties) -> Result<Made, Failure> {
                let Some(document) = &wanted.document else {
                    return Err(Failure::invalid("PolicyDocument is required"));
                };
                self.entity(work, wanted).put_inline(&wanted.policy, document).await?;
                Ok(wanted.made())
            }
        }

        #[async_trait]
        impl Provider for $provider {
            const DEFINITION: Definition = Definition::new($type_name).iam();

            type Properties = $properties;

            async fn create(&self, work: &Work, wanted: &$properties) -> Result<Made, Failure> {
                let Made { physical_id: id, .. } = wanted.made();
                let found = self.entity(work, wanted).inline(&wanted.policy).await?.is_some();
                match work.claim($type_name, &id, found).await? {
                    Claim::Make | Claim::Ours => {}
                }
                let made = self.put(work, wanted).await?;
                work.remember(&id).await?;
                Ok(made)
            }

            async fn read(
                &self,
                work: &Work,
                _id: &str,
                wanted: &$properties,
            ) -> Result<Option<Found<$properties>>, Failure> {
                let found = self.entity(work, wanted).inline(&wanted.policy).await?;
                Ok(found.map(|document| Found {
                    properties: $properties { document: Some(document), ..wanted.clone() },
                    attributes: wanted.made().attributes,
                }))
            }

            async fn update(
                &self,
                work: &Work,
                _id: &str,
                _old: &$properties,
                new: &$properties,
            ) -> Result<Made, Failure> {
                self.put(work, new).await
            }

            async fn delete(
                &self,
                work: &Work,
                _id: &str,
                last: &$properties,
            ) -> Result<(), Failure> {
                self.entity(work, last).delete_inline(&last.policy).await
            }
        }
    };
}

inline!(User, UserPolicies, UserPolicy, "AWS::IAM::UserPolicy", "UserName");
inline!(Group, GroupPolicies, GroupPolicy, "AWS::IAM::GroupPolicy", "GroupName");
inline!(Role, RolePolicies, RolePolicy, "AWS::IAM::RolePolicy", "RoleName");
