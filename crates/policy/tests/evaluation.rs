//! Decisions over several policies, one line a case; each group names the page of the IAM User
//! Guide that its expectations come from.

mod common;

use std::sync::Arc;

use common::*;
use policy::{
    Context, Decision, Outcome, Policies, Policy, PolicyKind, PrincipalInfo, PrincipalKind, Reason,
    Request, ResourcePolicy, evaluate,
};

/// «IAM JSON policy elements: Action», «… NotAction», «… Resource», «… NotResource».
#[test]
fn actions_and_resources() {
    const KEY: &str = "arn:aws:s3:::bucket/a/b.txt";
    const STREAM: &str = "arn:aws:kinesis:eu-west-1:111122223333:stream/clicks";
    for (element, action, resource, expected) in [
        (r#""Action":"s3:GetObject","Resource":"*""#, "s3:GetObject", KEY, Allow),
        (r#""Action":"S3:getobject","Resource":"*""#, "s3:GetObject", KEY, Allow),
        (r#""Action":"s3:GetObject","Resource":"*""#, "s3:GetObjectAcl", KEY, ImplicitDeny),
        (r#""Action":"s3:Get*","Resource":"*""#, "s3:GetObjectAcl", KEY, Allow),
        (r#""Action":"s3:*Object","Resource":"*""#, "s3:PutObject", KEY, Allow),
        (r#""Action":"s3:*Object","Resource":"*""#, "s3:PutObjectAcl", KEY, ImplicitDeny),
        (r#""Action":"s3:?etObject","Resource":"*""#, "s3:GetObject", KEY, Allow),
        (r#""Action":"s3:?GetObject","Resource":"*""#, "s3:GetObject", KEY, ImplicitDeny),
        (r#""Action":"*","Resource":"*""#, "s3:GetObject", KEY, Allow),
        (r#""Action":"*:*","Resource":"*""#, "s3:GetObject", KEY, Allow),
        (r#""Action":["sqs:*","s3:*"],"Resource":"*""#, "s3:GetObject", KEY, Allow),
        (r#""Action":"s3:*","Resource":"*""#, "s3express:GetObject", KEY, ImplicitDeny),
        (r#""NotAction":"iam:*","Resource":"*""#, "s3:GetObject", KEY, Allow),
        (r#""NotAction":"iam:*","Resource":"*""#, "iam:CreateUser", "*", ImplicitDeny),
        (r#""NotAction":["iam:*","s3:Get*"],"Resource":"*""#, "s3:GetObject", KEY, ImplicitDeny),
        (r#""Action":"*","Resource":"arn:aws:s3:::bucket/a/b.txt""#, "s3:G", KEY, Allow),
        (r#""Action":"*","Resource":"arn:aws:s3:::bucket/A/b.txt""#, "s3:G", KEY, ImplicitDeny),
        (r#""Action":"*","Resource":"arn:aws:s3:::bucket/*""#, "s3:G", KEY, Allow),
        (r#""Action":"*","Resource":"arn:aws:s3:::bucket""#, "s3:G", KEY, ImplicitDeny),
        (r#""Action":"*","Resource":"arn:aws:s3:::bucket/*.txt""#, "s3:G", KEY, Allow),
        (r#""Action":"*","Resource":"arn:aws:s3:::bucket/?/b.???""#, "s3:G", KEY, Allow),
        (r#""Action":"*","Resource":"arn:aws:s3:::b*t/*/b.txt""#, "s3:G", KEY, Allow),
        (r#""Action":"*","Resource":"arn:aws:s3:::other/*""#, "s3:G", KEY, ImplicitDeny),
        (
            r#""Action":"*","Resource":"arn:aws:kinesis:*:111122223333:stream/*""#,
            "k:P",
            STREAM,
            Allow,
        ),
        (r#""Action":"*","Resource":"arn:aws:kinesis:*""#, "k:P", STREAM, Allow),
        (
            r#""Action":"*","Resource":"arn:aws:kinesis:us-*:*:stream/*""#,
            "k:P",
            STREAM,
            ImplicitDeny,
        ),
        (r#""Action":"*","NotResource":"arn:aws:s3:::bucket/*""#, "s3:G", KEY, ImplicitDeny),
        (r#""Action":"*","NotResource":"arn:aws:s3:::other/*""#, "s3:G", KEY, Allow),
        (
            r#""Action":"*","NotResource":["arn:aws:s3:::o/*","arn:aws:s3:::b*"]"#,
            "s3:G",
            KEY,
            ImplicitDeny,
        ),
    ] {
        let statement = format!(r#"{{"Effect":"Allow",{element}}}"#);
        let outcome = by_identity(&statement, &user("ann"), action, resource, &Context::new());
        assert_eq!(outcome, expected, "{element} {action} {resource}");
        // The same element forbids exactly where it grants.
        let both = format!(
            r#"{{"Effect":"Allow","Action":"*","Resource":"*"}},{{"Effect":"Deny",{element}}}"#
        );
        let outcome = by_identity(&both, &user("ann"), action, resource, &Context::new());
        let expected = if expected == Allow { ExplicitDeny } else { Allow };
        assert_eq!(outcome, expected, "Deny {element} {action} {resource}");
    }
}

/// «IAM policy elements: Variables and tags».
#[test]
fn variables() {
    let mut ann = user("ann");
    ann.tags.push(("team".into(), "red".into()));
    ann.tags.push(("star".into(), "*".into()));
    for (resource_element, resource, expected) in [
        ("${aws:username}/*", "ann/x", Allow),
        ("${aws:username}/*", "bob/x", ImplicitDeny),
        ("${AWS:UserName}/*", "ann/x", Allow),
        ("${aws:PrincipalTag/team}", "red", Allow),
        ("${aws:PrincipalTag/none}", "", ImplicitDeny),
        ("${aws:PrincipalTag/none, 'all'}", "all", Allow),
        ("${aws:PrincipalTag/team, 'all'}", "all", ImplicitDeny),
        ("${aws:PrincipalTag/star}", "anything", ImplicitDeny),
        ("${aws:PrincipalTag/star}", "*", Allow),
        ("x${*}", "x*", Allow),
        ("x${*}", "xy", ImplicitDeny),
        ("x${?}y", "x?y", Allow),
        ("x${?}y", "xzy", ImplicitDeny),
        ("${$}{a}", "${a}", Allow),
        ("${aws:username", "${aws:username", Allow),
        ("${t:many}", "a", ImplicitDeny),
        ("?${aws:username}?", "[ann]", Allow),
    ] {
        let statement = format!(
            r#"{{"Effect":"Allow","Action":"*","Resource":"arn:aws:s3:::b/{resource_element}"}}"#
        );
        let arn = format!("arn:aws:s3:::b/{resource}");
        let context = Context::new().with_many("t:many", &["a"]);
        let outcome = by_identity(&statement, &ann, "s3:GetObject", &arn, &context);
        assert_eq!(outcome, expected, "{resource_element} {resource}");
    }
    for (operator, value, expected) in [
        ("StringEquals", "${aws:username}", Allow),
        ("StringLike", "${aws:username}*", Allow),
        ("StringEquals", "${aws:userid}", ImplicitDeny),
        ("StringNotEquals", "${aws:username}", ImplicitDeny),
        ("ArnLike", "${aws:PrincipalArn}", ImplicitDeny),
    ] {
        let statement = format!(
            r#"{{"Effect":"Allow","Action":"*","Resource":"*",
                "Condition":{{"{operator}":{{"s3:prefix":"{value}"}}}}}}"#
        );
        let context = Context::new().with("s3:prefix", "ann");
        let outcome = by_identity(&statement, &ann, "s3:ListBucket", "*", &context);
        assert_eq!(outcome, expected, "{operator} {value}");
    }
}

/// A variable may stand for a whole ARN, colons and all.
#[test]
fn arn_from_a_variable() {
    let statement = r#"{"Effect":"Allow","Action":"*","Resource":"*",
        "Condition":{"ArnEquals":{"t:owner":"${aws:PrincipalArn}"}}}"#;
    let ann = user("ann");
    let context = Context::new().with("t:owner", ann.arn.as_str());
    assert_eq!(by_identity(statement, &ann, "a:B", "*", &context), Allow);
    assert_eq!(by_identity(statement, &user("bob"), "a:B", "*", &context), ImplicitDeny);
}

/// «IAM JSON policy elements: Version»: the older language takes variables as they stand.
#[test]
fn no_variables_in_the_older_version() {
    let text = r#"{"Version":"2008-10-17","Statement":{"Effect":"Allow","Principal":"*",
        "Action":"s3:*","Resource":"arn:aws:s3:::b/${aws:username}"}}"#;
    let policy = Policy::parse("old", text, policy::Flavor::Resource).unwrap();
    let ann = user("ann");
    for (resource, expected) in
        [("arn:aws:s3:::b/${aws:username}", Allow), ("arn:aws:s3:::b/ann", ImplicitDeny)]
    {
        let request = Request {
            principal: &ann,
            action: "s3:GetObject",
            resource,
            resource_account: Some(ACCOUNT),
            context: &Context::new(),
            now_ms: None,
        };
        let resource = ResourcePolicy::Attached(&policy);
        let outcome = evaluate(&request, &Policies { resource, ..Policies::default() }).outcome;
        assert_eq!(outcome, expected);
    }
}

fn statement(effect: &str, principal: &str) -> String {
    format!(r#"{{"Effect":"{effect}",{principal},"Action":"s3:*","Resource":"*"}}"#)
}

/// «AWS JSON policy elements: Principal» and «… NotPrincipal»; the policy speaks alone.
#[test]
fn principals() {
    let (ann, role) = (user("ann"), session("writer"));
    let root = PrincipalInfo::root(ACCOUNT);
    let lambda = PrincipalInfo::service("lambda.amazonaws.com");
    let nobody = PrincipalInfo::anonymous();
    let mut web = PrincipalInfo::anonymous();
    web.kind = PrincipalKind::Federated { provider: "accounts.google.com".into() };
    let canonical = "0f".repeat(32);
    let mut owner = PrincipalInfo::root(ACCOUNT);
    owner.canonical_user = Some(canonical.clone());
    let by_canonical = format!(r#""Principal":{{"CanonicalUser":"{canonical}"}}"#);
    for (principal, who, owner, expected) in [
        (r#""Principal":"*""#, &ann, ACCOUNT, Allow),
        (r#""Principal":"*""#, &nobody, ACCOUNT, Allow),
        (r#""Principal":"*""#, &lambda, ACCOUNT, Allow),
        (r#""Principal":{"AWS":"*"}"#, &nobody, ACCOUNT, Allow),
        (r#""Principal":{"AWS":"111122223333"}"#, &root, ACCOUNT, Allow),
        (r#""Principal":{"AWS":"111122223333"}"#, &ann, ACCOUNT, ImplicitDeny),
        (r#""Principal":{"AWS":"111122223333"}"#, &nobody, ACCOUNT, ImplicitDeny),
        (r#""Principal":{"AWS":"111122223333"}"#, &lambda, ACCOUNT, ImplicitDeny),
        (r#""Principal":{"AWS":"arn:aws:iam::111122223333:root"}"#, &role, ACCOUNT, ImplicitDeny),
        (r#""Principal":{"AWS":"arn:aws:iam::111122223333:user/ann"}"#, &ann, ACCOUNT, Allow),
        (
            r#""Principal":{"AWS":"arn:aws:iam::111122223333:user/bob"}"#,
            &ann,
            ACCOUNT,
            ImplicitDeny,
        ),
        (r#""Principal":{"AWS":"arn:aws:iam::111122223333:user/ann"}"#, &ann, OTHER, ImplicitDeny),
        (r#""Principal":{"AWS":"AIDAANN4567EXAMPLE22"}"#, &ann, ACCOUNT, Allow),
        (r#""Principal":{"AWS":"AROAROLE567EXAMPLE22"}"#, &role, ACCOUNT, Allow),
        (
            r#""Principal":{"AWS":"arn:aws:iam::111122223333:role/app/writer"}"#,
            &role,
            ACCOUNT,
            Allow,
        ),
        (
            r#""Principal":{"AWS":"arn:aws:iam::111122223333:role/writer"}"#,
            &role,
            ACCOUNT,
            ImplicitDeny,
        ),
        (
            r#""Principal":{"AWS":"arn:aws:sts::111122223333:assumed-role/writer/s1"}"#,
            &role,
            ACCOUNT,
            Allow,
        ),
        (
            r#""Principal":{"AWS":"arn:aws:sts::111122223333:assumed-role/writer/s2"}"#,
            &role,
            ACCOUNT,
            ImplicitDeny,
        ),
        (r#""Principal":{"Service":"lambda.amazonaws.com"}"#, &lambda, ACCOUNT, Allow),
        (r#""Principal":{"Service":"lambda.amazonaws.com"}"#, &ann, ACCOUNT, ImplicitDeny),
        (
            r#""Principal":{"Service":["sns.amazonaws.com","lambda.amazonaws.com"]}"#,
            &lambda,
            OTHER,
            Allow,
        ),
        (r#""Principal":{"Service":"sns.amazonaws.com"}"#, &lambda, ACCOUNT, ImplicitDeny),
        (r#""Principal":{"Service":"lambda.eu-west-1.amazonaws.com"}"#, &lambda, ACCOUNT, Allow),
        (r#""Principal":{"Service":"lambda.alien.amazonaws.com"}"#, &lambda, ACCOUNT, ImplicitDeny),
        (
            r#""Principal":{"Service":"sns.eu-west-1.amazonaws.com"}"#,
            &lambda,
            ACCOUNT,
            ImplicitDeny,
        ),
        (r#""Principal":{"Federated":"accounts.google.com"}"#, &web, ACCOUNT, Allow),
        (
            r#""Principal":{"Federated":"cognito-identity.amazonaws.com"}"#,
            &web,
            ACCOUNT,
            ImplicitDeny,
        ),
        (&by_canonical, &owner, ACCOUNT, Allow),
        (&by_canonical, &ann, ACCOUNT, ImplicitDeny),
        (r#""NotPrincipal":{"AWS":"arn:aws:iam::111122223333:user/bob"}"#, &ann, ACCOUNT, Allow),
        (
            r#""NotPrincipal":{"AWS":"arn:aws:iam::111122223333:user/ann"}"#,
            &ann,
            ACCOUNT,
            ImplicitDeny,
        ),
        (r#""NotPrincipal":{"AWS":"arn:aws:iam::111122223333:root"}"#, &ann, ACCOUNT, ImplicitDeny),
    ] {
        assert_eq!(
            by_resource(&statement("Allow", principal), who, owner),
            expected,
            "{principal} {} owner {owner}",
            who.arn
        );
    }
    let open = statement("Allow", r#""Principal":"*""#);
    for (principal, who, expected) in [
        (r#""Principal":"*""#, &ann, ExplicitDeny),
        (r#""Principal":{"AWS":"111122223333"}"#, &ann, ExplicitDeny),
        (r#""Principal":{"AWS":"444455556666"}"#, &ann, Allow),
        (
            r#""NotPrincipal":{"AWS":["arn:aws:iam::111122223333:user/ann","111122223333"]}"#,
            &ann,
            Allow,
        ),
        (
            r#""NotPrincipal":{"AWS":["arn:aws:iam::111122223333:user/bob","111122223333"]}"#,
            &ann,
            ExplicitDeny,
        ),
        (r#""NotPrincipal":{"AWS":"arn:aws:iam::111122223333:user/ann"}"#, &ann, ExplicitDeny),
        (
            r#""NotPrincipal":{"AWS":"arn:aws:iam::111122223333:role/app/writer"}"#,
            &role,
            ExplicitDeny,
        ),
        (
            r#""NotPrincipal":{"AWS":["arn:aws:sts::111122223333:assumed-role/writer/s1",
                "arn:aws:iam::111122223333:role/app/writer","arn:aws:iam::111122223333:root"]}"#,
            &role,
            Allow,
        ),
        (r#""NotPrincipal":{"AWS":"111122223333"}"#, &root, Allow),
        (r#""NotPrincipal":{"AWS":"111122223333"}"#, &nobody, ExplicitDeny),
        (r#""NotPrincipal":{"Service":"lambda.amazonaws.com"}"#, &lambda, Allow),
    ] {
        let both = format!("{open},{}", statement("Deny", principal));
        assert_eq!(by_resource(&both, who, ACCOUNT), expected, "Deny {principal} {}", who.arn);
    }
}

/// The policies of one case; each is `-` (none), `a` (allows), `d` (denies) or `n` (says nothing).
struct Sides {
    identity: char,
    boundary: char,
    session: char,
    /// Also `A`: allows the account.  `S`: allows this very session.
    resource: char,
}

fn decide(who: &PrincipalInfo, owner: &str, sides: &Sides) -> (Outcome, Option<PolicyKind>) {
    let own = |letter| match letter {
        '-' => None,
        'a' => Some(identity("p", r#"{"Effect":"Allow","Action":"s3:*","Resource":"*"}"#)),
        'd' => Some(identity("p", r#"{"Effect":"Deny","Action":"s3:*","Resource":"*"}"#)),
        _ => Some(identity("p", r#"{"Effect":"Allow","Action":"sqs:*","Resource":"*"}"#)),
    };
    let role = r#""Principal":{"AWS":["arn:aws:iam::111122223333:role/app/writer",
        "arn:aws:iam::111122223333:user/ann"]}"#;
    let this = r#""Principal":{"AWS":"arn:aws:sts::111122223333:assumed-role/writer/s1"}"#;
    let policy = match sides.resource {
        '-' => None,
        'a' => Some(resource("r", &statement("Allow", role))),
        'A' => Some(resource("r", &statement("Allow", r#""Principal":{"AWS":"111122223333"}"#))),
        'S' => Some(resource("r", &statement("Allow", this))),
        'd' => Some(resource("r", &statement("Deny", r#""Principal":"*""#))),
        _ => Some(resource("r", &statement("Allow", r#""Principal":{"AWS":"444455556666"}"#))),
    };
    let (identity, session) = (own(sides.identity), own(sides.session));
    let boundary = own(sides.boundary);
    let request = Request {
        principal: who,
        action: "s3:GetObject",
        resource: "arn:aws:s3:::bucket/key",
        resource_account: Some(owner),
        context: &Context::new(),
        now_ms: None,
    };
    let policies = Policies {
        identity: identity.as_slice(),
        boundary: boundary.as_deref(),
        session: session.as_slice(),
        resource: policy.as_ref().map_or(ResourcePolicy::None, ResourcePolicy::Attached),
    };
    let Decision { outcome, reason } = evaluate(&request, &policies);
    let kind = match reason {
        Reason::Statement { kind, .. } | Reason::NoStatement(kind) => Some(kind),
        Reason::Root => None,
    };
    (outcome, kind)
}

/// «Policy evaluation logic», «Permissions boundaries for IAM entities», «Evaluating identity-based
/// policies with resource-based policies», «Cross-account policy evaluation logic». The letters:
/// identity, boundary, session, resource.
#[test]
fn kinds_of_policies_together() {
    use PolicyKind::{Boundary, Identity, Resource, Session};
    let (ann, role, root) = (user("ann"), session("writer"), PrincipalInfo::root(ACCOUNT));
    for (who, letters, owner, outcome, kind) in [
        // Only the principal's side.
        (&ann, "----", ACCOUNT, ImplicitDeny, Some(Identity)),
        (&ann, "a---", ACCOUNT, Allow, Some(Identity)),
        (&ann, "n---", ACCOUNT, ImplicitDeny, Some(Identity)),
        (&ann, "d---", ACCOUNT, ExplicitDeny, Some(Identity)),
        (&ann, "aa--", ACCOUNT, Allow, Some(Identity)),
        (&ann, "an--", ACCOUNT, ImplicitDeny, Some(Boundary)),
        (&ann, "ad--", ACCOUNT, ExplicitDeny, Some(Boundary)),
        (&ann, "-a--", ACCOUNT, ImplicitDeny, Some(Identity)),
        (&role, "a-a-", ACCOUNT, Allow, Some(Identity)),
        (&role, "a-n-", ACCOUNT, ImplicitDeny, Some(Session)),
        (&role, "a-d-", ACCOUNT, ExplicitDeny, Some(Session)),
        (&role, "n-a-", ACCOUNT, ImplicitDeny, Some(Identity)),
        (&role, "ana-", ACCOUNT, ImplicitDeny, Some(Boundary)),
        (&role, "aaa-", ACCOUNT, Allow, Some(Identity)),
        // The resource grants to the user: boundary's silence does not withhold.
        (&ann, "---a", ACCOUNT, Allow, Some(Resource)),
        (&ann, "-n-a", ACCOUNT, Allow, Some(Resource)),
        (&ann, "-d-a", ACCOUNT, ExplicitDeny, Some(Boundary)),
        (&ann, "d--a", ACCOUNT, ExplicitDeny, Some(Identity)),
        (&ann, "a--d", ACCOUNT, ExplicitDeny, Some(Resource)),
        (&ann, "a--n", ACCOUNT, Allow, Some(Identity)),
        // To the account: identity policies must pass it on.
        (&ann, "---A", ACCOUNT, ImplicitDeny, Some(Identity)),
        (&ann, "a--A", ACCOUNT, Allow, Some(Identity)),
        // To the role: boundary and session policies withhold; identity need not grant.
        (&role, "---a", ACCOUNT, Allow, Some(Resource)),
        (&role, "-n-a", ACCOUNT, ImplicitDeny, Some(Boundary)),
        (&role, "--na", ACCOUNT, ImplicitDeny, Some(Session)),
        (&role, "-aaa", ACCOUNT, Allow, Some(Resource)),
        // To the session: their silence does not withhold, their deny does.
        (&role, "-nnS", ACCOUNT, Allow, Some(Resource)),
        (&role, "--dS", ACCOUNT, ExplicitDeny, Some(Session)),
        // Root.
        (&root, "----", ACCOUNT, Allow, None),
        (&root, "---d", ACCOUNT, ExplicitDeny, Some(Resource)),
        (&root, "---A", ACCOUNT, Allow, Some(Resource)),
        (&root, "----", OTHER, ImplicitDeny, Some(Resource)),
        (&root, "---A", OTHER, Allow, Some(Resource)),
        // Across accounts both must grant.
        (&ann, "a---", OTHER, ImplicitDeny, Some(Resource)),
        (&ann, "---a", OTHER, ImplicitDeny, Some(Identity)),
        (&ann, "a--a", OTHER, Allow, Some(Resource)),
        (&ann, "a--A", OTHER, Allow, Some(Resource)),
        (&ann, "a--n", OTHER, ImplicitDeny, Some(Resource)),
        (&ann, "an-a", OTHER, ImplicitDeny, Some(Boundary)),
        (&ann, "d--a", OTHER, ExplicitDeny, Some(Identity)),
        (&role, "a-nS", OTHER, ImplicitDeny, Some(Session)),
        (&role, "a--S", OTHER, Allow, Some(Resource)),
    ] {
        let letter = |at: usize| letters.chars().nth(at).unwrap();
        let sides = Sides {
            identity: letter(0),
            boundary: letter(1),
            session: letter(2),
            resource: letter(3),
        };
        assert_eq!(decide(who, owner, &sides), (outcome, kind), "{} {letters} {owner}", who.arn);
    }
}

/// «Using IAM roles», «How to use trust policies with IAM roles»: the trust policy must grant.
#[test]
fn trust_policies() {
    const ROLE: &str = "arn:aws:iam::111122223333:role/app/target";
    let may = identity("may", r#"{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"*"}"#);
    let (ann, lambda) = (user("ann"), PrincipalInfo::service("lambda.amazonaws.com"));
    let mut stranger = user("ann");
    stranger.account = OTHER.to_owned();
    stranger.arn = format!("arn:aws:iam::{OTHER}:user/ann");
    for (who, principal, identity, expected) in [
        (&ann, r#"{"AWS":"arn:aws:iam::111122223333:user/ann"}"#, false, Allow),
        (&ann, r#"{"AWS":"111122223333"}"#, false, ImplicitDeny),
        (&ann, r#"{"AWS":"111122223333"}"#, true, Allow),
        (&ann, r#"{"AWS":"444455556666"}"#, true, ImplicitDeny),
        (&ann, r#"{"Service":"lambda.amazonaws.com"}"#, true, ImplicitDeny),
        (&lambda, r#"{"Service":"lambda.amazonaws.com"}"#, false, Allow),
        (&lambda, r#"{"Service":"events.amazonaws.com"}"#, false, ImplicitDeny),
        (&stranger, r#"{"AWS":"444455556666"}"#, true, Allow),
        (&stranger, r#"{"AWS":"444455556666"}"#, false, ImplicitDeny),
        (&stranger, r#"{"AWS":"111122223333"}"#, true, ImplicitDeny),
    ] {
        let policy = trust(&format!(
            r#"{{"Effect":"Allow","Principal":{principal},"Action":"sts:AssumeRole"}}"#
        ));
        let request = Request {
            principal: who,
            action: "sts:AssumeRole",
            resource: ROLE,
            resource_account: None,
            context: &Context::new(),
            now_ms: None,
        };
        let identity: &[Arc<Policy>] = if identity { std::slice::from_ref(&may) } else { &[] };
        let resource = ResourcePolicy::Required(&policy);
        let policies = Policies { identity, resource, ..Policies::default() };
        let outcome = evaluate(&request, &policies).outcome;
        assert_eq!(outcome, expected, "{} {principal} {}", who.arn, identity.len());
    }
}

#[test]
fn the_reason_names_the_statement() {
    let policies = [
        identity("first", r#"{"Effect":"Allow","Action":"sqs:*","Resource":"*"}"#),
        identity(
            "second",
            r#"{"Effect":"Allow","Action":"s3:Get*","Resource":"*"},
               {"Sid":"NoSecrets","Effect":"Deny","Action":"*","Resource":"arn:aws:s3:::b/secret"}"#,
        ),
    ];
    let ann = user("ann");
    let context = Context::new();
    let ask = |resource| Request {
        principal: &ann,
        action: "s3:GetObject",
        resource,
        resource_account: Some(ACCOUNT),
        context: &context,
        now_ms: None,
    };
    let all = Policies { identity: &policies, ..Policies::default() };
    let statement =
        |index, sid| Reason::Statement { kind: PolicyKind::Identity, policy: "second", index, sid };

    let allowed = evaluate(&ask("arn:aws:s3:::b/k"), &all);
    assert_eq!(allowed, Decision { outcome: Allow, reason: statement(0, None) });
    assert_eq!(allowed.denial(&ask("arn:aws:s3:::b/k")), None);

    let forbidden = ask("arn:aws:s3:::b/secret");
    let denied = evaluate(&forbidden, &all);
    assert_eq!(denied, Decision { outcome: ExplicitDeny, reason: statement(1, Some("NoSecrets")) });
    assert_eq!(
        denied.denial(&forbidden).unwrap(),
        "User: arn:aws:iam::111122223333:user/ann is not authorized to perform: s3:GetObject on \
         resource: arn:aws:s3:::b/secret with an explicit deny in an identity-based policy"
    );

    let none = evaluate(&forbidden, &Policies::default());
    assert_eq!(
        none.denial(&forbidden).unwrap(),
        "User: arn:aws:iam::111122223333:user/ann is not authorized to perform: s3:GetObject on \
         resource: arn:aws:s3:::b/secret because no identity-based policy allows the s3:GetObject \
         action"
    );
}

/// The owner of a resource: as told, else as its ARN says, else the principal's account.
#[test]
fn owner_of_the_resource() {
    let identity = [identity("all", r#"{"Effect":"Allow","Action":"*","Resource":"*"}"#)];
    let ann = user("ann");
    for (resource, told, expected) in [
        ("arn:aws:sqs:eu-west-1:111122223333:q", None, Allow),
        ("arn:aws:sqs:eu-west-1:444455556666:q", None, ImplicitDeny),
        ("arn:aws:s3:::bucket", None, Allow),
        ("arn:aws:s3:::bucket", Some(OTHER), ImplicitDeny),
        ("*", None, Allow),
    ] {
        let request = Request {
            principal: &ann,
            action: "a:B",
            resource,
            resource_account: told,
            context: &Context::new(),
            now_ms: None,
        };
        let policies = Policies { identity: &identity, ..Policies::default() };
        assert_eq!(evaluate(&request, &policies).outcome, expected, "{resource} {told:?}");
    }
}

/// Whoever evaluates may leave the context empty only if no policy at all looks into it.
#[test]
fn who_reads_the_context() {
    let policy = |resource: &str| {
        identity("p", &format!(r#"{{"Effect":"Allow","Action":"*","Resource":{resource}}}"#))
    };
    let blind = policy(r#""arn:aws:s3:::b/*""#);
    let readers = [
        policy(r#"["*","arn:aws:s3:::b/${aws:username}"]"#),
        policy(r#""*","Condition":{"Null":{"aws:TokenIssueTime":"true"}}"#),
    ];
    let read = |identity: &[&Arc<Policy>], boundary, session: &[&Arc<Policy>], resource| {
        let own = |policies: &[&Arc<Policy>]| -> Vec<Arc<Policy>> {
            policies.iter().map(|policy| Arc::clone(policy)).collect()
        };
        let (identity, session) = (own(identity), own(session));
        Policies { identity: &identity, boundary, session: &session, resource }.read_context()
    };
    let b = &blind;
    assert!(!read(&[], None, &[], ResourcePolicy::None));
    assert!(!read(&[b, b], Some(b), &[b], ResourcePolicy::Attached(b)));
    for reader in &readers {
        assert!(read(&[b, reader], None, &[], ResourcePolicy::None));
        assert!(read(&[b], Some(reader), &[], ResourcePolicy::None));
        assert!(read(&[b], None, &[b, reader], ResourcePolicy::None));
        assert!(read(&[b], None, &[], ResourcePolicy::Attached(reader)));
        assert!(read(&[b], None, &[], ResourcePolicy::Required(reader)));
    }
}
