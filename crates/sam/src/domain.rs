//! `Domain` of an API: its domain name, the paths that lead to it, its records in Route 53.

use crate::document::Doc;
use crate::made::Made;
use crate::pass::Pass;
use crate::problem::{Checked, Problem};
use crate::tree::{attribute, given, is_truthy, printed, reference, short_hash};
use serde_json::{Map, Value, json};

/// Which kind of API has the domain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Of {
    Rest,
    Http,
}

/// What a domain becomes.
pub(crate) struct Domain {
    pub(crate) made: Vec<Made>,
    /// The domain as it counts for a deployment's hash.
    pub(crate) doc: Doc,
}

/// The domain name, its mappings and its records.
pub(crate) fn make(
    pass: &mut Pass<'_>,
    of: Of,
    id: &str,
    domain: &Value,
    stage: &str,
    passed: &Map<String, Value>,
    propagated: Option<&Value>,
) -> Checked<Domain> {
    let problem = |text: &str| Problem::resource(id, text);
    let Some(domain) = domain.as_object() else {
        return Err(problem("Property 'Domain' should be a map."));
    };
    let (name, certificate) = (given(domain, "DomainName"), given(domain, "CertificateArn"));
    let (Some(name), Some(certificate)) = (name, certificate) else {
        return Err(match of {
            Of::Http => problem(
                "Custom Domains only works if both DomainName and CertificateArn are provided.",
            ),
            Of::Rest if name.is_none() => problem("Property 'Domain.DomainName' is required."),
            Of::Rest => problem("Property 'Domain.CertificateArn' is required."),
        });
    };
    let prefix = if of == Of::Rest { "ApiGatewayDomainName" } else { "ApiGatewayDomainNameV2" };
    let name_id = format!("{prefix}{}", short_hash(&hashed(name)));
    pass.link(id, "DomainName", &name_id);
    let endpoint = match domain.get("EndpointConfiguration") {
        None | Some(Value::Null) => "REGIONAL".to_owned(),
        Some(endpoint) => printed(endpoint),
    };
    let allowed: &[&str] =
        if of == Of::Rest { &["EDGE", "REGIONAL", "PRIVATE"] } else { &["REGIONAL"] };
    if !allowed.contains(&endpoint.as_str()) {
        let allowed: Vec<String> = allowed.iter().map(|one| format!("'{one}'")).collect();
        return Err(problem(&format!(
            "EndpointConfiguration for Custom Domains must be one of [{}].",
            allowed.join(", ")
        )));
    }
    if endpoint == "PRIVATE" {
        return Err(problem("'EndpointConfiguration' PRIVATE of a 'Domain' is not implemented."));
    }
    let mut made = vec![
        match of {
            Of::Rest => rest_name(&name_id, name, certificate, &endpoint, domain),
            Of::Http => http_name(&name_id, name, certificate, &endpoint, domain),
        }
        .attributed(passed),
    ];
    match (of, propagated) {
        (Of::Rest, Some(tags)) => {
            made[0].set("Tags", crate::made::tag_list(Some(tags), &[]));
        }
        (Of::Http, Some(Value::Object(tags))) => {
            if let Some(Value::Object(there)) = made[0].properties.get_mut("Tags") {
                there.extend(tags.clone());
            }
        }
        _ => {}
    }
    for mapping in mappings(of, id, domain, &name_id, stage)? {
        made.push(mapping.attributed(passed));
    }
    if let Some(route) = domain.get("Route53") {
        let Some(route) = route.as_object() else {
            return Err(problem("Property 'Domain.Route53' should be a map."));
        };
        records(pass, id, name, &name_id, route, &endpoint)?;
    }
    let mut doc = Doc::written(&Value::Object(domain.clone()));
    if let Some(dict) = doc.as_dict_mut() {
        if !dict.has("EndpointConfiguration") {
            dict.set("EndpointConfiguration", "REGIONAL");
        }
        let route = dict.get_mut("Route53").and_then(Doc::as_dict_mut);
        if let Some(route) = route.filter(|route| {
            of == Of::Rest && endpoint == "EDGE" && !route.has("DistributionDomainName")
        }) {
            let own = attribute(&name_id, "DistributionDomainName");
            route.set("DistributionDomainName", Doc::written(&own));
        }
        dict.set("ApiDomainName", name_id.as_str());
    }
    Ok(Domain { made, doc })
}

/// What an id is told from: a text itself, anything else as JSON.
fn hashed(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => crate::document::sorted_json(other),
    }
}

fn rest_name(
    id: &str,
    name: &Value,
    certificate: &Value,
    endpoint: &str,
    domain: &Map<String, Value>,
) -> Made {
    let of = if endpoint == "REGIONAL" { "RegionalCertificateArn" } else { "CertificateArn" };
    Made::new(
        id,
        "AWS::ApiGateway::DomainName",
        json!({
            "DomainName": name,
            of: certificate,
            "EndpointConfiguration": { "Types": [endpoint] },
        }),
    )
    .copying(
        domain,
        &["MutualTlsAuthentication", "SecurityPolicy", "OwnershipVerificationCertificateArn"],
    )
}

