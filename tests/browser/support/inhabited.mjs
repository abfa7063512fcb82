// A hub that people live in, and every page that is about them: for tests that look at each, and for pictures.
import { draft } from "./drafts.mjs";
import { invited, known, lmhub, session, signedIn } from "./people.mjs";

/**
 * `{ cookies, pages }`: of an operator who is also a contributor and has tokens and a second session. A page has a `name`
 * and a `path` after the language; `isPublic` if nobody has to be signed in, `act` if something is to be done on it first.
 */
export async function inhabited() {
  const { person, cookies } = await signedIn("Amphone Sivongxay", "operator@hub", "contributor@hub");
  await session(person);
  await lmhub("person", "token", person.email, "--name", "nightly copy of the river levels", "--use", "read", "--use", "write");
  const other = await known("Nguyễn Thị Thanh Hương", "focal-point@country:VN", "reviewer@hub", "data-owner@hub");
  const { link } = await invited("ສົມສັກ ແກ້ວວົງສາ", "reader@country:LA");
  const id = await draft(person, "Gauge levels of the dry season");
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
    ],
  };
}
