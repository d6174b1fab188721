#!/usr/bin/env python3
"""Ctrl-Z and `fg` where single keys are taken or a line is typed: the shell gets the terminal as it was,
and it goes on with what was there of the line.

    suspending.py PROGRAM
"""

import os
import signal
import sys
import time

sys.dont_write_bytecode = True

from support import Alone, Checks, Screen, Workplace, program

checks = Checks("suspending")


def stopped_and_continued(screen, where, stop):
    stop()
    checks.expect(screen.wait("topped") and screen.wait("% "), f"{where}: it stops")
    if where != "kill -STOP":
        checks.expect(screen.takes_keys(False), f"{where}: the shell has its terminal back")
    screen.type("fg\n")
    checks.expect(screen.wait(" panic"), f"{where}: it is continued")
    checks.expect(screen.takes_keys(True), f"{where}: going on it takes single keys again")


def line_in_pieces(screen, path):
    """What was typed of a line is kept over stops, and neither the shell nor Ctrl-C leave it behind."""
    screen.type(f"{path} panic\n")
    checks.expect(screen.wait("  q  done") and screen.takes_keys(True), "the ways again")
    screen.type("w")
    asked = "leave blank to cancel. "
    # A terminal on macOS hands over too little of a line, so there egel takes each key, and shows it.
    by_key = sys.platform == "darwin"
    checks.expect(screen.wait(asked) and screen.takes_keys(by_key), "a line is asked for")
    screen.type("half")
    checks.expect(screen.wait("half"), "it is seen as it is typed")
    for more, shown in [("", "half"), (" and", "half and")]:
        screen.type(more + "\x1a")
        checks.expect(screen.wait("topped"), "a line: it stops")
        screen.type("echo the-shell-has-$((1+1))\n")
        checks.expect(screen.wait("the-shell-has-2"), "a line: the shell reads its own")
        screen.type("fg\n")
        checks.expect(screen.wait(asked + shown), f"a line: asked again, with '{shown}'")
    screen.type(" more\n")
    checks.expect(screen.wait("Saved.") and screen.takes_keys(True), "a line: it is saved")
    screen.type("w")
    checks.expect(screen.wait(asked), "another line")
    screen.type("given up\x03")
    checks.expect(screen.wait("% "), "a line: interrupted")
    screen.type(f"{path} list --json\n")
    checks.expect(screen.wait('"text":"half and more"'), "a line: all of it is in the journal")
    checks.expect(screen.wait("% "), "a line: Ctrl-C leaves nothing to the shell")


def main():
    path = program()
    with Workplace() as place:
        screen = Screen(place)
        screen.type(f"{path} panic\n")
        checks.expect(screen.wait("  q  done"), "the ways are shown")
        checks.expect(screen.takes_keys(True), "single keys are taken")
        stopped_and_continued(screen, "waiting for a key", lambda: screen.type("\x1a"))
        stopped_and_continued(screen, "a second time", lambda: screen.type("\x1a"))
        screen.type("1")
        checks.expect(screen.wait("Press any key to stop."), "a key is understood without Enter")
        checks.expect(screen.wait("Feel where"), "the first line of a way")
        stopped_and_continued(screen, "in a way", lambda: screen.type("\x1a"))
        checks.expect(screen.wait("Press them"), "the way goes on")
        screen.type("x")
        checks.expect(screen.wait("  q  done"), "a key ends it")
        found = os.tcgetpgrp(screen.keyboard)
        stopped_and_continued(screen, "kill -STOP", lambda: os.killpg(found, signal.SIGSTOP))
        screen.type("q")
        checks.expect(screen.wait("You're here."), "it ends")
        checks.expect(screen.takes_keys(False), "the terminal is as it was")
        line_in_pieces(screen, path)
        screen.close()
        # Alone on a terminal, with no shell to continue it, nothing stops and nothing is lost.
        lone = Alone(path, place)
        checks.expect(lone.wait("  q  done") and lone.takes_keys(True), "alone it takes single keys")
        lone.type("\x1a")
        time.sleep(0.3)
        checks.expect(lone.takes_keys(True, seconds=1), "alone it goes on taking them")
        lone.type("q")
        checks.expect(lone.wait("You're here."), "alone it ends")
        lone.close()
    checks.end()


if __name__ == "__main__":
    main()
