"""OWSLib uses the hub's processes: python processes.py http://127.0.0.1:PORT"""
import sys
import time

import requests
from owslib.ogcapi.processes import Processes

HUB = sys.argv[1]
API = f"{HUB}/api"


def check(holds, what):
    if not holds:
        sys.exit(f"processes.py: {what}")


def waited(job):
    """The job when it is done, with every status that it had on the way."""
    seen = []
    for _ in range(600):
        status = requests.get(f"{API}/jobs/{job}", timeout=30).json()
        seen.append(status["status"])
        if status["status"] not in ("accepted", "running"):
            return status, seen
        time.sleep(0.05)
    sys.exit(f"processes.py: the job {job} does not end: {seen[-1]}")


client = Processes(API)
check("http://www.opengis.net/spec/ogcapi-processes-1/1.0/conf/core" in client.conformance()["conformsTo"], "conformance")
processes = client.processes()
check(len(processes) > 20, f"{len(processes)} processes")

computed = 0
for process in processes:
    card = client.process(process["id"])
    check(card["inputs"] and card["outputs"], f"{process['id']} has no inputs or outputs")
    if "example" not in card:
        continue
    inputs = card["example"]["inputs"]
    at_once = client.execute(process["id"], inputs)
    check(set(at_once) == set(card["outputs"]), f"{process['id']} answers {sorted(at_once)}")
    job = client.execute(process["id"], inputs, async_=True)
    status, seen = waited(job["jobID"])
    check(status["status"] == "successful" and status["progress"] == 100, f"{process['id']}: {status}")
    later = requests.get(f"{API}/jobs/{job['jobID']}/results", timeout=30).json()
    check(later == at_once, f"{process['id']} says something else as a job")
    computed += 1
check(computed > 15, f"{computed} processes with an example")

# EPA-454/B-24-002: 35.9 ug/m3 of PM2.5 is 102; one output alone is the value itself.
found = client.execute("us-aqi", {"pm2-5-24h": 35.9}, outputs={"index": {}}, response="raw")
check(found == 102, f"us-aqi says {found}")

# A job tells those that were asked for too.
job = client.execute("us-aqi", {"pm2-5-24h": 35.9}, outputs={"index": {}}, async_=True)
waited(job["jobID"])
told = requests.get(f"{API}/jobs/{job['jobID']}/results", timeout=30).json()
check(told == {"index": 102}, f"us-aqi says {told} as a job")

# What is wrong is said with its reason.
refused = requests.post(f"{API}/processes/us-aqi/execution", json={"inputs": {"pm2-5-24h": -1}}, timeout=30)
check(refused.status_code == 400 and "`pm2-5-24h` is -1; expected 0 to 5000" in refused.json()["detail"], refused.text)
check(requests.get(f"{API}/processes/no-such", timeout=30).json()["type"].endswith("/no-such-process"), "no-such-process")
check(requests.get(f"{API}/jobs/no-such", timeout=30).json()["type"].endswith("/no-such-job"), "no-such-job")

# A job can be stopped, and its answer forgotten.
days = [{"time": f"{1700 + n // 12}-{n % 12 + 1:02d}-01", "value": 100 + (n * 7919) % 977} for n in range(12 * 300)]
job = client.execute("flood-frequency", {"flow": days}, async_=True)
gone = requests.delete(f"{API}/jobs/{job['jobID']}", timeout=30)
check(gone.json()["status"] == "dismissed", gone.text)
after = requests.get(f"{API}/jobs/{job['jobID']}/results", timeout=30)
check(after.status_code == 410, f"{after.status_code} {after.text}")

# So many may wait and no more; whoever comes then is told when to come again, and the hub goes on answering.
body = {"inputs": {"flow": days}}
asynchronous = {"Prefer": "respond-async"}
answers = [requests.post(f"{API}/processes/flood-frequency/execution", json=body, headers=asynchronous, timeout=30) for _ in range(60)]
statuses = {answer.status_code for answer in answers}
check(statuses == {201, 429}, f"a full queue answers {statuses}")
check(all("Retry-After" in answer.headers for answer in answers if answer.status_code == 429), "no Retry-After")
for answer in answers:
    if answer.status_code == 201:
        requests.delete(answer.headers["Location"], timeout=30)
check(requests.get(f"{API}/jobs", timeout=30).json()["jobs"] == [], "jobs of no one are listed")
print(f"OWSLib: {len(processes)} processes read, {computed} executed at once and as jobs")
