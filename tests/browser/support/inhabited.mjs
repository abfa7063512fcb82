// A hub that people live in, and every page that is about them: for tests that look at each, and for pictures.
import { draft } from "./drafts.mjs";
import { HUB } from "./browser.mjs";
import { invited, known, lmhub, send, session, signedIn } from "./people.mjs";

/**
 * `{ cookies, pages }`: of an operator who is also a contributor, speaks for Laos and has tokens and a second session. A page has a `name`
 * and a `path` after the language; `isPublic` if nobody has to be signed in, `act` if something is to be done on it first.
 */
export async function inhabited() {
  const { person, cookies } = await signedIn("Amphone Sivongxay", "operator@hub", "contributor@hub", "focal-point@country:LA");
  await session(person);
  await lmhub("person", "token", person.email, "--name", "nightly copy of the river levels", "--use", "read", "--use", "write");
  const other = await known("Nguyễn Thị Thanh Hương", "focal-point@country:VN", "reviewer@hub", "data-owner@hub");
  const { link } = await invited("ສົມສັກ ແກ້ວວົງສາ", "reader@country:LA");
  const id = await draft(person, "Gauge levels of the dry season");
  const change = await proposal(person);
  const entry = await logged(person);
  const indicator = await measured(person);
  const review = await reviewed(person);
  const [ticket, certificate] = await registered(person);
  const notice = await noticed(person);
  const call = await called(person);
  const applied = await applicant(call);
  const membership = await joined(person);
  await minuted(person);
  const press = (selector) => async (page) => {
    await page.locator(selector).click();
    await page.locator("main :is([role=status], [role=alert])").waitFor();
  };
  const refused = async (page) => {
    await page.locator("#scope").fill("country:FR");
    await press("form[action$='/grant'] button")(page);
  };
  const amiss = async (page) => {
    await page.locator("#what").fill("ໄດ້ຈັດກອງປະຊຸມ");
    await page.locator("#on").fill("2199");
    await press("main form.form button[type=submit]")(page);
  };
  return {
    cookies,
    pages: [
      { name: "sign-in", path: "/sign-in", isPublic: true },
      { name: "welcome", path: link.replace("/en", ""), isPublic: true },
      { name: "roles", path: "/roles", isPublic: true },
      { name: "account", path: "/account" },
      { name: "second-factor", path: "/account/second-factor" },
      { name: "people", path: "/people" },
      { name: "person", path: `/people/${other.id}` },
      { name: "person-refused", path: `/people/${other.id}`, status: 422, act: refused },
      { name: "person-link", path: `/people/${other.id}`, act: press("form[action$='/invite'] button") },
      { name: "audit", path: "/audit" },
      { name: "audit-verified", path: "/audit?verify=yes" },
      { name: "draft", path: `/records/${id}` },
      { name: "changes", path: "/framework/changes" },
      { name: "proposal", path: "/framework/changes/new?record=activity-5-2-2&wish=amend&in=lo" },
      { name: "change", path: `/framework/changes/${change}` },
      { name: "log-form", path: "/framework/log/new" },
      { name: "log-refused", path: "/framework/log/new", status: 422, act: amiss },
      { name: "entry", path: `/framework/log/${entry}` },
      { name: "result-form", path: "/framework/results/new" },
      { name: "result", path: `/framework/results/${indicator}` },
      { name: "review-form", path: "/framework/reviews/new" },
      { name: "review", path: `/framework/reviews/${review}` },
      { name: "review-activity", path: `/framework/reviews/${review}/activities/activity-3-3-1` },
      { name: "report", path: `/framework/reviews/${review}/report` },
      { name: "registration", path: `/events/${EVENT}` },
      { name: "ticket", path: ticket, isPublic: true },
      { name: "certificate", path: certificate, isPublic: true },
      { name: "attendees", path: `/events/${EVENT}/list` },
      { name: "notice-form", path: "/partnership/new" },
      { name: "notice", path: `/partnership/${notice}` },
      { name: "call-form", path: "/calls/new" },
      { name: "call", path: `/calls/${call}`, isPublic: true },
      { name: "applications", path: `/calls/${call}/applications` },
      { name: "application", path: `/calls/${call}/applications/${applied.number}` },
      { name: "own-application", path: applied.path, isPublic: true },
      { name: "minutes", path: `/events/${EVENT}/minutes` },
      { name: "deadlines", path: "/deadlines" },
      { name: "commitments", path: "/framework/commitments", isPublic: true },
      { name: "network", path: `/networks/${NETWORK}` },
      { name: "members", path: `/networks/${NETWORK}/members` },
      { name: "membership", path: membership, isPublic: true },
    ],
  };
}

/** The number of a change of the framework that somebody proposes for Laos. */
const proposal = (person) =>
  sent(person, "/lo/framework/changes/new", {
    record: "activity-5-2-2", wish: "amend", language: "en", country: "LA", reason: "ໃຫ້ຊັດເຈນຂຶ້ນ",
    "part-title": "Promoting activities by which young people learn to protect the environment",
  });

