#!/usr/bin/env python3
"""Opens reports in a real browser, and looks whether anything runs, asks, complains or sticks out.

    python3 Tests/Scripts/browser.py EGEL

Makes a journal whose every text tries to be markup, and one that is lived in. Speaks to headless Chromium
over its debugging pipe, with nothing but Python's own library.
"""

import base64
import json
import os
import pathlib
import select
import shutil
import subprocess
import sys
import tempfile
import time

import support

NAME = "browser"
HOSTILE = [
    "<script>window.egelRan=1</script>", "<img src=x onerror=\"window.egelRan=2\">",
    "\"><svg onload=window.egelRan=3>", "</style><script>window.egelRan=4</script>",
    "</title><script>window.egelRan=5</script>", "javascript:window.egelRan=6", "' onclick='window.egelRan=7",
    "&lt;script&gt;window.egelRan=8&lt;/script&gt;", "<!--", "]]><script>window.egelRan=9</script>",
    "<iframe srcdoc='<script>parent.egelRan=10</script>'>", "<base href=http://localhost:1/>",
    "<link rel=stylesheet href=http://localhost:1/x.css>", "<meta http-equiv=refresh content=0;url=x>",
    "\u202e<b>", "a" * 400, "\u0000\u0007\u001b[31m", "{{7*7}}",
]


class Browser:
    """Chromium, spoken to over two pipes."""

    def __init__(self, program):
        self.folder = tempfile.mkdtemp(prefix="egel-browser-")
        there, self.write_end = os.pipe()
        self.read_end, back = os.pipe()

        def wire():
            # Above 4 first, so that neither end overwrites the other.
            high_there, high_back = os.dup(there), os.dup(back)
            os.dup2(high_there, 3)
            os.dup2(high_back, 4)

        self.process = subprocess.Popen(
            [program, "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run",
             "--remote-debugging-pipe", f"--user-data-dir={self.folder}"],
            preexec_fn=wire, close_fds=False, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL)
        os.close(there)
        os.close(back)
        self.number, self.buffer, self.events = 0, b"", []
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(domain + ".enable")

    def call(self, method, **parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if hasattr(self, "session"):
            message["sessionId"] = self.session
        os.write(self.write_end, json.dumps(message).encode() + b"\0")
        while True:
            answer = self.next(time.monotonic() + 30)
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return answer["result"]
            self.events.append(answer)

    def next(self, until):
        while b"\0" not in self.buffer:
            if not select.select([self.read_end], [], [], max(0, until - time.monotonic()))[0]:
                raise TimeoutError("the browser does not answer")
            part = os.read(self.read_end, 1 << 20)
            if not part:
                raise RuntimeError("the browser is gone")
            self.buffer += part
        line, self.buffer = self.buffer.split(b"\0", 1)
        return json.loads(line)

    def open(self, path, width, scheme):
        self.events = []
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1,
                  mobile=width < 600)
        self.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
        self.call("Page.navigate", url=pathlib.Path(path).as_uri())
        until = time.monotonic() + 30
        while not any(event.get("method") == "Page.loadEventFired" for event in self.events):
            self.events.append(self.next(until))
        self.value("1")

    def value(self, expression):
        return self.call("Runtime.evaluate", expression=expression, returnByValue=True)["result"].get("value")

    def of(self, *methods):
        return [event["params"] for event in self.events if event.get("method") in methods]

    def end(self):
        self.process.kill()
        self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)


def run(egel, journal, *words):
    subprocess.run([egel, "--journal", journal, *words], check=True, stdin=subprocess.DEVNULL,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def make_hostile(egel, journal):
    for number, text in enumerate(HOSTILE):
        text = text.replace("\0", "")
        run(egel, journal, "partner", "add", "--", f"{text}{number}")
        run(egel, journal, "write", "--kind", "thanks", "--about", text, "--feeling", text.replace("=", ""), "--", text)
        run(egel, journal, "agreement", "add", "--with", f"{text}{number}", "--about", "time",
            "--review", "tomorrow", "--", text)
        run(egel, journal, "write", "--kind", "remark", "--tag", text.replace(" ", "-"), "--", text)


def make_lived(egel, journal):
    run(egel, journal, "partner", "add", "Sam")
    run(egel, journal, "metamour", "add", "Bo", "--via", "Sam")
    for back in range(1, 300, 3):
        run(egel, journal, "check-in", "--day", f"{back} days ago", f"near.sam={back % 11}",
            f"compersion.sam={back * 7 % 11}", f"jealousy.sam={back * 5 % 11}", "zone=ok", "Een dag.")


def check(checks, browser, path, what):
    for width in (360, 1280):
        for scheme in ("light", "dark"):
            browser.open(path, width, scheme)
            here = f"{what} at {width}, {scheme}"
            wide = browser.value("document.documentElement.scrollWidth")
            checks.expect(wide <= width, f"{here}: {wide} pixels wide")
            checks.expect(browser.value("typeof window.egelRan") == "undefined", f"{here}: a text has run")
            checks.expect(browser.value("document.scripts.length") == 0, f"{here}: there is a script")
            checks.expect(browser.value("document.querySelectorAll('img,iframe,link,base,object,embed').length") == 0,
                          f"{here}: a text became markup")
            asked = [event["request"]["url"] for event in browser.of("Network.requestWillBeSent")]
            checks.expect(len(asked) == 1, f"{here}: asked for {asked}")
            said = browser.of("Runtime.consoleAPICalled", "Log.entryAdded", "Runtime.exceptionThrown")
            checks.expect(not said, f"{here}: {said}")
    counts = browser.value("['main','header','nav','footer','h1'].map(n => document.querySelectorAll(n).length).join()")
    checks.expect(counts == "1,1,1,1,1", f"{what}: landmarks {counts}")
    bare = browser.value("[...document.querySelectorAll('figure')].filter(f => !f.querySelector('table')).length")
    checks.expect(bare == 0, f"{what}: {bare} charts without a table")
    pdf = base64.b64decode(browser.call("Page.printToPDF", paperWidth=8.27, paperHeight=11.69)["data"])
    checks.expect(pdf.startswith(b"%PDF"), f"{what}: does not print")


def main():
    program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if not program:
        support.skip(NAME, "there is no Chromium")
        return
    egel = os.path.abspath(sys.argv[1])
    checks = support.Checks(NAME)
    browser = Browser(program)
    try:
        with tempfile.TemporaryDirectory(prefix="egel-report-") as folder:
            for what, make in (("hostile", make_hostile), ("lived", make_lived)):
                journal = os.path.join(folder, what)
                make(egel, journal)
                for names in ([], ["--names"]):
                    path = os.path.join(folder, f"{what}{len(names)}.html")
                    run(egel, journal, "report", "-o", path, *names)
                    checks.expect(os.path.getsize(path) < 300_000, f"{what}: {os.path.getsize(path)} bytes")
                    check(checks, browser, path, what)
    finally:
        browser.end()
    checks.end()


if __name__ == "__main__":
    main()
