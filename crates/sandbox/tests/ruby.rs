//! Ruby functions from processes that waited for them, and from those started for them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests fail by panic")]

mod support;

use sandbox::{Launch, Sandbox, Spec, Status};
use serde_json::{Value, json};
use support::*;

fn ruby_spec(handler: &str, files: &[(&str, &str)]) -> Spec {
    spec_of(Launch::Ruby { handler: handler.into() }, "ruby3.3", files)
}

async fn invoke(sandbox: &Sandbox, spec: Spec, event: &str) -> Request {
    let mut environment = sandbox.spawn(spec).await.unwrap();
    RuntimeApi::of(&mut environment).invoke(event).await
}

/// Handlers by their names and files, and what they answer to the event `3`.
#[tokio::test]
async fn every_form_of_handler_is_found_and_answers() {
    if !installed("ruby") {
        return;
    }
    let sandbox = languages("ruby-forms").await;
    let forms = [
        (
            "function.handler",
            "function.rb",
            "def handler(event:, context:) event + 1 end",
            json!(4),
        ),
        (
            "lib/app.App::Main.run",
            "lib/app.rb",
            "module App; class Main; def self.run(event:, context:) { id: context.aws_request_id, event: event } end; end; end",
            json!({"id": "request-1", "event": 3}),
        ),
        (
            "function.handler",
            "function.rb",
            "require 'stringio'\ndef handler(event:, context:) StringIO.new('\"as it is\"') end",
            json!("as it is"),
        ),
        (
            "function.handler",
            "function.rb",
            "def handler(event:, context:) [ENV['AWS_LAMBDA_FUNCTION_NAME'], Dir.pwd, `echo $AWS_LAMBDA_FUNCTION_NAME`.strip, context.get_remaining_time_in_millis > 1000] end",
            json!(["name", "/var/task", "name", true]),
        ),
    ];
    for (handler, file, source, expected) in forms {
        for own in [None, Some(("RUBYOPT", "-W0"))] {
            let mut spec = ruby_spec(handler, &[(file, source)]);
            spec.env.extend(own.map(|(name, value)| (name.to_owned(), value.to_owned())));
            let posted = invoke(&sandbox, spec, "3").await;
            assert!(posted.path.ends_with("/response"), "{}", posted.text());
            assert_eq!(posted.json(), expected, "{source}");
        }
    }
}

/// Sources, where they fail, and what is told.
#[tokio::test]
async fn failures_are_told_as_lambda_tells_them() {
    if !installed("ruby") {
        return;
    }
    let sandbox = languages("ruby-failures").await;
    for (source, path, kind, message, code) in [
        (
            "def handler(event:, context:) raise ArgumentError, 'no' end",
            "error",
            "Function<ArgumentError>",
            "no",
            None,
        ),
        (
            "def handler(event:, context:) 1 / 0 end",
            "error",
            "Function<ZeroDivisionError>",
            "divided by 0",
            None,
        ),
        (
            "def handler(event:, context:) nobody end",
            "error",
            "Function<NameError>",
            "undefined local variable",
            Some(253),
        ),
        (
            "def other; end",
            "error",
            "Function<NoMethodError>",
            "undefined method `handler'",
            Some(253),
        ),
        (
            "require 'absent'",
            "init/error",
            "Init<LoadError>",
            "cannot load such file -- absent",
            Some(252),
        ),
        ("def handler(", "init/error", "Init<SyntaxError>", "function.rb:1", Some(252)),
    ] {
        let mut environment =
            sandbox.spawn(ruby_spec("function.handler", &[("function.rb", source)])).await.unwrap();
        let mut api = RuntimeApi::of(&mut environment);
        let posted = if path == "error" { api.invoke("{}").await } else { api.posted().await };
        assert!(posted.path.ends_with(path), "{source}: {}", posted.path);
        let told = posted.json();
        assert_eq!(told["errorType"], kind, "{source}");
        assert!(told["errorMessage"].as_str().unwrap().contains(message), "{told}");
        assert!(posted.head.contains(&format!("Lambda-Runtime-Function-Error-Type: {kind}")));
        if path == "error" && kind != "Function<NoMethodError>" {
            assert!(
                told["stackTrace"][0].as_str().unwrap().contains("/var/task/function.rb:1"),
                "{told}"
            );
        }
        match code {
            Some(code) => {
                assert_eq!(soon("end", environment.exited()).await.status, Status::Code(code));
            }
            None => assert_eq!(api.invoke("{}").await.json(), told, "and it goes on"),
        }
    }
    let posted = sandbox.spawn(ruby_spec("a.b.c.d", &[])).await;
    let mut environment = posted.unwrap();
    let told = RuntimeApi::of(&mut environment).posted().await.json();
    assert_eq!(told["errorType"], "Init<ArgumentError>");
}

