#!/usr/bin/env python3
"""What tab puts on the line in bash, zsh and fish is one word, whatever a person is called and whichever
quote is open: no name runs as a command, and plain ones arrive as they are.

    completing.py PROGRAM [SHELL ...]
"""

import json
import os
import pty
import select
import shutil
import signal
import subprocess
import sys
import threading
import time

sys.dont_write_bytecode = True

from support import Checks, Egel, Workplace, environment, program

checks = Checks("completing")

# Names that come in by merging or importing, each with a beginning of its own. Run as a command, or as a
# redirection, they make a file.
HOSTILE = [
    "Aa$(touch made)",
    "Ab`touch made`",
    'Ac"; touch made; "',
    "Ad'; touch made; '",
    "Ae\\'; touch made; \\'",
    "Af\\",
    "Ag\ntouch made\n",
    "Ah\ttouch made",
    "Ai!!",
    "Aj; touch made",
    "Ak && touch made #",
    "Al|touch made",
    "Am>made",
    "An\x1b[2J\rtouch made\r",
    "Ao\u202etouch made",
    "Ap*",
    "Aq{a,b}",
    "Ar${IFS}touch",
    "As'",
    "At<(touch made)",
    "~zroot",  # where a user begins so (`avahi` with a), a shell takes it for their folder
    "-arf",
    "=als",
]
PLAIN = ["Ba Lee", "Bb O'Brien", "Bc d'A b'C", "Bdé Ö’x", "Be (work) & co", "Bf"]
# The words before the name, and what stands behind it where the word goes on.
WHOLE = (["story"], "", "")
PARTS = [
    (["write", "--about"], "", ""),
    (["write"], "--about=", ""),
    (["search", "soup", "--about"], "", ""),
    (["check-in"], "near.", "="),
]
FEW = [*HOSTILE[:4], *PLAIN[:2]]

# It says what it was run with; what the shells ask goes to the program itself.
STUB = """#!/bin/sh
if [ "$1" = __complete ]; then
  "$PROGRAM" "$@"
  echo >> "$PLACE/asked"
else
  printf '%s\\0' "$@" > "$PLACE/words.new"
  mv "$PLACE/words.new" "$PLACE/words"
fi
"""

SETTINGS = {
    "bash": "PS1='ready% ' PS2='more> '\nset -o history -o histexpand\nsource <(egel completions bash)\n",
    "zsh": "autoload -U compinit\ncompinit -u -D\nPS1='ready%% ' PS2='more> '\nsource <(egel completions zsh)\n",
    "fish": "function fish_prompt; echo -n 'ready% '; end\nfunction fish_greeting; end\n"
    "egel completions fish | source\n",
}


class Shell:
    """A shell on a terminal, in an empty folder, with completion as the program prints it."""

    def __init__(self, name, place, path, journal):
        self.name, self.place = name, place / name
        self.folder = self.place / "folder"
        self.folder.mkdir(parents=True)
        (self.place / "bin").mkdir()
        stub = self.place / "bin" / "egel"
        stub.write_text(STUB)
        stub.chmod(0o755)
        # Where bash cannot read a script from a process, as 3.2 cannot, it reads a file.
        script = self.place / "completions"
        script.write_bytes(subprocess.run([path, "completions", name], capture_output=True).stdout)
        settings = SETTINGS[name].replace("<(egel completions bash)", str(script))
        settings = settings.replace("<(egel completions zsh)", str(script))
        settings = settings.replace("egel completions fish | source", f"source {script}")
        home = self.place / "home"
        (home / "fish").mkdir(parents=True)
        for file in [home / ".bashrc", home / ".zshrc", home / "fish" / "config.fish"]:
            file.write_text(settings)
        version = subprocess.run([name, "-c", "echo $BASH_VERSINFO"], capture_output=True).stdout
        self.adds_space = name == "bash" and int(version) < 4
        words = {"bash": ["bash", "--rcfile", str(home / ".bashrc"), "-i"], "zsh": ["zsh", "-d", "-i"]}
        found = environment(
            HOME=str(home), ZDOTDIR=str(home), XDG_CONFIG_HOME=str(home), XDG_DATA_HOME=str(home),
            PATH=f"{self.place / 'bin'}:{os.environ['PATH']}", TERM="xterm", PROGRAM=path,
            PLACE=str(self.place), EGEL_JOURNAL=str(journal), INPUTRC="/dev/null",
        )
        self.pid, self.keyboard = pty.fork()
        if self.pid == 0:
            os.chdir(self.folder)
            command = words.get(name, [name, "-i"])
            os.execvpe(command[0], command, found)
        self.seen = b""
        self.is_done = False
        self.is_there = self.wait(lambda: b"ready% " in self.seen, 30)

    def read(self, seconds):
        while select.select([self.keyboard], [], [], seconds)[0]:
            try:
                data = os.read(self.keyboard, 65536)
            except OSError:
                return
            self.seen += data

    def wait(self, is_so, seconds):
        end = time.monotonic() + seconds
        while not is_so():
            if time.monotonic() > end:
                return False
            self.read(0.01)
        return True

    def type(self, text):
        os.write(self.keyboard, text.encode())

    def asked(self):
        file = self.place / "asked"
        return file.stat().st_size if file.exists() else 0

    def press(self, line, more):
        """The words that the program is run with after tab, what is typed behind it, and Enter; none where
        the line is not at its end."""
        words = self.place / "words"
        words.unlink(missing_ok=True)
        before = self.asked()
        self.type(line + "\t")
        self.wait(lambda: self.asked() > before, 2)
        self.read(0.03)
        self.seen = b""
        self.type(more + "\r")
        self.wait(lambda: words.exists() or b"more> " in self.seen, 0.3 if self.name == "fish" else 2)
        found = words.read_bytes().decode().split("\0")[:-1] if words.exists() else None
        if found is None or b"ready% " not in self.seen:
            self.wait(lambda: b"ready% " in self.seen, 0.2)
        if found is None:
            self.seen = b""
            self.type("\x03")
            self.wait(lambda: b"ready% " in self.seen, 2)
        return found

    def made(self):
        """What is in the folder, gone after that."""
        found = sorted(path.name for path in self.folder.iterdir())
        for name in found:
            (self.folder / name).unlink()
        return found

    def close(self):
        os.kill(self.pid, signal.SIGKILL)
        os.close(self.keyboard)
        os.waitpid(self.pid, 0)