/** The number of a line of the activity log that somebody enters for Laos. */
const logged = (person) =>
  sent(person, "/lo/framework/log/new", {
    activity: "activity-3-3-1", what: "ໄດ້ຕິດຕັ້ງໂຄມໄຟແສງຕາເວັນ 200 ດວງ", on: "2026-10", country: "LA", participants: "120", women: "58",
    "from-LA": "90", "sector-government": "40", flow: "disbursement", funding: "cooperation-fund", amount: "250000", currency: "CNY",
    rate: "0.1405", "rate-on": "2026-10-15", "rate-source": "a central bank", evidence: "project-saysettha-low-carbon-zone",
  });

/** The number of an indicator that somebody enters for Laos, with two values. */
async function measured(person) {
  const number = await sent(person, "/lo/framework/results/new", {
    action: "action-3-3", title: "ຄົວເຮືອນທີ່ມີໄຟແສງຕາເວັນ", unit: "ຄົວເຮືອນ", "baseline-year": "2022", baseline: "1200", "target-year": "2027",
    target: "5000", weight: "1", method: "ນັບຈາກບັນທຶກຂອງແຂວງ", source: "ແຜນຂອງແຂວງ", country: "LA",
  });
  const value = { source: "ບົດລາຍງານປະຈຳປີ", country: "LA" };
  await sent(person, `/lo/framework/results/${number}/measure`, { ...value, year: "2023", value: "1500" });
  await sent(person, `/lo/framework/results/${number}/measure`, { ...value, year: "2024", value: "1950.5", women: "1010", "value-LA": "1950.5" });
  return number;
}

/** The number of a review round with a self-assessment, a comment that everyone reads and one that waits. */
async function reviewed(person) {
  const number = await sent(person, "/lo/framework/reviews/new", {
    kind: "annual", year: "2025", opens: "2026-01-01", "comments-until": "2099-01-31", until: "2099-02-28", country: "LA",
  });
  const path = `/lo/framework/reviews/${number}`;
  await sent(person, `${path}/assess`, {
    activity: "activity-3-3-1", progress: "45", quality: "3", difficulty: "ຝົນມາຊ້າ", "next-step": "ຈັດຕັ້ງຮອບສອງ", country: "LA",
    evidence: "project-saysettha-low-carbon-zone",
  });
  for (const [code, comment] of [["km", "យើងចង់ដឹងថាថវិកាទៅណា"], ["zh", "希望公布更多数据。"]]) {
    await send(`/${code}/framework/reviews/${number}/comment`, { comment, activity: "activity-3-3-1", progress: "20", name: "" });
  }
  await sent(person, `${path}/moderate`, { comment: "1", judgement: "let-in" });
  return number;
}

/** The number of a need that an offer fits. */
async function noticed(person) {
  const both = {
    kind: "training", subjects: "area:1", first: "2026-01-01", last: "2099-12-31", amount: "10", country: "LA", "language-lo": "yes", "least-days": "3",
  };
  const [one, other] = ["organisation-lmec", "organisation-feco"];
  await sent(person, "/lo/partnership/new", { ...both, side: "offer", title: "ຫຼັກສູດອຸທົກກະສາດ", text: "ສອງອາທິດ", organisation: other });
  return sent(person, "/my/partnership/new", { ...both, side: "need", title: "ရေတိုင်းသင်တန်း", text: "လူ ၁၂ ဦးအတွက်", organisation: one });
}

const EVENT = "event-2022-04-22-working-group-meeting";

/** The addresses after the language of a ticket of somebody who was at an event, and of their certificate. */
async function registered(person) {
  await sent(person, `/lo/events/${EVENT}/open`, { places: "20", opens: "2026-01-01", closes: "2099-12-31", waiting: "yes", country: "LA" });
  const tickets = [];
  for (const name of ["ဒေါ်ခင်", "សុខា", "ຄຳ", "李明", "Nguyễn Thị Hoa"]) {
    const email = `guest${tickets.length}@example.org`;
    const answer = await send(`/my/events/${EVENT}/register`, { name, email, language: "my", from: "MM", needs: "" });
    tickets.push(answer.headers.get("location").slice(3));
  }
  for (const ticket of tickets) {
    const number = (await (await fetch(`${HUB}/en${ticket}`)).text()).match(/<title>Place (\d+)/)[1];
    await sent(person, `/lo/events/${EVENT}/came`, { listed: number, came: number });
    const marks = { "survey-organised": "4", "survey-useful": "5", "survey-learnt": "2", "survey-uses": "ရေတိုင်းနည်း", "survey-better": "" };
    await send(`/my${ticket}/answer`, marks);
  }
  const certificate = (await (await fetch(`${HUB}/en${tickets[0]}`)).text()).match(/href="\/en(\/events\/[^"]+\/certificates\/[^"/]+)"/)[1];
  return [tickets[0], certificate];
}

