"""Measures the hub: `hub.py PROGRAM RECORDS.jsonl FOLDER`. Prints a Markdown table of figures beside their targets."""
import gzip
import http.client
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path
from urllib.parse import quote

from queries import queries

ROUNDS = 5


def seconds(command):
    """How long a command takes, and what it printed."""
    begin = time.monotonic()
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return time.monotonic() - begin, done.stdout


def size(folder):
    return sum(file.stat().st_size for file in Path(folder).rglob("*") if file.is_file())


def serve(program, folder):
    """Starts the hub; returns the process, its port, and the seconds until it said where it listens."""
    begin = time.monotonic()
    command = [program, "serve", "--data", folder, "--port", "0", "--log", "warn"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    line = process.stdout.readline()
    port = int(re.search(r":(\d+)\s*$", line).group(1))
    return process, port, time.monotonic() - begin


def resident(process):
    """Resident memory in MB, and the most it ever was."""
    status = Path(f"/proc/{process.pid}/status").read_text()
    found = {key: int(value) / 1024 for key, value in re.findall(r"(VmRSS|VmHWM):\s+(\d+) kB", status)}
    return found["VmRSS"], found["VmHWM"]


def get(connection, path):
    begin = time.perf_counter()
    connection.request("GET", path)
    answer = connection.getresponse()
    body = answer.read()
    assert answer.status == 200, (answer.status, path)
    return (time.perf_counter() - begin) * 1000, body


def percentiles(times):
    ordered = sorted(times)
    return statistics.median(ordered), ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))]


def main(program, records, folder):
    shutil.rmtree(folder, ignore_errors=True)
    n = sum(1 for _ in open(records, encoding="utf-8"))
    rows = []
    seconds([program, "init", "--data", folder])
    took, _ = seconds([program, "import", "--data", folder, records])
    rows.append(("import, checked, stored and indexed", f"{took:.1f} s, {n / took:,.0f} records/s", ""))
    took, _ = seconds([program, "reindex", "--data", folder])
    rows.append(("rebuild of the index", f"{took:.1f} s, {n / took:,.0f} records/s", "> 2,000 records/s"))
    rows.append(("index on disk", f"{size(Path(folder) / 'index') / 1e6:,.0f} MB", ""))
    rows.append(("store on disk", f"{os.path.getsize(Path(folder) / 'hub.sqlite3') / 1e6:,.0f} MB", ""))
    process, port, cold = serve(program, folder)
    try:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        first, _ = get(connection, "/en")
        rows.append(("cold start until it listens", f"{cold:.2f} s", ""))
        rows.append(("first page after the start", f"{first:.0f} ms", ""))
        paths = [f"/api/search?lang={la}&q={quote(text)}" for la, text in queries()]
        for path in paths:
            get(connection, path)
        times = [get(connection, path)[0] for _ in range(ROUNDS) for path in paths]
        p50, p99 = percentiles(times)
        shown = f"p50 {p50:.1f} ms, p99 {p99:.1f} ms, worst {max(times):.1f} ms of {len(times):,}"
        rows.append(("search with all facets and expansion, over HTTP", shown, "p99 < 50 ms"))
        for name, path in [
            ("home page", "/km"),
            ("page of results", "/km/search?q=" + quote("ទឹក")),
            ("page of a record", "/km/records/generated-7"),
            ("map page", "/km/map"),
            ("framework page", "/km/framework"),
        ]:
            get(connection, path)
            pages = [get(connection, path) for _ in range(20)]
            took = statistics.median(time for time, _ in pages)
            page = pages[0][1]
            # The target is without images; a map that is drawn in the page is one.
            text = re.sub(rb'<svg class="map .*?</svg>', b"", page, flags=re.DOTALL)
            kilobytes = [len(part) / 1000 for part in (text, page, gzip.compress(page, 4))]
            shown = "{:.1f} kB, {:.1f} kB with drawn maps, {:.1f} kB packed".format(*kilobytes)
            rows.append((name, f"{took:.1f} ms, {shown}", "< 20 ms, < 60 kB"))
        now, most = resident(process)
        rows.append(("resident memory after that", f"{now:,.0f} MB, most {most:,.0f} MB", "< 1 GB"))
    finally:
        process.terminate()
        process.wait()
    print(f"\n{n:,} generated records in seven languages\n\n| measured | figure | target |\n| --- | --- | --- |")
    for row in rows:
        print("| " + " | ".join(row) + " |")


if __name__ == "__main__":
    main(*sys.argv[1:4])
