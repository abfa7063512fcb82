"""The hub's IATI, held against the standard itself: the schemas, code lists and ruleset in pyIATI, checked by pyIATI and lxml.

transparency.py PROGRAM FOLDER [EXAMPLE]: makes a hub in the folder. EXAMPLE is the standard's own example of an activity.
"""
import copy
import io
import json
import os
import random
import re
import subprocess
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

import iati
import iati.data
import iati.default
import iati.validator
import xmlschema
from lxml import etree

LMHUB, FOLDER = sys.argv[1], Path(sys.argv[2])
EXAMPLE = Path(sys.argv[3]) if len(sys.argv) > 3 else None
STANDARD = Path(iati.__file__).parent / "resources/standard/2-03"
# Codes that lists of the standard got after the release in pyIATI: the tags for goals (2) and targets (3) of sustainable development.
LATER = {("TagVocabulary", "2"), ("TagVocabulary", "3")}
MUTANTS = int(os.environ.get("LMHUB_MUTANTS", "150"))
# What the hub refuses by a rule of the standard that its schema cannot say.
RULES = [
    "a start, 1 or 2", "or later", "or earlier", "an identifier without", "-…", "@ref or narrative", "percentages", "100 in sum",
    "0 to 100", "one, of the activity or its transactions", "a currency here", "one of result and indicator",
    "in baseline/@value", "in target/@value", "in actual/@value", "in narrative: expected text", "a language here", "stands twice",
]


def lmhub(*arguments):
    return subprocess.run([LMHUB, *arguments], capture_output=True, text=True)


