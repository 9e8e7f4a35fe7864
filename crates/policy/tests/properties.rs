//! What holds for every document and request.

use policy::{
    Condition, Context, Document, Effect, Flavor, Named, Operator, Outcome, Policies, Policy,
    PrincipalInfo, Quantifier, Request, ResourcePolicy, Scope, Statement, TESTS, Test, Version,
    evaluate,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

fn scope<T: std::fmt::Debug>(item: impl Strategy<Value = T>) -> impl Strategy<Value = Scope<T>> {
    (any::<bool>(), vec(item, 1..4)).prop_map(|(negated, items)| Scope { negated, items })
}

/// Grouped by kind, as a document has them.
fn principal() -> impl Strategy<Value = Scope<Named>> {
    let aws = prop_oneof![
        Just(Named::Anyone),
        "[0-9]{12}".prop_map(Named::Account),
        "arn:aws:iam::[0-9]{12}:(user|role)/[a-z/]{0,6}[a-z]".prop_map(Named::Arn),
        "arn:aws:sts::[0-9]{12}:assumed-role/[a-z]{1,6}/[a-z]{1,6}".prop_map(Named::Arn),
        "AROA[A-Z2-7]{16}".prop_map(Named::UniqueId),
    ];
    let service = "[a-z]{1,8}\\.amazonaws\\.com".prop_map(Named::Service);
    let federated = "[a-z.]{1,12}".prop_map(Named::Federated);
    let canonical = "[0-9a-f]{64}".prop_map(Named::CanonicalUser);
    (any::<bool>(), vec(aws, 1..3), vec(service, 0..2), vec(federated, 0..2), vec(canonical, 0..2))
        .prop_map(|(negated, aws, service, federated, canonical)| Scope {
            negated,
            items: [aws, service, federated, canonical].concat(),
        })
}

fn operator() -> impl Strategy<Value = Operator> {
    let quantifier = option::of(prop_oneof![Just(Quantifier::All), Just(Quantifier::Any)]);
    (0..TESTS.len(), quantifier, any::<bool>()).prop_map(|(at, quantifier, if_exists)| {
        let (_, test) = TESTS[at];
        match test {
            Test::Null => Operator { quantifier: None, test, if_exists: false },
            _ => Operator { quantifier, test, if_exists },
        }
    })
}

fn value(test: Test) -> BoxedStrategy<String> {
    match test {
        Test::Numeric(_) => "-?[0-9]{1,6}(\\.[0-9])?".boxed(),
        Test::Date(_) => "20[0-9]{2}-0[1-9]-[12][0-8]T1[0-9]:00:00Z".boxed(),
        Test::Bool | Test::Null => "true|false".boxed(),
        Test::Binary => "([A-Za-z]{4}){0,3}".boxed(),
        Test::IpAddress { .. } => "10\\.0\\.[0-9]\\.0/2[0-9]".boxed(),
        Test::String { .. } | Test::Arn { .. } => "[a-z:*?$\\{\\}\"\\\\é]{0,12}".boxed(),
    }
}

fn conditions() -> impl Strategy<Value = Vec<Condition>> {
    let lines = operator().prop_flat_map(|operator| {
        vec(vec(value(operator.test), 0..3), 1..3).prop_map(move |lines| {
            let line = |(at, values)| Condition { operator, key: format!("t:k{at}"), values };
            lines.into_iter().enumerate().map(line).collect::<Vec<_>>()
        })
    });
    vec(lines, 0..3).prop_map(|mut groups| {
        // An object has each operator once.
        let mut seen = Vec::new();
        groups.retain(|lines| {
            let new = !seen.contains(&lines[0].operator);
            seen.push(lines[0].operator);
            new
        });
        groups.concat()
    })
}

fn statement() -> impl Strategy<Value = Statement> {
    (
        any::<bool>(),
        principal(),
        scope("\\*|[a-z0-9]{1,6}:[A-Za-z*?]{0,8}"),
        scope("\\*|arn:aws:[a-z0-9]{1,4}:[a-z*]{0,3}:[0-9*]{0,4}:[a-z/*?$\\{\\}é]{0,9}"),
        conditions(),
    )
        .prop_map(|(allow, principal, actions, resources, conditions)| Statement {
            sid: None,
            effect: if allow { Effect::Allow } else { Effect::Deny },
            principal: Some(principal),
            actions,
            resources: Some(resources),
            conditions,
        })
}

fn documents() -> impl Strategy<Value = Document> {
    (any::<bool>(), option::of("[a-z ]{1,8}"), vec(statement(), 1..4)).prop_map(
        |(new, id, mut statements)| {
            for (at, statement) in statements.iter_mut().enumerate().skip(1) {
                statement.sid = Some(format!("s-{at}"));
            }
            let version = if new { Version::V2012 } else { Version::V2008 };
            Document { version, id, statements }
        },
    )
}

/// Any JSON made of the words that the grammar knows.
fn json() -> impl Strategy<Value = serde_json::Value> {
    const WORDS: &[&str] = &[
        "Version",
        "Statement",
        "Effect",
        "Action",
        "Resource",
        "Principal",
        "Condition",
        "Sid",
        "Allow",
        "2012-10-17",
        "*",
        "AWS",
        "Service",
        "StringLike",
        "ForAnyValue:Bool",
        "Null",
        "IpAddress",
        "DateLessThan",
        "a:b",
        "s3:*",
        "arn:aws:s3:::b",
        "arn:",
        "${",
        "${*}",
        "",
    ];
    let word = prop_oneof![(0..WORDS.len()).prop_map(|at| WORDS[at].to_owned()), "\\PC{0,6}"];
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(Into::into),
        any::<f64>().prop_map(Into::into),
        word.clone().prop_map(Into::into),
    ];
    leaf.prop_recursive(5, 40, 5, move |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Into::into),
            vec((word.clone(), inner), 0..6)
                .prop_map(|members| members.into_iter().collect::<serde_json::Map<_, _>>().into()),
        ]
    })
}

