"""Makes the examples of methods from the shared data: python3 data/examples/make.py ../shared/data

Hanoi: means of the calendar days (local time) of the valid hourly values; a day counts with 18 of its 24 hours. An hour is
named by its end (01:00 is the first of its day), as AirNow names it.
Prek Kdam: the highest stage of each calendar year without a gap of more than 30 days; and the days of two times four years.
"""
import csv
import datetime
import math
import pathlib
import sys
from collections import defaultdict

shared = pathlib.Path(sys.argv[1])
here = pathlib.Path(__file__).parent


def write(name, source, header, rows):
    with open(here / name, "w", newline="") as file:
        file.write(f"# SOURCE: {source}\n")
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def hanoi():
    days = defaultdict(list)
    with open(shared / "air/hanoi_us_embassy_pm25_hourly_2018.csv", newline="") as file:
        for row in csv.DictReader(file):
            value = float(row["Raw Conc."])
            if row["QC Name"] == "Valid" and value >= 0:
                end = datetime.datetime.strptime(row["Date (LT)"], "%Y-%m-%d %I:%M %p")
                days[(end - datetime.timedelta(hours=1)).date()].append(value)
    rows = [(day, f"{sum(values) / len(values):.1f}") for day, values in sorted(days.items()) if len(values) >= 18]
    source = (
        "U.S. Department of State and U.S. EPA (2019), AirNow, PM2.5 at the U.S. Embassy in Hanoi, hourly values of 2018, "
        "preliminary; daily means by data/examples/make.py"
    )
    write("hanoi-pm2-5-2018.csv", source, ["time", "pm2-5"], rows)


def hanoi_wind():
    """Each hour of January by its end: the embassy's value, and the mean wind vector of Noi Bai's two observations in it.

    The weather is in UTC (its warmest hour is 08:00), the embassy's hours in local time, seven hours later.
    """
    wind = defaultdict(list)
    with open(shared / "air/hanoi_noibai_weather_2018_noaa_isd.csv", newline="") as file:
        for row in csv.DictReader(file):
            if row["WD"] not in ("", "999") and row["WS"] not in ("", "999.9"):
                seen = datetime.datetime.strptime(row["DATE"], "%Y-%m-%d %H:%M:%S")
                hour = seen.replace(minute=0) + datetime.timedelta(hours=1 + 7)
                wind[hour].append((float(row["WD"]), float(row["WS"])))
    rows = []
    with open(shared / "air/hanoi_us_embassy_pm25_hourly_2018.csv", newline="") as file:
        for row in csv.DictReader(file):
            end = datetime.datetime.strptime(row["Date (LT)"], "%Y-%m-%d %I:%M %p")
            value = float(row["Raw Conc."])
            if row["QC Name"] != "Valid" or value < 0 or end.month != 1 or not wind[end]:
                continue
            east = sum(speed * math.sin(math.radians(way)) for way, speed in wind[end])
            north = sum(speed * math.cos(math.radians(way)) for way, speed in wind[end])
            speed = math.hypot(east, north) / len(wind[end])
            way = math.degrees(math.atan2(east, north)) % 360
            rows.append((end.strftime("%Y-%m-%dT%H:%M"), f"{value:.1f}", f"{way:.0f}", f"{speed:.1f}"))
    source = (
        "U.S. Department of State and U.S. EPA (2019), AirNow, PM2.5 at the U.S. Embassy in Hanoi, January 2018, preliminary; NOAA "
        "(2018), Integrated Surface Database, Noi Bai airport, mean wind vector of the hour; by data/examples/make.py"
    )
    write("hanoi-wind-2018-01.csv", source, ["time", "concentration", "direction", "speed"], rows)


