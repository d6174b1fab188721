#!/usr/bin/env python3
"""Every system call of a save made to fail in turn, and the program killed before each.

    faults.py PROGRAM

The journal must be as it was or as it is to be, and hold together for the next command; the person's
text must be in it, in a draft, or on standard error. Needs strace.
"""

import concurrent.futures
import os
import shutil
import sys

sys.dont_write_bytecode = True

from support import (
    TEXT, Checks, Scene, Workplace, base_journal, ids, injecting, may_trace, oldest_id, outcome,
    program, skip, traced, was_killed)

NAME = "faults"
FAULTS = ["ENOSPC", "EIO", "EROFS", "EDQUOT", "EINTR", "KILL"]

# Memory, threads, chance and who is asking: no disk makes these fail. And `close`: the real one releases
# the file even as it fails, which a made-up failure does not.
NOT_FILES = {
    "brk", "close", "mmap", "munmap", "mremap", "mprotect", "madvise", "futex", "getrandom",
    "geteuid", "gettid", "rt_sigaction", "rt_sigprocmask", "sched_yield",
}


class Trial:
    """One scene, and what may be left of it."""

    def __init__(self, path, place, base, scene):
        self.path, self.place, self.base, self.scene = path, place, base, scene
        self.known = ids(base.files())
        self.old = outcome(self.fresh("old"), self.known)
        egel = self.fresh("new")
        scene.run(egel)
        self.new = outcome(egel, self.known)
        assert self.old != self.new, scene
        self.calls = traced(self.fresh("traced"), scene, place)

    def fresh(self, name):
        return self.scene.place(self.path, self.base, self.place / f"{self.scene} {name}")

    def faults(self, kinds):
        for name, ordinal, rest in self.calls:
            # A pipe that cannot be read has no text to keep.
            is_input = name == "read" and rest.startswith("0,")
            if not is_input and name not in NOT_FILES:
                for kind in kinds:
                    yield name, ordinal, kind

    def run(self, name, ordinal, fault):
        """What is wrong after the fault; nothing, if all is well."""
        egel = self.fresh(f"{name} {ordinal} {fault}")
        effect = "signal=KILL" if fault == "KILL" else f"error={fault}"
        egel.before = injecting(name, ordinal, effect)
        result = self.scene.run(egel)
        egel.before = []
        wrong = list(self.complaints(egel, result, fault))
        shutil.rmtree(egel.journal, ignore_errors=True)
        said = result.stderr.decode(errors="replace").strip().replace("\n", " / ")
        return [f"{self.scene}, {name} {ordinal} {fault}: {what} ({result.returncode}: {said})"
                for what in wrong]

    def complaints(self, egel, result, fault):
        found = outcome(egel, self.known)
        yield from self.ending(result, fault)
        is_open = fault == "KILL" or b"does not confirm" in result.stderr
        if found not in (self.old, self.new):
            yield f"neither as it was nor as it is to be: {found}"
        elif result.returncode == 0 and found != self.new:
            yield "said to be saved, and is not"
        elif result.returncode != 0 and not is_open and found != self.old:
            yield "said not to be saved, and is"
        if fault != "KILL" and not has_text(egel, result):
            yield "the text is gone"
        if egel.leftovers():
            yield f"left over: {egel.leftovers()}"
        if egel.open_to_others():
            yield f"open to others: {egel.open_to_others()}"

    def ending(self, result, fault):
        if fault == "KILL" and not was_killed(result):
            yield "it was not killed"
        if fault == "EINTR" and result.returncode != 0:
            yield "a signal kept it from being saved"
        if fault not in ("KILL", "EINTR") and result.returncode not in (0, 74):
            yield "exit code"


def has_text(egel, result):
    kept = egel.files("entries", "drafts").values()
    return any(TEXT.encode() in data for data in [result.stderr, *kept])


def scenes(moved):
    """Each with the faults it is to meet; what is read from a pipe is kept as words are."""
    yield Scene("writing", ["write", TEXT]), FAULTS
    yield Scene("writing from a pipe", ["write"], input=TEXT), ["EIO", "EINTR"]
    yield Scene("writing into a new journal", ["write", TEXT], is_new=True), FAULTS
    words = ["edit", moved, "--day", "2026-09-09", "--text", TEXT]
    yield Scene("editing into another month", words), FAULTS


def main():
    path = program()
    if not may_trace():
        skip(NAME, "strace is missing, or may not trace here")
    checks = Checks(NAME)
    with Workplace() as place, concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        base = base_journal(path, place)
        for scene, kinds in scenes(oldest_id(base)):
            trial = Trial(path, place, base, scene)
            faults = list(trial.faults(kinds))
            for wrong in pool.map(lambda fault: trial.run(*fault), faults):
                checks.expect(not wrong, "\n  ".join(wrong))
            print(f"{scene}: {len(trial.calls)} calls, {len(faults)} faults", flush=True)
    checks.end()


if __name__ == "__main__":
    main()
