import createClient, { type Middleware } from "openapi-fetch";
import { root } from "../app/base";
import { reportConnection, reportStoring } from "../app/connection";
import { currentLanguage } from "../i18n/language";
import type { components, paths } from "./schema";

export type Schemas = components["schemas"];
export type Problem = Schemas["Problem"];
export type Draft = Schemas["Draft"];
export type DraftSummary = Schemas["DraftSummary"];
export type ContentType = Schemas["ContentType"];
export type Property = Schemas["Property"];
export type Me = Schemas["Me"];

/** What a request came to that was not what was asked for. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly body: Schemas["Conflict"],
    /** Seconds after which it may be tried again, where the server says so. */
    readonly retryAfter: number | undefined,
  ) {
    super(body.error.message);
  }

  get code(): string {
    return this.body.error.code;
  }

  get problems(): Problem[] {
    return this.body.problems;
  }
}

/** The server could not be reached: nothing is known of what became of the request. */
export class Offline extends Error {}

const NOTHING_STORED = 507;
const NO_CONTENT = 204;

let signedIn = { user: "", csrfToken: "" };

/** Takes the token that every change has to carry, from the last answer that said who is signed in. */
export function rememberCsrfToken({ user, csrfToken }: Me): void {
  signedIn = { user, csrfToken };
}

/** What every change carries. */
export function changeHeaders(): Readonly<Record<string, string>> {
  return { "Accept-Language": currentLanguage(), "X-CSRF-Token": signedIn.csrfToken };
}

const headers: Middleware = {
  onRequest({ request }) {
    request.headers.set("Accept-Language", currentLanguage());
    if (request.method !== "GET") request.headers.set("X-CSRF-Token", signedIn.csrfToken);
    return request;
  },
};

export const api = createClient<paths>({ baseUrl: root, fetch: send });
api.use(headers);

/** Sends it; once more where only the token is that of an older sign-in of the same person in another window. */
async function send(request: Request): Promise<Response> {
  if (request.method === "GET") return reached(request);
  const again = request.clone();
  const response = await reached(request);
  if (response.status !== 403 || !(await isStaleToken(response.clone()))) return response;
  again.headers.set("X-CSRF-Token", signedIn.csrfToken);
  return reached(again);
}

async function reached(request: Request): Promise<Response> {
  try {
    const response = await fetch(request);
    if (!isOurs(response)) throw new Error(`HTTP ${response.status}`);
    reportConnection(true);
    if (response.status === NOTHING_STORED) reportStoring(false);
    return response;
  } catch (e) {
    if (e instanceof DOMException && e.name === "AbortError") throw e;
    reportConnection(false);
    throw new Offline("offline", { cause: e });
  }
}

/** Whether Litfass answered; while it starts anew, a proxy before it may answer in its place, and never in JSON. */
export function isOurs({ status, headers }: Pick<Response, "status" | "headers">): boolean {
  return status === NO_CONTENT || (headers.get("Content-Type") ?? "").includes("json");
}

async function isStaleToken(response: Response): Promise<boolean> {
  const refusal = (await response.json().catch(() => ({}))) as Partial<Schemas["Refusal"]>;
  return refusal.error?.code === "csrf" && renewToken();
}

/** Takes the token of a newer sign-in; false if there is none, or if it is that of another person. */
export async function renewToken(): Promise<boolean> {
  const answer = await reached(new Request(`${root}/.rest/me`));
  const me = answer.ok ? ((await answer.json()) as Me) : undefined;
  const same = me?.user === signedIn.user && me.csrfToken !== signedIn.csrfToken;
  if (same) rememberCsrfToken(me);
  return same;
}

/** The data of an answer; throws {@link Refused} for any other answer. */
export async function answered<T>(call: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await call;
  if (response.ok) return data as T;
  const retryAfter = Number(response.headers.get("Retry-After") ?? NaN);
  throw new Refused(response.status, refusal(error, response), Number.isNaN(retryAfter) ? undefined : retryAfter);
}

/** A proxy in between may answer with something else than we do. */
export function refusal(error: unknown, response: { status: number }): Schemas["Conflict"] {
  if (typeof error === "object" && error !== null && "error" in error && "problems" in error) {
    return error as Schemas["Conflict"];
  }
  return { error: { code: "unknown", message: `HTTP ${response.status}` }, problems: [] };
}

/** The address of an asset's file as its draft holds it. */
export function assetFile(id: string): string {
  return siteAddress(`/.rest/assets/${id}/file`);
}

/** The address of something on the public site, such as `/`. */
export function siteAddress(path: string): string {
  return root + path;
}
