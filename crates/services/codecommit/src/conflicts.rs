//! What is told of conflicts: GetMergeConflicts, DescribeMergeConflicts, GetMergeOptions.

use crate::errors;
use crate::files::file_path;
use crate::git::merge3::{Merge3, Part, PartKind};
use crate::git::objects::Objects;
use crate::git::oid::Kind;
use crate::git::tree::Item;
use crate::merge::{Both, Manner, Merge, Strategy};
use crate::paging::{cut, size};
use crate::room::Room;
use aws_api::ApiError;
use aws_api::codecommit::*;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use foundation::Caller;

impl Room {
    pub(crate) async fn merge_options(
        &self,
        caller: &Caller,
        input: GetMergeOptionsInput,
    ) -> Result<GetMergeOptionsOutput, ApiError> {
        let read = self.repository(caller, &input.repository_name).await?;
        let manner = Manner::of(
            input.conflict_detail_level.as_ref(),
            input.conflict_resolution_strategy.as_ref(),
        )?;
        let mut objects = self.objects(&read).await?;
        let (source, destination) =
            (&input.source_commit_specifier, &input.destination_commit_specifier);
        let tips = self.tips(&read, &mut objects, source, destination).await?;
        let mut merge_options = Vec::new();
        if tips.base == Some(tips.destination) {
            merge_options.push(MergeOptionTypeEnum::FastForwardMerge);
        }
        let merge = self.merge(&mut objects, tips).await?;
        if merge.conflicts(&mut objects, manner).await?.is_empty() {
            merge_options
                .extend([MergeOptionTypeEnum::SquashMerge, MergeOptionTypeEnum::ThreeWayMerge]);
        }
        Ok(GetMergeOptionsOutput {
            base_commit_id: tips.base.map(|oid| oid.to_string()).unwrap_or_default(),
            destination_commit_id: tips.destination.to_string(),
            merge_options,
            source_commit_id: tips.source.to_string(),
        })
    }

    pub(crate) async fn merge_conflicts(
        &self,
        caller: &Caller,
        input: GetMergeConflictsInput,
    ) -> Result<GetMergeConflictsOutput, ApiError> {
        let read = self.repository(caller, &input.repository_name).await?;
        let manner = Manner::of(
            input.conflict_detail_level.as_ref(),
            input.conflict_resolution_strategy.as_ref(),
        )?;
        let max = size(input.max_conflict_files)?;
        let mut objects = self.objects(&read).await?;
        let (source, destination) =
            (&input.source_commit_specifier, &input.destination_commit_specifier);
        let tips = self.tips(&read, &mut objects, source, destination).await?;
        let merge = self.merge(&mut objects, tips).await?;
        let (paths, mergeable) = match known_option(&input.merge_option)? {
            true => (Vec::new(), tips.base == Some(tips.destination)),
            false => {
                let paths = merge.conflicts(&mut objects, manner).await?;
                let none = paths.is_empty();
                (paths, none)
            }
        };
        let token = input.next_token.as_deref();
        let (page, next_token) = cut("GetMergeConflicts", paths, String::clone, token, max)?;
        let mut conflict_metadata_list = Vec::with_capacity(page.len());
        for path in page {
            conflict_metadata_list.push(described(&mut objects, &merge, &path, manner).await?.0);
        }
        Ok(GetMergeConflictsOutput {
            base_commit_id: tips.base.map(|oid| oid.to_string()),
            conflict_metadata_list,
            destination_commit_id: tips.destination.to_string(),
            mergeable,
            next_token,
            source_commit_id: tips.source.to_string(),
        })
    }

