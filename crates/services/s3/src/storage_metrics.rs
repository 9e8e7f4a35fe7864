//! What buckets hold, told once a day («Amazon S3 daily storage metrics for buckets in CloudWatch»).

use crate::errors::unavailable;
use crate::keys::{self, BucketLife};
use crate::model::{self, BucketRecord, ObjectRecord, PartRecord, UploadRecord};
use crate::room::Room;
use crate::version::PastRecord;
use aws_api::ApiError;
use foundation::metrics::{Name, Unit};
use foundation::{Region, Timestamp};
use std::collections::BTreeMap;
use std::time::Duration;
use store::{Batch, Check, Direction, Entry, KeyRange, Limit, StoreError, get_one};

/// How long to wait after the store failed.
const PAUSE: Duration = Duration::from_secs(5);
const DAY_MS: i64 = 86_400_000;

/// What a bucket holds: versions, delete markers and parts of uploads that are not complete, and the
/// bytes of each storage class.
#[derive(Debug, Default, PartialEq, Eq)]
struct Holdings {
    objects: u64,
    bytes: BTreeMap<&'static str, u64>,
}

impl Holdings {
    fn add(&mut self, class: Option<&str>, bytes: u64) {
        self.objects += 1;
        *self.bytes.entry(storage_type(class)).or_default() += bytes;
    }
}

/// The `StorageType` that a class's bytes are told under.
fn storage_type(class: Option<&str>) -> &'static str {
    match class {
        Some("STANDARD_IA") => "StandardIAStorage",
        Some("ONEZONE_IA") => "OneZoneIAStorage",
        Some("REDUCED_REDUNDANCY") => "ReducedRedundancyStorage",
        Some("INTELLIGENT_TIERING") => "IntelligentTieringFAStorage",
        Some("GLACIER_IR") => "GlacierInstantRetrievalStorage",
        _ => "StandardStorage",
    }
}

impl Room {
    /// Work in the background, without end: each day's figures, once.
    pub(crate) async fn run_storage_metrics(&self) {
        loop {
            let day = self.ambient.now().as_millis().div_euclid(DAY_MS);
            if let Err(error) = self.tell_storage().await {
                tracing::warn!(%error, "what buckets hold could not be counted");
                self.ambient.clock.sleep(PAUSE).await;
                continue;
            }
            let midnight = Timestamp::from_millis((day + 1).saturating_mul(DAY_MS));
            self.ambient.clock.sleep_until(midnight).await;
        }
    }

    /// Tells what all buckets hold, unless that was told today, here or by another server on the store.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn tell_storage(&self) -> Result<(), ApiError> {
        let key = keys::measured::key();
        let told = get_one(&*self.store, key.clone()).await.map_err(unavailable)?;
        let today = self.ambient.now().as_millis().div_euclid(DAY_MS).to_be_bytes().to_vec();
        if told.as_ref().is_some_and(|told| *told.value == *today) {
            return Ok(());
        }
        let mut found = Vec::new();
        let mut rest = Some(keys::bucket::all());
        while let Some(range) = rest {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await;
            let page = page.map_err(unavailable)?;
            for entry in page.entries {
                let name = keys::bucket::read(&entry.key).map_err(unavailable)?;
                let record: BucketRecord =
                    model::decode("bucket", &entry.value).map_err(unavailable)?;
                let life = BucketLife { name, id: record.id };
                let holdings = self.holdings(&life).await.map_err(unavailable)?;
                found.push((life, record, holdings));
            }
            rest = page.next;
        }
        // Whoever notes the day tells it.
        let noted =
            Batch::new().check(Check::unchanged(key.clone(), told.as_ref())).put(key, today);
        if self.store.commit(noted).await.map_err(unavailable)?.committed().is_ok() {
            for (life, record, holdings) in found {
                self.tell_holdings(&life, &record, &holdings);
            }
        }
        Ok(())
    }

    fn tell_holdings(&self, life: &BucketLife, record: &BucketRecord, holdings: &Holdings) {
        let region = Region::parse(&record.region).unwrap_or_default();
        let tell = |metric, storage_type: &str, unit, value: u64| {
            let dimensions =
                vec![("BucketName", life.name.clone()), ("StorageType", storage_type.to_owned())];
            let name = Name {
                account: record.owner(),
                region: region.clone(),
                namespace: "AWS/S3",
                metric,
                dimensions,
                unit,
            };
            self.ambient.metrics.record(name, value as f64);
        };
        for (storage_type, bytes) in &holdings.bytes {
            tell("BucketSizeBytes", storage_type, Unit::Bytes, *bytes);
        }
        tell("NumberOfObjects", "AllStorageTypes", Unit::Count, holdings.objects);
    }

    async fn holdings(&self, life: &BucketLife) -> Result<Holdings, StoreError> {
        let mut holdings = Holdings::default();
        self.each_row(keys::object::of_bucket(life), |entry| {
            let object: ObjectRecord = model::decode("object", &entry.value)?;
            holdings.add(object.storage_class.as_deref(), object.bytes);
            Ok(())
        })
        .await?;
        self.each_row(keys::past::of_bucket(life), |entry| {
            match model::decode("version", &entry.value)? {
                PastRecord::Object(object) => {
                    holdings.add(object.storage_class.as_deref(), object.bytes);
                }
                PastRecord::Marker(_) => holdings.objects += 1,
            }
            Ok(())
        })
        .await?;
        let mut uploads = Vec::new();
        self.each_row(keys::upload::of_bucket(life), |entry| {
            let upload: UploadRecord = model::decode("upload", &entry.value)?;
            uploads.push((keys::upload::read(&entry.key)?.1, upload.storage_class));
            Ok(())
        })
        .await?;
        for (upload, class) in uploads {
            self.each_row(keys::part::of_upload(upload), |entry| {
                let part: PartRecord = model::decode("part", &entry.value)?;
                holdings.add(class.as_deref(), part.bytes);
                Ok(())
            })
            .await?;
        }
        Ok(holdings)
    }

    async fn each_row(
        &self,
        range: KeyRange,
        mut each: impl FnMut(Entry) -> Result<(), StoreError> + Send,
    ) -> Result<(), StoreError> {
        let mut rest = Some(range);
        while let Some(range) = rest {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await?;
            page.entries.into_iter().try_for_each(&mut each)?;
            rest = page.next;
        }
        Ok(())
    }
}