def fires():
    """Hotspots around Chiang Mai before 31 March 2022."""
    rows = []
    with open(shared / "fire/firms_modis_c61_nrt_2022-03-28_2022-04-04_se_asia.csv", newline="") as file:
        for row in csv.DictReader(file):
            is_near = 97 <= float(row["longitude"]) <= 101 and 17 <= float(row["latitude"]) <= 20.5
            if is_near and "2022-03-29" <= row["acq_date"] <= "2022-03-31":
                rows.append([row[name] for name in ("latitude", "longitude", "acq_date", "acq_time", "frp")])
    source = (
        "NASA EOSDIS LANCE FIRMS (2022), MODIS Collection 6.1 near real-time active fires, 29 to 31 March 2022, 97 to 101 degrees "
        "east, 17 to 20.5 north; by data/examples/make.py"
    )
    write("fires-2022-03.csv", source, ["latitude", "longitude", "acq_date", "acq_time", "frp"], rows)


def prek_kdam():
    years = defaultdict(dict)
    with open(shared / "water/prek_kdam_stage_daily_1960_2018.csv", newline="") as file:
        for row in csv.DictReader(file):
            if row["Height"] not in ("", "NA"):
                day = datetime.datetime.strptime(row["Date"], "%Y/%m/%d").date()
                years[day.year][day] = float(row["Height"])
    rows = []
    for year, values in sorted(years.items()):
        days = sorted(values)
        edges = [datetime.date(year, 1, 1), *days, datetime.date(year, 12, 31)]
        if all((later - sooner).days <= 30 for sooner, later in zip(edges, edges[1:])):
            rows.append((year, f"{max(values.values()):.2f}"))
    source = (
        "Mekong River Commission, daily stage of the Tonle Sap at Prek Kdam (020102), 1960-2018, metres above the zero of the "
        "gauge, as published by N. Souter in the R package FHI (CC0); highest of each year by data/examples/make.py"
    )
    write("prek-kdam-peaks.csv", source, ["time", "values"], rows)
    few = [*range(1961, 1965), *range(2014, 2018)]
    rows = [(day, f"{stage:g}") for year in few for day, stage in sorted(years[year].items())]
    write("prek-kdam-days.csv", source.replace("; highest of each year", "; 1961-1964 and 2014-2017"), ["time", "flow"], rows)


hanoi()
hanoi_wind()
fires()
prek_kdam()


def invented():
    """Twenty years of rain and evapotranspiration, and three years of flow: for methods of which no open series is at hand."""
    rain = [row.split(",") for row in (here / "rain-20-years.csv").read_text().splitlines()[2:]]
    usual = [110, 125, 160, 165, 150, 130, 125, 120, 115, 115, 105, 100]
    rows = [(month, value, usual[int(month[5:]) - 1]) for month, value in rain]
    source = "invented: the rain of rain-20-years.csv, and the same evapotranspiration in every year; by data/examples/make.py"
    write("rain-and-evapotranspiration.csv", source, ["time", "rain", "evapotranspiration"], rows)
    rows = []
    for year, wet in (("2021", 0.8), ("2022", 1.15), ("2023", 1.0)):
        for day in range(366 if int(year) % 4 == 0 else 365):
            date = datetime.date(int(year), 1, 1) + datetime.timedelta(days=day)
            flow = 2200 + 24000 * wet * math.exp(-(((day - 245 + 20 * (wet - 1)) / 48) ** 2)) + 60 * ((day * 37) % 11)
            rows.append((date, f"{flow:.0f}"))
    write("flow-3-years.csv", "invented: a smooth flood in each of three years; by data/examples/make.py", ["time", "flow"], rows)


invented()


def reverse_flow():
    """Three invented years at Prek Kdam: out of the lake but from late June to late September."""
    rows = []
    for year, first, most in ((2023, 172, 9000), (2024, 180, 7600), (2025, 168, 8300)):
        start = datetime.date(year, 1, 1)
        for day in range((datetime.date(year + 1, 1, 1) - start).days):
            into = most * math.sin(math.pi * (day - first) / 92) if first <= day < first + 92 else 0
            rows.append((start + datetime.timedelta(days=day), f"{-into if into else 1500 + 40 * ((day * 29) % 13):.0f}"))
    write("reverse-flow.csv", "invented: three years; by data/examples/make.py", ["time", "flow"], rows)


reverse_flow()