    pub(crate) async fn describe_conflicts(
        &self,
        caller: &Caller,
        input: DescribeMergeConflictsInput,
    ) -> Result<DescribeMergeConflictsOutput, ApiError> {
        let read = self.repository(caller, &input.repository_name).await?;
        let manner = Manner::of(
            input.conflict_detail_level.as_ref(),
            input.conflict_resolution_strategy.as_ref(),
        )?;
        known_option(&input.merge_option)?;
        let max = size(input.max_merge_hunks)?;
        let path = file_path(&input.file_path)?.join("/");
        let mut objects = self.objects(&read).await?;
        let (source, destination) =
            (&input.source_commit_specifier, &input.destination_commit_specifier);
        let tips = self.tips(&read, &mut objects, source, destination).await?;
        let merge = self.merge(&mut objects, tips).await?;
        if !merge.both.contains_key(&path) {
            return Err(errors::no_file(&input.file_path));
        }
        let (conflict_metadata, hunks) = described(&mut objects, &merge, &path, manner).await?;
        let hunks: Vec<(usize, MergeHunk)> = hunks.into_iter().enumerate().collect();
        let (page, next_token) = cut(
            "DescribeMergeConflicts",
            hunks,
            |(at, _)| at.to_string(),
            input.next_token.as_deref(),
            max,
        )?;
        Ok(DescribeMergeConflictsOutput {
            base_commit_id: tips.base.map(|oid| oid.to_string()),
            conflict_metadata,
            destination_commit_id: tips.destination.to_string(),
            merge_hunks: page.into_iter().map(|(_, hunk)| hunk).collect(),
            next_token,
            source_commit_id: tips.source.to_string(),
        })
    }

    pub(crate) async fn batch_describe_conflicts(
        &self,
        caller: &Caller,
        input: BatchDescribeMergeConflictsInput,
    ) -> Result<BatchDescribeMergeConflictsOutput, ApiError> {
        let read = self.repository(caller, &input.repository_name).await?;
        let manner = Manner::of(
            input.conflict_detail_level.as_ref(),
            input.conflict_resolution_strategy.as_ref(),
        )?;
        known_option(&input.merge_option)?;
        let max = size(input.max_conflict_files)?;
        let max_hunks = size(input.max_merge_hunks)?;
        let mut objects = self.objects(&read).await?;
        let (source, destination) =
            (&input.source_commit_specifier, &input.destination_commit_specifier);
        let tips = self.tips(&read, &mut objects, source, destination).await?;
        let merge = self.merge(&mut objects, tips).await?;
        let mut errors = Vec::new();
        let paths = match input.file_paths.filter(|paths| !paths.is_empty()) {
            None => merge.conflicts(&mut objects, manner).await?,
            Some(paths) => {
                let (known, unknown): (Vec<String>, Vec<String>) =
                    paths.into_iter().partition(|path| merge.both.contains_key(path));
                errors.extend(unknown.into_iter().map(|path| {
                    let error = errors::no_file(&path);
                    BatchDescribeMergeConflictsError {
                        exception_name: error.code().to_owned(),
                        message: error.message().to_owned(),
                        file_path: path,
                    }
                }));
                known
            }
        };
        let token = input.next_token.as_deref();
        let listing = "BatchDescribeMergeConflicts";
        let (page, next_token) = cut(listing, paths, String::clone, token, max)?;
        let mut conflicts = Vec::with_capacity(page.len());
        for path in page {
            let (metadata, mut hunks) = described(&mut objects, &merge, &path, manner).await?;
            hunks.truncate(max_hunks);
            let (conflict_metadata, merge_hunks) = (Some(metadata), Some(hunks));
            conflicts.push(Conflict { conflict_metadata, merge_hunks });
        }
        Ok(BatchDescribeMergeConflictsOutput {
            base_commit_id: tips.base.map(|oid| oid.to_string()),
            conflicts,
            destination_commit_id: tips.destination.to_string(),
            errors: Some(errors),
            next_token,
            source_commit_id: tips.source.to_string(),
        })
    }
}

/// Whether it is a fast forward.
fn known_option(option: &MergeOptionTypeEnum) -> Result<bool, ApiError> {
    match option {
        MergeOptionTypeEnum::FastForwardMerge => Ok(true),
        MergeOptionTypeEnum::SquashMerge | MergeOptionTypeEnum::ThreeWayMerge => Ok(false),
        MergeOptionTypeEnum::Unknown(_) => Err(error::invalid_merge_option_exception(
            "The specified merge option is not valid for this operation. Not all merge strategies are supported for all operations.",
        )),
    }
}

