//! Paths of files in a repository, and names of references.

/// Takes a path apart: `a/b.txt`, with or without a slash before or behind it. `None` where git could
/// not have such a path, or where a checkout would write outside of its folder.
pub(crate) fn parts(path: &str) -> Option<Vec<&str>> {
    let path = path.strip_prefix('/').unwrap_or(path);
    let path = path.strip_suffix('/').unwrap_or(path);
    if path.is_empty() {
        return Some(Vec::new());
    }
    let parts: Vec<&str> = path.split('/').collect();
    parts.iter().all(|part| is_part(part)).then_some(parts)
}

fn is_part(part: &str) -> bool {
    !matches!(part, "" | "." | "..") && !part.eq_ignore_ascii_case(".git") && !part.contains('\0')
}

/// Whether git takes it as a reference's name («git check-ref-format»); `refs/heads/` and the like
/// belongs to it.
pub(crate) fn is_reference(name: &str) -> bool {
    let forbidden = |c: char| {
        c.is_ascii_control() || matches!(c, ' ' | '~' | '^' | ':' | '?' | '*' | '[' | '\\' | '\x7f')
    };
    let part = |part: &str| !part.is_empty() && !part.starts_with('.') && !part.ends_with(".lock");
    name.contains('/')
        && name.split('/').all(part)
        && !name.contains("..")
        && !name.contains("@{")
        && !name.contains(forbidden)
        && !name.ends_with('.')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_stay_in_their_folder() {
        for (path, expected) in [
            ("a/b.txt", Some(vec!["a", "b.txt"])),
            ("/a/", Some(vec!["a"])),
            ("", Some(vec![])),
            ("/", Some(vec![])),
            ("a//b", None),
            ("../a", None),
            ("a/./b", None),
            (".git/config", None),
            ("a/.GIT/hooks", None),
            ("a\0b", None),
            (".gitignore", Some(vec![".gitignore"])),
        ] {
            assert_eq!(parts(path), expected, "{path}");
        }
    }

    #[test]
    fn references_are_as_git_has_them() {
        for (name, fine) in [
            ("refs/heads/main", true),
            ("refs/heads/a/b", true),
            ("refs/heads/é", true),
            ("refs/heads/@", true),
            ("main", false),
            ("refs/heads/", false),
            ("refs/heads//a", false),
            ("refs/heads/.a", false),
            ("refs/heads/a..b", false),
            ("refs/heads/a.lock", false),
            ("refs/heads/a.lock/b", false),
            ("refs/heads/a b", false),
            ("refs/heads/a\n", false),
            ("refs/heads/a~1", false),
            ("refs/heads/a@{1}", false),
            ("refs/heads/a.", false),
            ("refs/../../x", false),
        ] {
            assert_eq!(is_reference(name), fine, "{name:?}");
        }
    }
}
