//! All rooms put together: who is handed to whom. The one place that knows every service.

use crate::apis::{Apis, Signers};
use crate::authority::Authority;
use crate::bill::{self, BillDesk, TopicHerald};
use crate::cli::{self, Auth};
use crate::door::{self, Door, Proven};
use crate::function_urls::FunctionUrls;
use crate::git::Git;
use crate::grounds::{action_models, base_url, collect_blobs, repositories_folder};
use crate::message::Failure;
use crate::node;
use crate::packages::Packages;
use crate::parameters_key;
use crate::resource_types::{Rooms, resource_types};
use crate::responses::Responses;
use crate::runtimes::Runtimes;
use crate::settings::Settings;
use crate::topic_links::TopicLinks;
use crate::websites::Websites;
use crate::websockets::WebSockets;
use aws_api::seams::{Destination, MessageSource, RecordSource};
use aws_api::{Guard, Service};
use endpoint::sigv4::SigningKeys;
use endpoint::tls::Tls;
use endpoint::{Endpoint, Limits, Route};
use foundation::Ambient;
use foundation::access::Credentials;
use gateway::log_sink::LogSink;
use metering::{Ledger, Overseer};
use service_apigateway as apigateway;
use service_apigatewayv2::{self as apigatewayv2, websocket};
use service_cloudformation as cloudformation;
use service_cloudwatch as cloudwatch;
use service_codecommit as codecommit;
use service_dynamodb as dynamodb;
use service_ecr as ecr;
use service_events as events;
use service_firehose as firehose;
use service_glue as glue;
use service_iam::{IamRoom, UnknownKeys};
use service_kinesis as kinesis;
use service_lambda as lambda;
use service_logs as logs;
use service_pipes as pipes;
use service_s3 as s3;
use service_scheduler as scheduler;
use service_sns as sns;
use service_sqs as sqs;
use service_ssm as ssm;
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use store::{Memory, Options, Store, StoreError, open_embedded};
use tokio::task::JoinSet;

/// How long a request that begins an operation on a stack waits for its end: most are done by then,
/// and nobody likes to be made to wait for no more than to hear so.
const STACK_PATIENCE: Duration = Duration::from_secs(2);

/// The house: a way in, and the work that goes on behind it.
pub struct House {
    pub endpoint: Arc<Endpoint>,
    /// Ends when it is dropped; whatever it was doing is taken up again at the next start.
    pub background: JoinSet<()>,
    pub functions: Arc<lambda::Room>,
    /// Takes what services measured, once more when the server stops.
    pub measures: Arc<cloudwatch::Room>,
    pub overseer: Arc<Overseer>,
    /// A folder that goes with the server.
    pub temporary: Option<PathBuf>,
}

/// Opens the store that the settings name.
pub fn open_store(settings: &Settings) -> Result<Arc<dyn Store>, Failure> {
    if settings.ephemeral {
        return Ok(Arc::new(Memory::new()));
    }
    let directory = settings.data_dir.join("store");
    let opened = open_embedded(&directory, Options::default());
    let store = opened.map_err(|why| {
        let what = format!("can't open {}", directory.display());
        match why {
            StoreError::InUse { .. } => {
                Failure::new(what, format!("{why}; choose another directory with --data-dir"))
            }
            _ => Failure::new(what, why),
        }
    })?;
    Ok(Arc::new(store))
}

