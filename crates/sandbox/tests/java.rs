//! Java functions from JVMs that waited for them, and from those started for them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests fail by panic")]

mod support;

use std::path::Path;
use std::process::Command;

use sandbox::{Launch, Sandbox, Spec, Status};
use serde_json::{Value, json};
use support::*;

const SOURCE: &str = r#"
package example;
import com.amazonaws.services.lambda.runtime.*;
import java.io.*;
import java.util.*;

public class Handlers {
    public static class Maps implements RequestHandler<Map<String, Object>, Object> {
        public Object handleRequest(Map<String, Object> event, Context context) {
            Map<String, Object> out = new LinkedHashMap<>();
            out.put("got", event);
            out.put("id", context.getAwsRequestId());
            out.put("name", System.getenv("AWS_LAMBDA_FUNCTION_NAME"));
            out.put("left", context.getRemainingTimeInMillis() > 1000);
            out.put("memory", context.getMemoryLimitInMB());
            return out;
        }
    }
    public static class Streams implements RequestStreamHandler {
        public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
            out.write('[');
            in.transferTo(out);
            out.write(']');
        }
    }
    public enum Kind { SMALL, LARGE }
    public static class Order {
        private String id;
        private List<Item> items;
        private Kind kind;
        private long placedAt;
        public String getId() { return id; }
        public void setId(String id) { this.id = id; }
        public List<Item> getItems() { return items; }
        public void setItems(List<Item> items) { this.items = items; }
        public Kind getKind() { return kind; }
        public void setKind(Kind kind) { this.kind = kind; }
        public long getPlacedAt() { return placedAt; }
        public void setPlacedAt(long at) { placedAt = at; }
        public boolean isLarge() { return kind == Kind.LARGE; }
    }
    public static class Item { public String name; public Double price; }
    public static class Orders implements RequestHandler<Order, Order> {
        public Order handleRequest(Order order, Context context) {
            order.getItems().forEach(item -> item.price *= 2);
            return order;
        }
    }
    public static class Plain {
        public String upper(String text) { return text.toUpperCase(); }
        public List<Integer> more(List<Integer> numbers, Context context) { numbers.add(4); return numbers; }
        public static int count(Map<String, List<Item>> all) { return all.values().iterator().next().size(); }
        public void nothing(Object event) {}
        public String relative(Object event) throws IOException {
            try (BufferedReader in = new BufferedReader(new FileReader("example/data.txt"))) { return in.readLine() + new File("x").getAbsolutePath(); }
        }
        public String fails(Object event) { throw new IllegalStateException("not " + event); }
        public String logs(Object event, Context context) {
            System.out.println("printed");
            context.getLogger().log("one\ntwo");
            throw new RuntimeException("thrown");
        }
        public void eats(Object event) { List<byte[]> all = new ArrayList<>(); for (;;) all.add(new byte[1 << 20]); }
    }
    public static class Broken { static { if (true) throw new IllegalStateException("static"); } public void handleRequest(Object o) {} }
}
"#;

/// The classes of the source, compiled against the runtime's own interfaces.
fn classes(state: &Path) -> std::path::PathBuf {
    let (source, out) = (scratch("source"), scratch("classes"));
    std::fs::write(source.join("Handlers.java"), SOURCE).unwrap();
    let runtimes = std::fs::read_dir(state.join("java")).unwrap();
    let jar =
        runtimes.flatten().map(|entry| entry.path().join("runtime.jar")).find(|jar| jar.is_file());
    let done = Command::new("javac")
        .args(["-nowarn", "-d"])
        .arg(&out)
        .arg("-cp")
        .arg(jar.expect("the runtime's jar"))
        .arg(source.join("Handlers.java"))
        .output()
        .unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    std::fs::write(out.join("example/data.txt"), "data").unwrap();
    out
}

/// A sandbox that has made its Java runtime, and the functions' classes.
async fn ready(name: &str) -> (std::sync::Arc<Sandbox>, std::path::PathBuf) {
    let mut config = config(name);
    let java = sandbox::InterpreterConfig { interpreter: "java".into(), pool_size: 1 };
    (config.java, config.warm_at_start) = (Some(java), false);
    let state = config.state_dir.clone();
    let sandbox = soon("start", Sandbox::start(config)).await.unwrap();
    // Its first environment has the runtime made.
    let launch = Launch::Java { handler: "none.Such".into() };
    let mut first = sandbox.spawn(spec_of(launch, "java17", &[])).await.unwrap();
    let told = RuntimeApi::of(&mut first).posted().await.json();
    assert_eq!(told["errorType"], "java.lang.ClassNotFoundException", "{told}");
    assert_eq!(told["errorMessage"], "Class not found: none.Such");
    assert_eq!(soon("end", first.exited()).await.status, Status::Code(1));
    (sandbox, classes(&state))
}

fn java_spec(handler: &str, classes: &Path) -> Spec {
    let mut spec = spec_of(Launch::Java { handler: handler.into() }, "java17", &[]);
    spec.code = classes.to_owned();
    spec
}

