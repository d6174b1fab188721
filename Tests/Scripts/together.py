#!/usr/bin/env python3
"""The program among others: at once with itself, with a full disk, odd streams, limits and editors.

    together.py PROGRAM
"""

import concurrent.futures
import json
import os
import pty
import resource
import signal
import subprocess
import sys
import threading
import time

sys.dont_write_bytecode = True

from support import Checks, Egel, Workplace, environment, program

NAME = "together"


class Bench:
    """The program, a place for journals, and what was found."""

    def __init__(self, path, place, checks):
        self.path, self.place, self.checks = path, place, checks
        self.count = 0
        place.mkdir()

    def journal(self, *texts, **variables):
        """A new journal with these entries."""
        self.count += 1
        egel = Egel(self.path, self.place / f"journal {self.count}", **variables)
        for text in texts:
            egel("write", text).check_returncode()
        return egel

    def expect(self, holds, what, result=None):
        said = f" ({result.returncode}: {result.stderr})" if result else ""
        self.checks.expect(holds, what + said)

    def ends(self, result, code, words, what):
        """Whether a command ended with this code and said these words."""
        said = result.stderr.decode(errors="replace")
        self.expect(result.returncode == code and words in said, what, result)

    def editor(self, name, body):
        """An editor: a script that is given the file as its only argument."""
        script = self.place / name
        script.write_text("#!/bin/sh\n" + body + "\n")
        script.chmod(0o700)
        return str(script)


def entries(egel):
    return json.loads(egel("list", "--json", "--limit", "all").stdout)


def texts(egel):
    return sorted(entry["text"] for entry in entries(egel))


def drafts(egel):
    return list(egel.files("drafts").values())


def at_a_terminal(egel, *words, editor, **variables):
    """Runs a command with a terminal as its standard input."""
    keyboard, screen = pty.openpty()
    try:
        return egel(
            *words, stdin=screen, env=egel.environment | {"EDITOR": editor} | variables)
    finally:
        os.close(keyboard)
        os.close(screen)


# At once.


def forty_writes(bench):
    egel = bench.journal()
    written = [f"entry {number:02}" for number in range(40)]
    running = [egel.start("write", text) for text in written]
    codes = [process.wait() for process in running]
    bench.expect(codes == [0] * 40, f"40 writes at once: exit codes {codes}")
    bench.expect(texts(egel) == written, f"40 writes at once kept {len(texts(egel))}")
    for process in running:
        process.communicate()


def two_edits(bench):
    egel = bench.journal("before")
    meeting = bench.place / "meeting"
    meeting.mkdir()
    # Each waits for the other to have the text open.
    body = (f'printf "edited by %s\\n" $WHO > "$1"; touch "{meeting}/$WHO"\n'
            f'while [ "$(ls "{meeting}" | wc -l)" -lt 2 ]; do sleep 0.01; done')
    editor = bench.editor("meeting editor", body).replace(" ", "\\ ")
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        edit = lambda who: at_a_terminal(egel, "edit", "@1", editor=editor, WHO=who)
        results = list(pool.map(edit, ["one", "two"]))
    bench.expect([result.returncode for result in results] == [0, 0], f"two edits: {results}")
    kept = b"".join(egel.files("entries").values())
    for who in [b"one", b"two"]:
        bench.expect(b"edited by " + who in kept, f"two edits at once lost that of {who}")
    told = [b"changed elsewhere" in result.stderr for result in results]
    bench.expect(sorted(told) == [False, True], "the second of two edits is told of the first")
    bench.expect(drafts(egel) == [], f"two edits leave drafts: {drafts(egel)}")


def reading_during_moves(bench):
    egel = bench.journal("one", "two", "three")
    ids = sorted(entry["id"] for entry in entries(egel))
    moves = threading.Thread(target=lambda: [
        egel("edit", ids[0], "--day", f"2026-{month:02}-01").check_returncode()
        for _ in range(10) for month in (1, 6, 3)])
    moves.start()
    reads = 0
    while moves.is_alive():
        found = sorted(entry["id"] for entry in entries(egel))
        bench.expect(found == ids, f"a reader during a change saw {found} of {ids}")
        reads += 1
    moves.join()
    bench.expect(reads >= 1, "no read during 30 moves")


def a_loop_in_the_shell(bench):
    egel = bench.journal()
    lines = [f"line {number}" for number in range(12)]
    script = 'while read -r line; do "$0" write "$line"; done'
    subprocess.run(
        ["sh", "-c", script, egel.path], input="\n".join(lines + [""]).encode(),
        env=egel.environment, stderr=subprocess.DEVNULL, check=True)
    bench.expect(texts(egel) == sorted(lines), f"a loop that reads lines wrote {texts(egel)}")


# Streams.

# Where every write fails with "no space left"; macOS has no such thing.
FULL = ["> /dev/full"] if os.path.exists("/dev/full") else []


def through_shell(egel, command, **options):
    options.setdefault("stdin", subprocess.DEVNULL)
    return subprocess.run(
        ["bash", "-c", command, egel.path], env=egel.environment, capture_output=True, **options)


