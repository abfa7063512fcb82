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
