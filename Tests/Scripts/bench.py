#!/usr/bin/env python3
"""Times the program beside its peers, whole processes, in turn, and prints the table of the documentation's page on speed.

    python3 Tests/Scripts/bench.py

Builds what it needs in release, makes synthetic journals in a temporary folder, and takes the median
of many runs. Wants a quiet machine and some minutes.
"""

import contextlib
import datetime
import json
import os
import pathlib
import random
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


def installed(program, folder):
    """A copy, as people run one: what the linker wrote lies in smaller pieces, and starts slower."""
    folder.mkdir(exist_ok=True)
    return shutil.copy(program, folder)


def once(command):
    start = time.perf_counter()
    ended = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    took = (time.perf_counter() - start) * 1000
    # 1 is nothing found.
    if ended.returncode not in (0, 1):
        raise RuntimeError(f"{command} ended with {ended.returncode}")
    return took


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


def web(journal, people=200, ties=1000):
    """Many people with many ties, me among them."""
    chance = random.Random(20261121)
    alphabet = "0123456789abcdefghjkmnpqrstvwxyz"

    def ids(count):
        return sorted("".join(chance.choice(alphabet) for _ in range(12)) for _ in range(count))

    persons = ids(people)
    (journal / "entries").mkdir(parents=True)
    records = [json.dumps({"id": id, "name": f"Person {number}"}, separators=(",", ":"))
               for number, id in enumerate(persons)]
    write_records(journal / "people.json", records)
    records = []
    for id in ids(ties):
        pair = chance.sample(persons + ["me0000000000"] * 5, 2)
        while pair[0] == pair[1]:
            pair = chance.sample(persons, 2)
        label = chance.choice(["partner", "friend", "family"])
        records.append(json.dumps({"id": id, "parties": pair, "chapters": [{"labels": [label]}]},
                                  separators=(",", ":")))
    write_records(journal / "relationships.json", records)


def write_records(path, records):
    path.write_text("[\n" + ",\n".join(records) + "\n]\n", encoding="utf-8")


def peak(command):
    """The most memory a command takes, in megabytes; only where GNU time is, since a process begins with
    what the one that made it took."""
    time_it = "/usr/bin/time"
    if not os.path.exists(time_it):
        return None
    told = subprocess.run([time_it, "-f", "%M", *command], stdout=subprocess.DEVNULL,
                          stderr=subprocess.PIPE, text=True)
    return int(told.stderr.split()[-1]) / 1024


def row(what, here, there, peer, memory=None):
    memory = "" if memory is None else f"{memory:.0f} MB"
    print(f"| {what} | {here:.1f} ms | {there:.1f} ms ({peer}) | {here / there:.2f} | {memory} |",
          flush=True)


def beside(what, command, other, peer, rounds=40):
    """A row for a command beside a peer's, where that is installed."""
    if shutil.which(other[0]) is None:
        print(f"(no {other[0]} here: {what} is left out)", file=sys.stderr)
        return
    row(what, *in_turn(command, other, rounds), peer, peak(command))


def looking_back(egel, journal):
    """Search, trends, review and report beside a search for a word in the same files."""
    here, files = [egel, "--journal", str(journal)], str(journal / "entries")
    for words in (["quixotic"], ["soup"], ["soep"], ["--count", "soep"]):
        beside(f"`search {' '.join(words)}`", [*here, "search", *words],
               ["rg", "-ic", words[-1], files], "`rg -ic`")
    every = ["rg", "-c", "near", files]
    beside("`trends near`, fifty years", [*here, "trends", "near", "--from", "1970-01-01"], every,
           "`rg -c`")
    beside("`review year`", [*here, "review", "year", "--on", "2025-12-30"], every, "`rg -c`")
    page = str(journal.parent / "page.html")
    beside("`report` of a year",
           [*here, "report", "--from", "2025-01-01", "--to", "2025-12-31", "--force", "-o", page], every,
           "`rg -c`")


def only(record, *names):
    return {name: record[name] for name in names if name in record}


def told(record):
    """A check-in as a script tells it: by names, with an id of its own and answers."""
    answers = [{"scale": "near", "about": "Kim", "answer": len(record.get("text", "")) % 11},
               {"scale": "zone", "answer": "within"}]
    return {**only(record, "id", "at"), "kind": "check-in", "about": ["Kim", "Sam"],
            "readings": answers, **only(record, "text")}


