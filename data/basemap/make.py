#!/usr/bin/env python3
"""Make the offline base map from Natural Earth (Python 3, standard library only).

    python3 data/basemap/make.py [folder with the Natural Earth files]

Default folder: ../shared/data/basemap, beside the repository. Writes, beside this script:

    countries.geojson   polygons: iso, name, member (true for the six countries)
    boundaries.geojson  land boundaries: between (two iso codes), disputed
    coast.geojson       coastlines, without the edges of the map frame
    rivers.geojson      lines: name, order (Natural Earth's scale rank, small = large river), basin
    lakes.geojson       polygons: name, order
    towns.tsv           points, with the id of data/places/places.tsv

Countries, boundaries and coast come from the same shared edges: each is cut where three areas meet and simplified once, so
neighbours leave no gap. Boundaries are Natural Earth's (de facto) and express no opinion on any territory.
"""

import json
import math
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
DATA = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE.parents[2] / "shared/data/basemap"

# Tolerances in degrees (0.01 is about 1 km).
MEMBER_LINE, CONTEXT_LINE = 0.01, 0.03  # edges of the six countries; of other countries
BASIN_RIVER, OTHER_RIVER, LAKE = 0.006, 0.03, 0.01
SMALL_ISLAND = 0.004  # islands and lakes under this area (square degrees, about 45 km2) are left out,
SMALL_LAKE = 0.02     # lakes without a name under this one
JOIN = 0.07           # ends of pieces of the main river nearer than this are joined
FRAME = (85, 5, 115, 35)

MEMBERS = {"CN": "China", "MM": "Myanmar", "LA": "Lao PDR", "TH": "Thailand", "KH": "Cambodia", "VN": "Viet Nam"}
FROM_50M = {"BN": "BN", "ID": "ID", "HK": "CN", "MO": "CN"}  # not in the 1:10m extract; Hong Kong and Macao are China's
DISPUTED = ("CN", "IN", 91.0)  # Natural Earth 1:50m marks the China-India line east of 91 E "Disputed (please verify)"

MAINSTEM, MAINSTEM_NAME = {35, 40, 46}, "Lancang-Mekong"  # Za, Lancang, Mekong
# Tributaries, lake and delta arms of the basin by Natural Earth's `rivernum`, with the usual name where its own differs.
BASIN = {1082: "Ziqu", 486: "Nam Ou", 674: "Nam Ngum", 734: "Mun", 735: "Chi", 907: "Nam Phong", 537: "Sekong", 608: "Srepok",
         455: "Krong", 483: "Sreng", 1105: "", 1106: "", 1001: "Tonle Sap", 201: ""}
RENAME = {"Nu": "Salween", "Ngun": "Nam Ngum", "Hong": "Red"}

TOWNS = """Kunming CN kunming; Dali CN dali; Simao CN puer Pu'er; Baoshan CN baoshan; Chamdo CN chamdo; Jyekundo CN yushu Yushu;
Nanning CN nanning; Guilin CN guilin; Guangzhou CN guangzhou; Haikou CN haikou; Sanya CN sanya; Chengdu CN chengdu;
Chongqing CN chongqing; Guiyang CN guiyang; Naypyidaw MM naypyidaw; Rangoon MM yangon Yangon; Mandalay MM mandalay;
Mawlamyine MM mawlamyine; Taunggyi MM taunggyi; Louang Namtha LA luang-namtha Luang Namtha; Ban Houayxay LA huay-xai Houayxay;
Louangphrabang LA luang-prabang Luang Prabang; Vientiane LA vientiane; Thakhek LA thakhek; Savannakhet LA savannakhet;
Pakxe LA pakse Pakse; Attapu LA attapeu Attapeu; Bangkok TH bangkok; Chiang Mai TH chiang-mai; Chiang Rai TH chiang-rai;
Nong Khai TH nong-khai; Udon Thani TH udon-thani; Khon Kaen TH khon-kaen; Nakhon Phanom TH nakhon-phanom;
Ubon Ratchathani TH ubon-ratchathani; Nakhon Ratchasima TH nakhon-ratchasima; Hat Yai TH hat-yai; Phuket TH phuket;
Stoeng Treng KH stung-treng Stung Treng; Kracheh KH kratie Kratie; Kampong Cham KH kampong-cham; Phnom Penh KH phnom-penh;
Siem Reap KH siem-reap; Battambang KH battambang; Pursat KH pursat; Kampot KH kampot; Hanoi VN hanoi; Haiphong VN hai-phong
Hai Phong; Lao Chi VN lao-cai Lao Cai; Vinh VN vinh; Hue VN hue; Da Nang VN da-nang; Nha Trang VN nha-trang;
Buon Me Thuot VN buon-ma-thuot Buon Ma Thuot; Ho Chi Minh City VN ho-chi-minh-city; Can Tho VN can-tho; Ca Mau VN ca-mau"""