def try_name(shell, name, part, quote, goes_before):
    """Types the beginning of a name and presses tab and Enter."""
    words, before, after = part
    start = before + quote + name[:2] if goes_before else quote + before + name[:2]
    line = " ".join(["egel", *words, start])
    # Where the word goes on, bash closes the quote, and zsh one in the middle.
    is_closed = shell.name == "bash" or shell.name == "zsh" and goes_before
    more = "7" + ("" if is_closed else quote[-1:]) if after else ""
    found = shell.press(line, more)
    what = f"{shell.name}: {line}<tab>{more}"
    made = shell.made()
    checks.expect(not made, f"{what} made {made}")
    wanted = [*words, before + name + after + ("7" if after else "")]
    if after and shell.adds_space:
        wanted[-1:] = [wanted[-1][:-1], "7"]
    if name in PLAIN:
        checks.expect(found == wanted, f"{what} is {wanted}, and not {found}")
    elif found is not None:
        typed = [*words, before + name[:2] + ("7" if after else "")]
        checks.expect(found in (wanted, typed), f"{what} is one word, and not {found}")


def try_all(shell):
    if not checks.expect(shell.is_there, f"{shell.name} starts"):
        return
    for quote in ["", '"', "'", "$'"]:
        if shell.name == "fish" and quote == "$'":
            continue  # that is no quote there
        for person in HOSTILE + PLAIN:
            try_name(shell, person, WHOLE, quote, False)
        for part in PARTS:
            for person in FEW:
                for goes_before in [False, True] if part[1] and quote else [False]:
                    try_name(shell, person, part, quote, goes_before)
    shell.read(0.2)
    checks.expect(not shell.made(), f"{shell.name}: nothing is made afterwards")
    shell.is_done = True


def main():
    path = program()
    with Workplace() as place:
        egel = Egel(path, place / "journal")
        egel("person", "add", "Sam").check_returncode()
        people = egel.journal / "people.json"
        lines = [{"id": f"{i:012}", "name": name} for i, name in enumerate(HOSTILE + PLAIN)]
        text = ",\n".join(json.dumps(line, ensure_ascii=False) for line in lines)
        people.write_text("[\n" + text + "\n]\n")
        for name in PLAIN:
            checks.expect(egel("story", name).returncode == 0, f"the program knows {name}")
        shells = []
        for name in sys.argv[2:] or SETTINGS:
            if not shutil.which(name):
                print(f"completing: SKIP: there is no {name}")
                continue
            shells.append(Shell(name, place, path, egel.journal))
        # Each waits for its terminal most of the time.
        threads = [threading.Thread(target=try_all, args=[shell]) for shell in shells]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        for shell in shells:
            checks.expect(shell.is_done, f"{shell.name} went through them all")
            shell.close()
    checks.end()


if __name__ == "__main__":
    main()
