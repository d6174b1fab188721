"""What the scripts share: running the program, looking into a journal, counting what held."""

import os
import pathlib
import pty
import re
import select
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import termios
import time


class Checks:
    """Counts what held and what did not, and says so at the end."""

    def __init__(self, name):
        self.name = name
        self.passed = 0
        self.failures = []
        self.start = time.monotonic()

    def expect(self, holds, what):
        if holds:
            self.passed += 1
        else:
            self.failures.append(what)
            print(f"{self.name}: FAILED: {what}", flush=True)
        return holds

    def end(self):
        seconds = time.monotonic() - self.start
        print(f"{self.name} took {seconds:.1f} s")
        print(f"{self.name}: {self.passed} passed, {len(self.failures)} failed", flush=True)
        sys.exit(1 if self.failures else 0)


def skip(name, reason):
    print(f"{name}: SKIP: {reason}")
    sys.exit(0)


def program():
    """The program to test, named by the first argument."""
    if len(sys.argv) < 2 or not os.access(sys.argv[1], os.X_OK):
        print(f"usage: {sys.argv[0]} PROGRAM, such as .build/debug/egel", file=sys.stderr)
        sys.exit(64)
    return str(pathlib.Path(sys.argv[1]).resolve())


def environment(**more):
    """A small environment, the same on every machine; a value of None leaves a name out."""
    chosen = {"PATH": os.environ["PATH"], "TZ": "UTC0", "LANG": "C.UTF-8", "HOME": "/nonexistent"}
    # A Swift program that crashes prints memory, and takes seconds for it.
    chosen["SWIFT_BACKTRACE"] = "enable=no"
    chosen.update(more)
    return {name: value for name, value in chosen.items() if value is not None}


class Egel:
    """The program on one journal."""

    def __init__(self, path, journal, before=(), **variables):
        self.path = path
        self.journal = pathlib.Path(journal)
        self.before = list(before)
        self.environment = environment(EGEL_JOURNAL=str(journal), **variables)

    def command(self, *words):
        return self.before + [self.path, *words]

    def __call__(self, *words, input=b"", timeout=60, **options):
        options.setdefault("env", self.environment)
        options.setdefault("stdout", subprocess.PIPE)
        options.setdefault("stderr", subprocess.PIPE)
        if "stdin" not in options:
            options["input"] = input.encode() if isinstance(input, str) else input
        return subprocess.run(self.command(*words), timeout=timeout, **options)

    def start(self, *words, **options):
        options.setdefault("env", self.environment)
        options.setdefault("stdin", subprocess.DEVNULL)
        options.setdefault("stdout", subprocess.PIPE)
        options.setdefault("stderr", subprocess.PIPE)
        return subprocess.Popen(self.command(*words), **options)

    def files(self, *folders):
        """The bytes of every file, by its name in the journal."""
        tops = [self.journal / folder for folder in folders] or [self.journal]
        found = [path for top in tops for path in sorted(top.rglob("*")) if path.is_file()]
        return {str(path.relative_to(self.journal)): path.read_bytes() for path in found}

    def open_to_others(self):
        """Files that are not 0600 and folders that are not 0700."""
        wrong = []
        for path in [self.journal, *self.journal.rglob("*")] if self.journal.exists() else []:
            mode = stat.S_IMODE(path.lstat().st_mode)
            if mode != (0o700 if path.is_dir() else 0o600):
                wrong.append(f"{path.name} {mode:o}")
        return wrong

    def leftovers(self):
        """What only a change under way needs."""
        return [name for name in self.files() if name.split("/")[-1].startswith((".new-", ".commit"))]


class Workplace:
    """A folder for one run of a script, gone at its end."""

    def __enter__(self):
        self.path = pathlib.Path(tempfile.mkdtemp(prefix="egel-"))
        return self.path

    def __exit__(self, *_):
        shutil.rmtree(self.path, ignore_errors=True)


class Screen:
    """A shell that leaves the terminal's settings alone, on a terminal of its own."""

    def __init__(self, home, shell="/bin/sh"):
        self.pid, self.keyboard = pty.fork()
        if self.pid == 0:
            os.execve(shell, [shell, "-i", "-m"], environment(HOME=str(home), NO_COLOR="1", PS1="% "))
        self.seen = b""
        self.wait("% ")

    def wait(self, text, seconds=10):
        """Whether this is printed; what was printed before it is forgotten."""
        end = time.monotonic() + seconds
        while text.encode() not in self.seen:
            if not select.select([self.keyboard], [], [], max(0, end - time.monotonic()))[0]:
                return False
            self.seen += os.read(self.keyboard, 4096)
        self.seen = self.seen.split(text.encode(), 1)[1]
        return True

    def type(self, keys):
        os.write(self.keyboard, keys.encode())

    def takes_keys(self, wanted, seconds=5):
        """Whether the terminal comes to hand over single keys, unseen, or lines that are seen."""
        bits, end = termios.ICANON | termios.ECHO, time.monotonic() + seconds
        while time.monotonic() < end:
            found = termios.tcgetattr(self.keyboard)[3] & bits
            if found == (0 if wanted else bits):
                return True
            time.sleep(0.02)
        return False

    def close(self):
        os.kill(self.pid, signal.SIGHUP)
        os.close(self.keyboard)
        os.waitpid(self.pid, 0)