/// What is told of a file that both have changed, and its parts.
async fn described(
    objects: &mut Objects,
    merge: &Merge,
    path: &str,
    manner: Manner,
) -> Result<(ConflictMetadata, Vec<MergeHunk>), ApiError> {
    let both = merge.both.get(path).copied();
    let both = both.ok_or_else(|| errors::no_file(path))?;
    let texts = both.texts(objects).await?;
    let merge3 =
        texts.as_ref().map(|[base, source, destination]| Merge3::new(base, source, destination));
    let by_lines = manner.by_lines || manner.strategy == Strategy::Automerge;
    let count = merge3.as_ref().map_or(1, Merge3::conflicts);
    let content = match (both.source, both.destination) {
        (Some(source), Some(destination)) if source.oid == destination.oid => false,
        _ if by_lines => count > 0,
        _ => true,
    };
    let sides = [both.base, both.source, both.destination];
    let [base_size, source_size, destination_size] = sizes(objects, sides).await?;
    let [base_type, source_type, destination_type] =
        sides.map(|item| item.map(|item| item.mode.object_type()));
    let [base_mode, source_mode, destination_mode] =
        sides.map(|item| item.map(|item| item.mode.file()));
    let is_binary = merge3.is_none();
    let binary = |item: Option<Item>| Some(is_binary && item.is_some());
    let number = match (content, by_lines) {
        (false, _) => 0,
        (true, true) => count.max(1),
        (true, false) => 1,
    };
    let metadata = ConflictMetadata {
        content_conflict: Some(content),
        file_mode_conflict: Some(modes_conflict(&both)),
        file_modes: Some(FileModes {
            base: base_mode,
            destination: destination_mode,
            source: source_mode,
        }),
        file_path: Some(path.to_owned()),
        file_sizes: Some(FileSizes {
            base: base_size,
            destination: destination_size,
            source: source_size,
        }),
        is_binary_file: Some(IsBinaryFile {
            base: binary(both.base),
            destination: binary(both.destination),
            source: binary(both.source),
        }),
        merge_operations: Some(both.operations()),
        number_of_conflicts: Some(i32::try_from(number).unwrap_or(i32::MAX)),
        object_type_conflict: Some(match (&source_type, &destination_type) {
            (Some(source), Some(destination)) => source != destination,
            _ => false,
        }),
        object_types: Some(ObjectTypes {
            base: base_type,
            destination: destination_type,
            source: source_type,
        }),
    };
    let hunks = merge3.as_ref().map(|merge3| hunks(merge3, by_lines)).unwrap_or_default();
    Ok((metadata, hunks))
}

/// Whether both have given the file a mode, each another one.
fn modes_conflict(both: &Both) -> bool {
    let (Some(source), Some(destination)) = (both.source, both.destination) else { return false };
    let was = both.base.map(|base| base.mode);
    source.mode != destination.mode && Some(source.mode) != was && Some(destination.mode) != was
}

async fn sizes(
    objects: &mut Objects,
    items: [Option<Item>; 3],
) -> Result<[Option<i64>; 3], ApiError> {
    let mut sizes = [None; 3];
    for (size, item) in sizes.iter_mut().zip(items) {
        let Some(item) = item else { continue };
        if let Some((Kind::Blob, length)) = objects.info(item.oid).await? {
            *size = Some(i64::try_from(length).unwrap_or(i64::MAX));
        }
    }
    Ok(sizes)
}

/// The parts that were changed. Where files are wholes, all that both have changed is in conflict.
fn hunks(merge: &Merge3<'_>, by_lines: bool) -> Vec<MergeHunk> {
    let changed = merge.parts.iter().filter(|part| part.kind != PartKind::Unchanged);
    let hunk = |part: &Part| MergeHunk {
        base: Some(detail(&merge.base, &part.base)),
        destination: Some(detail(&merge.destination, &part.destination)),
        is_conflict: Some(!by_lines || part.kind == PartKind::Conflict),
        source: Some(detail(&merge.source, &part.source)),
    };
    changed.map(hunk).collect()
}

/// Lines are counted from one; where there are none, the last is before the first.
fn detail(lines: &[&[u8]], range: &std::ops::Range<usize>) -> MergeHunkDetail {
    let number = |line: usize| Some(i32::try_from(line).unwrap_or(i32::MAX));
    let content = lines.get(range.clone()).unwrap_or_default().concat();
    MergeHunkDetail {
        end_line: number(range.end),
        hunk_content: Some(STANDARD.encode(content)),
        start_line: number(range.start + 1),
    }
}
