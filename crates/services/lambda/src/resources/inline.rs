//! Code that stands in the template itself: a package of one file, and the module by which custom
//! resources answer, where the code names it («cfn-response module»).

use bytes::Bytes;
use resource::Failure;
use std::io::{Cursor, Write};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const NODE_MODULE: &str = include_str!("cfn_response.js");
const PYTHON_MODULE: &str = include_str!("cfn_response.py");

/// The most that code in a template may be.
const CODE_MAX: usize = 4 * 1024 * 1024;

/// The package of `code` for the runtime; the same for the same code.
pub(super) fn package(code: &str, runtime: Option<&str>) -> Result<Bytes, Failure> {
    let (file, module, name, source) = match runtime {
        Some(runtime) if runtime.starts_with("nodejs") => {
            ("index.js", "node_modules/cfn-response.js", "cfn-response", NODE_MODULE)
        }
        Some(runtime) if runtime.starts_with("python") => {
            ("index.py", "cfnresponse.py", "cfnresponse", PYTHON_MODULE)
        }
        _ => {
            return Err(Failure::invalid(
                "ZipFile can only be used when Runtime is set to one of nodejs* and python*.",
            ));
        }
    };
    if code.len() > CODE_MAX {
        return Err(Failure::invalid("ZipFile can have at most 4 MB of code."));
    }
    let mut files = vec![(file, code)];
    if code.contains(name) {
        files.push((module, source));
    }
    write(&files).map_err(|why| Failure::invalid(format!("ZipFile can't be packed: {why}")))
}

fn write(files: &[(&str, &str)]) -> zip::result::ZipResult<Bytes> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    // No time of its own: what is the same has the same digest.
    let options = SimpleFileOptions::default()
        .last_modified_time(zip::DateTime::default())
        .unix_permissions(0o644);
    for (name, body) in files {
        writer.start_file(*name, options)?;
        writer.write_all(body.as_bytes())?;
    }
    Ok(writer.finish()?.into_inner().into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    #[allow(clippy::unwrap_used, reason = "tests fail by panic")]
    fn code_becomes_a_package_with_the_module_that_it_names() {
        for (runtime, code, names) in [
            ("nodejs22.x", "exports.handler = 1", vec!["index.js"]),
            ("nodejs16.x", "require('cfn-response')", {
                vec!["index.js", "node_modules/cfn-response.js"]
            }),
            ("python3.12", "import cfnresponse", vec!["index.py", "cfnresponse.py"]),
        ] {
            let zip = package(code, Some(runtime)).unwrap();
            assert_eq!(zip, package(code, Some(runtime)).unwrap());
            let mut archive = zip::ZipArchive::new(Cursor::new(zip)).unwrap();
            let found: Vec<_> = archive.file_names().map(str::to_owned).collect();
            assert_eq!(found.len(), names.len());
            assert!(names.iter().all(|name| found.iter().any(|f| f == name)), "{found:?}");
            let mut text = String::new();
            archive.by_name(names[0]).unwrap().read_to_string(&mut text).unwrap();
            assert_eq!(text, code);
        }
        for runtime in [None, Some("provided.al2023")] {
            assert!(package("x", runtime).is_err(), "{runtime:?}");
        }
    }
}