SOURCE = "Natural Earth 5.1 (public domain), {}, clipped to 85-115 E, 5-35 N and simplified by data/basemap/make.py"


def read(name):
    return json.loads((DATA / name).read_text(encoding="utf-8"))["features"]


def lines(geometry):
    """The lines of a line geometry, points rounded to three decimals."""
    parts = [geometry["coordinates"]] if geometry["type"] == "LineString" else geometry["coordinates"]
    return [rounded(part) for part in parts]


def polygons(geometry):
    parts = [geometry["coordinates"]] if geometry["type"] == "Polygon" else geometry["coordinates"]
    return [[rounded(ring) for ring in part] for part in parts]


def rounded(points):
    out = []
    for point in points:
        p = (round(point[0], 3), round(point[1], 3))
        if not out or out[-1] != p:
            out.append(p)
    return out


def simplify(points, tolerance):
    """Douglas-Peucker: keep a point that lies further than the tolerance from the line between its kept neighbours."""
    keep, todo = {0, len(points) - 1}, [(0, len(points) - 1)]
    while todo:
        a, b = todo.pop()
        (ax, ay), (bx, by) = points[a], points[b]
        dx, dy, far, at = bx - ax, by - ay, tolerance, None
        length = math.hypot(dx, dy)
        for i in range(a + 1, b):
            x, y = points[i][0] - ax, points[i][1] - ay
            if length:
                t = max(0.0, min(1.0, (x * dx + y * dy) / length ** 2))
                x, y = x - t * dx, y - t * dy
            if math.hypot(x, y) > far:
                far, at = math.hypot(x, y), i
        if at is not None:
            keep.add(at)
            todo += [(a, at), (at, b)]
    return [points[i] for i in sorted(keep)]


def simplify_ring(ring, tolerance):
    """A closed ring, halved at the point farthest from its start so that it cannot collapse to a line; None if it is too small."""
    far = max(range(len(ring)), key=lambda i: math.dist(ring[0], ring[i]))
    out = simplify(ring[: far + 1], tolerance)[:-1] + simplify(ring[far:], tolerance)
    return out if len(out) > 3 else None


def area(ring):
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:]))) / 2


def write(name, layer, features):
    features = [{"type": "Feature", "properties": p, "geometry": {"type": t, "coordinates": c}} for p, t, c in features]
    data = {"type": "FeatureCollection", "SOURCE": SOURCE.format(layer), "features": features}
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace('{"type":"Feature",', '\n{"type":"Feature",')
    (HERE / name).write_text(text + "\n", encoding="utf-8")


