//! What targets may be: which services they are of, and what each kind needs.

use crate::buses;
use crate::errors::not_built;
use crate::names::parse;
use crate::posting::is_bus;
use aws_api::ApiError;
use aws_api::events::Target;
use event_engine::input::Path;
use foundation::Arn;

/// What is wrong with one target; the others are put all the same.
pub(crate) struct Fault(pub(crate) String);

/// The kinds of targets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Function,
    Queue,
    Topic,
    Stream,
    DeliveryStream,
    LogGroup,
    Stage,
    Bus,
    ApiDestination,
}

impl Kind {
    /// That of an ARN; nothing of services that are not served as targets.
    pub(crate) fn of(arn: &Arn) -> Option<Kind> {
        Some(match &*arn.service {
            "lambda" => Kind::Function,
            "sqs" => Kind::Queue,
            "sns" => Kind::Topic,
            "kinesis" => Kind::Stream,
            "firehose" => Kind::DeliveryStream,
            "logs" => Kind::LogGroup,
            "execute-api" => Kind::Stage,
            "events" if arn.resource.starts_with("event-bus/") => Kind::Bus,
            "events" if arn.resource.starts_with("api-destination/") => Kind::ApiDestination,
            _ => return None,
        })
    }
}

/// Refuses, by their names, targets that AWS has and that are not here.
pub(crate) fn refuse_unbuilt(target: &Target) -> Result<(), ApiError> {
    let given = [
        ("AppSyncParameters", target.app_sync_parameters.is_some()),
        ("BatchParameters", target.batch_parameters.is_some()),
        ("EcsParameters", target.ecs_parameters.is_some()),
        ("RedshiftDataParameters", target.redshift_data_parameters.is_some()),
        ("RunCommandParameters", target.run_command_parameters.is_some()),
        ("SageMakerPipelineParameters", target.sage_maker_pipeline_parameters.is_some()),
    ];
    if let Some((name, _)) = given.iter().find(|(_, given)| *given) {
        return Err(not_built(&format!("targets with {name}")));
    }
    match Arn::parse(&target.arn) {
        Ok(arn) if Kind::of(&arn).is_none() => {
            Err(not_built(&format!("targets of the service {} ({})", arn.service, target.arn)))
        }
        _ => Ok(()),
    }
}

/// Whether a target is whole.
pub(crate) fn check(target: &Target) -> Result<(), Fault> {
    let (id, given) = (&target.id, &target.arn);
    let wrong = || {
        Fault(format!(
            "Parameter {given} is not valid. Reason: Provided Arn is not in correct format."
        ))
    };
    let arn = Arn::parse(given).map_err(|_| wrong())?;
    let kind = Kind::of(&arn).ok_or_else(wrong)?;
    if matches!(kind, Kind::Bus | Kind::ApiDestination) && parse(given).is_none() {
        return Err(wrong());
    }
    let needs_role = matches!(kind, Kind::Stream | Kind::DeliveryStream | Kind::ApiDestination);
    if needs_role && target.role_arn.is_none() {
        return Err(Fault(format!("RoleArn is required for target {given}.")));
    }
    if kind == Kind::Queue && arn.resource.ends_with(".fifo") {
        let group = target.sqs_parameters.as_ref().and_then(|of| of.message_group_id.as_ref());
        if group.is_none_or(String::is_empty) {
            let text = format!("Parameter(s) SqsParameters must be specified for target: {id}.");
            return Err(Fault(text));
        }
    }
    let misplaced = [
        ("SqsParameters", target.sqs_parameters.is_some(), kind == Kind::Queue),
        ("KinesisParameters", target.kinesis_parameters.is_some(), kind == Kind::Stream),
        (
            "HttpParameters",
            target.http_parameters.is_some(),
            matches!(kind, Kind::Stage | Kind::ApiDestination),
        ),
    ];
    if let Some((name, ..)) = misplaced.iter().find(|(_, given, fits)| *given && !fits) {
        return Err(Fault(format!("Parameter(s) {name} not valid for target: {id}.")));
    }
    if let Some(path) = target.kinesis_parameters.as_ref().map(|of| &of.partition_key_path)
        && Path::parse(path).is_err()
    {
        return Err(Fault(format!("Parameter(s) PartitionKeyPath not valid for target: {id}.")));
    }
    if kind == Kind::Stage && arn.resource.splitn(4, '/').count() < 3 {
        return Err(wrong());
    }
    debug_assert!(kind != Kind::Bus || is_bus(given));
    let queue = buses::dead_letters(target.dead_letter_config.as_ref());
    queue.map(drop).map_err(|error| Fault(error.message().to_owned()))
}
