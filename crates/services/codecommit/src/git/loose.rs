//! Writing objects, each a file of its own, durable before anything refers to it.

use super::GitError;
use super::home::{Home, sync_folder};
use super::oid::{Kind, Oid, header};
use flate2::Compression;
use flate2::write::ZlibEncoder;
use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::PathBuf;

/// Objects that are to be written.
#[derive(Debug, Default)]
pub(crate) struct New(Vec<(Oid, Kind, Vec<u8>)>);

impl New {
    /// Adds an object; its name.
    pub(crate) fn add(&mut self, kind: Kind, content: Vec<u8>) -> Oid {
        let oid = Oid::of(kind, &content);
        if !self.0.iter().any(|(known, ..)| *known == oid) {
            self.0.push((oid, kind, content));
        }
        oid
    }

    /// Writes all; durable when it returns. `token` is a name that nobody else takes.
    pub(crate) async fn write(self, home: &Home, token: String) -> Result<(), GitError> {
        let home = home.clone();
        let written = tokio::task::spawn_blocking(move || self.write_all(&home, &token)).await;
        written.map_err(|why| GitError::Failed(why.to_string()))?.map_err(GitError::from)
    }

    fn write_all(&self, home: &Home, token: &str) -> io::Result<()> {
        home.ensure(token)?;
        let objects = home.path().join("objects");
        let mut folders: BTreeSet<PathBuf> = BTreeSet::new();
        for (oid, kind, content) in &self.0 {
            let name = oid.to_string();
            let (folder, file) = name.split_at(2);
            let folder = objects.join(folder);
            let path = folder.join(file);
            fs::create_dir_all(&folder)?;
            match File::open(&path) {
                // Whoever wrote it may not have synced it yet.
                Ok(there) => there.sync_all()?,
                Err(_) => {
                    let new = objects.join(format!("tmp_obj_{token}"));
                    let mut encoder = ZlibEncoder::new(File::create(&new)?, Compression::fast());
                    encoder.write_all(header(*kind, content.len()).as_bytes())?;
                    encoder.write_all(content)?;
                    let file = encoder.finish()?;
                    file.sync_all()?;
                    fs::rename(&new, &path)?;
                }
            }
            folders.insert(folder);
        }
        for folder in &folders {
            sync_folder(folder)?;
        }
        sync_folder(&objects)
    }
}
