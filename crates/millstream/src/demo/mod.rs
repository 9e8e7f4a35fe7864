//! `millstream demo`: an example deployed, fed with real events, and shown.

mod clicks;

use crate::cli::{Demo, Up};
use crate::client::Client;
use crate::message::{Failure, Stream, paint};
use crate::{serve, settings::Settings};
use foundation::Ambient;
use std::path::{Path, PathBuf};

/// Runs the example on the server at `--endpoint`, or on a fresh one.
pub async fn run(options: Demo) -> Result<(), Failure> {
    let ambient = Ambient::system();
    if let Some(endpoint) = &options.endpoint {
        return show(&options, endpoint, &ambient).await;
    }
    let scratch = Scratch::new(&ambient)?;
    let up = Up {
        listen: Some(([127, 0, 0, 1], 0).into()),
        data_dir: Some(scratch.0.clone()),
        runtimes_dir: options
            .runtimes_dir
            .clone()
            .or_else(|| Some(PathBuf::from(".millstream/runtimes"))),
        ..Up::default()
    };
    let server = serve::start(Settings::resolve(up, Path::new("."))?).await?;
    let endpoint = format!("http://{}", server.address());
    say(
        "1;32",
        "Started",
        &format!("a server on {endpoint}, its store in {}", scratch.0.display()),
    );
    let shown = tokio::select! {
        shown = show(&options, &endpoint, &ambient) => shown,
        stopped = server.interrupted() => Err(Failure::new("the demo was stopped", stopped)),
    };
    server.stop().await;
    shown
}

async fn show(options: &Demo, endpoint: &str, ambient: &Ambient) -> Result<(), Failure> {
    let client = Client::new(endpoint, ambient.clone())?;
    let outcome = clicks::run(&client, ambient, options.count).await?;
    if options.json {
        println!("{}", outcome.json());
    } else {
        print!("{}", outcome.text());
    }
    Ok(())
}

/// A line about what has been done, on standard error.
fn say(code: &str, verb: &str, rest: &str) {
    eprintln!("{} {rest}", paint(Stream::Err, code, &format!("{verb:>12}")));
}

/// A directory that is gone when the demo ends.
struct Scratch(PathBuf);

impl Scratch {
    fn new(ambient: &Ambient) -> Result<Scratch, Failure> {
        let path = std::env::temp_dir().join(format!("millstream-demo-{}", ambient.dice.hex(8)));
        std::fs::create_dir_all(&path).map_err(|e| Failure::new(path.display(), e))?;
        Ok(Scratch(path))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // What can't be removed stays in the temporary directory, which is what that is for.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
