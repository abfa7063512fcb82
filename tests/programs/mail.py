"""What the hub mails, taken by a mail server of others (aiosmtpd) and read by Python's email: who gets what in which language, once and
only once also where the server is away or the program is killed, and nothing of what was taken back."""
import asyncio
import atexit
import email
import email.policy
import json
import os
import re
import signal
import socket
import sqlite3
import subprocess
import sys
import time
import urllib.error
import urllib.parse
import urllib.request

from aiosmtpd.controller import Controller

LMHUB, FOLDER = sys.argv[1:3]
LIAR = "/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1"
EVENT = "event-2022-04-22-working-group-meeting"
DAY = "@2022-04-20 08:00:00"


def free_port():
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return door.getsockname()[1]


SMTP, PORT = free_port(), free_port()
HUB = f"http://127.0.0.1:{PORT}"


class Box:
    """A mail server that keeps what it takes."""

    def __init__(self):
        self.taken = []
        self.is_strict = True
        self.door = None

    def open(self):
        self.door = Controller(self, hostname="127.0.0.1", port=SMTP)
        self.door.start()

    def close(self):
        self.door.stop()

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("nobody@"):
            return f"550 5.1.1 <{address}>: there is nobody of that name"
        if address.startswith("suspect@") and self.is_strict:
            return f"554 5.7.1 <{address}>: nobody writes from there"
        if address.startswith("slow@"):
            await asyncio.sleep(4)
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        letter = email.message_from_bytes(envelope.content, policy=email.policy.default)
        assert envelope.rcpt_tos == [letter["To"]], (envelope.rcpt_tos, letter["To"])
        self.taken.append(letter)
        return "250 taken"

    def of(self, name):
        return [letter for letter in self.taken if letter["To"] == f"{name}@example.org"]

    def wait(self, name, n=1):
        for _ in range(240):
            if len(self.of(name)) >= n:
                return self.of(name)
            time.sleep(0.25)
        raise AssertionError(f"{name} got {len(self.of(name))} of {n}")


class Follow(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *args):
        return None


opener = urllib.request.build_opener(Follow)


def post(path, token=None, **fields):
    headers = {"authorization": f"Bearer {token}"} if token else {}
    data = urllib.parse.urlencode({name.replace("_", "-"): value for name, value in fields.items()}).encode()
    try:
        answer = opener.open(urllib.request.Request(HUB + path, data, headers))
        return answer.status, None
    except urllib.error.HTTPError as error:
        return error.code, error.headers.get("location")


def get(url):
    return urllib.request.urlopen(url).read().decode()


def program(*arguments):
    done = subprocess.run([LMHUB, *arguments], check=True, capture_output=True, text=True)
    return done.stdout.strip()


def account(name, role, language="en"):
    added = program("person", "add", "--data", FOLDER, "--name", name, "--email", f"{name}@example.org", "--role", role, "--language", language)
    welcome[name] = re.search(r"/\w\w/welcome/\S+", added)[0]
    return program("person", "token", "--data", FOLDER, "--use", "read,write", f"{name}@example.org")


welcome = {}


def browser(name):
    """A browser in which somebody is signed in: it sends what forms carry."""
    jar = urllib.request.HTTPCookieProcessor()
    signed_in = urllib.request.build_opener(jar)
    send = lambda path, **fields: signed_in.open(HUB + path, urllib.parse.urlencode(fields).encode()).read().decode()
    if name in welcome:
        send(welcome.pop(name), password="heron copper ferry lantern")
    send("/en/sign-in", email=f"{name}@example.org", password="heron copper ferry lantern")
    proof = re.search('name="csrf_token" value="([^"]+)"', signed_in.open(f"{HUB}/en/account").read().decode())[1]
    return lambda path, **fields: send(path, csrf_token=proof, **fields)


log = open(f"{FOLDER}.log", "w")


