// A real OpenID provider (oidc-provider, certified) on this machine: `node provider.mjs REDIRECT` or `provider({ redirect })`.
import { once } from "node:events";
import { createServer } from "node:http";
import { pathToFileURL } from "node:url";

export const CLIENT = { id: "lmhub", secret: "a secret of the tests only, long enough" };

/** Who may sign in; the password is whatever is typed. */
export const PEOPLE = {
  bopha: { name: "Bopha Sok", email: "bopha@example.org", email_verified: true },
  keo: { name: "ແກ້ວ ວົງສາ", email: "keo@example.org", email_verified: false },
};

const LIFETIME_S = 600;

/** `{ issuer, stop }`; people are sent back to `redirect` only. */
export async function provider({ redirect }) {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const issuer = `http://127.0.0.1:${server.address().port}`;
  server.on("request", await answers(issuer, redirect));
  const stop = async () => {
    server.close();
    server.closeAllConnections();
    await once(server, "close");
  };
  return { issuer, stop };
}

async function answers(issuer, redirect) {
  const { Provider } = await quietly(() => import("oidc-provider"));
  const client = { client_id: CLIENT.id, client_secret: CLIENT.secret, redirect_uris: [redirect] };
  const settings = {
    clients: [client],
    claims: { openid: ["sub"], profile: ["name"], email: ["email", "email_verified"] },
    cookies: { keys: ["a key of the tests only"] },
    pkce: { required: () => true },
    findAccount: (_, id) => PEOPLE[id] && { accountId: id, claims: () => ({ sub: id, ...PEOPLE[id] }) },
    ttl: Object.fromEntries(["AccessToken", "Grant", "IdToken", "Interaction", "Session"].map((what) => [what, LIFETIME_S])),
  };
  return quietly(() => {
    const own = new Provider(issuer, settings);
    own.use(withoutForeignLetters);
    return own.callback();
  });
}

/** Its pages would take their letters from another machine. */
async function withoutForeignLetters(context, next) {
  await next();
  if (typeof context.body === "string") context.body = context.body.replace(/@import url\([^)]*\);/u, "");
}

/** It warns at length that its keys and pages are for development; here they are meant to be. */
async function quietly(work) {
  const { info, warn } = console;
  console.info = console.warn = () => {};
  try {
    return await work();
  } finally {
    Object.assign(console, { info, warn });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { issuer } = await provider({ redirect: process.argv[2] });
  console.log(issuer);
  // Whoever started it is gone when its standard input ends.
  process.stdin.resume().on("end", () => process.exit());
}
