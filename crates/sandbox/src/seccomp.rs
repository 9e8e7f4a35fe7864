//! The seccomp filter: system calls that no function needs and that have opened holes before.
//!
//! A list of refusals and not of permissions, because any Linux program may be a runtime. The walls
//! are the namespaces; this list keeps rarely walked kernel paths out of reach behind them.

use std::collections::BTreeMap;

use seccompiler::{
    BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter,
    SeccompRule, TargetArch, sock_filter,
};

/// Refused with EPERM, always.
const REFUSED: &[(i64, &str)] = &[
    (libc::SYS_mount, "changes what paths mean"),
    (libc::SYS_umount2, "uncovers what a mount hides"),
    (libc::SYS_pivot_root, "another root"),
    (libc::SYS_chroot, "another root"),
    (libc::SYS_move_mount, "mount"),
    (libc::SYS_open_tree, "mount"),
    (libc::SYS_fsopen, "mount"),
    (libc::SYS_fsconfig, "mount"),
    (libc::SYS_fsmount, "mount"),
    (libc::SYS_fspick, "mount"),
    (libc::SYS_mount_setattr, "makes a read-only mount writable"),
    (libc::SYS_setns, "joins other namespaces"),
    (libc::SYS_unshare, "new namespaces, and with them all capabilities"),
    (libc::SYS_bpf, "programs in the kernel"),
    (libc::SYS_perf_event_open, "large and often broken; watches other code"),
    (libc::SYS_ptrace, "rules other processes"),
    (libc::SYS_process_vm_readv, "reads other processes"),
    (libc::SYS_process_vm_writev, "writes other processes"),
    (libc::SYS_process_madvise, "acts on other processes' memory"),
    (libc::SYS_kcmp, "compares kernel pointers of processes"),
    (libc::SYS_pidfd_getfd, "takes descriptors of other processes"),
    (libc::SYS_keyctl, "kernel keyrings are not namespaced"),
    (libc::SYS_add_key, "kernel keyrings are not namespaced"),
    (libc::SYS_request_key, "kernel keyrings are not namespaced"),
    (libc::SYS_userfaultfd, "stops the kernel in the middle of a copy: a tool of exploits"),
    (libc::SYS_init_module, "kernel modules"),
    (libc::SYS_finit_module, "kernel modules"),
    (libc::SYS_delete_module, "kernel modules"),
    (libc::SYS_kexec_load, "another kernel"),
    (libc::SYS_kexec_file_load, "another kernel"),
    (libc::SYS_reboot, "the machine is not ours"),
    (libc::SYS_swapon, "the machine is not ours"),
    (libc::SYS_swapoff, "the machine is not ours"),
    (libc::SYS_settimeofday, "the clock is not ours"),
    (libc::SYS_clock_settime, "the clock is not ours"),
    (libc::SYS_clock_adjtime, "the clock is not ours"),
    (libc::SYS_adjtimex, "the clock is not ours"),
    (libc::SYS_acct, "accounting of the machine"),
    (libc::SYS_quotactl, "quotas of the machine"),
    (libc::SYS_syslog, "the kernel's log shows addresses"),
    (libc::SYS_sethostname, "the name is given"),
    (libc::SYS_setdomainname, "the name is given"),
    (libc::SYS_vhangup, "terminals"),
    (libc::SYS_open_by_handle_at, "opens files behind the mount table's back"),
    (libc::SYS_name_to_handle_at, "its counterpart"),
    (libc::SYS_fanotify_init, "watches whole mounts"),
    (libc::SYS_lookup_dcookie, "kernel internals"),
    (libc::SYS_migrate_pages, "memory of other processes"),
    (libc::SYS_move_pages, "memory of other processes"),
];

/// x86-64 alone has these.
#[cfg(target_arch = "x86_64")]
const REFUSED_HERE: &[(i64, &str)] = &[
    (libc::SYS_iopl, "ports of the machine"),
    (libc::SYS_ioperm, "ports of the machine"),
    (libc::SYS_modify_ldt, "16-bit segments: old, unused and often broken"),
];
#[cfg(not(target_arch = "x86_64"))]
const REFUSED_HERE: &[(i64, &str)] = &[];

/// Answered with ENOSYS, so that callers take the older way that they all have.
const ABSENT: &[(i64, &str)] = &[
    (libc::SYS_clone3, "its flags lie in memory, where a filter cannot read; clone's can be read"),
    (libc::SYS_io_uring_setup, "runs system calls that no filter sees"),
    (libc::SYS_io_uring_enter, "likewise"),
    (libc::SYS_io_uring_register, "likewise"),
];

/// Flags of `clone` that make namespaces.
const NAMESPACE_FLAGS: [libc::c_int; 7] = [
    libc::CLONE_NEWUSER,
    libc::CLONE_NEWNS,
    libc::CLONE_NEWPID,
    libc::CLONE_NEWNET,
    libc::CLONE_NEWIPC,
    libc::CLONE_NEWUTS,
    libc::CLONE_NEWCGROUP,
];