#[tokio::test]
async fn every_form_of_handler_is_found_and_answers() {
    if !installed("javac") {
        return;
    }
    let (sandbox, classes) = ready("java-forms").await;
    let order = json!({"id": "1", "items": [{"name": "a", "price": 1.5}], "kind": "LARGE", "placedAt": 5_000_000_000_u64, "unknown": {}});
    let doubled = json!({"id": "1", "items": [{"name": "a", "price": 3.0}], "kind": "LARGE", "placedAt": 5_000_000_000_u64, "large": true});
    let cases: [(&str, Value, Value); 10] = [
        (
            "Maps",
            json!({"ü\n": [1, 2.5, null, true]}),
            json!({"got": {"ü\n": [1, 2.5, null, true]}, "id": "request-1", "name": "name", "left": true, "memory": 256}),
        ),
        (
            "Maps::handleRequest",
            json!({}),
            json!({"got": {}, "id": "request-1", "name": "name", "left": true, "memory": 256}),
        ),
        ("Streams", json!({"a": 1}), json!([{"a": 1}])),
        ("Orders", order, doubled),
        ("Plain::upper", json!("ab"), json!("AB")),
        ("Plain::more", json!([1]), json!([1, 4])),
        ("Plain::count", json!({"a": [{"name": "x"}, {}]}), json!(2)),
        ("Plain::nothing", json!({}), Value::Null),
        ("Plain::relative", json!({}), json!("data/var/task/x")),
        ("Plain::upper", json!(12), json!("12")),
    ];
    let waited = has(&sandbox, &[sandbox::Layer::Namespaces]);
    for own in [None, Some(("JAVA_TOOL_OPTIONS", "-Dx=y"))] {
        for (handler, event, expected) in &cases {
            let mut spec = java_spec(&format!("example.Handlers${handler}"), &classes);
            spec.env.extend(own.map(|(name, value)| (name.to_owned(), value.to_owned())));
            if handler.contains("relative") && (!waited || own.is_some()) {
                continue;
            }
            let mut environment = sandbox.spawn(spec).await.unwrap();
            let mut api = RuntimeApi::of(&mut environment);
            for _ in 0..2 {
                let posted = api.invoke(&event.to_string()).await;
                assert!(posted.path.ends_with("/response"), "{handler}: {}", posted.text());
                assert_eq!(&posted.json(), expected, "{handler}");
            }
        }
    }
}

#[tokio::test]
async fn failures_are_told_as_lambda_tells_them() {
    if !installed("javac") {
        return;
    }
    let (sandbox, classes) = ready("java-failures").await;
    for (handler, path, kind, message) in [
        ("Plain::fails", "error", "java.lang.IllegalStateException", "not {}"),
        (
            "Plain::more",
            "error",
            "java.lang.IllegalArgumentException",
            "An error occurred during JSON parsing",
        ),
        (
            "Broken",
            "init/error",
            "java.lang.IllegalStateException",
            "Error loading class example.Handlers$Broken: static",
        ),
        (
            "Plain::absent",
            "init/error",
            "null",
            "No public method named absent with appropriate method signature found on class example.Handlers$Plain",
        ),
        (
            "Plain",
            "init/error",
            "java.lang.ClassCastException",
            "Class example.Handlers$Plain does not implement an appropriate handler interface",
        ),
    ] {
        let spec = java_spec(&format!("example.Handlers${handler}"), &classes);
        let mut environment = sandbox.spawn(spec).await.unwrap();
        let mut api = RuntimeApi::of(&mut environment);
        let posted = if path == "error" { api.invoke("{}").await } else { api.posted().await };
        assert!(posted.path.ends_with(path), "{handler}: {}", posted.text());
        let told = posted.json();
        assert_eq!(told["errorType"].as_str().unwrap_or("null"), kind, "{told}");
        assert_eq!(told["errorMessage"], message);
        if kind == "java.lang.IllegalStateException" && path == "error" {
            let first = told["stackTrace"][0].as_str().unwrap();
            assert!(first.starts_with("example.Handlers$Plain.fails(Handlers.java:"), "{told}");
            assert!(!told.to_string().contains("millstream"), "{told}");
            assert_eq!(api.invoke("{}").await.json(), told, "and it goes on");
        }
    }
}

/// A message of many lines is one event; memory that runs out ends the environment.
#[tokio::test]
async fn logs_are_events_and_memory_is_bounded() {
    if !installed("javac") {
        return;
    }
    let (sandbox, classes) = ready("java-log").await;
    let mut environment =
        sandbox.spawn(java_spec("example.Handlers$Plain::logs", &classes)).await.unwrap();
    // Kept until it is killed: a JVM whose Runtime API is gone says so.
    let mut api = RuntimeApi::of(&mut environment);
    let posted = api.invoke("{}").await;
    assert_eq!(posted.json()["errorMessage"], "thrown");
    environment.kill();
    let output = String::from_utf8(read_output(&mut environment).await).unwrap();
    let lines: Vec<&str> = output.lines().collect();
    assert_eq!(&lines[..2], ["printed", "one\rtwo"], "{output}");
    assert!(lines[2].starts_with("thrown: java.lang.RuntimeException\rjava.lang.RuntimeException: thrown\r\tat example.Handlers$Plain.logs("), "{output}");
    assert_eq!(lines.len(), 3, "{output}");
    let mut environment =
        sandbox.spawn(java_spec("example.Handlers$Plain::eats", &classes)).await.unwrap();
    // The heap comes to its end, or before it the memory of all: the JVM's own is not counted in it.
    let mut api = RuntimeApi::of(&mut environment);
    api.give("{}").await;
    let exit = tokio::select! {
        posted = api.posted() => {
            assert_eq!(posted.json()["errorType"], "java.lang.OutOfMemoryError");
            soon("end", environment.exited()).await
        }
        exit = environment.exited() => exit,
    };
    assert!(exit.out_of_memory || exit.status == Status::Code(1), "{exit:?}");
}
