#!/usr/bin/env python3
"""A terminal that is closed, and each signal that ends a program, in each sitting at a real terminal: what was
answered is kept, and the terminal is as it was.

    closing.py PROGRAM
"""

import json
import os
import signal
import subprocess
import sys
import time

sys.dont_write_bytecode = True

from support import Alone, Checks, Egel, Screen, Workplace, program

checks = Checks("closing")

SIGNALS = [signal.SIGHUP, signal.SIGQUIT, signal.SIGTERM, signal.SIGINT, signal.SIGKILL]
KEYS = {signal.SIGQUIT: "\x1c", signal.SIGINT: "\x03"}


class CheckIn:
    words = "check-in"

    def answer(self, screen):
        """Answers one question and comes to the next."""
        reached = screen.wait("yourself)")
        screen.type("\n")
        reached = reached and screen.wait("q: done") and screen.wait("How ") and screen.wait(") ")
        screen.type("7\n")
        return reached and screen.wait("How ") and screen.wait(") ")

    def is_kept(self, egel, number):
        again = given_again(egel, "check-in")
        return again and '"readings":[{"scale":"mood","answer":7}]' in listed(egel)


class Reflect:
    words = "reflect elephant-plan"

    def answer(self, screen):
        reached = screen.wait("> ")
        screen.type("by the window\n\n")
        return reached and screen.wait("2. ") and screen.wait("> ")

    def is_kept(self, egel, number):
        if number == signal.SIGKILL:
            return given_again(egel, "reflect") and "by the window" in listed(egel)
        return '"answers":["by the window"]' in egel("keep", "--json").stdout.decode()


class ReflectInAStep(Reflect):
    """In the middle of an answer of several lines."""

    def answer(self, screen):
        reached = screen.wait("> ")
        screen.type("by the window\n")
        return reached and screen.wait("> ")


class Panic:
    words = "panic"

    def answer(self, screen):
        reached = screen.wait("  q  done") and screen.takes_keys(True)
        screen.type("w")
        reached = reached and screen.wait("to cancel. ")
        screen.type("too much\n")
        return reached and screen.wait("Saved.") and screen.wait("  q  done") and screen.takes_keys(True)

    def is_kept(self, egel, number):
        return '"text":"too much"' in listed(egel)


class PanicInAWay(Panic):
    """While a line is shown for as long as it takes to read."""

    def answer(self, screen):
        reached = super().answer(screen)
        screen.type("1")
        return reached and screen.wait("Feel where") and screen.takes_keys(True)


class PanicInALine(Panic):
    """In the middle of another line."""

    # What was typed of a line stays behind a kill; Ctrl-U takes it away.
    left = "\x15"

    def answer(self, screen):
        reached = super().answer(screen)
        screen.type("w")
        reached = reached and screen.wait("to cancel. ")
        screen.type("hal")
        return reached and screen.wait("hal")


SITTINGS = [CheckIn, Reflect, ReflectInAStep, Panic, PanicInAWay, PanicInALine]


def listed(egel):
    return egel("list", "--json").stdout.decode()


def given_again(egel, command):
    """Whether doctor gives a command for the one draft that there is, and that takes it into the journal."""
    found = json.loads(egel("doctor", "--json").stdout)
    before = "to save it: "
    if len(found) != 1 or not found[0]["advice"].startswith(f"{before}egel {command} "):
        return False
    line = found[0]["advice"].removeprefix(before).replace("egel", egel.path, 1)
    shell = subprocess.run(["sh", "-c", line], env=egel.environment, capture_output=True)
    return shell.returncode == 0 and egel("doctor").returncode == 0


def is_gone(pid, seconds=10):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            if open(f"/proc/{pid}/stat").read().rsplit(")", 1)[1].split()[0] == "Z":
                return True
        except OSError:
            return True
        time.sleep(0.02)
    return False


def begun(path, home, sitting, shell="/bin/sh", before=""):
    """A sitting with one answer, and the process that it is."""
    home.mkdir(parents=True)
    screen = Screen(home, shell)
    screen.type(f"{before}{path} --language en {sitting.words}\n")
    reached = sitting.answer(screen)
    # It says what it asks before it waits for the answer.
    time.sleep(0.1)
    return screen, os.tcgetpgrp(screen.keyboard), reached


