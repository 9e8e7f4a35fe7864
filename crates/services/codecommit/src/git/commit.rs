//! Commits as objects.

use super::oid::Oid;
use aws_api::codecommit::{Commit as Shown, UserInfo};
use foundation::Timestamp;

/// A commit that is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Commit {
    pub(crate) tree: Oid,
    pub(crate) parents: Vec<Oid>,
    author: String,
    committer: String,
    /// Headers beside those above, such as signatures.
    additional: String,
    pub(crate) message: String,
}

/// Who makes a commit, and when.
#[derive(Clone, Debug)]
pub(crate) struct Author {
    pub(crate) name: String,
    pub(crate) email: String,
    pub(crate) at: Timestamp,
}

impl Author {
    /// As a header has it. What would end it early is left out.
    fn line(&self) -> String {
        let clean = |text: &str| -> String {
            text.chars().filter(|c| !matches!(c, '<' | '>' | '\n' | '\r' | '\0')).collect()
        };
        let seconds = self.at.as_millis().div_euclid(1000);
        format!("{} <{}> {seconds} +0000", clean(&self.name), clean(&self.email))
    }
}

/// The content of a new commit.
pub(crate) fn content(tree: Oid, parents: &[Oid], author: &Author, message: &str) -> Vec<u8> {
    let mut text = format!("tree {tree}\n");
    for parent in parents {
        text.push_str(&format!("parent {parent}\n"));
    }
    let line = author.line();
    text.push_str(&format!("author {line}\ncommitter {line}\n\n{message}"));
    text.into_bytes()
}

impl Commit {
    /// Reads a commit's content. Text that is not UTF-8 is shown as well as it can be.
    pub(crate) fn parse(content: &[u8]) -> Option<Commit> {
        let text = String::from_utf8_lossy(content);
        let (head, message) = match text.split_once("\n\n") {
            Some((head, message)) => (head, message),
            None => (text.trim_end_matches('\n'), ""),
        };
        let mut commit = Commit {
            tree: Oid::ZERO,
            parents: Vec::new(),
            author: String::new(),
            committer: String::new(),
            additional: String::new(),
            message: message.to_owned(),
        };
        let mut seen_tree = false;
        for line in head.split('\n') {
            let (name, value) = line.split_once(' ').unwrap_or((line, ""));
            match name {
                "tree" => {
                    commit.tree = Oid::parse(value)?;
                    seen_tree = true;
                }
                "parent" => commit.parents.push(Oid::parse(value)?),
                "author" => commit.author = value.to_owned(),
                "committer" => commit.committer = value.to_owned(),
                _ => {
                    if !commit.additional.is_empty() {
                        commit.additional.push('\n');
                    }
                    commit.additional.push_str(line);
                }
            }
        }
        seen_tree.then_some(commit)
    }

    pub(crate) fn shown(&self, id: Oid) -> Shown {
        Shown {
            additional_data: Some(self.additional.clone()),
            author: Some(user(&self.author)),
            commit_id: Some(id.to_string()),
            committer: Some(user(&self.committer)),
            message: Some(self.message.clone()),
            parents: Some(self.parents.iter().map(Oid::to_string).collect()),
            tree_id: Some(self.tree.to_string()),
        }
    }
}

/// `Name <mail> 1484167798 -0800` in its parts.
fn user(line: &str) -> UserInfo {
    let (name, rest) = line.split_once('<').unwrap_or((line, ""));
    let (email, date) = rest.split_once('>').unwrap_or((rest, ""));
    UserInfo {
        date: Some(date.trim().to_owned()),
        email: Some(email.to_owned()),
        name: Some(name.trim_end().to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn commits_read_back(
            name in "[^<>\n\r\0]{0,12}", message in "\\PC{0,30}", parents in 0..4u8, ms in 0..4_000_000_000_000i64,
        ) {
            let parents: Vec<Oid> =
                (0..parents).filter_map(|n| Oid::from_bytes(&[n; Oid::BYTES])).collect();
            let at = Timestamp::from_millis(ms);
            let author = Author { name: name.clone(), email: "a@b".to_owned(), at };
            let content = content(Oid::EMPTY_TREE, &parents, &author, &message);
            let commit = Commit::parse(&content).unwrap();
            prop_assert_eq!(&commit.parents, &parents);
            prop_assert_eq!(&commit.message, &message);
            let shown = commit.shown(Oid::ZERO);
            let author = shown.author.unwrap();
            prop_assert_eq!(author.name.unwrap(), name.trim_end());
            prop_assert_eq!(author.email.unwrap(), "a@b");
            prop_assert_eq!(author.date.unwrap(), format!("{} +0000", ms / 1000));
        }

        #[test]
        fn what_is_no_commit_is_no_panic(bytes: Vec<u8>) {
            let _ = Commit::parse(&bytes);
        }
    }

    #[test]
    fn names_end_no_header() {
        let at = Timestamp::from_millis(0);
        let author = Author { name: "a <x>\nparent".into(), email: "m>\n".into(), at };
        let commit = Commit::parse(&content(Oid::EMPTY_TREE, &[], &author, "m")).unwrap();
        assert_eq!(commit.author, "a xparent <m> 0 +0000");
        assert!(commit.parents.is_empty());
    }
}
