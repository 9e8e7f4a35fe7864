//! Programs that are executed: `provided` runtimes, Node.js.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests fail by panic")]

mod support;

use std::os::unix::fs::PermissionsExt;

use sandbox::{Error, Launch, Sandbox, Spec, Status};
use support::*;

#[tokio::test]
async fn a_program_of_the_functions_own_runs_as_given() {
    let sandbox = Sandbox::start(config("program")).await.unwrap();
    let mut spec = shell_spec("");
    let program = spec.code.join("bootstrap");
    std::fs::write(
        &program,
        "#!/bin/sh\nprintf '%s|' \"$0\" \"$@\" \"$A\" \"$AWS_LAMBDA_RUNTIME_API\" \"$PWD\" \"$(id -u)\"\nexit 9\n",
    )
    .unwrap();
    std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
    spec.launch = Launch::Exec {
        path: "/var/task/bootstrap".into(),
        args: vec!["one".into(), "t wo".into()],
    };
    spec.env.push(("A".into(), "value".into()));
    if !has(&sandbox, &[sandbox::Layer::Namespaces]) {
        return;
    }
    let mut environment = sandbox.spawn(spec).await.unwrap();
    let output = read_output(&mut environment).await;
    assert_eq!(
        String::from_utf8_lossy(&output),
        "/var/task/bootstrap|one|t wo|value|127.0.0.1:9001|/var/task|993|"
    );
    assert_eq!(soon("end", environment.exited()).await.status, Status::Code(9));
}

#[tokio::test]
async fn what_cannot_be_executed_is_said() {
    let sandbox = Sandbox::start(config("refused")).await.unwrap();
    let not_executable = code("");
    let cases = [
        ("/no/such/program", "No such file"),
        ("/var/task/function.py", "Permission denied"),
        ("/var/task", "Permission denied"),
    ];
    for (path, reason) in cases {
        let launch = Launch::Exec { path: path.into(), args: Vec::new() };
        let error = sandbox.spawn(Spec::new(launch, &not_executable, MEMORY_BYTES)).await;
        let error = error.expect_err(path).to_string();
        assert!(error.contains(reason) && error.contains(path), "{error}");
    }
}

/// Specs that are refused before anything is made, each with a word of its reason.
#[tokio::test]
async fn specs_that_no_process_can_be_given_are_refused() {
    let sandbox = Sandbox::start(config("unfit")).await.unwrap();
    let change = |change: fn(&mut Spec)| {
        let mut spec = shell_spec("true");
        change(&mut spec);
        spec
    };
    let cases = [
        (change(|spec| spec.env.push(("A=B".into(), String::new()))), "variable"),
        (change(|spec| spec.env.push((String::new(), String::new()))), "variable"),
        (change(|spec| spec.env.push(("A".into(), "\0".into()))), "variable"),
        (change(|spec| spec.hostname = "x".repeat(65)), "host name"),
        (change(|spec| spec.interpreter_name = Some("../python".into())), "interpreter"),
        (change(|spec| spec.interpreter_name = Some("..".into())), "interpreter"),
        (change(|spec| spec.code = "/no/such/code".into()), "/no/such/code"),
        (change(|spec| spec.layers = Some("/dev/null".into())), "/dev/null"),
    ];
    for (spec, word) in cases {
        let error = sandbox.spawn(spec).await.expect_err(word);
        assert!(error.to_string().contains(word), "{error}");
        assert!(matches!(error, Error::Unfit { .. } | Error::Code { .. }));
    }
    assert!(sandbox.spawn(shell_spec("true")).await.is_ok(), "and the sandbox goes on");
}

/// A runtime of the host in /opt and layers, which are /opt inside, share the place.
#[tokio::test]
async fn a_runtime_in_opt_and_layers_are_both_there() {
    let runtime = std::path::PathBuf::from(format!("/opt/sandbox-test-{}", std::process::id()));
    if std::fs::create_dir(&runtime).is_err() {
        return eprintln!("SKIPPED: cannot make a directory in /opt");
    }
    let mut config = config("opt");
    config.runtime_dirs = vec![runtime.clone()];
    let sandbox = Sandbox::start(config).await.unwrap();
    let mut spec = shell_spec("cd /opt && echo * && cat layered");
    let layers = scratch("layers");
    std::fs::write(layers.join("layered"), "of the layer").unwrap();
    spec.layers = Some(layers);
    let with_namespaces = has(&sandbox, &[sandbox::Layer::Namespaces]);
    let mut environment = sandbox.spawn(spec).await.unwrap();
    let output = read_output(&mut environment).await;
    std::fs::remove_dir(&runtime).unwrap();
    if with_namespaces {
        let expected =
            format!("layered {}\nof the layer", runtime.file_name().unwrap().to_string_lossy());
        assert_eq!(String::from_utf8_lossy(&output), expected);
    }
}
