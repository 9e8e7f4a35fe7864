"""The warm parent: waits on a socket (descriptor 0) and forks children into environments.

Run as `python -I -S zygote.py`. Messages are JSON texts, one a packet, with descriptors beside them.
The parent never runs a function's code; it ends when the server's end of the socket closes.
"""

import array
import builtins
import json
import os
import socket
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

# What every environment has at once; `preload` remembers what is loaded when it is imported.
import _sitebuiltins  # noqa: E402
import datetime  # noqa: E402,F401
import logging  # noqa: E402,F401
import traceback  # noqa: E402

from warm_runtime import bootstrap, confinement, preload, trust  # noqa: E402

MAX_MESSAGE_BYTES = 128 * 1024
MAX_FDS = 16
STANDARD_PATH = [path for path in sys.path[1:] if path]


def receive(line):
    """The next message with its descriptors; `(None, [])` at the end."""
    fds = array.array("i")
    text, ancillary, flags, _ = line.recvmsg(
        MAX_MESSAGE_BYTES, socket.CMSG_SPACE(MAX_FDS * fds.itemsize), socket.MSG_CMSG_CLOEXEC
    )
    for level, kind, data in ancillary:
        if level == socket.SOL_SOCKET and kind == socket.SCM_RIGHTS:
            fds.frombytes(data[: len(data) - len(data) % fds.itemsize])
    if flags & (socket.MSG_TRUNC | socket.MSG_CTRUNC):
        raise OSError("message cut short")
    return (json.loads(text), list(fds)) if text else (None, [])


def send(line, message, *fds):
    rights = [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", fds))] if fds else []
    line.sendmsg([json.dumps(message).encode()], rights)


class Zygote:
    def __init__(self, line):
        self.line = line
        self.sdk_dir = None
        self.filters = None

    def serve(self):
        message, _ = receive(self.line)
        if message is None:
            return
        self.sdk_dir = message["sdk_dir"]
        self.filters = confinement.filter_programs(
            bytes.fromhex(program) for program in message["seccomp"]
        )
        add_site_builtins()
        problem = preload.preload(self.sdk_dir)
        trust.install()
        preload.settle()
        send(
            self.line,
            {
                "executable": sys.executable,
                "version": list(sys.version_info[:3]),
                "prefixes": sorted({sys.base_prefix, sys.base_exec_prefix}),
                "problem": problem,
            },
        )
        while True:
            message, fds = receive(self.line)
            if message is None:
                return
            self.enter(message, fds)
            for fd in fds:
                os.close(fd)

    def enter(self, message, fds):
        """Puts a child into an environment. The child that joins the namespaces stays outside the
        pid namespace, so it forks the one that is inside, and ends; the server, as the nearest
        reaper, becomes the parent of that one and hears how it ends."""
        pid = os.fork()
        if pid == 0:
            try:
                self.join(message, fds)
                code = 0
            except BaseException as error:
                send(self.line, {"error": f"{type(error).__name__}: {error}"})
                code = 1
            os._exit(code)
        _, status = os.waitpid(pid, 0)
        if status == 0:
            send(self.line, {"error": None})
        elif os.WIFSIGNALED(status):
            send(self.line, {"error": f"child ended by signal {os.WTERMSIG(status)}"})

    def join(self, message, fds):
        pidfd, start_line, output, *cgroups = fds
        for cgroup in cgroups:
            os.write(cgroup, b"0")
        confinement.enter_namespaces(pidfd, message["network"])
        if os.fork() == 0:
            self.become_environment(start_line, output)

    def become_environment(self, start_fd, output):
        """The environment's program: confines itself, waits for its function, runs it."""
        line = socket.socket(fileno=os.dup(start_fd))
        try:
            os.setsid()
            confinement.standard_streams(output)
            confinement.close_all_but(line.fileno())
            confinement.drop_privileges()
            confinement.install_filters(self.filters)
            pidfd = confinement.own_pidfd()
            send(line, {"error": None}, pidfd)
            os.close(pidfd)
            message, fds = receive(line)
            if message is None:
                os._exit(0)
            confinement.limit(**message["resources"])
            if fds:
                confinement.restrict_files(fds[0])
                os.close(fds[0])
            os.environ.clear()
            os.environ.update(message["env"])
            bootstrap.set_time_zone()
            os.chdir(message["task_root"])
            sys.path[:] = bootstrap.search_path(
                message["task_root"], self.sdk_dir, STANDARD_PATH
            )
            sys.argv = [""]
            own = sys.path[: len(sys.path) - len(STANDARD_PATH) - (1 if self.sdk_dir else 0)]
            preload.give_way(own, self.sdk_dir)
            preload.forget_unfit_session()
            send(line, {"error": None})
            line.close()
        except BaseException as error:
            try:
                send(line, {"error": f"{type(error).__name__}: {error}"})
            except OSError:
                traceback.print_exc()
            os._exit(1)
        bootstrap.run_and_finish(message["handler"])


def add_site_builtins():
    """What `site` adds for every program and `-S` leaves out."""
    builtins.quit = _sitebuiltins.Quitter("quit", "Ctrl-D (i.e. EOF)")
    builtins.exit = _sitebuiltins.Quitter("exit", "Ctrl-D (i.e. EOF)")
    builtins.help = _sitebuiltins._Helper()


if __name__ == "__main__":
    try:
        Zygote(socket.socket(fileno=0)).serve()
    except (BrokenPipeError, ConnectionResetError):
        # The server stopped while an environment was being made: nobody is left to be told.
        pass