/// Puts the rooms together over `store`.
pub async fn assemble(
    settings: &Settings,
    store: Arc<dyn Store>,
    ambient: Ambient,
    address: SocketAddr,
) -> Result<House, Failure> {
    let mut background = JoinSet::new();

    let unknown_keys = match settings.auth {
        Auth::Strict => UnknownKeys::Nobody,
        Auth::Local => UnknownKeys::Root,
    };
    let iam = IamRoom::new(store.clone(), ambient.clone(), unknown_keys);
    let follower = iam.clone();
    background.spawn(async move { follower.follow().await });

    let tables = dynamodb::Room::new(store.clone(), ambient.clone());
    let throughput = match settings.limits {
        cli::Limits::None => kinesis::Throughput::Unlimited,
        cli::Limits::Aws => kinesis::Throughput::Aws,
    };
    let streams = kinesis::Room::limited(store.clone(), ambient.clone(), throughput);
    let trimmer = streams.start();
    background.spawn(async move { drop(trimmer.await) });

    let guard = Guard::new(streams.clone(), iam.clone());
    tables.connect(dynamodb::Outside {
        kinesis: aws_api::kinesis::guarded(streams.clone(), guard),
        roles: iam.clone(),
        iam: iam.clone(),
    });
    let sweeper = tables.clone();
    background.spawn(async move { sweeper.run(std::future::pending()).await });

    let log_groups = logs::Room::new(store.clone(), ambient.clone());
    background.spawn(log_groups.clone().run());

    let buckets = s3::Room::new(store.clone(), ambient.clone(), iam.clone());
    let sweeper = buckets.clone();
    background.spawn(async move { sweeper.run().await });
    let guard = Guard::new(buckets.clone(), iam.clone());
    let objects = aws_api::s3::guarded(buckets.clone(), guard);
    let bucket: Arc<dyn Destination> = s3::Destination::new(buckets.clone());

    let rest_apis = apigateway::Room::new(apigateway::Seams {
        store: store.clone(),
        ambient: ambient.clone(),
        roles: iam.clone(),
    });
    background.spawn(rest_apis.clone().run());

    let queues = sqs::Room::new(store.clone(), ambient.clone(), base_url(address));
    let sweeper = queues.clone();
    background.spawn(async move { sweeper.run().await });
    let gauge = queues.clone();
    background.spawn(async move { gauge.gauge().await });
    let queue: Arc<dyn Destination> = sqs::Destination::new(queues.clone(), iam.clone());
    let buses = events::Room::new(store.clone(), ambient.clone(), node::name(settings, &ambient)?);
    let bus: Arc<dyn Destination> = events::Destination::new(buses.clone());

    let topics = sns::Room::new(sns::Seams {
        store: store.clone(),
        ambient: ambient.clone(),
        base_url: base_url(address),
        node: node::name(settings, &ambient)?,
        smtp: settings
            .smtp
            .clone()
            .map(|address| sns::Smtp { address, from: settings.smtp_from.clone() }),
    });
    let topic: Arc<dyn Destination> = sns::Destination::new(topics.clone(), iam.clone());

    let authority = Authority::open(settings)?;
    let trusted = authority.trusted();
    let tls =
        Tls::new(authority).map_err(|why| Failure::new("can't offer TLS to functions", why))?;
    let door = Door::new(tls);
    let guard = Guard::new(log_groups.clone(), iam.clone());
    let source: Arc<dyn RecordSource> = kinesis::Source::new(streams.clone(), iam.clone());
    let changes: Arc<dyn RecordSource> = dynamodb::Source::new(tables.clone(), iam.clone());
    let messages: Arc<dyn MessageSource> = sqs::Source::new(queues.clone(), iam.clone());
    let functions = lambda::Room::new(lambda::Seams {
        store: store.clone(),
        ambient: ambient.clone(),
        environments: Runtimes::start(settings, address, trusted).await?,
        logs: aws_api::logs::guarded(log_groups.clone(), guard),
        roles: iam.clone(),
        authorizer: iam.clone(),
        sources: BTreeMap::from([("kinesis".to_owned(), source), ("dynamodb".to_owned(), changes)]),
        messages: Some(messages),
        // Of a service that is not in the house, a mapping's on-failure destination is refused by name.
        destinations: BTreeMap::from([
            ("events".to_owned(), bus),
            ("s3".to_owned(), bucket),
            ("sns".to_owned(), topic.clone()),
            ("sqs".to_owned(), queue.clone()),
        ]),
        s3: Some(objects),
        base_url: base_url(address),
        node: node::name(settings, &ambient)?,
        endpoint: door.clone(),
        concurrency: settings.concurrency,
        data_dir: settings.data_dir.clone(),
    });

    let guard = Guard::new(functions.clone(), iam.clone());
    let told = aws_api::lambda::guarded(functions.clone(), guard);
    let function: Arc<dyn Destination> = lambda::Destination::new(told);
    // Of a service that is not in the house, a notification's destination is refused by name.
    buckets.connect(s3::Outside {
        destinations: BTreeMap::from([
            ("lambda".to_owned(), function.clone()),
            ("sns".to_owned(), topic.clone()),
            ("sqs".to_owned(), queue.clone()),
        ]),
        events: buses.clone(),
        node: node::name(settings, &ambient)?,
    });

    let apis = apigatewayv2::Room::new(apigatewayv2::Seams {
        store: store.clone(),
        ambient: ambient.clone(),
        base_url: base_url(address),
    });
    background.spawn(apis.clone().follow());

    let parameters = ssm::Room::new(ssm::Seams {
        store: store.clone(),
        ambient: ambient.clone(),
        node: node::name(settings, &ambient)?,
        vault: parameters_key::open(settings, &ambient)?,
        events: buses.clone(),
    });
    let images = ecr::Room::new(store.clone(), ambient.clone());
    let catalog = glue::Room::new(store.clone(), ambient.clone());
    let guard = Guard::new(buckets.clone(), iam.clone());
    let kept = aws_api::s3::guarded(buckets.clone(), guard);
    let guard = Guard::new(functions.clone(), iam.clone());
    let transforms = aws_api::lambda::guarded(functions.clone(), guard);
    let guard = Guard::new(log_groups.clone(), iam.clone());
    let error_logs = aws_api::logs::guarded(log_groups.clone(), guard);
    let guard = Guard::new(catalog.clone(), iam.clone());
    let delivery_streams = firehose::Room::new(
        store.clone(),
        ambient.clone(),
        node::name(settings, &ambient)?,
        firehose::Seams {
            roles: iam.clone(),
            s3: kept,
            lambda: transforms,
            logs: error_logs,
            glue: aws_api::glue::guarded(catalog.clone(), guard),
            kinesis: kinesis::Source::new(streams.clone(), iam.clone()),
            client: outbound::Client::new(ambient.clock.clone()),
        },
    );
    let guard = Guard::new(delivery_streams.clone(), iam.clone());
    topics.connect(sns::Outside {
        destinations: BTreeMap::from([
            ("lambda".to_owned(), function.clone()),
            ("sqs".to_owned(), queue),
        ]),
        firehose: aws_api::firehose::guarded(delivery_streams.clone(), guard),
        roles: iam.clone(),
        client: outbound::Client::new(ambient.clock.clone()),
    });
    let git_folder = repositories_folder(settings, &ambient);
    let temporary = settings.ephemeral.then(|| git_folder.clone());
    let repositories = codecommit::Room::new(codecommit::Seams {
        store: store.clone(),
        ambient: ambient.clone(),
        base_url: base_url(address),
        repositories: git_folder,
        git: "git".to_owned(),
        // Of a service that is not in the house, a trigger's destination is refused by name.
        destinations: BTreeMap::from([
            ("lambda".to_owned(), function.clone()),
            ("sns".to_owned(), topic.clone()),
        ]),
        node: node::name(settings, &ambient)?,
    });
    let resumed = repositories.resume().await;
    resumed.map_err(|why| Failure::new("can't look after repositories", why))?;

    let measures = cloudwatch::Room::new(cloudwatch::Seams {
        store: store.clone(),
        ambient: ambient.clone(),
        node: node::name(settings, &ambient)?,
    });
    // Of a service that is not in the house, an alarm's action is refused by name.
    measures.connect(cloudwatch::Outside {
        destinations: BTreeMap::from([
            ("lambda".to_owned(), function.clone()),
            ("sns".to_owned(), topic.clone()),
        ]),
        events: buses.clone(),
    });
    let guard = Guard::new(streams.clone(), iam.clone());
    let records = aws_api::kinesis::guarded(streams.clone(), guard);
    let guard = Guard::new(delivery_streams.clone(), iam.clone());
    log_groups.connect(logs::Outside {
        functions: function,
        kinesis: records,
        firehose: aws_api::firehose::guarded(delivery_streams.clone(), guard),
        metrics: measures.clone(),
        roles: iam.clone(),
        node: node::name(settings, &ambient)?,
    });

    let guard = Guard::new(functions.clone(), iam.clone());
    let invoked = aws_api::lambda::guarded(functions.clone(), guard);
    let guard = Guard::new(queues.clone(), iam.clone());
    let sent = aws_api::sqs::guarded(queues.clone(), guard);
    let guard = Guard::new(topics.clone(), iam.clone());
    let published = aws_api::sns::guarded(topics.clone(), guard);
    let guard = Guard::new(streams.clone(), iam.clone());
    let streamed = aws_api::kinesis::guarded(streams.clone(), guard);
    let guard = Guard::new(delivery_streams.clone(), iam.clone());
    let delivered = aws_api::firehose::guarded(delivery_streams.clone(), guard);
    let guard = Guard::new(log_groups.clone(), iam.clone());
    let written = aws_api::logs::guarded(log_groups.clone(), guard);
    let all_pipes =
        pipes::Room::new(store.clone(), ambient.clone(), node::name(settings, &ambient)?);
    let guard = Guard::new(buses.clone(), iam.clone());
    all_pipes.connect(pipes::Outside {
        streams: kinesis::Source::new(streams.clone(), iam.clone()),
        changes: dynamodb::Source::new(tables.clone(), iam.clone()),
        messages: sqs::Source::new(queues.clone(), iam.clone()),
        lambda: invoked.clone(),
        sqs: sent.clone(),
        sns: published.clone(),
        kinesis: streamed.clone(),
        firehose: delivered.clone(),
        logs: written.clone(),
        events: aws_api::events::guarded(buses.clone(), guard),
        http: buses.clone(),
        roles: iam.clone(),
    });
    buses.connect(events::Outside {
        lambda: invoked,
        sqs: sent,
        sns: published,
        kinesis: streamed,
        firehose: delivered,
        logs: written,
        roles: iam.clone(),
        authorizer: iam.clone(),
        client: outbound::Client::new(ambient.clock.clone()),
        base_url: base_url(address),
    });

    let schedules =
        scheduler::Room::new(store.clone(), ambient.clone(), node::name(settings, &ambient)?);
    let guard = Guard::new(functions.clone(), iam.clone());
    let invoked = aws_api::lambda::guarded(functions.clone(), guard);
    let guard = Guard::new(queues.clone(), iam.clone());
    let sent = aws_api::sqs::guarded(queues.clone(), guard);
    let guard = Guard::new(topics.clone(), iam.clone());
    let published = aws_api::sns::guarded(topics.clone(), guard);
    let guard = Guard::new(streams.clone(), iam.clone());
    let streamed = aws_api::kinesis::guarded(streams.clone(), guard);
    let guard = Guard::new(delivery_streams.clone(), iam.clone());
    let delivered = aws_api::firehose::guarded(delivery_streams.clone(), guard);
    let guard = Guard::new(buses.clone(), iam.clone());
    schedules.connect(scheduler::Outside {
        lambda: invoked,
        sqs: sent,
        sns: published,
        kinesis: streamed,
        firehose: delivered,
        events: aws_api::events::guarded(buses.clone(), guard),
        actions: door.clone(),
        models: action_models(),
        roles: iam.clone(),
    });

    let ledger = Ledger::new(store.clone(), ambient.clone());
    let herald = TopicHerald { topics: topic.clone(), ambient: ambient.clone() };
    let overseer = Overseer::new(ledger, Arc::new(herald));
    let shelves = Arc::new(bill::Shelves {
        s3: buckets.clone(),
        dynamodb: tables.clone(),
        kinesis: streams.clone(),
        cloudwatch: measures.clone(),
        logs: log_groups.clone(),
        ambient: ambient.clone(),
    });
    let tagged = Arc::new(bill::Rooms {
        base_url: base_url(address),
        lambda: functions.clone(),
        s3: buckets.clone(),
        sqs: queues.clone(),
        sns: topics.clone(),
        events: buses.clone(),
        scheduler: schedules.clone(),
        pipes: all_pipes.clone(),
        kinesis: streams.clone(),
        dynamodb: tables.clone(),
        rest_apis: rest_apis.clone(),
        apis: apis.clone(),
        firehose: delivery_streams.clone(),
        logs: log_groups.clone(),
    });
    let rooms = Rooms {
        measures: measures.clone(),
        schedules: schedules.clone(),
        pipes: all_pipes.clone(),
        iam: iam.clone(),
        tables: tables.clone(),
        streams: streams.clone(),
        log_groups: log_groups.clone(),
        buckets: buckets.clone(),
        queues: queues.clone(),
        topics: topics.clone(),
        buses: buses.clone(),
        delivery_streams: delivery_streams.clone(),
        catalog: catalog.clone(),
        repositories: repositories.clone(),
        parameters: parameters.clone(),
        images: images.clone(),
        functions: functions.clone(),
        rest_apis: rest_apis.clone(),
        apis: apis.clone(),
        store: store.clone(),
    };
    let guard = Guard::new(buckets.clone(), iam.clone());
    let objects = aws_api::s3::guarded(buckets.clone(), guard);
    let guard = Guard::new(functions.clone(), iam.clone());
    let stored_guard = Guard::new(parameters.clone(), iam.clone());
    let stacks = cloudformation::Room::new(cloudformation::Seams {
        store: store.clone(),
        ambient: ambient.clone(),
        types: resource_types(&rooms),
        roles: iam.clone(),
        s3: objects,
        ssm: aws_api::ssm::guarded(parameters.clone(), stored_guard),
        lambda: aws_api::lambda::guarded(functions.clone(), guard),
        node: node::name(settings, &ambient)?,
        public_url: base_url(address),
        patience: STACK_PATIENCE,
    });

    let guard = Guard::new(log_groups.clone(), iam.clone());
    let log_lines = aws_api::logs::guarded(log_groups.clone(), guard);
    let log_lines = LogSink::new(log_lines, iam.clone(), ambient.clone());
    let guard = Guard::new(functions.clone(), iam.clone());
    let callable = aws_api::lambda::guarded(functions.clone(), guard);
    let signatures = Signers::new(iam.clone());
    let client = outbound::Client::new(ambient.clock.clone());
    let rest_front = apigateway::Runner::new(
        rest_apis.clone(),
        apigateway::Outside {
            lambda: callable.clone(),
            actions: door.clone(),
            models: action_models(),
            outbound: client.clone(),
            roles: iam.clone(),
            authorizer: iam.clone(),
            signatures: signatures.clone(),
            lines: log_lines.clone(),
        },
    );
    let http_front = apigatewayv2::HttpApis::new(
        apis.clone(),
        apigatewayv2::HttpSeams {
            lambda: callable.clone(),
            roles: iam.clone(),
            authorizer: iam.clone(),
            signatures: signatures.clone(),
            client: client.clone(),
            actions: door.clone(),
            lines: log_lines.clone(),
        },
    );

    let sockets = websocket::Sockets::new(websocket::Seams {
        apis: apis.clone(),
        store: store.clone(),
        ambient: ambient.clone(),
        node: node::name(settings, &ambient)?,
        functions: callable,
        actions: door.clone(),
        models: action_models(),
        outside: client,
        roles: iam.clone(),
        signatures,
        authorizer: iam.clone(),
        lines: log_lines,
    });

    let services: Vec<Arc<dyn Service>> = vec![
        apigateway::service(rest_apis.clone()),
        apigatewayv2::service(apis),
        websocket::management(sockets.clone()),
        cloudformation::service(stacks.clone()),
        cloudwatch::service(measures.clone()),
        codecommit::service(repositories.clone()),
        aws_api::iam::service(iam.clone(), iam.clone()),
        aws_api::sts::service(iam.clone(), iam.clone()),
        dynamodb::service(tables.clone()),
        dynamodb::streams_service(tables),
        ecr::service(images),
        events::service(buses.clone()),
        firehose::service(delivery_streams.clone()),
        glue::service(catalog),
        kinesis::service(streams),
        lambda::service(functions.clone()),
        logs::service(log_groups.clone()),
        pipes::service(all_pipes.clone()),
        s3::service(buckets.clone()),
        scheduler::service(schedules.clone()),
        sns::service(topics.clone()),
        sqs::service(queues),
        ssm::service(parameters.clone()),
    ];
    let all_apis = Apis::new(vec![rest_front, http_front], ambient.clock.clone());
    let routes = |keys: Arc<dyn Credentials>, auth| -> Vec<Arc<dyn Route>> {
        vec![
            Arc::new(Packages(functions.clone())),
            Arc::new(Responses(stacks.clone())),
            FunctionUrls::new(functions.clone(), keys.clone()),
            WebSockets::new(sockets.clone(), ambient.clock.clone(), all_apis.clone()),
            all_apis.clone(),
            Websites::new(buckets.clone()),
            Git::new(repositories.clone(), iam.clone(), keys.clone()),
            TopicLinks::new(topics.clone(), door.clone(), auth),
            Arc::new(BillDesk {
                overseer: overseer.clone(),
                tags: tagged.clone(),
                credentials: keys,
                authorizer: iam.clone(),
                ambient: ambient.clone(),
                keys: SigningKeys::default(),
            }),
        ]
    };
    // Functions prove who they are, and have connections of their own.
    let inside = Endpoint::within(
        services.clone(),
        routes(Proven::new(iam.clone()), Auth::Strict),
        Proven::new(iam.clone()),
        iam.clone(),
        ambient.clone(),
        door::limits(),
    );
    let routes = routes(iam.clone(), settings.auth);
    let limits = Limits::default();
    let endpoint = Endpoint::with_routes(services, routes, iam.clone(), iam, ambient, limits);
    door.open(endpoint.clone(), inside);
    let (packages, carrier) = (functions.clone(), buckets.clone());
    let deliverer = delivery_streams.clone();
    background.spawn(async move { collect_blobs(&*store, &packages, &buckets).await });
    // Only now, as what was left to do may call functions, and those call the endpoint.
    functions.start().await.map_err(|why| Failure::new("can't go on with functions", why))?;
    background.spawn(measures.clone().run());
    background.spawn(carrier.carry());
    background.spawn(buses.run());
    background.spawn(schedules.run());
    background.spawn(all_pipes.run());
    background.spawn(log_groups.carry());
    background.spawn(topics.run());
    background.spawn(deliverer.run());
    // The connections that the last process had are gone, and functions are to be told so.
    let ends = sockets.resume().await;
    background.spawn(ends.map_err(|why| Failure::new("can't look for connections", why))?);
    // What stacks were at may call functions, too.
    background.spawn(stacks.run());
    background.spawn(repositories.run());
    background.spawn(parameters.run());
    background.spawn(overseer.clone().run());
    background.spawn(overseer.clone().take_stock(shelves));
    Ok(House { endpoint, background, functions, measures, overseer, temporary })
}
