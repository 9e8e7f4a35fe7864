//! The day's pass over a bucket: what is due goes, page by page; how far it has come is kept.

use super::due::{Due, Fate, Today};
use super::rules::{DAY_MS, Rules};
use crate::errors::unavailable;
use crate::keys;
use crate::model::{self, ObjectRecord};
use crate::past::Past;
use crate::room::{Bucket, Room};
use crate::version::{PastRecord, VersionId, Wanted};
use aws_api::ApiError;
use foundation::Timestamp;
use minicbor::{Decode, Encode};
use std::ops::Bound;
use std::time::Duration;
use store::{Batch, Check, Direction, Entry, KeyRange, Limit, get_one};

/// How long to wait after the store failed.
const PAUSE: Duration = Duration::from_secs(5);

/// Entries that are looked at before the place is kept.
const PAGE_ENTRIES: usize = 1_000;

/// How far a pass has come.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Progress {
    /// The midnight that it is of, in days of Unix time.
    #[n(0)]
    day: i64,
    #[n(1)]
    stage: Stage,
    /// What has this key, or one before it, has been looked at.
    #[n(2)]
    after: Option<String>,
}

/// What is looked at, one after the other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
enum Stage {
    #[default]
    #[n(0)]
    Latest,
    #[n(1)]
    Past,
    #[n(2)]
    Uploads,
    #[n(3)]
    Done,
}

impl Stage {
    fn next(self) -> Stage {
        match self {
            Stage::Latest => Stage::Past,
            Stage::Past => Stage::Uploads,
            Stage::Uploads | Stage::Done => Stage::Done,
        }
    }
}

/// Where one stands among the versions of one key, which come the newest first.
#[derive(Clone, Copy, Default)]
struct Among {
    /// When the one before came; none where the next is the latest.
    newer_ms: Option<i64>,
    /// How many came before that are not the latest.
    passed: usize,
}

impl Room {
    /// Work in the background, without end: a pass a day over each bucket that has rules.
    pub(crate) async fn run_lifecycle(&self) {
        let mut changed = self.store.watch(keys::lifecycle::prefix());
        loop {
            let day = self.ambient.now().as_millis().div_euclid(DAY_MS);
            if let Err(error) = self.follow_rules().await {
                tracing::warn!(%error, "the rules of a bucket's lifecycle could not be followed");
                self.ambient.clock.sleep(PAUSE).await;
                continue;
            }
            let midnight = Timestamp::from_millis((day + 1).saturating_mul(DAY_MS));
            tokio::select! {
                () = changed.changed() => {}
                () = self.ambient.clock.sleep_until(midnight) => {}
            }
        }
    }

    /// Does what is due by the rules of all buckets' lifecycles, if today's passes have not yet.
    ///
    /// # Errors
    /// Those of the store; what is left to do is done by the next call.
    pub async fn follow_rules(&self) -> Result<(), ApiError> {
        let mut rest = Some(keys::lifecycle::all());
        while let Some(range) = rest {
            let page = self.store.scan(range, Limit::entries(100), Direction::Forward).await;
            let page = page.map_err(unavailable)?;
            for entry in page.entries {
                let name = keys::lifecycle::read(&entry.key).map_err(unavailable)?;
                self.pass(&name, entry).await?;
            }
            rest = page.next;
        }
        Ok(())
    }

    /// What is left of today's pass over a bucket.
    async fn pass(&self, name: &str, rules: Entry) -> Result<(), ApiError> {
        let place = keys::lifecycle_pass::key(name);
        let kept = get_one(&*self.store, place.clone()).await.map_err(unavailable)?;
        let decode = |entry: Entry| model::decode::<Progress>("lifecycle", &entry.value);
        let mut progress = kept.map(decode).transpose().map_err(unavailable)?.unwrap_or_default();
        let now_ms = self.ambient.now().as_millis();
        let day = now_ms.div_euclid(DAY_MS);
        if progress.day != day {
            progress = Progress { day, ..Progress::default() };
        }
        let unchanged = Check::Version(rules.key.clone(), rules.version);
        let rules: Rules = model::decode("lifecycle", &rules.value).map_err(unavailable)?;
        let today = Today { rules, unchanged, now_ms };
        while progress.stage != Stage::Done {
            let Some(bucket) = self.lookup(name).await.map_err(unavailable)? else { return Ok(()) };
            let looks = match progress.stage {
                Stage::Latest => today.rules.has_current(),
                Stage::Past => today.rules.has_noncurrent() && bucket.record.versioning.is_some(),
                Stage::Uploads => today.rules.has_uploads(),
                Stage::Done => false,
            };
            let after = match looks {
                true => self.page(&bucket, &today, &progress).await?,
                false => None,
            };
            progress = match after {
                Some(after) => Progress { after: Some(after), ..progress },
                None => Progress { stage: progress.stage.next(), after: None, ..progress },
            };
            let batch = Batch::new()
                .check(today.unchanged.clone())
                .put(place.clone(), model::encode(&progress));
            if !self.attempt(batch).await? {
                // There are other rules, which wake us again, or none.
                return Ok(());
            }
        }
        Ok(())
    }

