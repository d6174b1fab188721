#!/usr/bin/env python3
"""Counts how the house is built, by its code and not by words in strings and comments.

    count_house.py [--names] [--hold] [PROGRAM]

--names lists what was counted; --hold fails where a bound is passed. Without it the table is printed and that is all:
the house is still being built. PROGRAM is ignored: `.ci/run` gives it to every script.
"""

import pathlib
import re
import statistics
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
SOURCES = ROOT / "Sources"
UNSAFE_ROOMS = ["JSON/", "EgelCore/Search/", "Drawing/Text/", "Platform/"]

TOKEN = re.compile(r'//|/\*|\*/|#*"""|#*"|\\#*\(|[()]|\n')


def blanked(text):
    """The text with strings and comments made of spaces, as long as before, line feeds kept.

    What stands in the parentheses of an interpolation is code.
    """
    out = list(text)

    def blank(start, end):
        for place in range(start, end):
            if out[place] != "\n":
                out[place] = " "

    def string(start, mark):
        """Blanks a string from behind its opening quotes; returns where the text goes on."""
        hashes = mark.count("#")
        quotes = mark[hashes:]
        close, escape = quotes + "#" * hashes, "\\" + "#" * hashes
        at = start
        while at < len(text):
            if text.startswith(close, at):
                blank(at, at + len(close))
                return at + len(close)
            if text.startswith(escape + "(", at):
                blank(at, at + len(escape))
                at = code(at + len(escape) + 1, nested=True)
            elif text.startswith(escape, at):
                blank(at, min(len(text), at + len(escape) + 1))
                at += len(escape) + 1
            elif len(quotes) == 1 and text[at] == "\n":
                return at
            else:
                blank(at, at + 1)
                at += 1
        return at

    def code(at, nested=False):
        """Goes through code, up to behind the parenthesis that closes it where it is nested."""
        depth = 1
        while match := TOKEN.search(text, at):
            found, at = match.group(), match.end()
            if found == "//":
                end = text.find("\n", at)
                end = len(text) if end < 0 else end
                blank(match.start(), end)
                at = end
            elif found == "/*":
                level = 1
                while level and (inner := re.compile(r"/\*|\*/").search(text, at)):
                    level += 1 if inner.group() == "/*" else -1
                    at = inner.end()
                blank(match.start(), at)
            elif found.endswith('"'):
                blank(match.start(), at)
                at = string(at, found)
            elif found == "(":
                depth += 1
            elif found == ")":
                depth -= 1
                if nested and depth == 0:
                    return at
        return len(text)

    code(0)
    return "".join(out)


class File:
    def __init__(self, path):
        self.name = str(path.relative_to(SOURCES))
        self.text = path.read_text()
        self.code = blanked(self.text)
        self.lines = self.text.count("\n")
        self.code_lines = sum(1 for line in self.code.split("\n") if line.strip())


def body(code, start):
    """Where the braces that open behind a place begin and end."""
    first = code.find("{", start)
    depth = 0
    for place in range(first, len(code)):
        depth += {"{": 1, "}": -1}.get(code[place], 0)
        if depth == 0:
            return first + 1, place
    return first + 1, len(code)


def own(code):
    """The members of a body at its own level, each without what stands in braces within."""
    depth, out = 0, []
    for character in code:
        if character == "{":
            depth += 1
            if depth == 1:
                out.append("{")
        elif character == "}":
            depth -= 1
        elif depth == 0 or character == "\n":
            out.append(character)
    return "".join(out)


TYPE = re.compile(r"\b(struct|enum|class|actor) (\w+)([^{\n]*)\{")
STORED = r"\b(?:let|var) {}: {}\??(?![\w.<\[{{ ]*{{)"


def entry_types(files):
    """Types that stand for an entry or a line of one: they hold two of its id, day and moment, or a case that carries
    one. Another kind of record is none."""
    found = []
    for file in files:
        for match in TYPE.finditer(file.code):
            if "TableRecord" in match.group(3) or match.group(2) == "KeptThing":
                continue
            start, end = body(file.code, match.end() - 1)
            members = own(file.code[start:end])
            identity = sum(
                1
                for name, kind in [("id", "Identifier"), ("day", "Day"), ("at", "Moment")]
                if re.search(STORED.format(name, kind), members)
            )
            carries = re.search(r"\bcase \w+\((?:Lineage<Entry>|EntryLine|MovedMark)\)", members)
            if identity >= 2 or carries:
                found.append(f"{match.group(2)} ({file.name})")
    return found


FUNCTION = re.compile(r"\bfunc (\w+)[^{}]*?-> (?:Subject|PlainSubject)\?? *\{")


def about_decoders(files):
    """Functions that make one element of `about` from bytes: they look for the member `name` themselves."""
    found = []
    for file in files:
        for match in FUNCTION.finditer(file.code):
            start, end = body(file.code, match.end() - 1)
            if re.search(r'"name"|\\"name\\"', file.text[start:end]):
                found.append(f"{match.group(1)} ({file.name})")
    return found


# `case .a, .thread:` and `case .thread = member`, over several lines too.
DECIDES = re.compile(r"\bcase\s+(?:[^:{};]*,\s*)?\.thread\b[^:{};]*:")


def count(files):
    """The rows of the table: what, how much, the bound if there is one, and what was counted."""
    decides = [f.name for f in files if DECIDES.search(f.code)]
    unsafe = [
        f.name
        for f in files
        if re.search(r"\bunsafe\b", f.code) and not any(f.name.startswith(r) for r in UNSAFE_ROOMS)
    ]
    short = [f"{f.name} ({f.lines})" for f in files if f.lines < 30]
    session = [f.name for f in files if re.search(r"\bextension Session\b", f.code)]
    plus = [f.name for f in files if "+" in f.name]
    median = statistics.median(f.lines for f in files)
    return [
        ("types that stand for an entry or a line", entry_types(files), 10),
        ("decoders of an `about` element", about_decoders(files), 2),
        ("files that decide about a member of an entry", decides, 8),
        ("files with `unsafe` outside its rooms", unsafe, 0),
        ("files under 30 lines", short, 20),
        ("files that extend Session", session, 5),
        ("files called X+Y", plus, None),
        ("files", [f.name for f in files], None),
        ("lines of code", sum(f.code_lines for f in files), None),
        ("lines", sum(f.lines for f in files), None),
        ("median lines of a file", median, None),
    ]


def check_lexer():
    """What the counting stands on."""
    cases = {
        'a "unsafe" b': 'a          b',
        'a // unsafe': 'a          ',
        'a /* /* x */ unsafe */ b': 'a                      b',
        '"\\(f("x")) unsafe"': '  (f(   ))        ',
        '#"a " unsafe"# b': '               b',
        '"""\nunsafe "x"\n""" b': '   \n          \n    b',
    }
    for text, wanted in cases.items():
        if blanked(text) != wanted:
            sys.exit(f"count_house: {text!r} is read as {blanked(text)!r}")


def main():
    check_lexer()
    files = [File(path) for path in sorted(SOURCES.rglob("*.swift"))]
    passed = []
    print("| what | counted | at most |")
    print("|---|---:|---:|")
    for what, found, bound in count(files):
        number = len(found) if isinstance(found, list) else found
        print(f"| {what} | {number:,} | {'' if bound is None else bound} |")
        if bound is not None and number > bound:
            passed.append(what)
        if "--names" in sys.argv and isinstance(found, list) and what != "files":
            for name in found:
                print(f"|   {name} | | |")
    if "--hold" in sys.argv and passed:
        sys.exit("count_house: too many: " + "; ".join(passed))


main()
