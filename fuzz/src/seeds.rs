//! Inputs to begin with: `seeds/TARGET.txt`, one after the other, parted by lines of `---`.

macro_rules! seeds {
    ($($name:literal)*) => {
        /// The seeds of a target, by its name.
        pub fn of(target: &str) -> Vec<&'static [u8]> {
            let text = match target {
                $($name => include_str!(concat!("../seeds/", $name, ".txt")),)*
                _ => "",
            };
            text.split("\n---\n").map(|seed| seed.trim_end_matches('\n').as_bytes()).collect()
        }
    };
}

seeds!("alarm-rule" "api-mapping" "cbor" "chunks" "columnar" "dynamodb" "event-stream" "form" "git" "iam" "input" "insights" "jsonpath" "kinesis" "logs" "metric-math" "model" "names" "openapi" "pattern" "policy" "response" "s3" "sam" "schedule" "selection" "streams" "template" "velocity");