/// Socket families that programs use; all others (AF_PACKET, AF_VSOCK, AF_ALG, …) are refused.
const SOCKET_FAMILIES: [(libc::c_int, &str); 4] = [
    (libc::AF_UNIX, "local sockets"),
    (libc::AF_INET, "IPv4"),
    (libc::AF_INET6, "IPv6"),
    (libc::AF_NETLINK, "getifaddrs; without capabilities it only reads"),
];

/// Requests of `ioctl` that are refused.
#[allow(clippy::unnecessary_cast, reason = "another type with other C libraries")]
const REFUSED_IOCTLS: [(u64, &str); 2] = [
    (libc::TIOCSTI as u64, "types into a terminal"),
    (libc::TIOCLINUX as u64, "selection of a virtual console"),
];

type Failure = Box<dyn std::error::Error + Send + Sync>;

fn condition(arg: u8, op: SeccompCmpOp, value: u64) -> Result<SeccompCondition, Failure> {
    Ok(SeccompCondition::new(arg, SeccompCmpArgLen::Dword, op, value)?)
}

/// The filters, in the order to install them.
pub(crate) fn programs() -> Result<Vec<BpfProgram>, Failure> {
    let always = |list: &[(i64, &str)]| list.iter().map(|(call, _)| (*call, Vec::new())).collect();
    let mut refused: BTreeMap<i64, Vec<SeccompRule>> = always(REFUSED);
    refused.extend::<BTreeMap<_, _>>(always(REFUSED_HERE));
    let mut clone = Vec::new();
    for flag in NAMESPACE_FLAGS {
        let flag = u64::from(flag.cast_unsigned());
        clone.push(SeccompRule::new(vec![condition(0, SeccompCmpOp::MaskedEq(flag), flag)?])?);
    }
    refused.insert(libc::SYS_clone, clone);
    let mut other_family = Vec::new();
    for (family, _) in SOCKET_FAMILIES {
        other_family.push(condition(0, SeccompCmpOp::Ne, u64::from(family.cast_unsigned()))?);
    }
    refused.insert(libc::SYS_socket, vec![SeccompRule::new(other_family)?]);
    let mut ioctls = Vec::new();
    for (request, _) in REFUSED_IOCTLS {
        ioctls.push(SeccompRule::new(vec![condition(1, SeccompCmpOp::Eq, request)?])?);
    }
    refused.insert(libc::SYS_ioctl, ioctls);
    Ok(vec![
        foreign_numbers(),
        compile(refused, libc::EPERM)?,
        compile(always(ABSENT), libc::ENOSYS)?,
    ])
}

fn compile(rules: BTreeMap<i64, Vec<SeccompRule>>, errno: i32) -> Result<BpfProgram, Failure> {
    let arch: TargetArch = std::env::consts::ARCH.try_into()?;
    let refuse = SeccompAction::Errno(errno.cast_unsigned());
    // Calls of another architecture (32-bit ones, say) end the process: the library's own check.
    Ok(SeccompFilter::new(rules, SeccompAction::Allow, refuse, arch)?.try_into()?)
}

/// Numbers with bit 30 set are x32's: the same calls under other numbers, past the lists above.
fn foreign_numbers() -> BpfProgram {
    const LOAD_WORD: u16 = (libc::BPF_LD | libc::BPF_W | libc::BPF_ABS) as u16;
    const JUMP_GREATER_EQUAL: u16 = (libc::BPF_JMP | libc::BPF_JGE | libc::BPF_K) as u16;
    const RETURN: u16 = (libc::BPF_RET | libc::BPF_K) as u16;
    const X32_BIT: u32 = 0x4000_0000;
    let op = |code, jt, jf, k| sock_filter { code, jt, jf, k };
    vec![
        op(LOAD_WORD, 0, 0, 0), // seccomp_data.nr
        op(JUMP_GREATER_EQUAL, 0, 1, X32_BIT),
        op(RETURN, 0, 0, libc::SECCOMP_RET_ERRNO | libc::ENOSYS.cast_unsigned()),
        op(RETURN, 0, 0, libc::SECCOMP_RET_ALLOW),
    ]
}

/// Installs the filters in this thread and what it starts.
pub(crate) fn apply(programs: &[BpfProgram]) -> Result<(), Failure> {
    for program in programs {
        seccompiler::apply_filter(program)?;
    }
    Ok(())
}

/// A filter as the kernel reads it: `struct sock_filter` after `struct sock_filter`.
pub(crate) fn bytes(program: &BpfProgram) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(program.len() * 8);
    for op in program {
        bytes.extend(op.code.to_ne_bytes());
        bytes.extend([op.jt, op.jf]);
        bytes.extend(op.k.to_ne_bytes());
    }
    bytes
}

/// Whether this kernel takes filters with the actions that we use.
pub(crate) fn available() -> Result<(), Failure> {
    let action = libc::SECCOMP_RET_ERRNO;
    // SAFETY: the kernel reads one u32, which outlives the call.
    let result = unsafe {
        libc::syscall(libc::SYS_seccomp, libc::SECCOMP_GET_ACTION_AVAIL, 0_u32, &raw const action)
    };
    if result == -1 {
        return Err(std::io::Error::last_os_error().into());
    }
    programs().map(drop)
}
