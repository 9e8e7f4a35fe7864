//! Files and folders, read.

use crate::errors;
use crate::git::oid::{Kind, Oid};
use crate::git::path::parts;
use crate::git::tree::Mode;
use crate::limits::FILE_BYTES_MAX;
use crate::room::Room;
use aws_api::ApiError;
use aws_api::codecommit::*;
use foundation::Caller;

impl Room {
    pub(crate) async fn get_blob(
        &self,
        caller: &Caller,
        input: GetBlobInput,
    ) -> Result<GetBlobOutput, ApiError> {
        let read = self.repository(caller, &input.repository_name).await?;
        let id = &input.blob_id;
        if id.is_empty() {
            return Err(error::blob_id_required_exception("A blob ID is required."));
        }
        let oid = Oid::parse(id).ok_or_else(|| {
            error::invalid_blob_id_exception(format!("The specified blob is not valid: {id}"))
        })?;
        let content = self.objects(&read).await?.read(oid, Kind::Blob, FILE_BYTES_MAX).await?;
        let content = content.ok_or_else(|| {
            error::blob_id_does_not_exist_exception(format!("Blob {id} does not exist"))
        })?;
        Ok(GetBlobOutput { content: content.into() })
    }

    pub(crate) async fn get_file(
        &self,
        caller: &Caller,
        input: GetFileInput,
    ) -> Result<GetFileOutput, ApiError> {
        let read = self.repository(caller, &input.repository_name).await?;
        let path = file_path(&input.file_path)?;
        let mut objects = self.objects(&read).await?;
        let commit = self.resolve(&read, &mut objects, input.commit_specifier.as_deref()).await?;
        let tree = objects.known(commit).await?.tree;
        let missing = || errors::no_file(&input.file_path);
        let item = objects.at(tree, &path).await?.ok_or_else(missing)?;
        if matches!(item.mode, Mode::Folder | Mode::Submodule) {
            return Err(missing());
        }
        let content = objects.read(item.oid, Kind::Blob, FILE_BYTES_MAX).await?;
        let content = content.ok_or_else(missing)?;
        Ok(GetFileOutput {
            blob_id: item.oid.to_string(),
            commit_id: commit.to_string(),
            file_mode: item.mode.file(),
            file_path: path.join("/"),
            file_size: i64::try_from(content.len()).unwrap_or(i64::MAX),
            file_content: content.into(),
        })
    }

    pub(crate) async fn get_folder(
        &self,
        caller: &Caller,
        input: GetFolderInput,
    ) -> Result<GetFolderOutput, ApiError> {
        let read = self.repository(caller, &input.repository_name).await?;
        let path = parts(&input.folder_path);
        let path = path.ok_or_else(|| errors::invalid_path(&input.folder_path))?;
        let mut objects = self.objects(&read).await?;
        let commit = self.resolve(&read, &mut objects, input.commit_specifier.as_deref()).await?;
        let tree = objects.known(commit).await?.tree;
        let found = objects.at(tree, &path).await?.filter(|item| item.mode == Mode::Folder);
        let found = found.ok_or_else(|| {
            let text = format!("The folder {} does not exist", input.folder_path);
            error::folder_does_not_exist_exception(text)
        })?;
        let folder_path = path.join("/");
        let (mut files, mut folders) = (Vec::new(), Vec::new());
        let (mut links, mut modules) = (Vec::new(), Vec::new());
        for entry in objects.folder(found.oid).await?.entries() {
            let name = String::from_utf8_lossy(&entry.name).into_owned();
            let absolute = match folder_path.is_empty() {
                true => name.clone(),
                false => format!("{folder_path}/{name}"),
            };
            let (absolute_path, relative_path) = (Some(absolute), Some(name));
            let oid = Some(entry.item.oid.to_string());
            let file_mode = Some(entry.item.mode.file());
            match entry.item.mode {
                Mode::Folder => folders.push(Folder { absolute_path, relative_path, tree_id: oid }),
                Mode::Submodule => {
                    modules.push(SubModule { absolute_path, commit_id: oid, relative_path });
                }
                Mode::Symlink => links.push(SymbolicLink {
                    absolute_path,
                    blob_id: oid,
                    file_mode,
                    relative_path,
                }),
                Mode::Normal | Mode::Executable => {
                    files.push(File { absolute_path, blob_id: oid, file_mode, relative_path });
                }
            }
        }
        Ok(GetFolderOutput {
            commit_id: commit.to_string(),
            files: Some(files),
            folder_path,
            sub_folders: Some(folders),
            sub_modules: Some(modules),
            symbolic_links: Some(links),
            tree_id: Some(found.oid.to_string()),
        })
    }
}

/// A file's path in its parts.
pub(crate) fn file_path(path: &str) -> Result<Vec<&str>, ApiError> {
    if path.is_empty() {
        return Err(error::path_required_exception("The filePath is required."));
    }
    parts(path).filter(|parts| !parts.is_empty()).ok_or_else(|| errors::invalid_path(path))
}