class Hub:
    """A hub that is served while it is used."""

    def __init__(self, folder):
        self.folder = folder
        self.served = subprocess.Popen(
            [LMHUB, "serve", "--data", folder, "--port", "0", "--iati-organisation", "XI-IATI-LMEC"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.address = re.search(r"http://\S+", self.served.stdout.readline()).group()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.served.terminate()
        self.served.wait()

    def get(self, path):
        with urllib.request.urlopen(self.address + path) as answer:
            return answer.read()

    def post(self, path, fields, token):
        request = urllib.request.Request(self.address + path, urllib.parse.urlencode(fields).encode())
        request.add_header("authorization", f"Bearer {token}")
        try:
            return urllib.request.build_opener(Stay()).open(request)
        except urllib.error.HTTPError as answer:
            assert answer.code == 303, (path, answer.code, answer.read().decode())
            return answer

    def token(self, name, role):
        data, email = ["--data", str(self.folder)], f"{name}@example.org"
        lmhub("person", "add", *data, "--name", name, "--email", email, "--role", role)
        return lmhub("person", "token", *data, "--use", "read,write", email).stdout.strip()


class Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


LINE = {"activity": "activity-3-3-1", "country": "LA", "currency": "CNY", "evidence": "event-2022-04-22-working-group-meeting"}
LINES = [
    {"what": "Lamps & <wires> were set up.", "on": "2026-10", "participants": "120", "women": "58", "men": "62",
     "flow": "disbursement", "funding": "cooperation-fund", "amount": "250000", "rate": "0.1405", "rate-on": "2026-10-15",
     "rate-source": "a central bank"},
    {"what": "ຫ້ອງປະຊຸມ", "on": "2026-10-03", "participants": "30", "flow": "in-kind", "funding": "countries", "amount": "9000.5"},
    {"what": "Promised.", "on": "2025", "flow": "commitment", "funding": "private", "amount": "1"},
]
INDICATOR = {
    "action": "action-3-3", "title": "Lamps", "unit": "%", "baseline-year": "2023", "baseline": "90.5", "target-year": "2026",
    "target": "10", "weight": "1", "method": "Counted.", "source": "The framework", "country": "LA",
}
VALUES = [
    {"year": "2024", "value": "80", "source": "A yearbook", "country": "LA"},
    {"year": "2026", "value": "25", "women": "20", "men": "30", "value-KH": "5", "source": "A yearbook", "country": "LA",
     "evidence": "event-2022-04-22-working-group-meeting"},
]


def schema_of_organisations():
    """The published schema of organisations lets the same namespace follow itself, which libxml2 refuses to read: without the second."""
    folder = STANDARD / "schemas"
    tree = etree.parse(str(folder / "iati-organisations-schema.xsd"))
    xsd = {"xsd": "http://www.w3.org/2001/XMLSchema"}
    [twice] = tree.xpath("//xsd:complexType[starts-with(@name, 'documentLinkWith')]/xsd:complexContent/xsd:extension/xsd:sequence/xsd:any", namespaces=xsd)
    twice.getparent().remove(twice)
    return etree.XMLSchema(tree)


def hold_to_the_standard(xml):
    """Whether pyIATI finds nothing: schema, code lists and ruleset of 2.03."""
    dataset = iati.data.Dataset(xml.split("?>", 1)[1])
    found = iati.validator.full_validation(dataset, iati.default.activity_schema("2.03"))
    left = []
    for error in found:
        later = re.match(r"(\S+) is not a valid Code on the (\S+) Codelist", error.info or "")
        is_later = later and (later.group(2), later.group(1)) in LATER
        if error.status == "error" and not is_later:
            left.append(error.info)
    return left


def mutated(tree, chance):
    """The tree with one thing otherwise."""
    tree = copy.deepcopy(tree)
    all_of = [one for one in tree.iter(etree.Element) if one is not tree]
    one = chance.choice(all_of)
    act = chance.randrange(8)
    if act == 0:
        one.getparent().remove(one)
    elif act == 1:
        one.addnext(copy.deepcopy(one))
    elif act == 2 and one.getnext() is not None:
        one.getnext().addnext(one)
    elif act == 3 and one.attrib:
        del one.attrib[chance.choice(list(one.attrib))]
    elif act == 4 and one.attrib:
        one.attrib[chance.choice(list(one.attrib))] = chance.choice(["", "zzz", "-1", "0", "2024-02-30", "2024-02-29Z", "true", "1.5", " 1 "])
    elif act == 5:
        one.attrib[chance.choice(["zzz", "code", "{http://example.org/}zzz"])] = "1"
    elif act == 6:
        one.tag = chance.choice(["zzz", "narrative", "{http://example.org/}zzz", chance.choice(all_of).tag])
    else:
        one.text = chance.choice(["zzz", "", "12", "-3.50"])
    return tree


def is_kept(folder, tree):
    """Whether the hub takes a file, and what it says."""
    file = folder / "mutant.xml"
    file.write_bytes(etree.tostring(tree, xml_declaration=True, encoding="UTF-8"))
    answer = lmhub("import", "--data", str(folder / "mutants"), str(file))
    assert answer.returncode in (0, 1), answer.stderr
    return answer.returncode == 0, answer.stderr


def hold_against_the_schema(folder, tree, chance):
    """Whatever the schema refuses, the hub refuses; what it refuses beyond, it refuses by a rule that it names."""
    schema = etree.XMLSchema(etree.parse(str(STANDARD / "schemas/iati-activities-schema.xsd")))
    # libxml2 lets elements of IATI follow those of another namespace, which the schema does not; xmlschema sees that.
    strict = xmlschema.XMLSchema(str(STANDARD / "schemas/iati-activities-schema.xsd"))
    counts = {(valid, kept): 0 for valid in (True, False) for kept in (True, False)}
    for _ in range(MUTANTS):
        mutant = mutated(tree, chance)
        valid = schema.validate(mutant) and strict.is_valid(mutant)
        kept, said = is_kept(folder, mutant)
        counts[valid, kept] += 1
        if valid != kept:
            told = etree.tostring(mutant, encoding="unicode")
            by_rule = not kept and any(rule in said for rule in RULES)
            assert by_rule, (valid, said, [str(error) for error in schema.error_log], told)
    return counts


with Hub(FOLDER / "iati") as hub:
    token = hub.token("focal", "focal-point@country:LA")
    for line in LINES:
        hub.post("/en/framework/log/new", {**LINE, **line}, token)
    indicator = hub.post("/en/framework/results/new", INDICATOR, token).headers["location"]
    for value in VALUES:
        hub.post(f"{indicator}/measure", value, token)
    activities = hub.get("/api/framework/iati.xml").decode()
    organisations = hub.get("/api/framework/iati-organisations.xml")
    register = json.loads(hub.get("/api/framework/outcomes"))

wrong = hold_to_the_standard(activities)
assert not wrong, wrong[:5]
# The check itself can fail: a share that is not whole, and a code that no list has.
assert hold_to_the_standard(activities.replace('code="798" vocabulary="1"', 'code="798" vocabulary="1" percentage="90"', 1))
assert hold_to_the_standard(activities.replace('<sector vocabulary="1" code="41010"/>', '<sector vocabulary="1" code="4"/>', 1))
schema = schema_of_organisations()
assert schema.validate(etree.fromstring(organisations)), schema.error_log
tree = etree.fromstring(activities.encode())
[spent] = etree.fromstring(organisations).xpath("//total-expenditure/value/text()")
assert spent == "35125.00", spent
transactions = tree.xpath("//transaction/value/text()")
assert sorted(map(float, transactions)) == [1.0, 9000.5, 250000.0], transactions
# Every event and demonstration of which a date is known is there, once.
told = {one.rsplit("/", 1)[1] for one in tree.xpath("//iati-activity/@linked-data-uri")}
dated = {line["behind"]["url"].rsplit("/", 1)[1] for line in register["lines"] if line["sort"] in ("event", "demonstration") and line["year"]}
assert dated <= told and len(told) == len(tree), dated - told

lmhub("init", "--data", str(FOLDER / "mutants"))
chance = random.Random(7)
[richest] = sorted(tree, key=lambda one: len(one.xpath(".//transaction|.//indicator")))[-1:]
for one in list(tree):
    if one is not richest:
        tree.remove(one)
began = time.time()
counts = [hold_against_the_schema(FOLDER, tree, chance)]
if EXAMPLE and EXAMPLE.exists():
    example = etree.parse(str(EXAMPLE), etree.XMLParser(remove_comments=True)).getroot()
    counts.append(hold_against_the_schema(FOLDER, example, chance))
else:
    print("left out: the standard's example is not there")
assert all(one[True, True] and one[False, False] for one in counts), counts
agreed = sum(one[True, True] + one[False, False] for one in counts)
by_rule = sum(one[True, False] for one in counts)
print(f"pyIATI found nothing wrong with {len(told)} activities; of {agreed + by_rule} files with one thing otherwise schema and hub "
      f"agree on {agreed}, {by_rule} break a rule beyond it ({time.time() - began:.0f} s)")