class Alone(Screen):
    """The program itself as what a terminal was opened for."""

    def __init__(self, path, home, command="panic"):
        self.pid, self.keyboard = pty.fork()
        if self.pid == 0:
            os.execve(path, ["egel", command], environment(HOME=str(home), NO_COLOR="1"))
        self.seen = b""


def was_killed(result):
    """A tracer ends as what it traced did, or says so as a shell does."""
    return result.returncode in (-signal.SIGKILL, 128 + signal.SIGKILL)


CHANGING = re.compile(rb'"(edited|deleted|trashed)":"[^"]*"')
IDENTITY = re.compile(rb'"id":"([0-9a-hjkmnp-tv-z]{12})"')
MOMENT = re.compile(rb'"at":"[^"]*"')


def ids(files):
    return {found for data in files.values() for found in IDENTITY.findall(data)}


def without_chance(files, known):
    """The same bytes in every run: no clock, and no ids but those that were there before."""

    def line(text):
        text = CHANGING.sub(rb'"\1":"NOW"', text)
        if any(found not in known for found in IDENTITY.findall(text)):
            text = MOMENT.sub(rb'"at":"NOW"', IDENTITY.sub(rb'"id":"NEW"', text))
        return text

    return {
        name: b"\n".join(line(text) for text in data.split(b"\n")) for name, data in files.items()
    }


TEXT = "a sentence that must not be lost"


class Scene:
    """A command that changes a journal, the one of `base_journal` or a new one."""

    def __init__(self, name, words, input=b"", is_new=False):
        self.name, self.words, self.input, self.is_new = name, words, input, is_new

    def place(self, path, base, journal):
        """The journal as it is before the command."""
        if not self.is_new:
            shutil.copytree(base.journal, journal)
        return Egel(path, journal)

    def run(self, egel):
        return egel(*self.words, input=self.input)

    def __str__(self):
        return self.name


def base_journal(path, place):
    """A journal with two months, an earlier version and a deleted entry."""
    egel = Egel(path, place / "base")
    for day in ["2026-10-03", "2026-11-02", "2026-11-03", "2026-11-04"]:
        egel("write", "--day", day, f"the entry of {day}").check_returncode()
    egel("edit", "@2", "--text", "a later version").check_returncode()
    egel("delete", "@1").check_returncode()
    return egel


def oldest_id(egel):
    listed = egel("list", "--json", "--limit", "1", "--oldest-first").stdout
    return ids({"": listed}).pop().decode()


def outcome(egel, known):
    """The records after one more command has tidied up, or what it said where it failed."""
    tidied = egel("config", "language", "default")
    if tidied.returncode != 0:
        return tidied.stderr
    files = egel.files("entries", "trash")
    # What was never decided lies in the trash, for whoever wants it.
    return without_chance({n: data for n, data in files.items() if "left-behind" not in n}, known)


def traced(egel, scene, place):
    """Every system call from the first that touches the journal on: name, ordinal, arguments."""
    trace = place / "trace"
    egel.before = ["strace", "-f", "-o", str(trace)]
    scene.run(egel)
    egel.before = []
    counts, calls, has_begun = {}, [], False
    for line in trace.read_text(errors="replace").splitlines():
        found = re.match(r"\d+ +(\w+)\((.*)", line)
        if not found:
            continue
        name, rest = found.groups()
        counts[name] = counts.get(name, 0) + 1
        has_begun = has_begun or (name != "execve" and str(egel.journal) in rest)
        if has_begun and name != "exit_group":
            calls.append((name, counts[name], rest))
    return calls


def injecting(name, ordinal, effect):
    """A tracer that lets one call fail, or kills the program before it."""
    words = ["strace", "-f", "-qqq", "-o", "/dev/null", "-e", f"trace={name}"]
    words += ["-e", f"inject={name}:{effect}:when={ordinal}"]
    # Half the time, but it lets no signal be sent.
    return words if "signal" in effect else words + ["--seccomp-bpf"]


def may_trace():
    if not shutil.which("strace"):
        return False
    return subprocess.run(["strace", "-o", "/dev/null", "true"], capture_output=True).returncode == 0
