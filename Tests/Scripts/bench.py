#!/usr/bin/env python3
"""Times the program beside its peers, whole processes, in turn, and prints the README's table.

    python3 Tests/Scripts/bench.py

Builds what it needs in release, makes synthetic journals in a temporary folder, and takes the median
of many runs. Wants a quiet machine and some minutes.
"""

import datetime
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
STATIC = ["-Xswiftc", "-static-executable"]


def build(folder, product, *flags):
    command = ["swift", "build", "-c", "release", "--package-path", str(folder), "--product", product]
    subprocess.run(command + list(flags), check=True, stdout=subprocess.DEVNULL)
    shown = subprocess.run(command + list(flags) + ["--show-bin-path"], check=True,
                           stdout=subprocess.PIPE, text=True)
    return os.path.join(shown.stdout.strip(), product)


def once(command):
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return (time.perf_counter() - start) * 1000


def in_turn(one, other, rounds=60):
    """The medians of two commands, run A B A B, in milliseconds."""
    once(one), once(other)
    times = [(once(one), once(other)) for _ in range(rounds)]
    return tuple(statistics.median(column) for column in zip(*times))


def joined(journal, path):
    """All entries of a journal as one file."""
    lines = []
    for name in sorted((journal / "entries").glob("*.json")):
        text = name.read_text(encoding="utf-8").splitlines()
        lines += [line.rstrip(",") for line in text if line.startswith("{")]
    path.write_text("[\n" + ",\n".join(lines) + "\n]\n", encoding="utf-8")


def lived(egel, bench, journal):
    """100,000 entries of which the last are from these days, with people, check-ins and answers."""
    subprocess.run([bench, "make", str(journal), "100000"], check=True)
    entries, today = journal / "entries", datetime.date.today()
    last = max(path.stem for path in entries.glob("*.json"))[:4]
    for month in range(1, today.month + 1):
        old, new = (entries / f"{year}-{month:02}.json" for year in (last, today.year))
        text = old.read_text(encoding="utf-8").replace(f'"{last}-', f'"{today.year}-')
        old.unlink()
        new.write_text(text, encoding="utf-8")

    def do(*words):
        subprocess.run([egel, "--journal", str(journal), *words], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    do("partner", "add", "Sam", "--since", "2019")
    do("metamour", "add", "Kim", "--via", "Sam")
    for name in ("Noor", "Ilse", "Ward", "Fay", "Iris"):
        do("relationship", "add", name, "--label", "friend")
    for age in range(1, 61):
        day, hour = ["--day", f"{age} days ago"], ["--at", f"21:{age - 1:02}"]
        do("check-in", *day, *hour, f"near.sam={age % 10}", "zone=within")
        if age % 2 == 0:
            do("write", *day, *hour, "--prompt", "attachment-known", "a line")


def row(what, here, there, peer):
    print(f"| {what} | {here:.1f} ms | {there:.1f} ms ({peer}) | {here / there:.2f} |")


def main():
    egel = build(ROOT, "egel", *STATIC)
    bench = build(ROOT, "egel-bench", *STATIC)
    line = build(ROOT / "Tests/Peers/OneLine", "one-line", *STATIC)
    peer = build(ROOT / "Tests/Peers/FoundationPeer", "foundation-peer")
    folder = pathlib.Path(tempfile.mkdtemp(prefix="egel-bench-"))
    try:
        small, large, month = folder / "100k", folder / "1m", folder / "month"
        for command, path, count in (("make", small, 100_000), ("make", large, 1_000_000),
                                     ("month", month, 1_000_000)):
            subprocess.run([bench, command, str(path), str(count)], check=True)
        print("| what | egel | beside it | ratio |\n|---|---:|---:|---:|")
        row("`--version`", *in_turn([egel, "--version"], [line]), "a program that prints a line")
        row("`list --limit 20` of 100,000",
            *in_turn([egel, "--journal", str(small), "list", "--limit", "20"], [line]),
            "a program that prints a line")
        lived(egel, bench, folder / "lived")
        row("`prompt` of 100,000",
            *in_turn([egel, "--journal", str(folder / "lived"), "prompt"], [egel, "--version"]),
            "its own start")
        write = ["write", "--day", "2025-12-30", "a line"]
        row("`write` into 1,000,000",
            *in_turn([egel, "--journal", str(large)] + write,
                     [egel, "--journal", str(month)] + write, 30),
            "that month alone")
        every = folder / "all.json"
        joined(small, every)
        ours = json.loads(subprocess.check_output([bench, "read", str(every)]))
        theirs = json.loads(subprocess.check_output([peer, str(every)]))["decoder-ms"]
        row("whole entries of 100,000", ours["values-ms"], theirs, "Foundation's decoder")
        row("skimming them", ours["skim-ms"], theirs, "Foundation's decoder")
    finally:
        shutil.rmtree(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
