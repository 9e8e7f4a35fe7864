//! AWS's names as Rust's.

/// `StreamARN` → `stream_arn`, `SSEType` → `sse_type`, `type` → `r#type`.
pub fn snake(name: &str) -> String {
    let out = split(name).join("_").to_lowercase();
    match out.as_str() {
        "type" | "match" | "ref" | "use" | "move" | "where" | "enum" | "struct" | "mod" | "fn"
        | "in" | "as" | "loop" | "for" | "if" | "else" | "return" | "static" | "const"
        | "trait" | "impl" | "pub" | "dyn" | "async" | "await" | "final" | "override"
        | "abstract" | "virtual" | "try" => format!("r#{out}"),
        "self" | "super" | "crate" => format!("{out}_"),
        _ if out.starts_with(|c: char| c.is_ascii_digit()) => format!("n{out}"),
        _ => out,
    }
}

/// `StreamARN` → `STREAM_ARN`.
pub fn screaming(name: &str) -> String {
    split(name).join("_").to_uppercase()
}

/// `TRIM_HORIZON` → `TrimHorizon`, `python3.12` → `Python3_12`, `x86_64` → `X86_64`.
pub fn camel(name: &str) -> String {
    let mut out = String::new();
    for part in name.split(|c: char| !c.is_ascii_alphanumeric()).filter(|p| !p.is_empty()) {
        let digits = |c: char| c.is_ascii_digit();
        if out.ends_with(digits) && part.starts_with(digits) {
            out.push('_');
        }
        for word in split(part) {
            let (first, rest) = word.split_at(1);
            out.push_str(&first.to_uppercase());
            out.push_str(&rest.to_lowercase());
        }
    }
    match out.as_str() {
        "Self" | "Unknown" => format!("{out}_"),
        "" => "Empty".to_owned(),
        _ if out.starts_with(|c: char| c.is_ascii_digit()) => format!("N{out}"),
        _ => out,
    }
}

/// A type's name: the model's own, but for its first letter.
pub fn type_name(name: &str) -> String {
    let (first, rest) = name.split_at(1);
    let name = format!("{}{rest}", first.to_uppercase());
    match name.as_str() {
        "String" | "Option" | "Vec" | "Box" | "Result" | "Ok" | "Err" | "Some" | "None" => {
            format!("{name}_")
        }
        _ => name,
    }
}

/// Words: a capital after a small letter or a digit begins one, and so does the last capital of
/// several before a small letter.
fn split(name: &str) -> Vec<String> {
    let letters: Vec<char> = name.chars().collect();
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    for (at, letter) in letters.iter().enumerate() {
        let after_small =
            at > 0 && (letters[at - 1].is_lowercase() || letters[at - 1].is_ascii_digit());
        let before_small = letters.get(at + 1).is_some_and(|next| next.is_lowercase());
        let plural = letters.get(at + 1) == Some(&'s')
            && letters.get(at + 2).is_none_or(|next| !next.is_lowercase());
        let begins = letter.is_uppercase() && (after_small || (before_small && !plural));
        if (!letter.is_alphanumeric() || begins) && !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        if letter.is_alphanumeric() {
            word.push(*letter);
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_read_as_rust_names() {
        for (aws, rust) in [
            ("StreamARN", "stream_arn"),
            ("SSEDescription", "sse_description"),
            ("KMSMasterKeyArn", "kms_master_key_arn"),
            ("Type", "r#type"),
            ("logGroupName", "log_group_name"),
            ("S3Bucket", "s3_bucket"),
            ("VpcId", "vpc_id"),
            ("MillisBehindLatest", "millis_behind_latest"),
            ("SubnetIDs", "subnet_ids"),
        ] {
            assert_eq!(snake(aws), rust);
        }
        for (aws, rust) in [
            ("TRIM_HORIZON", "TrimHorizon"),
            ("python3.12", "Python3_12"),
            ("nodejs", "Nodejs"),
            ("x86_64", "X86_64"),
            ("SS", "Ss"),
            ("NULL", "Null"),
            ("PutRecord", "PutRecord"),
        ] {
            assert_eq!(camel(aws), rust);
        }
    }
}