def serve(day=DAY):
    hub = subprocess.Popen(
        [LMHUB, "serve", "--data", FOLDER, "--port", str(PORT), "--smtp", f"smtp://127.0.0.1:{SMTP}", "--mail-from", "Hub <hub@example.org>"],
        stdout=log, stderr=log, env={**os.environ, "LD_PRELOAD": LIAR, "FAKETIME": day})
    atexit.register(hub.kill)
    for _ in range(240):
        try:
            urllib.request.urlopen(f"{HUB}/health/ready")
            return hub
        except OSError:
            time.sleep(0.25)
    raise AssertionError("the hub does not answer")


def stop(hub, how=signal.SIGTERM):
    hub.send_signal(how)
    hub.wait()


def register(language, name):
    status, at = post(f"/{language}/events/{EVENT}/register", name=name, email=f"{name}@example.org", language=language, **{"from": "KH"})
    assert status == 303, (name, status)
    return at


def waiting():
    with sqlite3.connect(f"file:{FOLDER}/hub.sqlite3?mode=ro", uri=True) as store:
        return store.execute("select count(*) from mail where next_at is not null").fetchone()[0]


def settle():
    for _ in range(240):
        if waiting() == 0:
            return
        time.sleep(0.25)
    raise AssertionError(f"{waiting()} mails still wait")


if not os.path.exists(LIAR):
    print("left out: `apt-get install faketime` brings what mail before an event needs")
    sys.exit(0)

box = Box()
box.open()
hub = serve()
focal = {code: account(f"focal-{code.lower()}", f"focal-point@country:{code}", language) for code, language in [("LA", "lo"), ("KH", "km"), ("CN", "zh")]}
assert post(f"/en/events/{EVENT}/open", focal["LA"], places="1", opens="2022-01-01", closes="2022-04-21", waiting="yes", country="LA")[0] == 303

# Whoever registers gets the way back, in their language; whoever waited is told that they have a place.
tickets = {name: register(language, name) for language, name in [("km", "sokha"), ("vi", "hoa"), ("zh", "nobody"), ("my", "aung")]}
[letter] = box.wait("sokha")
text = letter.get_content()
assert letter["From"] == "Hub <hub@example.org>" and letter["Auto-Submitted"] == "auto-generated"
assert letter["Content-Language"] == "km" and letter.get_content_type() == "text/plain"
assert re.search("[\u1780-\u17ff]", letter["Subject"]) and re.search("[\u1780-\u17ff]", text)
[link] = re.findall(r"http://\S+", text)
assert link == HUB + tickets["sokha"] and "sokha" in get(link), (link, tickets["sokha"])
[letter] = box.wait("hoa")
assert "Đăng ký của bạn" in letter["Subject"] and HUB + tickets["hoa"] in letter.get_content()
settle()
assert len(box.taken) == 3 and not box.of("nobody"), "who is refused for good is given up"
assert post(f"{tickets['sokha']}/cancel")[0] == 303
first, second = box.wait("hoa", 2)
assert "Bạn đã có chỗ" in second["Subject"] and f"{HUB}/vi/events/{EVENT}" in second.get_content()
assert first["Message-ID"] != second["Message-ID"]
assert post(f"{tickets['hoa']}/cancel")[0] == 303
assert post(f"/en/events/{EVENT}/places", focal["LA"], places="3")[0] == 303
assert len(box.wait("aung", 2)) == 2
settle()

# What is taken back while another letter is on its way goes nowhere; what a server has against the hub is tried again.
register("en", "slow")
late = register("en", "late")
suspect = register("en", "suspect")
assert post(f"{late}/cancel")[0] == 303
assert len(box.wait("slow")) == 1
time.sleep(3)
assert not box.of("late") and not box.of("suspect") and waiting() == 1
box.is_strict = False
stop(hub)
hub = serve()
assert len(box.wait("suspect")) == 1
settle()

