#!/usr/bin/env python3
"""A trash that is a disk of its own: a tmpfs, and another mount of the same disk.

    other-disk.py PROGRAM

A conflict copy is folded in and lies in the trash, with or without a fault on the way; a full trash refuses
the change and wedges nothing; what an older program could not finish is finished. Needs root; without strace
no faults are made.
"""

import contextlib
import os
import subprocess
import sys

sys.dont_write_bytecode = True

from support import Checks, Egel, Workplace, injecting, may_trace, program, skip

NAME = "other-disk"
COPY = "entries/2026-11.sync-conflict-20261120.json"
OLD_RECORD = '{"moves":[{"from":"%s","to":"trash/%s"}],"removals":[]}' % (COPY, COPY.split("/")[1])


@contextlib.contextmanager
def mounted(egel, *words):
    subprocess.run(["mount", *words, str(egel.journal / "trash")], check=True, capture_output=True)
    try:
        yield
    finally:
        subprocess.run(["umount", str(egel.journal / "trash")], check=True, capture_output=True)


def tmpfs(_):
    return ["-t", "tmpfs", "-o", "size=256k,mode=0700", "tmpfs"]


def bound(egel):
    other = egel.journal.parent / (egel.journal.name + " other")
    other.mkdir(mode=0o700)
    return ["--bind", str(other)]


def journal(path, place, name):
    egel = Egel(path, place / name)
    egel("write", "--day", "2026-11-03", "one").check_returncode()
    month = (egel.journal / "entries/2026-11.json").read_bytes()
    copy = egel.journal / COPY
    copy.write_bytes(month.replace(b"one", b"one, elsewhere"))
    copy.chmod(0o600)
    return egel


def is_folded(egel):
    files = egel.files()
    return COPY not in files and f"trash/{COPY.split('/')[1]}" in files and not egel.leftovers()


def on(disk, path, place, checks):
    def fresh(name):
        return journal(path, place, f"{disk.__name__} {name}")

    egel = fresh("plain")
    with mounted(egel, *disk(egel)):
        result = egel("write", "two")
        checks.expect(result.returncode == 0 and is_folded(egel), f"{disk.__name__}: {result.stderr}")
        told = egel("doctor").stdout
        checks.expect(b".commit" not in told and b"conflict" not in told, f"{disk.__name__}: {told}")

    egel = fresh("older")
    (egel.journal / ".commit").write_text(OLD_RECORD)
    with mounted(egel, *disk(egel)):
        result = egel("write", "two")
        checks.expect(result.returncode == 0 and is_folded(egel), f"older record: {result.stderr}")

    for call in ["renameat", "fsync", "unlinkat"] if may_trace() else []:
        for number in range(1, 10):
            egel = fresh(f"{call} {number}")
            with mounted(egel, *disk(egel)):
                egel.before = injecting(call, number, "signal=KILL")
                egel("write", "two")
                egel.before = []
                result = egel("write", "three")
                what = f"{disk.__name__}, killed before {call} {number}: {result.stderr}"
                checks.expect(result.returncode == 0 and is_folded(egel), what)
                texts = b"".join(egel.files("entries").values())
                checks.expect(b"three" in texts and b"one, elsewhere" in texts, what)


def full(path, place, checks):
    egel = journal(path, place, "full")
    with mounted(egel, *tmpfs(egel)):
        filling = egel.journal / "trash" / "filling"
        with contextlib.suppress(OSError), open(filling, "wb", buffering=0) as file:
            while file.write(b"x" * 4096):
                pass
        before = egel.files("entries")
        result = egel("write", "two")
        checks.expect(result.returncode == 74, f"full: {result}")
        checks.expect(egel.files("entries") == before and not egel.leftovers(), "full: changed")
        filling.unlink()
        result = egel("write", "two")
        checks.expect(result.returncode == 0 and is_folded(egel), f"no longer full: {result.stderr}")


def main():
    path = program()
    if os.geteuid() != 0:
        skip(NAME, "only root may mount a disk")
    checks = Checks(NAME)
    with Workplace() as place:
        try:
            probe = Egel(path, place / "probe")
            (probe.journal / "trash").mkdir(parents=True)
            with mounted(probe, *tmpfs(probe)):
                pass
        except (OSError, subprocess.CalledProcessError):
            skip(NAME, "nothing can be mounted here")
        on(tmpfs, path, place, checks)
        on(bound, path, place, checks)
        full(path, place, checks)
    checks.end()


if __name__ == "__main__":
    main()