def output_that_cannot_be_written(bench):
    egel = bench.journal("an entry")
    for words in ["list", "list --json", "show @1", "help", "--version", "man", "where", "config",
                  "completions bash"]:
        for stream in FULL + [">&-"]:
            result = through_shell(egel, f'"$0" {words} {stream}')
            bench.ends(result, 74, "standard output", f"{words} {stream}")


def writing_without_output(bench):
    egel = bench.journal()
    result = through_shell(egel, f'"$0" write --json told of {(FULL + [">&-"])[0]}')
    bench.ends(result, 74, "Saved", "an entry that is saved though it cannot be shown is told of")
    bench.expect(texts(egel) == ["told of"], "the entry that could not be shown is saved")
    for streams in [">&-", "2>&-", ">&- 2>&-", "<&- >&- 2>&-"] + [f"2{full}" for full in FULL]:
        egel = bench.journal()
        result = through_shell(egel, f'"$0" write an entry {streams}')
        bench.expect(result.returncode == 0, f"write {streams}", result)
        bench.expect(texts(egel) == ["an entry"], f"write {streams} wrote {texts(egel)}")
        data = b"".join(egel.files().values())
        bench.expect(b"Saved" not in data, f"write {streams} wrote its message into the journal")


def a_reader_that_has_seen_enough(bench):
    egel = bench.journal(*[f"{number} " + "long " * 3000 for number in range(20)])
    command = '"$0" list --full --limit all | head -1 > /dev/null; exit ${PIPESTATUS[0]}'
    result = through_shell(egel, command)
    bench.expect(result.returncode == 0 and result.stderr == b"", "list | head -1", result)


def no_input(bench):
    egel = bench.journal()
    bench.ends(through_shell(egel, '"$0" write <&-'), 74, "standard input", "write <&-")
    bench.ends(through_shell(egel, '"$0" write < /'), 74, "standard input", "write < a folder")
    bench.ends(through_shell(egel, '"$0" write < /dev/null'), 65, "no text", "write < /dev/null")
    bench.expect(entries(egel) == [], "writing without a text wrote something")


def a_signal_while_reading(bench):
    for number, code in [(signal.SIGINT, 130), (signal.SIGTERM, 143)]:
        egel = bench.journal()
        writing = egel.start("write", stdin=subprocess.PIPE)
        writing.stdin.write(b"half of a sent")
        writing.stdin.flush()
        wait_until_asleep(writing.pid)
        writing.send_signal(number)
        _, said = writing.communicate(timeout=20)
        bench.expect(writing.returncode == code, f"{number.name}: {writing.returncode} {said}")
        bench.expect(egel.files() == {}, f"{number.name} left {egel.files()}")


def wait_until_asleep(process):
    """Until the process waits, which in a command that reads its input it does for that alone."""
    if not os.path.exists("/proc"):
        time.sleep(1)
        return
    for _ in range(500):
        state = open(f"/proc/{process}/stat").read().rsplit(")", 1)[1].split()[0]
        with open(f"/proc/{process}/wchan") as place:
            if state == "S" and "pipe" in place.read():
                return
        time.sleep(0.01)


# Surroundings.


def masks(bench):
    for mask in [0o000, 0o022, 0o077, 0o277, 0o777]:
        before = os.umask(mask)
        try:
            egel = bench.journal("one")
            egel("edit", "@1", "--day", "2026-01-01").check_returncode()
            bench.ends(egel("write", input=b"\xff"), 65, "your text is kept", f"umask {mask:o}")
        finally:
            os.umask(before)
        wrong = egel.open_to_others()
        bench.expect(wrong == [], f"umask {mask:03o}: {wrong}")


def zones(bench):
    for zone, offset in [(None, None), ("", "+00:00"), ("Nowhere/AtAll", "+00:00"),
                         ("<+14>-14", "+14:00"), ("<-12>12", "-12:00"), ("../../etc", "+00:00")]:
        egel = bench.journal(TZ=zone)
        result = egel("write", "an entry")
        bench.expect(result.returncode == 0, f"TZ={zone}", result)
        for entry in entries(egel):
            at = entry["at"].replace("Z", "+00:00")
            bench.expect(offset is None or at.endswith(offset), f"TZ={zone}: {at}")
            days = [at[:10], yesterday(at[:10])]
            bench.expect(entry["day"] == days[int(at[11:13]) < 4], f"TZ={zone}: {entry}")


def yesterday(day):
    seconds = time.mktime(time.strptime(day + " 12", "%Y-%m-%d %H")) - 86_400
    return time.strftime("%Y-%m-%d", time.localtime(seconds))


def no_home(bench):
    for home in [None, ""]:
        result = subprocess.run(
            [bench.path, "write", "an entry"], env=environment(HOME=home), capture_output=True)
        bench.ends(result, 1, "HOME", f"HOME={home!r}")