    /// Looks at a page. Gives the key that the next one goes on behind, if there is one.
    async fn page(
        &self,
        bucket: &Bucket,
        today: &Today,
        progress: &Progress,
    ) -> Result<Option<String>, ApiError> {
        let life = &bucket.life;
        let after = progress.after.as_deref();
        for prefix in today.rules.prefixes() {
            if after.is_some_and(|after| after > prefix.as_str() && !after.starts_with(&prefix)) {
                continue;
            }
            let within = after.filter(|after| after.starts_with(&prefix));
            let (all, start) = match progress.stage {
                Stage::Latest => (
                    keys::object::key(life, &prefix),
                    within.map(|key| Bound::Excluded(keys::object::key(life, key))),
                ),
                Stage::Past => (
                    keys::past::from(life, &prefix),
                    within.map(|key| keys::behind(&keys::past::of_key(life, key))),
                ),
                Stage::Uploads | Stage::Done => (keys::upload::from(life, &prefix), None),
            };
            let range = KeyRange::prefix(&all);
            let range = KeyRange { start: start.unwrap_or(range.start), end: range.end };
            let last = match progress.stage {
                Stage::Latest => self.latest_page(bucket, today, range).await?,
                Stage::Past => self.past_page(bucket, today, range).await?,
                Stage::Uploads | Stage::Done => {
                    self.end_old_uploads(bucket, today, range).await?;
                    None
                }
            };
            if last.is_some() {
                return Ok(last);
            }
        }
        Ok(None)
    }

    async fn latest_page(
        &self,
        bucket: &Bucket,
        today: &Today,
        range: KeyRange,
    ) -> Result<Option<String>, ApiError> {
        let limit = Limit::entries(PAGE_ENTRIES);
        let page = self.store.scan(range, limit, Direction::Forward).await.map_err(unavailable)?;
        let (mut due, mut last) = (Vec::new(), None);
        for entry in page.entries {
            let key = keys::object::read(&entry.key).map_err(unavailable)?;
            let record: ObjectRecord =
                model::decode("object", &entry.value).map_err(unavailable)?;
            let goes_ms = today.rules.expiration(&key, &record).map(|(at_ms, _)| at_ms);
            let fate = match goes_ms.is_some_and(|at_ms| at_ms <= today.now_ms) {
                true => Some(Fate::Hidden),
                false => today.rules.class(&key, &record, today.now_ms).map(Fate::of_class),
            };
            if let Some(fate) = fate {
                due.push(Due { key: key.clone(), wanted: None, version: record.version, fate });
            }
            last = Some(key);
        }
        self.bring_about(bucket, today, &due).await?;
        Ok(last.filter(|_| page.next.is_some()))
    }

    /// The versions of one key are looked at together, however many pages they are.
    async fn past_page(
        &self,
        bucket: &Bucket,
        today: &Today,
        range: KeyRange,
    ) -> Result<Option<String>, ApiError> {
        let limit = Limit::entries(PAGE_ENTRIES);
        let page = self.store.scan(range, limit, Direction::Forward).await.map_err(unavailable)?;
        let mut lines: Vec<(String, Vec<Past>)> = Vec::new();
        for entry in page.entries {
            let (key, _) = keys::past::read(&entry.key).map_err(unavailable)?;
            let past = Past::read(entry)?;
            match lines.last_mut() {
                Some((of, line)) if *of == key => line.push(past),
                _ => lines.push((key, vec![past])),
            }
        }
        let is_last = page.next.is_none();
        let mut unfinished = None;
        if !is_last {
            unfinished = lines.pop();
        }
        if lines.is_empty()
            && let Some((key, line)) = unfinished
        {
            self.long_line(bucket, today, &key, line).await?;
            return Ok(Some(key));
        }
        let asked: Vec<_> =
            lines.iter().map(|(key, _)| keys::object::key(&bucket.life, key)).collect();
        let latest = self.store.get(&asked).await.map_err(unavailable)?;
        let mut due = Vec::new();
        let last = lines.last().map(|(key, _)| key.clone());
        for ((key, line), latest) in lines.into_iter().zip(latest) {
            let mut among = Among { newer_ms: came(latest)?, passed: 0 };
            if let [Past { id, record: PastRecord::Marker(marker), .. }] = line.as_slice()
                && among.newer_ms.is_none()
                && today.rules.marker_goes(&key, marker.modified_ms, today.now_ms)
            {
                let wanted = Some(Wanted::naming(*id, marker.named));
                due.push(Due { key, wanted, version: *id, fate: Fate::Gone });
                continue;
            }
            among.look_at(today, &key, &line, &mut due);
        }
        self.bring_about(bucket, today, &due).await?;
        Ok(last.filter(|_| !is_last))
    }

