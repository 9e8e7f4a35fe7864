//! `AWS::KinesisFirehose::DeliveryStream`.

use super::{SERVICE, shapes};
use async_trait::async_trait;
use aws_api::firehose::*;
use resource::{
    Api, Claim, Definition, Failure, Found, Made, Naming, Provider, Tag as Own, TagChanges, Work,
    given, gone, if_found, properties, tags_found, tags_map,
};
use std::collections::BTreeMap;
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct DeliveryStream {
        serverless: Option<Api<AmazonOpenSearchServerlessDestinationConfiguration>> =
            "AmazonOpenSearchServerlessDestinationConfiguration";
        open_search: Option<Api<AmazonopensearchserviceDestinationConfiguration>> =
            "AmazonopensearchserviceDestinationConfiguration";
        encryption: Option<Api<DeliveryStreamEncryptionConfigurationInput>> =
            "DeliveryStreamEncryptionConfigurationInput";
        name: Option<String> = "DeliveryStreamName", replace;
        kind: Option<String> = "DeliveryStreamType", replace;
        direct_put: Option<Api<DirectPutSourceConfiguration>> = "DirectPutSourceConfiguration", replace;
        elasticsearch: Option<Api<ElasticsearchDestinationConfiguration>> =
            "ElasticsearchDestinationConfiguration";
        extended: Option<Api<ExtendedS3DestinationConfiguration>> =
            "ExtendedS3DestinationConfiguration";
        http: Option<Api<HttpEndpointDestinationConfiguration>> =
            "HttpEndpointDestinationConfiguration";
        kinesis: Option<Api<KinesisStreamSourceConfiguration>> =
            "KinesisStreamSourceConfiguration", replace;
        redshift: Option<Api<RedshiftDestinationConfiguration>> = "RedshiftDestinationConfiguration";
        s3: Option<Api<S3DestinationConfiguration>> = "S3DestinationConfiguration";
        tags: Option<Vec<Own>> = "Tags";
    }
}

pub(super) struct Streams {
    pub(super) api: Arc<dyn Firehose>,
}

const NAME: &str = "AWS::KinesisFirehose::DeliveryStream";

/// A member as the API has it.
fn plain<T: Clone>(given: &Option<Api<T>>) -> Option<T> {
    given.as_ref().map(|given| given.0.clone())
}

impl DeliveryStream {
    fn input(&self, name: &str, tags: &BTreeMap<String, String>) -> CreateDeliveryStreamInput {
        let tag =
            |(key, value): (&String, &String)| Tag { key: key.clone(), value: Some(value.clone()) };
        CreateDeliveryStreamInput {
            amazon_open_search_serverless_destination_configuration: plain(&self.serverless),
            amazonopensearchservice_destination_configuration: plain(&self.open_search),
            delivery_stream_encryption_configuration_input: plain(&self.encryption),
            delivery_stream_name: name.to_owned(),
            delivery_stream_type: self.kind.as_deref().map(DeliveryStreamType::from),
            direct_put_source_configuration: plain(&self.direct_put),
            elasticsearch_destination_configuration: plain(&self.elasticsearch),
            extended_s3_destination_configuration: plain(&self.extended),
            http_endpoint_destination_configuration: plain(&self.http),
            kinesis_stream_source_configuration: plain(&self.kinesis),
            redshift_destination_configuration: plain(&self.redshift),
            s3_destination_configuration: plain(&self.s3),
            tags: (!tags.is_empty()).then(|| tags.iter().map(tag).collect()),
            ..CreateDeliveryStreamInput::default()
        }
    }

    /// Which kinds of destinations it names.
    fn destinations(&self) -> [bool; 6] {
        [
            self.serverless.is_some(),
            self.open_search.is_some(),
            self.elasticsearch.is_some(),
            self.extended.is_some() || self.s3.is_some(),
            self.http.is_some(),
            self.redshift.is_some(),
        ]
    }

