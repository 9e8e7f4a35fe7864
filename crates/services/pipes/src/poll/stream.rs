//! A stream's records, taken through a pipe.

use crate::flow::{Ending, Event, Job, kinesis_event};
use crate::keys::checkpoint;
use crate::letters::Letter;
use crate::plan::StreamSource;
use crate::role::Role;
use aws_api::ApiError;
use aws_api::seams::{Position, SourceRecord};
use bytes::Bytes;
use event_engine::{Batch, Config, Outcome};
use pollers::{Checkpoints, GivenUp, NoNotes, Record, StreamKind, StreamReader, StreamWork, Work};
use std::collections::HashMap;
use std::sync::Arc;

/// A pipe of a stream.
pub(crate) struct OfStream {
    job: Job,
    /// What checkpoints go by.
    id: String,
    source: StreamSource,
    reader: StreamReader<Arc<Role>>,
}

impl OfStream {
    pub(super) fn new(job: Job, id: &str, source: StreamSource) -> Result<OfStream, ApiError> {
        let outside = job.room.outside()?;
        let records = match source.kind {
            StreamKind::Kinesis => outside.streams.clone(),
            StreamKind::DynamoDb => outside.changes.clone(),
        };
        let (arn, kind, role) = (source.arn.clone(), source.kind, job.role.clone());
        let reader = StreamReader { records, arn, kind, role };
        Ok(OfStream { job, id: id.to_owned(), source, reader })
    }
}

impl Work for OfStream {
    fn name(&self) -> &str {
        &self.job.arn
    }
}

impl StreamWork for OfStream {
    type Role = Arc<Role>;
    type Notes = NoNotes;
    /// Records with their sequence numbers.
    type Load = Vec<(String, Bytes)>;
    type Answer = Outcome;

    fn stream(&self) -> &StreamReader<Arc<Role>> {
        &self.reader
    }

    fn checkpoints(&self) -> Checkpoints<'_, NoNotes> {
        checkpoint::of(&self.id)
    }

    fn config(&self) -> Config {
        self.source.config
    }

    fn starting(&self) -> Position {
        self.source.starting.clone()
    }

    fn shaped(&self, record: SourceRecord) -> SourceRecord {
        match self.source.kind {
            StreamKind::DynamoDb => record,
            StreamKind::Kinesis => SourceRecord { event: kinesis_event(&record.event), ..record },
        }
    }

    fn wants(&self, record: &SourceRecord) -> bool {
        self.job.plan.filters.want_record(self.source.kind, record, |event| event)
    }

    fn load(&self, _: &str, _: &Batch, records: &[&Record]) -> Self::Load {
        records.iter().map(|Record(of)| (of.sequence_number.clone(), of.event.clone())).collect()
    }

    async fn carry(&self, records: Self::Load) -> Outcome {
        let (numbers, texts): (Vec<_>, Vec<_>) = records.into_iter().unzip();
        let events: Vec<_> = texts.into_iter().map(Event::of_record).collect();
        match self.job.run(&events).await {
            Ending::Done => Outcome::Success,
            Ending::Failed => Outcome::Failure,
            Ending::Throttled => Outcome::NotRun,
            Ending::Partly(ids) => {
                let known: HashMap<&str, &String> =
                    events.iter().map(|event| &event.id[..]).zip(&numbers).collect();
                let number = |id: &String| known.get(&id[..]).map(|number| (*number).clone());
                let numbers = ids.iter().map(number).collect::<Option<_>>();
                numbers.map_or(Outcome::Failure, Outcome::Partial)
            }
        }
    }

    fn answered(&self, _: &Batch, outcome: Outcome, _: &mut NoNotes) -> Outcome {
        outcome
    }

    fn given_up(&self, of: GivenUp<'_>, _: &mut NoNotes) -> Option<store::Batch> {
        let to = self.source.dead_letters.as_ref()?;
        let letter = Letter::of(&self.job, to, &self.source, &of);
        Some(letter.post(&self.job.room.mail, store::Batch::new()))
    }
}