def countries():
    names, parts = {}, {}
    for feature in read("ne_10m_admin_0_countries.geojson"):
        iso = feature["properties"]["iso_a2"]
        names[iso] = MEMBERS.get(iso, feature["properties"]["name"])
        parts[iso] = [p for p in polygons(feature["geometry"]) if area(p[0]) >= SMALL_ISLAND]
    for feature in read("ne_50m_admin_0_countries.geojson"):
        own = next((v for k, v in feature["properties"].items() if k.upper() == "ISO_A2"), None)
        if own in FROM_50M:
            iso = FROM_50M[own]
            names.setdefault(iso, feature["properties"]["NAME"])
            parts.setdefault(iso, []).extend(polygons(feature["geometry"]))

    # Which countries use each edge, and at how many ends each point is met: an edge used by two is a boundary.
    users, ends = {}, {}
    for iso, own in parts.items():
        for ring in (ring for polygon in own for ring in polygon):
            for a, b in zip(ring, ring[1:]):
                users.setdefault(frozenset((a, b)), set()).add(iso)
    for edge in users:
        for point in edge:
            ends.setdefault(point, set()).add(edge)

    def kind(a, b):
        return frozenset(users[frozenset((a, b))])

    def on_frame(a, b):
        return any(a[i] == b[i] == FRAME[j] for i, j in ((0, 0), (1, 1), (0, 2), (1, 3)))

    def cuts(ring):
        """Positions in a ring where its kind of edge changes or other edges meet."""
        n = len(ring) - 1
        return [i for i in range(n) if len(ends[ring[i]]) != 2
                or kind(ring[i - 1 if i else n - 1], ring[i]) != kind(ring[i], ring[i + 1])
                or on_frame(ring[i - 1 if i else n - 1], ring[i]) != on_frame(ring[i], ring[i + 1])]

    done, found = {}, []

    def arc(points):
        """The simplified arc, the same one whichever country asks for it."""
        key = min(tuple(points), tuple(reversed(points)))
        if key not in done:
            who = kind(points[0], points[1])
            tolerance = MEMBER_LINE if who & MEMBERS.keys() else CONTEXT_LINE
            done[key] = simplify_ring(list(key), tolerance) or list(key) if key[0] == key[-1] else simplify(list(key), tolerance)
            found.append((who, done[key], on_frame(points[0], points[1])))
        return done[key] if key == tuple(points) else done[key][::-1]

    features = []
    for iso, own in parts.items():
        shape = []
        for polygon in own:
            rings = []
            for ring in polygon:
                at = cuts(ring)
                if at:
                    ring = ring[at[0]:-1] + ring[: at[0] + 1]
                    at = [i - at[0] for i in at] + [len(ring) - 1]
                    new = [ring[0]]
                    for a, b in zip(at, at[1:]):
                        new += arc(ring[a: b + 1])[1:]
                else:
                    new = arc(ring)
                if len(new) > 3:
                    rings.append(new)
            if rings:
                shape.append(rings)
        if shape:
            features.append(({"iso": iso, "name": names[iso], "member": iso in MEMBERS}, "MultiPolygon", shape))
    features.sort(key=lambda f: (not f[0]["member"], f[0]["iso"]))
    write("countries.geojson", "1:10m countries, some 1:50m", features)

    shared, coast = {}, []
    for who, points, framed in found:
        if len(who) == 2:
            a, b = sorted(who)
            disputed = (a, b) == DISPUTED[:2] and min(p[0] for p in points) > DISPUTED[2]
            shared.setdefault((a, b, disputed), []).append(points)
        elif not framed:
            coast.append(points)
    borders = [({"between": f"{a}; {b}", "disputed": d}, "MultiLineString", join(v, 0)) for (a, b, d), v in sorted(shared.items())]
    for feature in read("ne_50m_boundary_lines_disputed.geojson"):
        claim = [simplify(line, CONTEXT_LINE) for line in lines(feature["geometry"])]
        borders.append(({"between": "", "disputed": True}, "MultiLineString", claim))
    write("boundaries.geojson", "1:10m countries; disputed lines after 1:50m", borders)
    write("coast.geojson", "1:10m countries", [({}, "MultiLineString", join(coast, 0))])


def join(pieces, gap):
    """Join pieces end to start, in either direction, where they meet within the gap."""
    pieces, out = [list(p) for p in pieces], []
    while pieces:
        line = pieces.pop(0)
        while line[0] != line[-1]:
            # The nearest free end at either end of the line; (distance, piece, which end, which side)
            near = [(math.dist(q[e], line[s]), i, e, s) for i, q in enumerate(pieces) for e in (0, -1) for s in (0, -1)]
            if not near or min(near)[0] > gap:
                break
            _, i, e, s = min(near)
            other = pieces.pop(i)
            if s == -1:
                line = rounded(line + (other if e == 0 else other[::-1]))
            else:
                line = rounded((other if e == -1 else other[::-1]) + line)
        out.append(line)
    return out