def ended_by(number, path, home, sitting):
    what = f"{type(sitting).__name__} and {number.name}"
    screen, pid, reached = begun(path, home, sitting)
    checks.expect(reached, f"{what}: an answer is given")
    if number in KEYS:
        screen.type(KEYS[number])
    else:
        os.kill(pid, number)
    checks.expect(screen.wait("% "), f"{what}: the shell is back")
    if number != signal.SIGKILL:
        checks.expect(screen.takes_keys(False, seconds=1), f"{what}: the terminal is as it was")
    left = getattr(sitting, "left", "") if number == signal.SIGKILL else ""
    screen.type(left + "echo code-$?\n")
    checks.expect(screen.wait(f"code-{128 + number}\r"), f"{what}: it ends with {128 + number}")
    screen.close()
    checks.expect(sitting.is_kept(Egel(path, home / ".local/share/egel"), number), f"{what}: it is kept")


def closed(path, home, sitting, shell):
    """The terminal itself goes: the shell and the system each send a SIGHUP."""
    what = f"{type(sitting).__name__} and a terminal that is closed under {os.path.basename(shell)}"
    screen, pid, reached = begun(path, home, sitting, shell)
    checks.expect(reached, f"{what}: an answer is given")
    os.close(screen.keyboard)
    checks.expect(is_gone(pid), f"{what}: it ends")
    os.waitpid(screen.pid, 0)
    egel = Egel(path, home / ".local/share/egel")
    checks.expect(sitting.is_kept(egel, signal.SIGHUP), f"{what}: it is kept")


def hung_up_under_nohup(path, home):
    """Where SIGHUP was ignored, the sitting goes on."""
    screen, pid, _ = begun(path, home, Panic(), before="trap '' HUP; ")
    os.kill(pid, signal.SIGHUP)
    time.sleep(0.2)
    screen.type("q")
    checks.expect(screen.wait("You're here."), "SIGHUP ignored: it goes on")
    screen.close()


def ended_while_stopped(number, path, home, sitting):
    """Ctrl-Z, a signal, and `fg`: it ends, and does not take the terminal once more."""
    what = f"{type(sitting).__name__} stopped, and {number.name}"
    screen, pid, reached = begun(path, home, sitting)
    screen.type("\x1a")
    checks.expect(reached and screen.wait("topped") and screen.wait("% "), f"{what}: it stops")
    os.kill(pid, number)
    screen.type("fg\n")
    checks.expect(screen.wait("% "), f"{what}: it ends")
    checks.expect(screen.takes_keys(False, seconds=1), f"{what}: the terminal is as it was")
    screen.close()
    checks.expect(sitting.is_kept(Egel(path, home / ".local/share/egel"), number), f"{what}: it is kept")


def ended_as_it_asks(number, path, home):
    """The signal comes as the question is shown, while the program goes from asking to waiting."""
    hanging = 0
    for _ in range(100):
        alone = Alone(path, home, "check-in")
        alone.wait("?")
        os.kill(alone.pid, number)
        hanging += not is_gone(alone.pid, seconds=2)
        os.kill(alone.pid, signal.SIGKILL)
        os.waitpid(alone.pid, 0)
        os.close(alone.keyboard)
    checks.expect(hanging == 0, f"{number.name} as it asks: {hanging} of 100 wait for a key")


def main():
    path = program()
    with Workplace() as place:
        for sitting in SITTINGS:
            for number in SIGNALS:
                ended_by(number, path, place / sitting.__name__ / number.name, sitting())
            for shell in filter(os.path.exists, ["/bin/sh", "/bin/bash"]):
                home = place / sitting.__name__ / os.path.basename(shell)
                closed(path, home, sitting(), shell)
            for number in [signal.SIGHUP, signal.SIGTERM]:
                home = place / sitting.__name__ / f"stopped-{number.name}"
                ended_while_stopped(number, path, home, sitting())
        for number in [signal.SIGHUP, signal.SIGTERM]:
            ended_as_it_asks(number, path, place / "asking")
        hung_up_under_nohup(path, place / "nohup")
    checks.end()


if __name__ == "__main__":
    main()