    /// The update that makes the destination what is wanted.
    fn update(&self, shown: &DeliveryStreamDescription) -> UpdateDestinationInput {
        let mut input = UpdateDestinationInput {
            current_delivery_stream_version_id: shown.version_id.clone(),
            delivery_stream_name: shown.delivery_stream_name.clone(),
            destination_id: shown
                .destinations
                .first()
                .map(|destination| destination.destination_id.clone())
                .unwrap_or_default(),
            ..UpdateDestinationInput::default()
        };
        input.amazon_open_search_serverless_destination_update =
            self.serverless.as_ref().and_then(|it| shapes::update(&it.0));
        input.amazonopensearchservice_destination_update =
            self.open_search.as_ref().and_then(|it| shapes::update(&it.0));
        input.elasticsearch_destination_update =
            self.elasticsearch.as_ref().and_then(|it| shapes::update(&it.0));
        input.extended_s3_destination_update =
            self.extended.as_ref().and_then(|it| shapes::update(&it.0));
        input.http_endpoint_destination_update =
            self.http.as_ref().and_then(|it| shapes::update(&it.0));
        input.redshift_destination_update =
            self.redshift.as_ref().and_then(|it| shapes::update(&it.0));
        input.s3_destination_update = self.s3.as_ref().and_then(|it| shapes::update(&it.0));
        input
    }

    /// The stream as this template would say it.
    fn found(&self, shown: &DeliveryStreamDescription) -> DeliveryStream {
        fn of<T: aws_api::Structure + aws_api::Decode, D: aws_api::Structure>(
            wanted: &Option<Api<T>>,
            shown: Option<&D>,
        ) -> Option<Api<T>> {
            shapes::found(&wanted.as_ref()?.0, shown?).map(Api)
        }
        let destination = shown.destinations.first();
        macro_rules! shown {
            ($member:ident) => {
                destination.and_then(|it| it.$member.as_ref())
            };
        }
        let source = shown.source.as_ref();
        let kinesis = source.and_then(|it| it.kinesis_stream_source_description.as_ref());
        let direct_put = source.and_then(|it| it.direct_put_source_description.as_ref());
        let encryption = shown.delivery_stream_encryption_configuration.as_ref();
        let encryption = encryption.and_then(|it| {
            let key_type = it.key_type.clone()?;
            Some(Api(DeliveryStreamEncryptionConfigurationInput {
                key_arn: it.key_arn.clone(),
                key_type,
            }))
        });
        DeliveryStream {
            serverless: of(
                &self.serverless,
                shown!(amazon_open_search_serverless_destination_description),
            ),
            open_search: of(
                &self.open_search,
                shown!(amazonopensearchservice_destination_description),
            ),
            encryption,
            name: Some(shown.delivery_stream_name.clone()),
            kind: Some(shown.delivery_stream_type.to_string()),
            direct_put: of(&self.direct_put, direct_put),
            elasticsearch: of(&self.elasticsearch, shown!(elasticsearch_destination_description)),
            extended: of(&self.extended, shown!(extended_s3_destination_description)),
            http: of(&self.http, shown!(http_endpoint_destination_description)),
            kinesis: of(&self.kinesis, kinesis),
            redshift: of(&self.redshift, shown!(redshift_destination_description)),
            s3: of(&self.s3, shown!(s3_destination_description)),
            tags: None,
        }
    }
}

#[async_trait]
impl Provider for Streams {
    const DEFINITION: Definition =
        Definition::new(NAME).attributes(&["Arn"]).named(Naming::new("DeliveryStreamName", 64));

    type Properties = DeliveryStream;

    fn replaces(&self, old: &DeliveryStream, new: &DeliveryStream) -> bool {
        old.destinations() != new.destinations()
    }

    async fn create(&self, work: &Work, wanted: &DeliveryStream) -> Result<Made, Failure> {
        let name = given("DeliveryStreamName", &wanted.name)?;
        let found = self.shown(work, name).await?.is_some();
        if work.claim(NAME, name, found).await? == Claim::Make {
            let input = wanted.input(name, &tags_map(&work.tags, wanted.tags.as_deref()));
            let made = self.api.create_delivery_stream(&work.caller, input).await;
            made.map_err(work.refused(SERVICE))?;
        }
        work.remember(name).await?;
        self.bring(work, name, None, wanted).await
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        wanted: &DeliveryStream,
    ) -> Result<Option<Found<DeliveryStream>>, Failure> {
        let Some(shown) = self.shown(work, id).await? else { return Ok(None) };
        let tags = tags_found(&work.tags, wanted.tags.as_deref(), self.tags(work, id).await?);
        let properties = DeliveryStream { tags, ..wanted.found(&shown) };
        Ok(Some(Found { properties, attributes: made(&shown).attributes }))
    }

