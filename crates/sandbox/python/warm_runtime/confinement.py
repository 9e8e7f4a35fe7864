"""What a forked child does to itself before it may run a function's code.

The system calls are made through ctypes, on objects prepared before the fork. Each step raises on
failure: a child that is not fully confined never runs.
"""

import ctypes
import os
import resource
import struct

# The uid and gid that Lambda's functions have.
UID = 993
GID = 990

CLONE_NEWNS = 0x00020000
CLONE_NEWUTS = 0x04000000
CLONE_NEWIPC = 0x08000000
CLONE_NEWUSER = 0x10000000
CLONE_NEWPID = 0x20000000
CLONE_NEWNET = 0x40000000

PR_SET_DUMPABLE = 4
PR_CAPBSET_DROP = 24
PR_SET_NO_NEW_PRIVS = 38
PR_SET_SECCOMP = 22
SECCOMP_MODE_FILTER = 2
# Same number on every architecture.
SYS_LANDLOCK_RESTRICT_SELF = 446
SYS_CLOSE_RANGE = 436
SYS_PIDFD_OPEN = 434
CAPABILITY_VERSION_3 = 0x20080522
LAST_POSSIBLE_CAPABILITY = 63
SOCK_FILTER_BYTES = 8

_libc = ctypes.CDLL(None, use_errno=True)
_unsigned_long = ctypes.c_ulong


class _FilterProgram(ctypes.Structure):
    _fields_ = [("length", ctypes.c_ushort), ("filter", ctypes.c_void_p)]


def _checked(step, result):
    if result == -1:
        number = ctypes.get_errno()
        raise OSError(number, f"{step}: {os.strerror(number)}")


def _prctl(step, option, *args):
    args = [_unsigned_long(arg) for arg in args] + [_unsigned_long(0)] * (4 - len(args))
    _checked(step, _libc.prctl(ctypes.c_int(option), *args))


def enter_namespaces(pidfd, with_network):
    """Joins all namespaces of the environment's first process at once; the pid namespace takes
    effect for children."""
    flags = CLONE_NEWUSER | CLONE_NEWNS | CLONE_NEWPID | CLONE_NEWIPC | CLONE_NEWUTS
    if with_network:
        flags |= CLONE_NEWNET
    _checked("setns", _libc.setns(ctypes.c_int(pidfd), ctypes.c_int(flags)))


def own_pidfd():
    """A descriptor of this process, by which others can wait for it."""
    pidfd = _libc.syscall(
        ctypes.c_long(SYS_PIDFD_OPEN), ctypes.c_int(os.getpid()), ctypes.c_uint(0)
    )
    _checked("pidfd_open", pidfd)
    return pidfd


def drop_privileges():
    """No groups, the inner user, no capability in any set, none to be gained."""
    for capability in range(LAST_POSSIBLE_CAPABILITY + 1):
        # A number that the kernel does not know ends the list.
        try:
            _prctl("capability bounding set", PR_CAPBSET_DROP, capability)
        except OSError:
            break
    try:
        os.setgroups([])
    except PermissionError:
        pass  # A namespace with one mapped group has none to drop.
    os.setresgid(GID, GID, GID)
    os.setresuid(UID, UID, UID)
    header = ctypes.create_string_buffer(struct.pack("=Ii", CAPABILITY_VERSION_3, 0))
    nothing = ctypes.create_string_buffer(struct.pack("=6I", 0, 0, 0, 0, 0, 0))
    _checked("capset", _libc.capset(header, nothing))
    # Changing the user has closed /proc/self to ourselves.
    _prctl("dumpable", PR_SET_DUMPABLE, 1)
    _prctl("no new privileges", PR_SET_NO_NEW_PRIVS, 1)


def filter_programs(programs):
    """Seccomp programs, as bytes, made ready for `install_filters`."""
    ready = []
    for program in programs:
        buffer = ctypes.create_string_buffer(program, len(program))
        header = _FilterProgram(len(program) // SOCK_FILTER_BYTES, ctypes.addressof(buffer))
        ready.append((buffer, header))
    return ready


def install_filters(ready):
    """Enters the seccomp filters, in order."""
    for _, header in ready:
        _prctl("seccomp", PR_SET_SECCOMP, SECCOMP_MODE_FILTER, ctypes.addressof(header))


def restrict_files(ruleset):
    """Enters a Landlock ruleset."""
    _checked(
        "landlock",
        _libc.syscall(
            ctypes.c_long(SYS_LANDLOCK_RESTRICT_SELF), ctypes.c_int(ruleset), ctypes.c_uint(0)
        ),
    )


def limit(open_files, processes, address_space_bytes):
    """Resource limits; `None` where a cgroup does it."""
    resource.setrlimit(resource.RLIMIT_NOFILE, (open_files, open_files))
    if processes is not None:
        resource.setrlimit(resource.RLIMIT_NPROC, (processes, processes))
    if address_space_bytes is not None:
        resource.setrlimit(resource.RLIMIT_AS, (address_space_bytes, address_space_bytes))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def close_all_but(keep):
    """Closes every descriptor above the standard ones, except one."""
    ranges = [(3, keep - 1), (keep + 1, 0xFFFFFFFF)]
    for first, last in ranges:
        if first <= last:
            _checked(
                "close_range",
                _libc.syscall(
                    ctypes.c_long(SYS_CLOSE_RANGE),
                    ctypes.c_uint(first),
                    ctypes.c_uint(last),
                    ctypes.c_uint(0),
                ),
            )


def standard_streams(output):
    """Empty stdin, and one pipe for stdout and stderr."""
    null = os.open("/dev/null", os.O_RDONLY)
    os.dup2(null, 0)
    os.dup2(output, 1)
    os.dup2(output, 2)
    os.close(null)
