"""Writes generated records as JSON Lines: `generate.py N > records.jsonl`.

Every text is put together from the collection's own texts in the same language, so that words, lengths and scripts
are those of real records. The seed is fixed: the same N gives the same bytes.
"""
import json
import random
import sys
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "data"
LANGUAGES = ["zh", "en", "km", "lo", "my", "th", "vi"]
COUNTRIES = ["CN", "MM", "LA", "TH", "KH", "VN"]
LICENCES = ["CC-BY-4.0", "CC0-1.0", "ODbL-1.0", "MIT", None]


def rows(path):
    lines = [line.rstrip("\n") for line in path.open(encoding="utf-8") if not line.startswith("#")]
    header = lines[0].split("\t")
    return [dict(zip(header, line.split("\t"))) for line in lines[1:] if line]


def texts(language):
    """All summaries and all terms of one language, by key."""
    summaries, terms = {}, {}
    for table in sorted((DATA / "collection").iterdir()):
        for row in rows(table / f"{language}.tsv"):
            if row["field"] == "summary":
                summaries[row["id"]] = row["text"]
    for row in rows(DATA / "glossary" / f"{language}.tsv"):
        terms[row["concept"]] = row["term"]
    return summaries, terms


def text(parts):
    return {
        language: {"text": part, "made": "compiled", "revision": 1, "reviewed": False}
        for language, part in parts.items()
    }


def details(kind, chance):
    if kind == "data-set":
        return {"kind": kind, "variables": [], "coverage": "", "publisher": ""}
    if kind == "event":
        return {"kind": kind, "form": chance.choice(["dialogue", "workshop", "meeting"]), "note": ""}
    if kind == "project":
        return {"kind": kind, "theme": ""}
    if kind == "document":
        return {"kind": kind, "form": "report"}
    return {"kind": "research", "outcome": ""}


def main(n):
    chance = random.Random(20261122)
    by_language = {language: texts(language) for language in LANGUAGES}
    summaries = sorted(set.intersection(*(set(s) for s, _ in by_language.values())))
    concepts = sorted(set.intersection(*(set(t) for _, t in by_language.values())))
    places = [row["id"] for row in rows(DATA / "places" / "places.tsv")]
    subjects = [f"sdg:{row['code']}" for row in rows(DATA / "lists" / "sdg" / "terms.tsv")]
    subjects += [f"ecosystem:{row['code']}" for row in rows(DATA / "lists" / "ecosystem" / "terms.tsv")]
    for number in range(n):
        first, second, third = chance.sample(concepts, 3)
        body = chance.sample(summaries, 2)
        title = {la: f"{t[first]}, {t[second]}, {t[third]} {number}" for la, (_, t) in by_language.items()}
        summary = {la: " ".join(s[key] for key in body) for la, (s, _) in by_language.items()}
        year = chance.randint(1990, 2026)
        kind = chance.choice(["data-set", "event", "project", "document", "research"])
        record = {
            "id": f"generated-{number}",
            "title": text(title),
            "summary": text(summary),
            "countries": sorted(chance.sample(COUNTRIES, chance.randint(1, 3)), key=COUNTRIES.index),
            "places": chance.sample(places, chance.randint(0, 1)),
            "period": {"start": str(year), "end": None},
            "subjects": sorted(chance.sample(subjects, 3)),
            "licence": chance.choice(LICENCES),
            "access": "public",
            "status": "published",
            "source": "bench/generate.py",
            "details": details(kind, chance),
        }
        if record["licence"] is None:
            del record["licence"]
        print(json.dumps(record, ensure_ascii=False))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
