#!/usr/bin/env python3
"""Every public declaration of the library has a comment: lists those without one, and fails if there are any.

Public is what somebody sees who writes `import EgelCore`, so a comment is all they have.
"""

import pathlib
import re
import sys

from support import Checks

ROOT = pathlib.Path(__file__).resolve().parents[2]
FOLDERS = ["Sources/EgelCore", "Sources/EgelStore", "seeds"]
PUBLIC = re.compile(r"(@\w+(\([^)]*\))? )*public (?!import\b)")
ENUM = re.compile(r"( *)(@\w+ )*public (indirect )?enum ")
ATTRIBUTE = re.compile(r"@\w+(\([^)]*\))?$")


def declarations(path):
    """The public declarations of a file, and the cases of public enumerations: the number of each line, its text, and
    whether a comment stands above."""
    lines = path.read_text().split("\n")
    cases = None  # what a case of the enumeration that is open begins with
    for number, line in enumerate(lines):
        if enum := ENUM.match(line):
            cases = enum.group(1) + "  case "
        elif cases and line == cases[:-7] + "}":
            cases = None
        if not PUBLIC.match(line.strip()) and not (cases and line.startswith(cases)):
            continue
        above = number - 1
        while above >= 0 and ATTRIBUTE.match(lines[above].strip()):
            above -= 1
        yield number + 1, line.strip(), above >= 0 and lines[above].strip().startswith("///")


def main():
    checks = Checks("public comments")
    total = 0
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*.swift")):
            for number, text, has_comment in declarations(path):
                total += 1
                place = f"{path.relative_to(ROOT)}:{number}"
                checks.expect(has_comment, f"no comment: {place}: {text}")
    print(f"public comments: {total} public declarations")
    checks.expect(total > 100, "the declarations are found at all")
    checks.end()


main()
