"""The queries that the hub and its peer are asked: words of every language, rare and frequent, and phrases."""
from generate import DATA, LANGUAGES, rows

WORDS = [
    "water", "river", "water-quality", "flood", "climate-change", "biodiversity", "mangrove", "railway",
    "air-pollution", "industrial-park", "capacity-building", "wastewater", "fisheries", "hydropower", "carbon-accounting",
]


def queries():
    """`(language, text)`: each word in each language, then pairs of words."""
    asked = []
    for language in LANGUAGES:
        terms = {row["concept"]: row["term"] for row in rows(DATA / "glossary" / f"{language}.tsv")}
        known = [terms[word] for word in WORDS if word in terms]
        asked += [(language, term) for term in known]
        asked += [(language, f"{first} {second}") for first, second in zip(known, known[1:])]
    return asked
