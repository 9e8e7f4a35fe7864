//! What stacks may hold: the resource types of all services, each over the service's guarded trait.

use aws_api::lambda::{Lambda, LambdaInput};
use aws_api::{Access, Guard};
use foundation::access::Authorizer;
use resource::Types;
use service_apigateway as apigateway;
use service_apigatewayv2 as apigatewayv2;
use service_cloudwatch as cloudwatch;
use service_codecommit as codecommit;
use service_dynamodb as dynamodb;
use service_ecr as ecr;
use service_events as events;
use service_firehose as firehose;
use service_glue as glue;
use service_iam::{self as iam, IamRoom};
use service_kinesis as kinesis;
use service_lambda as lambda;
use service_logs as logs;
use service_pipes as pipes;
use service_s3 as s3;
use service_scheduler as scheduler;
use service_sns as sns;
use service_sqs as sqs;
use service_ssm as ssm;
use std::sync::Arc;
use store::Store;

/// The rooms whose resources stand in stacks.
pub struct Rooms {
    pub iam: Arc<IamRoom>,
    pub tables: Arc<dynamodb::Room>,
    pub streams: Arc<kinesis::Room>,
    pub log_groups: Arc<logs::Room>,
    pub buckets: Arc<s3::Room>,
    pub queues: Arc<sqs::Room>,
    pub topics: Arc<sns::Room>,
    pub buses: Arc<events::Room>,
    pub delivery_streams: Arc<firehose::Room>,
    pub catalog: Arc<glue::Room>,
    pub repositories: Arc<codecommit::Room>,
    pub parameters: Arc<ssm::Room>,
    pub images: Arc<ecr::Room>,
    pub measures: Arc<cloudwatch::Room>,
    pub schedules: Arc<scheduler::Room>,
    pub pipes: Arc<pipes::Room>,
    pub functions: Arc<dyn Functions>,
    pub rest_apis: Arc<apigateway::Room>,
    pub apis: Arc<apigatewayv2::Room>,
    pub store: Arc<dyn Store>,
}

/// Lambda with its table of actions.
pub trait Functions: Lambda + Access<LambdaInput> {}

impl<T: Lambda + Access<LambdaInput>> Functions for T {}

