//! Landlock: what may be done with files, whatever happens to mounts. Also keeps signals and
//! abstract Unix sockets inside, where the kernel knows how.

use std::io;
use std::os::fd::{AsRawFd, OwnedFd};

use landlock::{
    ABI, Access, AccessFs, PathBeneath, PathFd, Ruleset, RulesetAttr, RulesetCreatedAttr, Scope,
};

/// The newest interface whose rights we name; older kernels get the part they know.
const KNOWN: ABI = ABI::V6;
/// Where a program may write, create and delete.
const WRITABLE: [&str; 1] = ["/tmp"];
/// Where a program may write to what is there: device nodes, its own `/proc` entries.
const WRITABLE_IN_PLACE: [&str; 2] = ["/dev", "/proc"];

/// A ruleset for the root as it is seen now; `None` where the kernel has no Landlock. The holder
/// enters it by [`restrict`].
pub(crate) fn ruleset() -> Result<Option<OwnedFd>, Box<dyn std::error::Error + Send + Sync>> {
    let mut ruleset = Ruleset::default()
        .handle_access(AccessFs::from_all(KNOWN))?
        .scope(Scope::from_all(KNOWN))?
        .create()?
        .add_rule(PathBeneath::new(PathFd::new("/")?, AccessFs::from_read(KNOWN)))?;
    for path in WRITABLE {
        ruleset =
            ruleset.add_rule(PathBeneath::new(PathFd::new(path)?, AccessFs::from_all(KNOWN)))?;
    }
    for path in WRITABLE_IN_PLACE {
        let access = AccessFs::from_read(KNOWN) | AccessFs::WriteFile | AccessFs::IoctlDev;
        ruleset = ruleset.add_rule(PathBeneath::new(PathFd::new(path)?, access))?;
    }
    Ok(ruleset.into())
}

/// Enters the ruleset, for this process and all its children to be. Needs `no_new_privs`.
pub(crate) fn restrict(ruleset: &OwnedFd) -> io::Result<()> {
    // SAFETY: takes a descriptor and flags, touches no memory.
    let result =
        unsafe { libc::syscall(libc::SYS_landlock_restrict_self, ruleset.as_raw_fd(), 0_u32) };
    if result == -1 { Err(io::Error::last_os_error()) } else { Ok(()) }
}

/// The kernel's Landlock version.
pub(crate) fn version() -> io::Result<i64> {
    const CREATE_RULESET_VERSION: u32 = 1;
    // SAFETY: with this flag the kernel reads no memory.
    let version = unsafe {
        libc::syscall(
            libc::SYS_landlock_create_ruleset,
            std::ptr::null::<libc::c_void>(),
            0_usize,
            CREATE_RULESET_VERSION,
        )
    };
    if version == -1 { Err(io::Error::last_os_error()) } else { Ok(version) }
}
