#!/usr/bin/env python3
"""The power cut during and after a save, on a real ext4 in a loop device.

    power-cut.py PROGRAM [--all]

What `egel` said it saved must be there; cut in the middle, the journal is as it was or as it is to be.
After the cut only what the file system's own journal had holds, as after a real one. Needs root and
strace; --all cuts before every step instead of some of them.
"""

import fcntl
import os
import pathlib
import struct
import subprocess
import sys
import time

sys.dont_write_bytecode = True

from support import (
    TEXT, Checks, Scene, Workplace, base_journal, ids, injecting, may_trace, oldest_id, outcome,
    program, skip, traced, was_killed)

NAME = "power-cut"
MOUNTS = ["", "noauto_da_alloc"]

# What changes the disk, or makes a change last.
STEPS = {
    "openat", "mkdir", "mkdirat", "fchmod", "write", "fsync", "renameat", "renameat2", "unlinkat"}

# Of what two cores do, those that only the first one does: the others come in no order.
STEPS_OF_ONE = {"mkdir", "mkdirat", "renameat", "renameat2", "unlinkat"}

MONTHS = "".join(
    '{"at":"%d-%02d-03T09:00:00+01:00","text":"%s %d"}\n' % (2020 + n // 12, n % 12 + 1, TEXT, n)
    for n in range(30))

SHUT_DOWN = 0x8004587D
WITHOUT_FLUSHING = 2


MANY = "an import of many months"


class Disk:
    """A small ext4 in a file."""

    def __init__(self, place, options):
        self.image = place / "disk.img"
        self.mount_point = place / "disk"
        self.options = ",".join(["loop", *filter(None, [options])])

    def __enter__(self):
        with open(self.image, "wb") as image:
            image.truncate(32 * 1024 * 1024)
        run("mkfs.ext4", "-q", "-F", str(self.image))
        self.mount_point.mkdir(exist_ok=True)
        self.mount()
        return self

    def __exit__(self, *_):
        subprocess.run(["umount", str(self.mount_point)], capture_output=True)
        self.image.unlink()

    def mount(self):
        run("mount", "-o", self.options, str(self.image), str(self.mount_point))

    def synchronise(self):
        self.with_folder(os.fsync)
        os.sync()

    def commit(self):
        """Lets another program's save make the file system write its journal out."""
        other = self.mount_point / "another program's file"
        with open(other, "w") as file:
            file.write("x")
            file.flush()
            os.fsync(file.fileno())

    def cut(self):
        """Cuts the power and starts again."""
        self.with_folder(lambda folder: fcntl.ioctl(
            folder, SHUT_DOWN, struct.pack("I", WITHOUT_FLUSHING)))
        # Where the kernel has not let go of the disk that was shut down, it is that one that is mounted.
        for _ in range(50):
            run("umount", str(self.mount_point))
            self.mount()
            if self.is_on():
                return
            time.sleep(0.1)

    def is_on(self):
        probe = self.mount_point / "a probe"
        try:
            probe.mkdir()
            probe.rmdir()
            return True
        except OSError:
            return False

    def with_folder(self, do):
        folder = os.open(self.mount_point, os.O_RDONLY)
        try:
            do(folder)
        finally:
            os.close(folder)


def run(*words):
    subprocess.run(words, check=True, capture_output=True)


class Trials:
    """All cuts on one disk; each trial has a folder of its own there."""

    def __init__(self, path, base, disk, checks):
        self.path, self.base, self.disk, self.checks = path, base, disk, checks
        self.known = ids(base.files())
        self.count = 0
        self.cuts = 0

    def fresh(self, scene):
        self.count += 1
        place = self.disk.mount_point / str(self.count)
        place.mkdir()
        return scene.place(self.path, self.base, place / "journal")

    def outcomes(self, scene):
        old = outcome(self.fresh(scene), self.known)
        egel = self.fresh(scene)
        scene.run(egel)
        return old, outcome(egel, self.known)

    def after_saving(self, scene, expected):
        self.cuts += 1
        egel = self.fresh(scene)
        self.disk.synchronise()
        result = scene.run(egel)
        self.disk.cut()
        found = outcome(egel, self.known)
        what = f"{scene}, {self.disk.options}: said to be saved, and after the cut it is {found}"
        is_said = b"Saved" in result.stderr or b"added" in result.stderr
        self.checks.expect(result.returncode == 0 and is_said, f"{scene}: {result}")
        self.checks.expect(found == expected, what)

    def during(self, scene, call, is_committed, expected):
        name, ordinal, arguments = call
        self.cuts += 1
        egel = self.fresh(scene)
        self.disk.synchronise()
        egel.before = injecting(name, ordinal, "signal=KILL")
        result = scene.run(egel)
        egel.before = []
        if is_committed:
            self.disk.commit()
        self.disk.cut()
        found = outcome(egel, self.known)
        what = f"{scene}, {self.disk.options}, before {name}({arguments[:60]}, {is_committed=}"
        self.checks.expect(was_killed(result), f"{what}: it was not killed")
        self.checks.expect(found in expected, f"{what}: neither old nor new: {found}")
        self.checks.expect(not egel.leftovers(), f"{what}: left over {egel.leftovers()}")


def is_step(call):
    name, _, arguments = call
    # Opening changes something where it creates; and nobody needs the last message.
    return name in STEPS and (name != "openat" or "O_CREAT" in arguments) and (
        name != "write" or not arguments.startswith("2,"))


def scenes(moved):
    return [
        Scene("an entry in a month that is there", ["write", TEXT]),
        Scene("an entry in a new month", ["write", "--day", "2026-01-01", TEXT]),
        Scene("an entry in a new journal", ["write", TEXT], is_new=True),
        Scene("an edit into another month", ["edit", moved, "--day", "2026-09-09", "--text", TEXT]),
        Scene(MANY, ["import", "--format", "jsonl", "-"], input=MONTHS, is_new=True),
    ]


def cut_often(trials, scene, place, is_whole):
    old, new = trials.outcomes(scene)
    trials.after_saving(scene, new)
    steps = [call for call in traced(trials.fresh(scene), scene, place) if is_step(call)]
    if scene.name == MANY:
        steps = [call for call in steps if call[0] in STEPS_OF_ONE]
    # The same few steps would never meet the rest: every scene and mount begins elsewhere.
    some = steps if is_whole else steps[trials.count % 3::3]
    for number, call in enumerate(some):
        for is_committed in [False, True] if is_whole else [number % 2 == 0]:
            trials.during(scene, call, is_committed, [old, new])


def can_cut(place):
    try:
        with Disk(place, "") as disk:
            disk.cut()
        return True
    except (OSError, subprocess.CalledProcessError):
        return False


def main():
    path = program()
    if os.geteuid() != 0:
        skip(NAME, "only root may mount a disk")
    if not may_trace():
        skip(NAME, "strace is missing, or may not trace here")
    os.environ["PATH"] += ":/usr/sbin:/sbin"
    with Workplace() as place:
        if not can_cut(place):
            skip(NAME, "there is no loop device, no mkfs.ext4, or the power cannot be cut")
        checks = Checks(NAME)
        base = base_journal(path, pathlib.Path(place))
        for options in MOUNTS:
            with Disk(place, options) as disk:
                trials = Trials(path, base, disk, checks)
                for scene in scenes(oldest_id(base)):
                    cut_often(trials, scene, place, "--all" in sys.argv)
                print(f"mounted with {disk.options}: {trials.cuts} cuts", flush=True)
    checks.end()


if __name__ == "__main__":
    main()