def rivers():
    main, groups = [], {}
    for feature in read("ne_10m_rivers.geojson"):
        p = feature["properties"]
        number = int(p["rivernum"])
        pieces = [line for line in lines(feature["geometry"]) if len(line) > 1]
        if number in MAINSTEM:
            main += pieces
            continue
        basin = number in BASIN
        name = BASIN[number] if basin else RENAME.get(p["name"], p["name_en"] or p["name"] or "")
        groups.setdefault((name, int(p["scalerank"]), basin), []).extend(pieces)
    # Upstream to downstream: at a fork the piece that ends farthest down the delta continues the line.
    main.sort(key=lambda line: -len(line))
    ordered, rest = [main.pop(0)], main
    while True:
        nexts = [q for q in rest if math.dist(q[0], ordered[-1][-1]) < JOIN and q[-1] != ordered[-1][-1]]
        if not nexts:
            break
        best = max(nexts, key=lambda q: (math.dist(q[0], q[-1]) > JOIN, q[-1][0]))
        rest.remove(best)
        ordered.append(best)
    first = next((q for q in rest if math.dist(q[-1], ordered[0][0]) < JOIN), None)
    if first:
        rest.remove(first)
        ordered.insert(0, first)
    stem = rounded([p for piece in ordered for p in piece])
    arms = [q for q in rest if math.dist(q[0], q[-1]) > JOIN]
    features = [({"name": MAINSTEM_NAME, "order": 1, "basin": "lancang-mekong"}, "MultiLineString",
                 [simplify(line, BASIN_RIVER) for line in [stem] + arms])]
    for (name, order, basin), pieces in sorted(groups.items(), key=lambda g: (not g[0][2], g[0][1], g[0][0])):
        pieces = [simplify(line, BASIN_RIVER if basin else OTHER_RIVER) for line in join(pieces, 0)]
        pieces = [line for line in pieces if basin or math.dist(line[0], line[-1]) > OTHER_RIVER]
        if pieces:
            features.append(({"name": name, "order": order, "basin": "lancang-mekong" if basin else ""}, "MultiLineString", pieces))
    write("rivers.geojson", "1:10m rivers and lake centrelines", features)


def lakes():
    features = []
    for feature in read("ne_10m_lakes.geojson"):
        p = feature["properties"]
        for polygon in polygons(feature["geometry"]):
            if area(polygon[0]) < (SMALL_ISLAND if p["name"] else SMALL_LAKE):
                continue
            rings = [simplify_ring(r, LAKE) for i, r in enumerate(polygon) if i == 0 or area(r) > SMALL_ISLAND]
            if rings[0]:
                features.append(({"name": p["name"] or "", "order": int(p["scalerank"])}, "Polygon", [r for r in rings if r]))
    write("lakes.geojson", "1:10m lakes", features)


def towns():
    found = {}
    for feature in read("ne_10m_populated_places.geojson"):
        p = feature["properties"]
        key = (p["nameascii"], p["iso_a2"])
        if key not in found or key == ("Dali", "CN") and p["adm1name"] == "Yunnan":  # two towns are called Dali
            found[key] = (p, feature["geometry"]["coordinates"])
    rows = []
    for entry in " ".join(TOWNS.split()).split("; "):
        words = entry.split(" ")
        iso_at = next(i for i, w in enumerate(words) if w in MEMBERS)
        name, iso, place, shown = " ".join(words[:iso_at]), words[iso_at], words[iso_at + 1], " ".join(words[iso_at + 2:])
        p, (x, y) = found[name, iso]
        rows.append((shown or name, iso, f"{x:.3f}", f"{y:.3f}", str(p["pop_max"]), str(int(p["adm0cap"])), place))
    rows.sort(key=lambda r: -int(r[4]))
    head = "# SOURCE: " + SOURCE.format("1:10m populated places") + "\n# population: Natural Earth's pop_max, for choosing what to " \
        "label; not a statistic\nname\tcountry\tlongitude\tlatitude\tpopulation\tcapital\tplace\n"
    (HERE / "towns.tsv").write_text(head + "".join("\t".join(r) + "\n" for r in rows), encoding="utf-8")


countries()
rivers()
lakes()
towns()
