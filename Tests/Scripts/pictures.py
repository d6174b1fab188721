#!/usr/bin/env python3
"""The pictures of the README, made by the program itself from an invented journal.

Usage: pictures.py EGEL [--write]

Without --write it says whether the ones in .pictures are what the program draws now; with it they are made
anew. Everything is dated, so that the same program always draws the same lines.
"""

import datetime
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / ".pictures"

RELATIONSHIPS = [
    ["partner", "add", "Sam", "--since", "2021-05"],
    ["partner", "add", "Robin", "--since", "2023-02"],
    ["metamour", "add", "Kim", "--via", "Sam", "--since", "2022"],
    ["metamour", "add", "Bo", "--via", "Robin", "--since", "2024"],
    ["relationship", "add", "Kim", "Bo", "--label", "friend", "--since", "2025"],
    ["person", "add", "Noor"],
    ["relationship", "add", "Noor", "--label", "friend", "--since", "2012"],
]

SPAN = ["--from", "2026-04-01", "--to", "2026-09-30", "--by", "week"]


def draw(egel: str) -> dict[str, str]:
    with tempfile.TemporaryDirectory() as place:
        environment = {"HOME": place, "LANG": "en_GB.UTF-8", "TZ": "Europe/Amsterdam", "PATH": "/usr/bin:/bin"}

        def run(*words: str, text: str | None = None) -> str:
            return subprocess.run(
                [egel, "--journal", os.path.join(place, "journal"), *words], env=environment, input=text or "",
                capture_output=True, text=True, check=True).stdout

        for words in RELATIONSHIPS:
            run(*words)
        run("import", "-", text="".join(line + "\n" for line in check_ins()))
        return {
            "map.svg": run("map", "--format", "svg", "--on", "2026-10-01"),
            "together.svg": run("trends", "compersion.Sam", "jealousy.Sam", *SPAN, "--svg"),
        }


def check_ins():
    """Half a year with Sam's new love in it: jealousy and being happy for Sam rise together, and neither is the end."""
    dice = random.Random(7)
    for day in range(180):
        if dice.random() < 0.45:
            continue
        date = datetime.date(2026, 4, 1) + datetime.timedelta(days=day)
        new_love = max(0.0, 1 - abs(day - 75) / 40)
        glad = max(0, min(10, round(3.5 + 3 * new_love + 1.5 * day / 180 + dice.uniform(-1.5, 1.5))))
        sore = max(0, min(10, round(2.5 + 5 * new_love + dice.uniform(-1.5, 1.5))))
        answers = ",".join(
            '{"scale":"%s","about":{"name":"Sam"},"answer":%d}' % (scale, value)
            for scale, value in (("compersion", glad), ("jealousy", sore)))
        yield '{"at":"%sT21:00:00+02:00","kind":"check-in","readings":[%s]}' % (date, answers)


def is_as_it_was(path: Path, picture: str) -> bool:
    """Ids are random, and the description tells relationships in the order of those: so it is left out."""
    def lines(text: str) -> list[str]:
        return [line for line in text.splitlines() if not line.startswith("<desc")]

    return path.exists() and lines(path.read_text()) == lines(picture)


def main() -> int:
    egel = os.path.abspath(sys.argv[1])
    drawn = draw(egel)
    if "--write" in sys.argv:
        FOLDER.mkdir(exist_ok=True)
        for name, picture in drawn.items():
            (FOLDER / name).write_text(picture)
        return 0
    old = [name for name, picture in drawn.items() if not is_as_it_was(FOLDER / name, picture)]
    for name in old:
        print(f"{name} is not what the program draws now: python3 Tests/Scripts/pictures.py EGEL --write")
    print(f"{len(drawn)} pictures, {len(old)} to be made anew")
    return 1 if old else 0


if __name__ == "__main__":
    sys.exit(main())