/// Gems of the package and of layers, and libraries of layers.
#[tokio::test]
async fn packages_and_layers_are_found() {
    if !installed("ruby") {
        return;
    }
    let sandbox = languages("ruby-gems").await;
    let gem = |name: &str| {
        let (spec, lib) = (
            format!("specifications/{name}-1.0.0.gemspec"),
            format!("gems/{name}-1.0.0/lib/{name}.rb"),
        );
        let text = format!(
            "Gem::Specification.new do |s| s.name = '{name}'; s.version = '1.0.0'; s.summary = 'x'; s.authors = ['x']; s.files = []; end"
        );
        [(spec, text), (lib, format!("{} = 1", name.to_uppercase()))]
    };
    let source = "require 'packed'\nrequire 'layered'\nrequire 'plain'\ndef handler(event:, context:) PACKED + LAYERED + PLAIN end";
    let mut files = vec![("function.rb".to_owned(), source.to_owned())];
    files.extend(
        gem("packed").map(|(name, text)| (format!("vendor/bundle/ruby/3.3.0/{name}"), text)),
    );
    let files: Vec<(&str, &str)> = files.iter().map(|(n, t)| (n.as_str(), t.as_str())).collect();
    let mut spec = ruby_spec("function.handler", &files);
    let layers = scratch("layers");
    for (name, text) in gem("layered") {
        let path = layers.join("ruby/gems/3.3.0").join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    std::fs::create_dir_all(layers.join("ruby/lib")).unwrap();
    std::fs::write(layers.join("ruby/lib/plain.rb"), "PLAIN = 1").unwrap();
    spec.layers = Some(layers);
    spec.env.push((
        "GEM_PATH".into(),
        "/var/task/vendor/bundle/ruby/3.3.0:/opt/ruby/gems/3.3.0".into(),
    ));
    spec.env.push(("RUBYLIB".into(), "/var/task:/var/runtime/lib:/opt/ruby/lib".into()));
    if !has(&sandbox, &[sandbox::Layer::Namespaces]) {
        return;
    }
    let posted = invoke(&sandbox, spec, "3").await;
    assert_eq!(posted.json(), json!(3), "{}", posted.text());
}

#[tokio::test]
async fn loggers_name_the_request() {
    if !installed("ruby") {
        return;
    }
    let sandbox = languages("ruby-log").await;
    let source = "require 'logger'\nLOG = Logger.new($stdout)\ndef handler(event:, context:) LOG.info('told'); puts 'plain'; raise 'x' end";
    for (format, lines) in [
        ("Text", ["#request-1]  INFO -- : told", "plain"]),
        ("JSON", ["\"requestId\":\"request-1\"", "plain"]),
    ] {
        let mut spec = ruby_spec("function.handler", &[("function.rb", source)]);
        spec.env.push(("AWS_LAMBDA_LOG_FORMAT".into(), format.into()));
        let mut environment = sandbox.spawn(spec).await.unwrap();
        let mut api = RuntimeApi::of(&mut environment);
        let _: Value = api.invoke("3").await.json();
        environment.kill();
        let output = String::from_utf8(read_output(&mut environment).await).unwrap();
        let found: Vec<&str> = output.lines().collect();
        assert_eq!(found.len(), 3, "an error is one line: {output:?}");
        assert!(found[0].contains(lines[0]) && found[1] == lines[1], "{output}");
        assert!(found[2].contains("Function<RuntimeError>"), "{output}");
    }
}
