#!/usr/bin/env python3
"""The readers of imports given damaged files, each for as long as it is told.

    fuzz.py [--seconds N] [--seed N] [--sanitize]

Runs the fuzz tests of EgelExchangeTests, three seconds for each reader unless told otherwise; --sanitize
builds with the address sanitizer. What broke a reader is kept under Samples/Found and tried in every run
of the tests from then on.
"""

import argparse
import base64
import hashlib
import os
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
FOUND = ROOT / "Tests" / "EgelExchangeTests" / "Samples" / "Found"


def keep(name, content):
    folder = FOUND / name
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / hashlib.sha256(content).hexdigest()[:12]
    path.write_bytes(content)
    return path


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=3)
    parser.add_argument("--seed", type=int, default=int.from_bytes(os.urandom(4), "big"))
    parser.add_argument("--sanitize", action="store_true")
    parser.add_argument("--scratch-path", default=None)
    chosen = parser.parse_args()
    command = ["swift", "test", "--filter", "FuzzTests", "--package-path", str(ROOT)]
    if chosen.sanitize:
        command += ["--sanitize", "address"]
    if chosen.scratch_path:
        command += ["--scratch-path", chosen.scratch_path]
    with tempfile.TemporaryDirectory() as folder:
        environment = dict(
            os.environ, EGEL_FUZZ_SECONDS=str(chosen.seconds), EGEL_FUZZ_SEED=str(chosen.seed),
            EGEL_FUZZ_FOLDER=folder)
        print(f"fuzz: seed {chosen.seed}, {chosen.seconds} seconds for each reader", flush=True)
        run = subprocess.run(command, env=environment, capture_output=True, text=True)
        if run.returncode == 0:
            print("fuzz: nothing broke")
            return 0
        print(run.stdout[-4000:] + run.stderr[-4000:])
        failed = set(re.findall(r"reader → (\w+)", run.stdout))
        for encoded in set(re.findall(r"[A-Za-z0-9+/=]{80,}", run.stdout)):
            try:
                content = base64.b64decode(encoded, validate=True)
            except ValueError:
                continue
            for name in failed:
                print("kept", keep(name, content))
        if run.returncode < 0 or "Fatal error" in run.stderr + run.stdout:
            for last in pathlib.Path(folder).glob("last-*"):
                # All readers run at once: only one of these is what broke.
                if last.stat().st_size > 0:
                    print("kept", keep(last.name[5:], last.read_bytes()))
        return 1


if __name__ == "__main__":
    sys.exit(main())