fn http_name(
    id: &str,
    name: &Value,
    certificate: &Value,
    endpoint: &str,
    domain: &Map<String, Value>,
) -> Made {
    let mut configuration = json!({ "CertificateArn": certificate, "EndpointType": endpoint });
    if let Some(members) = configuration.as_object_mut() {
        for key in ["OwnershipVerificationCertificateArn", "SecurityPolicy"] {
            if let Some(value) = given(domain, key) {
                members.insert(key.to_owned(), value.clone());
            }
        }
    }
    Made::new(
        id,
        "AWS::ApiGatewayV2::DomainName",
        json!({
            "DomainName": name,
            "DomainNameConfigurations": [configuration],
            "Tags": { "httpapi:createdBy": "SAM" },
        }),
    )
    .copying(domain, &["MutualTlsAuthentication"])
}

fn mappings(
    of: Of,
    id: &str,
    domain: &Map<String, Value>,
    name_id: &str,
    stage: &str,
) -> Checked<Vec<Made>> {
    let (api, suffix, kind, key) = match of {
        Of::Rest => {
            ("RestApiId", "BasePathMapping", "AWS::ApiGateway::BasePathMapping", "BasePath")
        }
        Of::Http => ("ApiId", "ApiMapping", "AWS::ApiGatewayV2::ApiMapping", "ApiMappingKey"),
    };
    let mapping = |path: &str| {
        let letters: String = path.chars().filter(char::is_ascii_alphanumeric).collect();
        Made::new(
            format!("{id}{letters}{suffix}"),
            kind,
            json!({
                "DomainName": reference(name_id),
                api: reference(id),
                "Stage": reference(stage),
            }),
        )
    };
    let paths = match domain.get("BasePath") {
        Some(Value::Array(paths)) => paths.clone(),
        Some(Value::String(path)) => vec![path.clone().into()],
        _ => Vec::new(),
    };
    if paths.is_empty() {
        return Ok(vec![mapping("")]);
    }
    let normal = domain.get("NormalizeBasePath").is_none_or(is_truthy);
    let mut made = Vec::new();
    for path in &paths {
        let Some(path) = path.as_str() else {
            return Err(Problem::resource(id, "Invalid Basepath name provided."));
        };
        let written: String = match of {
            Of::Rest if normal => path.chars().filter(char::is_ascii_alphanumeric).collect(),
            Of::Rest => path.to_owned(),
            Of::Http => path.trim_matches('/').to_owned(),
        };
        let mut one = mapping(path);
        one.set(key, written);
        made.push(one);
    }
    Ok(made)
}

/// Adds the domain's records to those of its zone.
fn records(
    pass: &mut Pass<'_>,
    id: &str,
    name: &Value,
    name_id: &str,
    route: &Map<String, Value>,
    endpoint: &str,
) -> Checked<()> {
    let zone = given(route, "HostedZoneId")
        .map(|zone| ("HostedZoneId", zone))
        .or_else(|| given(route, "HostedZoneName").map(|zone| ("HostedZoneName", zone)));
    let Some((zone_key, zone)) = zone else {
        return Err(Problem::resource(
            id,
            "HostedZoneId or HostedZoneName is required to enable Route53 support on Custom \
             Domains.",
        ));
    };
    let mut alias = Map::new();
    if let Some(evaluate) = route.get("EvaluateTargetHealth") {
        alias.insert("EvaluateTargetHealth".to_owned(), evaluate.clone());
    }
    if endpoint == "REGIONAL" {
        alias.insert("HostedZoneId".to_owned(), attribute(name_id, "RegionalHostedZoneId"));
        alias.insert("DNSName".to_owned(), attribute(name_id, "RegionalDomainName"));
    } else {
        // The zone of all of CloudFront's distributions.
        alias.insert("HostedZoneId".to_owned(), "Z2FDTNDATAQYW2".into());
        let own = attribute(name_id, "DistributionDomainName");
        let dns = given(route, "DistributionDomainName").cloned().unwrap_or(own);
        alias.insert("DNSName".to_owned(), dns);
    }
    let record = |kind: &str| {
        let mut record =
            Made::new("", "", json!({ "Name": name, "Type": kind, "AliasTarget": alias }));
        record = record.copying(route, &["Region", "SetIdentifier"]);
        Value::Object(record.properties)
    };
    let mut more = vec![record("A")];
    if route.get("IpV6").is_some_and(is_truthy) {
        more.push(record("AAAA"));
    }
    let group = format!("RecordSetGroup{}", short_hash(&hashed(zone)));
    let at = pass.record_groups.entry(group.clone()).or_insert_with(|| {
        Made::new(
            group,
            "AWS::Route53::RecordSetGroup",
            json!({ zone_key: zone, "RecordSets": [] }),
        )
    });
    if let Some(Value::Array(records)) = at.properties.get_mut("RecordSets") {
        records.extend(more);
    }
    Ok(())
}
