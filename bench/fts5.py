"""Measures the peer: SQLite FTS5 with the same texts and queries: `fts5.py RECORDS.jsonl FILE`.

FTS5 has one text a language here and no facets, permissions, expansion or reasons; the hub's answers carry all of
them. Counting the matches is part of the time, since a page of results shows their number.
"""
import json
import os
import sqlite3
import sys
import time

from hub import percentiles
from queries import queries


def measure(tokenizer, records, file):
    if os.path.exists(file):
        os.remove(file)
    database = sqlite3.connect(file)
    database.execute(f"create virtual table text using fts5(title, body, language, tokenize = '{tokenizer}')")
    begin, n = time.monotonic(), 0
    with open(records, encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            n += 1
            for language, title in record["title"].items():
                body = record["summary"][language]["text"]
                database.execute("insert into text values (?, ?, ?)", (title["text"], body, language))
    database.commit()
    built = time.monotonic() - begin
    times, empty = [], 0
    asked = queries()
    for _, words in asked:
        phrase = " ".join('"' + word.replace('"', '""') + '"' for word in words.split())
        begin = time.perf_counter()
        hits = database.execute("select rowid from text where text match ? order by rank limit 20", (phrase,)).fetchall()
        database.execute("select count(*) from text where text match ?", (phrase,)).fetchone()
        times.append((time.perf_counter() - begin) * 1000)
        empty += not hits
    p50, p99 = percentiles(times)
    size = os.path.getsize(file) / 1e6
    print(
        f"| FTS5 {tokenizer} | {n / built:,.0f} records/s | {size:,.0f} MB | {p50:.1f} ms | {p99:.1f} ms "
        f"| {empty} of {len(asked)} |"
    )
    os.remove(file)


if __name__ == "__main__":
    print(f"\nSQLite {sqlite3.sqlite_version}\n")
    print("| peer | build | size | p50 | p99 | queries without an answer |\n| --- | --- | --- | --- | --- | --- |")
    for tokenizer in ["unicode61", "trigram"]:
        measure(tokenizer, sys.argv[1], sys.argv[2])
