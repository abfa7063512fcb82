"""Writes what the test of the SDG Index compares: `extract.py DATABASE.xlsx > sdr2021.csv` (needs openpyxl).

One row a value: country, indicator or `goal-N` or `index`, value, score, colour; empty where the database has none.
"""
import re
import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1], read_only=True, data_only=True)
rows = list(book["SDR2021 Data"].iter_rows(values_only=True))
header = [str(name) for name in rows[0]]
indicators = [name.removeprefix("Normalized Score: ") for name in header if name.startswith("Normalized Score: ")]


def shown(value):
    return "" if value is None else str(value)


for row in rows[1:]:
    country = row[0]
    if not country or not re.fullmatch("[A-Z]{3}", country):
        continue
    print(f"{country},index,,{shown(row[2])},")
    print(f"{country},missing,,{shown(row[4])},")
    for goal in range(1, 18):
        score = next((row[n] for n, name in enumerate(header) if name == f"Goal {goal} Score"), None)
        print(f"{country},goal-{goal},,{shown(score)},{row[header.index(f'Goal {goal} Dash')]}")
    for name in indicators:
        value = row[header.index(f"Year: {name}") - 1]
        score = row[header.index(f"Normalized Score: {name}")]
        colour = row[header.index(f"Dashboard Color: {name}")]
        print(f"{country},{name},{shown(value)},{shown(score)},{shown(colour)}")

# Arrows: country, trend-indicator, year:value of the years there are, the two years used, arrow.
codebook = list(book["Codebook"].iter_rows(values_only=True))
years = {row[0]: row[list(codebook[0]).index("Years Used for Trend Evaluation")] for row in codebook[1:]}
series = list(book["Data for Trends"].iter_rows(values_only=True))
values = {}
for row in series[1:]:
    for name, value in zip(series[0], row):
        if isinstance(value, (int, float)) and row[2] >= 2010:
            values.setdefault((row[0], name), {})[row[2]] = value
for row in rows[1:]:
    for place, name in enumerate(header):
        indicator = name.removeprefix("Trend: ")
        used = years.get(indicator)
        known = values.get((row[0], indicator))
        if indicator == name or not row[place] or not used or used == "na" or not known:
            continue
        first, last = used.split(" - ")
        pairs = ";".join(f"{year}:{value}" for year, value in sorted(known.items()))
        print(f"{row[0]},trend-{indicator},{pairs},{first}-{last},{row[place]}")