    /// All versions of a key that are more than a page.
    async fn long_line(
        &self,
        bucket: &Bucket,
        today: &Today,
        key: &str,
        line: Vec<Past>,
    ) -> Result<(), ApiError> {
        let latest = get_one(&*self.store, keys::object::key(&bucket.life, key)).await;
        let mut among = Among { newer_ms: came(latest.map_err(unavailable)?)?, passed: 0 };
        let all = KeyRange::prefix(&keys::past::of_key(&bucket.life, key));
        let (mut rest, mut line) = (None, line);
        loop {
            let (mut due, last) = (Vec::new(), line.last().map(|past| past.entry.key.clone()));
            among.look_at(today, key, &line, &mut due);
            self.bring_about(bucket, today, &due).await?;
            let range = match (rest, last) {
                (None, Some(last)) => all.clone().after(last),
                (Some(Some(next)), _) => next,
                _ => return Ok(()),
            };
            let limit = Limit::entries(PAGE_ENTRIES);
            let page = self.store.scan(range, limit, Direction::Forward).await;
            let page = page.map_err(unavailable)?;
            line = page.entries.into_iter().map(Past::read).collect::<Result<_, _>>()?;
            rest = Some(page.next);
        }
    }

    async fn end_old_uploads(
        &self,
        bucket: &Bucket,
        today: &Today,
        range: KeyRange,
    ) -> Result<(), ApiError> {
        let mut rest = Some(range);
        while let Some(range) = rest {
            let limit = Limit::entries(PAGE_ENTRIES);
            let page = self.store.scan(range, limit, Direction::Forward).await;
            let page = page.map_err(unavailable)?;
            for entry in page.entries {
                let (key, id) = keys::upload::read(&entry.key).map_err(unavailable)?;
                let begun_ms = i64::try_from(id.started_ms).unwrap_or(i64::MAX);
                if today.rules.upload_goes(&key, begun_ms, today.now_ms) {
                    // One that a part comes to at this moment is looked at again tomorrow.
                    self.end_upload(&bucket.life, &key, id).await.map_err(unavailable)?;
                }
            }
            rest = page.next;
        }
        Ok(())
    }
}

impl Among {
    fn look_at(&mut self, today: &Today, key: &str, line: &[Past], due: &mut Vec<Due>) {
        for past in line {
            let came_ms = match &past.record {
                PastRecord::Object(record) => came_ms(past.id, record.modified_ms),
                PastRecord::Marker(marker) => came_ms(past.id, marker.modified_ms),
            };
            let Some(since_ms) = self.newer_ms.replace(came_ms) else { continue };
            let state = (since_ms, self.passed, today.now_ms);
            self.passed += 1;
            let fate = match &past.record {
                PastRecord::Object(record) => match today.rules.noncurrent_goes(key, record, state)
                {
                    true => Some(Fate::Gone),
                    false => today.rules.noncurrent_class(key, record, state).map(Fate::of_class),
                },
                PastRecord::Marker(_) => {
                    today.rules.noncurrent_marker_goes(key, state).then_some(Fate::Gone)
                }
            };
            if let Some(fate) = fate {
                let wanted = Some(Wanted::naming(past.id, past.record.named()));
                due.push(Due { key: key.to_owned(), wanted, version: past.id, fate });
            }
        }
    }
}

/// When a version came: its id tells, but for those from before there were ids.
fn came_ms(id: VersionId, modified_ms: i64) -> i64 {
    id.moment().map_or(modified_ms, Timestamp::as_millis)
}

/// When the latest version came, if it is an object.
fn came(latest: Option<Entry>) -> Result<Option<i64>, ApiError> {
    let Some(entry) = latest else { return Ok(None) };
    let record: ObjectRecord = model::decode("object", &entry.value).map_err(unavailable)?;
    Ok(Some(came_ms(record.version, record.modified_ms)))
}