/** The minutes of a meeting, and of the one before it, with which it opens. */
async function minuted(person) {
  const before = "event-2018-03-water-environment-dialogue";
  const enter = (event, act, fields, code = "lo") => sent(person, `/${code}/events/${event}/minutes/${act}`, { country: "LA", ...fields });
  const promise = { owner: "organisation-lmec", activity: "activity-3-3-1" };
  await enter(before, "begin", {});
  await enter(before, "promise", { ...promise, text: "ປູກຕົ້ນໂກງກາງໜຶ່ງພັນຕົ້ນ", due: "2020-06-30" });
  await enter(EVENT, "begin", { follows: before });
  await enter(EVENT, "item", { title: "低碳园区", paper: "document-sanya-declaration" }, "zh");
  await enter(EVENT, "say", { speaker: "ຄະນະຜູ້ແທນລາວ", language: "lo", text: "ພວກເຮົາຈະແບ່ງປັນຂໍ້ມູນນ້ຳທຸກເດືອນ." });
  const statement = (await opened(person, `/en/events/${EVENT}/minutes`)).match(/<option value="(\d+)">\d+: ພວກ/)[1];
  await enter(EVENT, "translate", { statement, language: "km", text: "យើងនឹងចែករំលែកទិន្នន័យទឹករៀងរាល់ខែ។", machine: "yes" });
  await enter(EVENT, "decide", { text: "ประชุมปีละสองครั้ง" }, "th");
  await enter(EVENT, "promise", { ...promise, text: "Chia sẻ số liệu nước hằng tháng", due: "2099-12-31" }, "vi");
}

const NETWORK = "programme-climate-envoys";

/** The address after the language of a membership, in a network with a member who is confirmed and named. */
async function joined(person) {
  const path = `/networks/${NETWORK}`;
  await sent(person, `/lo${path}/open`, { country: "LA" });
  const asked = async (code, fields) => {
    const answer = await send(`/${code}${path}/join`, { ...fields, "shows-name": "yes", "shows-about": "yes" });
    return answer.headers.get("location").slice(3);
  };
  const address = await asked("th", { name: "สมหญิง ใจดี", email: "somying@example.org", from: "TH", about: "สอนเด็กเรื่องป่าชายเลน" });
  await asked("zh", { name: "李娜", email: "lina@example.org", from: "CN", organisation: "云南大学", about: "" });
  const [, member, seen] = (await opened(person, `/en${path}/members`)).match(/name="member" value="(\d+)"><input type="hidden" name="seen" value="(\w+)"/);
  await sent(person, `/lo${path}/confirm`, { member, seen });
  return address;
}

/** A page as somebody sees it by a token. */
async function opened({ email }, path) {
  const token = await lmhub("person", "token", email, "--use", "read", "--use", "write");
  return (await fetch(HUB + path, { headers: { authorization: `Bearer ${token}` } })).text();
}

/** The number of a call that anyone from the six countries may apply for. */
const called = (person) =>
  sent(person, "/lo/calls/new", {
    title: "ທຶນຮຽນໜຶ່ງປີທີ່ວຽງຈັນ", text: "ຮຽນກ່ຽວກັບດິນທາມໜຶ່ງປີ.", opens: "2026-01-01", closes: "2099-01-31", "decide-by": "2099-03-31", places: "3",
    "age-least": "18", "age-most": "120", "criterion-1": "ຄວາມສາມາດ", "weight-1": "60", "scale-1": "5", "criterion-2": "ຄວາມຈຳເປັນ", "weight-2": "40",
    "scale-2": "10", country: "LA",
  });

/** The address after the language of an application, and its number among what people say of themselves. */
async function applicant(call) {
  const answer = await send(`/km/calls/${call}/apply`, {
    name: "សុខ ដារ៉ា", email: "dara@example.org", nationality: "KH", "birth-year": "2000", "language-km": "yes", "language-en": "yes",
    "nominated-by": "teacher@example.org", statement: "ខ្ញុំចង់រៀនអំពីដីសើម។",
  });
  if (answer.status !== 303) throw new Error(`an application was answered with ${answer.status}`);
  const location = answer.headers.get("location");
  const [, number] = (await (await fetch(HUB + location)).text()).match(/<span>(\d+)<\/span>/);
  return { path: location.slice(3), number };
}

/** Sends a form with a token of somebody's; the number at the end of the address that it leads to. */
async function sent({ email }, path, fields) {
  const token = await lmhub("person", "token", email, "--use", "write");
  const answer = await send(path, fields, { authorization: `Bearer ${token}` });
  if (answer.status !== 303) throw new Error(`${path} was answered with ${answer.status}`);
  return answer.headers.get("location").split("/").at(-1);
}