# While the server is away nothing is lost, nothing goes twice, and what is taken back goes nowhere.
box.close()
register("th", "malee")
gone = register("en", "gone")
time.sleep(3)
assert post(f"{gone}/cancel")[0] == 303
assert waiting() == 1
stop(hub, signal.SIGKILL)
assert waiting() == 1
box.open()
hub = serve()
assert len(box.wait("malee")) == 1
settle()
stop(hub)
hub = serve()
time.sleep(4)
assert len(box.of("malee")) == 1 and not box.of("gone")

# Nothing of what was mailed is kept, and no secret was told to anyone else.
with sqlite3.connect(f"file:{FOLDER}/hub.sqlite3?mode=ro", uri=True) as store:
    assert store.execute("select count(*) from mail").fetchone()[0] == 12
    assert store.execute("select count(*) from mail where body <> ''").fetchone()[0] == 0
    trail = store.execute("select what, object, state_after from audit_line where who = 'hub'").fetchall()
told = [(what, object.rsplit("/", 1)[1], json.loads(after)["what"]) for what, object, after in trail]
assert sorted(told) == sorted(
    [("mail.send", n, "ticket") for n in "124578"] + [("mail.send", n, "place") for n in "24"] + [("mail.give-up", "3", what) for what in ["ticket", "place"]]), told
kept = b"".join(open(f"{FOLDER}/{name}", "rb").read() for name in os.listdir(FOLDER) if name.startswith("hub.sqlite3"))
told = open(f"{FOLDER}.log").read()
assert "550 5.1.1" in told and "554 5.7.1" in told and "@example.org" not in told
for name, at in {**tickets, "gone": gone, "late": late, "suspect": suspect}.items():
    secret = at.rsplit("/", 1)[1]
    assert secret.encode() not in kept and secret not in told, name

# A proposal waits for the other five: each is reminded once when it is new, seven days before and one day before, unless they answered
# or want no reminders.
status, at = post("/zh/framework/changes/new", focal["CN"], language="zh", country="CN", reason="试", record="activity-5-2-2", wish="remove")
assert status == 303, status
number = at.rsplit("/", 1)[1]
assert post(f"/zh/framework/changes/{number}/answer", focal["CN"], country="CN", position="agree")[0] == 303
due = json.loads(get(f"{HUB}/api/framework/changes/{number}"))["proposal"]["answer-by"]
stop(hub)
hub = serve()
[letter] = box.wait("focal-la")
text = letter.get_content()
assert letter["Content-Language"] == "lo" and f"{HUB}/lo/framework/changes/{number}" in text, text
assert letter["List-Unsubscribe"] == f"<{HUB}/lo/account>"
assert len(box.wait("focal-kh")) == 1
assert not box.of("focal-cn"), "who answered is not reminded"
stop(hub)
hub = serve()
time.sleep(4)
assert len(box.of("focal-la")) == 1
assert post("/lo/account/mail", focal["LA"], language="my")[0] == 403, "no token changes what its owner is written"
browser("focal-la")("/lo/account/mail", language="my")
stop(hub)


def before(days):
    year, month, day = map(int, due.split("-"))
    moment = time.gmtime(time.mktime((year, month, day, 8, 0, 0, 0, 0, 0)) - days * 86400)
    return time.strftime("@%Y-%m-%d 08:00:00", moment)


for n, days in [(2, 6), (3, 1)]:
    hub = serve(before(days))
    assert len(box.wait("focal-kh", n)) == n
    stop(hub)
assert len(box.of("focal-la")) == 1, "who wants no reminders gets none"
hub = serve(before(1))
browser("focal-la")("/km/account/mail", language="my", remind="on")
stop(hub)
hub = serve(before(1))
assert box.wait("focal-la", 2)[1]["Content-Language"] == "my"
stop(hub)
box.close()
print(f"aiosmtpd took {len(box.taken)} mails and Python's email read them: each once, in six languages, none that was taken back")