/// All resource types that there are.
pub fn resource_types(rooms: &Rooms) -> Types {
    let Rooms { iam: accounts, tables, streams, log_groups, buckets, functions, .. } = rooms;
    let Rooms { rest_apis, apis, queues, topics, buses, delivery_streams, .. } = rooms;
    let Rooms { catalog, repositories, measures, schedules, pipes, store, .. } = rooms;
    let Rooms { parameters, images, .. } = rooms;
    let authorizer: Arc<dyn Authorizer> = accounts.clone();
    // A service's trait behind its own table of actions, as requests from outside meet it.
    macro_rules! offered {
        ($service:ident, $input:ident, $room:expr, $actions:expr) => {{
            use aws_api::$service::{MODEL, guarded, $input};
            let guard =
                Guard::new($actions, authorizer.clone()).as_from_outside(&MODEL, $input::structure);
            guarded($room.clone(), guard)
        }};
        ($service:ident, $input:ident, $room:expr) => {
            offered!($service, $input, $room, $room.clone())
        };
    }
    let objects = offered!(s3, S3Input, buckets);
    let rest_apis = offered!(apigateway, ApigatewayInput, rest_apis);
    let apis = offered!(apigatewayv2, Apigatewayv2Input, apis, Arc::new(apigatewayv2::Actions));
    let all = [
        apigateway::resource_types(rest_apis, objects.clone()),
        apigatewayv2::resource_types(apis, objects.clone()),
        cloudwatch::resource_types(offered!(cloudwatch, CloudwatchInput, measures)),
        codecommit::resource_types(offered!(codecommit, CodecommitInput, repositories)),
        dynamodb::resource_types(offered!(dynamodb, DynamoDbInput, tables), store.clone()),
        ecr::resource_types(offered!(ecr, EcrInput, images)),
        events::resource_types(offered!(events, EventsInput, buses), store.clone()),
        firehose::resource_types(offered!(firehose, FirehoseInput, delivery_streams)),
        glue::resource_types(offered!(glue, GlueInput, catalog)),
        iam::resource_types(offered!(iam, IamInput, accounts)),
        kinesis::resource_types(offered!(kinesis, KinesisInput, streams), store.clone()),
        lambda::resource_types(offered!(lambda, LambdaInput, functions), store.clone()),
        logs::resource_types(offered!(logs, LogsInput, log_groups)),
        pipes::resource_types(offered!(pipes, PipesInput, pipes), store.clone()),
        s3::resource_types(objects),
        scheduler::resource_types(offered!(scheduler, SchedulerInput, schedules), store.clone()),
        sns::resource_types(offered!(sns, SnsInput, topics)),
        sqs::resource_types(offered!(sqs, SqsInput, queues)),
        ssm::resource_types(offered!(ssm, SsmInput, parameters)),
    ];
    all.into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws_api::ApiError;
    use foundation::access::Ask;
    use foundation::{Ambient, Caller, Timestamp};
    use resource::{Capability, Change, Kind, Property, ResourceType};
    use service_iam::UnknownKeys;
    use std::fmt::Write;
    use std::path::Path;
    use store::Memory;

    /// No functions: of the types, only the tables are looked at.
    struct Nobody;

    impl Lambda for Nobody {}

    #[async_trait::async_trait]
    impl Access<LambdaInput> for Nobody {
        async fn asks(&self, _: &Caller, _: &LambdaInput) -> Result<Vec<Ask>, ApiError> {
            Ok(Vec::new())
        }
    }

    fn all() -> Types {
        let store: Arc<dyn Store> = Arc::new(Memory::new());
        let (ambient, _) = Ambient::seeded(1, Timestamp::from_millis(0));
        let iam = IamRoom::new(store.clone(), ambient.clone(), UnknownKeys::Root);
        let buckets = s3::Room::new(store.clone(), ambient.clone(), iam.clone());
        let log_groups = logs::Room::new(store.clone(), ambient.clone());
        let streams = kinesis::Room::new(store.clone(), ambient.clone());
        let catalog = glue::Room::new(store.clone(), ambient.clone());
        let seams = firehose::Seams {
            roles: iam.clone(),
            s3: buckets.clone(),
            lambda: Arc::new(Nobody),
            logs: log_groups.clone(),
            glue: catalog.clone(),
            kinesis: kinesis::Source::new(streams.clone(), iam.clone()),
            client: outbound::Client::new(ambient.clock.clone()),
        };
        let delivery_streams =
            firehose::Room::new(store.clone(), ambient.clone(), String::new(), seams);
        let buses = events::Room::new(store.clone(), ambient.clone(), String::new());
        let rooms = Rooms {
            buckets,
            queues: sqs::Room::new(store.clone(), ambient.clone(), String::new()),
            rest_apis: apigateway::Room::new(apigateway::Seams {
                store: store.clone(),
                ambient: ambient.clone(),
                roles: iam.clone(),
            }),
            iam,
            tables: dynamodb::Room::new(store.clone(), ambient.clone()),
            streams,
            log_groups,
            topics: sns::Room::new(sns::Seams {
                store: store.clone(),
                ambient: ambient.clone(),
                base_url: String::new(),
                node: String::new(),
                smtp: None,
            }),
            buses: buses.clone(),
            parameters: ssm::Room::new(ssm::Seams {
                store: store.clone(),
                ambient: ambient.clone(),
                node: String::new(),
                vault: ssm::Vault::new([0; 32]),
                events: buses,
            }),
            images: ecr::Room::new(store.clone(), ambient.clone()),
            delivery_streams,
            catalog,
            repositories: codecommit::Room::new(codecommit::Seams {
                store: store.clone(),
                ambient: ambient.clone(),
                base_url: String::new(),
                repositories: std::path::PathBuf::new(),
                git: String::new(),
                destinations: std::collections::BTreeMap::new(),
                node: String::new(),
            }),
            measures: cloudwatch::Room::new(cloudwatch::Seams {
                store: store.clone(),
                ambient: ambient.clone(),
                node: String::new(),
            }),
            schedules: scheduler::Room::new(store.clone(), ambient.clone(), String::new()),
            pipes: pipes::Room::new(store.clone(), ambient.clone(), String::new()),
            functions: Arc::new(Nobody),
            apis: apigatewayv2::Room::new(apigatewayv2::Seams {
                store: store.clone(),
                ambient,
                base_url: String::new(),
            }),
            store,
        };
        resource_types(&rooms)
    }

    fn shown(kind: &Kind) -> String {
        match kind {
            Kind::Text => "text".to_owned(),
            Kind::Integer => "integer".to_owned(),
            Kind::Number => "number".to_owned(),
            Kind::Boolean => "boolean".to_owned(),
            Kind::Document => "JSON".to_owned(),
            Kind::List(of) => format!("list of {}", shown(of)),
            Kind::Map(of) => format!("map to {}", shown(of)),
            Kind::Object(table) => {
                let names: Vec<&str> = table.iter().map(|property| property.name).collect();
                format!("{{{}}}", names.join(", "))
            }
            Kind::Api(schema) => {
                let names: Vec<&str> = schema().members.iter().map(|member| member.name).collect();
                format!("{{{}}}", names.join(", "))
            }
        }
    }

    fn row(page: &mut String, property: &Property) {
        let Property { name, kind, required, change } = property;
        let required = if *required { "yes" } else { "" };
        let change = match change {
            Change::InPlace => "in place",
            Change::Replace => "replacement",
            Change::Conditional => "by the values",
        };
        let _ = writeln!(page, "| {name} | {} | {required} | {change} |", shown(kind));
    }

    fn section(page: &mut String, one: &dyn ResourceType) {
        let definition = one.definition();
        let _ = writeln!(page, "\n## {}\n", definition.name);
        if !definition.attributes.is_empty() {
            let _ = writeln!(page, "Attributes: {}.", definition.attributes.join(", "));
        }
        if let Some(naming) = definition.naming {
            let _ = writeln!(page, "Named by {}.", naming.property);
        }
        if definition.capability == Capability::Iam {
            page.push_str("Needs `CAPABILITY_IAM`, and `CAPABILITY_NAMED_IAM` if it is named.\n");
        }
        page.push_str("\n| property | type | required | a change |\n| --- | --- | --- | --- |\n");
        for property in one.table() {
            row(page, property);
        }
    }

    fn page(types: &Types) -> String {
        let mut page =
            "# Resource types\n\nWhat a stack may hold, with every property that is served; \
                        any other is refused by its name.\nWritten by the tests of \
                        `crates/millstream` (with `MILLSTREAM_WRITE=1`), and checked by them.\n"
                .to_owned();
        for name in types.names() {
            if let Some(one) = types.get(name) {
                section(&mut page, &**one);
            }
        }
        page
    }

    #[test]
    fn the_page_of_resource_types_is_up_to_date() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/resource-types.md");
        let page = page(&all());
        if std::env::var_os("MILLSTREAM_WRITE").is_some() {
            assert!(std::fs::write(&path, &page).is_ok());
        }
        let kept = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(
            page == kept,
            "docs/resource-types.md: MILLSTREAM_WRITE=1 cargo test -p millstream"
        );
    }
}