def limits(bench):
    long = "x" * 6_000
    cases = [(resource.RLIMIT_FSIZE, size) for size in (0, 4_096, 8_192)]
    cases += [(resource.RLIMIT_NOFILE, count) for count in (4, 5, 6)]
    for kind, limit in cases:
        egel = bench.journal("before " + "y" * 6_000)
        before = egel.files("entries")
        result = egel(
            "write", long, preexec_fn=lambda: resource.setrlimit(kind, (limit, limit)))
        name = f"limit {kind} of {limit}"
        if result.returncode == 0:
            bench.expect(long in texts(egel), f"{name}: said to be saved", result)
            continue
        # With too few files open the system may not even start the program.
        if b"error while loading shared libraries" in result.stderr:
            continue
        bench.expect(result.returncode == 74, name, result)
        bench.expect(egel.files("entries") == before, f"{name}: the month was changed")
        bench.expect(egel.leftovers() == [], f"{name}: left over {egel.leftovers()}")
        kept = drafts(egel) + [result.stderr]
        bench.expect(any(long.encode() in text for text in kept), f"{name}: the text is gone")


# Editors.

FAILING_EDITORS = [
    # what it does, exit code of `egel edit`, what is said, whether what it wrote is kept
    ("exit 3", 1, "exit code 3", False),
    ('echo new > "$1"; exit 3', 1, "your text is kept", True),
    ('echo new > "$1"; kill -9 $$', 1, "signal 9", True),
    ("kill -9 $$", 1, "signal 9", False),
    ('echo new > "$1"; kill -2 $$', 130, "your text is kept", True),
    ("exit 130", 130, "interrupted", False),
    ("exit 0", 0, "Nothing was changed", False),
    (': > "$1"', 1, "left no text", False),
    ('echo "  " > "$1"', 1, "left no text", False),
    ('rm "$1"', 0, "Nothing was changed", False),
    ('printf "new \\377" > "$1"', 65, "not UTF-8", True),
    ('echo new > "$1.x"; rm "$1"; ln -s "$1.x" "$1"', 74, "your text is kept", True),
    ('echo new > "$1.x"; rm "$1"; mkfifo "$1"', 74, "your text is kept", True),
]


def editors_that_do_not_save(bench):
    for number, (body, code, words, is_kept) in enumerate(FAILING_EDITORS):
        egel = bench.journal("before")
        month = egel.files("entries")
        result = at_a_terminal(egel, "edit", "@1", editor=bench.editor("e", body))
        bench.ends(result, code, words, f"an editor that does: {body}")
        bench.expect(egel.files("entries") == month, f"an editor that does: {body}: changed it")
        kept = any(b"new" in text for text in drafts(egel))
        bench.expect(kept == is_kept, f"an editor that does: {body}: left {drafts(egel)}")


def editors_that_save(bench):
    for body in ['echo new > "$1"', 'echo new > "$1.x"; mv "$1.x" "$1"',
                 'cp "$1" "$1~"; echo new > "$1"', 'printf "new\\r\\n" > "$1"',
                 'test "$(stat -c %a "$1")" = 600 && echo new > "$1"']:
        for words in [["edit", "@1"], ["write"]]:
            egel = bench.journal("before")
            result = at_a_terminal(egel, *words, editor=bench.editor("e", body))
            bench.ends(result, 0, "Saved", f"{words[0]}, with an editor that does: {body}")
            bench.expect("new" in texts(egel), f"{body}: {texts(egel)}")
            bench.expect(drafts(egel) == [], f"{body}: left {drafts(egel)}")
            bench.expect(egel.open_to_others() == [], f"{body}: {egel.open_to_others()}")


def editors_and_words(bench):
    egel = bench.journal("before")
    result = at_a_terminal(egel, "edit", "@1", editor="/no/such/editor")
    bench.ends(result, 1, "cannot start the editor", "an editor that is missing")
    result = at_a_terminal(egel, "edit", "@1", editor=f"true; touch {bench.place}/shell")
    bench.expect(not (bench.place / "shell").exists(), "the editor was started through a shell")
    bench.expect(drafts(egel) == [], f"editors that did not start left {drafts(egel)}")
    script = bench.editor("with a space", 'test "$1" = "-w x" && echo new > "$2"')
    result = at_a_terminal(
        egel, "edit", "@1", editor="false", VISUAL=f"'{script}' '-w x'")
    bench.ends(result, 0, "Saved", "VISUAL goes before EDITOR, with its arguments")
    bench.expect(texts(egel) == ["new"], f"{texts(egel)}")


SCENES = [
    forty_writes, two_edits, reading_during_moves, a_loop_in_the_shell,
    output_that_cannot_be_written, writing_without_output, a_reader_that_has_seen_enough, no_input,
    a_signal_while_reading, masks, zones, no_home, limits, editors_that_do_not_save,
    editors_that_save, editors_and_words,
]


def main():
    path = program()
    checks = Checks(NAME)
    with Workplace() as place:
        for scene in SCENES:
            try:
                scene(Bench(path, place / scene.__name__, checks))
            except (ValueError, KeyError, OSError, subprocess.SubprocessError) as error:
                checks.expect(False, f"{scene.__name__} ended early: {error!r}")
    checks.end()


if __name__ == "__main__":
    main()