    async fn update(
        &self,
        work: &Work,
        id: &str,
        old: &DeliveryStream,
        new: &DeliveryStream,
    ) -> Result<Made, Failure> {
        self.bring(work, id, Some(old), new).await
    }

    async fn delete(&self, work: &Work, id: &str, _last: &DeliveryStream) -> Result<(), Failure> {
        let input = DeleteDeliveryStreamInput {
            allow_force_delete: None,
            delivery_stream_name: id.to_owned(),
        };
        let deleted = self.api.delete_delivery_stream(&work.caller, input).await;
        gone(deleted.map(drop).map_err(work.refused(SERVICE)))
    }
}

fn made(shown: &DeliveryStreamDescription) -> Made {
    Made::new(&shown.delivery_stream_name).with("Arn", shown.delivery_stream_arn.as_str())
}

impl Streams {
    async fn shown(
        &self,
        work: &Work,
        name: &str,
    ) -> Result<Option<DeliveryStreamDescription>, Failure> {
        let input = DescribeDeliveryStreamInput {
            delivery_stream_name: name.to_owned(),
            ..DescribeDeliveryStreamInput::default()
        };
        let shown = self.api.describe_delivery_stream(&work.caller, input).await;
        let shown = if_found(shown.map_err(work.refused(SERVICE)))?;
        Ok(shown.map(|shown| shown.delivery_stream_description))
    }

    async fn tags(&self, work: &Work, name: &str) -> Result<BTreeMap<String, String>, Failure> {
        let input = ListTagsForDeliveryStreamInput {
            delivery_stream_name: name.to_owned(),
            ..ListTagsForDeliveryStreamInput::default()
        };
        let listed = self.api.list_tags_for_delivery_stream(&work.caller, input).await;
        let tags = listed.map_err(work.refused(SERVICE))?.tags.into_iter();
        Ok(tags.map(|tag| (tag.key, tag.value.unwrap_or_default())).collect())
    }

    /// Brings destination, encryption and tags to what is wanted.
    async fn bring(
        &self,
        work: &Work,
        name: &str,
        old: Option<&DeliveryStream>,
        wanted: &DeliveryStream,
    ) -> Result<Made, Failure> {
        let shown = self.shown(work, name).await?;
        let shown = shown.ok_or_else(|| Failure::not_found(NAME, name))?;
        let has = wanted.found(&shown);
        let destination = |it: &DeliveryStream| DeliveryStream {
            name: None,
            kind: None,
            direct_put: None,
            kinesis: None,
            encryption: None,
            tags: None,
            ..it.clone()
        };
        let goal = destination(wanted);
        if destination(&has) != goal || old.is_some_and(|old| destination(old) != goal) {
            let updated = self.api.update_destination(&work.caller, wanted.update(&shown)).await;
            updated.map_err(work.refused(SERVICE))?;
        }
        if has.encryption != wanted.encryption {
            match plain(&wanted.encryption) {
                Some(encryption) => {
                    let input = StartDeliveryStreamEncryptionInput {
                        delivery_stream_encryption_configuration_input: Some(encryption),
                        delivery_stream_name: name.to_owned(),
                    };
                    let done = self.api.start_delivery_stream_encryption(&work.caller, input).await;
                    done.map_err(work.refused(SERVICE))?;
                }
                None => {
                    let input =
                        StopDeliveryStreamEncryptionInput { delivery_stream_name: name.to_owned() };
                    let done = self.api.stop_delivery_stream_encryption(&work.caller, input).await;
                    done.map_err(work.refused(SERVICE))?;
                }
            }
        }
        let tags = tags_map(&work.tags, wanted.tags.as_deref());
        let TagChanges { set, removed } = TagChanges::between(&self.tags(work, name).await?, &tags);
        if !removed.is_empty() {
            let input = UntagDeliveryStreamInput {
                delivery_stream_name: name.to_owned(),
                tag_keys: removed,
            };
            let done = self.api.untag_delivery_stream(&work.caller, input).await;
            done.map_err(work.refused(SERVICE))?;
        }
        if !set.is_empty() {
            let tags = set.into_iter().map(|(key, value)| Tag { key, value: Some(value) });
            let input = TagDeliveryStreamInput {
                delivery_stream_name: name.to_owned(),
                tags: tags.collect(),
            };
            let done = self.api.tag_delivery_stream(&work.caller, input).await;
            done.map_err(work.refused(SERVICE))?;
        }
        Ok(made(&shown))
    }
}