def turned(record):
    """Members in an order that changes from line to line."""
    members = list({**only(record, "text", "at", "day"), "tags": ["home", "soup"], "about": ["Kim"],
                    "feelings": [{"word": "calm", "strength": 4}], "kind": "thanks"}.items())
    turn = len(record.get("text", "")) % len(members)
    return dict(members[turn:] + members[:turn])


# What scripts write, each read with care: the quick way is for lines as this program writes them.
SHAPES = {
    "texts only": lambda record: only(record, "at", "text"),
    "with tags and feelings": lambda record: {
        **only(record, "at", "text"), "tags": record.get("tags", ["home"]), "feelings": ["calm", "afraid"]},
    "with answers, ids and names": told,
    "with unknown members": lambda record: {
        **only(record, "at", "text"), "weather": {"t": 3, "sky": ["rain", "sun"]}, "steps": 4312},
    "with members in any order": turned,
}


def shaped(lines, path, shape):
    """The same records in one of these shapes; each has a text, since an entry has to say something."""
    with open(lines, encoding="utf-8") as records, open(path, "w", encoding="utf-8") as written:
        for line in records:
            record = {"text": "x", **json.loads(line)}
            written.write(json.dumps(shape(record), ensure_ascii=False, separators=(",", ":")) + "\n")


def in_and_out(egel, journal, folder, memory):
    """Import and export beside `jq` over the same records."""
    here = [egel, "--journal", str(journal)]
    whole, lines = folder / "copy.json", folder / "lines.jsonl"
    subprocess.run([*here, "export", "--format", "json", "-o", str(whole)], check=True)
    subprocess.run([*here, "export", "--format", "jsonl", "-o", str(lines)], check=True)
    beside("`export` of 100,000, json", [*here, "export", "--format", "json"],
           ["jq", "-c", ".", str(whole)], "`jq -c .`", 5)
    beside("`export`, csv", [*here, "export", "--format", "csv"],
           ["jq", "-r", "[.id, .day, .text] | @csv", str(lines)], "`jq @csv`", 5)
    sources = {"json": whole, "json lines": lines}
    for number, (name, shape) in enumerate(SHAPES.items()):
        sources[name] = folder / f"shape-{number}.jsonl"
        shaped(lines, sources[name], shape)
    worst = {}
    for place, where in (("in memory", memory), ("on disk", folder)):
        if where is None:
            continue
        fresh = where / "fresh"

        def imported(path):
            shutil.rmtree(fresh, ignore_errors=True)
            return [egel, "--journal", str(fresh), "import", str(path)]

        for what, path in sources.items():
            if where is folder and what in SHAPES and what != "texts only":
                continue  # A disk is waited for in the same way, whatever the shape.
            times, peers = [], []
            for _ in range(5):
                times.append(once(imported(path)))
                peers.append(once(["jq", "-c", ".", str(path)]))
            row(f"`import` of 100,000, {what}, {place}", statistics.median(times),
                statistics.median(peers), "`jq -c .`", peak(imported(path)))
            if where is memory:
                worst[what] = statistics.median(times) / statistics.median(peers)
        shutil.rmtree(fresh)
    if worst:
        what = max(worst, key=worst.get)
        print(f"\nThe worst import in memory: {what}, {worst[what]:.2f} of `jq -c .`\n", flush=True)


@contextlib.contextmanager
def in_memory():
    """A folder on a memory file system; none where there is no such place."""
    memory = pathlib.Path("/dev/shm")
    if not os.access(memory, os.W_OK):
        print("(no memory file system here: its rows are left out)", file=sys.stderr)
        yield None
        return
    with tempfile.TemporaryDirectory(prefix="egel-bench-", dir=memory) as folder:
        yield pathlib.Path(folder)


JRNL_CONFIG = """colors: {{body: none, date: none, tags: none, title: none}}
default_hour: 9
default_minute: 0
editor: ''
encrypt: false
highlight: false
indent_character: ''
journals: {{default: {{journal: {path}}}}}
linewrap: 79
tagsymbols: '@'
template: false
timeformat: '%Y-%m-%d %H:%M'
version: {version}
"""


