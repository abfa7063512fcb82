// A hub that people live in, and every page that is about them: for tests that look at each, and for pictures.
import { draft } from "./drafts.mjs";
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
  const press = (selector) => async (page) => {
    await page.locator(selector).click();
    await page.locator("main :is([role=status], [role=alert])").waitFor();
  };
  const refused = async (page) => {
    await page.locator("#scope").fill("country:FR");
    await press("form[action$='/grant'] button")(page);
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
    ],
  };
}

/** The number of a change of the framework that somebody proposes for Laos, with a token of theirs. */
async function proposal({ email }) {
  const token = await lmhub("person", "token", email, "--use", "write");
  const fields = {
    record: "activity-5-2-2", wish: "amend", language: "lo", country: "LA", reason: "ໃຫ້ຊັດເຈນຂຶ້ນ",
    "part-code": "2-2", "part-title": "ກິດຈະກຳສ້າງຈິດສຳນຶກດ້ານສິ່ງແວດລ້ອມສຳລັບຊາວໜຸ່ມ", "part-schedule": "2023–2027", "part-start": "2023", "part-end": "2027",
  };
  const answer = await send("/lo/framework/changes/new", fields, { authorization: `Bearer ${token}` });
  if (answer.status !== 303) throw new Error(`the proposal was answered with ${answer.status}`);
  return answer.headers.get("location").split("/").at(-1);
}
