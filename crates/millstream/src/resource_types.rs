//! What stacks may hold: the resource types of all services, each over the service's guarded trait.

use aws_api::lambda::{Lambda, LambdaInput};
use aws_api::{Access, Guard};
use foundation::access::Authorizer;
use resource::Types;
use service_apigateway as apigateway;
use service_apigatewayv2 as apigatewayv2;
use service_dynamodb as dynamodb;
use service_iam::{self as iam, IamRoom};
use service_kinesis as kinesis;
use service_lambda as lambda;
use service_logs as logs;
use service_s3 as s3;
use service_sqs as sqs;
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
    let Rooms { rest_apis, apis, queues, store, .. } = rooms;
    let authorizer: Arc<dyn Authorizer> = accounts.clone();
    let of_dynamodb = {
        use aws_api::dynamodb::{DynamoDbInput, MODEL, guarded};
        let guard = Guard::new(tables.clone(), authorizer.clone())
            .as_from_outside(&MODEL, DynamoDbInput::structure);
        dynamodb::resource_types(guarded(tables.clone(), guard), store.clone())
    };
    let of_iam = {
        use aws_api::iam::{IamInput, MODEL, guarded};
        let guard = Guard::new(accounts.clone(), authorizer.clone())
            .as_from_outside(&MODEL, IamInput::structure);
        iam::resource_types(guarded(accounts.clone(), guard))
    };
    let of_logs = {
        use aws_api::logs::{LogsInput, MODEL, guarded};
        let guard = Guard::new(log_groups.clone(), authorizer.clone())
            .as_from_outside(&MODEL, LogsInput::structure);
        logs::resource_types(guarded(log_groups.clone(), guard))
    };
    let of_kinesis = {
        use aws_api::kinesis::{KinesisInput, MODEL, guarded};
        let guard = Guard::new(streams.clone(), authorizer.clone())
            .as_from_outside(&MODEL, KinesisInput::structure);
        kinesis::resource_types(guarded(streams.clone(), guard), store.clone())
    };
    let objects = {
        use aws_api::s3::{MODEL, S3Input, guarded};
        let guard = Guard::new(buckets.clone(), authorizer.clone())
            .as_from_outside(&MODEL, S3Input::structure);
        guarded(buckets.clone(), guard)
    };
    let of_rest_apis = {
        use aws_api::apigateway::{ApigatewayInput, MODEL, guarded};
        let guard = Guard::new(rest_apis.clone(), authorizer.clone())
            .as_from_outside(&MODEL, ApigatewayInput::structure);
        apigateway::resource_types(guarded(rest_apis.clone(), guard), objects.clone())
    };
    let of_apis = {
        use aws_api::apigatewayv2::{Apigatewayv2Input, MODEL, guarded};
        let guard = Guard::new(Arc::new(apigatewayv2::Actions), authorizer.clone())
            .as_from_outside(&MODEL, Apigatewayv2Input::structure);
        apigatewayv2::resource_types(guarded(apis.clone(), guard), objects.clone())
    };
    let of_s3 = s3::resource_types(objects);
    let of_sqs = {
        use aws_api::sqs::{MODEL, SqsInput, guarded};
        let guard = Guard::new(queues.clone(), authorizer.clone())
            .as_from_outside(&MODEL, SqsInput::structure);
        sqs::resource_types(guarded(queues.clone(), guard))
    };
    let of_lambda = {
        use aws_api::lambda::{MODEL, guarded};
        let guard = Guard::new(functions.clone(), authorizer)
            .as_from_outside(&MODEL, LambdaInput::structure);
        lambda::resource_types(guarded(functions.clone(), guard), store.clone())
    };
    let of_apis = of_rest_apis.into_iter().chain(of_apis).collect();
    let all = [of_apis, of_dynamodb, of_iam, of_kinesis, of_lambda, of_logs, of_s3, of_sqs];
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
        let rooms = Rooms {
            buckets: s3::Room::new(store.clone(), ambient.clone(), iam.clone()),
            queues: sqs::Room::new(store.clone(), ambient.clone(), String::new()),
            rest_apis: apigateway::Room::new(apigateway::Seams {
                store: store.clone(),
                ambient: ambient.clone(),
                roles: iam.clone(),
            }),
            iam,
            tables: dynamodb::Room::new(store.clone(), ambient.clone()),
            streams: kinesis::Room::new(store.clone(), ambient.clone()),
            log_groups: logs::Room::new(store.clone(), ambient.clone()),
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