def beside_jrnl(egel, folder, place, count=100_000):
    """The text of jrnl, imported by either into an empty journal."""
    if shutil.which("jrnl") is None:
        print("(no jrnl here: its rows are left out)", file=sys.stderr)
        return
    text, config, theirs = folder / "jrnl.in", folder / "jrnl.yaml", folder / "jrnl.txt"
    day = datetime.datetime(1990, 1, 1, 9)
    text.write_text("".join(
        f"[{day + datetime.timedelta(hours=7 * number):%Y-%m-%d %H:%M}] We made soup @home.\n"
        "Rain on the roof, and a letter. We walked along the water until it was dark.\n\n"
        for number in range(count)))
    version = subprocess.check_output(["jrnl", "--version"], text=True).split()[1].lstrip("v")
    config.write_text(JRNL_CONFIG.format(path=theirs, version=version))
    theirs.write_text("")
    peer = ["jrnl", "--config-file", str(config)]
    ours = folder / "from-jrnl"
    here = [egel, "--journal", str(ours)]
    times, peers = [], []
    for _ in range(3):
        theirs.write_text("")
        peers.append(once([*peer, "--import", "--file", str(text)]))
        # Many of ours, which a busy neighbour on the machine makes half as long again.
        for _ in range(9):
            shutil.rmtree(ours, ignore_errors=True)
            times.append(once([*here, "import", "--format", "jrnl", str(text)]))
    row(f"`import` of {count:,}, jrnl's text, {place}", statistics.median(times),
        statistics.median(peers), "`jrnl --import`")
    beside(f"`list --limit 20` of {count:,}", [*here, "list", "--limit", "20"], [*peer, "-n", "20"],
           "`jrnl -n 20`", 3)


def main():
    egel = build(ROOT, "egel", *STATIC)
    bench = build(ROOT, "egel-bench", *STATIC)
    line = build(ROOT / "Tests/Peers/OneLine", "one-line", *STATIC)
    peer = build(ROOT / "Tests/Peers/FoundationPeer", "foundation-peer")
    folder = pathlib.Path(tempfile.mkdtemp(prefix="egel-bench-"))
    try:
        egel, line = (installed(program, folder / "bin") for program in (egel, line))
        small, large, month = folder / "100k", folder / "1m", folder / "month"
        for command, path, count in (("make", small, 100_000), ("make", large, 1_000_000),
                                     ("month", month, 1_000_000)):
            subprocess.run([bench, command, str(path), str(count)], check=True)
        print("| what | egel | beside it | ratio | memory |\n|---|---:|---:|---:|---:|")
        row("`--version`", *in_turn([egel, "--version"], [line]), "a program that prints a line",
            peak([egel, "--version"]))
        listing = [egel, "--journal", str(small), "list", "--limit", "20"]
        row("`list --limit 20` of 100,000", *in_turn(listing, [line]),
            "a program that prints a line", peak(listing))
        lived(egel, bench, folder / "lived")
        prompt = [egel, "--journal", str(folder / "lived"), "prompt"]
        row("`prompt` of 100,000", *in_turn(prompt, [egel, "--version"]), "its own start",
            peak(prompt))
        web(folder / "web")
        for words in (["map"], ["person"], ["metamour"]):
            command = [egel, "--journal", str(folder / "web"), *words]
            row(f"`{words[0]}` of 200 people, 1,000 relationships",
                *in_turn(command, [egel, "--version"]), "its own start", peak(command))
        write = ["write", "--day", "2025-12-30", "a line"]
        here = [egel, "--journal", str(large)] + write
        row("`write` into 1,000,000",
            *in_turn(here, [egel, "--journal", str(month)] + write, 30), "that month alone",
            peak(here))
        every = folder / "all.json"
        joined(small, every)
        ours = json.loads(subprocess.check_output([bench, "read", str(every)]))
        theirs = json.loads(subprocess.check_output([peer, str(every)]))["decoder-ms"]
        row("whole entries of 100,000", ours["values-ms"], theirs, "Foundation's decoder")
        row("skimming them", ours["skim-ms"], theirs, "Foundation's decoder")
        looking_back(egel, small)
        with in_memory() as memory:
            in_and_out(egel, small, folder, memory)
            if memory is not None:
                beside_jrnl(egel, memory, "in memory")
        beside_jrnl(egel, folder, "on disk")
    finally:
        shutil.rmtree(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
