//! Programs of a function's own that start its runtime, and the process that becomes a program.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests fail by panic")]

mod support;

use std::os::unix::fs::PermissionsExt;

use sandbox::{InterpreterConfig, Isolation, Launch, Layer, Sandbox, Spec, Status};
use support::*;

/// The process was there before its program, and is confined all the same.
#[tokio::test]
async fn what_became_the_program_is_confined() {
    let secret = scratch("secret").join("secret");
    std::fs::write(&secret, "secret").unwrap();
    let script = format!(
        "cd /proc/$$
         sed -n '/^\\(Cap\\|NoNewPrivs\\|Seccomp:\\)/s/\\t/ /p' status | tr '\\n' ' '
         for fd in fd/*; do test -e $fd && printf '%s ' $fd; done; echo
         for path in /.host /etc/shadow /sys {secret}; do test -e $path && echo \"sees $path\"; done
         for path in /x /opt/x /var/task/x; do (echo x > $path) 2>/dev/null && echo \"wrote $path\"; done
         (head -c 3000000 /dev/zero > /tmp/big) 2>/dev/null || echo full
         echo $(ulimit -n) $(ulimit -c) $(cat /proc/sys/kernel/hostname) $(ls -d /proc/[0-9]* | wc -l)",
        secret = secret.display()
    );
    for pool_size in [0, 1] {
        let mut config = config("became");
        config.pool_size = pool_size;
        let sandbox = Sandbox::start(config).await.unwrap();
        if !has(&sandbox, &[Layer::Namespaces, Layer::Proc, Layer::Seccomp, Layer::Landlock]) {
            return;
        }
        let mut spec = shell_spec(&script);
        (spec.limits.tmp_bytes, spec.limits.open_files) = (2 << 20, 64);
        spec.hostname = "here".into();
        let mut environment = sandbox.spawn(spec).await.unwrap();
        let output = String::from_utf8(read_output(&mut environment).await).unwrap();
        let none = "0000000000000000";
        let expected = format!(
            "CapInh: {none} CapPrm: {none} CapEff: {none} CapBnd: {none} CapAmb: {none} \
             NoNewPrivs: 1 Seccomp: 2 fd/0 fd/1 fd/2 \nfull\n64 0 here "
        );
        assert!(output.starts_with(&expected), "{output}");
    }
}

fn wrapped(wrapper: &str, text: Option<&str>, mode: u32) -> Spec {
    let source = "import os, sys\ndef handler(event, context):\n    return [os.environ.get('ADDED'), 'boto3' in sys.modules, sys.path[0]]\n";
    let mut spec = python_spec(source);
    if let Some(text) = text {
        let path = spec.code.join("wrapper");
        std::fs::write(&path, text).unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(mode)).unwrap();
    }
    spec.wrapper = Some(wrapper.into());
    spec
}

/// With and without isolation, for a script that says what runs it and for one that does not.
#[tokio::test]
async fn a_wrapper_starts_the_runtime_with_what_it_adds() {
    const ADDS: &str = "export ADDED=\"by $0, $#\"\nexec \"$@\"\n";
    for isolation in [Isolation::Available, Isolation::Off] {
        let mut config = python_config("wrapper");
        config.isolation = isolation;
        let sandbox = Sandbox::start(config).await.unwrap();
        let inside = has(&sandbox, &[Layer::Namespaces]);
        for text in [format!("#!/bin/sh\n{ADDS}"), ADDS.to_owned()] {
            let spec = wrapped("/var/task/wrapper", Some(&text), 0o755);
            let root = if inside { "/var/task".into() } else { spec.code.canonicalize().unwrap() };
            let mut environment = sandbox.spawn(spec).await.unwrap();
            let posted = RuntimeApi::of(&mut environment).invoke("{}").await;
            let added = format!("by {}/wrapper, 2", root.display());
            assert_eq!(posted.json(), serde_json::json!([added, false, root]), "{text}");
        }
    }
}

#[tokio::test]
async fn a_wrapper_that_cannot_be_executed_ends_the_runtime_and_says_why() {
    let sandbox = python_sandbox("no-wrapper").await;
    if !has(&sandbox, &[Layer::Namespaces]) {
        return;
    }
    for (wrapper, text, mode, code, said) in [
        ("/opt/none", None, 0, 127, "/opt/none: does not exist\n"),
        ("/var/task", None, 0, 127, "/var/task: does not exist\n"),
        ("/var/task/wrapper", Some("#!/bin/sh\n"), 0o644, 126, "wrapper: is not an executable\n"),
        ("/var/task/wrapper", Some("#!/no/shell\n"), 0o755, 126, "No such file or directory"),
        ("/var/task/wrapper", Some("#!/bin/sh\nexit 7\n"), 0o755, 7, ""),
    ] {
        let mut environment = sandbox.spawn(wrapped(wrapper, text, mode)).await.unwrap();
        let output = String::from_utf8(read_output(&mut environment).await).unwrap();
        assert!(output.contains(said) && output.starts_with(if code == 7 { "" } else { wrapper }));
        let exit = soon("its end", environment.exited()).await;
        assert_eq!(exit.status, Status::Code(code), "{output}");
    }
}

/// A wrapper that names the interpreter itself, by each of its names.
#[tokio::test]
async fn interpreters_are_found_where_wrappers_name_them() {
    let of = |program: &str| Some(InterpreterConfig { interpreter: program.into(), pool_size: 1 });
    let mut config = python_config("names");
    (config.node, config.ruby, config.java) = (of("node"), of("ruby"), of("java"));
    let sandbox = Sandbox::start(config).await.unwrap();
    if !has(&sandbox, &[Layer::Namespaces]) {
        return;
    }
    let python =
        "import os\ndef handler(event, context): return sorted(os.listdir('/var/lang/bin'))\n";
    let mut specs = vec![(python_spec(python), "python"), (python_spec(python), "python3")];
    let mut named = python_spec(python);
    named.interpreter_name = Some("python3.99".into());
    specs.push((named.clone(), "python3.99"));
    let list = "exports.handler = async () => require('fs').readdirSync('/var/lang/bin').sort();";
    if installed("node") {
        specs.push((node_spec("index.handler", &[("index.js", list)]), "node"));
    }
    if installed("ruby") {
        let list = "def handler(event:, context:) Dir.children('/var/lang/bin').sort end";
        let launch = Launch::Ruby { handler: "function.handler".into() };
        specs.push((spec_of(launch, "ruby3.3", &[("function.rb", list)]), "ruby"));
    }
    if installed("javac") {
        let list = "package example; public class List { public Object list(Object event) { String[] found = new java.io.File(\"/var/lang/bin\").list(); java.util.Arrays.sort(found); return found; } }";
        let launch = Launch::Java { handler: "example.List::list".into() };
        let spec = spec_of(launch, "java17", &[("List.java", list)]);
        let mut javac = std::process::Command::new("javac");
        javac.args(["-d", ".", "List.java"]).current_dir(&spec.code);
        assert!(javac.status().unwrap().success());
        specs.push((spec, "java"));
    }
    for (mut spec, name) in specs {
        let path = spec.code.join("wrapper");
        std::fs::write(&path, format!("#!/bin/sh\nshift\nexec /var/lang/bin/{name} \"$@\"\n"))
            .unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
        // As it is started by the wrapper, and as it is without one.
        for wrapper in [Some("/var/task/wrapper".into()), None] {
            spec.wrapper = wrapper;
            let mut environment = sandbox.spawn(spec.clone()).await.unwrap();
            let seen: Vec<String> =
                serde_json::from_value(RuntimeApi::of(&mut environment).invoke("{}").await.json())
                    .unwrap();
            let own = seen.iter().filter(|name| name.starts_with("python3.")).count();
            let expected =
                usize::from(name.starts_with("python")) + usize::from(name == "python3.99");
            assert_eq!(own, expected, "{seen:?}");
            assert!(seen.iter().any(|seen| seen == name), "{seen:?}");
        }
    }
    let mut environment =
        sandbox.spawn(shell_spec("ls /var/lang/bin; echo that is all")).await.unwrap();
    assert_eq!(read_output(&mut environment).await, b"that is all\n", "nobody else has any");
}
