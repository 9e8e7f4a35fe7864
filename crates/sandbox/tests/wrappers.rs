//! Programs of a function's own that start its runtime, and the process that becomes a program.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests fail by panic")]

mod support;

use std::os::unix::fs::PermissionsExt;

use sandbox::{Isolation, Layer, Sandbox, Spec, Status};
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
