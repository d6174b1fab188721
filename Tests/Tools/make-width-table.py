#!/usr/bin/env python3
"""Prints Sources/Drawing/Text/WidthTable.swift.

    python3 Tests/Tools/make-width-table.py > Sources/Drawing/Text/WidthTable.swift

Every scalar takes one terminal cell, except:
  2  East Asian Wide and Fullwidth, and the places kept free for ideographs and emoji
  0  controls, marks that do not space, format characters, Hangul vowels and finals
"""

import sys
import unicodedata

PER_LINE = 8


def scalars(*ranges):
    return {value for first, last in ranges for value in range(first, last + 1)}


# Not assigned yet in some version, but of a known width once they are.
KEPT_FOR_IDEOGRAPHS = scalars((0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF),
                              (0x20000, 0x2FFFD), (0x30000, 0x3FFFD))
KEPT_FOR_EMOJI = scalars((0x1F300, 0x1F64F), (0x1F680, 0x1F6FF), (0x1F900, 0x1F9FF),
                         (0x1FA70, 0x1FAFF))
HANGUL_VOWELS_AND_FINALS = scalars((0x1160, 0x11FF), (0xD7B0, 0xD7FB))
ZERO_CATEGORIES = {"Mn", "Me", "Cf", "Cc", "Zl", "Zp"}


def width(value):
    character = chr(value)
    category = unicodedata.category(character)
    if category in ZERO_CATEGORIES or value in HANGUL_VOWELS_AND_FINALS:
        return 0
    if category == "Cn":
        return 2 if value in KEPT_FOR_IDEOGRAPHS or value in KEPT_FOR_EMOJI else 1
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1


def changes():
    """Yields (first scalar, width) wherever the width differs from that of the scalar before."""
    before = None
    for value in range(sys.maxunicode + 1):
        now = width(value)
        if now != before:
            yield value, now
            before = now


def main():
    entries = ["0x%05X_%d" % change for change in changes()]
    print("// Made by Tests/Tools/make-width-table.py. Change that, not this.")
    print()
    print("/// Where the width of characters changes, as `first scalar << 4 | cells`.")
    print("enum WidthTable {")
    print('  static let unicodeVersion = "%s"' % unicodedata.unidata_version)
    print()
    print("  // swift-format-ignore")
    print("  static let changes: [UInt32] = [")
    for start in range(0, len(entries), PER_LINE):
        print("    %s," % ", ".join(entries[start:start + PER_LINE]))
    print("  ]")
    print("}")


main()
