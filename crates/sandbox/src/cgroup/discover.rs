//! Where the cgroup controllers are mounted, and where in them this process lives.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Controllers by directory.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Mounts {
    /// Version 1: controller and this process's own directory in it.
    v1: Vec<(String, Place)>,
    /// Version 2, if mounted.
    v2: Option<Place>,
}

/// A mounted hierarchy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    /// Its top, as far as it is visible.
    pub(crate) top: PathBuf,
    /// This process's own group.
    pub(crate) own: PathBuf,
}

impl Mounts {
    pub(crate) fn of_this_process() -> io::Result<Self> {
        Ok(Self::parse(
            &fs::read_to_string("/proc/self/mountinfo")?,
            &fs::read_to_string("/proc/self/cgroup")?,
        ))
    }

    pub(crate) fn v1(&self, controller: &str) -> Option<&Place> {
        self.v1.iter().find(|(name, _)| name == controller).map(|(_, place)| place)
    }

    pub(crate) fn v2(&self) -> Option<&Place> {
        self.v2.as_ref()
    }

    /// From the texts of `/proc/self/mountinfo` and `/proc/self/cgroup` (proc(5), cgroups(7)).
    /// Lines that are not understood are passed over.
    fn parse(mountinfo: &str, cgroup: &str) -> Self {
        let mut mounts = Self::default();
        for line in mountinfo.lines() {
            let Some((left, right)) = line.split_once(" - ") else { continue };
            let left: Vec<&str> = left.split(' ').collect();
            let right: Vec<&str> = right.split(' ').collect();
            let (Some(root), Some(point), Some(kind)) = (left.get(3), left.get(4), right.first())
            else {
                continue;
            };
            let (root, point) = (unescape(root), unescape(point));
            match *kind {
                "cgroup" => {
                    for controller in right.get(2).into_iter().flat_map(|o| o.split(',')) {
                        if let Some(own) = own_path(cgroup, controller)
                            && mounts.v1(controller).is_none()
                        {
                            let place = Place::new(&root, &point, own);
                            mounts.v1.push((controller.to_owned(), place));
                        }
                    }
                }
                "cgroup2" if mounts.v2.is_none() => {
                    mounts.v2 = own_path(cgroup, "").map(|own| Place::new(&root, &point, own));
                }
                _ => {}
            }
        }
        mounts
    }
}

impl Place {
    /// `root` is the group that the mount point shows: not the top one inside a container.
    fn new(root: &str, point: &str, own: &str) -> Self {
        let top = PathBuf::from(point);
        let below = Path::new(own).strip_prefix(root).unwrap_or(Path::new(""));
        let own = top.join(below);
        Self { top, own }
    }
}

/// This process's group for a controller (`""`: version 2), from lines `id:controllers:path`.
fn own_path<'a>(cgroup: &'a str, controller: &str) -> Option<&'a str> {
    cgroup.lines().find_map(|line| {
        let (_, rest) = line.split_once(':')?;
        let (controllers, path) = rest.split_once(':')?;
        controllers.split(',').any(|name| name == controller).then_some(path)
    })
}

/// mountinfo writes space, tab, newline and backslash as `\ooo`.
fn unescape(text: &str) -> String {
    let mut out = Vec::new();
    let mut bytes = text.as_bytes();
    while let Some((&first, rest)) = bytes.split_first() {
        let code = rest
            .get(..3)
            .filter(|_| first == b'\\')
            .and_then(|digits| u8::from_str_radix(std::str::from_utf8(digits).ok()?, 8).ok());
        match code {
            Some(byte) => {
                out.push(byte);
                bytes = &rest[3..];
            }
            None => {
                out.push(first);
                bytes = rest;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn both_versions_beside_each_other() {
        let mountinfo = "\
25 20 0:22 / /sys/fs/cgroup/memory rw,relatime shared:9 - cgroup cgroup rw,memory\n\
26 20 0:23 /docker/ab /sys/fs/cgroup/cpu\\040x rw - cgroup cgroup rw,cpu,cpuacct\n\
27 20 0:24 / /sys/fs/cgroup/unified rw - cgroup2 cgroup2 rw\n\
28 20 0:25 / /tmp rw - tmpfs tmpfs rw\n";
        let cgroup = "4:memory:/a/b\n2:cpu,cpuacct:/docker/ab/c\n0::/user\n";
        let mounts = Mounts::parse(mountinfo, cgroup);
        let place = |top: &str, own: &str| Place { top: top.into(), own: own.into() };
        assert_eq!(
            mounts.v1("memory"),
            Some(&place("/sys/fs/cgroup/memory", "/sys/fs/cgroup/memory/a/b"))
        );
        assert_eq!(
            mounts.v1("cpuacct"),
            Some(&place("/sys/fs/cgroup/cpu x", "/sys/fs/cgroup/cpu x/c"))
        );
        assert_eq!(mounts.v1("pids"), None);
        assert_eq!(
            mounts.v2(),
            Some(&place("/sys/fs/cgroup/unified", "/sys/fs/cgroup/unified/user"))
        );
    }

    proptest! {
        #[test]
        fn anything_is_survived(mountinfo in ".*", cgroup in "\\PC*") {
            let _ = Mounts::parse(&mountinfo, &cgroup);
        }

        #[test]
        fn lines_of_the_right_shape_are_found(
            point in "[a-z/ \\\\]{1,20}", own in "[a-z]{1,8}", controller in "[a-z]{1,8}",
        ) {
            let escaped = point.replace('\\', "\\134").replace(' ', "\\040");
            let mountinfo = format!("1 2 0:1 / /{escaped} rw - cgroup cgroup rw,{controller}\n");
            let mounts = Mounts::parse(&mountinfo, &format!("3:{controller}:/{own}\n"));
            let top = PathBuf::from(format!("/{point}"));
            let own = top.join(own);
            prop_assert_eq!(mounts.v1(&controller), Some(&Place { top, own }));
        }
    }
}