fn ask(policy: &Policy, action: &str, resource: &str) -> Outcome {
    let principal = PrincipalInfo::user("1", "arn:aws:iam::1:user/a", "a", "AIDA");
    let request = Request {
        principal: &principal,
        action,
        resource,
        resource_account: Some("1"),
        context: &Context::new().with("t:k0", "a").with_many("t:k1", &["10.0.0.1", "true"]),
        now_ms: Some(0),
    };
    let resource = ResourcePolicy::Attached(policy);
    evaluate(&request, &Policies { resource, ..Policies::default() }).outcome
}

proptest! {
    #[test]
    fn a_printed_document_reads_back(document in documents()) {
        let printed = document.to_string();
        prop_assert_eq!(Document::parse(&printed, Flavor::Resource), Ok(document), "{}", printed);
    }

    #[test]
    fn no_text_panics(text in "\\PC{0,80}", json in json()) {
        for flavor in [Flavor::Identity, Flavor::Resource, Flavor::Trust] {
            let _ = Document::parse(&text, flavor);
            if let Ok(policy) = Policy::parse("p", &json.to_string(), flavor) {
                ask(&policy, "a:b", "*");
            }
        }
    }

    /// The one thing that no grant can undo.
    #[test]
    fn a_deny_of_everything_wins(
        document in documents(), at in 0usize..4, action in "[a-z]:[a-z]", resource in "\\PC{0,9}",
    ) {
        let mut document = document;
        let deny = Statement {
            sid: None,
            effect: Effect::Deny,
            principal: Some(Scope { negated: false, items: vec![Named::Anyone] }),
            actions: Scope { negated: false, items: vec!["*".into()] },
            resources: Some(Scope { negated: false, items: vec!["*".into()] }),
            conditions: Vec::new(),
        };
        let at = at.min(document.statements.len());
        document.statements.insert(at, deny);
        let policy = Policy::compile("p", &document);
        prop_assert_eq!(ask(&policy, &action, &resource), Outcome::ExplicitDeny);
    }

    /// The order of statements never changes what comes out.
    #[test]
    fn order_does_not_matter(document in documents(), resource in "arn:aws:a::[0-9]?:[a-z]{0,3}") {
        let mut reversed = document.clone();
        reversed.statements.reverse();
        let outcome = |document| ask(&Policy::compile("p", document), "a:b", &resource);
        prop_assert_eq!(outcome(&document), outcome(&reversed));
    }
}
