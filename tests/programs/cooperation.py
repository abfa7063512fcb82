"""What the hub tells of the cooperation, read by programs of others: the calendar by icalendar, SDMX by pysdmx, tables by csv of Python."""
import csv
import io
import json
import sys
import urllib.error
import urllib.request
from datetime import date

from icalendar import Calendar
from pysdmx.io.csv.sdmx10.reader import read as read_sdmx

HUB = sys.argv[1]


def get(path):
    with urllib.request.urlopen(HUB + path) as answer:
        return answer.read()


def record(url):
    return json.loads(get(f"/en/records/{url.rsplit('/', 1)[1]}.json"))["record"]


lines = json.loads(get("/api/framework/outcomes"))["lines"]
table = list(csv.DictReader(io.StringIO(get("/en/framework/outcomes.csv").decode("utf-8-sig"))))
assert len(table) == len(lines) > 50, (len(table), len(lines))
assert [row["sort"] for row in table] == [line["sort"] for line in lines]
assert all(row["url"] == line["behind"]["url"] for row, line in zip(table, lines))

dated = {line["behind"]["url"] for line in lines if line["sort"] == "event" and line["year"]}
seen = {}
for language in ["zh", "en", "km", "lo", "my", "th", "vi"]:
    text = get(f"/{language}/events.ics")
    assert all(len(line) <= 75 for line in text.split(b"\r\n")), language
    events = Calendar.from_ical(text).walk("VEVENT")
    for event in events:
        told = record(str(event["URL"]))
        assert event["SUMMARY"] in [title["text"] for title in told["title"].values()], event["SUMMARY"]
        start, end = event["DTSTART"].dt, event["DTEND"].dt
        assert isinstance(start, date) and start < end
        assert start.isoformat().startswith(told["period"]["start"]), (start, told["period"])
    seen[language] = {str(event["URL"]) for event in events}
assert len({frozenset(urls) for urls in seen.values()}) == 1, "the same events in every language"
missing = dated - seen["en"]
assert all(len(record(url)["period"]["start"]) == 4 for url in missing), missing
for url in missing:
    try:
        get(f"/en/events/{url.rsplit('/', 1)[1]}/event.ics")
        raise AssertionError(f"{url} has a calendar without a day")
    except urllib.error.HTTPError as error:
        assert error.code == 404, (url, error.code)
[dataset] = read_sdmx(get("/en/goals.sdmx.csv").decode())
goals = list(csv.DictReader(io.StringIO(get("/en/goals.csv").decode("utf-8-sig"))))
told = {(row["series"].replace(".", "_"), row["country"], row["year"], float(row["value"])) for row in goals}
frame = dataset.data
found = set(zip(frame["SERIES"], frame["REF_AREA"], frame["TIME_PERIOD"].astype(str), frame["OBS_VALUE"].astype(float)))
assert dataset.short_urn == "Dataflow=WB:WDI(1.0)", dataset.short_urn
assert found == told and len(frame) == len(goals) > 1000, (len(found), len(told))
print(f"pysdmx read {len(frame)} observations of {dataset.short_urn}")
print(f"icalendar read {len(seen['en'])} events in each of 7 languages; {len(missing)} are known by their year only; csv read {len(table)} lines")
